package wob_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// A schemaOf is as much of JSON Schema as the schemas of this package use; a
// word that it does not know fails the test.
type schemaOf struct {
	Schema      string              `json:"$schema"`
	ID          string              `json:"$id"`
	Title       string              `json:"title"`
	Description string              `json:"description"`
	Type        string              `json:"type"`
	Format      string              `json:"format"`
	Pattern     string              `json:"pattern"`
	Enum        []string            `json:"enum"`
	Minimum     *float64            `json:"minimum"`
	Maximum     *float64            `json:"maximum"`
	MaxItems    *int                `json:"maxItems"`
	Properties  map[string]schemaOf `json:"properties"`
	Required    []string            `json:"required"`
	Additional  *bool               `json:"additionalProperties"`
	Items       *schemaOf           `json:"items"`
	AnyOf       []schemaOf          `json:"anyOf"`
}

func parseSchema(t *testing.T, text []byte) schemaOf {
	t.Helper()
	var s schemaOf
	dec := json.NewDecoder(bytes.NewReader(text))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&s); err != nil {
		t.Fatal(err)
	}
	return s
}

// faults returns what a value has that the schema does not allow, and marks the
// keys that it has in seen.
func (s schemaOf) faults(at string, v any, seen map[string]bool) (all []string) {
	if len(s.AnyOf) > 0 {
		var least []string
		for i, form := range s.AnyOf {
			f := form.faults(at, v, seen)
			if len(f) == 0 {
				return nil
			}
			if i == 0 {
				least = f
			}
		}
		return least
	}
	kind := fmt.Sprintf("%T", v)
	switch s.Type {
	case "object":
		object, ok := v.(map[string]any)
		if !ok {
			return []string{at + " is " + kind}
		}
		for _, k := range s.Required {
			if _, ok := object[k]; !ok {
				all = append(all, at+"."+k+" is missing")
			}
		}
		for k, inner := range object {
			p, ok := s.Properties[k]
			if !ok {
				all = append(all, at+"."+k+" is no key")
				continue
			}
			seen[at+"."+k] = true
			all = append(all, p.faults(at+"."+k, inner, seen)...)
		}
	case "array":
		array, ok := v.([]any)
		if !ok {
			return []string{at + " is " + kind}
		}
		for _, inner := range array {
			all = append(all, s.Items.faults(at, inner, seen)...)
		}
	case "string":
		text, ok := v.(string)
		if !ok || s.Pattern != "" && !regexp.MustCompile(s.Pattern).MatchString(text) || len(s.Enum) > 0 &&
			!slices.Contains(s.Enum, text) {
			return []string{fmt.Sprintf("%s is %v", at, v)}
		}
	case "integer":
		n, ok := v.(float64)
		if !ok || s.Minimum != nil && n < *s.Minimum || s.Maximum != nil && n > *s.Maximum {
			return []string{fmt.Sprintf("%s is %v", at, v)}
		}
	case "boolean":
		if _, ok := v.(bool); !ok {
			return []string{at + " is " + kind}
		}
	case "null":
		if v != nil {
			return []string{at + " is " + kind}
		}
	default:
		return []string{at + ": no type"}
	}
	return all
}

// paths are the keys of a schema with their paths.
func (s schemaOf) paths(at string) (all []string) {
	for _, form := range s.AnyOf {
		all = append(all, form.paths(at)...)
	}
	if s.Items != nil {
		all = append(all, s.Items.paths(at)...)
	}
	for k, p := range s.Properties {
		all = append(append(all, at+"."+k), p.paths(at+"."+k)...)
	}
	slices.Sort(all)
	return all
}

// value is a value that a schema allows, for one key of an object.
func (s schemaOf) value() any {
	switch {
	case len(s.AnyOf) > 0:
		return s.AnyOf[0].value()
	case len(s.Enum) > 0:
		return s.Enum[0]
	case s.Type == "string" && s.Format == "date":
		return "2020-03-03"
	case s.Type == "string" && s.Pattern != "":
		return "P4W"
	case s.Type == "string":
		return "x"
	case s.Type == "integer":
		return 1
	case s.Type == "boolean":
		return true
	case s.Type == "array":
		return []any{s.Items.value()}
	}
	object := map[string]any{}
	for _, k := range s.Required {
		object[k] = s.Properties[k].value()
	}
	return object
}

// Every key of the schema of the case file is a key of the parser, at its place,
// and no other is: each is given alone, and one letter more or less is unknown.
func TestCaseSchemaHasTheKeysOfTheParser(t *testing.T) {
	schema := parseSchema(t, wob.CaseSchema())
	n := 0
	var walk func(s schemaOf, wrap func(any) any)
	walk = func(s schemaOf, wrap func(any) any) {
		for _, form := range s.AnyOf {
			walk(form, wrap)
		}
		if s.Items != nil {
			walk(*s.Items, func(v any) any { return wrap([]any{v}) })
		}
		for k, p := range s.Properties {
			n++
			whole := func(key string, v any) any {
				object := map[string]any{}
				for _, r := range s.Required {
					object[r] = s.Properties[r].value()
				}
				object[key] = v
				return wrap(object)
			}
			for key, known := range map[string]bool{k: true, k + "x": false, strings.ToUpper(k): false} {
				text, _ := json.Marshal(whole(key, p.value()))
				_, err := wob.ParseCase(text)
				unknown := err != nil && strings.Contains(err.Error(), "unknown key")
				if unknown == known {
					t.Errorf("%s: %v", text, err)
				}
			}
			walk(p, func(v any) any { return whole(k, v) })
		}
	}
	walk(schema, func(v any) any {
		object := v.(map[string]any)
		if object["received"] == nil {
			object["received"] = "2020-03-03"
		}
		return object
	})
	if n < 150 {
		t.Errorf("%d keys", n)
	}
}

