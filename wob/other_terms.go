package wob

import (
	"fmt"

	"github.com/wobrules/wobrules/calendar"
)

// An OtherTerm is a term that the case file has no key for, with what it rests
// on. An event before the day its article came into force, and a day outside the
// table of days, are errors of the functions that return it.
type OtherTerm struct {
	Term    calendar.Term
	Caveats []Caveat
}

// A simpleTerm is a term from one event, without adjournment or suspension.
type simpleTerm struct {
	by      *calendar.Provision
	rule    calendar.Rule
	caveats []*calendar.Provision
}

// newSimpleTerm is a term that runs from an event.
func newSimpleTerm(
	id string, c calendar.Citation, span calendar.Span, dutch, english string, caveats ...*calendar.Provision,
) simpleTerm {
	by := define(id, c,
		"{span} na "+dutch+" op {from}: tot en met {to}",
		"{span} after "+english+" on {from}: up to and including {to}")
	return simpleTerm{by, calendar.Seq(calendar.After(span, by), calendar.Extend()), caveats}
}

// simpleFrom is the table of a term of the Awb, by the day of the event.
func simpleFrom(from calendar.Date, t simpleTerm) table[running, simpleTerm] {
	return newTable(t.by.Citation().String(), row[running, simpleTerm]{from: from, law: t})
}

// addSimple adds a deadline that is a simple term from an event; one that lies
// outside the table of days, or before its article, is not there.
func (r *run) addSimple(terms table[running, simpleTerm], on calendar.Date, d Deadline, happened ...event) {
	t, ok := terms.find(running(on))
	if !ok {
		return
	}
	term, err := r.term(t.rule, calendar.Facts{Start: on})
	if err != nil {
		return
	}
	for _, p := range t.caveats {
		r.out.warn(p, calendar.Args{})
	}
	if d.First.IsZero() {
		d.First = term.FirstDay()
	}
	d.Last, d.By, d.Term = term.LastDay(), t.by, term
	r.add(d, happened...)
}

func (k Clock) simple(call string, terms table[running, simpleTerm], event calendar.Date) (OtherTerm, error) {
	fail := func(err error) (OtherTerm, error) {
		return OtherTerm{}, fmt.Errorf("wob.Clock.%s(%s): %w", call, event, err)
	}
	t, err := terms.at(running(event))
	if err != nil {
		return fail(err)
	}
	term, err := t.rule.Term(calendar.Facts{Start: event}, k.Calendar, k.Readings)
	if err != nil {
		return fail(err)
	}
	return newOtherTerm(term, t.caveats...), nil
}

// newOtherTerm puts the caveats on the days of a term before those of its law, and
// those on texts that were not read behind them.
func newOtherTerm(term calendar.Term, caveats ...*calendar.Provision) OtherTerm {
	var out Timeline
	for s := range term.Steps() {
		out.Dates = append(out.Dates, Deadline{First: term.FirstDay(), Last: term.LastDay(), By: s.Provision()})
	}
	for c := range term.Caveats() {
		out.warn(c.Provision, calendar.Args{On: c.On})
	}
	for _, p := range caveats {
		out.warn(p, calendar.Args{})
	}
	out.warnUnread()
	return OtherTerm{term, out.Caveats}
}

var (
	atwDerived = define("other-term.atw-derived", calendar.CiteATW("1", "1"),
		"dat de Atw voor deze termijn geldt, is afgeleid; rechtspraak is niet bekend",
		"that the Atw holds for this term is derived; no ruling is known")

	declineIncomplete = simpleFrom(awb1994, newSimpleTerm("awb.4.5.4", awbArticle("4:5", "4", awb2009), calendar.Weeks(4),
		"de aanvulling of het verstrijken van de termijn daarvoor", "the supplement or the lapse of the term for it"))
	fixPenalty = simpleFrom(awb2009, newSimpleTerm("awb.4.18", awbArticle("4:18", "", awb2009), calendar.Weeks(2),
		"de laatste dag waarover de dwangsom verschuldigd was", "the last day over which the penalty was due", atwDerived))
	payPenalty = simpleFrom(awb2009, newSimpleTerm("awb.4.87", awbArticle("4:87", "1", awb2009), calendar.Weeks(6),
		"bekendmaking van de beschikking die de dwangsom vaststelt", "the decision that fixes the penalty was published",
		atwDerived))
	courtRuling = simpleFrom(awb2009, newSimpleTerm("awb.8.55b.1", awbArticle("8:55b", "1", awb2009), calendar.Weeks(8),
		"ontvangst van het beroepschrift", "receipt of the appeal"))
	// Thirteen weeks are more than twelve: art. 4 Atw keeps the day as it is.
	courtRulingAfterHearing = simpleFrom(awb2009, newSimpleTerm("awb.8.55b.3", awbArticle("8:55b", "3", awb2009),
		calendar.Weeks(13),
		"ontvangst van het beroepschrift", "receipt of the appeal"))
	decideAfterRulingATW = define("awb.8.55d.1.atw", awbArticle("8:55d", "1", awb2009),
		"dat de Atw voor deze twee weken geldt, is afgeleid; rechtspraak is niet bekend",
		"that the Atw holds for these two weeks is derived; no ruling is known")
	decideAfterRuling = simpleFrom(awb2009, newSimpleTerm("awb.8.55d.1", awbArticle("8:55d", "1", awb2009),
		calendar.Weeks(2),
		"verzending van de uitspraak", "the ruling was sent", decideAfterRulingATW))
)

