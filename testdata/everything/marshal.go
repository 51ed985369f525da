package main

import (
	"encoding"
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
)

// roundTrips says which value that marshals does not come back the same, or
// comes back from what is not strictly its form, without an error.
func (p *pool) roundTrips() (faults []string) {
	for _, t := range types {
		if t.Kind() == reflect.Interface || !marshals(t) {
			continue
		}
		if strings.HasPrefix(t.String(), "zgw.") {
			continue // a resource of another standard: it has keys that are not ours
		}
		for _, v := range p.values(t) {
			if fault := roundTrip(t, v); fault != "" {
				faults = append(faults, fault)
				break
			}
		}
	}
	return faults
}

// notStored are fields that say where a value was read, and not what it is.
var notStored = map[string][]string{
	"inventory.Row": {"Line", "Unread"},
}

func marshals(t reflect.Type) bool {
	for _, i := range []reflect.Type{reflect.TypeFor[json.Marshaler](), reflect.TypeFor[encoding.TextMarshaler]()} {
		if reflect.PointerTo(t).Implements(i) {
			return true
		}
	}
	return false
}

func roundTrip(t reflect.Type, v reflect.Value) (fault string) {
	into := reflect.New(t)
	defer func() {
		if r := recover(); r != nil {
			fault = fmt.Sprintf("%s: JSON panics: %v%s", t, r, where())
		}
	}()
	from := reflect.New(t)
	from.Elem().Set(v)
	b, err := json.Marshal(from.Interface())
	if err != nil {
		return "" // it refuses to be written
	}
	if err := json.Unmarshal(b, into.Interface()); err != nil {
		return "" // it refuses to be read
	}
	for _, name := range notStored[t.String()] {
		into.Elem().FieldByName(name).Set(v.FieldByName(name))
	}
	var was, is strings.Builder
	show(&was, v, 0)
	show(&is, into.Elem(), 0)
	if was.String() != is.String() {
		return fmt.Sprintf("%s: %s reads back as another value:\n\t%q\n\t%q", t, b, was.String(), is.String())
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
