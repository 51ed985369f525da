package calendar

import (
	"errors"
	"fmt"
)

// The reasons that a program may want to tell apart; errors.Is finds them in
// every error of this package that is about a day.
var (
	// ErrNoDate: what was given is no date. It is not of the form YYYY-MM-DD, it
	// does not exist, or it is not set.
	ErrNoDate = errors.New("no date")
	// ErrOutside: the day exists, and lies outside the days known here (see
	// [Calendar.Range]), or a term leads to one that does.
	ErrOutside = errors.New("outside the days known")
)

// A dayError is one of the reasons above in more words.
type dayError struct {
	kind error
	text string
}

func (e *dayError) Error() string        { return e.text }
func (e *dayError) Is(target error) bool { return target == e.kind }

var (
	errDateForm error = &dayError{ErrNoDate, "not of the form YYYY-MM-DD"}
	errNoDay    error = &dayError{ErrNoDate, "no such day"}
	errNotSet   error = &dayError{ErrNoDate, "the day is not set"}
)

// outside is the error for a day that the table does not have; the zero Date is
// a day past the year 9999 here.
func outside(d Date) error {
	day := "a day that is not in the years 1 to 9999"
	if !d.IsZero() {
		day = fmt.Sprintf("day %q", d)
	}
	return &dayError{ErrOutside, fmt.Sprintf("%s lies outside the days known here, %s up to and including %s",
		day, tableFrom, tableUntil)}
}

// known returns why a day that was given can not be looked up, or nil.
func known(d Date) error {
	switch {
	case d.IsZero():
		return errNotSet
	case !inTable(d):
		return outside(d)
	}
	return nil
}
