package lateness_test

import (
	"encoding/json"
	"os"
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
		{"adjournmentAssumed", 9, "the table has no such column: casefile.md"},
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
