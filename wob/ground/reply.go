package ground

import (
	"slices"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/file"
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
			if cites[i].Act() == s.act {
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
	return r.Verdict != other.Verdict || !slices.Equal(r.By, other.By) || !slices.Equal(r.Show, other.Show)
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
		b.WriteString(words.Say(l, "; ook te verdedigen: ", "; also arguable: ") + verdictText(l, a.Verdict, a.Form,
			a.Missing))
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
	w := file.Writer{B: b, Lang: l}
	w.Open('{')
	r.write(&w)
	w.Close('}')
	return w.B
}

func (r *Reply) write(w *file.Writer) {
	w.Quote("ground", r.Ground.Code())
	writeVerdict(w, r.Verdict, r.Form)
	writeProvisions(w, "because", r.By, r.Citations())
	writeProvisions(w, "show", r.Show, nil)
	writeProvisions(w, "caveats", r.Caveats, nil)
	writeFacts(w, "missing", r.Missing)
	writeFacts(w, "open", r.Open)
	w.List("arguable", func() {
		for i := range r.Arguable {
			w.Element(func() { r.Arguable[i].write(w, r.Decided) })
		}
	})
	w.List("of", func() {
		for i := range r.Of {
			w.Element(func() { r.Of[i].write(w) })
		}
	})
}

func (a *Arguable) write(w *file.Writer, decided calendar.Date) {
	w.Quote("reading", a.Reading.ID())
	writeVerdict(w, a.Verdict, a.Form)
	writeProvisions(w, "because", a.By, citations(decided, a.By))
	writeProvisions(w, "show", a.Show, nil)
	writeFacts(w, "missing", a.Missing)
}

func writeVerdict(w *file.Writer, v Verdict, form Form) {
	w.Quote("verdict", v.String())
	if form != NoForm {
		w.Quote("form", form.String())
	}
}

// writeProvisions writes provisions, cited as cites says or else as they are.
func writeProvisions(w *file.Writer, key string, all []*calendar.Provision, cites []calendar.Citation) {
	w.Array(key, func() {
		for i, p := range all {
			if p == nil {
				continue
			}
			cite := p.Citation()
			if cites != nil {
				cite = cites[i]
			}
			w.Element(func() {
				w.Quote("id", p.ID())
				w.Key("citation")
				w.B = cite.AppendJSON(w.B)
				w.Quote("text", p.Text(w.Lang, calendar.Args{}))
			})
		}
	})
}

func writeFacts(w *file.Writer, key string, all []Fact) {
	w.Array(key, func() {
		for _, f := range all {
			w.Item(f.String())
		}
	})
}
