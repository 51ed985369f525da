package wob

import (
	"strconv"

	"github.com/wobrules/wobrules/calendar"
)

var (
	objectionWeeks = define("awb.6.7", awbArticle("6:7", "", awb2009),
		"{span}, gerekend vanaf de dag na die van bekendmaking op {from}: tot en met {to}",
		"{span}, counted from the day after publication on {from}: up to and including {to}")
	objectionPost = define("awb.6.9.2", awbArticle("6:9", "2", awb2009),
		"bij verzending per post: vóór het einde van de termijn ter post bezorgd en uiterlijk {to} ontvangen",
		"posted in time: received by {to}")
	objectionLate = define("awb.6.9.late", awbArticle("6:9", "1", awb2009),
		"het bezwaar van {on} is niet tijdig: de termijn liep tot en met {to}; of het verzuim verschoonbaar is (art. "+
			"6:11 Awb), is een oordeel en wordt hier niet berekend",
		"the objection of {on} is not in time: the term ran up to and including {to}; whether that is excusable (art. "+
			"6:11 Awb) is not computed")
	objectionPremature = define("awb.6.10.saved", awbArticle("6:10", "1", awb2009),
		"het bezwaar van {on} kwam vóór het begin van de termijn, maar het besluit was er toen al, of de indiener mocht "+
			"dat redelijkerwijs menen; niet-ontvankelijkverklaring blijft daarom achterwege",
		"the objection of {on} came before the start of the term, but the decision existed by then, or the objector "+
			"could reasonably think so; it is not inadmissible for that")
	objectionTooEarly = define("awb.6.10.premature", awbArticle("6:10", "1", awb2009),
		"het bezwaar van {on} kwam vóór het begin van de termijn; niet is gebleken dat het besluit er al was of dat de "+
			"indiener dat redelijkerwijs kon menen",
		"the objection of {on} came before the start of the term; it is not shown that the decision existed or that the "+
			"objector could reasonably think so")
	objectionBefore1994 = define("awb.6.7.before-1994", awbArticle("6:7", "", awb1994),
		"het besluit is bekendgemaakt vóór de Awb in werking trad (1 januari 1994): geen bezwaartermijn bekend",
		"the decision was published before the Awb came into force (1 January 1994): no objection term is known")
	objectionPosting = define("awb.6.9.2.posting-unknown", awbArticle("6:9", "2", awb2009),
		"het bezwaar is op {on} ontvangen, in de week na de termijn ({to}); of het tijdig is, hangt af van de vraag of "+
			"en wanneer het op de post is gedaan",
		"the objection was received on {on}, in the week after the term ({to}); whether it is in time depends on whether "+
			"and when it was posted")
	objectionPresumed = define("awb.6.9.2.presumed", calendar.Source("ABRvS 30 april 2014, 201306186/1/A3", ""),
		"een per PostNL verzonden bezwaar dat op de eerste of tweede werkdag na de termijn is ontvangen, geldt als "+
			"tijdig gepost, tenzij het tegendeel blijkt",
		"an objection sent by PostNL that was received on the first or second working day after the term counts as "+
			"posted in time, unless the contrary shows")
	objectionLateReview = define("awb.6.11.late-review", awbArticle("6:11", "", awb2009),
		"het bezwaar is niet tijdig; eerst moet worden beoordeeld of dat verschoonbaar is, en de termijn voor de "+
			"beslissing is daarvoor niet geschreven",
		"the objection is not in time; first it must be judged whether that is excusable, and the term for the decision "+
			"was not written for that")
	objectionNominalStart = define("awb.7.10.1.extended-start", awbArticle("7:10", "1", awb2009),
		"de termijn voor de beslissing op bezwaar begint na het door de Atw verlengde einde van de bezwaartermijn; dat "+
			"is afgeleid, rechtspraak is niet bekend",
		"the term for the decision on objection begins after the end of the objection term as the Atw extended it; that "+
			"is derived, not decided")
)

// postWeek runs from the last day of the objection term: art. 6:9 lid 2 Awb
// counts an objection "dat voor het einde van de termijn ter post is bezorgd,
// mits het niet later dan een week na afloop van de termijn is ontvangen".
// Whether the Atw extends that week, which is short enough for its art. 2, is
// not settled.
var postWeek = calendar.Seq(
	calendar.After(calendar.Weeks(1), objectionPost),
	calendar.Either(readingPostWeek, calendar.Rule{}, calendar.Extend()),
)

