package wob_test

import (
	"fmt"

	"github.com/wobrules/wobrules/calendar"
)

// livingKinds are the kinds of living case that the generator is to reach.
var livingKinds = []string{
	"a Woo request", "a Wob request", "a Wob request with a penalty", "a request of before October 2009",
	"channel", "too general", "large", "assumed adjournment", "late adjournment", "suspended", "running suspension",
	"partial", "several partial", "decided in time", "decided late", "decided in an appeal",
	"withdrawn", "forwarded", "not-taken-up", "otherwise", "closed on an unknown day",
	"notice", "premature notice and a second one", "notice after the decision", "sent only", "received only",
	"fixed", "paid", "disclosure wait", "disclosed", "relief open", "relief refused", "relief granted",
	"objection", "several objectors", "third party", "against not deciding", "objection to a part",
	"objection withdrawn",
	"late objection", "by post", "wrong body", "committee", "repair", "agreed", "delay needed", "objection adjourned",
	"objection suspended", "objection decided", "notice on objection", "outage",
	"closed in an appeal", "a second appeal", "appeal", "premature appeal", "appeal withdrawn", "hearing",
	"ruling", "court's own term", "court's day", "court's penalty",
	"opposition or higher appeal", "appeal on objection silence", "appeal against the decision on objection",
}

// A livingPick makes one living case; the kinds that it makes are counted.
type livingPick struct {
	chooser
	f    livingFacts
	kind map[string]int
	last calendar.Date // the last fact so far
}

func (p *livingPick) met(kind string) { p.kind[kind]++ }

// fact notes a day that is a fact.
func (p *livingPick) fact(d calendar.Date) calendar.Date {
	p.last = latest(p.last, d)
	return d
}

func (p *livingPick) maybe(n int) *bool {
	if p.oneIn(n) {
		b := p.oneIn(2)
		return &b
	}
	return nil
}

func (p *livingPick) yes() *bool { b := true; return &b }

func (p *livingPick) no() *bool { b := false; return &b }

// end is the last day of the decision term as counted so far, to aim at.
func (p *livingPick) end() calendar.Date {
	f := p.f
	f.AsOf = p.last
	return countLiving(f)["decision"].last
}

func livingCaseFrom(pick chooser, kind map[string]int) livingFacts {
	p := &livingPick{chooser: pick, kind: kind}
	d := calendar.MustParse
	switch pick(5) {
	case 0, 1:
		p.f.Received = d("2022-06-01").AddDays(pick(6 * 365))
		p.met("a Woo request")
	case 2:
		p.f.Received = d("2016-11-01").AddDays(pick(5 * 365))
		p.met("a Wob request")
	case 3:
		p.f.Received = d("2009-10-05").AddDays(pick(6 * 365))
		p.met("a Wob request with a penalty")
	case 4:
		p.f.Received = d("2006-01-02").AddDays(pick(3 * 365))
		p.met("a request of before October 2009")
	}
	p.fact(p.f.Received)
	p.request()
	old := p.f.Received.Before(awb09)
	if !old && p.oneIn(4) {
		p.partial()
	}
	if !old {
		p.notices()
		if p.oneIn(3) {
			p.appeal()
		}
	}
	p.ending(old)
	if !old {
		p.objections()
	} else if p.oneIn(3) && (p.f.Decision == nil && p.f.Closed == nil) {
		p.notDeciding(p.end().AddDays(1 + p.chooser(40)))
	}
	if !p.oneIn(6) || p.running() {
		p.f.AsOf = p.last.AddDays(p.chooser([]int{1, 3, 20, 120}[p.chooser(4)]))
	}
	return p.f
}

func (p *livingPick) running() bool {
	open := func(all []livingSuspended) bool {
		for _, s := range all {
			if s.Until.IsZero() && s.Set.IsZero() {
				return true
			}
		}
		return false
	}
	for _, o := range p.f.Objections {
		if open(o.Suspensions) {
			return true
		}
	}
	return open(p.f.Suspensions)
}

