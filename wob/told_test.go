package wob_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/wob"
)

// toldRow is a case with the ids of findings and caveats that it must have and, after
// an exclamation mark, those that it must not have.
type toldRow struct{ facts, ids, why string }

// checkTold checks rows of what is found and warned of.
func checkTold(t *testing.T, rows []toldRow) {
	t.Helper()
	for _, row := range rows {
		tl := mustTimeline(t, wob.Clock{}, "{"+row.facts+"}")
		var told []string
		for _, f := range tl.Findings {
			told = append(told, f.Provision.ID())
		}
		for _, c := range tl.Caveats {
			told = append(told, c.Provision.ID())
		}
		for id := range strings.FieldsSeq(row.ids) {
			rest, not := strings.CutPrefix(id, "!")
			if slices.Contains(told, rest) == not {
				t.Errorf("{%s}: %s in %q (%s)", row.facts, id, told, row.why)
			}
		}
	}
}

// What is told of suspensions.
func TestWhatIsToldOfSuspensions(t *testing.T) {
	const suspended = `"received":"2026-03-02","suspensions":[`
	checkTold(t, []toldRow{
		{`"received":"2020-03-03","environmental":{},"suspensions":[{"ground":"awb.4.15.1.a","notified":"2020-03-10"}],"asOf":"2020-03-20"`,
			"awb.4.15.1.a.no-term-set", "ECLI:NL:RVS:2016:2527, for environmental information too"},
		{suspended + `{"ground":"awb.4.15.2.b","from":"2026-03-10","until":"2026-03-10"},{"ground":"awb.4.15.1.b","notified":"2026-03-10","until":"2026-03-13"}],"asOf":"2026-03-20"`,
			"!suspension.overlap", "art. 4:15 Awb: the 10th, and from the 11th"},
		{suspended + `{"ground":"awb.4.15.2.b","from":"2026-03-10","until":"2026-03-11"},{"ground":"awb.4.15.1.b","notified":"2026-03-10","until":"2026-03-13"}],"asOf":"2026-03-20"`,
			"suspension.overlap", "art. 4:15 Awb: both cover the 11th"},
		{suspended + `{"ground":"woo.4.4.3","notified":"2026-03-09","set":"2026-03-23"},{"ground":"awb.4.15.1.b","notified":"2026-03-12"}],"asOf":"2026-03-12"`,
			"!suspension.overlap suspension.running", "art. 4:15 Awb: what was notified on the day of the question has no day yet"},
		{suspended + `{"ground":"woo.4.4.3","notified":"2026-03-09","set":"2026-03-23"},{"ground":"awb.4.15.1.b","notified":"2026-03-11"}],"asOf":"2026-03-12"`,
			"suspension.overlap suspension.running", "art. 4:15 Awb: the day before it covers the 12th"},
		{suspended + `{"ground":"woo.4.4.3","notified":"2026-04-09","until":"2026-04-20"},{"ground":"awb.4.15.1.b","notified":"2026-04-10","until":"2026-04-17"}],"asOf":"2026-04-21"`,
			"!suspension.overlap woo.4.4.3.after-end awb.4.15.1.b.after-end",
			"art. 4:15 Awb: both began after 30 March, and what has no effect overlaps nothing"},
		{suspended + `{"ground":"awb.4.15.1.b","notified":"2026-03-09","until":"2026-03-12"},{"ground":"awb.4.15.2.a","notified":"2026-03-10","days":3}],"asOf":"2026-03-20"`,
			"awb.4.15.4.foreign.tell-end", "art. 4:15 lid 4 Awb: beside consent to delay as well"},
		{`"received":"2026-03-02","adjournments":[{"notified":"2026-04-01","by":"P2W"}],"suspensions":[{"ground":"woo.4.4.3","notified":"2026-03-09","until":"2026-03-05"}],"asOf":"2026-04-21"`,
			"woo.4.4.3.no-days woo.4.4.2.late awb.4.13.late-adjournment", "art. 4.4 lid 2 Woo: late, and beside it a suspension of no day"},
		{`"received":"2026-03-02","adjournments":[{"notified":"2026-03-30","by":"P2W"}],"asOf":"2026-04-21"`,
			"!awb.4.13.late-adjournment", "art. 4.4 lid 2 Woo: on the last day, in time"},
		{`"received":"2020-03-03","decision":{"published":"2020-03-20"},"objection":{"received":"2020-04-20","decided":"2020-05-20","repairs":[{"asked":"2020-05-25","set":"2020-06-08"}]},"asOf":"2020-06-20"`,
			"awb.7.10.2.after-decision", "art. 7:10 lid 2 Awb: asked after the decision on the objection"},
	})
	tl := mustTimeline(t, wob.Clock{}, `{"received":"2020-03-03","decision":{"published":"2020-03-20"},"objection":{"received":"2020-04-20",`+
		`"decided":"2020-05-20","repairs":[{"asked":"2020-05-25","set":"2020-06-08"}]},"asOf":"2020-06-20"}`)
	for _, f := range tl.Findings {
		if f.Provision.ID() == "awb.7.10.2.after-decision" && (f.On.String() != "2020-05-25" || f.Args.To.String() != "2020-05-20") {
			t.Errorf("asked on %s after the decision of %s", f.On, f.Args.To)
		}
	}
}

