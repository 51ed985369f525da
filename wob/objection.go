package wob

import "github.com/wobrules/wobrules/calendar"

var (
	objectionWeeks = define("awb.6.7", awbArticle("6:7", "", awb2009),
		"{span}, gerekend vanaf de dag na die van bekendmaking op {from}: tot en met {to}",
		"{span}, counted from the day after publication on {from}: up to and including {to}")
	objectionPost = define("awb.6.9.2", awbArticle("6:9", "2", awb2009),
		"per post op tijd ter post bezorgd: ontvangen uiterlijk {to}",
		"posted in time: received by {to}")
	objectionLate = define("awb.6.9.late", awbArticle("6:9", "1", awb2009),
		"het bezwaar van {on} is niet tijdig: de termijn liep tot en met {to}; of het verzuim verschoonbaar is (art. 6:11 Awb), rekent niemand uit",
		"the objection of {on} is not in time: the term ran up to and including {to}; whether that is excusable (art. 6:11 Awb) is not computed")
	objectionPremature = define("awb.6.10.saved", awbArticle("6:10", "1", awb2009),
		"het bezwaar van {on} kwam voor het begin van de termijn; het is daarom niet niet-ontvankelijk",
		"the objection of {on} came before the start of the term; it is not inadmissible for that")
	objectionTooEarly = define("awb.6.10.premature", awbArticle("6:10", "1", awb2009),
		"het bezwaar van {on} kwam voor het begin van de termijn; niet is gebleken dat het besluit er al was of dat de indiener dat redelijkerwijs kon menen",
		"the objection of {on} came before the start of the term; it is not shown that the decision existed or that the objector could reasonably think so")
	objectionBefore1994 = define("awb.6.7.before-1994", awbArticle("6:7", "", awb1994),
		"het besluit is bekendgemaakt voor de Awb in werking trad (1 januari 1994): geen bezwaartermijn bekend",
		"the decision was published before the Awb came into force (1 January 1994): no objection term is known")
	objectionNominalStart = define("awb.7.10.1.extended-start", awbArticle("7:10", "1", awb2009),
		"de termijn voor de beslissing op bezwaar begint na het door de Atw verlengde einde van de bezwaartermijn; dat is afgeleid, niet beslist",
		"the term for the decision on objection begins after the end of the objection term as the Atw extended it; that is derived, not decided")
)

// objections is the objection term by the day of publication, from which it
// starts (arts. 6:7 and 6:8 lid 1 Awb): six weeks from the day after.
var objections = newTable("the objection term",
	row[start, calendar.Rule]{awb1994, calendar.Date{}, calendar.Seq(calendar.After(sixWeeks.span, sixWeeks.by), calendar.Extend())})

// postWeek runs from the last day of the objection term (art. 6:9 lid 2 Awb:
// an objection posted in time must arrive within a week after it). Whether the
// Atw extends that week is not settled.
var postWeek = calendar.Seq(
	calendar.After(calendar.Weeks(1), objectionPost),
	calendar.Either(readingPostWeek, calendar.Rule{}, calendar.Next()),
)

// computeObjection is the objection window and what it makes of the objection.
func (r *computation) computeObjection() error {
	c := r.c
	o := c.objection()
	if r.out != nil && o != nil {
		if o.Against == AgainstNotDeciding {
			r.sayNotDeciding(o)
		}
		r.sayForm(o)
	}
	if c.Decision == nil {
		if o != nil && o.Against == AgainstDecision && !o.lodged().IsZero() {
			p := objectionTooEarly
			if o.BelievedTaken == calendar.Yes {
				p = objectionPremature
			}
			r.out.find(p, o.lodged(), calendar.Args{On: o.lodged()})
		}
		return nil
	}
	published := c.Decision.Published
	rule, ok := objections.find(start(published))
	if !ok {
		r.out.warn(objectionBefore1994, calendar.Args{})
		return nil
	}
	fail := func(err error) error {
		return &InputError{Key: "decision.published", Value: published.String(), Reason: reason(err)}
	}
	var term calendar.Term
	var err error
	if r.out != nil { // no reading moves the term, only the week for the post
		if term, err = rule.Term(calendar.Facts{Start: published}, r.clock.Calendar, r.readings); err != nil {
			return fail(err)
		}
		r.d.objection = term.LastDay()
		r.meetTerm(&term)
	}
	post, err := r.bounds(postWeek, calendar.Facts{Start: r.d.objection})
	if err != nil {
		return fail(err)
	}
	r.d.postBy = post.LastDay
	if r.out != nil {
		r.out.Objection = &r.out.hold().objection
		*r.out.Objection = ObjectionWindow{Term: term, PostReceivedBy: r.d.postBy}
		if o != nil && o.Against == AgainstDecision {
			r.out.Objection.Timely = r.timely(o)
		}
	}
	return nil
}

// timely tells whether an objection is in time: received by the last day, or
// posted by then and received in the week after (art. 6:9 Awb). A premature one
// is, where the decision had been taken or the objector could think so (art.
// 6:10 lid 1 Awb). It is unknown where the facts do not say.
func (r *computation) timely(o *Objection) calendar.Answer {
	lodged := o.lodged()
	published := r.c.Decision.Published
	args := calendar.Args{On: lodged, To: r.d.objection}
	switch {
	case lodged.IsZero():
		return calendar.Unknown
	case !lodged.After(published):
		if !r.c.Decision.contentDay().After(lodged) || o.BelievedTaken == calendar.Yes {
			r.out.find(objectionPremature, lodged, args)
			return calendar.Yes
		}
		r.out.find(objectionTooEarly, lodged, args)
		return calendar.Unknown
	}
	answer := inTime(r.d.objection, r.d.postBy, o.Received, o.Posted)
	if answer == calendar.No {
		r.out.find(objectionLate, lodged, args)
	}
	return answer
}

// lodged is the day the objection was received, or else posted.
func (o *Objection) lodged() calendar.Date {
	if o.Received.IsZero() {
		return o.Posted
	}
	return o.Received
}

// sayNotDeciding says what becomes of an objection against not deciding.
func (r *computation) sayNotDeciding(o *Objection) {
	lodged := o.lodged()
	if lodged.IsZero() {
		return // nothing is known of it
	}
	args := calendar.Args{On: lodged, To: r.d.decision}
	if _, ok := notDecidingObjections.find(running(lodged)); !ok {
		r.out.find(notDecidingNone, lodged, args)
		return
	}
	if !lodged.After(r.d.decision) {
		r.out.find(notDecidingPremature, lodged, args)
	}
	r.out.warn(notDecidingNoTerm, calendar.Args{})
}
