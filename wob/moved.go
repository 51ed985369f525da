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
