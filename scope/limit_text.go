package scope

import (
	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/quote"
	"github.com/wobrules/wobrules/internal/words"
)

// Text returns what l takes out and why, as a sentence; of a limit that takes
// nothing out, what was agreed, joined or refused.
func (l Limit) Text(lang calendar.Lang) string { return quote.Plain(l.text(lang)) }

func (l Limit) text(lang calendar.Lang) string {
	switch l.kind {
	case BeforePeriod:
		return limitText[l.kind].In(lang, l.left().Long(lang))
	case LimitUnilateral, LimitAgreed:
		return limitText[l.kind].In(lang) + l.talk.text(lang) + l.leaves(lang)
	case AfterPeriod, AfterReference:
		return limitText[l.kind].In(lang, l.after.AddDays(-1).Long(lang))
	case LimitPublic:
		return limitText[l.kind].In(lang, l.before.Long(lang), l.decision.Name(lang))
	case LimitRepeated:
		text := limitText[l.kind].In(lang, l.before.Long(lang), l.decision.Name(lang))
		if l.newFacts == calendar.Unknown {
			text += ifNoNewFacts.In(lang)
		}
		if l.otherAct {
			text += ifReaches.In(lang)
		}
		return text
	case DocumentPublic:
		return limitText[l.kind].In(lang)
	case LimitWithdrawn:
		return limitText[l.kind].In(lang) + l.talk.text(lang)
	case LimitJoined:
		return limitText[l.kind].In(lang, words.Items(lang, l.Items()))
	case LimitWidening:
		return limitText[l.kind].In(lang, l.talk.text(lang))
	}
	return ""
}

// text tells when and how something came about, as far as is known.
func (t Talk) text(lang calendar.Lang) string {
	text := ""
	if !t.On.IsZero() {
		text = talkedOn.In(lang, t.On.Long(lang))
	}
	text += words.Channel(lang, t.Channel)
	if t.Before != "" && t.Narrowed != "" {
		text += fromWording.In(lang, t.Before, t.Narrowed)
	} else if t.Narrowed != "" {
		text += toWording.In(lang, t.Narrowed)
	}
	if !t.Confirmed.IsZero() {
		text += confirmedOn.In(lang, t.Confirmed.Long(lang))
	}
	return text
}

var (
	talkedOn     = words.Label{" op %s", " on %s"}
	fromWording  = words.Label{", van \"%s\" tot \"%s\"", ", from \"%s\" to \"%s\""}
	toWording    = words.Label{", tot \"%s\"", ", to \"%s\""}
	confirmedOn  = words.Label{", door de verzoeker bevestigd op %s", ", confirmed by the requester on %s"}
	ifNoNewFacts = words.Label{
		", als er geen nieuwe feiten of veranderde omstandigheden zijn vermeld",
		", if no new facts or changed circumstances were stated",
	}
	ifReaches = words.Label{
		", als art. 4:6 Awb ook geldt na een besluit onder een andere wet (niet uitgemaakt)",
		", if art. 4:6 Awb applies after a decision under another act, too (not settled)",
	}
	whatIsLeft = words.Label{"; over blijft: %s", "; what is left: %s"}
)

// left is the period between what falls out at the beginning and at the end.
func (l Limit) left() Period {
	left := Period{}
	if !l.before.IsZero() {
		left.From = l.before.AddDays(1)
	}
	if !l.after.IsZero() {
		left.Until = l.after.AddDays(-1)
	}
	return left
}

// leaves says what is left where something falls out.
func (l Limit) leaves(lang calendar.Lang) string {
	if left := l.left(); !left.IsZero() {
		return whatIsLeft.In(lang, left.Long(lang))
	}
	return ""
}

var limitText = [...]words.Label{
	BeforePeriod:   {"de gevraagde periode is %s", "the period asked for is %s"},
	AfterPeriod:    {"gevraagd is tot en met %s", "asked for up to and including %s"},
	AfterReference: {"na de peildatum, %s", "after the reference date, %s"},
	DocumentPublic: {"het document is reeds openbaar", "the document is already public"},
	LimitPublic: {"documenten tot en met %s, voor zover openbaar gemaakt bij %s",
		"documents up to and including %s, as far as made public by %s"},
	LimitRepeated: {"documenten tot en met %s, die als herhaalde aanvraag kunnen worden afgewezen na %s",
		"documents up to and including %s, which can be refused as a repeated application after %s"},
	LimitAgreed:     {"met de verzoeker beperkt", "narrowed with the requester"},
	LimitUnilateral: {"door het orgaan zelf beperkt", "narrowed by the body alone"},
	LimitWithdrawn:  {"ingetrokken", "withdrawn"},
	LimitJoined:     {"gezamenlijk behandeld: %s", "answered together: %s"},
	LimitWidening:   {"om meer gevraagd%s; dat is geweigerd", "asked for more%s; that was refused"},
}

// Name names the decision in a sentence, by its day and reference as far as they
// are known.
func (d EarlierDecision) Name(lang calendar.Lang) string {
	text := theEarlier.In(lang)
	if !d.Date.IsZero() {
		text = theDecision.In(lang, d.Date.Long(lang))
	}
	if d.Reference != "" {
		text += " (" + d.Reference + ")"
	}
	return quote.Plain(text)
}

var (
	theEarlier  = words.Label{"een eerder besluit", "an earlier decision"}
	theDecision = words.Label{"het besluit van %s", "the decision of %s"}
)
