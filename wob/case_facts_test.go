package wob_test

import (
	"encoding"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// Each day of a case file has the days between which it can lie: a fact not
// before what it follows on and not after asOf, a day that plans not before what
// it follows on.
func TestDaysInTheirOrder(t *testing.T) {
	const (
		asOf     = "2026-09-01"
		request  = "2026-06-01"
		objected = `"decision":{"published":"2026-06-29"},"objection":{"received":"2026-07-20"`
		lodged   = "2026-07-20"
		appealed = `"appeals":[{"against":"not-deciding","received":"2026-07-20"`
		asked    = `"decision":{"published":"2026-06-22","relief":{"asked":"2026-07-01"`
	)
	for _, row := range []struct{ key, from, until, facts string }{ // D is the day
		{"precisionAsked", request, asOf, `"precisionAsked":"D"`},
		{"consulted", request, asOf, `"consulted":"D"`},
		{"delayTold", request, asOf, `"delayTold":"D"`},
		{"channel.passedOn", request, asOf, `"channel":{"designated":false,"passedOn":"D"}`},
		{"channel.told", request, asOf, `"channel":{"designated":false,"told":"D"}`},
		{"adjournments[0].notified", request, asOf, `"adjournments":[{"notified":"D","by":"P2W"}]`},
		{"suspensions[0].notified", request, asOf,
			`"suspensions":[{"ground":"woo.4.4.3","notified":"D","set":"2026-09-20"}]`},
		{"suspensions[0].notified", request, asOf, `"suspensions":[{"ground":"awb.4.15.2.a","notified":"D","days":7}]`},
		{"suspensions[0].until", "", asOf, `"suspensions":[{"ground":"woo.4.4.3","notified":"2026-06-10","until":"D"}]`},
		{"suspensions[0].from", "", asOf, `"suspensions":[{"ground":"awb.4.15.2.b","from":"D"}]`},
		{"suspensions[0].from", "", "2026-07-01",
			`"suspensions":[{"ground":"awb.4.15.2.b","from":"D","until":"2026-07-01"}]`},
		{"partial[0].published", request, asOf, `"partial":[{"published":"D"}]`},
		{"partial[0].published", request, "2026-06-29",
			`"partial":[{"published":"D"}],"decision":{"published":"2026-06-29"}`},
		{"decision.published", request, asOf, `"decision":{"published":"D"}`},
		{"decision.dated", request, "2026-06-29", `"decision":{"published":"2026-06-29","dated":"D"}`},
		{"decision.thirdPartyTold", request, asOf, `"decision":{"published":"2026-06-29","thirdPartyTold":"D"}`},
		{"decision.disclosed", request, asOf, `"decision":{"published":"2026-06-29","disclosed":"D"}`},
		{"decision.relief.asked", request, asOf, `"decision":{"published":"2026-06-22","relief":{"asked":"D"}}`},
		{"decision.relief.ended", "2026-07-01", asOf, asked + `,"ended":"D"}}`},
		{"decision.relief.until", "2026-07-01", "", asked + `,"granted":true,"until":"D"}}`},
		{"closed.on", request, asOf, `"closed":{"how":"withdrawn","on":"D"}`},
		{"closed.told", request, asOf, `"closed":{"how":"withdrawn","told":"D"}`},
		{"default.sent", request, asOf, `"default":{"sent":"D"}`},
		{"default.received", request, asOf, `"default":{"received":"D"}`},
		{"default.sent", request, "2026-07-03", `"default":{"sent":"D","received":"2026-07-03"}`},
		{"default.fixed", request, asOf, `"default":{"received":"2026-07-03","fixed":"D"}`},
		{"default.paid", request, asOf, `"default":{"received":"2026-07-03","paid":"D"}`},
		{"default.channel.passedOn", request, asOf,
			`"default":{"received":"2026-07-03","channel":{"designated":false,"passedOn":"D"}}`},
		{"default.channel.told", request, asOf,
			`"default":{"received":"2026-07-03","channel":{"designated":false,"told":"D"}}`},

		{"objection.received", request, asOf, `"objection":{"received":"D"}`},
		{"objection.posted", request, asOf, `"objection":{"posted":"D"}`},
		{"objection.posted", request, lodged, objected + `,"posted":"D"}`},
		{"objection.reachedWrongBody", request, asOf, objected + `,"reachedWrongBody":"D"}`},
		{"objection.channel.passedOn", request, asOf, objected + `,"channel":{"designated":false,"passedOn":"D"}}`},
		{"objection.channel.told", request, asOf, objected + `,"channel":{"designated":false,"told":"D"}}`},
		{"objection.committeeAnnounced", lodged, asOf, objected + `,"committeeAnnounced":"D"}`},
		{"objection.repairs[0].asked", lodged, asOf, objected + `,"repairs":[{"asked":"D","set":"2026-09-20"}]}`},
		{"objection.repairs[0].done", "", asOf,
			objected + `,"repairs":[{"asked":"2026-07-27","set":"2026-09-20","done":"D"}]}`},
		{"objection.adjournments[0].notified", lodged, asOf, objected + `,"adjournments":[{"notified":"D","by":"P6W"}]}`},
		{"objection.agreed[0].consented", lodged, asOf, objected + `,"agreed":[{"consented":"D","days":7}]}`},
		{"objection.agreed[0].notified", lodged, asOf, objected + `,"agreed":[{"ground":"c","notified":"D","days":7}]}`},
		{"objection.default.received", lodged, asOf, objected + `,"default":{"received":"D"}}`},
		{"objection.told", lodged, asOf, objected + `,"told":"D"}`},
		{"objection.withdrawn", lodged, asOf, objected + `,"withdrawn":"D"}`},
		{"objection.decided", lodged, asOf, objected + `,"decided":"D"}`},
		{"objection.decided", "2026-07-18", asOf, objected + `,"posted":"2026-07-18","decided":"D"}`},
		{"objection.decided", "2026-07-15", asOf, objected + `,"reachedWrongBody":"2026-07-15","decided":"D"}`},
		{"objection.decided", "2026-07-18", asOf,
			objected + `,"reachedWrongBody":"2026-07-19","posted":"2026-07-18","decided":"D"}`},
		{"objection.decided", request, asOf, `"decision":{"published":"2026-06-29"},"objection":{"decided":"D"}`},

		{"appeals[0].received", request, asOf, `"appeals":[{"against":"decision","received":"D"}]`},
		{"appeals[0].posted", request, asOf, `"appeals":[{"against":"decision","posted":"D"}]`},
		{"appeals[0].posted", request, lodged, appealed + `,"posted":"D"}]`},
		{"appeals[0].complete", lodged, asOf, appealed + `,"complete":"D"}]`},
		{"appeals[0].withdrawn", lodged, asOf, appealed + `,"withdrawn":"D"}]`},
		{"appeals[0].ruling.sent", lodged, asOf, appealed + `,"ruling":{"sent":"D"}}]`},
		{"appeals[0].ruling.sent", "2026-07-10", asOf,
			`"appeals":[{"against":"decision","posted":"2026-07-10","ruling":{"sent":"D"}}]`},
		{"appeals[0].ruling.decideBy", "2026-08-10", "",
			appealed + `,"ruling":{"sent":"2026-08-10","founded":true,"decideBy":"D"}}]`},
		{"appeals[0].further", "2026-08-10", asOf, appealed + `,"ruling":{"sent":"2026-08-10"},"further":"D"}]`},

		{"outages[0].announced", "", asOf,
			`"outages":[{"announced":"D","from":"2026-07-01","until":"2026-07-02","extendedTo":"2026-07-03"}]`},
		{"outages[0].from", "", asOf, `"outages":[{"from":"D"}]`},
		{"outages[0].until", "2026-07-01", asOf, `"outages":[{"from":"2026-07-01","until":"D"}]`},
		{"outages[0].extendedTo", "2026-07-01", "", `"outages":[{"from":"2026-07-01","extendedTo":"D"}]`},
	} {
		check := func(d calendar.Date, wrong bool) {
			t.Helper()
			text := `{"received":"` + request + `","asOf":"` + asOf + `",` + strings.ReplaceAll(row.facts, `"D"`,
				`"`+d.String()+`"`) + `}`
			_, err := wob.ParseCase([]byte(text))
			found := false
			for f := range wob.Faults(err) {
				found = found || f.Key == row.key && f.Value == d.String() && f.Code == "order"
			}
			if found != wrong {
				t.Errorf("%s: %v, want an error for %s: %v", text, err, row.key, wrong)
			}
		}
		if row.from != "" {
			check(calendar.MustParse(row.from).AddDays(-1), true)
			check(calendar.MustParse(row.from), false)
		}
		if row.until != "" {
			check(calendar.MustParse(row.until), false)
			check(calendar.MustParse(row.until).AddDays(1), true)
		}
	}
}

// What must be given, what does not go together and what names nothing, each
// with the key and the code of its fault.
func TestWhatCannotBe(t *testing.T) {
	const decided = `"decision":{"published":"2026-06-29"}`
	for _, row := range []struct{ key, code, facts string }{
		{"suspensions[0].ground", "key.missing", `"suspensions":[{"notified":"2026-06-10"}]`},
		{"suspensions[0].notified", "key.missing", `"suspensions":[{"ground":"woo.4.4.3","set":"2026-06-20"}]`},
		{"suspensions[0].from", "key.missing", `"suspensions":[{"ground":"awb.4.15.2.b","until":"2026-06-20"}]`},
		{"suspensions[0].set", "key.together",
			`"suspensions":[{"ground":"awb.4.15.2.b","from":"2026-06-10","set":"2026-06-20"}]`},
		{"suspensions[0].notified", "key.together",
			`"suspensions":[{"ground":"awb.4.15.2.b","from":"2026-06-10","notified":"2026-06-10"}]`},
		{"suspensions[0].days", "key.together", `"suspensions":[{"ground":"awb.4.15.2.b","from":"2026-06-10","days":3}]`},
		{"suspensions[0].from", "key.together",
			`"suspensions":[{"ground":"awb.4.15.2.a","notified":"2026-06-10","days":3,"from":"2026-06-10"}]`},
		{"suspensions[0].set", "key.together",
			`"suspensions":[{"ground":"awb.4.15.2.a","notified":"2026-06-10","days":3,"set":"2026-06-10"}]`},
		{"suspensions[0].from", "key.together",
			`"suspensions":[{"ground":"woo.4.4.3","notified":"2026-06-10","from":"2026-06-10"}]`},
		{"suspensions[0].days", "key.together", `"suspensions":[{"ground":"woo.4.4.3","notified":"2026-06-10","days":3}]`},
		{"suspensions[0].until", "key.together",
			`"suspensions":[{"ground":"awb.4.15.2.a","notified":"2026-06-10","days":3,"until":"2026-07-01"}]`},
		{"suspensions[0].days", "key.missing", `"suspensions":[{"ground":"awb.4.15.2.a","notified":"2026-06-10"}]`},
		{"adjournments[0].notified", "key.missing", `"adjournments":[{"by":"P2W"}]`},
		{"adjournments[0].by", "key.missing", `"adjournments":[{"notified":"2026-06-10"}]`},
		{"adjournments[0].until", "key.together",
			`"adjournments":[{"notified":"2026-06-10","by":"P2W","until":"2026-07-10"}]`},
		{"adjournments[1].notified", "key.twice",
			`"adjournments":[{"notified":"2026-06-10","by":"P1W"},{"notified":"2026-06-10","by":"P2W"}]`},
		{"decision.published", "key.missing", `"decision":{"dated":"2026-06-29"}`},
		{"decision.relief.asked", "key.missing", `"decision":{"published":"2026-06-29","relief":{"granted":true}}`},
		{"closed", "key.together", decided + `,"closed":{"how":"withdrawn"}`},
		{"closed.how", "key.missing", `"closed":{"on":"2026-06-10"}`},
		{"closed.under", "key.together", `"closed":{"how":"withdrawn","under":"awb.4.5"}`},
		{"default", "key.missing", `"default":{"fixed":"2026-08-01"}`},
		{"objection.byPost", "key.together", decided + `,"objection":{"posted":"2026-07-10","byPost":false}`},
		{"objection.repairs[0].asked", "key.missing",
			decided + `,"objection":{"received":"2026-07-10","repairs":[{"set":"2026-08-10"}]}`},
		{"objection.agreed[0].consented", "key.missing",
			decided + `,"objection":{"received":"2026-07-10","agreed":[{"days":3}]}`},
		{"objection.agreed[0].notified", "key.missing",
			decided + `,"objection":{"received":"2026-07-10","agreed":[{"ground":"c","days":3}]}`},
		{"objections[0].of", "reference.unknown", decided + `,"objections":[{"of":"d1","received":"2026-07-10"}]`},
		{"appeals[0].of", "reference.unknown", `"appeals":[{"of":"o1","against":"not-deciding","received":"2026-07-10"}]`},
		{"appeals[0].received", "key.missing", `"appeals":[{"against":"not-deciding"}]`},
		{"appeals[0].ruling", "key.missing",
			`"appeals":[{"against":"not-deciding","received":"2026-07-10","further":"2026-08-10"}]`},
		{"appeals[0].ruling.sent", "key.missing",
			`"appeals":[{"against":"not-deciding","received":"2026-07-10","ruling":{"founded":true}}]`},
		{"appeals[0].ruling.decideBy", "key.together",
			`"appeals":[{"against":"not-deciding","received":"2026-07-10","ruling":{"sent":"2026-08-10",` +
				`"decideWithin":"P2W","decideBy":"2026-08-24"}}]`},
		{"appeals[1].id", "key.twice",
			`"appeals":[{"id":"a","against":"decision","received":"2026-07-10"},{"id":"a","against":"decision",` +
				`"received":"2026-07-11"}]`},
	} {
		text := `{"received":"2026-06-01","asOf":"2026-09-01",` + row.facts + `}`
		_, err := wob.ParseCase([]byte(text))
		n := 0
		for f := range wob.Faults(err) {
			if n++; f.Key != row.key || f.Code != row.code {
				t.Errorf("%s: %s, %q, want %s, %q", text, f, f.Code, row.key, row.code)
			}
		}
		if n != 1 {
			t.Errorf("%s: %d faults, want 1: %v", text, n, err)
		}
	}
}

// A code, as the kinds of the case file have it.
type coded interface {
	comparable
	fmt.Stringer
	encoding.TextMarshaler
	Name(calendar.Lang) string
}

func readsBack[T coded, P interface {
	*T
	encoding.TextUnmarshaler
}](t *testing.T, values ...T) {
	seen := map[string]bool{}
	for _, v := range values {
		text, err := v.MarshalText()
		var back T
		if err != nil || string(text) != v.String() || v.String() == "" || P(&back).UnmarshalText(text) != nil || back != v {
			t.Errorf("%T %s is written %q, %v, and reads back as %s", v, v, text, err, back)
		}
		dutch, english := v.Name(calendar.Dutch), v.Name(calendar.English)
		if dutch == "" || english == "" || seen[v.String()] || seen[dutch] {
			t.Errorf("%T %s is called %q and %q", v, v, dutch, english)
		}
		seen[v.String()], seen[dutch] = true, true
		if err := P(&back).UnmarshalText([]byte(strings.ToUpper(v.String()) + "x")); err == nil {
			t.Errorf("%T: %sx is taken", v, strings.ToUpper(v.String()))
		}
	}
}

// What is written as a code reads back, and has a name of its own in both
// languages.
func TestCodesReadBack(t *testing.T) {
	readsBack(t, wob.Withdrawn, wob.Forwarded, wob.NotTakenUp, wob.ClosedOtherwise)
	readsBack(t, wob.AgainstDecision, wob.AgainstNotDeciding, wob.AgainstDecisionOnObjection)
	readsBack(t, wob.AllConsent, wob.ObjectorConsent, wob.DelayNeeded)
	readsBack(t, wob.BasisSize, wob.BasisFiling, wob.BasisOtherwise)
	readsBack(t, wob.ByBody, wob.ByRequester, wob.ByThirdParty, wob.ByObjector, wob.ByInterestedParty, wob.ByParty,
		wob.ByCourt)
	readsBack(t, wob.Must, wob.May, wob.Happens)
	readsBack(t, wob.Ahead, wob.Open, wob.Overdue, wob.Done, wob.Late, wob.Missed, wob.Void)
}

// A case made by hand in Go is held to the same: what no file can say is a fault
// under its key.
func TestHandMadeCaseThatCannotBe(t *testing.T) {
	received := calendar.MustParse("2026-06-01")
	on := calendar.MustParse("2026-06-10")
	for _, row := range []struct {
		key, value string
		c          wob.Case
	}{
		{"territory", "", wob.Case{Received: received, Territory: 9}},
		{"suspensions[0].ground", "",
			wob.Case{Received: received, Suspensions: []wob.Suspension{{Notified: on}}}},
		{"suspensions[0].ground", "awb.9.9",
			wob.Case{Received: received, Suspensions: []wob.Suspension{{Ground: "awb.9.9", Notified: on}}}},
		{"suspensions[0].days", "-1",
			wob.Case{Received: received, Suspensions: []wob.Suspension{{Ground: "awb.4.15.2.a", Notified: on, Days: -1}}}},
		{"suspensions[0].days", "10001",
			wob.Case{Received: received, Suspensions: []wob.Suspension{{Ground: "awb.4.15.2.a", Notified: on, Days: 10_001}}}},
		{"adjournments[0].by", "P1M",
			wob.Case{Received: received, Adjournments: []wob.Adjournment{{Notified: on, By: calendar.Months(1)}}}},
	} {
		found, n := false, 0
		for f := range wob.Faults(row.c.Check()) {
			n++
			found = found || f.Key == row.key && (row.value == "" || f.Value == row.value)
		}
		if !found || n != 1 {
			t.Errorf("%+v: %v, want a fault for %s, %s", row.c, row.c.Check(), row.key, row.value)
		}
	}
	for _, row := range []struct {
		keys string
		c    wob.Case
	}{
		{"decision.published suspensions[0]", wob.Case{Received: received, Decision: &wob.Decision{},
			Suspensions: []wob.Suspension{{Ground: wob.ViewsAskedWoo, Notified: on}}}},
		{"suspensions[0].ground territory", wob.Case{Received: received, Territory: 9, AsOf: on,
			Suspensions: []wob.Suspension{{Ground: "x", Notified: on}}}},
		{"received", wob.Case{}},
	} {
		var keys []string
		for f := range wob.Faults(row.c.Check()) {
			keys = append(keys, f.Key)
		}
		slices.Sort(keys)
		if got := strings.Join(keys, " "); got != row.keys {
			t.Errorf("%+v: %v, want faults for %s", row.c, row.c.Check(), row.keys)
		}
	}
	for _, days := range []int{1, 10_000} {
		c := wob.Case{Received: received, Suspensions: []wob.Suspension{{Ground: "awb.4.15.2.a", Notified: on, Days: days}}}
		if err := c.Check(); err != nil {
			t.Errorf("%d days: %v", days, err)
		}
	}
}

// A suspension that is open needs a day asked or an end of the clock; for an
// objection its decision or its withdrawal.
func TestOpenSuspensionNeedsADay(t *testing.T) {
	for _, row := range []struct {
		facts string
		open  bool
	}{
		{`"suspensions":[{"ground":"woo.4.4.3","notified":"2026-06-10"}]`, true},
		{`"suspensions":[{"ground":"woo.4.4.3","notified":"2026-06-10","endKnown":false}]`, false},
		{`"suspensions":[{"ground":"woo.4.4.3","notified":"2026-06-10","set":"2026-06-24"}]`, false},
		{`"suspensions":[{"ground":"awb.4.15.2.c","from":"2026-06-10"}]`, true},
		{`"suspensions":[{"ground":"awb.4.15.1.a","notified":"2026-06-10"}]`, false}, // without a term it suspends nothing
		{`"suspensions":[{"ground":"woo.4.4.3","notified":"2026-06-10"}],"decision":{"published":"2026-06-29"}`, false},
		{`"suspensions":[{"ground":"woo.4.4.3","notified":"2026-06-10"}],"closed":{"how":"withdrawn","on":"2026-06-29"}`,
			false},
		{`"suspensions":[{"ground":"woo.4.4.3","notified":"2026-06-10"}],"closed":{"how":"withdrawn"}`, true},
		{`"suspensions":[{"ground":"woo.4.4.3","notified":"2026-06-10"}],"asOf":"2026-06-15"`, false},
		{`"decision":{"published":"2026-06-29"},"objection":{"received":"2026-07-20",` +
			`"suspensions":[{"ground":"awb.4.15.2.b","from":"2026-08-17"}]}`, true},
		{`"decision":{"published":"2026-06-29"},"objection":{"received":"2026-07-20","decided":"2026-09-01",` +
			`"suspensions":[{"ground":"awb.4.15.2.b","from":"2026-08-17"}]}`, false},
		{`"decision":{"published":"2026-06-29"},"objection":{"received":"2026-07-20","withdrawn":"2026-09-01",` +
			`"suspensions":[{"ground":"awb.4.15.2.b","from":"2026-08-17"}]}`, false},
	} {
		_, err := wob.ParseCase([]byte(`{"received":"2026-06-01",` + row.facts + `}`))
		if (err != nil) != row.open {
			t.Errorf("{%s}: %v, open: %v", row.facts, err, row.open)
		}
	}
}

// An event that cannot be read tells its line, and none is written that could not
// be read.
func TestEventsTellTheirLine(t *testing.T) {
	const text = `{"id":"a","on":"2026-03-03","kind":"received"}
{"id":"b","on":"2026-03-33","kind":"decision"}
{"id":"c","kind":"decision"}
{"id":"d","on":"2026-03-30","kind":"decision"}
`
	var told []string
	for e, err := range wob.Events(strings.NewReader(text)) {
		if err != nil {
			told = append(told, e.ID+": "+err.Error())
		}
	}
	if len(told) != 2 || !strings.HasPrefix(told[0], "b: line 2: on: ") || !strings.HasPrefix(told[1], "c: line 3: on: ") {
		t.Errorf("%q", told)
	}
	if _, err := wob.ParseEvent([]byte(`{"id":"a","on":"x","kind":"received"}`)); err == nil ||
		!strings.HasPrefix(err.Error(), "line 1: on: ") {
		t.Errorf("%v", err)
	}
	const three = "{\"id\":\"a\",\n\"on\":\"2026-03-03\",\n\"kind\":\"decision\",\"of\":\"z\"}"
	if _, err := wob.ParseEvent([]byte(three)); err == nil || !strings.HasPrefix(err.Error(), "line 3: of: ") {
		t.Errorf("%v", err)
	}
	for _, e := range []wob.Event{
		{On: calendar.MustParse("2026-03-03"), Kind: wob.EventReceived},
		{ID: "a", Kind: wob.EventReceived},
		{ID: "a", On: calendar.MustParse("2026-03-03")},
		{ID: "a\xff", On: calendar.MustParse("2026-03-03"), Kind: wob.EventReceived},
	} {
		if b, err := e.MarshalJSON(); err == nil {
			t.Errorf("%+v is written %s", e, b)
		}
	}
	var e wob.Event
	if err := e.UnmarshalJSON([]byte(`{"id":"a","on":"2026-03-03","kind":"received"}`)); err != nil || e.ID != "a" ||
		e.Kind != wob.EventReceived {
		t.Errorf("%+v, %v", e, err)
	}
}

// An id stands once among all the elements of a case, whatever the list.
func TestAnIDStandsOnce(t *testing.T) {
	const (
		decided  = `"decision":{"published":"2026-06-29"},`
		objected = decided + `"objections":[{"received":"2026-07-20",`
	)
	for key, facts := range map[string]string{
		"adjournments": `"adjournments":[{"id":"a","notified":"2026-06-10","by":"P1W"}]`,
		"suspensions": `"suspensions":[{"id":"a","ground":"woo.4.4.3","notified":"2026-06-10",` +
			`"set":"2026-06-20"}]`,
		"partial":               `"partial":[{"id":"a","published":"2026-06-10"}]`,
		"defaults":              `"defaults":[{"id":"a","sent":"2026-07-10"}]`,
		"objections":            decided + `"objections":[{"id":"a","received":"2026-07-20"}]`,
		"objections[0].repairs": objected + `"repairs":[{"id":"a","asked":"2026-07-27"}]}]`,
		"objections[0].suspensions": objected + `"suspensions":[{"id":"a","ground":"awb.4.15.2.b",` +
			`"from":"2026-07-27","until":"2026-07-28"}]}]`,
		"objections[0].adjournments": objected +
			`"adjournments":[{"id":"a","notified":"2026-07-27","by":"P6W"}]}]`,
		"objections[0].agreed":   objected + `"agreed":[{"id":"a","consented":"2026-07-27","days":7}]}]`,
		"objections[0].defaults": objected + `"defaults":[{"id":"a","sent":"2026-10-10"}]}]`,
		"appeals":                `"appeals":[{"id":"a","against":"not-deciding","received":"2026-07-20"}]`,
	} {
		last := `,"outages":[{"id":"b","from":"2026-07-01"},{"id":"a","from":"2026-07-02"}]}`
		_, err := wob.ParseCase([]byte(`{"received":"2026-06-01",` + facts + last))
		if err == nil || err.Error() != `line 1: outages[1].id: "a": the id stands twice` {
			t.Errorf("%s: %v", key, err)
		}
	}
	_, err := wob.ParseCase([]byte(`{"received":"2026-06-01","outages":[{"id":"a","from":"2026-07-01"},` +
		`{"id":"a","from":"2026-07-02"}]}`))
	if err == nil || err.Error() != `line 1: outages[1].id: "a": the id stands twice` {
		t.Errorf("outages: %v", err)
	}
}
