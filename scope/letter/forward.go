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
	forwarded := false
	for i := range e.Letter.Events {
		if ev := &e.Letter.Events[i]; ev.Kind == Forwarded {
			forwarded = true
			checkForwarded(e, ev, report)
		}
	}
	told := false
	for i := range e.Letter.Outcomes {
		o := &e.Letter.Outcomes[i]
		if o.has(NoneFound) {
			report(Finding{Provision: e.act.rules.shouldHold, Items: o.Items})
		}
		if o.has(ItemForwarded) && !forwarded {
			checkForwardedOutcome(e, o, report)
		}
		if o.has(NotForwarded) && o.Reason != "" && !forwardingReason(o.Reason) {
			told = true
			report(Finding{Provision: e.act.rules.notForwarded, Items: o.Items})
		}
	}
	if !told {
		checkNotForwarded(e, report)
	}
}

// checkForwarded checks the event of a request that was sent on.
func checkForwarded(e *Exam, ev *Event, report func(Finding)) {
	r := &e.act.rules
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

// checkForwardedOutcome checks an item that was sent on, of which no event tells.
func checkForwardedOutcome(e *Exam, o *Outcome, report func(Finding)) {
	if o.ForwardedTo == "" {
		e.lacks("forwarded.to", Finding{Provision: e.act.rules.forwardTo, Items: o.Items}, report)
	}
	if e.written(calendar.No) {
		report(Finding{Provision: e.act.rules.forwardWritten, Items: o.Items})
	}
}

// checkNotForwarded checks the first sentence that says why a request was not sent on.
func checkNotForwarded(e *Exam, report func(Finding)) {
	i := slices.IndexFunc(e.Letter.Statements, func(s Statement) bool { return s.About == AboutNotForwarded })
	if i < 0 {
		return
	}
	if s := e.Letter.Statements[i]; s.Reason == "" {
		report(Finding{Provision: lacksReason, Of: e.act.disposition(NotForwarded).Basis})
	} else if !forwardingReason(s.Reason) {
		report(Finding{Provision: e.act.rules.notForwarded})
	}
}
