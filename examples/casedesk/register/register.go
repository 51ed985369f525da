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

// Timeline is [Rules.Timeline] under the law as the library has it.
func Timeline(id string, events []wob.Event, day calendar.Date) (wob.Case, wob.Timeline, error) {
	return Rules{}.Timeline(id, events, day)
}

// Work is [Rules.Work] under the law as the library has it.
func Work(day calendar.Date) func(store.Case) (store.Computed, error) { return Rules{}.Work(day) }
