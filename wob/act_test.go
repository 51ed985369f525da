package wob

import (
	"slices"
	"testing"

	"github.com/wobrules/wobrules/calendar"
)

// toyLaw is the law of the European Netherlands with an act of our own making
// after the Woo, built from outside of the tables' files.
func toyLaw() *law {
	toy := calendar.MustParse("2030-01-01")
	cite := func(article string) calendar.Citation {
		return calendar.Article(calendar.NewAct("Tw", "Testwet", "BWBR0000001"), article).In(toy)
	}
	say := func(id, article string) *calendar.Provision {
		return calendar.MustProvision(id, cite(article), "{span} tot en met {to}", "{span} up to and including {to}")
	}
	adjourn := &adjournmentLaw{by: say("tw.2", "2"), late: say("tw.2.late", "2"), again: say("tw.2.again", "2"),
		nothing: say("tw.2.nothing", "2"), cut: say("tw.2.cut", "2"), decided: say("tw.2.decided", "2"),
		added: say("tw.2.added", "2"), assumed: say("tw.2.assumed", "2")}
	clock := &clockLaw{term: calendar.Days(10), most: calendar.Days(5), by: say("tw.1", "1"), adjournment: adjourn,
		late: say("tw.1.late", "1"), overdue: say("tw.1.overdue", "1")}
	asked := groundLaw{kind: throughNotice, by: say("tw.3", "3"), empty: say("tw.3.empty", "3"),
		after: say("tw.3.after", "3"), decided: say("tw.3.decided", "3")}
	return newLaw(Netherlands, &awb, append(slices.Clone(acts), &act{
		begins: toy,
		decisions: []row[receipt,
			decisionLaw]{{from: toy,
			law: decisionLaw{act: "tw", ordinary: clock, environmental: clock, environmentalShort: clock}}},
		grounds: []groundTable{{ground: "tw.3",
			rows:    newTable("suspension under art. 3 Tw", row[notice, groundLaw]{from: toy, law: asked}),
			unknown: say("tw.3.unknown", "3")}},
	}))
}

// A new act is one value: its rows hold from its first day, those of the act
// before it end, and what it does not have is not inherited.
func TestANewActHoldsFromItsFirstDay(t *testing.T) {
	day := calendar.MustParse
	l := toyLaw()
	last := func(c Case) (Timeline, string) {
		t.Helper()
		out, err := new(Clock).timeline(l, &c)
		if err != nil {
			t.Fatal(err)
		}
		return out, out.Decision.LastDay().String()
	}
	// Wednesday 2 January 2030 and ten days: Saturday 12 January, so Monday 14.
	out, end := last(Case{Received: day("2030-01-02"), AsOf: day("2030-01-03")})
	if out.Act != "tw" || end != "2030-01-14" {
		t.Errorf("art. 1 Tw: under %s up to and including %s", out.Act, end)
	}
	for _, key := range []Key{KeyAskPrecision, KeyConsultSize} {
		if d, ok := out.Deadline(key, ""); ok {
			t.Errorf("%s is inherited from the Woo: %v", key, d)
		}
	}
	// Adjourned by five days from 12 January: 17 January; suspended from 5 to 7
	// January: 20 January, a Sunday.
	_, end = last(Case{
		Received:     day("2030-01-02"),
		Adjournments: []Adjournment{{Notified: day("2030-01-10"), By: calendar.Days(5)}},
		Suspensions:  []Suspension{{Ground: "tw.3", Notified: day("2030-01-04"), Until: day("2030-01-07")}},
	})
	if end != "2030-01-21" {
		t.Errorf("arts. 1 to 3 Tw: up to and including %s, want Monday 21 January 2030", end)
	}
	// The day before it is the Woo: four weeks.
	out, end = last(Case{Received: day("2029-12-31")})
	if out.Act != "woo" || end != "2030-01-28" {
		t.Errorf("the last day of the Woo: under %s up to and including %s", out.Act, end)
	}
	for name, ends := range map[string]calendar.Date{
		"precision": l.precision.rows[0].until, "abuse": l.abuse.rows[0].until, "complaint": l.complaint.rows[0].until,
		"disclosures": l.disclosures.rows[len(l.disclosures.rows)-1].until,
		"woo.4.4.3":   l.ground(ViewsAskedWoo).rows.rows[0].until,
	} {
		if ends != day("2029-12-31") {
			t.Errorf("%s of the Woo ends on %s, want 31 December 2029", name, ends)
		}
	}
	if _, ok := dutch().precision.find(running(day("2031-01-01"))); !ok {
		t.Error("a law with a toy act changes the law without it")
	}
}
