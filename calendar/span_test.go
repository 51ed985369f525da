package calendar_test

import (
	"testing"

	. "github.com/wobrules/wobrules/calendar"

	"github.com/wobrules/wobrules/internal/quote"
)

// A term counted from the day after an event ends on the day with the same
// number, on the same day of the week, or on the last day of the month where
// the number is missing.
func TestSpanAfter(t *testing.T) {
	for _, row := range []struct {
		reason string
		from   string
		s      Span
		want   string
	}{
		{"four weeks from the day after: art. 6 lid 1 Wob, ECLI:NL:RBROT:2014:4456", "2013-05-13", Weeks(4), "2013-06-10"},
		{"six weeks: art. 6:7 and 6:8 Awb, ECLI:NL:RBMNE:2023:841", "2021-02-13", Weeks(6), "2021-03-27"},
		{"a plain week: art. 6:9 lid 2 Awb, ECLI:NL:GHDHA:2024:2311", "2021-05-06", Weeks(1), "2021-05-13"},
		{"a plain week: art. 6:9 lid 2 Awb, ECLI:NL:RBMNE:2023:841", "2021-03-29", Weeks(1), "2021-04-05"},
		{"28 days are four weeks in length", "2020-03-03", Days(28), "2020-03-31"},
		{"one day: the day after", "2020-02-28", Days(1), "2020-02-29"},
		{"over a leap day", "2020-02-28", Weeks(1), "2020-03-06"},
		{"over no leap day", "2021-02-28", Weeks(1), "2021-03-07"},
		{"a month, exact", "2020-01-15", Months(1), "2020-02-15"},
		{"a month from the last of January, leap year", "2020-01-31", Months(1), "2020-02-29"},
		{"a month from the last of January", "2021-01-31", Months(1), "2021-02-28"},
		{"a month from 30 January, leap year", "2020-01-30", Months(1), "2020-02-29"},
		{"a month from 29 January, leap year: exact", "2020-01-29", Months(1), "2020-02-29"},
		{"a month from 29 January", "2021-01-29", Months(1), "2021-02-28"},
		{"a month from the last of February: the same number, not the last", "2021-02-28", Months(1), "2021-03-28"},
		{"a month from the last of March", "2020-03-31", Months(1), "2020-04-30"},
		{"three months to the end of the year", "2020-09-30", Months(3), "2020-12-30"},
		{"three months over the end of the year: art. 51 lid 1 Wiv 2002", "2020-11-30", Months(3), "2021-02-28"},
		{"from December to December", "2020-12-31", Months(12), "2021-12-31"},
		{"to December", "2020-11-30", Months(1), "2020-12-30"},
		{"a year", "2020-03-01", Years(1), "2021-03-01"},
		{"a year from the leap day", "2020-02-29", Years(1), "2021-02-28"},
		{"four years from the leap day", "2020-02-29", Years(4), "2024-02-29"},
		{"a century without a leap day", "1899-12-31", Months(2), "1900-02-28"},
		{"up to the last day there is", "9999-12-30", Days(1), "9999-12-31"},
		{"past it", "9999-12-31", Days(1), ""},
		{"months past it", "9999-12-01", Months(1), ""},
		{"months up to it", "9999-11-30", Months(1), "9999-12-30"},
		{"years past it", "9999-01-01", Years(1), ""},
		{"no start", "", Weeks(4), ""},
		{"no length", "2020-03-03", Span{}, ""},
	} {
		if got := row.s.After(date(t, row.from)); got.String() != row.want {
			t.Errorf("%s: %s.After(%s) = %q, want %q", row.reason, row.s, row.from, got, row.want)
		}
	}
}

func TestSpanBefore(t *testing.T) {
	for _, row := range []struct {
		reason string
		from   string
		s      Span
		want   string
	}{
		{"ten days before a hearing (art. 7:4 Awb)", "2020-05-15", Days(10), "2020-05-05"},
		{"a week", "2020-03-03", Weeks(1), "2020-02-25"},
		{"a month, clamped", "2020-03-31", Months(1), "2020-02-29"},
		{"a month into the year before", "2020-01-31", Months(1), "2019-12-31"},
		{"a year from the leap day", "2020-02-29", Years(1), "2019-02-28"},
		{"down to the first day there is", "0001-01-02", Days(1), "0001-01-01"},
		{"past it", "0001-01-01", Days(1), ""},
		{"months down to it", "0001-02-01", Months(1), "0001-01-01"},
		{"months past it", "0001-01-31", Months(1), ""},
		{"years past it", "0001-12-31", Years(1), ""},
		{"years far past it", "0001-12-31", Years(27), ""},
		{"no start", "", Weeks(4), ""},
		{"no length", "2020-03-03", Span{}, ""},
	} {
		if got := row.s.Before(date(t, row.from)); got.String() != row.want {
			t.Errorf("%s: %s.Before(%s) = %q, want %q", row.reason, row.s, row.from, got, row.want)
		}
	}
}

// Art. 4 onder a Atw leaves terms out by their wording: of 84 days and of
// twelve weeks the one is under the act and so is the other, of 91 days and
// thirteen weeks neither, and 90 days are not twelve weeks.
func TestUnderATW(t *testing.T) {
	for _, row := range []struct {
		s    Span
		want bool
	}{
		{Days(1), true}, {Days(89), true}, {Days(90), true}, {Days(91), false}, {Days(10000), false},
		{Weeks(1), true}, {Weeks(11), true}, {Weeks(12), true}, {Weeks(13), false},
		{Months(1), true}, {Months(3), true}, {Months(4), false},
		{Years(1), false}, {Years(5), false},
		{Span{}, false},
	} {
		if row.s.UnderATW() != row.want {
			t.Errorf("art. 4 onder a Atw: %s under the act = %v, want %v", row.s, row.s.UnderATW(), row.want)
		}
	}
}

