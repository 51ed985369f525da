package read

import (
	"math/rand/v2"
	"strings"
	"testing"
)

// atMark returns the frame of a text and the line that begins with "@" in it.
func atMark(text string) (*frame, int) {
	before, after, _ := strings.Cut(text, "@")
	return frameOf(before + after), strings.Count(before, "\n") + strings.Count(before, "\f")
}

// A letter of which the close is not there, or not legible, ends at the law that it
// quotes; the list behind that is none of the law.
func TestPapersBehindLawWithoutAClose(t *testing.T) {
	f := frameOf("Geachte heer,\nIk weiger.\n\n\fBijlage 1 Relevante artikelen uit de Wob\nArtikel 10\n1. Het\n\n" +
		"\fMinisterie\nOns kenmerk\n\nBijlage 2- Inventarislijst\n10.2.e")
	if law, papers := f.lineWith("Relevante"), f.lineWith("Ministerie"); len(f.annexes) != 1 ||
		f.annexes[0] != [2]int{law, papers} || f.papers != papers || f.stop() != law {
		t.Errorf("law %v, papers from %d, the letter up to %d; they begin at %d and %d",
			f.annexes, f.papers, f.stop(), law, papers)
	}
}

// What quoted law and another paper begin with, by the line that begins with "@".
// Behind the close less is asked of a title than in the letter.
func TestWhatLawAndPapersBeginWith(t *testing.T) {
	const (
		early = "Geachte heer,\nx\n"
		late  = "Geachte heer,\nHoogachtend,\n\n"
		seven = "een twee drie vier vijf zes zeven\n" // running text: no paper begins below it
		nine  = "Relevante artikelen uit de Wob en de Woo"
	)
	tests := map[string]func(f *frame, i int) bool{
		"law":   (*frame).opensLaw,
		"paper": func(f *frame, i int) bool { return f.opensPaper(i, false) },
		"near":  func(f *frame, i int) bool { return f.opensPaper(i, true) },
	}
	for _, row := range []struct {
		is, why, text string
		want          bool
	}{
		{"law", "an annex with a title of law", early + "@Bijlage 1 wettelijk kader\nx", true},
		{"law", "an annex with an article below it", early + "@Bijlage 1\nArtikel 10", true},
		{"law", "an annex with neither", early + "@Bijlage 1\nx", false},
		{"law", "the article is the tenth line", early + "@Bijlage 1\n" + lineRows(9) + "Artikel 10", true},
		{"law", "the article is the eleventh", early + "@Bijlage 1\n" + lineRows(10) + "Artikel 10", false},
		{"law", "a title of fourteen words",
			early + "@Bijlage 1 Relevante artikelen uit de Wob en de Woo en de Awb samen", true},
		{"law", "a title of fifteen",
			early + "@Bijlage 1 Relevante artikelen uit de Wob en de Woo en de Awb samen genomen", false},
		{"law", "the list of documents", early + "@Bijlage 1 inventaris met relevante artikelen", false},
		{"law", "in the middle of a sentence", early + seven + "@Bijlage 1 wettelijk kader", false},
		{"law", "a sentence that begins so", early + "@Bijlage 1 is het wettelijk kader", false},
		{"law", "a title without an annex, behind the close", late + "@Wettelijk kader\nArtikel 10", true},
		{"law", "in the letter it is a heading", early + "@Wettelijk kader\nArtikel 10", false},
		{"law", "with no article below it", late + "@Wettelijk kader\nx", false},
		{"law", "the article is the tenth line below the title",
			late + "@Wettelijk kader\n" + lineRows(9) + "Artikel 10", true},
		{"law", "the eleventh", late + "@Wettelijk kader\n" + lineRows(10) + "Artikel 10", false},
		{"law", "the title is in the middle of a sentence", late + seven + "@Wettelijk kader\nArtikel 10", false},
		{"law", "a title of nine words", late + "@" + nine + " samen\nArtikel 10", true},
		{"law", "a title of ten", late + "@" + nine + " samen genomen\nArtikel 10", false},
		{"law", "an article with its text below it", late + "@Artikel 10\n1. Een", true},
		{"law", "in the letter it reads as follows", early + "@Artikel 10 luidt als volgt\n1. Een", true},
		{"law", "in the letter it is one that is applied", early + "@Artikel 10\n1. Een", false},
		{"law", "in the middle of a sentence it is one that is named", late + seven + "@Artikel 10\n1. Een", false},
		{"law", "its text is the eighth line", late + "@Artikel 10\n" + lineRows(7) + "1. Een", true},
		{"law", "its text is the ninth", late + "@Artikel 10\n" + lineRows(8) + "1. Een", false},
		{"law", "the definitions", early + "@In deze wet en de daarop berustende bepalingen", true},
		{"law", "the line that the close is taken for is not behind it",
			"Geachte heer,\n" + lineRows(4) + "@Artikel 10\n1. Een\nDatum\n\nGeachte mevrouw,", false},
		{"law", "nothing", early + "@", false},

		{"paper", "a list of documents", late + "@Inventarislijst", true},
		{"paper", "in the middle of a sentence", late + seven + "@Inventarislijst", false},
		{"paper", "of eight words", late + "@Inventaris van een twee drie vier vijf zes", true},
		{"paper", "of nine", late + "@Inventaris van een twee drie vier vijf zes zeven", false},
		{"paper", "an annex with a number", late + "@Bijlage 2 brief", true},
		{"near", "right behind quoted law it goes with that", late + "@Bijlage 2 brief", false},
		{"near", "but for the list of documents", late + "@Bijlage 2 inventaris", true},
		{"paper", "an annex without one", late + "@Bijlage van het besluit", false},
		{"paper", "of fourteen words",
			late + "@Bijlage 2 een twee drie vier vijf zes zeven acht negen tien elf twaalf", true},
		{"paper", "of fifteen",
			late + "@Bijlage 2 een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien", false},
		{"paper", "an annex in the middle of a sentence", late + seven + "@Bijlage 2 brief", false},
		{"paper", "a sentence that begins so", late + "@Bijlage 2 is een brief", false},
		{"paper", "a title of law", late + "@Bijlage 2 wettelijk kader", false},
		{"paper", "an article below it", late + "@Bijlage 2\nArtikel 10", false},
		{"paper", "the article is the tenth line", late + "@Bijlage 2\n" + lineRows(9) + "Artikel 10", false},
		{"paper", "the article is the eleventh", late + "@Bijlage 2\n" + lineRows(10) + "Artikel 10", true},
		{"paper", "the source of another letter", late + "---\n@Bron: x", true},
		{"paper", "a source", late + "x\n@Bron: x", false},
		{"paper", "a source at the very beginning", "@Bron: x", false},
		{"paper", "the head of another letter", late + "@Retouradres Postbus 1", true},
	} {
		f, i := atMark(row.text)
		if got := tests[row.is](f, i); got != row.want {
			t.Errorf("%s: %s: %q: %v", row.is, row.why, row.text, got)
		}
	}
}

