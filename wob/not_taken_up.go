package wob

import "github.com/wobrules/wobrules/calendar"

var (
	abuseLate = define("woo.4.6.late", wooArticle("4.6", ""),
		"het besluit om het verzoek niet te behandelen is op {on} bekendgemaakt, na de twee weken na ontvangst (tot en "+
			"met {to}); later kan dat alleen \"onverwijld nadat is gebleken dat de verzoeker kennelijk een ander doel heeft\"",
		"the decision not to deal with the request was published on {on}, after the two weeks from receipt (up to and "+
			"including {to}); later it can be only at once after another purpose of the requester showed")
	abuseUnknown = define("woo.4.6.not-in-force", wooArticle("4.6", ""),
		"op {on} gold artikel 4.6 Woo niet: de wet van die dag kent deze grond om een verzoek niet te behandelen niet",
		"art. 4.6 Woo was not in force on {on}: the act of that day knows no such ground for not dealing with a request")
	vagueLate = define("woo.4.1.6.late", wooArticle("4.1", "6"),
		"het besluit om het verzoek niet te behandelen is op {on} bekendgemaakt, na de twee weken na de precisering of "+
			"het verstrijken van de termijn daarvoor (tot en met {to})",
		"the decision not to deal with the request was published on {on}, after the two weeks from the day it was made "+
			"precise or the term for that lapsed (up to and including {to})")
	vagueEarly = define("woo.4.1.6.early", wooArticle("4.1", "6"),
		"het besluit om het verzoek niet te behandelen is op {on} bekendgemaakt, terwijl de termijn om het te preciseren "+
			"nog liep (tot en met {to})",
		"the decision not to deal with the request was published on {on}, while the term for making it precise still ran "+
			"(up to and including {to})")
	vagueUnknown = define("woo.4.1.6.not-in-force", wooArticle("4.1", "6"),
		"op {on} gold artikel 4.1, zesde lid, Woo niet: de wet van die dag kent deze grond om een verzoek niet te "+
			"behandelen niet",
		"art. 4.1 lid 6 Woo was not in force on {on}: the act of that day knows no such ground for not dealing with a "+
			"request")
	incompleteLate = define("awb.4.5.4.late", awbArticle("4:5", "4", awb2009),
		"het besluit om het verzoek niet te behandelen is op {on} bekendgemaakt, na de vier weken na de aanvulling of "+
			"het verstrijken van de termijn daarvoor (tot en met {to})",
		"the decision not to deal with the request was published on {on}, after the four weeks from the day it was "+
			"supplemented or the term for that lapsed (up to and including {to})")
	incompleteEarly = define("awb.4.5.1.early", awbArticle("4:5", "1", awb2009),
		"het besluit om het verzoek niet te behandelen is op {on} bekendgemaakt, terwijl de termijn om het aan te vullen "+
			"nog liep (tot en met {to})",
		"the decision not to deal with the request was published on {on}, while the term for the supplement still ran "+
			"(up to and including {to})")
)

// sayNotTakenUp holds a decision not to deal with the request against its own
// term: two weeks after receipt (art. 4.6 Woo), or two or four weeks "nadat" the
// request was made precise or supplemented "of nadat de daarvoor gestelde termijn
// ongebruikt is verstreken" (arts. 4.1 lid 6 Woo and 4:5 lid 4 Awb).
func (r *run) sayNotTakenUp(f *facts) {
	c := f.c.Closed
	if c == nil || c.On.IsZero() {
		return
	}
	switch c.Under {
	case Abuse:
		if _, ok := r.law.abuse.find(running(c.On)); !ok {
			r.out.find(abuseUnknown, c.On, calendar.Args{On: c.On})
			return
		}
		r.declined(r.law.abuse, f.start, c.On, abuseLate)
	case TooVague:
		if _, ok := r.law.imprecise.find(running(c.On)); !ok {
			r.out.find(vagueUnknown, c.On, calendar.Args{On: c.On})
			return
		}
		r.afterInvitation(f, r.law.imprecise, vagueEarly, vagueLate)
	case Incomplete:
		r.afterInvitation(f, declineIncomplete, incompleteEarly, incompleteLate)
	}
}

// afterInvitation judges a decision not to deal with a request by the last
// invitation to mend it; where there is none, or it set no term, nothing is known.
func (r *run) afterInvitation(f *facts, terms table[running, simpleTerm], early, late *calendar.Provision) {
	var last *Suspension
	for i := range f.c.Suspensions {
		s := &f.c.Suspensions[i]
		if s.Ground == SupplementAsked && !s.Set.IsZero() && (last == nil || s.Notified.After(last.Notified)) {
			last = s
		}
	}
	on := f.c.Closed.On
	switch {
	case last == nil:
	case last.Until.IsZero() && !on.After(last.Set):
		r.out.find(early, on, calendar.Args{On: on, To: last.Set})
	default:
		r.declined(terms, earliest(last.Until, last.Set), on, late)
	}
}

// declined finds that a decision came after the term that runs from an event.
func (r *run) declined(terms table[running, simpleTerm], event, on calendar.Date, late *calendar.Provision) {
	t, ok := terms.find(running(event))
	if !ok {
		return
	}
	if b, _ := r.bounds(t.rule, calendar.Facts{Start: event}); on.After(b.LastDay) {
		r.out.find(late, on, calendar.Args{On: on, To: b.LastDay})
	}
}

var (
	partialAfterClosing = define("awb.1.3.partial-after-closing", awbArticle("1:3", "3", awb2009),
		"het deelbesluit van {on} kwam nadat het verzoek op {to} was geëindigd; of het dan nog gevolg heeft, is niet "+
			"uitgemaakt",
		"the partial decision of {on} came after the request had ended on {to}; whether it still has effect is not settled")
	besPartialAfterClosing = define("wob-bes.6.partial-after-closing", besArticle("6", ""),
		"het deelbesluit van {on} kwam nadat het verzoek op {to} was geëindigd; of het dan nog gevolg heeft, is niet "+
			"uitgemaakt",
		"the partial decision of {on} came after the request had ended on {to}; whether it still has effect is not settled")
	partialClock = define("awb.4.13.partial-runs", calendar.Ruling("ECLI:NL:RBROT:2023:7733"),
		"dat de termijn voor de rest van het verzoek na een deelbesluit doorloopt, is afgeleid uit een uitspraak die een "+
			"beroep daarover gegrond verklaarde",
		"that the term for the rest of the request runs on after a partial decision is derived, from a ruling that held "+
			"an appeal on it to be right")
)

// sayPartial says what a partial decision does not do, and which came after the
// end.
func (r *run) sayPartial(f *facts) {
	for i := range f.c.Partial {
		if on := f.c.Partial[i].Published; f.ended.before(on) {
			r.out.find(r.law.endings.afterPartial, on, calendar.Args{On: on, To: f.ended.on})
		}
	}
	if len(f.c.Partial) > 0 && !f.ended.happened && r.c.Territory == Netherlands {
		r.out.warn(partialClock, calendar.Args{})
	}
}
