package read

import (
	"slices"
	"strings"
	"testing"
)

// decided is a letter of 20 September 2022 with some sentences.
func decided(sentences string) string {
	return "Datum 20 september 2022\n\nGeachte heer,\n\n" + asked + sentences + "\n\nHoogachtend,\n"
}

func TestWhoseDecisionASentenceIs(t *testing.T) {
	for _, row := range []struct{ why, text, want string }{
		{"a verb that begins the text is of nobody", "besluit de stukken gedeeltelijk openbaar te geven.", ""},
		{"a body that has decided tells of what was before", "De Autoriteit heeft besloten de stukken " +
			"gedeeltelijk openbaar " +
			"te geven.", ""},
		{"refused, and the word for granting behind it", "Ik wijs uw verzoek af; inwilliging past hier " +
			"niet.", "refused"},
	} {
		if got := proseOf(row.text).decides(0); got != row.want {
			t.Errorf("%s: %q, want %q", row.why, got, row.want)
		}
	}
}

// A grant is one of the whole where nothing in the letter holds back.
func TestWhatHoldsBack(t *testing.T) {
	const given = "Ik besluit de documenten openbaar te maken. "
	for _, row := range []struct{ why, text, want string }{
		{"something else is turned down", "De Autoriteit wijst het overige af.", ""},
		{"earlier there were none", "Eerder zijn daarover geen documenten aangetroffen.", ""},
		{"documents that were found", "De documenten zijn aangetroffen in het archief.", "granted"},
		{"none of them has a name in it", "In geen van die documenten staat een naam.", "granted"},
	} {
		if got := facts(Letter(decided(given+row.text)), DecisionKind); got != row.want {
			t.Errorf("%s: %q, want %q", row.why, got, row.want)
		}
	}
}

// What is decided twice is decided where it stands first.
func TestWhereItIsDecided(t *testing.T) {
	const first = "Er zijn geen documenten aangetroffen over de kade."
	text := decided(first + " Er zijn geen documenten aangetroffen over de haven.")
	for _, f := range Letter(text).Facts {
		if f.Kind != DecisionKind {
			continue
		}
		if got := text[f.Spans[0].Start:f.Spans[0].End]; got+"." != first {
			t.Errorf("decided in %q", got)
		}
	}
}

// A day that is not printed as one is open as it stands, and nothing is inferred of it.
func TestACutOffThatIsNotRead(t *testing.T) {
	for _, from := range []string{"gedateerd na", "daterend vanaf"} {
		r := Letter(decided("Uw verzoek heb ik opgevat als een verzoek om documenten " + from + " 31 februari 2021."))
		i := slices.IndexFunc(r.Open, func(o Open) bool { return o.Kind == LimitAfter })
		if i < 0 || len(r.Open[i].Candidates) == 0 || r.Open[i].Candidates[0].How != Stated {
			t.Errorf("%s: open %v", from, r.Open)
		}
	}
}

// partsOf names the parts of a text, each with its first and last word.
func partsOf(r Reading, text string) string {
	var out []string
	for _, p := range r.Parts {
		w := strings.Fields(text[p.Span.Start:p.Span.End])
		out = append(out, string(p.Name)+" "+w[0]+" "+w[len(w)-1])
	}
	return strings.Join(out, "; ")
}

func TestWhereThePartsBeginAndEnd(t *testing.T) {
	const letter = "Datum 20 september 2022\n\nGeachte heer,\n" + asked
	for _, row := range []struct{ why, text, want string }{
		{"a heading right above that of the decision", letter + "\nOverwegingen\nBesluit\nx\nHoogachtend,\nx\n",
			"head Datum 2022; body Geachte x; decision Besluit x"},
		{"a page number on the last line, without an end", letter + "\nHoogachtend,\nx\nPagina 1 van 1",
			"head Datum 2022; body Geachte 1; margin Pagina 1"},
		{"a block before the letter, on the first line", "---\nbron: x\n---\n" + letter + "\nHoogachtend,\nx\n",
			"margin --- ---; head Datum 2022; body Geachte x"},
	} {
		r := Letter(row.text)
		if got := partsOf(r, row.text); got != row.want {
			t.Errorf("%s: %s, want %s", row.why, got, row.want)
		}
		checkReading(t, row.text, r)
	}
}

// What lies behind the first megabyte is an attachment.
func TestWhatLiesBehindWhatIsRead(t *testing.T) {
	text := decided("")
	r := &reader{running: proseOf(text), whole: len(text) + 100}
	all := r.parts()
	if last := all[len(all)-1]; last != (Part{Attachment, Span{len(text), len(text) + 100}}) {
		t.Errorf("the last part is %v", last)
	}
	r.whole = len(text)
	for _, p := range r.parts() {
		if p.Name == Attachment {
			t.Errorf("all was read: %v", p)
		}
	}
}
