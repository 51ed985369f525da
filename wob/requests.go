package wob

import (
	"fmt"
	"io"
	"iter"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/file"
	"github.com/wobrules/wobrules/internal/quote"
)

// Columns names the columns of a table of requests, whatever their case and the
// white space around them, and says how its cells are read. Received and Decided
// are needed.
type Columns struct {
	Received, Decided string
	ID                string
	Adjourned         string    // ja, nee, the day of the notice, or for how long; empty: nee
	Closed            string    // how, or the day on which, the request ended without a decision; or its status
	Territory         Territory // of the bodies that were asked
	Dates             DayOrder
	AsOf              calendar.Date // the day on which the question is asked
}

// A DayOrder says how a day with slashes is read: 3/4/2020. With hyphens and
// points the day stands first. A day that can be read in two ways is an error
// unless it is said.
type DayOrder = file.DayOrder

// The orders of a day.
const (
	DayFirst   DayOrder = file.DayFirst   // 3/4/2020 is 3 April
	MonthFirst DayOrder = file.MonthFirst // 3/4/2020 is 4 March
)

// ParseDayOrder reads "dmy" or "mdy".
func ParseDayOrder(s string) (DayOrder, error) {
	switch s {
	case "dmy":
		return DayFirst, nil
	case "mdy":
		return MonthFirst, nil
	}
	return file.AnyOrder, fmt.Errorf("wob.ParseDayOrder(%s): takes dmy or mdy", quote.Text(s))
}

// place returns where the name of a column stands; nil for no such thing.
func (c *Columns) place(of string) *string {
	switch of {
	case "received":
		return &c.Received
	case "decided":
		return &c.Decided
	case "id":
		return &c.ID
	case "adjourned":
		return &c.Adjourned
	case "closed":
		return &c.Closed
	}
	return nil
}

// columnNames are the names that [ParseColumns] takes.
var columnNames = [...]string{"received", "decided", "id", "adjourned", "closed"}

// The reasons of columns that cannot be.
var (
	noColumn    = file.Why(file.CodeMissing, "noem een kolom", "takes a column")
	columnTwice = file.Why(file.CodeTwice, "staat er twee keer", "stands twice")
	noHeading   = file.Why(file.CodeMissing,
		"de tabel heeft geen regel met de namen van de kolommen",
		"the table has no row with the names of the columns")
)

// ParseColumns reads "received=COL,decided=COL", and after it the same for id,
// adjourned and closed. What it cannot read is an *[InputError] whose Key is the
// name, or "columns" for a name that it does not know.
func ParseColumns(s string) (Columns, error) {
	var c Columns
	for pair := range strings.SplitSeq(s, ",") {
		name, column, _ := strings.Cut(pair, "=")
		name, column = strings.TrimSpace(name), strings.TrimSpace(column)
		place := c.place(name)
		switch {
		case place == nil:
			return Columns{}, file.OneOf(columnNames[:]...).For("columns", name)
		case column == "":
			return Columns{}, noColumn.For(name, "")
		case *place != "":
			return Columns{}, columnTwice.For(name, column)
		}
		*place = column
	}
	if fault := c.needs(file.Missing); fault != nil {
		return Columns{}, fault
	}
	return c, nil
}

// needs is the fault of a column that is needed and not named; nil where none is.
func (c *Columns) needs(why file.Reason) *file.Error {
	for _, needed := range [...]string{"received", "decided"} {
		if *c.place(needed) == "" {
			return why.For(needed, "")
		}
	}
	return nil
}

// String returns the columns as [ParseColumns] reads them.
func (c Columns) String() string {
	var parts []string
	for _, name := range columnNames {
		if column := *c.place(name); column != "" {
			parts = append(parts, name+"="+column)
		}
	}
	return strings.Join(parts, ",")
}

// CasesCSV reads a table of requests as offices keep it: a row with the names of
// the columns, then a row a request. That row is among the first 25, and may be
// repeated; what stands above it is passed over. Cells are parted by semicolons,
// commas, tabs or bars; a byte-order mark, a line "sep=;", empty rows and rows
// with nothing but a number are passed over. Days are written as 2020-03-03,
// 3-3-2020 or 3 maart 2020; 3/3/2020 as [Columns] say. A row has at most 1 MiB.
//
// An empty cell for the decision, and one that says so, means that there is
// none; one that says "ingetrokken" and the like closes the request. What the
// column Closed says beside a decision is a word about it ("toegekend"). Without a
// column for adjournments the longest that the act allows is taken as notified
// in time ([Adjournment].Assumed), which is a caveat on each answer.
//
// A bad row comes as an error with its line, its cell and the name of its
// column, beside a Case that has its id; the others follow. A row with a cell
// beyond the headings is one: its cells may stand below the wrong ones.
func CasesCSV(r io.Reader, columns Columns) iter.Seq2[Case, error] {
	return func(yield func(Case, error) bool) {
		for q := range rowQuestions(r, columns) {
			if !yield(q.parsed, q.err) {
				return
			}
		}
	}
}

// rowQuestions are the rows of a table of requests.
func rowQuestions(r io.Reader, columns Columns) iter.Seq[question] {
	return func(yield func(question) bool) {
		rows := file.NewRows(r)
		t, err := headed(rows, columns)
		if err == io.EOF {
			return
		}
		for err == nil {
			row, fault, next := rows.Next()
			if next == io.EOF {
				return
			}
			if err = next; err != nil {
				break
			}
			if fault == nil && t.none(row) {
				continue
			}
			q := question{line: row.Line, ready: rows.Ready()}
			if fault != nil {
				q.err = fault
			} else if q.parsed, q.err = t.read(row); q.err != nil {
				q.parsed, q.err = Case{ID: q.parsed.ID}, file.OnLine(q.err, row.Line)
			}
			if !yield(q) {
				return
			}
		}
		yield(question{err: err})
	}
}

// headed reads up to and including the row of headings: the first that has every
// column. io.EOF: nothing stands in the table.
func headed(rows *file.Rows, columns Columns) (requests, error) {
	var t requests
	err := overHeadings(rows, func(names []string, line int) (fault *file.Error) {
		t, fault = newRequests(file.Heading{Names: names, Line: line}, columns)
		return fault
	})
	return t, err
}
