package inventory

import (
	"errors"
	"io"
	"iter"
	"strings"
)

// A column is what a cell of a list holds, the names it goes by in headings
// (lower case, without points, stars and spaces), and how it is read and
// written.
type column struct {
	names []string
	read  func(d *Row, cell string) error
	write func(d *Row) string
}

// The columns that Dutch bodies use. The first name is the one written.
var (
	columnNumber = column{
		[]string{"Nr", "nummer", "documentnummer", "documentnr", "docnr", "volgnummer", "id", "no"},
		func(d *Row, s string) error { d.Number = s; return nil },
		func(d *Row) string { return d.Number },
	}
	columnDate = column{
		[]string{"Datum", "documentdatum", "datumdocument"},
		func(d *Row, s string) (err error) {
			if s != "" {
				d.Date, err = readDay(s)
			}
			return err
		},
		func(d *Row) string { return d.Date.String() },
	}
	columnDescription = column{
		[]string{"Documentnaam", "document", "omschrijving", "documentomschrijving", "document/omschrijving", "naamdocument", "naam", "titel", "onderwerp", "bestandsnaam"},
		func(d *Row, s string) error { d.Description = s; return nil },
		func(d *Row) string { return d.Description },
	}
	columnAssessment = column{
		[]string{"Beoordeling"},
		readAssessmentCell,
		func(d *Row) string { return d.Assessment.String() },
	}
	columnGrounds = column{
		[]string{"Beoordelingsgrond", "beoordelingsgronden", "wobgrond", "wob-grond", "woogrond", "woo-grond", "wob/woogrond", "grond", "gronden", "weigeringsgrond", "weigeringsgronden", "uitzonderingsgrond", "uitzonderingsgronden"},
		readGroundsCell,
		func(d *Row) string {
			var b strings.Builder
			for _, g := range d.Grounds {
				b.WriteString([...]string{"", " "}[min(b.Len(), 1)] + g.Platform() + ";")
			}
			return b.String()
		},
	}
	columnSource = column{
		[]string{"Publieke link", "publiekelink", "bron", "vindplaats", "link", "url"},
		func(d *Row, s string) error { d.Source = s; return nil },
		func(d *Row) string { return d.Source },
	}
	columnRelated = column{
		[]string{"Gerelateerd ID", "gerelateerdid", "gerelateerd", "dubbelmet"},
		func(d *Row, s string) error { d.Related = s; return nil },
		func(d *Row) string { return d.Related },
	}
	columnThread = column{
		[]string{"Email Thread ID", "emailthreadid", "threadid"},
		func(d *Row, s string) error { d.Thread = s; return nil },
		func(d *Row) string { return d.Thread },
	}
	columnFamily = column{
		[]string{"Family ID", "familyid"},
		func(d *Row, s string) error { d.Family = s; return nil },
		func(d *Row) string { return d.Family },
	}
	columnMatter = column{
		[]string{"Matter"},
		func(d *Row, s string) error { d.Matter = s; return nil },
		func(d *Row) string { return d.Matter },
	}
	columnType = column{
		[]string{"File type", "filetype", "bestandstype"},
		func(d *Row, s string) error { d.FileType = s; return nil },
		func(d *Row) string { return d.FileType },
	}
	columnSuspended = column{
		[]string{"Opgeschort"},
		readSuspended,
		func(d *Row) string {
			if d.Suspended {
				return "ja"
			}
			return ""
		},
	}
	columnNote = column{
		[]string{"Toelichting", "opmerking", "opmerkingen"},
		func(d *Row, s string) error { d.Note = s; return nil },
		func(d *Row) string { return d.Note },
	}
	columnCase = column{
		[]string{"Zaaknummer", "zaaknr"},
		func(d *Row, s string) error { d.Case = s; return nil },
		func(d *Row) string { return d.Case },
	}
)

var columns = []*column{
	&columnNumber, &columnDate, &columnDescription, &columnAssessment, &columnGrounds, &columnSource, &columnRelated,
	&columnThread, &columnFamily, &columnMatter, &columnType, &columnSuspended, &columnNote, &columnCase,
}

// The columns in which a list is written, and their headings: the
// productierapport of the publication platform of VWS.
var reportColumns = []*column{
	&columnNumber, &columnMatter, &columnFamily, &columnThread, &columnDescription, &columnType, &columnDate, &columnAssessment,
	&columnSuspended, &columnGrounds, &columnNote, &columnSource, &columnRelated, &columnCase,
}

var reportNames = []string{
	"ID", "Matter", "Family ID", "Email Thread ID", "Document", "File type", "Datum", "Beoordeling",
	"Opgeschort", "Beoordelingsgrond", "Toelichting", "Publieke link", "Gerelateerd ID", "Zaaknummer",
}

func readAssessmentCell(d *Row, s string) error {
	a, grounds, duplicate, err := readAssessment(s)
	d.Written = s
	if err != nil {
		return err
	}
	d.Assessment = a
	if duplicate {
		d.Assessment = Duplicate
	}
	d.Grounds = appendNew(d.Grounds, grounds...)
	return nil
}

// readGroundsCell reads the column of grounds. The platform has "dubbel" among
// them for what was judged at another row.
func readGroundsCell(d *Row, s string) error {
	grounds, duplicate, err := readGrounds(s)
	if err != nil {
		return err
	}
	d.Grounds = appendNew(d.Grounds, grounds...)
	if duplicate {
		d.Assessment = Duplicate
	}
	return nil
}

