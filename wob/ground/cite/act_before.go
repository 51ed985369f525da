package cite

import (
	"slices"
	"strings"
	"unicode"
)

// mostBack bounds how many words before a citation are looked at for the name
// of its act.
const mostBack = 3

// actBefore matches another act than ours in the words that end where a
// citation in words begins: "Ontslagregeling artikel 10", "Wet milieubeheer,
// artikel 10.2", "de cao (artikel 5.4)".
func actBefore(text string, p int) (a actRef, start int) {
	end := len(strings.TrimRight(text[:p], " \n,("))
	gap := text[end:p]
	lines, marks := strings.Count(gap, "\n"), strings.Count(gap, ",")+strings.Count(gap, "(")
	if lines > 1 || marks > 1 || lines > 0 && !isLower(text, p) {
		return
	}
	from, to := wordStart(text, end), end
	if bareNoun(text, from, to) {
		return actRef{name: text[from:to], end: end}, from
	}
	for range mostBack {
		if from == to {
			break
		}
		if namesActBefore(text, from, to, end) {
			return actRef{name: text[from:end], end: end}, from
		}
		to = len(strings.TrimRight(text[:from], " "))
		from = wordStart(text, to)
	}
	return
}

// bareNoun reports whether a word is a noun that names an act by itself, with
// "de" or "het" before it or at the beginning of a line.
func bareNoun(text string, from, to int) bool {
	if _, ok := bareActs.at(text[:to], from); !ok {
		return false
	}
	before := strings.TrimRight(text[:from], " ")
	return before == "" || before[len(before)-1] == '\n' ||
		slices.Contains(theWords.all, strings.ToLower(before[wordStart(before, len(before)):]))
}

// namesActBefore reports whether the words from a word on to end are the name of
// an act: one word with the ending of one, or "Wet" with a noun at the end. "De
// Wet" alone says not which, and in "Wet milieubeheer is" the name is over. Before
// a comma an abbreviation is no name: "AVG, artikel 10" ends a list of acts.
func namesActBefore(text string, from, to, end int) bool {
	word := text[from:to]
	if isLower(word, 0) || text[end] == ',' && strings.ToUpper(word) == word {
		return false
	}
	if strings.EqualFold(word, "wet") {
		last := text[wordStart(text, end):end]
		return to < end && (len(last) >= len("wetten") || !isLower(last, 0))
	}
	a, _ := otherActName(text, from, false)
	return a.end == end && !a.guess
}

func wordStart(text string, p int) int { return len(strings.TrimRightFunc(text[:p], unicode.IsLetter)) }
