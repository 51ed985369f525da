package wob_test

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// What follows is the deadlines of a living case written a second time, from
// the table of the case file: each line of the table is one function, days are
// counted with a finger on a calendar, and nothing is shared with the clock but
// the question whether a day is free.

// A byHand is one deadline counted by hand. Where the case file leaves a thing
// open it is loose.
type byHand struct {
	first, last, receivedBy calendar.Date
	state                   string // "" for none, "done|void" for either, "*" for any
	on                      calendar.Date
	must, owed, happens     bool   // owed: by the body or a court
	optional                bool   // the case file does not say whether it stands
	loose                   string // "first last receivedBy on", as far as not compared
}

// An over is what ended a deadline: it was done, or a fact took it away.
type over struct {
	done, gone calendar.Date
	unknown    bool // a fact took it away, on a day nobody knows
}

// A livingHand counts one case.
type livingHand struct {
	f      livingFacts
	all    map[string]byHand
	reads  map[string]bool // the readings chosen away from the default
	first  slowTerm        // the term for the decision
	end    calendar.Date
	closed over // the decision or the closing of the request
}

func (h *livingHand) put(key, of string, d byHand, o over) {
	d.settle(o, h.f.AsOf)
	if of != "" {
		key += "/" + of
	}
	h.all[key] = d
}

// owedFrom is what body or court must do from the day after an event.
func owedFrom(event, last calendar.Date) byHand {
	return byHand{first: stepped(event, 1), last: last, must: true, owed: true}
}

// posted is a term for filing of six weeks from the day after an event, with
// the week of art. 6:9 lid 2 Awb.
func (h *livingHand) posted(event, last calendar.Date) byHand {
	return byHand{first: stepped(event, 1), last: last, receivedBy: h.postWeek(last)}
}

func (h *livingHand) postWeek(last calendar.Date) calendar.Date {
	if h.reads["post-week"] {
		return weeksOn(last, 1)
	}
	return stepped(last, 7)
}

// settle gives a deadline its state: what was done, what a fact took away on or
// before its last day, and else what the day asked about makes of it.
func (d *byHand) settle(o over, asOf calendar.Date) {
	switch {
	case d.state != "":
	case !o.done.IsZero():
		d.state, d.on = "done", o.done
		if !d.last.IsZero() && o.done.After(d.last) {
			d.state = "late"
		}
	case o.unknown:
		d.state, d.loose = "void|missed", d.loose+" on"
	case !o.gone.IsZero() && (d.last.IsZero() || !o.gone.After(d.last)):
		d.state, d.on = "void", o.gone
	case !o.gone.IsZero():
		d.state, d.loose = "missed", d.loose+" on"
	case asOf.IsZero():
	case !d.first.IsZero() && asOf.Before(d.first):
		d.state = "ahead"
	case d.last.IsZero() || !asOf.After(d.last):
		d.state = "open"
	case d.happens:
		d.state, d.loose = "done", d.loose+" on"
	case d.must && d.owed:
		d.state = "overdue"
	default:
		d.state = "missed"
	}
}

// stepped is n days after d, a day at a time.
func stepped(d calendar.Date, n int) calendar.Date {
	for range n {
		d = d.AddDays(1)
	}
	return d
}

// weeksOn is a term of weeks from the day after an event, under the Atw.
func weeksOn(event calendar.Date, weeks int) calendar.Date { return slowATW(stepped(event, 7*weeks)) }

func soonest(a, b calendar.Date) calendar.Date {
	if a.IsZero() || !b.IsZero() && b.Before(a) {
		return b
	}
	return a
}

func latest(a, b calendar.Date) calendar.Date {
	if b.After(a) {
		return b
	}
	return a
}

var (
	woo   = calendar.MustParse("2022-05-01")
	awb94 = calendar.MustParse("1994-01-01")
	awb09 = calendar.MustParse("2009-10-01")
	wob16 = calendar.MustParse("2016-10-01")
)

