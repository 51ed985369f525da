package wob

import (
	"cmp"
	"slices"

	"github.com/wobrules/wobrules/calendar"
)

// suspensionRunning is put on an answer whose last day still moves.
var suspensionRunning = define("suspension.running", awbArticle("4:15", "", awb2009),
	"de termijn is op {on} nog opgeschort en is berekend alsof de opschorting op {to} eindigt; eindigt zij op een "+
		"andere dag, dan schuift de laatste dag mee",
	"the term is still suspended on {on} and was computed as if the suspension ends on {to}; if it ends on another "+
		"day, the last day moves with it")

// suspensionEndUnknown is put on an answer that leaves a suspension out.
var suspensionEndUnknown = define("suspension.end-unknown", awbArticle("4:15", "", awb2009),
	"wanneer de opschorting van {on} eindigde is niet bekend; zij is niet meegeteld, en of op tijd is beslist blijft open",
	"when the suspension of {on} ended is not known; it was not counted, and whether the decision was in time stays open")

// suspensionInExtension is put on an answer whose last day lies in a suspension that
// began on a day that only the Atw added to the term.
var suspensionInExtension = define("suspension.in-extension", awbArticle("4:15", "", awb2009),
	"de opschorting begon op {on}, een dag die alleen de Atw aan de termijn toevoegt, en duurt tot na de laatste dag; "+
		"verdedigbaar is dat de termijn niet eindigt zolang hij stilstaat; rechtspraak is niet bekend",
	"the suspension began on {on}, a day that only the Atw added to the term, and lasts beyond the last day; that the "+
		"term does not end as long as it stands still is arguable; no ruling is known")

// suspensionOverlap says what was done where suspensions cover the same days.
var suspensionOverlap = define("suspension.overlap", awbArticle("4:15", "", awb2009),
	"opschortingen overlappen; dat een dag één keer telt, is afgeleid; rechtspraak is niet bekend",
	"suspensions overlap; that a day counts once is derived; no ruling is known")

// moved is what moves one term: the suspensions and agreements that count.
type moved struct {
	suspensions []suspensionFact
	agreements  []agreementFact
	endUnknown  bool // one ended on a day that is not known: it is not counted
}

// A suspensionFact is a suspension with its law.
type suspensionFact struct {
	days    calendar.Suspension
	law     *groundLaw
	id      string
	on      calendar.Date // the day of the notice, or the first day of a state of affairs
	set     calendar.Date // the last day of the term that was set
	until   calendar.Date // the day of the event
	running bool          // open on the day judged
	repair  bool          // for the repair of a defect (art. 7:10 lid 2 Awb)
}

// An agreementFact is consent to delay with its law.
type agreementFact struct {
	days calendar.Agreement
	law  *groundLaw
}

// surroundings are what surrounds the suspensions of one term.
type surroundings struct {
	ended         ending
	asOf          calendar.Date // the day of the question, or not set
	environmental bool
	objection     bool
}

// facts are those of a term that starts on a day.
func (m *moved) facts(start calendar.Date) calendar.Facts {
	f := calendar.Facts{Start: start}
	if len(m.suspensions) > 0 {
		f.Suspensions = make([]calendar.Suspension, len(m.suspensions))
		for i := range m.suspensions {
			f.Suspensions[i] = m.suspensions[i].days
		}
	}
	if len(m.agreements) > 0 {
		f.Agreements = make([]calendar.Agreement, len(m.agreements))
		for i := range m.agreements {
			f.Agreements[i] = m.agreements[i].days
		}
	}
	return f
}

