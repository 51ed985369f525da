package wob_test

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// All that a professional reads of one case, in its order and with its article: 5
// August 2013 + 4 weeks = 2 September; published then + 6 weeks = 14 October (art.
// 6:7 Awb), + 6 weeks = 25 November (art. 7:10 lid 1); the notice of 26 November + 2
// weeks = 10 December, so a penalty over the 42 days from 11 December to 21 January
// (art. 4:17), to be fixed by 4 February (art. 4:18); on 12 December over 2 days, of
// 20 euros. The lines are long, so the text stands in testdata, once in each language;
// both were worked out by hand, and nothing renews them.
func TestTextOfACaseAsAWhole(t *testing.T) {
	tl := mustTimeline(t, wob.Clock{}, `{"id":"z-1","received":"2013-08-05","decision":{"published":"2013-09-02"},`+
		`"objection":{"received":"2013-09-16","default":{"sent":"2013-11-26","received":"2013-11-26"}},"asOf":"2013-12-12"}`)
	for l, file := range map[calendar.Lang]string{
		calendar.Dutch:   "testdata/timeline-nl.txt",
		calendar.English: "testdata/timeline-en.txt",
	} {
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if got := tl.Text(l); got != string(want) {
			t.Errorf("\n%s\nwant\n%s", got, want)
		}
	}
}

// What there is nothing of has no title, and a term that no longer matters is not
// counted out.
func TestTextLeavesOutWhatThereIsNot(t *testing.T) {
	for _, row := range []struct{ facts, want, why string }{
		{`"received":"2020-03-03"`, `Dagen:
  - De beslissing op het verzoek verdagen: mede te delen uiterlijk op 31 maart 2020 (art. 6 lid 2 Wob)
  - Beslissen op het verzoek: uiterlijk 31 maart 2020 (art. 6 lid 1 Wob)
  - Het bestuursorgaan in gebreke stellen: vanaf 1 april 2020 (art. 6:12 lid 2 onder b Awb)
  - Bezwaar tegen het niet tijdig nemen van een besluit: vanaf 1 april 2020 (art. 15a lid 2 Wob)
Beslissen op het verzoek, berekend:
  - 4 weken, gerekend vanaf de dag na die van ontvangst op 3 maart 2020: tot en met 31 maart 2020 (art. 6 lid 1 Wob)
`, "art. 6 Wob: 3 March + 28; nothing was asked, found or arguable"},
		{`"received":"2020-03-03","closed":{"how":"withdrawn","on":"2020-03-10"},"asOf":"2020-03-11"`, `Voorbij:
  - De beslissing op het verzoek verdagen: vervallen op 10 maart 2020 (art. 1:3 lid 3 Awb)
  - Beslissen op het verzoek: vervallen op 10 maart 2020 (art. 1:3 lid 3 Awb)
`, "art. 1:3 lid 3 Awb: the term was taken away, and what had not begun is not told"},
		{`"received":"2019-03-04","decision":{"published":"2019-03-11"},"asOf":"2019-05-01"`, `Voorbij:
  - Op het verzoek is beslist op 11 maart 2019, op tijd (uiterlijk 1 april 2019) (art. 6 lid 1 Wob)
  - Bezwaar maken: kon tot en met 23 april 2019 (art. 6:7 Awb)
  - De beslissing op het verzoek verdagen: vervallen op 11 maart 2019 (art. 3:40 Awb)
Beslissen op het verzoek, berekend:
  - 4 weken, gerekend vanaf de dag na die van ontvangst op 4 maart 2019: tot en met 1 april 2019 (art. 6 lid 1 Wob)
`, "art. 6:7 Awb: 11 March + 42 = 22 April, Easter Monday; the window was missed, so it is not counted out"},
	} {
		tl := mustTimeline(t, wob.Clock{}, "{"+row.facts+"}")
		if got := tl.Text(calendar.Dutch); got != row.want {
			t.Errorf("%s:\n%s\nwant\n%s", row.why, got, row.want)
		}
	}
}

