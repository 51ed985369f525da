package scope

import (
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
