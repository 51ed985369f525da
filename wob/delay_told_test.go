package wob_test

import (
	"strings"
	"testing"
)

// Who is late tells so (art. 4:14 lid 1 Awb, in objection by art. 7:14), and who
// moves the decision on an objection tells those concerned (art. 7:10 lid 5).
func TestWhatMustBeToldOfDelay(t *testing.T) {
	const objected = `"received":"2026-01-05","decision":{"published":"2026-02-02"},`
	for _, row := range []struct{ facts, want, why string }{
		{`"received":"2026-09-01","asOf":"2026-09-30"`, "awb.4.14.1", "art. 4:14 lid 1 Awb: a day after 29 September"},
		{`"received":"2026-09-01","asOf":"2026-09-29"`, "", "art. 4:14 lid 1 Awb: on the last day nothing is late"},
		{`"received":"2026-09-01","delayTold":"2026-09-28","asOf":"2026-09-30"`, "", "art. 4:14 lid 1 Awb: it was told"},
		{`"received":"2026-09-01","decision":{"published":"2026-10-02"},"asOf":"2026-10-05"`, "",
			"art. 4:14 lid 1 Awb: there is a decision"},
		{objected + `"objection":{"received":"2026-03-02"},"asOf":"2026-04-29"`, "awb.7.14.delay",
			"art. 7:14 Awb: six weeks from 16 March are 27 April, King's day: 28 April"},
		{objected + `"objection":{"received":"2026-03-02","told":"2026-04-20"},"asOf":"2026-04-29"`, "",
			"art. 7:14 Awb: it was told"},
		{objected + `"objection":{"received":"2026-03-02","adjournments":[{"notified":"2026-04-01",` +
			`"by":"P6W"}]},"asOf":"2026-04-02"`, "awb.7.10.5.adjourned", "art. 7:10 lid 5 Awb: lid 3 was used"},
		{objected + `"objection":{"received":"2026-03-02","agreed":[{"consented":"2026-04-01","days":14}]},` +
			`"asOf":"2026-04-02"`, "awb.7.10.5.delayed", "art. 7:10 lid 5 Awb: lid 4 was used"},
		{objected + `"objection":{"received":"2026-03-02","adjournments":[{"notified":"2026-04-01",` +
			`"by":"P6W"}],"told":"2026-04-01"},"asOf":"2026-04-02"`, "", "art. 7:10 lid 5 Awb: it was told"},
	} {
		tl, err := timelineOf(row.facts, "")
		if err != nil || row.why == "" {
			t.Errorf("{%s}: %v", row.facts, err)
			continue
		}
		var got []string
		for _, f := range tl.Findings {
			if id := f.Provision.ID(); id == "awb.4.14.1" || id == "awb.7.14.delay" || strings.HasPrefix(id, "awb.7.10.5.") {
				got = append(got, id)
			}
		}
		if strings.Join(got, " ") != row.want {
			t.Errorf("{%s} (%s): %q, want %q", row.facts, row.why, got, row.want)
		}
	}
}
