package cite

import (
	"slices"
	"strconv"
	"unicode/utf8"

	"github.com/wobrules/wobrules/wob/ground"
)

// resolve says what the members of a list cite. An act stands for its own
// member, for the members before it, and for bare articles after it; it is not
// carried over to an article whose number it cannot be. Article, paragraph and
// letter need no act, so another act than ours does not reach on to them, nor
// back from a bare article to a code.
func (s *scanner) resolve(ms []mention, before actRef, beforeStart int) {
	own := make([]bool, len(ms)) // the act stands at the member itself
	if first := &ms[0]; before.law == 0 && !first.act.known() && (first.word || first.verbal) {
		if a, start, ok := actBefore(s.text, first.start); ok {
			first.act, first.start = a, start
		}
	}
	named := before.known() || s.cell
	for i := range ms {
		own[i] = ms[i].act.known()
		named = named || own[i] || ms[i].word
	}
	if before.known() && !own[0] && (before.law != 0 || !ms[0].refuses(s.text, before.end)) {
		ms[0].act, own[0] = before, true
		if ms[0].start-beforeStart <= mostWord {
			ms[0].start = beforeStart
		}
	}
	for i := len(ms) - 2; i >= 0; i-- {
		if next := &ms[i+1]; !ms[i].act.known() && next.act.known() && ms[i].takes(next.act, next.word) &&
			(next.act.law != 0 || !ms[i].whole() || ms[i].verbal || next.whole()) {
			ms[i].act = ms[i+1].act
		}
	}
	for i := 1; i < len(ms); i++ {
		m, last := &ms[i], ms[i-1].act
		if !m.act.known() && last.known() && m.takes(last, m.word) && (last.law != 0 || !m.whole()) {
			m.act = last
		}
	}
	beside := s.cell // a citation that needs nothing around it
	for i := range ms {
		beside = beside || ms[i].strong() || ms[i].lacksParagraph()
	}
	if !named && !beside && !s.fillsLine(ms[0].start, ms[len(ms)-1].end) {
		return
	}
	s.govern(ms)
	for i := range ms {
		s.report(&ms[i], own[i], named, beside, ms[0].word)
	}
}

// govern notes the act that the sentence is about at the citations in words that
// name none, up to the first that does.
func (s *scanner) govern(ms []mention) {
	if s.cell || ms[0].act.known() || !ms[0].word && !ms[0].verbal {
		return
	}
	act, ok := governed(s.text, ms[0].start)
	for i := 0; ok && i < len(ms) && !ms[i].act.known(); i++ {
		ms[i].governed = act
	}
}

// takes reports whether an act named elsewhere in the list can be that of m.
// Another act than ours reaches only articles under the same word.
func (m *mention) takes(a actRef, word bool) bool {
	if a.law == 0 {
		return !word
	}
	if in, _ := m.number.in(actOf(a.law)); in != nil {
		return true
	}
	return m.number.law() == 0
}

// whole reports whether m has a paragraph and a letter.
func (m *mention) whole() bool {
	for i := range m.parts {
		if p := &m.parts[i]; p.letter != 0 && p.paragraph != 0 {
			return true
		}
	}
	return false
}

// refuses reports whether another act than ours that ended at end cannot be that
// of m: m is whole, and is a mere code or has a mark before it other than the
// parenthesis of "WIA (artikel 10 lid 2 onder b)".
func (m *mention) refuses(text string, end int) bool {
	if !m.whole() {
		return false
	}
	if !m.word && !m.verbal {
		return true
	}
	q := space(text, end)
	if text[q] == '(' {
		q = space(text, q+1)
	}
	return q != m.start
}

// law returns the act that has grounds in an article of that number, where none
// is named: one of the territory, else one of the European part. The acts of
// another territory must be named. It is 0 where there is none.
func (v *number) law() ground.Law {
	for _, t := range [...]ground.Territory{v.home, ground.Netherlands} {
		for i := range acts {
			if a, _ := v.in(&acts[i]); a != nil && acts[i].territory == t {
				return acts[i].law
			}
		}
	}
	return 0
}

// article returns the article of that act, or nil.
func (v *number) article() *article {
	if l := v.law(); l != 0 {
		a, _ := v.in(actOf(l))
		return a
	}
	return nil
}

