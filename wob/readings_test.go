package wob_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/quote"
	"github.com/wobrules/wobrules/wob"
)

// The readings, with the source of each side.
func TestReadings(t *testing.T) {
	want := map[string]struct {
		direction          calendar.Direction
		byDefault, another string
	}{
		"adjournment-from": {calendar.Later, "art. 6 lid 2 Wob", "art. 6 lid 2 Wob"},
		"suspension-end": {calendar.BothWays, "Circulaire Wet dwangsom en beroep bij niet tijdig beslissen",
			"art. 4:15 lid 1 Awb"},
		"suspension-in-extension": {calendar.Earlier, "art. 4:15 lid 1 Awb", "art. 1 lid 1 Atw"},
		"post-week":               {calendar.Later, "ECLI:NL:GHDHA:2024:2311", "art. 1 lid 1 Atw"},
		"notice-last-day":         {calendar.Earlier, "ECLI:NL:RBOVE:2021:3168", "ECLI:NL:RBROT:2014:4456"},
		"penalty-weeks":           {calendar.Later, "ECLI:NL:RVS:2020:180", "art. 4:17 lid 1 Awb"},
		"penalty-decision-day":    {calendar.Earlier, "ECLI:NL:RBMNE:2023:6043", "art. 4:17 lid 1 Awb"},
		"disclosure-wait":         {calendar.Earlier, "art. 6 lid 5 Wob", "art. 6 lid 5 Wob"},
		"disclosure-woo":          {calendar.Later, "art. 4.4 lid 5 Woo", "art. 4.4 lid 5 Woo"},
		"default-from": {calendar.Later, "Circulaire Wet dwangsom en beroep bij niet tijdig beslissen",
			"UWV, Instructie Wet dwangsom, versie 21 april 2021, onderdeel 4.1.2.2"},
		"adjournment-capacity":   {calendar.Later, "art. 4.4 lid 2 Woo", "ECLI:NL:RBMNE:2024:686"},
		"suspension-on-last-day": {calendar.Later, "art. 4:15 lid 1 Awb", "art. 4:15 lid 1 Awb"},
		"consent-after-end":      {calendar.Later, "ECLI:NL:RBMNE:2017:4691", "art. 4:15 lid 2 onder a Awb"},
		"committee-announced":    {calendar.Later, "ECLI:NL:RVS:2016:2233", "art. 7:10 lid 1 Awb"},
		"late-objection-start": {calendar.Later, "art. 7:10 lid 1 Awb",
			"UWV, Instructie Wet dwangsom, versie 21 april 2021, onderdeel 5.3"},
		"notice-after-court-term": {calendar.Earlier, "ECLI:NL:CRVB:2020:2408", "art. 6:12 lid 3 Awb"},
		"bes-deemed":              {calendar.Later, "art. 3 lid 3 WarBES", "art. 3 lid 3 WarBES"},
		"bes-thirty-days":         {calendar.Later, "art. 4 Atw", "art. 1 lid 1 Atw"},
		"pending-2022":            {calendar.BothWays, "art. 6 lid 1 Wob", "ECLI:NL:RVS:2022:1432"},
	}
	for r := range wob.AllReadings() {
		w, ok := want[r.ID()]
		delete(want, r.ID())
		if !ok || r.Direction() != w.direction || r.Default().Citation().String() != w.byDefault ||
			r.Other().Citation().String() != w.another {
			t.Errorf("%s: direction %d, default %s, other side %s", r.ID(), r.Direction(), r.Default().Citation(),
				r.Other().Citation())
		}
		if parsed, err := wob.ParseReading(r.ID()); err != nil || parsed != r {
			t.Errorf("ParseReading(%q): %v, %v", r.ID(), parsed, err)
		}
	}
	for id := range want {
		t.Errorf("no reading %s", id)
	}
	for _, bad := range []string{"", "Post-week", "post-week ", "postweek"} {
		if _, err := wob.ParseReading(bad); err == nil ||
			!strings.HasPrefix(err.Error(), "wob.ParseReading("+quote.Text(bad)+"): ") {
			t.Errorf("ParseReading(%q): %v; an unknown code is an error", bad, err)
		}
	}
}

