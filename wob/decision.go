package wob

import "github.com/wobrules/wobrules/calendar"

// clockLaw is how one term for a decision on a request runs.
type clockLaw struct {
	term, most  calendar.Span // the first term, and the longest adjournment
	by          *calendar.Provision
	rule        calendar.Rule // set when the acts are joined
	assumed     calendar.Rule // the same where an adjournment is assumed
	suspended   calendar.Rule // the part of the rule in which the term is suspended
	adjournment *adjournmentLaw
	late        *calendar.Provision // decided after the last day
	overdue     *calendar.Provision // not decided, and the last day has passed
	caveats     []*calendar.Provision
}

// decisionLaw is the term for the decision on a request under one version of
// the law.
type decisionLaw struct {
	act                string // the label of the row
	ordinary           *clockLaw
	environmental      *clockLaw // environmental information
	environmentalShort *clockLaw // and disclosure is intended while an objection is expected
}

// termRule is a term for a decision on a request or on an objection: the term,
// adjournment and suspension in whatever order they came, and the Atw once at the
// end. Whether adjournment counts from the extended end is not settled.
func (c *clockLaw) termRule(adjourned *calendar.Provision) calendar.Rule {
	return calendar.Seq(
		calendar.After(c.term, c.by),
		calendar.Adjourn(c.most, adjourned, calendar.NotifiedBy(calendar.Extend()),
			calendar.CountedFrom(calendar.Either(readingAdjournmentFrom, calendar.Rule{}, calendar.Extend()))),
		c.suspended,
		calendar.Extend(),
	)
}

// setRules gives a clock its rules, once what they are made of is known.
func (c *clockLaw) setRules() {
	c.rule, c.assumed = c.termRule(c.adjournment.by), c.termRule(c.adjournment.taken)
}

// ruleFor is the rule for what became of the power to adjourn.
func (c *clockLaw) ruleFor(adjourned event) calendar.Rule {
	if adjourned.undated() {
		return c.assumed
	}
	return c.rule
}

// newClock defines a term for the decision: its step, and what is said of a
// decision that came too late.
func newClock(
	id string, c calendar.Citation, term, most calendar.Span, adjourn *adjournmentLaw, caveats ...*calendar.Provision,
) *clockLaw {
	by := define(id, c,
		"{span}, gerekend vanaf de dag na die van ontvangst op {from}: tot en met {to}",
		"{span}, counted from the day after receipt on {from}: up to and including {to}")
	return &clockLaw{
		term: term, most: most, by: by,
		adjournment: adjourn,
		late: define(id+".late", c,
			"het besluit is op {on} bekendgemaakt, {days} na de laatste dag ({to})",
			"the decision was published on {on}, {days} after the last day ({to})"),
		overdue: define(id+".overdue", c,
			"op {on} is er geen besluit; de laatste dag was {to}",
			"on {on} there is no decision; the last day was {to}"),
		caveats: caveats,
	}
}

// suspendedBy gives the clocks of a row their rules, once it is known which
// grounds of suspension hold.
func (law *decisionLaw) suspendedBy(suspended calendar.Rule) {
	made := map[*clockLaw]*clockLaw{}
	for _, clock := range []**clockLaw{&law.ordinary, &law.environmental, &law.environmentalShort} {
		with := made[*clock]
		if with == nil {
			with = (*clock).with((*clock).most, (*clock).adjournment, suspended)
			made[*clock] = with
		}
		*clock = with
	}
}

// with is a clock with a rule of its own.
func (c *clockLaw) with(most calendar.Span, adjourn *adjournmentLaw, suspended calendar.Rule) *clockLaw {
	clock := *c
	clock.most, clock.adjournment, clock.suspended = most, adjourn, suspended
	clock.setRules()
	return &clock
}

// clock picks the term of a case under a version of the law.
func (law *decisionLaw) clock(c *Case, out *Timeline) *clockLaw {
	e := c.Environmental
	if e == nil {
		return law.ordinary
	}
	if e.DisclosureIntended == calendar.Yes && e.ObjectionExpected == calendar.Yes {
		return law.environmentalShort
	}
	if e.DisclosureIntended != calendar.No && e.ObjectionExpected != calendar.No &&
		law.environmentalShort != law.environmental {
		out.warn(environmentalUnknown, calendar.Args{})
	}
	return law.environmental
}

// A requestTerm is the term for the decision on the request.
type requestTerm struct {
	clock     *clockLaw
	term      calendar.Term
	adjourned event
}

// last is the last day to decide.
func (t *requestTerm) last() calendar.Date { return t.term.LastDay() }

