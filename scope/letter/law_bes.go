package letter

import (
	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/enacted"
	"github.com/wobrules/wobrules/wob/ground"
)

// The Wob BES and the WarBES in the texts that were read.
func besArticle(article, paragraph string) calendar.Citation {
	return calendar.Article(ground.WobBES.Act(), article).Para(paragraph)
}

func warBESArticle(article, paragraph string) calendar.Citation {
	return calendar.Article(enacted.WarBES, article).Para(paragraph)
}

// bes2010 is the Wet openbaarheid van bestuur BES, for bodies of Bonaire, Sint
// Eustatius and Saba from 10 October 2010 on. It knows no suspension, no
// question for precision and no wait for a third party.
var bes2010 = act{
	law:          ground.WobBES,
	dispositions: besDispositions,
	clock: newClockCaveats(".bes", besArticle("6", ""), besArticle("6", ""), besArticle("1", "").Part("b"),
		newSuspensionCaveats(".bes", besArticle("6", ""), func(string) calendar.Citation { return besArticle("6", "") })),
	rules: rules{
		decide: define("scope.bes.decide", besArticle("6", ""), "hierop is niet beslist", "no decision was taken on this"),
		written: define("scope.bes.written", besArticle("5", "2"),
			"een afwijzing van een schriftelijk verzoek wordt schriftelijk en gemotiveerd medegedeeld; deze is mondeling",
			"a refusal of a written request is given in writing with reasons; this one is oral"),
		precision: define("scope.bes.precision", besArticle("3", "2"),
			"het verzoek is ingeperkt zonder dat de verzoeker daarom is gevraagd; de wet geeft het orgaan daartoe "+
				"geen bevoegdheid (afgeleid)",
			"the request was narrowed without asking the requester; the act gives the body no power to do so (derived)"),
		forward: define("scope.bes.forward.notice", besArticle("4", ""),
			"doorgezonden zonder mededeling aan de verzoeker", "forwarded without telling the requester"),
		forwardPublic: define("scope.bes.forward.body", besArticle("4", ""),
			"doorgezonden aan {name}, dat geen bestuursorgaan is", "forwarded to {name}, which is no public body"),
		forwardTo: define("scope.bes.forward.to", besArticle("4", ""),
			"doorgezonden, maar de brief zegt niet aan wie", "forwarded, but the letter does not say to whom"),
		forwardWritten: define("scope.bes.forward.written", besArticle("4", ""),
			"een mondeling verzoek wordt niet doorgezonden: de verzoeker wordt verwezen",
			"an oral request is not forwarded: the requester is referred"),
		notForwarded: define("scope.bes.forward.refused", besArticle("4", ""),
			"niet doorgezonden om een reden die het artikel niet kent",
			"not forwarded for a reason the article does not know"),
		already: define("scope.bes.public.source", publicPrac,
			"als reeds openbaar aangemerkt zonder vindplaats", "called already public without saying where"),
		mandatory: define("scope.bes.mandatory", besArticle("11", "1"),
			"de brief zegt dat het orgaan openbaarmaking achterwege kan laten; de artikelen 11 en 12 laten die "+
				"keuze niet: het blijft achterwege voor zover een grond zich voordoet, en alleen dan",
			"the letter says that the body may withhold; articles 11 and 12 leave no such choice: information is "+
				"withheld as far as a ground applies, and only then"),
		matter: define("scope.bes.matter", besArticle("1", "").Part("c"),
			"bestuurlijke aangelegenheid is enger omschreven dan in de wet: zij omvat het beleid van een "+
				"bestuursorgaan, ook de voorbereiding en de uitvoering ervan",
			"\"bestuurlijke aangelegenheid\" is worded narrower than the act: it covers the policy of a body, its "+
				"preparation and execution"),
		deferral: define("scope.bes.deferral", besArticle("5", "3"),
			"de wet kent geen wachttijd voor de verstrekking op {on}", "the act knows no wait for disclosure on {on}"),
		receipt: define("scope.bes.receipt", besArticle("6", ""),
			"de brief zegt niet wanneer het verzoek is ontvangen; de termijn loopt vanaf de dag na ontvangst",
			"the letter does not say when the request was received; the term runs from the day after receipt"),
		adjournLength: define("scope.bes.adjournment.length", besArticle("6", ""),
			"de brief zegt niet hoelang op {on} is verdaagd", "the letter does not say by how long it was adjourned on {on}"),
		adjournReasons: define("scope.bes.adjournment.reasons", besArticle("6", ""),
			"de brief noemt de redenen van de verdaging van {on} niet; de mededeling moet gemotiveerd zijn",
			"the letter does not give the reasons for the adjournment of {on}; the notice must give reasons"),
	},
	remedies: &warBESRemedies,
}

// warBESRemedies are the remedies of the WarBES: appeal and objection stand
// beside each other, within six weeks of the day the decision was sent (arts. 16
// and 56), and a decision names both with their terms (art. 16 lid 4).
var warBESRemedies = remedyLaw{
	missing: define("scope.bes.remedies.missing", warBESArticle("16", "4"),
		"de brief vermeldt niet dat beroep en bezwaar openstaan en binnen welke termijnen (de tekst kan afgebroken zijn)",
		"the letter does not say that appeal and objection are open and within which terms (the text may be cut short)"),
	both: define("scope.bes.remedies.both", warBESArticle("16", "4"),
		"de brief noemt één rechtsmiddel, terwijl zowel beroep als bezwaar openstaat",
		"the letter names one remedy, while both appeal and objection are open"),
	kind: define("scope.bes.remedies.kind", warBESArticle("16", "4"),
		"de rechtsmiddelenclausule zegt niet welk rechtsmiddel openstaat",
		"the remedies clause does not say which remedy is open"),
	term: define("scope.bes.remedies.term", warBESArticle("16", "4"),
		"de rechtsmiddelenclausule noemt geen termijn", "the remedies clause names no term"),
	weeks: define("scope.bes.remedies.weeks", warBESArticle("16", "1"),
		"de rechtsmiddelenclausule noemt {span}; de termijn is zes weken",
		"the remedies clause names {span}; the term is six weeks"),
	start: define("scope.bes.remedies.start", warBESArticle("16", "1"),
		"de rechtsmiddelenclausule zegt niet vanaf wanneer de termijn loopt",
		"the remedies clause does not say from when the term runs"),
	letterDate: define("scope.bes.remedies.letter-date", warBESArticle("16", "2"),
		"de rechtsmiddelenclausule telt vanaf de datum op de brief; de beschikking geldt als gegeven op de dag "+
			"waarop zij is verzonden of uitgereikt",
		"the remedies clause counts from the date on the letter; the decision counts as given on the day it was "+
			"sent or handed over"),
	to: define("scope.bes.remedies.to", warBESArticle("15", "1"),
		"de rechtsmiddelenclausule zegt niet waar het beroep- of bezwaarschrift moet worden ingediend",
		"the remedies clause does not say where the appeal or objection must be filed"),
}
