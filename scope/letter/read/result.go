package read

import (
	"cmp"
	"slices"

	"github.com/wobrules/wobrules/scope/letter"
)

// A Reading is what was read of a text.
type Reading struct {
	Letter letter.Letter // only what is sure; it passes its own check
	Facts  []Fact        // everything that was read, in the order of the text
	Open   []Open        // what was looked for and is not sure
	Parts  []Part
}

// reading makes the answer.
func (r *reader) reading() Reading {
	if r.damaged {
		r.leaveAll(letter.Damaged)
	}
	l := r.sure()
	sortFacts(r.facts)
	return Reading{Letter: l, Facts: r.facts, Open: r.open, Parts: r.parts()}
}

// scored are the kinds that every letter is searched for.
var searched = [...]Kind{Date, Reference, RequestDated, RequestReceived, AcknowledgedOn, AdjournedOn,
	AdjournedBy, AdjournedUntil,
	RemediesKind, RemediesWeeks, RemediesFrom}

// leaveAll leaves open every kind that is not settled.
func (r *reader) leaveAll(why letter.Why) {
	for _, k := range searched {
		if !r.said[k] {
			r.leave(k, why)
		}
	}
}

// mostDates is how many dates of a text that is no letter are shown.
const mostDates = 50

// noLetter is the answer to a text that is no decision letter: nothing is known
// of a letter, and the dates of the text are open.
func (r *reader) noLetter() Reading {
	why := letter.Ambiguous
	if len(r.toks) == 0 {
		why = letter.Damaged // a scan without text
	}
	o := Open{Kind: Date, Why: why}
	for _, d := range r.dates {
		if on, ok := d.on(); ok && len(o.Candidates) < mostDates {
			o.Candidates = append(o.Candidates, Fact{Kind: Date, Value: on.String(), Spans: d.spans(),
				Rule: "date/printed", How: Stated})
		}
	}
	r.open = append(r.open, o)
	r.said[Date] = true
	r.leaveAll(why)
	out := Reading{Open: r.open}
	if r.whole > 0 {
		out.Parts = []Part{{Attachment, Span{0, r.whole}}}
	}
	return out
}

// parts returns the parts of the text, by where they begin.
func (r *reader) parts() []Part {
	var out []Part
	add := func(name PartName, from, to int) {
		if from < to {
			out = append(out, Part{name, Span{int(r.lines[from].start), r.after(to)}})
		}
	}
	add(Head, r.first, r.body)
	end := r.end
	add(BodyPart, r.body, end)
	for i := r.body; i < min(r.signed, end); i++ {
		if w := r.folded[i]; w == "besluit" || w == "beslissing" {
			below := r.sectionEnd(i)
			add(Decision, i, below)
			i = below - 1
		}
	}
	for _, c := range r.clauses {
		add(Remedies, c[0], c[1])
	}
	papers := r.papers
	for _, a := range r.annexes {
		add(Annex, a[0], a[1])
		if a[1] > papers { // quoted law among the papers
			add(Attachment, papers, a[0])
			papers = a[1]
		}
	}
	add(Attachment, papers, len(r.lines))
	if rest := len(r.text); rest < r.whole {
		out = append(out, Part{Attachment, Span{rest, r.whole}})
	}
	for i := 0; i < end; i++ {
		from := i
		for i < end && r.lines[i].margin {
			i++
		}
		add(Margin, from, i)
	}
	slices.SortStableFunc(out, func(a, b Part) int { return cmp.Compare(a.Span.Start, b.Span.Start) })
	return out
}

// sectionEnd returns the line of the next heading of a letter.
func (r *reader) sectionEnd(i int) int {
	end := min(r.signed, r.end)
	for k := i + 1; k < end; k++ {
		switch w := r.folded[k]; w {
		case "overwegingen", "toelichting", "wettelijk kader", "wijze van openbaarmaking", "publicatie",
			"plaatsing op internet", "vragen",
			"conclusie", "zienswijze", "zienswijzen", "inventarisatie documenten", "motivering",
			"openbaarmaking", "bezwaar", "doorzendplicht":
			return k
		}
	}
	return end
}

// after returns where line i begins, or the text ends.
func (l *lexer) after(i int) int {
	if i < len(l.lines) {
		return int(l.lines[i].start)
	}
	return len(l.text)
}

// Unsure returns what is open in the form that [letter.NewExamOfText] takes: the
// review says that the letter lacks something only where it is open as not
// found.
func (r Reading) Unsure() []letter.Open {
	out := make([]letter.Open, len(r.Open))
	for i, o := range r.Open {
		out[i] = letter.Open{Kind: string(o.Kind), Why: o.Why}
	}
	return out
}
