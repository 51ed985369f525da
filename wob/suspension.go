package wob

import "github.com/wobrules/wobrules/calendar"

// A groundKind is which days go with a ground of suspension.
type groundKind uint8

const (
	untilNotice   groundKind = iota // from the day after a notice "tot de dag waarop" something happens
	throughNotice                   // from the day after a notice "tot en met de dag waarop" something happens
	fromOwnNotice                   // before 1 October 2009: from the day of the notice itself, the event not included
	byFact                          // as long as a state of affairs lasts
	byConsent                       // as long as was agreed
)

// groundLaw is one ground of suspension under the law of a day.
type groundLaw struct {
	kind     groundKind
	by       *calendar.Provision // the step
	empty    *calendar.Provision // covers no day of the term
	after    *calendar.Provision // begins after the last day
	decided  *calendar.Provision // notified after the decision
	needsSet *calendar.Provision // no term was set; nil where none is needed
	ended    *calendar.Provision // duty to tell the new end; nil where there is none
	begun    *calendar.Provision // duty to tell of the suspension; nil where there is none
	unread   *unreadText         // the days on which its text was not read; nil: none
	asks     Key                 // what was asked of somebody: [KeyViews] or [KeySupplement]; none: nothing
}

// groundTable is the law of one ground by the day of the notice, the
// invitation, the consent, or the first day of the state of affairs.
type groundTable struct {
	ground        SuspensionGround
	takes         SuspensionGround // the ground of an earlier act that is taken as this one from its first day on
	rows          table[notice, groundLaw]
	unknown       *calendar.Provision // not a ground under the law of that day
	environmental *calendar.Provision // not a ground for environmental information; nil where it is one
	objection     *calendar.Provision // not a ground in objection; nil where it is one
}

// newGround defines what goes with a ground of suspension.
func newGround(id string, c calendar.Citation, kind groundKind) groundLaw {
	g := groundLaw{kind: kind}
	if kind != byConsent {
		g.empty = define(id+".no-days", c,
			"de opschorting van {on} beslaat geen dag van de termijn",
			"the suspension of {on} covers no day of the term")
		g.after = define(id+".after-end", c,
			"de opschorting zou op {on} beginnen, na de laatste dag van de termijn ({to}), en heeft geen gevolg",
			"the suspension would begin on {on}, after the last day of the term ({to}), and has no effect")
		g.decided = define(id+".after-decision", c,
			"de opschorting van {on} ligt na de bekendmaking van het besluit en heeft geen gevolg",
			"the suspension of {on} lies after the decision was published and has no effect")
		g.by = define(id, c,
			"opgeschort van {from} tot en met {to}: de termijn is met {days} verlengd",
			"suspended from {from} up to and including {to}: {days} added")
		return g
	}
	g.after = define(id+".after-end", c,
		"de instemming van {on} kwam na de laatste dag van de termijn ({to}) en heeft geen gevolg",
		"the consent of {on} came after the last day of the term ({to}) and has no effect")
	g.empty = define(id+".not-later", c,
		"de instemming van {on} noemt een dag die niet na het nominale einde van de termijn ({to}) ligt en heeft geen gevolg",
		"the consent of {on} names a day that is not after the nominal end of the term ({to}) and has no effect")
	g.decided = define(id+".after-decision", c,
		"de instemming van {on} kwam na de bekendmaking van het besluit en heeft geen gevolg",
		"the consent of {on} came after the decision was published and has no effect")
	g.by = define(id, c,
		"met instemming van {on} uitgesteld met {days}: tot en met {to}",
		"put off by {days} with consent of {on}: up to and including {to}")
	return g
}

func (g groundLaw) withEnded(id string, c calendar.Citation) groundLaw {
	g.ended = define(id+".tell-end", c,
		"de opschorting eindigde op {on}: dat moet zo spoedig mogelijk aan de verzoeker zijn meegedeeld, met de termijn "+
			"om te beslissen, tot en met {to}",
		"the suspension ended on {on}: the requester must have been told so as soon as possible, with the term to "+
			"decide, up to and including {to}")
	return g
}

// asking is for a ground on which something is asked of somebody.
func (g groundLaw) asking(what Key) groundLaw {
	g.asks = what
	return g
}

