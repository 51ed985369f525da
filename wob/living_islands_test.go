package wob_test

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/wobrules/wobrules/calendar"
)

// The twin for a body of Bonaire, Sint Eustatius or Saba: the Wob BES and the
// WarBES as their articles read, without notice of default, penalty,
// suspension, wait or post week.

// countIslands counts every deadline of a case of the islands.
func countIslands(f livingFacts, readings ...string) map[string]byHand {
	h := handOn(f, readings)
	if f.Decision != nil {
		h.closed.gone = f.Decision.Published
	}
	if f.Closed != nil {
		h.closed.gone, h.closed.unknown = f.Closed.On, f.Closed.On.IsZero()
	}
	h.islandRequest()
	h.islandSilence()
	if d := f.Decision; d != nil {
		h.islandDecision("", d.Published)
	}
	for _, d := range f.Partial {
		h.islandDecision(d.ID, d.Published)
	}
	if c := f.Closed; c != nil && c.How == "not-taken-up" && !c.On.IsZero() {
		h.islandDecision("", c.On)
	}
	for _, o := range f.Objections {
		for _, r := range o.Repairs {
			if r.Set.After(r.Asked) {
				h.put("repair", r.ID, byHand{first: stepped(r.Asked, 1), last: r.Set, must: true},
					over{done: r.Done, gone: soonest(o.Withdrawn, o.Decided)})
			}
		}
		if !o.came().IsZero() && h.islandObjectable(o) { // filing means arriving
			h.islandObjection(o)
		}
	}
	for _, a := range f.Appeals {
		if r := a.Ruling; r != nil {
			key, d := "higher-appeal", unposted(r.Sent, weeksOn(r.Sent, 6)) // WarBES 76
			if is(a.Hearing, false) {
				key, d.last = "opposition", weeksOn(r.Sent, 2) // WarBES 80
			}
			h.put(key, a.ID, d, over{done: a.Further})
		}
	}
	return h.all
}

// unposted is a term for filing without a post week: filing means arriving.
func unposted(event, last calendar.Date) byHand { return byHand{first: stepped(event, 1), last: last} }

// islandRequest is art. 6 Wob BES: three weeks, and three more.
func (h *livingHand) islandRequest() {
	f := h.f
	s := slowCount{readings: h.slow(), start: f.Received, length: 21, most: 21}
	s.adjourn = firstAdjournment(f.Adjournments, f.Received, h.closed.gone)
	t := s.term()
	h.end = t.last
	decided := over{gone: h.closed.gone, unknown: h.closed.unknown}
	if f.Decision != nil {
		decided = over{done: f.Decision.Published}
	}
	h.put("decision", "", owedFrom(f.Received, h.end), decided)
	adjourned := h.closed
	if s.adjourn != nil {
		adjourned = over{done: s.adjourn.Notified}
	}
	h.put("adjourn", "", byHand{first: f.Received, last: t.adjournBy}, adjourned)
	if s.adjourn != nil && f.Adjournments[0].Assumed {
		d := h.all["adjourn"]
		d.on = calendar.Date{} // nobody knows the day
		h.all["adjourn"] = d
	}
}

// islandSilence is art. 3 lid 3 WarBES: the refusal is deemed on the last day,
// and six weeks run from it for objection or appeal (art. 16, 56).
func (h *livingHand) islandSilence() {
	deemed := h.end
	if h.reads["bes-deemed"] {
		deemed = stepped(h.end, 1)
	}
	d := unposted(h.end, weeksOn(deemed, 6))
	var objected, appealed over
	if c := h.f.Closed; c != nil {
		objected = h.closed
	}
	inTime := !h.closed.gone.IsZero() && !h.closed.gone.After(h.end)
	d.optional = inTime || h.closed.unknown
	if inTime {
		objected = h.closed // no refusal was deemed
	}
	appealed = objected
	for _, o := range h.f.Objections {
		if o.Against == "not-deciding" && o.came().After(h.end) {
			objected = over{done: soonest(objected.done, o.came())}
		}
	}
	if o := h.islandAppealed("not-deciding", "", d.first); o != (over{}) {
		appealed = o
	}
	h.put("object-not-deciding", "", d, objected)
	h.put("appeal-not-deciding", "", d, appealed)
}

