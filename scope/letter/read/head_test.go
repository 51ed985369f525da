package read

import (
	"slices"
	"strconv"
	"strings"
	"testing"
)

// The lines on which a date of the letter may stand: in the head, within twelve lines
// of the top of a page, from four lines before the close to twelve behind it, and in a
// margin.
func TestWhereADateOfTheLetterMayStand(t *testing.T) {
	// Line 0 is the salutation, 1 to 39 are text, with a page that begins at 10 and a
	// margin at 30; 40 is the close, 41 to 60 stand behind it.
	lines := append([]string{"Geachte heer,"}, slices.Repeat([]string{"x"}, 39)...)
	lines[30] = "Datum 3 oktober 2022"
	lines = append(append(lines, "Hoogachtend,"), slices.Repeat([]string{"y"}, 20)...)
	// The form feed ends a line that is empty, with which page 2 begins.
	text := strings.Join(lines[:10], "\n") + "\f" + strings.Join(lines[10:], "\n")
	f := frameOf(text)
	var got []string
	for i := range f.lines {
		if f.dateZone(i) {
			got = append(got, strconv.Itoa(i))
		}
	}
	const want = "0 10 11 12 13 14 15 16 17 18 19 20 21 30 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52"
	if s := strings.Join(got, " "); s != want {
		t.Errorf("got %s\nwant %s", s, want)
	}
}

