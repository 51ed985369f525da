package wob_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// What follows is the terms for the decision and for the decision on objection
// written a second time, from the text of the case file and as a jurist would
// count them with a finger on a calendar: a day at a time, with the set of
// suspended days in front of him. It is slow, it explains nothing, and it
// shares nothing with the clock but the question whether a day is free.

// slowReadings are the readings that move these terms.
type slowReadings struct {
	fromExtended bool // adjournment-from
	eventDayOut  bool // suspension-end
	notInAdded   bool // suspension-in-extension
	pendingToWoo bool // pending-2022
	onLastDay    bool // suspension-on-last-day
	afterEnd     bool // consent-after-end
}

// slowTerm is what comes of the counting.
type slowTerm struct {
	start, nominal, last, adjournBy calendar.Date
	suspended                       bool // on the day judged
	// What was met on the way, for counting how often the hard cases come.
	overlap, acrossFirstEnd, adjournedOnLastDay, adjournedTheDayAfter bool
}

// A stop is a row of days on which the term stands still, both included. One
// that is running has not ended on the day judged, and may have no day yet.
type stop struct {
	from, to calendar.Date
	running  bool
	over     bool // its last day is known, or the day on which the clock ended
	old      bool // under the law before 1 October 2009, where no reading applies
	noticed  bool // it began with a notice on the day before its first
}

// A consent puts the term off by a number of days, or to a day.
type consent struct {
	on    calendar.Date
	days  int
	until calendar.Date
}

func slowFree(d calendar.Date) bool {
	free, err := calendar.Calendar{}.Free(d)
	if err != nil {
		panic(errOutside)
	}
	return free
}

// errOutside stops a count that leaves the table of days.
var errOutside = fmt.Errorf("outside the table of days")

// slowATW is art. 1 lid 1 Atw.
func slowATW(d calendar.Date) calendar.Date {
	for slowFree(d) {
		d = d.AddDays(1)
	}
	return d
}

// A slowCount is one term while it is counted.
type slowCount struct {
	readings slowReadings
	start    calendar.Date // the event; the first day is the day after
	length   int
	most     int
	adjourn  *wob.Adjournment
	stops    []stop
	consents []consent
}

func (s slowCount) term() (t slowTerm) {
	first, overlap, suspended := s.nominal(nil, 0)
	inTime := s
	inTime.readings.afterEnd = false // what is agreed after the first term does not make it longer
	firstEnd, _, _ := inTime.nominal(nil, 0)
	t.start, t.adjournBy = s.start, slowATW(firstEnd)
	t.nominal, t.overlap, t.suspended = first, overlap, suspended
	if a := s.adjourn; a != nil {
		t.adjournedOnLastDay = a.Notified == t.adjournBy
		t.adjournedTheDayAfter = a.Notified == t.adjournBy.AddDays(1)
		if !a.Notified.After(t.adjournBy) {
			added := 0
			if s.readings.fromExtended {
				added = daysSince(t.adjournBy, firstEnd)
			}
			t.nominal, t.overlap, t.suspended = s.nominal(a, added)
		}
	}
	bare := s.start.AddDays(s.length)
	for _, p := range s.stops {
		if !p.from.After(slowATW(bare)) && p.to.After(bare) {
			t.acrossFirstEnd = true
		}
	}
	t.last = slowATW(t.nominal)
	return t
}

// nominal counts the term from day to day. On one day a suspension comes before
// an adjournment, which counts with the suspensions of its day, and a consent
// last: first those to a number of days, then those to a day, the nearest first.
func (s slowCount) nominal(adjourn *wob.Adjournment, added int) (end calendar.Date, overlap, standsStill bool) {
	end = s.start
	for range s.length {
		end = end.AddDays(1)
	}
	from, to := s.start, s.start
	see := func(d calendar.Date) {
		if d.Before(from) {
			from = d
		}
		if d.After(to) {
			to = d
		}
	}
	for _, p := range s.stops {
		see(p.from)
	}
	for _, c := range s.consents {
		see(c.on)
	}
	if adjourn != nil {
		see(adjourn.Notified)
	}
	consents := slices.Clone(s.consents)
	slices.SortFunc(consents, func(a, b consent) int { return a.until.Compare(b.until) })
	suspended := map[calendar.Date]bool{}
	for day := from; !day.After(to); day = day.AddDays(1) {
		for _, p := range s.stops {
			if p.from != day {
				continue
			}
			within := slowATW(end)
			if s.readings.notInAdded && !p.old {
				within = end
			}
			if s.readings.onLastDay && p.noticed {
				within = within.AddDays(1)
			}
			begins := p.from
			if !begins.After(s.start) {
				begins = s.start.AddDays(1) // what does not run yet cannot stand still
			}
			if begins.After(within) || p.over && begins != p.from && begins.After(p.to) {
				continue // too late, or over before the term began
			}
			standsStill = standsStill || p.running
			for d := begins; !d.After(p.to); d = d.AddDays(1) {
				if suspended[d] {
					overlap = true
					continue // a day counts once
				}
				suspended[d] = true
				end = end.AddDays(1)
			}
		}
		if adjourn != nil && adjourn.Notified == day {
			days, _ := adjourn.By.Days()
			if !adjourn.Until.IsZero() {
				days = daysSince(adjourn.Until, end)
			}
			if days > 0 {
				end = end.AddDays(min(days, s.most) + added)
			}
		}
		for _, c := range consents {
			switch {
			case c.on != day, c.on.After(slowATW(end)) && !s.readings.afterEnd:
			case c.days > 0:
				end = end.AddDays(c.days)
			case c.until.After(end):
				end = c.until
			}
		}
	}
	return end, overlap, standsStill
}

