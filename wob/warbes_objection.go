package wob

import "github.com/wobrules/wobrules/calendar"

// besWindows are the terms for objecting to and appealing against each decision.
func (r *run) besWindows(f *facts) error {
	for i := range f.c.Partial {
		d := &f.c.Partial[i]
		id := f.ids.of(&d.ID)
		w, err := r.besWindow(f, at("partial", i, "published"), id, d.Published)
		if err != nil {
			return err
		}
		r.out.Partial = append(r.out.Partial, PartialAnswer{ID: id, Window: w})
	}
	if f.published.IsZero() {
		return nil
	}
	w, err := r.besWindow(f, f.publishedKey(), "", f.published)
	if err == nil {
		r.out.Objection = &w
	}
	return err
}

func (r *run) besWindow(f *facts, key, of string, published calendar.Date) (w ObjectionWindow, err error) {
	fact := day{key, published}
	if w.Term, err = r.besTerm(besObjectRule, published, fact); err != nil {
		return w, err
	}
	appeal, _ := r.besTerm(besAppealRule, published, fact) // over the same days
	d := besDeadline(KeyObjection, of, ByInterestedParty, besObjection, w.Term)
	if d.judge(f.c.AsOf); d.State == Missed { // until the last day others may still object
		window := window{ObjectionWindow: ObjectionWindow{Term: w.Term, PostReceivedBy: w.Term.LastDay()}}
		for i := range f.objections {
			o := &f.objections[i]
			if on := o.filedOnIslands(); o.Against == AgainstDecision && o.Of == of && !on.IsZero() {
				window.came = append(window.came, came{on, onIslands(on, w.Term)})
			}
		}
		d.State, d.On, d.Days = window.state(f.c.AsOf)
	}
	r.out.Dates = append(r.out.Dates, d)
	r.addBesAppeal(f, besDeadline(KeyAppeal, of, ByInterestedParty, besAppeal, appeal), AgainstDecision)
	return w, nil
}

// besObjection is what becomes of one objection.
func (r *run) besObjection(f *facts, o *objectionFacts, last calendar.Date) error {
	filed := o.filedOnIslands()
	answer := ObjectionAnswer{ID: o.id, Of: o.Of}
	for _, d := range r.out.Dates {
		if d.Key == KeyObjection && o.Against == AgainstDecision && d.Of == o.Of || d.Key == KeyObjectNotDeciding &&
			o.Against == AgainstNotDeciding {
			answer.Window.Term = d.Term
			answer.Window.Timely = r.besTimely(filed, d.Term)
		}
	}
	for i := range o.Repairs {
		r.besRepair(f, o, &o.Repairs[i])
	}
	r.tell(&o.refused)
	if filed.IsZero() || answer.Window.Term.IsZero() {
		return nil
	}
	if err := r.besReview(f, o, filed, &answer); err != nil {
		return err
	}
	if o.id == f.named() {
		r.out.Objection.Timely = answer.Window.Timely
		r.out.ObjectionDecision, r.out.ObjectionStatus = answer.Decision, answer.Status
	}
	if f.listed() {
		r.out.Objections = append(r.out.Objections, answer)
	}
	return nil
}

// besTimely reports whether an objection was filed within its term: filing
// means arriving.
func (r *run) besTimely(filed calendar.Date, t calendar.Term) calendar.Answer {
	timely := onIslands(filed, t)
	switch {
	case timely == calendar.No:
		r.out.find(besLate, filed, calendar.Args{On: filed, To: t.LastDay()})
	case timely == calendar.Unknown && !filed.IsZero():
		r.out.find(besEarly, filed, calendar.Args{On: filed, From: t.FirstDay()})
		r.out.warn(besEarlyOpen, calendar.Args{On: filed, To: t.LastDay()})
	}
	return timely
}

// onIslands tells whether what was filed on a day is within a term; of what came
// before it the WarBES does not say.
func onIslands(filed calendar.Date, t calendar.Term) calendar.Answer {
	if filed.Before(t.FirstDay()) {
		return calendar.Unknown
	}
	return calendar.AnswerOf(!filed.After(t.LastDay()))
}

// besRepair is art. 60 WarBES: the chance to mend a defect within a term "die
// minimaal veertien dagen bedraagt". It suspends nothing.
func (r *run) besRepair(f *facts, o *objectionFacts, repair *Repair) {
	if repair.Set.IsZero() {
		return
	}
	if repair.Set.Before(besRepairLeast.After(repair.Asked)) {
		r.out.find(besRepairShort, repair.Asked, calendar.Args{From: repair.Asked, To: repair.Set})
	}
	if !repair.Set.After(repair.Asked) {
		return
	}
	r.add(Deadline{
		Key: KeyRepair, Of: f.ids.of(&repair.ID), Who: ByObjector, Force: Must,
		First: repair.Asked.AddDays(1), Last: repair.Set, By: besRepairOffered,
	}, did(repair.Done), o.ended.event())
}

