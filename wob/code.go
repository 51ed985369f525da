package wob

import (
	"fmt"
	"iter"
	"slices"

	"github.com/wobrules/wobrules/calendar"
)

// A code is one value of an enumeration: how it stands in a file, and its name
// for people.
type code struct{ code, dutch, english string }

// codes are the values of an enumeration by number. The code of a value that may
// not be written is empty.
type codes []code

func (c codes) of(n uint8) code {
	if int(n) >= len(c) {
		return code{}
	}
	return c[n]
}

func (c codes) name(n uint8, l calendar.Lang) string {
	if l == calendar.English {
		return c.of(n).english
	}
	return c.of(n).dutch
}

// append writes the code of a value; a value that has none cannot be written.
func (c codes) append(b []byte, n uint8, kind string) ([]byte, error) {
	if c.of(n).code == "" {
		return b, fmt.Errorf("wob.%s: %d has no code", kind, n)
	}
	return append(b, c.of(n).code...), nil
}

// parse reads a code, exactly.
func (c codes) parse(text string, kind string) (uint8, error) {
	for n := range c {
		if text != "" && c[n].code == text {
			return uint8(n), nil
		}
	}
	return 0, fmt.Errorf("wob.%s: no such code: %q", kind, text)
}

// listed yields the numbers of the values that have a code.
func listed[T ~uint8](c codes) iter.Seq[T] {
	return func(yield func(T) bool) {
		for n := range c {
			if c[n].code != "" && !yield(T(n)) {
				return
			}
		}
	}
}

// names returns the codes by number: all of them, or those of some values, with
// nothing in the place of the others.
func (c codes) names(some ...uint8) []string {
	names := make([]string, len(c))
	for n := range c {
		if len(some) == 0 || slices.Contains(some, uint8(n)) {
			names[n] = c[n].code
		}
	}
	return names
}
