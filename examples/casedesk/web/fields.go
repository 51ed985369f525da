package web

import (
	"bytes"
	"encoding/json"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// A shape is how the value of a key is filled in.
type shape uint8

const (
	aText shape = iota
	aDate
	aNumber
	aBool
	aCode
	aSpan
	aPresence // an object that is there or not
)

// A spec is one key of the fields of a kind of event, with the key of an object
// before the point.
type spec struct {
	key    string
	shape  shape
	codes  []string
	needed bool
}

// specs are the keys of the fields of each kind, as the schema of the library
// has them.
var specs = readSpecs()

// A node is what is read of a schema.
type node struct {
	Type       string          `json:"type"`
	Format     string          `json:"format"`
	Pattern    string          `json:"pattern"`
	Enum       []string        `json:"enum"`
	AnyOf      []node          `json:"anyOf"`
	Properties json.RawMessage `json:"properties"`
	Required   []string        `json:"required"`
}

// inner is a node without the null beside it.
func (n node) inner() node {
	for _, each := range n.AnyOf {
		if each.Type != "null" {
			return each.inner()
		}
	}
	return n
}

// A property is a key of an object, in the order of the schema.
type property struct {
	key string
	node
}

func (n node) properties() (all []property) {
	d := json.NewDecoder(bytes.NewReader(n.Properties))
	if _, err := d.Token(); err != nil {
		return nil
	}
	for d.More() {
		key, err := d.Token()
		if err != nil {
			return all
		}
		p := property{}
		p.key, _ = key.(string)
		if err := d.Decode(&p.node); err != nil {
			return all
		}
		p.node = p.inner()
		all = append(all, p)
	}
	return all
}

func readSpecs() map[string][]spec {
	var schema node
	if err := json.Unmarshal(wob.EventSchema(), &schema); err != nil {
		panic(err)
	}
	all := map[string][]spec{}
	for _, form := range schema.AnyOf {
		kind := ""
		for _, p := range form.properties() {
			switch {
			case p.key == "kind" && len(p.Enum) == 1:
				kind = p.Enum[0]
			case p.key == "fields":
				all[kind] = specsOf(p.node, "")
			}
		}
	}
	return all
}

func specsOf(object node, under string) (all []spec) {
	for _, p := range object.properties() {
		s := spec{key: under + p.key, codes: p.Enum, needed: slices.Contains(object.Required, p.key)}
		switch {
		case s.key == "id":
			continue // an element is known by the id of its event
		case p.Type == "object":
			if p.key == "environmental" {
				s.shape = aPresence
				all = append(all, s)
			}
			all = append(all, specsOf(p.node, s.key+".")...)
			continue
		case p.Type == "boolean":
			s.shape = aBool
		case p.Type == "integer", p.Type == "number":
			s.shape = aNumber
		case len(p.Enum) > 0:
			s.shape = aCode
		case p.Format == "date":
			s.shape = aDate
		case strings.Contains(p.Pattern, "P"):
			s.shape = aSpan
		}
		all = append(all, s)
	}
	return all
}

// fieldsJSON is the fields of an event as JSON, from what was filled in.
func fieldsJSON(kind string, form url.Values) (b json.RawMessage, faults map[string]string) {
	faults = map[string]string{}
	tree := map[string]any{}
	for _, s := range specs[kind] {
		raw := strings.TrimSpace(form.Get("fields." + s.key))
		if raw == "" {
			continue
		}
		var value any = raw
		switch s.shape {
		case aBool:
			value = raw == "true"
		case aPresence:
			if raw == "true" && tree[s.key] == nil {
				tree[s.key] = map[string]any{}
			}
			continue
		case aNumber:
			n, err := strconv.Atoi(raw)
			if err != nil {
				faults["fields."+s.key] = "bad-number"
				continue
			}
			value = n
		case aSpan:
			if n, err := strconv.Atoi(raw); err == nil {
				value = "P" + strconv.Itoa(n) + "W"
			}
		}
		at := tree
		path := strings.Split(s.key, ".")
		for _, name := range path[:len(path)-1] {
			inner, _ := at[name].(map[string]any)
			if inner == nil {
				inner = map[string]any{}
				at[name] = inner
			}
			at = inner
		}
		at[path[len(path)-1]] = value
	}
	if len(tree) == 0 {
		return nil, faults
	}
	b, _ = json.Marshal(tree)
	return b, faults
}

// flat fills in a form from the fields of a stored event.
func flat(under string, value any, form url.Values) {
	switch v := value.(type) {
	case map[string]any:
		if under == "fields.environmental" {
			form.Set(under, "true")
		}
		for key, inner := range v {
			flat(under+"."+key, inner, form)
		}
	case string:
		if weeks, ok := strings.CutPrefix(v, "P"); ok && strings.HasSuffix(weeks, "W") {
			v = strings.TrimSuffix(weeks, "W")
		}
		form.Set(under, v)
	case bool:
		form.Set(under, strconv.FormatBool(v))
	case float64:
		form.Set(under, strconv.FormatFloat(v, 'f', -1, 64))
	}
}

// A field is one field of a form.
type field struct {
	ID, Name, Type, Value, Error string
	Needed                       bool
	Choices                      []choice
}

type choice struct {
	Value, Name string
	Chosen      bool
}

func (f *field) choose(codes [][2]string) {
	for _, c := range codes {
		f.Choices = append(f.Choices, choice{c[0], c[1], c[0] == f.Value})
	}
}

// fieldsOf are the fields of a kind of event as a form shows them.
func fieldsOf(kind wob.EventKind, form url.Values, faults map[string]string, naming [][2]string,
	l calendar.Lang) []field {
	all := []field{{ID: "on", Name: word("on", l), Type: "date", Value: form.Get("on"),
		Needed: kind != wob.EventClosed, Error: faults["on"]}}
	if may, must := kind.NamesOf(); may {
		of := field{ID: "of", Name: word("of", l), Value: form.Get("of"), Needed: must, Error: faults["of"]}
		of.choose(append([][2]string{{"", word("none", l)}}, naming...))
		all = append(all, of)
	}
	for _, s := range specs[kind.String()] {
		f := field{ID: "fields." + s.key, Name: named(fieldNames, s.key, l), Type: "text", Needed: s.needed}
		f.Value, f.Error = form.Get(f.ID), faults[f.ID]
		if s.key == "assumed" && f.Value == "" {
			continue // what is entered happened; only a file can say that it is assumed
		}
		unknown := [2]string{"", word("unknown", l)}
		switch s.shape {
		case aDate:
			f.Type = "date"
		case aNumber:
			f.Type = "number"
		case aSpan:
			f.Name += " (" + word("in-weeks", l) + ")"
		case aBool:
			f.choose([][2]string{unknown, {"true", word("yes", l)}, {"false", word("no", l)}})
		case aPresence:
			f.choose([][2]string{{"", word("no", l)}, {"true", word("yes", l)}})
		case aCode:
			codes := [][2]string{{"", word("none", l)}}
			for _, c := range s.codes {
				codes = append(codes, [2]string{c, named(codeNames, c, l)})
			}
			f.choose(codes)
		}
		all = append(all, f)
	}
	return all
}

// details are the fields of an event in words.
func details(data []byte, l calendar.Lang) string {
	var e struct {
		Kind, Of string
		Fields   any
	}
	if json.Unmarshal(data, &e) != nil {
		return ""
	}
	form := url.Values{}
	flat("fields", e.Fields, form)
	var b strings.Builder
	for _, s := range specs[e.Kind] {
		v := form.Get("fields." + s.key)
		if v == "" {
			continue
		}
		if b.Len() > 0 {
			b.WriteString("; ")
		}
		switch s.shape {
		case aDate:
			if d, err := calendar.Parse(v); err == nil {
				v = d.Long(l)
			}
		case aCode, aBool, aPresence:
			v = named(codeNames, v, l)
		case aSpan:
			if _, err := strconv.Atoi(v); err == nil {
				v = map[calendar.Lang]string{calendar.Dutch: v + " weken", calendar.English: v + " weeks"}[l]
			}
		}
		b.WriteString(named(fieldNames, s.key, l) + ": " + v)
	}
	return b.String()
}
