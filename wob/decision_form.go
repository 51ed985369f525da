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
	r.out.warn(r.law.oralRemedy, calendar.Args{On: d.Published})
}

var (
	oralRemedy = define("awb.1.3.oral", awbArticle("1:3", "1", awb2009),
		"een besluit is een schriftelijke beslissing (art. 1:3 lid 1 Awb, waarvan de tekst niet is gelezen); of tegen "+
			"het mondelinge besluit van {on} bezwaar openstaat, is daarom niet zeker: vraag het op schrift",
		"a decision (besluit) is in writing (art. 1:3 lid 1 Awb, of which the text was not read); whether an objection "+
			"lies against the oral one of {on} is therefore not certain: ask for it in writing")
	besOralRemedy = define("warbes.3.1.oral", warbesArticle("3", "1"),
		"een beschikking is een \"schriftelijk besluit\"; of tegen het mondelinge besluit van {on} bezwaar of beroep "+
			"openstaat, is daarom niet zeker, evenmin of het verzoek bij het verstrijken van de termijn als geweigerd "+
			"geldt: vraag het op schrift, en wacht de termijn niet af",
		"a decision (beschikking) is \"schriftelijk\", in writing; whether objection or appeal lies against the oral one "+
			"of {on} is therefore not certain, nor whether the request counts as refused when the term lapses: ask for it "+
			"in writing, and do not let the term pass")
)

// A forwardedLaw is what is said of a request that another body had to forward.
type forwardedLaw struct {
	receipt *calendar.Provision // caveat: the term runs from receipt by the competent body
	haste   calendar.Date       // the first day on which a law asks for haste; not set: every day of the row
	late    *calendar.Provision // finding: it took long; nil where no law asks for haste
	bound   *calendar.Provision // caveat: from how long on that is said, and why
}

// forwardedReceipt says where the term starts for a request that another body had
// to forward.
func forwardedReceipt(id string, c calendar.Citation) *calendar.Provision {
	return define(id, c,
		"het verzoek is doorgezonden; dat de termijn pas loopt vanaf ontvangst door het bevoegde orgaan, is afgeleid; "+
			"rechtspraak is niet bekend",
		"the request was forwarded; that the term runs only from receipt by the competent body is derived, not decided")
}

// forwardedLate says that forwarding took long.
func forwardedLate(id string, c calendar.Citation) *calendar.Provision {
	return define(id, c,
		"het verzoek kwam op {from} binnen bij een ander orgaan en op {to} bij het bevoegde orgaan, {days} later; "+
			"doorzenden moet onverwijld",
		"the request reached another body on {from} and the competent body on {to}, {days} later; it must be forwarded "+
			"without delay")
}

// forwardLong is how long forwarding may take before somebody must ask whether it
// was done "onverwijld". No act gives a number of days.
var forwardLong = calendar.Weeks(2)

// warnForwarded says that the term of a forwarded request runs only from receipt
// by the competent body, and where forwarding took long that it did.
func (r *run) warnForwarded() {
	first := r.c.FirstReceived
	if first.IsZero() || first == r.c.Received {
		return
	}
	law, ok := r.law.forwarded.find(receipt(r.c.Received))
	if !ok {
		return
	}
	r.out.warn(law.receipt, calendar.Args{})
	if law.late != nil && !first.Before(law.haste) && r.c.Received.After(forwardLong.After(first)) {
		r.out.find(law.late, r.c.Received, calendar.Args{From: first, To: r.c.Received, N: since(r.c.Received, first)})
		r.out.warn(law.bound, calendar.Args{})
	}
}
