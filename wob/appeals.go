package wob

import (
	"strconv"

	"github.com/wobrules/wobrules/calendar"
)

var (
	appealFiling = newFiling(filingWeeks, define("awb.6.7.appeal", awbArticle("6:7", "", awb2009),
		"{span}, gerekend vanaf de dag na die van bekendmaking van de beslissing op bezwaar op {from}: tot en met {to}",
		"{span}, counted from the day after the decision on objection was published on {from}: up to and including {to}"))
	oppositionFiling = newFiling(filingWeeks, define("awb.8.55.1", awbArticle("8:55", "1", awb2009),
		"{span}, gerekend vanaf de dag na die van verzending van de uitspraak op {from}: tot en met {to}",
		"{span}, counted from the day after the ruling was sent on {from}: up to and including {to}"))
	higherFiling = newFiling(filingWeeks, define("awb.8.104", awbArticle("8:104", "1", awb2013),
		"{span}, gerekend vanaf de dag na die van verzending van de uitspraak op {from}: tot en met {to}",
		"{span}, counted from the day after the ruling was sent on {from}: up to and including {to}"))

	higherBefore2013 = define("awb.8.104.before-2013", awbArticle("8:104", "1", awb2013),
		"de uitspraak is van {on}; hoger beroep staat pas sinds 1 januari 2013 in artikel 8:104 Awb, en de regels van "+
			"daarvóór zijn niet gelezen",
		"the ruling is of {on}; higher appeal stands in art. 8:104 Awb only since 1 January 2013, and the rules of "+
			"before were not read")
	appealPremature = define("awb.6.12.2.appeal-premature", awbArticle("6:12", "2", awb2009),
		"het beroep van {on} is ingesteld vóór {to}, de eerste dag waarop het kon, en heeft geen gevolg",
		"the appeal of {on} was lodged before {to}, the first day on which it could be, and has no effect")
	appealAfterwards = define("awb.6.2.appeal-after-decision", awbArticle("6:2", "", awb2009).Part("b"),
		"het beroep van {on} kwam nadat het besluit op {to} was bekendgemaakt: er is geen uitblijven van een besluit "+
			"meer waartegen het kan opkomen, en het heeft geen gevolg",
		"the appeal of {on} came after the decision was published on {to}: there is no silence left to appeal against, "+
			"and it has no effect")
	appealNoNotice = define("awb.6.12.2.appeal-without-notice", awbArticle("6:12", "2", awb2009).Part("b"),
		"aan het beroep van {on} ging geen geldige ingebrekestelling vooraf; het heeft geen gevolg, tenzij "+
			"redelijkerwijs niet kon worden gevergd dat het bestuursorgaan in gebreke werd gesteld (art. 6:12 lid 3 Awb)",
		"no valid notice of default came before the appeal of {on}; it has no effect, unless a notice could not "+
			"reasonably be asked (art. 6:12 lid 3 Awb)")
	appealTold = define("awb.6.20.2", awbArticle("6:20", "2", awb2009),
		"deel het besluit van {on} onverwijld mee aan de rechtbank waar het beroep aanhangig is",
		"tell the court before which the appeal is pending of the decision of {on} without delay")
	hearingUnknown = define("awb.8.55.hearing-unknown", awbArticle("8:55b", "1", awb2009),
		"of er een zitting is, is niet bekend; aangenomen is van niet: uitspraak binnen acht weken, en daartegen verzet. "+
			"Na een zitting geldt dertien weken, en hoger beroep",
		"whether there is a hearing is not known; it was taken that there is none: a ruling in eight weeks, and "+
			"opposition to it. After a hearing it is thirteen weeks, and higher appeal")
	courtPenalty = define("awb.8.55d.2", awbArticle("8:55d", "2", awb2009),
		"dwangsom van de rechtbank, vanaf {from}",
		"penalty set by the court, from {from}")
	courtTermClosed = define("awb.8.55d.1.closed", awbArticle("8:55d", "1", awb2009),
		"het verzoek is op {on} geëindigd; of het bestuursorgaan dan nog moet doen wat de rechtbank opdroeg, is niet "+
			"uitgemaakt",
		"the request ended on {on}; whether the body must then still do what the court ordered is not settled")
	appealAgain = define("awb.6.12.3", awbArticle("6:12", "3", awb2009),
		"na een verstreken termijn van de rechtbank kan opnieuw beroep worden ingesteld vanaf {from}",
		"after a term set by the court has lapsed, an appeal can be lodged again from {from}")
)

