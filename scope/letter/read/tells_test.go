package read

import (
	"strings"
	"testing"

	"github.com/wobrules/wobrules/scope/letter"
)

// tells shows what a letter of 20 September 2022 with some sentences says: each fact
// with the passages it stands in, and what is open for another reason than that
// nothing was found, with the days it could be. The date is left out.
func tells(sentences string) string { return tellsOf("Datum 20 september 2022\n\n", sentences) }

func tellsOf(head, sentences string) string {
	return tellsIn(head + "Geachte heer,\n\n" + sentences + "\n\nHoogachtend,\n")
}

func tellsIn(text string) string {
	r := Letter(text)
	var out []string
	for _, f := range r.Facts {
		if f.Kind == Date {
			continue
		}
		s := string(f.Kind) + " " + f.Value
		if f.How == Inferred {
			s += " inferred"
		}
		for _, p := range f.Spans {
			if q := text[p.Start:p.End]; q != f.Value {
				s += " '" + strings.ReplaceAll(q, "\n", "~") + "'"
			}
		}
		out = append(out, s)
	}
	for _, o := range r.Open {
		switch o.Kind {
		case Date, Reference, Body, Subject, Ground, Regime, DecisionKind, RemediesKind, RemediesWeeks, RemediesFrom,
			RemediesTo,
			RemediesForm:
			continue
		}
		if o.Why == letter.NotFound && len(o.Candidates) == 0 {
			continue
		}
		s := string(o.Kind) + " ?" + string(o.Why)
		for _, c := range o.Candidates {
			s += " " + c.Value
		}
		out = append(out, s)
	}
	return strings.Join(out, "; ")
}

// asked is the sentence with which the story begins.
const asked = "In uw brief van 8 maart 2022 heeft u op grond van de Woo verzocht om stukken. "

