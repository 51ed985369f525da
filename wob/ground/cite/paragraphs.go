package cite

// ordinal matches "tweede", "2e" or "2de", and returns the number.
func ordinal(text string, p int) (n, end int, ok bool) {
	if i, end, ok := whichWord(text, p, ordinalWords); ok {
		return i + 1, end, true
	}
	n, q := shortNumber(text, p)
	if n == 0 {
		return 0, p, false
	}
	for _, w := range [...]string{"de", "ste", "e"} {
		if hasFold(text[q:], w) && !inWord(text, q+len(w)) {
			return n, q + len(w), true
		}
	}
	return 0, p, false
}

// shortNumber matches one or two digits, not starting with 0.
func shortNumber(text string, p int) (n, end int) {
	q := p
	for q < len(text) && isDigit(text[q]) && q-p < 3 {
		n = n*10 + int(text[q]-'0')
		q++
	}
	if q == p || q-p > 2 || text[p] == '0' {
		return 0, p
	}
	return n, q
}

// ordinals matches "tweede lid", "eerste en tweede lid", "2e lid".
func ordinals(text string, p int) (parts []part, end int, ok bool) {
	q := p
	for range mostLeading {
		n, e, found := ordinal(text, q)
		if !found {
			return nil, p, false
		}
		parts = append(parts, part{start: q, end: e, paragraph: n})
		q = space(text, e)
		if e, found := anyWord(text, q, paragraphWords); found {
			parts[len(parts)-1].end = e
			return parts, e, true
		}
		q, _, found = join(text, e)
		if !found {
			return nil, p, false
		}
	}
	return nil, p, false
}

// paragraphs matches "lid 2", "lid 1 en 2", "leden 1 en 2", "tweede lid".
func paragraphs(text string, p int) (parts []part, end int, ok bool) {
	if parts, end, ok := ordinals(text, p); ok {
		return parts, end, true
	}
	q, found := p, false
	for _, w := range paragraphWords {
		if hasFold(text[p:], w) {
			q, found = p+len(w), true
			break
		}
	}
	if !found {
		return nil, p, false
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
		} else if _, sub := anyWord(text, e, letterWords); inWord(text, e) && !sub { // "lid2sub e"
			break
		}
		if e+1 < len(text) && (text[e] == '.' || text[e] == ':') && isDigit(text[e+1]) {
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
	return parts, end, len(parts) > 0
}

// startsArticle reports whether the number that ended at p is the number of an
// article rather than of a paragraph: a paragraph or a letter follows it.
func startsArticle(text string, p int) bool {
	if p+1 < len(text) && (text[p] == '.' || text[p] == '(') && (isDigit(text[p+1]) || isLetter(text[p+1])) {
		return true
	}
	q := loose(text, p)
	if _, ok := anyWord(text, q, paragraphWords); ok {
		return true
	}
	_, _, ok := ordinals(text, q)
	return ok
}
