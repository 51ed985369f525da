package wob

import "github.com/wobrules/wobrules/calendar"

// A Case (zaak) is one request and what happened to it, as facts with dates:
// the Go form of the case file. One case is one clock; a part of a request that
// has its own term is a case of its own.
//
// A day that is not set is not known, and nothing is filled in for it. Only
// Received is needed. A nil pointer and an empty list mean that there was no
// such thing.
type Case struct {
	ID            string
	Received      calendar.Date  // the day the request reached the competent body; the term runs from it
	Filed         calendar.Date  // the day it was sent or handed in; not set: the day of receipt
	FirstReceived calendar.Date  // the day it reached a body that had to forward it (art. 4 Wob); starts no term
	Environmental *Environmental // set when this clock concerns environmental information (milieu-informatie)
	Adjournments  []Adjournment
	Suspensions   []Suspension
	Decision      *Decision
	Default       *Default // the notice of default on the request
	Objection     *Objection
	AsOf          calendar.Date // the day on which the question is asked
}

// Environmental is what decides the term for environmental information (art. 6
// lid 6 onder a Wob).
type Environmental struct {
	DisclosureIntended calendar.Answer
	ObjectionExpected  calendar.Answer
}

// An Adjournment (verdaging) of the decision: by a length in days or weeks, or
// until a last day; one of the two.
type Adjournment struct {
	Notified calendar.Date // the day the notice was sent
	By       calendar.Span
	Until    calendar.Date
	Reasons  calendar.Answer // whether the notice gives reasons
	Size     calendar.Answer // whether it rests on size or complexity
}

// A Ground is the ground of a suspension, by the id of its article.
type Ground string

// The grounds on which a term is suspended.
const (
	ViewsAsked         Ground = "wob.6.3"      // zienswijze gevraagd (art. 6 lid 3 Wob)
	SupplementAsked    Ground = "awb.4.15.1.a" // aanvulling gevraagd (art. 4:15 lid 1 onder a Awb)
	ForeignInformation Ground = "awb.4.15.1.b" // buitenlandse informatie (art. 4:15 lid 1 onder b Awb)
	ConsentToDelay     Ground = "awb.4.15.2.a" // instemming met uitstel (art. 4:15 lid 2 onder a Awb)
	ApplicantDelay     Ground = "awb.4.15.2.b" // aan de aanvrager toe te rekenen (art. 4:15 lid 2 onder b Awb)
	ForceMajeure       Ground = "awb.4.15.2.c" // overmacht (art. 4:15 lid 2 onder c Awb)
)

// A Suspension (opschorting) of the term. Which days go with it follows from
// its ground: a notice (Notified, with Until and Set), a state of affairs (From
// and Until, both counted), or consent (Notified, with Days or Until).
type Suspension struct {
	Ground   Ground
	Notified calendar.Date // the notice to the requester; the invitation; the written consent
	Until    calendar.Date // the view, supplement or information came; the last day; the agreed last day
	Set      calendar.Date // the last day of the term that was set
	From     calendar.Date // the first day of a state of affairs
	Days     int           // the days agreed
}

// A Decision (besluit) on the request.
type Decision struct {
	Published         calendar.Date   // bekendmaking: the day of dispatch, or of an oral decision
	Dated             calendar.Date   // not set: the day of publication; the content follows the law of this day
	Discloses         calendar.Answer // whether it discloses information
	ObjectionExpected calendar.Answer // whether an interested party is expected to object
	Oral              calendar.Answer
}

// A Default is a notice of default (ingebrekestelling). The penalty looks at
// the day of receipt, the appeal at the day of sending; neither is filled in
// from the other.
type Default struct {
	Sent     calendar.Date
	Received calendar.Date
}

// Against says what an objection is directed against.
type Against uint8

const (
	AgainstDecision    Against = iota // the decision
	AgainstNotDeciding                // not deciding in time (art. 15a Wob)
)

// An Objection (bezwaar) and what happened to it.
type Objection struct {
	Received           calendar.Date
	Posted             calendar.Date
	BelievedTaken      calendar.Answer // whether the objector could think the decision was taken (art. 6:10 Awb)
	Against            Against
	CommitteeAnnounced calendar.Date // the objector was told that a committee advises (art. 7:13 lid 2 Awb)
	Form               Form
	Repairs            []Repair
	Suspensions        []Suspension // only on the grounds that art. 7:14 Awb leaves
	Adjournments       []Adjournment
	Agreed             []Agreed
	Default            *Default      // the notice of default on the objection
	Decided            calendar.Date // publication of the decision on the objection
}

// Form is what an objection holds (art. 6:5 lid 1 Awb).
type Form struct {
	Signed, Name, Address, Dated, Decision, Grounds calendar.Answer
}

// A Repair (herstel verzuim) is the chance to mend a defect of an objection
// (art. 6:6 Awb).
type Repair struct {
	Asked calendar.Date
	Set   calendar.Date // the last day of the term that was set
	Done  calendar.Date
}

// Agreed is further delay of the decision on objection with consent (art. 7:10
// lid 4 Awb): a number of days or a last day.
type Agreed struct {
	Consented calendar.Date
	Days      int
	Until     calendar.Date
}
