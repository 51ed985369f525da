package web

import (
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"

	"github.com/wobrules/wobrules/examples/casedesk/register"
	"github.com/wobrules/wobrules/examples/casedesk/store"
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

// A fieldFault is what is wrong with a field.
type fieldFault struct{ ID, Name, Text string }

func summary(fields []field) (all []fieldFault) {
	for _, f := range fields {
		if f.Error != "" {
			all = append(all, fieldFault{f.ID, f.Name, f.Error})
		}
	}
	return all
}

// since is what was entered after the form was opened: the id of its event begins
// with the number that it would have had then.
func since(c *call, o opened, event string) (all []string) {
	number, _, _ := strings.Cut(strings.TrimPrefix(event, "e"), "-")
	n, err := strconv.Atoi(number)
	if err != nil {
		return nil
	}
	return sinceEvent(c, o, n-1)
}

// sinceEvent is what was entered after the first n events.
func sinceEvent(c *call, o opened, n int) (all []string) {
	if n < 0 || n > len(o.events) {
		return nil
	}
	for i, e := range o.events[n:] {
		if e.Withdraws != "" {
			all = append(all, c.t("withdrawn-since")+" "+nameOf(c, o, e.Withdraws))
			continue
		}
		text := e.Kind.Name(c.lang) + " " + e.On.Long(c.lang)
		if said := details(o.stored.Events[n+i].Data, c.lang); said != "" {
			text += " (" + said + ")"
		}
		if e.Replaces != "" {
			text += " " + c.t("in-place-of") + " " + nameOf(c, o, e.Replaces)
		}
		all = append(all, text)
	}
	return all
}

func nameOf(c *call, o opened, id string) string {
	for _, e := range o.events {
		if e.ID == id {
			return e.Kind.Name(c.lang) + " " + e.On.Long(c.lang)
		}
	}
	return ""
}

// formOf are the values of a form that says what a stored event says.
func formOf(stored store.Event) url.Values {
	var whole struct {
		On, Of string
		Fields any
	}
	_ = json.Unmarshal(stored.Data, &whole)
	values := url.Values{}
	flat("fields", whole.Fields, values)
	values.Set("on", whole.On)
	values.Set("of", whole.Of)
	return values
}

// eventID returns the id of a new event: in the order in which events are
// entered, and the same for the same form, so that it is saved once.
func eventID(n int) string {
	b := make([]byte, 4)
	_, _ = rand.Read(b)
	return fmt.Sprintf("e%04d-%s", n+1, hex.EncodeToString(b))
}

// targets are the kinds of event that a kind may name.
var targets = map[wob.EventKind][]wob.EventKind{
	wob.EventSuspensionEnded: {wob.EventSuspensionBegun}, wob.EventRepairDone: {wob.EventRepairAsked},
	wob.EventThirdPartyTold: {wob.EventPartialDecision}, wob.EventDisclosed: {wob.EventPartialDecision},
	wob.EventReliefAsked: {wob.EventPartialDecision}, wob.EventReliefEnded: {wob.EventPartialDecision},
	wob.EventObjection:       {wob.EventPartialDecision},
	wob.EventNoticeOfDefault: {wob.EventObjection, wob.EventNoticeSent},
	wob.EventPenaltyFixed:    {wob.EventNoticeOfDefault, wob.EventNoticeSent},
	wob.EventPenaltyPaid:     {wob.EventNoticeOfDefault, wob.EventNoticeSent},
	wob.EventAppealComplete:  {wob.EventAppeal},
	wob.EventAppealWithdrawn: {wob.EventAppeal}, wob.EventRuling: {wob.EventAppeal},
	wob.EventFurtherAppeal: {wob.EventAppeal},
}

// elementID is the id under which a stored event is named by others.
func elementID(stored store.Event) string {
	var e struct {
		ID     string
		Fields struct{ ID string }
	}
	_ = json.Unmarshal(stored.Data, &e)
	if e.Fields.ID != "" {
		return e.Fields.ID
	}
	return e.ID
}

// nameable are the events that a kind may name.
func nameable(o opened, kind wob.EventKind, l calendar.Lang) (all [][2]string) {
	to, ok := targets[kind]
	if !ok {
		to = []wob.EventKind{wob.EventObjection}
	}
	gone := goneOf(o.events)
	for i, e := range o.events {
		if e.Kind != 0 && !gone[e.ID] && slices.Contains(to, e.Kind) {
			all = append(all, [2]string{elementID(o.stored.Events[i]), e.Kind.Name(l) + " " + e.On.Long(l)})
		}
	}
	return all
}

// stored finds a live event of a case.
func (o opened) find(id string) (store.Event, wob.Event, bool) {
	gone := goneOf(o.events)
	for i, e := range o.events {
		if e.ID == id && e.Kind != 0 && !gone[id] {
			return o.stored.Events[i], e, true
		}
	}
	return store.Event{}, wob.Event{}, false
}

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

// made is the event that a form says, with what is wrong beside the fields.
func made(c *call, o opened, kind wob.EventKind, values url.Values) (wob.Event, map[string]string) {
	fields, wrong := fieldsJSON(kind.String(), values)
	faults := map[string]string{}
	for key, text := range wrong {
		faults[key] = c.t(text)
	}
	if len(faults) > 0 {
		return wob.Event{}, faults
	}
	if stored, _, ok := o.find(values.Get("replaces")); ok && kind != wob.EventReceived &&
		slices.Contains(slices.Collect(kind.Takes()), "id") {
		fields = withID(fields, elementID(stored)) // what names it, names it still
	}
	b, err := json.Marshal(struct {
		ID       string          `json:"id"`
		Kind     string          `json:"kind"`
		On       string          `json:"on,omitempty"`
		Of       string          `json:"of,omitempty"`
		Fields   json.RawMessage `json:"fields,omitempty"`
		Replaces string          `json:"replaces,omitempty"`
	}{values.Get("event"), kind.String(), strings.TrimSpace(values.Get("on")), values.Get("of"), fields,
		values.Get("replaces")})
	if err != nil {
		return wob.Event{}, map[string]string{"": err.Error()}
	}
	e, err := wob.ParseEvent(b)
	return e, beside(err, kind, c.lang)
}

func withID(fields json.RawMessage, id string) json.RawMessage {
	all := map[string]json.RawMessage{}
	_ = json.Unmarshal(fields, &all)
	all["id"], _ = json.Marshal(id)
	b, _ := json.Marshal(all)
	return b
}

var (
	isoDay  = regexp.MustCompile(`\b\d{4}-\d\d-\d\d\b`)
	keyWord = regexp.MustCompile(`\b(asOf|decision\.published|received|notified|published|filed|sent|from|until|set), `)
)

// sentence writes a message as a sentence for people: days as they are written,
// keys of the case file by what they are.
func sentence(text string, l calendar.Lang) string {
	text = keyWord.ReplaceAllStringFunc(text, func(key string) string {
		return named(keysInText, strings.TrimSuffix(key, ", "), l) + ", "
	})
	text = isoDay.ReplaceAllStringFunc(text, func(day string) string {
		if d, err := calendar.Parse(day); err == nil {
			return d.Long(l)
		}
		return day
	})
	r, n := utf8.DecodeRuneInString(text)
	text = string(unicode.ToUpper(r)) + text[n:]
	if text != "" && !strings.HasSuffix(text, ".") {
		text += "."
	}
	return text
}

var ofEvent = regexp.MustCompile(`^events\[[^\]]*\]\.?`)

// beside puts each fault of an error at the field it is about; what is about
// none stands under "".
func beside(err error, kind wob.EventKind, l calendar.Lang) map[string]string {
	if err == nil {
		return nil
	}
	out := map[string]string{}
	for f := range wob.Faults(err) {
		key := ofEvent.ReplaceAllString(f.Key, "")
		id := ""
		switch last := key[strings.LastIndexByte(key, '.')+1:]; {
		case key == "on" || key == "of":
			id = key
		case key == "received" || last == "published" || last == "notified":
			id = "on"
		default:
			for _, s := range specs[kind.String()] {
				if key == "fields."+s.key || s.key == last {
					id = "fields." + s.key
				}
			}
		}
		text := f.Message(l)
		if id != "" {
			text = strings.TrimPrefix(text, f.Key+": ") // the field is named by its label
			text = sentence(text, l)
		}
		out[id] = strings.TrimSpace(out[id] + " " + text)
	}
	if len(out) == 0 {
		out[""] = wob.ErrorText(err, l)
	}
	return out
}

func (d *Desk) add(c *call) {
	if err := c.r.ParseForm(); err != nil {
		d.fail(c, err)
		return
	}
	o, err := d.open(c)
	if err != nil {
		d.fail(c, err)
		return
	}
	var kind wob.EventKind
	values := c.r.PostForm
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

// whole is what is said above a form: that it does not fit, and every fault that
// no field of it shows.
func whole(c *call, fields []field, faults map[string]string) string {
	shown := map[string]bool{}
	for _, f := range fields {
		shown[f.ID] = f.Error != ""
	}
	said := []string{c.t("not-valid")}
	for _, key := range slices.Sorted(maps.Keys(faults)) {
		if !shown[key] {
			said = append(said, faults[key])
		}
	}
	if len(said) > 1 && len(said) == len(faults)+1 {
		said = said[1:] // there is no field to look at
	}
	return strings.Join(said, " ")
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
	if err := c.r.ParseForm(); err != nil {
		d.fail(c, err)
		return
	}
	o, err := d.open(c)
	if err != nil {
		d.fail(c, err)
		return
	}
	values := c.r.PostForm
	if d.savedAlready(c, o, values) {
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
	d.finish(c, o, e, values, told, faults, func(values url.Values,
		_ map[string]string) form {
		return withdrawal(c, o, values)
	})
}

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
