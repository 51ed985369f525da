package scope

import "github.com/wobrules/wobrules/calendar"

// A Request (verzoek) is what was asked, and when.
type Request struct {
	ID            string // where a letter decides on several
	Dated         calendar.Date
	Received      calendar.Date // by the body that is competent
	FirstReceived calendar.Date // by a body that had to forward it
	Filed         calendar.Date // sent or handed in
	From          ForwardedBy   // it came in from another body
	Written       calendar.Answer
	Environmental calendar.Answer // it asks for environmental information (milieu-informatie)
	Items         []Item
}

// ForwardedBy is the body that forwarded a request (doorzending, art. 4 Wob, art.
// 4.2 Woo), and the day on which it did. It is comparable.
type ForwardedBy struct {
	Body string
	On   calendar.Date
}

// ItemKind is what an item asks for.
type ItemKind string

// The kinds of items. Not set: documents.
const (
	Documents ItemKind = "documents"
	Overview  ItemKind = "overview" // a list that may have to be made
	Question  ItemKind = "question"
)

// An Item (onderdeel) is one thing that is asked for.
type Item struct {
	ID      string
	Text    string
	Kind    ItemKind
	Period  Period // the zero Period: none stated. Until not set: "tot heden", up to and including the reference date
	Subject string
}

// An EarlierDecision (eerder besluit) is one that a limit relies on. It is
// comparable.
type EarlierDecision struct {
	Reference     string
	Date          calendar.Date
	ReferenceDate calendar.Date   // peildatum: the last day of the documents it covers
	Period        Period          // of the documents it was asked for; the zero Period: none stated
	Published     calendar.Answer // with its documents, where everyone can reach them
	PublishedOn   calendar.Date
	Where         string
	SameApplicant calendar.Answer
	SameBody      calendar.Answer
	Refused       calendar.Answer // it refused, in whole or in part
}
