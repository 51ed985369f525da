package file

import (
	"bytes"
	"io"
	"iter"
	"strconv"
	"strings"
)

// A Splitter cuts a stream of objects into their texts: one array of objects,
// JSON Lines (an object a line), or objects one after another; a byte-order
// mark is fine. It holds one object at a time. After one that is broken it finds
// the next, whatever the layout: no object whose own bytes are whole is lost.
type Splitter struct {
	in     window
	bounds Bounds
	like   func([]byte) bool

	seen    bool // an element, or the beginning of an array
	depth   int  // arrays that are open; more than one is a fault that was told
	after   bool // an element was read, and no comma after it
	comma   bool // a comma was read, and no element after it
	ended   bool // behind the end of an array
	again   bool // the array that is open should not be there, as was told
	lines   bool // the last object stood on one line
	loose   bool // commas outside an array were told of
	cut     bool // that the last array is not closed was told, or follows from what was
	layout  int  // the white space before an element that began its line
	scanner syntax
}

// Bounds are the most bytes that an element may have, and what an element is
// called in a message ("een zaak", "a case").
type Bounds struct {
	Most           int
	Dutch, English string
}

// TooLong is the reason of an element that has more.
func (b Bounds) TooLong() Reason {
	n := strconv.Itoa(b.Most)
	return Reason{CodeSize, b.Dutch + " van meer dan " + n + " bytes", b.English + " of more than " + n + " bytes"}
}

// NewSplitter returns a splitter of elements within bounds. like reports whether
// an object that stands in or after a broken one may be an element by itself, and
// not a part of the broken one.
func NewSplitter(r io.Reader, bounds Bounds, like func(object []byte) bool) *Splitter {
	return &Splitter{in: window{r: r, line: 1}, bounds: bounds, like: like}
}

// Ready reports whether the next element begins in what was read already, so
// that a stream that comes slowly need not be waited for.
func (s *Splitter) Ready() bool { return s.in.ready() || s.in.err != nil }

// A Piece is the text of one element. It holds until the next one is asked for.
type Piece struct {
	Text         []byte
	Line, Column int // where it begins, counted from 1
	Last         int // the line on which it ends
	Broken       bool
	Ready        bool // the next one need not be waited for: see [Splitter.Ready]
}

// Pieces yields the elements of a stream to its end. What is wrong between
// elements comes as an *[Error], and the others follow; an error of the reader is
// the last.
func Pieces(r io.Reader, bounds Bounds, like func(object []byte) bool) iter.Seq2[Piece, error] {
	return func(yield func(Piece, error) bool) {
		s := NewSplitter(r, bounds, like)
		for {
			piece, fault, err := s.Next()
			if err == io.EOF {
				return
			}
			last := err != nil
			if fault != nil {
				piece.Line, err = fault.Line, fault
			}
			piece.Ready = s.Ready()
			if !yield(piece, err) || last {
				return
			}
		}
	}
}

// Next returns the next element, or what is wrong between elements, or the error
// of the reader: io.EOF at the end. A piece that is broken is no JSON: reading
// it tells what is wrong.
func (s *Splitter) Next() (Piece, *Error, error) {
	if !s.seen && (s.in.begins("\xff\xfe") || s.in.begins("\xfe\xff")) {
		fault := s.fault(noUTF16, "")
		s.in.end()
		return Piece{}, fault, nil
	}
	if !s.seen && s.in.begins("\xef\xbb\xbf") {
		s.in.at += len("\xef\xbb\xbf") // it takes no column
	}
	for {
		c, err := s.in.next()
		if err == io.EOF && s.depth > 0 && !s.cut {
			s.cut = true
			return Piece{}, s.fault(endsEarly, ""), nil
		}
		if err != nil {
			return Piece{}, nil, err
		}
		var fault *Error
		if c != '{' && s.lines && s.depth == 0 && s.in.indent >= 0 && !s.ended {
			return s.broken() // a line that is no object
		}
		switch c {
		case ',':
			fault = s.readComma()
		case '[':
			fault = s.readOpen()
		case ']':
			fault = s.readClose()
		case '{':
			if fault = s.between(c); fault == nil {
				return s.element()
			}
		default:
			return s.broken()
		}
		if fault != nil {
			return Piece{}, fault, nil
		}
	}
}

func (s *Splitter) fault(why Reason, value string) *Error {
	return why.on(s.in.line, value)
}

// element reads the object that begins here.
func (s *Splitter) element() (Piece, *Error, error) {
	s.scanner = syntax{}
	for n := 0; ; {
		took, is := s.scanner.run(s.in.from(n))
		n += took
		switch {
		case is == isBroken, n > s.bounds.Most, is == isWhole && s.strays(n):
			return s.broken()
		case is == isWhole:
			return s.take(n), nil, nil
		case !s.in.more():
			if s.in.err != io.EOF {
				return Piece{}, nil, s.in.err
			}
			return s.broken()
		}
	}
}

// strays reports whether the next n bytes, a whole object, are no line of JSON Lines
// but what is left of a line that lost its beginning, or a line that lost its end
// and took the next one in.
func (s *Splitter) strays(n int) bool {
	if !s.lines || s.depth > 0 {
		return false
	}
	ends := s.in.lineEnds(n)
	text := s.in.piece(n).Text
	return !ends && !s.like(text) || s.holds(text)
}

// holds reports whether a line inside a text, behind its first and before its last, is
// an element by itself.
func (s *Splitter) holds(text []byte) bool {
	_, rest, more := bytes.Cut(text, []byte{'\n'})
	for more {
		var line []byte
		line, rest, more = bytes.Cut(rest, []byte{'\n'})
		line = bytes.TrimRight(line, " \t\r,")
		if more && bytes.HasSuffix(line, []byte{'}'}) && s.like(line) {
			return true
		}
	}
	return false
}

// take returns the next n bytes as a whole element.
func (s *Splitter) take(n int) Piece {
	p := s.in.piece(n)
	if s.in.indent >= 0 {
		s.layout = s.in.indent
	}
	s.in.pass(n)
	p.Last = s.in.line
	s.lines = p.Last == p.Line
	s.seen, s.after, s.comma = true, true, false
	return p
}

// broken takes what is no object up to where the next element begins.
func (s *Splitter) broken() (Piece, *Error, error) {
	object := s.in.is(0) == '{'
	first := !s.seen && !object
	region := s.skip(!object && s.seen || s.lines)
	s.seen, s.after = true, false
	if region.err != nil {
		return Piece{}, nil, region.err
	}
	p := region.Piece
	if region.long || len(p.Text) > s.bounds.Most {
		return Piece{}, s.bounds.TooLong().over(p, ""), nil
	}
	if first && p.Text[0] != '"' {
		line, _, _ := strings.Cut(string(p.Text[:min(len(p.Text), mostShown)]), "\n")
		return Piece{}, noObjects.over(p, strings.TrimRight(line, "\r")), nil
	}
	return p, nil, nil
}

// over names the lines of a piece that could not be read.
func (r Reason) over(p Piece, value string) *Error {
	e := r.on(p.Line, value)
	e.Last = p.Last
	return e
}
