package letter

import "github.com/wobrules/wobrules/calendar"

var (
	narrowingWords = defineBoth("scope.narrowing.wording", awbArticle("3:46", ""), besArticle("5", "2"),
		"het verzoek is op {on} beperkt, maar de oude of de nieuwe bewoording staat niet in de brief",
		"the request was narrowed on {on}, but the old or the new wording is not in the letter")
	narrowingWidens = defineBoth("scope.narrowing.widens", awbArticle("3:46", ""), besArticle("5", "2"),
		"de beperking van {on} laat een ruimere periode dan was gevraagd: zij beperkt op dat punt niets",
		"the narrowing of {on} leaves a wider period than was asked for: on that point it narrows nothing")
)

// checkNarrowing: narrowing takes asking first, and narrows.
func checkNarrowing(e *Exam, report func(Finding)) {
	l := e.Letter
	r := &e.act.rules
	for i := range l.Limits {
		n := &l.Limits[i]
		// What was agreed needs no question, and art. 4:6 Awb asks for none.
		if n.Basis == BasisAgreed || n.Basis == BasisRepeated {
			continue
		}
		if n.Asked == calendar.No || n.Asked == calendar.Unknown && n.Basis == BasisUnilateral {
			report(Finding{Provision: r.precision, Items: n.Items})
		}
	}
	for i := range l.Events {
		ev := &l.Events[i]
		if ev.Kind != Narrowed && ev.Kind != PrecisionGiven {
			continue
		}
		args := calendar.Args{On: ev.On}
		if ev.Agreed == calendar.No {
			report(Finding{Provision: r.precision, Items: ev.Items, On: ev.On})
		}
		if ev.Kind == Narrowed && ev.Period.IsZero() && (ev.From == "" || ev.To == "") {
			e.lacks("narrowed", Finding{Provision: narrowingWords, Items: ev.Items, On: ev.On, Args: args}, report)
		}
		if wider := e.widens(ev); len(wider) > 0 {
			report(Finding{Provision: narrowingWidens, Items: wider, On: ev.On, Args: args})
		}
	}
}

// widens returns the items for which a narrowing leaves more than was asked for.
func (e *Exam) widens(ev *Event) []string {
	left := ev.Period
	if left.IsZero() {
		return nil
	}
	var wider []string
	concerned := e.Letter.set(e.places, ev.Request, ev.Items)
	for i := range e.Requests {
		for _, it := range e.Requests[i].Request.Items {
			asked := it.Period
			before := !left.From.IsZero() && left.From.Before(asked.From)
			after := !asked.Until.IsZero() && left.Until.After(asked.Until)
			if (before || after) && concerned.has(e.places[it.ID]) {
				wider = append(wider, it.ID)
			}
		}
	}
	return wider
}
