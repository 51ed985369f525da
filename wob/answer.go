package wob

import (
	"sort"

	"github.com/wobrules/wobrules/calendar"
)

// answer fills out with what the law makes of the facts of a case under one choice
// of readings, its deadlines as the stages come to them, and gives the readings
// that could have made a difference. What stood in out, and in r, is written over.
func (r *run) answer(out *Timeline, f *facts, chosen calendar.Readings) (met calendar.Readings, err error) {
	out.clear(f)
	out.ID, out.DaysKnownUntil = f.c.ID, r.calendar.KnownUntil()
	*r = run{law: f.law, c: f.c, calendar: r.calendar, readings: chosen, out: out, routes: r.routes[:0]}
	err = f.law.follow(r, f)
	return r.met, err
}

// finish puts the deadlines in order, and says of them what is the same under every
// choice of readings.
func (t *Timeline) finish(f *facts) {
	t.setOf(&f.ids)
	t.markOthers(f)
	t.warnUnread()
	sort.Sort((*inOrder)(t))
}

// clear empties t and keeps the room of its lists.
func (t *Timeline) clear(f *facts) {
	*t = Timeline{
		Dates: t.Dates[:0], Findings: t.Findings[:0], Caveats: t.Caveats[:0],
		Objections: t.Objections[:0], Partial: t.Partial[:0],
	}
	if t.Dates == nil {
		t.Dates = make([]Deadline, 0, f.dates())
	}
}

// dates is about how many deadlines come of the facts.
func (f *facts) dates() int {
	n := 5 + len(f.request.suspensions) + 2*len(f.c.Partial) + 2*len(f.c.Defaults) + 2*len(f.c.Appeals)
	if d := f.c.Decision; d != nil {
		n++
		if d.Discloses == calendar.Yes && d.ObjectionExpected == calendar.Yes {
			n += 2
		}
	}
	for i := range f.objections {
		o := &f.objections[i]
		n += 3 + len(o.Repairs) + 3*len(o.Defaults)
		if !o.Decided.IsZero() {
			n++
		}
	}
	return n
}

// underAwb is what follows under the Awb.
func (r *run) underAwb(f *facts) error {
	request, err := r.decision(f)
	if err != nil {
		return err
	}
	r.powers(f, request)
	r.sayNotTakenUp(f)
	r.sayPartial(f)
	if err := r.notDeciding(f, request); err != nil {
		return err
	}
	windows, err := r.windows(f)
	if err != nil {
		return err
	}
	for i := range f.objections {
		if err := r.objection(f, &f.objections[i], windows, request); err != nil {
			return err
		}
	}
	r.objectionStates(f, windows)
	return r.appeals(f, request)
}

// A run passes over a case under one choice of readings. A stage takes
// what those before it found and gives what it found; what it has to say goes
// into the answer.
type run struct {
	law      *law
	c        *Case
	calendar calendar.Calendar
	readings calendar.Readings
	met      calendar.Readings // those that can make a difference
	out      *Timeline
	routes   []appealRoute // of the appeals against not deciding, once they are known
}

// has reports whether the other side of a reading is chosen, and remembers that
// the reading was asked about.
func (r *run) has(reading *calendar.Reading) bool {
	r.met = r.met.With(reading)
	return r.readings.Has(reading)
}

// term applies a rule, and takes over the readings that move it and its caveats.
func (r *run) term(rule calendar.Rule, f calendar.Facts) (calendar.Term, error) {
	t, err := rule.Term(f, r.calendar, r.readings)
	if err != nil {
		return t, err
	}
	for a := range t.Arguable() {
		r.met = r.met.With(a.Reading)
	}
	for c := range t.Caveats() {
		r.out.warn(c.Provision, calendar.Args{On: c.On})
	}
	return t, nil
}

// bounds gives the days of a term that nothing is said of, and takes over the
// readings that move them.
func (r *run) bounds(rule calendar.Rule, f calendar.Facts) (calendar.Bounds, error) {
	b, err := rule.Bounds(f, r.calendar, r.readings)
	r.met = r.met.Union(b.Unsettled)
	return b, err
}

// add puts a deadline into the answer, as what happened leaves it.
func (r *run) add(d Deadline, happened ...event) {
	d.judge(r.c.AsOf, happened...)
	r.out.Dates = append(r.out.Dates, d)
}

// open takes back what was said of the last deadline that was added, where its
// last day may lie later than is known.
func (r *run) open(endUnknown bool) {
	d := &r.out.Dates[len(r.out.Dates)-1]
	if endUnknown && (d.State == Late || d.State == Overdue || d.State == Missed) {
		d.State, d.Days = 0, 0
	}
}

// find adds a finding.
func (t *Timeline) find(p *calendar.Provision, on calendar.Date, args calendar.Args) {
	if t.Findings == nil {
		t.Findings = make([]Finding, 0, 8)
	}
	t.Findings = append(t.Findings, Finding{p, on, args})
}

// warn adds a caveat, once.
func (t *Timeline) warn(p *calendar.Provision, args calendar.Args) {
	t.warnAt(p, calendar.Citation{}, args)
}

// warnAt adds a caveat, once, that stands under another article than its own.
func (t *Timeline) warnAt(p *calendar.Provision, cite calendar.Citation, args calendar.Args) {
	for _, c := range t.Caveats {
		if c.Provision == p {
			return
		}
	}
	if t.Caveats == nil {
		t.Caveats = make([]Caveat, 0, 4)
	}
	t.Caveats = append(t.Caveats, Caveat{p, args, cite})
}
