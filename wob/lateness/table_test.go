package lateness_test

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
	"github.com/wobrules/wobrules/wob/lateness"
)

// count answers the table of testdata and counts it, by year of receipt.
func count(t *testing.T) *lateness.Report {
	t.Helper()
	f, err := os.Open("testdata/requests.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	r := new(lateness.Report)
	for timeline, err := range (wob.Clock{}).TimelinesCSV(f, wob.Columns{Received: "received", Decided: "decided"}) {
		if err != nil {
			r.AddBad()
			continue
		}
		r.Add(timeline, lateness.YearReceived(timeline), lateness.YearDecided(timeline), lateness.Act(timeline))
	}
	return r
}

// The figures of a table, counted by hand: why each row is what it is stands in
// its last column.
func TestATableCountedByHand(t *testing.T) {
	var doc struct {
		All    map[string]any
		Groups []struct {
			By, Value       string
			Requests, Late  int
			FirstTerm       int
			AdjournedTerm   int
			DaysMedian      float64
			InTimeShare     float64
			Unjudged        int
			AdjournedAssume int `json:"adjournmentAssumed"`
		}
	}
	if err := json.Unmarshal(count(t).AppendFigures(nil, calendar.Dutch), &doc); err != nil {
		t.Fatal(err)
	}
	for _, row := range []struct {
		key  string
		want float64
		why  string
	}{
		{"requests", 9, "eleven rows, two bad"},
		{"bad", 2, "the last two"},
		{"firstTerm", 3, "two on the last day of the first term, one after Whit Monday"},
		{"adjournedTerm", 3, "29 and 56 days under the Wob, 42 under the Woo"},
		{"late", 2, "one day, twice"},
		{"unjudged", 1, "not decided, no day asked"},
		{"within28", 2, "28 and 28"},
		{"within42", 5, "28, 28, 29, 29, 42"},
		{"within56", 7, "and 43 and 56, not 57"},
		{"daysMedian", 35.5, "between 29 and 42 of 28 28 29 29 42 43 56 57"},
		{"daysMean", 39, "312 in 8"},
		{"daysLowerQuartile", 28.8, "QUARTILE.INC: 28.75"},
		{"daysUpperQuartile", 46.3, "QUARTILE.INC: 46.25"},
		{"lateMedian", 1, "both one day"},
		{"inTimeShare", 75, "6 of 8"},
		{"adjournmentAssumed", 9, "the table has no such column, so the longest adjournment is assumed"},
		{"adjourned", 0, "no fact says so"},
	} {
		if got := doc.All[row.key]; got != row.want {
			t.Errorf("%s (%s): %v, want %v", row.key, row.why, got, row.want)
		}
	}
	groups := make(map[string]int)
	for _, g := range doc.Groups {
		groups[g.By+" "+g.Value] = g.Requests
	}
	for key, want := range map[string]int{
		"year-received 2020": 5, "year-received 2021": 1, "year-received 2022": 3, "act wob-2016": 6, "act woo": 3,
		"year-decided 2020": 4, "year-decided ": 1, "year-decided 2022": 3,
	} {
		if groups[key] != want {
			t.Errorf("%s: %d, want %d", key, groups[key], want)
		}
	}
}

// What is counted of a case, by the facts it has. Days are counted by hand: four
// weeks after Monday 27 April 2026 is Whit Monday, 25 May, so Tuesday the 26th.
func TestWhatIsCountedOfACase(t *testing.T) {
	const (
		may     = `"received":"2026-04-27"`
		two     = may + `,"adjournments":[{"notified":"2026-05-20","by":"P2W","reasons":true}]`
		stopped = may + `,"suspensions":[{"ground":"awb.4.15.1.a","notified":"2026-05-06","set":"2026-05-20"}]`
		old     = `"received":"2013-03-05","default":{"sent":"2013-05-01","received":"2013-05-01"}`
		decided = `"received":"2026-01-05","decision":{"published":"2026-01-30"}`
	)
	for _, row := range []struct{ facts, want, why string }{
		{may + `,"decision":{"published":"2026-05-26"}`, "first 1 taken 29 net 29", "the last day of the first term"},
		{may + `,"decision":{"published":"2026-05-27"}`, "late 1 taken 30 net 30 days-late 1", "the day after"},
		{may + `,"decision":{"published":"2026-04-27"}`, "first 1 taken 0 net 0", "on the day of receipt"},
		{may + `,"asOf":"2026-05-26"`, "open 1", "the last day has not passed"},
		{may + `,"asOf":"2026-05-28"`, "overdue 1 days-overdue 2", "two days after it"},
		{may, "unjudged 1", "no day asked"},
		{may + `,"closed":{"how":"withdrawn","on":"2026-05-04"}`, "closed 1", "withdrawn"},
		{two + `,"decision":{"published":"2026-06-08"}`, "adjourned-term 1 adjourned 1 taken 42 net 42",
			"art. 4.4 lid 2 Woo: two weeks from 25 May"},
		{two + `,"decision":{"published":"2026-05-26"}`, "first 1 adjourned 1 taken 29 net 29",
			"adjourned, and not needed"},
		{may + `,"adjournments":[{"notified":"2026-05-27","by":"P2W","reasons":true}],"asOf":"2026-05-28"`,
			"overdue 1 adjourned-late 1 days-overdue 2", "the notice came a day after the first term: no effect"},
		{may + `,"adjournments":[{"notified":"2026-05-20","by":"P4W","reasons":true}],"decision":{"published":"2026-06-08"}`,
			"adjourned-term 1 adjourned 1 too-long 1 taken 42 net 42", "art. 4.4 lid 2 Woo: at most two weeks"},
		{stopped + `,"decision":{"published":"2026-06-08"}`, "first 1 suspended 1 taken 42 net 28",
			"art. 4:15 Awb: 7 to 20 May is fourteen days, so the first term ends on 8 June"},
		{stopped + `,"decision":{"published":"2026-06-09"}`, "late 1 suspended 1 taken 43 net 29 days-late 1",
			"the day after"},
		{old + `,"asOf":"2013-05-15"`, "overdue 1 days-overdue 43",
			"art. 4:17 lid 3 Awb: the two weeks end on 15 May 2013; the term ended on 2 April"},
		{old + `,"asOf":"2013-05-16"`, "overdue 1 penalty 1 days-overdue 44",
			"art. 4:17 Awb: the first day of the penalty"},
		{old + `,"decision":{"published":"2013-05-20"}`, "late 1 penalty 1 taken 76 net 76 days-late 48",
			"it ran to 20 May"},
		{decided + `,"objection":{"received":"2026-02-20"},"asOf":"2026-04-24"`,
			"first 1 objections 1 objections-open 1 taken 25 net 25",
			"art. 7:10 lid 1 Awb: six weeks from the day after 13 March"},
		{decided + `,"objection":{"received":"2026-02-20"},"asOf":"2026-04-25"`,
			"first 1 objections 1 objections-overdue 1 taken 25 net 25", "the day after"},
		{decided + `,"objection":{"received":"2026-02-20","decided":"2026-04-24"}`,
			"first 1 objections 1 objections-in-time 1 taken 25 net 25", "the last day"},
		{decided + `,"objection":{"received":"2026-02-20","decided":"2026-04-25"}`,
			"first 1 objections 1 objections-late 1 taken 25 net 25", "the day after"},
		{decided + `,"objection":{"received":"2026-02-20","withdrawn":"2026-03-25"},"asOf":"2026-04-25"`,
			"first 1 objections 1 objections-withdrawn 1 taken 25 net 25", "withdrawn undecided"},
	} {
		c, err := wob.ParseCase([]byte("{" + row.facts + "}"))
		if err != nil {
			t.Fatal(err)
		}
		timeline, err := wob.Clock{}.Timeline(c)
		if err != nil {
			t.Fatal(err)
		}
		var r lateness.Report
		r.Add(timeline)
		if got := told(r.All()); got != row.want {
			t.Errorf("%s: got %s, want %s (%s)", row.facts, got, row.want, row.why)
		}
	}
}

// told lists what is not 0 of a tally of one request.
func told(t *lateness.Tally) string {
	var out []string
	for _, c := range []struct {
		name string
		n    int
	}{
		{"first", t.FirstTerm}, {"adjourned-term", t.AdjournedTerm}, {"late", t.Late}, {"open", t.Open},
		{"overdue", t.Overdue},
		{"closed", t.Closed}, {"unjudged", t.Unjudged}, {"bad", t.Bad}, {"adjourned", t.Adjourned}, {"adjourned-late",
			t.AdjournedLate},
		{"too-long", t.AdjournedTooLong}, {"assumed", t.Assumed}, {"suspended", t.Suspended}, {"penalty", t.Penalty},
		{"objections", t.Objections}, {"objections-in-time", t.ObjectionsInTime}, {"objections-late", t.ObjectionsLate},
		{"objections-open", t.ObjectionsOpen}, {"objections-overdue", t.ObjectionsOverdue}, {"objections-withdrawn",
			t.ObjectionsWithdrawn},
	} {
		if c.n != 0 {
			out = append(out, fmt.Sprint(c.name, " ", c.n))
		}
	}
	for _, d := range []struct {
		name string
		days *lateness.Days
	}{{"taken", &t.Taken}, {"net", &t.Net}, {"days-late", &t.DaysLate}, {"days-overdue", &t.DaysOverdue}} {
		if mean, ok := d.days.Mean(); ok {
			out = append(out, fmt.Sprint(d.name, " ", strings.TrimSuffix(mean.String(), ".0")))
		}
	}
	return strings.Join(out, " ")
}

// The groups a request is in, by its days.
func TestKeysOfARequest(t *testing.T) {
	for _, row := range []struct{ facts, year, quarter, decided, act string }{
		{`"received":"2026-01-01"`, "2026", "2026-Q1", "", "woo"},
		{`"received":"2026-03-31","decision":{"published":"2026-04-03"}`, "2026", "2026-Q1", "2026", "woo"},
		{`"received":"2026-04-01"`, "2026", "2026-Q2", "", "woo"},
		{`"received":"2025-06-30"`, "2025", "2025-Q2", "", "woo"},
		{`"received":"2025-09-30","decision":{"published":"2026-04-03"}`, "2025", "2025-Q3", "2026", "woo"},
		{`"received":"2025-10-01"`, "2025", "2025-Q4", "", "woo"},
		{`"received":"2025-12-31","closed":{"how":"withdrawn","on":"2026-01-05"}`, "2025", "2025-Q4", "", "woo"},
		{`"received":"2020-03-03"`, "2020", "2020-Q1", "", "wob-2016"},
	} {
		c, err := wob.ParseCase([]byte("{" + row.facts + "}"))
		if err != nil {
			t.Fatal(err)
		}
		timeline, err := wob.Clock{}.Timeline(c)
		if err != nil {
			t.Fatal(err)
		}
		got := []lateness.Key{lateness.YearReceived(timeline), lateness.QuarterReceived(timeline),
			lateness.YearDecided(timeline), lateness.Act(timeline)}
		want := []lateness.Key{{"year-received", row.year}, {"quarter-received", row.quarter},
			{"year-decided", row.decided}, {"act", row.act}}
		for i := range want {
			if got[i] != want[i] {
				t.Errorf("%s: %v, want %v", row.facts, got[i], want[i])
			}
		}
	}
	var none wob.Timeline
	if got := lateness.QuarterReceived(none).Value + lateness.YearReceived(none).Value; got != "" {
		t.Errorf("of a request without a day: %q", got)
	}
}
