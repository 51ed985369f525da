package wob_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// Each kind of event gives the key of the case file that has its day, with the
// keys that it takes, on the request or on what it names.
func TestEachKindOfEventGivesItsKey(t *testing.T) {
	const (
		request  = `{"id":"r","on":"2026-03-02","kind":"received"}`
		decision = `{"id":"d","on":"2026-03-30","kind":"decision"}`
		part     = `{"id":"p","on":"2026-03-16","kind":"partial-decision"}`
		objected = decision + `{"id":"o","on":"2026-04-20","kind":"objection"}`
		appealed = `{"id":"a","on":"2026-05-04","kind":"appeal","fields":{"against":"not-deciding"}}`
	)
	for _, row := range []struct{ kind, events, want string }{
		{"received",
			`{"id":"r","on":"2026-03-02","kind":"received","fields":{"id":"z","filed":"2026-02-27",` +
				`"firstReceived":"2026-02-28",` +
				`"channel":{"designated":false,"passedOn":"2026-03-03","told":"2026-03-04"},` +
				`"environmental":{"disclosureIntended":true},` +
				`"tooGeneral":true,"large":false}}`,
			`{"id":"z","received":"2026-03-02","filed":"2026-02-27","firstReceived":"2026-02-28",` +
				`"channel":{"designated":false,"passedOn":"2026-03-03","told":"2026-03-04"},` +
				`"environmental":{"disclosureIntended":true},` +
				`"tooGeneral":true,"large":false}`},
		{"received on the islands", `{"id":"r","on":"2026-03-02","kind":"received","fields":{"territory":"bes"}}`,
			`{"received":"2026-03-02","territory":"bes"}`},
		{"precision-asked", request + `{"id":"x","on":"2026-03-05","kind":"precision-asked"}`,
			`{"received":"2026-03-02","precisionAsked":"2026-03-05"}`},
		{"consulted", request + `{"id":"x","on":"2026-03-05","kind":"consulted"}`,
			`{"received":"2026-03-02","consulted":"2026-03-05"}`},
		{"delay-told", request + `{"id":"x","on":"2026-03-05","kind":"delay-told"}`,
			`{"received":"2026-03-02","delayTold":"2026-03-05"}`},
		{"delay-told of an objection", request + objected + `{"id":"x","on":"2026-05-05","kind":"delay-told","of":"o"}`,
			`{"received":"2026-03-02","decision":{"published":"2026-03-30"},"objections":[{"id":"o",` +
				`"received":"2026-04-20","told":"2026-05-05"}]}`},
		{"adjourned", request + `{"id":"x","on":"2026-03-05","kind":"adjourned","fields":{"until":"2026-04-13","size":true}}`,
			`{"received":"2026-03-02","adjournments":[{"id":"x","notified":"2026-03-05","until":"2026-04-13","size":true}]}`},
		{"adjourned of an objection",
			request + objected + `{"id":"x","on":"2026-05-05","kind":"adjourned","of":"o","fields":{"by":"P6W"}}`,
			`{"received":"2026-03-02","decision":{"published":"2026-03-30"},` +
				`"objections":[{"id":"o","received":"2026-04-20","adjournments":[{"id":"x","notified":"2026-05-05",` +
				`"by":"P6W"}]}]}`},
		{"suspension by notice",
			request +
				`{"id":"x","on":"2026-03-05","kind":"suspension-begun","fields":{"ground":"woo.4.4.3","set":"2026-03-19"}}` +
				`{"id":"y","on":"2026-03-10","kind":"suspension-ended","of":"x"}`,
			`{"received":"2026-03-02","suspensions":[{"id":"x","ground":"woo.4.4.3","notified":"2026-03-05",` +
				`"until":"2026-03-10","set":"2026-03-19"}]}`},
		{"suspension by a fact",
			request + `{"id":"x","on":"2026-03-05","kind":"suspension-begun","fields":{"ground":"awb.4.15.2.c"}}` +
				`{"id":"y","on":"2026-03-10","kind":"suspension-ended","of":"x"}`,
			`{"received":"2026-03-02","suspensions":[{"id":"x","ground":"awb.4.15.2.c","from":"2026-03-05",` +
				`"until":"2026-03-10"}]}`},
		{"suspension of an objection", request + objected +
			`{"id":"x","on":"2026-05-15","kind":"suspension-begun","of":"o","fields":{"ground":"awb.4.15.2.b"}}` +
			`{"id":"y","on":"2026-05-20","kind":"suspension-ended","of":"x"}`,
			`{"received":"2026-03-02","decision":{"published":"2026-03-30"},"objections":[{"id":"o","received":"2026-04-20",` +
				`"suspensions":[{"id":"x","ground":"awb.4.15.2.b","from":"2026-05-15","until":"2026-05-20"}]}]}`},
		{"partial-decision", request + `{"id":"p","on":"2026-03-16","kind":"partial-decision","fields":{"discloses":true}}` +
			`{"id":"x","on":"2026-03-17","kind":"third-party-told","of":"p"}{"id":"y","on":"2026-03-30",` +
			`"kind":"disclosed","of":"p"}`,
			`{"received":"2026-03-02","partial":[{"id":"p","published":"2026-03-16","discloses":true,` +
				`"thirdPartyTold":"2026-03-17","disclosed":"2026-03-30"}]}`},
		{"decision", request + `{"id":"d","on":"2026-03-30","kind":"decision","fields":{"dated":"2026-03-27","oral":false}}` +
			`{"id":"x","on":"2026-03-31","kind":"third-party-told"}{"id":"y","on":"2026-04-13","kind":"disclosed"}`,
			`{"received":"2026-03-02","decision":{"published":"2026-03-30","dated":"2026-03-27","oral":false,` +
				`"thirdPartyTold":"2026-03-31","disclosed":"2026-04-13"}}`},
		{"relief", request + decision + `{"id":"x","on":"2026-04-02","kind":"relief-asked"}` +
			`{"id":"y","on":"2026-04-20","kind":"relief-ended","fields":{"granted":true,"until":"2026-06-01"}}`,
			`{"received":"2026-03-02","decision":{"published":"2026-03-30","relief":{"asked":"2026-04-02",` +
				`"ended":"2026-04-20","granted":true,"until":"2026-06-01"}}}`},
		{"relief of a part", request + part + `{"id":"x","on":"2026-04-02","kind":"relief-asked","of":"p"}` +
			`{"id":"y","on":"2026-04-20","kind":"relief-ended","of":"p","fields":{"granted":false}}`,
			`{"received":"2026-03-02","partial":[{"id":"p","published":"2026-03-16",` +
				`"relief":{"asked":"2026-04-02","ended":"2026-04-20","granted":false}}]}`},
		{"closed",
			request + `{"id":"x","on":"2026-03-10","kind":"closed","fields":{"how":"not-taken-up","under":"awb.4.5"}}` +
				`{"id":"y","on":"2026-03-11","kind":"closing-told"}`,
			`{"received":"2026-03-02","closed":{"how":"not-taken-up","on":"2026-03-10","told":"2026-03-11","under":"awb.4.5"}}`},
		{"notice-of-default-sent", request + `{"id":"x","on":"2026-04-01","kind":"notice-of-default-sent"}`,
			`{"received":"2026-03-02","defaults":[{"id":"x","sent":"2026-04-01"}]}`},
		{"notice-of-default",
			request + `{"id":"x","on":"2026-04-02","kind":"notice-of-default","fields":{"id":"n",` +
				`"sent":"2026-04-01","channel":{"designated":true}}}` +
				`{"id":"y","on":"2026-05-20","kind":"penalty-fixed"}{"id":"z","on":"2026-06-10","kind":"penalty-paid"}`,
			`{"received":"2026-03-02","defaults":[{"id":"n","sent":"2026-04-01","received":"2026-04-02",` +
				`"channel":{"designated":true},"fixed":"2026-05-20","paid":"2026-06-10"}]}`},
		{"notice-of-default that was sent before", request + `{"id":"x","on":"2026-04-01","kind":"notice-of-default-sent"}` +
			`{"id":"y","on":"2026-04-02","kind":"notice-of-default","of":"x","fields":{"channel":{"designated":true}}}`,
			`{"received":"2026-03-02","defaults":[{"id":"x","sent":"2026-04-01","received":"2026-04-02",` +
				`"channel":{"designated":true}}]}`},
		{"notice-of-default that was sent before, with the day once more",
			request + `{"id":"x","on":"2026-04-01","kind":"notice-of-default-sent"}` +
				`{"id":"y","on":"2026-04-02","kind":"notice-of-default","of":"x","fields":{"sent":"2026-04-01"}}`,
			`{"received":"2026-03-02","defaults":[{"id":"x","sent":"2026-04-01","received":"2026-04-02"}]}`},
		{"notice-of-default of an objection",
			request + objected + `{"id":"x","on":"2026-07-01","kind":"notice-of-default-sent","of":"o"}` +
				`{"id":"y","on":"2026-07-02","kind":"notice-of-default","of":"x"}{"id":"z","on":"2026-09-01",` +
				`"kind":"penalty-fixed","of":"x"}` +
				`{"id":"w","on":"2026-07-03","kind":"notice-of-default","of":"o"}`,
			`{"received":"2026-03-02","decision":{"published":"2026-03-30"},"objections":[{"id":"o","received":"2026-04-20",` +
				`"defaults":[{"id":"x","sent":"2026-07-01","received":"2026-07-02","fixed":"2026-09-01"},{"id":"w",` +
				`"received":"2026-07-03"}]}]}`},
		{"objection",
			request + decision + `{"id":"o","on":"2026-04-20","kind":"objection","fields":{"by":"third-party",` +
				`"posted":"2026-04-18","byPost":true,` +
				`"reachedWrongBody":"2026-04-19","believedTaken":true,"channel":{"designated":true},"form":{"signed":true}}}` +
				`{"id":"x","on":"2026-05-04","kind":"committee-announced"}{"id":"y","on":"2026-06-08",` +
				`"kind":"objection-withdrawn"}`,
			`{"received":"2026-03-02","decision":{"published":"2026-03-30"},"objections":[{"id":"o",` +
				`"by":"third-party","received":"2026-04-20",` +
				`"posted":"2026-04-18","byPost":true,"reachedWrongBody":"2026-04-19","channel":{"designated":true},` +
				`"believedTaken":true,` +
				`"committeeAnnounced":"2026-05-04","form":{"signed":true},"withdrawn":"2026-06-08"}]}`},
		{"objection to a part",
			request + part + `{"id":"o","on":"2026-04-20","kind":"objection","of":"p","fields":{"id":"b"}}`,
			`{"received":"2026-03-02","partial":[{"id":"p","published":"2026-03-16"}],"objections":[{"id":"b",` +
				`"of":"p","received":"2026-04-20"}]}`},
		{"repair",
			request + objected + `{"id":"x","on":"2026-04-27","kind":"repair-asked","fields":{"id":"v","set":"2026-05-11"}}` +
				`{"id":"y","on":"2026-05-06","kind":"repair-done","of":"v"}`,
			`{"received":"2026-03-02","decision":{"published":"2026-03-30"},"objections":[{"id":"o","received":"2026-04-20",` +
				`"repairs":[{"id":"v","asked":"2026-04-27","set":"2026-05-11","done":"2026-05-06"}]}]}`},
		{"delay-agreed", request + objected + `{"id":"x","on":"2026-06-01","kind":"delay-agreed","fields":{"days":14}}` +
			`{"id":"y","on":"2026-06-02","kind":"delay-agreed","of":"o","fields":{"id":"u","until":"2026-08-03","ground":"c"}}`,
			`{"received":"2026-03-02","decision":{"published":"2026-03-30"},"objections":[{"id":"o","received":"2026-04-20",` +
				`"agreed":[{"id":"x","consented":"2026-06-01","days":14},{"id":"u","notified":"2026-06-02",` +
				`"until":"2026-08-03","ground":"c"}]}]}`},
		{"decision-on-objection", request + objected + `{"id":"x","on":"2026-06-22","kind":"decision-on-objection"}`,
			`{"received":"2026-03-02","decision":{"published":"2026-03-30"},"objections":[{"id":"o",` +
				`"received":"2026-04-20","decided":"2026-06-22"}]}`},
		{"appeal",
			request + `{"id":"a","on":"2026-05-04","kind":"appeal","fields":{"by":"requester",` +
				`"against":"not-deciding","posted":"2026-05-02","complete":"2026-05-05","hearing":false}}` +
				`{"id":"x","on":"2026-06-01","kind":"appeal-withdrawn"}`,
			`{"received":"2026-03-02","appeals":[{"id":"a","by":"requester","against":"not-deciding",` +
				`"received":"2026-05-04","posted":"2026-05-02",` +
				`"complete":"2026-05-05","hearing":false,"withdrawn":"2026-06-01"}]}`},
		{"ruling", request + appealed + `{"id":"x","on":"2026-05-11","kind":"appeal-complete"}` +
			`{"id":"y","on":"2026-06-22","kind":"ruling","fields":{"founded":true,"decideWithin":"P4W",` +
			`"basis":"size","penaltyPerDay":100,"penaltyMost":15000}}` +
			`{"id":"z","on":"2026-07-20","kind":"further-appeal","of":"a"}`,
			`{"received":"2026-03-02","appeals":[{"id":"a","against":"not-deciding","received":"2026-05-04",` +
				`"complete":"2026-05-11",` +
				`"ruling":{"sent":"2026-06-22","founded":true,"decideWithin":"P4W","basis":"size",` +
				`"penaltyPerDay":100,"penaltyMost":15000},"further":"2026-07-20"}]}`},
		{"outage",
			request + `{"id":"x","on":"2026-05-11","kind":"outage","fields":{"from":"2026-05-10",` +
				`"until":"2026-05-12","extendedTo":"2026-05-14"}}`,
			`{"received":"2026-03-02","outages":[{"id":"x","announced":"2026-05-11","from":"2026-05-10",` +
				`"until":"2026-05-12","extendedTo":"2026-05-14"}]}`},
	} {
		events := readEvents(t, strings.ReplaceAll(row.events, "}{", "}\n{"))
		slices.Reverse(events)
		got, err := wob.Fold(slices.Values(events))
		if err != nil && !strings.Contains(err.Error(), "may still run") {
			t.Errorf("%s: %v", row.kind, err)
			continue
		}
		want, err := wob.ParseCase([]byte(row.want))
		if err != nil {
			t.Fatal(row.kind, err)
		}
		if diff := cmp.Diff(string(want.AppendJSON(nil)), string(got.AppendJSON(nil))); diff != "" {
			t.Errorf("%s (-want +got)\n%s", row.kind, diff)
		}
	}
}

