package wob

import (
	"strconv"

	"github.com/wobrules/wobrules/calendar"
)

// An element is one of a list of a case: where it stands, the id it was given,
// and the days by which it is known where it has none, the first that is set.
type element struct {
	list string // the key of the list
	key  string // the path of the list in the case file
	at   int
	id   *string
	days [2]calendar.Date
}

// each yields every element of every list of c, in the order of the case file.
func (c *Case) each(yield func(element)) {
	list := func(key string, at int, id *string, days ...calendar.Date) {
		e := element{list: lastKey(key), key: key, at: at, id: id}
		copy(e.days[:], days)
		yield(e)
	}
	adjournments := func(key string, all []Adjournment) {
		for i := range all {
			list(key, i, &all[i].ID, all[i].Notified)
		}
	}
	suspensions := func(key string, all []Suspension) {
		for i := range all {
			list(key, i, &all[i].ID, all[i].Notified, all[i].From)
		}
	}
	defaults := func(key string, all []NoticeOfDefault) {
		for i := range all {
			list(key, i, &all[i].ID, all[i].Received, all[i].Sent)
		}
	}
	adjournments("adjournments", c.Adjournments)
	suspensions("suspensions", c.Suspensions)
	for i := range c.Partial {
		list("partial", i, &c.Partial[i].ID, c.Partial[i].Published)
	}
	defaults("defaults", c.Defaults)
	for i := range c.Objections {
		o := &c.Objections[i]
		list("objections", i, &o.ID, o.Received)
		path := c.objectionKey(i)
		for j := range o.Repairs {
			list(path+".repairs", j, &o.Repairs[j].ID, o.Repairs[j].Asked)
		}
		suspensions(path+".suspensions", o.Suspensions)
		adjournments(path+".adjournments", o.Adjournments)
		for j := range o.Agreed {
			list(path+".agreed", j, &o.Agreed[j].ID, o.Agreed[j].Consented)
		}
		defaults(path+".defaults", o.Defaults)
	}
	for i := range c.Appeals {
		list("appeals", i, &c.Appeals[i].ID, c.Appeals[i].Received)
	}
	for i := range c.Outages {
		list("outages", i, &c.Outages[i].ID, c.Outages[i].From, c.Outages[i].Announced)
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

// ids is the id of each element of a case: the one it was given, or else its
// list and its day, with a number from the second of that day on.
type ids map[*string]string

func (c *Case) ids() ids {
	known := ids{}
	taken := map[string]bool{}
	last := map[string]int{} // the number that a list and a day came to
	c.each(func(e element) {
		if *e.id != "" {
			known[e.id] = *e.id
			taken[*e.id] = true
		}
	})
	c.each(func(e element) {
		if *e.id != "" {
			return
		}
		name := e.list
		for _, d := range e.days {
			if !d.IsZero() {
				name += "-" + d.String()
				break
			}
		}
		id := name
		for taken[id] {
			last[name] = max(last[name], 1) + 1
			id = name + "-" + strconv.Itoa(last[name])
		}
		taken[id] = true
		known[e.id] = id
	})
	return known
}