// What another reading gives is told once for each side and article, one line for
// each, of what still matters and of what is owed: a power that was used or not,
// and what was taken away, is of no use to anybody.
func TestArguableIsSaidOfWhatMatters(t *testing.T) {
	const (
		title   = "Verdedigbaar is ook:\n"
		inLater = `"received":"2026-05-09","suspensions":[{"ground":"awb.4.15.1.b","notified":"2026-06-06",` +
			`"until":"2026-06-12"}]`
		untilDay = "de dag waarop de opschorting eindigt telt niet als opgeschort (\"tot de dag waarop\") " +
			"(art. 4:15 lid 1 onder b Awb)\n"
		wasFull = "een opschorting die begint op een dag die alleen de Atw toevoegt, heeft geen gevolg: de " +
			"termijn was vol (art. 1 lid 1 Atw; gevolgd is art. 4:15 lid 1 Awb)\n"
		decideBy11 = "  - de laatste dag van de beslistermijn is 11 juni 2026: " + untilDay
		decideBy8  = "  - de laatste dag van de beslistermijn is 8 juni 2026: " + wasFull
		fromATW    = "de verdaging telt vanaf het door de Atw verlengde einde van de eerste termijn "
	)
	for _, row := range []struct{ facts, want, why string }{
		{inLater + `,"asOf":"2026-06-12"`, title +
			"  - een verdaging moet uiterlijk 11 juni 2026 zijn medegedeeld: " + untilDay +
			"  - een verdaging moet uiterlijk 8 juni 2026 zijn medegedeeld: " + wasFull +
			"  - overleggen over de volgorde van een omvangrijk verzoek, uiterlijk 11 juni 2026: " + untilDay +
			"  - overleggen over de volgorde van een omvangrijk verzoek, uiterlijk 8 juni 2026: " + wasFull +
			decideBy11 + decideBy8,
			"art. 4:15 lid 1 Awb: 9 May + 28 = Saturday 6 June; 7 to 12 June suspend 6 days or 5, or none as the " +
				"term was full " +
				"(to Monday 8 June)"},
		{inLater + `,"asOf":"2026-06-20"`, title + decideBy11 + decideBy8,
			"art. 4.4 lid 2 Woo: the power to adjourn is over, the decision is owed"},
		{inLater + `,"adjournments":[{"notified":"2026-06-15","by":"P1D"}],` +
			`"decision":{"published":"2026-06-16"},"asOf":"2026-06-20"`,
			title + decideBy11 + decideBy8,
			"art. 4.4 lid 2 Woo: adjourned, though late; whether it was decided in time matters"},
		{inLater + `,"adjournments":[{"notified":"2026-06-10","by":"P1D"}],"asOf":"2026-06-20"`, title +
			"  - de laatste dag van de beslistermijn is 12 juni 2026: " + untilDay + decideBy8,
			"art. 4.4 lid 2 Woo: adjourned in time by a day; under the other side 10 June was too late"},
		{inLater + `,"decision":{"published":"2026-06-12"},"asOf":"2026-06-13"`, title + decideBy11 + decideBy8,
			"art. 3:40 Awb: the decision took the powers away; it was a day late by one reading, and four by the other"},
		{`"received":"2026-01-03","adjournments":[{"notified":"2026-01-20","by":"P10D"}],` +
			`"decision":{"published":"2026-02-02"},` +
			`"objection":{"received":"2026-02-20","adjournments":[{"notified":"2026-04-01","by":"P10D"}]},"asOf":"2026-04-02"`,
			title + "  - de laatste dag van de beslistermijn is 12 februari 2026: " + fromATW + "(art. 4.4 lid 2 Woo)\n" +
				"  - uiterlijk 8 mei 2026 beslissen op het bezwaar: " + fromATW + "(art. 7:10 lid 3 Awb)\n",
			"art. 4.4 lid 2 Woo: Monday 2 February + 10 days; art. 7:10 lid 3 Awb: 28 April, the day after King's " +
				"day, + 10: one " +
				"side, two articles"},
		{`"received":"2026-06-01","default":{"sent":"2026-07-02","received":"2026-07-03"},` +
			`"decision":{"published":"2026-07-17"},"asOf":"2026-09-01"`,
			"", "art. 6:20 Awb: the decision took the appeal away, by either side"},
		{`"received":"2026-06-01","default":{"sent":"2026-07-02","received":"2026-07-03"},"asOf":"2026-07-10"`, title +
			"  - beroep tegen het niet tijdig nemen van een besluit vanaf 18 juli 2026: de twee weken vóór het beroep lopen " +
			"vanaf de ontvangst van de ingebrekestelling (UWV, Instructie Wet dwangsom, versie 21 april 2021, onderdeel " +
			"4.1.2.2; gevolgd is Circulaire Wet dwangsom en beroep bij niet tijdig beslissen)\n",
			"art. 6:12 lid 2 Awb: 3 July + 15"},
		{`"received":"2026-01-05","decision":{"published":"2026-02-02"},"objections":[{"id":"o1","received":"2026-02-20"},` +
			`{"id":"b.1","received":"2026-06-01"}],"asOf":"2026-06-02"`,
			title + "  - een verdaging moet uiterlijk 13 juli 2026 zijn medegedeeld; uiterlijk 13 juli 2026 beslissen op het " +
				"bezwaar: de termijn voor de beslissing op een te laat bezwaar loopt vanaf de ontvangst ervan (UWV, Instructie " +
				"Wet dwangsom, versie 21 april 2021, onderdeel 5.3; gevolgd is art. 7:10 lid 1 Awb)\n",
			"art. 7:10 lid 1 Awb: received 1 June + six weeks; in a list, by an id with a dot, each day has the " +
				"words of its term"},
		{`"received":"2026-03-02","partial":[{"id":"d.1","published":"2026-03-26","discloses":true,` +
			`"objectionExpected":true}],"asOf":"2026-03-27"`,
			title + "  - een voorlopige voorziening vragen tegen de openbaarmaking, uiterlijk 9 april 2026; verstrekken op 10 " +
				"april 2026: openbaarmaking is op de dag nadat twee volle weken zijn verstreken: \"twee weken " +
				"nadat\" zijn dezelfde " +
				"woorden als in artikel 6, vijfde lid, Wob (art. 4.4 lid 5 Woo)\n" +
				"  - bezwaar per post ontvangen uiterlijk 18 mei 2026: de Atw verlengt ook de week voor ontvangst per " +
				"post (art. 1 " +
				"lid 1 Atw; gevolgd is ECLI:NL:GHDHA:2024:2311)\n",
			"art. 4.4 lid 5 Woo: 26 March + 15; art. 6:9 lid 2 Awb: 7 May + a week is Ascension Day, and the Friday " +
				"after it is " +
				"made its equal: Monday 18 May"},
	} {
		tl := mustTimeline(t, wob.Clock{}, "{"+row.facts+"}")
		text := tl.Text(calendar.Dutch)
		_, told, found := strings.Cut(text, title)
		if found {
			told, _, _ = strings.Cut(told, "Voorbehouden:")
			told = title + told
		}
		if len(tl.Arguable) == 0 || told != row.want {
			t.Errorf("%s: %d are arguable, told\n%s\nwant\n%s", row.why, len(tl.Arguable), told, row.want)
		}
	}
}

