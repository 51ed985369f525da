package zgw

import (
	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/words"
)

// A Missing is something that one side needs and the other does not have. It is
// left open: nothing is guessed.
type Missing struct {
	Field string        // "received", "adjournments[0].notified", "besluit.ingangsdatum"
	Why   Reason        // why it is missing
	Hint  calendar.Date // a day to look at, or not set; no answer
}

// A Reason says why something is missing.
type Reason uint8

// The reasons.
const (
	_               Reason = iota
	NoReceipt              // the standard has no field for the receipt, and no property holds it
	BadReceipt             // the property that holds the receipt holds no day
	NoSent                 // no verzenddatum
	NoNotice               // the standard has no field for the day of the notice of adjournment
	NotAdjournment         // the length is none that can be adjourned by
	NoSuspensions          // the standard has no days and no ground of a suspension
	EarlierStops           // there was a suspension before, whose days and ground the standard has not
	NoDayAsked             // no day was asked about
	CallersChoice          // not given by the law: for the body to choose
	NoObjectionTerm        // no objection can be made against the decision
	NoTerm                 // no term runs yet
	NotInCaseFile          // the case file has no such fact
)

var reasons = [...][2]string{
	NoReceipt: {"geen veld van de standaard heeft de ontvangst; startdatum en registratiedatum zijn het niet",
		"no field of the standard holds the receipt; startdatum and registratiedatum are not it"},
	BadReceipt: {"de eigenschap datumOntvangst is geen dag", "the property datumOntvangst is no day"},
	NoSent: {"verzenddatum is niet ingevuld; datum en publicatiedatum zijn het niet",
		"verzenddatum is not filled; datum and publicatiedatum are not it"},
	NoNotice: {"de standaard heeft niet de dag waarop de verdaging is meegedeeld",
		"the standard does not hold the day of the notice of adjournment"},
	NotAdjournment: {"met deze duur kan niet worden verdaagd", "one cannot adjourn by this length"},
	NoSuspensions: {"de standaard heeft niet de dagen en de grond van een opschorting",
		"the standard does not hold the days and the ground of a suspension"},
	EarlierStops: {"er was een eerdere opschorting; de standaard heeft niet de dagen en de grond ervan",
		"there was a suspension before; the standard does not hold its days and ground"},
	NoDayAsked: {"er is geen dag gevraagd", "no day was asked about"},
	CallersChoice: {"dit volgt niet uit de wet: het bestuursorgaan kiest",
		"the law does not give this: the body chooses"},
	NoObjectionTerm: {"er is geen bezwaartermijn", "there is no term for objecting"},
	NoTerm:          {"er loopt nog geen termijn", "no term runs yet"},
	NotInCaseFile:   {"het zaakbestand heeft dit feit niet", "the case file has no such fact"},
}

// Text says why in a sentence without a capital.
func (r Reason) Text(l calendar.Lang) string {
	if int(r) >= len(reasons) {
		return ""
	}
	return words.Of(l, reasons[r])
}

// Text names the field and says why it is missing.
func (m Missing) Text(l calendar.Lang) string {
	s := m.Field + ": " + m.Why.Text(l)
	if !m.Hint.IsZero() {
		s += words.Say(l, " (te bekijken: ", " (to look at: ") + m.Hint.Long(l) + ")"
	}
	return s
}
