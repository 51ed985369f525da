package calendar

// The Algemene termijnenwet (Stb. 1964, 314), in the text of 10 October 2010,
// the last so far. Its articles stand in the files named after them: art. 1 and
// 2 in atw_extend.go, art. 3 in atw_holidays.go and atw_decrees.go, art. 4 here.
var atw = NewAct("Atw", "Algemene termijnenwet", "BWBR0002448")

var atwVersion = MustParse("2010-10-10")

// CiteATW cites an article of the Algemene termijnenwet and a paragraph of it,
// "" for the whole article, in the text relied on.
func CiteATW(article, paragraph string) Citation {
	return Article(atw, article).Para(paragraph).In(atwVersion)
}

// atwLimits are the longest terms to which the Algemene termijnenwet applies,
// by the word in which the statute states them (art. 4 onder a: it does not
// apply to terms in more than 90 days, twelve weeks or three months, nor to
// terms in years).
var atwLimits = [...]Span{Days(90), Weeks(12), Months(3)}

// leastExtended is the shortest term that must hold at least two ordinary days
// (art. 2: "ten minste drie dagen").
var leastExtended = Days(3)

// The provisions of the act that appear in answers.
var (
	atw1 = define("atw.1.1", CiteATW("1", "1"),
		"{from} is een zaterdag, zondag of (gelijkgestelde) feestdag, namelijk {name}: verlengd tot en met {to}",
		"{from}, {name}, is a free day: extended up to and including {to}")
	atw2 = define("atw.2", CiteATW("2", ""),
		"verlengd tot en met {to}, zodat de termijn ten minste twee gewone dagen telt",
		"extended up to and including {to}, so that the term holds at least two ordinary days")

	// The caveats on days.
	atwUnknown = define("atw.3.3.unknown", CiteATW("3", "3"),
		"de besluiten die dagen gelijkstellen zijn voor het jaar van {on} niet bekend: de laatste dag kan later vallen",
		"the decrees that equate days are not known for the year of {on}: the last day may be later")
	atwSecondHand = define("atw.3.3.second-hand", CiteATW("3", "3"),
		"{on} telt als gelijkgestelde dag volgens een besluit waarvan de tekst niet is gelezen",
		"{on} counts as an equated day by a decree whose text was not read")
)

// provisions is every provision of this package, in the order of its files.
// It is complete once the package is initialised and does not change after.
var provisions []*Provision

func define(id string, c Citation, dutch, english string) *Provision {
	p := MustProvision(id, c, dutch, english)
	provisions = append(provisions, p)
	return p
}
