package api

import (
	"bytes"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/wobrules/wobrules/wob"

	"github.com/wobrules/wobrules/examples/casedesk/ask"
	"github.com/wobrules/wobrules/examples/casedesk/problem"
	"github.com/wobrules/wobrules/examples/casedesk/store"
)

// entry appends an event as it is kept: what happened, when it was entered, by
// whom.
func entry(b []byte, e store.Event) []byte {
	b = append(append(b, `{"event":`...), e.Data...)
	b = ask.AppendText(append(b, `,"entered":`...), e.Entered.UTC().Format(time.RFC3339))
	if e.By != "" {
		b = ask.AppendText(append(b, `,"by":`...), e.By)
	}
	return append(b, '}')
}

func (c *call) events() error {
	stored, _, err := c.load()
	if err != nil {
		return err
	}
	if c.unchanged(stored.Version) {
		return nil
	}
	b := []byte(`{"events":[`)
	for i, e := range stored.Events {
		if i > 0 {
			b = append(b, ',')
		}
		b = entry(b, e)
	}
	return c.give(http.StatusOK, append(b, "]}"...))
}

func (c *call) event() error {
	stored, _, err := c.load()
	if err != nil {
		return err
	}
	c.w.Header().Del("ETag") // an event does not change
	for _, e := range stored.Events {
		if e.ID == c.r.PathValue("event") {
			return c.give(http.StatusOK, entry(nil, e))
		}
	}
	return c.refuse(problem.NoEvent, "")
}

// mostKey is how many bytes an idempotency key may have.
const mostKey = 200

// eventID is the id of an event that brings none: made of the idempotency key,
// so that the same call has the same event, or by chance.
func (c *call) eventID() (string, error) {
	key := c.r.Header.Get("Idempotency-Key")
	if key == "" {
		return "e" + strings.ToLower(rand.Text()), nil
	}
	if len(key) > mostKey {
		p := problem.OfInput(c.lang, "header", ask.Fault("Idempotency-Key", key, "size",
			"verwacht hoogstens 200 tekens", "takes at most 200 bytes"))
		return "", refusal{p}
	}
	sum := sha256.Sum256([]byte(key))
	return "k" + hex.EncodeToString(sum[:12]), nil
}

// matches reports whether the caller made its change on a version.
func (c *call) matches(version int) bool {
	for one := range strings.SplitSeq(c.r.Header.Get("If-Match"), ",") {
		if one = strings.TrimSpace(one); one == tag(version) || one == "*" {
			return true
		}
	}
	return false
}

// fresh is an error where the caller does not say on which version it makes its
// change, or says another.
func (c *call) fresh(version int) error {
	switch {
	case c.r.Header.Get("If-Match") == "":
		return c.refuse(problem.NoVersion, c.say("de ETag van de zaak waarop de gebeurtenis volgt",
			"the ETag of the case that the event is added to"))
	case !c.matches(version):
		return store.ErrStale
	}
	return nil
}

// add adds one event to a case, on the version that the caller saw. With preview
// it only says what would change. An event that is there already, the same in
// every byte, is answered as the first time: a call that was sent twice is done
// once.
func (c *call) add() error {
	preview, err := c.preview()
	if err != nil {
		return err
	}
	input, err := c.body()
	if err != nil {
		return err
	}
	id, err := c.eventID()
	if err != nil {
		return err
	}
	stored, events, err := c.load()
	if err != nil {
		return err
	}
	e, err := ask.ReadEvent(input, id)
	if err != nil {
		return err
	}
	data := e.AppendJSON(nil)
	if i := slices.IndexFunc(stored.Events, func(was store.Event) bool { return was.ID == e.ID }); i >= 0 {
		return c.addedBefore(stored, events, i, data)
	}
	if err := c.fresh(stored.Version); err != nil && !preview {
		return err
	}
	_, after, err := c.Rules.Timeline(stored.ID, append(slices.Clone(events), e), c.Today())
	if err != nil {
		return err
	}
	_, before, _ := c.Rules.Timeline(stored.ID, events, c.Today()) // where there was none, everything came
	if preview {
		c.w.Header().Del("ETag")
		return c.give(http.StatusOK, c.added(stored.Version, e, before, after))
	}
	now, err := c.Store.Apply(c.r.Context(), store.Change{ID: stored.ID, Version: stored.Version,
		Work:   c.Rules.Work(c.Today()),
		Events: []store.Event{{ID: e.ID, Data: data, Entered: c.Now()}}})
	if errors.Is(err, store.ErrStale) {
		return c.addedMeanwhile(e, data)
	}
	if err != nil {
		return err
	}
	c.tell(now, e.ID)
	return c.give(http.StatusCreated, c.added(now.Version, e, before, after))
}

func (c *call) preview() (bool, error) {
	switch s := c.query("preview"); s {
	case "", "false":
		return false, nil
	case "true":
		return true, nil
	default:
		return false, inQuery{ask.Fault("preview", s, "type", "verwacht true of false", "takes true or false")}
	}
}

func (c *call) tell(now store.Case, event string) {
	c.w.Header().Set("ETag", tag(now.Version))
	c.w.Header().Set("Location", location(now.ID, event))
}

// added is the answer to an event: the version of the case, the event, and what
// it changed.
func (c *call) added(version int, e wob.Event, before, after wob.Timeline) []byte {
	b := strconv.AppendInt([]byte(`{"version":`), int64(version), 10)
	b = e.AppendJSON(append(b, `,"event":`...))
	return append(ask.AppendChanges(append(b, `,"changes":`...), c.lang, before, after), '}')
}

// addedBefore answers an event that is there already, the i-th of its case.
func (c *call) addedBefore(stored store.Case, events []wob.Event, i int, data []byte) error {
	if !bytes.Equal(stored.Events[i].Data, data) {
		return store.ErrExists
	}
	_, before, _ := c.Rules.Timeline(stored.ID, events[:i], c.Today())
	_, after, err := c.Rules.Timeline(stored.ID, events[:i+1], c.Today())
	if err != nil {
		return err
	}
	c.tell(stored, events[i].ID)
	return c.give(http.StatusOK, c.added(stored.Version, events[i], before, after))
}

// addedMeanwhile answers where the case was changed between reading and writing:
// by the same call, or by another.
func (c *call) addedMeanwhile(e wob.Event, data []byte) error {
	stored, events, err := c.load()
	if err != nil {
		return err
	}
	if i := slices.IndexFunc(events, func(was wob.Event) bool { return was.ID == e.ID }); i >= 0 {
		return c.addedBefore(stored, events, i, data)
	}
	return store.ErrStale
}
