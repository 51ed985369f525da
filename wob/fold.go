package wob

import (
	"cmp"
	"iter"
	"slices"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/file"
)

// Fold makes the case of its events: sorted by day and then by id, so that it is
// the same case in whatever order they were entered. What was replaced or
// withdrawn is left out. Ids that stand twice, a second request, decision or
// closing, an event about something that is not there and a case that cannot be
// ([Case.Check]) are errors: an *[InputError] with the id of the event in its key
// ("events[e3].of"), or several that [Faults] gives.
//
// An element of a list has the id that its fields give, and else that of its
// event. What an event names under of is one of these ids.
func Fold(events iter.Seq[Event]) (Case, error) {
	var faults file.Faults
	standing := stands(events, &faults)
	slices.SortFunc(standing, func(a, b Event) int {
		return cmp.Or(a.On.Compare(b.On), cmp.Compare(a.ID, b.ID))
	})
	var f folding
	// What is about something comes after what begins it, whatever their days: that
	// the one may not lie before the other the check of the case says.
	for order := range lastOrder + 1 {
		for i := range standing {
			e := &standing[i]
			if orderOf(e.Kind) != order {
				continue
			}
			if fault := e.Kind.law().apply(&f, e); fault != nil {
				faults.Add(inEvent(e.ID, fault))
			}
		}
	}
	if err := faults.Err(); err != nil {
		return Case{}, err
	}
	return f.c, f.c.Check()
}

// orderOf is when a kind of event is folded: first what is a part of the case,
// then what is about an objection or a decision, then what is about that.
func orderOf(k EventKind) int {
	switch k {
	case EventReceived, EventPartialDecision, EventDecision, EventClosed, EventOutage:
		return 0
	case EventObjection, EventClosingTold:
		return 1
	case EventAdjourned, EventSuspensionBegun, EventNoticeSent, EventRepairAsked, EventDelayAgreed, EventAppeal:
		return 2
	case EventNoticeOfDefault, EventRuling:
		return 3
	}
	return lastOrder
}

const lastOrder = 4

// inEvent puts the id of an event before the key of a fault.
func inEvent(id string, fault *InputError) *InputError {
	fault.Key = under("events["+id+"]", fault.Key)
	return fault
}

// stands returns the events that were neither replaced nor withdrawn.
func stands(events iter.Seq[Event], faults *file.Faults) []Event {
	var all []Event
	known, gone := map[string]bool{}, map[string]bool{}
	if events == nil {
		return nil
	}
	for e := range events {
		t := eventText{Event: e}
		if fault := t.check(); fault != nil {
			faults.Add(inEvent(e.ID, fault))
			continue
		}
		if known[e.ID] {
			faults.Add(inEvent(e.ID, idTwice.For("id", e.ID)))
			continue
		}
		known[e.ID] = true
		all = append(all, e)
	}
	for _, e := range all {
		for _, name := range [...]struct{ key, id string }{{"replaces", e.Replaces}, {"withdraws", e.Withdraws}} {
			switch {
			case name.id == "":
			case !known[name.id] || name.id == e.ID:
				faults.Add(inEvent(e.ID, file.NamesNothing.For(name.key, name.id)))
			case gone[name.id]:
				faults.Add(inEvent(e.ID, goneTwice.For(name.key, name.id)))
			default:
				gone[name.id] = true
			}
		}
	}
	return slices.DeleteFunc(all, func(e Event) bool { return e.Withdraws != "" || gone[e.ID] })
}

var (
	goneTwice = file.Why(file.CodeTwice, "is al vervangen of ingetrokken", "was replaced or withdrawn already")
	secondOne = file.Why(file.CodeTwice, "er is al zo'n gebeurtenis", "there is such an event already")
	whichOne  = file.Why(file.CodeMissing, "noem onder of waar het over gaat", "name under of what it is about")
)

// A folding is a case that is being made of events.
type folding struct {
	c Case
}

// set sets a day that can be set once.
func (f *folding) set(e *Event, d *calendar.Date) *InputError {
	if !d.IsZero() {
		return secondOne.For("on", e.On.String())
	}
	*d = e.On
	return nil
}

// nothing is the fault of an event about something that is not there.
func (f *folding) nothing(e *Event) *InputError {
	if e.Of == "" {
		return whichOne.For("of", "")
	}
	return file.NamesNothing.For("of", e.Of)
}

// add adds an element to a list, with the id of its event where it has none.
func add[T any](all *[]T, v T, id func(*T) *string, e *Event) {
	if *id(&v) == "" {
		*id(&v) = e.ID
	}
	*all = append(*all, v)
}

// one finds the element of a list that an event names; where it names none, the
// only one.
func one[T any](all []T, id func(*T) *string, of string) *T {
	if of == "" && len(all) == 1 {
		return &all[0]
	}
	for i := range all {
		if *id(&all[i]) == of { // each has one
			return &all[i]
		}
	}
	return nil
}

func decisionID(d *Decision) *string       { return &d.ID }
func objectionID(o *Objection) *string     { return &o.ID }
func appealID(a *Appeal) *string           { return &a.ID }
func noticeID(n *NoticeOfDefault) *string  { return &n.ID }
func suspensionID(s *Suspension) *string   { return &s.ID }
func adjournmentID(a *Adjournment) *string { return &a.ID }
func repairID(r *Repair) *string           { return &r.ID }
func agreedID(a *Agreed) *string           { return &a.ID }
func outageID(o *Outage) *string           { return &o.ID }

func (f *folding) objectionOf(e *Event) *Objection { return one(f.c.Objections, objectionID, e.Of) }
func (f *folding) appealOf(e *Event) *Appeal       { return one(f.c.Appeals, appealID, e.Of) }

func (f *folding) decisionOf(e *Event) *Decision {
	if e.Of == "" {
		return f.c.Decision
	}
	return one(f.c.Partial, decisionID, e.Of)
}

// noticeOf finds a notice of default on the request or on an objection.
func (f *folding) noticeOf(e *Event) *NoticeOfDefault {
	if e.Of == "" {
		return one(f.c.Defaults, noticeID, "")
	}
	if n := one(f.c.Defaults, noticeID, e.Of); n != nil {
		return n
	}
	for i := range f.c.Objections {
		if n := one(f.c.Objections[i].Defaults, noticeID, e.Of); n != nil {
			return n
		}
	}
	return nil
}
