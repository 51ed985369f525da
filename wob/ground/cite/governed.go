package cite

import "strings"

// mostGoverned bounds how far before a citation in words the act is looked for
// that its sentence is about.
const mostGoverned = 200

// governors stand before an act on which what follows in the sentence rests:
// "op grond van de Omgevingswet is artikel 5.1 ...".
var governors = wordsOf(
	"op grond van", "op basis van", "ingevolge", "krachtens", "volgens", "conform", "overeenkomstig", "gelet op", "in",
	"onder", "bij",
	"op voet van", "op de voet van",
)

// anew are those of them behind which a citation rests on something else than
// what the sentence began with: "gelet op de AVG weiger ik op grond van artikel
// 5.1".
var anew = wordsOf("op grond van", "op basis van", "ingevolge", "krachtens", "conform")

// governed returns the other act than ours that governs the sentence up to a
// citation in words at p that names no act itself: whether the citation is of
// that act is not said. An act of ours between them, another ground for what is
// decided, or nothing but a comma or "en", which makes a list of two, ends its
// reach.
func governed(text string, p int) (act string, ok bool) {
	from := sentenceStart(text, p)
	end := p
	for i := from; i < p; {
		if !isLetter(text[i]) {
			i++
			continue
		}
		if _, again := anew.at(text[:p], i); again {
			ok = false
		}
		if a, found := governor(text[:p], i, i == from); found {
			act, end, ok = a.name, a.end, true
			i = end
		} else if a, own := ownAct(text[:p], i); own {
			i, ok = a.end, false
		} else {
			i = wordEnd(text[:p], i)
		}
	}
	q, _, _ := join(text, end)
	return act, ok && q != p
}

// governor matches the words that bring in an act at p, with the act: "ingevolge
// de Participatiewet", or at the beginning of a sentence "De Gemeentewet".
func governor(text string, p int, first bool) (actRef, bool) {
	end, brought := governors.at(text, p)
	end, the := theWords.at(text, space(text, end))
	if !brought && !(first && the) {
		return actRef{}, false
	}
	q := space(text, end)
	if _, own := ownAct(text, q); own {
		return actRef{}, false
	}
	if a, ok := titledAct(text, q); ok && !a.common {
		return a, true
	}
	a, ok := otherActName(text, q, false)
	return a, ok && !a.guess
}

// sentenceStart returns where the sentence begins in which p lies, or the place
// up to which is looked back, behind the word there.
func sentenceStart(text string, p int) int {
	least := max(p-mostGoverned, 0)
	for end := p; ; {
		n := strings.LastIndexAny(text[least:end], ";:\f\n.!?")
		if n == -1 {
			break
		}
		end = least + n
		next := space(text, end+1)
		switch text[end] {
		case ';', ':', '\f':
			return next
		case '\n':
			if strings.HasSuffix(text[:end], "\n") {
				return next
			}
		default:
			if next > end+1 && isUpper(text, next) {
				return next
			}
		}
	}
	if least > 0 {
		return wordEnd(text, least)
	}
	return 0
}

// parenthesisedAct matches another act in parentheses right behind a citation:
// "(Inkomensbesluit WAZ)". It is a name and nothing else: "(Stcrt. 2019, 12)" and
// "(hierna: de privacygrond)" are none.
func parenthesisedAct(text string, p int) (actRef, bool) {
	inner, end := parenthesis(text, p)
	if strings.ContainsAny(inner, ",;:\n") {
		return actRef{}, false
	}
	from := space(inner, 0)
	a, ok := titledAct(inner, from)
	if !ok || a.common {
		a, ok = otherActName(inner, from, false)
	}
	return actRef{name: inner[from:], end: end}, ok && !a.guess
}
