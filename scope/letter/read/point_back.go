package read

import "slices"

// pointBack finds the day that "dezelfde dag" points to in a sentence before: the
// last one that is told, where it is that of the request or of asking for views.
func (r *reader) pointBack() {
	r.actsIn, r.actsAt, r.firstAsked = make([]actions, len(r.sentences)), map[int]actions{}, len(r.sentences)
	for _, h := range r.hits {
		r.actsIn[h.sentence] |= 1 << h.rule.does
		if r.actsIn[h.sentence].has(readRequest, readMention) {
			r.firstAsked = min(r.firstAsked, h.sentence)
		}
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

// hitsIn returns the hits of the sentences from one to another, both included. Hits
// stand in the order of the text.
func (r *reader) hitsIn(from, to int) []hit {
	before := func(h hit, s int) int { return h.sentence - s }
	a, _ := slices.BinarySearchFunc(r.hits, from, before)
	b, _ := slices.BinarySearchFunc(r.hits, to+1, before)
	return r.hits[a:b]
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
