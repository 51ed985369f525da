package wob

import "github.com/wobrules/wobrules/calendar"

var (
	tellDelay = define("awb.4.14.1", awbArticle("4:14", "1", awb2009),
		"er is op {on} niet op tijd beslist ({to}): deel dat de aanvrager mee, met een zo kort mogelijke termijn waarbinnen het besluit wel te verwachten is; dat verschuift de laatste dag niet",
		"on {on} there is no decision in time ({to}): tell the applicant so, with a term as short as possible in which the decision can be expected; that does not move the last day")
	tellObjectionDelay = define("awb.7.14.delay", awbArticle("7:14", "", awb2009),
		"er is op {on} niet op tijd op het bezwaar beslist ({to}): deel dat de indiener mee, met een zo kort mogelijke termijn waarbinnen de beslissing wel te verwachten is; dat verschuift de laatste dag niet",
		"on {on} the objection was not decided in time ({to}): tell the objector so, with a term as short as possible in which the decision can be expected; that does not move the last day")
	tellConcerned = define("awb.7.10.5", awbArticle("7:10", "5", awb2009),
		"doe van de opschorting, de verdaging of het verdere uitstel van de beslissing op bezwaar schriftelijk mededeling aan de belanghebbenden",
		"give written notice of the suspension, the adjournment or the further delay of the decision on objection to those concerned")
)

// sayDelay is art. 4:14 lid 1 Awb: who cannot decide in time "deelt dit aan de
// aanvrager mede". It holds for an objection as well (art. 7:14). Nothing is
// said where it was told.
func (r *run) sayDelay(p *calendar.Provision, s *Status, e ending, last, told calendar.Date) {
	if s == nil || s.InTime != calendar.No || e.happened || !told.IsZero() {
		return
	}
	r.out.find(p, s.On, calendar.Args{On: s.On, To: last})
}

// sayConcerned is art. 7:10 lid 5 Awb: where the decision on an objection was
// suspended, adjourned or delayed, the body "doet [...] hiervan schriftelijk
// mededeling aan belanghebbenden".
func (r *run) sayConcerned(o *objectionFacts, m *moved, term *calendar.Term) {
	if !o.Told.IsZero() || len(m.suspensions) == 0 && len(m.agreements) == 0 && term.Adjourned() == 0 {
		return
	}
	r.out.find(tellConcerned, o.lodged(), calendar.Args{})
}
