package wob

import "github.com/wobrules/wobrules/calendar"

// A flipped is what a case gives with one reading flipped.
type flipped struct {
	reading *calendar.Reading
	values  values
}

// flip computes the case again with each reading that was met flipped alone,
// and lists what differs: by key, and then by the id of the reading.
func (r *computation) flip() {
	var buf [4]flipped
	others := buf[:0]
	for _, reading := range readings {
		if !r.met.Has(reading) {
			continue
		}
		other := *r
		other.out, other.readings = nil, r.readings.Flip(reading)
		if reading == readingPending2022 {
			other.request = new(termFacts) // another act judges the adjournment
		}
		if err := other.compute(movedBy(reading)); err != nil {
			continue // it ends outside the table of days
		}
		if other.d == r.d {
			continue
		}
		others = append(others, flipped{reading, other.d.values()})
		for i := len(others) - 1; i > 0 && others[i-1].reading.ID() > reading.ID(); i-- {
			others[i-1], others[i] = others[i], others[i-1]
		}
	}
	r.list(others)
}

// list adds to the timeline what others have that differs.
func (r *computation) list(others []flipped) {
	ours, n := r.d.values(), 0
	for i := range others {
		n += others[i].values.differing(&ours)
	}
	if n == 0 {
		return
	}
	r.out.Arguable = make([]Arguable, 0, n)
	for key, path := range arguableKeys {
		for i := range others {
			reading, v := others[i].reading, others[i].values[key]
			if !v.differs(ours[key]) {
				continue
			}
			side := reading.Other()
			if r.readings.Has(reading) {
				side = reading.Default()
			}
			r.out.Arguable = append(r.out.Arguable, Arguable{Key: path, Date: v.date, Number: int(v.number), Reading: reading, Side: side})
		}
	}
}

// arguableKeys are the paths in a timeline that a reading can move, in the order
// in which they are listed.
var arguableKeys = [...]string{
	"adjournBy",
	"appeal.notBefore",
	"decision.lastDay",
	"disclosure.notBefore",
	"disclosure.on",
	"notDecidingObjection.notBefore",
	"objection.postReceivedBy",
	"objectionAppeal.notBefore",
	"objectionDecision.lastDay",
	"objectionPenalty.amount",
	"objectionPenalty.days",
	"objectionPenalty.firstDay",
	"objectionPenalty.lastDay",
	"penalty.amount",
	"penalty.days",
	"penalty.firstDay",
	"penalty.lastDay",
}

// A value stands at one path: a date, or a number of days or euros that was
// counted.
type value struct {
	date    calendar.Date
	number  int32
	counted bool
}

// differs tells whether there is something at v, and something else at ours.
func (v value) differs(ours value) bool {
	return v != ours && (v.counted || !v.date.IsZero())
}

type values [len(arguableKeys)]value

func (vs *values) differing(ours *values) (n int) {
	for key := range vs {
		if vs[key].differs(ours[key]) {
			n++
		}
	}
	return n
}

// values gives what stands at each of the arguableKeys.
func (d *dates) values() values {
	on := func(d calendar.Date) value { return value{date: d} }
	p, o := &d.penalty, &d.objectionPenalty
	return values{
		on(d.adjournBy),
		on(d.appeal),
		on(d.decision),
		on(d.notBefore),
		on(d.on),
		on(d.notDeciding),
		on(d.postBy),
		on(d.objectionAppeal),
		on(d.objectionDecision),
		{number: o.amount, counted: o.judged},
		{number: o.days, counted: o.judged},
		on(o.first),
		on(o.last),
		{number: p.amount, counted: p.judged},
		{number: p.days, counted: p.judged},
		on(p.first),
		on(p.last),
	}
}
