package inventory

import (
	"errors"
	"io"
	"iter"
	"slices"

	"github.com/wobrules/wobrules/internal/file"
)

// MostRow is how many bytes a row may have in JSON; a longer one is an error of
// that row.
const MostRow = 1 << 20

// rowBounds is what a row may be.
var rowBounds = file.Bounds{Most: MostRow, Dutch: "een rij", English: "a row"}

// ReadJSON yields the rows of an inventory list in JSON: an array of objects as
// [ParseRow] takes them, or such objects one after another. A row that does not
// fit yields an [Error], and every other row is still read, whatever is broken
// in one; an error that is no [Error] is that of the reader, and the last.
func ReadJSON(r io.Reader) iter.Seq2[Row, error] {
	return func(yield func(Row, error) bool) {
		for piece, err := range file.Pieces(r, rowBounds, rowFields.Knows) {
			row := Row{Line: piece.Line}
			var fault *Error
			switch {
			case err == nil:
				row, fault = rowFields.Parse(piece.Text)
				if row.Line = piece.Line; fault != nil {
					fault.Line += piece.Line - 1
					row.Unread, err = everyField, fault
				}
			case errors.As(err, &fault):
				row.Unread = everyField
			}
			if !yield(row, err) {
				return
			}
		}
	}
}

// WriteJSON writes rows as an array, one row a line. A row without an assessment
// is an error, for it does not read back.
func WriteJSON(w io.Writer, rows iter.Seq[Row]) error {
	if rows == nil {
		rows = slices.Values[[]Row](nil)
	}
	b := []byte("[")
	sep := "\n"
	for d := range rows {
		text, err := d.MarshalJSON()
		if err != nil {
			return err
		}
		b = append(append(b, sep...), text...)
		sep = ",\n"
		if _, err := w.Write(b); err != nil {
			return err
		}
		b = b[:0]
	}
	_, err := w.Write(append(b, "\n]\n"...))
	return err
}
