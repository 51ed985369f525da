package read

import (
	"cmp"
	"slices"
	"strings"

	"github.com/wobrules/wobrules/scope/letter"
	"github.com/wobrules/wobrules/wob"
	"github.com/wobrules/wobrules/wob/ground/cite"
)

// isLetter reports whether a text is a letter about a request under one of the
// acts: it names the act and a request, and has two of the marks of a letter.
func (r *reader) isLetter() bool {
	var act, request, decision, you, party, body bool
	for i, t := range r.toks[:min(len(r.toks), 6000)] {
		switch r.lex.names[t.word] {
		case "eiser", "eiseres", "appellant", "appellante":
			party = true
		case "verweerder":
			body = true
		case "overheid":
			act = act || i > 0 && r.lex.names[r.toks[i-1].word] == "open"
		case "wobverzoek", "wooverzoek":
			act, request = true, true
		case "wob", "woo", "openbaarheid", "openbaarmaking", "wobbesluit", "woobesluit":
			act = true
		case "verzoek", "verzoeken", "verzoekt", "verzocht", "gevraagd":
			request = true
		case "besluit", "beslissing", "besloten", "beschikking":
			decision = true
		case "uw", "u", "je", "jouw":
			you = true
		}
	}
	marks := 0
	for _, b := range []bool{r.greeted, r.signed < len(r.lines), decision, you} {
		if b {
			marks++
		}
	}
	if party && body && !r.greeted {
		return false // what a court says
	}
	if act && request && decision && marks == 1 && r.objects() {
		return true // a decision that tells of its parties in the third person
	}
	return act && request && marks >= 2 && (r.greeted || r.signed < len(r.lines) || r.hasClause())
}

// tellsOfRequest reports whether the text tells of one request, with a day of it: a
// text without salutation and close that does not is a page about requests.
func (r *reader) tellsOfRequest() bool {
	return r.damaged || r.greeted || r.signed < len(r.lines) || slices.ContainsFunc(r.hits, func(h hit) bool {
		switch h.rule.does {
		case readRequest, readMention, readReceived, readReceivedThen, readAcknowledged, readAdjourned:
			return true
		}
		return false
	})
}

// objects reports whether the text has a clause that tells how to object.
func (r *reader) objects() bool {
	c := r.frame.running(r.first, r.end)
	for s := range c.sentences {
		if k, _ := c.clause(s); k.kind == "objection" && k.from != "" {
			return true
		}
	}
	return false
}

// hasClause reports whether the text names an objection that can be made.
func (r *reader) hasClause() bool {
	for _, t := range r.toks {
		if w := r.lex.names[t.word]; w == "bezwaarschrift" || w == "bezwaarclausule" {
			return true
		}
	}
	return false
}

// In running Dutch, of a thousand small words at least fitting are followed by
// one that goes with them, "van de", "in het", "heeft u": letters have 140 to 240.
// Where an extraction put the words in another order, some 75 are left. Fewer
// than enough small words tell nothing.
const (
	fitting = 105
	enough  = 80
)

// shuffled reports whether the order of the words is destroyed.
func (r *reader) shuffled() bool {
	small, good := 0, 0
	toks := r.toks[r.lines[r.first].first:r.lines[max(r.end-1, r.first)].last]
	for i := 1; i < len(toks); i++ {
		if a := toks[i-1].word; r.lex.glue[a] {
			small++
			if r.fits(a, toks[i].word) {
				good++
			}
		}
	}
	return small >= enough && good*1000 < small*fitting
}

// fits reports whether two words follow each other in running Dutch as often as
// their small change: "van de", "in het", "heeft u".
func (r *running) fits(a, b word) bool {
	switch r.lex.names[a] {
	case "van", "in", "op", "aan", "bij", "met", "voor", "tot", "naar", "over", "uit", "om", "door":
		switch r.lex.names[b] {
		case "de", "het", "een", "uw", "deze", "dit", "die", "mijn":
			return true
		}
	case "heeft", "heb", "kunt", "dat", "die":
		switch r.lex.names[b] {
		case "u", "ik", "de", "het", "wij", "is":
			return true
		}
	}
	return false
}

