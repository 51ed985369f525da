package read

import (
	"fmt"
	"strings"
	"testing"
)

// marginFramings are letters of which the margins stand close to what is none.
var marginFramings = []framing{
	{"the year of a day that runs over a line is no running header", `
h Datum 3 oktober 2022
b Geachte heer,
b Ik heb de stukken geteld op 3 mei
b 2021
b en ook die van het jaar
b 2021
b en daarna niet meer.
s Hoogachtend,
`},
	{"a running header has seven words at most", `
h Datum 3 oktober 2022
b Geachte heer,
m Ministerie van Waterzaken Afdeling Haven en Kust
b Ik heb besloten de stukken te geven.
m Ministerie van Waterzaken Afdeling Haven en Kust
b Ministerie van Waterzaken Afdeling Haven en de Kust
b Ik heb nog meer besloten.
b Ministerie van Waterzaken Afdeling Haven en de Kust
s Hoogachtend,
`},
	{"a line to write on is none", `
h Datum 3 oktober 2022
b Geachte heer,
b Handtekening ` + strings.Repeat("_", 160) + `
b Ik heb besloten.
b Handtekening ` + strings.Repeat("_", 160) + `
s Hoogachtend,
`},
	{"a header that ends in the date", `
h Datum 3 oktober 2022
b Geachte heer,
m Afdeling Havens van de Gemeente datum 3 oktober 2022
b Wij schrijven u dit alles op deze datum 3 oktober 2022
b en daarna niet meer.
s Hoogachtend,
`},
	{"a label of four words", `
h Datum 3 oktober 2022
b Geachte heer,
m Uw brief/e-mail van
m 3 mei 2022
b Uw brief/e-mail van mij
s Hoogachtend,
`},
	{"a label on the last line", `
h Datum 3 oktober 2022
b Geachte heer,
b Ik heb besloten.
m Ons kenmerk
`},
	{"what stands below a label and is no value", `
h Datum 3 oktober 2022
b Geachte heer,
m Ons kenmerk
b In 2021 heb ik de stukken gezien
m Ons kenmerk
b Ik heb besloten
m Ons kenmerk
m 2021 W 12 a
m Ons kenmerk
b 2021 W 12 a is het
s Hoogachtend,
`},
	{"the date below its label, where a blank line stands behind each line", `
h Datum 3 oktober 2022
b Geachte heer,
b
b In uw brief van 3 mei 2022 heeft u op grond van de Woo verzocht om de
b
m Datum
b
m 3 oktober 2022
b
b stukken over de haven die er zijn en ik heb besloten die te geven in
b
b deze brief die gaat over wat u van mij heeft gevraagd en waar ik over
s Hoogachtend,
`},
}

func TestWhatIsThePageNumber(t *testing.T) {
	for _, row := range []struct{ line, want string }{
		{"pagina 1 van 3", "1 of 3"},
		{"paginanummer 2 van 3", "2 of 3"},
		{"2 van 3", "2 of 3"},
		{"3 van 3", "3 of 3"},
		{"pagina 2 3", "2 of 3"},
		{"1 van 500", "1 of 500"},
		{"pagina 0000000000000000000000001 van 34", "1 of 34"}, // 39 characters
		{"pagina 00000000000000000000000001 van 34", "1 of 34"},
		{"pagina 000000000000000000000000001 van 34", ""},
		{"", ""},
		{"pagina", ""},
		{"pagina 3", ""},
		{"2 3", ""},
		{"0 van 3", ""},
		{"4 van 3", ""},
		{"1 van 501", ""},
		{"1 van 0", ""},
		{"pagina 1 van", ""},
		{"pagina 1 van 3 uw", ""},
		{"pagina 1 van 3 van 4", ""},
		{"pagina een van 3", ""},
		{"pagina 1 van 3b", ""},
		{"bladzijde 1 van 3", ""},
		{"99999999999999999999 van 3", ""},
		{"1 van 99999999999999999999", ""},
		{"99999999999999999999 van 99999999999999999999", ""},
		{"pagina D", ""},
	} {
		page, of, ok := pageNumber(row.line)
		got := fmt.Sprintf("%d of %d", page, of)
		if !ok {
			got = ""
			if page != 0 || of != 0 {
				t.Errorf("%q: no page, and %d of %d", row.line, page, of)
			}
		}
		if got != row.want {
			t.Errorf("%q: %q, want %q", row.line, got, row.want)
		}
	}
}

// The pages that a letter prints are those of the first count that it gives, and
// those of its papers are not its own.
func TestWhichPagesArePrinted(t *testing.T) {
	const end = "Hoogachtend,\n\nde minister\n\n"
	for _, row := range []struct{ why, text, want string }{
		{"none", "Geachte heer,\nIk heb besloten.\n" + end, "0 map[]"},
		{"two of three", "Geachte heer,\nPagina 1 van 3\nIk heb besloten.\nPagina 3 van 3\n" + end, "3 map[1:true 3:true]"},
		{"of another count", "Geachte heer,\nPagina 1 van 3\nIk heb besloten.\nPagina 3 van 4\n" + end, "3 map[1:true]"},
		{"of a paper", "Geachte heer,\nPagina 1 van 2\nIk heb besloten.\n" + end + "Inventarislijst\nPagina 2 van 2\n",
			"2 map[1:true]"},
	} {
		f := framed(lexed(row.text, known()))
		if got := fmt.Sprint(f.pages.of, f.pages.seen); got != row.want {
			t.Errorf("%s: %s, want %s", row.why, got, row.want)
		}
	}
}

func TestWhatIsInTheMarginAndWhatIsNot(t *testing.T) {
	for _, row := range marginFramings {
		row.check(t)
	}
}
