package picture

import (
	"iter"
	"slices"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/quote"
	"github.com/wobrules/wobrules/wob"
)

// A Timeline is a case to be drawn. Only Deadlines is needed.
type Timeline struct {
	Title     string // the name of the case, for people
	Deadlines iter.Seq[wob.Deadline]
	Arguable  []wob.Arguable    // the days that another reading gives, with the article
	Today     calendar.Date     // the line of today; not set: none
	Calendar  calendar.Calendar // whose free days are marked where they extend a term
	Lang      calendar.Lang
}

// AppendSVG appends the picture.
func (t Timeline) AppendSVG(b []byte) []byte {
	d := t.drawing()
	d.b = b
	d.draw()
	return d.b
}

// Text returns in words what the picture shows: the text alternative.
func (t Timeline) Text() string { return t.drawing().alternative() }

// A row is one deadline of a picture.
type row struct {
	wob.Deadline
	arguable []argued
}

// An argued is a day of a deadline that another reading gives.
type argued struct {
	day  calendar.Date
	side side
	cite string // where that side is found
}

// A side is one of the days of a deadline.
type side uint8

const (
	atFirst side = iota
	atLast
	atReceived
)

// A drawing is a timeline with what is needed to draw it.
type drawing struct {
	svg
	Timeline
	rows  []row // by actor, and in the order of the list
	scale scale
	ok    bool // there is a day to draw
	marks marks
}

// marks are the signs that a picture uses, for its legend.
type marks struct{ must, may, late, arguable, received, open, done, void bool }

func (t Timeline) drawing() *drawing {
	d := &drawing{Timeline: t}
	d.Title = quote.Plain(t.Title)
	if t.Deadlines != nil {
		for x := range t.Deadlines {
			d.rows = append(d.rows, row{x, t.arguableOf(x)})
		}
	}
	slices.SortStableFunc(d.rows, func(a, b row) int { return int(a.Who-1) - int(b.Who-1) })
	d.setScale()
	return d
}

// arguableOf returns the other days of a deadline.
func (t Timeline) arguableOf(d wob.Deadline) []argued {
	var out []argued
	for _, a := range t.Arguable {
		if a.Deadline != d.Key || a.Of != d.Of || a.Date.IsZero() {
			continue
		}
		x := argued{day: a.Date, side: sideOf(a.Key), cite: a.Citation().String()}
		if !slices.ContainsFunc(out, func(y argued) bool { return y.day == x.day && y.side == x.side }) {
			out = append(out, x)
		}
	}
	return out
}

// sideOf tells from a path in a timeline which day of a deadline it is.
func sideOf(path string) side {
	switch path[strings.LastIndexByte(path, '.')+1:] {
	case "first", "firstDay", "notBefore":
		return atFirst
	case "receivedBy", "postReceivedBy":
		return atReceived
	}
	return atLast
}

// setScale finds the days that the picture runs from and to. Today is on it
// where it lies no further from the rest than the rest is long: a case of years
// ago is not drawn as a point.
func (d *drawing) setScale() {
	var from, to calendar.Date
	first, last := d.Calendar.Range()
	add := func(x calendar.Date) {
		if x.Before(first) || x.After(last) {
			return // not set, or no day that is known: it lies on the edge
		}
		if from.IsZero() || x.Before(from) {
			from = x
		}
		if x.After(to) {
			to = x
		}
	}
	for _, r := range d.rows {
		for _, x := range []calendar.Date{r.First, r.Last, r.ReceivedBy, r.On} {
			add(x)
		}
		for _, a := range r.arguable {
			add(a.day)
		}
	}
	if d.ok = !from.IsZero(); !d.ok {
		return
	}
	if !d.Today.IsZero() {
		length, _ := to.DaysSince(from)
		length = max(length, 60)
		if !d.Today.Before(from.AddDays(-length)) && !d.Today.After(to.AddDays(length)) {
			add(d.Today)
		}
	}
	end := 2
	for _, r := range d.rows {
		if r.Last.IsZero() && r.Live() { // room to see that it goes on
			end = 14
		}
	}
	d.scale = newScale(from.AddDays(-2), to.AddDays(end))
}
