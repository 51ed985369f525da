package wob

import (
	"fmt"
	"io"
	"iter"
	"strings"

	"github.com/wobrules/wobrules/calendar"
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
				if t, err = k.timeline(&c.Case, c.assumed); err != nil {
					t, err = Timeline{ID: c.ID}, onLine(err, c.line)
				}
			}
			if !yield(t, err) {
				return
			}
		}
	}
}

// A Summary counts how requests were decided.
type Summary struct {
	FirstTerm     int // decided in the first term
	AdjournedTerm int // decided only within the adjourned term
	Late          int
	NotDecided    int
	Bad           int
}

// Add counts one answer of a file.
func (s *Summary) Add(t Timeline, err error) {
	if err != nil {
		s.Bad++
		return
	}
	d, _ := t.Deadline(KeyDecision, "")
	switch {
	case d.State != Done && d.State != Late || t.Status == nil:
		s.NotDecided++
	case !t.Status.On.After(t.AdjournBy):
		s.FirstTerm++
	case t.Status.InTime:
		s.AdjournedTerm++
	default:
		s.Late++
	}
}

// AppendJSON appends the counts as a JSON object.
func (s Summary) AppendJSON(b []byte) []byte {
	b = append(b, '{')
	b = intKey(b, "firstTerm", s.FirstTerm)
	b = intKey(b, "adjournedTerm", s.AdjournedTerm)
	b = intKey(b, "late", s.Late)
	b = intKey(b, "notDecided", s.NotDecided)
	return append(intKey(b, "bad", s.Bad), '}')
}

// Text returns the counts as a person reads them.
func (s Summary) Text(l calendar.Lang) string {
	var b strings.Builder
	for _, row := range []struct {
		words [2]string
		n     int
	}{
		{[2]string{"besloten binnen de eerste termijn", "decided in the first term"}, s.FirstTerm},
		{[2]string{"alleen binnen de verdaagde termijn", "only within the adjourned term"}, s.AdjournedTerm},
		{[2]string{"te laat", "late"}, s.Late},
		{[2]string{"niet besloten", "not decided"}, s.NotDecided},
		{[2]string{"onbruikbaar", "bad"}, s.Bad},
	} {
		fmt.Fprintf(&b, "%6d  %s\n", row.n, row.words[l&1])
	}
	return b.String()
}
