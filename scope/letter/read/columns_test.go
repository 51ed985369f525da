package read

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// A page as it was printed, read line by line: its sentences run through the strip
// between the columns.
var columnLetters = []struct {
	why, text string
	want      map[Kind]string
	passages  map[Kind]string // the passage of a fact, its pieces joined with a bar
}{
	{"a margin to the right of the text", `Datum    11 februari 2021
Betreft  Wob-verzoek mondmaskers                               Stadsplein 1
                                                               3521 AZ Utrecht
Geachte heer Voorbeeld,
                                                               Ons kenmerk
In uw brief van 1 december 2020, ontvangen op 2 december       2021-2551012
2020, heeft u met een beroep op de Wet openbaarheid van
bestuur verzocht om informatie over mondmaskers.               Uw kenmerk
                                                               -
De ontvangst heb ik bevestigd bij brief van 8 december
2020. In de brief van 29 december 2020 is de                   Bijlagen
beslistermijn verdaagd met vier                                3
weken tot en met 27 januari 2021.

Hoogachtend,
`, map[Kind]string{Date: "2021-02-11", Reference: "2021-2551012", RequestDated: "2020-12-01",
		RequestReceived: "2020-12-02", AcknowledgedOn: "2020-12-08", AdjournedOn: "2020-12-29", AdjournedBy: "P4W",
		AdjournedUntil: "2021-01-27"},
		map[Kind]string{RequestReceived: "2 december|2020", AcknowledgedOn: "8 december|2020", AdjournedBy: "vier|weken",
			Reference: "2021-2551012"}},
	{"a margin to the left of the text", `Gemeente Haven                Geachte mevrouw,

Datum                         In uw verzoek van 5 augustus 2019 vraagt u op basis van de
3 oktober 2019                Wet openbaarheid van bestuur om stukken. Wij hebben uw
Ons kenmerk                   verzoek op 6 augustus 2019 ontvangen. Op 29 augustus 2019
UIT-19-23310                  hebben wij de beslistermijn met vier weken verdaagd tot
Behandeld door                uiterlijk 1 oktober 2019.
JZ
                              Hoogachtend,
`, map[Kind]string{Date: "2019-10-03", Reference: "UIT-19-23310", RequestDated: "2019-08-05",
		RequestReceived: "2019-08-06", AdjournedOn: "2019-08-29", AdjournedBy: "P4W", AdjournedUntil: "2019-10-01"},
		nil},
	{"two columns of text", `Datum 11 mei 2023                             Kenmerk Z-23-019933

Geachte heer,                                 derden op 20 april 2023 gevraagd om hun
                                              zienswijze. Op 2 mei 2023 is de laatste
In uw brief van 16 maart 2023 heeft u         zienswijze ontvangen.
op grond van de Woo verzocht om stukken.
Uw verzoek is op 17 maart 2023                Besluit
ontvangen. De ontvangst hebben wij op         Wij maken de documenten gedeeltelijk
21 maart 2023 bevestigd. Bij brief van        openbaar. Tegen dit besluit kunt u
12 april 2023 is de beslistermijn met         binnen zes weken na de dag van
twee weken verdaagd tot 28 april 2023.        verzending bezwaar maken bij het
Wij hebben bij de stukken betrokken           college van burgemeester en wethouders.
`, map[Kind]string{Date: "2023-05-11", RequestDated: "2023-03-16", RequestReceived: "2023-03-17",
		AcknowledgedOn: "2023-03-21", AdjournedOn: "2023-04-12", AdjournedBy: "P2W", AdjournedUntil: "2023-04-28",
		ViewsAskedOn: "2023-04-20", RemediesKind: "objection", RemediesFrom: "dispatch"},
		map[Kind]string{RemediesFrom: "na de dag van|verzending"}},
	{"two columns of text, the left one longer",
		`Datum 11 mei 2023                             weken verdaagd tot 28 april 2023.

Geachte heer,                                 Besluit
                                              Wij maken de documenten gedeeltelijk
In uw brief van 16 maart 2023 heeft u         openbaar. Tegen dit besluit kunt u
op grond van de Woo verzocht om stukken.      binnen zes weken na de dag van
Uw verzoek is op 17 maart 2023                verzending bezwaar maken bij ons.
ontvangen. De ontvangst hebben wij op
21 maart 2023 bevestigd. Bij brief van
12 april 2023 is de beslistermijn met twee
`, map[Kind]string{RequestDated: "2023-03-16", RequestReceived: "2023-03-17", AcknowledgedOn: "2023-03-21",
			AdjournedOn: "2023-04-12", AdjournedBy: "P2W", AdjournedUntil: "2023-04-28", RemediesKind: "objection"}, nil},
	{"a strip in few lines: what it cuts through is not read", `Datum 11 mei 2023

Geachte heer,

In uw brief van 16 maart 2023 heeft u op grond van de Woo verzocht om stukken. De ontvangst van uw verzoek
hebben wij bevestigd bij brief van              3 april 2023
21 maart 2023 en daarna is niets gebeurd dat van belang is.

Hoogachtend,
`, map[Kind]string{RequestDated: "2023-03-16", AcknowledgedOn: ""}, nil},
	{"a day of the margin before that of the sentence: which is which is not told", `Datum 21 februari 2023

Geachte heer,

In uw brief van 16 november 2022 heeft u op grond van de Woo verzocht om stukken. Bij brief van 12
december 2022 is de beslistermijn met twee weken verdaagd tot
21 februari 2023
27 december 2022. Ik heb besloten.

Hoogachtend,
`, map[Kind]string{RequestDated: "2022-11-16", AdjournedOn: "2022-12-12", AdjournedUntil: ""}, nil},
	{"labels in a row, their values in the row below",
		`Uw kenmerk        Ons kenmerk        Datum              Behandeld door
-                 2021.04.118        20 mei 2021        cluster JZ

Geachte heer,

In uw Wob-verzoek van 3 april 2021 vraagt u om alle stukken. Ik heb besloten.

Hoogachtend,
`, map[Kind]string{Date: "2021-05-20", Reference: "2021.04.118", RequestDated: "2021-04-03"}, nil},
	{"labels in small letters, one of them of the request",
		`uw brief van         uw kenmerk        ons kenmerk          datum
29 september 2009    geen              BJZ/2009/28811       27 oktober 2009

Geachte heer,

Hierbij reageer ik op uw verzoek op grond van de Wob. Ik heb besloten.

Hoogachtend,
`, map[Kind]string{Date: "2009-10-27", Reference: "BJZ/2009/28811", RequestDated: "2009-09-29"}, nil},
	{"a label with its value behind another", `Onderwerp     Wob-verzoek           Datum     17 december 2019
Ons kenmerk   19.094312             Blad      1 van 2

Geachte mevrouw,

U heeft op 19 november 2019 een Wob-verzoek ingediend. Ik heb besloten.

Hoogachtend,
`, map[Kind]string{Date: "2019-12-17", Reference: "19.094312", RequestDated: "2019-11-19"}, nil},
	{"a list of labels is no page in two columns", `Datum                   1 juli 2021
Uw kenmerk              --
Ons kenmerk             VRU/2021/1093
Contactpersoon          afdeling JZ
Onderwerp               Wob-verzoek

Geachte redactie,

U heeft op 10 mei 2021 een Wob-verzoek ingediend. Ik heb besloten.

Hoogachtend,
`, map[Kind]string{Date: "2021-07-01", Reference: "VRU/2021/1093", RequestDated: "2021-05-10"}, nil},
}

