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
