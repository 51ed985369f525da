package calendar_test

import (
	"flag"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	. "github.com/wobrules/wobrules/calendar"
)

// slowTerm is the twin of Rule.Term for the decision rule of these tests: a
// calendar on the wall and a pencil. It goes through the days one by one, takes
// what happens on each, crosses out the suspended days, and counts.
type slowTerm struct {
	free  func(Date) bool
	f     Facts
	notes map[NoteKind]int

	fromExtended bool // adjournment-from: the other side
	dayBefore    bool // suspension-end: the other side
	fullIsFull   bool // suspension-in-extension: the other side

	length  int       // days the term must hold
	crossed [512]bool // by the day of the term: suspended, the term does not count it
	over    [512]bool // suspended after the counted days: the term still ran
	after   int       // the number of those
	first   Date      // nominal last day of the first term
	by      Date      // last day for an adjournment
	days    int       // adjourned by
	nominal Date
	last    Date
}

func (s *slowTerm) extend(d Date) Date {
	for s.free(d) {
		d = d.AddDays(1)
	}
	return d
}

// counted is the day on which the counted days are full; end adds the days of
// suspensions that began when they were.
func (s *slowTerm) counted() Date {
	d := s.f.Start
	for n := 0; n < s.length; {
		if d = d.AddDays(1); !s.crossed[daysSince(d, s.f.Start)] {
			n++
		}
	}
	return d
}

func (s *slowTerm) end() Date { return s.counted().AddDays(s.after) }

// lastSuspended is the last day of a suspension.
func (s *slowTerm) lastSuspended(x Suspension) Date {
	if s.dayBefore && !x.Open {
		return x.To.AddDays(-1)
	}
	return x.To
}

// walk goes through the days with or without the adjournment a and returns the
// nominal last day.
func (s *slowTerm) walk(a *Adjournment) Date {
	s.length, s.crossed, s.over, s.after, s.notes = 28, [512]bool{}, [512]bool{}, 0, map[NoteKind]int{}
	from, until := s.f.Start, s.f.Start
	note := func(d Date) {
		if d.Before(from) {
			from = d
		}
		if d.After(until) {
			until = d
		}
	}
	for _, x := range s.f.Suspensions {
		note(x.From)
	}
	for _, x := range s.f.Agreements {
		note(x.Consented)
	}
	if a != nil {
		note(a.Notified)
	}
	for today := from; !today.After(until); today = today.AddDays(1) {
		for _, x := range s.f.Suspensions {
			if x.From == today {
				s.suspend(x)
			}
		}
		if a != nil && a.Notified == today {
			s.adjourn(*a)
		}
		// On one day those of days come before those until a day, and the
		// nearest day first.
		var agreements []Agreement
		for _, x := range s.f.Agreements {
			if x.Consented == today {
				agreements = append(agreements, x)
			}
		}
		slices.SortFunc(agreements, func(x, y Agreement) int { return x.Until.Compare(y.Until) })
		for _, x := range agreements {
			s.agree(x)
		}
	}
	return s.end()
}

func (s *slowTerm) suspend(x Suspension) {
	first := x.From
	if !first.After(s.f.Start) {
		first = s.f.Start.AddDays(1)
	}
	last := s.lastSuspended(x)
	limit := s.extend(s.end())
	if s.fullIsFull {
		limit = s.end()
	}
	switch {
	case last.Before(first):
		s.notes[SuspensionEmpty]++
	case first.After(limit):
		s.notes[SuspensionAfter]++
	default:
		for d := first; !d.After(last); d = d.AddDays(1) {
			switch i := daysSince(d, s.f.Start); {
			case s.crossed[i] || s.over[i]: // a day counts once
			case d.After(s.counted()):
				s.over[i] = true
				s.after++
			default:
				s.crossed[i] = true
			}
		}
	}
}

func (s *slowTerm) adjourn(a Adjournment) {
	days, ok := a.By.Days()
	if !ok {
		days = daysSince(a.Until, s.end())
	}
	switch {
	case days <= 0:
		s.notes[AdjournmentNothing]++
		return
	case days > 28:
		s.notes[AdjournmentCut]++
		days = 28
	}
	s.days = days
	s.length += days
	if s.fromExtended {
		s.length += daysSince(s.extend(s.first), s.first)
	}
}

func (s *slowTerm) agree(x Agreement) {
	switch {
	case x.Consented.After(s.extend(s.end())):
		s.notes[AgreementAfter]++
	case x.Days > 0:
		s.length += x.Days
	case x.Until.After(s.end()):
		s.length += daysSince(x.Until, s.end())
	default:
		s.notes[AgreementNothing]++
	}
}