func readSuspended(d *Row, s string) error {
	switch strings.ToLower(s) {
	case "yes", "ja", "1":
		d.Suspended = true
	case "", "no", "nee", "0":
	default:
		return errors.New("takes ja or nee")
	}
	return nil
}

// columnFor returns the column that a heading names, or nil.
func columnFor(heading string) *column {
	key := strings.ToLower(strings.NewReplacer(".", "", "*", "", " ", "", "\u00a0", "").Replace(heading))
	for _, c := range columns {
		for _, n := range c.names {
			if strings.ToLower(strings.ReplaceAll(n, " ", "")) == key {
				return c
			}
		}
	}
	return nil
}

// ReadCSV yields the rows of an inventory list in CSV with a heading: cells
// separated by semicolons, commas, tabs or bars, as the heading shows. The
// columns are known by their headings, in any order; a number or a document
// name and an assessment are needed. Grounds may have a column of their own or
// stand in the assessment.
//
// A row that does not fit yields a *[ListError] with its line and the number of
// the cell, and the rows after it are still read. A heading that is not known
// is such an error, too, once; its cells are passed over. An error of another
// kind comes from the reader and is the last.
func ReadCSV(r io.Reader) iter.Seq2[Row, error] {
	return func(yield func(Row, error) bool) {
		c := newCSVReader(r)
		if err := c.heading(); err != nil {
			if err != io.EOF {
				yield(Row{}, err)
				return
			}
			yield(Row{}, &ListError{Line: 1, Reason: "no heading"})
			return
		}
		line, err := c.row()
		if err != nil {
			yield(Row{}, listError(err, line))
			return
		}
		heads, faults := c.headings(line)
		for _, f := range faults {
			if !yield(Row{}, f) {
				return
			}
		}
		if heads == nil {
			return
		}
		for {
			line, err := c.row()
			if err == io.EOF {
				return
			}
			if err != nil {
				le := listError(err, line)
				if !yield(Row{}, le) {
					return
				}
				if _, ok := le.(*ListError); !ok {
					return
				}
				continue
			}
			d, err := c.document(line, heads)
			if err == nil && d.blank() {
				continue
			}
			if !yield(d, err) {
				return
			}
		}
	}
}

func listError(err error, line int) error {
	if f, ok := err.(*cellError); ok {
		return &ListError{Line: f.line, Column: f.column, Reason: f.err.Error()}
	}
	if err == io.EOF {
		return &ListError{Line: line, Reason: "no heading"}
	}
	return err
}

// A head is one column of the list being read.
type head struct {
	*column
	name string
}

// headings finds the columns. It is nil where a needed one is missing.
func (c *csvReader) headings(line int) (heads []head, faults []error) {
	has := map[*column]bool{}
	for i, cell := range c.cells {
		name := strings.TrimSpace(cell.text)
		col := columnFor(name)
		if name == "" {
			col = nil
		} else if col == nil {
			faults = append(faults, &ListError{Line: line, Column: i + 1, Value: name, Reason: "not a known heading; its cells are passed over"})
		} else if has[col] {
			faults = append(faults, &ListError{Line: line, Column: i + 1, Value: name, Reason: "a second column of the same kind; its cells are passed over"})
			col = nil
		}
		if col != nil {
			has[col] = true
		}
		heads = append(heads, head{col, name})
	}
	if !has[&columnAssessment] || !has[&columnNumber] && !has[&columnDescription] {
		return nil, append(faults, &ListError{Line: line, Reason: "the heading needs Beoordeling, and Nr. or Documentnaam"})
	}
	return heads, faults
}

func (c *csvReader) document(line int, heads []head) (Row, error) {
	d := Row{Line: line}
	// The assessment goes first: a ground "dubbel" changes it.
	for _, first := range [...]bool{true, false} {
		for i, cell := range c.cells {
			text := strings.TrimSpace(cell.text)
			if i >= len(heads) {
				if text == "" {
					continue
				}
				return Row{}, &ListError{Line: cell.line, Column: i + 1, Value: text, Reason: "a cell beyond the heading"}
			}
			if heads[i].column == nil || (heads[i].column == &columnAssessment) != first || first && text == "" {
				continue
			}
			if err := heads[i].read(&d, text); err != nil {
				return Row{}, &ListError{Line: cell.line, Column: i + 1, Field: heads[i].name, Value: text, Reason: reason(err).Error()}
			}
		}
	}
	if d.Assessment == 0 && !d.blank() {
		return Row{}, &ListError{Line: line, Reason: "no assessment"}
	}
	return d, nil
}

// blank tells whether a row says nothing, as the empty rows that spreadsheets
// leave.
func (d *Row) blank() bool {
	return d.Assessment == 0 && d.Number == "" && d.Description == "" && d.Date.IsZero() && len(d.Grounds) == 0 && d.Source == "" && d.Note == ""
}

// WriteCSV writes rows with semicolons between the cells, in the columns of the
// productierapport, so that what stands there reads back with [ReadCSV].
func WriteCSV(w io.Writer, rows iter.Seq[Row]) error {
	b := []byte(strings.Join(reportNames, ";") + "\r\n")
	if _, err := w.Write(b); err != nil {
		return err
	}
	for d := range rows {
		b = b[:0]
		for i, c := range reportColumns {
			if i > 0 {
				b = append(b, ';')
			}
			b = appendCell(b, ';', c.write(&d))
		}
		b = append(b, '\r', '\n')
		if _, err := w.Write(b); err != nil {
			return err
		}
	}
	return nil
}
