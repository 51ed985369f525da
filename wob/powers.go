package wob

import "github.com/wobrules/wobrules/calendar"

// powers are the deadlines of the request that hang on its own term: what the
// body may do in it, what it asked of others, and the decision itself.
func (r *run) powers(f *facts, t requestTerm) {
	c := f.c
	ended := f.ended.event()
	if d, ok := power(KeyAskPrecision, c.TooGeneral); ok {
		d.First = c.Received
		r.addSimple(r.law.precision, c.Received, d, did(c.PrecisionAsked), ended)
		r.sayDuty(KeyAskPrecision, precisionLate)
		if f.start != c.Received {
			r.out.warn(precisionChannel, calendar.Args{From: c.Received, On: f.start})
		}
	}
	if d, ok := power(KeyConsultSize, c.Large); ok {
		if size, ok := r.law.size.find(running(c.Received)); ok {
			d.First, d.Last, d.By = c.Received, t.term.AdjournBy(), size.by
			r.add(d, did(c.Consulted), ended)
			r.sayDuty(KeyConsultSize, sizeLate)
		}
	}
	r.add(Deadline{
		Key: KeyAdjourn, Who: ByBody, Force: May,
		First: c.Received, Last: t.term.AdjournBy(), By: t.clock.adjournment.by,
	}, t.adjourned, ended)
	for i := range f.request.suspensions {
		r.addSet(&f.request.suspensions[i], ended)
	}
	var decided, closed event
	if f.ended.decided {
		decided = did(f.ended.on)
	} else {
		closed = ended
	}
	r.add(Deadline{
		Key: KeyDecision, Who: ByBody, Force: Must,
		First: t.term.FirstDay(), Last: t.last(), By: t.clock.by, Term: t.term,
	}, decided, closed)
	r.open(f.request.endUnknown)
}

var (
	precisionLate = define("woo.4.1.5.late", wooArticle("4.1", "5"),
		"het verzoek is te algemeen; uiterlijk {to} moest de verzoeker zijn gevraagd het te preciseren",
		"the request is too general; the requester had to be asked by {to} to make it precise")
	precisionChannel = define("woo.4.1.5.channel", wooArticle("4.1", "5"),
		"of de twee weken om precisering te vragen lopen vanaf de ontvangst op {from} of vanaf het doorsturen op {on}, "+
			"is niet uitgemaakt; gerekend is vanaf de ontvangst",
		"whether the two weeks for asking for precision run from receipt on {from} or from the day it was passed on, "+
			"{on}, is not settled; they were counted from receipt")
	sizeLate = define("woo.4.2a.late", wooArticle("4.2a", ""),
		"het verzoek is omvangrijk; uiterlijk {to} moest met de verzoeker zijn overlegd over de volgorde van behandeling",
		"the request is large; the requester had to be consulted by {to} on the order of handling")
)

// sayDuty finds that what the body had to do in a term was not done in it.
func (r *run) sayDuty(k Key, late *calendar.Provision) {
	for i := range r.out.Dates {
		d := &r.out.Dates[i]
		if d.Key != k || d.Force != Must || d.State != Overdue && d.State != Late && d.State != Missed {
			continue
		}
		on := d.Last.AddDays(1)
		r.out.find(late, on, calendar.Args{On: on, To: d.Last})
	}
}

// power is a deadline of the body that is a duty where the request is such that
// it must, and is not there where the request is known not to be so.
func power(k Key, must calendar.Answer) (d Deadline, ok bool) {
	d = Deadline{Key: k, Who: ByBody, Force: May}
	if must == calendar.Yes {
		d.Force = Must
	}
	return d, must != calendar.No
}

// addSet adds the term that was set for a view or a supplement.
func (r *run) addSet(s *suspensionFact, ended event) {
	d := Deadline{Of: s.id, First: s.on.AddDays(1), Last: s.set, By: s.law.by}
	if !d.Last.IsZero() && d.Last.Before(d.First) {
		return // a term that was over when it was set gives nobody a day
	}
	switch s.law.asks {
	case KeySupplement:
		d.Key, d.Who, d.Force = KeySupplement, ByRequester, Must
	case KeyViews:
		d.Key, d.Who, d.Force = KeyViews, ByThirdParty, May
	default:
		return
	}
	r.add(d, did(s.until), ended)
}