// decision is the term for the decision on the request.
func (r *run) decision(f *facts) (t requestTerm, err error) {
	c := f.c
	r.tell(&f.refused)
	law, err := r.law.decisions.at(receipt(c.Received))
	if err != nil {
		return t, reason(err).For("received", c.Received.String())
	}
	law = r.pendingLaw(f, law)
	t.clock = law.clock(c, r.out)
	given := f.request.facts(f.start)
	given.Adjournment, t.adjourned = r.adjournments(t.clock, c.Adjournments, f.ended, f.start)
	if t.term, err = r.term(t.clock.ruleFor(t.adjourned), given); err != nil {
		return t, outside(err, "received", c.Received.String(), c.moved())
	}
	r.out.Act, r.out.Decision, r.out.AdjournBy = law.act, t.term, t.term.AdjournBy()
	r.sayRequest(f, &t)
	judged := f.judged(f.ended)
	still := r.sayTerm(t.clock.adjournment, given.Adjournment, t.adjourned.undated(), &f.request, &t.term, judged)
	r.out.Status = r.status(t.clock, &t.term, f.ended, judged, still, f.request.endUnknown)
	r.sayDelay(r.law.late, r.out.Status, f.ended, t.last(), c.DelayTold)
	return t, nil
}

// sayRequest says what the answer rests on beside the term itself.
func (r *run) sayRequest(f *facts, t *requestTerm) {
	for _, p := range t.clock.caveats {
		r.out.warn(p, calendar.Args{})
	}
	if f.c.Received.Before(wob2009) && !t.last().Before(wob2009) && !f.ended.before(wob2009) {
		r.out.warn(pending2009, calendar.Args{})
	}
	r.warnForwarded()
	r.sayOral()
}

// status judges a day against a term; nil where there is no such day. Where the
// end of a suspension is not known, it does not say whether that day is in time.
func (r *run) status(
	clock *clockLaw, term *calendar.Term, e ending, on calendar.Date, still standstill, unknown bool,
) *Status {
	if on.IsZero() {
		return nil
	}
	if unknown {
		return &Status{On: on, Suspended: still.suspended, Moving: still.moving}
	}
	days := since(on, term.LastDay())
	s := &Status{
		On: on, InTime: calendar.AnswerOf(days <= 0), DaysLate: max(days, 0), DaysLeft: max(-days, 0),
		Suspended: still.suspended, Moving: still.moving,
	}
	args := calendar.Args{On: s.On, N: s.DaysLate, To: term.LastDay()}
	switch {
	case s.InTime == calendar.Yes:
	case e.decided:
		r.out.find(clock.late, s.On, args)
	case !e.happened:
		r.out.find(clock.overdue, s.On, args)
	}
	return s
}

// namedFree is put on an answer with a last day that somebody named. What the Atw
// extends is "een in een wet gestelde termijn" (art. 1 lid 1).
var namedFree = define("atw.1.1.named-day", calendar.CiteATW("1", "1"),
	"{on} is als laatste dag afgesproken of genoemd, en is een zaterdag, zondag of (gelijkgestelde) feestdag; dat de "+
		"Atw ook zo'n dag verlengt (tot en met {to}), is afgeleid; rechtspraak is niet bekend",
	"{on} was agreed or named as the last day, and is a Saturday, a Sunday or a holiday; that the Atw extends such a day "+
		"as well (up to and including {to}) is derived; no ruling is known")

// named reports whether a last day is one that was agreed, or named in an adjournment.
func (m *moved) named(adjournedUntil, last calendar.Date) bool {
	for i := range m.agreements {
		if m.agreements[i].days.Until == last {
			return true
		}
	}
	return adjournedUntil == last
}

// sayTerm turns what a term notes into findings, and tells whether it stands
// still on the day judged.
func (r *run) sayTerm(
	law *adjournmentLaw, adjournment calendar.Adjournment, assumed bool, m *moved, t *calendar.Term, judged calendar.Date,
) standstill {
	late := false
	for n := range t.Notes() {
		law.say(r.out, n, t.Adjourned(), assumed)
		late = late || n.Kind == calendar.AdjournmentLate
	}
	if late && r.c.Territory == Netherlands {
		r.out.warn(adjournmentLateView, calendar.Args{})
	}
	if t.Adjourned() > 0 {
		// In time only because the Atw added days to the first term.
		if on := adjournment.Notified; on.After(t.FirstNominal()) {
			r.out.warn(law.added, calendar.Args{On: on})
		}
	}
	if t.LastDay() != t.Nominal() && m.named(adjournment.Until, t.Nominal()) {
		r.out.warn(namedFree, calendar.Args{On: t.Nominal(), To: t.LastDay()})
	}
	within := t.LastDay()
	if r.readings.Has(readingSuspensionInExtension) {
		within = t.Nominal()
	}
	return m.say(r.out, t, within, judged)
}
