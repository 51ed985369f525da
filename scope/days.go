package scope

import (
	"slices"

	"github.com/wobrules/wobrules/calendar"
)

// The first and the last day there is: an open end of a period as a day.
var (
	firstDay = calendar.MustParse("0001-01-01")
	lastDay  = calendar.MustParse("9999-12-31")
)

// A run is a period with both its days set.
type run struct {
	from, until calendar.Date
}

func (p Period) run() run {
	r := run{p.From, p.Until}
	if r.from.IsZero() {
		r.from = firstDay
	}
	if r.until.IsZero() {
		r.until = lastDay
	}
	return r
}

func (r run) period() Period {
	p := Period{r.from, r.until}
	if p.From == firstDay {
		p.From = calendar.Date{}
	}
	if p.Until == lastDay {
		p.Until = calendar.Date{}
	}
	return p
}

func (r run) empty() bool { return r.until.Before(r.from) }

// days is a set of days: runs in order, none empty, none touching the next.
type days []run

// newDays sorts and joins runs.
func newDays(runs []run) days {
	slices.SortFunc(runs, func(a, b run) int { return a.from.Compare(b.from) })
	out := days(runs[:0])
	for _, r := range runs {
		if r.empty() {
			continue
		}
		if n := len(out); n > 0 && (!r.from.After(out[n-1].until) || out[n-1].until.AddDays(1) == r.from) {
			if r.until.After(out[n-1].until) {
				out[n-1].until = r.until
			}
			continue
		}
		out = append(out, r)
	}
	return out
}

// without returns the days of ds that are not in gone.
func (ds days) without(gone days) days {
	var out days
	i := 0
	for _, r := range ds {
		for i < len(gone) && gone[i].until.Before(r.from) {
			i++
		}
		j := i
		for ; j < len(gone) && !gone[j].from.After(r.until); j++ {
			if gone[j].from.After(r.from) {
				out = append(out, run{r.from, gone[j].from.AddDays(-1)})
			}
			r.from = gone[j].until.AddDays(1)
			if r.from.IsZero() || r.empty() {
				r.from = lastDay
				r.until = firstDay
				break
			}
		}
		if !r.empty() {
			out = append(out, r)
		}
	}
	return out
}

// touching returns the runs of ds that share a day with r.
func (ds days) touching(r run) days {
	i, _ := slices.BinarySearchFunc(ds, r.from, func(x run, d calendar.Date) int { return x.until.Compare(d) })
	j := i
	for j < len(ds) && !ds[j].from.After(r.until) {
		j++
	}
	return ds[i:j]
}

// An index is a set of days laid out for look-ups: the first and the last day
// of each run, as numbers of days, and a table that says where to look. The
// table divides the time from the first run to the last in stretches of equal
// length, a few for each run, so that most stretches need no search.
type index struct {
	from, until []int32
	shift       uint8   // a stretch is 1<<shift days
	last        []int32 // by stretch, and at the end: the last run that begins on or before its first day
}

func (ds days) index() index {
	n := len(ds)
	if n == 0 {
		return index{}
	}
	x := index{from: make([]int32, n), until: make([]int32, n)}
	for i, r := range ds {
		x.from[i], x.until[i] = number(r.from), number(r.until)
	}
	length := x.from[n-1] - x.from[0]
	for int(length>>x.shift) > stretches*n {
		x.shift++
	}
	x.last = make([]int32, int(length>>x.shift)+2)
	i := 0
	for stretch := range x.last {
		for i+1 < n && x.from[i+1] <= x.from[0]+int32(stretch)<<x.shift {
			i++
		}
		x.last[stretch] = int32(i)
	}
	return x
}

// stretches is how many stretches of an index there are for each run, at most.
const stretches = 4

// number counts days; the first day there is has number 0.
func number(d calendar.Date) int32 {
	n, _ := d.DaysSince(firstDay)
	return int32(n)
}

// has reports whether all days from a number up to and including another are in
// the set (Yes), none (No), or some (Unknown). It takes time in the logarithm
// of the number of runs, and less where they are spread evenly.
func (x *index) has(from, until int32) calendar.Answer {
	if len(x.from) == 0 || until < x.from[0] {
		return calendar.No
	}
	// The last run that does not begin after the last day.
	stretch := min(int((until-x.from[0])>>x.shift), len(x.last)-2)
	i, end := x.last[stretch], x.last[stretch+1]
	// Most stretches hold the beginning of one run or none: one step without a
	// branch, which on random days could not be predicted.
	if next := min(i+1, end); x.from[next] <= until {
		i = next
	} else {
		end = i
	}
	for i < end {
		if middle := (i + end + 1) / 2; x.from[middle] <= until {
			i = middle
		} else {
			end = middle - 1
		}
	}
	answer := calendar.Yes
	if x.from[i] > from {
		answer = calendar.Unknown
	}
	if x.until[i] < until {
		answer = calendar.Unknown
	}
	if x.until[i] < from {
		answer = calendar.No
	}
	return answer
}
