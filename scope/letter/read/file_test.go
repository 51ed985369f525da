package read

import (
	"strings"
	"testing"

	"github.com/wobrules/wobrules/scope/letter"
)

// fileOf is the letter file of a letter of 20 September 2022 with some sentences,
// without its date.
func fileOf(sentences, close string) string {
	l := Letter("Datum 20 september 2022\n\nGeachte heer,\n\n" + sentences + "\n\nHoogachtend,\n" + close).Letter
	return strings.NewReplacer(`"date":"2022-09-20",`, "", `"date":"2022-09-20"`, "").Replace(string(l.AppendJSON(nil)))
}

func TestTheLetterFileOfWhatWasRead(t *testing.T) {
	const request = `"request":{"dated":"2022-03-08"}`
	for _, row := range []struct{ why, text, close, want string }{
		{"nothing but a date", "Uw verzoek op grond van de Woo van 2022 heb ik ontvangen en ik besluit erop.", "", `{}`},
		{"a request", asked, "", `{` + request + `}`},
		{"with its receipt", asked + "Uw verzoek is op 10 maart 2022 ontvangen.", "",
			`{"request":{"dated":"2022-03-08","received":"2022-03-10"}}`},
		{"its receipt alone", "Op 10 maart 2022 heb ik uw verzoek op grond van de Woo ontvangen.", "",
			`{"request":{"received":"2022-03-10"}}`},
		{"two days of requests", "In uw brieven van 8 en 9 maart 2022 heeft u op grond van de Woo verzocht om " +
			"stukken.", "",
			`{"requests":[{"id":"1","dated":"2022-03-08"},{"id":"2","dated":"2022-03-09"}]}`},
		{"two days of requests that were received on one: which is which is not told",
			"In uw brieven van 8 en 9 maart 2022 heeft u op grond van de Woo verzocht om stukken. Uw verzoek is op " +
				"10 maart " +
				"2022 ontvangen.", "", `{"request":{"received":"2022-03-10"}}`},
		{"two requests, each with its own receipt and confirmation", "Ik beslis op twee verzoeken. " + asked +
			"Dit verzoek hebben wij ontvangen op 9 maart 2022. De ontvangst is op 10 maart 2022 bevestigd. Op 12 " +
			"maart 2022 " +
			"heeft u op grond van de Woo verzocht om brieven. Dit verzoek hebben wij ontvangen op 13 maart 2022. " +
			"De ontvangst " +
			"is op 14 maart 2022 bevestigd.", "",
			`{"requests":[{"id":"1","dated":"2022-03-08","received":"2022-03-09"},{"id":"2","dated":"2022-03-12",` +
				`"received":"2022-03-13"}],"events":[{"on":"2022-03-10","kind":"acknowledged","request":"1"},` +
				`{"on":"2022-03-14","kind":"acknowledged","request":"2"}]}`},
		{"a request that was sent on to this body",
			asked + "Op 14 maart 2022 is dit verzoek door de gemeente Haven aan mij doorgezonden.", "",
			`{"request":{"dated":"2022-03-08","from":{"body":"de gemeente Haven","on":"2022-03-14"}}}`},
		{"by a body that is not told", asked + "Op 14 maart 2022 is dit verzoek door aan mij doorgezonden.", "",
			`{"request":{"dated":"2022-03-08","from":{"on":"2022-03-14"}}}`},
		{"an adjournment by a length and to a day",
			asked + "Bij brief van 4 april 2022 is de beslistermijn met vier weken verdaagd tot 5 mei 2022.", "",
			`{` + request + `,"events":[{"on":"2022-04-04","kind":"adjourned","by":"P4W","until":"2022-05-05"}]}`},
		{"on no day that is read", asked + "In deze brief is de beslistermijn met vier weken verdaagd.", "",
			`{` + request + `,"events":[{"kind":"adjourned","by":"P4W"}]}`},
		{"to a day, on no day that is read", asked + "De beslistermijn is verdaagd tot 5 mei 2022.", "",
			`{` + request + `,"events":[{"kind":"adjourned","until":"2022-05-05"}]}`},
		{"two of two lengths", asked + "Bij brief van 4 april 2022 is de beslistermijn met twee weken verdaagd. " +
			"Bij brief van 2 " +
			"mei 2022 is de beslistermijn met vier weken verdaagd.", "",
			`{` + request + `,"events":[{"on":"2022-04-04","kind":"adjourned","by":"P2W"},` +
				`{"on":"2022-05-02","kind":"adjourned","by":"P4W"}]}`},
		{"two of one length: of which is not told", asked + "Bij brief van 4 april 2022 is de beslistermijn " +
			"verdaagd. Bij brief " +
			"van 2 mei 2022 is de beslistermijn met vier weken verdaagd tot 5 mei 2022.", "",
			`{` + request + `,"events":[{"on":"2022-04-04","kind":"adjourned"},{"on":"2022-05-02","kind":"adjourned"}]}`},
		{"a clause", asked + "U kunt binnen zes weken na verzending een bezwaarschrift indienen. Het " +
			"bezwaarschrift is " +
			"ondertekend en bevat uw naam en adres. U kunt het richten aan de minister, Postbus 1.", "",
			`{` + request + `,"remedies":{"kind":"objection","weeks":6,"from":"dispatch","to":"de minister, Postbus 1",` +
				`"form":["signed","name","address"]}}`},
		{"a body", asked, "\nDe minister van Waterzaken,\nnamens deze,\n", `{"body":"minister van Waterzaken",` +
			request + `}`},
		{"two earlier decisions of one reference, by their days",
			asked + "Het besluit van 3 februari 2021, kenmerk DIV-7739, is gepubliceerd. Het besluit van 2 " +
				"februari 2021, kenmerk " +
				"DIV-7739, is niet gepubliceerd. Het besluit van 1 februari 2021 is gepubliceerd. Het besluit van " +
				"4 februari 2021 " +
				"is gepubliceerd.", "", `{` + request + `,"earlierDecisions":[{"date":"2021-02-01","published":true},` +
				`{"date":"2021-02-02","published":false},{"reference":"DIV-7739","date":"2021-02-03","published":true},` +
				`{"date":"2021-02-04","published":true}]}`},
		{"a cut-off", asked + "Uw verzoek heb ik opgevat als een verzoek om documenten gedateerd na 3 februari 2021.",
			"",
			`{` + request + `,"limits":[{"after":"2021-02-03"}]}`},
		{"what moves the term on no day stands there without one", asked + "In die brief heb ik de beslistermijn " +
			"opgeschort. Op " +
			"31 april 2022 heb ik belanghebbenden gevraagd om hun zienswijze.", "",
			`{` + request + `,"events":[{"kind":"suspended"},{"kind":"views-asked"}]}`},
		{"suspended on a day and on another that is not read", asked + "Op 4 april 2022 is de beslistermijn " +
			"opgeschort. Op 31 " +
			"april 2022 is de beslistermijn opgeschort.", "",
			`{` + request + `,"events":[{"kind":"suspended"},{"on":"2022-04-04","kind":"suspended"}]}`},
		{"sent on, on another day than it says to whom", asked + "Op 4 april 2022 heb ik uw verzoek doorgestuurd. " +
			"Ik heb uw " +
			"verzoek doorgezonden aan de provincie Utrecht.", "",
			`{` + request + `,"events":[{"kind":"forwarded","to":"de provincie Utrecht"}]}`},
		{"suspended for views until a day, that were asked then", asked + "Op 4 april 2022 heb ik belanghebbenden " +
			"om hun " +
			"zienswijze gevraagd en de beslistermijn opgeschort tot en met 2 mei 2022.", "",
			`{` + request + `,"events":[{"on":"2022-04-04","kind":"suspended","until":"2022-05-02","ground":"wob.6.3"}]}`},
		{"all of the request was given", asked + "Ik besluit de documenten openbaar te maken.", "",
			`{` + request + `,"outcomes":[{"kinds":["granted"]}]}`},
		{"refused, and none found: two things", asked + "Ik wijs uw verzoek af. Er zijn geen documenten aangetroffen.",
			"",
			`{` + request + `}`},
		{"refused, on what is not read", asked + "Ik wijs uw verzoek af.", "", `{` + request + `}`},
		// What cannot stand in a letter file takes nothing else with it.
		{"a body with a byte that is no character", asked, "\nDe minister van Water\xffzaken,\nnamens deze,\n", `{` +
			request + `}`},
		{"a party with one", asked + "Op 4 april 2022 heb ik uw verzoek doorgestuurd aan Rijks\xffwaterstaat.", "",
			`{` + request + `}`},
		{"an address with one", asked + "U kunt binnen zes weken na verzending een bezwaarschrift indienen. U kunt " +
			"het richten " +
			"aan de minister\xff, Postbus 1.", "",
			`{` + request + `,"remedies":{"kind":"objection","weeks":6,"from":"dispatch"}}`},
		{"a body that sent it on with one",
			asked + "Op 14 maart 2022 is dit verzoek door de gemeente Ha\xffven aan mij doorgezonden.", "",
			`{"request":{"dated":"2022-03-08","from":{"on":"2022-03-14"}}}`},
		{"a reference of a thousand letters and more",
			asked + "Het besluit van 3 februari 2021, kenmerk 1" + strings.Repeat("x", 1000) + ", is gepubliceerd.", "",
			`{` + request + `,"earlierDecisions":[{"date":"2021-02-03","published":true}]}`},
	} {
		if got := fileOf(row.text, row.close); got != row.want {
			t.Errorf("%s:\n got %s\nwant %s", row.why, got, row.want)
		}
	}
}

