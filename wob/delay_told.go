package wob

import "github.com/wobrules/wobrules/calendar"

var (
	tellDelay = define("awb.4.14.1", awbArticle("4:14", "1", awb2009),
		"op {on} is nog niet beslist; dat moest uiterlijk op {to}. Deel de aanvrager mee dat het later wordt, met een zo "+
			"kort mogelijke termijn waarbinnen het besluit wel te verwachten is; dat verschuift de laatste dag niet",
		"on {on} there is no decision yet; it was due by {to}. Tell the applicant that it will be later, with a term as "+
			"short as possible in which the decision can be expected; that does not move the last day")
	tellObjectionDelay = define("awb.7.14.delay", awbArticle("7:14", "", awb2009),
		"op {on} is nog niet op het bezwaar beslist; dat moest uiterlijk op {to}. Deel de indiener mee dat het later "+
			"wordt, met een zo kort mogelijke termijn waarbinnen de beslissing wel te verwachten is; dat verschuift de "+
			"laatste dag niet",
		"on {on} the objection is not decided yet; that was due by {to}. Tell the objector that it will be later, with a "+
			"term as short as possible in which the decision can be expected; that does not move the last day")
	tellSuspended = tellConcerned("suspended", "de opschorting", "the suspension")
	tellAdjourned = tellConcerned("adjourned", "de verdaging", "the adjournment")
	tellDelayed   = tellConcerned("delayed", "het verdere uitstel", "the further delay")
)

// sayDelay is art. 4:14 lid 1 Awb: who cannot decide in time "deelt dit aan de
// aanvrager mede". It holds for an objection as well (art. 7:14). Nothing is
// said where it was told, or where the law has no such duty.
func (r *run) sayDelay(p *calendar.Provision, s *Status, e ending, last, told calendar.Date) {
	if p == nil || s == nil || s.InTime != calendar.No || e.happened || !told.IsZero() {
		return
	}
	r.out.find(p, s.On, calendar.Args{On: s.On, To: last})
}

// tellConcerned is art. 7:10 lid 5 Awb for one of the three it names: lid 2, 3 and
// 4.
func tellConcerned(id, dutch, english string) *calendar.Provision {
	return define("awb.7.10.5."+id, awbArticle("7:10", "5", awb2009),
		"doe van "+dutch+" van de beslissing op bezwaar, op {on}, schriftelijk mededeling aan de belanghebbenden",
		"give written notice of "+english+" of the decision on objection, on {on}, to those concerned")
}

// sayConcerned is art. 7:10 lid 5 Awb: where the decision on an objection was
// suspended for repair, adjourned or delayed, the body "doet [...] hiervan
// schriftelijk mededeling aan belanghebbenden". Of the grounds of art. 4:15 its
// own paragraphs ask that.
func (r *run) sayConcerned(o *objectionFacts, m *moved, term *calendar.Term, adjourned event) {
	if !o.Told.IsZero() {
		return
	}
	tell := func(p *calendar.Provision, on calendar.Date) { r.out.find(p, on, calendar.Args{On: on}) }
	for i := range m.suspensions {
		if s := &m.suspensions[i]; s.repair && stepped(term, s.law.by) {
			tell(tellSuspended, s.on)
		}
	}
	if term.Adjourned() > 0 && !adjourned.on.IsZero() {
		tell(tellAdjourned, adjourned.on)
	}
	for i := range m.agreements {
		if a := &m.agreements[i]; stepped(term, a.law.by) {
			tell(tellDelayed, a.days.Consented)
		}
	}
}

// stepped reports whether a rule moved the last day of a term.
func stepped(term *calendar.Term, by *calendar.Provision) bool {
	for s := range term.Steps() {
		if s.Provision() == by {
			return true
		}
	}
	return false
}
