package ground

import (
	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/enacted"
)

// The days on which the text of articles 10 and 11 changed, or whose text was
// read. Only the texts of 2009-10-01 to 2015 were read; the others are
// recalled.
var (
	wobFrom       = enacted.WobFrom                  // Stb. 1991, 703
	wobSpecial    = calendar.MustParse("2001-09-01") // art. 10 lid 1 onder d came with the Wbp
	wobAarhus     = calendar.MustParse("2005-02-14") // Stb. 2004, 519: art. 10 lid 3-8, 11 lid 4
	wobRead       = calendar.MustParse("2009-10-01")
	wobGDPR       = calendar.MustParse("2018-05-25") // the Wbp lapsed, the Wob still named it
	wobAdaptation = calendar.MustParse("2018-07-28") // Stb. 2018, 247
	wobUntil      = enacted.WooFrom.AddDays(-1)      // art. 10.1 Woo
)

// wob is the act: articles 10 and 11, the text of 1 October 2009 to 2015,
// normalised the same in each.
var wob = statute{
	law:      Wob,
	act:      enacted.Wob,
	names:    []string{"wob", "wet openbaarheid van bestuur", "wet openbaarheid bestuur"},
	from:     wobFrom,
	versions: []calendar.Date{wobFrom, wobSpecial, wobAarhus, wobRead, wobAdaptation},
	articles: []Article{
		{number: "10", paragraphs: 8, letters: map[int]byte{1: 'd', 2: 'g', 7: 'b'}},
		{number: "11", paragraphs: 4},
	},
	rows: []row{
		newRow("10", "1", "a", Absolute, "eenheid van de Kroon", "unity of the Crown"),
		newRow("10", "1", "b", Absolute, "veiligheid van de Staat", "security of the State"),
		newRow("10", "1", "c", Absolute,
			"vertrouwelijk verstrekte bedrijfs- en fabricagegegevens",
			"business and manufacturing data supplied in confidence"),
		newRow("10", "1", "d", Absolute,
			"bijzondere persoonsgegevens", "special personal data").since(wobSpecial),
		newRow("10", "2", "a", Relative, "internationale betrekkingen", "international relations"),
		newRow("10", "2", "b", Relative,
			"economische of financiële belangen van de overheid", "economic or financial interests of public bodies"),
		newRow("10", "2", "c", Relative,
			"opsporing en vervolging van strafbare feiten", "investigation and prosecution of criminal offences"),
		newRow("10", "2", "d", Relative,
			"inspectie, controle en toezicht door bestuursorganen", "inspection, control and supervision by public bodies"),
		newRow("10", "2", "e", Relative,
			"eerbiediging van de persoonlijke levenssfeer", "respect for private life"),
		newRow("10", "2", "f", Relative,
			"belang van de geadresseerde om als eerste kennis te nemen", "the addressee's interest in hearing first"),
		newRow("10", "2", "g", Relative,
			"voorkomen van onevenredige bevoordeling of benadeling", "preventing disproportionate advantage or harm"),
		newRow("10", "7", "a", Relative,
			"bescherming van het milieu", "protection of the environment").since(wobAarhus),
		newRow("10", "7", "b", Relative,
			"beveiliging van bedrijven en voorkomen van sabotage",
			"security of companies and prevention of sabotage").since(wobAarhus),
		newRow("11", "1", "", PolicyViews, "persoonlijke beleidsopvattingen", "personal views on policy"),
	},
	notGrounds: []notGround{
		{"10.3", wob10_3}, {"10.4", wob10_4}, {"10.5", wob10_5}, {"10.6", wob10_6}, {"10.8", wob10_8},
		{"11.2", wob11_2}, {"11.3", wob11_3}, {"11.4", wob11_4},
	},
	table:  wobTable,
	extras: wobExtras,
	caveats: []caveat{
		{"", wobFrom, wobAarhus.AddDays(-1), wobText1992},
		{"", wobAarhus, wobRead.AddDays(-1), wobText2005},
		{"10.1.d", wobSpecial, wobAarhus.AddDays(-1), wobSpecialSince},
		{"10.1.d", wobGDPR, wobAdaptation.AddDays(-1), wobDangling},
		{"10.1.d", wobAdaptation, wobUntil, wobAdapted},
	},
}
