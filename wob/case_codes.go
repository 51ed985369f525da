package wob

import (
	"iter"

	"github.com/wobrules/wobrules/calendar"
)

// The codes of the facts of a case, as the case file has them.
var territoryCodes = codes{
	Netherlands: {"nl", "Europees Nederland", "the European Netherlands"},
	BES:         {"bes", "Bonaire, Sint Eustatius en Saba", "Bonaire, Sint Eustatius and Saba"},
}

var closingCodes = codes{
	{},
	Withdrawn:       {"withdrawn", "ingetrokken", "withdrawn"},
	Forwarded:       {"forwarded", "doorgezonden", "forwarded"},
	NotTakenUp:      {"not-taken-up", "buiten behandeling gelaten", "not taken up"},
	ClosedOtherwise: {"otherwise", "anderszins geëindigd", "ended otherwise"},
}

var againstCodes = codes{
	AgainstDecision:            {"decision", "het besluit", "the decision"},
	AgainstNotDeciding:         {"not-deciding", "het niet tijdig nemen van een besluit", "not deciding in time"},
	AgainstDecisionOnObjection: {"decision-on-objection", "de beslissing op bezwaar", "the decision on the objection"},
}

var agreedGroundCodes = codes{
	AllConsent:      {"a", "alle belanghebbenden stemmen in", "all interested parties consent"},
	ObjectorConsent: {"b", "de indiener stemt in en niemand wordt geschaad", "the objector consents and nobody is harmed"},
	DelayNeeded:     {"c", "nodig voor de naleving van wettelijke procedurevoorschriften", "needed to follow rules of procedure"},
}

var rulingBasisCodes = codes{
	{},
	BasisSize:      {"size", "de omvang van het verzoek", "the size of the request"},
	BasisFiling:    {"filing", "de wijze van indiening", "the way in which it was filed"},
	BasisOtherwise: {"other", "een ander bijzonder geval", "another special case"},
}

// String returns the code, or "".
func (t Territory) String() string { return territoryCodes.of(uint8(t)).code }

// Name returns the name for people.
func (t Territory) Name(l calendar.Lang) string { return territoryCodes.name(uint8(t), l) }

// MarshalText returns the code; a value that has none is an error.
func (t Territory) MarshalText() ([]byte, error) {
	return territoryCodes.append(nil, uint8(t), "Territory")
}

// UnmarshalText takes a code, exactly.
func (t *Territory) UnmarshalText(text []byte) error {
	n, err := territoryCodes.parse(string(text), "Territory")
	if err == nil {
		*t = Territory(n)
	}
	return err
}

// String returns the code, or "".
func (c Closing) String() string { return closingCodes.of(uint8(c)).code }

// Name returns the name for people.
func (c Closing) Name(l calendar.Lang) string { return closingCodes.name(uint8(c), l) }

// MarshalText returns the code; a value that has none is an error.
func (c Closing) MarshalText() ([]byte, error) { return closingCodes.append(nil, uint8(c), "Closing") }

// UnmarshalText takes a code, exactly.
func (c *Closing) UnmarshalText(text []byte) error {
	n, err := closingCodes.parse(string(text), "Closing")
	if err == nil {
		*c = Closing(n)
	}
	return err
}

// String returns the code, or "".
func (a Against) String() string { return againstCodes.of(uint8(a)).code }

// Name returns the name for people.
func (a Against) Name(l calendar.Lang) string { return againstCodes.name(uint8(a), l) }

// MarshalText returns the code; a value that has none is an error.
func (a Against) MarshalText() ([]byte, error) { return againstCodes.append(nil, uint8(a), "Against") }

// UnmarshalText takes a code, exactly.
func (a *Against) UnmarshalText(text []byte) error {
	n, err := againstCodes.parse(string(text), "Against")
	if err == nil {
		*a = Against(n)
	}
	return err
}

// String returns the code, or "".
func (a AgreedGround) String() string { return agreedGroundCodes.of(uint8(a)).code }

// Name returns the name for people.
func (a AgreedGround) Name(l calendar.Lang) string { return agreedGroundCodes.name(uint8(a), l) }

// MarshalText returns the code; a value that has none is an error.
func (a AgreedGround) MarshalText() ([]byte, error) {
	return agreedGroundCodes.append(nil, uint8(a), "AgreedGround")
}

// UnmarshalText takes a code, exactly.
func (a *AgreedGround) UnmarshalText(text []byte) error {
	n, err := agreedGroundCodes.parse(string(text), "AgreedGround")
	if err == nil {
		*a = AgreedGround(n)
	}
	return err
}

// String returns the code, or "".
func (r RulingBasis) String() string { return rulingBasisCodes.of(uint8(r)).code }

// Name returns the name for people.
func (r RulingBasis) Name(l calendar.Lang) string { return rulingBasisCodes.name(uint8(r), l) }

// MarshalText returns the code; a value that has none is an error.
func (r RulingBasis) MarshalText() ([]byte, error) {
	return rulingBasisCodes.append(nil, uint8(r), "RulingBasis")
}

// UnmarshalText takes a code, exactly.
func (r *RulingBasis) UnmarshalText(text []byte) error {
	n, err := rulingBasisCodes.parse(string(text), "RulingBasis")
	if err == nil {
		*r = RulingBasis(n)
	}
	return err
}

// Closings yields every way in which a request ends without a decision on its
// content.
func Closings() iter.Seq[Closing] { return listed[Closing](closingCodes) }
