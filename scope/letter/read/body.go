package read

import "strings"

// longestSentence is the number of tokens after which a sentence is cut: lists
// of what is asked run on without a point.
const longestSentence = 160

// A sentence is tokens of the stream, to not included.
type sentence struct{ from, to int }

// A hit is a match of a rule in a sentence.
type hit struct {
	rule     *rule
	sentence int
	match    // tokens of the stream
}

// A running is running text, margins left out, and what the rules match in it.
type running struct {
	*frame
	stream    []token
	sentences []sentence
	hits      []hit
	strips    map[int]int // by line: the token of the stream behind its strip
}

// running is the running text between two lines.
func (f *frame) running(from, to int) *running {
	r := &running{frame: f}
	lines := f.lines[min(from, to):to]
	if len(lines) > 0 {
		r.stream = make([]token, 0, lines[len(lines)-1].last-lines[0].first)
	}
	stop := false // a sentence ended before the margin that was left out
	for _, n := range lines {
		if n.blank() {
			continue
		}
		if n.margin {
			stop = stop || f.toks[n.first].is(afterPoint)
			continue
		}
		at := len(r.stream)
		r.stream = append(r.stream, f.toks[n.first:n.last]...)
		r.findStrip(at)
		if stop && r.stream[at].is(capital) {
			r.stream[at].flags |= afterStop
		}
		stop = false
	}
	r.split()
	return r
}

// split finds the sentences.
func (r *running) split() {
	from := 0
	for i := 1; i <= len(r.stream); i++ {
		if i == len(r.stream) || i-from >= longestSentence || r.stream[i].is(afterStop) || r.afterHeading(i) ||
			r.listed(i) || r.apartAt(i) {
			r.sentences = append(r.sentences, sentence{from, i})
			from = i
		}
	}
}

// strip is the blanks within a line that are the strip between two columns.
const strip = "     "

// findStrip notes the strip of the line whose tokens begin at i, behind two words at
// least: a number before an item is no column.
func (r *running) findStrip(i int) {
	for k := i + 2; k < len(r.stream); k++ {
		before, t := r.stream[k-1], r.stream[k]
		if strings.Contains(r.text[before.end:t.start], strip) {
			if r.strips == nil {
				r.strips = map[int]int{}
			}
			r.strips[int(t.line)] = k
			return
		}
	}
}

// apartAt reports whether a token begins what stands in a column of its own, where
// columns were not told apart: what goes before it says nothing with it.
func (r *running) apartAt(i int) bool {
	if t := r.stream[i]; t.is(afterLine) {
		return r.strips[int(r.stream[i-1].line)] > 0
	}
	return r.strips[int(r.stream[i].line)] == i
}

// listed reports whether a token is the day with which an item of a list begins:
// "- 2 april 2025: ontvangstbevestiging verzonden".
func (r *running) listed(i int) bool {
	t := r.stream[i]
	return t.kind == dateToken && t.is(afterLine) && r.bulleted(int(t.line))
}

// bulleted reports whether a line is an item of a list.
func (f *frame) bulleted(i int) bool {
	n := f.lines[i]
	mark, _, _ := strings.Cut(strings.TrimSpace(f.text[n.start:f.toks[n.first].start]), " ")
	switch mark { // a weekday may stand behind it
	case "-", "\u2022", "\u2013", "*":
		return true
	}
	return false
}

// afterHeading reports whether a token begins the text under a heading, or is
// one: a line that begins with a capital below a short line without a mark.
func (r *running) afterHeading(i int) bool {
	t := r.stream[i]
	if !t.is(afterLine) || !t.is(capital) || t.kind != wordToken {
		return false
	}
	if !r.spaced && t.line > 0 && r.lines[t.line-1].blank() {
		return true
	}
	before := r.lines[r.stream[i-1].line]
	w := r.folded[r.stream[i-1].line]
	if before.count() > 8 || !r.toks[before.first].is(capital) {
		return false
	}
	k, _, _ := cutWord(w)
	switch k {
	case "procedure", "procesverloop", "verloop", "wettelijk", "inventarisatie", "besluit",
		"beslissing", "overwegingen", "zienswijze",
		"zienswijzen", "verdaging", "ontvangstbevestiging", "inleiding", "aanleiding", "inhoud",
		"behandeling", "bezwaar", "bezwaarclausule",
		"toelichting", "conclusie", "verzoek", "wobverzoek", "wooverzoek", "uw", "geachte",
		"ingebrekestelling", "rechtsmiddelen", "publicatie":
		return true
	}
	return false
}

