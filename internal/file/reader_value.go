package file

import (
	"bytes"
	"strconv"
	"strings"

	"github.com/wobrules/wobrules/calendar"
)

// Date reads a date; an empty one is a fault.
func (r *Reader) Date() calendar.Date {
	s, at := r.quoted(NoDate)
	var d calendar.Date
	if len(s) == 0 || d.UnmarshalText(s) != nil {
		r.failAt(at, r.token(at), NoDate)
	}
	return d
}

// Span reads a duration in weeks or days.
func (r *Reader) Span() calendar.Span {
	s, at := r.quoted(NoDuration)
	span, _ := calendar.ParseSpan(string(s))
	if _, inDays := span.Days(); !inDays {
		r.failAt(at, r.token(at), NoDuration)
		return calendar.Span{}
	}
	return span
}

// Answer reads true or false.
func (r *Reader) Answer() calendar.Answer {
	at := r.Offset()
	var a calendar.Answer
	switch {
	case r.fault != nil:
	case r.word("true"):
		a = calendar.Yes
	case r.word("false"):
		a = calendar.No
	default:
		r.unexpected(at, noAnswer)
	}
	return a
}

// At reports whether the next value begins with a byte: '"' for a string, '{' for
// an object, '[' for an array.
func (r *Reader) At(first byte) bool { return r.fault == nil && r.next() == first }

// Null reads null, and reports whether it stood there.
func (r *Reader) Null() bool { return r.At('n') && r.word("null") }

// word reads a word that ends there.
func (r *Reader) word(w string) bool {
	rest, found := bytes.CutPrefix(r.b[r.i:], []byte(w))
	if !found || len(rest) > 0 && strings.IndexByte(marks, rest[0]) < 0 {
		return false
	}
	r.i += len(w)
	return true
}

// Int reads a whole number from least up to and including most, written in
// digits.
func (r *Reader) Int(least, most int) int {
	at := r.Offset()
	token := r.token(at)
	n, _ := strconv.Atoi(token)
	if r.fault != nil || n < least || n > most || strconv.Itoa(n) != token {
		r.unexpected(at, NoNumber(least, most))
		return 0
	}
	r.i = at + len(token)
	return n
}
