package letter_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope/letter"
	"github.com/wobrules/wobrules/wob"
)

func TestNothingIsAssumedUnasked(t *testing.T) {
	// Dates that a letter does not state are not filled in.
	l := readLetter(t, "politie-2021")
	for _, row := range []struct {
		reason string
		assume letter.Assumption
		want   string
	}{
		{"receipt is not stated", letter.AdjournedLongest, "scope.untimed"},
		{"the length is not stated", letter.ReceivedWhenDated, "scope.untimed.adjournment"},
	} {
		q := examOf(t, l, row.assume).Requests[0]
		if q.Untimed == nil || q.Untimed.Provision.ID() != row.want || q.Timeline.Act != "" {
			t.Errorf("%s: %v", row.reason, q.Untimed)
		}
	}
	ministry := readLetter(t, "jenv-2020-05-26")
	q := examOf(t, ministry, 0).Requests[0]
	if q.Case.Decision != nil || caveats(q.Timeline.Caveats) != "scope.published.unknown" {
		t.Errorf("the day of dispatch: %+v %v", q.Case.Decision, q.Timeline.Caveats)
	}
	ministry.Published = day("2020-05-27")
	q = examOf(t, ministry, 0).Requests[0]
	if d := q.Case.Decision; d.Published != day("2020-05-27") || d.Dated != day("2020-05-26") ||
		len(q.Timeline.Caveats) != 0 {
		t.Errorf("a day of dispatch that is known: %+v %v", d, q.Timeline.Caveats)
	}
}

func TestTheClockRefusesByTheKeysOfTheLetter(t *testing.T) {
	outside := "lies outside the days known here, 1990-01-01 up to and including 2040-12-31"
	for _, row := range []struct{ reason, in, want string }{
		{"1992-05-01 is the first day of the Wob", `{"request":{"received":"1985-01-01"}}`,
			`request.received: "1985-01-01": no law for the decision on a request`},
		{"the date of the request was assumed", `{"request":{"dated":"1985-01-01"}}`,
			`request.dated: "1985-01-01": no law for the decision on a request`},
		{"the table of days ends", `{"request":{"received":"2020-03-03"},"published":"2600-01-01"}`,
			`published: "2600-01-01": `},
		{"the table of days ends", `{"request":{"received":"2020-03-03"},"published":"2600-01-01"}`, outside},
		{"the date on the letter was assumed", `{"request":{"received":"2020-03-03"},"date":"2600-01-01"}`,
			`date: "2600-01-01": `},
	} {
		l, err := letter.Parse([]byte(row.in))
		if err != nil {
			t.Fatal(err)
		}
		_, err = letter.Examine(l, wob.Clock{}, letter.AssumeAll)
		var input *letter.InputError
		if !errors.As(err, &input) {
			t.Errorf("%s: %v is no *letter.InputError", row.reason, err)
			continue
		}
		if got := err.Error(); row.want == outside && !strings.HasSuffix(got, outside) || row.want != outside &&
			!strings.HasPrefix(got, row.want) || strings.Contains(got, "scope.") || strings.Contains(got, "calendar.") {
			t.Errorf("%s:\n got %s\nwant %s", row.reason, got, row.want)
		}
	}
}

func TestADecisionOnAnObjectionIsNoFirstDecision(t *testing.T) {
	// Awb 7:10 lid 1: its term runs from the first decision, not from receipt of
	// the request; Wob 6 lid 1 is not breached by its day.
	l := sound(inWob)
	l.OnObjection = yes
	l.Date, l.Published = day("2020-12-01"), day("2020-12-01")
	q := examOf(t, l, letter.AssumeAll).Requests[0]
	if q.Case.Decision != nil || caveats(q.Timeline.Caveats) != "scope.decision.on-objection" {
		t.Errorf("%+v %v", q.Case.Decision, caveats(q.Timeline.Caveats))
	}
}

func TestReadingWithoutADayOfReceipt(t *testing.T) {
	// Nothing assumed: "tot heden" stays open.
	q := examOf(t, readLetter(t, "politie-2021"), 0).Requests[0]
	r, c := q.Reading, q.Caveats
	if got := in(r, "1"); got != "2020-04-03/.." {
		t.Errorf("covers %s", got)
	}
	if got := caveats(c); got != "scope.already-public.disclosed" {
		t.Errorf("caveats %s", got)
	}
	// 5.3: the decision of 2 April 2020 is the one that was published.
	if got := c[0].Args; got != (calendar.Args{On: day("2020-04-02"), Name: "DIV-nr. 7739"}) {
		t.Errorf("the caveat is on %+v", got)
	}
}

