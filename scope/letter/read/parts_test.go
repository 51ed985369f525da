package read

import (
	"strings"
	"testing"
)

func frameOf(text string) *frame { return framed(lexed(text, known())) }

// rows are n lines of a word each.
func lineRows(n int) string { return strings.Repeat("x\n", n) }

func TestHeadingsOfLaw(t *testing.T) {
	for line, want := range map[string]bool{
		"artikel 10": true, "artikel 5 1 openbaarheid": true, "artikel 10 van de wob luidt als volgt": true,
		"artikel":  false,
		"artikel ": false, "artikel tien": false, "artikelen 10 en 11": false, "artikel 10 is van toepassing": false,
		"artikel 10 zijn woorden": false, "artikel 10 lid 2 van": false, "artikel 10 onder e": false,
		"artikel 10 kan gelden":    false,
		"artikel 10 heeft gelding": false, "artikel 10 sub e ": false, "artikel 10 worden er": false,
		"artikel 10 bepaalt": false,
		"artikel 10 biedt":   false, "artikel 10 verplicht": false, "artikel 10 lid 2 luidt als volgt": true,
		"artikel 1 " + strings.Repeat("x", 80): true, "artikel 1 " + strings.Repeat("x", 81): false,
	} {
		if got := articleHeading(line); got != want {
			t.Errorf("%q: %v", line, got)
		}
	}
	for line, want := range map[string]bool{
		"bijlage 2": true, "bijlage b": true, "bijlage iv": true, "bijlage iii x": true, "bijlage n": false,
		"bijlage":    false,
		"bijlage en": false, "bijlage van": false, "bijlage iiii": false, "bijlage vix": false,
		"bijlage inventarislijst": true,
		"bijlage 12a":             true,
	} {
		if got := numbered(line); got != want {
			t.Errorf("%q is numbered: %v", line, got)
		}
	}
}

