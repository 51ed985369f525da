package wob

import (
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/quote"
	"github.com/wobrules/wobrules/internal/words"
)

// did is what is said of a deadline that was done, as "op het verzoek is
// beslist", by key.
var deadlineDid = [...][2]string{
	KeyAskPrecision:    {"om precisering is gevraagd", "precision was asked for"},
	KeyConsultSize:     {"over de volgorde is overlegd", "the order was discussed"},
	KeyAdjourn:         {"de beslissing is verdaagd", "the decision was adjourned"},
	KeySupplement:      {"het verzoek is aangevuld", "the request was supplemented"},
	KeyViews:           {"de zienswijze is gegeven", "the view was given"},
	KeyDecision:        {"op het verzoek is beslist", "the request was decided"},
	KeyNoticeOfDefault: {"het bestuursorgaan is in gebreke gesteld", "notice of default was given"},
	KeyPenalty:         {"de dwangsom is geëindigd", "the penalty ended"},
	KeyFixPenalty:      {"de dwangsom is vastgesteld", "the penalty was fixed"},
	KeyPayPenalty:      {"de dwangsom is betaald", "the penalty was paid"},
	KeyAppealNotDeciding: {"tegen het niet tijdig nemen van een besluit is beroep ingesteld",
		"an appeal against not deciding was lodged"},
	KeyObjectNotDeciding: {"tegen het niet tijdig nemen van een besluit is bezwaar gemaakt",
		"an objection against not deciding was lodged"},
	KeyCourtRuling: {"de rechtbank heeft uitspraak gedaan", "the court ruled"},
	KeyCourtTerm:   {"na de uitspraak is beslist", "the decision came after the court's ruling"},
	KeyCourtPenalty: {"de dwangsom van de rechtbank is volgelopen",
		"the court's penalty reached its maximum"},
	KeyOpposition:          {"verzet is gedaan", "opposition was lodged"},
	KeyHigherAppeal:        {"hoger beroep is ingesteld", "higher appeal was lodged"},
	KeyDisclosure:          {"de informatie is verstrekt", "the information was disclosed"},
	KeyAskRelief:           {"een voorlopige voorziening is gevraagd", "provisional relief was asked"},
	KeyObjection:           {"er is bezwaar gemaakt", "an objection was lodged"},
	KeyRepair:              {"het verzuim is hersteld", "the defect was mended"},
	KeyDecisionOnObjection: {"op het bezwaar is beslist", "the objection was decided"},
	KeyAdjournObjection: {"de beslissing op het bezwaar is verdaagd",
		"the decision on the objection was adjourned"},
	KeyNoticeOfDefaultObjection: {"het bestuursorgaan is in gebreke gesteld (bezwaar)",
		"notice of default was given for the objection"},
	KeyPenaltyObjection: {"de dwangsom (bezwaar) is geëindigd", "the penalty (objection) ended"},
	KeyAppealNotDecidingObjection: {"tegen het niet tijdig beslissen op het bezwaar is beroep ingesteld",
		"an appeal against not deciding on the objection was lodged"},
	KeyAppeal: {"beroep is ingesteld", "an appeal was lodged"},
}

// did returns what is said of a deadline of this kind that was done.
func (k Key) did(l calendar.Lang) string {
	if int(k) >= len(deadlineDid) {
		return ""
	}
	if l == calendar.English {
		return deadlineDid[k][1]
	}
	return deadlineDid[k][0]
}

