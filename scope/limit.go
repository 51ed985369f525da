package scope

import (
	"cmp"
	"slices"
	"strings"

	"github.com/wobrules/wobrules/calendar"
)

// LimitKind is what kind of limit a [Limit] is.
type LimitKind uint8

// The kinds of limits. The first three follow from the request itself, the
// others are made by the functions named after them.
const (
	BeforePeriod    LimitKind = iota + 1 // before the period that was asked for
	AfterPeriod                          // after the period that was asked for
	AfterReference                       // after the reference date (peildatum)
	LimitPublic                          // already public through an earlier decision
	LimitRepeated                        // a repeated application
	LimitAgreed                          // narrowed or made precise with the requester
	LimitUnilateral                      // narrowed by the body alone
	LimitWithdrawn                       // withdrawn by the requester
	LimitJoined                          // answered together; takes nothing out
	LimitWidening                        // more was asked for later, and refused; takes nothing out
)

var limitNames = [...]string{
	"", "before-period", "after-period", "after-reference", "already-public", "repeated", "agreed",
	"unilateral", "withdrawn", "joined", "widened",
}

// String returns the code of k.
func (k LimitKind) String() string {
	if int(k) < len(limitNames) {
		return limitNames[k]
	}
	return ""
}

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
	all           bool // everything falls out
	decision      EarlierDecision
	newFacts      calendar.Answer
	talk          Talk
}

// ByPublication takes out the documents that an earlier decision made public:
// those dated on or before a day, and no later than the decision itself; with
// no day, those up to and including the day of the decision. Where the earlier
// request had a period of its own, only documents of that period.
//
// It limits only where the decision is known to be published; otherwise it
// takes nothing out and [Reading.Idle] tells why. A document that is itself not
// public (it was refused then) is not taken out by it.
func ByPublication(d EarlierDecision, after calendar.Date) Limit {
	return Limit{kind: LimitPublic, decision: d, before: earliest(after, d.Date)}
}

// ByRepetition takes out what an earlier decision refused to the same
// applicant, as [ByPublication] has it for days (art. 4:6 Awb). It limits only
// where the applicant and the body are known to be the same, the decision is
// known to have refused, and no new facts were stated.
func ByRepetition(d EarlierDecision, after calendar.Date, newFacts calendar.Answer) Limit {
	return Limit{kind: LimitRepeated, decision: d, before: earliest(after, d.Date), newFacts: newFacts}
}

// ByAgreement leaves, with the consent of the requester, the documents of a period.
// The zero Period, where only the wording was narrowed, takes no day out.
func ByAgreement(left Period, t Talk) Limit {
	l := unilateral(left)
	l.kind, l.talk = LimitAgreed, t
	return l
}

// ByBody leaves the documents of a period, by the body's own reading.
func ByBody(left Period) Limit { return unilateral(left) }

func unilateral(left Period) Limit {
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

// For returns the limit for some items of the request only.
func (l Limit) For(items ...string) Limit {
	sorted := slices.Compact(slices.Sorted(slices.Values(items)))
	l.items = ""
	for _, id := range sorted {
		l.items += id + "\n"
	}
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

// Takes reports whether l takes out all (Yes), none (No) or some (Unknown) of the
// days of a period, its items left aside.
func (l Limit) Takes(p Period) calendar.Answer {
	var buf [2]run
	when := p.run()
	answer := calendar.No
	for _, r := range l.appendRuns(buf[:0]) { // apart from each other
		switch {
		case !r.from.After(when.from) && !r.until.Before(when.until):
			return calendar.Yes
		case !r.from.After(when.until) && !r.until.Before(when.from):
			answer = calendar.Unknown
		}
	}
	return answer
}

// takesOut reports whether l takes any day out.
func (l Limit) takesOut() bool { return l.Takes(Period{}) != calendar.No }

// appendRuns appends what falls out, in order.
func (l Limit) appendRuns(b []run) []run {
	if l.Idle() != nil {
		return b
	}
	if l.all {
		return append(b, Period{}.run())
	}
	if !l.before.IsZero() {
		r := run{firstDay, l.before}
		if l.decision != (EarlierDecision{}) {
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

func within(a, b run) run {
	if a.from.Before(b.from) {
		a.from = b.from
	}
	if a.until.After(b.until) {
		a.until = b.until
	}
	return a
}

// covers returns the days an earlier decision looked at: up to and including
// its reference date. Nothing where that is not known.
func (d *EarlierDecision) covers() run {
	if d.ReferenceDate.IsZero() {
		return run{lastDay, firstDay}
	}
	return within(run{firstDay, d.ReferenceDate}, d.Period.run())
}

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
		"of het besluit van {on} ({name}) is gepubliceerd is niet bekend: op de grond dat het reeds openbaar is beperkt het niets",
		"whether the decision of {on} ({name}) is published is not known: on the ground of being already public it limits nothing")
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
// does, or that takes nothing out by its kind.
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
		cmp.Compare(a.items, b.items),
		compareDecisions(&a.decision, &b.decision),
		cmp.Compare(a.newFacts, b.newFacts),
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

// Until returns the last day of what an earlier decision takes out from the
// beginning of time on; zero where no day is known.
func (l Limit) Until() calendar.Date { return l.before }
