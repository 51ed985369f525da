package wob_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/wob"
)

// The term by the day of receipt: the rows of the law and the days on which
// they meet.
func TestDecisionTermByReceipt(t *testing.T) {
	checkLegal(t, []legal{
		{why: "art. 6 lid 1 Wob (old; Stb. 1991, 703): two weeks, the first day of the Wob",
			facts: `"received":"1992-05-01"`,
			want: "act=wob-1992 decision.firstDay=1992-05-02 decision.lastDay=1992-05-15 caveats=wob.6.1992.unverified " +
				"rules=wob.6.1.1992"},
		{why: "art. 6 lid 1 Wob (old): two weeks, the last day before the Aarhus act (a Sunday); art. 1 Atw",
			facts: `"received":"2005-02-13"`,
			want: "act=wob-1992 decision.nominal=2005-02-27 decision.lastDay=2005-02-28 " +
				"caveats=awb.6.12.1994.unverified,wob.6.1992.unverified rules=wob.6.1.1992,atw.1.1"},
		{why: "art. 6 lid 1 Wob (old): the first day of the Aarhus act (Stb. 2005, 66) leaves the term at two weeks",
			facts: `"received":"2005-02-14"`,
			want: "act=wob-1992 decision.lastDay=2005-02-28 caveats=awb.6.12.1994.unverified,wob.6.1992.unverified " +
				"rules=wob.6.1.2005"},
		{why: "art. 6 lid 1 Wob (old): the last day of two weeks; pending on 1 October 2009, no transitional law found",
			facts: `"received":"2009-09-30"`,
			want:  "act=wob-1992 decision.lastDay=2009-10-14 caveats=wob.6.1992.unverified,wob.6.2009.pending"},
		{why: "Stb. 2009, 384: decided before 1 October 2009, so never pending under the new text",
			facts: `"received":"2009-09-23","decision":{"published":"2009-09-30"}`,
			want:  "decision.lastDay=2009-10-07 caveats=wob.6.1992.unverified"},
		{why: "Stb. 2009, 384: a term that ended before 1 October 2009 was not pending either",
			facts: `"received":"2009-09-16"`,
			want:  "decision.lastDay=2009-09-30 caveats=wob.6.1992.unverified"},
		{why: "art. 6 lid 1 Wob from 1 October 2009: four weeks (Stb. 2009, 384)",
			facts: `"received":"2009-10-01"`,
			want:  "act=wob-2009 decision.firstDay=2009-10-02 decision.lastDay=2009-10-29 caveats=- rules=wob.6.1.2009"},
		{why: "Stb. 2016, 301: arts. 15-15b came on 1 October 2016; the term is the same before it",
			facts: `"received":"2016-09-30"`,
			want:  "act=wob-2009 decision.lastDay=2016-10-28 rules=wob.6.1.2009"},
		{why: "Stb. 2016, 301: and from it; 29 October 2016 is a Saturday, art. 1 Atw",
			facts: `"received":"2016-10-01"`,
			want:  "act=wob-2016 decision.nominal=2016-10-29 decision.lastDay=2016-10-31 rules=wob.6.1,atw.1.1"},
		{why: "art. 6 lid 1 Wob on its last day; reading pending-2022",
			facts: `"received":"2022-04-30"`,
			want: "act=wob-2016 decision.nominal=2022-05-28 decision.lastDay=2022-05-30 caveats=woo.pending-2022 " +
				"rules=wob.6.1,atw.1.1"},
		{why: "art. 4.4 lid 1 Woo on its first day: four weeks",
			facts: `"received":"2022-05-01"`,
			want: "act=woo decision.nominal=2022-05-29 decision.lastDay=2022-05-30 caveats=woo.2022.unread " +
				"rules=woo.4.4.1,atw.1.1"},
		{why: "art. 1 Atw: it moves an end only; receipt on a Sunday starts the term on Monday, there is no shift",
			facts: `"received":"2020-03-01"`,
			want:  "decision.firstDay=2020-03-02 decision.nominal=2020-03-29 decision.lastDay=2020-03-30"},
		{why: "art. 6 lid 1 Wob: firstReceived starts no term; filed neither",
			facts: `"received":"2020-03-03","firstReceived":"2020-02-20","filed":"2020-02-19"`,
			want:  "decision.firstDay=2020-03-04 decision.lastDay=2020-03-31"},
		{why: "art. 4 Wob: that the term of a forwarded request runs from receipt by the competent body is derived",
			facts: `"received":"2020-03-03","firstReceived":"2020-03-02"`, want: "caveats=wob.4.receipt"},
		{why: "art. 4 Wob: first received by the competent body itself, so never forwarded",
			facts: `"received":"2020-03-03","firstReceived":"2020-03-03"`, want: "caveats=-"},
		{why: "art. 4.2 lid 1 Woo, as art. 4 Wob",
			facts: `"received":"2024-07-02","firstReceived":"2024-07-01"`, want: "caveats=woo.4.2.receipt"},
		{why: "art. 3 lid 3 Atw: 1993-2004 has no known decrees",
			facts: `"received":"1998-03-03"`,
			want:  "decision.lastDay=1998-03-17 caveats=atw.3.3.unknown,awb.6.12.1994.unverified,wob.6.1992.unverified"},
		{why: "art. 3 lid 3 Atw: 2029 has no known decrees yet",
			facts: `"received":"2028-12-05"`,
			want:  "decision.lastDay=2029-01-02 caveats=atw.3.3.unknown,awb.2026.unread,woo.2026.unread"},
		{why: "art. 3 lid 3 Atw: 27 May 2022 is known at second hand (28 days after 29 April)",
			facts: `"received":"2022-04-29"`,
			want:  "decision.nominal=2022-05-27 decision.lastDay=2022-05-30 caveats=atw.3.3.second-hand,woo.pending-2022"},
	})
}

