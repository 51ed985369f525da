package calendar

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
