package api

import (
	"encoding/json"
	"errors"
	"net/http"
	"strconv"
	"time"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"

	"github.com/wobrules/wobrules/examples/casedesk/register"
	"github.com/wobrules/wobrules/examples/casedesk/store"
)

// A Register is what the calls on stored cases need.
type Register struct {
	Store *store.Store
	Today func() calendar.Date
	Now   func() time.Time
	Rules register.Rules
	Fresh func(*http.Request) error // works out for today what was not yet
}

// Routes adds the calls on stored cases.
func (g *Register) Routes(mux *http.ServeMux) {
	mux.HandleFunc("GET /v1/cases", g.cases)
	mux.HandleFunc("GET /v1/cases/{id}", g.caseFile)
	mux.HandleFunc("GET /v1/cases/{id}/events", g.events)
	mux.HandleFunc("GET /v1/cases/{id}/timeline", g.timeline)
	mux.HandleFunc("POST /v1/cases/{id}/events", g.add)
	mux.HandleFunc("GET /v1/deadlines", g.deadlines)
}

func (g *Register) fail(w http.ResponseWriter, err error, l calendar.Lang) {
	var input *wob.InputError
	switch {
	case errors.Is(err, store.ErrNoCase):
		Fail(w, http.StatusNotFound, "No such case", "", nil)
	case errors.Is(err, store.ErrStale):
		Fail(w, http.StatusPreconditionFailed, "The case was changed in the meantime", "", nil)
	case errors.As(err, &input):
		Fail(w, http.StatusUnprocessableEntity, "It does not fit", wob.ErrorText(err, l), wob.AppendErrorJSON(nil, l, "", "", err))
	default:
		Fail(w, http.StatusInternalServerError, "It failed", "", nil)
	}
}

func number(r *http.Request, key string, otherwise, most int) int {
	n, err := strconv.Atoi(r.URL.Query().Get(key))
	if err != nil || n < 0 {
		return otherwise
	}
	return min(n, most)
}

func (g *Register) cases(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	lines, all, err := g.Store.Cases(r.Context(), store.Query{Text: q.Get("q"), Act: q.Get("act"), State: q.Get("state"),
		Offset: number(r, "offset", 0, 1<<30), Limit: number(r, "limit", 100, 1000)})
	if err != nil {
		g.fail(w, err, calendar.Dutch)
		return
	}
	type row struct {
		ID       string `json:"id"`
		Title    string `json:"title,omitempty"`
		Act      string `json:"act,omitempty"`
		Received string `json:"received,omitempty"`
		Settled  bool   `json:"settled"`
		Version  int    `json:"version"`
	}
	rows := []row{}
	for _, l := range lines {
		rows = append(rows, row{l.ID, l.Title, l.Act, l.Received, l.Settled, l.Version})
	}
	g.answer(w, struct {
		Total int   `json:"total"`
		Cases []row `json:"cases"`
	}{all, rows})
}

func (g *Register) answer(w http.ResponseWriter, v any) {
	b, err := json.Marshal(v)
	if err != nil {
		Fail(w, http.StatusInternalServerError, "It failed", "", nil)
		return
	}
	answer(w, b)
}

// load answers a stored case with its events, and its version as the ETag.
func (g *Register) load(w http.ResponseWriter, r *http.Request) (store.Case, []wob.Event, calendar.Lang, bool) {
	l, err := language(r)
	if err != nil {
		Fail(w, http.StatusBadRequest, "Unknown language", err.Error(), nil)
		return store.Case{}, nil, l, false
	}
	stored, err := g.Store.Load(r.Context(), r.PathValue("id"))
	var events []wob.Event
	if err == nil {
		events, err = register.Events(stored)
	}
	if err != nil {
		g.fail(w, err, l)
		return stored, nil, l, false
	}
	w.Header().Set("ETag", tag(stored.Version))
	return stored, events, l, true
}

func tag(version int) string { return `"` + strconv.Itoa(version) + `"` }

func (g *Register) caseFile(w http.ResponseWriter, r *http.Request) {
	stored, events, l, ok := g.load(w, r)
	if !ok {
		return
	}
	folded, err := register.Fold(stored.ID, events)
	if err != nil {
		g.fail(w, err, l)
		return
	}
	answer(w, folded.AppendJSON(nil))
}

func (g *Register) events(w http.ResponseWriter, r *http.Request) {
	stored, _, _, ok := g.load(w, r)
	if !ok {
		return
	}
	all := []json.RawMessage{}
	for _, e := range stored.Events {
		all = append(all, e.Data)
	}
	g.answer(w, all)
}

func (g *Register) timeline(w http.ResponseWriter, r *http.Request) {
	stored, events, l, ok := g.load(w, r)
	if !ok {
		return
	}
	_, t, err := g.Rules.Timeline(stored.ID, events, g.Today())
	if err != nil {
		g.fail(w, err, l)
		return
	}
	answer(w, t.AppendJSON(nil, l))
}

// add stores one event. If-Match must have the version that it was made on.
func (g *Register) add(w http.ResponseWriter, r *http.Request) {
	text, ok := body(w, r)
	if !ok {
		return
	}
	stored, events, l, ok := g.load(w, r)
	if !ok {
		return
	}
	match := r.Header.Get("If-Match")
	if match == "" {
		Fail(w, http.StatusPreconditionRequired, "If-Match is needed", "the ETag of the case that the event is added to", nil)
		return
	}
	if match != tag(stored.Version) {
		g.fail(w, store.ErrStale, l)
		return
	}
	e, err := wob.ParseEvent(text)
	if err == nil {
		_, _, err = g.Rules.Timeline(stored.ID, append(events, e), g.Today())
	}
	if err == nil {
		stored, err = g.Store.Apply(r.Context(), store.Change{ID: stored.ID, Version: stored.Version, Work: g.Rules.Work(g.Today()),
			Events: []store.Event{{ID: e.ID, Data: e.AppendJSON(nil), Entered: g.Now()}}})
	}
	if err != nil {
		g.fail(w, err, l)
		return
	}
	w.Header().Set("ETag", tag(stored.Version))
	w.WriteHeader(http.StatusNoContent)
}

// deadlines answers what is live and ends within a number of days, and what is
// overdue.
func (g *Register) deadlines(w http.ResponseWriter, r *http.Request) {
	if err := g.Fresh(r); err != nil {
		g.fail(w, err, calendar.Dutch)
		return
	}
	lines, all, err := g.Store.Work(r.Context(), store.Query{Which: "week", Until: g.Today().AddDays(number(r, "within", 7, 36500)).String(),
		Act: r.URL.Query().Get("act"), Offset: number(r, "offset", 0, 1<<30), Limit: number(r, "limit", 100, 1000)})
	if err != nil {
		g.fail(w, err, calendar.Dutch)
		return
	}
	type row struct {
		Case  string `json:"case"`
		Key   string `json:"key"`
		Of    string `json:"of,omitempty"`
		Who   string `json:"who"`
		Force string `json:"force"`
		First string `json:"first,omitempty"`
		Last  string `json:"last,omitempty"`
		State string `json:"state"`
	}
	rows := []row{}
	for _, d := range lines {
		rows = append(rows, row{d.Case, d.Key, d.Of, d.Who, d.Force, d.First, d.Last, d.State})
	}
	g.answer(w, struct {
		Total     int   `json:"total"`
		Deadlines []row `json:"deadlines"`
	}{all, rows})
}