// What stands in the head of a letter, row by row what could be taken for it.
func TestHeadsThatCouldBeTakenForAnother(t *testing.T) {
	for _, row := range []struct{ why, text, want string }{
		// The day below "uw brief" is that of the request, not of the letter.
		{"the day below a label of the request is not alone", "Uw brief\n3 mei 2022",
			"request/margin 2022-05-03 '3 mei 2022'"},
		{"nor that of the label above it", "Datum\nUw brief\n3 mei 2022\n4 oktober 2022",
			"date/label 2022-10-04 '4 oktober 2022'; request/margin 2022-05-03 '3 mei 2022'"},
		{"all labels first, in the order of the days: a letter answers an earlier one",
			"Datum\nUw brief\n4 oktober 2022\n3 mei 2022",
			"date/label 2022-10-04 '4 oktober 2022'; request/margin 2022-05-03 '3 mei 2022'"},
		{"with another label and its value between", "Datum\nOns kenmerk\nUw brief\n4 oktober 2022\n4167071\n3 mei 2022",
			"date/label 2022-10-04 '4 oktober 2022'; reference/labels-first 4167071; request/margin 2022-05-03 '3 mei 2022'"},
		{"the label of the request first", "Uw brief\nDatum\n3 mei 2022\n4 oktober 2022",
			"date/label 2022-10-04 '4 oktober 2022'; request/margin 2022-05-03 '3 mei 2022'"},
		{"the label of the request first, and one day", "Uw brief\nDatum\n4 oktober 2022",
			"date/label 2022-10-04 '4 oktober 2022'"},
		{"and no day", "Uw brief\nDatum\nJan", ""},
		{"five lines between the two days", "Datum\nUw brief\n4 oktober 2022\n1\n2\n3\n4\n5\n3 mei 2022",
			"date/label 2022-10-04 '4 oktober 2022'; request/margin 2022-05-03 '3 mei 2022'"},
		{"another label between is no date", "Ons kenmerk\nUw brief\n3 mei 2022\n4 mei 2022",
			"date/alone 2022-05-04 '4 mei 2022'; request/margin 2022-05-03 '3 mei 2022'"},
		{"a blank line between the labels", "Datum\n\nUw brief\n4 oktober 2022\n3 mei 2022",
			"date/label 2022-10-04 '4 oktober 2022'; request/margin 2022-05-03 '3 mei 2022'"},
		{"something else between the labels", "Datum\nJan\nUw brief\n4 oktober 2022\n3 mei 2022",
			"date/label 2022-10-04 '4 oktober 2022'; request/margin 2022-05-03 '3 mei 2022'"},
		{"the date has its day, and another stands below that of the request",
			"Datum\n4 oktober 2022\nUw brief\n3 mei 2022\n2 mei 2022",
			"date/label 2022-10-04 '4 oktober 2022'; request/margin 2022-05-03 '3 mei 2022'"},
		{"no label of the date: the day is that right below", "Ons kenmerk\nUw brief\n4 mei 2022\n3 mei 2022",
			"date/alone 2022-05-03 '3 mei 2022'; request/margin 2022-05-04 '4 mei 2022'"},
		{"nor one above something else", "Jan\nUw brief\n4 mei 2022\n3 mei 2022",
			"date/alone 2022-05-03 '3 mei 2022'; request/margin 2022-05-04 '4 mei 2022'"},
		{"another label right above the day", "Uw brief\nOns kenmerk\n3 mei 2022\n4 mei 2022",
			"date/alone 2022-05-03 '3 mei 2022'; date/alone 2022-05-04 '4 mei 2022'"},
		{"six labels between", "Datum\nTeam\nContact\nBijlage\nFax\nKopie\nCc\nUw brief\n4 oktober 2022\n3 mei 2022",
			"date/label 2022-10-04 '4 oktober 2022'; request/margin 2022-05-03 '3 mei 2022'"},
		{"six labels between, the other way",
			"Uw brief\nTeam\nContact\nBijlage\nFax\nKopie\nCc\nDatum\n4 oktober 2022\n3 mei 2022",
			"date/label 2022-10-04 '4 oktober 2022'; request/margin 2022-05-03 '3 mei 2022'"},
		{"in small letters it is no label", "uw brief\n3 mei 2022", "date/alone 2022-05-03 '3 mei 2022'"},

		// A day below its label.
		{"a line of three words between", "Datum\nMinisterie van Waterzaken\n3 oktober 2022",
			"date/label 2022-10-03 '3 oktober 2022'"},
		{"running text between", "Datum\nde stukken van de haven die er zijn en die\n3 oktober 2022",
			"date/alone 2022-10-03 '3 oktober 2022'"},
		{"a line of twelve words with the label at its end", "een twee drie vier vijf zes zeven acht negen tien elf datum\n" +
			"3 oktober 2022", "date/label 2022-10-03 '3 oktober 2022'"},
		{"of thirteen", "een twee drie vier vijf zes zeven acht negen tien elf twaalf datum\n3 oktober 2022",
			"date/alone 2022-10-03 '3 oktober 2022'"},

		// A day beside its label.
		{"four words before the label", "Afdeling Havens Noord Oost Kade Datum 3 oktober 2022",
			"date/label 2022-10-03 '3 oktober 2022'"},
		{"five", "Afdeling Havens Noord Oost Kade Dam Datum 3 oktober 2022", ""},
		{"a label that ends in one", "Besteldatum 3 oktober 2022", ""},
		{"place and date of seven words", "Plaats en datum: Haven Kade Dam, 3 oktober 2022",
			"date/label 2022-10-03 '3 oktober 2022'"},
		{"of eight", "Plaats en datum: Haven Kade Dam Brug, 3 oktober 2022", ""},
		{"of a place without a day", "Plaats en datum: Haven", ""},

		// A place and a day.
		{"two places without a day", "Haven, Kade", ""},
		{"two places in columns, without a day", "Haven     Kade", ""},
		{"a place, a column, a place and a day", "Haven     Kade 3 oktober 2022", ""},
		{"a day of the week that begins a sentence", "Haven. Maandag 3 oktober 2022", ""},
		{"a word that letters have", "Bijlage, 3 oktober 2022", ""},
		{"two days and no place", "Maandag 3 oktober 2022, 4 oktober 2022", ""},
		{"two days in columns and no place", "Maandag 3 oktober 2022     4 oktober 2022", ""},
		{"in two languages, behind another day", "Uw brief van 3 mei 2022\nSnits, 3 oktober 2022 / Sneek, 3 oktober 2022",
			"date/place 2022-10-03 '3 oktober 2022'; request/subject 2022-05-03 '3 mei 2022'"},
		{"in two languages, on a day that is not", "Snits, 31 april 2022 / Sneek, 31 april 2022",
			"date/place illegible '31 april 2022'"},
		{"in two languages, without a comma", "Snits, 3 oktober 2022 / Sneek 3 oktober 2022", ""},
		{"in two languages, of which one ends a sentence", "Snits, 3 oktober 2022. Sneek. Maandag 3 oktober 2022", ""},

		// A day alone.
		{"below a blank line", "\n3 oktober 2022", "date/alone 2022-10-03 '3 oktober 2022'"},
		{"below a blank line that parts it from the words above", "Een afschrift van\n\n3 oktober 2022",
			"date/alone 2022-10-03 '3 oktober 2022'"},
		{"a figure before it may be one of it", "9 3 oktober 2022", "date/alone illegible '3 oktober 2022'"},
		{"the rest of a word before it: the request's", "Betreft Woo-ver-\nzoek 3 mei 2022",
			"request/subject 2022-05-03 '3 mei 2022'; subject 'Woo-ver-~zoek 3 mei 2022'"},
		{"the head of an e-mail without a day", "Van: Woo-team\n12345\n\n3 oktober 2022",
			"date/alone 2022-10-03 '3 oktober 2022'"},

		// A reference.
		{"six labels between", "Ons kenmerk\nUw kenmerk\nDatum\nBijlage\nTeam\nContact\nTelefoon\n4167071", ""},
		{"behind a label without a value, in a column", "Telefoon     Kenmerk 2021-7731", "reference/label 2021-7731"},
		{"at the head of a line that is moved in", "Datum 3 mei 2021\n     Kenmerk: 2021-7731",
			"date/label 2021-05-03 '3 mei 2021'; reference/label 2021-7731"},
		{"behind a colon, and before a column", "Datum: 3 mei 2021     Kenmerk :  2021-7731   2",
			"date/label 2021-05-03 '3 mei 2021'; reference/label 2021-7731"},
		{"with a point behind it, in a column", "Telefoon     Kenmerk 2021-7731.", "reference/label 2021-7731"},
		{"a label in a column without a value", "Telefoon     Kenmerk", ""},
		{"with a word that rules know", "Kenmerk 2022 Woo 114", "reference/label 2022 Woo 114"},
		{"a word of running text at its end", "Ons kenmerk 4167071 van", ""},
		{"a code in it that is such a word", "Ons kenmerk DGWB.In.2022-114", "reference/label DGWB.In.2022-114"},
		{"a code that begins with a figure", "Ons kenmerk\nF047-1", "reference/label F047-1"},
		{"a telephone number below its label", "Ons kenmerk\nF 0701234567", ""},
		{"at the foot of three pages", "AB.12-345\nAB.12-345\nAB.12-345", "reference/footer AB.12-345 twice"},
		{"of eight characters", "AB.12-34\nAB.12-34", "reference/footer AB.12-34 twice"},
		{"of five groups", "AB.12.34-56.78\nAB.12.34-56.78", "reference/footer AB.12.34-56.78 twice"},
		{"a row of a table", "AB.12-345   1   2   3\nAB.12-345   1   2   3", ""},
		{"with another word", "AB.12-345 x\nAB.12-345 x", ""},

		// A subject.
		{"of two lines above the salutation", "Betreft Besluit\nover de haven\nGeachte heer,",
			"subject 'Besluit~over de haven'"},
		{"of one", "Betreft Besluit\nGeachte heer,", "subject 'Besluit'"},
		{"a salutation below its label is none", "Onderwerp\nGeachte heer,", ""},
		{"up to a label of two words", "Betreft Besluit\nBehandeld door\nJ. Voorbeeld", "subject 'Besluit'"},
		{"up to a label with its value, and a line below that", "Betreft Besluit\nUw kenmerk 123\nover de haven",
			"subject 'Besluit'"},
		{"a line that begins with a capital", "Betreft Besluit op verzoek over\nHaven en kust",
			"subject 'Besluit op verzoek over~Haven en kust'"},
		{"a line that is too long for one", "Betreft Besluit op\n" + strings.Repeat("woord ", 30) + "\nen meer",
			"subject 'Besluit op'"},
		{"of the request, about a paper with a day", "Betreft Woo-verzoek inzake notitie van 3 mei 2022",
			"subject 'Woo-verzoek inzake notitie van 3 mei 2022'"},
		{"of the request and its day", "Betreft Woo-verzoek 3 mei 2022",
			"request/subject 2022-05-03 '3 mei 2022'; subject 'Woo-verzoek 3 mei 2022'"},
		{"of the request and its day on the next line, with more", "Betreft Woo-verzoek\n3 mei 2022 van de heer Dam",
			"request/subject 2022-05-03 '3 mei 2022'; subject 'Woo-verzoek~3 mei 2022 van de heer Dam'"},
	} {
		if got := headOf(row.text + letterBelow); got != row.want {
			t.Errorf("%s: %q:\n got %s\nwant %s", row.why, row.text, got, row.want)
		}
	}
}

