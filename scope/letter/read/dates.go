package read

import (
	"cmp"
	"strings"
	"time"

	"github.com/wobrules/wobrules/calendar"
)

type dateForm uint8

const (
	fullDate    dateForm = iota + 1 // day, month and year
	yearless                        // day and month
	illegibleOn                     // a date of which a part is damaged, or a day that is not
)

// A date is a day as it is written.
type date struct {
	form       dateForm
	day        int8
	month      int8
	year       int16
	recent     bool // jl. or jongstleden
	weekday    int8 // 1 Monday to 7 Sunday, 0 none printed
	more       int8 // how many dates of one list follow this one
	start, end int32
	tail, stop int32 // where month and year of a list stand apart from the day
}

// on returns the day, where it is written whole.
func (d date) on() (calendar.Date, bool) {
	if d.form != fullDate {
		return calendar.Date{}, false
	}
	return d.in(int(d.year))
}

// in returns the day in a year.
func (d date) in(year int) (calendar.Date, bool) {
	on, err := calendar.New(year, time.Month(d.month), int(d.day))
	return on, err == nil
}

func (d date) spans() []Span {
	s := []Span{{int(d.start), int(d.end)}}
	if d.stop > 0 {
		s = append(s, Span{int(d.tail), int(d.stop)})
	}
	return s
}

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

var monthNames = [...]string{"januari", "februari", "maart", "april", "mei", "juni", "juli",
	"augustus", "september", "oktober", "november", "december"}

var monthShort = [...]string{"jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"}

// monthOther are other ways to write a month: short ones, and the English and
// Frisian names that differ.
var monthOther = map[string]int8{
	"sept": 9, "oct": 10, "mar": 3, "febr": 2, "octob": 10, "maa": 3,
	"january": 1, "february": 2, "march": 3, "may": 5, "june": 6, "july": 7, "august": 8, "october": 10,
	"jannewaris": 1, "febrewaris": 2, "maaie": 5, "juny": 6, "septimber": 9, "novimber": 11, "desimber": 12,
}

// monthOf returns the month that a word names, 0 for none. A full name of more
// than five letters may have one letter wrong, as scans and hands make it.
func monthOf(w string) int8 {
	if m := exactMonth(w); m > 0 {
		return m
	}
	for i, name := range monthNames {
		if len(name) > 5 && oneOff(w, name) {
			return int8(i + 1)
		}
	}
	return 0
}

// oneOff reports whether one letter changed, left out, added or doubled (rn for
// m) makes one word the other.
func oneOff(a, b string) bool {
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	if i == 0 {
		return false
	}
	a, b = a[i:], b[i:]
	tail := func(n, m int) bool { return len(a) >= n && len(b) >= m && a[n:] == b[m:] }
	return tail(1, 1) || tail(1, 0) || tail(0, 1) ||
		len(a) > 1 && len(b) > 0 && a[:2] == "rn" && b[0] == 'm' && a[2:] == b[1:]
}

// monthAt reports whether the letters at p are the name of a month.
func monthAt(text string, p int) bool {
	var b [12]byte
	n := 0
	for p < len(text) && isLetter(text[p]) && n < len(b) {
		b[n] = text[p] | 0x20
		n++
		p++
	}
	return (p == len(text) || !isLetter(text[p]) && !isDigit(text[p])) && monthOf(string(b[:n])) > 0
}

// findDates makes one token of each date and of each list of dates.
func (l *lexer) findDates() {
	out := l.toks[:0]
	for i := 0; i < len(l.toks); {
		n, t := l.dateAt(i)
		if n == 0 {
			out = append(out, l.toks[i])
			i++
			continue
		}
		if d := &l.dates[t.n]; len(out) > 0 {
			if w := l.lex.weekday[out[len(out)-1].word]; w > 0 {
				d.weekday = w
				t.flags = out[len(out)-1].flags
				out = out[:len(out)-1]
			}
		}
		out = append(out, t)
		i += n
	}
	l.toks = out
}

// dateAt reads a date at token i: how many tokens it takes, and the one that
// stands for them.
func (l *lexer) dateAt(i int) (n int, t token) {
	t = l.toks[i]
	switch t.kind {
	case dateToken:
		return 1 + l.recent(i+1, int(t.n)), t
	case numberToken:
		return l.written(i)
	case mixedToken:
		if m, ok := l.month(i + 1); ok && t.end-t.start <= 3 {
			return l.add(i, i+2, date{form: illegibleOn, month: m}), l.dated(i, i+2)
		}
	}
	return 0, token{}
}

// glued reports whether a number is a part of something longer.
func (l *lexer) glued(t token) bool {
	if t.end-t.start > 2 {
		return true
	}
	if t.start == 0 {
		return false
	}
	c := l.text[t.start-1]
	return c == '/' || c == '_' || c == '-' && t.start > 1 &&
		(isDigit(l.text[t.start-2]) || isLetter(l.text[t.start-2]))
}

