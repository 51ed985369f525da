package calendar_test

import (
	"database/sql"
	"database/sql/driver"
	"encoding/json"
	"math"
	"testing"
	"time"

	. "github.com/wobrules/wobrules/calendar"

	"github.com/wobrules/wobrules/internal/quote"
)

var (
	_ sql.Scanner   = (*Date)(nil)
	_ driver.Valuer = Date{}
)

func TestNew(t *testing.T) {
	for _, row := range []struct {
		year  int
		month time.Month
		day   int
		want  string
		err   string
	}{
		{2020, 2, 29, "2020-02-29", ""},
		{2000, 2, 29, "2000-02-29", ""},
		{1, 1, 1, "0001-01-01", ""},
		{9999, 12, 31, "9999-12-31", ""},
		{2021, 2, 29, "", "calendar.New(2021, 2, 29): no such day"},
		{1900, 2, 29, "", "calendar.New(1900, 2, 29): no such day"},
		{2020, 2, 30, "", "calendar.New(2020, 2, 30): no such day"},
		{2020, 4, 31, "", "calendar.New(2020, 4, 31): no such day"},
		{2020, 13, 1, "", "calendar.New(2020, 13, 1): no such day"},
		{2020, 0, 1, "", "calendar.New(2020, 0, 1): no such day"},
		{2020, -1, 1, "", "calendar.New(2020, -1, 1): no such day"},
		{2020, 1, 0, "", "calendar.New(2020, 1, 0): no such day"},
		{2020, 1, 32, "", "calendar.New(2020, 1, 32): no such day"},
		{2020, 1, -1, "", "calendar.New(2020, 1, -1): no such day"},
		{0, 1, 1, "", "calendar.New(0, 1, 1): no such day"},
		{-1, 1, 1, "", "calendar.New(-1, 1, 1): no such day"},
		{10000, 1, 1, "", "calendar.New(10000, 1, 1): no such day"},
	} {
		d, err := New(row.year, row.month, row.day)
		message(t, "New", err, row.err)
		if d.String() != row.want {
			t.Errorf("New(%d, %d, %d) = %q, want %q", row.year, row.month, row.day, d, row.want)
		}
	}
}

// Parse takes YYYY-MM-DD and nothing else.
func TestParse(t *testing.T) {
	const form, none = "not of the form YYYY-MM-DD", "no such day"
	long := "2020-03-03 and then a great deal of text that nobody asked for at all"
	for _, row := range []struct{ in, reason string }{
		{"2020-03-03", ""},
		{"0001-01-01", ""},
		{"9999-12-31", ""},
		{"2020-02-29", ""},
		{"", form},
		{"2020-3-3", form},
		{"2020-03-3", form},
		{"20200303", form},
		{"03-03-2020", form},
		{"2020/03/03", form},
		{"2020-03-03 ", form},
		{" 2020-03-03", form},
		{"2020-03-03\n", form},
		{"2020-03-03T00:00:00Z", form},
		{"2020-03--3", form},
		{"2020-+3-03", form},
		{"-020-03-03", form},
		{"202x-03-03", form},
		{"2020-0x-03", form},
		{"2020-03-x3", form},
		{"2020-03:03", form},
		{"2020:03-03", form},
		{"10000-01-01", form},
		{"２０２０-03", form},
		{"2020-W10-2", form},
		{"0000-01-01", none},
		{"2020-02-30", none},
		{"2021-02-29", none},
		{"1900-02-29", none},
		{"2020-04-31", none},
		{"2020-00-01", none},
		{"2020-13-01", none},
		{"2020-01-00", none},
		{"2020-01-32", none},
		{"2020-99-99", none},
	} {
		d, err := Parse(row.in)
		want, wantText := "", ""
		if row.reason != "" {
			want = "calendar.Parse(" + quote.Text(row.in) + "): " + row.reason
			wantText = "calendar.Date.UnmarshalText(" + quote.Text(row.in) + "): " + row.reason
		} else if d.String() != row.in {
			t.Errorf("Parse(%q) = %s", row.in, d)
		}
		message(t, "Parse", err, want)

		text, err := MustParse("2001-01-01"), error(nil)
		err = text.UnmarshalText([]byte(row.in))
		if row.in == "" {
			message(t, "UnmarshalText", err, "")
			if !text.IsZero() {
				t.Errorf("UnmarshalText of nothing gives %s, want the zero Date", text)
			}
			continue
		}
		message(t, "UnmarshalText", err, wantText)
		if err != nil && text != MustParse("2001-01-01") {
			t.Errorf("UnmarshalText(%q) failed and left %s", row.in, text)
		}
	}
	_, err := Parse(long)
	message(t, "Parse", err,
		`calendar.Parse("2020-03-03 and then a great deal of text that nobody asked f"...): not of the form YYYY-MM-DD`)
	_, err = Parse("2020-02-30")
	message(t, "Parse", err, `calendar.Parse("2020-02-30"): no such day`)
	_, err = Parse("2020-3-3")
	message(t, "Parse", err, `calendar.Parse("2020-3-3"): not of the form YYYY-MM-DD`)
}

