package file

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
				if read(r, &e); !r.Failed() {
					*all = append(*all, e)
				}
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
