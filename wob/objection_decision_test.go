package wob_test

import "testing"

// Art. 7:10 Awb from 1 October 2009. The objection term of decidedInTime ends on
// Tuesday 7 July 2020: six weeks to 18 August, twelve to 29 September.
func TestDecisionOnObjection(t *testing.T) {
	const in = `"received":"2020-06-15"`
	checkLegal(t, []legal{
		{why: "art. 7:10 lid 1 Awb: six weeks from the day after the objection term",
			facts: objected(in),
			want: "objectionDecision.firstDay=2020-07-08 objectionDecision.lastDay=2020-08-18 reviewed=awb.7.10.1 " +
				"objectionStatus=- findings=- caveats=-"},
		{why: "art. 7:10 lid 1 Awb: however early the objection",
			facts: objected(`"received":"2020-05-27"`), want: "objectionDecision.lastDay=2020-08-18"},
		{why: "art. 7:10 lid 1 Awb: however late (ECLI:NL:RBZWB:2020:3789)",
			facts: objected(`"received":"2020-08-01"`), want: "objection.timely=false objectionDecision.lastDay=2020-08-18"},
		{why: "art. 7:10 lid 1 Awb: the day of the objection is not needed",
			facts: objected(`"committeeAnnounced":"2020-07-20"`), want: "objectionDecision.lastDay=2020-09-29"},
		{why: "art. 7:10 lid 1 Awb: twelve weeks with a committee",
			facts: objected(in + `,"committeeAnnounced":"2020-06-20"`),
			want:  "objectionDecision.lastDay=2020-09-29 reviewed=awb.7.10.1.committee findings=-"},
		{why: "ECLI:NL:RVS:2016:2233: announced on the last day of the six weeks",
			facts: objected(in + `,"committeeAnnounced":"2020-08-18"`), want: "objectionDecision.lastDay=2020-09-29 findings=-"},
		{why: "ECLI:NL:RVS:2016:2233: announced after it, six weeks go on to hold",
			facts: objected(in + `,"committeeAnnounced":"2020-08-19"`),
			want:  "objectionDecision.lastDay=2020-08-18 reviewed=awb.7.10.1 findings=awb.7.13.2.late@2020-08-19"},

		{why: "art. 7:10 lid 3 Awb: on the last day, by six weeks",
			facts: objected(in + `,"adjournments":[{"notified":"2020-08-18","by":"P6W"}]`),
			want:  "objectionDecision.lastDay=2020-09-29 reviewed=awb.7.10.1,awb.7.10.3 findings=-"},
		{why: "art. 7:10 lid 3 Awb: a day later, no effect",
			facts: objected(in + `,"adjournments":[{"notified":"2020-08-19","by":"P6W"}]`),
			want:  "objectionDecision.lastDay=2020-08-18 findings=awb.7.10.3.late@2020-08-19"},
		{why: "art. 7:10 lid 3 Awb: may be notified before its term starts",
			facts: objected(in + `,"adjournments":[{"notified":"2020-06-16","by":"P6W"}]`),
			want:  "objectionDecision.lastDay=2020-09-29 findings=-"},
		{why: "art. 7:10 lid 3 Awb: at most six weeks",
			facts: objected(in + `,"adjournments":[{"notified":"2020-08-18","by":"P7W"}]`),
			want:  "objectionDecision.lastDay=2020-09-29 findings=awb.7.10.3.too-long@2020-08-18"},
		{why: "art. 7:10 lid 3 Awb, ECLI:NL:RBOVE:2021:3168: no reasons needed, nor size",
			facts: objected(in + `,"adjournments":[{"notified":"2020-08-18","by":"P6W","reasons":false,"size":false}]`),
			want:  "objectionDecision.lastDay=2020-09-29 findings=-"},
		{why: "art. 7:10 lid 3 Awb: once",
			facts: objected(in + `,"adjournments":[{"notified":"2020-08-18","by":"P2W"},{"notified":"2020-08-25","by":"P2W"}]`),
			want:  "objectionDecision.lastDay=2020-09-01 findings=awb.7.10.3.again@2020-08-25"},
		{why: "art. 7:10 lid 3 Awb: after the decision",
			facts: objected(in + `,"decided":"2020-08-01","adjournments":[{"notified":"2020-08-02","by":"P2W"}]`),
			want:  "objectionDecision.lastDay=2020-08-18 findings=awb.7.10.3.after-decision@2020-08-02"},
		{why: "art. 7:10 lid 1 and 3 Awb: twelve and six weeks",
			facts: objected(in + `,"committeeAnnounced":"2020-06-20","adjournments":[{"notified":"2020-09-29","by":"P6W"}]`),
			want:  "objectionDecision.lastDay=2020-11-10 caveats=-"},
		{why: "art. 4 onder a Atw: the Atw extends 12 + 6 weeks, derived: Good Friday 22 April 2011",
			facts: `"received":"2010-10-12","decision":{"published":"2010-11-05"},` +
				`"objection":{"received":"2010-11-10","committeeAnnounced":"2010-11-15",` +
				`"adjournments":[{"notified":"2010-12-20","by":"P6W"}]}`,
			want: "objectionDecision.nominal=2011-04-22 objectionDecision.lastDay=2011-04-26 " +
				"caveats=awb.7.10.more-than-twelve-weeks"},
		{why: "art. 4 onder a Atw: 12 weeks and 4 days are more than twelve weeks as well: Saturday 3 October 2020",
			facts: objected(in + `,"committeeAnnounced":"2020-06-20","adjournments":[{"notified":"2020-09-29","by":"P4D"}]`),
			want: "objectionDecision.nominal=2020-10-03 objectionDecision.lastDay=2020-10-05 " +
				"caveats=awb.7.10.more-than-twelve-weeks"},
		{why: "art. 7:10 lid 1 Awb: from the extended end of the objection term, derived",
			facts: `"received":"2022-04-05","decision":{"published":"2022-04-14"},"objection":{"received":"2022-05-01"}`,
			want: "objectionDecision.firstDay=2022-05-31 objectionDecision.lastDay=2022-07-11 " +
				"caveats=atw.3.3.second-hand,awb.7.10.1.extended-start"},
		{why: "art. 7:10 lid 1 Awb: the post week does not extend it",
			facts: objected(`"posted":"2020-07-07","received":"2020-07-14"`), want: "objectionDecision.firstDay=2020-07-08"},

		{why: "art. 7:10 lid 2 Awb: repair asked in the term, from the day after: 21-27 July",
			facts: objected(in + `,"repairs":[{"asked":"2020-07-20","set":"2020-07-31","done":"2020-07-27"}]`),
			want: "objectionDecision.lastDay=2020-08-25 reviewed=awb.7.10.1,awb.7.10.2 findings=- " +
				"arguable=objectionDecision.lastDay=2020-08-24@suspension-end"},
		{why: "art. 7:10 lid 2 Awb: of a repair asked before the term starts only the days in it: 8-14 July",
			facts: objected(in + `,"repairs":[{"asked":"2020-07-01","set":"2020-07-14"}]`),
			want:  "objectionDecision.lastDay=2020-08-25"},
		{why: "art. 7:10 lid 2 Awb: done before the term starts, none",
			facts: objected(in + `,"repairs":[{"asked":"2020-06-16","set":"2020-06-30","done":"2020-06-20"}]`),
			want:  "objectionDecision.lastDay=2020-08-18 findings=awb.7.10.2.no-days@2020-06-16"},
		{
			why:   "art. 7:10 lid 2 Awb as art. 4:15 lid 1: an event on or before the notice gives no days, a finding",
			facts: objected(in + `,"repairs":[{"asked":"2020-07-20","set":"2020-07-31","done":"2020-07-19"}]`),
			want:  "objectionDecision.lastDay=2020-08-18 findings=awb.7.10.2.no-days@2020-07-20",
		},
		{why: "art. 7:10 lid 2 Awb: after the decision on the objection",
			facts: objected(in + `,"decided":"2020-08-01","repairs":[{"asked":"2020-08-02","set":"2020-08-10"}]`),
			want:  "objectionDecision.lastDay=2020-08-18 findings=awb.7.10.2.after-decision@2020-08-02"},
		{why: "art. 7:10 lid 2 Awb: repair still open on the day of the question: 21-25 July",
			facts: objected(in+`,"repairs":[{"asked":"2020-07-20","set":"2020-07-31"}]`) + `,"asOf":"2020-07-25"`,
			want: "objectionDecision.lastDay=2020-08-31 objectionDecision.nominal=2020-08-29 " +
				"objectionStatus.suspended=true caveats=suspension.running"},

		{why: "art. 7:10 lid 4 Awb: agreed days; Friday 28 August",
			facts: objected(in + `,"agreed":[{"consented":"2020-08-18","days":10}]`),
			want:  "objectionDecision.lastDay=2020-08-28 reviewed=awb.7.10.1,awb.7.10.4"},
		{why: "art. 7:10 lid 4 Awb: an agreed last day",
			facts: objected(in + `,"agreed":[{"consented":"2020-08-10","until":"2020-10-01"}]`),
			want:  "objectionDecision.lastDay=2020-10-01"},
		{why: "art. 7:10 lid 4 Awb: an agreed day that is not later",
			facts: objected(in + `,"agreed":[{"consented":"2020-08-10","until":"2020-08-18"}]`),
			want:  "objectionDecision.lastDay=2020-08-18 findings=awb.7.10.4.not-later@2020-08-10"},
		{why: "art. 7:10 lid 4 Awb: consent after the last day",
			facts: objected(in + `,"agreed":[{"consented":"2020-08-19","days":10}]`),
			want:  "objectionDecision.lastDay=2020-08-18 findings=awb.7.10.4.after-end@2020-08-19"},
		{why: "art. 7:10 lid 4 Awb: consent after the decision",
			facts: objected(in + `,"decided":"2020-08-01","agreed":[{"consented":"2020-08-02","days":10}]`),
			want:  "objectionDecision.lastDay=2020-08-18 findings=awb.7.10.4.after-decision@2020-08-02"},

		{why: "art. 7:14 Awb leaves art. 4:15 lid 1 onder b",
			facts: objected(in + `,"suspensions":[{"ground":"awb.4.15.1.b","notified":"2020-07-20","until":"2020-07-27"}]`),
			want:  "objectionDecision.lastDay=2020-08-25 findings=awb.4.15.4.foreign.tell-end@2020-07-27"},
		{why: "art. 7:14 Awb leaves art. 4:15 lid 2 onder b and c: 20-27 July, 8 days, once",
			facts: objected(in + `,"suspensions":[{"ground":"awb.4.15.2.b","from":"2020-07-20",` +
				`"until":"2020-07-27"},{"ground":"awb.4.15.2.c","from":"2020-07-20","until":"2020-07-27"}]`),
			want: "objectionDecision.lastDay=2020-08-26 caveats=suspension.overlap"},
		{why: "art. 7:14 Awb leaves out art. 4:15 lid 1 onder a",
			facts: objected(in + `,"suspensions":[{"ground":"awb.4.15.1.a","notified":"2020-07-20","set":"2020-07-27"}]`),
			want:  "objectionDecision.lastDay=2020-08-18 findings=awb.7.14.not-awb-4-15-1-a@2020-07-20"},
		{why: "art. 7:14 Awb leaves out art. 4:15 lid 2 onder a",
			facts: objected(in + `,"suspensions":[{"ground":"awb.4.15.2.a","notified":"2020-07-20","days":7}]`),
			want:  "objectionDecision.lastDay=2020-08-18 findings=awb.7.14.not-awb-4-15-2-a@2020-07-20"},
		{why: "art. 7:14 Awb: art. 6 lid 3 Wob is for the decision on the request",
			facts: objected(in + `,"suspensions":[{"ground":"wob.6.3","notified":"2020-07-20","until":"2020-07-27"}]`),
			want:  "objectionDecision.lastDay=2020-08-18 findings=awb.7.14.not-wob-6-3@2020-07-20"},
		{why: "art. 7:14 Awb: so is art. 4.4 lid 3 Woo",
			facts: `"received":"2023-03-07","decision":{"published":"2023-04-04"},` +
				`"objection":{"received":"2023-04-20","suspensions":[{"ground":"woo.4.4.3","notified":"2023-05-20",` +
				`"until":"2023-05-27"}]}`,
			want: "objectionDecision.lastDay=2023-06-27 findings=awb.7.14.not-woo-4-4-3@2023-05-20"},
		{why: "art. 7:14 Awb: the suspensions of the request do not suspend the objection",
			facts: `"received":"2020-05-12","suspensions":[{"ground":"wob.6.3","notified":"2020-05-13",` +
				`"until":"2020-05-20"}],"decision":{"published":"2020-05-26"},"objection":{"received":"2020-06-15"}`,
			want: "decision.lastDay=2020-06-16 objectionDecision.lastDay=2020-08-18"},

		{why: "art. 7:10 lid 1 Awb: decided on the last day",
			facts: objected(in + `,"decided":"2020-08-18"`),
			want:  "objectionStatus.on=2020-08-18 objectionStatus.inTime=true objectionStatus.daysLate=- findings=-"},
		{why: "art. 7:10 lid 1 Awb: decided a day late",
			facts: objected(in + `,"decided":"2020-08-19"`),
			want:  "objectionStatus.inTime=false objectionStatus.daysLate=1 findings=awb.7.10.1.late@2020-08-19"},
		{why: "art. 7:10 lid 1 Awb: overdue on the day of the question",
			facts: objected(in) + `,"asOf":"2020-08-28"`,
			want: "status.on=2020-05-26 objectionStatus.on=2020-08-28 objectionStatus.daysLate=10 " +
				"findings=awb.7.10.1.overdue@2020-08-28"},
		{why: "art. 7:10 lid 1 Awb: not yet",
			facts: objected(in) + `,"asOf":"2020-08-08"`,
			want:  "objectionStatus.inTime=true objectionStatus.daysLeft=10 objectionStatus.suspended=false findings=-"},
		{why: "reading adjournment-from, art. 7:10 lid 3 Awb: six weeks end on 5 May 2011, before the equated 6 May",
			facts: `"received":"2011-01-18","decision":{"published":"2011-02-10"},` +
				`"objection":{"received":"2011-02-15","adjournments":[{"notified":"2011-05-01","by":"P6W"}]}`,
			want: "objection.lastDay=2011-03-24 objectionDecision.lastDay=2011-06-16 " +
				"arguable=objectionDecision.lastDay=2011-06-20@adjournment-from"},
	})
}

