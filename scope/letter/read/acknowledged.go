package read

import (
	"slices"

	"github.com/wobrules/wobrules/scope/letter"
)

// settleAcknowledged settles when receipt was confirmed.
func (r *reader) settleAcknowledged() {
	if r.objection {
		r.leave(AcknowledgedOn, letter.Ambiguous)
		return
	}
	r.settleDay(AcknowledgedOn, r.acknowledged(), letter.Ambiguous)
}

// acknowledged returns the days of acknowledgement, of each sentence that of
// the first rule in the table that reads it.
func (r *reader) acknowledged() []candidate {
	var all []candidate
	best := map[int]*rule{}
	for _, h := range r.hits {
		so := h.rule.does == readAcknowledgedSo && r.receivedIn(h.sentence-1)
		if r.denied(h) || r.ofAnother(h) || r.byYou(h) {
			continue
		}
		if h.rule.does != readAcknowledged && h.rule.does != readAcknowledgedHere && !so {
			continue
		}
		if b := best[h.sentence]; b != nil && b.name != h.rule.name {
			continue
		}
		best[h.sentence] = h.rule
		if h.rule.does == readAcknowledgedHere {
			all = append(all, r.itself(h, AcknowledgedOn))
			continue
		}
		all = append(all, r.find(h, AcknowledgedOn)...)
	}
	return all
}

// ofAnother reports whether a hit that does not name the request stands behind a
// sentence about another paper, with none about the request in between: one whose
// receipt is confirmed as well, or any where it says "de ontvangst daarvan".
func (r *reader) ofAnother(h hit) bool {
	other := r.lex.answered
	for _, t := range r.stream[h.from:h.to] {
		switch r.lex.names[t.word] {
		case "hiervan", "daarvan", "ervan":
			other = r.lex.other
		}
	}
	for s := h.sentence; s >= max(h.sentence-4, 0); s-- {
		words := r.stream[r.sentences[s].from:r.sentences[s].to]
		if slices.ContainsFunc(words, func(t token) bool { return other[t.word] }) {
			return true
		}
		if slices.ContainsFunc(words, func(t token) bool { return r.lex.asks[t.word] }) ||
			r.actsIn[s].has(readRequest, readMention) {
			return false
		}
	}
	return false
}

// byYou reports whether a hit tells that the requester confirmed something: "Op 3 mei
// 2022 heeft u de ontvangst van de stukken bevestigd".
func (r *reader) byYou(h hit) bool {
	if h.d < 0 || h.d+2 >= h.to {
		return false
	}
	verb, who := r.lex.names[r.stream[h.d+1].word], r.lex.names[r.stream[h.d+2].word]
	confirms := func(t token) bool { return r.lex.names[t.word] == "bevestigd" }
	return (verb == "heeft" || verb == "hebt") && who == "u" && slices.ContainsFunc(r.stream[h.d:h.to], confirms)
}

// itself makes a candidate of the day of the letter itself.
func (r *reader) itself(h hit, kind Kind) candidate {
	c := candidate{sentence: h.sentence, token: h.from, on: r.letterDate}
	c.fact = Fact{Kind: kind, Rule: h.rule.name, How: Inferred, Spans: []Span{r.span(h.from, h.to)}}
	if r.letterDate.IsZero() {
		c.why = letter.NotFound
		return c
	}
	c.fact.Value, c.fact.Spans = r.letterDate.String(), append(c.fact.Spans, r.letterSpan)
	return c
}
