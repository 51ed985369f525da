package web

import (
	"net/http"
	"slices"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope/letter"
	"github.com/wobrules/wobrules/scope/letter/read"
)

type letterPage struct {
	page
	Text, Error string
	Pieces      []piece
	Facts       []readFact
	Open        []readFact
}

// A piece is a stretch of a letter, marked where a fact was read from it.
type piece struct {
	Text   string
	Marked bool
}

type readFact struct{ Name, Value, Passage string }

func (d *Desk) letterForm(c *call) {
	d.render(c, http.StatusOK, "letter", letterPage{page: c.page(c.t("letter"))})
}

// letter reads the text of a letter; nothing of it is kept.
func (d *Desk) letter(c *call) {
	if err := c.r.ParseForm(); err != nil {
		d.fail(c, err)
		return
	}
	text := strings.ToValidUTF8(c.r.PostForm.Get("text"), "\uFFFD")
	p := letterPage{page: c.page(c.t("letter")), Text: text}
	if strings.TrimSpace(text) == "" {
		p.Error = c.t("nothing-given")
		d.render(c, http.StatusUnprocessableEntity, "letter", p)
		return
	}
	r := read.Letter(text)
	for _, f := range r.Facts {
		shown := readFact{Name: named(letterNames, string(f.Kind), c.lang), Value: letterValue(f.Value, c.lang)}
		for _, s := range f.Spans {
			shown.Passage = strings.TrimSpace(shown.Passage + " " + strings.Join(strings.Fields(text[s.Start:s.End]), " "))
		}
		p.Facts = append(p.Facts, shown)
	}
	for _, o := range r.Open {
		p.Open = append(p.Open, readFact{Name: named(letterNames, string(o.Kind), c.lang), Value: named(whyNames, string(o.Why), c.lang)})
	}
	p.Pieces = pieces(text, r.Facts)
	d.render(c, http.StatusOK, "letter", p)
}

func letterValue(value string, l calendar.Lang) string {
	if d, err := calendar.Parse(value); err == nil {
		return d.Long(l)
	}
	if s, err := calendar.ParseSpan(value); err == nil {
		return s.Long(l)
	}
	return named(codeNames, value, l)
}

// pieces cuts a text into what is marked and what is not.
func pieces(text string, facts []read.Fact) (out []piece) {
	var spans []read.Span
	for _, f := range facts {
		spans = append(spans, f.Spans...)
	}
	slices.SortFunc(spans, func(a, b read.Span) int { return a.Start - b.Start })
	at := 0
	for _, s := range spans {
		if s.End <= at {
			continue
		}
		from := max(s.Start, at)
		if from > at {
			out = append(out, piece{Text: text[at:from]})
		}
		out = append(out, piece{text[from:s.End], true})
		at = s.End
	}
	return append(out, piece{Text: text[at:]})
}

// letterNames are the kinds of facts that are read, for people.
var letterNames = map[string][2]string{
	string(read.Date):             {"Datum van de brief", "Date of the letter"},
	string(read.Reference):        {"Kenmerk", "Reference"},
	string(read.Body):             {"Bestuursorgaan", "Public body"},
	string(read.Subject):          {"Onderwerp", "Subject"},
	string(read.RequestDated):     {"Datum van het verzoek", "Date of the request"},
	string(read.RequestReceived):  {"Verzoek ontvangen", "Request received"},
	string(read.RequestFrom):      {"Doorgezonden gekregen", "Forwarded to this body"},
	string(read.AcknowledgedOn):   {"Ontvangst bevestigd", "Receipt acknowledged"},
	string(read.AdjournedOn):      {"Verdaagd op", "Adjourned on"},
	string(read.AdjournedBy):      {"Verdaagd met", "Adjourned by"},
	string(read.AdjournedUntil):   {"Verdaagd tot en met", "Adjourned up to and including"},
	string(read.Suspended):        {"Termijn opgeschort", "Term suspended"},
	string(read.ViewsAskedOn):     {"Zienswijze gevraagd", "View asked"},
	string(read.ViewsGivenOn):     {"Zienswijze ontvangen", "View received"},
	string(read.DefaultReceived):  {"Ingebrekestelling ontvangen", "Notice of default received"},
	string(read.ConversationOn):   {"Gesprek", "Conversation"},
	string(read.Narrowed):         {"Verzoek beperkt", "Request narrowed"},
	string(read.EarlierDate):      {"Datum van een eerder besluit", "Date of an earlier decision"},
	string(read.EarlierReference): {"Kenmerk van een eerder besluit", "Reference of an earlier decision"},
	string(read.EarlierPublished): {"Eerder besluit gepubliceerd", "Earlier decision published"},
	string(read.LimitAfter):       {"Beperkt tot documenten van na", "Limited to documents after"},
	string(read.Ground):           {"Uitzonderingsgrond", "Ground of exception"},
	string(read.Regime):           {"Wet die de brief toepast", "Act that the letter applies"},
	string(read.OnObjection):      {"Beslissing op bezwaar", "Decision on an objection"},
	string(read.RemediesKind):     {"Rechtsmiddel", "Remedy"},
	string(read.RemediesWeeks):    {"Termijn daarvan, in weken", "Its term, in weeks"},
	string(read.RemediesFrom):     {"Begin van die termijn", "Start of that term"},
	string(read.RemediesTo):       {"Adres daarvoor", "Where to send it"},
	string(read.RemediesForm):     {"Eis aan het bezwaarschrift", "What an objection must hold"},
	string(read.ForwardedTo):      {"Doorgezonden aan", "Forwarded to"},
	string(read.DecisionKind):     {"Soort beslissing (suggestie)", "Kind of decision (a suggestion)"},
}

var whyNames = map[string][2]string{
	string(letter.NotFound):     {"staat er niet in", "is not in it"},
	string(letter.Ambiguous):    {"op meer manieren te lezen", "can be read in more ways"},
	string(letter.Contradicted): {"verschillend vermeld", "stated in different ways"},
	string(letter.Illegible):    {"onleesbaar", "illegible"},
	string(letter.NoYear):       {"geen jaar", "no year"},
	string(letter.OutOfOrder):   {"past niet in de volgorde", "does not fit the order"},
	string(letter.Damaged):      {"tekst beschadigd", "text damaged"},
}
