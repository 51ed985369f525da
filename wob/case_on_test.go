package wob_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// The case as it was on an earlier day leaves out what had not yet happened, sets
// asOf to it, and leaves the case it was asked of alone.
func TestOnLeavesOutWhatHadNotHappened(t *testing.T) {
	const whole = `{"received":"2026-06-01",` +
		`"channel":{"designated":false,"passedOn":"2026-06-03","told":"2026-06-04"},` +
		`"consulted":"2026-06-05","asOf":"2026-10-01",` +
		`"adjournments":[{"notified":"2026-06-08","by":"P2W"}],` +
		`"suspensions":[{"ground":"woo.4.4.3","notified":"2026-06-10","until":"2026-06-16","set":"2026-06-24"}],` +
		`"decision":{"published":"2026-07-20","thirdPartyTold":"2026-07-21","disclosed":"2026-09-01",` +
		`"relief":{"asked":"2026-07-22","ended":"2026-08-10","granted":true,"until":"2026-08-31"}},` +
		`"defaults":[{"sent":"2026-07-15","received":"2026-07-16"}],` +
		`"objections":[{"received":"2026-07-28","posted":"2026-07-27","repairs":[{"asked":"2026-07-30",` +
		`"set":"2026-08-13","done":"2026-08-06"}],"decided":"2026-09-21"}],` +
		`"appeals":[{"of":"objections-2026-07-28","against":"decision-on-objection","received":"2026-09-28"}]}`
	c, err := wob.ParseCase([]byte(whole))
	if err != nil {
		t.Fatal(err)
	}
	const (
		begin = `{"received":"2026-06-01","channel":{"designated":false,"passedOn":"2026-06-03",` +
			`"told":"2026-06-04"},"consulted":"2026-06-05",`
		adjourned = `"adjournments":[{"notified":"2026-06-08","by":"P2W"}],`
		views     = `"suspensions":[{"ground":"woo.4.4.3","notified":"2026-06-10","until":"2026-06-16","set":"2026-06-24"}]`
	)
	for _, row := range []struct{ day, want string }{
		{"2026-06-01", `{"received":"2026-06-01","channel":{"designated":false},"asOf":"2026-06-01"}`},
		{"2026-06-03",
			`{"received":"2026-06-01","channel":{"designated":false,"passedOn":"2026-06-03"},"asOf":"2026-06-03"}`},
		{"2026-06-07", begin + `"asOf":"2026-06-07"}`},
		{"2026-06-08", begin + `"asOf":"2026-06-08",` + `"adjournments":[{"notified":"2026-06-08","by":"P2W"}]}`},
		{"2026-06-15",
			begin + `"asOf":"2026-06-15",` + adjourned + `"suspensions":[{"ground":"woo.4.4.3",` +
				`"notified":"2026-06-10","set":"2026-06-24"}]}`},
		{"2026-06-16", begin + `"asOf":"2026-06-16",` + adjourned + views + `}`},
		{"2026-07-15", begin + `"asOf":"2026-07-15",` + adjourned + views + `,"default":{"sent":"2026-07-15"}}`},
		{"2026-07-20",
			begin + `"asOf":"2026-07-20",` + adjourned + views + `,"decision":{"published":"2026-07-20"},` +
				`"default":{"sent":"2026-07-15","received":"2026-07-16"}}`},
		{"2026-08-05",
			begin + `"asOf":"2026-08-05",` + adjourned + views + `,"decision":{"published":"2026-07-20",` +
				`"thirdPartyTold":"2026-07-21","relief":{"asked":"2026-07-22"}},` +
				`"default":{"sent":"2026-07-15","received":"2026-07-16"},` +
				`"objection":{"received":"2026-07-28","posted":"2026-07-27","repairs":[{"asked":"2026-07-30",` +
				`"set":"2026-08-13"}]}}`},
		{"2026-08-10",
			begin + `"asOf":"2026-08-10",` + adjourned + views + `,"decision":{"published":"2026-07-20",` +
				`"thirdPartyTold":"2026-07-21",` +
				`"relief":{"asked":"2026-07-22","ended":"2026-08-10","granted":true,"until":"2026-08-31"}},` +
				`"default":{"sent":"2026-07-15","received":"2026-07-16"},` +
				`"objection":{"received":"2026-07-28","posted":"2026-07-27","repairs":[{"asked":"2026-07-30",` +
				`"set":"2026-08-13","done":"2026-08-06"}]}}`},
	} {
		want, err := wob.ParseCase([]byte(row.want))
		if err != nil {
			t.Fatal(row.day, err)
		}
		got := c.On(calendar.MustParse(row.day))
		if diff := cmp.Diff(string(want.AppendJSON(nil)), string(got.AppendJSON(nil))); diff != "" {
			t.Errorf("on %s (-want +got)\n%s", row.day, diff)
		}
	}
	again, err := wob.ParseCase([]byte(whole))
	if err != nil || string(again.AppendJSON(nil)) != string(c.AppendJSON(nil)) {
		t.Errorf("the case itself changed: %s, %v", c.AppendJSON(nil), err)
	}
}

