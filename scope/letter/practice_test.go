package letter_test

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope"
	"github.com/wobrules/wobrules/scope/letter"
	"github.com/wobrules/wobrules/wob"
	"pgregory.net/rapid"
)

// asked is a letter of 11 July 2024 on a request received on 23 May 2024, with
// what happened in between: without any of it the last day is 20 June 2024 (Woo
// 4.4 lid 1).
func asked(events ...letter.Event) letter.Letter {
	return letter.Letter{
		Body: "het bestuursorgaan", Date: day("2024-07-11"),
		Requests: []scope.Request{{Received: day("2024-05-23"), Items: []scope.Item{{ID: "1"}}}},
		Events:   events,
		Outcomes: []letter.Outcome{{Items: []string{"1"}, Kinds: []letter.Disposition{letter.Granted}}},
	}
}

func views(kind letter.EventKind, on, party string) letter.Event {
	return letter.Event{Kind: kind, On: day(on), Party: party}
}

func TestViewsGoByPartyAndDay(t *testing.T) {
	const lid3 = "Woo 4.4 lid 3: until the last of the interested parties gave a view; each day counts once"
	for _, row := range []struct {
		reason string
		events []letter.Event
		last   string // worked by hand: 20 June 2024 and the days suspended, a weekend passed over
	}{
		{lid3 + ": two notices, two views, 31 May to 12 June", []letter.Event{
			views(letter.ViewsAsked, "2024-05-30", ""), views(letter.ViewsAsked, "2024-06-03", ""),
			views(letter.ViewsGiven, "2024-06-10", ""), views(letter.ViewsGiven, "2024-06-12", "")}, "2024-07-03"},
		{lid3 + ": one notice, two views, 31 May to 12 June", []letter.Event{
			views(letter.ViewsAsked, "2024-05-30", ""), views(letter.ViewsGiven, "2024-06-10", ""),
			views(letter.ViewsGiven, "2024-06-12", "")}, "2024-07-03"},
		{lid3 + ": two parties, 31 May to 4 June and 11 to 12 June: 5 and 2 days", []letter.Event{
			views(letter.ViewsAsked, "2024-05-30", "A"), views(letter.ViewsAsked, "2024-06-10", "B"),
			views(letter.ViewsGiven, "2024-06-04", "A"), views(letter.ViewsGiven, "2024-06-12", "B")}, "2024-06-27"},
		{lid3 + ": the parties answer the other way round, 31 May to 12 June", []letter.Event{
			views(letter.ViewsAsked, "2024-05-30", "A"), views(letter.ViewsAsked, "2024-06-03", "B"),
			views(letter.ViewsGiven, "2024-06-12", "A"), views(letter.ViewsGiven, "2024-06-10", "B")}, "2024-07-03"},
		{lid3 + ": asked, answered, asked again: 31 May to 2 June, 6 to 7 June: 3 and 2 days", []letter.Event{
			views(letter.ViewsAsked, "2024-05-30", ""), views(letter.ViewsGiven, "2024-06-02", ""),
			views(letter.ViewsAsked, "2024-06-05", ""), views(letter.ViewsGiven, "2024-06-07", "")}, "2024-06-25"},
		{lid3 + ": a party that gives a second view, beside another: 31 May to 20 June, 21 days", []letter.Event{
			views(letter.ViewsAsked, "2024-05-30", "A"), views(letter.ViewsGiven, "2024-06-04", "A"),
			views(letter.ViewsAsked, "2024-06-10", "B"), views(letter.ViewsGiven, "2024-06-12", "B"),
			views(letter.ViewsGiven, "2024-06-20", "A")}, "2024-07-11"},
		{lid3 + ": another party answered than was asked: 31 May to 5 June, 6 days", []letter.Event{
			views(letter.ViewsAsked, "2024-05-30", "A"), views(letter.ViewsGiven, "2024-06-05", "C")}, "2024-06-26"},
		{lid3 + ": two asked, one answered, one asked more: open until the last, 31 May to 12 June", []letter.Event{
			views(letter.ViewsAsked, "2024-05-30", ""), views(letter.ViewsAsked, "2024-05-31", ""),
			views(letter.ViewsGiven, "2024-06-03", ""), views(letter.ViewsAsked, "2024-06-05", ""),
			views(letter.ViewsGiven, "2024-06-10", ""), views(letter.ViewsGiven, "2024-06-12", "")}, "2024-07-03"},
		{lid3 + ": a view that came before any was asked for ends nothing: 31 May to 4 June, 5 days", []letter.Event{
			views(letter.ViewsGiven, "2024-05-28", ""), views(letter.ViewsAsked, "2024-05-30", ""),
			views(letter.ViewsGiven, "2024-06-04", "")}, "2024-06-25"},
		{lid3 + ": the term set for it lapsed unused, 31 May to 6 June", []letter.Event{
			{Kind: letter.ViewsAsked, On: day("2024-05-30"), Set: day("2024-06-06")}}, "2024-06-27"},
		{"Woo 4.4 lid 3: suspended, said as such, 31 May to 12 June", []letter.Event{
			{Kind: letter.Suspended, On: day("2024-05-30"), Until: day("2024-06-12"), Ground: wob.ViewsAskedWoo}},
			"2024-07-03"},
		{"Awb 4:15 lid 1 a: the supplement came on 5 June, 31 May to 5 June", []letter.Event{
			{Kind: letter.PrecisionAsked, On: day("2024-05-30"), Set: day("2024-06-13")},
			{Kind: letter.Supplemented, On: day("2024-06-05")}}, "2024-06-26"},
		{"Awb 7:10 lid 3: an adjournment of the decision on objection is not one of the request", []letter.Event{
			{Kind: letter.Adjourned, Of: letter.OfObjection, On: day("2024-06-03"), Length: calendar.Weeks(2)}},
			"2024-06-20"},
	} {
		forward := asked(row.events...)
		slices.Reverse(row.events)
		for name, l := range map[string]letter.Letter{"": forward, ", told the other way round": asked(row.events...)} {
			got := examOf(t, l, letter.AssumeAll).Requests[0].Timeline.Decision.LastDay()
			if got != day(row.last) {
				t.Errorf("%s%s: %s, want %s", row.reason, name, got, row.last)
			}
		}
	}
}

