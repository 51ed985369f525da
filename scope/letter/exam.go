package letter

import (
	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope"
	"github.com/wobrules/wobrules/wob"
)

// An Exam (onderzoek) is what is known of a letter when it is reviewed, each
// thing made once: the clock and the readings of its caller reach every check,
// and nothing is assumed that its caller did not ask for. It is made by [NewExam]
// or [NewExamOfText] and not changed after.
type Exam struct {
	Letter   *Letter
	Clock    wob.Clock
	Assume   Assumption
	Requests []Timed // those of the letter, in its order; a letter that names none has one without anything in it

	act       *act
	text      bool           // the letter was read from its text
	open      map[string]Why // what was looked for there and is not sure
	places    map[string]int // of the items
	told      map[EventKind]itemSet
	confirmed *confirmations
	chance    bool // the requester had the chance to add what was missing
	index     *requestIndex
	decided   calendar.Date // see decidedBy
}

// A Timed is one request of a letter with what it covers and its clock.
type Timed struct {
	Request  *scope.Request
	Reading  scope.Reading
	Case     wob.Case     // as it was handed to the clock
	Timeline wob.Timeline // not set where the clock could not run
	Untimed  *wob.Caveat  // why it could not; nil where it did

	// The last day to decide had the longest adjournment been notified in time;
	// set only where the decision came late and the letter tells of none.
	IfAdjourned calendar.Date

	Caveats []wob.Caveat // what the reading rests on
}

// asked returns the request, and an empty one for a Timed made by hand.
func (t *Timed) asked() *scope.Request {
	if t.Request == nil {
		return new(scope.Request)
	}
	return t.Request
}

// NewExam reads and times the requests of a letter that someone wrote down as a
// letter file: what it lacks, the letter lacks. What the letter gets wrong is no
// error, and a clock that lacks a day neither; a letter that [Letter.Validate]
// refuses is an error, and so is a day that lies outside of the table of days.
func NewExam(l Letter, k wob.Clock, assume Assumption) (*Exam, error) {
	e := &Exam{Letter: &l, Clock: k, Assume: assume}
	return e, e.make()
}

// NewExamOfText is [NewExam] for a letter that a program read from its text: the
// letter lacks only what is open there as not found, and everything else that is
// not in it was not read.
func NewExamOfText(l Letter, open []Open, k wob.Clock, assume Assumption) (*Exam, error) {
	e := &Exam{Letter: &l, Clock: k, Assume: assume, text: true, open: map[string]Why{}}
	for _, o := range open {
		// Of a kind that is open for several reasons the letter is not sure to lack it.
		if was, known := e.open[o.Kind]; !known || was == NotFound {
			e.open[o.Kind] = o.Why
		}
	}
	return e, e.make()
}

func (e *Exam) make() error {
	if err := e.Letter.Validate(); err != nil {
		return err
	}
	e.decided, _ = e.Letter.decidedBy()
	e.act = e.Letter.act()
	e.places = e.Letter.places()
	e.told = e.Letter.told()
	e.chance = e.Letter.gaveChance()
	e.confirmed = e.Letter.confirmations()
	requests := e.Letter.Requests
	if len(requests) == 0 {
		requests = make([]scope.Request, 1)
	}
	e.index = e.Letter.index(requests)
	e.Requests = make([]Timed, len(requests))
	for i := range requests {
		t := &e.Requests[i]
		t.Request = &requests[i]
		if err := e.read(t, i); err != nil {
			return err
		}
		if err := e.time(t, i); err != nil {
			return err
		}
	}
	return nil
}

// received returns the day of receipt of a request, or what an assumption takes
// for it with the caveat that says so.
func (e *Exam) received(q *scope.Request) (calendar.Date, *wob.Caveat) {
	if !q.Received.IsZero() || e.Assume&ReceivedWhenDated == 0 || q.Dated.IsZero() {
		return q.Received, nil
	}
	return q.Dated, &wob.Caveat{Provision: e.act.clock.received, Args: calendar.Args{On: q.Dated}}
}

