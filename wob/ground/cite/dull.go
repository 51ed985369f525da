package cite

import (
	"strings"
	"unicode/utf8"
)

// interesting has, for the first letter of a word, a bit for each length of a
// word that means something where a citation may begin.
var interesting = readInteresting()

func readInteresting() (lengths [26]uint32) {
	see := func(words ...string) {
		for _, w := range words {
			if first, _, _ := strings.Cut(w, " "); len(first) < 32 && isLetter(first[0]) {
				first = first[:letterCount(first)]
				lengths[first[0]-'a'] |= 1 << len(first)
			}
		}
	}
	for _, words := range [...][]string{
		articleWords, paragraphWords, letterWords, ordinalWords, numberedWords, otherActs, {"de", "aanhef", "jci"},
	} {
		see(words...)
	}
	for _, n := range names {
		see(n.text)
	}
	for i := range lengths {
		lengths[i] |= 1 << 1 // "d- en g-grond"
	}
	return lengths
}

func letterCount(s string) int {
	n := 0
	for n < len(s) && isLetter(s[n]) {
		n++
	}
	return n
}

// dullWord reports whether the word at p is of letters alone and means nothing
// here, and where it ends. Most words of a letter are such.
func dullWord(text string, p int) (end int, dull bool) {
	n := letterCount(text[p:])
	end = p + n
	if end < len(text) && (text[end] >= utf8.RuneSelf || isDigit(text[end]) || text[end] == '_') {
		return p, false
	}
	return end, n > 31 || interesting[lower(text[p])-'a']&(1<<n) == 0
}
