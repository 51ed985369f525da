package wob_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

var columns = wob.Columns{Received: "in", Decided: "out", ID: "nr"}

// gatherCSV reads a table and shows each row: id, receipt, decision, or what is
// wrong.
func gatherCSV(input string) []string {
	var all []string
	for c, err := range wob.CasesCSV(strings.NewReader(input), columns) {
		if err != nil {
			all = append(all, shown(c.ID, err))
			continue
		}
		decided := ""
		if c.Decision != nil {
			decided = c.Decision.Published.String()
		}
		all = append(all, fmt.Sprintf("%s %s %s", c.ID, c.Received, decided))
	}
	return all
}

func TestCasesCSV(t *testing.T) {
	const noDate = "not a day; takes 2020-03-03, 3-3-2020, 03-03-2020 or 3 maart 2020"
	quoted := `"` + strings.Repeat("9", 100)
	for _, row := range []struct {
		reason, input string
		want          []string
	}{
		{"an empty file has no rows", "", nil},
		{"nor has white space", "\n \r\n\n", nil},
		{"nor a header", "nr,in,out\n", nil},
		{"commas", "nr,in,out\n1,2020-03-03,2020-03-31\n2,2020-03-04,\n",
			[]string{"1 2020-03-03 2020-03-31", "2 2020-03-04 "}},
		{"semicolons", "nr;in;out\n1;2020-03-03;2020-03-31\n", []string{"1 2020-03-03 2020-03-31"}},
		{"semicolons below blank lines", "\n\nnr;in;out\n1;2020-03-03;2020-03-31\n", []string{"1 2020-03-03 2020-03-31"}},
		{"fewer semicolons than commas belong to a cell", "nr,in,out,x;y;\n1,2020-03-03,2020-03-31,\n",
			[]string{"1 2020-03-03 2020-03-31"}},
		{"byte-order mark, CRLF, no end of the last line",
			"\ufeffnr,in,out\r\n1,2020-03-03,2020-03-31\r\n\r\n2,2020-03-04,",
			[]string{"1 2020-03-03 2020-03-31", "2 2020-03-04 "}},
		{"byte-order mark and quotation marks", "\ufeff\"nr\",\"in\",\"out\"\n\"1\",\"2020-03-03\",\"\"\n",
			[]string{"1 2020-03-03 "}},
		{"other columns, other order", "x,out,y,in,nr,z\na,2020-03-31,b,2020-03-03,1,c\n",
			[]string{"1 2020-03-03 2020-03-31"}},
		{"a comma in quotation marks", "nr,in,out\n\"1,5\",2020-03-03,\n", []string{"1,5 2020-03-03 "}},
		{"quotation marks in quotation marks", "nr,in,out\n\"say \"\"x\"\"\",2020-03-03,\n", []string{`say "x" 2020-03-03 `}},
		{"a cell over lines", "nr,in,out\n\"a\nb\r\n\nc\",2020-03-03,\n2,2020-03-04,\n",
			[]string{"a\nb\n\nc 2020-03-03 ", "2 2020-03-04 "}},
		{"a header over lines", "nr,\"a\nb\",in,out\n1,,2020-03-03,\n", []string{"1 2020-03-03 "}},
		{"spaces around a cell", "nr,in,out\n 1 , 2020-03-03 ,  \n", []string{"1 2020-03-03 "}},
		{"more cells than columns: a comma in a cell may have put a day below another heading",
			"nr,what,sent,in,out\n1,trees,roads,2020-01-01,2020-03-03,2020-03-31\n2,trees,,2020-03-03,,,\n",
			[]string{`1: line 2, column 6: "2020-03-31": a cell beyond the heading`, "2 2020-03-03 "}},
		{"a title with a comma above the heading, not as wide", "Requests, 2020\n\nnr;in;out\n1;2020-03-03;\n",
			[]string{"1 2020-03-03 "}},
		{"a title as wide as the table, and the heading again on the next page",
			"Requests 2020;;\n;;\nnr;in;out\n1;2020-03-03;\nNR;In;Out\n2;2020-03-04;\n",
			[]string{"1 2020-03-03 ", "2 2020-03-04 "}},
		{"a heading on the twenty-fifth row", strings.Repeat("x;;\n", 24) + "nr;in;out\n1;2020-03-03;\n",
			[]string{"1 2020-03-03 "}},
		{"and on the twenty-sixth", strings.Repeat("x;;\n", 25) + "nr;in;out\n1;2020-03-03;\n",
			[]string{`line 1: in: no such column; there are "x", "", ""`}},
		{"no heading below a title: the first row of several cells is named", "Requests;;\na;b;c\nd;e;f\n",
			[]string{`line 2: in: no such column; there are "a", "b", "c"`}},
		{"a heading below a title that is not UTF-8", "Requests;;\nnr;in;priv\xe9;out\n1;2020-03-03;x;\n2;a;b;c\n",
			[]string{`line 2, column 3: not UTF-8; convert the table first`}},
		{"a heading with more commas in it than semicolons between its cells",
			"nr;in;out;how (granted, partly, refused, other)\n1;2020-03-03;;\n", []string{"1 2020-03-03 "}},
		{"bad dates", "nr,in,out\n1,2020-02-30,\n2,,2020-03-03\n3,3-3-2020,\n4,2020-03-03,soon\n5,2020-03-05,\n", []string{
			`1: line 2, column 2: in: "2020-02-30": no such day`, `2: line 3, column 2: in: must be given`, "3 2020-03-03 ",
			`4: line 5, column 3: out: "soon": ` + noDate, "5 2020-03-05 "}},
		{"a message does not grow with its cell", "nr,in,out\n1," + `"""` + quoted[1:] + "\"\n" + "2,2020-03-03,\n",
			[]string{`1: line 2: in: the row has only 2 cells`, "2 2020-03-03 "}},
		{"a message quotes its cell", "nr,in,out\n1," + `"""` + quoted[1:] + "\n\",\n" + "2,2020-03-03,\n",
			[]string{`1: line 2, column 2: in: "\"` + strings.Repeat("9", 59) + `"...: ` + noDate, "2 2020-03-03 "}},
		{"decided before receipt", "nr,in,out\n1,2020-03-03,2020-03-02\n",
			[]string{`1: line 2, column 3: out: "2020-03-02": lies before received, 2020-03-03`}},
		{"before the act", "nr,in,out\n1,1992-04-30,\n",
			[]string{`1: line 2, column 2: in: "1992-04-30": no act is known for this day`}},
		{"missing cells", "nr,in,out\n1,2020-03-03\n2\n3,2020-03-03,\n",
			[]string{`1: line 2: in: the row has only 2 cells`, "3 2020-03-03 "}},
		{"the cell that is missing is that of the id", "in,out,nr\n2020-03-03,2020-03-31\n",
			[]string{`line 2: in: the row has only 2 cells`}},
		{"a missing column", "nr,in,uit\n1,2020-03-03,\n",
			[]string{`line 1: out: no such column; there are "nr", "in", "uit"`}},
		{"a missing column among twelve, all named", "1,2,3,4,5,6,7,8,9,10,in,out\n", []string{
			`line 1: nr: no such column; there are "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "in", "out"`}},
		{"a missing column among more, twelve named", "1,2,3,4,5,6,7,8,9,10,11,in,out\n", []string{
			`line 1: nr: no such column; there are "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "in", ...`}},
		{"a column in other case", "\nnr,In,out\n1,2020-03-03,\n", []string{"1 2020-03-03 "}},
		{"a column that stands twice", "nr,in,out,in\n1,2020-03-03,,2020-03-04\n",
			[]string{`line 1: in: the column stands twice`}},
		{"another column that stands twice", "x,nr,in,out,x\n,1,2020-03-03,,\n", []string{"1 2020-03-03 "}},
		{"a bare quotation mark", "nr,in,out\n1\"2,2020-03-03,\n2,2020-03-04,\n",
			[]string{`line 2, column 1: a quotation mark inside a cell without quotation marks, or text after the last one`,
				"2 2020-03-04 "}},
		{"two of them", "nr,in,out\n1\"2,2020-03-03,\n2,2020-03-04,\n3\"3,2020-03-05,\n4,2020-03-06,\n", []string{
			`line 2, column 1: a quotation mark inside a cell without quotation marks, or text after the last one`,
			"2 2020-03-04 ",
			`line 4, column 1: a quotation mark inside a cell without quotation marks, or text after the last one`,
			"4 2020-03-06 "}},
		{"a quotation mark that is never closed", "nr,in,out\n\"1,2020-03-03,\n2,2020-03-04,\n3,2020-03-05,\n", []string{
			`line 2: the quotation mark is not closed`, "2 2020-03-04 ", "3 2020-03-05 "}},
		{"one that another row seems to close",
			"nr,in,out\n\"1,2020-03-03,\n2,2020-03-04,\n3,x\"y,2020-03-05\n4,2020-03-06,\n", []string{
				`line 2: the quotation mark is not closed`, "2 2020-03-04 ",
				`line 4, column 2: a quotation mark inside a cell without quotation marks, or text after the last one`,
				"4 2020-03-06 "}},
		{"text behind a quotation mark", "nr,in,out\n\"1\"x,2020-03-03,\n2,2020-03-04,\n",
			[]string{`line 2, column 1: a quotation mark inside a cell without quotation marks, or text after the last one`,
				"2 2020-03-04 "}},
		{"a header that is no row", "n\"r,in,out\n1,2020-03-03,\n",
			[]string{`line 1, column 1: a quotation mark inside a cell without quotation marks, or text after the last one`}},
	} {
		if diff := cmp.Diff(row.want, gatherCSV(row.input)); diff != "" {
			t.Errorf("%s: %q (-want +got)\n%s", row.reason, row.input, diff)
		}
	}
}

