package wob_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// TestLivingTwin compares the deadlines of the clock with those counted by
// hand, over random cases of every living kind.
func TestLivingTwin(t *testing.T) {
	t.Parallel()
	compareLiving(t, 20_000, livingCaseFrom, countLiving, livingReadings, livingKinds)
}

// TestIslandTwin is the same for the Wob BES.
func TestIslandTwin(t *testing.T) {
	t.Parallel()
	compareLiving(t, 5_000, islandCaseFrom, countIslands, islandReadings, islandKinds)
}

func compareLiving(
	t *testing.T, n int,
	make func(chooser, map[string]int) livingFacts, count func(livingFacts, ...string) map[string]byHand,
	chosen, kinds []string,
) {
	if *long {
		n *= 10
	}
	kind := map[string]int{}
	refused, wrong := 0, 0
	for seed := range uint64(n) {
		f := make(fromSeed(seed), kind)
		var readings []string
		if seed%3 == 0 {
			readings = []string{chosen[seed/3%uint64(len(chosen))]}
		}
		data, err := json.Marshal(f)
		if err != nil {
			t.Fatal(err)
		}
		got, err := byTheClock(t, data, readings)
		if err != nil {
			refused++
			if t.Logf("seed %d: %v\n%s", seed, err, data); refused > 10 {
				t.FailNow()
			}
			continue
		}
		if differs := differences(got, count(f, readings...)); len(differs) > 0 {
			wrong++
			t.Errorf("seed %d %v: %s\n%s", seed, readings, strings.Join(differs, "\n\t"), data)
		}
		if wrong >= 10 {
			t.Fatal("and so on")
		}
	}
	if refused > 0 {
		t.Errorf("the clock refuses %d of %d cases", refused, n)
	}
	for _, k := range kinds {
		if kind[k] < n/500 {
			t.Errorf("%s: %d of %d cases, want one in 500", k, kind[k], n)
		}
	}
}

// livingReadings are the readings that the twins know; a third of the cases is
// compared under one of them.
var livingReadings = []string{
	"adjournment-from", "suspension-end", "suspension-in-extension", "post-week", "notice-last-day", "penalty-weeks",
	"penalty-decision-day", "disclosure-wait", "disclosure-woo", "default-from", "suspension-on-last-day",
	"consent-after-end", "committee-announced", "late-objection-start",
}

var islandReadings = []string{"adjournment-from", "bes-deemed", "bes-thirty-days"}

// byTheClock is what the clock has for a case file.
func byTheClock(t *testing.T, data []byte, readings []string) (map[string]byHand, error) {
	var k wob.Clock
	for _, id := range readings {
		r, err := wob.ParseReading(id)
		if err != nil {
			t.Fatal(err)
		}
		k.Readings = k.Readings.With(r)
	}
	c, err := wob.ParseCase(data)
	if err != nil {
		return nil, err
	}
	timeline, err := k.Timeline(c)
	if err != nil {
		return nil, err
	}
	return deadlinesOf(timeline)
}

func deadlinesOf(timeline wob.Timeline) (map[string]byHand, error) {
	got := map[string]byHand{}
	for d := range timeline.Deadlines() {
		name := d.Key.String()
		if d.Of != "" {
			name += "/" + d.Of
		}
		if _, twice := got[name]; twice {
			return nil, fmt.Errorf("%s stands twice", name)
		}
		got[name] = byHand{first: d.First, last: d.Last, receivedBy: d.ReceivedBy, state: d.State.String(), on: d.On}
	}
	return got, nil
}

// differences says what the clock has otherwise than what was counted by hand,
// where the case file is not loose.
func differences(got, want map[string]byHand) (all []string) {
	for _, name := range sortedNames(want) {
		w := want[name]
		g, ok := got[name]
		if !ok {
			if !w.optional && !strings.Contains("void *", w.state) {
				all = append(all, fmt.Sprintf("%s: the clock has none, by hand %s", name, w))
			}
			continue
		}
		if !w.stateIs(g.state) {
			all = append(all, fmt.Sprintf("%s: the clock has %s, by hand %s", name, g, w))
			continue
		}
		for what, days := range map[string][2]calendar.Date{
			"first": {g.first, w.first}, "last": {g.last, w.last},
			"receivedBy": {g.receivedBy, w.receivedBy}, "on": {g.on, w.on},
		} {
			if days[0] != days[1] && !slices.Contains(strings.Fields(w.loose), what) {
				all = append(all, fmt.Sprintf("%s.%s: the clock has %s, by hand %s", name, what, g, w))
			}
		}
	}
	for _, name := range sortedNames(got) {
		if _, ok := want[name]; !ok {
			all = append(all, fmt.Sprintf("%s: the clock has %s, by hand none", name, got[name]))
		}
	}
	return all
}

func (d byHand) stateIs(state string) bool {
	if d.state == "*" || d.state == state {
		return true
	}
	for _, one := range strings.Split(d.state, "|") {
		if one == state || one == "-" && state == "" {
			return true
		}
	}
	return false
}

func (d byHand) String() string {
	s := d.state
	for _, day := range []struct {
		name string
		day  calendar.Date
	}{{"first", d.first}, {"last", d.last}, {"receivedBy", d.receivedBy}, {"on", d.on}} {
		if !day.day.IsZero() {
			s += " " + day.name + " " + day.day.String()
		}
	}
	return "(" + s + ")"
}

// sortedNames is the names of deadlines in one order.
func sortedNames(all map[string]byHand) (names []string) {
	for name := range all {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}
