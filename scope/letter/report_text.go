package letter

import (
	"iter"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/words"
	"github.com/wobrules/wobrules/scope"
)

var (
	inRequest   = words.Label{"HET VERZOEK", "THE REQUEST"}
	inReading   = words.Label{"WAT HET VERZOEK NOG OMVAT", "WHAT THE REQUEST STILL COVERS"}
	inClock     = words.Label{"DE TERMIJNEN", "THE CLOCKS"}
	inOutcome   = words.Label{"DE BESLISSING", "THE DECISION"}
	inReview    = words.Label{"TOETSING VAN DE BRIEF", "REVIEW OF THE LETTER"}
	inCaveats   = words.Label{"VOORBEHOUDEN", "CAVEATS"}
	undated     = words.Label{"zonder datum", "undated"}
	noReference = words.Label{"zonder kenmerk", "no reference"}
	reference   = words.Label{"kenmerk %s", "reference %s"}
	noText      = words.Label{"(zonder onderwerp)", "(no subject)"}
	dated       = words.Label{"Gedateerd %s", "Dated %s"}
	receivedOn  = words.Label{"ontvangen %s", "received %s"}
	notStated   = words.Label{"dag van ontvangst niet vermeld", "day of receipt not stated"}
	noPeriod    = words.Label{"geen periode genoemd", "no period stated"}
	askedFor    = words.Label{"gevraagd: %s", "asked for: %s"}
	readAs      = words.Label{"omvat: documenten %s", "covers: documents dated %s"}
	between     = words.Label{"van %s", "%s"}
	toDate      = words.Label{" tot heden", " to date"}
	published   = words.Label{", gepubliceerd", ", published"}
	unpublished = words.Label{", niet gepubliceerd", ", not published"}

	earlierDecision = words.Label{"eerder: %s", "earlier: %s"}
	perDocument     = words.Label{"per document te bezien: documenten %s", "depends on the document: documents dated %s"}
	readNothing     = words.Label{"omvat: niets meer", "covers: nothing any more"}
	because         = words.Label{"eruit: %s", "out: %s"}
	nothing         = words.Label{"niets gevonden", "nothing found"}
	resultIs        = words.Label{"De brief als geheel: %s", "The letter as a whole: %s"}
	noSuch          = words.Label{"geen", "none"}
	noOutcome       = words.Label{"niet beslist", "not decided"}
	clause          = words.Label{"Bezwaar maken, volgens de brief, bij: %s", "Objections go, by the letter, to: %s"}

	ifAdjourned     = words.Label{"Een verdaging is niet vermeld; met de langste was de laatste dag %s geweest.", "No adjournment is mentioned; with the longest the last day would have been %s."}
	adjournedInTime = words.Label{"De verdaging van %s was op tijd: de eerste termijn liep tot en met %s.", "The adjournment of %s was in time: the first term ran up to and including %s."}
)

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

func (p *page) head(lb words.Label) {
	p.b = append(p.b, '\n')
	p.line(0, lb.In(p.l))
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
		p.line(2, nothing.In(l))
	}
	p.head(inCaveats)
	for _, c := range r.Caveats {
		p.rule(2, c.Text(l), c.Provision.Citation())
	}
	if len(r.Caveats) == 0 {
		p.line(2, noSuch.In(l))
	}
	return string(p.b)
}

func (r Report) title(p *page) {
	lt := &r.Letter
	date, ref := undated.In(p.l), noReference.In(p.l)
	if !lt.Date.IsZero() {
		date = lt.Date.Long(p.l)
	}
	if lt.Reference != "" {
		ref = reference.In(p.l, lt.Reference)
	}
	name := lt.Body
	if name == "" {
		name = lt.ID
	}
	p.line(0, name+", "+date+", "+ref)
	subject := lt.Subject
	if subject == "" {
		subject = noText.In(p.l)
	}
	p.line(0, subject)
}

