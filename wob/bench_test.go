package wob_test

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/rickar/cal/v2"
	"github.com/rickar/cal/v2/nl"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// The peer for dates: rickar/cal with what it lacks put right (King's day from
// 2014, Queen's day before it, the decree days), in UTC, rolling forward a day
// at a time.
func newPeer() *cal.BusinessCalendar {
	c := cal.NewBusinessCalendar()
	for _, h := range nl.Holidays {
		if h == nl.Koningsdag {
			h = h.Clone(&cal.Holiday{StartYear: 2014})
		}
		c.AddHoliday(h)
	}
	c.AddHoliday(&cal.Holiday{Name: "Koninginnedag", Month: time.April, Day: 30, EndYear: 2013,
		Observed: nl.Koningsdag.Observed, Func: cal.CalcDayOfMonth})
	for d, why := range (calendar.Calendar{}).FreeDays(calendar.MustParse("1990-01-01"),
		calendar.MustParse("2040-12-31")) {
		for _, p := range why {
			if strings.HasPrefix(p.ID(), "atw.3.3.") {
				year, month, day := d.Civil()
				c.AddHoliday(&cal.Holiday{Name: d.String(), StartYear: year, EndYear: year, Month: month, Day: day,
					Func: cal.CalcDayOfMonth})
			}
		}
	}
	return c
}

func roll(c *cal.BusinessCalendar, t time.Time) time.Time {
	for !c.IsWorkday(t) {
		t = t.AddDate(0, 0, 1)
	}
	return t
}

// wholeCases are cases with a decision after an adjournment, disclosure that an
// interested party objects to, a notice of default, an objection and the
// decision on it, received on the days of three years.
func wholeCases(b *testing.B) (cases []wob.Case) {
	first := calendar.MustParse("2012-01-02")
	for i := range 3 * 365 {
		received := first.AddDays(i)
		published := received.AddDays(80)
		c := wob.Case{
			ID:           fmt.Sprintf("2012-%04d", i),
			Received:     received,
			Adjournments: []wob.Adjournment{{Notified: received.AddDays(20), By: calendar.Weeks(4), Reasons: calendar.Yes}},
			Decision:     &wob.Decision{Published: published, Discloses: calendar.Yes, ObjectionExpected: calendar.Yes},
			Defaults:     []wob.NoticeOfDefault{{Sent: received.AddDays(63), Received: received.AddDays(64)}},
			Objections:   []wob.Objection{{Received: published.AddDays(30), Decided: published.AddDays(80)}},
		}
		if _, err := (wob.Clock{}).Timeline(c); err != nil {
			b.Fatal(err)
		}
		cases = append(cases, c)
	}
	return cases
}

