package cite

import (
	"strings"
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

// ownAct matches the name of one of our acts at p.
func ownAct(text string, p int) (actRef, bool) {
	if p >= len(text) || lower(text[p]) != 'w' {
		return actRef{}, false
	}
	for i := range acts {
		s := &acts[i]
		for _, name := range s.names {
			if end, ok := phrase(text, p, name); ok && !compound(text, end) {
				return actRef{law: s.law, end: end}, true
			}
		}
	}
	return actRef{}, false
}

// compound tells whether a hyphen makes the word before p the front of another
// word, as in "Wob-verzoek".
func compound(text string, p int) bool {
	return p < len(text) && text[p] == '-' && inWord(text, p+1)
}

// wordEnd returns the end of the word at p.
func wordEnd(text string, p int) int {
	for p < len(text) {
		if text[p] < utf8.RuneSelf {
			if !isLetter(text[p]) && !isDigit(text[p]) {
				return p
			}
			p++
			continue
		}
		r, n := utf8.DecodeRuneInString(text[p:])
		if !wordRune(r) {
			return p
		}
		p += n
	}
	return p
}

// mostWord bounds how far a word is looked at to see whether it names an act.
const mostWord = 60

// otherActName matches the short name of another act at p, or a word that by
// its ending names one ("Ontslagregeling"). After "van de" a bare ending
// ("het besluit") and an unknown abbreviation ("de XYZ") will do as well.
func otherActName(text string, p int, afterVan bool) (actRef, bool) {
	if p >= len(text) || isDigit(text[p]) {
		return actRef{}, false
	}
	if end, ok := anyWord(text, p, otherActs); ok && !compound(text, end) {
		return actRef{name: text[p:end], end: end}, true
	}
	at := p
	if afterVan {
		for range 2 {
			if end, ok := anyWord(text, at, actAdjectives); ok {
				at = space(text, end)
			}
		}
	}
	end := wordEnd(text[:min(len(text), at+mostWord)], at)
	word := text[at:end]
	if len(word) == 0 || end == at+mostWord {
		return actRef{}, false
	}
	capital := 'A' <= word[0] && word[0] <= 'Z'
	for _, ending := range actEndings {
		if len(word) < len(ending) || !hasFold(word[len(word)-len(ending):], ending) {
			continue
		}
		if !afterVan && !capital {
			return actRef{}, false
		}
		if len(word) == len(ending) && !afterVan { // "Wet milieubeheer", but not a heading that begins "Besluit"
			next := space(text, end)
			return actRef{name: word, guess: true, end: end}, hasFold(word, "wet") && next < len(text) && isLetter(text[next])
		}
		return actRef{name: text[p:end], common: !capital, end: end}, true
	}
	if afterVan && (hasFold(word, "verdrag") || hasFold(word, "wet") && capital || hasFold(word, "uitvoeringswet")) {
		return actRef{name: text[p:end], end: end}, true
	}
	if afterVan && len(word) <= 8 {
		capitals := 0
		for i := range len(word) {
			if 'A' <= word[i] && word[i] <= 'Z' {
				capitals++
			}
		}
		if capitals >= 2 {
			return actRef{name: text[p:end], guess: true, end: end}, true
		}
	}
	return actRef{}, false
}

// vanWords tie a citation to its act. After any but the first only our own acts
// are looked for: "in het besluit" says where, not which act.
var vanWords = []string{"van", "in", "uit", "bij", "of", "ingevolge", "krachtens"}

var theWords = []string{"de", "het", "the"}

// actAfter matches an act that follows a citation: "Wob", ", van de Wob",
// "(Woo)", "van het EVRM".
func actAfter(text string, p int) (actRef, bool) { return actAfterLetter(text, p, false) }

// actAfterLetter is actAfter where a letter may stand before p. A citation that
// is whole needs no act, so what only looks like the name of one is not taken
// for it, and another act is not looked for on the next line.
func actAfterLetter(text string, p int, whole bool) (actRef, bool) {
	q := space(text, p)
	if q < len(text) && text[q] == ',' {
		q = space(text, q+1)
	}
	if i, end, ok := whichWord(text, q, vanWords); ok {
		q = end
		if q < len(text) && text[q] == '.' {
			q++
		}
		q = space(text, q)
		end, the := anyWord(text, q, theWords)
		if the {
			if end < len(text) && text[end] == '.' { // a stray point: "van de. Wet"
				end++
			}
			q = space(text, end)
		}
		if a, ok := ownAct(text, q); ok {
			return withShort(text, a), true
		}
		if i > 0 {
			return actRef{}, false
		}
		if a, ok := otherActName(text, q, true); ok && (the || !a.common) && (!whole || !a.guess && lineEnds(text, p, q) <= 1) {
			return a, true
		}
		return actRef{}, false
	}
	if lineEnds(text, p, q) > 1 {
		return actRef{}, false
	}
	if q < len(text) && text[q] == '(' {
		a, ok := ownAct(text, space(text, q+1))
		if ok {
			if end := space(text, a.end); end < len(text) && text[end] == ')' {
				a.end = end + 1
				return a, true
			}
		}
		return actRef{}, false
	}
	if a, ok := ownAct(text, q); ok {
		return withShort(text, a), true
	}
	if lineEnds(text, p, q) > 0 {
		return actRef{}, false
	}
	a, ok := otherActName(text, q, false)
	return a, ok && (!whole || !a.guess)
}

// withShort takes the short name in parentheses after a full one with it:
// "Wet openbaarheid van bestuur (hierna: Wob)", "Wob (oud)".
func withShort(text string, a actRef) actRef {
	const most = 40
	p := space(text, a.end)
	if p >= len(text) || text[p] != '(' {
		return a
	}
	inner, _, ok := strings.Cut(text[p+1:min(len(text), p+most)], ")")
	if !ok || strings.ContainsAny(inner, "0123456789(\n") {
		return a
	}
	words := strings.FieldsFunc(inner, func(r rune) bool { return strings.ContainsRune(" :\"'‘’“”„", r) })
	if len(words) == 0 {
		return a
	}
	word := words[len(words)-1]
	if b, own := ownAct(word, 0); own && b.law == a.law && b.end == len(word) || hasFold(inner, "oud") {
		a.end = p + 1 + len(inner) + 1
	}
	return a
}
