package scope

import (
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/quote"
)

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