var procedures = []struct{ why, text, want string }{
	{"a length, a day and a last day", asked + "Bij brief van 4 april 2022 is de beslistermijn met vier weken " +
		"verdaagd tot 5 mei 2022.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.on 2022-04-04 '4 april 2022'; adjourned.by P4W 'vier " +
			"weken'; adjourned.until 2022-05-05 '5 mei 2022'"},
	{"two adjournments of two lengths", asked + "Bij brief van 4 april 2022 is de beslistermijn met twee weken " +
		"verdaagd. Bij brief van 2 mei 2022 is de beslistermijn met 4 weken verdaagd.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.on 2022-04-04 '4 april 2022'; adjourned.by P2W 'twee " +
			"weken'; adjourned.on 2022-05-02 '2 mei 2022'; adjourned.by P4W '4 weken'"},
	{"a letter, and in it", asked + "De ontvangst is bevestigd bij brief van 17 maart 2022. In deze brief is de " +
		"beslistermijn met vier weken verdaagd.",
		"request.dated 2022-03-08 '8 maart 2022'; acknowledged.on 2022-03-17 '17 maart 2022'; adjourned.on " +
			"2022-03-17 inferred 'In deze brief' '17 maart 2022'; adjourned.by P4W 'vier weken'"},
	{"a letter, and in it, four sentences on", asked + "De ontvangst is bevestigd bij brief van 17 maart 2022. Dat " +
		"was zo. Het ging om de haven. In deze brief is de beslistermijn met vier weken verdaagd.",
		"request.dated 2022-03-08 '8 maart 2022'; acknowledged.on 2022-03-17 '17 maart 2022'; adjourned.on " +
			"2022-03-17 inferred 'In deze brief' '17 maart 2022'; adjourned.by P4W 'vier weken'"},
	{"a letter, and in it, five sentences on", asked + "De ontvangst is bevestigd bij brief van 17 maart 2022. Dat " +
		"was zo. Het ging om de haven. En om de kust. In deze brief is de beslistermijn met vier weken verdaagd.",
		"request.dated 2022-03-08 '8 maart 2022'; acknowledged.on 2022-03-17 '17 maart 2022'; adjourned.by P4W " +
			"'vier weken'"},
	{"a letter, and in it, with a day of something else between", asked + "De ontvangst is bevestigd bij brief van " +
		"17 maart 2022. Het ging om de vergadering van 3 februari 2022. In deze brief is de beslistermijn met vier " +
		"weken verdaagd.",
		"request.dated 2022-03-08 '8 maart 2022'; acknowledged.on 2022-03-17 '17 maart 2022'; adjourned.by P4W " +
			"'vier weken'"},
	{"in that letter, and no letter before it", asked + "In deze brief is de beslistermijn met vier weken verdaagd.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.by P4W 'vier weken'"},
	{"an adjourned letter, and in it a length", asked + "Bij brief van 4 april 2022 is de beslistermijn verdaagd. " +
		"In deze brief is de beslistermijn met vier weken verdaagd.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.on 2022-04-04 '4 april 2022'; adjourned.by P4W 'vier " +
			"weken'"},
	{"a letter that was sent, and in it", asked + "Op 4 april 2022 heb ik u een brief gestuurd. In deze brief is " +
		"de beslistermijn met vier weken verdaagd.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.on 2022-04-04 inferred 'In deze brief' '4 april 2022'; " +
			"adjourned.by P4W 'vier weken'"},
	{"by the letter itself", asked + "Hierbij verdaag ik de beslistermijn met vier weken.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.on 2022-09-20 inferred 'verdaag ik de beslistermijn' " +
			"'20 september 2022'; adjourned.by P4W 'vier weken'"},
	{"prolonged", asked + "Bij brief van 4 april 2022 is de beslistermijn met vier weken verlengd.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.on 2022-04-04 '4 april 2022'; adjourned.by P4W 'vier " +
			"weken'"},
	{"prolonged, but no term", asked + "Bij brief van 4 april 2022 is de inspraak met vier weken verlengd.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.on ?ambiguous; adjourned.by ?ambiguous"},
	{"prolonged for views: a suspension", asked + "Bij brief van 4 april 2022 is de beslistermijn met vier weken " +
		"verlengd in verband met zienswijzen.",
		"request.dated 2022-03-08 '8 maart 2022'; views-asked.on 2022-04-04 '4 april 2022'; adjourned.on " +
			"?ambiguous; adjourned.by ?ambiguous; views-given.on ?ambiguous 2022-04-04"},
	{"put off, for views", asked + "Bij brief van 4 april 2022 is de beslistermijn met vier weken verdaagd in " +
		"verband met zienswijzen.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.on 2022-04-04 '4 april 2022'; views-asked.on " +
			"2022-04-04 '4 april 2022'; adjourned.by P4W 'vier weken'; views-given.on ?ambiguous 2022-04-04"},
	{"a permit", asked + "Bij brief van 4 april 2022 is de termijn voor de vergunning met vier weken verdaagd.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.on ?ambiguous; adjourned.by ?ambiguous"},
	{"an objection", asked + "Bij brief van 4 april 2022 is de termijn voor uw bezwaar met vier weken verdaagd.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.on ?ambiguous; adjourned.by ?ambiguous"},
	{"more time", asked + "De ontvangst is bevestigd bij brief van 17 maart 2022. Daarbij is gemeld dat de " +
		"behandeling meer tijd in beslag neemt en dat vier weken extra nodig zijn. De uiterlijke beslisdatum is " +
		"daarmee 5 mei 2022.",
		"request.dated 2022-03-08 '8 maart 2022'; acknowledged.on 2022-03-17 '17 maart 2022'; adjourned.on " +
			"2022-03-17 inferred 'Daarbij is gemeld' '17 maart 2022'; adjourned.by P4W 'vier weken'; " +
			"adjourned.until 2022-05-05 '5 mei 2022'"},
	{"more time, on a day", asked + "Op 4 april 2022 heb ik u laten weten dat ik vier weken extra nodig heb voor " +
		"de behandeling van uw verzoek.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.on 2022-04-04 '4 april 2022'; adjourned.by P4W 'vier " +
			"weken'"},
	{"more time, for views", asked + "Op 4 april 2022 heb ik u laten weten dat ik vier weken extra nodig heb voor " +
		"de zienswijzen op uw verzoek.",
		"request.dated 2022-03-08 '8 maart 2022'; views-asked.on ?ambiguous 2022-04-04; views-given.on ?ambiguous " +
			"2022-04-04"},
	{"a last day in a sentence of its own", asked + "Bij brief van 4 april 2022 is de beslistermijn met vier weken " +
		"verdaagd. De uiterlijke beslisdatum is daarmee 5 mei 2022 geworden.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.on 2022-04-04 '4 april 2022'; adjourned.by P4W 'vier " +
			"weken'; adjourned.until 2022-05-05 '5 mei 2022'"},
	{"two sentences on", asked + "Bij brief van 4 april 2022 is de beslistermijn met vier weken verdaagd. Dat was " +
		"nodig. De uiterlijke beslisdatum is daarmee 5 mei 2022 geworden.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.on 2022-04-04 '4 april 2022'; adjourned.by P4W 'vier " +
			"weken'; adjourned.until 2022-05-05 '5 mei 2022'"},
	{"three sentences on", asked + "Bij brief van 4 april 2022 is de beslistermijn met vier weken verdaagd. Dat " +
		"was nodig. Het ging om veel. De uiterlijke beslisdatum is daarmee 5 mei 2022 geworden.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.on 2022-04-04 '4 april 2022'; adjourned.by P4W 'vier " +
			"weken'"},
	{"behind a suspension it is that of the suspension", asked + "Bij brief van 4 april 2022 is de beslistermijn " +
		"met vier weken verdaagd. Op 11 april 2022 is de termijn opgeschort. De uiterlijke beslisdatum is daarmee " +
		"5 mei 2022 geworden.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.on 2022-04-04 '4 april 2022'; adjourned.by P4W 'vier " +
			"weken'; suspended 2022-04-11 '11 april 2022'"},
	{"behind what was paused", asked + "Bij brief van 4 april 2022 is de beslistermijn met vier weken verdaagd en " +
		"gepauzeerd. De uiterlijke beslisdatum is daarmee 5 mei 2022 geworden.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.on 2022-04-04 '4 april 2022'; suspended 2022-04-04 '4 " +
			"april 2022'; adjourned.by P4W 'vier weken'"},
	{"without an adjournment", asked + "De uiterlijke beslisdatum is daarmee 5 mei 2022 geworden.",
		"request.dated 2022-03-08 '8 maart 2022'"},
	{"two days in a sentence: the one next to the verb", asked + "Bij brief van 17 maart 2022 en later bij brief " +
		"van 4 april 2022 is de beslistermijn met vier weken verdaagd.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.on 2022-04-04 '4 april 2022'; adjourned.by P4W 'vier " +
			"weken'"},
	{"no year, and none near", "In uw brief heeft u op grond van de Woo verzocht om stukken van 2021. Bij brief " +
		"van 4 april is de beslistermijn met vier weken verdaagd.",
		"adjourned.by P4W 'vier weken'; adjourned.on ?no-year "},
	{"a year with a letter in it", asked + "Bij brief van 4 april 202Z is de beslistermijn met vier weken verdaagd.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.by P4W 'vier weken'; adjourned.on ?illegible "},
	{"before the request", asked + "Bij brief van 4 februari 2022 is de beslistermijn met vier weken verdaagd.",
		"adjourned.by P4W 'vier weken'; request.dated ?out-of-order 2022-03-08; adjourned.on ?out-of-order 2022-02-04"},
	{"after the letter", asked + "Bij brief van 4 oktober 2022 is de beslistermijn met vier weken verdaagd.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.by P4W 'vier weken'; adjourned.on ?out-of-order " +
			"2022-10-04"},
	{"a last day before its notice", asked + "Bij brief van 4 april 2022 is de beslistermijn met vier weken " +
		"verdaagd tot 1 april 2022.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.by P4W 'vier weken'; adjourned.on ?out-of-order " +
			"2022-04-04; adjourned.until ?out-of-order 2022-04-01"},
	{"in words that no rule knows", asked + "Verdaging met vier weken volgde toen, en wel tot 5 mei 2022 toe.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.by P4W 'vier weken'; adjourned.until 2022-05-05 '5 mei " +
			"2022'; adjourned.on ?ambiguous"},
	// Years.
	{"the year of the neighbour before it", asked + "De ontvangst is bevestigd bij brief van 17 maart.",
		"request.dated 2022-03-08 '8 maart 2022'; acknowledged.on 2022-03-17 inferred '17 maart' '8 maart 2022'"},
	{"jl.", asked + "De ontvangst is bevestigd bij brief van 17 maart jl.",
		"request.dated 2022-03-08 '8 maart 2022'; acknowledged.on 2022-03-17 inferred '17 maart' '20 september 2022'"},
	{"jl., the year before", "In uw brief van 8 november jl. heeft u op grond van de Woo verzocht om stukken.",
		"request.dated 2021-11-08 inferred '8 november' '20 september 2022'"},
	{"jl., on the day of the letter", "In uw brief van 20 september jl. heeft u op grond van de Woo verzocht om " +
		"stukken.",
		"request.dated 2022-09-20 inferred '20 september' '20 september 2022'"},
	{"a weekday that fits", asked + "De ontvangst is bevestigd bij brief van donderdag 17 maart.",
		"request.dated 2022-03-08 '8 maart 2022'; acknowledged.on 2022-03-17 inferred '17 maart' '8 maart 2022'"},
	{"a Sunday", asked + "De ontvangst is bevestigd bij brief van zondag 13 maart.",
		"request.dated 2022-03-08 '8 maart 2022'; acknowledged.on 2022-03-13 inferred '13 maart' '8 maart 2022'"},
	{"a weekday that does not", asked + "De ontvangst is bevestigd bij brief van vrijdag 17 maart.",
		"request.dated 2022-03-08 '8 maart 2022'; acknowledged.on ?no-year "},
	{"a weekday with jl.", asked + "De ontvangst is bevestigd bij brief van vrijdag 17 maart jl.",
		"request.dated 2022-03-08 '8 maart 2022'; acknowledged.on ?no-year "},
	{"a weekday with a year is not held against it", asked + "De ontvangst is bevestigd bij brief van vrijdag 17 " +
		"maart 2022.",
		"request.dated 2022-03-08 '8 maart 2022'; acknowledged.on 2022-03-17 '17 maart 2022'"},
	{"over the end of a year", "In uw brief van 8 december 2021 heeft u op grond van de Woo verzocht om stukken. " +
		"De ontvangst is bevestigd bij brief van 7 januari.",
		"request.dated 2021-12-08 '8 december 2021'; acknowledged.on 2022-01-07 inferred '7 januari' '8 december " +
			"2021'"},
	{"the neighbour behind it", "In uw brief van 8 maart, ontvangen op 10 maart 2022, heeft u op grond van de Woo " +
		"verzocht om stukken.",
		"request.dated 2022-03-08 inferred '8 maart' '10 maart 2022'; request.received 2022-03-10 '10 maart 2022'"},
	{"a neighbour that is too far", "In uw brief van 8 maart 2021 heeft u op grond van de Woo verzocht om stukken. " +
		"De ontvangst is bevestigd bij brief van 1 oktober.",
		"request.dated ?out-of-order 2021-03-08; acknowledged.on ?out-of-order 2020-10-01"},
	{"29 February in a year that has none", asked + "De ontvangst is bevestigd bij brief van 29 februari.",
		"request.dated 2022-03-08 '8 maart 2022'; acknowledged.on ?no-year "},
	{"a story of two steps", asked + "Het gaat om de haven. De ontvangst is bevestigd bij brief van 17 maart. Daar " +
		"is veel over te doen. Het is een lang verhaal. Bij brief van 4 april is de beslistermijn met vier weken " +
		"verdaagd.",
		"request.dated 2022-03-08 '8 maart 2022'; acknowledged.on 2022-03-17 inferred '17 maart' '8 maart 2022'; " +
			"adjourned.on 2022-04-04 inferred '4 april' '8 maart 2022'; adjourned.by P4W 'vier weken'"},
	{"a story that goes back", asked + "Het gaat om de haven. De ontvangst is bevestigd bij brief van 17 maart. " +
		"Daar is veel over te doen. Het is een lang verhaal. Bij brief van 14 maart is de beslistermijn met vier " +
		"weken verdaagd.",
		"request.dated 2022-03-08 '8 maart 2022'; acknowledged.on 2022-03-17 inferred '17 maart' '8 maart 2022'; " +
			"adjourned.by P4W 'vier weken'; adjourned.on ?no-year "},
	{"a story that is told again on the same day", asked + "Het gaat om de haven. De ontvangst is bevestigd bij " +
		"brief van 17 maart. Daar is veel over te doen. Het is een lang verhaal. Bij brief van 17 maart is de " +
		"beslistermijn met vier weken verdaagd.",
		"request.dated 2022-03-08 '8 maart 2022'; acknowledged.on 2022-03-17 inferred '17 maart' '8 maart 2022'; " +
			"adjourned.on 2022-03-17 inferred '17 maart' '8 maart 2022'; adjourned.by P4W 'vier weken'"},
	{"a story that goes on too long", asked + strings.Repeat("Het gaat om de haven. ", 13) + "Bij brief van 4 " +
		"april is de beslistermijn met vier weken verdaagd.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.by P4W 'vier weken'; adjourned.on ?no-year "},
	{"a story of twelve sentences", asked + strings.Repeat("Het gaat om de haven. ", 10) + "Bij brief van 4 april " +
		"is de beslistermijn met vier weken verdaagd.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.on 2022-04-04 inferred '4 april' '8 maart 2022'; " +
			"adjourned.by P4W 'vier weken'"},
	{"a story of 201 days is too long", "In uw brief van 1 maart 2022 heeft u op grond van de Woo verzocht om " +
		"stukken. Het gaat om de haven. Daar is veel over te doen. Het is lang. Bij brief van 18 september is de " +
		"beslistermijn met vier weken verdaagd.",
		"request.dated 2022-03-01 '1 maart 2022'; adjourned.by P4W 'vier weken'; adjourned.on ?no-year "},
	{"a story of 200 days", "In uw brief van 1 maart 2022 heeft u op grond van de Woo verzocht om stukken. Het " +
		"gaat om de haven. Daar is veel over te doen. Het is lang. Bij brief van 17 september is de beslistermijn " +
		"met vier weken verdaagd.",
		"request.dated 2022-03-01 '1 maart 2022'; adjourned.on 2022-09-17 inferred '17 september' '1 maart 2022'; " +
			"adjourned.by P4W 'vier weken'"},
	{"a story past the letter", asked + "Het gaat om de haven. Daar is veel over te doen. Het is lang. Bij brief " +
		"van 21 september is de beslistermijn met vier weken verdaagd.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.by P4W 'vier weken'; adjourned.on ?no-year "},
	{"a story with a day of the year before in it", asked + "Het gaat om de haven. Daar is veel over te doen. Het " +
		"is lang. Bij brief van 4 februari is de beslistermijn met vier weken verdaagd.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.by P4W 'vier weken'; adjourned.on ?no-year "},
}

