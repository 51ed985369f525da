package inventory

import (
	"strconv"
	"strings"

	"github.com/wobrules/wobrules/internal/file"
)

// row reads the cells of a row. What does not fit is a fault of its cell; the
// rest of the row is read.
func (l *List) row(line int, text []string) (Row, error) {
	d := Row{Line: line, Unread: l.unread}
	var faults file.Faults
	fail := func(i int, heading string, why file.Reason) {
		e := why.For(heading, strings.TrimSpace(text[i]))
		e.Line, e.Column = line, i+1
		faults.Add(e)
	}
	in := filler{Row: &d, options: &l.options}
	for i := range text {
		cell := trim(text[i])
		if i >= len(l.columns) {
			if cell != "" {
				fail(i, "", file.Beyond)
			}
			continue
		}
		c := &l.columns[i]
		if c.Again || empty(cell) && c.Kind != ColumnDescription {
			continue
		}
		if why, ok := in.take(c, cell); !ok {
			d.Unread |= fieldOf[c.Kind] | crossField(c.Kind)
			fail(i, c.Heading, why)
		}
	}
	if d.Assessment == 0 && in.denied && !in.upheld {
		d.Assessment = NotPublic
	}
	if err := faults.Err(); err != nil {
		return d, err
	}
	if d.Assessment == 0 && !d.blank() {
		d.Unread |= FieldAssessment
		e := missingAssessment.For("", "")
		e.Line = line
		return d, e
	}
	return d, nil
}

var (
	missingAssessment = file.Why(file.CodeMissing, "geen beoordeling", "no assessment")
	noYes             = file.Why(file.CodeValue, "verwacht ja of nee", "takes ja or nee")
	noCross           = file.Why(file.CodeValue, "verwacht een kruisje of niets", "takes a cross or nothing")
	noCount           = file.NoNumber(0, mostEmails)
	twoAssessments    = file.Why(file.CodeTogether,
		"een tweede beoordeling op dezelfde rij", "a second assessment of the same row")
)

const white = " \t\r\n\u00a0\u200b"

func trim(s string) string { return strings.Trim(s, white) }

// empty reports whether a cell says that there is nothing in it.
func empty(cell string) bool {
	if len(cell) > len("niet van toepassing") {
		return false
	}
	switch strings.ToLower(cell) {
	case "", "-", "--", "–", "—", "n.v.t.", "n.v.t", "nvt", "nvt.", "niet van toepassing", "geen", "/":
		return true
	}
	return false
}

// A filler fills a row with its cells, read as the options say.
type filler struct {
	*Row
	options *Options
	denied  bool // "nee" stands below "Openbaar"
	upheld  bool // and below "Niet openbaar"
}

// take puts a cell into the row.
func (d *filler) take(c *Column, cell string) (why file.Reason, ok bool) {
	if text := d.textOf(c.Kind); text != nil {
		*text = cell
		return file.Reason{}, true
	}
	switch c.Kind {
	case ColumnNumber:
		if d.Number == "" {
			d.Number = cell
		} else if d.Also == "" && cell != d.Number {
			d.Also = cell
		}
	case ColumnDate:
		return d.takeDay(cell)
	case ColumnAssessment:
		return d.takeAssessment(cell)
	case ColumnGrounds:
		return d.takeGrounds(cell)
	case ColumnSuspended:
		d.Suspended, ok = yesOrNo(cell)
		return noYes, ok
	case ColumnNote:
		if d.Note != "" {
			d.Note += "; "
		}
		d.Note += cell
	case ColumnEmails:
		n, err := strconv.Atoi(cell)
		if err != nil || n < 0 || n > mostEmails {
			return noCount, false
		}
		d.Emails = n
	case ColumnGround:
		return d.takeGroundCross(c.Ground, cell)
	case ColumnAssessmentCross:
		return d.takeAssessmentCross(c.Assessment, cell)
	}
	return file.Reason{}, true
}

// textOf returns the text that the cells of a kind of column are, and nil where
// they are more than that.
func (d *Row) textOf(k ColumnKind) *string {
	switch k {
	case ColumnDescription:
		return &d.Description
	case ColumnSource:
		return &d.Source
	case ColumnRelated:
		return &d.Related
	case ColumnThread:
		return &d.Thread
	case ColumnFamily:
		return &d.Family
	case ColumnMatter:
		return &d.Matter
	case ColumnFileType:
		return &d.FileType
	case ColumnCase:
		return &d.Case
	}
	return nil
}

func yesOrNo(cell string) (yes, ok bool) {
	switch strings.ToLower(cell) {
	case "ja", "j", "yes", "y", "1", "true", "waar", "x":
		return true, true
	case "nee", "n", "no", "0", "false", "onwaar":
		return false, true
	}
	return false, false
}

func (d filler) takeDay(cell string) (file.Reason, bool) {
	days, why := file.ReadDays(cell, d.options.Dates)
	if why.Code != "" {
		d.Written = cell
		return why, false
	}
	if d.Date = days.On(); d.Date.IsZero() {
		d.Written = cell
	}
	return file.Reason{}, true
}
