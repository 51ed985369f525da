package letter

import (
	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope"
)

// limits are the limits on request i that the letter tells of.
func (e *Exam) limits(i int) []scope.Limit {
	l, index := e.Letter, e.index
	var all []scope.Limit
	earlier := l.earlier()
	for j := range l.Limits {
		n := &l.Limits[j]
		if items, ok := index.of(i, n.Request, n.Items); ok {
			of := scope.Limit{}.For(items...)
			for _, lim := range n.limits(earlier, e.underOtherAct) {
				all = append(all, lim.ForItemsOf(of))
			}
		}
	}
	for j := range l.Events {
		ev := &l.Events[j]
		items, ok := index.of(i, ev.Request, ev.Items)
		if !ok {
			continue
		}
		if lim, ok := ev.limit(e.confirmed); ok {
			all = append(all, lim.For(items...))
		}
	}
	for j := range l.Outcomes {
		o := &l.Outcomes[j]
		if len(o.JointWith) == 0 {
			continue
		}
		joined, _ := index.of(i, "", append(append([]string(nil), o.Items...), o.JointWith...))
		if len(joined) > 1 {
			all = append(all, scope.DecidedJointly(joined...))
		}
	}
	return all
}

// earlier are the earlier decisions by their references.
func (l *Letter) earlier() map[string]*scope.EarlierDecision {
	all := make(map[string]*scope.EarlierDecision, len(l.Earlier))
	for i := range l.Earlier {
		all[l.Earlier[i].Reference] = &l.Earlier[i]
	}
	return all
}

// limits are the limits that a narrowing is, its items left aside.
func (n *Narrowing) limits(earlier map[string]*scope.EarlierDecision, other func(calendar.Date) bool) []scope.Limit {
	switch {
	case (n.Basis == BasisAlreadyPublic || n.Basis == BasisRepeated) && len(n.Relies) > 0:
		all := make([]scope.Limit, len(n.Relies))
		for i, ref := range n.Relies {
			if all[i] = n.by(earlier[ref]); other(earlier[ref].Date) {
				all[i] = all[i].UnderOtherAct()
			}
		}
		return all
	case n.Basis == BasisAgreed:
		return []scope.Limit{scope.ByAgreement(n.left(earlier), scope.Talk{})}
	}
	// Without a decision to rest on, it is the body's own doing.
	return []scope.Limit{scope.ByBody(n.left(earlier))}
}

// by is the limit that rests on an earlier decision.
func (n *Narrowing) by(d *scope.EarlierDecision) scope.Limit {
	relied := *d
	relied.Period = orNone(relied.Period)
	if relied.ReferenceDate.After(relied.Date) && !relied.Date.IsZero() {
		relied.ReferenceDate = calendar.Date{} // that cannot be; a finding says so
	}
	if n.Basis == BasisRepeated {
		return scope.ByRepetition(relied, n.After, n.NewFacts)
	}
	return scope.ByPublication(relied, n.After)
}

// underOtherAct reports whether a decision of a day was taken under another act
// than that of the letter.
func (e *Exam) underOtherAct(on calendar.Date) bool {
	was := actOn(e.Letter.Territory, on)
	return was != nil && was != e.act
}

// left is the period that a narrowing leaves.
func (n *Narrowing) left(earlier map[string]*scope.EarlierDecision) scope.Period {
	after := n.After
	if after.IsZero() {
		for _, ref := range n.Relies {
			after = later(after, earlier[ref].Date)
		}
	}
	if after.IsZero() {
		return scope.Period{}
	}
	next := after.AddDays(1)
	if next.IsZero() { // after the last day there is: nothing is left
		return scope.Period{From: after, Until: after.AddDays(-1)}
	}
	return scope.Period{From: next}
}

// limit is the limit that an event is; ok is false for one that limits nothing.
func (ev *Event) limit(confirmed *confirmations) (l scope.Limit, ok bool) {
	switch ev.Kind {
	case Narrowed, PrecisionGiven, Withdrawn, Widened:
	default:
		return scope.Limit{}, false
	}
	talk := scope.Talk{On: ev.On, Channel: ev.Channel, By: ev.By, Before: ev.From, Narrowed: ev.To}
	if c := confirmed.confirm(ev); c != nil {
		talk.Confirmed = c.On
	}
	switch {
	case ev.Kind == Withdrawn:
		return scope.ByWithdrawal(talk), true
	case ev.Kind == Widened:
		return scope.RefusedWidening(talk), true
	case ev.Agreed == calendar.No: // said of a narrowing alone
		return scope.ByBody(orNone(ev.Period)), true
	}
	return scope.ByAgreement(orNone(ev.Period), talk), true
}
