package remind

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"

	"github.com/wobrules/wobrules/wob"
)

// MostLead is the largest number of days before a last day.
const MostLead = 366

// Leads say how many days before its last day each kind of deadline is told of,
// once for each number. A kind that is not there is not told of.
type Leads map[wob.Key][]int

// DefaultLeads are for the desk of a body: what the body must or may do, and what
// ends a term that a court set. What others may do is not told of, unless asked for.
func DefaultLeads() Leads {
	return Leads{
		wob.KeyAskPrecision:        {3},
		wob.KeyConsultSize:         {5},
		wob.KeyAdjourn:             {7, 2},
		wob.KeyDecision:            {14, 7, 2},
		wob.KeyDisclosure:          {2},
		wob.KeyFixPenalty:          {3},
		wob.KeyPayPenalty:          {7, 2},
		wob.KeyCourtTerm:           {7, 3, 1},
		wob.KeyAdjournObjection:    {7, 2},
		wob.KeyDecisionOnObjection: {14, 7, 2},
	}
}

// ParseLeads reads leads from JSON: {"decision": [14, 7], "adjourn": []}. A kind
// that is not named keeps its default.
func ParseLeads(text []byte) (Leads, error) {
	var named map[string][]int
	if err := json.Unmarshal(text, &named); err != nil {
		return nil, fmt.Errorf(`leads are as {"decision": [14, 7]}: %w`, err)
	}
	all := DefaultLeads()
	for _, code := range slices.Sorted(maps.Keys(named)) {
		var key wob.Key
		if err := key.UnmarshalText([]byte(code)); err != nil {
			return nil, fmt.Errorf("%q is no kind of deadline", code)
		}
		for _, n := range named[code] {
			if n < 1 || n > MostLead {
				return nil, fmt.Errorf("%s: %d days before: from 1 up to and including %d", code, n, MostLead)
			}
		}
		all[key] = named[code]
	}
	return all, nil
}
