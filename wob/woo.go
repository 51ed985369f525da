package wob

import (
	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/enacted"
)

// The Wet open overheid succeeds the Wob from 1 May 2022 (Stb. 2021, 499 and
// 500). What it has of its own stands in the files named woo; everything else
// of this package holds for both acts.
var wooAct = enacted.Woo

var woo2022 = enacted.WooFrom

func wooArticle(article, lid string) calendar.Citation {
	return calendar.Article(wooAct, article).Para(lid).In(woo2022)
}

// wooLaw is the act.
var wooLaw = act{
	begins:      woo2022,
	decisions:   wooDecisions,
	grounds:     wooGrounds,
	forwarded:   wooForwarded,
	pending:     &wooPending,
	oral:        wooOral,
	disclosures: wooDisclosures,
	noPenalty:   wooNoPenalty,
	courtTerms:  wooCourtTerms,
	precision:   askPrecision,
	imprecise:   declineImprecise,
	size:        consultOnSize,
	abuse:       declineAbuse,
	advice:      decideAfterAdvice,
	complaint:   wooComplaint,
}

// wooDecisions is art. 4.4 Woo: "binnen vier weken gerekend vanaf de dag na die
// waarop het verzoek is ontvangen" (lid 1) and "ten hoogste twee weken" more, only
// for the size or the complexity of the information (lid 2). It has no rule of its
// own for environmental information.
var wooDecisions = []row[receipt, decisionLaw]{
	{from: woo2022, law: woo4_4("woo", woo2022, "", calendar.Weeks(4), calendar.Weeks(2))},
}

// woo4_4 is the article in one version; suffix marks the provisions of a later
// one.
func woo4_4(act string, version calendar.Date, suffix string, term, most calendar.Span) decisionLaw {
	adjourn := wooArticle("4.4", "2").In(version)
	clock := newClock("woo.4.4.1"+suffix, wooArticle("4.4", "1").In(version), term, most,
		newAdjournment("woo.4.4.2"+suffix, adjourn).
			withReasons("woo.4.4.2"+suffix, adjourn).
			forSize("woo.4.4.2"+suffix, adjourn))
	return decisionLaw{act: act, ordinary: clock, environmental: clock, environmentalShort: clock}
}

// ViewsAskedWoo is the suspension for the views of interested parties under the
// Woo (art. 4.4 lid 3), up to and including the day of the event ("tot en met").
const ViewsAskedWoo SuspensionGround = "woo.4.4.3"

var wooGrounds = []groundTable{{
	ground: ViewsAskedWoo,
	takes:  ViewsAsked, // the same letter, under art. 4:8 Awb
	rows: newTable("suspension under art. 4.4 lid 3 Woo",
		row[notice, groundLaw]{from: woo2022, law: newGround("woo.4.4.3", wooArticle("4.4", "3"),
			throughNotice).asking(KeyViews).
			withEnded("woo.4.4.4", wooArticle("4.4", "4"))}),
	unknown:   notThatDay(ViewsAskedWoo, wooArticle("4.4", "3")),
	objection: notInObjection(ViewsAskedWoo),
}}

