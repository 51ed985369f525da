package ground

import (
	"slices"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/quote"
	"github.com/wobrules/wobrules/internal/words"
)

// A Reply is the answer to a [Question]. No weighing is done: Weigh says that
// the body has to. What stands in By, Show and Caveats is carried by the facts
// that were given, whatever those are that were not.
type Reply struct {
	Ground   Ground // zero where several were asked
	Decided  calendar.Date
	Verdict  Verdict
	Form     Form
	By       []*calendar.Provision // the paragraphs that say so
	Show     []*calendar.Provision // what a decision resting on it must show
	Caveats  []*calendar.Provision // what is not certain
	Missing  []Fact                // with CannotSay: the facts that change the verdict
	Open     []Fact                // unknown facts that change no verdict, but the form or what must be shown
	Arguable []Arguable            // what the other side of a reading gives
	Of       []Reply               // the answers of the members, where several were asked

	possible verdicts
}

// An Arguable is what the other side of a reading gives, where that is
// something else.
type Arguable struct {
	Reading *calendar.Reading
	Verdict Verdict
	Form    Form
	By      []*calendar.Provision
	Show    []*calendar.Provision
	Missing []Fact
}

// Citations returns where By is written, in the text the decision relies on.
func (r Reply) Citations() []calendar.Citation { return citations(r.Decided, r.By) }

func citations(decided calendar.Date, by []*calendar.Provision) []calendar.Citation {
	cites := make([]calendar.Citation, len(by))
	for i, p := range by {
		if p == nil {
			continue
		}
		cites[i] = p.Citation()
		for _, s := range statutes[1:] {
			if cites[i].Act() == s.act && !decided.IsZero() {
				cites[i] = cites[i].In(s.version(decided))
			}
		}
	}
	return cites
}

// differs reports whether the other side of a reading gives something else; of
// two that say nothing yet it does not.
func (r *Reply) differs(other *Reply) bool {
	if r.Verdict == CannotSay && other.Verdict == CannotSay {
		return false
	}
	return r.Verdict != other.Verdict || r.Form != other.Form || !slices.Equal(r.By, other.By) ||
		!slices.Equal(r.Show, other.Show) || !slices.Equal(r.Missing, other.Missing)
}

// Text returns the answer in a sentence, with what must be shown.
func (r Reply) Text(l calendar.Lang) string {
	var b strings.Builder
	if !r.Ground.IsZero() {
		b.WriteString(r.Ground.Code() + ": ")
	}
	b.WriteString(verdictText(l, r.Verdict, r.Form, r.Missing))
	sep := " ("
	for _, c := range r.Citations() {
		if !c.IsZero() {
			b.WriteString(sep + c.String())
			sep = ", "
		}
	}
	if sep == ", " {
		b.WriteString(")")
	}
	for _, p := range r.Show {
		if p != nil {
			b.WriteString("; " + p.Text(l, calendar.Args{}))
		}
	}
	for _, a := range r.Arguable {
		b.WriteString(words.Say(l, "; ook te verdedigen: ", "; also arguable: ") + verdictText(l, a.Verdict, a.Form, a.Missing))
		if a.Reading != nil {
			b.WriteString(" (" + a.Reading.Other().Text(l, calendar.Args{}) + ")")
		}
	}
	return b.String()
}

func verdictText(l calendar.Lang, v Verdict, form Form, missing []Fact) string {
	text := v.Name(l)
	sep := words.Say(l, "; niet bekend is: ", "; not known: ")
	for _, f := range missing {
		text += sep + f.Name(l)
		sep = ", "
	}
	if form != NoForm {
		text += "; " + form.Name(l)
	}
	return text
}

// AppendJSON appends the answer as one JSON object: ground, verdict, form,
// what it rests on, what must be shown, what is not certain, the facts that are
// missing, and what the other side of a reading gives.
func (r Reply) AppendJSON(b []byte, l calendar.Lang) []byte {
	b = quote.AppendJSON(append(b, `{"ground":`...), r.Ground.Code())
	b = appendVerdict(b, r.Verdict, r.Form)
	b = appendProvisions(append(b, `,"because":`...), r.By, r.Citations(), l)
	b = appendProvisions(append(b, `,"show":`...), r.Show, nil, l)
	b = appendProvisions(append(b, `,"caveats":`...), r.Caveats, nil, l)
	b = appendFacts(append(b, `,"missing":`...), r.Missing)
	b = appendFacts(append(b, `,"open":`...), r.Open)
	b = appendList(b, `,"arguable":[`, r.Arguable, func(b []byte, a Arguable) []byte { return a.append(b, &r, l) })
	b = appendList(b, `,"of":[`, r.Of, func(b []byte, sub Reply) []byte { return sub.AppendJSON(b, l) })
	return append(b, '}')
}

func (a Arguable) append(b []byte, r *Reply, l calendar.Lang) []byte {
	var id string
	if a.Reading != nil {
		id = a.Reading.ID()
	}
	b = quote.AppendJSON(append(b, `{"reading":`...), id)
	b = appendVerdict(b, a.Verdict, a.Form)
	b = appendProvisions(append(b, `,"because":`...), a.By, citations(r.Decided, a.By), l)
	b = appendProvisions(append(b, `,"show":`...), a.Show, nil, l)
	return append(appendFacts(append(b, `,"missing":`...), a.Missing), '}')
}

func appendVerdict(b []byte, v Verdict, form Form) []byte {
	b = quote.AppendJSON(append(b, `,"verdict":`...), v.String())
	if form != NoForm {
		b = quote.AppendJSON(append(b, `,"form":`...), form.String())
	}
	return b
}

// appendList appends a list under a key, and nothing where it is empty.
func appendList[T any](b []byte, key string, all []T, element func([]byte, T) []byte) []byte {
	for i, e := range all {
		b = element(append(b, [...]string{key, ","}[min(i, 1)]...), e)
	}
	if len(all) > 0 {
		b = append(b, ']')
	}
	return b
}

func appendProvisions(b []byte, all []*calendar.Provision, cites []calendar.Citation, l calendar.Lang) []byte {
	b = append(b, '[')
	start := len(b)
	for i, p := range all {
		if p == nil {
			continue
		}
		if len(b) > start {
			b = append(b, ',')
		}
		cite := p.Citation()
		if cites != nil {
			cite = cites[i]
		}
		b = quote.AppendJSON(append(b, `{"id":`...), p.ID())
		b = cite.AppendJSON(append(b, `,"citation":`...))
		b = quote.AppendJSON(append(b, `,"text":`...), p.Text(l, calendar.Args{}))
		b = append(b, '}')
	}
	return append(b, ']')
}

func appendFacts(b []byte, all []Fact) []byte {
	b = append(b, '[')
	for i, f := range all {
		if i > 0 {
			b = append(b, ',')
		}
		b = quote.AppendJSON(b, f.String())
	}
	return append(b, ']')
}
