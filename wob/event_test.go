package wob_test

import (
	"encoding/json"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// The events of a living case, with corrections, and the case that they make.
const (
	livingEvents = `{"id":"e01","on":"2026-03-03","kind":"received","fields":{"id":"zaak-1","large":true}}
{"id":"e02","on":"2026-03-10","kind":"suspension-begun","fields":{"ground":"woo.4.4.3","set":"2026-03-24"}}
{"id":"e03","on":"2026-03-20","kind":"suspension-ended","of":"e02"}
{"id":"e04","on":"2026-03-19","kind":"suspension-ended","of":"e02","replaces":"e03"}
{"id":"e05","on":"2026-03-31","kind":"adjourned","fields":{"by":"P2W","reasons":true,"size":true}}
{"id":"e06","on":"2026-04-02","kind":"partial-decision","fields":{"id":"deel","discloses":true}}
{"id":"e07","on":"2026-04-20","kind":"disclosed","of":"deel"}
{"id":"e08","on":"2026-05-01","kind":"closed","fields":{"how":"withdrawn"}}
{"id":"e09","withdraws":"e08"}
{"id":"e10","on":"2026-05-06","kind":"notice-of-default-sent"}
{"id":"e11","on":"2026-05-07","kind":"notice-of-default","of":"e10"}
{"id":"e12","on":"2026-05-20","kind":"decision","fields":{"discloses":false}}
{"id":"e13","on":"2026-06-01","kind":"objection","fields":{"posted":"2026-05-30"}}
{"id":"e14","on":"2026-06-05","kind":"repair-asked","of":"e13","fields":{"set":"2026-06-19"}}
{"id":"e15","on":"2026-06-12","kind":"repair-done","of":"e14"}
{"id":"e16","on":"2026-07-06","kind":"decision-on-objection","of":"e13"}
{"id":"e17","on":"2026-07-20","kind":"appeal","of":"e13","fields":{"against":"decision-on-objection"}}
{"id":"e18","on":"2026-09-01","kind":"ruling","of":"e17","fields":{"founded":false}}
`
	livingCase1 = `{"id":"zaak-1","received":"2026-03-03","large":true,` +
		`"adjournments":[{"id":"e05","notified":"2026-03-31","by":"P2W","reasons":true,"size":true}],` +
		`"suspensions":[{"id":"e02","ground":"woo.4.4.3","notified":"2026-03-10","until":"2026-03-19","set":"2026-03-24"}],` +
		`"partial":[{"id":"deel","published":"2026-04-02","discloses":true,"disclosed":"2026-04-20"}],` +
		`"decision":{"published":"2026-05-20","discloses":false},` +
		`"defaults":[{"id":"e10","sent":"2026-05-06","received":"2026-05-07"}],` +
		`"objections":[{"id":"e13","received":"2026-06-01","posted":"2026-05-30",` +
		`"repairs":[{"id":"e14","asked":"2026-06-05","set":"2026-06-19","done":"2026-06-12"}],"decided":"2026-07-06"}],` +
		`"appeals":[{"id":"e17","of":"e13","against":"decision-on-objection","received":"2026-07-20",` +
		`"ruling":{"sent":"2026-09-01","founded":false}}]}`
)

func readEvents(t *testing.T, text string) (all []wob.Event) {
	t.Helper()
	for e, err := range wob.Events(strings.NewReader(text)) {
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, e)
	}
	return all
}

// The events of a case make the same case in whatever order they were entered,
// and read back as they are written.
func TestFoldInAnyOrder(t *testing.T) {
	events := readEvents(t, livingEvents)
	var again strings.Builder
	for _, e := range events {
		b, err := e.MarshalJSON()
		if err != nil {
			t.Fatal(err)
		}
		again.Write(append(b, '\n'))
	}
	if diff := cmp.Diff(livingEvents, again.String()); diff != "" {
		t.Errorf("written again (-want +got)\n%s", diff)
	}
	random := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		random.Shuffle(len(events), func(i, j int) { events[i], events[j] = events[j], events[i] })
		c, err := wob.Fold(slices.Values(events))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(livingCase1, string(c.AppendJSON(nil))); diff != "" {
			t.Fatal(diff)
		}
	}
}

