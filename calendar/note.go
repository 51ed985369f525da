package calendar

// A Note says of one fact that it did not do what it set out to do.
type Note struct {
	Kind NoteKind
	Fact int  // its place in the suspensions or the agreements; 0 for the adjournment
	On   Date // the day of the fact
	Last Date // the day it was measured against, where there is one
}

// A NoteKind is the reason of a Note.
type NoteKind uint8

const (
	_                  NoteKind = iota
	AdjournmentLate             // notified after the last day of the first term: no effect
	AdjournmentNothing          // the day it names is not later: no effect
	AdjournmentCut              // longer than the rule allows: cut to the longest
	SuspensionEmpty             // it covers no day of the term: no effect
	SuspensionAfter             // it begins after the last day: no effect
	AgreementAfter              // consented after the last day: no effect
	AgreementNothing            // the agreed day is not later: no effect
)
