package scope

import (
	"iter"
	"slices"

	"github.com/wobrules/wobrules/calendar"
)

// Covers reports whether a document is covered: Yes, No, or Unknown where that
// depends on the day it is dated within what is known of it, on whether it is
// public, or on what is not known of a limit. What is public is not covered. An
// item that the request does not have covers nothing; a document dated in a
// period that ends before it starts is not covered. It allocates nothing, and
// takes time in the logarithm of the number of limits.
func (rd Reading) Covers(d *Document) calendar.Answer {
	if rd.r == nil || d == nil || d.Public == calendar.Yes {
		return calendar.No
	}
	when := d.Dated.run()
	if when.empty() {
		return calendar.No
	}
	private := d.Public == calendar.No
	if len(d.Items) == 1 { // as nearly every document
		if it := rd.item(d.Items[0]); it != nil {
			return rd.r.covers(it, when, private)
		}
		return calendar.No
	}
	answer := calendar.No
	if len(d.Items) == 0 {
		for i := range rd.r.items {
			switch rd.r.covers(&rd.r.items[i], when, private) {
			case calendar.Yes:
				return calendar.Yes
			case calendar.Unknown:
				answer = calendar.Unknown
			}
		}
		return answer
	}
	for _, id := range d.Items {
		if it := rd.item(id); it != nil {
			switch rd.r.covers(it, when, private) {
			case calendar.Yes:
				return calendar.Yes
			case calendar.Unknown:
				answer = calendar.Unknown
			}
		}
	}
	return answer
}

// covers reports whether documents dated on some day of a run are covered by an
// item.
func (r *reading) covers(it *itemReading, when run, private bool) calendar.Answer {
	inside := within(when, it.asked)
	if inside.empty() {
		return calendar.No
	}
	if when.from == when.until { // as nearly every document
		answer := calendar.Yes
		for _, at := range it.layers {
			switch r.layers[at].fallsOut(private).on(when.from) {
			case calendar.No:
				return calendar.No
			case calendar.Unknown:
				answer = calendar.Unknown
			}
		}
		return answer
	}
	touched := inside != when
	for next := inside.from; ; {
		gone := run{}
		for _, at := range it.layers {
			all := r.layers[at].fallsOut(private)
			i := all.next(next)
			if i == len(all) || all[i].from.After(inside.until) {
				continue
			}
			s := all[i]
			touched = true
			if s.sure && !s.from.After(next) {
				gone = s.run
			}
		}
		switch {
		case !touched:
			return calendar.Yes
		case gone == run{}: // the next day stays, surely or perhaps
			return calendar.Unknown
		case !gone.until.Before(inside.until):
			return calendar.No
		}
		next = gone.until.AddDays(1)
	}
}

func (x *layer) fallsOut(private bool) stretches {
	if private {
		return x.private
	}
	return x.unknown
}

// Why returns, item by item under which the document may fall, exactly the
// limits that take it out, or may: first that it is public, then those of the
// request itself (its period, the reference date). Under an item that covers it
// there are none.
func (rd Reading) Why(d *Document) iter.Seq2[string, Limit] {
	return func(yield func(item string, l Limit) bool) {
		if rd.r == nil || d == nil || d.Dated.empty() {
			return
		}
		for i := range rd.r.items {
			it := &rd.r.items[i]
			if len(d.Items) != 0 && !slices.Contains(d.Items, it.id) {
				continue
			}
			for _, l := range rd.ownLimits(i, d.Public) {
				if l.takes(d) != calendar.No && !yield(it.id, l) {
					return
				}
			}
			for l := range rd.LimitsOf(it.id) {
				if l.takes(d) != calendar.No && !yield(it.id, l) {
					return
				}
			}
		}
	}
}

// ownLimits are the limits that follow from the document and the request itself.
func (rd Reading) ownLimits(i int, public calendar.Answer) []Limit {
	it := rd.r.request.Items[i]
	var all []Limit
	if public == calendar.Yes {
		all = append(all, Limit{kind: DocumentPublic, all: true})
	}
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
