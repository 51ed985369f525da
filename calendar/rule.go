package calendar

import (
	"slices"
	"strings"
)

// A Rule (regel) is how a statute counts a term, put together from a few verbs:
// [After], [Before], [Adjourn], [Suspend], [Agree], [Extend], [Next] and
// [Either]. [Seq] puts rules in a row, and a row is a rule. The zero Rule moves
// nothing. A Rule does not change once made.
//
// Adjourn, Suspend and Agree that stand next to one another form one stretch:
// in it the facts are taken in the order of their days, not of the verbs, so
// that adjournment and suspension add up whichever came first.
type Rule struct {
	_    [0]func() // rules are not compared
	body *ruleBody // nil for the zero Rule; never changed
}

type ruleBody struct {
	parts    []part
	readings []*Reading // those of the parts, each once, in the order of their numbers
}

func newRule(parts []part) Rule {
	body := &ruleBody{parts: parts}
	for i := range parts {
		p := &parts[i]
		if !p.reading.none() {
			body.take([]*Reading{p.reading})
		}
		for _, r := range [...]Rule{p.within, p.from, p.dflt, p.other} {
			body.take(r.readings())
		}
	}
	return Rule{body: body}
}

// take adds readings to those of a rule.
func (b *ruleBody) take(readings []*Reading) {
	if len(b.readings) == 0 {
		b.readings = slices.Clip(readings)
		return
	}
	for _, r := range readings {
		if i, has := slices.BinarySearchFunc(b.readings, r, (*Reading).compare); !has {
			b.readings = slices.Insert(slices.Clip(b.readings), i, r)
		}
	}
}

func (r Rule) parts() []part {
	if r.body == nil {
		return nil
	}
	return r.body.parts
}

func (r Rule) readings() []*Reading {
	if r.body == nil {
		return nil
	}
	return r.body.readings
}

type verb uint8

const (
	verbAfter verb = iota
	verbBefore
	verbAdjourn
	verbSuspend
	verbAgree
	verbExtend
	verbNext
	verbEither
)

var verbNames = [...]string{"after", "before", "adjourn", "suspend", "agree", "extend", "next", "either"}

type part struct {
	verb    verb
	span    Span
	by      *Provision
	grounds []*Provision
	within  Rule // gives the last day on which the fact may come
	from    Rule // adjourn: where it is counted from; suspend: the last suspended day
	reading *Reading
	dflt    Rule
	other   Rule
}

func rule(p part) Rule { return newRule([]part{p}) }

// After is a term of length s from the day after the start, its last day
// included.
func After(s Span, by *Provision) Rule { return rule(part{verb: verbAfter, span: s, by: by}) }

// Before counts back: s before the day. What it gives is not extended (art. 1
// lid 2 Atw).
func Before(s Span, by *Provision) Rule { return rule(part{verb: verbBefore, span: s, by: by}) }

// Extend applies the Algemene termijnenwet to the last day: art. 1, and art. 2
// for a term of at least three days. It does nothing to a term that art. 4
// leaves out by its wording, nor to one that is counted back.
func Extend() Rule { return extendRule }

// Next applies art. 1 lid 1 Atw alone: the first day from the last day on that
// is not free.
func Next() Rule { return nextRule }

var extendRule, nextRule = rule(part{verb: verbExtend}), rule(part{verb: verbNext})

// Adjourn puts the last day off once, by at most a span, if the notice was sent
// on or before the day that within gives from the nominal last day of the first
// term. It is counted from the day that from gives.
func Adjourn(most Span, by *Provision, within, from Rule) Rule {
	return rule(part{verb: verbAdjourn, span: most, by: by, within: within, from: from})
}

// Suspend stops the term on the days of the suspensions that rest on one of the
// grounds. A suspension counts if it begins on or before the day that within
// gives from the nominal last day; its last day is the one that last gives from
// the day of the event that ends it. A calendar day counts once.
func Suspend(within, last Rule, grounds ...*Provision) Rule {
	return rule(part{verb: verbSuspend, grounds: slices.Clone(grounds), within: within, from: last})
}

// Agree adds what the parties agreed, if consent was given on or before the day
// that within gives from the nominal last day: the days, never merged with
// others, or as many as take the nominal last day of that moment to the agreed
// one.
func Agree(within Rule, grounds ...*Provision) Rule {
	return rule(part{verb: verbAgree, grounds: slices.Clone(grounds), within: within})
}

// Either is an unsettled point, where it stands in the law: byDefault, or other
// where that side of the reading is chosen.
func Either(r *Reading, byDefault, other Rule) Rule {
	return rule(part{verb: verbEither, reading: r, dflt: byDefault, other: other})
}

// Seq puts rules in a row. It is associative, and Seq() is the zero Rule.
func Seq(rules ...Rule) Rule {
	n := 0
	for _, each := range rules {
		n += len(each.parts())
	}
	if n == 0 {
		return Rule{}
	}
	parts := make([]part, 0, n)
	for _, each := range rules {
		parts = append(parts, each.parts()...)
	}
	return newRule(parts)
}

// onlyExtends reports whether r does nothing but extend the last day.
func (r Rule) onlyExtends() bool {
	parts := r.parts()
	for i := range parts {
		if v := parts[i].verb; v != verbExtend && v != verbNext {
			return false
		}
	}
	return true
}

// String shows the structure of r, for reading in a test or a log.
func (r Rule) String() string {
	var b strings.Builder
	b.WriteByte('[')
	for i, p := range r.parts() {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(p.String())
	}
	b.WriteByte(']')
	return b.String()
}

func (p part) String() string {
	s := verbNames[p.verb]
	if !p.span.IsZero() {
		s += " " + p.span.String()
	}
	if p.by != nil {
		s += " " + p.by.ID()
	}
	for _, g := range p.grounds {
		s += " " + g.ID()
	}
	switch p.verb {
	case verbAdjourn:
		s += " within" + p.within.String() + " from" + p.from.String()
	case verbSuspend:
		s += " within" + p.within.String() + " last" + p.from.String()
	case verbAgree:
		s += " within" + p.within.String()
	case verbEither:
		s += " " + p.reading.ID() + p.dflt.String() + p.other.String()
	}
	return s
}
