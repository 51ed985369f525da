package read

import (
	"strings"
	"testing"
)

// marks says of each line of a text what it is: h head, b body, m a margin in it, s
// from the close on, a quoted law, p papers.
func marks(f *frame) string {
	var b strings.Builder
	for i := range f.lines {
		switch {
		case f.inAnnex(i) > 0:
			b.WriteByte('a')
		case i >= f.papers:
			b.WriteByte('p')
		case i > f.body && f.lines[i].margin:
			b.WriteByte('m')
		case i < f.body:
			b.WriteByte('h')
		case i >= f.signed:
			b.WriteByte('s')
		default:
			b.WriteByte('b')
		}
	}
	return b.String()
}

// A framing is a text with a mark before each line; "^" behind it for a line with
// which a page begins.
type framing struct{ why, text string }

// framings are letters of which each line says what it is.
var framings = []framing{
	{"a letter with everything", `
h Ministerie van Waterzaken
h
h Datum 3 oktober 2022
h Betreft Besluit
h
b Geachte heer Voorbeeld,
b
b In uw brief van 3 mei 2022 heeft u op grond van de Woo verzocht om stukken over de haven.
m Pagina 1 van 2
m^Ministerie van Waterzaken
m Ons kenmerk
m 4167071
b
b Ik heb besloten de documenten die over de haven gaan aan u te geven, zie bijlage 1.
b
s Hoogachtend,
s
s De Minister van Waterzaken
s
a^Bijlage 1 - Relevante artikelen uit de Woo
a
a Artikel 5.1
a 1. Het openbaar maken van informatie ingevolge deze wet blijft achterwege.
p^Inventarislijst
p 1 brief 5.1.2e
`},
	{"metadata before it", `
h ---
h bron: een archief
h ---
h Datum 3 oktober 2022
b Geachte heer,
b In uw brief van 3 mei 2022 heeft u op grond van de Woo verzocht om stukken.
s Hoogachtend,
`},
	{"a line that is no metadata", `
h --- x
h Datum 3 oktober 2022
b Geachte heer,
s Hoogachtend,
`},
	{"no salutation: the body begins with running text", `
h Ministerie van Waterzaken
h Datum 3 oktober 2022
b In uw brief van 3 mei 2022 heeft u op grond van de Woo verzocht om de stukken.
b Ik heb besloten.
s Met vriendelijke groet,
s de minister
`},
	{"a long line without the small words of running text is none", `
h Ministerie Waterzaken Postbus Kade Haven Directie Afdeling Team Havens Kust
b In uw brief van 3 mei 2022 heeft u op grond van de Woo verzocht om de stukken.
b Ik heb besloten.
`},
	{"eight words are too few for running text", `
h In uw brief van 3 mei is gevraagd
b In uw brief van 3 mei 2022 heeft u op grond van de Woo verzocht om de stukken.
b Ik heb besloten.
`},
	{"a salutation below running text", `
h In uw brief van 3 mei 2022 heeft u op grond van de Woo verzocht om de stukken.
h Ons kenmerk
b Beste heer Voorbeeld,
b Ik heb besloten.
s Groet,
`},
	{"a long sentence that begins with a salutation is none", `
h Beste lezer, dit is een lange regel waarin van alles staat over de haven en de kust
b L.S.,
b Ik heb besloten.
s Groeten,
`},
	{"a salutation that was misread, in one word", `
h Datum 3 oktober 2022
b GeachteHeer Voorbeeld,
b Ik heb besloten.
s Vriendelijke groet,
`},
	{"a close of the body by name", `
h Datum 3 oktober 2022
b Geachte heer,
b Ik heb besloten.
b
s Namens het college,
s de directeur
`},
	{"a name in the middle of a paragraph is no close", `
h Datum 3 oktober 2022
b Geachte heer,
b Ik heb besloten,
b namens het college,
b dat u de stukken krijgt.
b
b De minister van Waterzaken
s Hartelijke groet,
`},
	{"an office is a close where a comma stands behind it", `
h Datum 3 oktober 2022
b Geachte heer,
b Ik heb besloten.
b
b De minister van Waterzaken is het hiermee eens.
b
s De minister van Waterzaken,
s
`},
	{"a second letter behind it", `
h Datum 3 oktober 2022
b Geachte heer,
b Ik heb besloten.
b Een.
b Twee.
b Drie.
b Vier.
b
s Namens het college,
s de directeur
s
p Datum 1 maart 2022
p Geachte mevrouw,
p De ontvangst is bevestigd.
p Hoogachtend,
`},
	{"a second letter behind one that does not close", `
h Datum 3 oktober 2022
b Geachte heer,
b Ik heb besloten.
b Een.
b Twee.
b Drie.
b Vier.
b Vijf.
s Zes.
s Zeven.
s Acht.
p Retouradres Postbus 1
p Geachte mevrouw,
p De ontvangst is bevestigd.
`},
	{"an annex between the lines of a sentence is none", `
h Datum 3 oktober 2022
b Geachte heer,
b Ik heb besloten zoals in de wet staat en verwijs voor de tekst daarvan naar
b Bijlage 1 en de relevante artikelen die daarin zijn opgenomen, want daar staat het
b Artikel 10
s Hoogachtend,
`},
	{"the heading of an annex, and another annex that is none", `
h Datum 3 oktober 2022
b Geachte heer,
b Ik heb besloten.
s Hoogachtend,
s
a Bijlage A: wettelijk kader
a Artikel 10
a 1. Het verstrekken van informatie ingevolge deze wet blijft achterwege.
a Bijlage B is nog dichtbij en hoort erbij
a 2. een
a 3. twee
a 4. drie
a 5. vier
a 6. vijf
a 7. zes
a 8. zeven
a 9. acht
a 10. negen
a 11. tien.
p Bijlage B: brief
p De brief zelf.
`},
	{"a title without a number", `
h Datum 3 oktober 2022
b Geachte heer,
b Ik heb besloten.
s Hoogachtend,
s
a Wettelijk kader
a
a Artikel 1
a In deze wet wordt verstaan onder document: een stuk.
`},
	{"the same title in the letter is a heading", `
h Datum 3 oktober 2022
b Geachte heer,
b
b Wettelijk kader
b
b Artikel 1
b In deze wet wordt verstaan onder document: een stuk.
s Hoogachtend,
`},
	{"definitions without a heading", `
h Datum 3 oktober 2022
b Geachte heer,
b Ik heb besloten.
s Hoogachtend,
s
a In deze wet en de daarop berustende bepalingen wordt verstaan onder:
a a. document: een stuk.
`},
	{"an article without a heading, behind the close", `
h Datum 3 oktober 2022
b Geachte heer,
b Ik heb besloten.
s Hoogachtend,
s
a Artikel 3
a 1. Een ieder kan een verzoek om informatie richten tot een bestuursorgaan.
`},
	{"an article that is named is no law", `
h Datum 3 oktober 2022
b Geachte heer,
b Ik heb besloten.
s Hoogachtend,
s
s Artikel 3 van de wet is van toepassing
s 1. Een ieder kan een verzoek om informatie richten tot een bestuursorgaan.
`},
	{"an article in the letter, that reads as follows", `
h Datum 3 oktober 2022
b Geachte heer,
b Ik heb besloten.
b
a Artikel 10 van de Wob luidt als volgt
a 1. Het verstrekken van informatie ingevolge deze wet blijft achterwege.
a
s Hoogachtend,
s de minister
`},
	{"labels of enclosures are no annex", `
h Datum 3 oktober 2022
b Geachte heer,
b Ik heb besloten.
s Hoogachtend,
s
m Bijlagen
m Bijlage 1 wettelijk kader
s Artikel 10
`},
	{"an annex with the list of documents is a paper", `
h Datum 3 oktober 2022
b Geachte heer,
b Ik heb besloten.
s Hoogachtend,
s
p Bijlage 1: inventarislijst
p 1 brief
`},
	{"the list goes on from the top of its page", `
h Datum 3 oktober 2022
b Geachte heer,
b Ik heb besloten.
s Hoogachtend,
s
p^Zaak 4167071
p
p Inventarislijst
p 1 brief
`},
	{"a page with a table of documents", `
h Datum 3 oktober 2022
b Geachte heer,
b Ik heb besloten.
s Hoogachtend,
s
p^Documentnummer Datum Grond
p 1 3 mei e
`},
	{"numbers of pages, and what looks like one", `
h Datum 3 oktober 2022
b Geachte heer,
m Pagina 2 van 3
m Paginanummer 2 van 3
m 2 van 3
m Pagina 2/3
m Pagina 4 van 3
b 0 van 3
m Pagina 2
b 2 van 501
b 2 3
b 2 van de 3
s Hoogachtend,
`},
	{"labels with their values", `
h Datum 3 oktober 2022
b Geachte heer,
m Ons kenmerk
b
m 4167071
b In de tekst staat
b kenmerk
b 4167072
m Datum
m 3 oktober 2022
m Contactpersoon
b de heer Voorbeeld van de afdeling
m Ons kenmerk 4167071
m Onze referentie 4167071
m Kenmerk 4167071
b kenmerk 4167071
b Datum is een woord
m Datum 3 oktober 2022
m Afdeling Havens datum 3 oktober 2022
b Wij schrijven u op deze datum 3 oktober 2022.
m Ons kenmerk
b dat is een lange regel zonder getal
b 4167073
s Hoogachtend,
`},
	{"a value that is far below its label", `
h Datum 3 oktober 2022
b Geachte heer,
m Ons kenmerk
b
b
b 4167071
s Hoogachtend,
`},
	{"a running header is there twice", `
h Datum 3 oktober 2022
b Geachte heer,
m Gemeente Haven
b Ik heb besloten de stukken te geven.
m Gemeente Haven
b En daarbij blijft het.
b En daarbij blijft het.
b en verder
b en verder
b Dit is een regel van acht woorden hoor
b Dit is een regel van acht woorden hoor
s Hoogachtend,
`},
	{"a line that stands in the papers too is none", `
h Datum 3 oktober 2022
b Geachte heer,
b De haven
s Hoogachtend,
s
p Inventarislijst
p De haven
`},
	{"a day that stands by itself", `
h Datum 3 oktober 2022
b Geachte heer,
b
m 3 oktober 2022
m Pagina 1 van 2
m 4 oktober 2022
b Ik heb op
b 5 oktober 2022
b besloten, en daarna op
b
b - 6 oktober 2022
s Hoogachtend,
`},
	{"the address of the body at the foot", `
h Datum 3 oktober 2022
b Geachte heer,
m Gemeente Haven Postbus 4000 3800 EA Haven
b Stuur uw brief aan de postbus 4000 van mijn gemeente.
b gemeente Haven Postbus 4000 3800 EA Haven
b Een Regel Die Heel Lang Is Postbus 4000 Vier Vijf Zes Zeven Acht Negen Tien Elf Twaalf
m Retouradres Postbus 1
m Bij beantwoording datum vermelden
m T 070 1234567
m www haven nl
s Hoogachtend,
`},
	{"a blank line behind each line of text", `
h Datum 3 oktober 2022
b Geachte heer,
b
b In uw brief van 3 mei 2022 heeft u op grond van de Woo verzocht om de
b
b stukken over de haven die er zijn en ik heb besloten die te geven op
b
b 3 juni 2022
b
b en dat is hierbij gebeurd en verder is er niets dat van belang is in
s Hoogachtend,
`},
	{"a line that tells of an inventory", `
h Datum 3 oktober 2022
b Geachte heer,
b Ik heb besloten.
s Hoogachtend,
s
s Inventarisatie van de documenten volgt.
`},
}

