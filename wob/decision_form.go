package wob

import "github.com/wobrules/wobrules/calendar"

// sayOral says what the act holds of an oral decision.
func (r *run) sayOral() {
	d := r.c.Decision
	if d == nil || d.Oral != calendar.Yes {
		return
	}
	if p, ok := r.law.oral.find(content(d.contentDay())); ok {
		r.out.find(*p, d.Published, calendar.Args{On: d.Published})
	}
}

// forwardedReceipt says where the term starts for a request that another body had
// to forward.
func forwardedReceipt(id string, c calendar.Citation) *calendar.Provision {
	return define(id, c,
		"het verzoek is doorgezonden; dat de termijn pas loopt vanaf ontvangst door het bevoegde orgaan, is afgeleid; rechtspraak is niet bekend",
		"the request was forwarded; that the term runs only from receipt by the competent body is derived, not decided")
}

// warnForwarded says that the term of a forwarded request runs only from receipt
// by the competent body.
func (r *run) warnForwarded() {
	if first := r.c.FirstReceived; first.IsZero() || first == r.c.Received {
		return
	}
	if p, ok := r.law.forwarded.find(receipt(r.c.Received)); ok {
		r.out.warn(*p, calendar.Args{})
	}
}
