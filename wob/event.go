package wob

import (
	"fmt"
	"io"
	"iter"
	"sync"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/file"
)

// An Event is one thing that happened in a case, on a day. A case that is kept
// as events is made of them by [Fold]. An event that was entered wrongly is
// replaced by another, or withdrawn.
type Event struct {
	ID   string        // unique among the events of a case
	On   calendar.Date // the day of it; what that day is to the case the kind says
	Kind EventKind
	Of   string // the id of what it is about, where the kind names something

	// Fields are the keys that the kind takes, in a Case that has nothing else: of
	// an adjournment a Case with one adjournment.
	Fields Case

	Replaces  string // the id of the event in the place of which it comes
	Withdraws string // the id of the event that is taken back; it has no other keys
}

// ParseEvent reads one event: a JSON object {"id", "on", "kind", "of", "fields",
// "replaces"} or {"id", "withdraws"}. The keys of fields are those of its kind
// ([EventKind.Takes]) and no others. What does not fit is an *[InputError].
func ParseEvent(b []byte) (Event, error) { return parseEvent(b, 1) }

func parseEvent(b []byte, line int) (Event, error) {
	e, f := eventFields().Parse(b)
	if f != nil {
		f.Line += line - 1
		return Event{ID: file.FindString(b, "id")}, f
	}
	if fault := e.check(); fault != nil {
		file.Locate(b, []*InputError{fault})
		fault.Line = max(fault.Line, 1) + line - 1
		return Event{ID: e.ID}, fault
	}
	return e.Event, nil
}

// MostEvent is the most bytes that one event may have in a file of events.
const MostEvent = 1 << 20

// Events reads a file of events in the forms of [Cases]: a bad one comes as an
// error beside an Event that has its id, and the others follow.
func Events(r io.Reader) iter.Seq2[Event, error] {
	return func(yield func(Event, error) bool) {
		bounds := file.Bounds{Most: MostEvent, Dutch: "een gebeurtenis", English: "an event"}
		for piece, err := range file.Pieces(r, bounds, likeEvent) {
			var e Event
			if err == nil {
				e, err = parseEvent(piece.Text, piece.Line)
			}
			if !yield(e, err) {
				return
			}
		}
	}
}

func likeEvent(object []byte) bool {
	return file.FindString(object, "id") != "" && eventFields().Knows(object)
}

// AppendJSON appends e as [ParseEvent] reads it.
func (e Event) AppendJSON(b []byte) []byte {
	return eventFields().Append(b, &eventText{Event: e}, calendar.Dutch)
}

// MarshalJSON returns what AppendJSON appends. An event that cannot be read back
// is an error.
func (e Event) MarshalJSON() ([]byte, error) {
	var faults file.Faults
	t := eventText{Event: e}
	eventFields().Fits(&t, &faults)
	caseFields.Fits(&e.Fields, &faults)
	if fault := t.check(); fault != nil {
		faults.Add(fault)
	}
	if err := faults.Err(); err != nil {
		return nil, fmt.Errorf("wob.Event.MarshalJSON: %w", err)
	}
	return e.AppendJSON(nil), nil
}

// UnmarshalJSON is [ParseEvent].
func (e *Event) UnmarshalJSON(b []byte) error { return file.Unmarshal(b, e, ParseEvent) }

// An eventText is an event that is being read: its kind may stand behind its
// fields.
type eventText struct {
	Event
	fieldsAt int // no value stands at 0
}

// eventFields are the keys of an event. They and the kinds are made when they are
// first asked for: who has no events does not wait for them.
var eventFields = sync.OnceValue(func() file.Record[eventText] {
	return file.Record[eventText]{
		file.Text("id", func(e *eventText) *string { return &e.ID }).Needed(),
		file.Date("on", func(e *eventText) *calendar.Date { return &e.On }),
		file.Choice("kind", eventKinds().codes().Names(), func(e *eventText) *EventKind { return &e.Kind }),
		file.Text("of", func(e *eventText) *string { return &e.Of }).Means("the id of what it is about"),
		file.Own("fields", file.Kind{Type: file.TypeObject, Keys: func() []file.Key { return nil }},
			func(r *file.Reader, e *eventText) {
				e.fieldsAt = r.Offset()
				r.Skip()
			},
			func(w *file.Writer, key string, e *eventText) {
				if law := e.Kind.law(); law != nil && law.write != nil {
					w.Object(key, func() { law.write(w, &e.Fields) })
				}
			}).Means("the keys that the kind takes"),
		file.Text("replaces", func(e *eventText) *string { return &e.Replaces }).
			Means("the id of the event in the place of which it comes"),
		file.Text("withdraws", func(e *eventText) *string { return &e.Withdraws }).
			Means("the id of the event that is taken back"),
		file.Judge(func(r *file.Reader, _ int, e *eventText) {
			if e.fieldsAt == 0 {
				return
			}
			r.Again(e.fieldsAt, "fields", func() {
				if law := e.Kind.law(); law != nil && law.read != nil {
					law.read(r, &e.Fields)
				} else {
					r.Object(func([]byte) bool { return false })
				}
			})
		}),
	}
})

// check returns what is wrong with an event by itself.
func (e *eventText) check() *InputError {
	law := e.Kind.law()
	switch {
	case e.ID == "":
		return file.Missing.For("id", "")
	case e.Withdraws != "":
		for _, other := range [...]struct {
			key   string
			given bool
		}{{"on", !e.On.IsZero()}, {"kind", e.Kind != 0}, {"of", e.Of != ""}, {"replaces", e.Replaces != ""}} {
			if other.given {
				return file.Together("withdraws").For(other.key, "")
			}
		}
		return nil
	case law == nil:
		return file.Missing.For("kind", "")
	case e.On.IsZero() && e.Kind != EventClosed:
		return file.Missing.For("on", "")
	case e.Of == "" && law.of == mustName:
		return file.Missing.For("of", "")
	case e.Of != "" && law.of == namesNothing:
		return file.Why(file.CodeTogether,
			"hoort niet bij "+law.code[0], "does not go with "+law.code[0]).For("of", e.Of)
	}
	for _, key := range law.needs {
		if !law.has(&e.Fields, key) {
			return file.Missing.For("fields."+key, "")
		}
	}
	return nil
}
