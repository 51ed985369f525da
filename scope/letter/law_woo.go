package letter

import (
	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
	"github.com/wobrules/wobrules/wob/ground"
)

var wooVersion = calendar.MustParse("2022-08-01")

func wooArticle(article, paragraph string) calendar.Citation {
	return calendar.Article(ground.Woo.Act(), article).Para(paragraph).In(wooVersion)
}

// woo2022 is the Wet open overheid (Stb. 2021, 499), for decisions from 1 May
// 2022 on whatever the day of the request (ECLI:NL:RVS:2022:1432).
var woo2022 = act{
	law:          ground.Woo,
	dispositions: wooDispositions,
	clock: newClockCaveats(".woo", wooArticle("4.4", "1"), wooArticle("4.4", "2"), wooArticle("4.1a", ""),
		newSuspensionCaveats(".woo", wooArticle("4.4", "3"), suspendsAwb)),
	fiveYears: true,
	views:     wob.ViewsAskedWoo,
	askPrecision: actTerm{wob.Clock.AskPrecision, define("scope.woo.precision.late", wooArticle("4.1", "5"),
		"op {on} is om precisering gevraagd, na de laatste dag daarvoor ({to})",
		"the requester was asked on {on} to be more precise, after the last day for that ({to})")},
	decline: actTerm{wob.Clock.DeclineImprecise, define("scope.woo.decline.late", wooArticle("4.1", "6"),
		"buiten behandeling gelaten op {on}, na de laatste dag daarvoor ({to})",
		"a decision of {on} not to deal with it, after the last day for that ({to})")},
	remedies: &awbRemedies,
	rules: rules{
		decide: define("scope.woo.decide", wooArticle("4.1", ""),
			"hierop is niet beslist", "no decision was taken on this"),
		written: define("scope.woo.written", wooArticle("4.3", ""),
			"een afwijzing wordt schriftelijk gegeven; deze is mondeling",
			"a refusal is given in writing; this one is oral"),
		precision: define("scope.woo.precision", wooArticle("4.1", "5"),
			"het verzoek is ingeperkt zonder dat de verzoeker daarom is gevraagd; een te algemeen verzoek leidt "+
				"binnen twee weken na ontvangst tot een vraag om precisering",
			"the request was narrowed without asking the requester; a request that is too general leads to a "+
				"question to make it precise within two weeks after receipt"),
		forward: define("scope.woo.forward.notice", wooArticle("4.2", "1"),
			"doorgezonden zonder mededeling aan de verzoeker", "forwarded without telling the requester"),
		forwardPublic: define("scope.woo.forward.body", wooArticle("4.2", "1"),
			"doorgezonden aan {name}, dat geen bestuursorgaan is", "forwarded to {name}, which is no public body"),
		forwardTo: define("scope.woo.forward.to", wooArticle("4.2", "1"),
			"doorgezonden, maar de brief zegt niet aan wie", "forwarded, but the letter does not say to whom"),
		forwardWritten: define("scope.woo.forward.written", wooArticle("4.2", "1"),
			"een mondeling verzoek wordt niet doorgezonden: de verzoeker wordt verwezen",
			"an oral request is not forwarded: the requester is referred"),
		notForwarded: define("scope.woo.forward.refused", wooArticle("4.2", "1"),
			"niet doorgezonden om een reden die het artikel niet kent; doorzenden gebeurt onverwijld voor zover "+
				"een ander bestuursorgaan de informatie heeft",
			"not forwarded for a reason the article does not know; forwarding is done without delay as far as "+
				"another public body holds the information"),
		// "informatie die op grond van enig wettelijk voorschrift bij het bestuursorgaan
		// had behoren te berusten, vordert het bestuursorgaan".
		shouldHold: define("scope.woo.should-hold", wooArticle("4.2", "2"),
			"geen documenten aangetroffen: informatie die volgens een wettelijk voorschrift bij het bestuursorgaan had "+
				"behoren te berusten, vordert het bij wie haar heeft, en het verstrekt haar per omgaande; ga na of dat hier speelt",
			"no documents found: information that by law ought to be held by the public body is claimed by it from whoever "+
				"has it, and is disclosed by return; check whether that is so here"),
		already: define("scope.woo.public.source", wooArticle("4.5", "2"),
			"als reeds openbaar aangemerkt zonder de verzoeker te wijzen op de vindplaats",
			"called already public without pointing the requester to where it is"),
		mandatory: define("scope.woo.mandatory", wooArticle("5.1", "1"),
			"de brief zegt dat het orgaan openbaarmaking achterwege kan laten; hoofdstuk 5 laat die keuze niet: "+
				"het blijft achterwege voor zover een grond zich voordoet, en alleen dan",
			"the letter says that the body may withhold; chapter 5 leaves no such choice: information is withheld "+
				"as far as a ground applies, and only then"),
		matter: define("scope.woo.matter", wooArticle("2.1", ""),
			"de brief omschrijft enger dan de wet wat kan worden gevraagd: alles wat naar zijn aard verband houdt "+
				"met de publieke taak",
			"the letter words more narrowly than the act what can be asked for: all that by its nature is "+
				"connected with the public task"),
		deferral: define("scope.woo.deferral", wooArticle("4.4", "5"),
			"verstrekking op {on} is niet twee weken na de bekendmaking, terwijl bezwaar van een derde wordt verwacht",
			"disclosure on {on} is not two weeks after publication, while a third party is expected to object"),
		receipt: define("scope.woo.receipt", wooArticle("4.4", "1"),
			"de brief zegt niet wanneer het verzoek is ontvangen; de termijn loopt vanaf de dag na ontvangst",
			"the letter does not say when the request was received; the term runs from the day after receipt"),
		adjournLength: define("scope.woo.adjournment.length", wooArticle("4.4", "2"),
			"de brief zegt niet hoelang op {on} is verdaagd", "the letter does not say by how long it was adjourned on {on}"),
		adjournReasons: define("scope.woo.adjournment.reasons", wooArticle("4.4", "2"),
			"de brief noemt de redenen van de verdaging van {on} niet; de mededeling moet gemotiveerd zijn",
			"the letter does not give the reasons for the adjournment of {on}; the notice must give reasons"),
	},
}