// A letter gives the same timeline as the case file with the same facts, whatever
// the order in which it tells them.
func TestTheOrderOfEventsSaysNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 3).Draw(t, "parties")
		var events []letter.Event
		var suspensions []wob.Suspension
		for i := range n {
			from := rapid.IntRange(1, 14).Draw(t, "asked")
			to := from + rapid.IntRange(0, 10).Draw(t, "answered after")
			on, until := day("2024-05-23").AddDays(from), day("2024-05-23").AddDays(to)
			party := string(rune('A' + i))
			events = append(events, letter.Event{Kind: letter.ViewsAsked, On: on, Party: party},
				letter.Event{Kind: letter.ViewsGiven, On: until, Party: party})
			suspensions = append(suspensions, wob.Suspension{Ground: wob.ViewsAskedWoo, Notified: on, Until: until})
		}
		want, err := wob.Clock{}.Timeline(wob.Case{Received: day("2024-05-23"),
			Decision: &wob.Decision{Published: day("2024-07-11")}, Suspensions: suspensions})
		if err != nil {
			t.Fatal(err)
		}
		events = rapid.Permutation(events).Draw(t, "order")
		e, err := letter.NewExam(asked(events...), wob.Clock{}, letter.AssumeAll)
		if err != nil {
			t.Fatal(err)
		}
		if got := e.Requests[0].Timeline.Decision.LastDay(); got != want.Decision.LastDay() {
			t.Fatalf("%s, want %s", got, want.Decision.LastDay())
		}
	})
}

func TestWhatHasNoDayIsACaveat(t *testing.T) {
	for _, row := range []struct {
		reason string
		event  letter.Event
		caveat string
	}{
		{"Woo 4.4 lid 3: views asked, no day", letter.Event{Kind: letter.ViewsAsked},
			"scope.suspension.views.day-unknown.woo"},
		{"Awb 4:15 lid 1: precision asked, no day", letter.Event{Kind: letter.PrecisionAsked},
			"scope.suspension.precision.day-unknown.woo"},
		{"Awb 4:15 lid 2: delay agreed, no day", letter.Event{Kind: letter.DelayAgreed},
			"scope.suspension.agreed.day-unknown.woo"},
		{"Awb 4:15: suspended, no day", letter.Event{Kind: letter.Suspended}, "scope.suspension.day-unknown.woo"},
		{"Woo 4.4 lid 2: adjourned, no day", letter.Event{Kind: letter.Adjourned}, "scope.adjournment.day-unknown.woo"},
		{"Awb 4:17 lid 3: a notice of default, no day", letter.Event{Kind: letter.DefaultReceived},
			"scope.default.day-unknown"},
		{"Awb 4:15 lid 2: suspended by consent, no end",
			letter.Event{Kind: letter.Suspended, On: day("2024-05-30"), Ground: wob.ConsentToDelay},
			"scope.suspension.agreed.end-unknown.woo"},
		{"Awb 4:15: suspended, no ground",
			letter.Event{Kind: letter.Suspended, On: day("2024-05-30"), Until: day("2024-06-03")},
			"scope.suspension.ground-unknown.woo"},
		{"Awb 4:15 lid 2: delay agreed, no end", letter.Event{Kind: letter.DelayAgreed, On: day("2024-05-30")},
			"scope.suspension.agreed.end-unknown.woo"},
	} {
		q := examOf(t, asked(row.event), letter.AssumeAll).Requests[0]
		if got := q.Timeline.Decision.LastDay(); got != day("2024-06-20") ||
			!slices.Contains(strings.Split(caveats(q.Timeline.Caveats), "\n"), row.caveat) {
			t.Errorf("%s: %s, %s", row.reason, got, caveats(q.Timeline.Caveats))
		}
	}
}

func TestAViewWithoutADayLeavesTheEndUnknown(t *testing.T) {
	// Woo 4.4 lid 3, derived: the day of the view is the end, and it is not known.
	for reason, events := range map[string][]letter.Event{
		"no view is told of":   {views(letter.ViewsAsked, "2024-05-30", "")},
		"a view without a day": {views(letter.ViewsAsked, "2024-05-30", ""), views(letter.ViewsGiven, "", "")},
		"of two views one": {views(letter.ViewsAsked, "2024-05-30", ""), views(letter.ViewsGiven, "", ""),
			views(letter.ViewsGiven, "2024-06-10", "")},
		"a suspension, no end": {{Kind: letter.Suspended, On: day("2024-05-30"), Ground: wob.ViewsAskedWoo}},
	} {
		c := examOf(t, asked(events...), letter.AssumeAll).Requests[0].Case
		if len(c.Suspensions) != 1 || c.Suspensions[0].EndKnown != no || !c.Suspensions[0].Until.IsZero() {
			t.Errorf("%s: %+v", reason, c.Suspensions)
		}
	}
}

