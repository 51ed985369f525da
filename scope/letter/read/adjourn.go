package read

import (
	"strconv"
	"strings"

	"github.com/wobrules/wobrules/scope/letter"
)

// settleAdjourned settles when, by how long and until when the decision was
// put off.
func (r *reader) settleAdjourned() {
	if r.objection {
		for _, k := range []Kind{AdjournedOn, AdjournedBy, AdjournedUntil} {
			r.leave(k, letter.Ambiguous)
		}
		return
	}
	told := r.adjourning()
	r.settleEach(AdjournedOn, r.adjournedOn(told))
	r.settleEach(AdjournedBy, r.adjournedBy(told))
	r.settleEach(AdjournedUntil, r.adjournedUntil(told))
}

// settleEach adds every value of a kind, or leaves it open.
func (r *reader) settleEach(kind Kind, all []candidate) {
	values, unread := merge(all)
	r.settleMerged(kind, values, unread)
}

func (r *reader) settleMerged(kind Kind, values, unread []candidate) {
	for _, c := range values {
		r.add(c)
	}
	switch {
	case len(values) > 0:
	case len(unread) > 0:
		r.leave(kind, unread[0].why, unread...)
	default:
		r.leave(kind, r.unfound(kind))
	}
}

// adjourning returns the sentences that tell of an adjournment of the decision
// on the request.
func (r *reader) adjourning() map[int]bool {
	told, moreTime := map[int]bool{}, map[int]bool{}
	for _, h := range r.hits {
		if strings.HasPrefix(h.rule.name, "adjourned/more-time") {
			moreTime[h.sentence] = true
		}
	}
	for s, n := range r.sentences {
		var put, prolonged, term, suspended, other bool
		for i, t := range r.stream[n.from:n.to] {
			switch r.lex.names[t.word] {
			case "verdaagd", "verdagen", "verdaging", "verdaag", "verdaagt", "verdaagde", "verdaagden",
				"verdagingsbrief", "verdagingsbericht", "verdagingsbesluit":
				put = true
			case "verlengd", "verlengen", "verleng", "verlenging", "verlengt", "verlengde", "verlengden":
				prolonged = true
			case "beslistermijn", "termijn", "beslissing", "behandeling", "besluit", "verzoek",
				"wobverzoek", "wooverzoek", "afhandeling", "reactietermijn":
				term = true
			case "opgeschort", "opschorting", "opschorten", "zienswijze", "zienswijzen",
				"belanghebbende", "belanghebbenden", "derdebelanghebbende", "derdebelanghebbenden", "derden",
				"reactie", "preciseren", "precisering", "specificeren", "aanvullen":
				suspended = true // or the time that others have
			case "bezwaar", "bezwaarschrift", "vergunning", "contract", "subsidie", "begunstigingstermijn", "rechtbank",
				"nagelaten", "verzuimd":
				other = true
			case "verzocht", "gevraagd", "verzoekt", "vraagt", "vroeg":
				other = other || r.forDelay(n.from+i+1, n.to)
			}
		}
		told[s] = !other && (put || !suspended && (prolonged && term || moreTime[s]))
	}
	return told
}

// longestObject is how many words there are at most from a verb of asking to what was
// asked for.
const longestObject = 5

// forDelay reports whether what is asked for, from a token on, is a delay: "verzocht de
// beslistermijn te verlengen". Whoever asks for one does not adjourn.
func (r *reader) forDelay(from, to int) bool {
	for k := from; k < min(from+longestObject, to); k++ {
		switch r.lex.names[r.stream[k].word] {
		case "beslistermijn", "behandeltermijn", "reactietermijn", "termijn", "verlenging", "verdaging", "uitstel":
			return true
		case "is", "werd", "wordt", "heb", "heeft", "hebben", "en": // another clause
			return false
		}
	}
	return false
}

