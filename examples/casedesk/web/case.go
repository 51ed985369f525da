package web

import (
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
	"github.com/wobrules/wobrules/wob/picture"

	"github.com/wobrules/wobrules/examples/casedesk/register"
	"github.com/wobrules/wobrules/examples/casedesk/store"
)

// An opened case is a stored case with what follows from it.
type opened struct {
	stored   store.Case
	events   []wob.Event
	timeline wob.Timeline
	fault    error // why there is no timeline
	on       calendar.Date
}

// open loads a case and works it out: for today, or as it was known on an
// earlier day.
func (d *Desk) open(c *call) (o opened, err error) { return d.openID(c, c.id()) }

func (d *Desk) openID(c *call, id string) (o opened, err error) {
	if o.stored, err = d.Store.Load(c.ctx(), id); err != nil {
		return o, err
	}
	if o.events, err = register.Events(o.stored); err != nil {
		return o, err
	}
	folded, err := register.Fold(o.stored.ID, o.events)
	if err != nil {
		o.fault = err
		return o, nil
	}
	folded.AsOf = c.day
	if on := c.query("on"); on != "" {
		if o.on, o.fault = calendar.Parse(on); o.fault != nil {
			return o, nil
		}
		folded = folded.On(o.on)
	}
	o.timeline, o.fault = c.law.Clock.Timeline(folded)
	return o, nil
}

type group struct {
	Caption string
	Lines   []line
}

type said struct {
	Text    string
	Article *article
}

type steps struct {
	Name  string
	Steps []said
}

type fact struct {
	On, Kind, Code, ID, Details, Entered string
	Gone                                 bool
}

type casePage struct {
	page
	ID, CasePath, Name, Fault, OnDay, On string
	Picture                              *struct{ Path, Alt string }
	Now, Ahead, Over                     *group
	Plain                                string
	Steps                                []steps
	Findings, Arguable, Caveats          []said
	Events                               []fact
	Editable                             bool
	Kinds                                []choice
}

func (d *Desk) showCase(c *call) {
	o, err := d.open(c)
	if err != nil {
		d.fail(c, err)
		return
	}
	id := o.stored.ID
	p := casePage{page: c.page(c.t("case") + " " + id), ID: id, CasePath: url.PathEscape(id),
		Name: o.stored.Title, Editable: true, On: c.query("on")}
	status := http.StatusOK
	switch {
	case o.fault != nil && p.On != "" && o.on.IsZero():
		p.Fault, status = c.t("bad-day")+" "+p.On, http.StatusUnprocessableEntity
	case o.fault != nil:
		p.Fault = wob.ErrorText(o.fault, c.lang)
	default:
		p.timeline(c, o)
	}
	if !o.on.IsZero() {
		p.Editable, p.OnDay = false, c.t("shown-on")+" "+o.on.Long(c.lang)+"."
	}
	p.facts(c, o)
	d.render(c, status, "case", p)
}

// timeline fills in what the library answered.
func (p *casePage) timeline(c *call, o opened) {
	t := o.timeline
	p.Plain = t.Plain(c.lang)
	drawn := drawing(c, o)
	path := "/cases/" + p.CasePath + "/picture.svg?lang=" + c.lang.String()
	if !o.on.IsZero() {
		path += "&on=" + o.on.String()
	}
	p.Picture = &struct{ Path, Alt string }{path, drawn.Text()}
	p.Now, p.Ahead, p.Over = &group{Caption: c.t("now")}, &group{Caption: c.t("ahead")},
		&group{Caption: c.t("over")}
	for d := range t.Next() {
		to := p.Now
		if d.State == wob.Ahead {
			to = p.Ahead
		}
		to.Lines = append(to.Lines, c.line(d))
	}
	for d := range t.Deadlines() {
		if !d.Live() {
			p.Over.Lines = append(p.Over.Lines, c.line(d))
		}
		if !d.Term.IsZero() {
			p.Steps = append(p.Steps, stepsOf(c, d))
		}
	}
	for _, g := range []**group{&p.Now, &p.Ahead, &p.Over} {
		if len((*g).Lines) == 0 {
			*g = nil
		}
	}
	for _, f := range t.Findings {
		p.Findings = append(p.Findings, said{f.Text(c.lang), articleOf(f.Provision.Citation())})
	}
	for _, a := range t.Arguable {
		text := a.Deadline.Name(c.lang) + ": "
		switch {
		case a.Gone:
			text += c.t("none")
		case !a.Date.IsZero():
			text += a.Date.Long(c.lang)
		default:
			text += itoa(a.Number)
		}
		p.Arguable = append(p.Arguable, said{text, articleOf(a.Citation())})
	}
	for _, v := range t.Caveats {
		p.Caveats = append(p.Caveats, said{v.Text(c.lang), articleOf(v.Citation())})
	}
}

