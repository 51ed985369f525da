package wob

import "github.com/wobrules/wobrules/calendar"

// A pendingAct is what is said of a request that was pending when an act began,
// where no transitional law says which term it has.
type pendingAct struct {
	reading *calendar.Reading // by default it keeps the term of the day of receipt; else the new act holds altogether
	caveat  *calendar.Provision
}

// pendingLaw gives the row for a request that was pending when a later act began:
// received before that day, not ended before it, and with a last day, after the
// longest adjournment and the suspensions given, on or after it. An adjournment
// from that day on is one of the later act.
func (r *run) pendingLaw(f *facts, law *decisionLaw) *decisionLaw {
	for _, a := range r.law.acts {
		if a.pending == nil || !f.c.Received.Before(a.begins) || f.ended.before(a.begins) {
			continue
		}
		clock := law.clock(f.c, r.out)
		if r.longest(f, clock).Before(a.begins) {
			continue
		}
		r.out.warn(a.pending.caveat, calendar.Args{})
		later, _ := r.law.decisions.find(receipt(a.begins)) // it has a row from its first day on
		if r.has(a.pending.reading) {
			law = later
			continue
		}
		first := calendar.Date{}
		for _, adjourned := range f.c.Adjournments {
			first = earliest(first, adjourned.Notified)
		}
		if first.Before(a.begins) {
			continue
		}
		with := clock.with(later.ordinary.most, later.ordinary.adjournment, clock.suspended)
		law = &decisionLaw{act: law.act, ordinary: with, environmental: with, environmentalShort: with}
	}
	return law
}

// longest is the last day with the longest adjournment, notified on the last
// day for it: consent to a last day that came before does not take it in. Outside
// the days known there is none.
func (r *run) longest(f *facts, clock *clockLaw) calendar.Date {
	given := f.request.facts(f.start)
	b, _ := r.bounds(clock.rule, given)
	given.Adjournment = calendar.Adjournment{Notified: b.AdjournBy, By: clock.most}
	b, _ = r.bounds(clock.rule, given)
	return b.LastDay
}
