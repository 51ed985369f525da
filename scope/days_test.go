package scope

import (
	"testing"

	"github.com/wobrules/wobrules/calendar"
)

func TestIndexIsSmallAndTight(t *testing.T) {
	// Look-ups take little time and space: no more than a few stretches for each
	// run, no longer than that takes, each with the last run that begins on or
	// before its first day.
	first := calendar.MustParse("1900-01-01")
	for _, row := range []struct {
		reason string
		starts []int
		shift  uint8
	}{
		{"one run", []int{0}, 0},
		{"two runs, four stretches for each at one day", []int{0, 8}, 0},
		{"a day more takes two days", []int{0, 9}, 1},
		{"three runs, twelve stretches", []int{0, 5, 12}, 0},
		{"many on one side", []int{0, 2, 4, 6, 1000}, 6},
		{"runs that begin where stretches do", []int{0, 64, 128, 1280}, 7},
	} {
		var ds days
		for _, n := range row.starts {
			ds = append(ds, Day(first.AddDays(n)).run())
		}
		x := ds.index()
		if x.shift != row.shift {
			t.Errorf("%s: stretches of %d days, want %d", row.reason, 1<<x.shift, 1<<row.shift)
		}
		length := row.starts[len(row.starts)-1]
		if want := length>>row.shift + 2; len(x.last) != want {
			t.Errorf("%s: %d stretches, want %d", row.reason, len(x.last), want)
		}
		for stretch, got := range x.last {
			want := 0
			for i, n := range row.starts {
				if n <= stretch<<row.shift {
					want = i
				}
			}
			if int(got) != want {
				t.Errorf("%s: stretch %d: run %d, want %d", row.reason, stretch, got, want)
			}
		}
	}
}

func TestIndexAgainstLookingAtEachDay(t *testing.T) {
	// A slow twin, on sets that begin on the first day there is, at its end, and
	// between.
	for _, row := range []struct {
		reason string
		first  calendar.Date
		runs   [][2]int
	}{
		{"the first day there is", firstDay, [][2]int{{0, 3}, {5, 5}, {40, 44}}},
		{"far from it, one run", calendar.MustParse("2020-03-01"), [][2]int{{0, 2}}},
		{"far from it, a few", calendar.MustParse("2020-03-01"), [][2]int{{0, 0}, {2, 3}, {10, 30}, {32, 32}, {90, 95}}},
		{"many that begin in one stretch", calendar.MustParse("1500-03-01"), [][2]int{{0, 0}, {2, 2}, {4, 5}, {7, 7}, {9, 9}, {11, 20}, {22, 22}, {100000, 100000}}},
		{"to the last day there is", lastDay.AddDays(-60), [][2]int{{0, 10}, {30, 30}, {50, 60}}},
	} {
		var ds days
		in := map[int32]bool{}
		for _, r := range row.runs {
			ds = append(ds, run{row.first.AddDays(r[0]), row.first.AddDays(r[1])})
			for n := r[0]; n <= r[1]; n++ {
				in[number(row.first)+int32(n)] = true
			}
		}
		x := ds.index()
		for from := number(row.first) - 3; from < number(row.first)+100; from++ {
			for until := from; until < from+8; until++ {
				n := int32(0)
				for d := from; d <= until; d++ {
					if in[d] {
						n++
					}
				}
				want := calendar.Unknown
				switch n {
				case 0:
					want = calendar.No
				case until - from + 1:
					want = calendar.Yes
				}
				if got := x.has(from, until); got != want {
					t.Errorf("%s: %d to %d: %v, want %v", row.reason, from, until, got, want)
				}
			}
		}
	}
}
