package letter

import "github.com/wobrules/wobrules/calendar"

// clockCaveats are the caveats on dates that follow from a letter, each cited
// for one act.
type clockCaveats struct {
	received  *calendar.Provision // the date of the request was taken for the day of receipt
	untimed   *calendar.Provision // the day of receipt is not known: no clock
	noLength  *calendar.Provision // the length of the adjournment is not known: no clock
	adjourned *calendar.Provision // the longest adjournment was taken
	reasons   *calendar.Provision // the reasons for the adjournment are not known
	noDay     *calendar.Provision // the day of the adjournment is not known
	early     *calendar.Provision // an event lies before receipt, and was not counted
	reference *calendar.Provision // the reference date is recalled: no ruling was read
	suspended suspensionCaveats
}

func newClockCaveats(
	suffix string, term, adjournment, held calendar.Citation, suspended suspensionCaveats,
) clockCaveats {
	return clockCaveats{
		received: define("scope.assumed.received"+suffix, term,
			"de dag van ontvangst staat niet in de brief; de datum van het verzoek, {on}, is ervoor genomen",
			"the day of receipt is not in the letter; the date of the request, {on}, was taken for it"),
		untimed: define("scope.untimed"+suffix, term,
			"de dag van ontvangst van het verzoek is niet bekend: de termijnen zijn niet berekend",
			"the day on which the request was received is not known: no terms were computed"),
		noLength: define("scope.untimed.adjournment"+suffix, adjournment,
			"de duur van de verdaging van {on} is niet bekend: de termijnen zijn niet berekend",
			"the length of the adjournment of {on} is not known: no terms were computed"),
		adjourned: define("scope.assumed.adjournment"+suffix, adjournment,
			"de duur van de verdaging van {on} staat niet in de brief; de langste die de wet toestaat, {span}, is "+
				"ervoor genomen",
			"the length of the adjournment of {on} is not in the letter; the longest the act allows, {span}, was "+
				"taken for it"),
		reasons: define("scope.adjournment.reasons-unknown"+suffix, adjournment,
			"de redenen van de verdaging van {on} staan niet in de brief",
			"the reasons for the adjournment of {on} are not in the letter"),
		noDay: define("scope.adjournment.day-unknown"+suffix, adjournment,
			"de dag waarop de verdaging is medegedeeld staat niet in de brief; zij is niet meegeteld",
			"the day on which the adjournment was notified is not in the letter; it was not counted"),
		early: define("scope.event.early"+suffix, term,
			"wat de brief op {on} laat gebeuren, ligt vóór de ontvangst van het verzoek ({to}) en is niet meegeteld",
			"what the letter has happen on {on} lies before the request was received ({to}) and was not counted"),
		reference: define("scope.reference-date"+suffix, held,
			"peildatum {on}: het verzoek omvat de documenten die op de dag van ontvangst bij het bevoegde orgaan "+
				"berusten (zo aangenomen; geen uitspraak gelezen)",
			"reference date {on}: the request covers the documents held on the day the competent body received it "+
				"(so assumed; no ruling was read)"),
		suspended: suspended,
	}
}
