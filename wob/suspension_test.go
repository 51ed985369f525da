package wob_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/wob"
)

// fourWeeks is a request whose term ends on Tuesday 31 March 2020.
const fourWeeks = `"received":"2020-03-03"`

func suspended(entries string) string { return fourWeeks + `,"suspensions":[` + entries + `]` }

func TestSuspensionByNotice(t *testing.T) {
	checkLegal(t, []legal{
		{why: "art. 6 lid 3 Wob: from the day after the notice, the day of the view counted (circular): 11-17 March",
			facts: suspended(`{"ground":"wob.6.3","notified":"2020-03-10","until":"2020-03-17"}`),
			want: "decision.lastDay=2020-04-07 findings=wob.6.4.tell-end@2020-03-17 rules=wob.6.1,wob.6.3 " +
				"arguable=adjournBy=2020-04-06@suspension-end,decision.lastDay=2020-04-06@suspension-end," +
				"notDecidingObjection.notBefore=2020-04-07@suspension-end"},
		{why: "reading suspension-end: by the letter of art. 6 lid 3 Wob one day less",
			facts: suspended(`{"ground":"wob.6.3","notified":"2020-03-10","until":"2020-03-17"}`), readings: "suspension-end",
			want: "decision.lastDay=2020-04-06 basis.readings=[suspension-end] " +
				"arguable=adjournBy=2020-04-07@suspension-end,decision.lastDay=2020-04-07@suspension-end," +
				"notDecidingObjection.notBefore=2020-04-08@suspension-end"},
		{why: "art. 6 lid 3 Wob: until on the day of the notice, no days",
			facts: suspended(`{"ground":"wob.6.3","notified":"2020-03-10","until":"2020-03-10"}`),
			want:  "decision.lastDay=2020-03-31 findings=wob.6.3.no-days@2020-03-10"},
		{why: "art. 6 lid 3 Wob: until before the notice, no days and no error",
			facts: suspended(`{"ground":"wob.6.3","notified":"2020-03-10","until":"2020-03-05"}`),
			want:  "decision.lastDay=2020-03-31 findings=wob.6.3.no-days@2020-03-10"},
		{why: "art. 6 lid 3 Wob: until the day after the notice is one day",
			facts: suspended(`{"ground":"wob.6.3","notified":"2020-03-10","until":"2020-03-11"}`),
			want:  "decision.lastDay=2020-04-01"},
		{why: "reading suspension-end: by the letter of art. 6 lid 3 Wob that is no day",
			facts: suspended(`{"ground":"wob.6.3","notified":"2020-03-10","until":"2020-03-11"}`), readings: "suspension-end",
			want: "decision.lastDay=2020-03-31 findings=wob.6.3.no-days@2020-03-10"},
		{why: "art. 6 lid 3 Wob: capped at the term that was set; a late view adds nothing",
			facts: suspended(`{"ground":"wob.6.3","notified":"2020-03-10","set":"2020-03-17","until":"2020-03-27"}`),
			want:  "decision.lastDay=2020-04-07"},
		{why: "art. 6 lid 3 Wob: the view before the end of the term that was set ends it",
			facts: suspended(`{"ground":"wob.6.3","notified":"2020-03-10","set":"2020-03-27","until":"2020-03-17"}`),
			want:  "decision.lastDay=2020-04-07"},
		{why: "art. 6 lid 3 Wob: the term that was set lapses unused",
			facts: suspended(`{"ground":"wob.6.3","notified":"2020-03-10","set":"2020-03-17"}`),
			want:  "decision.lastDay=2020-04-07 findings=wob.6.4.tell-end@2020-03-17"},
		{why: "art. 1 lid 1 Atw: a term set by the body is not extended: 15 March 2020 is a Sunday, 5 days",
			facts: suspended(`{"ground":"wob.6.3","notified":"2020-03-10","set":"2020-03-15"}`),
			want:  "decision.nominal=2020-04-05 decision.lastDay=2020-04-06"},

		{why: "art. 4:15 lid 1 onder a Awb: as art. 6 lid 3 Wob; no duty to tell the end (lid 4)",
			facts: suspended(`{"ground":"awb.4.15.1.a","notified":"2020-03-10","set":"2020-03-24","until":"2020-03-17"}`),
			want: "decision.lastDay=2020-04-07 findings=- rules=wob.6.1,awb.4.15.1.a " +
				"arguable=adjournBy=2020-04-06@suspension-end,decision.lastDay=2020-04-06@suspension-end," +
				"notDecidingObjection.notBefore=2020-04-07@suspension-end"},
		{why: "ECLI:NL:RVS:2016:2527: no term was set, no suspension",
			facts: suspended(`{"ground":"awb.4.15.1.a","notified":"2020-03-10","until":"2020-03-17"}`),
			want:  "decision.lastDay=2020-03-31 findings=awb.4.15.1.a.no-term-set@2020-03-10"},
		{why: "ECLI:NL:RVS:2016:2527: nor is it open, so it needs no day of the question",
			facts: suspended(`{"ground":"awb.4.15.1.a","notified":"2020-03-10"}`),
			want:  "decision.lastDay=2020-03-31 findings=awb.4.15.1.a.no-term-set@2020-03-10 caveats=-"},
		{why: "art. 4:15 lid 1 onder b Awb: until the information is received; lid 4: tell the end",
			facts: suspended(`{"ground":"awb.4.15.1.b","notified":"2020-03-10","until":"2020-03-17"}`),
			want:  "decision.lastDay=2020-04-07 findings=awb.4.15.4.foreign.tell-end@2020-03-17 rules=wob.6.1,awb.4.15.1.b"},
		{why: "art. 4.4 lid 3 Woo: tot en met, so no reading",
			facts: `"received":"2023-03-07","suspensions":[{"ground":"woo.4.4.3","notified":"2023-03-08","until":"2023-03-15"}]`,
			want:  "decision.lastDay=2023-04-11 arguable=- findings=woo.4.4.4.tell-end@2023-03-15 rules=woo.4.4.1,woo.4.4.3"},
		{why: "art. 4:15 Awb: it keeps its own words under the Woo",
			facts: `"received":"2023-03-07","suspensions":[{"ground":"awb.4.15.1.a","notified":"2023-03-08",` +
				`"set":"2023-03-15"}]`,
			want: "decision.lastDay=2023-04-11 arguable=-"},
	})
}

