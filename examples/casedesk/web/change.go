package web

import (
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strconv"

	"github.com/wobrules/wobrules/examples/casedesk/store"
	"github.com/wobrules/wobrules/wob"
)

func itoa(n int) string { return strconv.Itoa(n) }

// A form is a change that is being made.
type form struct {
	page
	Fault, Action, Back            string
	Kind, Version, Event, Replaces string
	Fields                         []field
	Summary                        []fieldFault // what is wrong, with the way to each field
	Since                          []string     // what another changed since the form was opened
	Changes                        *changes
}

type changes struct{ Lines []string }

func (d *Desk) addForm(c *call) {
	o, err := d.open(c)
	if err != nil {
		d.fail(c, err)
		return
	}
	values := url.Values{}
	var kind wob.EventKind
	if replaces := c.query("replaces"); replaces != "" {
		stored, e, ok := o.find(replaces)
		if !ok {
			d.message(c, http.StatusNotFound, "no-event")
			return
		}
		values = formOf(stored)
		values.Set("replaces", replaces)
		kind = e.Kind
	} else if err := kind.UnmarshalText([]byte(c.query("kind"))); err != nil || kind == 0 {
		d.message(c, http.StatusBadRequest, "no-kind")
		return
	}
	values.Set("version", itoa(o.stored.Version))
	values.Set("event", eventID(len(o.events)))
	d.render(c, http.StatusOK, "add", d.form(c, o, kind, values, nil))
}

// form is the form of a kind of event, filled in.
func (d *Desk) form(c *call, o opened, kind wob.EventKind, values url.Values, faults map[string]string) form {
	title := c.t("case") + " " + o.stored.ID + ": " + kind.Name(c.lang)
	back := "/cases/" + url.PathEscape(o.stored.ID)
	return form{page: c.page(title), Action: back + "/add", Back: back, Kind: kind.String(),
		Version: values.Get("version"),
		Event:   values.Get("event"), Replaces: values.Get("replaces"),
		Fields: fieldsOf(kind, values, faults, nameable(o, kind, c.lang), c.lang)}
}

// posted opens the case that a form was sent for, with what was filled in; where
// it cannot, ok is false and the caller was told.
func (d *Desk) posted(c *call) (o opened, values url.Values, ok bool) {
	err := c.r.ParseForm()
	if err == nil {
		o, err = d.open(c)
	}
	if err != nil {
		d.fail(c, err)
	}
	return o, c.r.PostForm, err == nil
}

func (d *Desk) add(c *call) {
	o, values, ok := d.posted(c)
	if !ok {
		return
	}
	var kind wob.EventKind
	if err := kind.UnmarshalText([]byte(values.Get("kind"))); err != nil || kind == 0 {
		d.message(c, http.StatusBadRequest, "no-kind")
		return
	}
	if d.savedAlready(c, o, values) {
		return
	}
	if replaces := values.Get("replaces"); replaces != "" {
		if _, _, ok := o.find(replaces); !ok {
			d.message(c, http.StatusConflict, "no-event")
			return
		}
	}
	e, faults := made(c, o, kind, values)
	var told *changes
	if len(faults) == 0 {
		told, faults = preview(c, o, e)
	}
	d.finish(c, o, e, values, told, faults, func(values url.Values, faults map[string]string) form {
		return d.form(c, o, kind, values, faults)
	})
}

// savedAlready leads to the case where the event of a form was saved before, as
// when a button is pressed twice.
func (d *Desk) savedAlready(c *call, o opened, values url.Values) bool {
	for _, e := range o.events {
		if e.ID == values.Get("event") {
			http.Redirect(c.w, c.r, "/cases/"+url.PathEscape(o.stored.ID)+"?saved=1", http.StatusSeeOther)
			return true
		}
	}
	return false
}

// finish shows the form again, with its faults or with what changes, or saves.
func (d *Desk) finish(c *call, o opened, e wob.Event, values url.Values, told *changes,
	faults map[string]string, show func(url.Values, map[string]string) form) {
	again := func(status int, fault string) {
		f := show(values, faults)
		f.Fault, f.Changes, f.Summary = fault, told, summary(f.Fields)
		if status == http.StatusConflict {
			f.Since = since(c, o, values.Get("event"))
		}
		d.render(c, status, "add", f)
	}
	version, _ := strconv.Atoi(values.Get("version"))
	switch {
	case len(faults) > 0:
		again(http.StatusUnprocessableEntity, whole(c, show(values, faults).Fields, faults))
	case values.Get("do") != "save":
		again(http.StatusOK, "")
	default:
		_, err := d.Store.Apply(c.ctx(), store.Change{ID: o.stored.ID, Version: max(version, 1),
			Work:   c.law.Work(c.day),
			Events: []store.Event{{ID: e.ID, Data: e.AppendJSON(nil), Entered: d.Now()}}})
		switch {
		case errors.Is(err, store.ErrStale):
			values.Set("version", itoa(o.stored.Version))
			again(http.StatusConflict, c.t("stale"))
		case err != nil:
			d.fail(c, err)
		default:
			http.Redirect(c.w, c.r, "/cases/"+url.PathEscape(o.stored.ID)+"?saved=1", http.StatusSeeOther)
		}
	}
}

// preview says what an event changes, or what is wrong with the case that it
// would make.
func preview(c *call, o opened, e wob.Event) (*changes, map[string]string) {
	_, before, _ := c.law.Timeline(o.stored.ID, o.events, c.day)
	_, after, err := c.law.Timeline(o.stored.ID, append(slices.Clone(o.events), e), c.day)
	if err != nil {
		return nil, beside(err, e.Kind, c.lang)
	}
	return c.changesOf(before, after), nil
}

func (c *call) changesOf(before, after wob.Timeline) *changes {
	out := &changes{}
	for change := range wob.Changes(before, after) {
		out.Lines = append(out.Lines, c.change(change))
	}
	return out
}

func (c *call) change(change wob.Change) string {
	b, a := change.Before, change.After
	text := ""
	switch change.Kind {
	case wob.Went:
		text = b.Label(c.lang) + ": " + change.Kind.Name(c.lang) + " (" + c.t("was") + " " + c.days(b.First,
			b.Last) + ")"
	case wob.Moved:
		text = a.Label(c.lang) + ": " + c.days(a.First, a.Last) + " (" + c.t("was") + " " + c.days(b.First,
			b.Last) + ")"
	case wob.Turned:
		text = a.Label(c.lang) + ": " + a.State.Name(c.lang) + " (" + c.t("was") + " " + b.State.Name(c.lang) + ")"
	default:
		text = a.Label(c.lang) + ": " + change.Kind.Name(c.lang) + ", " + c.days(a.First, a.Last)
	}
	if change.By != nil {
		text += " (" + change.By.Citation().String() + ")"
	}
	return text
}
