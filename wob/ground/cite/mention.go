package cite

import "strings"

// readMention matches an article with all that leans on it. In a list that
// began with a word for articles a bare number is one, too. Where an act stands
// before the list, led, an act with a number behind it belongs to what follows:
// "Wob 10.2.e Wob 11.1".
func (s *scanner) readMention(p int, inList, led bool) (mention, bool) {
	text := s.text
	m := mention{start: p, led: led}
	q := p
	if end, ok := articleWord(text, p); ok {
		q, m.word = end, true
	}
	v, ok := readNumber(text, q, m.word, s.home)
	if !ok {
		return mention{}, false
	}
	m.number = v
	m.end = v.end
	if v.spare.letter != 0 {
		first := v.spare
		first.paragraph = v.paragraph()
		m.parts, m.end = moreLetters(text, []part{first})
	}
	m.tail(text)
	plain := len(m.parts) == 0 && !m.word
	if plain && v.n == 1 && (!inList || !m.act.known() && !closes(text, m.end)) {
		return mention{}, false
	}
	if plain {
		if _, ok := units.at(text, space(text, m.end)); ok {
			return mention{}, false
		}
	}
	return m, true
}

// tail matches the paragraphs, letters and act after the number, and what
// leans on the same article further on in the list.
func (m *mention) tail(text string) {
	if len(m.parts) == 0 {
		m.first(text)
	}
	for range mostParts {
		is := beside{whole: len(m.parts) > 0 && m.parts[len(m.parts)-1].letter != 0, inWords: m.word || m.verbal}
		a, ok := actAfterThat(text, m.end, is)
		if !ok {
			if a, ok = pointAct(text, m.end); ok {
				in, _ := m.number.in(actOf(a.law))
				ok = in != nil
			}
		}
		if ok && (!m.act.known() || a.law == m.act.law) && (!m.led || !numberFollows(text, a.end)) {
			m.act, m.end = a, a.end
		}
		q, _, joined := join(text, m.end)
		if !joined && ok && len(m.parts) == 0 { // "artikel 10 Wob lid 2 sub e"
			q, joined = space(text, m.end), true
			if lineEnds(text, m.end, q) > 0 {
				return
			}
		}
		end := m.end
		if joined && len(m.parts) < mostParts {
			m.more(text, q)
		}
		if m.end == end {
			return
		}
	}
}

// first matches the first paragraph and its letters.
func (m *mention) first(text string) {
	paragraph := m.number.paragraph()
	if paragraph == 0 {
		if parts, end := paragraphs(text, comma(text, loose(text, m.end))); parts != nil { // "5.1., tweede lid"
			m.verbal = true
			m.addParagraphs(text, parts, end)
			return
		}
		if m.packed(text) {
			return
		}
	}
	q := loose(text, m.end)
	pointed := q > m.end && text[m.end] == '.'
	if pointed && (lineEnds(text, m.end, q) > 0 || isUpper(text, q)) {
		return
	}
	parts, end := letters(text, q, paragraph, paragraph != 0)
	if parts == nil {
		return
	}
	if _, word := letterWord(text, q); word {
		m.verbal = true
	} else if m.number.n == 2 {
		parts[0].glued = true
	}
	m.parts, m.end = parts, end
}

// packed matches a paragraph and its letter without a word for either: "5.1 2e",
// "art. 10 2.e". The act must have them, and nothing may go on behind them:
// "5.1 2e druk" is no citation.
func (m *mention) packed(text string) bool {
	a, _ := m.number.article()
	q := space(text, m.end)
	if a == nil || lineEnds(text, m.end, q) > 0 {
		return false
	}
	n, e := shortNumber(text, q)
	if strings.HasPrefix(text[e:], ".") || strings.HasPrefix(text[e:], " ") {
		e++
	}
	if !isLetterAt(text, e) || lower(text[e]) > a.Last(n) || !closes(text, e+1) {
		return false
	}
	if _, named := actAfter(text, e+1); !m.word && m.number.n == 1 && !named {
		return false
	}
	m.parts, m.end = moreLetters(text, []part{{end: e + 1, paragraph: n, letter: lower(text[e])}})
	return true
}

// addParagraphs takes paragraphs in, with the letters of the last one.
func (m *mention) addParagraphs(text string, parts []part, end int) {
	last := parts[len(parts)-1]
	if last.letter != 0 {
		more, e := moreLetters(text, parts)
		m.parts, m.end = append(m.parts, more...), e
		return
	}
	q := loose(text, end)
	if q > end && text[end] == '.' && (lineEnds(text, end, q) > 0 || isUpper(text, q)) {
		q = end
	}
	found, e := letters(text, q, last.paragraph, true)
	if found == nil {
		m.parts, m.end = append(m.parts, parts...), end
		return
	}
	found[0].start = last.start
	m.parts = append(append(m.parts, parts[:len(parts)-1]...), found...)
	m.end = e
}

// more matches, after a joiner, a paragraph or a letter that leans on the
// article already named.
func (m *mention) more(text string, q int) {
	if parts, end := paragraphs(text, q); parts != nil {
		m.verbal = true
		m.addParagraphs(text, parts, end)
		return
	}
	if len(m.parts) == 0 {
		return
	}
	last := m.parts[len(m.parts)-1]
	if last.letter == 0 && !last.bad {
		return
	}
	if parts, end := letters(text, q, last.paragraph, false); parts != nil {
		m.parts, m.end = append(m.parts, parts...), end
	}
}

func isUpper(text string, p int) bool {
	return p < len(text) && text[p] != lower(text[p])
}

func numberFollows(text string, p int) bool {
	return isDigitAt(text, space(text, p))
}