func TestSuspensionByFactAndConsent(t *testing.T) {
	checkLegal(t, []legal{
		{why: "art. 4:15 lid 2 onder b Awb: first and last day counted, 8 days; lid 4: tell the end; no reading",
			facts: suspended(`{"ground":"awb.4.15.2.b","from":"2020-03-10","until":"2020-03-17"}`),
			want:  "decision.lastDay=2020-04-08 findings=awb.4.15.4.delay.tell-end@2020-03-17 arguable=-"},
		{why: "art. 4:15 lid 2 onder b Awb: one day",
			facts: suspended(`{"ground":"awb.4.15.2.b","from":"2020-03-10","until":"2020-03-10"}`),
			want:  "decision.lastDay=2020-04-01"},
		{why: "art. 4:15 lid 2 onder c, lid 3 and lid 4 Awb: tell the beginning and the end",
			facts: suspended(`{"ground":"awb.4.15.2.c","from":"2020-03-10","until":"2020-03-17"}`),
			want: "decision.lastDay=2020-04-08 " +
				"findings=awb.4.15.3.tell-begin@2020-03-10,awb.4.15.4.force-majeure.tell-end@2020-03-17"},
		{why: "art. 4:15 lid 2 onder c Awb: what lies before the term covers no day of it",
			facts: suspended(`{"ground":"awb.4.15.2.c","from":"2020-02-20","until":"2020-03-03"}`),
			want:  "decision.lastDay=2020-03-31 findings=awb.4.15.2.c.no-days@2020-02-20"},
		{why: "art. 4:15 lid 2 onder b Awb: of what began before it only the days of the term: 4 and 5 March",
			facts: suspended(`{"ground":"awb.4.15.2.b","from":"2020-02-20","until":"2020-03-05"}`),
			want:  "decision.lastDay=2020-04-02"},
		{why: "art. 4:15 lid 2 Awb: a fact that begins on the last day still stops it, one the day after does not",
			facts: suspended(`{"ground":"awb.4.15.2.b","from":"2020-03-31","until":"2020-04-02"}`),
			want:  "decision.lastDay=2020-04-03"},
		{why: "art. 4:15 lid 2 onder b Awb: first day after the last day, no effect",
			facts: suspended(`{"ground":"awb.4.15.2.b","from":"2020-04-01","until":"2020-04-03"}`),
			want:  "decision.lastDay=2020-03-31 findings=awb.4.15.2.b.after-end@2020-04-01"},

		{why: "art. 4:15 lid 2 onder a Awb: so many days are added; 10 April is Good Friday",
			facts: suspended(`{"ground":"awb.4.15.2.a","notified":"2020-03-20","days":10}`),
			want:  "decision.nominal=2020-04-10 decision.lastDay=2020-04-14 findings=- rules=wob.6.1,awb.4.15.2.a,atw.1.1"},
		{why: "art. 4:15 lid 2 onder a Awb: consent on the last day",
			facts: suspended(`{"ground":"awb.4.15.2.a","notified":"2020-03-31","days":1}`),
			want:  "decision.lastDay=2020-04-01 findings=-"},
		{why: "ECLI:NL:RBMNE:2017:4691: consent after the last day, no effect",
			facts: suspended(`{"ground":"awb.4.15.2.a","notified":"2020-04-01","days":10}`),
			want:  "decision.lastDay=2020-03-31 findings=awb.4.15.2.a.after-end@2020-04-01"},
		{why: "art. 4:15 lid 2 onder a Awb: consent on a day that the Atw added is on or before the last day",
			facts: `"received":"2020-03-13","suspensions":[{"ground":"awb.4.15.2.a","notified":"2020-04-14","days":5}]`,
			want:  "decision.nominal=2020-04-15 decision.lastDay=2020-04-15 findings=-"},
		{why: "art. 4:15 lid 2 onder a Awb (\"gedurende de termijn\"): agreed days are never merged with others",
			facts: suspended(`{"ground":"awb.4.15.2.a","notified":"2020-03-20","days":5},{"ground":"awb.4.15.2.a",` +
				`"notified":"2020-03-20","days":5},{"ground":"awb.4.15.2.b","from":"2020-03-20","until":"2020-03-22"}`),
			want: "decision.nominal=2020-04-13 decision.lastDay=2020-04-14 caveats=-"},
		{why: "art. 4:15 lid 2 onder a Awb: an agreed last day that is later",
			facts: suspended(`{"ground":"awb.4.15.2.a","notified":"2020-03-20","until":"2020-04-20"}`),
			want:  "decision.nominal=2020-04-20 decision.lastDay=2020-04-20 findings=-"},
		{why: "art. 4:15 lid 2 onder a Awb: the day agreed is Sunday 19 April 2020; the Atw extends it, derived",
			facts: suspended(`{"ground":"awb.4.15.2.a","notified":"2020-03-20","until":"2020-04-19"}`),
			want:  "decision.nominal=2020-04-19 decision.lastDay=2020-04-20 caveats=atw.1.1.named-day"},
		{why: "art. 4:15 lid 2 onder a Awb: nineteen days come to the same Sunday, which nobody named",
			facts: suspended(`{"ground":"awb.4.15.2.a","notified":"2020-03-20","days":19}`),
			want:  "decision.nominal=2020-04-19 decision.lastDay=2020-04-20 caveats=-"},
		{why: "art. 4:15 lid 2 onder a Awb: an agreed last day that is not later",
			facts: suspended(`{"ground":"awb.4.15.2.a","notified":"2020-03-20","until":"2020-03-31"}`),
			want:  "decision.lastDay=2020-03-31 findings=awb.4.15.2.a.not-later@2020-03-20"},
		{why: "art. 1 Atw: it comes at the end, on an agreed last day too: Sunday 19 April",
			facts: suspended(`{"ground":"awb.4.15.2.a","notified":"2020-03-20","until":"2020-04-19"}`),
			want:  "decision.nominal=2020-04-19 decision.lastDay=2020-04-20"},
	})
}

