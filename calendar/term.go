package calendar

import (
	"iter"
	"slices"
)

// A Term (termijn) is what a [Rule] makes of [Facts]: its days, and how they
// came about. The steps are the computation itself, so a Term explains itself.
// The zero Term is no term.
type Term struct {
	start, nominal, last Date
	adjournBy            Date
	adjourned            int32 // days
	first                Date  // nominal last day before the adjournment
	unknown, secondHand  Date
	steps                []Step
	aside                *aside // nil for most
}

// aside is what there is to say of a term beside its steps.
type aside struct {
	notes    []Note
	arguable []Arguable
}

// said is what there is to say of t beside its steps.
func (t *Term) said() aside {
	if t.aside == nil {
		return aside{}
	}
	return *t.aside
}

// IsZero reports whether t is no term.
func (t Term) IsZero() bool { return t.last.IsZero() }

// Start returns the day of the event that started the term; it is not a day of
// the term.
func (t Term) Start() Date { return t.start }

// FirstDay returns the first day of the term: the day after the start,
// suspended or not.
func (t Term) FirstDay() Date { return t.start.AddDays(1) }

// LastDay returns the last day of the term; the term runs up to and including
// it ("tot en met").
func (t Term) LastDay() Date { return t.last }

// Nominal returns the last day after adjournment and suspension, before the one
// extension at the end.
func (t Term) Nominal() Date { return t.nominal }

// FirstNominal returns the nominal last day without the adjournment, and the
// zero Date where the rule has no adjournment.
func (t Term) FirstNominal() Date { return t.first }

// AdjournBy returns the last day on which an adjournment may be notified, and
// the zero Date where the rule has no adjournment.
func (t Term) AdjournBy() Date { return t.adjournBy }

// Adjourned returns the number of days by which the term was adjourned, 0 for
// none.
func (t Term) Adjourned() int { return int(t.adjourned) }

// Steps returns the steps from the start to the last day, each from where the
// one before it ended.
func (t Term) Steps() iter.Seq[Step] { return slices.Values(t.steps) }

// Notes returns what did not do what it set out to do, in no particular order.
func (t Term) Notes() iter.Seq[Note] { return slices.Values(t.said().notes) }

// Arguable returns the other outcomes: each reading that was met is flipped
// alone, and stands here where the last day, or the last day for an
// adjournment, differs; in the order of their numbers.
func (t Term) Arguable() iter.Seq[Arguable] { return slices.Values(t.said().arguable) }

// An Arguable is what another reading gives.
type Arguable struct {
	Reading   *Reading
	LastDay   Date
	AdjournBy Date
}

// Caveats returns what the days of the term rest on that is not certain: a day
// of a year whose decrees are not known, or an equated day known at second hand.
func (t Term) Caveats() iter.Seq[Caveat] {
	return func(yield func(Caveat) bool) {
		if !t.unknown.IsZero() && !yield(Caveat{atwUnknown, t.unknown}) {
			return
		}
		if !t.secondHand.IsZero() {
			yield(Caveat{atwSecondHand, t.secondHand})
		}
	}
}

// A Caveat (voorbehoud) says on which day something uncertain was met.
type Caveat struct {
	Provision *Provision
	On        Date
}

// A Step (stap) moves the last day of a term from one day to another by one
// provision.
type Step struct {
	by       *Provision
	from, to Date
	a, b     Date // the days of the fact
	on       Date // the day of the notice or the consent
	span     Span
	kind     StepKind
	why      *[]*Provision // why the day moved from is free
}

// Provision returns the rule that makes the step.
func (s Step) Provision() *Provision { return s.by }

// From returns the day the step starts from.
func (s Step) From() Date { return s.from }

// To returns the day the step leads to.
func (s Step) To() Date { return s.to }

// Text returns the step as a sentence.
func (s Step) Text(l Lang) string { return string(s.AppendText(nil, l)) }

// AppendText appends the step as a sentence.
func (s Step) AppendText(b []byte, l Lang) []byte {
	a := Args{From: s.from, To: s.to, On: s.on, Span: s.span, N: s.to.minus(s.from)}
	if !s.a.IsZero() {
		a.From, a.To = s.a, s.b
	}
	if s.why != nil {
		for i, p := range *s.why {
			if i > 0 {
				a.Name += [...]string{" en ", " and "}[l.index()]
			}
			a.Name += p.Text(l, Args{})
		}
	}
	return s.by.AppendText(b, l, a)
}
