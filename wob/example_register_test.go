package wob_test

import (
	"fmt"
	"slices"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// A register is kept event by event; after each the work list says what is live
// on its day.
func Example_register() {
	const entered = `
{"id":"1","on":"2026-03-02","kind":"received"}
{"id":"2","on":"2026-03-27","kind":"adjourned","fields":{"by":"P2W","reasons":true}}
{"id":"3","on":"2026-04-14","kind":"notice-of-default","fields":{"sent":"2026-04-14"}}
{"id":"4","on":"2026-04-20","kind":"decision"}
{"id":"5","on":"2026-05-11","kind":"objection"}
{"id":"6","on":"2026-06-02","kind":"objection-withdrawn","of":"5"}
`
	var events []wob.Event
	for e, err := range wob.Events(strings.NewReader(entered)) {
		if err != nil {
			fmt.Println(err)
			return
		}
		events = append(events, e)
		c, err := wob.Fold(slices.Values(events))
		if err != nil {
			fmt.Println(err)
			return
		}
		c.AsOf = e.On
		t, err := wob.Clock{}.Timeline(c)
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(e.On, e.Kind)
		for d := range t.Next() {
			if d.Force == wob.Must || d.Who != wob.ByBody {
				fmt.Println(strings.TrimRight(fmt.Sprintln("  ", d.State, d.Label(calendar.English), d.First, d.Last), " \n"))
			}
		}
	}
	// Output:
	// 2026-03-02 received
	//    ahead decide on the request 2026-03-03 2026-03-30
	//    ahead give notice of default 2026-03-31
	// 2026-03-27 adjourned
	//    open decide on the request 2026-03-03 2026-04-13
	//    ahead give notice of default 2026-04-14
	// 2026-04-14 notice-of-default
	//    overdue decide on the request 2026-03-03 2026-04-13
	//    ahead appeal against not deciding in time 2026-04-29
	// 2026-04-20 decision
	//    ahead object 2026-04-21 2026-06-01
	// 2026-05-11 objection
	//    open object 2026-04-21 2026-06-01
	//    ahead decide on the objection 2026-06-02 2026-07-13
	//    ahead give notice of default (objection) 2026-07-14
	// 2026-06-02 objection-withdrawn
}