// A row of any length is one error and costs no memory of its size; a header of very many columns is named in
// part only.
func TestCasesCSVLong(t *testing.T) {
	rows := 0
	var faults []string
	const size, chunk = 16 << 20, 1 << 16
	long := stream("nr,in,out\n1,2020-03-03,\n", strings.Repeat("x", chunk), size/chunk, "\n2,2020-03-04,\n")
	used := allocated(func() {
		for _, err := range wob.CasesCSV(long, columns) {
			if rows++; err != nil {
				faults = append(faults, err.Error())
			}
		}
	})
	if used > size {
		t.Errorf("%d bytes allocated", used)
	}
	if diff := cmp.Diff([]string{"line 3: a row of more than 1048576 bytes"}, faults); diff != "" || rows != 3 {
		t.Errorf("%d rows (-want +got)\n%s", rows, diff)
	}
	if got := gatherCSV(strings.Repeat("column,", 10_000) + "\n"); len(got) != 1 || len(got[0]) > 1000 {
		t.Errorf("a header of many columns gives %d bytes", len(got[0]))
	}
}

// A row of exactly as many bytes as a row may have is read whole, one byte more is
// not, whatever ends it.
func TestCasesCSVMost(t *testing.T) {
	const most, rest = 1 << 20, ",2020-03-03,"
	for _, end := range []string{"\n", "\r\n", ""} {
		for over := range 2 {
			id := strings.Repeat("9", most-len(rest)+over)
			got := gatherCSV("nr,in,out\n" + id + rest + end)
			want := id + " 2020-03-03 "
			if over > 0 {
				want = "line 2: a row of more than 1048576 bytes"
			}
			if len(got) != 1 || got[0] != want {
				t.Errorf("%d bytes over, %q at the end: %.60q", over, end, got)
			}
		}
	}
}

