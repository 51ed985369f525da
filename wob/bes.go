package wob

import (
	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/enacted"
)

// The Wet openbaarheid van bestuur BES holds beside the Wob and the Woo, for the
// bodies of Bonaire, Sint Eustatius and Saba. It exists as a Dutch act from 10
// October 2010: that art. 20 names 1 September 1996 is a sentence of the
// Antillean ordinance it was.
var besAct = enacted.WobBES

var bes2010 = enacted.WobBESFrom

func besArticle(article, lid string) calendar.Citation {
	return calendar.Article(besAct, article).Para(lid).In(bes2010)
}

// besLaw is the act. It knows no suspension, no wait before disclosure, no
// penalty, no request that is too general or large, and no court term.
var besLaw = act{
	begins:    bes2010,
	territory: BES,
	decisions: besDecisions,
	forwarded: []row[receipt, forwardedLaw]{{from: bes2010,
		law: forwardedLaw{receipt: forwardedReceipt("wob-bes.4.receipt", besArticle("4", ""))}}},
	oral: []row[content, *calendar.Provision]{{from: bes2010, law: define("wob-bes.5.oral", besArticle("5", "2"),
		"het besluit van {on} is mondeling: een gehele of gedeeltelijke afwijzing van een schriftelijk verzoek moet "+
			"schriftelijk en gemotiveerd worden meegedeeld",
		"the decision of {on} is oral: a refusal of a written request, in whole or in part, must be in writing with "+
			"reasons")}},
}

// besDecisions is art. 6 Wob BES: "uiterlijk binnen drie weken na de dag waarop
// het verzoek is ontvangen"; the decision can be adjourned "voor ten hoogste drie
// weken", told in writing and with reasons "voor de afloop van de eerste
// termijn". No ground is asked for it.
var besDecisions = []row[receipt, decisionLaw]{{from: bes2010, law: func() decisionLaw {
	cite := besArticle("6", "")
	clock := newClock("wob-bes.6", cite, calendar.Weeks(3), calendar.Weeks(3),
		newAdjournment("wob-bes.6.adjourned", cite).withReasons("wob-bes.6.adjourned", cite))
	return decisionLaw{act: "wob-bes", ordinary: clock, environmental: clock, environmentalShort: clock}
}()}}
