package read

import (
	"strings"
	"testing"
)

// plain is a letter made up after the ways in which letters say things.
const plain = `> Retouradres Postbus 20301 2500 EH Den Haag

Datum 3 oktober 2022
Onderwerp Besluit op Woo-verzoek

Ons kenmerk
4167071

Geachte heer Voorbeeld,

In uw brief van 3 mei 2022, door mij ontvangen op 5 mei 2022, heeft u met een
beroep op de Wet open overheid (hierna: Woo) verzocht om documenten over de
sluis in de haven.

De ontvangst van uw verzoek is schriftelijk bevestigd bij brief van 12 mei
2022. In deze brief is tevens de beslistermijn met vier weken verdaagd tot en
met 30 juni 2022.

Wettelijk kader
Uw verzoek valt onder de reikwijdte van de Woo.

Besluit
Ik heb besloten de documenten openbaar te maken, met uitzondering van de
persoonsgegevens (artikel 5.1, tweede lid, aanhef en onder e, van de Woo).

Hoogachtend,

De Minister van Waterzaken,
namens deze,

Tegen dit besluit kunt u binnen zes weken na de dag waarop dit is bekendgemaakt
een bezwaarschrift indienen.

Bijlage 1 - Relevante artikelen uit de Woo

Artikel 5.1
1. Het openbaar maken van informatie ingevolge deze wet blijft achterwege voor
zover dit:
a. de eenheid van de Kroon in gevaar zou kunnen brengen;
`

type awkwardText struct{ name, piece string }

// awkward are pieces of text that are nothing but what the reader looks for.
var awkward = []awkwardText{
	{"dates", "3 mei 2022 "},
	{"figures", "03-05-2022 "},
	{"digits", "1234567890"},
	{"single digits", "1 2 3 4 "},
	{"days in a list", "1, 2, 3 en "},
	{"labels", "Datum\nOns kenmerk\nBetreft\n"},
	{"verdaagd", "verdaagd "},
	{"line ends", "\n"},
	{"blank lines", " \n\n"},
	{"form feeds", "\f"},
	{"openings", "in uw brief van 3 mei 2022 heeft u "},
	{"openings without a day", "in uw brief van heeft u "},
	{"op", "op 3 mei 2022 is de ontvangst "},
	{"weeks", "binnen zes weken na "},
	{"headings of law", "Bijlage 1\nArtikel 5.1\n"},
	{"articles", "\nArtikel 1\n"},
	{"references", "Ons kenmerk 4167071\n"},
	{"headings", "Besluit\nx\n"},
	{"law and clauses", "In deze wet en de daarop berustende bepalingen\nRetouradres x\n" +
		"U kunt binnen zes weken na bekendmaking bezwaar maken.\n"},
	{"earlier decisions", "Bij besluit van 3 mei 2021 met kenmerk ABC/123 heb ik eerder op uw verzoek beslist. "},
	{"receipts", "Dit verzoek heb ik op 5 maart 2021 ontvangen. "},
	{"notices by reference", "In de brief bent u tevens bericht over de verdaging van de beslistermijn op uw verzoek. "},
	{"salutations", "Geachte heer,\n"},
	{"closes", "Hoogachtend,\n"},
	{"hyphens", "a-\n"},
	{"long word", "a"},
	{"points", ". A "},
	{"soft hyphens", "\u00ad"},
	{"bytes that are no text", "\xff\xc2"},
	{"letters", plain},
	{"salutation and dates", "Geachte u verzoek Wob besluit 3 mei 2022. "},
}

// inBody returns a letter with a piece of text in its body, again and again, up
// to a size.
func (a awkwardText) inBody(size int) string {
	at := strings.Index(plain, "De ontvangst")
	return plain[:at] + strings.Repeat(a.piece, 1+size/len(a.piece)) + plain[at:]
}

func BenchmarkLetter(b *testing.B) {
	text := plain
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Letter(text)
	}
}

func BenchmarkAwkward(b *testing.B) {
	for _, a := range awkward {
		text := a.inBody(500_000)
		b.Run(a.name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				Letter(text)
			}
		})
	}
}