func TestAContradictionIsAFinding(t *testing.T) {
	// What a letter gets wrong about itself: both days are kept, and named.
	for _, row := range []struct{ in, want string }{
		{`{"date":"2024-02-08","request":{"dated":"2024-12-23","received":"2023-12-23"}}`,
			"scope.contradiction.dated.received scope.contradiction.dated.date"},
		{`{"date":"2020-03-02","request":{"received":"2020-03-03"}}`, "scope.contradiction.received.date"},
		{`{"date":"2020-03-02","published":"2020-03-01","request":{"received":"2020-02-03"}}`,
			"scope.contradiction.date.published"},
		{`{"published":"2020-03-01","request":{"received":"2020-03-03"}}`, "scope.contradiction.received.published"},
		{`{"request":{"received":"2020-03-03"},"events":[{"on":"2020-03-02","kind":"adjourned","by":"P4W"}]}`,
			"scope.contradiction.received.event"},
		{`{"request":{"dated":"2020-03-01"},"events":[{"on":"2020-02-20","kind":"withdrawn"}]}`,
			"scope.contradiction.dated.event"},
		{`{"date":"2020-03-20","request":{"dated":"2020-03-01"},"events":[{"on":"2020-03-21","kind":"acknowledged"}]}`,
			"scope.contradiction.event.date"},
		{`{"request":{"dated":"2020-03-03","filed":"2020-03-02","firstReceived":"2020-03-01"}}`,
			"scope.contradiction.dated.filed scope.contradiction.dated.first-received"},
		{`{"request":{"received":"2020-03-03","filed":"2020-03-04","firstReceived":"2020-03-05","from":{"on":"2020-03-06"}}}`,
			"scope.contradiction.filed.received scope.contradiction.first-received.received " +
				"scope.contradiction.from.received"},
		{`{"earlierDecisions":[{"date":"2020-04-02","publishedOn":"2020-04-01"}]}`,
			"scope.contradiction.earlier.published-earlier"},
		{`{"earlierDecisions":[{"date":"2020-04-02","publishedOn":"2020-04-03","published":false}]}`,
			"scope.contradiction.published"},
		{`{"earlierDecisions":[{"date":"2020-04-02","referenceDate":"2020-04-03"}]}`,
			"scope.contradiction.reference-date.earlier"},
		{`{"date":"2020-04-01","earlierDecisions":[{"date":"2020-04-02"}]}`, "scope.contradiction.earlier.date"},
		{`{"request":{"received":"2020-03-03","items":[{"id":"1","period":{"from":"2020-02-02","until":"2020-02-01"}}]}}`,
			"scope.contradiction.period"},
		{`{"outcomes":[{"environmental":false,"emissions":true}]}`, "scope.contradiction.emissions"},
		{`{"outcomes":[{"environmental":false,"emissions":false}]}`, ""},
		{`{"outcomes":[{"environmental":true,"emissions":true}]}`, ""},
		{`{"earlierDecisions":[{"date":"2020-04-02","period":{"from":"2020-02-02","until":"2020-02-01"}}]}`,
			"scope.contradiction.period"},
		{`{"request":{"received":"2020-03-03","items":[{"id":"1"}]},"events":[{"on":"2020-03-05","kind":"narrowed",` +
			`"period":{"from":"2020-02-02","until":"2020-02-01"}}]}`, "scope.contradiction.period"},
		{`{"request":{"dated":"2020-03-01","received":"2020-03-03"},"events":[{"on":"2020-03-02","kind":"views-asked"}]}`,
			"scope.contradiction.received.event"},
		{`{"request":{"dated":"2020-03-01","received":"2020-03-03"},"events":[{"on":"2020-03-02",` +
			`"kind":"default-received"}]}`,
			"scope.contradiction.received.event"},
		{`{"request":{"dated":"2020-03-01","received":"2020-03-03"},"events":[{"on":"2020-03-02","kind":"withdrawn"}]}`, ""},
		{`{"request":{"dated":"2020-03-01","received":"2020-03-10"},"events":[{"on":"2020-02-29",` +
			`"kind":"forwarded","to":"UWV"}]}`,
			"scope.contradiction.dated.event"},
		{`{"request":{"received":"2020-03-03"},"events":[{"on":"2020-03-09","kind":"suspended","ground":"awb.4.15.2.b",` +
			`"until":"2020-03-08"}]}`, "scope.contradiction.event.end"},
		{`{"request":{"received":"2020-03-03"},"events":[{"on":"2020-03-09","kind":"suspended","ground":"awb.4.15.2.b",` +
			`"until":"2020-03-09"}]}`, ""},
		// Received 3 March 2020, first term to 31 March (Wob 6 lid 1); four weeks more is 28 April.
		{`{"date":"2020-04-20","request":{"received":"2020-03-03"},"events":[{"on":"2020-03-09",` +
			`"kind":"adjourned","by":"P4W","until":"2020-04-28"}]}`, ""},
		{`{"date":"2020-04-20","request":{"received":"2020-03-03"},"events":[{"on":"2020-03-09",` +
			`"kind":"adjourned","by":"P4W","until":"2020-04-21"}]}`, "scope.contradiction.adjournment"},
		{`{"request":{"received":"2020-03-03"},"events":[{"on":"2020-03-09","kind":"adjourned","until":"2020-04-21"}]}`, ""},
		{`{"request":{"received":"2020-03-03"},"events":[{"on":"2020-03-09","kind":"adjourned","by":"P4W"}]}`, ""},
		{`{"request":{"received":"2020-03-03"},"events":[{"kind":"adjourned","by":"P4W","until":"2020-04-21"}]}`, ""},
		{`{"request":{},"events":[{"on":"2020-03-09","kind":"adjourned","by":"P4W","until":"2020-04-21"}]}`, ""},
		// Received Saturday 7 March 2020: to Saturday 4 April, and four weeks more to Saturday 2 May, so to Monday
		// 4 May (Atw 1 lid 1). Either of the two is the day that the length gives.
		{`{"request":{"received":"2020-03-07"},"events":[{"on":"2020-03-09","kind":"adjourned","by":"P4W",` +
			`"until":"2020-05-02"}]}`, ""},
		{`{"request":{"received":"2020-03-07"},"events":[{"on":"2020-03-09","kind":"adjourned","by":"P4W",` +
			`"until":"2020-05-04"}]}`, ""},
		{`{"request":{"received":"2020-03-07"},"events":[{"on":"2020-03-09","kind":"adjourned","by":"P4W",` +
			`"until":"2020-05-01"}]}`,
			"scope.contradiction.adjournment"},
		// Six weeks are to 12 May; of either the act leaves four (Wob 6 lid 2).
		{`{"request":{"received":"2020-03-03"},"events":[{"on":"2020-03-09","kind":"adjourned","by":"P6W",` +
			`"until":"2020-05-12"}]}`, ""},
		// A request may be forwarded to this body before it got it, and talked about before it was made.
		{`{"request":{"dated":"2020-03-01","received":"2020-03-10"},"events":[{"on":"2020-03-05",` +
			`"kind":"forwarded","to":"UWV"},{"on":"2020-02-20","kind":"conversation"}]}`, ""},
	} {
		l, err := letter.Parse([]byte(row.in))
		if err != nil {
			t.Errorf("%s: %v", row.in, err)
			continue
		}
		var got []string
		for _, f := range letter.Review(examOf(t, l, letter.AssumeAll)) {
			if strings.HasPrefix(f.Provision.ID(), "scope.contradiction.") {
				got = append(got, f.Provision.ID())
			}
		}
		if s := strings.Join(got, " "); s != row.want {
			t.Errorf("%s: %s, want %s", row.in, s, row.want)
		}
	}
}