func TestMustParsePanics(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("MustParse of 30 February does not panic")
		}
	}()
	MustParse("2020-02-30")
}

// A Date is comparable and a key of a map, however it was made.
func TestDateCompares(t *testing.T) {
	a, b, c := MustParse("2020-03-03"), MustParse("2020-03-04"), MustParse("2020-03-03")
	names := map[Date]string{a: "a", {}: "zero"}
	names[c] = "c"
	if len(names) != 2 || names[a] != "c" || names[Date{}] != "zero" || a != c || a == b {
		t.Errorf("as keys of a map: %v", names)
	}
	for _, row := range []struct {
		d, e          Date
		compare       int
		before, after bool
	}{
		{a, b, -1, true, false}, {b, a, +1, false, true}, {a, c, 0, false, false},
		{Date{}, MustParse("0001-01-01"), -1, true, false}, {Date{}, Date{}, 0, false, false},
	} {
		if row.d.Compare(row.e) != row.compare || row.d.Before(row.e) != row.before || row.d.After(row.e) != row.after {
			t.Errorf("%s against %s: Compare %d, Before %v, After %v", row.d, row.e, row.d.Compare(row.e), row.d.Before(row.e),
				row.d.After(row.e))
		}
	}
}

func TestZeroDate(t *testing.T) {
	var z Date
	y, m, day := z.Civil()
	if !z.IsZero() || y != 0 || m != 0 || day != 0 || z.Year() != 0 || z.Weekday() != time.Sunday || !z.Time().IsZero() {
		t.Errorf("zero: %v %d-%d-%d, %v", z.IsZero(), y, m, day, z.Time())
	}
	if z.Long(Dutch) != "" || z.Long(English) != "" {
		t.Errorf("Long of the zero Date = %q", z.Long(Dutch))
	}
	checkText(t, z)
	checkText(t, MustParse("0001-01-01"))
	checkText(t, MustParse("9999-12-31"))
	// encoding/json leaves a field alone for null, as for every text.
	d := MustParse("2020-03-03")
	if err := json.Unmarshal([]byte(`""`), &d); err != nil || !d.IsZero() {
		t.Errorf(`JSON "" reads as %s, %v`, d, err)
	}
	if json.Unmarshal([]byte(`20200303`), &d) == nil {
		t.Error("a JSON number reads as a Date")
	}
}

// Every day of the years 1 to 9999 against package time: the number of the day,
// year, month and day, the day of the week, and the text.
func TestEveryDay(t *testing.T) {
	d := MustParse("0001-01-01")
	moment := time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC)
	days := 0
	for year := 1; year <= 9999; year++ {
		for month := time.January; month <= time.December; month++ {
			last := time.Date(year, month+1, 0, 0, 0, 0, 0, time.UTC).Day()
			for day := 1; day <= last; day++ {
				if y, m, dd := d.Civil(); y != year || m != month || dd != day || d.Year() != year {
					t.Fatalf("day %d is %d-%d-%d, want %d-%d-%d", days, y, m, dd, year, month, day)
				}
				if made, err := New(year, month, day); made != d || err != nil {
					t.Fatalf("New(%d, %d, %d) = %s, %v, want %s", year, month, day, made, err, d)
				}
				if day == 1 || day == last {
					if d.String() != moment.Format(time.DateOnly) || MustParse(d.String()) != d || d.Weekday() != moment.Weekday() ||
						!d.Time().Equal(moment) || d.Time().Location() != time.UTC || DateOf(moment) != d ||
						DateOf(moment.Add(24*time.Hour-1)) != d {
						t.Fatalf("%s %s, want %s", d, d.Weekday(), moment)
					}
				}
				days++
				d = d.AddDays(1)
				moment = moment.Add(24 * time.Hour)
			}
		}
	}
	if days != 3652059 || !d.IsZero() {
		t.Errorf("%d days, and after the last %s", days, d)
	}
}

