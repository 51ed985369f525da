package calendar_test

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	. "github.com/wobrules/wobrules/calendar"

	"github.com/rickar/cal/v2"
	"github.com/rickar/cal/v2/nl"
)

func why(c Calendar, d Date) string {
	var ids []string
	for _, p := range c.Why(d) {
		ids = append(ids, strings.TrimPrefix(p.ID(), "atw."))
	}
	return strings.Join(ids, " ")
}

// The days of art. 3 Atw: each kind of day, the years a day began or ended, the
// shifts from Sunday, days with two reasons, and bridge days that no decree
// equates.
func TestFreeDaysOfTheAct(t *testing.T) {
	for _, row := range []struct{ reason, day, why string }{
		{"art. 1 lid 1 Atw", "2020-03-07", "1.1.zaterdag"},
		{"art. 1 lid 1 Atw", "2020-03-08", "1.1.zondag"},
		{"art. 1 lid 1 Atw, an ordinary Monday", "2020-03-09", ""},
		{"art. 3 lid 1 Atw", "2020-01-01", "3.1.nieuwjaar"},
		{"art. 3 lid 2 Atw", "2020-04-10", "3.2.goede-vrijdag"},
		{"art. 3 lid 1 Atw does not name Easter Sunday", "2020-04-12", "1.1.zondag"},
		{"art. 3 lid 1 Atw", "2020-04-13", "3.1.paasmaandag"},
		{"art. 3 lid 1 Atw, Easter Monday 2027", "2027-03-29", "3.1.paasmaandag"},
		{"art. 3 lid 1 Atw", "2020-05-21", "3.1.hemelvaart"},
		{"art. 3 lid 1 Atw does not name Whit Sunday", "2020-05-31", "1.1.zondag"},
		{"art. 3 lid 1 Atw", "2020-06-01", "3.1.pinkstermaandag"},
		{"art. 3 lid 1 Atw", "2020-12-25", "3.1.eerste-kerstdag"},
		{"art. 3 lid 1 Atw, on a Saturday", "2020-12-26", "1.1.zaterdag 3.1.tweede-kerstdag"},
		{"art. 3 lid 1 Atw, 5 May every year: lustrum", "2020-05-05", "3.1.vijf-mei"},
		{"art. 3 lid 1 Atw, 5 May every year: no lustrum", "2021-05-05", "3.1.vijf-mei"},
		{"art. 3 lid 1 Atw, 5 May 1990", "1990-05-05", "1.1.zaterdag 3.1.vijf-mei"},
		{"art. 3 Atw does not name 4 May", "2021-05-04", ""},
		{"art. 3 Atw does not name Christmas Eve", "2020-12-24", ""},
		{"art. 3 Atw does not name New Year's Eve", "2020-12-31", ""},

		{"KB 24-04-1980 nr. 11: Queen's day", "2009-04-30", "3.1.koninginnedag"},
		{"KB 24-04-1980 nr. 11: the last one", "2013-04-30", "3.1.koninginnedag"},
		{"KB 30-01-2013 nr. 13.000173: no more", "2014-04-30", ""},
		{"KB 24-04-1980 nr. 11: on a Sunday, 1995", "1995-04-30", "1.1.zondag"},
		{"KB 24-04-1980 nr. 11: the day before it", "1995-04-29", "1.1.zaterdag 3.1.koninginnedag"},
		{"KB 24-04-1980 nr. 11: not the day after", "1995-05-01", ""},
		{"KB 24-04-1980 nr. 11: on a Sunday, 2000", "2000-04-30", "1.1.zondag"},
		{"KB 24-04-1980 nr. 11: the day before it", "2000-04-29", "1.1.zaterdag 3.1.koninginnedag"},
		{"KB 24-04-1980 nr. 11: on a Sunday, 2006", "2006-04-30", "1.1.zondag"},
		{"KB 24-04-1980 nr. 11: the day before it", "2006-04-29", "1.1.zaterdag 3.1.koninginnedag"},
		{"KB 24-04-1980 nr. 11: not the day after", "2006-05-01", ""},
		{"KB 30-01-2013 nr. 13.000173: not yet", "2012-04-27", ""},
		{"KB 30-01-2013 nr. 13.000173: the first, on a Sunday", "2014-04-27", "1.1.zondag"},
		{"KB 30-01-2013 nr. 13.000173: the day before it", "2014-04-26", "1.1.zaterdag 3.1.koningsdag"},
		{"KB 30-01-2013 nr. 13.000173: not the day after", "2014-04-28", ""},
		{"KB 30-01-2013 nr. 13.000173: on a Sunday, 2025", "2025-04-27", "1.1.zondag"},
		{"KB 30-01-2013 nr. 13.000173: the day before it", "2025-04-26", "1.1.zaterdag 3.1.koningsdag"},
		{"KB 30-01-2013 nr. 13.000173: 27 April itself", "2026-04-27", "3.1.koningsdag"},

		{"art. 3 lid 1 Atw, 5 May and Ascension together", "2005-05-05", "3.1.hemelvaart 3.1.vijf-mei"},
		{"art. 3 lid 1 Atw, 5 May and Ascension together", "2016-05-05", "3.1.hemelvaart 3.1.vijf-mei"},
		{"art. 3 lid 1 and 3 Atw, a day equated that is free already: none", "2016-05-06", "3.3.kb-2013"},

		{"art. 3 lid 3 Atw: article 1 of KB 27-09-2007 names days its title does not", "2009-01-02", "3.3.kb-2007"},
		{"art. 3 lid 3 Atw: article 1 of KB 27-09-2007 names days its title does not", "2009-05-01", "3.3.kb-2007"},
		{"art. 3 lid 3 Atw: article 1 of KB 27-09-2007 names days its title does not", "2009-05-04", "3.3.kb-2007"},
		{"art. 3 lid 3 Atw: December 2007 comes from two decrees: KB 27-09-2007", "2007-12-24", "3.3.kb-2007"},
		{"art. 3 lid 3 Atw: December 2007 comes from two decrees: KB 26-11-2003", "2007-12-27", "3.3.kb-2003"},
		{"art. 3 lid 3 Atw: KB 26-11-2003", "2007-12-28", "3.3.kb-2003"},

		{"art. 3 lid 3 Atw: a bridge day that was never equated", "1991-04-29", ""},
		{"art. 3 lid 3 Atw: a bridge day that was never equated", "1992-05-04", ""},
		{"art. 3 lid 3 Atw: a bridge day that was never equated", "2020-05-04", ""},
		{"art. 3 lid 3 Atw: a bridge day that was never equated", "2021-04-26", ""},
		{"art. 3 lid 3 Atw: a bridge day that was never equated", "2022-05-06", ""},
		{"art. 3 lid 3 Atw: a bridge day that was never equated", "2026-05-04", ""},
		{"art. 3 lid 3 Atw: a bridge day that was never equated", "2027-04-26", ""},
		{"KB 20-09-2019 names no Tuesday: 31 May 2022 stands in a list by mistake", "2022-05-31", ""},
	} {
		because(t, row.reason)
		if got := why(Calendar{}, date(t, row.day)); got != row.why {
			t.Errorf("%s: %s is free because of %q, want %q", row.reason, row.day, got, row.why)
		}
	}
	// The Friday after Ascension Day was equated in every year that is known.
	ascensions := 0
	for _, easter := range easterSundays {
		d := date(t, easter).AddDays(40)
		if (Calendar{}).Known(d) {
			ascensions++
			if free, _ := (Calendar{}).Free(d); !free {
				t.Errorf("art. 3 lid 3 Atw: %s, the day after Ascension Day, is an ordinary day", d)
			}
		}
	}
	if ascensions != 27 {
		t.Errorf("%d years are known, want 27", ascensions)
	}
}