// lodged is the day an appeal was received, or else posted.
func (a *Appeal) lodged() calendar.Date {
	if a.Received.IsZero() {
		return a.Posted
	}
	return a.Received
}

// undecided reports whether the appeal was withdrawn before a ruling.
func (a *Appeal) undecided() bool { return !a.Withdrawn.IsZero() && a.Ruling.Sent.IsZero() }

// appealed is the first appeal against not deciding, on the request or on an
// objection, that was lodged on or after a first day; one that was withdrawn
// undecided leaves the way open again. One that came before the first day counts
// where the court held it to be right, unless it is to be lodged again.
func (r *run) appealed(of string, first calendar.Date, again bool) (e event) {
	for i := range r.c.Appeals {
		a := &r.c.Appeals[i]
		on := a.lodged()
		if a.Against != AgainstNotDeciding || a.Of != of || a.undecided() {
			continue
		}
		if on.Before(first) && (again || a.Ruling.Founded != calendar.Yes) {
			continue
		}
		if d := did(on); d.before(e) {
			e = d
		}
	}
	return e
}

// appeals are the rulings on the appeals of a case and what follows from them,
// and the appeals that lie against the decisions on objection.
func (r *run) appeals(f *facts, request requestTerm) error {
	for i := range f.objections {
		if err := r.addAppeal(f, &f.objections[i]); err != nil {
			return err
		}
	}
	for i := range f.c.Appeals {
		a := &f.c.Appeals[i]
		key := "appeals[" + strconv.Itoa(i) + "].ruling.sent"
		ended := f.ended
		var objection *objectionFacts
		for j := range f.objections {
			if o := &f.objections[j]; o.id == a.Of {
				ended, objection = o.ended, o
			}
		}
		r.sayAppeal(a, objection)
		if a.Against == AgainstNotDeciding {
			if w := r.routeOf(a); w != nil {
				if why, _ := w.refuses(a); why != nil {
					continue
				}
			}
			r.pending(a, ended)
			r.addRuling(f, a)
			if err := r.addCourtTerm(f, a, ended, key); err != nil {
				return err
			}
		}
		if err := r.addFurther(f, a, key); err != nil {
			return err
		}
	}
	return nil
}

// addAppeal adds the appeal against the decision on an objection (arts. 6:7 to
// 6:9 and 7:1 Awb).
func (r *run) addAppeal(f *facts, o *objectionFacts) error {
	if o.Decided.IsZero() {
		return nil
	}
	d, err := r.toFile(appealFiling, o.Decided)
	if err != nil {
		return reason(err).For(o.key+".decided", o.Decided.String())
	}
	d.Key, d.Of, d.Who = KeyAppeal, o.id, ByInterestedParty
	var lodged event
	var posted calendar.Date
	late := true // as long as none came in time
	for i := range f.c.Appeals {
		a := &f.c.Appeals[i]
		on := did(a.lodged())
		if a.Against != AgainstDecisionOnObjection || a.Of != o.id || a.undecided() {
			continue
		}
		if inTime(d.Last, d.ReceivedBy, a.Received, a.Posted) == calendar.Yes && (late || on.before(lodged)) {
			lodged, late, posted = on, false, earliest(a.Received, a.Posted)
		} else if on.before(lodged) {
			lodged = on
		}
	}
	r.add(d, lodged)
	if at := &r.out.Dates[len(r.out.Dates)-1]; at.State == Late && !late {
		at.State, at.On, at.Days = Done, posted, 0 // posted in time (art. 6:9 lid 2 Awb)
	}
	return nil
}
