package cite

import (
	"strings"

	"github.com/wobrules/wobrules/wob/ground"
)

// A Content is what stands in a cell of grounds.
type Content struct {
	Found   []Found  // the citations, in the order written
	Remarks []string // what stands in parentheses: "(namen)", "(5x)"
	Other   []string // words that are no citation, no remark and nothing that joins
}

// Cell reads a cell that holds nothing but grounds: a code, a list of codes,
// a citation in words. It reads what [Find] reads, and takes a number without
// its letter for a citation as well, whatever stands beside it: in such a cell
// "5.2" can be nothing else.
func Cell(text string) Content { return CellIn(ground.Netherlands, text) }

// CellIn is [Cell] for a list of a body in a territory; see [FindIn].
func CellIn(t ground.Territory, text string) Content {
	var c Content
	soft := soften(text)
	s := scanner{text: soft.text, cell: true, home: t}
	rest := 0
	for s.next() {
		for _, f := range s.found {
			c.between(soft.text[rest:f.Start])
			rest = f.End
			f.Start, f.End = soft.start(f.Start), soft.end(f.End)
			f.Line, f.Raw = 1+strings.Count(text[:f.Start], "\n"), text[f.Start:f.End]
			c.Found = append(c.Found, f)
		}
	}
	c.between(soft.text[rest:])
	return c
}

// cellWords may stand between the grounds in a cell.
var cellWords = wordsOf(
	"weigering", "geweigerd", "gelakt", "o.g.v.", "o.g.v", "ogv.", "ogv", "op", "grond", "gronden",
	"van", "de", "het", "obv", "o.b.v.", "o.b.v",
	"wob", "woo", "art", "artikel", "artikelen", "zie", "met", "name",
)

const cellMarks = " \t\r\n\u00a0,;/|&+)].:-–—"

// between takes in what stands between two citations.
func (c *Content) between(s string) {
	for s = strings.TrimLeft(s, cellMarks); s != ""; s = strings.TrimLeft(s, cellMarks) {
		if s[0] == '(' || s[0] == '[' {
			inner, rest, closed := strings.Cut(s[1:], [...]string{")", "]"}[min(s[0]-'(', 1)])
			if inner = strings.TrimSpace(inner); closed && inner != "" {
				c.Remarks = append(c.Remarks, inner)
				s = rest
			} else {
				s = s[1:]
			}
			continue
		}
		if end, ok := joiners.at(s, 0); ok {
			s = s[end:]
			continue
		}
		if end, ok := cellWords.at(s, 0); ok {
			s = s[end:]
			continue
		}
		word := s
		if i := strings.IndexAny(s, ",;/|+(["); i != -1 {
			word = s[:i]
		}
		s = s[len(word):]
		if word = strings.TrimRight(word, " \t\r\n\u00a0:-–—)]"); word != "" {
			c.Other = append(c.Other, word)
		}
	}
}
