package wob

import (
	"cmp"
	"slices"

	"github.com/wobrules/wobrules/calendar"
)

// dates is every date and amount of a timeline that a reading can move.
type dates struct {
	decision, adjournBy calendar.Date
	notBefore, on       calendar.Date // disclosure
	penalty             penaltyDates
	appeal              calendar.Date
	objection, postBy   calendar.Date
	objectionDecision   calendar.Date
	objectionPenalty    penaltyDates
	objectionAppeal     calendar.Date
	notDeciding         calendar.Date
}

// A termFacts is what moves one term, gathered once.
type termFacts struct {
	taken        bool
	adjournments []calendar.Adjournment
	suspensionFacts
}

// A computation makes a timeline of a case under one choice of readings. With
// out it says everything; without, it gives the dates alone.
type computation struct {
	c        *Case
	calendar calendar.Calendar
	readings calendar.Readings
	d        dates
	out      *Timeline
	met      []*calendar.Reading
	metIn    [8]*calendar.Reading
	request  termFacts // what moves the term for the decision
	review   termFacts // what moves the term for the decision on objection
	held     *held
}

// held is what a timeline points to, in one allocation.
type held struct {
	status, objectionStatus   Status
	disclosure                Disclosure
	penalty, objectionPenalty Penalty
	objection                 ObjectionWindow
}

func (r *computation) hold() *held {
	if r.held == nil {
		r.held = new(held)
	}
	return r.held
}

// stages are the parts of a computation; each uses what those before it found.
type stages uint8

const (
	stageDecision stages = 1 << iota
	stageDisclosure
	stageDefault
	stageObjection
	stageObjectionDecision
	stageObjectionDefault
	everyStage = 1<<iota - 1
)

// movedBy is the stages whose dates and amounts a reading can move.
func movedBy(r *calendar.Reading) stages {
	switch r {
	case readingDisclosureWait:
		return stageDisclosure
	case readingNoticeLastDay, readingPenaltyWeeks, readingPenaltyDecisionDay:
		return stageDefault | stageObjectionDefault
	case readingPostWeek:
		return stageObjection
	}
	return stageDecision | stageDefault | stageObjectionDecision | stageObjectionDefault
}

// Timeline computes what follows from a case. A case with a fault is an error
// that names every fault ([Case.Check]); so is a result outside the table of
// days.
func (k Clock) Timeline(c Case) (Timeline, error) {
	work := &work{Case: c}
	if err := work.check(); err != nil {
		return Timeline{}, err
	}
	return k.timeline(work)
}

// A work is all that a computation points into, in one allocation.
type work struct {
	computation
	Case
	Timeline
}

// timeline computes a case that was checked.
func (k Clock) timeline(work *work) (Timeline, error) {
	c, r, out := &work.Case, &work.computation, &work.Timeline
	r.c, r.out = c, out
	r.calendar, r.readings = k.Calendar, k.Readings
	r.met = r.metIn[:0]
	out.ID, out.decided = c.ID, c.Decision != nil
	out.DaysKnownUntil = k.Calendar.KnownUntil()
	if err := r.compute(everyStage); err != nil {
		return Timeline{}, err
	}
	r.flip()
	for _, reading := range readings {
		if k.Readings.Has(reading) {
			out.Readings = append(out.Readings, reading)
		}
	}
	slices.SortFunc(out.Findings, Finding.compare)
	slices.SortStableFunc(out.Caveats, func(a, b Caveat) int {
		return cmp.Compare(a.Provision.ID(), b.Provision.ID())
	})
	return *out, nil
}

func (r *computation) compute(which stages) (err error) {
	for s := stageDecision; s < everyStage && err == nil; s <<= 1 {
		switch s & which {
		case stageDecision:
			err = r.computeDecision()
		case stageDisclosure:
			err = r.computeDisclosure()
		case stageDefault:
			err = r.computeDefault()
		case stageObjection:
			err = r.computeObjection()
		case stageObjectionDecision:
			err = r.computeObjectionDecision()
		case stageObjectionDefault:
			err = r.computeObjectionDefault()
		}
	}
	return err
}

// has tells whether the other side of a reading is chosen, and remembers that
// the reading was met.
func (r *computation) has(reading *calendar.Reading) bool {
	r.meet(reading)
	return r.readings.Has(reading)
}

func (r *computation) meet(reading *calendar.Reading) {
	if r.out != nil && !slices.Contains(r.met, reading) {
		r.met = append(r.met, reading)
	}
}

