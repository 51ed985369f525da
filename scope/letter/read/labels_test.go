package read

import (
	"strings"
	"testing"
)

// headOf shows what the labels of a head say: the rule, the value or why there is
// none, and where it stands.
func headOf(text string) string {
	f := framed(lexed(text, known()))
	r := f.labelled()
	var out []string
	for _, list := range [][]candidate{r.dates, r.references, r.requests} {
		for _, c := range list {
			s := c.fact.Rule + " " + c.fact.Value + string(c.why)
			if c.fact.How == Inferred {
				s += " inferred"
			}
			for _, p := range c.fact.Spans {
				if q := f.text[p.Start:p.End]; q != c.fact.Value {
					s += " '" + q + "'"
				}
			}
			if n := len(c.fact.Spans); n > 1 && c.fact.Spans[0] == c.fact.Spans[1] {
				s += " twice in one place"
			} else if n > 1 && c.fact.Value == f.text[c.fact.Spans[1].Start:c.fact.Spans[1].End] {
				s += " twice"
			}
			out = append(out, s)
		}
	}
	if c, ok := (&reader{running: &running{frame: f}}).subjectOf(); ok {
		out = append(out, "subject '"+strings.ReplaceAll(f.text[c.fact.Spans[0].Start:c.fact.Spans[0].End], "\n", "~")+
			"'")
	}
	return strings.Join(out, "; ")
}

const letterBelow = "\n\nGeachte heer,\n\nIk heb besloten de stukken die over de haven gaan aan u te " +
	"geven.\n\nHoogachtend,\n"

