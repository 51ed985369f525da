package read

import (
	"maps"
	"slices"
	"strings"
	"unicode/utf8"
)

// A gutter is the blank strip between two columns of a page, told by where the
// right one begins. Few lines show none, and a label with its value behind it, or
// a table, is none.
const (
	leastColumn = 16  // characters before the right column
	leastIndent = 24  // before a line that has the right column alone
	leastLines  = 4   // lines of the right column
	leastBeside = 2   // lines that have both
	longestPage = 100 // lines
	lastLines   = 4   // lines of the left column that tell whether it goes on
)

// proseWords is how many words the lines of running text have at least, on average:
// a column with fewer is a margin.
const proseWords = 4.5

// splitGutters puts the right column of pages under the left one, or above it where
// it is the margin.
func splitGutters(text string, rows []row) []row {
	var out []row
	for from := 0; from < len(rows); {
		to := from + 1
		for to < len(rows) && to < from+longestPage && !rows[to].page {
			to++
		}
		out = append(out, splitPage(text, rows[from:to])...)
		from = to
	}
	return out
}

func splitPage(text string, rows []row) []row {
	x := gutterOf(rows)
	if x == 0 {
		return rows
	}
	var out []row
	for from := 0; from < len(rows); {
		to := from
		for to < len(rows) && cleanAt(text, rows[to], x) {
			to++
		}
		out = append(out, splitBlock(text, rows[from:to], x)...)
		if to < len(rows) {
			out = append(out, rows[to])
			to++
		}
		from = to
	}
	return out
}

// splitBlock puts the columns of rows one under the other, from the first row that
// has a right one to the last. Where both are running text the left one may go on
// below the right one.
func splitBlock(text string, rows []row, x int) []row {
	has := func(r row) bool { _, right := halves(text, r, x); return len(right) > 0 }
	first, last := slices.IndexFunc(rows, has), len(rows)
	for last > 0 && !has(rows[last-1]) {
		last--
	}
	if first < 0 || !inColumns(text, rows[first:last], x) {
		return rows
	}
	left, right := columns(text, rows[first:last], x)
	if wordsIn(text, right) >= proseWords && wordsIn(text, left[max(len(left)-lastLines, 0):]) >= proseWords {
		last = len(rows)
		left, right = columns(text, rows[first:], x)
	}
	out := unfolded(text, left, right)
	out[0].page = rows[first].page
	return slices.Concat(rows[:first], out, rows[last:])
}

// gutterOf returns where the right column of a page begins, 0 for none.
func gutterOf(rows []row) int {
	lines, beside := map[int]int{}, map[int]int{}
	for _, r := range rows {
		for k, c := range r.cells {
			if c.col < leastColumn || k == 0 && c.col < leastIndent {
				continue
			}
			lines[c.col]++
			if k > 0 {
				beside[c.col]++
			}
		}
	}
	best := 0
	for _, x := range slices.Sorted(maps.Keys(lines)) {
		if lines[x] >= leastLines && beside[x] >= leastBeside && lines[x] > lines[best] {
			best = x
		}
	}
	return best
}

// cleanAt reports whether no text of a line runs through the strip before x.
func cleanAt(text string, r row, x int) bool {
	for _, c := range r.cells {
		if c.col < x && c.col+c.width > x-2 {
			_, ok := splitAt(text, c, x)
			return ok
		}
	}
	return true
}

// splitAt returns the byte at which a cell that runs over x goes on there, behind two
// blanks.
func splitAt(text string, c cell, x int) (int, bool) {
	p, n := c.start, c.col
	for p < c.end && n < x {
		_, size := utf8.DecodeRuneInString(text[p:])
		p += size
		n++
	}
	return p, p < c.end && p-2 > c.start && text[p-1] == ' ' && text[p-2] == ' ' && text[p] != ' '
}

// halves returns the cells of a row before and behind x.
func halves(text string, r row, x int) (left, right []cell) {
	for _, c := range r.cells {
		switch p, ok := splitAt(text, c, x); {
		case c.col >= x:
			right = append(right, c)
		case ok:
			a, b := c, c
			a.end, a.width = len(strings.TrimRight(text[:p], " ")), x-2-c.col
			b.start, b.col, b.width = p, x, c.col+c.width-x
			a.label, a.named = labelIn(text[a.start:a.end])
			b.label, b.named = labelIn(text[b.start:b.end])
			left, right = append(left, a), append(right, b)
		default:
			left = append(left, c)
		}
	}
	return left, right
}

// inColumns reports whether rows are two columns, and no list of labels with their
// values and no table.
func inColumns(text string, rows []row, x int) bool {
	var lines, beside, ragged, labels, tables, words int
	for _, r := range rows {
		left, right := halves(text, r, x)
		for _, c := range right {
			words += len(strings.Fields(text[c.start:c.end]))
		}
		if len(right) == 0 {
			continue
		}
		lines++
		if right[0].col != x {
			ragged++
		}
		if len(left) == 0 {
			continue
		}
		beside++
		last := left[len(left)-1]
		if (last.label != 0 && !last.named || strings.HasSuffix(text[last.start:last.end], ":")) && right[0].label == 0 {
			labels++
		}
		if len(left)+len(right) > 2 && left[0].label == 0 && right[0].label == 0 {
			tables++
		}
	}
	return lines >= leastLines && beside >= leastBeside && ragged*3 <= lines && tables*2 < beside &&
		(labels*2 < beside || float64(words) >= proseWords*float64(lines))
}

// columns returns what each column has of some rows.
func columns(text string, rows []row, x int) (left, right []row) {
	for _, r := range rows {
		a, b := halves(text, r, x)
		left, right = append(left, part(a, r.start)), append(right, part(b, r.end))
	}
	return left, right
}

// unfolded returns the rows of two columns one under the other.
func unfolded(text string, left, right []row) []row {
	l, r := wordsIn(text, left), wordsIn(text, right)
	if r >= proseWords || l < proseWords {
		return append(left, right...)
	}
	at := slices.IndexFunc(left, func(r row) bool { return r.start == r.end }) // between two paragraphs
	at = max(at, 0)
	if left[0].start == 0 {
		at = 0
	}
	right = append(right, row{start: right[len(right)-1].end, end: right[len(right)-1].end, split: true})
	return append(append(slices.Clone(left[:at]), right...), left[at:]...)
}

// part returns what one column has of a row; where it has nothing, a blank.
func part(cells []cell, blank int) row {
	p := row{start: blank, end: blank, cells: cells, split: true}
	if len(cells) > 0 {
		p.start, p.end = cells[0].start, cells[len(cells)-1].end
		p.upper = cells[0].label != 0
	}
	return p
}

// wordsIn returns how many words the lines of a column have on average.
func wordsIn(text string, rows []row) float64 {
	words, lines := 0, 0
	for _, r := range rows {
		if r.start < r.end {
			words += len(strings.Fields(text[r.start:r.end]))
			lines++
		}
	}
	return float64(words) / float64(max(lines, 1))
}
