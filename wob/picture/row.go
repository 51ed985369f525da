package picture

import (
	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/words"
	"github.com/wobrules/wobrules/wob"
)

// row writes what a deadline is and until when, its article and how it stands.
func (d *drawing) row(b block) {
	r := b.row
	name := face{size: 13 * unit, fill: ink, bold: true, rim: true}
	small := face{size: 11 * unit, fill: soft, rim: true}
	state := small
	state.anchor = "end"
	switch {
	case r.State == wob.Overdue || r.State == wob.Late:
		state.fill, state.bold = red, true
	case r.Live():
		state.fill = colourOf(r.Who)
	}
	if !r.Live() {
		name.fill, small.fill, name.bold = faint, faint, false
		if r.State != wob.Late {
			state.fill = faint
		}
	}
	date := name
	date.anchor, date.size = "end", 12*unit
	until := capital(whenShort(r.Deadline, d.Lang))
	label, room := capital(r.Label(d.Lang)), across-width(until, date)-apart
	for width(label, name) > room && name.size > 10*unit { // a long label beside a long date
		name.size -= unit / 2
	}
	d.fitted(left, b.y+14*unit, name, label, room)
	d.text(right, b.y+14*unit, date, until)
	how := d.stands(r)
	d.fitted(left, b.y+28*unit, small, d.small(r), across-width(how, state)-apart)
	if how != "" {
		d.text(right, b.y+28*unit, state, capital(how))
	}
}

// small is the second line of a row: the article, what it belongs to, and the
// day for what came by post.
func (d *drawing) small(r *row) string {
	text := r.Citation().String()
	add := func(s string) {
		if text != "" && s != "" {
			text += " · "
		}
		text += s
	}
	add(r.OfName(d.Lang))
	if !r.ReceivedBy.IsZero() {
		add(words.Say(d.Lang, "per post binnen uiterlijk ", "by post, received by ") + r.ReceivedBy.Long(d.Lang))
	}
	return text
}

// bar draws the days of a deadline. A title tells all of it where a pointer
// rests.
func (d *drawing) bar(b block) {
	r := b.row
	if r.First.IsZero() && r.Last.IsZero() {
		return
	}
	d.raw("<g>")
	d.element("title", d.tell(r))
	defer d.raw("</g>\n")
	y, h := b.y+barTop, thick
	if r.Force != wob.Must {
		y, h = y+(thick-thin)/2, thin
	}
	colour := colourOf(r.Who)
	if !r.Live() {
		colour = paler(colour, 60)
	}
	from, to := left, right-gutter/2
	if !r.First.IsZero() {
		from = d.scale.at(r.First)
	}
	if !r.Last.IsZero() {
		to = d.scale.end(r.Last)
	}
	ended := r.Last.IsZero() && (r.State == wob.Done || r.State == wob.Void) && r.On.After(r.First)
	if ended { // it had no last day until this one
		to = d.scale.end(r.On)
	}
	to = max(to, from+3*unit)
	switch {
	case r.Last.IsZero() && !ended:
		to = max(to, from+h)
		d.rect(from, y, to-from-h, h, colour)
		d.polygon(colour, to-h, y, to, y+h/2, to-h, y+h)
	case r.Term.IsZero():
		d.rounded(from, y, to-from, h, 2*unit, colour)
	default:
		d.term(r, y, h, colour)
	}
	if r.First.IsZero() {
		d.polygon(paper, from, y, from+h, y, from, y+h)
	}
	d.received(r, b.y+barTop, colour)
	d.argued(r, b.y+barTop)
	d.late(r, b.y+barTop)
	d.happened(r, b.y+barTop)
}

// term draws a term by its steps: each from where the one before it ended.
func (d *drawing) term(r *row, y, h place, colour string) {
	at := r.First
	if at.IsZero() {
		at = r.Term.FirstDay()
	}
	for s := range r.Term.Steps() {
		if s.To().Before(at) {
			continue // counted back, or an end before the first day
		}
		from, to := d.scale.at(at), d.scale.end(s.To())
		d.raw("<g>")
		d.element("title", s.Text(d.Lang)+" ("+s.Provision().Citation().String()+")")
		d.segment(s, at, from, to, y, h, colour)
		d.raw("</g>\n")
		at = s.To().AddDays(1)
	}
}

