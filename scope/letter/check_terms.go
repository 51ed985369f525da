package letter

import (
	"slices"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// An actTerm is a term of an act beside that for the decision: how it is
// computed, and what is said of an act after its last day.
type actTerm struct {
	term func(wob.Clock, calendar.Date) (wob.OtherTerm, error)
	late *calendar.Provision
}

// after reports whether a day lies after the last day of the term that an event
// starts, and gives that day.
func (a actTerm) after(event, d calendar.Date) (calendar.Date, bool) {
	if a.term == nil || event.IsZero() || d.IsZero() {
		return calendar.Date{}, false
	}
	t, err := a.term(wob.Clock{}, event)
	if err != nil {
		return calendar.Date{}, false // the event lies where the act has no such term
	}
	last := t.Term.LastDay()
	return last, d.After(last)
}

// checkTerms holds asking for precision, and deciding not to deal with a
// request, against their own terms.
func checkTerms(l *Letter, t *wob.Timeline, report func(Finding)) {
	law := l.act()
	var ready calendar.Date // the request was made precise, or the term for it lapsed
	for i := range l.Events {
		e := &l.Events[i]
		switch e.Kind {
		case PrecisionAsked:
			if last, late := law.askPrecision.after(l.Request.Received, e.On); late {
				report(Finding{Provision: law.askPrecision.late, On: e.On, Args: calendar.Args{On: e.On, To: last}})
			}
			ready = later(ready, e.Set)
		case PrecisionGiven:
			ready = e.On
		}
	}
	if t.Status == nil || !slices.ContainsFunc(l.Outcomes, func(o Outcome) bool { return slices.Contains(o.Kinds, NotTakenUp) }) {
		return
	}
	if last, late := law.decline.after(ready, t.Status.On); late {
		report(Finding{Provision: law.decline.late, On: t.Status.On, Args: calendar.Args{On: t.Status.On, To: last}})
	}
}
