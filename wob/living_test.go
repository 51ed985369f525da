package wob_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// A livingCase is a case file with what the law makes of it, counted by hand.
// Only what the row is about is expected; the rest of the answer is free.
type livingCase struct {
	Name    string          `json:"name"`
	Case    json.RawMessage `json:"case"`
	Reading []string        `json:"reading"` // chosen away from the default
	Expect  livingAnswer    `json:"expect"`
	Why     string          `json:"why"` // the article or the ruling, with the counting in words
}

// A livingAnswer speaks of the answer in its JSON form alone. A path walks the
// keys of an object and, in a list, the index or the id of an element.
type livingAnswer struct {
	// Deadlines name their key and, where they have one, their "of"; null says
	// that a key is left out.
	Deadlines []map[string]any `json:"deadlines"`
	// Absent are paths, or "deadlines.KEY", "deadlines.KEY/OF" and
	// "deadlines.KEY/*" for one of any "of".
	Absent  []string         `json:"absent"`
	NotLive []string         `json:"notLive"` // KEY of any "of", or KEY/OF
	Paths   map[string]any   `json:"paths"`
	Argued  []map[string]any `json:"arguable"` // "cite" is a part of the text of the citation

	Findings          []string          `json:"findings"` // ids, or how they begin
	FindingsNot       []string          `json:"findingsNot"`
	FindingSuffix     []string          `json:"findingSuffix"`
	FindingsNotSuffix []string          `json:"findingsNotSuffix"`
	FindingAny        bool              `json:"findingAny"`
	FindingOn         map[string]string `json:"findingOn"`   // by id the day, "" for none
	FindingText       map[string]string `json:"findingText"` // by id a part of the text
	Caveats           []string          `json:"caveats"`
	CaveatsNot        []string          `json:"caveatsNot"`
	CaveatAny         bool              `json:"caveatAny"`
	CaveatCites       map[string]string `json:"caveatCites"` // by how the id begins, a part of the citation
	CaveatText        map[string]string `json:"caveatText"`

	Error []string `json:"error"` // the case cannot be, and the error names these
}

// aLivingReason is aReason where an article is cited the short way: Awb 6:12,
// Woo 4.4 lid 2.
var aLivingReason = regexp.MustCompile(`\b(Wob|Woo|Awb|BES|WarBES|IBES|ATW)( 2007)? \d|\b[1-8]:\d|` +
	aReason.String() + `|The case file`)

// TestLivingCases runs the worked cases of the living kind.
func TestLivingCases(t *testing.T) { runLiving(t, "testdata/living.jsonl", 60) }

// TestIslandCases runs the worked cases of the Wob BES.
func TestIslandCases(t *testing.T) { runLiving(t, "testdata/bes.jsonl", 25) }

// TestOnceWrong runs the points on which the clock was once wrong or silent.
func TestOnceWrong(t *testing.T) { runLiving(t, "testdata/once_wrong.jsonl", 60) }

func runLiving(t *testing.T, file string, atLeast int) {
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	rows, seen := 0, map[string]bool{}
	for line := range bytes.Lines(data) {
		row := livingCase{}
		dec := json.NewDecoder(bytes.NewReader(line))
		dec.DisallowUnknownFields()
		if err := dec.Decode(&row); err != nil {
			t.Fatalf("%s: %v", line, err)
		}
		rows++
		seen[row.Name] = true
		if row.Why == "" || row.Name == "" {
			t.Errorf("a row without a name or a reason: %s", line)
		}
		if !aLivingReason.MatchString(row.Why) || aPaper.MatchString(row.Why) {
			t.Errorf("%q does not say what it rests on: %s", row.Name, row.Why)
		}
		wrong := row.compare()
		switch waits := slices.Contains(notYet[file], row.Name); {
		case waits && len(wrong) == 0:
			t.Errorf("%q holds: take it off the list of what does not yet", row.Name)
		case waits:
			t.Logf("not yet: %q: %s", row.Name, strings.Join(wrong, "; "))
		case len(wrong) > 0:
			t.Errorf("%q\n\t%s\n\twhy: %s", row.Name, strings.Join(wrong, "\n\t"), row.Why)
		}
	}
	if rows < atLeast || len(seen) != rows {
		t.Errorf("%d rows with %d names, want %d or more, each with its own", rows, len(seen), atLeast)
	}
	for _, name := range notYet[file] {
		if !seen[name] {
			t.Errorf("%q on the list of what does not hold yet is no row", name)
		}
	}
}

