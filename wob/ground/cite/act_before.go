package cite

import (
	"strings"
	"unicode/utf8"
)

// mostBack bounds how many words before a citation are looked at for the name
// of its act.
const mostBack = 3

// actBefore matches another act than ours in the words that end where a
// citation in words begins: "Ontslagregeling artikel 10", "Wet milieubeheer,
// artikel 10.2", "de cao (artikel 5.4)".
func actBefore(text string, p int) (a actRef, start int, ok bool) {
	end := wordBack(text, p)
	if end == p || lineEnds(text, end, p) > 0 && !isLower(text[p]) {
		return actRef{}, 0, false
	}
	at := end
	for words := range mostBack {
		from := wordStart(text, at)
		if from == at {
			break
		}
		if words == 0 && bareNoun(text, from, at) {
			return actRef{name: text[from:at], common: true, end: end}, from, true
		}
		if namesActBefore(text, from, at, end) {
			return actRef{name: text[from:end], end: end}, from, true
		}
		at = from
		for at > 0 && from-at < mostBack && text[at-1] == ' ' {
			at--
		}
		if at == from {
			break
		}
	}
	return actRef{}, 0, false
}

// bareNoun reports whether a word is a noun that names an act by itself, with
// "de" or "het" before it or at the beginning of a line.
func bareNoun(text string, from, to int) bool {
	end, ok := anyWord(text[:to], from, bareActs)
	return ok && end == to && (theBefore(text, from) || from == 0 || text[from-1] == '\n')
}

// namesActBefore reports whether the words from a word on to end are the name of
// an act: one word with the ending of one, or more that begin with "Wet". Before
// a comma an abbreviation is no name: "AVG, artikel 10" ends a list of acts.
func namesActBefore(text string, from, to, end int) bool {
	word := text[from:to]
	a, ok := otherActName(text, from, false)
	if !ok || isLower(word[0]) || text[end] == ',' && strings.ToUpper(word) == word {
		return false
	}
	return a.end == end && !a.guess || len(word) == len("wet") && hasFold(word, "wet")
}

// wordBack returns the end of the word before p, a comma or a parenthesis
// between them aside, and p where there is none.
func wordBack(text string, p int) int {
	q, marks, lines := p, 0, 0
	for q > 0 && p-q < mostBack+1 {
		switch text[q-1] {
		case ' ':
		case '\n':
			lines++
		case ',', '(':
			marks++
		default:
			if marks > 1 || lines > 1 || q == p {
				return p
			}
			return q
		}
		q--
	}
	return p
}

func wordStart(text string, p int) int {
	from := p
	for from > 0 && p-from < mostWord && (isLetter(text[from-1]) || text[from-1] >= utf8.RuneSelf) {
		from--
	}
	return from
}

// theBefore reports whether "de" or "het" stands before the word at p.
func theBefore(text string, p int) bool {
	for _, w := range theWords {
		from := p - 1 - len(w)
		if from >= 0 && text[p-1] == ' ' && hasFold(text[from:], w) && (from == 0 || !inWord(text, from-1)) {
			return true
		}
	}
	return false
}
