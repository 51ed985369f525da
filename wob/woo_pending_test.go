package wob_test

import "testing"

// Requests pending on 1 May 2022 (reading pending-2022).
func TestPending2022(t *testing.T) {
	checkLegal(t, []legal{
		{why: "art. 6 lid 1 and 2 Wob: 4 March 2022 and 56 days is 29 April, not pending",
			facts: `"received":"2022-03-04"`, want: "caveats=- arguable=-"},
		{why: "art. 6 Wob, art. 1 Atw: 5 March and 56 days is Saturday 30 April, by the Atw Monday 2 May: pending",
			facts: `"received":"2022-03-05"`, want: "decision.lastDay=2022-04-04 caveats=woo.pending-2022 arguable=-"},
		{why: "art. 4:15 lid 2 onder b Awb, art. 1 Atw: it reaches further back; 2 days, 30 April, by the Atw 2 May",
			facts: `"received":"2022-03-03","suspensions":[{"ground":"awb.4.15.2.b","from":"2022-03-10","until":"2022-03-11"}]`,
			want:  "caveats=woo.pending-2022"},
		{why: "art. 4:15 lid 2 onder b Awb: and a shorter one does not",
			facts: `"received":"2022-03-03","suspensions":[{"ground":"awb.4.15.2.b","from":"2022-03-10","until":"2022-03-10"}]`,
			want:  "decision.lastDay=2022-04-01 caveats=-"},
		{why: "art. 4:15 lid 2 onder a Awb: by agreed days as well: 200 days",
			facts: `"received":"2021-09-07","suspensions":[{"ground":"awb.4.15.2.a","notified":"2021-09-20","days":200}]`,
			want:  "decision.lastDay=2022-04-25 caveats=woo.pending-2022"},
		{why: "art. 4:15 lid 2 onder a Awb: by an agreed last day as well",
			facts: `"received":"2021-09-07","suspensions":[{"ground":"awb.4.15.2.a","notified":"2021-09-20",` +
				`"until":"2022-04-25"}]`,
			want: "decision.lastDay=2022-04-25 caveats=woo.pending-2022"},
		{why: "art. 6 lid 3 Wob: by a suspension that still runs",
			facts: `"received":"2022-02-01","suspensions":[{"ground":"wob.6.3","notified":"2022-02-10"}],"asOf":"2022-05-10"`,
			want:  "caveats=suspension.running,woo.pending-2022"},
		{why: "ECLI:NL:RVS:2022:1432: decided before 1 May 2022, not pending",
			facts: `"received":"2022-04-12","decision":{"published":"2022-04-30"}`, want: "caveats=- arguable=-"},
		{why: "ECLI:NL:RVS:2022:1432: decided on 1 May 2022, pending",
			facts: `"received":"2022-04-12","decision":{"published":"2022-05-01"}`,
			want:  "act=wob-2016 decision.lastDay=2022-05-10 caveats=woo.pending-2022"},
		{why: "ECLI:NL:RVS:2022:1432: received from 1 May 2022, not pending",
			facts: `"received":"2022-05-01"`, want: "caveats=woo.2022.unread act=woo"},

		{why: "art. 6 lid 2 Wob: four weeks of before 1 May 2022 keep their effect; art. 4.4 lid 2 Woo allows two",
			facts: `"received":"2022-03-29","adjournments":[{"notified":"2022-04-20","by":"P4W"}]`,
			want: "act=wob-2016 decision.lastDay=2022-05-24 findings=- rules=wob.6.1,wob.6.2 " +
				"arguable=decision.lastDay=2022-05-10@pending-2022"},
		{why: "reading pending-2022, ECLI:NL:RVS:2022:1432: wholly the Woo",
			facts: `"received":"2022-03-29","adjournments":[{"notified":"2022-04-20","by":"P4W"}]`, readings: "pending-2022",
			want: "act=woo decision.lastDay=2022-05-10 findings=woo.4.4.2.too-long@2022-04-20 rules=woo.4.4.1,woo.4.4.2 " +
				"arguable=decision.lastDay=2022-05-24@pending-2022 caveats=woo.2022.unread,woo.pending-2022"},
		{why: "reading pending-2022: art. 4.4 lid 2 Woo asks for size or complexity, the Wob does not",
			facts: `"received":"2022-04-12","adjournments":[{"notified":"2022-04-20","by":"P2W","size":false}]`,
			want:  "decision.lastDay=2022-05-24 findings=- arguable=decision.lastDay=2022-05-10@pending-2022"},
		{why: "art. 6 lid 2 Wob: notified on 30 April 2022, the last day of the Wob",
			facts: `"received":"2022-04-12","adjournments":[{"notified":"2022-04-30","by":"P4W","size":false}]`,
			want:  "decision.lastDay=2022-06-07 findings=- rules=wob.6.1,wob.6.2"},
		{why: "art. 4.4 lid 2 Woo: first made on 1 May 2022, at most two weeks",
			facts: `"received":"2022-04-12","adjournments":[{"notified":"2022-05-01","by":"P4W"}]`,
			want: "act=wob-2016 decision.lastDay=2022-05-24 findings=woo.4.4.2.too-long@2022-05-01 rules=wob.6.1,woo.4.4.2 " +
				"arguable=-"},
		{why: "art. 4.4 lid 2 Woo: and it needs size or complexity",
			facts: `"received":"2022-04-12","adjournments":[{"notified":"2022-05-03","by":"P2W","size":false}]`,
			want:  "decision.lastDay=2022-05-10 findings=woo.4.4.2.not-for-size@2022-05-03"},
		{why: "art. 6 lid 2 Wob: the earliest adjournment counts, one of the Wob, though listed last",
			facts: `"received":"2022-04-12","adjournments":[{"notified":"2022-05-03","by":"P2W"},` +
				`{"notified":"2022-04-29","by":"P4W"}]`,
			want: "decision.lastDay=2022-06-07 findings=wob.6.2.again@2022-05-03"},
		{why: "art. 6 lid 1 Wob: a term already lapsed under the Wob stays lapsed: 5 April, adjourned too late",
			facts: `"received":"2022-03-08","adjournments":[{"notified":"2022-05-02","by":"P2W"}]`,
			want:  "decision.lastDay=2022-04-05 findings=woo.4.4.2.late@2022-05-02"},

		{why: "reading pending-2022: either way; two weeks of art. 6 lid 6 Wob against four of the Woo",
			facts: `"received":"2022-04-20","environmental":{"disclosureIntended":true,"objectionExpected":true}`,
			want: "decision.lastDay=2022-05-04 " +
				"arguable=adjournBy=2022-05-18@pending-2022,decision.lastDay=2022-05-18@pending-2022"},
		{why: "art. 6 lid 6 onder a Wob: not known is a caveat, also where the adjournment follows the Woo",
			facts: `"received":"2022-04-20","environmental":{},"adjournments":[{"notified":"2022-05-03","by":"P2W"}]`,
			want:  "decision.lastDay=2022-06-01 caveats=wob.6.6.a.unknown,woo.2022.unread,woo.pending-2022"},
		{why: "art. 10.1 Woo: art. 15a Wob is gone from 1 May 2022",
			facts: `"received":"2022-04-12"`, want: "notDecidingObjection=-"},
	})
}