// Where no column is named for the id, a case has none.
func TestCasesCSVWithoutID(t *testing.T) {
	for c, err := range wob.CasesCSV(strings.NewReader("nr,in,out,\n1,2020-03-03,,2\n"),
		wob.Columns{Received: "in", Decided: "out"}) {
		if c.ID != "" || err != nil {
			t.Errorf("id %q, %v", c.ID, err)
		}
	}
}

// A quotation mark that is never closed costs its row and no more: not the
// rows below it, and no copy of the table for each of them.
func TestCasesCSVUnclosed(t *testing.T) {
	const n = 20_000
	good, bad := 0, 0
	used := allocated(func() {
		for _, err := range wob.CasesCSV(stream("nr,in,out\n\"1,2020-03-03,\n", "2,2020-03-04,\n", n, ""), columns) {
			if err != nil {
				bad++
			} else {
				good++
			}
		}
	})
	if good != n || bad != 1 {
		t.Errorf("%d good and %d bad rows, want %d and 1", good, bad, n)
	}
	if used > n*10_000 {
		t.Errorf("%d bytes allocated for %d rows", used, n)
	}
}

func TestParseColumns(t *testing.T) {
	for _, row := range []struct {
		input string
		want  wob.Columns
		err   string
	}{
		{"received=in,decided=out", wob.Columns{Received: "in", Decided: "out"}, ""},
		{"id=nr,decided=out,received=in", columns, ""},
		{" id = nr , decided =out,received= in ", columns, ""},
		{"received=a=b,decided=c d", wob.Columns{Received: "a=b", Decided: "c d"}, ""},
		{"", wob.Columns{}, `columns: takes "received", "decided", "id", "adjourned" or "closed"`},
		{"received=in", wob.Columns{}, `decided: must be given`},
		{"Received=in,decided=out", wob.Columns{},
			`columns: "Received": takes "received", "decided", "id", "adjourned" or "closed"`},
		{"received=,decided=out", wob.Columns{}, `received: takes a column`},
		{"received,decided=out", wob.Columns{}, `received: takes a column`},
		{"received=a,received=b,decided=c", wob.Columns{}, `received: "b": stands twice`},
	} {
		got, err := wob.ParseColumns(row.input)
		text := ""
		if err != nil {
			text = err.Error()
		}
		if got != row.want || text != row.err {
			t.Errorf("%q: got %v, %s; want %v, %s", row.input, got, text, row.want, row.err)
		}
	}
}

