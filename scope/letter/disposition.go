package letter

import (
	"fmt"
	"slices"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/quote"
	"github.com/wobrules/wobrules/wob"
)

// A Disposition (beslissing op een onderdeel) is what is done with one item,
// by its code. An item may have several.
type Disposition string

// The dispositions.
const (
	Granted               Disposition = "granted"
	GrantedInPart         Disposition = "granted_in_part"
	RefusedGround         Disposition = "refused_ground"
	DeferredThirdParty    Disposition = "deferred_third_party"
	NoneFound             Disposition = "none_found"
	NotADocument          Disposition = "not_a_document"
	AlreadyPublic         Disposition = "already_public"
	NotAdministrative     Disposition = "not_administrative_matter"
	SpecialRegime         Disposition = "special_regime"
	OwnFileRequest        Disposition = "own_file_request"
	CompellingReasons     Disposition = "compelling_reasons"
	ForResearch           Disposition = "research"
	ItemWithdrawn         Disposition = "withdrawn"
	ItemNarrowed          Disposition = "narrowed"
	ItemForwarded         Disposition = "forwarded"
	NotForwarded          Disposition = "not_forwarded"
	AnsweredOutsideTheAct Disposition = "answered_outside_wob"
	AnsweredInLetter      Disposition = "answered_in_letter"
	NotTakenUp            Disposition = "not_taken_up"
	RepeatedApplication   Disposition = "repeated"
	AbuseOfRight          Disposition = "abuse"
	JointWith             Disposition = "joint_with"
	PreviouslyDecided     Disposition = "previously_decided"
)

// A Need is something that a disposition does not stand without.
type Need uint16

// What dispositions need.
const (
	NeedGround    Need = 1 << iota // a ground of exception
	NeedWriting                    // a decision in writing
	NeedSearch                     // a description of the search
	NeedSource                     // where it is public
	NeedAddressee                  // to whom it was forwarded, and notice of it
	NeedJoint                      // the items it is treated with
	NeedTalk                       // the day and the channel, and that the requester confirmed it
	NeedWording                    // the old and the new wording
	NeedDate                       // a day not earlier than two weeks after publication
	NeedEarlier                    // an earlier decision
	NeedChance                     // the chance to add what was missing, in a term that was set
	NeedReason                     // reasons of its own
)

// An effect is what a disposition means for the outcome of the letter.
type effect uint8

const (
	noEffect effect = iota
	gives
	givesPart
	refuses
	refusesNone // refuses because there is nothing
	isPublic
	declines // does not deal with it
)

// A DispositionRule is what the act of one day makes of a disposition. The zero
// DispositionRule has no name, no basis and no needs.
type DispositionRule struct {
	Code     Disposition
	Basis    *calendar.Provision // what it rests on; its text is the name
	Decision calendar.Answer     // a decision (besluit) open to objection; Unknown: the law does not settle it
	Needs    Need                // what it does not stand without, joined by |
	effect   effect
}

// On returns what the act that governs a decision of a day, by a body of a
// territory, makes of d. A code that the act does not have, and a day no act is
// known for, are errors.
func (d Disposition) On(at wob.Territory, decided calendar.Date) (DispositionRule, error) {
	fail := func(reason string) (DispositionRule, error) {
		return DispositionRule{}, fmt.Errorf("letter.Disposition(%s).On(%s): %s", quote.Text(string(d)), decided, reason)
	}
	a := actOn(at, decided)
	if a == nil {
		return fail("no act is known for that day")
	}
	row := a.disposition(d)
	if row == nil {
		return fail("no such disposition")
	}
	return *row, nil
}

func (a *act) disposition(d Disposition) *DispositionRule {
	for i := range a.dispositions {
		if a.dispositions[i].Code == d {
			return &a.dispositions[i]
		}
	}
	return nil
}

// known reports whether d is a disposition of any act.
func (d Disposition) known() bool { return slices.Contains(dispositionCodes, string(d)) }

// dispositionCodes are the codes of every disposition, in the order of the
// tables.
var dispositionCodes = func() (codes []string) {
	for _, a := range acts {
		for i := range a.dispositions {
			if c := string(a.dispositions[i].Code); !slices.Contains(codes, c) {
				codes = append(codes, c)
			}
		}
	}
	return codes
}()

// Dispositions returns the dispositions of the act that governs decisions of a
// day by bodies of a territory, in the order of its table; none where no act is
// known.
func Dispositions(at wob.Territory, decided calendar.Date) []DispositionRule {
	a := actOn(at, decided)
	if a == nil {
		return nil
	}
	return slices.Clone(a.dispositions)
}

// Name returns what the disposition is called.
func (r DispositionRule) Name(l calendar.Lang) string {
	if r.Basis == nil {
		return ""
	}
	return r.Basis.Text(l, calendar.Args{})
}
