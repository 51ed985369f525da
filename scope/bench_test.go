package scope_test

import (
	"fmt"
	"math/rand/v2"
	"strconv"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope"
)

// decisions returns n published decisions, each on documents of ten days with
// ten days between it and the next, so that none is swallowed by another.
func decisions(n int) []scope.EarlierDecision {
	first := day("1000-01-01")
	all := make([]scope.EarlierDecision, n)
	for i := range all {
		from := first.AddDays(20 * i)
		all[i] = scope.EarlierDecision{
			Reference: strconv.Itoa(i), Date: from.AddDays(19), ReferenceDate: from.AddDays(9),
			Period: scope.Period{From: from, Until: from.AddDays(9)}, Published: calendar.Yes,
		}
	}
	return all
}

func readingOf(b testing.TB, earlier []scope.EarlierDecision) scope.Reading {
	limits := make([]scope.Limit, len(earlier))
	for i, d := range earlier {
		limits[i] = scope.ByPublication(d, calendar.Date{})
	}
	r, err := scope.Read(scope.Request{Items: []scope.Item{{ID: "1"}, {ID: "2"}, {ID: "3"}, {ID: "4"}, {ID: "5"},
		{ID: "6"}}}, day("9000-01-01"))
	if err != nil {
		b.Fatal(err)
	}
	if r, err = r.With(limits...); err != nil {
		b.Fatal(err)
	}
	return r
}

// documents returns n documents dated at random over the days of n decisions.
func documents(n, earlier int) []scope.Document {
	items := [][]string{{"1"}, {"2"}, {"3"}, {"4"}, {"5"}, {"6"}}
	random := rand.New(rand.NewPCG(1, 2))
	first := day("1000-01-01")
	all := make([]scope.Document, n)
	for i := range all {
		all[i] = scope.Document{Items: items[random.IntN(len(items))],
			Dated: scope.Day(first.AddDays(random.IntN(20 * earlier)))}
	}
	return all
}

// BenchmarkCovers holds documents against a reading: the time of one document
// does not grow with their number, and in the logarithm of that of decisions.
func BenchmarkCovers(b *testing.B) {
	for _, earlier := range []int{1, 10, 100, 1000, 10000, 100000} {
		for _, n := range []int{1000, 1000000} {
			if n > 1000 && earlier != 1000 {
				continue
			}
			docs := documents(n, earlier)
			r := readingOf(b, decisions(earlier))
			b.Run(fmt.Sprintf("decisions=%d/documents=%d", earlier, n), func(b *testing.B) {
				b.ReportAllocs()
				in := 0
				for i := range b.N {
					if r.Covers(&docs[i%n]) == calendar.Yes {
						in++
					}
				}
			})
		}
	}
}

// BenchmarkCoversPeer is the peer: looking through the decisions one by one.
func BenchmarkCoversPeer(b *testing.B) {
	for _, earlier := range []int{10, 1000} {
		docs, all := documents(1000, earlier), decisions(earlier)
		b.Run(fmt.Sprintf("decisions=%d", earlier), func(b *testing.B) {
			b.ReportAllocs()
			in := 0
			for i := range b.N {
				d := docs[i%len(docs)].Dated.From
				out := false
				for j := range all {
					if all[j].Published == calendar.Yes && all[j].Period.Has(d) && !d.After(all[j].Date) {
						out = true
						break
					}
				}
				if !out {
					in++
				}
			}
		})
	}
}

// BenchmarkRead reads a request: near linear in the earlier decisions.
func BenchmarkRead(b *testing.B) {
	for _, n := range []int{1, 10, 100, 1000, 10000, 100000} {
		all := decisions(n)
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				readingOf(b, all)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/decision")
		})
	}
}

// BenchmarkGaps finds the gaps of a reading: near linear in the decisions.
func BenchmarkGaps(b *testing.B) {
	for _, n := range []int{10, 1000, 100000} {
		r := readingOf(b, decisions(n))
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				for range r.Gaps("1") {
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/decision")
		})
	}
}

func TestCoversAllocatesNothing(t *testing.T) {
	// Millions of documents are asked: no allocation.
	r := readingOf(t, decisions(1000))
	docs := documents(1000, 1000)
	i := 0
	if n := testing.AllocsPerRun(1000, func() {
		r.Covers(&docs[i%len(docs)])
		i++
	}); n != 0 {
		t.Errorf("%v allocations a document", n)
	}
}
