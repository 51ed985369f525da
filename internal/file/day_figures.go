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
	parts, separator := cutFigures(s)
	for _, p := range parts {
		if _, ok := number(p); ok {
			continue
		}
		if len(parts) == 3 {
			return readNamed(parts[0], parts[1], parts[2]) // 3-mrt-2020
		}
		return Days{}, noDay
	}
	switch len(parts) {
	case 1:
		switch {
		case len(s) == 4:
			return monthOrYear(s, 0)
		case len(s) > 2:
			return Days{}, serialDay
		}
	case 2:
		switch {
		case len(parts[0]) == 4:
			return readMonth(parts[1], parts[0])
		case len(parts[0]) > 4 && separator == '.': // the time of the day behind the point
			return Days{}, serialDay
		}
		return readMonth(parts[0], parts[1])
	case 3:
		switch {
		case len(parts[0]) == 4:
			return oneDay(parts[0], parts[1], parts[2])
		case len(parts[0]) <= 2 && len(parts[2]) == 2:
			return Days{}, twoFigures
		case separator == '/':
			return readSlashes(parts, order)
		}
		return oneDay(parts[2], parts[1], parts[0])
	}
	return Days{}, noDay
}

// cutFigures cuts at the first separator that stands there.
func cutFigures(s string) (parts []string, separator byte) {
	for _, separator = range []byte("-/.") {
		if parts = strings.Split(s, string(separator)); len(parts) > 1 {
			break
		}
	}
	return parts, separator
}

// readSlashes reads figures with slashes, in which the month can stand first.
func readSlashes(parts []string, order DayOrder) (Days, Reason) {
	dutch, why := oneDay(parts[2], parts[1], parts[0])
	american, why2 := oneDay(parts[2], parts[0], parts[1])
	switch {
	case order == DayFirst:
		return dutch, why
	case order == MonthFirst:
		return american, why2
	case why2.Code != "":
		return dutch, why
	case why.Code != "" || dutch == american:
		return american, Reason{}
	}
	return Days{}, twoDays(dutch.First, american.First)
}

func readNamed(day, month, year string) (Days, Reason) {
	m := monthNamed(month)
	if m == 0 {
		return Days{}, noDay
	}
	year = strings.TrimSuffix(year, ",")
	if len(year) == 2 {
		return Days{}, twoFigures
	}
	return oneDay(year, strconv.Itoa(int(m)), strings.TrimSuffix(day, "."))
}

// readMonth reads a month, by its name or number, and a year.
func readMonth(month, year string) (Days, Reason) {
	m := int(monthNamed(month))
	if len(month) <= 2 {
		m, _ = number(month)
	}
	if m == 0 || len(year) != 4 {
		return Days{}, noDay
	}
	return monthOrYear(year, m)
}

// The years that a day can be of, both included.
const firstYear, lastYear = 1800, 2200

// monthOrYear is a whole month, or with month 0 a whole year.
func monthOrYear(year string, month int) (Days, Reason) {
	length := calendar.Months(1)
	if month == 0 {
		month, length = 1, calendar.Years(1)
	}
	y, _ := number(year)
	from, err := calendar.New(y, time.Month(month), 1)
	if err != nil || y < firstYear || y > lastYear {
		return Days{}, noDay
	}
	return Days{from, length.After(from).AddDays(-1)}, Reason{}
}

func oneDay(year, month, day string) (Days, Reason) {
	y, ok1 := number(year)
	m, _ := number(month)
	d, ok2 := number(day)
	if !ok1 || !ok2 || len(year) != 4 || len(month) > 2 || len(day) > 2 {
		return Days{}, noDay
	}
	on, err := calendar.New(y, time.Month(m), d)
	if err != nil || y < firstYear || y > lastYear {
		return Days{}, noSuchDay
	}
	return Days{on, on}, Reason{}
}

// number reads figures alone; the largest int stands for all that are too many.
func number(s string) (n int, ok bool) {
	n, _ = strconv.Atoi(s)
	return n, s != "" && strings.Trim(s, "0123456789") == ""
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
func monthNamed(s string) (month time.Month) {
	s = strings.TrimSuffix(s, ".")
	for m, words := range monthWords {
		if slices.Contains(words, s) {
			month = time.Month(m)
		}
	}
	return month
}

// weekdays may stand before a day.
var weekdays = strings.Fields(`ma di wo do vr za zo maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
	mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday`)

func isWeekday(s string) bool { return slices.Contains(weekdays, strings.Trim(s, ".,")) }