// A timeline made by hand of empty values prints, and so does one of nothing.
func TestTextOfEmptyValues(t *testing.T) {
	if got := (wob.Timeline{}).Text(calendar.Dutch); got != "" {
		t.Errorf("%q", got)
	}
	tl := wob.Timeline{Findings: []wob.Finding{{}}, Caveats: []wob.Caveat{{}}, Arguable: []wob.Arguable{{}}}
	if got, want := tl.Text(calendar.English),
		"Findings:\n  - \nArguable as well:\n  - , by 0: \nCaveats:\n  - \n"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// A timeline and a deadline are written in Dutch unless it is said, are not read
// back, and null leaves what was there.
func TestTimelineIsWrittenInDutchAndNotRead(t *testing.T) {
	tl := mustTimeline(t, wob.Clock{}, `{"received":"2026-03-02","asOf":"2026-03-04"}`)
	b, err := json.Marshal(tl)
	if err != nil || !strings.Contains(string(b), `"label":"beslissen op het verzoek"`) {
		t.Errorf("%s, %v", b, err)
	}
	d, _ := tl.Deadline(wob.KeyDecision, "")
	for l, want := range map[calendar.Lang]string{calendar.Dutch: "beslissen op het verzoek",
		calendar.English: "decide on the request"} {
		const facts = `[{"key":"decision","who":"body","force":"must","first":"2026-03-03","last":"2026-03-30",` +
			`"state":"open","daysLeft":26,` +
			`"cite":{"text":"art. 4.4 lid 1 Woo","jci":"jci1.3:c:BWBR0045754&artikel=4.4&lid=1&g=2022-05-01"},"label":"`
		if got := string(d.AppendJSON([]byte("["), l)); got != facts+want+`"}` {
			t.Errorf("%s, want %s%s", got, facts, want)
		}
	}
	back := tl
	if err := json.Unmarshal([]byte("null"), &back); err != nil || back.AdjournBy != tl.AdjournBy {
		t.Errorf("null: %v, %v", back.AdjournBy, err)
	}
	if err := json.Unmarshal(b, &back); err == nil {
		t.Error("a timeline was read")
	}
}
