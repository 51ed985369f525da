package wob

import "github.com/wobrules/wobrules/calendar"

// An event is what makes a deadline over.
type event struct {
	happened bool
	on       calendar.Date       // not set: on a day that is not known
	because  *calendar.Provision // it took the deadline away; nil: it was what had to be done
}

// did is what had to be done or could be done, on a day; not set: it was not.
func did(on calendar.Date) event { return event{happened: !on.IsZero(), on: on} }

// gone is what took a deadline away, on a day; not set: nothing did.
func gone(on calendar.Date, because *calendar.Provision) event {
	return event{happened: !on.IsZero(), on: on, because: because}
}

// undated reports whether e is what was done, on a day that nobody knows.
func (e event) undated() bool { return e.happened && e.on.IsZero() && e.because == nil }

// before reports whether e came earlier than f. A day that is not known comes
// last.
func (e event) before(f event) bool {
	return !e.on.IsZero() && (f.on.IsZero() || e.on.Before(f.on))
}

// judge gives d its state, as far as what happened or else the day of the
// question tells. The earliest event decides; of two on one day the one that
// stands first. What was done on a day that is not known is taken as done in
// time.
func (d *Deadline) judge(asOf calendar.Date, happened ...event) {
	var first event
	for _, e := range happened {
		if e.undated() {
			d.State = Done
			return
		}
		if !first.happened || e.before(first) {
			first = e
		}
	}
	after := !d.Last.IsZero() && first.on.After(d.Last)
	switch {
	case !first.happened:
		d.judgeOn(asOf)
	case first.because == nil && after:
		d.State, d.On, d.Days = Late, first.on, since(first.on, d.Last)
	case first.because == nil:
		d.State, d.On = Done, first.on
	case !after:
		d.State, d.On, d.Because = Void, first.on, first.because
	case d.Force == Happens:
		d.State, d.On = Done, d.Last
	default:
		d.State = Missed // after the last day nothing takes it away any more
	}
}

// judgeOn gives d its state on a day, where nothing happened to it.
func (d *Deadline) judgeOn(asOf calendar.Date) {
	switch {
	case asOf.IsZero():
	case !d.Last.IsZero() && asOf.After(d.Last):
		switch {
		case d.Force == Happens:
			d.State, d.On = Done, d.Last
		case d.Force == Must && (d.Who == ByBody || d.Who == ByCourt):
			d.State, d.Days = Overdue, since(asOf, d.Last)
		default:
			d.State = Missed
		}
	default:
		d.State = Open
		if asOf.Before(d.First) {
			d.State = Ahead
		}
		if !d.Last.IsZero() {
			d.Days = since(d.Last, asOf)
		}
	}
}

// since is the number of calendar days from a day to another; both are set.
func since(d, from calendar.Date) int {
	n, _ := d.DaysSince(from)
	return n
}
