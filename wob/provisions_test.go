package wob_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// Every provision: an id of one form, unique over the packages that go together
// in an answer; a citation with the version of the text relied on; both
// languages.
func TestProvisions(t *testing.T) {
	form := regexp.MustCompile(`^(wob|woo|wob-bes|warbes|awb|atw|reading|suspension|other-term)` +
		`(\.[0-9a-z]+(-[0-9a-z]+)*)+$`)
	seen := map[string]*calendar.Provision{}
	count := 0
	all := func(yield func(*calendar.Provision) bool) {
		for p := range wob.Provisions() {
			if !yield(p) {
				return
			}
		}
		for p := range calendar.Provisions() {
			if !yield(p) {
				return
			}
		}
	}
	// A text with every place filled, of a provision that asks for all of them.
	args := calendar.Args{From: date("2020-03-03"), To: date("2020-03-31"), On: date("2020-03-17"), N: 5,
		Span: calendar.Weeks(4), Name: "Pasen"}
	for p := range all {
		count++
		if seen[p.ID()] != nil {
			t.Errorf("%s stands twice", p.ID())
		}
		seen[p.ID()] = p
		if !form.MatchString(p.ID()) {
			t.Errorf("%s: not the form of an id", p.ID())
		}
		c := p.Citation()
		if c.IsZero() || c.String() == "" {
			t.Errorf("%s: no citation", p.ID())
		}
		// The text of the Vreemdelingenwet was not read, so no version of it is
		// relied on: its terms are known from the rulings.
		if c.Article() != "" && c.Version().IsZero() {
			t.Errorf("%s: %s names no version of the text", p.ID(), c)
		}
		if prefix, _, _ := strings.Cut(p.ID(), "."); c.Article() != "" &&
			(prefix == "wob" || prefix == "woo" || prefix == "awb" || prefix == "atw") {
			if want := map[string]string{"wob": "Wob", "woo": "Woo", "awb": "Awb",
				"atw": "Atw"}[prefix]; c.Act().String() != want && c.Act().String() != "Atw" {
				t.Errorf("%s cites %s", p.ID(), c) // what is unsettled of any act may rest on the Atw
			}
		}
		dutch, english := p.Text(calendar.Dutch, args), p.Text(calendar.English, args)
		for _, text := range []string{dutch, english} {
			if bad := unfilled.FindString(text); bad != "" || text == "" {
				t.Errorf("%s: %q in %q", p.ID(), bad, text)
			}
		}
		if strings.HasPrefix(p.ID(), "wob.") || strings.HasPrefix(p.ID(), "awb.") || strings.HasPrefix(p.ID(), "woo.") {
			if dutch == english {
				t.Errorf("%s: the same in both languages: %q", p.ID(), dutch)
			}
			for _, day := range []string{"3", "31", "17"} {
				nl, en := strings.Contains(dutch, day+" maart 2020"), strings.Contains(english, day+" March 2020")
				if nl != en {
					t.Errorf("%s: one language names %s March and the other does not: %q, %q", p.ID(), day, dutch, english)
				}
			}
		}
	}
	if count < 200 {
		t.Errorf("only %d provisions", count)
	}
}

