package wob_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/wob"
)

// The term of a request received on 4 March 2014 ends on Tuesday 1 April 2014.
const in2014 = `"received":"2014-03-04"`

func TestPenalty(t *testing.T) {
	notice := func(received, rest string) string {
		return in2014 + `,"default":{"received":"` + received + `"}` + rest
	}
	checkLegal(t, []legal{
		{why: "art. 4:17 lid 3 Awb: receipt + 15 (circular, ECLI:NL:RVS:2020:180); 42 days, calendar days",
			facts: notice("2014-04-02", ""),
			want: "penalty.applies=true penalty.firstDay=2014-04-17 penalty.lastDay=2014-05-28 penalty.days=- " +
				"penalty.amount=- appeal.notBefore=2014-04-17 findings=- arguable=-"},
		{why: "art. 4:17 lid 3 Awb: nothing yet on the day before the first",
			facts: notice("2014-04-02", `,"asOf":"2014-04-16"`), want: "penalty.days=0 penalty.amount=0"},
		{why: "art. 4:17 lid 2 Awb: the first day, 20 euros until 2019",
			facts: notice("2014-04-02", `,"asOf":"2014-04-17"`), want: "penalty.days=1 penalty.amount=20"},
		{why: "art. 4:17 lid 2 Awb: the last of the first fourteen days",
			facts: notice("2014-04-02", `,"asOf":"2014-04-30"`), want: "penalty.days=14 penalty.amount=280"},
		{why: "art. 4:17 lid 2 Awb: the first of the next fourteen, 30 euros",
			facts: notice("2014-04-02", `,"asOf":"2014-05-01"`), want: "penalty.days=15 penalty.amount=310"},
		{why: "art. 4:17 lid 2 Awb: the last of them",
			facts: notice("2014-04-02", `,"asOf":"2014-05-14"`), want: "penalty.days=28 penalty.amount=700"},
		{why: "art. 4:17 lid 2 Awb: the first of the rest, 40 euros",
			facts: notice("2014-04-02", `,"asOf":"2014-05-15"`), want: "penalty.days=29 penalty.amount=740"},
		{why: "art. 4:17 lid 1 Awb: the 42nd day",
			facts: notice("2014-04-02", `,"asOf":"2014-05-28"`), want: "penalty.days=42 penalty.amount=1260"},
		{why: "art. 4:17 lid 1 Awb: no more than 42 days",
			facts: notice("2014-04-02", `,"asOf":"2014-05-29"`),
			want:  "penalty.days=42 penalty.amount=1260 penalty.lastDay=2014-05-28"},

		{why: "ECLI:NL:RBOVE:2021:3168: on the last day is premature; the other side is ECLI:NL:RBROT:2014:4456",
			facts: notice("2014-04-01", ""),
			want: "penalty.applies=false penalty.firstDay=- penalty.days=- findings=awb.4.17.3.premature@2014-04-01 " +
				"arguable=appeal.notBefore=2014-04-17@notice-last-day,penalty.firstDay=2014-04-17@notice-last-day," +
				"penalty.lastDay=2014-05-28@notice-last-day"},
		{why: "ECLI:NL:RBROT:2014:4456: as if received the day after",
			facts: notice("2014-04-01", `,"asOf":"2014-04-18"`), readings: "notice-last-day",
			want: "penalty.applies=true penalty.firstDay=2014-04-17 penalty.days=2 penalty.amount=40 " +
				"findings=wob.6.1.2009.overdue@2014-04-18"},
		{why: "reading notice-last-day, ECLI:NL:RBROT:2014:4456: a penalty instead of none, with its days and amount",
			facts: notice("2014-04-01", `,"asOf":"2014-04-18"`),
			want: "arguable=appeal.notBefore=2014-04-17@notice-last-day,penalty.amount=40@notice-last-day," +
				"penalty.days=2@notice-last-day,penalty.firstDay=2014-04-17@notice-last-day," +
				"penalty.lastDay=2014-05-28@notice-last-day"},
		{why: "ECLI:NL:RVS:2011:BP3711: before the last day it is no notice under any reading",
			facts: notice("2014-03-31", ""), want: "penalty.applies=false findings=awb.4.17.3.premature@2014-03-31 arguable=-"},
		{why: "art. 4:17 lid 3 Awb: the last day is the one after suspension: 8 April",
			facts: notice("2014-04-02", `,"suspensions":[{"ground":"awb.4.15.2.b","from":"2014-03-10","until":"2014-03-16"}]`),
			want:  "decision.lastDay=2014-04-08 penalty.applies=false"},
		{why: "art. 4:17 lid 3 Awb, art. 1 Atw: the last day is moved from Sunday 6 April, so Monday is premature",
			facts: `"received":"2014-03-09","default":{"received":"2014-04-07"}`,
			want:  "decision.lastDay=2014-04-07 penalty.applies=false"},

		{why: "art. 4:17 lid 3 Awb: decided before the first day, no last day and nothing due",
			facts: notice("2014-04-02", `,"decision":{"published":"2014-04-16"}`),
			want:  "penalty.applies=true penalty.firstDay=2014-04-17 penalty.lastDay=- penalty.days=0 penalty.amount=0"},
		{why: "ECLI:NL:RBMNE:2023:6043: the day of the decision is a penalty day; decided on the first",
			facts: notice("2014-04-02", `,"decision":{"published":"2014-04-17"}`),
			want:  "penalty.lastDay=2014-04-17 penalty.days=1 penalty.amount=20"},
		{why: "reading penalty-decision-day, the other side of ECLI:NL:RBMNE:2023:6043: it is not",
			facts: notice("2014-04-02", `,"decision":{"published":"2014-04-17"}`), readings: "penalty-decision-day",
			want: "penalty.lastDay=- penalty.days=0 penalty.amount=0"},
		{why: "reading penalty-decision-day, ECLI:NL:RBMNE:2023:6043: decided on the sixth day, both sides",
			facts: notice("2014-04-02", `,"decision":{"published":"2014-04-22"}`),
			want: "penalty.lastDay=2014-04-22 penalty.days=6 penalty.amount=120 " +
				"arguable=penalty.amount=100@penalty-decision-day,penalty.days=5@penalty-decision-day," +
				"penalty.lastDay=2014-04-21@penalty-decision-day"},
		{why: "ECLI:NL:RBMNE:2023:6043: decided on the 42nd day, 42 days; by the other side 41",
			facts: notice("2014-04-02", `,"decision":{"published":"2014-05-28"}`),
			want: "penalty.days=42 penalty.amount=1260 " +
				"arguable=penalty.amount=1220@penalty-decision-day,penalty.days=41@penalty-decision-day," +
				"penalty.lastDay=2014-05-27@penalty-decision-day"},
		{why: "art. 4:17 lid 1 Awb: decided after the 42 days, no reading matters",
			facts: notice("2014-04-02", `,"decision":{"published":"2014-05-29"}`),
			want:  "penalty.lastDay=2014-05-28 penalty.days=42 arguable=-"},
		{why: "art. 4:17 lid 1 Awb: the day judged is the decision, whatever the day of the question",
			facts: notice("2014-04-02", `,"decision":{"published":"2014-04-20"},"asOf":"2014-06-10"`), want: "penalty.days=4"},
		{why: "art. 4:17 lid 1 Awb: a notice after the decision comes too late",
			facts: notice("2014-04-20", `,"decision":{"published":"2014-04-15"}`),
			want: "penalty.days=- penalty.amount=- " +
				"findings=wob.6.1.2009.late@2014-04-15,awb.4.17.1.after-decision@2014-04-20,awb.6.12.2.after-decision@2014-04-20"},

		{why: "reading penalty-weeks, ECLI:NL:RVS:2020:180: plain, Saturday 19 April + 1",
			facts: notice("2014-04-05", ""),
			want: "penalty.firstDay=2014-04-20 penalty.lastDay=2014-05-31 " +
				"arguable=penalty.firstDay=2014-04-23@penalty-weeks,penalty.lastDay=2014-06-03@penalty-weeks"},
		{why: "reading penalty-weeks, art. 4:17 lid 1 Awb: by the Atw the two weeks end on Tuesday 22 April (Easter)",
			facts: notice("2014-04-05", ""), readings: "penalty-weeks",
			want: "penalty.firstDay=2014-04-23 penalty.lastDay=2014-06-03"},

		{why: "Stb. 2009, 383, art. III lid 1: filed before 1 October 2009",
			facts: `"received":"2009-10-02","filed":"2009-09-30","default":{"received":"2009-11-02","sent":"2009-11-02"}`,
			want: "penalty.applies=false appeal=- " +
				"findings=awb.4.17.filed-before-2009@2009-11-02,awb.6.12.filed-before-2009@2009-11-02"},
		{why: "Stb. 2009, 383, art. III lid 1: filed on 1 October 2009",
			facts: `"received":"2009-10-02","filed":"2009-10-01","default":{"received":"2009-11-02","sent":"2009-11-02"}`,
			want: "penalty.applies=true penalty.firstDay=2009-11-17 penalty.lastDay=2009-12-28 appeal.notBefore=2009-11-17 " +
				"findings=-"},
		{why: "Stb. 2009, 383: filed is receipt where nothing else is known",
			facts: `"received":"2009-09-30","default":{"received":"2009-11-02"}`,
			want:  "penalty.applies=false findings=awb.4.17.filed-before-2009@2009-11-02,awb.6.12.filed-before-2009@2009-11-02"},

		{why: "art. 15 Wob: notice received on 30 September 2016; whether it runs on is not resolved",
			facts: `"received":"2016-08-01","default":{"received":"2016-09-30"}`,
			want: "penalty.applies=true penalty.firstDay=2016-10-15 " +
				"caveats=awb.6.12.2.sending-unknown,other-term.atw-derived,wob.15.running findings=-"},
		{why: "art. 15 Wob: received on 1 October 2016",
			facts: `"received":"2016-08-01","default":{"received":"2016-10-01"}`,
			want: "penalty.applies=false penalty.firstDay=- findings=wob.15@2016-10-01 " +
				"caveats=awb.6.12.2.atw,awb.6.12.2.sending-unknown"},
		{why: "art. 15 Wob: a penalty that had ended before it is not in doubt",
			facts: `"received":"2016-07-01","default":{"received":"2016-08-20"},"decision":{"published":"2016-09-30"}`,
			want: "penalty.applies=true penalty.firstDay=2016-09-04 penalty.lastDay=2016-09-30 penalty.days=27 " +
				"penalty.amount=670 caveats=awb.6.12.2.atw,awb.6.12.2.sending-unknown,other-term.atw-derived"},
		{why: "art. 15 Wob: up to the end of the Wob",
			facts: `"received":"2022-03-01","default":{"received":"2022-04-30"}`,
			want:  "penalty.applies=false findings=wob.15@2022-04-30"},
		{why: "art. 8.2 Woo: from its first day",
			facts: `"received":"2022-03-01","default":{"received":"2022-05-01"}`,
			want:  "penalty.applies=false findings=woo.8.2@2022-05-01"},
		{why: "art. 8.2 Woo: none under the Woo, nor one of its own",
			facts: `"received":"2023-03-07","default":{"received":"2023-04-05"}`,
			want:  "penalty.applies=false penalty.amount=- findings=woo.8.2@2023-04-05"},
		{why: "arts. 6:12 lid 2 Awb and 15 Wob: premature and excluded, both are said",
			facts: `"received":"2020-03-03","default":{"received":"2020-03-20"}`,
			want:  "penalty.applies=false findings=awb.6.12.2.premature@2020-03-20,wob.15@2020-03-20"},
		{why: "art. 4:17 lid 3 Awb: no penalty is spoken of where only the sending is known",
			facts: in2014 + `,"default":{"sent":"2014-04-02"}`, want: "penalty=- appeal.notBefore=2014-04-17"},
	})
}

