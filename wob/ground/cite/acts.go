package cite

import (
	"slices"
	"strconv"
	"strings"

	"github.com/wobrules/wobrules/wob/ground"
)

// An act is one of ours as the reader looks at it: how a text names it, and
// the articles that hold grounds.
type act struct {
	law       ground.Law
	short     string
	bwb       string
	territory ground.Territory
	articles  []article
}

// An article is one that holds grounds, with its number taken apart: "5.4a" is
// 5, 4 and the letter a.
type article struct {
	ground.Article
	numbers []int
	letter  byte
	last    byte // the last letter that one of its paragraphs has, or 0
}

var acts = readActs()

// names holds every way in which a text names one of our acts, the longer before
// the shorter, and lawOf the act of each.
var names, lawOf = readNames()

func readNames() (*wordList, map[string]ground.Law) {
	var all []string
	of := map[string]ground.Law{}
	for _, l := range ground.Laws() {
		for _, n := range l.Names() {
			all = append(all, n)
			of[n] = l
		}
	}
	slices.SortStableFunc(all, func(a, b string) int { return len(b) - len(a) })
	return wordsOf(all...), of
}

// mostLetter is the last letter any paragraph of the acts has: beyond it a
// single letter in running text is a word or an initial.
var mostLetter = readMostLetter()

func readMostLetter() (most byte) {
	for i := range acts {
		for _, a := range acts[i].articles {
			most = max(most, a.last)
		}
	}
	return most
}

// pointed reports whether an article of more than one number begins with n:
// "5.1", so that "5. 1" is one, too.
func pointed(n int) bool {
	for i := range acts {
		for _, a := range acts[i].articles {
			if len(a.numbers) > 1 && a.numbers[0] == n {
				return true
			}
		}
	}
	return false
}

// lettered reports whether an article has that number with that letter behind
// it.
func lettered(numbers []int, letter byte) bool {
	for i := range acts {
		for _, a := range acts[i].articles {
			if a.letter == letter && slices.Equal(a.numbers, numbers) {
				return true
			}
		}
	}
	return false
}

func readActs() []act {
	var all []act
	for _, l := range ground.Laws() {
		a := act{law: l, short: l.String(), bwb: l.Act().BWB(), territory: l.Territory()}
		for _, art := range l.Articles() {
			a.articles = append(a.articles, takeApart(l, art))
		}
		all = append(all, a)
	}
	return all
}

func takeApart(l ground.Law, a ground.Article) article {
	digits := strings.TrimRight(a.Number(), "abcdefghijklmnopqrstuvwxyz")
	one := article{Article: a}
	if len(digits) < len(a.Number()) {
		one.letter = a.Number()[len(digits)]
	}
	for field := range strings.SplitSeq(digits, ".") {
		n, _ := strconv.Atoi(field)
		one.numbers = append(one.numbers, n)
	}
	for _, g := range l.Grounds() {
		if c := g.Citation(); c.Article() == a.Number() && c.PartLetter() != "" {
			one.last = max(one.last, c.PartLetter()[0])
		}
	}
	return one
}

func (a *act) article(number string) *article {
	for i := range a.articles {
		if a.articles[i].Number() == number {
			return &a.articles[i]
		}
	}
	return nil
}

// platform returns the ground that publication platforms write as a code.
func (a *act) platform(code string) ground.Ground {
	for _, g := range a.law.Grounds() {
		if g.Platform() == code {
			return g
		}
	}
	return ground.Ground{}
}

func actOf(l ground.Law) *act {
	return &acts[slices.IndexFunc(acts, func(a act) bool { return a.law == l })]
}
