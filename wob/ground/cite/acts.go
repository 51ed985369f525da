package cite

import (
	"strconv"
	"strings"

	"github.com/wobrules/wobrules/wob/ground"
)

// An act is one of ours as the reader looks at it: how a text names it, and
// the articles that hold grounds.
type act struct {
	law      ground.Law
	short    string
	bwb      string
	names    []string
	articles []article
}

// An article is one that holds grounds, with its number taken apart: "5.4a" is
// 5, 4 and the letter a.
type article struct {
	ground.Article
	numbers []int
	letter  byte
}

var acts = readActs()

func readActs() []act {
	var all []act
	for _, l := range ground.Laws() {
		a := act{law: l, short: l.String(), bwb: l.Act().BWB(), names: l.Names()}
		for _, art := range l.Articles() {
			a.articles = append(a.articles, takeApart(art))
		}
		all = append(all, a)
	}
	return all
}

func takeApart(a ground.Article) article {
	digits := strings.TrimRight(a.Number(), "abcdefghijklmnopqrstuvwxyz")
	one := article{Article: a}
	if len(digits) < len(a.Number()) {
		one.letter = a.Number()[len(digits)]
	}
	for field := range strings.SplitSeq(digits, ".") {
		n, _ := strconv.Atoi(field)
		one.numbers = append(one.numbers, n)
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
	for i := range acts {
		if acts[i].law == l {
			return &acts[i]
		}
	}
	return nil
}
