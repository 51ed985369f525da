package wob_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// A caveat that a text was not read holds on the days on which that text was the
// law, and on no other (law of each row: the version that was read, by its day).
func TestATextIsUnreadOnItsDays(t *testing.T) {
	for _, row := range []struct {
		facts, id string
		want      bool
		why       string
	}{
		{`"received":"2021-11-22"`, "awb.2021.unread", false,
			"Awb of 21 December 2021 read: notice of default from 21 December (6:12)"},
		{`"received":"2021-11-23"`, "awb.2021.unread", true, "notice of default from 22 December 2021 (6:12)"},
		{`"received":"2022-06-02"`, "awb.2021.unread", true, "notice of default from 1 July 2022 (6:12)"},
		{`"received":"2022-06-02"`, "awb.2026.unread", false, "no day of it lies in 2026"},
		{`"received":"2025-12-02"`, "awb.2021.unread", true, "notice of default from 31 December 2025 (6:12)"},
		{`"received":"2025-12-02"`, "awb.2026.unread", false, "the last day before the Wmebv (Stb. 2023, 183)"},
		{`"received":"2025-12-03"`, "awb.2021.unread", false, "notice of default from 1 January 2026 (6:12)"},
		{`"received":"2025-12-03"`, "awb.2026.unread", true, "the first day of the Wmebv (Stb. 2023, 183)"},
		{`"received":"2025-11-10","decision":{"published":"2025-12-01"}`, "awb.2021.unread", true,
			"the objection term begins on 2 December 2025 (6:7)"},
		{`"received":"2025-11-10","decision":{"published":"2025-12-01"}`, "awb.2026.unread", true,
			"and ends on 12 January 2026 (6:7)"},

		{`"received":"2006-12-20","suspensions":[{"ground":"awb.4.15.1.a","notified":"2006-12-31",` +
			`"set":"2007-01-10","until":"2007-01-05"}]`,
			"awb.4.15.1994.unverified", true, "the day of the invitation governs: 31 December 2006 (4:15)"},
		{`"received":"2006-12-20","suspensions":[{"ground":"awb.4.15.1.a","notified":"2007-01-01",` +
			`"set":"2007-01-10","until":"2007-01-05"}]`,
			"awb.4.15.1994.unverified", false, "the text of 1 January 2007 was read (4:15)"},
		{`"received":"2009-03-03","suspensions":[{"ground":"awb.4.15.1.a","notified":"2009-03-10",` +
			`"set":"2009-03-20","until":"2009-03-14"}]`,
			"awb.4.15.1994.unverified", false, "the text of 1 January 2007 held until 1 October 2009 (4:15)"},
		{`"received":"2006-11-01","decision":{"published":"2006-11-10"},"objection":{"received":"2006-11-20"}`,
			"awb.7.10.1994.unverified", true, "the term runs from 21 November 2006 (7:10)"},
		{`"received":"2006-11-01","decision":{"published":"2006-12-01"},"objection":{"received":"2007-01-01"}`,
			"awb.7.10.1994.unverified", false, "received on 1 January 2007, the term runs from the 2nd (7:10)"},
		{`"received":"2009-05-26","decision":{"published":"2009-06-02"},"objection":{"received":"2009-06-10"}`,
			"awb.7.10.1994.unverified", false, "the term runs from 11 June 2009 (7:10)"},
		{`"received":"2006-12-14"`, "awb.6.12.1994.unverified", true,
			"14 + 14 = 28 December 2006: silence from the 29th (6:12)"},
		{`"received":"2006-12-17"`, "awb.6.12.1994.unverified", false,
			"31 December is a Sunday, 1 January a holiday: silence from 3 January 2007 (6:12)"},
		{`"received":"2012-01-09","decision":{"published":"2012-02-06"},"objection":{}`, "awb.7.10.1994.unverified", false,
			"when it came is not known, and its days lie in 2012 (7:10)"},

		{`"received":"2015-08-31","default":{"sent":"2015-10-01"},"appeals":[{"against":"not-deciding",` +
			`"received":"2015-10-20","hearing":false,"ruling":{"sent":"2015-11-02","founded":true}}],"asOf":"2015-11-03"`,
			"awb.8.55b.2015.unread", true, "the ruling was due by 15 December 2015, past 26 November (8:55b)"},
		{`"received":"2015-06-01","default":{"sent":"2015-07-01"},"appeals":[{"against":"not-deciding",` +
			`"received":"2015-07-20","hearing":false}],"asOf":"2015-08-03"`,
			"awb.8.55b.2015.unread", false, "the ruling was due by 14 September 2015 (8:55b)"},
		{`"received":"2019-03-04","decision":{"published":"2019-04-01"},"objection":{"id":"o","received":"2019-04-10",` +
			`"decided":"2019-05-06"},"appeals":[{"of":"o","against":"decision-on-objection","received":"2019-05-20",` +
			`"ruling":{"sent":"2019-12-02","founded":false}}]`,
			"awb.8.55b.2015.unread", true, "higher appeal in December 2019 (8:104)"},
		{`"received":"2013-07-01","default":{"received":"2013-08-05","fixed":"2013-11-04"},` +
			`"decision":{"published":"2013-10-25"}`, "awb.4.87.2015.unread", false, "payment by 16 December 2013 (4:87)"},
		{`"received":"2015-08-03","default":{"received":"2015-09-02","fixed":"2015-10-15"},` +
			`"decision":{"published":"2015-10-06"}`, "awb.4.87.2015.unread", false,
			"payment by 26 November 2015, of which the text was read (4:87)"},
		{`"received":"2015-08-03","default":{"received":"2015-09-02","fixed":"2015-10-16"},` +
			`"decision":{"published":"2015-10-06"}`, "awb.4.87.2015.unread", true, "payment by the day after it (4:87)"},
		{`"received":"2015-08-31","default":{"received":"2015-10-05","fixed":"2015-11-23"},` +
			`"decision":{"published":"2015-11-20"}`, "awb.4.87.2015.unread", true, "payment by 4 January 2016 (4:87)"},

		{`"received":"2022-08-01"`, "woo.2022.unread", false, "the text of 1 August 2022 was read (Woo 4.4)"},
		{`"received":"2022-07-31"`, "woo.2022.unread", true, "the four weeks began the day before that (Woo 4.4)"},
		{`"received":"2022-06-27"`, "woo.2022.unread", true, "they end on Monday 25 July 2022 (Woo 4.4)"},
		{`"received":"2022-05-02"`, "woo.2022.unread", true, "they end on Monday 30 May 2022 (Woo 4.4)"},
		{`"received":"2022-03-28"`, "woo.2022.unread", false, "the Wob: they end on Monday 25 April 2022 (Wob 6)"},
		{`"received":"2026-07-17"`, "woo.2026.unread", false, "four weeks end on Friday 14 August 2026 (Woo 4.4)"},
		{`"received":"2026-07-18"`, "woo.2026.unread", true,
			"they end on Saturday 15 August, so on Monday the 17th (Woo 4.4)"},
		{`"received":"2026-07-10","decision":{"published":"2026-08-01","discloses":true,"objectionExpected":true}`,
			"woo.2026.unread", true, "1 August + 14, the day of disclosure, is 15 August (Woo 4.4 lid 5)"},
		{`"received":"2026-07-10","decision":{"published":"2026-07-31","discloses":true,"objectionExpected":true}`,
			"woo.2026.unread", false, "31 July + 14 is 14 August (Woo 4.4 lid 5)"},

		{`"territory":"bes","received":"2018-05-29"`, "warbes.unread-2018", false,
			"19 June and six weeks is 31 July 2018 (WarBES 16)"},
		{`"territory":"bes","received":"2018-05-30"`, "warbes.unread-2018", true,
			"20 June and six weeks is 1 August 2018 (WarBES 16)"},
		{`"territory":"bes","received":"2018-05-30"`, "awb.2021.unread", false, "the Awb does not hold there"},
	} {
		c, err := wob.ParseCase([]byte("{" + row.facts + "}"))
		if err != nil {
			t.Fatal(row.facts, err)
		}
		timeline, err := wob.Clock{}.Timeline(c)
		if err != nil {
			t.Fatal(err)
		}
		if got := slices.ContainsFunc(timeline.Caveats,
			func(c wob.Caveat) bool { return c.Provision.ID() == row.id }); got != row.want {
			t.Errorf("{%s}: %s %v, want %v: %s", row.facts, row.id, got, row.want, row.why)
		}
	}
}

