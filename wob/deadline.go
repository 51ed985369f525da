package wob

import (
	"cmp"

	"github.com/wobrules/wobrules/calendar"
)

// A Deadline (termijn, uiterste dag) is what someone must or may do, or what
// happens by itself, with its days. Everything that shows a date of a case is
// made from deadlines.
type Deadline struct {
	Key   Key           // what it is; stable
	Of    string        // the id of the suspension, repair, partial decision, objection or appeal it belongs to
	OfDay calendar.Date // the day by which people know that; not set: it has none
	OfNth int           // which it is of its kind on that day, from 1
	Other bool          // it belongs to an objection that somebody other than the requester made
	Who   Actor
	Force Force

	// First and Last are the days from and up to and including ("tot en met")
	// which it can be done; a side that is open is not set. ReceivedBy is the last
	// day on which what was posted in time may arrive (art. 6:9 lid 2 Awb).
	First, Last, ReceivedBy calendar.Date

	State State
	On    calendar.Date // the day on which it was done, or was taken away
	Days  int           // calendar days late where overdue or late, days left where open or ahead and there is a last day

	Because *calendar.Provision // why it is void; nil for every other state
	By      *calendar.Provision // the rule that gives it, with its article
	Term    calendar.Term       // its steps, where it is a term
}

// Live reports whether d still matters: it is overdue, open or ahead. Only what
// is live is offered to anybody; the rest is told in the past tense.
func (d Deadline) Live() bool {
	return d.State == Overdue || d.State == Open || d.State == Ahead
}

// Label returns what d is as a short phrase ("beslissen op het verzoek").
func (d Deadline) Label(l calendar.Lang) string { return d.Key.Name(l) }

// Citation returns the article that gives d; the zero Citation where no rule
// does.
func (d Deadline) Citation() calendar.Citation { return d.By.Citation() }

// Compare orders deadlines as a timeline lists them: by last day (none: at the
// end), by first day (none: at the start), by key, and then by what they belong
// to.
func (d Deadline) Compare(e Deadline) int { return d.compare(&e) }

func (d *Deadline) compare(e *Deadline) int {
	if d.Last != e.Last {
		if d.Last.IsZero() || e.Last.IsZero() {
			return e.Last.Compare(d.Last) // no last day is the end
		}
		return d.Last.Compare(e.Last)
	}
	if d.First != e.First {
		return d.First.Compare(e.First)
	}
	if c := cmp.Compare(d.Key.String(), e.Key.String()); c != 0 {
		return c
	}
	return cmp.Compare(d.Of, e.Of)
}

// inOrder sorts the deadlines of a timeline where they stand: each is large.
type inOrder Timeline

func (t *inOrder) Len() int           { return len(t.Dates) }
func (t *inOrder) Less(i, j int) bool { return t.Dates[i].compare(&t.Dates[j]) < 0 }
func (t *inOrder) Swap(i, j int)      { t.Dates[i], t.Dates[j] = t.Dates[j], t.Dates[i] }
