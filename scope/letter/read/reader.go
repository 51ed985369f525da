package read

import (
	"cmp"
	"slices"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope/letter"
)

// A reader holds what is known of a letter while it is read.
type reader struct {
	*running
	labels     labelled
	letterDate calendar.Date
	letterSpan Span
	anchor     calendar.Date // without a date on the letter: the first dated step of the procedure
	anchorSpan Span
	facts      []Fact
	told       []telling // beside the clock
	plain      bool      // the sentences that decide say one thing
	undated    []Kind    // what is told beside the clock, on a day that is not known
	open       []Open
	said       map[Kind]bool   // kinds that are settled, read or open
	damaged    bool            // the order of the words is destroyed
	objection  bool            // it decides on an objection
	islands    bool            // it decides under the act of the islands
	actsIn     []actions       // by sentence: what rules read in it
	firstAsked int             // the first sentence that tells of a request with its day, or how many there are
	actsAt     map[int]actions // by token of the stream: what rules read of its day
	several    bool            // it decides on two requests, with a day of each
	whole      int             // the length of the text as given
	clauses    [][2]int        // the lines of the clause on objection
}

// Letter reads the text of a decision letter. It never fails on content: what
// is not sure is open. The time taken is linear in the length of the text.
func Letter(text string) Reading {
	f := unfold(text)
	return f.reading(lines(f.text), text)
}

// lines reads a text line by line.
func lines(text string) Reading {
	f := framed(lexed(text, known()))
	r := &reader{running: f.running(f.body, f.proseEnd()), said: map[Kind]bool{}, whole: len(text)}
	if !r.isLetter() {
		return r.noLetter()
	}
	r.damaged = r.shuffled()
	r.match()
	if !r.tellsOfRequest() {
		return r.noLetter()
	}
	r.pointBack()
	r.labels = f.labelled()
	r.objection = r.onObjection()
	r.settleTerritory()
	r.settleDate()
	r.era()
	if !r.damaged {
		r.findAnchor()
		r.settleRequest()
		r.settleAcknowledged()
		r.settleAdjourned()
		r.order()
		r.settleRemedies()
		r.settleOther()
	}
	r.settleReference()
	r.settleBody()
	if c, ok := r.subjectOf(); ok && !r.damaged {
		r.add(c)
	} else {
		r.leave(Subject, letter.Ambiguous)
	}
	return r.reading()
}

// proseEnd is the line after the running text: the close, or where the letter
// ends.
func (f *frame) proseEnd() int { return min(f.signed, f.end) }

// add notes a fact.
func (r *reader) add(c candidate) {
	r.said[c.fact.Kind] = true
	r.facts = append(r.facts, c.fact)
}

// leave notes that a kind is open.
func (r *reader) leave(kind Kind, why letter.Why, candidates ...candidate) {
	r.said[kind] = true
	o := Open{Kind: kind, Why: why}
	for _, c := range candidates {
		o.Candidates = append(o.Candidates, c.fact)
	}
	r.open = append(r.open, o)
}

// merge makes one candidate of those that say the same, with the passages of
// all, and drops what has no value.
func merge(all []candidate) (values []candidate, unread []candidate) {
	at, there := map[string]int{}, passages{}
	for _, c := range all {
		if c.fact.Value == "" {
			unread = append(unread, c)
			continue
		}
		k, ok := at[c.fact.Value]
		if !ok {
			k = len(values)
			at[c.fact.Value] = k
			values = append(values, c)
			values[k].fact.Spans = there.add(nil, k, c.fact.Spans)
			continue
		}
		if c.fact.How == values[k].fact.How {
			values[k].fact.Spans = there.add(values[k].fact.Spans, k, c.fact.Spans)
		}
	}
	return values, unread
}

// passages are those of some values, by the number of the value.
type passages map[passage]bool

type passage struct {
	value int
	span  Span
}

// add appends to the spans of a value those that are new.
func (p passages) add(spans []Span, value int, more []Span) []Span {
	for _, s := range more {
		if k := (passage{value, s}); !p[k] {
			p[k] = true
			spans = append(spans, s)
		}
	}
	return spans
}

// mostPassages is how many passages of a fact are kept: one that a text says again and
// again is not told better by more of them.
const mostPassages = 100

// joined returns the spans of both, each once.
func joined(a, b []Span) []Span {
	a = slices.Clone(a)
	for _, s := range b {
		if !slices.Contains(a, s) && len(a) < mostPassages {
			a = append(a, s)
		}
	}
	return a
}

// find makes candidates of the date of a hit, one for each date of its list.
func (r *reader) find(h hit, kind Kind) []candidate {
	var all []candidate
	for k := int(r.stream[h.d].n); ; k++ {
		c := candidate{sentence: h.sentence, token: h.d}
		c.fact = Fact{Kind: kind, Rule: h.rule.name}
		c.on, c.fact.Spans, c.fact.How, c.why = r.day(k, h.d)
		if c.why == "" {
			c.fact.Value = c.on.String()
		}
		all = append(all, c)
		if r.dates[k].more == 0 {
			return all
		}
	}
}

// settleDate settles the date on the letter.
func (r *reader) settleDate() {
	values, unread := merge(r.labels.dates)
	switch {
	case len(values) == 1:
		r.letterDate, r.letterSpan = values[0].on, values[0].fact.Spans[0]
		r.add(values[0])
	case len(values) > 1:
		r.leave(Date, letter.Contradicted, values...)
	case len(unread) > 0:
		r.leave(Date, unread[0].why, unread...)
	default:
		r.leave(Date, r.missing(1))
	}
}

// missing says why something that stands nowhere is open: its page may be
// absent.
func (r *reader) missing(page int) letter.Why {
	if r.damaged || page > 1 && len(r.pages.seen) > 0 && !r.pages.seen[page] {
		return letter.Damaged
	}
	return letter.NotFound
}

// missingAnywhere says why something that may stand on any page is open.
func (r *reader) missingAnywhere() letter.Why {
	if r.damaged {
		return letter.Damaged
	}
	for page := 2; page <= r.pages.of && len(r.pages.seen) > 0; page++ {
		if !r.pages.seen[page] {
			return letter.Damaged
		}
	}
	return letter.NotFound
}

// findAnchor finds the first dated step of the procedure, for a letter that has
// no date.
func (r *reader) findAnchor() {
	if !r.letterDate.IsZero() {
		return
	}
	for _, h := range r.hits {
		if h.rule.does != readAcknowledged && h.rule.does != readAdjourned {
			continue
		}
		d := r.dates[r.stream[h.d].n]
		if on, ok := d.on(); ok && (r.anchor.IsZero() || on.Before(r.anchor)) {
			r.anchor, r.anchorSpan = on, d.spans()[0]
		}
	}
}

// sortFacts puts the facts in the order of the text.
func sortFacts(facts []Fact) {
	slices.SortStableFunc(facts, func(a, b Fact) int {
		if len(a.Spans) == 0 || len(b.Spans) == 0 {
			return cmp.Compare(len(b.Spans), len(a.Spans))
		}
		return cmp.Compare(a.Spans[0].Start, b.Spans[0].Start)
	})
}
