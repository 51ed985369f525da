package read

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A page that an extraction kept as it was printed has columns: the margin beside
// the letter, labels in a row with their values below, two columns of text. Read
// line by line their sentences are cut through. unfold puts such lines one under
// the other; every passage keeps its place in the text as given.

// A piece is a stretch of the unfolded text and where it stands in the text as
// given.
type piece struct{ at, from, size int }

// A folding is the unfolded text with its pieces. Without pieces it is the text as
// given.
type folding struct {
	text   string
	pieces []piece
}

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

// given returns the passages of the text as given that a passage of the unfolded
// text is.
func (f folding) given(s Span) []Span {
	if len(f.pieces) == 0 {
		return []Span{s}
	}
	k, _ := slices.BinarySearchFunc(f.pieces, s.Start, func(p piece, at int) int { return p.at + p.size - at })
	var out []Span
	for ; k < len(f.pieces) && f.pieces[k].at < s.End; k++ {
		p := f.pieces[k]
		from, to := max(s.Start, p.at), min(s.End, p.at+p.size)
		g := Span{p.from + from - p.at, p.from + to - p.at}
		if from < to {
			out = append(out, g)
		}
	}
	return out
}

// reading returns what was read of the unfolded text with the passages of the text
// as given: one that runs over several lines of a column is several there.
func (f folding) reading(r Reading, text string) Reading {
	if len(f.pieces) == 0 {
		return r
	}
	for i := range r.Facts {
		r.Facts[i].Spans = f.all(r.Facts[i].Spans)
	}
	sortFacts(r.Facts)
	for _, o := range r.Open {
		for i := range o.Candidates {
			o.Candidates[i].Spans = f.all(o.Candidates[i].Spans)
		}
	}
	var parts []Part
	for _, p := range r.Parts {
		for _, s := range closed(f.given(p.Span), text) {
			parts = append(parts, Part{p.Name, s})
		}
	}
	slices.SortStableFunc(parts, func(a, b Part) int { return cmp.Compare(a.Span.Start, b.Span.Start) })
	r.Parts = parts
	return r
}

func (f folding) all(spans []Span) []Span {
	var out []Span
	for _, s := range spans {
		out = append(out, f.given(s)...)
	}
	return out
}

// closed joins the passages between which there is nothing but white space.
func closed(spans []Span, text string) []Span {
	slices.SortFunc(spans, func(a, b Span) int { return cmp.Compare(a.Start, b.Start) })
	var out []Span
	for _, s := range spans {
		if n := len(out); n > 0 && strings.TrimSpace(text[out[n-1].End:s.Start]) == "" {
			out[n-1].End = s.End
			continue
		}
		out = append(out, s)
	}
	return out
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

// labelIn returns the label that a cell is, or, named, that stands before its colon.
func labelIn(s string) (l label, named bool) {
	if len(s) > 80 {
		return 0, false
	}
	head, value, _ := strings.Cut(s, ":")
	l = labelOf(plainWords(head))
	return l, l != 0 && strings.TrimSpace(value) != ""
}

// plainWords returns the words of a label in small letters.
func plainWords(s string) string {
	s = strings.ToLower(strings.ReplaceAll(s, "-", ""))
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return !isAlphanumeric(r) }), " ")
}

// splitLabels puts labels that stand in a row above their values, each before its
// value, and what stands behind another label on a line of its own.
func splitLabels(text string, rows []row) []row {
	out := make([]row, 0, len(rows))
	for i := 0; i < len(rows); i++ {
		if j := valuesBelow(rows, i); j > 0 {
			out = append(out, paired(rows[i], rows[j])...)
			i = j
			continue
		}
		if pair := flattened(text, rows, i); pair != nil {
			out = append(out, pair...)
			i++
			continue
		}
		out = append(out, behindLabels(rows[i])...)
	}
	return out
}

// flatLabels reports whether the head of a text may have labels in a row that lost its
// white space.
func flatLabels(text string) bool {
	head := strings.ToLower(text[:min(len(text), longestHead)])
	return strings.Contains(head, "datum ons kenmerk") || strings.Contains(head, "datum onze referentie") ||
		strings.Contains(head, "datum kenmerk")
}

// longestHead is the length in bytes of what is taken for the head of a letter before
// its parts are known.
const longestHead = 4096