// What was known on each day of the other facts of a case: the day itself counts, what
// was planned stays, and a message is there from the first day that is known of it.
func TestOnTheDayOfEachFact(t *testing.T) {
	const bare = `{"received":"2026-06-01"`
	for _, row := range []struct{ facts, day, want string }{
		{`"precisionAsked":"2026-06-03","delayTold":"2026-06-04"`, "2026-06-03", `,"precisionAsked":"2026-06-03"`},
		{`"precisionAsked":"2026-06-03","delayTold":"2026-06-04"`, "2026-06-04",
			`,"precisionAsked":"2026-06-03","delayTold":"2026-06-04"`},
		{`"closed":{"how":"withdrawn","on":"2026-06-20","told":"2026-06-25"}`, "2026-06-19", ``},
		{`"closed":{"how":"withdrawn","on":"2026-06-20","told":"2026-06-25"}`, "2026-06-20",
			`,"closed":{"how":"withdrawn","on":"2026-06-20"}`},
		{`"closed":{"how":"withdrawn","on":"2026-06-20","told":"2026-06-25"}`, "2026-06-25",
			`,"closed":{"how":"withdrawn","on":"2026-06-20","told":"2026-06-25"}`},
		{`"partial":[{"id":"p","published":"2026-06-10","disclosed":"2026-06-24"}]`, "2026-06-09", ``},
		{`"partial":[{"id":"p","published":"2026-06-10","disclosed":"2026-06-24"}]`, "2026-06-10",
			`,"partial":[{"id":"p","published":"2026-06-10"}]`},
		{`"decision":{"published":"2026-06-10","relief":{"asked":"2026-06-12","ended":"2026-06-16","granted":true}}`,
			"2026-06-11",
			`,"decision":{"published":"2026-06-10"}`},
		{`"decision":{"published":"2026-06-10","relief":{"asked":"2026-06-12","ended":"2026-06-16","granted":true}}`,
			"2026-06-15",
			`,"decision":{"published":"2026-06-10","relief":{"asked":"2026-06-12"}}`},
		{`"suspensions":[{"ground":"awb.4.15.2.b","from":"2026-06-08","until":"2026-06-12"}]`, "2026-06-07", ``},
		{`"suspensions":[{"ground":"awb.4.15.2.b","from":"2026-06-08","until":"2026-06-12"}]`, "2026-06-08",
			`,"suspensions":[{"ground":"awb.4.15.2.b","from":"2026-06-08","until":"2026-06-12"}]`},
		{`"suspensions":[{"ground":"awb.4.15.2.c","from":"2026-06-08","until":"2026-06-12"}]`, "2026-06-08",
			`,"suspensions":[{"ground":"awb.4.15.2.c","from":"2026-06-08","until":"2026-06-12"}]`},
		{`"suspensions":[{"ground":"awb.4.15.2.a","notified":"2026-06-08","until":"2026-08-12"}]`, "2026-06-08",
			`,"suspensions":[{"ground":"awb.4.15.2.a","notified":"2026-06-08","until":"2026-08-12"}]`},
		{`"suspensions":[{"ground":"awb.4.15.1.b","notified":"2026-06-08","until":"2026-06-12","set":"2026-06-22"}]`,
			"2026-06-11",
			`,"suspensions":[{"ground":"awb.4.15.1.b","notified":"2026-06-08","set":"2026-06-22"}]`},
		{`"default":{"sent":"2026-07-01","received":"2026-07-03","fixed":"2026-09-01","paid":"2026-10-01",` +
			`"channel":{"designated":false,"passedOn":"2026-07-06","told":"2026-07-07"}}`, "2026-06-30", ``},
		{`"default":{"sent":"2026-07-01","received":"2026-07-03","fixed":"2026-09-01","paid":"2026-10-01",` +
			`"channel":{"designated":false,"passedOn":"2026-07-06","told":"2026-07-07"}}`, "2026-07-06",
			`,"default":{"sent":"2026-07-01","received":"2026-07-03","channel":{"designated":false,"passedOn":"2026-07-06"}}`},
		{`"default":{"sent":"2026-07-01","received":"2026-07-03","fixed":"2026-09-01","paid":"2026-10-01"}`, "2026-09-30",
			`,"default":{"sent":"2026-07-01","received":"2026-07-03","fixed":"2026-09-01"}`},
		{`"default":{"received":"2026-07-03"}`, "2026-07-03", `,"default":{"received":"2026-07-03"}`},

		{`"objection":{}`, "2026-06-02", `,"objection":{}`},
		{`"objection":{"received":"2026-07-20"}`, "2026-07-19", ``},
		{`"objection":{"received":"2026-07-20","posted":"2026-07-17","told":"2026-09-20","withdrawn":"2026-09-21"}`,
			"2026-07-17",
			`,"objection":{"posted":"2026-07-17"}`},
		{`"objection":{"received":"2026-07-20","reachedWrongBody":"2026-07-17"}`, "2026-07-17",
			`,"objection":{"reachedWrongBody":"2026-07-17"}`},
		{`"objection":{"received":"2026-07-20","posted":"2026-07-17","told":"2026-09-20","withdrawn":"2026-09-21",` +
			`"committeeAnnounced":"2026-09-19","channel":{"designated":false,"passedOn":"2026-07-21",` +
			`"told":"2026-07-22"}}`, "2026-07-21",
			`,"objection":{"received":"2026-07-20","posted":"2026-07-17","channel":{"designated":false,` +
				`"passedOn":"2026-07-21"}}`},
		{`"objection":{"received":"2026-07-20","told":"2026-09-20","withdrawn":"2026-09-21",` +
			`"committeeAnnounced":"2026-09-19"}`, "2026-09-20",
			`,"objection":{"received":"2026-07-20","committeeAnnounced":"2026-09-19","told":"2026-09-20"}`},
		{`"objection":{"received":"2026-07-20","repairs":[{"asked":"2026-07-27","set":"2026-08-10",` +
			`"done":"2026-08-03"}]}`, "2026-07-26",
			`,"objection":{"received":"2026-07-20"}`},
		{`"objection":{"received":"2026-07-20","suspensions":[{"ground":"awb.4.15.2.b","from":"2026-08-17",` +
			`"until":"2026-08-20"}],` +
			`"adjournments":[{"notified":"2026-08-18","by":"P6W"}],"agreed":[{"consented":"2026-08-19","days":7}],` +
			`"default":{"received":"2026-11-20"}}`, "2026-08-17",
			`,"objection":{"received":"2026-07-20","suspensions":[{"ground":"awb.4.15.2.b","from":"2026-08-17",` +
				`"until":"2026-08-20"}]}`},
		{`"objection":{"received":"2026-07-20","adjournments":[{"notified":"2026-08-18","by":"P6W"}],` +
			`"agreed":[{"consented":"2026-08-19","days":7}],"default":{"received":"2026-11-20"}}`, "2026-08-19",
			`,"objection":{"received":"2026-07-20","adjournments":[{"notified":"2026-08-18","by":"P6W"}],` +
				`"agreed":[{"consented":"2026-08-19","days":7}]}`},
		{`"objection":{"received":"2026-07-20","default":{"received":"2026-11-20"}}`, "2026-11-20",
			`,"objection":{"received":"2026-07-20","default":{"received":"2026-11-20"}}`},

		{`"appeals":[{"against":"not-deciding","received":"2026-07-20","posted":"2026-07-17"}]`, "2026-07-16", ``},
		{`"appeals":[{"against":"not-deciding","received":"2026-07-20","posted":"2026-07-17"}]`, "2026-07-17",
			`,"appeals":[{"against":"not-deciding","posted":"2026-07-17"}]`},
		{`"appeals":[{"against":"not-deciding","received":"2026-07-20","complete":"2026-07-22",` +
			`"ruling":{"sent":"2026-09-01","founded":true},` +
			`"further":"2026-09-10"}]`, "2026-07-21", `,"appeals":[{"against":"not-deciding","received":"2026-07-20"}]`},
		{`"appeals":[{"against":"not-deciding","received":"2026-07-20","complete":"2026-07-22",` +
			`"ruling":{"sent":"2026-09-01","founded":true},` +
			`"further":"2026-09-10"}]`, "2026-09-01",
			`,"appeals":[{"against":"not-deciding","received":"2026-07-20","complete":"2026-07-22",` +
				`"ruling":{"sent":"2026-09-01","founded":true}}]`},
		{`"appeals":[{"against":"not-deciding","received":"2026-07-20","withdrawn":"2026-08-01"}]`, "2026-07-31",
			`,"appeals":[{"against":"not-deciding","received":"2026-07-20"}]`},

		{`"outages":[{"announced":"2026-06-04","from":"2026-06-03","until":"2026-06-06","extendedTo":"2026-06-08"}]`,
			"2026-06-03", ``},
		{`"outages":[{"announced":"2026-06-03","from":"2026-06-04","until":"2026-06-06","extendedTo":"2026-06-08"}]`,
			"2026-06-03", ``},
		{`"outages":[{"announced":"2026-06-03","from":"2026-06-04","until":"2026-06-06","extendedTo":"2026-06-08"}]`,
			"2026-06-05",
			`,"outages":[{"announced":"2026-06-03","from":"2026-06-04","extendedTo":"2026-06-08"}]`},
		{`"outages":[{"announced":"2026-06-03","from":"2026-06-04","until":"2026-06-06","extendedTo":"2026-06-08"}]`,
			"2026-06-06",
			`,"outages":[{"announced":"2026-06-03","from":"2026-06-04","until":"2026-06-06","extendedTo":"2026-06-08"}]`},
	} {
		c, err := wob.ParseCase([]byte(bare + "," + row.facts + "}"))
		if err != nil {
			t.Fatal(row.facts, err)
		}
		want, err := wob.ParseCase([]byte(bare + row.want + `,"asOf":"` + row.day + `"}`))
		if err != nil {
			t.Fatal(row.want, err)
		}
		got := c.On(calendar.MustParse(row.day))
		if diff := cmp.Diff(string(want.AppendJSON(nil)), string(got.AppendJSON(nil))); diff != "" {
			t.Errorf("%s on %s (-want +got)\n%s", row.facts, row.day, diff)
		}
		if again, _ := wob.ParseCase([]byte(bare + "," + row.facts +
			"}")); string(again.AppendJSON(nil)) != string(c.AppendJSON(nil)) {
			t.Errorf("%s: the case itself changed", row.facts)
		}
	}
}
