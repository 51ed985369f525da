package scope

import (
	"cmp"
	"strconv"
)

// compareLimits orders limits; whether all falls out follows from kind and days.
func compareLimits(a, b Limit) int {
	return cmp.Or(
		cmp.Compare(a.kind, b.kind),
		a.before.Compare(b.before),
		a.after.Compare(b.after),
		a.cutoff.Compare(b.cutoff),
		cmp.Compare(a.items, b.items),
		compareDecisions(&a.decision, &b.decision),
		cmp.Compare(a.newFacts, b.newFacts),
		cmp.Compare(strconv.FormatBool(a.otherAct), strconv.FormatBool(b.otherAct)),
		compareTalks(&a.talk, &b.talk),
	)
}

func compareDecisions(a, b *EarlierDecision) int {
	return cmp.Or(
		a.Date.Compare(b.Date),
		cmp.Compare(a.Reference, b.Reference),
		a.ReferenceDate.Compare(b.ReferenceDate),
		a.Period.From.Compare(b.Period.From),
		a.Period.Until.Compare(b.Period.Until),
		cmp.Compare(a.Published, b.Published),
		a.PublishedOn.Compare(b.PublishedOn),
		cmp.Compare(a.Where, b.Where),
		cmp.Compare(a.SameApplicant, b.SameApplicant),
		cmp.Compare(a.SameBody, b.SameBody),
		cmp.Compare(a.Refused, b.Refused),
	)
}

func compareTalks(a, b *Talk) int {
	return cmp.Or(
		a.On.Compare(b.On),
		a.Confirmed.Compare(b.Confirmed),
		cmp.Compare(a.Channel, b.Channel),
		cmp.Compare(a.By, b.By),
		cmp.Compare(a.Before, b.Before),
		cmp.Compare(a.Narrowed, b.Narrowed),
	)
}
