package cite

// ordinal matches "tweede", "2e" or "2de", and returns the number, 0 where there
// is none.
func ordinal(text string, p int) (n, end int) {
	if i, end, ok := ordinalWords.which(text, p); ok {
		return i + 1, end
	}
	n, q := shortNumber(text, p)
	if end, ok := ordinalEndings.at(text, q); ok {
		return n, end
	}
	return 0, p
}

// ordinals matches "tweede lid", "eerste en tweede lid", "2e lid". It is nil
// where there are none.
func ordinals(text string, p int) (parts []part, end int) {
	q := p
	for range mostLeading {
		n, e := ordinal(text, q)
		if n == 0 {
			break
		}
		parts = append(parts, part{start: q, end: e, paragraph: n})
		if e, ok := paragraphWords.at(text, space(text, e)); ok {
			parts[len(parts)-1].end = e
			return parts, e
		}
		next, _, joined := join(text, e)
		if !joined {
			break
		}
		q = next
	}
	return nil, p
}

// paragraphs matches "lid 2", "lid 1 en 2", "leden 1 en 2", "tweede lid". It is
// nil where there are none.
func paragraphs(text string, p int) (parts []part, end int) {
	if parts, end := ordinals(text, p); parts != nil {
		return parts, end
	}
	q, found := paragraphWords.begins(text, p)
	if !found {
		return nil, p
	}
	q = space(text, q)
	start := p
	for range mostParts {
		n, e := shortNumber(text, q)
		if n == 0 {
			break
		}
		pt := part{start: start, end: e, paragraph: n}
		if e < len(text) && isLetter(text[e]) && !inWord(text, e+1) { // "lid 2e"
			if len(parts) > 0 {
				break
			}
			pt.letter, pt.end = lower(text[e]), e+1
		} else if _, sub := letterWords.at(text, e); inWord(text, e) && !sub { // "lid2sub e"
			break
		}
		if e < len(text) && (text[e] == '.' || text[e] == ':') && isDigitAt(text, e+1) {
			break
		}
		if len(parts) > 0 && startsArticle(text, e) {
			break
		}
		parts = append(parts, pt)
		end = pt.end
		next, comma, joined := join(text, end)
		if !joined || comma && pt.letter != 0 {
			break
		}
		q, start = next, next
	}
	return parts, end
}

// startsArticle reports whether the number that ended at p is the number of an
// article rather than of a paragraph: a paragraph or a letter follows it.
func startsArticle(text string, p int) bool {
	if p < len(text) && (text[p] == '.' || text[p] == '(') && (isDigitAt(text, p+1) || isLetterAt(text, p+1)) {
		return true
	}
	q := loose(text, p)
	if _, ok := paragraphWords.at(text, q); ok {
		return true
	}
	parts, _ := ordinals(text, q)
	return parts != nil
}
