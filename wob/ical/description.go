package ical

import (
	"strconv"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/words"
	"github.com/wobrules/wobrules/wob"
)

// description explains a deadline in a few lines: who, when, how it stands, the
// article with its link, and how the day came about.
func (f Feed) description(d wob.Deadline) string {
	var b strings.Builder
	b.Grow(512) // what most take
	line := func(dutch, english, value string) {
		if value == "" {
			return
		}
		if b.Len() > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(words.Say(f.Lang, dutch, english))
		b.WriteString(value)
	}
	line("Wie: ", "Who: ", f.who(d))
	line("Wanneer: ", "When: ", f.when(d))
	if !d.ReceivedBy.IsZero() {
		line("Per post, mits op tijd verzonden, ontvangen uiterlijk ",
			"By post, if posted in time, received no later than ", d.ReceivedBy.Long(f.Lang))
	}
	line("Stand: ", "State: ", f.state(d))
	line("Hoort bij: ", "Belongs to: ", oneLine(d.OfName(f.Lang)))
	line("Grondslag: ", "Basis: ", d.Citation().String())
	line("", "", d.Link())
	for s := range d.Term.Steps() {
		text := s.Text(f.Lang)
		if cite := s.Provision().Citation().String(); cite != "" {
			text += " (" + cite + ")"
		}
		line("- ", "- ", text)
	}
	return b.String()
}

func (f Feed) who(d wob.Deadline) string {
	who, force := d.Who.Name(f.Lang), d.Force.Name(f.Lang)
	if who == "" || d.Force != wob.Must && d.Force != wob.May {
		return who
	}
	return who + " (" + force + ")"
}

func (f Feed) when(d wob.Deadline) string {
	from, until := d.First.Long(f.Lang), d.Last.Long(f.Lang)
	switch {
	case d.First == d.Last:
		return words.Say(f.Lang, "op ", "on ") + until
	case d.First.IsZero():
		return words.Say(f.Lang, "tot en met ", "up to and including ") + until
	case d.Last.IsZero():
		return words.Say(f.Lang, "vanaf ", "from ") + from
	}
	return words.Say(f.Lang, "van ", "from ") + from + words.Say(f.Lang, " tot en met ", " up to and including ") + until
}

func (f Feed) state(d wob.Deadline) string {
	s := d.State.Name(f.Lang)
	switch {
	case !d.On.IsZero():
		s += words.Say(f.Lang, " op ", " on ") + d.On.Long(f.Lang)
	case d.State == wob.Overdue && d.Days > 0:
		s += ", " + days(d.Days, f.Lang)
	}
	if d.Because != nil {
		s += " (" + d.Because.Citation().String() + ")"
	}
	return s
}

func days(n int, l calendar.Lang) string {
	if n == 1 {
		return words.Say(l, "1 dag", "1 day")
	}
	return strconv.Itoa(n) + words.Say(l, " dagen", " days")
}
