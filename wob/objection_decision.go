package wob

import "github.com/wobrules/wobrules/calendar"

// reviewLaw is the term for the decision on an objection (beslissing op
// bezwaar) under one version of art. 7:10 Awb.
type reviewLaw struct {
	fromReceipt bool      // counts from receipt of the objection, not from the end of the objection term
	ordinary    *clockLaw // six weeks
	committee   *clockLaw // with a committee under art. 7:13
	agreed      groundLaw // further delay with consent
	needed      groundLaw // further delay that the law makes necessary
}

func newReview(id string, cite func(lid string) calendar.Citation, six, committee, most calendar.Span) reviewLaw {
	law := reviewLaw{agreed: newGround(id+".4", cite("4"), byConsent), needed: delayNeeded(id+".4.c", cite("4").Part("c"))}
	adjourn := newAdjournment(id+".3", cite("3"))
	clock := func(id string, term calendar.Span) *clockLaw {
		by := define(id, cite("1"),
			"{span} na {from}: tot en met {to}", "{span} after {from}: up to and including {to}")
		return &clockLaw{
			term: term, most: most, by: by,
			adjournment: adjourn,
			late: define(id+".late", cite("1"),
				"de beslissing op bezwaar is op {on} bekendgemaakt, {days} na de laatste dag ({to})",
				"the decision on objection was published on {on}, {days} after the last day ({to})"),
			overdue: define(id+".overdue", cite("1"),
				"op {on} is er geen beslissing op bezwaar; de laatste dag was {to}",
				"on {on} there is no decision on objection; the last day was {to}"),
		}
	}
	law.ordinary = clock(id+".1", six)
	law.committee = clock(id+".1.committee", committee)
	return law
}

// suspendedBy gives the clocks their rules, once it is known which grounds of
// suspension hold.
func (law *reviewLaw) suspendedBy(suspended calendar.Rule) {
	for _, clock := range []**clockLaw{&law.ordinary, &law.committee} {
		*clock = (*clock).with((*clock).most, (*clock).adjournment, suspended)
	}
}

var (
	committeeLate = define("awb.7.13.2.late", calendar.Ruling("ECLI:NL:RVS:2016:2233"),
		"de commissie is op {on} aangekondigd, na de eerste termijn ({to}): die blijft gelden",
		"the committee was announced on {on}, after the first term ({to}), which goes on to hold")
	reviewPending2009 = define("awb.7.10.2009.pending", awbArticle("7:10", "1", awb2009),
		"het bezwaar is ontvangen vóór, en de bezwaartermijn eindigde na 1 oktober 2009 (of andersom); welke versie van "+
			"artikel 7:10 geldt, is niet gevonden, die van de dag na ontvangst is aangehouden",
		"the objection was received before, and the objection term ended after 1 October 2009 (or the other way round); "+
			"which version of art. 7:10 holds was not found, that of the day after receipt was kept")
	reviewLong = define("awb.7.10.more-than-twelve-weeks", calendar.CiteATW("4", ""),
		"de termijn is met verdaging langer dan twaalf weken; dat de Atw haar toch verlengt, is afgeleid; rechtspraak is "+
			"niet bekend",
		"with adjournment the term is longer than twelve weeks; that the Atw extends it all the same is derived, not decided")
)

// review is the decision on one objection: its term, whether it is kept, and
// what follows where it is not.
func (r *run) review(f *facts, o *objectionFacts, w *window, answer *ObjectionAnswer) error {
	law, err := r.reviewLaw(o, w)
	if err != nil {
		return err
	}
	from := r.reviewStart(law, o, w, answer.Window.Timely)
	if from.IsZero() {
		return nil
	}
	fail := func(err error) error { return outside(err, o.key, from.String(), o.moves()) }
	r.tell(&o.refused)
	m := o.moved
	m.agree(r.out, law, o)
	given := m.facts(from)
	var adjourned event
	given.Adjournment, adjourned = r.adjournments(law.ordinary, o.Adjournments, o.ended, from)
	clock, err := r.reviewClock(law, o, given)
	if err != nil {
		return fail(err)
	}
	term, err := r.term(clock.ruleFor(adjourned), given)
	if err != nil {
		return fail(err)
	}
	answer.Decision = term
	r.warnReview(law, o, w, &term)
	judged := f.judged(o.ended)
	still := r.sayTerm(clock.adjournment, given.Adjournment, adjourned.undated(), &m, &term, judged)
	answer.Status = r.status(clock, &term, o.ended, judged, still, m.endUnknown)
	r.sayDelay(tellObjectionDelay, answer.Status, o.ended, term.LastDay(), o.Told)
	r.sayConcerned(o, &m, &term, adjourned)
	if answer.Status != nil && answer.Window.Timely == calendar.No {
		r.out.warn(objectionLateReview, calendar.Args{})
	}
	r.addReview(o, clock, &term, adjourned, m.endUnknown)
	s := silence{
		of: o.id, last: term.LastDay(), filed: o.filed(w.Term.LastDay()), ended: o.ended, judged: judged,
		excluded: true, keys: objectionSilence,
	}
	s.take(r, o.key+".default", o.Defaults)
	answer.Penalty, answer.Appeal, err = r.silent(&s)
	return err
}

