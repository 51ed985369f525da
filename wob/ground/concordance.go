package ground

import "github.com/wobrules/wobrules/calendar"

// A Counterpart is a provision of another act that does the work of a ground,
// and what differs.
type Counterpart struct {
	Ground Ground
	Note   *calendar.Provision // what differs; nil where nothing does
}

// A pair is one line of the concordance. A ground without a counterpart is in
// none.
type pair struct {
	older, newer string
	note         *calendar.Provision
}

// Counterparts returns the grounds of another act that a ground corresponds to,
// in the order of that act: more than one where the act divided it, none where
// it has no counterpart.
func (g Ground) Counterparts(in Law) []Counterpart {
	var found []Counterpart
	add := func(code string, note *calendar.Provision) {
		if other := MustParse(code); other.Law() == in {
			found = append(found, Counterpart{other, note})
		}
	}
	for _, s := range statutes[1:] {
		for _, p := range s.concordance {
			switch g.Code() {
			case p.older:
				add(p.newer, p.note)
			case p.newer:
				add(p.older, p.note)
			}
		}
	}
	return found
}
