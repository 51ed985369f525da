package read

import "strings"

// firstYear and lastYear bound the years of a date that is read: before lies no
// request under the acts, after lies a misprint.
const (
	firstYear = 1980
	lastYear  = 2099
)

func validYear(n int32) bool { return n >= firstYear && n <= lastYear }

// inFigures reads 19-8-2021, 01.06.2017, 3/7/2020, 3-4-'21, 03-04-21 or 2020-07-03 at p.
func inFigures(text string, p int) (end int, d date, ok bool) {
	if p > 0 && (isLetter(text[p-1]) || text[p-1] == '-' || text[p-1] == '/' || text[p-1] == '_') {
		return
	}
	var n [3]int32
	var size [3]int
	var mark byte
	var cut int
	q := p
	for i := range n {
		for q < len(text) && isDigit(text[q]) { // a number that is too large has too many
			n[i] = n[i]*10 + int32(text[q]-'0')
			size[i]++
			q++
		}
		if i == 2 {
			break
		}
		if size[i] == 0 || q >= len(text) || text[q] != '-' && text[q] != '.' && text[q] != '/' ||
			i == 1 && text[q] != mark {
			return
		}
		mark = text[q]
		q++
		if i == 1 {
			cut = apostrophe(text[q:])
			q += cut
		}
	}
	if q < len(text) && (isLetter(text[q]) || text[q] == mark && mark != '.' || text[q] == '_') {
		return
	}
	if size[0] == 4 && mark == '-' {
		n[0], n[2], size[0], size[2] = n[2], n[0], size[2], size[0]
	}
	short := cut == 0 && size == [3]int{2, 2, 2} && mark != '.'
	if (cut > 0 || short) && size[2] == 2 {
		n[2], size[2] = century(n[2]), 4
	}
	if size[0] > 2 || size[0] == 0 || size[1] > 2 || size[2] != 4 {
		return
	}
	d = made(n[0], n[1], n[2], p, q)
	if short && d.form != fullDate {
		return // a number of something else
	}
	return q, d, true
}

// apostrophe returns the length of the mark for the century that was left out.
func apostrophe(s string) int {
	for _, mark := range []string{"'", "\u2019", "\u2018"} {
		if strings.HasPrefix(s, mark) {
			return len(mark)
		}
	}
	return 0
}

// century returns the year of two figures: of the years in which a date is
// believed, the earliest that ends in them.
func century(n int32) int32 {
	if n >= firstYear%100 {
		return 1900 + n
	}
	return 2000 + n
}

// made returns the date of three numbers; one that is no day is illegible.
func made(day, month, year int32, start, end int) date {
	d := date{form: fullDate, day: int8(day), month: int8(month), year: int16(year), start: int32(start), end: int32(end)}
	if _, ok := d.on(); !ok || !validYear(year) {
		d.form = illegibleOn
	}
	return d
}
