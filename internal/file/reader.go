package file

import (
	"bytes"

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
	if r.space(); r.i < len(r.b) {
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
		r.fault, r.at = reason.For("", value), offset
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
func (r *Reader) next() (c byte) {
	if r.space(); r.i < len(r.b) {
		c = r.b[r.i]
	}
	return c
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

func (r *Reader) open(bracket byte, reason Reason) bool {
	if r.next() == bracket {
		r.i++
	} else {
		r.unexpected(r.i, reason)
	}
	return r.fault == nil
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
