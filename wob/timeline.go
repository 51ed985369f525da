package wob

import (
	"cmp"
	"iter"
	"slices"

	"github.com/wobrules/wobrules/calendar"
)

// A Timeline (tijdlijn) is what the law makes of a [Case]: every date that
// follows from it, with what the facts breach or trigger and what the answer
// rests on. What does not apply, or cannot be known from the facts, is not set.
type Timeline struct {
	ID        string
	Act       string        // the label of the row of law that governs the decision term, as "wob-2016"
	Decision  calendar.Term // the term for the decision on the request
	AdjournBy calendar.Date // the last day on which an adjournment may be notified
	Status    *Status

	Dates []Deadline // every date, in the order of [Deadline.Compare]

	Disclosure *Disclosure
	Penalty    *Penalty
	Appeal     calendar.Date // the first day on which an appeal against not deciding is not premature

	// The window for objections to the decision, and what follows from the first
	// objection: the term for the decision on it, and the rest as for the request.
	Objection         *ObjectionWindow
	ObjectionDecision calendar.Term
	ObjectionStatus   *Status
	ObjectionPenalty  *Penalty
	ObjectionAppeal   calendar.Date

	NotDecidingObjection calendar.Date // the first day for an objection against not deciding (art. 15a Wob)

	Objections []ObjectionAnswer // where the case has several objections, or one with an id
	Partial    []PartialAnswer

	Arguable []Arguable
	Findings []Finding
	Caveats  []Caveat

	DaysKnownUntil calendar.Date       // the last day of the last year whose equated days are known
	Readings       []*calendar.Reading // chosen away from the default
}

// A PartialAnswer is what follows from a decision on a part of the request.
type PartialAnswer struct {
	ID         string
	Window     ObjectionWindow
	Disclosure *Disclosure
}

// An ObjectionAnswer is what follows from one objection against a decision.
type ObjectionAnswer struct {
	ID       string
	Of       string // the partial decision; empty: the decision
	Window   ObjectionWindow
	Decision calendar.Term // the term for the decision on the objection
	Status   *Status
	Penalty  *Penalty
	Appeal   calendar.Date // the first day on which an appeal against not deciding on it is not premature
}

// Deadlines yields every date of the case, in order: by last day, first day, key
// and what it belongs to.
func (t Timeline) Deadlines() iter.Seq[Deadline] { return slices.Values(t.Dates) }

// Next yields what is live: first what is overdue, then what is open or ahead,
// each by its last day.
func (t Timeline) Next() iter.Seq[Deadline] {
	return func(yield func(Deadline) bool) {
		for _, overdue := range [...]bool{true, false} {
			for _, d := range t.Dates {
				if d.Live() && (d.State == Overdue) == overdue && !yield(d) {
					return
				}
			}
		}
	}
}

// Deadline returns the deadline of a key, of the request or of what has an id,
// and false where there is none.
func (t Timeline) Deadline(k Key, of string) (Deadline, bool) {
	for _, d := range t.Dates {
		if d.Key == k && d.Of == of {
			return d, true
		}
	}
	return Deadline{}, false
}

// A Status judges one day: the day of publication of the decision, or else the
// day on which the question is asked.
type Status struct {
	On        calendar.Date
	InTime    calendar.Answer // on or before the last day; unknown where a suspension ended on a day that is not known
	DaysLate  int             // calendar days after the last day
	DaysLeft  int             // calendar days before the last day
	Suspended bool            // the term is suspended on that day
	Moving    bool            // and nobody knows until when: its last day moves on every day
}

// A Disclosure is when information may be disclosed that an interested party is
// expected to object to.
type Disclosure struct {
	NotBefore calendar.Date // Wob: not before this day
	On        calendar.Date // Woo: on this day
}

// A Penalty (dwangsom bij niet tijdig beslissen) under art. 4:17 Awb.
type Penalty struct {
	Applies  bool              // false: the notice is premature or the law excludes a penalty; a finding says why
	FirstDay calendar.Date     // the first day over which it is due
	LastDay  calendar.Date     // the last day over which it is due; not set when decided before the first
	Judged   bool              // it applies and a day was judged: Days and Amount say something
	Days     int               // up to and including the day judged
	Amount   int               // in whole euros
	Cite     calendar.Citation // where the amount a day is written (art. 4:17 lid 2 Awb); zero where no day was judged
}

// An ObjectionWindow (bezwaartermijn) is the term for objecting.
type ObjectionWindow struct {
	Term           calendar.Term
	PostReceivedBy calendar.Date   // the last day on which an objection posted in time may arrive
	Timely         calendar.Answer // whether the objection given is timely
}

// An Arguable is a date or an amount that another reading gives.
type Arguable struct {
	Key      string              // the path in the timeline, as "decision.lastDay"
	Deadline Key                 // the deadline it is a day or an amount of
	Of       string              // what that deadline belongs to
	Date     calendar.Date       // not set for a number
	Number   int                 // days or whole euros
	Gone     bool                // the other reading gives nothing here: Date and Number say nothing
	Reading  *calendar.Reading   // the reading that is flipped
	Side     *calendar.Provision // what the other reading holds
	Kept     *calendar.Provision // what the reading holds that this answer takes
	Cite     calendar.Citation   // of both, the article of the act the case is under; zero: those of Side and Kept
}

// Citation returns where the other reading is found.
func (a Arguable) Citation() calendar.Citation { return citation(a.Cite, a.Side) }

// KeptCitation returns where the reading is found that the answer takes.
func (a Arguable) KeptCitation() calendar.Citation { return citation(a.Cite, a.Kept) }

// A Finding (bevinding) is something the facts breach or trigger.
type Finding struct {
	Provision *calendar.Provision
	On        calendar.Date
	Args      calendar.Args
}

// compare orders findings by day, then by id, then by what they say: never by
// the order of the facts.
func (f Finding) compare(g Finding) int {
	if f.On != g.On {
		return f.On.Compare(g.On)
	}
	a, b := &f.Args, &g.Args
	return cmp.Or(cmp.Compare(f.Provision.ID(), g.Provision.ID()),
		a.To.Compare(b.To), a.From.Compare(b.From), a.On.Compare(b.On), cmp.Compare(a.N, b.N))
}

// Text returns the finding as a sentence.
func (f Finding) Text(l calendar.Lang) string { return f.Provision.Text(l, f.Args) }

// A Caveat (voorbehoud) is something unknown or unverified that the answer
// rests on.
type Caveat struct {
	Provision *calendar.Provision
	Args      calendar.Args
	Cite      calendar.Citation // the article it stands under in this case; zero: that of Provision
}

// Citation returns the article of the caveat.
func (c Caveat) Citation() calendar.Citation { return citation(c.Cite, c.Provision) }

// citation is a citation of its own, or else that of a provision.
func citation(own calendar.Citation, p *calendar.Provision) calendar.Citation {
	if own.IsZero() {
		return p.Citation()
	}
	return own
}

// Text returns the caveat as a sentence.
func (c Caveat) Text(l calendar.Lang) string { return c.Provision.Text(l, c.Args) }