func TestPagesInColumns(t *testing.T) {
	for _, row := range columnLetters {
		r := Letter(row.text)
		checkReading(t, row.text, r)
		for k, want := range row.want {
			if got := facts(r, k); got != want {
				t.Errorf("%s: %s: got %q, want %q", row.why, k, got, want)
			}
		}
		for k, want := range row.passages {
			i := slices.IndexFunc(r.Facts, func(f Fact) bool { return f.Kind == k })
			if i < 0 {
				continue
			}
			var pieces []string
			for _, s := range r.Facts[i].Spans {
				pieces = append(pieces, row.text[s.Start:s.End])
			}
			if got := strings.Join(pieces, "|"); got != want {
				t.Errorf("%s: %s stands in %q, want %q", row.why, k, got, want)
			}
		}
	}
}

// Every letter of the unfolded text is one of the text as given, once.
func TestUnfoldingLosesNothing(t *testing.T) {
	for _, row := range columnLetters {
		checkFolding(t, row.why, row.text, unfold(row.text))
	}
}

func checkFolding(t *testing.T, why, text string, f folding) {
	t.Helper()
	letters := func(s string) string {
		b := []byte(strings.ToLower(strings.Join(strings.Fields(s), "")))
		slices.Sort(b)
		return string(b)
	}
	if a, b := letters(text), letters(f.text); a != b {
		t.Errorf("%s: %d letters became %d", why, len(a), len(b))
	}
	at := 0
	for i, p := range f.pieces {
		if a, b := f.text[p.at:p.at+p.size], text[p.from:p.from+p.size]; !strings.EqualFold(a, b) {
			t.Errorf("%s: %q stands where %q stood", why, a, b)
		}
		if between := f.text[at:p.at]; strings.Trim(between, "\n\f") != "" {
			t.Errorf("%s: %q comes from nowhere", why, between)
		}
		if i > 0 && p.at == at && p.from == f.pieces[i-1].from+f.pieces[i-1].size && !strings.EqualFold(f.text[p.at-1:p.at],
			"") &&
			f.text[p.at-1] == text[p.from-1] {
			t.Errorf("%s: %q goes on in a piece of its own", why, f.text[p.at:p.at+p.size])
		}
		at = p.at + p.size
	}
	if len(f.pieces) == 0 {
		return
	}
	if rest := f.text[at:]; strings.Trim(rest, "\n") != "" {
		t.Errorf("%s: %q comes from nowhere", why, rest)
	}
	// A passage of each word is where that word stood.
	for from := 0; from < len(f.text); {
		to := from
		for to < len(f.text) && f.text[to] > ' ' {
			to++
		}
		if from == to {
			from++
			continue
		}
		was := ""
		for _, s := range f.given(Span{from, to}) {
			was += text[s.Start:s.End]
		}
		if !strings.EqualFold(was, f.text[from:to]) {
			t.Errorf("%s: %q stood as %q", why, f.text[from:to], was)
		}
		from = to
	}
}

