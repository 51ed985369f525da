package file

import (
	"strconv"
	"unicode/utf8"

	"github.com/wobrules/wobrules/calendar"
)

// A Fitting asks of a value made by hand whether it can be written and read
// back.
type Fitting struct {
	faults *Faults
	path   []within // of the object
}

// within is a key under which there is an object, or an element of a list.
type within struct {
	key string
	at  int // -1: it is no list
}

// Fault adds a fault in the value under a key of the object.
func (f *Fitting) Fault(key, value string, why Reason) { f.faults.Add(why.For(f.under(key), value)) }

// under is the whole path of a key. It is put together for a fault alone.
func (f *Fitting) under(key string) string {
	path := ""
	for _, e := range f.path {
		path += e.key
		if e.at >= 0 {
			path += "[" + strconv.Itoa(e.at) + "]"
		}
		path += "."
	}
	return path + key
}

// Fits adds a fault for each value that no file can hold: a text that is not
// UTF-8, a number out of bounds, a code that there is not. What fits is written
// by Write and read back the same by Read, unless a [Judge] says otherwise.
func (fields Record[T]) Fits(v *T, faults *Faults) { fields.fits(&Fitting{faults: faults}, v) }

func (fields Record[T]) fits(f *Fitting, v *T) {
	for i := range fields {
		if fit := fields[i].fit; fit != nil {
			fit(f, v)
		}
	}
}

// FitsIn asks the keys of an object under a key.
func FitsIn[E any](f *Fitting, key string, fields Record[E], v *E) {
	fitsAt(f, within{key, -1}, fields, v)
}

func fitsAll[E any](f *Fitting, key string, fields Record[E], all []E) {
	for i := range all {
		fitsAt(f, within{key, i}, fields, &all[i])
	}
}

func fitsAt[E any](f *Fitting, where within, fields Record[E], v *E) {
	f.path = append(f.path, where)
	fields.fits(f, v)
	f.path = f.path[:len(f.path)-1]
}

// Text asks a text.
func (f *Fitting) Text(key, s string) {
	if !utf8.ValidString(s) {
		f.Fault(key, s, NotUTF8)
	}
}

func (f *Fitting) answer(key string, a calendar.Answer) {
	if a > calendar.No {
		f.Fault(key, strconv.Itoa(int(a)), noAnswer)
	}
}