func TestWhatALetterTells(t *testing.T) {
	for _, row := range procedures {
		if got := tells(row.text); got != row.want {
			t.Errorf("%s:\n got %s\nwant %s\n  in %s", row.why, got, row.want, row.text)
		}
	}
}

var settlings = []struct{ why, text, want string }{
	{"the request, named again", asked + "Uw verzoek van 8 maart 2022 gaat over de haven.",
		"request.dated 2022-03-08 '8 maart 2022' '8 maart 2022'"},
	{"a request by a mention alone", "Uw verzoek van 8 maart 2022 op grond van de Woo gaat over de haven.",
		"request.dated 2022-03-08 '8 maart 2022'"},
	{"two mentions of two days", "Uw verzoek van 8 maart 2022 op grond van de Woo gaat over de haven. Uw verzoek " +
		"van 9 maart 2022 gaat over de kust.",
		"request.dated ?ambiguous 2022-03-08 2022-03-09"},
	{"another request in a sentence of its own", asked + "Op 9 maart 2022 heeft u een Woo-verzoek ingediend over " +
		"de kust.",
		"request.dated ?ambiguous 2022-03-08 2022-03-09"},
	{"another request, and the first named again", asked + "Op 9 maart 2022 heeft u een Woo-verzoek ingediend over " +
		"de kust. Uw verzoek van 8 maart 2022 is duidelijk.",
		"request.dated 2022-03-08 '8 maart 2022' '8 maart 2022'"},
	{"what was asked on another day is no request of its own", asked + "Op 9 maart 2022 heeft u verzocht om " +
		"documenten te bekijken.",
		"request.dated 2022-03-08 '8 maart 2022'"},
	{"with the act it is one", asked + "Op 9 maart 2022 heeft u met een beroep op de Woo verzocht om documenten.",
		"request.dated ?ambiguous 2022-03-08 2022-03-09"},
	{"two days in the first sentence", "In uw brieven van 8 en 9 maart 2022 heeft u op grond van de Woo verzocht " +
		"om stukken.",
		"request.dated 2022-03-08 '8' 'maart 2022'; request.dated 2022-03-09 '9 maart 2022'"},
	{"a day that is not", "In uw brief van 31 april 2022 heeft u op grond van de Woo verzocht om stukken.",
		"request.dated ?illegible  "},
	{"a day that is not, and a mention", "In uw brief van 31 april 2022 heeft u op grond van de Woo verzocht om " +
		"stukken. Uw verzoek van 8 maart 2022 is duidelijk.",
		"request.dated 2022-03-08 '8 maart 2022'"},
	{"a letter that is told to be a request", "Op 11 maart 2022 ontvingen wij uw brief van 8 maart 2022. Hierin " +
		"doet u een beroep op de Woo en verzoekt u om stukken.",
		"request.received 2022-03-11 '11 maart 2022'; request.dated 2022-03-08 '8 maart 2022'"},
	{"by what it is called", "Op 11 maart 2022 ontvingen wij uw brief van 8 maart 2022. Dit Woo-verzoek gaat over " +
		"de haven.",
		"request.received 2022-03-11 '11 maart 2022'; request.dated 2022-03-08 '8 maart 2022'"},
	{"a letter, and no request behind it", "Op 11 maart 2022 ontvingen wij uw brief van 8 maart 2022. De Woo geldt " +
		"voor uw verzoek.",
		""},
	{"the letter was received", asked + "Uw brief is op 10 maart 2022 ontvangen.",
		"request.dated 2022-03-08 '8 maart 2022'; request.received 2022-03-10 '10 maart 2022'"},
	{"four sentences on", asked + "Het gaat om de haven. En de kust. En de zee. Uw brief is op 10 maart 2022 " +
		"ontvangen.",
		"request.dated 2022-03-08 '8 maart 2022'; request.received 2022-03-10 '10 maart 2022'"},
	{"five sentences on: which letter is not told", asked + "Het gaat om de haven. En de kust. En de zee. En het " +
		"strand. Uw brief is op 10 maart 2022 ontvangen.",
		"request.dated 2022-03-08 '8 maart 2022'"},
	{"a letter, behind a supplement", asked + "U stuurde een aanvulling. Uw brief is op 10 maart 2022 ontvangen.",
		"request.dated 2022-03-08 '8 maart 2022'"},
	{"received on the same day", asked + "Ik heb uw verzoek dezelfde dag ontvangen.",
		"request.dated 2022-03-08 '8 maart 2022'; request.received 2022-03-08 inferred 'dezelfde dag' '8 maart 2022'"},
	{"received on the same day, two sentences on", asked + "Het gaat om de haven. Ik heb uw verzoek dezelfde dag " +
		"ontvangen.",
		"request.dated 2022-03-08 '8 maart 2022'; request.received 2022-03-08 inferred 'dezelfde dag' '8 maart 2022'"},
	{"received on the same day, three sentences on", asked + "Het gaat om de haven. En de kust. Ik heb uw verzoek " +
		"dezelfde dag ontvangen.",
		"request.dated 2022-03-08 '8 maart 2022'"},
	{"the same day as something else", asked + "De vergadering was op 9 maart 2022. Ik heb uw verzoek dezelfde dag " +
		"ontvangen.",
		"request.dated 2022-03-08 '8 maart 2022'"},
	{"received by whoever sent it on", asked + "Uw verzoek is op 10 maart 2022 ontvangen en doorgestuurd.",
		"request.dated 2022-03-08 '8 maart 2022'; request.received ?ambiguous; request.from ?ambiguous 2022-03-10; " +
			"forwarded.on ?ambiguous 2022-03-10"},
	{"received, and then sent on to this body", asked + "Op 10 maart 2022 ontving de gemeente Haven uw verzoek. Op " +
		"14 maart 2022 is dit verzoek door de gemeente Haven aan mij doorgezonden.",
		"request.dated 2022-03-08 '8 maart 2022'; request.from 2022-03-14 '14 maart 2022'; request.from.body de " +
			"gemeente Haven; request.received ?ambiguous; forwarded.on ?ambiguous 2022-03-14"},
	{"received on two days", asked + "Uw verzoek is op 10 maart 2022 ontvangen. Uw verzoek is op 11 maart 2022 " +
		"ontvangen.",
		"request.dated 2022-03-08 '8 maart 2022'; request.received ?contradicted 2022-03-10 2022-03-11"},
	{"received on a day that is not", asked + "Uw verzoek is op 31 april 2022 ontvangen.",
		"request.dated 2022-03-08 '8 maart 2022'; request.received ?illegible "},
	{"received in words that no rule knows", asked + "Het verzoek kwam 10 maart 2022 binnen en is ontvangen.",
		"request.dated 2022-03-08 '8 maart 2022'; request.received ?ambiguous"},
	{"received before it was written", asked + "Uw verzoek is op 7 maart 2022 ontvangen.",
		"request.dated ?out-of-order 2022-03-08; request.received ?out-of-order 2022-03-07"},
	{"received on the day it was written", asked + "Uw verzoek is op 8 maart 2022 ontvangen.",
		"request.dated 2022-03-08 '8 maart 2022'; request.received 2022-03-08 '8 maart 2022'"},
	{"confirmed before it was received", asked + "Uw verzoek is op 10 maart 2022 ontvangen. De ontvangst is op 9 " +
		"maart 2022 bevestigd.",
		"request.dated 2022-03-08 '8 maart 2022'; request.received ?out-of-order 2022-03-10; acknowledged.on " +
			"?out-of-order 2022-03-09"},
	{"confirmed on two days", asked + "De ontvangst is op 10 maart 2022 bevestigd. De ontvangst is op 11 maart " +
		"2022 bevestigd.",
		"request.dated 2022-03-08 '8 maart 2022'; acknowledged.on ?ambiguous 2022-03-10 2022-03-11"},
	{"confirmed after the letter", asked + "De ontvangst is op 21 september 2022 bevestigd.",
		"request.dated 2022-03-08 '8 maart 2022'; acknowledged.on ?out-of-order 2022-09-21"},
	{"confirmed on the day of the letter", asked + "De ontvangst is op 20 september 2022 bevestigd.",
		"request.dated 2022-03-08 '8 maart 2022'; acknowledged.on 2022-09-20 '20 september 2022'"},
	{"confirmed by the letter", asked + "Hierbij bevestig ik de ontvangst van uw verzoek.",
		"request.dated 2022-03-08 '8 maart 2022'; acknowledged.on 2022-09-20 inferred 'Hierbij bevestig ik de " +
			"ontvangst van uw verzoek' '20 september 2022'"},
	{"confirmed so, behind the receipt", asked + "Uw verzoek is op 10 maart 2022 ontvangen. Dat heb ik u op 11 " +
		"maart 2022 laten weten.",
		"request.dated 2022-03-08 '8 maart 2022'; request.received 2022-03-10 '10 maart 2022'; acknowledged.on " +
			"2022-03-11 '11 maart 2022'"},
	{"told so, and not behind the receipt", asked + "Het gaat om de haven. Dat heb ik u op 11 maart 2022 laten weten.",
		"request.dated 2022-03-08 '8 maart 2022'"},
	{"a year that is long ago", "In uw brief van 16 september 2018 heeft u op grond van de Woo verzocht om stukken.",
		"request.dated ?out-of-order 2018-09-16"},
	{"and one that is just not", "In uw brief van 17 september 2018 heeft u op grond van de Woo verzocht om stukken.",
		"request.dated 2018-09-17 '17 september 2018'"},
	{"two requests, each received", "Ik beslis op twee verzoeken. " + asked + "Dit verzoek hebben wij ontvangen op " +
		"9 maart 2022. Op 10 maart 2022 heeft u op grond van de Woo verzocht om brieven. Dit verzoek hebben wij " +
		"ontvangen op 11 maart 2022.",
		"request.dated 2022-03-08 '8 maart 2022'; request.received 2022-03-09 '9 maart 2022'; request.dated " +
			"2022-03-10 '10 maart 2022'; request.received 2022-03-11 '11 maart 2022'"},
	{"two requests, the second received before it was written", "Ik beslis op beide verzoeken. " + asked +
		"Dit verzoek hebben wij ontvangen op 9 maart 2022. Op 12 maart 2022 heeft u op grond van de Woo verzocht " +
		"om brieven. Dit verzoek hebben wij ontvangen op 11 maart 2022.",
		"request.dated 2022-03-08 '8 maart 2022'; request.dated 2022-03-12 '12 maart 2022'; request.received " +
			"?contradicted 2022-03-09 2022-03-11"},
	{"three requests", "Ik beslis op beide verzoeken. " + asked + "Op 10 maart 2022 heeft u op grond van de Woo " +
		"verzocht om brieven. Op 11 maart 2022 heeft u op grond van de Woo verzocht om kaarten.",
		"request.dated ?ambiguous 2022-03-08 2022-03-10 2022-03-11"},
	{"two requests of which it is not told", asked + "Op 10 maart 2022 heeft u op grond van de Woo verzocht om " +
		"brieven.",
		"request.dated ?ambiguous 2022-03-08 2022-03-10"},
	{"two days on which stacks of requests came", "Ik beslis op twee brieven over verzoeken. " + asked +
		"Op 10 maart 2022 heeft u op grond van de Woo verzocht om brieven.",
		"request.dated ?ambiguous 2022-03-08 2022-03-10"},
}