func TestWhereALengthAndADayDifferTheDayCounts(t *testing.T) {
	// Wob 6 lid 1 and 2: received 3 March 2020, adjourned to 21 April.
	l, err := letter.Parse([]byte(`{"request":{"received":"2020-03-03"},"events":[{"on":"2020-03-09",` +
		`"kind":"adjourned","by":"P4W","until":"2020-04-21"}]}`))
	if err != nil {
		t.Fatal(err)
	}
	if got := examOf(t, l, 0).Requests[0].Timeline.Decision.LastDay(); got != day("2020-04-21") {
		t.Errorf("last day %s", got)
	}
}

func TestEachRequestHasItsOwnClockAndReferenceDate(t *testing.T) {
	// Woo 4.4 lid 1: received 1 March 2024, four weeks to 29 March, Good Friday, so
	// to 2 April; received 15 March 2024 to 12 April, adjourned two weeks (lid 2) to
	// 26 April.
	l, err := letter.Parse([]byte(`{"id":"L","body":"college","date":"2024-04-20","requests":[
		{"id":"A","received":"2024-03-01","items":[{"id":"1"},{"id":"2"}]},
		{"id":"B","received":"2024-03-15","items":[{"id":"3"}]}],
		"events":[{"on":"2024-04-02","kind":"adjourned","by":"P2W","request":"B","reasons":true},
			{"on":"2024-03-20","kind":"withdrawn","items":["2"],"channel":"e-mail"}],
		"outcomes":[{"items":["1","3"],"kinds":["granted"],"article":"art. 4.1 Woo"}]}`))
	if err != nil {
		t.Fatal(err)
	}
	e := examOf(t, l, letter.AssumeAll)
	a, b := e.Requests[0], e.Requests[1]
	if got := a.Timeline.Decision.LastDay(); got != day("2024-04-02") {
		t.Errorf("A: last day %s", got)
	}
	if got := b.Timeline.Decision.LastDay(); got != day("2024-04-26") {
		t.Errorf("B: last day %s", got)
	}
	if a.Reading.Reference() != day("2024-03-01") || b.Reading.Reference() != day("2024-03-15") {
		t.Errorf("reference dates %s and %s", a.Reading.Reference(), b.Reading.Reference())
	}
	if in(a.Reading, "2") != "" || in(b.Reading, "3") != "../2024-03-15" {
		t.Errorf("left of 2 %q, of 3 %q", in(a.Reading, "2"), in(b.Reading, "3"))
	}
	late := slices.ContainsFunc(letter.Review(e),
		func(f letter.Finding) bool { return f.Provision.ID() == "woo.4.4.1.late" && f.Request == "A" })
	if !late {
		t.Errorf("that A is late, and only A: %s", ids(letter.Review(e)))
	}
	again, err := letter.Parse(l.AppendJSON(nil))
	if err != nil || !reflect.DeepEqual(l, again) {
		t.Errorf("reads back as %s, %v", again.AppendJSON(nil), err)
	}
	text := e.Report().Text(calendar.Dutch)
	if !strings.Contains(text, "verzoek A:") || !strings.Contains(text, "verzoek B: ") &&
		!strings.Contains(text, "verzoek B:") {
		t.Error(text)
	}
}

