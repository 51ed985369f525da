package wob

import "github.com/wobrules/wobrules/calendar"

// An appealRoute is when an appeal against not deciding lies, on the request or
// on an objection.
type appealRoute struct {
	of     string        // the objection; empty: the request
	filed  calendar.Date // what was filed before 1 October 2009 has no such appeal
	first  calendar.Date // the first day, also where the clock ended before it; not set: no notice gives one
	least  calendar.Date // of a notice of which it is not known whether it is premature: in no case before
	ended  ending
	noRule *calendar.Provision // there is no such appeal
}

// routeOf is the route that an appeal took; nil where none is known.
func (r *run) routeOf(a *Appeal) *appealRoute {
	for i := range r.routes {
		if r.routes[i].of == a.Of {
			return &r.routes[i]
		}
	}
	return nil
}

// refuses is why an appeal has no effect; nil where it has, as has every one that
// the court ruled on.
func (w *appealRoute) refuses(a *Appeal) (why *calendar.Provision, args calendar.Args) {
	on := a.lodged()
	args = calendar.Args{On: on, To: w.first}
	switch {
	case !a.Ruling.Sent.IsZero():
	case w.noRule != nil:
		return w.noRule, calendar.Args{From: w.filed}
	case w.ended.before(on):
		return w.ended.after(appealAfterwards), calendar.Args{On: on, To: w.ended.on}
	case on.Before(w.first):
		return appealPremature, args
	case !w.first.IsZero():
	case on.Before(w.least):
		return appealPremature, calendar.Args{On: on, To: w.least}
	case w.least.IsZero():
		return appealNoNotice, args
	}
	return nil, calendar.Args{}
}

// sayRefused says of each appeal on a route that has no effect why it has none.
func (r *run) sayRefused(w appealRoute) {
	if r.routes == nil {
		r.routes = make([]appealRoute, 0, 1+len(r.c.Objections))
	}
	r.routes = append(r.routes, w)
	for i := range r.c.Appeals {
		a := &r.c.Appeals[i]
		if a.Against != AgainstNotDeciding || a.Of != w.of {
			continue
		}
		if why, args := w.refuses(a); why != nil {
			r.out.find(why, a.lodged(), args)
		}
	}
}