func TestSuspensionsTogether(t *testing.T) {
	const (
		a = `{"ground":"wob.6.3","notified":"2020-03-10","until":"2020-03-17"}` // 11-17 March
		b = `{"ground":"awb.4.15.1.a","notified":"2020-03-14","set":"2020-03-20",` +
			`"until":"2020-03-20"}` // 15-20 March
		in    = `{"ground":"awb.4.15.2.b","from":"2020-03-12","until":"2020-03-14"}` // within a
		next  = `{"ground":"awb.4.15.2.b","from":"2020-03-18","until":"2020-03-20"}` // the day after a
		late  = `{"ground":"awb.4.15.2.b","from":"2020-04-09","until":"2020-04-09"}` // after the last day without a
		adj   = `,"adjournments":[{"notified":"2020-03-30","by":"P4W"}]`             // to 28 April
		inAdj = `{"ground":"wob.6.3","notified":"2020-04-10","until":"2020-04-17"}`  // 11-17 April
		atEnd = `{"ground":"wob.6.3","notified":"2020-03-31","until":"2020-04-07"}`  // notice on the last day

		// Several interested parties.
		three = `{"ground":"wob.6.3","notified":"2020-03-10","until":"2020-03-12"},` + a + `,` + in + `,` + in
	)
	checkLegal(t, []legal{
		{why: "art. 6 lid 3 Wob and 4:15 Awb: a day counts once: 11-20 March, 10 days; that is derived",
			facts: suspended(a + "," + b),
			want:  "decision.nominal=2020-04-10 decision.lastDay=2020-04-14 caveats=suspension.overlap"},
		{why: "art. 6 lid 3 Wob and 4:15 Awb: the order in which they are listed does not matter",
			facts: suspended(b + "," + a),
			want:  "decision.nominal=2020-04-10 decision.lastDay=2020-04-14 caveats=suspension.overlap"},
		{why: "art. 6 lid 3 Wob and 4:15 Awb: one within the other adds nothing",
			facts: suspended(in + "," + a),
			want:  "decision.lastDay=2020-04-07 caveats=suspension.overlap"},
		{why: "art. 6 lid 3 Wob and 4:15 Awb: one after the other, no day twice and no gap",
			facts: suspended(next + "," + a),
			want:  "decision.nominal=2020-04-10 caveats=-"},
		{why: "art. 6 lid 3 Wob: several interested parties are several entries, the last of them counts",
			facts: suspended(three),
			want:  "decision.lastDay=2020-04-07 caveats=suspension.overlap"},
		{why: "art. 4:15 lid 2 onder b Awb: measured against the term without it: with a the last day is 7 April",
			facts: suspended(a + "," + late),
			want:  "decision.lastDay=2020-04-07 findings=wob.6.4.tell-end@2020-03-17,awb.4.15.2.b.after-end@2020-04-09"},
		{why: "art. 6 lid 3 Wob: a notice on the last day has none",
			facts: suspended(atEnd),
			want:  "decision.lastDay=2020-03-31 findings=wob.6.3.after-end@2020-04-01"},
		{why: "art. 6 lid 3 Wob: on the last day but one it has: 31 March to 3 April",
			facts: suspended(`{"ground":"wob.6.3","notified":"2020-03-30","until":"2020-04-03"}`),
			want:  "decision.nominal=2020-04-04 decision.lastDay=2020-04-06"},
		{why: "art. 6 lid 2 and 3 Wob: begun in the adjourned stretch it adds to the adjourned end; 5 May is free",
			facts: suspended(inAdj) + adj,
			want: "decision.nominal=2020-05-05 decision.lastDay=2020-05-06 adjournBy=2020-03-31 " +
				"rules=wob.6.1,wob.6.2,wob.6.3,atw.1.1"},
		{why: "art. 6 lid 3 Wob: begun after the term lapsed it adds nothing",
			facts: suspended(inAdj),
			want:  "decision.lastDay=2020-03-31 findings=wob.6.3.after-end@2020-04-11"},
		{why: "art. 6 lid 2 and 3 Wob: adjournment and suspension add up in any order: 4 weeks and 7 days",
			facts: suspended(a) + adj,
			want: "decision.nominal=2020-05-05 decision.lastDay=2020-05-06 adjournBy=2020-04-07 " +
				"rules=wob.6.1,wob.6.3,wob.6.2,atw.1.1"},
		{why: "art. 6 lid 2 and 3 Wob: across the end of the first term: 31 March to 9 April, 10 days",
			facts: suspended(`{"ground":"wob.6.3","notified":"2020-03-30","until":"2020-04-09"}`) + adj,
			want:  "decision.nominal=2020-05-08 adjournBy=2020-04-14"},
		{why: "art. 6 lid 2 and 3 Wob: a suspension in a late-adjourned stretch has no effect either",
			facts: suspended(inAdj) + `,"adjournments":[{"notified":"2020-04-01","by":"P4W"}]`,
			want:  "decision.lastDay=2020-03-31 findings=wob.6.2.late@2020-04-01,wob.6.3.after-end@2020-04-11"},
		{why: "art. 6 lid 3 Wob: a term suspended until the day before the decision",
			facts: suspended(`{"ground":"wob.6.3","notified":"2020-03-10","until":"2020-03-11"}`) +
				`,"decision":{"published":"2020-03-05"}`,
			want: "decision.lastDay=2020-03-31 findings=wob.6.3.after-decision@2020-03-10"},
	})
}

