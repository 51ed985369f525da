package api

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	_ "embed" // the page
	"encoding/base64"
	"encoding/json"
	"html/template"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"

	"github.com/wobrules/wobrules/examples/casedesk/problem"
)

//go:embed docs.html
var docsPage string

//go:embed docs.css
var docsStyle string

// docsPolicy lets the page have its own style and nothing else.
var docsPolicy = sync.OnceValue(func() string {
	sum := sha256.Sum256([]byte(docsStyle))
	return "default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) +
		"'; img-src data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
})

// docs answers the document as a page.
func (c *call) docs() error {
	h := c.w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Content-Language", "en")
	h.Set("Content-Security-Policy", docsPolicy())
	_, _ = c.w.Write(rendered())
	return nil
}

var rendered = sync.OnceValue(func() []byte {
	var b bytes.Buffer
	if err := template.Must(template.New("docs").Parse(docsPage)).Execute(&b, readDocument()); err != nil {
		panic(err) // the page and the document are part of the program
	}
	return b.Bytes()
})

// What the page shows of the document.
type (
	docsData struct {
		Info       struct{ Title, Version, Description string }
		Style      template.CSS
		Operations []operation
		Problems   []problemKind
		Codes      []struct{ Code, Means string }
		Schemas    []struct{ Name, Text string }
	}
	operation struct {
		ID, Method, Path, Summary, Description string
		Parameters                             []parameter
		Body                                   []content
		Responses                              []response
	}
	parameter struct {
		Name, In, Description, Values string
		Required                      bool
	}
	content  struct{ Type, Schema, Example string }
	response struct {
		Status, Description string
		Content             []content
	}
	problemKind struct {
		Name, Type, Title string
		Status            int
	}
)

// A reference, or what stands in its place.
type node struct {
	Ref         string `json:"$ref"`
	Name        string
	In          string
	Description string
	Required    bool
	Schema      struct {
		Enum  []string
		Items struct{ Enum []string }
	}
	Content map[string]struct {
		Schema struct {
			Ref   string `json:"$ref"`
			AllOf []struct {
				Ref string `json:"$ref"`
			}
		}
		Example json.RawMessage
	}
}

type document struct {
	Info  struct{ Title, Version, Description string }
	Paths map[string]map[string]struct {
		OperationID, Summary, Description string
		Tags                              []string
		Parameters                        []node
		RequestBody                       node
		Responses                         map[string]node
	}
	Components struct {
		Parameters, Responses map[string]node
		Schemas               map[string]json.RawMessage
	}
	Tags []struct{ Name string }
}

func (d *document) resolve(n node) node {
	if name, ok := strings.CutPrefix(n.Ref, "#/components/parameters/"); ok {
		return d.Components.Parameters[name]
	}
	if name, ok := strings.CutPrefix(n.Ref, "#/components/responses/"); ok {
		return d.Components.Responses[name]
	}
	return n
}

func readDocument() docsData {
	var d document
	if err := json.Unmarshal(Document(), &d); err != nil {
		panic(err)
	}
	out := docsData{Info: d.Info, Style: template.CSS(docsStyle)}
	rank := map[string]int{}
	for i, t := range d.Tags {
		rank[t.Name] = i
	}
	order := map[string]int{}
	for path, methods := range d.Paths {
		for method, o := range methods {
			one := operation{ID: o.OperationID, Method: strings.ToUpper(method), Path: "/v1" + path,
				Summary: o.Summary, Description: o.Description,
				Body: contents(d.resolve(o.RequestBody))}
			for _, p := range o.Parameters {
				p = d.resolve(p)
				one.Parameters = append(one.Parameters, parameter{p.Name, p.In, p.Description,
					strings.Join(append(p.Schema.Enum, p.Schema.Items.Enum...), ", "), p.Required})
			}
			for _, status := range slices.Sorted(maps.Keys(o.Responses)) {
				r := d.resolve(o.Responses[status])
				one.Responses = append(one.Responses, response{status, r.Description, contents(r)})
			}
			order[one.ID] = rank[cmp.Or(o.Tags...)]
			out.Operations = append(out.Operations, one)
		}
	}
	slices.SortFunc(out.Operations, func(a, b operation) int {
		return cmp.Or(cmp.Compare(order[a.ID], order[b.ID]), cmp.Compare(a.Path, b.Path), cmp.Compare(a.Method,
			b.Method))
	})
	for k := range problem.Kinds() {
		out.Problems = append(out.Problems, problemKind{k.Name, k.Type(), k.Title(calendar.English), k.Status})
	}
	for code, means := range wob.ErrorCodes() {
		out.Codes = append(out.Codes, struct{ Code, Means string }{code, means})
	}
	for _, name := range slices.Sorted(maps.Keys(d.Components.Schemas)) {
		var b bytes.Buffer
		if err := json.Indent(&b, d.Components.Schemas[name], "", " "); err != nil {
			panic(err)
		}
		out.Schemas = append(out.Schemas, struct{ Name, Text string }{name, b.String()})
	}
	return out
}

func contents(n node) (all []content) {
	for _, kind := range slices.Sorted(maps.Keys(n.Content)) {
		c := n.Content[kind]
		name := c.Schema.Ref
		if len(c.Schema.AllOf) > 0 {
			name = c.Schema.AllOf[0].Ref
		}
		all = append(all, content{kind, strings.TrimPrefix(name, "#/components/schemas/"), string(c.Example)})
	}
	return all
}
