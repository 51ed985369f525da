package calendar

import (
	"database/sql/driver"
	"fmt"
	"slices"

	"github.com/wobrules/wobrules/internal/quote"
)

// An Answer is what is known of a fact: yes, no, or nothing at all. Law that
// hangs on a fact nobody has stated is not applied on a guess; the zero Answer
// is Unknown. In JSON it is true, false or null; in a text yes, no or unknown.
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

// String returns "yes", "no" or "unknown", and shows the number of a value that
// is none of the three.
func (a Answer) String() string {
	if int(a) < len(answerTexts) {
		return answerTexts[a]
	}
	return fmt.Sprintf("Answer(%d)", uint8(a))
}

var (
	answerTexts = [...]string{Unknown: "unknown", Yes: "yes", No: "no"}
	answerJSON  = [...]string{Unknown: "null", Yes: "true", No: "false"}
)

// check returns an error for a value that is none of the three.
func (a Answer) check(call string) error {
	if int(a) < len(answerTexts) {
		return nil
	}
	return fmt.Errorf("calendar.Answer.%s: there is no %s", call, a)
}

// MarshalText returns what String returns; a value that is none of the three is
// an error.
func (a Answer) MarshalText() ([]byte, error) { return []byte(a.String()), a.check("MarshalText") }

// UnmarshalText takes "yes", "no" or "unknown".
func (a *Answer) UnmarshalText(text []byte) error {
	i := slices.Index(answerTexts[:], string(text))
	if i < 0 {
		return fmt.Errorf("calendar.Answer.UnmarshalText(%s): takes yes, no or unknown", quote.Text(string(text)))
	}
	*a = Answer(i)
	return nil
}

// MarshalJSON returns true, false, or null for Unknown; a value that is none of
// the three is an error.
func (a Answer) MarshalJSON() ([]byte, error) {
	if err := a.check("MarshalJSON"); err != nil {
		return nil, err
	}
	return []byte(answerJSON[a]), nil
}

// UnmarshalJSON takes true, false or null.
func (a *Answer) UnmarshalJSON(b []byte) error {
	i := slices.Index(answerJSON[:], string(b))
	if i < 0 {
		return fmt.Errorf("calendar.Answer.UnmarshalJSON(%s): takes true, false or null", quote.Text(string(b)))
	}
	*a = Answer(i)
	return nil
}

// GobEncode returns what MarshalText returns.
func (a Answer) GobEncode() ([]byte, error) { return a.MarshalText() }

// GobDecode takes what GobEncode gives.
func (a *Answer) GobDecode(b []byte) error { return a.UnmarshalText(b) }

// Value gives a database a truth value, and NULL for Unknown.
func (a Answer) Value() (driver.Value, error) {
	if err := a.check("Value"); err != nil || a == Unknown {
		return nil, err
	}
	return a == Yes, nil
}

// Scan takes an Answer from a database: NULL, a truth value, or 1 and 0, which
// is how some databases give one.
func (a *Answer) Scan(src any) error {
	if b, ok := src.([]byte); ok {
		src = string(b)
	}
	switch src {
	case nil:
		*a = Unknown
	case true, int64(1), "1":
		*a = Yes
	case false, int64(0), "0":
		*a = No
	default:
		return fmt.Errorf("calendar.Answer.Scan(%s): takes NULL, a truth value, 1 or 0", quote.Text(fmt.Sprint(src)))
	}
	return nil
}
