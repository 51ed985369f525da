package picture

import (
	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/words"
	"github.com/wobrules/wobrules/wob"
)

// A sign is one entry of the legend: how it is drawn in a box of 22 by 12, and
// what it means.
type sign struct {
	draw func(x, y place)
	text string
}

const signWidth = 22 * unit

// collectMarks finds which signs the picture uses, and which kinds of steps.
func (d *drawing) collectMarks() (kinds []calendar.StepKind) {
	var seen [256]bool
	for _, r := range d.rows {
		if r.First.IsZero() && r.Last.IsZero() {
			continue
		}
		d.marks.must = d.marks.must || r.Force == wob.Must
		d.marks.may = d.marks.may || r.Force != wob.Must
		d.marks.received = d.marks.received || !r.ReceivedBy.IsZero() && !r.Last.IsZero()
		d.marks.arguable = d.marks.arguable || len(r.arguable) > 0
		d.marks.open = d.marks.open || r.Last.IsZero()
		d.marks.late = d.marks.late || r.State == wob.Late || r.State == wob.Overdue
		d.marks.void = d.marks.void || r.State == wob.Void && !r.On.IsZero()
		d.marks.done = d.marks.done || (r.State == wob.Done || r.State == wob.Late) && !r.On.IsZero()
		for s := range r.Term.Steps() {
			seen[s.Kind()] = true
		}
	}
	for _, k := range []calendar.StepKind{calendar.StepSuspend, calendar.StepAdjourn, calendar.StepAgree,
		calendar.StepExtend} {
		if seen[k] {
			kinds = append(kinds, k)
		}
	}
	return kinds
}

// legend returns the signs that the picture uses, in lines that fit.
func (d *drawing) legend(kinds []calendar.StepKind) [][]sign {
	var lines [][]sign
	at := right
	for _, s := range d.signs(kinds) {
		w := legendWidth(s.text)
		if at+w > right+14*unit {
			lines = append(lines, nil)
			at = left
		}
		lines[len(lines)-1] = append(lines[len(lines)-1], s)
		at += w
	}
	return lines
}

var legendFace = face{size: 105, fill: soft}

// legendWidth is how much of a line a sign takes with its text.
func legendWidth(text string) place { return signWidth + 20*unit + width(text, legendFace) }

func (d *drawing) legendLine(y place, line []sign) {
	x := left
	for _, s := range line {
		s.draw(x, y-9*unit)
		d.text(x+signWidth+6*unit, y, legendFace, s.text)
		x += legendWidth(s.text)
	}
}

func (d *drawing) signs(kinds []calendar.StepKind) []sign {
	colour := colourOf(wob.ByBody)
	var out []sign
	add := func(used bool, dutch, english string, draw func(x, y place)) {
		if used {
			out = append(out, sign{draw, words.Say(d.Lang, dutch, english)})
		}
	}
	mid := 6 * unit
	add(d.marks.must, "moet", "must", func(x, y place) { d.rect(x, y, signWidth, thick, colour) })
	add(d.marks.may, "mag, of gebeurt", "may, or happens", func(x, y place) {
		d.rounded(x, y+25, signWidth, thin, 2*unit, colour)
	})
	for _, k := range kinds {
		out = append(out, sign{func(x, y place) { d.kindSign(k, x, y, colour) }, kindName(k, d.Lang)})
	}
	add(d.marks.open, "geen laatste dag", "no last day", func(x, y place) {
		d.rect(x, y+25, signWidth-thin, thin, colour)
		d.polygon(colour, x+signWidth-thin, y+25, x+signWidth, y+mid, x+signWidth-thin, y+95)
	})
	add(d.marks.received, "nog onderweg per post", "still in the post", func(x, y place) {
		d.line(x, y+mid, x+signWidth, y+mid, 15, colour, "")
		d.line(x+signWidth, y+2*unit, x+signWidth, y+10*unit, 15, colour, "")
	})
	add(d.marks.arguable, "volgens een andere lezing", "by another reading", func(x, y place) {
		d.line(x, y+mid, x+signWidth, y+mid, 12, colour, "3 2")
		d.line(x+signWidth, y, x+signWidth, y+12*unit, 15, colour, "3 2")
	})
	add(d.marks.late, "te laat", "late", func(x, y place) { d.rect(x, y+4*unit, signWidth, 4*unit, red) })
	add(d.marks.done, "gedaan", "done", func(x, y place) { d.disc(x+signWidth/2, y+mid, colour) })
	add(d.marks.void, "vervallen", "no longer matters", func(x, y place) {
		d.cross(x+signWidth/2, y+mid, 2*unit, faint)
	})
	return out
}

func (d *drawing) kindSign(k calendar.StepKind, x, y place, colour string) {
	switch k {
	case calendar.StepSuspend:
		d.rect(x, y, signWidth, thick, paler(colour, 55))
		for at := x + 2*unit; at < x+signWidth; at += 4 * unit {
			d.rect(at, y, 15, thick, colour)
		}
	case calendar.StepAdjourn:
		d.rect(x, y, signWidth, thick, paler(colour, 35))
		d.rect(x, y+55, signWidth, unit, paper)
	case calendar.StepAgree:
		d.rect(x, y, signWidth, thick, paler(colour, 35))
		for at := x + 3*unit; at < x+signWidth-unit; at += 6 * unit {
			d.rounded(at, y+5*unit, 2*unit, 2*unit, unit, paper)
		}
	case calendar.StepExtend:
		d.frame(x, y, signWidth, thick, paper, colour)
		d.rect(x, y-15, 7*unit, thick+30, paler(colour, 15))
		d.rect(x+75, y-15, 7*unit, thick+30, paler(colour, 15))
	}
}
