package ground

import (
	"fmt"
	"slices"
	"strings"

	"github.com/wobrules/wobrules/calendar"
)

// A Question asks of a passage whether it may be withheld. It is made from a
// ground, or from other questions by [All] and [Any]; it does not change. The
// zero Question asks nothing, and the answer is that no ground applies. What
// reaches a part of a passage alone ("voor zover") is asked of that part, as a
// passage of its own.
type Question struct {
	ground  Ground
	join    joint
	members []Question
}

type joint uint8

const (
	single joint = iota
	allOf
	anyOf
)

// Question returns the question whether one ground holds.
func (g Ground) Question() Question { return Question{ground: g} }

// Of returns what the act says of the ground and a passage; see [Question.Of].
func (g Ground) Of(p Passage, chosen ...*calendar.Reading) (Reply, error) {
	return g.Question().Of(p, chosen...)
}

// All returns the question that asks for every one of its members: the answer
// is the weakest of theirs. All() is the zero Question.
func All(members ...Question) Question {
	return Question{join: allOf, members: slices.Clone(members)}
}

// Any returns the question that asks for at least one of its members, as where
// several grounds are relied on for one passage: the answer is the strongest
// of theirs. Any() is the zero Question.
func Any(members ...Question) Question {
	return Question{join: anyOf, members: slices.Clone(members)}
}

// String shows how the question is made: "any(10.2.e, 11.1)".
func (q Question) String() string {
	if q.join == single {
		return q.ground.Code()
	}
	names := make([]string, len(q.members))
	for i, m := range q.members {
		names[i] = m.String()
	}
	name := "any("
	if q.join == allOf {
		name = "all("
	}
	return name + strings.Join(names, ", ") + ")"
}

// Of returns what the act says of a passage. Where the members of a question
// leave it open, the answer is [CannotSay] and names every fact that some
// member misses. Facts that cannot be together, a day of decision that is not
// set or not known, and a ground of another act than that of the day are
// errors. The readings given are those of which the other side is chosen.
func (q Question) Of(p Passage, chosen ...*calendar.Reading) (Reply, error) {
	law, err := p.law()
	if err != nil {
		return Reply{}, fmt.Errorf("ground.Question(%s).Of: %w", q, err)
	}
	if err := q.fits(law, p.Decided); err != nil {
		return Reply{}, err
	}
	return q.argue(law.statute(), p, choose(chosen)), nil
}

// argue answers the question, and again with each reading flipped.
func (q Question) argue(s *statute, p Passage, rs calendar.Readings) Reply {
	said := q.of(s, p, rs)
	for _, r := range readings {
		other := q.of(s, p, rs.Flip(r))
		if r == readingFiveYears && p.Requested.IsZero() {
			continue // there is no other day to take the age on
		}
		if said.differs(&other) {
			said.Arguable = append(said.Arguable, Arguable{
				Reading: r, Verdict: other.Verdict, Form: other.Form, By: other.By, Show: other.Show, Missing: other.Missing,
			})
		}
	}
	return said
}

// law returns the act that judges the passage, once its facts can be together.
func (p *Passage) law() (Law, error) {
	if f := p.fault(); f != nil {
		return 0, f
	}
	law, err := In(p.Territory, p.Decided)
	if p.Decided.IsZero() {
		return 0, fmt.Errorf("decided: %w", err)
	} else if err != nil {
		return 0, fmt.Errorf("decided %s: %w", p.Decided, err)
	}
	return law, nil
}

// fits reports what keeps a ground in the question from being relied on that
// day.
func (q Question) fits(law Law, decided calendar.Date) error {
	if !q.ground.IsZero() {
		if _, _, err := q.ground.On(decided); err != nil {
			return err
		}
		if q.ground.Law() != law {
			return fmt.Errorf("ground.Ground(%s): the act of that day and territory is the %s", q.ground, law)
		}
	}
	for _, m := range q.members {
		if err := m.fits(law, decided); err != nil {
			return err
		}
	}
	return nil
}

func (q Question) of(s *statute, p Passage, rs calendar.Readings) Reply {
	if q.join == single {
		return s.reply(q.ground, p, rs)
	}
	r := Reply{Decided: p.Decided, possible: verdicts(0).add(DoesNotApply)}
	for i, m := range q.members {
		sub := m.of(s, p, rs)
		r.Of = append(r.Of, sub)
		if i == 0 {
			r.possible = sub.possible
		} else {
			r.possible = r.possible.with(sub.possible, q.join == allOf)
		}
	}
	r.Verdict = r.possible.one()
	r.gather(q.join == anyOf)
	return r
}

// gather takes what the members say that say what the whole says; where that
// cannot be said, what they miss. A form in which one ground lets a view be
// disclosed is no help where another, that is relied on beside it, does not.
func (r *Reply) gather(strongest bool) {
	first := true
	for _, sub := range r.Of {
		if r.Verdict == CannotSay {
			r.Missing = appendNew(r.Missing, sub.Missing...)
			continue
		}
		if sub.Verdict != r.Verdict {
			continue
		}
		switch {
		case first:
			r.Form, first = sub.Form, false
		case strongest:
			r.Form = min(r.Form, sub.Form)
		default:
			r.Form = max(r.Form, sub.Form)
		}
		r.By = appendNew(r.By, sub.By...)
		r.Show = appendNew(r.Show, sub.Show...)
		r.Caveats = appendNew(r.Caveats, sub.Caveats...)
		r.Open = appendNew(r.Open, sub.Open...)
	}
	slices.Sort(r.Missing)
	slices.Sort(r.Open)
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
// the decision has on that day, in the order of the act. The readings given are
// those of which the other side is chosen.
func Each(p Passage, chosen ...*calendar.Reading) ([]Reply, error) {
	law, err := p.law()
	if err != nil {
		return nil, fmt.Errorf("ground.Each: %w", err)
	}
	var said []Reply
	for _, g := range law.Grounds() {
		if !p.Decided.Before(g.row().from) {
			said = append(said, g.Question().argue(law.statute(), p, choose(chosen)))
		}
	}
	return said, nil
}
