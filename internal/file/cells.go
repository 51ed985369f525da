package file

import (
	"bytes"
	"encoding/csv"
	"errors"
	"unicode/utf8"
)

// closeUp takes away the spaces between a quotation mark and a bar, which are no
// part of a cell.
func closeUp(text []byte) []byte {
	out := make([]byte, 0, len(text))
	for i, c := range text {
		if c == '|' {
			if t := bytes.TrimRight(text[:i], " "); bytes.HasSuffix(t, []byte{'"'}) {
				out = bytes.TrimRight(out, " ")
			}
		}
		out = append(out, c)
	}
	return out
}

// cells cuts one row.
func (t *Rows) cells(text []byte, line int) (Row, *Error) {
	fail := func(why Reason, column int) (Row, *Error) {
		e := why.on(line, "")
		e.Column = column
		return Row{}, e
	}
	row := bytes.TrimSuffix(bytes.TrimSuffix(text, []byte{'\n'}), []byte{'\r'})
	if len(row) > MostRow {
		return fail(rowBounds.TooLong(), 0)
	}
	if t.comma == '|' {
		text = closeUp(text)
	}
	c := csv.NewReader(bytes.NewReader(text))
	c.Comma, c.FieldsPerRecord, c.TrimLeadingSpace = t.comma, -1, t.comma == '|'
	cells, err := c.Read()
	if err != nil {
		if errors.Is(err, csv.ErrQuote) && bytes.Count(text, []byte{'"'})%2 == 1 {
			return fail(openQuote, 0)
		}
		return fail(bareQuote, 1+bytes.Count(row[:min(len(row), bytesBefore(err))], []byte(string(t.comma))))
	}
	if len(cells) > MostCells {
		return fail(tooWide, 0)
	}
	lines := make([]int, len(cells))
	for i, cell := range cells {
		if !utf8.ValidString(cell) {
			return fail(notUTF8, i+1)
		}
		at, _ := c.FieldPos(i)
		lines[i] = line + at - 1
		cells[i] = unguarded(cell)
	}
	return Row{Cells: cells, Line: line, lines: lines}, nil
}

// bytesBefore returns how many bytes of a line stand up to and including the one at
// which a row is at fault.
func bytesBefore(err error) (n int) {
	var parse *csv.ParseError
	if errors.As(err, &parse) {
		n = parse.Column
	}
	return n
}