// A window is the term for objecting to one decision, with the objections that
// came.
type window struct {
	of        string    // the partial decision; empty: the decision
	decision  *Decision // nil: the request was not taken up
	published calendar.Date
	ObjectionWindow
	came []came
}

// came is an objection that came, and whether in time.
type came struct {
	on     calendar.Date
	timely calendar.Answer
}

// windows are the terms for objecting to the partial decisions and to the
// decision, each with its wait before disclosure.
func (r *run) windows(f *facts) ([]window, error) {
	all := make([]window, 0, len(f.c.Partial)+1)
	for i := range f.c.Partial {
		d := &f.c.Partial[i]
		key := "partial[" + strconv.Itoa(i) + "].published"
		answer := PartialAnswer{ID: f.ids.of(&d.ID)}
		w, known, err := r.window(key, answer.ID, d, d.Published)
		if err != nil {
			return nil, err
		}
		if known {
			all = append(all, w)
			answer.Window = w.ObjectionWindow
		}
		answer.Disclosure = r.disclosure(answer.ID, d)
		r.out.Partial = append(r.out.Partial, answer)
	}
	if f.published.IsZero() {
		return all, nil
	}
	w, known, err := r.window(f.publishedKey(), "", f.c.Decision, f.published)
	if err != nil {
		return nil, err
	}
	if known {
		all = append(all, w)
		r.out.Objection = &all[len(all)-1].ObjectionWindow
	}
	if d := f.c.Decision; d != nil {
		r.out.Disclosure = r.disclosure("", d)
	}
	return all, nil
}

// window is the term for objecting to one decision, and false where none is
// known.
func (r *run) window(key, of string, d *Decision, published calendar.Date) (w window, known bool, err error) {
	rule, ok := r.law.windows.find(start(published))
	if !ok {
		r.out.warn(objectionBefore1994, calendar.Args{})
		return window{}, false, nil
	}
	w = window{of: of, decision: d, published: published}
	if w.ObjectionWindow, err = r.filing(*rule, calendar.Facts{Start: published}); err == nil {
		err = r.extend(&w.ObjectionWindow, *rule)
	}
	if err != nil {
		return w, false, outside(err, key, published.String(), r.c.extended())
	}
	return w, true, nil
}

// filing is a term for objection or appeal from the day after one, with the week
// for what comes by post.
func (r *run) filing(rule calendar.Rule, f calendar.Facts) (w ObjectionWindow, err error) {
	if w.Term, err = r.term(rule, f); err != nil {
		return w, err
	}
	post, err := r.bounds(r.law.post, calendar.Facts{Start: w.Term.LastDay()})
	w.PostReceivedBy = post.LastDay
	return w, err
}

// objection is what becomes of one objection.
func (r *run) objection(f *facts, o *objectionFacts, windows []window, request requestTerm) error {
	if o.Against == AgainstNotDeciding {
		r.sayNotDeciding(f, o, request.last())
	}
	r.sayForm(f, o)
	if o.Against != AgainstDecision {
		return nil
	}
	var w *window
	for i := range windows {
		if windows[i].of == o.Of {
			w = &windows[i]
		}
	}
	if w == nil {
		if lodged := o.lodged(); f.published.IsZero() && !lodged.IsZero() {
			p := objectionTooEarly
			if o.BelievedTaken == calendar.Yes {
				p = objectionPremature
			}
			r.out.find(p, lodged, calendar.Args{On: lodged})
		}
		return nil
	}
	timely := r.timely(o, w)
	if on := o.filedOn(w, timely); !on.IsZero() {
		w.came = append(w.came, came{on, timely})
	}
	answer := ObjectionAnswer{ID: o.id, Of: o.Of, Window: w.ObjectionWindow}
	answer.Window.Timely = timely
	if err := r.review(f, o, w, &answer); err != nil {
		return err
	}
	r.addRepairs(f, o)
	if o.id == f.named() {
		w.Timely = timely
		r.out.ObjectionDecision, r.out.ObjectionStatus = answer.Decision, answer.Status
		r.out.ObjectionPenalty, r.out.ObjectionAppeal = answer.Penalty, answer.Appeal
	}
	if f.listed() {
		r.out.Objections = append(r.out.Objections, answer)
	}
	return nil
}

