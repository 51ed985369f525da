package ground_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob/ground"
)

// A form can be made from the lists: each member has a code, a name in both
// languages, and the acts or days it is for.
func TestEnumerationsAreWhole(t *testing.T) {
	codes := map[string]bool{}
	whole := func(kind, code string, name func(calendar.Lang) string) {
		if code == "" || codes[kind+code] || name(calendar.Dutch) == "" || name(calendar.English) == "" {
			t.Errorf("%s %q: %q, %q", kind, code, name(calendar.Dutch), name(calendar.English))
		}
		codes[kind+code] = true
	}
	for _, g := range ground.Grounds() {
		whole("ground", g.Code(), g.Name)
		from, until := g.Days()
		if _, _, err := g.On(from); err != nil {
			t.Errorf("%s on its first day: %v", g, err)
		}
		if _, _, err := g.On(from.AddDays(-1)); err == nil {
			t.Errorf("%s the day before its first", g)
		}
		if _, _, err := g.On(until.AddDays(1)); !until.IsZero() && err == nil {
			t.Errorf("%s the day after its last", g)
		}
		whole("kind", g.Kind().String()+" of "+g.Code(), g.Kind().Name)
		for _, f := range g.Facts() {
			if !slices.Contains(f.Laws(), g.Law()) {
				t.Errorf("%s looks at %s, which the %s does not", g, f, g.Law())
			}
		}
	}
	for _, f := range ground.Facts() {
		whole("fact", f.String(), f.Name)
		if len(f.Laws()) == 0 {
			t.Errorf("no act looks at %s", f)
		}
	}
	for _, tr := range []ground.Territory{ground.Netherlands, ground.BES} {
		whole("territory", tr.String(), tr.Name)
	}
	for v := ground.CannotSay; v <= ground.MustRefuse; v++ {
		whole("verdict", v.String(), v.Name)
	}
	for f := ground.NonTraceable; f <= ground.OwedNonTraceable; f++ {
		whole("form", f.String(), f.Name)
	}
	for r := range ground.AllReadings() {
		whole("reading", r.ID(), func(l calendar.Lang) string { return r.Other().Text(l, calendar.Args{}) })
	}
}

// The schema of a passage has the keys that ParsePassage takes, and no other.
func TestPassageSchemaHasItsKeys(t *testing.T) {
	var schema struct {
		Properties map[string]struct {
			Description string          `json:"description"`
			AnyOf       json.RawMessage `json:"anyOf"`
		} `json:"properties"`
		Additional bool `json:"additionalProperties"`
	}
	if err := json.Unmarshal(ground.PassageSchema(), &schema); err != nil || schema.Additional {
		t.Fatalf("%v %v: no other keys", err, schema.Additional)
	}
	want := []string{"territory", "decided", "documentDate", "requested"}
	for _, f := range ground.Facts() {
		if f != ground.OlderThanFiveYears { // reckoned from the dates
			want = append(want, f.String())
		}
	}
	for _, key := range want {
		if schema.Properties[key].Description == "" {
			t.Errorf("no key %s, or one that is not explained", key)
		}
		p, err := ground.ParsePassage([]byte(`{"` + key + `":null}`))
		if p != (ground.Passage{}) || err != nil || !strings.Contains(string(schema.Properties[key].AnyOf), `"null"`) {
			t.Errorf("%s: what is not known may be null: %v %v, in the schema %s", key, p, err,
				schema.Properties[key].AnyOf)
		}
	}
	if len(schema.Properties) != len(want) {
		t.Errorf("%d keys, want %d", len(schema.Properties), len(want))
	}
}

// Zero and hand-made values print, and say nothing that is not there.
func TestHandMadeValuesPrint(t *testing.T) {
	for _, l := range []calendar.Lang{calendar.Dutch, calendar.English, 7} {
		reply := ground.Reply{Verdict: 9, Form: 9, By: []*calendar.Provision{nil}, Show: []*calendar.Provision{nil},
			Caveats: []*calendar.Provision{nil}, Missing: []ground.Fact{0, 200}, Arguable: []ground.Arguable{{}},
			Of: []ground.Reply{{}}}
		_ = fmt.Sprint(reply.Text(l), string(reply.AppendJSON(nil, l)), ground.Conflict{}.Text(l),
			ground.Listing{}.Text(l), ground.Listing{Says: nil}.Text(l))
		_ = fmt.Sprint(ground.Fact(200).Name(l), ground.Verdict(9).Name(l), ground.Form(9).Name(l),
			ground.Kind(9).Name(l), ground.Territory(9).Name(l), ground.Ground{}.Name(l))
	}
	_ = fmt.Sprint(ground.Law(9), ground.Law(9).Names(), ground.Law(9).Articles(), ground.Law(9).Grounds(),
		ground.Law(9).Act(), ground.Article{}.Last(3), ground.Ground{}.Facts(), ground.Fact(0).Laws(),
		ground.Standing(9), ground.Question{}, ground.All(), ground.Any(ground.Question{}))
	if _, err := (ground.Ground{}).Of(ground.Passage{}, nil); err == nil {
		t.Error("a passage without a day of decision")
	}
	if said, err := (ground.Ground{}).Of(ground.Passage{Decided: calendar.MustParse("2024-01-01")},
		nil); err != nil || said.Verdict != ground.DoesNotApply {
		t.Errorf("no ground: %v %v", said, err)
	}
}