// The same for the decision on objection: objection term to 29 April 2014, six
// weeks to Tuesday 10 June.
func TestPenaltyOnObjection(t *testing.T) {
	objected := func(rest string) string {
		return `"received":"2014-03-04","decision":{"published":"2014-03-18"},"objection":{"received":"2014-04-10"` +
			rest + `}`
	}
	checkLegal(t, []legal{
		{why: "art. 4:17 Awb by art. 7:14 Awb: receipt + 15",
			facts: objected(`,"default":{"sent":"2014-06-10","received":"2014-06-11"}`),
			want: "objectionPenalty.applies=true objectionPenalty.firstDay=2014-06-26 objectionPenalty.lastDay=2014-08-06 " +
				"objectionAppeal.notBefore=2014-06-26 penalty=- appeal=-"},
		{why: "art. 4:17 Awb: on the last day, premature (ECLI:NL:RBOVE:2021:3168)",
			facts: objected(`,"default":{"sent":"2014-06-10","received":"2014-06-10"}`),
			want: "objectionPenalty.applies=false objectionAppeal=- findings=awb.4.17.3.premature@2014-06-10 " +
				"arguable=objectionAppeal.notBefore=2014-06-26@notice-last-day," +
				"objectionPenalty.firstDay=2014-06-26@notice-last-day,objectionPenalty.lastDay=2014-08-06@notice-last-day"},
		{why: "ECLI:NL:RBMNE:2023:6043: counted to the decision on the objection",
			facts: objected(`,"default":{"received":"2014-06-11"},"decided":"2014-06-27"`),
			want: "objectionPenalty.lastDay=2014-06-27 objectionPenalty.days=2 objectionPenalty.amount=40 " +
				"arguable=objectionPenalty.amount=20@penalty-decision-day,objectionPenalty.days=1@penalty-decision-day," +
				"objectionPenalty.lastDay=2014-06-26@penalty-decision-day"},
		{why: "art. 15 Wob: also for decisions on objection, by the receipt of the notice",
			facts: `"received":"2016-05-03","decision":{"published":"2016-05-17"},` +
				`"objection":{"received":"2016-06-01","default":{"received":"2016-10-01"}}`,
			want: "objectionPenalty.applies=false findings=wob.15@2016-10-01"},
		{why: "Stb. 2009, 383, art. III lid 1: the objection, not the request, must be filed from 1 October 2009",
			facts: `"received":"2009-09-01","decision":{"published":"2009-09-15"},` +
				`"objection":{"received":"2009-10-01","default":{"received":"2009-12-14"}}`,
			want: "objectionDecision.lastDay=2009-12-08 objectionPenalty.applies=true"},
		{why: "Stb. 2009, 383, art. III lid 1: posted on 30 September 2009 is filed before it",
			facts: `"received":"2009-09-01","decision":{"published":"2009-09-15"},` +
				`"objection":{"posted":"2009-09-30","received":"2009-10-01","default":{"received":"2009-12-14"}}`,
			want: "objectionPenalty.applies=false " +
				"findings=awb.4.17.filed-before-2009@2009-12-14,awb.6.12.filed-before-2009@2009-12-14"},
		{why: "art. 7:10 Awb: the four keys for the decision on objection need one",
			facts: in2014 +
				`,"objection":{"against":"not-deciding","received":"2017-01-02","default":{"received":"2017-01-03"}}`,
			want: "objectionPenalty=- objectionAppeal=- objectionStatus=-"},
	})
}

