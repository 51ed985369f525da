package cite

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Words of the Dutch legal citation, lower case. Each is compared without
// regard to case and as a whole word.

var articleWords = wordsOf("artikelen", "artikel", "articles", "article", "artt", "arts", "art")

// numberedWords stand before a number that is no article: after them a number
// is never a citation.
var numberedWords = wordsOf(
	"paragraaf", "paragrafen", "par", "hoofdstuk", "hoofdstukken", "hfst", "tabel", "tabellen",
	"bijlage", "bijlagen", "bijlages",
	"figuur", "figuren", "fig", "pagina", "pagina's", "pag", "blz", "bladzijde", "bladzijden", "p", "pp",
	"sectie", "secties", "versie", "release", "rev", "revisie", "build", "firmware", "regel", "regels",
	"rule", "rules", "eis", "norm", "iso", "nen", "rfc", "afdeling", "afbeelding", "grafiek", "chapter",
	"table", "figure", "page", "version", "appendix", "annex",
	"eur", "euro", "usd",
)

var paragraphWords = wordsOf("lid", "leden")

var letterWords = wordsOf(
	"onderdelen", "onderdeel", "onder", "subs", "sub", "letters", "letter", "ond", "lett", "let",
)

var ordinalWords = wordsOf(
	"eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende",
	"tiende",
)

// ordinalEndings hang on the figure of one: "2e".
var ordinalEndings = wordsOf("de", "ste", "e")

// joiners stand between the members of a list.
var joiners = wordsOf(
	"en/of", "en", "of", "juncto", "jo.", "jo", "j°", "jº", "j.o.", "respectievelijk", "resp.", "resp",
	"onderscheidenlijk",
	"dan wel", "danwel", "alsmede", "alsook", "evenals", "c.q.", "cq.", "cq",
	"in samenhang gelezen met", "in samenhang met",
	"in verbinding met", "i.c.m.", "in combinatie met", "and", "or",
)

// otherActs are short names of acts that letters cite beside the Wob and the
// Woo.
var otherActs = wordsOf(
	"evrm", "ehrm", "vweu", "veu", "avg", "gdpr", "uavg", "grondwet", "gw", "awb", "wabo", "wbp", "bw",
	"sr", "sv", "rv",
	"wpg", "wjsg", "wnb", "wm", "wro", "wor", "wia", "wao", "waz", "zw", "ww", "wazo", "wajong", "iow",
	"ioaw", "ioaz", "pw", "wwb", "wmo", "zvw", "wlz", "wgbo",
	"suwi", "wfsv", "who", "wbb", "wft", "wwft", "wiv", "wvw", "ow", "omgevingswet", "bbl", "bal",
	"bkl", "wvo", "awr", "atw", "arbo", "arbowet",
	"aanbestedingswet", "archiefwet", "gemeentewet", "provinciewet", "waterschapswet",
	"participatiewet", "ontslagregeling",
	"schattingsbesluit", "politiewet",
)

// countries have acts of nearly the name of ours.
var countries = wordsOf("bes", "aruba", "curaçao", "curacao", "sint maarten", "nederlandse antillen")

// actEndings end a word that names some act or other ruled paper.
var actEndings = []string{
	"wet", "wetboek", "wetsvoorstel", "besluit", "regeling", "verordening", "richtlijn", "verdrag", "handvest",
	"reglement", "regels", "beleidsregel",
	"statuut", "statuten", "overeenkomst", "voorwaarden", "convenant", "contract", "protocol", "cao",
	"gedragscode", "aanwijzing",
}

// regulationEndings are those of them that end the name of a regulation, and
// not of some other document.
var regulationEndings = []string{
	"wet", "wetboek", "besluit", "regeling", "verordening", "reglement", "statuut", "verdrag",
	"handvest",
}

// bareActs name an act, or a paper with articles, by themselves: "artikel 5.4
// lid 2 cao".
var bareActs = wordsOf(
	"cao", "reglement", "statuten", "verordening", "contract", "overeenkomst", "arbeidsovereenkomst",
	"convenant", "regeling", "richtlijn",
	"protocol", "gedragscode", "apv", "wetboek", "bestek", "voorwaarden", "statuut", "verdrag",
)

// annexWords name a paper with articles of its own behind "van".
var annexWords = wordsOf("bijlage", "annex", "appendix")

