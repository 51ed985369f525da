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
		{"3\u20114\u20112020", AnyOrder, "2020-04-03", "", "hyphens at which no line ends"},
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
		{"2/3/2021 8:46am", AnyOrder, "2021-02-03", "", "am without a space"},
		{"2/3/2021 8:46pm", AnyOrder, "2021-02-03", "", "pm without a space"},
		{"2/3/2021 8:46 PM", DayFirst, "2021-03-02", "", "told that the day stands first, whatever the clock"},
		{"3 march 2020 at 14:05", AnyOrder, "2020-03-03", "", "English, with a time"},
		{"21-07-2021T14:05", AnyOrder, "2021-07-21", "", "the Dutch order, joined as ISO 8601 joins"},
		{"2021-07-21T14:05:33-05:00", AnyOrder, "2021-07-21", "", "ISO 8601, a zone west of Greenwich"},
		{"2021-07-21 14:05+02", AnyOrder, "2021-07-21", "", "a zone in hours"},
		{"2021-07-21 24:00", AnyOrder, "2021-07-21", "", "the end of the day"},
		{"2021-07-21 23:59:60", AnyOrder, "2021-07-21", "", "a leap second"},
		{"1800-01-01", AnyOrder, "1800-01-01", "", "the first day there is"},
		{"2200-12-31", AnyOrder, "2200-12-31", "", "the last day there is"},
		{"1800", AnyOrder, "1800-01-01", "1800-12-31", "the first year there is"},
		{"2200", AnyOrder, "2200-01-01", "2200-12-31", "the last year there is"},
		{"12-2020", AnyOrder, "2020-12-01", "2020-12-31", "the last month of a year"},
		{"3. maart 2020", AnyOrder, "2020-03-03", "", "a point after the day, as in German"},
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
		{"3-3-2020 t/m 3-3-2020", AnyOrder, "2020-03-03", "", "from a day to itself"},
	} {
		last := row.last
		if last == "" {
			last = row.first
		}
		d, why := ReadDays(row.cell, row.order)
		on := row.first
		if last != row.first {
			on = ""
		}
		if why.Code != "" || d.On().String() != on || d.First.String() != row.first || d.Last.String() != last {
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
		",":                      "not a day",
		"maandag":                "not a day",
		"14:05 uur":              "not a day",
		"om 14:05":               "not a day",
		"foo t/m 5-3-2020":       "not a day",
		"1-3-2020 t/m foo":       "not a day",
		"3-3-2020 t/m":           "not a day",
		"2021-07-21T99:99":       "not a day",
		"2020-03-03 1a:05":       "not a day",
		"2020-03-03 014:05":      "not a day",
		"2020-03-03 25:00":       "not a day",
		"2020-03-03 14:60":       "not a day",
		"2020-03-03 14:05:61":    "not a day",
		"2020-03-03 14:05:33:01": "not a day",
		"2020-03-03 14:05 +2":    "not a day",
		"2020-03-03 14:05 +x0":   "not a day",
		"2020-03-03 14:05 x+02":  "not a day",
		"12":                     "not a day",
		"123":                    "a number",
		"12345":                  "a number",
		"1799":                   "not a day",
		"2201":                   "not a day",
		"1799-12-31":             "no such day",
		"2201-01-01":             "no such day",
		"03-25":                  "not a day",
		"13-2020":                "not a day",
		"00-2020":                "not a day",
		"003-2025":               "not a day",
		"2025-2026":              "not a day",
		"foo 2020":               "not a day",
		"maart 20x0":             "not a day",
		"maart 02020":            "not a day",
		"3x maart 2020":          "not a day",
		"3 maart 20x0":           "not a day",
		"3 maart 02020":          "not a day",
		"3--2020":                "not a day",
		"3-3-":                   "not a day",
		"3-3-20200":              "not a day",
		"2020-3-300":             "not a day",
		"3-003-2020":             "not a day",
		"003-3-2020":             "not a day",
		"3/003/2020":             "not a day",
		"+3-3-2020":              "not a day",
		"3-3-2020-1":             "not a day",
		"3 maart 2020 1":         "not a day",
		"3 maart, 20,":           "not a day",
		"3 maart 20,":            "two figures",
		"3/4/2020T14:05":         "could be 2020-04-03 or 2020-03-04",
		"3/4/2020":               "could be 2020-04-03 or 2020-03-04",
		"03-04-20":               "two figures",
		"3 maart 20":             "two figures",
		"43893":                  "a number",
		"44000.5":                "a number",
		"44000.5833":             "a number",
		"1.12345":                "not a day",
		"12020.10.03":            "not a day",
		"31-2-2020":              "no such day",
		"2020-13-01":             "no such day",
		"3 foo 2020":             "not a day",
		"gisteren":               "not a day",
		"13/13/2020":             "no such day",
		"2020-03-03 99:99":       "not a day",
		"2020-03-03 8:46 blah":   "not a day",
		"5-3-2020 t/m 1-3-2020":  "before the first",
		"0020-03-03":             "no such day",
		"99999999999999999999":   "a number",
	} {
		if d, why := ReadDays(cell, AnyOrder); why.Code != CodeDate || why.Dutch == "" ||
			!strings.Contains(why.English, want) {
			t.Errorf("%q: %v, %v; want %q", cell, d, why, want)
		}
	}
}

// What stands first in slashes can be told; then the other order is not tried.
func TestSlashesInTheOrderThatWasTold(t *testing.T) {
	for cell, order := range map[string]DayOrder{"2/31/2020": MonthFirst, "31/2/2020": DayFirst, "2/13/2020": DayFirst,
		"13/2/2020": MonthFirst} {
		if d, why := ReadDays(cell, order); why.Code != CodeDate || !strings.Contains(why.English, "no such day") {
			t.Errorf("%s: %v, %v", cell, d, why)
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