func (p *livingPick) request() {
	f, pick := &p.f, p.chooser
	if f.Received.After(calendar.MustParse("2026-01-02")) && p.oneIn(4) {
		c := &livingChannel{Designated: p.oneIn(4), PassedOn: p.fact(f.Received.AddDays(pick(6)))}
		if c.Designated {
			c.PassedOn = calendar.Date{}
		} else if p.oneIn(2) {
			c.Told = p.fact(c.PassedOn)
		}
		f.Channel = c
		p.met("channel")
	}
	if !f.Received.Before(woo) {
		f.TooGeneral, f.Large = p.maybe(3), p.maybe(3)
		if is(f.TooGeneral, true) {
			p.met("too general")
		}
		if is(f.Large, true) {
			p.met("large")
		}
		if !is(f.TooGeneral, false) && p.oneIn(4) {
			f.PrecisionAsked = p.fact(f.Received.AddDays(8 + pick(12)))
		}
		if !is(f.Large, false) && p.oneIn(4) {
			f.Consulted = p.fact(f.Received.AddDays(20 + pick(14)))
		}
	}
	if p.oneIn(2) {
		p.suspended()
	}
	if p.oneIn(3) {
		a := livingAdjourned{By: []string{"P1W", "P2W", "P3W", "P4W"}[pick(4)], Size: p.yes()}
		switch ends := p.end(); {
		case p.oneIn(6):
			a.Assumed = true
			p.met("assumed adjournment")
		case p.oneIn(4):
			a.Notified = p.fact(ends.AddDays(1 + pick(3)))
			p.met("late adjournment")
		default:
			a.Notified = p.fact(ends.AddDays(-pick(10)))
		}
		f.Adjournments = append(f.Adjournments, a)
	}
}

func (p *livingPick) suspended() {
	pick := p.chooser
	on := p.f.Received.AddDays(1 + pick(12))
	for i := range 1 + pick(2) {
		s := livingSuspended{ID: fmt.Sprintf("s%d", i), Notified: on}
		grounds := []string{"awb.4.15.1.a", "wob.6.3", "awb.4.15.2.a", "awb.4.15.2.b", "awb.4.15.2.c", "awb.4.15.1.b"}
		s.Ground = grounds[pick(len(grounds))]
		if p.f.Received.Before(awb09) {
			return
		}
		if s.Ground == "wob.6.3" && !p.f.Received.Before(woo) {
			s.Ground = "woo.4.4.3"
		}
		switch s.Ground {
		case "awb.4.15.2.a":
			s.Days = 1 + pick(20)
		case "awb.4.15.2.b", "awb.4.15.2.c":
			s.From, s.Notified = on, calendar.Date{}
			s.Until = on.AddDays(pick(12))
		default:
			s.Set = on.AddDays(5 + pick(12))
			if p.oneIn(2) {
				s.Until = p.fact(on.AddDays(1 + pick(16)))
			}
			if s.Ground != "awb.4.15.1.a" && p.oneIn(5) {
				s.Set = calendar.Date{}
				if s.Until.IsZero() {
					p.met("running suspension")
				}
			}
		}
		p.fact(on)
		p.met("suspended")
		p.f.Suspensions = append(p.f.Suspensions, s)
		on = on.AddDays(pick(8))
	}
}

func (p *livingPick) decision(on calendar.Date) livingDecision {
	d := livingDecision{Published: p.fact(on)}
	if on.Before(awb09) || p.oneIn(2) {
		return d
	}
	d.Discloses, d.ObjectionExpected = p.yes(), p.yes()
	p.met("disclosure wait")
	if p.oneIn(3) {
		p.relief(&d)
	} else if p.oneIn(2) {
		d.Disclosed = p.fact(on.AddDays(p.chooser(25)))
		p.met("disclosed")
	}
	return d
}

func (p *livingPick) relief(d *livingDecision) {
	pick := p.chooser
	r := &livingRelief{Asked: p.fact(d.Published.AddDays(1 + pick(10)))}
	d.Relief = r
	if p.oneIn(3) {
		p.met("relief open")
		return
	}
	r.Ended = p.fact(r.Asked.AddDays(1 + pick(20)))
	if p.oneIn(2) {
		r.Granted = p.no()
		p.met("relief refused")
		return
	}
	r.Granted = p.yes()
	p.met("relief granted")
	if p.oneIn(2) {
		r.Until = r.Ended.AddDays(1 + pick(40))
	}
}

