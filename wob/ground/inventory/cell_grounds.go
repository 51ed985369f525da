package inventory

import (
	"slices"
	"strconv"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/file"
	"github.com/wobrules/wobrules/wob/ground"
	"github.com/wobrules/wobrules/wob/ground/cite"
)

// takeGrounds reads a cell of grounds. A citation that lacks a part is kept as
// such; what is no ground is a fault, and the grounds beside it stay.
func (d filler) takeGrounds(cell string) (why file.Reason, ok bool) {
	ok = true
	c := cite.CellIn(d.options.Territory, cell)
	for _, f := range c.Found {
		switch f.Status {
		case cite.Complete:
			for _, g := range f.Grounds {
				d.add(g)
			}
		case cite.Incomplete:
			d.Incomplete = append(d.Incomplete, f.Raw)
		default:
			why, ok = file.Why(file.CodeValue,
				strconv.Quote(f.Raw)+": "+f.Why(calendar.Dutch),
				strconv.Quote(f.Raw)+": "+f.Why(calendar.English)), false
		}
	}
	for _, other := range c.Other {
		if len(c.Found) > 0 && strings.EqualFold(other, "geen") {
			why, ok = noGround(other), false // "geen 5.1.2.e": what is meant cannot be told
			continue
		}
		a, rest := assessmentAt(other)
		if a == Duplicate {
			d.Assessment = Duplicate
			d.relate(rest)
			continue
		}
		if n := pointer("zie " + other); n != "" && n != other {
			d.relate(n) // "5.1.2.e, zie nr. 3": where it is judged, too
			continue
		}
		alone := trim(rest) == "" // it is an assessment and nothing else
		switch {
		case alone && a == PartlyPublic && d.Assessment == Public:
			d.Assessment = a // "Openbaar, deels gelakt"
		case alone && (a == d.Assessment || d.Assessment == 0), empty(other):
			// "geheel geweigerd" beside the grounds says nothing new
		case alone:
			why, ok = twoAssessments, false
		default:
			why, ok = noGround(other), false
		}
	}
	for _, remark := range c.Remarks {
		if len(c.Found) > 0 && denies(remark) {
			why, ok = noGround("("+remark+")"), false
		}
	}
	d.Remarks = append(d.Remarks, c.Remarks...)
	return why, ok
}

// denies reports whether a remark on a ground may say that it was not relied on.
func denies(remark string) bool {
	switch strings.ToLower(remark) {
	case "geen", "niet", "niet meer", "vervallen", "n.v.t.", "n.v.t", "nvt", "nvt.", "niet van toepassing":
		return true
	}
	return false
}

func (d *Row) add(g ground.Ground) {
	if !slices.Contains(d.Grounds, g) {
		d.Grounds = append(d.Grounds, g)
	}
}

// noGround is the reason of what stands among grounds and is none.
func noGround(raw string) file.Reason {
	raw = strconv.Quote(raw)
	return file.Why(file.CodeValue,
		raw+" is geen grond; verwacht codes als 5.1.2.e of 10.2.e, met een opmerking tussen haakjes",
		raw+" is no ground; takes codes such as 5.1.2.e or 10.2.e, with a remark in parentheses")
}