// What a line is by what stands around it; the line is the one that begins with "@".
func TestALineByWhatStandsAroundIt(t *testing.T) {
	tests := map[string]func(f *frame, i int) bool{
		"starts": (*frame).startsPaper, "heading": (*frame).heading, "near": (*frame).lawNear,
		"below": (*frame).lawBelow,
		"signs": (*frame).signs, "prose": (*frame).prose, "salutes": (*frame).salutes, "table": (*frame).table,
		"apart": (*frame).apart, "begins": (*frame).begins, "footer": (*frame).footer, "onbehalf": (*frame).onBehalf,
		"alone": (*frame).dateAlone, "zone": (*frame).dateZone, "placed": (*frame).placed, "mailed": (*frame).mailed,
	}
	const small = "de stukken van de haven die er zijn en die ik heb"
	for _, row := range []struct {
		is, text string
		want     bool
	}{
		{"starts", "@Bijlage 1", true},
		{"starts", "x\n\n@Bijlage 1", true},
		{"starts", "een twee drie vier vijf zes zeven\n@Bijlage 1", false},
		{"starts", "een twee drie vier vijf zes\n@Bijlage 1", true},
		{"starts", "een twee drie vier vijf zes zeven.\n@Bijlage 1", true},
		{"starts", "een twee drie vier vijf zes zeven;\n@Bijlage 1", true},
		{"starts", "een twee drie vier vijf zes zeven:\n@Bijlage 1", true},
		{"starts", "een twee drie vier vijf zes zeven. |\n@Bijlage 1", true},
		{"starts", "een twee drie vier vijf zes zeven\f@Bijlage 1", true},
		{"starts", "x\f\n@Bijlage 1", true},
		{"starts", "x\fEen twee drie vier vijf zes zeven\n@Bijlage 1", true},
		{"starts", "x\n\n@bijlage 1", false},
		{"starts", "x\n\n@1 bijlage", true},
		{"starts", "x\n\n@", false},
		{"heading", "@Bijlage 1", true},
		{"heading", "@BIJLAGE A", true},
		{"heading", "@Bijlagen", false},
		{"heading", "@Bijlagen bij brief", true},
		{"heading", "@Bijlage", true},
		{"heading", "@Bijlage 1 is een brief", false},
		{"heading", "@Bijlage 1 treft u aan", false},
		{"heading", "@Bijlage 1 wordt gestuurd", false},
		{"heading", "Bijlagen\n@Bijlage 1", false},
		{"heading", "Bijlage(n)\n@Bijlage 1", false},
		{"heading", "Bijlage\n@Bijlage 1", false},
		{"heading", "Bijlage\n\f@Bijlage 1", true},
		{"heading", "Bijlagen\n" + lineRows(4) + "@Bijlage 1", false},
		{"heading", "Bijlagen\n" + lineRows(5) + "@Bijlage 1", true},
		{"heading", "Bijlagen\n\fx\n@Bijlage 1", true},
		{"near", "@x\n" + lineRows(8) + "Artikel 10\n", true},
		{"near", "@x\n" + lineRows(9) + "Artikel 10\n", false},
		{"near", "@x\n\n\n" + lineRows(8) + "Artikel 10\n", true},
		{"near", "@x\nIn deze wet en de daarop berustende bepalingen\n", true},
		{"near", "@Bijlage 2 x\nArtikel 10\n", true},
		{"near", "@x\nBijlage 2 x\nArtikel 10\n", false},
		{"near", "@Artikel 10", true},
		{"near", "@x", false},
		{"below", "@1. Een", true},
		{"below", "@a. Een", true},
		{"below", "@Een ieder kan een verzoek richten", true},
		{"below", "@Volgens de wet kan een ieder kan een verzoek doen", true},
		{"below", "@Eenieder heeft recht op", true},
		{"below", "@Het gaat in deze wet om", true},
		{"below", "@Dit is a 1 x", false},
		{"below", "@" + lineRows(7) + "1. Een", true},
		{"below", "@" + lineRows(8) + "1. Een", false},
		{"below", "@x\n\n\n\n\n\n\n\n\n\n1. Een", true},
		{"signs", "x\n\n@Namens het college,", true},
		{"signs", "x\n\n@De minister van Waterzaken,", true},
		{"signs", "x\n\n@De minister van Waterzaken", false},
		{"signs", "x\n@Namens het college,", false},
		{"signs", "x\n\n@Voor het college,", false},
		{"signs", "x\n\n@Namens een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien,", true},
		{"signs", "x\n\n@Namens een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien,", false},
		{"prose", "@" + small, true},
		{"prose", "@de stukken van de haven die er zijn", false},
		{"prose", "@Een Twee Kade Dam Brug Kust Zee Haven van", false},
		{"prose", "@Een Twee Kade Dam Brug Kust van de zee", true},
		{"salutes", "@Geachte heer,", true},
		{"salutes", "@L.S.,", true},
		{"salutes", "@GeachteHeer,", true},
		{"salutes", "@Beste een twee drie vier vijf zes zeven acht negen tien elf", true},
		{"salutes", "@Beste een twee drie vier vijf zes zeven acht negen tien elf twaalf", false},
		{"salutes", "@Bestel heer,", false},
		{"table", "@" + lineRows(11) + "Inventarislijst", true},
		{"table", "@" + lineRows(12) + "Inventarislijst", false},
		{"table", "@x\nDocumentnummer Datum", true},
		{"apart", "x\n\n@3 mei 2021", true},
		{"apart", "x y\n@3 mei 2021", false},
		{"apart", "x\n\n@3 mei\n2021", false},
		{"apart", "x\n\n@- 3 mei 2021", false},
		{"begins", "@Gemeente Haven", true},
		{"begins", "@gemeente Haven", false},
		{"begins", "@12 Haven", true},
		{"begins", "@Gemeente Ha-\nven", false},
		{"footer", "@Gemeente Haven Postbus 1 Haven", true},
		{"footer", "@Gemeente Haven Postbus 1 in Haven", false},
		{"footer", "@Aa Twee Drie Vier Vijf Zes Zeven Acht Negen Tien Elf Postbus 1 Haven Kade Dam", true},
		{"footer", "@Aa Twee Drie Vier Vijf Zes Zeven Acht Negen Tien Elf Postbus 1 Haven Kade Dam Brug", false},
		{"onbehalf", "@x\nnamens deze", true},
		{"onbehalf", "@x\n\n\n\nvoor deze,", true},
		{"onbehalf", "@x\ny\nz\nnamens hen", true},
		{"onbehalf", "@x\ny\nz\nq\nnamens hen", false},
		{"onbehalf", "@namens deze", false},
		{"alone", "@3 mei 2021", true},
		{"alone", "@F 3 mei 2021", true},
		{"alone", "@FF 3 mei 2021", false},
		{"alone", "@op 3 mei 2021", false},
		{"mailed", "Van: x\n@Verzonden: 3 mei 2021 09:12", true},
		{"mailed", "@Verzonden: 3 mei 2021 09:12", false},
		{"mailed", "Van: x\n@Verzonden: 3 mei 2021 om 09:12", false},
		{"mailed", "Van: x\n@Ontvangen: 3 mei 2021 09:12", false},
	} {
		i := 0
		before, after, _ := strings.Cut(row.text, "@")
		i = strings.Count(before, "\n") + strings.Count(before, "\f")
		f := frameOf(before + after)
		if got := tests[row.is](f, i); got != row.want {
			t.Errorf("%q %s: %v", row.text, row.is, got)
		}
	}
}

