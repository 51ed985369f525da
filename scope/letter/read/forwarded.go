package read

import "github.com/wobrules/wobrules/scope/letter"

// forwardedTo reads the names of the bodies to which the request was sent on: up
// to a mark, or a word that no name holds.
func (r *reader) forwardedTo() []candidate {
	var all []candidate
	for _, h := range r.hits {
		if h.rule.does != readForwardedTo {
			continue
		}
		to := h.to
		for ; to < r.sentences[h.sentence].to; to++ {
			t := r.stream[to]
			if to > h.to && t.is(afterComma|afterParen) || endsName(r.lex.names[t.word]) {
				break
			}
		}
		if to > h.to && r.stream[to-1].word == r.lex.and {
			to--
		}
		if to == h.to {
			continue
		}
		s := r.span(h.to, to)
		c := candidate{fact: Fact{Kind: ForwardedTo, Spans: []Span{s}, Rule: h.rule.name, How: Stated}, why: letter.Ambiguous}
		if to-h.to <= longestName {
			c.fact.Value = oneLine(r.text[s.Start:s.End])
		}
		all = append(all, c)
	}
	return all
}

// longestName is how many words the name of a body has at most: what goes on longer
// is more than a name.
const longestName = 12

func endsName(w string) bool {
	switch w {
	case "ter", "gelet", "op", "omdat", "met", "om", "heb", "heeft", "is", "dat", "die", "u", "daarover":
		return true
	}
	return false
}
