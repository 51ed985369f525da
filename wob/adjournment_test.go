package wob_test

import "testing"

func TestAdjournment(t *testing.T) {
	const received = `"received":"2020-03-03"` // four weeks: Tuesday 31 March 2020
	adjourned := func(rest string) string { return received + `,"adjournments":[` + rest + `]` }
	checkLegal(t, []legal{
		{why: "art. 6 lid 2 Wob: in time on the last day (circular)",
			facts: adjourned(`{"notified":"2020-03-31","by":"P4W"}`),
			want:  "adjournBy=2020-03-31 decision.lastDay=2020-04-28 findings=- caveats=- rules=wob.6.1,wob.6.2"},
		{why: "art. 6 lid 2 Wob: a day after the last day, no effect (circular)",
			facts: adjourned(`{"notified":"2020-04-01","by":"P4W"}`),
			want:  "adjournBy=2020-03-31 decision.lastDay=2020-03-31 findings=wob.6.2.late@2020-04-01 rules=wob.6.1"},
		{why: "art. 6 lid 2 Wob: on the day of receipt",
			facts: adjourned(`{"notified":"2020-03-03","by":"P4W"}`),
			want:  "decision.lastDay=2020-04-28 findings=-"},
		{why: "art. 6 lid 2 Wob, \"ten hoogste\": the length stated counts, not always four weeks",
			facts: adjourned(`{"notified":"2020-03-20","by":"P10D"}`),
			want:  "decision.lastDay=2020-04-14 decision.nominal=2020-04-10"},
		{why: "art. 6 lid 2 Wob: at most four weeks",
			facts: adjourned(`{"notified":"2020-03-20","by":"P29D"}`),
			want:  "decision.lastDay=2020-04-28 findings=wob.6.2.too-long@2020-03-20"},
		{why: "art. 6 lid 2 Wob: exactly the most, in days",
			facts: adjourned(`{"notified":"2020-03-20","by":"P28D"}`),
			want:  "decision.lastDay=2020-04-28 findings=-"},
		{why: "art. 6 lid 2 Wob: adjourned to Saturday 18 April 2020; that the Atw extends a day that was named is derived",
			facts: adjourned(`{"notified":"2020-03-24","until":"2020-04-18"}`),
			want:  "decision.nominal=2020-04-18 decision.lastDay=2020-04-20 caveats=atw.1.1.named-day"},
		{why: "art. 4.4 lid 2 Woo: at most two weeks",
			facts: `"received":"2023-03-07","adjournments":[{"notified":"2023-03-20","by":"P4W"}]`,
			want:  "decision.lastDay=2023-04-18 findings=woo.4.4.2.too-long@2023-03-20 rules=woo.4.4.1,woo.4.4.2"},
		{why: "art. 4.4 lid 2 Woo: exactly two weeks",
			facts: `"received":"2023-03-07","adjournments":[{"notified":"2023-03-20","by":"P2W"}]`,
			want:  "decision.lastDay=2023-04-18 findings=-"},
		{why: "art. 6 lid 2 Wob (old): at most two weeks before 1 October 2009",
			facts: `"received":"2009-03-03","adjournments":[{"notified":"2009-03-17","by":"P4W"}]`,
			want:  "adjournBy=2009-03-17 decision.lastDay=2009-03-31 findings=wob.6.2.2005.too-long@2009-03-17"},
		{why: "art. 6 lid 2 Wob (old): and from 1 May 1992",
			facts: `"received":"1992-06-09","adjournments":[{"notified":"1992-06-23","by":"P2W"}]`,
			want:  "decision.lastDay=1992-07-07 findings=-"},

		{why: "art. 6 lid 2 Wob: once, the earliest counts, each further one is a finding",
			facts: adjourned(`{"notified":"2020-03-20","by":"P2W"},{"notified":"2020-03-25","by":"P4W"},` +
				`{"notified":"2020-04-10","by":"P2W"}`),
			want: "decision.lastDay=2020-04-14 findings=wob.6.2.again@2020-03-25,wob.6.2.again@2020-04-10"},
		{why: "art. 6 lid 2 Wob: in whatever order they are listed",
			facts: adjourned(`{"notified":"2020-03-25","by":"P4W"},{"notified":"2020-03-20","by":"P2W"}`),
			want:  "decision.lastDay=2020-04-14 findings=wob.6.2.again@2020-03-25"},
		{why: "art. 4.4 lid 2 Woo: an earliest one without effect still takes the place",
			facts: `"received":"2023-03-07","adjournments":[{"notified":"2023-03-20","by":"P2W","size":false},` +
				`{"notified":"2023-03-21","by":"P2W","size":true}]`,
			want: "decision.lastDay=2023-04-04 findings=woo.4.4.2.not-for-size@2023-03-20,woo.4.4.2.again@2023-03-21"},

		{why: "art. 6 lid 2 Wob: until a day, turned into days from the nominal last day",
			facts: adjourned(`{"notified":"2020-03-20","until":"2020-04-17"}`),
			want:  "decision.nominal=2020-04-17 decision.lastDay=2020-04-17 findings=-"},
		{why: "art. 6 lid 2 Wob: until the longest day allowed",
			facts: adjourned(`{"notified":"2020-03-20","until":"2020-04-28"}`),
			want:  "decision.lastDay=2020-04-28 findings=-"},
		{why: "art. 6 lid 2 Wob: until a day past it is cut",
			facts: adjourned(`{"notified":"2020-03-20","until":"2020-04-29"}`),
			want:  "decision.lastDay=2020-04-28 findings=wob.6.2.too-long@2020-03-20"},
		{why: "art. 6 lid 2 Wob: until the nominal last day itself is not positive, no effect",
			facts: adjourned(`{"notified":"2020-03-20","until":"2020-03-31"}`),
			want:  "decision.lastDay=2020-03-31 findings=wob.6.2.not-later@2020-03-20"},
		{why: "art. 6 lid 2 Wob: until a day before it neither",
			facts: adjourned(`{"notified":"2020-03-20","until":"2020-03-25"}`),
			want:  "decision.lastDay=2020-03-31 findings=wob.6.2.not-later@2020-03-20"},
		{why: "art. 6 lid 2 Wob: measured from the nominal, not the extended, last day (Good Friday 10 April 2020)",
			facts: `"received":"2020-03-13","adjournments":[{"notified":"2020-03-20","until":"2020-04-14"}]`,
			want:  "decision.nominal=2020-04-14 decision.lastDay=2020-04-14 findings=- rules=wob.6.1,wob.6.2"},
		{why: "art. 6 lid 2 Wob: a suspension begun on or before the notice counts in it: 5 days, 5 April, so 2 days",
			facts: adjourned(`{"notified":"2020-03-20","until":"2020-04-07"}`) +
				`,"suspensions":[{"ground":"awb.4.15.2.b","from":"2020-03-20","until":"2020-03-24"}]`,
			want: "decision.lastDay=2020-04-07 findings=awb.4.15.4.delay.tell-end@2020-03-24"},
		{why: "art. 6 lid 2 Wob: one begun after the notice is not, and adds up: 7 days and 5 days",
			facts: adjourned(`{"notified":"2020-03-20","until":"2020-04-07"}`) +
				`,"suspensions":[{"ground":"awb.4.15.2.b","from":"2020-03-21","until":"2020-03-25"}]`,
			want: "decision.nominal=2020-04-12 decision.lastDay=2020-04-14"},
		{why: "art. 6 lid 2 Wob: until a day not after the end with the suspension begun before: no effect",
			facts: adjourned(`{"notified":"2020-03-20","until":"2020-04-05"}`) +
				`,"suspensions":[{"ground":"awb.4.15.2.b","from":"2020-03-20","until":"2020-03-24"}]`,
			want: "decision.nominal=2020-04-05 decision.lastDay=2020-04-06 " +
				"findings=wob.6.2.not-later@2020-03-20,awb.4.15.4.delay.tell-end@2020-03-24"},

		{why: "art. 6 lid 2 Wob: no reasons, keeps its effect (no ruling known)",
			facts: adjourned(`{"notified":"2020-03-20","by":"P4W","reasons":false}`),
			want:  "decision.lastDay=2020-04-28 findings=wob.6.2.no-reasons@2020-03-20"},
		{why: "art. 6 lid 2 Wob: with reasons, and size is not asked outside lid 6",
			facts: adjourned(`{"notified":"2020-03-20","by":"P4W","reasons":true,"size":false}`),
			want:  "decision.lastDay=2020-04-28 findings=-"},
		{why: "art. 4.4 lid 2 Woo: size or complexity is asked of everyone",
			facts: `"received":"2023-03-07","adjournments":[{"notified":"2023-03-20","by":"P2W","size":false,"reasons":false}]`,
			want:  "decision.lastDay=2023-04-04 findings=woo.4.4.2.not-for-size@2023-03-20"},
		{why: "art. 4.4 lid 2 Woo: reasons",
			facts: `"received":"2023-03-07","adjournments":[{"notified":"2023-03-20","by":"P2W","size":true,"reasons":false}]`,
			want:  "decision.lastDay=2023-04-18 findings=woo.4.4.2.no-reasons@2023-03-20"},
		{why: "art. 4.4 lid 2 Woo: neither stated, nothing is said",
			facts: `"received":"2023-03-07","adjournments":[{"notified":"2023-03-20","by":"P2W"}]`,
			want:  "decision.lastDay=2023-04-18 findings=-"},

		{why: "art. 6 lid 2 Wob adjourns a decision yet to come: after it, no effect",
			facts: adjourned(`{"notified":"2020-03-26","by":"P4W"}`) + `,"decision":{"published":"2020-03-25"}`,
			want:  "decision.lastDay=2020-03-31 findings=wob.6.2.after-decision@2020-03-26"},
		{why: "art. 6 lid 2 and 3 Wob: the last day with suspension is later, and so is the last day for the notice",
			facts: adjourned(`{"notified":"2020-04-07","by":"P4W"}`) +
				`,"suspensions":[{"ground":"wob.6.3","notified":"2020-03-10","until":"2020-03-17"}]`,
			want: "adjournBy=2020-04-07 decision.lastDay=2020-05-06 decision.nominal=2020-05-05"},
		{why: "art. 6 lid 2 and 3 Wob: and a day after that is late",
			facts: adjourned(`{"notified":"2020-04-08","by":"P4W"}`) +
				`,"suspensions":[{"ground":"wob.6.3","notified":"2020-03-10","until":"2020-03-17"}]`,
			want: "adjournBy=2020-04-07 decision.lastDay=2020-04-07 " +
				"findings=wob.6.4.tell-end@2020-03-17,wob.6.2.late@2020-04-08"},
	})
}

