package letter

import (
	"encoding/json"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/internal/file"
)

// The package documentation names every key and every code of the letter file.
func TestTheDocumentationNamesEveryKey(t *testing.T) {
	source, err := os.ReadFile("doc.go")
	if err != nil {
		t.Fatal(err)
	}
	_, text, _ := strings.Cut(string(source), "# The letter file")
	seen := map[string]bool{}
	var walk func(all []file.Key)
	names := func(kind file.Kind) {}
	names = func(kind file.Kind) {
		if kind.Keys != nil {
			walk(kind.Keys())
		}
		if kind.Element != nil {
			names(*kind.Element)
		}
		for _, form := range kind.Forms {
			names(form)
		}
		for _, name := range kind.Names {
			if strings.Contains(name, "_") || strings.Contains(name, ".") {
				continue // dispositions and grounds have lists of their own
			}
			seen[name] = true
		}
	}
	walk = func(all []file.Key) {
		for _, k := range all {
			seen[k.Name] = true
			names(k.Kind)
		}
	}
	walk(letterFields.Keys())
	for _, d := range dispositionCodes {
		delete(seen, d)
	}
	for name := range seen {
		if !regexp.MustCompile(`(^|[^a-zA-Z-])` + regexp.QuoteMeta(name) + `([^a-zA-Z-]|$)`).MatchString(text) {
			t.Errorf("%q is not in the documentation", name)
		}
	}
	if len(seen) < 90 {
		t.Errorf("only %d keys and codes", len(seen))
	}
}

// The schema has every key of the letter file, and of the letters that stand here
// no key is missing from it.
func TestTheSchemaHasEveryKey(t *testing.T) {
	var schema struct {
		Properties map[string]json.RawMessage
		Additional *bool `json:"additionalProperties"`
	}
	if err := json.Unmarshal(Schema(), &schema); err != nil || schema.Additional == nil || *schema.Additional {
		t.Fatalf("%v", err)
	}
	for _, k := range letterFields.Keys() {
		if schema.Properties[k.Name] == nil {
			t.Errorf("no %s", k.Name)
		}
	}
	for _, name := range []string{"jenv-2020-05-26", "politie-2021"} {
		document, err := os.ReadFile("../../examples/clearview/testdata/" + name + ".json")
		if err != nil {
			t.Fatal(err)
		}
		var letter map[string]json.RawMessage
		if err := json.Unmarshal(document, &letter); err != nil {
			t.Fatal(err)
		}
		for key := range letter {
			if schema.Properties[key] == nil {
				t.Errorf("%s: no %s", name, key)
			}
		}
	}
}

// The forms of the keys that take more than one, or codes: letter file, "by as a
// duration or a person", sources as texts or objects, one clause or several.
func TestTheSchemaHasTheFormsOfAKey(t *testing.T) {
	var schema any
	if err := json.Unmarshal(Schema(), &schema); err != nil {
		t.Fatal(err)
	}
	at := func(path string) string {
		v := schema
		for _, k := range strings.Fields(path) {
			switch n := v.(type) {
			case map[string]any:
				v = n[k]
			case []any:
				i, _ := strconv.Atoi(k)
				v = n[i]
			}
		}
		b, _ := json.Marshal(v)
		return string(b)
	}
	const oneOf = " anyOf 0 items properties "
	for path, want := range map[string]string{
		"properties events" + oneOf +
			"by anyOf": `[{"anyOf":[{"pattern":"^P[0-9]+[DW]$","type":"string"},` +
			`{"type":"string"}]},{"type":"null"}]`,
		"properties outcomes" + oneOf + "sources anyOf 0 items anyOf 0 type":     `"string"`,
		"properties outcomes" + oneOf + "sources anyOf 0 items anyOf 1 type":     `"object"`,
		"properties outcomes" + oneOf + "kinds anyOf 0 items type":               `"string"`,
		"properties remedies anyOf 0 anyOf 0 type":                               `"object"`,
		"properties remedies anyOf 0 anyOf 1 type":                               `"array"`,
		"properties remedies anyOf 0 anyOf 1 items type":                         `"object"`,
		"properties remedies anyOf 0 anyOf 0 properties form anyOf 0 items type": `"string"`,
	} {
		if got := at(path); got != want {
			t.Errorf("%s: %s, want %s", path, got, want)
		}
	}
}