func (s *slowTerm) run() {
	s.first = s.walk(nil)
	s.by = s.extend(s.first)
	s.nominal = s.first
	if a := s.f.Adjournment; a.Notified.After(s.by) {
		s.notes[AdjournmentLate]++
	} else if !a.Notified.IsZero() {
		s.nominal = s.walk(&a)
	}
	s.last = s.extend(s.nominal)
}

func newSlowTerm(free func(Date) bool, f Facts, chosen Readings) *slowTerm {
	s := &slowTerm{free: free, f: f, fromExtended: chosen.Has(adjournmentFrom), dayBefore: chosen.Has(suspensionEnd),
		fullIsFull: chosen.Has(suspensionInExtension)}
	s.run()
	return s
}

// randomFacts makes a case around a start: clusters of suspensions, often over
// the end of the first term; a notice of adjournment often on the last day for
// it or the day after; now and then an agreement.
func randomFacts(r *rand.Rand, free func(Date) bool, start Date) Facts {
	f := Facts{Start: start}
	at := -5 + r.IntN(35)
	for range [...]int{0, 1, 2, 2, 3, 3, 4}[r.IntN(7)] {
		x := Suspension{Ground: bySuspend, Open: r.IntN(4) == 0}
		x.From = start.AddDays(at)
		x.To = x.From.AddDays(r.IntN(25) - 1)
		switch r.IntN(40) {
		case 0, 1, 2, 3, 4:
			x.Ground = byForce
		}
		f.Suspensions = append(f.Suspensions, x)
		at += r.IntN(20) - 2
	}
	for range [...]int{0, 0, 0, 1, 2}[r.IntN(5)] {
		a := Agreement{Ground: byAgree, Consented: start.AddDays(r.IntN(60))}
		if r.IntN(2) == 0 {
			a.Days = 1 + r.IntN(30)
		} else {
			a.Until = start.AddDays(20 + r.IntN(70))
		}
		f.Agreements = append(f.Agreements, a)
	}
	by := newSlowTerm(free, f, Readings{}).by
	kind := r.IntN(5)
	if kind == 0 {
		return f
	}
	a := Adjournment{Notified: by}
	switch kind {
	case 1:
		a.Notified = by.AddDays(1)
	case 2:
		a.Notified = start.AddDays(r.IntN(40) - 3)
	}
	switch r.IntN(4) {
	case 0:
		a.Until = by.AddDays(r.IntN(50) - 10)
	case 1:
		a.By = Weeks(1 + r.IntN(5))
	default:
		a.By = Days(1 + r.IntN(35))
	}
	f.Adjournment = a
	r.Shuffle(len(f.Suspensions),
		func(i, j int) { f.Suspensions[i], f.Suspensions[j] = f.Suspensions[j], f.Suspensions[i] })
	return f
}

// shift moves all facts by as many days.
func shift(f Facts, n int) Facts {
	out := Facts{Start: f.Start.AddDays(n)}
	out.Adjournment = f.Adjournment
	out.Adjournment.Notified, out.Adjournment.Until = f.Adjournment.Notified.AddDays(n), f.Adjournment.Until.AddDays(n)
	for _, x := range f.Suspensions {
		x.From, x.To = x.From.AddDays(n), x.To.AddDays(n)
		out.Suspensions = append(out.Suspensions, x)
	}
	for _, x := range f.Agreements {
		x.Consented, x.Until = x.Consented.AddDays(n), x.Until.AddDays(n)
		out.Agreements = append(out.Agreements, x)
	}
	return out
}

var seed = flag.Uint64("seed", 1, "of the random cases")

