package wob

import (
	"cmp"
	"slices"

	"github.com/wobrules/wobrules/calendar"
)

// A Clock computes timelines under a calendar and a choice of readings. The
// zero Clock is the law by default and is what nearly every program needs. It
// is a small comparable value, safe for use by many goroutines.
type Clock struct {
	Calendar calendar.Calendar
	Readings calendar.Readings
}

// Timeline computes what follows from a case. A case with a fault is an error
// that names every fault ([Case.Check]); so is a term that ends outside the table
// of days. The 42 plain days of a penalty may run on after it.
func (k Clock) Timeline(c Case) (Timeline, error) {
	if err := c.faults(); err != nil {
		return Timeline{}, err
	}
	return k.timeline(lawOf(c.Territory), &c)
}

// timeline computes a case that was checked. What another reading gives is the
// same answer with that reading flipped.
func (k *Clock) timeline(l *law, c *Case) (Timeline, error) {
	f := choose(l, c)
	r := run{calendar: k.Calendar}
	var out Timeline
	met, err := r.answer(&out, f, k.Readings)
	if err != nil {
		return Timeline{}, err
	}
	out.finish(f)
	var beside *comparison
	for _, reading := range readings {
		if k.Readings.Has(reading) {
			out.Readings = append(out.Readings, reading)
		}
		if !met.Has(reading) {
			continue
		}
		if beside == nil {
			beside = newComparison(f, &out)
		}
		if _, err := r.answer(&beside.other, f, k.Readings.Flip(reading)); err != nil {
			continue // it ends outside the table of days
		}
		beside.compare(reading, k.Readings.Has(reading))
	}
	slices.SortStableFunc(out.Arguable, Arguable.compare)
	slices.SortFunc(out.Findings, Finding.compare)
	slices.SortStableFunc(out.Caveats, func(a, b Caveat) int {
		return cmp.Compare(a.Provision.ID(), b.Provision.ID())
	})
	return out, nil
}