// delayNeeded is further delay that "nodig is in verband met de naleving van
// wettelijke procedurevoorschriften": no consent is asked for it.
func delayNeeded(id string, c calendar.Citation) groundLaw {
	g := newGround(id, c, byConsent)
	g.by = define(id+".needed", c,
		"uitgesteld met {days} omdat wettelijke procedurevoorschriften dat nodig maken, medegedeeld op {on}: tot en met {to}",
		"put off by {days} since rules of procedure make that necessary, notified on {on}: up to and including {to}")
	return g
}

func (g groundLaw) withBegun(id string, c calendar.Citation) groundLaw {
	g.begun = define(id+".tell-begin", c,
		"de termijn is opgeschort vanaf {on}: dat moet zo spoedig mogelijk zijn meegedeeld, met de termijn waarbinnen "+
			"het besluit te verwachten is",
		"the term is suspended from {on}: that must have been told as soon as possible, with the term in which the "+
			"decision can be expected")
	return g
}

func (g groundLaw) withNeedsSet(id string, c calendar.Citation) groundLaw {
	g.needsSet = define(id+".no-term-set", c,
		"bij de uitnodiging van {on} is geen termijn gesteld: geen opschorting",
		"the invitation of {on} set no term: no suspension")
	return g
}

func notAGround(id string, c calendar.Citation, why, whyEnglish string) *calendar.Provision {
	return define(id, c, "de opschorting van {on} heeft geen gevolg: "+why,
		"the suspension of {on} has no effect: "+whyEnglish)
}

// In objection title 4.1 Awb applies only as far as art. 7:14 says: of art.
// 4:15 lid 1 onder b and lid 2 onder b and c.
func notInObjection(g SuspensionGround) *calendar.Provision {
	return notAGround("awb.7.14.not-"+hyphens(string(g)), awbArticle("7:14", "", awb2009),
		"deze grond geldt niet voor de beslissing op bezwaar", "this ground does not hold for the decision on objection")
}

func hyphens(id string) string {
	b := []byte(id)
	for i := range b {
		if b[i] == '.' {
			b[i] = '-'
		}
	}
	return string(b)
}

func notThatDay(g SuspensionGround, c calendar.Citation) *calendar.Provision {
	return notAGround(string(g)+".not-in-force", c, "de wet van die dag kent deze grond niet",
		"the law of that day does not know this ground")
}

// kind tells which days go with a ground today.
func (t *groundTable) kind() groundKind { return t.rows.rows[len(t.rows.rows)-1].law.kind }

// suspensions is the part of a rule in which the term is suspended on any of
// the grounds, with the unsettled points of it. more are grounds that only this
// rule has.
func suspensions(grounds []groundTable, more ...groundLaw) calendar.Rule {
	var until, through, fact, before2009, consent []*calendar.Provision
	add := func(law *groundLaw) {
		switch law.kind {
		case untilNotice:
			until = append(until, law.by)
		case fromOwnNotice:
			before2009 = append(before2009, law.by)
		case byConsent:
			consent = append(consent, law.by)
		case throughNotice:
			through = append(through, law.by)
		default:
			fact = append(fact, law.by)
		}
	}
	for i := range grounds {
		for j := range grounds[i].rows.rows {
			add(&grounds[i].rows.rows[j].law)
		}
	}
	for i := range more {
		add(&more[i])
	}
	inExtension := calendar.Either(readingSuspensionInExtension, calendar.Extend(), calendar.Rule{})
	begun := calendar.BegunBy(inExtension)
	notified := calendar.BegunBy(calendar.Seq(inExtension, calendar.Either(readingSuspensionOnLastDay,
		calendar.Rule{}, calendar.After(calendar.Days(1), readingSuspensionOnLastDay.Other()))))
	consented := calendar.ConsentedBy(calendar.Either(readingConsentAfterEnd,
		calendar.Extend(), calendar.After(calendar.Days(calendar.MostDays), readingConsentAfterEnd.Other())))
	eventDay := calendar.Through{}
	dayBefore := calendar.Through(calendar.Either(readingSuspensionEnd,
		calendar.Rule{}, calendar.Before(calendar.Days(1), readingSuspensionEnd.Other())))
	return calendar.Seq(
		calendar.Suspend(notified, dayBefore, until...),
		calendar.Suspend(notified, eventDay, through...),
		calendar.Suspend(begun, eventDay, fact...),
		calendar.Suspend(calendar.BegunBy(calendar.Extend()), eventDay, before2009...), // no reading touches these
		calendar.Agree(consented, consent...),
	)
}
