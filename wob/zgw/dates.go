package zgw

import "github.com/wobrules/wobrules/wob"

// deadline returns a deadline of a timeline; the zero Deadline where it has none.
func deadline(t *wob.Timeline, k wob.Key, of string) wob.Deadline {
	d := wob.Deadline{Key: k, Of: of}
	switch k {
	case wob.KeyDecision:
		d.Term = t.Decision
	case wob.KeyObjection:
		if t.Objection != nil {
			d.Term = t.Objection.Term
		}
	case wob.KeyDecisionOnObjection:
		d.Term = t.ObjectionDecision
	case wob.KeyDisclosure:
		if t.Disclosure != nil {
			d.First, d.Last = t.Disclosure.NotBefore, t.Disclosure.On
		}
		if d.First.IsZero() {
			d.First = d.Last
		}
		return d
	}
	if !d.Term.IsZero() {
		d.First, d.Last = d.Term.FirstDay(), d.Term.LastDay()
	}
	return d
}