func (p *livingPick) partial() {
	p.met("partial")
	on := p.f.Received.AddDays(7 + p.chooser(40))
	n := 1 + p.chooser(2)
	if n > 1 {
		p.met("several partial")
	}
	for i := range n {
		d := p.decision(on)
		d.ID = fmt.Sprintf("d%d", i)
		p.f.Partial = append(p.f.Partial, d)
		on = on.AddDays(1 + p.chooser(10))
	}
}

func (p *livingPick) notices() {
	if !p.oneIn(2) {
		return
	}
	pick := p.chooser
	notice := func(sent calendar.Date) {
		n := livingDefault{Sent: sent, Received: sent.AddDays(pick(3))}
		switch pick(6) {
		case 0:
			n.Sent = calendar.Date{}
			p.met("received only")
		case 1:
			n.Received = calendar.Date{}
			p.met("sent only")
		}
		p.fact(n.Sent)
		p.fact(n.Received)
		p.f.Defaults = append(p.f.Defaults, n)
		p.met("notice")
	}
	end := p.end()
	if p.oneIn(3) {
		early := end.AddDays(-1 - pick(8))
		if early.After(p.f.Received) {
			notice(early)
			p.met("premature notice and a second one")
		}
	}
	notice(end.AddDays(pick(20)))
	if p.oneIn(3) {
		p.money(len(p.f.Defaults) - 1)
	}
}

// money fixes and pays the penalty of a notice.
func (p *livingPick) money(i int) {
	n := &p.f.Defaults[i]
	if !n.Received.After(p.end()) || !n.Received.Before(calendar.MustParse("2016-03-01")) {
		return
	}
	for j := range p.f.Defaults[:i] {
		if p.f.Defaults[j].Received.After(p.end()) {
			return // not the one that counts
		}
	}
	n.Fixed = p.fact(n.Received.AddDays(15 + 42 + p.chooser(25)))
	p.met("fixed")
	if p.oneIn(2) {
		n.Paid = p.fact(n.Fixed.AddDays(1 + p.chooser(60)))
		p.met("paid")
	}
}

// ending decides or closes the request, or leaves it open.
func (p *livingPick) ending(old bool) {
	pick := p.chooser
	on := latest(p.last, p.end().AddDays(pick(40)-30)).AddDays(pick(2))
	if len(p.f.Appeals) > 0 {
		on = on.AddDays(1) // the order of a ruling and a decision on one day is not known
	}
	if n := len(p.f.Defaults); n > 0 && !p.f.Defaults[n-1].Fixed.IsZero() {
		return // the penalty ran to its last day
	}
	switch pick(6) {
	case 0, 1, 2:
		d := p.decision(on)
		if old {
			d.Discloses, d.ObjectionExpected = nil, nil
		}
		p.f.Decision = &d
		if on.After(p.end()) {
			p.met("decided late")
		} else {
			p.met("decided in time")
		}
		if len(p.f.Appeals) > 0 {
			p.met("decided in an appeal")
		}
		if !old && p.oneIn(6) {
			after := p.fact(on.AddDays(1 + pick(10)))
			p.f.Defaults = append(p.f.Defaults, livingDefault{Sent: after, Received: after})
			p.met("notice after the decision")
		}
	case 3:
		c := &livingClosed{How: []string{"withdrawn", "forwarded", "not-taken-up", "otherwise"}[pick(4)]}
		if len(p.f.Appeals) > 0 {
			c.How = []string{"withdrawn", "otherwise"}[pick(2)]
			p.met("closed in an appeal")
		}
		p.met(c.How)
		if c.How != "not-taken-up" && p.oneIn(6) && len(p.f.Defaults) == 0 && len(p.f.Partial) == 0 {
			p.met("closed on an unknown day")
		} else {
			c.On = p.fact(on)
		}
		p.f.Closed = c
	}
}