// The terms that have no key in the case file say it too.
func TestAnOtherTermRestsOnATextThatWasNotRead(t *testing.T) {
	k := wob.Clock{}
	for _, row := range []struct {
		why  string
		term func() (wob.OtherTerm, error)
		want string
	}{
		{"art. 7.3 Woo of 15 August 2026: the two weeks end on 19 October 2026",
			func() (wob.OtherTerm, error) { return k.DecideAfterAdvice(date("2026-10-05"), date("2026-09-10")) },
			"woo.2026.unread"},
		{"art. 7.3 Woo of 20 February 2026: they end on 8 June 2026",
			func() (wob.OtherTerm, error) { return k.DecideAfterAdvice(date("2026-05-25"), date("2026-05-10")) }, ""},
		{"art. 8:55b Awb: the text of 2015 is the last that was read, and that of 2026 neither",
			func() (wob.OtherTerm, error) { return k.CourtRuling(date("2026-09-21")) },
			"awb.8.55b.2015.unread awb.2026.unread"},
		{"art. 8:55b Awb: eight weeks to 5 October 2015",
			func() (wob.OtherTerm, error) { return k.CourtRuling(date("2015-08-10")) }, ""},
		{"art. 4:5 lid 4 Awb: the text of 21 December 2021 was read, to 14 April 2020, after Easter",
			func() (wob.OtherTerm, error) { return k.DeclineIncomplete(date("2020-03-16")) }, ""},
		{"art. 8:55d lid 3 Awb: a term of the court's own, from 6 April 2021",
			func() (wob.OtherTerm, error) {
				return k.DecideAfterRulingIn(date("2021-04-06"), calendar.Weeks(4), wob.BasisOtherwise)
			}, "awb.8.55b.2015.unread"},
	} {
		got, err := row.term()
		if err != nil {
			t.Fatal(row.why, err)
		}
		var ids []string
		for _, c := range got.Caveats {
			ids = append(ids, c.Provision.ID())
		}
		if text := strings.Join(ids, " "); text != row.want {
			t.Errorf("%s: %q, want %q", row.why, text, row.want)
		}
	}
}