// paschalMoons are the paschal full moons of 1900 to 2199 by golden number.
var paschalMoons = [19]string{"04-14", "04-03", "03-23", "04-11", "03-31", "04-18", "04-08", "03-28", "04-16", "04-05",
	"03-25", "04-13", "04-02", "03-22", "04-10", "03-30", "04-17", "04-07", "03-27"}

// The literal dates of Easter against the table they come from and against
// rickar/cal.
func TestEasterTable(t *testing.T) {
	if len(easterSundays) != 51 {
		t.Fatalf("%d dates of Easter", len(easterSundays))
	}
	for i, literal := range easterSundays {
		year := 1990 + i
		d := date(t, fmt.Sprintf("%d-%s", year, paschalMoons[year%19])).AddDays(1)
		for d.Weekday() != time.Sunday {
			d = d.AddDays(1)
		}
		if d.String() != literal {
			t.Errorf("Easter %d: the list has %s, the table of full moons gives %s", year, literal, d)
		}
		if peer := cal.CalcEasterOffset(&cal.Holiday{}, year); peer.Format(time.DateOnly) != literal {
			t.Errorf("Easter %d: the list has %s, rickar/cal gives %s", year, literal, peer)
		}
	}
}

// What is a recognised day here and not in the Dutch calendar of rickar/cal:
// the 53 days of the decrees, and Queen's day.
var queensDays = strings.Fields(`
1990-04-30 1991-04-30 1992-04-30 1993-04-30 1994-04-30 1995-04-29 1996-04-30 1997-04-30 1998-04-30 1999-04-30
2000-04-29 2001-04-30 2002-04-30 2003-04-30 2004-04-30 2005-04-30 2006-04-29 2007-04-30 2008-04-30 2009-04-30
2010-04-30 2011-04-30 2012-04-30 2013-04-30`)