// The articles that the provisions of each rule cite.
func TestCitations(t *testing.T) {
	want := map[string]string{
		"wob.6.1": "art. 6 lid 1 Wob jci1.3:c:BWBR0005252&artikel=6&lid=1&g=2016-10-01",
		"wob.6.2": "art. 6 lid 2 Wob", "wob.6.3": "art. 6 lid 3 Wob", "wob.6.4.tell-end": "art. 6 lid 4 Wob",
		"wob.6.5":   "art. 6 lid 5 Wob",
		"wob.6.6.a": "art. 6 lid 6 onder a Wob", "wob.6.6.b": "art. 6 lid 6 onder b Wob",
		"wob.6.6.c":    "art. 6 lid 6 onder c Wob",
		"wob.6.1.2009": "art. 6 lid 1 Wob jci1.3:c:BWBR0005252&artikel=6&lid=1&g=2009-10-01",
		"wob.6.1.2005": "art. 6 lid 1 Wob",
		"wob.6.1.1992": "art. 6 lid 1 Wob jci1.3:c:BWBR0005252&artikel=6&lid=1&g=1992-05-01",
		"wob.15":       "art. 15 Wob", "wob.15a": "art. 15a lid 2 Wob", "wob.15b": "art. 15b lid 1 Wob",
		"woo.4.4.1": "art. 4.4 lid 1 Woo jci1.3:c:BWBR0045754&artikel=4.4&lid=1&g=2022-05-01",
		"woo.4.4.2": "art. 4.4 lid 2 Woo", "woo.4.4.3": "art. 4.4 lid 3 Woo", "woo.4.4.4.tell-end": "art. 4.4 lid 4 Woo",
		"woo.4.4.5": "art. 4.4 lid 5 Woo",
		"woo.4.1.5": "art. 4.1 lid 5 Woo", "woo.4.1.6": "art. 4.1 lid 6 Woo", "woo.4.2a": "art. 4.2a Woo",
		"woo.4.6":   "art. 4.6 Woo",
		"woo.7.3.2": "art. 7.3 lid 2 Woo", "woo.7.3.3": "art. 7.3 lid 3 Woo", "woo.8.2": "art. 8.2 Woo",
		"woo.8.4":      "art. 8.4 lid 1 Woo",
		"awb.4.15.1.a": "art. 4:15 lid 1 onder a Awb jci1.3:c:BWBR0005537&artikel=4:15&lid=1&o=a&g=2009-10-01",
		"awb.4.15.1.b": "art. 4:15 lid 1 onder b Awb", "awb.4.15.2.a": "art. 4:15 lid 2 onder a Awb",
		"awb.4.15.2.b": "art. 4:15 lid 2 onder b Awb",
		"awb.4.15.2.c": "art. 4:15 lid 2 onder c Awb", "awb.4.15.3.tell-begin": "art. 4:15 lid 3 Awb",
		"awb.4.15.4.foreign.tell-end": "art. 4:15 lid 4 Awb",
		"awb.4.15.4.delay.tell-end":   "art. 4:15 lid 4 Awb", "awb.4.15.4.force-majeure.tell-end": "art. 4:15 lid 4 Awb",
		"awb.4.15.1.a.no-term-set": "ECLI:NL:RVS:2016:2527", "awb.4.17.3": "art. 4:17 lid 3 Awb", "awb.4.18": "art. 4:18 Awb",
		"awb.6.7": "art. 6:7 Awb", "awb.6.9.2": "art. 6:9 lid 2 Awb", "awb.6.12.2": "art. 6:12 lid 2 onder b Awb",
		"awb.7.10.1": "art. 7:10 lid 1 Awb", "awb.7.10.2": "art. 7:10 lid 2 Awb", "awb.7.10.3": "art. 7:10 lid 3 Awb",
		"awb.7.10.4":      "art. 7:10 lid 4 Awb",
		"awb.7.13.2.late": "ECLI:NL:RVS:2016:2233", "awb.4.5.4": "art. 4:5 lid 4 Awb",
		"awb.8.55b.1": "art. 8:55b lid 1 Awb", "awb.8.55b.3": "art. 8:55b lid 3 Awb", "awb.8.55d.1": "art. 8:55d lid 1 Awb",
		"awb.8.55d.3": "art. 8:55d lid 3 Awb",
	}
	for p := range wob.Provisions() {
		text, jci, _ := strings.Cut(want[p.ID()], " jci")
		if text == "" {
			continue
		}
		delete(want, p.ID())
		if got := p.Citation().String(); got != text {
			t.Errorf("%s cites %q, want %q", p.ID(), got, text)
		}
		if got := p.Citation().JCI(); jci != "" && got != "jci"+jci {
			t.Errorf("%s: %s, want jci%s", p.ID(), got, jci)
		}
	}
	for id := range want {
		t.Errorf("no provision %s", id)
	}
}

