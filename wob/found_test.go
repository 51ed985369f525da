package wob_test

import (
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// What the properties found, kept.

func mustTimeline(t *testing.T, k wob.Clock, text string) wob.Timeline {
	t.Helper()
	c, err := wob.ParseCase([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	got, err := k.Timeline(c)
	if err != nil {
		t.Fatal(err)
	}
	return got
}

// The order of facts does not matter (the case file): a suspension notified on
// the day of the question has no day yet and overlaps nothing.
func TestNoOverlapWithoutADay(t *testing.T) {
	const head, a, b = `{"received":"2014-03-03","asOf":"2014-03-10","suspensions":[`,
		`{"ground":"wob.6.3","notified":"2014-03-10","set":"2014-03-11"}`, `{"ground":"awb.4.15.1.b","notified":"2014-03-10"}`
	one, other := mustTimeline(t, wob.Clock{}, head+a+","+b+"]}"), mustTimeline(t, wob.Clock{}, head+b+","+a+"]}")
	if overlaps(one) || overlaps(other) {
		t.Errorf("overlap %v, listed the other way round %v", overlaps(one), overlaps(other))
	}
}

// Whether the committee was announced in time (ECLI:NL:RVS:2016:2233) can hang
// on a reading that moves nothing else: without the day of the event the six
// weeks end on Friday 15 February 2013 instead of Monday the 18th, and the
// announcement of Sunday the 17th comes too late. The twelve weeks end on a day
// that the Atw gives either way.
func TestCommitteeHangsOnAReading(t *testing.T) {
	got := mustTimeline(t, wob.Clock{}, `{"received":"2012-07-21","decision":{"published":"2012-09-30"},
		"objection":{"received":"2012-10-12","committeeAnnounced":"2013-02-17",
		"repairs":[{"asked":"2012-11-07","set":"2013-01-10","done":"2013-01-05"}]}}`)
	for _, a := range got.Arguable {
		if a.Key == "objectionDecision.lastDay" && a.Reading.ID() == "suspension-end" {
			if a.Date != calendar.MustParse("2013-02-15") {
				t.Errorf("arguable %s, want 2013-02-15", a.Date)
			}
			return
		}
	}
	t.Errorf("%s: suspension-end is not listed", strings.TrimSpace(got.Text(calendar.English)))
}

// With the other side of suspension-in-extension a notice on a day before one
// that only the Atw added suspends nothing, on the day of the question as on
// any other: Monday 11 November 2024 is added to a term that ends on Saturday.
func TestNotRunningInExtension(t *testing.T) {
	const text = `{"received":"2024-10-12","suspensions":[{"ground":"woo.4.4.3","notified":"2024-11-10"}],` +
		`"asOf":"2024-11-10"}`
	r, err := wob.ParseReading("suspension-in-extension")
	if err != nil {
		t.Fatal(err)
	}
	if got := mustTimeline(t, wob.Clock{}, text); !got.Status.Suspended {
		t.Errorf("by default: %+v", got.Status)
	}
	if got := mustTimeline(t, wob.Clock{Readings: calendar.Readings{}.With(r)}, text); got.Status.Suspended {
		t.Errorf("%+v", got.Status)
	}
}
