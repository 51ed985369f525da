package scope

import (
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/quote"
)

// A Document is what is held against a [Reading]: on which days it may be
// dated, and under which items it may fall.
type Document struct {
	ID     string
	Items  []string        // under one of which it falls; none: under any item of the request
	Dated  Period          // a Day; a range for what may be dated on any day of it; the zero Period: undated
	Public calendar.Answer // everyone can reach it already; what is public cannot be asked for
}

// A Reading (lezing van het verzoek) is what a request covers after its limits.
// It does not change; [Reading.With] gives another. The order in which limits
// were given does not matter, and a limit given twice is one limit. It is safe
// for use by many goroutines.
//
// The zero Reading covers nothing.
type Reading struct {
	r *reading
}

type reading struct {
	request   Request
	reference calendar.Date
	limits    []Limit // sorted, none twice
	layers    []layer
	items     []itemReading
	byID      map[string]int
}

// A layer is what falls out by the limits on the same items. Items share
// layers, so that a reading is no larger than its limits.
type layer struct {
	limits []int // of the reading, in order
	takes  bool  // something falls out by one of them, or a gap is left
	// Of documents of which it is not known whether they are public, and of
	// those that are not.
	unknown, private stretches

	claims        []claim // see deriveClaims
	looked, maybe days
}

// An itemReading is a Reading of one item: what it asks for, and the layers that
// take from it.
type itemReading struct {
	id     string
	asked  run
	layers []int
}

// Read returns the reading of a request as it was asked, up to and including
// the reference date (peildatum): the day of receipt by the competent body.
// With a zero reference date periods that run "tot heden" stay open. A period
// that ends before it starts, an item without an id and an item that stands
// twice are errors.
func Read(q Request, reference calendar.Date) (Reading, error) {
	r := &reading{request: q, reference: reference, byID: make(map[string]int, len(q.Items))}
	r.request.Items = slices.Clone(q.Items)
	r.items = make([]itemReading, len(q.Items))
	for i, it := range q.Items {
		_, twice := r.byID[it.ID]
		reason := ""
		if it.ID == "" || strings.Contains(it.ID, "\n") {
			reason = "no id of an item"
		} else if twice {
			reason = "the item stands twice"
		} else if it.Period.empty() {
			reason = "its period " + it.Period.String() + " ends before it starts"
		}
		if reason != "" {
			return Reading{}, fmt.Errorf("scope.Read: request.items[%d] %s: %s", i, quote.Text(it.ID), reason)
		}
		r.byID[it.ID] = i
		r.items[i] = itemReading{id: it.ID, asked: r.asked(it)}
	}
	return Reading{r}, nil
}

// With returns the reading with more limits. A limit for an item that the
// request does not have is an error.
func (rd Reading) With(limits ...Limit) (Reading, error) {
	if rd.r == nil {
		return rd, fmt.Errorf("scope.Reading.With: the zero Reading has no request")
	}
	r := *rd.r
	r.limits = slices.Concat(r.limits, limits)
	slices.SortFunc(r.limits, compareLimits)
	r.limits = slices.Compact(r.limits)
	if l, id, ok := r.derive(); !ok {
		return Reading{}, fmt.Errorf("scope.Reading.With(%s): no such item in the request: %s", l.kind, quote.Text(id))
	}
	return Reading{&r}, nil
}

// derive makes the layers of a reading, those on the same items once; ok is
// false where a limit is for an item that the request does not have.
func (r *reading) derive() (l Limit, id string, ok bool) {
	r.layers = nil
	index := map[string]int{}
	for i := range r.limits {
		of := r.limits[i].items
		at, known := index[of]
		if !known {
			at = len(r.layers)
			index[of] = at
			r.layers = append(r.layers, layer{})
		}
		r.layers[at].limits = append(r.layers[at].limits, i)
	}
	var all []int // the layer of every item
	own := make([][]int, len(r.items))
	for at := range r.layers {
		l := &r.limits[r.layers[at].limits[0]]
		if l.items == "" {
			all = []int{at}
			continue
		}
		for _, id := range l.Items() {
			i, ok := r.byID[id]
			if !ok {
				return *l, id, false
			}
			own[i] = append(own[i], at)
		}
	}
	for at := range r.layers {
		r.layers[at].derive(r.limits)
	}
	r.items = slices.Clone(r.items)
	for i := range r.items {
		r.items[i].layers = all
		if len(own[i]) > 0 {
			r.items[i].layers = slices.Concat(all, own[i])
		}
	}
	return Limit{}, "", true
}

