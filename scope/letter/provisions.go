package letter

import (
	"iter"
	"slices"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/enacted"
	"github.com/wobrules/wobrules/wob/ground"
)

// provisions is every provision of this package, in the order of its files. It
// is complete once the package is initialised and does not change after.
var provisions = make([]*calendar.Provision, 0, 320)

func define(id string, c calendar.Citation, dutch, english string) *calendar.Provision {
	p := calendar.MustProvision(id, c, dutch, english)
	provisions = append(provisions, p)
	return p
}

// defineBoth defines a provision that rests on the Awb, and its like for the
// islands, where the Awb does not hold.
func defineBoth(id string, awb, bes calendar.Citation, dutch, english string) *calendar.Provision {
	p := define(id, awb, dutch, english)
	islands[p] = define(id+".bes", bes, dutch, english)
	return p
}

// islands are the provisions of the islands for those of the Awb.
var islands = map[*calendar.Provision]*calendar.Provision{}

// own is the provision as the act has it: nil for one of the Awb where the Awb
// does not hold and nothing stands in its place.
func (a *act) own(p *calendar.Provision) *calendar.Provision {
	if p == nil || a.law != ground.WobBES {
		return p
	}
	if like := islands[p]; like != nil {
		return like
	}
	if p.Citation().Act() == enacted.Awb {
		return nil
	}
	return p
}

// Provisions returns every provision of this package.
func Provisions() iter.Seq[*calendar.Provision] { return slices.Values(provisions) }
