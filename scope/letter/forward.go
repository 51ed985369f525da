package letter

import (
	"slices"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// A Forwarding (doorzending) is the facts on which the duty to forward depends.
type Forwarding struct {
	Written   calendar.Answer // the request was in writing
	Known     calendar.Answer // another body is known to hold documents
	Public    calendar.Answer // that body is a public body (bestuursorgaan)
	DecidedOn calendar.Date   // the day of the decision, and
	Territory wob.Territory   // where the body is: which act
}

// Duty reports whether the request must be forwarded and by which provision. An
// oral request is not forwarded: its requester is referred. Without a public
// body that is known to hold documents there is no duty (inferred). Where a
// fact is not known, neither is the duty. That documents lie with this body too
// does not matter. A day no act is known for gives no provision.
func (f Forwarding) Duty() (calendar.Answer, *calendar.Provision) {
	a := actOn(f.Territory, f.DecidedOn)
	if a == nil {
		return calendar.Unknown, nil
	}
	p := a.disposition(ItemForwarded).Basis
	if f.Written == calendar.No || f.Known == calendar.No || f.Public == calendar.No {
		return calendar.No, p
	}
	if f.Written == calendar.Yes && f.Known == calendar.Yes && f.Public == calendar.Yes {
		return calendar.Yes, p
	}
	return calendar.Unknown, p
}

// Reasons on which a request may stay where it is: codes for the letter file,
// and the words that letters have for them.
const (
	ReasonNoPublicBody = "no-public-body" // whoever holds the documents is no public body
	ReasonNotKnown     = "not-known"      // no other public body is known to hold documents
	ReasonOral         = "oral"           // the request was oral: the requester was referred
)

var forwardReasons = []string{
	ReasonNoPublicBody, "geen bestuursorgaan",
	ReasonNotKnown, "niet bekend dat", "niet bekend bij welk", "geen ander bestuursorgaan",
	ReasonOral,
}

// forwardingReason reports whether a reason for not forwarding is one the act knows.
func forwardingReason(reason string) bool {
	reason = strings.ToLower(reason)
	return slices.ContainsFunc(forwardReasons, func(known string) bool {
		return reason == known || strings.Contains(known, " ") && strings.Contains(reason, known)
	})
}

// checkForwarding: a written request, a public body, a notice; and a
// request that is not forwarded stays for a reason the act knows.
func checkForwarding(e *Exam, report func(Finding)) {
	l := e.Letter
	r := &e.act.rules
	to := ""
	forwarded := false
	for i := range l.Events {
		ev := &l.Events[i]
		if ev.Kind != Forwarded {
			continue
		}
		forwarded = true
		to = ev.To
		found := func(p *calendar.Provision) Finding {
			return Finding{Provision: p, Items: ev.Items, On: ev.On, Args: calendar.Args{On: ev.On, Name: ev.To}}
		}
		if e.written(calendar.No) {
			report(found(r.forwardWritten))
		}
		if ev.To == "" {
			e.lacks("forwarded.to", found(r.forwardTo), report)
		}
		if ev.Public == calendar.No {
			report(found(r.forwardPublic))
		}
		if ev.Notice == calendar.No {
			report(found(r.forward))
		}
	}
	told := false
	for i := range l.Outcomes {
		o := &l.Outcomes[i]
		if o.has(NoneFound) && r.shouldHold != nil {
			report(Finding{Provision: r.shouldHold, Items: o.Items})
		}
		if slices.Contains(o.Kinds, ItemForwarded) && o.ForwardedTo == "" && to == "" && !forwarded {
			e.lacks("forwarded.to", Finding{Provision: r.forwardTo, Items: o.Items}, report)
		}
		if slices.Contains(o.Kinds, ItemForwarded) && !forwarded && e.written(calendar.No) {
			report(Finding{Provision: r.forwardWritten, Items: o.Items})
		}
		if slices.Contains(o.Kinds, NotForwarded) && o.Reason != "" && !forwardingReason(o.Reason) {
			told = true
			report(Finding{Provision: r.notForwarded, Items: o.Items})
		}
	}
	for _, s := range l.Statements {
		if s.About != AboutNotForwarded || told {
			continue
		}
		if s.Reason == "" {
			report(Finding{Provision: lacksReason, Of: e.act.disposition(NotForwarded).Basis})
		} else if !forwardingReason(s.Reason) {
			report(Finding{Provision: r.notForwarded})
		}
		told = true
	}
}