// A moment becomes a day in its own location, and nowhere else.
func TestDateOf(t *testing.T) {
	amsterdam := time.FixedZone("Europe/Amsterdam (summer)", 2*60*60)
	west := time.FixedZone("west", -(9*60*60 + 30*60))
	utc := time.Date(2023, 5, 4, 23, 0, 0, 0, time.UTC)
	for _, row := range []struct {
		reason string
		t      time.Time
		want   string
	}{
		{"23:00 UTC is the fourth", utc, "2023-05-04"},
		{"the same moment in Amsterdam is the fifth", utc.In(amsterdam), "2023-05-05"},
		{"21:59:59 UTC is 23:59:59 in Amsterdam", time.Date(2023, 5, 4, 21, 59, 59, 0, time.UTC).In(amsterdam), "2023-05-04"},
		{"22:00:00 UTC is midnight in Amsterdam", time.Date(2023, 5, 4, 22, 0, 0, 0, time.UTC).In(amsterdam), "2023-05-05"},
		{"west of Greenwich it is still the third", time.Date(2023, 5, 4, 9, 0, 0, 0, time.UTC).In(west), "2023-05-03"},
		{"the last second of 1969", time.Unix(-1, 0).UTC(), "1969-12-31"},
		{"the first second of 1969-12-31", time.Unix(-86400, 0).UTC(), "1969-12-31"},
		{"a second before it", time.Unix(-86401, 0).UTC(), "1969-12-30"},
		{"the first second of 1970", time.Unix(0, 0).UTC(), "1970-01-01"},
		{"the last second of 1970-01-01", time.Unix(86399, 0).UTC(), "1970-01-01"},
		{"the first day there is, also the zero time", time.Time{}, "0001-01-01"},
		{"a second before it", time.Time{}.Add(-time.Second), ""},
		{"the year 0", time.Date(0, 12, 31, 0, 0, 0, 0, time.UTC), ""},
		{"the zero time west of Greenwich", time.Time{}.In(west), ""},
		{"the last day there is", time.Date(9999, 12, 31, 23, 59, 59, 0, time.UTC), "9999-12-31"},
		{"the year 10000", time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC), ""},
		{"the year 10000 in Amsterdam only", time.Date(9999, 12, 31, 23, 0, 0, 0, time.UTC).In(amsterdam), ""},
		{"the largest time", time.Unix(math.MaxInt64, 0).UTC(), ""},
		{"the smallest time", time.Unix(math.MinInt64, 0).UTC(), ""},
	} {
		if got := DateOf(row.t); got.String() != row.want {
			t.Errorf("%s: DateOf(%v) = %q, want %q", row.reason, row.t, got, row.want)
		}
	}
}

func TestAddDays(t *testing.T) {
	first, last := MustParse("0001-01-01"), MustParse("9999-12-31")
	all := daysSince(last, first)
	for _, row := range []struct {
		d    Date
		n    int
		want string
	}{
		{MustParse("2020-02-28"), 1, "2020-02-29"},
		{MustParse("2020-02-28"), 2, "2020-03-01"},
		{MustParse("2020-03-03"), 28, "2020-03-31"},
		{MustParse("2020-03-03"), -3, "2020-02-29"},
		{MustParse("2020-03-03"), 0, "2020-03-03"},
		{first, all, "9999-12-31"}, {first, all + 1, ""}, {first, -1, ""},
		{last, -all, "0001-01-01"}, {last, -all - 1, ""}, {last, 1, ""},
		{last, math.MaxInt, ""}, {last, math.MinInt, ""}, {first, math.MaxInt, ""}, {first, math.MinInt, ""},
		{last, -3652059, ""}, {last, 3652060, ""}, {first, 3652059, ""},
		{Date{}, 1, ""}, {Date{}, -1, ""}, {Date{}, 0, ""},
	} {
		if got := row.d.AddDays(row.n); got.String() != row.want {
			t.Errorf("%q.AddDays(%d) = %q, want %q", row.d, row.n, got, row.want)
		}
	}
	for _, row := range []struct {
		d, e string
		want int
		ok   bool
	}{
		{"2020-03-31", "2020-03-03", 28, true}, {"2020-03-03", "2020-03-31", -28, true},
		{"2020-03-03", "2020-03-03", 0, true},
		{"9999-12-31", "0001-01-01", 3652058, true},
		{"", "2020-03-03", 0, false}, {"2020-03-03", "", 0, false}, {"", "", 0, false},
	} {
		if got, ok := date(t, row.d).DaysSince(date(t, row.e)); got != row.want || ok != row.ok {
			t.Errorf("%q.DaysSince(%q) = %d, %t, want %d, %t", row.d, row.e, got, ok, row.want, row.ok)
		}
	}
}

