package ground

import (
	"fmt"
	"slices"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/quote"
)

// A Check asks of a passage whether it may be withheld. It is made from a
// ground, or from other checks by [All], [Any] and [OnPart]; it does not
// change. The zero Check asks nothing and finds that no ground applies.
type Check struct {
	ground  Ground
	join    joint
	members []Check
	part    string
	facts   *Passage // of a part
}

type joint uint8

const (
	single joint = iota
	allOf
	anyOf
	onPart
)

// Check returns the check of one ground.
func (g Ground) Check() Check { return Check{ground: g} }

// All returns the check that asks for every one of its members: the answer is
// the weakest of theirs. All() is the zero Check.
func All(checks ...Check) Check {
	return Check{join: allOf, members: slices.Clone(checks)}
}

// Any returns the check that asks for at least one of its members, as where
// several grounds are relied on for one passage: the answer is the strongest
// of theirs. Any() is the zero Check.
func Any(checks ...Check) Check {
	return Check{join: anyOf, members: slices.Clone(checks)}
}

// OnPart returns the check on this part only ("voor zover"): it looks at the
// facts of the part instead of those of the whole passage, and its answer
// reaches no further than the part. The facts of the part take over the day of
// the decision.
func OnPart(name string, part Passage, c Check) Check {
	return Check{join: onPart, members: []Check{c}, part: name, facts: &part}
}

// String shows how the check is made: "any(10.2.e, part(annex, 11.1))".
func (c Check) String() string {
	if c.join == single {
		return c.ground.Code()
	}
	names := make([]string, len(c.members))
	for i, m := range c.members {
		names[i] = m.String()
	}
	inner := strings.Join(names, ", ")
	switch c.join {
	case allOf:
		return "all(" + inner + ")"
	case anyOf:
		return "any(" + inner + ")"
	}
	return "part(" + c.part + ", " + inner + ")"
}

// Of returns what the act says of a passage. Facts that cannot be together, a
// day of decision that is not set or not known, and a ground of another act
// than that of the day are errors.
func (c Check) Of(p Passage) (Outcome, error) {
	if f := p.fault(); f != nil {
		return Outcome{}, fmt.Errorf("ground.Check(%s).Of: %w", c, f)
	}
	law, err := On(p.Decided)
	if err != nil {
		return Outcome{}, fmt.Errorf("ground.Check(%s).Of: %w", c, p.undecided(err))
	}
	if err := c.fits(law, p.Decided); err != nil {
		return Outcome{}, err
	}
	return c.of(law.statute(), p), nil
}

// undecided says of an error of [On] which fact it concerns.
func (p *Passage) undecided(err error) error {
	if p.Decided.IsZero() {
		return fmt.Errorf("decided: %w", reason(err))
	}
	return fmt.Errorf("decided %s: %w", p.Decided, reason(err))
}

// fits tells whether every ground in the check can be relied on that day.
func (c Check) fits(law Law, decided calendar.Date) error {
	if c.join == single {
		if c.ground.IsZero() {
			return nil
		}
		_, _, err := c.ground.On(decided)
		return err
	}
	if c.facts != nil {
		part := *c.facts
		part.Decided = decided
		if f := part.fault(); f != nil {
			return fmt.Errorf("ground.OnPart(%s): %w", quote.Text(c.part), f)
		}
	}
	for _, m := range c.members {
		if err := m.fits(law, decided); err != nil {
			return err
		}
	}
	return nil
}

func (c Check) of(s *statute, p Passage) Outcome {
	switch c.join {
	case single:
		return s.outcome(c.ground, p)
	case onPart:
		part := *c.facts
		part.Decided = p.Decided
		o := c.members[0].of(s, part)
		o.setPart(c.part)
		return o
	}
	o := c.combine(s, p)
	if o.Verdict == CannotSay && len(o.Missing) <= mostSplit {
		return c.split(s, p, o)
	}
	return o
}

// mostSplit bounds how many unknown facts are tried both ways for a check of
// several grounds. With more of them all that some member misses is asked for.
const mostSplit = 5

