package scope

import "iter"

// Alike returns the items of the request in groups: those that ask for the same
// period and of which the same falls out stand together, in the order of the
// request.
func (rd Reading) Alike() iter.Seq[[]string] {
	return func(yield func([]string) bool) {
		if rd.r == nil {
			return
		}
		index := map[string]int{}
		var groups [][]string
		var key []byte
		for i := range rd.r.items {
			key = key[:0]
			key = append(key, rd.r.request.Items[i].Period.String()...)
			for _, at := range rd.r.items[i].layers {
				if !rd.r.layers[at].takes {
					continue
				}
				key = append(key, byte(at), byte(at>>8), byte(at>>16), byte(at>>24))
			}
			at, known := index[string(key)]
			if !known {
				at = len(groups)
				index[string(key)] = at
				groups = append(groups, nil)
			}
			groups[at] = append(groups[at], rd.r.items[i].id)
		}
		for _, g := range groups {
			if !yield(g) {
				return
			}
		}
	}
}

// JoinedWith returns the items that are answered together with an item, in the
// order of the request.
func (rd Reading) JoinedWith(item string) iter.Seq[string] {
	return func(yield func(string) bool) {
		joined := map[string]bool{}
		for l := range rd.LimitsOf(item) {
			if l.kind == LimitJoined {
				for _, id := range l.Items() {
					joined[id] = true
				}
			}
		}
		if len(joined) == 0 {
			return
		}
		for _, it := range rd.r.request.Items {
			if it.ID != item && joined[it.ID] && !yield(it.ID) {
				return
			}
		}
	}
}
