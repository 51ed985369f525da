package file

import (
	"bytes"
	"io"
)

// A region is a text in which no element begins but at its start.
type region struct {
	Piece
	long bool // longer than an element may be; its text is not kept
	err  error
}

// A trail is what was passed on the way through a region, as far as it tells
// whether the next object is a part of the broken one.
type trail struct {
	at, before int  // where the last two bytes stand that are no white space
	c, d, e    byte // these bytes and the one before them, the last one first
	nestedEnd  int  // where the last object ends that is a part of the broken one
	nestedKey  string
	indent     int  // of the line, as far as it was passed; -1: more than white space
	first      byte // the first byte of the line
}

// skip passes over a broken element. It looks at each brace, in or out of a
// text, for where quotation marks are amiss nobody can tell; an element begins at one
// that
//   - stands at the beginning of a line where elements begin, or
//   - opens an object that is whole and may be an element,
//
// and that by what stands before it is no part of the broken one. Outside an
// array it ends with its line where that is all that can be told of it.
func (s *Splitter) skip(aLine bool) region {
	r := region{Piece: s.in.piece(0)}
	r.Broken = true
	layout := s.layout
	t := trail{at: -1, before: -1, nestedEnd: -1, indent: s.in.indent}
	i := 0
	if s.in.is(0) == '{' {
		if s.in.indent >= 0 {
			layout = s.in.indent
		}
		t.pass(0, '{')
		i = 1
	}
	for ; ; i++ {
		if s.in.size() == i && !s.in.more() {
			break
		}
		c := s.in.is(i)
		if c == '{' && s.begins(i, layout, &t) {
			break
		}
		if c == '\n' && s.depth == 0 && (aLine || t.lineIsWhole()) {
			break
		}
		t.pass(i, c)
		if i > s.bounds.Most {
			r.long = true
			s.in.pass(i + 1)
			t.at, t.before, t.nestedEnd = t.at-i-1, t.before-i-1, t.nestedEnd-i-1
			i = -1
		}
	}
	return s.end(r, i)
}

// end takes the first n bytes as the region.
func (s *Splitter) end(r region, n int) region {
	text := s.in.from(0)[:n]
	if s.in.size() == n {
		if r.err = s.in.err; r.err == io.EOF {
			r.err = nil
			s.cut = true
			if t := bytes.TrimRight(text, " \t\r\n"); s.depth > 0 && bytes.HasSuffix(t, []byte("]")) {
				text = t[:len(t)-1] // the end of the array
			}
		}
	}
	r.Text = bytes.TrimRight(text, " \t\r\n,")
	r.Last = s.in.line + bytes.Count(r.Text, []byte{'\n'})
	s.in.pass(n)
	return r
}

// pass notes a byte.
func (t *trail) pass(i int, c byte) {
	switch c {
	case '\n':
		t.indent, t.first = 0, 0
		return
	case ' ', '\t', '\r':
		if t.indent >= 0 {
			t.indent++
		}
		return
	}
	if t.indent == 0 {
		t.first = c
	}
	t.indent = -1
	t.before, t.d, t.e = t.at, t.c, t.d
	t.at, t.c = i, c
}

// lineIsWhole reports whether the line that ends here looks like a whole line
// of JSON Lines.
func (t *trail) lineIsWhole() bool { return t.first != 0 && t.c == '}' }

// begins reports whether an element begins at the brace at i.
func (s *Splitter) begins(i, layout int, t *trail) bool {
	atLine := t.indent == layout
	value := t.c == ':' && t.d == '"'
	if value && !atLine {
		return false
	}
	n, whole := s.try(i)
	text := s.in.from(i)[:n]
	inList := t.c == '[' && t.d == ':' && endsKey(t.e)
	sibling := t.c == ',' && t.nestedEnd >= 0 && t.before == t.nestedEnd-1
	if sibling && whole && s.like(text) {
		sibling = firstKey(text) == t.nestedKey
	}
	if value || inList || sibling {
		if atLine && s.depth == 0 && whole && s.like(text) {
			return true
		}
		if whole && !value {
			t.nestedEnd, t.nestedKey = i+n, firstKey(text)
		}
		return false
	}
	return atLine || whole && s.like(text)
}

// endsKey reports whether a key may end on a byte, with its quotation mark or,
// where that was lost, without.
func endsKey(c byte) bool { return c == '"' || 'a' <= c && c <= 'z' }

// try reports whether the object that begins at i is whole, and its length.
func (s *Splitter) try(i int) (int, bool) {
	s.scanner = syntax{word: s.scanner.word}
	for n := 0; ; {
		took, is := s.scanner.run(s.in.from(i + n))
		n += took
		if is == wantMore && n <= s.bounds.Most && s.in.more() {
			continue
		}
		return n, is == isWhole && n <= s.bounds.Most
	}
}

// firstKey returns the first key of an object.
func firstKey(object []byte) string {
	key := ""
	r := NewReader(object)
	r.Object(func(k []byte) bool {
		key = string(k)
		return false
	})
	return key
}
