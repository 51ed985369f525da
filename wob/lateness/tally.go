package lateness

import (
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

// A counter is one of the counts of a tally, with its key in a file.
type counter struct {
	key string
	of  func(*Tally) *int
}

var counters = [...]counter{
	{"firstTerm", func(t *Tally) *int { return &t.FirstTerm }},
	{"adjournedTerm", func(t *Tally) *int { return &t.AdjournedTerm }},
	{"late", func(t *Tally) *int { return &t.Late }},
	{"open", func(t *Tally) *int { return &t.Open }},
	{"overdue", func(t *Tally) *int { return &t.Overdue }},
	{"closed", func(t *Tally) *int { return &t.Closed }},
	{"unjudged", func(t *Tally) *int { return &t.Unjudged }},
	{"bad", func(t *Tally) *int { return &t.Bad }},
	{"adjourned", func(t *Tally) *int { return &t.Adjourned }},
	{"adjournedLate", func(t *Tally) *int { return &t.AdjournedLate }},
	{"adjournedTooLong", func(t *Tally) *int { return &t.AdjournedTooLong }},
	{"adjournmentAssumed", func(t *Tally) *int { return &t.Assumed }},
	{"suspended", func(t *Tally) *int { return &t.Suspended }},
	{"penalty", func(t *Tally) *int { return &t.Penalty }},
	{"objections", func(t *Tally) *int { return &t.Objections }},
	{"objectionsInTime", func(t *Tally) *int { return &t.ObjectionsInTime }},
	{"objectionsLate", func(t *Tally) *int { return &t.ObjectionsLate }},
	{"objectionsOpen", func(t *Tally) *int { return &t.ObjectionsOpen }},
	{"objectionsOverdue", func(t *Tally) *int { return &t.ObjectionsOverdue }},
	{"objectionsWithdrawn", func(t *Tally) *int { return &t.ObjectionsWithdrawn }},
}

// Decided returns how many were decided.
func (t *Tally) Decided() int { return t.FirstTerm + t.AdjournedTerm + t.Late }

// InTime returns how many were decided in time.
func (t *Tally) InTime() int { return t.FirstTerm + t.AdjournedTerm }

// Requests returns how many there are, those that could not be answered not
// counted.
func (t *Tally) Requests() int { return t.Decided() + t.Open + t.Overdue + t.Closed + t.Unjudged }

// A seen is what is counted of one request, made once for all the groups it is in.
type seen struct {
	Tally                         // its counts, without days
	taken, net, late, overdue int // days, or none
}

const none = -1

// look finds what there is to count of a request by its deadlines.
func look(deadlines []wob.Deadline, assumed bool) seen {
	r := seen{taken: none, net: none, late: none, overdue: none}
	decision := new(wob.Deadline)
	var adjournBy calendar.Date
	adjournedLate := false
	for i := range deadlines {
		switch d := &deadlines[i]; d.Key {
		case wob.KeyDecision:
			decision = d
		case wob.KeyAdjourn:
			adjournBy, adjournedLate = d.Last, d.State == wob.Late
		case wob.KeyPenalty:
			r.Penalty += one(d.State == wob.Open || d.State == wob.Done)
		case wob.KeyDecisionOnObjection:
			r.lookObjection(d.State)
		}
	}
	stopped := suspended(decision.Term)
	r.lookDecision(decision, adjournBy, stopped)
	if assumed {
		r.Assumed = 1
	} else {
		r.Adjourned = one(decision.Term.Adjourned() > 0)
		r.AdjournedLate = one(adjournedLate)
		r.AdjournedTooLong = one(cut(decision.Term))
	}
	r.Suspended = one(stopped > 0)
	return r
}

func (r *seen) lookDecision(d *wob.Deadline, adjournBy calendar.Date, stopped int) {
	if adjournBy.IsZero() {
		adjournBy = d.Last
	}
	switch d.State {
	case wob.Done:
		inFirst := !d.On.After(adjournBy)
		r.FirstTerm, r.AdjournedTerm = one(inFirst), one(!inFirst)
		r.lookTaken(d, stopped)
	case wob.Late:
		r.Late = 1
		r.late = between(d.Last, d.On)
		r.lookTaken(d, stopped)
	case wob.Open, wob.Ahead:
		r.Open = 1
	case wob.Overdue:
		r.Overdue, r.overdue = 1, d.Days
	case wob.Void, wob.Missed:
		r.Closed = 1
	default:
		r.Unjudged = 1
	}
}

// lookTaken finds the days from receipt, which is the day before the first.
func (r *seen) lookTaken(d *wob.Deadline, stopped int) {
	if r.taken = between(d.First.AddDays(-1), d.On); r.taken != none {
		r.net = max(0, r.taken-stopped)
	}
}

func between(from, to calendar.Date) int {
	if n, ok := to.DaysSince(from); ok {
		return n
	}
	return none
}

func (r *seen) lookObjection(s wob.State) {
	r.Objections++
	switch s {
	case wob.Done:
		r.ObjectionsInTime++
	case wob.Late:
		r.ObjectionsLate++
	case wob.Open, wob.Ahead:
		r.ObjectionsOpen++
	case wob.Overdue:
		r.ObjectionsOverdue++
	case wob.Void, wob.Missed:
		r.ObjectionsWithdrawn++
	}
}

// add counts a request.
func (t *Tally) add(r *seen) {
	t.count(&r.Tally)
	t.Taken.add(r.taken, 1)
	t.Net.add(r.net, 1)
	t.DaysLate.add(r.late, 1)
	t.DaysOverdue.add(r.overdue, 1)
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
	t.count(u)
	for i, d := range u.days() {
		t.days()[i].merge(d)
	}
}

// count adds the counts of another tally, without its days.
func (t *Tally) count(u *Tally) {
	for i := range counters {
		*counters[i].of(t) += *counters[i].of(u)
	}
}

func (t *Tally) days() [4]*Days { return [4]*Days{&t.Taken, &t.Net, &t.DaysLate, &t.DaysOverdue} }
