package register

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// ErrNotEvents says that a case file holds something that no event can say, such
// as an adjournment on a day that is not known.
var ErrNotEvents = errors.New("something in it has no day of its own, or cannot be kept as an event")

// Split makes events of a case: those that fold to the same case again. What has
// no id in a list gets that of its event. A case for which that cannot be done is
// [ErrNotEvents], so that nothing is lost without notice.
func Split(c wob.Case) ([]wob.Event, error) {
	c.AsOf = calendar.Date{}
	s := &splitter{}
	s.whole(&c)
	folded, err := Fold(c.ID, s.events)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNotEvents, err)
	}
	if !bytes.Equal(folded.AppendJSON(nil), c.AppendJSON(nil)) {
		return nil, ErrNotEvents
	}
	return s.events, nil
}

type splitter struct{ events []wob.Event }

// add adds an event and returns its id.
func (s *splitter) add(kind wob.EventKind, on calendar.Date, of string, fields wob.Case) string {
	id := fmt.Sprintf("e%04d", len(s.events)+1)
	s.events = append(s.events, wob.Event{ID: id, On: on, Kind: kind, Of: of, Fields: fields})
	return id
}

// on adds an event where its day is set.
func (s *splitter) on(kind wob.EventKind, on calendar.Date, of string) {
	if !on.IsZero() {
		s.add(kind, on, of, wob.Case{})
	}
}

// named gives an element of a list the id of its event, where it has none.
func named(id *string, event string) {
	if *id == "" {
		*id = event
	}
}

func (s *splitter) whole(c *wob.Case) {
	s.add(wob.EventReceived, c.Received, "", wob.Case{ID: c.ID, Territory: c.Territory, Filed: c.Filed,
		FirstReceived: c.FirstReceived, Channel: c.Channel, Environmental: c.Environmental, TooGeneral: c.TooGeneral,
		Large: c.Large})
	s.on(wob.EventPrecisionAsked, c.PrecisionAsked, "")
	s.on(wob.EventConsulted, c.Consulted, "")
	s.on(wob.EventDelayTold, c.DelayTold, "")
	s.adjournments(c.Adjournments, "")
	s.suspensions(c.Suspensions, "")
	for i := range c.Partial {
		d := &c.Partial[i]
		rest := *d
		rest.Published = calendar.Date{}
		named(&d.ID, s.add(wob.EventPartialDecision, d.Published, "", wob.Case{Partial: []wob.Decision{rest}}))
	}
	if c.Decision != nil {
		rest := *c.Decision
		rest.Published = calendar.Date{}
		s.add(wob.EventDecision, c.Decision.Published, "", wob.Case{Decision: &rest})
	}
	if c.Closed != nil {
		rest := *c.Closed
		rest.On = calendar.Date{}
		s.add(wob.EventClosed, c.Closed.On, "", wob.Case{Closed: &rest})
	}
	s.defaults(c.Defaults, "")
	for i := range c.Objections {
		s.objection(&c.Objections[i])
	}
	for i := range c.Appeals {
		s.appeal(&c.Appeals[i])
	}
	for i := range c.Outages {
		o := &c.Outages[i]
		rest := *o
		rest.Announced = calendar.Date{}
		named(&o.ID, s.add(wob.EventOutage, o.Announced, "", wob.Case{Outages: []wob.Outage{rest}}))
	}
}

func (s *splitter) adjournments(all []wob.Adjournment, of string) {
	for i := range all {
		rest := all[i]
		rest.Notified = calendar.Date{}
		named(&all[i].ID, s.add(wob.EventAdjourned, all[i].Notified, of, wob.Case{Adjournments: []wob.Adjournment{rest}}))
	}
}

func (s *splitter) suspensions(all []wob.Suspension, of string) {
	for i := range all {
		rest := all[i]
		on := rest.Notified
		if on.IsZero() {
			on = rest.From
		}
		rest.Notified, rest.From = calendar.Date{}, calendar.Date{}
		named(&all[i].ID, s.add(wob.EventSuspensionBegun, on, of, wob.Case{Suspensions: []wob.Suspension{rest}}))
	}
}

func (s *splitter) defaults(all []wob.NoticeOfDefault, of string) {
	for i := range all {
		n := &all[i]
		kind, on, rest := wob.EventNoticeOfDefault, n.Received, wob.NoticeOfDefault{ID: n.ID, Sent: n.Sent,
			Channel: n.Channel}
		if on.IsZero() {
			kind, on, rest = wob.EventNoticeSent, n.Sent, wob.NoticeOfDefault{ID: n.ID}
		}
		named(&n.ID, s.add(kind, on, of, wob.Case{Defaults: []wob.NoticeOfDefault{rest}}))
		s.on(wob.EventPenaltyFixed, n.Fixed, n.ID)
		s.on(wob.EventPenaltyPaid, n.Paid, n.ID)
	}
}

func (s *splitter) objection(o *wob.Objection) {
	rest := wob.Objection{ID: o.ID, By: o.By, Against: o.Against, Posted: o.Posted, ByPost: o.ByPost,
		ReachedWrongBody: o.ReachedWrongBody, Channel: o.Channel, BelievedTaken: o.BelievedTaken, Form: o.Form}
	named(&o.ID, s.add(wob.EventObjection, o.Received, o.Of, wob.Case{Objections: []wob.Objection{rest}}))
	s.on(wob.EventCommitteeAnnounced, o.CommitteeAnnounced, o.ID)
	for i := range o.Repairs {
		r := &o.Repairs[i]
		named(&r.ID, s.add(wob.EventRepairAsked, r.Asked, o.ID,
			wob.Case{Objections: []wob.Objection{{Repairs: []wob.Repair{{ID: r.ID, Set: r.Set}}}}}))
		s.on(wob.EventRepairDone, r.Done, r.ID)
	}
	s.suspensions(o.Suspensions, o.ID)
	s.adjournments(o.Adjournments, o.ID)
	for i := range o.Agreed {
		a := &o.Agreed[i]
		rest := *a
		rest.Consented = calendar.Date{}
		named(&a.ID, s.add(wob.EventDelayAgreed, a.Consented, o.ID,
			wob.Case{Objections: []wob.Objection{{Agreed: []wob.Agreed{rest}}}}))
	}
	s.defaults(o.Defaults, o.ID)
	s.on(wob.EventDelayTold, o.Told, o.ID)
	s.on(wob.EventObjectionWithdrawn, o.Withdrawn, o.ID)
	s.on(wob.EventDecisionOnObjection, o.Decided, o.ID)
}

func (s *splitter) appeal(a *wob.Appeal) {
	rest := wob.Appeal{ID: a.ID, By: a.By, Against: a.Against, Posted: a.Posted, Complete: a.Complete, Hearing: a.Hearing}
	named(&a.ID, s.add(wob.EventAppeal, a.Received, a.Of, wob.Case{Appeals: []wob.Appeal{rest}}))
	if !a.Ruling.IsZero() {
		ruling := a.Ruling
		ruling.Sent = calendar.Date{}
		s.add(wob.EventRuling, a.Ruling.Sent, a.ID, wob.Case{Appeals: []wob.Appeal{{Ruling: ruling}}})
	}
	s.on(wob.EventAppealWithdrawn, a.Withdrawn, a.ID)
	s.on(wob.EventFurtherAppeal, a.Further, a.ID)
}
