package zgw

import (
	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/words"
)

// A Finding (bevinding) is a difference between what a register holds and the
// law: two days, or two lengths, or a switch that should be on.
type Finding struct {
	Field string // "zaak.uiterlijkeEinddatumAfdoening", "zaaktype.doorlooptijd"

	Stored, Law             calendar.Date // the day that is stored and the one that the law gives
	StoredLength, LawLength calendar.Span // the same for a length; LawLength is not set where the law gives none

	Cause Cause
	Term  calendar.Term // the steps to Law, where it is the last day of a term
}

// A Cause is the likely cause of a difference. The zero Cause is not known.
type Cause uint8

// The causes.
const (
	_                        Cause = iota
	StartPlusDoorlooptijd          // startdatum + doorlooptijd: what Open Zaak fills in
	StartPlusBoth                  // the same with the length of the verlenging
	RolledPlusVerlenging           // the verlenging is counted from the end of the first term as the Atw extended it
	Unrolled                       // the last day is a free day, and was not put off
	WithoutVerlenging              // the adjournment is not counted
	WithoutOpschorting             // the suspension is not counted
	DayAfter                       // one day too late: "tot" taken as not included
	SentPlusReactietermijn         // verzenddatum + reactietermijn, a free day not put off
	DatedPlusReactietermijn        // datum + reactietermijn
	PublicPlusReactietermijn       // publicatiedatum + reactietermijn
	TooLong                        // longer than the act allows
	NoNoticeInTime                 // no notice is known to be in time
	StartedLate                    // the zaak began after the receipt
	BeforeDisclosure               // published before the day of disclosure
	MonthsForWeeks                 // months where the act has weeks
	OtherSetting                   // the type is set to another length than that of the act
	SwitchedOff                    // the type does not allow what the act allows
)

var causes = [...][2]string{
	{"de oorzaak is niet bekend", "the cause is not known"},
	StartPlusDoorlooptijd: {"het is startdatum plus doorlooptijd", "it is startdatum plus doorlooptijd"},
	StartPlusBoth: {"het is startdatum plus doorlooptijd plus verlenging",
		"it is startdatum plus doorlooptijd plus verlenging"},
	RolledPlusVerlenging: {"de verlenging is geteld vanaf het al verlengde einde van de eerste termijn",
		"the adjournment is counted from the end of the first term as extended already"},
	Unrolled: {"de laatste dag is een zaterdag, zondag of (gelijkgestelde) feestdag en schuift door",
		"the last day is a free day and moves on"},
	WithoutVerlenging:  {"de verdaging is niet meegeteld", "the adjournment is not counted"},
	WithoutOpschorting: {"de opschorting is niet meegeteld", "the suspension is not counted"},
	DayAfter: {"het is een dag te laat: de laatste dag telt mee",
		"it is one day late: the last day is included"},
	SentPlusReactietermijn: {"het is verzenddatum plus reactietermijn, zonder verlenging volgens de Atw",
		"it is verzenddatum plus reactietermijn, without looking at free days"},
	DatedPlusReactietermijn: {"het is de besluitdatum plus reactietermijn",
		"it is the date of the decision plus reactietermijn"},
	PublicPlusReactietermijn: {"het is publicatiedatum plus reactietermijn",
		"it is publicatiedatum plus reactietermijn"},
	TooLong: {"het is langer dan de wet toestaat", "it is longer than the act allows"},
	NoNoticeInTime: {"van geen mededeling is bekend dat zij op tijd was",
		"of no notice is it known that it was in time"},
	StartedLate: {"de zaak begon na de ontvangst", "the zaak began after the receipt"},
	BeforeDisclosure: {"het ligt vóór de dag waarop mag worden verstrekt",
		"it lies before the day on which may be disclosed"},
	MonthsForWeeks: {"de wet telt in weken, niet in maanden", "the act counts in weeks, not in months"},
	OtherSetting:   {"het type is anders ingesteld dan de wet", "the type is set otherwise than the act"},
	SwitchedOff:    {"het type staat niet toe wat de wet toestaat", "the type does not allow what the act allows"},
}

// Text says the cause in a sentence without a capital.
func (c Cause) Text(l calendar.Lang) string {
	if int(c) >= len(causes) {
		return words.Of(l, causes[0])
	}
	return words.Of(l, causes[c])
}

// Moved returns the step in which a free day put off the last day; ok is false
// where none did.
func (f Finding) Moved() (step calendar.Step, ok bool) {
	for s := range f.Term.Steps() {
		if s.Kind() == calendar.StepExtend {
			step, ok = s, true
		}
	}
	return step, ok
}

// Text says what is stored, what the law gives, the likely cause, and which free
// day moved the last day.
func (f Finding) Text(l calendar.Lang) string {
	s := f.Field
	switch {
	case !f.Stored.IsZero():
		s += words.Say(l, " is ", " is ") + f.Stored.Long(l)
	case !f.StoredLength.IsZero():
		s += words.Say(l, " is ", " is ") + f.StoredLength.Long(l)
	}
	switch {
	case !f.Law.IsZero():
		s += words.Say(l, ", volgens de wet ", ", by law ") + f.Law.Long(l)
	case !f.LawLength.IsZero():
		s += words.Say(l, ", volgens de wet ", ", by law ") + f.LawLength.Long(l)
	}
	s += ": " + f.Cause.Text(l)
	if step, ok := f.Moved(); ok {
		s += " (" + step.Text(l) + ", " + step.Provision().Citation().String() + ")"
	}
	return s
}
