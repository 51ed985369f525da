package cite

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wobrules/wobrules/wob/ground"
)

// An actRef is an act as a text names it.
type actRef struct {
	law    ground.Law // one of ours, or
	name   string     // another act as written
	common bool       // a common noun: "besluit"
	guess  bool       // known as an act by nothing but its capitals
	end    int
}

func (a actRef) known() bool { return a.law != 0 || a.name != "" }

// ownAct matches the name of one of our acts at p. A name that goes on is that
// of another act: "Wet openbaarheid van bestuur 1978".
func ownAct(text string, p int) (actRef, bool) {
	for _, i := range names.from(text, p) {
		name := names.all[i]
		end, ok := phrase(text, p, name)
		if !ok || compound(text, end) {
			continue
		}
		if longer, ok := goesOn(text, end); ok {
			return actRef{name: text[p:longer], end: longer}, true
		}
		return actRef{law: lawOf[name], end: end}, true
	}
	return actRef{}, false
}

// goesOn reports whether the name of an act that ended at p goes on to that of
// another act of nearly the same name, and where that ends: a country, or the
// year of an act of last century.
func goesOn(text string, p int) (end int, ok bool) {
	q := space(text, p)
	if lineEnds(text, p, q) > 0 {
		return p, false
	}
	if e, ok := countries.at(text, q); ok {
		return e, true
	}
	e := q
	for e < len(text) && isDigit(text[e]) {
		e++
	}
	lastCentury := e-q == len("1978") && strings.HasPrefix(text[q:], "19")
	return e, lastCentury && !inWord(text, e)
}

// actFront matches the name of one of our acts that a hyphen ties to the word for
// an article: "Wob-artikel 11.1".
func actFront(text string, p int) (actRef, bool) {
	i, end, ok := names.which(text, p)
	if !ok || !strings.HasPrefix(text[end:], "-") {
		return actRef{}, false
	}
	_, article := articleWord(text, end+1)
	return actRef{law: lawOf[names.all[i]], end: end}, article
}

// compound reports whether a hyphen makes the word before p the front of another
// word, as in "Wob-verzoek".
func compound(text string, p int) bool { return strings.HasPrefix(text[p:], "-") && inWord(text, p+1) }

// wordEnd returns the end of the word at p.
func wordEnd(text string, p int) int {
	for {
		for p < len(text) && (isLetter(text[p]) || isDigit(text[p])) { // nearly all
			p++
		}
		r, n := utf8.DecodeRuneInString(text[p:])
		if !wordRune(r) {
			return p
		}
		p += n
	}
}

// otherActName matches the short name of another act at p, or a word that by
// its ending names one ("Ontslagregeling"). After "van de" a bare ending
// ("het besluit") and an unknown abbreviation ("de XYZ") will do as well.
func otherActName(text string, p int, afterVan bool) (actRef, bool) {
	if p >= len(text) || isDigit(text[p]) {
		return actRef{}, false
	}
	if end, ok := otherActs.at(text, p); ok && !compound(text, end) {
		return actRef{name: text[p:end], end: end}, true
	}
	at := p
	if afterVan {
		for range 2 {
			if end, ok := actAdjectives.at(text, at); ok {
				at = space(text, end)
			}
		}
	}
	end := wordEnd(text, at)
	word := text[at:end]
	a := actRef{name: text[p:end], end: end}
	capital := isUpper(word, 0)
	for _, ending := range actEndings {
		switch {
		case len(word) < len(ending) || !hasFold(word[len(word)-len(ending):], ending):
			continue
		case !afterVan && !capital:
			return actRef{}, false
		case !afterVan && len(word) == len(ending): // "Wet milieubeheer", but not a heading that begins "Besluit"
			a.guess = true
			return a, hasFold(word, "wet") && isLetterAt(text, space(text, end))
		}
		a.common = !capital
		return a, true
	}
	if !afterVan {
		return actRef{}, false
	}
	a.guess = true
	return a, len(word) <= 8 && capitals(word) >= 2
}

func capitals(word string) int {
	n := 0
	for i := range len(word) {
		if isUpper(word, i) {
			n++
		}
	}
	return n
}

// endsAs reports whether a word ends as one of the words, in any case.
func endsAs(word string, endings []string) bool {
	for _, ending := range endings {
		if n := len(word) - len(ending); n >= 0 && hasFold(word[n:], ending) {
			return true
		}
	}
	return false
}

func isLower(text string, p int) bool {
	r, _ := utf8.DecodeRuneInString(text[p:])
	return unicode.IsLower(r)
}
