package wob_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// A request received on Tuesday 3 March 2020, decided on 26 May.
func ExampleClock_Timeline() {
	t, err := wob.Clock{}.Timeline(wob.Case{
		Received: calendar.MustParse("2020-03-03"),
		Decision: &wob.Decision{Published: calendar.MustParse("2020-05-26")},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("decide by", t.Decision.LastDay())
	fmt.Println("in time:", t.Status.InTime, "days late:", t.Status.DaysLate)
	fmt.Println("object from", t.Objection.Term.FirstDay(), "up to and including", t.Objection.Term.LastDay())
	for _, f := range t.Findings {
		fmt.Printf("%s (%s)\n", f.Text(calendar.English), f.Provision.Citation())
	}
	// Output:
	// decide by 2020-03-31
	// in time: no days late: 56
	// object from 2020-05-27 up to and including 2020-07-07
	// the decision was published on 26 May 2020, 56 days after the last day (31 March 2020) (art. 6 lid 1 Wob)
}

// The other side of an unsettled point is chosen by its id. Both answers stand
// in the timeline.
func ExampleParseReading() {
	r, err := wob.ParseReading("adjournment-from")
	if err != nil {
		fmt.Println(err)
		return
	}
	// Four weeks from 13 March 2020 end on Good Friday, extended to Tuesday 14
	// April.
	c := wob.Case{
		Received:     calendar.MustParse("2020-03-13"),
		Adjournments: []wob.Adjournment{{Notified: calendar.MustParse("2020-04-09"), By: calendar.Weeks(4)}},
	}
	for _, k := range []wob.Clock{{}, {Readings: calendar.Readings{}.With(r)}} {
		t, err := k.Timeline(c)
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(t.Decision.LastDay())
		for _, a := range t.Arguable {
			fmt.Println(" ", a.Key, a.Date)
			fmt.Println("   where", a.Side.Text(calendar.English, calendar.Args{}))
		}
	}
	// Output:
	// 2020-05-08
	//   decision.lastDay 2020-05-12
	//    where the adjournment counts from the end of the first term as the Atw extended it
	//   notDecidingObjection.notBefore 2020-05-13
	//    where the adjournment counts from the end of the first term as the Atw extended it
	// 2020-05-12
	//   decision.lastDay 2020-05-08
	//    where the adjournment counts from the nominal end of the first term
	//   notDecidingObjection.notBefore 2020-05-09
	//    where the adjournment counts from the nominal end of the first term
}

// A fault names its line, its key and the value.
func ExampleParseCase() {
	c, err := wob.ParseCase([]byte(`{"received": "2020-03-03", "adjournments": [{"notified": "2020-03-20", "by": ` +
		`"P4W"}]}`))
	fmt.Println(c.Received, c.Adjournments[0].By, err)

	_, err = wob.ParseCase([]byte("{\n  \"Received\": \"2020-03-03\"\n}"))
	fmt.Println(err)

	_, err = wob.ParseCase([]byte(`{"received": "2020-02-30"}`))
	var fault *wob.InputError
	if errors.As(err, &fault) {
		fmt.Println(fault.Line, fault.Key, fault.Value)
	}
	// Output:
	// 2020-03-03 P4W <nil>
	// line 2: Received: "2020-03-03": unknown key
	// 1 received "2020-02-30"
}

// What facts cannot be together is reported all at once.
func ExampleCase_Check() {
	err := wob.Case{
		Received: calendar.MustParse("2020-03-03"),
		Filed:    calendar.MustParse("2020-03-04"),
		Decision: &wob.Decision{Published: calendar.MustParse("2020-03-02")},
	}.Check()
	for _, fault := range strings.Split(err.Error(), "; ") {
		fmt.Println(fault)
	}
	// Output:
	// filed: "2020-03-04": lies after received, 2020-03-03
	// decision.published: "2020-03-02": lies before received, 2020-03-03
}

func ExampleTimeline_Text() {
	t, err := wob.Clock{}.Timeline(wob.Case{
		ID:       "2020-17",
		Received: calendar.MustParse("2020-05-08"),
		AsOf:     calendar.MustParse("2020-05-20"),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(t.Text(calendar.Dutch))
	fmt.Print(t.Text(calendar.English))
	// Output:
	// 2020-17
	// Nu:
	//   - De beslissing op het verzoek verdagen: mede te delen uiterlijk op 5 juni 2020 (nog 16 dagen) (art. 6 lid 2 Wob)
	//   - Beslissen op het verzoek: uiterlijk 5 juni 2020 (nog 16 dagen) (art. 6 lid 1 Wob)
	// Later:
	//   - Het bestuursorgaan in gebreke stellen: vanaf 6 juni 2020 (art. 6:12 lid 2 onder b Awb)
	//   - Bezwaar tegen het niet tijdig nemen van een besluit: vanaf 6 juni 2020 (art. 15a lid 2 Wob)
	// Beslissen op het verzoek, berekend:
	//   - 4 weken, gerekend vanaf de dag na die van ontvangst op 8 mei 2020: tot en met 5 juni 2020 (art. 6 lid 1 Wob)
	//
	// 2020-17
	// Now:
	//   - Adjourn the decision on the request: to be notified by 5 June 2020 (16 days left) (art. 6 lid 2 Wob)
	//   - Decide on the request: by 5 June 2020 (16 days left) (art. 6 lid 1 Wob)
	// Later:
	//   - Give notice of default: from 6 June 2020 (art. 6:12 lid 2 onder b Awb)
	//   - Objection against not deciding in time: from 6 June 2020 (art. 15a lid 2 Wob)
	// Decide on the request, counted:
	//   - 4 weeks, counted from the day after receipt on 8 May 2020: up to and including 5 June 2020 (art. 6 lid 1 Wob)
}

func ExampleTimeline_AppendJSON() {
	t, err := wob.Clock{}.Timeline(wob.Case{ID: "2020-16", Received: calendar.MustParse("2020-03-03"),
		AsOf: calendar.MustParse("2020-03-16")})
	if err != nil {
		fmt.Println(err)
		return
	}
	t.Dates = nil // the list of deadlines has an example of its own
	line := string(t.AppendJSON(nil, calendar.English))
	fmt.Println(strings.ReplaceAll(line, `,"`, ",\n\""))
	// Output:
	// {"id":"2020-16",
	// "act":"wob-2016",
	// "decision":{"firstDay":"2020-03-04",
	// "lastDay":"2020-03-31",
	// "nominal":"2020-03-31",
	// "steps":[{"rule":"wob.6.1",
	// "cite":{"text":"art. 6 lid 1 Wob",
	// "jci":"jci1.3:c:BWBR0005252&artikel=6&lid=1&g=2016-10-01"},
	// "from":"2020-03-03",
	// "to":"2020-03-31",
	// "text":"4 weeks, counted from the day after receipt on 3 March 2020: up to and including 31 March 2020"}]},
	// "adjournBy":"2020-03-31",
	// "status":{"on":"2020-03-16",
	// "inTime":true,
	// "daysLeft":15,
	// "suspended":false},
	// "notDecidingObjection":{"notBefore":"2020-04-01"},
	// "basis":{"daysKnownUntil":"2028-12-31"}}
}

// A file of cases: a bad one is reported and the others follow.
func ExampleCases() {
	file := strings.NewReader(`{"id": "a", "received": "2020-03-03"}
{"id": "b", "received": "2020-3-3"}
{"id": "c", "received": "2020-03-05"}
`)
	for c, err := range wob.Cases(file) {
		fmt.Println(c.ID, c.Received, err)
	}
	// Output:
	// a 2020-03-03 <nil>
	// b  line 2: received: "2020-3-3": takes a date that exists, YYYY-MM-DD
	// c 2020-03-05 <nil>
}

func ExampleClock_Timelines() {
	file := strings.NewReader(`[
	{"id": "a", "received": "2020-03-03", "decision": {"published": "2020-03-31"}},
	{"id": "b", "received": "2020-03-03", "suspensions": [{"ground": "wob.6.3", "notified": "2020-03-10"}]},
	{"id": "c", "received": "2020-03-03", "decision": {"published": "2020-04-01"}}
]`)
	for t, err := range (wob.Clock{}).Timelines(file) {
		if err != nil {
			line := string(wob.AppendErrorJSON(nil, calendar.English, "", t.ID, err))
			fmt.Println(strings.ReplaceAll(line, `,"`, ",\n\""))
			continue
		}
		fmt.Println(t.ID, t.Decision.LastDay(), t.Status.InTime)
	}
	// Output:
	// a 2020-03-31 yes
	// {"line":3,
	// "id":"b",
	// "error":"suspensions[0]: is still open: asOf or a decision must be given",
	// "faults":[{"code":"key.missing",
	// "key":"suspensions[0]",
	// "text":"is still open: asOf or a decision must be given"}]}
	// c 2020-03-31 no
}

// A table of requests does not tell of adjournments: the longest one that the
// act allows is taken as notified in time.
func ExampleClock_TimelinesCSV() {
	columns, err := wob.ParseColumns("received=ontvangen,decided=besloten,id=nummer")
	if err != nil {
		fmt.Println(err)
		return
	}
	file := strings.NewReader(`nummer;ontvangen;besloten
1;2020-03-03;2020-03-31
2;2020-03-03;2020-04-28
3;2020-03-03;2020-04-29
4;2020-03-03;
`)
	for t, err := range (wob.Clock{}).TimelinesCSV(file, columns) {
		fmt.Println(t.ID, t.Decision.LastDay(), err)
	}
	// Output:
	// 1 2020-04-28 <nil>
	// 2 2020-04-28 <nil>
	// 3 2020-04-28 <nil>
	// 4 2020-04-28 <nil>
}

// What is wrong with a case is told fault by fault, with a code, its key and a
// text in the language asked for.
func ExampleFaults() {
	_, err := wob.ParseCase([]byte(`{"received":"2026-03-03","filed":"2026-03-04","decision":{"published":"2026-03-02"}}`))
	for fault := range wob.Faults(err) {
		fmt.Printf("%s %s %s: %s\n", fault.Code, fault.Key, fault.Value, fault.Reason(calendar.Dutch))
	}
	// Output:
	// order filed 2026-03-04: ligt na received, 2026-03-03
	// order decision.published 2026-03-02: ligt vóór received, 2026-03-03
}

// A case that is kept as events is the same in whatever order they were entered.
func ExampleFold() {
	const entered = `
{"id":"2","on":"2026-03-31","kind":"adjourned","fields":{"by":"P2W"}}
{"id":"1","on":"2026-03-03","kind":"received","fields":{"id":"zaak-1"}}
{"id":"3","on":"2026-04-20","kind":"decision"}
{"id":"4","on":"2026-04-21","kind":"decision","replaces":"3"}
`
	var events []wob.Event
	for e, err := range wob.Events(strings.NewReader(entered)) {
		if err != nil {
			fmt.Println(err)
			return
		}
		events = append(events, e)
	}
	c, err := wob.Fold(slices.Values(events))
	fmt.Println(strings.ReplaceAll(string(c.AppendJSON(nil)), `,"`, ",\n\""), err)
	// Output:
	// {"id":"zaak-1",
	// "received":"2026-03-03",
	// "adjournments":[{"id":"2",
	// "notified":"2026-03-31",
	// "by":"P2W"}],
	// "decision":{"published":"2026-04-21"}} <nil>
}
