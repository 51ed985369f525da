package wob_test

import (
	"slices"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// The order of the contract: by last day (none: at the end), first day (none: at
// the start), key, and what it belongs to.
func TestDeadlinesAreOrderedByLastDayThenFirstThenKey(t *testing.T) {
	day := calendar.MustParse
	want := []wob.Deadline{
		{Key: wob.KeyDecision, Last: day("2026-03-01")},
		{Key: wob.KeyAdjourn, First: day("2026-02-01"), Last: day("2026-03-01")},
		{Key: wob.KeyViews, Of: "a", First: day("2026-02-01"), Last: day("2026-03-01")},
		{Key: wob.KeyViews, Of: "b", First: day("2026-02-01"), Last: day("2026-03-01")},
		{Key: wob.KeyObjection, First: day("2026-01-01"), Last: day("2026-03-02")},
		{Key: wob.KeyNoticeOfDefault},
		{Key: wob.KeyAppealNotDeciding, First: day("2026-01-01")},
	}
	got := slices.Clone(want)
	slices.Reverse(got)
	slices.SortFunc(got, wob.Deadline.Compare)
	for i := range want {
		if got[i].Key != want[i].Key || got[i].Of != want[i].Of {
			t.Errorf("place %d: %s of %q, want %s of %q", i, got[i].Key, got[i].Of, want[i].Key, want[i].Of)
		}
	}
}

func TestEveryKeyOfADeadlineReadsBackAndHasNames(t *testing.T) {
	n := 0
	for k := range wob.Keys() {
		n++
		text, err := k.MarshalText()
		var back wob.Key
		if err != nil || back.UnmarshalText(text) != nil || back != k {
			t.Errorf("%s (%v) reads back as %s", text, err, back)
		}
		if k.Name(calendar.Dutch) == "" || k.Name(calendar.English) == "" {
			t.Errorf("%s has no name", k)
		}
	}
	if n != 27 {
		t.Errorf("%d keys, the case file has 27", n)
	}
	var k wob.Key
	if _, err := k.MarshalText(); err == nil {
		t.Error("the zero Key marshals")
	}
	if b, err := k.AppendText([]byte("x")); err == nil {
		t.Errorf("the zero Key is appended: %s", b)
	}
	if b, err := wob.KeyDecision.AppendText([]byte("x")); err != nil || string(b) != "xdecision" {
		t.Errorf("%s, %v", b, err)
	}
	if _, err := wob.Key(200).MarshalText(); err == nil {
		t.Error("a Key that is none marshals")
	}
	if err := k.UnmarshalText([]byte("Decision")); err == nil {
		t.Error("a code is read whatever its capitals")
	}
}

// Of the objection of a third party the days of its decision and of its repairs are
// somebody else's; its appeal, which is open to every interested party, is not, and
// nothing of the requester's own objection is.
func TestWhoseObjectionADeadlineIsOf(t *testing.T) {
	tl := mustTimeline(t, wob.Clock{}, `{"received":"2026-01-05","decision":{"published":"2026-02-02"},"objections":[`+
		`{"id":"mine","received":"2026-02-10","repairs":[{"id":"r1","asked":"2026-02-12","set":"2026-02-26"}],`+
		`"decided":"2026-05-01"},`+
		`{"id":"theirs","by":"third-party","received":"2026-02-10","repairs":[{"id":"r2","asked":"2026-02-12",`+
		`"set":"2026-02-26"}],"decided":"2026-05-01"}],`+
		`"asOf":"2026-05-04"}`)
	var other []string
	for d := range tl.Deadlines() {
		if d.Other {
			other = append(other, d.Key.String()+" "+d.Of)
		}
	}
	slices.Sort(other)
	want := []string{"adjourn-objection theirs", "decision-on-objection theirs",
		"notice-of-default-objection theirs", "repair r2"}
	if !slices.Equal(other, want) {
		t.Errorf("%q, want %q", other, want)
	}
	if _, ok := tl.Deadline(wob.KeyAppeal, "theirs"); !ok {
		t.Error("the decision on an objection opens no appeal (art. 6:7 Awb)")
	}
}
