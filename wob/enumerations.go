package wob

import (
	"iter"
	"slices"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/words"
)

// SuspensionGrounds yields the grounds on which a term is suspended, for a form
// that asks for them.
func SuspensionGrounds() iter.Seq[SuspensionGround] { return slices.Values(groundIDs()) }

// groundNames are the names of the grounds for people.
var groundNames = map[SuspensionGround][2]string{
	ViewsAsked:         {"zienswijze gevraagd aan een belanghebbende", "an interested party was asked for a view"},
	ViewsAskedWoo:      {"zienswijze gevraagd aan een belanghebbende", "an interested party was asked for a view"},
	SupplementAsked:    {"aanvulling van het verzoek gevraagd", "the requester was asked to supplement the request"},
	ForeignInformation: {"informatie gevraagd aan een buitenlandse instantie", "information was asked from abroad"},
	ConsentToDelay:     {"schriftelijke instemming met uitstel", "written consent to delay"},
	ApplicantDelay:     {"vertraging toe te rekenen aan de aanvrager", "delay that is due to the requester"},
	ForceMajeure:       {"overmacht", "force majeure"},
}

// Name returns what g is as a short phrase.
func (g SuspensionGround) Name(l calendar.Lang) string { return words.Of(l, groundNames[g]) }

// Needs yields the keys that a suspension on g must have; of days and until
// ("days|until") one.
func (g SuspensionGround) Needs() iter.Seq[string] { return slices.Values(g.facts().needs) }

// Takes yields the other keys that a suspension on g may have.
func (g SuspensionGround) Takes() iter.Seq[string] { return slices.Values(g.facts().takes) }

type groundFacts struct{ needs, takes []string }

func (g SuspensionGround) facts() groundFacts {
	t := dutch().ground(g)
	switch {
	case t == nil:
		return groundFacts{}
	case t.kind() == byFact:
		return groundFacts{[]string{"from"}, []string{"until", "endKnown"}}
	case t.kind() == byConsent:
		return groundFacts{[]string{"notified", "days|until"}, nil}
	}
	return groundFacts{[]string{"notified"}, []string{"set", "until", "endKnown"}}
}

// Valid returns the first and the last day on which a suspension can begin on
// g, both included ("tot en met"); a side that is open is not set.
func (g SuspensionGround) Valid() (from, until calendar.Date) {
	t := dutch().ground(g)
	if t == nil {
		return calendar.Date{}, calendar.Date{}
	}
	return t.rows.rows[0].from, t.rows.rows[len(t.rows.rows)-1].until
}

// closingGrounds are the articles under which a request is not taken up, with
// the days on which they hold.
var closingGrounds = []struct {
	ground         ClosingGround
	dutch, english string
	from           calendar.Date
}{
	{Incomplete, "onvolledig, ook na de gelegenheid tot aanvullen", "incomplete, also after the chance to supplement it",
		calendar.Date{}},
	{TooVague, "niet gepreciseerd", "not made precise", woo2022},
	{Abuse, "misbruik van recht", "an abuse of right", woo2022},
}

// ClosingGrounds yields the articles under which a request is not taken up.
func ClosingGrounds() iter.Seq[ClosingGround] {
	return func(yield func(ClosingGround) bool) {
		for _, g := range closingGrounds {
			if !yield(g.ground) {
				return
			}
		}
	}
}

// Name returns what g is as a short phrase.
func (g ClosingGround) Name(l calendar.Lang) string {
	for _, known := range closingGrounds {
		if known.ground == g {
			return words.Say(l, known.dutch, known.english)
		}
	}
	return ""
}

// Valid returns the first day on which g holds; not set where it held before
// every act that is known here.
func (g ClosingGround) Valid() (from, until calendar.Date) {
	for _, known := range closingGrounds {
		if known.ground == g {
			return known.from, calendar.Date{}
		}
	}
	return calendar.Date{}, calendar.Date{}
}
