package picture

import (
	"strconv"
	"time"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/words"
)

// The width of a picture and of the part that holds the bars.
const (
	wide   = 600 * unit
	margin = 12 * unit
	left   = margin
	right  = wide - margin
	across = right - left
	gutter = 16 * unit // kept free at the right for what has no end

	apart   = 10 * unit // between a text at the left and one at the right
	legible = 4 * unit  // between two names on the line of months
)

// A scale puts days on the line: from its first day up to and including its
// last.
type scale struct {
	from, to calendar.Date
	days     int
}

func newScale(from, to calendar.Date) scale {
	n, _ := to.DaysSince(from)
	return scale{from, to, n + 1}
}

// at returns where a day begins. A day outside the scale lies on its edge, and all
// days lie there where the scale has none.
func (s scale) at(d calendar.Date) place {
	n, ok := d.DaysSince(s.from)
	if !ok {
		return left
	}
	n = min(max(n, 0), s.days)
	return left + place(n)*(right-gutter-left)/place(s.days)
}

// end returns where a day ends, which belongs to the bar that it is the last of.
func (s scale) end(d calendar.Date) place { return s.at(d.AddDays(1)) }

func (s scale) holds(d calendar.Date) bool { return !d.Before(s.from) && !d.After(s.to) }

var monthNames = [2][12]string{
	{"jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"},
	{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
}

// A tick is a mark on the line of days.
type tick struct {
	on   calendar.Date
	name string
}

// ticks returns the marks of the scale: every so many months that their names
// have room, or for a short one every Monday.
func (s scale) ticks(l calendar.Lang) []tick {
	const room = 52 * unit
	if s.days <= 45 {
		return s.weeks(l)
	}
	month := (right - gutter - left) * 30 / place(s.days)
	every := 12
	for _, n := range []int{1, 2, 3, 6} {
		if month*place(n) >= room {
			every = n
			break
		}
	}
	years := 1
	for month*12*place(years) < room {
		years++
	}
	var out []tick
	for y := s.from.Year(); y <= s.to.Year(); y++ {
		for m := range 12 {
			d, _ := calendar.New(y, time.Month(m+1), 1)
			if m%every != 0 || !s.holds(d) || y%years != 0 {
				continue
			}
			name := words.Of(l, monthNames)[m]
			if m == 0 || len(out) == 0 {
				name += " " + strconv.Itoa(y)
			}
			out = append(out, tick{d, name})
		}
	}
	return out
}

func (s scale) weeks(l calendar.Lang) []tick {
	var out []tick
	for d := s.from; s.holds(d); d = d.AddDays(1) {
		if d.Weekday() != time.Monday {
			continue
		}
		y, m, n := d.Civil()
		name := strconv.Itoa(n) + " " + words.Of(l, monthNames)[m-1]
		if len(out) == 0 {
			name += " " + strconv.Itoa(y)
		}
		out = append(out, tick{d, name})
	}
	return out
}
