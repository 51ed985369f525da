package cite

import (
	"strings"

	"github.com/wobrules/wobrules/wob/ground"
)

// mostGoverned bounds how far before a citation in words the act is looked for
// that its sentence is about.
const mostGoverned = 200

// governors stand before an act on which what follows in the sentence rests:
// "op grond van de Omgevingswet is artikel 5.1 ...".
var governors = []string{
	"op grond van", "op basis van", "ingevolge", "krachtens", "volgens", "conform", "overeenkomstig", "gelet op", "in",
	"onder", "bij",
	"op voet van", "op de voet van",
}

// anew are those of them behind which a citation rests on something else than
// what the sentence began with: "gelet op de AVG weiger ik op grond van artikel
// 5.1".
var anew = []string{"op grond van", "op basis van", "ingevolge", "krachtens", "conform"}

// governed returns the other act than ours that governs the sentence up to a
// citation in words at p that names no act itself: whether the citation is of
// that act is not said. An act of ours between them, another ground for what is
// decided, or nothing but a comma or "en", which makes a list of two, ends its
// reach.
func governed(text string, p int) (act string, ok bool) {
	from := sentenceStart(text, p)
	end := 0
	for i, first := from, true; i < p; first = false {
		if !isLetter(text[i]) {
			i++
			continue
		}
		if _, again := anyPhrase(text[:p], i, anew); again && ok {
			ok = false
		}
		if a, found := governor(text[:p], i, first); found {
			act, end, ok = a.name, a.end, a.law == ground.Law(0)
			i = max(end, i+1)
			continue
		}
		if a, own := ownAct(text[:p], i); own {
			ok = false
			i = a.end
			continue
		}
		i = max(wordEnd(text[:p], i), i+1)
	}
	if !ok {
		return "", false
	}
	q, _, joined := join(text, end)
	return act, !(joined && q == p || space(text, end) == p)
}

// governor matches the words that bring in an act at p, with the act: "ingevolge
// de Participatiewet", or at the beginning of a sentence "De Gemeentewet".
func governor(text string, p int, first bool) (actRef, bool) {
	q := p
	if end, ok := anyPhrase(text, p, governors); ok {
		q = space(text, end)
	} else if !first {
		return actRef{}, false
	}
	the := false
	if end, ok := anyWord(text, q, theWords); ok {
		q, the = space(text, end), true
	}
	if q >= len(text) || !the && first && q == p {
		return actRef{}, false
	}
	if a, ok := ownAct(text, q); ok {
		return a, true
	}
	if a, ok := titledAct(text, q); ok && !a.common {
		return a, true
	}
	a, ok := otherActName(text, q, false)
	return a, ok && !a.common && !a.guess
}

// sentenceStart returns where the sentence begins in which p lies, or the place
// up to which is looked back.
func sentenceStart(text string, p int) int {
	least := max(p-mostGoverned, 0)
	for i := p - 1; i >= least; i-- {
		switch text[i] {
		case ';', ':', '\f':
			return i + 1
		case '\n':
			if i > 0 && text[i-1] == '\n' {
				return i + 1
			}
		case '.', '!', '?':
			if q := space(text, i+1); q > i+1 && q <= p && isUpper(text, q) {
				return q
			}
		}
	}
	for least > 0 && least < p && inWord(text, least) { // a word that was cut
		least++
	}
	return least
}

// parenthesisedAct matches another act in parentheses right behind a citation:
// "(Inkomensbesluit WAZ)". It is a name and nothing else: "(Stcrt. 2019, 12)" and
// "(hierna: de privacygrond)" are none.
func parenthesisedAct(text string, p int) (actRef, bool) {
	q := space(text, p+1)
	a, ok := titledAct(text, q)
	if !ok || a.common {
		if a, ok = otherActName(text, q, false); !ok || a.common || a.guess {
			return actRef{}, false
		}
	}
	n := strings.IndexAny(text[a.end:], "),;:(\n")
	if n < 0 || text[a.end+n] != ')' {
		return actRef{}, false
	}
	end := a.end + n
	return actRef{name: text[q:end], end: end + 1}, true
}
