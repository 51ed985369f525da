package wob

import (
	"iter"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/words"
)

// A Key is the kind of a [Deadline]. The zero Key is none, and has no code.
type Key uint8

// The kinds of deadline.
const (
	_                             Key = iota
	KeyAskPrecision                   // de verzoeker vragen het verzoek te preciseren
	KeyConsultSize                    // overleggen over de volgorde van een omvangrijk verzoek
	KeyAdjourn                        // de beslissing op het verzoek verdagen
	KeySupplement                     // het verzoek aanvullen
	KeyViews                          // een zienswijze geven
	KeyDecision                       // beslissen op het verzoek
	KeyNoticeOfDefault                // het bestuursorgaan in gebreke stellen
	KeyPenalty                        // dwangsom bij niet tijdig beslissen
	KeyFixPenalty                     // de dwangsom vaststellen
	KeyPayPenalty                     // de dwangsom betalen
	KeyAppealNotDeciding              // beroep tegen het niet tijdig nemen van een besluit
	KeyObjectNotDeciding              // bezwaar tegen het niet tijdig nemen van een besluit
	KeyCourtRuling                    // uitspraak van de rechtbank op het beroep
	KeyCourtTerm                      // beslissen binnen de termijn van de rechtbank
	KeyCourtPenalty                   // dwangsom die de rechtbank aan de uitspraak heeft verbonden
	KeyOpposition                     // verzet tegen de uitspraak
	KeyHigherAppeal                   // hoger beroep tegen de uitspraak
	KeyDisclosure                     // de informatie verstrekken
	KeyAskRelief                      // een voorlopige voorziening vragen tegen de openbaarmaking
	KeyObjection                      // bezwaar maken
	KeyRepair                         // het verzuim in het bezwaar herstellen
	KeyDecisionOnObjection            // beslissen op het bezwaar
	KeyAdjournObjection               // de beslissing op het bezwaar verdagen
	KeyNoticeOfDefaultObjection       // het bestuursorgaan in gebreke stellen (bezwaar)
	KeyPenaltyObjection               // dwangsom bij niet tijdig beslissen op het bezwaar
	KeyAppealNotDecidingObjection     // beroep tegen het niet tijdig beslissen op het bezwaar
	KeyAppeal                         // beroep instellen
)

var keyCodes = words.Codes[Key]{
	{},
	KeyAskPrecision: {"ask-precision", "de verzoeker vragen het verzoek te preciseren",
		"ask the requester to be more precise"},
	KeyConsultSize: {"consult-size", "overleggen over de volgorde van een omvangrijk verzoek",
		"consult the requester on a large request"},
	KeyAdjourn: {"adjourn", "de beslissing op het verzoek verdagen",
		"adjourn the decision on the request"},
	KeySupplement: {"supplement", "het verzoek aanvullen", "supplement the request"},
	KeyViews:      {"views", "een zienswijze geven", "give a view"},
	KeyDecision:   {"decision", "beslissen op het verzoek", "decide on the request"},
	KeyNoticeOfDefault: {"notice-of-default", "het bestuursorgaan in gebreke stellen",
		"give notice of default"},
	KeyPenalty:    {"penalty", "dwangsom bij niet tijdig beslissen", "penalty for not deciding in time"},
	KeyFixPenalty: {"fix-penalty", "de dwangsom vaststellen", "fix the penalty"},
	KeyPayPenalty: {"pay-penalty", "de dwangsom betalen", "pay the penalty"},
	KeyAppealNotDeciding: {"appeal-not-deciding", "beroep tegen het niet tijdig nemen van een besluit",
		"appeal against not deciding in time"},
	KeyObjectNotDeciding: {"object-not-deciding", "bezwaar tegen het niet tijdig nemen van een besluit",
		"objection against not deciding in time"},
	KeyCourtRuling: {"court-ruling", "uitspraak van de rechtbank op het beroep",
		"the court's ruling on the appeal"},
	KeyCourtTerm: {"court-term", "beslissen binnen de termijn van de rechtbank",
		"decide within the term set by the court"},
	KeyCourtPenalty: {"court-penalty", "dwangsom die de rechtbank aan de uitspraak heeft verbonden",
		"penalty that the court attached"},
	KeyOpposition: {"opposition", "verzet tegen de uitspraak", "opposition to the ruling"},
	KeyHigherAppeal: {"higher-appeal", "hoger beroep tegen de uitspraak",
		"higher appeal against the ruling"},
	KeyDisclosure: {"disclosure", "de informatie verstrekken", "disclose the information"},
	KeyAskRelief: {"ask-relief", "een voorlopige voorziening vragen tegen de openbaarmaking",
		"ask for provisional relief against disclosure"},
	KeyObjection:           {"objection", "bezwaar maken", "object"},
	KeyRepair:              {"repair", "het verzuim in het bezwaar herstellen", "mend the defect of the objection"},
	KeyDecisionOnObjection: {"decision-on-objection", "beslissen op het bezwaar", "decide on the objection"},
	KeyAdjournObjection: {"adjourn-objection", "de beslissing op het bezwaar verdagen",
		"adjourn the decision on the objection"},
	KeyNoticeOfDefaultObjection: {"notice-of-default-objection", "het bestuursorgaan in gebreke stellen (bezwaar)",
		"give notice of default (objection)"},
	KeyPenaltyObjection: {"penalty-objection", "dwangsom bij niet tijdig beslissen op het bezwaar",
		"penalty for not deciding on the objection in time"},
	KeyAppealNotDecidingObjection: {"appeal-not-deciding-objection",
		"beroep tegen het niet tijdig beslissen op het bezwaar", "appeal against not deciding on the objection in time"},
	KeyAppeal: {"appeal", "beroep instellen", "appeal"},
}

// Keys yields every key, in the order of the case file.
func Keys() iter.Seq[Key] { return keyCodes.All() }

// String returns the code of k ("decision-on-objection"), or "".
func (k Key) String() string { return keyCodes.String(k) }

// Name returns what k is as a short phrase ("beslissen op het verzoek").
func (k Key) Name(l calendar.Lang) string { return keyCodes.Name(k, l) }

// AppendText appends the code of k; a Key that has none is an error.
func (k Key) AppendText(b []byte) ([]byte, error) {
	code, err := keyCodes.Marshal(k)
	return append(b, code...), err
}

// MarshalText returns the code of k; a Key that has none is an error.
func (k Key) MarshalText() ([]byte, error) { return keyCodes.Marshal(k) }

// UnmarshalText takes a code, exactly.
func (k *Key) UnmarshalText(text []byte) error { return keyCodes.Unmarshal(text, k) }