// suspend takes the suspensions that the law of their own day knows.
func (m *moved) suspend(f *facts, refused *notes, all []Suspension, w surroundings) {
	var few [4]*Suspension
	for _, s := range byDay(all, few[:0]) {
		on := s.day()
		t := f.law.groundOn(s.Ground, on)
		law, known := t.rows.find(notice(on))
		if p := t.refuses(law, known, s, on, w); p != nil {
			refused.find(p, on, calendar.Args{On: on, To: w.ended.on})
			continue
		}
		if law.unread != nil && law.unread.holds(on) {
			refused.warn(law.unread.caveat, calendar.Args{})
		}
		if s.EndKnown == calendar.No {
			m.endUnknown = true
			refused.warn(suspensionEndUnknown, calendar.Args{On: on})
			continue
		}
		if law.kind == byConsent {
			a := calendar.Agreement{Ground: law.by, Consented: s.Notified, Days: s.Days, Until: s.Until}
			m.agreements = append(m.agreements, agreementFact{a, law})
			continue
		}
		m.add(law, f.ids.of(&s.ID), on, s, w)
	}
}

// byDay adds suspensions in the order of their days; of those of one day that which
// ends first, so that the order of the facts says nothing.
func byDay(all []Suspension, to []*Suspension) []*Suspension {
	for i := range all {
		to = append(to, &all[i])
	}
	slices.SortStableFunc(to, func(a, b *Suspension) int {
		return cmp.Or(a.day().Compare(b.day()), a.Set.Compare(b.Set), a.Until.Compare(b.Until),
			cmp.Compare(a.Ground, b.Ground), cmp.Compare(a.ID, b.ID))
	})
	return to
}

// day is the day of the notice, or the first day of a state of affairs.
func (s *Suspension) day() calendar.Date {
	if s.Notified.IsZero() {
		return s.From
	}
	return s.Notified
}

// refuses is why a suspension has no effect under the law of its day; nil where
// it has.
func (t *groundTable) refuses(
	law *groundLaw, known bool, s *Suspension, on calendar.Date, w surroundings,
) *calendar.Provision {
	switch {
	case w.objection && t.objection != nil:
		return t.objection
	case !known:
		return t.unknown
	case w.environmental && t.environmental != nil:
		return t.environmental
	case law.needsSet != nil && s.Set.IsZero():
		return law.needsSet
	case w.ended.before(on):
		return w.ended.after(law.decided)
	}
	return nil
}

// repair takes the requests to mend a defect: each suspends under the version of
// art. 7:10 lid 2 Awb of its own day.
func (m *moved) repair(f *facts, refused *notes, repairs []Repair, w surroundings) {
	for i := range repairs {
		repair := &repairs[i]
		law, ok := f.law.repairs.find(notice(repair.Asked))
		if !ok {
			continue // before the Awb there was no such suspension
		}
		args := calendar.Args{On: repair.Asked}
		switch {
		case repair.Set.IsZero():
			refused.find(law.needsSet, repair.Asked, args)
		case w.ended.before(repair.Asked):
			args.To = w.ended.on
			refused.find(w.ended.after(law.decided), repair.Asked, args)
		default:
			s := Suspension{Notified: repair.Asked, Set: repair.Set, Until: repair.Done}
			m.add(law, f.ids.of(&repair.ID), repair.Asked, &s, w)
			m.suspensions[len(m.suspensions)-1].repair = true
		}
	}
}

func (m *moved) add(law *groundLaw, id string, on calendar.Date, s *Suspension, w surroundings) {
	days, running := s.span(law.kind, w)
	days.Ground = law.by
	m.suspensions = append(m.suspensions, suspensionFact{days: days, law: law, id: id, on: on, set: s.Set, until: s.Until,
		running: running})
}

// span returns the suspended days, and whether the suspension is still open on
// the day judged: the end of the clock, or else the day of the question. It is
// then counted as if it ended there; with a term set, on the last day of that
// term. The last day of a state of affairs may lie ahead: it is then known.
func (s *Suspension) span(kind groundKind, w surroundings) (f calendar.Suspension, running bool) {
	f.To = earliest(s.Until, s.Set)
	ended := w.ended.on
	switch {
	case !ended.IsZero() && (f.To.IsZero() || f.To.After(ended)):
		f.To, f.Open, running = ended, true, true
	case kind == byFact && !f.To.IsZero():
	case !w.asOf.IsZero() && (f.To.IsZero() || f.To.After(w.asOf)):
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

func latest(a, b calendar.Date) calendar.Date {
	if a.Before(b) {
		return b
	}
	return a
}

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
