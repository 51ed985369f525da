package read

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// longest is the length in bytes up to which a text is read as a letter. The
// longest decision letters with their annexes take some hundred kilobytes; what
// lies beyond is papers that were released with it, and is an attachment.
const longest = 1 << 20

// A word is the number of a word that a rule knows; 0 is every other word.
type word uint16

type tokenKind uint8

const (
	wordToken   tokenKind = iota + 1
	numberToken           // digits alone
	mixedToken            // digits and letters: a reference, or a date that a scan damaged
	dateToken             // one or more dates, at n in the dates
)

const (
	afterStop  = 1 << iota // a sentence ends before it
	afterPoint             // ".", "!" or "?" stands before it
	afterComma             // a comma stands before it
	afterParen             // "(" stands before it
	afterLine              // a line begins with it
	afterSpace             // white space stands before it
	capital                // it begins with a capital
)

// A token is a word, a number or a date. Marks between words are flags of the
// word after them.
type token struct {
	start, end int32
	line       int32
	n          int32 // the number of a numberToken, the index of a dateToken
	word       word
	kind       tokenKind
	flags      uint8
}

func (t token) is(flag uint8) bool { return t.flags&flag != 0 }

// A line is a line of the text, without its end.
type line struct {
	start, end int32
	first      int32 // its tokens
	last       int32 // not included
	page       bool  // a page begins with it
	margin     bool
}

func (l line) blank() bool { return l.first == l.last }
func (l line) count() int  { return int(l.last - l.first) }

// A lexer makes lines, tokens and dates of a text.
type lexer struct {
	text  string
	lex   *lexicon
	toks  []token
	lines []line
	dates []date
	buf   [48]byte

	begun int  // where the line that is being read begins
	page  bool // a page begins with it
}

// lexed reads the first longest bytes of a text.
func lexed(text string, lex *lexicon) *lexer {
	if len(text) > longest {
		text = text[:cut(text, longest)]
	}
	l := &lexer{text: text, lex: lex}
	l.toks = make([]token, 0, len(text)/5+8)
	l.lines = make([]line, 0, strings.Count(text, "\n")+strings.Count(text, "\f")+2)
	l.scan()
	l.join()
	l.findDates()
	l.fillLines()
	return l
}

// cut returns the end of the last line that ends at or before n, or, where that
// is far, the last start of a character.
func cut(text string, n int) int {
	for p := n; p > n-4096 && p > 0; p-- {
		if text[p-1] == '\n' {
			return p
		}
	}
	for n > 0 && !utf8.RuneStart(text[n]) {
		n--
	}
	return n
}

// scan makes the tokens and the lines.
func (l *lexer) scan() {
	var flags uint8 = afterLine
	for p := 0; p < len(l.text); {
		switch c := l.text[p]; {
		case endsLine(c):
			p, flags = l.endLine(p), flags|afterLine|afterSpace
		case isDigit(c):
			p, flags = l.number(p, flags), 0
		default:
			p, flags = l.other(p, flags)
		}
	}
	l.lines = append(l.lines, line{start: int32(l.begun), end: int32(len(l.text)), page: l.page})
}

func endsLine(c byte) bool { return c == '\n' || c == '\r' || c == '\f' || c == '\v' }

// endLine notes the line that ends at p and returns where the next begins.
func (l *lexer) endLine(p int) int {
	l.lines = append(l.lines, line{start: int32(l.begun), end: int32(p), page: l.page})
	l.page = l.text[p] == '\f' || l.page && l.begun == p
	if l.text[p] == '\r' && p+1 < len(l.text) && l.text[p+1] == '\n' {
		p++
	}
	l.begun = p + 1
	return p + 1
}

// other reads a word, or one character that belongs to none.
func (l *lexer) other(p int, flags uint8) (int, uint8) {
	if q, n, ok := l.wordAt(p); ok {
		t := token{start: int32(p), end: int32(q), line: int32(len(l.lines)), kind: wordToken, flags: flags}
		if n <= len(l.buf) {
			t.word = l.lex.find(l.buf[:n])
		}
		l.mark(&t)
		l.toks = append(l.toks, t)
		for p < q { // lines that end inside the word
			if p++; endsLine(l.text[p-1]) {
				p = l.endLine(p - 1)
			}
		}
		return q, 0
	}
	switch c := l.text[p]; c {
	case '.', '!', '?':
		return p + 1, flags | afterPoint
	case ',', ';', ':':
		return p + 1, flags | afterComma
	case '(', '[', '{':
		return p + 1, flags | afterParen
	case ' ', '\t':
		return p + 1, flags | afterSpace
	}
	r, n := utf8.DecodeRuneInString(l.text[p:])
	if unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff' {
		flags |= afterSpace
	}
	return p + n, flags
}

// mark sets what the first letter and the token before tell.
func (l *lexer) mark(t *token) {
	r, _ := utf8.DecodeRuneInString(l.text[t.start:])
	if unicode.IsUpper(r) {
		t.flags |= capital
	}
	if !t.is(afterPoint) || !t.is(capital) || len(l.toks) == 0 {
		return
	}
	before := l.toks[len(l.toks)-1]
	if before.kind == wordToken && (before.end-before.start == 1 || l.lex.shortened[before.word]) {
		return
	}
	t.flags |= afterStop
}

func isDigit(c byte) bool { return c-'0' < 10 }

// letterAt folds the letter at p to small letters without marks, in b. n is the
// length of the letter in the text, 0 where there is none.
func letterAt(text string, p int, b *[4]byte) (folded []byte, n int) {
	c := text[p]
	if c < utf8.RuneSelf {
		if c |= 0x20; c-'a' < 26 {
			b[0] = c
			return b[:1], 1
		}
		return nil, 0
	}
	r, n := utf8.DecodeRuneInString(text[p:])
	if s, ok := fold(r); ok {
		return b[:copy(b[:], s)], n
	}
	if unicode.IsLetter(r) {
		b[0] = '?'
		return b[:1], n
	}
	return nil, 0
}