func TestCaseTakesTheEvents(t *testing.T) {
	for _, row := range []struct {
		reason string
		change func(*letter.Letter)
		last   string // the last day to decide, received 2020-05-06: 2020-06-03 without any of it
	}{
		{"Wob 6 lid 1", func(*letter.Letter) {}, "2020-06-03"},
		{"Wob 6 lid 2: two weeks", event(letter.Event{Kind: letter.Adjourned, Length: calendar.Weeks(2)}), "2020-06-17"},
		{"Wob 6 lid 2: until a day", event(letter.Event{Kind: letter.Adjourned, Until: day("2020-06-10")}), "2020-06-10"},
		{"Wob 6 lid 2: the longest is four weeks", event(letter.Event{Kind: letter.Adjourned}), "2020-07-01"},
		{"the day of the notice is not known: not counted",
			func(l *letter.Letter) { l.Events = []letter.Event{{Kind: letter.Adjourned}} }, "2020-06-03"},
		{"Awb 4:15 lid 1 a: from the day after the question, to the answer", all(
			event(letter.Event{Kind: letter.PrecisionAsked, On: day("2020-05-10"), Set: day("2020-05-24")}),
			event(letter.Event{Kind: letter.PrecisionGiven, On: day("2020-05-15")})), "2020-06-08"},
		{"ECLI:NL:RVS:2016:2527: no term was set, so no suspension", all(
			event(letter.Event{Kind: letter.PrecisionAsked, On: day("2020-05-10")}),
			event(letter.Event{Kind: letter.PrecisionGiven, On: day("2020-05-15")})), "2020-06-03"},
		{"two questions, each with its own answer", all(
			event(letter.Event{Kind: letter.PrecisionAsked, On: day("2020-05-10"), Set: day("2020-05-24")}),
			event(letter.Event{Kind: letter.PrecisionGiven, On: day("2020-05-12")}),
			event(letter.Event{Kind: letter.PrecisionAsked, On: day("2020-05-13"), Set: day("2020-05-24")}),
			event(letter.Event{Kind: letter.PrecisionGiven, On: day("2020-05-15")})), "2020-06-08"}, // 4 days: Sunday 7 June, so Monday
		{"Awb 4:15 lid 1 a: to the first answer; the second has no question", all(
			event(letter.Event{Kind: letter.PrecisionAsked, On: day("2020-05-10"), Set: day("2020-05-24")}),
			event(letter.Event{Kind: letter.PrecisionGiven, On: day("2020-05-15")}),
			event(letter.Event{Kind: letter.PrecisionGiven, On: day("2020-05-20")})), "2020-06-08"},
		{"Wob 6 lid 3: views of a third party", all(
			event(letter.Event{Kind: letter.ViewsAsked, On: day("2020-05-10")}),
			event(letter.Event{Kind: letter.ViewsGiven, On: day("2020-05-15")})), "2020-06-08"},
		{"Wob 6 lid 3: until the last of them came", all(
			event(letter.Event{Kind: letter.ViewsAsked, On: day("2020-05-10")}),
			event(letter.Event{Kind: letter.ViewsGiven, On: day("2020-05-15")}),
			event(letter.Event{Kind: letter.ViewsGiven, On: day("2020-05-20")})), "2020-06-15"}, // 10 days: Saturday 13 June, so Monday
		{"Awb 4:15 lid 2 a: until the agreed day",
			event(letter.Event{Kind: letter.DelayAgreed, On: day("2020-05-10"), Until: day("2020-06-12")}), "2020-06-12"},
		{"a conversation moves nothing", event(letter.Event{Kind: letter.Conversation}), "2020-06-03"},
	} {
		l := sound(inWob)
		row.change(&l)
		tl := examOf(t, l, letter.AdjournedLongest).Requests[0].Timeline
		if got := tl.Decision.LastDay().String(); got != row.last {
			t.Errorf("%s: %s, want %s", row.reason, got, row.last)
		}
	}
}

