package cite

// A wordList is a list of words and phrases in lower case, found by their first
// letter.
type wordList struct {
	all []string
	by  [26][]uint8 // the places in all, for each letter
}

func wordsOf(all ...string) *wordList {
	l := wordList{all: all}
	for i, w := range all {
		l.by[w[0]-'a'] = append(l.by[w[0]-'a'], uint8(i))
	}
	return &l
}

// from returns the places of what begins with the letter at p.
func (l *wordList) from(text string, p int) []uint8 {
	if !isLetterAt(text, p) {
		return nil
	}
	return l.by[lower(text[p])-'a']
}

// at matches the first of the list that stands at p as a whole, in either case,
// and returns its end, and p where there is none.
func (l *wordList) at(text string, p int) (end int, ok bool) {
	_, end, ok = l.which(text, p)
	return end, ok
}

// which is at with the place in the list.
func (l *wordList) which(text string, p int) (i, end int, ok bool) {
	for _, i := range l.from(text, p) {
		if end, ok := phrase(text, p, l.all[i]); ok {
			return int(i), end, true
		}
	}
	return 0, p, false
}

// has reports whether a word of letters is one of the list.
func (l *wordList) has(word string) bool {
	_, ok := l.at(word, 0)
	return ok
}

// begins matches the first of the list that the text at p begins with, also in
// the middle of a word.
func (l *wordList) begins(text string, p int) (end int, ok bool) {
	for _, i := range l.from(text, p) {
		if hasFold(text[p:], l.all[i]) {
			return p + len(l.all[i]), true
		}
	}
	return p, false
}

// phrase matches words joined by white space at p, as a whole.
func phrase(text string, p int, words string) (end int, ok bool) {
	for i := range len(words) {
		switch {
		case words[i] == ' ' && !inWord(text, p):
			p = space(text, p)
		case p == len(text) || lower(text[p]) != words[i]:
			return p, false
		default:
			p++
		}
	}
	return p, !inWord(text, p)
}
