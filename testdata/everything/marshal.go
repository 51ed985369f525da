package main

import (
	"bytes"
	"database/sql"
	"database/sql/driver"
	"encoding"
	"encoding/gob"
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
)

// A form is a way in which a value is kept. write and read return an error where
// the value refuses.
type form struct {
	name  string
	has   func(t reflect.Type) bool
	write func(v any) (any, error)
	read  func(kept, into any) error
}

// forms are JSON, text, gob and what a data base takes.
var forms = []form{
	{"JSON", writes[json.Marshaler],
		func(v any) (any, error) { return json.Marshal(v) },
		func(kept, into any) error { return json.Unmarshal(kept.([]byte), into) }},
	{"text", writes[encoding.TextMarshaler],
		func(v any) (any, error) { return v.(encoding.TextMarshaler).MarshalText() },
		func(kept, into any) error { return into.(encoding.TextUnmarshaler).UnmarshalText(kept.([]byte)) }},
	{"gob", func(t reflect.Type) bool {
		return writes[gob.GobEncoder](t) || writes[encoding.BinaryMarshaler](t) || writes[encoding.TextMarshaler](t) ||
			writes[json.Marshaler](t)
	},
		func(v any) (any, error) {
			var b bytes.Buffer
			err := gob.NewEncoder(&b).Encode(v)
			return b.Bytes(), err
		},
		func(kept, into any) error { return gob.NewDecoder(bytes.NewReader(kept.([]byte))).Decode(into) }},
	{"SQL", writes[driver.Valuer],
		func(v any) (any, error) { return v.(driver.Valuer).Value() },
		func(kept, into any) error { return into.(sql.Scanner).Scan(kept) }},
}

// writes reports whether a type writes itself in a way.
func writes[T any](t reflect.Type) bool { return reflect.PointerTo(t).Implements(reflect.TypeFor[T]()) }

// roundTrips says which value that is kept in a form does not come back the same,
// which type writes itself and cannot read itself, and what is taken that is not
// strictly its form.
func (p *pool) roundTrips() (faults []string) {
	for _, t := range types {
		if t.Kind() == reflect.Interface || strings.HasPrefix(t.String(), "zgw.") {
			continue // of another standard: it has keys that are not ours
		}
		for _, f := range forms {
			if !f.has(t) {
				continue
			}
			for _, v := range p.values(t) {
				if fault := f.roundTrip(t, v); fault != "" {
					faults = append(faults, fault)
					break
				}
			}
		}
	}
	for _, t := range types {
		if writes[json.Unmarshaler](t) {
			for _, v := range p.values(t) {
				if fault := null(t, v); fault != "" {
					faults = append(faults, fault)
					break
				}
			}
		}
	}
	return faults
}

// null says what null, alone and as a field, does to a value other than nothing;
// a type whose zero value is written as null becomes that.
func null(t reflect.Type, v reflect.Value) string {
	if b, err := json.Marshal(reflect.Zero(t).Interface()); err == nil && string(b) == "null" {
		v = reflect.Zero(t)
	}
	field := reflect.New(reflect.StructOf([]reflect.StructField{{Name: "Field", Type: t}}))
	field.Elem().Field(0).Set(v)
	err := json.Unmarshal([]byte(`{"Field": null}`), field.Interface())
	var was, is strings.Builder
	show(&was, v, 0)
	show(&is, field.Elem().Field(0), 0)
	if err != nil || was.String() != is.String() {
		return fmt.Sprintf("%s: null is not without effect: %v", t, err)
	}
	return ""
}

// notStored are fields that say where a value was read, and not what it is.
var notStored = map[string][]string{
	"inventory.Row": {"Line", "Unread"},
}

func (f form) roundTrip(t reflect.Type, v reflect.Value) (fault string) {
	into := reflect.New(t)
	defer func() {
		if r := recover(); r != nil {
			fault = fmt.Sprintf("%s: %s panics: %v%s", t, f.name, r, where())
		}
	}()
	from := reflect.New(t)
	from.Elem().Set(v)
	kept, err := f.write(from.Interface())
	if err != nil {
		return "" // it refuses to be written
	}
	if err := f.read(kept, into.Interface()); err != nil {
		return "" // it refuses to be read
	}
	for _, name := range notStored[t.String()] {
		into.Elem().FieldByName(name).Set(v.FieldByName(name))
	}
	var was, is strings.Builder
	show(&was, v, 0)
	show(&is, into.Elem(), 0)
	if was.String() != is.String() {
		return fmt.Sprintf("%s: %s %s reads back as another value:\n\t%q\n\t%q", t, f.name, kept, was.String(), is.String())
	}
	b, ok := kept.([]byte)
	if f.name != "JSON" || !ok {
		return ""
	}
	if b[0] != '{' || len(b) == 2 {
		return ""
	}
	rest := string(b[1:])
	key := rest[:strings.Index(rest, ":")]
	for what, bad := range map[string]string{
		"an unknown key":            `{"zz":1,` + rest,
		"a key that stands twice":   strings.TrimSuffix(string(b), "}") + "," + rest,
		"a key in capitals":         "{" + strings.ToUpper(key) + rest[len(key):],
		"what stands after the end": string(b) + "1",
	} {
		if err := json.Unmarshal([]byte(bad), reflect.New(t).Interface()); err == nil {
			return fmt.Sprintf("%s: takes %s: %s", t, what, bad)
		}
	}
	return ""
}