// slowSuspension is what one entry of the case file stops, if anything.
func slowSuspension(s wob.Suspension, closed, asOf calendar.Date, environmental, objection bool,
	rs slowReadings) (stop, bool) {
	d := calendar.MustParse
	on := s.Notified
	fact := s.Ground == wob.ApplicantDelay || s.Ground == wob.ForceMajeure
	if fact {
		on = s.From
	}
	if s.Ground == wob.ViewsAsked && !on.Before(d("2022-05-01")) {
		s.Ground = wob.ViewsAskedWoo // the same letter, under art. 4:8 Awb
	}
	old := s.Ground == wob.SupplementAsked && on.Before(d("2009-10-01"))
	inWob2009 := !on.Before(d("2009-10-01")) && on.Before(d("2022-05-01"))
	switch s.Ground {
	case wob.ViewsAsked:
		if !inWob2009 || environmental || objection {
			return stop{}, false
		}
	case wob.ViewsAskedWoo:
		if on.Before(d("2022-05-01")) || objection {
			return stop{}, false
		}
	case wob.SupplementAsked:
		if on.Before(d("1994-01-01")) || s.Set.IsZero() || objection {
			return stop{}, false
		}
	default:
		if on.Before(d("2009-10-01")) {
			return stop{}, false
		}
	}
	if !closed.IsZero() && on.After(closed) {
		return stop{}, false // a term that has ended is not suspended
	}
	ends := s.Until
	if ends.IsZero() || !s.Set.IsZero() && s.Set.Before(ends) {
		ends = s.Set
	}
	open, running, over := false, false, true
	if !closed.IsZero() {
		running = fact && ends == closed
		if ends.IsZero() || ends.After(closed) {
			ends, open, running = closed, true, true
		}
	} else if fact && !ends.IsZero() {
		running = !asOf.Before(s.From) && !asOf.After(ends) // its last day may lie ahead
	} else if ends.IsZero() || !asOf.IsZero() && ends.After(asOf) {
		ends, running, over = asOf, true, false
		if !s.Set.IsZero() {
			ends = s.Set
		}
	}
	p := stop{from: s.Notified.AddDays(1), to: ends, running: running, over: over, old: old}
	switch {
	case fact:
		p.from = s.From
	case old:
		p.from = s.Notified
		if !open {
			p.to = ends.AddDays(-1)
		}
	case rs.eventDayOut && s.Ground != wob.ViewsAskedWoo && !open:
		p.to = ends.AddDays(-1)
	}
	if p.from.After(p.to) && (open || !running) {
		return stop{}, false // on the day of the decision a notice of that day suspends nothing yet
	}
	return p, true
}

// slowAdjournment is the one adjournment that can have effect: the first, unless
// it came after the decision or does not rest on what the act asks.
func slowAdjournment(all []wob.Adjournment, closed calendar.Date, forSize bool) *wob.Adjournment {
	var first *wob.Adjournment
	for i := range all {
		if first == nil || all[i].Notified.Before(first.Notified) {
			first = &all[i]
		}
	}
	switch {
	case first == nil, !closed.IsZero() && first.Notified.After(closed), forSize && first.Size == calendar.No:
		return nil
	}
	return first
}

