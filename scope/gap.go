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
	Period Period
	// The reference date is not known: the gap lies in the period and ends on its
	// last day; what lies before is not sure.
	StartUnknown bool
	Decision     EarlierDecision
}

// Gaps returns the gaps within what an item asks for, in order, each day once.
// What falls out on another ground is no gap.
func (rd Reading) Gaps(item string) iter.Seq[Gap] {
	return func(yield func(Gap) bool) {
		it := rd.item(item)
		if it == nil {
			return
		}
		claims, looked, maybe := rd.r.claims(it)
		if len(claims) == 0 {
			return
		}
		sure, _ := rd.r.fallsOut(it)
		looked = join(looked, sure)
		found := rd.r.openGaps(claims, looked, it.asked)
		found = append(found, rd.r.sureGaps(claims, join(looked, maybe), it.asked)...)
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
// surely looked at, by the limit that relies on it.
type claim struct {
	run
	limit int
}

// deriveClaims makes what the limits of a layer rely on earlier decisions for:
// their claims, in order, and what those decisions surely looked at, or may have.
func (x *layer) deriveClaims(limits []Limit) {
	var looked, maybe []run
	for _, i := range x.limits {
		l := &limits[i]
		if !l.rests() || l.Idle() != nil {
			continue
		}
		d := &l.decision
		relied := within(run{firstDay, l.cutoff}, d.Period.run())
		if d.ReferenceDate.IsZero() {
			maybe = append(maybe, relied)
		} else {
			// It looked at documents up to and including its reference date.
			looked = append(looked, within(run{firstDay, d.ReferenceDate}, d.Period.run()))
			relied = within(relied, run{d.ReferenceDate.AddDays(1), lastDay})
		}
		if !relied.empty() {
			x.claims = append(x.claims, claim{relied, i})
		}
	}
	slices.SortStableFunc(x.claims, compareClaims)
	x.looked, x.maybe = newDays(looked), newDays(maybe)
}

func compareClaims(a, b claim) int { return a.from.Compare(b.from) }

// claims are those of all layers of an item.
func (r *reading) claims(it *itemReading) (all []claim, looked, maybe days) {
	for n, at := range it.layers {
		x := &r.layers[at]
		if n == 0 {
			all, looked, maybe = x.claims, x.looked, x.maybe
			continue
		}
		all = slices.Concat(all, x.claims)
		looked, maybe = join(looked, x.looked), join(maybe, x.maybe)
	}
	if len(it.layers) > 1 {
		slices.SortStableFunc(all, compareClaims)
	}
	return all, looked, maybe
}

// sureGaps are the days after the reference date of a decision that none looked
// at: of the claims that overlap, the first to begin has the day.
func (r *reading) sureGaps(claims []claim, looked days, asked run) []Gap {
	var found []Gap
	next := firstDay // the first day that no claim had
	for _, c := range claims {
		d := &r.limits[c.limit].decision
		if d.ReferenceDate.IsZero() {
			continue
		}
		if c.run = within(c.run, asked); c.from.Before(next) {
			c.from = next
		}
		if next.IsZero() || c.empty() {
			continue
		}
		next = c.until.AddDays(1)
		for at := looked.from(c.from); !c.empty(); at++ {
			if at == len(looked) || looked[at].from.After(c.until) {
				found = append(found, Gap{Period: c.period(), Decision: *d})
				break
			}
			if looked[at].from.After(c.from) {
				found = append(found, Gap{Period: run{c.from, looked[at].from.AddDays(-1)}.period(), Decision: *d})
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
func (r *reading) openGaps(claims []claim, looked days, asked run) []Gap {
	var found []Gap
	for _, c := range claims {
		d := &r.limits[c.limit].decision
		if c.run = within(c.run, asked); c.empty() || !d.ReferenceDate.IsZero() {
			continue
		}
		at := looked.from(c.until)
		if at < len(looked) && !looked[at].from.After(c.until) {
			continue // its last day was looked at
		}
		if at > 0 && !looked[at-1].until.Before(c.from) {
			c.from = looked[at-1].until.AddDays(1)
		}
		found = append(found, Gap{Period: c.period(), StartUnknown: true, Decision: *d})
	}
	return found
}
