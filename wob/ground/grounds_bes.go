package ground

import (
	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/enacted"
)

// WobBES is the Wet openbaarheid van bestuur BES, for decisions by bodies of
// Bonaire, Sint Eustatius and Saba from 10 October 2010 on.
const WobBES Law = 3

var besFrom = enacted.WobBESFrom

// bes is the act: articles 11 and 12, the text of 10 October 2010. Its letters
// are not those of the Wob: "artikel 11, tweede lid, onder e" is here the
// addressee's interest, not private life.
var bes = statute{
	law:       WobBES,
	act:       enacted.WobBES,
	territory: BES,
	names: []string{
		"wob bes", "wob-bes", "wobbes", "wet openbaarheid van bestuur bes", "wet openbaarheid van bestuur (bes)",
		"wet openbaarheid bestuur bes",
	},
	from:     besFrom,
	versions: []calendar.Date{besFrom},
	articles: []Article{
		{number: "11", paragraphs: 2, letters: map[int]byte{1: 'c', 2: 'f'}},
		{number: "12", paragraphs: 1},
	},
	rows: []row{
		newRow("11", "1", "a", Absolute, "eenheid van de Kroon", "unity of the Crown"),
		newRow("11", "1", "b", Absolute, "veiligheid van de Staat", "security of the State"),
		newRow("11", "1", "c", Absolute,
			"vertrouwelijk verstrekte bedrijfs- en fabricagegegevens",
			"business and manufacturing data supplied in confidence"),
		newRow("11", "2", "a", Relative,
			"economische of financiële belangen van de Staat of de openbare lichamen",
			"economic or financial interests of the State or the public bodies"),
		newRow("11", "2", "b", Relative,
			"opsporing en vervolging van strafbare feiten", "investigation and prosecution of criminal offences"),
		newRow("11", "2", "c", Relative,
			"inspectie, controle of toezicht door of vanwege bestuursorganen",
			"inspection, control or supervision by or for public bodies"),
		newRow("11", "2", "d", Relative,
			"eerbiediging van de persoonlijke levenssfeer", "respect for private life"),
		newRow("11", "2", "e", Relative,
			"belang van de geadresseerde om als eerste kennis te nemen", "the addressee's interest in hearing first"),
		newRow("11", "2", "f", Relative,
			"voorkomen van onevenredige bevoordeling of benadeling", "preventing disproportionate advantage or harm"),
		newRow("12", "1", "", PolicyViews,
			"tot personen herleidbare beleidsopvattingen", "views on policy that lead back to persons"),
	},
	table:       besTable,
	extras:      besExtras,
	concordance: besConcordance,
	caveats:     []caveat{{"", besFrom, calendar.Date{}, besText}},
}

// besTable is law: articles 11 and 12. The act knows no rule for environmental
// information, for consent or for age.
var besTable = []cell{
	on("11.1.a", everywhere, MustRefuse, bes11_1),

	on("11.1.b", everywhere, MustRefuse, bes11_1),

	off("11.1.c", everywhere, bes11_1_c).unless(SuppliedInConfidence, BusinessData),
	on("11.1.c", everywhere, MustRefuse, bes11_1),

	on("11.2.a", everywhere, Weigh, bes11_2),

	on("11.2.b", everywhere, Weigh, bes11_2),

	on("11.2.c", everywhere, Weigh, bes11_2),

	on("11.2.d", everywhere, Weigh, bes11_2),

	off("11.2.e", everywhere, bes11_2_e).when(AddresseeHasIt),
	on("11.2.e", everywhere, Weigh, bes11_2),

	on("11.2.f", everywhere, Weigh, bes11_2),

	off("12.1", everywhere, bes12_1).unless(InternalDeliberation, PersonalView, TraceableView),
	on("12.1", everywhere, MustRefuse, bes12_1),
}

// besExtras is what the act adds where a ground is in force.
var besExtras = []extra{
	{grounds: "11", where: everywhere, show: by(besShowReasons)},
	{grounds: "12.1", where: everywhere, show: by(besShowReasons, besShowTraceable)},
	{grounds: "11.2.e", where: everywhere, show: by(besShowTemporary)},
}

// besConcordance is the Wob BES beside the Wob and the Woo.
var besConcordance = []pair{
	{"11.1.a", "10.1.a", nil},
	{"11.1.b", "10.1.b", nil},
	{"11.1.c", "10.1.c", besDifEnv},
	{"11.2.a", "10.2.b", besDifPurse},
	{"11.2.b", "10.2.c", nil},
	{"11.2.c", "10.2.d", nil},
	{"11.2.d", "10.2.e", besDifConsent},
	{"11.2.e", "10.2.f", nil},
	{"11.2.f", "10.2.g", besDifEnv},
	{"12.1", "11.1", besDifViews},

	{"11.1.a", "5.1.1.a", nil},
	{"11.1.b", "5.1.1.b", nil},
	{"11.1.c", "5.1.1.c", besDifEnv},
	{"11.2.a", "5.1.2.b", besDifPurse},
	{"11.2.b", "5.1.2.c", nil},
	{"11.2.c", "5.1.2.d", nil},
	{"11.2.d", "5.1.2.e", besDifConsent},
	{"11.2.e", "5.1.4", besDifAddressee},
	{"11.2.f", "5.1.5", besDifHarm},
	{"12.1", "5.2.1", besDifViews},
}