// More of where something begins, as in TestWhereItBegins.
func TestWhereLawBeginsAndEnds(t *testing.T) {
	const greeted = "x\nGeachte heer,\n"
	tests := map[string]func(f *frame, i int) int{
		"backUp": (*frame).backUp, "headAbove": (*frame).headAbove, "lawEnd": (*frame).lawEnd,
		"pageTop": func(f *frame, i int) int { return f.pageTop(i, 2) },
	}
	for _, row := range []struct {
		what, why, text string
		want            int
	}{
		{"backUp", "an annex in the middle of a sentence is named there",
			greeted + "een twee drie vier vijf zes zeven\nBijlage 1\nx\n@Artikel 10", 0},
		{"backUp", "a sentence that begins with an annex", greeted + "Bijlage 1 is een brief\nx\n@Artikel 10", 0},
		{"backUp", "a title of nine words", greeted + "x\nWettelijk kader van de Wob en van de Woo\nx\n@Artikel 10", -2},
		{"backUp", "the first line of the letter is no title", "Wettelijk kader\nx\n@Artikel 10", 0},
		{"backUp", "a list of documents is no law", greeted + "Bijlage 1: inventarislijst\n1 brief\n2 brief\n@Bijlage 2", 0},
		{"backUp", "nor is the head of another letter", greeted + "Wettelijk kader\nRetouradres x\n@Artikel 10", 0},
		{"backUp", "nor is another annex without an article near it",
			greeted + "Bijlage 2: brief\n" + lineRows(11) + "@Artikel 10", 0},
		{"backUp", "nor is a title above the close of a letter that is attached",
			greeted + "Groet,\nx\nWettelijk kader\nHoogachtend,\n@Artikel 10", 0},
		{"backUp", "nor is a title above the line that the close is held to be", "Geachte heer,\n" + lineRows(3) +
			"Wettelijk kader\n@Bijlage 1 wettelijk kader\nx\nDatum\n\nGeachte mevrouw,", 0},
		{"headAbove", "a head on the page before", greeted + "Datum\nx\n\f@Geachte mevrouw,", -3},
		{"headAbove", "the page with which the letter begins is its own", "\f\fGeachte heer,\nx\n@Geachte mevrouw,", 0},
		{"lawEnd", "a paper above the law does not end it", greeted + "Retouradres x\n@x\nx\nInventarislijst", 2},
		{"lawEnd", "nor does its own first line", greeted + "@Retouradres x\nx\nInventarislijst", 2},
		{"lawEnd", "a list on a page of its own, from the top of that", greeted + "@x\n\fZaak 1\nInventarislijst", 2},
		{"lawEnd", "a list on the page on which the law begins",
			greeted + "\fZaak 1\n@Bijlage 1 wettelijk kader\nInventarislijst", 1},
		{"pageTop", "a long title", "x\nx\n\fx\n@een twee drie vier vijf zes zeven acht negen tien", -1},
		{"pageTop", "not above the line that is no part of it", "x\n\fx\nx\n@Inventaris", 0},
		{"pageTop", "down to the line below it", "x\nx\n\fx\n@Inventaris", -1},
	} {
		f, i := atMark(row.text)
		if got := tests[row.what](f, i) - i; got != row.want {
			t.Errorf("%s: %s: %q: %d, want %d", row.what, row.why, row.text, got, row.want)
		}
	}
}

