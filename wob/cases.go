package wob

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"

	"github.com/wobrules/wobrules/calendar"
)

// MostCase is the most bytes that one case may have in a file of cases. A
// longer one is an error, and reading goes on after it.
const MostCase = 8 << 20

// Cases reads a file of cases: one object, one array of objects, or JSON Lines
// (one object a line; blank lines, CRLF and a byte-order mark are fine). It
// holds one case at a time, so a file may be of any length. A bad case comes as
// an error, an *InputError with its line (or several that errors.As finds),
// beside a Case that has its id as far as it could be read; the others follow
// all the same. An error of the reader itself ends the sequence.
func Cases(r io.Reader) iter.Seq2[Case, error] {
	return func(yield func(Case, error) bool) {
		for c, err := range cases(r) {
			if !yield(c.Case, err) {
				return
			}
		}
	}
}

// A located case knows the line of its input on which it begins.
type located struct {
	Case
	line    int
	assumed *calendar.Provision // a caveat on every answer, or nil
}

func cases(r io.Reader) iter.Seq2[located, error] {
	return func(yield func(located, error) bool) {
		s := splitter{r: bufio.NewReaderSize(r, 64<<10), line: 1}
		for {
			text, line, err := s.next()
			if err == io.EOF {
				return
			}
			if err != nil {
				var fault *InputError
				if !yield(located{}, err) || !errors.As(err, &fault) {
					return
				}
				continue
			}
			c, err := parseCase(text, line)
			if err != nil {
				c = Case{ID: c.ID}
			}
			if !yield(located{Case: c, line: line}, err) {
				return
			}
		}
	}
}

// A splitter cuts a file of cases into the texts of the cases. The text it
// returns holds until the next call.
type splitter struct {
	r     *bufio.Reader
	line  int // the line of the next byte
	form  fileForm
	after bool // in an array: an element was read
	long  int  // a line that was found too long before the lines above it were left for later; 0 for none
	buf   []byte
}

type fileForm uint8

const (
	formUnknown fileForm = iota
	formLines            // JSON Lines: every line is a case
	formWhole            // an object over several lines
	formArray            // an array of objects
	formAfter            // behind the end of an array
	formEnded
)

// next returns the text of the next case and the line on which it begins. An
// *InputError is about one case; io.EOF is the end.
func (s *splitter) next() ([]byte, int, error) {
	if s.line == 1 && s.form == formUnknown {
		if err := s.begin(); err != nil {
			return nil, 0, err
		}
	}
	switch s.form {
	case formArray:
		return s.element()
	case formAfter:
		return nil, 0, s.behind()
	case formEnded:
		return nil, 0, io.EOF
	}
	return s.lines()
}

// begin passes over a byte-order mark and tells an array from lines.
func (s *splitter) begin() error {
	if b, err := s.r.Peek(3); err == nil && bytes.Equal(b, []byte("\xef\xbb\xbf")) {
		_, _ = s.r.Discard(3)
	}
	c, err := s.skipSpace()
	if err == nil && c == '[' {
		_, _ = s.r.Discard(1)
		s.form = formArray
	}
	return err
}

// skipSpace passes over white space and returns the byte after it, unread.
func (s *splitter) skipSpace() (byte, error) {
	for {
		b, err := s.r.Peek(1)
		if err != nil {
			return 0, err
		}
		switch b[0] {
		case '\n':
			s.line++
		case ' ', '\t', '\r':
		default:
			return b[0], nil
		}
		_, _ = s.r.Discard(1)
	}
}

// readLine returns one line without its end. Of a line that is too long it
// returns nothing but that it is.
func (s *splitter) readLine() (text []byte, long bool, err error) {
	s.buf = s.buf[:0]
	for {
		part, err := s.r.ReadSlice('\n')
		if err == nil && len(s.buf) == 0 && !long {
			s.line++
			return bytes.TrimRight(part, "\r\n"), false, nil
		}
		if long = long || len(s.buf)+len(bytes.TrimRight(part, "\r\n")) > MostCase; long {
			s.buf = s.buf[:0]
		} else {
			s.buf = append(s.buf, part...)
		}
		if err == bufio.ErrBufferFull {
			continue
		}
		if err == nil {
			s.line++
		} else if err != io.EOF || len(s.buf) == 0 && !long {
			return nil, false, err
		}
		return bytes.TrimRight(s.buf, "\r\n"), long, nil
	}
}