// meetTerm takes over the readings that move a term, and its caveats.
func (r *computation) meetTerm(t *calendar.Term) {
	for a := range t.Arguable() {
		r.meet(a.Reading)
	}
	for c := range t.Caveats() {
		r.out.warn(c.Provision, calendar.Args{On: c.On})
	}
}

// say turns what a term notes into findings, and tells whether it is suspended
// on the day judged.
func (r *computation) say(law *adjournmentLaw, f *termFacts, t *calendar.Term, judged calendar.Date) bool {
	late := false
	for n := range t.Notes() {
		r.out.sayAdjournment(law, n, t.Adjourned())
		late = late || n.Kind == calendar.AdjournmentLate
	}
	if t.Adjourned() > 0 && !late {
		// In time only because the Atw added days to the first term.
		if on := f.adjournments[0].Notified; on.After(t.FirstNominal()) {
			r.out.warn(law.added, calendar.Args{On: on})
		}
	}
	within := t.LastDay()
	if r.readings.Has(readingSuspensionInExtension) {
		within = t.Nominal()
	}
	return f.suspensionFacts.say(r.out, t, within, judged)
}

func (r *computation) published() calendar.Date {
	if r.c.Decision == nil {
		return calendar.Date{}
	}
	return r.c.Decision.Published
}

// judged is the day judged: the publication of the decision, or else the day of
// the question.
func (r *computation) judged() calendar.Date {
	if d := r.published(); !d.IsZero() {
		return d
	}
	return r.c.AsOf
}

// flip computes the case again with each reading that was met flipped alone,
// and lists what differs.
func (r *computation) flip() {
	out, chosen, d := r.out, r.readings, r.d
	for _, reading := range r.met {
		request := r.request
		if reading == readingPending2022 {
			r.request = termFacts{} // another act judges the adjournment
		}
		r.out, r.readings = nil, chosen.Flip(reading)
		err := r.compute(movedBy(reading))
		other := r.d
		r.out, r.readings, r.d, r.request = out, chosen, d, request
		if err != nil {
			continue // it ends outside the table of days
		}
		side := reading.Other()
		if chosen.Has(reading) {
			side = reading.Default()
		}
		r.list(&other, reading, side)
	}
	slices.SortFunc(r.out.Arguable, func(a, b Arguable) int {
		if a.Key != b.Key {
			return cmp.Compare(a.Key, b.Key)
		}
		return cmp.Compare(a.Reading.ID(), b.Reading.ID())
	})
}

// list adds to the timeline what other dates has that differs.
func (r *computation) list(other *dates, reading *calendar.Reading, side *calendar.Provision) {
	add := func(a Arguable) {
		if r.out.Arguable == nil {
			r.out.Arguable = make([]Arguable, 0, 8)
		}
		a.Reading, a.Side = reading, side
		r.out.Arguable = append(r.out.Arguable, a)
	}
	date := func(key string, a, b calendar.Date) {
		if a != b && !b.IsZero() {
			add(Arguable{Key: key, Date: b})
		}
	}
	penalty := func(keys *[4]string, a, b *penaltyDates) {
		if !b.applies {
			return
		}
		date(keys[0], a.first, b.first)
		date(keys[1], a.last, b.last)
		if b.judged && (a.days != b.days || !a.applies) {
			add(Arguable{Key: keys[2], Number: b.days})
		}
		if b.judged && (a.amount != b.amount || !a.applies) {
			add(Arguable{Key: keys[3], Number: b.amount})
		}
	}
	d := &r.d
	date("decision.lastDay", d.decision, other.decision)
	date("adjournBy", d.adjournBy, other.adjournBy)
	date("disclosure.notBefore", d.notBefore, other.notBefore)
	date("disclosure.on", d.on, other.on)
	penalty(&penaltyKeys, &d.penalty, &other.penalty)
	date("appeal.notBefore", d.appeal, other.appeal)
	date("objection.postReceivedBy", d.postBy, other.postBy)
	date("objectionDecision.lastDay", d.objectionDecision, other.objectionDecision)
	penalty(&objectionPenaltyKeys, &d.objectionPenalty, &other.objectionPenalty)
	date("objectionAppeal.notBefore", d.objectionAppeal, other.objectionAppeal)
	date("notDecidingObjection.notBefore", d.notDeciding, other.notDeciding)
}

var (
	penaltyKeys          = [4]string{"penalty.firstDay", "penalty.lastDay", "penalty.days", "penalty.amount"}
	objectionPenaltyKeys = [4]string{"objectionPenalty.firstDay", "objectionPenalty.lastDay", "objectionPenalty.days", "objectionPenalty.amount"}
)
