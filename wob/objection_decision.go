package wob

import "github.com/wobrules/wobrules/calendar"

// reviewLaw is the term for the decision on an objection (beslissing op
// bezwaar) under one version of art. 7:10 Awb.
type reviewLaw struct {
	fromReceipt bool      // counts from receipt of the objection, not from the end of the objection term
	ordinary    *clockLaw // six weeks
	committee   *clockLaw // with a committee under art. 7:13
	agreed      groundLaw // further delay with consent
	caveat      *calendar.Provision
}

// reviews is the term for the decision on objection by the day its term starts:
// the day after receipt of the objection under the version before 1 October
// 2009, which is the day that decides between the two.
var reviews = newTable("the decision on objection",
	row[start, reviewLaw]{awb1994, dayBefore(awb2009), awb7_10In1994()},
	row[start, reviewLaw]{awb2009, calendar.Date{}, awb7_10()},
)

// repairGrounds is the suspension for the repair of a defect by the day on which
// repair was asked: from the day after it (art. 7:10 lid 2 Awb), and before 1
// October 2009 from that day itself.
var repairGrounds = newTable("suspension for repair",
	row[notice, groundLaw]{awb1994, dayBefore(awb2009),
		newGround("awb.7.10.2.1994", awbArticle("7:10", "2", awb1994), fromOwnNotice).
			withNeedsSet("awb.7.10.2.1994", awbArticle("6:6", "", awb2009))},
	row[notice, groundLaw]{awb2009, calendar.Date{},
		newGround("awb.7.10.2", awbArticle("7:10", "2", awb2009), untilNotice).
			withNeedsSet("awb.7.10.2", awbArticle("6:6", "", awb2009))},
)

// Art. 7:10 Awb from 1 October 2009: six weeks, or twelve with a committee, from
// the day after the objection term ended (lid 1); suspension for repair (lid
// 2); adjournment by at most six weeks (lid 3); further delay (lid 4).
func awb7_10() reviewLaw {
	cite := func(lid string) calendar.Citation { return awbArticle("7:10", lid, awb2009) }
	return newReview("awb.7.10", cite, calendar.Weeks(6), calendar.Weeks(12), calendar.Weeks(6))
}

// Art. 7:10 Awb before 1 October 2009: six weeks, or ten with a committee, after
// receipt of the objection; suspension from the day of the request for repair
// itself; adjournment by at most four weeks.
func awb7_10In1994() reviewLaw {
	cite := func(lid string) calendar.Citation { return awbArticle("7:10", lid, awb1994) }
	law := newReview("awb.7.10.1994", cite, calendar.Weeks(6), calendar.Weeks(10), calendar.Weeks(4))
	law.fromReceipt = true
	law.caveat = define("awb.7.10.1994.unverified", cite(""),
		"de tekst van artikel 7:10 Awb vóór 1 oktober 2009 is niet gelezen",
		"the text of art. 7:10 Awb before 1 October 2009 was not read")
	return law
}

