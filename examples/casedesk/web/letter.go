package web

import (
	"errors"
	"io"
	"net/http"
	"slices"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope/letter"
	"github.com/wobrules/wobrules/scope/letter/read"
)

// A letterPage shows a letter beside what was read of it, and the form with which
// that is taken over into a case. The letter itself is kept nowhere: it comes with
// each form.
type letterPage struct {
	form
	Text      string
	Seen      string // which case was shown beside it, after how many of its events
	Encodings []choice
	Pieces    []piece
	Proposals []proposal
	Other     []readFact // read, and no event of a case
	Open      []readFact
	Missing   []string // what was looked for and is not in the letter
	Target    []field  // which case
	Into      []choice
}

// A piece is a stretch of a letter, marked where facts were read from it.
type piece struct {
	Text   string
	Marked bool
	Facts  []int // the numbers of the facts that begin here
}

type readFact struct {
	N                    int
	Name, Value, Passage string
	Around               []excerpt // where it stands, with what stands beside it
	Inferred             bool
}

// An excerpt is a passage within its line or sentence.
type excerpt struct{ Before, Said, After string }

func (d *Desk) letterForm(c *call) {
	d.showLetterForm(c, http.StatusOK, "", "", map[string]string{})
}

func (d *Desk) showLetterForm(c *call, status int, text, fault string, faults map[string]string) {
	p := letterPage{form: form{page: c.page(c.t("letter")), Fault: fault}, Text: text}
	p.Encodings = choices(c.r.PostFormValue("encoding"), [2]string{"utf-8", "UTF-8"},
		[2]string{"windows-1252", "Windows-1252"}, [2]string{"utf-16", "UTF-16"})
	p.Target = []field{{ID: "case", Type: "hidden", Value: c.r.FormValue("case")}}
	for _, id := range []string{"text", "file"} {
		p.Fields = append(p.Fields, field{ID: id, Name: c.t("letter-" + id), Error: faults[id]})
	}
	p.Summary = summary(p.Fields)
	d.render(c, status, "letter", p)
}

// letterText is the text of the form: pasted, or of the file that was sent.
func letterText(c *call) (text string, faults map[string]string, err error) {
	const inMemory = 2 << 20
	if err := c.r.ParseMultipartForm(inMemory); err != nil {
		if !errors.Is(err, http.ErrNotMultipart) {
			return "", nil, err
		}
		if err := c.r.ParseForm(); err != nil {
			return "", nil, err
		}
	}
	text, where := c.r.PostFormValue("text"), "text"
	encoding := read.UTF8
	if file, header, err := c.r.FormFile("file"); err == nil && header.Size > 0 {
		defer func() { _ = file.Close() }()
		b, err := io.ReadAll(file)
		if err != nil {
			return "", nil, err
		}
		text, where = string(b), "file"
		if given := read.Encoding(c.r.PostFormValue("encoding")); given != "" {
			encoding = given
		}
	}
	if strings.HasPrefix(text, "%PDF-") {
		return "", map[string]string{where: c.t("letter-pdf")}, nil
	}
	decoded, err := read.Decode([]byte(text), encoding)
	switch {
	case err != nil:
		return "", map[string]string{where: c.t("letter-encoding")}, nil
	case strings.TrimSpace(decoded) == "":
		return "", map[string]string{"text": c.t("nothing-given")}, nil
	}
	return decoded, nil, nil
}

// letter reads the text of a letter and shows what may be taken over.
func (d *Desk) letter(c *call) {
	text, faults, err := letterText(c)
	if err != nil {
		d.fail(c, err)
		return
	}
	if len(faults) > 0 {
		d.showLetterForm(c, http.StatusUnprocessableEntity, "", c.t("not-valid"), faults)
		return
	}
	d.showLetter(c, http.StatusOK, &acceptance{text: text, reading: read.Letter(text), token: eventID(0),
		values: c.r.PostForm})
}

// facts fills in what was read, with numbers that lead to the passages.
func (p *letterPage) facts(c *call, a *acceptance) {
	p.Text = a.text
	taken := map[read.Kind]bool{}
	for _, t := range takings {
		taken[t.on] = true
		for _, k := range t.keys {
			taken[k.kind] = true
		}
	}
	for i, f := range a.reading.Facts {
		if !taken[f.Kind] {
			p.Other = append(p.Other, c.readFact(i+1, f, a.text))
		}
	}
	for _, o := range a.reading.Open {
		if taken[o.Kind] && len(o.Candidates) > 0 {
			continue // stands among the proposals
		}
		shown := readFact{Name: named(letterNames, string(o.Kind), c.lang),
			Value: named(whyNames, string(o.Why), c.lang)}
		if o.Why == letter.NotFound {
			p.Missing = append(p.Missing, shown.Name)
			continue
		}
		for _, f := range o.Candidates {
			shown.Passage = strings.TrimSpace(shown.Passage + " " + letterValue(f.Value, c.lang))
		}
		p.Open = append(p.Open, shown)
	}
	p.Pieces = pieces(a.text, a.reading.Facts)
}

func (c *call) readFact(n int, f read.Fact, text string) readFact {
	shown := readFact{N: n, Name: named(letterNames, string(f.Kind), c.lang),
		Value: letterValue(f.Value, c.lang), Inferred: f.How == read.Inferred}
	for _, s := range f.Spans {
		shown.Around = append(shown.Around, around(s, text))
	}
	return shown
}

// around is a passage with the rest of its line: of a long line the nearest words.
func around(s read.Span, text string) excerpt {
	const most = 90
	before, after := text[:s.Start], text[s.End:]
	before = before[strings.LastIndexByte(before, '\n')+1:]
	after, _, _ = strings.Cut(after, "\n")
	if i := strings.LastIndex(before, ". "); i >= 0 {
		before = before[i+2:]
	}
	if i := strings.Index(after, ". "); i >= 0 {
		after = after[:i+1]
	}
	if i := len(before) - most; i > 0 {
		_, rest, ok := strings.Cut(before[i:], " ")
		before = "… " + rest
		if !ok {
			before = "… "
		}
	}
	if len(after) > most {
		after = after[:max(strings.LastIndexByte(after[:most], ' '), 0)] + " …"
	}
	return excerpt{strings.TrimLeft(before, " \t\r"), strings.Join(strings.Fields(text[s.Start:s.End]), " "),
		strings.TrimRight(after, " \t\r")}
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
	type span struct {
		read.Span
		fact int
	}
	var spans []span
	for i, f := range facts {
		for _, s := range f.Spans {
			spans = append(spans, span{s, i + 1})
		}
	}
	slices.SortStableFunc(spans, func(a, b span) int { return a.Start - b.Start })
	at, told := 0, map[int]bool{}
	for _, s := range spans {
		if s.End > at {
			from := max(s.Start, at)
			if from > at {
				out = append(out, piece{Text: text[at:from]})
			}
			out = append(out, piece{Text: text[from:s.End], Marked: true})
			at = s.End
		}
		if !told[s.fact] {
			told[s.fact] = true
			last := &out[len(out)-1]
			last.Facts = append(last.Facts, s.fact)
		}
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