// annexFramings are letters with annexes and other letters behind them, as [framings].
var annexFramings = []framing{
	{"law right below the salutation", `
b Geachte heer,
a In deze wet en de daarop berustende bepalingen wordt verstaan onder:
a a. document: een stuk.
`},
	{"a text without running text: its first line is no law", `
b Bijlage 1 wettelijk kader
b x
`},
	{"the title above law in the letter goes with it", `
h Datum 3 oktober 2022
b Geachte heer,
b Ik heb besloten.
b
a Wettelijk kader
a Artikel 10 van de Wob luidt als volgt
a 1. Het verstrekken van informatie ingevolge deze wet blijft achterwege.
`},
	{"a title above the close is none of the law below it", `
b Geachte heer,
b Ik heb besloten.
b Wettelijk kader
s Groet,
a Artikel 10
a 1. Het verstrekken van informatie ingevolge deze wet blijft achterwege.
`},
	{"a list right behind the close, and none right before it", `
b Geachte heer,
b Ik heb besloten.
b Inventarislijst
s Hoogachtend,
p Inventarislijst
p 1 brief
`},
	{"a close on a page with the number of the decision is no table", `
b Geachte heer,
b Ik heb besloten.
s^Hoogachtend,
s de minister
s
s Documentnummer 4167071
s x
`},
	{"a page of the signature is none of the list that stands on it", `
b Geachte heer,
b Ik heb besloten.
s^Hoogachtend,
s de minister
s
p Inventarislijst
p 1 brief
`},
	{"quoted law, a list, and more quoted law", `
b Geachte heer,
b Ik heb besloten.
s Hoogachtend,
s
a Bijlage 1 - Relevante artikelen uit de Woo
a Artikel 5.1
a 1. Het openbaar maken van informatie ingevolge deze wet blijft achterwege.
p Inventarislijst
p 1 brief
a Bijlage 3 - Relevante artikelen uit de Awb
a Artikel 6:7
a 1. De termijn voor het indienen van een bezwaar is zes weken.
p Inventarislijst van bijlage 4
p 2 brief
`},
	{"quoted law and another annex on one page, under a running header", `
b Geachte heer,
b Ik heb besloten.
s Hoogachtend,
s^Zaak 4167071
a Bijlage 1 wettelijk kader
p Bijlage 2: inventaris
p 1 brief
`},
	{"quoted law and the list on one page: the page is that of the list", `
b Geachte heer,
b Ik heb besloten.
s Hoogachtend,
p^Zaak 4167071
a Bijlage 1 wettelijk kader
p Inventarislijst
p 1 brief
`},
	{"law that is quoted in the letter ends at a heading of the letter", `
b Geachte heer,
b
a Artikel 10 van de Wob luidt als volgt
a 1. Het verstrekken van informatie ingevolge deze wet blijft achterwege.
a
b Inventaris
b Ik heb drie stukken gevonden.
s Hoogachtend,
`},
	{"a salutation right behind the close goes with it", `
b Geachte heer,
b Ik heb besloten.
s Hoogachtend,
s
s
s Geachte mevrouw,
s x
`},
	{"four lines behind it another letter begins", `
b Geachte heer,
b Ik heb besloten.
s Hoogachtend,
s
s
s
p Geachte mevrouw,
p x
`},
	{"another letter begins with its date, and not in the close", `
b Geachte heer,
b Ik heb besloten.
m Datum 3 mei 2022
s Hoogachtend,
p Datum 4 mei 2022
p
p
p
p Geachte mevrouw,
p x
`},
	{"another letter on a page of its own begins with the page", `
b Geachte heer,
b Ik heb besloten.
s Hoogachtend,
s
m Datum 3 mei 2022
p^x
p Datum 4 mei 2022
p Geachte mevrouw,
p x
`},
	{"a date in the letter is not that of another one", `
b Geachte heer,
b Ik heb besloten.
m Datum 3 mei 2022
s Hoogachtend,
p
p
p
p Geachte mevrouw,
p x
`},
	{"quoted law, and a list on a page of its own, under a running header", `
b Geachte heer,
b Ik heb besloten.
s Hoogachtend,
s
a Bijlage 1 wettelijk kader
p^Zaak 4167071
p Inventaris
p 1 brief
`},
	{"quoted law that is the first line of a page, and a list below it", `
b Geachte heer,
b Ik heb besloten.
s Hoogachtend,
a^Bijlage 1 wettelijk kader
p Inventaris
p 1 brief
`},
	{"a salutation in the text, with no head above it, begins no letter", `
b Geachte heer,
b Een.
b Twee.
b Drie.
b Vier.
b Vijf.
b Zes.
b Zeven.
b Geachte mevrouw,
b Acht.
s Hoogachtend,
`},
	{"a head eight lines below the salutation is of another letter", `
b Geachte heer,
b Een.
b Twee.
b Drie.
s Vier.
s Vijf.
s Zes.
p Datum 3 mei 2022
p Geachte mevrouw,
p Acht.
p Hoogachtend,
`},
	{"seven lines below it is the same", `
b Geachte heer,
b Een.
b Twee.
b Drie.
b Vier.
b Vijf.
m Datum 3 mei 2022
b Geachte mevrouw,
b Acht.
s Hoogachtend,
`},
	{"a body that is named without any text", `
b
s Namens het college,
`},
	{"running text that begins as a close does not close the letter", `
b Met vriendelijke groet en in goede gezondheid zend ik u de stukken die u
b van mij heeft gevraagd.
s Hoogachtend,
`},
}