// onObjection reports whether the letter decides on an objection.
func (r *reader) onObjection() bool {
	said := false
	for i := r.first; i < min(r.body+1, len(r.lines)); i++ {
		w := r.folded[i]
		if strings.Contains(w, "beslissing op bezwaar") || strings.Contains(w, "besluit op bezwaar") ||
			strings.Contains(w, "op uw bezwaar") ||
			strings.Contains(w, "beslissing bezwaar") || strings.Contains(w, "op het bezwaar") {
			said = true
		}
	}
	for _, n := range r.sentences {
		var objection, founded, declare, decide bool
		for _, t := range r.stream[n.from:n.to] {
			switch r.lex.names[t.word] {
			case "bezwaar", "bezwaren", "bezwaarschrift":
				objection = true
				said = said || decide // "Hierbij beslis ik op uw bezwaarschrift"
			case "gegrond", "ongegrond", "nietontvankelijk":
				founded = true
			case "verklaar", "verklaart", "verklaren", "verklaard", "acht", "achten":
				declare = true
			case "beslis", "beslissen":
				decide = true
			}
		}
		said = said || objection && founded && declare
	}
	return said
}

// settleReference settles the reference of the letter.
func (r *reader) settleReference() {
	var all []candidate
	at, count, there := map[string]int{}, map[string]int{}, passages{}
	for _, c := range r.labels.references {
		key := squeezed(c.fact.Value)
		if count[key]++; count[key] == 1 {
			at[key] = len(all)
			all = append(all, c)
			all[at[key]].fact.Spans = nil
		}
		one := &all[at[key]].fact
		one.Spans = there.add(one.Spans, at[key], c.fact.Spans)
	}
	best, n := -1, 0
	for i, c := range all {
		if k := count[squeezed(c.fact.Value)]; k > n {
			best, n = i, k
		} else if k == n {
			best = -1
		}
	}
	switch {
	case best >= 0:
		if n > 1 {
			all[best].fact.Rule = "reference/agreed"
		}
		r.add(all[best])
	case len(all) > 1:
		r.leave(Reference, letter.Contradicted, all...)
	default:
		r.leave(Reference, letter.NotFound)
	}
}

// squeezed returns the letters and digits of a reference, in small letters.
func squeezed(s string) string {
	var b strings.Builder
	for i := range len(s) {
		if c := s[i]; isDigit(c) {
			b.WriteByte(c)
		} else if isLetter(c) {
			b.WriteByte(c | 0x20)
		}
	}
	return b.String()
}

// settleOther reads what is told beside the clock: suspensions, talks, notices
// of default, earlier decisions, the act, the grounds.
func (r *reader) settleOther() {
	r.settleTellings()
	r.settleLimit()
	r.settleEach(ForwardedTo, r.forwardedTo())
	if r.objection {
		r.facts = append(r.facts, Fact{Kind: OnObjection, Value: "yes", Rule: "objection/decides",
			How: Inferred, Spans: []Span{r.head()}})
	}
	r.settleGrounds()
	r.settleRegime()
	r.settleDecision()
}

// settleTerritory reads that the body is one of the islands: the letter names
// their act, the Wob BES, and no other.
func (r *reader) settleTerritory() {
	var spans []Span
	end := r.lines[r.end-1].last
	for i := 1; i < int(end); i++ {
		if r.lex.names[r.toks[i].word] != "bes" {
			continue
		}
		switch r.lex.names[r.toks[i-1].word] {
		case "wob", "bestuur":
			spans = append(spans, Span{int(r.toks[i-1].start), int(r.toks[i].end)})
		}
	}
	if len(spans) == 0 {
		return // nearly every letter: what it does not say is not looked for
	}
	c := candidate{fact: Fact{Kind: Territory, Value: wob.BES.String(), Spans: spans,
		Rule: "territory/act", How: Inferred}}
	for _, t := range r.toks[:end] {
		if w := r.lex.names[t.word]; w == "woo" || w == "wooverzoek" {
			r.leave(Territory, letter.Ambiguous, c)
			return
		}
	}
	r.islands = true
	r.add(c)
}

