package wob

import "github.com/wobrules/wobrules/calendar"

// underWarbes is what follows under the WarBES.
func (r *run) underWarbes(f *facts) error {
	request, err := r.decision(f)
	if err != nil {
		return err
	}
	r.powers(f, request)
	r.sayPartial(f)
	r.refuseAwb(f)
	if err := r.deemed(f, request.last()); err != nil {
		return err
	}
	if err := r.besWindows(f); err != nil {
		return err
	}
	for i := range f.objections {
		if err := r.besObjection(f, &f.objections[i], request.last()); err != nil {
			return err
		}
	}
	return r.besRulings(f)
}

// refuseAwb says of facts that only the Awb gives a meaning that they have none.
func (r *run) refuseAwb(f *facts) {
	if ch := f.c.Channel; ch != (Channel{}) {
		r.out.find(besNoChannel, f.c.Received, calendar.Args{On: f.c.Received})
	}
	notices := f.c.Defaults
	for i := range f.objections {
		o := &f.objections[i]
		notices = append(notices[:len(notices):len(notices)], o.Defaults...)
		for _, a := range o.Agreed {
			r.out.find(besNoAgreement, a.Consented, calendar.Args{On: a.Consented})
		}
	}
	for i := range notices {
		on := noticeDay(&notices[i])
		r.out.find(besNoNotice, on, calendar.Args{On: on})
	}
}

// deemed is art. 3 lid 3 WarBES: where the term lapses "zonder dat een
// beschikking is gegeven", that counts as a refusal, against which an objection
// or an appeal lies for six weeks and no longer.
func (r *run) deemed(f *facts, last calendar.Date) error {
	if f.ended.until(last) || f.ended.happened && f.ended.on.IsZero() {
		return nil
	}
	received := day{"received", f.c.Received}
	appeal, err := r.besTerm(besSilenceRule(besSilence), last, received)
	if err != nil {
		return err
	}
	object, _ := r.besTerm(besSilenceRule(besSilenceToo), last, received) // over the same days

	var closed event // a decision leaves the six weeks of the silence as they are
	if !f.ended.decided {
		closed = f.ended.event()
	}
	r.add(besDeadline(KeyObjectNotDeciding, "", ByRequester, besSilenceToo, object),
		did(f.objectedToSilence(last.AddDays(1))), closed)
	r.addBesAppeal(f, besDeadline(KeyAppealNotDeciding, "", ByRequester, besSilence, appeal), AgainstNotDeciding, closed)
	if !closed.happened && (f.c.AsOf.After(last) || f.ended.happened) {
		r.out.find(besDeemed, last, calendar.Args{On: last, To: appeal.LastDay()})
	}
	if f.ended.decided {
		r.out.warn(besKeepsLast, calendar.Args{})
	}
	return nil
}

// besTerm is a term that runs from a day, which a fact gave: an error names that.
func (r *run) besTerm(rule calendar.Rule, from calendar.Date, fact day) (calendar.Term, error) {
	t, err := r.term(rule, calendar.Facts{Start: from})
	if err != nil {
		return t, reason(err).For(fact.key, fact.on.String())
	}
	if t.Nominal() != t.LastDay() {
		r.out.warn(besATW, calendar.Args{})
	}
	return t, nil
}

// besDeadline is a term for filing.
func besDeadline(k Key, of string, who Actor, by *calendar.Provision, t calendar.Term) Deadline {
	return Deadline{Key: k, Of: of, Who: who, Force: May, First: t.FirstDay(), Last: t.LastDay(), By: by, Term: t}
}
