package wob

import "github.com/wobrules/wobrules/calendar"

// What takes a deadline away.
var (
	decisionKnown = define("awb.3.40.decided", awbArticle("3:40", "", awb2009),
		"het besluit is op {on} bekendgemaakt", "the decision was published on {on}")
	objectionWithdrawn = define("awb.6.21.withdrawn", awbArticle("6:21", "1", awb2009),
		"het bezwaar is op {on} ingetrokken", "the objection was withdrawn on {on}")
	appealWithdrawn = define("awb.6.21.appeal-withdrawn", awbArticle("6:21", "1", awb2009),
		"het beroep is op {on} ingetrokken", "the appeal was withdrawn on {on}")
	requestWithdrawn = define("awb.1.3.withdrawn", awbArticle("1:3", "3", awb2009),
		"het verzoek is op {on} ingetrokken", "the request was withdrawn on {on}")
	requestForwarded = define("awb.2.3.forwarded", awbArticle("2:3", "1", awb2009),
		"het verzoek is op {on} doorgezonden", "the request was forwarded on {on}")
	requestEnded = define("awb.1.3.ended", awbArticle("1:3", "3", awb2009),
		"het verzoek is op {on} geëindigd zonder besluit", "the request ended on {on} without a decision")
	notTakenUp = define("awb.4.5.not-taken-up", awbArticle("4:5", "1", awb2009),
		"het verzoek is op {on} buiten behandeling gelaten", "on {on} it was decided not to take up the request")
	notTakenUpVague = define("woo.4.1.6.not-taken-up", wooArticle("4.1", "6"),
		"het verzoek is op {on} buiten behandeling gelaten, omdat het niet is gepreciseerd",
		"on {on} it was decided not to take up the request, since it was not made precise")
	notTakenUpAbuse = define("woo.4.6.not-taken-up", wooArticle("4.6", ""),
		"het verzoek is op {on} buiten behandeling gelaten wegens misbruik",
		"on {on} it was decided not to take up the request for abuse")
	afterWithdrawal = define("awb.6.21.after-withdrawal", awbArticle("6:21", "1", awb2009),
		"wat op {on} gebeurde heeft geen gevolg: het bezwaar was op {to} al ingetrokken",
		"what happened on {on} has no effect: the objection had been withdrawn on {to} already")
	afterClosing = define("awb.1.3.after-closing", awbArticle("1:3", "3", awb2009),
		"wat op {on} gebeurde heeft geen gevolg: het verzoek was op {to} al geëindigd",
		"what happened on {on} has no effect: the request had ended on {to} already")
)

// endingLaw is what ends a clock under one law of procedure, and what is said of
// what comes after it.
type endingLaw struct {
	decided, withdrawn, forwarded, otherwise *calendar.Provision
	notTakenUp, tooVague, abuse              *calendar.Provision
	objection                                *calendar.Provision // withdrawn
	afterClosing, afterObjection             *calendar.Provision
	afterPartial                             *calendar.Provision // a partial decision after the closing
}

var awbEndings = endingLaw{
	decided: decisionKnown, withdrawn: requestWithdrawn, forwarded: requestForwarded, otherwise: requestEnded,
	notTakenUp: notTakenUp, tooVague: notTakenUpVague, abuse: notTakenUpAbuse,
	objection: objectionWithdrawn, afterClosing: afterClosing, afterObjection: afterWithdrawal,
	afterPartial: partialAfterClosing,
}

// undecided reports whether p says that a request or an objection ended without a
// decision.
func undecided(p *calendar.Provision) bool {
	for _, e := range [...]*endingLaw{&awbEndings, &besEndings} {
		switch p {
		case e.withdrawn, e.forwarded, e.otherwise, e.notTakenUp, e.tooVague, e.abuse, e.objection:
			return p != nil
		}
	}
	return false
}

// closed is what says that a request ended.
func (e *endingLaw) closed(c *Closed) *calendar.Provision {
	switch {
	case c.How == Withdrawn:
		return e.withdrawn
	case c.How == Forwarded:
		return e.forwarded
	case c.How != NotTakenUp:
		return e.otherwise
	case c.Under == TooVague:
		return e.tooVague
	case c.Under == Abuse:
		return e.abuse
	}
	return e.notTakenUp
}

// ofRequest is what ended the clock of a request.
func (e *endingLaw) ofRequest(c *Case) ending {
	switch {
	case c.Decision != nil:
		return ending{true, c.Decision.Published, true, e.decided, nil}
	case c.Closed != nil:
		return ending{true, c.Closed.On, false, e.closed(c.Closed), e.afterClosing}
	}
	return ending{}
}

// ofObjection is what ended the clock of the decision on an objection.
func (e *endingLaw) ofObjection(o *Objection) ending {
	switch {
	case !o.Decided.IsZero():
		return ending{true, o.Decided, true, e.decided, nil}
	case !o.Withdrawn.IsZero():
		return ending{true, o.Withdrawn, false, e.objection, e.afterObjection}
	}
	return ending{}
}
