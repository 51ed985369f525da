package calendar

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
)

// Term applies r to facts under a calendar and a choice of readings. Each
// reading that is met on the way is also flipped alone, for the days that are
// arguable. Errors: no start, a start or an end outside the table of days, a
// term of no length, a fact without its day, two adjournments notified on one
// day.
func (r Rule) Term(f Facts, c Calendar, chosen Readings) (Term, error) {
	if err := f.check(); err != nil {
		return Term{}, fmt.Errorf("calendar.Rule.Term: %w", err)
	}
	e := engine{table: c.table(), calendar: c, chosen: chosen, trace: true, meet: true}
	// One for the span, one for the extension, and one a fact.
	e.term.steps = make([]Step, 0, 2+min(1, len(f.Adjournments))+len(f.Suspensions)+len(f.Agreements))
	if err := e.run(r, &f); err != nil {
		return Term{}, fmt.Errorf("calendar.Rule.Term: %w", err)
	}
	if e.met == (Readings{}) {
		return e.term, nil
	}
	term := e.term
	e.trace, e.meet = false, false
	for _, reading := range r.readings() {
		if !e.met.Has(reading) {
			continue
		}
		e.chosen = chosen.Flip(reading)
		if err := e.run(r, &f); err == nil && (e.term.last != term.last || e.term.adjournBy != term.adjournBy) {
			term.arguable = append(term.arguable, Arguable{reading, e.term.last, e.term.adjournBy})
		}
	}
	return term, nil
}

// Bounds are the days of a term that others depend on.
type Bounds struct {
	LastDay   Date     // the last day of the term, included
	AdjournBy Date     // the last day on which an adjournment may be notified; not set where the rule has none
	Unsettled Readings // those that can make a difference here: flipping another changes neither day
}

// Bounds is [Rule.Term] without the steps and without working out what the
// other readings give.
func (r Rule) Bounds(f Facts, c Calendar, chosen Readings) (Bounds, error) {
	if err := f.check(); err != nil {
		return Bounds{}, fmt.Errorf("calendar.Rule.Bounds: %w", err)
	}
	e := engine{table: c.table(), calendar: c, chosen: chosen, meet: true}
	if err := e.run(r, &f); err != nil {
		return Bounds{}, fmt.Errorf("calendar.Rule.Bounds: %w", err)
	}
	return Bounds{e.term.last, e.term.adjournBy, e.met}, nil
}

func (f *Facts) check() error {
	switch {
	case f.Start.IsZero():
		return &dayError{ErrNoDate, "the facts have no start"}
	case !inTable(f.Start):
		return outside(f.Start)
	}
	for _, a := range f.Adjournments {
		if a.Notified.IsZero() {
			return errors.New("an adjournment has no day of notice")
		}
		if a.By.IsZero() == a.Until.IsZero() {
			return fmt.Errorf("the adjournment of %s takes either a length or a last day", a.Notified)
		}
		if _, inDays := a.By.Days(); a.Until.IsZero() && !inDays {
			return fmt.Errorf("the adjournment of %s is not in days or weeks: %s", a.Notified, a.By)
		}
	}
	if len(f.Adjournments) > 1 {
		seen := make(map[Date]bool, len(f.Adjournments))
		for _, a := range f.Adjournments {
			if seen[a.Notified] {
				return fmt.Errorf("two adjournments were notified on %s", a.Notified)
			}
			seen[a.Notified] = true
		}
	}
	for _, s := range f.Suspensions {
		if s.From.IsZero() || s.To.IsZero() {
			return errors.New("a suspension has no first or no last day")
		}
	}
	for _, a := range f.Agreements {
		if a.Consented.IsZero() {
			return errors.New("an agreement has no day of consent")
		}
		if (a.Days == 0) == a.Until.IsZero() || a.Days < 0 || a.Days > MostDays {
			return fmt.Errorf("the agreement of %s takes either 1 to %d days or a last day", a.Consented, MostDays)
		}
	}
	return nil
}

// An engine computes one term under one choice of readings.
type engine struct {
	table    *table
	calendar Calendar
	chosen   Readings
	trace    bool // keep steps, notes and caveats
	meet     bool // remember the readings that make a difference

	at      Date // where the term ends so far
	from    Date // where the last span began
	span    Span // the last span
	under   bool // the Atw applies: not counted back (art. 1 lid 2), nor left out by art. 4
	stretch bool // the facts were taken
	term    Term
	met     Readings // those that can make a difference
}

