package wob

import (
	"bytes"
	"strconv"
	"strings"

	"github.com/wobrules/wobrules/calendar"
)

// Text returns t as a person reads it: every date with the article that gives
// it, what is arguable, the findings and the caveats. It is made from the same
// steps as the JSON.
func (t Timeline) Text(l calendar.Lang) string {
	w := writer{l: l, t: &t}
	if t.ID != "" {
		w.line(t.ID)
	}
	w.term("Beslistermijn", "Decision term", t.Decision)
	w.date("Verdagen kan tot en met", "Adjournment may be notified up to and including", t.AdjournBy, t.by(KeyAdjourn))
	w.status(t.Status)
	if d := t.Disclosure; d != nil {
		w.date("Verstrekken niet vóór", "Disclosure not before", d.NotBefore, t.by(KeyDisclosure))
		w.date("Verstrekken op", "Disclosure on", d.On, t.by(KeyDisclosure))
	}
	w.penalty(t.Penalty)
	w.date("Beroep tegen het niet tijdig nemen van een besluit vanaf", "Appeal against not deciding from", t.Appeal, appealTwoWeeks)
	w.date("Bezwaar tegen niet tijdig beslissen vanaf", "Objection against not deciding from", t.NotDecidingObjection, t.by(KeyObjectNotDeciding))
	if o := t.Objection; o != nil {
		w.term("Bezwaartermijn", "Objection term", o.Term)
		w.date("Per post, mits op tijd verzonden, ontvangen uiterlijk", "By post, if posted in time, received by", o.PostReceivedBy, objectionPost)
		switch o.Timely {
		case calendar.Yes:
			w.words("Het bezwaar is tijdig.", "The objection is in time.")
		case calendar.No:
			w.words("Het bezwaar is niet tijdig.", "The objection is not in time.")
		}
	}
	w.term("Termijn voor de beslissing op bezwaar", "Term for the decision on objection", t.ObjectionDecision)
	w.status(t.ObjectionStatus)
	w.penalty(t.ObjectionPenalty)
	w.date("Beroep tegen het niet tijdig beslissen op bezwaar vanaf", "Appeal against not deciding on the objection from", t.ObjectionAppeal, appealTwoWeeks)
	w.notes()
	return w.b.String()
}

// by is the rule that gives the deadline of a key of the request.
func (t *Timeline) by(k Key) *calendar.Provision {
	d, _ := t.Deadline(k, "")
	return d.By
}

type writer struct {
	b bytes.Buffer
	l calendar.Lang
	t *Timeline
}

func (w *writer) say(dutch, english string) string {
	if w.l == calendar.English {
		return english
	}
	return dutch
}

func (w *writer) line(parts ...string) {
	for _, p := range parts {
		w.b.WriteString(p)
	}
	w.b.WriteByte('\n')
}

func (w *writer) words(dutch, english string) { w.line(w.say(dutch, english)) }

func (w *writer) date(dutch, english string, d calendar.Date, by *calendar.Provision) {
	if !d.IsZero() {
		w.line(w.say(dutch, english), " ", d.Long(w.l), " (", by.Citation().String(), ")")
	}
}

func (w *writer) days(n int) string {
	if n == 1 {
		return w.say("1 dag", "1 day")
	}
	return strconv.Itoa(n) + w.say(" dagen", " days")
}

func (w *writer) term(dutch, english string, t calendar.Term) {
	if t.IsZero() {
		return
	}
	w.line(w.say(dutch, english), ": ", t.FirstDay().Long(w.l), w.say(" tot en met ", " up to and including "), t.LastDay().Long(w.l))
	for s := range t.Steps() {
		w.line("  - ", s.Text(w.l), " (", s.Provision().Citation().String(), ")")
	}
}

func (w *writer) status(s *Status) {
	if s == nil {
		return
	}
	text := w.say("Op ", "On ") + s.On.Long(w.l) + ": "
	switch {
	case s.InTime == calendar.Unknown:
		text += w.say("of dat op tijd is, is niet bekend", "whether that is in time is not known")
	case s.InTime == calendar.No:
		text += w.days(s.DaysLate) + w.say(" te laat", " late")
	case s.DaysLeft > 0:
		text += w.say("op tijd, ", "in time, ") + w.days(s.DaysLeft) + w.say(" voor het einde", " before the end")
	default:
		text += w.say("op tijd, op de laatste dag", "in time, on the last day")
	}
	if s.Suspended {
		text += w.say("; de termijn is opgeschort", "; the term is suspended")
	}
	w.line(text)
}

