package letter

import (
	"slices"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope"
	"github.com/wobrules/wobrules/wob"
)

// A Letter (besluitbrief) is what a decision letter says, as facts: what was
// asked, what happened, what was decided, and what it tells its reader to do.
// It is the Go form of the letter file. What a letter does not say is not set,
// and nothing is filled in for it; [Review] tells what a letter lacks.
//
// [Letter.Validate] reports what cannot be.
type Letter struct {
	ID          string
	Body        string   // the body that decides
	Signatories []string // the chain of "namens" or "voor deze", the body itself left out
	Reference   string   // kenmerk
	Date        calendar.Date
	Subject     string
	Territory   wob.Territory
	Oral        calendar.Answer // the decision was given orally; the letter records it
	OnObjection calendar.Answer // it decides on an objection (beslissing op bezwaar); not set: a first decision
	Requests    []scope.Request // those it decides on; the ids of items are unique in the letter
	Events      []Event
	Earlier     []scope.EarlierDecision
	Limits      []Narrowing
	Outcomes    []Outcome
	Statements  []Statement
	Remedies    []Remedy
	Published   calendar.Date // bekendmaking: the day of dispatch, where known
}

// EventKind is what happened to the request.
type EventKind string

// The kinds of events.
const (
	Acknowledged    EventKind = "acknowledged"
	Conversation    EventKind = "conversation"
	Summarised      EventKind = "summarised"
	Narrowed        EventKind = "narrowed"
	Withdrawn       EventKind = "withdrawn"
	Confirmed       EventKind = "confirmed" // the requester confirmed a withdrawal or a narrowing
	PrecisionAsked  EventKind = "precision-asked"
	PrecisionGiven  EventKind = "precision-given"
	Supplemented    EventKind = "supplemented" // the requester added what was missing
	Widened         EventKind = "widened"      // the requester asked for more, and that was refused
	ViewsAsked      EventKind = "views-asked"
	ViewsGiven      EventKind = "views-given"
	Suspended       EventKind = "suspended"
	DelayAgreed     EventKind = "delay-agreed"
	Adjourned       EventKind = "adjourned"
	DefaultReceived EventKind = "default-received" // a notice of default (ingebrekestelling) came in
	Forwarded       EventKind = "forwarded"
)

// OfObjection is what an acknowledgement or an adjournment is of where it is not
// of the request.
const OfObjection = "objection"

// An Event is something that happened between request and decision. Which
// fields go with it follows from its kind.
type Event struct {
	On      calendar.Date
	Kind    EventKind
	Of      string               // Acknowledged, Adjourned: OfObjection
	Channel string               // letter, e-mail, telephone
	By      string               // who, but for Adjourned
	Party   string               // ViewsAsked, ViewsGiven: whose view
	Request string               // the id of the request it is of as a whole
	Items   []string             // which items; none: all
	From    string               // Narrowed, PrecisionGiven, Widened: the old wording
	To      string               // the new wording; Forwarded: to whom
	Period  scope.Period         // Narrowed, PrecisionGiven: the period that was left
	Agreed  calendar.Answer      // Narrowed: with the requester
	Length  calendar.Span        // Adjourned: by how long
	Until   calendar.Date        // Adjourned, DelayAgreed: until which last day; Suspended: its last day
	Set     calendar.Date        // PrecisionAsked, ViewsAsked: the last day of the term that was set
	Reasons calendar.Answer      // Adjourned: the notice gives reasons
	Ground  wob.SuspensionGround // Suspended: on which ground
	Public  calendar.Answer      // Forwarded: to a public body (bestuursorgaan)
	Notice  calendar.Answer      // Forwarded: the requester was told
}

// Basis is what a letter rests the narrowing of a request on.
type Basis string

// The bases of a narrowing.
const (
	BasisAlreadyPublic Basis = "already-public" // reeds openbaar
	BasisRepeated      Basis = "repeated"       // herhaalde aanvraag (art. 4:6 Awb)
	BasisAgreed        Basis = "agreed"         // with the requester
	BasisUnilateral    Basis = "unilateral"     // by the body alone
)

// A Narrowing (inperking) is how a letter reads the request: as one for
// documents dated after a day.
type Narrowing struct {
	After    calendar.Date // documents dated on or before it fall out
	Request  string        // the id of the request it is of as a whole
	Items    []string      // which items; none: all
	Relies   []string      // references of earlier decisions
	Basis    Basis
	Asked    calendar.Answer // the requester was asked first
	NewFacts calendar.Answer // BasisRepeated: new facts were stated
}

// An Outcome is what was decided on one or more items.
type Outcome struct {
	Items       []string // none: all
	Kinds       []Disposition
	Article     string   // as the letter cites it
	Grounds     []string // codes of grounds, as 10.2.e
	Regime      string   // SpecialRegime: the act that goes before, by its name or BWB number
	Search      string   // where and how was looked; that there was a search is not enough
	Sources     []Source
	ForwardedTo string
	Reason      string
	JointWith   []string

	// What decides whether a ground can hold.
	Environmental calendar.Answer // environmental information
	Emissions     calendar.Answer // on emissions into the environment
	Consent       calendar.Answer // the person concerned consents to disclosure
	Deliberation  calendar.Answer // the documents were made for internal deliberation
	PolicyViews   calendar.Answer // the passages are personal views on policy

	DisclosedOn calendar.Date // DeferredThirdParty: the day named for disclosure
}

// has reports whether an outcome has a disposition.
func (o *Outcome) has(d Disposition) bool { return slices.Contains(o.Kinds, d) }

// A Source says where something can be found.
type Source struct {
	Text   string
	Where  string
	Public calendar.Answer // everyone can reach it
}

// About is what a general sentence in a letter is about. The list is open: a
// sentence about something else is kept and not reviewed.
type About string

// The sentences that are reviewed.
const (
	AboutAlreadyPublic About = "already-public" // the act does not apply to what is public
	AboutScope         About = "scope"          // the request is one under the act
	AboutOpenness      About = "openness"       // openness is the rule
	AboutNotForwarded  About = "not-forwarded"  // the request is not forwarded, and why
	AboutDiscretion    About = "discretion"     // the body may withhold, where the act says it must
	AboutNarrowMatter  About = "narrow-matter"  // "bestuurlijke aangelegenheid" worded narrower than the act
	AboutNotUsed       About = "not-used"       // there are no documents because there is no use
)

// A Statement is a general sentence that the letter rests on.
type Statement struct {
	About  About
	Reason string
}

// RemedyKind is the remedy that a clause names.
type RemedyKind string

// The remedies.
const (
	ObjectionRemedy RemedyKind = "objection" // bezwaar
	AppealRemedy    RemedyKind = "appeal"    // beroep
)

// RemedyFrom is the day from which a clause counts.
type RemedyFrom string

// The days from which a clause counts.
const (
	FromPublication RemedyFrom = "publication" // the day after publication
	FromDispatch    RemedyFrom = "dispatch"    // after dispatch: publication, where it is by sending (art. 3:41 Awb)
	FromLetterDate  RemedyFrom = "letter-date" // the date on the letter
	FromUnstated    RemedyFrom = "unstated"    // the clause does not say
)

// A Remedy is a clause that tells how to object or appeal
// (rechtsmiddelenclausule, art. 3:45 Awb).
type Remedy struct {
	Kind  RemedyKind
	Weeks int // 0: not named
	From  RemedyFrom
	To    string
	Form  []string // what an objection must hold, by the codes of [wob.FormRequirements] (art. 6:5 lid 1 Awb)
}