func (e *engine) run(r Rule, f *Facts) error {
	e.at, e.from, e.span, e.under, e.stretch = f.Start, f.Start, Span{}, true, false
	e.term = Term{start: f.Start, nominal: f.Start, steps: e.term.steps}
	var buf [8]*part
	parts := e.flatten(buf[:0], r, true)
	for i := 0; i < len(parts); i++ {
		p := parts[i]
		old := e.at
		switch p.verb {
		case verbAfter, verbBefore:
			if err := p.check(); err != nil {
				return err
			}
			e.move(p)
			e.step(Step{kind: StepCounts, by: p.by, from: old, to: e.at, span: p.span})
			e.term.nominal = e.at
		case verbExtend, verbNext:
			e.move(p)
			e.extended(old)
		case verbEither:
			e.at = e.either(p, old)
			e.extended(old)
		default:
			n := i
			for n < len(parts) && parts[n].takesFacts() {
				if err := parts[n].check(); err != nil {
					return err
				}
				n++
			}
			if e.stretch {
				return errors.New("the rule takes the facts twice")
			}
			e.stretch = true
			e.take(f, parts[i:n])
			e.term.nominal = e.at
			i = n - 1
		}
		if !inTable(e.at) {
			return outside(e.at)
		}
	}
	if !e.stretch && !f.none() {
		e.take(f, nil) // to note that the rule knows none of them
	}
	e.term.last = e.at
	return nil
}

// check finds a part that can not be applied: a rule is put together without
// errors, and answers with one.
func (p *part) check() error {
	switch p.verb {
	case verbAfter, verbBefore, verbAdjourn:
		if p.by == nil {
			return errors.New("the rule has a part without a provision")
		}
		if p.span.IsZero() {
			return errors.New("the rule has a term of no length")
		}
	}
	if _, inDays := p.span.Days(); p.verb == verbAdjourn && !inDays {
		return fmt.Errorf("the rule adjourns by %s, not by days or weeks", p.span)
	}
	return nil
}

func (p *part) takesFacts() bool {
	return p.verb == verbAdjourn || p.verb == verbSuspend || p.verb == verbAgree
}

// flatten resolves the readings of r into a row of parts, all but one: where
// both sides only extend and nothing follows, the two are compared on the day.
func (e *engine) flatten(parts []*part, r Rule, last bool) []*part {
	all := r.parts()
	for i := range all {
		p := &all[i]
		last := last && i == len(all)-1
		if p.verb != verbEither || last && p.dflt.onlyExtends() && p.other.onlyExtends() {
			parts = append(parts, p)
			continue
		}
		side, _ := e.sides(p)
		if e.meet {
			e.met = e.met.With(p.reading)
		}
		parts = e.flatten(parts, *side, last)
	}
	return parts
}

// sides returns the side of an unsettled point that is chosen, and the other.
func (e *engine) sides(p *part) (chosen, not *Rule) {
	if e.chosen.Has(p.reading) {
		return &p.other, &p.dflt
	}
	return &p.dflt, &p.other
}

// either gives where an unsettled point inside a verb leads to from a day. As
// long as both sides lead to the same day, flipping the reading changes nothing.
func (e *engine) either(p *part, d Date) Date {
	chosen, not := e.sides(p)
	to := e.apply(*chosen, d)
	if e.meet && !e.met.Has(p.reading) {
		trace := e.trace
		e.trace, e.meet = false, false
		other := e.apply(*not, d)
		e.trace, e.meet = trace, true
		if other != to {
			e.met = e.met.With(p.reading)
		}
	}
	return to
}

// apply gives where a rule inside a verb leads to from a day.
func (e *engine) apply(r Rule, d Date) Date {
	parts := r.parts()
	for i := range parts {
		p := &parts[i]
		switch p.verb {
		case verbEither:
			d = e.either(p, d)
		case verbAfter:
			d = p.span.After(d)
		case verbBefore:
			d = p.span.Before(d)
		case verbExtend, verbNext:
			old := d
			d = e.extend(p.verb, d)
			e.look(old, d)
		}
	}
	return d
}

func (e *engine) move(p *part) {
	switch p.verb {
	case verbAfter:
		e.from, e.span, e.under = e.at, p.span, p.span.UnderATW()
		e.at = p.span.After(e.at)
	case verbBefore:
		e.from, e.span, e.under = e.at, p.span, false
		e.at = p.span.Before(e.at)
	default:
		e.at = e.extend(p.verb, e.at)
	}
}

