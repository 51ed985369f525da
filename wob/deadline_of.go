package wob

import (
	"strconv"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/words"
)

// ObjectionIDs returns the ids by which the deadlines of the objections of c are
// known ([Deadline.Of]), in the order of the list: the id given, or else the list
// with the day of receipt.
func (c Case) ObjectionIDs() []string {
	known := c.ids()
	out := make([]string, 0, len(c.Objections))
	for i := range c.Objections {
		out = append(out, known.of(&c.Objections[i].ID))
	}
	return out
}

// PartialIDs returns the ids of the partial decisions of c, as [Case.ObjectionIDs]
// does those of the objections.
func (c Case) PartialIDs() []string {
	known := c.ids()
	out := make([]string, 0, len(c.Partial))
	for i := range c.Partial {
		out = append(out, known.of(&c.Partial[i].ID))
	}
	return out
}

// setOf says of each deadline by which day people know what it belongs to.
func (t *Timeline) setOf(known *ids) {
	for i := range t.Dates {
		d := &t.Dates[i]
		if d.Of == "" {
			continue
		}
		if e := known.named(d.Of); e != nil {
			d.OfDay, d.OfNth = e.day(), e.ofDay
		}
	}
}

// OfName returns what d belongs to as people know it: its day ("van 4 december
// 2025"), with a number from the second of that day on; empty where d belongs to
// the case itself, or to what has no day.
func (d Deadline) OfName(l calendar.Lang) string {
	if d.OfDay.IsZero() {
		return ""
	}
	of := words.Say(l, "van ", "of ") + d.OfDay.Long(l)
	if d.OfNth > 1 {
		of += words.Say(l, ", nummer ", ", number ") + strconv.Itoa(d.OfNth)
	}
	return of
}
