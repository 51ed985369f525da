package ground

// wooConcordance is the Wob beside the Woo, ground by ground.
var wooConcordance = []pair{
	{"10.1.a", "5.1.1.a", nil},
	{"10.1.b", "5.1.1.b", nil},
	{"10.1.c", "5.1.1.c", difData},
	{"10.1.c", "5.1.2.f", difCompetitive},
	{"10.1.c", "5.1.6", difData},
	{"10.1.d", "5.1.1.d", difSpecial},
	{"10.1.d", "5.1.1.e", difNumbers},
	{"10.2.a", "5.1.2.a", difStates},
	{"10.2.b", "5.1.2.b", difPurse},
	{"10.2.c", "5.1.2.c", nil},
	{"10.2.d", "5.1.2.d", nil},
	{"10.2.e", "5.1.2.e", difConsent},
	{"10.2.f", "5.1.4", difAddressee},
	{"10.2.g", "5.1.2.f", difCompetitiveHarm},
	{"10.2.g", "5.1.2.i", difFunctioning},
	{"10.2.g", "5.1.5", difHarm},
	{"10.7.a", "5.1.2.g", difEnvironment},
	{"10.7.b", "5.1.2.h", difSecurity},
	{"11.1", "5.2.1", difViews},
}

// What differs between a ground of the Wob and that of the Woo.
var (
	difData = define("woo.5.1.6.env", wooArt("5.1", "6"),
		"bij milieu-informatie onder de Woo alleen bij ernstige schade, na afweging",
		"for environmental information the Woo asks for serious harm, and a weighing")
	difCompetitive = define("woo.5.1.2.f.data", wooArt("5.1", "2").Part("f"),
		"niet vertrouwelijk verstrekte concurrentiegevoelige gegevens: onder de Woo relatief",
		"competitive data that were not supplied in confidence: relative under the Woo")
	difSpecial = define("woo.5.1.1.d.consent", wooArt("5.1", "1").Part("d"),
		"de Woo heft de grond op bij uitdrukkelijke toestemming of kennelijke openbaarmaking, "+
			"niet meer bij kennelijk geen inbreuk",
		"under the Woo express consent or manifest publication lifts the ground, no longer a "+
			"clear absence of infringement")
	difNumbers = define("woo.5.1.1.e.numbers", wooArt("5.1", "1").Part("e"),
		"identificatienummers zijn een eigen grond; kennelijk geen inbreuk heft die op",
		"identification numbers are a ground of their own, lifted where there is clearly no infringement")
	difStates = define("woo.5.1.2.a.states", wooArt("5.1", "2").Part("a"),
		"de Woo noemt ook andere landen", "the Woo names countries, too")
	difPurse = define("woo.5.1.2.b.acts", wooArt("5.1", "2").Part("b"),
		"art. 10 lid 5 Wob is in het onderdeel opgenomen", "art. 10(5) Wob became part of the letter")
	difConsent = define("woo.5.1.2.e.rule", wooArt("5.1", "2").Part("e"),
		"de Woo heeft geen tegenhanger van art. 10 lid 3 Wob (instemming)",
		"the Woo has no counterpart of art. 10(3) Wob (consent)")
	difAddressee = define("woo.5.1.4.clearly", wooArt("5.1", "4"),
		"onder de Woo moet het belang dit kennelijk vereisen en wordt de termijn genoemd",
		"the Woo asks that the interest clearly requires it and that the term is named")
	difCompetitiveHarm = define("woo.5.1.2.f.harm", wooArt("5.1", "2").Part("f"),
		"benadeling van concurrentie is onder de Woo een eigen grond",
		"harm to competition is a ground of its own under the Woo")
	difFunctioning = define("woo.5.1.2.i.new", wooArt("5.1", "2").Part("i"),
		"nieuw: het goed functioneren van de overheid", "new: the proper functioning of public bodies")
	difHarm = define("woo.5.1.5.rest", wooArt("5.1", "5"),
		"alleen uitzonderlijk, alleen benadeling, een ander belang dan lid 1 of 2, nooit ernaast "+
			"en niet bij milieu-informatie",
		"only in exceptional cases, only harm, another interest than those of paragraphs 1 and "+
			"2, never beside them and not for environmental information")
	difEnvironment = define("woo.5.1.2.g.words", wooArt("5.1", "2").Part("g"),
		"naar de letter niet meer beperkt tot milieu-informatie",
		"by its words no longer limited to environmental information")
	difSecurity = define("woo.5.1.2.h.persons", wooArt("5.1", "2").Part("h"),
		"ook de beveiliging van personen, en niet beperkt tot milieu-informatie",
		"the security of persons, too, and not limited to environmental information")
	difViews = define("woo.5.2.1.narrower", wooArt("5.2", "1"),
		"de Woo omschrijft opvattingen enger: feiten, prognoses, alternatieven en gevolgen "+
			"vallen erbuiten; art. 11 lid 3 Wob is vervallen",
		"the Woo defines views more narrowly: facts, forecasts, alternatives and consequences "+
			"are outside; art. 11(3) Wob is gone")
)
