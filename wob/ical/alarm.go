package ical

import (
	"slices"
	"strconv"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// AlarmDay returns the day of a reminder n days before a deadline: that day, or
// the last one before it that is not a free day. Outside the days that the
// calendar knows it is n days before, whatever day that is.
func AlarmDay(c calendar.Calendar, deadline calendar.Date, n int) calendar.Date {
	day := deadline.AddDays(-n)
	for d := day; ; d = d.AddDays(-1) {
		free, err := c.Free(d)
		if err != nil {
			return day
		}
		if !free {
			return d
		}
	}
}

// appendAlarms appends the alarms of a deadline that is ahead or open, the
// earliest first. Two that come to the same day are one.
func (f Feed) appendAlarms(b []byte, d wob.Deadline, related, summary string) []byte {
	if d.State != wob.Ahead && d.State != wob.Open {
		return b
	}
	on := dayOf(d)
	var days []int
	for _, n := range f.Alarms {
		if before, ok := on.DaysSince(AlarmDay(f.Calendar, on, n)); ok {
			days = append(days, before)
		}
	}
	slices.Sort(days)
	slices.Reverse(days)
	for _, n := range slices.Compact(days) {
		b = appendLine(b, "BEGIN:VALARM")
		b = appendLine(b, "ACTION:DISPLAY")
		b = appendText(b, "DESCRIPTION", summary)
		trigger := "TRIGGER" + related + ":-P" + strconv.Itoa(n) + "D"
		if n == 0 {
			trigger = "TRIGGER" + related + ":PT0S"
		}
		b = appendLine(b, trigger)
		b = appendLine(b, "END:VALARM")
	}
	return b
}