// countLiving counts every deadline of a case of the European part.
func countLiving(f livingFacts, readings ...string) map[string]byHand {
	h := handOn(f, readings)
	if f.Decision != nil {
		h.closed.gone = f.Decision.Published
	}
	if f.Closed != nil {
		h.closed.gone, h.closed.unknown = f.Closed.On, f.Closed.On.IsZero()
	}
	h.request()
	h.silence("", h.end, f.Defaults, h.closed)
	h.objectNotDeciding()
	h.decisions()
	for _, o := range f.Objections {
		h.objection(o)
	}
	for _, a := range f.Appeals {
		h.appeal(a)
	}
	return h.all
}

func handOn(f livingFacts, readings []string) *livingHand {
	h := &livingHand{f: f, all: map[string]byHand{}, reads: map[string]bool{}}
	for _, id := range readings {
		h.reads[id] = true
	}
	return h
}

// slow is the readings that move a term.
func (h *livingHand) slow() slowReadings {
	return slowReadings{
		fromExtended: h.reads["adjournment-from"], eventDayOut: h.reads["suspension-end"],
		notInAdded: h.reads["suspension-in-extension"],
		onLastDay:  h.reads["suspension-on-last-day"], afterEnd: h.reads["consent-after-end"],
	}
}

// request is what the body may and must do on the request itself.
func (h *livingHand) request() {
	f := h.f
	start := f.Received
	if c := f.Channel; c != nil && !c.Designated && !c.Told.IsZero() && f.Received.Year() >= 2026 && !c.PassedOn.IsZero() {
		start = c.PassedOn
	}
	s := slowCount{readings: h.slow(), start: start, length: 28, most: 28}
	switch {
	case f.Received.Before(awb09):
		s.length, s.most = 14, 14
	case !f.Received.Before(woo):
		s.most = 14
	}
	s.stops, s.consents = h.stopsOf(f.Suspensions, h.closed.gone)
	s.adjourn = firstAdjournment(f.Adjournments, start, h.closed.gone)
	if s.adjourn != nil && s.adjourn.Size == calendar.No && !f.Received.Before(woo) && !h.reads["adjournment-capacity"] {
		s.adjourn.By = calendar.Span{} // neither size nor complexity: no effect
	}
	h.first = s.term()
	h.end = h.first.last
	decided := over{gone: h.closed.gone, unknown: h.closed.unknown}
	if f.Decision != nil {
		decided = over{done: f.Decision.Published}
	}
	h.put("decision", "", owedFrom(start, h.end), decided)
	adjourned := h.closed
	if s.adjourn != nil {
		adjourned = over{done: s.adjourn.Notified}
	}
	h.put("adjourn", "", byHand{first: f.Received, last: h.first.adjournBy}, adjourned)
	if s.adjourn != nil && f.Adjournments[0].Assumed {
		d := h.all["adjourn"]
		d.on = calendar.Date{} // nobody knows the day
		h.all["adjourn"] = d
	}
	if !f.Received.Before(woo) {
		if !is(f.TooGeneral, false) {
			ask := byHand{first: f.Received, last: weeksOn(f.Received, 2), must: is(f.TooGeneral, true), owed: true}
			h.put("ask-precision", "", ask, h.unless(f.PrecisionAsked))
		}
		if !is(f.Large, false) {
			consult := byHand{first: f.Received, last: h.first.adjournBy, must: is(f.Large, true), owed: true}
			h.put("consult-size", "", consult, h.unless(f.Consulted))
		}
	}
	for _, s := range f.Suspensions {
		switch s.Ground {
		case "awb.4.15.1.a":
			h.put("supplement", s.ID, byHand{first: stepped(s.Notified, 1), last: s.Set, must: true}, h.unless(s.Until))
		case "wob.6.3", "woo.4.4.3":
			h.put("views", s.ID, byHand{first: stepped(s.Notified, 1), last: s.Set}, h.unless(s.Until))
		}
	}
}

// unless is the end of a deadline by its own fact, else by the decision or the
// closing.
func (h *livingHand) unless(done calendar.Date) over {
	if done.IsZero() {
		return h.closed
	}
	return over{done: done}
}