// The first term of a request of 13 March 2020 ends nominally on Good Friday 10
// April and, as extended, on Tuesday 14 April.
func TestSuspensionInExtension(t *testing.T) {
	notice := func(notified, until string) string {
		return `"received":"2020-03-13","suspensions":[{"ground":"awb.4.15.1.b","notified":"` + notified +
			`","until":"` + until + `"}]`
	}
	checkLegal(t, []legal{
		{why: "reading suspension-in-extension, art. 1 Atw: begun on an added day, 13-17 April, 5 days; a caveat",
			facts: notice("2020-04-12", "2020-04-17"),
			want: "decision.nominal=2020-04-15 decision.lastDay=2020-04-15 findings=awb.4.15.4.foreign.tell-end@2020-04-17 " +
				"caveats=suspension.in-extension"},
		{why: "reading suspension-in-extension, art. 1 Atw: no effect",
			facts: notice("2020-04-12", "2020-04-17"), readings: "suspension-in-extension",
			want: "decision.nominal=2020-04-10 decision.lastDay=2020-04-14 findings=awb.4.15.1.b.after-end@2020-04-13"},
		{why: "reading suspension-in-extension, art. 1 Atw: both sides stand beside each other",
			facts: `"received":"2020-03-13","suspensions":[{"ground":"awb.4.15.2.b","from":"2020-04-13","until":"2020-04-17"}]`,
			want: "decision.lastDay=2020-04-15 " +
				"arguable=adjournBy=2020-04-14@suspension-in-extension,decision.lastDay=2020-04-14@suspension-in-extension," +
				"notDecidingObjection.notBefore=2020-04-15@suspension-in-extension"},
		{why: "art. 4:15 lid 2 onder b Awb: a suspension that begins on the nominal last day needs no reading",
			facts: `"received":"2020-03-13","suspensions":[{"ground":"awb.4.15.2.b","from":"2020-04-10","until":"2020-04-17"}]`,
			want:  "decision.nominal=2020-04-18 decision.lastDay=2020-04-20 arguable=-"},
		{why: "art. 4:15 lid 1 onder b Awb: a notice on the last day as extended has no effect under either",
			facts: notice("2020-04-14", "2020-04-21"),
			want: "decision.lastDay=2020-04-14 findings=awb.4.15.1.b.after-end@2020-04-15 " +
				"arguable=adjournBy=2020-04-17@suspension-on-last-day,decision.lastDay=2020-04-17@suspension-on-last-day," +
				"notDecidingObjection.notBefore=2020-04-18@suspension-on-last-day"},
	})
}

