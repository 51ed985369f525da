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
		`"objections":[{"received":"2026-07-28","posted":"2026-07-27","repairs":[{"asked":"2026-07-30","set":"2026-08-13","done":"2026-08-06"}],"decided":"2026-09-21"}],` +
		`"appeals":[{"of":"objections-2026-07-28","against":"decision-on-objection","received":"2026-09-28"}]}`
	c, err := wob.ParseCase([]byte(whole))
	if err != nil {
		t.Fatal(err)
	}
	const (
		begin     = `{"received":"2026-06-01","channel":{"designated":false,"passedOn":"2026-06-03","told":"2026-06-04"},"consulted":"2026-06-05",`
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
			begin + `"asOf":"2026-06-15",` + adjourned + `"suspensions":[{"ground":"woo.4.4.3","notified":"2026-06-10","set":"2026-06-24"}]}`},
		{"2026-06-16", begin + `"asOf":"2026-06-16",` + adjourned + views + `}`},
		{"2026-07-15", begin + `"asOf":"2026-07-15",` + adjourned + views + `,"default":{"sent":"2026-07-15"}}`},
		{"2026-07-20",
			begin + `"asOf":"2026-07-20",` + adjourned + views + `,"decision":{"published":"2026-07-20"},"default":{"sent":"2026-07-15","received":"2026-07-16"}}`},
		{"2026-08-05",
			begin + `"asOf":"2026-08-05",` + adjourned + views + `,"decision":{"published":"2026-07-20","thirdPartyTold":"2026-07-21","relief":{"asked":"2026-07-22"}},` +
				`"default":{"sent":"2026-07-15","received":"2026-07-16"},` +
				`"objection":{"received":"2026-07-28","posted":"2026-07-27","repairs":[{"asked":"2026-07-30","set":"2026-08-13"}]}}`},
		{"2026-08-10",
			begin + `"asOf":"2026-08-10",` + adjourned + views + `,"decision":{"published":"2026-07-20","thirdPartyTold":"2026-07-21",` +
				`"relief":{"asked":"2026-07-22","ended":"2026-08-10","granted":true,"until":"2026-08-31"}},"default":{"sent":"2026-07-15","received":"2026-07-16"},` +
				`"objection":{"received":"2026-07-28","posted":"2026-07-27","repairs":[{"asked":"2026-07-30","set":"2026-08-13","done":"2026-08-06"}]}}`},
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
