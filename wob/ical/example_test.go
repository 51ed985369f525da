package ical_test

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
	"github.com/wobrules/wobrules/wob/ical"
)

// A feed of one case: deciding on the request by 29 May 2026, with a reminder a
// week before.
func Example() {
	deadlines := []wob.Deadline{{
		Key: wob.KeyDecision, Who: wob.ByBody, Force: wob.Must, State: wob.Open,
		First: calendar.MustParse("2026-05-01"), Last: calendar.MustParse("2026-05-29"),
	}}
	feed := ical.Feed{
		Host:   "zaken.gemeente.example",
		Stamp:  time.Date(2026, time.May, 4, 8, 0, 0, 0, time.UTC),
		Alarms: []int{7},
	}
	var b strings.Builder
	err := feed.Write(&b, slices.Values([]ical.Case{{ID: "Z-2026-12", Title: "Windpark",
		Deadlines: slices.Values(deadlines)}}))
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
	}
	fmt.Print(strings.NewReplacer("\r\n ", "", "\r\n", "\n").Replace(b.String())) // unfolded
	// Output:
	// BEGIN:VCALENDAR
	// VERSION:2.0
	// PRODID:-//wobrules//ical//NL
	// CALSCALE:GREGORIAN
	// METHOD:PUBLISH
	// NAME:Termijnen
	// X-WR-CALNAME:Termijnen
	// REFRESH-INTERVAL;VALUE=DURATION:PT12H
	// X-PUBLISHED-TTL:PT12H
	// BEGIN:VEVENT
	// UID:Z-2026-12.decision@zaken.gemeente.example
	// DTSTAMP:20260504T080000Z
	// SEQUENCE:0
	// DTSTART;VALUE=DATE:20260529
	// SUMMARY:Beslissen op het verzoek: Windpark
	// DESCRIPTION:Wie: bestuursorgaan (moet)\nWanneer: van 1 mei 2026 tot en met 29 mei 2026\nStand: loopt
	// CATEGORIES:bestuursorgaan
	// TRANSP:TRANSPARENT
	// STATUS:CONFIRMED
	// BEGIN:VALARM
	// ACTION:DISPLAY
	// DESCRIPTION:Beslissen op het verzoek: Windpark
	// TRIGGER:-P7D
	// END:VALARM
	// END:VEVENT
	// END:VCALENDAR
}
