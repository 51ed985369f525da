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

// Object is an object that may be absent: then nil, and not written.
func Object[T, E any](key string, inner Record[E], of func(*T) **E) Field[T] {
	return Field[T]{
		key: key, kind: Kind{Type: TypeObject, Keys: inner.Keys},
		read: func(r *Reader, v *T) {
			e := new(E)
			*of(v) = e
			inner.Read(r, e)
		},
		write: func(w *Writer, v *T) {
			if e := *of(v); e != nil {
				w.Key(key)
				inner.Write(w, e)
			}
		},
		fit: func(f *Fitting, v *T) {
			if e := *of(v); e != nil {
				FitsIn(f, key, inner, e)
			}
		},
	}
}

// Whole is an object that is part of its T; it is not written where nothing in
// it is set.
func Whole[T, E any](key string, inner Record[E], of func(*T) *E) Field[T] {
	return Field[T]{
		key: key, kind: Kind{Type: TypeObject, Keys: inner.Keys},
		read: func(r *Reader, v *T) { inner.Read(r, of(v)) },
		write: func(w *Writer, v *T) {
			before := len(w.B)
			w.Key(key)
			at := len(w.B)
			if inner.Write(w, of(v)); len(w.B) == at+len("{}") {
				w.B = w.B[:before]
			}
		},
		fit: func(f *Fitting, v *T) { FitsIn(f, key, inner, of(v)) },
	}
}

// List is an array of objects; an empty one is not written.
func List[T, E any](key string, element Record[E], of func(*T) *[]E) Field[T] {
	return Field[T]{
		key: key, kind: Kind{Type: TypeList, Element: &Kind{Type: TypeObject, Keys: element.Keys}},
		read:  func(r *Reader, v *T) { readList(r, element, of(v)) },
		write: func(w *Writer, v *T) { writeList(w, key, element, *of(v)) },
		fit:   func(f *Fitting, v *T) { fitsAll(f, key, element, *of(v)) },
	}
}

func readList[E any](r *Reader, element Record[E], all *[]E) {
	r.Array(func(int) {
		var zero E
		*all = append(*all, zero)
		element.Read(r, &(*all)[len(*all)-1])
	})
}

func writeList[E any](w *Writer, key string, element Record[E], all []E) {
	if len(all) == 0 {
		return
	}
	w.Key(key)
	w.Open('[')
	for i := range all {
		w.comma()
		element.Write(w, &all[i])
	}
	w.Close(']')
}

// Short gives a list a short form: an object under one key for a list of one
// element under another. Both at once are a fault. The short form is written
// where there is one element and it is plain, as plain says.
func Short[T, E any](
	short, list string, element Record[E], of func(*T) *[]E, plain func(*E) bool,
) (one, all Field[T]) {
	isShort := func(v *T) bool { return len(*of(v)) == 1 && plain(&(*of(v))[0]) }
	one = Field[T]{
		key: short, kind: Kind{Type: TypeObject, Keys: element.Keys},
		read: func(r *Reader, v *T) {
			if len(*of(v)) > 0 {
				r.Fail(r.Offset(), Together(list))
				return
			}
			*of(v) = make([]E, 1)
			element.Read(r, &(*of(v))[0])
		},
		write: func(w *Writer, v *T) {
			if isShort(v) {
				w.Key(short)
				element.Write(w, &(*of(v))[0])
			}
		},
		fit: func(f *Fitting, v *T) {
			if isShort(v) {
				FitsIn(f, short, element, &(*of(v))[0])
			}
		},
	}
	all = List(list, element, of)
	readAll, writeAll := all.read, all.write
	all.read = func(r *Reader, v *T) {
		if len(*of(v)) > 0 {
			r.Fail(r.Offset(), Together(short))
			return
		}
		readAll(r, v)
	}
	all.write = func(w *Writer, v *T) {
		if !isShort(v) {
			writeAll(w, v)
		}
	}
	all.fit = func(f *Fitting, v *T) {
		if !isShort(v) {
			fitsAll(f, list, element, *of(v))
		}
	}
	return one, all
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

// ListOf is an array of what is read and written in a way of its own; an empty
// one is not written. write writes no comma.
func ListOf[T, E any](
	key string, kind Kind, read func(*Reader, *E), write func(*Writer, *E), of func(*T) *[]E,
) Field[T] {
	return Field[T]{
		key: key, kind: Kind{Type: TypeList, Element: &kind},
		read: func(r *Reader, v *T) {
			all := of(v)
			r.Array(func(int) {
				var e E
				read(r, &e)
				*all = append(*all, e)
			})
		},
		write: func(w *Writer, v *T) {
			w.List(key, func() {
				for i := range *of(v) {
					w.comma()
					write(w, &(*of(v))[i])
				}
			})
		},
	}
}

// ListAtMost is a List of no more than most elements: one more is a fault before
// it is read.
func ListAtMost[T, E any](key string, most int, element Record[E], of func(*T) *[]E) Field[T] {
	f := List(key, element, of)
	f.kind.Most = most
	f.read = func(r *Reader, v *T) {
		all := of(v)
		r.Array(func(i int) {
			if i >= most {
				r.Fail(r.Offset(), TooMany(most))
				return
			}
			var zero E
			*all = append(*all, zero)
			element.Read(r, &(*all)[i])
		})
	}
	return f
}

// Read reads the value of the key alone, and Write writes it with its key: for
// a key that has another form beside this one.
func (f Field[T]) Read(r *Reader, v *T) { f.read(r, v) }

// Write is the other half of Read.
func (f Field[T]) Write(w *Writer, v *T) { f.write(w, v) }
