package file

import (
	"bytes"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/quote"
)

// A Reader reads one JSON document. After the first fault its methods do
// nothing and return zero values.
//
// Keys are compared exactly; an unknown key and a key that stands twice are
// faults, and a fault names its key and quotes its value.
type Reader struct {
	b     []byte
	i     int
	fault *Error
	at    int               // where the fault is
	names map[string]string // those of lists, each kept once
}

// NewReader returns a reader of the document; a byte-order mark before it is
// passed over.
func NewReader(document []byte) *Reader {
	r := &Reader{b: document}
	if bytes.HasPrefix(document, []byte("\xef\xbb\xbf")) {
		r.i = 3
	}
	return r
}

// Failed reports whether there was a fault.
func (r *Reader) Failed() bool { return r.fault != nil }

// Fault returns the first fault with its line in the document, or nil.
func (r *Reader) Fault() *Error {
	if r.fault != nil {
		r.fault.Line = LineOf(r.b, r.at)
	}
	return r.fault
}

// LineOf returns the line of an offset in a document, counted from 1.
func LineOf(document []byte, offset int) int {
	return 1 + bytes.Count(document[:min(offset, len(document))], []byte{'\n'})
}

// End reads the end of the document: anything but white space is a fault.
func (r *Reader) End() {
	if r.space(); r.fault == nil && r.i < len(r.b) {
		r.failAt(r.i, r.token(r.i), afterEnd)
	}
}

// Fail reports a fault in the value that was read last, which began at an
// offset that [Reader.Offset] gave.
func (r *Reader) Fail(offset int, reason Reason) {
	r.failAt(offset, r.token(offset), reason)
}

// Has reports whether the object that was read, which began at an offset that
// [Reader.Offset] gave, has a key; key is a path. It walks the object once more.
func (r *Reader) Has(offset int, key string) bool {
	inner := Reader{b: r.b, i: offset}
	return inner.find([]string{key})[key] > 0
}

// Again reads a value that was passed over, at its offset and under a key of the
// object that was read last: for one whose kind stands after it.
func (r *Reader) Again(offset int, key string, read func()) {
	if r.fault != nil {
		return
	}
	at := r.i
	r.i = offset
	if read(); r.fault != nil {
		r.inside([]byte(key))
	}
	r.i = at
}

// FailIn reports a fault in the value under a key of the object that was read
// last, which began at an offset that [Reader.Offset] gave; key is a path, as
// "by" or "days[0].from". It walks that object once more.
func (r *Reader) FailIn(offset int, key string, reason Reason) {
	if r.fault != nil {
		return
	}
	inner := Reader{b: r.b, i: offset}
	at := inner.find([]string{key})[key]
	if at == 0 {
		r.failAt(offset, "", reason)
	} else {
		r.failAt(at, r.token(at), reason)
	}
	r.fault.Key = key
}

// Offset returns the offset of the next value.
func (r *Reader) Offset() int {
	r.space()
	return r.i
}

func (r *Reader) failAt(offset int, value string, reason Reason) {
	if r.fault == nil {
		r.fault, r.at = &Error{Value: value, Reason: reason}, offset
	}
}

func (r *Reader) space() {
	for r.i < len(r.b) {
		switch r.b[r.i] {
		case ' ', '\t', '\n', '\r':
			r.i++
		default:
			return
		}
	}
}

// next skips white space and returns the byte that follows, 0 at the end.
func (r *Reader) next() byte {
	if r.space(); r.i < len(r.b) {
		return r.b[r.i]
	}
	return 0
}

// token returns the text of the value at an offset, for a message.
func (r *Reader) token(at int) string {
	end := at
	if at < len(r.b) && r.b[at] == '"' {
		for end++; end < len(r.b) && r.b[end] != '"' && r.b[end] != '\n' && end-at < mostShown; end++ {
			if r.b[end] == '\\' {
				end++
			}
		}
		end = min(end+1, len(r.b))
	} else {
		for end < len(r.b) && end-at < mostShown && !bytes.ContainsRune([]byte(" \t\r\n,:]}"), rune(r.b[end])) {
			end++
		}
		if end == at && at < len(r.b) {
			end++
		}
	}
	s := quote.Plain(string(r.b[at:end]))
	if end-at >= mostShown && end < len(r.b) && r.b[end-1] != '"' {
		s += "..."
	}
	return s
}