// What stands in columns is put one under the other, each label before its value; the
// margin of a page goes before its text, a second column of text behind the first.
func TestWhatIsPutUnderWhat(t *testing.T) {
	for _, row := range []struct{ why, text, want string }{
		{"labels in a row, their values below",
			"Uw kenmerk   Ons kenmerk   Datum         Behandeld door\n-            2021.04.118   20 mei 2021   " +
				"cluster JZ\n\nGeachte heer,\n",
			"Uw kenmerk\n-\nOns kenmerk\n2021.04.118\nDatum\n20 mei 2021\nBehandeld door\ncluster JZ\n\n\nGeachte " +
				"heer,\n"},
		{"in small letters",
			"uw brief van         ons kenmerk          datum\n29 september 2009    BJZ/2009/28811       27 oktober " +
				"2009\n",
			"Uw brief van\n29 september 2009\nOns kenmerk\nBJZ/2009/28811\nDatum\n27 oktober 2009\n\n"},
		{"a blank line between",
			"Ons kenmerk   Datum\n\n2021.04.118   20 mei 2021\n",
			"Ons kenmerk\n2021.04.118\nDatum\n20 mei 2021\n\n"},
		{"two blank lines between: too far",
			"Ons kenmerk   Datum\n\n\n2021.04.118   20 mei 2021\n",
			""},
		{"at the end of the text",
			"Ons kenmerk   Datum\n2021.04.118   20 mei 2021",
			"Ons kenmerk\n2021.04.118\nDatum\n20 mei 2021\n\n"},
		{"labels at the end, and nothing below",
			"x\nOns kenmerk   Datum\n",
			""},
		{"a value under none of them",
			"     Ons kenmerk   Datum\nQ    2021.04.118   20 mei 2021\n",
			""},
		{"a value that is a character to the left",
			" Ons kenmerk   Datum\n2021.04.118   20 mei 2021\n",
			"Ons kenmerk\n2021.04.118\nDatum\n20 mei 2021\n\n"},
		{"a value that runs on under the next label",
			"Ons kenmerk   Datum\n2021.04.118 en 2021.04.119   20 mei 2021\n",
			""},
		{"values that stand under no label",
			"Ons kenmerk             Datum\n      2021.04.118             20 mei 2021\n",
			""},
		{"one of three is a label",
			"Ons kenmerk   Jan   Piet\n2021.04.118   x     y\n",
			""},
		{"two of three are",
			"Ons kenmerk   Datum         Piet\n2021.04.118   20 mei 2021   y\n",
			"Ons kenmerk\n2021.04.118\nDatum\n20 mei 2021\nPiet\ny\n\n"},
		{"labels below labels",
			"Ons kenmerk   Datum\nUw kenmerk    Onderwerp\n",
			""},
		{"a label with its value behind another",
			"Onderwerp     Wob-verzoek           Datum     17 december 2019\nOns kenmerk   19.094312             " +
				"Blad      1 van 2\n",
			"Onderwerp     Wob-verzoek\nDatum     17 december 2019\nOns kenmerk   19.094312             Blad      " +
				"1 van 2\n"},
		{"values behind colons",
			"Datum: 3 mei 2021                Kenmerk: 2021-0007731\nBijlagen: 1        Doorkiesnummer: 050-1234567\n",
			"Datum: 3 mei 2021\nKenmerk: 2021-0007731\nBijlagen: 1\nDoorkiesnummer: 050-1234567\n"},
		{"a label in small letters behind another",
			"Onderwerp     Wob-verzoek           datum     17 december 2019\n",
			"Onderwerp     Wob-verzoek\nDatum     17 december 2019\n"},
		{"text before a label",
			"Stadsplein 1     Datum     17 december 2019\n",
			"Stadsplein 1\nDatum     17 december 2019\n"},
		{"a label at the end of a line",
			"Stadsplein 1     Datum\n\nx\n",
			""},
		{"labels that lost their blanks",
			"Datum Ons kenmerk\n3 mei 2021 Z24-10552\n\nGeachte heer,\n",
			"Datum\n3 mei 2021\nOns kenmerk\nZ24-10552\n\n\nGeachte heer,\n"},
		{"one word for the second",
			"Datum Kenmerk\n3 mei 2021 Z24-10552\n",
			"Datum\n3 mei 2021\nKenmerk\nZ24-10552\n\n"},
		{"more labels than two",
			"Datum Ons kenmerk Behandeld door JZ\n3 mei 2021 Z24-10552 cluster\n",
			"Datum\n3 mei 2021\nOns kenmerk\nZ24-10552\n Behandeld door JZ\n cluster\n\n"},
		{"too many words",
			"Datum Ons kenmerk Behandeld door JZ en anderen\n3 mei 2021 Z24-10552 cluster\n",
			""},
		{"the reference first",
			"Kenmerk Datum\nZ24-10552 3 mei 2021\n",
			""},
		{"another second label",
			"Datum Onderwerp\n3 mei 2021 Z24-10552\n",
			""},
		{"no day below",
			"Datum Ons kenmerk\nmei 2021 Z24-10552 x\n",
			""},
		{"no month below",
			"Datum Ons kenmerk\n3 xyz 2021 Z24-10552\n",
			""},
		{"no year below",
			"Datum Ons kenmerk\n3 mei 21 Z24-10552\n",
			""},
		{"no reference below",
			"Datum Ons kenmerk\n3 mei 2021 JZ\n",
			""},
		{"nothing behind the date",
			"Datum Ons kenmerk\n3 mei 2021\n",
			""},
		{"a number of three digits for a day",
			"Datum Ons kenmerk\n123 mei 2021 Z24-10552\n",
			""},
		{"nothing below",
			"x\nDatum Ons kenmerk",
			""},
		{"far from the head",
			strings.Repeat("woord ", 700) + "\nDatum Ons kenmerk\n3 mei 2021 Z24-10552\n",
			""},
		{"lines that end in two characters",
			"Ons kenmerk   Datum\r\n2021.04.118   20 mei 2021\r\nx\r\n",
			"Ons kenmerk\n2021.04.118\nDatum\n20 mei 2021\n\nx\r\n"},
		{"lines that end in one",
			"Ons kenmerk   Datum\r2021.04.118   20 mei 2021\rx\r",
			"Ons kenmerk\n2021.04.118\nDatum\n20 mei 2021\n\nx\r"},
		{"a tab between",
			"Ons kenmerk\tDatum\n2021.04.118\t20 mei 2021\n",
			""},
		{"a page begins with labels",
			"x\n\fOns kenmerk   Datum\n2021.04.118   20 mei 2021\n",
			"x\n\fOns kenmerk\n2021.04.118\nDatum\n20 mei 2021\n\n"},
		{"labels at the end of a page and of the next",
			"Ons kenmerk   Datum\n2021.04.118   20 mei 2021\f" + "Ons kenmerk   Datum\n2021.04.118   20 mei 2021\n",
			"Ons kenmerk\n2021.04.118\nDatum\n20 mei 2021\n\n\fOns kenmerk\n2021.04.118\nDatum\n20 mei 2021\n\n"},
		{"a tab between, in a text with columns",
			"x   y\nOns kenmerk\tDatum\n2021.04.118\t20 mei 2021\n",
			"x   y\nOns kenmerk\n2021.04.118\nDatum\n20 mei 2021\n\n"},
		{"tabs as wide as they are",
			"x   y\nDatum\tKenmerk\n\t2021-7731\n",
			"x   y\nDatum\nKenmerk\n2021-7731\n\n"},
		{"a page in two columns, the margin right",
			page("Geachte heer Voorbeeld,|Stadsplein 1", "|3521 AZ Utrecht", "In uw brief van 1 december 2020 "+
				"heeft u met een|", "beroep op de Wob verzocht om informatie over de|Ons kenmerk",
				"haven. De ontvangst heb ik u bevestigd bij brief|2021-2551012", "van 8 december 2020.|",
				"|Bijlagen", "Hoogachtend,|3"),
			"Stadsplein 1\n3521 AZ Utrecht\n\nOns kenmerk\n2021-2551012\n\nBijlagen\n3\n\nGeachte heer " +
				"Voorbeeld,\n\nIn uw brief van 1 december 2020 heeft u met een\nberoep op de Wob verzocht om " +
				"informatie over de\nhaven. De ontvangst heb ik u bevestigd bij brief\nvan 8 december " +
				"2020.\n\nHoogachtend,\n"},
		{"the margin left",
			narrow("|Geachte mevrouw,", "Datum|", "3 oktober 2019|In uw verzoek van 5 augustus 2019 vraagt u om alle",
				"Ons kenmerk|stukken. Wij hebben uw verzoek op 6 augustus 2019", "UIT-19-23310|ontvangen en daarop "+
					"beslist."),
			"\nDatum\n3 oktober 2019\nOns kenmerk\nUIT-19-23310\nGeachte mevrouw,\n\nIn uw verzoek van 5 augustus " +
				"2019 vraagt u om alle\nstukken. Wij hebben uw verzoek op 6 augustus 2019\nontvangen en daarop " +
				"beslist.\n"},
		{"two columns of text, the left one longer",
			page("Wij hebben uw verzoek om stukken|over de haven zijn openbaar, met", "over de haven ontvangen en "+
				"daarop|uitzondering van de namen van de", "is het volgende van belang. De|mensen die erin staan "+
				"en die niet", "stukken die wij hebben gevonden|in het openbaar spreken.",
				"en die gaan over wat u vraagt|", "en die wij konden lezen, en die|"),
			"Wij hebben uw verzoek om stukken\nover de haven ontvangen en daarop\nis het volgende van belang. " +
				"De\nstukken die wij hebben gevonden\nen die gaan over wat u vraagt\nen die wij konden lezen, en " +
				"die\nover de haven zijn openbaar, met\nuitzondering van de namen van de\nmensen die erin " +
				"staan en die niet\nin het openbaar spreken.\n\n\n"},
		{"only three lines of a right column",
			page("Geachte heer,|Stadsplein 1", "In uw brief van 1 december 2020 heeft u gevraagd|3521 AZ Utrecht",
				"om informatie over de haven.|Ons kenmerk", "Hoogachtend,|"),
			""},
		{"a table",
			"nr              stuk            dag             grond\n1               brief           3 mei          " +
				" e\n2               nota            4 mei           d\n3               mail            5 mei      " +
				"     e\n4               memo            6 mei           d\n",
			""},
		{"a list of labels",
			"Datum:                  3 mei 2021\nUw kenmerk:             --\nOns kenmerk:            " +
				"2021/1093\nContactpersoon:         JZ\nOnderwerp:              verzoek\n",
			""},
		{"text through the strip",
			page("Geachte heer Voorbeeld,|Stadsplein 1", "In uw brief van 1 december 2020 heeft u met een|3521 AZ",
				"beroep op de Wob verzocht om informatie over de haven en over de brug en|", "haven. De ontvangst "+
					"heb ik u bevestigd bij een|Ons kenmerk", "brief van 8 december 2020, niet lang geleden.|2021-25",
				"Ik heb besloten de stukken openbaar te maken,|Bijlagen", "u krijgt ze hierbij.|3"),
			"Geachte heer Voorbeeld,                           Stadsplein 1\nIn uw brief van 1 december 2020 heeft " +
				"u met een   3521 AZ\nberoep op de Wob verzocht om informatie over de haven en over de brug " +
				"en\nOns kenmerk\n2021-25\nBijlagen\n3\n\nhaven. De ontvangst heb ik u bevestigd bij " +
				"een\nbrief van 8 december 2020, niet lang geleden.\nIk heb besloten de stukken openbaar " +
				"te maken,\nu krijgt ze hierbij.\n"},
		{"in columns of two blanks only where others show them",
			page("Geachte heer Voorbeeld,|Stadsplein 1", "In uw brief van 1 december 2020 heeft u met een|3521 AZ",
				"beroep op de Wob verzocht om de informatie over |en verder", "haven. De ontvangst heb ik u "+
					"bevestigd bij een|Ons kenmerk", "brief van 8 december 2020, niet lang geleden.|2021-25"),
			"Stadsplein 1\n3521 AZ\nen verder\nOns kenmerk\n2021-25\n\nGeachte heer Voorbeeld,\nIn uw brief van 1 " +
				"december 2020 heeft u met een\nberoep op de Wob verzocht om de informatie over\nhaven. De " +
				"ontvangst heb ik u bevestigd bij een\nbrief van 8 december 2020, niet lang geleden.\n"},
		{"a page of its own for each page",
			page("Geachte heer Voorbeeld,|Stadsplein 1", "In uw brief van 1 december 2020 heeft u met een|3521 AZ",
				"beroep op de Wob verzocht om de informatie.|Ons kenmerk", "De ontvangst heb ik u bevestigd bij "+
					"een brief.|2021-25") + "\f" + page("Geachte heer Voorbeeld,|Stadsplein 1",
				"In uw brief van 1 december 2020 heeft u met een|3521 AZ", "beroep op de Wob verzocht om "+
					"de informatie.|Ons kenmerk", "De ontvangst heb ik u bevestigd bij een brief.|2021-25"),
			"Stadsplein 1\n3521 AZ\nOns kenmerk\n2021-25\n\nGeachte heer Voorbeeld,\nIn uw brief van 1 december " +
				"2020 heeft u met een\nberoep op de Wob verzocht om de informatie.\nDe ontvangst heb ik u " +
				"bevestigd bij een brief.\n\fStadsplein 1\n3521 AZ\nOns kenmerk\n2021-25\n\nGeachte heer " +
				"Voorbeeld,\nIn uw brief van 1 december 2020 heeft u met een\nberoep op de Wob verzocht om " +
				"de informatie.\nDe ontvangst heb ik u bevestigd bij een brief.\n"},
		{"a right column that is ragged",
			page("Geachte heer Voorbeeld,|Stadsplein 1", "In uw brief van 1 december 2020 heeft u met een|3521 AZ",
				"beroep op de Wob verzocht om de informatie.|    Ons kenmerk", "De ontvangst heb ik u bevestigd "+
					"bij een brief.|      2021-25", "Daarna is er niets meer gebeurd dat telt.|  x",
				"Ik heb nu besloten en doe dat hierbij.|Bijlage", "Het is een lange brief geworden.|3"),
			""},
		{"a very long line",
			strings.Repeat("x ", 200) + "   Datum   3 mei 2021\n",
			""},
		{"a line of 400",
			strings.Repeat("x ", 189) + "   Datum   3 mei 2021\n",
			"x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x " +
				"x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x " +
				"x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x " +
				"x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x " +
				"x\nDatum   3 mei 2021\n"},
	} {
		want := row.want
		if want == "" {
			want = row.text // as it stands
		}
		f := unfold(row.text)
		if f.text != want {
			t.Errorf("%s: %q became\n%q, want\n%q", row.why, row.text, f.text, want)
		}
		checkFolding(t, row.why, row.text, f)
	}
}

