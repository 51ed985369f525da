package letter

import (
	"iter"
	"slices"
	"strings"

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

	notRead        = words.Label{"niet gelezen", "not read"}
	noItems        = words.Label{"geen onderdelen genoemd", "no items named"}
	more           = words.Label{"en nog %d", "and %d more"}
	manyMore       = words.Label{"en nog meer", "and more"}
	ofAll          = words.Label{"alle onderdelen: ", "all items: "}
	ofTheObjection = words.Label{"van het bezwaar", "of the objection"}
	passedOn       = words.Label{"doorgezonden", "forwarded"}
	by             = words.Label{"door %s", "by %s"}
	on             = words.Label{"op %s", "on %s"}
	appealClause   = words.Label{"Beroep instellen, volgens de brief, bij: %s", "Appeals go, by the letter, to: %s"}
	ifAdjourned    = words.Label{
		"Een verdaging is niet vermeld; met de langste was de laatste dag %s geweest.",
		"No adjournment is mentioned; with the longest the last day would have been %s.",
	}
	adjournedInTime = words.Label{
		"De verdaging van %s was op tijd: de eerste termijn liep tot en met %s.",
		"The adjournment of %s was in time: the first term ran up to and including %s.",
	}
)

// Text returns the report as a lawyer reads it.
func (r Report) Text(l calendar.Lang) string {
	p := &page{l: l, room: roomFor(r.Letter.size())}
	r.title(p)
	for i := range r.Requests {
		r.request(p, &r.Requests[i])
	}
	r.events(p)
	p.head(inReading)
	for i := range r.Requests {
		r.several(p, i)
		r.reading(p, r.Requests[i].Reading)
	}
	r.earlier(p)
	for i := range r.Requests {
		r.idle(p, r.Requests[i].Reading)
	}
	p.head(inClock)
	for i := range r.Requests {
		r.several(p, i)
		r.clocks(p, &r.Requests[i])
	}
	r.remedies(p)
	r.decision(p)
	p.head(inReview)
	spend(p, 2, slices.Values(r.Findings), func(f Finding) { p.rule(2, f.Text(l), f.Provision) })
	if len(r.Findings) == 0 {
		p.line(2, nothing.In(l))
	}
	p.head(inCaveats)
	for _, c := range r.Caveats {
		p.rule(2, words.Tidy(c.Text(l)), c.Provision)
	}
	if len(r.Caveats) == 0 {
		p.line(2, noSuch.In(l))
	}
	return p.b.String()
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
	p.line(0, strings.TrimPrefix(name+", "+date+", "+ref, ", "))
	subject := lt.Subject
	if subject == "" {
		subject = noText.In(p.l)
	}
	p.line(0, subject)
}

// several names the request that follows, where a letter decides on several.
func (r Report) several(p *page, i int) {
	if len(r.Requests) > 1 {
		p.line(2, ofRequest.In(p.l, r.Requests[i].asked().ID)+":")
	}
}

func (r Report) request(p *page, t *Timed) {
	q := t.asked()
	p.head(inRequest)
	if q.ID != "" {
		p.line(2, ofRequest.In(p.l, q.ID)+":")
	}
	got := notStated.In(p.l)
	if !q.Received.IsZero() {
		got = receivedOn.In(p.l, q.Received.Long(p.l))
	}
	if !q.Dated.IsZero() {
		got = dated.In(p.l, q.Dated.Long(p.l)) + "; " + got
	}
	if from := q.From; from.Body != "" || !from.On.IsZero() {
		got += "; " + passedOn.In(p.l)
		if from.Body != "" {
			got += " " + by.In(p.l, from.Body)
		}
		if !from.On.IsZero() {
			got += " " + on.In(p.l, from.On.Long(p.l))
		}
	}
	p.line(2, got+".")
	for _, it := range q.Items {
		p.line(2, it.ID+". "+it.Text)
	}
}