func (x *layer) derive(limits []Limit) {
	for _, i := range x.limits {
		l := &limits[i]
		x.takes = x.takes || l.Idle() == nil && (l.rests() || l.Takes(Period{}) != calendar.No)
	}
	of := func(public calendar.Answer) stretches {
		var sure, perhaps []run
		for _, i := range x.limits {
			switch l := &limits[i]; l.reach(public) {
			case calendar.Yes:
				sure = l.appendRuns(sure)
			case calendar.Unknown:
				perhaps = l.appendRuns(perhaps)
			}
		}
		return newStretches(newDays(sure), newDays(perhaps))
	}
	x.unknown, x.private = of(calendar.Unknown), of(calendar.No)
	x.deriveClaims(limits)
}

// asked returns the days that were asked for, to the reference date.
func (r *reading) asked(it Item) run {
	p := it.Period
	if !r.reference.IsZero() && (p.Until.IsZero() || p.Until.After(r.reference)) {
		p.Until = r.reference
	}
	return p.run()
}

// Request returns the request that is read.
func (rd Reading) Request() Request {
	if rd.r == nil {
		return Request{}
	}
	q := rd.r.request
	q.Items = slices.Clone(q.Items)
	return q
}

// Reference returns the reference date (peildatum), the last day of the
// documents that are covered; zero where it is not known.
func (rd Reading) Reference() calendar.Date {
	if rd.r == nil {
		return calendar.Date{}
	}
	return rd.r.reference
}

// Limits returns the limits of the reading, in an order that does not depend on
// the order in which they were given.
func (rd Reading) Limits() iter.Seq[Limit] {
	if rd.r == nil {
		return func(func(Limit) bool) {}
	}
	return slices.Values(rd.r.limits)
}

// Idle returns the limits that limit nothing, each with the provision that
// tells why: an unpublished decision on the ground of being already public, a
// repeated application without what art. 4:6 Awb asks for. Its text takes the
// date of the earlier decision (On) and its reference (Name).
func (rd Reading) Idle() iter.Seq2[Limit, *calendar.Provision] {
	return func(yield func(Limit, *calendar.Provision) bool) {
		for l := range rd.Limits() {
			if p := l.Idle(); p != nil && !yield(l, p) {
				return
			}
		}
	}
}

func (rd Reading) item(id string) *itemReading {
	if rd.r == nil {
		return nil
	}
	// A few items are found faster by looking at each.
	if len(rd.r.items) <= fewItems {
		for i := range rd.r.items {
			if rd.r.items[i].id == id {
				return &rd.r.items[i]
			}
		}
		return nil
	}
	i, ok := rd.r.byID[id]
	if !ok {
		return nil
	}
	return &rd.r.items[i]
}

const fewItems = 8

// Asked returns the period that an item asks for, to the reference date; ok is
// false for an item that the request does not have, and for one whose period
// begins after the reference date.
func (rd Reading) Asked(item string) (p Period, ok bool) {
	it := rd.item(item)
	if it == nil || it.asked.empty() {
		return Period{}, false
	}
	return it.asked.period(), true
}

// LimitsOf returns the limits on an item, in the order of [Reading.Limits].
func (rd Reading) LimitsOf(item string) iter.Seq[Limit] {
	return func(yield func(Limit) bool) {
		if it := rd.item(item); it != nil {
			rd.r.limitsOf(it, yield)
		}
	}
}

