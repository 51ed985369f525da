// Package register joins the store and the library: it folds the events of a
// stored case, works out what follows on a day, and makes events of a case file.
package register

import (
	"slices"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"

	"github.com/wobrules/wobrules/examples/casedesk/store"
)

// Events reads the stored events of a case.
func Events(c store.Case) ([]wob.Event, error) {
	all := make([]wob.Event, 0, len(c.Events))
	for _, stored := range c.Events {
		e, err := wob.ParseEvent(stored.Data)
		if err != nil {
			return nil, err
		}
		all = append(all, e)
	}
	return all, nil
}

// Fold makes the case of its events, under the id of the register.
func Fold(id string, events []wob.Event) (wob.Case, error) {
	c, err := wob.Fold(slices.Values(events))
	c.ID = id
	return c, err
}

// Timeline folds events and works out what follows on a day.
func Timeline(id string, events []wob.Event, day calendar.Date) (wob.Case, wob.Timeline, error) {
	c, err := Fold(id, events)
	if err != nil {
		return c, wob.Timeline{}, err
	}
	c.AsOf = day
	t, err := wob.Clock{}.Timeline(c)
	return c, t, err
}

// Work returns what works out a stored case on a day: what the lists show. A case
// that cannot be worked out is stored with its fault.
func Work(day calendar.Date) func(store.Case) (store.Computed, error) {
	return func(c store.Case) (store.Computed, error) {
		out := store.Computed{Day: day.String()}
		events, err := Events(c)
		if err != nil {
			out.Fault = wob.ErrorText(err, calendar.Dutch)
			return out, nil
		}
		folded, t, err := Timeline(c.ID, events, day)
		out.Received = folded.Received.String()
		if err != nil {
			out.Fault = wob.ErrorText(err, calendar.Dutch)
			return out, nil
		}
		out.Act, out.Settled = t.Act, true
		for d := range t.Deadlines() {
			out.Settled = out.Settled && !d.Live()
			out.Deadlines = append(out.Deadlines, store.Deadline{
				Key: d.Key.String(), Of: d.Of, Who: d.Who.String(), Force: d.Force.String(),
				First: d.First.String(), Last: d.Last.String(), State: d.State.String(),
			})
		}
		return out, nil
	}
}
