package wob

import (
	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/enacted"
)

// A Case (zaak) is one request at one body and what happened to it, as facts
// with dates: the Go form of the case file. One case is one clock; a part of a
// request that has its own term is a case of its own.
//
// A day that is not set is not known, and nothing is filled in for it. Only
// Received is needed. A nil pointer and an empty list mean that there was no
// such thing.
//
// Every element of a list may have an ID, unique in the case; without one it is
// known by its list and its day ("suspensions-2026-03-10").
type Case struct {
	ID             string // the caller's own; given back in the timeline
	Territory      Territory
	Received       calendar.Date   // the day the request reached the competent body; the term runs from it
	Filed          calendar.Date   // the day it was sent or handed in; not set: the day of receipt
	FirstReceived  calendar.Date   // the day it reached a body that had to forward it (art. 4.2 Woo); starts no term
	Channel        Channel         // from 1 January 2026: how the request came, where it came electronically
	Environmental  *Environmental  // set when this clock concerns environmental information (milieu-informatie)
	TooGeneral     calendar.Answer // whether the request is too general (art. 4.1 lid 5 Woo)
	Large          calendar.Answer // whether it is large (art. 4.2a Woo)
	PrecisionAsked calendar.Date   // the requester was asked to make the request precise (art. 4.1 lid 5 Woo)
	Consulted      calendar.Date   // the requester was consulted on the order of handling (art. 4.2a Woo)
	DelayTold      calendar.Date   // the requester was told that the decision will be late (art. 4:14 Awb)
	Adjournments   []Adjournment
	Suspensions    []Suspension
	Partial        []Decision        // decisions on a part of the request (deelbesluiten)
	Decision       *Decision         // the decision that ends the clock
	Closed         *Closed           // what ended the clock without a decision on the content
	Defaults       []NoticeOfDefault // notices of default on the request
	Objections     []Objection
	Appeals        []Appeal
	Outages        []Outage
	AsOf           calendar.Date // the day on which the question is asked
}

// A Territory is where the body is that was asked; it decides which acts hold.
// Its text (String, MarshalText) is "nl" or "bes", and Name(lang) what it is called.
type Territory = enacted.Territory

// The territories.
const (
	Netherlands Territory = enacted.Netherlands // the European part: Wob, Woo and Awb
	BES         Territory = enacted.BES         // Bonaire, Sint Eustatius and Saba: Wob BES and WarBES
)

// A Channel says how a message came that was sent electronically (title 2.1
// Awb, from 1 January 2026).
type Channel struct {
	Designated calendar.Answer // whether by the way that the body designated
	PassedOn   calendar.Date   // the body passed it on inside
	Told       calendar.Date   // the sender was told so
}

// IsZero reports whether nothing is known of the channel.
func (c Channel) IsZero() bool { return c == Channel{} }

// Environmental is what decides the term for environmental information (art. 6
// lid 6 onder a Wob).
type Environmental struct {
	DisclosureIntended calendar.Answer
	ObjectionExpected  calendar.Answer
}

// An Adjournment (verdaging) of the decision: by a length in days or weeks, or
// until a last day; one of the two.
type Adjournment struct {
	ID       string
	Notified calendar.Date // the day the notice was sent
	By       calendar.Span
	Until    calendar.Date
	Reasons  calendar.Answer // whether the notice gives reasons
	Size     calendar.Answer // whether it rests on size or complexity
	Assumed  bool            // nobody says so: taken as notified in time, and Notified may be not set
}

// A SuspensionGround is the ground of a suspension, by the id of its article.
type SuspensionGround string

// The grounds on which a term is suspended.
const (
	ViewsAsked         SuspensionGround = "wob.6.3"      // zienswijze gevraagd (art. 6 lid 3 Wob)
	SupplementAsked    SuspensionGround = "awb.4.15.1.a" // aanvulling gevraagd (art. 4:15 lid 1 onder a Awb)
	ForeignInformation SuspensionGround = "awb.4.15.1.b" // buitenlandse informatie (art. 4:15 lid 1 onder b Awb)
	ConsentToDelay     SuspensionGround = "awb.4.15.2.a" // instemming met uitstel (art. 4:15 lid 2 onder a Awb)
	ApplicantDelay     SuspensionGround = "awb.4.15.2.b" // aan de aanvrager toe te rekenen (art. 4:15 lid 2 onder b Awb)
	ForceMajeure       SuspensionGround = "awb.4.15.2.c" // overmacht (art. 4:15 lid 2 onder c Awb)
)

