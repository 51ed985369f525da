package scope

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/wobrules/wobrules/calendar"
)

// A label is the words of a report, Dutch and English.
type label [2]string

var (
	inRequest   = label{"HET VERZOEK", "THE REQUEST"}
	inReading   = label{"WAT HET VERZOEK NOG OMVAT", "WHAT THE REQUEST STILL COVERS"}
	inClock     = label{"DE TERMIJNEN", "THE CLOCKS"}
	inOutcome   = label{"DE BESLISSING", "THE DECISION"}
	inReview    = label{"TOETSING VAN DE BRIEF", "REVIEW OF THE LETTER"}
	inCaveats   = label{"VOORBEHOUDEN", "CAVEATS"}
	undated     = label{"zonder datum", "undated"}
	noReference = label{"zonder kenmerk", "no reference"}
	reference   = label{"kenmerk %s", "reference %s"}
	noText      = label{"(zonder onderwerp)", "(no subject)"}
	dated       = label{"Gedateerd %s", "Dated %s"}
	receivedOn  = label{"ontvangen %s", "received %s"}
	notStated   = label{"dag van ontvangst niet vermeld", "day of receipt not stated"}
	noPeriod    = label{"geen periode genoemd", "no period stated"}
	askedFor    = label{"gevraagd: %s", "asked for: %s"}
	readAs      = label{"omvat: documenten %s", "covers: documents dated %s"}
	between     = label{"van %s", "%s"}
	toDate      = label{" tot heden", " to date"}
	published   = label{", gepubliceerd", ", published"}
	unpublished = label{", niet gepubliceerd", ", not published"}

	earlierDecision = label{"eerder besluit: %s (%s)", "earlier decision: %s (%s)"}
	readNothing     = label{"omvat: niets meer", "covers: nothing any more"}
	because         = label{"eruit: %s", "out: %s"}
	nothing         = label{"niets gevonden", "nothing found"}
	resultIs        = label{"De brief als geheel: %s", "The letter as a whole: %s"}
	noSuch          = label{"geen", "none"}
	noOutcome       = label{"niet beslist", "not decided"}
	clause          = label{"Bezwaar maken, volgens de brief, bij: %s", "Objections go, by the letter, to: %s"}

	ifAdjourned     = label{"Een verdaging is niet vermeld; met de langste was de laatste dag %s geweest.", "No adjournment is mentioned; with the longest the last day would have been %s."}
	adjournedInTime = label{"De verdaging van %s was op tijd: de eerste termijn liep tot en met %s.", "The adjournment of %s was in time: the first term ran up to and including %s."}
)

func (lb label) in(l calendar.Lang, args ...any) string {
	if len(args) == 0 {
		return lb[l&1]
	}
	return fmt.Sprintf(lb[l&1], args...)
}

// width is where lines of text are broken.
const width = 88

// A page is a text under construction.
type page struct {
	b []byte
	l calendar.Lang
}

// line writes text at an indent, broken at width; further lines hang by two.
func (p *page) line(indent int, text string) {
	room := width - indent
	col := 0
	p.b = append(p.b, strings.Repeat(" ", indent)...)
	for i, word := range strings.Fields(text) {
		n := utf8.RuneCountInString(word)
		if i > 0 {
			if col+1+n > room {
				p.b = append(p.b, '\n')
				p.b = append(p.b, strings.Repeat(" ", indent+2)...)
				col = 2
			} else {
				p.b = append(p.b, ' ')
				col++
			}
		}
		p.b = append(p.b, word...)
		col += n
	}
	p.b = append(p.b, '\n')
}

func (p *page) head(lb label) {
	p.b = append(p.b, '\n')
	p.line(0, lb.in(p.l))
}

// rule writes what a provision says, with where it is written.
func (p *page) rule(indent int, text string, c calendar.Citation) {
	p.line(indent, "- "+text+written(c))
}

// written is where a rule is written, for what can be looked up.
func written(c calendar.Citation) string {
	if c.URL() == "" {
		return ""
	}
	return " [" + c.String() + "]"
}

