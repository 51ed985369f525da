package letter

import (
	"slices"

	"github.com/wobrules/wobrules/calendar"
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

// A Caveat (voorbehoud) is something unknown or unverified that an answer rests
// on.
type Caveat = wob.Caveat

// clockCaveats are the caveats on dates that follow from a letter, each cited
// for one act.
type clockCaveats struct {
	received  *calendar.Provision // the date of the request was taken for the day of receipt
	adjourned *calendar.Provision // the longest adjournment was taken
	reasons   *calendar.Provision // the reasons for the adjournment are not known
	noDay     *calendar.Provision // the day of the adjournment is not known
	reference *calendar.Provision // the reference date is recalled: no ruling was read
}

func newClockCaveats(suffix string, term, adjournment, held calendar.Citation) clockCaveats {
	return clockCaveats{
		received: define("scope.assumed.received"+suffix, term,
			"de dag van ontvangst staat niet in de brief; de datum van het verzoek, {on}, is ervoor genomen",
			"the day of receipt is not in the letter; the date of the request, {on}, was taken for it"),
		adjourned: define("scope.assumed.adjournment"+suffix, adjournment,
			"de duur van de verdaging van {on} staat niet in de brief; de langste die de wet toestaat, {span}, is ervoor genomen",
			"the length of the adjournment of {on} is not in the letter; the longest the act allows, {span}, was taken for it"),
		reasons: define("scope.adjournment.reasons-unknown"+suffix, adjournment,
			"de redenen van de verdaging van {on} staan niet in de brief",
			"the reasons for the adjournment of {on} are not in the letter"),
		noDay: define("scope.adjournment.day-unknown"+suffix, adjournment,
			"de dag waarop de verdaging is medegedeeld staat niet in de brief; zij is niet meegeteld",
			"the day on which the adjournment was notified is not in the letter; it was not counted"),
		reference: define("scope.reference-date"+suffix, held,
			"peildatum {on}: het verzoek omvat de documenten die op de dag van ontvangst bij het bevoegde orgaan berusten (zo aangenomen; geen uitspraak gelezen)",
			"reference date {on}: the request covers the documents held on the day the competent body received it (so assumed; no ruling was read)"),
	}
}

var (
	assumedDispatch = define("scope.assumed.published", awbArticle("3:41", "1"),
		"de dag van verzending is niet bekend; de datum op de brief, {on}, is ervoor genomen",
		"the day of dispatch is not known; the date on the letter, {on}, was taken for it")
	dispatchUnknown = define("scope.published.unknown", awbArticle("3:41", "1"),
		"de dag van verzending van het besluit is niet bekend: of op tijd is beslist en tot wanneer bezwaar openstaat, is niet te zeggen",
		"the day the decision was sent is not known: whether it was in time and until when one may object cannot be said")
	onObjection = define("scope.decision.on-objection", awbArticle("7:10", "1"),
		"de brief is een beslissing op bezwaar; de termijn daarvoor loopt vanaf het eerste besluit, dat er niet in staat: alleen de termijn voor het eerste besluit is berekend",
		"the letter is a decision on an objection; the term for it runs from the first decision, which is not in the letter: only the term for the first decision was computed")
	onlyDisclosed = define("scope.already-public.disclosed", factualAct,
		"reeds openbaar is alleen wat toen openbaar is gemaakt; wat het besluit van {on} ({name}) weigerde, is niet openbaar en blijft gevraagd",
		"already public is only what was disclosed then; what the decision of {on} ({name}) refused is not public and remains asked for")
)

// received returns the day of receipt, or what an assumption takes for it with
// the caveat that says so.
func (l *Letter) received(assume Assumption) (calendar.Date, *Caveat) {
	q := &l.Request
	if !q.Received.IsZero() || assume&ReceivedWhenDated == 0 || q.Dated.IsZero() {
		return q.Received, nil
	}
	return q.Dated, &Caveat{Provision: l.act().clock.received, Args: calendar.Args{On: q.Dated}}
}

// Case returns the letter as a case for the clock, with a caveat for each
// assumption that was used and for what the clock cannot know. A day of receipt
// that is neither stated nor assumed, and an adjournment whose length is
// neither, are errors, with the key of the letter as a *[wob.InputError].
//
// [Letter.Timeline] applies the clock and puts the caveats on the answer.
func (l Letter) Case(assume Assumption) (wob.Case, []Caveat, error) {
	c, _, caveats, err := l.clockCase(assume)
	return c, caveats, err
}

// clockCase is Case, with the keys under which the letter has what the case
// has.
func (l *Letter) clockCase(assume Assumption) (wob.Case, caseKeys, []Caveat, error) {
	var caveats []Caveat
	keys := caseKeys{received: "request.received", published: "published", events: map[string]string{}}
	fail := func(key, value, reason string) (wob.Case, caseKeys, []Caveat, error) {
		return wob.Case{}, keys, nil, &wob.InputError{Key: key, Value: value, Reason: reason}
	}
	received, caveat := l.received(assume)
	switch {
	case !received.IsZero():
	case l.Request.Dated.IsZero():
		return fail("request.received", "", "the clock needs the day of receipt; neither it nor the date of the request is stated")
	default:
		return fail("request.received", "", "the clock needs the day of receipt; it is not stated, and the date of the request was not assumed for it")
	}
	if caveat != nil {
		caveats = append(caveats, *caveat)
		keys.received = "request.dated"
	}
	c := wob.Case{ID: l.ID, Received: received, Filed: l.Request.Filed, FirstReceived: l.Request.FirstReceived}
	if l.Request.Environmental == calendar.Yes {
		c.Environmental = &wob.Environmental{DisclosureIntended: l.discloses(), ObjectionExpected: l.objectionExpected()}
	}

	dated := l.Published
	if l.OnObjection == calendar.Yes {
		// Its own clock starts from the first decision, which the letter does
		// not hold.
		dated = calendar.Date{}
		caveats = append(caveats, Caveat{Provision: onObjection})
	} else if dated.IsZero() {
		if !l.Date.IsZero() && assume&SentWhenDated != 0 {
			dated = l.Date
			keys.published = "date"
			caveats = append(caveats, Caveat{Provision: assumedDispatch, Args: calendar.Args{On: l.Date}})
		} else {
			caveats = append(caveats, Caveat{Provision: dispatchUnknown})
		}
	}
	if !dated.IsZero() {
		// Whether an oral decision will do hangs on what was asked and decided,
		// which the clock does not know: the review says it.
		c.Decision = &wob.Decision{
			Published: dated, Dated: l.Date,
			Discloses: l.discloses(), ObjectionExpected: l.objectionExpected(),
		}
	}

	suspend := func(key string, s wob.Suspension) int {
		i := len(c.Suspensions)
		keys.events["suspensions"+at(i)] = key
		c.Suspensions = append(c.Suspensions, s)
		return i
	}
	law := l.act()
	asked, views := -1, -1 // the suspensions that are still open
	for i := range l.Events {
		e := &l.Events[i]
		key := "events" + at(i)
		switch e.Kind {
		case Adjourned:
			if e.On.IsZero() {
				caveats = append(caveats, Caveat{Provision: law.clock.noDay})
				continue
			}
			a := wob.Adjournment{Notified: e.On, By: e.Length, Until: e.Until, Reasons: e.Reasons}
			if a.By.IsZero() && a.Until.IsZero() {
				if assume&AdjournedLongest == 0 {
					return fail(key+".by", "", "the clock needs the length of the adjournment; it is not stated, and the longest was not assumed for it")
				}
				longest, err := longestAdjournment(received, e.On)
				if err != nil {
					keys.events["adjournments[0]"] = key // the only one it was asked of
					return wob.Case{}, keys, nil, keys.translate(err)
				}
				a.By = longest
				caveats = append(caveats, Caveat{Provision: law.clock.adjourned, Args: calendar.Args{On: e.On, Span: longest}})
			}
			if e.Reasons == calendar.Unknown {
				caveats = append(caveats, Caveat{Provision: law.clock.reasons, Args: calendar.Args{On: e.On}})
			}
			keys.events["adjournments"+at(len(c.Adjournments))] = key
			c.Adjournments = append(c.Adjournments, a)
		case PrecisionAsked:
			// Only an invitation that sets a term suspends (ECLI:NL:RVS:2016:2527).
			if !e.On.IsZero() && !e.Set.IsZero() {
				asked = suspend(key, wob.Suspension{Ground: wob.SupplementAsked, Notified: e.On, Set: e.Set})
			}
		case PrecisionGiven:
			if asked >= 0 {
				c.Suspensions[asked].Until = e.On
				asked = -1
			}
		case ViewsAsked:
			if !e.On.IsZero() {
				views = suspend(key, wob.Suspension{Ground: viewsGround(e.On), Notified: e.On, Set: e.Set})
			}
		case ViewsGiven:
			if views >= 0 {
				c.Suspensions[views].Until = e.On
				views = -1
			}
		case DelayAgreed:
			if !e.On.IsZero() {
				suspend(key, wob.Suspension{Ground: wob.ConsentToDelay, Notified: e.On, Until: e.Until})
			}
		}
	}
	if views >= 0 && c.Decision == nil {
		if s := c.Suspensions[views]; s.Set.IsZero() {
			return fail(keys.events["suspensions"+at(views)]+".on", s.Notified.String(),
				"views were asked and the term is still suspended: the clock needs the day they came, the last day that was set for them, or the day of the decision")
		}
	}
	return c, keys, caveats, nil
}

// viewsGround is the ground on which asking for views suspends on a day.
func viewsGround(on calendar.Date) wob.SuspensionGround {
	if a := actOn(on); a != nil {
		return a.views
	}
	return wob.ViewsAsked
}

// longestAdjournment asks the clock how long an adjournment of the decision on
// a request can be, so that the length stands in one place.
func longestAdjournment(received, notified calendar.Date) (calendar.Span, error) {
	for _, on := range []calendar.Date{notified, received} { // a late notice has no length
		t, err := wob.Clock{}.Timeline(wob.Case{Received: received, Adjournments: []wob.Adjournment{
			{Notified: on, By: calendar.Days(calendar.MostDays)},
		}})
		if err != nil {
			return calendar.Span{}, err
		}
		n := t.Decision.Adjourned()
		if n == 0 {
			continue
		}
		if n%7 == 0 {
			return calendar.Weeks(n / 7), nil
		}
		return calendar.Days(n), nil
	}
	return calendar.Span{}, &wob.InputError{Key: "received", Value: received.String(), Reason: "the act allows no adjournment of a request of this day"}
}

// Timeline returns what the law makes of the letter by a clock, with the
// caveats of [Letter.Case] on it.
func (l Letter) Timeline(k wob.Clock, assume Assumption) (wob.Timeline, error) {
	c, keys, caveats, err := l.clockCase(assume)
	if err != nil {
		return wob.Timeline{}, err
	}
	t, err := k.Timeline(c)
	if err != nil {
		return wob.Timeline{}, keys.translate(err)
	}
	t.Caveats = append(caveats, t.Caveats...)
	return t, nil
}

// discloses reports whether the decision discloses anything.
func (l *Letter) discloses() calendar.Answer {
	if len(l.Outcomes) == 0 {
		return calendar.Unknown
	}
	for i := range l.Outcomes {
		for _, d := range l.Outcomes[i].Kinds {
			if d == Granted || d == GrantedInPart || d == DeferredThirdParty {
				return calendar.Yes
			}
		}
	}
	return calendar.No
}

// objectionExpected is known only where the letter defers for a third party.
func (l *Letter) objectionExpected() calendar.Answer {
	for i := range l.Outcomes {
		for _, d := range l.Outcomes[i].Kinds {
			if d == DeferredThirdParty {
				return calendar.Yes
			}
		}
	}
	return calendar.Unknown
}

// Reading returns what the request covers: as it was asked, limited by the
// earlier decisions, the agreements and the withdrawals that the letter tells
// of. The reference date is the day of receipt, or what an assumption takes for
// it.
func (l Letter) Reading(assume Assumption) (scope.Reading, []Caveat, error) {
	received, caveat := l.received(assume)
	var caveats []Caveat
	if caveat != nil {
		caveats = append(caveats, *caveat)
	}
	if !received.IsZero() {
		caveats = append(caveats, Caveat{Provision: l.act().clock.reference, Args: calendar.Args{On: received}})
	}
	r, err := scope.Read(l.Request, received)
	if err != nil {
		return scope.Reading{}, nil, err
	}
	if r, err = r.With(l.limits()...); err != nil {
		return scope.Reading{}, nil, err
	}
	for lim := range r.Limits() {
		if lim.Kind() == scope.LimitPublic && lim.Idle() == nil {
			d := lim.Decision()
			caveats = append(caveats, Caveat{Provision: onlyDisclosed, Args: calendar.Args{On: d.Date, Name: d.Reference}})
		}
	}
	return r, caveats, nil
}

// limits are the limits that the letter tells of.
func (l *Letter) limits() []scope.Limit {
	var all []scope.Limit
	earlier := make(map[string]scope.EarlierDecision, len(l.Earlier))
	for _, d := range l.Earlier {
		earlier[d.Reference] = d
	}
	for _, n := range l.Limits {
		if (n.Basis == BasisAlreadyPublic || n.Basis == BasisRepeated) && len(n.Relies) > 0 {
			for _, ref := range n.Relies {
				lim := scope.ByPublication(earlier[ref], n.After)
				if n.Basis == BasisRepeated {
					lim = scope.ByRepetition(earlier[ref], n.After, n.NewFacts)
				}
				all = append(all, lim.For(n.Items...))
			}
		} else if n.Basis == BasisAgreed {
			all = append(all, scope.ByAgreement(n.left(earlier), scope.Talk{}).For(n.Items...))
		} else {
			// Without a decision to rest on, it is the body's own doing.
			all = append(all, scope.ByBody(n.left(earlier)).For(n.Items...))
		}
	}
	for i := range l.Events {
		e := &l.Events[i]
		talk := scope.Talk{On: e.On, Confirmed: l.confirmed(e), Channel: e.Channel, By: e.By, Before: e.From, Narrowed: e.To}
		switch e.Kind {
		case Narrowed:
			if e.Agreed == calendar.No {
				all = append(all, scope.ByBody(e.Period).For(e.Items...))
				continue
			}
			all = append(all, scope.ByAgreement(e.Period, talk).For(e.Items...))
		case PrecisionGiven:
			all = append(all, scope.ByAgreement(e.Period, talk).For(e.Items...))
		case Withdrawn:
			all = append(all, scope.ByWithdrawal(talk).For(e.Items...))
		case Widened:
			all = append(all, scope.RefusedWidening(talk).For(e.Items...))
		}
	}
	for i := range l.Outcomes {
		if o := &l.Outcomes[i]; len(o.JointWith) > 0 {
			all = append(all, scope.DecidedJointly(append(append([]string(nil), o.Items...), o.JointWith...)...))
		}
	}
	return all
}

// left is the period that a narrowing leaves.
func (n *Narrowing) left(earlier map[string]scope.EarlierDecision) scope.Period {
	after := n.After
	if after.IsZero() {
		for _, ref := range n.Relies {
			after = later(after, earlier[ref].Date)
		}
	}
	return scope.Period{From: after.AddDays(1)}
}

// confirmed returns the day on which the requester confirmed what an event
// says of its items: the first such day on or after the event.
func (l *Letter) confirmed(e *Event) calendar.Date {
	var first calendar.Date
	for i := range l.Events {
		c := &l.Events[i]
		if c.Kind != Confirmed || c.On.Before(e.On) || !covers(c.Items, e.Items) {
			continue
		}
		if first.IsZero() || c.On.Before(first) {
			first = c.On
		}
	}
	return first
}

// covers reports whether a list of items names all of another; an empty list
// names every item.
func covers(all, some []string) bool {
	if len(all) == 0 {
		return true
	}
	if len(some) == 0 {
		return false
	}
	for _, id := range some {
		if !slices.Contains(all, id) {
			return false
		}
	}
	return true
}
