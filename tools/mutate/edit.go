package main

import (
	"cmp"
	"slices"
	"strings"
)

// An edit puts text into a file, or in the place of a few bytes of it. None
// holds a line end, so that every line keeps its number.
type edit struct {
	at, drop int    // where, and how many bytes it replaces
	text     string //
	close    bool   // it ends something that was opened before
	size     int    // of what it opens or ends
	turn     int    // the order in which it was made
}

type edits []edit

// wrap puts text before and after the bytes from first up to last.
func (e *edits) wrap(first, last int, before, after string) {
	n := len(*e)
	*e = append(*e,
		edit{at: first, text: before, size: last - first, turn: n},
		edit{at: last, text: after, close: true, size: last - first, turn: n})
}

// replace puts text in the place of the bytes from first up to last.
func (e *edits) replace(first, last int, text string) {
	*e = append(*e, edit{at: first, drop: last - first, text: text, turn: len(*e)})
}

// apply returns the text with the edits in it. What ends stands before what
// begins at the same place; of two that begin there the larger comes first, of
// two that end there the smaller.
func (e edits) apply(text []byte) []byte {
	sorted := slices.Clone(e)
	slices.SortStableFunc(sorted, func(a, b edit) int {
		if a.at != b.at {
			return cmp.Compare(a.at, b.at)
		}
		if a.close != b.close {
			if a.close {
				return -1
			}
			return 1
		}
		if a.close {
			return cmp.Or(cmp.Compare(a.size, b.size), cmp.Compare(b.turn, a.turn))
		}
		return cmp.Or(cmp.Compare(b.size, a.size), cmp.Compare(a.turn, b.turn))
	})
	var out strings.Builder
	at := 0
	for _, d := range sorted {
		out.Write(text[at:d.at])
		out.WriteString(d.text)
		at = d.at + d.drop
	}
	out.Write(text[at:])
	return []byte(out.String())
}
