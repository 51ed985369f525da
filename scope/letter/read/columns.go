package read

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A page that an extraction kept as it was printed has columns: the margin beside
// the letter, labels in a row with their values below, two columns of text. Read
// line by line their sentences are cut through. unfold puts such lines one under
// the other; every passage keeps its place in the text as given.

// A cell is a stretch of a line between white space of three blanks or more.
type cell struct {
	start, end int // bytes of the text
	col, width int // characters of the line
	label      label
	named      bool // a label with its value behind a colon
}

// A row is a line, or what one column has of it.
type row struct {
	start, end int // the line, or its part
	cells      []cell
	upper      bool // its first letter is written as a capital: it is a label
	split      bool // it is not a whole line as given
	page       bool // a page begins with it
}

// unfold returns a text with its columns one under the other.
func unfold(text string) folding {
	if !strings.Contains(text[:min(len(text), longest)], columnGap) && !flatLabels(text) {
		return folding{text: text}
	}
	end := len(text)
	if end > longest {
		end = cut(text, longest)
	}
	rows := rowsOf(text, end)
	rows = splitGutters(text, rows)
	rows = splitLabels(text, rows)
	if !slices.ContainsFunc(rows, func(r row) bool { return r.split }) {
		return folding{text: text}
	}
	var b strings.Builder
	b.Grow(len(text) + len(text)/8)
	f := folding{}
	put := func(from, to int) {
		if n := len(f.pieces); n > 0 && f.pieces[n-1].from+f.pieces[n-1].size == from &&
			f.pieces[n-1].at+f.pieces[n-1].size == b.Len() {
			f.pieces[n-1].size += to - from
		} else {
			f.pieces = append(f.pieces, piece{b.Len(), from, to - from})
		}
		b.WriteString(text[from:to])
	}
	for i, r := range rows {
		if r.page && i > 0 && rows[i-1].split { // its mark stood behind that row
			b.WriteByte('\f')
		}
		if !r.split {
			put(r.start, r.end)
			continue
		}
		if r.upper && text[r.start] >= 'a' && text[r.start] <= 'z' {
			f.pieces = append(f.pieces, piece{b.Len(), r.start, 1})
			b.WriteByte(text[r.start] - 'a' + 'A')
			r.start++
		}
		put(r.start, r.end)
		b.WriteByte('\n')
	}
	put(end, len(text))
	f.text = b.String()
	return f
}

// rowsOf returns the lines of a text up to a byte, each with the mark that ends it.
func rowsOf(text string, end int) []row {
	var rows []row
	page := false
	for p := 0; p < end; {
		q := p
		for q < end && !endsLine(text[q]) {
			q++
		}
		r := row{start: p, end: q, cells: cellsOf(text, p, q), page: page}
		page = q < end && text[q] == '\f'
		if q < end {
			if text[q] == '\r' && q+1 < end && text[q+1] == '\n' {
				q++
			}
			q++
		}
		r.end = q
		rows = append(rows, r)
		p = q
	}
	return rows
}

// widest is the length in bytes of the longest line that is looked at for columns.
const widest = 400

// cellsOf returns the cells of a line.
func cellsOf(text string, start, end int) []cell {
	if end-start > widest {
		return []cell{{start: start, end: end, width: end - start}}
	}
	var out []cell
	col, gap := 0, 3
	for p := start; p < end; col++ {
		r, n := utf8.DecodeRuneInString(text[p:end])
		switch {
		case r == '\t':
			gap = 3
			col += 7 - col%8
		case unicode.IsSpace(r):
			gap++
		case gap >= 3:
			out = append(out, cell{start: p, end: p + n, col: col, width: 1})
			gap = 0
		default:
			c := &out[len(out)-1]
			c.end, c.width = p+n, col+1-c.col
			gap = 0
		}
		p += n
	}
	for i := range out {
		out[i].label, out[i].named = labelIn(text[out[i].start:out[i].end])
	}
	return out
}
