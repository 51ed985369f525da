package ground

import "github.com/wobrules/wobrules/calendar"

// shortNames are the short names of acts of the annex that letters use, in lower
// case, with the number or the name that the annex has.
var shortNames = [...]struct{ short, act string }{
	{"wpg", "BWBR0022463"}, {"wjsg", "BWBR0014194"}, {"awr", "BWBR0002320"}, {"awb", "BWBR0005537"},
	{"iw 1990", "BWBR0004770"}, {"bw", "BWBR0005290"}, {"sv", "BWBR0001903"}, {"rv", "BWBR0001827"},
	{"wetboek van burgerlijke rechtsvordering", "BWBR0001827"}, {"wft", "BWBR0020368"},
	{"wwft", "BWBR0024282"}, {"wta", "BWBR0019468"}, {"wtfv", "BWBR0020369"},
	{"wtt 2018", "Wet toezicht trustkantoren 2018"}, {"wet bibob", "BWBR0013798"},
	{"bibob", "BWBR0013798"}, {"wabb", "BWBR0022428"}, {"brp", "BWBR0033715"},
	{"wet brp", "BWBR0033715"}, {"wet suwi", "BWBR0013060"}, {"suwi", "BWBR0013060"},
	{"wmo 2015", "BWBR0035362"}, {"wmo", "BWBR0035362"}, {"wlz", "BWBR0035917"},
	{"wkkgz", "BWBR0037173"}, {"wvggz", "BWBR0040635"}, {"wzd", "BWBR0040632"},
	{"wet big", "BWBR0006251"}, {"zvw", "BWBR0018450"}, {"pw", "BWBR0015703"}, {"tw", "BWBR0009950"},
	{"wvw 1994", "BWBR0006622"}, {"wvw", "BWBR0006622"}, {"woz", "BWBR0007119"},
	{"wet woz", "BWBR0007119"}, {"arbowet", "BWBR0010346"}, {"whw", "BWBR0005682"},
	{"wot", "BWBR0013800"}, {"web", "BWBR0007625"}, {"wbni", "BWBR0041515"}, {"wna", "BWBR0010388"},
	{"cbs-wet", "BWBR0015926"}, {"woo", "BWBR0045754"}, {"wbk", "BWBR0037852"},
}

// shortName returns the number or the name of the act with a short name, or "".
func shortName(short string) string {
	for _, s := range shortNames {
		if s.short == short {
			return s.act
		}
	}
	return ""
}

// A wobRegime is a provision that went before the Wob by case law.
type wobRegime struct {
	annexRow
	source *calendar.Provision
}

// wobRegimes is a short list, and no more than that: the Wob had none of its own
// (art. 2 lid 1, "onverminderd het elders bij wet bepaalde").
var wobRegimes = [...]wobRegime{
	{annexRow{act: "Wet politiegegevens", bwb: "BWBR0022463"}, wobRegimePolice},
	{annexRow{act: "Wet justitiële en strafvorderlijke gegevens", bwb: "BWBR0014194"}, wobRegimeRecalled},
	{annexRow{act: "Algemene wet inzake rijksbelastingen", bwb: "BWBR0002320", articles: "67"}, wobRegimeRecalled},
	{annexRow{act: "Gemeentewet", bwb: "BWBR0005416", articles: "25, 55 en 86"}, wobRegimeSecrecy},
}