// Whether a term stands still, and whether anybody knows until when.
func TestWhetherATermStandsStill(t *testing.T) {
	const running = `"received":"2026-03-02","suspensions":[`
	for _, row := range []struct {
		facts             string
		suspended, moving bool
		why               string
	}{
		{running + `{"ground":"woo.4.4.3","notified":"2026-03-09"}],"asOf":"2026-03-16"`, true, true, "art. 4.4 lid 3 Woo: no end is known"},
		{running + `{"ground":"woo.4.4.3","notified":"2026-03-09","set":"2026-03-23"}],"asOf":"2026-03-16"`, true, false,
			"art. 4.4 lid 3 Woo: to the term that was set"},
		{running + `{"ground":"woo.4.4.3","notified":"2026-03-09"},{"ground":"awb.4.15.1.b","notified":"2026-03-10","set":"2026-03-23"}],"asOf":"2026-03-16"`,
			true, true, "art. 4:15 Awb: one of two has no end"},
		{running + `{"ground":"woo.4.4.3","notified":"2026-03-09","set":"2026-03-23"},{"ground":"awb.4.15.1.b","notified":"2026-03-10"}],"asOf":"2026-03-16"`,
			true, true, "art. 4:15 Awb: the other of two has none"},
		{running + `{"ground":"woo.4.4.3","notified":"2026-03-09"}],"decision":{"published":"2026-03-16"},"asOf":"2026-03-17"`, true, false,
			"art. 4.4 lid 3 Woo: it stood still when it was decided, and moves no more"},
		{running + `{"ground":"woo.4.4.3","notified":"2026-03-09","until":"2026-03-16"}],"asOf":"2026-03-16"`, false, false,
			"art. 4.4 lid 3 Woo: the view came"},
		{running + `{"ground":"awb.4.15.2.c","from":"2026-03-09","until":"2026-03-16"}],"asOf":"2026-03-16"`, true, false,
			"art. 4:15 lid 2 onder c Awb: up to and including its last day, which is known"},
		{running + `{"ground":"awb.4.15.2.c","from":"2026-03-09","until":"2026-03-16"}],"asOf":"2026-03-17"`, false, false,
			"art. 4:15 lid 2 onder c Awb: over"},
		{running + `{"ground":"awb.4.15.2.c","from":"2026-03-09"}],"asOf":"2026-03-17"`, true, true, "art. 4:15 lid 2 onder c Awb: open"},
	} {
		tl := mustTimeline(t, wob.Clock{}, "{"+row.facts+"}")
		if s := tl.Status; s.Suspended != row.suspended || s.Moving != row.moving {
			t.Errorf("{%s}: suspended %v, moving %v (%s)", row.facts, s.Suspended, s.Moving, row.why)
		}
	}
}

