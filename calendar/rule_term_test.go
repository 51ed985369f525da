package calendar_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	. "github.com/wobrules/wobrules/calendar"
)

// A rule built as art. 6 Wob is: four weeks, once adjourned by at most four
// weeks, suspended, put off by agreement, extended by the Atw at the end.
var (
	testAct = NewAct("Test", "Testwet", "BWBR0000000")
	byTerm  = MustProvision("test.1", Article(testAct, "1"), "{span} vanaf {from}: tot en met {to}",
		"{span} from {from}: up to and including {to}")
	byAdjourn = MustProvision("test.2", Article(testAct, "2"), "op {on} verdaagd met {span}",
		"adjourned on {on} by {span}")
	bySuspend = MustProvision("test.3", Article(testAct, "3"), "opgeschort van {from} tot en met {to} ({days})",
		"suspended {from} to {to} ({days})")
	byForce = MustProvision("test.4", Article(testAct, "4"), "overmacht van {from} tot en met {to}",
		"force majeure {from} to {to}")
	byAgree   = MustProvision("test.5", Article(testAct, "5"), "ingestemd op {on}: {days}", "agreed on {on}: {days}")
	byConsent = MustProvision("test.6", Article(testAct, "6"), "toestemming op {on}: {days}", "consent on {on}: {days}")
	byNobody  = MustProvision("test.7", Article(testAct, "7"), "onbekend", "unknown")

	adjournmentFrom       = reading(0, "adjournment-from", Later)
	suspensionEnd         = reading(1, "suspension-end", Earlier)
	suspensionInExtension = reading(2, "suspension-in-extension", Earlier)
	allReadings           = []*Reading{adjournmentFrom, suspensionEnd, suspensionInExtension}
)

func reading(n int, id string, dir Direction) *Reading {
	r, err := NewReading(n, id, byTerm, byAdjourn, dir)
	if err != nil {
		panic(err)
	}
	return r
}

var (
	fourWeeks = After(Weeks(4), byTerm)
	adjourned = Adjourn(Weeks(4), byAdjourn, NotifiedBy(Extend()), CountedFrom(Either(adjournmentFrom, Rule{}, Extend())))
	suspended = Suspend(BegunBy(Either(suspensionInExtension, Extend(), Rule{})),
		Through(Either(suspensionEnd, Rule{}, Before(Days(1), byTerm))), bySuspend, byForce)
	agreed   = Agree(ConsentedBy(Extend()), byAgree, byConsent)
	decision = Seq(fourWeeks, adjourned, suspended, agreed, Extend())
)

// showTerm writes all that a Term tells.
func showTerm(term Term, err error) string {
	if err != nil {
		return "error: " + err.Error()
	}
	var b strings.Builder
	fmt.Fprintf(&b, "start %s first %s nominal %s last %s adjournBy %s adjourned %d\n", term.Start(), term.FirstDay(),
		term.Nominal(), term.LastDay(), term.AdjournBy(), term.Adjourned())
	for s := range term.Steps() {
		fmt.Fprintf(&b, "step %s %s %s: %s / %s\n", s.Provision(), s.From(), s.To(), s.Text(Dutch), s.Text(English))
	}
	for _, n := range notes(term) {
		fmt.Fprintf(&b, "note %s\n", n)
	}
	for a := range term.Arguable() {
		fmt.Fprintf(&b, "arguable %s %s %s\n", a.Reading, a.LastDay, a.AdjournBy)
	}
	for c := range term.Caveats() {
		fmt.Fprintf(&b, "caveat %s %s\n", c.Provision, c.On)
	}
	return b.String()
}

// notes lists the notes of a term without the place of the fact, sorted.
func notes(term Term) (out []string) {
	for n := range term.Notes() {
		out = append(out, strings.TrimSpace(fmt.Sprintf("%s %s %s", noteNames[n.Kind], n.On, n.Last)))
	}
	slices.Sort(out)
	return out
}

var noteNames = map[NoteKind]string{
	AdjournmentLate: "AdjournmentLate", AdjournmentNothing: "AdjournmentNothing", AdjournmentCut: "AdjournmentCut",
	SuspensionEmpty: "SuspensionEmpty", SuspensionAfter: "SuspensionAfter",
	AgreementAfter: "AgreementAfter", AgreementNothing: "AgreementNothing",
}

