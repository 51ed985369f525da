package inventory

import (
	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/file"
	"github.com/wobrules/wobrules/wob/ground"
)

// A Row is one row of an inventory list (inventarislijst): a document and what
// was decided on it. What the list does not give is not set.
type Row struct {
	Line        int // where the row starts, counted from 1
	Number      string
	Also        string        // a second number, where the list has two
	Date        calendar.Date // the day of the document, where the list gives one
	Written     string        // the day as written, where it is no one day: "maart 2025", "ongedateerd"
	Description string
	Assessment  Assessment
	Grounds     []ground.Ground
	Incomplete  []string // citations among the grounds that lack a part, as "5.2"
	Remarks     []string // what stands beside the grounds in parentheses, as "namen"
	Source      string   // where it is public already
	Related     string   // the number of another row
	Thread      string   // the e-mail thread it belongs to
	Emails      int      // how many e-mails the row covers; 0 where not stated
	Suspended   bool     // opgeschort: disclosed later (art. 6 lid 5 Wob, art. 4.4 lid 5 Woo)
	Note        string
	Case        string // zaaknummer
	Matter      string
	Family      string
	FileType    string

	// Unread is what the list may hold of the row that was not read: a cell with
	// a fault, or a column that was passed over. Nothing is held against it.
	Unread Fields
}

// mostEmails is how many e-mails a row may be said to cover.
const mostEmails = 1_000_000

// latest returns the last day of which the document can be, or the zero Date.
func (d *Row) latest() calendar.Date {
	if !d.Date.IsZero() {
		return d.Date
	}
	days, _ := file.ReadDays(d.Written, file.AnyOrder) // what cannot be read is no day
	return days.Last
}

// blank reports whether a row says nothing, as the empty rows that spreadsheets
// leave, or nothing but a number.
func (d *Row) blank() bool {
	return d.Assessment == 0 && d.Description == "" && d.Date.IsZero() && d.Written == "" && len(d.Grounds) == 0 &&
		len(d.Incomplete) == 0 && d.Source == "" && d.Note == ""
}

// Fields are kinds of cells.
type Fields uint8

// The kinds of cells on which a check rests.
const (
	FieldDate Fields = 1 << iota
	FieldAssessment
	FieldGrounds
	FieldSource
	FieldRelated
)

// Has reports whether all of some kinds are among f.
func (f Fields) Has(some Fields) bool { return f&some == some }