// What is said of a provision that may go before the grounds.
var (
	regimeListed = define("woo.8.8.listed", wooArt("8.8", ""),
		"{name} staat in de bijlage bij art. 8.8; de grond is dan die bepaling, voor zover de "+
			"informatie eronder valt",
		"{name} stands in the annex to art. 8.8; the basis is then that provision, as far as the "+
			"information falls under it")
	regimeUnknown = define("woo.8.8.unknown", wooArt("8.8", ""),
		"of {name} op die dag in de bijlage bij art. 8.8 stond, is niet bekend: de gelezen teksten verschillen",
		"whether {name} stood in the annex to art. 8.8 on that day is not known: the texts that were read differ")
	regimeArticle = define("woo.8.8.article", wooArt("8.8", ""),
		"van {name} gaan alleen de artikelen voor die de bijlage noemt: noem het artikel",
		"of {name} only the articles that the annex names go before: name the article")
	regimeAbsent = define("woo.8.8.absent", wooArt("8.8", ""),
		"{name} is niet gevonden in de bijlage bij art. 8.8, zoals gelezen in de tekst van 1 "+
			"augustus 2022 en die van 20 februari 2026",
		"{name} was not found in the annex to art. 8.8, as read in the texts of 1 August 2022 and 20 February 2026")
	regimeElsewhere = define("woo.8.8.elsewhere", wooArt("8.8", ""),
		"{name} staat niet in de bijlage bij art. 8.8 van die dag, wel in een andere tekst ervan",
		"{name} does not stand in the annex to art. 8.8 of that day, but in another text of it")
	regimeNoAct = define("woo.8.8.name", wooArt("8.8", ""),
		"{name} is niet de naam, de afkorting of het nummer van een wet",
		"{name} is not the name, the short name or the number of an act")
	regimeWob = define("wob.2.1.list", wobArt("2", "1"),
		"de Wob had geen lijst van bepalingen die voorgaan; of {name} voorging, was een vraag van rechtspraak",
		"the Wob had no list of provisions that go before it; whether {name} did was for case law")
	regimeWobKnown = define("wob.2.1.known", wobArt("2", "1"),
		"{name} ging volgens rechtspraak voor de Wob, voor zover de bepaling uitputtend was bedoeld",
		"{name} went before the Wob by case law, as far as it was meant to be exhaustive")
)

// What is not certain of them.
var (
	regimeUnread2022 = define("woo.8.8.text.2022", wooArt("8.8", ""),
		"de bijlage van 1 mei tot en met 31 juli 2022 is niet gelezen; die van 1 augustus 2022 is een aanwijzing",
		"the annex of 1 May to 31 July 2022 was not read; that of 1 August 2022 is an indication")
	regimeBetween = define("woo.8.8.text.between", wooArt("8.8", ""),
		"gelezen zijn de bijlagen van 1 augustus 2022 en 20 februari 2026; wat daartussen gold is afgeleid",
		"the annexes of 1 August 2022 and 20 February 2026 were read; what held between them is inferred")
	regimeUnread2026 = define("woo.8.8.text.2026", wooArt("8.8", ""),
		"de bijlage is op 15 augustus 2026 gewijzigd en die tekst is niet gelezen; die van 20 "+
			"februari 2026 is een aanwijzing",
		"the annex was changed on 15 August 2026 and that text was not read; that of 20 February "+
			"2026 is an indication")
	regimeOpen = define("woo.8.8.open", wooArt("8.8", ""),
		"dat een bepaling hier niet is gevonden, zegt niet dat zij op die dag niet in de bijlage stond",
		"that a provision was not found here does not say that it did not stand in the annex on that day")
	regimeReach = define("woo.8.8.reach", wooArt("8.8", ""),
		"voor welke van de genoemde artikelen de voorwaarde geldt, laat de bijlage open",
		"for which of the articles named the condition holds, the annex leaves open")
	wobRegimePolice = define("wob.2.1.wpg", calendar.Ruling("ECLI:NL:RBAMS:2019:5553"),
		"dat de Wet politiegegevens voor de Wob ging, is gelezen in een uittreksel van deze uitspraak",
		"that the Wet politiegegevens went before the Wob was read in an excerpt of this ruling")
	wobRegimeSecrecy = define("wob.2.1.gemeentewet", wobArt("2", "1"),
		"dat opgelegde geheimhouding voor de Wob ging, is gelezen in een aanhaling van ABRvS 15 november 2017",
		"that imposed secrecy went before the Wob was read in a quotation of the ruling of the "+
			"Raad van State of 15 November 2017")
	wobRegimeRecalled = define("wob.2.1.recalled", wobArt("2", "1"),
		"dat deze wet voor de Wob ging, is niet nagelezen", "that this act went before the Wob was not verified")
	regimeWobOpen = define("wob.2.1.open", wobArt("2", "1"),
		"deze lijst is kort en niet volledig", "this list is short and not whole")
)
