package letter

import (
	"slices"

	"github.com/wobrules/wobrules/scope"
)

// A requestIndex says to which requests of a letter what it tells belongs.
type requestIndex struct {
	byID   map[string]int // requests by id
	byItem map[string]int // requests by item
	one    bool
}

func (l *Letter) index(requests []scope.Request) *requestIndex {
	x := &requestIndex{byID: map[string]int{}, byItem: map[string]int{}, one: len(requests) == 1}
	for i := range requests {
		x.byID[requests[i].ID] = i
		for _, it := range requests[i].Items {
			x.byItem[it.ID] = i
		}
	}
	return x
}

// of returns the items of request i that a list names; ok is false where what is
// told is not of that request at all. Without a request and items it is of all.
func (x *requestIndex) of(i int, request string, items []string) (own []string, ok bool) {
	if x.one {
		return items, true
	}
	if request != "" && x.byID[request] != i {
		return nil, false
	}
	if len(items) == 0 {
		return nil, true
	}
	for _, id := range items {
		if x.byItem[id] == i {
			own = append(own, id)
		}
	}
	return own, len(own) > 0
}

// An itemSet is a set of the items of a letter, a bit each.
type itemSet []uint64

func (s itemSet) add(i int) { s[i/64] |= 1 << (i % 64) }

func (s itemSet) has(i int) bool { return s != nil && s[i/64]&(1<<(i%64)) != 0 }

// holds reports whether every item of t is in s.
func (s itemSet) holds(t itemSet) bool {
	for i := range t {
		if t[i]&^s[i] != 0 {
			return false
		}
	}
	return true
}

// places are the places of the items of a letter, over all its requests.
func (l *Letter) places() map[string]int {
	places := map[string]int{}
	for i := range l.Requests {
		for _, it := range l.Requests[i].Items {
			places[it.ID] = len(places)
		}
	}
	return places
}

// set returns the items that a list names; an empty list names all: of a
// request, where one is named, or of the letter.
func (l *Letter) set(places map[string]int, request string, items []string) itemSet {
	s := make(itemSet, (len(places)+63)/64)
	for _, id := range items {
		if i, ok := places[id]; ok {
			s.add(i)
		}
	}
	if len(items) > 0 {
		return s
	}
	for i := range l.Requests {
		if request == "" || l.Requests[i].ID == request {
			for _, it := range l.Requests[i].Items {
				s.add(places[it.ID])
			}
		}
	}
	return s
}

// told are the items of which events of a kind tell, by kind; a kind that no
// event has is not in it.
func (l *Letter) told() map[EventKind]itemSet {
	told := map[EventKind]itemSet{}
	places := l.places()
	for i := range l.Events {
		e := &l.Events[i]
		switch e.Kind {
		case Withdrawn, Narrowed, PrecisionGiven:
		default:
			continue
		}
		all := l.set(places, e.Request, e.Items)
		for j, word := range told[e.Kind] {
			all[j] |= word
		}
		told[e.Kind] = all
	}
	return told
}

// items are the ids of all items of the letter, in order.
func (l *Letter) items() []string {
	var all []string
	for i := range l.Requests {
		for _, it := range l.Requests[i].Items {
			all = append(all, it.ID)
		}
	}
	return all
}

// confirmations finds the days on which the requester confirmed what events say
// of their items.
type confirmations struct {
	l      *Letter
	places map[string]int
	events []*Event // the confirmations, by day
	of     []itemSet
}

func (l *Letter) confirmations() *confirmations {
	c := &confirmations{l: l, places: l.places()}
	for i := range l.Events {
		if e := &l.Events[i]; e.Kind == Confirmed {
			c.events = append(c.events, e)
		}
	}
	slices.SortStableFunc(c.events, func(a, b *Event) int { return a.On.Compare(b.On) })
	for _, e := range c.events {
		c.of = append(c.of, l.set(c.places, e.Request, e.Items))
	}
	return c
}

// of returns the first event, on or after the day of another, that confirms it
// for all its items; nil where there is none. A confirmation without a day
// confirms only what has none.
func (c *confirmations) confirm(e *Event) *Event {
	if len(c.events) == 0 {
		return nil
	}
	set := c.l.set(c.places, e.Request, e.Items)
	for i, each := range c.events {
		if !each.On.Before(e.On) && c.of[i].holds(set) {
			return each
		}
	}
	return nil
}