// facts reads a case written in short: the start, then adj D P4W, adj D until D,
// susp D D, open D D, force D D, agree D N, agree D until D, consent D N.
func facts(t *testing.T, s string) Facts {
	t.Helper()
	parts := strings.Split(s, ", ")
	f := Facts{Start: date(t, parts[0])}
	for _, part := range parts[1:] {
		w := strings.Fields(part)
		switch {
		case w[0] == "adj" && w[2] == "until":
			f.Adjournment = Adjournment{Notified: date(t, w[1]), Until: date(t, w[3])}
		case w[0] == "adj":
			by, err := ParseSpan(w[2])
			if err != nil {
				t.Fatal(err)
			}
			f.Adjournment = Adjournment{Notified: date(t, w[1]), By: by}
		case w[0] == "susp" || w[0] == "open" || w[0] == "force" || w[0] == "nobody":
			ground := map[string]*Provision{"susp": bySuspend, "open": bySuspend, "force": byForce, "nobody": byNobody}[w[0]]
			f.Suspensions = append(f.Suspensions,
				Suspension{Ground: ground, From: date(t, w[1]), To: date(t, w[2]), Open: w[0] == "open"})
		case w[2] == "until":
			f.Agreements = append(f.Agreements, Agreement{Ground: byAgree, Consented: date(t, w[1]), Until: date(t, w[3])})
		default:
			n := 0
			if _, err := fmt.Sscan(w[2], &n); err != nil {
				t.Fatal(err)
			}
			ground := map[string]*Provision{"agree": byAgree, "consent": byConsent, "assent": byNobody}[w[0]]
			f.Agreements = append(f.Agreements, Agreement{Ground: ground, Consented: date(t, w[1]), Days: n})
		}
	}
	return f
}

