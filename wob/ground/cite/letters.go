package cite

import (
	"strings"
	"unicode/utf8"
)

// ranges stand between the first and the last letter of a range.
var ranges = wordsOf("tot en met", "t/m")

// Words before the word for a letter: "de aanhef en onder e".
var (
	articleDe = wordsOf("de")
	preamble  = wordsOf("aanhef")
)

// around are the marks that may stand around a letter.
var around = [...][2]string{
	{"(", ")"}, {"\"", "\""}, {"'", "'"}, {"‘", "’"}, {"“", "”"}, {"’", "’"},
	{"”", "”"}, {"„", "”"}, {"`", "`"}, {"*", "*"}, {"[", "]"},
}

// oneLetter matches a single letter, in quotation marks or parentheses where
// it has them. It is 0 where there is none.
func oneLetter(text string, p int) (letter byte, end int) {
	q, closing := p, ""
	for _, pair := range around {
		if strings.HasPrefix(text[p:], pair[0]) {
			q, closing = p+len(pair[0]), pair[1]
			break
		}
	}
	if !isLetterAt(text, q) {
		return 0, p
	}
	end = q + 1
	if closing == "" && !letterEnds(text, end) || !strings.HasPrefix(text[end:], closing) {
		return 0, p
	}
	return lower(text[q]), end + len(closing)
}

// letterEnds reports whether a letter that stands before p stands alone: "e.o.",
// "e-mail" and "d'r" are not letters of a paragraph.
func letterEnds(text string, p int) bool {
	if inWord(text, p) {
		return false
	}
	if p >= len(text) {
		return true
	}
	switch text[p] {
	case '.', '@', '\'', '=':
		return !inWord(text, p+1)
	case '-':
		return !inWord(text, p+1) || hasFold(text[p+1:], "grond") || codeAt(text, p+1)
	}
	if r, n := utf8.DecodeRuneInString(text[p:]); r == '’' {
		return !inWord(text, p+n)
	}
	return true
}

// codeAt reports whether a number with a point begins at p: "5.1.2e-5.1.2i".
func codeAt(text string, p int) bool {
	n, e := shortNumber(text, p)
	return n != 0 && strings.HasPrefix(text[e:], ".") && isDigitAt(text, e+1)
}

// letterWord matches "onder", "aanhef en onder" and the like.
func letterWord(text string, p int) (q int, ok bool) {
	end, _ := articleDe.at(text, p)
	q = space(text, end)
	if end, found := preamble.at(text, q); found {
		q, _, _ = join(text, end)
		if _, e := oneLetter(text, q); e != q { // "aanhef en e"
			return q, true
		}
	}
	if e, found := letterWords.at(text, q); found {
		return afterLetterWord(text, e), true
	}
	return p, false
}

func afterLetterWord(text string, p int) int {
	if p < len(text) && (text[p] == '.' || text[p] == ':') {
		p++
	}
	return space(text, p)
}

// letters matches the letters of a paragraph: after a word for them, or bare
// where bare is set. The first part starts at p. It is nil where there are none.
func letters(text string, p, paragraph int, bare bool) (parts []part, end int) {
	q, word := letterWord(text, p)
	if !word && !bare {
		return nil, p
	}
	l, e := oneLetter(text, q)
	switch {
	case l == 0 && word:
		return badLetter(text, p, q, paragraph)
	case l == 0 || !word && !bareLetter(text, e, l):
		return nil, p
	}
	return moreLetters(text, []part{{start: p, end: e, paragraph: paragraph, letter: l}})
}

// moreLetters matches what follows a letter in a list of letters.
func moreLetters(text string, parts []part) ([]part, int) {
	last := parts[len(parts)-1]
	end := last.end
	for len(parts) < mostParts {
		if l, e := letterRange(text, end); l != 0 {
			parts = appendRange(parts, l, e)
			end = e
		}
		next, comma, joined := join(text, gloss(text, end))
		if !joined {
			break
		}
		q, word := letterWord(text, next)
		l, e := oneLetter(text, q)
		if l == 0 || !word && !memberLetter(text, end, q, e, l, comma, text[end-1]) {
			break
		}
		parts = append(parts, part{start: next, end: e, paragraph: last.paragraph, letter: l})
		end = e
	}
	return parts, end
}

// gloss returns the place after an explanation in parentheses, "e (persoonlijke
// levenssfeer) en g", and p where there is none.
func gloss(text string, p int) int {
	if inner, end := parenthesis(text, space(text, p)); inner != "" && !strings.ContainsAny(inner, "0123456789") {
		return end
	}
	return p
}

// bareLetter reports whether a letter without a word before it belongs to the
// paragraph: "lid 2 e", but not the list mark in "lid 2\na. de ...".
func bareLetter(text string, end int, l byte) bool {
	if l > mostLetter {
		return false
	}
	if end < len(text) && text[end] == '.' && !lineBreak(text, end+1) {
		if _, ok := actAfter(text, end+1); !ok {
			return false
		}
	}
	return true
}

func lineBreak(text string, p int) bool {
	for p < len(text) && (text[p] == ' ' || text[p] == '\r' || text[p] == '\t') {
		p++
	}
	return p >= len(text) || text[p] == '\n'
}

// memberLetter reports whether a bare letter after a joiner is a member of the
// list: "e en g", "b, e en g", but not "e, A. Jansen".
func memberLetter(text string, from, p, end int, l byte, comma bool, before byte) bool {
	if l > mostLetter {
		return false
	}
	if end < len(text) && text[end] == ')' && !lineBreak(text, end+1) && lineEnds(text, from, p) > 0 {
		return false
	}
	if end < len(text) && text[end] == '.' && !lineBreak(text, end+1) {
		if comma || lineEnds(text, from, p) > 0 {
			return false
		}
	}
	if comma && end == p+1 {
		if isLetter(before) && (text[p] == lower(text[p])) != (before == lower(before)) { // "e, A en B"
			return false
		}
		return closes(text, end)
	}
	return true
}

// closes reports whether a list can go on or end at p.
func closes(text string, p int) bool {
	if lineBreak(text, p) {
		return true
	}
	if _, _, ok := join(text, p); ok {
		return true
	}
	q := space(text, p)
	if q == len(text) {
		return true
	}
	switch text[q] {
	case ')', ']', '.', '|', ':':
		return true
	}
	_, ok := actAfter(text, p)
	return ok
}

// letterRange matches "t/m d" and "tot en met d" after a letter. It is 0 where
// there is none.
func letterRange(text string, p int) (l byte, end int) {
	e, ok := ranges.at(text, space(text, p))
	if !ok {
		return 0, p
	}
	q, _ := letterWord(text, space(text, e))
	return oneLetter(text, q)
}

// appendRange adds the letters after the last one up to and including l.
func appendRange(parts []part, l byte, end int) []part {
	last := &parts[len(parts)-1]
	from := last.letter
	if l <= from {
		last.end, last.bad = end, true
		return parts
	}
	for c := from; c < l; {
		c++
		parts = append(parts, part{start: last.start, end: end, paragraph: last.paragraph, letter: c, ranged: true})
	}
	return parts
}

// badLetter matches a number where a letter belongs: "onder 2".
func badLetter(text string, p, q, paragraph int) ([]part, int) {
	n, e := shortNumber(text, q)
	if n == 0 {
		return nil, p
	}
	for _, w := range [...]string{"°", "º", "e"} {
		if hasFold(text[e:], w) {
			e += len(w)
			break
		}
	}
	if inWord(text, e) || startsArticle(text, e) {
		return nil, p
	}
	return []part{{start: p, end: e, paragraph: paragraph, bad: true}}, e
}