// Text returns the report as a lawyer reads it.
func (r Report) Text(l calendar.Lang) string {
	p := &page{l: l}
	r.title(p)
	r.request(p)
	r.reading(p)
	r.clocks(p)
	r.decision(p)
	p.head(inReview)
	for _, f := range r.Findings {
		p.rule(2, f.Text(l), f.Provision.Citation())
	}
	if len(r.Findings) == 0 {
		p.line(2, nothing.in(l))
	}
	p.head(inCaveats)
	for _, c := range r.Caveats {
		p.rule(2, c.Text(l), c.Provision.Citation())
	}
	if len(r.Caveats) == 0 {
		p.line(2, noSuch.in(l))
	}
	return string(p.b)
}

func (r Report) title(p *page) {
	lt := &r.Letter
	date, ref := undated.in(p.l), noReference.in(p.l)
	if !lt.Date.IsZero() {
		date = lt.Date.Long(p.l)
	}
	if lt.Reference != "" {
		ref = reference.in(p.l, lt.Reference)
	}
	name := lt.Body
	if name == "" {
		name = lt.ID
	}
	p.line(0, name+", "+date+", "+ref)
	subject := lt.Subject
	if subject == "" {
		subject = noText.in(p.l)
	}
	p.line(0, subject)
}

func (r Report) request(p *page) {
	q := &r.Letter.Request
	p.head(inRequest)
	got := notStated.in(p.l)
	if !q.Received.IsZero() {
		got = receivedOn.in(p.l, q.Received.Long(p.l))
	}
	if !q.Dated.IsZero() {
		got = dated.in(p.l, q.Dated.Long(p.l)) + "; " + got
	}
	p.line(2, got+".")
	for _, it := range q.Items {
		p.line(2, it.ID+". "+it.Text)
	}
	for _, e := range r.Letter.Events {
		text := eventNames[e.Kind].in(p.l) + channelText(p.l, e.Channel)
		if len(e.Items) > 0 {
			text += ": " + itemsText(p.l, e.Items)
		}
		if !e.On.IsZero() {
			text = e.On.Long(p.l) + ": " + text
		}
		p.line(2, "- "+text)
	}
}

var eventNames = map[EventKind]label{
	Acknowledged:   {"ontvangst bevestigd", "receipt acknowledged"},
	Conversation:   {"gesprek", "conversation"},
	Summarised:     {"samenvatting van het gesprek gestuurd", "summary of the conversation sent"},
	Narrowed:       {"verzoek beperkt", "request narrowed"},
	Withdrawn:      {"ingetrokken", "withdrawn"},
	Confirmed:      {"door de verzoeker bevestigd", "confirmed by the requester"},
	PrecisionAsked: {"om precisering gevraagd", "asked to be more precise"},
	PrecisionGiven: {"gepreciseerd", "made more precise"},
	Widened:        {"om meer gevraagd", "asked for more"},
	ViewsAsked:     {"zienswijze gevraagd", "views asked"},
	ViewsGiven:     {"zienswijze ontvangen", "views received"},
	DelayAgreed:    {"met uitstel ingestemd", "delay agreed"},
	Adjourned:      {"beslissing verdaagd", "decision adjourned"},
	Forwarded:      {"doorgezonden", "forwarded"},
}

// covered says what is left of an item.
func (r Report) covered(p *page, item string) string {
	var left []string
	for period := range r.Reading.In(item) {
		text := period.Long(p.l)
		if !period.From.IsZero() && !period.Until.IsZero() {
			text = between.in(p.l, text)
		}
		left = append(left, text)
	}
	if len(left) == 0 {
		return readNothing.in(p.l)
	}
	return readAs.in(p.l, strings.Join(left, "; "))
}

