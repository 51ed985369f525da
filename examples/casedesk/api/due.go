package api

import (
	"net/http"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/examples/casedesk/store"
	"github.com/wobrules/wobrules/wob"
)

// due answers what is live and ends within a number of days, and what is overdue.
func (c *call) due() error {
	q, err := c.page()
	if err != nil {
		return err
	}
	within, err := c.number("within", 7, 0, mostDays)
	if err != nil {
		return err
	}
	at, err := c.cursor(4)
	if err != nil {
		return err
	}
	if err := c.Fresh(c.r); err != nil {
		return err
	}
	q.Until = c.Today().AddDays(within).String()
	lines, err := c.Store.DueAfter(c.r.Context(), q, store.Place{Urgency: at[0], Case: at[1], Key: at[2], Of: at[3]})
	if err != nil {
		return err
	}
	full := len(lines) == q.Limit
	if full {
		lines = lines[:q.Limit-1]
	}
	type row struct {
		Case  string `json:"case"`
		Title string `json:"title,omitempty"`
		Act   string `json:"act"`
		Key   string `json:"key"`
		Of    string `json:"of,omitempty"`
		Who   string `json:"who"`
		Force string `json:"force"`
		First string `json:"first,omitempty"`
		Last  string `json:"last"`
		State string `json:"state"`
		Label string `json:"label"`
	}
	rows := []row{}
	var last store.Place
	for _, d := range lines {
		rows = append(rows, row{d.Case, d.Title, d.Act, d.Key, d.Of, d.Who, d.Force, d.First, d.Last, d.State,
			label(d.Key, c.lang)})
		last = d.Place()
	}
	return c.giveValue(http.StatusOK, struct {
		Deadlines []row  `json:"deadlines"`
		Next      string `json:"next,omitempty"`
	}{rows, c.next(full, last.Urgency, last.Case, last.Key, last.Of)})
}

func label(key string, l calendar.Lang) string {
	for k := range wob.Keys() {
		if k.String() == key {
			return k.Name(l)
		}
	}
	return key
}
