package calendar_test

import (
	"slices"
	"testing"

	. "github.com/wobrules/wobrules/calendar"

	"pgregory.net/rapid"
)

func drawFacts(t *rapid.T) Facts {
	f := Facts{Start: tableDate().Draw(t, "start")}
	around := func(name string, from, to int) Date {
		d := f.Start.AddDays(rapid.IntRange(from, to).Draw(t, name))
		if first := MustParse("1990-01-01"); d.Before(first) {
			return first
		}
		return d
	}
	for range rapid.IntRange(0, 4).Draw(t, "suspensions") {
		x := Suspension{Ground: rapid.SampledFrom([]*Provision{bySuspend, byForce}).Draw(t, "ground"),
			Open: rapid.Bool().Draw(t, "open")}
		x.From = around("from", -10, 80)
		x.To = x.From.AddDays(rapid.IntRange(-2, 40).Draw(t, "length"))
		f.Suspensions = append(f.Suspensions, x)
	}
	if rapid.IntRange(0, 3).Draw(t, "adjourned") > 0 {
		a := Adjournment{Notified: around("notified", -10, 40)}
		switch rapid.IntRange(0, 2).Draw(t, "kind") {
		case 0:
			a.By = Weeks(rapid.IntRange(1, 6).Draw(t, "weeks"))
		case 1:
			a.By = Days(rapid.IntRange(1, 40).Draw(t, "days"))
		default:
			a.Until = around("until", 10, 100)
		}
		f.Adjournment = a
	}
	for range rapid.IntRange(0, 2).Draw(t, "agreements") {
		a := Agreement{Ground: rapid.SampledFrom([]*Provision{byAgree, byConsent}).Draw(t, "ground"),
			Consented: around("consented", 0, 90)}
		if rapid.Bool().Draw(t, "days") {
			a.Days = rapid.IntRange(1, 40).Draw(t, "n")
		} else {
			a.Until = around("until", 10, 150)
		}
		f.Agreements = append(f.Agreements, a)
	}
	return f
}

func drawReadings(t *rapid.T) (rs Readings) {
	for _, r := range allReadings {
		if rapid.Bool().Draw(t, r.ID()) {
			rs = rs.With(r)
		}
	}
	return rs
}

// A notice or an agreement that names a day fixes it whatever came before: what
// had come before is then no longer added, so that more of it, or a later
// receipt, need not give a later day. byLength leaves such facts out.
func byLength(f Facts) Facts {
	if !f.Adjournment.Until.IsZero() {
		f.Adjournment = Adjournment{}
	}
	f.Agreements = slices.DeleteFunc(slices.Clone(f.Agreements), func(a Agreement) bool { return !a.Until.IsZero() })
	return f
}

// drawPlainReadings leaves one pair out: where the adjournment is counted from
// the extended day, and a suspension that begins on a day only the Atw added
// belongs to the adjourned stretch but not to the first, the extension of the
// first term and the suspended days overlap.
func drawPlainReadings(t *rapid.T) Readings {
	rs := drawReadings(t)
	if rs.Has(adjournmentFrom) && rs.Has(suspensionInExtension) {
		rs = rs.Flip(suspensionInExtension)
	}
	return rs
}

func mustTerm(t *rapid.T, r Rule, f Facts, chosen Readings) Term {
	term, err := r.Term(f, Calendar{}, chosen)
	if err != nil {
		t.Fatalf("%s: %v", showFacts(f), err)
	}
	return term
}

// A later receipt never gives an earlier last day, nor an earlier last day for
// an adjournment, other facts equal: the terms of art. 6 Wob and 4.4 Woo run
// from it.
func TestLaterReceiptProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		chosen, f := drawPlainReadings(t), drawFacts(t)
		if chosen.Has(adjournmentFrom) || rapid.Bool().Draw(t, "by length") {
			f = byLength(f)
		} else { // a suspension follows the receipt
			f.Suspensions = slices.DeleteFunc(slices.Clone(f.Suspensions),
				func(x Suspension) bool { return daysSince(x.From, f.Start) <= 10 })
		}
		before := mustTerm(t, decision, f, chosen)
		for range 10 {
			f.Start = f.Start.AddDays(1)
			after := mustTerm(t, decision, f, chosen)
			if after.LastDay().Before(before.LastDay()) || after.AdjournBy().Before(before.AdjournBy()) {
				t.Fatalf("received %s: last day %s, adjournment by %s; a day earlier %s, %s\n%s", f.Start, after.LastDay(),
					after.AdjournBy(), before.LastDay(), before.AdjournBy(), showFacts(f))
			}
			before = after
		}
	})
}