// What is told of the way by which a message came, of a request that was forwarded, and
// of who must be told.
func TestWhatIsToldOfReceiptAndNotice(t *testing.T) {
	const objected = `"received":"2026-01-05","decision":{"published":"2026-02-02"},"objection":{"received":"2026-02-10","adjournments":[`
	checkTold(t, []toldRow{
		{`"received":"2026-01-01","channel":{"designated":false,"passedOn":"2026-01-05","told":"2026-01-06"}`,
			"awb.2.3.channel.passed-on !awb.2.3.channel.before-2026 woo.4.1.5.channel", "Stb. 2023, 183: from 1 January 2026"},
		{`"received":"2025-12-31","channel":{"designated":false,"passedOn":"2026-01-05","told":"2026-01-06"}`,
			"!awb.2.3.channel.passed-on awb.2.3.channel.before-2026 !woo.4.1.5.channel", "Stb. 2023, 183: not on 31 December 2025"},
		{`"received":"2026-03-02","channel":{"designated":false,"told":"2026-03-04"}`, "awb.2.3.channel.not-told",
			"Stb. 2023, 183: told, but passed on when is not known"},
		{`"received":"2026-03-02","channel":{"designated":false,"passedOn":"2026-03-04"}`, "awb.2.3.channel.not-told",
			"Stb. 2023, 183: passed on, and not told"},
		{`"received":"1994-02-01","firstReceived":"1993-12-31"`, "!awb.2.3.1.late",
			"art. 2:3 lid 1 Awb asks for haste since 1 January 1994"},
		{`"received":"1994-02-01","firstReceived":"1994-01-01"`, "awb.2.3.1.late awb.2.3.1.no-bound",
			"art. 2:3 lid 1 Awb: a month"},
		{objected + `{"by":"P6W","assumed":true}]},"asOf":"2026-05-20"`, "!awb.7.10.5.adjourned awb.7.10.3.assumed-longest",
			"art. 7:10 lid 5 Awb: of what is assumed nobody need be told"},
		{objected + `{"notified":"2026-04-01","by":"P6W"}]},"asOf":"2026-05-20"`, "awb.7.10.5.adjourned", "art. 7:10 lid 5 Awb"},
		{`"received":"2022-03-02","decision":{"published":"2022-03-30","thirdPartyTold":"2022-04-02"}`, "!woo.4.4.6",
			"art. 4.4 lid 6 Woo holds since 1 May 2022"},
		{`"received":"2022-04-05","decision":{"published":"2022-05-01","thirdPartyTold":"2022-05-02"}`, "woo.4.4.6",
			"art. 4.4 lid 6 Woo: told a day after publication"},
		{`"received":"2022-04-05","decision":{"published":"2022-05-01","thirdPartyTold":"2022-05-01"}`, "!woo.4.4.6",
			"art. 4.4 lid 6 Woo: at the same time"},
	})
	for facts, first := range map[string]string{
		`"received":"2026-03-02","channel":{"designated":false,"told":"2026-03-04"}`:                         "2026-03-03",
		`"received":"2026-03-02","channel":{"designated":false,"passedOn":"2026-03-04","told":"2026-03-04"}`: "2026-03-05",
	} {
		if got := mustTimeline(t, wob.Clock{}, "{"+facts+"}").Decision.FirstDay(); got.String() != first {
			t.Errorf("{%s}: from %s, want %s (Stb. 2023, 183)", facts, got, first)
		}
	}
}

// The penalty that a court attached is full after so many days, and a decision after
// that takes nothing of it away (art. 8:55d lid 2 Awb).
func TestTheCourtsPenaltyIsFull(t *testing.T) {
	const ruled = `{"received":"2026-01-05","default":{"sent":"2026-02-05","received":"2026-02-05"},"appeals":[{"id":"a","against":"not-deciding","received":"2026-03-02",` +
		`"hearing":true,"ruling":{"sent":"2026-04-01","founded":true,"decideWithin":"P2W","penaltyPerDay":100,"penaltyMost":250}}],`
	for _, row := range []struct{ rest, state, on, because, why string }{
		{`"decision":{"published":"2026-05-01"},"asOf":"2026-06-01"}`, "done", "2026-04-18", "",
			"15 April + 3 days, the third for the rest: full on the 18th"},
		{`"decision":{"published":"2026-04-18"},"asOf":"2026-06-01"}`, "void", "2026-04-18", "awb.3.40.decided", "decided on the last day"},
		{`"decision":{"published":"2026-04-19"},"asOf":"2026-06-01"}`, "done", "2026-04-18", "", "decided the day after it"},
		{`"asOf":"2026-04-18"}`, "open", "", "", "undecided on the last day"},
		{`"asOf":"2026-04-19"}`, "done", "2026-04-18", "", "undecided after it"},
	} {
		d, ok := mustTimeline(t, wob.Clock{}, ruled+row.rest).Deadline(wob.KeyCourtPenalty, "a")
		if !ok || d.First.String() != "2026-04-16" || d.Last.String() != "2026-04-18" || d.State.String() != row.state ||
			d.On.String() != row.on || d.Because.ID() != row.because {
			t.Errorf("%s: %s to %s, %s on %s by %s", row.why, d.First, d.Last, d.State, d.On, d.Because.ID())
		}
	}
}

// A deadline is found by its key and by what it belongs to.
func TestADeadlineIsFoundByWhatItIsOf(t *testing.T) {
	tl := mustTimeline(t, wob.Clock{}, `{"received":"2026-01-05","decision":{"published":"2026-02-02"},"objections":[`+
		`{"id":"o1","received":"2026-02-10"},{"id":"o2","received":"2026-02-11"}]}`)
	for _, of := range []string{"o1", "o2"} {
		if d, ok := tl.Deadline(wob.KeyDecisionOnObjection, of); !ok || d.Of != of {
			t.Errorf("of %s: %q, %v", of, d.Of, ok)
		}
	}
	for _, of := range []string{"", "o3"} {
		if d, ok := tl.Deadline(wob.KeyDecisionOnObjection, of); ok || d.Key != 0 {
			t.Errorf("of %q: %+v", of, d)
		}
	}
}
