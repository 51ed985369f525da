package wob_test

import (
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// What is not sure is not told as if it were: a last day that moves on, a notice of
// default that could be premature, a disclosure that waits for the court, a
// receipt that was a day of passing on.
func TestPlainTellsNothingThatIsNotSure(t *testing.T) {
	for _, row := range []struct{ facts, has, hasNot, why string }{
		{`"received":"2026-02-02","suspensions":[{"ground":"woo.4.4.3","notified":"2026-02-16"}],"asOf":"2026-02-26"`,
			"Die dag schuift op zolang de tijd stilstaat.", "ingebrekestelling",
			"Awb 6:12 lid 2 a: a notice on the day computed can be premature"},
		{`"received":"2026-02-02","suspensions":[{"ground":"woo.4.4.3","notified":"2026-02-16",` +
			`"set":"2026-03-02"}],"asOf":"2026-02-26"`,
			"ingebrekestelling", "Die dag schuift op",
			"Woo 4.4 lid 3: it ends at the latest on the day that was set"},
		{`"received":"2026-02-02","decision":{"published":"2026-03-02","discloses":true,` +
			`"objectionExpected":true,"relief":{"asked":"2026-03-10"}},"asOf":"2026-03-30"`,
			"De informatie wordt nog niet openbaar gemaakt.", "De informatie mag nu",
			"Woo 4.4 lid 5: stayed until the court has ruled"},
		{`"received":"2026-02-02","decision":{"published":"2026-03-02","discloses":true,` +
			`"objectionExpected":true,"relief":{"asked":"2026-03-10","ended":"2026-03-13","granted":true,` +
			`"until":"2026-04-15"}},"asOf":"2026-03-20"`,
			"De rechter heeft op 13 maart 2026 bepaald", "De informatie mag nu",
			"Awb 8:81: the court stopped the disclosure"},
		{`"received":"2026-03-02","channel":{"designated":false,"passedOn":"2026-03-05","told":"2026-03-05"},` +
			`"asOf":"2026-03-10"`,
			"doorgestuurd op 5 maart 2026", "ontvangen op 5 maart",
			"the case file: received on 2 March, passed on on 5 March"},
		{`"received":"2026-01-05","decision":{"published":"2026-02-02"},"objection":{"received":"2026-06-01"},` +
			`"asOf":"2026-06-02"`,
			"moet eerst beoordelen of uw bezwaar nog meetelt", "28 april 2026",
			"Awb 6:11 comes first, and 7:10 lid 1 was not written for an objection that came too late"},
		{`"received":"2026-01-05","decision":{"published":"2026-02-02"},"objections":[{"received":"2026-06-01"},` +
			`{"received":"2026-03-16"}],"asOf":"2026-06-02"`,
			"Het bestuursorgaan moest uiterlijk op 28 april 2026 op uw bezwaar beslissen.", "35 dagen te laat. Dat",
			"Awb 7:10 lid 1: the second objection was in time, on 16 March"},
		{`"received":"2026-06-01","default":{"sent":"2026-07-02"},"asOf":"2026-07-10"`,
			"Is er op 16 juli 2026 nog niet beslist? Dan kunt u vanaf 17 juli 2026 naar de rechter gaan.", "Is er dan",
			"Awb 6:12 lid 2 b: 2 July + 15"},
		{`"territory":"bes","received":"2022-08-16","asOf":"2022-10-01"`,
			"maakt u bezwaar, dan kunt u pas naar het Gerecht in eerste aanleg als daarop is beslist", "per post",
			"WarBES 55: whoever objects can appeal only after the decision on it"},
		{`"territory":"bes","received":"2022-08-16","decision":{"published":"2022-09-06"},"asOf":"2022-10-01"`,
			"maakt u bezwaar, dan kunt u pas naar het Gerecht in eerste aanleg als daarop is beslist", "per post",
			"WarBES 55: so too against a decision"},
		{`"received":"2026-08-03","decision":{"published":"2026-08-31"},"asOf":"2026-09-01"`,
			"Doet u het per post?", "Gerecht", "Awb 7:1: here the objection comes first"},
	} {
		text := mustTimeline(t, wob.Clock{}, "{"+row.facts+"}").Plain(calendar.Dutch)
		if !strings.Contains(text, row.has) || strings.Contains(text, row.hasNot) {
			t.Errorf("%s\n\twant %q and not %q (%s) in\n%s", row.facts, row.has, row.hasNot, row.why, text)
		}
	}
}