func (p *livingPick) appeal() {
	f := p.f
	f.AsOf = p.last
	d, ok := countLiving(f)["appeal-not-deciding"]
	if !ok {
		return
	}
	pick := p.chooser
	a := livingAppeal{ID: "a0", Against: "not-deciding"}
	if p.oneIn(6) {
		a.Received = p.fact(d.first.AddDays(-1))
		p.met("premature appeal")
	} else {
		a.Received = p.fact(d.first.AddDays(pick(30)))
		p.met("appeal")
		p.court(&a)
	}
	p.f.Appeals = append(p.f.Appeals, a)
	f = p.f
	f.AsOf = p.last.AddDays(400)
	if again, ok := countLiving(f)["appeal-not-deciding/a0"]; ok && p.oneIn(2) {
		b := livingAppeal{ID: "a1", Against: "not-deciding"}
		b.Received = p.fact(latest(p.last, again.first.AddDays(pick(20))))
		p.f.Appeals = append(p.f.Appeals, b)
		p.met("a second appeal")
	}
}

// court is what a court does with an appeal.
func (p *livingPick) court(a *livingAppeal) {
	pick := p.chooser
	if p.oneIn(4) {
		a.Complete = p.fact(a.Received.AddDays(pick(20)))
	}
	a.Hearing = p.maybe(2)
	if is(a.Hearing, true) {
		p.met("hearing")
	}
	if p.oneIn(4) {
		a.Withdrawn = p.fact(latest(a.Received, a.Complete).AddDays(1 + pick(70)))
		p.met("appeal withdrawn")
		return
	}
	if p.oneIn(2) {
		return
	}
	r := &livingRuling{Sent: p.fact(latest(a.Received, a.Complete).AddDays(20 + pick(60))), Founded: p.maybe(1)}
	a.Ruling = r
	p.met("ruling")
	if is(r.Founded, true) {
		switch pick(3) {
		case 0:
			r.DecideWithin = []string{"P1W", "P2W", "P4W", "P8W"}[pick(4)]
			p.met("court's own term")
		case 1:
			r.DecideBy = r.Sent.AddDays(5 + pick(60))
			p.met("court's day")
		}
		if p.oneIn(2) {
			r.PenaltyPerDay = []int{50, 100, 250}[pick(3)]
			r.PenaltyMost = r.PenaltyPerDay*pick(100) + 100
			p.met("court's penalty")
		}
	}
	if p.oneIn(3) {
		a.Further = p.fact(r.Sent.AddDays(1 + pick(60)))
		p.met("opposition or higher appeal")
	}
}

func (p *livingPick) notDeciding(on calendar.Date) {
	p.met("against not deciding")
	p.f.Objections = append(p.f.Objections, livingObjection{ID: "silent", Against: "not-deciding", Received: p.fact(on)})
}

func (p *livingPick) objections() {
	against := []string{}
	if p.f.Decision != nil || p.f.Closed != nil && p.f.Closed.How == "not-taken-up" {
		against = append(against, "")
	}
	for _, d := range p.f.Partial {
		against = append(against, d.ID)
	}
	h := &livingHand{f: p.f}
	undecided := p.f.Decision == nil && p.f.Closed == nil
	end := p.end()
	by15a := !p.f.Received.Before(wob16) && end.Before(calendar.MustParse("2022-02-01"))
	if undecided && by15a && p.oneIn(5) {
		p.notDeciding(end.AddDays(1 + p.chooser(30)))
	}
	if len(against) == 0 || p.oneIn(3) {
		return
	}
	if p.f.Decision != nil && p.f.Decision.Published.Year() >= 2026 && p.oneIn(6) {
		last := weeksOn(p.f.Decision.Published, 6)
		from := last.AddDays(-p.chooser(4))
		p.f.Outages = []livingOutage{{
			Announced: p.fact(from), From: from, Until: p.fact(from.AddDays(p.chooser(5))),
			ExtendedTo: last.AddDays(1 + p.chooser(9)),
		}}
		p.met("outage")
		h.f = p.f
	}
	n := 1 + p.chooser(3)
	if n > 1 {
		p.met("several objectors")
	}
	for i := range n {
		o := livingObjection{ID: fmt.Sprintf("o%d", i), Of: against[p.chooser(len(against))]}
		p.objection(&o, h.against(o.Of))
		p.f.Objections = append(p.f.Objections, o)
		if !o.Decided.IsZero() && p.oneIn(3) {
			p.f.Appeals = append(p.f.Appeals, livingAppeal{
				ID: "ad" + o.ID, Of: o.ID, Against: "decision-on-objection",
				Received: p.fact(o.Decided.AddDays(1 + p.chooser(40))),
			})
			p.met("appeal against the decision on objection")
		}
	}
}

