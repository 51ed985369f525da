package web

import (
	"errors"
	"net/http"
	"net/url"
	"strings"

	"github.com/wobrules/wobrules/examples/casedesk/register"
	"github.com/wobrules/wobrules/examples/casedesk/store"
	"github.com/wobrules/wobrules/wob"
)

func (d *Desk) newForm(c *call) {
	d.render(c, http.StatusOK, "add", newCase(c, url.Values{"on": {c.day.String()}, "event": {eventID(0)}}, nil))
}

func newCase(c *call, values url.Values, faults map[string]string) form {
	f := form{page: c.page(c.t("new-case")), Action: "/new", Back: "/cases", Kind: wob.EventReceived.String(),
		Version: "0", Event: values.Get("event")}
	f.Fields = []field{
		{ID: "id", Name: c.t("id"), Type: "text", Value: values.Get("id"), Needed: true, Error: faults["id"]},
		{ID: "title", Name: c.t("subject"), Type: "text", Value: values.Get("title")},
	}
	f.Fields = append(f.Fields, fieldsOf(wob.EventReceived, values, faults, nil, c.lang)...)
	f.Fields[2].Name = c.t("request-dated")
	return f
}

func (d *Desk) new(c *call) {
	if err := c.r.ParseForm(); err != nil {
		d.fail(c, err)
		return
	}
	values := c.r.PostForm
	id := strings.TrimSpace(values.Get("id"))
	e, faults := made(c, opened{}, wob.EventReceived, values)
	if faults == nil {
		faults = map[string]string{}
	}
	if !register.GoodID(id) {
		faults["id"] = c.t("bad-id")
	}
	var told *changes
	if len(faults) == 0 {
		told, faults = preview(c, opened{stored: store.Case{ID: id}}, e)
	}
	again := func(status int, fault string) {
		f := newCase(c, values, faults)
		f.Fault, f.Changes, f.Summary = fault, told, summary(f.Fields)
		d.render(c, status, "add", f)
	}
	switch {
	case len(faults) > 0:
		again(http.StatusUnprocessableEntity, strings.TrimSpace(c.t("not-valid")+" "+faults[""]))
	case values.Get("do") != "save":
		again(http.StatusOK, "")
	default:
		_, err := d.Store.Apply(c.ctx(), store.Change{ID: id, Title: strings.TrimSpace(values.Get("title")),
			Work:   c.law.Work(c.day),
			Events: []store.Event{{ID: e.ID, Data: e.AppendJSON(nil), Entered: d.Now()}}})
		if errors.Is(err, store.ErrExists) {
			if stored, load := d.Store.Load(c.ctx(), id); load == nil && len(stored.Events) > 0 &&
				stored.Events[0].ID == e.ID {
				err = nil // the button was pressed twice
			} else {
				faults = map[string]string{"id": c.t("exists")}
				again(http.StatusConflict, c.t("exists"))
				return
			}
		}
		if err != nil {
			d.fail(c, err)
			return
		}
		http.Redirect(c.w, c.r, "/cases/"+url.PathEscape(id)+"?saved=1", http.StatusSeeOther)
	}
}
