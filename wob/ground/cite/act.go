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

// ownAct matches the name of one of our acts at p. A name that goes on is that
// of another act: "Wet openbaarheid van bestuur 1978".
func ownAct(text string, p int) (actRef, bool) {
	if p >= len(text) || lower(text[p]) != 'w' {
		return actRef{}, false
	}
	for i := range names {
		n := &names[i]
		end, ok := phrase(text, p, n.text)
		if !ok || compound(text, end) {
			continue
		}
		if longer, ok := goesOn(text, end); ok {
			return actRef{name: text[p:longer], end: longer}, true
		}
		return actRef{law: n.law, end: end}, true
	}
	return actRef{}, false
}

// goesOn reports whether the name of an act that ended at p goes on to that of
// another act of nearly the same name, and where that ends: a country, or the
// year of an act of last century.
func goesOn(text string, p int) (end int, ok bool) {
	q := space(text, p)
	if q == p || lineEnds(text, p, q) > 0 {
		return p, false
	}
	if e, ok := anyPhrase(text, q, countries); ok {
		return e, true
	}
	if e := q + len("1978"); hasFold(text[q:], "19") && e <= len(text) && isDigit(text[q+2]) && isDigit(text[q+3]) && !inWord(text, e) {
		return e, true
	}
	return p, false
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
	if end, ok := otherActList.at(text, p); ok && !compound(text, end) {
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
	if i, end, ok := whichWord(text, q, vanWords); ok {
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
	end := wordEnd(text[:min(len(text), p+mostWord)], p)
	if end == p || compound(text, end) {
		return actRef{}, false
	}
	word := text[p:end]
	for _, noun := range bareActs {
		if n := len(word) - len(noun); n >= 0 && hasFold(word[n:], noun) {
			return actRef{name: word, common: true, end: end}, true
		}
	}
	if isLower(word[0]) {
		return actRef{}, false
	}
	if e, ok := anyWord(text, p, titleWords); ok {
		next := space(text, e)
		to := wordEnd(text[:min(len(text), next+mostWord)], next)
		if _, not := anyWord(text, next, notTitle); not || to-next < len("wetten") || !isLower(text[next]) || lineEnds(text, e, next) > 0 {
			return actRef{}, false
		}
		return actRef{name: text[p:to], end: to}, true
	}
	at := p
	for range 2 { // "Algemene plaatselijke verordening"
		e, ok := anyWord(text, at, actAdjectives)
		if !ok {
			break
		}
		at = space(text, e)
		to := wordEnd(text[:min(len(text), at+mostWord)], at)
		for _, ending := range regulationEndings {
			if n := to - at - len(ending); n >= 0 && hasFold(text[to-len(ending):to], ending) {
				return actRef{name: text[p:to], end: to}, true
			}
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
	end, the := anyWord(text, p, theWords)
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
	if end, ok := anyWord(text, p, annexWords); ok && is.inWords {
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
	a, ok := otherActName(text, p, false)
	if !ok || a.guess || isLower(a.name[0]) {
		return actRef{}, false
	}
	for _, ending := range regulationEndings {
		if n := len(a.name) - len(ending); n > 0 && hasFold(a.name[n:], ending) {
			return a, true
		}
	}
	return actRef{}, false
}

func isLower(c byte) bool { return 'a' <= c && c <= 'z' }

// pointAct matches one of our acts behind a stray point: "art. 5.2. Woo".
func pointAct(text string, p int) (actRef, bool) {
	if p >= len(text) || text[p] != '.' {
		return actRef{}, false
	}
	q := space(text, p+1)
	if lineEnds(text, p, q) > 0 {
		return actRef{}, false
	}
	a, ok := ownAct(text, q)
	return a, ok && a.law != 0
}

// mostBack bounds how many words before a citation are looked at for the name
// of its act.
const mostBack = 3

// actBefore matches another act than ours in the words that end where a
// citation in words begins: "Ontslagregeling artikel 10", "Wet milieubeheer,
// artikel 10.2", "de cao (artikel 5.4)".
func actBefore(text string, p int) (a actRef, start int, ok bool) {
	end := wordBack(text, p)
	if end == p || lineEnds(text, end, p) > 0 && !isLower(text[p]) {
		return actRef{}, 0, false
	}
	at, words := end, 0
	for ; words < mostBack; words++ {
		from := wordStart(text, at)
		if from == at {
			break
		}
		word := text[from:at]
		if words == 0 {
			if e, ok := anyWord(word, 0, bareActs); ok && e == len(word) && (theBefore(text, from) || from == 0 || text[from-1] == '\n') {
				return actRef{name: word, common: true, end: end}, from, true
			}
		}
		if a, ok := otherActName(text, from, false); ok && !isLower(word[0]) && (words == 0 && a.end == end && !a.guess || len(word) == len("wet") && hasFold(word, "wet")) {
			if text[end] == ',' && strings.ToUpper(word) == word { // "AVG, artikel 10" is the end of a list of acts
				break
			}
			return actRef{name: text[from:end], end: end}, from, true
		}
		at = len(strings.TrimRight(text[max(0, from-mostBack):from], " ")) + max(0, from-mostBack)
		if at == from {
			break
		}
	}
	return actRef{}, 0, false
}

// wordBack returns the end of the word before p, a comma or a parenthesis
// between them aside, and p where there is none.
func wordBack(text string, p int) int {
	q, marks, lines := p, 0, 0
	for q > 0 && p-q < mostBack+1 {
		switch text[q-1] {
		case ' ':
		case '\n':
			lines++
		case ',', '(':
			marks++
		default:
			if marks > 1 || lines > 1 || q == p {
				return p
			}
			return q
		}
		q--
	}
	return p
}

func wordStart(text string, p int) int {
	from := p
	for from > 0 && p-from < mostWord && (isLetter(text[from-1]) || text[from-1] >= utf8.RuneSelf) {
		from--
	}
	return from
}

// theBefore reports whether "de" or "het" stands before the word at p.
func theBefore(text string, p int) bool {
	for _, w := range theWords {
		if from := p - 1 - len(w); from >= 0 && text[p-1] == ' ' && hasFold(text[from:], w) && !inWordBefore(text, from) {
			return true
		}
	}
	return false
}

func inWordBefore(text string, p int) bool { return p > 0 && inWord(text, p-1) }

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
