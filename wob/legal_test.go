package wob_test

import (
	"cmp"
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// A legal row is one statement of law as a test: facts in, dates out.
type legal struct {
	why      string // the article, the ruling or the Staatsblad it rests on
	facts    string // a case file without its outer braces
	want     string // "path=value" pairs, split at spaces; "path=-" for what is left out
	readings string // ids of the readings chosen away from the default
}

// aReason is what the reason of a row must hold: it never rests on our own
// output, and aPaper is what it must not hold. What no article decides is said
// of the case file, whose form is a contract.
var (
	aReason = regexp.MustCompile(`arts?\. \d|ECLI:NL:|Stb\. \d{4}, \d|the case file`)
	aPaper  = regexp.MustCompile(`\.md\b|casefile|\b[Aa]udit\b|\bReport [A-Z]`)
)

// The paths are those of the output, and besides:
//
//	findings  id@day,id@day   in their order
//	caveats   id,id
//	arguable  key=value@reading,...
//	rules     the provisions of the steps of the decision term
//	reviewed  the provisions of the steps of the term for the decision on objection
func checkLegal(t *testing.T, rows []legal) {
	t.Helper()
	for i, row := range rows {
		name := strconv.Itoa(i) + " " + row.why
		if !aReason.MatchString(row.why) || aPaper.MatchString(row.why) {
			t.Errorf("row %d (%q) does not say what it rests on", i, row.why)
		}
		if row.want == "" {
			t.Errorf("%s: a row that expects nothing", name)
		}
		tl, err := timelineOf(row.facts, row.readings)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		checkTexts(t, name, tl)
		checkTerms(t, name, tl)
		var got map[string]any
		if err := json.Unmarshal(tl.AppendJSON(nil, calendar.Dutch), &got); err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		checkOutput(t, name, got)
		checkDirections(t, name, tl, got)
		for pair := range strings.FieldsSeq(row.want) {
			path, want, ok := strings.Cut(pair, "=")
			if !ok {
				t.Errorf("%s: %q is no path=value", name, pair)
			}
			if g := at(got, path); g != want {
				t.Errorf("%s\n\t{%s}\n\t%s = %s\n\twant %s", name, row.facts, path, g, want)
			}
		}
	}
}

// clock returns a clock that takes the other side of the readings named.
func clock(ids string) wob.Clock {
	var k wob.Clock
	for id := range strings.FieldsSeq(ids) {
		r, err := wob.ParseReading(id)
		if err != nil {
			panic(err)
		}
		k.Readings = k.Readings.With(r)
	}
	return k
}

// timelineOf computes a case file given without its braces.
func timelineOf(facts, readings string) (wob.Timeline, error) {
	c, err := wob.ParseCase([]byte("{" + facts + "}"))
	if err != nil {
		return wob.Timeline{}, err
	}
	return clock(readings).Timeline(c)
}

// unfilled is what a text looks like whose place was left empty: two spaces, an
// empty bracket, a space before a point or at the end.
var unfilled = regexp.MustCompile(`  |\(\)|\( | \)| [,.;:]|^ | $|[{}]`)

// checkTexts looks at every text of a timeline in both languages.
func checkTexts(t *testing.T, name string, tl wob.Timeline) {
	t.Helper()
	for _, l := range []calendar.Lang{calendar.Dutch, calendar.English} {
		var texts []string
		terms := []calendar.Term{tl.Decision, tl.ObjectionDecision}
		if tl.Objection != nil {
			terms = append(terms, tl.Objection.Term)
		}
		for _, term := range terms {
			for s := range term.Steps() {
				texts = append(texts, s.Text(l))
			}
		}
		for _, f := range tl.Findings {
			texts = append(texts, f.Text(l))
		}
		for _, c := range tl.Caveats {
			texts = append(texts, c.Text(l))
		}
		for _, a := range tl.Arguable {
			texts = append(texts, a.Side.Text(l, calendar.Args{}))
		}
		for line := range strings.Lines(tl.Text(l)) {
			texts = append(texts, strings.TrimPrefix(strings.TrimSuffix(line, "\n"), "  - "))
		}
		for _, text := range texts {
			if bad := unfilled.FindString(text); bad != "" {
				t.Errorf("%s: %q in %q", name, bad, text)
			}
		}
	}
}

// checkTerms checks of every term that its steps lead from its start to its
// last day, each from where the one before it ended, and each with a citation.
func checkTerms(t *testing.T, name string, tl wob.Timeline) {
	t.Helper()
	terms := []calendar.Term{tl.Decision, tl.ObjectionDecision}
	if tl.Objection != nil {
		terms = append(terms, tl.Objection.Term)
	}
	for _, term := range terms {
		if term.IsZero() {
			continue
		}
		at := term.Start()
		for s := range term.Steps() {
			if s.From() != at || s.To() == at || s.Provision().Citation().IsZero() {
				t.Errorf("%s: step %s from %s to %s, where the term stood at %s", name, s.Provision(), s.From(), s.To(), at)
			}
			at = s.To()
		}
		if at != term.LastDay() {
			t.Errorf("%s: the steps end on %s, the term on %s", name, at, term.LastDay())
		}
	}
}

// checkDirections checks that what another reading gives lies on the side that
// the reading states: the other side of a chosen reading is its default, so then
// the other way.
func checkDirections(t *testing.T, name string, tl wob.Timeline, got map[string]any) {
	t.Helper()
	for _, a := range tl.Arguable {
		way := int(a.Reading.Direction())
		if slices.Contains(tl.Readings, a.Reading) {
			way = -way
		}
		chosen := at(got, a.Key)
		if way == 0 || chosen == "-" || a.Gone {
			continue // either way; or a penalty or an appeal instead of none
		}
		moved := 0
		if a.Date.IsZero() {
			n, err := strconv.Atoi(chosen)
			if err != nil {
				t.Errorf("%s: %s is %s: %v", name, a.Key, chosen, err)
			}
			moved = cmp.Compare(a.Number, n)
			if a.Reading.ID() == "penalty-weeks" {
				moved = -moved // a penalty that begins later has fewer days
			}
		} else {
			moved = a.Date.Compare(date(chosen))
		}
		if moved != way {
			t.Errorf("%s: reading %s gives %s %v %d beside %s: not %d", name, a.Reading, a.Key, a.Date, a.Number, chosen, way)
		}
	}
}

func at(v map[string]any, path string) string {
	join := func(key string, f func(m map[string]any) string) string {
		var all []string
		list, _ := v[key].([]any)
		for _, e := range list {
			all = append(all, f(e.(map[string]any)))
		}
		if len(all) == 0 {
			return "-"
		}
		return strings.Join(all, ",")
	}
	switch path {
	case "findings":
		named := []any{}
		list, _ := v[path].([]any)
		for _, e := range list { // what must be told of every delay is TestWhatMustBeToldOfDelay's
			switch e.(map[string]any)["id"] {
			case "awb.4.14.1", "awb.7.14.delay", "awb.7.10.5.suspended", "awb.7.10.5.adjourned", "awb.7.10.5.delayed":
			default:
				named = append(named, e)
			}
		}
		v = map[string]any{path: named}
		return join(path, func(m map[string]any) string {
			on, _ := m["on"].(string)
			return m["id"].(string) + "@" + on
		})
	case "caveats":
		named := []any{}
		list, _ := v[path].([]any)
		for _, e := range list { // that on all days of an era is TestATextIsUnreadOnItsDays's
			if e.(map[string]any)["id"] != "awb.2021.unread" {
				named = append(named, e)
			}
		}
		v = map[string]any{path: named}
		return join(path, func(m map[string]any) string { return m["id"].(string) })
	case "arguable":
		named := []any{}
		list, _ := v[path].([]any)
		for _, e := range list { // those of the list of deadlines are TestArguableIsWhatChoosingGives's
			if key, _ := e.(map[string]any)["key"].(string); !strings.HasPrefix(key, "deadlines.") {
				named = append(named, e)
			}
		}
		v = map[string]any{path: named}
		return join(path, func(m map[string]any) string {
			if m["value"] == nil {
				return fmt.Sprintf("%v=-@%v", m["key"], m["reading"])
			}
			return fmt.Sprintf("%v=%v@%v", m["key"], m["value"], m["reading"])
		})
	case "rules", "reviewed":
		term, _ := v[map[string]string{"rules": "decision", "reviewed": "objectionDecision"}[path]].(map[string]any)
		var all []string
		steps, _ := term["steps"].([]any)
		for _, s := range steps {
			all = append(all, s.(map[string]any)["rule"].(string))
		}
		return strings.Join(all, ",")
	}
	var cur any = v
	for key := range strings.SplitSeq(path, ".") {
		m, _ := cur.(map[string]any)
		next, ok := m[key]
		if !ok {
			return "-"
		}
		cur = next
	}
	return fmt.Sprint(cur)
}

// date is a day in a test.
func date(s string) calendar.Date {
	if s == "" {
		return calendar.Date{}
	}
	return calendar.MustParse(s)
}