var decreeDays = strings.Fields(`
1990-05-25 1990-12-24 1990-12-31 1991-05-10 1991-12-27 1992-05-01 1992-05-29
2005-05-06 2006-05-26 2007-05-18 2007-12-24 2007-12-27 2007-12-28 2007-12-31
2008-05-02 2009-01-02 2009-05-01 2009-05-04 2009-05-22 2010-05-14
2011-05-06 2011-06-03 2012-05-18 2012-12-24 2012-12-31 2013-04-29 2013-05-10 2013-12-27
2014-05-30 2015-01-02 2015-05-04 2015-05-15 2016-05-06
2017-04-28 2017-05-26 2018-05-11 2018-12-24 2018-12-31 2019-05-31 2019-12-27
2020-05-22 2021-05-14 2022-05-27
2023-04-28 2023-05-19 2024-05-10 2024-12-27 2025-05-30
2026-01-02 2026-05-15 2027-05-07 2028-04-28 2028-05-26`)

// And what is a holiday there only: King's day before there was a king.
var kingsDaysTooEarly = strings.Fields(`
1990-04-27 1991-04-27 1992-04-27 1993-04-27 1994-04-27 1995-04-27 1996-04-27 1997-04-26 1998-04-27 1999-04-27
2000-04-27 2001-04-27 2002-04-27 2003-04-26 2004-04-27 2005-04-27 2006-04-27 2007-04-27 2008-04-26 2009-04-27
2010-04-27 2011-04-27 2012-04-27 2013-04-27`)

func TestDifferenceFromRickar(t *testing.T) {
	if len(decreeDays) != 53 || len(queensDays) != 24 || len(kingsDaysTooEarly) != 24 {
		t.Fatalf("%d decree days, %d Queen's days, %d King's days", len(decreeDays), len(queensDays), len(kingsDaysTooEarly))
	}
	peer := &cal.Calendar{Holidays: nl.Holidays}
	var here, there []string
	var c Calendar
	d, until := c.Range()
	for ; !d.After(until); d = d.AddDays(1) {
		recognised := slices.ContainsFunc(c.Why(d), func(p *Provision) bool { return p.Citation().Article() != "1" })
		_, observed, _ := peer.IsHoliday(d.Time())
		switch {
		case recognised && !observed:
			here = append(here, d.String())
		case observed && !recognised:
			there = append(there, d.String())
		}
	}
	want := append(slices.Clone(decreeDays), queensDays...)
	slices.Sort(want)
	if !slices.Equal(here, want) {
		t.Errorf("recognised here only:\n got  %v\n want %v", here, want)
	}
	if !slices.Equal(there, kingsDaysTooEarly) {
		t.Errorf("holidays there only:\n got  %v\n want %v", there, kingsDaysTooEarly)
	}
}

