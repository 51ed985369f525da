package wob

import (
	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/enacted"
)

// The Wet administratieve rechtspraak BES is the law of procedure of Bonaire,
// Sint Eustatius and Saba; the Awb does not hold there.
var warbesAct = enacted.WarBES

func warbesArticle(article, lid string) calendar.Citation {
	return calendar.Article(warbesAct, article).Para(lid).In(bes2010)
}

// warbes is the procedure. Silence is a refusal, against which six weeks run;
// objecting is a choice, and whoever objects can appeal only after the decision
// on it. Nothing that comes by post has a week more.
var warbes = procedure{
	oralRemedy: besOralRemedy,
	grounds:    besNoGrounds,
	endings:    &besEndings,
	follow:     (*run).underWarbes,
}

// besNoGrounds says of each ground of suspension that it does not hold.
var besNoGrounds = func() (tables []groundTable) {
	for _, ground := range groundsOf(Netherlands, &awb) {
		tables = append(tables, groundTable{
			ground:  ground,
			rows:    newTable[notice, groundLaw]("suspension under the Wob BES"),
			unknown: besNoSuspension,
		})
	}
	return tables
}()

var (
	besNoSuspension = define("wob-bes.6.no-suspension", besArticle("6", ""),
		"de opschorting van {on} heeft geen gevolg: de Wob BES kent geen opschorting",
		"the suspension of {on} has no effect: the Wob BES knows no suspension")
	besDecided = define("wob-bes.6.decided", besArticle("6", ""),
		"het besluit is op {on} bekendgemaakt",
		"the decision was published on {on}")
	besRequestWithdrawn = define("wob-bes.3.withdrawn", besArticle("3", "1"),
		"het verzoek is op {on} ingetrokken; de Wob BES heeft daarvoor geen regel",
		"the request was withdrawn on {on}; the Wob BES has no rule for that")
	besForwarded = define("wob-bes.4.forwarded", besArticle("4", ""),
		"het verzoek is op {on} doorgezonden",
		"the request was forwarded on {on}")
	besOtherwise = define("wob-bes.3.ended", besArticle("3", "1"),
		"het verzoek is op {on} geëindigd zonder besluit; de Wob BES heeft daarvoor geen regel",
		"the request ended on {on} without a decision; the Wob BES has no rule for that")
	besNotTakenUp = define("wob-bes.5.not-taken-up", besArticle("5", "1"),
		"het verzoek is op {on} buiten behandeling gelaten; de Wob BES heeft daarvoor geen grond",
		"on {on} it was decided not to take up the request; the Wob BES has no ground for that")
	besObjectionWithdrawn = define("warbes.55.objection-withdrawn", warbesArticle("55", ""),
		"het bezwaar is op {on} ingetrokken; een regel daarvoor is in de WarBES niet gevonden",
		"the objection was withdrawn on {on}; no rule for that was found in the WarBES")
	besAfterClosing = define("wob-bes.3.after-closing", besArticle("3", "1"),
		"wat op {on} gebeurde heeft geen gevolg: het verzoek was op {to} al geëindigd",
		"what happened on {on} has no effect: the request had ended on {to} already")
	besAfterObjection = define("warbes.55.after-withdrawal", warbesArticle("55", ""),
		"wat op {on} gebeurde heeft geen gevolg: het bezwaar was op {to} al ingetrokken",
		"what happened on {on} has no effect: the objection had been withdrawn on {to} already")
	besNoNotice = define("warbes.3.3.no-notice", warbesArticle("3", "3"),
		"de ingebrekestelling van {on} heeft geen gevolg: op de BES-eilanden is geen ingebrekestelling nodig en bestaat "+
			"geen dwangsom; het verzoek geldt bij het verstrijken van de termijn als geweigerd",
		"the notice of default of {on} has no effect: on the BES islands none is needed and there is no penalty; the "+
			"request counts as refused when the term lapses")
	besNoChannel = define("warbes.no-channel", warbesArticle("15", ""),
		"de regels van de Awb over de elektronische weg gelden niet op de BES-eilanden; gerekend is vanaf de ontvangst "+
			"op {on}",
		"the rules of the Awb on the electronic way do not hold on the BES islands; the days count from receipt on {on}")
	besNoAgreement = define("warbes.69.no-agreement", warbesArticle("69", "1"),
		"de instemming van {on} heeft geen gevolg: de WarBES kent geen uitstel met instemming",
		"the consent of {on} has no effect: the WarBES knows no delay with consent")
	besDeemed = define("warbes.3.3", warbesArticle("3", "3"),
		"op {on} is de termijn verstreken zonder besluit: het verzoek geldt als geweigerd, en daartegen kan alleen tot "+
			"en met {to} bezwaar worden gemaakt of beroep worden ingesteld",
		"on {on} the term lapsed without a decision: the request counts as refused, and objection or appeal against that "+
			"can be lodged only up to and including {to}")
	besDeemedAgain = define("warbes.3.3.objection", warbesArticle("3", "3"),
		"op {on} is de termijn voor de beslissing op bezwaar verstreken: het bezwaar geldt als afgewezen, en daartegen "+
			"kan alleen tot en met {to} beroep worden ingesteld",
		"on {on} the term for the decision on objection lapsed: the objection counts as refused, and an appeal against "+
			"that can be lodged only up to and including {to}")
	besDeemedDerived = define("warbes.3.3.derived", warbesArticle("3", "3"),
		"dat het uitblijven van een beslissing op bezwaar ook als weigering geldt, waartegen zes weken beroep openstaat, "+
			"is afgeleid; rechtspraak over de Wob BES is niet bekend",
		"that silence on an objection counts as a refusal too, with six weeks for an appeal, is derived; no ruling on "+
			"the Wob BES is known")
	besATW = define("warbes.atw", calendar.CiteATW("5a", ""),
		"dat de Atw ook de termijnen van de WarBES verlengt, is afgeleid; rechtspraak is niet bekend",
		"that the Atw extends the terms of the WarBES as well is derived; no ruling is known")
	besShortMonth = define("warbes.69.1.short-month", warbesArticle("69", "1"),
		"vier maanden na {on} is er geen dag van dat nummer; dat de termijn dan eindigt op de laatste dag van de maand "+
			"({to}), is afgeleid",
		"four months after {on} there is no day of that number; that the term then ends on the last day of the month "+
			"({to}) is derived")
	besKeepsLast = define("warbes.16.1.silence-stands", warbesArticle("16", "1"),
		"er is na het verstrijken van de termijn alsnog beslist; dat de termijn tegen de fictieve weigering daarnaast "+
			"haar laatste dag houdt, is afgeleid",
		"a decision came after the term had lapsed; that the term against the deemed refusal keeps its last day beside "+
			"it is derived")
	besObjected = define("warbes.55", warbesArticle("55", ""),
		"er is op {on} bezwaar gemaakt: wie bezwaar maakte, kan pas beroep instellen nadat daarop is beslist",
		"an objection was lodged on {on}: whoever objected can appeal only after the decision on it")
	besAppealBarred = define("warbes.55.appeal-barred", warbesArticle("55", ""),
		"het beroep van {on} heeft geen gevolg: wie het instelde, had op {from} bezwaar gemaakt, en daarop was nog niet "+
			"beslist",
		"the appeal of {on} has no effect: whoever lodged it had objected on {from}, and the objection was not decided yet")
	besWithdrawn = define("warbes.55.withdrawn", warbesArticle("55", ""),
		"het bezwaar is op {on} ingetrokken; of daarna tot en met {to} nog beroep openstaat, is niet uitgemaakt",
		"the objection was withdrawn on {on}; whether an appeal still lies after that, up to and including {to}, is not "+
			"settled")
	besEarlyOpen = define("warbes.56.1.early-open", warbesArticle("56", "1"),
		"of een bezwaar dat vóór het begin van de termijn kwam ({on}) telt, zegt de WarBES niet: zeker is alleen wat "+
			"binnen de termijn, tot en met {to}, is ingediend",
		"whether an objection that came before the start of the term ({on}) counts, the WarBES does not say: only what "+
			"is filed within the term, up to and including {to}, is sure")
	besLate = define("warbes.56.1.late", warbesArticle("56", "1"),
		"het bezwaar van {on} is niet tijdig: de termijn liep tot en met {to}; of bijzondere omstandigheden dat "+
			"verschonen (art. 56 lid 3 WarBES), is een oordeel en wordt hier niet berekend",
		"the objection of {on} is not in time: the term ran up to and including {to}; whether special circumstances "+
			"excuse that (art. 56 lid 3 WarBES) is a judgement and not computed here")
	besEarly = define("warbes.56.1.early", warbesArticle("56", "1"),
		"het bezwaar van {on} kwam vóór het begin van de termijn ({from})",
		"the objection of {on} came before the start of the term ({from})")
	besAppealEarly = define("warbes.16.1.early", warbesArticle("16", "1"),
		"het beroep van {on} is ingesteld vóór {to}, de eerste dag waarop het kon",
		"the appeal of {on} was lodged before {to}, the first day on which it could be")
	besRepairShort = define("warbes.60.short", warbesArticle("60", ""),
		"de termijn om het bezwaar te herstellen, van {from} tot en met {to}, is korter dan veertien dagen",
		"the term to mend the objection, from {from} up to and including {to}, is shorter than fourteen days")
	besRepairOffered = define("warbes.60", warbesArticle("60", ""),
		"gelegenheid om het verzuim te herstellen tot en met {to}",
		"opportunity to mend the defect up to and including {to}")
)

