package cite_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob/ground"
	"github.com/wobrules/wobrules/wob/ground/cite"
)

// What is found says in which part it stands; nothing reaches over a border, and
// a part that cannot be is passed over.
func TestPartsOfAText(t *testing.T) {
	const text = "10.2.e en g, 5.1.2.e en i"
	for _, row := range []struct {
		parts []cite.Part
		want  string
		why   string
	}{
		{nil, "10.2.e en g; 5.1.2.e en i; ", "no parts"},
		{[]cite.Part{{0, 11, "a"}, {11, 25, "b"}}, "a 10.2.e en g; b 5.1.2.e en i; ", "all of the text"},
		{[]cite.Part{{13, 25, "b"}}, "10.2.e en g; b 5.1.2.e en i; ", "what stands before is in no part"},
		{[]cite.Part{{0, 12, "a"}}, "a 10.2.e en g; 5.1.2.e en i; ", "what stands behind is in no part"},
		{[]cite.Part{{0, 13, "a"}, {12, 25, "b"}}, "a 10.2.e en g; 5.1.2.e en i; ", "a part that begins in the one before"},
		{[]cite.Part{{7, 7, "a"}}, "10.2.e; 5.1.2.e en i; ", "a part of nothing is a border"},
		{[]cite.Part{{13, 12, "a"}}, "10.2.e en g; 5.1.2.e en i; ", "a part that ends before it begins"},
		{[]cite.Part{{0, 26, "a"}}, "10.2.e en g; 5.1.2.e en i; ", "a part beyond the text"},
	} {
		got := ""
		for f := range cite.Find(text, row.parts...) {
			got += strings.TrimLeft(f.Part+" "+f.Raw+"; ", " ")
		}
		if got != row.want {
			t.Errorf("%v: found %q, want %q (%s)", row.parts, got, row.want, row.why)
		}
		for n := range 2 { // whoever has seen enough
			for range cite.Find(text, row.parts...) {
				if n--; n < 0 {
					break
				}
			}
		}
	}
}

// A cell has the places of its citations, soft hyphens and lines among them.
func TestCellPlaces(t *testing.T) {
	const text = "5.1\u00ad.2.e\nen 5.1.\u00ad2.i"
	second := strings.LastIndex(text, "5.1")
	want := []cite.Found{
		{Line: 1, Start: 0, End: len("5.1\u00ad.2.e"), Raw: "5.1\u00ad.2.e", Act: "Woo", Status: cite.Complete,
			Grounds: []ground.Ground{ground.MustParse("5.1.2.e")}},
		{Line: 2, Start: second, End: len(text), Raw: text[second:], Act: "Woo", Status: cite.Complete,
			Grounds: []ground.Ground{ground.MustParse("5.1.2.i")}},
	}
	if diff := cmp.Diff(want, cite.Cell(text).Found, cmp.AllowUnexported(ground.Ground{})); diff != "" {
		t.Error(diff)
	}
}

// Each way in which a citation names no ground has its sentence.
func TestWhy(t *testing.T) {
	for _, row := range []struct{ text, dutch, english, why string }{
		{"artikel 10, tweede lid, Wob", "noemt geen onderdeel", "names no letter", "art. 10 lid 2 Wob has letters"},
		{"artikel 11 Wob", "noemt geen lid", "names no paragraph", "art. 11 Wob has no letters"},
		{"artikel 10 Wob", "noemt geen lid en geen onderdeel", "names neither paragraph nor letter", "art. 10 Wob"},
		{"10.2.h", "een grond met dit artikel, lid en onderdeel kent de Wob niet",
			"the Wob has no ground of that article, paragraph and letter", "art. 10 lid 2 Wob ends at g"},
		{"artikel 10 EVRM", "is een artikel van een andere regeling (EVRM)", "is an article of another act (EVRM)",
			"an act that is none of ours"},
		{"De Gemeentewet noemt ook artikel 10, tweede lid, onder e.",
			"noemt geen wet, en de zin gaat over een andere (Gemeentewet)",
			"names no act, and its sentence is about another (Gemeentewet)", "the sentence is about another act"},
		{"10.2.e", "", "", "a ground"},
	} {
		for f := range cite.Find(row.text) {
			if d, e := f.Why(calendar.Dutch), f.Why(calendar.English); d != row.dutch || e != row.english {
				t.Errorf("%q: %q, %q, want %q, %q (%s)", row.text, d, e, row.dutch, row.english, row.why)
			}
		}
	}
}

