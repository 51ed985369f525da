package file

import (
	"strconv"

	"github.com/wobrules/wobrules/calendar"
)

// Date reads a date; an empty one is a fault.
func (r *Reader) Date() calendar.Date {
	s, at, ok := r.quoted(NoDate)
	if !ok {
		return calendar.Date{}
	}
	var d calendar.Date
	if len(s) == 0 || d.UnmarshalText(s) != nil {
		r.failAt(at, r.token(at), NoDate)
		return calendar.Date{}
	}
	return d
}

// Span reads a duration in weeks or days.
func (r *Reader) Span() calendar.Span {
	s, at, ok := r.quoted(NoDuration)
	if !ok {
		return calendar.Span{}
	}
	span, err := calendar.ParseSpan(string(s))
	if _, inDays := span.Days(); err != nil || !inDays {
		r.failAt(at, r.token(at), NoDuration)
		return calendar.Span{}
	}
	return span
}

// Answer reads true or false.
func (r *Reader) Answer() calendar.Answer {
	if r.fault != nil {
		return calendar.Unknown
	}
	at := r.Offset()
	switch {
	case r.word("true"):
		return calendar.Yes
	case r.word("false"):
		return calendar.No
	}
	r.unexpected(at, noAnswer)
	return calendar.Unknown
}

// At reports whether the next value begins with a byte: '"' for a string, '{' for
// an object, '[' for an array.
func (r *Reader) At(first byte) bool { return r.fault == nil && r.next() == first }

// Null reads null, and reports whether it stood there.
func (r *Reader) Null() bool { return r.At('n') && r.word("null") }

// word reads a word that is followed by no letter or digit.
func (r *Reader) word(w string) bool {
	end := r.i + len(w)
	if end > len(r.b) || string(r.b[r.i:end]) != w {
		return false
	}
	if end < len(r.b) && (r.b[end] >= 'a' && r.b[end] <= 'z' || r.b[end] >= '0' && r.b[end] <= '9') {
		return false
	}
	r.i = end
	return true
}

// Int reads a whole number from least up to and including most, written in
// digits.
func (r *Reader) Int(least, most int) int {
	if r.fault != nil {
		return 0
	}
	at := r.Offset()
	token := r.token(at)
	n, err := strconv.Atoi(token)
	if err != nil || n < least || n > most || strconv.Itoa(n) != token {
		r.unexpected(at, NoNumber(least, most))
		return 0
	}
	r.i = at + len(token)
	return n
}