// besEndings are what ends a clock on the islands, where neither act speaks of most
// of it.
var besEndings = endingLaw{
	decided: besDecided, withdrawn: besRequestWithdrawn, forwarded: besForwarded, otherwise: besOtherwise,
	notTakenUp: besNotTakenUp, tooVague: besNotTakenUp, abuse: besNotTakenUp,
	objection: besObjectionWithdrawn, afterClosing: besAfterClosing, afterObjection: besAfterObjection,
	afterPartial: besPartialAfterClosing,
}

// The terms of the WarBES. Arts. 16 lid 1 and 56 lid 1: "binnen zes weken na de
// dag waarop de beschikking is gegeven, of geldt als geweigerd"; the day of
// dispatch counts as that on which it is given (lid 2).
var (
	besAppeal      = windowOf("warbes.16.1", warbesArticle("16", "1"))
	besObjection   = windowOf("warbes.56.1", warbesArticle("56", "1"))
	besFilingWeeks = calendar.Weeks(6) // arts. 16 lid 1 and 56 lid 1: "binnen zes weken"
	besAppealRule  = filingRule(WindowLength{besFilingWeeks, besAppeal})
	besObjectRule  = filingRule(WindowLength{besFilingWeeks, besObjection})
	besSilence     = besLapsed("warbes.16.1.silence", "16")
	besSilenceToo  = besLapsed("warbes.56.1.silence", "56")
	besSilenceMore = define("warbes.16.1.silence-objection", warbesArticle("16", "1"),
		"{span}, gerekend vanaf de dag na die waarop het bezwaar als afgewezen geldt, {from}: tot en met {to}",
		"{span}, counted from the day after that on which the objection counts as refused, {from}: up to and including {to}")
	besHigher      = windowOf("warbes.76", warbesArticle("76", ""))
	besOpposition  = windowOf("warbes.80.1", warbesArticle("80", "1"))
	besHigherRule  = filingRule(WindowLength{calendar.Weeks(6), besHigher})
	besOpposedRule = filingRule(WindowLength{calendar.Weeks(2), besOpposition})
)

