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

// An appealRoute is when an appeal against not deciding lies, on the request or
// on an objection.
type appealRoute struct {
	of     string        // the objection; empty: the request
	filed  calendar.Date // what was filed before 1 October 2009 has no such appeal
	first  calendar.Date // the first day, also where the clock ended before it; not set: no notice gives one
	least  calendar.Date // of a notice of which it is not known whether it is premature: in no case before
	ended  ending
	noRule *calendar.Provision // there is no such appeal
}

// routeOf is the route that an appeal took; nil where none is known.
func (r *run) routeOf(a *Appeal) *appealRoute {
	for i := range r.routes {
		if r.routes[i].of == a.Of {
			return &r.routes[i]
		}
	}
	return nil
}

// refuses is why an appeal has no effect; nil where it has, as has every one that
// the court ruled on.
func (w *appealRoute) refuses(a *Appeal) (why *calendar.Provision, args calendar.Args) {
	on := a.lodged()
	args = calendar.Args{On: on, To: w.first}
	switch {
	case !a.Ruling.Sent.IsZero():
	case w.noRule != nil:
		return w.noRule, calendar.Args{From: w.filed}
	case w.ended.before(on):
		return w.ended.after(appealAfterwards), calendar.Args{On: on, To: w.ended.on}
	case on.Before(w.first):
		return appealPremature, args
	case !w.first.IsZero():
	case on.Before(w.least):
		return appealPremature, calendar.Args{On: on, To: w.least}
	case w.least.IsZero():
		return appealNoNotice, args
	}
	return nil, calendar.Args{}
}

// sayRefused says of each appeal on a route that has no effect why it has none.
func (r *run) sayRefused(w appealRoute) {
	if r.routes == nil {
		r.routes = make([]appealRoute, 0, 1+len(r.c.Objections))
	}
	r.routes = append(r.routes, w)
	for i := range r.c.Appeals {
		a := &r.c.Appeals[i]
		if a.Against != AgainstNotDeciding || a.Of != w.of {
			continue
		}
		if why, args := w.refuses(a); why != nil {
			r.out.find(why, a.lodged(), args)
		}
	}
}

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

// A filingLaw is a term for filing what goes to a court.
type filingLaw struct {
	by   *calendar.Provision
	rule calendar.Rule
}

func newFiling(length calendar.Span, by *calendar.Provision) filingLaw {
	return filingLaw{by, filingRule(WindowLength{length, by})}
}

// toFile is the deadline of a term for filing that runs from a day.
func (r *run) toFile(law filingLaw, from calendar.Date) (Deadline, error) {
	w, err := r.filing(law.rule, calendar.Facts{Start: from})
	return Deadline{
		Force: May, First: w.Term.FirstDay(), Last: w.Term.LastDay(), ReceivedBy: w.PostReceivedBy, By: law.by, Term: w.Term,
	}, err
}

// pending says what a decision means for an appeal that was pending.
func (r *run) pending(a *Appeal, ended ending) {
	on := a.lodged()
	if !ended.decided || on.After(ended.on) ||
		!a.Withdrawn.IsZero() && !a.Withdrawn.After(ended.on) || !a.Ruling.Sent.IsZero() && !a.Ruling.Sent.After(ended.on) {
		return
	}
	r.out.find(appealGoesOn, ended.on, calendar.Args{From: on, On: ended.on})
	r.out.find(appealTold, ended.on, calendar.Args{On: ended.on})
}

// addRuling adds the term in which the court rules on an appeal against not
// deciding: eight weeks "nadat het beroepschrift is ontvangen en aan de vereisten
// van artikel 6:5 is voldaan" (art. 8:55b lid 1 Awb), or after a hearing thirteen
// if possible (lid 3).
func (r *run) addRuling(f *facts, a *Appeal) {
	if a.Received.IsZero() {
		return
	}
	d := Deadline{Key: KeyCourtRuling, Of: f.ids.of(&a.ID), Who: ByCourt, Force: Must}
	term := courtRuling
	switch a.Hearing {
	case calendar.Yes:
		term, d.Force = courtRulingAfterHearing, Happens
	case calendar.Unknown:
		r.out.warn(hearingUnknown, calendar.Args{})
	}
	r.addSimple(term, latest(a.Received, a.Complete), d, did(a.Ruling.Sent), gone(a.Withdrawn, appealWithdrawn))
}

