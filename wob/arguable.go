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
	for key := range ours {
		for i := range others {
			reading, v := others[i].reading, &others[i].values[key]
			if !v.differs(&ours[key]) {
				continue
			}
			side := reading.Other()
			if r.readings.Has(reading) {
				side = reading.Default()
			}
			r.out.Arguable = append(r.out.Arguable, Arguable{Key: v.path, Date: v.date, Number: int(v.number), Reading: reading, Side: side})
		}
	}
}

// A value is what stands at one path in a timeline: a date, or a number of days
// or euros that was counted.
type value struct {
	path    string
	date    calendar.Date
	number  int32
	counted bool
}

// differs tells whether there is something at v, and something else at ours.
func (v *value) differs(ours *value) bool {
	if v.counted {
		return v.number != ours.number || !ours.counted
	}
	return v.date != ours.date && !v.date.IsZero()
}

// values are all that a reading can move.
type values [17]value

func (vs *values) differing(ours *values) (n int) {
	for key := range vs {
		if vs[key].differs(&ours[key]) {
			n++
		}
	}
	return n
}

// values lists what stands at each path, in the order in which they are listed.
func (d *dates) values() values {
	p, o := &d.penalty, &d.objectionPenalty
	return values{
		{path: "adjournBy", date: d.adjournBy},
		{path: "appeal.notBefore", date: d.appeal},
		{path: "decision.lastDay", date: d.decision},
		{path: "disclosure.notBefore", date: d.notBefore},
		{path: "disclosure.on", date: d.on},
		{path: "notDecidingObjection.notBefore", date: d.notDeciding},
		{path: "objection.postReceivedBy", date: d.postBy},
		{path: "objectionAppeal.notBefore", date: d.objectionAppeal},
		{path: "objectionDecision.lastDay", date: d.objectionDecision},
		{path: "objectionPenalty.amount", number: o.amount, counted: o.judged},
		{path: "objectionPenalty.days", number: o.days, counted: o.judged},
		{path: "objectionPenalty.firstDay", date: o.first},
		{path: "objectionPenalty.lastDay", date: o.last},
		{path: "penalty.amount", number: p.amount, counted: p.judged},
		{path: "penalty.days", number: p.days, counted: p.judged},
		{path: "penalty.firstDay", date: p.first},
		{path: "penalty.lastDay", date: p.last},
	}
}
