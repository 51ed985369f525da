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
	Public calendar.Answer // No: this document was not made public by an earlier decision
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
	items     []itemReading
	byID      map[string]int
}

// An itemReading is a Reading of one item.
type itemReading struct {
	id      string
	asked   run
	covered days // what is left
	private days // what is left of documents that are not public

	inCovered, inPrivate index
}

// Read returns the reading of a request as it was asked, up to and including
// the reference date (peildatum): the day of receipt by the competent body.
// With a zero reference date periods that run "tot heden" stay open. A period
// that ends before it starts, an item without an id and an item that stands
// twice are errors.
func Read(q Request, reference calendar.Date) (Reading, error) {
	r := &reading{request: q, reference: reference, byID: make(map[string]int, len(q.Items))}
	r.request.Items = slices.Clone(q.Items)
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
	}
	r.derive()
	return Reading{r}, nil
}

// With returns the reading with more limits. A limit for an item that the
// request does not have is an error.
func (rd Reading) With(limits ...Limit) (Reading, error) {
	if rd.r == nil {
		return rd, fmt.Errorf("scope.Reading.With: the zero Reading has no request")
	}
	for _, l := range limits {
		for _, id := range l.Items() {
			if _, ok := rd.r.byID[id]; !ok {
				return Reading{}, fmt.Errorf("scope.Reading.With(%s): no such item in the request: %s", l.kind, quote.Text(id))
			}
		}
	}
	r := *rd.r
	r.limits = slices.Concat(r.limits, limits)
	slices.SortFunc(r.limits, compareLimits)
	r.limits = slices.Compact(r.limits)
	r.derive()
	return Reading{&r}, nil
}

// derive computes what is left of each item.
func (r *reading) derive() {
	// Limits on all items are joined once, so that many items stay cheap.
	var shared, sharedPrivate []run
	var some []Limit
	for _, l := range r.limits {
		if l.items != "" {
			some = append(some, l)
			continue
		}
		shared = l.appendRuns(shared)
		if l.kind != LimitPublic {
			sharedPrivate = l.appendRuns(sharedPrivate)
		}
	}
	out, outPrivate := newDays(shared), newDays(sharedPrivate)
	own := make(map[string][]Limit)
	for _, l := range some {
		for _, id := range l.Items() {
			own[id] = append(own[id], l)
		}
	}
	r.items = make([]itemReading, len(r.request.Items))
	same := map[run]itemReading{} // items without limits of their own, by what they ask for
	for i, it := range r.request.Items {
		asked := r.asked(it)
		mine, limited := own[it.ID]
		x, known := same[asked]
		if limited || !known {
			x = readItem(asked, out, outPrivate, mine)
		}
		if !limited {
			same[asked] = x
		}
		x.id = it.ID
		r.items[i] = x
	}
}

