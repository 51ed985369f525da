// Package toy is a package with one good test and one that looks away.
package toy

import "errors"

const term = 28

// Late is tested on both sides of its boundary.
func Late(days int) bool {
	return days > term
}

// Adjourned is tested, but never with a large request that is not complex.
func Adjourned(days int, large, complex bool) (int, error) {
	if days < 0 {
		return 0, errors.New("no days")
	}
	if large || complex {
		days += 14
	}
	return days, nil
}

// Until does not end when its counter goes the other way.
func Until(days int) (n int) {
	for i := 0; i != days; i++ {
		n++
	}
	return n
}

// Nobody comes by Unasked.
func Unasked(a, b int) int {
	return a + b
}