// besReview is the decision on one objection: silence on it is a refusal again,
// and the decision opens the appeal.
func (r *run) besReview(f *facts, o *objectionFacts, filed calendar.Date, answer *ObjectionAnswer) error {
	given := calendar.Facts{Start: filed}
	var prolonged event
	given.Adjournment, prolonged = r.adjournments(besReview, o.Adjournments, o.ended, filed)
	clock := *besReview
	if given.Adjournment != (calendar.Adjournment{}) {
		clock.rule, clock.assumed = besProlonged, besProlongedAssumed
	}
	term, err := r.term(clock.ruleFor(prolonged), given)
	if n := term.Adjourned(); n > 0 && r.has(readingBesThirtyDays) {
		term, err = r.term(besThirtyDays(n), calendar.Facts{Start: filed})
	}
	if err != nil {
		return reason(err).For(o.filingKey(), filed.String())
	}
	first, _ := r.bounds(besReview.rule, calendar.Facts{Start: filed}) // within the term
	if _, _, day := filed.Civil(); !isNumber(day, first.LastDay) {
		r.out.warn(besShortMonth, calendar.Args{On: filed, To: first.LastDay})
	}
	answer.Decision = term
	judged := f.judged(o.ended)
	r.sayTerm(clock.adjournment, given.Adjournment, prolonged.undated(), &moved{}, &term, judged)
	answer.Status = r.status(&clock, &term, o.ended, judged, standstill{}, false)
	var decided, withdrawn event
	if o.ended.decided {
		decided = did(o.ended.on)
	} else {
		withdrawn = o.ended.event()
	}
	r.add(Deadline{
		Key: KeyDecisionOnObjection, Of: o.id, Who: ByBody, Force: Must,
		First: term.FirstDay(), Last: term.LastDay(), By: clock.by, Term: term,
	}, decided, withdrawn)
	r.add(Deadline{
		Key: KeyAdjournObjection, Of: o.id, Who: ByBody, Force: May,
		First: filed, Last: first.LastDay, By: clock.adjournment.by,
	}, prolonged, o.ended.event())
	return r.besAfterReview(f, o, term.LastDay())
}

// isNumber reports whether a day has a number in its month.
func isNumber(number int, d calendar.Date) bool {
	_, _, day := d.Civil()
	return day == number
}

// besAfterReview is the appeal that opens when the objection is decided, or when
// the term for that lapses.
func (r *run) besAfterReview(f *facts, o *objectionFacts, last calendar.Date) error {
	if !o.Decided.IsZero() {
		t, err := r.besTerm(besAppealRule, o.Decided, day{o.key + ".decided", o.Decided})
		if err != nil {
			return err
		}
		r.add(besDeadline(KeyAppeal, o.id, ByInterestedParty, besAppeal, t),
			r.besAppealed(f, AgainstDecisionOnObjection, o.id, t.FirstDay()))
	}
	if o.ended.until(last) {
		return nil
	}
	t, err := r.besTerm(besSilenceRule(besSilenceMore), last, day{o.filingKey(), o.filedOnIslands()})
	if err != nil {
		return err
	}
	var withdrawn event
	if !o.ended.decided {
		withdrawn = o.ended.event()
	}
	r.out.warn(besDeemedDerived, calendar.Args{})
	r.add(besDeadline(KeyAppealNotDecidingObjection, o.id, ByObjector, besSilenceMore, t),
		r.besAppealed(f, AgainstNotDeciding, o.id, last.AddDays(1)), withdrawn)
	if f.c.AsOf.After(last) || o.ended.happened {
		r.out.find(besDeemedAgain, last, calendar.Args{On: last, To: t.LastDay()})
	}
	if o.ended.decided {
		r.out.warn(besKeepsLast, calendar.Args{})
	}
	return nil
}

// besRulings is what lies against a ruling: opposition where it was given without
// a hearing (art. 80 lid 1 WarBES), and otherwise higher appeal (art. 76).
func (r *run) besRulings(f *facts) error {
	for i := range f.c.Appeals {
		a := &f.c.Appeals[i]
		if a.Ruling.Sent.IsZero() {
			continue
		}
		key, by, rule := KeyHigherAppeal, besHigher, besHigherRule
		if a.Hearing == calendar.No {
			key, by, rule = KeyOpposition, besOpposition, besOpposedRule
		}
		t, err := r.besTerm(rule, a.Ruling.Sent, day{pathTo("appeals", i) + ".ruling.sent", a.Ruling.Sent})
		if err != nil {
			return err
		}
		r.add(besDeadline(key, f.ids.of(&a.ID), ByParty, by, t), did(a.Further))
	}
	return nil
}