// compare returns what differs between the answer and what is expected.
func (row livingCase) compare() []string {
	answer, err := row.answer()
	if len(row.Expect.Error) > 0 {
		return wrongError(err, row.Expect.Error)
	}
	if err != nil {
		return []string{"error: " + err.Error()}
	}
	e := row.Expect
	wrong := wrongDeadlines(answer, e.Deadlines)
	wrong = append(wrong, wrongAbsent(answer, e.Absent)...)
	wrong = append(wrong, wrongLive(answer, e.NotLive)...)
	for path, want := range e.Paths {
		if got, ok := walk(answer, path); !ok || got != want {
			wrong = append(wrong, fmt.Sprintf("%s: got %v, want %v", path, got, want))
		}
	}
	for _, want := range e.Argued {
		if !slices.ContainsFunc(objects(answer, "arguable"), func(a map[string]any) bool { return argues(a, want) }) {
			got := short(objects(answer, "arguable"), "key", "value", "reading")
			wrong = append(wrong, fmt.Sprintf("arguable: no %v in %v", want, got))
		}
	}
	wrong = append(wrong, e.wrongRemarks(answer)...)
	slices.Sort(wrong)
	return wrong
}

func (row livingCase) answer() (map[string]any, error) {
	c, err := wob.ParseCase(row.Case)
	if err != nil {
		return nil, err
	}
	var k wob.Clock
	for _, id := range row.Reading {
		r, err := wob.ParseReading(id)
		if err != nil {
			return nil, err
		}
		k.Readings = k.Readings.With(r)
	}
	timeline, err := k.Timeline(c)
	if err != nil {
		return nil, err
	}
	answer := map[string]any{}
	return answer, json.Unmarshal(timeline.AppendJSON(nil, calendar.Dutch), &answer)
}

func wrongError(err error, names []string) (wrong []string) {
	if err == nil {
		return []string{fmt.Sprintf("no error, want one that names %v", names)}
	}
	for _, name := range names {
		if !strings.Contains(err.Error(), name) {
			wrong = append(wrong, fmt.Sprintf("error %q does not name %q", err, name))
		}
	}
	return wrong
}

func wrongDeadlines(answer map[string]any, wanted []map[string]any) (wrong []string) {
	for _, want := range wanted {
		name := nameOf(want)
		got, ok := deadline(answer, name)
		if !ok {
			wrong = append(wrong, "no deadline "+name)
			continue
		}
		for key, value := range want {
			if key == "cite" { // a part of the text of the citation
				if text, _ := walk(got, "cite.text"); !strings.Contains(fmt.Sprint(text), fmt.Sprint(value)) {
					wrong = append(wrong, fmt.Sprintf("deadlines.%s.cite: got %v, want %v", name, text, value))
				}
			} else if got[key] != value { // a key left out is nil, as is null
				wrong = append(wrong, fmt.Sprintf("deadlines.%s.%s: got %v, want %v", name, key, got[key], value))
			}
		}
	}
	return wrong
}

func wrongAbsent(answer map[string]any, paths []string) (wrong []string) {
	for _, path := range paths {
		name, isDeadline := strings.CutPrefix(path, "deadlines.")
		if !isDeadline {
			if got, ok := walk(answer, path); ok {
				wrong = append(wrong, fmt.Sprintf("%s: got %v, want none", path, got))
			}
			continue
		}
		key, anyOf := strings.CutSuffix(name, "/*")
		for _, d := range objects(answer, "deadlines") {
			if anyOf && d["key"] == key || nameOf(d) == name {
				wrong = append(wrong, fmt.Sprintf("deadline %s stands (%v), want none", nameOf(d), d["state"]))
			}
		}
	}
	return wrong
}

func wrongLive(answer map[string]any, names []string) (wrong []string) {
	for _, d := range objects(answer, "deadlines") {
		for _, name := range names {
			if (d["key"] == name || nameOf(d) == name) && isLive(d) {
				wrong = append(wrong, fmt.Sprintf("deadline %s is live: %v", nameOf(d), d["state"]))
			}
		}
	}
	return wrong
}

// isLive reports whether a deadline is offered, on the day asked about.
func isLive(d map[string]any) bool {
	return d["state"] == "overdue" || d["state"] == "open" || d["state"] == "ahead"
}