// stopsOf is what a list of suspensions stops, and puts off.
func (h *livingHand) stopsOf(all []livingSuspended, closed calendar.Date) (stops []stop, consents []consent) {
	asOf := h.f.AsOf
	for _, s := range all {
		noticed := true
		switch s.Ground {
		case "awb.4.15.2.a":
			consents = append(consents, consent{s.Notified, s.Days, s.Until})
			continue
		case "awb.4.15.2.b", "awb.4.15.2.c":
			s.Notified, noticed = s.From.AddDays(-1), false
		}
		to, running := soonest(s.Until, s.Set), false
		if to.IsZero() {
			to, running = asOf, true
		}
		if s.Until.IsZero() && !asOf.IsZero() && s.Set.After(asOf) {
			running = true
		}
		open := !closed.IsZero() && (running || to.After(closed))
		if open {
			to = closed
		}
		// Woo 4.4 lid 3 has "tot en met": the day of the view is in it on either side.
		if h.reads["suspension-end"] && noticed && !open && s.Ground != "woo.4.4.3" {
			to = to.AddDays(-1)
		}
		if from := stepped(s.Notified, 1); !from.After(to) {
			stops = append(stops, stop{from: from, to: to, running: running, noticed: noticed})
		}
	}
	return stops, consents
}

// firstAdjournment is the earliest notice; one that is assumed is taken as
// given on the first day.
func firstAdjournment(all []livingAdjourned, start, closed calendar.Date) *wob.Adjournment {
	var first *wob.Adjournment
	for _, a := range all {
		span, _ := calendar.ParseSpan(a.By)
		if a.Assumed {
			a.Notified = start
		}
		if (first == nil || a.Notified.Before(first.Notified)) && (closed.IsZero() || !a.Notified.After(closed)) {
			first = &wob.Adjournment{Notified: a.Notified, By: span, Until: a.Until}
			if is(a.Size, false) {
				first.Size = calendar.No
			}
		}
	}
	return first
}

// silence is the notice of default, the penalty and the appeal against not
// deciding, for the request or an objection.
func (h *livingHand) silence(of string, end calendar.Date, notices []livingDefault, closed over) {
	if h.f.filed().Before(awb09) {
		return
	}
	suffix := ""
	if of != "" {
		suffix = "-objection"
	}
	after := stepped(end, 1)
	var noticed, from calendar.Date // the first valid notice; the first day for an appeal
	var counts *livingDefault       // the notice that the penalty counts by
	for i := range notices {
		n := &notices[i]
		said := n.Received
		if said.IsZero() {
			said = n.Sent
		}
		came := said
		if said == end && h.reads["notice-last-day"] && !n.Received.IsZero() {
			said = after // as if received the day after
		}
		if said.Before(after) || !closed.gone.IsZero() && said.After(closed.gone) {
			continue
		}
		noticed = soonest(noticed, came)
		if !n.Received.IsZero() && (counts == nil || n.Received.Before(counts.Received)) {
			counts = n
		}
		day := stepped(said, 15)
		if !n.Sent.IsZero() && (!h.reads["default-from"] || n.Received.IsZero()) {
			day = stepped(latest(n.Sent, after), 15)
		}
		from = soonest(from, day)
	}
	given := closed
	if !noticed.IsZero() {
		given = over{done: noticed}
	}
	h.put("notice-of-default"+suffix, of, byHand{first: after}, given)
	h.penalty(suffix, of, counts, notices, after, closed)
	if from.IsZero() || !closed.gone.IsZero() && closed.gone.Before(from) || closed.unknown {
		return
	}
	d := byHand{first: from}
	o := closed
	for _, a := range h.f.Appeals {
		if a.Against != "not-deciding" || a.Of != of || a.Received.Before(from) && !a.founded() {
			continue
		}
		if !closed.gone.IsZero() && a.Received.After(closed.gone) {
			continue // there is no silence left (Awb 6:2 b)
		}
		if a.Withdrawn.IsZero() {
			o = over{done: soonest(o.done, a.Received)}
		} else if !closed.gone.IsZero() {
			d.state, d.loose = "void|done", "on" // it ended with the decision, or was done
		}
	}
	h.put("appeal-not-deciding"+suffix, of, d, o)
}

func (f livingFacts) filed() calendar.Date {
	if f.Filed.IsZero() {
		return f.Received
	}
	return f.Filed
}

