package wob_test

import (
	"encoding/json"
	"maps"
	"regexp"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// besCase is a request to a body of the islands, received on Tuesday 16 August
// 2022: three weeks are Tuesday 6 September (art. 6 Wob BES).
func besCase(asOf string) wob.Case {
	return wob.Case{Territory: wob.BES, Received: calendar.MustParse("2022-08-16"), AsOf: calendar.MustParse(asOf)}
}

func reading(t *testing.T, id string) wob.Clock {
	t.Helper()
	r, err := wob.ParseReading(id)
	if err != nil {
		t.Fatal(err)
	}
	return wob.Clock{Readings: calendar.Readings{}.With(r)}
}

func TestReadingsOfTheIslands(t *testing.T) {
	objected := besCase("2022-11-01")
	objected.Objections = []wob.Objection{{
		Against: wob.AgainstNotDeciding, Received: calendar.MustParse("2022-10-18"),
		Adjournments: []wob.Adjournment{{Notified: calendar.MustParse("2022-10-20"), By: calendar.Days(30)}},
	}}
	for _, row := range []struct {
		c              wob.Case
		reading        string
		key            wob.Key
		byDefault, way string
		why            string
	}{
		{besCase("2022-09-07"), "bes-deemed", wob.KeyAppealNotDeciding, "2022-10-18", "2022-10-19",
			"art. 3 lid 3 and 16 lid 1 WarBES: 6 September + 42 is Tuesday 18 October; deemed a day later, Wednesday 19"},
		{besCase("2022-09-07"), "bes-deemed", wob.KeyObjectNotDeciding, "2022-10-18", "2022-10-19", "art. 56 lid 1 WarBES"},
		{objected, "bes-thirty-days", wob.KeyDecisionOnObjection, "2023-03-20", "2023-03-20",
			"art. 69 WarBES: 18 February 2023 and thirty days is Monday 20 March: nothing to extend"},
	} {
		got := func(k wob.Clock) string {
			out, err := k.Timeline(row.c)
			if err != nil {
				t.Fatal(err)
			}
			for d := range out.Deadlines() {
				if d.Key == row.key {
					return d.Last.String()
				}
			}
			return "none"
		}
		if a, b := got(wob.Clock{}), got(reading(t, row.reading)); a != row.byDefault || b != row.way {
			t.Errorf("%s (%s): %s and %s, want %s and %s", row.key, row.why, a, b, row.byDefault, row.way)
		}
	}
	// Received on 19 October: 19 February 2023 and thirty days is Tuesday 21 March.
	// Received on 16 October, a Sunday: 16 February and thirty days is Saturday 18
	// March, extended under the other side to Monday 20 March.
	objected.Objections[0].Received = calendar.MustParse("2022-10-16")
	for id, want := range map[string]string{"bes-deemed": "2023-03-18", "bes-thirty-days": "2023-03-20"} {
		out, err := reading(t, id).Timeline(objected)
		if err != nil {
			t.Fatal(err)
		}
		for d := range out.Deadlines() {
			if d.Key == wob.KeyDecisionOnObjection && d.Last.String() != want {
				t.Errorf("%s: %s, want %s (arts. 4 onder a and 1 lid 1 Atw)", id, d.Last, want)
			}
		}
	}
}

// A fatal term is told in the findings: what lapses and until when.
func TestADeemedRefusalIsTold(t *testing.T) {
	out, err := wob.Clock{}.Timeline(besCase("2022-09-07"))
	if err != nil {
		t.Fatal(err)
	}
	told := false
	for _, f := range out.Findings {
		told = told || f.Provision.ID() == "warbes.3.3" && f.Args.To.String() == "2022-10-18"
	}
	if !told {
		t.Errorf("art. 3 lid 3 WarBES is not told: %v", out.Findings)
	}
}

// What only the Awb knows is refused with a finding, never dropped in silence.
func TestWhatTheIslandsDoNotKnowIsAFinding(t *testing.T) {
	day := calendar.MustParse
	c := besCase("2022-12-01")
	c.Suspensions = []wob.Suspension{{Ground: wob.ViewsAsked, Notified: day("2022-08-20"), Set: day("2022-08-27")}}
	c.Defaults = []wob.NoticeOfDefault{{Sent: day("2022-09-10"), Received: day("2022-09-12")}}
	c.Channel = wob.Channel{Designated: calendar.No, PassedOn: day("2022-08-17"), Told: day("2022-08-17")}
	c.Objections = []wob.Objection{{Against: wob.AgainstNotDeciding, Received: day("2022-10-01"),
		Agreed: []wob.Agreed{{Consented: day("2022-10-05"), Days: 14}}}}
	out, err := wob.Clock{}.Timeline(c)
	if err != nil {
		t.Fatal(err)
	}
	for id, why := range map[string]string{
		"wob-bes.6.no-suspension": "art. 6 Wob BES knows no suspension",
		"warbes.3.3.no-notice":    "art. 3 lid 3 WarBES asks for no notice",
		"warbes.no-channel":       "title 2.3 Awb does not hold",
		"warbes.69.no-agreement":  "art. 69 WarBES knows one prolongation",
	} {
		n := 0
		for _, f := range out.Findings {
			if f.Provision.ID() == id {
				n++
			}
		}
		if n != 1 {
			t.Errorf("%s: %d findings (%s)", id, n, why)
		}
	}
	if out.Decision.LastDay() != day("2022-09-06") {
		t.Errorf("the term moved to %s (art. 6 Wob BES)", out.Decision.LastDay())
	}
}

// elsewhere are words and ids of the acts that do not hold on the islands.
var elsewhere = regexp.MustCompile(`\b(Awb|Woo|Wob|[Dd]wangsom)\b|"(awb|woo|wob)\.|BWBR00(05537|05252|45754)`)

// The Awb does not hold on the islands, nor do the Wob and the Woo (the WarBES and
// the Wob BES stand in their place): nothing in an answer rests on them. What says
// that they do not hold may name them.
func TestNothingOnTheIslandsRestsOnTheAwb(t *testing.T) {
	t.Parallel()
	check := func(c wob.Case) {
		timeline, err := wob.Clock{}.Timeline(c)
		if err != nil {
			t.Fatal(err)
		}
		for _, l := range []calendar.Lang{calendar.Dutch, calendar.English} {
			for _, text := range []string{string(timeline.AppendJSON(nil, l)), timeline.Text(l), timeline.Plain(l)} {
				for _, said := range []string{
					"Wob BES",
					"de regels van de Awb over de elektronische weg gelden niet op de BES-eilanden",
					"the rules of the Awb on the electronic way do not hold",
					"bestaat geen dwangsom",
				} {
					text = strings.ReplaceAll(text, said, "")
				}
				if at := elsewhere.FindStringIndex(text); at != nil {
					t.Errorf("%s\n%s", text[max(0, at[0]-160):min(len(text), at[1]+160)], c.AppendJSON(nil))
				}
			}
		}
	}
	kind := map[string]int{}
	for seed := range uint64(1_500) {
		data, err := json.Marshal(islandCaseFrom(fromSeed(seed), kind))
		if err != nil {
			t.Fatal(err)
		}
		c, err := wob.ParseCase(data)
		if err != nil {
			t.Fatal(err)
		}
		check(c)
	}
	for _, facts := range []string{
		`"closed":{"how":"not-taken-up","on":"2022-09-20","under":"awb.4.5"}`,
		`"closed":{"how":"not-taken-up","on":"2022-08-20","under":"woo.4.6"},` +
			`"adjournments":[{"notified":"2022-08-22","by":"P1W"}]`,
		`"closed":{"how":"forwarded","on":"2022-08-20"},"firstReceived":"2022-07-01",` +
			`"suspensions":[{"ground":"wob.6.3","notified":"2022-08-22"}]`,
		`"tooGeneral":true,"large":true,"precisionAsked":"2022-08-20","consulted":"2022-08-20","delayTold":"2022-09-10"`,
		`"adjournments":[{"by":"P3W","assumed":true}],"default":{"sent":"2022-10-10","received":"2022-10-11"},` +
			`"channel":{"designated":false}`,
		`"decision":{"published":"2022-09-01","discloses":true,"objectionExpected":true,"oral":true,` +
			`"relief":{"asked":"2022-09-05"},"disclosed":"2022-09-08"},` +
			`"objection":{"received":"2022-09-20","form":{"signed":false},"withdrawn":"2022-10-01",` +
			`"default":{"sent":"2022-10-10","received":"2022-10-11"},` +
			`"suspensions":[{"ground":"awb.4.15.2.c","from":"2022-10-05"}],` +
			`"adjournments":[{"notified":"2022-10-06","by":"P10D"}]}`,
		`"decision":{"published":"2022-09-01","discloses":true},"objection":{"received":"2022-09-20",` +
			`"committeeAnnounced":"2022-09-25","told":"2022-09-26","decided":"2022-11-01"},` +
			`"outages":[{"announced":"2022-10-12","from":"2022-10-12","until":"2022-10-14","extendedTo":"2022-10-20"}]`,
		`"appeals":[{"against":"not-deciding","received":"2022-09-10","hearing":false,` +
			`"ruling":{"sent":"2022-11-01","founded":true,"penaltyPerDay":100,"penaltyMost":1000}}]`,
	} {
		c, err := wob.ParseCase([]byte(`{"territory":"bes","received":"2022-08-16",` + facts + `,"asOf":"2022-12-01"}`))
		if err != nil {
			t.Fatal(err)
		}
		check(c)
	}
}

// A term to mend a defect has fourteen days at least, from the day after it was
// asked (art. 60 WarBES): asked on 3 October, up to and including 17 October.
func TestATermToMendOfLessThanFourteenDaysIsAFinding(t *testing.T) {
	for set, short := range map[string]bool{"2022-10-16": true, "2022-10-17": false, "2022-10-18": false} {
		c := besCase("2022-12-01")
		c.Objections = []wob.Objection{{
			Against: wob.AgainstNotDeciding, Received: calendar.MustParse("2022-10-01"),
			Repairs: []wob.Repair{{Asked: calendar.MustParse("2022-10-03"), Set: calendar.MustParse(set)}},
		}}
		out, err := wob.Clock{}.Timeline(c)
		if err != nil {
			t.Fatal(err)
		}
		told := false
		for _, f := range out.Findings {
			told = told || f.Provision.ID() == "warbes.60.short"
		}
		if told != short {
			t.Errorf("set to %s: told %v, want %v", set, told, short)
		}
	}
}

// What leads outside the days known is an error under the key of the fact that
// leads there. The table of days ends with 31 December 2040.
func TestTermsOfTheIslandsOutsideTheDaysNameTheirKey(t *testing.T) {
	const decided = `"received":"2022-08-16","decision":{"published":"2022-09-05"},`
	for _, row := range []struct{ facts, key, why string }{
		{`"received":"2040-12-01"`, "received",
			"arts. 3 lid 3 and 16 lid 1 WarBES: lapsed on Monday 24 December 2040, six weeks more lie in 2041"},
		{`"received":"2040-12-01","decision":{"published":"2040-12-10"}`, "decision.published",
			"art. 56 lid 1 WarBES: 10 December + 42 is 21 January 2041"},
		{`"received":"2040-12-01","partial":[{"published":"2040-12-05"}],"decision":{"published":"2040-12-10"}`,
			"partial[0].published", "art. 56 lid 1 WarBES: 5 December + 42 is 16 January 2041"},
		{decided + `"objection":{"received":"2040-09-10"}`, "objection.received",
			"art. 69 lid 1 WarBES: 10 September + four months is 10 January 2041"},
		{decided + `"objection":{"received":"2040-08-20","adjournments":[{"notified":"2040-10-01","by":"P30D"}]}`,
			"objection.received", "art. 69 lid 1 WarBES: 20 August + four months + 30 is 19 January 2041"},
		{decided + `"objection":{"received":"2040-08-10"}`, "objection.received",
			"arts. 3 lid 3 and 16 lid 1 WarBES: lapsed on 10 December 2040, six weeks more lie in 2041"},
		{decided + `"objection":{"received":"2040-08-10","decided":"2040-12-05"}`, "objection.decided",
			"art. 16 lid 1 WarBES: 5 December + 42 is 16 January 2041"},
		{decided + `"appeals":[{"against":"decision","received":"2022-09-20","ruling":{"sent":"2040-12-10"}}]`,
			"appeals[0].ruling.sent", "art. 76 WarBES: 10 December + 42 is 21 January 2041"},
		{decided + `"appeals":[{"against":"decision","received":"2022-09-20","hearing":false,` +
			`"ruling":{"sent":"2040-12-20"}}]`,
			"appeals[0].ruling.sent", "art. 80 lid 1 WarBES: 20 December + 14 is 3 January 2041"},
	} {
		c, err := wob.ParseCase([]byte(`{"territory":"bes",` + row.facts + "}"))
		if err != nil {
			t.Fatal(row.facts, err)
		}
		_, err = wob.Clock{}.Timeline(c)
		n := 0
		for fault := range wob.Faults(err) {
			n++
			if fault.Key != row.key || fault.Code != "outside-days" {
				t.Errorf("{%s}: %s, %q, want %s (%s)", row.facts, fault, fault.Code, row.key, row.why)
			}
		}
		if n != 1 {
			t.Errorf("{%s}: %d faults, want one (%s)", row.facts, n, row.why)
		}
	}
}

// A notice of default has no effect, on the request nor on any objection (art. 3
// lid 3 WarBES asks for none): each is told, on the day on which it was sent.
func TestEveryNoticeOfDefaultOnTheIslandsIsAFinding(t *testing.T) {
	c, err := wob.ParseCase([]byte(`{"territory":"bes","received":"2022-08-16","decision":{"published":"2022-09-05"},
		"defaults":[{"sent":"2022-08-22"},{"received":"2022-08-24"}],
		"objections":[{"received":"2022-09-20","defaults":[{"sent":"2022-09-26","received":"2022-09-27"}]},
			{"by":"third-party","received":"2022-09-21","defaults":[{"sent":"2022-09-28"},{"sent":"2022-09-30"}]}],
		"asOf":"2022-10-03"}`))
	if err != nil {
		t.Fatal(err)
	}
	out, err := wob.Clock{}.Timeline(c)
	if err != nil {
		t.Fatal(err)
	}
	told := map[string]int{}
	for _, f := range out.Findings {
		if f.Provision.ID() == "warbes.3.3.no-notice" {
			told[f.On.String()]++
		}
		if f.Provision.ID() == "warbes.no-channel" {
			t.Errorf("%s of a request of which no channel is known", f.Provision.ID())
		}
	}
	want := map[string]int{"2022-08-22": 1, "2022-08-24": 1, "2022-09-26": 1, "2022-09-28": 1, "2022-09-30": 1}
	if !maps.Equal(told, want) {
		t.Errorf("told on %v, want %v (art. 3 lid 3 WarBES)", told, want)
	}
}