func TestLettersWithAnnexes(t *testing.T) {
	for _, row := range annexFramings {
		row.check(t)
	}
}

// What a letter cites is a ground of it; what quoted law cites is none, wherever the
// law stands: before the list of documents, behind it, or on one page with it.
func TestQuotedLawGivesNoGround(t *testing.T) {
	const (
		list = "Inventarislijst\n1 brief 5.1.2.e\n2 brief 5.1.2.e\n"
		law  = "Bijlage 2 wettelijk kader\nArtikel 5.1\n1. Het openbaar maken blijft achterwege.\n" +
			"Volgens artikel 5.1, tweede lid, onder i, van de Woo geldt dit.\n"
	)
	for _, row := range []struct{ why, papers, parts string }{
		{"before the list", law + list, "annex attachment"},
		{"behind the list", list + law, "attachment annex"},
		{"between two lists", list + law + list, "attachment annex attachment"},
		{"on one page with the list", "\fZaak 1\nBijlage 2 wettelijk kader\n" + list,
			"attachment annex attachment"},
		{"behind a list that is an annex", "Bijlage 1: inventarislijst\n1 brief 5.1.2.e\n" + law, "attachment annex"},
	} {
		text := "Datum 20 september 2022\n\nGeachte heer,\n\n" + asked + "\n\nHoogachtend,\nx\n\n" + row.papers
		r := Letter(text)
		if got := facts(r, Ground); got != "5.1.2.e" {
			t.Errorf("%s: grounds %s", row.why, got)
		}
		var parts []string
		end := 0
		for _, p := range r.Parts {
			if p.Name != Annex && p.Name != Attachment {
				continue
			}
			if parts = append(parts, string(p.Name)); p.Span.Start < end {
				t.Errorf("%s: the parts overlap: %v", row.why, r.Parts)
			}
			end = p.Span.End
		}
		if got := strings.Join(parts, " "); got != row.parts || end != len(text) {
			t.Errorf("%s: %s up to %d of %d", row.why, got, end, len(text))
		}
	}
}

