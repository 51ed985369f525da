package calendar

import (
	"database/sql/driver"
	"fmt"
	"strconv"
	"time"

	"github.com/wobrules/wobrules/internal/quote"
)

// A unit is the word in which a statute states a term.
type unit uint8

const (
	_ unit = iota
	inDays
	inWeeks
	inMonths
	inYears
)

// A Span is the length of a term as the statute words it: a number of days,
// weeks, months or years, at least 1. The wording matters: art. 4 Atw looks at
// it, and four weeks are not a month. Spans are comparable: four weeks and 28
// days are not the same Span.
//
// The zero Span is no span. A term of no length is an error wherever one is
// asked for.
type Span struct {
	n    int32
	unit unit
}

// MostDays is the longest Span in days that can be made. Spans in the other
// words stay below it.
const MostDays = 10000

const (
	mostWeeks  = 1428
	mostMonths = 324 // as many as mostYears
	mostYears  = 27
)

// Days returns a span of n days; for n below 1 or above MostDays the zero Span.
func Days(n int) Span { return span(n, inDays, MostDays) }

// Weeks returns a span of n weeks; for n below 1 or more than MostDays the
// zero Span.
func Weeks(n int) Span { return span(n, inWeeks, mostWeeks) }

// Months returns a span of n months; for n below 1 or above 324 the zero Span.
func Months(n int) Span { return span(n, inMonths, mostMonths) }

// Years returns a span of n years; for n below 1 or above 27 the zero Span.
func Years(n int) Span { return span(n, inYears, mostYears) }

func span(n int, u unit, most int) Span {
	if n < 1 || n > most {
		return Span{}
	}
	return Span{int32(n), u}
}

// ParseSpan reads an ISO 8601 duration of one unit: P28D, P4W, P3M or P1Y. The
// unit is kept: P4W reads back as P4W.
func ParseSpan(s string) (Span, error) {
	reason := "not a duration such as P4W or P28D"
	if len(s) >= 3 && s[0] == 'P' {
		digits, letter := s[1:len(s)-1], s[len(s)-1]
		n, plain := 0, len(digits) <= 9 && digits[0] != '0'
		for i := 0; i < len(digits) && plain; i++ {
			c := digits[i] - '0'
			plain = c <= 9
			n = n*10 + int(c)
		}
		var sp Span
		known := true
		switch letter {
		case 'D':
			sp = Days(n)
		case 'W':
			sp = Weeks(n)
		case 'M':
			sp = Months(n)
		case 'Y':
			sp = Years(n)
		default:
			known = false
		}
		if plain && known {
			if !sp.IsZero() {
				return sp, nil
			}
			reason = fmt.Sprintf("longer than %d days, %d weeks, %d months or %d years",
				MostDays, mostWeeks, mostMonths, mostYears)
		}
		if digits == "0" && known {
			reason = "a term of no length"
		}
	}
	return Span{}, fmt.Errorf("calendar.ParseSpan(%s): %s", quote.Text(s), reason)
}

// IsZero reports whether s is no span.
func (s Span) IsZero() bool { return s.n == 0 }

// Days returns the length in days of a span stated in days or weeks. Months
// and years have no fixed number of days: for them, and for the zero Span, ok
// is false.
func (s Span) Days() (n int, ok bool) {
	switch s.unit {
	case inDays:
		return int(s.n), true
	case inWeeks:
		return int(s.n) * 7, true
	}
	return 0, false
}

// After returns the last day of a term of length s that is counted from the day
// after d, that last day included ("binnen vier weken gerekend vanaf de dag na
// die waarop"). Weeks end on the same day of the week as d. A term of months
// ends on the day of the month with the same number as d, or on the last day of
// the month where that number is missing. The Algemene termijnenwet is not
// applied; see [Calendar.LastDay]. From the zero Date, with the zero Span, and
// past the year 9999 the result is the zero Date.
func (s Span) After(d Date) Date { return s.move(d, +1) }

