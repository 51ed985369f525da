package calendar

import "fmt"

// Term applies r to facts under a calendar and a choice of readings. Each
// reading that is met on the way is also flipped alone, for the days that are
// arguable. Errors: a rule that cannot be applied, no start, a start or an end
// outside the table of days, a fact without its day, a fact that the rule has no
// verb for.
func (r Rule) Term(f Facts, c Calendar, chosen Readings) (Term, error) {
	if err := r.check(&f); err != nil {
		return Term{}, fmt.Errorf("calendar.Rule.Term: %w", err)
	}
	// A step for the span, one for the extension, one for the adjournment, and one for
	// each other fact.
	w := newWalk(&f, c, chosen)
	w.term.steps = make([]Step, 0, 3+len(f.Suspensions)+len(f.Agreements))
	if err := w.run(r, &f); err != nil {
		return Term{}, fmt.Errorf("calendar.Rule.Term: %w", err)
	}
	var others []Arguable
	if w.met != (Readings{}) {
		others = w.flipped(r, &f)
	}
	if len(w.notes)+len(others) > 0 {
		w.term.aside = &aside{w.notes, others}
	}
	return w.term, nil
}

// flipped returns what each reading that was met gives where it alone is flipped,
// as far as that is another day.
func (w *walk) flipped(r Rule, f *Facts) (others []Arguable) {
	for _, reading := range r.get().readings {
		if !w.met.Has(reading) {
			continue
		}
		other := newWalk(f, w.calendar, w.chosen.Flip(reading))
		other.silent = true
		if other.run(r, f) != nil {
			continue
		}
		if t := other.term; t.last != w.term.last || t.adjournBy != w.term.adjournBy {
			others = append(others, Arguable{reading, t.last, t.adjournBy})
		}
	}
	return others
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
	if err := r.check(&f); err != nil {
		return Bounds{}, fmt.Errorf("calendar.Rule.Bounds: %w", err)
	}
	w := newWalk(&f, c, chosen)
	w.silent = true
	if err := w.run(r, &f); err != nil {
		return Bounds{}, fmt.Errorf("calendar.Rule.Bounds: %w", err)
	}
	return Bounds{w.term.last, w.term.adjournBy, w.met}, nil
}

func (r Rule) check(f *Facts) error {
	if err := r.get().err; err != nil {
		return err
	}
	return f.check()
}

// A walk is a term on its way through a rule, under one choice of readings. What
// is only tried is tried on a copy.
type walk struct {
	calendar Calendar
	chosen   Readings

	term  Term // its last day is where the term ends so far
	notes []Note
	from  Date // where the last span began
	span  Span // the last span
	under bool // the Atw applies: not counted back (art. 1 lid 2), nor left out by art. 4
	met   Readings

	silent    bool // the days alone are asked for: no steps, no notes
	firstOnly bool // only what came in the first term counts
}

func newWalk(f *Facts, c Calendar, chosen Readings) walk {
	return walk{
		calendar: c, chosen: chosen, from: f.Start, under: true,
		term: Term{start: f.Start, nominal: f.Start, last: f.Start},
	}
}

// run goes through a rule.
func (w *walk) run(r Rule, f *Facts) error {
	var buf [8]*part
	parts, met := r.resolve(w.chosen, buf[:0], Readings{})
	w.met = met
	if err := f.unknownTo(stretchOf(parts)); err != nil {
		return err
	}
	for _, p := range parts {
		switch p.verb {
		case verbAfter, verbBefore:
			w.counted(p)
		case verbExtend, verbNext:
			w.extended(w.extend(p.verb, w.term.last))
		case verbEither:
			w.extended(w.tell(p, w.term.last))
		case verbStretch:
			w.take(p.stretch, f)
		}
		if !inTable(w.term.last) {
			return outside(w.term.last)
		}
	}
	return nil
}

// resolve lists the parts of the sides that are chosen, with the readings that
// may make a difference. A point where both sides only extend stays: there the two
// are compared on the day.
func (r Rule) resolve(chosen Readings, parts []*part, met Readings) ([]*part, Readings) {
	all := r.get().parts
	for i := range all {
		p := &all[i]
		if p.byDefault.onlyExtends() && p.other.onlyExtends() { // or there are none
			parts = append(parts, p)
			continue
		}
		side := p.byDefault
		if chosen.Has(p.reading) {
			side = p.other
		}
		parts, met = side.resolve(chosen, parts, met.With(p.reading))
	}
	return parts, met
}

