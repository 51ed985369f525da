package read

import (
	"slices"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope/letter"
	"github.com/wobrules/wobrules/wob/ground"
)

// settleRequest settles when the request was dated and when it was received.
func (r *reader) settleRequest() {
	received := r.received()
	r.several = r.tellsOfTwo()
	r.settleDated(received)
	switch values, unread := merge(received); {
	case r.eachHas(values):
		for _, c := range values {
			r.add(c)
		}
	case len(values) == 1:
		r.add(values[0])
	case len(values) > 1:
		r.leave(RequestReceived, letter.Contradicted, values...)
	case len(unread) > 0:
		r.leave(RequestReceived, unread[0].why, unread...)
	default:
		r.leave(RequestReceived, r.unfound(RequestReceived))
	}
}

// tellsOfTwo reports whether the letter says that it decides on two requests, and
// names the days of two.
func (r *reader) tellsOfTwo() bool {
	said := false
	for i, t := range r.stream {
		if t.word != r.lex.requests {
			continue
		}
		for k := max(i-2, 0); k < i; k++ { // "twee Wob-verzoeken", "beide genoemde verzoeken"
			w := r.lex.names[r.stream[k].word]
			said = said || w == "twee" || w == "beide"
		}
	}
	if !said {
		return false
	}
	var days []candidate
	for _, h := range r.hits {
		if h.rule.does == readRequest {
			days = append(days, r.find(h, RequestDated)...)
		}
	}
	values, _ := merge(days)
	return len(values) == 2
}

// eachHas reports whether, of several requests, each has its own of some days, told
// behind it and before the next.
func (r *reader) eachHas(all []candidate) bool {
	dated := r.of(RequestDated)
	if !r.several || len(dated) != 2 || len(all) != 2 {
		return false
	}
	at := func(c candidate) int { return int(r.stream[c.token].start) }
	second := dated[1].Spans[0].Start
	return at(all[0]) >= dated[0].Spans[0].Start && at(all[0]) < second && at(all[1]) >= second &&
		!all[0].on.Before(dayOf(dated[0])) && !all[1].on.Before(dayOf(dated[1]))
}

// received finds the days of receipt that the text names.
func (r *reader) received() []candidate {
	var all []candidate
	for _, h := range r.hits {
		near := h.rule.does == readReceivedNear && r.asksNear(h.sentence)
		told := h.rule.does == readReceived || h.rule.does == readReceivedThen || near ||
			h.rule.does == readReceivedOf && r.readAt(h.r, readRequest, readMention)
		if !told || r.denied(h) || r.forwardedNear(h.sentence) || r.cameIn(h.sentence+1) || !r.ofTheRequest(h) {
			continue
		}
		if h.d >= 0 {
			all = append(all, r.find(h, RequestReceived)...)
			continue
		}
		if h.r < 0 {
			continue // "dezelfde dag", and of which day is not told
		}
		ref := h
		ref.d = h.r
		for _, c := range r.find(ref, RequestReceived) {
			c.fact.How = Inferred
			c.fact.Spans = append([]Span{r.span(h.s, h.s+2)}, c.fact.Spans...)
			all = append(all, c)
		}
	}
	return all
}

// longestPost is the number of days that a letter of which only "uw brief" is said may
// take to come in: what comes later is another letter.
const longestPost = 21

// ofTheRequest reports whether a hit that tells of the receipt of a letter tells of the
// request: it says so, the letter has the day of the request, its sentence or the next
// asks, or it comes right behind the request and soon after its day.
func (r *reader) ofTheRequest(h hit) bool {
	if r.asksElse(h) {
		return false
	}
	if slices.ContainsFunc(r.stream[h.from:h.to], func(t token) bool { return r.lex.asks[t.word] }) {
		return true
	}
	s := h.sentence
	herein := r.asksHerein(s) && !r.askedBefore(s)
	if h.r >= 0 {
		return r.readAt(h.r, readRequest, readMention) || herein
	}
	if herein || r.actsIn[s].has(readRequest, readMention) || r.asksAnew(s) {
		return true
	}
	if h.d < 0 || r.goesOn(s+1) {
		return false
	}
	for _, told := range r.hits {
		if told.rule.does != readRequest && told.rule.does != readMention || told.sentence > s || told.sentence < s-4 {
			continue
		}
		for _, asked := range r.find(told, RequestDated) {
			for _, came := range r.find(h, RequestReceived) {
				n, ok := came.on.DaysSince(asked.on)
				if ok && n >= 0 && n <= longestPost {
					return true
				}
			}
		}
	}
	return false
}

// denied reports whether a hit tells that something was not done.
func (r *reader) denied(h hit) bool {
	return slices.ContainsFunc(r.stream[h.from:h.to], func(t token) bool { return r.lex.names[t.word] == "niet" })
}

