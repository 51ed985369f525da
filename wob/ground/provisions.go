package ground

import (
	"iter"
	"slices"

	"github.com/wobrules/wobrules/calendar"
)

// provisions is every provision of this package. It is complete once the
// package is initialised and does not change after.
var provisions = make([]*calendar.Provision, 0, 128)

func define(id string, c calendar.Citation, dutch, english string) *calendar.Provision {
	p := calendar.MustProvision(id, c, dutch, english)
	provisions = append(provisions, p)
	return p
}

// Provisions returns every provision of this package: what the articles say,
// what a decision must show, the caveats and the conflicts.
func Provisions() iter.Seq[*calendar.Provision] { return slices.Values(provisions) }
