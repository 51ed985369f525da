package scope

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/words"
)

// LimitKind is what kind of limit a [Limit] is.
type LimitKind uint8

// The kinds of limits. The first three follow from the request itself and the
// fourth from the document, the others are made by the functions named after
// them.
const (
	BeforePeriod    LimitKind = iota + 1 // before the period that was asked for
	AfterPeriod                          // after the period that was asked for
	AfterReference                       // after the reference date (peildatum)
	DocumentPublic                       // the document itself is known to be public
	LimitPublic                          // already public through an earlier decision
	LimitRepeated                        // a repeated application
	LimitAgreed                          // narrowed or made precise with the requester
	LimitUnilateral                      // narrowed by the body alone
	LimitWithdrawn                       // withdrawn by the requester
	LimitJoined                          // answered together; takes nothing out
	LimitWidening                        // more was asked for later, and refused; takes nothing out
)

var limitCodes = words.Codes[LimitKind]{
	BeforePeriod: {"before-period"}, AfterPeriod: {"after-period"}, AfterReference: {"after-reference"},
	DocumentPublic: {"document-public"}, LimitPublic: {"already-public"}, LimitRepeated: {"repeated"},
	LimitAgreed: {"agreed"}, LimitUnilateral: {"unilateral"}, LimitWithdrawn: {"withdrawn"},
	LimitJoined: {"joined"}, LimitWidening: {"widened"},
}

// String returns the code of k.
func (k LimitKind) String() string { return limitCodes.String(k) }

// A Talk is how something came about with the requester: when, by what channel,
// with whom, when the requester confirmed it, and the old and the new wording.
// It is comparable.
type Talk struct {
	On, Confirmed    calendar.Date
	Channel, By      string
	Before, Narrowed string // the old and the new wording
}

// A Limit (beperking) takes documents out of a request, on a ground. It never
// puts one in. Limits are values: comparable, made by the functions below and
// given to [Reading.With] in any order.
//
// The zero Limit takes nothing out.
type Limit struct {
	kind  LimitKind
	items string // sorted, each followed by a line break; "": all items
	// What falls out: up to and including before, and from after on.
	before, after calendar.Date
	all           bool          // everything falls out
	cutoff        calendar.Date // up to where the earlier decision is relied on
	decision      EarlierDecision
	newFacts      calendar.Answer
	otherAct      bool // the earlier decision was taken under another act
	talk          Talk
}

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

// Kind returns the kind of limit.
func (l Limit) Kind() LimitKind { return l.kind }

// Items returns the items it limits, in order; none for all of them.
func (l Limit) Items() []string {
	if l.items == "" {
		return nil
	}
	return strings.Split(strings.TrimSuffix(l.items, "\n"), "\n")
}

// Decision returns the earlier decision it rests on, if any.
func (l Limit) Decision() EarlierDecision { return l.decision }

// Cutoff returns the day up to and including which an earlier decision is relied
// on: that of the cut-off, and no later than the decision. Documents between the
// reference date of the decision and this day were not looked at (see
// [Reading.Gaps]). It is zero for any other limit.
func (l Limit) Cutoff() calendar.Date { return l.cutoff }

// Talk returns how it came about with the requester, where it did.
func (l Limit) Talk() Talk { return l.talk }

// Concerns reports whether l is a limit on an item.
func (l Limit) Concerns(item string) bool {
	if l.items == "" {
		return true
	}
	for id := range strings.SplitSeq(l.items, "\n") {
		if id == item && id != "" {
			return true
		}
	}
	return false
}

// Takes reports whether l takes out all (Yes) or none (No) of the days of a
// period, its items left aside. Unknown: some of them, or that depends on the
// document.
func (l Limit) Takes(p Period) calendar.Answer { return l.takes(&Document{Dated: p}) }

// takes reports whether l takes out every document that d may be.
func (l Limit) takes(d *Document) calendar.Answer {
	reach := l.reach(d.Public)
	if reach == calendar.No {
		return calendar.No
	}
	var buf [2]run
	when := d.Dated.run()
	answer := calendar.No
	for _, r := range l.appendRuns(buf[:0]) { // apart from each other
		switch {
		case reach == calendar.Yes && !r.from.After(when.from) && !r.until.Before(when.until):
			return calendar.Yes
		case !r.from.After(when.until) && !r.until.Before(when.from):
			answer = calendar.Unknown
		}
	}
	return answer
}

