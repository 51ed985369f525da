package read

import (
	"fmt"
	"strings"
	"testing"
)

// What two columns become: where they end, which of them goes first, and how far the
// left one goes on.
func TestHowColumnsAreTakenApart(t *testing.T) {
	four := []string{"een brief|Stadsplein 1", "een nota|3521 AZ", "een memo|Utrecht", "een mail|Bijlage"}
	prose := []string{"w1 w2 w3 w4 w5|r1 a b c", "w2 b c d e|r2 a b c d", "w3 b c d e|r3 a b c", "w4 b c d e|r4 a b c d"}
	for _, row := range []struct{ why, text, want string }{
		{"a page is a hundred lines: the right column ends on the last of them",
			strings.Repeat("x\n", 96) + page("w1 w2 w3 w4 w5|r1", "w2 b c d e|r2", "w3 b c d e|r3", "w4 b c d e|r4"),
			strings.Repeat("x\n", 96) + "r1\nr2\nr3\nr4\n\nw1 w2 w3 w4 w5\nw2 b c d e\nw3 b c d e\nw4 b c d e\n"},
		{"three lines of a right column on one page and one on the next are none",
			strings.Repeat("x\n", 97) + page("w1 w2 w3 w4 w5|r1", "w2 b c d e|r2", "w3 b c d e|r3", "w4 b c d e|r4"),
			""},
		{"running text on the right has four and a half words a line: the left one goes on below it",
			page(append(prose, "w5 b c d e", "w6 b c d e")...),
			"w1 w2 w3 w4 w5\nw2 b c d e\nw3 b c d e\nw4 b c d e\nw5 b c d e\nw6 b c d e\n" +
				"r1 a b c\nr2 a b c d\nr3 a b c\nr4 a b c d\n\n\n"},
		{"as it has on the left, in the last four lines",
			page("l0|r0 a b c d", "l1 a b c|r1 a b c d", "l2 a b c d|r2 a b c d", "l3 a b c|r3 a b c d",
				"l4 a b c d|r4 a b c d", "l5 a b c d", "l6 a b c d"),
			"l0\nl1 a b c\nl2 a b c d\nl3 a b c\nl4 a b c d\nl5 a b c d\nl6 a b c d\n" +
				"r0 a b c d\nr1 a b c d\nr2 a b c d\nr3 a b c d\nr4 a b c d\n\n\n"},
		{"with fewer it is a margin, and what stands below is below both",
			page("l1 a|r1 a b c d", "l2 a b c d|r2 a b c d", "l3 a b c d|r3 a b c d", "l4 a b c d|r4 a b c d",
				"Hoogachtend,"),
			"l1 a\nl2 a b c d\nl3 a b c d\nl4 a b c d\nr1 a b c d\nr2 a b c d\nr3 a b c d\nr4 a b c d\nHoogachtend,\n"},
		{"a margin to the right of text with four and a half words a line goes before it",
			page("l1 a b c|r1", "l2 a b c d|r2", "l3 a b c|r3", "l4 a b c d|r4"),
			"r1\nr2\nr3\nr4\n\nl1 a b c\nl2 a b c d\nl3 a b c\nl4 a b c d\n"},
		{"a label of the margin in small letters is one",
			page("l1 a b c d|datum", "l2 a b c d|3 mei 2021", "l3 a b c d|ons kenmerk", "l4 a b c d|2021-7"),
			"Datum\n3 mei 2021\nOns kenmerk\n2021-7\n\nl1 a b c d\nl2 a b c d\nl3 a b c d\nl4 a b c d\n"},
		{"of two columns with few words the left one goes first",
			page(four...),
			"een brief\neen nota\neen memo\neen mail\nStadsplein 1\n3521 AZ\nUtrecht\nBijlage\n"},
		{"a page that begins with columns, right behind another that ends with them",
			strings.TrimSuffix(page(four...), "\n") + "\f" + page(four...),
			"een brief\neen nota\neen memo\neen mail\nStadsplein 1\n3521 AZ\nUtrecht\nBijlage\n\f" +
				"een brief\neen nota\neen memo\neen mail\nStadsplein 1\n3521 AZ\nUtrecht\nBijlage\n"},
		{"a page of text right behind one that ends with columns is a page",
			strings.TrimSuffix(page(four...), "\n") + "\fInventarislijst\nx\n",
			"een brief\neen nota\neen memo\neen mail\nStadsplein 1\n3521 AZ\nUtrecht\nBijlage\n\fInventarislijst\nx\n"},
		{"a margin beside text that has a heading goes between two paragraphs",
			"Gemeente Haven\n" + page("Geachte heer,|", "|r1", "l1 a b c d|r2",
				"l2 a b c d|r3", "l3 a b c d|r4", "l4 a b c d|r5"),
			"Gemeente Haven\nGeachte heer,\nr1\nr2\nr3\nr4\nr5\n\n\nl1 a b c d\nl2 a b c d\nl3 a b c d\nl4 a b c d\n"},
	} {
		want := row.want
		if want == "" {
			want = row.text
		}
		f := unfold(row.text)
		if f.text != want {
			t.Errorf("%s:\n got %q\nwant %q", row.why, f.text, want)
		}
		checkFolding(t, row.why, row.text, f)
	}
}

