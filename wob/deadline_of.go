package wob

import (
	"strings"

	"github.com/wobrules/wobrules/calendar"
)

// ObjectionIDs returns the ids by which the deadlines of the objections of c are
// known ([Deadline.Of]), in the order of the list: the id given, or else the list
// with the day of receipt.
func (c Case) ObjectionIDs() []string {
	known := c.ids()
	out := make([]string, 0, len(c.Objections))
	for i := range c.Objections {
		out = append(out, known[&c.Objections[i].ID])
	}
	return out
}

// PartialIDs returns the ids of the partial decisions of c, as [Case.ObjectionIDs]
// does those of the objections.
func (c Case) PartialIDs() []string {
	known := c.ids()
	out := make([]string, 0, len(c.Partial))
	for i := range c.Partial {
		out = append(out, known[&c.Partial[i].ID])
	}
	return out
}

// elementLists are the lists of a case whose elements have deadlines.
var elementLists = [...]string{"suspensions", "repairs", "partial", "objections", "appeals", "adjournments", "defaults"}

// OfName returns what d belongs to as people read it: the id that was given, or
// of an element without one its day ("van 4 december 2025"); empty where d
// belongs to the case itself.
func (d Deadline) OfName(l calendar.Lang) string {
	for _, list := range elementLists {
		rest, ok := strings.CutPrefix(d.Of, list)
		if !ok {
			continue
		}
		if rest == "" {
			return ""
		}
		const length = len("-2025-12-04")
		if len(rest) < length {
			break
		}
		day, err := calendar.Parse(rest[1:length])
		if err != nil {
			break
		}
		of := [...]string{"van ", "of "}[l&1] + day.Long(l)
		if n := strings.TrimPrefix(rest[length:], "-"); n != "" {
			of += " (" + n + ")"
		}
		return of
	}
	return d.Of
}
