package letter_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/scope/letter"
)

// letterOf returns a letter file of about n bytes, with as many outcomes as it
// takes to fill it.
func letterOf(n int) []byte {
	l := sound(inWob)
	outcomes := min(max(n/200, 1), letter.MostEntries-1)
	reason := strings.Repeat("x", max(n/outcomes-90, 1))
	for range outcomes {
		l.Outcomes = append(l.Outcomes,
			letter.Outcome{Items: []string{"1"}, Kinds: []letter.Disposition{letter.NoneFound}, Reason: reason})
	}
	return l.AppendJSON(nil)
}

// BenchmarkParseLetter reads letter files: linear in their size.
func BenchmarkParseLetter(b *testing.B) {
	for _, n := range []int{1e3, 1e4, 1e5, 1e6, 1e7} {
		doc := letterOf(n)
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			b.SetBytes(int64(len(doc)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := letter.Parse(doc); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkReview reviews letters: near linear in their size.
func BenchmarkReview(b *testing.B) {
	for _, n := range []int{1e3, 1e4, 1e5, 1e6, 1e7} {
		l, err := letter.Parse(letterOf(n))
		if err != nil {
			b.Fatal(err)
		}
		e := examOf(b, l, 0)
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				letter.Review(e)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(l.Outcomes)), "ns/outcome")
		})
	}
}
