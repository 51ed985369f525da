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

// by is what says that the request ended.
func (c *Closed) by() *calendar.Provision {
	switch {
	case c.How == Withdrawn:
		return requestWithdrawn
	case c.How == Forwarded:
		return requestForwarded
	case c.How != NotTakenUp:
		return requestEnded
	case c.Under == TooVague:
		return notTakenUpVague
	case c.Under == Abuse:
		return notTakenUpAbuse
	}
	return notTakenUp
}
