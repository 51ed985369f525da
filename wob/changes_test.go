package wob_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// What differs between two timelines, in the order of their deadlines, each with the
// rule that made the difference: a step of the term, what took it away, or its own.
func TestWhatChanges(t *testing.T) {
	const (
		asked     = `{"received":"2026-06-01","asOf":"2026-06-10"}`
		adjourned = `{"received":"2026-06-01","adjournments":[{"notified":"2026-06-09","by":"P2W"}],"asOf":"2026-06-10"}`
		oneWeek   = `{"received":"2026-06-01","adjournments":[{"notified":"2026-06-09","by":"P1W"}],"asOf":"2026-06-10"}`
		decided   = `{"received":"2026-06-01","decision":{"published":"2026-06-09"},"asOf":"2026-06-10"}`
	)
	for _, row := range []struct{ before, after, want, why string }{
		{asked, strings.Replace(asked, "06-10", "06-11", 1), ``, "art. 4.4 Woo: that a day has passed is no change"},
		{asked, adjourned, `
turned adjourn by woo.4.4.2
moved decision 2026-06-29 2026-07-13 by woo.4.4.2
moved notice-of-default 2026-06-30 2026-07-14 by awb.6.12.2.notice`, "art. 4.4 lid 2 Woo: two weeks more"},
		{adjourned, asked, `
turned adjourn by woo.4.4.2
moved decision 2026-07-13 2026-06-29 by woo.4.4.2
moved notice-of-default 2026-07-14 2026-06-30 by awb.6.12.2.notice`, "art. 4.4 lid 2 Woo: the step that is gone"},
		{oneWeek, adjourned, `
moved decision 2026-07-06 2026-07-13 by woo.4.4.2
moved notice-of-default 2026-07-07 2026-07-14 by awb.6.12.2.notice`, "art. 4.4 lid 2 Woo: the step that is another"},
		{asked, decided, `
turned ask-precision by awb.3.40.decided
turned adjourn by awb.3.40.decided
turned consult-size by awb.3.40.decided
turned decision by woo.4.4.1
came objection 2026-06-10 by awb.6.7
turned notice-of-default by awb.3.40.decided`, "art. 3:40 Awb: decided; 9 June + six weeks to object (art. 6:7)"},
		{decided, asked, `
turned ask-precision by woo.4.1.5
turned adjourn by woo.4.4.2
turned consult-size by woo.4.2a
turned decision by woo.4.4.1
went objection 2026-06-10 by awb.6.7
turned notice-of-default by awb.6.12.2.notice`, "art. 3:40 Awb: not decided after all"},
		{adjourned, strings.Replace(adjourned, `"adj`, `"suspensions":[{"id":"s","ground":"woo.4.4.3",`+
			`"notified":"2026-06-08","set":"2026-06-22"}],"adj`, 1), `
came views 2026-06-09 by woo.4.4.3
moved adjourn 2026-06-29 2026-07-13 by woo.4.4.2
moved consult-size 2026-06-29 2026-07-13 by woo.4.2a
moved decision 2026-07-13 2026-07-27 by woo.4.4.3
moved notice-of-default 2026-07-14 2026-07-28 by awb.6.12.2.notice`,
			"art. 4.4 lid 3 Woo: two weeks more, by another step than before"},
		{decided, `{"received":"2026-06-01","suspensions":[{"id":"s","ground":"woo.4.4.3",` +
			`"notified":"2026-06-08","set":"2026-08-03"}],"asOf":"2026-06-10"}`, `
turned ask-precision by woo.4.1.5
went objection 2026-06-10 by awb.6.7
came views 2026-06-09 by woo.4.4.3
moved adjourn 2026-06-29 2026-08-24 by woo.4.4.2
moved consult-size 2026-06-29 2026-08-24 by woo.4.2a
moved decision 2026-06-29 2026-08-24 by woo.4.4.3
moved notice-of-default 2026-06-30 2026-08-25 by awb.6.12.2.notice`,
			"art. 6:7 Awb: what went stands at the last day it had"},
		{decided, strings.ReplaceAll(decided, "06-09", "06-08"), `
turned ask-precision by awb.3.40.decided
turned adjourn by awb.3.40.decided
turned consult-size by awb.3.40.decided
turned decision by woo.4.4.1
moved objection 2026-06-10 2026-06-09 by awb.6.7
turned notice-of-default by awb.3.40.decided`, "art. 3:40 Awb: on another day"},
	} {
		var got strings.Builder
		for c := range wob.Changes(mustTimeline(t, wob.Clock{}, row.before), mustTimeline(t, wob.Clock{}, row.after)) {
			fmt.Fprintf(&got, "\n%s", c.Kind)
			switch c.Kind {
			case wob.Came:
				fmt.Fprintf(&got, " %s %s", c.After.Key, c.After.First)
			case wob.Went:
				fmt.Fprintf(&got, " %s %s", c.Before.Key, c.Before.First)
			case wob.Moved:
				from, to := c.Before.Last, c.After.Last
				if from == to {
					from, to = c.Before.First, c.After.First
				}
				if c.After.Key == wob.KeyObjection {
					from, to = c.Before.First, c.After.First
				}
				fmt.Fprintf(&got, " %s %s %s", c.After.Key, from, to)
			default:
				fmt.Fprintf(&got, " %s", c.After.Key)
			}
			fmt.Fprintf(&got, " by %s", c.By.ID())
		}
		if diff := cmp.Diff(row.want, got.String()); diff != "" {
			t.Errorf("%s (-want +got)\n%s", row.why, diff)
		}
	}
}

// A day of arrival that moves alone is a change too: 7 May + a week is Ascension Day,
// and by another reading of art. 6:9 lid 2 Awb the week ends on Monday 18 May.
func TestADayOfArrivalThatMovesIsAChange(t *testing.T) {
	const facts = `{"received":"2026-03-02","decision":{"published":"2026-03-26"}}`
	var k wob.Clock
	for r := range wob.AllReadings() {
		if r.ID() == "post-week" {
			k.Readings = k.Readings.With(r)
		}
	}
	var got []string
	for c := range wob.Changes(mustTimeline(t, wob.Clock{}, facts), mustTimeline(t, k, facts)) {
		got = append(got, fmt.Sprint(c.Kind, " ", c.After.Key, " ", c.Before.ReceivedBy, " ", c.After.ReceivedBy, " ",
			c.By.ID()))
	}
	if diff := cmp.Diff([]string{"moved objection 2026-05-14 2026-05-18 awb.6.7"}, got); diff != "" {
		t.Error(diff)
	}
}

// Each kind of change has a code and a name in both languages.
func TestTheKindsOfChange(t *testing.T) {
	for k, want := range map[wob.ChangeKind][3]string{
		0: {}, wob.Came: {"came", "erbij gekomen", "came"}, wob.Went: {"went", "weggevallen", "went"},
		wob.Moved: {"moved", "verschoven", "moved"}, wob.Turned: {"turned", "van stand veranderd", "turned"},
		wob.Turned + 1: {},
	} {
		if got := [3]string{k.String(), k.Name(calendar.Dutch), k.Name(calendar.English)}; got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
