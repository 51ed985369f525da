package wob

import (
	"errors"
	"fmt"
	"iter"
	"strconv"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/file"
	"github.com/wobrules/wobrules/internal/quote"
)

// An InputError is what is wrong with one value of a case file, a table of
// requests or a case made by hand. It has the fields
//
//	Code            what kind of fault it is, stable: one of [ErrorCodes]
//	Dutch, English  what was expected
//	Line            in the input, counted from 1; 0 where there is no input but a Go value
//	Column          the cell of a table, counted from 1; 0 for what is no table
//	Last            the last line of what could not be read; 0 where it is only Line
//	Key             the path to the value, as "suspensions[1].notified"
//	Value           what stands there
//
// Error and Text(lang) name line and key, quote the value and give the reason;
// Message(lang) is the same without the line, and Reason(lang) what was expected
// alone.
type InputError = file.Error

// ErrorCodes yields every code that an [InputError] can have, with what it
// means.
func ErrorCodes() iter.Seq2[string, string] { return file.Codes() }

// Faults yields what is wrong with an input one by one: the error itself where
// it is an [InputError], and else those that its Unwrap() []error gives. There
// are at most 100, of at most 64 KiB together; the text of the error tells how
// many were left out.
func Faults(err error) iter.Seq[*InputError] { return file.In(err) }

// ErrorText is what an error of this package says in a language; Error says it
// in English.
func ErrorText(err error, l calendar.Lang) string { return file.Say(err, l) }

// AppendErrorJSON appends what stands in the place of a bad case in a file of
// answers, in a language:
//
//	{"line": n, "column": n, "file": name, "id": ..., "error": "...", "faults": [{"code", "key", "value", "text"}]}
//
// What is empty or not known is left out.
func AppendErrorJSON(b []byte, l calendar.Lang, name, id string, err error) []byte {
	w := file.Writer{B: b}
	file.WriteError(&w, l, name, id, err)
	return w.B
}

// reason is what an error of another package says, without the name of the
// call: who reads a case file knows no calls.
func reason(err error) file.Reason {
	inner := err
	for errors.Unwrap(inner) != nil {
		inner = errors.Unwrap(inner)
	}
	if !errors.Is(err, calendar.ErrOutside) {
		return file.Why(file.CodeNoAct, file.NoAct.Dutch, inner.Error())
	}
	known := outsideDays()
	known.English = inner.Error()
	return known
}

// A planned is a day or a number of days that moves a term, with its key.
type planned struct {
	key  string
	on   calendar.Date
	days int
}

// outside is the error of a term that cannot be computed: under the key of what
// takes it out of the days known, where that is not the day it starts on.
func outside(err error, key, value string, moves []planned) *InputError {
	_, until := calendar.Calendar{}.Range()
	found := -1
	for i, p := range moves {
		switch {
		case p.on.After(until) && (found < 0 || p.on.After(moves[found].on)):
			found = i
		case found < 0 && p.days > manyDays:
			found = i
		}
	}
	if found < 0 {
		return reason(err).For(key, value)
	}
	p := moves[found]
	if p.on.IsZero() {
		return outsideDays().For(p.key, strconv.Itoa(p.days))
	}
	return outsideDays().For(p.key, p.on.String())
}

// manyDays is a delay that nobody agrees to by himself: what lies outside the days
// known lies there for it.
const manyDays = 1000

// moves are the days of suspensions that can move a term.
func (s *Suspension) moves(path string) []planned {
	return []planned{
		{path + ".notified", s.Notified, 0}, {path + ".from", s.From, 0}, {path + ".set", s.Set, 0},
		{path + ".until", s.Until, 0}, {path + ".days", calendar.Date{}, s.Days},
	}
}

// moved are the days that move the term for the decision on the request.
func (c *Case) moved() (all []planned) {
	for i := range c.Suspensions {
		all = append(all, c.Suspensions[i].moves(pathTo("suspensions", i))...)
	}
	for i := range c.Adjournments {
		all = append(all, planned{pathTo("adjournments", i) + ".until", c.Adjournments[i].Until, 0})
	}
	return all
}

// moves are the days that move the term for the decision on the objection.
func (o *objectionFacts) moves() (all []planned) {
	for i := range o.Suspensions {
		all = append(all, o.Suspensions[i].moves(pathTo(o.key+".suspensions", i))...)
	}
	for i := range o.Repairs {
		path := pathTo(o.key+".repairs", i)
		r := &o.Repairs[i]
		all = append(all, planned{path + ".asked", r.Asked, 0}, planned{path + ".set", r.Set, 0},
			planned{path + ".done", r.Done, 0})
	}
	for i := range o.Agreed {
		path := pathTo(o.key+".agreed", i)
		all = append(all, planned{path + ".until", o.Agreed[i].Until, 0},
			planned{path + ".days", calendar.Date{}, o.Agreed[i].Days})
	}
	return all
}

// outsideDays is the reason of what lies outside the days known.
func outsideDays() file.Reason {
	from, until := calendar.Calendar{}.Range()
	return file.Why(file.CodeDays,
		fmt.Sprintf("de uitkomst valt buiten de dagen die hier bekend zijn, %s tot en met %s", from, until),
		fmt.Sprintf("the outcome lies outside the days known here, %s up to and including %s", from, until))
}

// The reasons of a case that cannot be.
var (
	openReason = file.Why(file.CodeMissing,
		"loopt nog: geef asOf of een beslissing", "is still open: asOf or a decision must be given")
	sameDay = file.Why(file.CodeTwice,
		"op deze dag is al een andere verdaging medegedeeld", "another adjournment was notified on this day")
	idTwice = file.Why(file.CodeTwice, "de id staat er twee keer", "the id stands twice")
)

// either is the reason where one of two keys must be given.
func either(one, other string) file.Reason {
	return file.Why(file.CodeMissing, "verwacht "+one+" of "+other, "takes "+one+" or "+other)
}

// liesAfter is the reason of a day after another, under a key.
func liesAfter(key string, d calendar.Date) file.Reason {
	return file.Why(file.CodeOrder, "ligt na "+key+", "+d.String(), "lies after "+key+", "+d.String())
}

// liesBefore is the reason of a day before another, under a key.
func liesBefore(key string, d calendar.Date) file.Reason {
	return file.Why(file.CodeOrder, "ligt vóór "+key+", "+d.String(), "lies before "+key+", "+d.String())
}

// notWithGround is the reason of a key that a ground of suspension does not take.
func notWithGround(g SuspensionGround) file.Reason {
	shown := quote.Plain(strings.TrimSpace(string(g)))
	return file.Why(file.CodeTogether, "hoort niet bij grond "+shown, "does not go with ground "+shown)
}
