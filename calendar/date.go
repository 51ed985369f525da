package calendar

import (
	"cmp"
	"fmt"
	"time"

	"github.com/wobrules/wobrules/internal/quote"
)

// A Date is a calendar day in the years 1 to 9999, without a time of day and
// without a time zone. It is a small comparable value: use == on it, and use
// it as the key of a map.
//
// The zero Date means "not set". It prints as the empty string, reads back
// from it, and is left out of JSON by omitzero.
type Date struct {
	day int32 // 1 is 1 January of the year 1; 0 is not set
}

const (
	lastDay       = 3652059 // 31 December 9999
	unixDay       = 719163  // 1 January 1970
	secondsPerDay = 86400
)

// New returns the Date of a year, month and day. A day that does not exist,
// such as 30 February, is an error.
func New(year int, month time.Month, day int) (Date, error) {
	if !exists(year, month, day) {
		return Date{}, fmt.Errorf("calendar.New(%d, %d, %d): %w", year, int(month), day, errNoDay)
	}
	return civil(year, month, day), nil
}

// Parse reads a Date written as YYYY-MM-DD (ISO 8601) and nothing else: no
// spaces, no shorter forms, no time of day. The empty string is an error here;
// see [Date.UnmarshalText] for a Date that may be absent.
func Parse(s string) (Date, error) {
	d, err := parse(s)
	if err != nil {
		return Date{}, fmt.Errorf("calendar.Parse(%s): %w", quote.Text(s), err)
	}
	return d, nil
}

// MustParse is Parse for constants in tests and package-level tables; it
// panics where Parse gives an error.
func MustParse(s string) Date {
	d, err := Parse(s)
	if err != nil {
		panic(err)
	}
	return d
}

// DateOf returns the day of t in t's own location. A moment becomes a day at
// the door: bring t into the zone of the body (Europe/Amsterdam) first.
// A year outside 1 to 9999 gives the zero Date.
func DateOf(t time.Time) Date {
	_, offset := t.Zone()
	seconds := t.Unix() + int64(offset)
	day := seconds / secondsPerDay
	if seconds%secondsPerDay < 0 {
		day--
	}
	day += unixDay
	if day < 1 || day > lastDay {
		return Date{}
	}
	return Date{int32(day)}
}

// Time returns midnight UTC at the start of d, and the zero time for the zero
// Date.
func (d Date) Time() time.Time {
	if d.day == 0 {
		return time.Time{}
	}
	return time.Unix((int64(d.day)-unixDay)*secondsPerDay, 0).UTC()
}

// IsZero reports whether d is not set.
func (d Date) IsZero() bool { return d.day == 0 }

// Before reports whether d lies before e (vóór; not on it). A Date that is not
// set comes before all others, as in Compare.
func (d Date) Before(e Date) bool { return d.day < e.day }

// After reports whether d lies after e (ná; not on it).
func (d Date) After(e Date) bool { return d.day > e.day }

// Compare returns -1, 0 or +1 as d lies before e, is e, or lies after it. A
// Date that is not set comes before all others.
func (d Date) Compare(e Date) int { return cmp.Compare(d.day, e.day) }

// AddDays returns the day n days after d, or before it where n is negative. A
// result outside the years 1 to 9999, and any result from the zero Date, is
// the zero Date.
func (d Date) AddDays(n int) Date {
	if d.day == 0 {
		return Date{}
	}
	day := int(d.day) + n
	if day < 1 || day > lastDay {
		return Date{}
	}
	return Date{int32(day)}
}

// DaysSince returns the number of calendar days from e to d: 0 on the same
// day, 1 when d is the day after e. Where either is not set, ok is false: there
// is no difference, which is not a difference of no days.
func (d Date) DaysSince(e Date) (n int, ok bool) {
	if d.day == 0 || e.day == 0 {
		return 0, false
	}
	return d.minus(e), true
}

// minus is DaysSince for days that are set.
func (d Date) minus(e Date) int { return int(d.day) - int(e.day) }

// Weekday returns the day of the week, and Sunday for the zero Date.
func (d Date) Weekday() time.Weekday { return time.Weekday(d.day % 7) }

// Year returns the year, and 0 for the zero Date.
func (d Date) Year() int {
	y, _, _ := d.Civil()
	return y
}

// Civil returns the year, month and day of the month; all are 0 for the zero
// Date.
func (d Date) Civil() (year int, month time.Month, day int) {
	if d.day == 0 {
		return 0, 0, 0
	}
	// Years counted from 1 March, so that the leap day comes last; the cycle
	// of 400 years has 146097 days.
	n := uint32(d.day) + 305 // unsigned and short: it is divided nine times
	era := n / 146097
	doe := n % 146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	day = int(doy - (153*mp+2)/5 + 1)
	year = int(yoe + era*400)
	month = time.Month(mp + 3)
	if month > 12 {
		month -= 12
		year++
	}
	return year, month, day
}

// civil is the day number of a date that is known to exist.
func civil(year int, month time.Month, day int) Date {
	y, m := year, int(month)
	if m <= 2 {
		y--
		m += 12
	}
	doy := (153*(m-3)+2)/5 + day - 1
	return Date{int32(365*y + y/4 - y/100 + y/400 + doy - 305)}
}

var monthDays = [...]int{time.January: 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}

func daysIn(year int, month time.Month) int {
	if month == time.February && year%4 == 0 && (year%100 != 0 || year%400 == 0) {
		return 29
	}
	return monthDays[month]
}

func exists(year int, month time.Month, day int) bool {
	return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

func parse[S ~string | ~[]byte](s S) (Date, error) {
	if len(s) != 10 || s[4] != '-' || s[7] != '-' {
		return Date{}, errDateForm
	}
	number := func(from, to int) int {
		n := 0
		for i := from; i < to; i++ {
			c := s[i] - '0'
			if c > 9 {
				return -1
			}
			n = n*10 + int(c)
		}
		return n
	}
	y, m, d := number(0, 4), number(5, 7), number(8, 10)
	if y < 0 || m < 0 || d < 0 {
		return Date{}, errDateForm
	}
	if !exists(y, time.Month(m), d) {
		return Date{}, errNoDay
	}
	return civil(y, time.Month(m), d), nil
}
