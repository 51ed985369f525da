package wob

import (
	"strconv"

	"github.com/wobrules/wobrules/calendar"
)

// Check reports every fault of c at once: facts that cannot be, by themselves
// or together, and a value that does not go with the others. What is merely
// against the law is no fault; the timeline finds it. The error is an
// *InputError, or several that errors.As finds.
func (c Case) Check() error { return c.check() }

func (c *Case) check() error {
	k := checker{law: lawOf(c.Territory), received: c.Received, asOf: c.AsOf}
	if k.law == nil {
		k.fault("territory", c.Territory.String(), "no law is known for it here")
		k.law = dutch
	}
	k.needs("received", c.Received)
	k.date("received", c.Received)
	k.notAfter("filed", c.Filed, "received", c.Received)
	k.date("filed", c.Filed)
	k.notAfter("firstReceived", c.FirstReceived, "received", c.Received)
	k.date("firstReceived", c.FirstReceived)
	k.adjournments("adjournments", c.Adjournments, "received", c.Received)
	for i := range c.Suspensions {
		k.suspension("suspensions", i, &c.Suspensions[i], "received", c.Received, c.published())
	}
	if d := c.Decision; d != nil {
		k.needs("decision.published", d.Published)
		k.fact("decision.published", d.Published, "received", c.Received)
		k.fact("decision.dated", d.Dated, "received", c.Received)
		k.notAfter("decision.dated", d.Dated, "decision.published", d.Published)
	}
	if first(c.Defaults) != nil {
		k.notice(&noticeKeys, first(c.Defaults), "received", c.Received)
	}
	if c.objection() != nil {
		k.objection(c.objection())
	}
	return k.faults.asError()
}

// A checker collects the faults of a case. Keys are put together only for a
// fault.
type checker struct {
	law            *law
	received, asOf calendar.Date // of the case
	faults         inputErrors
}

func (k *checker) fault(key, value, reason string) {
	k.faults = append(k.faults, &InputError{Key: key, Value: value, Reason: reason})
}

func (k *checker) needs(key string, d calendar.Date) {
	if d.IsZero() {
		k.fault(key, "", "must be given")
	}
}

// date checks that a day is not after the day of the question.
func (k *checker) date(key string, d calendar.Date) {
	if !k.asOf.IsZero() && d.After(k.asOf) {
		k.fault(key, d.String(), "lies after asOf, "+k.asOf.String())
	}
}

// fact checks that a day is not before another and not after the day of the
// question.
func (k *checker) fact(key string, d calendar.Date, afterKey string, after calendar.Date) {
	if d.IsZero() {
		return
	}
	if d.Before(after) {
		k.fault(key, d.String(), "lies before "+afterKey+", "+after.String())
	}
	k.date(key, d)
}

// out tells whether a day is before another or after the day of the question;
// it saves putting a key together for a day that has no fault.
func (k *checker) out(d, after calendar.Date) bool {
	return d.Before(after) || !k.asOf.IsZero() && d.After(k.asOf)
}

func (k *checker) notAfter(key string, d calendar.Date, limitKey string, limit calendar.Date) {
	if !d.IsZero() && !limit.IsZero() && d.After(limit) {
		k.fault(key, d.String(), "lies after "+limitKey+", "+limit.String())
	}
}

func at(list string, i int, key string) string {
	return list + "[" + strconv.Itoa(i) + "]." + key
}

func (k *checker) adjournments(list string, all []Adjournment, afterKey string, after calendar.Date) {
	seen := map[calendar.Date]bool(nil)
	if len(all) > 1 {
		seen = make(map[calendar.Date]bool, len(all))
	}
	for i, a := range all {
		if a.Notified.IsZero() {
			k.fault(at(list, i, "notified"), "", "must be given")
		} else if k.out(a.Notified, after) {
			k.fact(at(list, i, "notified"), a.Notified, afterKey, after)
		}
		_, inDays := a.By.Days()
		switch {
		case a.By.IsZero() && a.Until.IsZero():
			k.fault(at(list, i, "by"), "", "takes by or until")
		case !a.By.IsZero() && !a.Until.IsZero():
			k.fault(at(list, i, "until"), a.Until.String(), "does not go together with by")
		case a.Until.IsZero() && !inDays:
			k.fault(at(list, i, "by"), a.By.String(), "takes weeks or days")
		}
		if seen[a.Notified] {
			k.fault(at(list, i, "notified"), a.Notified.String(), "another adjournment was notified on this day")
		}
		if seen != nil {
			seen[a.Notified] = true
		}
	}
}

