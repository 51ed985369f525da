package ground

import (
	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/enacted"
)

func wobArt(article, paragraph string) calendar.Citation {
	return calendar.Article(enacted.Wob, article).Para(paragraph)
}

// What the paragraphs of articles 10 and 11 say, as answers cite them.
var (
	wob10_1 = define("wob.10.1", wobArt("10", "1"),
		"verstrekken blijft achterwege voor zover de grond zich voordoet; er wordt niet afgewogen",
		"nothing is disclosed as far as the ground applies; there is no weighing")
	wob10_1_c = define("wob.10.1.c", wobArt("10", "1").Part("c"),
		"alleen bedrijfs- en fabricagegegevens die vertrouwelijk aan de overheid zijn meegedeeld",
		"only business and manufacturing data told to the government in confidence")
	wob10_1_d = define("wob.10.1.d", wobArt("10", "1").Part("d"),
		"niet als de verstrekking kennelijk geen inbreuk op de persoonlijke levenssfeer maakt",
		"not where disclosure clearly does not infringe private life")
	wob10_2 = define("wob.10.2", wobArt("10", "2"),
		"verstrekken blijft achterwege voor zover het belang van openbaarheid niet opweegt tegen dit belang",
		"nothing is disclosed as far as the interest of openness does not outweigh this interest")
	wob10_2_f = define("wob.10.2.f", wobArt("10", "2").Part("f"),
		"de grond eindigt zodra de geadresseerde kennis heeft kunnen nemen",
		"the ground ends once the addressee has been able to take note")
	wob10_3 = define("wob.10.3", wobArt("10", "3"),
		"het derde lid sluit toepassing van 10.2.e uit voor zover de betrokkene met openbaarmaking heeft ingestemd",
		"paragraph 3 excludes 10.2.e as far as the person has consented")
	wob10_4 = define("wob.10.4", wobArt("10", "4"),
		"het vierde lid sluit toepassing van 10.1.c, 10.1.d, 10.2.e en 10.7.a uit voor "+
			"milieu-informatie die betrekking heeft op emissies in het milieu, en laat 10.1.c bij "+
			"andere milieu-informatie afwegen",
		"paragraph 4 excludes 10.1.c, 10.1.d, 10.2.e and 10.7.a for environmental information on "+
			"emissions, and has 10.1.c weighed for other environmental information")
	wob10_4_1 = define("wob.10.4.s1", wobArt("10", "4").Sentence(1),
		"niet van toepassing voor zover milieu-informatie betrekking heeft op emissies in het milieu",
		"does not apply as far as environmental information concerns emissions into the environment")
	wob10_4_2 = define("wob.10.4.s2", wobArt("10", "4").Sentence(2),
		"bij milieu-informatie alleen voor zover het belang van openbaarmaking niet opweegt",
		"for environmental information only as far as the interest of disclosure does not outweigh it")
	wob10_5 = define("wob.10.5", wobArt("10", "5"),
		"het vijfde lid beperkt 10.2.b bij milieu-informatie tot handelingen met een vertrouwelijk karakter",
		"paragraph 5 limits 10.2.b, for environmental information, to acts of a confidential character")
	wob10_6 = define("wob.10.6", wobArt("10", "6"),
		"het zesde lid sluit toepassing van 10.2.g uit voor milieu-informatie",
		"paragraph 6 excludes 10.2.g for environmental information")
	wob10_7 = define("wob.10.7", wobArt("10", "7"),
		"alleen bij milieu-informatie, en voor zover het belang van openbaarheid niet opweegt",
		"only for environmental information, and as far as the interest of openness does not outweigh it")
	wob10_8 = define("wob.10.8", wobArt("10", "8"),
		"het achtste lid laat bij milieu-informatie meewegen of zij op emissies betrekking heeft",
		"paragraph 8 has the link with emissions taken into account for environmental information")
	wob11_1 = define("wob.11.1", wobArt("11", "1"),
		"geen informatie over persoonlijke beleidsopvattingen in documenten voor intern beraad; "+
			"feiten vallen er niet onder",
		"no information on personal views on policy in documents for internal deliberation; facts are not covered")
	wob11_2 = define("wob.11.2", wobArt("11", "2"),
		"het tweede lid geeft de bevoegdheid om opvattingen toch te verstrekken",
		"paragraph 2 gives a power to disclose views after all")
	wob11_2_1 = define("wob.11.2.s1", wobArt("11", "2").Sentence(1),
		"verstrekken mag in niet tot personen herleidbare vorm",
		"disclosure is allowed in a form that does not lead back to persons")
	wob11_2_2 = define("wob.11.2.s2", wobArt("11", "2").Sentence(2),
		"wie de opvatting uitte of zich erachter stelde, stemde in: verstrekken mag in tot personen herleidbare vorm",
		"whoever voiced or backed the view has consented: disclosure is allowed in a form that leads back to persons")
	wob11_3 = define("wob.11.3", wobArt("11", "3"),
		"het derde lid geeft de bevoegdheid om opvattingen in een commissieadvies te verstrekken "+
			"als dat vooraf kenbaar is gemaakt",
		"paragraph 3 gives a power to disclose views in a committee's advice where that was announced beforehand")
	wob11_4 = define("wob.11.4", wobArt("11", "4"),
		"het vierde lid laat bij milieu-informatie afwegen",
		"paragraph 4 has views weighed for environmental information")
	wob11_4_3 = define("wob.11.4.s3", wobArt("11", "4").Sentence(3),
		"bij instemming mag ook milieu-informatie in tot personen herleidbare vorm worden verstrekt",
		"with consent environmental information, too, may be disclosed in a form that leads back to persons")
)

