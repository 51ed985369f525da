package ground

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
)

// Every way the facts can be gives, on either side of the readings, either a
// cell that takes the ground away or exactly one that leaves it in force: the
// rows of law do not overlap and leave no gap.
func TestTablesAnswerOnce(t *testing.T) {
	for _, s := range statutes[1:] {
		for _, r := range s.rows {
			eachWay(s.hangs(r.code), []calendar.Answer{calendar.Yes, calendar.No}, func(a answers) {
				for _, rs := range []calendar.Readings{{}, calendar.Readings{}.With(readingEmissions)} {
					on, off := 0, 0
					for i := range s.table {
						c := &s.table[i]
						if c.ground != r.code || c.onlyDefault != nil && rs.Has(c.onlyDefault) ||
							!c.where.holds(&a) || !c.holds(&a) {
							continue
						}
						if c.verdict == DoesNotApply {
							off++
						} else {
							on++
						}
					}
					if off == 0 && on != 1 {
						t.Errorf("%s: %d cells answer %v", r.code, on, a)
					}
				}
			})
		}
	}
}

// eachWay calls do with every way in which facts can be answered and be
// together.
func eachWay(facts []Fact, each []calendar.Answer, do func(answers)) {
	total := 1
	for range facts {
		total *= len(each)
	}
	for n := range total {
		var a answers
		for _, f := range facts {
			a[f] = each[n%len(each)]
			n /= len(each)
		}
		if a.consistent() {
			do(a)
		}
	}
}

// What is said rests on a paragraph that the facts given carry, whatever the
// others are; where nothing can be said, what is missing is named.
func TestWhatIsSaidIsCarriedByTheFacts(t *testing.T) {
	for _, s := range statutes[1:] {
		for i, r := range s.rows {
			g, _ := s.law.Ground(r.article, r.paragraph, r.letter)
			eachWay(s.hangs(r.code), []calendar.Answer{calendar.Unknown, calendar.Yes, calendar.No}, func(a answers) {
				p := Passage{Decided: s.from.AddDays(4000)}
				for _, f := range factRows {
					if f.at != nil {
						*f.at(&p) = a[f.fact]
					}
				}
				said := s.reply(g, p, calendar.Readings{})
				if (said.Verdict == CannotSay) != (len(said.Missing) > 0) ||
					(said.Verdict == CannotSay) != (len(said.By) == 0) {
					t.Fatalf("row %d, %s, %v: %s by %v, missing %v", i, r.code, a, said.Verdict, said.By, said.Missing)
				}
				w := s.ways(r.code, a, calendar.Readings{})
				for _, one := range w.answers {
					for _, p := range said.By {
						if one != nil && !slices.Contains(one.by, p) {
							t.Fatalf("%s, %v: %s is not carried", r.code, a, p)
						}
					}
				}
			})
		}
	}
}

// An act of a territory begins after those that stand before it: its first day is
// the day after the last of the one before, and what governs is the last that has begun.
func TestActsStandInTheOrderInWhichTheyBegan(t *testing.T) {
	for i, s := range statutes[1:] {
		for _, earlier := range statutes[1:][:i] {
			if earlier.territory == s.territory && !earlier.from.Before(s.from) {
				t.Errorf("the %s stands before the %s and did not begin before it", earlier.act, s.act)
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
			if r.dutch == "" || r.english == "" || r.kind == 0 {
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
			if c.from.Before(s.from) || !c.until.IsZero() && c.until.Before(c.from) || !s.until().IsZero() &&
				c.until.After(s.until()) || c.code != "" && !codes[c.code] {
				t.Errorf("caveat %s: %s to %s", c.say, c.from, c.until)
			}
		}
		for i, v := range s.versions {
			if i > 0 && !v.After(s.versions[i-1]) {
				t.Errorf("%s: versions out of order", s.act)
			}
		}
	}
}

// Every provision of the package: unique ids of one form.
func TestProvisions(t *testing.T) {
	form := regexp.MustCompile(`^(woo|wob|awb|wob-bes)(\.[0-9a-z]+)+$`)
	seen := map[string]*calendar.Provision{}
	all := slices.Collect(Provisions())
	see := func(some ...*calendar.Provision) {
		for _, p := range some {
			if p == nil {
				continue
			}
			if q := seen[p.ID()]; q != nil && q != p {
				t.Errorf("%s stands for two rules", p.ID())
			}
			seen[p.ID()] = p
			if !slices.Contains(all, p) {
				t.Errorf("%s is not among the provisions of the package", p.ID())
			}
			// "wob.11.2.s1" is a rule of the first sentence.
			if _, n, ok := strings.Cut(p.ID(), ".s"); ok && len(n) == 1 {
				sentence := map[string]string{"1": "eerste volzin", "2": "tweede volzin", "3": "derde volzin"}[n]
				if sentence == "" || !strings.Contains(p.Citation().String(), sentence) {
					t.Errorf("%s cites %s", p.ID(), p.Citation())
				}
			}
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
		for _, p := range s.concordance {
			see(p.note)
		}
		for _, x := range s.exclusions {
			see(x.why)
		}
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
		if a := p.answers(calendar.Readings{}); a[r.fact] != calendar.Yes {
			t.Errorf("%s is not read back", r.key)
		}
	}
	if len(factRows)+1 != int(lastFact) {
		t.Errorf("%d rows for %d facts", len(factRows), lastFact-1)
	}
}
