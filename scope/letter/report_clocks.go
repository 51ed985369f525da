package letter

import (
	"strings"

	"github.com/wobrules/wobrules/calendar"
)

// clocks writes the dates with the steps that lead to them; the findings and
// caveats of the timeline stand in parts of their own.
func (r Report) clocks(p *page, timed *Timed) {
	if timed.Untimed != nil {
		p.line(2, timed.Untimed.Text(p.l))
		return
	}
	t := timed.Timeline
	if t.Act == "" {
		return
	}
	t.ID, t.Findings, t.Caveats = "", nil, nil
	for line := range strings.Lines(t.Text(p.l)) {
		text := strings.TrimLeft(line, " ")
		p.line(2+len(line)-len(text), text)
	}
	if !timed.IfAdjourned.IsZero() {
		p.line(2, ifAdjourned.In(p.l, timed.IfAdjourned.Long(p.l)))
	}
	if t.Decision.Adjourned() > 0 {
		for _, a := range timed.Case.Adjournments {
			if !a.Notified.After(t.AdjournBy) {
				p.line(2, adjournedInTime.In(p.l, a.Notified.Long(p.l), t.AdjournBy.Long(p.l)))
				break
			}
		}
	}
	if t.Objection != nil {
		form := r.Letter.act().own(objectionForm)
		p.rule(2, form.Text(p.l, calendar.Args{}), form)
	}
}

func (r Report) remedies(p *page) {
	for _, m := range r.Letter.Remedies {
		if m.To == "" {
			continue
		}
		lb := clause
		if m.Kind == AppealRemedy {
			lb = appealClause
		}
		p.line(2, lb.In(p.l, m.To))
	}
}
