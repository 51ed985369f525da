package zgw

import "github.com/wobrules/wobrules/wob"

// deadline returns a deadline of a timeline; the zero Deadline where it has none.
func deadline(t *wob.Timeline, k wob.Key, of string) wob.Deadline {
	d, _ := t.Deadline(k, of)
	return d
}
