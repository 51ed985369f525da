package letter

import (
	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope"
	"github.com/wobrules/wobrules/wob"
)

// letterItself is what a contradiction is held against: no article says that a
// letter agrees with itself.
var letterItself = calendar.Source("de brief zelf", "")

// A dayOf is a day that a letter states, with what it is the day of.
type dayOf struct{ id, dutch, english string }

var (
	ofWriting   = dayOf{"dated", "de datum van het verzoek", "the date of the request"}
	ofFiling    = dayOf{"filed", "de dag van indiening", "the day of filing"}
	ofFirst     = dayOf{"first-received", "de ontvangst door een ander orgaan", "receipt by another body"}
	ofPassing   = dayOf{"from", "de doorzending door een ander orgaan", "the forwarding by another body"}
	ofReceipt   = dayOf{"received", "de ontvangst van het verzoek", "receipt of the request"}
	ofLetter    = dayOf{"date", "de datum van de brief", "the date of the letter"}
	ofDispatch  = dayOf{"published", "de verzending van de brief", "the dispatch of the letter"}
	ofEvent     = dayOf{"event", "een gebeurtenis die de brief noemt", "an event that the letter names"}
	ofEnd       = dayOf{"end", "de laatste dag die erbij staat", "the last day that stands with it"}
	ofReference = dayOf{"reference-date",
		"de peildatum van een eerder besluit", "the reference date of an earlier decision"}
	ofEarlier   = dayOf{"earlier", "de datum van een eerder besluit", "the date of an earlier decision"}
	ofPublished = dayOf{"published-earlier",
		"de publicatie van een eerder besluit", "the publication of an earlier decision"}
)

// order is a pair of days of which the first cannot lie after the second.
type order struct {
	first, second dayOf
	provision     *calendar.Provision
}

func newOrder(first, second dayOf) order {
	return order{first, second, define("scope.contradiction."+first.id+"."+second.id, letterItself,
		first.dutch+" ({on}) ligt in de brief na "+second.dutch+" ({to}); een van beide klopt niet",
		first.english+" ({on}) lies in the letter after "+second.english+" ({to}); one of the two is wrong")}
}

var (
	writtenFiled     = newOrder(ofWriting, ofFiling)
	writtenFirst     = newOrder(ofWriting, ofFirst)
	writtenPassed    = newOrder(ofWriting, ofPassing)
	writtenReceived  = newOrder(ofWriting, ofReceipt)
	filedReceived    = newOrder(ofFiling, ofReceipt)
	firstReceived    = newOrder(ofFirst, ofReceipt)
	passedReceived   = newOrder(ofPassing, ofReceipt)
	receivedLetter   = newOrder(ofReceipt, ofLetter)
	receivedSent     = newOrder(ofReceipt, ofDispatch)
	writtenLetter    = newOrder(ofWriting, ofLetter)
	letterSent       = newOrder(ofLetter, ofDispatch)
	receivedEvent    = newOrder(ofReceipt, ofEvent)
	writtenEvent     = newOrder(ofWriting, ofEvent)
	eventLetter      = newOrder(ofEvent, ofLetter)
	eventEnd         = newOrder(ofEvent, ofEnd)
	referenceEarlier = newOrder(ofReference, ofEarlier)
	earlierPublished = newOrder(ofEarlier, ofPublished)
	earlierLetter    = newOrder(ofEarlier, ofLetter)
)

var (
	publishedNot = define("scope.contradiction.published", letterItself,
		"het besluit van {on} ({name}) is volgens de brief niet gepubliceerd, en toch gepubliceerd op {to}",
		"the decision of {on} ({name}) is by the letter not published, and yet published on {to}")
	emissionsNot = define("scope.contradiction.emissions", letterItself,
		"de informatie heeft betrekking op emissies maar is volgens de brief geen milieu-informatie",
		"the information is on emissions and yet by the letter no environmental information")
	periodBackwards = define("scope.contradiction.period", letterItself,
		"de periode van {from} tot en met {to} eindigt voor zij begint; zij is niet meegeteld",
		"the period from {from} up to and including {to} ends before it starts; it was not counted")
	adjournedTwice = define("scope.contradiction.adjournment", letterItself,
		"de verdaging van {on} met {span} komt niet uit op de genoemde dag ({to}); gerekend is met de dag",
		"the adjournment of {on} by {span} does not end on the day that is named ({to}); the day was taken")
)

