package file

import (
	"bytes"
	"strconv"
	"strings"
)

// Object reads an object. For each key it calls value, which reads the value
// and returns true, or returns false for a key it does not know.
func (r *Reader) Object(value func(key []byte) bool) {
	if !r.open('{', NoObject) {
		return
	}
	if r.next() == '}' {
		r.i++
		return
	}
	var seen [48][]byte
	for n := 0; r.fault == nil; {
		key := r.key(seen[:n])
		if r.fault != nil {
			return
		}
		at := r.Offset()
		if !value(key) {
			r.failAt(at, r.token(at), Unknown)
		}
		if r.fault != nil {
			r.inside(key)
			return
		}
		if n < len(seen) {
			seen[n] = key
			n++
		}
		if r.closes('}', noComma) {
			return
		}
	}
}

// key reads a key and the colon behind it. One of those seen is a fault.
func (r *Reader) key(seen [][]byte) []byte {
	at := r.Offset()
	if r.next() != '"' {
		r.unexpected(at, noKey)
		return nil
	}
	key := r.text()
	if r.fault != nil {
		return nil
	}
	for _, k := range seen {
		if !bytes.Equal(k, key) {
			continue
		}
		value := ""
		if r.next() == ':' {
			r.i++
			value = r.token(r.Offset())
		}
		r.failAt(at, value, twice)
		r.inside(key)
		return nil
	}
	if r.next() != ':' {
		r.unexpected(r.i, noColon)
		r.inside(key)
		return nil
	}
	r.i++
	return key
}

// closes reads what stands behind a member: the bracket that ends it all, or a
// comma.
func (r *Reader) closes(bracket byte, neither Reason) bool {
	switch r.next() {
	case bracket:
		r.i++
		return true
	case ',':
		r.i++
	default:
		r.unexpected(r.i, neither)
	}
	return false
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
		if r.closes(']', noNext) {
			return
		}
	}
}

// mostNested is how deep a value may be nested that is only passed over.
const mostNested = 1000

// marks end a word or a number.
const marks = " \t\r\n,:[]{}\""

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
			for r.i++; r.i < len(r.b) && strings.IndexByte(marks, r.b[r.i]) < 0; r.i++ {
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
		if string(k) == key {
			found = r.String()
		} else {
			r.Skip()
		}
		return true
	})
	return found
}
