package wob_test

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// timeline gives the timeline of a drawn case, and draws another where the case
// leads outside the table of days.
func timeline(t *rapid.T, k wob.Clock, c wob.Case) wob.Timeline {
	if err := c.Check(); err != nil {
		t.Fatalf("%s: the generator makes a case that cannot be: %v", c.AppendJSON(nil), err)
	}
	got, err := k.Timeline(c)
	if err != nil {
		t.SkipNow()
	}
	return got
}

func bothJSON(t wob.Timeline) string {
	return string(t.AppendJSON(nil, calendar.Dutch)) + "\n" + string(t.AppendJSON(nil, calendar.English))
}

// named gives every suspension and repair an id: without one, those of one day
// are told apart by their order.
func named(c *wob.Case) {
	n := 0
	next := func(id *string) { n++; *id = fmt.Sprintf("id-%d", n) }
	for i := range c.Suspensions {
		next(&c.Suspensions[i].ID)
	}
	for i := range c.Objections {
		o := &c.Objections[i]
		for j := range o.Suspensions {
			next(&o.Suspensions[j].ID)
		}
		for j := range o.Repairs {
			next(&o.Repairs[j].ID)
		}
	}
}

// "The order in which facts are listed never matters" (the case file): not for
// a day, nor for what is said.
func TestOrderOfFacts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pick := fromRapid(t)
		c := pick.wholeCase()
		if len(c.Suspensions) > 0 && pick.oneIn(2) { // two on one day
			again := c.Suspensions[0]
			again.Until, again.Set = again.Set, again.Until
			c.Suspensions = append(c.Suspensions, again)
			if c.Check() != nil {
				c.Suspensions = c.Suspensions[:len(c.Suspensions)-1]
			}
		}
		named(&c)
		want := bothJSON(timeline(t, wob.Clock{}, c))
		c.Suspensions = shuffled(pick, c.Suspensions)
		c.Adjournments = shuffled(pick, c.Adjournments)
		if len(c.Objections) > 0 {
			o := c.Objections[0]
			o.Suspensions = shuffled(pick, o.Suspensions)
			o.Adjournments = shuffled(pick, o.Adjournments)
			o.Repairs = shuffled(pick, o.Repairs)
			o.Agreed = shuffled(pick, o.Agreed)
			c.Objections = []wob.Objection{o}
		}
		if diff := gocmp.Diff(want, bothJSON(timeline(t, wob.Clock{}, c))); diff != "" {
			t.Fatalf("%s\n%s", c.AppendJSON(nil), diff)
		}
	})
}

func shuffled[T any](pick chooser, all []T) []T {
	all = slices.Clone(all)
	for i := len(all) - 1; i > 0; i-- {
		j := pick(i + 1)
		all[i], all[j] = all[j], all[i]
	}
	return all
}

// A term never ends earlier for coming later: the last day does not move back
// when receipt moves forward within one act, other facts equal.
func TestLaterReceipt(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pick := fromRapid(t)
		c := pick.request()
		c.AsOf = lastFact(&c).AddDays(pick(100))
		before := timeline(t, wob.Clock{}, c)
		first := lastFact(&c)
		for _, a := range c.Adjournments {
			first = earlier(first, a.Notified)
		}
		for _, s := range c.Suspensions {
			first = earlier(first, s.Notified)
		}
		c.Filed, c.FirstReceived = calendar.Date{}, calendar.Date{}
		c.Received = c.Received.AddDays(pick(max(1, daysSince(first, c.Received)+1)))
		after := timeline(t, wob.Clock{}, c)
		aarhus := calendar.MustParse("2005-02-14") // the row of 1992 has a second version from here
		same := before.Act == after.Act && before.Decision.Start().Before(aarhus) == c.Received.Before(aarhus)
		if same && after.Decision.LastDay().Before(before.Decision.LastDay()) {
			t.Fatalf("%s: ends on %s; received on %s: on %s", c.AppendJSON(nil), after.Decision.LastDay(),
				before.Decision.Start(), before.Decision.LastDay())
		}
	})
}

func earlier(a, b calendar.Date) calendar.Date {
	if !b.IsZero() && b.Before(a) {
		return b
	}
	return a
}

