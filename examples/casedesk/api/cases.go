package api

import (
	"encoding/json"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/examples/casedesk/ask"
	"github.com/wobrules/wobrules/examples/casedesk/register"
	"github.com/wobrules/wobrules/examples/casedesk/store"
	"github.com/wobrules/wobrules/wob"
)

// cases are the calls on the register.
func (a *API) cases() []route {
	get := func(path string, serve func(*call) error, query ...string) route {
		return route{method: http.MethodGet, path: path, query: append(query, "lang"), gives: []string{asJSON},
			serve: serve}
	}
	export := get("/v1/export", (*call).export)
	export.gives = []string{asLines}
	return []route{
		get("/v1/cases", (*call).list, "q", "act", "state", "limit", "cursor"),
		{method: http.MethodPost, path: "/v1/cases", query: []string{"lang"}, takes: []string{asJSON, asLines},
			gives: []string{asJSON, asLines},
			serve: (*call).create},
		get("/v1/cases/{id}", (*call).caseFile, "on"),
		get("/v1/cases/{id}/timeline", (*call).timeline, "on", "reading"),
		get("/v1/cases/{id}/events", (*call).events),
		get("/v1/cases/{id}/events/{event}", (*call).event),
		{method: http.MethodPost, path: "/v1/cases/{id}/events", query: []string{"lang", "preview"},
			takes: []string{asJSON},
			gives: []string{asJSON}, serve: (*call).add},
		get("/v1/deadlines", (*call).due, "within", "act", "limit", "cursor"),
		export,
	}
}

const (
	usualPage = 100
	mostPage  = 1000
)

func (c *call) list() error {
	q, err := c.page()
	if err != nil {
		return err
	}
	at, err := c.cursor(1)
	if err != nil {
		return err
	}
	lines, err := c.Store.CasesAfter(c.r.Context(), q, at[0])
	if err != nil {
		return err
	}
	type row struct {
		ID       string `json:"id"`
		Title    string `json:"title,omitempty"`
		Act      string `json:"act,omitempty"`
		Received string `json:"received,omitempty"`
		Settled  bool   `json:"settled"`
		Version  int    `json:"version"`
	}
	full := len(lines) == q.Limit
	if full {
		lines = lines[:q.Limit-1]
	}
	rows := []row{}
	last := ""
	for _, l := range lines {
		rows, last = append(rows, row{l.ID, l.Title, l.Act, l.Received, l.Settled, l.Version}), l.ID
	}
	return c.giveValue(http.StatusOK, struct {
		Cases []row  `json:"cases"`
		Next  string `json:"next,omitempty"`
	}{rows, c.next(full, last)})
}

func (c *call) giveValue(status int, v any) error {
	b, err := json.Marshal(v)
	if err != nil {
		return err
	}
	return c.give(status, b)
}

// load reads a stored case with its events, and tells its version.
func (c *call) load() (store.Case, []wob.Event, error) {
	id := c.r.PathValue("id")
	if !register.GoodID(id) {
		return store.Case{}, nil, store.ErrNoCase
	}
	stored, err := c.Store.Load(c.r.Context(), id)
	if err != nil {
		return stored, nil, err
	}
	events, err := register.Events(stored)
	c.w.Header().Set("ETag", tag(stored.Version))
	return stored, events, err
}

func tag(version int) string { return `"` + strconv.Itoa(version) + `"` }

// unchanged answers that the caller has the newest version, where it has.
func (c *call) unchanged(version int) bool {
	for one := range strings.SplitSeq(c.r.Header.Get("If-None-Match"), ",") {
		if one = strings.TrimSpace(one); one == tag(version) || one == "W/"+tag(version) || one == "*" {
			c.w.WriteHeader(http.StatusNotModified)
			return true
		}
	}
	return false
}

// A stored case as it is given: the case file of the library, with what the
// register knows of it.
func storedCase(stored store.Case, folded wob.Case) []byte {
	b := ask.AppendText([]byte(`{"id":`), stored.ID)
	if stored.Title != "" {
		b = ask.AppendText(append(b, `,"title":`...), stored.Title)
	}
	b = strconv.AppendInt(append(b, `,"version":`...), int64(stored.Version), 10)
	return append(folded.AppendJSON(append(b, `,"case":`...)), '}')
}

// asOf folds events into the case, as it was known on the day that is asked for.
func (c *call) asOf(id string, events []wob.Event) (wob.Case, calendar.Date, error) {
	on, err := c.day("on")
	if err != nil {
		return wob.Case{}, on, err
	}
	folded, err := register.Fold(id, events)
	if err == nil && !on.IsZero() {
		folded = folded.On(on)
	}
	return folded, on, err
}

func (c *call) caseFile() error {
	stored, events, err := c.load()
	if err != nil {
		return err
	}
	folded, on, err := c.asOf(stored.ID, events)
	if err != nil {
		return err
	}
	if on.IsZero() && c.unchanged(stored.Version) {
		return nil
	}
	if !on.IsZero() {
		c.w.Header().Del("ETag") // it is not the newest that is shown
	}
	return c.give(http.StatusOK, storedCase(stored, folded))
}

func (c *call) timeline() error {
	how, err := c.how()
	if err != nil {
		return err
	}
	stored, events, err := c.load()
	if err != nil {
		return err
	}
	folded, on, err := c.asOf(stored.ID, events)
	if err != nil {
		return err
	}
	c.w.Header().Del("ETag") // what follows is another on another day
	if on.IsZero() {
		folded.AsOf = c.Today()
	}
	t, err := how.Clock.Timeline(folded)
	if err != nil && !on.IsZero() {
		return inQuery{err}
	}
	if err != nil {
		return err
	}
	return c.give(http.StatusOK, t.AppendJSON(nil, c.lang))
}

// location is the address of a case or of one of its events.
func location(id string, event ...string) string {
	at := "/v1/cases/" + url.PathEscape(id)
	if len(event) > 0 {
		at += "/events/" + url.PathEscape(event[0])
	}
	return at
}
