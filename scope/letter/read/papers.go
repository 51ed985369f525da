package read

import "strings"

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