// The same when all facts move along: a term with facts well inside it ends as
// much later, but for the days the Atw adds.
func TestShiftedFacts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pick := fromRapid(t)
		shape := struct{ notified, days, adjourned, weeks int }{pick(8), pick(10), pick(12), pick(3)}
		at := func(received calendar.Date) wob.Case {
			c := wob.Case{Received: received}
			if shape.days > 0 {
				on := received.AddDays(shape.notified)
				c.Suspensions = []wob.Suspension{{Ground: wob.ForceMajeure, From: on, Until: on.AddDays(shape.days)}}
			}
			if shape.weeks > 0 {
				c.Adjournments = []wob.Adjournment{{Notified: received.AddDays(shape.adjourned), By: calendar.Weeks(shape.weeks)}}
			}
			return c
		}
		received := pick.receipt()
		shift := 1 + pick(10)
		before, after := timeline(t, wob.Clock{}, at(received)), timeline(t, wob.Clock{}, at(received.AddDays(shift)))
		if before.Act != after.Act || received.Before(calendar.MustParse("2009-10-01")) {
			return
		}
		if got := daysSince(after.Decision.Nominal(), before.Decision.Nominal()); got != shift {
			t.Fatalf("received %s and %d days later: the nominal last day moves by %d", received, shift, got)
		}
		if after.Decision.LastDay().Before(before.Decision.LastDay()) {
			t.Fatalf("received %s and %d days later: %s, %s", received, shift, before.Decision.LastDay(),
				after.Decision.LastDay())
		}
	})
}

// untilDay tells whether a notice or a consent of the case names a last day. It
// swallows the suspended days counted before it; where a second suspension
// covers those days too and begins after it, they then count for that one. So
// what holds of days that add up holds with it only where no day is suspended
// twice.
func untilDay(c *wob.Case) bool {
	until := func(a wob.Adjournment) bool { return !a.Until.IsZero() }
	found := slices.ContainsFunc(c.Adjournments, until) || slices.ContainsFunc(c.Suspensions, func(s wob.Suspension) bool {
		return s.Ground == wob.ConsentToDelay && s.Days == 0
	})
	if o := theObjection(c); o != nil {
		found = found || slices.ContainsFunc(o.Adjournments, until) ||
			slices.ContainsFunc(o.Agreed, func(a wob.Agreed) bool { return a.Days == 0 })
	}
	return found
}

func overlaps(t wob.Timeline) bool {
	return slices.ContainsFunc(t.Caveats, func(c wob.Caveat) bool { return c.Provision.ID() == "suspension.overlap" })
}

// A suspension never shortens: without any one of them the last day is not
// later.
func TestSuspensionNeverShortens(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pick := fromRapid(t)
		c := pick.request()
		on := pick.oneIn(2)
		extra := pick.suspension(c.Received.AddDays(pick(60)))
		c.Suspensions = append(c.Suspensions, extra)
		c.AsOf = lastFact(&c).AddDays(pick(100))
		if on {
			c.Decision, c.AsOf = &wob.Decision{Published: c.AsOf}, calendar.Date{}
		}
		with := timeline(t, wob.Clock{}, c)
		if untilDay(&c) && overlaps(with) {
			return
		}
		i := pick(len(c.Suspensions))
		less := c
		less.Suspensions = slices.Delete(slices.Clone(c.Suspensions), i, i+1)
		without := timeline(t, wob.Clock{}, less)
		if with.Decision.LastDay().Before(without.Decision.LastDay()) {
			t.Fatalf("%s: %s; without suspension %d %s", c.AppendJSON(nil), with.Decision.LastDay(), i,
				without.Decision.LastDay())
		}
	})
}

