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
		column := bytes.Count(row[:min(len(row), columnByte(err))], []byte(string(t.comma))) + 1
		switch {
		case errors.Is(err, csv.ErrBareQuote):
			return fail(bareQuote, column)
		case errors.Is(err, csv.ErrQuote) && bytes.Count(text, []byte{'"'})%2 == 1:
			return fail(openQuote, 0)
		case errors.Is(err, csv.ErrQuote):
			return fail(bareQuote, column)
		}
		return fail(noRow, 0)
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

// columnByte returns the byte in its line at which a row is at fault.
func columnByte(err error) int {
	var parse *csv.ParseError
	if !errors.As(err, &parse) {
		return 0
	}
	return max(parse.Column-1, 0)
}
