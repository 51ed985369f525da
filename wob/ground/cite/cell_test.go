package cite_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob/ground/cite"
)

// A cell is read the same however its grounds are joined, and what else stands
// in it is told apart.
func TestCellReadsTheSameHoweverItIsJoined(t *testing.T) {
	for _, row := range []struct{ cell, want, why string }{
		{"5.1.2.e en 5.2", "5.1.2.e 5.2?", "5.2 lacks its paragraph; platforms write it for 5.2.1"},
		{"5.1.2e, 5.2", "5.1.2.e 5.2?", "a comma"},
		{"5.1.2e / 5.2", "5.1.2.e 5.2?", "a slash"},
		{"5.1.2e 5.2", "5.1.2.e 5.2?", "a space"},
		{"5.1.2.e+5.2", "5.1.2.e 5.2?", "a plus"},
		{"5.2", "5.2?", "alone"},
		{"5.2 Woo", "5.2?", "with its act"},
		{"5.1.2.e | 5.2.1", "5.1.2.e 5.2.1", "a bar"},
		{"5.1.2.e;5.1.2.i;", "5.1.2.e 5.1.2.i", "the separator of the platform at the end"},
		{"5.1.2e (namen)", "5.1.2.e (namen)", "a remark"},
		{"5.1.2.e (5x)", "5.1.2.e (5x)", "a count"},
		{"5.1.2 (e, i)", "5.1.2.e 5.1.2.i", "letters in parentheses behind a paragraph"},
		{"5.1.2 (e en i), 5.1.1 [c]", "5.1.2.e 5.1.2.i 5.1.1.c", "of two paragraphs"},
		{"5.1 lid 2 (onder e)", "5.1.2.e", "in words"},
		{"5.1.2 (sub e)", "5.1.2.e", "with the word for a letter"},
		{"5.1.2 (onderdeel e)", "5.1.2.e", "with another"},
		{"5.1.2 (onderdelen e en i)", "5.1.2.e 5.1.2.i", "of several"},
		{"5.1.2 [e, i]", "5.1.2.e 5.1.2.i", "square ones"},
		{"5.1.1 (a, c)", "5.1.1.a 5.1.1.c", "from the first letter on"},
		{"5.1.2 (5, 6)", "5.1.2! (5, 6)", "figures are no letters"},
		{"5.1.2 (bijlage)", "5.1.2! (bijlage)", "nor is a word that begins with one"},
		{"5.1.2 (en)", "5.1.2! (en)", "nor what joins them"},
		{"5.1.2 (e", "5.1.2! [e]", "one that is not closed: another word"},
		{"5.1.2 (namen)", "5.1.2! (namen)", "a remark is none"},
		{"5.1.2.e (i)", "5.1.2.e (i)", "behind a letter it is a remark"},
		{"5.1.2 (x)", "5.1.2 (x)!", "a letter that the paragraph does not have"},
		{"5.1.2.e [3x]", "5.1.2.e (3x)", "a count in brackets"},
		{"5.1.2.e (namen), 5.1.2.i [blz. 4]", "5.1.2.e 5.1.2.i (namen) (blz. 4)", "remarks of both kinds"},
		{"art. 5.1 lid 2 on\u00adder e", "5.1.2.e", "a soft hyphen in a word prints nothing"},
		{"5.1\u00ad.2.e", "5.1.2.e", "a soft hyphen in a code"},
		{"10.2.e (oud)", "10.2.e (oud)", "the old act"},
		{"(10.2.e / g)", "10.2.e 10.2.g", "parentheses around the grounds"},
		{"weigering o.g.v. art. 5.1. lid 2 sub e en i", "5.1.2.e 5.1.2.i", "words of a refusal"},
		{"5.1.2.e; dubbel", "5.1.2.e [dubbel]", "a word that is no ground"},
		{"n.v.t.", "[n.v.t.]", "not applicable"},
		{"PBO", "[PBO]", "an abbreviation"},
		{"11.2", "[11.2]", "a paragraph that gives a power is no ground"},
		{"5.1.2.e (5x", "5.1.2.e [5x]", "a remark that is not closed"},
		{"5.1.2.e () [ ]", "5.1.2.e", "remarks of nothing"},
		{"en 10.2.e", "10.2.e", "a word that joins begins it"},
		{"dubbel, zie memo; 5.1.2.e", "5.1.2.e [dubbel] [memo]", "two words that are no ground"},
		{"5.1.2.e, (namen)", "5.1.2.e (namen)", "a mark before a remark"},
		{"5.1.2.e€", "5.1.2.e [€]", "a sign by itself"},
		{"5.1.21", "5.1.21!", "in a cell it is a citation: art. 5.1 Woo has seven paragraphs"},
		{"5.1.e", "5.1.e!", "the paragraph is missing"},
		{"-", "", "nothing"},
		{"", "", "nothing"},
	} {
		c := cite.Cell(row.cell)
		var got []string
		for _, f := range c.Found {
			switch {
			case !f.Platform.IsZero() && f.Platform.Code() == "5.2.1" && f.Lacks == cite.LacksParagraph:
				got = append(got, "5.2?")
			case f.Status == cite.Complete:
				for _, g := range f.Grounds {
					got = append(got, g.Code())
				}
			default:
				got = append(got, f.Raw+"!")
			}
		}
		for _, r := range c.Remarks {
			got = append(got, "("+r+")")
		}
		for _, o := range c.Other {
			got = append(got, "["+o+"]")
		}
		if s := strings.Join(got, " "); s != row.want {
			t.Errorf("%q: got %q, want %q (%s)", row.cell, s, row.want, row.why)
		}
	}
}

