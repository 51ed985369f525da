package read

import (
	"flag"
	"math/rand/v2"
	"runtime/debug"
	"strings"
	"testing"
)

var shakes = flag.Int("shakes", 3000, "letters of known words in any order")

// between are what stands between the words of a letter.
var between = []string{
	" ", " ", " ", " ", "\n", "\n\n", ", ", ". ", ": ", " (", ") ", "   ", "      ", "\n- ", "\t",
	"\f", " / ", "-\n",
}

// pieces are what a letter has beside the words of the rules.
var pieces = []string{
	"3 maart 2021", "5 april", "14-06-2021", "2021-06-14", "3 en 4 mei 2021", "12 JAN 2022",
	"1 4 JUNI 2021", "2021/4", "4", "12345", "A-12", "Den Haag", "Sneek",
	"Postbus 1 2500 EA Den Haag", "Geachte heer Voorbeeld,", "Hoogachtend,", "Pagina 2 van 3",
	"Bijlage 1 - Relevante artikelen uit de Wob", "Artikel 10", "jl.", "10.2.e",
	"artikel 10, tweede lid, aanhef en onder e, van de Wob", "vier weken", "6 weken",
	"dezelfde dag", "VERTROUWELIJK", "€ 10",
}

// headWords are what stands in the head of a letter.
var headWords = []string{
	"Datum", "Ons kenmerk", "Uw kenmerk", "Uw brief van", "Betreft", "Onderwerp", "Kenmerk",
	"Pagina", "Plaats en datum", "Verzonden", "Dagtekening", "Contactpersoon", "T 070",
	"Bijlage(n)", "Afdeling", "Den Haag,", "Snits,", "Sneek,", "Date", "Referentie",
	"Verzenddatum", "van", "Aan",
}

func shaken(rnd *rand.Rand, words []string, n int) string {
	var b strings.Builder
	for range n {
		w := words[rnd.IntN(len(words))]
		switch rnd.IntN(4) {
		case 0, 1:
			w = pieces[rnd.IntN(len(pieces))]
		case 2:
			if w != "" {
				w = strings.ToUpper(w[:1]) + w[1:]
			}
		}
		b.WriteString(w + between[rnd.IntN(len(between))])
	}
	return b.String()
}

// A letter whose head, text and end are words that the rules know, in any order and
// between any marks, is read without a crash, and each passage lies in it.
func TestKnownWordsInAnyOrderAreRead(t *testing.T) {
	rnd := rand.New(rand.NewPCG(7, 11))
	names := known().names
	for range *shakes {
		head := strings.Replace(wording, "Datum 14 juni 2021\nBetreft Besluit op uw Wob-verzoek",
			shaken(rnd, headWords, rnd.IntN(20)), 1)
		text := strings.Replace(head, "{text}", shaken(rnd, names, rnd.IntN(60)), 1)
		if rnd.IntN(3) == 0 {
			text += shaken(rnd, names, rnd.IntN(40))
		}
		func() {
			defer func() {
				if fault := recover(); fault != nil {
					t.Fatalf("%v\n%s\n%s", fault, text, debug.Stack())
				}
			}()
			for _, f := range Letter(text).Facts {
				for _, s := range f.Spans {
					if s.Start < 0 || s.Start > s.End || s.End > len(text) {
						t.Fatalf("%s: %v in\n%s", f.Kind, s, text)
					}
				}
			}
		}()
	}
}
