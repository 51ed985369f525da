package wob_test

import (
	"fmt"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// What is the same and what differs between the Wob and the Woo, on the same
// facts a year or two apart.
func TestWobBesideWoo(t *testing.T) {
	checkLegal(t, []legal{
		{why: "art. 4.4 lid 1 Woo: four weeks, ECLI:NL:RBMNE:2025:654",
			facts: `"received":"2024-07-02"`,
			want:  "act=woo decision.lastDay=2024-07-30 adjournBy=2024-07-30 notDecidingObjection=- rules=woo.4.4.1"},
		{why: "art. 4.4 lid 2 Woo: two more, ECLI:NL:RBMNE:2024:686",
			facts: `"received":"2023-04-19","adjournments":[{"notified":"2023-05-01","by":"P2W"}]`,
			want:  "decision.lastDay=2023-05-31 rules=woo.4.4.1,woo.4.4.2 arguable=-"},
		{why: "art. 4.4 lid 3 and 4 Woo: suspended up to and including the view, and tell the new end",
			facts: `"received":"2026-04-07","adjournments":[{"notified":"2026-04-28","by":"P14D","size":true,` +
				`"reasons":true}],"suspensions":[{"ground":"woo.4.4.3","notified":"2026-04-20",` +
				`"until":"2026-04-30"}],"asOf":"2026-05-12"`,
			want: "act=woo decision.nominal=2026-05-29 decision.lastDay=2026-05-29 adjournBy=2026-05-18 status.inTime=true " +
				"status.daysLeft=17 status.suspended=false findings=woo.4.4.4.tell-end@2026-04-30 " +
				"arguable=decision.lastDay=2026-06-01@adjournment-from caveats=awb.2026.unread"},
		{why: "art. 4.4 lid 2 and 3 Woo: the order of the two must not change the answer",
			facts: `"received":"2026-04-07","suspensions":[{"ground":"woo.4.4.3","notified":"2026-04-20",` +
				`"until":"2026-04-30"}],"adjournments":[{"notified":"2026-04-16","by":"P14D"}]`,
			want: "decision.lastDay=2026-05-29"},
		{why: "art. 6 lid 2 and 3 Wob: the same facts, 28 days and 10 by the ministry's count; 9 by the letter",
			facts: `"received":"2020-04-07","adjournments":[{"notified":"2020-04-28","by":"P28D"}],` +
				`"suspensions":[{"ground":"wob.6.3","notified":"2020-04-20","until":"2020-04-30"}]`,
			want: "decision.nominal=2020-06-12 decision.lastDay=2020-06-12 " +
				"arguable=adjournBy=2020-05-14@suspension-end,decision.lastDay=2020-06-11@suspension-end," +
				"notDecidingObjection.notBefore=2020-06-12@suspension-end"},
	})
}

// Terms of the Woo that the case file has no key for.
func TestWooTerms(t *testing.T) {
	k := wob.Clock{}
	afterAdvice := func(d calendar.Date) (wob.OtherTerm, error) { return k.DecideAfterAdvice(d, calendar.Date{}) }
	for _, row := range []struct {
		why   string
		term  func(calendar.Date) (wob.OtherTerm, error)
		event string
		last  string
		rule  string
	}{
		{"art. 4.1 lid 5 Woo: two weeks after receipt", k.AskPrecision, "2023-03-07", "2023-03-21", "woo.4.1.5"},
		{"art. 4.1 lid 5 Woo with art. 1 Atw: 5 May", k.AskPrecision, "2026-04-21", "2026-05-06", "woo.4.1.5"},
		{"art. 4.1 lid 6 Woo: two weeks, not the four of art. 4:5 lid 4 Awb", k.DeclineImprecise, "2023-03-07",
			"2023-03-21", "woo.4.1.6"},
		{"art. 4.1 lid 6 Woo with art. 1 Atw: Good Friday to Easter Monday", k.DeclineImprecise, "2023-03-24", "2023-04-11",
			"woo.4.1.6"},
		{"art. 4.2a Woo: before the end of the first term", k.ConsultOnSize, "2023-03-07", "2023-04-04", "woo.4.2a"},
		{"art. 4.6 Woo: two weeks after receipt", k.DeclineAbuse, "2023-03-07", "2023-03-21", "woo.4.6"},
		{"art. 4.6 Woo with art. 1 Atw: a Saturday", k.DeclineAbuse, "2023-03-04", "2023-03-20", "woo.4.6"},
		{"art. 7.3 lid 3 Woo: two weeks after the advice", afterAdvice, "2023-03-07", "2023-03-21", "woo.7.3.3"},
		{"art. 4.1 lid 5 Woo on the first day of the Woo", k.AskPrecision, "2022-05-01", "2022-05-16", "woo.4.1.5"},
	} {
		got, err := row.term(date(row.event))
		if err != nil {
			t.Errorf("%s: %v", row.why, err)
			continue
		}
		rule := ""
		for s := range got.Term.Steps() {
			rule = s.Provision().ID()
			break
		}
		if got.Term.LastDay() != date(row.last) || rule != row.rule || got.Term.FirstDay() != date(row.event).AddDays(1) {
			t.Errorf("%s: from %s by %s up to and including %s, want %s by %s", row.why, got.Term.FirstDay(), rule,
				got.Term.LastDay(), row.last, row.rule)
		}
	}
	for name, term := range map[string]func(calendar.Date) (wob.OtherTerm, error){
		"AskPrecision": k.AskPrecision, "DeclineImprecise": k.DeclineImprecise, "ConsultOnSize": k.ConsultOnSize,
		"DeclineAbuse": k.DeclineAbuse, "DecideAfterAdvice": afterAdvice,
	} {
		for _, bad := range []string{"", "2040-12-31", "2022-04-30"} {
			if got, err := term(date(bad)); err == nil {
				t.Errorf("%s(%q) = %s; the Woo is of 1 May 2022 and the days end on 31 December 2040", name, bad,
					got.Term.LastDay())
			}
		}
	}
}

func TestWindowAfterComplaint(t *testing.T) {
	for _, row := range []struct{ why, published, complaint, advice, last string }{
		{"art. 7.3 lid 2 Woo: 15 March to 4 April, 21 days, after 18 April", "2023-03-07", "2023-03-14", "2023-04-04",
			"2023-05-09"},
		{"art. 7.3 lid 2 Woo: one day", "2023-03-07", "2023-03-14", "2023-03-15", "2023-04-19"},
		{"art. 7.3 lid 2 Woo: a complaint after the objection term suspends nothing", "2023-03-07", "2023-04-18",
			"2023-05-04", "2023-04-18"},
		{"art. 7.3 lid 2 Woo: on the last day but one it does: 18 April to 2 May, 15 days", "2023-03-07", "2023-04-17",
			"2023-05-02", "2023-05-03"},
	} {
		got, err := wob.Clock{}.WindowAfterComplaint(date(row.published), date(row.complaint), date(row.advice))
		if err != nil {
			t.Errorf("%s: %v", row.why, err)
			continue
		}
		if got.Term.LastDay() != date(row.last) {
			t.Errorf("%s: %s, want %s", row.why, got.Term.LastDay(), row.last)
		}
		if len(got.Caveats) == 0 || got.Caveats[0].Provision.ID() != "woo.7.3.2.end" {
			t.Errorf("%s: caveats %v; the day of the advice is derived", row.why, got.Caveats)
		}
	}
	got, err := wob.Clock{}.WindowAfterComplaint(date("2028-12-05"), date("2028-12-06"), date("2028-12-07"))
	if err != nil {
		t.Fatal(err)
	}
	ids := ""
	for _, c := range got.Caveats {
		ids += c.Provision.ID() + " "
	}
	if ids != "atw.3.3.unknown woo.7.3.2.end awb.2026.unread woo.2026.unread " {
		t.Errorf("a term that ends in 2029: caveats %s; a day of a year whose decrees are not known is a caveat", ids)
	}
	for _, bad := range [][3]string{
		{"2023-03-07", "2023-03-06", "2023-04-04"}, {"2023-03-07", "2023-03-14", "2023-03-14"},
		{"", "2023-03-14", "2023-04-04"}, {"2040-12-01", "2040-12-02", "2040-12-03"},
		{"2022-04-20", "2022-04-28", "2022-05-10"},
	} {
		if _, err := (wob.Clock{}).WindowAfterComplaint(date(bad[0]), date(bad[1]), date(bad[2])); err == nil {
			t.Errorf("WindowAfterComplaint(%v): no error", bad)
		}
	}
}

// refused is relief that was refused or withdrawn on a day.
func refused(on string) wob.Relief {
	return wob.Relief{Asked: date(on), Ended: date(on), Granted: calendar.No}
}

func TestDisclosureAfterRelief(t *testing.T) {
	for _, row := range []struct {
		why, published string
		relief         wob.Relief
		want           string
	}{
		{"art. 4.4 lid 5 Woo: ruled before the two weeks have passed", "2023-03-20", refused("2023-03-27"), "2023-04-03"},
		{"art. 4.4 lid 5 Woo: ruled on that day", "2023-03-20", refused("2023-04-03"), "2023-04-03"},
		{"art. 4.4 lid 5 Woo: stayed until the ruling", "2023-03-20", refused("2023-05-08"), "2023-05-08"},
		{"art. 4.4 lid 5 Woo: refused after the two weeks", "2026-08-31", refused("2026-10-12"), "2026-10-12"},
		{"art. 4.4 lid 5 Woo: granted, as long as the order says", "2026-08-31",
			wob.Relief{Asked: date("2026-09-01"), Ended: date("2026-10-12"), Granted: calendar.Yes}, ""},
		{"art. 4.4 lid 5 Woo: granted up to and including a day", "2026-08-31",
			wob.Relief{Asked: date("2026-09-01"), Ended: date("2026-10-12"), Granted: calendar.Yes, Until: date("2026-11-30")},
			"2026-12-01"},
		{"art. 4.4 lid 5 Woo: ended, the outcome not known", "2026-08-31",
			wob.Relief{Asked: date("2026-09-01"), Ended: date("2026-10-12")}, ""},
		{"art. 4.4 lid 5 Woo: no ruling, no day", "2023-03-20", wob.Relief{Asked: date("2023-03-21")}, ""},
	} {
		got, err := wob.Clock{}.DisclosureAfterRelief(date(row.published), row.relief)
		if err != nil || got != date(row.want) {
			t.Errorf("%s: %s, %v; want %s", row.why, got, err, row.want)
		}
	}
	for _, bad := range [][2]string{{"2023-03-20", "2023-03-19"}, {"", "2023-03-27"}, {"2022-04-30", "2022-05-20"}} {
		if _, err := (wob.Clock{}).DisclosureAfterRelief(date(bad[0]), refused(bad[1])); err == nil {
			t.Errorf("DisclosureAfterRelief(%v): no error", bad)
		}
	}
}

// Every day of 2021-2023 as day of receipt: exactly one row of law; the first
// term never moves back; the adjourned term never moves back within each act,
// and once between them.
func TestEveryDayAroundTheSwitch(t *testing.T) {
	var first, adjourned calendar.Date
	act, steps := "", ""
	for d := date("2021-01-01"); !d.After(date("2023-12-31")); d = d.AddDays(1) {
		plain, err := wob.Clock{}.Timeline(wob.Case{Received: d})
		if err != nil {
			t.Fatal(err)
		}
		longest, err := wob.Clock{}.Timeline(wob.Case{Received: d,
			Adjournments: []wob.Adjournment{{Notified: d, By: calendar.Weeks(4)}}})
		if err != nil {
			t.Fatal(err)
		}
		want := "wob-2016"
		if !d.Before(date("2022-05-01")) {
			want = "woo"
		}
		if plain.Act != want || longest.Act != want {
			t.Errorf("%s: act %s and %s, want %s", d, plain.Act, longest.Act, want)
		}
		if plain.Decision.LastDay().Before(first) {
			t.Errorf("%s: the first term moves back from %s to %s", d, first, plain.Decision.LastDay())
		}
		if last := longest.Decision.LastDay(); last.Before(adjourned) {
			steps += fmt.Sprintf("%s (%s) %s -> %s (%s) ", d, act, adjourned, last, plain.Act)
		}
		first, adjourned, act = plain.Decision.LastDay(), longest.Decision.LastDay(), plain.Act
	}
	// Received 30 April 2022: 25 June, a Saturday, so Monday 27 June. Received 1
	// May: two weeks less and a day more, 12 June, a Sunday, so Monday 13 June.
	if want := "2022-05-01 (wob-2016) 2022-06-27 -> 2022-06-13 (woo) "; steps != want {
		t.Errorf("the adjourned term moves back: %s\nwant once: %s", steps, want)
	}
}