// Terms of one stretch: the last day before and after the act. The facts of a
// ruling, or the article alone.
func TestLastDay(t *testing.T) {
	for _, row := range []struct {
		reason  string
		start   string
		s       Span
		nominal string
		last    string
	}{
		{"ECLI:NL:CRVB:2011:BQ8709: Queen's day", "2010-03-19", Weeks(6), "2010-04-30", "2010-05-03"},
		{"ECLI:NL:GHARL:2025:2140: Whit Monday", "2024-04-08", Weeks(6), "2024-05-20", "2024-05-21"},
		{"ECLI:NL:CRVB:2014:2835: Good Friday", "2013-02-15", Weeks(6), "2013-03-29", "2013-04-02"},
		{"ECLI:NL:RBMNE:2023:841: a Saturday", "2021-02-13", Weeks(6), "2021-03-27", "2021-03-29"},
		{"ECLI:NL:RBOVE:2021:3168: Good Friday; the court overlooked art. 3 lid 2 Atw and said 10 April", "2020-02-28",
			Weeks(6), "2020-04-10", "2020-04-14"},
		{"ECLI:NL:RVS:2013:CA2012: the day after Ascension Day, equated", "2013-05-03", Weeks(1), "2013-05-10", "2013-05-13"},
		{"ECLI:NL:RBROT:2014:4456: four weeks, no extension", "2013-05-13", Weeks(4), "2013-06-10", "2013-06-10"},
		{"ECLI:NL:RBMNE:2024:686: six weeks in all, no extension", "2023-04-19", Weeks(6), "2023-05-31", "2023-05-31"},
		{"ECLI:NL:GHDHA:2024:2311: a week that would end on Ascension Day, the day after equated", "2021-05-06", Weeks(1),
			"2021-05-13", "2021-05-17"},
		{"art. 1 lid 1 Atw: Ascension Day, the day after equated", "2022-04-14", Weeks(6), "2022-05-26", "2022-05-30"},
		{"art. 1 lid 1 Atw: two Christmas days, a decree, a weekend", "2019-11-13", Weeks(6), "2019-12-25", "2019-12-30"},
		{"art. 1 lid 1 Atw: Boxing Day", "2019-11-28", Weeks(4), "2019-12-26", "2019-12-30"},
		{"art. 1 lid 1 Atw: 5 May", "2020-04-07", Weeks(4), "2020-05-05", "2020-05-06"},
		{"art. 1 lid 1 Atw: Queen's day 2013", "2013-04-02", Weeks(4), "2013-04-30", "2013-05-01"},
		{"art. 1 lid 1 Atw: equated day 2026", "2026-04-17", Weeks(4), "2026-05-15", "2026-05-18"},
		{"art. 1 lid 1 Atw: the day before a free day stays", "2020-04-08", Days(1), "2020-04-09", "2020-04-09"},
		{"art. 1 lid 1 Atw: the day after free days stays", "2020-03-17", Weeks(4), "2020-04-14", "2020-04-14"},

		{"art. 2 Atw: one week, art. 1 alone suffices", "2007-12-20", Weeks(1), "2007-12-27", "2008-01-02"},
		{"art. 2 Atw: only 2 January would be ordinary", "2007-12-21", Weeks(1), "2007-12-28", "2008-01-03"},
		{"art. 2 Atw", "2007-12-22", Weeks(1), "2007-12-29", "2008-01-03"},
		{"art. 2 Atw", "2007-12-23", Weeks(1), "2007-12-30", "2008-01-03"},
		{"art. 2 Atw", "2007-12-24", Weeks(1), "2007-12-31", "2008-01-03"},
		{"art. 2 Atw", "2007-12-25", Weeks(1), "2008-01-01", "2008-01-03"},
		{"art. 2 Atw: ends on the ordinary 2 January and is extended all the same", "2007-12-26", Weeks(1), "2008-01-02",
			"2008-01-03"},
		{"art. 2 Atw: two ordinary days, nothing to do", "2007-12-27", Weeks(1), "2008-01-03", "2008-01-03"},
		{"art. 2 Atw: 29 April and 6 May suffice", "2008-04-28", Weeks(1), "2008-05-05", "2008-05-06"},
		{"art. 2 Atw", "2008-04-29", Weeks(1), "2008-05-06", "2008-05-07"},
		{"art. 2 Atw: 29 April and 6 May suffice", "2009-04-28", Weeks(1), "2009-05-05", "2009-05-06"},
		{"art. 2 Atw", "2009-04-29", Weeks(1), "2009-05-06", "2009-05-07"},
		{"art. 2 Atw: three days from a Friday hold one ordinary day", "2020-03-06", Days(3), "2020-03-09", "2020-03-10"},
		{"art. 2 Atw is for terms of at least three days: two", "2020-03-06", Days(2), "2020-03-08", "2020-03-09"},
		{"art. 2 Atw: four days from a Friday hold two", "2020-03-06", Days(4), "2020-03-10", "2020-03-10"},
		{"art. 2 Atw: three days from the Thursday before Good Friday", "2015-04-02", Days(3), "2015-04-05", "2015-04-08"},
		{"art. 2 Atw: the same in two days", "2015-04-02", Days(2), "2015-04-04", "2015-04-07"},
		{"art. 2 Atw: three days from the Wednesday before", "2015-04-01", Days(3), "2015-04-04", "2015-04-07"},
		{"art. 2 Atw holds for a month, which has its ordinary days", "2020-03-10", Months(1), "2020-04-10", "2020-04-14"},

		{"art. 4 onder a Atw: 90 days", "2020-01-11", Days(90), "2020-04-10", "2020-04-14"},
		{"art. 4 onder a Atw: 91 days", "2020-01-10", Days(91), "2020-04-10", "2020-04-10"},
		{"art. 4 onder a Atw: twelve weeks", "2020-01-17", Weeks(12), "2020-04-10", "2020-04-14"},
		{"art. 4 onder a Atw: thirteen weeks (art. 8:55b lid 3 Awb)", "2020-01-10", Weeks(13), "2020-04-10", "2020-04-10"},
		{"art. 4 onder a Atw: three months (art. 51 lid 1 Wiv 2002)", "2020-01-10", Months(3), "2020-04-10", "2020-04-14"},
		{"art. 4 onder a Atw: four months", "2019-12-10", Months(4), "2020-04-10", "2020-04-10"},
		{"art. 4 onder a Atw: a year", "2019-04-10", Years(1), "2020-04-10", "2020-04-10"},
	} {
		because(t, row.reason)
		start := date(t, row.start)
		if got := row.s.After(start); got.String() != row.nominal {
			t.Errorf("%s: %s from %s nominally ends on %s, want %s", row.reason, row.s, start, got, row.nominal)
		}
		if got, err := (Calendar{}).LastDay(start, row.s); got.String() != row.last || err != nil {
			t.Errorf("%s: %s from %s = %q, %v; want %s", row.reason, row.s, start, got, err, row.last)
		}
	}
	// Art. 1 lid 2 Atw: a term counted back is not extended. Ten days before
	// Thursday 20 August 2020 is a Monday; before Wednesday 15 April, Sunday.
	for _, row := range []struct{ event, want string }{{"2020-08-20", "2020-08-10"}, {"2020-04-15", "2020-04-05"},
		{"2020-04-20", "2020-04-10"}} {
		if got := Days(10).Before(date(t, row.event)); got.String() != row.want {
			t.Errorf("art. 1 lid 2 Atw: ten days before %s = %s, want %s", row.event, got, row.want)
		}
		term, err := Seq(Before(Days(10), byTerm), Extend()).Term(Facts{Start: date(t, row.event)}, Calendar{}, Readings{})
		if err != nil || term.LastDay().String() != row.want {
			t.Errorf("art. 1 lid 2 Atw: a rule that counts back from %s = %s, %v; want %s", row.event, term.LastDay(), err,
				row.want)
		}
	}
}