// titleWords begin the name of an act of several words: "Wet bescherming
// persoonsgegevens", "Besluit omgevingsrecht".
var titleWords = wordsOf("wet", "besluit", "regeling", "verordening", "reglement", "wetboek")

// notTitle are words that may follow one of them where it is no title: "Besluit
// waarbij".
var notTitle = wordsOf(
	"waarbij", "waarin", "waarop", "waarmee", "inzake", "namens", "volgens", "vanwege", "omtrent",
	"betreffende", "genomen", "gepubliceerd",
	"genoemd", "openbaar", "conform", "gelezen", "hiervan", "wordt", "worden", "waarvan", "verstrekt",
	"geweigerd", "minister",
)

// actAdjectives may stand before such a word.
var actAdjectives = wordsOf(
	"algemene", "europees", "europese", "internationaal", "internationale", "nederlandse", "tijdelijke",
	"nieuwe", "oude", "gewijzigde", "model", "ministeriële", "plaatselijke",
)

func lower(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c + ('a' - 'A')
	}
	return c
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func isLetter(c byte) bool { c = lower(c); return 'a' <= c && c <= 'z' }

// hasFold reports whether s begins with a lower-case word, in either case.
func hasFold(s, word string) bool {
	if len(s) < len(word) {
		return false
	}
	for i := range len(word) {
		if lower(s[i]) != word[i] {
			return false
		}
	}
	return true
}

// wordRune reports whether a rune continues a word.
func wordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// inWord reports whether the text at p goes on with a letter or a digit. Low lines
// go on with a word where a letter or a digit follows them; else they are marks,
// as of emphasis.
func inWord(text string, p int) bool {
	for p < len(text) && text[p] == '_' {
		p++
	}
	if p >= len(text) {
		return false
	}
	if c := text[p]; c < utf8.RuneSelf {
		return isLetter(c) || isDigit(c)
	}
	r, _ := utf8.DecodeRuneInString(text[p:])
	return wordRune(r)
}

// parenthesis matches parentheses at p without others in them, and returns what
// they hold.
func parenthesis(text string, p int) (inner string, end int) {
	if !strings.HasPrefix(text[p:], "(") {
		return "", p
	}
	if n := strings.IndexAny(text[p+1:], "()"); text[p+1+n] == ')' { // at -1 the one that opens
		return text[p+1 : p+1+n], p + n + 2
	}
	return "", p
}

// Widths of the white space that may stand inside a citation: letters are
// wrapped, and text taken from a PDF has an empty line where the page had none.
const (
	mostSpace = 200 // bytes
	mostLines = 2   // line ends
)

// space returns the place after the white space at p. White space that is too
// wide is not skipped.
func space(text string, p int) int {
	start, lines := p, 0
	for p < len(text) && p-start <= mostSpace {
		switch text[p] {
		case ' ', '\t', '\r':
			p++
			continue
		case '\n':
			lines++
			p++
			continue
		}
		n := 0
		if text[p] >= utf8.RuneSelf {
			n = wideSpace(text[p:])
		}
		if n == 0 {
			break
		}
		p += n
	}
	if lines > mostLines || p-start > mostSpace {
		return start
	}
	return p
}

// wideSpace returns the width of the white space beyond ASCII that s begins
// with, marks that print nothing among it.
func wideSpace(s string) int {
	r, n := utf8.DecodeRuneInString(s)
	if r == '\u200b' || unicode.IsSpace(r) {
		return n
	}
	return 0
}

// lineEnds counts the line ends between two places.
func lineEnds(text string, from, to int) int { return strings.Count(text[from:to], "\n") }

// farBack is how many bytes before a citation an act can stand and still be in
// its sentence.
const farBack = 4096

// fewLineEnds counts the line ends from a place before another, which can lie
// any way back: what is far is as good as two lines away, and is not counted
// again for each citation.
func fewLineEnds(text string, from, to int) int {
	if to-from > farBack {
		return 2
	}
	return lineEnds(text, from, to)
}

// units after a bare number make it an amount.
var units = wordsOf(
	"miljoen", "miljard", "mln", "mld", "procent", "euro", "eur", "uur", "u", "km", "m", "m2", "kg",
	"gb", "mb", "jaar", "dagen", "weken", "maanden", "fte",
)
