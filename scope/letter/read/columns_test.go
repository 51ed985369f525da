package read

import (
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
		RequestReceived: "2019-08-06", AdjournedOn: "2019-08-29", AdjournedBy: "P4W", AdjournedUntil: "2019-10-01"}, nil},
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
	{"two columns of text, the left one longer", `Datum 11 mei 2023                             weken verdaagd tot 28 april 2023.

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
	{"labels in a row, their values in the row below", `Uw kenmerk        Ons kenmerk        Datum              Behandeld door
-                 2021.04.118        20 mei 2021        cluster JZ

Geachte heer,

In uw Wob-verzoek van 3 april 2021 vraagt u om alle stukken. Ik heb besloten.

Hoogachtend,
`, map[Kind]string{Date: "2021-05-20", Reference: "2021.04.118", RequestDated: "2021-04-03"}, nil},
	{"labels in small letters, one of them of the request", `uw brief van         uw kenmerk        ons kenmerk          datum
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
		f := unfold(row.text)
		letters := func(s string) string {
			b := []byte(strings.ToLower(strings.Join(strings.Fields(s), "")))
			slices.Sort(b)
			return string(b)
		}
		if a, b := letters(row.text), letters(f.text); a != b {
			t.Errorf("%s: %d letters became %d", row.why, len(a), len(b))
		}
		for _, p := range f.pieces {
			if a, b := f.text[p.at:p.at+p.size], row.text[p.from:p.from+p.size]; !strings.EqualFold(a, b) {
				t.Errorf("%s: %q stands where %q stood", row.why, a, b)
			}
		}
	}
}