// What falls short is found under every version of the law, each by its own
// provision.
func TestFindingsUnderEveryVersion(t *testing.T) {
	found := func(why, facts string, ids ...string) {
		t.Helper()
		tl, err := timelineOf(facts, "")
		if err != nil {
			t.Errorf("%s {%s}: %v", why, facts, err)
			return
		}
		checkTexts(t, why, tl)
		got := map[string]bool{}
		for _, f := range tl.Findings {
			got[f.Provision.ID()] = true
		}
		for _, c := range tl.Caveats {
			got[c.Provision.ID()] = true
		}
		for _, id := range ids {
			if !got[id] {
				t.Errorf("%s {%s}: no %s in %v", why, facts, id, got)
			}
		}
	}
	day := func(d string, n int) string { return date(d).AddDays(n).String() }

	for _, law := range []struct {
		received, last, environmental string // a Tuesday, and the last day of its first term
		term, adjourn                 string
		size                          bool
	}{
		{"1992-06-09", "1992-06-23", "", "wob.6.1.1992", "wob.6.2.1992", false},
		{"2009-03-03", "2009-03-17", "", "wob.6.1.2005", "wob.6.2.2005", false},
		{"2007-03-06", "2007-03-20", `,"environmental":{}`, "wob.6.1.environmental.2005", "wob.6.2.environmental.2005", true},
		{"2014-03-04", "2014-04-01", "", "wob.6.1.2009", "wob.6.2.2009", false},
		{"2014-03-04", "2014-04-01", `,"environmental":{"objectionExpected":false}`, "wob.6.1.environmental.2009",
			"wob.6.6.b.2009", true},
		{"2014-03-04", "2014-03-18", `,"environmental":{"disclosureIntended":true,"objectionExpected":true}`,
			"wob.6.6.a.2009", "wob.6.6.b.2009", true},
		{"2020-03-03", "2020-03-31", "", "wob.6.1", "wob.6.2", false},
		{"2020-03-03", "2020-03-31", `,"environmental":{"objectionExpected":false}`, "wob.6.1.environmental", "wob.6.6.b",
			true},
		{"2020-03-03", "2020-03-17", `,"environmental":{"disclosureIntended":true,"objectionExpected":true}`, "wob.6.6.a",
			"wob.6.6.b", true},
		{"2023-03-07", "2023-04-04", "", "woo.4.4.1", "woo.4.4.2", true},
	} {
		request := `"received":"` + law.received + `"` + law.environmental
		adjourned := func(notified, rest string) string {
			return request + `,"adjournments":[{"notified":"` + notified + `",` + rest + `}]`
		}
		found("decided late", request+`,"decision":{"published":"`+day(law.last, 1)+`"}`, law.term+".late")
		found("not decided", request+`,"asOf":"`+day(law.last, 1)+`"`, law.term+".overdue")
		found("adjourned late", adjourned(day(law.last, 1), `"by":"P1W"`), law.adjourn+".late")
		found("adjourned twice", adjourned(law.received, `"by":"P1W"},{"notified":"`+day(law.received, 1)+`","by":"P1W"`),
			law.adjourn+".again")
		found("adjourned to no later day", adjourned(law.received, `"until":"`+law.last+`"`), law.adjourn+".not-later")
		found("adjourned too long", adjourned(law.received, `"by":"P29D"`), law.adjourn+".too-long")
		found("adjourned after the decision",
			adjourned(day(law.received, 2), `"by":"P1W"`)+`,"decision":{"published":"`+day(law.received, 1)+`"}`,
			law.adjourn+".after-decision")
		found("adjourned without reasons", adjourned(law.received, `"by":"P1W","reasons":false`), law.adjourn+".no-reasons")
		if law.size {
			found("adjourned not for size", adjourned(law.received, `"by":"P1W","size":false`), law.adjourn+".not-for-size")
		}
		// Received on the Saturday after: the term ends nominally on a Saturday.
		saturday := `"received":"` + day(law.received, 4) + `"` + law.environmental
		tl, err := timelineOf(saturday, "")
		if err != nil {
			t.Fatal(err)
		}
		found("adjourned on an added day", saturday+`,"adjournments":[{"notified":"`+tl.AdjournBy.String()+`","by":"P1W"}]`,
			law.adjourn+".added-day")
	}

	for _, ground := range []struct {
		received, last string
		on             string // the day of the notice or the first day, "" for the day of receipt
		id, by         string
		fact           string // Sprintf of the day
		none           string // covers no day
	}{
		{"2014-03-04", "2014-04-01", "", "wob.6.3", "wob.6.3.2009", `"notified":%q,"until":"2016-01-04"`,
			`"notified":"2014-03-05","until":"2014-03-05"`},
		{"2020-03-03", "2020-03-31", "", "wob.6.3", "wob.6.3", `"notified":%q,"until":"2021-01-04"`,
			`"notified":"2020-03-05","until":"2020-03-05"`},
		{"2009-03-03", "2009-03-17", "", "awb.4.15.1.a", "awb.4.15.1994", `"notified":%q,"set":"2010-01-04"`,
			`"notified":"2009-03-05","set":"2009-03-05"`},
		{"2020-03-03", "2020-03-31", "", "awb.4.15.1.a", "awb.4.15.1.a", `"notified":%q,"set":"2021-01-04"`,
			`"notified":"2020-03-05","set":"2020-03-05"`},
		{"2020-03-03", "2020-03-31", "", "awb.4.15.1.b", "awb.4.15.1.b", `"notified":%q,"until":"2021-01-04"`,
			`"notified":"2020-03-05","until":"2020-03-05"`},
		{"2020-03-03", "2020-03-31", "", "awb.4.15.2.b", "awb.4.15.2.b", `"from":%q,"until":"2021-01-04"`,
			`"from":"2020-02-05","until":"2020-03-03"`},
		{"2020-03-03", "2020-03-31", "", "awb.4.15.2.c", "awb.4.15.2.c", `"from":%q,"until":"2021-01-04"`,
			`"from":"2020-02-05","until":"2020-03-03"`},
		{"2023-03-07", "2023-04-04", "", "woo.4.4.3", "woo.4.4.3", `"notified":%q,"until":"2024-01-04"`,
			`"notified":"2023-03-08","until":"2023-03-08"`},
		{"2020-03-03", "2020-03-31", "", "awb.4.15.2.a", "awb.4.15.2.a", `"notified":%q,"days":7`, ""},
	} {
		suspended := func(fact string) string {
			return `"received":"` + ground.received + `","suspensions":[{"ground":"` + ground.id + `",` + fact + `}]`
		}
		late := fmt.Sprintf(ground.fact, day(ground.last, 1))
		found("begun after the last day", suspended(late), ground.by+".after-end")
		found("begun after the decision",
			suspended(fmt.Sprintf(ground.fact, day(ground.received, 2)))+`,"decision":{"published":"`+day(ground.received,
				1)+`"}`, ground.by+".after-decision")
		if ground.none != "" {
			found("no days", suspended(ground.none), ground.by+".no-days")
		}
	}

	for _, review := range []struct {
		request, objection string // objection lodged
		last               string // of six weeks
		committee          string // of the term with a committee
		id, repair         string
	}{
		{`"received":"2009-05-26","decision":{"published":"2009-06-02"}`, "2009-06-10", "2009-07-22", "2009-08-19",
			"awb.7.10.1994", "awb.7.10.2.1994"},
		{`"received":"2020-05-12","decision":{"published":"2020-05-26"}`, "2020-06-10", "2020-08-18", "2020-09-29",
			"awb.7.10", "awb.7.10.2"},
	} {
		objected := func(rest string) string {
			return review.request + `,"objection":{"received":"` + review.objection + `"` + rest + `}`
		}
		committee := `,"committeeAnnounced":"` + review.objection + `"`
		lodged := review.objection
		found("decided late", objected(`,"decided":"`+day(review.last, 1)+`"`), review.id+".1.late")
		found("not decided", objected("")+`,"asOf":"`+day(review.last, 1)+`"`, review.id+".1.overdue")
		found("decided late with a committee", objected(committee+`,"decided":"`+day(review.committee, 1)+`"`),
			review.id+".1.committee.late")
		found("not decided with a committee", objected(committee)+`,"asOf":"`+day(review.committee, 1)+`"`,
			review.id+".1.committee.overdue")
		adjourned := func(notified, rest string) string {
			return objected(`,"adjournments":[{"notified":"` + notified + `",` + rest + `}]`)
		}
		found("adjourned late", adjourned(day(review.last, 1), `"by":"P1W"`), review.id+".3.late")
		found("adjourned twice", adjourned(lodged, `"by":"P1W"},{"notified":"`+day(lodged, 1)+`","by":"P1W"`),
			review.id+".3.again")
		found("adjourned to no later day", adjourned(lodged, `"until":"`+review.last+`"`), review.id+".3.not-later")
		found("adjourned too long", adjourned(lodged, `"by":"P43D"`), review.id+".3.too-long")
		found("adjourned after the decision",
			objected(`,"decided":"`+day(lodged, 1)+`","adjournments":[{"notified":"`+day(lodged, 2)+`","by":"P1W"}]`),
			review.id+".3.after-decision")
		repaired := func(asked, rest string) string {
			return objected(`,"repairs":[{"asked":"` + asked + `"` + rest + `}]`)
		}
		found("repair without a term", repaired(lodged, ""), review.repair+".no-term-set")
		found("repaired on the day", repaired(lodged, `,"set":"`+lodged+`"`), review.repair+".no-days")
		found("repair asked after the last day", repaired(day(review.last, 1), `,"set":"`+day(review.last, 9)+`"`),
			review.repair+".after-end")
		found("repair asked after the decision",
			objected(`,"decided":"`+day(lodged, 1)+`","repairs":[{"asked":"`+day(lodged, 2)+`","set":"`+day(lodged, 9)+`"}]`),
			review.repair+".after-decision")
		agreed := func(consented, rest string) string {
			return objected(`,"agreed":[{"consented":"` + consented + `",` + rest + `}]`)
		}
		found("consent after the last day", agreed(day(review.last, 1), `"days":7`), review.id+".4.after-end")
		found("consent to no later day", agreed(lodged, `"until":"`+review.last+`"`), review.id+".4.not-later")
		found("consent after the decision",
			objected(`,"decided":"`+day(lodged, 1)+`","agreed":[{"consented":"`+day(lodged, 2)+`","days":7}]`),
			review.id+".4.after-decision")
	}
	// The term for the decision on objection ends nominally on a Saturday.
	found("adjourned on an added day",
		`"received":"2020-05-12","decision":{"published":"2020-05-26"},"objection":{"received":"2020-06-10",`+
			`"suspensions":[{"ground":"awb.4.15.2.c","from":"2020-07-13","until":"2020-07-16"}],`+
			`"adjournments":[{"notified":"2020-08-24","by":"P1W"}]}`, "awb.7.10.3.added-day")
	found("adjourned on an added day",
		`"received":"2009-05-26","decision":{"published":"2009-06-02"},"objection":{"received":"2009-06-13",`+
			`"adjournments":[{"notified":"2009-07-27","by":"P1W"}]}`, "awb.7.10.1994.3.added-day")
}
