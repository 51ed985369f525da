package read

import (
	"slices"

	"github.com/wobrules/wobrules/scope/letter"
)

// asksNear reports whether a sentence, or one of the four before it, tells of the
// request: a letter that it names is that request.
func (r *reader) asksNear(s int) bool {
	near := slices.ContainsFunc(r.hitsIn(s-4, s), func(h hit) bool {
		return h.rule.does == readRequest || h.rule.does == readMention ||
			h.rule.does == readMentionHerein && r.asksHerein(h.sentence)
	})
	for k := max(s-4, 0); k <= s; k++ {
		for _, t := range r.stream[r.sentences[k].from:r.sentences[k].to] {
			near = near && !r.lex.other[t.word]
		}
	}
	return near
}

// settleDated settles when the request was dated.
func (r *reader) settleDated(received []candidate) {
	strong, later := r.requests()
	var mentions []candidate
	for _, h := range r.hits {
		if h.rule.does == readMention || h.rule.does == readMentionObjection && r.objection ||
			h.rule.does == readMentionHerein && r.asksHerein(h.sentence) {
			mentions = append(mentions, r.find(h, RequestDated)...)
		}
	}
	beside, _ := merge(r.labels.requests)
	later, _ = merge(later)
	base, unread := merge(strong)
	if len(base) == 0 {
		base, _ = merge(mentions)
		if len(base) == 0 {
			base, _ = merge(beside)
		}
		if len(base) > 1 {
			r.leave(RequestDated, letter.Ambiguous, base...)
			return
		}
	}
	switch {
	case len(base) == 0 && len(unread) > 0:
		r.leave(RequestDated, unread[0].why, unread...)
		return
	case len(base) == 0:
		r.leave(RequestDated, r.unfound(RequestDated))
		return
	}
	if against := differing(beside, base, received); len(against) > 0 {
		r.leave(RequestDated, letter.Contradicted, append(base, against...)...)
		return
	}
	if rest := differing(later, base, nil); len(rest) > 0 && !confirmed(base, append(mentions, beside...)) {
		r.leave(RequestDated, letter.Ambiguous, append(base, rest...)...)
		return
	}
	all, _ := merge(append(append(base, agreeing(mentions, base)...), agreeing(beside, base)...))
	for _, c := range all {
		r.add(c)
	}
}

// asksHerein reports whether the sentence behind one tells that the letter which it
// names was a request: "Hierin doet u een beroep op de Wob", "Dit verzoek hebben wij".
func (r *reader) asksHerein(s int) bool {
	if s+1 >= len(r.sentences) {
		return false
	}
	var here, asks, other bool
	n := r.sentences[s+1]
	for i := n.from; i < n.to; i++ {
		w := r.lex.names[r.stream[i].word]
		first := i < n.from+4
		switch w {
		case "hierin", "daarin", "hiermee":
			here = here || first
		case "deze", "die":
			here = here || first && i+1 < n.to && r.lex.papers[r.stream[i+1].word]
		case "dit":
			if i+1 < n.to && first {
				switch r.lex.names[r.stream[i+1].word] {
				case "verzoek", "wobverzoek", "wooverzoek":
					here, asks = true, true
				}
			}
		case "verzoekt", "vraagt", "verzocht", "vroeg", "beroep":
			asks = true
		}
		other = other || r.lex.other[r.stream[i].word]
	}
	return here && asks && !other
}

// requests returns the days that the first sentence with a request names, and
// those of later sentences.
func (r *reader) requests() (first, later []candidate) {
	at := -1
	for _, h := range r.hits {
		if h.rule.does != readRequest {
			continue
		}
		if at < 0 {
			at = h.sentence
		}
		if h.sentence == at || r.several {
			first = append(first, r.find(h, RequestDated)...)
		} else if r.asksAnew(h.sentence) {
			later = append(later, r.find(h, RequestDated)...)
		}
	}
	return first, later
}

// asksAnew reports whether a sentence tells of a request of its own: "een
// Woo-verzoek", or one "met een beroep op", "op grond van" the act.
func (r *reader) asksAnew(s int) bool {
	var act, basis, one bool
	n := r.sentences[s]
	for i := n.from; i < n.to; i++ {
		switch r.lex.names[r.stream[i].word] {
		case "wob", "woo", "openbaarheid", "overheid":
			act = true
		case "beroep", "grond", "basis", "krachtens", "ingevolge":
			basis = true
		case "wobverzoek", "wooverzoek":
			one = one || i > n.from && r.lex.names[r.stream[i-1].word] == "een"
		}
	}
	return one || act && basis
}

// differing returns the candidates with a value that none of base has, but for
// the day of receipt, which a subject may name as the day of the request.
func differing(all, base, received []candidate) []candidate {
	var out []candidate
	for _, c := range all {
		same := func(b candidate) bool { return b.fact.Value == c.fact.Value }
		if !slices.ContainsFunc(base, same) && !slices.ContainsFunc(received, same) {
			out = append(out, c)
		}
	}
	return out
}

func agreeing(all, base []candidate) []candidate {
	var out []candidate
	for _, c := range all {
		if slices.ContainsFunc(base, func(b candidate) bool { return b.fact.Value == c.fact.Value }) {
			out = append(out, c)
		}
	}
	return out
}

func confirmed(base, by []candidate) bool { return len(agreeing(by, base)) > 0 }
