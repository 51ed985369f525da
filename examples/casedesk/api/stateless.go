package api

import (
	"net/http"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob/ground"

	"github.com/wobrules/wobrules/examples/casedesk/ask"
	"github.com/wobrules/wobrules/examples/casedesk/problem"
)

// parameters are those that the answers of a function hang on.
var parameters = map[string][]string{
	"timelines": {"lang", "reading", "asOf", "on"}, "deadlines": {"lang", "reading", "asOf", "on", "within"},
	"changes": {"lang", "reading", "asOf"}, "windows": {"lang", "reading"}, "grounds": {"lang"}, "passages": {"lang"},
	"letters/read": {"lang"}, "letters/review": {"lang", "reading"},
}

// ofText are the functions that also take a bare text.
var ofText = map[string]bool{"grounds": true, "letters/read": true, "letters/review": true}

// stateless are the calls that need no register: each answer follows from the
// request alone.
func (a *API) stateless() []route {
	var all []route
	for f := range ask.Functions() {
		takes := []string{asJSON, asLines}
		if ofText[f.Name] {
			takes = append(takes, asText)
		}
		all = append(all, route{method: http.MethodPost, path: "/v1/" + f.Name, query: parameters[f.Name], takes: takes,
			gives: []string{asJSON, asLines}, serve: func(c *call) error { return c.function(f) }})
	}
	return append(all,
		route{method: http.MethodGet, path: "/v1/windows", query: []string{"lang", "reading", "published"},
			gives: []string{asJSON}, serve: (*call).window},
		route{method: http.MethodGet, path: "/v1/grounds", query: []string{"lang", "act"}, gives: []string{asJSON},
			serve: (*call).grounds},
		route{method: http.MethodGet, path: "/v1/grounds/{code}", query: []string{"lang", "decided"},
			gives: []string{asJSON}, serve: (*call).ground})
}

// function answers one question, or a batch of them.
func (c *call) function(f ask.Function) error {
	how, err := c.how()
	if err != nil {
		return err
	}
	if c.took == asLines {
		return c.batch(func(line []byte) ([]byte, error) { return f.Answer(how, line) })
	}
	input, err := c.input()
	if err != nil {
		return err
	}
	b, err := f.Answer(how, input)
	if err != nil {
		return err
	}
	return c.give(http.StatusOK, b)
}

// window answers the window after a day of publication in the address.
func (c *call) window() error {
	how, err := c.how()
	if err != nil {
		return err
	}
	input := []byte("{}")
	if s := c.query("published"); s != "" {
		input = append(ask.AppendText([]byte(`{"published":`), s), '}')
	}
	b, err := ask.Answer("windows", how, input)
	if err != nil {
		return inQuery{err}
	}
	return c.give(http.StatusOK, b)
}

// grounds answers the table of grounds.
func (c *call) grounds() error {
	act := c.query("act")
	b := []byte(`{"grounds":[`)
	n := 0
	for g := range ask.Grounds(act) {
		if n++; n > 1 {
			b = append(b, ',')
		}
		b, _ = ask.Ground(b, c.lang, g, calendar.Date{}) // an error only with a day
	}
	if n == 0 {
		return inQuery{ask.Fault("act", act, "value.unknown", "verwacht Wob, Woo of Wob BES",
			"takes Wob, Woo or Wob BES")}
	}
	return c.give(http.StatusOK, append(b, "]}"...))
}

// ground answers one entry of the table.
func (c *call) ground() error {
	g, err := ground.Parse(c.r.PathValue("code"))
	if err != nil {
		return c.refuse(problem.NoGround, "")
	}
	decided, err := c.day("decided")
	if err != nil {
		return err
	}
	b, err := ask.Ground(nil, c.lang, g, decided)
	if err != nil {
		return inQuery{err}
	}
	return c.give(http.StatusOK, b)
}