// reviewLaw is the law for the decision on an objection: of the day after it was
// lodged, or where that is not known after the term for objecting.
func (r *run) reviewLaw(o *objectionFacts, w *window) (*reviewLaw, error) {
	startsOn := w.Term.LastDay().AddDays(1)
	if lodged := o.lodged(); !lodged.IsZero() {
		if startsOn = lodged.AddDays(1); startsOn.IsZero() { // after the last day there is
			key := o.key + ".received"
			if o.Received.IsZero() {
				key = o.key + ".posted"
			}
			return nil, outsideDays().For(key, lodged.String())
		}
	}
	law, err := r.law.reviews.at(start(startsOn))
	if err != nil {
		return nil, reason(err).For(o.key+".received", o.lodged().String())
	}
	return law, nil
}

// reviewStart is the day from which the term for the decision on an objection
// runs: the end of the objection term, or under the old version the receipt of
// the objection. It is not set where that is not known.
func (r *run) reviewStart(law *reviewLaw, o *objectionFacts, w *window, timely calendar.Answer) calendar.Date {
	switch {
	case law.fromReceipt:
		return o.Received // posting is not receipt
	case timely == calendar.No && !o.Received.IsZero() && r.has(readingLateObjectionStart):
		return o.Received
	}
	return w.Term.LastDay()
}

// addReview adds what the body must and may do in the term for the decision on
// an objection, and the appeal against that decision.
func (r *run) addReview(o *objectionFacts, clock *clockLaw, term *calendar.Term, adjourned event, endUnknown bool) {
	var decided, withdrawn event
	if o.ended.decided {
		decided = did(o.ended.on)
	} else {
		withdrawn = o.ended.event()
	}
	r.add(Deadline{
		Key: KeyDecisionOnObjection, Of: o.id, Who: ByBody, Force: Must,
		First: term.FirstDay(), Last: term.LastDay(), By: clock.by, Term: *term,
	}, decided, withdrawn)
	r.open(endUnknown)
	if o.lodged().After(term.AdjournBy()) {
		return // there was no day on which it could be adjourned
	}
	r.add(Deadline{
		Key: KeyAdjournObjection, Of: o.id, Who: ByBody, Force: May,
		First: o.lodged(), Last: term.AdjournBy(), By: clock.adjournment.by,
	}, adjourned, o.ended.event())
}

// addRepairs adds the terms that were set to mend a defect.
func (r *run) addRepairs(f *facts, o *objectionFacts) {
	for i := range o.Repairs {
		repair := &o.Repairs[i]
		if !repair.Set.After(repair.Asked) {
			continue // no term, or one that was over when it was set
		}
		r.add(Deadline{
			Key: KeyRepair, Of: f.ids.of(&repair.ID), Who: ByObjector, Force: Must,
			First: repair.Asked.AddDays(1), Last: repair.Set, By: repairOffered,
		}, did(repair.Done), o.ended.event())
	}
}

// reviewClock picks the longer term where the committee was announced before
// the ordinary one ended (ECLI:NL:RVS:2016:2233).
func (r *run) reviewClock(law *reviewLaw, o *objectionFacts, given calendar.Facts) (*clockLaw, error) {
	announced := o.CommitteeAnnounced
	if announced.IsZero() {
		return law.ordinary, nil
	}
	// A reading that moves this end can decide between the two terms.
	b, err := r.bounds(law.ordinary.rule, given)
	if err != nil {
		return nil, err
	}
	if announced.After(b.AdjournBy) && !r.has(readingCommitteeAnnounced) {
		r.out.find(committeeLate, announced, calendar.Args{On: announced, To: b.AdjournBy})
		return law.ordinary, nil
	}
	return law.committee, nil
}

func (r *run) warnReview(law *reviewLaw, o *objectionFacts, w *window, term *calendar.Term) {
	if !law.fromReceipt && w.Term.Nominal() != w.Term.LastDay() {
		r.out.warn(objectionNominalStart, calendar.Args{})
	}
	if received := o.lodged(); !received.IsZero() && received.Before(awb2009) == !w.Term.LastDay().Before(awb2009) {
		r.out.warn(reviewPending2009, calendar.Args{})
	}
	days, _ := term.Nominal().DaysSince(term.Start())
	weeks := (days + 6) / 7 // begun weeks
	if term.LastDay() != term.Nominal() && !calendar.Weeks(weeks).UnderATW() {
		r.out.warn(reviewLong, calendar.Args{})
	}
}

// agree takes the further delay of the decision on an objection (art. 7:10 lid 4
// Awb).
func (m *moved) agree(out *Timeline, law *reviewLaw, o *objectionFacts) {
	for i := range o.Agreed {
		a := &o.Agreed[i]
		ground := &law.agreed
		if a.Ground == DelayNeeded {
			ground = &law.needed
		}
		if o.ended.before(a.Consented) {
			out.find(o.ended.after(ground.decided), a.Consented, calendar.Args{On: a.Consented, To: o.ended.on})
			continue
		}
		m.agreements = append(m.agreements, agreementFact{
			calendar.Agreement{Ground: ground.by, Consented: a.Consented, Days: a.Days, Until: a.Until}, ground,
		})
	}
}

// filed is the day the objection was filed: posted, or else received. Where
// neither is known it is taken to be the last day of the objection term.
func (o *Objection) filed(lastDay calendar.Date) calendar.Date {
	switch {
	case !o.Posted.IsZero():
		return o.Posted
	case !o.Received.IsZero():
		return o.Received
	}
	return lastDay
}
