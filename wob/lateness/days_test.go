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
	if _, ok := none.Percentile(50); ok {
		t.Error("none has a median")
	}
	if _, ok := none.Mean(); ok {
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
