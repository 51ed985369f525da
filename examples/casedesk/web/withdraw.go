package web

import (
	"net/http"
	"net/url"

	"github.com/wobrules/wobrules/wob"
)

func (d *Desk) withdrawForm(c *call) {
	o, err := d.open(c)
	if err != nil {
		d.fail(c, err)
		return
	}
	id := c.query("event")
	if _, _, ok := o.find(id); !ok {
		d.message(c, http.StatusNotFound, "no-event")
		return
	}
	values := url.Values{"version": {itoa(o.stored.Version)}, "event": {eventID(len(o.events))}, "replaces": {id}}
	told, faults := preview(c, o, wob.Event{ID: values.Get("event"), Withdraws: id})
	f := withdrawal(c, o, values)
	f.Changes = told
	if len(faults) > 0 {
		f.Fault = whole(c, nil, faults)
	}
	d.render(c, http.StatusOK, "add", f)
}

// withdrawal is the form that takes an event back; its id stands under replaces.
func withdrawal(c *call, o opened, values url.Values) form {
	_, e, _ := o.find(values.Get("replaces"))
	back := "/cases/" + url.PathEscape(o.stored.ID)
	return form{page: c.page(c.t("withdraw-case") + ": " + e.Kind.Name(c.lang) + " " + e.On.Long(c.lang)),
		Action: back + "/withdraw", Back: back,
		Version: values.Get("version"), Event: values.Get("event"), Replaces: values.Get("replaces")}
}

func (d *Desk) withdraw(c *call) {
	o, values, ok := d.posted(c)
	if !ok || d.savedAlready(c, o, values) {
		return
	}
	if _, _, ok := o.find(values.Get("replaces")); !ok {
		d.message(c, http.StatusConflict, "no-event")
		return
	}
	e, err := wob.ParseEvent(wob.Event{ID: values.Get("event"), Withdraws: values.Get("replaces")}.AppendJSON(nil))
	faults := beside(err, 0, c.lang)
	var told *changes
	if err == nil {
		told, faults = preview(c, o, e)
	}
	d.finish(c, o, e, values, told, faults, func(values url.Values, _ map[string]string) form {
		return withdrawal(c, o, values)
	})
}