func TestWhatIsSettled(t *testing.T) {
	for _, row := range settlings {
		if got := tells(row.text); got != row.want {
			t.Errorf("%s:\n got %s\nwant %s\n  in %s", row.why, got, row.want, row.text)
		}
	}
}

var besides = []struct{ why, text, want string }{
	{"suspended", asked + "Op 4 april 2022 is de beslistermijn opgeschort.",
		"request.dated 2022-03-08 '8 maart 2022'; suspended 2022-04-04 '4 april 2022'"},
	{"suspended until a day", asked + "Op 4 april 2022 heb ik de beslistermijn opgeschort tot en met 2 mei 2022.",
		"request.dated 2022-03-08 '8 maart 2022'; suspended 2022-04-04 '4 april 2022'; suspended.until 2022-05-02 " +
			"'2 mei 2022'"},
	{"suspended until a day before it", asked + "Op 4 april 2022 heb ik de beslistermijn opgeschort tot en met 2 " +
		"april 2022.",
		"request.dated 2022-03-08 '8 maart 2022'; suspended 2022-04-04 '4 april 2022'"},
	{"suspended for views, under the Wob", "In uw brief van 8 maart 2021 heeft u op grond van de Wob verzocht om " +
		"stukken. Op 4 april 2021 is de beslistermijn opgeschort voor het vragen van zienswijzen.",
		"request.dated 2021-03-08 '8 maart 2021'; suspended 2021-04-04 '4 april 2021'; suspended.ground wob.6.3 " +
			"inferred 'zienswijzen'; views-asked.on ?ambiguous 2021-04-04; views-given.on ?ambiguous 2021-04-04"},
	{"for views, on the first day of the Woo", asked + "Op 1 mei 2022 is de beslistermijn opgeschort voor het " +
		"vragen van zienswijzen.",
		"request.dated 2022-03-08 '8 maart 2022'; suspended 2022-05-01 '1 mei 2022'; suspended.ground woo.4.4.3 " +
			"inferred 'zienswijzen'; views-asked.on ?ambiguous 2022-05-01; views-given.on ?ambiguous 2022-05-01"},
	{"for views, on the last day of the Wob", asked + "Op 30 april 2022 is de beslistermijn opgeschort voor het " +
		"vragen van zienswijzen.",
		"request.dated 2022-03-08 '8 maart 2022'; suspended 2022-04-30 '30 april 2022'; suspended.ground wob.6.3 " +
			"inferred 'zienswijzen'; views-asked.on ?ambiguous 2022-04-30; views-given.on ?ambiguous 2022-04-30"},
	{"for a precision", asked + "Op 4 april 2022 is de beslistermijn opgeschort omdat u uw verzoek moest preciseren.",
		"request.dated 2022-03-08 '8 maart 2022'; suspended 2022-04-04 '4 april 2022'; suspended.ground " +
			"awb.4.15.1.a inferred 'preciseren'"},
	{"by consent", asked + "Op 4 april 2022 is de beslistermijn opgeschort met uw instemming.",
		"request.dated 2022-03-08 '8 maart 2022'; suspended 2022-04-04 '4 april 2022'; suspended.ground " +
			"awb.4.15.2.a inferred 'instemming'"},
	{"by consent, for a precision", asked + "Op 4 april 2022 is de beslistermijn met uw instemming opgeschort " +
		"omdat u uw verzoek moest preciseren.",
		"request.dated 2022-03-08 '8 maart 2022'; suspended 2022-04-04 '4 april 2022'; suspended.ground " +
			"awb.4.15.2.a inferred 'instemming'"},
	{"for a precision, with consent", asked + "Op 4 april 2022 is de beslistermijn opgeschort voor een precisering " +
		"en met uw instemming.",
		"request.dated 2022-03-08 '8 maart 2022'; suspended 2022-04-04 '4 april 2022'; suspended.ground " +
			"awb.4.15.1.a inferred 'precisering'"},
	{"for views, with consent", asked + "Op 4 april 2022 is de beslistermijn met uw instemming opgeschort voor het " +
		"vragen van zienswijzen.",
		"request.dated 2022-03-08 '8 maart 2022'; suspended 2022-04-04 '4 april 2022'; suspended.ground wob.6.3 " +
			"inferred 'zienswijzen'; views-asked.on ?ambiguous 2022-04-04; views-given.on ?ambiguous 2022-04-04"},
	{"suspended twice", asked + "Op 4 april 2022 is de beslistermijn opgeschort. Op 2 mei 2022 is de beslistermijn " +
		"opgeschort.",
		"request.dated 2022-03-08 '8 maart 2022'; suspended 2022-04-04 '4 april 2022'; suspended 2022-05-02 '2 mei " +
			"2022'"},
	{"suspended, told twice", asked + "Op 4 april 2022 is de beslistermijn opgeschort. De beslistermijn is " +
		"opgeschort bij brief van 4 april 2022.",
		"request.dated 2022-03-08 '8 maart 2022'; suspended 2022-04-04 '4 april 2022' '4 april 2022'"},
	{"until one day and until another", asked + "Op 4 april 2022 heb ik de beslistermijn opgeschort tot en met 2 " +
		"mei 2022. Op 4 april 2022 heb ik de beslistermijn opgeschort tot en met 3 mei 2022.",
		"request.dated 2022-03-08 '8 maart 2022'; suspended 2022-04-04 '4 april 2022' '4 april 2022'; " +
			"suspended.until ?contradicted 2022-05-02 2022-05-03"},
	{"until one day, twice, and until another", asked + "Op 4 april 2022 heb ik de beslistermijn opgeschort tot en " +
		"met 2 mei 2022. Op 4 april 2022 heb ik de beslistermijn opgeschort tot en met 2 mei 2022. Op 4 april 2022 " +
		"heb ik de beslistermijn opgeschort tot en met 3 mei 2022. Op 4 april 2022 heb ik de beslistermijn " +
		"opgeschort tot en met 4 mei 2022.",
		"request.dated 2022-03-08 '8 maart 2022'; suspended 2022-04-04 '4 april 2022' '4 april 2022' '4 april " +
			"2022' '4 april 2022'; suspended.until ?contradicted 2022-05-02 2022-05-03 2022-05-04"},
	{"suspended on the same day as views were asked", asked + "Op 4 april 2022 heb ik belanghebbenden gevraagd om " +
		"hun zienswijze. Op diezelfde dag is de beslistermijn opgeschort.",
		"request.dated 2022-03-08 '8 maart 2022'; views-asked.on 2022-04-04 '4 april 2022'; suspended 2022-04-04 " +
			"inferred 'diezelfde dag' '4 april 2022'; views-given.on ?ambiguous 2022-04-04"},
	{"suspended on no day", asked + "In die brief heb ik de beslistermijn opgeschort.",
		"request.dated 2022-03-08 '8 maart 2022'; suspended ?ambiguous"},
	{"suspended on a day that is not", asked + "Op 31 april 2022 is de beslistermijn opgeschort.",
		"request.dated 2022-03-08 '8 maart 2022'; suspended ?illegible "},
	{"suspended on a day and on another that is not", asked + "Op 4 april 2022 is de beslistermijn opgeschort. Op " +
		"31 april 2022 is de beslistermijn opgeschort.",
		"request.dated 2022-03-08 '8 maart 2022'; suspended 2022-04-04 '4 april 2022'"},
	{"suspended on the day of the request", asked + "Op 8 maart 2022 is de beslistermijn opgeschort.",
		"request.dated 2022-03-08 '8 maart 2022'; suspended 2022-03-08 '8 maart 2022'"},
	{"suspended the day before it", asked + "Op 7 maart 2022 is de beslistermijn opgeschort.",
		"request.dated 2022-03-08 '8 maart 2022'; suspended ?out-of-order 2022-03-07"},
	{"suspended on the day of the letter", asked + "Op 20 september 2022 is de beslistermijn opgeschort.",
		"request.dated 2022-03-08 '8 maart 2022'; suspended 2022-09-20 '20 september 2022'"},
	{"suspended the day after it", asked + "Op 21 september 2022 is de beslistermijn opgeschort.",
		"request.dated 2022-03-08 '8 maart 2022'; suspended ?out-of-order 2022-09-21"},
	{"views of a party with a number", asked + "Op 4 april 2022 is belanghebbende 12 gevraagd om een zienswijze.",
		"request.dated 2022-03-08 '8 maart 2022'; views-asked.on 2022-04-04 '4 april 2022'; views-asked.party " +
			"belanghebbende 12; views-given.on ?ambiguous 2022-04-04"},
	{"with a number of three digits", asked + "Op 4 april 2022 is belanghebbende 123 gevraagd om een zienswijze.",
		"request.dated 2022-03-08 '8 maart 2022'; views-asked.on 2022-04-04 '4 april 2022'; views-given.on " +
			"?ambiguous 2022-04-04"},
	{"with a letter", asked + "Op 4 april 2022 is partij B gevraagd om een zienswijze.",
		"request.dated 2022-03-08 '8 maart 2022'; views-asked.on 2022-04-04 '4 april 2022'; views-asked.party " +
			"partij B; views-given.on ?ambiguous 2022-04-04"},
	{"with a small letter", asked + "Op 4 april 2022 is partij b gevraagd om een zienswijze.",
		"request.dated 2022-03-08 '8 maart 2022'; views-asked.on 2022-04-04 '4 april 2022'; views-given.on " +
			"?ambiguous 2022-04-04"},
	{"with a name", asked + "Op 4 april 2022 is bedrijf Haven gevraagd om een zienswijze.",
		"request.dated 2022-03-08 '8 maart 2022'; views-asked.on 2022-04-04 '4 april 2022'; views-given.on " +
			"?ambiguous 2022-04-04"},
	{"with a comma between", asked + "Op 4 april 2022 is een partij, B, gevraagd om een zienswijze.",
		"request.dated 2022-03-08 '8 maart 2022'; views-asked.on 2022-04-04 '4 april 2022'; views-given.on " +
			"?ambiguous 2022-04-04"},
	{"with a bracket between", asked + "Op 4 april 2022 is een onderneming (B) gevraagd om een zienswijze.",
		"request.dated 2022-03-08 '8 maart 2022'; views-asked.on 2022-04-04 '4 april 2022'; views-given.on " +
			"?ambiguous 2022-04-04"},
	{"of a third", asked + "Op 4 april 2022 is derde 2 gevraagd om een zienswijze.",
		"request.dated 2022-03-08 '8 maart 2022'; views-asked.on 2022-04-04 '4 april 2022'; views-asked.party " +
			"derde 2; views-given.on ?ambiguous 2022-04-04"},
	{"a view of a party", asked + "Op 4 april 2022 heb ik de zienswijze van derde-belanghebbende 3 ontvangen.",
		"request.dated 2022-03-08 '8 maart 2022'; views-given.on 2022-04-04 '4 april 2022'; views-given.party " +
			"derde-belanghebbende 3; views-asked.on ?ambiguous 2022-04-04"},
	{"a talk", asked + "Op 4 april 2022 heeft u telefonisch contact gehad met een medewerker.",
		"request.dated 2022-03-08 '8 maart 2022'; conversation.on 2022-04-04 '4 april 2022'"},
	{"a notice of default", asked + "Op 4 juli 2022 heb ik uw ingebrekestelling ontvangen.",
		"request.dated 2022-03-08 '8 maart 2022'; default-received.on 2022-07-04 '4 juli 2022'"},
	{"narrowed", asked + "Op 4 april 2022 heeft u uw verzoek beperkt tot de nota's aan de minister.",
		"request.dated 2022-03-08 '8 maart 2022'; narrowed 2022-04-04 '4 april 2022'; narrowed.to de nota's aan de " +
			"minister"},
	{"narrowed in other words", asked + "Op 4 april 2022 heeft u uw verzoek ingeperkt tot de nota's.",
		"request.dated 2022-03-08 '8 maart 2022'; narrowed 2022-04-04 '4 april 2022'; narrowed.to de nota's"},
	{"narrowed, but not said to what", asked + "Op 4 april 2022 heeft u uw verzoek beperkt en dat is goed.",
		"request.dated 2022-03-08 '8 maart 2022'; narrowed 2022-04-04 '4 april 2022'"},
	{"narrowed to a very long wording", asked + "Op 4 april 2022 heeft u uw verzoek beperkt tot " +
		strings.Repeat("nota's en brieven ", 17) + "x.",
		"request.dated 2022-03-08 '8 maart 2022'; narrowed 2022-04-04 '4 april 2022'"},
	{"narrowed to a long wording", asked + "Op 4 april 2022 heeft u uw verzoek beperkt tot " +
		strings.Repeat("nota's en brieven ", 16) + "abcdefghijk.",
		"request.dated 2022-03-08 '8 maart 2022'; narrowed 2022-04-04 '4 april 2022'; narrowed.to nota's en " +
			"brieven nota's en brieven nota's en brieven nota's en brieven nota's en brieven nota's en brieven " +
			"nota's en brieven nota's en brieven nota's en brieven nota's en brieven nota's en brieven nota's " +
			"en brieven nota's en brieven nota's en brieven nota's en brieven nota's en brieven abcdefghijk"},
	{"sent on by a body", asked + "Op 14 maart 2022 is dit verzoek door de gemeente Haven aan mij doorgezonden.",
		"request.dated 2022-03-08 '8 maart 2022'; request.from 2022-03-14 '14 maart 2022'; request.from.body de " +
			"gemeente Haven; forwarded.on ?ambiguous 2022-03-14"},
	{"sent on by nobody", asked + "Op 14 maart 2022 is dit verzoek door aan mij doorgezonden.",
		"request.dated 2022-03-08 '8 maart 2022'; request.from 2022-03-14 '14 maart 2022'; forwarded.on ?ambiguous " +
			"2022-03-14"},
	{"sent on by a body with a very long name", asked + "Op 14 maart 2022 is dit verzoek door a b c d e f g h i j " +
		"k aan mij doorgezonden.",
		"request.dated 2022-03-08 '8 maart 2022'; request.from 2022-03-14 '14 maart 2022'; forwarded.on ?ambiguous " +
			"2022-03-14"},
	{"sent on by a body with a long name", asked + "Op 14 maart 2022 is dit verzoek door a b c d e f g h i j aan " +
		"mij doorgezonden.",
		"request.dated 2022-03-08 '8 maart 2022'; request.from 2022-03-14 '14 maart 2022'; request.from.body a b c " +
			"d e f g h i j; forwarded.on ?ambiguous 2022-03-14"},
	{"sent on by a number", asked + "Op 14 maart 2022 is dit verzoek door afdeling 12 aan mij doorgezonden.",
		"request.dated 2022-03-08 '8 maart 2022'; request.from 2022-03-14 '14 maart 2022'; forwarded.on ?ambiguous " +
			"2022-03-14"},
	{"sent on to a body", asked + "Op 4 april 2022 heb ik uw verzoek doorgestuurd aan Rijkswaterstaat.",
		"request.dated 2022-03-08 '8 maart 2022'; forwarded.on 2022-04-04 '4 april 2022'; forwarded.to " +
			"Rijkswaterstaat; request.from ?ambiguous 2022-04-04"},
	{"sent on to a body, and then something else", asked + "Ik heb uw verzoek doorgezonden aan de provincie " +
		"Utrecht omdat die de stukken heeft.",
		"request.dated 2022-03-08 '8 maart 2022'; forwarded.to de provincie Utrecht"},
	{"sent on to a body, with a comma", asked + "Ik heb uw verzoek doorgezonden aan de provincie Utrecht, die de " +
		"stukken heeft.",
		"request.dated 2022-03-08 '8 maart 2022'; forwarded.to de provincie Utrecht"},
	{"sent on to a body, with a bracket", asked + "Ik heb uw verzoek doorgezonden aan de provincie Utrecht " +
		"(afdeling kust).",
		"request.dated 2022-03-08 '8 maart 2022'; forwarded.to de provincie Utrecht"},
	{"sent on to a body, and", asked + "Ik heb uw verzoek doorgezonden aan de provincie Utrecht en u daarover " +
		"ingelicht.",
		"request.dated 2022-03-08 '8 maart 2022'; forwarded.to de provincie Utrecht"},
	{"sent on to two bodies", asked + "Ik heb uw verzoek doorgezonden aan de provincie Utrecht. Ik heb uw verzoek " +
		"doorgezonden aan de gemeente Haven.",
		"request.dated 2022-03-08 '8 maart 2022'; forwarded.to de provincie Utrecht; forwarded.to de gemeente Haven"},
	{"sent on to a body with a name of thirteen words: more than a name", asked + "Ik heb uw verzoek doorgezonden " +
		"aan a b c d e f g h i j k l m.",
		"request.dated 2022-03-08 '8 maart 2022'; forwarded.to ?ambiguous "},
	{"with one of twelve", asked + "Ik heb uw verzoek doorgezonden aan a b c d e f g h i j k l.",
		"request.dated 2022-03-08 '8 maart 2022'; forwarded.to a b c d e f g h i j k l"},
	{"sent on to nobody", asked + "Ik heb uw verzoek doorgezonden aan om.",
		"request.dated 2022-03-08 '8 maart 2022'"},
	{"an earlier decision", asked + "Het besluit van 3 februari 2021, kenmerk DIV-7739, is gepubliceerd op de website.",
		"request.dated 2022-03-08 '8 maart 2022'; earlier.published true 'besluit van 3 februari 2021, kenmerk " +
			"DIV-7739, is gepubliceerd'; earlier.date 2021-02-03 '3 februari 2021'; earlier.reference DIV-7739"},
	{"of which the reference is told in other words", asked + "Het besluit van 3 februari 2021 met het kenmerk DIV " +
		"7739 x 1 is gepubliceerd.",
		"request.dated 2022-03-08 '8 maart 2022'; earlier.published true 'besluit van 3 februari 2021 met het " +
			"kenmerk DIV 7739 x 1 is gepubliceerd'; earlier.date 2021-02-03 '3 februari 2021'; earlier.reference " +
			"DIV 7739 x 1"},
	{"of which the reference ends at a word", asked + "Het besluit van 3 februari 2021 met kenmerk DIV-7739 is " +
		"niet gepubliceerd.",
		"request.dated 2022-03-08 '8 maart 2022'; earlier.published false 'besluit van 3 februari 2021 met kenmerk " +
			"DIV-7739 is niet gepubliceerd'; earlier.date 2021-02-03 '3 februari 2021'; earlier.reference DIV-7739"},
	{"of which the reference ends at a day", asked + "Het besluit van 3 februari 2021, kenmerk DIV-7739 4 februari " +
		"2021, is nog niet gepubliceerd.",
		"request.dated 2022-03-08 '8 maart 2022'; earlier.published false 'besluit van 3 februari 2021, kenmerk " +
			"DIV-7739 4 februari 2021, is nog niet gepubliceerd'; earlier.date 2021-02-03 '3 februari 2021'; " +
			"earlier.reference DIV-7739"},
	{"of which the reference has no figure", asked + "Het besluit van 3 februari 2021, kenmerk onbekend, is " +
		"gepubliceerd.",
		"request.dated 2022-03-08 '8 maart 2022'; earlier.published true 'besluit van 3 februari 2021, kenmerk " +
			"onbekend, is gepubliceerd'; earlier.date 2021-02-03 '3 februari 2021'"},
	{"of which the reference is missing", asked + "Het besluit van 3 februari 2021, kenmerk is gepubliceerd.",
		"request.dated 2022-03-08 '8 maart 2022'; earlier.published true 'besluit van 3 februari 2021, kenmerk is " +
			"gepubliceerd'; earlier.date 2021-02-03 '3 februari 2021'"},
	{"published far behind it", asked + "Het besluit van 3 februari 2021 a b c d e f g h i j k l m n is gepubliceerd.",
		"request.dated 2022-03-08 '8 maart 2022'; earlier.date 2021-02-03 '3 februari 2021'"},
	{"published near enough", asked + "Het besluit van 3 februari 2021 a b c d e f g h i j k l is gepubliceerd.",
		"request.dated 2022-03-08 '8 maart 2022'; earlier.published true 'besluit van 3 februari 2021 a b c d e f " +
			"g h i j k l is gepubliceerd'; earlier.date 2021-02-03 '3 februari 2021'"},
	{"two of one reference", asked + "Het besluit van 3 februari 2021, kenmerk DIV-7739, is gepubliceerd. Het " +
		"besluit van 2 februari 2021, kenmerk DIV-7739, is niet gepubliceerd.",
		"request.dated 2022-03-08 '8 maart 2022'; earlier.published true 'besluit van 3 februari 2021, kenmerk " +
			"DIV-7739, is gepubliceerd'; earlier.date 2021-02-03 '3 februari 2021'; earlier.reference DIV-7739; " +
			"earlier.published false 'besluit van 2 februari 2021, kenmerk DIV-7739, is niet gepubliceerd'; " +
			"earlier.date 2021-02-02 '2 februari 2021'; earlier.reference DIV-7739"},
	{"of the day of the letter is this one", asked + "Het besluit van 20 september 2022 is gepubliceerd.",
		"request.dated 2022-03-08 '8 maart 2022'; earlier.date ?out-of-order 2022-09-20"},
	{"of the day before", asked + "Het besluit van 19 september 2022 is gepubliceerd.",
		"request.dated 2022-03-08 '8 maart 2022'; earlier.published true 'besluit van 19 september 2022 is " +
			"gepubliceerd'; earlier.date 2022-09-19 '19 september 2022'"},
	{"a cut-off", asked + "Uw verzoek heb ik opgevat als een verzoek om documenten gedateerd na 3 februari 2021.",
		"request.dated 2022-03-08 '8 maart 2022'; limit.after 2021-02-03 '3 februari 2021'"},
	{"a cut-off from a day on", asked + "Uw verzoek heb ik opgevat als een verzoek om documenten daterend vanaf 3 " +
		"februari 2021.",
		"request.dated 2022-03-08 '8 maart 2022'; limit.after 2021-02-02 inferred '3 februari 2021'"},
	{"two cut-offs", asked + "Uw verzoek heb ik opgevat als een verzoek om documenten gedateerd na 3 februari " +
		"2021. Uw verzoek heb ik opgevat als een verzoek om documenten gedateerd na 4 februari 2021.",
		"request.dated 2022-03-08 '8 maart 2022'; limit.after ?ambiguous 2021-02-03 2021-02-04"},
	{"a cut-off on a day that is not", asked + "Uw verzoek heb ik opgevat als een verzoek om documenten gedateerd " +
		"na 31 februari 2021.",
		"request.dated 2022-03-08 '8 maart 2022'; limit.after ?illegible  "},
	{"a cut-off from a day that is not", asked + "Uw verzoek heb ik opgevat als een verzoek om documenten daterend " +
		"vanaf 31 februari 2021.",
		"request.dated 2022-03-08 '8 maart 2022'; limit.after ?illegible "},
}