// slowDecision is the term for the decision on the request.
func slowDecision(c wob.Case, rs slowReadings) slowTerm {
	d := calendar.MustParse
	published := calendar.Date{}
	if c.Decision != nil {
		published = c.Decision.Published
	}
	s := slowCount{readings: rs, start: c.Received}
	for _, entry := range c.Suspensions {
		if entry.Ground == wob.ConsentToDelay {
			if !entry.Notified.Before(d("2009-10-01")) && (published.IsZero() || !entry.Notified.After(published)) {
				s.consents = append(s.consents, consent{entry.Notified, entry.Days, entry.Until})
			}
		} else if p, ok := slowSuspension(entry, published, c.AsOf, c.Environmental != nil, false, rs); ok {
			s.stops = append(s.stops, p)
		}
	}
	size := false
	act := func(day calendar.Date) {
		switch {
		case day.Before(d("2009-10-01")):
			s.length, s.most = 14, 14
			size = c.Environmental != nil && !day.Before(d("2005-02-14"))
		case day.Before(d("2022-05-01")):
			s.length, s.most = 28, 28
			size = c.Environmental != nil
			if e := c.Environmental; e != nil && e.DisclosureIntended == calendar.Yes && e.ObjectionExpected == calendar.Yes {
				s.length = 14
			}
		default:
			s.length, s.most, size = 28, 14, true
		}
	}
	act(c.Received)
	// Pending on 1 May 2022: not decided before it, and a last day, with the
	// longest adjournment, on or after it.
	if c.Received.Before(d("2022-05-01")) && !c.Received.Before(d("2019-01-01")) &&
		(published.IsZero() || !published.Before(d("2022-05-01"))) {
		longest := s
		longest.adjourn = &wob.Adjournment{Notified: c.Received, By: calendar.Days(s.most)}
		if !longest.term().last.Before(d("2022-05-01")) {
			earliest := slowAdjournment(c.Adjournments, calendar.Date{}, false)
			switch {
			case rs.pendingToWoo:
				act(d("2022-05-01"))
			case earliest != nil && !earliest.Notified.Before(d("2022-05-01")):
				s.most, size = 14, true
			}
		}
	}
	s.adjourn = slowAdjournment(c.Adjournments, published, size)
	return s.term()
}

// slowReview is the term for the decision on objection; ok is false where there
// is none.
func slowReview(c wob.Case, rs slowReadings) (window, term slowTerm, ok bool) {
	d := calendar.MustParse
	if c.Decision == nil || c.Decision.Published.Before(d("1994-01-01")) {
		return window, term, false
	}
	window = slowCount{start: c.Decision.Published, length: 42}.term()
	o := theObjection(&c)
	if o == nil || o.Against == wob.AgainstNotDeciding {
		return window, term, false
	}
	s := slowCount{readings: rs, start: window.last, length: 42, most: 42}
	committee := 84
	lodged := o.Received
	if lodged.IsZero() {
		lodged = o.Posted
	}
	begins := window.last.AddDays(1)
	if !lodged.IsZero() {
		begins = lodged.AddDays(1)
	}
	if begins.Before(d("2009-10-01")) {
		if o.Received.IsZero() {
			return window, term, false
		}
		s.start, s.most, committee = o.Received, 28, 70
	}
	for _, entry := range o.Suspensions {
		if entry.Ground == wob.ConsentToDelay {
			continue // art. 7:14
		}
		if p, ok := slowSuspension(entry, o.Decided, c.AsOf, false, true, rs); ok {
			s.stops = append(s.stops, p)
		}
	}
	for _, r := range o.Repairs {
		// Art. 7:10 lid 2 runs as art. 4:15 lid 1 onder a.
		entry := wob.Suspension{Ground: wob.SupplementAsked, Notified: r.Asked, Set: r.Set, Until: r.Done}
		if p, ok := slowSuspension(entry, o.Decided, c.AsOf, false, false, rs); ok {
			s.stops = append(s.stops, p)
		}
	}
	for _, a := range o.Agreed {
		if o.Decided.IsZero() || !a.Consented.After(o.Decided) {
			s.consents = append(s.consents, consent{a.Consented, a.Days, a.Until})
		}
	}
	s.adjourn = slowAdjournment(o.Adjournments, o.Decided, false)
	if !o.CommitteeAnnounced.IsZero() && !o.CommitteeAnnounced.After(s.term().adjournBy) {
		s.length = committee
	}
	return window, s.term(), true
}

// TestSlowTwin compares the two over random cases, under every choice of the
// readings that move a term, and asserts that the hard cases come often.
func TestSlowTwin(t *testing.T) {
	n := 20_000
	if *long {
		n = 200_000
	}
	compared := 0
	met := map[string]int{}
	reached := reach{}
	for seed := uint64(0); compared < n; seed++ {
		pick := fromSeed(seed)
		c := pick.wholeCase()
		if err := c.Check(); err != nil {
			t.Fatalf("seed %d: the generator makes a case that cannot be: %v", seed, err)
		}
		var rs slowReadings
		if pick.oneIn(2) {
			rs = slowReadings{
				fromExtended: pick.oneIn(2), eventDayOut: pick.oneIn(2),
				notInAdded: pick.oneIn(2), pendingToWoo: pick.oneIn(2),
			}
		}
		timeline, err := rs.clock(t).Timeline(c)
		if compareSlow(t, c, rs, timeline, err, met) {
			compared++
			reached.count(timeline)
		}
		if t.Failed() {
			t.Fatalf("seed %d: %s", seed, c.AppendJSON(nil))
		}
	}
	for _, hard := range []string{"overlap", "across the end of the first term", "adjourned on the last day",
		"adjourned the day after", "ends on a weekday holiday"} {
		if met[hard] < compared/10 {
			t.Errorf("%s: %d of %d cases, want a tenth", hard, met[hard], compared)
		}
	}
	for _, name := range placeNames {
		if reached[name] < compared/200 {
			t.Errorf("%s: %d of %d cases, want one in 200", name, reached[name], compared)
		}
	}
	t.Log(compared, met, reached)
}

