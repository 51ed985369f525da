package lateness

import (
	"strings"

	"github.com/wobrules/wobrules/wob"
)

// Add counts an answered request, all together and in the group of each key.
func (r *Report) Add(t wob.Timeline, keys ...Key) { r.add(t.Dates, assumed(t), keys) }

// YearDecided is the year in which the decision was published; without one its
// value is empty.
func YearDecided(t wob.Timeline) Key {
	k := Key{By: ByYearDecided}
	if d, _ := t.Deadline(wob.KeyDecision, ""); d.State == wob.Done || d.State == wob.Late {
		k.Value = year(d.On)
	}
	return k
}

// assumed reports whether an adjournment was put into the case that no fact
// states; every such answer has a caveat whose id ends so.
func assumed(t wob.Timeline) bool {
	for _, c := range t.Caveats {
		if strings.HasSuffix(c.Provision.ID(), ".assumed-longest") {
			return true
		}
	}
	return false
}
