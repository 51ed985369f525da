package ground

import (
	"slices"
	"strings"

	"github.com/wobrules/wobrules/calendar"
)

// An answer is what the table says once every fact is known.
type answer struct {
	verdict           Verdict
	form              Form
	by, show, caveats []*calendar.Provision
}

func (e *extra) concerns(code string) bool { return concerns(e.grounds, code) }

// concerns reports whether a code is another, or lies below it.
func concerns(grounds, code string) bool {
	return code == grounds || strings.HasPrefix(code, grounds+".")
}

// answer reads the table; the facts that the ground hangs on are all known.
func (s *statute) answer(code string, a *answers, rs calendar.Readings) answer {
	var off, on answer
	for i := range s.table {
		c := &s.table[i]
		if c.ground != code || rs.Has(c.onlyDefault) || !c.where.holds(a) || !c.holds(a) {
			continue
		}
		if c.verdict == DoesNotApply {
			off.verdict, off.by = DoesNotApply, appendNew(off.by, c.by...)
		} else {
			on = answer{verdict: c.verdict, by: slices.Clone(c.by)}
		}
	}
	if off.verdict == DoesNotApply {
		return off
	}
	for i := range s.extras {
		e := &s.extras[i]
		if !e.concerns(code) || !e.where.holds(a) || !e.holds(a) {
			continue
		}
		on.form = max(on.form, e.form)
		on.by = appendNew(on.by, e.by...)
		on.show = append(on.show, e.show...)
		on.caveats = append(on.caveats, e.caveats...)
	}
	return on
}

// hangs returns the facts that the table looks at for a ground.
func (s *statute) hangs(code string) []Fact {
	all := []Fact{}
	look := func(w where, c *condition) {
		if w != everywhere {
			all = append(all, Environmental, Emissions)
		}
		all = c.facts(all)
	}
	for i := range s.table {
		if c := &s.table[i]; c.ground == code {
			look(c.where, &c.condition)
		}
	}
	for i := range s.extras {
		if e := &s.extras[i]; e.concerns(code) {
			look(e.where, &e.condition)
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// ways are the answers for every way in which some unknown facts may turn out.
// The bits of the index are the facts; a way in which the facts cannot be
// together is nil.
type ways struct {
	unknown []Fact
	answers []*answer
}

func (s *statute) ways(code string, known answers, rs calendar.Readings) ways {
	var w ways
	for _, f := range s.hangs(code) {
		if known[f] == calendar.Unknown {
			w.unknown = append(w.unknown, f)
		}
	}
	w.answers = make([]*answer, 1<<len(w.unknown))
	for n := range w.answers {
		a := known
		for i, f := range w.unknown {
			a[f] = calendar.AnswerOf(n>>i&1 == 1)
		}
		if a.consistent() {
			said := s.answer(code, &a, rs)
			w.answers[n] = &said
		}
	}
	return w
}

// reply asks the table for every way in which the unknown facts may turn out:
// what holds in all of them is said, and a fact is asked for only where it
// makes a difference.
func (s *statute) reply(g Ground, p Passage, rs calendar.Readings) Reply {
	r := Reply{Ground: g, Decided: p.Decided}
	if g.IsZero() {
		r.Verdict, r.possible = DoesNotApply, verdicts(0).add(DoesNotApply)
		return r
	}
	w := s.ways(g.Code(), p.answers(rs), rs)
	for _, a := range w.answers {
		if a != nil {
			r.possible = r.possible.add(a.verdict)
		}
	}
	r.Verdict = r.possible.one()
	for i, f := range w.unknown {
		verdict, rest := w.differs(i)
		if verdict {
			r.Missing = append(r.Missing, f)
		} else if rest && r.Verdict != CannotSay {
			r.Open = append(r.Open, f)
		}
	}
	r.Caveats = s.caveatsFor(g.Code(), p.Decided)
	if r.Verdict == CannotSay {
		return r
	}
	r.Form = w.form()
	r.By = w.common(func(a *answer) []*calendar.Provision { return a.by })
	r.Show = w.common(func(a *answer) []*calendar.Provision { return a.show })
	r.Caveats = append(r.Caveats, w.common(func(a *answer) []*calendar.Provision { return a.caveats })...)
	return r
}

// differs reports whether two ways that differ in one fact alone differ in the
// verdict, or in the form or what must be shown.
func (w *ways) differs(fact int) (verdict, rest bool) {
	for n, a := range w.answers {
		b := w.answers[n|1<<fact]
		if a == nil || b == nil {
			continue
		}
		verdict = verdict || a.verdict != b.verdict
		rest = rest || a.form != b.form || !slices.Equal(a.show, b.show)
	}
	return verdict, rest
}

// form returns the form that is allowed in every way.
func (w *ways) form() Form {
	form := OwedNonTraceable
	for _, a := range w.answers {
		if a != nil {
			form = min(form, a.form)
		}
	}
	return form
}

// common returns what every way has, in the order of the first.
func (w *ways) common(of func(*answer) []*calendar.Provision) []*calendar.Provision {
	var all []*calendar.Provision
	first := true
	for _, a := range w.answers {
		if a == nil {
			continue
		}
		if first {
			all, first = slices.Clone(of(a)), false
			continue
		}
		all = slices.DeleteFunc(all, func(p *calendar.Provision) bool { return !slices.Contains(of(a), p) })
	}
	return all
}
