package picture

import (
	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/words"
	"github.com/wobrules/wobrules/wob"
)

// The measures of a picture, from top to bottom.
const (
	titleLine = 26 * unit
	underLine = 18 * unit
	axisLine  = 24 * unit
	groupLine = 30 * unit
	rowLine   = 54 * unit
	barTop    = 34 * unit // in a row
	thick     = 12 * unit
	thin      = 7 * unit
)

const fonts = "'Segoe UI', Roboto, 'Helvetica Neue', 'Liberation Sans', Arial, sans-serif"

// A block is a row or the heading of a group, with its place.
type block struct {
	y   place
	row *row // nil: a heading
	who wob.Actor
}

func (d *drawing) draw() {
	blocks, bottom := d.blocks()
	bodies := d.collectMarks()
	legend := d.legend(bodies)
	height := bottom + axisLine + place(len(legend))*16*unit + 14*unit
	open(&d.svg, d.Lang, d.name(), d.alternative(), height)
	d.header()
	if d.ok {
		d.axis(titleLine+underLine, bottom)
	}
	for _, b := range blocks {
		if b.row == nil {
			d.heading(b)
		} else {
			d.bar(b)
		}
	}
	if d.ok {
		d.today(blocks, bottom)
	}
	for _, b := range blocks { // texts lie over the line of today
		if b.row == nil {
			d.headingText(b)
		} else {
			d.row(b)
		}
	}
	for i, line := range legend {
		d.legendLine(bottom+axisLine+place(i)*16*unit+8*unit, line)
	}
	d.raw("</svg>\n")
}

// open opens a picture. It has no ids, so that several can stand on a page.
func open(s *svg, l calendar.Lang, title, description string, height place) {
	s.raw(`<svg xmlns="http://www.w3.org/2000/svg" role="img"`)
	s.with("lang", l.String())
	s.with("aria-label", title)
	s.at("width", wide)
	s.at("height", height)
	s.raw(` viewBox="0 0 `)
	s.number(wide)
	s.raw(" ")
	s.number(height)
	s.raw(`"`)
	s.with("font-family", fonts)
	s.raw(` style="max-width:100%;height:auto;print-color-adjust:exact;-webkit-print-color-adjust:exact">` + "\n")
	s.element("title", title)
	s.element("desc", description)
	s.rect(0, 0, wide, height, paper)
}

func (d *drawing) name() string {
	if d.Title == "" {
		return words.Say(d.Lang, "Tijdlijn", "Timeline")
	}
	return d.Title
}

func (d *drawing) under() string {
	if d.Today.IsZero() {
		return words.Say(d.Lang, "Termijnen van de zaak", "Deadlines of the case")
	}
	return words.Say(d.Lang, "Termijnen van de zaak, stand op ", "Deadlines of the case, as of ") + d.Today.Long(d.Lang)
}

func (d *drawing) header() {
	d.fitted(left, 20*unit, face{size: 16 * unit, fill: ink, bold: true}, d.name(), across)
	d.fitted(left, 36*unit, face{size: 11 * unit, fill: soft}, d.under(), across)
}

// blocks returns what is drawn from top to bottom, and where it ends.
func (d *drawing) blocks() ([]block, place) {
	y := titleLine + underLine + axisLine
	var out []block
	for i := range d.rows {
		r := &d.rows[i]
		if i == 0 || r.Who != d.rows[i-1].Who {
			out = append(out, block{y: y, who: r.Who})
			y += groupLine
		}
		out = append(out, block{y: y, row: r, who: r.Who})
		y += rowLine
	}
	if len(d.rows) == 0 {
		y += 8 * unit
	}
	return out, y
}

// axis draws the months, above and below, with a line down for each. A name that
// the edge pushed inwards may leave the next one no room.
func (d *drawing) axis(top, bottom place) {
	free := left
	for _, t := range d.scale.ticks(d.Lang) {
		x := d.scale.at(t.on)
		d.line(x, top+18*unit, x, bottom, unit, grid, "")
		f := face{size: 105, fill: soft, anchor: "middle"}
		half := width(t.name, f) / 2
		at := min(max(x, left+half), right-half)
		if at-half < free {
			continue
		}
		free = at + half + legible
		d.text(at, top+13*unit, f, t.name)
		d.text(at, bottom+13*unit, f, t.name)
	}
}

func (d *drawing) heading(b block) {
	y := b.y + 8*unit
	d.rect(0, y, wide, 20*unit, paler(colourOf(b.who), 90))
	d.rect(0, y, 4*unit, 20*unit, colourOf(b.who))
}

func (d *drawing) headingText(b block) {
	f := face{size: 12 * unit, fill: colourOf(b.who), bold: true}
	d.fitted(left, b.y+22*unit, f, d.actor(b.who), across)
}

// actor is how a group of deadlines is headed.
func (d *drawing) actor(a wob.Actor) string {
	if name := a.Name(d.Lang); name != "" {
		return capital(name)
	}
	return words.Say(d.Lang, "Overig", "Other")
}

// today draws the line of today: pale behind the texts, strong over the bars.
func (d *drawing) today(blocks []block, bottom place) {
	if !d.scale.holds(d.Today) {
		return
	}
	x := (d.scale.at(d.Today) + d.scale.end(d.Today)) / 2
	top := titleLine + underLine + axisLine
	d.line(x, top, x, bottom, unit, paler(red, 65), "")
	for _, b := range blocks {
		if b.row != nil && !(b.row.First.IsZero() && b.row.Last.IsZero()) {
			d.line(x, b.y+barTop-3*unit, x, b.y+barTop+thick+4*unit, 15, red, "")
		}
	}
	word := words.Say(d.Lang, "vandaag", "today")
	f := face{size: 10 * unit, fill: paper, bold: true, anchor: "middle"}
	half := width(word, f)/2 + 5*unit
	at := min(max(x, left+half), right-half)
	d.rounded(at-half, top-6*unit, 2*half, 14*unit, 3*unit, red)
	d.text(at, top+4*unit, f, word)
}