// reach reports whether a document that lies in the days of l falls out; Unknown
// where that depends on what is not known.
func (l Limit) reach(public calendar.Answer) calendar.Answer {
	switch l.kind {
	case LimitPublic:
		return public
	case LimitRepeated:
		if l.newFacts != calendar.No || l.otherAct || l.decision.ReferenceDate.IsZero() {
			return calendar.Unknown
		}
	}
	return calendar.Yes
}

// appendRuns appends the days that fall out, surely or perhaps, in order.
func (l Limit) appendRuns(b []run) []run {
	if l.Idle() != nil {
		return b
	}
	if l.all {
		return append(b, Period{}.run())
	}
	if !l.before.IsZero() {
		r := run{firstDay, l.before}
		if l.rests() {
			r = within(r, l.decision.Period.run())
		}
		if !r.empty() {
			b = append(b, r)
		}
	}
	if !l.after.IsZero() {
		b = append(b, run{l.after, lastDay})
	}
	return b
}

// rests reports whether l rests on an earlier decision.
func (l Limit) rests() bool { return l.kind == LimitPublic || l.kind == LimitRepeated }

func earliest(a, b calendar.Date) calendar.Date {
	if a.IsZero() || !b.IsZero() && b.Before(a) {
		return b
	}
	return a
}

// Why a limit does not limit.
var (
	idleUnpublished = define("scope.limit.unpublished", factualAct,
		"het besluit van {on} ({name}) is niet gepubliceerd: op de grond dat het reeds openbaar is beperkt het niets",
		"the decision of {on} ({name}) is not published: on the ground of being already public it limits nothing")
	idlePublication = define("scope.limit.publication-unknown", factualAct,
		"of het besluit van {on} ({name}) is gepubliceerd is niet bekend: op de grond dat het reeds openbaar is "+
			"beperkt het niets",
		"whether the decision of {on} ({name}) is published is not known: on the ground of being already public "+
			"it limits nothing")
	idleApplicant = define("scope.limit.applicant", awbArticle("4:6", "1"),
		"het besluit van {on} ({name}) ging niet over een aanvraag van dezelfde aanvrager, of dat is niet bekend",
		"the decision of {on} ({name}) was not on an application of the same applicant, or that is not known")
	idleBody = define("scope.limit.body", awbArticle("4:6", "1"),
		"het besluit van {on} ({name}) is niet van hetzelfde bestuursorgaan, of dat is niet bekend",
		"the decision of {on} ({name}) is not of the same body, or that is not known")
	idleRefused = define("scope.limit.refusal", awbArticle("4:6", "1"),
		"het besluit van {on} ({name}) was geen afwijzing, of dat is niet bekend",
		"the decision of {on} ({name}) was no refusal, or that is not known")
	idleNewFacts = define("scope.limit.new-facts", awbArticle("4:6", "1"),
		"er zijn nieuwe feiten vermeld: het besluit van {on} ({name}) staat een nieuwe beoordeling niet in de weg",
		"new facts were stated: the decision of {on} ({name}) does not stand in the way of a new assessment")
	idleDay = define("scope.limit.day", factualAct,
		"van het eerdere besluit ({name}) is de dag niet bekend: het beperkt niets",
		"the day of the earlier decision ({name}) is not known: it limits nothing")
)

// Idle returns why l does not limit although it is there to; nil for a limit that
// does, or that takes nothing out by its kind. The text of the provision takes
// the date of the earlier decision (On) and its reference (Name).
func (l Limit) Idle() *calendar.Provision {
	d := &l.decision
	switch l.kind {
	case LimitPublic:
		if d.Published == calendar.No {
			return idleUnpublished
		}
		if d.Published == calendar.Unknown {
			return idlePublication
		}
	case LimitRepeated:
		if d.SameApplicant != calendar.Yes {
			return idleApplicant
		}
		if d.SameBody != calendar.Yes {
			return idleBody
		}
		if d.Refused != calendar.Yes {
			return idleRefused
		}
		if l.newFacts == calendar.Yes {
			return idleNewFacts
		}
	default:
		return nil
	}
	if l.before.IsZero() {
		return idleDay
	}
	return nil
}

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