func TestCaseUnderTheWoo(t *testing.T) {
	// Woo 4.4 lid 2: two weeks at most; lid 3: views, up to and including the
	// day they came.
	l := sound(inWoo)
	l.Requests[0].Received = day("2024-05-08")
	event(letter.Event{Kind: letter.Adjourned, On: day("2024-05-20")})(&l)
	event(letter.Event{Kind: letter.ViewsAsked, On: day("2024-05-10")})(&l)
	event(letter.Event{Kind: letter.ViewsGiven, On: day("2024-05-15")})(&l)
	c := examOf(t, l, letter.AdjournedLongest).Requests[0].Case
	if c.Adjournments[0].By != calendar.Weeks(2) || c.Suspensions[0].Ground != wob.ViewsAskedWoo {
		t.Errorf("%+v %+v", c.Adjournments, c.Suspensions)
	}
	r, err := letter.Examine(l, wob.Clock{}, letter.AdjournedLongest)
	if err != nil {
		t.Fatal(err)
	}
	for _, cv := range r.Caveats {
		if cv.Provision.Citation().Act().String() == "Wob" {
			t.Errorf("caveat %s under the Woo cites %s", cv.Provision, cv.Provision.Citation())
		}
	}
}

func TestLongestAdjournmentAroundTheSwitch(t *testing.T) {
	// Reading pending-2022: an adjournment notified after 1 May
	// 2022 follows the Woo; so the longest is two weeks, and nothing is cut.
	l := sound(inWob)
	l.Date, l.Published = day("2022-06-01"), day("2022-06-01")
	l.Requests[0].Dated, l.Requests[0].Received = day("2022-04-20"), day("2022-04-20")
	l.Events = []letter.Event{{On: day("2022-05-10"), Kind: letter.Adjourned}}
	r, err := letter.Examine(l, wob.Clock{}, letter.AssumeAll)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range r.Findings {
		if strings.HasSuffix(f.Provision.ID(), ".too-long") {
			t.Errorf("%s", f.Text(calendar.Dutch))
		}
	}
}

func TestEnvironmentalRequest(t *testing.T) {
	// Wob 6 lid 6 a: two weeks where disclosure is intended while an objection
	// is expected.
	l := sound(inWob)
	l.Requests[0].Environmental = yes
	l.Outcomes[0].Kinds = []letter.Disposition{letter.DeferredThirdParty}
	tl := examOf(t, l, 0).Requests[0].Timeline
	if got := tl.Decision.LastDay(); got != day("2020-05-20") {
		t.Errorf("last day %s", got)
	}
}

func TestCaseKnowsWhatIsDisclosed(t *testing.T) {
	// Granted, in whole or in part, or deferred (art. 4.4 lid 5 Woo).
	for _, row := range []struct {
		reason    string
		kinds     []letter.Disposition
		discloses calendar.Answer
		objection calendar.Answer
	}{
		{"granted", []letter.Disposition{letter.Granted}, yes, unknown},
		{"granted in part, beside none found", []letter.Disposition{letter.NoneFound, letter.GrantedInPart}, yes, unknown},
		{"Wob 6 lid 5: deferred since a third party is expected to object", []letter.Disposition{letter.DeferredThirdParty},
			yes, yes},
		{"none found", []letter.Disposition{letter.NoneFound}, no, unknown},
		{"refused", []letter.Disposition{letter.RefusedGround}, no, unknown},
	} {
		l := sound(inWob)
		l.Outcomes[0].Kinds = row.kinds
		c := examOf(t, l, 0).Requests[0].Case
		if d := c.Decision; d.Discloses != row.discloses || d.ObjectionExpected != row.objection {
			t.Errorf("%s: discloses %v, objection expected %v", row.reason, d.Discloses, d.ObjectionExpected)
		}
	}
	l := sound(inWob)
	l.Outcomes = nil
	if c := examOf(t, l, 0).Requests[0].Case; c.Decision.Discloses != unknown {
		t.Errorf("a letter that does not say what was decided: %+v", c.Decision)
	}
}