// Art. 1 Atw extends, once, to an ordinary day: never backwards, and doing it
// again does nothing. A term under the act never ends on a free day.
func TestExtensionProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f, chosen := drawFacts(t), drawReadings(t)
		once := mustTerm(t, decision, f, chosen)
		twice := mustTerm(t, Seq(decision, Extend(), Next()), f, chosen)
		if showTerm(once, nil) != showTerm(twice, nil) {
			t.Fatalf("once\n%stwice\n%s", showTerm(once, nil), showTerm(twice, nil))
		}
		if once.LastDay().Before(once.Nominal()) || (Calendar{}).Next(once.LastDay()) != once.LastDay() {
			t.Fatalf("nominal %s, last day %s", once.Nominal(), once.LastDay())
		}
		d := tableDate().Draw(t, "d")
		next := (Calendar{}).Next(d)
		if next.Before(d) || (Calendar{}).Next(next) != next {
			t.Fatalf("Next(%s) = %s", d, next)
		}
		s := anySpan().Filter(func(s Span) bool { return s.UnderATW() }).Draw(t, "span")
		last, err := (Calendar{}).LastDay(d, s)
		if free, _ := (Calendar{}).Free(last); err != nil || free || last.Before(s.After(d)) {
			t.Fatalf("%s from %s ends on %s, %v", s, d, last, err)
		}
		if term := mustTerm(t, Seq(After(s, byTerm), Extend()), Facts{Start: d}, Readings{}); term.LastDay() != last {
			t.Fatalf("%s from %s: the rule ends on %s, the calendar on %s", s, d, term.LastDay(), last)
		}
	})
}

// The first step starts at the start, each other where the one before it
// ended, and the last ends on the last day; every step rests on a provision.
func TestStepsChainProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f, chosen := drawFacts(t), drawReadings(t)
		term := mustTerm(t, decision, f, chosen)
		at, nominal := term.Start(), Date{}
		for s := range term.Steps() {
			if s.From() != at || !s.To().After(at) || s.Provision() == nil || s.Provision().Citation().IsZero() ||
				s.Text(Dutch) == "" || s.Text(English) == "" {
				t.Fatalf("step %s from %s to %s, at %s", s.Provision(), s.From(), s.To(), at)
			}
			if at = s.To(); s.Provision().Citation().Act().String() != "Atw" {
				nominal = at
			}
		}
		if at != term.LastDay() || nominal != term.Nominal() || term.FirstDay() != f.Start.AddDays(1) {
			t.Fatalf("the steps end on %s, nominally %s\n%s", at, nominal, showTerm(term, nil))
		}
		b, err := decision.Bounds(f, Calendar{}, chosen)
		if err != nil || b.LastDay != term.LastDay() || b.AdjournBy != term.AdjournBy() {
			t.Fatalf("the bare last day is %s, %s, %v\n%s", b.LastDay, b.AdjournBy, err, showTerm(term, nil))
		}
	})
}

// The order in which facts are listed does not matter: not to the days, not to
// the steps, not to what is noted.
func TestOrderOfFactsProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f, chosen := drawFacts(t), drawReadings(t)
		if len(f.Suspensions) > 0 && rapid.Bool().Draw(t, "same days") { // on another ground
			twin := f.Suspensions[0]
			twin.Ground = rapid.SampledFrom([]*Provision{bySuspend, byForce}).Draw(t, "twin")
			f.Suspensions = append(f.Suspensions, twin)
		}
		if len(f.Agreements) > 0 && rapid.Bool().Draw(t, "same consent") {
			twin := f.Agreements[0]
			twin.Ground = byConsent
			if twin.Days > 0 {
				twin.Days = rapid.IntRange(1, 40).Draw(t, "twin days")
			}
			f.Agreements = append(f.Agreements, twin)
		}
		g := Facts{
			Start:       f.Start,
			Adjournment: f.Adjournment,
			Suspensions: rapid.Permutation(f.Suspensions).Draw(t, "suspensions"),
			Agreements:  rapid.Permutation(f.Agreements).Draw(t, "agreements"),
		}
		one, other := showTerm(decision.Term(f, Calendar{}, chosen)), showTerm(decision.Term(g, Calendar{}, chosen))
		if one != other {
			t.Fatalf("one order\n%sanother\n%s", one, other)
		}
	})
}

