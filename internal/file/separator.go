package file

import (
	"bytes"
	"io"
)

// A table is looked at so far for what parts its cells.
const (
	mostLooked      = 25       // lines
	mostLookedBytes = 64 << 10 // but for what the last line has more
)

// separators are what cells can be parted by; the first where two are even.
var separators = [...]byte{';', ',', '\t', '|'}

// A tally is how often each separator stands in a row, outside quotation marks.
type tally [len(separators)]int

// votes are what the rows of a table say of what parts their cells.
type votes struct {
	before    tally // of the row before
	agreed    byte  // that of which two rows have as many; 0 where none
	most      int   // of it, in each
	otherwise byte  // what the first row that has any has most
}

func (v *votes) take(row tally) {
	if row == (tally{}) {
		return
	}
	for i, c := range separators {
		if row[i] == v.before[i] && row[i] > v.most {
			v.agreed, v.most = c, row[i]
		}
	}
	if v.otherwise == 0 {
		v.otherwise = row.first()
	}
	v.before = row
}

// separatorOf returns what parts the cells of a table: that of which two rows
// that follow each other have as many, the most where there are several. So a
// title with a comma in it, and a heading with commas in parentheses, do not
// decide. Where no rows agree it is what the first row that has any has most.
// What was read of the table is held.
func (t *Rows) separatorOf(first []byte) rune {
	var v votes
	var row tally
	var ahead [][]byte
	line, size, open := t.line, 0, false
	for text := first; ; {
		size += len(text)
		if open = row.count(text, open); !open {
			v.take(row)
			row = tally{}
		}
		if v.most > 1 || len(ahead) == mostLooked || size > mostLookedBytes {
			break
		}
		more, err := t.readLine()
		if err != nil {
			if err != io.EOF {
				t.err = err
			}
			break
		}
		ahead, text = append(ahead, more), more
	}
	t.held, t.line = append(ahead, t.held...), line
	switch {
	case v.agreed != 0:
		return rune(v.agreed)
	case v.otherwise != 0:
		return rune(v.otherwise)
	}
	row = tally{}
	row.count(first, false) // a mark in it is never closed
	return rune(row.first())
}

// count adds the separators of a line that stand outside quotation marks, and
// reports whether a mark is open at its end.
func (n *tally) count(line []byte, open bool) bool {
	for _, c := range line {
		if c == '"' {
			open = !open
		} else if i := bytes.IndexByte(separators[:], c); i >= 0 && !open {
			n[i]++
		}
	}
	return open
}

// first is the separator that a row has most, the first where two are even.
func (n tally) first() byte {
	most := 0
	for i := range n {
		if n[i] > n[most] {
			most = i
		}
	}
	return separators[most]
}