// wooDisclosures is art. 4.4 lid 5 Woo: "twee weken nadat de beslissing is
// bekendgemaakt", not after the last day of the decision term.
var wooDisclosures = []row[content, disclosureLaw]{{from: woo2022, law: disclosureLaw{
	exact: true,
	by:    woo4_4_5,
	rule:  calendar.After(calendar.Weeks(2), woo4_4_5),
	wait:  readingDisclosureWoo,

	disclosed: wooDisclosed, early: wooDisclosedEarly,

	expected: define("woo.4.4.5.expected-unknown", wooArticle("4.4", "5"),
		"niet bekend is of naar verwachting een belanghebbende bezwaar heeft tegen de openbaarmaking; is dat zo, dan "+
			"wordt de informatie pas twee weken na de bekendmaking openbaar gemaakt, en een dag daarvoor is hier niet gegeven",
		"it is not known whether an interested party is expected to object to the disclosure; if so, the information is "+
			"disclosed only two weeks after publication, and no day for that is given here"),
	discloses: define("woo.4.4.5.discloses-unknown", wooArticle("4.4", "5"),
		"niet bekend is of het besluit informatie openbaar maakt; is dat zo, dan gebeurt dat wegens het verwachte "+
			"bezwaar pas twee weken na de bekendmaking, en een dag daarvoor is hier niet gegeven",
		"it is not known whether the decision discloses information; if so, that is done only two weeks after "+
			"publication for the objection that is expected, and no day for that is given here"),
	stay: define("woo.4.4.5.stay", wooArticle("4.4", "5"),
		"een verzoek om een voorlopige voorziening schort de openbaarmaking op totdat de voorzieningenrechter uitspraak "+
			"heeft gedaan of het verzoek is ingetrokken",
		"a request for provisional relief stays disclosure until the court has ruled or the request was withdrawn"),
	atw: waitOpen("woo.4.4.5.atw", wooArticle("4.4", "5")),
}}}

var woo4_4_5 = define("woo.4.4.5", wooArticle("4.4", "5"),
	"{span} na de bekendmaking op {from}: op {to}", "{span} after publication on {from}: on {to}")

// wooNoPenalty is art. 8.2 Woo, which takes over from art. 15 Wob: "Paragraaf 4.1.3.2"
// of the Awb "is niet van toepassing op besluiten op grond van deze wet en op
// beslissingen op bezwaar tegen deze besluiten".
var wooNoPenalty = []row[notice, *calendar.Provision]{
	{from: woo2022, law: define("woo.8.2", wooArticle("8.2", ""),
		"geen dwangsom: de ingebrekestelling is op {on} ontvangen, en de Woo sluit de dwangsom uit",
		"no penalty: the notice of default was received on {on}, and the Woo excludes a penalty")},
}

// wooCourtTerms is art. 8.4 Woo, which takes over from art. 15b Wob.
var wooCourtTerms = []row[running, courtTermLaw]{
	{from: woo2022, law: courtTermLaw{
		size:   courtTerm("woo.8.4", wooArticle("8.4", "1")),
		filing: courtTerm("woo.8.4.2", wooArticle("8.4", "2")),
	}},
}

// wooOral is art. 4.3 Woo, which takes over from art. 5 Wob.
var wooOral = []row[content, *calendar.Provision]{
	{from: woo2022, law: define("woo.4.3.oral", wooArticle("4.3", ""),
		"het besluit van {on} is mondeling: het beëindigt de termijn, maar een gehele of gedeeltelijke afwijzing van een "+
			"schriftelijk verzoek moet schriftelijk worden gegeven",
		"the decision of {on} is oral: it ends the term, but a refusal of a written request, in whole or in part, must "+
			"be in writing")},
}

// wooForwarded is art. 4.2 lid 1 Woo, "onverwijld doorgezonden", which takes over
// from art. 4 Wob.
var wooForwarded = []row[receipt, forwardedLaw]{
	{from: woo2022, law: forwardedLaw{
		receipt: forwardedReceipt("woo.4.2.receipt", wooArticle("4.2", "1")),
		late:    forwardedLate("woo.4.2.1.late", wooArticle("4.2", "1")),
		bound: define("woo.4.2.1.no-bound", wooArticle("4.2", "1"),
			"voor \"onverwijld\" noemt de Woo geen aantal dagen; dat meer dan twee weken te lang is, is afgeleid van de "+
				"twee weken waarin het orgaan een verzoek moet hebben bezien (art. 4.1 lid 5 en art. 4.6 Woo)",
			"the Woo gives no number of days for \"onverwijld\"; that more than two weeks is too long is derived from the "+
				"two weeks in which the body must have looked at a request (arts. 4.1 lid 5 and 4.6 Woo)"),
	}},
}
