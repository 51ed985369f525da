package cite

// mostLeading bounds how many letters with a hyphen, or ordinals, are read as
// one list.
const mostLeading = 16

// leading reads a citation whose letters or paragraph come before its article:
// "de d- en g-grond van artikel 10, tweede lid", "onder e van het tweede lid
// van artikel 10".
func (s *scanner) leading(p int) bool {
	text := s.text
	parts, end, ok := hyphened(text, p)
	if !ok {
		parts, end, ok = reversed(text, p)
	}
	if !ok {
		return false
	}
	q := space(text, end)
	if q < len(text) && text[q] == ',' {
		q = space(text, q+1)
	}
	if i, e, ok := whichWord(text, q, vanWords); ok && i <= 2 {
		q = space(text, e)
		if e, ok := anyWord(text, q, theWords); ok {
			q = space(text, e)
		}
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
func hyphened(text string, p int) (parts []part, end int, ok bool) {
	q := p
	for range mostLeading {
		if q+1 >= len(text) || !isLetter(text[q]) || text[q+1] != '-' {
			return nil, p, false
		}
		parts = append(parts, part{start: q, end: q + 1, letter: lower(text[q])})
		end = q + 2
		for _, w := range [...]string{"gronden", "grond"} {
			if hasFold(text[end:], w) && !inWord(text, end+len(w)) {
				return parts, end + len(w), true
			}
		}
		next, _, joined := join(text, end)
		if !joined {
			return nil, p, false
		}
		q = next
	}
	return nil, p, false
}

// reversed matches "onder e", "tweede lid, onder e", "onder e van het tweede
// lid".
func reversed(text string, p int) (parts []part, end int, ok bool) {
	if ls, e, found := letters(text, p, 0, false); found {
		q := space(text, e)
		if q < len(text) && text[q] == ',' {
			q = space(text, q+1)
		}
		if e2, van := phrase(text, q, "van het"); van {
			if ps, e3, two := paragraphs(text, space(text, e2)); two && len(ps) == 1 && ps[0].letter == 0 {
				for i := range ls {
					ls[i].paragraph = ps[0].paragraph
				}
				return ls, e3, true
			}
		}
		return ls, e, true
	}
	ps, e, found := paragraphs(text, p)
	if !found {
		return nil, p, false
	}
	last := ps[len(ps)-1]
	if last.letter == 0 {
		if ls, e2, two := letters(text, loose(text, e), last.paragraph, false); two {
			ls[0].start = last.start
			return append(ps[:len(ps)-1], ls...), e2, true
		}
	}
	return ps, e, true
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
