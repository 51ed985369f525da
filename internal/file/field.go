package file

import (
	"slices"
	"strconv"

	"github.com/wobrules/wobrules/calendar"
)

// Date is a day, YYYY-MM-DD.
func Date[T any](key string, of func(*T) *calendar.Date) Field[T] {
	return Field[T]{
		key: key, kind: Kind{Type: TypeDate},
		read:  func(r *Reader, v *T) { *of(v) = r.Date() },
		write: func(w *Writer, v *T) { w.Date(key, *of(v)) },
	}
}

// Span is a duration in weeks or days, kept as given.
func Span[T any](key string, of func(*T) *calendar.Span) Field[T] {
	return Field[T]{
		key: key, kind: Kind{Type: TypeSpan},
		read:  func(r *Reader, v *T) { *of(v) = r.Span() },
		write: func(w *Writer, v *T) { w.Span(key, *of(v)) },
		fit: func(f *Fitting, v *T) {
			if _, inDays := of(v).Days(); !of(v).IsZero() && !inDays {
				f.Fault(key, of(v).String(), NoDuration)
			}
		},
	}
}

// Answer is true or false; without the key it is not known.
func Answer[T any](key string, of func(*T) *calendar.Answer) Field[T] {
	return Field[T]{
		key: key, kind: Kind{Type: TypeAnswer},
		read:  func(r *Reader, v *T) { *of(v) = r.Answer() },
		write: func(w *Writer, v *T) { w.Answer(key, *of(v)) },
		fit:   func(f *Fitting, v *T) { f.answer(key, *of(v)) },
	}
}

// Bool is true or false; without the key it is false, which is not written.
func Bool[T any](key string, of func(*T) *bool) Field[T] {
	return Field[T]{
		key: key, kind: Kind{Type: TypeAnswer},
		read: func(r *Reader, v *T) { *of(v) = r.Answer() == calendar.Yes },
		write: func(w *Writer, v *T) {
			if *of(v) {
				w.Bool(key, true)
			}
		},
	}
}

// Int is a whole number from least up to and including most; 0 is not written.
func Int[T any](key string, least, most int, of func(*T) *int) Field[T] {
	return Field[T]{
		key: key, kind: Kind{Type: TypeNumber, Least: least, Most: most},
		read: func(r *Reader, v *T) { *of(v) = r.Int(least, most) },
		write: func(w *Writer, v *T) {
			if n := *of(v); n != 0 {
				w.Int(key, n)
			}
		},
		fit: func(f *Fitting, v *T) {
			if n := *of(v); n != 0 && (n < least || n > most) {
				f.Fault(key, strconv.Itoa(n), NoNumber(least, most))
			}
		},
	}
}

// Text is a text; an empty one is not written.
func Text[T any, S ~string](key string, of func(*T) *S) Field[T] {
	return Field[T]{
		key: key, kind: Kind{Type: TypeText},
		read:  func(r *Reader, v *T) { *of(v) = S(r.String()) },
		write: func(w *Writer, v *T) { w.Text(key, string(*of(v))) },
		fit:   func(f *Fitting, v *T) { f.Text(key, string(*of(v))) },
	}
}

// Texts is an array of texts; an empty one is not written.
func Texts[T any, S ~string](key string, of func(*T) *[]S) Field[T] {
	return Field[T]{
		key: key, kind: Kind{Type: TypeList, Element: &Kind{Type: TypeText}},
		read: func(r *Reader, v *T) {
			all := of(v)
			r.Array(func(int) { *all = append(*all, S(r.name())) })
		},
		write: func(w *Writer, v *T) { WriteTexts(w, key, *of(v)) },
		fit: func(f *Fitting, v *T) {
			for i, s := range *of(v) {
				f.Text(key+"["+strconv.Itoa(i)+"]", string(s))
			}
		},
	}
}

// Name is one of the names; an empty one is not written.
func Name[T any, S ~string](key string, names []S, of func(*T) *S) Field[T] {
	plain := make([]string, len(names))
	for i, n := range names {
		plain[i] = string(n)
	}
	return Field[T]{
		key: key, kind: Kind{Type: TypeName, Names: plain},
		read: func(r *Reader, v *T) {
			at := r.Offset()
			name := r.String()
			i := slices.Index(plain, name)
			if i < 0 {
				r.Fail(at, OneOf(plain...))
				return
			}
			*of(v) = names[i] // the constant: the document is not kept
		},
		write: func(w *Writer, v *T) { w.Text(key, string(*of(v))) },
		fit: func(f *Fitting, v *T) {
			if name := *of(v); name != "" && !slices.Contains(names, name) {
				f.Fault(key, string(name), OneOf(names...))
			}
		},
	}
}

// Choice is one of the names, by its index; a value without a name is not
// written, and the value 0, the default, neither.
func Choice[T any, N ~uint8](key string, names []string, of func(*T) *N) Field[T] {
	var known []string
	for _, n := range names {
		if n != "" {
			known = append(known, n)
		}
	}
	return Field[T]{
		key: key, kind: Kind{Type: TypeName, Names: known},
		read: func(r *Reader, v *T) {
			at := r.Offset()
			name := r.String()
			i := slices.Index(names, name)
			if i < 0 || name == "" {
				r.Fail(at, OneOf(known...))
				return
			}
			*of(v) = N(i)
		},
		write: func(w *Writer, v *T) {
			if n := int(*of(v)); n > 0 && n < len(names) {
				w.Text(key, names[n])
			}
		},
		fit: func(f *Fitting, v *T) {
			if n := int(*of(v)); n != 0 && (n >= len(names) || names[n] == "") {
				f.Fault(key, strconv.Itoa(n), OneOf(known...))
			}
		},
	}
}

// Own is a key that is read and written in a way of its own: a code, a union.
// write is given the key, and writes nothing where the value is not set.
func Own[T any](key string, kind Kind, read func(*Reader, *T), write func(w *Writer, key string, v *T)) Field[T] {
	return Field[T]{
		key: key, kind: kind, read: read,
		write: func(w *Writer, v *T) { write(w, key, v) },
	}
}

// Judge is no key: it judges an object when all of it was read. It is given the
// offset at which the object began, for [Reader.FailIn].
func Judge[T any](judge func(r *Reader, at int, v *T)) Field[T] { return Field[T]{judge: judge} }

// Read reads the value of the key alone, and Write writes it with its key: for
// a key that has another form beside this one.
func (f Field[T]) Read(r *Reader, v *T) { f.read(r, v) }

// Write is the other half of Read.
func (f Field[T]) Write(w *Writer, v *T) { f.write(w, v) }