// A whole case (decision, disclosure, objection, decision on objection, penalty,
// with every step, finding and arguable day) against three bare dates.
func BenchmarkWholeCase(b *testing.B) {
	cases := wholeCases(b)
	b.Run("wobrules", func(b *testing.B) {
		b.ReportAllocs()
		for i := 0; b.Loop(); i++ {
			if _, err := (wob.Clock{}).Timeline(cases[i%len(cases)]); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("rickar-three-dates", func(b *testing.B) {
		peer := newPeer()
		moments := make([]time.Time, len(cases))
		for i, c := range cases {
			moments[i] = c.Received.Time()
		}
		b.ReportAllocs()
		for i := 0; b.Loop(); i++ {
			decision := roll(peer, moments[i%len(moments)].AddDate(0, 0, 56))
			objection := roll(peer, decision.AddDate(0, 0, 42))
			if roll(peer, objection.AddDate(0, 0, 42)).IsZero() {
				b.Fatal()
			}
		}
	})
}

// One line of a case file to one line of a timeline, texts included, against
// encoding/json decoding and encoding structs of the same shape.
func BenchmarkLine(b *testing.B) {
	cases := wholeCases(b)
	var mixed []wob.Case
	for seed := uint64(0); len(mixed) < 500; seed++ {
		if c := fromSeed(seed).wholeCase(); c.Check() == nil {
			if _, err := (wob.Clock{}).Timeline(c); err == nil {
				mixed = append(mixed, c)
			}
		}
	}
	bare := []wob.Case{{ID: "1", Received: calendar.MustParse("2020-03-03")}}
	for _, of := range []struct {
		name  string
		cases []wob.Case
	}{{"whole", cases}, {"mixed", mixed}, {"bare", bare}} {
		var lines, answers [][]byte
		for _, c := range of.cases {
			line := c.AppendJSON(nil)
			timeline, err := wob.Clock{}.Timeline(c)
			if err != nil {
				b.Fatal(err)
			}
			lines, answers = append(lines, line), append(answers, timeline.AppendJSON(nil, calendar.Dutch))
		}
		b.Run(of.name+"/wobrules", func(b *testing.B) {
			b.ReportAllocs()
			var buf []byte
			for i := 0; b.Loop(); i++ {
				c, err := wob.ParseCase(lines[i%len(lines)])
				if err != nil {
					b.Fatal(err)
				}
				timeline, err := wob.Clock{}.Timeline(c)
				if err != nil {
					b.Fatal(err)
				}
				buf = timeline.AppendJSON(buf[:0], calendar.Dutch)
			}
		})
		b.Run(of.name+"/encoding-json", func(b *testing.B) {
			shapes := make([]timelinePeer, len(answers))
			for i := range answers {
				if err := json.Unmarshal(answers[i], &shapes[i]); err != nil {
					b.Fatal(err)
				}
				if again, err := json.Marshal(shapes[i]); err != nil || len(again) < len(answers[i])*9/10 {
					b.Fatalf("the shape loses something: %s\n%s", again, answers[i])
				}
			}
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				var c casePeer
				if err := json.Unmarshal(lines[i%len(lines)], &c); err != nil {
					b.Fatal(err)
				}
				if _, err := json.Marshal(&shapes[i%len(shapes)]); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// Growth: a case with more and more suspensions, of a day each in a row and all
// overlapping.
func BenchmarkSuspensions(b *testing.B) {
	for _, n := range []int{1, 10, 100, 1_000, 10_000} {
		for _, overlapping := range []bool{false, true} {
			received := calendar.MustParse("2022-06-01")
			c := wob.Case{Received: received, AsOf: calendar.MustParse("2040-10-30")}
			for i := range n {
				from := received.AddDays(1 + i%6_000) // a day each, as many as the table of days has room for
				until := from
				if overlapping {
					from, until = received.AddDays(1+i%20), received.AddDays(21+i%400)
				}
				c.Suspensions = append(c.Suspensions, wob.Suspension{Ground: wob.ForceMajeure, From: from, Until: until})
			}
			name := fmt.Sprintf("row-%d", n)
			if overlapping {
				name = fmt.Sprintf("overlapping-%d", n)
			}
			b.Run(name, func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					if _, err := (wob.Clock{}).Timeline(c); err != nil {
						b.Fatal(err)
					}
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/suspension")
			})
		}
	}
}

// The shapes of the case file, for the peer.
type (
	casePeer struct {
		ID            string             `json:"id,omitzero"`
		Received      calendar.Date      `json:"received,omitzero"`
		Filed         calendar.Date      `json:"filed,omitzero"`
		FirstReceived calendar.Date      `json:"firstReceived,omitzero"`
		Environmental *environmentalPeer `json:"environmental,omitzero"`
		Adjournments  []adjournmentPeer  `json:"adjournments,omitzero"`
		Suspensions   []suspensionPeer   `json:"suspensions,omitzero"`
		Decision      *decisionPeer      `json:"decision,omitzero"`
		Default       *defaultPeer       `json:"default,omitzero"`
		Objection     *objectionPeer     `json:"objection,omitzero"`
		AsOf          calendar.Date      `json:"asOf,omitzero"`
	}
	environmentalPeer struct {
		DisclosureIntended bool `json:"disclosureIntended,omitzero"`
		ObjectionExpected  bool `json:"objectionExpected,omitzero"`
	}
	adjournmentPeer struct {
		Notified calendar.Date `json:"notified,omitzero"`
		By       calendar.Span `json:"by,omitzero"`
		Until    calendar.Date `json:"until,omitzero"`
		Reasons  *bool         `json:"reasons,omitzero"`
		Size     *bool         `json:"size,omitzero"`
	}
	suspensionPeer struct {
		Ground   string        `json:"ground,omitzero"`
		Notified calendar.Date `json:"notified,omitzero"`
		Until    calendar.Date `json:"until,omitzero"`
		Set      calendar.Date `json:"set,omitzero"`
		From     calendar.Date `json:"from,omitzero"`
		Days     int           `json:"days,omitzero"`
	}
	decisionPeer struct {
		Published         calendar.Date `json:"published,omitzero"`
		Dated             calendar.Date `json:"dated,omitzero"`
		Discloses         bool          `json:"discloses,omitzero"`
		ObjectionExpected bool          `json:"objectionExpected,omitzero"`
		Oral              bool          `json:"oral,omitzero"`
	}
	defaultPeer struct {
		Sent     calendar.Date `json:"sent,omitzero"`
		Received calendar.Date `json:"received,omitzero"`
	}
	objectionPeer struct {
		Received           calendar.Date     `json:"received,omitzero"`
		Posted             calendar.Date     `json:"posted,omitzero"`
		BelievedTaken      *bool             `json:"believedTaken,omitzero"`
		Against            string            `json:"against,omitzero"`
		CommitteeAnnounced calendar.Date     `json:"committeeAnnounced,omitzero"`
		Form               map[string]bool   `json:"form,omitzero"`
		Repairs            []repairPeer      `json:"repairs,omitzero"`
		Suspensions        []suspensionPeer  `json:"suspensions,omitzero"`
		Adjournments       []adjournmentPeer `json:"adjournments,omitzero"`
		Agreed             []agreedPeer      `json:"agreed,omitzero"`
		Default            *defaultPeer      `json:"default,omitzero"`
		Decided            calendar.Date     `json:"decided,omitzero"`
	}
	repairPeer struct {
		Asked calendar.Date `json:"asked,omitzero"`
		Set   calendar.Date `json:"set,omitzero"`
		Done  calendar.Date `json:"done,omitzero"`
	}
	agreedPeer struct {
		Consented calendar.Date `json:"consented,omitzero"`
		Days      int           `json:"days,omitzero"`
		Until     calendar.Date `json:"until,omitzero"`
	}

	timelinePeer struct {
		ID                   string          `json:"id,omitzero"`
		Act                  string          `json:"act"`
		Decision             termPeer        `json:"decision"`
		AdjournBy            calendar.Date   `json:"adjournBy,omitzero"`
		Status               *statusPeer     `json:"status,omitzero"`
		Disclosure           *disclosurePeer `json:"disclosure,omitzero"`
		Penalty              *penaltyPeer    `json:"penalty,omitzero"`
		Appeal               *notBeforePeer  `json:"appeal,omitzero"`
		Objection            *termPeer       `json:"objection,omitzero"`
		ObjectionDecision    *termPeer       `json:"objectionDecision,omitzero"`
		ObjectionStatus      *statusPeer     `json:"objectionStatus,omitzero"`
		ObjectionPenalty     *penaltyPeer    `json:"objectionPenalty,omitzero"`
		ObjectionAppeal      *notBeforePeer  `json:"objectionAppeal,omitzero"`
		NotDecidingObjection *notBeforePeer  `json:"notDecidingObjection,omitzero"`
		Deadlines            []deadlinePeer  `json:"deadlines,omitzero"`
		Arguable             []arguablePeer  `json:"arguable,omitzero"`
		Findings             []findingPeer   `json:"findings,omitzero"`
		Caveats              []findingPeer   `json:"caveats,omitzero"`
		Basis                basisPeer       `json:"basis"`
	}
	citePeer struct {
		Text string `json:"text"`
		JCI  string `json:"jci,omitzero"`
	}
	stepPeer struct {
		Rule string        `json:"rule"`
		Cite citePeer      `json:"cite"`
		From calendar.Date `json:"from"`
		To   calendar.Date `json:"to"`
		Text string        `json:"text"`
	}
	termPeer struct {
		FirstDay       calendar.Date `json:"firstDay"`
		LastDay        calendar.Date `json:"lastDay"`
		Nominal        calendar.Date `json:"nominal"`
		Steps          []stepPeer    `json:"steps"`
		PostReceivedBy calendar.Date `json:"postReceivedBy,omitzero"`
		Timely         *bool         `json:"timely,omitzero"`
	}
	statusPeer struct {
		On        calendar.Date `json:"on"`
		InTime    bool          `json:"inTime"`
		DaysLate  int           `json:"daysLate,omitzero"`
		DaysLeft  int           `json:"daysLeft,omitzero"`
		Suspended bool          `json:"suspended"`
	}
	disclosurePeer struct {
		NotBefore calendar.Date `json:"notBefore,omitzero"`
		On        calendar.Date `json:"on,omitzero"`
	}
	penaltyPeer struct {
		Applies  bool          `json:"applies"`
		FirstDay calendar.Date `json:"firstDay,omitzero"`
		LastDay  calendar.Date `json:"lastDay,omitzero"`
		Days     *int          `json:"days,omitzero"`
		Amount   *int          `json:"amount,omitzero"`
	}
	notBeforePeer struct {
		NotBefore calendar.Date `json:"notBefore"`
	}
	deadlinePeer struct {
		Key        string        `json:"key"`
		Of         string        `json:"of,omitzero"`
		Who        string        `json:"who"`
		Force      string        `json:"force"`
		First      calendar.Date `json:"first,omitzero"`
		Last       calendar.Date `json:"last,omitzero"`
		ReceivedBy calendar.Date `json:"receivedBy,omitzero"`
		State      string        `json:"state,omitzero"`
		On         calendar.Date `json:"on,omitzero"`
		Because    string        `json:"because,omitzero"`
		DaysLeft   *int          `json:"daysLeft,omitzero"`
		DaysLate   *int          `json:"daysLate,omitzero"`
		Cite       citePeer      `json:"cite"`
		Label      string        `json:"label"`
	}
	arguablePeer struct {
		Key     string          `json:"key"`
		Value   json.RawMessage `json:"value"`
		Reading string          `json:"reading"`
		Cite    citePeer        `json:"cite"`
	}
	findingPeer struct {
		ID   string        `json:"id"`
		On   calendar.Date `json:"on,omitzero"`
		Cite citePeer      `json:"cite"`
		Text string        `json:"text"`
	}
	basisPeer struct {
		DaysKnownUntil calendar.Date `json:"daysKnownUntil"`
		Readings       []string      `json:"readings,omitzero"`
	}
)

// BenchmarkFileOnCores answers a file of cases and writes the answers, on one
// core and on two.
func BenchmarkFileOnCores(b *testing.B) {
	const line = `{"id":"a","received":"2020-03-03","adjournments":[{"notified":"2020-03-16","by":"P4W"}],` +
		`"decision":{"published":"2020-05-20","discloses":true},"objection":{"received":"2020-06-10",` +
		`"decided":"2020-09-01"}}` + "\n"
	file := strings.Repeat(line, 2000)
	for _, cores := range []int{1, 2} {
		b.Run(strconv.Itoa(cores), func(b *testing.B) {
			batch := wob.Batch{Cores: cores, Write: func(text []byte, t wob.Timeline, _ error) []byte {
				return t.AppendJSON(text, calendar.Dutch)
			}}
			b.SetBytes(int64(len(file)))
			for b.Loop() {
				n := 0
				for a := range batch.Answers(strings.NewReader(file)) {
					n += len(a.Text)
				}
				if n == 0 {
					b.Fatal("nothing is written")
				}
			}
		})
	}
}
