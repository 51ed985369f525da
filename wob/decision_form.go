package wob

import (
	"slices"

	"github.com/wobrules/wobrules/calendar"
)

// oralDecisions is what the act says of an oral decision, by the day of the
// decision.
var oralDecisions = newTable[content]("an oral decision", slices.Concat(wobOral, wooOral)...)

// Art. 5 Wob: a decision may be oral, but a refusal of a written request is in
// writing.
var wobOral = []row[content, *calendar.Provision]{
	{wob1992, wobEnd, define("wob.5.2.oral", wobArticle("5", "2", wob2009),
		"het besluit van {on} is mondeling: het beëindigt de termijn, maar een gehele of gedeeltelijke afwijzing van een schriftelijk verzoek moet schriftelijk",
		"the decision of {on} is oral: it ends the term, but a refusal of a written request, in whole or in part, must be in writing")},
}

func (r *run) sayOral() {
	d := r.c.Decision
	if d == nil || d.Oral != calendar.Yes {
		return
	}
	if p, ok := oralDecisions.find(content(d.contentDay())); ok {
		r.out.find(*p, d.Published, calendar.Args{On: d.Published})
	}
}

// forwardings says where the term starts for a request that another body had to
// forward, by the day of receipt.
var forwardings = newTable[receipt]("a forwarded request", slices.Concat(wobForwarded, wooForwarded)...)

var wobForwarded = []row[receipt, *calendar.Provision]{
	{wob1992, wobEnd, forwardedReceipt("wob.4.receipt", wobArticle("4", "", wob2009))},
}

func forwardedReceipt(id string, c calendar.Citation) *calendar.Provision {
	return define(id, c,
		"het verzoek is doorgezonden; dat de termijn pas loopt vanaf ontvangst door het bevoegde orgaan, is afgeleid, niet beslist",
		"the request was forwarded; that the term runs only from receipt by the competent body is derived, not decided")
}

func (r *run) warnForwarded() {
	if first := r.c.FirstReceived; first.IsZero() || first == r.c.Received {
		return
	}
	if p, ok := forwardings.find(receipt(r.c.Received)); ok {
		r.out.warn(*p, calendar.Args{})
	}
}
