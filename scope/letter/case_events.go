package letter

import (
	"cmp"
	"slices"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// eventsOf are the events of request i, by day: their place in the letter says
// nothing. Those of an objection are left out.
func (e *Exam) eventsOf(i int) []told {
	var own []told
	for j := range e.Letter.Events {
		ev := &e.Letter.Events[j]
		if _, ok := e.index.of(i, ev.Request, ev.Items); ok && ev.Of != OfObjection {
			own = append(own, told{ev, "events" + at(j)})
		}
	}
	slices.SortStableFunc(own, compareTold)
	return own
}

// events puts the events of a request in the case.
func (e *Exam) events(c *clockCase, i int) {
	own := e.eventsOf(i)
	for _, ev := range own {
		switch ev.Kind {
		case Adjourned:
			e.adjourned(c, ev)
		case DefaultReceived:
			if ev.On.IsZero() {
				c.warn(defaultUndated, calendar.Args{})
			} else if e.counts(c, ev) {
				c.events["defaults"+at(len(c.Defaults))] = ev.key
				c.events["default"] = ev.key // of the only one
				c.Defaults = append(c.Defaults, wob.NoticeOfDefault{Received: ev.On})
			}
		}
	}
	e.suspensions(c, own)
}

// A told is an event with its key in the letter.
type told struct {
	*Event
	key string
}

// compareTold orders events by day; on one day what is asked comes before what is
// given.
func compareTold(a, b told) int {
	return cmp.Or(a.On.Compare(b.On), cmp.Compare(a.given(), b.given()))
}

// given is 1 for an answer to what was asked, else 0.
func (t told) given() int {
	switch t.Kind {
	case ViewsGiven, PrecisionGiven, Supplemented:
		return 1
	}
	return 0
}

// counts reports whether an event can move the term: one before receipt cannot,
// and a caveat says so.
func (e *Exam) counts(c *clockCase, ev told) bool {
	if ev.On.Before(c.Received) {
		c.warn(e.act.clock.early, calendar.Args{On: ev.On, To: c.Received})
		return false
	}
	return true
}

var defaultUndated = define("scope.default.day-unknown", awbArticle("4:17", "3"),
	"de brief noemt een ingebrekestelling zonder dag van ontvangst; zij is niet meegeteld",
	"the letter tells of a notice of default without the day of receipt; it was not counted")

func (e *Exam) adjourned(c *clockCase, ev told) {
	law := &e.act.clock
	c.adjourned = true
	if ev.On.IsZero() {
		c.warn(law.noDay, calendar.Args{})
		return
	}
	if !e.counts(c, ev) {
		return
	}
	if n := len(c.Adjournments); n > 0 && c.Adjournments[n-1].Notified == ev.On {
		return // the same notice, told twice
	}
	a := wob.Adjournment{Notified: ev.On, By: ev.Length, Until: ev.Until, Reasons: ev.Reasons}
	if !a.Until.IsZero() {
		a.By = calendar.Span{} // where they do not agree, the day counts
	}
	if a.By.IsZero() && a.Until.IsZero() {
		if e.Assume&AdjournedLongest != 0 {
			a.By = e.longestAdjournment(c.Case, ev.On)
		}
		if a.By.IsZero() {
			c.untimed = &wob.Caveat{Provision: law.noLength, Args: calendar.Args{On: ev.On}}
			return
		}
		c.warn(law.adjourned, calendar.Args{On: ev.On, Span: a.By})
	}
	if ev.Reasons == calendar.Unknown {
		c.warn(law.reasons, calendar.Args{On: ev.On})
	}
	c.events["adjournments"+at(len(c.Adjournments))] = ev.key
	c.Adjournments = append(c.Adjournments, a)
}