func TestRunningSuspension(t *testing.T) {
	const open = `{"ground":"wob.6.3","notified":"2020-03-10"}`
	checkLegal(t, []legal{
		{why: "art. 6 lid 3 Wob: neither until nor set, as if it ended on asOf: 11-20 March, 10 days",
			facts: suspended(open) + `,"asOf":"2020-03-20"`,
			want: "decision.nominal=2020-04-10 decision.lastDay=2020-04-14 status.suspended=true " +
				"caveats=suspension.running findings=-"},
		{why: "art. 6 lid 3 Wob: with a set, on set: 11-24 March, 14 days",
			facts: suspended(`{"ground":"wob.6.3","notified":"2020-03-10","set":"2020-03-24"}`) + `,"asOf":"2020-03-20"`,
			want:  "decision.lastDay=2020-04-14 status.suspended=true caveats=suspension.running"},
		{why: "art. 6 lid 3 Wob: running on the day of the notice itself, with no day yet",
			facts: suspended(open) + `,"asOf":"2020-03-10"`,
			want:  "decision.lastDay=2020-03-31 status.suspended=true caveats=suspension.running findings=-"},
		{why: "art. 6 lid 3 Wob: ended on asOf is not after asOf, so not running",
			facts: suspended(`{"ground":"wob.6.3","notified":"2020-03-10","until":"2020-03-20"}`) + `,"asOf":"2020-03-20"`,
			want:  "decision.nominal=2020-04-10 status.suspended=false caveats=- findings=wob.6.4.tell-end@2020-03-20"},
		{why: "art. 6 lid 3 Wob: the set term ended before asOf",
			facts: suspended(`{"ground":"wob.6.3","notified":"2020-03-10","set":"2020-03-17"}`) + `,"asOf":"2020-03-20"`,
			want:  "decision.lastDay=2020-04-07 status.suspended=false caveats=-"},
		{why: "art. 4:15 lid 2 onder c Awb: a fact without an end: 10-20 March, 11 days, and lid 3",
			facts: suspended(`{"ground":"awb.4.15.2.c","from":"2020-03-10"}`) + `,"asOf":"2020-03-20"`,
			want:  "decision.nominal=2020-04-11 status.suspended=true findings=awb.4.15.3.tell-begin@2020-03-10"},
		{why: "art. 6 lid 3 Wob: a running one that begins after the last day has no effect and suspends nothing",
			facts: suspended(`{"ground":"wob.6.3","notified":"2020-03-31"}`) + `,"asOf":"2020-04-10"`,
			want: "decision.lastDay=2020-03-31 status.suspended=false caveats=- " +
				"findings=wob.6.3.after-end@2020-04-01,wob.6.1.overdue@2020-04-10"},
		{why: "art. 6 lid 3 Wob: still open at the decision, counted up to and including that day; no reading moves it",
			facts: suspended(open) + `,"decision":{"published":"2020-03-20"}`,
			want:  "decision.nominal=2020-04-10 decision.lastDay=2020-04-14 status.suspended=true caveats=-"},
		{why: "art. 6 lid 3 Wob: open at the decision with a later day of the question",
			facts: suspended(open) + `,"decision":{"published":"2020-03-20"},"asOf":"2020-05-01"`,
			want:  "decision.nominal=2020-04-10 status.on=2020-03-20"},
		{why: "art. 6 lid 3 Wob: the set term would end after the decision",
			facts: suspended(`{"ground":"wob.6.3","notified":"2020-03-10","set":"2020-03-24"}`) +
				`,"decision":{"published":"2020-03-20"}`,
			want: "decision.nominal=2020-04-10 status.suspended=true"},
		{why: "art. 6 lid 3 Wob: from the day after the notice, so not yet on the day of notice and decision",
			facts: suspended(`{"ground":"wob.6.3","notified":"2020-03-20"}`) + `,"decision":{"published":"2020-03-20"}`,
			want:  "decision.lastDay=2020-03-31 status.suspended=false"},
	})
	for _, facts := range []string{suspended(open), suspended(`{"ground":"awb.4.15.2.b","from":"2020-03-10"}`)} {
		_, err := timelineOf(facts, "")
		var fault *wob.InputError
		if !errors.As(err, &fault) || !strings.Contains(fault.Key, "suspensions[0]") {
			t.Errorf("{%s}: %v; open and neither asOf nor a decision is an error naming the suspension", facts, err)
		}
	}
}