func TestWhatIsToldWithWhatBelongsToIt(t *testing.T) {
	for _, row := range besides {
		if got := tells(row.text); got != row.want {
			t.Errorf("%s:\n got %s\nwant %s\n  in %s", row.why, got, row.want, row.text)
		}
	}
}

// more of what is settled, and of what is not.
var unsettled = []struct{ why, text, want string }{
	{"a receipt beside what was sent on", asked + "Uw verzoek is op 10 maart 2022 ontvangen na doorzending.",
		"request.dated 2022-03-08 '8 maart 2022'; request.received ?ambiguous"},
	{"a receipt, and in the next sentence the sending on", asked + "Uw verzoek is op 10 maart 2022 ontvangen. Op " +
		"11 maart 2022 is dit verzoek door de gemeente Haven aan mij doorgezonden.",
		"request.dated 2022-03-08 '8 maart 2022'; request.from 2022-03-11 '11 maart 2022'; request.from.body de " +
			"gemeente Haven; request.received ?ambiguous; forwarded.on ?ambiguous 2022-03-11"},
	{"a receipt, and two sentences on the sending on", asked + "Uw verzoek is op 10 maart 2022 ontvangen. Dat is " +
		"zo. Op 11 maart 2022 is dit verzoek door de gemeente Haven aan mij doorgezonden.",
		"request.dated 2022-03-08 '8 maart 2022'; request.received 2022-03-10 '10 maart 2022'; request.from " +
			"2022-03-11 '11 maart 2022'; request.from.body de gemeente Haven; forwarded.on ?ambiguous 2022-03-11"},
	{"a mention of the request that was decided on is none without an objection", "Met dat besluit is beslist op " +
		"het Woo-verzoek van 8 maart 2022. Uw verzoek is behandeld.",
		""},
	{"herein, in the fifth word", "Op 11 maart 2022 ontvingen wij uw brief van 8 maart 2022. U doet ook heel " +
		"hierin een beroep op de Woo en verzoekt om stukken.",
		""},
	{"herein, in the fourth", "Op 11 maart 2022 ontvingen wij uw brief van 8 maart 2022. U doet ook hierin een " +
		"beroep op de Woo en verzoekt om stukken.",
		"request.received 2022-03-11 '11 maart 2022'; request.dated 2022-03-08 '8 maart 2022'"},
	{"this request, in the fifth word", "Op 11 maart 2022 ontvingen wij uw brief van 8 maart 2022. En nu is er dit " +
		"Woo-verzoek over de haven.",
		""},
	{"herein, and nothing asked", "Op 11 maart 2022 ontvingen wij uw brief van 8 maart 2022. Hierin staat veel " +
		"over de Woo en verzoeken.",
		""},
	{"the last sentence has none behind it", "De Woo geldt voor uw verzoek. Op 11 maart 2022 ontvingen wij uw " +
		"brief van 8 maart 2022.",
		""},
	{"one Woo-verzoek, at the beginning of a sentence", asked + "Woo-verzoek van u: op 9 maart 2022 heeft u " +
		"verzocht om stukken.",
		"request.dated 2022-03-08 '8 maart 2022'"},
	{"the Woo-verzoek is no new one", asked + "Op 9 maart 2022 heeft u over het Woo-verzoek gevraagd om documenten " +
		"te zien.",
		"request.dated 2022-03-08 '8 maart 2022'"},
	{"an act without a basis is no new one", asked + "Op 9 maart 2022 heeft u over de Woo gevraagd om documenten " +
		"te zien.",
		"request.dated 2022-03-08 '8 maart 2022'"},
	{"a basis without an act is none", asked + "Op 9 maart 2022 heeft u op grond van een krant gevraagd om " +
		"documenten te zien.",
		"request.dated 2022-03-08 '8 maart 2022'"},
	{"krachtens", asked + "Op 9 maart 2022 heeft u krachtens de Woo gevraagd om documenten.",
		"request.dated ?ambiguous 2022-03-08 2022-03-09"},
	{"two requests, the first told of by number", "Ik beslis op de twee verzoeken. " + asked +
		"Op 10 maart 2022 heeft u op grond van de Woo verzocht om brieven.",
		"request.dated 2022-03-08 '8 maart 2022'; request.dated 2022-03-10 '10 maart 2022'"},
	{"two words before the requests", "Ik beslis op beide genoemde verzoeken. " + asked + "Op 10 maart 2022 heeft " +
		"u op grond van de Woo verzocht om brieven.",
		"request.dated 2022-03-08 '8 maart 2022'; request.dated 2022-03-10 '10 maart 2022'"},
	{"three words before them", "Ik beslis op beide door u gedane verzoeken. " + asked + "Op 10 maart 2022 heeft u " +
		"op grond van de Woo verzocht om brieven.",
		"request.dated ?ambiguous 2022-03-08 2022-03-10"},
	{"the requests at the beginning", "Verzoeken zijn het. " + asked + "Op 10 maart 2022 heeft u op grond van de " +
		"Woo verzocht om brieven.",
		"request.dated ?ambiguous 2022-03-08 2022-03-10"},
	{"two requests, both receipts behind the second", "Ik beslis op twee verzoeken. " + asked +
		"Op 10 maart 2022 heeft u op grond van de Woo verzocht om brieven. Dit verzoek hebben wij ontvangen op 11 " +
		"maart 2022. Dit verzoek hebben wij ontvangen op 12 maart 2022.",
		"request.dated 2022-03-08 '8 maart 2022'; request.dated 2022-03-10 '10 maart 2022'; request.received " +
			"?contradicted 2022-03-11 2022-03-12"},
	{"two requests, the first received before it was written", "Ik beslis op twee verzoeken. " + asked +
		"Dit verzoek hebben wij ontvangen op 7 maart 2022. Op 10 maart 2022 heeft u op grond van de Woo verzocht " +
		"om brieven. Dit verzoek hebben wij ontvangen op 11 maart 2022.",
		"request.dated 2022-03-08 '8 maart 2022'; request.dated 2022-03-10 '10 maart 2022'; request.received " +
			"?contradicted 2022-03-07 2022-03-11"},
	{"adjourned before it was received", asked + "Uw verzoek is op 10 maart 2022 ontvangen. Bij brief van 9 maart " +
		"2022 is de beslistermijn met vier weken verdaagd.",
		"request.dated 2022-03-08 '8 maart 2022'; adjourned.by P4W 'vier weken'; request.received ?out-of-order " +
			"2022-03-10; adjourned.on ?out-of-order 2022-03-09"},
	{"adjourned on the day it was received", asked + "Uw verzoek is op 10 maart 2022 ontvangen. Bij brief van 10 " +
		"maart 2022 is de beslistermijn met vier weken verdaagd.",
		"request.dated 2022-03-08 '8 maart 2022'; request.received 2022-03-10 '10 maart 2022'; adjourned.on " +
			"2022-03-10 '10 maart 2022'; adjourned.by P4W 'vier weken'"},
	{"confirmed of another paper", asked + "U stelde mij in gebreke. De ontvangst daarvan is op 17 maart 2022 " +
		"bevestigd.",
		"request.dated 2022-03-08 '8 maart 2022'; acknowledged.on ?ambiguous"},
	{"confirmed of the supplement", asked + "U stuurde een aanvulling. De ontvangst daarvan is op 17 maart 2022 " +
		"bevestigd.",
		"request.dated 2022-03-08 '8 maart 2022'; acknowledged.on ?ambiguous"},
	{"confirmed, behind a supplement", asked + "U stuurde een aanvulling. De ontvangst is op 17 maart 2022 bevestigd.",
		"request.dated 2022-03-08 '8 maart 2022'; acknowledged.on 2022-03-17 '17 maart 2022'"},
}

