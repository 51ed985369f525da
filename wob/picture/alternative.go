package picture

import (
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/words"
)

// alternative says in words what the picture shows.
func (d *drawing) alternative() string {
	var b strings.Builder
	b.WriteString(d.name() + ". " + d.under() + ".")
	for i := range d.rows {
		r := &d.rows[i]
		if i == 0 || r.Who != d.rows[i-1].Who {
			b.WriteString("\n" + d.actor(r.Who) + ":")
		}
		b.WriteString("\n- " + strings.ReplaceAll(d.tell(r), "\n", "\n  "))
	}
	return b.String()
}

// tell says in words what a row shows.
func (d *drawing) tell(r *row) string {
	var b strings.Builder
	b.WriteString(capital(r.Label(d.Lang)))
	if of := r.OfName(d.Lang); of != "" {
		b.WriteString(" (" + of + ")")
	}
	b.WriteString(": " + when(r.Deadline, d.Lang))
	if !r.ReceivedBy.IsZero() {
		b.WriteString(words.Say(d.Lang, ", per post ontvangen uiterlijk ", ", by post received no later than ") +
			r.ReceivedBy.Long(d.Lang))
	}
	if cite := r.Citation().String(); cite != "" {
		b.WriteString(" (" + cite + ")")
	}
	if how := d.stands(r); how != "" {
		b.WriteString("; " + how)
	}
	if r.Because != nil {
		b.WriteString(" (" + r.Because.Citation().String() + ")")
	}
	b.WriteString(".")
	for s := range r.Term.Steps() {
		b.WriteString("\n" + s.Text(d.Lang) + " (" + s.Provision().Citation().String() + ")")
	}
	for _, a := range r.arguable {
		b.WriteString(words.Say(d.Lang, "\nVolgens een andere lezing: ", "\nBy another reading: ") +
			a.side.word(d.Lang) + a.day.Long(d.Lang))
		if a.cite != "" {
			b.WriteString(" (" + a.cite + ")")
		}
	}
	return b.String()
}

// word comes before a day of a deadline.
func (s side) word(l calendar.Lang) string {
	switch s {
	case atFirst:
		return words.Say(l, "vanaf ", "from ")
	case atReceived:
		return words.Say(l, "per post ontvangen uiterlijk ", "by post received no later than ")
	}
	return words.Say(l, "tot en met ", "up to and including ")
}
