package ground

import (
	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/enacted"
)

// Woo is the Wet open overheid, for decisions from 1 May 2022 on.
const Woo Law = 2

var (
	wooFrom = enacted.WooFrom
	// The texts of the articles that were read.
	wooRead2022 = calendar.MustParse("2022-08-01")
	wooRead     = calendar.MustParse("2025-02-12")
)

// woo is the act: articles 5.1 to 5.4a, the text of 12 February 2025.
var woo = statute{
	law:      Woo,
	act:      enacted.Woo,
	names:    []string{"woo", "wet open overheid"},
	from:     wooFrom,
	versions: []calendar.Date{wooFrom, wooRead2022, wooRead},
	articles: []Article{
		{number: "5.1", paragraphs: 7, letters: map[int]byte{1: 'e', 2: 'i'}},
		{number: "5.2", paragraphs: 4},
		{number: "5.4"},
		{number: "5.4a", paragraphs: 2},
	},
	rows: []row{
		newRow("5.1", "1", "a", Absolute, "eenheid van de Kroon", "unity of the Crown"),
		newRow("5.1", "1", "b", Absolute, "veiligheid van de Staat", "security of the State"),
		newRow("5.1", "1", "c", Absolute,
			"vertrouwelijk verstrekte bedrijfs- en fabricagegegevens",
			"business and manufacturing data supplied in confidence"),
		newRow("5.1", "1", "d", Absolute, "bijzondere persoonsgegevens", "special personal data"),
		newRow("5.1", "1", "e", Absolute, "nationale identificatienummers", "national identification numbers"),
		newRow("5.1", "2", "a", Relative, "internationale betrekkingen", "international relations"),
		newRow("5.1", "2", "b", Relative,
			"economische of financiële belangen van de overheid", "economic or financial interests of public bodies"),
		newRow("5.1", "2", "c", Relative,
			"opsporing en vervolging van strafbare feiten", "investigation and prosecution of criminal offences"),
		newRow("5.1", "2", "d", Relative,
			"inspectie, controle en toezicht door bestuursorganen", "inspection, control and supervision by public bodies"),
		newRow("5.1", "2", "e", Relative,
			"eerbiediging van de persoonlijke levenssfeer", "respect for private life"),
		newRow("5.1", "2", "f", Relative,
			"andere concurrentiegevoelige bedrijfs- en fabricagegegevens",
			"other competitive business and manufacturing data"),
		newRow("5.1", "2", "g", Relative, "bescherming van het milieu", "protection of the environment"),
		newRow("5.1", "2", "h", Relative,
			"beveiliging van personen en bedrijven en voorkomen van sabotage",
			"security of persons and companies and prevention of sabotage"),
		newRow("5.1", "2", "i", Relative,
			"goed functioneren van de overheid", "proper functioning of public bodies"),
		newRow("5.1", "4", "", Relative,
			"belang van de geadresseerde om als eerste kennis te nemen", "the addressee's interest in hearing first"),
		newRow("5.1", "5", "", Relative,
			"onevenredige benadeling van een ander belang", "disproportionate harm to another interest"),
		newRow("5.1", "6", "", Relative,
			"bedrijfs- en fabricagegegevens in milieu-informatie",
			"business and manufacturing data in environmental information"),
		newRow("5.2", "1", "", PolicyViews,
			"persoonlijke beleidsopvattingen", "personal views on policy").as("5.2"),
		newRow("5.4", "", "", Excluded,
			"informatie bij of voor de (in)formateur", "information with or for the (in)formateur"),
		newRow("5.4a", "1", "", Excluded,
			"ambtelijke ondersteuning van individuele leden", "support of individual members by officials").coded("5.4a"),
	},
	notGrounds: []notGround{
		{"5.1.3", woo5_1_3}, {"5.1.7", woo5_1_7},
		{"5.2.2", woo5_2_2}, {"5.2.3", woo5_2_3}, {"5.2.4", woo5_2_4},
		{"5.3", woo5_3}, {"5.4a.2", woo5_4a_2},
	},
	concordance: wooConcordance,
	table:       wooTable,
	extras:      wooExtras,
	exclusions:  []exclusion{{"5.1.5", []string{"5.1.1", "5.1.2"}, wooShowAlone, wooAloneUnknown}},
	caveats: []caveat{
		{"5.2.1", wooRead2022.AddDays(1), wooRead.AddDays(-1), wooWaterBoard},
		{"5.4a", wooFrom, wooRead2022.AddDays(-1), wooMembersSince},
	},
}
