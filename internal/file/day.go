package file

import (
	"strconv"
	"strings"
	"time"

	"github.com/wobrules/wobrules/calendar"
)

// A DayOrder says what stands first where a day is written in figures with
// slashes. Hyphens and points are Dutch: the day stands first.
type DayOrder uint8

const (
	AnyOrder   DayOrder = iota // not known: a day that can be read in two ways is an error
	DayFirst                   // 3/4/2020 is 3 April
	MonthFirst                 // 3/4/2020 is 4 March
)

// Days are the days that a cell of a table can mean, both included. The zero
// Days are of a cell that says that there is no day, or that it is not known.
type Days struct{ First, Last calendar.Date }

// On returns the day, where the cell gives one day and no more; else the zero
// Date.
func (d Days) On() calendar.Date {
	if d.First != d.Last {
		return calendar.Date{}
	}
	return d.First
}

var (
	noDay = Reason{CodeDate,
		"geen dag; verwacht 2020-03-03, 3-3-2020, 03-03-2020 of 3 maart 2020",
		"not a day; takes 2020-03-03, 3-3-2020, 03-03-2020 or 3 maart 2020"}
	twoFigures = Reason{CodeDate, "een jaar van twee cijfers; schrijf alle vier", "a year of two figures; write all four"}
	serialDay  = Reason{CodeDate,
		"een getal, misschien een dag zoals een rekenblad die telt; schrijf het als dag",
		"a number, perhaps a day as a spreadsheet counts it; write it as a day"}
	noSuchDay = Reason{CodeDate, "die dag bestaat niet", "no such day"}
	backward  = Reason{CodeDate, "de laatste dag ligt vóór de eerste", "the last day lies before the first"}
)

func twoDays(dutch, american calendar.Date) Reason {
	a, b := dutch.String(), american.String()
	return Reason{CodeDate, "kan " + a + " of " + b + " zijn; zeg wat vooraan staat",
		"could be " + a + " or " + b + "; say which stands first"}
}

// dayWords say that there is no day, or that it is not known.
var dayWords = []string{
	"", "-", "--", "n.v.t.", "nvt", "n.v.t", "niet van toepassing", "onbekend", "datum onbekend", "onbekende datum",
	"ongedateerd", "niet gedateerd", "geen datum", "zonder datum", "z.d.", "zd", "z.j.", "n.d.", "nd", "n.b.", "nb",
	"?", "diverse", "diverse data", "divers", "meerdere data", "meerdere", "verschillende data",
}

// ReadDays reads a cell that holds a day as Dutch offices write it: in figures
// or with the name of the month, with a day of the week before it, with a time
// and a zone behind it; a month or a year alone; or from one day to another.
// Nothing is guessed: a day that can be read in two ways, and a year of two
// figures, are faults. A Reason without a code is none.
func ReadDays(cell string, order DayOrder) (Days, Reason) {
	s := strings.ToLower(strings.Join(strings.Fields(strings.ReplaceAll(cell, "\u00a0", " ")), " "))
	for _, word := range dayWords {
		if s == word {
			return Days{}, Reason{}
		}
	}
	d, why := readDays(s, order)
	if why.Code == "" {
		return d, why
	}
	for _, between := range []string{" t/m ", " tot en met ", " tot ", " - ", " – ", " / "} {
		first, last, found := strings.Cut(s, between)
		if !found {
			continue
		}
		from, why1 := readDays(first, order)
		until, why2 := readDays(last, order)
		if why1.Code != "" || why2.Code != "" {
			return Days{}, why
		}
		if until.Last.Before(from.First) {
			return Days{}, backward
		}
		return Days{from.First, until.Last}, Reason{}
	}
	return d, why
}

func readDays(s string, order DayOrder) (Days, Reason) {
	fields := strings.Fields(strings.Trim(s, " ,;"))
	if len(fields) > 1 && isWeekday(fields[0]) {
		fields = fields[1:]
	}
	if len(fields) == 0 {
		return Days{}, noDay
	}
	day, clock, why := cutClock(fields)
	if why.Code != "" {
		return Days{}, why
	}
	if clock == twelveHours && order == AnyOrder {
		order = MonthFirst // a clock with am and pm is American, and so is its day
	}
	switch len(day) {
	case 1:
		return readFigures(day[0], order)
	case 2:
		return readMonth(day[0], day[1])
	case 3:
		return readNamed(day[0], day[1], day[2])
	}
	return Days{}, noDay
}

type clockKind uint8

const (
	noClock clockKind = iota
	twentyFourHours
	twelveHours
)

// cutClock takes the time of the day and the zone off the end.
func cutClock(fields []string) (day []string, kind clockKind, why Reason) {
	if len(fields) == 1 {
		// 2021-02-19t08:46:00z, and what a database writes
		if before, after, found := strings.Cut(fields[0], "t"); found && len(before) == 10 && strings.Contains(after, ":") {
			if _, ok := readClock(strings.TrimRight(cutZone(after), "z")); !ok {
				return nil, noClock, noDay
			}
			return []string{before}, twentyFourHours, Reason{}
		}
		return fields, noClock, Reason{}
	}
	for i, f := range fields {
		if !strings.Contains(f, ":") {
			continue
		}
		half := strings.HasSuffix(f, "am") || strings.HasSuffix(f, "pm")
		if _, ok := readClock(strings.TrimSuffix(strings.TrimSuffix(strings.TrimRight(cutZone(f), "z"), "am"), "pm")); !ok {
			return nil, noClock, noDay
		}
		kind = twentyFourHours
		for _, rest := range fields[i+1:] {
			switch rest {
			case "am", "pm", "a.m.", "p.m.":
				half = true
			case "utc", "gmt", "cet", "cest", "met", "mest", "uur", "u", "u.", "z":
			default:
				if cutZone("0"+rest) == "0"+rest {
					return nil, noClock, noDay
				}
			}
		}
		if half {
			kind = twelveHours
		}
		day = fields[:i]
		if n := len(day); n > 1 && (day[n-1] == "om" || day[n-1] == "at") {
			day = day[:n-1]
		}
		return day, kind, Reason{}
	}
	return fields, noClock, Reason{}
}

// cutZone takes an offset such as +01:00 off the end.
func cutZone(s string) string {
	for i := 1; i < len(s); i++ {
		if s[i] != '+' && s[i] != '-' {
			continue
		}
		zone := strings.ReplaceAll(s[i+1:], ":", "")
		if len(zone) == 2 || len(zone) == 4 {
			if _, ok := number(zone); ok {
				return s[:i]
			}
		}
	}
	return s
}

// readClock reports whether s is hours and minutes, with seconds or without.
func readClock(s string) (hours int, ok bool) {
	s, _, _ = strings.Cut(s, ".") // parts of a second
	for i, part := range strings.Split(s, ":") {
		n, ok := number(part)
		if !ok || len(part) > 2 || i == 0 && n > 24 || i > 0 && n > 60 || i > 2 {
			return 0, false
		}
		if i == 0 {
			hours = n
		}
	}
	return hours, true
}

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

func isWeekday(s string) bool {
	switch strings.Trim(s, ".,") {
	case "ma", "di", "wo", "do", "vr", "za", "zo", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
		"mon", "tue", "wed", "thu", "fri", "sat", "sun", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
		"sunday":
		return true
	}
	return false
}