// timely tells whether an objection is in time: "voor het einde van de termijn"
// received (art. 6:9 lid 1 Awb), or posted by then and received in the week after
// (lid 2). A premature one is, where the decision had been taken or the objector could think so (art.
// 6:10 lid 1 Awb). It is unknown where the facts do not say.
func (r *run) timely(o *objectionFacts, w *window) calendar.Answer {
	lodged, last := o.lodged(), w.Term.LastDay()
	args := calendar.Args{On: lodged, To: last}
	switch {
	case lodged.IsZero():
		return calendar.Unknown
	case !lodged.After(w.published):
		if !w.dated().After(lodged) || o.BelievedTaken == calendar.Yes {
			r.out.find(objectionPremature, lodged, args)
			return calendar.Yes
		}
		r.out.find(objectionTooEarly, lodged, args)
		return calendar.Unknown
	}
	if o.Channel.Designated == calendar.No && !lodged.Before(wmebvFrom) {
		r.out.warn(channelObjection, calendar.Args{On: lodged})
	}
	received := o.Received
	if !o.ReachedWrongBody.IsZero() {
		// "Het tijdstip van indiening bij het onbevoegde orgaan is bepalend".
		received = earliest(received, o.ReachedWrongBody)
	}
	answer := w.InTime(received, o.Posted, o.ByPost)
	if answer == calendar.Unknown && o.Posted.IsZero() {
		r.out.warn(objectionPosting, calendar.Args{On: received, To: last})
		if !received.After(r.workingDay(last, 2)) {
			r.out.warn(objectionPresumed, calendar.Args{})
		}
	}
	if answer == calendar.No {
		r.out.find(objectionLate, lodged, args)
	}
	return answer
}

// workingDay is the n-th day after another that is not free.
func (r *run) workingDay(d calendar.Date, n int) calendar.Date {
	for ; n > 0; n-- {
		d = r.calendar.Next(d.AddDays(1))
	}
	return d
}

// dated is the day on which the decision was taken.
func (w *window) dated() calendar.Date {
	if w.decision == nil {
		return w.published
	}
	return w.decision.contentDay()
}

// objectionStates adds the term for objecting to each decision. Until its last
// day others may still object, so only the day of the question counts; after it,
// the objections that came.
func (r *run) objectionStates(f *facts, windows []window) {
	for i := range windows {
		w := &windows[i]
		d := Deadline{
			Key: KeyObjection, Of: w.of, Who: ByInterestedParty, Force: May,
			First: w.Term.FirstDay(), Last: w.Term.LastDay(), ReceivedBy: w.PostReceivedBy, By: objectionWeeks, Term: w.Term,
		}
		d.judge(f.c.AsOf)
		if f.c.AsOf.After(d.Last) {
			d.State, d.On, d.Days = w.state(f.c.AsOf)
		}
		r.out.Dates = append(r.out.Dates, d)
	}
}

// state is how the term stands after its last day.
func (w *window) state(asOf calendar.Date) (State, calendar.Date, int) {
	var first, late calendar.Date
	open := !asOf.After(w.PostReceivedBy)
	for _, c := range w.came {
		switch c.timely {
		case calendar.Yes:
			first = earliest(first, c.on)
		case calendar.No:
			late = earliest(late, c.on)
		default:
			open = true
		}
	}
	switch {
	case !first.IsZero():
		return Done, first, 0
	case open:
		return 0, calendar.Date{}, 0
	case !late.IsZero():
		return Late, late, since(late, w.Term.LastDay())
	}
	return Missed, calendar.Date{}, 0
}

// filedOn is the day that decides whether an objection is in time: that on which a
// body that was not competent had it (art. 6:15 lid 3 Awb), and for what arrived
// after the last day and in time that of posting (art. 6:9 lid 2).
func (o *Objection) filedOn(w *window, timely calendar.Answer) calendar.Date {
	on := earliest(o.Received, o.ReachedWrongBody)
	if on.IsZero() || on.After(w.Term.LastDay()) && timely == calendar.Yes {
		return o.Posted
	}
	return on
}

// lodged is the day the objection was received, or else posted.
func (o *Objection) lodged() calendar.Date {
	if o.Received.IsZero() {
		return o.Posted
	}
	return o.Received
}