// adjournedOn returns the days of the notices. Of several in one sentence the
// one nearest to the verb counts; a notice by reference is that of the last
// letter named before it.
func (r *reader) adjournedOn(told map[int]bool) []candidate {
	stated := map[int]hit{}
	for _, h := range r.hits {
		if h.rule.does != readAdjourned {
			continue
		}
		if old, ok := stated[h.sentence]; !ok || h.d > old.d {
			stated[h.sentence] = h
		}
	}
	var all []candidate
	done := map[int]bool{}
	for _, h := range r.hits {
		if _, ok := stated[h.sentence-1]; h.rule.does == readAdjournedSo && told[h.sentence-1] && !ok {
			all = append(all, r.find(h, AdjournedOn)...)
		}
		if !told[h.sentence] || done[h.sentence] {
			continue
		}
		if s, ok := stated[h.sentence]; ok {
			done[h.sentence] = true
			all = append(all, r.find(s, AdjournedOn)...)
			continue
		}
		switch h.rule.does {
		case readAdjournedThere:
			if c, ok := r.there(h); ok {
				done[h.sentence] = true
				all = append(all, c)
			}
		case readAdjournedHere:
			done[h.sentence] = true
			all = append(all, r.itself(h, AdjournedOn))
		}
	}
	return all
}

// there returns the day of the letter that a hit points back to: the
// acknowledgement or the notice whose date is the last one before it, no more
// than three sentences away.
func (r *reader) there(h hit) (candidate, bool) {
	for k := h.from; k >= r.sentences[max(h.sentence-3, 0)].from; k-- {
		t := r.stream[k]
		if t.kind != dateToken {
			continue
		}
		for _, a := range r.hitsIn(h.sentence-3, h.sentence) {
			if a.d == k && (a.rule.does == readAcknowledged || a.rule.does == readAdjourned || a.rule.does == readNotice) {
				c := r.find(a, AdjournedOn)[0]
				c.fact.Rule, c.fact.How = h.rule.name, Inferred
				c.fact.Spans = append([]Span{r.span(h.from, min(h.from+3, h.to))}, c.fact.Spans...)
				return c, true
			}
		}
		return candidate{}, false
	}
	return candidate{}, false
}

// adjournedBy returns the lengths.
func (r *reader) adjournedBy(told map[int]bool) []candidate {
	var all []candidate
	for _, h := range r.hits {
		if h.rule.does != readBy || !told[h.sentence] {
			continue
		}
		n, _ := r.lex.weeks(r.stream[:h.w+h.weeksLength], h.w)
		c := candidate{sentence: h.sentence, token: h.w}
		c.fact = Fact{Kind: AdjournedBy, Value: "P" + strconv.Itoa(n) + "W", Rule: h.rule.name, How: Stated,
			Spans: []Span{r.span(h.w, h.w+h.weeksLength)}}
		all = append(all, c)
	}
	return all
}

// adjournedUntil returns the last days. A day that is named in a sentence of
// its own counts where one of the two sentences before tells of the
// adjournment, and none of a suspension. That the term ran to a day is told of the term
// before it was adjourned where one sentence tells both.
func (r *reader) adjournedUntil(told map[int]bool) []candidate {
	var all []candidate
	for _, h := range r.hits {
		if h.rule.does != readUntil {
			continue
		}
		near := told[h.sentence] && h.rule.name != "adjourned/term-ran"
		if h.rule.name != "adjourned/until" {
			near = near || told[h.sentence-1] || told[h.sentence-2]
			for s := max(h.sentence-2, 0); s <= h.sentence; s++ {
				near = near && !r.suspends(s)
			}
		}
		if near {
			all = append(all, r.find(h, AdjournedUntil)...)
		}
	}
	return all
}

// suspends reports whether a sentence tells of a suspension.
func (r *reader) suspends(s int) bool {
	for _, t := range r.stream[r.sentences[s].from:r.sentences[s].to] {
		switch r.lex.names[t.word] {
		case "opgeschort", "opschorting", "opschorten", "gepauzeerd", "uitgesteld":
			return true
		}
	}
	return false
}
