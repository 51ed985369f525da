package wob

import (
	"strconv"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/file"
)

func (k *checker) adjournments(list string, all []Adjournment, after day) {
	var seen map[calendar.Date]bool
	if len(all) > 1 {
		seen = make(map[calendar.Date]bool, len(all))
	}
	for i := range all {
		a := &all[i]
		if a.Notified.IsZero() && !a.Assumed {
			k.fault(at(list, i, "notified"), "", file.Missing)
		} else if k.out(a.Notified, after.on) {
			k.fact(pathTo(list, i), day{"notified", a.Notified}, after)
		}
		switch {
		case a.By.IsZero() && a.Until.IsZero():
			k.fault(at(list, i, "by"), "", either("by", "until"))
		case !a.By.IsZero() && !a.Until.IsZero():
			k.fault(at(list, i, "until"), a.Until.String(), file.Together("by"))
		}
		if seen[a.Notified] && !a.Notified.IsZero() {
			k.fault(at(list, i, "notified"), a.Notified.String(), sameDay)
		}
		if seen != nil {
			seen[a.Notified] = true
		}
	}
}

// suspension checks that the days given are those that go with the ground, and
// that one that is still open has an end to count with.
func (k *checker) suspension(list string, i int, s *Suspension, after day, ended bool) {
	t := dutch().ground(s.Ground) // which days go with a ground hangs on no territory
	if s.Ground == "" {
		k.fault(at(list, i, "ground"), "", file.Missing)
	}
	if t == nil {
		return // no case file can hold another: that is told already
	}
	extra := func(key, value string) {
		if value != "" && value != "0" {
			k.fault(at(list, i, key), value, notWithGround(s.Ground))
		}
	}
	var first calendar.Date
	switch t.kind() {
	case byFact:
		first = s.From
		if s.From.IsZero() {
			k.fault(at(list, i, "from"), "", file.Missing)
		}
		k.before(pathTo(list, i), day{"from", s.From}, day{"until", s.Until})
		extra("notified", s.Notified.String())
		extra("set", s.Set.String())
		extra("days", strconv.Itoa(s.Days))
	case byConsent:
		k.notified(list, i, s, after)
		k.daysOrUntil(list, i, s.Days, s.Until)
		extra("from", s.From.String())
		extra("set", s.Set.String())
		return
	default:
		first = s.Notified
		k.notified(list, i, s, after)
		if k.out(s.Until, calendar.Date{}) {
			k.past(pathTo(list, i), day{"until", s.Until})
		}
		extra("from", s.From.String())
		extra("days", strconv.Itoa(s.Days))
		if t.rows.rows[0].law.needsSet != nil {
			return // without a term that was set it suspends nothing
		}
	}
	open := s.Until.IsZero() && s.Set.IsZero() && s.EndKnown != calendar.No
	if open && !first.IsZero() && k.asOf.IsZero() && !ended {
		k.fault(pathTo(list, i), "", openReason)
	}
}

func (k *checker) notified(list string, i int, s *Suspension, after day) {
	if s.Notified.IsZero() {
		k.fault(at(list, i, "notified"), "", file.Missing)
	} else if k.out(s.Notified, after.on) {
		k.fact(pathTo(list, i), day{"notified", s.Notified}, after)
	}
}

// daysOrUntil checks what a consent gives: a number of days or a last day.
func (k *checker) daysOrUntil(list string, i, days int, until calendar.Date) {
	if !until.IsZero() {
		if days != 0 {
			k.fault(at(list, i, "until"), until.String(), file.Together("days"))
		}
	} else if days == 0 {
		k.fault(at(list, i, "days"), "", either("days", "until"))
	}
}

func (k *checker) objection(path string, o *Objection, received day) {
	arrived, posted := day{"received", o.Received}, day{"posted", o.Posted}
	k.fact(path, arrived, received)
	k.fact(path, posted, received)
	k.notAfter(path, posted, arrived.in(path))
	k.fact(path, day{"reachedWrongBody", o.ReachedWrongBody}, received)
	if o.ByPost == calendar.No && !o.Posted.IsZero() {
		k.fault(under(path, "byPost"), "false", file.Together("posted"))
	}
	// What happens to an objection happens after it was posted or received.
	after := received
	switch {
	case !o.ReachedWrongBody.IsZero() && o.Posted.IsZero():
		after = day{"reachedWrongBody", o.ReachedWrongBody}.in(path)
	case !o.Posted.IsZero():
		after = posted.in(path)
	case !o.Received.IsZero():
		after = arrived.in(path)
	}
	if o.Channel != (Channel{}) {
		k.channel(path+".channel", o.Channel, received)
	}
	k.fact(path, day{"committeeAnnounced", o.CommitteeAnnounced}, after)
	for i, r := range o.Repairs {
		list := path + ".repairs"
		if r.Asked.IsZero() {
			k.fault(at(list, i, "asked"), "", file.Missing)
		}
		k.fact(pathTo(list, i), day{"asked", r.Asked}, after)
		k.past(pathTo(list, i), day{"done", r.Done})
	}
	if len(o.Suspensions) > 0 {
		list, ended := path+".suspensions", !o.Decided.IsZero() || !o.Withdrawn.IsZero()
		for i := range o.Suspensions {
			k.suspension(list, i, &o.Suspensions[i], after, ended)
		}
	}
	if len(o.Adjournments) > 0 {
		k.adjournments(path+".adjournments", o.Adjournments, after)
	}
	for i := range o.Agreed {
		k.agreed(path+".agreed", i, &o.Agreed[i], after)
	}
	for i := range o.Defaults {
		k.notice(noticeKey(path+".default", o.Defaults, i), &o.Defaults[i], after)
	}
	k.fact(path, day{"told", o.Told}, after)
	k.fact(path, day{"withdrawn", o.Withdrawn}, after)
	k.fact(path, day{"decided", o.Decided}, after)
}

func (k *checker) agreed(list string, i int, a *Agreed, after day) {
	key := "consented"
	if a.Ground == DelayNeeded {
		key = "notified"
	}
	if a.Consented.IsZero() {
		k.fault(at(list, i, key), "", file.Missing)
	}
	k.fact(pathTo(list, i), day{key, a.Consented}, after)
	k.daysOrUntil(list, i, a.Days, a.Until)
}