// in returns the article of an act that the number names, and the paragraph
// that hangs on it by a point.
func (v *number) in(st *act) (*article, int) {
	if v.colon || v.other {
		return nil, 0
	}
	for i := range st.articles {
		a := &st.articles[i]
		switch n, rest := v.matches(a); {
		case n && rest == 0:
			return a, 0
		case n && rest == 1:
			return a, v.value[v.n-1]
		}
	}
	return nil, 0
}

// matches reports whether the number begins with that of an article, and how
// many numbers are left.
func (v *number) matches(a *article) (ok bool, rest int) {
	if a.letter != v.a || v.points < len(a.numbers) {
		return false, 0
	}
	for i, n := range a.numbers {
		if v.value[i] != n {
			return false, 0
		}
	}
	return true, v.n - len(a.numbers)
}

// law returns the act that the citation is of: the one that is named, where it
// has grounds in an article of that number.
func (m *mention) law() ground.Law { return m.lawBeside(m.act) }

// lawBeside is law where an act may be named elsewhere.
func (m *mention) lawBeside(a actRef) ground.Law {
	for _, l := range [...]ground.Law{a.law, m.act.law} {
		if l == 0 {
			continue
		}
		if in, _ := m.number.in(actOf(l)); in != nil {
			return l
		}
	}
	return m.number.law()
}

// strong reports whether m needs nothing around it to be a citation.
func (m *mention) strong() bool {
	if m.law() == 0 {
		return false
	}
	if m.verbal {
		return true
	}
	if len(m.parts) == 0 || m.number.dashed || m.parts[0].paragraph == 0 {
		return false
	}
	return !m.parts[0].glued || m.number.spare.letter != 0
}

// lacksParagraph reports whether m is a code without its paragraph, "5.1.e", of
// an article that has such a letter.
func (m *mention) lacksParagraph() bool {
	v := &m.number
	if v.points < 2 || v.n > v.points || v.spare.letter == 0 || v.spare.glued || v.paragraph() != 0 {
		return false
	}
	a := v.article()
	for n := 1; a != nil && n <= a.Paragraphs(); n++ {
		if reaches(a.Last(n), string(rune(v.spare.letter))) {
			return true
		}
	}
	return false
}

// report keeps what one member of a list cites.
func (s *scanner) report(m *mention, own, named, beside, listed bool) {
	law := m.law()
	f := Found{Start: m.start, End: m.end}
	if m.act.known() && m.act.law == 0 {
		if law != 0 && (m.word || m.verbal || len(m.parts) > 0 || listed) {
			f.Act, f.Status = m.act.name, OtherAct
			s.keep(f)
		}
		return
	}
	if law == 0 {
		return
	}
	if m.governed != "" {
		if m.verbal || len(m.parts) > 0 {
			f.Act, f.Status = m.governed, Unclear
			s.keep(f)
		}
		return
	}
	if own && m.act.law != 0 && m.act.law != law {
		if m.verbal || len(m.parts) > 0 {
			f.Act, f.Status = m.act.law.String(), Malformed
			s.keep(f)
		}
		return
	}
	st := actOf(law)
	a, paragraph := m.number.in(st)
	parts := m.parts
	if len(parts) == 0 {
		if paragraph == 0 && !m.act.known() && (m.number.n == 1 || !beside) {
			return // a bare article may be any act's, a bare "5.1" any section
		}
		parts = []part{{start: m.start, end: m.end, paragraph: paragraph}}
	}
	for i := range parts {
		if parts[i].paragraph == 0 {
			parts[i].paragraph = paragraph
		}
	}
	parts = a.withoutOpenRanges(parts)
	first := len(s.found)
	for i := range parts {
		pt := &parts[i]
		if i == 0 {
			pt.start = m.start
		}
		f := Found{Start: pt.start, End: pt.end}
		var number, letter string
		if pt.paragraph != 0 {
			number = strconv.Itoa(pt.paragraph)
		}
		if pt.letter != 0 {
			letter = string(rune(pt.letter))
		}
		if pt.bad {
			letter = "?"
		}
		if !s.status(&f, st, a, number, letter) {
			continue
		}
		bare := !m.verbal && pt.letter == 0 && !pt.bad
		if f.Status == Malformed && !named && (pt.glued || bare || paragraph > a.Paragraphs()) {
			continue // "10.2m" is a length, "5.1.21" a day, "5.2.7 onder b" a section
		}
		if pt.letter != 0 && pt.paragraph == 0 && !named && !m.lacksParagraph() {
			continue // "5.1 onder e" may be a section; "5.1.e" is a code without its paragraph
		}
		if i == len(parts)-1 {
			f.End = m.end
		}
		if n := len(s.found); n > first {
			if last := &s.found[n-1]; last.Status == f.Status && parts[i-1].end == last.End {
				last.merge(f)
				continue
			}
		}
		s.found = append(s.found, f)
	}
	for i := first; i < len(s.found); i++ {
		s.found[i].Raw = s.text[s.found[i].Start:s.found[i].End]
	}
}