// A calendar day counts once, whatever the number of suspensions that cover it:
// saying one twice, or part of one again, changes nothing, and in pieces it
// counts as much as in one.
func TestOverlapProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f, chosen := drawFacts(t), drawReadings(t)
		once := mustTerm(t, decision, f, chosen)
		g := f
		g.Suspensions = slices.Clone(f.Suspensions)
		for _, x := range f.Suspensions {
			// Only a suspension that counted can lend its days to another.
			part := x
			part.From = x.From.AddDays(rapid.IntRange(0, max(0, daysSince(x.To, x.From))).Draw(t, "later"))
			g.Suspensions = append(g.Suspensions, x)
			if part.From == x.From || rapid.Bool().Draw(t, "part") && !x.From.After(f.Start.AddDays(28)) {
				g.Suspensions = append(g.Suspensions, part)
			}
		}
		again := mustTerm(t, decision, g, chosen)
		if again.LastDay() != once.LastDay() || again.Nominal() != once.Nominal() || again.AdjournBy() != once.AdjournBy() {
			t.Fatalf("once\n%sagain\n%s", showTerm(once, nil), showTerm(again, nil))
		}
		whole := Facts{Start: f.Start,
			Suspensions: []Suspension{{Ground: bySuspend, From: f.Start.AddDays(1),
				To: f.Start.AddDays(rapid.IntRange(2, 60).Draw(t, "whole")), Open: true}}}
		pieces, from := Facts{Start: f.Start}, whole.Suspensions[0].From
		for until := whole.Suspensions[0].To; !from.After(until); {
			to := from.AddDays(rapid.IntRange(0, daysSince(until, from)).Draw(t, "piece"))
			pieces.Suspensions = append(pieces.Suspensions, Suspension{Ground: byForce, From: from, To: to, Open: true})
			from = to.AddDays(1)
		}
		if w, p := mustTerm(t, decision, whole, chosen), mustTerm(t, decision, pieces, chosen); w.LastDay() != p.LastDay() ||
			w.Nominal() != p.Nominal() {
			t.Fatalf("whole\n%sin pieces\n%s", showTerm(w, nil), showTerm(p, nil))
		}
	})
}

// One more suspension, or one more agreement, never shortens. Beside a fact that
// names a day that holds for a suspension on days of its own.
func TestNeverShortensProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		chosen, f, more := drawPlainReadings(t), drawFacts(t), drawFacts(t)
		anyDays := chosen.Has(adjournmentFrom) || rapid.Bool().Draw(t, "by length")
		if anyDays {
			f = byLength(f)
		}
		without := mustTerm(t, decision, f, chosen)
		check := func(what string, g Facts) {
			if with := mustTerm(t, decision, g, chosen); with.LastDay().Before(without.LastDay()) ||
				with.AdjournBy().Before(without.AdjournBy()) {
				t.Fatalf("without\n%swith one more %s\n%s%s", showTerm(without, nil), what, showTerm(with, nil), showFacts(g))
			}
		}
		for _, x := range more.Suspensions {
			length := daysSince(x.To, x.From)
			x.From = f.Start.AddDays(daysSince(x.From, more.Start))
			x.To = x.From.AddDays(length)
			g := f
			g.Suspensions = append(slices.Clone(f.Suspensions), x)
			if anyDays || !overlap(Facts{Suspensions: g.Suspensions}) {
				check("suspension", g)
			}
		}
		for _, x := range more.Agreements {
			x.Consented = f.Start.AddDays(daysSince(x.Consented, more.Start))
			if x.Days == 0 {
				x.Until = f.Start.AddDays(daysSince(x.Until, more.Start))
			}
			g := f
			g.Agreements = append(slices.Clone(f.Agreements), x)
			if x.Days > 0 || !chosen.Has(adjournmentFrom) {
				check("agreement", g)
			}
		}
	})
}

