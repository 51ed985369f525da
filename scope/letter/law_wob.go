package letter

import (
	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
	"github.com/wobrules/wobrules/wob/ground"
)

var wobVersion = calendar.MustParse("2018-07-28")

func wobArticle(article, paragraph string) calendar.Citation {
	return calendar.Article(ground.Wob.Act(), article).Para(paragraph).In(wobVersion)
}

// wob1992 is the Wet openbaarheid van bestuur (Stb. 1991, 703), in force from 1
// May 1992 and repealed by art. 10.1 Woo.
var wob1992 = act{
	law:          ground.Wob,
	dispositions: wobDispositions,
	clock: newClockCaveats("", wobArticle("6", "1"), wobArticle("6", "2"), wobArticle("1", "").Part("a"),
		newSuspensionCaveats("", wobArticle("6", "3"), suspendsAwb)),
	views: wob.ViewsAsked,
	decline: actTerm{wob.Clock.DeclineIncomplete, define("scope.wob.decline.late", awbArticle("4:5", "4"),
		"buiten behandeling gelaten op {on}, na de laatste dag daarvoor ({to})",
		"a decision of {on} not to deal with it, after the last day for that ({to})")},
	remedies: &awbRemedies,
	rules: rules{
		decide: define("scope.wob.decide", wobArticle("3", "5"),
			"hierop is niet beslist", "no decision was taken on this"),
		written: define("scope.wob.written", wobArticle("5", "2"),
			"een afwijzing van een schriftelijk verzoek vindt schriftelijk plaats; deze is mondeling",
			"a refusal of a written request is given in writing; this one is oral"),
		precision: define("scope.wob.precision", wobArticle("3", "4"),
			"het verzoek is ingeperkt zonder dat de verzoeker daarom is gevraagd; een te algemeen verzoek leidt "+
				"tot een vraag om precisering en hulp daarbij, een te enge lezing houdt geen stand",
			"the request was narrowed without asking the requester; a request that is too general leads to a "+
				"question to make it precise, with help, and too narrow a reading does not stand"),
		forward: define("scope.wob.forward.notice", wobArticle("4", ""),
			"doorgezonden zonder mededeling aan de verzoeker", "forwarded without telling the requester"),
		forwardPublic: define("scope.wob.forward.body", wobArticle("4", ""),
			"doorgezonden aan {name}, dat geen bestuursorgaan is", "forwarded to {name}, which is no public body"),
		forwardTo: define("scope.wob.forward.to", wobArticle("4", ""),
			"doorgezonden, maar de brief zegt niet aan wie", "forwarded, but the letter does not say to whom"),
		forwardWritten: define("scope.wob.forward.written", wobArticle("4", ""),
			"een mondeling verzoek wordt niet doorgezonden: de verzoeker wordt verwezen",
			"an oral request is not forwarded: the requester is referred"),
		notForwarded: define("scope.wob.forward.refused", wobArticle("4", ""),
			"niet doorgezonden om een reden die het artikel niet kent; doorzenden blijft alleen achterwege als "+
				"niet bekend is dat een ander bestuursorgaan de documenten heeft (afgeleid)",
			"not forwarded for a reason the article does not know; forwarding is left out only where no other "+
				"public body is known to hold the documents (inferred)"),
		already: define("scope.wob.public.source", calendar.Ruling("ECLI:NL:RVS:2010:BO1165"),
			"als reeds openbaar aangemerkt zonder vindplaats: wat openbaar is moet voor iedereen te vinden zijn",
			"called already public without saying where: what is public can be found by everyone"),
		mandatory: define("scope.wob.mandatory", wobArticle("10", "1"),
			"de brief zegt dat het orgaan openbaarmaking achterwege kan laten; de artikelen 10 en 11 laten die "+
				"keuze niet: het blijft achterwege voor zover een grond zich voordoet, en alleen dan",
			"the letter says that the body may withhold; articles 10 and 11 leave no such choice: information is "+
				"withheld as far as a ground applies, and only then"),
		matter: define("scope.wob.matter", wobArticle("1", "").Part("b"),
			"bestuurlijke aangelegenheid is enger omschreven dan in de wet: zij omvat alle beleid, ook de "+
				"voorbereiding en uitvoering, niet alleen een bij wet opgelegde taak",
			"\"bestuurlijke aangelegenheid\" is worded narrower than the act: it covers all policy, its "+
				"preparation and execution, not only a task imposed by statute"),
		deferral: define("scope.wob.deferral", wobArticle("6", "5"),
			"verstrekking op {on} ligt binnen twee weken na de bekendmaking, terwijl bezwaar van een derde wordt verwacht",
			"disclosure on {on} lies within two weeks after publication, while a third party is expected to object"),
		receipt: define("scope.wob.receipt", wobArticle("6", "1"),
			"de brief zegt niet wanneer het verzoek is ontvangen; de termijn loopt vanaf de dag na ontvangst",
			"the letter does not say when the request was received; the term runs from the day after receipt"),
		adjournLength: define("scope.wob.adjournment.length", wobArticle("6", "2"),
			"de brief zegt niet hoelang op {on} is verdaagd", "the letter does not say by how long it was adjourned on {on}"),
		adjournReasons: define("scope.wob.adjournment.reasons", wobArticle("6", "2"),
			"de brief noemt de redenen van de verdaging van {on} niet; de mededeling moet gemotiveerd zijn",
			"the letter does not give the reasons for the adjournment of {on}; the notice must give reasons"),
	},
}