func TestWhereTheBodyBegins(t *testing.T) {
	const (
		prose = "de stukken van de haven die er zijn en die ik heb\n"
		dear  = "Geachte heer,\nx\n"
	)
	for _, row := range []struct {
		why, text string
		want      int
	}{
		{"running text", "x\n" + prose + "x\n", 1},
		{"its first line", prose + prose, 0},
		{"the last line of a text is none", "x\n" + strings.TrimSuffix(prose, "\n"), 0},
		{"the last but one is", "x\n" + prose, 1},
		{"a salutation below much else", lineRows(45) + dear, 45},
		{"a salutation forty-one lines below running text", prose + lineRows(40) + dear, 41},
		{"forty-two lines below it", prose + lineRows(41) + dear, 0},
		{"a salutation far below running text in the first line", prose + lineRows(60) + dear, 0},
		{"the same below a line", "x\n" + prose + lineRows(40) + dear, 42},
		{"one line further", "x\n" + prose + lineRows(41) + dear, 1},
		{"one small word in four", "x\nde stukken van Haven Kade Dam Brug Kust Zee Zand Zout in\nx\n", 1},
		{"fewer", "x\nde stukken van Haven Kade Dam Brug Kust Zee Zand Zout Veen\nx\n", 0},
		{"a salutation in two letters", "x\nL. S.,\nx\n", 1},
		{"nothing", "", 0},
	} {
		if got := frameOf(row.text).body; got != row.want {
			t.Errorf("%s: line %d, want %d", row.why, got, row.want)
		}
	}
	if f := frameOf("---\n---\nx"); f.first != 2 {
		t.Errorf("metadata without a line: the letter begins at %d", f.first)
	}
}

