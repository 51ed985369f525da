package wob

import "github.com/wobrules/wobrules/calendar"

// objectedToSilence is the day on which silence on the request was first objected
// to, from a first day; not set: nobody did.
func (f *facts) objectedToSilence(first calendar.Date) (on calendar.Date) {
	for i := range f.objections {
		o := &f.objections[i]
		if filed := o.filedOnIslands(); o.Against == AgainstNotDeciding && !filed.Before(first) {
			on = earliest(on, filed)
		}
	}
	return on
}

// filedOnIslands is the day on which an objection counts as received: that on
// which a body that was not competent had it (arts. 20 lid 2 and 59 lid 2
// WarBES). Posting is not filing.
func (o *Objection) filedOnIslands() calendar.Date { return earliest(o.ReachedWrongBody, o.Received) }

// filingKey is the key of that day.
func (o *objectionFacts) filingKey() string {
	if o.filedOnIslands() == o.Received {
		return o.key + ".received"
	}
	return o.key + ".reachedWrongBody"
}

// addBesAppeal adds the appeal that lies against a decision, or against silence,
// beside an objection. Whoever objects can appeal only after the decision on the
// objection (art. 55 WarBES): the objection of another leaves the appeal of the
// requester, whose term is fatal, as it is.
func (r *run) addBesAppeal(f *facts, d Deadline, against Against, closed ...event) {
	lodged := r.besAppealed(f, against, d.Of, d.First)
	var barred event
	for i := range f.objections {
		o := &f.objections[i]
		on := o.filedOnIslands()
		if o.Against != against || o.Of != d.Of || on.Before(d.First) {
			continue // of what comes before the term the act does not say that it counts
		}
		if o.person() == ByRequester && (!barred.happened || on.Before(barred.on)) {
			barred = gone(on, besObjected)
		}
		if o.Decided.IsZero() && !o.Withdrawn.IsZero() {
			r.out.warn(besWithdrawn, calendar.Args{On: o.Withdrawn, To: d.Last})
		}
	}
	if lodged.happened {
		barred = event{} // by somebody who could
	}
	r.add(d, append(closed, lodged, barred)...)
}

// barred is the objection that keeps whoever lodged an appeal on a day from
// appealing: his own, of on or after the first day of the term, neither decided
// nor withdrawn; nil where there is none.
func (f *facts) barred(a *Appeal, on, first calendar.Date) *objectionFacts {
	for i := range f.objections {
		o := &f.objections[i]
		filed := o.filedOnIslands()
		if o.Against == a.Against && o.Of == a.Of && o.person() == a.person() && !filed.Before(first) && !filed.After(on) &&
			!o.endedBy(on) {
			return o
		}
	}
	return nil
}

// endedBy reports whether an objection was decided or withdrawn on or before a day.
func (o *Objection) endedBy(on calendar.Date) bool {
	return !o.Decided.IsZero() && !o.Decided.After(on) || !o.Withdrawn.IsZero() && !o.Withdrawn.After(on)
}

// person is who objects: the requester, unless it is said.
func (o *Objection) person() Actor {
	if o.By == 0 {
		return ByRequester
	}
	return o.By
}

// person is who appeals: the requester, unless it is said.
func (a *Appeal) person() Actor {
	if a.By == 0 {
		return ByRequester
	}
	return a.By
}

// besAppealed is the first appeal of a kind that was lodged on or after a first
// day, by somebody who could, and not withdrawn before a ruling.
func (r *run) besAppealed(f *facts, against Against, of string, first calendar.Date) (e event) {
	for i := range r.c.Appeals {
		a := &r.c.Appeals[i]
		on := a.lodged()
		if a.Against != against || a.Of != of {
			continue
		}
		if on.Before(first) && a.Ruling.Founded != calendar.Yes {
			r.out.find(besAppealEarly, on, calendar.Args{On: on, To: first})
			continue
		}
		if o := f.barred(a, on, first); o != nil {
			r.out.find(besAppealBarred, on, calendar.Args{On: on, From: o.filedOnIslands()})
			continue
		}
		if !a.undecided() && (!e.happened || on.Before(e.on)) {
			e = did(on)
		}
	}
	return e
}