// The calendar and the readings of the caller reach every check.
func TestTheCallersCalendarReachesTheReview(t *testing.T) {
	// Woo 4.1 lid 5: received 1 March 2023, two weeks to 15 March, which is a
	// recognised day here; so 16 March is in time.
	own := calendar.MustProvision("vbw.1", calendar.Source("een eigen dag", ""), "een eigen dag", "a day of its own")
	decree, err := calendar.NewDecree(own, 2023, 2023, day("2023-03-15"))
	if err != nil {
		t.Fatal(err)
	}
	c, err := calendar.Calendar{}.With(decree)
	if err != nil {
		t.Fatal(err)
	}
	l := sound(inWoo)
	l.Date, l.Published = day("2023-04-20"), day("2023-04-20")
	l.Requests[0].Dated, l.Requests[0].Received = day("2023-03-01"), day("2023-03-01")
	l.Events = []letter.Event{{Kind: letter.PrecisionAsked, On: day("2023-03-16"), Set: day("2023-03-30")}}
	for clock, want := range map[*wob.Clock]bool{{}: true, {Calendar: c}: false} {
		e, err := letter.NewExam(l, *clock, 0)
		if err != nil {
			t.Fatal(err)
		}
		late := slices.ContainsFunc(letter.Review(e),
			func(f letter.Finding) bool { return f.Provision.ID() == "scope.woo.precision.late" })
		if late != want {
			t.Errorf("asked too late: %v, want %v", late, want)
		}
	}
}

func TestAGapAssumesNothing(t *testing.T) {
	// Without a day of receipt the request is open at its end: the gap runs to the
	// cut-off, not to the date of the request.
	l := letter.Letter{
		Requests: []scope.Request{{Dated: day("2020-03-01"), Items: []scope.Item{{ID: "1"}}}},
		Earlier:  []scope.EarlierDecision{published("A", "2020-04-15", "2020-02-01")},
		Limits:   []letter.Narrowing{{Relies: []string{"A"}, Basis: letter.BasisAlreadyPublic}},
	}
	for assume, want := range map[letter.Assumption]string{0: "2020-04-15", letter.ReceivedWhenDated: "2020-03-01"} {
		for _, f := range letter.Review(examOf(t, l, assume)) {
			if f.Provision.ID() == "scope.cutoff.gap" && f.Args.To != day(want) {
				t.Errorf("assumed %d: a gap up to %s, want %s", assume, f.Args.To, want)
			}
		}
	}
}

func TestNotReadIsNotNotSaid(t *testing.T) {
	l := letter.Letter{Body: "college", Date: day("2024-07-11"),
		Requests: []scope.Request{{Received: day("2024-05-23")}}}
	for _, row := range []struct {
		open      []letter.Open
		has, lack string
	}{
		{nil, "scope.unread.reference", "scope.letter.reference"},
		{[]letter.Open{{Kind: "reference", Why: letter.NotFound}}, "scope.letter.reference", "scope.unread.reference"},
		{[]letter.Open{{Kind: "reference", Why: letter.Ambiguous}}, "scope.unread.reference", "scope.letter.reference"},
		{[]letter.Open{{Kind: "reference", Why: letter.Illegible}, {Kind: "reference", Why: letter.NotFound}},
			"scope.unread.reference", "scope.letter.reference"},
		{[]letter.Open{{Kind: "reference", Why: letter.NotFound}, {Kind: "reference", Why: letter.Illegible}},
			"scope.unread.reference", "scope.letter.reference"},
		{[]letter.Open{{Kind: "reference", Why: letter.NotFound}, {Kind: "body", Why: letter.Illegible}},
			"scope.letter.reference", "scope.unread.reference"},
		{nil, "scope.unread.remedies.kind", "scope.remedies.missing"},
		{[]letter.Open{{Kind: "remedies.kind", Why: letter.NotFound}}, "scope.remedies.missing",
			"scope.unread.remedies.kind"},
		{nil, "scope.unread.decision.kind", "scope.decision.none"},
		{[]letter.Open{{Kind: "decision.kind", Why: letter.NotFound}}, "scope.decision.none", "scope.woo.decide"},
	} {
		l := l
		l.Requests = []scope.Request{{Received: day("2024-05-23"), Items: []scope.Item{{ID: "1"}}}}
		e, err := letter.NewExamOfText(l, row.open, wob.Clock{}, 0)
		if err != nil {
			t.Fatal(err)
		}
		got := strings.Split(ids(letter.Review(e)), "\n")
		if !slices.Contains(got, row.has) || slices.Contains(got, row.lack) {
			t.Errorf("%v: %v", row.open, got)
		}
	}
}

func TestADecisionThatTakesNoClauseLacksNone(t *testing.T) {
	// Awb 3:45 asks for a clause where objection is open. Of a text it is taken to be,
	// unless what was decided was read and is none.
	l := letter.Letter{Body: "college", Date: day("2024-07-11"),
		Requests: []scope.Request{{Received: day("2024-05-23")}}}
	open := []letter.Open{{Kind: "remedies.kind", Why: letter.NotFound}}
	for kind, want := range map[letter.Disposition]bool{"": true, letter.AlreadyPublic: false, letter.Granted: true} {
		l.Outcomes = nil
		if kind != "" {
			l.Outcomes = []letter.Outcome{{Kinds: []letter.Disposition{kind}}}
		}
		e, err := letter.NewExamOfText(l, open, wob.Clock{}, 0)
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Contains(ids(letter.Review(e)), "scope.remedies.missing"); got != want {
			t.Errorf("%q: lacks a clause: %v, want %v", kind, got, want)
		}
	}
}