// Object reads an object. For each key it calls value, which reads the value
// and returns true, or returns false for a key it does not know.
func (r *Reader) Object(value func(key []byte) bool) {
	if !r.open('{', NoObject) {
		return
	}
	var seen [48][]byte
	n := 0
	if r.next() == '}' {
		r.i++
		return
	}
	for r.fault == nil {
		at := r.Offset()
		if r.next() != '"' {
			r.unexpected(at, noKey)
			return
		}
		key, _ := r.text()
		if r.fault != nil {
			return
		}
		for _, k := range seen[:n] {
			if bytes.Equal(k, key) {
				value := ""
				if r.next() == ':' {
					r.i++
					value = r.token(r.Offset())
				}
				r.failAt(at, value, twice)
				r.inside(key)
				return
			}
		}
		if r.next() != ':' {
			r.unexpected(r.i, noColon)
			r.inside(key)
			return
		}
		r.i++
		valueAt := r.Offset()
		if !value(key) && r.fault == nil {
			r.failAt(valueAt, r.token(valueAt), Unknown)
		}
		if r.fault != nil {
			r.inside(key)
			return
		}
		if n < len(seen) {
			seen[n] = key
			n++
		}
		switch r.next() {
		case ',':
			r.i++
		case '}':
			r.i++
			return
		default:
			r.unexpected(r.i, noComma)
		}
	}
}

// Array reads an array. For each element it calls element, which reads it.
func (r *Reader) Array(element func(i int)) {
	if !r.open('[', noArray) {
		return
	}
	if r.next() == ']' {
		r.i++
		return
	}
	for i := 0; r.fault == nil; i++ {
		if element(i); r.fault != nil {
			r.inside([]byte("[" + strconv.Itoa(i) + "]"))
			return
		}
		switch r.next() {
		case ',':
			r.i++
		case ']':
			r.i++
			return
		default:
			r.unexpected(r.i, noNext)
		}
	}
}

func (r *Reader) open(bracket byte, reason Reason) bool {
	if r.fault != nil {
		return false
	}
	at := r.Offset()
	if r.next() != bracket {
		r.unexpected(at, reason)
		return false
	}
	r.i++
	return true
}

func (r *Reader) unexpected(at int, reason Reason) {
	if at >= len(r.b) {
		r.failAt(at, "", tooEarly)
		return
	}
	r.failAt(at, r.token(at), reason)
}

// inside puts the key of the enclosing value before the key of the fault.
func (r *Reader) inside(key []byte) {
	k := quote.Plain(string(key[:min(len(key), mostShown)]))
	if len(key) > mostShown {
		k += "..."
	}
	switch {
	case r.fault.Key == "":
		r.fault.Key = k
	case r.fault.Key[0] == '[':
		r.fault.Key = k + r.fault.Key
	default:
		r.fault.Key = k + "." + r.fault.Key
	}
}

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

// mostNested is how deep a value may be nested that is only passed over.
const mostNested = 1000

// Skip passes over a value of any kind, checking no more than its brackets.
func (r *Reader) Skip() {
	depth := 0
	for r.fault == nil {
		switch c := r.next(); c {
		case 0:
			r.unexpected(r.i, tooEarly)
		case '"':
			r.text()
		case '{', '[':
			r.i++
			if depth++; depth > mostNested {
				r.failAt(r.i, "", tooDeep)
			}
			continue
		case '}', ']':
			if depth == 0 {
				r.unexpected(r.i, noValue)
				return
			}
			depth--
			r.i++
		case ',', ':':
			if depth == 0 {
				r.unexpected(r.i, noValue)
				return
			}
			r.i++
			continue
		default:
			for r.i++; r.i < len(r.b) && bytes.IndexByte([]byte(" \t\r\n,:[]{}\""), r.b[r.i]) < 0; r.i++ {
			}
		}
		if depth == 0 {
			return
		}
	}
}

// FindString returns the string that stands under a key of the object that is
// the document, as far as it can be read; for naming a document that has a
// fault.
func FindString(document []byte, key string) string {
	found := ""
	r := NewReader(document)
	r.Object(func(k []byte) bool {
		if string(k) == key && found == "" {
			found = r.String()
		} else {
			r.Skip()
		}
		return true
	})
	return found
}
