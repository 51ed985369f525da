package ground

import (
	"math/bits"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/words"
)

// A Verdict is what the act says of a ground and a passage.
type Verdict uint8

// The verdicts, the weaker before the stronger.
const (
	CannotSay    Verdict = iota // facts that matter are not known
	DoesNotApply                // the ground does not apply
	Weigh                       // the body weighs the interest against openness
	MustRefuse                  // the body must refuse, as far as the ground reaches
)

var verdictCodes = words.Codes[Verdict]{
	CannotSay:    {"cannot-say", "kan niet worden gezegd", "cannot be said"},
	DoesNotApply: {"does-not-apply", "niet van toepassing", "does not apply"},
	Weigh:        {"weigh", "afwegen", "weigh"},
	MustRefuse:   {"must-refuse", "weigeren", "must refuse"},
}

// String returns "cannot-say", "does-not-apply", "weigh" or "must-refuse".
func (v Verdict) String() string { return verdictCodes.String(v) }

// Name returns the verdict in a language.
func (v Verdict) Name(l calendar.Lang) string { return verdictCodes.Name(v, l) }

// A Form is the form in which the act allows, or asks, that views on policy
// are disclosed although the ground stands.
type Form uint8

// The forms, each before those that take its place: what may be traced goes
// further than what may not (art. 11 lid 2 Wob, art. 5.2 lid 2 Woo), and what is
// owed goes before what is allowed (art. 5.2 lid 3 Woo).
const (
	NoForm           Form = iota
	NonTraceable          // mag in niet tot personen herleidbare vorm
	Traceable             // mag in tot personen herleidbare vorm
	OwedNonTraceable      // moet in niet tot personen herleidbare vorm
)

var formCodes = words.Codes[Form]{
	{},
	NonTraceable: {"may-non-traceable", "mag in niet tot personen herleidbare vorm",
		"may be disclosed in a non-traceable form"},
	Traceable: {"may-traceable", "mag in tot personen herleidbare vorm", "may be disclosed in a traceable form"},
	OwedNonTraceable: {"must-non-traceable", "moet in niet tot personen herleidbare vorm",
		"must be disclosed in a non-traceable form"},
}

// String returns "may-non-traceable", "may-traceable" or "must-non-traceable",
// and "" for NoForm.
func (f Form) String() string { return formCodes.String(f) }

// Name returns the form in a language, and "" for NoForm.
func (f Form) Name(l calendar.Lang) string { return formCodes.Name(f, l) }

// verdicts is a set of verdicts.
type verdicts uint8

func (s verdicts) add(v Verdict) verdicts { return s | 1<<v }

// one returns the only verdict in the set, and CannotSay where there are more.
func (s verdicts) one() Verdict {
	if bits.OnesCount8(uint8(s)) != 1 {
		return CannotSay
	}
	return Verdict(bits.TrailingZeros8(uint8(s)))
}

// with returns every weakest, or strongest, of a verdict of s and one of t.
func (s verdicts) with(t verdicts, weakest bool) verdicts {
	var all verdicts
	for v := DoesNotApply; v <= MustRefuse; v++ {
		for w := DoesNotApply; w <= MustRefuse; w++ {
			if s&(1<<v) == 0 || t&(1<<w) == 0 {
				continue
			}
			if weakest {
				all = all.add(min(v, w))
			} else {
				all = all.add(max(v, w))
			}
		}
	}
	return all
}
