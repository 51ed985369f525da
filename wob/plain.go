package wob

import (
	"slices"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/words"
)

// plainStayed is said of a disclosure that waits for the court, plainStopped of
// one that it stopped.
var (
	plainStayed = [2]string{"De informatie wordt nog niet openbaar gemaakt. " +
		"Eerst moet de rechter beslissen op het verzoek om dat tegen te houden.",
		"The information is not disclosed yet. First the court must rule on the request to stop that."}
	plainStopped = [2]string{"De rechter heeft op {on} bepaald dat de informatie voorlopig niet openbaar wordt gemaakt.",
		"On {on} the court ruled that the information is not disclosed for the time being."}
)

// plainUntil ends what is open and has a last day that its words do not name.
var plainUntil = [2]string{
	" Dat kan tot en met {last}; daarna niet meer.",
	" That can be done until {last}, and not after.",
}

// plainPost is said of what may come by post.
var plainPost = [2]string{" Doet u het per post? Dan moet uw brief uiterlijk op {last} zijn gepost en uiterlijk op " +
	"{post} zijn " +
	"aangekomen.",
	" Do you send it by post? Then it must be posted by {last} and arrive by {post}."}

// plainChoice is said of an objection on the islands: whoever objects can lodge the
// appeal "pas [...] nadat het bestuursorgaan op het bezwaarschrift heeft beslist"
// (art. 55 WarBES).
var plainChoice = [2]string{
	" Let op: maakt u bezwaar, dan kunt u pas naar het Gerecht in eerste aanleg als daarop is beslist.",
	" Note: if you object, you can go to the Court in First Instance only after your objection is decided.",
}

// Plain returns d in plain words, as a citizen reads it (B1): short sentences,
// no article, what can or must be done, until when and how. Of what can no longer
// be done it returns "".
func (d Deadline) Plain(l calendar.Lang) string {
	if int(d.Key) >= len(plainTable) || d.Key == 0 {
		return ""
	}
	at := 0
	if l == calendar.English {
		at = 1
	}
	text, said := plainTable[d.Key].of(d, at)
	if !said {
		return ""
	}
	if text == "" {
		text = capital(d.Label(l)) + "."
	}
	if d.Live() && d.Force == May && !d.Last.IsZero() && !strings.Contains(text, "{last}") {
		text += plainUntil[at]
	}
	if d.Live() && !d.ReceivedBy.IsZero() {
		text += plainPost[at]
	}
	if d.Live() && (d.By == besObjection || d.By == besSilenceToo) {
		text += plainChoice[at]
	}
	var before calendar.Date // the last day to decide
	if !d.First.IsZero() {
		before = d.First.AddDays(-1)
	}
	return strings.NewReplacer(
		"{before}", before.Long(l), "{first}", d.First.Long(l), "{last}", d.Last.Long(l),
		"{post}", d.ReceivedBy.Long(l), "{on}", d.On.Long(l),
		"{late}", days(d.Days, l), "{of}", d.ofDecision(l),
	).Replace(text)
}

// of is the words for d as it stands, in one of the languages, and false where there
// is nothing to say of it.
func (w plainWords) of(d Deadline, at int) (text string, said bool) {
	switch d.State {
	case Overdue:
		return w.late[at], true
	case Open:
		if d.Key == KeyDisclosure && d.First.IsZero() {
			return plainStayed[at], true
		}
		return w.open(d)[at], true
	case Void:
		return plainStopped[at], d.Because == reliefGranted
	case Ahead:
		if w.ahead[at] == "" {
			return w.open(d)[at], true
		}
		return w.ahead[at], true
	case Done, Late:
		text = w.done[at]
		if d.State == Late && w.tooLate[at] != "" {
			text += " " + w.tooLate[at]
		}
		return text, !d.On.IsZero() // else it is assumed: nobody says that it happened
	}
	return "", false
}

// open is the words for d as it can or must be done now.
func (w plainWords) open(d Deadline) [2]string {
	switch {
	case d.Last.IsZero() && w.noDay[0] != "":
		return w.noDay
	case !d.Last.IsZero() && w.fatal[0] != "":
		return w.fatal
	}
	return w.now
}

// ofDecision is the day of the decision that a window is of, as a citizen knows it.
func (d Deadline) ofDecision(l calendar.Lang) string {
	if start := d.Term.Start(); !start.IsZero() {
		return words.Say(l, " van ", " of ") + start.Long(l)
	}
	return ""
}

// plainMoves is said of a day that moves on while the term stands still.
var plainMoves = [2]string{" Die dag schuift op zolang de tijd stilstaat.",
	" That day moves on as long as the time stands still."}

// passedOn reports whether the term runs from a day on which the request was passed
// on, not from its receipt.
func (t *Timeline) passedOn(start calendar.Date) bool {
	return slices.ContainsFunc(t.Caveats, func(c Caveat) bool {
		return c.Provision == channelPassedOn && c.Args.On == start
	})
}

// moves reports whether the days of d move on every day, since a suspension is open
// of which nobody knows the end.
func (t *Timeline) moves(d Deadline) bool {
	status := t.Status
	switch d.Key {
	case KeyDecision, KeyAdjourn, KeyConsultSize, KeyNoticeOfDefault, KeyObjectNotDeciding:
	case KeyDecisionOnObjection, KeyAdjournObjection, KeyNoticeOfDefaultObjection:
		status = t.ObjectionStatus
		for i := range t.Objections {
			if t.Objections[i].ID == d.Of {
				status = t.Objections[i].Status
			}
		}
	default:
		return false
	}
	return status != nil && status.Moving
}