// penalty is art. 4:17, 4:18 and 4:87 Awb.
func (h *livingHand) penalty(suffix, of string, n *livingDefault, all []livingDefault, after calendar.Date,
	closed over) {
	if n == nil || !n.Received.Before(wob16) {
		return // art. 15 Wob since 1 October 2016, art. 8.2 Woo
	}
	first := stepped(latest(n.Received, after), 15)
	if h.reads["penalty-weeks"] {
		first = stepped(weeksOn(latest(n.Received, after), 2), 1)
	}
	last := stepped(first, 41)
	paidFor := closed.gone // the last day that is paid for
	if h.reads["penalty-decision-day"] && !paidFor.IsZero() {
		paidFor = paidFor.AddDays(-1)
	}
	if !paidFor.IsZero() && paidFor.Before(first) {
		h.put("penalty"+suffix, of, byHand{first: first, last: last, happens: true}, closed)
		return
	}
	if !paidFor.IsZero() && paidFor.Before(last) {
		last = paidFor
	}
	d := byHand{first: first, last: last, happens: true}
	if !closed.gone.IsZero() {
		if d.state, d.loose = "done", "on"; h.f.AsOf.IsZero() {
			d.state = "done|-"
		}
	}
	h.put("penalty"+suffix, of, d, over{})
	var fixed, paid calendar.Date // it is fixed once, by whatever notice the file has it
	for _, each := range all {
		fixed, paid = soonest(fixed, each.Fixed), soonest(paid, each.Paid)
	}
	h.put("fix-penalty", of, owedFrom(last, weeksOn(last, 2)), over{done: fixed})
	if !fixed.IsZero() {
		h.put("pay-penalty", of, owedFrom(fixed, weeksOn(fixed, 6)), over{done: paid})
	}
}

// objectNotDeciding is the route of before 1 October 2009 and that of Wob 15a.
func (h *livingHand) objectNotDeciding() {
	first := stepped(h.end, 1)
	var last calendar.Date
	if !h.f.filed().Before(awb09) {
		first = latest(first, wob16)
		if !first.Before(woo) || !h.f.Received.Before(woo) {
			return
		}
		if h.f.AsOf.After(woo.AddDays(-1)) && (h.closed.gone.IsZero() || !h.closed.gone.Before(woo)) {
			last = woo.AddDays(-1)
		}
	}
	if !h.closed.gone.IsZero() && h.closed.gone.Before(first) {
		return
	}
	o := h.closed
	for _, b := range h.f.Objections {
		afterwards := !h.closed.gone.IsZero() && b.Received.After(h.closed.gone)
		if b.Against == "not-deciding" && !b.Received.Before(first) && !afterwards {
			o = over{done: soonest(o.done, b.Received)}
		}
	}
	h.put("object-not-deciding", "", byHand{first: first, last: last, optional: h.closed.unknown}, o)
}

// decisions is what each decision opens.
func (h *livingHand) decisions() {
	if d := h.f.Decision; d != nil {
		h.disclosure("", *d)
		h.window("", d.Published)
	}
	for _, d := range h.f.Partial {
		h.disclosure(d.ID, d)
		h.window(d.ID, d.Published)
	}
	if c := h.f.Closed; c != nil && c.How == "not-taken-up" && !c.On.IsZero() {
		h.window("", c.On)
	}
}

func (h *livingHand) disclosure(of string, d livingDecision) {
	if !is(d.Discloses, true) || !is(d.ObjectionExpected, true) || d.Published.Before(awb09) {
		return
	}
	weeks := map[bool]int{false: 15, true: 14}
	if h.reads["disclosure-wait"] {
		weeks[false] = 14
	}
	if h.reads["disclosure-woo"] {
		weeks[true] = 15
	}
	wait := stepped(d.Published, weeks[!d.Published.Before(woo)])
	day := byHand{first: wait, must: true, owed: true}
	if !d.Published.Before(woo) {
		day.last = wait
	}
	if r := d.Relief; r != nil {
		h.relieved(&day, *r, !d.Published.Before(woo), wait)
	}
	if !d.Disclosed.IsZero() {
		day.state = ""
	}
	h.put("disclosure", of, day, over{done: d.Disclosed})
	ask := byHand{first: stepped(d.Published, 1), last: wait.AddDays(-1)}
	o := over{gone: d.Disclosed}
	if r := d.Relief; r != nil {
		o = over{done: r.Asked}
		ask.loose = "last"
	}
	h.put("ask-relief", of, ask, o)
}

