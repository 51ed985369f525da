package wob

import (
	"bytes"
	"fmt"
	"io"
	"iter"
	"slices"
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
	Adjourned         string // ja, nee, or the day of the notice; empty: nee
	Closed            string // how, or the day on which, the request ended without a decision
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
		"de tabel heeft geen eerste regel met de namen van de kolommen",
		"the table has no first row with the names of the columns")
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
	if err := c.needs(file.Missing); err != nil {
		return Columns{}, err
	}
	return c, nil
}

// needs is the fault of a column that is needed and not named; nil where none is.
func (c *Columns) needs(why file.Reason) error {
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

// CasesCSV reads a table of requests as offices keep it: a first row with the
// names of the columns, then a row a request. Cells are parted by semicolons,
// commas, tabs or bars; a byte-order mark, a line "sep=;", empty rows and rows
// with nothing but a number are passed over. Days are written as 2020-03-03,
// 3-3-2020 or 3 maart 2020; 3/3/2020 as [Columns] say. A row has at most 1 MiB.
//
// An empty cell for the decision, and one that says so, means that there is
// none; one that says "ingetrokken" and the like closes the request. Without a
// column for adjournments the longest that the act allows is taken as notified
// in time ([Adjournment].Assumed), which is a caveat on each answer.
//
// A bad row comes as an error with its line, its cell and the name of its
// column, beside a Case that has its id; the others follow.
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
		heading, fault, err := rows.Next()
		if err == io.EOF {
			return
		}
		var t requests
		if err == nil && fault == nil {
			t, fault = newRequests(file.Heading{Names: heading.Cells, Line: heading.Line}, columns)
		}
		if fault != nil {
			err = fault
		}
		for err == nil {
			row, fault, next := rows.Next()
			if next == io.EOF {
				return
			}
			if err = next; err != nil {
				break
			}
			if fault == nil && t.empty(row) {
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

// FindColumns finds the columns of a table by the headings that registers in
// use have, given the beginning of the table with its first row whole. It says
// which column it took for what ([Columns.String]); where it finds none for the
// receipt or the decision, the *[InputError] lists the headings there are.
//
// A register that has no day of receipt but the date of the request
// ("foi_requestDate", "dc:dateRequest") is read with that day, and RequestDated
// reports so.
func FindColumns(table []byte) (Columns, error) {
	rows := file.NewRows(bytes.NewReader(table))
	heading, fault, err := rows.Next()
	if fault != nil {
		err = fault
	}
	if err == io.EOF {
		err = noHeading.For("received", "")
	}
	if err != nil {
		return Columns{}, err
	}
	var c Columns
	for _, known := range knownHeadings {
		place := c.place(known.column)
		if *place != "" {
			continue
		}
		for _, known := range known.names {
			for _, name := range heading.Cells {
				if *place == "" && file.Folded(name) == known {
					*place = strings.TrimSpace(name)
				}
			}
		}
	}
	if err := c.needs(file.NoSuchColumn(heading.Cells)); err != nil {
		return Columns{}, file.OnLine(err, heading.Line)
	}
	return c, nil
}

// RequestDated reports whether the column that was taken for the receipt holds
// the date of the request itself, as registers have it that keep no other.
func (c Columns) RequestDated() bool {
	for _, known := range knownHeadings {
		if known.dated && slices.Contains(known.names, file.Folded(c.Received)) {
			return true
		}
	}
	return false
}

// knownHeadings are the headings of registers in use, by what they hold; the
// first that a table has is taken. Those of OpenPub are ontvangstdatum and
// besluitdatum, and now dc:dateRequest, dc:dateDecision, dc:identifier and
// opub:adjourned; those of Woogle 2.0 foi_requestDate, foi_decisionDate,
// dc_identifier and foi_isAdjourned.
var knownHeadings = []struct {
	column string
	dated  bool // the date of the request, where no day of receipt is kept
	names  []string
}{
	{"received", false, []string{
		"received", "ontvangstdatum", "ontvangst datum", "datum ontvangst", "datum van ontvangst",
		"datum ontvangst verzoek", "ontvangst", "ontvangen", "ontvangen op", "datum binnenkomst",
		"binnengekomen", "binnengekomen op",
	}},
	{"received", true, []string{
		"dc:daterequest", "foi_requestdate", "datum verzoek", "datum wob-verzoek", "datum woo-verzoek",
		"verzoekdatum",
	}},
	{"decided", false, []string{
		"decided", "answered", "besluitdatum", "dc:datedecision", "foi_decisiondate", "datum besluit",
		"datum van besluit", "besluit datum", "besloten", "besloten op", "datum beslissing", "beslisdatum",
		"datum verzending", "verzonden", "verzonden op", "datum afdoening", "afgedaan", "afgedaan op",
	}},
	{"id", false, []string{
		"id", "dc:identifier", "dc_identifier", "kenmerk", "zaaknummer", "nummer", "nr", "nr.", "uuid",
	}},
	{"adjourned", false, []string{"adjourned", "opub:adjourned", "foi_isadjourned", "verdaagd", "verdaging"}},
	{"closed", false, []string{"closed", "ingetrokken"}},
}
