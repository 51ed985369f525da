package wob

import (
	"slices"

	"github.com/wobrules/wobrules/calendar"
)

// clockLaw is how one term for a decision on a request runs.
type clockLaw struct {
	term, most  calendar.Span // the first term, and the longest adjournment
	by          *calendar.Provision
	rule        calendar.Rule
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

// The rule of art. 6 Wob and of what follows it, in its own order: the term,
// adjournment and suspension in whatever order they came, and the Atw once at
// the end. Whether adjournment counts from the extended end is not settled.
func decisionRule(term calendar.Span, by *calendar.Provision, most calendar.Span, adjourn *adjournmentLaw) calendar.Rule {
	return termRule(term, by, most, adjourn, decisionSuspensions)
}

// termRule is a term for a decision on a request or on an objection.
func termRule(term calendar.Span, by *calendar.Provision, most calendar.Span, adjourn *adjournmentLaw, suspended calendar.Rule) calendar.Rule {
	return calendar.Seq(
		calendar.After(term, by),
		calendar.Adjourn(most, adjourn.by, calendar.NotifiedBy(calendar.Extend()),
			calendar.CountedFrom(calendar.Either(readingAdjournmentFrom, calendar.Rule{}, calendar.Extend()))),
		suspended,
		calendar.Extend(),
	)
}

// newClock defines a term for the decision: its step, and what is said of a
// decision that came too late.
func newClock(id string, c calendar.Citation, term, most calendar.Span, adjourn *adjournmentLaw, caveats ...*calendar.Provision) *clockLaw {
	by := define(id, c,
		"{span}, gerekend vanaf de dag na die van ontvangst op {from}: tot en met {to}",
		"{span}, counted from the day after receipt on {from}: up to and including {to}")
	return &clockLaw{
		term: term, most: most, by: by,
		rule:        decisionRule(term, by, most, adjourn),
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

// Art. 6 Wob from 1 October 2009 (Stb. 2009, 384): four weeks and at most four
// more (lid 1 and 2). For environmental information two weeks, but only where
// disclosure is intended while an objection is expected (lid 6 onder a), and
// adjournment only for size or complexity (lid 6 onder b). The text is the same
// in all versions to the end; suffix marks the provisions of an earlier one.
func wob6(act string, version calendar.Date, suffix string) decisionLaw {
	adjourn := newAdjournment("wob.6.2"+suffix, wobArticle("6", "2", version)).
		withReasons("wob.6.2"+suffix, wobArticle("6", "2", version))
	environmental := newAdjournment("wob.6.6.b"+suffix, wobArticle("6", "6", version).Part("b")).
		withReasons("wob.6.6.b"+suffix, wobArticle("6", "2", version)).
		forSize("wob.6.6.b"+suffix, wobArticle("6", "6", version).Part("b"))
	first := wobArticle("6", "1", version)
	return decisionLaw{
		act:      act,
		ordinary: newClock("wob.6.1"+suffix, first, calendar.Weeks(4), calendar.Weeks(4), adjourn),
		environmental: newClock("wob.6.1.environmental"+suffix, first,
			calendar.Weeks(4), calendar.Weeks(4), environmental),
		environmentalShort: newClock("wob.6.6.a"+suffix, wobArticle("6", "6", version).Part("a"),
			calendar.Weeks(2), calendar.Weeks(4), environmental),
	}
}

var (
	wob6Before2009 = define("wob.6.1992.unverified", wobArticle("6", "", wob1992),
		"de tekst van artikel 6 Wob vóór 1 oktober 2009 is niet gelezen; twee weken en één verdaging van twee weken zijn uit de tweede hand",
		"the text of art. 6 Wob before 1 October 2009 was not read; two weeks and one adjournment of two weeks are known at second hand")
	wob6Environmental2005 = define("wob.6.2005.unverified", wobArticle("6", "", wob2005),
		"de bijzondere regel voor milieu-informatie van 14 februari 2005 tot 1 oktober 2009 is niet gelezen",
		"the special rule for environmental information from 14 February 2005 to 1 October 2009 was not read")
	// pending2009 is for a request that was pending on 1 October 2009.
	pending2009 = define("wob.6.2009.pending", wobArticle("6", "1", wob2009),
		"het verzoek liep op 1 oktober 2009, toen artikel 6 Wob werd gewijzigd; overgangsrecht is niet gevonden, de termijn van de dag van ontvangst is aangehouden",
		"the request was pending on 1 October 2009, when art. 6 Wob changed; no transitional law was found, the term of the day of receipt was kept")
)

// Art. 6 Wob before 1 October 2009: two weeks and at most two more.
func wob6In1992(suffix string, environmental bool) decisionLaw {
	caveats := []*calendar.Provision{wob6Before2009}
	adjourn := newAdjournment("wob.6.2"+suffix, wobArticle("6", "2", wob1992)).
		withReasons("wob.6.2"+suffix, wobArticle("6", "2", wob1992))
	law := decisionLaw{
		act: "wob-1992",
		ordinary: newClock("wob.6.1"+suffix, wobArticle("6", "1", wob1992),
			calendar.Weeks(2), calendar.Weeks(2), adjourn, caveats...),
	}
	law.environmental = law.ordinary
	if environmental {
		size := newAdjournment("wob.6.2.environmental"+suffix, wobArticle("6", "2", wob2005)).
			withReasons("wob.6.2.environmental"+suffix, wobArticle("6", "2", wob2005)).
			forSize("wob.6.2.environmental"+suffix, wobArticle("6", "2", wob2005))
		law.environmental = newClock("wob.6.1.environmental"+suffix, wobArticle("6", "1", wob2005),
			calendar.Weeks(2), calendar.Weeks(2), size, append(caveats, wob6Environmental2005)...)
	}
	law.environmentalShort = law.environmental
	return law
}

// decisions is the term for the decision on a request, by the day of receipt.
var decisions = newTable[receipt]("the decision on a request", slices.Concat(wobDecisions, wooDecisions)...)

var wobDecisions = []row[receipt, decisionLaw]{
	{wob1992, dayBefore(wob2005), wob6In1992(".1992", false)},
	{wob2005, dayBefore(wob2009), wob6In1992(".2005", true)},
	{wob2009, dayBefore(wob2016), wob6("wob-2009", wob2009, ".2009")},
	{wob2016, wobEnd, wob6("wob-2016", wob2016, "")},
}

var environmentalUnknown = define("wob.6.6.a.unknown", wobArticle("6", "6", wob2009).Part("a"),
	"niet bekend is of verstrekking voorgenomen is en of daartegen bezwaar wordt verwacht; is beide het geval, dan is de termijn twee weken",
	"it is not known whether disclosure is intended and an objection to it expected; if both are, the term is two weeks")

// clock picks the term of a case under a version of the law.
func (law *decisionLaw) clock(c *Case, out *Timeline) *clockLaw {
	e := c.Environmental
	if e == nil {
		return law.ordinary
	}
	if e.DisclosureIntended == calendar.Yes && e.ObjectionExpected == calendar.Yes {
		return law.environmentalShort
	}
	if e.DisclosureIntended != calendar.No && e.ObjectionExpected != calendar.No && law.environmentalShort != law.environmental {
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
	r.out.Findings = append(r.out.Findings, f.refused.findings...)
	for _, c := range f.refused.caveats {
		r.out.warn(c.Provision, c.Args)
	}
	law, err := decisions.at(receipt(c.Received))
	if err != nil {
		return t, &InputError{Key: "received", Value: c.Received.String(), Reason: reason(err)}
	}
	if law, err = r.pendingLaw(f, law); err != nil {
		return t, err
	}
	t.clock = law.clock(c, r.out)
	given := f.request.facts(f.start)
	given.Adjournment, t.adjourned = r.adjournments(t.clock, c.Adjournments, f.ended, f.start)
	if t.term, err = r.term(t.clock.rule, given); err != nil {
		return t, &InputError{Key: "received", Value: c.Received.String(), Reason: reason(err)}
	}
	r.out.Act, r.out.Decision, r.out.AdjournBy = law.act, t.term, t.term.AdjournBy()
	r.sayRequest(f, &t)
	judged := f.judged(f.ended)
	suspended := r.sayTerm(t.clock.adjournment, given.Adjournment, &f.request, &t.term, judged)
	r.out.Status = r.status(t.clock, &t.term, f.ended, judged, suspended)
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

// status judges a day against a term; nil where there is no such day.
func (r *run) status(clock *clockLaw, term *calendar.Term, e ending, on calendar.Date, suspended bool) *Status {
	if on.IsZero() {
		return nil
	}
	days := since(on, term.LastDay())
	s := &Status{On: on, InTime: days <= 0, DaysLate: max(days, 0), DaysLeft: max(-days, 0), Suspended: suspended}
	args := calendar.Args{On: s.On, N: s.DaysLate, To: term.LastDay()}
	switch {
	case s.InTime:
	case e.decided:
		r.out.find(clock.late, s.On, args)
	case !e.happened:
		r.out.find(clock.overdue, s.On, args)
	}
	return s
}

// sayTerm turns what a term notes into findings, and reports whether it is
// suspended on the day judged.
func (r *run) sayTerm(law *adjournmentLaw, adjournment calendar.Adjournment, m *moved, t *calendar.Term, judged calendar.Date) bool {
	late := false
	for n := range t.Notes() {
		law.say(r.out, n, t.Adjourned())
		late = late || n.Kind == calendar.AdjournmentLate
	}
	if t.Adjourned() > 0 && !late {
		// In time only because the Atw added days to the first term.
		if on := adjournment.Notified; on.After(t.FirstNominal()) {
			r.out.warn(law.added, calendar.Args{On: on})
		}
	}
	within := t.LastDay()
	if r.readings.Has(readingSuspensionInExtension) {
		within = t.Nominal()
	}
	return m.say(r.out, t, within, judged)
}