// reading writes what is left, items that read the same together.
func (r Report) reading(p *page) {
	p.head(inReading)
	type group struct {
		text string
		ids  []string
	}
	var groups []group
	for _, it := range r.Letter.Request.Items {
		asked := noPeriod.in(p.l)
		if !it.Period.IsZero() {
			asked = it.Period.Long(p.l)
			if it.Period.Until.IsZero() {
				asked += toDate.in(p.l)
			}
		}
		text := askedFor.in(p.l, asked) + "\n" + r.covered(p, it.ID)
		for lim := range r.Reading.Limits() {
			if lim.concerns(it.ID) && lim.takesOut() {
				text += "\n" + because.in(p.l, lim.Text(p.l))
			}
		}
		i := slices.IndexFunc(groups, func(g group) bool { return g.text == text })
		if i < 0 {
			i = len(groups)
			groups = append(groups, group{text: text})
		}
		groups[i].ids = append(groups[i].ids, it.ID)
	}
	for _, g := range groups {
		p.line(2, itemsText(p.l, g.ids)+":")
		for line := range strings.Lines(g.text) {
			p.line(4, line)
		}
	}
	for lim := range r.Reading.Limits() {
		if lim.takesOut() || lim.idle() != nil {
			continue // said with the items, or with the reason why not
		}
		text := lim.Text(p.l)
		if ids := lim.Items(); len(ids) > 0 && lim.kind != LimitJoined {
			text = itemsText(p.l, ids) + ": " + text
		}
		p.line(2, text)
	}
	for _, d := range r.Letter.Earlier {
		text := earlierDecision.in(p.l, d.Date.Long(p.l), d.Reference)
		switch d.Published {
		case calendar.Yes:
			text += published.in(p.l) + channelText(p.l, d.Where)
		case calendar.No:
			text += unpublished.in(p.l)
		}
		p.line(2, text)
	}
	for _, f := range r.Reading.Idle() {
		p.rule(2, f.Text(p.l), f.Provision.Citation())
	}
}

func collect[T any](seq func(func(T) bool)) []T {
	var all []T
	for v := range seq {
		all = append(all, v)
	}
	return all
}

// clocks writes the dates with the steps that lead to them; the findings and
// caveats of the timeline stand in parts of their own.
func (r Report) clocks(p *page) {
	p.head(inClock)
	t := r.Timeline
	t.ID, t.Findings, t.Caveats = "", nil, nil
	for line := range strings.Lines(t.Text(p.l)) {
		text := strings.TrimLeft(line, " ")
		p.line(2+len(line)-len(text), text)
	}
	if !r.IfAdjourned.IsZero() {
		p.line(2, ifAdjourned.in(p.l, r.IfAdjourned.Long(p.l)))
	}
	if t.Decision.Adjourned() > 0 {
		for _, e := range r.Letter.Events {
			if e.Kind == Adjourned && !e.On.IsZero() && !e.On.After(t.AdjournBy) {
				p.line(2, adjournedInTime.in(p.l, e.On.Long(p.l), t.AdjournBy.Long(p.l)))
				break
			}
		}
	}
	if t.Objection != nil {
		p.rule(2, objectionForm.Text(p.l, calendar.Args{}), objectionForm.Citation())
	}
	if m := r.Letter.Remedies; m != nil && m.To != "" {
		p.line(2, clause.in(p.l, m.To))
	}
}

func (r Report) decision(p *page) {
	p.head(inOutcome)
	law := r.Letter.act()
	for i := range r.Letter.Outcomes {
		o := &r.Letter.Outcomes[i]
		var names []string
		for _, d := range o.Kinds {
			if row := law.disposition(d); row != nil {
				names = append(names, row.provision.Text(p.l, calendar.Args{})+written(row.provision.Citation()))
			}
		}
		if len(names) == 0 {
			names = []string{noOutcome.in(p.l)}
		}
		text := strings.Join(names, "; ")
		if len(o.Grounds) > 0 {
			names := make([]string, len(o.Grounds))
			for i, code := range o.Grounds {
				names[i] = groundText(p.l, code)
			}
			text += " (" + strings.Join(names, ", ") + ")"
		}
		if len(r.Letter.itemsOf(o.Items)) > 0 {
			text = itemsText(p.l, r.Letter.itemsOf(o.Items)) + ": " + text
		}
		p.line(2, text)
	}
	p.line(2, resultIs.in(p.l, r.Result.Name(p.l))+".")
}

func channelText(l calendar.Lang, channel string) string {
	if channel == "" {
		return ""
	}
	if names, ok := channels[channel]; ok {
		return " (" + names[l&1] + ")"
	}
	return " (" + channel + ")"
}

var channels = map[string]label{
	"telephone": {"telefonisch", "by telephone"},
	"e-mail":    {"per e-mail", "by e-mail"},
	"letter":    {"per brief", "by letter"},
}