// rowsAt is lines of which the words behind a bar stand at a column.
func rowsAt(x int, lines ...string) []row {
	text := columnsAt(x, lines)
	return rowsOf(text, len(text))
}

func TestWhereTheRightColumnBegins(t *testing.T) {
	both := func(x, n int) []row { return rowsAt(x, strings.Split(strings.Repeat("a|b,", n-1)+"a|b", ",")...) }
	alone := func(x, n int) []row { return rowsAt(x, strings.Split(strings.Repeat("|b,", n-1)+"|b", ",")...) }
	join := func(parts ...[]row) (all []row) {
		for _, p := range parts {
			all = append(all, p...)
		}
		return all
	}
	for _, row := range []struct {
		why  string
		rows []row
		want int
	}{
		{"no lines", nil, 0},
		{"four lines that have both", both(30, 4), 30},
		{"three are too few", both(30, 3), 0},
		{"sixteen characters leave room for a left one", both(16, 4), 16},
		{"fifteen do not", both(15, 4), 0},
		{"two lines of both, and two of the right one alone", join(both(30, 2), alone(30, 2)), 30},
		{"one of both is too few", join(both(30, 1), alone(30, 3)), 0},
		{"four lines that begin there have no left one", alone(30, 4), 0},
		{"a line that begins at the 24th has the right one alone", join(both(24, 2), alone(24, 2)), 24},
		{"before, it is an indent", join(both(23, 2), alone(23, 2)), 0},
		{"an indent beside four lines of both", join(alone(20, 9), both(20, 4)), 20},
		{"where most lines have it", join(both(30, 4), both(50, 5), both(70, 4)), 50},
		{"of two with as many lines, the first", join(both(60, 5), both(30, 5), both(50, 5), both(40, 5)), 30},
		{"the most lines, not the most on the left", join(both(60, 6), both(30, 5)), 60},
		{"many lines that begin there make no gutter, and hide none", join(alone(60, 9), both(30, 4)), 30},
	} {
		for range 20 { // whatever the order in which they are looked at
			if got := gutterOf(row.rows); got != row.want {
				t.Errorf("%s: %d, want %d", row.why, got, row.want)
				break
			}
		}
	}
}

// The strip is two blanks before the right column. A text is one cell here, as cells
// of a line that is too long to be looked into are.
func TestWhatRunsThroughTheStrip(t *testing.T) {
	whole := func(text string) cell { return cell{start: 0, end: len(text), width: len(text)} }
	for _, row := range []struct {
		why, text string
		x, at     int
		ok        bool
	}{
		{"two blanks", "abc  def", 5, 5, true},
		{"a letter with a mark is one character", "\u00e9bc  def", 5, 6, true},
		{"one letter before them", "a  b", 3, 3, true},
		{"the blanks end further on", "abc  def", 4, 4, false},
		{"they end before", "abc  def", 6, 6, false},
		{"one blank", "abc def", 4, 4, false},
		{"a word of one letter", "ab cde", 4, 4, false},
		{"three blanks, of which two are before", "abc   def", 5, 5, false},
		{"nothing before them", "  abc", 2, 2, false},
		{"nothing behind them", "abc  ", 5, 5, false},
		{"the whole is before", "abc", 5, 3, false},
	} {
		if at, ok := splitAt(row.text+"-", whole(row.text), row.x); at != row.at || ok != row.ok {
			t.Errorf("%s: %d, %v", row.why, at, ok)
		}
	}
	if at, ok := splitAt("abc", cell{end: 3, col: 9, width: 3}, 5); at != 0 || ok {
		t.Errorf("a cell behind the strip: %d, %v", at, ok)
	}
	if at, ok := splitAt("-abc  def", cell{start: 1, end: 9, col: 8, width: 8}, 13); at != 6 || !ok {
		t.Errorf("a cell that begins further on: %d, %v", at, ok)
	}
	for _, row := range []struct {
		why, line string
		x         int
		want      bool
	}{
		{"it ends before the strip", "abcdef", 8, true},
		{"it ends in the strip", "abcdef", 7, false},
		{"it ends where the right column begins", "abcdef", 6, false},
		{"two blanks", "abc  def", 5, true},
		{"a word runs through", "abc  def", 6, false},
		{"a second cell ends before it", "a   bcdef", 11, true},
		{"a second cell runs through it", "a   bcdef", 8, false},
		{"both columns", "abc     def", 8, true},
		{"a right column that begins further on", "abc       def", 8, true},
		{"nothing", "", 8, true},
	} {
		if got := cleanAt(row.line, rowsOf(row.line+"\n", len(row.line)+1)[:1][0], row.x); got != row.want {
			t.Errorf("%s: %v", row.why, got)
		}
	}
}

