package wob_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// TestReplay: a case as it was on an earlier day is the case without what came
// after it, whatever came; and what was void or done on a day is live later
// only where the case file says so.
func TestReplay(t *testing.T) {
	t.Parallel()
	days := 0
	eachLiving(t, 250, func(f livingFacts, c wob.Case) {
		over := map[string]string{}
		for day := f.Received; !day.After(f.AsOf); day = day.AddDays(13) {
			if between(f, day) {
				continue
			}
			days++
			then := c.On(day)
			text, answer := answered(t, then)
			data, err := json.Marshal(replayed(f, day))
			if err != nil {
				t.Fatal(err)
			}
			alone, err := wob.ParseCase(data)
			if err != nil {
				t.Fatalf("on %s: %v: %s", day, err, data)
			}
			if want, _ := answered(t, alone); text != want {
				t.Errorf("on %s: Case.On gives\n%s\nthe case of that day alone\n%s\n%s", day, text, want, data)
			}
			for _, d := range objects(answer, "deadlines") {
				name := nameOf(d)
				key, _, _ := strings.Cut(name, "/")
				if was := over[name]; was != "" && isLive(d) && !slices.Contains(liveAgain, key) {
					t.Errorf("on %s: %s was %s and is %v again", day, name, was, d["state"])
				}
				if s := d["state"]; s == "void" || s == "done" {
					over[name] = s.(string)
				}
			}
		}
	})
	if days < 600 {
		t.Errorf("%d days replayed", days)
	}
}

// between reports whether a message was under way on a day: sent and not yet
// received, or at a body that had to pass it on.
func between(f livingFacts, day calendar.Date) bool {
	underWay := func(from, to calendar.Date) bool {
		return !from.IsZero() && !to.IsZero() && !from.After(day) && to.After(day)
	}
	for _, n := range f.Defaults {
		if underWay(n.Sent, n.Received) {
			return true
		}
	}
	for _, o := range f.Objections {
		if underWay(o.Posted, o.Received) || underWay(o.ReachedWrongBody, o.Received) {
			return true
		}
		for _, n := range o.Defaults {
			if underWay(n.Sent, n.Received) {
				return true
			}
		}
	}
	for _, o := range f.Outages {
		if underWay(o.From, o.Until) || underWay(o.Announced, o.Until) {
			return true
		}
	}
	return f.Channel != nil && underWay(f.Received, f.Channel.PassedOn)
}

// replayed is a case without what had not yet happened on a day.
func replayed(f livingFacts, day calendar.Date) livingFacts {
	data, err := json.Marshal(f)
	if err != nil {
		panic(err)
	}
	var r livingFacts
	if err := json.Unmarshal(data, &r); err != nil {
		panic(err)
	}
	cut := func(days ...*calendar.Date) {
		for _, d := range days {
			if d.After(day) {
				*d = calendar.Date{}
			}
		}
	}
	r.AsOf = day
	cut(&r.PrecisionAsked, &r.Consulted)
	if r.Channel != nil {
		cut(&r.Channel.PassedOn, &r.Channel.Told)
	}
	r.Adjournments = upTo(r.Adjournments, day, func(a livingAdjourned) calendar.Date { return a.Notified })
	r.Suspensions = suspendedUpTo(r.Suspensions, day)
	r.Partial = upTo(r.Partial, day, func(d livingDecision) calendar.Date { return d.Published })
	for i := range r.Partial {
		r.Partial[i].upTo(day)
	}
	if r.Decision != nil {
		if r.Decision.Published.After(day) {
			r.Decision = nil
		} else {
			r.Decision.upTo(day)
		}
	}
	if r.Closed != nil && r.Closed.On.After(day) {
		r.Closed = nil
	}
	r.Defaults = noticesUpTo(r.Defaults, day)
	r.Objections = upTo(r.Objections, day, func(o livingObjection) calendar.Date { return o.Received })
	for i := range r.Objections {
		o := &r.Objections[i]
		cut(&o.CommitteeAnnounced, &o.Withdrawn, &o.Decided)
		o.Repairs = upTo(o.Repairs, day, func(r livingRepair) calendar.Date { return r.Asked })
		for j := range o.Repairs {
			cut(&o.Repairs[j].Done)
		}
		o.Suspensions = suspendedUpTo(o.Suspensions, day)
		o.Adjournments = upTo(o.Adjournments, day, func(a livingAdjourned) calendar.Date { return a.Notified })
		o.Agreed = upTo(o.Agreed, day, func(a livingAgreed) calendar.Date { return latest(a.Consented, a.Notified) })
		o.Defaults = noticesUpTo(o.Defaults, day)
	}
	r.Appeals = upTo(r.Appeals, day, func(a livingAppeal) calendar.Date { return a.Received })
	for i := range r.Appeals {
		a := &r.Appeals[i]
		cut(&a.Complete, &a.Withdrawn, &a.Further)
		if a.Ruling != nil && a.Ruling.Sent.After(day) {
			a.Ruling = nil
		}
	}
	r.Outages = upTo(r.Outages, day, func(o livingOutage) calendar.Date { return o.Announced })
	return r
}

func upTo[T any](all []T, day calendar.Date, on func(T) calendar.Date) []T {
	return slices.DeleteFunc(all, func(x T) bool { return on(x).After(day) })
}

func suspendedUpTo(all []livingSuspended, day calendar.Date) []livingSuspended {
	all = upTo(all, day, func(s livingSuspended) calendar.Date { return latest(s.Notified, s.From) })
	for i := range all {
		if plan := strings.HasPrefix(all[i].Ground, "awb.4.15.2."); !plan && all[i].Until.After(day) {
			all[i].Until = calendar.Date{}
		}
	}
	return all
}

func noticesUpTo(all []livingDefault, day calendar.Date) []livingDefault {
	all = upTo(all, day, func(n livingDefault) calendar.Date { return soonest(n.Sent, n.Received) })
	for i := range all {
		n := &all[i]
		for _, d := range []*calendar.Date{&n.Fixed, &n.Paid} {
			if d.After(day) {
				*d = calendar.Date{}
			}
		}
	}
	return all
}

func (d *livingDecision) upTo(day calendar.Date) {
	if d.Disclosed.After(day) {
		d.Disclosed = calendar.Date{}
	}
	switch r := d.Relief; {
	case r == nil:
	case r.Asked.After(day):
		d.Relief = nil
	case r.Ended.After(day):
		d.Relief = &livingRelief{Asked: r.Asked}
	}
}
