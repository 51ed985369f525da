package scope

import (
	"iter"
	"slices"
)

// A Gap (hiaat) is a run of days that a cut-off leaves out although no earlier
// decision looked at documents of those days: after its reference date, up to
// and including the day of the cut-off. Nothing takes those documents out, so
// they are covered.
type Gap struct {
	Period       Period
	StartUnknown bool // the reference date is not known: the gap lies in the period, ending on its last day, and what lies before is not sure
	Decision     EarlierDecision
}

// Gaps returns the gaps within what an item asks for, in order, each day once.
// What falls out on another ground is no gap.
func (rd Reading) Gaps(item string) iter.Seq[Gap] {
	return func(yield func(Gap) bool) {
		it := rd.item(item)
		if it == nil || it.asked.empty() {
			return
		}
		// What an earlier decision surely looked at, may have looked at, and is
		// relied on for.
		var seen, maybe []run
		var claims []claim
		for l := range rd.LimitsOf(item) {
			if !l.rests() || l.Idle() != nil {
				continue
			}
			d := &l.decision
			days := within(within(run{firstDay, l.cutoff}, d.Period.run()), it.asked)
			seen = append(seen, d.covers())
			if d.ReferenceDate.IsZero() {
				maybe = append(maybe, days)
			} else if next := d.ReferenceDate.AddDays(1); days.from.Before(next) {
				days.from = next
			}
			if !days.empty() {
				claims = append(claims, claim{days, *d})
			}
		}
		if len(claims) == 0 {
			return
		}
		gone, _ := rd.r.fallsOut(it)
		looked := newDays(append(seen, gone...))
		found := append(sureGaps(claims, newDays(append(slices.Clone(maybe), looked...))), openGaps(claims, looked)...)
		slices.SortStableFunc(found, func(a, b Gap) int {
			return a.Period.run().from.Compare(b.Period.run().from)
		})
		for _, g := range found {
			if !yield(g) {
				return
			}
		}
	}
}

// A claim is a run of days for which a decision is relied on beyond what it
// surely looked at.
type claim struct {
	run
	decision EarlierDecision
}

// sureGaps are the days after the reference date of a decision that none looked
// at: of the claims that overlap, the first to begin has the day.
func sureGaps(claims []claim, looked days) []Gap {
	claims = slices.Clone(claims)
	slices.SortStableFunc(claims, func(a, b claim) int { return a.from.Compare(b.from) })
	var found []Gap
	next := firstDay // the first day that no claim had
	for _, c := range claims {
		if c.decision.ReferenceDate.IsZero() {
			continue
		}
		if c.from.Before(next) {
			c.from = next
		}
		if next.IsZero() || c.empty() {
			continue
		}
		next = c.until.AddDays(1)
		for at := looked.from(c.from); !c.empty(); at++ {
			if at == len(looked) || looked[at].from.After(c.until) {
				found = append(found, Gap{Period: c.period(), Decision: c.decision})
				break
			}
			if looked[at].from.After(c.from) {
				found = append(found, Gap{Period: run{c.from, looked[at].from.AddDays(-1)}.period(), Decision: c.decision})
			}
			if c.from = looked[at].until.AddDays(1); c.from.IsZero() {
				break // to the last day there is
			}
		}
	}
	return found
}

// openGaps are those of decisions of which the reference date is not known: what
// lies before the cut-off and after the last day that another surely looked at.
func openGaps(claims []claim, looked days) []Gap {
	var found []Gap
	for _, c := range claims {
		if !c.decision.ReferenceDate.IsZero() {
			continue
		}
		at := looked.from(c.until)
		if at < len(looked) && !looked[at].from.After(c.until) {
			continue // its last day was looked at
		}
		if at > 0 && !looked[at-1].until.Before(c.from) {
			c.from = looked[at-1].until.AddDays(1)
		}
		found = append(found, Gap{Period: c.period(), StartUnknown: true, Decision: c.decision})
	}
	return found
}

// covers returns the days an earlier decision looked at: up to and including
// its reference date. Nothing where that is not known.
func (d *EarlierDecision) covers() run {
	if d.ReferenceDate.IsZero() {
		return run{lastDay, firstDay}
	}
	return within(run{firstDay, d.ReferenceDate}, d.Period.run())
}
