package wob_test

import (
	"encoding/json"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// What leads outside the days known is an error under the key of the fact that
// leads there, in both languages.
func TestOutsideTheDaysNamesItsKey(t *testing.T) {
	const (
		decided = `"received":"2026-01-05","decision":{"published":"2026-02-02"},`
		bes     = `"territory":"bes","received":"2026-01-05",`
	)
	for _, row := range []struct{ facts, key, value string }{
		{`"received":"9999-12-31"`, "received", "9999-12-31"},
		{`"received":"2040-12-20"`, "received", "2040-12-20"},
		{`"received":"2026-01-05","suspensions":[{"ground":"awb.4.15.2.a","notified":"2026-01-10","days":10000}]`,
			"suspensions[0].days", "10000"},
		{`"received":"2026-01-05","suspensions":[{"ground":"woo.4.4.3","notified":"2026-01-10",` +
			`"set":"9999-12-31"}],"asOf":"2026-02-01"`, "suspensions[0].set", "9999-12-31"},
		{`"received":"2026-01-05","suspensions":[{"ground":"woo.4.4.3","notified":"9999-12-31"}],"asOf":"9999-12-31"`,
			"suspensions[0].notified", "9999-12-31"},
		{`"received":"2026-01-05","default":{"sent":"9999-12-30"}`, "default.sent", "9999-12-30"},
		{`"received":"2026-01-05","default":{"received":"9999-12-31"}`, "default.received", "9999-12-31"},
		{`"received":"2026-01-05","partial":[{"published":"9999-12-30"}]`, "partial[0].published", "9999-12-30"},
		{decided + `"objection":{"posted":"9999-12-31"}`, "objection.posted", "9999-12-31"},
		{decided + `"objection":{"received":"9999-12-31"}`, "objection.received", "9999-12-31"},
		{decided + `"objection":{"received":"2026-02-10","agreed":[{"consented":"2026-03-20","until":"9999-12-30"}]}`,
			"objection.agreed[0].until", "9999-12-30"},
		{decided + `"objection":{"received":"2026-02-10","repairs":[{"asked":"9999-12-31","set":"9999-12-31"}]}`,
			"objection.repairs[0].asked", "9999-12-31"},
		{decided + `"objection":{"received":"2026-02-10","decided":"9999-12-30"}`, "objection.decided", "9999-12-30"},
		{`"received":"2026-01-05","appeals":[{"against":"not-deciding","received":"2026-03-02",` +
			`"ruling":{"sent":"9999-12-30","founded":true,"decideWithin":"P4W"}}]`,
			"appeals[0].ruling.sent", "9999-12-30"},
		{`"received":"2026-01-05","appeals":[{"against":"decision","received":"2026-03-02","ruling":{"sent":"9999-12-30"}}]`,
			"appeals[0].ruling.sent", "9999-12-30"},
		{decided + `"objection":{"against":"not-deciding","received":"2026-02-10","decided":"9999-12-30"}`,
			"objection.decided", "9999-12-30"},
		{decided + `"objections":[{"id":"o1","received":"9999-12-31"}]`, "objections[0].received", "9999-12-31"},
		{decided + `"objections":[{"by":"third-party","received":"9999-12-31"}]`, "objections[0].received", "9999-12-31"},
		{decided + `"objections":[{"received":"2026-02-10"},{"received":"9999-12-31"}]`, "objections[1].received",
			"9999-12-31"},
		{`"received":"2026-01-05","partial":[{"id":"d","published":"2026-01-20"}],"objections":[{"of":"d",` +
			`"received":"9999-12-31"}]`,
			"objections[0].received", "9999-12-31"},
		{`"received":"2026-01-05","defaults":[{"id":"n","sent":"9999-12-30"}]`, "defaults[0].sent", "9999-12-30"},
		{`"received":"2026-01-05","defaults":[{"sent":"2026-02-10"},{"sent":"9999-12-30"}]`, "defaults[1].sent",
			"9999-12-30"},
		{`"received":"2026-01-05","closed":{"how":"not-taken-up","on":"9999-12-30","under":"awb.4.5"}`, "closed.on",
			"9999-12-30"},
		{`"received":"2026-01-05","decision":{"published":"9999-12-30","discloses":true,"objectionExpected":true}`,
			"decision.published", "9999-12-30"},
		{`"received":"2022-04-11","suspensions":[{"ground":"awb.4.15.2.a","notified":"2022-04-12","days":10000}]`,
			"suspensions[0].days", "10000"},
		{decided +
			`"outages":[{"announced":"2026-03-16","from":"2026-03-16","until":"2026-03-16","extendedTo":"9999-12-31"}]`,
			"outages[0].extendedTo", "9999-12-31"},
		{`"received":"2026-01-05","appeals":[{"against":"not-deciding","received":"2026-03-02",` +
			`"ruling":{"sent":"2026-04-01","founded":true,"decideWithin":"P10000D"}}]`,
			"appeals[0].ruling.sent", "2026-04-01"},
		{decided + `"objection":{"received":"2026-02-10","default":{"received":"9999-12-31"}}`,
			"objection.default.received", "9999-12-31"},
		{decided + `"objection":{"received":"2026-02-10","committeeAnnounced":"2026-03-20",` +
			`"agreed":[{"consented":"2026-03-20","until":"9999-12-30"}]}`,
			"objection.agreed[0].until", "9999-12-30"},
		// On the islands: the facts from which the days of the WarBES run.
		// It lapses on 11 December, within; six weeks more is not.
		{`"territory":"bes","received":"2040-11-20"`, "received", "2040-11-20"},
		{bes + `"closed":{"how":"not-taken-up","on":"2040-12-20"}`, "closed.on", "2040-12-20"},
		{bes + `"decision":{"published":"2040-12-20"}`, "decision.published", "2040-12-20"},
		{bes + `"partial":[{"published":"2026-01-20"},{"published":"2040-12-20"}]`, "partial[1].published", "2040-12-20"},
		{bes + `"decision":{"published":"2026-01-20"},"objection":{"received":"2040-10-01"}`, "objection.received",
			"2040-10-01"}, // four months
		{bes + `"decision":{"published":"2026-01-20"},"objection":{"received":"2040-08-01"}`, "objection.received",
			"2040-08-01"}, // four months to 1 December, and then six weeks
		{bes + `"decision":{"published":"2026-01-20"},"objection":{"received":"2040-08-20","reachedWrongBody":"2040-08-01"}`,
			"objection.reachedWrongBody", "2040-08-01"},
		{bes + `"decision":{"published":"2026-01-20"},"objection":{"received":"2040-11-20","reachedWrongBody":"2040-11-01"}`,
			"objection.reachedWrongBody", "2040-11-01"},
		{bes + `"decision":{"published":"2026-01-20"},"objection":{"received":"2026-02-02","decided":"2040-12-20"}`,
			"objection.decided", "2040-12-20"},
		{bes + `"decision":{"published":"2026-01-20"},"appeals":[{"received":"2026-02-02","ruling":{"sent":"2040-12-20"}}]`,
			"appeals[0].ruling.sent", "2040-12-20"},
	} {
		c, err := wob.ParseCase([]byte("{" + row.facts + "}"))
		if err != nil {
			t.Fatal(row.facts, err)
		}
		_, err = wob.Clock{}.Timeline(c)
		n := 0
		for fault := range wob.Faults(err) {
			n++
			if fault.Key != row.key || fault.Value != row.value || fault.Code != "outside-days" ||
				fault.Text(calendar.Dutch) == fault.Text(calendar.English) {
				t.Errorf("{%s}: %s, %q, want %s, %q", row.facts, fault, fault.Code, row.key, row.value)
			}
		}
		if n != 1 {
			t.Errorf("{%s}: %v", row.facts, err)
		}
	}
}

// Null into a case that is part of another value leaves it as it is, as for every
// value of Go.
func TestNullIntoACase(t *testing.T) {
	var in struct {
		Case  wob.Case
		Event wob.Event
	}
	in.Case.ID = "kept"
	if err := json.Unmarshal([]byte(`{"Case":null,"Event":null}`), &in); err != nil || in.Case.ID != "kept" {
		t.Errorf("%+v, %v", in.Case, err)
	}
}
