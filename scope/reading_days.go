package scope

import "iter"

// asked returns the days that were asked for, to the reference date.
func (r *reading) asked(it Item) run {
	p := it.Period
	if !r.reference.IsZero() && (p.Until.IsZero() || p.Until.After(r.reference)) {
		p.Until = r.reference
	}
	return p.run()
}

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
