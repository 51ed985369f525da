package wob

import (
	"strconv"

	"github.com/wobrules/wobrules/calendar"
)

// An element is one of a list of a case: where it stands, the id it was given,
// the days by which it is known where it has none, the first that is set, and the
// day by which people know it where those are not set.
type element struct {
	list  string // the key of the list
	key   string // the path of the list in the case file
	at    int
	id    *string
	days  [2]calendar.Date
	shown calendar.Date
}

// day is the day by which people know the element; it may be not known.
func (e *element) day() calendar.Date {
	for _, d := range [...]calendar.Date{e.days[0], e.days[1], e.shown} {
		if !d.IsZero() {
			return d
		}
	}
	return calendar.Date{}
}

// each yields every element of every list of c, in the order of the case file.
func (c *Case) each(yield func(element)) {
	list := func(key string, at int, id *string, shown calendar.Date, days ...calendar.Date) {
		e := element{list: lastKey(key), key: key, at: at, id: id, shown: shown}
		copy(e.days[:], days)
		yield(e)
	}
	none := calendar.Date{}
	adjournments := func(key string, all []Adjournment) {
		for i := range all {
			list(key, i, &all[i].ID, none, all[i].Notified)
		}
	}
	suspensions := func(key string, all []Suspension) {
		for i := range all {
			list(key, i, &all[i].ID, none, all[i].Notified, all[i].From)
		}
	}
	defaults := func(key string, all []NoticeOfDefault) {
		for i := range all {
			list(key, i, &all[i].ID, none, all[i].Received, all[i].Sent)
		}
	}
	adjournments("adjournments", c.Adjournments)
	suspensions("suspensions", c.Suspensions)
	for i := range c.Partial {
		list("partial", i, &c.Partial[i].ID, none, c.Partial[i].Published)
	}
	defaults("defaults", c.Defaults)
	for i := range c.Objections {
		o := &c.Objections[i]
		list("objections", i, &o.ID, earliest(o.Posted, o.ReachedWrongBody), o.Received)
		path := c.objectionKey(i)
		for j := range o.Repairs {
			list(path+".repairs", j, &o.Repairs[j].ID, none, o.Repairs[j].Asked)
		}
		suspensions(path+".suspensions", o.Suspensions)
		adjournments(path+".adjournments", o.Adjournments)
		for j := range o.Agreed {
			list(path+".agreed", j, &o.Agreed[j].ID, none, o.Agreed[j].Consented)
		}
		defaults(path+".defaults", o.Defaults)
	}
	for i := range c.Appeals {
		list("appeals", i, &c.Appeals[i].ID, c.Appeals[i].Posted, c.Appeals[i].Received)
	}
	for i := range c.Outages {
		list("outages", i, &c.Outages[i].ID, none, c.Outages[i].From, c.Outages[i].Announced)
	}
}

// lastKey is the key of a list without the path before it.
func lastKey(path string) string {
	for i := len(path) - 1; i >= 0; i-- {
		if path[i] == '.' {
			return path[i+1:]
		}
	}
	return path
}

// A named is an element with the id that it has: the one it was given, or else
// its list and its day, with a number from the second of that day on.
type named struct {
	element
	name  string
	ofDay int // which it is of its list and its day, from 1
}

// ids is every element of a case with its id.
type ids struct {
	all []named
	at  map[*string]int // where there are many
	by  map[string]int
}

// few is up to how many elements are looked for one by one.
const few = 16

func (c *Case) ids() (known ids) {
	n := 0
	c.each(func(element) { n++ })
	if n == 0 {
		return known
	}
	known.all = make([]named, 0, n)
	c.each(func(e element) { known.all = append(known.all, named{element: e, name: *e.id}) })
	known.number(n)
	if n > few {
		known.at, known.by = make(map[*string]int, n), make(map[string]int, n)
	}
	var last map[string]int // the number that a list and a day came to
	if n > few {
		last = make(map[string]int, n)
	}
	for i := range known.all {
		if e := &known.all[i]; e.name != "" {
			known.index(i)
		}
	}
	for i := range known.all {
		e := &known.all[i]
		if e.name != "" {
			continue
		}
		name := e.list
		for _, d := range e.days {
			if !d.IsZero() {
				name += "-" + d.String()
				break
			}
		}
		id := name
		at := max(last[name], 1)
		for known.named(id) != nil {
			at++
			id = name + "-" + strconv.Itoa(at)
		}
		if last != nil {
			last[name] = at
		}
		e.name = id
		known.index(i)
	}
	return known
}

// number says of each element which it is of its list and its day.
func (k *ids) number(n int) {
	type place struct {
		list string
		day  calendar.Date
	}
	var seen map[place]int
	if n > few {
		seen = make(map[place]int, n)
	}
	for i := range k.all {
		e := &k.all[i]
		at := place{e.list, e.day()}
		if seen != nil {
			seen[at]++
			e.ofDay = seen[at]
			continue
		}
		e.ofDay = 1
		for j := range k.all[:i] {
			if other := &k.all[j]; other.list == at.list && other.day() == at.day {
				e.ofDay++
			}
		}
	}
}

func (k *ids) index(i int) {
	if k.at != nil {
		k.at[k.all[i].id], k.by[k.all[i].name] = i, i
	}
}

// of is the id of an element, by where its own is written.
func (k *ids) of(id *string) string {
	if k.at != nil {
		return k.all[k.at[id]].name
	}
	for i := range k.all {
		if k.all[i].id == id {
			return k.all[i].name
		}
	}
	return ""
}

// named is the element that has an id; nil where none has.
func (k *ids) named(name string) *named {
	if k.by != nil {
		if i, ok := k.by[name]; ok {
			return &k.all[i]
		}
		return nil
	}
	for i := range k.all {
		if k.all[i].name == name {
			return &k.all[i]
		}
	}
	return nil
}
