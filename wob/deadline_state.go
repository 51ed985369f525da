package wob

import (
	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/words"
)

// An Actor is who must or may do something. The zero Actor is nobody known.
type Actor uint8

// The values of Actor.
const (
	_                 Actor = iota
	ByBody                  // het bestuursorgaan
	ByRequester             // de verzoeker
	ByThirdParty            // wie belang heeft bij wat openbaar wordt
	ByObjector              // wie bezwaar maakte
	ByInterestedParty       // iedere belanghebbende
	ByParty                 // een partij in beroep
	ByCourt                 // de rechtbank
)

var actorCodes = words.Codes[Actor]{
	{},
	ByBody:            {"body", "bestuursorgaan", "the body"},
	ByRequester:       {"requester", "verzoeker", "the requester"},
	ByThirdParty:      {"third-party", "derde-belanghebbende", "an interested third party"},
	ByObjector:        {"objector", "bezwaarmaker", "the objector"},
	ByInterestedParty: {"interested-party", "belanghebbende", "an interested party"},
	ByParty:           {"party", "partij", "a party to the appeal"},
	ByCourt:           {"court", "rechtbank", "the court"},
}

// String returns the code, or "".
func (a Actor) String() string { return actorCodes.String(a) }

// Name returns the name for people.
func (a Actor) Name(l calendar.Lang) string { return actorCodes.Name(a, l) }

// MarshalText returns the code; a value that has none is an error.
func (a Actor) MarshalText() ([]byte, error) { return actorCodes.Marshal(a) }

// UnmarshalText takes a code, exactly.
func (a *Actor) UnmarshalText(text []byte) error { return actorCodes.Unmarshal(text, a) }

// A Force is whether something must be done, may be done, or happens by itself. The
// zero Force is not known.
type Force uint8

// The values of Force.
const (
	_       Force = iota
	Must          // een plicht
	May           // een bevoegdheid of een recht
	Happens       // het gevolg van wat is gebeurd
)

var forceCodes = words.Codes[Force]{
	{},
	Must:    {"must", "moet", "must"},
	May:     {"may", "mag", "may"},
	Happens: {"happens", "gebeurt", "happens"},
}

// String returns the code, or "".
func (f Force) String() string { return forceCodes.String(f) }

// Name returns the name for people.
func (f Force) Name(l calendar.Lang) string { return forceCodes.Name(f, l) }

// MarshalText returns the code; a value that has none is an error.
func (f Force) MarshalText() ([]byte, error) { return forceCodes.Marshal(f) }

// UnmarshalText takes a code, exactly.
func (f *Force) UnmarshalText(text []byte) error { return forceCodes.Unmarshal(text, f) }

// A State is how a [Deadline] stands, as far as the facts and the day of the
// question tell. The zero State is not known.
type State uint8

// The values of State.
const (
	_       State = iota
	Ahead         // before its first day
	Open          // from its first day up to and including its last
	Overdue       // after the last day of what the body or the court must do
	Done          // on or before the last day
	Late          // done after the last day
	Missed        // after the last day of what is no duty of the body or the court
	Void          // a fact on or before the last day took it away
)

var stateCodes = words.Codes[State]{
	{},
	Ahead:   {"ahead", "komt nog", "ahead"},
	Open:    {"open", "loopt", "open"},
	Overdue: {"overdue", "te laat en nog verschuldigd", "overdue and still owed"},
	Done:    {"done", "gedaan", "done"},
	Late:    {"late", "te laat gedaan", "done late"},
	Missed:  {"missed", "verlopen", "missed"},
	Void:    {"void", "vervallen", "no longer matters"},
}

// String returns the code, or "".
func (s State) String() string { return stateCodes.String(s) }

// Name returns the name for people.
func (s State) Name(l calendar.Lang) string { return stateCodes.Name(s, l) }

// MarshalText returns the code; a value that has none is an error.
func (s State) MarshalText() ([]byte, error) { return stateCodes.Marshal(s) }

// UnmarshalText takes a code, exactly.
func (s *State) UnmarshalText(text []byte) error { return stateCodes.Unmarshal(text, s) }
