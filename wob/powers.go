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
	}
	if d, ok := power(KeyConsultSize, c.Large); ok {
		if size, ok := r.law.size.find(running(c.Received)); ok {
			d.First, d.Last, d.By = c.Received, t.term.AdjournBy(), size.by
			r.add(d, did(c.Consulted), ended)
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