// Art. 6:12 lid 2 Awb: two weeks after the notice was sent.
func TestAppealAgainstNotDeciding(t *testing.T) {
	notice := func(d string) string { return in2014 + `,"default":{` + d + `}` }
	checkLegal(t, []legal{
		{why: "art. 6:12 lid 2 Awb: sent on Wednesday 2 April, appeal on Thursday 17 April (circular)",
			facts: notice(`"sent":"2014-04-02","received":"2014-04-03"`),
			want:  "appeal.notBefore=2014-04-17 penalty.firstDay=2014-04-18 caveats=other-term.atw-derived"},
		{why: "art. 6:12 lid 2 and 4:17 lid 3 Awb: neither day is filled in from the other",
			facts: notice(`"received":"2014-04-03"`), want: "appeal.notBefore=2014-04-18 penalty.firstDay=2014-04-18"},
		{why: "art. 6:12 lid 2 Awb: sent on the last day, received the day after: not premature",
			facts: notice(`"sent":"2014-04-01","received":"2014-04-02"`),
			want:  "appeal.notBefore=2014-04-17 penalty.firstDay=2014-04-17 findings=-"},
		{why: "ECLI:NL:RBOVE:2021:3168: received on the last day, so no appeal on it; the other side gives both",
			facts: notice(`"sent":"2014-03-31","received":"2014-04-01"`),
			want: "appeal=- arguable=appeal.notBefore=2014-04-17@notice-last-day," +
				"penalty.firstDay=2014-04-17@notice-last-day,penalty.lastDay=2014-05-28@notice-last-day"},
		{why: "art. 6:12 lid 2 Awb: not before the day after the last day; receipt not known",
			facts: notice(`"sent":"2014-03-10"`), want: "appeal.notBefore=- caveats=awb.6.12.2.receipt-unknown"},
		{why: "art. 6:12 lid 2 onder b Awb: two weeks after sending, later than the last day",
			facts: notice(`"sent":"2014-03-25"`), want: "appeal.notBefore=- caveats=awb.6.12.2.receipt-unknown"},
		{why: "art. 6:12 lid 2 onder b Awb: the Atw is open; the two weeks end on Saturday 19 April",
			facts: notice(`"sent":"2014-04-05"`), want: "appeal.notBefore=2014-04-20 caveats=awb.6.12.2.atw"},
		{why: "art. 15b Wob: the appeal stays when the penalty goes",
			facts: fourWeeks + `,"default":{"sent":"2020-04-01","received":"2020-04-02"}`,
			want:  "appeal.notBefore=2020-04-16 penalty.applies=false"},
		{why: "ECLI:NL:RBMNE:2022:6391: fourteen days after the notice is too early, the fifteenth is not",
			facts: `"received":"2021-11-04","default":{"sent":"2022-01-11"}`, want: "appeal.notBefore=2022-01-26"},
		{why: "art. 6:12 lid 2 onder a Awb: decided in time, the body was never in default",
			facts: in2014 + `,"default":{"sent":"2014-04-02","received":"2014-04-03"},"decision":{"published":"2014-04-01"}`,
			want: "appeal=- penalty.amount=- " +
				"findings=awb.4.17.1.after-decision@2014-04-03,awb.6.12.2.after-decision@2014-04-03"},
		{why: "art. 6:12 lid 2 onder a Awb: decided a day late, it was",
			facts: in2014 + `,"default":{"sent":"2014-04-02"},"decision":{"published":"2014-04-02"}`,
			want:  "appeal.notBefore=-"},
		{why: "art. 6:12 lid 2 onder a Awb: the same for the decision on objection",
			facts: `"received":"2014-03-04","decision":{"published":"2014-03-18"},` +
				`"objection":{"received":"2014-04-10","decided":"2014-06-10","default":{"sent":"2014-06-11"}}`,
			want: "objectionAppeal=-"},
		{why: "art. 6:12 Awb under the Woo",
			facts: `"received":"2023-03-07","default":{"sent":"2023-04-05","received":"2023-04-06"}`,
			want:  "appeal.notBefore=2023-04-20"},
	})
}

