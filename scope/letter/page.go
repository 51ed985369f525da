package letter

import (
	"iter"
	"strings"
	"unicode/utf8"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/quote"
	"github.com/wobrules/wobrules/internal/words"
)

// width is where lines of text are broken.
const width = 88

// A page is a text under construction, cut short where its room is used up.
type page struct {
	b      strings.Builder
	l      calendar.Lang
	room   int
	indent int // of the line that is being written
	col    int // how far it is
}

// line writes text at an indent, broken at width; further lines hang by two. What
// acts on a terminal does not get through.
func (p *page) line(indent int, text string) {
	p.begin(indent)
	p.words(text, "")
	p.b.WriteByte('\n')
}

// begin begins a line at an indent.
func (p *page) begin(indent int) {
	p.indent, p.col = indent, 0
	p.b.WriteString(strings.Repeat(" ", indent))
}

// words writes the words of a text, with a mark behind the last.
func (p *page) words(text, mark string) {
	for word := range strings.FieldsSeq(text) {
		word = quote.Plain(word)
		n := utf8.RuneCountInString(word)
		if p.col > 0 {
			if p.col+1+n+len(mark) > width-p.indent {
				p.b.WriteByte('\n')
				p.b.WriteString(strings.Repeat(" ", p.indent+2))
				p.col = 2
			} else {
				p.b.WriteByte(' ')
				p.col++
			}
		}
		p.b.WriteString(word)
		p.col += n
	}
	p.b.WriteString(mark)
	p.col += len(mark)
}

// mostNamed is how many items are named of one event; a letter that names more
// has them in its file.
const mostNamed = 100

// list writes words with commas between them, the last two with "en" or "and":
// what [words.List] makes, without making it. Of many it says how many more.
func (p *page) list(all []string) {
	if left := len(all) - mostNamed; left > 0 {
		for _, s := range all[:mostNamed] {
			p.words(s, ",")
		}
		p.words(more.In(p.l, left), "")
		return
	}
	for i, s := range all {
		switch {
		case i < len(all)-2:
			p.words(s, ",")
		case i == len(all)-2:
			p.words(s, "")
			p.words(words.List(p.l, []string{"", ""}), "")
		default:
			p.words(s, "")
		}
	}
}

func (p *page) head(lb words.Label) {
	p.b.WriteByte('\n')
	p.line(0, lb.In(p.l))
}

// rule writes what a provision says, with where it is written.
func (p *page) rule(indent int, text string, provision *calendar.Provision) {
	if provision == nil {
		return
	}
	p.line(indent, "- "+text+written(provision.Citation()))
}

// written is where a rule is written, for what can be looked up.
func written(c calendar.Citation) string {
	if c.URL() == "" {
		return ""
	}
	return " [" + c.String() + "]"
}

// spend runs through a list as long as there is room for its lines, and says how
// many were left out.
func spend[T any](p *page, indent int, all iter.Seq[T], line func(T)) {
	left := 0
	for v := range all {
		if p.room <= 0 {
			if left++; left == mostCounted {
				break
			}
			continue
		}
		before := p.b.Len()
		line(v)
		p.room -= p.b.Len() - before
	}
	switch {
	case left == mostCounted:
		p.line(indent, manyMore.In(p.l))
	case left > 0:
		p.line(indent, more.In(p.l, left))
	}
}
