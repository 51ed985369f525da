package read

import "github.com/wobrules/wobrules/scope/letter"

// settleDecision suggests what was decided: the words of the last sentence that
// decides. It is a suggestion: letters word "none found" as a refusal, as no
// decision and as a remark, and a whole grant as they word a part of one.
func (r *reader) settleDecision() {
	kind, at := "", Span{}
	for s := range r.sentences {
		if k := r.decides(s); k != "" && rank(k) > rank(kind) {
			n := r.sentences[s]
			kind, at = k, r.span(n.from, n.to)
		}
	}
	if kind == "" {
		r.leave(DecisionKind, letter.Ambiguous)
		return
	}
	r.add(candidate{fact: Fact{Kind: DecisionKind, Value: kind, Rule: "decision/" + kind, How: Stated, Spans: []Span{at}}})
}

// rank orders what sentences say by how much it tells of the whole: what is
// given in part goes before what is refused, and that before what was not found.
func rank(kind string) int {
	switch kind {
	case "granted_in_part":
		return 3
	case "none_found":
		return 2
	case "refused":
		return 1
	}
	return 0
}

// decides returns what a sentence decides, "" where it decides nothing.
func (r *running) decides(s int) string {
	var i, decide, public, part, none, documents, found, refuse bool
	n := r.sentences[s]
	for _, t := range r.stream[n.from:n.to] {
		switch r.lex.names[t.word] {
		case "ik", "wij", "uwv":
			i = true
		case "besloten", "besluit", "beslis", "maak", "maken":
			decide = true
		case "openbaar", "verstrekken", "tegemoet":
			public = true
		case "gedeeltelijk", "deels", "uitzondering", "behoudens", "deel":
			part = true
		case "geen":
			none = true
		case "documenten", "informatie", "stukken", "document":
			documents = true
		case "aangetroffen", "gevonden", "berusten", "aanwezig":
			found = true
		case "afwijzen", "inwilligen", "af":
			refuse = true
		}
	}
	switch {
	case none && documents && found:
		return "none_found"
	case i && decide && public && part:
		return "granted_in_part"
	case i && refuse:
		return "refused"
	}
	return ""
}