// The penalty under other acts, which do not exclude it.
func TestPenaltyUnderOtherActs(t *testing.T) {
	for _, row := range []struct {
		why                                  string
		last, filed, received, decided, asOf string
		readings                             string
		applies                              bool
		first, until                         string
		days, amount                         int
		findings                             string
	}{
		{"art. 4:17 lid 2 Awb: received on 31 December 2018, the old amounts",
			"2018-12-28", "2018-11-02", "2018-12-31", "", "2019-06-03", "", true, "2019-01-15", "2019-02-25", 42, 1260, ""},
		{"art. 4:17 lid 2 Awb: received on 1 January 2019, the new amounts (1,442, not 1,440)",
			"2018-12-28", "2018-11-02", "2019-01-01", "", "2019-06-03", "", true, "2019-01-16", "2019-02-26", 42, 1442, ""},
		{"art. 4:17 lid 2 Awb: fourteen days from 2019",
			"2018-12-28", "2018-11-02", "2019-01-01", "", "2019-01-29", "", true, "2019-01-16", "2019-02-26", 14, 322, ""},
		{"art. 4:17 lid 2 Awb: twenty-nine days from 2019",
			"2018-12-28", "2018-11-02", "2019-01-01", "", "2019-02-13", "", true, "2019-01-16", "2019-02-26", 29, 857, ""},
		{"ECLI:NL:RBMNE:2023:6043: 25 days, 707 euros",
			"2023-01-01", "2022-11-01", "2023-01-02", "2023-02-10", "", "", true, "2023-01-17", "2023-02-10", 25, 707, ""},
		{"reading penalty-decision-day, ECLI:NL:RBMNE:2023:6043: 24 days, 672 euros",
			"2023-01-01", "2022-11-01", "2023-01-02", "2023-02-10", "", "penalty-decision-day", true, "2023-01-17",
			"2023-02-09", 24, 672, ""},
		{"art. 4:17 lid 2 Awb: the amounts from 2026 were not checked, and the answer says so",
			"2025-12-30", "2025-11-01", "2026-01-01", "", "2026-06-01", "", true, "2026-01-16", "2026-02-26", 42, 1442,
			"awb.4.17.2.from-2026"},
		{"art. 4:17 lid 2 Awb: to 31 December 2025 they were",
			"2025-12-30", "2025-11-01", "2025-12-31", "", "2026-06-01", "", true, "2026-01-15", "2026-02-25", 42, 1442, ""},
		{"ECLI:NL:RBOVE:2021:3168: on the last day",
			"2020-07-07", "2020-04-02", "2020-07-07", "", "", "", false, "", "", 0, 0, "awb.4.17.3.premature"},
		{"Stb. 2009, 383, art. III lid 1",
			"2009-11-02", "2009-09-30", "2009-11-03", "", "", "", false, "", "", 0, 0, "awb.4.17.filed-before-2009"},
		{"arts. 15 Wob and 8.2 Woo: not for other acts",
			"2016-11-01", "2016-09-01", "2016-11-02", "", "", "", true, "2016-11-17", "2016-12-28", 0, 0, ""},
	} {
		p, err := clock(row.readings).Penalty(wob.PenaltyFacts{
			LastDay: date(row.last), Filed: date(row.filed), Received: date(row.received), Decided: date(row.decided),
			AsOf: date(row.asOf),
		})
		if err != nil {
			t.Errorf("%s: %v", row.why, err)
			continue
		}
		var ids []string
		for _, f := range p.Findings {
			ids = append(ids, f.Provision.ID())
		}
		if p.Applies != row.applies || p.FirstDay != date(row.first) || p.LastDay != date(row.until) ||
			p.Days != row.days || p.Amount != row.amount || p.Judged != (row.applies && row.decided+row.asOf != "") ||
			strings.Join(ids, ",") != row.findings {
			t.Errorf("%s: %+v, findings %v", row.why, p, ids)
		}
	}
	for _, bad := range []wob.PenaltyFacts{
		{Filed: date("2020-01-01"), Received: date("2020-03-01")},
		{LastDay: date("2020-02-01"), Received: date("2020-03-01")},
		{LastDay: date("2020-02-01"), Filed: date("2020-01-01")},
		{LastDay: date("2041-02-01"), Filed: date("2041-01-01"), Received: date("2041-03-01")},
	} {
		if _, err := (wob.Clock{}).Penalty(bad); err == nil {
			t.Errorf("Penalty(%+v): no error", bad)
		}
	}
}

