package wob

import "github.com/wobrules/wobrules/calendar"

var readingPending2022 = newReading("pending-2022", calendar.BothWays,
	side{wobArticle("6", "1", wob2016),
		"een verzoek dat op 1 mei 2022 liep, houdt de termijn van de dag van ontvangst; een verdaging vanaf die dag volgt de Woo",
		"a request pending on 1 May 2022 keeps the term of the day of receipt; an adjournment from that day on follows the Woo"},
	side{calendar.Ruling("ECLI:NL:RVS:2022:1432"),
		"een verzoek dat op 1 mei 2022 liep, volgt geheel de Woo",
		"a request pending on 1 May 2022 follows the Woo altogether"})

// pending2022 is put on the answer for a request that was pending.
var pending2022 = define("woo.pending-2022", calendar.Ruling("ECLI:NL:RVS:2022:1432"),
	"het verzoek liep op 1 mei 2022; de inhoud van het besluit volgt de wet van de dag van het besluit, welke termijn geldt is niet beslist",
	"the request was pending on 1 May 2022; the content of the decision follows the law of its day, which term holds is not decided")

// pendingLaw gives the law for a request that was pending on 1 May 2022, for
// which there is no transitional law: received before that day, not decided
// before it, and with a last day, after the longest adjournment and the
// suspensions given, on or after it.
func (r *run) pendingLaw(f *facts, law *decisionLaw) (*decisionLaw, error) {
	c := f.c
	if !c.Received.Before(woo2022) || f.ended.before(woo2022) {
		return law, nil
	}
	clock := law.clock(c, r.out)
	if longest, err := r.longest(f, clock); err != nil || longest.Before(woo2022) {
		return law, nil
	}
	r.out.warn(pending2022, calendar.Args{})
	if r.has(readingPending2022) {
		return decisions.at(receipt(woo2022))
	}
	first := calendar.Date{}
	for _, a := range c.Adjournments {
		first = earliest(first, a.Notified)
	}
	if first.Before(woo2022) {
		return law, nil
	}
	// An adjournment from 1 May 2022 on is one of the Woo.
	woo, err := decisions.at(receipt(woo2022))
	if err != nil {
		return nil, err
	}
	with := *clock
	with.adjournment = woo.ordinary.adjournment
	with.rule = decisionRule(clock.term, clock.by, woo.ordinary.most, with.adjournment)
	return &decisionLaw{act: law.act, ordinary: &with, environmental: &with, environmentalShort: &with}, nil
}

// longest is the last day with the longest adjournment, notified on the last
// day for it: consent to a last day that came before does not take it in.
func (r *run) longest(f *facts, clock *clockLaw) (calendar.Date, error) {
	given := f.request.facts(f.start)
	b, err := r.bounds(clock.rule, given)
	if err != nil {
		return calendar.Date{}, err
	}
	given.Adjournment = calendar.Adjournment{Notified: b.AdjournBy, By: clock.most}
	b, err = r.bounds(clock.rule, given)
	return b.LastDay, err
}
