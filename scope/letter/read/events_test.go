package read

import (
	"strings"
	"testing"
)

// What belongs to something that is told beside the clock: whose view, which body, up
// to what; and where a name, a wording or a reference ends.
var belongings = []struct{ why, text, want string }{
	{"suspended until a day that is told twice", asked + "Op 4 april 2022 heb ik de beslistermijn opgeschort tot " +
		"en met " +
		"2 mei 2022. Op 4 april 2022 heb ik de beslistermijn opgeschort tot en met 2 mei 2022.",
		"request.dated 2022-03-08 '8 maart 2022'; suspended 2022-04-04 '4 april 2022' '4 april 2022'; " +
			"suspended.until 2022-05-02 '2 mei 2022' '2 mei 2022'"},
	{"suspended until a day that is not", asked + "Op 4 april 2022 heb ik de beslistermijn opgeschort tot en met 31 " +
		"april 2022.",
		"request.dated 2022-03-08 '8 maart 2022'; suspended 2022-04-04 '4 april 2022'"},

	{"the end of a suspension is none", asked + "Op 4 april 2022 is de opschorting van de beslistermijn beëindigd.",
		"request.dated 2022-03-08 '8 maart 2022'; suspended ?ambiguous 2022-04-04"},
	{"a suspension, and that it ended", asked + "Op 4 april 2022 is de beslistermijn opgeschort en die " +
		"opschorting is op 20 " +
		"april 2022 geëindigd.",
		"request.dated 2022-03-08 '8 maart 2022'; suspended 2022-04-04 '4 april 2022'"},
	{"views, and the end of a suspension", asked + "Op 4 april 2022 heb ik belanghebbenden om hun " +
		"zienswijze gevraagd en de " +
		"opschorting is op 20 april 2022 geëindigd.",
		"request.dated 2022-03-08 '8 maart 2022'; views-asked.on 2022-04-04 '4 april 2022'; suspended ?ambiguous " +
			"2022-04-04 2022-04-20; views-given.on ?ambiguous 2022-04-04 2022-04-20"},
	{"a suspension by that name", asked + "Op 4 april 2022 is u de opschorting van de beslistermijn meegedeeld.",
		"request.dated 2022-03-08 '8 maart 2022'; suspended 2022-04-04 '4 april 2022'"},
	{"a suspension by that name, and a sentence in which something ended", asked + "Op 4 april 2022 is u de " +
		"opschorting van " +
		"de beslistermijn meegedeeld. De haven is opgeheven.",
		"request.dated 2022-03-08 '8 maart 2022'; suspended 2022-04-04 '4 april 2022'"},
	{"what was put off, and something that ended", asked + "Op 4 april 2022 is de beslissing uitgesteld omdat de " +
		"kwestie was " +
		"vervallen.",
		"request.dated 2022-03-08 '8 maart 2022'; suspended 2022-04-04 '4 april 2022'"},
	{"a notice of default that was withdrawn", asked + "Op 4 april 2022 ontving ik uw intrekking van de " +
		"ingebrekestelling.",
		"request.dated 2022-03-08 '8 maart 2022'; default-received.on ?ambiguous 2022-04-04"},
	{"what was withdrawn came on another day", asked + "Op 4 april 2022 heeft u de ingebrekestelling ingetrokken " +
		"die ik op 1 " +
		"april 2022 heb ontvangen.",
		"request.dated 2022-03-08 '8 maart 2022'; default-received.on ?ambiguous 2022-04-04 2022-04-01"},

	{"a view of a third, at the end of the text", asked + "Op 4 april 2022 is een zienswijze gevraagd aan een derde.",
		"request.dated 2022-03-08 '8 maart 2022'; views-asked.on 2022-04-04 '4 april 2022'; views-given.on " +
			"?ambiguous 2022-04-04"},
	{"a view of a party at the end of a sentence", asked + "Op 4 april 2022 is een zienswijze gevraagd aan partij B.",
		"request.dated 2022-03-08 '8 maart 2022'; views-asked.on 2022-04-04 '4 april 2022'; views-asked.party " +
			"partij B; views-given.on ?ambiguous 2022-04-04"},
	{"a number behind the point is no number of a third", asked + "Op 4 april 2022 is een zienswijze gevraagd " +
		"aan een " +
		"derde. 2 weken was de tijd daarvoor.",
		"request.dated 2022-03-08 '8 maart 2022'; views-asked.on 2022-04-04 '4 april 2022'; views-given.on " +
			"?ambiguous 2022-04-04"},
	{"two letters are a name", asked + "Op 4 april 2022 is bedrijf AB gevraagd om een zienswijze.",
		"request.dated 2022-03-08 '8 maart 2022'; views-asked.on 2022-04-04 '4 april 2022'; views-given.on " +
			"?ambiguous 2022-04-04"},
	{"two figures with a letter are a name", asked + "Op 4 april 2022 is bedrijf 3M gevraagd om een zienswijze.",
		"request.dated 2022-03-08 '8 maart 2022'; views-asked.on 2022-04-04 '4 april 2022'; views-given.on " +
			"?ambiguous 2022-04-04"},

	{"narrowed to nothing", asked + "Op 4 april 2022 heeft u uw verzoek beperkt tot.",
		"request.dated 2022-03-08 '8 maart 2022'; narrowed 2022-04-04 '4 april 2022'"},
	{"narrowed to one word", asked + "Op 4 april 2022 heeft u uw verzoek beperkt tot notulen.",
		"request.dated 2022-03-08 '8 maart 2022'; narrowed 2022-04-04 '4 april 2022'; narrowed.to notulen"},
	{"narrowed to a wording of 300 bytes", asked + "Op 4 april 2022 heeft u uw verzoek beperkt tot " +
		strings.Repeat("nota's ", 42) + "kaarte.",
		"request.dated 2022-03-08 '8 maart 2022'; narrowed 2022-04-04 '4 april 2022'; narrowed.to " +
			strings.Repeat("nota's ", 42) + "kaarte"},
	{"narrowed to one of 301", asked + "Op 4 april 2022 heeft u uw verzoek beperkt tot " +
		strings.Repeat("nota's ", 42) + "kaarten.",
		"request.dated 2022-03-08 '8 maart 2022'; narrowed 2022-04-04 '4 april 2022'"},

	{"sent on, the day before the body", asked + "Dit verzoek is op 14 maart 2022 door de gemeente Haven aan mij " +
		"doorgezonden.",
		"request.dated 2022-03-08 '8 maart 2022'; request.from 2022-03-14 '14 maart 2022'; request.from.body de " +
			"gemeente Haven; forwarded.on ?ambiguous 2022-03-14"},
	{"sent on to me", asked + "Op 14 maart 2022 is dit verzoek door de gemeente Haven naar mij doorgestuurd.",
		"request.dated 2022-03-08 '8 maart 2022'; request.from 2022-03-14 '14 maart 2022'; request.from.body de " +
			"gemeente Haven; forwarded.on ?ambiguous 2022-03-14"},
	{"sent on, the verb first", asked + "Op 14 maart 2022 is dit verzoek door de gemeente Haven doorgezonden aan mij.",
		"request.dated 2022-03-08 '8 maart 2022'; request.from 2022-03-14 '14 maart 2022'; request.from.body de " +
			"gemeente Haven; forwarded.on ?ambiguous 2022-03-14"},
	{"sent on, the other verb first", asked + "Op 14 maart 2022 is dit verzoek door de gemeente Haven " +
		"doorgestuurd aan " +
		"mij.",
		"request.dated 2022-03-08 '8 maart 2022'; request.from 2022-03-14 '14 maart 2022'; request.from.body de " +
			"gemeente Haven; forwarded.on ?ambiguous 2022-03-14"},
	{"a body that is told behind the verb is not read", asked + "Op 14 maart 2022 is dit verzoek aan mij " +
		"doorgezonden " +
		"door de gemeente Haven.",
		"request.dated 2022-03-08 '8 maart 2022'; request.from 2022-03-14 '14 maart 2022'; forwarded.on ?ambiguous " +
			"2022-03-14"},
	{"nor with a sentence behind it", asked + "Op 14 maart 2022 is dit verzoek aan mij doorgezonden door de gemeente " +
		"Haven. Naar de haven is veel vraag.",
		"request.dated 2022-03-08 '8 maart 2022'; request.from 2022-03-14 '14 maart 2022'; forwarded.on ?ambiguous " +
			"2022-03-14"},
	{"the name of a person is not read", asked + "Op 14 maart 2022 is dit verzoek door mr. Jansen aan mij " +
		"doorgezonden.",
		"request.dated 2022-03-08 '8 maart 2022'; request.from 2022-03-14 '14 maart 2022'; forwarded.on ?ambiguous " +
			"2022-03-14"},

	{"an earlier decision, and what another sentence says was published", asked + "Dat volgt uit het Wob-besluit " +
		"van 3 februari 2021 zelf. De stukken zijn gepubliceerd.",
		"request.dated 2022-03-08 '8 maart 2022'; earlier.date 2021-02-03 '3 februari 2021'"},
	{"an earlier decision, and a sentence that begins with what was published", asked + "Dat volgt uit het Wob-" +
		"besluit van 3 februari 2021 zelf. Gepubliceerd is de kaart.",
		"request.dated 2022-03-08 '8 maart 2022'; earlier.date 2021-02-03 '3 februari 2021'"},
	{"an earlier decision at the end of the text", asked + "Dat volgt uit het Wob-besluit van 3 februari 2021.",
		"request.dated 2022-03-08 '8 maart 2022'; earlier.date 2021-02-03 '3 februari 2021'"},
	{"published one word further than is near enough", asked + "Het besluit van 3 februari 2021 a b c d e f g h " +
		"i j k l m " +
		"is gepubliceerd.",
		"request.dated 2022-03-08 '8 maart 2022'; earlier.date 2021-02-03 '3 februari 2021'"},

	{"a number that is no reference", asked + "Het besluit van 3 februari 2021 over 7 kades is openbaar.",
		"request.dated 2022-03-08 '8 maart 2022'; earlier.date 2021-02-03 '3 februari 2021'"},
	{"a reference at the end of the text", asked + "Dat volgt uit het Wob-besluit van 3 februari 2021, kenmerk " +
		"DIV-7739.",
		"request.dated 2022-03-08 '8 maart 2022'; earlier.date 2021-02-03 '3 februari 2021'; earlier.reference " +
			"DIV-7739"},
	{"the word of a reference at the end of the text", asked + "Dat volgt uit het Wob-besluit van 3 februari 2021, " +
		"kenmerk.",
		"request.dated 2022-03-08 '8 maart 2022'; earlier.date 2021-02-03 '3 februari 2021'"},
	{"a reference behind a colon", asked + "Het Wob-besluit van 3 februari 2021 (met als kenmerk: DIV-7739) ligt er.",
		"request.dated 2022-03-08 '8 maart 2022'; earlier.date 2021-02-03 '3 februari 2021'"},
	{"a reference behind a colon, at once", asked + "Het Wob-besluit van 3 februari 2021 (kenmerk: DIV-7739) ligt er.",
		"request.dated 2022-03-08 '8 maart 2022'; earlier.date 2021-02-03 '3 februari 2021'; earlier.reference " +
			"DIV-7739"},
	{"a reference that ends at a comma", asked + "Het Wob-besluit van 3 februari 2021, kenmerk DIV-7739, Zaandam 3, " +
		"ligt er.",
		"request.dated 2022-03-08 '8 maart 2022'; earlier.date 2021-02-03 '3 februari 2021'; earlier.reference " +
			"DIV-7739"},
	{"a reference that ends at a bracket", asked + "Het Wob-besluit van 3 februari 2021, kenmerk DIV-7739 " +
		"(Zaandam 3) " +
		"ligt er.",
		"request.dated 2022-03-08 '8 maart 2022'; earlier.date 2021-02-03 '3 februari 2021'; earlier.reference " +
			"DIV-7739"},
	{"a reference that ends at a word of prose", asked + "Het Wob-besluit van 3 februari 2021, kenmerk DIV-7739 " +
		"betreffende 12 kades ligt er.",
		"request.dated 2022-03-08 '8 maart 2022'; earlier.date 2021-02-03 '3 februari 2021'; earlier.reference " +
			"DIV-7739"},
	{"a reference that ends at a word of one letter", asked + "Het Wob-besluit van 3 februari 2021, kenmerk " +
		"DIV-7739 u " +
		"bekend, ligt er.",
		"request.dated 2022-03-08 '8 maart 2022'; earlier.date 2021-02-03 '3 februari 2021'; earlier.reference " +
			"DIV-7739"},
	{"a small word within a reference", asked + "Het Wob-besluit van 3 februari 2021, kenmerk DIV/de/Kade 7, ligt er.",
		"request.dated 2022-03-08 '8 maart 2022'; earlier.date 2021-02-03 '3 februari 2021'; earlier.reference " +
			"DIV/de/Kade 7"},
	{"a reference of six words and numbers", asked + "Het Wob-besluit van 3 februari 2021, kenmerk A 1 B 2 C 3, " +
		"ligt er.",
		"request.dated 2022-03-08 '8 maart 2022'; earlier.date 2021-02-03 '3 februari 2021'; earlier.reference A " +
			"1 B 2 C 3"},
	{"of seven: it is not cut off", asked + "Het Wob-besluit van 3 februari 2021, kenmerk A 1 B 2 C 3 D, ligt er.",
		"request.dated 2022-03-08 '8 maart 2022'; earlier.date 2021-02-03 '3 februari 2021'"},
	{"a day in the place of a reference", asked + "Het Wob-besluit van 3 februari 2021, kenmerk 4 februari 2021, " +
		"ligt er.",
		"request.dated 2022-03-08 '8 maart 2022'; earlier.date 2021-02-03 '3 februari 2021'"},
}

