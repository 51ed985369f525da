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

// overHeadings gives the rows among which a heading may stand to try, until one
// is. Where none is, the fault is that of the first row that cannot be read or that
// has two cells with something in them, or of the first; that a column stands
// twice is said at once.
func overHeadings(rows *file.Rows, try func(names []string, line int) *file.Error) error {
	var said error
	wide := false
	for range file.MostAbove {
		row, fault, err := rows.Next()
		if err == io.EOF && said != nil {
			break
		}
		if err != nil {
			return err
		}
		two := true
		if fault == nil {
			if fault = try(row.Cells, row.Line); fault == nil {
				return nil
			}
			two = filled(row.Cells) > 1
		}
		if fault.Code == file.CodeTwice {
			return fault
		}
		if said == nil || two && !wide {
			said, wide = fault, two
		}
	}
	return said
}

func filled(cells []string) (n int) {
	for _, cell := range cells {
		if strings.TrimSpace(cell) != "" {
			n++
		}
	}
	return n
}

// FindColumns finds the columns of a table by the headings that registers in
// use have, whatever their capitals, spaces and points, given the beginning of
// the table with its row of headings whole. It says which column it took for what
// ([Columns.String]); where it finds none for the receipt or the decision, the
// *[InputError] lists the headings there are.
//
// A register that has no day of receipt but the date of the request
// ("foi_requestDate", "dc:dateRequest") is read with that day, and RequestDated
// reports so.
func FindColumns(table []byte) (Columns, error) {
	var c Columns
	err := overHeadings(file.NewRows(bytes.NewReader(table)), func(names []string, line int) *file.Error {
		c = columnsAmong(names)
		fault := c.needs(file.NoSuchColumn(names))
		if fault != nil {
			fault.Line = line
		}
		return fault
	})
	if err == io.EOF {
		err = noHeading.For("received", "")
	}
	if err != nil {
		return Columns{}, err
	}
	return c, nil
}

// columnsAmong returns the columns that go by a known name.
func columnsAmong(names []string) (c Columns) {
	for _, known := range knownHeadings {
		place := c.place(known.column)
		for _, want := range known.names {
			for _, name := range names {
				if *place == "" && plainHeading(name) == want {
					*place = strings.Join(strings.Fields(name), " ")
				}
			}
		}
	}
	return c
}

// plainHeading is what a heading is known by: its letters and figures, but for
// what stands in parentheses, "Datum ontvangst (dd-mm-jjjj)".
func plainHeading(name string) string {
	if before, _, found := strings.Cut(name, "("); found && file.Plain(before) != "" {
		name = before
	}
	return file.Plain(name)
}

// RequestDated reports whether the column that was taken for the receipt holds
// the date of the request itself, as registers have it that keep no other.
func (c Columns) RequestDated() bool {
	for _, known := range knownHeadings {
		if known.dated && slices.Contains(known.names, plainHeading(c.Received)) {
			return true
		}
	}
	return false
}

// knownHeadings are the headings of registers in use, their letters and figures
// alone, by what they hold; the first that a table has is taken. Those of OpenPub
// are ontvangstdatum and besluitdatum, and now dc:dateRequest, dc:dateDecision,
// dc:identifier and opub:adjourned; those of Woogle 2.0 foi_requestDate,
// foi_decisionDate, dc_identifier and foi_isAdjourned. The day on which a decision
// was sent goes before the day that it bears: it is published by sending (art.
// 3:41 lid 1 Awb).
var knownHeadings = []struct {
	column string
	dated  bool // the date of the request, where no day of receipt is kept
	names  []string
}{
	{"received", false, []string{
		"received", "ontvangstdatum", "datumontvangst", "datumvanontvangst", "datumontvangstverzoek",
		"ontvangstdatumverzoek", "datumontvangstwobverzoek", "datumontvangstwooverzoek",
		"datumverzoekontvangen", "verzoekontvangen", "verzoekontvangenop", "ontvangstverzoek", "ontvangst",
		"ontvangen", "ontvangenop", "datumontvangen", "datumbinnenkomst", "binnenkomstdatum", "binnengekomen",
		"binnengekomenop", "datumbinnengekomen", "ingekomen", "ingekomenop", "datumingekomen", "datereceived",
		"receiveddate", "receivedon", "dateofreceipt",
	}},
	{"received", true, []string{
		"dcdaterequest", "foirequestdate", "datumverzoek", "datumwobverzoek", "datumwooverzoek", "verzoekdatum",
		"datumvanverzoek", "datumvanhetverzoek", "dagtekeningverzoek",
	}},
	{"decided", false, []string{
		"decided", "answered", "datumverzendingbesluit", "verzenddatumbesluit", "besluitverzonden",
		"datumbesluitverzonden", "besluitverzondenop", "verzendingbesluit", "datumbekendmakingbesluit",
		"bekendmakingbesluit", "besluitdatum", "dcdatedecision", "foidecisiondate", "datumbesluit",
		"datumvanbesluit", "datumvanhetbesluit", "datumbesluitopverzoek", "dagtekeningbesluit", "besloten",
		"beslotenop", "datumbeslissing", "beslisdatum", "datumverzending", "verzonden", "verzondenop",
		"datumbekendmaking", "datumafdoening", "afdoeningsdatum", "afgedaan", "afgedaanop", "datumafgedaan",
		"afgehandeld", "afgehandeldop", "datumafgehandeld", "datumafhandeling", "afhandeldatum",
		"decisiondate", "datedecided", "dateofdecision", "decidedon",
	}},
	{"id", false, []string{"id", "dcidentifier", "kenmerk", "zaaknummer", "nummer", "nr", "uuid"}},
	{"adjourned", false, []string{"adjourned", "opubadjourned", "foiisadjourned", "verdaagd", "verdaging"}},
	{"closed", false, []string{
		"closed", "ingetrokken", "status", "statusverzoek", "wijzevanafdoening", "wijzevanafhandeling",
	}},
}
