package wob

import (
	"io"
	"iter"
)

// Timelines reads a file of cases as [Cases] does and computes each. A bad case
// comes as an error beside a Timeline that has its id as far as it could be
// read; the others follow all the same.
func (k Clock) Timelines(r io.Reader) iter.Seq2[Timeline, error] {
	b := Batch{Clock: k}
	return b.timelines(b.questions(r))
}

// TimelinesCSV is [Clock.Timelines] for a table of requests, as [CasesCSV]
// reads it.
func (k Clock) TimelinesCSV(r io.Reader, columns Columns) iter.Seq2[Timeline, error] {
	b := Batch{Clock: k}
	return b.timelines(rowQuestions(r, columns))
}

func (b Batch) timelines(all iter.Seq[question]) iter.Seq2[Timeline, error] {
	return func(yield func(Timeline, error) bool) {
		for q := range all {
			if a := b.answer(q, nil); !yield(a.Timeline, a.Err) {
				return
			}
		}
	}
}
