package file

import (
	"strconv"
	"unicode/utf8"

	"github.com/wobrules/wobrules/calendar"
)

// A fitting asks of a value made by hand whether it can be written and read
// back.
type fitting struct {
	faults *Faults
	path   string // of the object
}

func (f *fitting) fault(key, value string, why Reason) { f.faults.Add(why.For(f.under(key), value)) }

func (f *fitting) under(key string) string {
	if f.path == "" {
		return key
	}
	return f.path + "." + key
}

// Fits adds a fault for each value that no file can hold: a text that is not
// UTF-8, a number out of bounds, a code that there is not. What fits is written
// by Write and read back the same by Read, unless a [Judge] says otherwise.
func (fields Record[T]) Fits(v *T, faults *Faults) { fields.fits(&fitting{faults: faults}, v) }

func (fields Record[T]) fits(f *fitting, v *T) {
	for i := range fields {
		if fit := fields[i].fit; fit != nil {
			fit(f, v)
		}
	}
}

// fitsIn asks the keys of an object under a key.
func fitsIn[E any](f *fitting, key string, fields Record[E], v *E) {
	inner := fitting{f.faults, f.under(key)}
	fields.fits(&inner, v)
}

func fitsAll[E any](f *fitting, key string, fields Record[E], all []E) {
	for i := range all {
		fitsIn(f, key+"["+strconv.Itoa(i)+"]", fields, &all[i])
	}
}

func (f *fitting) text(key, s string) {
	if !utf8.ValidString(s) {
		f.fault(key, s, NotUTF8)
	}
}

func (f *fitting) answer(key string, a calendar.Answer) {
	if a > calendar.No {
		f.fault(key, strconv.Itoa(int(a)), noAnswer)
	}
}