// Every case of testdata fits the schema of the case file, and every answer to
// one that of the timeline; together the answers have each of its keys, but for
// those of the list, which no case of testdata has.
func TestTestdataFitsTheSchemas(t *testing.T) {
	cases, timelines := parseSchema(t, wob.CaseSchema()), parseSchema(t, wob.TimelineSchema())
	inCases, inTimelines, n := map[string]bool{}, map[string]bool{}, 0
	rows := []string{ // what no row of testdata has
		`{"case":{"received":"2012-03-02","decision":{"published":"2012-03-20"},"objections":[{"id":"o",` +
			`"received":"2012-04-01","default":{"sent":"2012-07-01","received":"2012-07-02"}}],"asOf":"2012-10-01"}}`,
		`{"case":{"received":"2020-03-02","partial":[{"id":"p","published":"2020-03-20","discloses":true,` +
			`"objectionExpected":true}]}}`,
	}
	files, err := filepath.Glob("testdata/*.jsonl")
	if err != nil || len(files) < 2 {
		t.Fatal(files, err)
	}
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		rows = append(rows, strings.Split(string(data), "\n")...)
	}
	for _, line := range rows {
		var row struct {
			Case json.RawMessage `json:"case"`
		}
		if err := json.Unmarshal([]byte(line), &row); err != nil || row.Case == nil {
			continue
		}
		c, err := wob.ParseCase(row.Case)
		if err != nil {
			continue // a row about what cannot be
		}
		n++
		var v any
		if err := json.Unmarshal(row.Case, &v); err != nil {
			t.Fatal(err)
		}
		if f := cases.faults("", v, inCases); len(f) > 0 {
			t.Errorf("%s: %v", row.Case, f)
		}
		timeline, err := wob.Clock{}.Timeline(c)
		if err != nil {
			continue
		}
		if err := json.Unmarshal(timeline.AppendJSON(nil, calendar.English), &v); err != nil {
			t.Fatal(err)
		}
		if f := timelines.faults("", v, inTimelines); len(f) > 0 {
			t.Errorf("%s: %v", row.Case, f)
		}
	}
	if n < 80 {
		t.Errorf("%d cases", n)
	}
	for _, path := range timelines.paths("") {
		if !inTimelines[path] && !slices.Contains([]string{".id", ".basis.readings", ".partial.window.timely"}, path) {
			t.Errorf("no answer to a case of testdata has %s", path)
		}
	}
}

// What is read may have null for a key that may be absent, what is written has none;
// an event has what its kind needs.
func TestWhatTheSchemasNeed(t *testing.T) {
	cases, timelines, events := parseSchema(t, wob.CaseSchema()), parseSchema(t, wob.TimelineSchema()),
		parseSchema(t, wob.EventSchema())
	answer := string(mustTimeline(t, wob.Clock{}, `{"received":"2020-03-03"}`).AppendJSON(nil, calendar.English))
	for _, row := range []struct {
		schema schemaOf
		text   string
		fits   bool
	}{
		{cases, `{"received":"2020-03-03","decision":null}`, true},
		{cases, `{"received":null}`, false},
		{cases, `{"id":"a"}`, false},
		{timelines, answer, true},
		{timelines, strings.TrimSuffix(answer, "}") + `,"status":null}`, false},
		{timelines, `{}`, false},
		{events, `{"id":"a","withdraws":"b"}`, true},
		{events, `{"withdraws":"b"}`, false},
		{events, `{"id":"a"}`, false},
		{events, `{"id":"a","on":"2020-03-03","kind":"received"}`, true},
		{events, `{"on":"2020-03-03","kind":"received"}`, false},
		{events, `{"id":"a","kind":"received"}`, false},
		{events, `{"id":"a","on":"2020-03-03"}`, false},
		{events, `{"id":"a","kind":"closed","fields":{"how":"withdrawn"}}`, true},
		{events, `{"id":"a","on":"2020-03-03","kind":"closed","fields":{}}`, false},
		{events, `{"id":"a","on":"2020-03-03","kind":"closed"}`, false},
		{events, `{"id":"a","on":"2020-03-03","kind":"adjourned","of":null,"replaces":null}`, true},
		{events, `{"id":"a","on":"2020-03-03","kind":"adjourned","fields":{"by":"P2W","size":null}}`, true},
		{events, `{"id":"a","on":"2020-03-03","kind":"suspension-ended","of":"b"}`, true},
		{events, `{"id":"a","on":"2020-03-03","kind":"suspension-ended"}`, false},
		{events, `{"id":"a","on":"2020-03-03","kind":"decision","of":"b"}`, false},
		{events, `{"id":"a","on":"2020-03-03","kind":"consulted","fields":{}}`, false},
	} {
		var v any
		if err := json.Unmarshal([]byte(row.text), &v); err != nil {
			t.Fatal(row.text, err)
		}
		if f := row.schema.faults("", v, map[string]bool{}); (len(f) == 0) != row.fits {
			t.Errorf("%s: %v, fits: %v", row.text, f, row.fits)
		}
	}
}
