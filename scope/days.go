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

// within returns the days of a that are in b.
func within(a, b run) run {
	if a.from.Before(b.from) {
		a.from = b.from
	}
	if a.until.After(b.until) {
		a.until = b.until
	}
	return a
}

// days is a set of days: runs in order, none empty, none touching the next.
type days []run

// newDays sorts and joins runs, in their own memory.
func newDays(runs []run) days {
	slices.SortFunc(runs, func(a, b run) int { return a.from.Compare(b.from) })
	out := days(runs[:0])
	for _, r := range runs {
		if r.empty() {
			continue
		}
		n := len(out)
		if n > 0 && (!r.from.After(out[n-1].until) || out[n-1].until.AddDays(1) == r.from) {
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
	if len(gone) == 0 {
		return ds
	}
	var out days
	i := 0
	for _, r := range ds {
		for i < len(gone) && gone[i].until.Before(r.from) {
			i++
		}
		for ; i < len(gone) && !gone[i].from.After(r.until); i++ {
			if gone[i].from.After(r.from) {
				out = append(out, run{r.from, gone[i].from.AddDays(-1)})
			}
			if !gone[i].until.Before(r.until) { // it may reach into the next run, too
				r = run{lastDay, firstDay}
				break
			}
			r.from = gone[i].until.AddDays(1)
		}
		if !r.empty() {
			out = append(out, r)
		}
	}
	return out
}

// join returns the days of either.
func join(a, b days) days {
	switch {
	case len(a) == 0:
		return b
	case len(b) == 0:
		return a
	}
	return newDays(slices.Concat(a, b))
}

// clip returns the days of ds that are in r.
func (ds days) clip(r run) days {
	var out days
	for _, x := range ds {
		if x = within(x, r); !x.empty() {
			out = append(out, x)
		}
	}
	return out
}

// from returns the index of the first run that does not end before a day.
func (ds days) from(d calendar.Date) int {
	i, _ := slices.BinarySearchFunc(ds, d, func(x run, d calendar.Date) int { return x.until.Compare(d) })
	return i
}

func (ds days) periods(yield func(Period) bool) {
	for _, r := range ds {
		if !yield(r.period()) {
			return
		}
	}
}

// A stretch is a run of days that fall out of a request: surely, or perhaps, for
// that depends on the document.
type stretch struct {
	run
	sure bool
}

// stretches are in order and do not overlap.
type stretches []stretch

// newStretches orders what surely falls out and what perhaps does; what does
// both falls out.
func newStretches(sure, perhaps days) stretches {
	perhaps = perhaps.without(sure)
	if len(sure)+len(perhaps) == 0 {
		return nil
	}
	all := make(stretches, 0, len(sure)+len(perhaps))
	for len(sure) > 0 && len(perhaps) > 0 {
		if sure[0].from.Before(perhaps[0].from) {
			all, sure = append(all, stretch{sure[0], true}), sure[1:]
		} else {
			all, perhaps = append(all, stretch{perhaps[0], false}), perhaps[1:]
		}
	}
	for _, r := range sure {
		all = append(all, stretch{r, true})
	}
	for _, r := range perhaps {
		all = append(all, stretch{r, false})
	}
	return all
}

// next returns the index of the first stretch that does not end before a day.
// The search is written out: a document against a reading is asked a million
// times, and slices.BinarySearchFunc calls a function at every step.
func (all stretches) next(d calendar.Date) int {
	low, high := 0, len(all)
	for low < high {
		if middle := int(uint(low+high) >> 1); all[middle].until.Before(d) {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low
}

// on reports whether documents of a day stay.
func (all stretches) on(d calendar.Date) calendar.Answer {
	i := all.next(d)
	if i == len(all) || all[i].from.After(d) {
		return calendar.Yes
	}
	if all[i].sure {
		return calendar.No
	}
	return calendar.Unknown
}
