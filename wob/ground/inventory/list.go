package inventory

import (
	"errors"
	"io"
	"iter"
	"strings"

	"github.com/wobrules/wobrules/internal/file"
	"github.com/wobrules/wobrules/wob/ground"
)

// An Error is what is wrong with one cell, key or row of a list: its Code,
// Line, Column, Key (the heading) and Value, and with Text what was expected in
// two languages. A row with several faults is an error whose Unwrap() []error
// gives them one by one.
type Error = file.Error

// A DayOrder says what stands first in a day with slashes.
type DayOrder = file.DayOrder

// The orders of a day with slashes.
const (
	AnyOrder   DayOrder = file.AnyOrder   // not known: a day that can be read in two ways is an error
	DayFirst   DayOrder = file.DayFirst   // 3/4/2020 is 3 April
	MonthFirst DayOrder = file.MonthFirst // 3/4/2020 is 4 March
)

// Options say how a table is read. The zero Options take the headings that are
// known and no side in a day that can be read in two ways, for the list of a body
// in the European part of the Netherlands.
type Options struct {
	// Columns says what a heading is, whatever its capitals, spaces and points;
	// it goes before what is known. ColumnOther passes a column over.
	Columns map[string]ColumnKind
	Dates   DayOrder
	// Territory is where the body is: a code that names no act is one of an act
	// that holds there ("11.2.d").
	Territory ground.Territory
}

// A List is an inventory list of which the heading was read.
type List struct {
	options Options
	columns []Column
	unread  Fields
	above   int
	next    func() (int, []string, error, bool)
	stop    func()
	pending *cells // the row after the heading, read to see whether it is one too
}

// cells are one row of a table.
type cells struct {
	line int
	text []string
	err  error
}

// Open reads the heading of a list in CSV: cells with semicolons, commas, tabs
// or bars between them. The heading is among the first 25 rows, and may have a
// second row of headings below it. A list in which none is found is an error
// that names the headings that are known; so is what is not UTF-8.
func Open(r io.Reader, o Options) (*List, error) {
	return open(func(yield func(int, []string, error) bool) {
		rows := file.NewRows(r)
		for {
			row, fault, err := rows.Next()
			if err == io.EOF {
				return
			}
			if fault != nil {
				row.Line, err = fault.Line, fault
			}
			if !yield(row.Line, row.Cells, err) {
				return
			}
		}
	}, o)
}

// OpenCells reads the heading of a list of which the cells were read already,
// as from a spreadsheet: a row at a time, with the number of its line. An error
// among them is passed on where it stands, and ends the list unless it is an
// [Error].
func OpenCells(rows iter.Seq2[int, []string], o Options) (*List, error) {
	return open(func(yield func(int, []string, error) bool) {
		if rows == nil {
			return
		}
		for line, text := range rows {
			if !yield(line, text, nil) {
				return
			}
		}
	}, o)
}

type source func(yield func(line int, text []string, err error) bool)

func open(rows source, o Options) (*List, error) {
	next, stop := iter.Pull2(func(yield func(*cells, struct{}) bool) {
		rows(func(line int, text []string, err error) bool { return yield(&cells{line, text, err}, struct{}{}) })
	})
	l := &List{options: o, stop: stop}
	l.next = func() (int, []string, error, bool) {
		if p := l.pending; p != nil {
			l.pending = nil
			return p.line, p.text, p.err, true
		}
		c, _, ok := next()
		if !ok {
			return 0, nil, nil, false
		}
		return c.line, c.text, c.err, true
	}
	if err := l.heading(); err != nil {
		stop()
		return nil, err
	}
	return l, nil
}

// heading finds the row of headings.
func (l *List) heading() error {
	var last int
	var fault error
	for range file.MostAbove {
		line, text, err, ok := l.next()
		if !ok {
			break
		}
		if err != nil {
			var in *Error
			if !errors.As(err, &in) {
				return err
			}
			if fault == nil {
				fault = err
			}
			continue
		}
		last = line
		if columns := columnsOf(text, &l.options); enough(columns) {
			l.columns = columns
			l.secondHeading()
			l.unread = unreadOf(l.columns)
			return nil
		}
		if strings.Trim(strings.Join(text, ""), white) != "" {
			l.above++
		}
	}
	if fault != nil {
		return fault
	}
	e := noHeading().For("", "")
	e.Line = max(last, 1)
	return e
}

// secondHeading takes the next row for headings too, where it is.
func (l *List) secondHeading() {
	line, text, err, ok := l.next()
	if !ok {
		return
	}
	if !under(l.columns, text, &l.options) {
		l.pending = &cells{line, text, err}
	}
}

// Columns yields what each column was taken for.
func (l *List) Columns() iter.Seq[Column] {
	return func(yield func(Column) bool) {
		for _, c := range l.columns {
			if !yield(c) {
				return
			}
		}
	}
}

// Above returns how many rows that say something stand above the heading; they
// were passed over.
func (l *List) Above() int { return l.above }

// Unread returns what the rows may hold in a column that was passed over.
func (l *List) Unread() Fields { return l.unread }

// Rows yields the rows, once. A row of which a cell does not fit comes with an
// error and with what could be read of it, and the rows after it are still
// read; an error that is no [Error] is that of the reader, and the last. Empty
// rows, rows with nothing but a number, and the heading where it is repeated
// are passed over.
func (l *List) Rows() iter.Seq2[Row, error] {
	return func(yield func(Row, error) bool) {
		if l.next == nil {
			return // the zero List
		}
		defer l.stop()
		for {
			line, text, err, ok := l.next()
			if !ok {
				return
			}
			if err != nil {
				var in *Error
				if !yield(Row{Line: line, Unread: everyField}, err) || !errors.As(err, &in) {
					return
				}
				continue
			}
			if l.repeated(text) {
				continue
			}
			row, err := l.row(line, text)
			if err == nil && row.blank() {
				continue
			}
			if !yield(row, err) {
				return
			}
		}
	}
}

const everyField = FieldDate | FieldAssessment | FieldGrounds | FieldSource | FieldRelated

// repeated reports whether a row is the heading again, as at the top of a page.
func (l *List) repeated(text []string) bool {
	if len(text) == 0 || file.Plain(text[0]) != file.Plain(l.columns[0].Heading) {
		return false
	}
	said := 0
	for i, c := range text {
		plain := file.Plain(c)
		if plain == "" {
			continue
		}
		if i >= len(l.columns) || file.Plain(l.columns[i].Heading) != plain {
			return false
		}
		said++
	}
	return said > 1
}