// The longest adjournment that the act allows is taken as notified in time.
func TestCSVTimelines(t *testing.T) {
	const input = "in,out\n" +
		"2020-03-03,2020-03-31\n" + // the last day of the first term
		"2020-03-03,2020-04-01\n" +
		"2020-03-03,2020-04-28\n" + // the last day of the adjourned term
		"2020-03-03,2020-04-29\n" +
		"2022-05-02,2022-06-13\n" + // Woo: four and two weeks
		"2022-05-02,2022-06-14\n" +
		"2009-09-01,2009-09-29\n" + // two and two weeks before 1 October 2009
		"2009-09-01,2009-09-30\n" +
		"2020-03-03,\n" +
		"2020-03-03,2020-03-02\n" +
		"x,\n"
	var got []string
	for timeline, err := range (wob.Clock{}).TimelinesCSV(strings.NewReader(input), wob.Columns{Received: "in",
		Decided: "out"}) {
		switch s := timeline.Status; {
		case err != nil:
			got = append(got, "bad")
		case s == nil:
			got = append(got, "not decided")
		case !s.On.After(timeline.AdjournBy):
			got = append(got, "first term")
		case s.InTime == calendar.Yes:
			got = append(got, "adjourned term")
		default:
			got = append(got, "late")
		}
	}
	want := []string{"first term", "adjourned term", "adjourned term", "late", "adjourned term", "late",
		"adjourned term", "late",
		"not decided", "bad", "bad"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// In a table the longest adjournment is taken as notified in time; what is taken
// so is a caveat on the answer, not a fact, and rests on the act under which the
// request was received.
func TestCSVAssumesTheLongest(t *testing.T) {
	columns := wob.Columns{Received: "in", Decided: "out"}
	for _, row := range []struct{ why, received, decided, caveats string }{
		{"art. 6 lid 2 Wob", "2020-03-03", "2020-05-26", "wob.6.2.assumed-longest (art. 6 lid 2 Wob)"},
		{"art. 6 lid 2 Wob, on the last day of the act (art. 10.1 Woo)", "2022-04-30", "2022-06-01",
			"awb.2021.unread (Stb. 1992, 315); wob.6.2.assumed-longest (art. 6 lid 2 Wob); woo.pending-2022 " +
				"(ECLI:NL:RVS:2022:1432)"},
		{"art. 4.4 lid 2 Woo, on its first day", "2022-05-01", "2022-06-01",
			"awb.2021.unread (Stb. 1992, 315); woo.2022.unread (art. 4.4 Woo); woo.4.4.2.assumed-longest (art. 4.4 lid 2 Woo)"},
	} {
		input := "in,out\n" + row.received + "," + row.decided + "\n"
		for tl, err := range (wob.Clock{}).TimelinesCSV(strings.NewReader(input), columns) {
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, c := range tl.Caveats {
				got = append(got, fmt.Sprintf("%s (%s)", c.Provision, c.Provision.Citation()))
			}
			if got := strings.Join(got, "; "); got != row.caveats {
				t.Errorf("%s: caveats %s, want %s", row.why, got, row.caveats)
			}
		}
	}
}
