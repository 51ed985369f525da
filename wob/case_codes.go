package wob

import (
	"iter"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/words"
)

// The codes of the facts of a case, as the case file has them.
var closingCodes = words.Codes[Closing]{
	{},
	Withdrawn:       {"withdrawn", "ingetrokken", "withdrawn"},
	Forwarded:       {"forwarded", "doorgezonden", "forwarded"},
	NotTakenUp:      {"not-taken-up", "buiten behandeling gelaten", "not taken up"},
	ClosedOtherwise: {"otherwise", "anderszins geëindigd", "ended otherwise"},
}

var againstCodes = words.Codes[Against]{
	AgainstDecision:            {"decision", "het besluit", "the decision"},
	AgainstNotDeciding:         {"not-deciding", "het niet tijdig nemen van een besluit", "not deciding in time"},
	AgainstDecisionOnObjection: {"decision-on-objection", "de beslissing op bezwaar", "the decision on the objection"},
}

var agreedGroundCodes = words.Codes[AgreedGround]{
	AllConsent:      {"a", "alle belanghebbenden stemmen in", "all interested parties consent"},
	ObjectorConsent: {"b", "de indiener stemt in en niemand wordt geschaad", "the objector consents and nobody is harmed"},
	DelayNeeded: {"c", "nodig voor de naleving van wettelijke procedurevoorschriften",
		"needed to follow rules of procedure"},
}

var rulingBasisCodes = words.Codes[RulingBasis]{
	{},
	BasisSize:      {"size", "de omvang van het verzoek", "the size of the request"},
	BasisFiling:    {"filing", "de wijze van indiening", "the way in which it was filed"},
	BasisOtherwise: {"other", "een ander bijzonder geval", "another special case"},
}

// String returns the code, or "".
func (c Closing) String() string { return closingCodes.String(c) }

// Name returns the name for people.
func (c Closing) Name(l calendar.Lang) string { return closingCodes.Name(c, l) }

// MarshalText returns the code; a value that has none is an error.
func (c Closing) MarshalText() ([]byte, error) { return closingCodes.Marshal(c) }

// UnmarshalText takes a code, exactly.
func (c *Closing) UnmarshalText(text []byte) error { return closingCodes.Unmarshal(text, c) }

// String returns the code, or "".
func (a Against) String() string { return againstCodes.String(a) }

// Name returns the name for people.
func (a Against) Name(l calendar.Lang) string { return againstCodes.Name(a, l) }

// MarshalText returns the code; a value that has none is an error.
func (a Against) MarshalText() ([]byte, error) { return againstCodes.Marshal(a) }

// UnmarshalText takes a code, exactly.
func (a *Against) UnmarshalText(text []byte) error { return againstCodes.Unmarshal(text, a) }

// String returns the code, or "".
func (a AgreedGround) String() string { return agreedGroundCodes.String(a) }

// Name returns the name for people.
func (a AgreedGround) Name(l calendar.Lang) string { return agreedGroundCodes.Name(a, l) }

// MarshalText returns the code; a value that has none is an error.
func (a AgreedGround) MarshalText() ([]byte, error) { return agreedGroundCodes.Marshal(a) }

// UnmarshalText takes a code, exactly.
func (a *AgreedGround) UnmarshalText(text []byte) error { return agreedGroundCodes.Unmarshal(text, a) }

// String returns the code, or "".
func (r RulingBasis) String() string { return rulingBasisCodes.String(r) }

// Name returns the name for people.
func (r RulingBasis) Name(l calendar.Lang) string { return rulingBasisCodes.Name(r, l) }

// MarshalText returns the code; a value that has none is an error.
func (r RulingBasis) MarshalText() ([]byte, error) { return rulingBasisCodes.Marshal(r) }

// UnmarshalText takes a code, exactly.
func (r *RulingBasis) UnmarshalText(text []byte) error { return rulingBasisCodes.Unmarshal(text, r) }

// Closings yields every way in which a request ends without a decision on its
// content.
func Closings() iter.Seq[Closing] { return closingCodes.All() }