func cutWord(w string) (head, tail string, ok bool) {
	for i := range len(w) {
		if w[i] == ' ' {
			return w[:i], w[i+1:], true
		}
	}
	return w, "", false
}

// match runs every rule over every sentence.
func (r *running) match() {
	v := newVocabulary(r.lex)
	for s, n := range r.sentences {
		x := matcher{toks: r.stream[n.from:n.to], lex: r.lex, fuel: 2000 + 250*(n.to-n.from)}
		v.read(x.toks)
		for i, t := range x.toks {
			if t.word != 0 {
				r.try(&x, v, r.lex.first[t.word], i, s)
			}
			if t.kind == dateToken {
				r.try(&x, v, r.lex.begins[dateHere], i, s)
				r.try(&x, v, r.lex.begins[otherDate], i, s)
			}
			if _, k := r.lex.weeks(x.toks, i); k > 0 {
				r.try(&x, v, r.lex.begins[weeksHere], i, s)
			}
		}
	}
}

// try tries rules at token i of a sentence.
func (r *running) try(x *matcher, v *vocabulary, rules []int, i, s int) {
	from := r.sentences[s].from
	for _, k := range rules {
		p := &r.lex.rules[k]
		if !v.allows(k, p) || !x.at(p.elements, i) || x.has(p.notBefore, x.since(i), i) ||
			x.has(p.without, x.m.from, x.m.to+3) || x.has(p.notAfter, x.m.to, x.m.to+1) ||
			x.row(p.cuts, x.m.from, x.m.to) || x.doubled() {
			continue
		}
		h := hit{rule: p, sentence: s, match: x.m}
		h.from, h.to = h.from+from, h.to+from
		for _, n := range []*int{&h.d, &h.r, &h.s, &h.w} {
			if *n >= 0 {
				*n += from
			}
		}
		r.hits = append(r.hits, h)
	}
}

// span returns the passage of tokens from to to.
func (r *running) span(from, to int) Span {
	return Span{int(r.stream[from].start), int(r.stream[to-1].end)}
}

// A vocabulary is the words of one sentence, and which rules can match in it at
// all: most cannot, and are not tried.
type vocabulary struct {
	sentence int32
	seen     []int32 // by word: the last sentence that has it
	dates    int
	asked    []int32 // by rule: the last sentence it was asked for, negative where it cannot match
}

func newVocabulary(lex *lexicon) *vocabulary {
	return &vocabulary{seen: make([]int32, len(lex.names)), asked: make([]int32, len(lex.rules))}
}

func (v *vocabulary) read(toks []token) {
	v.sentence++
	v.dates = 0
	for _, t := range toks {
		v.seen[t.word] = v.sentence
		if t.kind == dateToken {
			v.dates++
		}
	}
}

// allows reports whether the sentence has what rule k needs.
func (v *vocabulary) allows(k int, p *rule) bool {
	switch v.asked[k] {
	case v.sentence:
		return true
	case -v.sentence:
		return false
	}
	if v.dates < p.dates || v.lacks(p.needs) {
		v.asked[k] = -v.sentence
		return false
	}
	v.asked[k] = v.sentence
	return true
}

// lacks reports whether the sentence has no word of one of the sets.
func (v *vocabulary) lacks(sets [][]word) bool {
	for _, set := range sets {
		if !v.has(set) {
			return true
		}
	}
	return false
}

func (v *vocabulary) has(set []word) bool {
	for _, w := range set {
		if v.seen[w] == v.sentence {
			return true
		}
	}
	return false
}
