package web

import (
	"errors"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/wobrules/wobrules/scope/letter/read"
	"github.com/wobrules/wobrules/wob"

	"github.com/wobrules/wobrules/examples/casedesk/register"
	"github.com/wobrules/wobrules/examples/casedesk/store"
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

// A proposal is an event that may be taken over, as the page shows it.
type proposal struct {
	N                       int
	ID, Kind, Note, Replace string
	Facts                   []readFact
	Fields                  []field
	Taken, There            bool     // There: the case has it already
	InCase                  []string // what the case says of the same
	Error                   string
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

func flatten(d draft) (all []found) {
	for _, k := range d.keys {
		all = append(all, d.parts[k.key]...)
	}
	return all
}

// candidates makes a field a choice where the letter says more than one thing.
func (f *field) candidates(c *call, all []found) {
	if len(all) == 0 || len(all) == 1 && all[0].n > 0 {
		return
	}
	codes := [][2]string{{"", c.t("choose")}}
	for _, each := range all {
		codes = append(codes, [2]string{inForm(each.Value), letterValue(each.Value, c.lang)})
	}
	f.Choices = nil
	f.choose(codes)
}

// begun are the suspensions that this same letter tells of.
func (a *acceptance) begun(c *call) (all [][2]string) {
	for n, d := range drafts(a.reading) {
		if d.kind == wob.EventSuspensionBegun && len(d.on) == 1 {
			all = append(all, [2]string{a.token + "-" + itoa(n),
				named(letterNames, string(d.on[0].Kind), c.lang) + " " + letterValue(d.on[0].Value, c.lang)})
		}
	}
	return all
}

// compare puts what the case says of the same beside a proposal.
func (a *acceptance) compare(c *call, p *proposal, d draft, values url.Values) {
	gone := goneOf(a.into.events)
	replace := field{ID: p.ID + ".replaces", Name: c.t("both"), Value: values.Get("replaces"), Needed: true,
		Error: a.faults[p.ID+".replaces"]}
	codes := [][2]string{{"", c.t("choose")}}
	for i, e := range a.into.events {
		if e.Kind != d.kind || gone[e.ID] {
			continue
		}
		said := details(a.into.stored.Events[i].Data, c.lang)
		p.InCase = append(p.InCase, strings.TrimSuffix(e.On.Long(c.lang)+"; "+said, "; "))
		codes = append(codes, [2]string{e.ID, c.t("replace") + " " + e.On.Long(c.lang)})
		if same(a.into.stored.Events[i], e, d, values) {
			p.There = true
		}
	}
	if len(p.InCase) == 0 || p.There {
		return
	}
	if !once[d.kind] {
		codes = append(codes, [2]string{beside2, c.t("put-beside")})
	}
	replace.choose(codes)
	p.Fields = append(p.Fields, replace)
}

// once are the kinds of which a case has one.
var once = map[wob.EventKind]bool{wob.EventReceived: true, wob.EventDecision: true, wob.EventConsulted: true,
	wob.EventPrecisionAsked: true}

// beside2 says that an event is added although the case has one of its kind.
const beside2 = "beside"

// same reports whether a stored event says what a proposal says.
func same(stored store.Event, e wob.Event, d draft, values url.Values) bool {
	if e.On.String() != values.Get("on") {
		return false
	}
	has := formOf(stored)
	for key := range d.parts {
		if has.Get("fields."+key) != values.Get("fields."+key) {
			return false
		}
	}
	return true
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

// make makes the events of what is taken over.
func (a *acceptance) make(c *call) {
	taken := 0
	for n, draft := range drafts(a.reading) {
		values, prefix := a.filled(n, draft), "p"+itoa(n)
		if values.Get("take") == "" {
			continue
		}
		taken++
		if p := a.proposal(c, n, draft); p.There {
			continue
		} else if len(p.InCase) > 0 && values.Get("replaces") == "" {
			a.faults[prefix+".replaces"] = c.t("choose-one")
			continue
		}
		if values.Get("replaces") == beside2 {
			values.Del("replaces")
		}
		e, faults := made(c, a.into, draft.kind, values)
		for key, text := range faults {
			a.put(prefix, key, text)
		}
		if len(faults) == 0 {
			a.events = append(a.events, e)
		}
	}
	switch {
	case taken == 0:
		a.faults[""] = c.t("take-none")
	case a.values.Get("into") == "new" && len(a.faults) == 0 &&
		!slices.ContainsFunc(a.events, func(e wob.Event) bool { return e.Kind == wob.EventReceived }):
		a.faults[""] = c.t("take-received")
	case len(a.events) == 0 && len(a.faults) == 0:
		a.faults[""] = c.t("take-there")
	}
}

// put puts a fault of one event at its field, or at the check before it.
func (a *acceptance) put(prefix, key, text string) {
	if key == "" {
		key = "take"
	}
	a.faults[prefix+"."+key] = strings.TrimSpace(a.faults[prefix+"."+key] + " " + text)
}

var eventNamed = regexp.MustCompile(`events\[[^\]]*-(\d+)\]`)

// preview works out what the events change.
func (a *acceptance) preview(c *call) {
	var before wob.Timeline
	if len(a.into.events) > 0 {
		_, before, _ = c.law.Timeline(a.into.stored.ID, a.into.events, c.day)
	}
	_, after, err := c.law.Timeline(a.into.stored.ID, append(slices.Clone(a.into.events), a.events...), c.day)
	for f := range wob.Faults(err) {
		n, kind := a.about(f.Key)
		if n < 0 {
			a.faults[""] = strings.TrimSpace(a.faults[""] + " " + f.Message(c.lang))
			continue
		}
		for key, text := range beside(f, kind, c.lang) {
			a.put("p"+itoa(n), key, text)
		}
	}
	if err != nil && len(a.faults) == 0 {
		a.faults[""] = wob.ErrorText(err, c.lang)
	}
	if err == nil {
		a.changes = c.changesOf(before, after)
	}
}

// about finds the proposal that a fault is about, by the id of the event or by
// the part of the case.
func (a *acceptance) about(key string) (n int, kind wob.EventKind) {
	parts := map[wob.EventKind]string{wob.EventReceived: "received", wob.EventDecision: "decision",
		wob.EventAdjourned:       "adjournments",
		wob.EventSuspensionBegun: "suspensions", wob.EventNoticeOfDefault: "default",
		wob.EventConsulted: "consulted"}
	named := eventNamed.FindStringSubmatch(key)
	for _, e := range a.events {
		at, _ := strconv.Atoi(e.ID[strings.LastIndexByte(e.ID, '-')+1:])
		if len(named) == 2 && named[1] == itoa(at) && strings.Contains(key, a.token) ||
			len(named) == 0 && parts[e.Kind] != "" && strings.HasPrefix(key, parts[e.Kind]) {
			return at, e.Kind
		}
	}
	return -1, 0
}

// seen reports whether this case was shown beside the letter before.
func (a *acceptance) seen() bool {
	_, id, ok := strings.Cut(a.values.Get("seen"), " ")
	return ok && id != "" && id == a.into.stored.ID
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
