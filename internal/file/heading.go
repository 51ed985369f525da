package file

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/wobrules/wobrules/internal/quote"
)

// Heading is the first row of a table: the names of its columns.
type Heading struct {
	Names []string
	Line  int
}

// Column returns the index of the column with a name, whatever its case and the
// white space in and around it. No such column, and two, are faults.
func (h Heading) Column(name string) (int, *Error) {
	at := -1
	for i, n := range h.Names {
		if Folded(n) != Folded(name) {
			continue
		}
		if at >= 0 {
			return -1, h.fault(name, Reason{CodeTwice, "de kolom staat er twee keer", "the column stands twice"})
		}
		at = i
	}
	if at < 0 {
		return -1, h.fault(name, NoSuchColumn(h.Names))
	}
	return at, nil
}

// NoSuchColumn is the reason of a column that is none of those there are.
func NoSuchColumn(names []string) Reason {
	all := quoteAll(names)
	return Reason{CodeUnknown, "die kolom is er niet; wel " + all, "no such column; there are " + all}
}

func (h Heading) fault(name string, why Reason) *Error {
	e := why.For(name, "")
	e.Line = h.Line
	return e
}

// Folded returns the name of a column without what makes no difference: case,
// and white space but a single space between words.
func Folded(name string) string {
	return strings.ToLower(strings.Join(strings.Fields(strings.TrimPrefix(name, "\ufeff")), " "))
}

// Plain returns the letters and figures of the name of a column, lower case:
// what is left of "Datum_ontvangst", "DatumOntvangst" and "datum ontvangst:".
func Plain(name string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, name)
}

// MostAbove is among how many rows a heading is looked for: above it may stand a
// title, the name of the body, an empty row.
const MostAbove = 25

// Beyond is the reason of a cell that has no column, as where a cell holds what
// parts cells: what stands before it may stand below the wrong heading.
var Beyond = Reason{CodeForm, "een cel voorbij de kolomkoppen", "a cell beyond the heading"}

// quoteAll lists names for a message, only the first of very many.
func quoteAll(names []string) string {
	const most = 12
	var quoted []string
	for _, name := range names[:min(len(names), most)] {
		quoted = append(quoted, quote.Text(name))
	}
	if len(names) > most {
		quoted = append(quoted, "...")
	}
	return strings.Join(quoted, ", ")
}

// FewCells is the reason of a row that has fewer cells than are asked of it.
func FewCells(n int) Reason {
	return Reason{CodeMissing, fmt.Sprintf("de rij heeft maar %d cellen", n), fmt.Sprintf("the row has only %d cells", n)}
}
