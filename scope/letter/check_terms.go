package letter

import (
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
// starts by a clock, and gives that day.
func (a actTerm) after(k wob.Clock, event, d calendar.Date) (calendar.Date, bool) {
	if a.term == nil {
		return calendar.Date{}, false
	}
	t, err := a.term(k, event)
	if err != nil {
		return calendar.Date{}, false // there is no event, or the act has no such term then
	}
	last := t.Term.LastDay()
	return last, d.After(last)
}

// checkTerms holds asking for precision, and deciding not to deal with a
// request, against their own terms.
func checkTerms(e *Exam, report func(Finding)) {
	l := e.Letter
	declined := l.decides(NotTakenUp)
	for i := range e.Requests {
		t := &e.Requests[i]
		var ready calendar.Date // the request was made precise, or the term for it lapsed
		for _, ev := range e.eventsOf(i) {
			switch ev.Kind {
			case PrecisionAsked:
				if last, late := e.act.askPrecision.after(e.Clock, t.Request.Received, ev.On); late {
					report(Finding{
						Provision: e.act.askPrecision.late, Request: t.Request.ID, On: ev.On,
						Args: calendar.Args{On: ev.On, To: last},
					})
				}
				ready = later(ready, ev.Set)
			case PrecisionGiven, Supplemented:
				ready = ev.On
			}
		}
		if t.Timeline.Status == nil || !declined {
			continue
		}
		on := t.Timeline.Status.On
		if last, late := e.act.decline.after(e.Clock, ready, on); late {
			report(Finding{Provision: e.act.decline.late, Request: t.Request.ID, On: on, Args: calendar.Args{On: on, To: last}})
		}
	}
}