// page is a page with a column at its 50th character, behind a bar; narrow one with
// its right column at the 30th.
func page(lines ...string) string   { return columnsAt(50, lines) }
func narrow(lines ...string) string { return columnsAt(30, lines) }

func columnsAt(x int, lines []string) string {
	var b strings.Builder
	for _, l := range lines {
		left, right, _ := strings.Cut(l, "|")
		b.WriteString(strings.TrimRight(fmt.Sprintf("%-*s%s", x, left, right), " ") + "\n")
	}
	return b.String()
}

// The parts of a page in columns are named in the order in which they stand on the
// page: the margin and the text by turns, line by line.
func TestPartsOfAPageInColumns(t *testing.T) {
	for _, row := range []struct {
		why  string
		want []string
	}{
		{"a margin to the left of the text", []string{
			"head: Gemeente Haven", "body: Geachte mevrouw,",
			"head: Datum", "body: In uw verzoek van 5 augustus 2019 vraagt u op basis van de",
			"head: 3 oktober 2019", "body: Wet openbaarheid van bestuur om stukken. Wij hebben uw",
			"head: Ons kenmerk", "body: verzoek op 6 augustus 2019 ontvangen. Op 29 augustus 2019",
			"head: UIT-19-23310", "body: hebben wij de beslistermijn met vier weken verdaagd tot",
			"head: Behandeld door", "body: uiterlijk 1 oktober 2019.",
			"head: JZ", "body: Hoogachtend,",
		}},
		{"a margin to the right of the text", []string{
			"head: Datum 11 februari 2021 Betreft Wob-verzoek mondmaskers Stadsplein 1 3521 AZ Utrecht",
			"body: Geachte heer Voorbeeld,",
			"head: Ons kenmerk", "body: In uw brief van 1 december 2020, ontvangen op 2 december",
			"head: 2021-2551012",
			"body: 2020, heeft u met een beroep op de Wet openbaarheid van bestuur verzocht om informatie over mondmaskers.",
			"head: Uw kenmerk -",
			"body: De ontvangst heb ik bevestigd bij brief van 8 december 2020. In de brief van 29 december 2020 is de",
			"head: Bijlagen", "body: beslistermijn verdaagd met vier",
			"head: 3", "body: weken tot en met 27 januari 2021. Hoogachtend,",
		}},
	} {
		text := columnLetter(t, row.why)
		var got []string
		for _, p := range Letter(text).Parts {
			got = append(got, fmt.Sprint(p.Name, ": ", strings.Join(strings.Fields(text[p.Span.Start:p.Span.End]), " ")))
		}
		if !slices.Equal(got, row.want) {
			t.Errorf("%s:\ngot  %q\nwant %q", row.why, got, row.want)
		}
	}
}