// DeclineIncomplete returns the term in which a decision not to deal with an
// incomplete application must be published: four weeks after the application
// was supplemented, or the term set for that lapsed (art. 4:5 lid 4 Awb).
func (k Clock) DeclineIncomplete(supplementedOrLapsed calendar.Date) (OtherTerm, error) {
	return k.simple("DeclineIncomplete", declineIncomplete, supplementedOrLapsed)
}

// FixPenalty returns the term in which the body must fix the penalty by a
// decision: two weeks after the last day over which it was due (art. 4:18 Awb).
func (k Clock) FixPenalty(lastPenaltyDay calendar.Date) (OtherTerm, error) {
	return k.simple("FixPenalty", fixPenalty, lastPenaltyDay)
}

// PayPenalty returns the term in which a penalty must be paid: six weeks after
// the decision that fixes it was published (art. 4:87 lid 1 Awb).
func (k Clock) PayPenalty(fixed calendar.Date) (OtherTerm, error) {
	return k.simple("PayPenalty", payPenalty, fixed)
}

// CourtRuling returns the term in which the court rules on an appeal against
// not deciding without a hearing: eight weeks "nadat het beroepschrift is
// ontvangen en aan de vereisten van artikel 6:5 is voldaan", whichever is later
// (art. 8:55b lid 1 Awb).
func (k Clock) CourtRuling(complete calendar.Date) (OtherTerm, error) {
	return k.simple("CourtRuling", courtRuling, complete)
}

// CourtRulingAfterHearing returns the term where a hearing is needed: if
// possible thirteen weeks after receipt of the appeal (art. 8:55b lid 3 Awb),
// which the Algemene termijnenwet does not extend (its art. 4).
func (k Clock) CourtRulingAfterHearing(appealReceived calendar.Date) (OtherTerm, error) {
	return k.simple("CourtRulingAfterHearing", courtRulingAfterHearing, appealReceived)
}

// DecideAfterRuling returns the term in which the body must publish a decision
// after a ruling that it did not decide in time: two weeks after the day on
// which the ruling was sent (art. 8:55d lid 1 Awb). For a term that the court
// set itself see [Clock.DecideAfterRulingIn].
func (k Clock) DecideAfterRuling(rulingSent calendar.Date) (OtherTerm, error) {
	return k.simple("DecideAfterRuling", decideAfterRuling, rulingSent)
}

// A courtTermLaw is the power of the court to set another term than art. 8:55d
// lid 1 Awb, by what it rests on.
type courtTermLaw struct {
	size, filing *calendar.Provision // the size of the request; the way in which it was filed; nil: no such power
}

var courtTermOtherwise = courtTerm("awb.8.55d.3", awbArticle("8:55d", "3", awb2009))

func courtTerm(id string, c calendar.Citation) *calendar.Provision {
	return define(id, c,
		"{span}, door de rechter gesteld, na verzending van de uitspraak op {from}: tot en met {to}",
		"{span}, set by the court, after the ruling was sent on {from}: up to and including {to}")
}

// by is the article on which a term set by the court rests.
func (law *courtTermLaw) by(basis RulingBasis) *calendar.Provision {
	switch {
	case basis == BasisSize && law.size != nil:
		return law.size
	case basis == BasisFiling && law.filing != nil:
		return law.filing
	}
	return courtTermOtherwise
}

// courtTerm is the article on which the term of a ruling rests.
func (l *law) courtTerm(ruling *Ruling) *calendar.Provision {
	if law, ok := l.courtTerms.find(running(ruling.Sent)); ok {
		return law.by(ruling.Basis)
	}
	return courtTermOtherwise
}

// DecideAfterRulingIn returns the term that the court set in a ruling on not
// deciding, by what it rests on: the size of the request (art. 15b lid 1 Wob from
// 1 October 2016, art. 8.4 lid 1 Woo), the way in which it was filed (lid 2 of
// both), or anything else (art. 8:55d lid 3 Awb). A term set by a court is not one of a
// statute: the Algemene termijnenwet does not extend it. A term of no length,
// and a ruling before 1 October 2009, are errors.
func (k Clock) DecideAfterRulingIn(rulingSent calendar.Date, set calendar.Span, basis RulingBasis) (OtherTerm, error) {
	fail := func(err error) (OtherTerm, error) {
		return OtherTerm{}, fmt.Errorf("wob.Clock.DecideAfterRulingIn(%s, %s): %w", rulingSent, set, err)
	}
	law, err := dutch().courtTerms.at(running(rulingSent))
	if err != nil {
		return fail(err)
	}
	term, err := calendar.After(set, law.by(basis)).Term(calendar.Facts{Start: rulingSent}, k.Calendar, k.Readings)
	if err != nil {
		return fail(err)
	}
	return newOtherTerm(term), nil
}