func (e livingAnswer) wrongRemarks(answer map[string]any) (wrong []string) {
	findings, caveats := objects(answer, "findings"), objects(answer, "caveats")
	in := func(what string, all []map[string]any, id string, has func(id, part string) bool, want bool) {
		if slices.ContainsFunc(all, func(o map[string]any) bool { return has(o["id"].(string), id) }) != want {
			wrong = append(wrong, fmt.Sprintf("%s: want %q %v in %v", what, id, want, short(all, "id")))
		}
	}
	for _, id := range e.Findings {
		in("findings", findings, id, strings.HasPrefix, true)
	}
	for _, id := range e.FindingsNot {
		in("findings", findings, id, strings.HasPrefix, false)
	}
	for _, id := range e.FindingSuffix {
		in("findings", findings, id, strings.HasSuffix, true)
	}
	for _, id := range e.FindingsNotSuffix {
		in("findings", findings, id, strings.HasSuffix, false)
	}
	for _, id := range e.Caveats {
		in("caveats", caveats, id, strings.HasPrefix, true)
	}
	for _, id := range e.CaveatsNot {
		in("caveats", caveats, id, strings.HasPrefix, false)
	}
	for id, on := range e.FindingOn {
		if !slices.ContainsFunc(findings, func(o map[string]any) bool {
			day, _ := o["on"].(string)
			return o["id"] == id && day == on
		}) {
			wrong = append(wrong, fmt.Sprintf("no finding %s on %q: %v", id, on, short(findings, "id", "on")))
		}
	}
	for id, part := range e.FindingText {
		if !slices.ContainsFunc(findings, func(o map[string]any) bool {
			return o["id"] == id && strings.Contains(o["text"].(string), part)
		}) {
			wrong = append(wrong, fmt.Sprintf("no finding %s says %q: %v", id, part, short(findings, "id", "text")))
		}
	}
	if e.FindingAny && len(findings) == 0 {
		wrong = append(wrong, "no finding")
	}
	if e.CaveatAny && len(caveats) == 0 {
		wrong = append(wrong, "no caveat")
	}
	for id, part := range e.CaveatCites {
		in("the citations of caveats", caveats, id, func(got, id string) bool {
			return strings.HasPrefix(got, id) && strings.Contains(citedAs(caveats, got), part)
		}, true)
	}
	for id, part := range e.CaveatText {
		if !slices.ContainsFunc(caveats, func(o map[string]any) bool {
			return strings.HasPrefix(o["id"].(string), id) && strings.Contains(o["text"].(string), part)
		}) {
			wrong = append(wrong, fmt.Sprintf("no caveat %s says %q: %v", id, part, short(caveats, "id", "text")))
		}
	}
	return wrong
}

func citedAs(all []map[string]any, id string) string {
	for _, o := range all {
		if o["id"] == id {
			text, _ := walk(o, "cite.text")
			return fmt.Sprint(text)
		}
	}
	return ""
}

// argues reports whether an arguable value is the one expected.
func argues(a, want map[string]any) bool {
	for key, value := range want {
		if key == "cite" {
			if text, _ := walk(a, "cite.text"); !strings.Contains(fmt.Sprint(text), fmt.Sprint(value)) {
				return false
			}
		} else if a[key] != value {
			return false
		}
	}
	return true
}

// nameOf is how a row names a deadline: its key and what gives it.
func nameOf(d map[string]any) string {
	if of, ok := d["of"]; ok && of != nil {
		return fmt.Sprintf("%v/%v", d["key"], of)
	}
	return fmt.Sprint(d["key"])
}

func deadline(answer map[string]any, name string) (map[string]any, bool) {
	for _, d := range objects(answer, "deadlines") {
		if nameOf(d) == name {
			return d, true
		}
	}
	return nil, false
}

// objects are the elements of a list of the answer.
func objects(answer map[string]any, key string) (all []map[string]any) {
	list, _ := answer[key].([]any)
	for _, o := range list {
		all = append(all, o.(map[string]any))
	}
	return all
}

func short(all []map[string]any, keys ...string) (s []string) {
	for _, o := range all {
		words := make([]string, len(keys))
		for i, key := range keys {
			words[i] = fmt.Sprint(o[key])
		}
		s = append(s, strings.Join(words, " "))
	}
	return s
}

// walk goes a path through the answer.
func walk(value any, path string) (any, bool) {
	for _, step := range strings.Split(path, ".") {
		switch v := value.(type) {
		case map[string]any:
			next, ok := v[step]
			if !ok {
				return nil, false
			}
			value = next
		case []any:
			i := slices.IndexFunc(v, func(o any) bool { m, ok := o.(map[string]any); return ok && m["id"] == step })
			if n, err := strconv.Atoi(step); i < 0 && err == nil && n < len(v) {
				i = n
			}
			if i < 0 {
				return nil, false
			}
			value = v[i]
		default:
			return nil, false
		}
	}
	return value, true
}