func TestGroundsByTheLawOfTheirDay(t *testing.T) {
	old := func(entry string) string { return `"received":"2009-03-03","suspensions":[` + entry + `]` } // to 17 March 2009
	checkLegal(t, []legal{
		{why: "art. 4:15 Awb (old): from the day of the invitation, up to not including the supplement: 10-13 March",
			facts: old(`{"ground":"awb.4.15.1.a","notified":"2009-03-10","set":"2009-03-20","until":"2009-03-14"}`),
			want: "decision.nominal=2009-03-21 decision.lastDay=2009-03-23 arguable=- caveats=wob.6.1992.unverified " +
				"rules=wob.6.1.2005,awb.4.15.1994,atw.1.1"},
		{why: "art. 4:15 Awb (old): or the lapse of the term that was set",
			facts: old(`{"ground":"awb.4.15.1.a","notified":"2009-03-10","set":"2009-03-14"}`),
			want:  "decision.nominal=2009-03-21"},
		{why: "art. 4:15 Awb (old): an invitation on the last day itself still stops it: 17-19 March",
			facts: old(`{"ground":"awb.4.15.1.a","notified":"2009-03-17","set":"2009-03-27","until":"2009-03-20"}`),
			want:  "decision.lastDay=2009-03-20 findings=-"},
		{why: "art. 4:15 Awb (old): end minus invitation days, so none on one day",
			facts: old(`{"ground":"awb.4.15.1.a","notified":"2009-03-10","set":"2009-03-20","until":"2009-03-10"}`),
			want:  "decision.lastDay=2009-03-17 findings=awb.4.15.1994.no-days@2009-03-10"},
		{why: "ECLI:NL:RVS:2016:2527: no term set, under the old text as well",
			facts: old(`{"ground":"awb.4.15.1.a","notified":"2009-03-10","until":"2009-03-14"}`),
			want:  "decision.lastDay=2009-03-17 findings=awb.4.15.1994.no-term-set@2009-03-10"},
		{why: "art. 4:15 Awb (Stb. 2009, 384): the day of the invitation decides: 30 September 2009, 5 days",
			facts: `"received":"2009-09-25","suspensions":[{"ground":"awb.4.15.1.a","notified":"2009-09-30",` +
				`"set":"2009-10-09","until":"2009-10-05"}]`,
			want: "decision.lastDay=2009-10-14 arguable=-"},
		{why: "art. 4:15 lid 1 onder a Awb: 1 October 2009, the new text: 2-6 October, with its reading",
			facts: `"received":"2009-09-25","suspensions":[{"ground":"awb.4.15.1.a","notified":"2009-10-01",` +
				`"set":"2009-10-09","until":"2009-10-06"}]`,
			want: "decision.lastDay=2009-10-14 " +
				"arguable=adjournBy=2009-10-13@suspension-end,decision.lastDay=2009-10-13@suspension-end," +
				"notDecidingObjection.notBefore=2009-10-14@suspension-end"},
		{why: "art. 4:15 Awb (old): one ground only before 1 October 2009",
			facts: old(`{"ground":"awb.4.15.1.b","notified":"2009-03-10","until":"2009-03-14"}`),
			want:  "decision.lastDay=2009-03-17 findings=awb.4.15.1.b.not-in-force@2009-03-10"},
		{why: "art. 4:15 Awb (old): not lid 2 onder a",
			facts: old(`{"ground":"awb.4.15.2.a","notified":"2009-03-10","days":3}`),
			want:  "decision.lastDay=2009-03-17 findings=awb.4.15.2.a.not-in-force@2009-03-10"},
		{why: "art. 4:15 Awb (old): not lid 2 onder b",
			facts: old(`{"ground":"awb.4.15.2.b","from":"2009-03-10","until":"2009-03-14"}`),
			want:  "decision.lastDay=2009-03-17 findings=awb.4.15.2.b.not-in-force@2009-03-10"},
		{why: "art. 4:15 Awb (old): not lid 2 onder c",
			facts: old(`{"ground":"awb.4.15.2.c","from":"2009-03-10","until":"2009-03-14"}`),
			want:  "decision.lastDay=2009-03-17 findings=awb.4.15.2.c.not-in-force@2009-03-10"},
		{why: "art. 6 lid 3 Wob: of 1 October 2009 (Stb. 2009, 384)",
			facts: old(`{"ground":"wob.6.3","notified":"2009-03-10","until":"2009-03-14"}`),
			want:  "decision.lastDay=2009-03-17 findings=wob.6.3.not-in-force@2009-03-10"},
		{why: "art. 6 lid 3 Wob (Stb. 2009, 384): on its first day it holds (the request was pending)",
			facts: `"received":"2009-09-25","suspensions":[{"ground":"wob.6.3","notified":"2009-10-01","until":"2009-10-06"}]`,
			want:  "decision.lastDay=2009-10-14 findings=wob.6.4.2009.tell-end@2009-10-06 rules=wob.6.1.2005,wob.6.3.2009"},
		{why: "art. 4:15 Awb: no Awb before 1 January 1994",
			facts: `"received":"1992-06-09","suspensions":[{"ground":"awb.4.15.1.a","notified":"1992-06-10",` +
				`"set":"1992-06-17"}]`,
			want: "decision.lastDay=1992-06-23 findings=awb.4.15.1.a.not-in-force@1992-06-10"},
		{why: "art. 4.4 lid 3 Woo: before 1 May 2022",
			facts: `"received":"2022-04-26","suspensions":[{"ground":"woo.4.4.3","notified":"2022-04-30","until":"2022-05-06"}]`,
			want:  "decision.lastDay=2022-05-24 findings=woo.4.4.3.not-in-force@2022-04-30"},
		{why: "art. 10.1 Woo: wob.6.3 after the Wob",
			facts: `"received":"2022-04-26","suspensions":[{"ground":"wob.6.3","notified":"2022-05-01","until":"2022-05-06"}]`,
			want:  "decision.lastDay=2022-05-30 findings=woo.4.4.4.tell-end@2022-05-06"},
		{why: "art. 6 lid 3 Wob and 4.4 lid 3 Woo: each on its last and first day, for a request pending then",
			facts: `"received":"2022-04-26","suspensions":[{"ground":"wob.6.3","notified":"2022-04-30",` +
				`"until":"2022-05-02"},{"ground":"woo.4.4.3","notified":"2022-05-02","until":"2022-05-06"}]`,
			want: "decision.lastDay=2022-05-30 findings=wob.6.4.tell-end@2022-05-02,woo.4.4.4.tell-end@2022-05-06"},
	})
	_, err := timelineOf(suspended(`{"ground":"awb.4.15","notified":"2020-03-10","until":"2020-03-17"}`), "")
	var fault *wob.InputError
	if !errors.As(err, &fault) || fault.Key != "suspensions[0].ground" {
		t.Errorf("ground awb.4.15: %v; an id outside the list is an error", err)
	}
}
