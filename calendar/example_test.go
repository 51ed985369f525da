package calendar_test

import (
	"errors"
	"fmt"
	"log"
	"time"

	"github.com/wobrules/wobrules/calendar"
)

// A Date is read strictly and kept small: it compares with ==.
func ExampleParse() {
	d, err := calendar.Parse("2020-03-03")
	fmt.Println(d, d.Weekday(), err)
	_, err = calendar.Parse("2020-02-30")
	fmt.Println(err)
	_, err = calendar.Parse("3-3-2020")
	fmt.Println(err)
	// Output:
	// 2020-03-03 Tuesday <nil>
	// calendar.Parse("2020-02-30"): no such day
	// calendar.Parse("3-3-2020"): not of the form YYYY-MM-DD
}

// A moment is a day somewhere: bring it to the zone of the body first.
func ExampleDateOf() {
	sent := time.Date(2023, time.May, 4, 22, 30, 0, 0, time.UTC)
	amsterdam := time.FixedZone("CEST", 2*60*60) // or time.LoadLocation("Europe/Amsterdam")
	fmt.Println(calendar.DateOf(sent), calendar.DateOf(sent.In(amsterdam)))
	// Output: 2023-05-04 2023-05-05
}

func ExampleDate_Long() {
	d := calendar.MustParse("2020-03-03")
	fmt.Println(d.Long(calendar.Dutch))
	fmt.Println(d.Long(calendar.English))
	// Output:
	// 3 maart 2020
	// 3 March 2020
}

// A term of weeks ends on the same day of the week, one of months on the same
// day of the month.
func ExampleSpan_After() {
	received := calendar.MustParse("2020-01-31")
	fmt.Println(calendar.Weeks(4).After(received))
	fmt.Println(calendar.Days(28).After(received))
	fmt.Println(calendar.Months(1).After(received))
	// Output:
	// 2020-02-28
	// 2020-02-28
	// 2020-02-29
}

// The first day from Good Friday on that is not a free day.
func ExampleCalendar_Next() {
	var c calendar.Calendar // the days of the law
	goodFriday := calendar.MustParse("2020-04-10")
	fmt.Println(c.Next(goodFriday))
	for _, reason := range c.Why(goodFriday) {
		fmt.Println(reason.Text(calendar.English, calendar.Args{}), reason.Citation())
	}
	// Output:
	// 2020-04-14
	// Good Friday art. 3 lid 2 Atw
}

// Six weeks to object, from the day after a decision was sent: the last day is
// Ascension Day, the day after it is equated by decree, then comes a weekend.
func ExampleCalendar_LastDay() {
	var c calendar.Calendar
	last, err := c.LastDay(calendar.MustParse("2022-04-14"), calendar.Weeks(6))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(last, c.Known(last))

	// Thirteen weeks are outside the act (art. 4): they end on a Sunday.
	last, err = c.LastDay(calendar.MustParse("2022-04-17"), calendar.Weeks(13))
	fmt.Println(last, last.Weekday(), err)

	// Beyond the days known there is an error instead of a guess.
	_, err = c.LastDay(calendar.MustParse("2041-04-14"), calendar.Weeks(6))
	fmt.Println(errors.Is(err, calendar.ErrOutside))
	// Output:
	// 2022-05-30 true
	// 2022-07-17 Sunday <nil>
	// true
}

func ExampleCalendar_FreeDays() {
	var c calendar.Calendar
	for day, reasons := range c.FreeDays(calendar.MustParse("2020-05-18"), calendar.MustParse("2020-05-24")) {
		for _, reason := range reasons {
			fmt.Printf("%s %s (%s)\n", day, reason.Text(calendar.Dutch, calendar.Args{}), reason.Citation())
		}
	}
	// Output:
	// 2020-05-21 Hemelvaartsdag (art. 3 lid 1 Atw)
	// 2020-05-22 gelijkgestelde dag (KB 20-09-2019) (KB 20-09-2019)
	// 2020-05-23 zaterdag (art. 1 lid 1 Atw)
	// 2020-05-24 zondag (art. 1 lid 1 Atw)
}

