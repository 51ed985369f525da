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

// ofWhat says what a day is of, where the label of a deadline says something else
// or nothing: "verzet tegen de uitspraak (van 2 oktober 2023)" would give the day of
// the appeal as that of the ruling.
var ofWhat = [KeyAppeal + 1][2]string{
	KeySupplement:   {"gevraagd op ", "asked on "},
	KeyRepair:       {"gevraagd op ", "asked on "},
	KeyFixPenalty:   {"bezwaar van ", "objection of "},
	KeyPayPenalty:   {"bezwaar van ", "objection of "},
	KeyAppeal:       {"bezwaar van ", "objection of "},
	KeyCourtTerm:    {"beroep van ", "appeal of "},
	KeyCourtPenalty: {"beroep van ", "appeal of "},
	KeyOpposition:   {"beroep van ", "appeal of "},
	KeyHigherAppeal: {"beroep van ", "appeal of "},
	KeyObjection:    {"deelbesluit van ", "partial decision of "},
	KeyDisclosure:   {"deelbesluit van ", "partial decision of "},
	KeyAskRelief:    {"deelbesluit van ", "partial decision of "},
}

// ofWords are the words before the day of what d belongs to.
func (d *Deadline) ofWords() [2]string {
	switch {
	case d.By == appealAgain:
		return [2]string{"na het beroep van ", "after the appeal of "}
	case d.By == besAppeal || int(d.Key) >= len(ofWhat) || ofWhat[d.Key][0] == "":
		return [2]string{"van ", "of "} // on the islands an appeal is of an objection or of a decision
	}
	return ofWhat[d.Key]
}

// OfName returns what d belongs to as people know it, by its day ("deelbesluit van
// 4 december 2025"), with a number from the second of that day on; empty where d
// belongs to the case itself, or to what has no day.
func (d Deadline) OfName(l calendar.Lang) string {
	if d.OfDay.IsZero() {
		return ""
	}
	before := d.ofWords()
	of := words.Say(l, before[0], before[1]) + d.OfDay.Long(l)
	if d.OfNth > 1 {
		of += words.Say(l, ", nummer ", ", number ") + strconv.Itoa(d.OfNth)
	}
	return of
}
