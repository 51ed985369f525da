package read

import (
	"slices"
	"strings"
	"testing"
)

// A sentence goes on over margins, items and blank lines, and ends where another one
// begins.
func TestWhereSentencesGoOn(t *testing.T) {
	const spaced = "In uw brief van heden heeft u aan de\n\nMinister gevraagd om stukken over de haven en\n\n" +
		"de kust, die over de vaart van nu gaan"
	for _, row := range []struct{ why, text, want string }{
		{"a margin that begins with a number, behind a sentence",
			"Op 6 mei is er een brief.\n2 van 3\nDaarna niet", "Op 6 mei is er een brief | Daarna niet"},
		{"a margin behind one sentence says nothing of the next",
			"Er is een brief.\nPagina 1 van 3\nDaarna is er van de\nHaven niets",
			"Er is een brief | Daarna is er van de~Haven niets"},
		{"a margin before the first sentence", "Pagina 1 van 3\nDe brief is er", "De brief is er"},
		{"a day with its weekday below a heading is as a number below it",
			"Procedure\nMaandag 3 mei 2021 is er een brief", "Procedure~Maandag 3 mei 2021 is er een brief"},
		{"the number of an item, the strip behind it, and two words",
			"1     twee drie\nvier vijf", "1     twee drie~vier vijf"},
		{"a blank line between all lines, and a name below it", spaced, strings.ReplaceAll(spaced, "\n", "~")},
		{"a long line is no heading", "Procedure " + strings.Repeat("_", 160) + "\nDe brief is er",
			"Procedure " + strings.Repeat("_", 160) + "~De brief is er"},
	} {
		if got := sentencesOf(row.text); got != row.want {
			t.Errorf("%s:\n got %q\nwant %q", row.why, got, row.want)
		}
	}
}

// A rule that asks for a word of what it is about asks for it wherever it may begin.
func TestWhatARequestIsAbout(t *testing.T) {
	const known = " De Woo geldt voor uw verzoek."
	for _, row := range []struct{ text, want string }{
		{"Op de kade zag u mij, op 8 maart 2022 heeft u gevraagd om iets." + known, ""},
		{"Op de kade zag u mij, op 8 maart 2022 heeft u gevraagd om stukken." + known,
			"request.dated 2022-03-08 '8 maart 2022'"},
	} {
		if got := requestOf(row.text); got != row.want {
			t.Errorf("%s: %q, want %q", row.text, got, row.want)
		}
	}
}

// An item of a list may be two days with one word between them; the next sentence
// says what was done with it.
func TestAnItemOfTwoDays(t *testing.T) {
	const want = "acknowledged.on 2022-03-10 '10 maart 2022'"
	got := tells("Op 8 maart 2022 heeft u gevraagd om stukken op grond van de Woo.\n" +
		"- 8 maart 2022 ontvangst 9 maart 2022\n\nDat hebben wij op 10 maart 2022 bevestigd.")
	if !slices.Contains(strings.Split(got, "; "), want) {
		t.Errorf("%s, want %s in it", got, want)
	}
}

// requestOf is the day of the request that some sentences tell, with its passage.
func requestOf(sentences string) string {
	for _, s := range strings.Split(tells(sentences), "; ") {
		if strings.HasPrefix(s, "request.dated 2") {
			return s
		}
	}
	return ""
}

// A word right behind "gevraagd" tells that nothing was requested: when, or whether.
func TestWhatMustNotStandRightBehind(t *testing.T) {
	for _, row := range []struct{ why, text, want string }{
		{"asked when", "Op 8 maart 2022 heeft u gevraagd wanneer u de stukken krijgt. De Woo geldt voor uw verzoek.", ""},
		{"asked for this or that", "Op 8 maart 2022 heeft u gevraagd stukken of afschriften te geven, op grond van de Woo.",
			"request.dated 2022-03-08 '8 maart 2022'"},
	} {
		if got := requestOf(row.text); got != row.want {
			t.Errorf("%s: %q, want %q", row.why, got, row.want)
		}
	}
}
