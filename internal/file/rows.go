package file

import (
	"bufio"
	"bytes"
	"io"
	"slices"
	"strconv"
	"strings"
)

// Bounds on a row of a table. A longer one is a fault, and reading goes on after
// it.
const (
	MostRow   = 1 << 20 // bytes, without the end of the line
	MostCells = 1024
)

// Rows reads a table row by row: cells parted by semicolons, commas, tabs or
// bars, as the first rows have them, or by what a first line "sep=;" says. A
// byte-order mark is passed over, and so are lines and rows in which nothing stands.
// A row may run over several lines inside quotation marks. A quotation mark astray
// costs the row that it stands in and no other.
type Rows struct {
	r      *bufio.Reader
	line   int // lines read
	comma  rune
	width  int      // the cells of the first row
	held   [][]byte // lines read ahead
	err    error    // of the reader, met reading ahead
	opened bool
}

// NewRows returns a reader of the rows of a table.
func NewRows(r io.Reader) *Rows { return &Rows{r: bufio.NewReaderSize(r, 64<<10)} }

// A Row is the cells of one row. In a cell the guard of [AppendCell] is taken
// away; white space is kept.
type Row struct {
	Cells []string
	Line  int   // on which it begins, counted from 1
	lines []int // of each cell
}

// LineOf returns the line on which a cell begins.
func (r Row) LineOf(cell int) int {
	if cell < 0 || cell >= len(r.lines) {
		return r.Line
	}
	return r.lines[cell]
}

// The faults of a row.
var (
	bareQuote = Reason{CodeSyntax,
		"een aanhalingsteken in een cel zonder aanhalingstekens, of tekst na het laatste",
		"a quotation mark inside a cell without quotation marks, or text after the last one"}
	openQuote = Reason{CodeSyntax, "het aanhalingsteken wordt niet gesloten", "the quotation mark is not closed"}
	tooWide   = Reason{CodeSize, "meer dan " + strconv.Itoa(MostCells) + " cellen",
		"more than " + strconv.Itoa(MostCells) + " cells"}
	notUTF8   = Reason{CodeEncoding, "geen UTF-8; bewaar de tabel eerst als UTF-8", "not UTF-8; convert the table first"}
	isJSON    = Reason{CodeForm, "JSON, geen tabel", "JSON, no table"}
	rowBounds = Bounds{MostRow, "een rij", "a row"}
)

// Ready reports whether the next row begins in what was read already, so that a
// stream that comes slowly need not be waited for.
func (t *Rows) Ready() bool { return len(t.held) > 0 || t.r.Buffered() > 0 }

// Next returns the next row in which something stands, or what is wrong with
// it, or the error of the reader: io.EOF at the end. After a fault the next row
// follows.
func (t *Rows) Next() (Row, *Error, error) {
	for {
		text, err := t.readLine()
		if err != nil {
			return Row{}, nil, err
		}
		if !t.opened {
			var fault *Error
			if text, fault = t.begin(text); fault != nil {
				return Row{Line: fault.Line}, fault, nil
			}
		}
		if len(bytes.TrimSpace(text)) == 0 {
			continue
		}
		row, fault := t.row(text)
		if fault != nil {
			return Row{Line: fault.Line}, fault, nil
		}
		if slices.ContainsFunc(row.Cells, func(c string) bool { return strings.TrimSpace(c) != "" }) {
			if t.width == 0 {
				t.width = len(row.Cells)
			}
			return row, nil, nil
		}
	}
}

// begin looks at the first line in which something stands.
func (t *Rows) begin(text []byte) ([]byte, *Error) {
	end := func(why Reason) ([]byte, *Error) {
		t.r = bufio.NewReader(strings.NewReader(""))
		return nil, why.on(t.line, "")
	}
	if bytes.HasPrefix(text, []byte("\xff\xfe")) || bytes.HasPrefix(text, []byte("\xfe\xff")) ||
		bytes.IndexByte(text[:min(2, len(text))], 0) >= 0 {
		return end(noUTF16)
	}
	if t.line == 1 {
		text = bytes.TrimPrefix(text, []byte("\xef\xbb\xbf"))
	}
	trimmed := bytes.TrimSpace(text)
	if len(trimmed) == 0 {
		return nil, nil
	}
	if trimmed[0] == '{' || trimmed[0] == '[' && bytes.HasPrefix(bytes.TrimSpace(trimmed[1:]), []byte("{")) {
		return end(isJSON)
	}
	t.opened = true
	if said, ok := bytes.CutPrefix(bytes.TrimRight(bytes.Trim(text, "\r\n"), " "), []byte("sep=")); ok && len(said) == 1 {
		t.comma = rune(said[0])
		return nil, nil
	}
	t.comma = t.separatorOf(text)
	return text, nil
}

// readLine returns one line with its end. Of a line that is too long as much is
// kept as shows that it is: a byte more than a row and its end.
func (t *Rows) readLine() ([]byte, error) {
	if len(t.held) > 0 {
		line := t.held[0]
		t.held = t.held[1:]
		t.line++
		return line, nil
	}
	if t.err != nil {
		return nil, t.err
	}
	var line []byte
	for {
		part, err := t.r.ReadSlice('\n')
		line = append(line, part[:min(len(part), MostRow+3-len(line))]...)
		if err == bufio.ErrBufferFull {
			continue
		}
		if err == io.EOF && len(line) > 0 {
			err = nil
		}
		t.line++
		return line, err
	}
}

// row makes a row of a line and, where a cell is open at its end, of the lines
// after it. Where they do not make one row, only the first line is at fault.
func (t *Rows) row(text []byte) (Row, *Error) {
	first := t.line
	ahead := t.ahead(text)
	if len(ahead) == 0 {
		return t.cells(text, first)
	}
	whole := bytes.Join(append([][]byte{text}, ahead...), nil)
	row, fault := t.cells(whole, first)
	if fault == nil && !t.swallows(ahead) {
		return row, nil
	}
	t.held = append(ahead, t.held...)
	t.line = first
	_, fault = t.cells(text, first) // its marks are odd
	return Row{}, fault
}

// ahead returns the lines that a cell in quotation marks may run over. They are
// no more than a row may have.
func (t *Rows) ahead(text []byte) (lines [][]byte) {
	size := len(text)
	for open := oddQuotes(text); open && size <= MostRow; {
		more, err := t.readLine()
		if err != nil {
			break
		}
		lines = append(lines, more)
		size += len(more)
		open = open != oddQuotes(more)
	}
	return lines
}

func oddQuotes(line []byte) bool { return bytes.Count(line, []byte{'"'})%2 == 1 }

// swallows reports whether the lines between the first and the last of a row
// are rows by themselves: then it was no cell that ran over them, but two
// quotation marks astray.
func (t *Rows) swallows(ahead [][]byte) bool {
	between := ahead[:len(ahead)-1]
	if len(between) == 0 || t.width < 2 {
		return false
	}
	for _, line := range between {
		row, _ := t.cells(line, t.line)
		if len(row.Cells) != t.width {
			return false
		}
	}
	return true
}
