package letter

import (
	"cmp"
	"errors"
	"slices"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/file"
	"github.com/wobrules/wobrules/scope"
	"github.com/wobrules/wobrules/wob"
)

// An Assumption (aanname) is what a caller chooses to take for a fact that a
// letter does not state. Nothing is assumed unasked, and each assumption that
// was used is a caveat in every date that follows. Assumptions are joined by |.
type Assumption uint8

// The assumptions.
const (
	// ReceivedWhenDated takes the date of the request for the day of receipt.
	ReceivedWhenDated Assumption = 1 << iota
	// SentWhenDated takes the date on the letter for the day of dispatch.
	SentWhenDated
	// AdjournedLongest takes the longest adjournment the act allows where the
	// letter does not say by how long.
	AdjournedLongest
)

// AssumeAll is every assumption.
const AssumeAll = ReceivedWhenDated | SentWhenDated | AdjournedLongest

// clockCaveats are the caveats on dates that follow from a letter, each cited
// for one act.
type clockCaveats struct {
	received  *calendar.Provision // the date of the request was taken for the day of receipt
	untimed   *calendar.Provision // the day of receipt is not known: no clock
	noLength  *calendar.Provision // the length of the adjournment is not known: no clock
	adjourned *calendar.Provision // the longest adjournment was taken
	reasons   *calendar.Provision // the reasons for the adjournment are not known
	noDay     *calendar.Provision // the day of the adjournment is not known
	early     *calendar.Provision // an event lies before receipt, and was not counted
	reference *calendar.Provision // the reference date is recalled: no ruling was read
	suspended suspensionCaveats
}

func newClockCaveats(
	suffix string, term, adjournment, held calendar.Citation, suspended suspensionCaveats,
) clockCaveats {
	return clockCaveats{
		received: define("scope.assumed.received"+suffix, term,
			"de dag van ontvangst staat niet in de brief; de datum van het verzoek, {on}, is ervoor genomen",
			"the day of receipt is not in the letter; the date of the request, {on}, was taken for it"),
		untimed: define("scope.untimed"+suffix, term,
			"de dag van ontvangst van het verzoek is niet bekend: de termijnen zijn niet berekend",
			"the day on which the request was received is not known: no terms were computed"),
		noLength: define("scope.untimed.adjournment"+suffix, adjournment,
			"de duur van de verdaging van {on} is niet bekend: de termijnen zijn niet berekend",
			"the length of the adjournment of {on} is not known: no terms were computed"),
		adjourned: define("scope.assumed.adjournment"+suffix, adjournment,
			"de duur van de verdaging van {on} staat niet in de brief; de langste die de wet toestaat, {span}, is "+
				"ervoor genomen",
			"the length of the adjournment of {on} is not in the letter; the longest the act allows, {span}, was "+
				"taken for it"),
		reasons: define("scope.adjournment.reasons-unknown"+suffix, adjournment,
			"de redenen van de verdaging van {on} staan niet in de brief",
			"the reasons for the adjournment of {on} are not in the letter"),
		noDay: define("scope.adjournment.day-unknown"+suffix, adjournment,
			"de dag waarop de verdaging is medegedeeld staat niet in de brief; zij is niet meegeteld",
			"the day on which the adjournment was notified is not in the letter; it was not counted"),
		early: define("scope.event.early"+suffix, term,
			"wat de brief op {on} laat gebeuren, ligt vóór de ontvangst van het verzoek ({to}) en is niet meegeteld",
			"what the letter has happen on {on} lies before the request was received ({to}) and was not counted"),
		reference: define("scope.reference-date"+suffix, held,
			"peildatum {on}: het verzoek omvat de documenten die op de dag van ontvangst bij het bevoegde orgaan "+
				"berusten (zo aangenomen; geen uitspraak gelezen)",
			"reference date {on}: the request covers the documents held on the day the competent body received it "+
				"(so assumed; no ruling was read)"),
		suspended: suspended,
	}
}

var (
	assumedDispatch = defineBoth("scope.assumed.published", awbArticle("3:41", "1"), warBESArticle("16", "2"),
		"de dag van verzending is niet bekend; de datum op de brief, {on}, is ervoor genomen",
		"the day of dispatch is not known; the date on the letter, {on}, was taken for it")
	dispatchUnknown = defineBoth("scope.published.unknown", awbArticle("3:41", "1"), warBESArticle("16", "2"),
		"de dag van verzending van het besluit is niet bekend: of op tijd is beslist en tot wanneer bezwaar "+
			"openstaat, is niet te zeggen",
		"the day the decision was sent is not known: whether it was in time and until when one may object cannot be said")
	onObjection = define("scope.decision.on-objection", awbArticle("7:10", "1"),
		"de brief is een beslissing op bezwaar; de termijn daarvoor loopt vanaf het eerste besluit, dat er niet "+
			"in staat: alleen de termijn voor het eerste besluit is berekend",
		"the letter is a decision on an objection; the term for it runs from the first decision, which is not "+
			"in the letter: only the term for the first decision was computed")
	onlyDisclosed = define("scope.already-public.disclosed", factualAct,
		"reeds openbaar is alleen wat toen openbaar is gemaakt; wat het besluit van {on} ({name}) weigerde, is "+
			"niet openbaar en blijft gevraagd",
		"already public is only what was disclosed then; what the decision of {on} ({name}) refused is not "+
			"public and remains asked for")
)