func TestRegimes(t *testing.T) {
	for _, row := range []struct{ reason, decided, regime, article, finding, caveat string }{
		{"Woo 8.8: the Wet politiegegevens stands in the annex, for an article of it", inWoo, "Wet politiegegevens",
			"", "",
			"woo.8.8.article"},
		{"Woo 8.8: an act that is not in the annex", inWoo, "Mijnbouwwet", "", "woo.8.8.absent", "woo.8.8.open"},
		{"no act", inWoo, "geheim", "", "woo.8.8.name", ""},
		{"Wob 2 lid 1 had no list", inWob, "Mijnbouwwet", "", "", "wob.2.1.list"},
		{"what rests on no named act", inWoo, "", "", "", ""},
	} {
		l := sound(row.decided)
		l.Outcomes = []letter.Outcome{{Items: []string{"1", "2"}, Kinds: []letter.Disposition{letter.SpecialRegime},
			Reason: "x", Article: "art. 8.8 Woo", Regime: row.regime}}
		r, err := letter.Examine(l, wob.Clock{}, 0)
		if err != nil {
			t.Fatal(err)
		}
		told := strings.Split(caveats(r.Caveats), "\n")
		if got := ids(r.Findings); got != row.finding || row.caveat != "" && !slices.Contains(told, row.caveat) ||
			row.finding != "" && slices.Contains(told, row.finding) {
			t.Errorf("%s: findings %s, caveats %s", row.reason, got, caveats(r.Caveats))
		}
	}
}

func TestALetterOfTheIslands(t *testing.T) {
	// Without a day of receipt: the review alone. No Awb, no suspension, no wait.
	const day20 = `"territory":"bes","body":"bestuurscollege","reference":"1","date":"2023-05-20",` +
		`"request":{"received":"2023-05-02","written":true,"items":[{"id":"1"}]}`
	both := `"remedies":[{"kind":"objection","weeks":6,"from":"dispatch","to":"x"},{"kind":"appeal",` +
		`"weeks":6,"from":"dispatch","to":"y"}]`
	for _, row := range []struct{ reason, in, want string }{
		{"WarBES 16 lid 4: both remedies with their terms",
			day20 + `,"outcomes":[{"kinds":["granted"],"article":"art. 3"}],` + both, ""},
		{"WarBES 16 lid 4: only one of them",
			day20 + `,"outcomes":[{"kinds":["granted"],"article":"art. ` +
				`3"}],"remedies":{"kind":"objection","weeks":6,"from":"dispatch","to":"x"}`, "scope.bes.remedies.both"},
		{"WarBES 16 lid 4: no clause", day20 + `,"outcomes":[{"kinds":["granted"],"article":"art. 3"}]`,
			"scope.bes.remedies.missing"},
		{"Wob BES 5 lid 2: a refusal gives reasons, and names a ground",
			day20 + `,"outcomes":[{"kinds":["refused_ground"],"article":"art. 11"}],` + both, "scope.ground.missing.bes"},
		{"Wob BES 11: the letters are shifted by one against the Wob",
			day20 + `,"outcomes":[{"kinds":["refused_ground"],"grounds":["10.2.e"]}],` + both, "scope.ground.act.bes"},
		{"Wob BES 11, RVS:2022:1432: the Wob never held on the islands",
			strings.ReplaceAll(day20, "2023-05-",
				"2021-05-") + `,"outcomes":[{"kinds":["refused_ground"],"grounds":["10.2.e"]}],` + both, "scope.ground.act.bes"},
		{"Wob BES 11, RVS:2022:1432: nor does the Woo",
			day20 + `,"outcomes":[{"kinds":["refused_ground"],"grounds":["5.1.2.e"]}],` + both, "scope.ground.act.bes"},
		{"Wob BES 11: a ground of the act",
			day20 + `,"outcomes":[{"kinds":["refused_ground"],"grounds":["11.2.d"]}],` + both, ""},
		{"Wob BES: it has no rule on what ought to be held",
			day20 + `,"outcomes":[{"kinds":["none_found"],"search":"archief","article":"art. 1"}],` + both, ""},
		{"WarBES 16 lid 4: only the other", day20 + `,"outcomes":[{"kinds":["granted"],"article":"art. 3"}],` +
			`"remedies":{"kind":"appeal","weeks":6,"from":"dispatch","to":"x"}`, "scope.bes.remedies.both"},
		{"Wob BES 5 lid 2: what the act does not know is no refusal that has to be in writing",
			day20 + `,"oral":true,"outcomes":[{"kinds":["special_regime"],"reason":"x"}],` + both, "scope.disposition.act.bes"},
		{"WarBES 16 lid 4: nor a decision that takes a clause",
			day20 + `,"outcomes":[{"kinds":["special_regime"],"reason":"x"}]`, "scope.disposition.act.bes"},
		{"Wob BES: nor one on what was withdrawn", day20 + `,"events":[{"on":"2023-05-10","kind":"withdrawn","items":["1"],` +
			`"channel":"e-mail"}],"outcomes":[{"items":["1"],"kinds":["special_regime"],"reason":"x"}],` + both,
			"scope.disposition.act.bes"},
		{"the Wob BES knows no special regime", day20 + `,"outcomes":[{"kinds":["special_regime"],"reason":"x"}],` + both,
			"scope.disposition.act.bes"},
	} {
		l, err := letter.Parse([]byte("{" + row.in + "}"))
		if err != nil {
			t.Errorf("%s: %v", row.reason, err)
			continue
		}
		l.Requests[0].Received = calendar.Date{}
		var got []string
		for _, f := range letter.Review(examOf(t, l, 0)) {
			if f.Provision.ID() != "scope.bes.receipt" {
				got = append(got, f.Provision.ID())
			}
			if f.Provision.Citation().Act().String() == "Awb" {
				t.Errorf("%s: cites %s", row.reason, f.Provision.Citation())
			}
		}
		if s := strings.Join(got, " "); s != row.want {
			t.Errorf("%s: %s, want %s", row.reason, s, row.want)
		}
	}
}