func TestDecisionTerm(t *testing.T) {
	for _, row := range []struct {
		reason   string
		facts    string
		last     string
		nominal  string
		by       string // the last day for an adjournment
		notes    string
		arguable string // reading last day, day for an adjournment
	}{
		{"art. 6 lid 1 Wob: four weeks", "2020-03-03", "2020-03-31", "2020-03-31", "2020-03-31", "", ""},
		{"art. 6 lid 1 Wob, ECLI:NL:RBROT:2014:4456", "2013-05-13", "2013-06-10", "2013-06-10", "2013-06-10", "", ""},
		{"art. 6 lid 2 Wob: adjourned on the last day", "2020-03-03, adj 2020-03-31 P4W", "2020-04-28", "2020-04-28",
			"2020-03-31", "", ""},
		{"art. 6 lid 2 Wob: a day late, no effect", "2020-03-03, adj 2020-04-01 P4W", "2020-03-31", "2020-03-31",
			"2020-03-31", "AdjournmentLate 2020-04-01 2020-03-31", ""},
		{"art. 6 lid 2 Wob: a week late", "2020-03-03, adj 2020-04-07 P4W", "2020-03-31", "2020-03-31", "2020-03-31",
			"AdjournmentLate 2020-04-07 2020-03-31", ""},
		{"art. 6 lid 2 Wob: by a week", "2020-03-03, adj 2020-03-10 P1W", "2020-04-07", "2020-04-07", "2020-03-31", "", ""},
		{"art. 6 lid 2 Wob: by 28 days, as long as four weeks", "2020-03-03, adj 2020-03-10 P28D", "2020-04-28",
			"2020-04-28", "2020-03-31", "", ""},
		{"art. 6 lid 2 Wob: at most four weeks", "2020-03-03, adj 2020-03-10 P29D", "2020-04-28", "2020-04-28",
			"2020-03-31", "AdjournmentCut 2020-03-10 2020-03-31", ""},
		{"art. 6 lid 2 Wob: until a day", "2020-03-03, adj 2020-03-10 until 2020-04-14", "2020-04-14", "2020-04-14",
			"2020-03-31", "", ""},
		{"art. 6 lid 2 Wob: until a day, at most four weeks", "2020-03-03, adj 2020-03-10 until 2020-05-01", "2020-04-28",
			"2020-04-28", "2020-03-31", "AdjournmentCut 2020-03-10 2020-03-31", ""},
		{"art. 6 lid 2 Wob: until the last day itself is no adjournment", "2020-03-03, adj 2020-03-10 until 2020-03-31",
			"2020-03-31", "2020-03-31", "2020-03-31", "AdjournmentNothing 2020-03-10 2020-03-31", ""},
		{"art. 6 lid 2 Wob: before the term starts it is in time", "2020-03-03, adj 2020-03-01 P4W", "2020-04-28",
			"2020-04-28", "2020-03-31", "", ""},
		{"art. 1 lid 1 and 3 lid 2 Atw: Good Friday", "2020-03-13", "2020-04-14", "2020-04-10", "2020-04-14", "", ""},
		{"art. 6 lid 2 Wob: on the extended day; counted from the nominal day or the extended",
			"2020-03-13, adj 2020-04-14 P4W", "2020-05-08", "2020-05-08", "2020-04-14", "",
			"adjournment-from 2020-05-12 2020-04-14"},
		{"art. 3 lid 3 Atw: an equated day", "2019-11-28, adj 2019-12-30 P4W", "2020-01-23", "2020-01-23", "2019-12-30", "",
			"adjournment-from 2020-01-27 2019-12-30"},
		{"art. 3 lid 1 Atw: 5 May", "2020-04-07, adj 2020-05-06 P4W", "2020-06-02", "2020-06-02", "2020-05-06", "",
			"adjournment-from 2020-06-03 2020-05-06"},
		{"art. 6 lid 2 Wob: a first term that ends in a weekend leaves no difference", "2020-02-29, adj 2020-03-30 P4W",
			"2020-04-28", "2020-04-25", "2020-03-30", "", ""},

		{"art. 4:15 lid 1 Awb: the days from the notice to the event, 13; or one less",
			"2014-10-15, susp 2014-10-18 2014-10-30", "2014-11-25", "2014-11-25", "2014-11-25", "",
			"suspension-end 2014-11-24 2014-11-24"},
		{"art. 4:15 lid 1 Awb: adjournment and suspension add up",
			"2014-10-15, susp 2014-10-18 2014-10-30, adj 2014-11-25 P2W", "2014-12-09", "2014-12-09", "2014-11-25", "",
			"suspension-end 2014-11-24 2014-11-24"},
		{"art. 6 lid 3 Wob: one day", "2020-03-03, susp 2020-03-10 2020-03-10", "2020-04-01", "2020-04-01", "2020-04-01",
			"", "suspension-end 2020-03-31 2020-03-31"},
		{"art. 4:15 lid 2 onder c Awb: no event has ended it, its last day is counted whatever the reading",
			"2020-03-03, open 2020-03-10 2020-03-10", "2020-04-01", "2020-04-01", "2020-04-01", "", ""},
		{"art. 6 lid 3 Wob: to before from, no day", "2020-03-03, susp 2020-03-10 2020-03-09", "2020-03-31", "2020-03-31",
			"2020-03-31", "SuspensionEmpty 2020-03-10", ""},
		{"art. 6 lid 3 Wob: suspended before the first day, counted from it", "2020-03-03, susp 2020-02-25 2020-03-06",
			"2020-04-03", "2020-04-03", "2020-04-03", "", "suspension-end 2020-04-02 2020-04-02"},
		{"art. 6 lid 3 Wob: ended on the start, no day of the term", "2020-03-03, susp 2020-02-25 2020-03-03", "2020-03-31",
			"2020-03-31", "2020-03-31", "SuspensionEmpty 2020-02-25", ""},
		{"art. 6 lid 3 Wob: overlapping, a day counts once",
			"2020-03-03, susp 2020-03-05 2020-03-14, susp 2020-03-10 2020-03-19", "2020-04-15", "2020-04-15", "2020-04-15", "",
			"suspension-end 2020-04-14 2020-04-14"},
		{"art. 6 lid 3 Wob: one inside the other", "2020-03-03, susp 2020-03-05 2020-03-19, susp 2020-03-10 2020-03-12",
			"2020-04-15", "2020-04-15", "2020-04-15", "", "suspension-end 2020-04-14 2020-04-14"},
		{"art. 6 lid 3 Wob: inside the other, to its last day; the day before is Easter Monday",
			"2020-03-03, susp 2020-03-06 2020-03-19, force 2020-03-10 2020-03-19", "2020-04-14", "2020-04-14", "2020-04-14",
			"", ""},
		{"art. 6 lid 3 Wob: begun on the last day", "2020-03-03, open 2020-03-31 2020-04-09", "2020-04-14", "2020-04-10",
			"2020-04-14", "", ""},
		{"art. 6 lid 3 Wob: begun the day after it", "2020-03-03, open 2020-04-01 2020-04-09", "2020-03-31", "2020-03-31",
			"2020-03-31", "SuspensionAfter 2020-04-01 2020-03-31", ""},
		{"art. 6 lid 3 Wob: begun on a day that only art. 1 lid 1 Atw added", "2020-03-13, open 2020-04-11 2020-04-20",
			"2020-04-20", "2020-04-20", "2020-04-20", "", "suspension-in-extension 2020-04-14 2020-04-14"},
		{"art. 6 lid 3 Wob: begun on the extended last day", "2020-03-13, open 2020-04-14 2020-04-20", "2020-04-17",
			"2020-04-17", "2020-04-17", "", "suspension-in-extension 2020-04-14 2020-04-14"},
		{"art. 6 lid 3 Wob: begun the day after the extended last day", "2020-03-13, open 2020-04-15 2020-04-20",
			"2020-04-14", "2020-04-10", "2020-04-14", "SuspensionAfter 2020-04-15 2020-04-14", ""},
		{"art. 6 lid 3 Wob: begun in the adjourned stretch", "2020-03-03, adj 2020-03-31 P4W, open 2020-04-20 2020-04-24",
			"2020-05-04", "2020-05-03", "2020-03-31", "", ""},
		{"art. 6 lid 2 Wob: a suspension moves the last day for the notice",
			"2020-03-03, open 2020-03-31 2020-04-04, adj 2020-04-05 P4W", "2020-05-04", "2020-05-03", "2020-04-06", "", ""},
		{"art. 6 lid 2 Wob: until a day, measured with the suspensions of its day",
			"2020-03-03, open 2020-03-10 2020-03-14, adj 2020-03-10 until 2020-04-05", "2020-04-06", "2020-04-05",
			"2020-04-06", "AdjournmentNothing 2020-03-10 2020-04-05", ""},
		{"art. 6 lid 2 Wob: and not with those of the day after",
			"2020-03-03, open 2020-03-11 2020-03-15, adj 2020-03-10 until 2020-04-07", "2020-04-14", "2020-04-12",
			"2020-04-06", "", ""},

		{"art. 6 lid 2 Wob: a suspension begun on a day that only art. 1 lid 1 Atw added moves the day for the notice",
			"2020-03-13, adj 2020-03-20 P4W, open 2020-04-11 2020-04-20", "2020-05-18", "2020-05-18", "2020-04-20", "",
			"suspension-in-extension 2020-05-18 2020-04-14"},

		{"art. 4:15 lid 2 onder a Awb: ten days", "2020-03-03, agree 2020-03-10 10", "2020-04-14", "2020-04-10",
			"2020-04-14", "", ""},
		{"art. 4:15 lid 2 onder a Awb: never merged with others", "2020-03-03, agree 2020-03-10 7, consent 2020-03-10 7",
			"2020-04-14", "2020-04-14", "2020-04-14", "", ""},
		{"art. 4:15 lid 2 onder a Awb: until a day", "2020-03-03, agree 2020-03-10 until 2020-04-15", "2020-04-15",
			"2020-04-15", "2020-04-15", "", ""},
		{"art. 4:15 lid 2 onder a Awb: until the last day itself", "2020-03-03, agree 2020-03-10 until 2020-03-31",
			"2020-03-31", "2020-03-31", "2020-03-31", "AgreementNothing 2020-03-10 2020-03-31", ""},
		{"art. 4:15 lid 2 onder a Awb: consented on the last day", "2020-03-03, agree 2020-03-31 7", "2020-04-07",
			"2020-04-07", "2020-04-07", "", ""},
		{"art. 4:15 lid 2 onder a Awb: the day after", "2020-03-03, agree 2020-04-01 7", "2020-03-31", "2020-03-31",
			"2020-03-31", "AgreementAfter 2020-04-01 2020-03-31", ""},
		{"art. 4:15 lid 2 onder a Awb: on the extended last day", "2020-03-13, agree 2020-04-14 7", "2020-04-17",
			"2020-04-17", "2020-04-17", "", ""},
		{"art. 4:15 lid 2 onder a Awb: until a day, after an adjournment of its day",
			"2020-03-03, adj 2020-03-10 P4W, agree 2020-03-10 until 2020-04-29", "2020-04-29", "2020-04-29", "2020-04-29", "",
			""},
	} {
		because(t, row.reason)
		f := facts(t, row.facts)
		term, err := decision.Term(f, Calendar{}, Readings{})
		if err != nil {
			t.Errorf("%s: %v", row.reason, err)
			continue
		}
		var arguable []string
		for a := range term.Arguable() {
			arguable = append(arguable, fmt.Sprintf("%s %s %s", a.Reading, a.LastDay, a.AdjournBy))
		}
		for _, field := range []struct{ name, got, want string }{
			{"last day", term.LastDay().String(), row.last},
			{"nominal", term.Nominal().String(), row.nominal},
			{"adjournBy", term.AdjournBy().String(), row.by},
			{"notes", strings.Join(notes(term), "; "), row.notes},
			{"arguable", strings.Join(arguable, "; "), row.arguable},
			{"start", term.Start().String(), f.Start.String()},
			{"first day", term.FirstDay().String(), f.Start.AddDays(1).String()},
		} {
			if field.got != field.want {
				t.Errorf("%s: %s: %s %q, want %q", row.reason, row.facts, field.name, field.got, field.want)
			}
		}
		b, err := decision.Bounds(f, Calendar{}, Readings{})
		if err != nil || b.LastDay != term.LastDay() || b.AdjournBy != term.AdjournBy() {
			t.Errorf("%s: the bare last day is %s, %s, %v", row.reason, b.LastDay, b.AdjournBy, err)
		}
	}
}
