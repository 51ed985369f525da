package wob

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"fmt"
	"io"
	"iter"
	"slices"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/file"
	"github.com/wobrules/wobrules/internal/quote"
)

// Columns names the columns of a table of requests. Received and Decided are
// needed, ID is not.
type Columns struct {
	Received, Decided, ID string
}

// ParseColumns reads "received=COL,decided=COL" or the same with ",id=COL".
func ParseColumns(s string) (Columns, error) {
	var c Columns
	fail := func(reason string) (Columns, error) {
		return Columns{}, fmt.Errorf("wob.ParseColumns(%s): %s", quote.Text(s), reason)
	}
	for pair := range strings.SplitSeq(s, ",") {
		name, column, _ := strings.Cut(pair, "=")
		place := map[string]*string{"received": &c.Received, "decided": &c.Decided, "id": &c.ID}[name]
		if place == nil {
			return fail("no such name: " + quote.Text(name))
		}
		if column == "" {
			return fail("no column for " + name)
		}
		if *place != "" {
			return fail(name + " stands twice")
		}
		*place = column
	}
	if c.Received == "" || c.Decided == "" {
		return fail("takes received=COL,decided=COL")
	}
	return c, nil
}

// LongestAdjournment returns the longest adjournment that the act in force on
// the day of receipt allows.
func LongestAdjournment(received calendar.Date) (calendar.Span, error) {
	law, err := dutch.decisions.at(receipt(received))
	if err != nil {
		return calendar.Span{}, fmt.Errorf("wob.LongestAdjournment(%s): %w", received, err)
	}
	return law.ordinary.most, nil
}

// assumedLongest defines the caveat under the id and the article of a power to
// adjourn.
func assumedLongest(id string, c calendar.Citation) *calendar.Provision {
	return define(id+".assumed-longest", c,
		"een tabel zegt niets over verdaging: de langste die de wet toestaat is aangenomen, als op de dag van ontvangst medegedeeld",
		"a table says nothing of adjournment: the longest that the act allows is assumed, as notified on the day of receipt")
}

// mostRow is the most bytes of one row of a table without its end.
const mostRow = 1 << 20

// CasesCSV reads a table of requests: a first row with the names of the columns,
// then a row a request, its cells parted by commas or semicolons. In each case
// the longest adjournment that the act allows is taken as notified in time, which
// is a caveat on each answer of [Clock.TimelinesCSV]. An
// empty cell for the decision means that there is none. A bad row comes as an
// error with its line beside a Case that has its id; the others follow.
func CasesCSV(r io.Reader, columns Columns) iter.Seq2[Case, error] {
	return func(yield func(Case, error) bool) {
		for c, err := range casesCSV(r, columns) {
			if !yield(c.Case, err) {
				return
			}
		}
	}
}

func casesCSV(r io.Reader, columns Columns) iter.Seq2[located, error] {
	return func(yield func(located, error) bool) {
		t := rows{r: bufio.NewReaderSize(r, 64<<10)}
		header, _, err := t.next()
		if err == io.EOF {
			return
		}
		var at [3]int
		if err == nil {
			err = t.find(header, columns, &at)
		}
		if err != nil {
			yield(located{}, err)
			return
		}
		for {
			cells, line, err := t.next()
			if err == io.EOF {
				return
			}
			c := located{line: line}
			if err == nil {
				err = c.fill(cells, columns, &at)
			} else if _, ok := err.(*InputError); !ok {
				yield(c, err)
				return
			}
			if err != nil {
				c.Case = Case{ID: c.ID}
			}
			if !yield(c, file.OnLine(err, line)) {
				return
			}
		}
	}
}

// find looks up the columns in the header.
func (t *rows) find(header []string, columns Columns, at *[3]int) error {
	for i, name := range []string{columns.Received, columns.Decided, columns.ID} {
		if name == "" {
			at[i] = -1
			continue
		}
		at[i] = slices.Index(header, name)
		if at[i] < 0 {
			return &InputError{Line: t.first, Key: name, Reason: file.Reason{Code: file.CodeUnknown, English: "no such column; there are " + quoteAll(header)}}
		}
		if slices.Contains(header[at[i]+1:], name) {
			return &InputError{Line: t.first, Key: name, Reason: file.Reason{Code: file.CodeTwice, English: "the column stands twice"}}
		}
	}
	return nil
}

// quoteAll lists names for a message, only the first of very many.
func quoteAll(names []string) string {
	const most = 12
	var quoted []string
	for _, name := range names[:min(len(names), most)] {
		quoted = append(quoted, quote.Text(name))
	}
	if len(names) > most {
		quoted = append(quoted, "...")
	}
	return strings.Join(quoted, ", ")
}

