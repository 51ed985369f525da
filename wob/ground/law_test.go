package ground

import (
	"regexp"
	"slices"
	"testing"

	"github.com/wobrules/wobrules/calendar"
)

// Every way the facts can be gives exactly one cell: the rows of law do not
// overlap and leave no gap.
func TestTablesAnswerOnce(t *testing.T) {
	for _, s := range statutes[1:] {
		for _, r := range s.rows {
			hangs := s.hangs(r.code)
			for n := range 1 << len(hangs) {
				var a answers
				for i, f := range hangs {
					a[f] = calendar.AnswerOf(n>>i&1 == 1)
				}
				if !a.consistent() {
					continue
				}
				cells := 0
				for i := range s.table {
					if c := &s.table[i]; c.ground == r.code && c.where.holds(&a) && c.holds(&a) {
						cells++
					}
				}
				if cells != 1 {
					t.Errorf("%s: %d cells answer %v %v", r.code, cells, hangs, a)
				}
			}
		}
	}
}

// Every row of law is cited, of an act that is its own; every cell and extra
// speaks of a ground that exists.
func TestTablesCite(t *testing.T) {
	for _, s := range statutes[1:] {
		codes := map[string]bool{}
		for _, r := range s.rows {
			codes[r.code] = true
			if r.law != s.law || r.dutch == "" || r.english == "" || r.kind == 0 {
				t.Errorf("%s: an unfinished row", r.code)
			}
			if !slices.ContainsFunc(s.articles, func(a Article) bool { return a.number == r.article }) {
				t.Errorf("%s: no article %s", r.code, r.article)
			}
		}
		for _, c := range s.table {
			if !codes[c.ground] || len(c.by) == 0 || c.verdict == CannotSay {
				t.Errorf("%s: a cell without a ground, a paragraph or a verdict", c.ground)
			}
			for _, p := range c.by {
				if p.Citation().Act() != s.act {
					t.Errorf("%s cites %s", c.ground, p.Citation())
				}
			}
		}
		for _, e := range s.extras {
			used := false
			for code := range codes {
				used = used || e.concerns(code)
			}
			if !used || len(e.by)+len(e.show)+len(e.caveats) == 0 || (e.form == NoForm) != (len(e.by) == 0) {
				t.Errorf("%s: an extra that adds nothing", e.grounds)
			}
		}
		for _, c := range s.caveats {
			if c.from.Before(s.from) || c.until.Before(c.from) || !s.until.IsZero() && c.until.After(s.until) || c.code != "" && !codes[c.code] {
				t.Errorf("caveat %s: %s to %s", c.say, c.from, c.until)
			}
		}
		for i, v := range s.versions {
			if i > 0 && !v.After(s.versions[i-1]) {
				t.Errorf("%s: versions out of order", s.act)
			}
		}
	}
	for i, s := range statutes[1:] {
		if i > 0 && s.from != statutes[i].until.AddDays(1) {
			t.Errorf("a gap before the %s", s.act)
		}
	}
}

// Every provision of the package: unique ids of one form.
func TestProvisions(t *testing.T) {
	form := regexp.MustCompile(`^(woo|wob|awb)(\.[0-9a-z]+)+$`)
	seen := map[string]*calendar.Provision{}
	see := func(all ...*calendar.Provision) {
		for _, p := range all {
			if p == nil {
				continue
			}
			if q := seen[p.ID()]; q != nil && q != p {
				t.Errorf("%s stands for two rules", p.ID())
			}
			seen[p.ID()] = p
			if !form.MatchString(p.ID()) || p.Citation().IsZero() {
				t.Errorf("%q: an id of another form, or no citation", p.ID())
			}
		}
	}
	for _, s := range statutes[1:] {
		for _, c := range s.table {
			see(c.by...)
		}
		for _, e := range s.extras {
			see(e.by...)
			see(e.show...)
			see(e.caveats...)
		}
		for _, c := range s.caveats {
			see(c.say)
		}
		for _, n := range s.notGrounds {
			see(n.why)
		}
		for _, x := range s.exclusions {
			see(x.why)
		}
	}
	for _, p := range concordance {
		see(p.note)
	}
	see(ruleAct, ruleMixed)
}

// The facts stand in the order of their numbers, each with its own place.
func TestFactRows(t *testing.T) {
	keys := map[string]bool{}
	for i, r := range factRows {
		if int(r.fact) != i+1 || r.key == "" || keys[r.key] {
			t.Errorf("row %d: fact %d %q", i, r.fact, r.key)
		}
		keys[r.key] = true
		if r.at == nil {
			continue
		}
		var p Passage
		*r.at(&p) = calendar.Yes
		if a := p.answers(); a[r.fact] != calendar.Yes {
			t.Errorf("%s is not read back", r.key)
		}
	}
	if len(factRows)+1 != int(lastFact) {
		t.Errorf("%d rows for %d facts", len(factRows), lastFact-1)
	}
}