// A Suspension (opschorting) of the term. Which days go with it follows from
// its ground: a notice (Notified, with Until and Set), a state of affairs (From
// and Until, both counted), or consent (Notified, with Days or Until).
type Suspension struct {
	ID       string
	Ground   SuspensionGround
	Notified calendar.Date   // the notice to the requester; the invitation; the written consent
	Until    calendar.Date   // the view, supplement or information came; the last day; the agreed last day
	Set      calendar.Date   // the last day of the term that was set
	From     calendar.Date   // the first day of a state of affairs
	Days     int             // the days agreed
	EndKnown calendar.Answer // no: when it ended is not known, as a letter may leave it; it is then not counted
}

// A Decision (besluit) on the request or on a part of it.
type Decision struct {
	ID                string          // of a partial decision
	Published         calendar.Date   // bekendmaking: the day of dispatch, or of an oral decision
	Dated             calendar.Date   // not set: the day of publication; the content follows the law of this day
	Discloses         calendar.Answer // whether it discloses information
	ObjectionExpected calendar.Answer // whether an interested party is expected to object
	Oral              calendar.Answer
	ThirdPartyTold    calendar.Date // the interested party was told of the decision (art. 4.4 lid 6 Woo)
	Disclosed         calendar.Date // the information was provided
	Relief            Relief        // provisional relief against disclosure
}

// A Relief (voorlopige voorziening) is a request to the court to stop the
// disclosure for the time being. The zero Relief was not asked.
type Relief struct {
	Asked   calendar.Date
	Ended   calendar.Date   // the court ruled, or the request was withdrawn
	Granted calendar.Answer // no: refused or withdrawn
	Until   calendar.Date   // the last day for which disclosure is stopped
}

// IsZero reports whether no relief was asked.
func (r Relief) IsZero() bool { return r == Relief{} }

// Closed is what ended the clock without a decision on the content.
type Closed struct {
	How   Closing
	On    calendar.Date // may be not known; of [NotTakenUp] the day of publication
	Told  calendar.Date // the requester was told
	Under ClosingGround // the article under which a request was not taken up
}

// A Closing is a way in which a request ends without a decision on its content.
type Closing uint8

// The ways in which a request ends.
const (
	_               Closing = iota
	Withdrawn               // ingetrokken
	Forwarded               // doorgezonden
	NotTakenUp              // buiten behandeling gelaten: a decision
	ClosedOtherwise         // anderszins
)

// A ClosingGround is the article under which a request is not taken up, by its
// id.
type ClosingGround string

// The grounds on which a request is not taken up.
const (
	Incomplete ClosingGround = "awb.4.5"   // onvolledig (art. 4:5 Awb)
	TooVague   ClosingGround = "woo.4.1.6" // niet gepreciseerd (art. 4.1 lid 6 Woo)
	Abuse      ClosingGround = "woo.4.6"   // misbruik (art. 4.6 Woo)
)

// A NoticeOfDefault (ingebrekestelling). The penalty looks at the day of
// receipt, the appeal at the day of sending; neither is filled in from the
// other.
type NoticeOfDefault struct {
	ID       string
	Sent     calendar.Date
	Received calendar.Date
	Channel  Channel
	Fixed    calendar.Date // the penalty was fixed by a decision (art. 4:18 Awb)
	Paid     calendar.Date // the penalty was paid
}

// Against says what an objection or an appeal is directed against.
type Against uint8

// What an objection or an appeal is directed against.
const (
	AgainstDecision            Against = iota // the decision
	AgainstNotDeciding                        // not deciding in time
	AgainstDecisionOnObjection                // the decision on objection: of an appeal alone
)

