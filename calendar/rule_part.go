package calendar

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// A part is one verb of a rule, or a stretch of verbs that take facts.
type part struct {
	verb             verb
	span             Span
	by               *Provision
	stretch          *stretch
	reading          *Reading
	byDefault, other Rule // the sides of the reading
}

type verb uint8

const (
	verbAfter verb = iota
	verbBefore
	verbExtend
	verbNext
	verbEither
	verbStretch
)

// A stretch is where facts move the last day. It keeps what it was made of: more
// than one adjournment, or a ground twice, is a rule that cannot be applied.
type stretch struct {
	adjourn []adjourning
	suspend []suspending
	agree   []agreeing
}

type adjourning struct {
	most                    Span
	by                      *Provision
	notifiedBy, countedFrom Rule
}

type suspending struct {
	grounds          []*Provision
	begunBy, through Rule
}

type agreeing struct {
	grounds     []*Provision
	consentedBy Rule
}

func (s *stretch) add(more *stretch) {
	s.adjourn = append(s.adjourn, more.adjourn...)
	s.suspend = append(s.suspend, more.suspend...)
	s.agree = append(s.agree, more.agree...)
}

// suspending returns the verb that knows a ground, or nil.
func (s *stretch) suspending(ground *Provision) *suspending {
	for i := range s.suspend {
		if slices.Contains(s.suspend[i].grounds, ground) {
			return &s.suspend[i]
		}
	}
	return nil
}

// agreeing returns the verb that knows a ground, or nil.
func (s *stretch) agreeing(ground *Provision) *agreeing {
	for i := range s.agree {
		if slices.Contains(s.agree[i].grounds, ground) {
			return &s.agree[i]
		}
	}
	return nil
}

// takesFacts reports whether the part takes facts, on either side of a reading.
func (p *part) takesFacts() bool {
	return p.verb == verbStretch || p.byDefault.get().takes || p.other.get().takes
}

// rules returns the rules inside the part.
func (p *part) rules() []Rule {
	switch p.verb {
	case verbEither:
		return []Rule{p.byDefault, p.other}
	case verbStretch:
		return p.stretch.rules()
	}
	return nil
}

// rules returns the rules that say which day counts for a fact.
func (s *stretch) rules() (all []Rule) {
	for _, a := range s.adjourn {
		all = append(all, a.notifiedBy, a.countedFrom)
	}
	for _, x := range s.suspend {
		all = append(all, x.begunBy, x.through)
	}
	for _, a := range s.agree {
		all = append(all, a.consentedBy)
	}
	return all
}

var (
	errTwice       = errors.New("the rule takes the facts twice")
	errNoProvision = errors.New("the rule has a part without a provision")
	errNoLength    = errors.New("the rule has a term of no length")
)

// check returns why the part cannot be applied, or nil.
func (p *part) check() error {
	for _, r := range p.rules() {
		if err := r.get().err; err != nil {
			return err
		}
	}
	switch p.verb {
	case verbAfter, verbBefore:
		if p.by == nil {
			return errNoProvision
		}
		if p.span.IsZero() {
			return errNoLength
		}
	case verbEither:
		if p.reading.none() {
			return errors.New("the rule has an unsettled point without a reading")
		}
	case verbStretch:
		return p.stretch.check()
	}
	return nil
}

func (s *stretch) check() error {
	for _, r := range s.rules() {
		if r.get().takes {
			return errors.New("the rule takes facts inside a verb that takes facts")
		}
	}
	if len(s.adjourn) > 1 {
		return errors.New("the rule adjourns twice")
	}
	for _, a := range s.adjourn {
		if _, inDays := a.most.Days(); a.by == nil {
			return errNoProvision
		} else if a.most.IsZero() {
			return errNoLength
		} else if !inDays {
			return fmt.Errorf("the rule adjourns by %s, not by days or weeks", a.most)
		}
	}
	seen := make(map[*Provision]bool)
	once := func(grounds []*Provision) error {
		for _, g := range grounds {
			if g == nil {
				return errNoProvision
			}
			if seen[g] {
				return fmt.Errorf("the rule names the ground %s twice", g)
			}
			seen[g] = true
		}
		return nil
	}
	for i := range s.suspend {
		if err := once(s.suspend[i].grounds); err != nil {
			return err
		}
	}
	clear(seen)
	for i := range s.agree {
		if err := once(s.agree[i].grounds); err != nil {
			return err
		}
	}
	return nil
}

// String shows the part as [Rule.String] does.
func (p *part) String() string {
	switch p.verb {
	case verbAfter:
		return "after " + p.span.String() + " " + p.by.ID()
	case verbBefore:
		return "before " + p.span.String() + " " + p.by.ID()
	case verbExtend:
		return "extend"
	case verbNext:
		return "next"
	case verbEither:
		return "either " + p.reading.ID() + p.byDefault.String() + p.other.String()
	}
	var words []string
	say := func(verb string, grounds []*Provision, rules ...string) {
		for _, g := range grounds {
			verb += " " + g.ID()
		}
		words = append(append(words, verb), rules...)
	}
	for _, a := range p.stretch.adjourn {
		say("adjourn "+a.most.String(), []*Provision{a.by}, "by"+a.notifiedBy.String(), "from"+a.countedFrom.String())
	}
	for _, s := range p.stretch.suspend {
		say("suspend", s.grounds, "by"+s.begunBy.String(), "through"+s.through.String())
	}
	for _, a := range p.stretch.agree {
		say("agree", a.grounds, "by"+a.consentedBy.String())
	}
	return strings.Join(words, " ")
}