// relieved is what provisional relief makes of the day of disclosure.
func (h *livingHand) relieved(day *byHand, r livingRelief, underWoo bool, wait calendar.Date) {
	switch {
	case is(r.Granted, true) && (r.Until.IsZero() || h.f.AsOf.IsZero() || !h.f.AsOf.After(r.Until)):
		day.on = latest(r.Asked, r.Ended)
		if day.state, day.loose = "void", "first last"; h.f.AsOf.IsZero() {
			day.state, day.loose = "*", "first last on"
		}
	case is(r.Granted, true):
		day.first = latest(wait, stepped(r.Until, 1))
	case !underWoo:
		return
	case is(r.Granted, false) && !r.Ended.IsZero():
		day.first = latest(wait, r.Ended)
	default:
		day.first, day.last, day.state = calendar.Date{}, calendar.Date{}, "open"
		if h.f.AsOf.IsZero() {
			day.state = "*"
		}
		return
	}
	if underWoo {
		day.last = day.first
	}
}

// windowOf is the six weeks for an objection, with what an outage adds.
func (h *livingHand) windowOf(published calendar.Date) calendar.Date {
	last := weeksOn(published, 6)
	for _, o := range h.f.Outages {
		if !last.Before(o.From) && !last.After(o.Until) {
			return latest(last, o.ExtendedTo)
		}
	}
	return last
}

func (h *livingHand) window(of string, published calendar.Date) {
	last := h.windowOf(published)
	d := h.posted(published, last)
	asOf := h.f.AsOf
	if asOf.IsZero() {
		d.state = "*" // up to its last day by asOf alone
	} else if asOf.After(last) {
		if d.state, d.on = h.used(of, published, d); d.state != "done" {
			d.loose = "on"
		}
		if d.state == "" {
			d.state = "-"
		}
	}
	h.put("objection", of, d, over{})
}

// used is what has become of a window after its last day.
func (h *livingHand) used(of string, published calendar.Date, d byHand) (state string, on calendar.Date) {
	some, unknown, asOf := false, false, h.f.AsOf
	for _, o := range h.f.Objections {
		if o.Of != of || o.Against == "not-deciding" {
			continue
		}
		some = true
		switch o.timely(published, d.last, d.receivedBy) {
		case "yes":
			came := soonest(o.Received, o.ReachedWrongBody)
			if came.After(d.last) {
				came = o.Posted
			}
			on = soonest(on, came)
		case "":
			unknown = true
		}
	}
	switch {
	case !on.IsZero():
		return "done", on
	case unknown:
		return "", on
	case some && !asOf.After(d.receivedBy):
		return "late|-", on
	case !asOf.After(d.receivedBy):
		return "", on
	case some:
		return "late", on
	}
	return "missed", on
}

// timely is whether an objection was in time: "yes", "no", or "" for not known.
func (o livingObjection) timely(published, last, receivedBy calendar.Date) string {
	came := o.Received
	if !o.ReachedWrongBody.IsZero() {
		came = o.ReachedWrongBody
	}
	switch {
	case came.Before(published):
		return ""
	case !came.After(last):
		return "yes"
	case came.After(receivedBy), is(o.ByPost, false):
		return "no"
	case o.Posted.IsZero():
		return ""
	case o.Posted.After(last):
		return "no"
	}
	return "yes"
}

// against is the day on which what is objected to was made known.
func (h *livingHand) against(of string) calendar.Date {
	for _, d := range h.f.Partial {
		if d.ID == of {
			return d.Published
		}
	}
	switch {
	case of != "":
	case h.f.Decision != nil:
		return h.f.Decision.Published
	case h.f.Closed != nil && h.f.Closed.How == "not-taken-up":
		return h.f.Closed.On
	}
	return calendar.Date{}
}

