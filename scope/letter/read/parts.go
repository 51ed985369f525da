package read

import "strings"

// findBody finds the first line after the salutation, or, without one, the
// first line of running prose.
func (f *frame) findBody() {
	prose := -1
	for i := f.first; i < len(f.lines); i++ {
		if f.salutes(i) {
			f.body, f.greeted = i, true
			return
		}
		if prose < 0 && f.prose(i) && i+1 < len(f.lines) {
			prose = i
		}
		if prose >= 0 && i > prose+40 {
			break
		}
	}
	f.body = max(prose, f.first)
}

var salutations = []string{"geachte", "geacht", "gezchte", "beste", "l s", "ls", "geaehte", "geachle",
	"hooggeachte", "mijne"}

// salutes reports whether a line is the salutation.
func (f *frame) salutes(i int) bool {
	w := f.folded[i]
	if w == "" {
		return false
	}
	head, _, _ := strings.Cut(w, " ")
	for _, s := range salutations {
		if head == s || w == s {
			return f.lines[i].count() <= 12
		}
	}
	return strings.HasPrefix(head, "geachte")
}

// prose reports whether a line is running text: long, with words of which prose
// is full.
func (f *frame) prose(i int) bool {
	n := f.lines[i]
	if n.count() < 9 {
		return false
	}
	glue := 0
	for _, t := range f.toks[n.first:n.last] {
		if f.lex.glue[t.word] {
			glue++
		}
	}
	return glue*4 >= n.count()
}

// findEnd finds the close of the letter: the greeting, or, where it has none before
// another letter begins, the line of the signature.
func (f *frame) findEnd() {
	f.signed = len(f.lines)
	end := f.nextLetter()
	for i := f.body + 1; i < end; i++ {
		w := f.folded[i]
		if strings.HasPrefix(w, "hoogachtend") || strings.HasPrefix(w, "met vriendelijke groet") ||
			strings.HasPrefix(w, "vriendelijke groet") || w == "groet" || w == "groeten" ||
			strings.HasPrefix(w, "hartelijke groet") {
			f.signed = i
			return
		}
	}
	for i := f.body + 1; i < end; i++ {
		if f.signs(i) {
			f.signed = i
			return
		}
	}
	if end < len(f.lines) {
		f.signed = end - 4
	}
}

// nextLetter returns the line of the salutation of another letter behind this one, one
// with a head of its own: a page, a date or a return address above it; the number of
// lines for none.
func (f *frame) nextLetter() int {
	for i := f.body + 8; i < len(f.lines); i++ {
		if f.salutes(i) && f.headAbove(i) < i {
			return i
		}
	}
	return len(f.lines)
}

// headAbove returns the line nearest above a salutation that shows that a letter begins
// there, the line of the salutation for none.
func (f *frame) headAbove(i int) int {
	for k := i - 1; k > f.body && k > i-headLines; k-- {
		if w := f.folded[k]; f.lines[k].page || f.label(k) == dateLabel || f.besideDate(w) ||
			strings.HasPrefix(w, "retouradres") {
			return k
		}
	}
	return i
}

// headLines is how many lines the head of a letter takes above its salutation.
const headLines = 40

// signs reports whether a line is that of the body that signs: "Namens het college,",
// in a paragraph of its own.
func (f *frame) signs(i int) bool {
	n := f.lines[i]
	if n.count() > 14 || !f.lines[i-1].blank() || !strings.HasSuffix(f.printed(i), ",") {
		return false
	}
	return strings.HasPrefix(f.folded[i], "namens ") || f.names(i)
}

// stop finds the first line that is no longer the letter itself: papers, or quoted law
// behind the close.
func (f *frame) stop() int {
	for _, a := range f.annexes {
		if a[0] >= f.signed || f.signed == len(f.lines) {
			return min(a[0], f.papers)
		}
	}
	return f.papers
}
