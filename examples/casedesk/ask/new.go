package ask

import (
	"encoding/json"
	"strconv"

	"github.com/wobrules/wobrules/wob"
)

// A New is a case that is to be stored: a case file, or the events of one.
type New struct {
	ID, Title string
	Case      *wob.Case
	Events    []wob.Event
}

// ReadNew reads {"id", "title", "case"} or {"id", "title", "events"}.
func ReadNew(input []byte) (in New, err error) {
	o, err := ReadKeys(input, "id", "title", "case", "events")
	if err != nil {
		return in, err
	}
	if in.ID, err = o.Text("id"); err != nil {
		return in, err
	}
	if in.Title, err = o.Text("title"); err != nil {
		return in, err
	}
	one, all := o["case"], o["events"]
	switch {
	case one != nil && all != nil:
		return in, fault("events", "", "key.together", "gaat niet samen met case", "does not go together with case")
	case one != nil:
		c, err := wob.ParseCase(one)
		in.Case = &c
		return in, Below("case", err)
	case all == nil:
		return in, fault("case", "", "key.missing", "case of events moet worden gegeven",
			"case or events must be given")
	}
	var each []json.RawMessage
	if json.Unmarshal(all, &each) != nil {
		return in, fault("events", "", "type", "verwacht een lijst", "takes an array")
	}
	for i, b := range each {
		e, err := wob.ParseEvent(b)
		if err != nil {
			return in, Below("events["+strconv.Itoa(i)+"]", err)
		}
		in.Events = append(in.Events, e)
	}
	return in, nil
}

// ReadEvent reads an event that is to be added to a case; one without an id gets
// the one given.
func ReadEvent(input []byte, id string) (wob.Event, error) {
	if err := looksLikeObject(input); err != nil {
		return wob.Event{}, err
	}
	var has struct {
		ID json.RawMessage `json:"id"`
	}
	if json.Unmarshal(input, &has) == nil && has.ID == nil {
		var o map[string]json.RawMessage
		if json.Unmarshal(input, &o) == nil {
			// What stands in it is read strictly below: only the id is put before it.
			at := indexBrace(input)
			rest := append(text([]byte(`{"id":`), id), sep(len(o))...)
			input = append(append(append([]byte{}, input[:at]...), rest...), input[at+1:]...)
		}
	}
	return wob.ParseEvent(input)
}

func sep(keys int) string {
	if keys == 0 {
		return ""
	}
	return ","
}

func indexBrace(input []byte) int {
	for i, b := range input {
		if b == '{' {
			return i
		}
	}
	return 0
}

// IDOf is the id in a line, as far as it can be read.
func IDOf(line []byte) string {
	var has struct {
		ID   any `json:"id"`
		Case struct {
			ID any `json:"id"`
		} `json:"case"`
	}
	if json.Unmarshal(line, &has) != nil {
		return ""
	}
	for _, id := range []any{has.ID, has.Case.ID} {
		if s, ok := id.(string); ok && s != "" && len(s) <= 200 {
			return s
		}
	}
	return ""
}
