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

// Plain returns t in plain words, for the citizen who asked: what happened, what
// he can do now or later, and what others must do. A day that can no longer be
// used is not named as if it could.
func (t Timeline) Plain(l calendar.Lang) string {
	p := plainText{t: &t, l: l}
	p.happened()
	byBody := func(d Deadline) bool { return d.Who == ByBody || d.Who == ByCourt }
	byOther := func(d Deadline) bool { return d.Who == ByThirdParty }
	p.part("Wat kunt u doen?", "What can you do?", func(d Deadline) bool { return !byBody(d) && !byOther(d) })
	p.part("Wat doet het bestuursorgaan of de rechter?", "What do the public body or the court do?", byBody)
	p.part("Wat kunnen anderen doen?", "What can others do?", byOther)
	if len(t.Caveats) > 0 || len(t.Arguable) > 0 {
		p.say("\nNiet alles hiervan is zeker. Een jurist kan er anders over denken.",
			"\nNot all of this is certain. A lawyer may see it differently.")
	}
	return strings.TrimPrefix(p.b.String(), "\n")
}

// A plainText is the plain words of a timeline while they are written.
type plainText struct {
	t *Timeline
	l calendar.Lang
	b strings.Builder
}

// in returns the words in the language of p.
func (p *plainText) in(dutch, english string) string { return words.Say(p.l, dutch, english) }

// say writes a line.
func (p *plainText) say(dutch, english string) { p.b.WriteString(p.in(dutch, english) + "\n") }

// part writes what is live of some deadlines, below a title.
func (p *plainText) part(dutch, english string, which func(Deadline) bool) {
	told := false
	for d := range p.t.Next() {
		text := p.live(d)
		if text == "" || !which(d) {
			continue
		}
		if !told {
			p.say("\n"+dutch, "\n"+english)
			told = true
		}
		p.b.WriteString("- " + text + "\n")
	}
}

// ofSomebodyElse says whose objection it is, where it is not the reader's.
var ofSomebodyElse = strings.NewReplacer("uw bezwaar", "het bezwaar van iemand anders",
	"your objection", "the objection of somebody else")

// live is what is said of a live deadline. Of the objection of somebody else only
// that it must be decided: what its maker can do is not for the reader. Nor is an
// objection, where an appeal is about the decision already (art. 6:20 lid 3 Awb).
func (p *plainText) live(d Deadline) string {
	switch {
	case d.Other && d.Key == KeyDecisionOnObjection:
		return ofSomebodyElse.Replace(d.Plain(p.l))
	case d.Other:
		return ""
	case d.Key == KeyObjection && d.Of == "" && p.appealGoesOn():
		return p.in("Uw beroep gaat nu ook over het besluit. U hoeft daarom geen bezwaar te maken.",
			"Your appeal is now about the decision too. So you need not object.")
	}
	if late, told := p.ofLateObjection(d); told {
		return late
	}
	text, moves := d.Plain(p.l), p.t.moves(d)
	switch {
	case moves && d.Who == ByRequester:
		return "" // nobody knows from which day
	case moves:
		text += p.in(plainMoves[0], plainMoves[1])
	}
	return text
}

// plainLateObjection is said of the decision on an objection that came too late.
var plainLateObjection = [2]string{
	"Het bestuursorgaan moet eerst beoordelen of uw bezwaar nog meetelt, omdat het te laat was. " +
		"Het is niet zeker wanneer het op uw bezwaar moet beslissen.",
	"The public body must first judge whether your objection still counts, as it was too late. " +
		"It is not certain by when it must decide on your objection.",
}

// ofLateObjection is what is said of d where it belongs to an objection that came
// too late, for which art. 7:10 lid 1 Awb was not written: no day, and no advice that
// rests on one.
func (p *plainText) ofLateObjection(d Deadline) (text string, told bool) {
	if !p.t.late(d.Of) {
		return "", false
	}
	switch d.Key {
	case KeyDecisionOnObjection:
		return p.in(plainLateObjection[0], plainLateObjection[1]), true
	case KeyAdjournObjection, KeyNoticeOfDefaultObjection:
		return "", true
	}
	return "", false
}

// late reports whether an objection came too late.
func (t *Timeline) late(id string) bool {
	for i := range t.Objections {
		if t.Objections[i].ID == id {
			return t.Objections[i].Window.Timely == calendar.No
		}
	}
	return len(t.Objections) == 0 && t.Objection != nil && t.Objection.Timely == calendar.No
}

// appealGoesOn reports whether an appeal against not deciding goes on against the
// decision.
func (p *plainText) appealGoesOn() bool {
	return slices.ContainsFunc(p.t.Findings, func(f Finding) bool { return f.Provision == appealGoesOn })
}

// happened writes what is over, by day.
func (p *plainText) happened() {
	l := p.l
	if received := p.t.Decision.Start(); !received.IsZero() {
		told := p.in("Uw verzoek is ontvangen op ", "Your request was received on ")
		if p.t.passedOn(received) {
			told = p.in("Uw verzoek is naar de juiste plek doorgestuurd op ",
				"Your request was passed on to the right place on ")
		}
		p.b.WriteString(told + received.Long(l) + ".\n")
	}
	type line struct {
		on   calendar.Date
		text string
	}
	var lines []line
	for _, part := range p.t.Partial {
		on := part.Window.Term.Start()
		told := p.in("Op {on} heeft het bestuursorgaan over een deel van uw verzoek beslist.",
			"On {on} the public body decided on a part of your request.")
		lines = append(lines, line{on, strings.ReplaceAll(told, "{on}", on.Long(l))})
	}
	for d := range p.t.Deadlines() {
		told := line{d.On, p.over(d)}
		if told.text != "" && !slices.Contains(lines, told) {
			lines = append(lines, told)
		}
	}
	slices.SortStableFunc(lines, func(a, b line) int { return a.on.Compare(b.on) })
	for _, each := range lines {
		p.b.WriteString(each.text + "\n")
	}
	if p.t.Status != nil && p.t.Status.Suspended {
		p.say("De tijd om te beslissen staat nu stil.", "The time to decide stands still now.")
	}
}

// over is what is said of a deadline that is over: that it was done, or what ended
// the request or the objection without a decision.
func (p *plainText) over(d Deadline) string {
	switch {
	case !d.On.IsZero() && undecided(d.Because) && !d.Other:
		return capital(d.Because.Text(p.l, calendar.Args{On: d.On})) + "."
	case d.State == Done, d.State == Late, d.State == Void:
	default:
		return ""
	}
	if d.Other && d.Who != ByBody {
		return ""
	}
	text := d.Plain(p.l)
	if d.Other {
		text = ofSomebodyElse.Replace(text)
	}
	if text != "" && d.State == Late && d.Force == Must {
		text += p.in(" Dat was ", " That was ") + days(d.Days, p.l) + p.in(" te laat.", " late.")
	}
	return text
}