// lines returns the next case of JSON Lines, or the object that the file is.
// The first line tells which: if it closes what it opens, every line is a case.
func (s *splitter) lines() ([]byte, int, error) {
	for {
		line := s.line
		if line == s.long {
			s.line, s.long = line+1, 0
			return nil, 0, tooLong(line)
		}
		text, long, err := s.readLine()
		if err != nil {
			return nil, 0, err
		}
		if long {
			s.form = formLines
			return nil, 0, tooLong(line)
		}
		if len(bytes.TrimSpace(text)) == 0 {
			continue
		}
		if s.form == formLines {
			return text, line, nil
		}
		var n nesting
		n.read(text)
		if n.closed() || n.broken() {
			if s.form == formUnknown {
				s.form = formLines
			}
			return text, line, nil
		}
		s.form = formWhole
		return s.whole(bytes.Clone(text), line, n)
	}
}

// whole reads on until the object that was opened is closed. Where it is cut
// off or broken, the lines of it that are cases by themselves are left for
// later.
func (s *splitter) whole(text []byte, line int, n nesting) ([]byte, int, error) {
	for !n.closed() {
		if b, err := s.r.Peek(1); err == nil && b[0] == '{' && (n.broken() || n.wantsKey()) {
			return s.leave(text, line), line, nil
		}
		next := s.line
		more, long, err := s.readLine()
		if err == io.EOF {
			return s.leave(text, line), line, nil
		}
		if err != nil {
			return nil, 0, err
		}
		if long {
			s.line, s.long = next, next
			return s.leave(text, line), line, nil
		}
		text = append(append(text, '\n'), more...)
		if len(text) > MostCase {
			s.leave(text, line)
			return nil, 0, tooLong(line)
		}
		n.read(more)
	}
	return text, line, nil
}

// leave makes the first line of a text, after its own, that is a case by itself
// and what follows it the next to be read, as JSON Lines. It returns what comes
// before that: all of it where there is no such line.
func (s *splitter) leave(text []byte, line int) []byte {
	for at := 0; ; {
		end := bytes.IndexByte(text[at:], '\n')
		if end < 0 {
			return text
		}
		at += end + 1
		line++
		if one, _, _ := bytes.Cut(text[at:], []byte{'\n'}); isCase(one) {
			rest := append(bytes.Clone(text[at:]), '\n')
			s.r = bufio.NewReaderSize(io.MultiReader(bytes.NewReader(rest), s.r), 64<<10)
			s.line, s.form = line, formLines
			return text[:at-1]
		}
	}
}

// isCase tells whether a line closes the object that it opens.
func isCase(line []byte) bool {
	var n nesting
	n.read(line)
	return len(line) > 0 && line[0] == '{' && n.closed() && n.last == '}'
}