// A text is spaced where most lines of eight words have a blank line below them.
func TestWhichTextIsSpaced(t *testing.T) {
	const eight = "een twee drie vier vijf zes zeven acht\n"
	for text, want := range map[string]bool{
		eight: true, eight + "\n" + eight + "\nx": true, eight + eight + "\n": false, eight + "x\n" + eight + "x\n": false,
		"een twee drie vier vijf zes zeven\n\n": false, "": false, eight + eight + eight + "\n" + eight + "\n": false,
		eight + eight + "\n" + eight + "\n": true,
	} {
		if got := frameOf(text).spaced; got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}

// A line of up to 160 bytes can be a label or a heading.
func TestHowLongALabelIs(t *testing.T) {
	for n, want := range map[int]bool{160: true, 161: false} {
		if got := frameOf(strings.Repeat("ab ", 60)[:n-1] + "c").folded[0]; (got != "") != want {
			t.Errorf("%d bytes: %q", n, got)
		}
	}
}

// Where the letter itself ends: at the papers, or at quoted law behind its close.
func TestWhereTheLetterStops(t *testing.T) {
	const law = "Artikel 10 luidt als volgt\n1. Een\n"
	for _, row := range []struct {
		why, text string
		want      int
	}{
		{"at the end", "Geachte heer,\nx\nHoogachtend,", 3},
		{"at the law", "Geachte heer,\nHoogachtend,\n\n" + law, 3},
		{"at the papers", "Geachte heer,\nHoogachtend,\n\nInventarislijst\n\n" + law, 3},
		{"not at law that it quotes", "Geachte heer,\nx\n" + law + "Hoogachtend,\nx", 6},
		{"without a close at the law", "Geachte heer,\nx\n" + law + "x", 2},
		{"at the law with which the close is held to begin",
			"Geachte heer,\n" + lineRows(4) + "Bijlage 1 wettelijk kader\nx\nDatum\n\nGeachte mevrouw,", 5},
	} {
		if got := frameOf(row.text).stop(); got != row.want {
			t.Errorf("%s: line %d, want %d", row.why, got, row.want)
		}
	}
}

func TestWhereThePapersBegin(t *testing.T) {
	for _, row := range []struct {
		why, text string
		want      int
	}{
		{"none", "Geachte heer,\nHoogachtend,\nx", 3},
		{"behind a line of law, without a close", "Geachte heer,\nx\nBijlage 1 wettelijk kader\nInventarislijst\n1 brief", 3},
		{"at the list", "Geachte heer,\nHoogachtend,\n\nInventarislijst\n1 brief", 3},
		{"at the top of its page", "Geachte heer,\nHoogachtend,\n\n\fZaak 1\n\nInventaris\n1 brief", 4},
		{"behind quoted law, also on the page with which that begins",
			"Geachte heer,\nHoogachtend,\n\n\fBijlage 1 wettelijk kader\nInventaris\n1 brief", 5},
		{"behind quoted law, at the top of the page",
			"Geachte heer,\nHoogachtend,\n\nBijlage 1 wettelijk kader\n\fZaak 1\nInventaris\n1 brief", 5},
	} {
		if got := frameOf(row.text).papers; got != row.want {
			t.Errorf("%s: line %d, want %d", row.why, got, row.want)
		}
	}
}

// Whatever the order of its lines, a text has its quoted law in order below the first
// line of its body, each stretch at least a line, and its papers below its close, or without one
// behind the first law.
func TestPartsInAnyOrderOfLines(t *testing.T) {
	lines := []string{
		"", "x", "\fx", "Geachte heer,", "Hoogachtend,", "Groet,", "Namens het college,", "Datum 3 mei 2022", "---",
		"bron: x",
		"Wettelijk kader", "Relevante artikelen", "Artikel 10", "Artikel 10 luidt als volgt", "1. Een", "Bijlage 1",
		"Bijlagen",
		"Bijlage 2 wettelijk kader", "Bijlage 3: inventaris", "Inventarislijst", "\fInventarislijst", "\fDocumentnummer",
		"\fBijlage 1 wettelijk kader", "Retouradres Postbus 1", "In deze wet en de daarop berustende bepalingen",
		"de stukken van de haven die er zijn en die ik heb",
	}
	rnd := rand.New(rand.NewPCG(5, 3))
	for range 1500 {
		var b strings.Builder
		for range 1 + rnd.IntN(24) {
			b.WriteString(lines[rnd.IntN(len(lines))] + "\n")
		}
		f := frameOf(b.String())
		end := f.body + 1
		for _, a := range f.annexes {
			if a[0] < end || a[1] <= a[0] {
				t.Fatalf("law %v below line %d in\n%s", f.annexes, f.body, b.String())
			}
			end = a[1]
		}
		over := min(f.signed, len(f.lines)-1)
		if f.signed == len(f.lines) && len(f.annexes) > 0 {
			over = f.annexes[0][1] - 1
		}
		if end > len(f.lines) && len(f.annexes) > 0 || f.papers <= over || f.stop() < 1 || f.stop() > f.papers {
			t.Fatalf("%d lines, law %v, close %d, papers %d, end %d in\n%s", len(f.lines), f.annexes, f.signed, f.papers,
				f.stop(), b.String())
		}
	}
}

// lineWith returns the line in which a text stands.
func (f *frame) lineWith(text string) int {
	for i := range f.lines {
		if strings.Contains(f.raw(i), text) {
			return i
		}
	}
	return -1
}
