package file_test

import (
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
	"github.com/wobrules/wobrules/internal/file"
	"pgregory.net/rapid"
)

// rows shows a table: each row as its line and its cells, each fault as its
// text.
func rows(r io.Reader) (all []string) {
	t := file.NewRows(r)
	for {
		row, fault, err := t.Next()
		switch {
		case err == io.EOF:
			return all
		case err != nil:
			return append(all, "reader: "+err.Error())
		case fault != nil && fault.Line != row.Line:
			all = append(all, fmt.Sprintf("row on line %d: %s", row.Line, fault))
		case fault != nil:
			all = append(all, fmt.Sprintf("%s: %s", fault.Code, fault))
		default:
			all = append(all, fmt.Sprintf("%d %q", row.Line, row.Cells))
		}
	}
}

func TestRows(t *testing.T) {
	for _, row := range []struct {
		reason, table string
		want          []string
	}{
		{"nothing", "", nil},
		{"only empty lines", "\n \r\n\n", nil},
		{"semicolons", "a;b\n1;2\n", []string{`1 ["a" "b"]`, `2 ["1" "2"]`}},
		{"commas, and one semicolon", "a,b,c;d\n", []string{`1 ["a" "b" "c;d"]`}},
		{"tabs", "a\tb\r\n1\t2\r\n", []string{`1 ["a" "b"]`, `2 ["1" "2"]`}},
		{"bars", "a | \"b\" |c\n", []string{`1 ["a " "b" "c"]`}},
		{"a separator in quotation marks does not count", "\"a;b;c\",d,e\n", []string{`1 ["a;b;c" "d" "e"]`}},
		{"Excel's own first line", "sep=;\na;b,c,d\n", []string{`2 ["a" "b,c,d"]`}},
		{"a byte-order mark, and an empty line", "\ufeff\n\na;b\n", []string{`3 ["a" "b"]`}},
		{"rows in which nothing stands", "a;b\n;\n ; \n1;2\n", []string{`1 ["a" "b"]`, `4 ["1" "2"]`}},
		{"a cell over lines", "a;b\n1;\"x\ny\"\n2;z\n", []string{`1 ["a" "b"]`, `2 ["1" "x\ny"]`, `4 ["2" "z"]`}},
		{"a mark that is never closed", "a;b\n0;\"memo\n1;x\n2;y\n",
			[]string{`1 ["a" "b"]`, `syntax: line 2: the quotation mark is not closed`, `3 ["1" "x"]`, `4 ["2" "y"]`}},
		{"two marks astray that would make one cell", "a;b\n0;\"memo\n1;x\n2;y\n3;memo\"\n",
			[]string{`1 ["a" "b"]`, `syntax: line 2: the quotation mark is not closed`, `3 ["1" "x"]`, `4 ["2" "y"]`,
				`syntax: line 5, column 2: a quotation mark inside a cell without quotation marks, or text after the last one`}},
		{"text after a cell in quotation marks", "a;b\n\"0\"x;1\n2;3\n",
			[]string{`1 ["a" "b"]`,
				`syntax: line 2, column 1: a quotation mark inside a cell without quotation marks, or text after the last one`,
				`3 ["2" "3"]`}},
		{"not UTF-8", "a;b\n1;caf\xe9\n2;x\n",
			[]string{`1 ["a" "b"]`, `encoding: line 2, column 2: not UTF-8; convert the table first`, `3 ["2" "x"]`}},
		{"UTF-16", "\xff\xfea\x00;\x00b\x00\n\x001\x00", []string{`encoding: line 1: UTF-16; save the file as UTF-8`}},
		{"UTF-16, the other way", "\xfe\xff\x00a\x00;\n\x00b", []string{`encoding: line 1: UTF-16; save the file as UTF-8`}},
		{"UTF-16 without a mark", "a\x00;\x00b\x00\n\x00", []string{`encoding: line 1: UTF-16; save the file as UTF-8`}},
		{"a case file", "\n{\"id\":\"1\"}\n{\"id\":\"2\"}\n", []string{`form: line 2: JSON, no table`}},
		{"a list of case files", "\ufeff[ {\"id\":\"1\"},\n{}]\n", []string{`form: line 1: JSON, no table`}},
		{"a heading in brackets", "[a];b\n", []string{`1 ["[a]" "b"]`}},
		{"one column of one letter", "a\n1\n", []string{`1 ["a"]`, `2 ["1"]`}},
		{"a first line that says no separator", "sep=\na;b\n", []string{`1 ["sep="]`, `2 ["a" "b"]`}},
		{"a first line that says two", "sep=ab\na;b\n", []string{`1 ["sep=ab"]`, `2 ["a" "b"]`}},
		{"a semicolon and a comma", "a;b,c\n", []string{`1 ["a" "b,c"]`}},
		{"a comma and a tab", "a,b\tc\n", []string{`1 ["a" "b\tc"]`}},
		{"a tab and a bar", "a\tb|c\n", []string{`1 ["a" "b|c"]`}},
		{"a title with a comma in it", "x, y\na;b;c\n1;2;3\n",
			[]string{`1 ["x, y"]`, `2 ["a" "b" "c"]`, `3 ["1" "2" "3"]`}},
		{"two of them", "x, y\nz, w\na;b;c\n1;2;3\n",
			[]string{`1 ["x, y"]`, `2 ["z, w"]`, `3 ["a" "b" "c"]`, `4 ["1" "2" "3"]`}},
		{"a title with nothing that parts", "x\na,b\n1,2\n", []string{`1 ["x"]`, `2 ["a" "b"]`, `3 ["1" "2"]`}},
		{"a heading with more commas than semicolons, of which the row below has none", "a;b;c (d, e, f, g)\n1;2;3\n",
			[]string{`1 ["a" "b" "c (d, e, f, g)"]`, `2 ["1" "2" "3"]`}},
		{"a heading over lines with commas in them", "\"a\nb, c\nd, e\";f\n1;2\n",
			[]string{`1 ["a\nb, c\nd, e" "f"]`, `4 ["1" "2"]`}},
		{"no two rows that agree: as the first has most", "a;b;c\n1,2,3,4\n5\n",
			[]string{`1 ["a" "b" "c"]`, `2 ["1,2,3,4"]`, `3 ["5"]`}},
		{"no end of the last line", "a;b\n1;2", []string{`1 ["a" "b"]`, `2 ["1" "2"]`}},
		{"a mark in the last line that is never closed", "a;b\n1;\"2", []string{`1 ["a" "b"]`,
			`syntax: line 2: the quotation mark is not closed`}},
		{"a cell over two lines with text behind it", "a;b\n0;\"me\nmo\"x;1\n2;y\n", []string{`1 ["a" "b"]`,
			`syntax: line 2: the quotation mark is not closed`,
			`syntax: line 3, column 1: a quotation mark inside a cell without quotation marks, or text after the last one`,
			`4 ["2" "y"]`}},
		{"a cell over three lines, the middle one no row of two", "a;b\n1;\"x\ny\nz\"\n2;x\n", []string{`1 ["a" "b"]`,
			`2 ["1" "x\ny\nz"]`, `5 ["2" "x"]`}},
		{"a cell over three lines with an empty one", "a;b\n1;\"x\n\nz\"\n", []string{`1 ["a" "b"]`, `2 ["1" "x\n\nz"]`}},
		{"a cell over three lines in a table of one column", "a\n\"x\ny\nz\"\n", []string{`1 ["a"]`, `2 ["x\ny\nz"]`}},
		{"a guarded cell", "a;b\n'=1+1;'x\n'-3;''=y\n", []string{`1 ["a" "b"]`, `2 ["=1+1" "'x"]`, `3 ["-3" "'=y"]`}},
		{"UTF-16 without a mark, the other way", "\x00a\x00;\n\x00b",
			[]string{`encoding: line 1: UTF-16; save the file as UTF-8`}},
		{"a NUL that is no half of a character", "ab\x00;c\n", []string{`1 ["ab\x00" "c"]`}},
		{"a brace behind a letter is no JSON", "a{x};b\n", []string{`1 ["a{x}" "b"]`}},
		{"the first row that has any decides where no two agree", "Titel\na,b\n1;2;3\n",
			[]string{`1 ["Titel"]`, `2 ["a" "b"]`, `3 ["1;2;3"]`}},
		{"the first two that agree decide", "a;b;c\n1;2;3\n4;p,q,r,s;6\n7;t,u,v,w;9\n",
			[]string{`1 ["a" "b" "c"]`, `2 ["1" "2" "3"]`, `3 ["4" "p,q,r,s" "6"]`, `4 ["7" "t,u,v,w" "9"]`}},
		{"what stands before a mark that is never closed", "a,b,\"c;d;e;f\n1,2,3\n",
			[]string{`syntax: line 1: the quotation mark is not closed`, `2 ["1" "2" "3"]`}},
		{"a row that is too long", "a;b\n1;" + strings.Repeat("x", file.MostRow) + "\n2;y\n",
			[]string{`1 ["a" "b"]`, `size: line 2: a row of more than 1048576 bytes`, `3 ["2" "y"]`}},
		{"too many cells", "a;b\n" + strings.Repeat(";", file.MostCells) + "x\n2;y\n",
			[]string{`1 ["a" "b"]`, `size: line 2: more than 1024 cells`, `3 ["2" "y"]`}},
	} {
		if diff := cmp.Diff(row.want, rows(strings.NewReader(row.table))); diff != "" {
			t.Errorf("%s (-want +got)\n%s", row.reason, diff)
		}
		if len(row.table) > 1000 {
			continue
		}
		if diff := cmp.Diff(rows(strings.NewReader(row.table)),
			rows(iotest.OneByteReader(strings.NewReader(row.table)))); diff != "" {
			t.Errorf("%s: a byte at a time\n%s", row.reason, diff)
		}
	}
	gone := io.MultiReader(strings.NewReader("a;b\n1;"), iotest.ErrReader(errors.New("gone")))
	if got := rows(gone); !slices.Equal(got, []string{`1 ["a" "b"]`, "reader: gone"}) {
		t.Errorf("a reader that fails in a line: %q", got)
	}
	once := io.MultiReader(strings.NewReader("a;b\n"), &failsOnce{}, strings.NewReader("1;2\n"))
	if got := rows(once); !slices.Equal(got, []string{`1 ["a" "b"]`, "reader: gone"}) {
		t.Errorf("a reader that fails while the table is looked at: %q", got)
	}
	if got := rows(iotest.ErrReader(errors.New("gone"))); len(got) != 1 || got[0] != "reader: gone" {
		t.Errorf("a reader that fails: %q", got)
	}
}

