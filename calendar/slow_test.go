package calendar_test

import (
	"encoding/csv"
	"fmt"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	. "github.com/wobrules/wobrules/calendar"
)

// The slow twin of the calendar: a plain list of days made by walking from one
// day to the next, with the names of what makes each a free day. It knows its
// own months and weekdays (1 January 1990 was a Monday), takes Easter from the
// list below and the equated days from testdata, and shares nothing with the
// library.
type slowDay struct {
	date    string
	weekday int // 0 is Sunday
	why     []string
}

func (d slowDay) free() bool { return len(d.why) > 0 }

// easterSundays are the dates of Easter of 1990-2040, from the tables of the
// ecclesiastical calendar (the Sunday after the paschal full moon of the golden
// number of the year, as the Book of Common Prayer tabulates them for 1900 to
// 2199; see TestEasterTable).
var easterSundays = strings.Fields(`
1990-04-15 1991-03-31 1992-04-19 1993-04-11 1994-04-03 1995-04-16 1996-04-07 1997-03-30 1998-04-12 1999-04-04
2000-04-23 2001-04-15 2002-03-31 2003-04-20 2004-04-11 2005-03-27 2006-04-16 2007-04-08 2008-03-23 2009-04-12
2010-04-04 2011-04-24 2012-04-08 2013-03-31 2014-04-20 2015-04-05 2016-03-27 2017-04-16 2018-04-01 2019-04-21
2020-04-12 2021-04-04 2022-04-17 2023-04-09 2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01
2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25 2036-04-13 2037-04-05 2038-04-25 2039-04-10
2040-04-01`)

// equatedDays reads testdata: the rows, without the heading.
func equatedDays(t testing.TB) [][]string {
	f, err := os.Open("testdata/equated-days.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	r := csv.NewReader(f)
	r.Comment = '#'
	rows, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows[1:]
}

var slowDays = sync.OnceValue(func() []slowDay {
	var days []slowDay
	weekday := 1
	for year := 1990; year <= 2040; year++ {
		for month, length := range []int{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31} {
			if month == 1 && year%4 == 0 { // 2000 is a leap year too
				length = 29
			}
			for day := 1; day <= length; day++ {
				d := slowDay{date: fmt.Sprintf("%d-%02d-%02d", year, month+1, day), weekday: weekday}
				switch weekday {
				case 6:
					d.why = append(d.why, "atw.1.1.zaterdag")
				case 0:
					d.why = append(d.why, "atw.1.1.zondag")
				}
				switch d.date[5:] {
				case "01-01":
					d.why = append(d.why, "atw.3.1.nieuwjaar")
				case "05-05":
					d.why = append(d.why, "atw.3.1.vijf-mei")
				case "12-25":
					d.why = append(d.why, "atw.3.1.eerste-kerstdag")
				case "12-26":
					d.why = append(d.why, "atw.3.1.tweede-kerstdag")
				}
				kings, name := "04-30", "atw.3.1.koninginnedag"
				if year >= 2014 {
					kings, name = "04-27", "atw.3.1.koningsdag"
				}
				switch {
				case d.date[5:] == kings && weekday != 0, weekday == 6 && dayAfter(d.date[5:]) == kings:
					d.why = append(d.why, name)
				}
				days = append(days, d)
				weekday = (weekday + 1) % 7
			}
		}
	}
	for i := range days {
		if slices.Contains(easterSundays, days[i].date) {
			for offset, name := range map[int]string{-2: "atw.3.2.goede-vrijdag", 1: "atw.3.1.paasmaandag",
				39: "atw.3.1.hemelvaart",
				50: "atw.3.1.pinkstermaandag"} {
				days[i+offset].why = append(days[i+offset].why, name)
			}
		}
	}
	return days
})

// dayAfter is good for the days before Queen's day and King's day.
func dayAfter(monthDay string) string {
	return map[string]string{"04-29": "04-30", "04-26": "04-27"}[monthDay]
}

// slowDaysWithDecrees adds the equated days of testdata; the name of a decree
// is its citation.
func slowDaysWithDecrees(t testing.TB) []slowDay {
	days := slices.Clone(slowDays())
	for _, row := range equatedDays(t) {
		i := slices.IndexFunc(days, func(d slowDay) bool { return d.date == row[0] })
		if i < 0 {
			t.Fatalf("testdata: no day %s", row[0])
		}
		days[i].why = append(slices.Clone(days[i].why), row[1])
	}
	return days
}

// slowLastDay counts a term of n days, worded in days or weeks, from the day
// after day i of the table: day by day, art. 1 and 2 Atw looked up at each. It
// returns -1 where the table is too short.
func slowLastDay(days []slowDay, i, n int, under bool) int {
	end := i + n
	for end < len(days) {
		if !under {
			return end
		}
		ordinary := 0
		for day := i + 1; day <= end && ordinary < 2; day++ {
			if !days[day].free() {
				ordinary++
			}
		}
		if !days[end].free() && (n < 3 || ordinary == 2) {
			return end
		}
		end++
	}
	return -1
}

// Every day of 1990-2040: whether it is free, why, and the first ordinary day
// from it.
func TestEveryDayAgainstTwin(t *testing.T) {
	days := slowDaysWithDecrees(t)
	var c Calendar
	d, until := c.Range()
	if len(days) != 18628 || days[0].date != d.String() || days[len(days)-1].date != until.String() {
		t.Fatalf("the twin has %d days", len(days))
	}
	next := make([]string, len(days)) // the first ordinary day from day i
	for i := len(days) - 1; i >= 0; i-- {
		switch {
		case !days[i].free():
			next[i] = days[i].date
		case i+1 < len(days):
			next[i] = next[i+1]
		}
	}
	for i, slow := range days {
		if d.String() != slow.date || int(d.Weekday()) != slow.weekday {
			t.Fatalf("day %d is %s %s, want %s %d", i, d, d.Weekday(), slow.date, slow.weekday)
		}
		if free, err := c.Free(d); err != nil || free != slow.free() {
			t.Errorf("%s free: %v, %v; want %v", d, free, err, slow.why)
		}
		var got []string
		for _, p := range c.Why(d) {
			if id := p.ID(); strings.HasPrefix(id, "atw.3.3.") {
				got = append(got, p.Citation().String())
			} else {
				got = append(got, id)
			}
		}
		want := slices.Clone(slow.why)
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Errorf("%s is free because of %v, want %v", d, got, want)
		}
		if got := c.Next(d); got.String() != next[i] {
			t.Errorf("art. 1 lid 1 Atw: Next(%s) = %q, want %q", d, got, next[i])
		}
		d = d.AddDays(1)
	}
}

// Every start of 1990-2040 with terms of 1 to 100 days and 1 to 13 weeks.
func TestLastDayAgainstTwin(t *testing.T) {
	days := slowDaysWithDecrees(t)
	var c Calendar
	compare := func(i int, s Span, n int, under bool, start Date) {
		want := ""
		if end := slowLastDay(days, i, n, under); end >= 0 {
			want = days[end].date
		}
		if got, err := c.LastDay(start, s); got.String() != want || (err == nil) != (want != "") {
			t.Fatalf("arts. 1, 2 and 4 Atw: %s from %s = %q, %v; want %q", s, start, got, err, want)
		}
	}
	start, _ := c.Range()
	for i := range days {
		for n := 1; n <= 100; n++ {
			compare(i, Days(n), n, n <= 90, start)
		}
		for weeks := 1; weeks <= 13; weeks++ {
			compare(i, Weeks(weeks), weeks*7, weeks <= 12, start)
		}
		start = start.AddDays(1)
	}
}