func TestWhatBelongsToWhatIsTold(t *testing.T) {
	for _, row := range belongings {
		if got := tells(row.text); got != row.want {
			t.Errorf("%s:\n got %s\nwant %s\n  in %s", row.why, got, row.want, row.text)
		}
	}
}

// Without a date on the letter nothing is known to lie after it.
func TestWhatIsToldInALetterWithoutADate(t *testing.T) {
	const want = "request.dated 2022-03-08 '8 maart 2022'; suspended 2022-04-04 '4 april 2022'"
	if got := tellsOf("Kade 1\n\n", asked+"Op 4 april 2022 is de beslistermijn opgeschort."); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// In a letter that decides on an objection what moves a term may move that of the
// objection (art. 7:10 Awb), and a talk may be the hearing (art. 7:2 Awb). A notice of
// default and what is told of the request itself stand.
func TestWhatIsToldInADecisionOnAnObjection(t *testing.T) {
	const withheld = "acknowledged.on ?ambiguous; adjourned.on ?ambiguous; adjourned.by ?ambiguous; adjourned.until " +
		"?ambiguous"
	for _, row := range []struct{ why, text, want string }{
		{"a talk", "Op 4 april 2022 heeft u telefonisch contact gehad met een medewerker.",
			"request.dated 2022-03-08 '8 maart 2022'; " + withheld + "; conversation.on ?ambiguous 2022-04-04"},
		{"a view that was asked, and of whom", "Op 4 april 2022 is belanghebbende 12 gevraagd om een zienswijze.",
			"request.dated 2022-03-08 '8 maart 2022'; " + withheld + "; views-asked.on ?ambiguous 2022-04-04; " +
				"views-given.on ?ambiguous 2022-04-04"},
		{"a notice of default", "Op 4 april 2022 heb ik uw ingebrekestelling ontvangen.",
			"request.dated 2022-03-08 '8 maart 2022'; default-received.on 2022-04-04 '4 april 2022'; " + withheld},
		{"nothing", "Het gaat om de haven.", "request.dated 2022-03-08 '8 maart 2022'; " + withheld},
	} {
		if got := tellsOf(onObjection, asked+row.text); got != objected+row.want {
			t.Errorf("%s:\n got %s\nwant %s", row.why, got, objected+row.want)
		}
	}
	l := Letter(onObjection + "Geachte heer,\n\n" + asked + "In die brief heb ik de beslistermijn " +
		"opgeschort.\n\nHoogachtend,\n").Letter
	if got := string(l.AppendJSON(nil)); strings.Contains(got, "suspended") {
		t.Errorf("a suspension on no day, of which term is not told: %s", got)
	}
}

// What stands in the letter file of what is told beside the clock.
func TestTheEventsOfALetter(t *testing.T) {
	const request = `"request":{"dated":"2022-03-08"}`
	for _, row := range []struct{ why, text, want string }{
		{"a notice of default on a day that is not moves no term", "Op 31 april 2022 heb ik uw ingebrekestelling " +
			"ontvangen.",
			`{` + request + `}`},
		{"suspended for views under the Wob, until the last view", "Op 4 april 2022 is de beslistermijn " +
			"opgeschort voor " +
			"het vragen van zienswijzen.",
			`{` + request + `,"events":[{"on":"2022-04-04","kind":"views-asked"}]}`},
		{"views were asked, and on another day the term was suspended", "Op 4 april 2022 heb ik belanghebbenden " +
			"gevraagd om " +
			"hun zienswijze. Op 11 april 2022 is de beslistermijn opgeschort.",
			`{` + request + `,"events":[{"on":"2022-04-04","kind":"views-asked"},{"on":"2022-04-11","kind":"suspended"}]}`},
		{"a talk on which day it was sent on is not told", "Op 4 april 2022 heeft u telefonisch contact gehad en " +
			"vernomen " +
			"dat ik uw verzoek heb doorgestuurd aan Rijkswaterstaat.",
			`{` + request + `,"events":[{"kind":"forwarded","to":"Rijkswaterstaat"},` +
				`{"on":"2022-04-04","kind":"conversation"}]}`},
		{"sent on to two bodies, to the second on a day", "Ik heb uw verzoek doorgezonden aan de provincie " +
			"Utrecht. Op 4 " +
			"april 2022 heb ik uw verzoek doorgestuurd aan Rijkswaterstaat.",
			`{` + request + `,"events":[{"kind":"forwarded","to":"de provincie Utrecht"},` +
				`{"on":"2022-04-04","kind":"forwarded","to":"Rijkswaterstaat"}]}`},
		{"to the first on a day", "Op 4 april 2022 heb ik uw verzoek doorgestuurd aan Rijkswaterstaat. Ik heb uw " +
			"verzoek " +
			"doorgezonden aan de provincie Utrecht.",
			`{` + request + `,"events":[{"kind":"forwarded","to":"de provincie Utrecht"},` +
				`{"on":"2022-04-04","kind":"forwarded","to":"Rijkswaterstaat"}]}`},
		{"two earlier decisions without a reference", "Het Wob-besluit van 3 februari 2021 ligt er. Het Wob-besluit " +
			"van 4 februari 2021 ligt er.",
			`{` + request + `,"earlierDecisions":[{"date":"2021-02-03"},{"date":"2021-02-04"}]}`},
	} {
		if got := fileOf(asked+row.text, ""); got != row.want {
			t.Errorf("%s:\n got %s\nwant %s", row.why, got, row.want)
		}
	}
}

// Of more requests than a letter file holds nothing is sure: then nothing else that the
// letter tells stands there either.
func TestWhatNoLetterFileHolds(t *testing.T) {
	const besides = " heeft u op grond van de Wob verzocht om stukken. Op 4 april 2022 heeft u telefonisch " +
		"contact gehad " +
		"met een medewerker. Op 31 april 2022 is de beslistermijn opgeschort. Het besluit van 3 februari 2021 is " +
		"gepubliceerd."
	for months, want := range map[string]string{
		"januari februari maart april mei juni juli augustus " +
			"september": `{}`, // 108 days, and a hundred requests are the most
		"januari": `"earlierDecisions":[{"date":"2021-02-03","published":true}]`,
	} {
		var days []string
		for month := range strings.FieldsSeq(months) {
			days = append(days, "per brief 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 "+month+" 2021")
		}
		if got := fileOf("Ook "+strings.Join(days, ", "+
			"")+besides, ""); !strings.HasSuffix(got, want) && !strings.Contains(got, want+"}") {
			t.Errorf("%d months: got %.300s\nwant %s", len(days), got, want)
		}
	}
}

// What belongs to something is looked for where that is told.
func TestWhatBelongsToNothingIsNotOpen(t *testing.T) {
	letter := func(s string) Reading {
		return Letter("Datum 20 september 2022\n\nGeachte heer,\n\n" + asked + s + "\n\nHoogachtend,\n")
	}
	for _, row := range []struct{ text, until, reference string }{
		{"Het gaat om de haven.", "-", "not-found"},
		{"Op 4 april 2022 is de beslistermijn opgeschort.", "not-found", "not-found"},
	} {
		r := letter(row.text)
		u, e := whyOpen(r, string(SuspendedUntil)), whyOpen(r, string(EarlierReference))
		if u != row.until || e != row.reference {
			t.Errorf("%s: open %s, %s, want %s, %s", row.text, u, e, row.until, row.reference)
		}
	}
}
