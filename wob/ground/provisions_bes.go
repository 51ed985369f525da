package ground

import (
	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/enacted"
)

func besArt(article, paragraph string) calendar.Citation {
	return calendar.Article(enacted.WobBES, article).Para(paragraph)
}

// What articles 11 and 12 say, as answers cite them.
var (
	bes11_1 = define("wob-bes.11.1", besArt("11", "1"),
		"verstrekken blijft achterwege voor zover de grond zich voordoet; er wordt niet afgewogen",
		"nothing is disclosed as far as the ground applies; there is no weighing")
	bes11_1_c = define("wob-bes.11.1.c", besArt("11", "1").Part("c"),
		"alleen bedrijfs- en fabricagegegevens die vertrouwelijk aan de overheid zijn meegedeeld",
		"only business and manufacturing data told to the government in confidence")
	bes11_2 = define("wob-bes.11.2", besArt("11", "2"),
		"verstrekken blijft achterwege voor zover het belang daarvan niet opweegt tegen dit belang",
		"nothing is disclosed as far as the interest of disclosure does not outweigh this interest")
	bes11_2_e = define("wob-bes.11.2.e", besArt("11", "2").Part("e"),
		"de grond eindigt zodra de geadresseerde kennis heeft kunnen nemen",
		"the ground ends once the addressee has been able to take note")
	bes12_1 = define("wob-bes.12.1", besArt("12", "1"),
		"geen informatie over \"tot personen herleidbare beleidsopvattingen\" in documenten "+
			"\"opgesteld ten behoeve van intern beraad\"",
		"no information on views on policy that lead back to persons, in documents made for internal deliberation")
)

// What a decision must show that rests on a ground.
var (
	besShowReasons = define("wob-bes.5.2.reasons", besArt("5", "2"),
		"de weigering wordt schriftelijk en gemotiveerd aan de verzoeker meegedeeld",
		"the refusal is told to the applicant in writing, with reasons")
	besShowTraceable = define("wob-bes.12.1.traceable", besArt("12", "1"),
		"laat zien dat de opvatting tot personen herleidbaar is en het document voor intern beraad is opgesteld",
		"show that the view leads back to persons and that the document was made for internal deliberation")
	besShowTemporary = define("wob-bes.11.2.e.temporary", besArt("11", "2").Part("e"),
		"de weigering is tijdelijk; zeg tot wanneer", "the refusal is temporary; say until when")
)

// What is not certain.
var besText = define("wob-bes.text", besArt("11", "1"),
	"gelezen is de tekst van 10 oktober 2010; een latere wijziging is niet bekend (afgeleid)",
	"the text of 10 October 2010 was read; no later amendment is known (inferred)")

// What differs between a ground of the Wob BES and that of another act.
var (
	besDifEnv = define("wob-bes.11.environment", besArt("11", "1"),
		"de Wob BES heeft geen regels voor milieu-informatie",
		"the Wob BES has no rules for environmental information")
	besDifPurse = define("wob-bes.11.2.a.purse", besArt("11", "2").Part("a"),
		"de Wob BES noemt alleen de Staat en de openbare lichamen",
		"the Wob BES names only the State and the public bodies")
	besDifConsent = define("wob-bes.11.2.d.consent", besArt("11", "2").Part("d"),
		"de Wob BES kent geen regel over instemming en geen eigen grond voor bijzondere persoonsgegevens",
		"the Wob BES has no rule on consent, and no ground of its own for special personal data")
	besDifAddressee = define("wob-bes.11.2.e.clearly", besArt("11", "2").Part("e"),
		"de Wob BES eist niet dat het belang dit kennelijk vereist, en geen termijn",
		"the Wob BES does not ask that the interest clearly requires it, nor for a term")
	besDifHarm = define("wob-bes.11.2.f.harm", besArt("11", "2").Part("f"),
		"de Wob BES noemt ook bevoordeling, en is niet beperkt tot uitzonderlijke gevallen",
		"the Wob BES names advantage, too, and is not limited to exceptional cases")
	besDifViews = define("wob-bes.12.1.views", besArt("12", "1"),
		"de Wob BES beschermt alleen opvattingen die tot personen herleidbaar zijn",
		"the Wob BES protects only views that lead back to persons")
)
