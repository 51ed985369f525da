package read

import (
	"slices"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope/letter"
	"github.com/wobrules/wobrules/wob"
)

// eventKinds are the events of the letter file by the kind of their day. What was sent
// on is an event of each body (see forwarding).
var eventKinds = map[Kind]letter.EventKind{
	Suspended: letter.Suspended, ViewsAskedOn: letter.ViewsAsked, ViewsGivenOn: letter.ViewsGiven,
	DefaultReceived: letter.DefaultReceived, ConversationOn: letter.Conversation, Narrowed: letter.Narrowed,
}

// events makes the events of what was told. That views were asked in the letter
// that suspends the term for them is one event: the suspension where it has a last
// day, and else the asking, which the last view closes (art. 6 lid 3 Wob, art. 4.4
// lid 3 Woo).
func (r *reader) events() []letter.Event {
	var out []letter.Event
	for i := range r.told {
		t := &r.told[i]
		kind, ok := eventKinds[t.kind]
		if !ok || t.kind == ViewsAskedOn && r.suspendedFor(t) {
			continue
		}
		e := letter.Event{Kind: kind, On: t.on}
		switch t.kind {
		case Suspended:
			e.Ground = wob.SuspensionGround(r.valueOf(t, SuspendedGround))
			e.Until, _ = calendar.Parse(r.valueOf(t, SuspendedUntil))
			if e.Until.IsZero() && (e.Ground == wob.ViewsAsked || e.Ground == wob.ViewsAskedWoo) {
				e = letter.Event{Kind: letter.ViewsAsked, On: t.on}
			}
		case ViewsAskedOn:
			e.Party = r.valueOf(t, ViewsAskedParty)
		case ViewsGivenOn:
			e.Party = r.valueOf(t, ViewsGivenParty)
		case Narrowed:
			e.To = r.valueOf(t, NarrowedTo)
		}
		out = append(out, e)
	}
	for _, k := range r.undated {
		out = append(out, letter.Event{Kind: eventKinds[k]})
	}
	for _, f := range r.of(ForwardedTo) {
		out = append(out, r.forwarding(f))
	}
	slices.SortStableFunc(out, func(a, b letter.Event) int { return a.On.Compare(b.On) })
	return out
}

// suspendedFor reports whether the term was suspended on the day on which views
// were asked, for that reason.
func (r *reader) suspendedFor(asked *telling) bool {
	return slices.ContainsFunc(r.told, func(t telling) bool {
		return t.kind == Suspended && t.on == asked.on
	})
}

// forwarding makes the event of a body to which the request was sent on, with the
// day where one sentence tells both.
func (r *reader) forwarding(to Fact) letter.Event {
	e := letter.Event{Kind: letter.Forwarded, To: to.Value}
	for i := range r.told {
		t := &r.told[i]
		if t.kind != ForwardedOn {
			continue
		}
		for _, s := range t.in {
			n := r.sentences[s]
			if at := r.span(n.from, n.to); at.Start <= to.Spans[0].Start && to.Spans[0].End <= at.End {
				e.On = t.on
			}
		}
	}
	return e
}
