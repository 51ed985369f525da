package read

import (
	"cmp"
	"slices"
	"strings"
)

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

// inAnnex returns the line after the annex that a line is in, 0 for none.
func (f *frame) inAnnex(i int) int {
	k, _ := slices.BinarySearchFunc(f.annexes, i+1, func(a [2]int, i int) int { return cmp.Compare(a[1], i) })
	if k < len(f.annexes) && f.annexes[k][0] <= i {
		return f.annexes[k][1]
	}
	return 0
}