func (c *located) fill(cells []string, columns Columns, at *[3]int) error {
	cell := func(i int) string {
		if at[i] < 0 || at[i] >= len(cells) {
			return ""
		}
		return strings.TrimSpace(cells[at[i]])
	}
	date := func(i int, column string) (calendar.Date, error) {
		d, err := calendar.Parse(cell(i))
		if err != nil {
			return d, &InputError{Key: column, Value: cell(i), Reason: file.NoDate}
		}
		return d, nil
	}
	c.ID = cell(2)
	if len(cells) <= max(at[0], at[1], at[2]) {
		return &InputError{Key: columns.Received, Reason: file.FewCells(len(cells))}
	}
	received, err := date(0, columns.Received)
	if err != nil {
		return err
	}
	c.Received = received
	if cell(1) != "" {
		decided, err := date(1, columns.Decided)
		if err != nil {
			return err
		}
		c.Decision = &Decision{Published: decided}
	}
	most, err := LongestAdjournment(received)
	if err != nil {
		return &InputError{Key: columns.Received, Value: received.String(), Reason: file.NoAct}
	}
	c.Adjournments = []Adjournment{{Notified: received, By: most}}
	if p, ok := dutch.assumed.find(receipt(received)); ok {
		c.assumed = *p
	}
	return c.Check()
}

// rows reads a table row by row. A row may run over several lines inside
// quotation marks; where they are never closed, only its first line is lost.
type rows struct {
	r     *bufio.Reader
	line  int // lines read
	first int // the line of the last row
	comma rune
	held  [][]byte // lines read ahead
}

func (t *rows) readLine() ([]byte, error) {
	if len(t.held) > 0 {
		line := t.held[0]
		t.held = t.held[1:]
		t.line++
		return line, nil
	}
	var line []byte
	for {
		part, err := t.r.ReadSlice('\n')
		// Of a line that is too long as much is kept as shows that it is: a byte
		// more than a row and its end.
		line = append(line, part[:min(len(part), mostRow+3-len(line))]...)
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

func (t *rows) next() (cells []string, line int, err error) {
	for {
		text, err := t.readLine()
		if err != nil {
			return nil, t.line, err
		}
		t.first = t.line
		if t.first == 1 {
			text = bytes.TrimPrefix(text, []byte("\xef\xbb\xbf"))
		}
		if len(bytes.TrimSpace(text)) == 0 {
			continue
		}
		if t.comma == 0 {
			t.comma = ','
			if bytes.Count(text, []byte{';'}) > bytes.Count(text, []byte{','}) {
				t.comma = ';'
			}
		}
		whole, ahead := t.join(text)
		cells, fault := t.cells(whole)
		if fault != nil && ahead != nil {
			// The lines do not make one row: only the first is at fault.
			t.held = append(ahead, t.held...)
			t.line = t.first
			cells, fault = t.cells(text)
		}
		if fault != nil {
			return nil, t.first, fault
		}
		return cells, t.first, nil
	}
}

// cells cuts one row.
func (t *rows) cells(text []byte) ([]string, error) {
	row := bytes.TrimSuffix(bytes.TrimSuffix(text, []byte{'\n'}), []byte{'\r'})
	if len(row) > mostRow {
		return nil, &InputError{Line: t.first, Reason: file.Reason{Code: file.CodeSize, English: fmt.Sprintf("a row of more than %d bytes", mostRow)}}
	}
	c := csv.NewReader(bytes.NewReader(text))
	c.Comma, c.FieldsPerRecord = t.comma, -1
	cells, err := c.Read()
	if err == nil {
		return cells, nil
	}
	reason := "not a row of cells"
	if parse, ok := err.(*csv.ParseError); ok {
		reason = fmt.Sprintf("column %d: %v", parse.Column, parse.Err)
	}
	return nil, &InputError{Line: t.first, Reason: file.Reason{Code: file.CodeSyntax, English: reason}}
}

// join adds the lines that a quoted cell runs over, and returns them apart as
// well. They are no more than a row may have.
func (t *rows) join(text []byte) (whole []byte, ahead [][]byte) {
	whole = text
	open := oddQuotes(text)
	for open && len(whole) <= mostRow {
		more, err := t.readLine()
		if err != nil {
			break
		}
		if len(ahead) == 0 {
			whole = bytes.Clone(text)
		}
		whole = append(whole, more...)
		ahead = append(ahead, more)
		open = open != oddQuotes(more)
	}
	return whole, ahead
}

func oddQuotes(line []byte) bool { return bytes.Count(line, []byte{'"'})%2 == 1 }