// A date as it stands in a letter, every month in both languages.
func TestLong(t *testing.T) {
	for i, want := range [12][2]string{
		{"1 januari 2020", "1 January 2020"}, {"2 februari 2020", "2 February 2020"}, {"3 maart 2020", "3 March 2020"},
		{"4 april 2020", "4 April 2020"}, {"5 mei 2020", "5 May 2020"}, {"6 juni 2020", "6 June 2020"},
		{"7 juli 2020", "7 July 2020"}, {"8 augustus 2020", "8 August 2020"}, {"9 september 2020", "9 September 2020"},
		{"10 oktober 2020", "10 October 2020"}, {"11 november 2020", "11 November 2020"},
		{"12 december 2020", "12 December 2020"},
	} {
		d, err := New(2020, time.Month(i+1), i+1)
		if err != nil {
			t.Fatal(err)
		}
		if d.Long(Dutch) != want[0] || d.Long(English) != want[1] {
			t.Errorf("Long = %q, %q; want %q", d.Long(Dutch), d.Long(English), want)
		}
	}
}

func TestLang(t *testing.T) {
	for _, row := range []struct {
		in   string
		want Lang
		err  string
	}{
		{"nl", Dutch, ""}, {"en", English, ""},
		{"", Dutch, `calendar.ParseLang(""): takes nl or en`},
		{"NL", Dutch, `calendar.ParseLang("NL"): takes nl or en`},
		{"de", Dutch, `calendar.ParseLang("de"): takes nl or en`},
	} {
		l, err := ParseLang(row.in)
		message(t, "ParseLang", err, row.err)
		if l != row.want {
			t.Errorf("ParseLang(%q) = %v", row.in, l)
		}
		if err == nil && l.String() != row.in {
			t.Errorf("%q prints as %q", row.in, l)
		}
	}
	var zero Lang
	if zero != Dutch {
		t.Error("the zero Lang is not Dutch")
	}
}

func TestAnswer(t *testing.T) {
	var zero Answer
	if zero != Unknown || AnswerOf(true) != Yes || AnswerOf(false) != No {
		t.Error("the zero Answer is not Unknown, or AnswerOf is not Yes and No")
	}
	for a, want := range map[Answer]string{Yes: "yes", No: "no", Unknown: "unknown", 9: "Answer(9)"} {
		if a.String() != want {
			t.Errorf("Answer %d prints as %q, want %q", a, a, want)
		}
	}
}

// A case system stores a Date as text, and NULL for one that is not set.
func TestDateInDatabase(t *testing.T) {
	for _, row := range []struct {
		d    Date
		want driver.Value
	}{
		{MustParse("2020-03-03"), "2020-03-03"}, {Date{}, nil},
	} {
		v, err := row.d.Value()
		if err != nil || v != row.want || !driver.IsValue(v) {
			t.Errorf("Value of %q = %#v, %v; want %#v", row.d, v, err, row.want)
		}
		var back Date
		if err := back.Scan(v); err != nil || back != row.d {
			t.Errorf("Scan(%#v) = %q, %v", v, back, err)
		}
	}
	amsterdam := time.FixedZone("CEST", 2*60*60)
	kept := MustParse("2001-01-01")
	for _, row := range []struct {
		src  any
		want string
		err  string
	}{
		{nil, "", ""},
		{"2020-03-03", "2020-03-03", ""},
		{[]byte("2020-03-03"), "2020-03-03", ""},
		{time.Date(2023, 5, 4, 23, 0, 0, 0, time.UTC), "2023-05-04", ""},
		{time.Date(2023, 5, 4, 23, 0, 0, 0, time.UTC).In(amsterdam), "2023-05-05", ""},
		{"", "2001-01-01", `calendar.Date.Scan(""): not of the form YYYY-MM-DD`},
		{"2020-02-30", "2001-01-01", `calendar.Date.Scan("2020-02-30"): no such day`},
		{[]byte("2020-3-3"), "2001-01-01", `calendar.Date.Scan("2020-3-3"): not of the form YYYY-MM-DD`},
		{int64(20200303), "2001-01-01", `calendar.Date.Scan(int64): takes NULL, text or a time`},
		{time.Date(0, 5, 4, 0, 0, 0, 0, time.UTC), "2001-01-01",
			`calendar.Date.Scan(0000-05-04 00:00:00 +0000 UTC): outside the years 1 to 9999`},
		{time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC), "2001-01-01",
			`calendar.Date.Scan(10000-01-01 00:00:00 +0000 UTC): outside the years 1 to 9999`},
	} {
		d := kept
		message(t, "Scan", d.Scan(row.src), row.err)
		if d.String() != row.want {
			t.Errorf("Scan(%#v) leaves %q, want %q", row.src, d, row.want)
		}
	}
}
