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
