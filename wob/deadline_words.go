package wob

import (
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/quote"
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
	KeyPenalty:         {"de dwangsom is volgelopen", "the penalty reached its end"},
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
	KeyPenaltyObjection: {"de dwangsom (bezwaar) is volgelopen", "the penalty (objection) reached its end"},
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
	say := func(dutch, english string) string {
		if l == calendar.English {
			return english
		}
		return dutch
	}
	long := func(day calendar.Date) string { return day.Long(l) }
	label := capital(d.Label(l))
	if of := d.OfName(l); of != "" {
		label += " (" + quote.Plain(of) + ")"
	}
	var text string
	switch d.State {
	case Done, Late:
		text = capital(d.Key.did(l))
		if d.On.IsZero() {
			text += say(", naar is aangenomen", ", as is assumed")
		} else {
			text += say(" op ", " on ") + long(d.On)
		}
		if d.State == Late {
			text += ", " + days(d.Days, l) + say(" te laat", " late")
			if d.Key == KeyAdjourn || d.Key == KeyAdjournObjection {
				text += say(" en zonder gevolg", " and without effect")
			}
		} else if d.Key == KeyDisclosure && d.On.Before(d.First) {
			text += say(", te vroeg (niet vóór ", ", too early (not before ") + long(d.First) + ")"
			break
		} else if d.Force == Must && !d.Last.IsZero() {
			text += say(", op tijd", ", in time")
		}
		if !d.Last.IsZero() && d.Force == Must {
			text += say(" (uiterlijk ", " (due by ") + long(d.Last) + ")"
		}
	case Void:
		text = label + say(": vervallen", ": no longer matters")
		if d.Because == reliefGranted {
			text = label + say(": geschorst", ": stopped for the time being")
		}
		if d.Last.IsZero() && !d.First.IsZero() {
			text = label + say(": kon vanaf ", ": was possible from ") + long(d.First) + say("; vervallen",
				"; no longer matters")
		}
		if !d.On.IsZero() {
			text += say(" op ", " since ") + long(d.On)
		}
	case Missed:
		text = label + say(": moest uiterlijk ", ": was due by ") + long(d.Last)
		if d.Force == May {
			text = label + say(": kon tot en met ", ": was possible up to and including ") + long(d.Last)
		}
	case Overdue:
		text = label + say(": moest uiterlijk ", ": was due by ") + long(d.Last) + ", " + days(d.Days, l) + say(" te laat",
			" late")
	default:
		text = label + ": " + d.span(l)
		switch {
		case d.Last.IsZero() || d.State != Open && (d.State != Ahead || d.Force != Must):
		case d.Days == 0:
			text += say(" (vandaag is de laatste dag)", " (today is the last day)")
		default:
			text += say(" (nog ", " (") + days(d.Days, l) + say(")", " left)")
		}
	}
	cite := d.Citation()
	if d.State == Void && d.Because != nil {
		cite = d.Because.Citation()
	}
	if !cite.IsZero() {
		text += " (" + cite.String() + ")"
	}
	return text
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
	case d.Key == KeyAdjourn || d.Key == KeyAdjournObjection: // what counts is the day of the notice, not the day adjourned to
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
