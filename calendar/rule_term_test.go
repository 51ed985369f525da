package calendar_test

import (
	"testing"

	. "github.com/wobrules/wobrules/calendar"
)

var (
	testAct    = NewAct("Test", "Testwet", "BWBR0000000")
	byTerm     = MustProvision("test.1", Article(testAct, "1"), "{span} vanaf {from}", "{span} from {from}")
	byAdjourn  = MustProvision("test.2", Article(testAct, "2"), "verdaagd met {span}", "adjourned by {span}")
	bySuspend  = MustProvision("test.3", Article(testAct, "3"), "opgeschort van {from} tot en met {to} ({days})", "suspended {from} to {to} ({days})")
	byAgree    = MustProvision("test.4", Article(testAct, "4"), "ingestemd op {on}", "agreed on {on}")
	extended   = reading(0, "adjournment-from", Later)
	lastDayOff = reading(1, "suspension-end", Earlier)
	inExtended = reading(2, "suspension-in-extension", Earlier)
)

func reading(n int, id string, dir Direction) *Reading {
	r, err := NewReading(n, id, byTerm, byAdjourn, dir)
	if err != nil {
		panic(err)
	}
	return r
}

var decision = Seq(
	After(Weeks(4), byTerm),
	Adjourn(Weeks(4), byAdjourn, Extend(), Either(extended, Rule{}, Extend())),
	Suspend(Either(inExtended, Extend(), Rule{}), Either(lastDayOff, Rule{}, Before(Days(1), byTerm)), bySuspend),
	Agree(Extend(), byAgree),
	Extend(),
)

func day(s string) Date {
	if s == "" {
		return Date{}
	}
	return MustParse(s)
}

func TestDecisionTerm(t *testing.T) {
	for _, row := range []struct {
		reason         string
		start, adj     string
		susp           [][2]string
		last, arguable string
	}{
		{"law/deadlines.md 6, first vector", "2020-03-03", "", nil, "2020-03-31", ""},
		{"law/deadlines.md 6, first vector, adjourned", "2020-03-03", "2020-03-31", nil, "2020-04-28", ""},
		{"notified a day late: no effect (circular)", "2020-03-03", "2020-04-01", nil, "2020-03-31", ""},
		{"Good Friday, law/deadlines.md 6", "2020-03-13", "", nil, "2020-04-14", ""},
		{"model A against model B, law/deadlines.md 6", "2020-03-13", "2020-04-14", nil, "2020-05-08", "2020-05-12"},
		{"equated day, law/deadlines.md 6", "2019-11-28", "2019-12-30", nil, "2020-01-23", "2020-01-27"},
		{"5 May, law/deadlines.md 6", "2020-04-07", "2020-05-06", nil, "2020-06-02", "2020-06-03"},
	} {
		f := Facts{Start: day(row.start)}
		if row.adj != "" {
			f.Adjournments = []Adjournment{{Notified: day(row.adj), By: Weeks(4)}}
		}
		for _, s := range row.susp {
			f.Suspensions = append(f.Suspensions, Suspension{Ground: bySuspend, From: day(s[0]), To: day(s[1])})
		}
		term, err := decision.Term(f, Calendar{}, Readings{})
		if err != nil {
			t.Errorf("%s: %v", row.reason, err)
			continue
		}
		if term.LastDay() != day(row.last) {
			t.Errorf("%s: last day %s, want %s", row.reason, term.LastDay(), row.last)
		}
		arguable := ""
		for a := range term.Arguable() {
			arguable += a.LastDay.String()
		}
		if arguable != row.arguable {
			t.Errorf("%s: arguable %q, want %q", row.reason, arguable, row.arguable)
		}
	}
}

func BenchmarkTerm(b *testing.B) {
	f := Facts{Start: day("2020-04-07"), Adjournments: []Adjournment{{Notified: day("2020-05-06"), By: Weeks(4)}}}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := decision.Term(f, Calendar{}, Readings{}); err != nil {
			b.Fatal(err)
		}
	}
}
func BenchmarkNext(b *testing.B) {
	d := day("2020-04-10")
	b.ReportAllocs()
	for b.Loop() {
		if (Calendar{}).Next(d).IsZero() {
			b.Fatal()
		}
	}
}
