package file

import (
	"bytes"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/wobrules/wobrules/calendar"
)

// text reads the string that begins here and returns its contents, which may
// be a part of the document.
func (r *Reader) text() (s []byte, at int) {
	at = r.i
	plain := true
	for i := at + 1; i < len(r.b); i++ {
		switch c := r.b[i]; {
		case c == '"':
			s, r.i = r.b[at+1:i], i+1
			if !plain {
				s = r.unescape(s, at)
			}
			return s, at
		case c == '\\':
			plain = false
			i++
		case c < 0x20:
			r.failAt(at, r.token(at), control)
			return nil, at
		case c >= utf8.RuneSelf:
			plain = false
		}
	}
	r.failAt(at, r.token(at), tooEarly)
	return nil, at
}

func (r *Reader) unescape(s []byte, at int) []byte {
	if !utf8.Valid(s) {
		r.failAt(at, r.token(at), NotUTF8)
		return nil
	}
	if bytes.IndexByte(s, '\\') < 0 {
		return s
	}
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		if s[i] != '\\' {
			out = append(out, s[i])
			continue
		}
		i++
		switch c := s[i]; c {
		case '"', '\\', '/':
			out = append(out, c)
		case 'b':
			out = append(out, '\b')
		case 'f':
			out = append(out, '\f')
		case 'n':
			out = append(out, '\n')
		case 'r':
			out = append(out, '\r')
		case 't':
			out = append(out, '\t')
		case 'u':
			ch := hex4(s[i+1:])
			if ch >= 0 && utf16.IsSurrogate(ch) {
				low := rune(-1)
				if len(s) > i+6 && s[i+5] == '\\' && s[i+6] == 'u' {
					low = hex4(s[i+7:])
				}
				if ch = utf16.DecodeRune(ch, low); ch == utf8.RuneError {
					ch = -1
				}
				i += 6
			}
			if ch < 0 {
				r.failAt(at, r.token(at), noChar)
				return nil
			}
			out = utf8.AppendRune(out, ch)
			i += 4
		default:
			r.failAt(at, r.token(at), noEscape)
			return nil
		}
	}
	return out
}

func hex4(s []byte) rune {
	if len(s) < 4 {
		return -1
	}
	n, err := strconv.ParseUint(string(s[:4]), 16, 32)
	if err != nil {
		return -1
	}
	return rune(n)
}

func (r *Reader) quoted(reason Reason) (s []byte, at int, ok bool) {
	if r.fault != nil {
		return nil, 0, false
	}
	if at = r.Offset(); r.next() != '"' {
		r.unexpected(at, reason)
		return nil, at, false
	}
	s, at = r.text()
	return s, at, r.fault == nil
}

// String reads a string.
func (r *Reader) String() string {
	s, _, _ := r.quoted(noText)
	return string(s)
}

// mostNames is how many names are kept to be shared.
const mostNames = 1 << 14

// name reads a string of a list of names: where one stands in many lists, it is
// kept once.
func (r *Reader) name() string {
	s, _, ok := r.quoted(noText)
	if !ok {
		return ""
	}
	if kept, ok := r.names[string(s)]; ok {
		return kept
	}
	kept := string(s)
	if r.names == nil {
		r.names = map[string]string{}
	}
	if len(r.names) < mostNames {
		r.names[kept] = kept
	}
	return kept
}

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