// objection is the decision on one objection and what follows from it.
func (h *livingHand) objection(o livingObjection) {
	published := h.against(o.Of)
	for _, r := range o.Repairs {
		if !r.Set.After(r.Asked) {
			continue
		}
		d := byHand{first: stepped(r.Asked, 1), last: r.Set, must: true}
		if r.Done.IsZero() && !(o.Decided.IsZero() && o.Withdrawn.IsZero()) {
			d.state, d.loose = "*", "on"
		}
		h.put("repair", r.ID, d, over{done: r.Done})
	}
	if !o.Decided.IsZero() {
		last := weeksOn(o.Decided, 6)
		lodged := over{}
		for _, a := range h.f.Appeals {
			if a.Against == "decision-on-objection" && a.Of == o.ID && (a.Withdrawn.IsZero() || a.Ruling != nil) {
				lodged.done = soonest(lodged.done, a.Received)
			}
		}
		h.put("appeal", o.ID, h.posted(o.Decided, last), lodged)
	}
	if published.IsZero() || o.Against == "not-deciding" {
		return
	}
	window := h.windowOf(published)
	ended := over{gone: soonest(o.Withdrawn, o.Decided)}
	start := window
	if last := h.posted(published, window); h.reads["late-objection-start"] &&
		o.timely(published, window, last.receivedBy) == "no" {
		start = o.Received
	}
	s := slowCount{readings: h.slow(), start: start, length: 42, most: 42}
	left := slices.DeleteFunc(slices.Clone(o.Suspensions), func(s livingSuspended) bool {
		return !slices.Contains([]string{"awb.4.15.1.b", "awb.4.15.2.b", "awb.4.15.2.c"}, s.Ground) // art. 7:14 Awb
	})
	s.stops, s.consents = h.stopsOf(left, ended.gone)
	for _, r := range o.Repairs {
		if r.Set.IsZero() {
			continue
		}
		stops, _ := h.stopsOf([]livingSuspended{{Notified: r.Asked, Set: r.Set, Until: r.Done}}, ended.gone)
		s.stops = append(s.stops, stops...)
	}
	for _, a := range o.Agreed {
		s.consents = append(s.consents, consent{latest(a.Consented, a.Notified), a.Days, a.Until})
	}
	s.adjourn = firstAdjournment(o.Adjournments, start, ended.gone)
	announced := o.CommitteeAnnounced
	if !announced.IsZero() && (h.reads["committee-announced"] || !announced.After(s.term().adjournBy)) {
		s.length = 84
	}
	t := s.term()
	decided := ended
	if !o.Decided.IsZero() {
		decided = over{done: o.Decided}
	}
	h.put("decision-on-objection", o.ID, owedFrom(start, t.last), decided)
	adjourned := ended
	if s.adjourn != nil {
		adjourned = over{done: s.adjourn.Notified}
	}
	if !o.Received.After(t.adjournBy) { // else there was no day on which it could be adjourned
		h.put("adjourn-objection", o.ID, byHand{first: o.Received, last: t.adjournBy}, adjourned)
	}
	h.silence(o.ID, t.last, o.Defaults, ended)
}

// decidedOn is the day on which silence that an appeal is about ended.
func (h *livingHand) decidedOn(of string) calendar.Date {
	for _, o := range h.f.Objections {
		if o.ID == of && of != "" {
			return o.Decided
		}
	}
	if h.f.Decision != nil {
		return h.f.Decision.Published
	}
	return calendar.Date{}
}

// appeal is what an appeal and the ruling on it give.
func (h *livingHand) appeal(a livingAppeal) {
	silent := a.Against == "not-deciding"
	if silent && h.premature(a) {
		return
	}
	if silent {
		d := byHand{must: true, owed: true}
		event := latest(a.Received, a.Complete)
		if event.IsZero() {
			return
		}
		d.first, d.last = stepped(event, 1), weeksOn(event, 8)
		if is(a.Hearing, true) {
			d.last, d.must, d.happens = stepped(event, 91), false, true
		}
		o := over{gone: a.Withdrawn}
		if a.Ruling != nil {
			o = over{done: a.Ruling.Sent}
		}
		h.put("court-ruling", a.ID, d, o)
	}
	if a.Ruling == nil || a.Ruling.Sent.IsZero() || a.Ruling.Sent.Before(awb94) {
		return
	}
	key, last := "higher-appeal", weeksOn(a.Ruling.Sent, 6)
	if silent && !is(a.Hearing, true) {
		key = "opposition"
	}
	h.put(key, a.ID, h.posted(a.Ruling.Sent, last), over{done: a.Further})
	if silent {
		h.courtTerm(a)
	}
}

