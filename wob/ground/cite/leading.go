package cite

import "strings"

var (
	groundWords = wordsOf("gronden", "grond")
	ofThe       = wordsOf("van het")
)

// mostLeading bounds how many letters with a hyphen, or ordinals, are read as
// one list.
const mostLeading = 16

// leading reads a citation whose letters or paragraph come before its article:
// "de d- en g-grond van artikel 10, tweede lid", "onder e van het tweede lid
// van artikel 10".
func (s *scanner) leading(p int) bool {
	text := s.text
	parts, end := hyphened(text, p)
	if parts == nil {
		parts, end = reversed(text, p)
	}
	if parts == nil {
		return false
	}
	if i, e, ok := vanWords.which(text, comma(text, end)); ok && i <= 2 {
		e, _ = theWords.at(text, space(text, e))
		q := space(text, e)
		if _, ok := articleWord(text, q); ok && s.listOf(p, q, parts) {
			return true
		}
	}
	// What was read leans on an article that does not follow.
	s.forget()
	s.pos = end
	return true
}

// hyphened matches "d- en g-grond", "e-grond", "e- en g-gronden".
func hyphened(text string, p int) (parts []part, end int) {
	q := p
	for range mostLeading {
		if !isLetterAt(text, q) || !strings.HasPrefix(text[q+1:], "-") {
			break
		}
		parts = append(parts, part{start: q, end: q + 1, letter: lower(text[q])})
		end = q + len("d-")
		if e, ok := groundWords.at(text, end); ok {
			return parts, e
		}
		next, _, joined := join(text, end)
		if !joined {
			break
		}
		q = next
	}
	return nil, p
}

// reversed matches "onder e", "tweede lid, onder e", "onder e van het tweede
// lid".
func reversed(text string, p int) (parts []part, end int) {
	if ls, e := letters(text, p, 0, false); ls != nil {
		if e2, van := ofThe.at(text, comma(text, e)); van {
			if ps, e3 := paragraphs(text, space(text, e2)); len(ps) == 1 && ps[0].letter == 0 {
				for i := range ls {
					ls[i].paragraph = ps[0].paragraph
				}
				return ls, e3
			}
		}
		return ls, e
	}
	ps, e := paragraphs(text, p)
	if ps == nil {
		return nil, p
	}
	last := ps[len(ps)-1]
	if last.letter == 0 {
		if ls, e2 := letters(text, loose(text, e), last.paragraph, false); ls != nil {
			ls[0].start = last.start
			return append(ps[:len(ps)-1], ls...), e2
		}
	}
	return ps, e
}

// lead gives the article the paragraph and letters that came before it. It
// reports whether they fit: what stands before and after may not both name the
// same thing.
func (m *mention) lead(leading []part) bool {
	paragraph := m.number.paragraph()
	if len(m.parts) == 1 && m.parts[0].letter == 0 && !m.parts[0].bad {
		paragraph = m.parts[0].paragraph
	} else if len(m.parts) > 0 {
		return false
	}
	for i := range leading {
		if leading[i].paragraph == 0 {
			leading[i].paragraph = paragraph
		} else if paragraph != 0 {
			return false
		}
	}
	m.parts, m.verbal = leading, true
	return true
}
