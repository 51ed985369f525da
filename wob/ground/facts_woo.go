package ground

import "github.com/wobrules/wobrules/calendar"

const (
	ManifestlyPublic   Fact = firstWooFact + iota // door de betrokkene openbaar gemaakt (art. 5.1 lid 1 onder d)
	SeriousHarm                                   // het belang van 5.1.1.c wordt ernstig geschaad (art. 5.1 lid 6)
	FormalDecision                                // opgesteld voor formele bestuurlijke besluitvorming (art. 5.2 lid 3)
	DeliberationHarmed                            // intern beraad wordt onevenredig geschaad (art. 5.2 lid 3)
	FormationCompleted                            // de kabinetsformatie is afgerond (art. 5.4)
	ExpressConsent                                // uitdrukkelijke toestemming (art. 5.1 lid 1 onder d): more than Consent
	OlderThanFiveYears                            // ouder dan vijf jaar (art. 5.3); reckoned from the dates
	firstBESFact
)

// WooFacts are facts of a passage on which only the Woo hangs anything.
type WooFacts struct {
	ManifestlyPublic   calendar.Answer
	SeriousHarm        calendar.Answer
	FormalDecision     calendar.Answer
	DeliberationHarmed calendar.Answer
	FormationCompleted calendar.Answer
	ExpressConsent     calendar.Answer
}

var wooFactRows = []factRow{
	{ManifestlyPublic, "manifestlyPublic",
		"kennelijk openbaar gemaakt door de betrokkene", "clearly made public by the person concerned",
		func(p *Passage) *calendar.Answer { return &p.Woo.ManifestlyPublic }},
	{SeriousHarm, "seriousHarm",
		"ernstige schade aan het belang", "serious harm to the interest",
		func(p *Passage) *calendar.Answer { return &p.Woo.SeriousHarm }},
	{FormalDecision, "formalDecision",
		"opgesteld voor formele bestuurlijke besluitvorming", "made for formal decision-making",
		func(p *Passage) *calendar.Answer { return &p.Woo.FormalDecision }},
	{DeliberationHarmed, "deliberationHarmed",
		"onevenredige schade aan het intern beraad", "disproportionate harm to internal deliberation",
		func(p *Passage) *calendar.Answer { return &p.Woo.DeliberationHarmed }},
	{FormationCompleted, "formationCompleted",
		"afgeronde kabinetsformatie", "completed formation of a government",
		func(p *Passage) *calendar.Answer { return &p.Woo.FormationCompleted }},
	{ExpressConsent, "expressConsent",
		"uitdrukkelijke toestemming van de betrokkene", "express consent of the person concerned",
		func(p *Passage) *calendar.Answer { return &p.Woo.ExpressConsent }},
	{OlderThanFiveYears, "documentDate", "ouder dan vijf jaar", "older than five years", nil},
}

// Older reports whether a document is older than five years on a day, as art. 5.3
// Woo asks: strictly. On the day it is five years old it is not older.
func Older(document, on calendar.Date) bool {
	fifth := calendar.Years(5).After(document)
	return !fifth.IsZero() && on.After(fifth)
}

// olderThanFiveYears takes the age on the day of the decision, or, on the other
// side of the reading, on the day of the request.
func (p *Passage) olderThanFiveYears(rs calendar.Readings) calendar.Answer {
	on := p.Decided
	if rs.Has(readingFiveYears) {
		on = p.Requested
	}
	if p.DocumentDate.IsZero() || on.IsZero() {
		return calendar.Unknown
	}
	return calendar.AnswerOf(Older(p.DocumentDate, on))
}
