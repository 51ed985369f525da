package read

import (
	"strings"
	"unicode"
)

// A frame is the text in its parts: where the head, the letter and what comes
// after it begin, which lines are margin, and which pages are missing.
type frame struct {
	*lexer
	folded  []string // each line in small letters, a date as D; "" for a line too long to be a label or a heading
	first   int      // the first line of the letter, after metadata
	body    int      // the first line after the head
	signed  int      // the line of "Hoogachtend"; len(lines) where there is none
	annexes [][2]int // quoted law: first line, line after the last
	papers  int      // the first line of the attachments; len(lines) where there are none
	end     int      // the first line that is no longer the letter itself
	greeted bool     // a salutation was found
	pages   pages
	spaced  bool // a blank line stands between lines of one sentence, too
}

// labelWidth is the length in bytes of the longest line that can be a label, a
// heading or a running header.
const labelWidth = 160

// framed finds the parts.
func framed(l *lexer) *frame {
	f := &frame{lexer: l, folded: make([]string, len(l.lines))}
	for i, n := range l.lines {
		if n.end-n.start <= labelWidth {
			f.folded[i] = f.fold(n)
		}
	}
	f.metadata()
	f.spaced = f.doubleSpaced()
	f.findBody()
	f.findEnd()
	f.findAnnexes()
	f.findPapers()
	f.end = f.stop()
	f.findMargins()
	f.pages = f.findPages()
	return f
}

// fold returns a line in small letters, its tokens with a space between them.
func (f *frame) fold(n line) string {
	var b strings.Builder
	b.Grow(int(n.end - n.start))
	if n.first < n.last && strings.ContainsFunc(f.text[n.start:f.toks[n.first].start], isAlphanumeric) {
		b.WriteString("~ ") // the line begins with the rest of a date or a word of the line above
	}
	for i := n.first; i < n.last; i++ {
		if i > n.first {
			b.WriteByte(' ')
		}
		switch t := f.toks[i]; t.kind {
		case dateToken:
			b.WriteByte('D')
		case wordToken:
			if t.word != 0 {
				b.WriteString(f.lex.names[t.word])
				continue
			}
			_, k, _ := f.wordAt(int(t.start))
			b.Write(f.buf[:min(k, len(f.buf))])
		default:
			b.WriteString(f.text[t.start:t.end])
		}
	}
	return b.String()
}

func isAlphanumeric(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// metadata passes over a block between two lines of "---" before the letter.
func (f *frame) metadata() {
	if strings.TrimSpace(f.raw(0)) != "---" {
		return
	}
	for i := 1; i < len(f.lines) && i < 60; i++ {
		if strings.TrimSpace(f.raw(i)) == "---" {
			f.first = i + 1
			for k := range f.first {
				f.lines[k].margin = true
			}
			return
		}
	}
}

// doubleSpaced reports whether most lines of running text have a blank line
// below them.
func (f *frame) doubleSpaced() bool {
	long, blank := 0, 0
	for i := f.first; i+1 < len(f.lines); i++ {
		if f.lines[i].count() >= 8 {
			long++
			if f.lines[i+1].blank() {
				blank++
			}
		}
	}
	return blank*2 > long
}

func (f *frame) raw(i int) string { return f.text[f.lines[i].start:f.lines[i].end] }