// Whatever Validate accepts reads back the same; json.Unmarshal is the strict
// reader.
func TestGoValuesReadBackOrAreRefused(t *testing.T) {
	for reason, l := range map[string]letter.Letter{
		"an adjournment by a person":  {Events: []letter.Event{{Kind: letter.Adjourned, By: "de minister"}}},
		"months are no weeks or days": {Events: []letter.Event{{Kind: letter.Adjourned, Length: calendar.Months(1)}}},
		"weeks below zero":            {Remedies: []letter.Remedy{{Weeks: -1}}},
		"more weeks than can be read": {Remedies: []letter.Remedy{{Weeks: 521}}},
		"an id that is no UTF-8":      {Requests: []scope.Request{{Items: []scope.Item{{ID: "\xff"}}}}},
		"a text that is no UTF-8":     {Body: "\xff"},
		"an answer that is none":      {Oral: 7},
		"a person that is no UTF-8":   {Events: []letter.Event{{Kind: letter.Conversation, By: "\xff"}}},
		"a disposition that is none":  {Outcomes: []letter.Outcome{{Kinds: []letter.Disposition{"refused"}}}},
		"a source that is no UTF-8":   {Outcomes: []letter.Outcome{{Sources: []letter.Source{{Text: "\xff"}}}}},
		"a stamp on an objection":     {Remedies: []letter.Remedy{{Form: []string{"stamped"}}}},
		"a territory that is none":    {Territory: 7},
	} {
		if l.Validate() == nil {
			t.Errorf("%s is accepted", reason)
		}
	}
	longest := letter.Letter{Events: []letter.Event{{Kind: letter.Adjourned, Length: calendar.Days(calendar.MostDays)}}}
	if err := longest.Validate(); err != nil {
		t.Errorf("the longest length: %v", err)
	}
	bad := letter.Letter{Events: []letter.Event{{Kind: letter.Adjourned, By: "de minister"}}}
	if _, err := letter.NewExamOfText(bad, nil, wob.Clock{}, 0); err == nil {
		t.Error("a letter that cannot be is examined")
	}
	l := readLetter(t, "politie-2021")
	b, err := json.Marshal(l)
	if err != nil {
		t.Fatal(err)
	}
	var again letter.Letter
	if err := json.Unmarshal(b, &again); err != nil || !reflect.DeepEqual(l, again) {
		t.Errorf("unmarshalled: %v", err)
	}
	if err := json.Unmarshal([]byte(`{"ID":"x"}`), &again); err == nil || !strings.Contains(err.Error(), "unknown key") {
		t.Errorf("other capitals: %v", err)
	}
}

func TestACutOffOnTheLastDayThereIsTakesAllOut(t *testing.T) {
	l := sound(inWob)
	l.Limits = []letter.Narrowing{{After: day("9999-12-31"), Basis: letter.BasisAgreed}}
	if got := in(examOf(t, l, 0).Requests[0].Reading, "1"); got != "" {
		t.Errorf("left: %s", got)
	}
	l.Requests[0].Received = day("") // and so the request is open at its end
	if got := in(examOf(t, l, 0).Requests[0].Reading, "1"); got != "" {
		t.Errorf("left: %s", got)
	}
}