func TestWhatTheHeadSays(t *testing.T) {
	for _, row := range []struct{ why, text, want string }{
		{"a label and its day", "Datum 3 oktober 2022",
			"date/label 2022-10-03 '3 oktober 2022'"},
		{"a day below its label", "Datum\n\n3 oktober 2022",
			"date/label 2022-10-03 '3 oktober 2022'"},
		{"a label in small letters", "datum 3 oktober 2022",
			"date/label 2022-10-03 '3 oktober 2022'"},
		{"other labels between", "Datum\nBehandeld door\nJZ\n3 oktober 2022",
			"date/label 2022-10-03 '3 oktober 2022'"},
		{"fifteen lines between", "Datum\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n3 oktober 2022",
			"date/label 2022-10-03 '3 oktober 2022'"},
		{"sixteen are too many", "Datum\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n16\n3 oktober 2022",
			"date/alone 2022-10-03 '3 oktober 2022'"},
		{"the label at the end of a line", "Retouradres Postbus 1 Datum\n3 oktober 2022",
			"date/label 2022-10-03 '3 oktober 2022'"},
		{"place and date", "Plaats en datum: Haven, 3 oktober 2022",
			"date/label 2022-10-03 '3 oktober 2022'"},
		{"place and date with a stroke", "Plaats/datum: Haven, 3 oktober 2022",
			"date/label 2022-10-03 '3 oktober 2022'"},
		{"the day of the decision", "Besluitdatum: 3 oktober 2022",
			"date/label 2022-10-03 '3 oktober 2022'"},
		{"a label of the dispatch", "Datum verzonden op 3 oktober 2022",
			"date/label 2022-10-03 '3 oktober 2022'"},
		{"a label behind something else", "Afdeling Havens Datum 3 oktober 2022",
			"date/label 2022-10-03 '3 oktober 2022'"},
		{"a sentence that ends in a day", "Dit is de datum van een lange regel hoor datum 3 oktober 2022",
			""},
		{"another label behind it", "Datum 3 oktober 2022 Kenmerk 4167071",
			"date/label 2022-10-03 '3 oktober 2022'"},
		{"a sentence behind it", "Datum 3 oktober 2022 en verder",
			""},
		{"a place of two words", "Den Haag, 3 oktober 2022",
			"date/place 2022-10-03 '3 oktober 2022'"},
		{"a place with an article", "'s-Gravenhage, 3 oktober 2022",
			"date/place 2022-10-03 '3 oktober 2022'"},
		{"a place with a word that letters have", "Bergen op Zoom, 3 oktober 2022",
			""},
		{"a place without a comma", "Haven 3 oktober 2022",
			""},
		{"a place in a column of its own", "Haven     3 oktober 2022",
			"date/place 2022-10-03 '3 oktober 2022'"},
		{"no place: small letters", "haven, 3 oktober 2022",
			""},
		{"five words before the day", "Haven, Kade, Dam, Brug, 3 oktober 2022",
			""},
		{"in two languages", "Snits, 3 oktober 2022 / Sneek, 3 oktober 2022",
			"date/place 2022-10-03 '3 oktober 2022'"},
		{"in two languages, on two days", "Snits, 3 oktober 2022 / Sneek, 4 oktober 2022",
			""},
		{"sent", "Verzonden 3 oktober 2022",
			"date/sent 2022-10-03 '3 oktober 2022'"},
		{"sent on", "Verzonden op 3 oktober 2022",
			"date/sent 2022-10-03 '3 oktober 2022'"},
		{"the head of an e-mail", "Van: Woo-team\nVerzonden: maandag 3 oktober 2022 09:12",
			"date/sent 2022-10-03 '3 oktober 2022'"},
		{"not the line below the sender", "Aan: Woo-team\nVerzonden: maandag 3 oktober 2022 09:12",
			""},
		{"no hour behind it", "Van: Woo-team\nVerzonden: maandag 3 oktober 2022 door Jan",
			""},
		{"a stamp", "3 OKT 2022",
			"date/stamp 2022-10-03 inferred '3 OKT 2022'"},
		{"a stamp that a scan misread", "2 6 AU6. 202Z",
			"date/stamp 2022-08-26 inferred '2 6 AU6. 202Z'"},
		{"a stray mark before it", "'15 AUG 2O22",
			"date/stamp 2022-08-15 inferred '15 AUG 2O22'"},
		{"a one read as a letter", "I5 AUG 2022",
			"date/stamp 2022-08-15 inferred 'I5 AUG 2022'"},
		{"before 2000", "I5 AUG 1999",
			"date/alone illegible '5 AUG 1999'"},
		{"small letters are no stamp", "I5 aug 2022",
			"date/alone illegible '5 aug 2022'"},
		{"no month", "I5 AUX 2022",
			"date/alone illegible '5 AUX 2022'"},
		{"no day", "IX AUG 2022",
			""},
		{"no year", "I5 AUG 20X2",
			"date/alone illegible '5 AUG 20X2'"},
		{"five digits for a year", "I5 AUG 20222",
			"date/alone illegible '5 AUG 20222'"},
		{"three for a day", "I55 AUG 2022",
			""},
		{"too long for a stamp", "I5 AUG 2022 op de kade van de haven",
			""},
		{"no such day", "5O AUG 2022",
			""},
		{"a day alone", "3 oktober 2022",
			"date/alone 2022-10-03 '3 oktober 2022'"},
		{"two days alone: which is which is not told", "3 oktober 2022\n4 oktober 2022",
			"date/alone 2022-10-03 '3 oktober 2022'; date/alone 2022-10-04 '4 oktober 2022'"},
		{"a letter before it may be a figure of it", "F 3 oktober 2022",
			"date/alone illegible '3 oktober 2022'"},
		{"a dash before it is none", "- 3 oktober 2022",
			"date/alone 2022-10-03 '3 oktober 2022'"},
		{"the day of the request in the margin", "Uw brief van\n3 mei 2022\n\nDatum\n4 oktober 2022",
			"date/label 2022-10-04 '4 oktober 2022'; request/margin 2022-05-03 '3 mei 2022'; request/subject " +
				"2022-05-03 '3 mei 2022'"},
		{"the same on one line", "Uw brief van 3 mei 2022\n\nDatum\n4 oktober 2022",
			"date/label 2022-10-04 '4 oktober 2022'; request/subject 2022-05-03 '3 mei 2022'"},
		{"the day is too far below", "Uw brief van\n\nx\n3 mei 2022",
			"date/alone 2022-05-03 '3 mei 2022'"},
		{"no year", "Datum 3 oktober",
			"date/label no-year '3 oktober'"},
		{"no such day", "Datum 31 april 2022",
			"date/label illegible '31 april 2022'"},
		{"two days under one label", "Datum 3 en 4 oktober 2022",
			"date/label illegible '3' 'oktober 2022'"},
		{"a stray letter under the label", "Datum\nF 5 AUG 2022",
			"date/label illegible '5 AUG 2022'"},
		{"a reference below its label", "Ons kenmerk\n4167071",
			"reference/label 4167071"},
		{"beside it", "Ons kenmerk: 4167071",
			"reference/label 4167071"},
		{"of two digits", "Ons kenmerk 41",
			""},
		{"of three", "Ons kenmerk 417",
			"reference/label 417"},
		{"a point behind it", "Kenmerk: WBJA-Woo/4.2022.0642.001.",
			"reference/label WBJA-Woo/4.2022.0642.001"},
		{"a label of two, and a bar", "Zaaknummer / ons kenmerk: Z/22-0319 | ",
			"reference/label Z/22-0319"},
		{"a label in English", "Our reference 4167071",
			"reference/label 4167071"},
		{"a number in brackets", "Referentie 2022-0007 (2)",
			"reference/label 2022-0007 (2)"},
		{"labels first, the day before the reference", "Ons kenmerk\nDatum\n\n3 oktober 2022\n4167071",
			"date/label 2022-10-03 '3 oktober 2022'; reference/labels-first 4167071"},
		{"five labels between", "Ons kenmerk\nUw kenmerk\nDatum\nBijlage\nTeam\nContact\n4167071",
			"reference/labels-first 4167071"},
		{"something else between", "Ons kenmerk\nJan\n4167071",
			""},
		{"a day is no reference", "Ons kenmerk 3 oktober 2022",
			""},
		{"nor is an address", "Ons kenmerk haven123@haven.nl",
			""},
		{"nor a sentence", "Ons kenmerk 4167071 van de haven",
			""},
		{"six groups", "Ons kenmerk 1 2 3 4 5 6",
			"reference/label 1 2 3 4 5 6"},
		{"seven", "Ons kenmerk 1 2 3 4 5 6 7",
			""},
		{"forty characters", "Ons kenmerk 1234567890123456789012345678901234567890",
			"reference/label 1234567890123456789012345678901234567890"},
		{"forty-one", "Ons kenmerk 12345678901234567890123456789012345678901",
			""},
		{"a telephone number", "Ons kenmerk\nT 0701234567",
			""},
		{"that letter is no telephone", "Ons kenmerk\nT047-1",
			"reference/label T047-1"},
		{"a postbus", "Ons kenmerk\nPostbus 4000",
			""},
		{"a label in small letters, with a colon", "kenmerk: 4167071",
			"reference/label 4167071"},
		{"with blanks", "kenmerk  4167071",
			"reference/label 4167071"},
		{"without either it is a sentence", "kenmerk 4167071",
			""},
		{"two words in small letters, with a colon", "ons kenmerk: 4167071",
			"reference/label 4167071"},
		{"another label behind it in a column", "Ons kenmerk 4167071   Uw kenmerk 12345",
			"reference/label 4167071"},
		{"behind another label, in a column", "Datum: 3 mei 2021     Kenmerk: 2021-7731",
			"date/label 2021-05-03 '3 mei 2021'; reference/label 2021-7731"},
		{"and before another", "Datum: 3 mei 2021     Ons kenmerk: 2021-7731     Bijlage: 1",
			"date/label 2021-05-03 '3 mei 2021'; reference/label 2021-7731"},
		{"behind a bar", "Datum: 3 mei 2021 | Kenmerk: 2021-7731",
			"date/label 2021-05-03 '3 mei 2021'; reference/label 2021-7731"},
		{"not in a column", "Datum: 3 mei 2021 Kenmerk: 2021-7731",
			"date/label 2021-05-03 '3 mei 2021'"},
		{"in small letters", "Datum: 3 mei 2021     kenmerk: 2021-7731",
			"date/label 2021-05-03 '3 mei 2021'"},
		{"without a figure", "Datum: 3 mei 2021     Kenmerk: geen",
			"date/label 2021-05-03 '3 mei 2021'"},
		{"behind a label that has none", "Telefoon 070     Referentie 2021-7731",
			"reference/label 2021-7731"},
		{"without a label, twice", "WBJA.2022-12.345\nDatum 3 oktober 2022\nWBJA.2022-12.345",
			"date/label 2022-10-03 '3 oktober 2022'; reference/footer WBJA.2022-12.345 twice"},
		{"once", "WBJA.2022-12.345\nDatum 3 oktober 2022",
			"date/label 2022-10-03 '3 oktober 2022'"},
		{"of nine characters", "AB.12-345\nAB.12-345",
			"reference/footer AB.12-345 twice"},
		{"of seven", "A.1-234\nA.1-234",
			""},
		{"with one mark", "WBJA2022-12345\nWBJA2022-12345",
			""},
		{"two of them", "AB.12-345\nAB.12-345\nCD.12-345\nCD.12-345",
			""},
		{"a subject", "Betreft Besluit op uw verzoek",
			"subject 'Besluit op uw verzoek'"},
		{"a subject of five lines, and a sixth", "Betreft: Besluit op\nuw verzoek over\nde haven en\nde kust\nen " +
			"meer\nen nog iets",
			"subject 'Besluit op~uw verzoek over~de haven en~de kust~en meer'"},
		{"a subject below its label", "Onderwerp\nBesluit op uw verzoek\nOns kenmerk 4167071",
			"reference/label 4167071; subject 'Besluit op uw verzoek'"},
		{"another label below it", "Onderwerp\nDatum\n3 oktober 2022",
			"date/label 2022-10-03 '3 oktober 2022'"},
		{"a blank line below it", "Onderwerp\n\nBesluit",
			""},
		{"a bar and a label behind it", "Onderwerp Besluit | \nUw kenmerk 123",
			"subject 'Besluit'"},
		{"in small letters it is a sentence", "betreft Besluit",
			""},
		{"the day of the request", "Betreft Besluit op Woo-verzoek van 3 mei 2022",
			"request/subject 2022-05-03 '3 mei 2022'; subject 'Besluit op Woo-verzoek van 3 mei 2022'"},
		{"on the next line", "Betreft Besluit op Woo-verzoek d.d.\n3 mei 2022",
			"request/subject 2022-05-03 '3 mei 2022'; subject 'Besluit op Woo-verzoek d.d.'"},
		{"two days", "Betreft Besluit op Woo-verzoeken van 3 en 4 mei 2022",
			"request/subject 2022-05-03 '3' 'mei 2022'; request/subject 2022-05-04 '4 mei 2022'; subject 'Besluit " +
				"op Woo-verzoeken van 3 en 4 mei 2022'"},
		{"the day of the letter below the subject", "Betreft Woo-verzoek\n3 oktober 2022",
			"date/alone 2022-10-03 '3 oktober 2022'; subject 'Woo-verzoek'"},
		{"without a year", "Betreft uw brief van 3 mei",
			"subject 'uw brief van 3 mei'"},
		{"of a decision on an objection", "Betreft besluit op bezwaar tegen het besluit op Woo-verzoek van 3 mei 2022",
			"request/subject 2022-05-03 '3 mei 2022'; subject 'besluit op bezwaar tegen het besluit op Woo-verzoek " +
				"van 3 mei 2022'"},
	} {
		if got := headOf(row.text + letterBelow); got != row.want {
			t.Errorf("%s: %q:\n got %s\nwant %s", row.why, row.text, got, row.want)
		}
	}
}

