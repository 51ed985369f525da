package calendar

// Facts are what happened to one term, whatever the act: the event that
// started it, and what moved it. The order in which they are listed does not
// matter.
type Facts struct {
	Start        Date // the day of the event; the first day of the term is the day after
	Adjournments []Adjournment
	Suspensions  []Suspension
	Agreements   []Agreement
}

// none reports whether nothing moved the term.
func (f *Facts) none() bool {
	return len(f.Adjournments)+len(f.Suspensions)+len(f.Agreements) == 0
}

// An Adjournment (verdaging) puts the decision off once, by a length of time or
// until a day.
type Adjournment struct {
	Notified Date // the day on which the notice was sent
	By       Span // in days or weeks; or
	Until    Date // the last day that the notice names
}

// A Suspension (opschorting) stops the term on a row of days.
type Suspension struct {
	Ground   *Provision
	From, To Date // first and last day, both included; To is the day of the event that ends it
	Open     bool // no event has ended it: To is counted whatever the rule says of the day of the event
}

// An Agreement (instemming met uitstel) adds days to the term, or sets its last
// day where that is later.
type Agreement struct {
	Ground    *Provision
	Consented Date
	Days      int  // at least 1; or
	Until     Date // the agreed last day
}

// A Note says of one fact that it did not do what it set out to do.
type Note struct {
	Kind NoteKind
	Fact int  // its place in the list of facts that Kind names
	On   Date // the day of the fact
	Last Date // the day it was measured against, where there is one
}

// A NoteKind is the reason of a Note.
type NoteKind uint8

const (
	_                  NoteKind = iota
	AdjournmentLate             // notified after the last day of the first term: no effect
	AdjournmentAgain            // an earlier one was notified: no effect
	AdjournmentNothing          // the day it names is not later: no effect
	AdjournmentCut              // longer than the rule allows: cut to the longest
	SuspensionEmpty             // it covers no day of the term: no effect
	SuspensionAfter             // it begins after the last day: no effect
	SuspensionUnknown           // the rule does not know its ground: no effect
	AgreementAfter              // consented after the last day: no effect
	AgreementNothing            // the agreed day is not later: no effect
	AgreementUnknown            // the rule does not know its ground: no effect
	AdjournmentUnknown          // the rule knows no adjournment: no effect
)
