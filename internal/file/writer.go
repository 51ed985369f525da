package file

import (
	"strconv"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/quote"
)

// A Writer appends JSON to B. What is not set is left out: never null, never an
// empty text. Its methods with a key write a member of the object that is open.
type Writer struct {
	B    []byte
	Lang calendar.Lang // of a [Sentence]
}

// comma writes a comma unless an object or array was just opened.
func (w *Writer) comma() {
	if n := len(w.B); n > 0 {
		if last := w.B[n-1]; last != '{' && last != '[' {
			w.B = append(w.B, ',')
		}
	}
}

// Open opens an object or an array that has no key: the whole document, or an
// element.
func (w *Writer) Open(bracket byte) { w.B = append(w.B, bracket) }

// Close closes an object or an array.
func (w *Writer) Close(bracket byte) { w.B = append(w.B, bracket) }

// Key writes a key that needs no escaping; its value follows.
func (w *Writer) Key(k string) {
	w.comma()
	w.B = append(w.B, '"')
	w.B = append(w.B, k...)
	w.B = append(w.B, '"', ':')
}

// Text writes a text, unless it is empty.
func (w *Writer) Text(k, s string) {
	if s != "" {
		w.Quote(k, s)
	}
}

// Quote writes a text, also an empty one.
func (w *Writer) Quote(k, s string) {
	w.Key(k)
	w.B = quote.AppendJSON(w.B, s)
}

// Sentence writes a text that is made in place.
func (w *Writer) Sentence(k string, text func([]byte) []byte) {
	w.Key(k)
	from := len(w.B)
	w.B = quote.CloseJSON(text(append(w.B, '"')), from)
}

// Date writes a date, unless it is not set.
func (w *Writer) Date(k string, d calendar.Date) {
	if d.IsZero() {
		return
	}
	w.Key(k)
	w.B = append(w.B, '"')
	w.B, _ = d.AppendText(w.B)
	w.B = append(w.B, '"')
}

// Span writes a duration, unless it is not set.
func (w *Writer) Span(k string, s calendar.Span) {
	if !s.IsZero() {
		w.Text(k, s.String())
	}
}

// Answer writes true or false, unless it is not known.
func (w *Writer) Answer(k string, a calendar.Answer) {
	switch a {
	case calendar.Yes:
		w.Bool(k, true)
	case calendar.No:
		w.Bool(k, false)
	}
}

// Bool writes true or false.
func (w *Writer) Bool(k string, v bool) {
	w.Key(k)
	w.B = strconv.AppendBool(w.B, v)
}

// Int writes a number, also 0.
func (w *Writer) Int(k string, n int) {
	w.Key(k)
	w.B = strconv.AppendInt(w.B, int64(n), 10)
}

// Object writes an object, and takes it back when nothing stands in it.
func (w *Writer) Object(k string, inside func()) { w.nested(k, "{}", inside) }

// List writes an array, and takes it back when nothing stands in it.
func (w *Writer) List(k string, inside func()) { w.nested(k, "[]", inside) }

func (w *Writer) nested(k, brackets string, inside func()) {
	before := len(w.B)
	w.Key(k)
	at := len(w.B)
	w.B = append(w.B, brackets[0])
	inside()
	if len(w.B) == at+1 {
		w.B = w.B[:before]
		return
	}
	w.B = append(w.B, brackets[1])
}

// Array writes an array, also an empty one.
func (w *Writer) Array(k string, inside func()) {
	w.Key(k)
	w.Open('[')
	inside()
	w.Close(']')
}

// Element writes an object in the array that is open.
func (w *Writer) Element(inside func()) {
	w.comma()
	w.B = append(w.B, '{')
	inside()
	w.B = append(w.B, '}')
}

// Item writes a text in the array that is open, also an empty one.
func (w *Writer) Item(s string) {
	w.comma()
	w.B = quote.AppendJSON(w.B, s)
}

// WriteTexts writes a list of texts, unless it is empty.
func WriteTexts[S ~string](w *Writer, k string, all []S) {
	if len(all) == 0 {
		return
	}
	w.List(k, func() {
		for _, s := range all {
			w.Item(string(s))
		}
	})
}
