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
		w.line(w.say("Op ", "On ") + s.On.Long(w.l) + w.say(" is de beslistermijn opgeschort.",
			" the decision term is suspended."))
	}
}

// penalty writes what has been forfeited by the day judged.
func (w *writer) penalty(dutch, english string, p *Penalty) {
	if p == nil || !p.Judged {
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
	w.arguable()
	if len(w.t.Caveats) > 0 {
		w.words("Voorbehouden:", "Caveats:")
	}
	for _, c := range w.t.Caveats {
		w.item(c.Text(w.l), c.Citation())
	}
}

// otherwise is the words for what another reading moves, with {} for the day or
// the number that it gives.
var otherwise = map[string][2]string{
	"decision.lastDay":     {"de laatste dag van de beslistermijn is {}", "the last day of the decision term is {}"},
	"adjournBy":            {"een verdaging moet uiterlijk {} zijn medegedeeld", "an adjournment must be notified by {}"},
	"disclosure.notBefore": {"verstrekken niet vóór {}", "disclosure not before {}"},
	"disclosure.on":        {"verstrekken op {}", "disclosure on {}"},
	"penalty.firstDay":     {"dwangsom vanaf {}", "penalty from {}"},
	"penalty.lastDay":      {"dwangsom tot en met {}", "penalty up to and including {}"},
	"penalty.days":         {"dwangsom over {} dagen", "a penalty over {} days"},
	"penalty.amount":       {"dwangsom van {} euro", "a penalty of {} euros"},
	"appeal.notBefore": {"beroep tegen het niet tijdig nemen van een besluit vanaf {}",
		"appeal against not deciding from {}"},
	"objection.lastDay": {"de laatste dag van de bezwaartermijn is {}",
		"the last day of the objection term is {}"},
	"objection.postReceivedBy":  {"bezwaar per post ontvangen uiterlijk {}", "objection by post received by {}"},
	"objectionDecision.lastDay": {"uiterlijk {} beslissen op het bezwaar", "the objection decided by {}"},
	"objectionPenalty.firstDay": {"dwangsom in bezwaar vanaf {}", "penalty in objection from {}"},
	"objectionPenalty.lastDay":  {"dwangsom in bezwaar tot en met {}", "penalty in objection up to and including {}"},
	"objectionPenalty.days":     {"dwangsom in bezwaar over {} dagen", "a penalty in objection over {} days"},
	"objectionPenalty.amount":   {"dwangsom in bezwaar van {} euro", "a penalty in objection of {} euros"},
	"objectionAppeal.notBefore": {"beroep tegen het niet tijdig beslissen op bezwaar vanaf {}",
		"appeal against not deciding on the objection from {}"},
	"notDecidingObjection.notBefore": {"bezwaar tegen het niet tijdig nemen van een besluit vanaf {}",
		"objection against not deciding from {}"},
}

// ofElement is the key of otherwise for what stands under an element of a list.
var ofElement = map[string]string{
	"window": "objection", "decision": "objectionDecision", "penalty": "objectionPenalty",
	"appeal": "objectionAppeal", "disclosure": "disclosure",
}

// arguable writes what other readings give, one line for each: of what still
// matters, and of what is owed.
func (w *writer) arguable() {
	told := false
	for all := w.t.Arguable; len(all) > 0; {
		first, gives := all[0], []string(nil)
		for ; len(all) > 0 && first.sameReason(all[0]); all = all[1:] {
			if w.t.matters(all[0]) {
				gives = append(gives, w.otherwise(all[0]))
			}
		}
		if len(gives) == 0 {
			continue
		}
		if !told {
			w.words("Verdedigbaar is ook:", "Arguable as well:")
			told = true
		}
		text := strings.Join(gives, "; ") + ": " + first.Side.Text(w.l, calendar.Args{})
		cite, kept := first.Citation(), first.KeptCitation()
		if kept == cite {
			w.item(text, cite) // both sides read one text
			continue
		}
		w.line("  - ", text, " (", cite.String(), w.say("; gevolgd is ", "; followed is "), kept.String(), ")")
	}
}

// sameReason reports whether a and b are given by one side of one reading.
func (a Arguable) sameReason(b Arguable) bool {
	return a.Side == b.Side && a.Cite == b.Cite
}

// matters reports whether what a gives is of use to anybody: not where what it is
// a day of was taken away, or could be done and was done or not.
func (t *Timeline) matters(a Arguable) bool {
	d, _ := t.Deadline(a.Deadline, a.Of)
	return d.State != Void && (d.State != Missed && d.State != Done && d.State != Late || d.Force != May)
}

// otherwise is what another reading makes of one date or number. What falls
// away under it has neither.
func (w *writer) otherwise(a Arguable) string {
	given := strconv.Itoa(a.Number)
	switch {
	case a.Gone:
		return a.Deadline.Name(w.l) + w.say(": dan niet", ": not then")
	case !a.Date.IsZero():
		given = a.Date.Long(w.l)
	}
	return strings.ReplaceAll(w.template(a), "{}", given)
}

// template is the words for what a moves. An id may hold a dot, so the key of an
// element of a list is read from its end.
func (w *writer) template(a Arguable) string {
	words, ok := otherwise[a.Key]
	if path := strings.Split(a.Key, "."); !ok && len(path) > 1 {
		words, ok = otherwise[ofElement[path[len(path)-2]]+"."+path[len(path)-1]]
	}
	switch {
	case ok:
	case a.Deadline == KeyAdjournObjection:
		words = otherwise["adjournBy"]
	default:
		return a.Deadline.Name(w.l) + w.say(", uiterlijk {}", ", by {}")
	}
	return w.say(words[0], words[1])
}