// The constructors give the zero Span for what is not a length.
func TestSpanLimits(t *testing.T) {
	for _, row := range []struct {
		name string
		s    Span
		want string
	}{
		{"Days(1)", Days(1), "P1D"}, {"Days(10000)", Days(10000), "P10000D"}, {"Days(0)", Days(0), ""},
		{"Days(-1)", Days(-1), ""}, {"Days(10001)", Days(10001), ""},
		{"Weeks(1)", Weeks(1), "P1W"}, {"Weeks(1428)", Weeks(1428), "P1428W"}, {"Weeks(0)", Weeks(0), ""},
		{"Weeks(1429)", Weeks(1429), ""},
		{"Months(1)", Months(1), "P1M"}, {"Months(324)", Months(324), "P324M"}, {"Months(0)", Months(0), ""},
		{"Months(325)", Months(325), ""},
		{"Years(1)", Years(1), "P1Y"}, {"Years(27)", Years(27), "P27Y"}, {"Years(0)", Years(0), ""},
		{"Years(28)", Years(28), ""},
	} {
		if row.s.String() != row.want || row.s.IsZero() != (row.want == "") {
			t.Errorf("%s = %q, want %q", row.name, row.s, row.want)
		}
		checkText(t, row.s)
	}
	if four, again := Weeks(4), Weeks(4); four == Days(28) || four != again {
		t.Error("four weeks and 28 days are the same Span, or four weeks are not four weeks")
	}
	// No Span that can be made is longer than MostDays.
	for _, s := range []Span{Days(10000), Weeks(1428), Months(324), Years(27)} {
		if n := daysSince(s.After(MustParse("1996-02-29")), MustParse("1996-02-29")); n > MostDays {
			t.Errorf("%s is %d days", s, n)
		}
	}
}

func TestSpanDays(t *testing.T) {
	for _, row := range []struct {
		s  Span
		n  int
		ok bool
	}{
		{Days(10), 10, true}, {Weeks(4), 28, true}, {Months(1), 0, false}, {Years(1), 0, false}, {Span{}, 0, false},
	} {
		if n, ok := row.s.Days(); n != row.n || ok != row.ok {
			t.Errorf("%q.Days() = %d, %v; want %d, %v", row.s, n, ok, row.n, row.ok)
		}
	}
}

func TestParseSpan(t *testing.T) {
	const (
		form = "not a duration such as P4W or P28D"
		none = "a term of no length"
		long = "longer than 10000 days, 1428 weeks, 324 months or 27 years"
	)
	for _, row := range []struct{ in, reason string }{
		{"P1D", ""}, {"P28D", ""}, {"P10000D", ""}, {"P4W", ""}, {"P1428W", ""}, {"P3M", ""}, {"P324M", ""}, {"P1Y", ""},
		{"P27Y", ""},
		{"P0D", none}, {"P0W", none}, {"P0M", none}, {"P0Y", none},
		{"P10001D", long}, {"P1429W", long}, {"P325M", long}, {"P28Y", long}, {"P999999999D", long},
		{"", form}, {"P", form}, {"PD", form}, {"P4", form}, {"4W", form}, {"p4w", form}, {"P4w", form}, {"P04W", form},
		{"P00D", form},
		{"P-4W", form}, {"P+4W", form}, {"-P4W", form}, {"P4.5W", form}, {"P4,5W", form}, {"P1M2W", form}, {"P1Y6M", form},
		{"P4W ", form}, {" P4W", form},
		{"PT4H", form}, {"P4H", form}, {"P0H", form}, {"P4WT", form}, {"P4X", form}, {"P4:D", form}, {"P9999999999D", form},
		{"P4294967300D", form},
	} {
		s, err := ParseSpan(row.in)
		want := ""
		if row.reason != "" {
			want = "calendar.ParseSpan(" + quote.Text(row.in) + "): " + row.reason
		}
		message(t, "ParseSpan", err, want)
		if err == nil && s.String() != row.in {
			t.Errorf("ParseSpan(%q) = %q", row.in, s)
		}
		if err != nil && !s.IsZero() {
			t.Errorf("ParseSpan(%q) failed and gave %q", row.in, s)
		}
		kept := Weeks(4)
		if err := kept.UnmarshalText([]byte(row.in)); row.in == "" {
			if err != nil || !kept.IsZero() {
				t.Errorf("UnmarshalText of nothing = %q, %v", kept, err)
			}
		} else {
			message(t, "UnmarshalText", err, want)
			if err != nil && kept != Weeks(4) {
				t.Errorf("UnmarshalText(%q) failed and left %q", row.in, kept)
			}
		}
	}
}

func TestSpanLong(t *testing.T) {
	for _, row := range []struct {
		s              Span
		dutch, english string
	}{
		{Days(1), "1 dag", "1 day"}, {Days(2), "2 dagen", "2 days"},
		{Weeks(1), "1 week", "1 week"}, {Weeks(4), "4 weken", "4 weeks"},
		{Months(1), "1 maand", "1 month"}, {Months(3), "3 maanden", "3 months"},
		{Years(1), "1 jaar", "1 year"}, {Years(5), "5 jaar", "5 years"},
		{Span{}, "", ""},
	} {
		if row.s.Long(Dutch) != row.dutch || row.s.Long(English) != row.english {
			t.Errorf("%q: %q, %q; want %q, %q", row.s, row.s.Long(Dutch), row.s.Long(English), row.dutch, row.english)
		}
	}
}