func (r Report) request(p *page) {
	q := &r.Letter.Request
	p.head(inRequest)
	got := notStated.In(p.l)
	if !q.Received.IsZero() {
		got = receivedOn.In(p.l, q.Received.Long(p.l))
	}
	if !q.Dated.IsZero() {
		got = dated.In(p.l, q.Dated.Long(p.l)) + "; " + got
	}
	p.line(2, got+".")
	for _, it := range q.Items {
		p.line(2, it.ID+". "+it.Text)
	}
	for _, e := range r.Letter.Events {
		text := eventNames[e.Kind].In(p.l) + words.Channel(p.l, e.Channel)
		if len(e.Items) > 0 {
			text += ": " + words.Items(p.l, e.Items)
		}
		if !e.On.IsZero() {
			text = e.On.Long(p.l) + ": " + text
		}
		p.line(2, "- "+text)
	}
}

var eventNames = map[EventKind]words.Label{
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
	left := longPeriods(p.l, r.Reading.In(item))
	if left == "" {
		return readNothing.In(p.l)
	}
	return readAs.In(p.l, left)
}

// longPeriods are periods in words, after "documenten".
func longPeriods(l calendar.Lang, all iter.Seq[scope.Period]) string {
	var words []string
	for period := range all {
		text := period.Long(l)
		if !period.From.IsZero() && !period.Until.IsZero() {
			text = between.In(l, text)
		}
		words = append(words, text)
	}
	return strings.Join(words, "; ")
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
		asked := noPeriod.In(p.l)
		if !it.Period.IsZero() {
			asked = it.Period.Long(p.l)
			if it.Period.Until.IsZero() {
				asked += toDate.In(p.l)
			}
		}
		text := askedFor.In(p.l, asked) + "\n" + r.covered(p, it.ID)
		if open := longPeriods(p.l, r.Reading.Depends(it.ID)); open != "" {
			text += "\n" + perDocument.In(p.l, open)
		}
		for lim := range r.Reading.LimitsOf(it.ID) {
			if takesOut(lim) {
				text += "\n" + because.In(p.l, lim.Text(p.l))
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
		p.line(2, words.Items(p.l, g.ids)+":")
		for line := range strings.Lines(g.text) {
			p.line(4, line)
		}
	}
	for lim := range r.Reading.Limits() {
		if takesOut(lim) || lim.Idle() != nil {
			continue // said with the items, or with the reason why not
		}
		text := lim.Text(p.l)
		if ids := lim.Items(); len(ids) > 0 && lim.Kind() != scope.LimitJoined {
			text = words.Items(p.l, ids) + ": " + text
		}
		p.line(2, text)
	}
	for _, d := range r.Letter.Earlier {
		text := earlierDecision.In(p.l, d.Name(p.l))
		switch d.Published {
		case calendar.Yes:
			text += published.In(p.l) + words.Channel(p.l, d.Where)
		case calendar.No:
			text += unpublished.In(p.l)
		}
		p.line(2, text)
	}
	for lim, why := range r.Reading.Idle() {
		f := idleFinding(lim, why)
		p.rule(2, f.Text(p.l), f.Provision.Citation())
	}
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
		p.line(2, ifAdjourned.In(p.l, r.IfAdjourned.Long(p.l)))
	}
	if t.Decision.Adjourned() > 0 {
		for _, e := range r.Letter.Events {
			if e.Kind == Adjourned && !e.On.IsZero() && !e.On.After(t.AdjournBy) {
				p.line(2, adjournedInTime.In(p.l, e.On.Long(p.l), t.AdjournBy.Long(p.l)))
				break
			}
		}
	}
	if t.Objection != nil {
		p.rule(2, objectionForm.Text(p.l, calendar.Args{}), objectionForm.Citation())
	}
	if m := r.Letter.Remedies; m != nil && m.To != "" {
		p.line(2, clause.In(p.l, m.To))
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
				names = append(names, row.Basis.Text(p.l, calendar.Args{})+written(row.Basis.Citation()))
			}
		}
		if len(names) == 0 {
			names = []string{noOutcome.In(p.l)}
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
			text = words.Items(p.l, r.Letter.itemsOf(o.Items)) + ": " + text
		}
		p.line(2, text)
	}
	p.line(2, resultIs.In(p.l, r.Result.Name(p.l))+".")
}