func TestNoLawBeforeTheWob(t *testing.T) {
	_, err := timelineOf(`"received":"1992-04-30"`, "")
	var fault *wob.InputError
	if !errors.As(err, &fault) || fault.Key != "received" || fault.Value != "1992-04-30" {
		t.Errorf("received 30 April 1992: %v; before 1 May 1992 no act is known, an error naming key and value", err)
	}
	_, err = timelineOf(`"received":"2040-12-10"`, "")
	if !errors.As(err, &fault) || fault.Key != "received" || !strings.Contains(fault.English, "2040-12-31") {
		t.Errorf("a term past the day table: %v; an error that names the range", err)
	}
}

// Art. 6 lid 6 onder a Wob: two weeks only where disclosure is intended and an
// objection is expected; every other combination keeps four.
func TestEnvironmentalInformation(t *testing.T) {
	answers := []string{"", "true", "false"} // "" is not known
	for _, d := range answers {
		for _, o := range answers {
			var facts []string
			if d != "" {
				facts = append(facts, `"disclosureIntended":`+d)
			}
			if o != "" {
				facts = append(facts, `"objectionExpected":`+o)
			}
			environmental := `,"environmental":{` + strings.Join(facts, ",") + `}`
			last, rule := "2020-03-31", "wob.6.1.environmental"
			if d == "true" && o == "true" {
				last, rule = "2020-03-17", "wob.6.6.a"
			}
			caveat := "-"
			if d != "false" && o != "false" && d+o != "truetrue" {
				caveat = "wob.6.6.a.unknown" // it would be two weeks if both were so
			}
			checkLegal(t, []legal{
				{why: "art. 6 lid 6 onder a Wob" + environmental, facts: `"received":"2020-03-03"` + environmental,
					want: fmt.Sprintf("decision.lastDay=%s caveats=%s rules=%s", last, caveat, rule)},
				{why: "Stb. 2005, 66: the rule of 2005-2009 is not known; two weeks for all" + environmental,
					facts: `"received":"2007-03-06"` + environmental,
					want: "decision.lastDay=2007-03-20 caveats=wob.6.1992.unverified,wob.6.2005.unverified " +
						"rules=wob.6.1.environmental.2005"},
				{why: "Stb. 2005, 66: before 14 February 2005 there was none" + environmental,
					facts: `"received":"1992-06-09"` + environmental,
					want:  "decision.lastDay=1992-06-23 caveats=wob.6.1992.unverified rules=wob.6.1.1992"},
				{why: "art. 4.4 lid 1 Woo: the Woo has no rule of its own" + environmental,
					facts: `"received":"2023-03-07"` + environmental,
					want:  "decision.lastDay=2023-04-04 caveats=- rules=woo.4.4.1"},
			})
		}
	}
	short := `"received":"2020-03-03","environmental":{"disclosureIntended":true,"objectionExpected":true}`
	checkLegal(t, []legal{
		{why: "art. 6 lid 6 onder b Wob: adjournment for size or complexity, still by four weeks",
			facts: short + `,"adjournments":[{"notified":"2020-03-17","by":"P4W","size":true}]`,
			want:  "adjournBy=2020-03-17 decision.lastDay=2020-04-14 findings=- rules=wob.6.6.a,wob.6.6.b"},
		{why: "art. 6 lid 6 onder b Wob: not for size or complexity, no effect",
			facts: short + `,"adjournments":[{"notified":"2020-03-17","by":"P4W","size":false}]`,
			want:  "decision.lastDay=2020-03-17 findings=wob.6.6.b.not-for-size@2020-03-17 rules=wob.6.6.a"},
		{why: "art. 6 lid 6 onder b Wob: size not known, nothing is said",
			facts: short + `,"adjournments":[{"notified":"2020-03-17","by":"P4W"}]`,
			want:  "decision.lastDay=2020-04-14 findings=-"},
		{why: "art. 6 lid 6 onder b Wob holds for environmental information with four weeks as well",
			facts: `"received":"2020-03-03","environmental":{"disclosureIntended":false},` +
				`"adjournments":[{"notified":"2020-03-17","by":"P4W","size":false}]`,
			want: "decision.lastDay=2020-03-31 findings=wob.6.6.b.not-for-size@2020-03-17"},
		{why: "Stb. 2005, 66: from 14 February 2005 adjournment for size or complexity only",
			facts: `"received":"2007-03-06","environmental":{},"adjournments":[{"notified":"2007-03-13",` +
				`"by":"P2W","size":false}]`,
			want: "decision.lastDay=2007-03-20 findings=wob.6.2.environmental.2005.not-for-size@2007-03-13"},
		{why: "art. 6 lid 6 onder c Wob: no suspension under lid 3",
			facts: short + `,"suspensions":[{"ground":"wob.6.3","notified":"2020-03-05","until":"2020-03-12"}]`,
			want:  "decision.lastDay=2020-03-17 findings=wob.6.6.c@2020-03-05"},
		{why: "art. 6 lid 6 onder c Wob: art. 4:15 Awb still holds for environmental information",
			facts: short + `,"suspensions":[{"ground":"awb.4.15.1.a","notified":"2020-03-05","set":"2020-03-12",` +
				`"until":"2020-03-12"}]`,
			want: "decision.lastDay=2020-03-24 findings=- rules=wob.6.6.a,awb.4.15.1.a"},
		{why: "art. 4.4 lid 3 Woo: it holds for environmental information",
			facts: `"received":"2023-03-07","environmental":{},"suspensions":[{"ground":"woo.4.4.3",` +
				`"notified":"2023-03-08","until":"2023-03-15"}]`,
			want: "decision.lastDay=2023-04-11 findings=woo.4.4.4.tell-end@2023-03-15"},
	})
}