func TestWhatIsNotSaidToBeJoint(t *testing.T) {
	// 5.1 joint_with: one outcome on two items does not yet join them.
	r := examOf(t, sound(inWob), 0).Requests[0].Reading
	if got := periodsOf(r.JoinedWith("1")); got != "" {
		t.Errorf("joined with %s", got)
	}
	for l := range r.Limits() {
		t.Errorf("a limit: %s", l.Kind())
	}
}

func TestReadingOfALetter(t *testing.T) {
	// How each event and limit of a letter is read.
	for _, row := range []struct {
		reason string
		change func(*letter.Letter)
		want   string // what is left of item 1, asked from 2019 to date (2020-05-06)
	}{
		{"as asked", func(*letter.Letter) {}, "2019-01-01/2020-05-06"},
		{"narrowed with the requester",
			event(letter.Event{Kind: letter.Narrowed, Period: period("2019-06-01", "2019-06-30"), Agreed: yes}),
			"2019-06-01/2019-06-30"},
		{"narrowed without",
			event(letter.Event{Kind: letter.Narrowed, Period: period("2019-06-01", "2019-06-30"), Agreed: no}),
			"2019-06-01/2019-06-30"},
		{"made precise", event(letter.Event{Kind: letter.PrecisionGiven, Period: period("", "2019-06-30")}),
			"2019-01-01/2019-06-30"},
		{"withdrawn", event(letter.Event{Kind: letter.Withdrawn, Items: []string{"1"}}), ""},
		{"another item withdrawn", event(letter.Event{Kind: letter.Withdrawn, Items: []string{"2"}}),
			"2019-01-01/2020-05-06"},
		{"widening refused", event(letter.Event{Kind: letter.Widened, To: "x"}), "2019-01-01/2020-05-06"},
		{"a cut-off agreed on", limit(letter.Narrowing{After: day("2019-06-30"), Basis: letter.BasisAgreed}),
			"2019-07-01/2020-05-06"},
		{"a cut-off by the body alone", limit(letter.Narrowing{After: day("2019-06-30"), Basis: letter.BasisUnilateral}),
			"2019-07-01/2020-05-06"},
		{"a cut-off that names no decision is the body's own",
			limit(letter.Narrowing{After: day("2019-06-30"), Basis: letter.BasisAlreadyPublic}), "2019-07-01/2020-05-06"},
		{"by the body alone after the last decision",
			limit(letter.Narrowing{Relies: []string{"A", "B"}, Basis: letter.BasisUnilateral},
				published("A", "2019-06-30", ""), published("B", "2019-08-31", "")), "2019-09-01/2020-05-06"},
		{"already public, on another item",
			limit(letter.Narrowing{Items: []string{"2"}, Relies: []string{"A"}, Basis: letter.BasisAlreadyPublic},
				published("A", "2019-06-30", "")), "2019-01-01/2020-05-06"},
		{"repeated, after a refusal",
			limit(letter.Narrowing{Relies: []string{"R"}, Basis: letter.BasisRepeated}, refused("R", "2019-06-30")),
			"2019-07-01/2020-05-06"},
		{"repeated, with new facts",
			limit(letter.Narrowing{Relies: []string{"R"}, Basis: letter.BasisRepeated, NewFacts: yes},
				refused("R", "2019-06-30")), "2019-01-01/2020-05-06"},
	} {
		l := sound(inWob)
		l.Requests[0].Items[0].Period = period("2019-01-01", "")
		row.change(&l)
		r := examOf(t, l, 0).Requests[0].Reading
		if got := in(r, "1"); got != row.want {
			t.Errorf("%s: %q, want %q", row.reason, got, row.want)
		}
	}
}

func TestExamineRefuses(t *testing.T) {
	l := sound(inWob)
	l.Requests[0].Items[1].ID = "1"
	if _, err := letter.Examine(l, wob.Clock{}, 0); err == nil || !strings.Contains(err.Error(), "stands twice") {
		t.Errorf("a letter with a fault: %v", err)
	}
	l = sound(inWob)
	l.Requests[0].Dated, l.Requests[0].Received, l.Date, l.Published = day(""), day("2050-01-01"), day("2050-02-01"),
		day("2050-02-01")
	if _, err := letter.Examine(l, wob.Clock{}, 0); err == nil || !strings.Contains(err.Error(), "2040") {
		t.Errorf("a day outside the table of days: %v", err)
	}
}