// fold returns the small letters without marks for a letter with marks or a
// ligature.
func fold(r rune) (string, bool) {
	const row = "aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo/ouuuuyty"
	switch {
	case r >= 0xC0 && r <= 0xFF && r != 0xD7 && r != 0xF7:
		return row[r-0xC0 : r-0xC0+1], true
	case r >= 0xFB00 && r <= 0xFB04:
		return [...]string{"ff", "fi", "fl", "ffi", "ffl"}[r-0xFB00], true
	case r == 0x132 || r == 0x133:
		return "ij", true
	}
	return "", false
}

// wordAt reads a word at p into the buffer: letters, with hyphens, apostrophes
// and soft hyphens inside dropped, also where a line ends at the hyphen. n is
// the length of what was folded, more than the buffer holds for a long word.
func (l *lexer) wordAt(p int) (end, n int, ok bool) {
	var b [4]byte
	single := 0 // letters since the last point
	small := 0  // small letters since the last capital
	for p < len(l.text) {
		f, size := letterAt(l.text, p, &b)
		if size > 0 {
			if up := l.text[p] < 'a'; !up {
				small++
			} else if small >= 2 {
				break // two words that lost the space between them: "heerOp"
			} else {
				small = 0
			}
			for _, c := range f {
				if n < len(l.buf) {
					l.buf[n] = c
				}
				n++
			}
			p += size
			single++
			continue
		}
		if n == 0 {
			return 0, 0, false
		}
		q, point := l.inside(p, single)
		if q == p {
			break
		}
		if point {
			single = 0
		}
		p = q
	}
	return p, n, n > 0
}

// inside returns where a word goes on after a mark at p, and p where it ends
// there. A point goes on between single letters, as in d.d. and t.a.v.
func (l *lexer) inside(p, single int) (q int, point bool) {
	rest := l.text[p:]
	switch {
	case isDigit(rest[0]):
		return p, false
	case rest[0] == '.' && single == 1 && len(rest) > 2 && isLetter(rest[1]) && !isLetter(rest[2]):
		return p + 1, true
	case rest[0] == '-' || rest[0] == '\'':
		q = p + 1
	case len(rest) > 1 && rest[0] == 0xC2 && rest[1] == 0xAD: // soft hyphen
		q = p + 2
	case len(rest) > 2 && rest[0] == 0xE2 && rest[1] == 0x80 && (rest[2] >= 0x90 && rest[2] <= 0x91 || rest[2] == 0x99):
		q = p + 3
	default:
		return p, false
	}
	if q < len(l.text) && isLetter(l.text[q]) {
		return q, false
	}
	if rest[0] == '\'' || q >= len(l.text) || !endsLine(l.text[q]) {
		return p, false
	}
	next := q + 1
	if l.text[q] == '\r' && next < len(l.text) && l.text[next] == '\n' {
		next++
	}
	if next < len(l.text) && l.text[next] >= 'a' && l.text[next] <= 'z' {
		return next, false
	}
	return p, false
}

func isLetter(c byte) bool { return c|0x20-'a' < 26 }

// number reads digits at p, a date in figures, or digits mixed with letters.
func (l *lexer) number(p int, flags uint8) int {
	t := token{start: int32(p), line: int32(len(l.lines)), kind: numberToken, flags: flags}
	if q, d, ok := inFigures(l.text, p); ok {
		t.kind, t.n, t.end = dateToken, int32(len(l.dates)), int32(q)
		l.dates = append(l.dates, d)
		l.toks = append(l.toks, t)
		return q
	}
	q := p
	for q < len(l.text) && isDigit(l.text[q]) {
		t.n = min(t.n*10+int32(l.text[q]-'0'), 1<<20)
		q++
	}
	if q < len(l.text) && (isLetter(l.text[q]) || l.text[q] == '_') && !monthAt(l.text, q) {
		t.kind = mixedToken
		for q < len(l.text) && (isLetter(l.text[q]) || isDigit(l.text[q]) || l.text[q] == '_') {
			q++
		}
	}
	t.end = int32(q)
	l.toks = append(l.toks, t)
	return q
}

// join makes one word of two that a scan tore apart: two neighbours on a line,
// at least one of them no word that a rule knows, that together are one.
func (l *lexer) join() {
	out := l.toks[:0]
	for i := 0; i < len(l.toks); i++ {
		t := l.toks[i]
		if i+1 < len(l.toks) {
			if u := l.toks[i+1]; l.torn(t, u) {
				if w := l.joined(t, u); w != 0 {
					t.word, t.end = w, u.end
					i++
				}
			}
		}
		out = append(out, t)
	}
	l.toks = out
}

func (l *lexer) torn(t, u token) bool {
	return t.kind == wordToken && u.kind == wordToken && (t.word == 0 || u.word == 0) &&
		u.start == t.end+1 && u.flags == afterSpace && u.end-t.start <= int32(len(l.buf))
}

func (l *lexer) joined(t, u token) word {
	_, n, _ := l.wordAt(int(t.start))
	first := string(l.buf[:n]) // both are short
	_, m, _ := l.wordAt(int(u.start))
	if n+m < 3 {
		return 0
	}
	return l.lex.find(append([]byte(first), l.buf[:m]...))
}

// fillLines gives every line its tokens.
func (l *lexer) fillLines() {
	k := 0
	for i := range l.lines {
		l.lines[i].first = int32(k)
		for k < len(l.toks) && int(l.toks[k].line) <= i {
			k++
		}
		l.lines[i].last = int32(k)
	}
}