// extend is arts. 1, 2 and 4 Atw together.
func (e *engine) extend(v verb, d Date) Date {
	if !e.under {
		return d
	}
	if v == verbExtend && !e.span.IsZero() {
		return e.calendar.extend(e.from, d, e.span)
	}
	return e.calendar.Next(d)
}

// extended records the extension from a day to where the term now ends.
func (e *engine) extended(old Date) {
	e.look(old, e.at)
	if e.at == old || !e.trace {
		return
	}
	if next := e.calendar.Next(old); next != old {
		e.step(Step{kind: StepExtend, by: atw1, from: old, to: next, why: e.table.whyAt(old)})
		old = next
	}
	if old != e.at {
		// Art. 2 looked at every day of the term.
		e.look(e.from.AddDays(1), e.at)
		e.step(Step{kind: StepExtend, by: atw2, from: old, to: e.at})
	}
}

// look notes what is uncertain about the days looked at, from a day up to and
// including another.
func (e *engine) look(from, to Date) {
	if !e.trace || !e.under || !inTable(from) || !inTable(to) {
		return
	}
	if e.term.unknown.IsZero() {
		for _, d := range [2]Date{from, to} {
			if !e.table.isKnown(d) {
				e.term.unknown = d
				break
			}
		}
	}
	if from == to || !e.term.secondHand.IsZero() {
		return
	}
	for _, d := range e.table.secondHand {
		if d.day >= from.day && d.day < to.day {
			e.term.secondHand = d
			break
		}
	}
}

func (e *engine) step(s Step) {
	if e.trace {
		e.term.steps = append(e.term.steps, s)
	}
}

func (e *engine) note(k NoteKind, fact int, on, last Date) {
	if e.trace {
		e.term.notes = append(e.term.notes, Note{k, fact, on, last})
	}
}

// An event is a fact in the order of days. On one day a suspension comes first
// and an agreement last: an adjournment until a day is measured with the
// suspensions of its day, an agreement with the adjournment of its day.
type event struct {
	on       Date
	kind     eventKind
	fact     int32
	part     *part
	ground   *Provision // nil for an adjournment
	days     int32      // of an agreement
	from, to Date       // the suspended days; to is also the agreed day
}

type eventKind uint8

const (
	isSuspension eventKind = iota
	isAdjournment
	isAgreement
)

func (a event) compare(b event) int {
	if c := a.on.Compare(b.on); c != 0 {
		return c
	}
	if c := cmp.Compare(a.kind, b.kind); c != 0 {
		return c
	}
	if c := a.to.Compare(b.to); c != 0 {
		return c
	}
	if c := cmp.Compare(a.days, b.days); c != 0 || a.ground == b.ground {
		return c
	}
	return cmp.Compare(a.ground.id, b.ground.id)
}

// take moves the end by the facts of a stretch.
func (e *engine) take(f *Facts, parts []*part) {
	var adjourn *part
	for _, p := range parts {
		if p.verb == verbAdjourn {
			adjourn = p
		}
	}
	var events []event
	if !f.none() {
		var buf [4]event
		events = e.events(f, buf[:0], parts, adjourn)
	}
	adjourned := slices.IndexFunc(events, func(v event) bool { return v.kind == isAdjournment })
	if adjourn == nil {
		e.at = e.moved(f, events, nil, Date{})
		return
	}
	// The first term: what it is without the adjournment.
	var first Date
	if adjourned < 0 {
		first = e.moved(f, events, nil, Date{})
		e.term.first, e.term.adjournBy = first, e.apply(adjourn.within, first)
		e.at = first
		return
	}
	trace := e.trace
	e.trace = false
	first = e.moved(f, events, nil, Date{})
	e.trace = trace
	e.term.first, e.term.adjournBy = first, e.apply(adjourn.within, first)
	if events[adjourned].on.After(e.term.adjournBy) {
		e.note(AdjournmentLate, int(events[adjourned].fact), events[adjourned].on, e.term.adjournBy)
		e.at = e.moved(f, events, nil, Date{})
		return
	}
	e.at = e.moved(f, events, adjourn, first)
}