func (o livingObjection) came() calendar.Date {
	if !o.ReachedWrongBody.IsZero() {
		return o.ReachedWrongBody // art. 59 lid 2 WarBES
	}
	return o.Received
}

// islandDecision is what a decision opens: six weeks for objection, and for an
// appeal without one.
func (h *livingHand) islandDecision(of string, published calendar.Date) {
	d := unposted(published, weeksOn(published, 6))
	appeal := d
	some, inTime, early := false, false, false
	for _, o := range h.f.Objections {
		if o.Of != of || o.Against == "not-deciding" || o.came().IsZero() {
			continue
		}
		if o.came().Before(d.first) {
			early = true // of which the act says nothing
			continue
		}
		some, inTime = true, inTime || !o.came().After(d.last)
	}
	h.put("appeal", of, appeal, h.islandAppealed("decision", of, d.first))
	switch asOf := h.f.AsOf; {
	case asOf.IsZero():
		d.state = "*"
	case !asOf.After(d.last):
	case inTime:
		d.state, d.loose = "done", "on"
	case early:
		d.state = "-"
	case some:
		d.state, d.loose = "late", "on"
	default:
		d.state = "missed"
	}
	h.put("objection", of, d, over{})
}

// islandAppealed is art. 55 WarBES: whoever objects waits for the decision on the
// objection; the objection of another binds the requester to nothing.
func (h *livingHand) islandAppealed(against, of string, from calendar.Date) (o over) {
	objected := map[bool]calendar.Date{} // by a third party, or not: from which day
	for _, b := range h.f.Objections {
		if (b.Against == "not-deciding") == (against == "not-deciding") && b.Of == of && !b.came().Before(from) {
			third := b.By == "third-party"
			objected[third] = soonest(objected[third], b.came())
		}
	}
	for _, a := range h.f.Appeals {
		if !a.Withdrawn.IsZero() && a.Ruling == nil {
			continue
		}
		if a.founded() && a.Received.Before(from) && a.Against == against && a.Of == of {
			o.done = soonest(o.done, a.Received) // the court took it
		}
		waits := objected[a.By == "third-party"]
		if a.Against == against && a.Of == of && (waits.IsZero() || a.Received.Before(waits) || h.waited(a)) &&
			!a.Received.Before(from) {
			o.done = soonest(o.done, a.Received)
		}
	}
	if o.done.IsZero() {
		o.gone = objected[false]
	}
	return o
}

// waited reports whether the objection of whoever appeals was decided or withdrawn.
func (h *livingHand) waited(a livingAppeal) bool {
	for _, b := range h.f.Objections {
		ended := soonest(b.Withdrawn, b.Decided)
		if (b.By == "third-party") == (a.By == "third-party") && b.Of == a.Of && (ended.IsZero() || ended.After(a.Received)) {
			return false
		}
	}
	return true
}

// islandObjectable reports whether there is what an objection is against: arts. 3
// lid 3 and 56 lid 1 WarBES.
func (h *livingHand) islandObjectable(o livingObjection) bool {
	name := "objection"
	switch {
	case o.Against == "not-deciding":
		name = "object-not-deciding"
	case o.Of != "":
		name += "/" + o.Of
	}
	d, has := h.all[name]
	return has && !d.optional
}

