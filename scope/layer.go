package scope

import (
	"slices"

	"github.com/wobrules/wobrules/calendar"
)

// A layer is what falls out by the limits on the same items. Items share
// layers, so that a reading is no larger than its limits.
type layer struct {
	limits []int // of the reading, in order
	takes  bool  // something falls out by one of them, or a gap is left
	// Of documents of which it is not known whether they are public, and of
	// those that are not.
	unknown, private stretches

	claims        []claim // see deriveClaims
	looked, maybe days
}

// derive makes the layers of a reading, those on the same items once; ok is
// false where a limit is for an item that the request does not have.
func (r *reading) derive() (l Limit, id string, ok bool) {
	r.layers = nil
	index := map[string]int{}
	for i := range r.limits {
		of := r.limits[i].items
		at, known := index[of]
		if !known {
			at = len(r.layers)
			index[of] = at
			r.layers = append(r.layers, layer{})
		}
		r.layers[at].limits = append(r.layers[at].limits, i)
	}
	var all []int // the layer of every item
	own := make([][]int, len(r.items))
	for at := range r.layers {
		l := &r.limits[r.layers[at].limits[0]]
		if l.items == "" {
			all = []int{at}
			continue
		}
		for _, id := range l.Items() {
			i, ok := r.byID[id]
			if !ok {
				return *l, id, false
			}
			own[i] = append(own[i], at)
		}
	}
	for at := range r.layers {
		r.layers[at].derive(r.limits)
	}
	r.items = slices.Clone(r.items)
	for i := range r.items {
		r.items[i].layers = all
		if len(own[i]) > 0 {
			r.items[i].layers = slices.Concat(all, own[i])
		}
	}
	return Limit{}, "", true
}

func (x *layer) derive(limits []Limit) {
	for _, i := range x.limits {
		l := &limits[i]
		x.takes = x.takes || l.Idle() == nil && (l.rests() || l.Takes(Period{}) != calendar.No)
	}
	of := func(public calendar.Answer) stretches {
		var sure, perhaps []run
		for _, i := range x.limits {
			switch l := &limits[i]; l.reach(public) {
			case calendar.Yes:
				sure = l.appendRuns(sure)
			case calendar.Unknown:
				perhaps = l.appendRuns(perhaps)
			}
		}
		return newStretches(newDays(sure), newDays(perhaps))
	}
	x.unknown, x.private = of(calendar.Unknown), of(calendar.No)
	x.deriveClaims(limits)
}
