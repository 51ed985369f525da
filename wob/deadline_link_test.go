package wob_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

const wetten = "https://wetten.overheid.nl/jci1.3:c:"

// A link leads to the text of the day of the case, not to the one that was read
// years before it.
func TestALinkLeadsToTheTextOfTheDay(t *testing.T) {
	for _, row := range []struct {
		why, facts string
		key        wob.Key
		want       string
	}{
		{"art. 4.4 lid 1 Woo: the term runs from receipt", `"received":"2026-03-02"`, wob.KeyDecision,
			wetten + "BWBR0045754&artikel=4.4&lid=1&g=2026-03-02"},
		{"art. 6:8 lid 1 Awb: the term runs from publication",
			`"received":"2026-03-02","decision":{"published":"2026-03-10"}`,
			wob.KeyObjection, wetten + "BWBR0005537&artikel=6:7&g=2026-03-10"},
		{"art. 4.4 lid 2 Woo: no term, adjourning can be done from receipt on", `"received":"2026-03-02","asOf":"2026-03-04"`,
			wob.KeyAdjourn, wetten + "BWBR0045754&artikel=4.4&lid=2&g=2026-03-02"},
		{"art. 6:12 lid 2 Awb: its first day lies ahead, so the text that was read",
			`"received":"2026-03-02","asOf":"2026-03-04"`, wob.KeyNoticeOfDefault,
			wetten + "BWBR0005537&artikel=6:12&lid=2&o=b&g=2009-10-01"},
		{"art. 6 lid 1 Wob, in force on 3 March 2020", `"received":"2020-03-03"`, wob.KeyDecision,
			wetten + "BWBR0005252&artikel=6&lid=1&g=2020-03-03"},
		{"art. 6 lid 5 Wob: from 5 May 2022, when the Wob held no more (art. 10.1 Woo)",
			`"received":"2022-03-25","decision":{"published":"2022-04-20","discloses":true,` +
				`"objectionExpected":true},"asOf":"2022-05-10"`,
			wob.KeyDisclosure, wetten + "BWBR0005252&artikel=6&lid=5&g=2022-04-30"},
	} {
		d, ok := mustTimeline(t, wob.Clock{}, "{"+row.facts+"}").Deadline(row.key, "")
		if !ok || d.Link() != row.want {
			t.Errorf("%s: %q, want %q", row.why, d.Link(), row.want)
		}
	}
	for _, c := range mustTimeline(t, wob.Clock{}, `{"received":"2022-06-02"}`).Caveats {
		d := wob.Deadline{By: c.Provision, State: wob.Open, First: calendar.MustParse("2022-06-02")}
		if c.Provision.ID() == "awb.2021.unread" && d.Link() != c.Provision.Citation().URL() {
			t.Errorf("%q: of a text without a version no day is told", d.Link())
		}
	}
	if got := (wob.Deadline{}).Link(); got != "" {
		t.Errorf("the zero deadline, which no rule gives: %q", got)
	}
}

// No link leads to a text from before the one relied on, nor to the Wob after 30
// April 2022, the day before the Woo took its place.
func TestNoLinkLeadsToATextThatDoesNotHold(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := fromRapid(t).wholeCase()
		line, err := wob.Clock{}.Timeline(c)
		if err != nil {
			return
		}
		for d := range line.Deadlines() {
			link, cite := d.Link(), d.Citation()
			_, day, dated := strings.Cut(link, "&g=")
			if dated == cite.Version().IsZero() {
				t.Fatalf("%s: %q of a text of %s", d.Key, link, cite.Version())
			}
			if !dated {
				continue
			}
			on := calendar.MustParse(day)
			if on.Before(cite.Version()) || cite.Act().String() == "Wob" && on.After(calendar.MustParse("2022-04-30")) {
				t.Fatalf("%s: %q, and the text relied on is of %s", d.Key, link, cite.Version())
			}
		}
	})
}