// A clockCase is one request of a letter as a case for the clock, with the keys
// under which the letter has what the case has: what the clock refuses is found
// in the letter.
type clockCase struct {
	wob.Case
	act       *act
	caveats   []wob.Caveat
	untimed   *wob.Caveat // the clock lacks this
	adjourned bool        // the letter tells of an adjournment

	received, published string            // keys of the letter
	request             string            // the key of the request
	events              map[string]string // by "adjournments[0]", "suspensions[1]", "default": the event it was made of
}

func (c *clockCase) warn(p *calendar.Provision, a calendar.Args) {
	if p = c.act.own(p); p == nil {
		return
	}
	c.caveats = append(c.caveats, wob.Caveat{Provision: p, Args: a})
}

// clockCase makes the case of a request. Days that contradict each other are
// findings of the review; the clock takes the one that the law counts from, the
// day of receipt, and leaves out what cannot be beside it.
func (e *Exam) clockCase(q *scope.Request, i int) clockCase {
	l := e.Letter
	c := clockCase{act: e.act, request: l.requestKey(i), events: map[string]string{}}
	c.received, c.published = c.request+".received", "published"
	received, caveat := e.received(q)
	if received.IsZero() {
		c.untimed = &wob.Caveat{Provision: e.act.clock.untimed}
		return c
	}
	if caveat != nil {
		c.caveats = append(c.caveats, *caveat)
		c.received = c.request + ".dated"
	}
	c.Case = wob.Case{
		ID: l.ID, Territory: l.Territory, Received: received,
		Filed: notAfter(q.Filed, received), FirstReceived: notAfter(q.FirstReceived, received),
	}
	if q.ID != "" {
		c.ID = strings.TrimPrefix(l.ID+"/"+q.ID, "/")
	}
	if q.Environmental == calendar.Yes {
		c.Environmental = &wob.Environmental{DisclosureIntended: l.discloses(), ObjectionExpected: l.objectionExpected()}
	}
	e.decision(&c)
	e.events(&c, i)
	return c
}

// notAfter returns a day that does not lie after another, and none for one that
// does.
func notAfter(d, limit calendar.Date) calendar.Date {
	if d.After(limit) {
		return calendar.Date{}
	}
	return d
}

// decision puts the decision of the letter in the case.
func (e *Exam) decision(c *clockCase) {
	l := e.Letter
	if l.OnObjection == calendar.Yes {
		// Its own clock starts from the first decision, which the letter does
		// not hold.
		c.warn(onObjection, calendar.Args{})
		return
	}
	sent := l.Published
	if sent.IsZero() && !l.Date.IsZero() && e.Assume&SentWhenDated != 0 {
		sent, c.published = l.Date, "date"
		c.warn(assumedDispatch, calendar.Args{On: l.Date})
	}
	if sent.IsZero() {
		c.warn(dispatchUnknown, calendar.Args{})
		return
	}
	if sent.Before(c.Received) {
		c.warn(e.act.clock.early, calendar.Args{On: sent, To: c.Received})
		return
	}
	dated := notAfter(l.Date, sent)
	if dated.Before(c.Received) {
		dated = calendar.Date{}
	}
	// Whether an oral decision will do hangs on what was asked and decided, which
	// the clock does not know: the review says it.
	c.Decision = &wob.Decision{
		Published: sent, Dated: dated,
		Discloses: l.discloses(), ObjectionExpected: l.objectionExpected(),
	}
}

// eventsOf are the events of request i, by day: their place in the letter says
// nothing. Those of an objection are left out.
func (e *Exam) eventsOf(i int) []told {
	var own []told
	for j := range e.Letter.Events {
		ev := &e.Letter.Events[j]
		if _, ok := e.index.of(i, ev.Request, ev.Items); ok && ev.Of != OfObjection {
			own = append(own, told{ev, "events" + at(j)})
		}
	}
	slices.SortStableFunc(own, compareTold)
	return own
}

