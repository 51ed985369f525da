package remind

import (
	"slices"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"

	"github.com/wobrules/wobrules/examples/casedesk/store"
)

// A schedule says on which day what is told.
type schedule struct {
	calendar calendar.Calendar
	leads    Leads
}

// ordinary walks back from a day to one that is not a free day; the zero Date
// outside the table of days.
func (s schedule) ordinary(day calendar.Date) calendar.Date {
	for !day.IsZero() {
		free, err := s.calendar.Free(day)
		if err != nil {
			return calendar.Date{}
		}
		if !free {
			return day
		}
		day = day.AddDays(-1)
	}
	return day
}

// matters reports whether a deadline is told of: it is ahead or open, and its last
// day is known and not over.
func matters(d store.Deadline, today calendar.Date) (last calendar.Date, ok bool) {
	if d.State != wob.Ahead.String() && d.State != wob.Open.String() {
		return last, false
	}
	last, err := calendar.Parse(d.Last)
	return last, err == nil && !last.IsZero() && today.Compare(last) <= 0
}

// plan returns the reminders that a case is to have on a day, beside those that it
// has; first is the first day on which something can be told. What is planned for a
// day that has come is left to its job. What was to be told before, and was not, is
// told once: the lead nearest to the last day stands for those before it.
func (s schedule) plan(
	id string, deadlines []store.Deadline, has []store.Reminder, today, first calendar.Date,
) (all []store.Reminder) {
	for _, d := range deadlines {
		last, ok := matters(d, today)
		var key wob.Key
		if !ok || key.UnmarshalText([]byte(d.Key)) != nil {
			continue
		}
		var passed *store.Reminder
		waits := false          // one of them waits for its job
		next := calendar.Date{} // the first day of those that are not passed
		for _, lead := range slices.Backward(slices.Sorted(slices.Values(s.leads[key]))) {
			day := s.ordinary(last.AddDays(-lead))
			r := store.Reminder{Case: id, Key: d.Key, Of: d.Of, Lead: lead, Last: d.Last, Day: day.String()}
			switch {
			case day.IsZero():
			case day.Compare(first) < 0:
				passed = &r
				if h, ok := planned(has, r); ok {
					waits = true
					all = append(all, h)
				}
			default:
				if next.IsZero() {
					next = day
				}
				all = append(all, r)
			}
		}
		if passed == nil || waits {
			continue
		}
		day := s.calendar.Next(first)
		if told(has, *passed) || day.IsZero() || day.Compare(last) > 0 || !next.IsZero() && next.Compare(day) <= 0 {
			continue
		}
		passed.Day = day.String()
		all = append(all, *passed)
	}
	return all
}

// same reports whether two reminders tell the same.
func same(a, b store.Reminder) bool {
	return a.Case == b.Case && a.Key == b.Key && a.Of == b.Of && a.Lead == b.Lead && a.Last == b.Last
}

// planned returns the reminder of a case that tells the same and was not told.
func planned(has []store.Reminder, r store.Reminder) (store.Reminder, bool) {
	i := slices.IndexFunc(has, func(h store.Reminder) bool { return !h.Taken && same(h, r) })
	if i < 0 {
		return r, false
	}
	return has[i], true
}

func told(has []store.Reminder, r store.Reminder) bool {
	return slices.ContainsFunc(has, func(h store.Reminder) bool { return h.Taken && same(h, r) })
}
