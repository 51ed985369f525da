package wob

import (
	"bytes"
	"strconv"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/quote"
)

// Text returns t as a professional reads it: what is to be done now and later,
// what is over, how the terms were counted, what is arguable, the findings and
// the caveats, each with its article. It is made from the deadlines.
func (t Timeline) Text(l calendar.Lang) string {
	w := writer{l: l, t: &t}
	if t.ID != "" {
		w.line(quote.Plain(t.ID))
	}
	w.group("Nu:", "Now:", Overdue, Open)
	w.group("Later:", "Later:", Ahead)
	w.group("Dagen:", "Days:", 0)
	w.group("Voorbij:", "Over:", Done, Late, Missed, Void)
	w.suspended(t.Status)
	w.penalty("Dwangsom: ", "Penalty: ", t.Penalty)
	w.penalty("Dwangsom (bezwaar): ", "Penalty (objection): ", t.ObjectionPenalty)
	w.terms()
	w.notes()
	return w.b.String()
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

// item writes a line of a list, with the article it rests on.
func (w *writer) item(text string, cite calendar.Citation) {
	if cite.IsZero() {
		w.line("  - ", text)
		return
	}
	w.line("  - ", text, " (", cite.String(), ")")
}

// days is a number of days in words.
func days(n int, l calendar.Lang) string {
	switch {
	case n == 1 && l == calendar.English:
		return "1 day"
	case n == 1:
		return "1 dag"
	case l == calendar.English:
		return strconv.Itoa(n) + " days"
	}
	return strconv.Itoa(n) + " dagen"
}

// group writes the deadlines in some states, what is overdue first.
func (w *writer) group(dutch, english string, states ...State) {
	told := false
	for _, state := range states {
		for d := range w.t.Deadlines() {
			if d.State != state || state == Void && d.On.Before(d.First) {
				continue // what went before it began is not worth telling
			}
			if state == 0 && (d.Key == KeyNoticeOfDefault || d.Key == KeyNoticeOfDefaultObjection) && w.t.suspended(d.Of) {
				continue // nobody knows from which day
			}
			if !told {
				w.words(dutch, english)
				told = true
			}
			w.line("  - ", d.Text(w.l))
		}
	}
}

func (w *writer) suspended(s *Status) {
	if s != nil && s.Suspended {
		w.line(w.say("Op ", "On ") + s.On.Long(w.l) + w.say(" is de beslistermijn opgeschort.", " the decision term is suspended."))
	}
}

// penalty writes what has been forfeited by the day judged.
func (w *writer) penalty(dutch, english string, p *Penalty) {
	if p == nil || !p.Applies || !p.Judged {
		return
	}
	w.line(w.say(dutch, english), days(p.Days, w.l), ", € ", strconv.Itoa(p.Amount), " (", p.Cite.String(), ")")
}

// terms writes how each term was counted.
func (w *writer) terms() {
	for d := range w.t.Deadlines() {
		if d.Term.IsZero() || d.State == Void || d.State == Missed {
			continue
		}
		title := capital(d.Label(w.l))
		if of := d.OfName(w.l); of != "" {
			title += " (" + quote.Plain(of) + ")"
		}
		w.line(title, w.say(", berekend:", ", counted:"))
		for s := range d.Term.Steps() {
			w.item(s.Text(w.l), s.Provision().Citation())
		}
	}
}

func (w *writer) notes() {
	if len(w.t.Findings) > 0 {
		w.words("Bevindingen:", "Findings:")
	}
	for _, f := range w.t.Findings {
		w.item(f.Text(w.l), f.Provision.Citation())
	}
	if len(w.t.Arguable) > 0 {
		w.words("Verdedigbaar is ook:", "Arguable as well:")
	}
	for _, a := range w.t.Arguable {
		text := w.otherwise(a) + ": " + a.Side.Text(w.l, calendar.Args{})
		cite, kept := a.Citation(), a.KeptCitation()
		if kept == cite || cite.IsZero() || kept.IsZero() {
			w.item(text, cite) // both sides read one text
			continue
		}
		w.line("  - ", text, " (", cite.String(), w.say("; gevolgd is ", "; followed is "), kept.String(), ")")
	}
	if len(w.t.Caveats) > 0 {
		w.words("Voorbehouden:", "Caveats:")
	}
	for _, c := range w.t.Caveats {
		w.item(c.Text(w.l), c.Citation())
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
	"appeal.notBefore":               {"beroep tegen het niet tijdig nemen van een besluit vanaf", "appeal against not deciding from"},
	"objection.lastDay":              {"laatste dag van de bezwaartermijn:", "last day of the objection term:"},
	"objection.postReceivedBy":       {"bezwaar per post ontvangen uiterlijk", "objection by post received by"},
	"objectionDecision.lastDay":      {"laatste dag voor de beslissing op bezwaar:", "last day for the decision on objection:"},
	"objectionPenalty.firstDay":      {"dwangsom in bezwaar vanaf", "penalty in objection from"},
	"objectionPenalty.lastDay":       {"dwangsom in bezwaar tot en met", "penalty in objection up to and including"},
	"objectionPenalty.days":          {"dagen dwangsom in bezwaar:", "days of penalty in objection:"},
	"objectionPenalty.amount":        {"dwangsom in bezwaar in euro:", "penalty in objection in euros:"},
	"objectionAppeal.notBefore":      {"beroep tegen het niet tijdig beslissen op bezwaar vanaf", "appeal against not deciding on the objection from"},
	"notDecidingObjection.notBefore": {"bezwaar tegen het niet tijdig nemen van een besluit vanaf", "objection against not deciding from"},
}

// otherwise is what another reading makes of one date or number. What falls
// away under it has neither.
func (w *writer) otherwise(a Arguable) string {
	label := w.label(a.Key)
	switch {
	case !a.Date.IsZero():
		return label + " " + a.Date.Long(w.l)
	case !a.Gone:
		return label + " " + strconv.Itoa(a.Number)
	}
	for _, end := range []string{":", " vanaf", " from", " tot en met", " up to and including", ", uiterlijk", ", by"} {
		label = strings.TrimSuffix(label, end)
	}
	return label + w.say(", dan niet", ", not then")
}

// ofElement is the key of labels for what stands under an element of a list.
var ofElement = map[string]string{
	"window": "objection", "decision": "objectionDecision", "penalty": "objectionPenalty",
	"appeal": "objectionAppeal", "disclosure": "disclosure",
}

// label is the words for a key of what is arguable. An id may hold a dot, so
// the key of an element of a list is read from its end.
func (w *writer) label(key string) string {
	if words, ok := labels[key]; ok {
		return w.say(words[0], words[1])
	}
	for k := range Keys() {
		if rest, ok := strings.CutPrefix(key, "deadlines."+k.String()+"."); ok && rest != "" {
			return k.Name(w.l) + w.say(", uiterlijk", ", by")
		}
	}
	if path := strings.Split(key, "."); len(path) > 3 {
		if words, ok := labels[ofElement[path[len(path)-2]]+"."+path[len(path)-1]]; ok {
			return w.say(words[0], words[1])
		}
	}
	return key
}
