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
	taken       bool
	adjournment calendar.Adjournment
	suspensionFacts
}

// A computation makes a timeline of a case under one choice of readings. With
// out it says everything; without, it gives the dates alone. What it points to
// is never itself put into an answer, so that all of it can stay on the stack.
type computation struct {
	c        *Case
	clock    *Clock
	readings calendar.Readings
	d        dates
	out      *Timeline
	met      calendar.Readings // those that can make a difference
	request  *termFacts        // what moves the term for the decision
	review   *termFacts        // what moves the term for the decision on objection
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
// that names every fault ([Case.Check]); so is a term that ends outside the table
// of days. The 42 plain days of a penalty may run on after it.
func (k Clock) Timeline(c Case) (Timeline, error) {
	if err := c.check(); err != nil {
		return Timeline{}, err
	}
	return k.timeline(&c, nil)
}

// timeline computes a case that was checked; assumed is what was put into it by
// assumption, or nil.
func (k *Clock) timeline(c *Case, assumed *calendar.Provision) (out Timeline, err error) {
	var request, review termFacts
	r := computation{c: c, clock: k, readings: k.Readings, out: &out, request: &request, review: &review}
	out.ID, out.decided = c.ID, c.Decision != nil
	out.DaysKnownUntil = k.Calendar.KnownUntil()
	if assumed != nil {
		out.warn(assumed, calendar.Args{})
	}
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
	return out, nil
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

func (r *computation) meet(reading *calendar.Reading) { r.met = r.met.With(reading) }

// bounds gives the days of a term that nothing is said of, and takes over the
// readings that move them.
func (r *computation) bounds(rule calendar.Rule, f calendar.Facts) (calendar.Bounds, error) {
	b, err := rule.Bounds(f, r.clock.Calendar, r.readings)
	r.met = r.met.Union(b.Unsettled)
	return b, err
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
		if on := f.adjournment.Notified; on.After(t.FirstNominal()) {
			r.out.warn(law.added, calendar.Args{On: on})
		}
	}
	within := t.LastDay()
	if r.readings.Has(readingSuspensionInExtension) {
		within = t.Nominal()
	}
	return f.say(r.out, t, within, judged)
}

func (c *Case) published() calendar.Date {
	if c.Decision == nil {
		return calendar.Date{}
	}
	return c.Decision.Published
}

// judged is the day judged: the publication of the decision, or else the day of
// the question.
func (r *computation) judged() calendar.Date {
	if d := r.c.published(); !d.IsZero() {
		return d
	}
	return r.c.AsOf
}