func TestStatus(t *testing.T) {
	checkLegal(t, []legal{
		{why: "art. 6 lid 1 Wob: in time on the last day itself",
			facts: `"received":"2020-03-03","decision":{"published":"2020-03-31"}`,
			want: "status.on=2020-03-31 status.inTime=true status.daysLate=- status.daysLeft=- status.suspended=false " +
				"findings=-"},
		{why: "art. 6 lid 1 Wob: a day early",
			facts: `"received":"2020-03-03","decision":{"published":"2020-03-30"}`,
			want:  "status.inTime=true status.daysLeft=1 status.daysLate=- findings=-"},
		{why: "art. 6 lid 1 Wob: a day late",
			facts: `"received":"2020-03-03","decision":{"published":"2020-04-01"}`,
			want:  "status.inTime=false status.daysLate=1 status.daysLeft=- findings=wob.6.1.late@2020-04-01"},
		{why: "art. 3:41 lid 1 Awb: publication decides, not the date of the decision",
			facts: `"received":"2020-03-03","decision":{"dated":"2020-03-31","published":"2020-04-01"}`,
			want:  "status.inTime=false status.daysLate=1"},
		{why: "art. 6 lid 1 Wob: the day judged is the publication, whatever the day of the question",
			facts: `"received":"2020-03-03","decision":{"published":"2020-03-31"},"asOf":"2020-05-01"`,
			want:  "status.on=2020-03-31 status.inTime=true"},
		{why: "art. 6 lid 1 Wob: overdue on the day of the question, from the day after the last",
			facts: `"received":"2020-03-03","asOf":"2020-04-01"`,
			want:  "status.on=2020-04-01 status.inTime=false status.daysLate=1 findings=wob.6.1.overdue@2020-04-01"},
		{why: "art. 6 lid 1 Wob: not overdue on the last day",
			facts: `"received":"2020-03-03","asOf":"2020-03-31"`,
			want:  "status.inTime=true status.daysLate=- status.daysLeft=- findings=-"},
		{why: "the case file's contract: no decision, no day of the question: nothing is said of what is overdue",
			facts: `"received":"2020-03-03"`,
			want:  "status=- findings=-"},
		{why: "art. 5 Wob: an oral decision ends the clock too",
			facts: `"received":"2020-03-03","decision":{"published":"2020-03-31","oral":true}`,
			want:  "status.inTime=true"},
	})
}