// An event about something that is not there, and a second one of what is there
// once, are errors that name the event.
func TestEventsAboutNothing(t *testing.T) {
	const (
		request  = `{"id":"r","on":"2026-03-02","kind":"received"}`
		decision = `{"id":"d","on":"2026-03-30","kind":"decision"}`
		objected = decision + `{"id":"o","on":"2026-04-20","kind":"objection"}`
		nothing  = `events[x].of: "q": names nothing that is there`
		which    = `events[x].of: name under of what it is about`
	)
	on := func(kind, of, fields string) string {
		s := `{"id":"x","on":"2026-06-01","kind":"` + kind + `"`
		if of != "" {
			s += `,"of":"` + of + `"`
		}
		if fields != "" {
			s += `,"fields":{` + fields + `}`
		}
		return s + `}`
	}
	for _, row := range []struct{ events, want string }{
		{request + on("delay-told", "q", ""), nothing},
		{request + on("adjourned", "q", `"by":"P2W"`), nothing},
		{request + on("suspension-begun", "q", `"ground":"awb.4.15.2.b"`), nothing},
		{request + on("suspension-ended", "q", ""), nothing},
		{request + decision + on("disclosed", "q", ""), nothing},
		{request + on("disclosed", "", ""), which},
		{request + on("relief-ended", "", `"granted":true`), which},
		{request + decision + on("relief-ended", "q", `"granted":true`), nothing},
		{request + on("closing-told", "", ""), which},
		{request + on("notice-of-default-sent", "q", ""), nothing},
		{request + on("notice-of-default", "q", ""), nothing},
		{request + on("penalty-fixed", "", ""), which},
		{request + on("penalty-paid", "q", ""), nothing},
		{request + objected + on("committee-announced", "q", ""), nothing},
		{request + on("repair-asked", "", `"set":"2026-06-15"`), which},
		{request + objected + on("repair-asked", "q", `"set":"2026-06-15"`), nothing},
		{request + objected + on("repair-done", "q", ""), nothing},
		{request + objected + on("delay-agreed", "q", `"days":7`), nothing},
		{request + on("decision-on-objection", "", ""), which},
		{request + on("ruling", "", ""), which},
		{request + on("appeal-withdrawn", "q", ""), nothing},

		{request + `{"id":"w","on":"2026-05-20","kind":"precision-asked"}` + on("precision-asked", "", ""),
			`events[x].on: "2026-06-01": there is such an event already`},
		{request + `{"id":"w","on":"2026-05-20","kind":"delay-told"}` + on("delay-told", "", ""),
			`events[x].on: "2026-06-01": there is such an event already`},
		{request + decision + `{"id":"w","on":"2026-05-20","kind":"disclosed"}` + on("disclosed", "", ""),
			`events[x].on: "2026-06-01": there is such an event already`},
		{request + `{"id":"w","on":"2026-05-20","kind":"closed","fields":{"how":"withdrawn"}}` + on("closed", "",
			`"how":"withdrawn"`), `events[x].kind: "closed": there is such an event already`},
		{request + decision + `{"id":"v","on":"2026-05-19","kind":"relief-asked"}{"id":"w","on":"2026-05-20",` +
			`"kind":"relief-ended"}` + on("relief-ended", "", ""),
			`events[x].on: "2026-06-01": there is such an event already`},
		{request + `{"id":"a","on":"2026-05-04","kind":"appeal","fields":{"against":"not-deciding"}}{"id":"w",` +
			`"on":"2026-05-20","kind":"ruling"}` + on("ruling", "a", ""),
			`events[x].on: "2026-06-01": there is such an event already`},
		{request + `{"id":"w","on":"2026-05-20","kind":"notice-of-default-sent"}{"id":"v","on":"2026-05-21",` +
			`"kind":"notice-of-default","of":"w"}` + on("notice-of-default", "w", ""),
			`events[x].on: "2026-06-01": there is such an event already`},
		{request + `{"id":"w","on":"2026-05-20","kind":"notice-of-default-sent"}` + on("notice-of-default", "w",
			`"sent":"2026-05-21"`),
			`events[x].fields.sent: "2026-05-21": there is such an event already`},
		{request + objected + `{"id":"w","on":"2026-05-20","kind":"delay-told","of":"o"}` + on("delay-told", "o", ""),
			`events[x].on: "2026-06-01": there is such an event already`},
		{request + `{"id":"s","on":"2026-03-05","kind":"suspension-begun","fields":{"ground":"awb.4.15.2.b"}}` +
			`{"id":"w","on":"2026-05-20","kind":"suspension-ended","of":"s"}` + on("suspension-ended", "s", ""),
			`events[x].on: "2026-06-01": there is such an event already`},
		{request + `{"id":"c","on":"2026-05-19","kind":"closed","fields":{"how":"withdrawn"}}` +
			`{"id":"w","on":"2026-05-20","kind":"closing-told"}` + on("closing-told", "", ""),
			`events[x].on: "2026-06-01": there is such an event already`},
		{request + objected + `{"id":"q","on":"2026-05-19","kind":"repair-asked","of":"o"}` +
			`{"id":"w","on":"2026-05-20","kind":"repair-done","of":"q"}` + on("repair-done", "q", ""),
			`events[x].on: "2026-06-01": there is such an event already`},
		{request + `{"id":"w","withdraws":"w"}`, `events[w].withdraws: "w": names nothing that is there`},
	} {
		_, err := wob.Fold(slices.Values(readEvents(t, strings.ReplaceAll(row.events, "}{", "}\n{"))))
		if err == nil || !strings.Contains(err.Error(), row.want) {
			t.Errorf("%s: %v, want %s", row.events, err, row.want)
		}
	}
}

