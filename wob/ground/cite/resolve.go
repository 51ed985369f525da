package cite

// resolve says what the members of a list cite.
func (s *scanner) resolve(ms []mention, before actRef, beforeStart int) {
	named := s.assign(ms, before, beforeStart)
	spread(ms)
	in := listing{named: named, beside: s.cell}
	for i := range ms {
		in.beside = in.beside || ms[i].strong() || ms[i].lacksParagraph()
	}
	if !in.named && !in.beside && !s.fillsLine(ms[0].start, ms[len(ms)-1].end) {
		return
	}
	s.govern(ms)
	for i := range ms {
		in.listed = in.listed || ms[i].word
		s.report(&ms[i], in)
	}
}

// assign gives the first member the act that stands before the list, and reports
// whether the list is named: there is an act, a word for an article, or the text
// is a cell of grounds.
func (s *scanner) assign(ms []mention, before actRef, beforeStart int) (named bool) {
	first := &ms[0]
	if before.law == 0 && !first.act.known() && (first.word || first.verbal) {
		a, start := actBefore(s.text, first.start)
		first.act = a
		if a.known() && start >= s.listEnd { // else it stands in what was read before
			first.start = start
		}
	}
	named = before.known() || s.cell
	for i := range ms {
		named = named || ms[i].act.known() || ms[i].word
	}
	if before.known() && !first.act.known() && (before.law != 0 || !first.refuses(s.text, before.end)) {
		first.act, first.start = before, beforeStart
	}
	return named
}

// spread makes an act that of the members before it, and of the bare articles
// after it. It is not carried over to an article whose number it cannot be.
// Article, paragraph and letter need no act, so another act than ours does not
// reach on to them, nor back from a bare article to a code.
func spread(ms []mention) {
	for i := len(ms) - 2; i >= 0; i-- {
		m, next := &ms[i], &ms[i+1]
		if !m.act.known() && m.takes(next.act, next.word) &&
			(next.act.law != 0 || !m.whole() || m.verbal || next.whole()) {
			m.act = next.act
		}
	}
	for i := 1; i < len(ms); i++ {
		m, last := &ms[i], ms[i-1].act
		if !m.act.known() && m.takes(last, m.word) && (last.law != 0 || !m.whole()) {
			m.act = last
		}
	}
}

// govern notes the act that the sentence is about at the citations in words that
// name none, up to the first that does.
func (s *scanner) govern(ms []mention) {
	if !ms[0].word && !ms[0].verbal {
		return
	}
	act, ok := governed(s.text, ms[0].start)
	for i := 0; ok && i < len(ms) && !ms[i].act.known(); i++ {
		ms[i].governed = act
	}
}

// takes reports whether an act named elsewhere in the list can be that of m.
// Another act than ours reaches only articles under the same word.
func (m *mention) takes(a actRef, word bool) bool {
	if a.law == 0 {
		return !word
	}
	if in, _ := m.number.in(actOf(a.law)); in != nil {
		return true
	}
	return m.number.law() == 0
}

// whole reports whether m has a paragraph and a letter.
func (m *mention) whole() bool {
	for i := range m.parts {
		if p := &m.parts[i]; p.letter != 0 && p.paragraph != 0 {
			return true
		}
	}
	return false
}

// refuses reports whether another act than ours that ended at end cannot be that
// of m: m is whole, and is a mere code or has a mark before it other than the
// parenthesis of "WIA (artikel 10 lid 2 onder b)" and the hyphen of "WIA-artikel".
func (m *mention) refuses(text string, end int) bool {
	if !m.whole() {
		return false
	}
	if !m.word && !m.verbal {
		return true
	}
	q := space(text, end)
	if text[q] == '(' || text[end] == '-' {
		q = space(text, q+1)
	}
	return q != m.start
}