func TestEventsThatCannotBe(t *testing.T) {
	const received = `{"id":"a","on":"2026-03-03","kind":"received"}` + "\n"
	for _, row := range []struct{ reason, events, want string }{
		{"no kind", `{"id":"a","on":"2026-03-03"}`, `line 1: kind: must be given`},
		{"an unknown kind", `{"id":"a","on":"2026-03-03","kind":"x"}`, `takes "received", "precision-asked"`},
		{"no day", `{"id":"a","kind":"received"}`, `line 1: on: must be given`},
		{"a key of another kind", `{"id":"a","fields":{"by":"P2W"},"on":"2026-03-03","kind":"received"}`,
			`line 1: fields.by: "P2W": unknown key`},
		{"a key that on stands for", `{"id":"a","kind":"adjourned","on":"2026-03-03","fields":{"notified":"2026-03-03"}}`,
			`fields.notified: "2026-03-03": unknown key`},
		{"fields for a kind that has none", `{"id":"a","kind":"consulted","on":"2026-03-03","fields":{"x":1}}`,
			`fields.x: "1": unknown key`},
		{"a needed key", `{"id":"a","kind":"suspension-begun","on":"2026-03-03","fields":{"set":"2026-03-09"}}`,
			`fields.ground: must be given`},
		{"nothing named", `{"id":"a","kind":"suspension-ended","on":"2026-03-03"}`, `of: must be given`},
		{"something named", `{"id":"a","kind":"decision","of":"b","on":"2026-03-03"}`, `of: "b": does not go with decision`},
		{"a withdrawal with a kind", `{"id":"a","withdraws":"b","kind":"decision"}`,
			`kind: does not go together with withdraws`},
		{"two of one id", received + received, `events[a].id: "a": the id stands twice`},
		{"two requests", received + `{"id":"b","on":"2026-03-04","kind":"received"}`,
			`events[b].on: "2026-03-04": there is such an event already`},
		{"two decisions",
			received + `{"id":"b","on":"2026-03-04","kind":"decision"}` + "\n" +
				`{"id":"c","on":"2026-03-05","kind":"decision"}`,
			`events[c].kind: "decision": there is such an event already`},
		{"about nothing", received + `{"id":"b","on":"2026-03-04","kind":"suspension-ended","of":"z"}`,
			`events[b].of: "z": names nothing that is there`},
		{"withdraws nothing", received + `{"id":"b","withdraws":"z"}`,
			`events[b].withdraws: "z": names nothing that is there`},
		{"withdrawn twice", received + `{"id":"b","withdraws":"a"}` + "\n" + `{"id":"c","withdraws":"a"}`,
			`events[c].withdraws: "a": was replaced or withdrawn already`},
		{"no request", `{"id":"b","on":"2026-03-04","kind":"decision"}`, `received: must be given`},
		{"decided before receipt", received + `{"id":"b","on":"2026-03-01","kind":"decision"}`,
			`decision.published: "2026-03-01": lies before received, 2026-03-03`},
		{"which of two",
			received + `{"id":"d","on":"2026-03-09","kind":"decision"}` + "\n" +
				`{"id":"o","on":"2026-03-10","kind":"objection"}` + "\n" +
				`{"id":"p","on":"2026-03-11","kind":"objection"}` + "\n" +
				`{"id":"q","on":"2026-03-12","kind":"objection-withdrawn"}`, `events[q].of: name under of what it is about`},
	} {
		var err error
		var events []wob.Event
		for e, fault := range wob.Events(strings.NewReader(row.events)) {
			if err = fault; err != nil {
				break
			}
			events = append(events, e)
		}
		if err == nil {
			_, err = wob.Fold(slices.Values(events))
		}
		if err == nil || !strings.Contains(err.Error(), row.want) {
			t.Errorf("%s: %v, want %s", row.reason, err, row.want)
		}
	}
}

