package api

import (
	"bytes"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"unicode"

	"github.com/wobrules/wobrules/wob"

	"github.com/wobrules/wobrules/examples/casedesk/ask"
	"github.com/wobrules/wobrules/examples/casedesk/register"
	"github.com/wobrules/wobrules/examples/casedesk/store"
)

// create stores a new case, or a batch of them.
func (c *call) create() error {
	if c.took == asLines {
		return c.batch(func(line []byte) ([]byte, error) {
			b, _, _, err := c.store(line)
			return b, err
		})
	}
	input, err := c.input()
	if err != nil {
		return err
	}
	b, stored, again, err := c.store(input)
	if err != nil {
		return err
	}
	h := c.w.Header()
	h.Set("Location", location(stored.ID))
	h.Set("ETag", tag(stored.Version))
	if again {
		return c.give(http.StatusOK, b)
	}
	return c.give(http.StatusCreated, b)
}

// store stores what an input says as a new case. One that was stored before with
// the same events is answered again: a call that was sent twice is done once.
func (c *call) store(input []byte) (answer []byte, stored store.Case, again bool, err error) {
	change, err := c.newCase(input)
	if err != nil {
		return nil, stored, false, err
	}
	stored, err = c.Store.Apply(c.r.Context(), change)
	if errors.Is(err, store.ErrExists) {
		if there, load := c.Store.Load(c.r.Context(), change.ID); load == nil && there.Title == change.Title &&
			begins(there.Events, change.Events) {
			stored, again, err = there, true, nil
		}
	}
	if err != nil {
		return nil, stored, false, err
	}
	events, err := register.Events(stored)
	if err != nil {
		return nil, stored, again, err
	}
	folded, err := register.Fold(stored.ID, events)
	return storedCase(stored, folded), stored, again, err
}

// begins reports whether a list of events begins with others.
func begins(all, others []store.Event) bool {
	if len(all) < len(others) {
		return false
	}
	for i, e := range others {
		if all[i].ID != e.ID || !bytes.Equal(all[i].Data, e.Data) {
			return false
		}
	}
	return true
}

// mostTitle is how many bytes a title may have.
const mostTitle = 500

// newCase is the change that an input asks for: {"id", "title", "case"} with a
// case file, or {"id", "title", "events"}.
func (c *call) newCase(input []byte) (store.Change, error) {
	in, err := ask.ReadNew(input)
	if err != nil {
		return store.Change{}, err
	}
	if len(in.Title) > mostTitle || strings.IndexFunc(in.Title, unicode.IsControl) >= 0 {
		return store.Change{}, ask.Fault("title", in.Title, "text.malformed",
			"verwacht hoogstens 500 tekens op een regel", "takes at most 500 bytes on one line")
	}
	change := store.Change{ID: in.ID, Title: in.Title, Work: c.Rules.Work(c.Today())}
	like := store.Event{Entered: c.Now()}
	if in.Case != nil {
		one := *in.Case
		if in.ID != "" {
			one.ID = in.ID
		}
		made, err := register.NewCase(one, in.Title, like)
		if err != nil {
			return change, badID(one.ID, err)
		}
		change.ID, change.Events = made.ID, made.Events
	} else if !register.GoodID(in.ID) {
		return change, badID(in.ID, register.ErrBadID)
	}
	for _, e := range in.Events {
		like.ID, like.Data = e.ID, e.AppendJSON(nil)
		change.Events = append(change.Events, like)
	}
	return change, c.works(change)
}

func badID(id string, err error) error {
	if !errors.Is(err, register.ErrBadID) {
		return err
	}
	return ask.Fault("id", id, "text.malformed",
		"verwacht een tekst van 1 tot en met 200 tekens, zonder stuurtekens en spaties aan de rand",
		"takes a text of 1 to 200 bytes without control characters and without spaces at its ends")
}

// works reports as an error why a new case cannot be worked out.
func (c *call) works(change store.Change) error {
	events := make([]wob.Event, 0, len(change.Events))
	for i, e := range change.Events {
		parsed, err := wob.ParseEvent(e.Data)
		if err != nil {
			return fmt.Errorf("event %d: %w", i, err)
		}
		events = append(events, parsed)
	}
	_, _, err := c.Rules.Timeline(change.ID, events, c.Today())
	return err
}
