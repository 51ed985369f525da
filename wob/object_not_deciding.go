package wob

import "github.com/wobrules/wobrules/calendar"

var (
	notDecidingOld = define("awb.6.12.2007", awbArticle("6:12", "1", awb2007),
		"bezwaar tegen het niet tijdig beslissen kan vanaf {on}; het is niet aan een termijn gebonden",
		"an objection against not deciding in time can be lodged from {on}; it is bound to no term")
	notDecidingPremature = define("wob.15a.premature", wobArticle("15a", "2", wob2016),
		"het bezwaar van {on} tegen het niet tijdig beslissen is ingediend op of vóór de laatste dag van de termijn ({to})",
		"the objection of {on} against not deciding in time was lodged on or before the last day of the term ({to})")
	notDecidingOldPremature = define("awb.6.12.2007.premature", awbArticle("6:12", "1", awb2007),
		"het bezwaar van {on} tegen het niet tijdig beslissen is ingediend op of vóór de laatste dag van de termijn ({to})",
		"the objection of {on} against not deciding in time was lodged on or before the last day of the term ({to})")
	notDecidingNone = define("wob.15a.not-in-force", wobArticle("15a", "1", wob2016),
		"tegen het niet tijdig beslissen staat op {on} geen bezwaar open: artikel 15a Wob gold van 1 oktober 2016 tot en "+
			"met 30 april 2022",
		"no objection lies against not deciding on {on}: art. 15a Wob was in force from 1 October 2016 up to and "+
			"including 30 April 2022")
	notDecidingAsNotice = define("awb.6.15.as-notice", awbArticle("6:15", "1", awb2009),
		"een bezwaar tegen het niet tijdig beslissen van {on} kan als ingebrekestelling worden opgevat; beroep kan dan "+
			"vanaf {to}",
		"an objection against not deciding of {on} can be taken as a notice of default; an appeal can then be lodged "+
			"from {to}")
	notDecidingNoTerm = define("wob.15a.no-term", wobArticle("15a", "", wob2016),
		"voor de beslissing op een bezwaar tegen niet tijdig beslissen is geen beslistermijn gevonden",
		"no term was found for the decision on an objection against not deciding")
	notDecidingRepealed = define("wob.15a.repealed", wobArticle("15a", "", wob2016),
		"artikel 15a Wob is op 1 mei 2022 vervallen; wat dat betekent voor een bezwaar van daarvóór, is niet uitgemaakt",
		"art. 15a Wob was repealed on 1 May 2022; what that means for an objection of before is not settled")
)

var (
	notDecidingGoesOn = define("wob.15a.3", wobArticle("15a", "3", wob2016),
		"het bezwaar van {from} tegen het niet tijdig nemen van een besluit heeft mede betrekking op het besluit van "+
			"{on}, tenzij dat geheel aan het bezwaar tegemoetkomt",
		"the objection of {from} against not deciding concerns the decision of {on} as well, unless that meets the "+
			"objection in full")
	notDecidingNoDuty = define("wob.15a.3.no-duty", wobArticle("15a", "3", wob2016),
		"zolang het bezwaar van {on} tegen het niet tijdig nemen van een besluit aanhangig is, geldt de plicht om op het "+
			"verzoek te beslissen niet; dat de termijn intussen doorloopt, is afgeleid",
		"as long as the objection of {on} against not deciding is pending, the duty to decide on the request does not "+
			"hold; that the term runs on meanwhile is derived")
)

// sayPendingNotDeciding is art. 15a lid 3 Wob: art. 6:20 Awb holds for a pending
// objection against not deciding, but the duty to decide "geldt niet gedurende de
// periode dat het bezwaar aanhangig is".
func (r *run) sayPendingNotDeciding(f *facts, o *objectionFacts, lodged calendar.Date) {
	switch {
	case o.ended.happened && !f.ended.decided, o.ended.before(f.ended.on):
	case !f.ended.happened && !f.c.AsOf.IsZero():
		r.out.warn(notDecidingNoDuty, calendar.Args{On: lodged})
	case f.ended.decided && !f.ended.before(lodged):
		r.out.find(notDecidingGoesOn, f.ended.on, calendar.Args{From: lodged, On: f.ended.on})
	}
}

// A notDecidingRoute is the objection against not deciding: from a day on, and
// up to and including another where it was taken away.
type notDecidingRoute struct {
	first, last calendar.Date
	by          *calendar.Provision
	old         bool // of what was filed before 1 October 2009
}

// notDecidingRoute gives the objection that lies against not deciding in time after
// the last day of the term, and false where none does. It "is niet aan een termijn
// gebonden" (art. 6:12 lid 1 Awb, which art. 15a lid 2 Wob applies); before 1 October
// 2009 that article knew no notice of default.
func (r *run) notDecidingRoute(f *facts, last calendar.Date) (route notDecidingRoute, ok bool) {
	route.first = last.AddDays(1)
	if f.c.filed().Before(noticeFrom) && !route.first.Before(awb1994) {
		route.by, route.old = notDecidingOld, true
		return route, true
	}
	for i := range r.law.objections.rows {
		// It came with immediate effect: who was in default met it on its first day.
		each := &r.law.objections.rows[i]
		if first := latest(route.first, each.from); each.covers(first) {
			route.first, route.by = first, each.law
			if f.c.AsOf.After(each.until) && !f.ended.until(each.until) {
				route.last = each.until
			}
			return route, true
		}
	}
	return notDecidingRoute{}, false
}

// objectNotDeciding is the objection against not deciding on the request.
func (r *run) objectNotDeciding(f *facts, last calendar.Date) {
	route, ok := r.notDecidingRoute(f, last)
	if !ok || f.ended.before(route.first) || f.ended.happened && f.ended.on.IsZero() {
		return
	}
	r.out.NotDecidingObjection = route.first
	var lodged event
	for i := range f.objections {
		o := &f.objections[i]
		if e := did(o.lodged()); o.Against == AgainstNotDeciding && !e.on.Before(route.first) &&
			e.before(lodged) {
			lodged = e
		}
	}
	r.add(Deadline{
		Key: KeyObjectNotDeciding, Who: ByRequester, Force: May,
		First: route.first, Last: route.last, By: route.by,
	}, lodged, f.ended.event())
}

// sayNotDeciding says what becomes of an objection against not deciding.
func (r *run) sayNotDeciding(f *facts, o *objectionFacts, last calendar.Date) {
	lodged := o.lodged()
	if lodged.IsZero() {
		return // nothing is known of it
	}
	args := calendar.Args{On: lodged, To: last}
	if route, _ := r.notDecidingRoute(f, last); route.old {
		if !lodged.After(last) {
			r.out.find(notDecidingOldPremature, lodged, args)
		}
		return
	}
	if _, ok := r.law.objections.find(running(lodged)); !ok {
		r.out.find(notDecidingNone, lodged, args)
		if lodged.After(last) && !f.ended.before(lodged) && !f.c.filed().Before(noticeFrom) {
			r.out.warn(notDecidingAsNotice, calendar.Args{On: lodged, To: appealTwoWeeksAfter(lodged)})
		}
		return
	}
	if !lodged.After(last) {
		r.out.find(notDecidingPremature, lodged, args)
	}
	r.out.warn(notDecidingNoTerm, calendar.Args{})
	r.sayPendingNotDeciding(f, o, lodged)
	if route, _ := r.notDecidingRoute(f, last); !route.last.IsZero() {
		r.out.warn(notDecidingRepealed, calendar.Args{})
	}
}