func TestTextsOfALetterDoNothing(t *testing.T) {
	const evil = "\x1b[2J\u202e\u2028\u009b\x00x"
	l := sound(inWob)
	l.ID, l.Body, l.Reference, l.Subject = evil, evil, evil, evil
	l.Requests[0].Items[0] = scope.Item{ID: evil, Text: evil}
	l.Earlier = []scope.EarlierDecision{{Reference: evil, Date: day("2019-04-02"), Where: evil, Published: yes}}
	l.Limits = []letter.Narrowing{{Relies: []string{evil}, Basis: letter.BasisAlreadyPublic, Items: []string{evil}}}
	l.Events = []letter.Event{{Kind: letter.Narrowed, On: day("2020-05-08"), Channel: evil, By: evil, From: evil,
		To: evil, Items: []string{evil}}}
	l.Outcomes[0].Items[0] = evil
	l.Outcomes = append(l.Outcomes,
		letter.Outcome{Items: []string{evil}, Kinds: []letter.Disposition{letter.AlreadyPublic},
			Sources: []letter.Source{{Text: evil, Public: no}}})
	l.Remedies[0].To = evil
	r, err := letter.Examine(l, wob.Clock{}, 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range append([]string{r.Text(calendar.Dutch), string(r.AppendJSON(nil, calendar.English))},
		texts(r)...) {
		for _, bad := range []string{"\x1b", "\u202e", "\u2028", "\u009b", "\x00"} {
			if strings.Contains(s, bad) {
				t.Fatalf("%q gets through in %q", bad, s)
			}
		}
	}
}

func texts(r letter.Report) (all []string) {
	for _, f := range r.Findings {
		all = append(all, f.Text(calendar.Dutch))
	}
	for l := range r.Requests[0].Reading.Limits() {
		all = append(all, l.Text(calendar.Dutch))
	}
	return all
}

// grown are letters that were slow, or that were told at great length, with n of
// each thing.
var grown = map[string]func(n int) string{
	"withdrawn": func(n int) string {
		return file(n,
			fmt.Sprintf(`,"events":[%s],"outcomes":[%s]`, repeat(n, `{"kind":"withdrawn"}`),
				repeat(n, `{"kinds":["withdrawn"]}`)))
	},
	"relies": func(n int) string {
		return file(n,
			fmt.Sprintf(`,"earlierDecisions":[%s],"limits":[{"basis":"already-public","relies":[%s],"items":[%s]}]`,
				each(2*n, `{"reference":"%d","date":"2019-01-01","referenceDate":"1999-01-01","published":true,"where":"w"}`),
				each(2*n, `"%d"`), each(n, `"%d"`)))
	},
	"confirmed": func(n int) string {
		named := each(n, `"%d"`)
		return file(n,
			fmt.Sprintf(`,"events":[%s]`,
				repeat(n, `{"kind":"withdrawn","items":[`+named+`]},{"kind":"confirmed","items":[`+named+`]}`)))
	},
	"gaps": func(n int) string {
		return file(n, fmt.Sprintf(`,"earlierDecisions":[%s],"limits":[{"basis":"already-public","relies":[%s]}]`,
			each(3*n, `{"reference":"%d","date":"2019-01-01","referenceDate":"1999-01-01","published":true}`),
			each(3*n, `"%d"`)))
	},
	"gaps of items that ask for different periods": func(n int) string {
		items := make([]string, n)
		for i := range items {
			items[i] = fmt.Sprintf(`{"id":"%d","period":{"from":"%s"}}`, i, day("1990-01-01").AddDays(i))
		}
		return fmt.Sprintf(`{"date":"2021-06-11","request":{"received":"2020-01-03","items":[%s]},`+
			`"earlierDecisions":[%s],"limits":[{"basis":"already-public","relies":[%s]}]}`,
			strings.Join(items, ","),
			each(3*n, `{"reference":"%d","date":"2019-01-01","referenceDate":"1999-01-01","published":true}`),
			each(3*n, `"%d"`))
	},
	"decisions on periods of their own": func(n int) string {
		all := make([]string, 3*n)
		for i := range all {
			from := day("1990-01-01").AddDays(3 * i)
			all[i] = fmt.Sprintf(`{"reference":"%d","date":"2019-01-01","referenceDate":"%s","published":true,`+
				`"period":{"from":"%s","until":"%s"}}`, i, from, from, from.AddDays(1))
		}
		return file(n, fmt.Sprintf(`,"earlierDecisions":[%s],"limits":[{"basis":"already-public","relies":[%s]},%s]`,
			strings.Join(all, ","), each(3*n, `"%d"`), each(n, `{"after":"1995-01-01","basis":"agreed","items":["%d"]}`)))
	},
	"joined": func(n int) string {
		return file(n,
			fmt.Sprintf(`,"outcomes":[%s]`, repeat(n, `{"kinds":["granted"],"items":["0"],"jointWith":["1","2"]}`)))
	},
	"outcomes that say nothing": func(n int) string { return file(1, `,"outcomes":[`+repeat(5*n, `{}`)+`]`) },
	"views": func(n int) string {
		return file(n,
			fmt.Sprintf(`,"events":[%s]`,
				each(5*n, `{"kind":"views-asked","on":"2020-01-10","party":"%d"},{"kind":"views-given","on":"2020-01-20"}`)))
	},
}

func file(items int, more string) string {
	return fmt.Sprintf(`{"date":"2021-06-11","request":{"received":"2020-01-03","items":[%s]}%s}`,
		each(items, `{"id":"%d"}`), more)
}

func each(n int, format string) string {
	all := make([]string, n)
	for i := range all {
		all[i] = fmt.Sprintf(format, i)
	}
	return strings.Join(all, ",")
}

func repeat(n int, s string) string { return strings.TrimSuffix(strings.Repeat(s+",", n), ",") }

func TestAReportIsInProportionToItsLetter(t *testing.T) {
	// At most a second and twenty times the letter (with room for a machine that
	// is busy), for what was cubic.
	for name, make := range grown {
		n := 1000
		if name == "confirmed" {
			n = 300
		}
		document := make(n)
		start := time.Now()
		l, err := letter.Parse([]byte(document))
		if err != nil {
			t.Errorf("%s: %.200s", name, err)
			continue
		}
		r, err := letter.Examine(l, wob.Clock{}, letter.AssumeAll)
		if err != nil {
			t.Errorf("%s: %.200s", name, err)
			continue
		}
		for kind, out := range map[string]int{"text": len(r.Text(calendar.Dutch)),
			"JSON": len(r.AppendJSON(nil, calendar.Dutch))} {
			if out > 20*max(len(document), 64<<10) {
				t.Errorf("%s: %d bytes of %s for %d", name, out, kind, len(document))
			}
		}
		t.Logf("%s: %d bytes, %v", name, len(document), time.Since(start))
	}
}