// What a decision must show that rests on a ground.
var (
	wobShowWeighing = define("wob.10.2.weighing", wobArt("10", "2"),
		"motiveer per document of onderdeel waarom openbaarheid niet opweegt (ECLI:NL:RVS:2012:BY7336)",
		"give reasons, a document or part at a time, why openness does not outweigh it (ECLI:NL:RVS:2012:BY7336)")
	wobShowHarm = define("wob.10.2.g.harm", wobArt("10", "2").Part("g"),
		"maak de benadeling of bevoordeling concreet; dat zij zou kunnen ontstaan is niet genoeg",
		"make the harm or advantage concrete; that it might arise is not enough")
	wobShowTemporary = define("wob.10.2.f.temporary", wobArt("10", "2").Part("f"),
		"de weigering is tijdelijk; zeg tot wanneer", "the refusal is temporary; say until when")
	wobShowEmissions = define("wob.10.8.emissions", wobArt("10", "8"),
		"neem in aanmerking dat de informatie betrekking heeft op emissies in het milieu",
		"take into account that the information concerns emissions into the environment")
	wobShowAnonymised = define("wob.11.2.considered", calendar.Ruling("ECLI:NL:RVS:2021:399"),
		"motiveer waarom niet in geanonimiseerde vorm wordt verstrekt (art. 11 lid 2)",
		"give reasons why nothing is disclosed in anonymised form (art. 11(2))")
	wobShowViews = define("wob.11.4.weighing", wobArt("11", "4"),
		"weeg de bescherming van de opvattingen af tegen het belang van openbaarmaking",
		"weigh the protection of the views against the interest of disclosure")
	wobShowDeliberation = define("wob.11.1.deliberation", wobArt("11", "1"),
		"laat zien dat het document voor intern beraad is opgesteld en de passage een "+
			"persoonlijke beleidsopvatting is",
		"show that the document was made for internal deliberation and the passage is a personal view on policy")
)

// What is not certain.
var (
	wobText1992 = define("wob.text.1992", wobArt("10", "1"),
		"de tekst van vóór 14 februari 2005 is niet nagelezen; de leden over instemming en "+
			"milieu stonden er toen niet zo",
		"the text before 14 February 2005 was not verified; the paragraphs on consent and the "+
			"environment did not read so then")
	wobText2005 = define("wob.text.2005", wobArt("10", "1"),
		"de tekst van vóór 1 oktober 2009 is niet nagelezen", "the text before 1 October 2009 was not verified")
	wobSpecialSince = define("wob.10.1.d.since", wobArt("10", "1").Part("d"),
		"dat onderdeel d op 1 september 2001 met de Wbp kwam, is niet nagelezen",
		"that letter d came on 1 September 2001 with the data protection act was not verified")
	wobDangling = define("wob.10.1.d.wbp", wobArt("10", "1").Part("d"),
		"van 25 mei tot 28 juli 2018 verwees onderdeel d naar de vervallen Wbp (niet nagelezen)",
		"from 25 May to 28 July 2018 letter d referred to the repealed data protection act (not verified)")
	wobAdapted = define("wob.10.1.d.avg", wobArt("10", "1").Part("d"),
		"sinds 28 juli 2018 verwijst onderdeel d naar de artikelen 9, 10 en 87 AVG; die tekst is niet nagelezen",
		"since 28 July 2018 letter d refers to articles 9, 10 and 87 GDPR; that text was not verified")
	wobConfidenceDropped = define("wob.10.1.c.consent", wobArt("10", "1").Part("c"),
		"wie de gegevens verstrekte kan de vertrouwelijkheid laten vallen (afgeleid; de wet regelt het niet)",
		"whoever supplied the data may drop the confidentiality (inferred; the act does not provide for it)")
	wobConsentSpecial = define("wob.10.1.d.consent", wobArt("10", "3"),
		"instemming is hier geen uitzondering in de tekst; zij kan wel laten zien dat er "+
			"kennelijk geen inbreuk is (afgeleid)",
		"consent is no exception here in the text; it may show that there is clearly no infringement (inferred)")
)
