package answer

import (
	"slices"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// A choice is one value that a field of the case file can have.
type choice struct {
	Value string   `json:"value"`
	Name  string   `json:"name"`
	Needs []string `json:"needs,omitempty"` // the keys that must stand beside it
	Takes []string `json:"takes,omitempty"` // the keys that may stand beside it
}

// Words answers with the choices of the form, in the words of the library:
// {"grounds", "closings", "closingGrounds", "territories"}.
func Words(l calendar.Lang) []byte {
	lists := map[string][]choice{}
	for g := range wob.SuspensionGrounds() {
		lists["grounds"] = append(lists["grounds"], choice{string(g), g.Name(l),
			slices.Collect(g.Needs()), slices.Collect(g.Takes())})
	}
	for c := range wob.Closings() {
		lists["closings"] = append(lists["closings"], choice{Value: c.String(), Name: c.Name(l)})
	}
	for g := range wob.ClosingGrounds() {
		lists["closingGrounds"] = append(lists["closingGrounds"], choice{Value: string(g), Name: g.Name(l)})
	}
	for _, t := range []wob.Territory{wob.Netherlands, wob.BES} {
		lists["territories"] = append(lists["territories"], choice{Value: t.String(), Name: t.Name(l)})
	}
	return encode(lists)
}
