package calendar

import (
	"cmp"
	"slices"
)

// An event is a fact in the order of days. On one day a suspension comes first
// and an agreement last: an adjournment until a day is measured with the
// suspensions of its day, an agreement with the adjournment of its day.
type event struct {
	on       Date
	kind     eventKind
	fact     int32
	suspend  *suspending
	agree    *agreeing
	ground   *Provision // nil for the adjournment
	days     int32      // of an agreement
	from, to Date       // the suspended days; to is also the agreed day
}

type eventKind uint8

const (
	isSuspension eventKind = iota
	isAdjournment
	isAgreement
)

func (v event) compare(b event) int {
	return cmp.Or(v.on.Compare(b.on), cmp.Compare(v.kind, b.kind), v.to.Compare(b.to), cmp.Compare(v.days, b.days),
		cmp.Compare(v.ground.ID(), b.ground.ID()))
}

// take moves the end by the facts of a stretch.
func (w *walk) take(s *stretch, f *Facts) {
	var buf [4]event
	events := w.events(s, f, buf[:0])
	var verb *adjourning
	if len(s.adjourn) > 0 {
		verb = w.mayAdjourn(&s.adjourn[0], f, events)
	}
	w.moved(f, events, verb)
	w.term.nominal = w.term.last
}

// mayAdjourn finds the first term and the last day for an adjournment, and
// returns the verb, or nil where the notice came too late.
func (w *walk) mayAdjourn(verb *adjourning, f *Facts, events []event) *adjourning {
	w.term.first = w.firstTerm(f, events)
	w.term.adjournBy = w.apply(verb.notifiedBy, w.term.first)
	if f.Adjournment.Notified.After(w.term.adjournBy) {
		w.note(AdjournmentLate, 0, f.Adjournment.Notified, w.term.adjournBy)
		return nil
	}
	return verb
}

// events lists the facts in the order of their days.
func (w *walk) events(s *stretch, f *Facts, events []event) []event {
	firstDay := w.from.AddDays(1)
	for i, x := range f.Suspensions {
		verb := s.suspending(x.Ground)
		to := x.To
		if !x.Open {
			to = w.apply(verb.through, to)
		}
		from := later(x.From, firstDay)
		if to.Before(from) {
			w.note(SuspensionEmpty, i, x.From, Date{})
			continue
		}
		events = append(events, event{on: x.From, kind: isSuspension, fact: int32(i), suspend: verb,
			ground: x.Ground, from: from, to: to})
	}
	for i, x := range f.Agreements {
		events = append(events, event{on: x.Consented, kind: isAgreement, fact: int32(i), agree: s.agreeing(x.Ground),
			ground: x.Ground, days: int32(x.Days), to: x.Until})
	}
	if f.adjourned() {
		events = append(events, event{on: f.Adjournment.Notified, kind: isAdjournment})
	}
	slices.SortFunc(events, event.compare)
	return events
}

// moved moves the end by the events; by the adjournment among them only where
// its verb is given.
func (w *walk) moved(f *Facts, events []event, adjourn *adjourning) {
	var covered Date // the last suspended day so far
	for i := range events {
		switch v := &events[i]; v.kind {
		case isSuspension:
			if last := w.apply(v.suspend.begunBy, w.term.last); v.from.After(last) {
				w.note(SuspensionAfter, int(v.fact), v.on, last)
				continue
			}
			from := later(v.from, covered.AddDays(1))
			if from.After(v.to) {
				continue // these days are counted already
			}
			covered = v.to
			w.later(v.to.minus(from)+1, Step{kind: StepSuspend, by: v.ground, a: from, b: v.to})
		case isAgreement:
			w.agreed(v)
		case isAdjournment:
			if adjourn != nil {
				w.adjourned(&f.Adjournment, adjourn)
			}
		}
		if !inTable(w.term.last) {
			return // it cannot be told any more
		}
	}
}

// firstTerm is the end of the first term: what the term is without the adjournment
// and without what was agreed after it, which can only make a later day.
func (w *walk) firstTerm(f *Facts, events []event) Date {
	first := *w
	first.silent, first.firstOnly = true, true
	first.moved(f, events, nil)
	w.met = first.met
	return first.term.last
}

// later moves the end by a number of days, by a step that still lacks its ends.
func (w *walk) later(days int, s Step) {
	s.from = w.term.last
	s.to = s.from.AddDays(days)
	w.term.last = s.to
	w.step(s)
}

// agreed moves the end by an agreement.
func (w *walk) agreed(v *event) {
	days := int(v.days)
	if days == 0 {
		days = v.to.minus(w.term.last)
	}
	if w.firstOnly && v.on.After(w.extend(verbExtend, w.term.last)) {
		return
	}
	switch last := w.apply(v.agree.consentedBy, w.term.last); {
	case v.on.After(last):
		w.note(AgreementAfter, int(v.fact), v.on, last)
	case days <= 0:
		w.note(AgreementNothing, int(v.fact), v.on, w.term.last)
	default:
		w.later(days, Step{kind: StepAgree, by: v.ground, on: v.on})
	}
}

// adjourned puts off the end.
func (w *walk) adjourned(a *Adjournment, verb *adjourning) {
	most, _ := verb.most.Days()
	days, _ := a.By.Days()
	if !a.Until.IsZero() {
		if days = a.Until.minus(w.term.last); days <= 0 {
			w.note(AdjournmentNothing, 0, a.Notified, w.term.last)
			return
		}
	}
	length := a.By
	if days > most {
		w.note(AdjournmentCut, 0, a.Notified, w.term.last)
		days, length = most, verb.most
	}
	if length.IsZero() {
		length = Days(days)
	}
	w.term.adjourned = int32(days)
	// Counted from the day the rule says: the nominal end, or the extended one.
	from := w.apply(verb.countedFrom, w.term.first).minus(w.term.first)
	w.later(from+days, Step{kind: StepAdjourn, by: verb.by, on: a.Notified, span: length})
}