// checkContradictions looks for what cannot both be true of what a letter says. A
// letter is read as it stands: the clock takes the day the law counts from, and
// both are named.
func checkContradictions(e *Exam, report func(Finding)) {
	l := e.Letter
	for i := range e.Requests {
		e.checkRequestDays(&e.Requests[i], i, report)
	}
	ordered(letterSent, l.Date, l.Published, Finding{}, report)
	for i := range l.Events {
		ev := &l.Events[i]
		ordered(eventLetter, ev.On, l.Date, Finding{Items: ev.Items}, report)
		backwards(ev.Period, ev.Items, report)
	}
	for i := range l.Earlier {
		d := &l.Earlier[i]
		ordered(referenceEarlier, d.ReferenceDate, d.Date, Finding{}, report)
		ordered(earlierPublished, d.Date, d.PublishedOn, Finding{}, report)
		ordered(earlierLetter, d.Date, l.Date, Finding{}, report)
		backwards(d.Period, nil, report)
		if d.Published == calendar.No && !d.PublishedOn.IsZero() {
			report(Finding{Provision: publishedNot, Args: calendar.Args{On: d.Date, To: d.PublishedOn, Name: d.Reference}})
		}
	}
	for i := range l.Outcomes {
		if o := &l.Outcomes[i]; o.Emissions == calendar.Yes && o.Environmental == calendar.No {
			report(Finding{Provision: emissionsNot, Items: o.Items})
		}
	}
}

// ordered reports a pair of days that stand the wrong way round.
func ordered(o order, first, second calendar.Date, f Finding, report func(Finding)) {
	if second.IsZero() || !first.After(second) {
		return
	}
	f.Provision, f.Args = o.provision, calendar.Args{On: first, To: second}
	report(f)
}

// backwards reports a period that ends before it starts.
func backwards(p scope.Period, items []string, report func(Finding)) {
	if p != orNone(p) {
		report(Finding{Provision: periodBackwards, Items: items, Args: calendar.Args{From: p.From, To: p.Until}})
	}
}

func (e *Exam) checkRequestDays(t *Timed, i int, report func(Finding)) {
	q, l := t.Request, e.Letter
	of := Finding{Request: q.ID}
	for _, pair := range []struct {
		order         order
		first, second calendar.Date
	}{
		{writtenFiled, q.Dated, q.Filed}, {writtenFirst, q.Dated, q.FirstReceived}, {writtenPassed, q.Dated, q.From.On},
		{writtenReceived, q.Dated, q.Received}, {filedReceived, q.Filed, q.Received},
		{firstReceived, q.FirstReceived, q.Received}, {passedReceived, q.From.On, q.Received},
		{receivedLetter, q.Received, l.Date}, {receivedSent, q.Received, l.Published}, {writtenLetter, q.Dated, l.Date},
	} {
		ordered(pair.order, pair.first, pair.second, of, report)
	}
	for _, it := range q.Items {
		backwards(it.Period, []string{it.ID}, report)
	}
	for _, ev := range e.eventsOf(i) {
		f := of
		f.Items = ev.Items
		switch {
		case movesTerm(ev.Kind) || ev.Kind == Adjourned || ev.Kind == DefaultReceived:
			// What moves the term cannot come before it.
			ordered(receivedEvent, q.Received, ev.On, f, report)
			ordered(eventEnd, ev.On, ev.Until, f, report)
		case ev.Kind != Conversation:
			// A request may have been talked about before it was made.
			ordered(writtenEvent, q.Dated, ev.On, f, report)
		}
		e.checkAdjournedTwice(t, ev, report)
	}
}

// checkAdjournedTwice holds the length of an adjournment against the day it is
// said to end on, by the clock; it is silent where both end the term on one day,
// as where both are longer than the act allows, and where one of them is not told.
func (e *Exam) checkAdjournedTwice(t *Timed, ev told, report func(Finding)) {
	if ev.Kind != Adjourned {
		return
	}
	by := t.Case
	by.Adjournments = []wob.Adjournment{{Notified: ev.On, By: ev.Length}}
	until := t.Case
	until.Adjournments = []wob.Adjournment{{Notified: ev.On, Until: ev.Until}}
	a, errA := e.Clock.Timeline(by)
	b, errB := e.Clock.Timeline(until)
	if errA != nil || errB != nil || a.Decision.Adjourned() == b.Decision.Adjourned() {
		return
	}
	report(Finding{
		Provision: adjournedTwice, Request: t.Request.ID, On: ev.On,
		Args: calendar.Args{On: ev.On, To: ev.Until, Span: ev.Length},
	})
}