func (c *call) line(d wob.Deadline) line {
	l := line{Label: d.Label(c.lang), Of: d.OfName(c.lang), Who: d.Who.Name(c.lang), Days: c.days(d.First, d.Last),
		State: d.State.String(), StateName: d.State.Name(c.lang), Article: articleOf(d.Citation())}
	if l.Article != nil {
		l.Article.Link = d.Link()
	}
	if d.Live() {
		l.Left = c.left(d.State, d.Last)
	}
	if !d.On.IsZero() {
		l.Left = d.On.Long(c.lang)
	}
	return l
}

func stepsOf(c *call, d wob.Deadline) steps {
	out := steps{Name: d.Label(c.lang)}
	for s := range d.Term.Steps() {
		out.Steps = append(out.Steps, said{s.Text(c.lang), articleOf(s.Provision().Citation())})
	}
	return out
}

// facts fills in the events, and what may be added.
func (p *casePage) facts(c *call, o opened) {
	gone := goneOf(o.events)
	for i, e := range o.events {
		if e.Withdraws != "" {
			continue
		}
		stored := o.stored.Events[i]
		f := fact{Kind: e.Kind.Name(c.lang), Code: e.Kind.String(), ID: e.ID, Gone: gone[e.ID],
			Details: details(stored.Data, c.lang),
			Entered: calendar.DateOf(stored.Entered).Long(c.lang)}
		if !e.On.IsZero() {
			f.On = e.On.Long(c.lang)
		}
		if f.Gone {
			f.Details = strings.TrimPrefix(f.Details+" ("+c.t("replaced")+")", " ")
		}
		p.Events = append(p.Events, f)
	}
	slices.SortStableFunc(p.Events, func(a, b fact) int {
		return dayOf(o.events,
			a.ID).Compare(dayOf(o.events, b.ID))
	})
	for k := range wob.EventKinds() {
		if k != wob.EventReceived {
			p.Kinds = append(p.Kinds, choice{Value: k.String(), Name: k.Name(c.lang)})
		}
	}
}

func dayOf(events []wob.Event, id string) calendar.Date {
	for _, e := range events {
		if e.ID == id {
			return e.On
		}
	}
	return calendar.Date{}
}

// goneOf are the ids of the events that were replaced or withdrawn.
func goneOf(events []wob.Event) map[string]bool {
	gone := map[string]bool{}
	for _, e := range events {
		gone[e.Replaces], gone[e.Withdraws] = true, true
	}
	return gone
}

func drawing(c *call, o opened) picture.Timeline {
	today := c.day
	if !o.on.IsZero() {
		today = o.on
	}
	return picture.Timeline{Title: o.stored.ID, Deadlines: o.timeline.Deadlines(),
		Arguable: o.timeline.Arguable, Today: today, Lang: c.lang}
}

func (d *Desk) picture(c *call) {
	if c.query("lang") == "en" {
		c.lang = calendar.English
	}
	o, err := d.open(c)
	if err == nil {
		err = o.fault
	}
	if err != nil {
		http.Error(c.w, c.t("no-case"), http.StatusNotFound)
		return
	}
	svg(c, drawing(c, o).AppendSVG(nil))
}

func svg(c *call, b []byte) {
	c.w.Header().Set("Content-Type", "image/svg+xml")
	c.w.Header().Set("Cache-Control", "no-store")
	_, _ = c.w.Write(b)
}

func (d *Desk) caseFile(c *call) {
	o, err := d.open(c)
	if err != nil {
		d.fail(c, err)
		return
	}
	folded, err := register.Fold(o.stored.ID, o.events)
	if err != nil {
		d.fail(c, err)
		return
	}
	c.w.Header().Set("Content-Type", "application/json")
	_, _ = c.w.Write(append(folded.AppendJSON(nil), '\n'))
}
