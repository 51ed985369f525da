package cite

import (
	"slices"

	"github.com/wobrules/wobrules/wob/ground"
)

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

// article returns the article of that act, or nil, and the paragraph that hangs
// on it by a point, or 0.
func (v *number) article() (a *article, paragraph int) {
	if l := v.law(); l != 0 {
		return v.in(actOf(l))
	}
	return
}

func (v *number) paragraph() int {
	_, n := v.article()
	return n
}

// in returns the article of an act that the number names, and the paragraph
// that hangs on it by a point.
func (v *number) in(st *act) (a *article, paragraph int) {
	if v.colon || v.other {
		return
	}
	for i := range st.articles {
		a := &st.articles[i]
		switch rest, ok := v.beyond(a); {
		case ok && rest == 0:
			return a, 0
		case rest == 1:
			return a, v.value[v.n-1]
		}
	}
	return
}

// beyond reports whether the number begins with that of an article, and how
// many numbers are left.
func (v *number) beyond(a *article) (rest int, ok bool) {
	if a.letter != v.a || v.points < len(a.numbers) || !slices.Equal(v.value[:len(a.numbers)], a.numbers) {
		return
	}
	return v.n - len(a.numbers), true
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
	a, paragraph := v.article()
	if a == nil || v.points < 2 || v.spare.glued || paragraph != 0 {
		return false
	}
	return v.spare.letter != 0 && v.spare.letter <= a.last
}