func columnLetter(t *testing.T, why string) string {
	t.Helper()
	for _, row := range columnLetters {
		if row.why == why {
			return row.text
		}
	}
	t.Fatalf("no letter with %s", why)
	return ""
}

// What a kind could be stands where the page has it, too.
func TestCandidatesOfAPageInColumns(t *testing.T) {
	text := strings.Replace(columnLetter(t, "a margin to the left of the text"), "uiterlijk 1 oktober 2019.\n",
		"uiterlijk 1 oktober 2019. Wij hebben uw verzoek op 7\n"+strings.Repeat(" ", 30)+"augustus 2019 ontvangen.\n", 1)
	var got []string
	for _, o := range Letter(text).Open {
		for _, c := range o.Candidates {
			if o.Kind != RequestReceived {
				continue
			}
			var pieces []string
			for _, s := range c.Spans {
				pieces = append(pieces, text[s.Start:s.End])
			}
			got = append(got, strings.Join(pieces, "|"))
		}
	}
	if want := []string{"6 augustus 2019", "7|augustus 2019"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestCellsOfALine(t *testing.T) {
	long := strings.Repeat("x", 196) + "    " + strings.Repeat("y", 200)
	for _, row := range []struct{ line, want string }{
		{"", ""},
		{"   ", ""},
		{"abc   def", "0+3 abc, 6+3 def"},
		{"abc  def", "0+8 abc  def"},
		{"a b  c d", "0+8 a b  c d"},
		{"a  b", "0+4 a  b"},
		{"  a b   c", "2+3 a b, 8+1 c"},
		{"é   x", "0+1 é, 4+1 x"},
		{"a\tb", "0+1 a, 8+1 b"},
		{"\tx", "8+1 x"},
		{"1234567\tx", "0+7 1234567, 8+1 x"},
		{"12345678\tx", "0+8 12345678, 16+1 x"},
		{long, "0+196 " + long[:196] + ", 200+200 " + long[200:]},
		{long + "y", "0+401 " + long + "y"},
	} {
		var got []string
		for _, c := range cellsOf("-"+row.line+"-", 1, 1+len(row.line)) {
			got = append(got, fmt.Sprintf("%d+%d %s", c.col, c.width, ("-" + row.line)[c.start:c.end]))
		}
		if got := strings.Join(got, ", "); got != row.want {
			t.Errorf("%q: got %q, want %q", row.line, got, row.want)
		}
	}
}

func TestRowsOfAText(t *testing.T) {
	for _, row := range []struct{ text, want string }{
		{"", ""},
		{"a", `"a"`},
		{"a\nb\n", `"a\n" "b\n"`},
		{"a\r\n", `"a\r\n"`},
		{"a\r\nb", `"a\r\n" "b"`},
		{"a\rb\r", `"a\r" "b\r"`},
		{"a\fb\nc", `"a\f" page "b\n" "c"`},
	} {
		var got []string
		for _, r := range rowsOf(row.text+"\n", len(row.text)) {
			if r.page {
				got = append(got, "page")
			}
			got = append(got, fmt.Sprintf("%q", row.text[r.start:r.end]))
		}
		if got := strings.Join(got, " "); got != row.want {
			t.Errorf("%q: got %s, want %s", row.text, got, row.want)
		}
	}
}

// Of a text beyond measure only the beginning is unfolded; the rest stays as it is.
func TestUnfoldsTheBeginningOnly(t *testing.T) {
	letter := columnLetter(t, "a margin to the left of the text")
	line := strings.Repeat("x", 79) + "\n"
	text := letter + strings.Repeat(line, longest/len(line)) + letter
	f := unfold(text)
	if !strings.HasSuffix(f.text, line+letter) {
		t.Errorf("it ends in %q", f.text[len(f.text)-len(letter):])
	}
	if strings.HasPrefix(f.text, letter[:100]) {
		t.Error("its beginning stays as it was")
	}
	if other := strings.Repeat(line, longest/len(line)+1) + letter; unfold(other).text != other {
		t.Error("a page beyond it is unfolded")
	}
}