// segment draws one step of a term, so that its kind is seen without colour too.
func (d *drawing) segment(s calendar.Step, first calendar.Date, from, to, y, h place, colour string) {
	w := max(to-from, unit)
	switch s.Kind() {
	case calendar.StepSuspend:
		d.rect(from, y, w, h, paler(colour, 55))
		for x := from + 2*unit; x < to; x += 4 * unit {
			d.rect(x, y, min(15, to-x), h, colour)
		}
	case calendar.StepAdjourn:
		d.rect(from, y, w, h, paler(colour, 35))
		d.rect(from, y+h/2-unit/2, w, unit, paper)
	case calendar.StepAgree:
		d.rect(from, y, w, h, paler(colour, 35))
		for x := from + 3*unit; x < to-unit; x += 6 * unit {
			d.rounded(x, y+h/2-unit, 2*unit, 2*unit, unit, paper)
		}
	case calendar.StepExtend:
		d.frame(from, y, w, h, paper, colour)
		d.freeDays(first.AddDays(-1), s.To(), y, h, colour)
	default:
		d.rect(from, y, w, h, colour)
	}
	if s.Kind() != calendar.StepCounts { // a seam between the steps
		d.rect(from, y, unit/2, h, paper)
	}
}

// freeDays marks the days that moved the end of a term: the one it fell on, and
// those up to the day it went to.
func (d *drawing) freeDays(from, to calendar.Date, y, h place, colour string) {
	for day := from; day.Before(to); day = day.AddDays(1) {
		if free, _ := d.Calendar.Free(day); free {
			x := d.scale.at(day)
			w := max(d.scale.end(day)-x-unit/4, unit)
			d.rect(x, y-25, w, h+50, paper)
			d.rect(x, y-15, w, h+30, paler(colour, 15))
		}
	}
}

// received draws how long what was posted in time may be under way.
func (d *drawing) received(r *row, y place, colour string) {
	if r.ReceivedBy.IsZero() || r.Last.IsZero() {
		return
	}
	mid, from, to := y+thick/2, d.scale.end(r.Last), d.scale.end(r.ReceivedBy)
	d.line(from, mid, to, mid, 15, colour, "")
	d.line(to, mid-4*unit, to, mid+4*unit, 15, colour, "")
}

// argued draws the days that another reading gives, dashed.
func (d *drawing) argued(r *row, y place) {
	colour := colourOf(r.Who)
	for _, a := range r.arguable {
		x, ours := d.scale.end(a.day), r.Last
		switch a.side {
		case atFirst:
			x, ours = d.scale.at(a.day), r.First
		case atReceived:
			ours = r.ReceivedBy
		}
		under := y + thick + 3*unit
		if !ours.IsZero() {
			from := d.scale.end(ours)
			if a.side == atFirst {
				from = d.scale.at(ours)
			}
			d.line(from, under, x, under, 12, colour, "3 2")
		}
		d.line(x, y-2*unit, x, under+unit/2, 15, colour, "3 2")
	}
}

// late draws in red by how much the last day was passed.
func (d *drawing) late(r *row, y place) {
	until := calendar.Date{}
	switch r.State {
	case wob.Late:
		until = r.On
	case wob.Overdue:
		until = d.Today
	}
	if r.Last.IsZero() || !until.After(r.Last) {
		return
	}
	from, to := d.scale.end(r.Last), d.scale.end(until)
	d.rect(from, y+thick/2-2*unit, max(to-from, 2*unit), 4*unit, red)
}

// happened marks the day on which something was done (a disc) or taken away (a
// cross).
func (d *drawing) happened(r *row, y place) {
	if r.On.IsZero() || r.State != wob.Done && r.State != wob.Late && r.State != wob.Void {
		return
	}
	x, mid := (d.scale.at(r.On)+d.scale.end(r.On))/2, y+thick/2
	colour := colourOf(r.Who)
	if r.State == wob.Late {
		colour = red
	}
	if r.State == wob.Void {
		d.cross(x, mid, 4*unit, paper)
		d.cross(x, mid, 2*unit, faint)
		return
	}
	d.disc(x, mid, colour)
}

// disc draws a disc with a tick in it.
func (d *drawing) disc(x, y place, colour string) {
	d.raw("<circle")
	d.at("cx", x)
	d.at("cy", y)
	d.at("r", 6*unit)
	d.with("fill", colour)
	d.with("stroke", paper)
	d.raw("/>\n<polyline points=\"")
	for i, p := range []place{x - 27, y + 1, x - 7, y + 21, x + 28, y - 21} {
		if i > 0 {
			d.raw(" ")
		}
		d.number(p)
	}
	d.raw(`" fill="none" stroke="` + paper + `" stroke-width="1.6"/>` + "\n")
}