// A calendar day counts once: a suspension said twice, or cut into parts that
// overlap, suspends what it suspends said once.
func TestOverlapCountsOnce(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pick := fromRapid(t)
		c := pick.request()
		from := c.Received.AddDays(pick(28))
		if untilDay(&c) || from.Before(calendar.MustParse("2009-10-01")) { // before that day the law knew no such ground
			return
		}
		days := 1 + pick(30)
		whole := wob.Suspension{Ground: wob.ApplicantDelay, From: from, Until: from.AddDays(days)}
		c.Suspensions = append(c.Suspensions, whole)
		c.AsOf = lastFact(&c).AddDays(days + pick(100))
		want := timeline(t, wob.Clock{}, c)
		cut := pick(days + 1)
		parts := c
		parts.Suspensions = slices.Clone(c.Suspensions)
		last := &parts.Suspensions[len(parts.Suspensions)-1]
		switch pick(3) {
		case 0:
			parts.Suspensions = append(parts.Suspensions, whole)
		case 1: // the second begins while the first lasts
			last.Until = from.AddDays(cut)
			parts.Suspensions = append(parts.Suspensions,
				wob.Suspension{Ground: wob.ForceMajeure, From: from.AddDays(pick(cut + 1)), Until: whole.Until})
		default: // one inside the other
			parts.Suspensions = append(parts.Suspensions,
				wob.Suspension{Ground: wob.ForceMajeure, From: from.AddDays(pick(cut + 1)), Until: from.AddDays(cut)})
		}
		got := timeline(t, wob.Clock{}, parts)
		// A part that begins on a day after the end that the others give has no
		// effect of its own; such cuts are not this law.
		for _, f := range got.Findings {
			if strings.HasSuffix(f.Provision.ID(), ".after-end") {
				return
			}
		}
		if got.Decision.LastDay() != want.Decision.LastDay() {
			t.Fatalf("%s: %s; in parts %s: %s", c.AppendJSON(nil), want.Decision.LastDay(), parts.AppendJSON(nil),
				got.Decision.LastDay())
		}
	})
}

// Every term explains itself from its start to its last day without a gap, each
// step by a provision that is cited.
func TestStepsChain(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := fromRapid(t).wholeCase()
		got := timeline(t, wob.Clock{}, c)
		terms := []calendar.Term{got.Decision, got.ObjectionDecision}
		if got.Objection != nil {
			terms = append(terms, got.Objection.Term)
		}
		for _, term := range terms {
			if term.IsZero() {
				continue
			}
			at := term.Start()
			for s := range term.Steps() {
				if s.From() != at || s.Provision().Citation().IsZero() || s.Text(calendar.Dutch) == "" ||
					s.Text(calendar.English) == "" {
					t.Fatalf("%s: the step %s from %s follows %s", c.AppendJSON(nil), s.Provision(), s.From(), at)
				}
				at = s.To()
			}
			if at != term.LastDay() || slowFree(at) {
				t.Fatalf("%s: the steps lead to %s, the last day is %s", c.AppendJSON(nil), at, term.LastDay())
			}
		}
		if got.Decision.Start() != c.Received {
			t.Fatalf("%s: the term starts from %s", c.AppendJSON(nil), got.Decision.Start())
		}
	})
}

// Findings stand by day and then by id; caveats by id, each once; arguable by
// key and then by the id of the reading.
func TestSorted(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := fromRapid(t).wholeCase()
		got := timeline(t, wob.Clock{}, c)
		if !slices.IsSortedFunc(got.Findings, func(a, b wob.Finding) int {
			return cmp.Or(a.On.Compare(b.On), cmp.Compare(a.Provision.ID(), b.Provision.ID()))
		}) {
			t.Fatalf("%s: findings %v", c.AppendJSON(nil), got.Findings)
		}
		for i := 1; i < len(got.Caveats); i++ {
			if got.Caveats[i-1].Provision.ID() >= got.Caveats[i].Provision.ID() {
				t.Fatalf("%s: caveats %v", c.AppendJSON(nil), got.Caveats)
			}
		}
		if !slices.IsSortedFunc(got.Arguable, func(a, b wob.Arguable) int {
			return cmp.Or(cmp.Compare(a.Key, b.Key), cmp.Compare(a.Reading.ID(), b.Reading.ID()))
		}) {
			t.Fatalf("%s: arguable %v", c.AppendJSON(nil), got.Arguable)
		}
	})
}

// A value is a date, or days or euros, that a reading can move.
type value struct {
	date   calendar.Date
	number int
	gone   bool
}