// Random cases under every choice of readings: the rule and its twin agree, and
// the cases reach the hard places.
func TestTermAgainstTwin(t *testing.T) {
	r := rand.New(rand.NewPCG(*seed, 0))
	tableStart := MustParse("1990-01-01")
	var isFree [19000]bool
	var holidays []Date // recognised days that are no weekend
	for d := range (Calendar{}).FreeDays(tableStart, MustParse("2040-12-31")) {
		isFree[daysSince(d, tableStart)] = true
		if wd := d.Weekday(); wd != time.Saturday && wd != time.Sunday && d.Year() >= 1991 && d.Year() < 2040 {
			holidays = append(holidays, d)
		}
	}
	free := func(d Date) bool { return isFree[daysSince(d, tableStart)] }
	cases := 20000
	if *long {
		cases = 500000
	}
	reached := map[string]int{}
	seen := map[NoteKind]int{}
	for n := range cases {
		f := randomFacts(r, free, MustParse("1990-02-01").AddDays(r.IntN(18000)))
		if r.IntN(2) == 0 { // let it end on a weekday holiday
			end := newSlowTerm(free, f, Readings{}).nominal
			f = shift(f, daysSince(holidays[r.IntN(len(holidays))], end))
			if f.Start.Before(MustParse("1990-01-10")) {
				continue
			}
		}
		var chosen Readings
		for _, reading := range allReadings {
			if r.IntN(4) == 0 {
				chosen = chosen.With(reading)
			}
		}
		slow := newSlowTerm(free, f, chosen)
		term, err := decision.Term(f, Calendar{}, chosen)
		if err != nil {
			t.Fatalf("case %d: %v\n%+v", n, err, f)
		}
		got := map[NoteKind]int{}
		for note := range term.Notes() {
			got[note.Kind]++
			seen[note.Kind]++
		}
		if term.LastDay() != slow.last || term.Nominal() != slow.nominal || term.AdjournBy() != slow.by ||
			term.Adjourned() != slow.days || !maps.Equal(got, slow.notes) {
			t.Fatalf("case %d: last day %s, nominal %s, adjournBy %s, adjourned %d, notes %v\ntwin:   last day %s, nominal "+
				"%s, adjournBy %s, adjourned %d, notes %v\n%s",
				n, term.LastDay(), term.Nominal(), term.AdjournBy(), term.Adjourned(), got, slow.last, slow.nominal, slow.by,
				slow.days, slow.notes, showFacts(f))
		}
		if reading := allReadings[n%len(allReadings)]; true {
			other := newSlowTerm(free, f, chosen.Flip(reading))
			want := ""
			if other.last != slow.last || other.by != slow.by {
				want = fmt.Sprint(other.last, other.by)
			}
			arguable := ""
			for a := range term.Arguable() {
				if a.Reading == reading {
					arguable += fmt.Sprint(a.LastDay, a.AdjournBy)
				}
			}
			if arguable != want {
				t.Fatalf("case %d: %s is arguable with %q, twin %q\n%s", n, reading, arguable, want, showFacts(f))
			}
		}
		for name, hit := range map[string]bool{
			"overlapping suspensions":                overlap(f),
			"suspension across the end of the first": across(f),
			"adjournment on the last day for it":     on(f, slow.by),
			"adjournment on the day after it":        on(f, slow.by.AddDays(1)),
			"end on a weekday holiday": free(slow.nominal) && slow.nominal.Weekday() != time.Saturday &&
				slow.nominal.Weekday() != time.Sunday,
			"adjournment and suspension both counted": slow.days > 0 && slices.Contains(slow.crossed[:], true),
			"suspension begun on a day the Atw added": slow.after > 0,
			"an agreement": len(f.Agreements) > 0,
		} {
			if hit {
				reached[name]++
			}
		}
	}
	for _, name := range []string{"overlapping suspensions", "suspension across the end of the first",
		"adjournment on the last day for it",
		"adjournment on the day after it", "end on a weekday holiday", "adjournment and suspension both counted",
		"an agreement"} {
		if reached[name]*10 < cases {
			t.Errorf("%s: %d of %d cases, want a tenth", name, reached[name], cases)
		}
	}
	if reached["suspension begun on a day the Atw added"] < cases/200 {
		t.Errorf("suspension begun on a day the Atw added: %d of %d cases",
			reached["suspension begun on a day the Atw added"], cases)
	}
	for kind, name := range noteNames {
		if seen[kind] < cases/200 {
			t.Errorf("%s: %d of %d cases", name, seen[kind], cases)
		}
	}
}

func showFacts(f Facts) (s string) {
	s = f.Start.String()
	if x := f.Adjournment; x != (Adjournment{}) {
		s += fmt.Sprintf(", adj %s %s %s", x.Notified, x.By, x.Until)
	}
	for _, x := range f.Suspensions {
		s += fmt.Sprintf(", susp %s %s %s open %v", x.Ground, x.From, x.To, x.Open)
	}
	for _, x := range f.Agreements {
		s += fmt.Sprintf(", agree %s %s %d %s", x.Ground, x.Consented, x.Days, x.Until)
	}
	return s
}

func overlap(f Facts) bool {
	for i, x := range f.Suspensions {
		for _, y := range f.Suspensions[:i] {
			if !x.From.After(y.To) && !y.From.After(x.To) {
				return true
			}
		}
	}
	return false
}

func across(f Facts) bool {
	end := f.Start.AddDays(28)
	return slices.ContainsFunc(f.Suspensions, func(x Suspension) bool { return !x.From.After(end) && x.To.After(end) })
}

func on(f Facts, d Date) bool {
	return f.Adjournment.Notified == d
}
