package letter

import (
	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/words"
)

// A Result (uitkomst) is the outcome of a whole letter. It is derived from the
// dispositions, never stated beside them.
type Result uint8

// The results. The first five are those of the publication platforms of the
// government.
const (
	NoResult        Result = iota // the letter decides nothing
	Disclosed                     // openbaarmaking
	DisclosedInPart               // gedeeltelijke openbaarmaking
	NotDisclosed                  // geen openbaarmaking
	NothingFound                  // geen documenten aangetroffen
	AllPublic                     // reeds openbaar
	NotDealtWith                  // niet in behandeling genomen
)

var resultCodes = words.Codes[Result]{
	NoResult:        {"", "geen beslissing", "no decision"},
	Disclosed:       {"public", "openbaarmaking", "disclosure"},
	DisclosedInPart: {"partial_public", "gedeeltelijke openbaarmaking", "disclosure in part"},
	NotDisclosed:    {"not_public", "geen openbaarmaking", "no disclosure"},
	NothingFound:    {"nothing_found", "geen documenten aangetroffen", "no documents found"},
	AllPublic:       {"already_public", "reeds openbaar", "already public"},
	NotDealtWith:    {"not_dealt_with", "niet in behandeling genomen", "not dealt with"},
}

// String returns the code of r, and "" for NoResult.
func (r Result) String() string { return resultCodes.String(r) }

// Name returns what r is called.
func (r Result) Name(l calendar.Lang) string { return resultCodes.Name(r, l) }

// Result returns the outcome of the letter as a whole: what is given on some
// items and refused on others is disclosure in part. What was withdrawn, only
// forwarded, or answered outside the act does not count.
func (l Letter) Result() Result {
	law := l.act()
	var given, part, refused, none, public, declined bool
	for i := range l.Outcomes {
		for _, d := range l.Outcomes[i].Kinds {
			row := law.disposition(d)
			if row == nil {
				continue
			}
			switch row.effect {
			case gives:
				given = true
			case givesPart:
				part = true
			case refuses:
				refused = true
			case refusesNone:
				none = true
			case isPublic:
				public = true
			case declines:
				declined = true
			}
		}
	}
	switch {
	case part, given && (refused || none || declined):
		return DisclosedInPart
	case given:
		return Disclosed
	case refused:
		return NotDisclosed
	case none:
		return NothingFound
	case public:
		return AllPublic
	case declined:
		return NotDealtWith
	}
	return NoResult
}
