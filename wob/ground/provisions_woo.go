package ground

import (
	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/enacted"
)

func wooArt(article, paragraph string) calendar.Citation {
	return calendar.Article(enacted.Woo, article).Para(paragraph)
}

// What the paragraphs of articles 5.1 to 5.4a say, as answers cite them.
var (
	woo5_1_1 = define("woo.5.1.1", wooArt("5.1", "1"),
		"openbaar maken blijft achterwege voor zover de grond zich voordoet; er wordt niet afgewogen",
		"nothing is disclosed as far as the ground applies; there is no weighing")
	woo5_1_1_c = define("woo.5.1.1.c", wooArt("5.1", "1").Part("c"),
		"alleen bedrijfs- en fabricagegegevens die vertrouwelijk aan de overheid zijn meegedeeld",
		"only business and manufacturing data told to the government in confidence")
	woo5_1_1_d = define("woo.5.1.1.d", wooArt("5.1", "1").Part("d"),
		"niet als de betrokkene uitdrukkelijk toestemming heeft gegeven of de gegevens kennelijk "+
			"zelf openbaar heeft gemaakt",
		"not where the person gave express consent or clearly made the data public")
	woo5_1_1_e = define("woo.5.1.1.e", wooArt("5.1", "1").Part("e"),
		"niet als de verstrekking kennelijk geen inbreuk op de levenssfeer maakt",
		"not where disclosure clearly does not infringe private life")
	woo5_1_2 = define("woo.5.1.2", wooArt("5.1", "2"),
		"openbaar maken blijft achterwege voor zover het belang van openbaarheid niet opweegt tegen dit belang",
		"nothing is disclosed as far as the interest of openness does not outweigh this interest")
	woo5_1_2_b = define("woo.5.1.2.b", wooArt("5.1", "2").Part("b"),
		"bij milieu-informatie alleen voor handelingen met een vertrouwelijk karakter",
		"for environmental information only for acts of a confidential character")
	woo5_1_2_f = define("woo.5.1.2.f", wooArt("5.1", "2").Part("f"),
		"alleen concurrentiegevoelige bedrijfs- en fabricagegegevens die niet onder 5.1.1.c vallen",
		"only competitive business and manufacturing data that do not fall under 5.1.1.c")
	woo5_1_3 = define("woo.5.1.3", wooArt("5.1", "3"),
		"het derde lid eist een uitdrukkelijke motivering bij een weigering op het tweede lid",
		"paragraph 3 asks for express reasons for a refusal under paragraph 2")
	woo5_1_4 = define("woo.5.1.4", wooArt("5.1", "4"),
		"tijdelijk, als het belang van de geadresseerde om als eerste kennis te nemen dit kennelijk vereist",
		"for a time, where the addressee's interest in hearing first clearly requires it")
	woo5_1_5 = define("woo.5.1.5", wooArt("5.1", "5"),
		"in uitzonderlijke gevallen, voor onevenredige benadeling van een ander belang, niet bij milieu-informatie",
		"in exceptional cases, for disproportionate harm to another interest, not for environmental information")
	woo5_1_6 = define("woo.5.1.6", wooArt("5.1", "6"),
		"bij milieu-informatie in plaats van 5.1.1.c: alleen als het belang ernstig wordt geschaad, en na afweging",
		"for environmental information instead of 5.1.1.c: only where the interest is seriously "+
			"harmed, and after weighing")
	woo5_1_7 = define("woo.5.1.7", wooArt("5.1", "7"),
		"het zevende lid sluit toepassing van het eerste en tweede lid uit voor "+
			"milieu-informatie die betrekking heeft op emissies in het milieu",
		"paragraph 7 excludes paragraphs 1 and 2 for environmental information on emissions")
	woo5_2_1 = define("woo.5.2.1", wooArt("5.2", "1"),
		"geen informatie over persoonlijke beleidsopvattingen in documenten voor intern beraad; "+
			"feiten, prognoses, alternatieven en gevolgen vallen er niet onder",
		"no information on personal views on policy in documents for internal deliberation; "+
			"facts, forecasts, alternatives and consequences are not covered")
	woo5_2_2 = define("woo.5.2.2", wooArt("5.2", "2"),
		"het tweede lid geeft de bevoegdheid om opvattingen toch te verstrekken",
		"paragraph 2 gives a power to disclose views after all")
	woo5_2_2_1 = define("woo.5.2.2.s1", wooArt("5.2", "2").Sentence(1),
		"verstrekken mag in niet tot personen herleidbare vorm",
		"disclosure is allowed in a form that does not lead back to persons")
	woo5_2_2_2 = define("woo.5.2.2.s2", wooArt("5.2", "2").Sentence(2),
		"wie de opvatting uitte of zich erachter stelde, stemde in: verstrekken mag in tot personen herleidbare vorm",
		"whoever voiced or backed the view has consented: disclosure is allowed in a form that leads back to persons")
	woo5_2_3 = define("woo.5.2.3", wooArt("5.2", "3"),
		"het derde lid laat opvattingen bij formele bestuurlijke besluitvorming niet herleidbaar "+
			"verstrekken, tenzij het intern beraad onevenredig wordt geschaad",
		"paragraph 3 has views disclosed without names in formal decision-making, unless "+
			"internal deliberation is harmed disproportionately")
	woo5_2_4 = define("woo.5.2.4", wooArt("5.2", "4"),
		"het vierde lid laat bij milieu-informatie afwegen",
		"paragraph 4 has views weighed for environmental information")
	woo5_2_4_3 = define("woo.5.2.4.s3", wooArt("5.2", "4").Sentence(3),
		"bij instemming mag ook milieu-informatie in tot personen herleidbare vorm worden verstrekt",
		"with consent environmental information, too, may be disclosed in a form that leads back to persons")
	woo5_3 = define("woo.5.3", wooArt("5.3", ""),
		"artikel 5.3 vraagt bij informatie ouder dan vijf jaar om een zwaardere motivering",
		"article 5.3 asks for stronger reasons for information older than five years")
	woo5_4 = define("woo.5.4", wooArt("5.4", ""),
		"informatie bij of voor de (in)formateur is niet openbaar totdat de formatie is afgerond",
		"information with or for the (in)formateur is not public until the formation is completed")
	woo5_4a_1 = define("woo.5.4a.1", wooArt("5.4a", "1"),
		"informatie over de ambtelijke ondersteuning van individuele leden is niet openbaar",
		"information on the support of individual members by officials is not public")
	woo5_4a_2 = define("woo.5.4a.2", wooArt("5.4a", "2"),
		"het tweede lid omschrijft persoonlijke beleidsopvattingen",
		"paragraph 2 defines personal views on policy")
)