// A quotation mark too many or too few in one row of eight: no other row is
// lost, in 10,000 tables.
func TestAMarkAstrayCostsItsOwnRow(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 5))
	cells := []string{"memo", `"een; twee"`, `"zegt ""ja"""`, "x y", "", "12"}
	lost := 0
	for range 10_000 {
		lines := []string{"Nr;Naam;Beoordeling"}
		for i := range 8 {
			lines = append(lines, fmt.Sprintf("%d;%s;%s", i, cells[random.IntN(len(cells))],
				cells[random.IntN(len(cells))]))
		}
		bad := 1 + random.IntN(8)
		line := lines[bad]
		if i := strings.IndexByte(line, '"'); i >= 0 && random.IntN(2) == 0 {
			line = line[:i] + line[i+1:]
		} else {
			at := random.IntN(len(line) + 1)
			line = line[:at] + `"` + line[at:]
		}
		lines[bad] = line
		table := strings.Join(lines, "\n") + "\n"
		var found []string
		for _, row := range rows(strings.NewReader(table)) {
			found = append(found, strings.Fields(row)[0])
		}
		for i := range lines {
			if i != bad && !slices.Contains(found, fmt.Sprint(i+1)) {
				if lost++; lost < 5 {
					t.Errorf("row %d is lost of\n%s%q", i, table, rows(strings.NewReader(table)))
				}
			}
		}
	}
	if lost > 0 {
		t.Errorf("%d rows are lost", lost)
	}
}

