package lateness

import "strconv"

// Tenths is a figure in tenths, rounded with halves up: 415 is 41.5.
type Tenths int

// String returns t with a point and one decimal.
func (t Tenths) String() string { return strconv.Itoa(int(t/10)) + "." + strconv.Itoa(int(t%10)) }

// Days counts numbers of days: how many requests took how many. The zero Days
// holds none.
type Days struct {
	counts []int // by number of days; the last is not 0
	n, sum int
}

// mostDays is the longest that can be: the days that package calendar knows are
// fewer. What would take longer is counted as this long.
const mostDays = 36525

func (d *Days) add(days, times int) {
	if days < 0 {
		return
	}
	days = min(days, mostDays)
	for len(d.counts) <= days {
		d.counts = append(d.counts, 0)
	}
	d.counts[days] += times
	d.n += times
	d.sum += days * times
}

func (d *Days) merge(e *Days) {
	for days, times := range e.counts {
		d.add(days, times)
	}
}

// N returns how many there are.
func (d *Days) N() int { return d.n }

// Within returns how many are at most so many days.
func (d *Days) Within(days int) int {
	n := 0
	for i := 0; i <= days && i < len(d.counts); i++ {
		n += d.counts[i]
	}
	return n
}

// Mean returns the mean; ok is false where there are none.
func (d *Days) Mean() (t Tenths, ok bool) {
	if d.n == 0 {
		return 0, false
	}
	return rounded(d.sum*10, d.n), true
}

// Percentile returns the value below which p in a hundred lie, interpolated
// between the two nearest; ok is false where there are none.
func (d *Days) Percentile(p int) (t Tenths, ok bool) {
	if d.n == 0 {
		return 0, false
	}
	place := (d.n - 1) * min(max(p, 0), 100) // in hundredths
	low, part := d.nth(place/100), place%100
	if part == 0 {
		return Tenths(low * 10), true
	}
	high := d.nth(place/100 + 1)
	return rounded(low*1000+(high-low)*part*10, 100), true
}

// nth returns the value at a place in ascending order, from 0.
func (d *Days) nth(place int) (days int) {
	for ; place >= d.counts[days]; days++ {
		place -= d.counts[days]
	}
	return days
}

// Share returns what n is in a hundred of whole, and 0 of nothing.
func Share(n, whole int) Tenths {
	if whole <= 0 {
		return 0
	}
	return rounded(n*1000, whole)
}

// rounded divides with halves up.
func rounded(n, by int) Tenths { return Tenths((2*n + by) / (2 * by)) }

// A Bar is a piece of a histogram: how many took from First to Last days, both
// included; Last is 0 for the bar without an end.
type Bar struct{ First, Last, N int }

// barEnds are the last days of the bars: the flat terms stand among them, and
// further on a quarter, half a year and a year.
var barEnds = [...]int{14, 28, 42, 56, 84, 112, 182, 365}

// Bars returns the histogram in bars of growing width: up to and including 14,
// 28, 42, 56, 84, 112, 182 and 365 days, and more.
func (d *Days) Bars() []Bar {
	out := make([]Bar, 0, len(barEnds)+1)
	first, below := 0, 0
	for _, last := range barEnds {
		n := d.Within(last)
		out = append(out, Bar{first, last, n - below})
		first, below = last+1, n
	}
	return append(out, Bar{First: first, N: d.n - below})
}