// asksElse reports whether what a hit names is a request for something else than
// information, "uw verzoek om uitstel", or another one than was told of, "uw nieuwe
// verzoek".
func (r *reader) asksElse(h hit) bool {
	n := r.sentences[h.sentence]
	name := func(i int) string {
		if i < n.from || i >= n.to {
			return ""
		}
		return r.lex.names[r.stream[i].word]
	}
	for i := h.from; i < h.to; i++ {
		if !r.lex.asks[r.stream[i].word] {
			continue
		}
		if isAnother(name(i-1)) && r.askedBefore(h.sentence) {
			return true
		}
		if name(i+1) != "om" {
			continue
		}
		w := name(i + 2)
		if w == "een" || w == "de" || w == "het" {
			w = name(i + 3)
		}
		switch w {
		case "uitstel", "verlenging", "opheldering", "toelichting", "reactie", "spoed", "gesprek", "overleg", "contact",
			"voorlopige", "vergunning", "subsidie", "handhaving", "schadevergoeding":
			return true
		}
	}
	return false
}

// isAnother reports whether a word before "verzoek" says that it is not the one before.
func isAnother(w string) bool {
	switch w {
	case "nieuw", "nieuwe", "tweede", "ander", "andere", "herhaald", "herhaalde":
		return true
	}
	return false
}

// askedBefore reports whether a sentence before one tells of a request with its day.
func (r *reader) askedBefore(s int) bool {
	return slices.ContainsFunc(r.actsIn[:s], func(a actions) bool { return a.has(readRequest, readMention) })
}

// goesOn reports whether a sentence says what a letter that was just named holds.
func (r *reader) goesOn(s int) bool {
	if s >= len(r.sentences) {
		return false
	}
	for _, t := range r.stream[r.sentences[s].from:min(r.sentences[s].from+5, r.sentences[s].to)] {
		switch r.lex.names[t.word] {
		case "hierin", "daarin", "hiermee", "daarmee":
			return true
		}
	}
	return false
}

// pointBack finds the day that "dezelfde dag" points to in a sentence before: the
// last one that is told, where it is that of the request or of asking for views.
func (r *reader) pointBack() {
	r.actsIn, r.actsAt = make([]actions, len(r.sentences)), map[int]actions{}
	for _, h := range r.hits {
		r.actsIn[h.sentence] |= 1 << h.rule.does
		if h.d >= 0 {
			r.actsAt[h.d] |= 1 << h.rule.does
		}
	}
	for i := range r.hits {
		h := &r.hits[i]
		switch h.rule.does {
		case readReceivedThen:
			h.r = r.lastDay(*h, readRequest, readMention)
		case readSuspendedThen:
			h.d = r.lastDay(*h, readViewsAsked)
		}
	}
	r.hits = slices.DeleteFunc(r.hits, func(h hit) bool { return h.rule.does == readSuspendedThen && h.d < 0 })
}

// lastDay returns the last day before a hit, in its sentence or the two before,
// where a rule of one of some kinds reads it; else -1.
func (r *reader) lastDay(h hit, kinds ...action) int {
	for k := h.s; k >= r.sentences[max(h.sentence-2, 0)].from; k-- {
		if r.stream[k].kind != dateToken {
			continue
		}
		if r.readAt(k, kinds...) {
			return k
		}
		break
	}
	return -1
}

// readAt reports whether a rule of one of some kinds reads the date at a token.
func (r *reader) readAt(k int, kinds ...action) bool {
	return r.actsAt[k].has(kinds...)
}

// asksNear reports whether a sentence, or one of the four before it, tells of the
// request: a letter that it names is that request.
func (r *reader) asksNear(s int) bool {
	near := slices.ContainsFunc(r.hits, func(h hit) bool {
		return h.sentence <= s && h.sentence >= s-4 && (h.rule.does == readRequest || h.rule.does == readMention ||
			h.rule.does == readMentionHerein && r.asksHerein(h.sentence))
	})
	for k := max(s-4, 0); k <= s; k++ {
		for _, t := range r.stream[r.sentences[k].from:r.sentences[k].to] {
			near = near && !r.lex.other[t.word]
		}
	}
	return near
}

// cameIn reports whether a sentence tells that another body sent the request on
// to this one.
func (r *reader) cameIn(s int) bool {
	return slices.ContainsFunc(r.hits, func(h hit) bool { return h.sentence == s && h.rule.does == readForwardedIn })
}