func (rs slowReadings) clock(t *testing.T) wob.Clock {
	var k wob.Clock
	for id, chosen := range map[string]bool{
		"adjournment-from": rs.fromExtended, "suspension-end": rs.eventDayOut,
		"suspension-in-extension": rs.notInAdded, "pending-2022": rs.pendingToWoo,
	} {
		if chosen {
			r, err := wob.ParseReading(id)
			if err != nil {
				t.Fatal(err)
			}
			k.Readings = k.Readings.With(r)
		}
	}
	return k
}

// compareSlow returns false where the case leads outside the table of days.
func compareSlow(t *testing.T, c wob.Case, rs slowReadings, timeline wob.Timeline, err error,
	met map[string]int) (ok bool) {
	defer func() {
		if p := recover(); p != nil {
			if p != errOutside {
				panic(p)
			}
			ok = false
			if err == nil {
				t.Errorf("counted outside the table of days, and no error")
			}
		}
	}()
	decision := slowDecision(c, rs)
	window, review, reviewed := slowReview(c, rs)
	if err != nil {
		return false // what else there is in the case leads outside the table
	}
	same := func(what string, got, want calendar.Date) {
		if got != want {
			t.Errorf("%s: the clock has %s, counting by hand gives %s (readings %v)", what, got, want, rs)
		}
	}
	same("decision.nominal", timeline.Decision.Nominal(), decision.nominal)
	same("decision.lastDay", timeline.Decision.LastDay(), decision.last)
	same("adjournBy", timeline.AdjournBy, decision.adjournBy)
	on := c.AsOf
	if c.Decision != nil {
		on = c.Decision.Published
	}
	compareStatus(t, "status", timeline.Status, on, decision)
	if timeline.Objection != nil {
		same("objection.lastDay", timeline.Objection.Term.LastDay(), window.last)
		same("objection.nominal", timeline.Objection.Term.Nominal(), window.nominal)
	} else if !window.last.IsZero() {
		t.Errorf("the clock has no objection term, counting by hand gives %s", window.last)
	}
	if reviewed != !timeline.ObjectionDecision.IsZero() {
		t.Errorf("objectionDecision: %s, counting by hand: %v", timeline.ObjectionDecision.LastDay(), reviewed)
	}
	if reviewed {
		same("objectionDecision.nominal", timeline.ObjectionDecision.Nominal(), review.nominal)
		same("objectionDecision.lastDay", timeline.ObjectionDecision.LastDay(), review.last)
		on := c.AsOf
		if !c.Objections[0].Decided.IsZero() {
			on = c.Objections[0].Decided
		}
		compareStatus(t, "objectionStatus", timeline.ObjectionStatus, on, review)
	}
	count := func(what string, yes bool) {
		if yes {
			met[what]++
		}
	}
	count("overlap", decision.overlap || review.overlap)
	count("across the end of the first term", decision.acrossFirstEnd || review.acrossFirstEnd)
	count("adjourned on the last day", decision.adjournedOnLastDay)
	count("adjourned the day after", decision.adjournedTheDayAfter)
	weekday := decision.nominal.Weekday()
	count("ends on a weekday holiday", weekday != 0 && weekday != 6 && slowFree(decision.nominal))
	return true
}

func compareStatus(t *testing.T, what string, s *wob.Status, on calendar.Date, term slowTerm) {
	if on.IsZero() {
		if s != nil {
			t.Errorf("%s: %+v where no day is judged", what, s)
		}
		return
	}
	late, left := 0, 0
	for d := term.last; d.Before(on); d = d.AddDays(1) {
		late++
	}
	for d := on; d.Before(term.last); d = d.AddDays(1) {
		left++
	}
	if on.Before(term.start) {
		term.suspended = false // a term that has not begun is not suspended
	}
	if s == nil || s.On != on || s.InTime != calendar.AnswerOf(late == 0) || s.DaysLate != late || s.DaysLeft != left ||
		s.Suspended != term.suspended {
		t.Errorf("%s: %+v, counting by hand gives %d days late and %d left on %s, suspended %v", what, s, late, left, on,
			term.suspended)
	}
}