// readItem computes what is left of an item after what falls out of every item
// and its own limits.
func readItem(asked run, out, outPrivate days, own []Limit) itemReading {
	whole := days{}
	if !asked.empty() {
		whole = days{asked}
	}
	var gone, gonePrivate []run
	for _, l := range own {
		gone = l.appendRuns(gone)
		if l.kind != LimitPublic {
			gonePrivate = l.appendRuns(gonePrivate)
		}
	}
	x := itemReading{
		asked:   asked,
		covered: whole.without(out).without(newDays(gone)),
		private: whole.without(outPrivate).without(newDays(gonePrivate)),
	}
	x.inCovered, x.inPrivate = x.covered.index(), x.private.index()
	return x
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

// In returns the periods of an item that are covered, in order. Together with
// [Reading.Out] they are exactly the period that was asked for.
func (rd Reading) In(item string) iter.Seq[Period] {
	return func(yield func(Period) bool) {
		if it := rd.item(item); it != nil {
			it.covered.periods(yield)
		}
	}
}

// Out returns the periods of an item that were asked for and are not covered,
// in order.
func (rd Reading) Out(item string) iter.Seq[Period] {
	return func(yield func(Period) bool) {
		if it := rd.item(item); it != nil && !it.asked.empty() {
			days{it.asked}.without(it.covered).periods(yield)
		}
	}
}

func (ds days) periods(yield func(Period) bool) {
	for _, r := range ds {
		if !yield(r.period()) {
			return
		}
	}
}

// Covers reports whether a document is covered: Yes, No, or Unknown where that
// depends on the day it is dated within what is known of it. An item that the
// request does not have covers nothing; a document dated in a period that ends
// before it starts is not covered. It allocates nothing, and takes time in the
// logarithm of the number of limits.
func (rd Reading) Covers(d *Document) calendar.Answer {
	if rd.r == nil {
		return calendar.No
	}
	when := d.Dated.run()
	if when.empty() {
		return calendar.No
	}
	from, until := number(when.from), number(when.until)
	answer := calendar.No
	if len(d.Items) == 0 {
		for i := range rd.r.items {
			if answer = either(answer, rd.r.items[i].covers(from, until, d.Public)); answer == calendar.Yes {
				break
			}
		}
		return answer
	}
	if len(d.Items) == 1 { // as nearly every document
		if it := rd.item(d.Items[0]); it != nil {
			return it.covers(from, until, d.Public)
		}
		return calendar.No
	}
	for _, id := range d.Items {
		if it := rd.item(id); it != nil {
			if answer = either(answer, it.covers(from, until, d.Public)); answer == calendar.Yes {
				break
			}
		}
	}
	return answer
}

func (it *itemReading) covers(from, until int32, public calendar.Answer) calendar.Answer {
	if public == calendar.No {
		return it.inPrivate.has(from, until)
	}
	return it.inCovered.has(from, until)
}

// either is the disjunction of two answers.
func either(a, b calendar.Answer) calendar.Answer {
	if a == calendar.Yes || b == calendar.Yes {
		return calendar.Yes
	}
	if a == calendar.Unknown || b == calendar.Unknown {
		return calendar.Unknown
	}
	return calendar.No
}

// Why returns, item by item under which the document may fall, exactly the
// limits that take out a day on which it may be dated, those of the request
// itself (its period, the reference date) first. Under an item that covers it
// there are none.
func (rd Reading) Why(d *Document) iter.Seq2[string, Limit] {
	return func(yield func(item string, l Limit) bool) {
		when := d.Dated.run()
		if rd.r == nil || when.empty() {
			return
		}
		for i := range rd.r.items {
			it := &rd.r.items[i]
			if len(d.Items) != 0 && !slices.Contains(d.Items, it.id) {
				continue
			}
			for _, l := range rd.ownLimits(i) {
				if l.Takes(d.Dated) != calendar.No && !yield(it.id, l) {
					return
				}
			}
			for _, l := range rd.r.limits {
				if l.kind == LimitPublic && d.Public == calendar.No || !l.Concerns(it.id) {
					continue
				}
				if l.Takes(d.Dated) != calendar.No && !yield(it.id, l) {
					return
				}
			}
		}
	}
}

// ownLimits are the limits that follow from the request itself.
func (rd Reading) ownLimits(i int) []Limit {
	it := rd.r.request.Items[i]
	var all []Limit
	own := func(k LimitKind, before, after calendar.Date) {
		if !before.IsZero() || !after.IsZero() {
			all = append(all, Limit{kind: k, before: before, after: after}.For(it.ID))
		}
	}
	own(BeforePeriod, it.Period.From.AddDays(-1), calendar.Date{})
	own(AfterPeriod, calendar.Date{}, it.Period.Until.AddDays(1))
	own(AfterReference, calendar.Date{}, rd.r.reference.AddDays(1))
	return all
}

// JoinedWith returns the items that are answered together with an item, in the
// order of the request.
func (rd Reading) JoinedWith(item string) iter.Seq[string] {
	return func(yield func(string) bool) {
		if rd.item(item) == nil {
			return
		}
		joined := map[string]bool{}
		for _, l := range rd.r.limits {
			if l.kind == LimitJoined && l.items != "" && l.Concerns(item) {
				for _, id := range l.Items() {
					joined[id] = true
				}
			}
		}
		for _, it := range rd.r.request.Items {
			if it.ID != item && joined[it.ID] && !yield(it.ID) {
				return
			}
		}
	}
}

// A Gap (gat) is a run of days that a cut-off takes out although no earlier
// decision looked at documents of those days: after its reference date, up to
// and including the day of the cut-off.
type Gap struct {
	Period       Period
	StartUnknown bool // the reference date is not known: the gap lies in the period, ending on its last day
	Decision     EarlierDecision
}

// Gaps returns the gaps within what an item asks for, in order.
func (rd Reading) Gaps(item string) iter.Seq[Gap] {
	return func(yield func(Gap) bool) {
		it := rd.item(item)
		if it == nil || it.asked.empty() {
			return
		}
		var seen []run
		for _, l := range rd.r.limits {
			if l.cutsOff(item) {
				seen = append(seen, l.decision.covers())
			}
		}
		looked := newDays(seen)
		found := []Gap{}
		for _, l := range rd.r.limits {
			if !l.cutsOff(item) {
				continue
			}
			d := l.decision
			cut := within(run{firstDay, l.before}, d.Period.run())
			if d.ReferenceDate.IsZero() {
				// Anything up to the cut-off that no other decision surely looked at.
				left := days{within(cut, it.asked)}
				if left[0].empty() {
					continue
				}
				if left = left.without(looked.touching(left[0])); len(left) > 0 && left[len(left)-1].until == cut.until {
					found = append(found, Gap{Period: left[len(left)-1].period(), StartUnknown: true, Decision: d})
				}
				continue
			}
			if next := d.ReferenceDate.AddDays(1); cut.from.Before(next) {
				cut.from = next
			}
			if cut = within(cut, it.asked); cut.empty() {
				continue
			}
			for _, g := range (days{cut}).without(looked.touching(cut)) {
				found = append(found, Gap{Period: g.period(), Decision: d})
			}
		}
		slices.SortStableFunc(found, func(a, b Gap) int {
			return a.Period.run().from.Compare(b.Period.run().from)
		})
		for _, g := range found {
			if !yield(g) {
				return
			}
		}
	}
}

// cutsOff reports whether l takes documents out of an item by an earlier
// decision.
func (l Limit) cutsOff(item string) bool {
	return (l.kind == LimitPublic || l.kind == LimitRepeated) && l.Idle() == nil && l.Concerns(item)
}