// founded reports whether the court held an appeal to be right.
func (a livingAppeal) founded() bool { return a.Ruling != nil && is(a.Ruling.Founded, true) }

// premature reports whether an appeal came before its first day, or where there
// was none; what the court ruled on is a fact whatever it thought of that.
func (h *livingHand) premature(a livingAppeal) bool {
	if a.Ruling != nil {
		return false
	}
	key, notices := "appeal-not-deciding", h.f.Defaults
	if a.Of != "" {
		key += "-objection/" + a.Of
		for _, o := range h.f.Objections {
			if o.ID == a.Of {
				notices = o.Defaults
			}
		}
	}
	if decided := h.decidedOn(a.Of); !decided.IsZero() && a.Received.After(decided) ||
		a.Of == "" && !h.closed.gone.IsZero() && a.Received.After(h.closed.gone) {
		return true
	}
	d, ok := h.all[key]
	for _, n := range notices {
		if !ok && n.Received.IsZero() && a.Of == "" && !n.Sent.After(h.end) {
			return a.Received.Before(stepped(h.end, 16)) // nobody knows whether it came too early
		}
	}
	return !ok || a.Received.Before(d.first)
}

func (h *livingHand) courtTerm(a livingAppeal) {
	decided, sent := h.decidedOn(a.Of), a.Ruling.Sent
	if !is(a.Ruling.Founded, true) || !decided.IsZero() && !decided.After(sent) {
		return
	}
	last := weeksOn(sent, 2)
	if !a.Ruling.DecideBy.IsZero() {
		last = a.Ruling.DecideBy
	} else if weeks, ok := strings.CutPrefix(a.Ruling.DecideWithin, "P"); ok {
		n, _ := strconv.Atoi(strings.TrimSuffix(weeks, "W"))
		last = stepped(sent, 7*n)
	}
	h.put("court-term", a.ID, owedFrom(sent, last), over{done: decided})
	if per, most := a.Ruling.PenaltyPerDay, a.Ruling.PenaltyMost; per > 0 {
		full, due := stepped(last, 1), per
		for due < most {
			full, due = stepped(full, 1), due+per
		}
		if most == 0 {
			full = calendar.Date{} // it never is
		}
		d := byHand{first: stepped(last, 1), last: full, happens: true}
		ended := over{gone: decided}
		if most > 0 && decided.After(full) {
			ended = over{done: full} // it was full before
		}
		h.put("court-penalty", a.ID, d, ended)
	}
	if !decided.IsZero() && !decided.After(last) {
		return
	}
	key := "appeal-not-deciding"
	if a.Of != "" {
		key += "-objection"
	}
	first := h.again(a, last)
	if first.IsZero() || !decided.IsZero() && decided.Before(first) {
		return
	}
	d := byHand{first: first, optional: a.Of != "" || !h.f.AsOf.After(last)}
	ended := h.closed
	if a.Of != "" {
		ended = over{gone: decided}
	}
	if !ended.gone.IsZero() && !ended.gone.After(last) {
		d.optional = true
	}
	for _, b := range h.f.Appeals {
		if b.Against == "not-deciding" && b.Of == a.Of && !b.Received.Before(d.first) {
			ended = over{done: b.Received}
		}
	}
	h.put(key, a.ID, d, ended)
}

// again is the first day for an appeal once more, after a term set by a court: at
// once where a notice of default was given before the appeal.
func (h *livingHand) again(a livingAppeal, last calendar.Date) (first calendar.Date) {
	notices := h.f.Defaults
	for _, o := range h.f.Objections {
		if o.ID == a.Of && a.Of != "" {
			notices = o.Defaults
		}
	}
	for _, n := range notices {
		switch on := cmp.Or(n.Sent, n.Received); {
		case !on.After(a.Received):
			return stepped(last, 1)
		case on.After(last):
			first = soonest(first, stepped(on, 15))
		}
	}
	if h.reads["notice-after-court-term"] {
		return stepped(last, 1)
	}
	return first
}
