package wob

import (
	"strconv"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/file"
)

// adjourn reads the cell of the adjournment. What a table does not say is
// assumed: that it was notified in time, and for as long as the act allows.
func (t *requests) adjourn(c *Case, row file.Row, received requestCell) *file.Error {
	of := lawOf(t.Territory)
	if of == nil {
		return nil // told of the case
	}
	law, err := of.decisions.at(receipt(c.Received))
	if err != nil {
		return received.fault(file.NoAct)
	}
	most := law.ordinary.most
	assumed := Adjournment{By: most, Assumed: true}
	if t.adjourned < 0 {
		c.Adjournments = []Adjournment{assumed}
		return nil
	}
	cell := t.cell(row, t.adjourned, t.Columns.Adjourned)
	if said, length, ok := adjournedFor(cell.folded); ok {
		switch {
		case said && length.IsZero():
			c.Adjournments = []Adjournment{assumed}
		case said:
			c.Adjournments = []Adjournment{{By: length, Assumed: true}}
		}
		return nil
	}
	rest := strings.Trim(strings.TrimPrefix(strings.TrimPrefix(cell.folded, "ja"), "verdaagd"), " ,:;()")
	rest = strings.TrimSpace(strings.TrimPrefix(rest, "op "))
	until := false
	for _, word := range [...]string{"tot en met ", "t/m ", "tot "} {
		if last, ok := strings.CutPrefix(rest, word); ok && !until {
			rest, until = last, true
		}
	}
	day := cell
	day.text, day.folded = rest, rest
	on, fault := t.day(day)
	if fault != nil {
		return cell.fault(noYesOrNo)
	}
	if until {
		c.Adjournments = []Adjournment{{Until: on, Assumed: true}}
		return nil
	}
	c.Adjournments = []Adjournment{{Notified: on, By: most}}
	return nil
}

// adjournedFor reads a cell that says whether a request was adjourned, or for how
// long, "2 weken". What it says is not known is as in a table without the column.
// It is not ok where the cell says neither.
func adjournedFor(s string) (adjourned bool, length calendar.Span, ok bool) {
	if yes, answered := yesOrNo(s); answered {
		return yes, length, true
	}
	switch s {
	case "verdaagd", "onbekend", "niet bekend", "?":
		return true, length, true
	case "", "-", "n.v.t.", "nvt", "niet", "niet verdaagd", "geen":
		return false, length, true
	}
	s = strings.Trim(strings.TrimPrefix(strings.TrimPrefix(s, "ja"), "verdaagd"), " ,:;()")
	number, unit, _ := strings.Cut(strings.TrimPrefix(s, "met "), " ")
	n, err := strconv.Atoi(number)
	if err != nil || n < 1 || n > calendar.MostDays/7 {
		return false, length, false
	}
	switch unit {
	case "week", "weken":
		return true, calendar.Weeks(n), true
	case "dag", "dagen":
		return true, calendar.Days(n), true
	}
	return false, length, false
}

// yesOrNo reads yes or no, as people and spreadsheets write it.
func yesOrNo(s string) (yes, answered bool) {
	switch s {
	case "ja", "j", "x", "yes", "true", "waar", "1":
		return true, true
	case "nee", "n", "no", "false", "onwaar", "0":
		return false, true
	}
	return false, false
}