func (v value) String() string {
	if v.date.IsZero() {
		return fmt.Sprint(v.number)
	}
	return v.date.String()
}

// values are the dates and amounts of a timeline by their key.
func values(t wob.Timeline) map[string]value {
	all := map[string]value{}
	date := func(key string, d calendar.Date) {
		if !d.IsZero() {
			all[key] = value{date: d}
		}
	}
	penalty := func(key string, p *wob.Penalty) {
		if p == nil || !p.Applies {
			return
		}
		date(key+".firstDay", p.FirstDay)
		date(key+".lastDay", p.LastDay)
		if p.Judged {
			all[key+".days"] = value{number: p.Days}
			all[key+".amount"] = value{number: p.Amount}
		}
	}
	date("decision.lastDay", t.Decision.LastDay())
	date("adjournBy", t.AdjournBy)
	if t.Disclosure != nil {
		date("disclosure.notBefore", t.Disclosure.NotBefore)
		date("disclosure.on", t.Disclosure.On)
	}
	penalty("penalty", t.Penalty)
	date("appeal.notBefore", t.Appeal)
	if t.Objection != nil {
		date("objection.lastDay", t.Objection.Term.LastDay())
		date("objection.postReceivedBy", t.Objection.PostReceivedBy)
	}
	date("objectionDecision.lastDay", t.ObjectionDecision.LastDay())
	penalty("objectionPenalty", t.ObjectionPenalty)
	date("objectionAppeal.notBefore", t.ObjectionAppeal)
	date("notDecidingObjection.notBefore", t.NotDecidingObjection)
	for d := range t.Deadlines() {
		switch d.Key {
		case wob.KeyDecision, wob.KeyAdjourn, wob.KeyPenalty, wob.KeyDisclosure, wob.KeyObjection,
			wob.KeyDecisionOnObjection, wob.KeyPenaltyObjection:
			continue // those days have a key of their own
		}
		key := "deadlines." + d.Key.String()
		if d.Of != "" {
			key += "." + d.Of
		}
		date(key+".last", d.Last)
		date(key+".receivedBy", d.ReceivedBy)
	}
	return all
}

// What stands under arguable is what choosing the reading gives, all of it and
// nothing else; and from the other side the way back is listed.
func TestArguableIsWhatChoosingGives(t *testing.T) {
	listed := map[string]int{}
	rapid.Check(t, func(t *rapid.T) {
		pick := fromRapid(t)
		c := pick.wholeCase()
		if pick.oneIn(2) {
			c = pick.arguableCase()
		}
		var k wob.Clock
		if pick.oneIn(2) {
			for r := range wob.AllReadings() {
				if pick.oneIn(2) {
					k.Readings = k.Readings.With(r)
				}
			}
		}
		base := timeline(t, k, c)
		from := values(base)
		for r := range wob.AllReadings() {
			flipped := timeline(t, wob.Clock{Readings: k.Readings.Flip(r)}, c)
			want := map[string]value{}
			for key, v := range values(flipped) {
				if old, ok := from[key]; !ok || old != v {
					want[key] = v
				}
			}
			got := map[string]value{}
			side := r.Other()
			if k.Readings.Has(r) {
				side = r.Default()
			}
			for key := range from {
				if _, ok := values(flipped)[key]; !ok {
					want[key] = value{gone: true}
				}
			}
			for _, a := range base.Arguable {
				if a.Reading == r {
					got[a.Key] = value{a.Date, a.Number, a.Gone}
					if a.Side != side {
						t.Fatalf("%s: %s has the wrong side", c.AppendJSON(nil), a.Key)
					}
				}
			}
			if diff := gocmp.Diff(want, got, gocmp.Comparer(func(a, b value) bool { return a == b })); diff != "" {
				t.Fatalf("%s, %s flipped from %v: (-choosing gives +arguable)\n%s", c.AppendJSON(nil), r, k.Readings, diff)
			}
			listed[r.ID()] += len(got)
			// From the other side: flipping back gives what stood here.
			for _, a := range flipped.Arguable {
				if old, ok := from[a.Key]; a.Reading == r && (ok == a.Gone || !a.Gone && old != value{a.Date, a.Number, false}) {
					t.Fatalf("%s, %s: flipping back gives %s = %s, want %s", c.AppendJSON(nil), r, a.Key,
						value{a.Date, a.Number, a.Gone}, from[a.Key])
				}
			}
		}
	})
	t.Log(listed)
}

