package read

import (
	"slices"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/scope/letter"
)

// What could be taken for a part of the objection, or for where it goes.
func TestFormsThatCouldBeTakenForAnother(t *testing.T) {
	const open = "U kunt binnen zes weken na verzending bezwaar maken. "
	for _, row := range []struct{ why, text, want string }{
		{"in the sentence of the term", "Binnen zes weken na verzending kunnen bezwaren worden ingediend, met naam en adres.",
			"name 'naam', address 'adres'"},
		{"to one word", open + "Het moet zijn gericht aan Haven.", "to 'Haven'"},
		{"at the head of a sentence", open + "Gericht aan de minister.", "to 'de minister'"},
		{"over the end of a sentence", open + "Het moet zijn gericht. Aan de minister vraag ik dit.", ""},
		{"of three hundred bytes", open + "Het moet zijn gericht aan " + strings.Repeat("de minister en ", 19) +
			strings.Repeat("x", 15) + ".", "to '" + strings.Repeat("de minister en ", 19) + strings.Repeat("x", 15) + "'"},
		{"of three hundred and one", open + "Het moet zijn gericht aan " + strings.Repeat("de minister en ", 19) +
			strings.Repeat("x", 16) + ".", ""},
	} {
		if got := formOf(row.text); got != row.want {
			t.Errorf("%s:\n got %s\nwant %s", row.why, got, row.want)
		}
	}
}

// A clause that does not say what an objection holds, or where it goes, is open as not
// found; one that says it is not.
func TestAFormThatIsNotThereIsOpen(t *testing.T) {
	const open = "U kunt binnen zes weken na verzending bezwaar maken. "
	const form = "Het bezwaarschrift bevat uw naam en uw adres. "
	const to = "U kunt het richten aan de minister."
	for _, row := range []struct {
		text string
		want []Kind
	}{
		{open, []Kind{RemediesForm, RemediesTo}},
		{open + form, []Kind{RemediesTo}},
		{open + to, []Kind{RemediesForm}},
		{open + form + to, nil},
	} {
		var got []Kind
		text := "Datum 20 september 2022\n\nGeachte heer,\n\n" + asked + row.text + "\n\nHoogachtend,\n"
		for _, o := range Letter(text).Open {
			if o.Kind == RemediesForm || o.Kind == RemediesTo {
				got = append(got, o.Kind)
				if o.Why != letter.NotFound || len(o.Candidates) > 0 {
					t.Errorf("%s: %s is open as %s, of %v", row.text, o.Kind, o.Why, o.Candidates)
				}
			}
		}
		if !slices.Equal(got, row.want) {
			t.Errorf("%s: %v, want %v", row.text, got, row.want)
		}
	}
}