// capital returns s with its first letter a capital; texts here begin with a
// letter of one byte.
func capital(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

// Text returns d as a sentence for a professional, with its article: what is
// live as what must or may be done, what is over in the past tense.
func (d Deadline) Text(l calendar.Lang) string {
	label := capital(d.Label(l))
	if of := d.OfName(l); of != "" {
		label += " (" + quote.Plain(of) + ")"
	}
	var text string
	switch d.State {
	case Done, Late:
		text = d.doneText(l)
	case Void:
		text = label + d.voidText(l)
	case Missed:
		text = label + words.Say(l, ": moest uiterlijk ", ": was due by ") + d.Last.Long(l)
		if d.Force == May {
			text = label + words.Say(l, ": kon tot en met ", ": was possible up to and including ") + d.Last.Long(l)
		}
	case Overdue:
		text = label + words.Say(l, ": moest uiterlijk ", ": was due by ") + d.Last.Long(l) + ", " + days(d.Days, l) +
			words.Say(l, " te laat", " late")
	default:
		text = label + ": " + d.span(l) + d.left(l)
	}
	cite := d.Citation()
	if d.Because != nil {
		cite = d.Because.Citation()
	}
	if !cite.IsZero() {
		text += " (" + cite.String() + ")"
	}
	return text
}

// doneText is that d was done, and whether in time.
func (d *Deadline) doneText(l calendar.Lang) string {
	text := capital(d.Key.did(l))
	if d.On.IsZero() {
		text += words.Say(l, ", naar is aangenomen", ", as is assumed")
	} else {
		text += words.Say(l, " op ", " on ") + d.On.Long(l)
	}
	switch {
	case d.State == Late:
		text += ", " + days(d.Days, l) + words.Say(l, " te laat", " late")
		if d.Key == KeyAdjourn || d.Key == KeyAdjournObjection {
			text += words.Say(l, " en zonder gevolg", " and without effect")
		}
	case d.Key == KeyDisclosure && d.On.Before(d.First):
		return text + words.Say(l, ", te vroeg (niet vóór ", ", too early (not before ") + d.First.Long(l) + ")"
	case d.Force == Must && !d.Last.IsZero():
		text += words.Say(l, ", op tijd", ", in time")
	}
	if !d.Last.IsZero() && d.Force == Must {
		text += words.Say(l, " (uiterlijk ", " (due by ") + d.Last.Long(l) + ")"
	}
	return text
}

// voidText is that d was taken away.
func (d *Deadline) voidText(l calendar.Lang) string {
	text := words.Say(l, ": vervallen", ": no longer matters")
	switch {
	case d.Last.IsZero() && !d.First.IsZero():
		text = words.Say(l, ": kon vanaf ", ": was possible from ") + d.First.Long(l) +
			words.Say(l, "; vervallen", "; no longer matters")
	case d.Because == reliefGranted:
		text = words.Say(l, ": geschorst", ": stopped for the time being")
	}
	if !d.On.IsZero() {
		text += words.Say(l, " op ", " since ") + d.On.Long(l)
	}
	return text
}

// left is how many days are left, where somebody must or may do it now.
func (d *Deadline) left(l calendar.Lang) string {
	switch {
	case d.Last.IsZero() || d.State != Open && (d.State != Ahead || d.Force != Must):
		return ""
	case d.Days == 0:
		return words.Say(l, " (vandaag is de laatste dag)", " (today is the last day)")
	}
	return words.Say(l, " (nog ", " (") + days(d.Days, l) + words.Say(l, ")", " left)")
}

// span is from when and until when d can be done.
func (d Deadline) span(l calendar.Lang) string {
	english := l == calendar.English
	var text string
	switch {
	case d.First.IsZero() && d.Last.IsZero():
		text = "de dag is nog niet bekend"
		if english {
			text = "the day is not known yet"
		}
	case d.Last.IsZero():
		text = "vanaf " + d.First.Long(l)
		if english {
			text = "from " + d.First.Long(l)
		}
	case d.First == d.Last:
		text = "op " + d.Last.Long(l)
		if english {
			text = "on " + d.Last.Long(l)
		}
	case d.Key == KeyAdjourn || d.Key == KeyAdjournObjection: // by the day of the notice, not the day adjourned to
		text = "mede te delen uiterlijk op " + d.Last.Long(l)
		if english {
			text = "to be notified by " + d.Last.Long(l)
		}
	case d.Force == Must || d.First.IsZero():
		text = "uiterlijk " + d.Last.Long(l)
		if english {
			text = "by " + d.Last.Long(l)
		}
	default:
		text = d.First.Long(l) + " tot en met " + d.Last.Long(l)
		if english {
			text = d.First.Long(l) + " up to and including " + d.Last.Long(l)
		}
	}
	if !d.ReceivedBy.IsZero() {
		if english {
			return text + "; by post: posted in time and received by " + d.ReceivedBy.Long(l)
		}
		return text + "; per post: op tijd ter post bezorgd en uiterlijk " + d.ReceivedBy.Long(l) + " ontvangen"
	}
	return text
}
