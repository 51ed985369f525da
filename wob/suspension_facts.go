package wob

import (
	"slices"

	"github.com/wobrules/wobrules/calendar"
)

// suspensionRunning is put on an answer whose last day still moves.
var suspensionRunning = define("suspension.running", awbArticle("4:15", "", awb2009),
	"de termijn is op {on} nog opgeschort: de laatste dag schuift mee",
	"the term is still suspended on {on}: the last day moves with it")

// suspensionOverlap says what was done where suspensions cover the same days.
var suspensionOverlap = define("suspension.overlap", awbArticle("4:15", "", awb2009),
	"opschortingen overlappen; dat een dag één keer telt, is afgeleid, niet beslist",
	"suspensions overlap; that a day counts once is derived, not decided")

// suspensionFacts are suspensions and agreements as neutral facts, with the law
// of each.
type suspensionFacts struct {
	suspensions []calendar.Suspension
	laws        []*groundLaw
	on          []calendar.Date // the day of the notice, or the first day of a state of affairs
	running     []bool          // open on the day judged
	agreements  []calendar.Agreement
	agreed      []*groundLaw
}

// A stretch is what surrounds the suspensions of one term.
type stretch struct {
	closed        calendar.Date // publication of the decision, or not set
	asOf          calendar.Date // the day of the question, or not set
	environmental bool
	objection     bool
}

// take passes on the suspensions of a case as neutral facts.
func (f *suspensionFacts) take(out *Timeline, all []Suspension, w stretch) {
	if len(all) == 0 {
		return
	}
	f.suspensions = make([]calendar.Suspension, 0, len(all))
	f.laws = make([]*groundLaw, 0, len(all))
	f.running = make([]bool, 0, len(all))
	for i := range all {
		s := &all[i]
		on := s.Notified
		if on.IsZero() {
			on = s.From
		}
		t := groundOf(s.Ground)
		law, known := t.rows.find(notice(on))
		var refused *calendar.Provision
		if w.objection && t.objection != nil {
			refused = t.objection
		} else if !known {
			refused = t.unknown
		} else if w.environmental && t.environmental != nil {
			refused = t.environmental
		} else if law.needsSet != nil && s.Set.IsZero() {
			refused = law.needsSet
		} else if !w.closed.IsZero() && on.After(w.closed) {
			refused = law.decided
		}
		if refused != nil {
			out.find(refused, on, calendar.Args{On: on})
			continue
		}
		if law.stands != nil {
			out.warn(law.stands, calendar.Args{})
		}
		if law.kind == byConsent {
			f.agreements = append(f.agreements, calendar.Agreement{Ground: law.by, Consented: s.Notified, Days: s.Days, Until: s.Until})
			f.agreed = append(f.agreed, law)
			continue
		}
		days, running := s.days(law.kind, w)
		f.add(law, on, days, running)
	}
}

func (f *suspensionFacts) add(law *groundLaw, on calendar.Date, s calendar.Suspension, running bool) {
	s.Ground = law.by
	f.suspensions = append(f.suspensions, s)
	f.laws = append(f.laws, law)
	f.on = append(f.on, on)
	f.running = append(f.running, running)
}

// days returns the suspended days, and whether the suspension is still open on
// the day judged: the decision, or else the day of the question. It is then
// counted as if it ended there; with a term set, on the last day of that term.
func (s *Suspension) days(kind groundKind, w stretch) (f calendar.Suspension, running bool) {
	f.To = earliest(s.Until, s.Set)
	switch {
	case !w.closed.IsZero() && (f.To.IsZero() || f.To.After(w.closed)):
		f.To, f.Open, running = w.closed, true, true
	case w.closed.IsZero() && !w.asOf.IsZero() && (f.To.IsZero() || f.To.After(w.asOf)):
		running = true
		if f.To = w.asOf; !s.Set.IsZero() {
			f.To = s.Set
		}
	}
	switch kind {
	case byFact:
		f.From = s.From
	case fromOwnNotice:
		f.From = s.Notified
		if !f.Open {
			f.To = f.To.AddDays(-1)
		}
	default:
		f.From = s.Notified.AddDays(1)
	}
	return f, running
}

func earliest(a, b calendar.Date) calendar.Date {
	if a.IsZero() || !b.IsZero() && b.Before(a) {
		return b
	}
	return a
}

// say turns what the term notes of suspensions and agreements into findings and
// caveats, and tells whether the term is suspended on the day judged. A
// suspension can begin up to and including the day within.
func (f *suspensionFacts) say(out *Timeline, term *calendar.Term, within, judged calendar.Date) (suspended bool) {
	if len(f.suspensions)+len(f.agreements) == 0 {
		return false
	}
	idle := make([]bool, len(f.suspensions))
	for n := range term.Notes() {
		args := calendar.Args{On: n.On, To: n.Last}
		switch n.Kind {
		case calendar.SuspensionEmpty:
			// Notified on the day judged, it has no day yet but is running.
			if f.running[n.Fact] && !n.On.After(within) {
				continue
			}
			idle[n.Fact] = true
			out.find(f.laws[n.Fact].empty, f.on[n.Fact], calendar.Args{On: f.on[n.Fact]})
		case calendar.SuspensionAfter:
			idle[n.Fact] = true
			out.find(f.laws[n.Fact].after, n.On, args)
		case calendar.AgreementAfter:
			out.find(f.agreed[n.Fact].after, n.On, args)
		case calendar.AgreementNothing:
			out.find(f.agreed[n.Fact].empty, n.On, args)
		}
	}
	for i, s := range f.suspensions {
		if idle[i] {
			continue
		}
		law := f.laws[i]
		if law.begun != nil {
			out.find(law.begun, s.From, calendar.Args{On: s.From})
		}
		if f.running[i] {
			// A notice sent on the day of the decision would suspend from the
			// day after it.
			suspended = suspended || !s.Open || !s.From.After(judged)
			if !s.Open {
				out.warn(suspensionRunning, calendar.Args{On: judged})
			}
		} else if law.ended != nil {
			out.find(law.ended, s.To, calendar.Args{On: s.To, To: term.LastDay()})
		}
	}
	if f.overlap(idle) {
		out.warn(suspensionOverlap, calendar.Args{})
	}
	return suspended
}

// overlap tells whether two suspensions that count cover the same day.
func (f *suspensionFacts) overlap(idle []bool) bool {
	if len(f.suspensions) < 2 {
		return false
	}
	days := make([]calendar.Suspension, 0, len(f.suspensions))
	for i, s := range f.suspensions {
		if !idle[i] && !s.From.After(s.To) { // one that began on the day judged has no day yet
			days = append(days, s)
		}
	}
	slices.SortFunc(days, func(a, b calendar.Suspension) int { return a.From.Compare(b.From) })
	for i := 1; i < len(days); i++ {
		if !days[i].From.After(days[i-1].To) {
			return true
		}
	}
	return false
}
