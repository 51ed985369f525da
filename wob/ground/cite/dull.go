package cite

import "strings"

// interesting has, for how a word begins, a bit for each length of a word that
// means something where a citation may begin.
var interesting = readInteresting()

func readInteresting() (lengths [26 * 27]uint32) {
	for _, words := range [...]*wordList{
		articleWords, paragraphWords, letterWords, ordinalWords, numberedWords, otherActs, names,
		wordsOf("de", "aanhef", "jci"),
		wordsOf(strings.Split("abcdefghijklmnopqrstuvwxyz", "")...), // "d- en g-grond"
	} {
		for _, w := range words.all {
			lengths[beginning(w)] |= 1 << letterCount(w)
		}
	}
	return lengths
}

// beginning numbers the first two letters of a word, or the only one.
func beginning(word string) int {
	first, second := int(lower(word[0])-'a'), 0
	if isLetterAt(word, 1) {
		second = 1 + int(lower(word[1])-'a')
	}
	return first*27 + second
}

func letterCount(s string) int {
	for i := range len(s) {
		if !isLetter(s[i]) {
			return i
		}
	}
	return len(s)
}

// dullWord reports whether the word at p is of letters alone and means nothing
// here, and where it ends. Most words of a letter are such.
func dullWord(text string, p int) (end int, dull bool) {
	n := letterCount(text[p:])
	if end = p + n; inWord(text, end) {
		return p, false
	}
	return end, interesting[beginning(text[p:])]&(1<<n) == 0
}
