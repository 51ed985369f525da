package cite

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// gluedNot are words after which digits that hang on them are a version, a
// number or a name, beside numberedWords.
var gluedNot = wordsOf(
	"ver", "vers", "versies", "rev", "revisie", "rel", "release", "build", "nr", "nrs", "no", "num",
	"nummer", "ip", "ipv", "tel", "fax", "mob", "model", "type",
	"serie", "kenmerk", "ref", "doc", "tab", "vol", "deel",
)

// glued reads a code that hangs on the word at p, as where a label of a
// redaction was printed over running text: "oa5.1.2.e", "met10.2e". Only a
// code with article, paragraph and letter counts, after a word of two letters
// or more whose last is in lower case; a word that takes numbers, the name of
// another act and anything that looks like an address count not.
func (s *scanner) glued(p int) bool {
	text := s.text
	n := strings.IndexAny(text[p:wordEnd(text, p)], "0123456789")
	if n == -1 {
		return false
	}
	d := p + n
	word := text[p:d]
	if !takesGlued(word) || p > 0 && (isDigit(text[p-1]) || strings.IndexByte("/\\@=#%+~&.-_$", text[p-1]) >= 0) {
		return false
	}
	v, ok := readNumber(text, d, false, s.home)
	law := v.law()
	if !ok || law == 0 || v.hyphened || v.spare.letter == 0 || text[v.end] == '(' || text[v.end] == ' ' {
		return false
	}
	var f Found
	st := actOf(law)
	a, paragraph := v.in(st)
	if !f.names(st, a, &part{paragraph: paragraph, letter: v.spare.letter}) || f.Status != Complete {
		return false
	}
	s.forget()
	if own := ownLaw(word); own != 0 {
		s.act, s.actStart = actRef{law: own, end: d}, p
	}
	return s.listOf(d, d, nil)
}

// takesGlued reports whether a code may hang on a word.
func takesGlued(word string) bool {
	last, n := utf8.DecodeLastRuneInString(word)
	if unicode.IsUpper(last) && ownLaw(word) == 0 || n == len(word) {
		return false
	}
	return !numberedWords.has(word) && !gluedNot.has(word) && !units.has(word) && !otherActs.has(word)
}