// What labels say beside and behind the text, the head of which has the date.
func TestWhatTheMarginsSay(t *testing.T) {
	const date = "date/label 2022-10-03 '3 oktober 2022'"
	const head = "Datum 3 oktober 2022\n\nGeachte heer,\nIk heb besloten de stukken te geven.\n"
	const close = "\nHoogachtend,\n"
	for _, row := range []struct{ why, text, want string }{
		{"the day of the request", head + "Uw brief van 3 mei 2022\nx" + close, date + "; request/margin " +
			"2022-05-03 '3 mei 2022'"},
		{"in small letters it is a sentence", head + "uw brief van 3 mei 2022\nx" + close, date},
		{"of another letter", head + "Mijn brief van 3 mei 2022\nx" + close, date},
		{"on the line below", head + "Uw e-mail van\n3 mei 2022\nx" + close, date + "; request/margin 2022-05-03 " +
			"'3 mei 2022'"},
		{"a date of the margin", head + "Datum\n3 oktober 2022" + close, date + "; " + date},
		{"another date of the margin", head + "Datum\n4 oktober 2022" + close, date + "; date/label 2022-10-04 '4 " +
			"oktober 2022'"},
		{"five lines below its label", head + "Datum\nTeam\nContact\nBijlage\nFax\n\n4 oktober 2022" + close,
			date + "; date/label 2022-10-04 '4 oktober 2022'"},
		{"six", head + "Datum\nTeam\nContact\nBijlage\nFax\nKopie\n4 oktober 2022" + close,
			date + "; date/label 2022-10-04 '4 oktober 2022'"},
		{"seven are too many", head + "Datum\nTeam\nContact\nBijlage\nFax\nKopie\nCc\n4 oktober 2022" + close, date},
		{"behind the close", head + close + "Datum 4 oktober 2022", date + "; date/label 2022-10-04 '4 oktober 2022'"},
		{"nineteen lines behind the close", head + "Hoogachtend,\n" + strings.Repeat("x\n", 18) +
			"Datum 4 oktober 2022\nx\n",
			date + "; date/label 2022-10-04 '4 oktober 2022'"},
		{"twenty lines behind it are papers", head + "Hoogachtend,\n" + strings.Repeat("x\n", 19) +
			"Datum 4 oktober 2022\nx\n", date},
		{"but the same day may stand there", head + "Hoogachtend,\n" + strings.Repeat("x\n", 20) +
			"Datum 3 oktober 2022\nx\n",
			date + "; " + date},
		{"and where none stands before it, any", "Geachte heer,\nIk heb besloten.\nHoogachtend,\n" +
			strings.Repeat("x\n", 20) +
			"Datum 4 oktober 2022\nx\n", "date/label 2022-10-04 '4 oktober 2022'"},
		{"a day that is not read before it", "Datum 31 april 2022\nGeachte heer,\nIk heb besloten.\nHoogachtend,\n" +
			strings.Repeat("x\n", 20) + "Datum 4 oktober 2022\nx\n",
			"date/label illegible '31 april 2022'; date/label 2022-10-04 '4 oktober 2022'"},
		{"a reference in the text", head + "Ons kenmerk 4167071\nx" + close, date + "; reference/label 4167071"},
		{"in the annex it is of the annex", head + close + "\nBijlage 1 - Relevante artikelen\nArtikel 10\nOns " +
			"kenmerk 4167071\nDatum 4 oktober 2022\n",
			date},
		{"a subject in the text is none", head + "Betreft Besluit\nx" + close, date},
		{"the day of the request in a subject of the text is none",
			head + "Betreft Woo-verzoek van 3 mei 2022\nx" + close, date},
		{"a place in the text is none", head + "Haven, 4 oktober 2022\nx" + close, date},
		{"a long line in the head", strings.Repeat("woord ", 30) + "\n" + head + close, date},
	} {
		if got := headOf(row.text); got != row.want {
			t.Errorf("%s:\n got %s\nwant %s", row.why, got, row.want)
		}
	}
}

