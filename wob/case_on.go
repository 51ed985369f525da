package wob

import (
	"slices"

	"github.com/wobrules/wobrules/calendar"
)

// On returns c as it was known on a day: what had not yet happened is left out,
// what was planned stays, and the question is asked on that day. A day before
// Received gives a case that [Clock.Timeline] refuses.
func (c Case) On(day calendar.Date) Case {
	v := view{day}
	c.AsOf = day
	v.channel(&c.Channel)
	v.days(&c.PrecisionAsked, &c.Consulted, &c.DelayTold)
	c.Adjournments = v.adjournments(c.Adjournments)
	c.Suspensions = v.suspensions(c.Suspensions)
	c.Partial = kept(c.Partial, func(d *Decision) bool { return v.decision(d) })
	if c.Decision != nil {
		d := *c.Decision
		if c.Decision = nil; v.decision(&d) {
			c.Decision = &d
		}
	}
	if c.Closed != nil {
		closed := *c.Closed
		if c.Closed = nil; !closed.On.After(day) {
			v.days(&closed.Told)
			c.Closed = &closed
		}
	}
	c.Defaults = v.notices(c.Defaults)
	c.Objections = kept(c.Objections, v.objection)
	c.Appeals = kept(c.Appeals, v.appeal)
	c.Outages = kept(c.Outages, func(o *Outage) bool {
		return !o.Announced.After(day) && !o.From.After(day) && v.days(&o.Until)
	})
	return c
}

// A view is what was known on a day.
type view struct{ day calendar.Date }

// days takes away each day that had not come; it is always true.
func (v view) days(all ...*calendar.Date) bool {
	for _, d := range all {
		if d.After(v.day) {
			*d = calendar.Date{}
		}
	}
	return true
}

// kept are the elements of a list that had happened, as they were known.
func kept[E any](all []E, happened func(*E) bool) []E {
	var known []E
	for _, e := range all {
		if happened(&e) {
			known = append(known, e)
		}
	}
	return known
}

func (v view) channel(c *Channel) { v.days(&c.PassedOn, &c.Told) }

func (v view) adjournments(all []Adjournment) []Adjournment {
	return kept(all, func(a *Adjournment) bool { return !a.Notified.After(v.day) })
}

func (v view) suspensions(all []Suspension) []Suspension {
	return kept(all, func(s *Suspension) bool {
		if s.Notified.After(v.day) || s.From.After(v.day) {
			return false
		}
		if !s.planned() {
			v.days(&s.Until)
		}
		return true
	})
}

// planned reports whether Until is a day that is agreed or foreseen, not one on
// which something came.
func (s *Suspension) planned() bool {
	return slices.Contains([]SuspensionGround{ConsentToDelay, ApplicantDelay, ForceMajeure}, s.Ground)
}

func (v view) decision(d *Decision) bool {
	v.days(&d.ThirdPartyTold, &d.Disclosed, &d.Relief.Ended)
	if d.Relief.Asked.After(v.day) {
		d.Relief = Relief{}
	}
	if d.Relief.Ended.IsZero() {
		d.Relief.Granted, d.Relief.Until = calendar.Unknown, calendar.Date{}
	}
	return !d.Published.After(v.day)
}

func (v view) notices(all []NoticeOfDefault) []NoticeOfDefault {
	return kept(all, func(n *NoticeOfDefault) bool {
		v.channel(&n.Channel)
		v.days(&n.Sent, &n.Received, &n.Fixed, &n.Paid)
		return !n.Sent.IsZero() || !n.Received.IsZero()
	})
}

func (v view) objection(o *Objection) bool {
	lodged := o.lodged()
	v.channel(&o.Channel)
	v.days(&o.Received, &o.Posted, &o.ReachedWrongBody, &o.CommitteeAnnounced, &o.Told, &o.Withdrawn, &o.Decided)
	o.Repairs = kept(o.Repairs, func(r *Repair) bool { return !r.Asked.After(v.day) && v.days(&r.Done) })
	o.Suspensions = v.suspensions(o.Suspensions)
	o.Adjournments = v.adjournments(o.Adjournments)
	o.Agreed = kept(o.Agreed, func(a *Agreed) bool { return !a.Consented.After(v.day) })
	o.Defaults = v.notices(o.Defaults)
	return lodged.IsZero() || !o.lodged().IsZero() || !o.ReachedWrongBody.IsZero()
}

func (v view) appeal(a *Appeal) bool {
	v.days(&a.Received, &a.Posted, &a.Complete, &a.Withdrawn, &a.Further)
	if a.Ruling.Sent.After(v.day) {
		a.Ruling = Ruling{}
	}
	return !a.lodged().IsZero()
}
