package calendar

import (
	"errors"
	"fmt"
)

// Facts are what happened to one term, whatever the act: the event that
// started it, and what moved it. The order in which they are listed does not
// matter. A fact that the rule has no verb for is an error.
type Facts struct {
	Start       Date        // the day of the event; the first day of the term is the day after
	Adjournment Adjournment // the zero Adjournment where there is none
	Suspensions []Suspension
	Agreements  []Agreement
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

// adjourned reports whether an adjournment is among the facts.
func (f *Facts) adjourned() bool { return f.Adjournment != Adjournment{} }

// check returns what is wrong with the facts, whatever the rule.
func (f *Facts) check() error {
	if f.Start.IsZero() {
		return &dayError{ErrNoDate, "the facts have no start"}
	}
	if !inTable(f.Start) {
		return outside(f.Start)
	}
	if f.adjourned() {
		if err := f.Adjournment.check(); err != nil {
			return err
		}
	}
	for i := range f.Suspensions {
		if s := &f.Suspensions[i]; s.From.IsZero() || s.To.IsZero() {
			return &dayError{ErrNoDate, "a suspension has no first or no last day"}
		}
	}
	for i := range f.Agreements {
		if err := f.Agreements[i].check(); err != nil {
			return err
		}
	}
	return nil
}

func (a *Adjournment) check() error {
	_, inDays := a.By.Days()
	switch {
	case a.Notified.IsZero():
		return &dayError{ErrNoDate, "an adjournment has no day of notice"}
	case a.By.IsZero() == a.Until.IsZero():
		return fmt.Errorf("the adjournment of %s takes either a length or a last day", a.Notified)
	case a.Until.IsZero() && !inDays:
		return fmt.Errorf("the adjournment of %s is not in days or weeks: %s", a.Notified, a.By)
	}
	return nil
}

func (a *Agreement) check() error {
	if a.Consented.IsZero() {
		return &dayError{ErrNoDate, "an agreement has no day of consent"}
	}
	if (a.Days == 0) == a.Until.IsZero() || a.Days < 0 || a.Days > MostDays {
		return fmt.Errorf("the agreement of %s takes either 1 to %d days or a last day", a.Consented, MostDays)
	}
	return nil
}

// unknownTo returns an error for a fact that a stretch has no verb for; s is nil
// where the rule takes no facts.
func (f *Facts) unknownTo(s *stretch) error {
	if s == nil {
		s = &stretch{}
	}
	if f.adjourned() && len(s.adjourn) == 0 {
		return errors.New("the rule knows no adjournment")
	}
	for i := range f.Suspensions {
		if x := &f.Suspensions[i]; s.suspending(x.Ground) == nil {
			return fmt.Errorf("the rule does not suspend on the ground of the suspension of %s, %q", x.From, x.Ground)
		}
	}
	for i := range f.Agreements {
		if x := &f.Agreements[i]; s.agreeing(x.Ground) == nil {
			return fmt.Errorf("the rule knows no agreement on the ground of that of %s, %q", x.Consented, x.Ground)
		}
	}
	return nil
}