func TestWhatIsNotSettled(t *testing.T) {
	for _, row := range unsettled {
		if got := tells(row.text); got != row.want {
			t.Errorf("%s:\n got %s\nwant %s\n  in %s", row.why, got, row.want, row.text)
		}
	}
}

// A date without a label is the weaker side: it gives way to what happened after it.
func TestTheDateThatGivesWay(t *testing.T) {
	for _, row := range []struct{ head, text, date, request string }{
		{"7 maart 2022\n\n", asked, "", "2022-03-08"},
		{"Haven, 7 maart 2022\n\n", asked, "", "2022-03-08"},
		{"Datum 7 maart 2022\n\n", asked, "",
			""},
		{"8 maart 2022\n\n", asked, "2022-03-08", "2022-03-08"},
		{"16 maart 2022\n\n", asked + "De ontvangst is op 17 maart 2022 bevestigd.", "", "2022-03-08"},
		{"9 maart 2022\n\n", asked + "Uw verzoek is op 10 maart 2022 ontvangen.", "", "2022-03-08"},
		{"17 maart 2022\n\n", asked + "De ontvangst is op 17 maart 2022 bevestigd.", "2022-03-17", "2022-03-08"},
	} {
		r := Letter(row.head + "Geachte heer,\n\n" + row.text + "\n\nHoogachtend,\n")
		if d, q := facts(r, Date), facts(r, RequestDated); d != row.date || q != row.request {
			t.Errorf("%q: dated %q, the request %q, want %q, %q", row.head, d, q, row.date, row.request)
		}
	}
	hereby := Letter("Kade 1\n\nGeachte heer,\n\n" + asked + "Hierbij bevestig ik de ontvangst van uw " +
		"verzoek.\n\nHoogachtend,\n")
	if why := whyOpen(hereby, string(AcknowledgedOn)); !strings.HasPrefix(why, "not-found") || facts(hereby,
		AcknowledgedOn) != "" {
		t.Errorf("confirmed by a letter without a date: %s", why)
	}
}
