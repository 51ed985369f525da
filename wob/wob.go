package wob

import (
	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/enacted"
)

var wobAct = enacted.Wob

// The versions of the texts relied on.
var (
	wob1992 = enacted.WobFrom                  // recalled
	wob2005 = calendar.MustParse("2005-02-14") // act implementing the Aarhus convention; text not read
	wob2009 = calendar.MustParse("2009-10-01") // Stb. 2009, 384
	wob2016 = calendar.MustParse("2016-10-01") // Stb. 2016, 301: arts. 15, 15a and 15b
)

func wobArticle(article, lid string, version calendar.Date) calendar.Citation {
	return calendar.Article(wobAct, article).Para(lid).In(version)
}

// wobLaw is the Wet openbaarheid van bestuur, which the Woo followed (art. 10.1
// Woo).
var wobLaw = act{
	begins:      wob1992,
	decisions:   wobDecisions,
	grounds:     wobGrounds,
	forwarded:   wobForwarded,
	oral:        wobOral,
	disclosures: wobDisclosures,
	noPenalty:   wobNoPenalty,
	objections:  wobObjections,
	courtTerms:  wobCourtTerms,
}

var wobDecisions = []row[receipt, decisionLaw]{
	{from: wob1992, law: wob6In1992(".1992", false)},
	{from: wob2005, law: wob6In1992(".2005", true)},
	{from: wob2009, law: wob6("wob-2009", wob2009, ".2009")},
	{from: wob2016, law: wob6("wob-2016", wob2016, "")},
}

// Art. 6 Wob from 1 October 2009 (Stb. 2009, 384): "binnen vier weken gerekend vanaf
// de dag na die waarop het verzoek is ontvangen" and "ten hoogste vier weken" more
// (lid 1 and 2). For environmental information two weeks, but only where
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
		"de tekst van artikel 6 Wob vóór 1 oktober 2009 is niet gelezen; twee weken en één verdaging van twee weken zijn "+
			"uit de tweede hand, en dat de Wob op 1 mei 1992 in werking trad, is uit het hoofd",
		"the text of art. 6 Wob before 1 October 2009 was not read; two weeks and one adjournment of two weeks are known "+
			"at second hand, and that the Wob came into force on 1 May 1992 is recalled")
	wob6Environmental2005 = define("wob.6.2005.unverified", wobArticle("6", "", wob2005),
		"de bijzondere regel voor milieu-informatie van 14 februari 2005 tot 1 oktober 2009 is niet gelezen",
		"the special rule for environmental information from 14 February 2005 to 1 October 2009 was not read")
	// pending2009 is for a request that was pending on 1 October 2009.
	pending2009 = define("wob.6.2009.pending", wobArticle("6", "1", wob2009),
		"het verzoek was op 1 oktober 2009 aanhangig, toen artikel 6 Wob werd gewijzigd; overgangsrecht is niet "+
			"gevonden, de termijn van de dag van ontvangst is aangehouden",
		"the request was pending on 1 October 2009, when art. 6 Wob changed; no transitional law was found, the term of "+
			"the day of receipt was kept")
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

var environmentalUnknown = define("wob.6.6.a.unknown", wobArticle("6", "6", wob2009).Part("a"),
	"niet bekend is of verstrekking voorgenomen is en of daartegen bezwaar wordt verwacht; is beide het geval, dan is "+
		"de termijn twee weken",
	"it is not known whether disclosure is intended and an objection to it expected; if both are, the term is two weeks")

var wobGrounds = []groundTable{{
	ground: ViewsAsked,
	rows: newTable("suspension under art. 6 lid 3 Wob",
		row[notice, groundLaw]{from: wob2009, law: newGround("wob.6.3.2009", wobArticle("6", "3", wob2009),
			untilNotice).asking(KeyViews).
			withEnded("wob.6.4.2009", wobArticle("6", "4", wob2009))},
		row[notice, groundLaw]{from: wob2016, law: newGround("wob.6.3", wobArticle("6", "3", wob2016),
			untilNotice).asking(KeyViews).
			withEnded("wob.6.4", wobArticle("6", "4", wob2016))}),
	unknown: notThatDay(ViewsAsked, wobArticle("6", "3", wob2009)),
	environmental: notAGround("wob.6.6.c", wobArticle("6", "6", wob2009).Part("c"),
		"voor milieu-informatie geldt artikel 6, derde lid, Wob niet",
		"art. 6 lid 3 Wob does not hold for environmental information"),
	objection: notInObjection(ViewsAsked),
}}

