package calendar_test

import (
	"testing"

	. "github.com/wobrules/wobrules/calendar"

	"pgregory.net/rapid"
)

// Hard places that random days seldom hit: the ends of years, months and
// tables, leap days, Easter weeks, equated days, King's day on a Sunday, 5 May
// on Ascension Day.
var hardDays = []string{
	"1990-01-01", "2040-12-31", "1992-12-31", "1993-01-01", "2004-12-31", "2005-01-01", "2028-12-31", "2029-01-01",
	"2000-02-29", "2020-02-29", "2021-02-28", "2007-12-20", "2007-12-23", "2007-12-26", "2009-04-29", "2009-05-01",
	"2020-04-10", "2019-04-19", "2012-12-23", "2019-12-26", "2020-05-21", "2020-05-22", "2014-04-27", "2025-04-27",
	"2005-05-05", "2016-05-05", "2006-04-30", "2013-04-30", "2022-04-30", "2022-05-01",
}

func anyDate() *rapid.Generator[Date] {
	first := MustParse("0001-01-01")
	return rapid.OneOf(
		rapid.Map(rapid.IntRange(0, 3652058), first.AddDays),
		tableDate(),
		rapid.SampledFrom([]Date{{}, first, MustParse("9999-12-31")}),
	)
}

// tableDate is a day of the table, far enough from its end for a long term.
func tableDate() *rapid.Generator[Date] {
	first := MustParse("1990-01-01")
	return rapid.OneOf(
		rapid.Map(rapid.IntRange(0, 18000), first.AddDays),
		rapid.Map(rapid.IntRange(0, 28*len(hardDays)-1), func(n int) Date {
			d := MustParse(hardDays[n/28]).AddDays(-(n % 28))
			if d.Before(first) {
				return first
			}
			if d.After(MustParse("2039-04-01")) {
				return MustParse("2039-04-01")
			}
			return d
		}),
	)
}

func anySpan() *rapid.Generator[Span] {
	return rapid.OneOf(
		rapid.Map(rapid.IntRange(1, MostDays), Days),
		rapid.Map(rapid.IntRange(1, 100), Days),
		rapid.Map(rapid.IntRange(1, MostDays/7), Weeks),
		rapid.Map(rapid.IntRange(1, 324), Months),
		rapid.Map(rapid.IntRange(1, 27), Years),
		rapid.Just(Span{}),
	)
}

// Print and parse are inverse, through every door.
func TestTextProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		checkText(t, anyDate().Draw(t, "date"))
		checkText(t, anySpan().Draw(t, "span"))
	})
}

// A date moves as its number of days does, and months never pass the end of
// the month they lead to.
func TestArithmeticProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, n, m := tableDate().Draw(t, "d"), rapid.IntRange(-40000, 40000).Draw(t, "n"),
			rapid.IntRange(-40000, 40000).Draw(t, "m")
		if got := d.AddDays(n).AddDays(m); got != d.AddDays(n+m) || daysSince(got, d) != n+m {
			t.Fatalf("%s + %d + %d = %s", d, n, m, got)
		}
		s := anySpan().Filter(func(s Span) bool { return !s.IsZero() }).Draw(t, "s")
		end := s.After(d)
		if !end.After(d) || daysSince(end, d) > MostDays {
			t.Fatalf("%s from %s ends on %s", s, d, end)
		}
		if days, ok := s.Days(); ok && (daysSince(end, d) != days || s.Before(end) != d) {
			t.Fatalf("%s from %s ends on %s, and back on %s", s, d, end, s.Before(end))
		}
		if _, ok := s.Days(); !ok {
			_, _, from := d.Civil()
			_, _, to := end.Civil()
			_, _, next := end.AddDays(1).Civil()
			if from != to && (to > from || next != 1) {
				t.Fatalf("%s from %s ends on %s", s, d, end)
			}
		}
	})
}

func FuzzParse(f *testing.F) {
	for _, s := range append(hardDays, "", "2020-3-3", "2020-02-30", "2020-03-03 ", "0000-01-01", "10000-01-01",
		"2020-03-03T00:00:00Z") {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := Parse(s)
		if err != nil {
			if !d.IsZero() || len(err.Error()) > 400 {
				t.Fatalf("Parse(%q) = %s, %v", s, d, err)
			}
			return
		}
		if d.IsZero() || d.String() != s {
			t.Fatalf("Parse(%q) = %s", s, d)
		}
		checkText(t, d)
	})
}

func FuzzParseSpan(f *testing.F) {
	for _, s := range []string{"P4W", "P28D", "P3M", "P1Y", "P0D", "", "P", "PD", "P04W", "P10001D", "P1Y6M", "PT4H",
		"P-1D", "P4294967300D"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		v, err := ParseSpan(s)
		if err != nil {
			if !v.IsZero() || len(err.Error()) > 400 {
				t.Fatalf("ParseSpan(%q) = %q, %v", s, v, err)
			}
			return
		}
		if v.IsZero() || v.String() != s {
			t.Fatalf("ParseSpan(%q) = %q", s, v)
		}
		checkText(t, v)
	})
}