func newReview(id string, cite func(lid string) calendar.Citation, six, committee, most calendar.Span) reviewLaw {
	law := reviewLaw{agreed: newGround(id+".4", cite("4"), byConsent)}
	adjourn := newAdjournment(id+".3", cite("3"))
	suspended := suspensions(append(repairGrounds.all(), law.agreed)...)
	clock := func(id string, term calendar.Span) *clockLaw {
		by := define(id, cite("1"),
			"{span} na {from}: tot en met {to}",
			"{span} after {from}: up to and including {to}")
		return &clockLaw{
			term: term, most: most, by: by,
			rule: calendar.Seq(
				calendar.After(term, by),
				calendar.Adjourn(most, adjourn.by, calendar.NotifiedBy(calendar.Extend()), calendar.CountedFrom(
					calendar.Either(readingAdjournmentFrom, calendar.Rule{}, calendar.Extend()))),

				suspended,
				calendar.Extend(),
			),
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

var (
	committeeLate = define("awb.7.13.2.late", calendar.Ruling("ECLI:NL:RVS:2016:2233"),
		"de commissie is op {on} aangekondigd, na de eerste termijn ({to}): die blijft gelden",
		"the committee was announced on {on}, after the first term ({to}), which goes on to hold")
	reviewPending2009 = define("awb.7.10.2009.pending", awbArticle("7:10", "1", awb2009),
		"het bezwaar is ontvangen voor, en de bezwaartermijn eindigde na 1 oktober 2009 (of andersom); welke versie van artikel 7:10 geldt, is niet gevonden",
		"the objection was received before, and the objection term ended after 1 October 2009 (or the other way round); which version of art. 7:10 holds was not found")
	reviewLong = define("awb.7.10.more-than-twelve-weeks", calendar.CiteATW("4", ""),
		"de termijn is met verdaging langer dan twaalf weken; dat de Atw haar toch verlengt, is afgeleid, niet beslist",
		"with adjournment the term is longer than twelve weeks; that the Atw extends it all the same is derived, not decided")
)

// computeObjectionDecision is the term for the decision on objection.
func (r *computation) computeObjectionDecision() error {
	r.d.objectionDecision = calendar.Date{}
	o := r.c.objection()
	if o == nil || o.Against != AgainstDecision || r.d.objection.IsZero() {
		return nil
	}
	startsOn := r.d.objection.AddDays(1)
	if received := o.lodged(); !received.IsZero() {
		startsOn = received.AddDays(1)
	}
	law, err := reviews.at(start(startsOn))
	if err != nil {
		return &InputError{Key: "objection.received", Value: o.lodged().String(), Reason: reason(err)}
	}
	from := r.d.objection
	if law.fromReceipt {
		if from = o.Received; from.IsZero() {
			return nil // posting is not receipt
		}
	}
	facts := r.reviewFacts(law, from)
	fail := func(err error) error {
		return &InputError{Key: "objection", Value: from.String(), Reason: reason(err)}
	}
	clock, err := r.reviewClock(law, facts)
	if err != nil {
		return fail(err)
	}
	if r.out == nil {
		b, err := r.bounds(clock.rule, facts)
		if err != nil {
			return fail(err)
		}
		r.d.objectionDecision = b.LastDay
		return nil
	}
	term, err := clock.rule.Term(facts, r.clock.Calendar, r.readings)
	if err != nil {
		return fail(err)
	}
	r.out.ObjectionDecision, r.d.objectionDecision = term, term.LastDay()
	r.meetTerm(&term)
	r.warnReview(law, &term)
	suspended := r.say(clock.adjournment, r.review, &term, r.judgedObjection())
	if on := r.judgedObjection(); !on.IsZero() {
		r.out.ObjectionStatus = &r.out.hold().objectionStatus
		*r.out.ObjectionStatus = newStatus(term.LastDay(), on, suspended)
	}
	if s := r.out.ObjectionStatus; s != nil && !s.InTime {
		p := clock.late
		if o.Decided.IsZero() {
			p = clock.overdue
		}
		r.out.find(p, s.On, calendar.Args{On: s.On, N: s.DaysLate, To: term.LastDay()})
	}
	return nil
}

// reviewClock picks the longer term where the committee was announced before
// the ordinary one ended (ECLI:NL:RVS:2016:2233).
func (r *computation) reviewClock(law *reviewLaw, facts calendar.Facts) (*clockLaw, error) {
	announced := r.c.objection().CommitteeAnnounced
	if announced.IsZero() {
		return law.ordinary, nil
	}
	// A reading that moves this end can decide between the two terms.
	b, err := r.bounds(law.ordinary.rule, facts)
	if err != nil {
		return nil, err
	}
	if announced.After(b.AdjournBy) {
		r.out.find(committeeLate, announced, calendar.Args{On: announced, To: b.AdjournBy})
		return law.ordinary, nil
	}
	return law.committee, nil
}

func (r *computation) warnReview(law *reviewLaw, term *calendar.Term) {
	if law.caveat != nil {
		r.out.warn(law.caveat, calendar.Args{})
	}
	window := &r.out.Objection.Term
	if !law.fromReceipt && window.Nominal() != window.LastDay() {
		r.out.warn(objectionNominalStart, calendar.Args{})
	}
	if received := r.c.objection().lodged(); !received.IsZero() && received.Before(awb2009) == !window.LastDay().Before(awb2009) {
		r.out.warn(reviewPending2009, calendar.Args{})
	}
	days, _ := term.Nominal().DaysSince(term.Start())
	weeks := (days + 6) / 7 // begun weeks
	if term.LastDay() != term.Nominal() && !calendar.Weeks(weeks).UnderATW() {
		r.out.warn(reviewLong, calendar.Args{})
	}
}

// reviewFacts gathers what moves the term for the decision on objection. The
// readings can move its start, not the rest.
func (r *computation) reviewFacts(law *reviewLaw, from calendar.Date) calendar.Facts {
	o := r.c.objection()
	if !r.review.taken {
		r.review.taken = true
		w := stretch{closed: o.Decided, asOf: r.c.AsOf, objection: true}
		r.review.adjournment = takeAdjournments(r.out, law.ordinary.adjournment, o.Adjournments, o.Decided)
		r.review.take(r.out, o.Suspensions, w)
		r.review.takeRepairs(r.out, o.Repairs, w)
		r.review.takeAgreed(r.out, law, o)
	}
	return calendar.Facts{
		Start:       from,
		Adjournment: r.review.adjournment,
		Suspensions: r.review.suspensions,
		Agreements:  r.review.agreements,
	}
}

// takeRepairs passes on the requests to mend a defect: each suspends under the
// version of art. 7:10 lid 2 of its own day.
func (f *suspensionFacts) takeRepairs(out *Timeline, repairs []Repair, w stretch) {
	for _, repair := range repairs {
		law, ok := repairGrounds.find(notice(repair.Asked))
		if !ok {
			continue // before the Awb there was no such suspension
		}
		args := calendar.Args{On: repair.Asked}
		switch {
		case repair.Set.IsZero():
			out.find(law.needsSet, repair.Asked, args)
		case !w.closed.IsZero() && repair.Asked.After(w.closed):
			out.find(law.decided, repair.Asked, args)
		default:
			s := Suspension{Notified: repair.Asked, Set: repair.Set, Until: repair.Done}
			days, running := s.days(law.kind, w)
			f.add(law, repair.Asked, days, running)
		}
	}
}

func (f *suspensionFacts) takeAgreed(out *Timeline, law *reviewLaw, o *Objection) {
	for _, a := range o.Agreed {
		if !o.Decided.IsZero() && a.Consented.After(o.Decided) {
			out.find(law.agreed.decided, a.Consented, calendar.Args{On: a.Consented})
			continue
		}
		f.agreements = append(f.agreements, calendar.Agreement{Ground: law.agreed.by, Consented: a.Consented, Days: a.Days, Until: a.Until})
		f.agreed = append(f.agreed, &law.agreed)
	}
}

// computeObjectionDefault is what follows from not deciding on the objection in
// time.
func (r *computation) computeObjectionDefault() error {
	r.d.objectionPenalty, r.d.objectionAppeal = penaltyDates{}, calendar.Date{}
	o := r.c.objection()
	if o == nil || first(o.Defaults) == nil || r.d.objectionDecision.IsZero() {
		return nil
	}
	f := penaltyFacts{
		key: "objection.default", lastDay: r.d.objectionDecision, filed: o.filed(r.d.objection),
		received: first(o.Defaults).Received, decided: o.Decided, judged: r.judgedObjection(), excluded: true,
	}
	var err error
	if r.d.objectionPenalty, err = r.penalty(f); err != nil {
		return err
	}
	if r.d.objectionAppeal, err = r.appeal(f, first(o.Defaults).Sent); err != nil {
		return err
	}
	if r.out != nil {
		if !f.received.IsZero() {
			r.out.ObjectionPenalty = &r.out.hold().objectionPenalty
			*r.out.ObjectionPenalty = r.d.objectionPenalty.public()
		}
		r.out.ObjectionAppeal = r.d.objectionAppeal
	}
	return nil
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