// Art. 6 lid 2 Wob and art. 1 Atw: the first term of a request of 13 March 2020 ends
// nominally on Good Friday; the Atw extends it to Tuesday 14 April.
func TestAdjournmentAndTheATW(t *testing.T) {
	adjourned := func(notified string) string {
		return `"received":"2020-03-13","adjournments":[{"notified":"` + notified + `","by":"P4W"}]`
	}
	checkLegal(t, []legal{
		{why: "art. 6 lid 2 Wob: on the nominal last day, no caveat",
			facts: adjourned("2020-04-10"),
			want: "adjournBy=2020-04-14 decision.nominal=2020-05-08 decision.lastDay=2020-05-08 caveats=- " +
				"arguable=decision.lastDay=2020-05-12@adjournment-from,notDecidingObjection.notBefore=2020-05-13@adjournment-from"},
		{why: "art. 6 lid 2 Wob, art. 1 lid 1 Atw: on the last day that the Atw added, in time, but derived",
			facts: adjourned("2020-04-14"),
			want: "decision.lastDay=2020-05-08 findings=- caveats=wob.6.2.added-day " +
				"arguable=decision.lastDay=2020-05-12@adjournment-from,notDecidingObjection.notBefore=2020-05-13@adjournment-from"},
		{why: "art. 6 lid 2 Wob: that it is longer than the act allows as well does not settle that",
			facts: `"received":"2020-03-13","adjournments":[{"notified":"2020-04-14","by":"P5W"}]`,
			want:  "decision.lastDay=2020-05-08 findings=wob.6.2.too-long@2020-04-14 caveats=wob.6.2.added-day"},
		{why: "art. 6 lid 2 Wob: the day after it, late",
			facts: adjourned("2020-04-15"),
			want:  "decision.lastDay=2020-04-14 findings=wob.6.2.late@2020-04-15 caveats=awb.4.13.late-adjournment arguable=-"},
		{why: "reading adjournment-from, art. 6 lid 2 Wob (\"de eerste termijn\"): from the extended end",
			facts: adjourned("2020-04-10"), readings: "adjournment-from",
			want: "decision.lastDay=2020-05-12 " +
				"arguable=decision.lastDay=2020-05-08@adjournment-from,notDecidingObjection.notBefore=2020-05-09@adjournment-from"},
		{why: "art. 6 lid 2 Wob: a first term that ends in a plain weekend gives the same day both ways",
			facts: `"received":"2020-02-08","adjournments":[{"notified":"2020-03-01","by":"P4W"}]`,
			want:  "adjournBy=2020-03-09 decision.nominal=2020-04-04 decision.lastDay=2020-04-06 arguable=-"},
	})
}
