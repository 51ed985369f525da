package read

import (
	"cmp"
	"slices"
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

// startsPaper reports whether a line can begin an annex: not in the middle of a
// sentence.
func (f *frame) startsPaper(i int) bool {
	n := f.lines[i]
	if n.blank() || !f.toks[n.first].is(capital) && f.toks[n.first].kind == wordToken {
		return false
	}
	if n.page {
		return true
	}
	if i == 0 {
		return true
	}
	s := strings.TrimRight(f.raw(i-1), " \t|")
	return f.lines[i-1].page || f.lines[i-1].count() <= 6 || strings.HasSuffix(s, ".") ||
		strings.HasSuffix(s, ";") || strings.HasSuffix(s, ":")
}

// findAnnexes finds the stretches of quoted law.
func (f *frame) findAnnexes() {
	for i := f.body + 1; i < len(f.lines); i++ {
		if !f.opensLaw(i) {
			continue
		}
		end := f.lawEnd(i)
		f.annexes = append(f.annexes, [2]int{f.backUp(i), end})
		i = end
	}
}

// titles of an annex of quoted law.
var lawTitles = []string{"relevante artikelen", "relevante wetsartikelen", "relevante wobartikelen",
	"relevante wooartikelen", "relevante wetgeving",
	"wettelijk kader", "juridisch kader", "wettelijke kader", "wetsartikelen", "artikelen uit de wob",
	"artikelen uit de woo", "relevante bepalingen",
	"relevante regelgeving", "wetteksten", "wettekst", "weigeringsgronden", "uitzonderingsgronden",
	"tekst van de relevante", "toepasselijke artikelen",
	"artikelen wob", "artikelen woo", "relevante wet en regelgeving", "wet en regelgeving",
	"relevante weten regelgeving", "toepasselijke wetsartikelen"}

func titled(w string, titles []string) bool {
	for _, t := range titles {
		if strings.Contains(w, t) {
			return true
		}
	}
	return false
}

// opensLaw reports whether quoted law begins at a line.
func (f *frame) opensLaw(i int) bool {
	w := f.folded[i]
	if w == "" {
		return false
	}
	late := i > f.signed
	switch {
	case strings.HasPrefix(w, "in deze wet en de daarop berustende bepalingen"):
		return true
	case strings.HasPrefix(w, "bijlage") && f.lines[i].count() <= 14:
		if strings.Contains(w, " inventaris") || !f.startsPaper(i) || !f.heading(i) {
			return false
		}
		return titled(w, lawTitles) || f.lawNear(i+1)
	case late && f.lines[i].count() <= 9 && titled(w, lawTitles) && f.startsPaper(i):
		return f.lawNear(i + 1)
	case articleHeading(w):
		return f.startsPaper(i) && (late || strings.Contains(w, "als volgt")) && f.lawBelow(i+1)
	}
	return false
}

// heading reports whether a line that begins with "Bijlage" is one: "Bijlage
// 1", "BIJLAGE A", and not a sentence that begins so, or a list of what is sent.
func (f *frame) heading(i int) bool {
	n := f.lines[i]
	for k := i - 1; k > i-6 && k >= 0; k-- { // an item of a list of enclosures
		if w := f.folded[k]; w == "bijlagen" || w == "bijlage n" || w == "bijlage" && !f.lines[i].page {
			return false
		}
		if f.lines[k].page {
			break
		}
	}
	if f.toks[n.first].end-f.toks[n.first].start == 8 && n.count() == 1 { // "Bijlagen", a label
		return false
	}
	for _, t := range f.toks[n.first:n.last] {
		switch f.lex.names[t.word] {
		case "is", "worden", "wordt", "heeft", "heb", "kunt", "zijn", "treft":
			return false
		}
	}
	return true
}

// lawNear reports whether an article of law or the definitions begin within the
// next dozen lines.
func (f *frame) lawNear(i int) bool {
	seen := 0
	for ; i < len(f.lines) && seen < 10; i++ {
		w := f.folded[i]
		if f.lines[i].blank() {
			continue
		}
		seen++
		if articleHeading(w) || strings.HasPrefix(w, "in deze wet en de daarop") {
			return true
		}
		if strings.HasPrefix(w, "bijlage ") && seen > 1 {
			return false
		}
	}
	return false
}

// lawBelow reports whether what follows the heading of an article reads as law.
func (f *frame) lawBelow(i int) bool {
	for n := 0; i < len(f.lines) && n < 8; i++ {
		if f.lines[i].blank() {
			continue
		}
		n++
		w := f.folded[i]
		for _, s := range []string{"het verstrekken van informatie ingevolge",
			"het openbaar maken van informatie ingevolge", "een ieder kan een verzoek",
			"eenieder kan een verzoek", "eenieder heeft recht", "in deze wet",
			"in geval van een verzoek", "verstrekking van informatie ingevolge", "1 ", "a "} {
			if strings.HasPrefix(w, s) || len(s) > 3 && strings.Contains(w, s) {
				return true
			}
		}
	}
	return false
}

// articleHeading reports whether a folded line is "artikel 10", with or without
// the act or a title.
func articleHeading(w string) bool {
	rest, ok := strings.CutPrefix(w, "artikel ")
	if !ok || rest == "" || !isDigit(rest[0]) || len(w) > 90 {
		return false
	}
	for _, s := range []string{" is ", " zijn ", " lid ", " onder ", " kan ", " heeft ", " sub ",
		" worden ", " bepaalt", " biedt", " verplicht"} {
		if strings.Contains(rest, s) && !strings.Contains(rest, "als volgt") {
			return false
		}
	}
	return true
}

// backUp moves from the first words of the law to the heading above them, on the same
// side of the close.
func (f *frame) backUp(i int) int {
	top, above := i, f.body
	if i >= f.signed {
		above = f.signed
	}
	for k, n := i-1, 0; k > above && n < 12 && !f.lines[k+1].page; k-- {
		if f.lines[k].blank() {
			continue
		}
		n++
		w := f.folded[k]
		switch {
		case f.opensPaper(k, false):
			return top
		case strings.HasPrefix(w, "bijlage") && f.startsPaper(k) && f.heading(k), articleHeading(w),
			f.lines[k].count() <= 9 && titled(w, lawTitles):
			top = k
		case strings.HasPrefix(w, "hoogachtend"), f.lines[k].count() > 12:
			return top
		}
	}
	return top
}

// lawEnd finds the line after quoted law: another annex, an inventory list,
// another letter, or the close of the letter that quotes it.
func (f *frame) lawEnd(i int) int {
	for k := i + 1; k < len(f.lines); k++ {
		if k == f.signed {
			return k
		}
		if f.opensPaper(k, k < i+14) {
			return f.pageTop(k, i)
		}
	}
	return len(f.lines)
}

// pageTop moves up from the title of a page to its first line, over no more
// than the running header. A page that begins at or above line above has
// something else on it, too: there the title itself is returned.
func (f *frame) pageTop(i, above int) int {
	for k := i; k > i-12 && k > above; k-- {
		if f.lines[k].page {
			return k
		}
		if f.lines[k-1].count() > 9 {
			break
		}
	}
	return i
}

// opensPaper reports whether a line begins a paper that is not quoted law.
func (f *frame) opensPaper(i int, near bool) bool {
	w := f.folded[i]
	if w == "" {
		return false
	}
	count := f.lines[i].count()
	switch {
	case strings.HasPrefix(w, "inventarislijst"), strings.HasPrefix(w, "inventaris"):
		return count <= 8 && f.startsPaper(i) && !strings.HasPrefix(w, "inventarisatie")
	case strings.HasPrefix(w, "bijlage"):
		if near && !strings.Contains(w, "inventaris") {
			return false
		}
		return numbered(w) && count <= 14 && f.startsPaper(i) && f.heading(i) && !titled(w, lawTitles) && !f.lawNear(i+1)
	case strings.HasPrefix(w, "retouradres"):
		return true
	case strings.HasPrefix(w, "bron "):
		return i > 0 && strings.TrimSpace(f.raw(i-1)) == "---"
	}
	return false
}

// numbered reports whether a heading is "Bijlage 2" or "Bijlage B": "Bijlage(n)"
// is a label.
func numbered(w string) bool {
	_, rest, _ := strings.Cut(w, " ")
	n, _, _ := strings.Cut(rest, " ")
	switch n {
	case "", "n", "en":
		return false
	}
	return isDigit(n[0]) || len(n) <= 3 && strings.Trim(n, "iv") == "" || len(n) == 1 ||
		strings.HasPrefix(rest, "inventaris")
}

// findPapers finds where attachments begin: after the signature, at the first
// heading of a paper that is not quoted law, or at a second letter.
func (f *frame) findPapers() {
	f.papers = len(f.lines)
	above := f.signed                                   // the last line that is certainly none of theirs
	if f.signed == len(f.lines) && len(f.annexes) > 0 { // without a close the letter ends at the law that it quotes
		above = f.annexes[0][0] - 1
	}
	for i := above + 1; i < len(f.lines); i++ {
		if end := f.inAnnex(i); end > 0 {
			i, above = end-1, end-1
			continue
		}
		if f.opensPaper(i, false) || f.salutes(i) && i > f.signed+3 {
			f.papers = f.pageTop(i, above)
			if f.salutes(i) && f.papers == i {
				f.papers = max(f.headAbove(i), above+1)
			}
			return
		}
		if f.lines[i].page && f.table(i) {
			f.papers = i
			return
		}
	}
}

// table reports whether the page that begins at a line is a table.
func (f *frame) table(i int) bool {
	for k := i; k < len(f.lines) && k < i+12; k++ {
		if w := f.folded[k]; strings.Contains(w, "inventarislijst") || strings.Contains(w, "documentnummer") {
			return true
		}
	}
	return false
}

// inAnnex returns the line after the annex that a line is in, 0 for none.
func (f *frame) inAnnex(i int) int {
	k, _ := slices.BinarySearchFunc(f.annexes, i+1, func(a [2]int, i int) int { return cmp.Compare(a[1], i) })
	if k < len(f.annexes) && f.annexes[k][0] <= i {
		return f.annexes[k][1]
	}
	return 0
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
