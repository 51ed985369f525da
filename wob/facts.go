package wob

import (
	"strconv"

	"github.com/wobrules/wobrules/calendar"
)

// facts are those of a case, chosen once: what the law of their own day refuses
// stands among the findings and goes no further. No reading changes them.
type facts struct {
	law        *law
	c          *Case
	ids        ids
	start      calendar.Date // the term for the decision runs from it
	ended      ending
	published  calendar.Date // of the decision that can be objected to
	request    moved
	objections []objectionFacts
	refused    notes
}

// objectionFacts is an objection with what moves the term for the decision on
// it.
type objectionFacts struct {
	*Objection
	id, key string
	ended   ending
	moved   moved
	refused notes
}

// notes are the findings and caveats that come of choosing.
type notes struct {
	findings []Finding
	caveats  []Caveat
}

func (n *notes) find(p *calendar.Provision, on calendar.Date, args calendar.Args) {
	n.findings = append(n.findings, Finding{p, on, args})
}

func (n *notes) warn(p *calendar.Provision, args calendar.Args) {
	n.caveats = append(n.caveats, Caveat{Provision: p, Args: args})
}

// tell puts what came of choosing into the answer.
func (r *run) tell(n *notes) {
	r.out.Findings = append(r.out.Findings, n.findings...)
	for _, c := range n.caveats {
		r.out.warn(c.Provision, c.Args)
	}
}

// choose chooses the facts of a case that was checked, under a law.
func choose(l *law, c *Case) *facts {
	f := &facts{law: l, c: c, ids: c.ids(), start: c.Received}
	if l.channels {
		f.start = f.refused.arrived(c.Received, c.Channel)
	}
	f.ended = l.endings.ofRequest(c)
	f.published = c.published()
	if c.Closed != nil && c.Closed.How == NotTakenUp {
		f.published = c.Closed.On
	}
	f.request.suspend(f, &f.refused, c.Suspensions,
		surroundings{ended: f.ended, asOf: c.AsOf, environmental: c.Environmental != nil})
	f.objections = make([]objectionFacts, len(c.Objections))
	for i := range c.Objections {
		f.chooseObjection(i)
	}
	return f
}

func (f *facts) chooseObjection(i int) {
	c := f.c
	o := &c.Objections[i]
	g := &f.objections[i]
	*g = objectionFacts{Objection: o, id: f.ids.of(&o.ID), key: c.objectionKey(i), ended: f.law.endings.ofObjection(o)}
	if o.Against != AgainstDecision {
		return
	}
	w := surroundings{ended: g.ended, asOf: c.AsOf, objection: true}
	g.moved.suspend(f, &g.refused, o.Suspensions, w)
	g.moved.repair(f, &g.refused, o.Repairs, w)
}

// An ending is what ended a clock.
type ending struct {
	happened bool
	on       calendar.Date       // may be not known
	decided  bool                // by a decision
	by       *calendar.Provision // what took away what was still open
	later    *calendar.Provision // what is said of what came after; nil: its own rule says that it came after the decision
}

// event is the ending as what happened to a deadline that it takes away.
func (e ending) event() event { return event{e.happened, e.on, e.by} }

// before reports whether the clock had ended before a day.
func (e ending) before(d calendar.Date) bool {
	return !e.on.IsZero() && e.on.Before(d)
}

// by reports whether the clock had ended on or before a day.
func (e ending) until(d calendar.Date) bool {
	return !e.on.IsZero() && !e.on.After(d)
}

// judged is the day judged: that on which the clock ended, or else the day of
// the question; not set where it ended on a day that is not known.
func (f *facts) judged(e ending) calendar.Date {
	if e.happened {
		return e.on
	}
	return f.c.AsOf
}

func (c *Case) published() calendar.Date {
	if c.Decision == nil {
		return calendar.Date{}
	}
	return c.Decision.Published
}

// publishedKey is the key of the day on which what can be objected to was published.
func (f *facts) publishedKey() string {
	if f.c.Decision == nil {
		return "closed.on"
	}
	return "decision.published"
}

// filed is the day the request was filed: the day of receipt where nothing else
// is known.
func (c *Case) filed() calendar.Date {
	if c.Filed.IsZero() {
		return c.Received
	}
	return c.Filed
}

// objectionKey is the path of an objection in the case file: in the short form
// where there is one without an id.
func (c *Case) objectionKey(i int) string {
	if len(c.Objections) == 1 && plainObjection(&c.Objections[0]) {
		return "objection"
	}
	return "objections[" + strconv.Itoa(i) + "]"
}

// noticeKey is the path of a notice of default, given that of the short form.
func noticeKey(short string, all []NoticeOfDefault, i int) string {
	if len(all) == 1 && all[0].ID == "" {
		return short
	}
	return short + "s[" + strconv.Itoa(i) + "]"
}
