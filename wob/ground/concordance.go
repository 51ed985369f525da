package ground

import "github.com/wobrules/wobrules/calendar"

// A Counterpart is a provision of the other act that does the work of a
// ground, and what differs.
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

// Counterparts returns the grounds of the other act that a ground corresponds
// to, in the order of that act: more than one where the act divided it, none
// where it has no counterpart.
func (g Ground) Counterparts() []Counterpart {
	var found []Counterpart
	for _, p := range concordance {
		if g.IsZero() {
			continue
		}
		if p.older == g.Code() {
			found = append(found, Counterpart{MustParse(p.newer), p.note})
		} else if p.newer == g.Code() {
			found = append(found, Counterpart{MustParse(p.older), p.note})
		}
	}
	return found
}
