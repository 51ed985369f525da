package wob

import (
	"slices"

	"github.com/wobrules/wobrules/calendar"
)

// A standstill is whether a term stands still on the day judged.
type standstill struct {
	suspended bool
	moving    bool // nobody knows until when: its last day moves on every day
}

// say turns what the term notes of suspensions and agreements into findings and
// caveats, and tells whether the term stands still on the day judged. A
// suspension can begin up to and including the day within.
func (m *moved) say(out *Timeline, term *calendar.Term, within, judged calendar.Date) (still standstill) {
	idle := make([]bool, len(m.suspensions))
	for n := range term.Notes() {
		args := calendar.Args{On: n.On, To: n.Last}
		switch n.Kind {
		case calendar.SuspensionEmpty:
			// Notified on the day judged, it has no day yet but is running.
			s := &m.suspensions[n.Fact]
			if s.running && !n.On.After(within) {
				continue
			}
			idle[n.Fact] = true
			out.find(s.law.empty, s.on, calendar.Args{On: s.on})
		case calendar.SuspensionAfter:
			idle[n.Fact] = true
			out.find(m.suspensions[n.Fact].law.after, n.On, args)
		case calendar.AgreementAfter:
			out.find(m.agreements[n.Fact].law.after, n.On, args)
		case calendar.AgreementNothing:
			out.find(m.agreements[n.Fact].law.empty, n.On, args)
		}
	}
	var running *suspensionFact // that goes on longest: the last day was computed with its end
	for i := range m.suspensions {
		s := &m.suspensions[i]
		if idle[i] || !s.say(out, term, judged) {
			continue
		}
		still.suspended = true
		if s.running && !s.days.Open {
			still.moving = still.moving || s.set.IsZero()
			running = s.longer(running)
		}
	}
	if running != nil {
		out.warnAt(suspensionRunning, running.law.by.Citation(), calendar.Args{On: judged, To: running.days.To})
	}
	if m.overlap(idle) {
		out.warn(suspensionOverlap, calendar.Args{})
	}
	sayInExtension(out, term)
	return still
}

// sayInExtension warns of a last day on which the term stands still: the suspension
// began when the days counted were full, and moved the end by its own days alone.
func sayInExtension(out *Timeline, term *calendar.Term) {
	for s := range term.Steps() {
		if from, to := s.Suspended(); !term.LastDay().After(to) {
			out.warnAt(suspensionInExtension, s.Provision().Citation(), calendar.Args{On: from})
		}
	}
}

// say says what follows from a suspension that counts, and reports whether it
// suspends the term on the day judged.
func (s *suspensionFact) say(out *Timeline, term *calendar.Term, judged calendar.Date) (suspends bool) {
	if s.law.begun != nil {
		out.find(s.law.begun, s.days.From, calendar.Args{On: s.days.From})
	}
	if !s.running && s.law.ended != nil {
		out.find(s.law.ended, s.days.To, calendar.Args{On: s.days.To, To: term.LastDay()})
	}
	switch {
	case judged.Before(term.Start()):
		return false // a term that has not begun is not suspended
	case !s.running:
		return s.law.kind == byFact && !judged.After(s.days.To)
	case s.days.Open:
		// A notice sent on the day of the decision would suspend from the day
		// after it.
		return !s.days.From.After(judged) && !judged.Before(term.FirstDay())
	}
	return true
}

// longer is the one of two suspensions that goes on longer; of two that end on one
// day the one whose article comes first, so that the order of the facts says nothing.
func (s *suspensionFact) longer(than *suspensionFact) *suspensionFact {
	if than == nil || than.days.To.Before(s.days.To) {
		return s
	}
	if than.days.To == s.days.To && s.law.by.Citation().String() < than.law.by.Citation().String() {
		return s
	}
	return than
}

// overlap reports whether two suspensions that count cover the same day.
func (m *moved) overlap(idle []bool) bool {
	if len(m.suspensions) < 2 {
		return false
	}
	days := make([]calendar.Suspension, 0, len(m.suspensions))
	for i := range m.suspensions {
		s := m.suspensions[i].days
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