// stretchOf returns the stretch among parts, or nil: a rule has one at most.
func stretchOf(parts []*part) *stretch {
	for _, p := range parts {
		if p.verb == verbStretch {
			return p.stretch
		}
	}
	return nil
}

// sides returns the side of an unsettled point that is chosen, and the other.
func (w *walk) sides(p *part) (chosen, not Rule) {
	if w.chosen.Has(p.reading) {
		return p.other, p.byDefault
	}
	return p.byDefault, p.other
}

// counted takes a span from where the term ends, forward or back.
func (w *walk) counted(p *part) {
	old := w.term.last
	w.from, w.span = old, p.span
	if w.under = p.verb == verbAfter && p.span.UnderATW(); p.verb == verbAfter {
		w.term.last = p.span.After(old)
	} else {
		w.term.last = p.span.Before(old)
	}
	w.term.nominal = w.term.last
	w.step(Step{kind: StepCounts, by: p.by, from: old, to: w.term.last, span: p.span})
}

// where gives the day to which a rule that takes no facts leads from a day.
func (w *walk) where(r Rule, d Date) Date {
	parts := r.get().parts
	for i := range parts {
		switch p := &parts[i]; p.verb {
		case verbAfter:
			d = p.span.After(d)
		case verbBefore:
			d = p.span.Before(d)
		case verbEither:
			side, _ := w.sides(p)
			d = w.where(side, d)
		default:
			d = w.extend(p.verb, d)
		}
	}
	return d
}

// apply is where for a day that the term rests on: it notes the days that were
// looked at and the readings that make a difference.
func (w *walk) apply(r Rule, d Date) Date {
	parts := r.get().parts
	for i := range parts {
		old := d
		switch p := &parts[i]; p.verb {
		case verbAfter:
			d = p.span.After(d)
		case verbBefore:
			d = p.span.Before(d)
		case verbEither:
			d = w.tell(p, d)
		default:
			d = w.extend(p.verb, d)
			w.look(old, d)
		}
	}
	return d
}

// tell gives where an unsettled point leads to from a day. As long as both sides
// lead to the same day, flipping the reading changes nothing.
func (w *walk) tell(p *part, d Date) Date {
	chosen, not := w.sides(p)
	to := w.apply(chosen, d)
	if w.where(not, d) != to {
		w.met = w.met.With(p.reading)
	}
	return to
}

// extend is arts. 1, 2 and 4 Atw together. Past the table it gives the first day
// that is not known.
func (w *walk) extend(v verb, d Date) Date {
	if !w.under || !inTable(d) {
		return d
	}
	to := d
	if v == verbExtend {
		to = w.calendar.extend(w.from, d, w.span)
	} else {
		to = w.calendar.Next(d)
	}
	if to.IsZero() {
		return tableUntil.AddDays(1)
	}
	return to
}

// extended moves the end by an extension, in at most two steps.
func (w *walk) extended(to Date) {
	old := w.term.last
	w.look(old, to)
	w.term.last = to
	if to == old {
		return
	}
	if next := w.calendar.Next(old); next != old {
		w.step(Step{kind: StepExtend, by: atw1, from: old, to: next, why: w.calendar.table().whyAt(old)})
		old = next
	}
	if old != to {
		// Art. 2 looked at every day of the term.
		w.look(w.from.AddDays(1), to)
		w.step(Step{kind: StepExtend, by: atw2, from: old, to: to})
	}
}

// look notes what is uncertain about the days looked at, from a day up to and
// including another.
func (w *walk) look(from, to Date) {
	if !w.under || !inTable(to) {
		return
	}
	t := w.calendar.table()
	if w.term.unknown.IsZero() {
		if !t.isKnown(from) {
			w.term.unknown = from
		} else if !t.isKnown(to) {
			w.term.unknown = to
		}
	}
	if !w.term.secondHand.IsZero() {
		return
	}
	for _, d := range t.secondHand {
		if !d.Before(from) && d.Before(to) {
			w.term.secondHand = d
			return
		}
	}
}

func (w *walk) step(s Step) {
	if !w.silent {
		w.term.steps = append(w.term.steps, s)
	}
}

func (w *walk) note(k NoteKind, fact int, on, last Date) {
	if !w.silent {
		w.notes = append(w.notes, Note{k, fact, on, last})
	}
}