// Every kind has a code, two names and keys that the case file has.
func TestEventKinds(t *testing.T) {
	n := 0
	for k := range wob.EventKinds() {
		n++
		if k.String() == "" || k.Name(calendar.Dutch) == "" || k.Name(calendar.English) == "" {
			t.Errorf("kind %d: %q, %q, %q", k, k, k.Name(calendar.Dutch), k.Name(calendar.English))
		}
		takes := slices.Collect(k.Takes())
		for key := range k.Needs() {
			if !slices.Contains(takes, key) {
				t.Errorf("%s needs %s and does not take it", k, key)
			}
		}
		var again wob.EventKind
		if err := again.UnmarshalText([]byte(k.String())); err != nil || again != k {
			t.Errorf("%s reads back as %s, %v", k, again, err)
		}
	}
	if n < 30 {
		t.Errorf("%d kinds", n)
	}
}

// The events fit the schema of events, and each kind is a form of it with its
// keys.
func TestEventsFitTheirSchema(t *testing.T) {
	schema := parseSchema(t, wob.EventSchema())
	for line := range strings.Lines(livingEvents) {
		var v any
		if err := json.Unmarshal([]byte(line), &v); err != nil {
			t.Fatal(err)
		}
		if f := schema.faults("", v, map[string]bool{}); len(f) > 0 {
			t.Errorf("%s: %v", line, f)
		}
	}
	forms := map[string]schemaOf{}
	for _, form := range schema.AnyOf {
		for _, kind := range form.Properties["kind"].Enum {
			forms[kind] = form
		}
	}
	for k := range wob.EventKinds() {
		for key := range k.Takes() {
			fields := forms[k.String()].Properties["fields"]
			if len(fields.AnyOf) > 0 {
				fields = fields.AnyOf[0]
			}
			if _, ok := fields.Properties[key]; !ok {
				t.Errorf("%s: the schema has no %s", k, key)
			}
		}
	}
}

// The grounds of a form have names and ask for what a case file needs: a
// suspension with the needed keys is taken, and one without is not.
func TestEnumerationsForForms(t *testing.T) {
	values := map[string]string{"notified": `"notified":"2020-03-10"`, "from": `"from":"2020-03-10"`,
		"days|until": `"days":3`}
	for g := range wob.SuspensionGrounds() {
		if g.Name(calendar.Dutch) == "" || g.Name(calendar.English) == "" {
			t.Errorf("%s has no name", g)
		}
		var facts []string
		for key := range g.Needs() {
			facts = append(facts, values[key])
		}
		for i := range len(facts) + 1 {
			given := slices.Concat([]string{`"ground":"` + string(g) + `"`}, facts[:i])
			_, err := wob.ParseCase([]byte(`{"received":"2020-03-03","asOf":"2020-04-01","suspensions":[{` +
				strings.Join(given, ",") + `}]}`))
			if (err == nil) != (i == len(facts)) {
				t.Errorf("%s with %d of its facts: %v", g, i, err)
			}
		}
	}
	// art. 6 lid 3 Wob since 1 October 2009; art. 4.4 lid 3 Woo since 1 May 2022.
	from, until := wob.ViewsAsked.Valid()
	if from.String() != "2009-10-01" || until.String() != "2022-04-30" {
		t.Errorf("wob.6.3: %s to %s", from, until)
	}
	if from, until = wob.ViewsAskedWoo.Valid(); from.String() != "2022-05-01" || !until.IsZero() {
		t.Errorf("woo.4.4.3: %s to %s", from, until)
	}
	for g := range wob.ClosingGrounds() {
		if from, _ := g.Valid(); g.Name(calendar.Dutch) == "" || (from.IsZero()) != (g == wob.Incomplete) {
			t.Errorf("%s: %q from %s", g, g.Name(calendar.Dutch), from)
		}
	}
}
