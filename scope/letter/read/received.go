package read

import (
	"slices"

	"github.com/wobrules/wobrules/scope/letter"
)

// settleRequest settles when the request was dated and when it was received.
func (r *reader) settleRequest() {
	received := r.received()
	r.several = r.tellsOfTwo()
	r.settleDated(received)
	r.settleDay(RequestReceived, received, letter.Contradicted)
}

// settleDay adds the day of a kind, or that of each of two requests; days of which one
// must be wrong are left open, and so is none.
func (r *reader) settleDay(kind Kind, all []candidate, several letter.Why) {
	values, unread := merge(all)
	if len(values) > 1 && !r.eachHas(values) {
		r.leave(kind, several, values...)
		return
	}
	r.settleMerged(kind, values, unread)
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
	for _, told := range r.hitsIn(s-4, s) {
		if told.rule.does != readRequest && told.rule.does != readMention {
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
func (r *reader) askedBefore(s int) bool { return r.firstAsked < s }

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

// cameIn reports whether a sentence tells that another body sent the request on
// to this one.
func (r *reader) cameIn(s int) bool {
	return slices.ContainsFunc(r.hitsIn(s, s), func(h hit) bool { return h.rule.does == readForwardedIn })
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

// receivedIn reports whether a sentence tells of the receipt of the request.
func (r *reader) receivedIn(s int) bool {
	return s >= 0 && r.actsIn[s].has(readReceived, readReceivedNear, readReceivedThen, readReceivedOf)
}
