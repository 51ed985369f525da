package wob

import (
	"iter"
	"slices"

	"github.com/wobrules/wobrules/calendar"
)

// The acts of this package. Each article stands in the file of its rule.
var (
	wobAct = calendar.NewAct("Wob", "Wet openbaarheid van bestuur", "BWBR0005252")
	awbAct = calendar.NewAct("Awb", "Algemene wet bestuursrecht", "BWBR0005537")
)

// The versions of the texts relied on.
var (
	wob1992 = calendar.MustParse("1992-05-01") // recalled
	wob2005 = calendar.MustParse("2005-02-14") // act implementing the Aarhus convention; text not read
	wob2009 = calendar.MustParse("2009-10-01") // Stb. 2009, 384
	wob2016 = calendar.MustParse("2016-10-01") // Stb. 2016, 301: arts. 15, 15a and 15b
	wobEnd  = calendar.MustParse("2022-04-30") // last day in force (repealed by art. 10.1 Woo)
	awb1994 = calendar.MustParse("1994-01-01")
	awb2009 = calendar.MustParse("2009-10-01") // Stb. 2009, 383 and 384
	awb2019 = calendar.MustParse("2019-01-01") // Stcrt. 2018, 65542: the amounts of the penalty
	awb2026 = calendar.MustParse("2026-01-01") // text not read: no newer amounts were found
)

func wobArticle(article, lid string, version calendar.Date) calendar.Citation {
	return calendar.Article(wobAct, article).Para(lid).In(version)
}

func awbArticle(article, lid string, version calendar.Date) calendar.Citation {
	return calendar.Article(awbAct, article).Para(lid).In(version)
}

// provisions is every provision of this package, in the order of its files. It
// is complete once the package is initialised and does not change after.
var provisions = make([]*calendar.Provision, 0, 384)

func define(id string, c calendar.Citation, dutch, english string) *calendar.Provision {
	p := calendar.MustProvision(id, c, dutch, english)
	provisions = append(provisions, p)
	return p
}

// Provisions returns every provision of this package: the rules, the findings,
// the caveats and the sides of the readings.
func Provisions() iter.Seq[*calendar.Provision] { return slices.Values(provisions) }

// dayBefore is the last day in force of what a later text replaced.
func dayBefore(d calendar.Date) calendar.Date { return d.AddDays(-1) }