// events writes what happened, by day; what has no day comes last.
func (r Report) events(p *page) {
	all := slices.Clone(r.Letter.Events)
	slices.SortStableFunc(all, func(a, b Event) int {
		if a.On.IsZero() || b.On.IsZero() {
			return b.On.Compare(a.On)
		}
		return a.On.Compare(b.On)
	})
	spend(p, 2, slices.Values(all), func(e Event) {
		text := eventNames[e.Kind].In(p.l) + words.Channel(p.l, e.Channel)
		if e.Of == OfObjection {
			text += " " + ofTheObjection.In(p.l)
		}
		if e.Party != "" {
			text += " (" + e.Party + ")"
		}
		if e.Request != "" {
			text += ": " + ofRequest.In(p.l, e.Request)
		}
		if !e.On.IsZero() {
			text = e.On.Long(p.l) + ": " + text
		}
		p.begin(2)
		p.words("- "+text, "")
		if len(e.Items) > 0 {
			p.b.WriteByte(':')
			p.col++
			p.words(words.ItemsOf(p.l, len(e.Items)), "")
			p.list(e.Items)
		}
		p.b.WriteByte('\n')
	})
}

var eventNames = map[EventKind]words.Label{
	Acknowledged:    {"ontvangst bevestigd", "receipt acknowledged"},
	Conversation:    {"gesprek", "conversation"},
	Summarised:      {"samenvatting van het gesprek gestuurd", "summary of the conversation sent"},
	Narrowed:        {"verzoek beperkt", "request narrowed"},
	Withdrawn:       {"ingetrokken", "withdrawn"},
	Confirmed:       {"door de verzoeker bevestigd", "confirmed by the requester"},
	PrecisionAsked:  {"om precisering gevraagd", "asked to be more precise"},
	PrecisionGiven:  {"gepreciseerd", "made more precise"},
	Supplemented:    {"aangevuld", "supplemented"},
	Widened:         {"om meer gevraagd", "asked for more"},
	ViewsAsked:      {"zienswijze gevraagd", "views asked"},
	ViewsGiven:      {"zienswijze ontvangen", "views received"},
	Suspended:       {"termijn opgeschort", "term suspended"},
	DelayAgreed:     {"met uitstel ingestemd", "delay agreed"},
	Adjourned:       {"beslissing verdaagd", "decision adjourned"},
	DefaultReceived: {"ingebrekestelling ontvangen", "notice of default received"},
	Forwarded:       {"doorgezonden", "forwarded"},
}

// longPeriods are periods in words, after "documenten": some of them, and how
// many more.
func longPeriods(l calendar.Lang, all iter.Seq[scope.Period]) string {
	var parts []string
	n := 0
	for period := range all {
		if n++; n > mostPeriods {
			continue
		}
		text := period.Long(l)
		if !period.From.IsZero() && !period.Until.IsZero() {
			text = between.In(l, text)
		}
		parts = append(parts, text)
	}
	text := strings.Join(parts, "; ")
	if n > mostPeriods {
		text += "; " + more.In(l, n-mostPeriods)
	}
	return text
}

// mostPeriods is how many periods stand in one line.
const mostPeriods = 20

// reading writes what is left, items that read the same together.
func (r Report) reading(p *page, rd scope.Reading) {
	items := map[string]scope.Item{}
	for _, it := range rd.Request().Items {
		items[it.ID] = it
	}
	if len(items) == 0 {
		lb := noItems
		if r.FromText {
			lb = notRead
		}
		p.line(2, lb.In(p.l))
	}
	spend(p, 2, rd.Alike(), func(ids []string) {
		p.line(2, words.Items(p.l, ids)+":")
		asked := noPeriod.In(p.l)
		if it := items[ids[0]]; !it.Period.IsZero() {
			asked = it.Period.Long(p.l)
			if it.Period.Until.IsZero() {
				asked += toDate.In(p.l)
			}
		}
		p.line(4, askedFor.In(p.l, asked))
		left, open := longPeriods(p.l, rd.In(ids[0])), longPeriods(p.l, rd.Depends(ids[0]))
		switch {
		case left != "":
			p.line(4, readAs.In(p.l, left))
		case open == "":
			p.line(4, readNothing.In(p.l))
		}
		if open != "" {
			p.line(4, perDocument.In(p.l, open))
		}
		spend(p, 4, rd.LimitsOf(ids[0]), func(lim scope.Limit) {
			if takesOut(lim) {
				p.line(4, because.In(p.l, lim.Text(p.l)))
			}
		})
	})
	spend(p, 2, rd.Limits(), func(lim scope.Limit) {
		if takesOut(lim) || lim.Idle() != nil {
			return // said with the items, or with the reason why not
		}
		text := lim.Text(p.l)
		if ids := lim.Items(); len(ids) > 0 && lim.Kind() != scope.LimitJoined {
			text = words.Items(p.l, ids) + ": " + text
		}
		p.line(2, text)
	})
}