// islandObjection is art. 69 WarBES: four months from filing, thirty days more.
func (h *livingHand) islandObjection(o livingObjection) {
	filed := o.came()
	first := fourMonthsOn(filed)
	last := first
	ended := over{gone: soonest(o.Withdrawn, o.Decided)}
	adjourned := ended
	for _, a := range o.Adjournments {
		if !ended.gone.IsZero() && ended.gone.Before(a.Notified) {
			continue // nothing was left to prolong
		}
		adjourned = over{done: a.Notified}
		if days, err := calendar.ParseSpan(a.By); err == nil && !a.Notified.After(first) {
			n, _ := days.Days()
			if last = stepped(first, min(n, 30)); h.reads["bes-thirty-days"] {
				last = slowATW(last)
			}
		}
	}
	decided := ended
	if !o.Decided.IsZero() {
		decided = over{done: o.Decided}
		h.put("appeal", o.ID, unposted(o.Decided, weeksOn(o.Decided, 6)), h.lodgedAfter(o.ID))
	}
	h.put("decision-on-objection", o.ID, owedFrom(filed, last), decided)
	h.put("adjourn-objection", o.ID, byHand{first: filed, last: first, loose: "first"}, adjourned)
	deemed := last
	if h.reads["bes-deemed"] {
		deemed = stepped(last, 1)
	}
	silent := unposted(last, weeksOn(deemed, 6))
	if !ended.gone.IsZero() {
		silent.optional, silent.state, silent.loose = true, "*", "on"
	}
	lodged := over{}
	for _, a := range h.f.Appeals {
		if a.Against == "not-deciding" && a.Of == o.ID && a.Received.After(last) {
			lodged.done = a.Received
		}
	}
	h.put("appeal-not-deciding-objection", o.ID, silent, lodged)
}

func (h *livingHand) lodgedAfter(objection string) (lodged over) {
	for _, a := range h.f.Appeals {
		if a.Against == "decision-on-objection" && a.Of == objection {
			lodged.done = a.Received
		}
	}
	return lodged
}

// fourMonthsOn is the day of the same number four months on, or the last of
// that month; a term of months is not extended (art. 4 Atw).
func fourMonthsOn(d calendar.Date) calendar.Date {
	parts := strings.Split(d.String(), "-")
	year, _ := strconv.Atoi(parts[0])
	month, _ := strconv.Atoi(parts[1])
	day, _ := strconv.Atoi(parts[2])
	if month += 4; month > 12 {
		year, month = year+1, month-12
	}
	for ; ; day-- {
		if d, err := calendar.Parse(fmt.Sprintf("%04d-%02d-%02d", year, month, day)); err == nil {
			return d
		}
	}
}

// islandKinds are the kinds of case of the islands that the generator is to
// reach.
var islandKinds = []string{
	"adjourned", "adjourned late", "decided in time", "decided late", "silence", "closed", "partial",
	"objection to silence", "objection", "late objection", "wrong body", "prolonged", "decided on objection",
	"appeal against silence", "appeal without objection", "appeal after objection", "appeal on silence on objection",
	"higher appeal", "objection withdrawn", "objection of a third party", "appeal beside an objection",
}

func islandCaseFrom(pick chooser, kind map[string]int) livingFacts {
	p := &livingPick{chooser: pick, kind: kind}
	f := &p.f
	f.Territory = "bes"
	f.Received = p.fact(calendar.MustParse("2010-10-10").AddDays(pick(17 * 365)))
	end := func() calendar.Date { return countIslands(*f)["decision"].last }
	if p.oneIn(3) {
		a := livingAdjourned{By: []string{"P1W", "P2W", "P3W", "P4W"}[pick(4)], Notified: end().AddDays(-pick(12))}
		if p.oneIn(4) {
			a.Notified = end().AddDays(1 + pick(3))
			p.met("adjourned late")
		}
		p.fact(a.Notified)
		f.Adjournments = []livingAdjourned{a}
		p.met("adjourned")
	}
	if p.oneIn(5) {
		f.Partial = []livingDecision{{ID: "d0", Published: p.fact(latest(p.last, f.Received.AddDays(5+pick(20))))}}
		p.met("partial")
	}
	on := latest(p.last, end().AddDays(pick(40)-20)).AddDays(1)
	switch pick(5) {
	case 0, 1:
		f.Decision = &livingDecision{Published: p.fact(on)}
		if on.After(end()) {
			p.met("decided late")
		} else {
			p.met("decided in time")
		}
	case 2:
		f.Closed = &livingClosed{How: []string{"withdrawn", "forwarded", "otherwise"}[pick(3)], On: p.fact(on)}
		p.met("closed")
	default:
		p.met("silence")
		p.islandSilence(end())
	}
	if f.Decision != nil || len(f.Partial) > 0 && p.oneIn(2) {
		p.islandReview()
	}
	if !p.oneIn(6) {
		f.AsOf = p.last.AddDays(pick([]int{1, 3, 20, 150}[pick(4)]))
	}
	return *f
}

