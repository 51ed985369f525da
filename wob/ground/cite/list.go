package cite

import "strings"

// A part is one paragraph and letter as written, with its place.
type part struct {
	start, end int
	paragraph  int  // 0 where none is written
	letter     byte // lower case; 0 where none is written
	bad        bool // what stands for the letter is none
	glued      bool // the letter hangs on the number without a point
	ranged     bool // the letter follows from a range whose first letter is the part before
}

// A mention is one article that is written out, and the parts that lean on it.
type mention struct {
	start, end int
	word       bool // a word for an article stands before it
	verbal     bool // a paragraph or a letter is named in words
	led        bool // an act stands before the list
	number     number
	parts      []part
	act        actRef
	governed   string // another act that the sentence is about, where the citation names none
}

// Longest list that is read as one; a longer one is read as several.
const mostParts = 256

// loose skips an optional comma, point or colon with its white space.
func loose(text string, p int) int {
	q := space(text, p)
	if q < len(text) && strings.IndexByte(",.:;", text[q]) >= 0 {
		return space(text, q+1)
	}
	return q
}

// comma skips white space with an optional comma in it.
func comma(text string, p int) int {
	q := space(text, p)
	if strings.HasPrefix(text[q:], ",") {
		return space(text, q+1)
	}
	return q
}

// join matches what stands between members of a list: commas, slashes, and
// words such as "en" and "jo.". The flag comma tells that nothing but a comma
// or a semicolon stood there.
func join(text string, p int) (q int, comma, ok bool) {
	comma = true
	q = space(text, p)
	for range 4 {
		if q >= len(text) {
			break
		}
		switch text[q] {
		case ',', ';':
			q = space(text, q+1)
			ok = true
			continue
		case '/', '+', '&':
			q = space(text, q+1)
			ok, comma = true, false
			continue
		}
		if end, found := joiners.at(text, q); found {
			q = space(text, end)
			ok, comma = true, false
			continue
		}
		break
	}
	return q, comma, ok
}

// articleWord matches "artikel", "art." and the like, and returns the place of
// the number behind it.
func articleWord(text string, p int) (q int, ok bool) {
	q, ok = articleWords.begins(text, p)
	if !ok {
		return p, false
	}
	if strings.HasPrefix(text[q:], ".") {
		q++
	}
	return space(text, q), true
}
