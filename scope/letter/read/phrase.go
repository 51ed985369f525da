package read

import (
	"fmt"
	"strconv"
	"strings"
)

// A phrase is a row of elements, written with a space between them:
//
//	uw|het       one of these words
//	{verzoek}    one of the words of a list (see lists)
//	schriftelijk?  a word that may be absent
//	..6          up to six other tokens, no date among them
//	~6           up to six other tokens, dates allowed
//	D            the date that is read
//	R            another date
//	S            "dezelfde dag" and its like, for D
//	W            a number of weeks
//
// Words stand as a letter has them, in small letters, without hyphens: "email".
type phrase []element

type elementKind uint8

const (
	oneOf elementKind = iota + 1
	gap
	dateHere
	otherDate
	sameDay
	weeksHere
)

type element struct {
	kind     elementKind
	words    []word // oneOf
	most     int    // gap
	dates    bool   // gap: dates allowed
	optional bool
}

// A match is where a phrase stands among tokens.
type match struct {
	from, to    int // tokens, to not included
	d, r, s, w  int // tokens, -1 for none
	weeksLength int // tokens of w
}

// parsePhrase reads a phrase; a word that it has not seen gets a number.
func parsePhrase(text string, lex *lexicon) phrase {
	var p phrase
	for f := range strings.FieldsSeq(text) {
		e := element{kind: oneOf}
		if n := strings.TrimSuffix(f, "?"); n != f {
			f, e.optional = n, true
		}
		switch {
		case f == "D":
			e.kind = dateHere
		case f == "R":
			e.kind = otherDate
		case f == "S":
			e.kind = sameDay
		case f == "W":
			e.kind = weeksHere
		case strings.HasPrefix(f, ".."), strings.HasPrefix(f, "~"):
			n, err := strconv.Atoi(strings.TrimLeft(f, ".~"))
			if err != nil {
				panic(fmt.Sprintf("read: phrase %q: gap %q", text, f))
			}
			e.kind, e.most, e.dates = gap, n, f[0] == '~'
		default:
			e.words = lex.words(f)
		}
		p = append(p, e)
	}
	return p
}

// needs returns what a sentence must have for the phrase to match: sets of words
// of which one each must stand in it, and a number of dates.
func (p phrase) needs() (words [][]word, dates int) {
	for _, e := range p {
		switch {
		case e.optional:
		case e.kind == oneOf:
			words = append(words, e.words)
		case e.kind == dateHere || e.kind == otherDate:
			dates++
		}
	}
	return words, dates
}

// A matcher tries phrases against the tokens of one sentence. Its fuel bounds
// the steps for the whole sentence, so that time stays linear in the text
// whatever the text is; a sentence of a letter uses a small part of it.
type matcher struct {
	toks []token
	lex  *lexicon
	fuel int
	m    match
}

// at tries a phrase at token i.
func (x *matcher) at(p phrase, i int) bool {
	x.m = match{from: i, d: -1, r: -1, s: -1, w: -1}
	return x.rest(p, i)
}

func (x *matcher) rest(p phrase, i int) bool {
	if x.fuel--; x.fuel < 0 {
		return false
	}
	if len(p) == 0 {
		x.m.to = i
		return true
	}
	e := p[0]
	if e.kind == gap {
		for n := 0; ; n++ {
			if x.rest(p[1:], i+n) {
				return true
			}
			if n == e.most || i+n >= len(x.toks) || !e.dates && x.toks[i+n].kind == dateToken {
				return false
			}
		}
	}
	if n := x.one(e, i); n > 0 {
		old := x.m
		x.keep(e, i, n)
		if x.rest(p[1:], i+n) {
			return true
		}
		x.m = old
	}
	return e.optional && x.rest(p[1:], i)
}

// one returns how many tokens at i an element takes, 0 where it does not match.
func (x *matcher) one(e element, i int) int {
	if i >= len(x.toks) {
		return 0
	}
	t := x.toks[i]
	switch e.kind {
	case oneOf:
		if t.word == 0 {
			return 0
		}
		for _, w := range e.words {
			if w == t.word {
				return 1
			}
		}
	case dateHere, otherDate:
		if t.kind == dateToken {
			return 1
		}
	case sameDay:
		if i+1 < len(x.toks) && x.lex.same[t.word] && x.lex.dayWord[x.toks[i+1].word] {
			return 2
		}
	case weeksHere:
		_, n := x.lex.weeks(x.toks, i)
		return n
	}
	return 0
}

func (x *matcher) keep(e element, i, n int) {
	switch e.kind {
	case dateHere:
		x.m.d = i
	case otherDate:
		x.m.r = i
	case sameDay:
		x.m.s = i
	case weeksHere:
		x.m.w, x.m.weeksLength = i, n
	}
}

// since returns where the tokens before i begin that belong to it: after the
// date before it, and no more than ten.
func (x *matcher) since(i int) int {
	for k := i - 1; k >= 0 && k >= i-10; k-- {
		if x.toks[k].kind == dateToken {
			return k + 1
		}
	}
	return max(i-10, 0)
}

// has reports whether one of some words stands among tokens from to to.
func (x *matcher) has(words []word, from, to int) bool {
	for i := max(from, 0); i < to && i < len(x.toks); i++ {
		if w := x.toks[i].word; w != 0 {
			for _, n := range words {
				if n == w {
					return true
				}
			}
		}
	}
	return false
}

// row reports whether some words stand in a row among tokens from to to.
func (x *matcher) row(words []word, from, to int) bool {
	for i := from; len(words) > 0 && i+len(words) <= to; i++ {
		n := 0
		for n < len(words) && x.toks[i+n].word == words[n] {
			n++
		}
		if n == len(words) {
			return true
		}
	}
	return false
}

// doubled reports whether the date that was read stands beside another one, with
// nothing between them: one of the two is of a margin, and which is not told.
func (x *matcher) doubled() bool {
	d := x.m.d
	if d < 0 {
		return false
	}
	beside := func(i int) bool {
		return i > 0 && i < len(x.toks) && x.toks[i].kind == dateToken && x.toks[i-1].kind == dateToken &&
			x.toks[i].flags&(afterComma|afterParen|afterPoint) == 0
	}
	return beside(d) || beside(d+1)
}