func (p *livingPick) objection(o *livingObjection, published calendar.Date) {
	pick := p.chooser
	h := &livingHand{f: p.f}
	last := h.windowOf(published)
	p.met("objection")
	if o.Of != "" {
		p.met("objection to a part")
	}
	if p.oneIn(3) {
		o.By = "third-party"
		p.met("third party")
	}
	o.Received = published.AddDays(1 + pick(40))
	if p.oneIn(3) {
		o.Received = last.AddDays(pick(12) - 2)
	}
	if o.Received.After(last) {
		p.met("late objection")
	}
	switch pick(6) {
	case 0:
		if posted := o.Received.AddDays(-pick(4)); posted.After(published) {
			o.Posted = posted
		}
	case 1:
		o.ByPost = p.maybe(1)
		p.met("by post")
	case 2:
		if first := o.Received.AddDays(-1 - pick(6)); first.After(published) {
			o.ReachedWrongBody = first
			p.met("wrong body")
		}
	}
	p.fact(o.Received)
	if o.Received.After(last) {
		return // its own clock is a question of excuse first (art. 6:11 Awb)
	}
	p.review(o, last)
}

// review is what happens to an objection that was in time.
func (p *livingPick) review(o *livingObjection, window calendar.Date) {
	pick := p.chooser
	if p.oneIn(4) {
		o.CommitteeAnnounced = p.fact(latest(o.Received, window.AddDays(pick(60)-10)))
		p.met("committee")
	}
	if p.oneIn(4) {
		r := livingRepair{ID: "r" + o.ID, Asked: p.fact(o.Received.AddDays(1 + pick(30)))}
		r.Set = r.Asked.AddDays(7 + pick(14))
		if p.oneIn(2) {
			r.Done = p.fact(r.Asked.AddDays(1 + pick(18)))
		}
		o.Repairs = []livingRepair{r}
		p.met("repair")
	}
	if p.oneIn(6) {
		from := window.AddDays(1 + pick(20))
		s := livingSuspended{ID: "q" + o.ID, Ground: "awb.4.15.2.c", From: p.fact(from), Until: from.AddDays(pick(9))}
		o.Suspensions = []livingSuspended{s}
		p.met("objection suspended")
	}
	if p.oneIn(4) {
		o.Adjournments = []livingAdjourned{{Notified: p.fact(latest(o.Received, window.AddDays(pick(45)))), By: "P6W"}}
		p.met("objection adjourned")
	}
	if p.oneIn(5) {
		a := livingAgreed{Days: 1 + pick(40)}
		on := p.fact(latest(o.Received, window.AddDays(pick(40))))
		if p.oneIn(3) {
			a.Ground, a.Notified = "c", on
			p.met("delay needed")
		} else {
			a.Consented = on
			p.met("agreed")
		}
		o.Agreed = []livingAgreed{a}
	}
	f := p.f
	f.Objections, f.AsOf = append(f.Objections[:len(f.Objections):len(f.Objections)], *o), p.last
	end := countLiving(f)["decision-on-objection/"+o.ID].last
	switch pick(5) {
	case 0:
		o.Withdrawn = p.fact(latest(p.last, o.Received.AddDays(1)))
		p.met("objection withdrawn")
	case 1, 2:
		o.Decided = p.fact(latest(p.last, end.AddDays(pick(30)-20)))
		p.met("objection decided")
	default:
		if p.oneIn(2) {
			sent := end.AddDays(1 + pick(20))
			o.Defaults = []livingDefault{{Sent: p.fact(sent), Received: p.fact(sent.AddDays(pick(3)))}}
			p.met("notice on objection")
			if p.oneIn(2) {
				a := livingAppeal{ID: "as" + o.ID, Of: o.ID, Against: "not-deciding"}
				a.Received = p.fact(sent.AddDays(15 + pick(20)))
				p.court(&a)
				p.f.Appeals = append(p.f.Appeals, a)
				p.met("appeal on objection silence")
			}
		}
	}
}
