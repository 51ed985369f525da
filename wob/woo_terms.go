package wob

import (
	"fmt"

	"github.com/wobrules/wobrules/calendar"
)

var (
	askPrecision = newSimpleTerm("AskPrecision", "woo.4.1.5", woo2022, wooArticle("4.1", "5"), calendar.Weeks(2),
		"ontvangst van het verzoek", "receipt of the request")
	declineImprecise = newSimpleTerm("DeclineImprecise", "woo.4.1.6", woo2022, wooArticle("4.1", "6"), calendar.Weeks(2),
		"de precisering of het verstrijken van de termijn daarvoor", "the request was made precise or the term for it lapsed")
	consultOnSize = newSimpleTerm("ConsultOnSize", "woo.4.2a", woo2022, wooArticle("4.2a", ""), wooDecisions[0].law.ordinary.term,
		"ontvangst van het verzoek", "receipt of the request")
	declineAbuse = newSimpleTerm("DeclineAbuse", "woo.4.6", woo2022, wooArticle("4.6", ""), calendar.Weeks(2),
		"ontvangst van het verzoek", "receipt of the request")
	decideAfterAdvice = newSimpleTerm("DecideAfterAdvice", "woo.7.3.3", woo2022, wooArticle("7.3", "3"), calendar.Weeks(2),
		"het advies", "the advice")

	complaintSuspends = define("woo.7.3.2", wooArticle("7.3", "2"),
		"opgeschort door de klacht van {from} tot en met {to}: {n} dagen erbij",
		"suspended by the complaint from {from} up to and including {to}: {n} more days")
	complaintEnd = define("woo.7.3.2.end", wooArticle("7.3", "2"),
		"of de dag van het advies zelf nog als opgeschort telt, is niet beslist; hier telt die mee",
		"whether the day of the advice itself still counts as suspended is not decided; here it does")
)

// AskPrecision returns the term in which the body asks the requester to make a
// request precise that is too general: two weeks after receipt (art. 4.1 lid 5
// Woo).
func (k Clock) AskPrecision(received calendar.Date) (OtherTerm, error) {
	return k.simple(askPrecision, received)
}

// DeclineImprecise returns the term for a decision not to deal with a request
// that was not made precise: two weeks after it was, or after the term set for
// it lapsed (art. 4.1 lid 6 Woo, instead of art. 4:5 lid 4 Awb).
func (k Clock) DeclineImprecise(preciseOrLapsed calendar.Date) (OtherTerm, error) {
	return k.simple(declineImprecise, preciseOrLapsed)
}

// ConsultOnSize returns the term in which the body consults the requester on
// the order of handling a large request: before the first term for the decision
// ends (art. 4.2a Woo). Consulting does not extend that term.
func (k Clock) ConsultOnSize(received calendar.Date) (OtherTerm, error) {
	return k.simple(consultOnSize, received)
}

// DeclineAbuse returns the term for a decision not to deal with a request that
// is an abuse: two weeks after receipt, or without delay where that shows later
// (art. 4.6 Woo), for which there is no day to compute.
func (k Clock) DeclineAbuse(received calendar.Date) (OtherTerm, error) {
	return k.simple(declineAbuse, received)
}

// DecideAfterAdvice returns the term for the decision on an objection after the
// advisory board gave its advice on a complaint: two weeks (art. 7.3 lid 3 Woo,
// instead of art. 7:10 lid 1 Awb).
func (k Clock) DecideAfterAdvice(advice calendar.Date) (OtherTerm, error) {
	return k.simple(decideAfterAdvice, advice)
}

// complaintWindow is the objection term, suspended by a complaint from the day
// after it was sent until the advice (art. 7.3 lid 2 Woo).
var complaintWindow = calendar.Seq(
	calendar.After(sixWeeks.span, sixWeeks.by),
	calendar.Suspend(calendar.BegunBy(calendar.Extend()), calendar.Through{}, complaintSuspends),
	calendar.Extend(),
)

// WindowAfterComplaint returns the objection term where a complaint was sent to
// the advisory board: suspended from the day after that day up to and including
// the day of the advice, or of the notice that there will be none (art. 7.3 lid
// 2 Woo). An advice that does not come after the complaint, and a complaint before
// 1 May 2022, are errors.
func (k Clock) WindowAfterComplaint(published, complaintSent, advice calendar.Date) (OtherTerm, error) {
	fail := func(err error) (OtherTerm, error) {
		return OtherTerm{}, fmt.Errorf("wob.Clock.WindowAfterComplaint(%s, %s, %s): %w", published, complaintSent, advice, err)
	}
	switch {
	case complaintSent.Before(published) || !advice.After(complaintSent):
		return fail(fmt.Errorf("takes publication, complaint and advice in that order"))
	case complaintSent.Before(woo2022):
		return fail(fmt.Errorf("no law for a complaint on %s is known", complaintSent))
	}
	term, err := complaintWindow.Term(calendar.Facts{
		Start:       published,
		Suspensions: []calendar.Suspension{{Ground: complaintSuspends, From: complaintSent.AddDays(1), To: advice}},
	}, k.Calendar, k.Readings)
	if err != nil {
		return fail(err)
	}
	return newOtherTerm(term, complaintEnd), nil
}

// wooStays is the wait that a request for provisional relief stays.
var wooStays = newTable("disclosure after provisional relief", wooDisclosures...)

// DisclosureAfterRelief returns the day of disclosure where provisional relief
// was asked: two weeks after publication, and not before the day on which the
// court ruled or the request for relief was withdrawn (art. 4.4 lid 5 Woo). As
// long as there is no such day, there is none for disclosure either, and the
// result is the zero Date. A ruling before publication, and publication before 1
// May 2022, are errors.
func (k Clock) DisclosureAfterRelief(published, ruledOrWithdrawn calendar.Date) (calendar.Date, error) {
	fail := func(err error) (calendar.Date, error) {
		return calendar.Date{}, fmt.Errorf("wob.Clock.DisclosureAfterRelief(%s, %s): %w", published, ruledOrWithdrawn, err)
	}
	law, err := wooStays.at(content(published))
	if err != nil {
		return fail(err)
	}
	if ruledOrWithdrawn.IsZero() {
		return calendar.Date{}, nil
	}
	if ruledOrWithdrawn.Before(published) {
		return fail(fmt.Errorf("the ruling lies before publication"))
	}
	b, err := law.rule.Bounds(calendar.Facts{Start: published}, k.Calendar, k.Readings)
	if err != nil {
		return fail(err)
	}
	return latest(b.LastDay, ruledOrWithdrawn), nil
}