// forwardedNear reports whether a sentence tells that a request was sent on:
// the receipt it names may be that of another body.
func (r *reader) forwardedNear(s int) bool {
	for _, t := range r.stream[r.sentences[s].from:r.sentences[s].to] {
		switch r.lex.names[t.word] {
		case "doorgezonden", "doorgestuurd", "doorzending", "doorzenden":
			return true
		}
	}
	return false
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

// settleAcknowledged settles when receipt was confirmed.
func (r *reader) settleAcknowledged() {
	if r.objection {
		r.leave(AcknowledgedOn, letter.Ambiguous)
		return
	}
	values, unread := merge(r.acknowledged())
	switch {
	case r.eachHas(values):
		for _, c := range values {
			r.add(c)
		}
	case len(values) == 1:
		r.add(values[0])
	case len(values) > 1:
		r.leave(AcknowledgedOn, letter.Ambiguous, values...)
	case len(unread) > 0:
		r.leave(AcknowledgedOn, unread[0].why, unread...)
	default:
		r.leave(AcknowledgedOn, r.unfound(AcknowledgedOn))
	}
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

// receivedIn reports whether a sentence tells of the receipt of the request.
func (r *reader) receivedIn(s int) bool {
	return s >= 0 && r.actsIn[s].has(readReceived, readReceivedNear, readReceivedThen, readReceivedOf)
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

// order withholds what lies before what must precede it: request, receipt,
// acknowledgement and adjournment, letter. Both sides are withheld.
func (r *reader) order() {
	steps := []Kind{RequestDated, RequestReceived, AcknowledgedOn, Date}
	bad := map[Kind]bool{}
	check := func(before, after Kind) {
		first, second := r.of(before), r.of(after)
		for i, a := range first {
			for k, b := range second {
				if r.several && len(first) == 2 && len(second) == 2 && i != k {
					continue // of the other request
				}
				if dayOf(b).Before(dayOf(a)) {
					bad[before], bad[after] = true, true
				}
			}
		}
	}
	if d := r.of(Date); len(d) > 0 && (d[0].Rule == "date/alone" || d[0].Rule == "date/place") {
		for _, a := range steps[:3] { // a date without a label is the weaker side
			check(a, Date)
		}
		if len(bad) > 0 {
			r.withhold(Date, letter.OutOfOrder)
			clear(bad)
		}
	}
	for i, a := range steps {
		for _, b := range steps[i+1:] {
			check(a, b)
		}
	}
	check(RequestDated, AdjournedOn)
	check(RequestReceived, AdjournedOn)
	check(AdjournedOn, Date)
	check(AdjournedOn, AdjournedUntil)
	for _, a := range r.of(RequestDated) {
		for _, b := range r.of(Date) {
			if n, _ := dayOf(b).DaysSince(dayOf(a)); n > longestCase {
				bad[RequestDated], bad[Date] = true, true
			}
		}
	}
	for _, kind := range []Kind{RequestDated, RequestReceived, AcknowledgedOn, AdjournedOn, AdjournedUntil, Date} {
		if bad[kind] {
			r.withhold(kind, letter.OutOfOrder)
		}
	}
}

// longestCase is the number of days after which a letter that decides on a
// request is no longer believed to: a year is misread.
const longestCase = 4 * 366

// The days around which an act can be the only one that a letter names. The Woo
// was adopted in October 2021 and in force from 1 May 2022, when the Wob lapsed.
var (
	wooKnown = calendar.MustParse("2021-10-01")
	wobOver  = calendar.MustParse("2023-01-01")
)

// wooInForce is the day from which a decision rests on the Woo
// (ECLI:NL:RVS:2022:1432).
var wooInForce, _ = ground.Woo.Days()

// era withholds the date of a letter that names only the other act.
func (r *reader) era() {
	var wob, woo bool
	for _, t := range r.toks[:r.lines[r.end-1].last] {
		switch r.lex.names[t.word] {
		case "wob", "wobverzoek", "wobbesluit", "openbaarheid":
			wob = true
		case "woo", "wooverzoek", "woobesluit", "overheid":
			woo = true
		}
	}
	for _, f := range r.of(Date) {
		if r.islands {
			break // their act goes on
		}
		if wob && !woo && !dayOf(f).Before(wobOver) || woo && !wob && dayOf(f).Before(wooKnown) {
			r.withhold(Date, letter.OutOfOrder)
			r.letterDate = calendar.Date{}
		}
	}
}

func (r *reader) of(kind Kind) []Fact {
	var out []Fact
	for _, f := range r.facts {
		if f.Kind == kind {
			out = append(out, f)
		}
	}
	return out
}

func dayOf(f Fact) calendar.Date {
	on, _ := calendar.Parse(f.Value)
	return on
}

// withhold moves the facts of a kind to the open ones.
func (r *reader) withhold(kind Kind, why letter.Why) {
	all := r.of(kind)
	if len(all) == 0 {
		return
	}
	r.facts = slices.DeleteFunc(r.facts, func(f Fact) bool { return f.Kind == kind })
	r.open = append(r.open, Open{Kind: kind, Why: why, Candidates: all})
}