// Each reading moves its result only in its stated direction, and what is
// arguable is what choosing it gives.
func TestDirectionProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f, chosen := drawFacts(t), drawReadings(t)
		term := mustTerm(t, decision, f, chosen)
		short := byLength(f)
		namesDay := short.Adjournment != f.Adjournment || len(short.Agreements) < len(f.Agreements)
		arguable := map[*Reading]Arguable{}
		for a := range term.Arguable() {
			if _, twice := arguable[a.Reading]; twice {
				t.Fatalf("%s stands twice\n%s", a.Reading, showTerm(term, nil))
			}
			arguable[a.Reading] = a
		}
		for _, r := range allReadings {
			other := mustTerm(t, decision, f, chosen.Flip(r))
			want, differs := Arguable{r, other.LastDay(), other.AdjournBy()}, other.LastDay() != term.LastDay() ||
				other.AdjournBy() != term.AdjournBy()
			if a, listed := arguable[r]; listed != differs || listed && a != want {
				t.Fatalf("%s: arguable %v %+v, want %v %+v\n%s", r, listed, a, differs, want, showFacts(f))
			}
			if r != adjournmentFrom && (chosen.Has(adjournmentFrom) || namesDay && overlap(f)) {
				continue // see drawPlainReadings and byLength
			}
			direction := int(r.Direction())
			if chosen.Has(r) {
				direction = -direction
			}
			for _, moved := range []int{other.LastDay().Compare(term.LastDay()), other.AdjournBy().Compare(term.AdjournBy())} {
				if moved*direction < 0 {
					t.Fatalf("%s moves %s, %s to %s, %s\n%s", r, term.LastDay(), term.AdjournBy(), other.LastDay(),
						other.AdjournBy(), showFacts(f))
				}
			}
		}
	})
}

// Bounds says of any rule what Term says, and names as unsettled every reading
// that moves one of its days; Term lists just those that do.
func TestUnsettledProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f, chosen := drawFacts(t), drawReadings(t)
		r := Seq(drawRule(t, "a", 2), drawRule(t, "b", 2), drawRule(t, "c", 2))
		f = known(r, f, chosen)
		b, err := r.Bounds(f, Calendar{}, chosen)
		term, errTerm := r.Term(f, Calendar{}, chosen)
		if (err == nil) != (errTerm == nil) || b.LastDay != term.LastDay() || b.AdjournBy != term.AdjournBy() {
			t.Fatalf("%s: bounds %v, %v; the term %s, %s, %v\n%s", r, b, err, term.LastDay(), term.AdjournBy(), errTerm,
				showFacts(f))
		}
		if err != nil {
			return
		}
		arguable := map[*Reading]Arguable{}
		for a := range term.Arguable() {
			arguable[a.Reading] = a
		}
		for _, reading := range allReadings {
			other, err := r.Bounds(f, Calendar{}, chosen.Flip(reading))
			moves := err == nil && (other.LastDay != b.LastDay || other.AdjournBy != b.AdjournBy)
			if !b.Unsettled.Has(reading) && (moves || err != nil) {
				t.Fatalf("%s: %s is settled, but flipped it gives %v, %v, not %v\n%s", r, reading, other, err, b, showFacts(f))
			}
			a, listed := arguable[reading]
			if listed != moves || listed && a != (Arguable{reading, other.LastDay, other.AdjournBy}) {
				t.Fatalf("%s: %s gives %v, arguable is %v\n%s", r, reading, other, a, showFacts(f))
			}
		}
	})
}

// known leaves out the facts that a rule has no verb for.
func known(r Rule, f Facts, chosen Readings) Facts {
	without := func(kept Facts, change func(*Facts)) Facts {
		if _, err := r.Term(kept, Calendar{}, chosen); err != nil {
			change(&kept)
		}
		return kept
	}
	kept := Facts{Start: f.Start, Adjournment: f.Adjournment}
	kept = without(kept, func(f *Facts) { f.Adjournment = Adjournment{} })
	kept.Suspensions = f.Suspensions
	kept = without(kept, func(f *Facts) { f.Suspensions = nil })
	kept.Agreements = f.Agreements
	return without(kept, func(f *Facts) { f.Agreements = nil })
}

func drawRule(t *rapid.T, name string, depth int) Rule {
	pool := []Rule{{}, fourWeeks, After(Days(3), byTerm), After(Weeks(13), byTerm), Before(Weeks(1), byTerm), adjourned,
		suspended, agreed, Extend(), Next(), Seq(suspended, adjourned)}
	r := rapid.SampledFrom(pool).Draw(t, name)
	if depth > 0 && rapid.IntRange(0, 3).Draw(t, name+" nested") == 0 {
		r = Either(rapid.SampledFrom(allReadings).Draw(t, name+" reading"), drawRule(t, name+" default", depth-1),
			drawRule(t, name+" other", depth-1))
	}
	return r
}

