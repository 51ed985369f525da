package cite

import "strings"

// listOf reads the list at p and keeps what it cites; leading is what stands
// before it, from start on, and belongs to its first article. It reports whether
// it moved on.
func (s *scanner) listOf(start, p int, leading []part) bool {
	text := s.text
	m, ok := s.readMention(p, false, s.act.known())
	if !ok || !m.word && (m.lawBeside(s.act) == 0 || s.lid && m.number.n == 1) {
		return false
	}
	if !m.word && m.number.hyphened && (strings.HasSuffix(text[:p], "-") || strings.HasSuffix(text[:p], "/")) {
		return false // the name of a package
	}
	s.aliased(&m.act)
	m.start = start
	if len(leading) > 0 && !m.lead(leading) {
		return false
	}
	ms := []mention{m}
	anyWord := m.word
	for end := m.end; len(ms) < mostParts; {
		q, _, joined := join(text, end)
		if !joined {
			break
		}
		m, ok := s.readMention(q, anyWord, s.act.known())
		if !ok {
			break
		}
		s.aliased(&m.act)
		ms = append(ms, m)
		anyWord = anyWord || m.word
		end = m.end
	}
	s.pos = ms[len(ms)-1].end
	numbered, before, actStart := s.numbered, s.act, s.actStart
	s.forget()
	if numbered && !ms[0].word && !ms[0].verbal {
		if lines := fewLineEnds(text, s.wordEnd, start); lines == 0 || lines == 1 && !ms[0].strong() {
			return true
		}
	}
	if before.known() {
		if lines := fewLineEnds(text, before.end, start); lines > 1 || lines == 1 && ms[0].strong() {
			before = actRef{} // the end of another sentence, as far as one can tell
		}
	}
	s.resolve(ms, before, actStart)
	s.listEnd = s.pos
	return true
}
