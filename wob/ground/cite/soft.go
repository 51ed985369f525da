package cite

import (
	"slices"
	"strings"
)

// softHyphen prints nothing where a line does not end at it: it stands inside a
// word or a code, and is none of it.
const softHyphen = "\u00ad"

// A softened text is one without its soft hyphens, and how its places are those
// of the text as given.
type softened struct {
	text string
	cuts []cut
}

// A cut is where something was left out: the place in the softened text, and how
// many bytes were left out up to and including it.
type cut struct{ at, gone int }

// soften leaves the soft hyphens out, with the line end behind one that breaks
// a word.
func soften(text string) softened {
	if !strings.Contains(text, softHyphen) {
		return softened{text: text}
	}
	var b strings.Builder
	b.Grow(len(text))
	var s softened
	gone := 0
	for {
		i := strings.Index(text, softHyphen)
		if i == -1 {
			b.WriteString(text)
			s.text = b.String()
			return s
		}
		b.WriteString(text[:i])
		n := len(softHyphen)
		if rest := strings.TrimPrefix(text[i+n:], "\r"); strings.HasPrefix(rest, "\n") && isLower(rest, 1) {
			n = len(text) - i - len(rest) + 1
		}
		gone += n
		s.cuts = append(s.cuts, cut{b.Len(), gone})
		text = text[i+n:]
	}
}

// start returns the place in the text as given of something that begins at p.
func (s *softened) start(p int) int { return p + s.before(p+1) }

// end returns the place in the text as given where something ends that ends at p.
func (s *softened) end(p int) int { return p + s.before(p) }

// before returns how many bytes were left out before p.
func (s *softened) before(p int) int {
	n, _ := slices.BinarySearchFunc(s.cuts, p, func(c cut, p int) int { return c.at - p })
	if n == 0 {
		return 0
	}
	return s.cuts[n-1].gone
}
