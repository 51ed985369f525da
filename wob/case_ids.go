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
	in    string // the path of the objection that the list is of; empty: of the case
	at    int
	id    *string
	days  [2]calendar.Date
	shown calendar.Date

	name  string // the id that it has: the one it was given, or else its list and its day, with a number
	ofDay int    // which it is of its list and its day, from 1
}

// path is where the element stands in the case file.
func (e *element) path() string { return pathTo(under(e.in, e.list), e.at) }

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
	eachAdjournment(yield, "", c.Adjournments)
	eachSuspension(yield, "", c.Suspensions)
	for i := range c.Partial {
		p := &c.Partial[i]
		yield(element{list: "partial", at: i, id: &p.ID, days: [2]calendar.Date{p.Published}})
	}
	eachNotice(yield, "", c.Defaults)
	for i := range c.Objections {
		o, path := &c.Objections[i], c.objectionKey(i)
		yield(element{list: "objections", at: i, id: &o.ID, days: [2]calendar.Date{o.Received},
			shown: earliest(o.Posted, o.ReachedWrongBody)})
		for j := range o.Repairs {
			r := &o.Repairs[j]
			yield(element{list: "repairs", in: path, at: j, id: &r.ID, days: [2]calendar.Date{r.Asked}})
		}
		eachSuspension(yield, path, o.Suspensions)
		eachAdjournment(yield, path, o.Adjournments)
		for j := range o.Agreed {
			a := &o.Agreed[j]
			yield(element{list: "agreed", in: path, at: j, id: &a.ID, days: [2]calendar.Date{a.Consented}})
		}
		eachNotice(yield, path, o.Defaults)
	}
	for i := range c.Appeals {
		a := &c.Appeals[i]
		yield(element{list: "appeals", at: i, id: &a.ID, days: [2]calendar.Date{a.Received}, shown: a.Posted})
	}
	for i := range c.Outages {
		o := &c.Outages[i]
		yield(element{list: "outages", at: i, id: &o.ID, days: [2]calendar.Date{o.From, o.Announced}})
	}
}

func eachAdjournment(yield func(element), in string, all []Adjournment) {
	for i := range all {
		a := &all[i]
		yield(element{list: "adjournments", in: in, at: i, id: &a.ID, days: [2]calendar.Date{a.Notified}})
	}
}

func eachSuspension(yield func(element), in string, all []Suspension) {
	for i := range all {
		s := &all[i]
		yield(element{list: "suspensions", in: in, at: i, id: &s.ID, days: [2]calendar.Date{s.Notified, s.From}})
	}
}

func eachNotice(yield func(element), in string, all []NoticeOfDefault) {
	for i := range all {
		n := &all[i]
		yield(element{list: "defaults", in: in, at: i, id: &n.ID, days: [2]calendar.Date{n.Received, n.Sent}})
	}
}

// ids is every element of a case with its id.
type ids struct {
	all []element
	at  map[*string]int // where there are many
	by  map[string]int
}

// few is up to how many elements are looked for one by one.
const few = 16

func (c *Case) ids() (known ids) {
	n := 0
	c.each(func(element) { n++ })
	known.all = make([]element, 0, n)
	c.each(func(e element) {
		e.name = *e.id
		known.all = append(known.all, e)
	})
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
		name := e.called()
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

// called is the id of an element that was given none, without its number.
func (e *element) called() string {
	for _, d := range e.days {
		if !d.IsZero() {
			b, _ := d.AppendText(append(append(make([]byte, 0, 32), e.list...), '-'))
			return string(b)
		}
	}
	return e.list
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
func (k *ids) named(name string) *element {
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
