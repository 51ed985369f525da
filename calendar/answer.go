package calendar

import (
	"fmt"

	"github.com/wobrules/wobrules/internal/quote"
)

// An Answer is what is known of a fact: yes, no, or nothing at all. Law that
// hangs on a fact nobody has stated is not applied on a guess; the zero Answer
// is Unknown.
type Answer uint8

const (
	Unknown Answer = iota // onbekend
	Yes                   // ja
	No                    // nee
)

// AnswerOf returns Yes or No.
func AnswerOf(b bool) Answer {
	if b {
		return Yes
	}
	return No
}

// String returns "yes", "no" or "unknown".
func (a Answer) String() string {
	switch a {
	case Yes:
		return "yes"
	case No:
		return "no"
	}
	return "unknown"
}

// MarshalJSON returns true, false, or null for Unknown; it never fails.
func (a Answer) MarshalJSON() ([]byte, error) {
	switch a {
	case Yes:
		return []byte("true"), nil
	case No:
		return []byte("false"), nil
	}
	return []byte("null"), nil
}

// UnmarshalJSON takes true, false or null.
func (a *Answer) UnmarshalJSON(b []byte) error {
	switch string(b) {
	case "true":
		*a = Yes
	case "false":
		*a = No
	case "null":
		*a = Unknown
	default:
		return fmt.Errorf("calendar.Answer.UnmarshalJSON(%s): takes true, false or null", quote.Text(string(b)))
	}
	return nil
}
