package wob

import (
	"slices"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/words"
)

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