// day reads the number of a day at token i, also one that a scan or a stamp
// tore in two ("2 9 mei"); n is how many tokens it takes.
func (l *lexer) day(i int) (day int32, n int) {
	if i >= len(l.toks) || l.toks[i].kind != numberToken || l.glued(l.toks[i]) {
		return
	}
	t := l.toks[i]
	if i+1 < len(l.toks) && t.end-t.start == 1 {
		if u := l.toks[i+1]; u.kind == numberToken && u.end-u.start == 1 && u.start == t.end+1 && u.flags == afterSpace &&
			(t.is(afterLine) || !l.lex.counter[l.toks[i-1].word]) {
			if both := t.n*10 + u.n; both >= 1 && both <= 31 {
				return both, 2
			}
		}
	}
	if t.n < 1 || t.n > 31 {
		return
	}
	return t.n, 1
}

// month reads the name of a month at token i.
func (l *lexer) month(i int) (m int8, ok bool) {
	if i >= len(l.toks) {
		return
	}
	t := l.toks[i]
	m = l.lex.month[t.word]
	if t.word == 0 {
		_, n, _ := l.wordAt(int(t.start))
		m = monthOf(string(l.buf[:min(n, len(l.buf))]))
	}
	return m, m > 0
}

// leapYear is the year that a day without one is tried in: it has every day.
const leapYear = 2000

// mostListed is how many days a list may hold.
const mostListed = 12

// written reads "8 en 20 maart 2019" at token i.
func (l *lexer) written(i int) (n int, t token) {
	var days [mostListed]struct{ day, first, last int32 }
	k, at := 0, i
	for k < mostListed {
		day, size := l.day(at)
		if size == 0 {
			return l.unlisted(i) // "8 en maart 2019" is no day of March
		}
		days[k].day, days[k].first, days[k].last = day, int32(at), int32(at+size-1)
		k++
		at += size
		if _, ok := l.month(at); ok {
			break
		}
		if at >= len(l.toks) {
			break
		}
		if u := l.toks[at]; u.word == l.lex.and {
			at++
		} else if !u.is(afterComma) {
			break
		}
	}
	m, ok := l.month(at)
	if !ok {
		return l.unlisted(i)
	}
	year, form, end := l.year(at + 1)
	first := len(l.dates)
	for j := range k {
		d := made(days[j].day, int32(m), cmp.Or(year, leapYear), int(l.toks[days[j].first].start), int(l.toks[end-1].end))
		d.more = int8(k - 1 - j)
		if d.form == fullDate {
			d.form = form
		}
		if j < k-1 {
			d.end = l.toks[days[j].last].end
			d.tail, d.stop = l.toks[at].start, l.toks[end-1].end
		}
		l.dates = append(l.dates, d)
	}
	for j := range k {
		n = end - i + l.recent(end, first+j)
	}
	t = l.dated(i, end)
	t.n = int32(first)
	return n, t
}

// unlisted reads a lone day before something that a scan made of a month, in
// front of a year: a date that is there and cannot be read.
func (l *lexer) unlisted(i int) (int, token) {
	_, n := l.day(i)
	if n == 0 || i+n+1 >= len(l.toks) {
		return 0, token{}
	}
	m, y := l.toks[i+n], l.toks[i+n+1]
	near := m.kind == wordToken && m.word == 0 && m.flags&^capital == afterSpace && m.end-m.start >= 3 &&
		m.end-m.start <= 10 && y.end-y.start == 4 && validYear(y.n) && y.flags == afterSpace
	if !near {
		return 0, token{}
	}
	return l.add(i, i+n+2, date{form: illegibleOn}), l.dated(i, i+n+2)
}

// year reads the year at token i. A number that follows a month and is no year
// makes the date illegible: a digit was lost, or a note was glued to it.
func (l *lexer) year(i int) (year int32, form dateForm, end int) {
	form, end = yearless, i
	if i >= len(l.toks) {
		return
	}
	t := l.toks[i]
	if strings.Contains(l.text[l.toks[i-1].end:t.start], columnGap) && !t.is(afterLine) {
		return // the next column of a page
	}
	if t.kind == numberToken && t.end-t.start == 4 && validYear(t.n) && !t.is(afterComma) && !l.longer(t.end) {
		return t.n, fullDate, i + 1
	}
	if (t.kind == numberToken || t.kind == mixedToken) && t.flags&^(afterSpace|afterLine|afterPoint) == 0 {
		form, end = illegibleOn, i+1
	}
	return
}

// longer reports whether the number that ends at p is the head of a reference, as
// 2021-2551012.
func (l *lexer) longer(p int32) bool {
	s := l.text[p:]
	return len(s) > 3 && (s[0] == '-' || s[0] == '/' || s[0] == '.') && isDigit(s[1]) && isDigit(s[2]) && isDigit(s[3])
}

// recent reads jl. or jongstleden at token i for date k.
func (l *lexer) recent(i, k int) int {
	if i < len(l.toks) && l.lex.recent[l.toks[i].word] {
		l.dates[k].recent = true
		return 1
	}
	return 0
}

// add appends a date over tokens i to end and returns how many they are.
func (l *lexer) add(i, end int, d date) int {
	d.start, d.end = l.toks[i].start, l.toks[end-1].end
	l.dates = append(l.dates, d)
	return end - i
}

// dated returns the token for the last date, over tokens i to end.
func (l *lexer) dated(i, end int) token {
	t := l.toks[i]
	t.kind, t.word, t.end, t.n = dateToken, 0, l.toks[end-1].end, int32(len(l.dates)-1)
	return t
}
