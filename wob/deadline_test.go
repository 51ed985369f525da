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
	if _, err := wob.Key(200).MarshalText(); err == nil {
		t.Error("a Key that is none marshals")
	}
	if err := k.UnmarshalText([]byte("Decision")); err == nil {
		t.Error("a code is read whatever its capitals")
	}
}