// Outside the table a day is an error that names the range, or no day.
func TestOutsideTheTable(t *testing.T) {
	var c Calendar
	const known = "lies outside the days known here, 1990-01-01 up to and including 2040-12-31"
	const unset = "the day is not set"
	for _, row := range []struct{ day, err string }{
		{"1990-01-01", ""}, {"2040-12-31", ""},
		{"1989-12-31", `calendar.Calendar.Free: day "1989-12-31" ` + known},
		{"2041-01-01", `calendar.Calendar.Free: day "2041-01-01" ` + known},
		{"9999-12-31", `calendar.Calendar.Free: day "9999-12-31" ` + known},
		{"0001-01-01", `calendar.Calendar.Free: day "0001-01-01" ` + known},
		{"", `calendar.Calendar.Free: ` + unset},
	} {
		d := date(t, row.day)
		_, err := c.Free(d)
		message(t, "Free", err, row.err)
		if err != nil && (len(c.Why(d)) != 0 || !c.Next(d).IsZero() || c.Known(d)) {
			t.Errorf("%q: why %v, next %s, known %v", d, c.Why(d), c.Next(d), c.Known(d))
		}
	}
	for _, row := range []struct {
		start string
		s     Span
		want  string
		err   string
	}{
		{"2040-12-30", Days(1), "2040-12-31", ""},
		{"2040-12-29", Days(1), "2040-12-31", ""}, // a Sunday
		{"2040-12-31", Days(1), "", `calendar.Calendar.LastDay(2040-12-31, P1D): day "2041-01-01" ` + known},
		{"2040-12-04", Weeks(4), "", `calendar.Calendar.LastDay(2040-12-04, P4W): day "2041-01-01" ` + known},
		// art. 2: Monday is the only ordinary day
		{"2040-12-28", Days(3), "", `calendar.Calendar.LastDay(2040-12-28, P3D): day "2041-01-01" ` + known},
		{"2040-12-31", Years(27), "", `calendar.Calendar.LastDay(2040-12-31, P27Y): day "2067-12-31" ` + known},
		{"1990-01-01", Days(1), "1990-01-02", ""},
		{"1989-12-31", Days(1), "", `calendar.Calendar.LastDay(1989-12-31, P1D): day "1989-12-31" ` + known},
		{"", Weeks(4), "", `calendar.Calendar.LastDay(, P4W): ` + unset},
		{"2020-03-03", Span{}, "", `calendar.Calendar.LastDay(2020-03-03): a term of no length`},
	} {
		got, err := c.LastDay(date(t, row.start), row.s)
		message(t, "LastDay", err, row.err)
		if got.String() != row.want {
			t.Errorf("LastDay(%s, %s) = %q, want %q", row.start, row.s, got, row.want)
		}
	}
}

