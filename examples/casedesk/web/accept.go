package web

import (
	"errors"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/wobrules/wobrules/examples/casedesk/register"
	"github.com/wobrules/wobrules/examples/casedesk/store"
	"github.com/wobrules/wobrules/scope/letter/read"
	"github.com/wobrules/wobrules/wob"
)

// An acceptance is a letter of which facts are taken over into a case.
type acceptance struct {
	text    string
	reading read.Reading
	token   string // the ids of its events begin with it, so that a form is saved once
	values  url.Values
	into    opened
	faults  map[string]string // by the id of the field
	events  []wob.Event
	changes *changes
	since   []string
}

// sub are the values of one proposal, under the names of a form of one event.
func (a *acceptance) sub(n int) url.Values {
	prefix, out := "p"+itoa(n)+".", url.Values{}
	for key, values := range a.values {
		if inner, ok := strings.CutPrefix(key, prefix); ok {
			out[inner] = values
		}
	}
	out.Set("event", a.token+"-"+itoa(n))
	return out
}

// filled are the values of a proposal: what was filled in, or else what the
// letter says where that is one thing.
func (a *acceptance) filled(n int, d draft) url.Values {
	values := a.sub(n)
	set := func(key string, all []found) {
		if _, given := values[key]; !given && len(all) == 1 && all[0].n > 0 {
			values.Set(key, inForm(all[0].Value))
		}
	}
	set("on", d.on)
	for key, all := range d.parts {
		set("fields."+key, all)
	}
	for key := range d.also {
		if _, given := values[key]; !given {
			values.Set(key, d.also.Get(key))
		}
	}
	return values
}

func (d *Desk) showLetter(c *call, status int, a *acceptance) {
	p := letterPage{form: form{page: c.page(c.t("letter")), Event: a.token, Changes: a.changes, Since: a.since,
		Version: itoa(a.into.stored.Version)}}
	p.Seen = itoa(len(a.into.events)) + " " + a.into.stored.ID
	p.facts(c, a)
	for n, draft := range drafts(a.reading) {
		p.Proposals = append(p.Proposals, a.proposal(c, n, draft))
	}
	into := a.values.Get("into")
	if into == "" && a.values.Get("case") != "" {
		into = "case"
	}
	p.Into = choices(into, [2]string{"case", c.t("into-case")}, [2]string{"new", c.t("into-new")})
	title := a.values.Get("title")
	if _, given := a.values["title"]; !given {
		if subject := sure(a.reading, read.Subject); len(subject) > 0 {
			title = subject[0].Value
		}
	}
	p.Target = []field{
		{ID: "case", Name: c.t("id"), Type: "text", Value: a.values.Get("case"), Needed: true,
			Error: a.faults["case"]},
		{ID: "title", Name: c.t("subject-new"), Type: "text", Value: title},
	}
	if len(a.faults) > 0 {
		p.Fault = strings.TrimSpace(c.t("not-valid") + " " + a.faults[""])
		if status == http.StatusConflict {
			p.Fault = a.faults[""]
		}
		p.Summary = summary(p.Target)
		if a.faults["into"] != "" {
			p.Summary = append([]fieldFault{{"into-case", c.t("into"), a.faults["into"]}}, p.Summary...)
		}
		for _, each := range p.Proposals {
			if each.Error != "" {
				p.Summary = append(p.Summary, fieldFault{each.ID + ".take", each.Kind, each.Error})
			}
			p.Summary = append(p.Summary, summary(each.Fields)...)
		}
	}
	d.render(c, status, "letter", p)
}

// proposal shows a draft: the day, what must be known, and what was read.
func (a *acceptance) proposal(c *call, n int, d draft) proposal {
	values, prefix := a.filled(n, d), "p"+itoa(n)
	p := proposal{N: n, ID: prefix, Kind: d.kind.Name(c.lang), Taken: values.Get("take") != "",
		Error: a.faults[prefix+".take"]}
	if d.note != "" {
		p.Note = c.t(d.note)
	}
	inner := map[string]string{}
	for key, text := range a.faults {
		if under, ok := strings.CutPrefix(key, prefix+"."); ok {
			inner[under] = text
		}
	}
	naming := nameable(a.into, d.kind, c.lang)
	if d.kind == wob.EventSuspensionEnded {
		naming = append(naming, a.begun(c)...)
	}
	for _, f := range fieldsOf(d.kind, values, inner, naming, c.lang) {
		key := strings.TrimPrefix(f.ID, "fields.")
		switch {
		case f.ID == "on":
			f.candidates(c, d.on)
		case f.ID == "of":
		case len(d.parts[key]) > 0:
			f.candidates(c, d.parts[key])
		case !f.Needed && d.also.Get(f.ID) == "":
			continue // to be filled in in the case, where it matters
		}
		f.ID = prefix + "." + f.ID
		p.Fields = append(p.Fields, f)
	}
	for _, each := range append(slices.Clone(d.on), flatten(d)...) {
		p.Facts = append(p.Facts, c.readFact(each.n, each.Fact, a.text))
	}
	a.compare(c, &p, d, values)
	return p
}

