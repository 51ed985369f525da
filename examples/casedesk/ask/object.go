package ask

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// fault is what is wrong with one value, with the codes of the library.
func fault(key, value, code, dutch, english string) *wob.InputError {
	e := &wob.InputError{Key: key, Value: value}
	setCode(&e.Code, code)
	e.Dutch, e.English = dutch, english
	return e
}

// Fault is what is wrong with one value: an error that [wob.Faults] reads.
func Fault(key, value, code, dutch, english string) error {
	return fault(key, value, code, dutch, english)
}

// setCode sets a code of the library, whose type has no name outside of it.
func setCode[C ~string](to *C, code string) { *to = C(code) }

// Below puts the key of an object before the keys of what is wrong in it.
func Below(key string, err error) error {
	for e := range wob.Faults(err) {
		e.Key = strings.TrimSuffix(key+"."+e.Key, ".")
	}
	return err
}

// text appends a text as JSON.
func text(b []byte, s string) []byte {
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	_ = e.Encode(s) // a string always encodes
	return append(b, bytes.TrimSuffix(out.Bytes(), []byte("\n"))...)
}

// AppendText appends a text as JSON.
func AppendText(b []byte, s string) []byte { return text(b, s) }

func looksLikeObject(input []byte) error {
	input = bytes.TrimLeft(bytes.TrimPrefix(input, []byte("\ufeff")), " \t\r\n")
	switch {
	case len(input) == 0:
		return fault("", "", "syntax", "er staat niets", "there is nothing")
	case input[0] == '[':
		return fault("", "", "type", "verwacht een object; een reeks gaat als JSON Lines (application/x-ndjson)",
			"takes an object; send a list as JSON Lines (application/x-ndjson)")
	case input[0] != '{':
		return fault("", "", "syntax", "verwacht een object", "takes an object")
	}
	return nil
}

// An Object is the values of a JSON object by key.
type Object map[string]json.RawMessage

// ReadKeys reads an object that has only some keys, none twice. null is as good as
// no key.
func ReadKeys(input []byte, keys ...string) (Object, error) {
	if !utf8.Valid(input) {
		return nil, fault("", "", "encoding", "geen geldige UTF-8", "not valid UTF-8")
	}
	if err := looksLikeObject(input); err != nil {
		return nil, err
	}
	d := json.NewDecoder(bytes.NewReader(bytes.TrimPrefix(input, []byte("\ufeff"))))
	_, _ = d.Token() // the brace
	o, seen := Object{}, map[string]bool{}
	for d.More() {
		token, err := d.Token()
		key, ok := token.(string)
		if err != nil || !ok {
			return nil, spelling(input, d, err)
		}
		var value json.RawMessage
		if err := d.Decode(&value); err != nil {
			return nil, spelling(input, d, err)
		}
		switch {
		case !slices.Contains(keys, key):
			e := fault(key, "", "key.unknown", "onbekende sleutel", "unknown key")
			e.Line = lineAt(input, d.InputOffset())
			return nil, e
		case seen[key]:
			return nil, fault(key, "", "key.twice", "de sleutel staat er twee keer", "the key stands twice")
		}
		if seen[key] = true; string(value) != "null" {
			o[key] = value
		}
	}
	if _, err := d.Token(); err != nil {
		return nil, spelling(input, d, err)
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return nil, fault("", "", "syntax", "staat na het einde", "stands after the end")
	}
	return o, nil
}

func lineAt(input []byte, offset int64) int {
	return 1 + bytes.Count(input[:min(offset, int64(len(input)))], []byte("\n"))
}

// spelling is what is wrong with the spelling of JSON.
func spelling(input []byte, d *json.Decoder, err error) error {
	e := fault("", "", "syntax", "geen geldige JSON", "not valid JSON")
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		e = fault("", "", "syntax", "de tekst houdt te vroeg op", "the text ends too early")
	}
	at := d.InputOffset()
	var syntax *json.SyntaxError
	if errors.As(err, &syntax) {
		at = syntax.Offset
	}
	e.Line = lineAt(input, at)
	return e
}

// Needed is a value that must be given.
func (o Object) Needed(key string) (json.RawMessage, error) {
	value, ok := o[key]
	if !ok {
		return nil, fault(key, "", "key.missing", "moet worden gegeven", "must be given")
	}
	return value, nil
}

// Text is a text, "" where it is not given.
func (o Object) Text(key string) (s string, err error) {
	value, ok := o[key]
	if ok && json.Unmarshal(value, &s) != nil {
		return "", fault(key, string(value), "type", "verwacht een tekst", "takes a text")
	}
	return s, nil
}

// Date is a day, the zero Date where it is not given.
func (o Object) Date(key string) (calendar.Date, error) {
	s, err := o.Text(key)
	if _, given := o[key]; err != nil || !given {
		return calendar.Date{}, err
	}
	return Day(key, s)
}

// Day reads a day; key is what it stands under.
func Day(key, s string) (calendar.Date, error) {
	day, err := calendar.Parse(s)
	if err != nil {
		return day, fault(key, s, "date.malformed", "verwacht een bestaande datum, JJJJ-MM-DD",
			"takes a date that exists, YYYY-MM-DD")
	}
	return day, nil
}

// Truth is true or false, or unknown where it is not given.
func (o Object) Truth(key string) (calendar.Answer, error) {
	value, ok := o[key]
	var b bool
	if !ok {
		return calendar.Unknown, nil
	}
	if json.Unmarshal(value, &b) != nil {
		return calendar.Unknown, fault(key, string(value), "type", "verwacht true of false", "takes true or false")
	}
	return calendar.AnswerOf(b), nil
}

// Only is an object of some of the keys, as JSON.
func (o Object) Only(keys ...string) []byte {
	some := map[string]json.RawMessage{}
	for _, key := range keys {
		if value, ok := o[key]; ok {
			some[key] = value
		}
	}
	b, err := json.Marshal(some)
	if err != nil {
		return []byte("{}") // the values were read as JSON before
	}
	return b
}
