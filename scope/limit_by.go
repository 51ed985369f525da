package scope

import (
	"slices"
	"strings"

	"github.com/wobrules/wobrules/calendar"
)

// ByPublication takes out the documents that an earlier decision made public.
// Only what was released is public, and nothing after the reference date of that
// decision was looked at (ECLI:NL:RVS:2010:BO1165): so it takes out a document
// dated on or before that date and on or before the day of the cut-off (none:
// the day of the decision), if that document is known to be public. Of a
// document of which that is not known it cannot say. Where the reference date
// is not known it cannot say up to the day of the decision. Where the earlier
// request had a period of its own, only documents of that period.
//
// It limits only where the decision is known to be published; otherwise it takes
// nothing out and [Reading.Idle] tells why.
func ByPublication(d EarlierDecision, cutoff calendar.Date) Limit {
	return byDecision(LimitPublic, d, cutoff)
}

// ByRepetition takes out what an earlier decision refused to the same applicant
// (art. 4:6 Awb): documents up to and including its reference date, and the day
// of the cut-off. The body may refuse on that ground; it need not. It limits
// only where the applicant and the body are known to be the same, the decision is
// known to have refused, and no new facts were stated. Where it is not known
// whether new facts or changed circumstances were stated, and where the reference
// date is not known, it cannot say.
func ByRepetition(d EarlierDecision, cutoff calendar.Date, newFacts calendar.Answer) Limit {
	l := byDecision(LimitRepeated, d, cutoff)
	l.newFacts = newFacts
	return l
}

// UnderOtherAct returns a limit by repetition of which the earlier decision was
// taken under another act than the one of the request: whether art. 4:6 Awb then
// reaches is not settled ("dezelfde rechtsgrondslag"), and it cannot say. Another
// limit stays as it is.
func (l Limit) UnderOtherAct() Limit {
	l.otherAct = l.kind == LimitRepeated
	return l
}

func byDecision(k LimitKind, d EarlierDecision, cutoff calendar.Date) Limit {
	cutoff = earliest(cutoff, d.Date)
	return Limit{kind: k, decision: d, cutoff: cutoff, before: earliest(cutoff, d.ReferenceDate)}
}

// ByAgreement leaves, with the consent of the requester, the documents of a period.
// The zero Period, where only the wording was narrowed, takes no day out.
func ByAgreement(left Period, t Talk) Limit {
	l := ByBody(left)
	l.kind, l.talk = LimitAgreed, t
	return l
}

// ByBody leaves the documents of a period, by the body's own reading. A period
// that ends before it starts leaves nothing.
func ByBody(left Period) Limit {
	l := Limit{kind: LimitUnilateral, all: left.empty()}
	if !left.From.IsZero() {
		l.before = left.From.AddDays(-1)
	}
	if !left.Until.IsZero() {
		l.after = left.Until.AddDays(1)
	}
	return l
}

// ByWithdrawal takes out everything: the requester withdrew it.
func ByWithdrawal(t Talk) Limit { return Limit{kind: LimitWithdrawn, all: true, talk: t} }

// DecidedJointly says that items are answered together. It takes nothing out.
func DecidedJointly(items ...string) Limit { return Limit{kind: LimitJoined}.For(items...) }

// RefusedWidening says that the requester asked for more later on and was
// refused it: the request stays what it was. It takes nothing out.
func RefusedWidening(t Talk) Limit { return Limit{kind: LimitWidening, talk: t} }

// For returns the limit for some items of the request only; without items, for
// all of them.
func (l Limit) For(items ...string) Limit {
	if !slices.IsSorted(items) {
		items = slices.Sorted(slices.Values(items))
	}
	size := 0
	for _, id := range items {
		size += len(id) + 1
	}
	var b strings.Builder
	b.Grow(size)
	for i, id := range items {
		if i > 0 && items[i-1] == id {
			continue
		}
		b.WriteString(id)
		b.WriteByte('\n')
	}
	l.items = b.String()
	return l
}

// ForItemsOf returns the limit for the items that another is for: of many limits
// on the same items the list is kept once.
func (l Limit) ForItemsOf(other Limit) Limit {
	l.items = other.items
	return l
}

func earliest(a, b calendar.Date) calendar.Date {
	if a.IsZero() || !b.IsZero() && b.Before(a) {
		return b
	}
	return a
}
