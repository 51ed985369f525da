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

// longestPending is more days than a request without suspension could be
// pending: the longest term and adjournment of the Wob and two weeks of free
// days.
const longestPending = 70

// couldBePending is a quick look: no day of the case reaches 1 May 2022.
func (c *Case) couldBePending() bool {
	reach, more := c.Received, longestPending
	for i := range c.Suspensions {
		s := &c.Suspensions[i]
		reach = latest(reach, latest(s.Until, s.Set))
		more += s.Days
	}
	return !latest(reach, c.AsOf).Before(woo2022.AddDays(-more)) || c.Decision != nil && !c.Decision.Published.Before(woo2022)
}

// pendingLaw gives the law for a request that was pending on 1 May 2022, for
// which there is no transitional law: received before that day, not decided
// before it, and with a last day, after the longest adjournment and the
// suspensions given, on or after it.
func (r *computation) pendingLaw(law *decisionLaw) (*decisionLaw, error) {
	c := r.c
	published := r.c.published()
	switch {
	case !c.Received.Before(woo2022),
		!published.IsZero() && published.Before(woo2022),
		!c.couldBePending():
		return law, nil
	}
	clock := law.clock(c, nil)
	if longest, err := r.longest(clock); err != nil || longest.Before(woo2022) {
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
	clock = law.clock(c, r.out)
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
func (r *computation) longest(clock *clockLaw) (calendar.Date, error) {
	var f suspensionFacts
	f.take(nil, r.c.Suspensions, r.requestStretch())
	facts := calendar.Facts{Start: r.c.Received, Suspensions: f.suspensions, Agreements: f.agreements}
	b, err := r.bounds(clock.rule, facts)
	if err != nil {
		return calendar.Date{}, err
	}
	facts.Adjournment = calendar.Adjournment{Notified: b.AdjournBy, By: clock.most}
	b, err = r.bounds(clock.rule, facts)
	return b.LastDay, err
}