// On one day what happens to a thing is folded after the thing itself, whatever the ids.
func TestOnOneDayTheIDsSayNothing(t *testing.T) {
	const request = `{"id":"zz","on":"2026-03-02","kind":"received"}` + "\n"
	day := func(events ...string) string {
		var b strings.Builder
		for _, e := range events {
			b.WriteString(`{"on":"2026-05-04",` + e + "}\n")
		}
		return request + b.String()
	}
	for _, row := range []struct{ events, want string }{
		{day(`"id":"z","kind":"closed","fields":{"how":"withdrawn"}`, `"id":"a","kind":"closing-told"`),
			`{"received":"2026-03-02","closed":{"how":"withdrawn","on":"2026-05-04","told":"2026-05-04"}}`},
		{day(`"id":"z","kind":"decision"`, `"id":"b","kind":"disclosed"`, `"id":"a","kind":"third-party-told"`),
			`{"received":"2026-03-02","decision":{"published":"2026-05-04","thirdPartyTold":"2026-05-04",` +
				`"disclosed":"2026-05-04"}}`},
		{day(`"id":"z","kind":"decision"`, `"id":"y","kind":"objection"`, `"id":"x","kind":"repair-asked","of":"y"`,
			`"id":"a","kind":"repair-done","of":"x"`),
			`{"received":"2026-03-02","decision":{"published":"2026-05-04"},"objections":[{"id":"y","received":"2026-05-04",` +
				`"repairs":[{"id":"x","asked":"2026-05-04","done":"2026-05-04"}]}]}`},
		{day(`"id":"z","kind":"notice-of-default-sent"`, `"id":"y","kind":"notice-of-default","of":"z"`,
			`"id":"a","kind":"penalty-fixed","of":"z"`),
			`{"received":"2026-03-02","defaults":[{"id":"z","sent":"2026-05-04","received":"2026-05-04",` +
				`"fixed":"2026-05-04"}]}`},
		{day(`"id":"z","kind":"notice-of-default"`, `"id":"a","kind":"penalty-fixed"`),
			`{"received":"2026-03-02","defaults":[{"id":"z","received":"2026-05-04","fixed":"2026-05-04"}]}`},
		{day(`"id":"z","kind":"objection"`, `"id":"y","kind":"appeal","of":"z","fields":{"against":"decision-on-objection"}`,
			`"id":"x","kind":"ruling","of":"y"`, `"id":"a","kind":"further-appeal","of":"y"`),
			`{"received":"2026-03-02","objections":[{"id":"z","received":"2026-05-04"}],"appeals":[{"id":"y","of":"z",` +
				`"against":"decision-on-objection","received":"2026-05-04","ruling":{"sent":"2026-05-04"},` +
				`"further":"2026-05-04"}]}`},
		{day(`"id":"z","kind":"objection"`, `"id":"a","kind":"adjourned","of":"z","fields":{"by":"P6W"}`),
			`{"received":"2026-03-02","objections":[{"id":"z","received":"2026-05-04","adjournments":[{"id":"a",` +
				`"notified":"2026-05-04","by":"P6W"}]}]}`},
		{day(`"id":"z","kind":"suspension-begun","fields":{"ground":"awb.4.15.2.b"}`,
			`"id":"a","kind":"suspension-ended","of":"z"`),
			`{"received":"2026-03-02","suspensions":[{"id":"z","ground":"awb.4.15.2.b","from":"2026-05-04",` +
				`"until":"2026-05-04"}]}`},
	} {
		got, err := wob.Fold(slices.Values(readEvents(t, row.events)))
		if err != nil {
			t.Errorf("%s: %v", row.events, err)
			continue
		}
		want, err := wob.ParseCase([]byte(row.want))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want.AppendJSON(nil)), string(got.AppendJSON(nil))); diff != "" {
			t.Errorf("%s (-want +got)\n%s", row.events, diff)
		}
	}
}

// An event made by hand that cannot be is told under its id, and so is a ground that is
// none.
func TestEventsMadeByHandThatCannotBe(t *testing.T) {
	day := calendar.MustParse("2026-03-02")
	received := wob.Event{ID: "r", On: day, Kind: wob.EventReceived}
	for _, row := range []struct {
		e    wob.Event
		want string
	}{
		{wob.Event{ID: "a", On: day}, `events[a].kind: must be given`},
		{wob.Event{ID: "a", On: day, Kind: wob.EventSuspensionBegun,
			Fields: wob.Case{Suspensions: []wob.Suspension{{Ground: "x"}}}}, `suspensions[0].ground: "x": takes `},
	} {
		_, err := wob.Fold(slices.Values([]wob.Event{received, row.e}))
		if err == nil || !strings.HasPrefix(err.Error(), row.want) {
			t.Errorf("%+v: %v, want %s", row.e, err, row.want)
		}
	}
	if c, err := wob.Fold(nil); err == nil {
		t.Errorf("no events are a case: %+v", c)
	}
}
