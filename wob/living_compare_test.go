package wob_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
)

// TestTwinOnWorkedCases holds the twin against the worked cases, as far as it
// knows their keys: neither of the two is the clock.
func TestTwinOnWorkedCases(t *testing.T) { twinOnRows(t, "testdata/living.jsonl", countLiving, 100) }

// TestTwinOnIslandCases is the same for the Wob BES.
func TestTwinOnIslandCases(t *testing.T) { twinOnRows(t, "testdata/bes.jsonl", countIslands, 25) }

func twinOnRows(t *testing.T, file string, count func(livingFacts, ...string) map[string]byHand, atLeast int) {
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	compared := 0
	for line := range bytes.Lines(data) {
		var row livingCase
		var f livingFacts
		if err := json.Unmarshal(line, &row); err != nil {
			t.Fatal(err)
		}
		dec := json.NewDecoder(bytes.NewReader(row.Case))
		dec.DisallowUnknownFields()
		if dec.Decode(&f) != nil || len(row.Expect.Error) > 0 {
			continue
		}
		f.long()
		compared++
		counted := count(f, row.Reading...)
		answer := map[string]any{"deadlines": writtenByHand(counted)}
		wrong := wrongLive(answer, row.Expect.NotLive)
		for _, want := range row.Expect.Deadlines {
			unsaid := []string{"who", "force", "daysLeft", "daysLate", "because", "cite"}
			for _, key := range append(unsaid, strings.Fields(counted[nameOf(want)].loose)...) {
				delete(want, key)
			}
			if state, _ := want["state"].(string); counted[nameOf(want)].stateIs(state) {
				delete(want, "state")
			}
			wrong = append(wrong, wrongDeadlines(answer, []map[string]any{want})...)
		}
		var absent []string
		for _, path := range row.Expect.Absent {
			if strings.HasPrefix(path, "deadlines.") {
				absent = append(absent, path)
			}
		}
		maps.DeleteFunc(counted, func(_ string, d byHand) bool { return d.optional })
		wrong = append(wrong, wrongAbsent(map[string]any{"deadlines": writtenByHand(counted)}, absent)...)
		if len(wrong) > 0 {
			t.Errorf("%q\n\t%s\n\t%s", row.Name, strings.Join(wrong, "\n\t"), row.Case)
		}
	}
	if compared < atLeast {
		t.Errorf("compared %d rows, want %d or more", compared, atLeast)
	}
}

// writtenByHand is what was counted by hand, in the form of an answer.
func writtenByHand(all map[string]byHand) (list []any) {
	for name, d := range all {
		o := map[string]any{}
		key, of, has := strings.Cut(name, "/")
		if o["key"] = key; has {
			o["of"] = of
		}
		days := map[string]calendar.Date{"first": d.first, "last": d.last, "receivedBy": d.receivedBy, "on": d.on}
		for key, day := range days {
			if !day.IsZero() {
				o[key] = day.String()
			}
		}
		if d.state != "" && d.state != "-" {
			o["state"] = d.state
		}
		list = append(list, o)
	}
	slices.SortFunc(list, func(a, b any) int { return strings.Compare(fmt.Sprint(a), fmt.Sprint(b)) })
	return list
}

// TestLivingKinds asserts that the generator reaches every kind of case, and
// that the table of the case file comes with every key in every state it has.
func TestLivingKinds(t *testing.T) {
	kind, states := map[string]int{}, map[string]int{}
	const n = 3_000
	for seed := range uint64(n) {
		f := livingCaseFrom(fromSeed(seed), kind)
		for name, d := range countLiving(f) {
			key, _, _ := strings.Cut(name, "/")
			states[key+" "+d.state]++
		}
	}
	for _, k := range livingKinds {
		if kind[k] < n/200 {
			t.Errorf("%s: %d of %d cases, want one in 200", k, kind[k], n)
		}
	}
	for _, s := range []string{
		"adjourn late", "appeal missed", "appeal-not-deciding void", "ask-precision overdue",
		"ask-relief void", "consult-size overdue", "court-penalty open", "court-ruling overdue",
		"court-ruling void", "court-term overdue", "court-term late", "decision missed", "decision void",
		"decision-on-objection void", "decision-on-objection overdue", "disclosure overdue",
		"disclosure void", "fix-penalty overdue", "higher-appeal late", "notice-of-default void",
		"object-not-deciding void", "object-not-deciding done", "objection late", "objection missed",
		"objection open", "opposition open", "pay-penalty overdue", "penalty void", "penalty open",
		"penalty-objection open", "repair missed", "supplement missed", "views void", "views open",
	} {
		if states[s] == 0 {
			t.Errorf("no deadline %s in %d cases", s, n)
		}
	}
}

// TestIslandKinds asserts the same of the generator for the islands.
func TestIslandKinds(t *testing.T) {
	kind := map[string]int{}
	const n = 2_000
	for seed := range uint64(n) {
		islandCaseFrom(fromSeed(seed), kind)
	}
	for _, k := range islandKinds {
		if kind[k] < n/200 {
			t.Errorf("%s: %d of %d cases, want one in 200", k, kind[k], n)
		}
	}
}
