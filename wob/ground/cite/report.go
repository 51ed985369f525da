package cite

import (
	"slices"
	"strconv"

	"github.com/wobrules/wobrules/wob/ground"
)

// A listing is what is known of a whole list while its members are judged.
type listing struct {
	named  bool // an act or a word for an article is there
	beside bool // one of its citations needs nothing around it
	listed bool // a word for an article stands at it or before
}

// report keeps what one member of a list cites.
func (s *scanner) report(m *mention, in listing) {
	law := m.law()
	more := len(m.parts) > 0 // than the number of an article
	switch {
	case m.act.known() && m.act.law == 0:
		if law != 0 && (more || in.listed) {
			s.keep(m, m.act.name, OtherAct)
		}
	case law == 0:
	case m.governed != "":
		if more {
			s.keep(m, m.governed, Unclear)
		}
	case m.act.law != 0 && m.act.law != law:
		if more {
			s.keep(m, m.act.law.String(), Malformed)
		}
	default:
		s.reportParts(m, actOf(law), in)
	}
}

// keep keeps the whole of m as a citation without a ground.
func (s *scanner) keep(m *mention, act string, status Status) {
	s.found = append(s.found, Found{Start: m.start, End: m.end, Act: act, Status: status})
}

// reportParts keeps what each part of m cites of an act; neighbours of one
// status are one citation.
func (s *scanner) reportParts(m *mention, st *act, in listing) {
	a, paragraph := m.number.in(st)
	parts := m.partsOf(a, paragraph, in.beside)
	first := len(s.found)
	for i := range parts {
		pt := &parts[i]
		if i == 0 {
			pt.start = m.start
		}
		f := Found{Start: pt.start, End: pt.end}
		if !f.names(st, a, pt) || !in.named && m.isElse(pt, f.Status, paragraph > a.Paragraphs()) {
			continue
		}
		if i == len(parts)-1 {
			f.End = m.end
		}
		if n := len(s.found); n > first && s.found[n-1].Status == f.Status && s.found[n-1].End == parts[i-1].end {
			s.found[n-1].merge(f)
			continue
		}
		s.found = append(s.found, f)
	}
}

// partsOf returns the parts of m in an article, each with the paragraph that
// hangs on its number where it names none itself. There is none where the bare
// number may be any act's article, or any section ("5.1").
func (m *mention) partsOf(a *article, paragraph int, beside bool) []part {
	parts := m.parts
	if len(parts) == 0 {
		if paragraph == 0 && !m.act.known() && (m.number.n == 1 || !beside) {
			return nil
		}
		parts = []part{{start: m.start, end: m.end, paragraph: paragraph}}
	}
	for i := range parts {
		if parts[i].paragraph == 0 {
			parts[i].paragraph = paragraph
		}
	}
	return a.withoutOpenRanges(parts)
}

// isElse reports whether a part of m, where nothing names an act, is something
// else than a citation: "10.2m" is a length, "5.1.21" a day, "5.2.7 onder b" a
// section, its paragraph beyond those of the article. "5.1 onder e" may be a
// section too; "5.1.e" is a code without its paragraph.
func (m *mention) isElse(pt *part, status Status, beyond bool) bool {
	if status == Malformed && (pt.glued || beyond) {
		return true
	}
	return pt.letter != 0 && pt.paragraph == 0 && !m.lacksParagraph()
}

// withoutOpenRanges leaves the last letter alone of a range that ends on one the
// article does not have: none of its letters is what was meant. A lone letter is
// a range of one.
func (a *article) withoutOpenRanges(parts []part) []part {
	kept := parts[:0]
	for i := 0; i < len(parts); {
		last := i
		for last+1 < len(parts) && parts[last+1].ranged {
			last++
		}
		if p := parts[last]; p.letter > a.Last(p.paragraph) {
			i = last
		}
		kept = append(kept, parts[i:last+1]...)
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

// names says how far a part names a ground in an article of an act. It is false
// where it names a provision that is none.
func (f *Found) names(st *act, a *article, pt *part) bool {
	var paragraph, letter string
	if pt.paragraph != 0 {
		paragraph = strconv.Itoa(pt.paragraph)
	}
	if pt.letter != 0 {
		letter = string(rune(pt.letter))
	}
	if pt.bad {
		letter = "?"
	}
	return f.spelled(st, a, paragraph, letter)
}

// spelled is names of a paragraph and a letter as they are written.
func (f *Found) spelled(st *act, a *article, paragraph, letter string) bool {
	f.Act = st.short
	n, _ := strconv.Atoi(paragraph) // 0 for what is no number
	if n < 1 && paragraph != "" {
		f.Status = Malformed
		return true
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
	if letter == "" {
		f.Platform = st.platform(a.Number())
	}
	return true
}

// lack says what an article lacks of a ground.
func lack(a *article, paragraph int, letter string) Lack {
	if paragraph > 0 {
		return LacksLetter
	}
	if letter == "" && a.last != 0 {
		return LacksBoth
	}
	return LacksParagraph
}

// reaches reports whether letters up to last, or none where it is 0, hold a
// letter as written.
func reaches(last byte, letter string) bool {
	return len(letter) == 1 && 'a' <= letter[0] && letter[0] <= last
}
