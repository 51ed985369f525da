package lateness

import (
	"iter"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// A Tally is what was counted of a group of requests. Every request is in one
// of FirstTerm, AdjournedTerm, Late, Open, Overdue, Closed and Unjudged.
type Tally struct {
	FirstTerm     int // decided in the first term
	AdjournedTerm int // decided only within the adjourned term
	Late          int // decided after the last day
	Open          int // not decided, the last day has not passed
	Overdue       int // not decided, the last day has passed
	Closed        int // closed without a decision: withdrawn, forwarded, not taken up
	Unjudged      int // not decided, and no day was asked about
	Bad           int // could not be answered

	Adjourned        int // adjourned with effect, as the facts say
	AdjournedLate    int // the notice came after the first term: no effect
	AdjournedTooLong int // longer than the act allows
	Assumed          int // the adjournment is assumed: no fact says so
	Suspended        int // the term was suspended for a day or more
	Penalty          int // a penalty ran for a day or more

	Objections          int // on which must be decided, or was
	ObjectionsInTime    int // decided in time
	ObjectionsLate      int // decided late
	ObjectionsOpen      int // not decided, the last day has not passed
	ObjectionsOverdue   int // not decided, the last day has passed
	ObjectionsWithdrawn int // withdrawn undecided

	Taken       Days // from receipt to publication, of the decided
	Net         Days // the same without the days of suspension
	DaysLate    Days // of those decided late
	DaysOverdue Days // of those overdue, on the day asked about
}

// Decided returns how many were decided.
func (t *Tally) Decided() int { return t.FirstTerm + t.AdjournedTerm + t.Late }

// InTime returns how many were decided in time.
func (t *Tally) InTime() int { return t.FirstTerm + t.AdjournedTerm }

// Requests returns how many there are, those that could not be answered not
// counted.
func (t *Tally) Requests() int { return t.Decided() + t.Open + t.Overdue + t.Closed + t.Unjudged }

// count counts a request by its deadlines.
func (t *Tally) count(deadlines iter.Seq[wob.Deadline], assumed bool) {
	var decision wob.Deadline
	var adjournBy calendar.Date
	adjournedLate := false
	for d := range deadlines {
		switch d.Key {
		case wob.KeyDecision:
			decision = d
		case wob.KeyAdjourn:
			adjournBy, adjournedLate = d.Last, d.State == wob.Late
		case wob.KeyPenalty:
			if d.State == wob.Open || d.State == wob.Done {
				t.Penalty++
			}
		case wob.KeyDecisionOnObjection:
			t.countObjection(d)
		}
	}
	t.countDecision(decision, adjournBy)
	if assumed {
		t.Assumed++
	} else {
		t.Adjourned += one(decision.Term.Adjourned() > 0)
		t.AdjournedLate += one(adjournedLate)
		t.AdjournedTooLong += one(cut(decision.Term))
	}
	t.Suspended += one(suspended(decision.Term) > 0)
}

func (t *Tally) countDecision(d wob.Deadline, adjournBy calendar.Date) {
	if adjournBy.IsZero() {
		adjournBy = d.Last
	}
	switch d.State {
	case wob.Done:
		if d.On.After(adjournBy) {
			t.AdjournedTerm++
		} else {
			t.FirstTerm++
		}
		t.countTaken(d)
	case wob.Late:
		t.Late++
		if n, ok := d.On.DaysSince(d.Last); ok {
			t.DaysLate.add(n, 1)
		}
		t.countTaken(d)
	case wob.Open, wob.Ahead:
		t.Open++
	case wob.Overdue:
		t.Overdue++
		t.DaysOverdue.add(d.Days, 1)
	case wob.Void, wob.Missed:
		t.Closed++
	default:
		t.Unjudged++
	}
}

// countTaken counts the days from receipt, which is the day before the first.
func (t *Tally) countTaken(d wob.Deadline) {
	n, ok := d.On.DaysSince(d.First.AddDays(-1))
	if !ok {
		return
	}
	t.Taken.add(n, 1)
	t.Net.add(n-suspended(d.Term), 1)
}

func (t *Tally) countObjection(d wob.Deadline) {
	t.Objections++
	switch d.State {
	case wob.Done:
		t.ObjectionsInTime++
	case wob.Late:
		t.ObjectionsLate++
	case wob.Open, wob.Ahead:
		t.ObjectionsOpen++
	case wob.Overdue:
		t.ObjectionsOverdue++
	case wob.Void, wob.Missed:
		t.ObjectionsWithdrawn++
	}
}

// suspended returns how many days suspensions added to a term.
func suspended(t calendar.Term) int {
	days := 0
	for s := range t.Steps() {
		if s.Kind() == calendar.StepSuspend {
			n, _ := s.To().DaysSince(s.From())
			days += n
		}
	}
	return days
}

// cut reports whether an adjournment was longer than the act allows.
func cut(t calendar.Term) bool {
	for n := range t.Notes() {
		if n.Kind == calendar.AdjournmentCut {
			return true
		}
	}
	return false
}

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}

// merge adds what another tally counted.
func (t *Tally) merge(u *Tally) {
	for i, n := range u.counters() {
		*t.counters()[i] += *n
	}
	for i, d := range u.days() {
		t.days()[i].merge(d)
	}
}

// counters are the counts, in the order of the file.
func (t *Tally) counters() []*int {
	return []*int{&t.FirstTerm, &t.AdjournedTerm, &t.Late, &t.Open, &t.Overdue, &t.Closed, &t.Unjudged, &t.Bad,
		&t.Adjourned, &t.AdjournedLate, &t.AdjournedTooLong, &t.Assumed, &t.Suspended, &t.Penalty,
		&t.Objections, &t.ObjectionsInTime, &t.ObjectionsLate, &t.ObjectionsOpen, &t.ObjectionsOverdue, &t.ObjectionsWithdrawn}
}

func (t *Tally) days() []*Days { return []*Days{&t.Taken, &t.Net, &t.DaysLate, &t.DaysOverdue} }