// idle writes the limits that limit nothing, and why.
func (r Report) idle(p *page, rd scope.Reading) {
	for lim, why := range rd.Idle() {
		if p.room > 0 {
			before := p.b.Len()
			p.rule(2, idleFinding(lim, why).Text(p.l), why)
			p.room -= p.b.Len() - before
		}
	}
}

// earlier writes the earlier decisions that the letter names.
func (r Report) earlier(p *page) {
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
}

// clocks writes the dates with the steps that lead to them; the findings and
// caveats of the timeline stand in parts of their own.
func (r Report) clocks(p *page, timed *Timed) {
	if timed.Untimed != nil {
		p.line(2, timed.Untimed.Text(p.l))
		return
	}
	t := timed.Timeline
	if t.Act == "" {
		return
	}
	t.ID, t.Findings, t.Caveats = "", nil, nil
	for line := range strings.Lines(t.Text(p.l)) {
		text := strings.TrimLeft(line, " ")
		p.line(2+len(line)-len(text), text)
	}
	if !timed.IfAdjourned.IsZero() {
		p.line(2, ifAdjourned.In(p.l, timed.IfAdjourned.Long(p.l)))
	}
	if t.Decision.Adjourned() > 0 {
		for _, a := range timed.Case.Adjournments {
			if !a.Notified.After(t.AdjournBy) {
				p.line(2, adjournedInTime.In(p.l, a.Notified.Long(p.l), t.AdjournBy.Long(p.l)))
				break
			}
		}
	}
	if t.Objection != nil {
		form := r.Letter.act().own(objectionForm)
		p.rule(2, form.Text(p.l, calendar.Args{}), form)
	}
}

func (r Report) remedies(p *page) {
	for _, m := range r.Letter.Remedies {
		if m.To == "" {
			continue
		}
		lb := clause
		if m.Kind == AppealRemedy {
			lb = appealClause
		}
		p.line(2, lb.In(p.l, m.To))
	}
}

// decision writes what was decided; what was decided alike stands together.
func (r Report) decision(p *page) {
	p.head(inOutcome)
	law := r.Letter.act()
	var texts []string
	items := map[string][]string{}
	for i := range r.Letter.Outcomes {
		o := &r.Letter.Outcomes[i]
		text := outcomeText(p.l, law, o)
		if len(o.Items) == 0 {
			text = ofAll.In(p.l) + text
			if len(r.Letter.items()) == 0 {
				text = strings.TrimPrefix(text, ofAll.In(p.l))
			}
		}
		if _, known := items[text]; !known {
			texts = append(texts, text)
		}
		items[text] = append(items[text], o.Items...)
	}
	spend(p, 2, slices.Values(texts), func(text string) {
		if ids := items[text]; len(ids) > 0 {
			text = words.Items(p.l, ids) + ": " + text
		}
		p.line(2, text)
	})
	if r.FromText && len(r.Letter.Outcomes) == 0 {
		p.line(2, notRead.In(p.l))
		return
	}
	p.line(2, resultIs.In(p.l, r.Result.Name(p.l))+".")
}

// outcomeText says what was decided, with the grounds.
func outcomeText(l calendar.Lang, law *act, o *Outcome) string {
	var names []string
	for _, d := range o.Kinds {
		if row := law.disposition(d); row != nil {
			names = append(names, row.Name(l)+written(row.Basis.Citation()))
		}
	}
	if len(names) == 0 {
		names = []string{noOutcome.In(l)}
	}
	text := strings.Join(names, "; ")
	if len(o.Grounds) > 0 {
		grounds := make([]string, len(o.Grounds))
		for i, code := range o.Grounds {
			grounds[i] = groundText(l, code)
		}
		text += " (" + strings.Join(grounds, ", ") + ")"
	}
	return text
}