// events puts the events of a request in the case.
func (e *Exam) events(c *clockCase, i int) {
	own := e.eventsOf(i)
	for _, ev := range own {
		switch ev.Kind {
		case Adjourned:
			e.adjourned(c, ev)
		case DefaultReceived:
			if ev.On.IsZero() {
				c.warn(defaultUndated, calendar.Args{})
			} else if e.counts(c, ev) {
				c.events["defaults"+at(len(c.Defaults))] = ev.key
				c.events["default"] = ev.key // of the only one
				c.Defaults = append(c.Defaults, wob.NoticeOfDefault{Received: ev.On})
			}
		}
	}
	e.suspensions(c, own)
}

// A told is an event with its key in the letter.
type told struct {
	*Event
	key string
}

// compareTold orders events by day; on one day what is asked comes before what is
// given.
func compareTold(a, b told) int {
	return cmp.Or(a.On.Compare(b.On), cmp.Compare(a.given(), b.given()))
}

// given is 1 for an answer to what was asked, else 0.
func (t told) given() int {
	switch t.Kind {
	case ViewsGiven, PrecisionGiven, Supplemented:
		return 1
	}
	return 0
}

// counts reports whether an event can move the term: one before receipt cannot,
// and a caveat says so.
func (e *Exam) counts(c *clockCase, ev told) bool {
	if ev.On.Before(c.Received) {
		c.warn(e.act.clock.early, calendar.Args{On: ev.On, To: c.Received})
		return false
	}
	return true
}

var defaultUndated = define("scope.default.day-unknown", awbArticle("4:17", "3"),
	"de brief noemt een ingebrekestelling zonder dag van ontvangst; zij is niet meegeteld",
	"the letter tells of a notice of default without the day of receipt; it was not counted")

func (e *Exam) adjourned(c *clockCase, ev told) {
	law := &e.act.clock
	c.adjourned = true
	if ev.On.IsZero() {
		c.warn(law.noDay, calendar.Args{})
		return
	}
	if !e.counts(c, ev) {
		return
	}
	if n := len(c.Adjournments); n > 0 && c.Adjournments[n-1].Notified == ev.On {
		return // the same notice, told twice
	}
	a := wob.Adjournment{Notified: ev.On, By: ev.Length, Until: ev.Until, Reasons: ev.Reasons}
	if !a.Until.IsZero() {
		a.By = calendar.Span{} // where they do not agree, the day counts
	}
	if a.By.IsZero() && a.Until.IsZero() {
		if e.Assume&AdjournedLongest != 0 {
			a.By = e.longestAdjournment(c.Case, ev.On)
		}
		if a.By.IsZero() {
			c.untimed = &wob.Caveat{Provision: law.noLength, Args: calendar.Args{On: ev.On}}
			return
		}
		c.warn(law.adjourned, calendar.Args{On: ev.On, Span: a.By})
	}
	if ev.Reasons == calendar.Unknown {
		c.warn(law.reasons, calendar.Args{On: ev.On})
	}
	c.events["adjournments"+at(len(c.Adjournments))] = ev.key
	c.Adjournments = append(c.Adjournments, a)
}

// discloses reports whether the decision discloses anything.
func (l *Letter) discloses() calendar.Answer {
	if len(l.Outcomes) == 0 {
		return calendar.Unknown
	}
	return calendar.AnswerOf(l.decides(Granted) || l.decides(GrantedInPart) || l.decides(DeferredThirdParty))
}

// objectionExpected is known only where the letter defers for a third party.
func (l *Letter) objectionExpected() calendar.Answer {
	if l.decides(DeferredThirdParty) {
		return calendar.Yes
	}
	return calendar.Unknown
}

// decides reports whether any outcome has a disposition.
func (l *Letter) decides(d Disposition) bool {
	return slices.ContainsFunc(l.Outcomes, func(o Outcome) bool { return slices.Contains(o.Kinds, d) })
}

// letter returns the key of the letter for a key of the case: of an event the day
// that the clock takes from it is its "on".
func (c *clockCase) letter(key string) string {
	switch key {
	case "received":
		return c.received
	case "decision.published":
		return c.published
	}
	list, field, _ := strings.Cut(key, ".")
	switch field {
	case "notified", "from", "received":
		field = "on"
	}
	return cmp.Or(c.events[list], "events") + "." + field
}

// translate returns what the clock refuses under the keys of the letter.
func (c *clockCase) translate(err error) error {
	var refused *wob.InputError
	if !errors.As(err, &refused) {
		return err
	}
	var faults file.Faults
	faults.Add(file.Why(refused.Code, refused.Dutch, refused.English).For(c.letter(refused.Key), refused.Value))
	return faults.Err()
}