// element returns the next element of an array.
func (s *splitter) element() ([]byte, int, error) {
	c, err := s.skipSpace()
	if err == nil && s.after && c == ',' {
		_, _ = s.r.Discard(1)
		s.after = false
		if c, err = s.skipSpace(); err == nil && c == ']' {
			_, _ = s.r.Discard(1)
			s.form = formAfter
			return nil, 0, &InputError{Line: s.line, Value: "]", Reason: "takes a case after the comma"}
		}
	}
	if err == io.EOF {
		s.form = formEnded
		return nil, 0, &InputError{Line: s.line, Reason: "the text ends before the array does"}
	}
	if err != nil {
		return nil, 0, err
	}
	if c == ']' {
		_, _ = s.r.Discard(1)
		s.form = formAfter
		return nil, 0, s.behind()
	}
	if s.after {
		s.after = false
		return nil, 0, &InputError{Line: s.line, Value: string(rune(c)), Reason: "takes a comma between the cases"}
	}
	if c == ',' {
		_, _ = s.r.Discard(1)
		return nil, 0, &InputError{Line: s.line, Value: ",", Reason: "takes a case before the comma"}
	}
	line := s.line
	s.after = true
	s.buf = s.buf[:0]
	long := false
	var n nesting
	for {
		b, err := s.r.ReadByte()
		if err == io.EOF {
			if !n.closed() {
				s.form = formEnded // the case says that it is cut off
			}
			break
		}
		if err != nil {
			return nil, 0, err
		}
		if !n.open() && (b == ',' || b == ']') || n.closed() && b == '{' {
			_ = s.r.UnreadByte()
			break
		}
		if b == '{' && n.wantsKey() {
			// The case was cut off: this is the next one.
			_ = s.r.UnreadByte()
			s.after = false
			break
		}
		if b == '\n' {
			s.line++
		}
		n.readByte(b)
		if long = long || len(s.buf) >= MostCase; !long {
			s.buf = append(s.buf, b)
		}
	}
	if long {
		return nil, 0, tooLong(line)
	}
	return bytes.TrimSpace(s.buf), line, nil
}

// behind reports what stands after the end of the array. Cases that stand there
// are read all the same.
func (s *splitter) behind() error {
	c, err := s.skipSpace()
	if err != nil {
		return err
	}
	fault := &InputError{Line: s.line, Value: string(rune(c)), Reason: "stands after the end of the array"}
	switch c {
	case '{':
		s.form = formWhole
	case '[':
		_, _ = s.r.Discard(1)
		s.form, s.after = formArray, false
	default:
		_, _, err = s.readLine()
	}
	if err != nil {
		return err
	}
	return fault
}

func tooLong(line int) error {
	return &InputError{Line: line, Reason: fmt.Sprintf("a case of more than %d bytes", MostCase)}
}

// nesting follows the brackets of a text as far as is needed to cut it.
type nesting struct {
	depth    int
	began    bool
	inString bool
	escaped  bool
	stray    bool   // something stands where it cannot
	arrays   []bool // for each open bracket: is it that of an array
	last     byte   // the last byte that is no white space
}

func (n *nesting) read(line []byte) {
	for _, c := range line {
		n.readByte(c)
	}
	if n.inString {
		n.readByte('\n')
	}
}

func (n *nesting) readByte(c byte) {
	if n.inString {
		n.readInString(c)
		return
	}
	switch c {
	case ' ', '\t', '\r', '\n':
		return
	case '"':
		n.inString = true
	case '{', '[':
		n.depth++
		if n.depth <= mostBrackets {
			n.arrays = append(n.arrays, c == '[')
		}
	case '}', ']':
		if n.depth == 0 {
			n.stray = true
		} else {
			n.depth--
		}
		n.arrays = n.arrays[:min(n.depth, len(n.arrays))]
	}
	if n.depth == 0 && !n.began {
		n.stray = true // no case begins like this
	}
	n.began = true
	n.last = c
}

func (n *nesting) readInString(c byte) {
	if n.escaped {
		n.escaped = false
		return
	}
	switch c {
	case '\\':
		n.escaped = true
	case '"':
		n.inString = false
	case '\n':
		n.inString, n.stray = false, true // a string does not run over a line
	}
}

// mostBrackets is how many open brackets are told apart.
const mostBrackets = 100

func (n *nesting) open() bool { return n.depth > 0 || n.inString }

// closed tells whether everything that was opened is closed.
func (n *nesting) closed() bool { return n.began && !n.open() }

// broken tells whether no reading on can make a case of the text.
func (n *nesting) broken() bool { return n.stray }

// wantsKey tells whether only a key or the end of an object can follow.
func (n *nesting) wantsKey() bool {
	return !n.inString && n.depth > 0 && n.depth <= len(n.arrays) && !n.arrays[n.depth-1] && n.last != ':'
}
