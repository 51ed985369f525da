package wob

import "github.com/wobrules/wobrules/calendar"

var (
	appealBeforeObjection = define("awb.7.1.1.object-first", awbArticle("7:1", "1", awb2009),
		"het beroep van {on} richt zich tegen het besluit zelf; daartegen moet eerst bezwaar worden gemaakt, en het "+
			"beroepschrift moet als bezwaarschrift worden doorgezonden (art. 6:15 Awb), tenzij het bestuursorgaan met "+
			"rechtstreeks beroep instemt (art. 7:1a Awb)",
		"the appeal of {on} is directed against the decision itself; against that an objection must come first, and the "+
			"appeal must be sent on as an objection (art. 6:15 Awb), unless the body agrees to a direct appeal (art. 7:1a Awb)")
	appealBeforeReview = define("awb.6.10.appeal-premature", awbArticle("6:10", "1", awb2009),
		"het beroep van {on} kwam vóór de beslissing op bezwaar; niet-ontvankelijkverklaring blijft alleen achterwege "+
			"als die beslissing er al was of de indiener dat redelijkerwijs kon menen",
		"the appeal of {on} came before the decision on the objection; it escapes being inadmissible only if that "+
			"decision existed or the appellant could reasonably think so")
)

// sayAppeal says of an appeal that is not on silence, and that no court has ruled
// on, that there is nothing yet that it can be directed against.
func (r *run) sayAppeal(a *Appeal, o *objectionFacts) {
	on := a.lodged()
	if !a.Ruling.Sent.IsZero() {
		return
	}
	switch {
	case a.Against == AgainstDecision:
		r.out.find(appealBeforeObjection, on, calendar.Args{On: on})
	case a.Against == AgainstDecisionOnObjection && o != nil && (o.Decided.IsZero() || on.Before(o.Decided)):
		r.out.find(appealBeforeReview, on, calendar.Args{On: on})
	}
}
