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
