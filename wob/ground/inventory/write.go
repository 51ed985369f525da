package inventory

import (
	"io"
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/wobrules/wobrules/internal/file"
)

// writtenColumns are the columns of the publication platform of VWS, in its
// order, and behind them what it has no column for.
var writtenColumns = []struct {
	heading string
	write   func(d *Row) string
}{
	{"ID", func(d *Row) string { return d.Number }},
	{"Matter", func(d *Row) string { return d.Matter }},
	{"Family ID", func(d *Row) string { return d.Family }},
	{"Email Thread ID", func(d *Row) string { return d.Thread }},
	{"Document", func(d *Row) string { return d.Description }},
	{"File type", func(d *Row) string { return d.FileType }},
	{"Datum", func(d *Row) string {
		if d.Date.IsZero() {
			return d.Written
		}
		return d.Date.String()
	}},
	{"Beoordeling", func(d *Row) string { return d.Assessment.String() }},
	{"Opgeschort", func(d *Row) string {
		if d.Suspended {
			return "ja"
		}
		return ""
	}},
	{"Beoordelingsgrond", groundsCell},
	{"Toelichting", func(d *Row) string { return d.Note }},
	{"Publieke link", func(d *Row) string { return d.Source }},
	{"Gerelateerd ID", func(d *Row) string { return d.Related }},
	{"Zaaknummer", func(d *Row) string { return d.Case }},
	{"Volgnr", func(d *Row) string { return d.Also }},
	{"Aantal e-mails", func(d *Row) string {
		if d.Emails == 0 {
			return ""
		}
		return strconv.Itoa(d.Emails)
	}},
}

// groundsCell writes the grounds as the platform reads them, "5.1.2.e; 5.2.1;",
// with the remarks in parentheses.
func groundsCell(d *Row) string {
	var parts []string
	for _, g := range d.Grounds {
		parts = append(parts, g.Code()+";")
	}
	for _, raw := range d.Incomplete {
		parts = append(parts, raw+";")
	}
	for _, remark := range d.Remarks {
		parts = append(parts, "("+remark+")")
	}
	return strings.Join(parts, " ")
}

// WriteCSV writes rows with semicolons between the cells, in the columns of the
// publication platform of VWS and two behind them, so that what stands there
// reads back. A cell that a spreadsheet would compute is guarded.
func WriteCSV(w io.Writer, rows iter.Seq[Row]) error {
	if rows == nil {
		rows = slices.Values[[]Row](nil)
	}
	var b []byte
	for i, c := range writtenColumns {
		b = append(appendSeparator(b, i), c.heading...)
	}
	b = append(b, "\r\n"...)
	for d := range rows {
		for i, c := range writtenColumns {
			b = file.AppendCell(appendSeparator(b, i), ';', c.write(&d))
		}
		b = append(b, "\r\n"...)
		if _, err := w.Write(b); err != nil {
			return err
		}
		b = b[:0]
	}
	_, err := w.Write(b)
	return err
}

// appendSeparator appends what stands before the i-th cell of a row.
func appendSeparator(b []byte, i int) []byte {
	if i == 0 {
		return b
	}
	return append(b, ';')
}