// Art. 6 lid 5 Wob: where an interested party is expected to object, the information
// is "niet eerder [...] verstrekt dan twee weken nadat de beslissing is
// bekendgemaakt".
var wobDisclosures = []row[content, disclosureLaw]{
	{from: wob2009, law: disclosureLaw{
		by: wob6_5, wait: readingDisclosureWait, rule: calendar.After(calendar.Weeks(2), wob6_5),
		expected: define("wob.6.5.expected-unknown", wobArticle("6", "5", wob2009),
			"niet bekend is of naar verwachting een belanghebbende bezwaar heeft tegen het verstrekken van de informatie; "+
				"is dat zo, dan wordt zij niet eerder verstrekt dan twee weken na de bekendmaking, en een dag daarvoor is hier "+
				"niet gegeven",
			"it is not known whether an interested party is expected to object to the disclosure; if so, the information is "+
				"not disclosed earlier than two weeks after publication, and no day for that is given here"),
		discloses: define("wob.6.5.discloses-unknown", wobArticle("6", "5", wob2009),
			"niet bekend is of met het besluit informatie wordt verstrekt; is dat zo, dan gebeurt dat wegens het verwachte "+
				"bezwaar niet eerder dan twee weken na de bekendmaking, en een dag daarvoor is hier niet gegeven",
			"it is not known whether the decision discloses information; if so, that is not done earlier than two weeks "+
				"after publication for the objection that is expected, and no day for that is given here"),
		disclosed: wobDisclosed, early: wobDisclosedEarly, atw: waitOpen("wob.6.5.atw", wobArticle("6", "5", wob2009)),
	}},
}

var wob6_5 = define("wob.6.5", wobArticle("6", "5", wob2009),
	"niet eerder dan {span} na de bekendmaking op {from}", "not earlier than {span} after publication on {from}")

// Art. 5 Wob: a decision may be oral, but a refusal of a written request is in
// writing.
var wobOral = []row[content, *calendar.Provision]{
	{from: wob1992, law: define("wob.5.2.oral", wobArticle("5", "2", wob2009),
		"het besluit van {on} is mondeling: het beëindigt de termijn, maar een gehele of gedeeltelijke afwijzing van een "+
			"schriftelijk verzoek moet schriftelijk worden gegeven",
		"the decision of {on} is oral: it ends the term, but a refusal of a written request, in whole or in part, must "+
			"be in writing")},
}

// wobForwarded is art. 4 Wob, which has no word on how soon a request is forwarded;
// art. 2:3 lid 1 Awb has, "onverwijld".
var wobForwarded = []row[receipt, forwardedLaw]{
	{from: wob1992, law: forwardedLaw{
		receipt: forwardedReceipt("wob.4.receipt", wobArticle("4", "", wob2009)),
		haste:   awb1994,
		late:    forwardedLate("awb.2.3.1.late", awbArticle("2:3", "1", awb2009)),
		bound: define("awb.2.3.1.no-bound", awbArticle("2:3", "1", awb2009),
			"voor \"onverwijld\" noemt de Awb geen aantal dagen; dat meer dan twee weken te lang is, is afgeleid: dat is "+
				"ten minste de helft van de tijd die de Wob voor het hele besluit geeft",
			"the Awb gives no number of days for \"onverwijld\"; that more than two weeks is too long is derived: it is at "+
				"least half of the time that the Wob gives for the whole decision"),
	}},
}

// Art. 15 Wob ("Paragraaf 4.1.3.2 [...] is niet van toepassing op besluiten op grond
// van deze wet") took away the penalty with immediate effect: the day on which the
// notice is received decides, not the day of the request.
var wobNoPenalty = []row[notice, *calendar.Provision]{
	{from: wob2016, law: define("wob.15", wobArticle("15", "", wob2016),
		"geen dwangsom: de ingebrekestelling is op {on} ontvangen, en vanaf 1 oktober 2016 sluit de Wob de dwangsom uit",
		"no penalty: the notice of default was received on {on}, and from 1 October 2016 the Wob excludes a penalty")},
}

// wobObjections is art. 15a Wob: an objection against not deciding lies "zodra het
// bestuursorgaan in gebreke is". It came with immediate effect.
var wobObjections = []row[running, *calendar.Provision]{
	{from: wob2016, law: define("wob.15a", wobArticle("15a", "2", wob2016),
		"bezwaar tegen het niet tijdig beslissen kan vanaf {on}",
		"an objection against not deciding in time can be lodged from {on}")},
}

// wobCourtTerms is art. 15b Wob.
var wobCourtTerms = []row[running, courtTermLaw]{
	{from: awb2009, law: courtTermLaw{}},
	{from: wob2016, law: courtTermLaw{
		size:   courtTerm("wob.15b", wobArticle("15b", "1", wob2016)),
		filing: courtTerm("wob.15b.2", wobArticle("15b", "2", wob2016)),
	}},
}
