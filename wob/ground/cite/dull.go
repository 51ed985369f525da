package cite

import "strings"

// interesting has, for the first letter of a word, a bit for each length of a
// word that means something where a citation may begin.
var interesting = readInteresting()

func readInteresting() (lengths [26]uint32) {
	see := func(words ...string) {
		for _, w := range words {
			lengths[w[0]-'a'] |= 1 << letterCount(w)
		}
	}
	for _, words := range [...][]string{
		articleWords, paragraphWords, letterWords, ordinalWords, numberedWords, otherActs, {"de", "aanhef", "jci"},
		strings.Split("abcdefghijklmnopqrstuvwxyz", ""), // "d- en g-grond"
	} {
		see(words...)
	}
	for _, n := range names {
		see(n.text)
	}
	return lengths
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
	return end, interesting[lower(text[p])-'a']&(1<<n) == 0
}
