package letter

import (
	"strconv"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/quote"
	"github.com/wobrules/wobrules/scope"
)

// A writer appends JSON, and begins inside an object. What is not set is left
// out, never null and never an empty object or list.
type writer struct {
	b []byte
}

func (w *writer) comma() {
	if last := w.b[len(w.b)-1]; last != '{' && last != '[' {
		w.b = append(w.b, ',')
	}
}

func (w *writer) key(k string) {
	w.comma()
	w.b = append(quote.AppendJSON(w.b, k), ':')
}

func (w *writer) text(k, s string) {
	if s != "" {
		w.key(k)
		w.b = quote.AppendJSON(w.b, s)
	}
}

func (w *writer) date(k string, d calendar.Date) {
	if !d.IsZero() {
		w.text(k, d.String())
	}
}

func (w *writer) answer(k string, a calendar.Answer) {
	if a != calendar.Unknown {
		w.bool(k, a == calendar.Yes)
	}
}

func (w *writer) bool(k string, v bool) {
	w.key(k)
	w.b = strconv.AppendBool(w.b, v)
}

func (w *writer) int(k string, n int) {
	w.key(k)
	w.b = strconv.AppendInt(w.b, int64(n), 10)
}

// object writes an object, and takes it back when nothing stands in it.
func (w *writer) object(k string, inside func()) {
	before := len(w.b)
	w.key(k)
	at := len(w.b)
	w.b = append(w.b, '{')
	inside()
	if w.b = append(w.b, '}'); len(w.b) == at+2 {
		w.b = w.b[:before]
	}
}

// element writes an object in a list.
func (w *writer) element(inside func()) {
	w.comma()
	w.b = append(w.b, '{')
	inside()
	w.b = append(w.b, '}')
}

func (w *writer) list(k string, inside func()) {
	before := len(w.b)
	w.key(k)
	at := len(w.b)
	w.b = append(w.b, '[')
	inside()
	if w.b = append(w.b, ']'); len(w.b) == at+2 {
		w.b = w.b[:before]
	}
}

func (w *writer) period(k string, p scope.Period) {
	w.object(k, func() {
		w.date("from", p.From)
		w.date("until", p.Until)
	})
}

func texts[S ~string](w *writer, k string, all []S) {
	w.list(k, func() {
		for _, s := range all {
			w.comma()
			w.b = quote.AppendJSON(w.b, string(s))
		}
	})
}
