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
	e := q
	for e < len(text) && isDigit(text[e]) {
		e++
	}
	lastCentury := e-q == len("1978") && strings.HasPrefix(text[q:], "19")
	return e, lastCentury && !inWord(text, e)
}

// compound reports whether a hyphen makes the word before p the front of another
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
			named := hasFold(word, "wet") && isLetterAt(text, next)
			return actRef{name: word, guess: true, end: end}, named
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
	end := wordEnd(text[:min(len(text), p+mostWord)], p)
	if end == p || compound(text, end) {
		return actRef{}, false
	}
	word := text[p:end]
	if endsAs(word, bareActs) {
		return actRef{name: word, common: true, end: end}, true
	}
	if isLower(word[0]) {
		return actRef{}, false
	}
	if e, ok := anyWord(text, p, titleWords); ok {
		return title(text, p, e)
	}
	return adjectivalAct(text, p)
}

// title matches a name of two words of which the first, "Wet" or "Besluit",
// ended at p: "Wet milieubeheer", but not "Besluit waarbij".
func title(text string, start, p int) (actRef, bool) {
	next := space(text, p)
	end := wordEnd(text[:min(len(text), next+mostWord)], next)
	if end-next < len("wetten") || !isLower(text[next]) || lineEnds(text, p, next) > 0 {
		return actRef{}, false
	}
	_, not := anyWord(text, next, notTitle)
	return actRef{name: text[start:end], end: end}, !not
}

// adjectivalAct matches "Algemene plaatselijke verordening".
func adjectivalAct(text string, p int) (actRef, bool) {
	at := p
	for range 2 {
		e, ok := anyWord(text, at, actAdjectives)
		if !ok {
			break
		}
		at = space(text, e)
		end := wordEnd(text[:min(len(text), at+mostWord)], at)
		if endsAs(text[at:end], regulationEndings) {
			return actRef{name: text[p:end], end: end}, true
		}
	}
	return actRef{}, false
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
	return a, endsAs(a.name, regulationEndings)
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
	at := end
	for words := range mostBack {
		from := wordStart(text, at)
		if from == at {
			break
		}
		if words == 0 && bareNoun(text, from, at) {
			return actRef{name: text[from:at], common: true, end: end}, from, true
		}
		if namesActBefore(text, from, at, end) {
			return actRef{name: text[from:end], end: end}, from, true
		}
		at = from
		for at > 0 && from-at < mostBack && text[at-1] == ' ' {
			at--
		}
		if at == from {
			break
		}
	}
	return actRef{}, 0, false
}

// bareNoun reports whether a word is a noun that names an act by itself, with
// "de" or "het" before it or at the beginning of a line.
func bareNoun(text string, from, to int) bool {
	end, ok := anyWord(text[:to], from, bareActs)
	return ok && end == to && (theBefore(text, from) || from == 0 || text[from-1] == '\n')
}

// namesActBefore reports whether the words from a word on to end are the name of
// an act: one word with the ending of one, or more that begin with "Wet". Before
// a comma an abbreviation is no name: "AVG, artikel 10" ends a list of acts.
func namesActBefore(text string, from, to, end int) bool {
	word := text[from:to]
	a, ok := otherActName(text, from, false)
	if !ok || isLower(word[0]) || text[end] == ',' && strings.ToUpper(word) == word {
		return false
	}
	return a.end == end && !a.guess || len(word) == len("wet") && hasFold(word, "wet")
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
		from := p - 1 - len(w)
		if from >= 0 && text[p-1] == ' ' && hasFold(text[from:], w) && (from == 0 || !inWord(text, from-1)) {
			return true
		}
	}
	return false
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
