package picture

import (
	"strconv"

	"github.com/wobrules/wobrules/wob/lateness"
)

// A part is a piece of a bar: how many, and how it is drawn.
type part struct {
	n              int
	dutch, english string
	colour         string
	pattern        uint8
}

const (
	plain uint8 = iota
	ruled
	striped
	lined
	hollow
)

// parts are what the requests of a tally came to, in the order of the bar. Those
// that could not be answered or judged are no part of it.
func parts(t *lateness.Tally) []part {
	const green, blue = "#2c7a3f", "#1f5fa8"
	return []part{
		{t.FirstTerm, "binnen de eerste termijn", "in the first term", green, plain},
		{t.AdjournedTerm, "binnen de verdaagde termijn", "within the adjourned term", green, lined},
		{t.Late, "te laat", "late", red, ruled},
		{t.Overdue, "niet besloten, termijn verstreken", "not decided, overdue", red, striped},
		{t.Open, "niet besloten, termijn loopt", "not decided, the term runs", blue, hollow},
		{t.Closed, "afgesloten zonder besluit", "closed without a decision", faint, hollow},
	}
}

// row draws the bar of a group: its whole width is all that was judged.
func (d *latenessDrawing) row(y place, r *latenessRow, bold bool) {
	name := face{size: 12 * unit, fill: ink, bold: bold}
	figures := face{size: 11 * unit, fill: soft, anchor: "end"}
	said := d.figures(r.tally)
	d.fitted(left, y+10*unit, name, capital(r.name), across-width(said, figures)-apart)
	d.text(right, y+10*unit, figures, said)
	d.raw("<g>")
	d.element("title", r.name+": "+d.told(r.tally))
	total := 0
	for _, p := range parts(r.tally) {
		total += p.n
	}
	d.rect(left, y+15*unit, across, latenessBar, paler(soft, 85))
	before := 0
	for _, p := range parts(r.tally) {
		if p.n == 0 {
			continue
		}
		from := left + place(before)*across/place(total)
		before += p.n
		to := left + place(before)*across/place(total)
		d.part(from, y+15*unit, max(to-from, unit), latenessBar, p)
		d.count(from, to, y+27*unit, p)
	}
	d.raw("</g>\n")
}

// count writes how many a piece is of, where it has room.
func (d *latenessDrawing) count(from, to, y place, p part) {
	text := strconv.Itoa(p.n)
	f := face{size: 11 * unit, fill: paper, bold: true, anchor: "middle"}
	if p.pattern == hollow {
		f.fill = p.colour
	}
	if w := width(text, f) + 8*unit; to-from >= w {
		if p.pattern != plain && p.pattern != hollow {
			d.rounded((from+to-w)/2, y-11*unit, w, 13*unit, 2*unit, p.colour)
		}
		d.text((from+to)/2, y, f, text)
	}
}

// part draws a piece of a bar; the patterns tell them apart without colour.
func (d *latenessDrawing) part(x, y, w, h place, p part) {
	switch p.pattern {
	case hollow:
		d.frame(x, y, w, h, paper, p.colour)
	case striped:
		d.rect(x, y, w, h, paler(p.colour, 55))
		for at := x + 2*unit; at < x+w; at += 5 * unit {
			d.rect(at, y, min(2*unit, x+w-at), h, p.colour)
		}
	case ruled:
		d.rect(x, y, w, h, p.colour)
		for at := x + 5*unit; at < x+w-unit; at += 6 * unit {
			d.rect(at, y, unit, h, paper)
		}
	case lined:
		d.rect(x, y, w, h, paler(p.colour, 30))
		d.rect(x, y+h/2-unit/2, w, unit, paper)
	default:
		d.rect(x, y, w, h, p.colour)
	}
	d.rect(x, y, unit/2, h, paper)
}