// One line of JSON holds all that was found.
func TestFoundAsJSON(t *testing.T) {
	const text = "artikel 5.2 Woo en 10.2.e en g"
	got := ""
	for f := range cite.Find(text, cite.Part{Start: 0, End: len(text), Name: "besluit"}) {
		got += string(f.AppendJSON(nil, "a.txt")) + "\n"
	}
	const want = `{"file":"a.txt","line":1,"start":0,"end":15,"raw":"artikel 5.2 Woo","act":"Woo","part":"besluit",` +
		`"codes":[],"status":"incomplete","missing":["paragraph"],"platform":"5.2.1"}
{"file":"a.txt","line":1,"start":19,"end":30,"raw":"10.2.e en g","act":"Wob","part":"besluit",` +
		`"codes":["10.2.e","10.2.g"],"status":"complete"}
`
	if got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// Parts of one article of different status are citations of their own, each as
// it is written.
func TestRawOfEachStatus(t *testing.T) {
	for _, row := range []struct{ text, want, why string }{
		{"de d- en h-grond van artikel 10, tweede lid, Wob is", `complete "d", ` +
			`malformed "h-grond van artikel 10, tweede lid, Wob"`,
			"art. 10 lid 2 Wob ends at g"},
		{"lid 1 en 2, onder e, van artikel 11 Wob is", `complete "lid 1", malformed "2, onder e, van artikel 11 Wob"`,
			"art. 11 Wob has no letters"},
		{"artikel 11, lid 1 en lid 1, onder e, Wob is", `complete "artikel 11, lid 1", malformed "lid 1, onder e, Wob"`,
			"art. 11 Wob has no letters"},
		{"artikel 10.2.e, onder 2 en sub g Wob is", `complete "artikel 10.2.e", malformed "onder 2", complete "sub g Wob"`,
			"a number between two letters"},
		{"artikel 10, tweede lid, onder e, h en g Wob is", `complete "artikel 10, tweede lid, onder e", ` +
			`malformed "h", complete "g Wob"`, "art. 10 lid 2 Wob ends at g"},
		{"10.2.e, onderdelen zijn", `complete "10.2.e"`, "a word for letters without one"},
		{"(10.2.e) Wob is", `complete "10.2.e"`, "a parenthesis closes it"},
		{"(10.2.e Wob, Wob) is", `complete "10.2.e Wob"`, "no parenthesis opens behind the act"},
		{"10.2.e (Wob en Woo) is", `complete "10.2.e"`, "more than an act in parentheses"},
		{"artikel 11 Wob\nlid 1 van de vereniging", `incomplete "artikel 11 Wob"`, "a line behind the act is another"},
		{"10.2.e Wob (zie Wob/Woo) is", `complete "10.2.e Wob"`, "two acts are no short name"},
		{"artikel 11, lid 1, van de Wob Aruba is", `other-act "artikel 11, lid 1, van de Wob Aruba"`,
			"no more than the name"},
		{"in de cao artikel 5.4 lid 2 is", `other-act "cao artikel 5.4 lid 2"`, "from the noun on"},
		{"op Archiefbesluit artikel 10 lid 2 is", `other-act "Archiefbesluit artikel 10 lid 2"`, "from the name on"},
		{"Wob 10.2.e Wob is", `complete "10.2.e Wob"`, "an act on either side: the nearest"},
		{"onder e van artikel 10, tweede lid, onder g, Wob is", `complete "artikel 10, tweede lid, onder g, Wob"`,
			"the letter before it is another"},
		{"tweede lid, onder e, van artikel 10, eerste lid, Wob is", `incomplete "artikel 10, eerste lid, Wob"`,
			"the paragraph before it is another"},
		{"Wob-artikel 10-2-e is", `complete "Wob-artikel 10-2-e"`, "with the act that a hyphen ties to it"},
		{"artikel 11, eerste lid en eerste lid, onder e, Wob is",
			`complete "artikel 11, eerste lid", malformed "eerste lid, onder e, Wob"`, "art. 11 Wob has no letters"},
		{"Woostad5.1.2.e is", `complete "5.1.2.e"`, "a word that begins as the act does"},
		{"10.2.e Wob (Wob (oud)) is", `complete "10.2.e Wob"`, "parentheses in parentheses"},
		{"zie \u00ad10.2.e is", `complete "10.2.e"`, "a soft hyphen before it"},
		{"1\u00ad0.2.e is", `complete "1\u00ad0.2.e"`, "a soft hyphen in it"},
		{"10.2.e\u00ad", `complete "10.2.e"`, "a soft hyphen ends the text"},
		{"5.1.2.e\u00ad\n11.1", `complete "5.1.2.e", complete "11.1"`, "a soft hyphen before a line of figures"},
		{"Wob met10.2.e is", `complete "10.2.e"`, "the word on which it hangs parts it from the act"},
		{"eerste en eerste lid, onder e, van artikel 11 Wob is",
			`complete "eerste", malformed "eerste lid, onder e, van artikel 11 Wob"`, "art. 11 Wob has no letters"},
		{"10.2.e Wob (zie Wobby) is", `complete "10.2.e Wob"`, "a longer word is no short name"},
		{"10.2.e Wob (hierna:\nWob) is", `complete "10.2.e Wob (hierna:\nWob)"`, "a wrapped short name"},
		{"10.2.e Wob (Stb. 1991, 703, hierna: Wob) is", `complete "10.2.e Wob (Stb. 1991, 703, hierna: Wob)"`,
			"with where it was published"},
		{"10.2.e Wob (deze (Wob)) is", `complete "10.2.e Wob"`, "parentheses in parentheses"},
	} {
		var got []string
		for f := range cite.Find(row.text) {
			got = append(got, fmt.Sprintf("%s %q", f.Status, f.Raw))
		}
		if s := strings.Join(got, ", "); s != row.want {
			t.Errorf("%q: found %s, want %s (%s)", row.text, s, row.want, row.why)
		}
	}
}
