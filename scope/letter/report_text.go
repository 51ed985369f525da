package letter

import (
	"slices"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/words"
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