// Before returns the day that lies s before d: counting back from an event
// ("tot tien dagen voor"). Art. 1 lid 2 Atw keeps such a term from being
// extended.
func (s Span) Before(d Date) Date { return s.move(d, -1) }

func (s Span) move(d Date, sign int) Date {
	if d.day == 0 {
		return Date{}
	}
	n := sign * int(s.n)
	switch s.unit {
	case inDays:
		return d.AddDays(n)
	case inWeeks:
		return d.AddDays(7 * n)
	case inMonths:
		return addMonths(d, n)
	case inYears:
		return addMonths(d, 12*n)
	}
	return Date{}
}

func addMonths(d Date, n int) Date {
	y, m, day := d.Civil()
	total := y*12 + int(m) - 1 + n
	y, m = total/12, time.Month(total%12+1)
	if total < 12 || y > 9999 {
		return Date{}
	}
	return civil(y, m, min(day, daysIn(y, m)))
}

// UnderATW reports whether the Algemene termijnenwet applies to a term worded
// as s. The act does not apply to terms "omschreven in uren, in meer dan 90
// dagen, in meer dan twaalf weken, in meer dan drie maanden, of in een of meer
// jaren" (art. 4 onder a): exactly twelve weeks is inside. Terms in hours are not
// Spans.
func (s Span) UnderATW() bool {
	for _, limit := range atwLimits {
		if s.unit == limit.unit {
			return s.n <= limit.n
		}
	}
	return false
}

// String returns s as an ISO 8601 duration, and the empty string for the zero
// Span.
func (s Span) String() string {
	if s.n == 0 {
		return ""
	}
	return "P" + strconv.Itoa(int(s.n)) + [...]string{"", "D", "W", "M", "Y"}[s.unit]
}

// AppendText appends what String returns; it never fails.
func (s Span) AppendText(b []byte) ([]byte, error) { return append(b, s.String()...), nil }

// MarshalText returns what String returns; it never fails. JSON uses it.
func (s Span) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText takes what MarshalText gives: a duration, or nothing for the
// zero Span.
func (s *Span) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*s = Span{}
		return nil
	}
	v, err := ParseSpan(string(text))
	if err != nil {
		return err
	}
	*s = v
	return nil
}

// GobEncode returns what MarshalText returns.
func (s Span) GobEncode() ([]byte, error) { return s.MarshalText() }

// GobDecode takes what GobEncode gives.
func (s *Span) GobDecode(b []byte) error { return s.UnmarshalText(b) }

// Value gives a database the duration as a text, and NULL for the zero Span.
func (s Span) Value() (driver.Value, error) {
	if s.n == 0 {
		return nil, nil
	}
	return s.String(), nil
}

// Scan takes a Span from a database: NULL, or a duration as a text.
func (s *Span) Scan(src any) error {
	var v Span
	var err error
	switch src := src.(type) {
	case nil:
	case string:
		v, err = ParseSpan(src)
	case []byte:
		v, err = ParseSpan(string(src))
	default:
		return fmt.Errorf("calendar.Span.Scan(%T): takes NULL or text", src)
	}
	if err == nil {
		*s = v
	}
	return err
}

var unitNames = [2][5][2]string{
	{{}, {"dag", "dagen"}, {"week", "weken"}, {"maand", "maanden"}, {"jaar", "jaar"}},
	{{}, {"day", "days"}, {"week", "weeks"}, {"month", "months"}, {"year", "years"}},
}

// Long returns s in words and figures ("4 weken", "4 weeks").
func (s Span) Long(l Lang) string { return string(s.appendLong(nil, l)) }

func (s Span) appendLong(b []byte, l Lang) []byte {
	if s.n == 0 {
		return b
	}
	b = appendInt(b, int(s.n))
	b = append(b, ' ')
	names := unitNames[l.index()][s.unit]
	if s.n == 1 {
		return append(b, names[0]...)
	}
	return append(b, names[1]...)
}

func appendInt(b []byte, n int) []byte { return strconv.AppendInt(b, int64(n), 10) }
