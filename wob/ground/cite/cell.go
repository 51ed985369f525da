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
	soft := soften(openLetters(text))
	s := scanner{text: soft.text, cell: true, home: t}
	rest, line, at := 0, 1, 0
	for s.next() {
		for _, f := range s.found {
			c.between(soft.text[rest:f.Start])
			rest = f.End
			f.Start, f.End = soft.start(f.Start), soft.end(f.End)
			line += strings.Count(text[at:f.Start], "\n")
			f.Line, f.Raw, at = line, text[f.Start:f.End], f.Start
			c.Found = append(c.Found, f)
		}
	}
	c.between(soft.text[rest:])
	return c
}

// openLetters writes spaces for the parentheses around letters behind a number, so
// that they are read like those without: "5.1.2 (e, i)", "5.1 lid 2 (onder e)".
func openLetters(text string) string {
	var open []byte
	for i := 0; i < len(text); i++ {
		if text[i] != '(' && text[i] != '[' {
			continue
		}
		before := strings.TrimRight(text[:i], " \u00a0.")
		length := strings.IndexAny(text[i+1:], "()[]") // one that opens is no letter
		if length < 0 || before == "" || !isDigitAt(before, len(before)-1) || !onlyLetters(text[i+1:i+1+length]) {
			continue
		}
		if open == nil {
			open = []byte(text)
		}
		open[i], open[i+1+length] = ' ', ' '
		i += length
	}
	if open == nil {
		return text
	}
	return string(open)
}

// onlyLetters reports whether a text is a list of letters of a paragraph.
func onlyLetters(s string) bool {
	n := 0
	for word := range strings.FieldsFuncSeq(strings.ToLower(s), func(r rune) bool {
		return strings.ContainsRune(" ,/+&;.\u00a0", r)
	}) {
		switch {
		case len(word) == 1 && 'a' <= word[0] && word[0] <= mostLetter:
			n++
		case word != "en" && word != "onder" && word != "sub" && word != "onderdeel" && word != "onderdelen":
			return false
		}
	}
	return n > 0
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
	var unclosed [2]bool // of each pair: nothing that follows closes
	for s = strings.TrimLeft(s, cellMarks); s != ""; s = strings.TrimLeft(s, cellMarks) {
		if s[0] == '(' || s[0] == '[' {
			var inner, rest string
			pair, closed := min(s[0]-'(', 1), false
			if !unclosed[pair] {
				inner, rest, closed = strings.Cut(s[1:], [...]string{")", "]"}[pair])
				unclosed[pair] = !closed
			}
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