// withoutOpenRanges makes one bad part of a range that ends on a letter the
// article does not have: none of its letters is what was meant. A lone letter is
// a range of one.
func (a *article) withoutOpenRanges(parts []part) []part {
	kept := parts[:0]
	for i := 0; i < len(parts); {
		last := i
		for last+1 < len(parts) && parts[last+1].ranged {
			last++
		}
		if p := parts[last]; p.paragraph != 0 && p.letter > a.Last(p.paragraph) {
			p.start, p.bad = parts[i].start, true
			kept = append(kept, p)
		} else {
			kept = append(kept, parts[i:last+1]...)
		}
		i = last + 1
	}
	return kept
}

func (f *Found) merge(g Found) {
	f.End = g.End
	if f.Lacks != g.Lacks {
		f.Lacks = LacksBoth
	}
	for _, n := range g.Grounds {
		if !slices.Contains(f.Grounds, n) {
			f.Grounds = append(f.Grounds, n)
		}
	}
}

func (s *scanner) keep(f Found) {
	f.Raw = s.text[f.Start:f.End]
	s.found = append(s.found, f)
}

// status says how far article, paragraph and letter name a ground of an act.
// It is false where they name a provision that is none.
func (s *scanner) status(f *Found, st *act, a *article, paragraph, letter string) bool {
	f.Act = st.short
	n := 0
	if paragraph != "" {
		var err error
		if n, err = strconv.Atoi(paragraph); err != nil || n < 1 {
			f.Status = Malformed
			return true
		}
	}
	last := a.Last(n)
	if n > a.Paragraphs() || a.Paragraphs() == 0 && letter != "" || n > 0 && letter != "" && !reaches(last, letter) {
		f.Status = Malformed
		return true
	}
	if g, ok := st.law.Ground(a.Number(), paragraph, letter); ok {
		f.Status, f.Grounds = Complete, []ground.Ground{g}
		return true
	}
	if n > 0 && last == 0 {
		return false
	}
	f.Status = Incomplete
	f.Lacks = lack(a, n, letter)
	if f.Lacks == LacksParagraph && letter == "" {
		f.Platform = st.platform(a.Number())
	}
	return true
}

// lack says what an article lacks of a ground.
func lack(a *article, paragraph int, letter string) Lack {
	if paragraph > 0 {
		return LacksLetter
	}
	lettered := false
	for n := 1; n <= a.Paragraphs(); n++ {
		lettered = lettered || a.Last(n) != 0
	}
	if letter == "" && lettered {
		return LacksBoth
	}
	return LacksParagraph
}

// reaches reports whether letters up to last, or none where it is 0, hold a
// letter as written.
func reaches(last byte, letter string) bool {
	return len(letter) == 1 && 'a' <= letter[0] && letter[0] <= last
}

// fillsLine reports whether the text from start to end fills its line or its
// table cell, marks around it aside.
func (s *scanner) fillsLine(start, end int) bool {
	text := s.text
	for start > 0 {
		r, n := utf8.DecodeLastRuneInString(text[:start])
		if r == '\n' || r == '|' || r == '\t' {
			break
		}
		if !lineMark(r) {
			return false
		}
		start -= n
	}
	for end < len(text) {
		r, n := utf8.DecodeRuneInString(text[end:])
		if r == '\n' || r == '|' || r == '\t' {
			break
		}
		if !lineMark(r) {
			return false
		}
		end += n
	}
	return true
}

func lineMark(r rune) bool {
	switch r {
	case ' ', '\r', '\u00a0', '\u202f', '(', ')', '[', ']', '{', '}', '*', '-',
		'•', '–', '>', '"', '\'', '“', '”', '‘', '’', '.', ';', ',', '_', '`', '·', '\ufeff':
		return true
	}
	return false
}
