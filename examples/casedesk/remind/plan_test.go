package remind

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"

	"github.com/wobrules/wobrules/examples/casedesk/store"
)

func planOf(leads Leads, d store.Deadline, has []store.Reminder, today, first string) string {
	s := schedule{leads: leads}
	var out []string
	for _, r := range s.plan("a", []store.Deadline{d}, has, calendar.MustParse(today), calendar.MustParse(first)) {
		out = append(out, fmt.Sprintf("%d: %s", r.Lead, r.Day))
	}
	slices.Sort(out)
	return strings.Join(out, ", ")
}

func TestARemindersDayIsAnOrdinaryDayBeforeTheLast(t *testing.T) {
	decision := func(last, state string) store.Deadline {
		return store.Deadline{Key: "decision", Last: last, State: state}
	}
	for _, c := range []struct {
		name         string
		d            store.Deadline
		today, first string
		want         string
	}{
		// Tuesday 31 March 2026; 24 and 29 March: a Tuesday and a Sunday, of which the second goes on Friday the 27th.
		{"each lead is one", decision("2026-03-31", "open"), "2026-03-10", "2026-03-10",
			"14: 2026-03-17, 2: 2026-03-27, 7: 2026-03-24"},
		{"what is ahead too", decision("2026-03-31", "ahead"), "2026-03-10", "2026-03-10",
			"14: 2026-03-17, 2: 2026-03-27, 7: 2026-03-24"},
		// Wednesday 8 April 2026: two days before is Easter Monday, so Thursday 2 April: Good Friday is a free day too
		// (art. 3 lid 2 Atw). Seven days before is Wednesday 1 April; fourteen was 25 March, so that goes on Monday the 30th.
		{"Easter is walked over", decision("2026-04-08", "open"), "2026-03-30", "2026-03-30",
			"14: 2026-03-30, 2: 2026-04-02, 7: 2026-04-01"},
		{"what passed is told once, the nearest", decision("2026-03-31", "open"), "2026-03-26", "2026-03-26",
			"2: 2026-03-27, 7: 2026-03-26"},
		{"and on the next ordinary day", decision("2026-03-31", "open"), "2026-03-28", "2026-03-28", "2: 2026-03-30"},
		{"the moment of today is past", decision("2026-03-31", "open"), "2026-03-25", "2026-03-26",
			"2: 2026-03-27, 7: 2026-03-26"},
		{"not where the next lead is that day", decision("2026-03-31", "open"), "2026-03-27", "2026-03-27",
			"2: 2026-03-27"},
		{"on the last day itself", decision("2026-03-31", "open"), "2026-03-31", "2026-03-31", "2: 2026-03-31"},
		{"but not after it", decision("2026-03-31", "open"), "2026-03-31", "2026-04-01", ""},
		{"overdue", decision("2026-03-31", "overdue"), "2026-04-02", "2026-04-02", ""},
		{"done", decision("2026-03-31", "done"), "2026-03-10", "2026-03-10", ""},
		{"late", decision("2026-03-31", "late"), "2026-03-10", "2026-03-10", ""},
		{"missed", decision("2026-03-31", "missed"), "2026-03-10", "2026-03-10", ""},
		{"void", decision("2026-03-31", "void"), "2026-03-10", "2026-03-10", ""},
		{"without a last day", decision("", "open"), "2026-03-10", "2026-03-10", ""},
		{"outside the table of days", decision("2041-03-29", "open"), "2026-03-10", "2026-03-10", ""},
		{"a kind that is not told of", store.Deadline{Key: "objection", Last: "2026-03-31", State: "open"},
			"2026-03-10", "2026-03-10", ""},
	} {
		if got := planOf(DefaultLeads(), c.d, nil, c.today, c.first); got != c.want {
			t.Errorf("%s: %q; want %q", c.name, got, c.want)
		}
	}
}

func TestWhatIsPlannedForADayThatCameIsLeftToItsJob(t *testing.T) {
	d := store.Deadline{Key: "decision", Last: "2026-03-31", State: "open"}
	has := []store.Reminder{{Case: "a", Key: "decision", Lead: 7, Last: "2026-03-31", Day: "2026-03-24", Job: 1}}
	if got, want := planOf(DefaultLeads(), d, has, "2026-03-25", "2026-03-25"),
		"2: 2026-03-27, 7: 2026-03-24"; got != want {
		t.Errorf("%q; want %q", got, want)
	}
	has[0].Taken = true
	if got, want := planOf(DefaultLeads(), d, has, "2026-03-25", "2026-03-25"), "2: 2026-03-27"; got != want {
		t.Errorf("after it was told: %q; want %q", got, want)
	}
}

func TestLeadsAreReadStrictly(t *testing.T) {
	leads, err := ParseLeads([]byte(`{"decision": [10], "adjourn": [], "objection": [3]}`))
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(leads[wob.KeyDecision], []int{10}) || len(leads[wob.KeyAdjourn]) != 0 ||
		!slices.Equal(leads[wob.KeyObjection], []int{3}) ||
		!slices.Equal(leads[wob.KeyPayPenalty], DefaultLeads()[wob.KeyPayPenalty]) {
		t.Errorf("%v; want what is named, and the default of what is not", leads)
	}
	for _, bad := range []string{`{"decisions": [3]}`, `{"decision": [0]}`, `{"decision": [-3]}`,
		`{"decision": [400]}`, `{"decision": 3}`, `[]`, ``} {
		if _, err := ParseLeads([]byte(bad)); err == nil {
			t.Errorf("%s was taken", bad)
		}
	}
}

// What a body need not do or may not do is not told of by itself; a new kind of
// deadline is to be thought of.
func TestEveryKindOfDeadlineIsThoughtOf(t *testing.T) {
	others := map[wob.Key]string{
		wob.KeySupplement: "the requester's", wob.KeyViews: "a third party's",
		wob.KeyNoticeOfDefault: "the requester's",
		wob.KeyPenalty:         "it runs by itself", wob.KeyAppealNotDeciding: "the requester's",
		wob.KeyObjectNotDeciding: "the requester's",
		wob.KeyCourtRuling:       "the court's", wob.KeyCourtPenalty: "it runs by itself", wob.KeyOpposition: "a party's",
		wob.KeyHigherAppeal: "a party's", wob.KeyAskRelief: "a third party's",
		wob.KeyObjection: "an interested party's",
		wob.KeyRepair:    "the objector's", wob.KeyNoticeOfDefaultObjection: "the objector's",
		wob.KeyPenaltyObjection:           "it runs by itself",
		wob.KeyAppealNotDecidingObjection: "the objector's", wob.KeyAppeal: "an interested party's",
	}
	for key := range wob.Keys() {
		_, told := DefaultLeads()[key]
		if _, other := others[key]; told == other {
			t.Errorf("%s: told of: %v, and somebody else's: %v", key, told, other)
		}
	}
}
