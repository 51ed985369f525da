package inventory

import (
	"io"
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/wobrules/wobrules/internal/file"
)

// A writtenColumn is a column of a list that is written.
type writtenColumn struct {
	kind  ColumnKind
	write func(d *Row) string
}

// writtenColumns are the columns of the publication platform of VWS, in its
// order, and behind them what it has no column for.
var writtenColumns = []writtenColumn{
	{ColumnNumber, func(d *Row) string { return d.Number }},
	{ColumnMatter, func(d *Row) string { return d.Matter }},
	{ColumnFamily, func(d *Row) string { return d.Family }},
	{ColumnThread, func(d *Row) string { return d.Thread }},
	{ColumnDescription, func(d *Row) string { return d.Description }},
	{ColumnFileType, func(d *Row) string { return d.FileType }},
	{ColumnDate, func(d *Row) string {
		if d.Date.IsZero() {
			return d.Written
		}
		return d.Date.String()
	}},
	{ColumnAssessment, func(d *Row) string { return d.Assessment.String() }},
	{ColumnSuspended, func(d *Row) string { return [...]string{"", "ja"}[b2i(d.Suspended)] }},
	{ColumnGrounds, groundsCell},
	{ColumnNote, func(d *Row) string { return d.Note }},
	{ColumnSource, func(d *Row) string { return d.Source }},
	{ColumnRelated, func(d *Row) string { return d.Related }},
	{ColumnCase, func(d *Row) string { return d.Case }},
	{ColumnNumber, func(d *Row) string { return d.Also }},
	{ColumnEmails, func(d *Row) string {
		if d.Emails == 0 {
			return ""
		}
		return strconv.Itoa(d.Emails)
	}},
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// groundsCell writes the grounds as the platform reads them, "5.1.2.e; 5.2.1;", with the
// remarks in parentheses.
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
	end := func(i int) {
		b = append(b, [...]string{";", "\r\n"}[b2i(i == len(writtenColumns)-1)]...)
	}
	for i, c := range writtenColumns {
		heading := columnNames[c.kind].written
		if i == alsoColumn {
			heading = "Volgnr"
		}
		b = append(b, heading...)
		end(i)
	}
	for d := range rows {
		for i, c := range writtenColumns {
			b = file.AppendCell(b, ';', c.write(&d))
			end(i)
		}
		if _, err := w.Write(b); err != nil {
			return err
		}
		b = b[:0]
	}
	_, err := w.Write(b)
	return err
}

const alsoColumn = 14