// What a citation lacks is said.
func TestFoundSaysWhatIsMissing(t *testing.T) {
	for _, row := range []struct{ text, lacks, why string }{
		{"artikel 5.2 van de Woo", "paragraph", "art. 5.2 lid 1 Woo has no letters"},
		{"artikel 10 lid 2 Wob", "letter", "art. 10 lid 2 Wob has letters"},
		{"artikel 10 van de Wob", "paragraph and letter", "art. 10 Wob"},
		{"5.1.e", "paragraph", "art. 5.1 Woo"},
		{"artikel 5.1\nonder e Woo", "paragraph", "the letter stands on the next line"},
		{"artikel 10 sub e Wob", "paragraph", "art. 10 Wob has paragraphs"},
		{"artikel 5.1 sub e, tweede lid, van de Woo", "paragraph and letter", "the one here, the other there"},
		{"artikel 10, tweede en eerste lid, Wob", "letter", "both lack the same"},
		{"10.2.e", "", "a whole citation lacks nothing"},
	} {
		for f := range cite.Find(row.text) {
			if f.Lacks.String() != row.lacks || (f.Why(calendar.Dutch) == "") != (row.lacks == "") {
				t.Errorf("%q lacks %q, %q; want %q (%s)", row.text, f.Lacks, f.Why(calendar.Dutch), row.lacks, row.why)
			}
		}
	}
}

// The caller knows which part of a text is the letter and which is law that it
// quotes.
func TestFindTellsPartsApart(t *testing.T) {
	text := "Geweigerd op grond van 10.2.e\nArtikel 11\nlid 1 Wob"
	law := strings.Index(text, "Artikel")
	got := ""
	for f := range cite.Find(text, cite.Part{Start: 0, End: law, Name: "besluit"}, cite.Part{Start: law,
		End: len(text), Name: "wet"}) {
		got += fmt.Sprintf("%s %d %s %q; ", f.Part, f.Line, f.Grounds, text[f.Start:f.End])
	}
	if want := "besluit 1 [10.2.e] \"10.2.e\"; wet 2 [11.1] \"Artikel 11\\nlid 1 Wob\"; "; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	for f := range cite.Find(text, cite.Part{Start: law, End: len(text) + 1}, cite.Part{Start: 9, End: 3}) {
		if f.Part != "" {
			t.Errorf("a part outside of the text: %v", f)
		}
	}
}
