package wob

import (
	"io"
	"iter"

	"github.com/wobrules/wobrules/internal/file"
)

// Timelines reads a file of cases as [Cases] does and computes each. A bad case
// comes as an error beside a Timeline that has its id as far as it could be
// read; the others follow all the same.
func (k Clock) Timelines(r io.Reader) iter.Seq2[Timeline, error] { return k.timelines(cases(r)) }

// TimelinesCSV is [Clock.Timelines] for a table of requests, as [CasesCSV]
// reads it.
func (k Clock) TimelinesCSV(r io.Reader, columns Columns) iter.Seq2[Timeline, error] {
	return k.timelines(casesCSV(r, columns))
}

func (k Clock) timelines(all iter.Seq2[located, error]) iter.Seq2[Timeline, error] {
	return func(yield func(Timeline, error) bool) {
		for c, err := range all {
			t := Timeline{ID: c.ID}
			if err == nil {
				if t, err = k.timeline(lawOf(c.Case.Territory), &c.Case); err != nil {
					t, err = Timeline{ID: c.ID}, file.OnLine(err, c.line)
				}
			}
			if !yield(t, err) {
				return
			}
		}
	}
}
