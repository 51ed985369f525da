// Package calendar holds how a Dutch statute counts: days, terms, and the days
// of the Algemene termijnenwet (Atw, the general act on terms). It names no act
// but that one; package wob builds the clock of the Wob and the Woo from it.
//
// # What is here
//
// A [Date] is a calendar day, small and comparable. A [Span] is the length of a
// term in the words of the statute: four weeks and 28 days are not the same
// Span, because art. 4 Atw looks at the wording.
//
// A [Calendar] knows which days are free days in the sense of the Atw: the
// weekend, the recognised days (algemeen erkende feestdagen) of art. 3, each
// with the years in which it was one, and the days that royal decrees equate
// with them (gelijkgestelde dagen). Its zero value is the law:
//
//	var c calendar.Calendar
//	last, err := c.LastDay(published, calendar.Weeks(6))
//
// That is art. 1 (a last day that is a free day moves to the next that is not),
// art. 2 (a term of three days or more holds two ordinary days) and art. 4 (what
// the act leaves out) together. [Calendar.Next] is the bare look-up,
// [Calendar.Why] gives the reasons, [Calendar.FreeDays] lists a period, and
// [Calendar.With] makes another calendar with one more decree or a local day.
//
// A [Rule] is a term that more can happen to: it is adjourned, suspended, put
// off by agreement. It is put together from a few verbs in the order of the
// article, and a row of rules is a rule:
//
//	rule := calendar.Seq(
//		calendar.After(calendar.Weeks(4), within),
//		calendar.Adjourn(calendar.Weeks(4), adjourned,
//			calendar.NotifiedBy(calendar.Extend()), calendar.CountedFrom{}),
//		calendar.Suspend(calendar.BegunBy(calendar.Extend()), calendar.Through{}, suspended),
//		calendar.Extend(),
//	)
//	term, err := rule.Term(facts, calendar.Calendar{}, calendar.Readings{})
//
// The arguments within, adjourned and suspended are Provisions. [Facts] are what
// happened, in any order. A [Term] is its own explanation: its steps lead from
// the start to the last day, each by a [Provision] with a [Citation], and print
// as sentences in Dutch and in English. A fact that did not do what it set out
// to do, such as an adjournment notified too late, is a [Note] and no error.
// Where the days are enough, [Rule.Bounds] gives them without the rest.
//
// Where statute and case law leave two answers, a rule says [Either] and names
// the [Reading]. The default side is applied; where the other side gives another
// day, that day stands in [Term.Arguable].
//
// # What is not here
//
// No clock: the day on which a question is asked is an argument. No time zone: a
// moment becomes a day at the door, by [DateOf], in the location that the caller
// gives it. No network, no file, no environment, no state that changes: the same
// input gives the same output on every machine, and everything here is safe for
// use by many goroutines. Values do not change once made.
//
// Holidays are stated with github.com/rickar/cal, but nothing of it that can be
// changed from outside is used: neither its Dutch calendar, nor the location in
// which it makes holidays.
//
// # What is known
//
// The table of days runs from 1 January 1990 up to and including 31 December
// 2040. A term that starts or ends outside it is an error that names the range.
//
// The decrees that equate days were found for 1990-1992 and 2005-2028; no rule
// gives those days, so for the other years nothing is guessed. [Calendar.Known]
// tells which years are known, and a Term that looked at a day of another year
// says so in [Term.Caveats]. So does one that was moved by a decree whose text
// was not read (2020-2025).
//
// # Bad input
//
// Nothing that cannot be is accepted: 30 February, a term of no length, a fact
// without its day. An error names the call, quotes the input and gives the
// reason:
//
//	calendar.Parse("2020-02-30"): no such day
//
// [ErrNoDate] and [ErrOutside] tell what is no date from a date that lies outside
// the table.
//
// The zero Date means "not set". It prints as nothing, reads back from nothing,
// is NULL in a database and is left out of JSON by omitzero. Arithmetic that
// leaves the years 1 to 9999 gives the zero Date. Date, Span and Answer go
// through texts, JSON, gob and databases, and what they give is taken back and
// nothing else. A provision or a reading that is nil says nothing, and a rule
// made of one answers with an error. Nothing here panics on input; MustParse and
// MustProvision are for constants.
package calendar
