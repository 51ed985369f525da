package scope

import (
	"iter"
	"slices"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/enacted"
)

// provisions is every provision of this package, in the order of its files. It
// is complete once the package is initialised and does not change after.
var provisions []*calendar.Provision

// The law this package cites, in the text of the last months of the Wob.
var (
	awbVersion = calendar.MustParse("2021-12-21")

	// What is already public is outside of the act.
	factualAct = calendar.Ruling("ECLI:NL:RVS:2010:BO1165")
)

func awbArticle(article, paragraph string) calendar.Citation {
	return calendar.Article(enacted.Awb, article).Para(paragraph).In(awbVersion)
}

func define(id string, c calendar.Citation, dutch, english string) *calendar.Provision {
	p := calendar.MustProvision(id, c, dutch, english)
	provisions = append(provisions, p)
	return p
}

// Provisions returns every provision of this package.
func Provisions() iter.Seq[*calendar.Provision] { return slices.Values(provisions) }
