package wob

import (
	"fmt"

	"github.com/wobrules/wobrules/calendar"
)

var (
	askPrecision = wooTerm("woo.4.1.5", wooArticle("4.1", "5"), calendar.Weeks(2),
		"ontvangst van het verzoek", "receipt of the request")
	declineImprecise = wooTerm("woo.4.1.6", wooArticle("4.1", "6"), calendar.Weeks(2),
		"de precisering of het verstrijken van de termijn daarvoor", "the request was made precise or the term for it lapsed")
	consultOnSize = wooTerm("woo.4.2a", wooArticle("4.2a", ""), wooDecisions[0].law.ordinary.term,
		"ontvangst van het verzoek", "receipt of the request")
	declineAbuse = wooTerm("woo.4.6", wooArticle("4.6", ""), calendar.Weeks(2),
		"ontvangst van het verzoek", "receipt of the request")
	decideAfterAdvice = wooTerm("woo.7.3.3", wooArticle("7.3", "3"), calendar.Weeks(2),
		"het advies", "the advice")

	complaintSuspends = define("woo.7.3.2", wooArticle("7.3", "2"),
		"opgeschort door de klacht van {from} tot en met {to}: de termijn is met {n} dagen verlengd",
		"suspended by the complaint from {from} up to and including {to}: {n} more days")
	adviceWithout = define("woo.7.3.3.no-objection", wooArticle("7.3", "3"),
		"de twee weken gelden alleen als de klager bezwaar maakt; zolang dat er niet is, loopt er geen termijn",
		"the two weeks hold only where the complainant objects; as long as there is no objection, no term runs")
	complaintEnd = define("woo.7.3.2.end", wooArticle("7.3", "2"),
		"of de dag van het advies zelf nog als opgeschort telt, is niet uitgemaakt; hier telt die mee",
		"whether the day of the advice itself still counts as suspended is not decided; here it does")
)

// wooTerm is a term of the Woo that runs from an event.
func wooTerm(id string, c calendar.Citation, span calendar.Span, dutch, english string) []row[running, simpleTerm] {
	return []row[running, simpleTerm]{{from: woo2022, law: newSimpleTerm(id, c, span, dutch, english)}}
}

// wooComplaint is art. 7.3 lid 2 Woo, by the day of the complaint.
var wooComplaint = []row[running, *calendar.Provision]{{from: woo2022, law: complaintSuspends}}

// AskPrecision returns the term in which the body asks the requester to make a
// request precise that is too general: two weeks after receipt (art. 4.1 lid 5
// Woo).
func (k Clock) AskPrecision(received calendar.Date) (OtherTerm, error) {
	return k.simple("AskPrecision", dutch().precision, received)
}

// DeclineImprecise returns the term for a decision not to deal with a request
// that was not made precise: two weeks after it was, or after the term set for
// it lapsed (art. 4.1 lid 6 Woo, instead of art. 4:5 lid 4 Awb).
func (k Clock) DeclineImprecise(preciseOrLapsed calendar.Date) (OtherTerm, error) {
	return k.simple("DeclineImprecise", dutch().imprecise, preciseOrLapsed)
}

// ConsultOnSize returns the term in which the body consults the requester on
// the order of handling a large request: before the first term for the decision
// ends (art. 4.2a Woo). Consulting does not extend that term.
func (k Clock) ConsultOnSize(received calendar.Date) (OtherTerm, error) {
	return k.simple("ConsultOnSize", dutch().size, received)
}

// DeclineAbuse returns the term for a decision not to deal with a request that
// is an abuse: two weeks after receipt, or without delay where that shows later
// (art. 4.6 Woo), for which there is no day to compute.
func (k Clock) DeclineAbuse(received calendar.Date) (OtherTerm, error) {
	return k.simple("DeclineAbuse", dutch().abuse, received)
}

// DecideAfterAdvice returns the term for the decision on an objection after the
// advisory board gave its advice on a complaint: two weeks (art. 7.3 lid 3 Woo,
// instead of art. 7:10 lid 1 Awb). It binds only "indien de klager bezwaar maakt",
// so for an objection that came after the advice it runs from the objection; where
// there is none yet (a zero objection), a caveat says so.
func (k Clock) DecideAfterAdvice(advice, objection calendar.Date) (OtherTerm, error) {
	t, err := k.simple("DecideAfterAdvice", dutch().advice, latest(advice, objection))
	if objection.IsZero() {
		t.Caveats = append(t.Caveats, Caveat{Provision: adviceWithout})
	}
	return t, err
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
		return OtherTerm{}, fmt.Errorf("wob.Clock.WindowAfterComplaint(%s, %s, %s): %w", published, complaintSent, advice,
			err)
	}
	if complaintSent.Before(published) || !advice.After(complaintSent) {
		return fail(fmt.Errorf("takes publication, complaint and advice in that order"))
	}
	if _, err := dutch().complaint.at(running(complaintSent)); err != nil {
		return fail(err)
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

// DisclosureAfterRelief returns the day of disclosure where provisional relief
// was asked (art. 4.4 lid 5 Woo): two weeks after publication, and where relief
// was refused or withdrawn not before that day; where it was granted, not before
// the day after the last for which disclosure is stopped. As long as the outcome
// or that day is not known there is none for disclosure either, and the result is
// the zero Date. A ruling before publication, and publication before 1 May 2022,
// are errors.
func (k Clock) DisclosureAfterRelief(published calendar.Date, relief Relief) (calendar.Date, error) {
	fail := func(err error) (calendar.Date, error) {
		return calendar.Date{}, fmt.Errorf("wob.Clock.DisclosureAfterRelief(%s): %w", published, err)
	}
	law, err := dutch().disclosures.at(content(published))
	if err != nil {
		return fail(err)
	}
	if !law.exact {
		return fail(fmt.Errorf("under the act of %s relief does not stay disclosure by itself", published))
	}
	if !relief.Ended.IsZero() && relief.Ended.Before(published) {
		return fail(fmt.Errorf("the ruling lies before publication"))
	}
	r := run{law: dutch(), calendar: k.Calendar, readings: k.Readings, c: &Case{}, out: new(Timeline)}
	wait, err := r.wait(law, published)
	if err != nil {
		return fail(err)
	}
	day, _ := r.relieved(law, &Decision{Published: published, Relief: relief}, wait)
	return day, nil
}
