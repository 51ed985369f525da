package letter

import (
	"slices"

	"github.com/wobrules/wobrules/calendar"
)

var sourceClosed = define("scope.public.closed", factualAct,
	"als reeds openbaar aangemerkt, maar niet iedereen kan erbij: {name}",
	"called already public, but not everyone can reach it: {name}")

// checkPublic: what is called already public can be found by everyone.
func checkPublic(e *Exam, report func(Finding)) {
	l := e.Letter
	r := &e.act.rules
	for i := range l.Outcomes {
		o := &l.Outcomes[i]
		if !slices.Contains(o.Kinds, AlreadyPublic) {
			continue
		}
		if len(o.Sources) == 0 {
			e.lacks("sources", Finding{Provision: r.already, Items: o.Items}, report)
		}
		for _, s := range o.Sources {
			if s.Public == calendar.No {
				report(Finding{Provision: sourceClosed, Items: o.Items, Args: calendar.Args{Name: s.Text}})
			}
		}
	}
	earlier := l.earlier()
	for _, n := range l.Limits {
		if n.Basis != BasisAlreadyPublic {
			continue
		}
		for _, ref := range n.Relies {
			if d := earlier[ref]; d.Published == calendar.Yes && d.Where == "" {
				e.lacks("sources", Finding{Provision: r.already, Items: n.Items}, report)
			}
		}
	}
}
