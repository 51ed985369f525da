package scope

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/wobrules/wobrules/calendar"
)

// labels are the words of a report, Dutch and English.
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
	readAs      = label{"omvat: documenten van %s", "covers: documents dated %s"}
	readNothing = label{"omvat: niets meer", "covers: nothing any more"}
	because     = label{"eruit: %s", "out: %s"}
	reworded    = label{"beperkt op %s%s, van \"%s\" tot \"%s\"", "narrowed on %s%s, from \"%s\" to \"%s\""}
	together    = label{"gezamenlijk behandeld met %s", "treated together with %s"}
	nothing     = label{"niets gevonden", "nothing found"}
	resultIs    = label{"De brief als geheel: %s", "The letter as a whole: %s"}
	noSuch      = label{"geen", "none"}
	noOutcome   = label{"niet beslist", "not decided"}
	clause      = label{"Wat de brief zegt over bezwaar: %s", "What the letter says of objecting: %s"}
	noClause    = label{"De brief zegt niets over bezwaar.", "The letter says nothing of objecting."}
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
	p.line(indent, "- "+text+" ["+c.String()+"]")
}

// AppendText appends the report as a lawyer reads it.
func (r Report) AppendText(b []byte, l calendar.Lang) []byte {
	p := &page{b, l}
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
	return p.b
}

// Text returns what AppendText appends.
func (r Report) Text(l calendar.Lang) string { return string(r.AppendText(nil, l)) }

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
}

// covered returns what is left of an item, as a key and as text.
func (r Report) covered(p *page, item string) string {
	var left []string
	for period := range r.Reading.In(item) {
		left = append(left, period.Long(p.l))
	}
	if len(left) == 0 {
		return readNothing.in(p.l)
	}
	return readAs.in(p.l, strings.Join(left, "; "))
}

func (r Report) reading(p *page) {
	p.head(inReading)
	for _, it := range r.Letter.Request.Items {
		asked := noPeriod.in(p.l)
		if !it.Period.IsZero() {
			asked = it.Period.Long(p.l)
			if it.Period.Until.IsZero() {
				asked += label{" tot heden", " to date"}.in(p.l)
			}
		}
		p.line(2, it.ID+". "+askedFor.in(p.l, asked)+"; "+r.covered(p, it.ID))
		for lim := range r.Reading.Limits() {
			if lim.concerns(it.ID) && lim.Takes(Period{}) != calendar.No {
				p.line(5, because.in(p.l, lim.Text(p.l)))
			}
		}
		if with := strings.Join(collect(r.Reading.JoinedWith(it.ID)), ", "); with != "" {
			p.line(5, together.in(p.l, with))
		}
	}
	for lim := range r.Reading.Limits() {
		if t := lim.talk; lim.kind == LimitAgreed && t.Narrowed != "" {
			p.line(2, reworded.in(p.l, t.On.Long(p.l), channelText(p.l, t.Channel), t.Before, t.Narrowed))
		}
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

// clocks writes the dates with the steps that lead to them.
func (r Report) clocks(p *page) {
	t := &r.Timeline
	p.head(inClock)
	steps := func(name label, term calendar.Term) {
		p.line(2, name.in(p.l, term.LastDay().Long(p.l)))
		for s := range term.Steps() {
			p.rule(4, s.Text(p.l), s.Provision().Citation())
		}
	}
	steps(label{"Laatste dag om te beslissen: %s", "Last day to decide: %s"}, t.Decision)
	if t.Decision.Adjourned() == 0 {
		p.line(4, label{"verdagen kon tot en met %s", "adjournment could be notified up to and including %s"}.in(p.l, t.AdjournBy.Long(p.l)))
	} else {
		p.line(4, label{"eerste termijn: tot en met %s", "first term: up to and including %s"}.in(p.l, t.AdjournBy.Long(p.l)))
	}
	if s := t.Status; s != nil {
		switch {
		case s.InTime:
			p.line(2, label{"Beslist op %s: op tijd", "Decided on %s: in time"}.in(p.l, s.On.Long(p.l)))
		default:
			p.line(2, label{"Beslist op %s: %d dagen te laat (daysLate %d)", "Decided on %s: %d days late (daysLate %d)"}.in(p.l, s.On.Long(p.l), s.DaysLate, s.DaysLate))
		}
	}
	if w := t.Objection; w != nil {
		steps(label{"Bezwaar kan tot en met %s", "Objection is open up to and including %s"}, w.Term)
		p.line(4, label{"eerste dag %s; per post uiterlijk ontvangen op %s", "first day %s; by post received by %s"}.in(p.l, w.Term.FirstDay().Long(p.l), w.PostReceivedBy.Long(p.l)))
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
				names = append(names, row.provision.Text(p.l, calendar.Args{})+" ["+row.provision.Citation().String()+"]")
			}
		}
		if len(names) == 0 {
			names = []string{noOutcome.in(p.l)}
		}
		text := strings.Join(names, "; ")
		if len(o.Grounds) > 0 {
			text += " (" + strings.Join(o.Grounds, ", ") + ")"
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
