package wob_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
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
		{`"received":"2020-03-03","environmental":{},"suspensions":[{"ground":"awb.4.15.1.a",` +
			`"notified":"2020-03-10"}],"asOf":"2020-03-20"`,
			"awb.4.15.1.a.no-term-set", "ECLI:NL:RVS:2016:2527, for environmental information too"},
		{suspended + `{"ground":"awb.4.15.2.b","from":"2026-03-10","until":"2026-03-10"},` +
			`{"ground":"awb.4.15.1.b","notified":"2026-03-10","until":"2026-03-13"}],"asOf":"2026-03-20"`,
			"!suspension.overlap", "art. 4:15 Awb: the 10th, and from the 11th"},
		{suspended + `{"ground":"awb.4.15.2.b","from":"2026-03-10","until":"2026-03-11"},` +
			`{"ground":"awb.4.15.1.b","notified":"2026-03-10","until":"2026-03-13"}],"asOf":"2026-03-20"`,
			"suspension.overlap", "art. 4:15 Awb: both cover the 11th"},
		{suspended + `{"ground":"woo.4.4.3","notified":"2026-03-09","set":"2026-03-23"},` +
			`{"ground":"awb.4.15.1.b","notified":"2026-03-12"}],"asOf":"2026-03-12"`,
			"!suspension.overlap suspension.running", "art. 4:15 Awb: what was notified on the day of the " +
				"question has no day yet"},
		{suspended + `{"ground":"woo.4.4.3","notified":"2026-03-09","set":"2026-03-23"},` +
			`{"ground":"awb.4.15.1.b","notified":"2026-03-11"}],"asOf":"2026-03-12"`,
			"suspension.overlap suspension.running", "art. 4:15 Awb: the day before it covers the 12th"},
		{suspended + `{"ground":"woo.4.4.3","notified":"2026-04-09","until":"2026-04-20"},` +
			`{"ground":"awb.4.15.1.b","notified":"2026-04-10","until":"2026-04-17"}],"asOf":"2026-04-21"`,
			"!suspension.overlap woo.4.4.3.after-end awb.4.15.1.b.after-end",
			"art. 4:15 Awb: both began after 30 March, and what has no effect overlaps nothing"},
		{suspended + `{"ground":"awb.4.15.1.b","notified":"2026-03-09","until":"2026-03-12"},` +
			`{"ground":"awb.4.15.2.a","notified":"2026-03-10","days":3}],"asOf":"2026-03-20"`,
			"awb.4.15.4.foreign.tell-end", "art. 4:15 lid 4 Awb: beside consent to delay as well"},
		{`"received":"2026-03-02","adjournments":[{"notified":"2026-04-01","by":"P2W"}],` +
			`"suspensions":[{"ground":"woo.4.4.3","notified":"2026-03-09","until":"2026-03-05"}],"asOf":"2026-04-21"`,
			"woo.4.4.3.no-days woo.4.4.2.late awb.4.13.late-adjournment",
			"art. 4.4 lid 2 Woo: late, and beside it a suspension of no day"},
		{`"received":"2026-03-02","adjournments":[{"notified":"2026-03-30","by":"P2W"}],"asOf":"2026-04-21"`,
			"!awb.4.13.late-adjournment", "art. 4.4 lid 2 Woo: on the last day, in time"},
		{`"received":"2020-03-03","decision":{"published":"2020-03-20"},"objection":{"received":"2020-04-20",` +
			`"decided":"2020-05-20","repairs":[{"asked":"2020-05-25","set":"2020-06-08"}]},"asOf":"2020-06-20"`,
			"awb.7.10.2.after-decision", "art. 7:10 lid 2 Awb: asked after the decision on the objection"},
	})
	tl := mustTimeline(t, wob.Clock{}, `{"received":"2020-03-03","decision":{"published":"2020-03-20"},`+
		`"objection":{"received":"2020-04-20",`+
		`"decided":"2020-05-20","repairs":[{"asked":"2020-05-25","set":"2020-06-08"}]},"asOf":"2020-06-20"}`)
	for _, f := range tl.Findings {
		if f.Provision.ID() == "awb.7.10.2.after-decision" && (f.On.String() != "2020-05-25" ||
			f.Args.To.String() != "2020-05-20") {
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
		{running + `{"ground":"woo.4.4.3","notified":"2026-03-09"}],"asOf":"2026-03-16"`, true, true,
			"art. 4.4 lid 3 Woo: no end is known"},
		{running + `{"ground":"woo.4.4.3","notified":"2026-03-09","set":"2026-03-23"}],"asOf":"2026-03-16"`, true, false,
			"art. 4.4 lid 3 Woo: to the term that was set"},
		{running + `{"ground":"woo.4.4.3","notified":"2026-03-09"},{"ground":"awb.4.15.1.b",` +
			`"notified":"2026-03-10","set":"2026-03-23"}],"asOf":"2026-03-16"`,
			true, true, "art. 4:15 Awb: one of two has no end"},
		{running + `{"ground":"woo.4.4.3","notified":"2026-03-09","set":"2026-03-23"},{"ground":"awb.4.15.1.b",` +
			`"notified":"2026-03-10"}],"asOf":"2026-03-16"`,
			true, true, "art. 4:15 Awb: the other of two has none"},
		{running +
			`{"ground":"woo.4.4.3","notified":"2026-03-09"}],"decision":{"published":"2026-03-16"},"asOf":"2026-03-17"`,
			true, false,
			"art. 4.4 lid 3 Woo: it stood still when it was decided, and moves no more"},
		{running + `{"ground":"woo.4.4.3","notified":"2026-03-09","until":"2026-03-16"}],"asOf":"2026-03-16"`, false, false,
			"art. 4.4 lid 3 Woo: the view came"},
		{running + `{"ground":"awb.4.15.2.c","from":"2026-03-09","until":"2026-03-16"}],"asOf":"2026-03-16"`, true, false,
			"art. 4:15 lid 2 onder c Awb: up to and including its last day, which is known"},
		{running + `{"ground":"awb.4.15.2.c","from":"2026-03-09","until":"2026-03-16"}],"asOf":"2026-03-17"`, false, false,
			"art. 4:15 lid 2 onder c Awb: over"},
		{running + `{"ground":"awb.4.15.2.c","from":"2026-03-09"}],"asOf":"2026-03-17"`, true, true,
			"art. 4:15 lid 2 onder c Awb: open"},
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
	const objected = `"received":"2026-01-05","decision":{"published":"2026-02-02"},` +
		`"objection":{"received":"2026-02-10","adjournments":[`
	checkTold(t, []toldRow{
		{`"received":"2026-01-01","channel":{"designated":false,"passedOn":"2026-01-05","told":"2026-01-06"}`,
			"awb.2.3.channel.passed-on !awb.2.3.channel.before-2026 woo.4.1.5.channel", "Stb. 2023, 183: from 1 January 2026"},
		{`"received":"2025-12-31","channel":{"designated":false,"passedOn":"2026-01-05","told":"2026-01-06"}`,
			"!awb.2.3.channel.passed-on awb.2.3.channel.before-2026 !woo.4.1.5.channel",
			"Stb. 2023, 183: not on 31 December 2025"},
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
		{objected + `{"notified":"2026-04-01","by":"P6W"}]},"asOf":"2026-05-20"`, "awb.7.10.5.adjourned",
			"art. 7:10 lid 5 Awb"},
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
	const ruled = `{"received":"2026-01-05","default":{"sent":"2026-02-05","received":"2026-02-05"},` +
		`"appeals":[{"id":"a","against":"not-deciding","received":"2026-03-02",` +
		`"hearing":true,"ruling":{"sent":"2026-04-01","founded":true,"decideWithin":"P2W","penaltyPerDay":100,` +
		`"penaltyMost":250}}],`
	for _, row := range []struct{ rest, state, on, because, why string }{
		{`"decision":{"published":"2026-05-01"},"asOf":"2026-06-01"}`, "done", "2026-04-18", "",
			"15 April + 3 days, the third for the rest: full on the 18th"},
		{`"decision":{"published":"2026-04-18"},"asOf":"2026-06-01"}`, "void", "2026-04-18", "awb.3.40.decided",
			"decided on the last day"},
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

// What is told of a notice of default and of an appeal against not deciding.
func TestWhatIsToldOfSilence(t *testing.T) {
	const (
		asked   = `"received":"2026-01-05",` // to 2 February 2026
		decided = `"decision":{"published":"2026-02-10"},`
		told    = `"default":{"sent":"2026-02-05","received":"2026-02-05","channel":{`
		old     = `"received":"2014-03-04",` // to 1 April 2014
	)
	checkTold(t, []toldRow{
		{`"received":"2009-09-01","appeals":[{"against":"not-deciding","received":"2009-11-20"}],"asOf":"2009-12-01"`,
			"awb.6.12.filed-before-2009", "Stb. 2009, 383, art. III lid 1: filed before 1 October 2009"},
		{asked + decided + `"default":{"sent":"2026-02-10","received":"2026-02-10"}`,
			"awb.6.12.2.notice-same-day !awb.6.12.2.after-decision",
			"art. 6:12 lid 2 Awb: on the day of the decision"},
		{asked + decided + `"default":{"sent":"2026-02-11","received":"2026-02-11"}`,
			"!awb.6.12.2.notice-same-day awb.6.12.2.after-decision",
			"art. 6:12 lid 2 Awb: the day after it"},
		{asked + decided + `"default":{"sent":"2026-06-01","received":"2026-06-01"}`,
			"!awb.6.12.4.late-notice awb.6.12.2.after-decision",
			"art. 6:12 lid 4 Awb: what came after the decision is not late, but nothing"},
		{asked + `"default":{"sent":"2026-06-01","received":"2026-06-01"},"asOf":"2026-06-16"`, "awb.6.12.4.late-notice",
			"art. 6:12 lid 4 Awb: four months after the last day"},
		{asked + `"decision":{"published":"2026-01-20"},"default":{"sent":"2026-01-10"}`, "!awb.6.12.2.receipt-unknown",
			"art. 6:12 Awb: decided in time, and nothing hangs on the receipt"},
		{asked + `"decision":{"published":"2026-02-03"},"default":{"sent":"2026-01-10"}`, "awb.6.12.2.receipt-unknown",
			"art. 6:12 Awb: decided a day late"},
		{asked + decided + `"default":{"received":"2026-02-20"}`, "!awb.6.12.2.sending-unknown",
			"art. 6:12 Awb: after the decision nothing hangs on the sending"},
		{asked + `"default":{"received":"2026-02-20"}`, "awb.6.12.2.sending-unknown", "art. 6:12 lid 2 onder b Awb"},
		{asked + told + `"designated":false,"passedOn":"2026-02-09","told":"2026-02-09"}}`, "awb.6.12.2.passed-on",
			"Stb. 2023, 183: sent on 5 February, passed on on the 9th"},
		{asked + told + `"designated":true,"passedOn":"2026-02-09","told":"2026-02-09"}}`, "!awb.6.12.2.passed-on",
			"Stb. 2023, 183: it came by the way that was designated"},
		{asked + told + `"designated":false,"passedOn":"2026-02-09"}}`, "!awb.6.12.2.passed-on",
			"Stb. 2023, 183: nobody was told"},
		{asked + told + `"designated":false,"passedOn":"2026-02-05","told":"2026-02-09"}}`, "!awb.6.12.2.passed-on",
			"Stb. 2023, 183: on the day it was sent"},
		{asked + `"default":{"received":"2026-02-05","channel":{"designated":false,"passedOn":"2026-02-09",` +
			`"told":"2026-02-09"}}`,
			"!awb.6.12.2.passed-on awb.6.12.2.sending-unknown", "art. 6:12 Awb: when it was sent is not known"},

		{old + `"default":{"sent":"2014-03-20","received":"2014-03-20"},"decision":{"published":"2014-03-10"}`,
			"awb.4.17.1.after-decision awb.4.17.3.premature",
			"art. 4:17 lid 1 Awb: before the last day, and after the decision"},
		{old + `"default":{"sent":"2014-03-20","received":"2014-03-20"},"decision":{"published":"2014-03-25"}`,
			"!awb.4.17.1.after-decision awb.4.17.3.premature", "art. 4:17 lid 3 Awb: before the last day, and " +
				"before the decision"},
		{`"received":"2013-08-05","decision":{"published":"2013-09-02"},"objection":{"received":"2013-09-16",` +
			`"withdrawn":"2013-11-28","default":{"sent":"2013-12-02","received":"2013-12-02"}}`,
			"!awb.4.17.1.after-decision awb.6.21.after-withdrawal", "art. 6:21 Awb: withdrawn, told once"},
	})
	tl := mustTimeline(t, wob.Clock{}, `{"received":"2013-08-05","decision":{"published":"2013-09-02"},`+
		`"objection":{"received":"2013-09-16","withdrawn":"2013-11-28",`+
		`"default":{"sent":"2013-12-02","received":"2013-12-02"}}}`)
	if tl.ObjectionPenalty == nil || tl.ObjectionPenalty.Applies {
		t.Errorf("art. 4:17 Awb: of an objection that was withdrawn: %+v", tl.ObjectionPenalty)
	}
	for _, f := range mustTimeline(t, wob.Clock{}, `{"received":"2009-09-01",`+
		`"appeals":[{"against":"not-deciding","received":"2009-11-20"}]}`).Findings {
		if f.Provision.ID() == "awb.6.12.filed-before-2009" && f.Args.From.String() != "2009-09-01" {
			t.Errorf("filed on %s", f.Args.From)
		}
	}
}

// What is told of a decision not to deal with the request.
func TestWhatIsToldOfNotTakingUp(t *testing.T) {
	const (
		asked      = `"received":"2026-03-02","suspensions":[`
		incomplete = `],"closed":{"how":"not-taken-up","under":"awb.4.5","on":`
	)
	checkTold(t, []toldRow{
		{`"received":"2026-01-05","closed":{"how":"not-taken-up","under":"woo.4.6"}`, "!woo.4.6.not-in-force !woo.4.6.late",
			"art. 4.6 Woo: on which day is not known"},
		{`"received":"2022-03-15","closed":{"how":"not-taken-up","under":"woo.4.1.6","on":"2022-04-01"}`,
			"woo.4.1.6.not-in-force",
			"art. 4.1 lid 6 Woo holds since 1 May 2022"},
		{`"received":"2022-04-15","closed":{"how":"not-taken-up","under":"woo.4.1.6","on":"2022-05-01"}`,
			"!woo.4.1.6.not-in-force",
			"art. 4.1 lid 6 Woo holds since 1 May 2022"},
		{asked + `{"ground":"woo.4.4.3","notified":"2026-03-05","set":"2026-03-20"}` + incomplete + `"2026-03-12"}`,
			"!awb.4.5.1.early",
			"art. 4:5 Awb: the view of another is no supplement"},
		{asked + `{"ground":"awb.4.15.1.a","notified":"2026-03-05","set":"2026-03-20"}` + incomplete + `"2026-03-20"}`,
			"awb.4.5.1.early",
			"art. 4:5 lid 1 Awb: on the last day of the term for it"},
		{asked + `{"ground":"awb.4.15.1.a","notified":"2026-03-05","set":"2026-03-20"}` + incomplete + `"2026-03-21"}`,
			"!awb.4.5.1.early !awb.4.5.4.late", "art. 4:5 lid 1 Awb: the day after it"},
		{asked + `{"ground":"awb.4.15.1.a","notified":"2026-03-05","until":"2026-03-10"}` + incomplete + `"2026-06-01"}`,
			"!awb.4.5.4.late !awb.4.5.1.early", "art. 4:5 Awb: no term was set"},
		{asked + `{"ground":"awb.4.15.1.a","notified":"2026-03-05","set":"2026-03-20","until":"2026-03-10"}` +
			incomplete + `"2026-03-15"}`,
			"!awb.4.5.1.early", "art. 4:5 Awb: the supplement had come"},
		{asked + `{"ground":"awb.4.15.1.a","notified":"2026-03-05","set":"2026-03-20","until":"2026-03-10"}` +
			incomplete + `"2026-04-08"}`,
			"awb.4.5.4.late", "art. 4:5 lid 4 Awb: four weeks from 10 March are over on 7 April"},
		{asked + `{"ground":"awb.4.15.1.a","notified":"2026-03-20","set":"2026-04-03"},` +
			`{"ground":"awb.4.15.1.a","notified":"2026-03-05","set":"2026-03-12"}` +
			incomplete + `"2026-03-25"}`, "awb.4.5.1.early", "art. 4:5 lid 1 Awb: the last invitation, given first"},
		{asked + `{"ground":"awb.4.15.1.a","notified":"2026-03-05","set":"2026-03-12"},` +
			`{"ground":"awb.4.15.1.a","notified":"2026-03-20","set":"2026-04-03"}` +
			incomplete + `"2026-03-25"}`, "awb.4.5.1.early", "art. 4:5 lid 1 Awb: the last invitation, given last"},
	})
}

// What is told of an objection against not deciding (art. 15a Wob).
func TestWhatIsToldOfAnObjectionAgainstSilence(t *testing.T) {
	const (
		asked = `"received":"2020-03-03","objection":{"against":"not-deciding",` // to 31 March 2020
		old   = `"received":"2014-03-04","objection":{"against":"not-deciding",` // to 1 April 2014
	)
	checkTold(t, []toldRow{
		{asked + `"received":"2020-04-10","decided":"2020-05-01"},"decision":{"published":"2020-04-20"}`, "wob.15a.3",
			"art. 15a lid 3 Wob: it was pending when the decision came"},
		{asked + `"received":"2020-04-10","decided":"2020-04-15"},"decision":{"published":"2020-04-20"}`, "!wob.15a.3",
			"art. 15a lid 3 Wob: it was decided before"},
		{asked + `"received":"2020-04-10","withdrawn":"2020-04-15"},"asOf":"2020-04-20"`, "!wob.15a.3.no-duty",
			"art. 15a lid 3 Wob: it is pending no more"},
		{asked + `"received":"2020-04-10"},"asOf":"2020-04-20"`, "wob.15a.3.no-duty !wob.15a.premature",
			"art. 15a lid 3 Wob: pending"},
		{asked + `"received":"2020-04-10"},"decision":{"published":"2020-04-05"}`, "!wob.15a.3",
			"art. 15a lid 3 Wob: decided before it"},
		{asked + `"received":"2020-03-31"},"asOf":"2020-04-20"`, "wob.15a.premature", "art. 15a lid 2 Wob: on the last day"},
		{`"received":"2022-02-01","objection":{"against":"not-deciding","received":"2022-04-01"},"asOf":"2022-06-01"`,
			"wob.15a.repealed",
			"art. 10.1 Woo: repealed while it was undecided"},
		{`"received":"2022-02-01","objection":{"against":"not-deciding","received":"2022-04-01"},"asOf":"2022-04-30"`,
			"!wob.15a.repealed",
			"art. 10.1 Woo: on its last day"},
		{`"received":"2009-08-03","objection":{"against":"not-deciding","received":"2009-08-17"}`, "awb.6.12.2007.premature",
			"art. 6:12 lid 1 Awb of 2007: on the last day"},
		{`"received":"2009-08-03","objection":{"against":"not-deciding","received":"2009-08-18"}`, "!awb.6.12.2007.premature",
			"art. 6:12 lid 1 Awb of 2007: the day after it"},
		{old + `"received":"2014-04-01"}`, "wob.15a.not-in-force !awb.6.15.as-notice",
			"art. 6:15 Awb: on the last day it is no notice"},
		{old + `"received":"2014-04-02"}`, "wob.15a.not-in-force awb.6.15.as-notice", "art. 6:15 Awb: the day after it"},
		{old + `"received":"2014-04-10"},"decision":{"published":"2014-04-05"}`, "wob.15a.not-in-force !awb.6.15.as-notice",
			"art. 6:15 Awb: decided before it"},
		{`"received":"1993-03-01","objection":{"against":"not-deciding","received":"1993-06-01"}`,
			"wob.15a.not-in-force !awb.6.15.as-notice",
			"Stb. 2009, 383: what was filed before 1 October 2009 knows no notice"},
	})
	for _, row := range []struct{ facts, state, last, on, why string }{
		{`"received":"2022-02-01","decision":{"published":"2022-04-01"},"asOf":"2022-06-01"`, "void", "", "2022-04-01",
			"art. 15a Wob: decided before it was repealed"},
		{`"received":"2022-02-01","asOf":"2022-06-01"`, "missed", "2022-04-30", "",
			"art. 10.1 Woo: undecided when it was repealed"},
		{`"received":"2020-03-03","partial":[{"id":"p","published":"2020-03-20"}],"objections":[{"of":"p",` +
			`"received":"2020-04-10"}],"asOf":"2020-04-15"`,
			"open", "", "", "art. 15a Wob: an objection to a part is another"},
		{asked + `"received":"2020-03-20"},"asOf":"2020-04-15"`, "open", "", "",
			"art. 15a Wob: one that was premature leaves it"},
		{`"received":"2020-03-03","objections":[{"against":"not-deciding","received":"2020-04-10"},` +
			`{"against":"not-deciding","received":"2020-04-13"}],"asOf":"2020-04-15"`,
			"done", "", "2020-04-10", "art. 15a Wob: the first"},
		{`"received":"2020-03-03","objections":[{"against":"not-deciding","received":"2020-04-13"},` +
			`{"against":"not-deciding","received":"2020-04-10"}],"asOf":"2020-04-15"`,
			"done", "", "2020-04-10", "art. 15a Wob: the first, given last"},
	} {
		d, ok := mustTimeline(t, wob.Clock{}, "{"+row.facts+"}").Deadline(wob.KeyObjectNotDeciding, "")
		if !ok || d.State.String() != row.state || d.Last.String() != row.last || d.On.String() != row.on {
			t.Errorf("{%s}: %s, last %q, on %q (%s)", row.facts, d.State, d.Last, d.On, row.why)
		}
	}
	tl := mustTimeline(t, wob.Clock{}, `{"received":"2020-03-03","closed":{"how":"otherwise"},"asOf":"2020-06-01"}`)
	if _, ok := tl.Deadline(wob.KeyObjectNotDeciding, ""); ok || !tl.NotDecidingObjection.IsZero() {
		t.Error("art. 15a Wob: it ended on a day that is not known")
	}
}

// What is told of objections and of the wait before disclosure, and what stands
// among the deadlines.
func TestWhatIsToldOfObjectionAndDisclosure(t *testing.T) {
	const (
		decided    = `"received":"2026-01-05","decision":{"published":"2026-02-02"},` // to object: to 16 March 2026
		in2025     = `"received":"2025-11-10","decision":{"published":"2025-12-08"},`
		disclosing = `"received":"2026-06-01","decision":{"published":"2026-06-22","discloses":true,"objectionExpected":true,`
		refused    = `"relief":{"asked":"2026-06-25","ended":"2026-07-03","granted":false}}`
	)
	checkTold(t, []toldRow{
		{`"received":"1993-12-01","decision":{"published":"1993-12-20"},"objection":{"received":"1994-01-10"}`,
			"awb.6.7.before-1994 !awb.6.10.premature", "art. 6:7 Awb: it was published, but before the Awb"},
		{in2025 + `"objection":{"received":"2026-01-01","channel":{"designated":false}}`, "awb.2.3.channel.objection",
			"Stb. 2023, 183: from 1 January 2026"},
		{in2025 + `"objection":{"received":"2025-12-31","channel":{"designated":false}}`, "!awb.2.3.channel.objection",
			"Stb. 2023, 183: not on 31 December 2025"},
		{in2025 + `"objection":{"received":"2026-01-01","channel":{"designated":true}}`, "!awb.2.3.channel.objection",
			"Stb. 2023, 183: by the way that was designated"},
		{decided + `"objection":{}`, "!awb.7.10.2009.pending !awb.6.10.premature",
			"art. 7:10 Awb: when it came is not known"},
		{decided + `"outages":[{"from":"2026-03-16","until":"2026-03-18","extendedTo":"2026-03-20"}],"asOf":"2026-03-19"`,
			"awb.2.3.outage.unread", "Stb. 2023, 183: the window ends on the first day of the outage"},
		{decided + `"outages":[{"from":"2026-03-17","until":"2026-03-18","extendedTo":"2026-03-20"}],"asOf":"2026-03-19"`,
			"!awb.2.3.outage.unread", "Stb. 2023, 183: it ended the day before"},
		{decided + `"outages":[{"from":"2026-03-14","until":"2026-03-15","extendedTo":"2026-03-20"}],"asOf":"2026-03-19"`,
			"!awb.2.3.outage.unread", "Stb. 2023, 183: the outage was over"},
		{decided + `"outages":[{"from":"2026-03-16","until":"2026-03-18","extendedTo":"2026-03-16"}],"asOf":"2026-03-19"`,
			"!awb.2.3.outage.unread", "Stb. 2023, 183: extended to no later day"},
		{disclosing + `"relief":{"asked":"2026-06-25","granted":false}}`, "woo.4.4.5.relief-open",
			"art. 4.4 lid 5 Woo: refused on a day that is not known"},
		{disclosing + `"disclosed":"2026-07-10",` + refused, "!woo.4.4.5.stayed !woo.4.4.5.relief-open",
			"art. 4.4 lid 5 Woo: after the ruling"},
		{disclosing + `"disclosed":"2026-07-03",` + refused, "!woo.4.4.5.stayed woo.4.4.5.early",
			"art. 4.4 lid 5 Woo: on the day of the ruling, before 6 July"},
		{disclosing + `"disclosed":"2026-07-02",` + refused, "woo.4.4.5.stayed woo.4.4.5.early",
			"art. 4.4 lid 5 Woo: while it was pending"},
		{disclosing + `"disclosed":"2026-06-24",` + refused, "!woo.4.4.5.stayed woo.4.4.5.early",
			"art. 4.4 lid 5 Woo: before it was asked"},
		{`"received":"2019-03-04","decision":{"published":"2019-04-01","discloses":true,` +
			`"objectionExpected":true,"disclosed":"2019-04-18","relief":{"asked":"2019-04-10"}}`,
			"!woo.4.4.5.stayed", "art. 6 lid 5 Wob: asking stays nothing"},
	})
	for _, row := range []struct {
		facts, of, first, last, state, on string
		key                               wob.Key
		why                               string
	}{
		{disclosing + `"relief":{"asked":"2026-06-25","granted":false}}`, "", "", "", "open", "", wob.KeyDisclosure,
			"art. 4.4 lid 5 Woo: open, though no day was asked about"},
		{decided + `"objection":{"received":"2026-02-10","decided":"2026-04-01"},` +
			`"appeals":[{"of":"objections-2026-02-10","against":"decision-on-objection","received":"2026-05-11",` +
			`"posted":"2026-05-08"}],"asOf":"2026-06-01"`,
			"objections-2026-02-10", "2026-04-02", "2026-05-13", "done", "2026-05-11", wob.KeyAppeal,
			"art. 6:9 lid 1 Awb: received in time"},
		{decided + `"objection":{"received":"2026-02-10","decided":"2026-04-01"},` +
			`"appeals":[{"of":"objections-2026-02-10","against":"decision-on-objection","received":"2026-05-15",` +
			`"posted":"2026-05-12"}],"asOf":"2026-06-01"`,
			"objections-2026-02-10", "2026-04-02", "2026-05-13", "done", "2026-05-12", wob.KeyAppeal,
			"art. 6:9 lid 2 Awb: received in the week after, posted in time"},
		{decided + `"objection":{"received":"2026-02-10","repairs":[{"id":"r","asked":"2026-02-13",` +
			`"set":"2026-02-14"}]},"asOf":"2026-03-01"`,
			"r", "2026-02-14", "2026-02-14", "missed", "", wob.KeyRepair, "art. 6:6 Awb: one day"},
		{`"received":"2026-01-05","defaults":[{"sent":"2026-02-05","received":"2026-02-05"},` +
			`{"sent":"2026-02-10","received":"2026-02-10"}],"asOf":"2026-02-16"`,
			"", "2026-02-03", "", "done", "2026-02-05", wob.KeyNoticeOfDefault, "art. 6:12 lid 2 Awb: the first"},
		{`"received":"2026-01-05","defaults":[{"sent":"2026-02-10","received":"2026-02-10"},` +
			`{"sent":"2026-02-05","received":"2026-02-05"}],"asOf":"2026-02-16"`,
			"", "2026-02-03", "", "done", "2026-02-05", wob.KeyNoticeOfDefault, "art. 6:12 lid 2 Awb: the first, given last"},
		{`"received":"2026-01-05","default":{"sent":"2026-01-30","received":"2026-02-04"},` +
			`"decision":{"published":"2026-02-03"}`,
			"", "2026-02-03", "", "void", "2026-02-03", wob.KeyNoticeOfDefault,
			"art. 6:12 lid 2 Awb: decided the day before it came"},
		{`"received":"2014-03-04","default":{"sent":"2014-04-02","received":"2014-04-02"},` +
			`"decision":{"published":"2014-04-28"}`,
			"", "2014-04-17", "2014-04-28", "done", "2014-04-28", wob.KeyPenalty,
			"art. 4:17 Awb: up to and including the decision"},
	} {
		d, ok := mustTimeline(t, wob.Clock{}, "{"+row.facts+"}").Deadline(row.key, row.of)
		if !ok || d.First.String() != row.first || d.Last.String() != row.last || d.State.String() != row.state ||
			d.On.String() != row.on {
			t.Errorf("{%s}: %v, %s to %s, %s on %s (%s)", row.facts, ok, d.First, d.Last, d.State, d.On, row.why)
		}
	}
	for _, set := range []string{`"set":"2026-02-12"`, `"set":"2026-02-11"`, `"done":"2026-02-20"`} {
		tl := mustTimeline(t, wob.Clock{}, `{`+decided+`"objection":{"received":"2026-02-10",`+
			`"repairs":[{"id":"r","asked":"2026-02-12",`+set+`}]}}`)
		if _, ok := tl.Deadline(wob.KeyRepair, "r"); ok {
			t.Errorf("%s: a term that gave no day (art. 6:6 Awb)", set)
		}
	}
	if got := mustTimeline(t, wob.Clock{}, `{`+decided+`"objection":{}}`).Objection.Timely; got != 0 {
		t.Errorf("an objection of which no day is known is in time: %d", got)
	}
}

// The longest adjournment that the act allows is what a longer one is cut to (the case
// file): of environmental information as of any other.
func TestALongerAdjournmentIsCutToTheLongest(t *testing.T) {
	for _, row := range []struct{ facts, last, why string }{
		{`"received":"2020-03-03","adjournments":[{"notified":"2020-03-10","by":"P5W"}]`, "2020-04-28",
			"art. 6 lid 2 Wob: 31 March + four weeks"},
		{`"received":"2020-03-03","environmental":{},"adjournments":[{"notified":"2020-03-10","by":"P5W","size":true}]`,
			"2020-04-28",
			"art. 6 lid 6 onder b Wob: 31 March + four weeks"},
		{`"received":"2020-03-03","environmental":{"disclosureIntended":true,"objectionExpected":true},` +
			`"adjournments":[{"notified":"2020-03-10","by":"P5W","size":true}]`,
			"2020-04-14", "art. 6 lid 6 onder a and b Wob: 17 March + four weeks"},
		{`"received":"2008-03-04","adjournments":[{"notified":"2008-03-10","by":"P3W"}]`, "2008-04-01",
			"art. 6 lid 2 Wob of 1992: 18 March + two weeks"},
		{`"received":"2008-03-04","environmental":{},"adjournments":[{"notified":"2008-03-10","by":"P3W","size":true}]`,
			"2008-04-01",
			"art. 6 lid 2 Wob of 2005: 18 March + two weeks"},
		{`"received":"2026-03-03","adjournments":[{"notified":"2026-03-10","by":"P5W"}]`, "2026-04-14",
			"art. 4.4 lid 2 Woo: 31 March + two weeks"},
	} {
		if got := mustTimeline(t, wob.Clock{}, "{"+row.facts+"}").Decision.LastDay(); got.String() != row.last {
			t.Errorf("{%s}: %s, want %s (%s)", row.facts, got, row.last, row.why)
		}
	}
}

// In which order suspensions are given says nothing, also of two that begin on one day
// (the case file: the order of facts does not matter).
func TestTheOrderOfSuspensionsSaysNothing(t *testing.T) {
	for _, all := range [][2]string{
		{`{"id":"a","ground":"woo.4.4.3","notified":"2026-03-09","until":"2026-03-20"}`,
			`{"id":"b","ground":"awb.4.15.1.b","notified":"2026-03-09","until":"2026-03-18"}`},
		{`{"id":"a","ground":"woo.4.4.3","notified":"2026-03-09","until":"2026-03-20"}`,
			`{"id":"b","ground":"woo.4.4.3","notified":"2026-03-09","set":"2026-03-16"}`},
		{`{"id":"a","ground":"awb.4.15.2.c","from":"2026-03-10","until":"2026-03-12"}`,
			`{"id":"b","ground":"awb.4.15.1.b","notified":"2026-03-10","until":"2026-03-13"}`},
		{`{"id":"a","ground":"awb.4.15.1.a","notified":"2026-03-12","set":"2026-03-26"}`,
			`{"id":"b","ground":"awb.4.15.2.b","from":"2026-03-05"}`},
	} {
		one := mustTimeline(t, wob.Clock{}, `{"received":"2026-03-02","suspensions":[`+all[0]+","+all[1]+
			`],"asOf":"2026-03-30"}`)
		other := mustTimeline(t, wob.Clock{}, `{"received":"2026-03-02","suspensions":[`+all[1]+","+all[0]+
			`],"asOf":"2026-03-30"}`)
		if a, b := one.AppendJSON(nil, calendar.Dutch), other.AppendJSON(nil, calendar.Dutch); string(a) != string(b) {
			t.Errorf("%s\n%s", a, b)
		}
	}
}

// Which law an objection is under, from when its term runs, and what is told of both.
func TestTheLawOfAnObjection(t *testing.T) {
	const decided = `"received":"2026-01-05","decision":{"published":"2026-02-02"},` // to object: to 16 March 2026
	checkTold(t, []toldRow{
		{`"received":"2008-02-04","decision":{"published":"2008-02-10"},"objection":{"received":"2008-02-20"}`,
			"!awb.7.10.1.extended-start",
			"art. 7:10 lid 1 Awb of 1994: from the receipt, whenever the window ends, here after Easter"},
		{`"received":"2026-01-05","decision":{"published":"2026-02-23"},"objection":{"received":"2026-03-02"}`,
			"awb.7.10.1.extended-start",
			"art. 7:10 lid 1 Awb: 6 April is Easter Monday, so from the 7th"},
		{`"received":"2025-12-01","decision":{"published":"2025-12-22"},"objection":{"received":"2026-01-05",` +
			`"committeeAnnounced":"2026-01-20"}`,
			"!awb.7.10.more-than-twelve-weeks", "art. 4 Atw: twelve weeks, to King's day, are not more than twelve"},
		{`"received":"2025-12-01","decision":{"published":"2025-12-26"},"objection":{"received":"2026-01-05",` +
			`"committeeAnnounced":"2026-01-20","adjournments":[{"notified":"2026-03-02","by":"P1D"}]}`,
			"awb.7.10.more-than-twelve-weeks", "art. 4 Atw: twelve weeks and a day, to a Saturday"},
		{`"received":"2026-03-02","adjournments":[{"notified":"2026-04-01","by":"P2W"}],` +
			`"suspensions":[{"ground":"awb.4.15.2.a","notified":"2026-04-02","days":3}],"asOf":"2026-04-21"`,
			"woo.4.4.2.late awb.4.15.2.a.after-end awb.4.13.late-adjournment",
			"art. 4.4 lid 2 Woo: late, and consent after it as well"},
	})
	late, err := wob.ParseReading("late-objection-start")
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range []struct {
		k                wob.Clock
		facts, last, why string
	}{
		{wob.Clock{}, `"received":"2009-08-03","decision":{"published":"2009-08-19"},"objection":{}`, "2009-11-11",
			"art. 7:10 Awb of 1 October 2009: the window ends on 30 September, and six weeks from then"},
		{wob.Clock{}, `"received":"2009-08-03","decision":{"published":"2009-08-18"},"objection":{}`, "",
			"art. 7:10 Awb of 1994: from a receipt that is not known"},
		{wob.Clock{Readings: calendar.Readings{}.With(late)}, decided + `"objection":{"posted":"2026-04-01"}`, "2026-04-28",
			"art. 7:10 lid 1 Awb: late, but when it was received is not known"},
		{wob.Clock{Readings: calendar.Readings{}.With(late)}, decided + `"objection":{"received":"2026-04-01"}`, "2026-05-13",
			"art. 7:10 lid 1 Awb: late, 1 April + six weeks by that reading"},
	} {
		if got := mustTimeline(t, row.k, "{"+row.facts+"}").ObjectionDecision.LastDay(); got.String() != row.last {
			t.Errorf("{%s}: %s, want %s (%s)", row.facts, got, row.last, row.why)
		}
	}
	tl := mustTimeline(t, wob.Clock{}, `{`+decided+`"objection":{"posted":"2026-02-10"},"asOf":"2026-04-01"}`)
	if d, _ := tl.Deadline(wob.KeyObjection, ""); d.State != 0 {
		t.Errorf("%s: posted in time, and whether it arrived is not known (art. 6:9 lid 2 Awb)", d.State)
	}
	tl = mustTimeline(t, wob.Clock{}, `{"received":"2026-01-05","decision":{"published":"2026-02-02"},`+
		`"objection":{"received":"2026-02-10","decided":"2026-04-01"},"appeals":[`+
		`{"of":"objections-2026-02-10","against":"decision-on-objection","received":"2026-05-06"},`+
		`{"by":"third-party","of":"objections-2026-02-10","against":"decision-on-objection",`+
		`"received":"2026-04-20"}],"asOf":"2026-06-01"}`)
	if d, _ := tl.Deadline(wob.KeyAppeal, "objections-2026-02-10"); d.State != wob.Done || d.On.String() != "2026-04-20" {
		t.Errorf("%s on %s: the first appeal, given last (art. 6:7 Awb)", d.State, d.On)
	}
	tl = mustTimeline(t, wob.Clock{}, `{"received":"2026-01-05","decision":{"published":"2026-02-02"},`+
		`"objection":{"received":"2026-02-10","decided":"2026-04-01"},"appeals":[`+
		`{"of":"objections-2026-02-10","against":"decision-on-objection","received":"2026-05-15","posted":"2026-05-12"},`+
		`{"by":"third-party","of":"objections-2026-02-10","against":"decision-on-objection",`+
		`"received":"2026-05-14","posted":"2026-05-08"}],"asOf":"2026-06-01"}`)
	if d, _ := tl.Deadline(wob.KeyAppeal, "objections-2026-02-10"); d.State != wob.Done || d.On.String() != "2026-05-08" {
		t.Errorf("%s on %s: both in time by post, the first given last (art. 6:9 lid 2 Awb)", d.State, d.On)
	}
	tl = mustTimeline(t, wob.Clock{}, `{"received":"2009-06-01","appeals":[{"id":"a",`+
		`"against":"not-deciding","received":"2009-08-01",`+
		`"ruling":{"sent":"2009-09-15","founded":true,"decideWithin":"P2W"}}]}`)
	if d, ok := tl.Deadline(wob.KeyCourtTerm, "a"); !ok || d.Last.String() != "2009-09-29" || d.By.ID() != "awb.8.55d.3" {
		t.Errorf("%s by %s: set by the court (art. 8:55d lid 3 Awb)", d.Last, d.By.ID())
	}
}

// What an objection lacks is told in the number of its word (art. 6:5 lid 1 Awb).
func TestWhatAnObjectionLacks(t *testing.T) {
	tl := mustTimeline(t, wob.Clock{}, `{"received":"2026-01-05","decision":{"published":"2026-02-02"},`+
		`"objection":{"received":"2026-02-10",`+
		`"form":{"signed":false,"grounds":false,"name":false}}}`)
	var got []string
	for _, f := range tl.Findings {
		if strings.HasPrefix(f.Provision.ID(), "awb.6.5.") {
			got = append(got, f.Text(calendar.Dutch))
		}
	}
	want := []string{"in het bezwaar ontbreken de gronden van het bezwaar",
		"in het bezwaar ontbreekt de naam van de indiener",
		"in het bezwaar ontbreekt de ondertekening"}
	if !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

// A day of disclosure outside the days known is an error, by either reading.
func TestDisclosureAfterReliefOutsideTheDays(t *testing.T) {
	r, err := wob.ParseReading("disclosure-woo")
	if err != nil {
		t.Fatal(err)
	}
	for _, k := range []wob.Clock{{}, {Readings: calendar.Readings{}.With(r)}} {
		published := calendar.MustParse("2040-12-25")
		if day, err := k.DisclosureAfterRelief(published, wob.Relief{Asked: published}); err == nil || !day.IsZero() {
			t.Errorf("%s, %v", day, err)
		}
	}
}

// Of several notices that came too early the first is told of, and a notice of the last
// day has no effect where it was decided on that day, by either reading.
func TestNoticesThatStartNoPenalty(t *testing.T) {
	tl := mustTimeline(t, wob.Clock{}, `{"received":"2026-01-05","defaults":[{"sent":"2026-01-10",`+
		`"received":"2026-01-10"},`+
		`{"sent":"2026-01-20","received":"2026-01-20"}],"asOf":"2026-02-16"}`)
	on := ""
	for _, f := range tl.Findings {
		if f.Provision.ID() == "woo.8.2" {
			on += f.On.String()
		}
	}
	if on != "2026-01-10" {
		t.Errorf("art. 8.2 Woo is told of %s", on)
	}
	r, err := wob.ParseReading("notice-last-day")
	if err != nil {
		t.Fatal(err)
	}
	for _, k := range []wob.Clock{{}, {Readings: calendar.Readings{}.With(r)}} {
		tl := mustTimeline(t, k, `{"received":"2014-03-04","default":{"sent":"2014-04-01",`+
			`"received":"2014-04-01"},"decision":{"published":"2014-04-01"}}`)
		if tl.Penalty == nil || tl.Penalty.Applies || !tl.Appeal.IsZero() {
			t.Errorf("art. 4:17 lid 3 Awb: decided in time: %+v, appeal from %s", tl.Penalty, tl.Appeal)
		}
	}
	day := calendar.MustParse
	// Of a notice of before 1 October 2009 no amount is written (Stb. 2009, 383).
	if p, err := (wob.Clock{}).Penalty(wob.PenaltyFacts{LastDay: day("2009-09-01"), Filed: day("2009-10-02"),
		Received: day("2009-09-10"), AsOf: day("2009-12-01")}); err == nil {
		t.Errorf("%+v", p)
	}
}

// By the reading that lets a notice on the last day suspend, one of the day after it
// still has no effect (art. 4:15 Awb): the term to 29 June was over.
func TestANoticeAfterTheLastDaySuspendsNothing(t *testing.T) {
	r, err := wob.ParseReading("suspension-on-last-day")
	if err != nil {
		t.Fatal(err)
	}
	k := wob.Clock{Readings: calendar.Readings{}.With(r)}
	for notified, last := range map[string]string{"2026-06-28": "2026-07-03", "2026-06-29": "2026-07-02",
		"2026-06-30": "2026-06-29"} {
		got := mustTimeline(t, k, `{"received":"2026-06-01","suspensions":[{"ground":"woo.4.4.3","notified":"`+notified+
			`","until":"2026-07-02"}],"asOf":"2026-07-06"}`).Decision.LastDay()
		if got.String() != last {
			t.Errorf("notified on %s: to %s, want %s", notified, got, last)
		}
	}
}

// On the islands who objects can appeal only after the decision on the objection: an
// appeal of before it has no effect, though it was decided later (art. 55 WarBES).
func TestAnAppealBesideAPendingObjection(t *testing.T) {
	const objected = `"territory":"bes","received":"2026-01-05","decision":{"published":"2026-01-20"},` +
		`"objection":{"received":"2026-01-26",`
	checkTold(t, []toldRow{
		{objected + `"decided":"2026-02-20"},"appeals":[{"received":"2026-02-10"}]`, "warbes.55.appeal-barred",
			"art. 55 WarBES: decided ten days later"},
		{objected + `"decided":"2026-02-09"},"appeals":[{"received":"2026-02-10"}]`, "!warbes.55.appeal-barred",
			"art. 55 WarBES: decided the day before"},
		{objected + `"withdrawn":"2026-02-20"},"appeals":[{"received":"2026-02-10"}]`, "warbes.55.appeal-barred",
			"art. 55 WarBES: withdrawn ten days later"},
		{objected + `"withdrawn":"2026-02-10"},"appeals":[{"received":"2026-02-10"}]`, "!warbes.55.appeal-barred",
			"art. 55 WarBES: withdrawn on that day"},
	})
}

// The two weeks after the advice bind only where an objection was made (art. 7.3 lid 3
// Woo): where there is none yet, that is told.
func TestDecidingAfterTheAdviceAsksForAnObjection(t *testing.T) {
	advice := calendar.MustParse("2026-03-02")
	for objection, told := range map[calendar.Date]bool{{}: true, calendar.MustParse("2026-02-20"): false} {
		term, err := wob.Clock{}.DecideAfterAdvice(advice, objection)
		got := slices.ContainsFunc(term.Caveats,
			func(c wob.Caveat) bool { return c.Provision.ID() == "woo.7.3.3.no-objection" })
		if err != nil || got != told || term.Term.LastDay().String() != "2026-03-16" {
			t.Errorf("objection %q: to %s, told %v, %v", objection, term.Term.LastDay(), got, err)
		}
	}
}