// split tries the facts that some member misses both ways. One unknown fact may
// move two members in opposite ways, so that the whole does not hang on it. Of
// the facts that are missing, those without which it can be said are left out.
func (c Check) split(s *statute, p Passage, o Outcome) Outcome {
	for _, f := range o.Missing {
		ways := p.ways(f)
		if len(ways) < 2 {
			continue
		}
		y, n := c.of(s, ways[0]), c.of(s, ways[1])
		if y.Verdict == n.Verdict && y.Verdict != CannotSay {
			y.Form = min(y.Form, n.Form)
			y.By = appendNew(y.By, n.By...)
			y.Show = slices.DeleteFunc(y.Show, func(p *calendar.Provision) bool { return !slices.Contains(n.Show, p) })
			y.Caveats = appendNew(y.Caveats, n.Caveats...)
			y.Of = o.Of
			return y
		}
	}
	for _, f := range slices.Clone(o.Missing) {
		rest := slices.DeleteFunc(slices.Clone(o.Missing), func(g Fact) bool { return g == f })
		if len(rest) > 0 && c.saidWith(s, p, rest) {
			o.Missing = rest
		}
	}
	return o
}

// ways returns the passage with a fact answered yes and no, as far as the
// answers can be together with what is known.
func (p Passage) ways(f Fact) []Passage {
	var ways []Passage
	for _, is := range [...]calendar.Answer{calendar.Yes, calendar.No} {
		q := p
		*factRows[f-1].at(&q) = is
		if q.answers().consistent() {
			ways = append(ways, q)
		}
	}
	return ways
}

// saidWith tells whether the verdict is known however some facts turn out, once
// they are known.
func (c Check) saidWith(s *statute, p Passage, facts []Fact) bool {
	if len(facts) == 0 {
		return c.of(s, p).Verdict != CannotSay
	}
	for _, q := range p.ways(facts[0]) {
		if !c.saidWith(s, q, facts[1:]) {
			return false
		}
	}
	return true
}

func (o *Outcome) setPart(name string) {
	if o.Part != "" {
		name += "/" + o.Part
	}
	o.Part = name
}

// combine takes the answers of the members together.
func (c Check) combine(s *statute, p Passage) Outcome {
	o := Outcome{Decided: p.Decided}
	for i, m := range c.members {
		sub := m.of(s, p)
		o.Of = append(o.Of, sub)
		if i == 0 {
			o.possible = sub.possible
			continue
		}
		o.possible = o.possible.with(sub.possible, c.join == allOf)
	}
	if len(c.members) == 0 {
		o.possible = verdicts(0).add(DoesNotApply)
	}
	o.Verdict = o.possible.one()
	if o.Verdict == CannotSay {
		for _, sub := range o.Of {
			o.Missing = appendNew(o.Missing, sub.Missing...)
		}
		slices.Sort(o.Missing)
		return o
	}
	var parts []string
	for _, sub := range o.Of {
		if sub.Verdict != o.Verdict {
			continue
		}
		parts = appendNew(parts, sub.Part)
		o.Form = max(o.Form, sub.Form)
		o.By = appendNew(o.By, sub.By...)
		o.Show = appendNew(o.Show, sub.Show...)
		o.Caveats = appendNew(o.Caveats, sub.Caveats...)
		o.Open = appendNew(o.Open, sub.Open...)
	}
	slices.Sort(o.Open)
	if !slices.Contains(parts, "") {
		o.Part = strings.Join(parts, ", ")
	}
	return o
}

func appendNew[T comparable](all []T, more ...T) []T {
	for _, m := range more {
		if !slices.Contains(all, m) {
			all = append(all, m)
		}
	}
	return all
}

// Each returns what every ground says of a passage that the act of the day of
// the decision has on that day, in the order of the act.
func Each(p Passage) ([]Outcome, error) {
	law, err := On(p.Decided)
	if err != nil {
		return nil, fmt.Errorf("ground.Each: %w", p.undecided(err))
	}
	if f := p.fault(); f != nil {
		return nil, fmt.Errorf("ground.Each: %w", f)
	}
	var said []Outcome
	for _, g := range law.Grounds() {
		if p.Decided.Before(g.row().from) {
			continue
		}
		o, err := g.Check().Of(p)
		if err != nil {
			return nil, err
		}
		said = append(said, o)
	}
	return said, nil
}