// read makes the reading of a request: as it was asked, limited by the earlier
// decisions, the agreements and the withdrawals that the letter tells of. The
// reference date is the day of receipt, or what an assumption takes for it.
func (e *Exam) read(t *Timed, i int) error {
	received, caveat := e.received(t.Request)
	if caveat != nil {
		t.Caveats = append(t.Caveats, *caveat)
	}
	if !received.IsZero() {
		t.Caveats = append(t.Caveats, wob.Caveat{Provision: e.act.clock.reference, Args: calendar.Args{On: received}})
	}
	r, err := scope.Read(possible(*t.Request), received)
	if err != nil {
		return err
	}
	if t.Reading, err = r.With(e.limits(i)...); err != nil {
		return err
	}
	for lim := range t.Reading.Limits() {
		p := onlyDisclosed
		switch {
		case lim.Idle() != nil:
			continue
		case lim.Kind() == scope.LimitRepeated:
			p = repeatedPower
		case lim.Kind() != scope.LimitPublic:
			continue
		}
		if p = e.act.own(p); p != nil {
			d := lim.Decision()
			t.Caveats = append(t.Caveats, wob.Caveat{Provision: p, Args: calendar.Args{On: d.Date, Name: d.Reference}})
		}
	}
	return nil
}

// possible is a request without periods that end before they start: a finding
// says so, and nothing can be read from them.
func possible(q scope.Request) scope.Request {
	for i := range q.Items {
		if p := &q.Items[i].Period; *p != orNone(*p) {
			items := make([]scope.Item, len(q.Items))
			copy(items, q.Items)
			for j := range items {
				items[j].Period = orNone(items[j].Period)
			}
			q.Items = items
			break
		}
	}
	return q
}

// orNone returns a period, and the zero Period for one that ends before it
// starts.
func orNone(p scope.Period) scope.Period {
	if _, err := scope.NewPeriod(p.From, p.Until); err != nil {
		return scope.Period{}
	}
	return p
}

// time runs the clock of a request.
func (e *Exam) time(t *Timed, i int) error {
	made := e.clockCase(t.Request, i)
	t.Case, t.Untimed = made.Case, made.untimed
	if t.Untimed != nil {
		return nil
	}
	timeline, err := e.Clock.Timeline(t.Case)
	if err != nil {
		return made.translate(err)
	}
	t.Timeline = timeline
	t.Timeline.Caveats = append(made.caveats, t.Timeline.Caveats...)
	e.ifAdjourned(t, &made)
	return nil
}

// ifAdjourned computes the last day to decide with the longest adjournment, where
// the decision came late and the letter tells of none.
func (e *Exam) ifAdjourned(t *Timed, made *clockCase) {
	late := t.Timeline.Status != nil && t.Timeline.Status.DaysLate > 0
	mentioned := made.adjourned || e.text && e.open["adjourned.on"] != NotFound // or perhaps not read
	if !late || mentioned {
		return
	}
	with := t.Case
	with.Adjournments = []wob.Adjournment{{
		Notified: t.Timeline.AdjournBy, By: e.longestAdjournment(t.Case, t.Timeline.AdjournBy),
	}}
	adjourned, _ := e.Clock.Timeline(with) // where there can be none it has no day
	t.IfAdjourned = adjourned.Decision.LastDay()
}

// longestAdjournment asks the clock how long an adjournment of the decision on
// a request can be, so that the length stands in one place: whole weeks by every
// act. The zero Span is for none.
func (e *Exam) longestAdjournment(c wob.Case, notified calendar.Date) calendar.Span {
	for _, on := range []calendar.Date{notified, c.Received} { // a late notice has no length
		t, _ := e.Clock.Timeline(wob.Case{
			Territory: c.Territory, Received: c.Received, Environmental: c.Environmental,
			Adjournments: []wob.Adjournment{{Notified: on, By: calendar.Days(calendar.MostDays)}},
		})
		if n := t.Decision.Adjourned(); n > 0 {
			return calendar.Weeks(n / 7)
		}
	}
	return calendar.Span{}
}

// first is the clock of the only request of a letter, not set where it did not
// run; nil where the letter has several.
func (e *Exam) first() *wob.Timeline {
	if len(e.Requests) != 1 {
		return nil
	}
	return &e.Requests[0].Timeline
}

// written reports whether every request is known to be in writing (Yes) or oral
// (No).
func (e *Exam) written(a calendar.Answer) bool {
	for i := range e.Requests {
		if e.Requests[i].Request.Written != a {
			return false
		}
	}
	return true
}
