package read

import (
	"strings"

	"github.com/wobrules/wobrules/scope/letter"
)

// settleReference settles the reference of the letter.
func (r *reader) settleReference() {
	var all []candidate
	at, count, there := map[string]int{}, map[string]int{}, passages{}
	for _, c := range r.labels.references {
		key := squeezed(c.fact.Value)
		if count[key]++; count[key] == 1 {
			at[key] = len(all)
			all = append(all, c)
			all[at[key]].fact.Spans = nil
		}
		one := &all[at[key]].fact
		one.Spans = there.add(one.Spans, at[key], c.fact.Spans)
	}
	best, n := -1, 0
	for i, c := range all {
		if k := count[squeezed(c.fact.Value)]; k > n {
			best, n = i, k
		} else if k == n {
			best = -1
		}
	}
	switch {
	case best >= 0:
		if n > 1 {
			all[best].fact.Rule = "reference/agreed"
		}
		r.add(all[best])
	case len(all) > 1:
		r.leave(Reference, letter.Contradicted, all...)
	default:
		r.leave(Reference, letter.NotFound)
	}
}

// squeezed returns the letters and digits of a reference, in small letters.
func squeezed(s string) string {
	var b strings.Builder
	for i := range len(s) {
		if c := s[i]; isDigit(c) {
			b.WriteByte(c)
		} else if isLetter(c) {
			b.WriteByte(c | 0x20)
		}
	}
	return b.String()
}
