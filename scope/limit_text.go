package scope

import "github.com/wobrules/wobrules/calendar"

// Text returns what l takes out and why, as a sentence.
func (l Limit) Text(lang calendar.Lang) string {
	d := l.decision
	switch l.kind {
	case BeforePeriod, LimitUnilateral, LimitAgreed:
		left := Period{}
		if !l.before.IsZero() {
			left.From = l.before.AddDays(1)
		}
		if !l.after.IsZero() {
			left.Until = l.after.AddDays(-1)
		}
		return limitText[l.kind].in(lang, left.Long(lang))
	case AfterPeriod, AfterReference:
		return limitText[l.kind].in(lang, l.after.AddDays(-1).Long(lang))
	case LimitPublic, LimitRepeated:
		return limitText[l.kind].in(lang, l.before.Long(lang), d.Date.Long(lang), d.Reference)
	case LimitWithdrawn:
		text := limitText[l.kind].in(lang, l.talk.On.Long(lang), channelText(lang, l.talk.Channel))
		if !l.talk.Confirmed.IsZero() {
			text += label{", door de verzoeker bevestigd op %s", ", confirmed by the requester on %s"}.in(lang, l.talk.Confirmed.Long(lang))
		}
		return text
	case LimitJoined:
		return limitText[l.kind].in(lang, itemsText(lang, l.Items()))
	case LimitWidening:
		return limitText[l.kind].in(lang, l.talk.On.Long(lang))
	}
	return ""
}

var limitText = [...]label{
	BeforePeriod:    {"de gevraagde periode is %s", "the period asked for is %s"},
	AfterPeriod:     {"gevraagd is tot en met %s", "asked for up to and including %s"},
	AfterReference:  {"na de peildatum, %s", "after the reference date, %s"},
	LimitPublic:     {"documenten tot en met %s, als reeds openbaar door het besluit van %s (%s)", "documents up to and including %s, as already public through the decision of %s (%s)"},
	LimitRepeated:   {"documenten tot en met %s, als herhaalde aanvraag na het besluit van %s (%s)", "documents up to and including %s, as a repeated application after the decision of %s (%s)"},
	LimitAgreed:     {"met de verzoeker beperkt; over blijft: %s", "narrowed with the requester; what is left: %s"},
	LimitUnilateral: {"door het orgaan zelf beperkt; over blijft: %s", "narrowed by the body alone; what is left: %s"},
	LimitWithdrawn:  {"ingetrokken op %s%s", "withdrawn on %s%s"},
	LimitJoined:     {"gezamenlijk behandeld: %s", "answered together: %s"},
	LimitWidening:   {"om meer gevraagd op %s; dat is geweigerd", "asked for more on %s; that was refused"},
}