// Under other acts too what the readings move is told.
func TestPenaltyUnderOtherActsIsArguable(t *testing.T) {
	for _, row := range []struct{ why, last, received, decided, readings, want string }{
		{"art. 1 lid 1 Atw: 26 May + 14 is Whit Monday 9 June 2025, so 11 June and 42 days to 22 July",
			"2025-05-12", "2025-05-26", "", "",
			"penalty.firstDay=2025-06-11@penalty-weeks penalty.lastDay=2025-07-22@penalty-weeks"},
		{"the same from the other side: 10 June and 42 days to 21 July",
			"2025-05-12", "2025-05-26", "", "penalty-weeks",
			"penalty.firstDay=2025-06-10@penalty-weeks penalty.lastDay=2025-07-21@penalty-weeks"},
		{"ECLI:NL:RBROT:2014:4456: on the last day, as if on 8 July: 8 July + 15 and 42 days to 2 September 2020",
			"2020-07-07", "2020-07-07", "", "",
			"penalty.firstDay=2020-07-23@notice-last-day penalty.lastDay=2020-09-02@notice-last-day"},
		{"ECLI:NL:RBMNE:2023:6043: without the day of the decision, 17 January to 9 February: 24 days, 14 of 23 and 10 of 35",
			"2023-01-01", "2023-01-02", "2023-02-10", "",
			"penalty.amount=672@penalty-decision-day penalty.days=24@penalty-decision-day " +
				"penalty.lastDay=2023-02-09@penalty-decision-day"},
		{"art. 4:17 lid 3 Awb: two weeks that end on an ordinary Tuesday: no reading moves anything",
			"2025-05-12", "2025-05-20", "", "", ""},
	} {
		p, err := clock(row.readings).Penalty(wob.PenaltyFacts{LastDay: date(row.last), Filed: date("2014-01-02"),
			Received: date(row.received), Decided: date(row.decided)})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, a := range p.Arguable {
			value := a.Date.String()
			if a.Date.IsZero() {
				value = strconv.Itoa(a.Number)
			}
			got = append(got, a.Key+"="+value+"@"+a.Reading.ID())
		}
		slices.Sort(got)
		if text := strings.Join(got, " "); text != row.want {
			t.Errorf("%s\n\tgot  %s\n\twant %s", row.why, text, row.want)
		}
	}
}
