package calendar

import (
	"slices"
	"strings"
)

// A Rule (regel) is how a statute counts a term, put together from a few verbs:
// [After], [Before], [Adjourn], [Suspend], [Agree], [Extend], [Next] and
// [Either]. [Seq] puts rules in a row, and a row is a rule. The zero Rule moves
// nothing. A Rule does not change once made; one that cannot be applied (a term
// of no length, no provision, no reading) answers with an error.
//
// Adjourn, Suspend and Agree in a row are one stretch, made when the rule is: in
// it the facts are taken in the order of their days, not of the verbs, so that
// adjournment and suspension add up whichever came first. A rule has at most one
// stretch, on each side of a reading.
type Rule struct {
	_    [0]func() // rules are not compared
	body *ruleBody // nil for the zero Rule; never changed
}

type ruleBody struct {
	parts    []part
	readings []*Reading // those of the parts, each once, in the order of their numbers
	takes    bool       // it takes facts
	err      error      // why it cannot be applied
}

// empty is the body of the zero Rule.
var empty ruleBody

func (r Rule) get() *ruleBody {
	if r.body == nil {
		return &empty
	}
	return r.body
}

// newRule makes a rule of parts in a row. Stretches that meet become one.
func newRule(rows ...[]part) Rule {
	b := &ruleBody{}
	var open *stretch // the stretch that the last part may go on
	for _, row := range rows {
		for i := range row {
			p := row[i]
			switch {
			case p.verb != verbStretch:
				open = nil
			case open != nil:
				open.add(p.stretch)
				continue
			default:
				open = &stretch{}
				open.add(p.stretch)
				p.stretch = open
			}
			b.parts = append(b.parts, p)
		}
	}
	for i := range b.parts {
		b.read(&b.parts[i])
	}
	return Rule{body: b}
}

// read takes over from a part what the whole rule must know of it.
func (b *ruleBody) read(p *part) {
	if p.takesFacts() {
		if b.takes {
			b.err = errTwice
		}
		b.takes = true
	}
	if b.err == nil {
		b.err = p.check()
	}
	if !p.reading.none() {
		b.addReadings([]*Reading{p.reading})
	}
	for _, r := range p.rules() {
		b.addReadings(r.get().readings)
	}
}

func (b *ruleBody) addReadings(readings []*Reading) {
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

// After is a term of length s from the day after the start, its last day
// included.
func After(s Span, by *Provision) Rule { return newRule([]part{{verb: verbAfter, span: s, by: by}}) }

// Before counts back: s before the day. What it gives is not extended (art. 1
// lid 2 Atw).
func Before(s Span, by *Provision) Rule { return newRule([]part{{verb: verbBefore, span: s, by: by}}) }

// Extend applies the Algemene termijnenwet to the last day: art. 1, and art. 2
// for a term of at least three days. It does nothing to a term that art. 4
// leaves out by its wording, nor to one that is counted back.
func Extend() Rule { return extendRule }

// Next applies art. 1 lid 1 Atw alone: the first day from the last day on that
// is not free.
func Next() Rule { return nextRule }

var extendRule, nextRule = newRule([]part{{verb: verbExtend}}), newRule([]part{{verb: verbNext}})

// NotifiedBy gives the last day on which an adjournment may be notified, from
// the nominal last day of the first term.
type NotifiedBy Rule

// CountedFrom gives the day from which an adjournment is counted, from the
// nominal last day of the first term.
type CountedFrom Rule

// BegunBy gives the last day on which a suspension may begin, from the nominal
// last day of that moment.
type BegunBy Rule

// Through gives the last suspended day, from the day of the event that ends the
// suspension.
type Through Rule

// ConsentedBy gives the last day for a consent, from the nominal last day of
// that moment.
type ConsentedBy Rule

// Adjourn puts the last day off once, by at most a span in days or weeks, if the
// notice was sent in time.
func Adjourn(most Span, by *Provision, within NotifiedBy, from CountedFrom) Rule {
	return stretchRule(stretch{adjourn: []adjourning{{most, by, Rule(within), Rule(from)}}})
}

// Suspend stops the term on the days of the suspensions that rest on one of the
// grounds and began in time. A calendar day counts once.
func Suspend(within BegunBy, last Through, grounds ...*Provision) Rule {
	return stretchRule(stretch{suspend: []suspending{{slices.Clone(grounds), Rule(within), Rule(last)}}})
}

// Agree adds what the parties agreed, if consent was given in time: the days,
// never merged with others, or as many as take the nominal last day of that
// moment to the agreed one.
func Agree(within ConsentedBy, grounds ...*Provision) Rule {
	return stretchRule(stretch{agree: []agreeing{{slices.Clone(grounds), Rule(within)}}})
}

func stretchRule(s stretch) Rule { return newRule([]part{{verb: verbStretch, stretch: &s}}) }

// Either is an unsettled point, where it stands in the law: byDefault, or other
// where that side of the reading is chosen.
func Either(r *Reading, byDefault, other Rule) Rule {
	return newRule([]part{{verb: verbEither, reading: r, byDefault: byDefault, other: other}})
}

// Seq puts rules in a row. It is associative, and Seq() moves nothing, as the
// zero Rule.
func Seq(rules ...Rule) Rule {
	rows := make([][]part, len(rules))
	for i, each := range rules {
		rows[i] = each.get().parts
	}
	return newRule(rows...)
}

// onlyExtends reports whether r does nothing but extend the last day.
func (r Rule) onlyExtends() bool {
	parts := r.get().parts
	for i := range parts {
		if v := parts[i].verb; v != verbExtend && v != verbNext {
			return false
		}
	}
	return true
}

// String shows the structure of r, for reading in a test or a log.
func (r Rule) String() string {
	words := make([]string, len(r.get().parts))
	for i := range words {
		words[i] = r.body.parts[i].String()
	}
	return "[" + strings.Join(words, " ") + "]"
}
