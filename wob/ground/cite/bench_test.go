package cite_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/wob/ground"
	"github.com/wobrules/wobrules/wob/ground/cite"
)

// letter is a decision letter of 100 kB: prose, a citation every other
// sentence, dates and numbers between them.
func letter() string {
	const text = `Bij brief van 27 februari 2020, ontvangen op 3 maart 2020, heeft u verzocht om documenten.
Ik heb 120 documenten aangetroffen. Op grond van artikel 10, tweede lid, aanhef en onder e, van de Wob
blijft verstrekking van informatie achterwege voor zover het belang daarvan niet opweegt tegen de
eerbiediging van de persoonlijke levenssfeer. In document 12 is dat pagina 3, bij document 14 bijlage 2.
De passages zijn gelakt met de aanduiding 10.2.e en 10.2.g. Voor de overige documenten, zie paragraaf 4.2,
geldt dat het gaat om persoonlijke beleidsopvattingen in stukken voor intern beraad
(artikel 11, eerste lid, van de Wob). De kosten waren EUR 11.250,00 op 10.2.2020.
`
	return strings.Repeat(text, 100_000/len(text)+1)[:100_000]
}

func BenchmarkFindLetter(b *testing.B) {
	text := letter()
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		n := 0
		for range cite.Find(text) {
			n++
		}
		if n < 400 {
			b.Fatal(n)
		}
	}
}

// The peer finds the simplest form only.
func BenchmarkRegexpSimplest(b *testing.B) {
	text := letter()
	re := regexp.MustCompile(`\b1[01]\.[1-8](\.[a-g])?\b`)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		if len(re.FindAllStringIndex(text, -1)) < 200 {
			b.Fatal("nothing found")
		}
	}
}

// Texts that invite looking ahead again and again, each long enough to be
// noticed where the time grows faster than the text.
func TestLongTexts(t *testing.T) {
	for _, piece := range []string{
		"artikel ", "10.2.e, ", "11.1, ", "10 lid ", "artikel 10, eerste, tweede, ", "d- en g- en ", "sub e, ",
		"lid 1 sub a, ", "van de ", "(", " ", "\n", "5. 1. ", "5. ", "jci1.3:", "10(2)(e", "Wet openbaarheid ",
		"aanhef en ", "e en ", "onder e van het ",
		"10.", "1", "artikelen 1, ", "x", "é", "\xff", "Wob ", "Wob, ", "(Wob ", "\u00a0", "paragraaf 3.\n10.2.e ",
		"artikel 5.4 lid 2 cao ", "Wetboek artikel 10 lid 2 onder e, ", "5.1 2e ", "5.1-2-e, ", "artikel 10 ",
		"5.1.2 (e", "[ (",
	} {
		text := strings.Repeat(piece, 1<<16/len(piece))
		ordered(t, text)
		end := 0
		for _, f := range cite.Cell(text).Found {
			if f.Start < end || f.End <= f.Start || f.Line != 1+strings.Count(text[:f.Start], "\n") {
				t.Fatalf("%.20q: %v from %d to %d on line %d, behind %d", text, f.Raw, f.Start, f.End, f.Line, end)
			}
			end = f.End
		}
	}
	for f := range cite.Find(strings.Repeat("10.2.e, ", 1000)) {
		if !slices.Equal(f.Grounds, []ground.Ground{ground.MustParse("10.2.e")}) {
			t.Fatalf("found %v", f)
		}
	}
}
