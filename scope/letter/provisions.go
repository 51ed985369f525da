package letter

import (
	"iter"
	"slices"

	"github.com/wobrules/wobrules/calendar"
)

// provisions is every provision of this package, in the order of its files. It
// is complete once the package is initialised and does not change after.
var provisions []*calendar.Provision

func define(id string, c calendar.Citation, dutch, english string) *calendar.Provision {
	p := calendar.MustProvision(id, c, dutch, english)
	provisions = append(provisions, p)
	return p
}

// Provisions returns every provision of this package.
func Provisions() iter.Seq[*calendar.Provision] { return slices.Values(provisions) }
