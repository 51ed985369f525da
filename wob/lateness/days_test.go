package lateness

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func TestPercentilesByHand(t *testing.T) {
	for _, row := range []struct {
		days   []int
		p      int
		want   string
		reason string
	}{
		{[]int{7}, 50, "7.0", "one is its own median"},
		{[]int{10, 20}, 50, "15.0", "between two, the middle"},
		{[]int{10, 21}, 50, "15.5", "a half"},
		{[]int{1, 2, 3, 4}, 25, "1.8", "QUARTILE.INC gives 1.75"},
		{[]int{1, 2, 3, 4}, 75, "3.3", "3.25, halves up"},
		{[]int{1, 2, 3, 4, 5}, 90, "4.6", "PERCENTILE.INC"},
		{[]int{5, 5, 5, 100}, 50, "5.0", "the median does not look at the farthest"},
		{[]int{0, 0, 9}, 100, "9.0", "the largest"},
		{[]int{0, 0, 9}, 0, "0.0", "the smallest"},
	} {
		var d Days
		for _, n := range row.days {
			d.add(n, 1)
		}
		if got, ok := d.Percentile(row.p); !ok || got.String() != row.want {
			t.Errorf("%d of %v (%s): %s, want %s", row.p, row.days, row.reason, got, row.want)
		}
	}
	var none Days
	if n, ok := none.Percentile(50); ok || n != 0 {
		t.Error("none has a median")
	}
	if n, ok := none.Mean(); ok || n != 0 {
		t.Error("none has a mean")
	}
}

func TestBarsHoldAll(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := rapid.SliceOf(rapid.IntRange(0, 500)).Draw(t, "days")
		var d Days
		for _, n := range all {
			d.add(n, 1)
		}
		first := 0
		for _, bar := range d.Bars() {
			want := 0
			for _, n := range all {
				if n >= bar.First && (bar.Last == 0 || n <= bar.Last) {
					want++
				}
			}
			if bar.First != first || bar.N != want {
				t.Fatalf("bar %v, want %d from %d", bar, want, first)
			}
			first = bar.Last + 1
		}
	})
}

// The mean and the percentiles of a histogram are those of the list it counts.
func TestDaysAgainstAList(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := rapid.SliceOfN(rapid.IntRange(0, 400), 1, 40).Draw(t, "days")
		p := rapid.IntRange(0, 100).Draw(t, "p")
		var d Days
		sum := 0
		for _, n := range all {
			d.add(n, 1)
			sum += n
		}
		slices.Sort(all)
		at := float64(len(all)-1) * float64(p) / 100
		low := int(at)
		want := float64(all[low])
		if low+1 < len(all) {
			want += (at - float64(low)) * float64(all[low+1]-all[low])
		}
		if got, _ := d.Percentile(p); float64(got)/10 < want-0.051 || float64(got)/10 > want+0.051 {
			t.Fatalf("%d of %v: %s, want %f", p, all, got, want)
		}
		mean := float64(sum) / float64(len(all))
		if got, _ := d.Mean(); float64(got)/10 < mean-0.051 || float64(got)/10 > mean+0.051 {
			t.Fatalf("mean of %v: %s, want %f", all, got, mean)
		}
	})
}

// What is no number of days is not counted, what is more than there are days is
// counted as the most.
func TestDaysAtTheirBorders(t *testing.T) {
	var d Days
	d.add(-1, 1)
	if d.N() != 0 || d.Within(100) != 0 {
		t.Errorf("%d are counted", d.N())
	}
	d.add(28, 2)
	d.add(mostDays+1, 1)
	if d.N() != 3 || d.Within(27) != 0 || d.Within(28) != 2 || d.Within(mostDays-1) != 2 || d.Within(mostDays) != 3 ||
		d.Within(-1) != 0 {
		t.Errorf("%d, within 28 days %d, within the most %d", d.N(), d.Within(28), d.Within(mostDays))
	}
	var two Days
	two.add(10, 1)
	two.add(20, 1)
	if got, _ := two.Percentile(-5); got.String() != "10.0" {
		t.Errorf("below 0 in a hundred: %s", got)
	}
	if got, _ := two.Percentile(105); got.String() != "20.0" {
		t.Errorf("above 100 in a hundred: %s", got)
	}
	for _, row := range []struct {
		n, whole int
		want     string
	}{{1, 0, "0.0"}, {1, -1, "0.0"}, {1, 1, "100.0"}, {1, 3, "33.3"}, {1, 16, "6.3"}, {2, 3, "66.7"}, {0, 7, "0.0"}} {
		if got := Share(row.n, row.whole).String(); got != row.want {
			t.Errorf("%d of %d: %s, want %s", row.n, row.whole, got, row.want)
		}
	}
}

// The bars end with the flat terms, a quarter, half a year and a year.
func TestBarsByHand(t *testing.T) {
	var d Days
	for _, n := range []int{0, 14, 15, 28, 29, 42, 43, 56, 57, 84, 85, 112, 113, 182, 183, 365, 366, 366, 400} {
		d.add(n, 1)
	}
	want := []Bar{{0, 14, 2}, {15, 28, 2}, {29, 42, 2}, {43, 56, 2}, {57, 84, 2}, {85, 112, 2}, {113, 182, 2},
		{183, 365, 2}, {366, 0, 3}}
	if got := d.Bars(); !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}
