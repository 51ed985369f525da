package file

import (
	"errors"
	"fmt"
	"iter"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/quote"
	"github.com/wobrules/wobrules/internal/words"
)

// An Error is what is wrong with one value of an input.
type Error struct {
	Code           string // what kind of fault it is: stable, one of [Codes]
	Dutch, English string // what was expected

	Line   int    // in the input, counted from 1; 0 where there is no input but a Go value
	Column int    // of a table: the cell, counted from 1; 0 where there is none
	Last   int    // the last line of what could not be read; 0 where nothing was passed over
	Key    string // the path to the value, as "suspensions[1].notified"; of a table the name of the column
	Value  string // what stands there
}

// Error names the line and the key, quotes the value and gives the reason, in
// English.
func (e *Error) Error() string { return e.Text(calendar.English) }

// Text is [Error.Error] in a language.
func (e *Error) Text(l calendar.Lang) string {
	place := e.place(l)
	if place != "" {
		place += ": "
	}
	return place + e.Message(l)
}

// Reason is what was expected, in a language.
func (e *Error) Reason(l calendar.Lang) string { return words.Say(l, e.Dutch, e.English) }

// Message is what is wrong with the value, without the line.
func (e *Error) Message(l calendar.Lang) string {
	var b strings.Builder
	if e.Key != "" {
		b.WriteString(quote.Plain(e.Key) + ": ")
	}
	if e.Value != "" {
		b.WriteString(e.quoted() + ": ")
	}
	b.WriteString(e.Reason(l))
	if e.Last > e.Line {
		b.WriteString(fmt.Sprintf(words.Of(l, linesLost), e.Line, e.Last))
	}
	return b.String()
}

var (
	linesLost  = [2]string{"; regel %d tot en met %d kon niet worden gelezen", "; lines %d to %d could not be read"}
	lineText   = [2]string{"regel %d", "line %d"}
	columnText = [2]string{"kolom %d", "column %d"}
)

func (e *Error) place(l calendar.Lang) string {
	var parts []string
	if e.Line > 0 {
		parts = append(parts, fmt.Sprintf(words.Of(l, lineText), e.Line))
	}
	if e.Column > 0 {
		parts = append(parts, fmt.Sprintf(words.Of(l, columnText), e.Column))
	}
	return strings.Join(parts, ", ")
}

// quoted returns the value for a message. A value that a reader cut out of JSON
// brings its quotation marks.
func (e *Error) quoted() string {
	if strings.HasPrefix(e.Value, `"`) {
		if shown := quote.Plain(e.Value); shown == e.Value && len(shown) <= mostShown+len(`"..."`) {
			return shown
		}
	}
	return quote.Text(e.Value)
}

// mostShown is how many bytes of a value or a key stand in a message.
const mostShown = 60

// Bounds on what is told of one input: see [Faults].
const (
	MostFaults     = 100
	MostFaultBytes = 64 << 10
)

// Faults collects what is wrong with one input: the first 100 faults, as far as
// they take no more than 64 KiB in an answer, and the number of the others. The
// zero Faults has none.
type Faults struct {
	all  []*Error
	size int
	left int
}

// Add adds a fault.
func (f *Faults) Add(e *Error) {
	// A fault is told twice in an answer, with its key and value apart; a
	// quotation mark in it takes two bytes.
	size := 64 + 3*(len(e.Key)+min(len(e.Value), mostShown)) + len(e.English) + len(e.Dutch)
	if f.left > 0 || len(f.all) == MostFaults || f.size+size > MostFaultBytes {
		f.left++
		return
	}
	f.size += size
	f.all = append(f.all, e)
}

// All returns the faults that are told.
func (f *Faults) All() []*Error { return f.all }

// Left returns the number of faults that are left out.
func (f *Faults) Left() int { return f.left }

