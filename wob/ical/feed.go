package ical

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"net/url"
	"strings"
	"time"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/quote"
	"github.com/wobrules/wobrules/internal/words"
	"github.com/wobrules/wobrules/wob"
)

// A Feed says how deadlines are written. Host and Stamp are needed.
type Feed struct {
	Name     string            // of the calendar, as a program shows it; empty: "Termijnen"
	Host     string            // after the @ of every UID: the domain of whoever publishes the feed
	Stamp    time.Time         // when the feed was made
	Lang     calendar.Lang     // of the texts
	Calendar calendar.Calendar // its free days have no alarms
	Alarms   []int             // days before a deadline that is open or ahead, each 0 to MostAlarmDays
	ToDos    bool              // what must be done becomes a to-do; without it, an event like the rest
	Over     bool              // what is done or missed stands in the feed as well, as completed or cancelled
}

// MostAlarmDays is the longest that an alarm may come before a deadline.
const MostAlarmDays = 366

// mostErrors is how many bad cases one error names.
const mostErrors = 100

// A Case is one case in a feed. ID and Deadlines are needed.
type Case struct {
	ID        string                 // unique in the feed and stable: UIDs are made of it
	Title     string                 // for people; empty: the ID
	URL       string                 // the page of the case, where it has one
	Sequence  int                    // grows whenever a deadline of the case changes: the version of the case will do
	Deadlines iter.Seq[wob.Deadline] // as the case stands
	// Before are the deadlines as an earlier feed had them, or nil: what was live
	// there and would be left out now is sent as cancelled.
	Before iter.Seq[wob.Deadline]
}

// Write writes the feed of cases, one after the other: memory does not grow with
// their number. A case that cannot be written is left out and is part of the
// error; the others are written all the same. Errors: a Host or Stamp that is
// not set, a writer that fails, a case without an id or twice the same deadline,
// a URL that is none.
func (f Feed) Write(w io.Writer, cases iter.Seq[Case]) error {
	if err := f.check(); err != nil {
		return err
	}
	if cases == nil {
		cases = func(func(Case) bool) {}
	}
	b := f.appendHead(nil)
	var bad []error
	n := 0
	for c := range cases {
		n++
		from := len(b)
		var err error
		if b, err = f.appendCase(b, c); err != nil {
			b = b[:from]
			if len(bad) < mostErrors {
				bad = append(bad, fmt.Errorf("ical: case %d (%s): %w", n, quote.Text(c.ID), err))
			}
		}
		if len(b) > 1<<15 {
			if _, err := w.Write(b); err != nil {
				return err
			}
			b = b[:0]
		}
	}
	if _, err := w.Write(appendLine(b, "END:VCALENDAR")); err != nil {
		return err
	}
	return errors.Join(bad...)
}

func (f Feed) check() error {
	if f.Stamp.IsZero() {
		return errors.New("ical: Stamp is not set: a feed has a moment at which it was made")
	}
	const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-"
	if f.Host == "" || strings.Trim(f.Host, letters) != "" {
		return fmt.Errorf("ical: Host: not a domain: %s", quote.Text(f.Host))
	}
	for _, n := range f.Alarms {
		if n < 0 || n > MostAlarmDays {
			return fmt.Errorf("ical: Alarms: %d days before: not 0 to %d", n, MostAlarmDays)
		}
	}
	return nil
}

// appendHead opens the calendar. Programs ask for it again twice a day: a date
// moves when a fact comes in, not by the minute.
func (f Feed) appendHead(b []byte) []byte {
	b = appendLine(b, "BEGIN:VCALENDAR")
	b = appendLine(b, "VERSION:2.0")
	b = appendLine(b, "PRODID:-//wobrules//ical//NL")
	b = appendLine(b, "CALSCALE:GREGORIAN")
	b = appendLine(b, "METHOD:PUBLISH")
	name := f.Name
	if name == "" {
		name = words.Say(f.Lang, "Termijnen", "Deadlines")
	}
	b = appendText(b, "NAME", name)
	b = appendText(b, "X-WR-CALNAME", name)
	b = appendLine(b, "REFRESH-INTERVAL;VALUE=DURATION:PT12H")
	return appendLine(b, "X-PUBLISHED-TTL:PT12H")
}

// An id is what tells the deadlines of one case apart.
type id struct {
	key wob.Key
	of  string
}

func (f Feed) appendCase(b []byte, c Case) ([]byte, error) {
	if c.ID == "" {
		return b, errors.New("a case without an id has no stable UIDs")
	}
	if c.Deadlines == nil {
		return b, errors.New("a case without its deadlines")
	}
	if err := checkURL(c.URL); err != nil {
		return b, err
	}
	if c.Title == "" {
		c.Title = c.ID
	}
	now := make(map[id]wob.Deadline)
	shown := make(map[id]bool)
	for d := range c.Deadlines {
		k := id{d.Key, d.Of}
		if _, twice := now[k]; twice {
			return b, fmt.Errorf("the deadline %s of %s twice", d.Key, quote.Text(d.Of))
		}
		now[k] = d
		if !dayOf(d).IsZero() {
			from := len(b)
			b = f.appendDeadline(b, &c, d)
			shown[k] = len(b) > from
		}
	}
	if c.Before != nil {
		for d := range c.Before {
			if k := (id{d.Key, d.Of}); d.Live() && !shown[k] && !dayOf(d).IsZero() {
				shown[k] = true
				b = f.appendGone(b, &c, d, now[k])
			}
		}
	}
	return b, nil
}

// checkURL refuses what is no absolute link in ASCII: the value of a URL is
// written as it is.
func checkURL(s string) error {
	if s == "" {
		return nil
	}
	for i := range len(s) {
		if s[i] <= ' ' || s[i] > '~' {
			return fmt.Errorf("URL: not a link: %s", quote.Text(s))
		}
	}
	if u, err := url.Parse(s); err != nil || u.Scheme == "" || u.Host == "" {
		return fmt.Errorf("URL: not a link: %s", quote.Text(s))
	}
	return nil
}
