package cite

import (
	"strings"
	"unicode/utf8"

	"github.com/wobrules/wobrules/wob/ground"
)

// A scanner walks a text once, from left to right.
type scanner struct {
	text  string
	cell  bool // the text is a cell of nothing but grounds
	home  ground.Territory
	alias bool // "Wob" stands for the Wob BES, as the text says
	pos   int
	found []Found // what the last step found

	listEnd int // where the last list ended that was kept

	// What stood just before pos: a word that takes a number, or an act.
	numbered bool
	lid      bool // "lid", whose number is that of a paragraph
	act      actRef
	actStart int
	wordEnd  int // the end of that word
}

// next moves on to the next list that holds a citation.
func (s *scanner) next() bool {
	s.found = s.found[:0]
	for s.pos < len(s.text) && len(s.found) == 0 {
		s.step()
	}
	return len(s.found) > 0
}

func (s *scanner) forget() { s.numbered, s.lid, s.act = false, false, actRef{} }

// step reads one word, number or mark.
func (s *scanner) step() {
	text, p := s.text, s.pos
	c := text[p]
	if c >= utf8.RuneSelf {
		s.wide(p)
	} else if isDigit(c) {
		s.number(p)
	} else if isLetter(c) {
		s.word(p)
	} else {
		if !s.keeps(c) {
			s.forget()
		}
		s.pos = p + 1
	}
}

// wide reads a word or a mark that begins beyond ASCII.
func (s *scanner) wide(p int) {
	r, n := utf8.DecodeRuneInString(s.text[p:])
	if wordRune(r) {
		if s.glued(p) {
			return
		}
		s.forget()
		s.pos = wordEnd(s.text, p)
		return
	}
	s.pos = p + n
	switch r {
	case '–', '—':
		return
	case '§':
		s.numbered, s.wordEnd = true, s.pos
		return
	}
	if space(s.text, p) == p {
		s.forget()
	}
}

// keeps reports whether a mark may stand between a word and its number.
func (s *scanner) keeps(c byte) bool {
	switch c {
	case ' ', '\t', '\n', '\r', ':', '-', '(', ',':
		return true
	case '_': // before a word it is a mark, as of emphasis; in one it is passed with it
		return true
	case '.':
		return s.numbered
	}
	return false
}

func (s *scanner) word(p int) {
	text := s.text
	if end, dull := dullWord(text, p); dull {
		s.forget()
		s.pos = end
		return
	}
	if _, article := articleWords.begins(text, p); article && s.listOf(p, p, nil) {
		return
	}
	if hasFold(text[p:], "jci1") && s.jci(p) {
		return
	}
	if s.glued(p) || s.leading(p) {
		return
	}
	s.forget()
	end := wordEnd(text, p)
	if e, ok := numberedWords.at(text, p); ok && (e-p > 1 || e < len(text) && text[e] == '.') {
		s.numbered, s.wordEnd = true, e
	} else if _, ok := paragraphWords.at(text, p); ok {
		s.lid = true
	} else if a, ok := actFront(text, p); ok {
		s.aliased(&a)
		s.act, s.actStart, end = a, p, a.end
	} else if a, ok := ownAct(text, p); ok {
		s.aliased(&a)
		s.act, s.actStart, end = a, p, a.end
	} else if e, ok := otherActs.at(text, p); ok {
		s.act, s.actStart = actRef{name: text[p:e], end: e}, p
	}
	s.pos = end
}

// aliased makes the Wob the Wob BES where the text uses the one name for the
// other.
func (s *scanner) aliased(a *actRef) {
	if s.alias && a.law == ground.Wob {
		a.law = ground.WobBES
	}
}

// aliasOfWob reports whether a text says that it calls the Wob BES "Wob".
func aliasOfWob(text string) bool {
	const name = "openbaarheid van bestuur BES "
	for {
		_, rest, ok := strings.Cut(text, name)
		if !ok {
			return false
		}
		inner, _ := parenthesis(rest, 0)
		if strings.EqualFold(shortName(inner), "wob") {
			return true
		}
		text = rest
	}
}

// ownLaw returns the act that a word of letters names, or 0.
func ownLaw(word string) ground.Law {
	if i, _, ok := names.which(word, 0); ok {
		return lawOf[names.all[i]]
	}
	return 0
}

// number reads a list that starts with a number.
func (s *scanner) number(p int) {
	if s.bounded(p) && s.listOf(p, p, nil) {
		return
	}
	s.forget()
	s.pos = wordEnd(s.text, p)
}

// bounded reports whether a citation can start with the digit at p: not inside a
// longer number, an address or an amount.
func (s *scanner) bounded(p int) bool {
	if p == 0 {
		return true
	}
	before := byte(' ')
	if p > 1 {
		before = s.text[p-2]
	}
	switch s.text[p-1] {
	case '$', '@', '=', '\\', '#', '%', '+', '~', '&':
		return false
	case '.':
		return before == '.' || before == ' '
	case ',', ':', '-':
		return !isDigit(before)
	case '/':
		return !isDigit(before) && !isLetter(before) && before != '/'
	case '_':
		return !isLetter(before) && !isDigit(before)
	}
	r, _ := utf8.DecodeLastRuneInString(s.text[:p])
	return r != '€' && r != '£' && r != '−'
}
