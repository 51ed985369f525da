package file

import (
	"iter"

	"github.com/wobrules/wobrules/calendar"
)

// The keys below are those of an answer: they are only written.

// Told is a text, also an empty one.
func Told[T any](key string, of func(*T) string) Field[T] {
	return Field[T]{key: key, kind: Kind{Type: TypeText}, write: func(w *Writer, v *T) { w.Quote(key, of(v)) }}
}

// Sentence is a text in the language of the writer, that is appended in place.
func Sentence[T any](key string, text func(v *T, b []byte, l calendar.Lang) []byte) Field[T] {
	return Field[T]{key: key, kind: Kind{Type: TypeText}, write: func(w *Writer, v *T) {
		w.Sentence(key, func(b []byte) []byte { return text(v, b, w.Lang) })
	}}
}

// Day is a day; one that is not set is not written.
func Day[T any](key string, of func(*T) calendar.Date) Field[T] {
	return Field[T]{key: key, kind: Kind{Type: TypeDate}, write: func(w *Writer, v *T) { w.Date(key, of(v)) }}
}

// Truth is true or false; both are written.
func Truth[T any](key string, of func(*T) bool) Field[T] {
	return Field[T]{key: key, kind: Kind{Type: TypeAnswer}, write: func(w *Writer, v *T) { w.Bool(key, of(v)) }}
}

// Count is a whole number, where of says that there is one.
func Count[T any](key string, of func(*T) (n int, known bool)) Field[T] {
	return Field[T]{key: key, kind: Kind{Type: TypeNumber}, write: func(w *Writer, v *T) {
		if n, known := of(v); known {
			w.Int(key, n)
		}
	}}
}

// Part is an object that is not written where of returns nil.
func Part[T, E any](key string, inner Record[E], of func(*T) *E) Field[T] {
	return Field[T]{key: key, kind: Kind{Type: TypeObject, Keys: inner.Keys}, write: func(w *Writer, v *T) {
		if e := of(v); e != nil {
			w.Key(key)
			inner.Write(w, e)
		}
	}}
}

// Each is an array of objects, also an empty one.
func Each[T, E any](key string, element Record[E], of func(*T) iter.Seq[E]) Field[T] {
	list := Kind{Type: TypeList, Element: &Kind{Type: TypeObject, Keys: element.Keys}}
	return Field[T]{key: key, kind: list, write: func(w *Writer, v *T) {
		w.Key(key)
		w.Open('[')
		var each E
		for each = range of(v) {
			w.comma()
			element.Write(w, &each)
		}
		w.Close(']')
	}}
}
