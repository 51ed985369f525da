package wob_test

import (
	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

func ans(b *bool) calendar.Answer {
	switch {
	case b == nil:
		return calendar.Unknown
	case *b:
		return calendar.Yes
	}
	return calendar.No
}

func spanOf(s string) calendar.Span { sp, _ := calendar.ParseSpan(s); return sp }

// caseOf is a case file in its Go form, for as long as its parser does not know
// every key.
func caseOf(f livingFacts) wob.Case {
	c := wob.Case{
		ID: f.ID, Received: f.Received, Filed: f.Filed, TooGeneral: ans(f.TooGeneral),
		Large: ans(f.Large), PrecisionAsked: f.PrecisionAsked, Consulted: f.Consulted,
		AsOf: f.AsOf,
	}
	if f.Territory == "bes" {
		c.Territory = wob.BES
	}
	if ch := f.Channel; ch != nil {
		c.Channel = wob.Channel{Designated: ans(&ch.Designated), PassedOn: ch.PassedOn, Told: ch.Told}
	}
	adj := func(all []livingAdjourned) (out []wob.Adjournment) {
		for _, a := range all {
			out = append(out, wob.Adjournment{
				Notified: a.Notified, By: spanOf(a.By), Until: a.Until, Size: ans(a.Size),
				Assumed: a.Assumed,
			})
		}
		return
	}
	sus := func(all []livingSuspended) (out []wob.Suspension) {
		for _, s := range all {
			w := wob.Suspension{ID: s.ID, Notified: s.Notified, Until: s.Until, Set: s.Set, From: s.From, Days: s.Days}
			w.Ground = wob.SuspensionGround(s.Ground)
			out = append(out, w)
		}
		return
	}
	def := func(all []livingDefault) (out []wob.NoticeOfDefault) {
		for _, s := range all {
			out = append(out, wob.NoticeOfDefault{
				ID: s.ID, Sent: s.Sent, Received: s.Received, Fixed: s.Fixed, Paid: s.Paid,
			})
		}
		return
	}
	dec := func(d livingDecision) wob.Decision {
		w := wob.Decision{
			ID: d.ID, Published: d.Published, Discloses: ans(d.Discloses),
			ObjectionExpected: ans(d.ObjectionExpected), Disclosed: d.Disclosed,
		}
		if r := d.Relief; r != nil {
			w.Relief = wob.Relief{Asked: r.Asked, Ended: r.Ended, Granted: ans(r.Granted), Until: r.Until}
		}
		return w
	}
	c.Adjournments, c.Suspensions, c.Defaults = adj(f.Adjournments), sus(f.Suspensions), def(f.Defaults)
	for _, d := range f.Partial {
		c.Partial = append(c.Partial, dec(d))
	}
	if f.Decision != nil {
		d := dec(*f.Decision)
		c.Decision = &d
	}
	if f.Closed != nil {
		c.Closed = &wob.Closed{
			How: closings[f.Closed.How],
			On:  f.Closed.On,
		}
	}
	against := map[string]wob.Against{
		"": wob.AgainstDecision, "decision": wob.AgainstDecision,
		"not-deciding":          wob.AgainstNotDeciding,
		"decision-on-objection": wob.AgainstDecisionOnObjection,
	}
	for _, o := range f.Objections {
		w := wob.Objection{
			ID: o.ID, Of: o.Of, Against: against[o.Against], Received: o.Received,
			Posted: o.Posted, ByPost: ans(o.ByPost), ReachedWrongBody: o.ReachedWrongBody,
			CommitteeAnnounced: o.CommitteeAnnounced, Suspensions: sus(o.Suspensions),
			Adjournments: adj(o.Adjournments), Defaults: def(o.Defaults), Withdrawn: o.Withdrawn,
			Decided: o.Decided,
		}
		if o.By == "third-party" {
			w.By = wob.ByThirdParty
		}
		for _, r := range o.Repairs {
			w.Repairs = append(w.Repairs, wob.Repair{ID: r.ID, Asked: r.Asked, Set: r.Set, Done: r.Done})
		}
		for _, a := range o.Agreed {
			g := wob.AllConsent
			if a.Ground == "c" {
				g = wob.DelayNeeded
			}
			w.Agreed = append(w.Agreed, wob.Agreed{
				Consented: latest(a.Consented, a.Notified), Days: a.Days, Until: a.Until,
				Ground: g,
			})
		}
		c.Objections = append(c.Objections, w)
	}
	for _, a := range f.Appeals {
		w := wob.Appeal{
			ID: a.ID, Of: a.Of, Against: against[a.Against], Received: a.Received,
			Complete: a.Complete, Hearing: ans(a.Hearing), Withdrawn: a.Withdrawn,
			Further: a.Further,
		}
		if r := a.Ruling; r != nil {
			w.Ruling = wob.Ruling{
				Sent: r.Sent, Founded: ans(r.Founded), DecideWithin: spanOf(r.DecideWithin),
				DecideBy: r.DecideBy, PenaltyPerDay: r.PenaltyPerDay, PenaltyMost: r.PenaltyMost,
			}
		}
		c.Appeals = append(c.Appeals, w)
	}
	for _, o := range f.Outages {
		c.Outages = append(c.Outages, wob.Outage{
			ID: o.ID, Announced: o.Announced, From: o.From, Until: o.Until,
			ExtendedTo: o.ExtendedTo,
		})
	}
	return c
}

var closings = map[string]wob.Closing{
	"withdrawn": wob.Withdrawn, "forwarded": wob.Forwarded, "not-taken-up": wob.NotTakenUp, "otherwise": wob.ClosedOtherwise,
}
