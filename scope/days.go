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

// within returns the days of ds that lie in r.
func (ds days) within(r run) days {
	var out days
	for _, x := range ds {
		if x.from.Before(r.from) {
			x.from = r.from
		}
		if x.until.After(r.until) {
			x.until = r.until
		}
		if !x.empty() {
			out = append(out, x)
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
// of each run, as numbers of days.
type index struct {
	from, until []int32
}

func (ds days) index() index {
	x := index{make([]int32, len(ds)), make([]int32, len(ds))}
	for i, r := range ds {
		x.from[i], x.until[i] = number(r.from), number(r.until)
	}
	return x
}

// number counts days; the first day there is has number 0.
func number(d calendar.Date) int32 { return int32(d.DaysSince(firstDay)) }

// has tells whether all days from a number up to and including another are in
// the set (Yes), none (No), or some (Unknown). It takes time in the logarithm
// of the number of runs.
func (x index) has(from, until int32) calendar.Answer {
	n := len(x.from)
	if n == 0 {
		return calendar.No
	}
	// The last run that does not begin after the last day, by halving. Which
	// half is taken is computed, not branched on: documents come in no order, so
	// a branch would be guessed wrong every other time.
	i := 0
	for n > 1 {
		half := n >> 1
		after := (int64(until) - int64(x.from[i+half])) >> 63 // -1 where the run begins after it, or 0
		i += half &^ int(after)
		n -= half
	}
	switch {
	case x.from[i] > until || x.until[i] < from:
		return calendar.No
	case x.from[i] > from || x.until[i] < until:
		return calendar.Unknown
	}
	return calendar.Yes
}
