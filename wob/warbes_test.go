package wob_test

import (
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
	c.Objections = []wob.Objection{{Against: wob.AgainstNotDeciding, Received: day("2022-10-01"), Agreed: []wob.Agreed{{Consented: day("2022-10-05"), Days: 14}}}}
	out, err := wob.Clock{}.Timeline(c)
	if err != nil {
		t.Fatal(err)
	}
	for id, why := range map[string]string{
		"wob-bes.6.no-suspension": "art. 6 Wob BES knows no suspension", "warbes.3.3.no-notice": "art. 3 lid 3 WarBES asks for no notice",
		"warbes.no-channel": "title 2.3 Awb does not hold", "warbes.69.no-agreement": "art. 69 WarBES knows one prolongation",
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

// The Awb does not hold on the islands (the WarBES stands in its place): no day that a
// decision took away rests on it.
func TestNothingOnTheIslandsRestsOnTheAwb(t *testing.T) {
	c := besCase("2022-12-01")
	c.Decision = &wob.Decision{Published: calendar.MustParse("2022-09-01")}
	c.Objections = []wob.Objection{{Received: calendar.MustParse("2022-09-20"), Decided: calendar.MustParse("2022-11-01")}}
	out, err := wob.Clock{}.Timeline(c)
	if err != nil {
		t.Fatal(err)
	}
	void := 0
	for d := range out.Deadlines() {
		if d.Because == nil {
			continue
		}
		void++
		if cite := d.Because.Citation().String(); strings.HasSuffix(cite, "Awb") {
			t.Errorf("%s fell away by %s; the Awb does not hold there", d.Key, cite)
		}
	}
	if void < 2 {
		t.Errorf("%d deadlines fell away; the adjournments of art. 6 Wob BES and art. 69 WarBES do", void)
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