// Where something begins, by its line from that which begins with "@".
func TestWhereItBegins(t *testing.T) {
	const greeted = "x\nGeachte heer,\n"
	tests := map[string]func(f *frame, i int) int{
		"backUp": (*frame).backUp, "headAbove": (*frame).headAbove,
		"lawEnd":  (*frame).lawEnd,
		"pageTop": func(f *frame, i int) int { return f.pageTop(i, 0) },
		"below":   func(f *frame, i int) int { return f.below(i, 2) },
	}
	for _, row := range []struct {
		what, text string
		want       int
	}{
		{"backUp", greeted + "x\n@Artikel 10", 0},
		{"backUp", greeted + "x\n\nBijlage 1\n\n@Artikel 10", -2},
		{"backUp", greeted + "x\nArtikel 1\nx\n@Artikel 10", -2},
		{"backUp", greeted + "x\nWettelijk kader\nx\n@Artikel 10", -2},
		{"backUp", greeted + "x\nDit is een hele lange regel over het wettelijk kader hoor\nx\n@Artikel 10", 0},
		{"backUp", greeted + "x\nWettelijk kader\n" + lineRows(11) + "@Artikel 10", -12},
		{"backUp", greeted + "x\nWettelijk kader\n" + lineRows(12) + "@Artikel 10", 0},
		{"backUp", greeted + "x\nWettelijk kader\nHoogachtend,\n@Artikel 10", 0},
		{"backUp", greeted + "x\nWettelijk kader\neen twee drie vier vijf zes zeven acht negen tien elf twaalf " +
			"dertien\n@Artikel 10", 0},
		{"backUp", greeted + "x\nWettelijk kader\neen twee drie vier vijf zes zeven acht negen tien elf " +
			"twaalf\n@Artikel 10", -2},
		{"backUp", greeted + "x\nWettelijk kader\n\f@Artikel 10", 0},
		{"backUp", "x\nWettelijk kader\nGeachte heer,\nx\n@Artikel 10", 0},
		{"pageTop", "x\nx\n\fx\nx\n@Inventaris", -2},
		{"pageTop", "x\nx\nx\nx\n@Inventaris", 0},
		{"pageTop", "x\n\fx\neen twee drie vier vijf zes zeven acht negen tien\n@Inventaris", 0},
		{"pageTop", "x\n\fx\neen twee drie vier vijf zes zeven acht negen\n@Inventaris", -2},
		{"pageTop", "x\n\f" + lineRows(11) + "@Inventaris", -11},
		{"pageTop", "x\n\f" + lineRows(12) + "@Inventaris", 0},
		{"pageTop", "x\n\f@Inventaris", 0},
		{"headAbove", greeted + "Datum\nx\n@Geachte mevrouw,", -2},
		{"headAbove", greeted + "x\nDatum 3 mei 2021\nx\n@Geachte mevrouw,", -2},
		{"headAbove", greeted + "x\nRetouradres x\nx\n@Geachte mevrouw,", -2},
		{"headAbove", greeted + "x\n\fx\nx\n@Geachte mevrouw,", -2},
		{"headAbove", greeted + "x\nx\n@Geachte mevrouw,", 0},
		{"headAbove", greeted + "Datum\n" + lineRows(38) + "@Geachte mevrouw,", -39},
		{"headAbove", greeted + "Datum\n" + lineRows(39) + "@Geachte mevrouw,", 0},
		{"lawEnd", greeted + "@x\n" + lineRows(3) + "Inventarislijst\n", 4},
		{"lawEnd", greeted + "@x\n" + lineRows(12) + "Bijlage 2: brief\n", 15},
		{"lawEnd", greeted + "@x\n" + lineRows(13) + "Bijlage 2: brief\n", 14},
		{"lawEnd", greeted + "@x\nRetouradres x\n", 1},
		{"lawEnd", greeted + "@x\n---\nbron: x\n", 2},
		{"lawEnd", greeted + "@x\n--\nbron: x\n", 4},
		{"lawEnd", greeted + "@x\nInventaris van een twee drie vier vijf zes zeven\n", 3},
		{"lawEnd", greeted + "@x\nInventaris van een twee drie vier vijf zes\n", 1},
		{"below", greeted + "@Datum\n3 mei 2021", 1},
		{"below", greeted + "@Datum\nx\n\n3 mei 2021", 3},
		{"below", greeted + "@Datum\nx\ny\n3 mei 2021", -2},
		{"below", greeted + "@Datum\nGeachte heer Voorbeeld,\n3 mei 2021", -2},
		{"below", greeted + "@Datum\nGeachte heer,\n3 mei 2021", 2},
		{"below", greeted + "@Datum\nde stukken van de haven die er zijn en die\n3 mei 2021", -2},
	} {
		before, after, _ := strings.Cut(row.text, "@")
		i := strings.Count(before, "\n") + strings.Count(before, "\f")
		f := frameOf(before + after)
		if got := tests[row.what](f, i) - i; got != row.want {
			t.Errorf("%s %q: %d, want %d", row.what, row.text, got, row.want)
		}
	}
	for text, want := range map[string]int{"---\nx\n---\ny": 3, "---\nx": 0, " --- \nx\n --- \ny": 3, "x\n---\n---": 0,
		"":                                0,
		"---\n" + lineRows(58) + "---\nx": 60, "---\n" + lineRows(59) + "---\nx": 0} {
		f := frameOf(text)
		if f.first != want {
			t.Errorf("%q begins at %d, want %d", text, f.first, want)
		}
		for i := range f.lines {
			if f.lines[i].margin != (i < want) {
				t.Errorf("%q: line %d in the margin: %v", text, i, !(i < want))
			}
		}
	}
	for text, want := range map[string]string{"Op 3 mei\n2021 is": "op D|~ is", "Onderwerp:": "onderwerp",
		"Ha-\nven":  "haven|",
		"12 a_b 3x": "12 a b 3x", strings.Repeat("ab", 30): strings.Repeat("ab", 24), strings.Repeat("ab ",
			53): strings.TrimSuffix(strings.Repeat("ab ", 53), " "),
		strings.Repeat("ab ", 54): ""} {
		if got := strings.TrimSuffix(strings.Join(frameOf(text).folded, "|"), " "); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestReferencesByTheirLettersAndDigits(t *testing.T) {
	for s, want := range map[string]string{"WBJA-Woo/4.2022 (1)": "wbjawoo420221", "": "", "-": "", "AZaz09": "azaz09",
		"é1": "1"} {
		if got := squeezed(s); got != want {
			t.Errorf("%q: %q, want %q", s, got, want)
		}
	}
	for _, row := range []struct{ why, head, want string }{
		{"one", "Ons kenmerk 4167071", "4167071 reference/label 1"},
		{"twice the same", "Ons kenmerk 4167071\nKenmerk 416 70 71", "4167071 reference/agreed 2"},
		{"two", "Ons kenmerk 4167071\nKenmerk 4167072", "?contradicted"},
		{"two, one of them twice", "Ons kenmerk 4167071\nKenmerk 4167072\nReferentie 4167072",
			"4167072 reference/agreed 2"},
		{"two, each twice", "Ons kenmerk 4167071\nKenmerk 4167071\nReferentie 4167072\nOnze referentie 4167072",
			"?contradicted"},
		{"none", "Datum", "?not-found"},
	} {
		r := Letter(row.head + "\n\nGeachte heer,\n\n" + asked + "\n\nHoogachtend,\n")
		got := "?" + strings.Fields(whyOpen(r, string(Reference)))[0]
		for _, f := range r.Facts {
			if f.Kind == Reference {
				got = f.Value + " " + f.Rule + " " + itoa(len(f.Spans))
			}
		}
		if got != row.want {
			t.Errorf("%s: %s, want %s", row.why, got, row.want)
		}
		if agreed := strings.Contains(row.want, "agreed"); (r.Letter.Reference != "") != agreed {
			t.Errorf("%s: in the letter file %q", row.why, r.Letter.Reference)
		}
	}
}

func TestWhatIsOnAnObjection(t *testing.T) {
	for _, row := range []struct {
		head, text string
		want       bool
	}{
		{"Betreft Beslissing op bezwaar", "", true}, {"Betreft Besluit op bezwaar", "", true},
		{"Betreft Beslissing bezwaar", "", true}, {"Betreft uw brief op uw bezwaar", "", true},
		{"Betreft stukken op het bezwaar", "", true}, {"Betreft bezwaar", "", false},
		{"", "Ik verklaar uw bezwaar ongegrond.", true}, {"", "Ik acht uw bezwaren gegrond.", true},
		{"", "Het bezwaarschrift wordt niet-ontvankelijk verklaard.", true}, {"", "Ik verklaar uw beroep ongegrond.",
			false},
		{"", "Uw bezwaar is ongegrond.", false}, {"", "Ik verklaar het bezwaar te hebben gelezen.", false},
		{"", "Hierbij beslis ik op uw bezwaarschrift.", true}, {"", "Op uw bezwaarschrift beslis ik later.", false},
		{"", "Ik acht dit goed. Uw bezwaar. Het is gegrond.", false},
	} {
		r := Letter("Datum 20 september 2022\n" + row.head + "\n\nGeachte heer,\n\n" + asked + row.text +
			"\n\nHoogachtend,\n")
		if got := facts(r, OnObjection) == "yes"; got != row.want || got != (r.Letter.OnObjection == 1) {
			t.Errorf("%q %q: %v", row.head, row.text, got)
		}
	}
}
