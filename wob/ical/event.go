package ical

import (
	"strconv"
	"unicode"
	"unicode/utf8"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// dayOf returns the day on which a deadline stands in a calendar: its last, or
// its first where it has no last.
func dayOf(d wob.Deadline) calendar.Date {
	if d.Last.IsZero() {
		return d.First
	}
	return d.Last
}

// appendDeadline appends what stands in the feed for a deadline.
func (f Feed) appendDeadline(b []byte, c *Case, d wob.Deadline) []byte {
	switch {
	case d.Live():
		return f.appendComponent(b, c, d, live)
	case d.State == wob.Void:
		return f.appendComponent(b, c, d, cancelled)
	case !f.Over:
		return b
	case d.State == wob.Done || d.State == wob.Late:
		return f.appendComponent(b, c, d, done)
	}
	return f.appendComponent(b, c, d, cancelled)
}

// appendGone appends what an earlier feed had as live and this one would leave
// out: it is done or missed, it is on no day now, or it is in no list any more.
func (f Feed) appendGone(b []byte, c *Case, before, now wob.Deadline) []byte {
	if dayOf(now).IsZero() { // the day that the calendar has it on
		now.First, now.Last = before.First, before.Last
	}
	if now.Key != before.Key { // in no list
		now = before
		now.State = 0
	}
	if now.State == wob.Done || now.State == wob.Late {
		return f.appendComponent(b, c, now, done)
	}
	return f.appendComponent(b, c, now, cancelled)
}

type standing uint8

const (
	live standing = iota
	done
	cancelled
)

// appendComponent appends the event or the to-do of a deadline.
func (f Feed) appendComponent(b []byte, c *Case, d wob.Deadline, s standing) []byte {
	toDo := f.ToDos && d.Force == wob.Must
	component := "VEVENT"
	if toDo {
		component = "VTODO"
	}
	summary := capital(d.Label(f.Lang)) + ": " + oneLine(c.Title)
	b = appendLine(b, "BEGIN:"+component)
	b = appendLine(b, "UID:"+f.uid(c, d))
	b = appendLine(b, "DTSTAMP:"+f.Stamp.UTC().Format("20060102T150405Z"))
	b = appendLine(b, "SEQUENCE:"+strconv.Itoa(max(0, c.Sequence)))
	related := ""
	if toDo && !d.Last.IsZero() {
		b = appendDay(b, "DUE", d.Last)
		related = ";RELATED=END"
	} else {
		b = appendDay(b, "DTSTART", dayOf(d))
	}
	b = appendText(b, "SUMMARY", summary)
	b = appendText(b, "DESCRIPTION", f.description(d))
	if c.URL != "" {
		b = appendLine(b, "URL:"+c.URL)
	}
	if who := d.Who.Name(f.Lang); who != "" {
		b = appendText(b, "CATEGORIES", who)
	}
	b = appendStatus(b, toDo, s, d.On)
	if s == live {
		b = f.appendAlarms(b, d, related, summary)
	}
	return appendLine(b, "END:"+component)
}

func appendDay(b []byte, name string, d calendar.Date) []byte {
	return appendLine(b, name+";VALUE=DATE:"+compact(d))
}

// compact writes a day as iCalendar does: 20260529.
func compact(d calendar.Date) string {
	s := d.String()
	return s[:4] + s[5:7] + s[8:]
}

// appendStatus appends how a component stands. An event of a deadline keeps
// nobody busy. An event has no status for what is done: it is cancelled.
func appendStatus(b []byte, toDo bool, s standing, on calendar.Date) []byte {
	if !toDo {
		b = appendLine(b, "TRANSP:TRANSPARENT")
		if s == live {
			return appendLine(b, "STATUS:CONFIRMED")
		}
		return appendLine(b, "STATUS:CANCELLED")
	}
	switch s {
	case live:
		return appendLine(b, "STATUS:NEEDS-ACTION")
	case done:
		if !on.IsZero() {
			b = appendLine(b, "COMPLETED:"+compact(on)+"T120000Z")
		}
		return appendLine(b, "STATUS:COMPLETED")
	}
	return appendLine(b, "STATUS:CANCELLED")
}

// capital returns s with a capital: labels are written without.
func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}