func TestWhatStandsOnEitherSide(t *testing.T) {
	show := func(text string, cells []cell) string {
		var out []string
		for _, c := range cells {
			s := fmt.Sprintf("%d+%d %s", c.col, c.width, text[c.start:c.end])
			if c.label != 0 {
				s += fmt.Sprintf(" (%d, %v)", c.label, c.named)
			}
			out = append(out, s)
		}
		return strings.Join(out, ", ")
	}
	for _, row := range []struct {
		why, line   string
		x           int
		left, right string
	}{
		{"a cell on each", "abc     def", 8, "0+3 abc", "8+3 def"},
		{"two on each", "ab    cd     efg   h", 13, "0+2 ab, 6+2 cd", "13+3 efg, 19+1 h"},
		{"one on the right", "        def", 8, "", "8+3 def"},
		{"one on the left", "abc", 8, "0+3 abc", ""},
		{"one that two blanks part", "abc  defg", 5, "0+3 abc", "5+4 defg"},
		{"behind another", "x    abc  defg", 10, "0+1 x, 5+3 abc", "10+4 defg"},
		{"labels that two blanks part", "Datum  Kenmerk: 12", 7, "0+5 Datum (2, false)", "7+11 Kenmerk: 12 (4, true)"},
		{"a label that two blanks end", "Datum: 3 mei 2021  heer", 19, "0+17 Datum: 3 mei 2021 (2, true)", "19+4 heer"},
	} {
		left, right := halves(row.line, rowsOf(row.line+"\n", len(row.line)+1)[0], row.x)
		if l, r := show(row.line, left), show(row.line, right); l != row.left || r != row.right {
			t.Errorf("%s: %q and %q, want %q and %q", row.why, l, r, row.left, row.right)
		}
	}
}

// Lines with something on either side are columns, but where they are a list of labels
// with their values, or a table.
func TestWhatIsInColumns(t *testing.T) {
	for _, row := range []struct {
		why   string
		lines string
		want  bool
	}{
		{"four lines", "een|r1/twee|r2/drie|r3/vier|r4", true},
		{"three", "een|r1/twee|r2/drie|r3/vier|", false},
		{"two of four have a left one", "een|r1/twee|r2/|r3/|r4", true},
		{"one of four", "een|r1/|r2/|r3/|r4", false},
		{"two of six begin further on", "een|r1/twee|r2/drie|r3/vier|r4/vijf|  r5/zes|  r6", true},
		{"two of five", "een|r1/twee|r2/drie|r3/vier|  r4/vijf|  r5", false},
		{"one of four is of three cells", "een   1|r1/twee|r2/drie|r3/vier|r4", true},
		{"two of four: a table", "een   1|r1/twee|r2   2/drie|r3/vier|r4", false},
		{"two of four, but labels before values on the left",
			"Datum    3 mei|r1/Kenmerk  12/Datum    4 mei|r2/drie|r3/vier|r4", true},
		{"and on the right", "een   1|Datum/twee   2|Kenmerk/drie|r3/vier|r4", true},
		{"one label of four has its value on the right", "Datum|3 mei/twee|r2/drie|r3/vier|r4", true},
		{"two of four: a list", "Datum|3 mei/Kenmerk|12/drie|r3/vier|r4", false},
		{"what ends in a colon is a label", "Zaak:|x/Dossier:|12/drie|r3/vier|r4", false},
		{"labels that have their value on the left", "Datum: 3 mei|r1/Kenmerk: 12|r2/drie|r3/vier|r4", true},
		{"labels beside labels", "Datum|Kenmerk/Onderwerp|Bijlagen/drie|r3/vier|r4", true},
		{"labels beside running text", "Datum|a b c d/Kenmerk|a b c d e/drie|a b c d/vier|a b c d e", true},
		{"labels beside a word less", "Datum|a b c d/Kenmerk|a b c d e/drie|a b c d/vier|a b c d", false},
	} {
		text := columnsAt(30, strings.Split(row.lines, "/"))
		if got := inColumns(text, rowsOf(text, len(text)), 30); got != row.want {
			t.Errorf("%s: %v", row.why, got)
		}
	}
}

func TestWordsOnALine(t *testing.T) {
	for _, row := range []struct {
		text string
		want float64
	}{
		{"", 0},
		{"een", 1},
		{"een twee\n", 2},
		{"een twee\neen", 1.5},
	} {
		rows := rowsOf(row.text, len(row.text))
		rows = append(rows, part(nil, len(row.text))) // what has nothing is no line
		if got := wordsIn(row.text, rows); got != row.want {
			t.Errorf("%q: %v, want %v", row.text, got, row.want)
		}
	}
}