// What a decision must show that rests on a ground.
var (
	wooShowExpress = define("woo.5.1.3.express", wooArt("5.1", "3"),
		"motiveer uitdrukkelijk waarom openbaarheid niet opweegt",
		"give express reasons why openness does not outweigh it")
	wooShowTerm = define("woo.5.1.4.term", wooArt("5.1", "4"),
		"de weigering is tijdelijk; deel de termijn mee waarbinnen alsnog openbaar wordt gemaakt",
		"the refusal is temporary; state the term within which disclosure will follow")
	wooShowHarm = define("woo.5.1.5.harm", wooArt("5.1", "5"),
		"maak de uitzonderlijke, onevenredige benadeling concreet, van een ander belang dan in "+
			"het eerste of tweede lid",
		"make the exceptional, disproportionate harm concrete, to an interest other than those of paragraphs 1 and 2")
	wooShowAlone = define("woo.5.1.5.alone", wooArt("5.1", "5").Sentence(2),
		"5.1.5 staat nooit naast een grond uit het eerste of tweede lid voor dezelfde informatie",
		"5.1.5 never stands beside a ground of paragraph 1 or 2 for the same information")
	wooAloneUnknown = define("woo.5.1.5.document", wooArt("5.1", "5").Sentence(2),
		"of {name} voor dezelfde informatie zijn gebruikt, is van een heel document niet te "+
			"zeggen; dan staat 5.1.5 nooit naast een grond uit het eerste of tweede lid",
		"whether {name} were used for the same information cannot be said of a whole document; "+
			"if so, 5.1.5 never stands beside a ground of paragraph 1 or 2")
	wooShowSerious = define("woo.5.1.6.serious", wooArt("5.1", "6"),
		"laat zien dat het belang ernstig wordt geschaad en dat openbaarheid niet opweegt",
		"show that the interest is seriously harmed and that openness does not outweigh it")
	wooShowDeliberation = define("woo.5.2.1.deliberation", wooArt("5.2", "1"),
		"laat zien dat het document voor intern beraad is opgesteld en de passage een "+
			"persoonlijke beleidsopvatting is",
		"show that the document was made for internal deliberation and the passage is a personal view on policy")
	wooShowAnonymised = define("woo.5.2.2.considered", wooArt("5.2", "2"),
		"motiveer waarom niet in geanonimiseerde vorm wordt verstrekt",
		"give reasons why nothing is disclosed in anonymised form")
	wooShowDisproportionate = define("woo.5.2.3.harm", wooArt("5.2", "3"),
		"laat zien dat het kunnen voeren van intern beraad onevenredig wordt geschaad",
		"show that holding internal deliberation is harmed disproportionately")
	wooShowViews = define("woo.5.2.4.weighing", wooArt("5.2", "4"),
		"weeg de bescherming van de opvattingen af tegen het belang van openbaarmaking",
		"weigh the protection of the views against the interest of disclosure")
	wooShowAge = define("woo.5.3.age", wooArt("5.3", ""),
		"ouder dan vijf jaar: motiveer waarom het belang ondanks het tijdsverloop zwaarder weegt dan openbaarheid",
		"older than five years: give reasons why, in spite of the time passed, the interest "+
			"weighs heavier than openness")
	wooShowFormation = define("woo.5.4.formation", wooArt("5.4", ""),
		"de grond eindigt als de formatie is afgerond", "the ground ends when the formation is completed")
)