// A result outside the table of days is an error that names the key it came
// from, whatever result it is.
func TestPastTheTableOfDays(t *testing.T) {
	for _, row := range []struct{ what, facts, key string }{
		{"the decision term", `"received":"2040-12-10"`, "received"},
		{"adjourned", `"received":"2040-11-27","adjournments":[{"notified":"2040-12-01","by":"P2W"}]`, "received"},
		{"the objection term", `"received":"2040-11-20","decision":{"published":"2040-12-10"}`, "decision.published"},
		{"the post week", `"received":"2040-11-06","decision":{"published":"2040-11-16"}`, "decision.published"},
		{"the wait before disclosure",
			`"received":"2040-11-20","decision":{"published":"2040-12-20","discloses":true,"objectionExpected":true}`,
			"decision.published"},
		{"the appeal", `"received":"2040-11-13","default":{"sent":"2040-12-24"}`, "default.sent"},
		{"the decision on objection",
			`"received":"2040-10-09","decision":{"published":"2040-10-16"},"objection":{"received":"2040-11-01"}`, "objection"},
		{"with a committee",
			`"received":"2040-09-18","decision":{"published":"2040-09-25"},"objection":{"received":"2040-10-10",` +
				`"committeeAnnounced":"2040-10-12"}`, "objection"},
		{"the appeal against not deciding on it",
			`"received":"2040-09-25","decision":{"published":"2040-10-02"},"objection":{"received":"2040-11-01",` +
				`"default":{"sent":"2040-12-28"}}`, "objection.default.sent"},
		{"no law for the decision on objection",
			`"received":"1993-12-21","decision":{"published":"1994-01-03"},"objection":{"received":"1993-12-28"}`,
			"objection.received"},
	} {
		_, err := timelineOf(row.facts, "")
		var fault *wob.InputError
		if !errors.As(err, &fault) || fault.Key != row.key || fault.English == "" || fault.Value == "" {
			t.Errorf("%s {%s}: %v; want an error at %s", row.what, row.facts, err, row.key)
		}
	}
	checkLegal(t, []legal{
		{why: "reading adjournment-from, art. 4.4 lid 2 Woo: a side past the days known is not listed; 25 December + 5",
			facts: `"received":"2040-11-27","adjournments":[{"notified":"2040-12-01","by":"P5D"}]`,
			want: "decision.nominal=2040-12-30 decision.lastDay=2040-12-31 arguable=- " +
				"caveats=atw.3.3.unknown,awb.2026.unread,woo.2026.unread"},
		{why: "art. 4.4 lid 1 Woo: a term that ends on the last day of the table is no error",
			facts: `"received":"2040-12-03"`, want: "decision.lastDay=2040-12-31"},
	})
	if _, err := timelineOf(`"received":"2040-11-27","adjournments":[{"notified":"2040-12-01","by":"P5D"}]`,
		"adjournment-from"); err == nil {
		t.Error("adjourned past the table under the other reading: no error")
	}
}

func TestObjectionsOfTheEarlyDays(t *testing.T) {
	checkLegal(t, []legal{
		{why: "art. 7:10 Awb (old): repair asked before the Awb suspends nothing; six weeks after receipt",
			facts: `"received":"1993-12-21","decision":{"published":"1994-01-03"},` +
				`"objection":{"posted":"1993-12-30","received":"1994-01-10","repairs":[{"asked":"1993-12-31","set":"1994-01-31"}]}`,
			want: "objectionDecision.lastDay=1994-02-21 reviewed=awb.7.10.1994.1"},
		{why: "Stb. 2009, 383, art. III lid 1: where the day of the objection is not known, the last day of the term for " +
			"it is taken",
			facts: `"received":"2014-03-04","decision":{"published":"2014-03-18"},` +
				`"objection":{"default":{"received":"2014-06-11"}}`,
			want: "objectionPenalty.applies=true objectionPenalty.firstDay=2014-06-26"},
	})
}