// flattened returns the rows of "Datum Ons kenmerk" above "3 mei 2021 Z24-10552": a
// row of labels that lost its white space, where the date tells which value is which.
func flattened(text string, rows []row, i int) []row {
	if i+1 >= len(rows) || len(rows[i].cells) != 1 || len(rows[i+1].cells) != 1 {
		return nil
	}
	label, value := rows[i].cells[0], rows[i+1].cells[0]
	words := strings.Fields(text[label.start:label.end])
	if len(words) < 2 || len(words) > 6 || labelOf(plainWords(words[0])) != dateLabel {
		return nil
	}
	n := 2
	if labelOf(plainWords(words[1])) != referenceLabel {
		if n++; len(words) < n || labelOf(plainWords(words[1]+" "+words[2])) != referenceLabel {
			return nil
		}
	}
	v := strings.Fields(text[value.start:value.end])
	if len(v) < 4 || len(v[0]) > 2 || !hasDigit(v[0]) || monthOf(strings.ToLower(v[1])) == 0 ||
		len(v[2]) != 4 || !hasDigit(v[3]) {
		return nil
	}
	second := label.start + strings.Index(text[label.start:label.end], words[1])
	third := second + strings.Index(text[second:label.end], words[n-1]) + len(words[n-1])
	year := value.start + strings.Index(text[value.start:value.end], v[2]) + len(v[2])
	ref := year + strings.Index(text[year:value.end], v[3])
	out := []row{
		{start: label.start, end: label.start + len(words[0]), upper: true, split: true, page: rows[i].page},
		{start: value.start, end: year, split: true},
		{start: second, end: third, upper: true, split: true},
		{start: ref, end: ref + len(v[3]), split: true},
	}
	for _, rest := range []row{
		{start: third, end: label.end, split: true},
		{start: ref + len(v[3]), end: value.end, split: true},
	} {
		if rest.start < rest.end { // labels and values of which it is not told which is which
			out = append(out, rest)
		}
	}
	return append(out, row{start: value.end, end: value.end, split: true})
}

// valuesBelow returns the row with the values of a row of labels, 0 for none.
func valuesBelow(rows []row, i int) int {
	if n := labelsIn(rows[i]); n < 2 || n*2 <= len(rows[i].cells) {
		return 0
	}
	for j := i + 1; j < len(rows) && j <= i+2; j++ {
		if len(rows[j].cells) == 0 {
			continue
		}
		below := false
		for _, v := range rows[j].cells {
			k := columnOf(rows[i].cells, v)
			if k < 0 {
				return 0
			}
			below = below || abs(v.col-rows[i].cells[k].col) <= 1
		}
		if !below || labelsIn(rows[j]) > 0 {
			return 0
		}
		return j
	}
	return 0
}

// labelsIn counts the labels of a row that have their value elsewhere.
func labelsIn(r row) int {
	n := 0
	for _, c := range r.cells {
		if c.label != 0 && !c.named {
			n++
		}
	}
	return n
}

// columnOf returns the label in whose column a value stands, -1 for none.
func columnOf(labels []cell, v cell) int {
	for k := len(labels) - 1; k >= 0; k-- {
		if v.col >= labels[k].col-1 {
			if k+1 < len(labels) && v.col+v.width > labels[k+1].col-1 {
				return -1 // it runs on under the next label
			}
			return k
		}
	}
	return -1
}

func paired(labels, values row) []row {
	var out []row
	for k, c := range labels.cells {
		out = append(out, row{start: c.start, end: c.end, upper: true, split: true, page: labels.page && k == 0})
		for _, v := range values.cells {
			if columnOf(labels.cells, v) == k {
				out = append(out, row{start: v.start, end: v.end, split: true})
			}
		}
	}
	return append(out, row{start: values.end, end: values.end, split: true})
}

// behindLabels breaks a row before each label that has its value behind it.
func behindLabels(r row) []row {
	at := 0
	var out []row
	for k := 1; k < len(r.cells); k++ {
		c := r.cells[k]
		if c.label == 0 || !c.named && (k+1 == len(r.cells) || r.cells[k+1].label != 0) {
			continue
		}
		out = append(out, row{start: r.cells[at].start, end: r.cells[k-1].end, upper: at > 0, split: true,
			page: r.page && at == 0})
		at = k
	}
	if at == 0 {
		return []row{r}
	}
	return append(out, row{start: r.cells[at].start, end: r.cells[len(r.cells)-1].end, upper: true, split: true})
}