// accept shows what the facts that are taken over change, or saves them.
func (d *Desk) accept(c *call) {
	if err := c.r.ParseForm(); err != nil {
		d.fail(c, err)
		return
	}
	a := &acceptance{text: c.r.PostForm.Get("text"), values: c.r.PostForm, token: c.r.PostForm.Get("event"),
		faults: map[string]string{}}
	if !goodToken.MatchString(a.token) || strings.TrimSpace(a.text) == "" {
		http.Redirect(c.w, c.r, "/letter", http.StatusSeeOther)
		return
	}
	a.reading = read.Letter(a.text)
	if err := d.target(c, a); err != nil {
		d.fail(c, err)
		return
	}
	if a.saved() {
		http.Redirect(c.w, c.r, "/cases/"+url.PathEscape(a.into.stored.ID)+"?saved=1", http.StatusSeeOther)
		return
	}
	a.make(c)
	if len(a.faults) == 0 {
		a.preview(c)
	}
	d.finishLetter(c, a)
}

var goodToken = regexp.MustCompile(`^e\d{4,}-[0-9a-f]{8}$`)

// target finds the case that a letter goes into; a case that is not there is a
// fault beside the field.
func (d *Desk) target(c *call, a *acceptance) error {
	id := strings.TrimSpace(a.values.Get("case"))
	a.into.stored.ID = id
	switch into := a.values.Get("into"); {
	case into != "case" && into != "new":
		a.faults["into"] = c.t("into-needed")
	case !register.GoodID(id):
		a.faults["case"] = c.t("bad-id")
	default:
		o, err := d.openID(c, id)
		switch {
		case errors.Is(err, store.ErrNoCase):
			if into == "case" {
				a.faults["case"] = c.t("no-case")
			}
		case err != nil:
			return err
		case into == "new":
			a.into.stored.Events = o.stored.Events // for a button pressed twice
			if !a.saved() {
				a.faults["case"] = c.t("exists")
			}
		default:
			a.into = o
		}
	}
	return nil
}

// saved reports whether this form was saved before.
func (a *acceptance) saved() bool {
	return slices.ContainsFunc(a.into.stored.Events,
		func(e store.Event) bool { return strings.HasPrefix(e.ID, a.token+"-") })
}

func (d *Desk) finishLetter(c *call, a *acceptance) {
	version, _ := strconv.Atoi(a.values.Get("version"))
	switch {
	case len(a.faults) > 0:
		d.showLetter(c, http.StatusUnprocessableEntity, a)
		return
	case a.values.Get("do") != "save":
		d.showLetter(c, http.StatusOK, a)
		return
	}
	change := store.Change{ID: a.into.stored.ID, Work: c.law.Work(c.day)}
	if a.values.Get("into") == "new" {
		change.Title = strings.TrimSpace(a.values.Get("title"))
	} else if change.Version = a.into.stored.Version; a.seen() && version != change.Version {
		a.stale(d, c)
		return
	}
	for _, e := range a.events {
		change.Events = append(change.Events, store.Event{ID: e.ID, Data: e.AppendJSON(nil), Entered: d.Now()})
	}
	switch _, err := d.Store.Apply(c.ctx(), change); {
	case errors.Is(err, store.ErrStale), errors.Is(err, store.ErrExists):
		a.stale(d, c)
	case err != nil:
		d.fail(c, err)
	default:
		http.Redirect(c.w, c.r, "/cases/"+url.PathEscape(change.ID)+"?saved=1", http.StatusSeeOther)
	}
}

// stale shows the form again over the case as another left it.
func (a *acceptance) stale(d *Desk, c *call) {
	if o, err := d.openID(c, a.into.stored.ID); err == nil {
		a.into = o
	}
	a.faults[""] = c.t("stale")
	if seen, _, _ := strings.Cut(a.values.Get("seen"), " "); a.seen() {
		n, _ := strconv.Atoi(seen)
		a.since = sinceEvent(c, a.into, n)
	}
	d.showLetter(c, http.StatusConflict, a)
}
