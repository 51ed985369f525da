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
	n          int  // bytes passed
	at, before int  // where the last two bytes end that are no white space
	c, d, e    byte // these bytes and the one before them, the last one first
	nestedEnd  int  // where the last object ends that is a part of the broken one; 0 for none
	nestedKey  string
	indent     int  // of the line, as far as it was passed; -1: more than white space
	flush      bool // the line begins with no white space
}

// between is how much of what parts elements may stand behind a broken one.
const between = 1 << 10

// skip passes over a broken element. It looks at each brace, in or out of a
// text, for where quotation marks are amiss nobody can tell; an element begins at one
// that
//   - stands at the beginning of a line where elements begin, or
//   - opens an object that is whole and may be an element,
//
// and that by what stands before it is no part of the broken one. Outside an
// array it ends with its line where that is all that can be told of it.
func (s *Splitter) skip(aLine bool) region {
	r := region{Piece: s.in.piece(s.in.size())} // its text is cut at its end
	r.Broken = true
	layout := s.layout
	if s.in.is(0) == '{' && s.in.indent >= 0 {
		layout = s.in.indent
	}
	t := trail{indent: s.in.indent}
	var from int // how many bytes were passed that are not held
	for s.in.size() > t.n-from || s.in.more() {
		i := t.n - from
		c := s.in.is(i)
		if c == '{' && t.n > 0 && s.begins(i, layout, &t) {
			break
		}
		if c == '\n' && s.depth == 0 && (aLine || t.lineIsWhole()) {
			break
		}
		t.pass(c)
		if held := t.n - from; held > s.bounds.Most+between {
			r.long = true
			r.ends(s.in.piece(held))
			s.in.pass(held)
			from = t.n
		}
	}
	return s.end(r, t.n-from)
}

// end takes the first n bytes as the region.
func (s *Splitter) end(r region, n int) region {
	p := s.in.piece(n)
	if s.in.size() == n {
		if r.err = s.in.err; r.err == io.EOF {
			r.err = nil
			s.cut = true
			if s.depth > 0 { // the end of the array
				p.Text = bytes.TrimSuffix(bytes.TrimRight(p.Text, " \t\r\n"), []byte("]"))
			}
		}
	}
	r.ends(p)
	s.in.pass(n)
	return r
}

// ends takes a piece as the last of the region, without what parts it from the next
// element.
func (r *region) ends(p Piece) {
	r.Text = bytes.TrimRight(p.Text, " \t\r\n")
	if t := bytes.TrimRight(r.Text, " \t\r\n,"); len(t) > 0 {
		r.Text = t
	}
	if len(r.Text) > 0 {
		r.Last = p.Line + bytes.Count(r.Text, []byte{'\n'})
	}
}

// pass notes a byte.
func (t *trail) pass(c byte) {
	t.n++
	switch c {
	case '\n':
		t.indent, t.flush = 0, false
		return
	case ' ', '\t', '\r':
		if t.indent >= 0 {
			t.indent++
		}
		return
	}
	t.flush = t.flush || t.indent == 0
	t.indent = -1
	t.before, t.d, t.e = t.at, t.c, t.d
	t.at, t.c = t.n, c
}

// lineIsWhole reports whether the line that ends here looks like a whole line
// of JSON Lines, or the last one of an object.
func (t *trail) lineIsWhole() bool { return t.flush && t.c == '}' }

// begins reports whether an element begins at the brace at i.
func (s *Splitter) begins(i, layout int, t *trail) bool {
	atLine := t.indent == layout
	value := t.c == ':' && t.d == '"'
	if value && !atLine {
		return false
	}
	object := s.try(i)
	like := s.like(object)
	inList := t.c == '[' && t.d == ':' && endsKey(t.e)
	sibling := t.c == ',' && t.nestedEnd > 0 && t.before == t.nestedEnd
	if like && sibling {
		sibling = firstKey(object) == t.nestedKey
	}
	if value || inList || sibling {
		if atLine && s.depth == 0 && like {
			return true
		}
		if !value {
			t.nestedEnd, t.nestedKey = t.n+len(object), firstKey(object)
		}
		return false
	}
	return atLine || like
}

// endsKey reports whether a key may end on a byte, with its quotation mark or,
// where that was lost, without.
func endsKey(c byte) bool { return c == '"' || 'a' <= c && c <= 'z' }

// try returns the object that begins at i, or nil where none does that is whole.
func (s *Splitter) try(i int) []byte {
	s.scanner = syntax{}
	for n := 0; ; {
		took, is := s.scanner.run(s.in.from(i + n))
		n += took
		switch {
		case n > s.bounds.Most:
			return nil
		case is == isWhole:
			return s.in.from(i)[:n]
		case is == isBroken || !s.in.more():
			return nil
		}
	}
}

// firstKey returns the first key of an object.
func firstKey(object []byte) string {
	r := NewReader(object)
	r.open('{', NoObject)
	return string(r.key(nil))
}
