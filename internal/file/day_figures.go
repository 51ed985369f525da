package file

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/wobrules/wobrules/calendar"
)

// readFigures reads a day, a month or a year in figures.
func readFigures(s string, order DayOrder) (Days, Reason) {
	separator, parts := byte(0), []string{s}
	for _, sep := range []byte{'-', '/', '.'} {
		if p := strings.Split(s, string(sep)); len(p) > 1 {
			separator, parts = sep, p
			break
		}
	}
	for _, p := range parts {
		if _, ok := number(p); !ok || len(p) > 4 {
			if ok {
				return Days{}, serialDay
			}
			if len(parts) == 3 {
				return readNamed(parts[0], parts[1], parts[2]) // 3-mrt-2020
			}
			return Days{}, noDay
		}
	}
	switch {
	case len(parts) == 1 && len(s) == 4:
		return monthOrYear(s, 0)
	case len(parts) == 1 && len(s) > 2:
		return Days{}, serialDay
	case len(parts) == 2 && len(parts[0]) == 4:
		return readMonth(parts[1], parts[0])
	case len(parts) == 2 && len(parts[1]) == 4:
		return readMonth(parts[0], parts[1])
	case len(parts) == 3 && len(parts[0]) == 4:
		return oneDay(parts[0], parts[1], parts[2])
	case len(parts) == 3 && len(parts[2]) == 4 && separator == '/':
		return readSlashes(parts, order)
	case len(parts) == 3 && len(parts[2]) == 4:
		return oneDay(parts[2], parts[1], parts[0])
	case len(parts) == 3 && len(parts[0]) <= 2 && len(parts[2]) == 2:
		return Days{}, twoFigures
	}
	return Days{}, noDay
}

// readSlashes reads figures with slashes, in which the month can stand first.
func readSlashes(parts []string, order DayOrder) (Days, Reason) {
	dutch, why := oneDay(parts[2], parts[1], parts[0])
	if order == DayFirst {
		return dutch, why
	}
	american, why2 := oneDay(parts[2], parts[0], parts[1])
	if order == MonthFirst {
		return american, why2
	}
	switch {
	case why.Code == "" && why2.Code == "" && dutch != american:
		return Days{}, twoDays(dutch.First, american.First)
	case why.Code != "":
		return american, why2
	}
	return dutch, why
}

func readNamed(day, month, year string) (Days, Reason) {
	m := monthNamed(month)
	if m == 0 {
		return Days{}, noDay
	}
	if len(strings.TrimSuffix(year, ",")) == 2 {
		return Days{}, twoFigures
	}
	return oneDay(strings.TrimSuffix(year, ","), strconv.Itoa(int(m)), strings.TrimSuffix(day, "."))
}

// readMonth reads a month, by its name or number, and a year.
func readMonth(month, year string) (Days, Reason) {
	m := int(monthNamed(month))
	if n, ok := number(month); ok && len(month) <= 2 {
		m = n
	}
	if m == 0 || len(year) != 4 {
		return Days{}, noDay
	}
	return monthOrYear(year, m)
}

// monthOrYear is a whole month, or with month 0 a whole year.
func monthOrYear(year string, month int) (Days, Reason) {
	y, ok := number(year)
	if !ok || y < 1800 || y > 2200 {
		return Days{}, noDay
	}
	first, last := time.January, time.December
	if month != 0 {
		first, last = time.Month(month), time.Month(month)
	}
	from, err := calendar.New(y, first, 1)
	if err != nil {
		return Days{}, noDay
	}
	until, err := calendar.New(y, last, 28)
	for err == nil {
		next := until.AddDays(1)
		if _, m, _ := next.Civil(); m != last {
			break
		}
		until = next
	}
	return Days{from, until}, Reason{}
}

func oneDay(year, month, day string) (Days, Reason) {
	y, ok1 := number(year)
	m, ok2 := number(month)
	d, ok3 := number(day)
	if !ok1 || !ok2 || !ok3 || len(year) != 4 || len(month) > 2 || len(day) > 2 {
		return Days{}, noDay
	}
	on, err := calendar.New(y, time.Month(m), d)
	if err != nil || y < 1800 || y > 2200 {
		return Days{}, noSuchDay
	}
	return Days{on, on}, Reason{}
}

// number reads figures alone.
func number(s string) (n int, ok bool) {
	if s == "" || len(s) > 9 {
		return 0, s != "" && strings.Trim(s, "0123456789") == ""
	}
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = 10*n + int(s[i]-'0')
	}
	return n, true
}

var monthWords = [...][]string{
	time.January:   {"januari", "jan", "january"},
	time.February:  {"februari", "feb", "febr", "february"},
	time.March:     {"maart", "mrt", "mar", "march"},
	time.April:     {"april", "apr"},
	time.May:       {"mei", "may"},
	time.June:      {"juni", "jun", "june"},
	time.July:      {"juli", "jul", "july"},
	time.August:    {"augustus", "aug", "august"},
	time.September: {"september", "sep", "sept"},
	time.October:   {"oktober", "okt", "oct", "october"},
	time.November:  {"november", "nov"},
	time.December:  {"december", "dec"},
}

// monthNamed returns the month of a name or its shortening, and 0 for none.
func monthNamed(s string) time.Month {
	s = strings.TrimSuffix(s, ".")
	for m, words := range monthWords {
		for _, w := range words {
			if s == w {
				return time.Month(m)
			}
		}
	}
	return 0
}

// weekdays may stand before a day.
var weekdays = strings.Fields(`ma di wo do vr za zo maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
	mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday`)

func isWeekday(s string) bool { return slices.Contains(weekdays, strings.Trim(s, ".,")) }