// arguableCase is one in which several readings meet: late facts about the end
// of a term, a notice of default about its last day.
func (pick chooser) arguableCase() wob.Case {
	c := pick.request()
	c.AsOf = lastFact(&c).AddDays(200)
	c.Filed = calendar.Date{}
	t, err := wob.Clock{}.Timeline(c)
	if err != nil {
		return c
	}
	last := t.Decision.LastDay()
	c.AsOf = calendar.Date{}
	switch pick(3) {
	case 0: // a notice on the last day itself
		c.Suspensions = append(c.Suspensions,
			wob.Suspension{Ground: wob.ForeignInformation, Notified: last, Until: last.AddDays(3 + pick(10))})
	case 1: // consent after it
		c.Suspensions = append(c.Suspensions,
			wob.Suspension{Ground: wob.ConsentToDelay, Notified: last.AddDays(1 + pick(5)), Days: 7})
	}
	c.Decision = &wob.Decision{Published: last.AddDays(pick(60)), Discloses: calendar.Yes, ObjectionExpected: calendar.Yes}
	c.Defaults = []wob.NoticeOfDefault{{Received: last.AddDays(pick(3)), Sent: last.AddDays(pick(2) - 1)}}
	if c.Defaults[0].Sent.Before(c.Received) || c.Defaults[0].Sent.After(c.Defaults[0].Received) {
		c.Defaults[0].Sent = c.Defaults[0].Received
	}
	lodged := c.Decision.Published.AddDays(1 + pick(60))
	c.Objections = []wob.Objection{{Received: lodged, Posted: lodged}}
	if pick.oneIn(2) {
		c.Objections[0].Repairs = []wob.Repair{{Asked: lodged.AddDays(pick(80)), Set: lodged.AddDays(90),
			Done: lodged.AddDays(85)}}
		if pick.oneIn(2) {
			c.Objections[0].CommitteeAnnounced = lodged.AddDays(60 + pick(60))
		}
	}
	c.Objections[0].Decided = lodged.AddDays(80 + pick(200))
	if r, err := (wob.Clock{}).Timeline(c); err == nil && !r.ObjectionDecision.IsZero() {
		got := r.ObjectionDecision.LastDay().AddDays(pick(3))
		if !got.Before(lodged) {
			c.Objections[0].Defaults = []wob.NoticeOfDefault{{Received: got, Sent: got}}
		}
		if !c.Objections[0].CommitteeAnnounced.IsZero() && pick.oneIn(2) {
			bare := c
			o := c.Objections[0]
			o.CommitteeAnnounced = calendar.Date{}
			bare.Objections = []wob.Objection{o}
			if r, err := (wob.Clock{}).Timeline(bare); err == nil {
				c.Objections[0].CommitteeAnnounced = r.ObjectionDecision.LastDay().AddDays(pick(2) - 1)
			}
		}
	}
	return c
}

// Each reading moves each date only in its stated direction, and what is due the
// way that follows from it: a later term has fewer penalty days, and the day of
// the decision left out is one day less.
func TestReadingsDirection(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pick := fromRapid(t)
		c := pick.wholeCase()
		if !pick.oneIn(3) {
			c = pick.arguableCase()
		}
		if _, wrong := moves(c); wrong != "" {
			t.Fatal(wrong)
		}
	})
}

// The cases that the test above draws reach every reading that moves a date.
func TestReadingsReached(t *testing.T) {
	moved := map[string]int{}
	for seed := range uint64(600) {
		by, wrong := moves(fromSeed(seed).arguableCase())
		if wrong != "" {
			t.Fatal(wrong)
		}
		for id, n := range by {
			moved[id] += n
		}
	}
	// These turn something on or off.
	switches := []string{"notice-last-day", "notice-after-court-term", "adjournment-capacity"}
	for r := range wob.AllReadings() {
		islands := strings.HasPrefix(r.ID(), "bes-") // TestReadingsOfTheIslands
		if r.Direction() != calendar.BothWays && moved[r.ID()] == 0 && !slices.Contains(switches, r.ID()) && !islands {
			t.Errorf("%s moved nothing: the cases do not reach it", r)
		}
	}
	t.Log(moved)
}