// windowOf is the step of a term that runs from the day after publication.
func windowOf(id string, c calendar.Citation) *calendar.Provision {
	return define(id, c,
		"{span}, gerekend vanaf de dag na die van bekendmaking op {from}: tot en met {to}",
		"{span}, counted from the day after publication on {from}: up to and including {to}")
}

// besLapsed is the step of the six weeks after a refusal that is deemed.
func besLapsed(id, article string) *calendar.Provision {
	return define(id, warbesArticle(article, "1"),
		"{span}, gerekend vanaf de dag na die waarop het verzoek als geweigerd geldt, {from}: tot en met {to}",
		"{span}, counted from the day after that on which the request counts as refused, {from}: up to and including {to}")
}

// besSilenceRule is the six weeks after a term that lapsed. Whether the refusal
// is deemed on the last day of the term or on the day after it is not settled.
func besSilenceRule(by *calendar.Provision) calendar.Rule {
	return calendar.Seq(
		calendar.After(besFilingWeeks, by),
		calendar.Either(readingBesDeemed, calendar.Rule{}, calendar.After(calendar.Days(1), readingBesDeemed.Other())),
		calendar.Extend(),
	)
}

// besRepairLeast is the shortest term to mend a defect (art. 60 WarBES: "minimaal
// veertien dagen"), from the day after it was asked.
var besRepairLeast = calendar.Days(14)

// besReview is art. 69 lid 1 WarBES: "uiterlijk vier maanden na de datum van
// indiening van het bezwaarschrift", which "eenmaal met ten hoogste dertig dagen"
// can be prolonged. A term of more than three months is not extended (art. 4
// onder a Atw); whether the thirty days are is not settled.
var besReview = func() *clockLaw {
	cite := warbesArticle("69", "1")
	by := define("warbes.69.1", cite, "{span} na de indiening op {from}: tot en met {to}",
		"{span} after filing on {from}: up to and including {to}")
	return &clockLaw{
		most: calendar.Days(30), by: by, adjournment: newAdjournment("warbes.69.1.prolonged", cite),
		rule: calendar.After(calendar.Months(4), by),
		late: define("warbes.69.1.late", cite,
			"de beslissing op bezwaar is op {on} gegeven, {days} na de laatste dag ({to})",
			"the decision on objection was given on {on}, {days} after the last day ({to})"),
		overdue: define("warbes.69.1.overdue", cite,
			"op {on} is er geen beslissing op bezwaar; de laatste dag was {to}",
			"on {on} there is no decision on objection; the last day was {to}"),
	}
}()

// besProlonged is the term with its thirty days, which prolong the four months.
var besProlonged, besProlongedAssumed = besProlong(besReview.adjournment.by), besProlong(besReview.adjournment.taken)

func besProlong(by *calendar.Provision) calendar.Rule {
	return calendar.Seq(
		besReview.rule,
		calendar.Adjourn(besReview.most, by, calendar.NotifiedBy{}, calendar.CountedFrom{}),
	)
}

// besThirtyDays is the term with so many days more as a term of their own, which
// is not more than ninety days and extended.
func besThirtyDays(days int) calendar.Rule {
	return calendar.Seq(besReview.rule, calendar.After(calendar.Days(days), besProlongedBy), calendar.Extend())
}

var besProlongedBy = define("warbes.69.1.thirty-days", warbesArticle("69", "1"),
	"verlengd met {span}: tot en met {to}", "prolonged by {span}: up to and including {to}")