// islandSilence objects or appeals against a deemed refusal, or neither.
func (p *livingPick) islandSilence(end calendar.Date) {
	on := end.AddDays(1 + p.chooser(50))
	switch p.chooser(3) {
	case 0:
		o := livingObjection{ID: "o0", Against: "not-deciding", Received: p.fact(on)}
		p.met("objection to silence")
		p.islandCourse(&o)
		p.f.Objections = append(p.f.Objections, o)
	case 1:
		p.f.Appeals = append(p.f.Appeals, livingAppeal{ID: "a0", Against: "not-deciding", Received: p.fact(on)})
		p.met("appeal against silence")
	}
}

// islandReview objects to a decision, or appeals against it.
func (p *livingPick) islandReview() {
	pick, f := p.chooser, &p.f
	of := ""
	published := calendar.Date{}
	if f.Decision != nil {
		published = f.Decision.Published
	} else {
		of, published = f.Partial[0].ID, f.Partial[0].Published
	}
	switch pick(3) {
	case 0:
		o := livingObjection{ID: "o1", Of: of, Received: published.AddDays(1 + pick(50))}
		if p.oneIn(3) {
			o.By = "third-party"
			p.met("objection of a third party")
		}
		if first := o.Received.AddDays(-1 - pick(5)); p.oneIn(4) && first.After(published) {
			o.ReachedWrongBody = first
			p.met("wrong body")
		}
		if p.met("objection"); o.came().After(weeksOn(published, 6)) {
			p.met("late objection")
		}
		p.fact(o.Received)
		p.islandCourse(&o)
		f.Objections = append(f.Objections, o)
		if of == "" && p.oneIn(3) {
			a := livingAppeal{ID: "a2", Against: "decision", Received: p.fact(published.AddDays(1 + pick(60)))}
			if p.oneIn(3) {
				a.By = "third-party"
			}
			f.Appeals = append(f.Appeals, a)
			p.met("appeal beside an objection")
		}
	case 1:
		if of != "" {
			return
		}
		a := livingAppeal{ID: "a1", Against: "decision", Received: p.fact(published.AddDays(1 + pick(42)))}
		p.met("appeal without objection")
		if p.oneIn(2) {
			a.Ruling = &livingRuling{Sent: p.fact(a.Received.AddDays(30 + pick(200))), Founded: p.maybe(1)}
			p.met("higher appeal")
			if p.oneIn(2) {
				a.Further = p.fact(a.Ruling.Sent.AddDays(1 + pick(42)))
			}
		}
		f.Appeals = append(f.Appeals, a)
	}
}

// islandCourse is what happens to an objection.
func (p *livingPick) islandCourse(o *livingObjection) {
	pick := p.chooser
	first := fourMonthsOn(o.came())
	last := first
	if p.oneIn(3) {
		days := 5 + pick(30)
		o.Adjournments = []livingAdjourned{{Notified: p.fact(first.AddDays(-pick(40))), By: fmt.Sprintf("P%dD", days)}}
		last = first.AddDays(min(days, 30))
		p.met("prolonged")
	}
	switch pick(4) {
	case 0:
		o.Decided = p.fact(latest(p.last, last.AddDays(pick(30)-20)))
		p.met("decided on objection")
		if p.oneIn(2) {
			p.f.Appeals = append(p.f.Appeals, livingAppeal{
				ID: "ad" + o.ID, Of: o.ID, Against: "decision-on-objection", Received: p.fact(o.Decided.AddDays(1 + pick(40))),
			})
			p.met("appeal after objection")
		}
	case 1:
		o.Withdrawn = p.fact(p.last.AddDays(1 + pick(30)))
		p.met("objection withdrawn")
	case 2:
		p.f.Appeals = append(p.f.Appeals, livingAppeal{
			ID: "as" + o.ID, Of: o.ID, Against: "not-deciding", Received: p.fact(last.AddDays(1 + pick(40))),
		})
		p.met("appeal on silence on objection")
	}
}