func (w *writer) penalty(p *Penalty) {
	if p == nil {
		return
	}
	if !p.Applies {
		w.words("Dwangsom: geen", "Penalty: none")
		return
	}
	text := w.say("Dwangsom: vanaf ", "Penalty: from ") + p.FirstDay.Long(w.l)
	if !p.LastDay.IsZero() {
		text += w.say(" tot en met ", " up to and including ") + p.LastDay.Long(w.l)
	}
	text += " (" + penaltyTwoWeeks.Citation().String() + ")"
	if p.Judged {
		text += "; " + w.days(p.Days) + ", € " + strconv.Itoa(p.Amount) + " (" + p.Cite.String() + ")"
	}
	w.line(text)
}

func (w *writer) notes() {
	if len(w.t.Findings) > 0 {
		w.words("Bevindingen:", "Findings:")
	}
	for _, f := range w.t.Findings {
		w.line("  - ", f.Text(w.l), " (", f.Provision.Citation().String(), ") [", f.Provision.ID(), "]")
	}
	if len(w.t.Arguable) > 0 {
		w.words("Verdedigbaar is ook:", "Arguable as well:")
	}
	for _, a := range w.t.Arguable {
		value := strconv.Itoa(a.Number)
		if !a.Date.IsZero() {
			value = a.Date.Long(w.l)
		}
		w.line("  - ", w.label(a.Key), " ", value, ": ", a.Side.Text(w.l, calendar.Args{}), " (", a.Citation().String(), ")")
	}
	if len(w.t.Caveats) > 0 {
		w.words("Voorbehouden:", "Caveats:")
	}
	for _, c := range w.t.Caveats {
		w.line("  - ", c.Text(w.l), " (", c.Citation().String(), ") [", c.Provision.ID(), "]")
	}
}

// labels are the words for what another reading moves.
var labels = map[string][2]string{
	"decision.lastDay":               {"laatste dag van de beslistermijn:", "last day of the decision term:"},
	"adjournBy":                      {"verdagen tot en met", "adjournment up to and including"},
	"disclosure.notBefore":           {"verstrekken niet vóór", "disclosure not before"},
	"disclosure.on":                  {"verstrekken op", "disclosure on"},
	"penalty.firstDay":               {"dwangsom vanaf", "penalty from"},
	"penalty.lastDay":                {"dwangsom tot en met", "penalty up to and including"},
	"penalty.days":                   {"dagen dwangsom:", "days of penalty:"},
	"penalty.amount":                 {"dwangsom in euro:", "penalty in euros:"},
	"appeal.notBefore":               {"beroep wegens niet tijdig beslissen vanaf", "appeal against not deciding from"},
	"objection.lastDay":              {"laatste dag van de bezwaartermijn:", "last day of the objection term:"},
	"objection.postReceivedBy":       {"bezwaar per post ontvangen uiterlijk", "objection by post received by"},
	"objectionDecision.lastDay":      {"laatste dag voor de beslissing op bezwaar:", "last day for the decision on objection:"},
	"objectionPenalty.firstDay":      {"dwangsom in bezwaar vanaf", "penalty in objection from"},
	"objectionPenalty.lastDay":       {"dwangsom in bezwaar tot en met", "penalty in objection up to and including"},
	"objectionPenalty.days":          {"dagen dwangsom in bezwaar:", "days of penalty in objection:"},
	"objectionPenalty.amount":        {"dwangsom in bezwaar in euro:", "penalty in objection in euros:"},
	"objectionAppeal.notBefore":      {"beroep wegens niet tijdig beslissen op bezwaar vanaf", "appeal against not deciding on the objection from"},
	"notDecidingObjection.notBefore": {"bezwaar tegen niet tijdig beslissen vanaf", "objection against not deciding from"},
}

// label is the words for a key of what is arguable.
func (w *writer) label(key string) string {
	if words, ok := labels[key]; ok {
		return w.say(words[0], words[1])
	}
	for k := range Keys() {
		if rest, ok := strings.CutPrefix(key, "deadlines."+k.String()+"."); ok && rest != "" {
			return k.Name(w.l) + w.say(", uiterlijk", ", by")
		}
	}
	for suffix, words := range labels {
		if at := strings.LastIndexByte(suffix, '.'); at > 0 && strings.HasSuffix(key, suffix[at:]) && strings.HasPrefix(suffix, "objection") {
			return w.say(words[0], words[1])
		}
	}
	return key
}
