package file

import (
	"bytes"
	"slices"

	"github.com/wobrules/wobrules/calendar"
)

// A Field is one key of a T: how it is read and written, and what it is; or a
// [Judge] of the whole T.
type Field[T any] struct {
	key   string
	kind  Kind
	means string
	read  func(*Reader, *T)
	write func(*Writer, *T) // writes nothing where the value is not set
	judge func(r *Reader, at int, v *T)
	fit   func(f *Fitting, v *T) // asks what the value is written as; nil: anything can be written
}

// Means says what the key holds, for a schema.
func (f Field[T]) Means(text string) Field[T] {
	f.means = text
	return f
}

// Needed says that the key must be given, for a schema. That it is, the check
// of the Go value asks.
func (f Field[T]) Needed() Field[T] {
	f.kind.Needed = true
	return f
}

// Fits says what the key may be written as, where a way of its own tells it.
func (f Field[T]) Fits(fit func(f *Fitting, v *T)) Field[T] {
	f.fit = fit
	return f
}

// A Record is the keys of an object, in the order in which they are written.
type Record[T any] []Field[T]

// Read reads an object into a T that is not set. Keys are compared exactly; an
// unknown one, and one that stands twice, is a fault. null is as good as no key.
func (fields Record[T]) Read(r *Reader, into *T) {
	at, next := r.Offset(), 0 // keys mostly stand in order
	r.Object(func(key []byte) bool {
		for range fields {
			f := &fields[next]
			if next++; next == len(fields) {
				next = 0
			}
			if string(key) == f.key && f.read != nil {
				if !r.Null() {
					f.read(r, into)
				}
				return true
			}
		}
		return false
	})
	for i := range fields {
		if judge := fields[i].judge; judge != nil && !r.Failed() {
			judge(r, at, into)
		}
	}
}

// Write writes an object, with its braces and each key that is set. The key of
// the object, or the comma before an element, is the caller's.
func (fields Record[T]) Write(w *Writer, from *T) {
	w.Open('{')
	for i := range fields {
		if write := fields[i].write; write != nil {
			write(w, from)
		}
	}
	w.Close('}')
}

// Parse reads a document that is one such object; with a fault it returns what
// was read before it.
func (fields Record[T]) Parse(document []byte) (v T, fault *Error) {
	r := NewReader(document)
	fields.Read(r, &v)
	r.End()
	return v, r.Fault()
}

// Append appends an object with its texts in a language.
func (fields Record[T]) Append(b []byte, v *T, l calendar.Lang) []byte {
	w := Writer{B: b, Lang: l}
	fields.Write(&w, v)
	return w.B
}

// Unmarshal reads a document into a value as encoding/json wants it of a type
// of its own: null leaves the value as it is, and so does an error.
func Unmarshal[T any](document []byte, into *T, parse func([]byte) (T, error)) error {
	if IsNull(document) {
		return nil
	}
	v, err := parse(document)
	if err == nil {
		*into = v
	}
	return err
}

// IsNull reports whether a document is null.
func IsNull(document []byte) bool { return string(bytes.TrimSpace(document)) == "null" }

// Knows reports whether every key of the object in a text is one of the record's,
// as far as the text is JSON.
func (fields Record[T]) Knows(object []byte) bool {
	r := NewReader(object)
	r.Object(func(key []byte) bool {
		i := slices.IndexFunc(fields, func(f Field[T]) bool { return string(key) == f.key && f.read != nil })
		if i >= 0 {
			r.Skip()
		}
		return i >= 0
	})
	return !r.Failed()
}

// Only returns the record with some of its keys, in their order; a [Judge] judges the
// whole, and so is not in it.
func (fields Record[T]) Only(keys ...string) Record[T] {
	return fields.filter(func(key string) bool { return slices.Contains(keys, key) })
}

// Without returns the record without some of its keys, and without a [Judge].
func (fields Record[T]) Without(keys ...string) Record[T] {
	return fields.filter(func(key string) bool { return !slices.Contains(keys, key) })
}

func (fields Record[T]) filter(keep func(key string) bool) Record[T] {
	var kept Record[T]
	for _, f := range fields {
		if f.judge == nil && keep(f.key) {
			kept = append(kept, f)
		}
	}
	return kept
}