// settleRegime reads the act that the letter says it applies.
func (r *reader) settleRegime() {
	var all []candidate
	for _, h := range r.hits {
		if h.rule.does != readRegime {
			continue
		}
		act := "wob"
		switch r.lex.names[r.stream[h.to-1].word] {
		case "woo", "wooverzoek", "overheid", "open":
			act = "woo"
		}
		all = append(all, candidate{fact: Fact{Kind: Regime, Value: act, Rule: h.rule.name, How: Stated,
			Spans: []Span{r.span(h.from, h.to)}}})
	}
	if len(all) == 0 {
		all = r.regimeOfGrounds()
	}
	r.settleOne(Regime, all)
}

// regimeOfGrounds reads which act the letter applies from the grounds that it cites:
// those of one act alone.
func (r *reader) regimeOfGrounds() []candidate {
	if r.islands {
		return nil
	}
	var all []candidate
	for _, f := range r.of(Ground) {
		act := "wob"
		if strings.HasPrefix(f.Value, "5.") {
			act = "woo"
		}
		all = append(all, candidate{fact: Fact{Kind: Regime, Value: act, Rule: "regime/grounds", How: Inferred,
			Spans: f.Spans}})
	}
	return all
}

// head returns the span of the head.
func (r *reader) head() Span {
	s := Span{int(r.lines[r.first].start), int(r.lines[r.body].start)}
	if s.Start == s.End { // it has none
		s.End = int(r.lines[r.body].end)
	}
	return s
}

// settleGrounds reads the grounds that the letter and its inventory list cite.
// What an annex of quoted law cites is no ground of the letter.
func (r *reader) settleGrounds() {
	var all []candidate
	why := r.missingAnywhere()
	if len(r.annexes) > 0 && r.annexes[0][0] < r.signed {
		why = letter.Ambiguous // where the law that the letter quotes ends is not told
	}
	for _, n := range r.outsideLaw() {
		for f := range cite.FindIn(r.home(), r.text[n.Start:n.End]) {
			at := Span{f.Start + n.Start, f.End + n.Start}
			if f.Status != cite.Complete {
				why = letter.Ambiguous // an article of grounds, without the ground
				continue
			}
			if at.Start < r.after(r.papers) && r.covers(at.Start, at.End) {
				continue
			}
			for _, g := range f.Grounds {
				all = append(all, candidate{fact: Fact{Kind: Ground, Value: g.Code(), Spans: []Span{at},
					Rule: "ground/cited", How: Stated}})
			}
		}
	}
	values, _ := merge(newGrounds(all))
	for _, c := range values {
		r.add(c)
	}
	if len(values) == 0 {
		r.leave(Ground, why)
	}
}

// home is where the body is, for citations that name no act.
func (r *reader) home() wob.Territory {
	if r.islands {
		return wob.BES
	}
	return wob.Netherlands
}

// listLength is how much of the attachments is read for grounds: an inventory
// list comes first, and is seldom longer.
const listLength = 1 << 17

// outsideLaw returns the stretches of the letter, and of the list behind it,
// that are no quoted law.
func (r *reader) outsideLaw() []Span {
	var out []Span
	from := r.after(r.first)
	until := min(len(r.text), r.after(r.papers)+listLength)
	for _, a := range r.annexes {
		if to := min(r.after(a[0]), until); from < to {
			out = append(out, Span{from, to})
		}
		from = max(from, r.after(a[1]))
	}
	if from < until {
		out = append(out, Span{from, until})
	}
	return out
}

// covers reports whether a code stands alone on its line or in the head: it
// says why something was blacked out there, and is no ground of the decision.
func (r *reader) covers(start, end int) bool {
	i := r.lineAt(start)
	if i < r.body {
		return true
	}
	n := r.lines[i]
	return int(n.end-n.start)-(end-start) <= 12 && !strings.Contains(r.folded[i], "art")
}

// lineAt returns the line of a byte.
func (l *lexer) lineAt(p int) int {
	i, _ := slices.BinarySearchFunc(l.lines, p, func(n line, p int) int { return cmp.Compare(int(n.end), p) })
	return i
}

// newGrounds leaves out the grounds of the Wob where the letter cites some of
// the Woo: it names them as the former ones, or those of an earlier decision.
func newGrounds(all []candidate) []candidate {
	woo := func(c candidate) bool { return strings.HasPrefix(c.fact.Value, "5.") }
	if !slices.ContainsFunc(all, woo) {
		return all
	}
	return slices.DeleteFunc(all, func(c candidate) bool { return !woo(c) })
}

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
