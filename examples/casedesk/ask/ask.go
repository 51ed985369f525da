// Package ask is the questions that need no register: each is a function of its
// input alone, JSON in and JSON out. The HTTP interface and the MCP server are
// two doors to them.
package ask

import (
	"bytes"
	"iter"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// A How is how a question is asked.
type How struct {
	Clock  wob.Clock
	Lang   calendar.Lang
	AsOf   calendar.Date // the day of the question for a case that has none
	On     calendar.Date // where set, the case is answered as it was known on that day
	Within int           // of deadlines: only what is overdue or ends within so many days; negative: all of them
}

// Always is how a question is asked unless something else is said.
var Always = How{Within: -1}

// A Function answers one kind of question. A fault of the input is an error that
// [wob.Faults] reads.
type Function struct {
	Name   string // the last part of its address
	Answer func(q How, input []byte) ([]byte, error)
}

// Functions yields every function.
func Functions() iter.Seq[Function] {
	return func(yield func(Function) bool) {
		for _, f := range []Function{
			{"timelines", timeline}, {"deadlines", deadlines}, {"changes", changes}, {"windows", window},
			{"grounds", citations}, {"passages", passage}, {"letters/read", readLetter},
			{"letters/review", reviewLetter},
		} {
			if !yield(f) {
				return
			}
		}
	}
}

// Answer answers a question by the name of its function.
func Answer(name string, q How, input []byte) ([]byte, error) {
	for f := range Functions() {
		if f.Name == name {
			return f.Answer(q, input)
		}
	}
	return nil, fault("name", name, "value.unknown", "deze vraag is er niet", "there is no such question")
}

// timeline answers a case.
func timeline(q How, input []byte) ([]byte, error) {
	_, t, err := q.timeline(input)
	if err != nil {
		return nil, err
	}
	return t.AppendJSON(nil, q.Lang), nil
}

// timeline reads the one case of an input and works it out.
func (q How) timeline(input []byte) (wob.Case, wob.Timeline, error) {
	if err := looksLikeObject(input); err != nil {
		return wob.Case{}, wob.Timeline{}, err
	}
	batch := wob.Batch{Clock: q.Clock, AsOf: q.AsOf, On: q.On}
	var first wob.Answered
	n := 0
	for a := range batch.Answers(bytes.NewReader(input)) {
		if n++; n > 1 {
			break
		}
		first = a
	}
	if n > 1 && first.Err == nil {
		first.Err = fault("", "", "syntax", "er staat meer dan een zaak", "there is more than one case")
	}
	return first.Case, first.Timeline, first.Err
}

// deadlines answers the dated results of a case alone.
func deadlines(q How, input []byte) ([]byte, error) {
	c, t, err := q.timeline(input)
	if err != nil {
		return nil, err
	}
	all := t.Deadlines()
	if q.Within >= 0 {
		if c.AsOf.IsZero() {
			return nil, fault("asOf", "", "key.missing", "within telt vanaf een dag", "within counts from a day")
		}
		all = t.Next()
	}
	b := []byte{'{'}
	if t.ID != "" {
		b = append(text(append(b, `"id":`...), t.ID), ',')
	}
	b = append(b, `"deadlines":[`...)
	first := true
	for d := range all {
		if q.Within >= 0 && d.State != wob.Overdue && (d.Last.IsZero() || d.Days > q.Within) {
			continue
		}
		if !first {
			b = append(b, ',')
		}
		b, first = d.AppendJSON(b, q.Lang), false
	}
	return append(b, "]}"...), nil
}

// changes answers what differs between a case before and after something.
func changes(q How, input []byte) ([]byte, error) {
	o, err := ReadKeys(input, "before", "after")
	if err != nil {
		return nil, err
	}
	var both [2]wob.Timeline
	for i, key := range []string{"before", "after"} {
		one, err := o.Needed(key)
		if err != nil {
			return nil, err
		}
		if _, both[i], err = q.timeline(one); err != nil {
			return nil, Below(key, err)
		}
	}
	b := []byte{'{'}
	if both[1].ID != "" {
		b = append(text(append(b, `"id":`...), both[1].ID), ',')
	}
	b = append(b, `"changes":`...)
	return append(AppendChanges(b, q.Lang, both[0], both[1]), '}'), nil
}

// AppendChanges appends what differs between two timelines: {"kind", "before",
// "after", "by"} of each deadline, with what came or went having one of the two.
func AppendChanges(b []byte, l calendar.Lang, before, after wob.Timeline) []byte {
	b = append(b, '[')
	first := true
	for c := range wob.Changes(before, after) {
		if !first {
			b = append(b, ',')
		}
		first = false
		b = text(append(b, `{"kind":`...), c.Kind.String())
		if c.Before.Key != 0 {
			b = c.Before.AppendJSON(append(b, `,"before":`...), l)
		}
		if c.After.Key != 0 {
			b = c.After.AppendJSON(append(b, `,"after":`...), l)
		}
		if c.By != nil {
			b = text(append(b, `,"by":{"rule":`...), c.By.ID())
			b = append(c.By.Citation().AppendJSON(append(b, `,"cite":`...)), '}')
		}
		b = append(b, '}')
	}
	return append(b, ']')
}
