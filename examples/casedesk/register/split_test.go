package register_test

import (
	"errors"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"

	"github.com/wobrules/wobrules/examples/casedesk/register"
)

// A case with something in every list has the same timeline after it was made
// into events and back, and a second time gives the same bytes.
func TestACaseFileComesBackFromItsEvents(t *testing.T) {
	c, err := wob.ParseCase([]byte(`{"id": "x", "received": "2023-01-02", "filed": "2022-12-30", "large": true,
		"consulted": "2023-01-05", "delayTold": "2023-03-01",
		"adjournments": [{"notified": "2023-01-20", "by": "P2W", "reasons": true, "size": true}],
		"suspensions": [{"ground": "awb.4.15.1.a", "notified": "2023-01-10", "until": "2023-01-13", "set": "2023-01-24"},
			{"ground": "awb.4.15.2.c", "from": "2023-01-25", "until": "2023-01-26"}],
		"partial": [{"published": "2023-02-01", "discloses": true}],
		"default": {"sent": "2023-03-01", "received": "2023-03-02", "fixed": "2023-04-20"},
		"decision": {"published": "2023-03-20", "discloses": true, "objectionExpected": true,
			"relief": {"asked": "2023-03-25"}},
		"objections": [{"id": "o1", "received": "2023-04-03", "byPost": true,
			"repairs": [{"asked": "2023-04-05", "set": "2023-04-19", "done": "2023-04-12"}],
			"committeeAnnounced": "2023-04-06", "adjournments": [{"notified": "2023-05-01", "by": "P6W"}],
			"decided": "2023-09-01"}],
		"appeals": [{"of": "o1", "against": "decision-on-objection", "received": "2023-09-20",
			"ruling": {"sent": "2024-02-01", "founded": false}}]}`))
	if err != nil {
		t.Fatal(err)
	}
	events, err := register.Split(c)
	if err != nil {
		t.Fatal(err)
	}
	again, err := register.Fold("x", events)
	if err != nil {
		t.Fatal(err)
	}
	twice, err := register.Split(again)
	if err != nil {
		t.Fatal(err)
	}
	last, err := register.Fold("x", twice)
	if err != nil || string(last.AppendJSON(nil)) != string(again.AppendJSON(nil)) {
		t.Errorf("the second time: %v\n%s\n%s", err, last.AppendJSON(nil), again.AppendJSON(nil))
	}
	day := calendar.MustParse("2024-03-01")
	c.AsOf, again.AsOf = day, day
	want, err := wob.Clock{}.Timeline(c)
	if err != nil {
		t.Fatal(err)
	}
	got, err := wob.Clock{}.Timeline(again)
	if err != nil {
		t.Fatal(err)
	}
	if got.Decision.LastDay() != want.Decision.LastDay() ||
		got.ObjectionDecision.LastDay() != want.ObjectionDecision.LastDay() || len(got.Dates) != len(want.Dates) {
		t.Errorf("the timeline is another:\n%s\n%s", got.Text(calendar.English), want.Text(calendar.English))
	}
}

func TestWhatNoEventCanSayIsToldAndNotDropped(t *testing.T) {
	c, err := wob.ParseCase([]byte(`{"id": "x", "received": "2023-01-02", "adjournments": [{"assumed": true, "by": ` +
		`"P2W"}]}`))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := register.Split(c); !errors.Is(err, register.ErrNotEvents) {
		t.Errorf("an adjournment on no day: %v; want ErrNotEvents", err)
	}
}