// A row of rules is a rule: composition is associative, and the zero Rule is
// neutral. Compared are the terms, not the printed forms.
func TestSeqProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f, chosen := drawFacts(t), drawReadings(t)
		a, b, c := drawRule(t, "a", 2), drawRule(t, "b", 2), drawRule(t, "c", 2)
		f = known(Seq(a, b, c), f, chosen)
		want := showTerm(Seq(a, b, c).Term(f, Calendar{}, chosen))
		for _, r := range []Rule{Seq(Seq(a, b), c), Seq(a, Seq(b, c)), Seq(Seq(), a, Rule{}, b, c, Seq())} {
			if got := showTerm(r.Term(f, Calendar{}, chosen)); got != want {
				t.Fatalf("%s\ngot  %s\nwant %s", r, got, want)
			}
		}
		if got, want := showTerm(Seq(a).Term(f, Calendar{}, chosen)), showTerm(a.Term(f, Calendar{}, chosen)); got != want {
			t.Fatalf("Seq of one rule\ngot  %s\nwant %s", got, want)
		}
		if want != showTerm(Seq(a, b, c).Term(f, Calendar{}, chosen)) {
			t.Fatal("the same rule, facts and readings give another term")
		}
	})
}

// Adjournment and suspension add up in any order of their verbs: they form one
// stretch.
func TestStretchProperty(t *testing.T) {
	verbs := []Rule{adjourned, suspended, agreed}
	rapid.Check(t, func(t *rapid.T) {
		f, chosen := drawFacts(t), drawReadings(t)
		want := showTerm(decision.Term(f, Calendar{}, chosen))
		stretch := Seq(rapid.Permutation(verbs).Draw(t, "verbs")...)
		if got := showTerm(Seq(fourWeeks, stretch, Extend()).Term(f, Calendar{}, chosen)); got != want {
			t.Fatalf("%s\ngot  %s\nwant %s", stretch, got, want)
		}
	})
}

// A drawn case is facts, three rules in a row that know them, and readings.
type drawnCase struct {
	f      Facts
	rule   Rule
	chosen Readings
}

// The generators reach the hard places, and readings that move a day and that do
// not. The cases are the same in each run: a count of chance is no test.
func TestGeneratorsReach(t *testing.T) {
	cases := rapid.Custom(func(t *rapid.T) drawnCase {
		f, chosen := drawFacts(t), drawReadings(t)
		r := Seq(drawRule(t, "a", 2), drawRule(t, "b", 2), drawRule(t, "c", 2))
		return drawnCase{f, r, chosen}
	})
	reached := map[string]int{}
	const n = 300
	for seed := range n {
		c := cases.Example(seed)
		term, err := decision.Term(c.f, Calendar{}, Readings{})
		other, errOther := decision.Term(c.f, Calendar{}, Readings{}.With(suspensionEnd))
		if err != nil || errOther != nil {
			t.Fatalf("%s: %v, %v", showFacts(c.f), err, errOther)
		}
		bounds, err := c.rule.Bounds(known(c.rule, c.f, c.chosen), Calendar{}, c.chosen)
		for name, hit := range map[string]bool{
			"extended":                term.Nominal() != term.LastDay(),
			"overlap":                 overlap(c.f),
			"across":                  across(c.f),
			"adjourned":               term.Adjourned() > 0,
			"arguable":                showTerm(term, nil) != showTerm(other, nil),
			"unknown or second hand":  caveats(term) > 0,
			"a fact that did nothing": len(notes(term)) > 0,
			"start near a hard place": nearHard(c.f.Start),
			"ends in another year":    term.LastDay().Year() != c.f.Start.Year(),
			"a random rule's term":    err == nil,
			"unsettled":               err == nil && bounds.Unsettled != Readings{},
			"settled":                 err == nil && bounds.Unsettled == Readings{},
		} {
			reached[name] += 0
			if hit {
				reached[name]++
			}
		}
	}
	for name, times := range reached {
		if times*20 < n {
			t.Errorf("%s: %d of %d", name, times, n)
		}
	}
}

func caveats(term Term) (n int) {
	for range term.Caveats() {
		n++
	}
	return n
}

func nearHard(d Date) bool {
	return slices.ContainsFunc(hardDays, func(s string) bool {
		n := daysSince(MustParse(s), d)
		return n >= 0 && n <= 28
	})
}
