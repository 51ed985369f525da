package read

import (
	"errors"
	"strconv"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope"
	"github.com/wobrules/wobrules/scope/letter"
	"github.com/wobrules/wobrules/wob"
)

// sure makes the letter file of what was read, with nothing in it that the
// check of package letter refuses: that is withheld as illegible.
func (r *reader) sure() letter.Letter {
	for {
		l := r.file()
		faults := faultsOf(l.Validate())
		if len(faults) == 0 {
			return l
		}
		for _, f := range faults {
			r.refuse(f.Key)
		}
	}
}

// textsUnder are the kinds that stand as a text under a key of the letter file. A
// text out of a scan may hold what a letter file may not: bytes that are no
// characters, a name that goes on and on.
var textsUnder = map[string][]Kind{
	"body": {Body}, "subject": {Subject}, "reference": {Reference}, "request": {RequestFromBody},
	"events":           {ForwardedTo, NarrowedTo, ViewsAskedParty, ViewsGivenParty},
	"earlierDecisions": {EarlierReference},
	"remedies":         {RemediesTo},
}

// refuse withholds the texts that stand under a key of the letter file; where there
// are none nothing is sure, and nothing is told.
func (r *reader) refuse(key string) {
	n := len(r.facts)
	for _, k := range textsUnder[key[:strings.IndexAny(key+".", ".[")]] {
		r.withhold(k, letter.Illegible)
	}
	if len(r.facts) == n {
		for len(r.facts) > 0 {
			r.withhold(r.facts[0].Kind, letter.Illegible)
		}
		r.told, r.undated = nil, nil
	}
}

// faultsOf returns the faults of a joined error.
func faultsOf(err error) (out []*letter.InputError) {
	if all, ok := err.(interface{ Unwrap() []error }); ok {
		for _, e := range all.Unwrap() {
			out = append(out, faultsOf(e)...)
		}
		return out
	}
	var fault *letter.InputError
	if errors.As(err, &fault) {
		out = append(out, fault)
	}
	return out
}

// file makes the letter file of the facts.
func (r *reader) file() letter.Letter {
	var l letter.Letter
	l.Date = r.only(Date)
	l.Requests = r.asked()
	acknowledged := 0
	for _, f := range r.facts {
		switch {
		case f.Kind == Body:
			l.Body = f.Value
		case f.Rule == "reference/agreed":
			l.Reference = f.Value
		case f.Kind == Territory:
			l.Territory = wob.BES
		case f.Kind == Subject:
			l.Subject = f.Value
		case f.Kind == OnObjection:
			l.OnObjection = calendar.Yes
		case f.Kind == AcknowledgedOn:
			e := letter.Event{Kind: letter.Acknowledged, On: dayOf(f)}
			if len(r.of(AcknowledgedOn)) == len(l.Requests) {
				e.Request = l.Requests[acknowledged].ID
			}
			acknowledged++
			l.Events = append(l.Events, e)
		}
	}
	l.Events = append(append(l.Events, r.adjournments()...), r.events()...)
	l.Earlier, l.Limits, l.Outcomes = r.earlier(), r.limits(), r.outcomes()
	l.Remedies = r.remedies()
	return l
}

// asked makes the requests: one, or, where the letter names several days and no
// receipt, or a receipt of each, one for each day.
func (r *reader) asked() []scope.Request {
	dated, got := r.of(RequestDated), r.of(RequestReceived)
	if len(dated) > 1 && len(got) != 1 {
		all := make([]scope.Request, len(dated))
		for i, f := range dated {
			all[i] = scope.Request{ID: strconv.Itoa(i + 1), Dated: dayOf(f)}
			if len(got) == len(dated) {
				all[i].Received = dayOf(got[i])
			}
		}
		return all
	}
	q := scope.Request{Dated: r.only(RequestDated), Received: r.only(RequestReceived), From: r.sentOn()}
	if q.Dated.IsZero() && q.Received.IsZero() {
		return nil
	}
	return []scope.Request{q}
}

// sentOn makes what is told of the body that sent the request on to this one.
func (r *reader) sentOn() scope.ForwardedBy {
	on := r.only(RequestFrom)
	if on.IsZero() {
		return scope.ForwardedBy{}
	}
	from := scope.ForwardedBy{On: on}
	if body := r.of(RequestFromBody); len(body) == 1 {
		from.Body = body[0].Value
	}
	return from
}

// only returns the day of a kind that the letter has once.
func (r *reader) only(kind Kind) calendar.Date {
	if all := r.of(kind); len(all) == 1 {
		return dayOf(all[0])
	}
	return calendar.Date{}
}

// adjournments makes the events of the notices: a length and a last day belong
// to a notice where there are as many of them as of notices.
func (r *reader) adjournments() []letter.Event {
	on, by, until := r.of(AdjournedOn), r.of(AdjournedBy), r.of(AdjournedUntil)
	n := len(on)
	if n == 0 && (len(by) == 1 || len(until) == 1) {
		n = 1
	}
	var out []letter.Event
	for i := range n {
		e := letter.Event{Kind: letter.Adjourned}
		if len(on) == n {
			e.On = dayOf(on[i])
		}
		if len(by) == n {
			e.Length = lengthOf(by[i])
		}
		if len(until) == n {
			e.Until = dayOf(until[i])
		}
		out = append(out, e)
	}
	return out
}

// lengthOf returns the length of a fact, as P4W.
func lengthOf(f Fact) calendar.Span {
	n, _ := strconv.Atoi(strings.Trim(f.Value, "PW"))
	return calendar.Weeks(n)
}

// remedies makes the clause.
func (r *reader) remedies() []letter.Remedy {
	kind, weeks := r.of(RemediesKind), r.of(RemediesWeeks)
	if len(kind) != 1 {
		return nil
	}
	m := letter.Remedy{Kind: letter.RemedyKind(kind[0].Value)}
	if len(weeks) == 1 {
		m.Weeks, _ = strconv.Atoi(weeks[0].Value)
	}
	for _, f := range r.of(RemediesForm) {
		m.Form = append(m.Form, f.Value)
	}
	if to := r.of(RemediesTo); len(to) == 1 {
		m.To = to[0].Value
	}
	if from := r.of(RemediesFrom); len(from) == 1 {
		m.From = letter.RemedyFrom(from[0].Value)
	}
	return []letter.Remedy{m}
}
