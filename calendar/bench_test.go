package calendar_test

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	. "github.com/wobrules/wobrules/calendar"

	"github.com/rickar/cal/v2"
	"github.com/rickar/cal/v2/nl"
)

// The peer: rickar/cal with what it lacks put right (King's day from 2014,
// Queen's day before it, the decree days), in UTC, rolling forward a day at a
// time. Each benchmark first checks that both give the same answers.
func newPeer() *cal.BusinessCalendar {
	c := cal.NewBusinessCalendar()
	for _, h := range nl.Holidays {
		if h == nl.Koningsdag {
			h = h.Clone(&cal.Holiday{StartYear: 2014})
		}
		c.AddHoliday(h)
	}
	c.AddHoliday(&cal.Holiday{Name: "Koninginnedag", Month: time.April, Day: 30, EndYear: 2013,
		Observed: nl.Koningsdag.Observed, Func: cal.CalcDayOfMonth})
	for _, s := range decreeDays {
		year, month, day := MustParse(s).Civil()
		c.AddHoliday(&cal.Holiday{Name: s, StartYear: year, EndYear: year, Month: month, Day: day, Func: cal.CalcDayOfMonth})
	}
	return c
}

func roll(c *cal.BusinessCalendar, t time.Time) time.Time {
	for !c.IsWorkday(t) {
		t = t.AddDate(0, 0, 1)
	}
	return t
}

const receipts = 4096 // a power of two

// randomReceipts are days of receipt in 1990-2030.
func randomReceipts() (days [receipts]Date, moments [receipts]time.Time) {
	r := rand.New(rand.NewPCG(1, 0))
	first := MustParse("1990-01-01")
	for i := range days {
		days[i] = first.AddDays(r.IntN(41 * 365))
		moments[i] = days[i].Time().Add(time.Duration(r.IntN(24)) * time.Hour)
	}
	return days, moments
}

var (
	sinkDate Date
	sinkTime time.Time
	sinkTerm Term
)

// The first ordinary day from a day on.
func BenchmarkNext(b *testing.B) {
	days, _ := randomReceipts()
	var moments [receipts]time.Time
	peer := newPeer()
	for i, d := range days {
		moments[i] = d.Time()
		if want := roll(peer, moments[i]); (Calendar{}).Next(d) != DateOf(want) {
			b.Fatalf("Next(%s) = %s, the peer gives %s", d, (Calendar{}).Next(d), want)
		}
	}
	b.Run("wobrules", func(b *testing.B) {
		b.ReportAllocs()
		var c Calendar
		for i := 0; b.Loop(); i++ {
			sinkDate = c.Next(days[i%receipts])
		}
	})
	b.Run("rickar", func(b *testing.B) {
		b.ReportAllocs()
		for i := 0; b.Loop(); i++ {
			sinkTime = roll(peer, moments[i%receipts])
		}
	})
}

// A term of four weeks, time.Time in and out.
func BenchmarkFourWeeks(b *testing.B) {
	_, moments := randomReceipts()
	peer := newPeer()
	ours := func(t time.Time) time.Time {
		last, err := (Calendar{}).LastDay(DateOf(t), Weeks(4))
		if err != nil {
			b.Fatal(err)
		}
		return last.Time()
	}
	theirs := func(t time.Time) time.Time { return roll(peer, t.AddDate(0, 0, 28)) }
	for _, t := range moments {
		if got, want := ours(t), cal.DayStart(theirs(t)); !got.Equal(want) {
			b.Fatalf("four weeks from %s: %s, the peer gives %s", t, got, want)
		}
	}
	b.Run("wobrules", func(b *testing.B) {
		b.ReportAllocs()
		for i := 0; b.Loop(); i++ {
			sinkTime = ours(moments[i%receipts])
		}
	})
	b.Run("rickar", func(b *testing.B) {
		b.ReportAllocs()
		for i := 0; b.Loop(); i++ {
			sinkTime = theirs(moments[i%receipts])
		}
	})
}

// A decision term with an adjournment: all its steps and arguable days against
// the peer's bare date. The receipts whose arguable day differs (about one in
// twenty-five) are measured apart.
func BenchmarkDecisionTerm(b *testing.B) {
	days, moments := randomReceipts()
	peer := newPeer()
	theirs := func(t time.Time) time.Time { return roll(peer, t.AddDate(0, 0, 56)) }
	var plain, arguable []Facts
	for i, d := range days {
		f := Facts{Start: d, Adjournment: Adjournment{Notified: d.AddDays(20), By: Weeks(4)}}
		term, err := decision.Term(f, Calendar{}, Readings{})
		if want := DateOf(theirs(moments[i])); err != nil || term.LastDay() != want {
			b.Fatalf("adjourned from %s: %s, %v, the peer gives %s", d, term.LastDay(), err, want)
		}
		differs := false
		for range term.Arguable() {
			differs = true
		}
		if differs {
			arguable = append(arguable, f)
		} else {
			plain = append(plain, f)
		}
	}
	for _, part := range []struct {
		name  string
		facts []Facts
	}{{"wobrules", plain}, {"wobrules-arguable", arguable}} {
		b.Run(part.name, func(b *testing.B) {
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				term, err := decision.Term(part.facts[i%len(part.facts)], Calendar{}, Readings{})
				if err != nil {
					b.Fatal(err)
				}
				sinkTerm = term
			}
		})
	}
	b.Run("wobrules-bare", func(b *testing.B) {
		b.ReportAllocs()
		for i := 0; b.Loop(); i++ {
			last, err := decision.Bounds(plain[i%len(plain)], Calendar{}, Readings{})
			if err != nil {
				b.Fatal(err)
			}
			sinkDate = last.LastDay
		}
	})
	b.Run("rickar", func(b *testing.B) {
		b.ReportAllocs()
		for i := 0; b.Loop(); i++ {
			sinkTime = theirs(moments[i%receipts])
		}
	})
}

// Growth: a term with many suspensions in random order.
func BenchmarkSuspensions(b *testing.B) {
	for _, n := range []int{1, 10, 100, 1000, 10000} {
		f := Facts{Start: MustParse("1990-01-01")}
		for i := range n {
			from := f.Start.AddDays(1 + i)
			f.Suspensions = append(f.Suspensions, Suspension{Ground: bySuspend, From: from, To: from.AddDays(i % 3)})
		}
		rand.New(rand.NewPCG(1, 0)).Shuffle(n,
			func(i, j int) { f.Suspensions[i], f.Suspensions[j] = f.Suspensions[j], f.Suspensions[i] })
		if term, err := decision.Term(f, Calendar{}, Readings{}); err != nil || daysSince(term.LastDay(), f.Start) < n+28 {
			b.Fatal(term.LastDay(), err)
		}
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				term, err := decision.Term(f, Calendar{}, Readings{})
				if err != nil {
					b.Fatal(err)
				}
				sinkTerm = term
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/suspension")
		})
	}
}
