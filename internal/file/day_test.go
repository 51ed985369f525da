package file

import (
	"strings"
	"testing"
)

// Each row is a form in which offices write a day, with where it was seen or
// why it cannot be one day.
func TestDaysAsOfficesWriteThem(t *testing.T) {
	for _, row := range []struct {
		cell        string
		order       DayOrder
		first, last string // last empty: the same day
		why         string
	}{
		{"2020-03-03", AnyOrder, "2020-03-03", "", "the form of files"},
		{"3-3-2020", AnyOrder, "2020-03-03", "", "Dutch, without noughts"},
		{"03-04-2020", AnyOrder, "2020-04-03", "", "Dutch: hyphens have the day first"},
		{"3.4.2020", AnyOrder, "2020-04-03", "", "points have the day first"},
		{"3 maart 2020", AnyOrder, "2020-03-03", "", "in words"},
		{"3 mrt. 2020", AnyOrder, "2020-03-03", "", "a shortened month"},
		{"3-mrt-2020", AnyOrder, "2020-03-03", "", "a spreadsheet's d-mmm-jjjj"},
		{"donderdag 25 november 2021", AnyOrder, "2021-11-25", "", "a day of the week before it"},
		{"ma 3-3-2020", AnyOrder, "2020-03-03", "", "a short day of the week"},
		{"13/2/2020", AnyOrder, "2020-02-13", "", "there is no month 13"},
		{"2/13/2020", AnyOrder, "2020-02-13", "", "there is no month 13"},
		{"5/5/2020", AnyOrder, "2020-05-05", "", "either way the same day"},
		{"3/4/2020", DayFirst, "2020-04-03", "", "told that the day stands first"},
		{"3/4/2020", MonthFirst, "2020-03-04", "", "told that the month stands first"},
		{"2020/04/03", AnyOrder, "2020-04-03", "", "the year first"},
		{"2/19/2021 8:46 AM UTC", AnyOrder, "2021-02-19", "", "the publication platform's own lists"},
		{"2/3/2021 8:46 PM UTC", AnyOrder, "2021-02-03", "", "a clock of twelve hours is American"},
		{"21-07-2021 14:05", AnyOrder, "2021-07-21", "", "with a time"},
		{"21-07-2021 om 14:05 uur", AnyOrder, "2021-07-21", "", "with a time in words"},
		{"2021-07-21 14:05:33.120 +02:00", AnyOrder, "2021-07-21", "", "as a database writes it"},
		{"2021-07-21T14:05:33Z", AnyOrder, "2021-07-21", "", "ISO 8601"},
		{"2021-07-21t14:05:33+02:00", AnyOrder, "2021-07-21", "", "ISO 8601 with an offset"},
		{"21 juli 2021, 14:05", AnyOrder, "2021-07-21", "", "a comma before the time"},
		{"maart 2025", AnyOrder, "2025-03-01", "2025-03-31", "a month alone"},
		{"feb 2024", AnyOrder, "2024-02-01", "2024-02-29", "a leap year"},
		{"03-2025", AnyOrder, "2025-03-01", "2025-03-31", "a month in figures"},
		{"2025-03", AnyOrder, "2025-03-01", "2025-03-31", "a month, the year first"},
		{"2019", AnyOrder, "2019-01-01", "2019-12-31", "a year alone"},
		{"1-3-2020 t/m 5-3-2020", AnyOrder, "2020-03-01", "2020-03-05", "from one day to another"},
		{"maart 2020 - april 2020", AnyOrder, "2020-03-01", "2020-04-30", "from one month to another"},
	} {
		last := row.last
		if last == "" {
			last = row.first
		}
		d, why := ReadDays(row.cell, row.order)
		if why.Code != "" || d.First.String() != row.first || d.Last.String() != last {
			t.Errorf("%s (%s): %v to %v, %v; want %s to %s", row.cell, row.why, d.First, d.Last, why, row.first, last)
		}
	}
}

func TestCellsThatSayThereIsNoDay(t *testing.T) {
	for _, cell := range []string{"", " ", "-", "n.v.t.", "N.v.t.", "ongedateerd", "Ongedateerd", "z.d.", "onbekend",
		"\u00a0"} {
		if d, why := ReadDays(cell, AnyOrder); why.Code != "" || d != (Days{}) {
			t.Errorf("%q: %v, %v", cell, d, why)
		}
	}
}

func TestWhatIsNoDayIsNeverGuessed(t *testing.T) {
	for cell, want := range map[string]string{
		"3/4/2020":              "could be 2020-04-03 or 2020-03-04",
		"03-04-20":              "two figures",
		"3 maart 20":            "two figures",
		"43893":                 "a number",
		"31-2-2020":             "no such day",
		"2020-13-01":            "no such day",
		"3 foo 2020":            "not a day",
		"gisteren":              "not a day",
		"13/13/2020":            "no such day",
		"2020-03-03 99:99":      "not a day",
		"2020-03-03 8:46 blah":  "not a day",
		"5-3-2020 t/m 1-3-2020": "before the first",
		"0020-03-03":            "no such day",
		"99999999999999999999":  "a number",
	} {
		if d, why := ReadDays(cell, AnyOrder); why.Code != CodeDate || why.Dutch == "" ||
			!strings.Contains(why.English, want) {
			t.Errorf("%q: %v, %v; want %q", cell, d, why, want)
		}
	}
}

func FuzzReadDays(f *testing.F) {
	for _, s := range []string{"3/4/2020", "ma 3 mrt. 2020 om 14:05 uur", "2/19/2021 8:46 AM UTC",
		"1-3-2020 t/m 5-3-2020", "2021-07-21T14:05:33+02:00"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, order := range []DayOrder{AnyOrder, DayFirst, MonthFirst} {
			d, why := ReadDays(s, order)
			if why.Code != "" && d != (Days{}) {
				t.Errorf("%q: both %v and %v", s, d, why)
			}
			if d.Last.Before(d.First) {
				t.Errorf("%q: %v before %v", s, d.Last, d.First)
			}
		}
	})
}