// A decree that came after this version of the library, or a day on which the
// body itself is closed: a new calendar, the old one stays as it was.
func ExampleCalendar_With() {
	provision, err := calendar.NewProvision("atw.3.3.kb-2028",
		calendar.Source("KB van 2028", ""), "gelijkgestelde dag", "equated day")
	if err != nil {
		log.Fatal(err)
	}
	decree, err := calendar.NewDecree(provision, 2029, 2031, calendar.MustParse("2029-05-11"))
	if err != nil {
		log.Fatal(err)
	}
	var law calendar.Calendar
	mine, err := law.With(decree)
	if err != nil {
		log.Fatal(err)
	}
	friday := calendar.MustParse("2029-05-11")
	fmt.Println(law.Next(friday), law.KnownUntil())
	fmt.Println(mine.Next(friday), mine.KnownUntil())
	// Output:
	// 2029-05-11 2028-12-31
	// 2029-05-14 2031-12-31
}

// A rule of an imaginary act: decide within four weeks, adjourned once by at
// most two.
func Example() {
	act := calendar.NewAct("Vbw", "Voorbeeldwet", "")
	within := calendar.MustProvision("vbw.1.1", calendar.Article(act, "1").Para("1"),
		"{span} vanaf de dag na {from}: tot en met {to}", "{span} from the day after {from}: up to and including {to}")
	adjourn := calendar.MustProvision("vbw.1.2", calendar.Article(act, "1").Para("2"),
		"op {on} verdaagd met {span}: tot en met {to}", "adjourned on {on} by {span}: up to and including {to}")

	rule := calendar.Seq(
		calendar.After(calendar.Weeks(4), within),
		calendar.Adjourn(calendar.Weeks(2), adjourn, calendar.NotifiedBy(calendar.Extend()),
			calendar.CountedFrom(calendar.Rule{})),
		calendar.Extend(),
	)
	term, err := rule.Term(calendar.Facts{
		Start:       calendar.MustParse("2020-04-07"),
		Adjournment: calendar.Adjournment{Notified: calendar.MustParse("2020-05-06"), By: calendar.Days(13)},
	}, calendar.Calendar{}, calendar.Readings{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(term.LastDay(), "adjourn by", term.AdjournBy())
	for _, lang := range []calendar.Lang{calendar.Dutch, calendar.English} {
		for step := range term.Steps() {
			fmt.Printf("%s: %s\n", step.Provision().Citation(), step.Text(lang))
		}
	}
	// Output:
	// 2020-05-18 adjourn by 2020-05-06
	// art. 1 lid 1 Vbw: 4 weken vanaf de dag na 7 april 2020: tot en met 5 mei 2020
	// art. 1 lid 2 Vbw: op 6 mei 2020 verdaagd met 13 dagen: tot en met 18 mei 2020
	// art. 1 lid 1 Vbw: 4 weeks from the day after 7 April 2020: up to and including 5 May 2020
	// art. 1 lid 2 Vbw: adjourned on 6 May 2020 by 13 days: up to and including 18 May 2020
}

// A rule prints its structure, and a row of rules is a rule.
func ExampleSeq() {
	act := calendar.NewAct("Vbw", "Voorbeeldwet", "")
	object := calendar.MustProvision("vbw.2", calendar.Article(act, "2"), "{span}", "{span}")
	window := calendar.Seq(calendar.After(calendar.Weeks(6), object), calendar.Extend())
	fmt.Println(window)
	fmt.Println(calendar.Seq(window, calendar.After(calendar.Weeks(6), object), calendar.Extend()))
	// Output:
	// [after P6W vbw.2 extend]
	// [after P6W vbw.2 extend after P6W vbw.2 extend]
}

// Where statute and case law leave two answers, the rule names the reading: the
// default side holds, and the other stands among what is arguable.
func ExampleEither() {
	act := calendar.NewAct("Vbw", "Voorbeeldwet", "")
	weeks := calendar.MustProvision("vbw.3", calendar.Article(act, "3"), "{span}", "{span}")
	plain := calendar.MustProvision("vbw.3.plain", calendar.Article(act, "3"), "de Atw geldt niet",
		"the Atw does not apply")
	extended := calendar.MustProvision("vbw.3.extended", calendar.CiteATW("1", "1"), "de Atw geldt", "the Atw applies")
	reading, err := calendar.NewReading(0, "two-weeks", plain, extended, calendar.Later)
	if err != nil {
		log.Fatal(err)
	}
	rule := calendar.Seq(
		calendar.After(calendar.Weeks(2), weeks),
		calendar.Either(reading, calendar.Rule{}, calendar.Extend()),
	)
	for _, received := range []string{"2020-03-03", "2020-03-07"} { // a Tuesday and a Saturday
		term, err := rule.Term(calendar.Facts{Start: calendar.MustParse(received)}, calendar.Calendar{}, calendar.Readings{})
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(term.LastDay())
		for other := range term.Arguable() {
			fmt.Printf("  %s if %s (%s)\n", other.LastDay, other.Reading.Other().Text(calendar.English, calendar.Args{}),
				other.Reading)
		}
	}
	// Output:
	// 2020-03-17
	// 2020-03-21
	//   2020-03-23 if the Atw applies (two-weeks)
}

// The days alone, where nothing has to be explained: they come with the readings
// that can move them.
func ExampleRule_Bounds() {
	act := calendar.NewAct("Vbw", "Voorbeeldwet", "")
	by := calendar.MustProvision("vbw.1.1", calendar.Article(act, "1").Para("1"), "{span}", "{span}")
	adjourn := calendar.MustProvision("vbw.1.2", calendar.Article(act, "1").Para("2"), "{span}", "{span}")
	rule := calendar.Seq(
		calendar.After(calendar.Weeks(4), by),
		calendar.Adjourn(calendar.Weeks(4), adjourn, calendar.NotifiedBy(calendar.Extend()),
			calendar.CountedFrom(calendar.Rule{})),
		calendar.Extend(),
	)
	bounds, err := rule.Bounds(calendar.Facts{Start: calendar.MustParse("2020-03-07")}, calendar.Calendar{},
		calendar.Readings{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("decide by", bounds.LastDay, "or adjourn by", bounds.AdjournBy)
	// Output:
	// decide by 2020-04-06 or adjourn by 2020-04-06
}

// What the answer rests on that is not certain comes with it.
func ExampleTerm_Caveats() {
	act := calendar.NewAct("Vbw", "Voorbeeldwet", "")
	within := calendar.MustProvision("vbw.1.1", calendar.Article(act, "1").Para("1"), "{span}", "{span}")
	rule := calendar.Seq(calendar.After(calendar.Weeks(4), within), calendar.Extend())
	term, err := rule.Term(calendar.Facts{Start: calendar.MustParse("1999-04-16")}, calendar.Calendar{},
		calendar.Readings{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(term.LastDay())
	for caveat := range term.Caveats() {
		fmt.Println(caveat.Provision.Text(calendar.English, calendar.Args{On: caveat.On}))
	}
	// Output:
	// 1999-05-14
	// the decrees that equate days are not known for the year of 14 May 1999: the last day may be later
}

func ExampleCitation() {
	wob := calendar.NewAct("Wob", "Wet openbaarheid van bestuur", "BWBR0005252")
	c := calendar.Article(wob, "6").Para("1").In(calendar.MustParse("2016-10-01"))
	fmt.Println(c)
	fmt.Println(c.Long())
	fmt.Println(c.JCI())
	fmt.Println(c.URL())
	// Output:
	// art. 6 lid 1 Wob
	// artikel 6, eerste lid, van de Wet openbaarheid van bestuur
	// jci1.3:c:BWBR0005252&artikel=6&lid=1&g=2016-10-01
	// https://wetten.overheid.nl/jci1.3:c:BWBR0005252&artikel=6&lid=1&g=2016-10-01
}
