package api

import (
	"net/http"

	"github.com/wobrules/wobrules/examples/casedesk/ask"
	"github.com/wobrules/wobrules/examples/casedesk/problem"
)

// export answers every case, one a line, in the form in which POST /v1/cases
// takes it back.
func (c *call) export() error {
	c.w.Header().Set("Content-Type", asLines)
	out := patient{c.w, http.NewResponseController(c.w)}
	err := c.Store.IDs(c.r.Context(), "", func(id string) error {
		stored, err := c.Store.Load(c.r.Context(), id)
		if err != nil {
			return err
		}
		b := ask.AppendText([]byte(`{"id":`), stored.ID)
		if stored.Title != "" {
			b = ask.AppendText(append(b, `,"title":`...), stored.Title)
		}
		b = append(b, `,"events":[`...)
		for i, e := range stored.Events {
			if i > 0 {
				b = append(b, ',')
			}
			b = append(b, e.Data...)
		}
		_, err = out.Write(append(b, "]}\n"...))
		return err
	})
	if err != nil && c.r.Context().Err() == nil {
		c.Log.Error("export", "fault", err.Error())
		p := problem.Failed.Of(c.lang, c.say("de lijst is niet af", "the list is not complete"))
		_, _ = out.Write(append(p.AppendJSON(nil), '\n'))
	}
	return nil
}
