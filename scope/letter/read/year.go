package read

import (
	"time"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope/letter"
)

// Days within which a neighbour gives its year to a day without one.
const nearby = 200

// day returns the day of date k, read at token i of the stream: the date as
// printed, or with the year that the passages around it give.
func (r *reader) day(k, i int) (on calendar.Date, spans []Span, how How, why letter.Why) {
	d := r.dates[k]
	spans = d.spans()
	switch d.form {
	case fullDate:
		on, _ = d.on()
		return on, spans, Stated, ""
	case illegibleOn:
		return on, spans, Stated, letter.Illegible
	}
	var by Span
	var ok bool
	if d.recent {
		if on, by, ok = r.lastBefore(d); !ok && r.letterDate.IsZero() {
			on, by, ok = r.besides(d, i)
		}
	} else {
		on, by, ok = r.besides(d, i)
	}
	if !ok || d.weekday > 0 && weekdayOf(on) != d.weekday {
		return calendar.Date{}, spans, Inferred, letter.NoYear
	}
	return on, append(spans, by), Inferred, ""
}

func weekdayOf(on calendar.Date) int8 {
	if w := on.Weekday(); w != time.Sunday {
		return int8(w)
	}
	return 7
}

// lastBefore returns the last such day on or before the date of the letter, or,
// for a letter without one, before the first dated step of the procedure.
func (r *reader) lastBefore(d date) (calendar.Date, Span, bool) {
	limit, by := r.letterDate, r.letterSpan
	if limit.IsZero() {
		limit, by = r.anchor, r.anchorSpan
	}
	if limit.IsZero() {
		return calendar.Date{}, Span{}, false
	}
	for year := limit.Year(); year > limit.Year()-2; year-- {
		if on, ok := d.in(year); ok && !on.After(limit) {
			return on, by, true
		}
	}
	return calendar.Date{}, Span{}, false
}

// besides returns the day in the year in which it lies nearest to a date that
// is printed whole, in its sentence or the two before.
func (r *reader) besides(d date, i int) (calendar.Date, Span, bool) {
	s := r.sentenceOf(i)
	first := r.sentences[max(s-2, 0)].from
	if on, by, ok := r.chained(d, i, first); ok {
		return on, by, true
	}
	for _, step := range []int{-1, 1} {
		for k := i + step; k >= first && k < r.sentences[s].to; k += step {
			t := r.stream[k]
			if t.kind != dateToken {
				continue
			}
			other := r.dates[t.n]
			near, ok := other.on()
			if !ok {
				continue
			}
			if on, ok := nearest(d, near); ok && (r.letterDate.IsZero() || !on.After(r.letterDate)) {
				return on, other.spans()[0], true
			}
			return calendar.Date{}, Span{}, false
		}
	}
	return calendar.Date{}, Span{}, false
}

// chain is how many sentences back the story of a letter is followed.
const chain = 12

// chained returns the day of a story that is told in order, without years: the first
// such day on or after the one that is printed whole and begins it, with no day
// between them that is printed whole or goes back.
func (r *reader) chained(d date, i, near int) (calendar.Date, Span, bool) {
	first := r.sentences[max(r.sentenceOf(i)-chain, 0)].from
	later := d
	for k := i - 1; k >= first; k-- {
		t := r.stream[k]
		if t.kind != dateToken {
			continue
		}
		other := r.dates[t.n]
		if other.form == yearless && !other.recent && !before(later, other) {
			later = other
			continue
		}
		start, ok := other.on()
		if !ok || k >= near { // near enough for the year of a neighbour
			return calendar.Date{}, Span{}, false
		}
		on, _ := d.in(start.Year()) // a day that is not, is before all
		if on.Before(start) || on.After(r.letterDate) {
			return calendar.Date{}, Span{}, false
		}
		if n, _ := on.DaysSince(start); n > nearby {
			return calendar.Date{}, Span{}, false
		}
		return on, other.spans()[0], true
	}
	return calendar.Date{}, Span{}, false
}

// before reports whether one day without a year comes before another in a year.
func before(a, b date) bool { return a.month < b.month || a.month == b.month && a.day < b.day }

// nearest returns the day in the one year in which it lies near another; half a year
// from it there are two, and which is meant is not told.
func nearest(d date, to calendar.Date) (near calendar.Date, ok bool) {
	for year := to.Year() - 1; year <= to.Year()+1; year++ {
		on, _ := d.in(year)
		if n, known := on.DaysSince(to); !known || abs(n) > nearby {
			continue
		}
		if ok {
			return calendar.Date{}, false
		}
		near, ok = on, true
	}
	return near, ok
}

func abs(n int) int { return max(n, -n) }

// sentenceOf returns the sentence of a token of the stream.
func (r *reader) sentenceOf(i int) int {
	lo, hi := 0, len(r.sentences)-1
	for lo < hi {
		if mid := (lo + hi + 1) / 2; r.sentences[mid].from <= i {
			lo = mid
		} else {
			hi = mid - 1
		}
	}
	return lo
}