// What is not certain.
var (
	wooWaterBoard = define("woo.5.2.3.since", wooArt("5.2", "3"),
		"het derde lid noemt het dagelijks bestuur van een waterschap op 1 augustus 2022 nog "+
			"niet, op 12 februari 2025 wel; de dag waarop dat veranderde is niet bekend",
		"paragraph 3 does not name the executive of a water board on 1 August 2022 and does on "+
			"12 February 2025; the day of the change is not known")
	wooMembersSince = define("woo.5.4a.since", wooArt("5.4a", "1"),
		"de tekst van 1 mei tot en met 31 juli 2022 is niet gelezen; artikel 5.4a staat in die van 1 augustus 2022",
		"the text of 1 May to 31 July 2022 was not read; article 5.4a stands in that of 1 August 2022")
	wooConfidenceDropped = define("woo.5.1.1.c.consent", wooArt("5.1", "1").Part("c"),
		"wie de gegevens verstrekte kan de vertrouwelijkheid laten vallen (afgeleid; de wet regelt het niet)",
		"whoever supplied the data may drop the confidentiality (inferred; the act does not provide for it)")
	wooNoConsentRule = define("woo.5.1.2.e.consent", wooArt("5.1", "2").Part("e"),
		"de Woo kent geen tegenhanger van art. 10 lid 3 Wob: instemming telt in de afweging (afgeleid)",
		"the Woo has no counterpart of art. 10(3) Wob: consent counts in the weighing (inferred)")
)
