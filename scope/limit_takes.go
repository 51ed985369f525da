package scope

import "github.com/wobrules/wobrules/calendar"

// Takes reports whether l takes out all (Yes) or none (No) of the days of a
// period, its items left aside. Unknown: some of them, or that depends on the
// document.
func (l Limit) Takes(p Period) calendar.Answer { return l.takes(&Document{Dated: p}) }

// takes reports whether l takes out every document that d may be.
func (l Limit) takes(d *Document) calendar.Answer {
	reach := l.reach(d.Public)
	if reach == calendar.No {
		return calendar.No
	}
	var buf [2]run
	when := d.Dated.run()
	answer := calendar.No
	for _, r := range l.appendRuns(buf[:0]) { // apart from each other
		switch {
		case reach == calendar.Yes && !r.from.After(when.from) && !r.until.Before(when.until):
			return calendar.Yes
		case !r.from.After(when.until) && !r.until.Before(when.from):
			answer = calendar.Unknown
		}
	}
	return answer
}

// reach reports whether a document that lies in the days of l falls out; Unknown
// where that depends on what is not known.
func (l Limit) reach(public calendar.Answer) calendar.Answer {
	switch l.kind {
	case LimitPublic:
		return public
	case LimitRepeated:
		if l.newFacts != calendar.No || l.otherAct || l.decision.ReferenceDate.IsZero() {
			return calendar.Unknown
		}
	}
	return calendar.Yes
}

// appendRuns appends the days that fall out, surely or perhaps, in order.
func (l Limit) appendRuns(b []run) []run {
	if l.Idle() != nil {
		return b
	}
	if l.all {
		return append(b, Period{}.run())
	}
	if !l.before.IsZero() {
		r := run{firstDay, l.before}
		if l.rests() {
			r = within(r, l.decision.Period.run())
		}
		if !r.empty() {
			b = append(b, r)
		}
	}
	if !l.after.IsZero() {
		b = append(b, run{l.after, lastDay})
	}
	return b
}

// rests reports whether l rests on an earlier decision.
func (l Limit) rests() bool { return l.kind == LimitPublic || l.kind == LimitRepeated }
