package cite

import (
	"strconv"
	"strings"

	"github.com/wobrules/wobrules/wob/ground"
)

// A number is the number of an article as written, with what hangs on it by
// points or parentheses: "10", "10.2", "5.1.2", "4:15".
type number struct {
	home     ground.Territory // whose acts a citation is of where none is named
	n        int              // how many numbers
	points   int              // how many of them before any parenthesis: "5(1)" is not article 5.1
	value    [4]int
	colon    bool // some other act's way of numbering
	a        byte // a letter of the number itself: article 5.4a
	other    bool // "10b": another article than 10
	hyphened bool // paragraph and letter hang on it by hyphens: "5.1-2-e"
	dashed   bool // a hyphen stands before the letter alone, as in a version: "5.1.2-e"
	end      int
	spare    part // the letter that hangs on it: "10.2e", "10.2.e", "10(2)(e)"
}

// readNumber matches a number at p, with what hangs on it.
func readNumber(text string, p int, word bool, home ground.Territory) (number, bool) {
	v := number{home: home}
	if !v.pointedNumbers(text, p) {
		return number{}, false
	}
	v.bracketed(text, word)
	v.hyphens(text)
	if v.hyphened {
		return v, true
	}
	v.letter(text, v.end)
	return v, !v.colonOrWordAfter(text)
}

// pointedNumbers reads the numbers at p that points or colons join: "5.1.2".
// White space may stand after the point of "5. 1".
func (v *number) pointedNumbers(text string, p int) bool {
	for {
		n, e := digits(text, p)
		if e == p || v.n == len(v.value) {
			return false
		}
		v.value[v.n] = n
		v.n++
		v.points, v.end = v.n, e
		if e+1 >= len(text) {
			return true
		}
		if (text[e] == '.' || text[e] == ':') && isDigit(text[e+1]) {
			v.colon = v.colon || text[e] == ':'
			p = e + 1
			continue
		}
		next := space(text, e+1)
		if v.n >= 3 || text[e] != '.' || !pointed(v.value[0]) || !digitOnLine(text, e, next) ||
			!spacedNumber(text, next, len(v.value)) {
			return true
		}
		p = next
	}
}

// bracketed reads the numbers in parentheses of "10(2)(e)"; after a word for an
// article white space may stand before them.
func (v *number) bracketed(text string, word bool) {
	for v.n < len(v.value) {
		s := v.end
		if word {
			s = space(text, s)
		}
		if !strings.HasPrefix(text[s:], "(") {
			return
		}
		n, e := shortNumber(text, s+1)
		if n == 0 || !strings.HasPrefix(text[e:], ")") {
			return
		}
		v.value[v.n] = n
		v.n++
		v.end = e + 1
	}
}

// hyphens reads what hangs on the number of an article by hyphens or slashes:
// "5.1-2-e", "10/2/e", "5.1.2-e". All of it must be there, and the act must have
// it.
func (v *number) hyphens(text string) {
	mark := func(p int, marks string) bool { return p < len(text) && strings.IndexByte(marks, text[p]) >= 0 }
	a, n := v.article()
	if a == nil || !mark(v.end, "-/") {
		return
	}
	hangs, q := n, v.end+1
	if hangs == 0 {
		if n, q = shortNumber(text, q); mark(q, "-/.") {
			q++
		}
	}
	if !isLetterAt(text, q) || !letterEnds(text, q+1) || lower(text[q]) > a.Last(n) {
		return
	}
	if hangs == 0 {
		v.value[v.n] = n
		v.n++
	}
	v.spare = part{end: q + 1, letter: lower(text[q])}
	v.hyphened, v.dashed = true, hangs != 0
}

// spacedNumber reports whether the digits at p, after "5. ", are the second half
// of an article: "5. 1 lid 2", "5. 1.2.e".
func spacedNumber(text string, p, most int) bool {
	_, e := shortNumber(text, p)
	if most == 0 {
		return false
	}
	if isLetterAt(text, e) && lower(text[e]) <= mostLetter && letterEnds(text, e+1) { // "5. 1. 2e"
		return true
	}
	if !strings.HasPrefix(text[e:], ".") {
		return startsArticle(text, e)
	}
	next := space(text, e+1)
	return digitOnLine(text, e, next) && (next == e+1 || spacedNumber(text, next, most-1))
}

// digitOnLine reports whether a digit stands at p, on the line of from.
func digitOnLine(text string, from, p int) bool {
	return isDigitAt(text, p) && lineEnds(text, from, p) == 0
}

// digits matches digits, not starting with 0.
func digits(text string, p int) (n, end int) {
	q := p
	for isDigitAt(text, q) {
		q++
	}
	if q == p || text[p] == '0' { // most places: an error of Atoi would take its room at each
		return 0, p
	}
	if n, err := strconv.Atoi(text[p:q]); err == nil {
		return n, q
	}
	return 0, p
}

// shortNumber matches digits, not starting with 0. It is 0 for more than two.
func shortNumber(text string, p int) (n, end int) {
	if n, end = digits(text, p); n > 99 {
		return 0, end
	}
	return n, end
}

// letter reads the letter that hangs on the number that ended at q.
func (v *number) letter(text string, q int) {
	if q >= len(text) {
		return
	}
	set := func(l byte, end int) { v.spare = part{end: end, letter: l} }
	switch c := text[q]; {
	case isLetter(c):
		v.gluedLetter(text, q)
	case strings.HasPrefix(text[q:], ".("):
		set(oneLetter(text, q+1))
	case c == '.' && isLetterAt(text, q+1):
		if letterEnds(text, q+2) {
			set(lower(text[q+1]), q+2)
		}
	case v.n < 2:
	case c == '(' || c == ' ':
		if s := space(text, q); strings.HasPrefix(text[s:], "(") {
			set(oneLetter(text, s))
		}
	}
}

// gluedLetter reads the letter at q that hangs on the number without a point:
// that of the number itself ("10b", "5.4a"), or of a part ("10.2e").
func (v *number) gluedLetter(text string, q int) {
	l := lower(text[q])
	if !letterEnds(text, q+1) {
		return
	}
	if e, ok := paragraphWords.at(text, space(text, q+1)); ok && l == 'e' && v.n > 1 {
		v.end = e // "5.1.2e lid"
		return
	}
	switch {
	case v.n == 1:
		v.other, v.end = true, q+1
	case lettered(v.value[:v.n], l):
		v.a, v.end = l, q+1
	default:
		v.spare = part{end: q + 1, letter: l, glued: true}
	}
}

// colonOrWordAfter reports whether what follows makes the digits something else:
// a word, a decimal, a longer number, a range.
func (v *number) colonOrWordAfter(text string) bool {
	if v.spare.letter != 0 {
		p := v.spare.end
		return strings.HasPrefix(text[p:], ".") && isDigitAt(text, p+1)
	}
	p := v.end
	if p >= len(text) {
		return false
	}
	switch text[p] {
	case '%':
		return true
	case '.':
		return inWord(text, p+1)
	case ',', ':', '-', '@', '=':
		return isDigitAt(text, p+1)
	}
	if hasFold(text[p:], "lid") && !isLetterAt(text, p+3) { // "5.1lid 2"
		return false
	}
	return inWord(text, p)
}

func isLetterAt(text string, p int) bool { return p < len(text) && isLetter(text[p]) }

func isDigitAt(text string, p int) bool { return p < len(text) && isDigit(text[p]) }
