package wob

import "github.com/wobrules/wobrules/calendar"

// A Clock computes timelines under a calendar and a choice of readings. The
// zero Clock is the law by default and is what nearly every program needs. It
// is a small comparable value, safe for use by many goroutines.
type Clock struct {
	Calendar calendar.Calendar
	Readings calendar.Readings
}