// moves counts what each reading with a direction moves in a case, and says
// which moves another way; nothing of a case outside the table of days.
func moves(c wob.Case) (moved map[string]int, wrong string) {
	byDefault, err := wob.Clock{}.Timeline(c)
	if err != nil || untilDay(&c) && overlaps(byDefault) {
		return nil, ""
	}
	moved = map[string]int{}
	base := values(byDefault)
	for r := range wob.AllReadings() {
		flipped, err := wob.Clock{Readings: calendar.Readings{}.With(r)}.Timeline(c)
		if err != nil || r.Direction() == calendar.BothWays {
			continue
		}
		for key, v := range values(flipped) {
			old, ok := base[key]
			if !ok || old == v {
				continue
			}
			moved[r.ID()]++
			way := v.date.Compare(old.date)
			if v.date.IsZero() {
				way = -cmp.Compare(v.number, old.number)
				if r.ID() == "penalty-decision-day" {
					way = -way
				}
			}
			if way != int(r.Direction()) {
				return moved, fmt.Sprintf("%s: %s moves %s from %s to %s", c.AppendJSON(nil), r, key, old, v)
			}
		}
	}
	return moved, ""
}

// The generator reaches the hard places, and cases of every kind.
func TestGeneratorReaches(t *testing.T) {
	reached := reach{}
	met := map[string]int{}
	n := 0
	for seed := uint64(0); seed < 4000; seed++ {
		pick := fromSeed(seed)
		c := pick.wholeCase()
		got, err := wob.Clock{}.Timeline(c)
		if err != nil {
			continue
		}
		n++
		reached.count(got)
		for key, yes := range map[string]bool{
			"wob-1992": got.Act == "wob-1992", "wob-2009": got.Act == "wob-2009", "wob-2016": got.Act == "wob-2016",
			"woo":           got.Act == "woo",
			"environmental": c.Environmental != nil, "decision": c.Decision != nil, "penalty": got.Penalty != nil &&
				got.Penalty.Applies,
			"suspended": got.Status != nil && got.Status.Suspended, "objection decided": len(c.Objections) > 0 &&
				!c.Objections[0].Decided.IsZero(),
			"arguable": len(got.Arguable) > 0,
		} {
			if yes {
				met[key]++
			}
		}
		for _, c := range got.Caveats {
			if c.Provision.ID() == "woo.pending-2022" {
				met["pending"]++
			}
		}
	}
	for _, name := range placeNames {
		if reached[name] < n/200 {
			t.Errorf("%s: %d of %d", name, reached[name], n)
		}
	}
	for key, times := range met {
		if times < n/200 {
			t.Errorf("%s: %d of %d", key, times, n)
		}
	}
	if len(met) < 11 {
		t.Errorf("met only %v", met)
	}
	t.Log(n, reached, met)
}

// A Clock may be used by many goroutines at once: each gets what one alone gets.
func TestClockFromManyGoroutines(t *testing.T) {
	const n = 100
	var k wob.Clock
	var file bytes.Buffer
	var want []string
	for seed := uint64(0); seed < n; seed++ {
		c := fromSeed(seed).wholeCase()
		file.Write(append(c.AppendJSON(nil), '\n'))
		got, err := k.Timeline(c)
		want = append(want, bothJSON(got)+got.Text(calendar.Dutch)+fmt.Sprint(err))
	}
	var group sync.WaitGroup
	for worker := range 8 {
		group.Go(func() {
			i := 0
			for got, err := range k.Timelines(bytes.NewReader(file.Bytes())) {
				if err == nil {
					if text := bothJSON(got) + got.Text(calendar.Dutch) + fmt.Sprint(err); text != want[i] {
						t.Errorf("worker %d, case %d: %s", worker, i, gocmp.Diff(want[i], text))
					}
				}
				i++
			}
			if i != n {
				t.Errorf("worker %d: %d answers", worker, i)
			}
		})
	}
	group.Wait()
}
