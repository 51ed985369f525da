package api

import (
	_ "embed" // the document
	"encoding/json"
	"net/http"
	"strings"
	"sync"

	"github.com/wobrules/wobrules/scope/letter"
	"github.com/wobrules/wobrules/wob"
	"github.com/wobrules/wobrules/wob/ground"
)

//go:embed openapi.json
var written []byte

// Document is the OpenAPI document of the interface: as it was written by hand,
// with the JSON Schemas of the library put in.
var Document = sync.OnceValue(func() []byte {
	var doc map[string]any
	if err := json.Unmarshal(written, &doc); err != nil {
		panic(err) // it is part of the program
	}
	schemas := at(doc, "components", "schemas")
	for name, text := range map[string][]byte{"CaseFile": wob.CaseSchema(), "Timeline": wob.TimelineSchema(),
		"Event":   wob.EventSchema(),
		"Passage": ground.PassageSchema(), "LetterFile": letter.Schema()} {
		var schema map[string]any
		if err := json.Unmarshal(text, &schema); err != nil {
			panic(err)
		}
		delete(schema, "$id") // it is part of this document here
		delete(schema, "$schema")
		schemas[name] = schema
	}
	timeline := at(schemas, "Timeline")
	schemas["Deadline"] = at(timeline, "properties", "deadlines", "items")
	schemas["Window"] = at(timeline, "properties", "objection")
	schemas["Cite"] = at(timeline, "properties", "decision", "properties", "steps", "items", "properties", "cite")
	b, err := json.Marshal(doc)
	if err != nil {
		panic(err)
	}
	return append(b, '\n')
})

// questions is the document of what is served without a register.
var questions = sync.OnceValue(func() []byte {
	var doc map[string]any
	if err := json.Unmarshal(Document(), &doc); err != nil {
		panic(err)
	}
	paths := at(doc, "paths")
	for path, methods := range paths {
		for method, o := range methods.(map[string]any) {
			if tags, _ := o.(map[string]any)["tags"].([]any); len(tags) > 0 && tags[0] == "Register" {
				delete(at(paths, path), method)
			}
		}
		if len(at(paths, path)) == 0 {
			delete(paths, path)
		}
	}
	b, err := json.Marshal(doc)
	if err != nil {
		panic(err)
	}
	return append(b, '\n')
})

// at is an object inside of others.
func at(o map[string]any, keys ...string) map[string]any {
	for _, key := range keys {
		o, _ = o[key].(map[string]any)
	}
	return o
}

var decoded = sync.OnceValue(func() map[string]any {
	var doc map[string]any
	if err := json.Unmarshal(Document(), &doc); err != nil {
		panic(err)
	}
	return doc
})

// Schema is a schema of the document by its name. It is not to be changed.
func Schema(name string) map[string]any { return at(decoded(), "components", "schemas", name) }

const inDocument = "#/components/schemas/"

// Alone is a schema that stands on its own: what it names of the document comes
// with it.
func Alone(schema map[string]any) map[string]any {
	defs := map[string]any{}
	alone, _ := bring(schema, defs).(map[string]any)
	if len(defs) > 0 {
		alone["$defs"] = defs
	}
	return alone
}

// bring copies a part of a schema, with its references led to defs.
func bring(part any, defs map[string]any) any {
	switch part := part.(type) {
	case map[string]any:
		out := make(map[string]any, len(part))
		for key, value := range part {
			name, ok := strings.CutPrefix(textOf(value), inDocument)
			if key != "$ref" || !ok {
				out[key] = bring(value, defs)
				continue
			}
			out[key] = "#/$defs/" + name
			if _, there := defs[name]; !there {
				defs[name] = nil // it may name itself
				defs[name] = bring(Schema(name), defs)
			}
		}
		return out
	case []any:
		out := make([]any, len(part))
		for i := range part {
			out[i] = bring(part[i], defs)
		}
		return out
	}
	return part
}

func textOf(v any) string {
	s, _ := v.(string)
	return s
}

func (a *API) documentation() []route {
	return []route{
		{method: http.MethodGet, path: "/v1/openapi.json", gives: []string{asOpenAPI, asJSON}, open: true,
			serve: (*call).openAPI},
		{method: http.MethodGet, path: "/v1/docs", gives: []string{asHTML}, open: true, serve: (*call).docs},
	}
}

func (c *call) openAPI() error {
	kind := asJSON
	if !c.accepts(asJSON) {
		kind = asOpenAPI
	}
	h := c.w.Header()
	h.Set("Content-Type", kind)
	h.Set("Access-Control-Allow-Origin", "*") // the document holds nothing of anybody
	if c.Store == nil {
		_, _ = c.w.Write(questions())
		return nil
	}
	_, _ = c.w.Write(Document())
	return nil
}