func TestMoreOfTheHead(t *testing.T) {
	for _, row := range []struct{ why, text, want string }{
		{"a value in two columns", "Ons kenmerk\nNW20-11439   Bijlage 1", "reference/label NW20-11439"},
		{"a label of the request is claimed", "Uw brief van\n3 mei 2022", "request/margin 2022-05-03 '3 mei 2022'; " +
			"request/subject 2022-05-03 '3 mei 2022'"},
		{"verzenddatum", "Verzenddatum 3 oktober 2022", "date/sent 2022-10-03 '3 oktober 2022'"},
		{"datum verzending", "Datum verzending: 3 oktober 2022", "date/sent 2022-10-03 '3 oktober 2022'"},
		{"sent on two days", "Verzonden 3 oktober 2022\nVerzonden 4 oktober 2022",
			"date/sent 2022-10-03 '3 oktober 2022'; date/sent 2022-10-04 '4 oktober 2022'"},
		{"two stamps", "I5 AUG 2022\nI6 AUG 2022",
			"date/stamp 2022-08-15 inferred 'I5 AUG 2022'; date/stamp 2022-08-16 inferred 'I6 AUG 2022'"},
		{"every letter of a stamp", "O1 JUL 2OO1\nl8 0KT 2022\nZS 5EP 2O22",
			"date/stamp 2001-07-01 inferred 'O1 JUL 2OO1'; date/stamp 2022-10-18 inferred 'l8 0KT 2022'; " +
				"date/stamp 2022-09-25 inferred 'ZS 5EP 2O22'"},
		{"more of them", "DQ MEI 2O22\nD1 MEI 2O22\n!B FE8 2022\n2| JU1 2022\n3i JAN 2O22",
			"date/stamp 2022-05-01 inferred 'D1 MEI 2O22'; date/stamp 2022-02-18 inferred '!B FE8 2022'; " +
				"date/stamp 2022-07-21 inferred '2| JU1 2022'; date/stamp 2022-01-31 inferred '3i JAN 2O22'"},
		{"a stamp with blanks in it", "I 5 AUG 2022", "date/stamp 2022-08-15 inferred 'I 5 AUG 2022'"},
		{"a day of two figures and one more", "I 55 AUG 2022", ""},
		{"a stamp of a year of three figures", "I5 AUG 202", "date/alone illegible '5 AUG 202'"},
		{"the year 2000", "I5 AUG 2000", "date/stamp 2000-08-15 inferred 'I5 AUG 2000'"},
		{"a place, a column and a day, in small letters", "haven     3 oktober 2022", ""},
		{"a word that letters have, a column and a day", "Bijlage     3 oktober 2022", ""},
		{"two words, a column and a day", "Haven Kade     3 oktober 2022", ""},
		{"a number, a column and a day", "1234     3 oktober 2022", ""},
		{"a tab is a column", "Haven\t3 oktober 2022", "date/place 2022-10-03 '3 oktober 2022'"},
		{"a place of three words", "Haven Kade Dam, 3 oktober 2022", "date/place 2022-10-03 '3 oktober 2022'"},
		{"a place with a number", "Haven 12, 3 oktober 2022", ""},
		{"behind a word that begins on the line above a day is not alone", "Ha-\nven, 3 oktober 2022", ""},
		{"a reference below two labels that have none", "Ons kenmerk\nUw kenmerk\n4167071",
			"reference/labels-first 4167071"},
		{"a reference below a sentence", "Ons kenmerk\nde stukken van de haven die er zijn en die\n4167071", ""},
		{"the labels of two references", "Kenmerk 4167071\nReferentie 4167072", "reference/label 4167071; " +
			"reference/label 4167072"},
		{"onze referentie in a column", "Datum: 3 mei 2021     Onze referentie: 2021-7731",
			"date/label 2021-05-03 '3 mei 2021'; reference/label 2021-7731"},
		{"a reference of forty letters in a column", "Telefoon 070     Kenmerk " + strings.Repeat("1", 40),
			"reference/label " +
				strings.Repeat("1", 40)},
		{"of forty-one", "Telefoon 070     Kenmerk " + strings.Repeat("1", 41), ""},
		{"of seven groups", "Telefoon 070     Kenmerk 1 2 3 4 5 6 7", ""},
		{"of six", "Telefoon 070     Kenmerk 1 2 3 4 5 6", "reference/label 1 2 3 4 5 6"},
		{"a subject up to a label", "Betreft Besluit\nover de haven\nDatum 3 oktober 2022",
			"date/label 2022-10-03 '3 oktober 2022'; subject 'Besluit~over de haven'"},
		{"up to a day", "Betreft Besluit\nover de haven\n3 oktober 2022",
			"date/alone 2022-10-03 '3 oktober 2022'; subject 'Besluit~over de haven'"},
		{"up to a label with its value", "Betreft Besluit\nover de haven\nOnze referentie 4167071",
			"reference/label 4167071; subject 'Besluit~over de haven'"},
		{"up to a blank line", "Betreft Besluit\nover de haven\n\nen de kust", "subject 'Besluit~over de haven'"},
		{"below its label, up to five lines", "Onderwerp\nBesluit\nover de haven\nen\nde kust\nen de zee",
			"subject 'Besluit~over de haven~en~de kust'"},
		{"a day below its label is none", "Onderwerp\n3 oktober 2022", "date/alone 2022-10-03 '3 oktober 2022'"},
	} {
		if got := headOf(row.text + letterBelow); got != row.want {
			t.Errorf("%s: %q:\n got %s\nwant %s", row.why, row.text, got, row.want)
		}
	}
}