func TestEachLineIsWhatItIs(t *testing.T) {
	for _, row := range framings {
		row.check(t)
	}
}

// check frames the text and compares its lines with their marks.
func (row framing) check(t *testing.T) {
	var want, text strings.Builder
	for line := range strings.Lines(strings.TrimPrefix(row.text, "\n")) {
		line = strings.TrimSuffix(line, "\n")
		want.WriteByte(line[0])
		if strings.HasPrefix(line[1:], "^") {
			text.WriteByte('\f')
		}
		text.WriteString(line[min(2, len(line)):] + "\n")
	}
	f := framed(lexed(text.String(), known()))
	got := marks(f)
	// The last line is what follows the last mark; a line of its own for each page.
	got = strings.TrimSuffix(got, got[len(got)-1:])
	lines := strings.Split(strings.TrimSuffix(text.String(), "\n"), "\n")
	kept, k := "", 0
	for _, l := range lines {
		if strings.HasPrefix(l, "\f") {
			k++ // the empty line before the mark
		}
		if k < len(got) {
			kept += got[k : k+1]
		}
		k++
	}
	if kept != want.String() {
		t.Errorf("%s:", row.why)
		for i, l := range lines {
			g := "?"
			if i < len(kept) {
				g = kept[i : i+1]
			}
			mark := " "
			if g != want.String()[i:i+1] {
				mark = "*"
			}
			t.Errorf("%s got %s want %s %s", mark, g, want.String()[i:i+1], strings.TrimPrefix(l, "\f"))
		}
	}
}