// A text that has no letter below it has no head: nothing is read of it.
func TestWithoutALetterThereIsNoHead(t *testing.T) {
	for _, row := range []struct{ text, want string }{
		{"", ""},
		{"---\nbron\n---", ""},
		{"Haven, 3 oktober 2022\nx\nx\nx\nx\nx", ""},
		{"Verzonden 3 oktober 2022", ""},
		{"I5 AUG 2022", ""},
		{"3 oktober 2022", ""},
		{"Uw brief van 3 mei 2022", ""},
		{"kenmerk: 4167071", ""},
		{"Telefoon     Kenmerk 2021-7731", ""},
		{"x\nDatum", ""},       // a label at the end has nothing below it
		{"x\nOns kenmerk", ""}, // the same
		{"x\nUw brief van", ""},
		{"Datum\n1\n2\n3\n4\n5\n6\n3 oktober 2022", ""},
	} {
		if got := headOf(row.text); got != row.want {
			t.Errorf("%q: got %s, want %s", row.text, got, row.want)
		}
	}
}

// What stands in the text and behind it, the head of which has the date.
func TestWhatIsNoneOfTheHead(t *testing.T) {
	const date = "date/label 2022-10-03 '3 oktober 2022'"
	const top = "Datum 3 oktober 2022\n\n"
	const head = top + "Geachte heer,\nIk heb besloten de stukken te geven.\n"
	const close = "\nHoogachtend,\n"
	xs := func(n int) string { return strings.Repeat("x\n", n) }
	for _, row := range []struct{ why, text, want string }{
		{"the day of a letter in the text", head + xs(14) + "met\ndagtekening 4 oktober 2022\n" + xs(14) + close, date},
		{"a sentence at the top of a page that ends in datum", head + xs(20) + "\fWij namen op die datum\n" +
			"4 oktober 2022\n" + xs(14) + close, date},
		{"text without a salutation that ends in datum", top + "Uit de brief van de heer Dam van de datum\n" +
			"4 oktober 2022\n" + xs(14) + close, date},
		{"a label of the request in small letters, behind a day of the week", head +
			"uw brief van maandag 3 mei 2022\nx" + close, date},
		{"a line that ends in a label of the request", head + "Zie uw brief van 3 mei 2022\nx" + close, date},
		{"a reference of another letter", head + "kenmerk: 4167071\nx" + close, date},
		{"a reference in a table of the text", head + "Telefoon     Kenmerk 2021-7731\nx" + close, date},
		{"a subject right below the salutation", top + "Geachte heer,\nBetreft Besluit\nx" + close, date},
		{"a subject that is the first line of the text", top +
			"Betreft uw verzoek om de stukken die over de haven gaan\n\nIk heb besloten." + close,
			date + "; subject 'uw verzoek om de stukken die over de haven gaan'"},
		{"a day in the first line of the text", top +
			"Betreft uw verzoek van 3 mei 2022 om de stukken die over de haven gaan\n\nIk heb besloten." + close,
			date + "; subject 'uw verzoek van 3 mei 2022 om de stukken die over de haven gaan'"},
		{"a subject above text without a salutation", top + "Betreft Besluit\n" +
			"In uw brief heeft u mij gevraagd om de stukken van de haven.\nx" + close, date + "; subject 'Besluit'"},
		{"a label at the end, and a day in the papers", head + close + "Datum\n\fInventarislijst\n4 oktober 2022\n", date},
		{"a label at the end, and a reference at the top of the papers", head + close +
			"Ons kenmerk\n\fWBJA-2022-114\nDocumentnummer 1\n", date},
		{"a label of the request at the end, and a day in the papers", head + close +
			"Uw brief van\n\f3 mei 2022\nDocumentnummer 1\n", date},
		// Twenty lines behind the close are papers.
		{"at the end of the text", head + "Hoogachtend,\n" + xs(19) + "Datum 4 oktober 2022", date},
		{"the line with the day is the twentieth", head + "Hoogachtend,\n" + xs(18) + "Datum\n4 oktober 2022\nx", date},
		{"two days behind it and none before", "Geachte heer,\nIk heb besloten.\nHoogachtend,\n" + xs(20) +
			"Datum 4 oktober 2022\nx\nDatum 5 oktober 2022\nx",
			"date/label 2022-10-04 '4 oktober 2022'; date/label 2022-10-05 '5 oktober 2022'"},
		{"the first of the two on the twentieth line", "Geachte heer,\nIk heb besloten.\nHoogachtend,\n" + xs(18) +
			"Datum\n4 oktober 2022\nx\nDatum 5 oktober 2022\nx",
			"date/label 2022-10-04 '4 oktober 2022'; date/label 2022-10-05 '5 oktober 2022'"},
	} {
		if got := headOf(row.text); got != row.want {
			t.Errorf("%s:\n got %s\nwant %s", row.why, got, row.want)
		}
	}
}