// Art. 7:10 Awb before 1 October 2009: from receipt of the objection, and the day
// its term starts decides between the versions.
func TestDecisionOnObjectionBefore2009(t *testing.T) {
	old := func(rest string) string { // objection term to 14 July 2009
		return `"received":"2009-05-26","decision":{"published":"2009-06-02"},"objection":{"received":"2009-06-10"` +
			rest + `}`
	}
	atSwitch := func(received string) string { // objection term to 1 October 2009
		return `"received":"2009-08-11","decision":{"published":"2009-08-20"},"objection":{"received":"` + received + `"}`
	}
	checkLegal(t, []legal{
		{why: "art. 7:10 lid 1 Awb (old): six weeks after receipt of the objection",
			facts: old(""),
			want: "objectionDecision.firstDay=2009-06-11 objectionDecision.lastDay=2009-07-22 reviewed=awb.7.10.1994.1 " +
				"caveats=wob.6.1992.unverified"},
		{why: "art. 7:10 lid 1 Awb (old): ten weeks with a committee",
			facts: old(`,"committeeAnnounced":"2009-06-20"`),
			want:  "objectionDecision.lastDay=2009-08-19 reviewed=awb.7.10.1994.1.committee"},
		{why: "art. 7:10 lid 3 Awb (old): adjournment by at most four weeks",
			facts: old(`,"adjournments":[{"notified":"2009-07-22","by":"P6W"}]`),
			want:  "objectionDecision.lastDay=2009-08-19 findings=awb.7.10.1994.3.too-long@2009-07-22"},
		{why: "art. 7:10 lid 2 Awb (old): suspension from the day of the request for repair itself: 15-21 June",
			facts: old(`,"repairs":[{"asked":"2009-06-15","set":"2009-06-30","done":"2009-06-22"}]`),
			want:  "objectionDecision.lastDay=2009-07-29 arguable=- reviewed=awb.7.10.1994.1,awb.7.10.2.1994"},
		{why: "art. 7:10 lid 4 Awb (old): further delay with consent",
			facts: old(`,"agreed":[{"consented":"2009-07-01","days":7}]`), want: "objectionDecision.lastDay=2009-07-29"},
		{why: "art. 4:15 Awb (old): it knew one ground then, and not this",
			facts: old(`,"suspensions":[{"ground":"awb.4.15.2.c","from":"2009-06-15","until":"2009-06-20"}]`),
			want:  "objectionDecision.lastDay=2009-07-22 findings=awb.4.15.2.c.not-in-force@2009-06-15"},
		{why: "art. 7:10 Awb (Stb. 2009, 384): received on 29 September, it starts on 30 September 2009: the old version",
			facts: atSwitch("2009-09-29"),
			want: "objection.lastDay=2009-10-01 objectionDecision.lastDay=2009-11-10 reviewed=awb.7.10.1994.1 " +
				"caveats=awb.7.10.2009.pending,wob.6.1992.unverified"},
		{why: "art. 7:10 Awb (Stb. 2009, 384): received on 30 September, it would start on 1 October: the new version",
			facts: atSwitch("2009-09-30"),
			want: "objectionDecision.firstDay=2009-10-02 objectionDecision.lastDay=2009-11-12 reviewed=awb.7.10.1 " +
				"caveats=awb.7.10.2009.pending,wob.6.1992.unverified"},
		{why: "art. 7:10 Awb (Stb. 2009, 384): 5 October 2009, after a term to 15 September: new version, not certain",
			facts: `"received":"2009-07-28","decision":{"published":"2009-08-04"},"objection":{"received":"2009-10-05"}`,
			want: "objection.timely=false objectionDecision.lastDay=2009-10-27 " +
				"caveats=awb.7.10.2009.pending,wob.6.1992.unverified"},
		{why: "art. 7:10 lid 1 Awb from 1 October 2009",
			facts: atSwitch("2009-10-01"),
			want:  "objectionDecision.lastDay=2009-11-12 caveats=wob.6.1992.unverified"},
		{why: "art. 7:10 lid 1 Awb (old): what is not known is left out: no day of receipt, so no term from it",
			facts: `"received":"2009-05-26","decision":{"published":"2009-06-02"},"objection":{}`,
			want:  "objection.lastDay=2009-07-14 objectionDecision=-"},
	})
}
