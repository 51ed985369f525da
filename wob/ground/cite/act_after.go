package cite

import "strings"

// vanWords tie a citation to its act. After any but the first only our own acts
// are looked for: "in het besluit" says where, not which act.
var vanWords = wordsOf("van", "in", "uit", "bij", "of", "ingevolge", "krachtens")

var theWords = wordsOf("de", "het", "the")

// A beside is what an act that follows is looked for beside.
type beside struct {
	whole   bool // paragraph and letter are there: such a citation needs no act
	inWords bool // "artikel", "lid" or "onder" is there, not a mere code
}

// actAfter matches an act that follows a citation: "Wob", ", van de Wob",
// "(Woo)", "van het EVRM".
func actAfter(text string, p int) (actRef, bool) { return actAfterThat(text, p, beside{}) }

// actAfterThat is actAfter of a citation of which more is known. For a whole
// one what only looks like the name of an act is not taken for it.
func actAfterThat(text string, p int, is beside) (actRef, bool) {
	q := space(text, p)
	if q < len(text) && text[q] == ',' {
		q = space(text, q+1)
	}
	if i, end, ok := vanWords.which(text, q); ok {
		return actAfterVan(text, end, i == 0 && (!is.whole || lineEnds(text, p, q) <= 1), is)
	}
	lines := lineEnds(text, p, q)
	if lines > 1 {
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
		if !ok && is.inWords {
			return parenthesisedAct(text, q)
		}
		return actRef{}, false
	}
	if a, ok := ownAct(text, q); ok {
		return withShort(text, a), true
	}
	if lines > 0 {
		return actOnNextLine(text, q, is)
	}
	if is.inWords {
		if a, ok := titledAct(text, q); ok {
			return a, true
		}
	}
	a, ok := otherActName(text, q, false)
	return a, ok && (!is.whole || !a.guess)
}

// titledAct matches what names another act directly behind a citation in words:
// a noun by itself or at the end of a word ("cao", "huurovereenkomst"), and a
// title of more than one word ("Wet bescherming persoonsgegevens").
func titledAct(text string, p int) (actRef, bool) {
	end := wordEnd(text, p)
	if compound(text, end) {
		return actRef{}, false
	}
	word := text[p:end]
	if endsAs(word, bareActs.all) {
		return actRef{name: word, common: true, end: end}, true
	}
	if isLower(word, 0) {
		return actRef{}, false
	}
	if e, ok := titleWords.at(text, p); ok {
		return title(text, p, e)
	}
	return adjectivalAct(text, p)
}

// title matches a name of two words of which the first, "Wet" or "Besluit",
// ended at p: "Wet milieubeheer", but not "Besluit waarbij".
func title(text string, start, p int) (actRef, bool) {
	next := space(text, p)
	end := wordEnd(text, next)
	if end-next < len("wetten") || !isLower(text, next) || lineEnds(text, p, next) > 0 {
		return actRef{}, false
	}
	_, not := notTitle.at(text, next)
	return actRef{name: text[start:end], end: end}, !not
}

// adjectivalAct matches "Algemene plaatselijke verordening".
func adjectivalAct(text string, p int) (actRef, bool) {
	at := p
	for range 2 {
		e, ok := actAdjectives.at(text, at)
		if !ok {
			break
		}
		at = space(text, e)
		end := wordEnd(text, at)
		if endsAs(text[at:end], regulationEndings) {
			return actRef{name: text[p:end], end: end}, true
		}
	}
	return actRef{}, false
}

// actAfterVan matches an act behind the word that ties it to a citation; other
// says whether it may be another than ours.
func actAfterVan(text string, p int, other bool, is beside) (actRef, bool) {
	if p < len(text) && text[p] == '.' {
		p++
	}
	p = space(text, p)
	end, the := theWords.at(text, p)
	if the {
		if end < len(text) && text[end] == '.' { // a stray point: "van de. Wet"
			end++
		}
		p = space(text, end)
	}
	if a, ok := ownAct(text, p); ok {
		return withShort(text, a), true
	}
	if !other {
		return actRef{}, false
	}
	if end, ok := annexWords.at(text, p); ok && is.inWords {
		return actRef{name: text[p:end], end: end}, true
	}
	a, ok := otherActName(text, p, true)
	return a, ok && (the || !a.common) && (!is.whole || !a.guess)
}

// actOnNextLine matches another act at the beginning of the line below a
// citation in words. There only a word that ends as the name of a regulation
// does counts, with a capital: what is below a citation is often a heading.
func actOnNextLine(text string, p int, is beside) (actRef, bool) {
	if !is.inWords {
		return actRef{}, false
	}
	a, _ := otherActName(text, p, false)
	return a, !a.guess && !isLower(a.name, 0) && endsAs(a.name, regulationEndings)
}

// pointAct matches one of our acts behind a stray point: "art. 5.2. Woo".
func pointAct(text string, p int) (actRef, bool) {
	if p >= len(text) || text[p] != '.' {
		return actRef{}, false
	}
	q := space(text, p+1)
	if lineEnds(text, p, q) > 0 {
		return actRef{}, false
	}
	a, _ := ownAct(text, q)
	return a, a.law != 0
}

// withShort takes the short name in parentheses after a full one with it:
// "Wet openbaarheid van bestuur (hierna: Wob)", "Wob (oud)".
func withShort(text string, a actRef) actRef {
	inner, end := parenthesis(text, space(text, a.end))
	if n := strings.LastIndexAny(inner, "0123456789"); n >= 0 && !strings.Contains(inner[n:], "hierna") {
		return a // a citation of its own: "van de Wob (zie ook artikel 10 van de Wob)"
	}
	word := shortName(inner)
	if b, own := ownAct(word, 0); own && b.law == a.law && b.end == len(word) || hasFold(inner, "oud") {
		a.end = end
	}
	return a
}

// shortName returns the last word of what stands in parentheses behind the full
// name of an act: "hierna: de \"Wob\"".
func shortName(inner string) string {
	words := strings.FieldsFunc(inner, func(r rune) bool { return strings.ContainsRune(" :\"'‘’“”„,\n", r) })
	if len(words) == 0 {
		return ""
	}
	return words[len(words)-1]
}
