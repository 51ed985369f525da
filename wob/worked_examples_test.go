package wob_test

import (
	"fmt"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// Days counted by hand, one term at a time.
func TestVectors(t *testing.T) {
	checkLegal(t, []legal{
		{why: "art. 6 lid 1 Wob: 3 March 2020", facts: `"received":"2020-03-03"`, want: "decision.lastDay=2020-03-31"},
		{why: "art. 6 lid 2 Wob: 3 March 2020, adjourned", facts: adjournedBy("2020-03-03", "P4W"),
			want: "decision.lastDay=2020-04-28"},
		{why: "art. 6 lid 1 Wob, art. 3 Atw: 13 March 2020: Good Friday to Easter Monday", facts: `"received":"2020-03-13"`,
			want: "decision.nominal=2020-04-10 decision.lastDay=2020-04-14"},
		{why: "art. 6 lid 2 Wob: 13 March 2020, both readings of adjournment-from", facts: adjournedBy("2020-03-13", "P4W"),
			want: "decision.lastDay=2020-05-08 " +
				"arguable=decision.lastDay=2020-05-12@adjournment-from,notDecidingObjection.notBefore=2020-05-13@adjournment-from"},
		{why: "art. 6 lid 1 Wob, art. 3 Atw: 28 November 2019: Boxing Day, an equated day, a weekend",
			facts: `"received":"2019-11-28"`,
			want:  "decision.nominal=2019-12-26 decision.lastDay=2019-12-30"},
		{why: "art. 6 lid 2 Wob: 28 November 2019, both readings of adjournment-from",
			facts: adjournedBy("2019-11-28", "P4W"),
			want: "decision.lastDay=2020-01-23 " +
				"arguable=decision.lastDay=2020-01-27@adjournment-from,notDecidingObjection.notBefore=2020-01-28@adjournment-from"},
		{why: "art. 6 lid 1 Wob, art. 3 Atw: 7 April 2020: 5 May", facts: `"received":"2020-04-07"`,
			want: "decision.nominal=2020-05-05 decision.lastDay=2020-05-06"},
		{why: "art. 6 lid 2 Wob: 7 April 2020, both readings of adjournment-from", facts: adjournedBy("2020-04-07", "P4W"),
			want: "decision.lastDay=2020-06-02 " +
				"arguable=decision.lastDay=2020-06-03@adjournment-from,notDecidingObjection.notBefore=2020-06-04@adjournment-from"},
		{why: "ECLI:NL:RBROT:2014:4456", facts: `"received":"2013-05-13"`, want: "decision.lastDay=2013-06-10"},
		{why: "ECLI:NL:RBROT:2014:4456: a notice sent on that last day",
			facts: `"received":"2013-05-13","default":{"sent":"2013-06-10","received":"2013-06-10"}`,
			want: "penalty.applies=false arguable=appeal.notBefore=2013-06-26@notice-last-day," +
				"penalty.firstDay=2013-06-26@notice-last-day,penalty.lastDay=2013-08-06@notice-last-day"},
		{why: "art. 6:7, 6:9 and 7:10 lid 1 Awb: published 26 May 2020", facts: objected(`"received":"2020-07-01"`),
			want: "objection.lastDay=2020-07-07 objection.postReceivedBy=2020-07-14 objectionDecision.lastDay=2020-08-18"},
		{why: "art. 7:10 lid 1 Awb: published 26 May 2020, 12 weeks",
			facts: objected(`"received":"2020-07-01","committeeAnnounced":"2020-07-02"`),
			want:  "objectionDecision.lastDay=2020-09-29"},
		{why: "art. 7:10 lid 3 Awb: published 26 May 2020, 6+6 weeks",
			facts: objected(`"received":"2020-07-01","adjournments":[{"notified":"2020-08-01","by":"P6W"}]`),
			want:  "objectionDecision.lastDay=2020-09-29"},
		{why: "art. 7:10 lid 3 Awb: published 26 May 2020, 12+6 weeks",
			facts: objected(`"received":"2020-07-01","committeeAnnounced":"2020-07-02",` +
				`"adjournments":[{"notified":"2020-08-01","by":"P6W"}]`),
			want: "objectionDecision.lastDay=2020-11-10"},
		{why: "art. 6:7, 6:9 and 7:10 lid 1 Awb: published 14 April 2022", facts: publishedOn("2022-04-14", ""),
			want: "objection.lastDay=2022-05-30 objection.postReceivedBy=2022-06-06 objectionDecision.lastDay=2022-07-11 " +
				"arguable=objection.postReceivedBy=2022-06-07@post-week"},
		{why: "art. 7:10 lid 1 Awb: published 14 April 2022, 12 weeks",
			facts: publishedOn("2022-04-14", `,"committeeAnnounced":"2022-05-01"`),
			want:  "objectionDecision.lastDay=2022-08-22"},
		{why: "art. 7:10 lid 3 Awb: published 14 April 2022, 12+6 weeks",
			facts: publishedOn("2022-04-14",
				`,"committeeAnnounced":"2022-05-01","adjournments":[{"notified":"2022-06-01","by":"P6W"}]`),
			want: "objectionDecision.lastDay=2022-10-03"},
		{why: "art. 6:7 Awb, art. 3 Atw: published 13 November 2019: Christmas, Boxing Day, an equated day, a weekend",
			facts: publishedOn("2019-11-13", ""),
			want:  "objection.nominal=2019-12-25 objection.lastDay=2019-12-30 objectionDecision.lastDay=2020-02-10"},
		{why: "art. 7:10 lid 1 Awb: published 13 November 2019, 12 weeks",
			facts: publishedOn("2019-11-13", `,"committeeAnnounced":"2019-12-01"`),
			want:  "objectionDecision.lastDay=2020-03-23"},
		{why: "art. 7:10 lid 3 Awb: published 13 November 2019, 12+6 weeks",
			facts: publishedOn("2019-11-13",
				`,"committeeAnnounced":"2019-12-01","adjournments":[{"notified":"2020-01-02","by":"P6W"}]`),
			want: "objectionDecision.lastDay=2020-05-04"},
		{why: "art. 4:17 lid 3 Awb: notice received 2 March 2015",
			facts: `"received":"2015-01-27","default":{"received":"2015-03-02"},"asOf":"2015-06-01"`,
			want:  "penalty.firstDay=2015-03-17 penalty.lastDay=2015-04-27 penalty.days=42 penalty.amount=1260"},
		{why: "ECLI:NL:RBMNE:2024:686",
			facts: `"received":"2023-04-19","adjournments":[{"notified":"2023-05-01","by":"P2W"}]`,
			want:  "decision.lastDay=2023-05-31"},
		{why: "art. 6 lid 1 Wob: received 15 April, last day 13 May", facts: `"received":"2013-04-15"`,
			want: "decision.lastDay=2013-05-13"},
	})
}

func adjournedBy(received, by string) string {
	return `"received":"` + received + `","adjournments":[{"notified":"` + received + `","by":"` + by + `"}]`
}

// publishedOn is a decision of a day, taken on the day of receipt, and an
// objection of the day after.
func publishedOn(day, objection string) string {
	return `"received":"` + day + `","decision":{"published":"` + day + `"},` +
		`"objection":{"received":"` + date(day).AddDays(1).String() + `"` + objection + `}`
}

// The worked example of the circular: a term of six weeks, put together from
// the verbs, with the readings of this package.
func TestCircular(t *testing.T) {
	end, err := wob.ParseReading("suspension-end")
	if err != nil {
		t.Fatal(err)
	}
	from, err := wob.ParseReading("adjournment-from")
	if err != nil {
		t.Fatal(err)
	}
	p := func(id string) *calendar.Provision {
		return calendar.MustProvision(id,
			calendar.Source("Circulaire Wet dwangsom en beroep bij niet tijdig beslissen", "BWBR0035667"), "tot {to}", "to {to}")
	}
	supplement := p("circular.supplement")
	rule := calendar.Seq(
		calendar.After(calendar.Weeks(6), p("circular.term")),
		calendar.Adjourn(calendar.Weeks(2), p("circular.adjourned"), calendar.NotifiedBy(calendar.Extend()),
			calendar.CountedFrom(calendar.Either(from, calendar.Rule{}, calendar.Extend()))),
		calendar.Suspend(calendar.BegunBy(calendar.Extend()),
			calendar.Through(calendar.Either(end, calendar.Rule{}, calendar.Before(calendar.Days(1), end.Other()))), supplement),
		calendar.Extend(),
	)
	facts := calendar.Facts{Start: date("2014-10-01")}
	check := func(why string, readings calendar.Readings, last, adjournBy string) {
		t.Helper()
		term, err := rule.Term(facts, calendar.Calendar{}, readings)
		if err != nil || term.LastDay() != date(last) || term.AdjournBy() != date(adjournBy) {
			t.Errorf("%s: last day %s, adjournment by %s (%v); want %s and %s", why, term.LastDay(), term.AdjournBy(), err,
				last, adjournBy)
		}
	}
	check("six weeks", calendar.Readings{}, "2014-11-12", "2014-11-12")
	facts.Suspensions = []calendar.Suspension{{Ground: supplement, From: date("2014-10-05"), To: date("2014-10-17")}}
	check("13 days", calendar.Readings{}, "2014-11-25", "2014-11-25")
	check("by the letter 12", calendar.Readings{}.With(end), "2014-11-24", "2014-11-24")
	facts.Adjournment = calendar.Adjournment{Notified: date("2014-11-25"), By: calendar.Weeks(2)}
	check("adjourned on the last day", calendar.Readings{}, "2014-12-09", "2014-11-25")
	check("by the letter that is a day late", calendar.Readings{}.With(end), "2014-11-24", "2014-11-24")
	facts.Adjournment.Notified = date("2014-11-24")
	check("adjourned by the letter", calendar.Readings{}.With(end), "2014-12-08", "2014-11-24")

	checkLegal(t, []legal{
		{why: "art. 4:15 lid 1 onder a Awb: the same 13 days: 29 October, 11 November, adjourned two weeks",
			facts: `"received":"2014-10-01","suspensions":[{"ground":"awb.4.15.1.a","notified":"2014-10-04",` +
				`"set":"2014-10-18","until":"2014-10-17"}],"adjournments":[{"notified":"2014-11-11","by":"P2W"}]`,
			want: "decision.lastDay=2014-11-25 adjournBy=2014-11-11 " +
				"arguable=adjournBy=2014-11-10@suspension-end,decision.lastDay=2014-11-10@suspension-end"},
	})
}

// Art. 6 lid 2 Wob: over the days of receipt from 1 October 2009 up to and
// including 28 February 2022 the two models of adjournment differ on 173 of
// 4,534 days, by one day 97 times, two 17, three 30, four 25 and five 4 times.
func TestModelsOfAdjournment(t *testing.T) {
	b := clock("adjournment-from")
	days, differ := 0, map[int]int{}
	for d := date("2009-10-01"); !d.After(date("2022-02-28")); d = d.AddDays(1) {
		days++
		c := wob.Case{Received: d, Adjournments: []wob.Adjournment{{Notified: d, By: calendar.Weeks(4)}}}
		x, err := wob.Clock{}.Timeline(c)
		if err != nil {
			t.Fatal(err)
		}
		y, err := b.Timeline(c)
		if err != nil {
			t.Fatal(err)
		}
		if n := daysSince(y.Decision.LastDay(), x.Decision.LastDay()); n != 0 {
			differ[n]++
		}
	}
	if got, want := fmt.Sprint(days, differ), "4534 map[1:97 2:17 3:30 4:25 5:4]"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// What other systems got wrong, as far as it concerns the clock.
func TestMistakesOfOthers(t *testing.T) {
	checkLegal(t, []legal{
		{why: "art. 4.4 lid 5 Woo: disclosure counts from publication, not from the last day of the term",
			facts: `"received":"2026-04-07","decision":{"published":"2026-04-14","discloses":true,"objectionExpected":true}`,
			want:  "decision.lastDay=2026-05-06 disclosure.on=2026-04-28"},
		{why: "art. 4.4 lid 3 Woo: a suspension is a row of dated days, not a number",
			facts: `"received":"2026-04-07","suspensions":[{"ground":"woo.4.4.3","notified":"2026-04-20",` +
				`"until":"2026-04-30"},{"ground":"woo.4.4.3","notified":"2026-04-22","until":"2026-04-28"}]`,
			want: "decision.nominal=2026-05-15 decision.lastDay=2026-05-18"},
		{why: "art. 6:7 Awb: six weeks are of this article, not of art. 6:5",
			facts: decidedInTime, want: "objection.lastDay=2020-07-07"},
		{why: "art. 3 Atw: Ascension Day 2025, then an equated Friday",
			facts: publishedOn("2025-04-17", ""), want: "objection.nominal=2025-05-29 objection.lastDay=2025-06-02"},
		{why: "art. 3 lid 1 Atw: Easter Monday 2026 is no weekend day",
			facts: publishedOn("2026-02-23", ""), want: "objection.nominal=2026-04-06 objection.lastDay=2026-04-07"},
		{why: "art. 7:10 lid 1 Awb: it runs from the end of the objection term, and knows twelve weeks",
			facts: objected(`"received":"2020-05-27","committeeAnnounced":"2020-05-28"`),
			want:  "objectionDecision.firstDay=2020-07-08 objectionDecision.lastDay=2020-09-29"},
		{why: "art. 8.2 Woo: no penalty under the Woo",
			facts: `"received":"2026-04-07","default":{"received":"2026-05-07"},"asOf":"2026-09-01"`,
			want:  "penalty.applies=false penalty.amount=-"},
		{why: "arts. 6:7 and 6:8 lid 1 Awb: calendar weeks, not 42 working days; from publication, not its date",
			facts: `"received":"2026-01-06","decision":{"dated":"2026-01-13","published":"2026-01-20"}`,
			want:  "objection.lastDay=2026-03-03"},
		{why: "art. 4:15 lid 1 onder a Awb, ECLI:NL:RVS:2016:2527: precision suspends only with a term set",
			facts: `"received":"2026-01-06","suspensions":[{"ground":"awb.4.15.1.a","notified":"2026-01-13",` +
				`"until":"2026-01-20"}]`,
			want: "decision.lastDay=2026-02-03 findings=awb.4.15.1.a.no-term-set@2026-01-13"},
		{why: "art. 3 lid 3 Atw: the equated Friday 15 May 2026",
			facts: `"received":"2026-04-17"`, want: "decision.nominal=2026-05-15 decision.lastDay=2026-05-18"},
		{why: "art. 4.4 lid 2 Woo: not from the extended end by default; that is the other side of adjournment-from",
			facts: adjournedBy("2026-04-17", "P14D"),
			want:  "decision.lastDay=2026-05-29 arguable=decision.lastDay=2026-06-01@adjournment-from"},
		{why: "art. 4:17 lid 3 Awb: the first penalty day is receipt + 15, and is not moved off a Sunday",
			facts: `"received":"2015-01-27","default":{"received":"2015-02-28"}`, want: "penalty.firstDay=2015-03-15"},
		{why: "art. 3 lid 1 Atw: 29 March 2027 is Easter Monday",
			facts: `"received":"2027-03-01"`, want: "decision.nominal=2027-03-29 decision.lastDay=2027-03-30"},
		{why: "art. 3 lid 1 Atw: King's day 2026 is Monday 27 April",
			facts: `"received":"2026-03-30"`, want: "decision.nominal=2026-04-27 decision.lastDay=2026-04-28"},
		{why: "art. 3 lid 1 Atw: and in 2025 Saturday 26 April, so that Monday 28 April is an ordinary day",
			facts: `"received":"2025-03-31"`, want: "decision.nominal=2025-04-28 decision.lastDay=2025-04-28"},
		{why: "art. 3 lid 1 Atw: 5 May counts every year, 2026",
			facts: `"received":"2026-04-07"`, want: "decision.nominal=2026-05-05 decision.lastDay=2026-05-06"},
		{why: "art. 3 lid 1 Atw: 5 May 2022, no lustrum",
			facts: `"received":"2022-04-07"`, want: "decision.nominal=2022-05-05 decision.lastDay=2022-05-06"},
		{why: "art. 3 lid 3 Atw: equated days; 2 January 2026",
			facts: `"received":"2025-12-05"`, want: "decision.nominal=2026-01-02 decision.lastDay=2026-01-05"},
		{why: "art. 3 lid 3 Atw: but 4 May 2026 was never equated",
			facts: `"received":"2026-04-06"`, want: "decision.lastDay=2026-05-04"},
		{why: "art. 3 lid 3 Atw: nor 4 May 2020",
			facts: `"received":"2020-04-06"`, want: "decision.lastDay=2020-05-04"},
		{why: "art. 3 lid 3 Atw: nor 26 April 2021",
			facts: `"received":"2021-03-29"`, want: "decision.lastDay=2021-04-26"},
		{why: "art. 3 lid 3 Atw: nor 6 May 2022",
			facts: `"received":"2022-04-08"`, want: "decision.lastDay=2022-05-06"},
		{why: "art. 3 lid 3 Atw: 4 May 2009 is equated though the title of the decree lacks it (objection term)",
			facts: publishedOn("2009-03-23", ""), want: "objection.nominal=2009-05-04 objection.lastDay=2009-05-06"},
		{why: "art. 4:15 lid 1 onder a Awb: a suspension is capped at the term that was set",
			facts: `"received":"2026-01-06","suspensions":[{"ground":"awb.4.15.1.a","notified":"2026-01-13",` +
				`"set":"2026-01-20","until":"2026-02-20"}]`,
			want: "decision.lastDay=2026-02-10"},
		{why: "art. 3 lid 2 Atw: Good Friday 2024 counts",
			facts: `"received":"2024-03-01"`, want: "decision.nominal=2024-03-29 decision.lastDay=2024-04-02"},
		{why: "art. 3 lid 1 Atw: Whit Monday 2025 is 9 June",
			facts: `"received":"2025-05-12"`, want: "decision.nominal=2025-06-09 decision.lastDay=2025-06-10"},
		{why: "art. 4 onder a Atw: exactly twelve weeks is under the Atw: 5 May 2026 by twelve weeks from 10 February",
			facts: `"received":"2025-12-23","decision":{"published":"2025-12-30"},"objection":{"received":"2026-01-06",` +
				`"committeeAnnounced":"2026-01-07"}`,
			want: "objection.lastDay=2026-02-10 objectionDecision.nominal=2026-05-05 objectionDecision.lastDay=2026-05-06"},
		{why: "art. 4:15 Awb: an overdue request gets no lateness back: late stays late",
			facts: `"received":"2026-01-06","suspensions":[{"ground":"awb.4.15.2.b","from":"2026-02-10",` +
				`"until":"2026-02-20"}],"asOf":"2026-03-01"`,
			want: "decision.lastDay=2026-02-03 status.daysLate=26 " +
				"findings=awb.4.15.2.b.after-end@2026-02-10,woo.4.4.1.overdue@2026-03-01"},
		{why: "art. 6 lid 1 Wob: the whole last day is in time",
			facts: `"received":"2026-01-06","decision":{"published":"2026-02-03"}`, want: "status.inTime=true"},
		{why: "art. 3 lid 1 Atw: Queen's day 30 April 2013",
			facts: `"received":"2013-04-02"`, want: "decision.nominal=2013-04-30 decision.lastDay=2013-05-01"},
		{why: "art. 3 lid 1 Atw: and 27 April 2012 is no King's day",
			facts: `"received":"2012-03-30"`, want: "decision.lastDay=2012-04-27"},
	})
	tl, err := timelineOf(decidedInTime, "")
	if err != nil {
		t.Fatal(err)
	}
	for s := range tl.Objection.Term.Steps() {
		if c := s.Provision().Citation().String(); c != "art. 6:7 Awb" {
			t.Errorf("the objection term cites %s, want art. 6:7 Awb", c)
		}
	}
}