// What is known: 1990-1992 and 2005-2028.
func TestKnown(t *testing.T) {
	var c Calendar
	for year := 1990; year <= 2040; year++ {
		want := year <= 1992 || year >= 2005 && year <= 2028
		for _, monthDay := range []string{"-01-01", "-07-01", "-12-31"} {
			if d := date(t, fmt.Sprint(year, monthDay)); c.Known(d) != want {
				t.Errorf("Known(%s) = %v, want %v", d, c.Known(d), want)
			}
		}
	}
	if c.KnownUntil() != date(t, "2028-12-31") {
		t.Errorf("KnownUntil = %s", c.KnownUntil())
	}
	from, until := c.Range()
	if from != date(t, "1990-01-01") || until != date(t, "2040-12-31") {
		t.Errorf("Range = %s, %s", from, until)
	}
}

func TestFreeDays(t *testing.T) {
	list := func(from, until string) (s string) {
		for d, reasons := range (Calendar{}).FreeDays(date(t, from), date(t, until)) {
			s += fmt.Sprintf("%s %d; ", d, len(reasons))
		}
		return s
	}
	for _, row := range []struct{ reason, from, until, want string }{
		{"both ends count: art. 1 lid 1 Atw", "2020-04-10", "2020-04-13",
			"2020-04-10 1; 2020-04-11 1; 2020-04-12 1; 2020-04-13 1; "},
		{"no free day: art. 1 lid 1 Atw", "2020-04-14", "2020-04-17", ""},
		{"two reasons, one day: art. 3 lid 1 Atw", "2005-05-05", "2005-05-05", "2005-05-05 2; "},
		{"from before the table: art. 1 lid 1 Atw", "1989-12-01", "1990-01-06", "1990-01-01 1; 1990-01-06 1; "},
		{"until after the table: art. 1 lid 1 Atw", "2040-12-29", "9999-12-31", "2040-12-29 1; 2040-12-30 1; "},
		{"an empty period: art. 1 lid 1 Atw", "2020-04-13", "2020-04-10", ""},
	} {
		because(t, row.reason)
		if got := list(row.from, row.until); got != row.want {
			t.Errorf("%s: %s to %s\n got  %s\n want %s", row.reason, row.from, row.until, got, row.want)
		}
	}
	for range (Calendar{}).FreeDays(date(t, "2020-01-01"), date(t, "2020-12-31")) {
		break // the iterator stops when it is told to
	}
}

// A slice that Why returns is the caller's: changing it changes no calendar.
func TestWhyIsACopy(t *testing.T) {
	d := date(t, "2020-04-10")
	(Calendar{}).Why(d)[0] = byTerm
	for day, reasons := range (Calendar{}).FreeDays(d, d.AddDays(1)) {
		if reasons[0] == byTerm {
			t.Errorf("%s is free because of a provision of this test", day)
		}
		reasons[0] = byTerm
	}
	if why(Calendar{}, d) != "3.2.goede-vrijdag" || why(Calendar{}, d.AddDays(1)) != "1.1.zaterdag" {
		t.Error("a caller changed the calendar")
	}
}

var (
	kb2029 = MustProvision("atw.3.3.kb-2028", Source("KB 2028", ""), "gelijkgestelde dag (KB 2028)",
		"equated day (KB 2028)")
	localDay = MustProvision("local.market-day", Source("besluit college", ""), "marktdag", "market day")
)

