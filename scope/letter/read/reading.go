package read

import "github.com/wobrules/wobrules/scope/letter"

// A Kind names what a fact is about: the key of the letter file that it fills,
// with the key of the event before the point.
type Kind string

// The kinds of facts.
const (
	Date             Kind = "date"                // the date on the letter, an ISO date
	Reference        Kind = "reference"           // kenmerk, as printed
	Body             Kind = "body"                // the body that signs, as printed
	Subject          Kind = "subject"             // onderwerp or betreft, as printed
	RequestDated     Kind = "request.dated"       // the day on which the request was written, sent or filed
	RequestReceived  Kind = "request.received"    // the day on which the body that decides received it
	RequestFrom      Kind = "request.from"        // the day on which another body sent it on to this one
	RequestFromBody  Kind = "request.from.body"   // that body
	AcknowledgedOn   Kind = "acknowledged.on"     // ontvangstbevestiging
	AdjournedOn      Kind = "adjourned.on"        // the day of the notice (verdaging)
	AdjournedBy      Kind = "adjourned.by"        // an ISO 8601 length, as P4W
	AdjournedUntil   Kind = "adjourned.until"     // the last day after it
	Suspended        Kind = "suspended"           // the day of the notice of a suspension (opschorting)
	SuspendedUntil   Kind = "suspended.until"     // its last day
	SuspendedGround  Kind = "suspended.ground"    // why, by the code of the case file
	ViewsAskedOn     Kind = "views-asked.on"      // zienswijzen asked of third parties
	ViewsAskedParty  Kind = "views-asked.party"   // of whom, where parties have a number or a letter
	ViewsGivenOn     Kind = "views-given.on"      // a view given
	ViewsGivenParty  Kind = "views-given.party"   // by whom
	DefaultReceived  Kind = "default-received.on" // ingebrekestelling received
	ConversationOn   Kind = "conversation.on"     // a talk with the requester about the request
	Narrowed         Kind = "narrowed"            // the day on which the request was narrowed
	NarrowedTo       Kind = "narrowed.to"         // to what, as printed
	EarlierDate      Kind = "earlier.date"        // the date of an earlier decision that the letter names
	EarlierReference Kind = "earlier.reference"   // its kenmerk
	EarlierPublished Kind = "earlier.published"   // "true" or "false": the letter says that it was published, or not
	LimitAfter       Kind = "limit.after"         // documents dated on or before this day are left out
	Ground           Kind = "ground"              // the code of a ground that is cited outside of quoted law
	Territory        Kind = "territory"           // "bes", where the letter names the act of the islands
	Regime           Kind = "regime"              // "wob" or "woo": the act the letter says it applies
	OnObjection      Kind = "onObjection"         // "yes": it decides on an objection
	RemediesKind     Kind = "remedies.kind"       // "objection" or "appeal"
	RemediesWeeks    Kind = "remedies.weeks"      // a number
	RemediesFrom     Kind = "remedies.from"       // "publication", "letter-date" or "dispatch"
	RemediesTo       Kind = "remedies.to"         // where to send it
	RemediesForm     Kind = "remedies.form"       // a part that the clause asks for: "signed", "name", ...
	ForwardedTo      Kind = "forwarded.to"        // the body to which the request was sent on
	ForwardedOn      Kind = "forwarded.on"        // the day on which it was
	DecisionKind     Kind = "decision.kind"       // a suggestion: "granted", "granted_in_part", "none_found" or "refused"
)

// How says whether a value is printed whole.
type How string

const (
	Stated   How = "stated"   // the value can be read again from its spans alone
	Inferred How = "inferred" // a part of it follows from another passage: a year, "dezelfde datum", "in deze brief"
)

// A PartName names a part of the text.
type PartName string

// The parts of the text.
const (
	Head       PartName = "head"       // up to the salutation: address, labels, subject
	BodyPart   PartName = "body"       // from the salutation to the signature
	Decision   PartName = "decision"   // the section of the body under the heading "Besluit"
	Remedies   PartName = "remedies"   // the clause that tells how to object
	Annex      PartName = "annex"      // quoted law
	Attachment PartName = "attachment" // an inventory list, another paper, and whatever follows
	Margin     PartName = "margin"     // running headers, labels and page numbers inside another part, metadata around it
)

// A Span is a passage of the text as given: bytes, End not included.
type Span struct{ Start, End int }

// A Fact is one thing that was read.
type Fact struct {
	Kind  Kind
	Value string // as in the letter file
	Spans []Span // where it stands; several where passages agree, or where one points to another
	Rule  string // the name of the rule that read it
	How   How
}

// An Open is a fact that was looked for and is not sure.
type Open struct {
	Kind       Kind
	Why        letter.Why
	Candidates []Fact // what it could be
}

// A Part is a stretch of the text. Parts do not overlap, but for a margin, which
// lies inside another part.
type Part struct {
	Name PartName
	Span Span
}