// A cell that is written is read back the same, and computes nothing in a
// spreadsheet.
func TestCellsReadBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		separator := rapid.SampledFrom([]byte(";,\t")).Draw(t, "separator")
		some := rapid.OneOf(rapid.String(), rapid.StringMatching(`['=+@\-\t" ;a]{0,6}`))
		want := []string{"x", some.Draw(t, "one"), some.Draw(t, "two")}
		for i, s := range want {
			want[i] = strings.ToValidUTF8(strings.ReplaceAll(s, "\r", ""), "")
		}
		table := []byte("a" + string(separator) + "b" + string(separator) + "c\n")
		for i, s := range want {
			if i > 0 {
				table = append(table, separator)
			}
			from := len(table)
			table = file.AppendCell(table, separator, s)
			if first := strings.TrimPrefix(string(table[from:]), `"`); first != "" && strings.ContainsRune("=+-@\t",
				rune(first[0])) {
				t.Fatalf("%q is written as %q", s, table[from:])
			}
		}
		r := file.NewRows(strings.NewReader(string(append(table, '\n'))))
		_, _, _ = r.Next()
		row, fault, err := r.Next()
		if fault != nil || err != nil || !slices.Equal(row.Cells, want) {
			t.Fatalf("%q: %q, %v, %v", table, row.Cells, fault, err)
		}
	})
}

// failsOnce is a reader that fails, and then has nothing.
type failsOnce struct{ failed bool }

func (r *failsOnce) Read([]byte) (int, error) {
	if r.failed {
		return 0, io.EOF
	}
	r.failed = true
	return 0, errors.New("gone")
}

func TestPlainNamesOfColumns(t *testing.T) {
	for _, row := range []struct{ name, want string }{
		{"Datum_ontvangst", "datumontvangst"}, {"datum ontvangst:", "datumontvangst"}, {"Zaak nr. 2", "zaaknr2"},
		{"ÉÉN", "één"}, {"(-)", ""},
	} {
		if got := file.Plain(row.name); got != row.want {
			t.Errorf("%q: %q, want %q", row.name, got, row.want)
		}
	}
}