func decree(t *testing.T, p *Provision, from, until int, days ...string) Decree {
	t.Helper()
	var dd []Date
	for _, d := range days {
		dd = append(dd, date(t, d))
	}
	k, err := NewDecree(p, from, until, dd...)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// With gives another calendar, and leaves the one it came from alone.
func TestCalendarWith(t *testing.T) {
	var law Calendar
	next, err := law.With(decree(t, kb2029, 2029, 2031, "2029-05-11", "2030-05-31", "2031-05-23"))
	if err != nil {
		t.Fatal(err)
	}
	local, err := law.With(decree(t, localDay, 0, 0, "2020-10-06", "2020-04-10", "2020-05-22"))
	if err != nil {
		t.Fatal(err)
	}
	both, err := next.With(decree(t, localDay, 0, 0, "2020-10-06"))
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range []struct {
		reason                 string
		day                    string
		law, next, local, both string
	}{
		{"a decree of art. 3 lid 3 Atw that is still to come", "2029-05-11", "", "3.3.kb-2028", "", "3.3.kb-2028"},
		{"art. 1 lid 1 Atw, a local day", "2020-10-06", "", "", "local.market-day", "local.market-day"},
		{"art. 3 lid 2 Atw, a local day on a recognised one", "2020-04-10", "3.2.goede-vrijdag", "3.2.goede-vrijdag",
			"3.2.goede-vrijdag local.market-day", "3.2.goede-vrijdag"},
		{"art. 3 lid 3 Atw, a local day on an equated one", "2020-05-22", "3.3.kb-2019", "3.3.kb-2019",
			"3.3.kb-2019 local.market-day", "3.3.kb-2019"},
		{"art. 3 lid 1 Atw", "2029-05-10", "3.1.hemelvaart", "3.1.hemelvaart", "3.1.hemelvaart", "3.1.hemelvaart"},
	} {
		because(t, row.reason)
		for _, c := range []struct {
			name string
			c    Calendar
			want string
		}{{"law", law, row.law}, {"next", next, row.next}, {"local", local, row.local}, {"both", both, row.both}} {
			if got := why(c.c, date(t, row.day)); got != c.want {
				t.Errorf("%s: %s: %s is free because of %q, want %q", row.reason, c.name, row.day, got, c.want)
			}
		}
	}
	for _, row := range []struct {
		c     Calendar
		until string
		known string // of 2029, 2031 and 2032
	}{
		{law, "2028-12-31", "false false false"}, {local, "2028-12-31", "false false false"},
		{next, "2031-12-31", "true true false"}, {both, "2031-12-31", "true true false"},
	} {
		known := fmt.Sprint(row.c.Known(date(t, "2029-01-01")), row.c.Known(date(t, "2031-12-31")),
			row.c.Known(date(t, "2032-01-01")))
		if row.c.KnownUntil().String() != row.until || known != row.known {
			t.Errorf("known until %s: %s; want %s: %s", row.c.KnownUntil(), known, row.until, row.known)
		}
	}
	if last, err := next.LastDay(date(t, "2029-04-13"), Weeks(4)); last != date(t, "2029-05-14") || err != nil {
		t.Errorf("art. 1 lid 1 Atw: four weeks to the equated day = %s, %v", last, err)
	}
	whole, err := law.With(decree(t, kb2029, 2029, 2040, "2040-05-11"))
	if from, until := law.Range(); err != nil || whole.KnownUntil() != until || !whole.Known(until) ||
		whole.Known(from.AddDays(-1)) {
		t.Errorf("a decree to the end of the table: known until %s, %v", whole.KnownUntil(), err)
	}
	if law == next || law != (Calendar{}) || next == both {
		t.Error("calendars compare wrongly")
	}
	// The same decree twice changes nothing.
	again, err := next.With(decree(t, kb2029, 2029, 2031, "2029-05-11", "2030-05-31", "2031-05-23"))
	if err != nil || why(again, date(t, "2029-05-11")) != "3.3.kb-2028" {
		t.Errorf("a decree twice: %q, %v", why(again, date(t, "2029-05-11")), err)
	}
	// A decree for the gap joins the known years on both sides.
	filled, err := law.With(decree(t, kb2029, 1993, 2004, "1993-05-21"))
	if err != nil || !filled.Known(date(t, "1993-01-01")) || !filled.Known(date(t, "2004-12-31")) ||
		filled.KnownUntil() != date(t, "2028-12-31") {
		t.Errorf("a decree for 1993-2004: %v", err)
	}
	// Years outside the table are settled as far as the table goes.
	edge, err := law.With(decree(t, kb2029, 2029, 2050, "2029-05-11"))
	if err != nil || edge.KnownUntil() != date(t, "2040-12-31") {
		t.Errorf("a decree up to 2050: known until %s, %v", edge.KnownUntil(), err)
	}
	edge, err = law.With(decree(t, kb2029, 1980, 1990, "1990-05-11"))
	if err != nil || edge.KnownUntil() != date(t, "2028-12-31") {
		t.Errorf("a decree from 1980: known until %s, %v", edge.KnownUntil(), err)
	}
}

// A decree that was given days keeps its own copy of them.
func TestDecreeKeepsItsDays(t *testing.T) {
	days := []Date{date(t, "2020-10-06")}
	k, err := NewDecree(localDay, 0, 0, days...)
	if err != nil {
		t.Fatal(err)
	}
	days[0] = date(t, "2020-10-07")
	c, err := (Calendar{}).With(k)
	if err != nil || why(c, date(t, "2020-10-06")) == "" || why(c, date(t, "2020-10-07")) != "" {
		t.Errorf("the decree changed with its argument: %v", err)
	}
}

func TestDecreeErrors(t *testing.T) {
	const known = "lies outside the days known here, 1990-01-01 up to and including 2040-12-31"
	for _, row := range []struct {
		p           *Provision
		from, until int
		days        []string
		err         string
	}{
		{kb2029, 2029, 2029, []string{"2029-01-01", "2029-12-31"}, ""},
		{nil, 2029, 2031, []string{"2029-05-11"}, `calendar.NewDecree(, 2029, 2031): no provision`},
		{kb2029, 2029, 2031, nil, `calendar.NewDecree(atw.3.3.kb-2028, 2029, 2031): no days`},
		{kb2029, 2031, 2029, []string{"2029-05-11"}, `calendar.NewDecree(atw.3.3.kb-2028, 2031, 2029): no such years`},
		{kb2029, 0, 2029, []string{"2029-05-11"}, `calendar.NewDecree(atw.3.3.kb-2028, 0, 2029): no such years`},
		{kb2029, -1, 0, []string{"2029-05-11"}, `calendar.NewDecree(atw.3.3.kb-2028, -1, 0): no such years`},
		{kb2029, 2029, 2031, []string{""}, `calendar.NewDecree(atw.3.3.kb-2028, 2029, 2031): a day is not set`},
		{kb2029, 2029, 2031, []string{"2029-05-11", "2029-05-11"},
			`calendar.NewDecree(atw.3.3.kb-2028, 2029, 2031): day 2029-05-11 stands twice`},
		{kb2029, 2029, 2031, []string{"2028-12-31"},
			`calendar.NewDecree(atw.3.3.kb-2028, 2029, 2031): day 2028-12-31 lies outside its years`},
		{kb2029, 2029, 2031, []string{"2032-01-01"},
			`calendar.NewDecree(atw.3.3.kb-2028, 2029, 2031): day 2032-01-01 lies outside its years`},
	} {
		var days []Date
		for _, d := range row.days {
			days = append(days, date(t, d))
		}
		_, err := NewDecree(row.p, row.from, row.until, days...)
		message(t, "NewDecree", err, row.err)
	}
	_, err := (Calendar{}).With(Decree{})
	message(t, "With", err, `calendar.Calendar.With(): the zero Decree`)
	_, err = (Calendar{}).With(decree(t, localDay, 0, 0, "2020-10-06", "2041-01-01"))
	message(t, "With", err, `calendar.Calendar.With(local.market-day): day "2041-01-01" `+known)
	_, err = (Calendar{}).With(decree(t, localDay, 0, 0, "1989-12-31"))
	message(t, "With", err, `calendar.Calendar.With(local.market-day): day "1989-12-31" `+known)
}

// The table has a byte a day: a calendar takes about two hundred decrees, then
// says so and stays as it was.
func TestTooManyDecrees(t *testing.T) {
	var c Calendar
	sets := map[string]bool{"": true} // the reasons a byte must tell apart
	for day := range c.FreeDays(c.Range()) {
		sets[why(c, day)] = true
	}
	d := date(t, "2021-01-04")
	for n := 0; ; n++ {
		p := MustProvision(fmt.Sprintf("local.day-%d", n), Source("besluit", ""), "dag", "day")
		for free, _ := c.Free(d); free; free, _ = c.Free(d) {
			d = d.AddDays(1)
		}
		more, err := c.With(decree(t, p, 0, 0, d.String()))
		if err != nil {
			message(t, "With", err, fmt.Sprintf(`calendar.Calendar.With(local.day-%d): too many decrees`, n))
			if n != 256-len(sets) || n < 200 {
				t.Errorf("a calendar with %d sets of reasons takes %d decrees", len(sets), n)
			}
			if free, _ := c.Free(d); free {
				t.Errorf("%s is free by a decree that was refused", d)
			}
			break
		}
		if why(more, d) != p.ID() {
			t.Fatalf("decree %d: %s is free because of %q", n, d, why(more, d))
		}
		c = more
	}
	for day, reasons := range c.FreeDays(date(t, "2021-01-01"), d) {
		if day.Weekday() == time.Saturday && reasons[0].ID() != "atw.1.1.zaterdag" {
			t.Errorf("%s is free because of %v", day, reasons)
		}
	}
}

// A calendar is safe for many goroutines, and so is making others from it.
func TestCalendarConcurrently(t *testing.T) {
	k := decree(t, localDay, 0, 0, "2020-10-06")
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			c, err := (Calendar{}).With(k)
			if err != nil || c.Next(date(t, "2020-10-06")) != date(t, "2020-10-07") ||
				(Calendar{}).Next(date(t, "2020-10-06")) != date(t, "2020-10-06") {
				t.Errorf("With in a goroutine: %v", err)
			}
			term, err := decision.Term(Facts{Start: date(t, "2020-03-13")}, c, Readings{})
			if err != nil || term.LastDay() != date(t, "2020-04-14") {
				t.Errorf("Term in a goroutine: %s, %v", term.LastDay(), err)
			}
		})
	}
	wg.Wait()
}