func (r *reading) limitsOf(it *itemReading, yield func(Limit) bool) {
	if len(it.layers) == 1 {
		for _, i := range r.layers[it.layers[0]].limits {
			if !yield(r.limits[i]) {
				return
			}
		}
		return
	}
	var all []int
	for _, at := range it.layers {
		all = append(all, r.layers[at].limits...)
	}
	slices.Sort(all)
	for _, i := range all {
		if !yield(r.limits[i]) {
			return
		}
	}
}

// Alike returns the items of the request in groups: those that ask for the same
// period and of which the same falls out stand together, in the order of the
// request.
func (rd Reading) Alike() iter.Seq[[]string] {
	return func(yield func([]string) bool) {
		if rd.r == nil {
			return
		}
		index := map[string]int{}
		var groups [][]string
		var key []byte
		for i := range rd.r.items {
			key = key[:0]
			key = append(key, rd.r.request.Items[i].Period.String()...)
			for _, at := range rd.r.items[i].layers {
				if !rd.r.layers[at].takes {
					continue
				}
				key = append(key, byte(at), byte(at>>8), byte(at>>16), byte(at>>24))
			}
			at, known := index[string(key)]
			if !known {
				at = len(groups)
				index[string(key)] = at
				groups = append(groups, nil)
			}
			groups[at] = append(groups[at], rd.r.items[i].id)
		}
		for _, g := range groups {
			if !yield(g) {
				return
			}
		}
	}
}

// fallsOut returns the days of an item that fall out, and those of which that
// depends on the document.
func (r *reading) fallsOut(it *itemReading) (sure, perhaps days) {
	var a, b []run
	for _, at := range it.layers {
		for _, s := range r.layers[at].unknown {
			if s.sure {
				a = append(a, s.run)
			} else {
				b = append(b, s.run)
			}
		}
	}
	sure = newDays(a)
	return sure.clip(it.asked), newDays(b).without(sure).clip(it.asked)
}

// whole returns the days that were asked for as a set.
func (it *itemReading) whole() days {
	if it.asked.empty() {
		return nil
	}
	return days{it.asked}
}

// In returns the periods of an item that are covered, in order. [Reading.In],
// [Reading.Depends] and [Reading.Out] are together exactly the period that was
// asked for, each day in one of them.
func (rd Reading) In(item string) iter.Seq[Period] {
	return func(yield func(Period) bool) {
		if it := rd.item(item); it != nil {
			sure, perhaps := rd.r.fallsOut(it)
			it.whole().without(sure).without(perhaps).periods(yield)
		}
	}
}

// Depends returns the periods of an item of which it depends on the document
// whether it is covered, in order: on whether it was made public, or on what is
// not known of a repeated application.
func (rd Reading) Depends(item string) iter.Seq[Period] {
	return func(yield func(Period) bool) {
		if it := rd.item(item); it != nil {
			_, perhaps := rd.r.fallsOut(it)
			perhaps.periods(yield)
		}
	}
}

// Out returns the periods of an item that were asked for and are not covered,
// in order.
func (rd Reading) Out(item string) iter.Seq[Period] {
	return func(yield func(Period) bool) {
		if it := rd.item(item); it != nil {
			sure, _ := rd.r.fallsOut(it)
			sure.periods(yield)
		}
	}
}

// JoinedWith returns the items that are answered together with an item, in the
// order of the request.
func (rd Reading) JoinedWith(item string) iter.Seq[string] {
	return func(yield func(string) bool) {
		joined := map[string]bool{}
		for l := range rd.LimitsOf(item) {
			if l.kind == LimitJoined {
				for _, id := range l.Items() {
					joined[id] = true
				}
			}
		}
		if len(joined) == 0 {
			return
		}
		for _, it := range rd.r.request.Items {
			if it.ID != item && joined[it.ID] && !yield(it.ID) {
				return
			}
		}
	}
}
