// Package api is the HTTP interface: the library's answers for programs in any
// language. What it takes and gives is the JSON of the library; a fault is
// problem+json with the library's codes. openapi.json describes all of it.
package api

import (
	"errors"
	"iter"
	"log/slog"
	"net/http"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"

	"github.com/wobrules/wobrules/examples/casedesk/problem"
	"github.com/wobrules/wobrules/examples/casedesk/register"
	"github.com/wobrules/wobrules/examples/casedesk/store"
)

// Media types.
const (
	asJSON    = "application/json"
	asLines   = "application/x-ndjson"
	asText    = "text/plain"
	asHTML    = "text/html"
	asOpenAPI = "application/vnd.oai.openapi+json"
)

// An API serves the interface.
type API struct {
	Clock wob.Clock // under which everything is worked out, but for readings that a request chooses
	Log   *slog.Logger

	// Of a register; without a store only the calls are there that need none.
	Store *store.Store
	Rules register.Rules
	Today func() calendar.Date
	Now   func() time.Time
	Fresh func(*http.Request) error // works out for today what was not yet
}

// A route is one method of one address.
type route struct {
	method, path string
	query        []string // the parameters that it takes
	takes        []string // the media types of a body
	gives        []string // the media types of an answer, the first where any will do
	open         bool     // also without sign-in
	serve        func(*call) error
}

func (a *API) routes() []route {
	all := append(a.stateless(), a.documentation()...)
	if a.Store != nil {
		all = append(all, a.cases()...)
	}
	return all
}

// Routes yields the methods and addresses that are served, as "GET /v1/cases".
func (a *API) Routes() iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, r := range a.routes() {
			if !yield(r.method + " " + r.path) {
				return
			}
		}
	}
}

// Queries are the parameters that each route takes, by [API.Routes].
func (a *API) Queries() map[string][]string {
	all := map[string][]string{}
	for _, r := range a.routes() {
		all[r.method+" "+r.path] = r.query
	}
	return all
}

// Open reports whether an address is served without sign-in: the description of
// the interface.
func Open(path string) bool { return path == "/v1/openapi.json" || path == "/v1/docs" }

// Handler serves everything under /v1.
func (a *API) Handler() http.Handler {
	byPath := map[string][]route{}
	for _, r := range a.routes() {
		byPath[r.path] = append(byPath[r.path], r)
	}
	mux := http.NewServeMux()
	for path, methods := range byPath {
		mux.Handle(path, a.methods(methods))
	}
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		c := a.call(w, r)
		c.fail(problem.NoPath.Of(c.lang, ""))
	})
	return mux
}

// methods serves one address.
func (a *API) methods(all []route) http.Handler {
	var allow []string
	for _, r := range all {
		if allow = append(allow, r.method); r.method == http.MethodGet {
			allow = append(allow, http.MethodHead)
		}
	}
	slices.Sort(allow)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		c := a.call(w, r)
		for _, one := range all {
			if one.method == r.Method || one.method == http.MethodGet && r.Method == http.MethodHead {
				c.route = one
				c.answer()
				return
			}
		}
		w.Header().Set("Allow", strings.Join(allow, ", "))
		c.fail(problem.Method.Of(c.lang, strings.Join(allow, ", ")))
	})
}

// A call is one request.
type call struct {
	*API
	w     http.ResponseWriter
	r     *http.Request
	route route
	lang  calendar.Lang
	took  string // the media type of the body
}

func (a *API) call(w http.ResponseWriter, r *http.Request) *call {
	c := &call{API: a, w: w, r: r, lang: problem.Language(r)}
	if l, err := calendar.ParseLang(r.URL.Query().Get("lang")); err == nil {
		c.lang = l
	}
	h := w.Header()
	h.Set("API-Version", problem.Version)
	h.Set("Content-Language", c.lang.String())
	h.Set("Vary", "Accept, Accept-Language")
	h.Set("Cache-Control", "private, no-cache") // asked again each time: a day later the answer is another
	return c
}

// answer checks what holds for every call, and serves it.
func (c *call) answer() {
	err := c.checkQuery()
	if err == nil {
		err = c.checkBody()
	}
	if err == nil {
		err = c.checkAccept()
	}
	if err == nil {
		err = c.route.serve(c)
	}
	if err != nil {
		c.failWith(err)
	}
}

// A refusal is a problem on its way to the caller.
type refusal struct{ problem.Problem }

func (r refusal) Error() string { return r.Title }

func (c *call) refuse(kind problem.Kind, detail string) error {
	return refusal{kind.Of(c.lang, detail)}
}

// say picks the text in the language of the call.
func (c *call) say(dutch, english string) string {
	if c.lang == calendar.English {
		return english
	}
	return dutch
}

// inQuery is a fault of a parameter and not of the body.
type inQuery struct{ error }

func (e inQuery) Unwrap() error { return e.error }

// failWith answers with the problem that an error is.
func (c *call) failWith(err error) {
	p, known := c.problem(err)
	if !known && c.r.Context().Err() == nil {
		c.Log.Error("call", "pattern", c.route.path, "fault", err.Error())
		if c.Store != nil && c.Store.Ready(c.r.Context()) != nil {
			p = problem.Unavailable.Of(c.lang, "")
			c.w.Header().Set("Retry-After", "5")
		}
	}
	c.fail(p)
}

// problem says what kind of problem an error is, and whether it is one that was
// foreseen.
func (c *call) problem(err error) (problem.Problem, bool) {
	var refused refusal
	var query inQuery
	switch {
	case errors.As(err, &refused):
		return refused.Problem, true
	case tooLarge(err):
		return problem.TooLarge.Of(c.lang, ""), true
	case errors.Is(err, os.ErrDeadlineExceeded):
		c.w.Header().Set("Connection", "close")
		return problem.TooSlow.Of(c.lang, ""), true
	case errors.Is(err, store.ErrNoCase):
		return problem.NoCase.Of(c.lang, ""), true
	case errors.Is(err, store.ErrStale):
		return problem.Stale.Of(c.lang, ""), true
	case errors.Is(err, store.ErrFull):
		return problem.Full.Of(c.lang, ""), false
	case errors.Is(err, store.ErrAway):
		return problem.Unavailable.Of(c.lang, ""), false
	case errors.Is(err, store.ErrExists):
		return problem.Exists.Of(c.lang, ""), true
	case errors.Is(err, register.ErrNotEvents):
		return problem.DoesNotFit.Of(c.lang,
			c.say("iets in de zaak heeft geen eigen dag, of is niet als gebeurtenis te bewaren",
				register.ErrNotEvents.Error())), true
	case errors.As(err, &query):
		return problem.OfInput(c.lang, "query", err), true
	}
	for range wob.Faults(err) {
		return problem.OfInput(c.lang, "body", err), true
	}
	return problem.Failed.Of(c.lang, ""), false
}

func (c *call) fail(p problem.Problem) { p.Write(c.w) }

func tooLarge(err error) bool {
	var most *http.MaxBytesError
	return errors.As(err, &most)
}

// give answers with JSON.
func (c *call) give(status int, b []byte) error {
	c.w.Header().Set("Content-Type", asJSON)
	c.w.WriteHeader(status)
	_, _ = c.w.Write(append(b, '\n'))
	return nil
}