// events lists the facts that the parts know, in the order of their days.
func (e *engine) events(f *Facts, events []event, parts []*part, adjourn *part) []event {
	if n := len(f.Suspensions) + len(f.Agreements) + 1; n > cap(events) {
		events = make([]event, 0, n)
	}
	known := func(v verb, ground *Provision) *part {
		for _, p := range parts {
			if p.verb == v && slices.Contains(p.grounds, ground) {
				return p
			}
		}
		return nil
	}
	firstDay := e.from.AddDays(1)
	for i, s := range f.Suspensions {
		p := known(verbSuspend, s.Ground)
		if p == nil {
			e.note(SuspensionUnknown, i, s.From, Date{})
			continue
		}
		to := s.To
		if !s.Open {
			to = e.apply(p.from, to)
		}
		from := later(s.From, firstDay)
		if to.Before(from) {
			e.note(SuspensionEmpty, i, s.From, Date{})
			continue
		}
		events = append(events, event{on: s.From, kind: isSuspension, fact: int32(i), part: p, ground: s.Ground, from: from, to: to})
	}
	for i, a := range f.Agreements {
		p := known(verbAgree, a.Ground)
		if p == nil {
			e.note(AgreementUnknown, i, a.Consented, Date{})
			continue
		}
		events = append(events, event{on: a.Consented, kind: isAgreement, fact: int32(i), part: p, ground: a.Ground, days: int32(a.Days), to: a.Until})
	}
	if adjourn == nil {
		for i, a := range f.Adjournments {
			e.note(AdjournmentUnknown, i, a.Notified, Date{})
		}
	} else if len(f.Adjournments) > 0 {
		first := 0
		for i, a := range f.Adjournments {
			if a.Notified.Before(f.Adjournments[first].Notified) {
				first = i
			}
		}
		for i, a := range f.Adjournments {
			if i != first {
				e.note(AdjournmentAgain, i, a.Notified, f.Adjournments[first].Notified)
			}
		}
		events = append(events, event{on: f.Adjournments[first].Notified, kind: isAdjournment, fact: int32(first), part: adjourn})
	}
	if len(events) > 1 {
		slices.SortFunc(events, event.compare)
	}
	return events
}

// moved gives where the events take the end. With adjourn, the adjournment
// among them is taken too; first is then the nominal end without it.
func (e *engine) moved(f *Facts, events []event, adjourn *part, first Date) Date {
	end := e.at
	var covered Date // the last suspended day so far
	for i := range events {
		v := &events[i]
		old := end
		switch v.kind {
		case isSuspension:
			if last := e.apply(v.part.within, end); v.from.After(last) {
				e.note(SuspensionAfter, int(v.fact), v.from, last)
				continue
			}
			from := later(v.from, covered.AddDays(1))
			if from.After(v.to) {
				continue // these days are counted already
			}
			end = end.AddDays(v.to.minus(from) + 1)
			covered = v.to
			e.step(Step{kind: StepSuspend, by: f.Suspensions[v.fact].Ground, from: old, to: end, a: from, b: v.to})
		case isAgreement:
			a := &f.Agreements[v.fact]
			last := e.apply(v.part.within, end)
			switch {
			case a.Consented.After(last):
				e.note(AgreementAfter, int(v.fact), a.Consented, last)
				continue
			case a.Days > 0:
				end = end.AddDays(a.Days)
			case a.Until.After(end):
				end = a.Until
			default:
				e.note(AgreementNothing, int(v.fact), a.Consented, end)
				continue
			}
			e.step(Step{kind: StepAgree, by: a.Ground, from: old, to: end, on: a.Consented})
		case isAdjournment:
			if adjourn != nil {
				end = e.adjourn(&f.Adjournments[v.fact], v, adjourn, end, first)
			}
		}
	}
	return end
}

// adjourn puts off the end of a term whose first term ends nominally on first.
func (e *engine) adjourn(a *Adjournment, v *event, p *part, end, first Date) Date {
	most, _ := p.span.Days()
	days, _ := a.By.Days()
	if !a.Until.IsZero() {
		if days = a.Until.minus(end); days <= 0 {
			e.note(AdjournmentNothing, int(v.fact), a.Notified, end)
			return end
		}
	}
	length := a.By
	if days > most {
		e.note(AdjournmentCut, int(v.fact), a.Notified, end)
		days, length = most, p.span
	}
	if length.IsZero() {
		length = Days(days)
	}
	e.term.adjourned = int32(days)
	// Counted from the day the rule says: the nominal end, or the extended one.
	old := end
	end = end.AddDays(e.apply(p.from, first).minus(first) + days)
	e.step(Step{kind: StepAdjourn, by: p.by, from: old, to: end, on: a.Notified, span: length})
	return end
}
