package calendar

import (
	"encoding/csv"
	"os"
	"slices"
	"testing"
	"time"

	"github.com/rickar/cal/v2"
)

// The literals of the decrees against the facts they come from.
func TestDecreesAgainstData(t *testing.T) {
	f, err := os.Open("testdata/equated-days.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	r := csv.NewReader(f)
	r.Comment = '#'
	data, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var rows [][]string
	primary := 0
	for _, d := range decrees {
		confidence := "primary"
		if d.secondHand {
			confidence = "secondary"
		}
		if !slices.IsSortedFunc(d.days, Date.Compare) {
			t.Errorf("%s: days out of order", d.provision)
		}
		cite := d.provision.Citation()
		for _, day := range d.days {
			rows = append(rows, []string{day.String(), cite.String(), cite.act.BWB(), confidence})
			if wd := day.Weekday(); wd == time.Saturday || wd == time.Sunday {
				t.Errorf("%s: %s is a %s", d.provision, day, wd)
			}
			if day.Year() < d.from || day.Year() > d.until {
				t.Errorf("%s: %s lies outside %d-%d", d.provision, day, d.from, d.until)
			}
			if !d.secondHand {
				primary++
			}
		}
	}
	slices.SortFunc(rows, func(a, b []string) int { return slices.Compare(a, b) })
	if !slices.EqualFunc(rows, data[1:], slices.Equal) {
		t.Errorf("the decrees are not those of testdata:\n got  %v\n want %v", rows, data[1:])
	}
	if len(rows) != 53 || primary != 45 {
		t.Errorf("%d days, %d of them from a text that was read; want 53 and 45", len(rows), primary)
	}
}

// Each decree settles three years, once four; one may overlap the next in its
// last year, and none leaves a gap but that of 1993-2004.
func TestDecreeYears(t *testing.T) {
	want := [][2]int{{1990, 1992}, {2005, 2007}, {2007, 2010}, {2011, 2013}, {2014, 2016}, {2017, 2019}, {2020, 2022},
		{2023, 2025}, {2026, 2028}}
	var got [][2]int
	for _, d := range decrees {
		got = append(got, [2]int{d.from, d.until})
	}
	if !slices.Equal(got, want) {
		t.Errorf("years %v, want %v", got, want)
	}
}

// Easter of every Gregorian year to 9999 against rickar/cal in UTC (the
// algorithm of Meeus, Jones and Butcher); among them the years in which full
// moon is set back: 1954, 1981, 2049, 2076.
func TestEasterAgainstPeer(t *testing.T) {
	cal.DefaultLoc = time.UTC
	for year := 1583; year <= 9999; year++ {
		if want := DateOf(cal.CalcEasterOffset(&cal.Holiday{}, year)); easter(year) != want {
			t.Errorf("Easter %d = %s, want %s", year, easter(year), want)
		}
	}
	for year, want := range map[int]string{1818: "1818-03-22", 1943: "1943-04-25", 1954: "1954-04-18",
		1981: "1981-04-19", 2049: "2049-04-18", 2076: "2076-04-19"} {
		if easter(year).String() != want {
			t.Errorf("Easter %d = %s, want %s", year, easter(year), want)
		}
	}
}