// An Objection (bezwaar) and what happened to it.
type Objection struct {
	ID                 string
	By                 Actor  // [ByRequester] or [ByThirdParty]; not set: the requester
	Of                 string // the id of the partial decision objected to; empty: the decision
	Against            Against
	Received           calendar.Date
	Posted             calendar.Date
	ByPost             calendar.Answer // whether it came by post; a day of posting says yes
	ReachedWrongBody   calendar.Date   // the day it reached a body that had to send it on (art. 6:15 lid 3 Awb)
	Channel            Channel
	BelievedTaken      calendar.Answer // whether the objector could think the decision was taken (art. 6:10 Awb)
	CommitteeAnnounced calendar.Date   // the objector was told that a committee advises (art. 7:13 lid 2 Awb)
	Form               Form
	Repairs            []Repair
	Suspensions        []Suspension // only on the grounds that art. 7:14 Awb leaves
	Adjournments       []Adjournment
	Agreed             []Agreed
	Defaults           []NoticeOfDefault // notices of default on the objection
	Told               calendar.Date     // the objector was told of suspension, adjournment or delay (art. 7:10 lid 5 Awb)
	Withdrawn          calendar.Date
	Decided            calendar.Date // publication of the decision on the objection
}

// Form is what an objection holds (art. 6:5 lid 1 Awb).
type Form struct {
	Signed, Name, Address, Dated, Decision, Grounds calendar.Answer
}

// A Repair (herstel verzuim) is the chance to mend a defect of an objection
// (art. 6:6 Awb).
type Repair struct {
	ID    string
	Asked calendar.Date
	Set   calendar.Date // the last day of the term that was set
	Done  calendar.Date
}

// Agreed is further delay of the decision on objection (art. 7:10 lid 4 Awb): a
// number of days or a last day.
type Agreed struct {
	ID        string
	Consented calendar.Date // of [DelayNeeded], which asks no consent, the day it was notified
	Days      int
	Until     calendar.Date
	Ground    AgreedGround
}

// An AgreedGround is the part of art. 7:10 lid 4 Awb on which further delay
// rests.
type AgreedGround uint8

// The grounds of further delay.
const (
	AllConsent      AgreedGround = iota // onder a: all interested parties consent
	ObjectorConsent                     // onder b: the objector consents, and nobody is harmed
	DelayNeeded                         // onder c: needed for a step that the law prescribes
)

// An Appeal (beroep) and what became of it.
type Appeal struct {
	ID        string
	By        Actor  // not set: the requester
	Of        string // the id of the objection; empty: the request
	Against   Against
	Received  calendar.Date
	Posted    calendar.Date
	Complete  calendar.Date   // the requirements of art. 6:5 Awb were met
	Hearing   calendar.Answer // whether there is a hearing
	Withdrawn calendar.Date
	Ruling    Ruling
	Further   calendar.Date // opposition (verzet) or higher appeal (hoger beroep) was lodged
}

// A Ruling (uitspraak) on an appeal. The zero Ruling was not given.
type Ruling struct {
	Sent          calendar.Date
	Founded       calendar.Answer
	DecideWithin  calendar.Span // the term that the court set; or
	DecideBy      calendar.Date // the last day that it set
	Basis         RulingBasis   // on what the court set a term of its own
	PenaltyPerDay int           // in whole euros (art. 8:55d lid 2 Awb)
	PenaltyMost   int           // in whole euros
}

// IsZero reports whether no ruling was given.
func (r Ruling) IsZero() bool { return r == Ruling{} }

// A RulingBasis is on what a court set a term of its own for the decision.
type RulingBasis uint8

// On what a court sets a term of its own.
const (
	_              RulingBasis = iota // not known
	BasisSize                         // the size of the request (art. 15b lid 1 Wob, art. 8.4 lid 1 Woo)
	BasisFiling                       // the way in which it was filed (art. 15b lid 2 Wob, art. 8.4 lid 2 Woo)
	BasisOtherwise                    // otherwise (art. 8:55d lid 3 Awb)
)

// An Outage (storing) of the electronic way to the body, for which it extended
// the terms for filing (title 2.1 Awb, from 1 January 2026).
type Outage struct {
	ID         string
	Announced  calendar.Date
	From       calendar.Date
	Until      calendar.Date // the last day of the outage
	ExtendedTo calendar.Date // the last day of a term for filing that ends within it
}