// Err returns nil where there is no fault, the *[Error] where there is one, and
// else an error whose Unwrap gives them one by one.
func (f *Faults) Err() error {
	switch {
	case len(f.all) == 0 && f.left == 0:
		return nil
	case len(f.all) == 1 && f.left == 0:
		return f.all[0]
	}
	return f
}

// Error is the texts of the faults in English, and the number left out.
func (f *Faults) Error() string { return f.Text(calendar.English) }

// Text is [Faults.Error] in a language.
func (f *Faults) Text(l calendar.Lang) string { return f.join(l, (*Error).Text) }

// Message is [Faults.Text] without the lines.
func (f *Faults) Message(l calendar.Lang) string { return f.join(l, (*Error).Message) }

var othersLeft = [2]string{"; en nog %d", "; and %d more"}

func (f *Faults) join(l calendar.Lang, text func(*Error, calendar.Lang) string) string {
	texts := make([]string, len(f.all))
	for i, e := range f.all {
		texts[i] = text(e, l)
	}
	joined := strings.Join(texts, "; ")
	if f.left > 0 {
		joined += fmt.Sprintf(words.Of(l, othersLeft), f.left)
	}
	return joined
}

// Unwrap gives the faults one by one, to errors.As and to the caller.
func (f *Faults) Unwrap() []error {
	errs := make([]error, len(f.all))
	for i, e := range f.all {
		errs[i] = e
	}
	return errs
}

// In yields the faults that an error is or holds, in order.
func In(err error) iter.Seq[*Error] {
	return func(yield func(*Error) bool) { in(err, yield) }
}

func in(err error, yield func(*Error) bool) bool {
	switch e := err.(type) {
	case nil:
		return true
	case *Error:
		return yield(e)
	case interface{ Unwrap() []error }:
		for _, each := range e.Unwrap() {
			if !in(each, yield) {
				return false
			}
		}
		return true
	}
	return in(errors.Unwrap(err), yield)
}

// Say returns what an error says in a language, as far as it is a fault or
// faults of an input; of any other error what it says.
func Say(err error, l calendar.Lang) string {
	if err == nil {
		return ""
	}
	if t, ok := err.(interface{ Text(calendar.Lang) string }); ok {
		return t.Text(l)
	}
	return quote.Plain(err.Error())
}

// OnLine puts a line on every fault of err that has none, and returns err.
func OnLine(err error, line int) error {
	for e := range In(err) {
		if e.Line == 0 {
			e.Line = line
		}
	}
	return err
}

// WriteError writes what stands in an answer in the place of a bad input: {"line",
// "column", "file", "id", "error", "faults": [{"code", "key", "value", "text"}]}.
func WriteError(w *Writer, l calendar.Lang, name, id string, err error) {
	w.Open('{')
	var first *Error
	for e := range In(err) {
		first = e
		break
	}
	if first != nil && first.Line > 0 {
		w.Int("line", first.Line)
	}
	if first != nil && first.Column > 0 {
		w.Int("column", first.Column)
	}
	w.Text("file", name)
	w.Text("id", id)
	if m, ok := err.(interface{ Message(calendar.Lang) string }); ok {
		w.Text("error", m.Message(l))
	} else {
		w.Text("error", Say(err, l))
	}
	if first != nil {
		w.List("faults", func() {
			for e := range In(err) {
				w.Element(func() { e.write(w, l) })
			}
		})
	}
	w.Close('}')
}

func (e *Error) write(w *Writer, l calendar.Lang) {
	w.Text("code", e.Code)
	w.Text("key", quote.Plain(e.Key))
	value := e.Value
	if s, ok := unquoted(value); ok {
		value = s
	}
	if len(value) > mostShown {
		value = strings.ToValidUTF8(value[:mostShown], "") + "..."
	}
	w.Text("value", quote.Plain(value))
	w.Text("text", e.Reason(l))
}

// unquoted takes the quotation marks of JSON from around a value.
func unquoted(value string) (string, bool) {
	r := NewReader([]byte(value))
	s := r.String()
	r.End()
	return s, r.Fault() == nil
}
