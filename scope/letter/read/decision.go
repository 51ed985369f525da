package read

import "github.com/wobrules/wobrules/scope/letter"

// settleDecision suggests what was decided: the words of the sentences that
// decide. It is a suggestion: letters word "none found" as a refusal, as no
// decision and as a remark, and the words say nothing of single items.
//
// A grant is one of the whole only where nothing in the letter holds back: no
// sentence that refuses or grants a part, nothing not found, no ground cited.
func (r *reader) settleDecision() {
	kind, at := "", Span{}
	said := map[string]bool{}
	for s := range r.sentences {
		k := r.decides(s)
		if rank(k) > rank(kind) {
			n := r.sentences[s]
			kind, at = k, r.span(n.from, n.to)
		}
		said[k] = true
	}
	delete(said, "")
	delete(said, "granted")
	r.plain = len(said) < 2
	if kind == "" || r.objection || kind == "granted" && r.holdsBack() {
		r.leave(DecisionKind, letter.Ambiguous)
		return
	}
	r.add(candidate{fact: Fact{Kind: DecisionKind, Value: kind, Rule: "decision/" + kind, How: Stated, Spans: []Span{at}}})
}

// outcomes makes what was decided, where the letter says one thing only; of a part
// that was given with the grounds that it cites. Of which items is not read.
func (r *reader) outcomes() []letter.Outcome {
	all := r.of(DecisionKind)
	if len(all) != 1 || !r.plain {
		return nil
	}
	var o letter.Outcome
	switch all[0].Value {
	case "granted":
		o.Kinds = []letter.Disposition{letter.Granted}
	case "none_found":
		o.Kinds = []letter.Disposition{letter.NoneFound}
	case "granted_in_part":
		o.Kinds = []letter.Disposition{letter.GrantedInPart}
		for _, f := range r.of(Ground) {
			o.Grounds = append(o.Grounds, f.Value)
		}
		if len(o.Grounds) == 0 {
			return nil // withheld on something else, or on a page that is missing
		}
	default:
		return nil // refused, on what is not read
	}
	return []letter.Outcome{o}
}

// rank orders what sentences say by how much it tells of the whole: what is
// given in part goes before what was not found, that before what is refused, and
// a grant comes last.
func rank(kind string) int {
	switch kind {
	case "granted_in_part":
		return 4
	case "none_found":
		return 3
	case "refused":
		return 2
	case "granted":
		return 1
	}
	return 0
}

// A sayings is what the words of a sentence say of a decision.
type sayings struct {
	i, decide, public, part, none, documents, found, refuse, not, past, might, held bool

	request, turns, off, verb, grant bool // of a body that speaks of itself in the third person
}

// read takes a word in.
func (w *sayings) read(name string) {
	switch name {
	case "ik", "wij", "uwv":
		w.i = true
	case "verzoek", "wobverzoek", "wooverzoek":
		w.request = true
	case "willigen", "toe":
		w.grant = true
	case "besloten", "besluit", "beslis", "maak", "maken", "besluiten":
		w.decide = true
	case "openbaar", "verstrekken", "tegemoet", "verstrek", "openbaarmaking":
		w.public = true
	case "gedeeltelijk", "deels", "uitzondering", "behoudens", "deel", "weglakking", "gelakt",
		"gedeeltelijke", "onleesbaar":
		w.part = true
	case "geen":
		w.none = true
	case "documenten", "informatie", "stukken", "document":
		w.documents = true
	case "aangetroffen", "gevonden", "berusten", "aanwezig":
		w.found = true
	case "afwijzen", "af", "afgewezen":
		w.refuse, w.off = true, true
	case "wijst":
		w.held, w.turns = true, true
	case "geanonimiseerd", "geanonimiseerde", "uitzonderingen", "weiger", "weigeren", "geweigerd":
		w.held = true
	case "inwilligen", "inwilliging":
		w.public, w.refuse = true, w.refuse || w.not
	case "niet":
		w.not = true
	case "daarbij", "destijds", "eerder", "eerdere", "toen":
		w.past = true
	case "kan", "kunnen", "zou", "indien", "mogelijk":
		w.might = true
	}
}

// decides returns what a sentence decides, "" where it decides nothing.
func (r *running) decides(s int) string {
	var w sayings
	n := r.sentences[s]
	for i, t := range r.stream[n.from:n.to] {
		w.read(r.lex.names[t.word])
		w.verb = w.verb || r.verb(n, n.from+i)
		if t.kind == dateToken {
			w.past = true // what was decided on a day is another decision
		}
	}
	switch {
	case w.none && w.documents && w.found && !w.past:
		return "none_found"
	case w.past:
		return ""
	case w.decide && (w.i || w.verb) && w.part && (w.public || w.grant && w.request):
		return "granted_in_part"
	case w.i && w.refuse, w.turns && w.request && w.off && !w.might && !w.not:
		return "refused"
	case w.i && w.decide && w.public && !w.not && !w.none && !w.might:
		return "granted"
	}
	return ""
}

// verb reports whether the token at i is "besluit" as what a body does: behind the
// name of the body, and with no word before it that makes it a noun.
func (r *running) verb(n sentence, i int) bool {
	if i == n.from || r.lex.names[r.stream[i].word] != "besluit" || r.stream[i].is(capital) {
		return false
	}
	before := r.stream[i-1]
	return before.word == 0 && before.is(capital)
}

// holdsBack reports whether anything in the letter says that not all was given.
func (r *reader) holdsBack() bool {
	if len(r.of(Ground)) > 0 {
		return true
	}
	for _, n := range r.sentences {
		var w sayings
		for _, t := range r.stream[n.from:n.to] {
			w.read(r.lex.names[t.word])
		}
		if w.held || w.documents && (w.part || w.not && w.public || w.none && w.found || w.refuse) {
			return true
		}
	}
	return false
}
