package inventory

import (
	"bufio"
	"errors"
	"io"
	"unicode/utf8"
)

// Limits of what is read: a longer cell, or a row with more cells, is an error.
const (
	mostCell  = 1 << 20
	mostCells = 256
)

var (
	errCell  = errors.New("longer than 1048576 bytes")
	errCells = errors.New("more than 256 cells")
	errQuote = errors.New("a quotation mark inside a cell without quotation marks")
	errAfter = errors.New("text after the closing quotation mark")
	errOpen  = errors.New("the quotation mark is not closed")
	errLatin = errors.New("not UTF-8; convert the list first")
)

// A csvReader reads rows of cells. It goes on after a bad row and holds no more
// than one row.
type csvReader struct {
	r     *bufio.Reader
	comma byte
	line  int // the line being read
	cells []csvCell
	text  []byte
}

type csvCell struct {
	text string
	line int
}

// A cellError is a fault of one cell.
type cellError struct {
	line, column int
	err          error
}

func (e *cellError) Error() string { return e.err.Error() }

func newCSVReader(r io.Reader) *csvReader {
	return &csvReader{r: bufio.NewReaderSize(r, 1<<16), line: 1}
}

// heading skips a byte order mark and finds out what separates the cells: of
// semicolon, comma, tab and bar the one that the first line has most, and the
// first of them where two are even.
func (c *csvReader) heading() error {
	if b, err := c.r.Peek(3); err == nil && string(b) == "\ufeff" {
		_, _ = c.r.Discard(3)
	}
	b, err := c.r.Peek(1 << 14)
	if len(b) == 0 {
		return err
	}
	var count [256]int
	quoted := false
	for _, x := range b {
		if x == '"' {
			quoted = !quoted
		}
		if x == '\n' && !quoted {
			break
		}
		if !quoted {
			count[x]++
		}
	}
	c.comma = ';'
	for _, x := range []byte{',', '\t', '|'} {
		if count[x] > count[c.comma] {
			c.comma = x
		}
	}
	return nil
}

// row reads the next row and the line it starts on; empty lines are skipped.
// The error is io.EOF at the end, a *cellError for a bad row.
func (c *csvReader) row() (start int, err error) {
	c.cells = c.cells[:0]
	for {
		b, err := c.r.ReadByte()
		if err != nil {
			return c.line, err
		}
		if b == '\n' {
			c.line++
			continue
		}
		if b != '\r' {
			_ = c.r.UnreadByte()
			break
		}
	}
	start = c.line
	for {
		end, err := c.cell()
		if err != nil {
			fault := &cellError{start, len(c.cells) + 1, err}
			if !isFault(err) {
				return start, err
			}
			if !end {
				c.skip()
			}
			return start, fault
		}
		if end {
			return start, nil
		}
		if len(c.cells) == mostCells {
			c.skip()
			return start, &cellError{start, mostCells + 1, errCells}
		}
	}
}

func isFault(err error) bool {
	switch err {
	case errCell, errQuote, errAfter, errOpen, errLatin:
		return true
	}
	return false
}

// skip reads to the end of the line.
func (c *csvReader) skip() {
	for {
		b, err := c.r.ReadByte()
		if err != nil {
			return
		}
		if b == '\n' {
			c.line++
			return
		}
	}
}

// cell reads one cell and tells whether the row ends with it.
func (c *csvReader) cell() (end bool, err error) {
	c.text = c.text[:0]
	line := c.line
	b, err := c.r.ReadByte()
	for err == nil && c.comma == '|' && (b == ' ' || b == '\t') {
		b, err = c.r.ReadByte()
	}
	if err == nil && b == '"' {
		return c.quoted(line)
	}
	for ; ; b, err = c.r.ReadByte() {
		if err != nil && err != io.EOF {
			return true, err
		}
		if err == io.EOF || b == '\n' {
			if err == nil {
				c.line++
			}
			if n := len(c.text); n > 0 && c.text[n-1] == '\r' {
				c.text = c.text[:n-1]
			}
			return true, c.keep(line)
		}
		if b == c.comma {
			return false, c.keep(line)
		}
		if b == '"' {
			return false, errQuote
		}
		if len(c.text) == mostCell {
			return false, errCell
		}
		c.text = append(c.text, b)
	}
}

func (c *csvReader) keep(line int) error {
	if !utf8.Valid(c.text) {
		return errLatin
	}
	c.cells = append(c.cells, csvCell{string(c.text), line})
	return nil
}

// quoted reads the rest of a cell in quotation marks.
func (c *csvReader) quoted(line int) (end bool, err error) {
	for {
		b, err := c.r.ReadByte()
		if err == io.EOF {
			return true, errOpen
		}
		if err != nil {
			return true, err
		}
		if b == '\n' {
			c.line++
		}
		if b != '"' {
			if len(c.text) == mostCell {
				return false, errCell
			}
			c.text = append(c.text, b)
			continue
		}
		b, err = c.r.ReadByte()
		for err == nil && (b == '\r' || c.comma == '|' && b == ' ') {
			b, err = c.r.ReadByte()
		}
		if err == io.EOF || err == nil && b == '\n' {
			if err == nil {
				c.line++
			}
			return true, c.keep(line)
		}
		if err != nil {
			return true, err
		}
		if b == c.comma {
			return false, c.keep(line)
		}
		if b != '"' {
			return false, errAfter
		}
		c.text = append(c.text, '"')
	}
}

// appendCell appends a cell, in quotation marks where it needs them.
func appendCell(b []byte, comma byte, s string) []byte {
	plain := len(s) == 0 || s[0] != ' ' && s[len(s)-1] != ' '
	for i := range len(s) {
		if c := s[i]; c == '"' || c == comma || c == '\n' || c == '\r' {
			plain = false
		}
	}
	if plain {
		return append(b, s...)
	}
	b = append(b, '"')
	for i := range len(s) {
		if s[i] == '"' {
			b = append(b, '"')
		}
		b = append(b, s[i])
	}
	return append(b, '"')
}
