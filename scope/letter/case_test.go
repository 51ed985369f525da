package letter_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope"
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
		{"before the act: neither the request nor what suspended it",
			`{"request":{"received":"1985-01-01"},"events":[{"on":"1985-02-01","kind":"views-asked"}]}`,
			`request.received: "1985-01-01": no law`},
		{"a notice of default, by its place among the events",
			`{"request":{"received":"2020-03-03"},"events":[{"on":"2020-03-04","kind":"acknowledged"},` +
				`{"on":"2600-01-01","kind":"default-received"}]}`, `events[1].on: "2600-01-01": `},
		{"the second of two notices of default", `{"request":{"received":"2020-03-03"},"events":[` +
			`{"on":"2600-01-01","kind":"default-received"},{"on":"2020-05-04","kind":"default-received"}]}`,
			`events[0].on: "2600-01-01": `},
		{"the last day of a suspension", `{"request":{"received":"2020-03-03"},"events":[` +
			`{"on":"2020-03-09","kind":"suspended","ground":"wob.6.3","until":"2600-01-01"}]}`,
			`events[0].until: "2600-01-01": `},
		{"the last day of an adjournment", `{"request":{"received":"2040-12-03"},"events":[` +
			`{"on":"2040-12-04","kind":"adjourned","until":"2041-01-10"}]}`, `events[0].until: "2041-01-10": `},
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
		{"Wob 6 lid 2: two weeks", event(letter.Event{Kind: letter.Adjourned, Length: calendar.Weeks(2)}),
			"2020-06-17"},
		{"Wob 6 lid 2: until a day", event(letter.Event{Kind: letter.Adjourned, Until: day("2020-06-10")}),
			"2020-06-10"},
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
			event(letter.Event{Kind: letter.PrecisionGiven, On: day("2020-05-15")})), "2020-06-08"},
		// 4 days: Sunday 7 June, so Monday
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
			event(letter.Event{Kind: letter.ViewsGiven, On: day("2020-05-20")})), "2020-06-15"},
		// 10 days: Saturday 13 June, so Monday
		{"Awb 4:15 lid 2 a: until the agreed day",
			event(letter.Event{Kind: letter.DelayAgreed, On: day("2020-05-10"), Until: day("2020-06-12")}),
			"2020-06-12"},
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
		{"granted in part, beside none found", []letter.Disposition{letter.NoneFound, letter.GrantedInPart}, yes,
			unknown},
		{"Wob 6 lid 5: deferred since a third party is expected to object",
			[]letter.Disposition{letter.DeferredThirdParty},
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
		{"a cut-off by the body alone", limit(letter.Narrowing{After: day("2019-06-30"),
			Basis: letter.BasisUnilateral}),
			"2019-07-01/2020-05-06"},
		{"a cut-off that names no decision is the body's own",
			limit(letter.Narrowing{After: day("2019-06-30"), Basis: letter.BasisAlreadyPublic}),
			"2019-07-01/2020-05-06"},
		{"by the body alone after the last decision",
			limit(letter.Narrowing{Relies: []string{"A", "B"}, Basis: letter.BasisUnilateral},
				published("A", "2019-06-30", ""), published("B", "2019-08-31", "")), "2019-09-01/2020-05-06"},
		{"already public, on another item",
			limit(letter.Narrowing{Items: []string{"2"}, Relies: []string{"A"}, Basis: letter.BasisAlreadyPublic},
				published("A", "2019-06-30", "")), "2019-01-01/2020-05-06"},
		{"repeated, after a refusal",
			limit(letter.Narrowing{Relies: []string{"R"}, Basis: letter.BasisRepeated}, refused("R", "2019-06-30")),
			"2019-07-01/2020-05-06"},
		{"a reference date after the decision cannot be: up to the decision",
			limit(letter.Narrowing{Relies: []string{"A"}, Basis: letter.BasisAlreadyPublic},
				published("A", "2019-06-30", "2019-08-31")), "2019-07-01/2020-05-06"},
		{"a reference date of a decision on no day", limit(
			letter.Narrowing{Relies: []string{"A"}, Basis: letter.BasisAlreadyPublic}, published("A", "",
				"2019-06-30")),
			"2019-07-01/2020-05-06"},
		{"a decision on a period that ends before it starts is one on any",
			limit(letter.Narrowing{Relies: []string{"A"}, Basis: letter.BasisAlreadyPublic},
				func() scope.EarlierDecision {
					d := published("A", "2019-06-30", "2019-06-30")
					d.Period = period("2019-06-30", "2019-02-01")
					return d
				}()), "2019-07-01/2020-05-06"},
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

// said is the case of the only request of a letter, its days as the letter has
// them.
func said(c wob.Case) string {
	s := c.ID + " " + c.Received.String()
	if d := c.Decision; d != nil {
		s += " sent " + d.Published.String() + " dated " + d.Dated.String()
	}
	for _, a := range c.Adjournments {
		s += " adjourned " + a.Notified.String() + " " + a.By.String() + a.Until.String()
	}
	for _, v := range c.Suspensions {
		s += " " + string(v.Ground) + " " + v.Notified.String() + v.From.String() + "/" + v.Until.String()
		if v.EndKnown == no {
			s += "?"
		}
	}
	for _, d := range c.Defaults {
		s += " default " + d.Received.String()
	}
	return strings.TrimSpace(s)
}

func TestTheCaseThatALetterIs(t *testing.T) {
	const at3 = `"request":{"received":"2020-03-03"}`
	for _, row := range []struct{ reason, in, want, caveat string }{
		{"the id of the letter is that of the case", `{"id":"L",` + at3 + `}`, "L 2020-03-03", ""},
		{"of a request with an id, both", `{"id":"L","requests":[{"id":"A","received":"2020-03-03"}]}`, "L/A 2020-03-03", ""},
		{"of a letter without one, that of the request", `{"requests":[{"id":"A","received":"2020-03-03"}]}`,
			"A 2020-03-03", ""},
		{"a known day of dispatch goes before the date", `{"date":"2020-03-20","published":"2020-03-23",` + at3 + `}`,
			"2020-03-03 sent 2020-03-23 dated 2020-03-20", "-scope.assumed.published"},
		{"the date is taken for the dispatch", `{"date":"2020-03-20",` + at3 + `}`,
			"2020-03-03 sent 2020-03-20 dated 2020-03-20", "scope.assumed.published"},
		{"a decision sent before the request came cannot be", `{"published":"2020-03-02",` + at3 + `}`, "2020-03-03",
			"scope.event.early"},
		{"one dated before it can only be misdated", `{"date":"2020-03-02","published":"2020-03-20",` + at3 + `}`,
			"2020-03-03 sent 2020-03-20 dated", ""},
		{"nor is one dated after it was sent", `{"date":"2020-03-21","published":"2020-03-20",` + at3 + `}`,
			"2020-03-03 sent 2020-03-20 dated", ""},
		{"on the day of receipt it can be both", `{"date":"2020-03-03","published":"2020-03-03",` + at3 + `}`,
			"2020-03-03 sent 2020-03-03 dated 2020-03-03", ""},
		{"Awb 4:17 lid 3: a notice of default", `{` + at3 + `,"events":[{"on":"2020-05-09","kind":"default-received"}]}`,
			"2020-03-03 default 2020-05-09", ""},
		{"Awb 4:17 lid 3: none before there was a request",
			`{` + at3 + `,"events":[{"on":"2020-03-02","kind":"default-received"}]}`, "2020-03-03", "scope.event.early"},
		{"one notice, told twice", `{` + at3 + `,"events":[{"on":"2020-03-09","kind":"adjourned","by":"P4W"},` +
			`{"on":"2020-03-09","kind":"adjourned","by":"P2W"}]}`, "2020-03-03 adjourned 2020-03-09 P4W", ""},
		{"two notices", `{` + at3 + `,"events":[{"on":"2020-03-10","kind":"adjourned","by":"P2W"},` +
			`{"on":"2020-03-09","kind":"adjourned","by":"P2W"}]}`,
			"2020-03-03 adjourned 2020-03-09 P2W adjourned 2020-03-10 P2W", ""},
		{"Wob 6 lid 2: the longest adjournment, of a notice that came too late",
			`{` + at3 + `,"events":[{"on":"2020-04-20","kind":"adjourned"}]}`, "2020-03-03 adjourned 2020-04-20 P4W",
			"scope.assumed.adjournment"},
		{"a request that is older than the act has no longest adjournment",
			`{"request":{"received":"1985-03-03"},"events":[{"on":"1985-03-09","kind":"adjourned"}]}`, "1985-03-03",
			"scope.untimed.adjournment"},
		{"a view on the day it was asked for, told before the asking",
			`{` + at3 + `,"events":[{"on":"2020-03-09","kind":"views-given"},{"on":"2020-03-09","kind":"views-asked"}]}`,
			"2020-03-03 wob.6.3 2020-03-09/2020-03-09", ""},
		{"a precision on the day it was asked for, told before the asking",
			`{` + at3 + `,"events":[{"on":"2020-03-09","kind":"precision-given"},` +
				`{"on":"2020-03-09","kind":"precision-asked","set":"2020-03-20"}]}`,
			"2020-03-03 awb.4.15.1.a 2020-03-09/2020-03-09", ""},
		{"a supplement on the day it was asked for, told before the asking",
			`{` + at3 + `,"events":[{"on":"2020-03-09","kind":"supplemented"},` +
				`{"on":"2020-03-09","kind":"precision-asked","set":"2020-03-20"}]}`,
			"2020-03-03 awb.4.15.1.a 2020-03-09/2020-03-09", ""},
		{"told in its order it is the same",
			`{` + at3 + `,"events":[{"on":"2020-03-09","kind":"precision-asked","set":"2020-03-20"},` +
				`{"on":"2020-03-09","kind":"supplemented"}]}`, "2020-03-03 awb.4.15.1.a 2020-03-09/2020-03-09", ""},
		{"Awb 4:15 lid 1 a: no answer is told of: the clock knows what was set",
			`{` + at3 + `,"events":[{"on":"2020-03-09","kind":"precision-asked","set":"2020-03-20"}]}`,
			"2020-03-03 awb.4.15.1.a 2020-03-09/", ""},
		{"Awb 4:15 lid 1 a: an answer on no day may be any",
			`{` + at3 + `,"events":[{"on":"2020-03-09","kind":"precision-asked","set":"2020-03-20"},{"kind":"supplemented"}]}`,
			"2020-03-03 awb.4.15.1.a 2020-03-09/?", "suspension.end-unknown"},
		{"Awb 4:15 lid 1 a: the answer to the question came, and something more on no day",
			`{` + at3 + `,"events":[{"on":"2020-03-09","kind":"precision-asked","set":"2020-03-20"},` +
				`{"on":"2020-03-12","kind":"precision-given"},{"kind":"supplemented"}]}`,
			"2020-03-03 awb.4.15.1.a 2020-03-09/2020-03-12", ""},
		{"Awb 4:15 lid 1 a: a supplement on no day, and no question on any",
			`{` + at3 + `,"events":[{"kind":"precision-asked"},{"kind":"supplemented"}]}`, "2020-03-03",
			"scope.suspension.precision.day-unknown"},
		{"Awb 4:15 lid 2 a: suspended by consent, until a day",
			`{` + at3 + `,"events":[{"on":"2020-03-09","kind":"suspended","ground":"awb.4.15.2.a","until":"2020-04-10"}]}`,
			"2020-03-03 awb.4.15.2.a 2020-03-09/2020-04-10", ""},
		{"Awb 4:15 lid 2 a: suspended by consent, until no day",
			`{` + at3 + `,"events":[{"on":"2020-03-09","kind":"suspended","ground":"awb.4.15.2.a"}]}`, "2020-03-03",
			"scope.suspension.agreed.end-unknown"},
		{"the Wob BES knows no suspension: the clock is told of one of the Wob, and says so",
			`{"territory":"bes",` + at3 + `,"events":[{"on":"2020-03-09","kind":"views-asked"},` +
				`{"on":"2020-03-10","kind":"views-given"}]}`, "2020-03-03 wob.6.3 2020-03-09/2020-03-10", ""},
		{"Awb 4:15 lid 2 b: a state of affairs runs from its first day",
			`{` + at3 + `,"events":[{"on":"2020-03-09","kind":"suspended","ground":"awb.4.15.2.b","until":"2020-03-12"}]}`,
			"2020-03-03 awb.4.15.2.b 2020-03-09/2020-03-12", ""},
		{"Awb 4:15 lid 2 c: one that ends before it begins: its end is not known",
			`{` + at3 + `,"events":[{"on":"2020-03-09","kind":"suspended","ground":"awb.4.15.2.c","until":"2020-03-08"}]}`,
			"2020-03-03 awb.4.15.2.c 2020-03-09/?", "suspension.end-unknown"},
		{"Awb 4:15 lid 2 c: one of a day",
			`{` + at3 + `,"events":[{"on":"2020-03-09","kind":"suspended","ground":"awb.4.15.2.c","until":"2020-03-09"}]}`,
			"2020-03-03 awb.4.15.2.c 2020-03-09/2020-03-09", ""},
	} {
		l, err := letter.Parse([]byte(row.in))
		if err != nil {
			t.Errorf("%s: %v", row.reason, err)
			continue
		}
		e := examOf(t, l, letter.AssumeAll)
		q := e.Requests[0]
		if got := said(q.Case); got != row.want {
			t.Errorf("%s: %q, want %q", row.reason, got, row.want)
		}
		told := strings.Split(caveats(e.Report().Caveats), "\n")
		id, absent := strings.CutPrefix(row.caveat, "-")
		if id != "" && slices.Contains(told, id) == absent {
			t.Errorf("%s: caveats %v, want %s", row.reason, told, row.caveat)
		}
	}
}

func TestWhatAnAdjournmentWouldHaveGiven(t *testing.T) {
	// Wob 6 lid 1: received 3 March 2020, to 31 March; lid 2: four weeks more are to
	// 28 April. Told only where the decision is late and none is mentioned.
	const late, inTime = `"date":"2020-04-20","request":{"received":"2020-03-03"}`,
		`"date":"2020-03-30","request":{"received":"2020-03-03"}`
	notFound := []letter.Open{{Kind: "adjourned.on", Why: letter.NotFound}}
	for _, row := range []struct {
		reason, in string
		text       bool
		open       []letter.Open
		want       string
	}{
		{"late, and no adjournment", `{` + late + `}`, false, nil, "2020-04-28"},
		{"in time", `{` + inTime + `}`, false, nil, ""},
		{"late after an adjournment", `{` + late + `,"events":[{"on":"2020-03-20","kind":"adjourned","by":"P1W"}]}`, false,
			nil, ""},
		{"late after an adjournment on no day", `{` + late + `,"events":[{"kind":"adjourned","by":"P1W"}]}`, false, nil, ""},
		{"read from the text, which has none", `{` + late + `}`, true, notFound, "2020-04-28"},
		{"read from the text, and perhaps it has one", `{` + late + `}`, true,
			[]letter.Open{{Kind: "adjourned.on", Why: letter.Ambiguous}}, ""},
		{"read from the text, not looked for", `{` + late + `}`, true, nil, ""},
		{"read from the text, which has one on no day", `{` + late + `,"events":[{"kind":"adjourned","by":"P1W"}]}`, true,
			notFound, ""},
		{"Wob BES 6: three weeks to 24 March, and three more to 14 April", `{"territory":"bes",` + inTime + `}`, false, nil,
			"2020-04-14"},
	} {
		l, err := letter.Parse([]byte(row.in))
		if err != nil {
			t.Fatalf("%s: %v", row.reason, err)
		}
		e := examOf(t, l, letter.SentWhenDated)
		if row.text {
			if e, err = letter.NewExamOfText(l, row.open, wob.Clock{}, letter.SentWhenDated); err != nil {
				t.Fatalf("%s: %v", row.reason, err)
			}
		}
		if got := e.Requests[0].IfAdjourned; got != day(row.want) {
			t.Errorf("%s: %s, want %s", row.reason, got, row.want)
		}
	}
}

func TestWhatAReadingRestsOn(t *testing.T) {
	for _, row := range []struct {
		reason, in string
		assume     letter.Assumption
		has, lack  string // among the caveats of the report
	}{
		{"the reference date rests on the date of the request, though no clock runs",
			`{"request":{"dated":"2020-03-01"},"events":[{"on":"2020-03-09","kind":"adjourned"}]}`,
			letter.ReceivedWhenDated, "scope.assumed.received", ""},
		{"there is no day to take for the day of receipt", `{"request":{"items":[{"id":"1"}]}}`, letter.AssumeAll,
			"scope.untimed", "scope.assumed.received"},
		{"a letter that names no request has one without anything in it", `{"id":"x"}`, letter.AssumeAll, "scope.untimed",
			""},
		{"Awb 4:6 lid 2: refusing by reference is a power", `{"date":"2020-04-20","request":{"received":"2020-03-03",` +
			`"items":[{"id":"1"}]},"earlierDecisions":[{"reference":"R","date":"2019-06-30","referenceDate":"2019-06-30",` +
			`"sameApplicant":true,"sameBody":true,"refused":true}],` +
			`"limits":[{"relies":["R"],"basis":"repeated","newFacts":false}]}`, letter.AssumeAll, "scope.repeated.power",
			"scope.already-public.disclosed"},
	} {
		l, err := letter.Parse([]byte(row.in))
		if err != nil {
			t.Fatalf("%s: %v", row.reason, err)
		}
		told := strings.Split(caveats(examOf(t, l, row.assume).Report().Caveats), "\n")
		if !slices.Contains(told, row.has) || slices.Contains(told, row.lack) {
			t.Errorf("%s: %v", row.reason, told)
		}
	}
}

func TestALetterWithoutADateFollowsTheLastDayItNames(t *testing.T) {
	// The Woo holds from 1 May 2022; the islands have an act of their own.
	for _, row := range []struct{ reason, in, want string }{
		{"no day at all: the first act", `{}`, "scope.wob.receipt"},
		{"no day at all, on an island", `{"territory":"bes"}`, "scope.bes.receipt"},
		{"the date of the request", `{"request":{"dated":"2023-05-02"}}`, "scope.woo.receipt"},
		{"the last of the days of the request", `{"request":{"dated":"2023-05-02","filed":"2020-05-02"}}`,
			"scope.woo.receipt"},
		{"an event", `{"request":{"dated":"2020-05-02"},"events":[{"on":"2023-05-02","kind":"conversation"},` +
			`{"on":"2020-06-02","kind":"conversation"}]}`, "scope.woo.receipt"},
		{"an earlier decision", `{"earlierDecisions":[{"date":"2023-05-02"},{"date":"2019-05-02"}]}`, "scope.woo.receipt"},
		{"the day of dispatch before all of them", `{"published":"2021-05-02","request":{"dated":"2023-05-02"}}`,
			"scope.wob.receipt"},
		{"which grounds it can rest on is not known then", `{"request":{"dated":"2023-05-02"},` +
			`"outcomes":[{"kinds":["refused_ground"],"grounds":["10.2.e"]}]}`, "-scope.ground.act"},
		{"but for those of another territory", `{"request":{"dated":"2023-05-02"},` +
			`"outcomes":[{"kinds":["refused_ground"],"grounds":["11.2.d"]}]}`, "scope.ground.act"},
	} {
		l, err := letter.Parse([]byte(row.in))
		if err != nil {
			t.Fatalf("%s: %v", row.reason, err)
		}
		told := strings.Split(ids(letter.Review(examOf(t, l, 0))), "\n")
		id, absent := strings.CutPrefix(row.want, "-")
		if slices.Contains(told, id) == absent {
			t.Errorf("%s: %v, want %s", row.reason, told, row.want)
		}
	}
}

func TestTheVersionsThatAreCited(t *testing.T) {
	// The texts that were read: the Awb of the last months of the Wob, the last version
	// of the Wob, and the Woo as its first change left it.
	want := map[string]string{"scope.decision.on-objection": "2021-12-21", "scope.wob.granted": "2018-07-28",
		"scope.woo.granted": "2022-08-01"}
	for p := range letter.Provisions() {
		if v, ok := want[p.ID()]; ok && !strings.HasSuffix(p.Citation().URL(), "g="+v) {
			t.Errorf("%s: %s, want version %s", p, p.Citation().URL(), v)
		}
		if strings.HasSuffix(p.ID(), ".bes") && p.Citation().Act().String() == "Awb" {
			t.Errorf("%s cites %s, which does not hold on the islands", p, p.Citation())
		}
	}
}
