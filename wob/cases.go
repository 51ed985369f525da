package wob

import (
	"io"
	"iter"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/file"
)

// MostCase is the most bytes that one case may have in a file of cases. A
// longer one is an error, and reading goes on after it.
const MostCase = 8 << 20

// Cases reads a file of cases: one object, one array of objects, or JSON Lines
// (one object a line; blank lines, CRLF and a byte-order mark are fine). It
// holds one case at a time, so a file may be of any length. A bad case comes as
// an error, an *InputError with its line (or several that errors.As finds),
// beside a Case that has its id as far as it could be read; the others follow
// all the same. An error of the reader itself ends the sequence.
func Cases(r io.Reader) iter.Seq2[Case, error] {
	return func(yield func(Case, error) bool) {
		for q := range new(Batch).questions(r) {
			c, err := q.read(calendar.Date{})
			if !yield(c, err) {
				return
			}
		}
	}
}

var caseBounds = file.Bounds{Most: MostCase, Dutch: "een zaak", English: "a case"}