// addCourtTerm adds the term in which the body must decide after a founded
// appeal against not deciding "en nog geen besluit is bekendgemaakt" (art. 8:55d
// lid 1 Awb), the penalty that the court attached, and the appeal that lies when
// that term lapses too.
func (r *run) addCourtTerm(f *facts, a *Appeal, ended ending, key string) error {
	ruling := &a.Ruling
	if ruling.Founded != calendar.Yes || ended.decided && ended.before(ruling.Sent) {
		return nil
	}
	var decided event
	switch {
	case ended.decided:
		decided = did(ended.on)
	case ended.happened && !ended.before(ruling.Sent):
		r.out.warn(courtTermClosed, calendar.Args{On: ended.on})
	}
	d := Deadline{Key: KeyCourtTerm, Of: f.ids.of(&a.ID), Who: ByBody, Force: Must}
	n := len(r.out.Dates)
	switch {
	case !ruling.DecideBy.IsZero():
		d.First, d.Last, d.By = earliest(ruling.Sent.AddDays(1), ruling.DecideBy), ruling.DecideBy, r.law.courtTerm(ruling)
		r.add(d, decided)
	case !ruling.DecideWithin.IsZero():
		d.By = r.law.courtTerm(ruling)
		term, err := r.term(calendar.After(ruling.DecideWithin, d.By), calendar.Facts{Start: ruling.Sent})
		if err != nil {
			return reason(err).For(key, ruling.Sent.String())
		}
		d.First, d.Last, d.Term = term.FirstDay(), term.LastDay(), term
		r.add(d, decided)
	default:
		r.addSimple(decideAfterRuling, ruling.Sent, d, decided)
	}
	if len(r.out.Dates) == n {
		return nil
	}
	last := r.out.Dates[n].Last
	r.addCourtPenalty(d.Of, ruling, last, ended)
	r.addAppealAgain(f, a, d.Of, last, ended)
	return nil
}

// addCourtPenalty adds the penalty that the court attached, up to the day on
// which it is full.
func (r *run) addCourtPenalty(of string, ruling *Ruling, last calendar.Date, ended ending) {
	if ruling.PenaltyPerDay <= 0 || last.AddDays(1).IsZero() {
		return
	}
	d := Deadline{Key: KeyCourtPenalty, Of: of, Who: ByBody, Force: Happens, First: last.AddDays(1), By: courtPenalty}
	if ruling.PenaltyMost > 0 {
		days := (ruling.PenaltyMost + ruling.PenaltyPerDay - 1) / ruling.PenaltyPerDay
		d.Last = last.AddDays(days)
	}
	var decided event
	if ended.decided {
		decided = gone(ended.on, ended.by)
	}
	r.add(d, decided)
}

// addAppealAgain adds the appeal that lies when a term set by the court lapsed:
// at once where a notice was given earlier in the procedure, and otherwise two
// weeks after a new one. Whether a new one is needed is not settled.
func (r *run) addAppealAgain(f *facts, a *Appeal, of string, last calendar.Date, ended ending) {
	again := r.appealed(a.Of, last.AddDays(1), true)
	if !r.c.AsOf.After(last) && !ended.on.After(last) && !again.on.After(last) {
		return // it has not lapsed
	}
	key, notices := KeyAppealNotDeciding, f.c.Defaults
	for i := range f.objections {
		if f.objections[i].id == a.Of {
			key, notices = KeyAppealNotDecidingObjection, f.objections[i].Defaults
		}
	}
	first := last.AddDays(1)
	if !noticeBefore(notices, a.lodged()) && !r.has(readingNoticeAfterCourtTerm) {
		first = calendar.Date{}
		for i := range notices {
			if on := noticeDay(&notices[i]); on.After(last) {
				first = earliest(first, appealTwoWeeksAfter(on))
			}
		}
	}
	if first.IsZero() || ended.before(first) {
		return
	}
	r.add(Deadline{Key: key, Of: of, Who: ByRequester, Force: May, First: first, By: appealAgain},
		r.appealed(a.Of, first, true), ended.event())
}

// noticeDay is the day a notice of default was sent, or else received.
func noticeDay(n *NoticeOfDefault) calendar.Date {
	if n.Sent.IsZero() {
		return n.Received
	}
	return n.Sent
}

func noticeBefore(all []NoticeOfDefault, d calendar.Date) bool {
	for i := range all {
		if !noticeDay(&all[i]).After(d) {
			return true
		}
	}
	return false
}

// addFurther adds what lies against a ruling: opposition (verzet) where it was
// given without a hearing on an appeal against not deciding (arts. 8:54, 8:55 and
// 8:104 lid 2 onder a Awb), and otherwise higher appeal.
func (r *run) addFurther(f *facts, a *Appeal, key string) error {
	if a.Ruling.Sent.Before(awb1994) {
		return nil
	}
	further, law := KeyHigherAppeal, higherFiling
	if a.Against == AgainstNotDeciding && a.Hearing != calendar.Yes {
		further, law = KeyOpposition, oppositionFiling
		if a.Hearing == calendar.Unknown {
			r.out.warn(hearingUnknown, calendar.Args{})
		}
	}
	d, err := r.toFile(law, a.Ruling.Sent)
	if err != nil {
		return reason(err).For(key, a.Ruling.Sent.String())
	}
	d.Key, d.Of, d.Who = further, f.ids.of(&a.ID), ByParty
	if further == KeyHigherAppeal && a.Ruling.Sent.Before(awb2013) {
		r.out.warn(higherBefore2013, calendar.Args{On: a.Ruling.Sent})
	}
	r.add(d, did(a.Further))
	return nil
}
