package wob

import (
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/file"
)

// requests is a table of requests: where its columns stand.
type requests struct {
	Columns
	received, decided, id, adjourned, closed int // -1: no such column
	width                                    int // how many columns the heading has
}

func newRequests(heading file.Heading, columns Columns) (requests, *file.Error) {
	t := requests{Columns: columns, width: len(heading.Names)}
	for _, column := range []struct {
		at   *int
		name string
	}{
		{&t.received, columns.Received}, {&t.decided, columns.Decided}, {&t.id, columns.ID},
		{&t.adjourned, columns.Adjourned}, {&t.closed, columns.Closed},
	} {
		*column.at = -1
		if column.name == "" {
			continue
		}
		at, fault := heading.Column(column.name)
		if fault != nil {
			return requests{}, fault
		}
		*column.at = at
	}
	return t, nil
}

// empty reports whether a row is none: nothing stands in it but one number or an
// id, or no day at all beside numbers. Two numbers may be days as a spreadsheet
// counts them, and are told as what they are.
func (t *requests) empty(row file.Row) bool {
	filled, days := 0, false
	for i, cell := range row.Cells {
		if cell = strings.TrimSpace(cell); cell == "" {
			continue
		}
		if i != t.id && strings.Trim(cell, "0123456789.") != "" {
			return false
		}
		filled++
		days = days || i == t.received || i == t.decided
	}
	return filled <= 1 || !days
}

// none reports whether a row is no request: it is empty, or the heading again, as
// at the top of a page.
func (t *requests) none(row file.Row) bool {
	return t.empty(row) || t.is(row, t.received, t.Columns.Received) && t.is(row, t.decided, t.Columns.Decided)
}

// is reports whether a cell holds the name of its own column.
func (t *requests) is(row file.Row, at int, name string) bool {
	return at >= 0 && at < len(row.Cells) && file.Folded(row.Cells[at]) == file.Folded(name)
}

// A requestCell is a cell of a row, with where it stands for a message.
type requestCell struct {
	text   string // without white space around it
	folded string // in lower case, with single spaces
	at     int
	line   int
	column string
}

func (c requestCell) fault(why file.Reason) *file.Error {
	f := why.For(c.column, c.text)
	f.Line, f.Column = c.line, c.at+1
	return f
}

func (t *requests) cell(row file.Row, at int, column string) requestCell {
	c := requestCell{at: at, line: row.LineOf(at), column: column}
	if at >= 0 && at < len(row.Cells) {
		c.text = strings.TrimSpace(row.Cells[at])
		c.folded = file.Folded(strings.ReplaceAll(c.text, "\u00a0", " "))
	}
	return c
}

// read reads one request. With an error it still returns the id.
func (t *requests) read(row file.Row) (Case, error) {
	c := Case{ID: t.cell(row, t.id, t.ID).text, Territory: t.Territory, AsOf: t.AsOf}
	if most := max(t.received, t.decided, t.id, t.adjourned, t.closed); len(row.Cells) <= most {
		return c, file.FewCells(len(row.Cells)).For(t.Columns.Received, "")
	}
	var faults file.Faults
	for at := t.width; at < len(row.Cells); at++ {
		if cell := t.cell(row, at, ""); cell.text != "" {
			faults.Add(cell.fault(file.Beyond))
			return c, faults.Err()
		}
	}
	received := t.cell(row, t.received, t.Columns.Received)
	var fault *file.Error
	if c.Received, fault = t.day(received); fault != nil {
		faults.Add(fault)
	}
	decided := t.cell(row, t.decided, t.Columns.Decided)
	if fault = t.decide(&c, decided); fault != nil {
		faults.Add(fault)
	}
	ended := decided
	if t.closed >= 0 {
		before, cell := c.Closed, t.cell(row, t.closed, t.Columns.Closed)
		if fault = t.close(&c, cell); fault != nil {
			faults.Add(fault)
		}
		if c.Closed != before {
			ended = cell
		}
	}
	if !c.Received.IsZero() {
		if fault = t.adjourn(&c, row, received); fault != nil {
			faults.Add(fault)
		}
	}
	if err := faults.Err(); err != nil {
		return c, err
	}
	return c, named(c.Check(), received, decided, ended, t.cell(row, t.adjourned, t.Columns.Adjourned))
}

// named gives the faults of a case the names of the columns in which its receipt, its
// decision, its end without one and its adjournment stand.
func named(err error, received, decided, ended, adjourned requestCell) error {
	for f := range file.In(err) {
		cell := received
		switch {
		case strings.HasPrefix(f.Key, "decision"):
			cell = decided
		case strings.HasPrefix(f.Key, "closed"):
			cell = ended
		case strings.HasPrefix(f.Key, "adjournments"):
			cell = adjourned
		}
		f.Key, f.Line, f.Column = cell.column, cell.line, cell.at+1
	}
	return err
}

// The reasons of a cell that cannot be read.
var (
	wholeDay = file.Why(file.CodeDate, "verwacht één dag", "takes one day")
	aMoment  = file.Why(file.CodeDate,
		"een tijdstip in een tijdzone; schrijf de dag", "a moment in a time zone; write the day")
	noEnding = file.Why(file.CodeValue,
		"zegt niet hoe het verzoek zonder besluit eindigde; verwacht ingetrokken, doorgezonden, buiten behandeling, "+
			"een dag, of niets",
		"does not say how the request ended without a decision; takes ingetrokken, doorgezonden, buiten behandeling, "+
			"a day, or nothing")
	noYesOrNo = file.Why(file.CodeValue, "verwacht ja, nee, een dag of een duur", "takes ja, nee, a day or a length")
)

// day reads a cell that must hold one day.
func (t *requests) day(c requestCell) (calendar.Date, *file.Error) {
	if c.text == "" {
		return calendar.Date{}, c.fault(file.Missing)
	}
	if inZone(c.folded) {
		return calendar.Date{}, c.fault(aMoment)
	}
	days, why := file.ReadDays(c.text, t.Dates)
	if why.Code != "" {
		return calendar.Date{}, c.fault(why)
	}
	if days.On().IsZero() {
		return calendar.Date{}, c.fault(wholeDay)
	}
	return days.On(), nil
}

// inZone reports whether a cell is a moment in a time zone: on which day it
// falls hangs on the zone of whoever reads it.
func inZone(s string) bool {
	_, clock, _ := strings.Cut(s, ":")
	return strings.HasSuffix(clock, "z") || strings.ContainsAny(clock, "+-") ||
		strings.Contains(clock, "utc") || strings.Contains(clock, "gmt")
}

// decide reads the cell of the decision.
func (t *requests) decide(c *Case, cell requestCell) *file.Error {
	for _, word := range notYet {
		if cell.folded == word {
			return nil
		}
	}
	closed, fault := t.ended(cell)
	if closed != nil {
		c.Closed = closed
		return fault
	}
	published, fault := t.day(cell)
	if fault == nil {
		c.Decision = &Decision{Published: published}
	}
	return fault
}