// suspension checks that the days given are those that go with the ground.
func (k *checker) suspension(list string, i int, s *Suspension, afterKey string, after, closed calendar.Date) {
	t := k.law.ground(s.Ground)
	if t == nil {
		k.fault(at(list, i, "ground"), string(s.Ground), "no such ground")
		return
	}
	extra := func(key, value string) {
		if value != "" && value != "0" {
			k.fault(at(list, i, key), value, "does not go with ground "+string(s.Ground))
		}
	}
	var first calendar.Date
	switch t.kind() {
	case byFact:
		first = s.From
		if s.From.IsZero() {
			k.fault(at(list, i, "from"), "", "must be given")
		}
		if !s.Until.IsZero() && s.From.After(s.Until) || k.out(s.From, calendar.Date{}) {
			k.notAfter(at(list, i, "from"), s.From, "until", s.Until)
			k.date(at(list, i, "from"), s.From)
		}
		extra("notified", s.Notified.String())
		extra("set", s.Set.String())
		extra("days", strconv.Itoa(s.Days))
	case byConsent:
		k.notified(list, i, s, afterKey, after)
		k.agreed(list, i, s.Days, s.Until)
		extra("from", s.From.String())
		extra("set", s.Set.String())
		return
	default:
		first = s.Notified
		k.notified(list, i, s, afterKey, after)
		extra("from", s.From.String())
		extra("days", strconv.Itoa(s.Days))
		if t.rows.rows[0].law.needsSet != nil && s.Set.IsZero() {
			return // it suspends nothing
		}
	}
	if !first.IsZero() && s.Until.IsZero() && s.Set.IsZero() && k.asOf.IsZero() && closed.IsZero() {
		k.fault(list+"["+strconv.Itoa(i)+"]", "", "is still open: asOf or a decision must be given")
	}
}

func (k *checker) notified(list string, i int, s *Suspension, afterKey string, after calendar.Date) {
	if s.Notified.IsZero() {
		k.fault(at(list, i, "notified"), "", "must be given")
	} else if k.out(s.Notified, after) {
		k.fact(at(list, i, "notified"), s.Notified, afterKey, after)
	}
}

// agreed checks what a consent gives: a number of days or a last day.
func (k *checker) agreed(list string, i, days int, until calendar.Date) {
	if !until.IsZero() {
		if days != 0 {
			k.fault(at(list, i, "until"), until.String(), "does not go together with days")
		}
	} else if days == 0 {
		k.fault(at(list, i, "days"), "", "takes days or until")
	} else if days < 1 || days > calendar.MostDays {
		k.fault(at(list, i, "days"), strconv.Itoa(days), "takes 1 to "+strconv.Itoa(calendar.MostDays))
	}
}

var (
	noticeKeys          = [3]string{"default", "default.sent", "default.received"}
	objectionNoticeKeys = [3]string{"objection.default", "objection.default.sent", "objection.default.received"}
)

func (k *checker) notice(keys *[3]string, d *NoticeOfDefault, afterKey string, after calendar.Date) {
	if d.Sent.IsZero() && d.Received.IsZero() {
		k.fault(keys[0], "", "takes sent or received")
	}
	k.fact(keys[1], d.Sent, afterKey, after)
	k.fact(keys[2], d.Received, afterKey, after)
	k.notAfter(keys[1], d.Sent, keys[2], d.Received)
}

func (k *checker) objection(o *Objection) {
	k.fact("objection.received", o.Received, "received", k.received)
	k.fact("objection.posted", o.Posted, "received", k.received)
	k.notAfter("objection.posted", o.Posted, "objection.received", o.Received)
	// What happens to an objection happens after it was posted or received.
	afterKey, after := "objection.received", o.Received
	if !o.Posted.IsZero() {
		afterKey, after = "objection.posted", o.Posted
	}
	if after.IsZero() {
		afterKey, after = "received", k.received
	}
	k.fact("objection.committeeAnnounced", o.CommitteeAnnounced, afterKey, after)
	for i, r := range o.Repairs {
		const list = "objection.repairs"
		if r.Asked.IsZero() {
			k.fault(at(list, i, "asked"), "", "must be given")
		}
		k.fact(at(list, i, "asked"), r.Asked, afterKey, after)
	}
	for i := range o.Suspensions {
		k.suspension("objection.suspensions", i, &o.Suspensions[i], afterKey, after, o.Decided)
	}
	k.adjournments("objection.adjournments", o.Adjournments, afterKey, after)
	for i, a := range o.Agreed {
		const list = "objection.agreed"
		if a.Consented.IsZero() {
			k.fault(at(list, i, "consented"), "", "must be given")
		}
		k.fact(at(list, i, "consented"), a.Consented, afterKey, after)
		k.agreed(list, i, a.Days, a.Until)
	}
	if first(o.Defaults) != nil {
		k.notice(&objectionNoticeKeys, first(o.Defaults), afterKey, after)
	}
	k.fact("objection.decided", o.Decided, afterKey, after)
}
