package read

import (
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope/letter"
)

// A candidate is a date that a rule found, before it is held against the others.
type candidate struct {
	fact     Fact
	on       calendar.Date // zero: why says why there is none
	why      letter.Why
	sentence int
	token    int // in the stream, -1 for a label
}

// labelled finds what the labels of head and margin say.
type labelled struct {
	dates      []candidate
	references []candidate
	requests   []candidate // beside "uw brief van", and in the subject
}

func (f *frame) labelled() labelled {
	var r labelled
	claimed := map[int]bool{} // lines whose date belongs to another label
	f.yourLetter(&r, claimed)
	f.letterDates(&r, claimed)
	f.references(&r)
	f.subjects(&r)
	return r
}

// yourLetter finds the day of the letter that this one answers: below its label, or
// beside it in a margin. Of two days below a row of labels, one of them that of the
// date, it is the earlier: a letter answers one that was written before.
func (f *frame) yourLetter(r *labelled, claimed map[int]bool) {
	var dated, yours bool // labels without their days
	var last label
	for i := f.first; i < f.end; i++ {
		if f.lines[i].blank() {
			continue
		}
		w, beside := strings.CutSuffix(f.folded[i], " D")
		if beside && i > f.body && labelOf(w) == yourLetterLabel && f.toks[f.lines[i].first].is(capital) {
			r.requests = append(r.requests, f.dated(i, RequestDated, "request/margin"))
		}
		if l := f.label(i); l != 0 {
			dated, yours, last = dated || l == dateLabel, yours || l == yourLetterLabel, l
			continue
		}
		alone := f.dateAlone(i)
		if alone && yours {
			day, other := i, f.below(i, f.reach(i))
			if dated && other > 0 && f.dayAlone(other).Before(f.dayAlone(i)) {
				day = other
			}
			if dated && other > 0 || last == yourLetterLabel { // else the day is of another label
				claimed[day] = true
				r.requests = append(r.requests, f.dated(day, RequestDated, "request/margin"))
			}
		}
		dated, yours = dated && !alone, false
	}
}