func TestAReadingAsData(t *testing.T) {
	r := Reading{
		Letter: letter.Letter{ID: "x"},
		Facts: []Fact{{Date, "2022-03-24", []Span{{1, 2}, {30, 45}}, "date/label", Stated}, {Kind: Body,
			How: Inferred}},
		Open: []Open{{Kind: AcknowledgedOn, Why: letter.NotFound}, {RequestDated, letter.NoYear,
			[]Fact{{Kind: RequestDated, Rule: "r"}}}},
		Parts: []Part{{Head, Span{0, 9}}, {Annex, Span{10, 20}}},
	}
	const want = `{"letter":{"id":"x"},"facts":[{"kind":"date","value":"2022-03-24","spans":[[1,2],[30,45]],` +
		`"rule":"date/label","how":"stated"},` +
		`{"kind":"body","value":"","spans":[],"rule":"","how":"inferred"}],"open":[{"kind":"acknowledged.on",` +
		`"why":"not-found"},{"kind":"request.dated","why":"no-year","candidates":[{"kind":"request.dated",` +
		`"value":"","spans":[],` +
		`"rule":"r","how":""}]}],"parts":[{"part":"head","span":[0,9]},{"part":"annex","span":[10,20]}]}`
	if got := string(r.AppendJSON(nil)); got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
	if err := r.UnmarshalJSON([]byte(want)); err == nil {
		t.Error("a reading is read from JSON")
	}
	if err := r.UnmarshalJSON([]byte("null")); err != nil {
		t.Error(err)
	}
	unsure := r.Unsure()
	if len(unsure) != 2 || unsure[0] != (letter.Open{Kind: "acknowledged.on", Why: letter.NotFound}) ||
		unsure[1] != (letter.Open{Kind: "request.dated", Why: letter.NoYear}) {
		t.Errorf("%v", unsure)
	}
}

// Windows-1252, as its standard has the bytes from 0x80 to 0x9F; · for none.
func TestEveryByteOfWindows1252(t *testing.T) {
	const table = "€·‚ƒ„…†‡ˆ‰Š‹Œ·Ž··‘’“”•–—˜™š›œ·žŸ"
	var high []byte
	for c := 0x80; c <= 0xFF; c++ {
		high = append(high, byte(c))
	}
	want := strings.ReplaceAll(table, "·", "\ufffd")
	for c := rune(0xA0); c <= 0xFF; c++ {
		want += string(c)
	}
	if got, err := Decode(append([]byte("a\x7f"), high...), Windows1252); err != nil || got != "a\x7f"+want {
		t.Errorf("got %q, %v, want %q", got, err, want)
	}
	for in, want := range map[string]string{"": "", "\xff\xfe": "", "\xfe\xff": "", "D\x00": "D", "\xfe\x00": "\u00fe",
		"\x00\xff": "\uff00", "\xfe\xff\x20\xac": "€"} {
		if got, err := Decode([]byte(in), UTF16); err != nil || got != want {
			t.Errorf("UTF-16 %q: %q, %v, want %q", in, got, err, want)
		}
	}
}
