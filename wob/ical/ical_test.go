package ical_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
	"github.com/wobrules/wobrules/wob/ical"
)

var (
	stamp  = time.Date(2026, time.May, 4, 9, 30, 0, 0, time.FixedZone("", 2*3600))
	woo441 = calendar.MustProvision("vbw.4.1", calendar.Article(calendar.NewAct("Vbw", "Voorbeeldwet", "BWBR0000000"),
		"4").Para("1"),
		"{span} na ontvangst: {to}", "{span} after receipt: {to}")
)

func day(s string) calendar.Date {
	if s == "" {
		return calendar.Date{}
	}
	return calendar.MustParse(s)
}

func decision() wob.Deadline {
	return wob.Deadline{Key: wob.KeyDecision, Who: wob.ByBody, Force: wob.Must, State: wob.Open, Days: 25,
		First: day("2026-05-02"), Last: day("2026-05-29"), By: woo441}
}

func cases(all ...ical.Case) iter.Seq[ical.Case] { return slices.Values(all) }

func one(id string, all ...wob.Deadline) iter.Seq[ical.Case] {
	return cases(ical.Case{ID: id, Deadlines: slices.Values(all)})
}

func feed(t *testing.T, f ical.Feed, all iter.Seq[ical.Case]) component {
	t.Helper()
	if f.Host == "" {
		f.Host = "zaken.example"
	}
	f.Stamp = stamp
	var b bytes.Buffer
	if err := f.Write(&b, all); err != nil {
		t.Fatal(err)
	}
	c, err := parse(b.String())
	if err != nil {
		t.Fatalf("%v\n%s", err, b.String())
	}
	return c
}

// What each property must be, by section of RFC 5545 (3.x) or of RFC 7986.
func TestEventHasWhatTheStandardAsks(t *testing.T) {
	c := feed(t, ical.Feed{Name: "Woo; alle zaken", Alarms: []int{7}},
		cases(ical.Case{ID: "Z-1", Title: "Windpark, fase 2",
			URL: "https://zaken.example/z/1", Sequence: 3, Deadlines: slices.Values([]wob.Deadline{decision()})}))
	event := c.all("VEVENT")[0]
	for _, row := range []struct {
		part           component
		prop, want, by string
	}{
		{c, "VERSION", "2.0", "3.7.4"},
		{c, "METHOD", "PUBLISH", "3.7.2"},
		{c, "NAME", "Woo; alle zaken", "RFC 7986 5.1"},
		{c, "REFRESH-INTERVAL;VALUE=DURATION", "PT12H", "RFC 7986 5.7"},
		{event, "UID", "Z-1.decision@zaken.example", "3.8.4.7"},
		{event, "DTSTAMP", "20260504T073000Z", "3.8.7.2: in UTC"},
		{event, "SEQUENCE", "3", "3.8.7.4"},
		{event, "DTSTART;VALUE=DATE", "20260529", "3.6.1: a whole day; no DTEND is one day"},
		{event, "SUMMARY", "Beslissen op het verzoek: Windpark, fase 2", "3.8.1.12"},
		{event, "URL", "https://zaken.example/z/1", "3.8.4.6: a URI is not escaped"},
		{event, "CATEGORIES", "bestuursorgaan", "3.8.1.2"},
		{event, "STATUS", "CONFIRMED", "3.8.1.11"},
		{event, "TRANSP", "TRANSPARENT", "3.8.2.7: nobody is busy"},
		{event.all("VALARM")[0], "TRIGGER", "-P7D", "3.8.6.3; 22 May 2026 is a Friday"},
		{event.all("VALARM")[0], "ACTION", "DISPLAY", "3.6.6"},
		{event.all("VALARM")[0], "DESCRIPTION", "Beslissen op het verzoek: Windpark, fase 2",
			"3.6.6: required of DISPLAY"},
	} {
		if got := row.part.props[row.prop]; got != row.want {
			t.Errorf("%s: %s is %q, want %q", row.by, row.prop, got, row.want)
		}
	}
	text := event.props["DESCRIPTION"]
	for _, want := range []string{"bestuursorgaan (moet)", "van 2 mei 2026 tot en met 29 mei 2026", "art. 4 lid 1 Vbw",
		"https://wetten.overheid.nl/"} {
		if !strings.Contains(text, want) {
			t.Errorf("the description lacks %q:\n%s", want, text)
		}
	}
}

// Which component stands for a deadline: live ones are shown, what went away is
// cancelled, what is over is there on request.
func TestComponentByState(t *testing.T) {
	for _, row := range []struct {
		name   string
		state  wob.State
		force  wob.Force
		feed   ical.Feed
		status string // component and status; empty: none
		reason string
	}{
		{"open duty", wob.Open, wob.Must, ical.Feed{}, "VEVENT CONFIRMED", "live"},
		{"ahead", wob.Ahead, wob.May, ical.Feed{}, "VEVENT CONFIRMED", "live"},
		{"overdue", wob.Overdue, wob.Must, ical.Feed{}, "VEVENT CONFIRMED", "still owed"},
		{"overdue to-do", wob.Overdue, wob.Must, ical.Feed{ToDos: true}, "VTODO NEEDS-ACTION", "still owed"},
		{"a power with to-dos", wob.Open, wob.May, ical.Feed{ToDos: true}, "VEVENT CONFIRMED",
			"only what must be done is a to-do"},
		{"void", wob.Void, wob.Must, ical.Feed{}, "VEVENT CANCELLED", "a fact took it away"},
		{"void to-do", wob.Void, wob.Must, ical.Feed{ToDos: true}, "VTODO CANCELLED", "a fact took it away"},
		{"done", wob.Done, wob.Must, ical.Feed{}, "", "over"},
		{"late", wob.Late, wob.Must, ical.Feed{}, "", "over"},
		{"missed", wob.Missed, wob.May, ical.Feed{}, "", "over"},
		{"not known", 0, wob.May, ical.Feed{}, "", "not live"},
		{"done, asked", wob.Done, wob.Must, ical.Feed{Over: true}, "VEVENT CANCELLED",
			"an event has no status for done"},
		{"done to-do, asked", wob.Late, wob.Must, ical.Feed{Over: true, ToDos: true}, "VTODO COMPLETED",
			"RFC 5545 3.8.1.11"},
		{"missed, asked", wob.Missed, wob.May, ical.Feed{Over: true}, "VEVENT CANCELLED", "over"},
	} {
		d := decision()
		d.State, d.Force, d.On = row.state, row.force, day("2026-05-20")
		got := ""
		for _, p := range feed(t, row.feed, one("z", d)).parts {
			got += p.name + " " + p.props["STATUS"]
		}
		if got != row.status {
			t.Errorf("%s (%s): %q, want %q", row.name, row.reason, got, row.status)
		}
	}
}

// A deadline that moved is the same event; one that is gone is cancelled once;
// one without any day is nowhere.
func TestUIDsDoNotKnowTheDay(t *testing.T) {
	before, after := decision(), decision()
	after.Last = day("2026-06-12")
	appeal := wob.Deadline{Key: wob.KeyAppealNotDeciding, Who: wob.ByRequester, Force: wob.May, State: wob.Ahead,
		First: day("2026-06-15")}
	nowhere := wob.Deadline{Key: wob.KeyDisclosure, Who: wob.ByBody, Force: wob.Must, State: wob.Open}
	views := []wob.Deadline{
		{Key: wob.KeyViews, Of: "a", State: wob.Open, Last: day("2026-05-18")},
		{Key: wob.KeyViews, Of: "b", State: wob.Open, Last: day("2026-05-18")},
	}
	c := feed(t, ical.Feed{}, cases(ical.Case{ID: "z", Sequence: 2,
		Deadlines: slices.Values(append(views, after, nowhere)), Before: slices.Values([]wob.Deadline{before,
			appeal})}))
	var got []string
	for _, e := range c.parts {
		got = append(got, e.props["UID"]+" "+e.props["DTSTART;VALUE=DATE"]+" "+e.props["STATUS"])
	}
	want := []string{
		"z.views.a@zaken.example 20260518 CONFIRMED",
		"z.views.b@zaken.example 20260518 CONFIRMED",
		"z.decision@zaken.example 20260612 CONFIRMED",
		"z.appeal-not-deciding@zaken.example 20260615 CANCELLED",
	}
	if !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

// The day of a reminder, by hand from the calendar of 2026: Easter Monday is 6
// April, Ascension Day 14 May, and the decree of 2026 equates the 15th with it.
func TestAlarmNeverOnAFreeDay(t *testing.T) {
	for _, row := range []struct {
		deadline string
		n        int
		want     string
		reason   string
	}{
		{"2026-05-29", 7, "2026-05-22", "a Friday"},
		{"2026-05-29", 6, "2026-05-22", "Saturday the 23rd"},
		{"2026-05-29", 5, "2026-05-22", "Sunday the 24th is Whit Sunday"},
		{"2026-05-29", 4, "2026-05-22", "Whit Monday"},
		{"2026-05-29", 3, "2026-05-26", "a Tuesday"},
		{"2026-04-07", 1, "2026-04-02", "Easter Monday, Easter, Saturday, Good Friday"},
		{"2026-05-30", 0, "2026-05-29", "a last day on a Saturday, as of a term that is not extended"},
		{"2050-01-02", 1, "2050-01-01", "outside the days that are known"},
	} {
		if got := ical.AlarmDay(calendar.Calendar{}, day(row.deadline), row.n); got != day(row.want) {
			t.Errorf("%d days before %s (%s): %s, want %s", row.n, row.deadline, row.reason, got, row.want)
		}
	}
}

func TestAlarms(t *testing.T) {
	d := decision()
	for _, row := range []struct {
		state  wob.State
		alarms []int
		want   []string
		reason string
	}{
		{wob.Open, []int{1, 7}, []string{"-P7D", "-P1D"}, "the earliest first"},
		{wob.Open, []int{7, 1}, []string{"-P7D", "-P1D"}, "in whatever order they are asked"},
		{wob.Open, []int{7, 6, 5, 4}, []string{"-P7D"}, "four that come to one day are one"},
		{wob.Ahead, []int{0}, []string{"PT0S"}, "on the day itself"},
		{wob.Overdue, []int{7}, nil, "its day is over"},
		{wob.Void, []int{7}, nil, "what is over gives no alarm"},
		{wob.Open, nil, nil, "none asked"},
	} {
		d.State = row.state
		var got []string
		for _, a := range feed(t, ical.Feed{Alarms: row.alarms}, one("z", d)).all("VEVENT")[0].all("VALARM") {
			got = append(got, a.props["TRIGGER"])
		}
		if !slices.Equal(got, row.want) {
			t.Errorf("%s: %q, want %q", row.reason, got, row.want)
		}
	}
	d.State = wob.Open
	todo := feed(t, ical.Feed{ToDos: true, Alarms: []int{7}}, one("z", d)).all("VTODO")[0]
	if todo.props["DUE;VALUE=DATE"] != "20260529" || todo.all("VALARM")[0].props["TRIGGER;RELATED=END"] != "-P7D" {
		t.Errorf("a to-do is due on its last day, and its alarm is counted from there: %v", todo)
	}
}

func TestDescriptionsInBothLanguages(t *testing.T) {
	objection := wob.Deadline{Key: wob.KeyObjection, Of: "deel 1", OfDay: day("2026-04-30"),
		Who: wob.ByInterestedParty, Force: wob.May, State: wob.Open,
		Last: day("2026-06-11"), ReceivedBy: day("2026-06-18")}
	late := wob.Deadline{Key: wob.KeyDecision, Who: wob.ByBody, Force: wob.Must, State: wob.Overdue, Days: 1,
		First: day("2026-05-01"), Last: day("2026-05-01")}
	from := wob.Deadline{Key: wob.KeyNoticeOfDefault, Who: wob.ByRequester, Force: wob.May, State: wob.Open,
		First: day("2026-05-02")}
	void := wob.Deadline{Key: wob.KeyAdjourn, Who: wob.ByBody, Force: wob.May, State: wob.Void, On: day("2026-05-20"),
		Because: woo441, Last: day("2026-05-29")}
	all := one("z", objection, late, from, void)
	for _, row := range []struct {
		lang calendar.Lang
		want []string
	}{
		{calendar.Dutch, []string{
			"Wie: belanghebbende (mag)\nWanneer: tot en met 11 juni 2026\nPer post, mits op tijd verzonden, " +
				"ontvangen uiterlijk 18 juni 2026\nStand: loopt\nHoort bij: deelbesluit van 30 april 2026",
			"Wie: bestuursorgaan (moet)\nWanneer: op 1 mei 2026\nStand: te laat en nog verschuldigd, 1 dag",
			"Wie: verzoeker (mag)\nWanneer: vanaf 2 mei 2026\nStand: loopt",
			"Wie: bestuursorgaan (mag)\nWanneer: tot en met 29 mei 2026\nStand: vervallen op 20 mei 2026 (art. 4 lid 1 Vbw)",
		}},
		{calendar.English, []string{
			"Who: an interested party (may)\nWhen: up to and including 11 June 2026\nBy post, if posted in time, " +
				"received no later than 18 June 2026\nState: open\nBelongs to: partial decision of 30 April 2026",
			"Who: the body (must)\nWhen: on 1 May 2026\nState: overdue and still owed, 1 day",
			"Who: the requester (may)\nWhen: from 2 May 2026\nState: open",
			"Who: the body (may)\nWhen: up to and including 29 May 2026\nState: no longer matters on 20 May 2026 " +
				"(art. 4 lid 1 Vbw)",
		}},
	} {
		for i, e := range feed(t, ical.Feed{Lang: row.lang}, all).parts {
			if got := e.props["DESCRIPTION"]; got != row.want[i] {
				t.Errorf("%s: %q, want %q", row.lang, got, row.want[i])
			}
		}
	}
}

// A bad case is an error that names it; the others are written.
func TestBadCasesAreLeftOut(t *testing.T) {
	good := slices.Values([]wob.Deadline{decision()})
	for _, row := range []struct {
		bad  ical.Case
		want string
	}{
		{ical.Case{Deadlines: good}, `ical: case 1 (""): a case without an id has no stable UIDs`},
		{ical.Case{ID: "x"}, `ical: case 1 ("x"): a case without its deadlines`},
		{ical.Case{ID: "x", Deadlines: good, URL: "zaak 1"}, `ical: case 1 ("x"): URL: not a link: "zaak 1"`},
		{ical.Case{ID: "x", Deadlines: good, URL: "https://a/\r\nX:1"},
			`ical: case 1 ("x"): URL: not a link: "https://a/\r\nX:1"`},
		{ical.Case{ID: "x", Deadlines: good, URL: "//zaken"}, `ical: case 1 ("x"): URL: not a link: "//zaken"`},
		{ical.Case{ID: "x", Deadlines: slices.Values([]wob.Deadline{decision(), decision()})},
			`ical: case 1 ("x"): the deadline decision of "" twice`},
		{ical.Case{ID: strings.Repeat("é", 50)}, `ical: case 1 ("` + strings.Repeat("é", 30) +
			`"...): a case without its deadlines`},
	} {
		var b bytes.Buffer
		err := ical.Feed{Host: "a.example", Stamp: stamp}.Write(&b, cases(row.bad, ical.Case{ID: "good",
			Deadlines: good}))
		if err == nil || err.Error() != row.want {
			t.Errorf("error %v, want %s", err, row.want)
		}
		c, err := parse(b.String())
		if err != nil || len(c.parts) != 1 || c.parts[0].props["UID"] != "good.decision@a.example" {
			t.Errorf("%s: the other case is lost: %v %v", row.want, c, err)
		}
	}
}

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, errors.New("disk full") }

func TestWhatAFeedNeeds(t *testing.T) {
	for _, row := range []struct {
		feed ical.Feed
		want string
	}{
		{ical.Feed{Host: "a.example"}, "ical: Stamp is not set: a feed has a moment at which it was made"},
		{ical.Feed{Stamp: stamp}, `ical: Host: not a domain: ""`},
		{ical.Feed{Stamp: stamp, Host: "a b"}, `ical: Host: not a domain: "a b"`},
		{ical.Feed{Stamp: stamp, Host: "a", Alarms: []int{-1}}, "ical: Alarms: -1 days before: not 0 to 366"},
		{ical.Feed{Stamp: stamp, Host: "a", Alarms: []int{367}}, "ical: Alarms: 367 days before: not 0 to 366"},
		{ical.Feed{Stamp: stamp, Host: "a"}, "disk full"},
	} {
		if err := row.feed.Write(broken{}, one("z", decision())); err == nil || err.Error() != row.want {
			t.Errorf("error %v, want %s", err, row.want)
		}
	}
}

func BenchmarkFeed(b *testing.B) {
	var all []wob.Deadline
	for k := range wob.Keys() {
		d := decision()
		d.Key = k
		if all = append(all, d); len(all) == 12 {
			break
		}
	}
	many := func(yield func(ical.Case) bool) {
		for i := range 10_000 {
			if !yield(ical.Case{ID: fmt.Sprint("z", i), Title: "Verzoek over het windpark",
				Deadlines: slices.Values(all)}) {
				return
			}
		}
	}
	b.ReportAllocs()
	for b.Loop() {
		if err := (ical.Feed{Host: "zaken.example", Stamp: stamp, Alarms: []int{14, 7, 1}}).Write(io.Discard,
			many); err != nil {
			b.Fatal(err)
		}
	}
}

// What an earlier feed showed and this one would leave out is sent once more, so
// that its alarm does not go off.
func TestWhatWentAwayIsCancelled(t *testing.T) {
	was := decision()
	with := func(change func(*wob.Deadline)) []wob.Deadline {
		d := decision()
		change(&d)
		return []wob.Deadline{d}
	}
	for _, row := range []struct {
		now    []wob.Deadline
		before wob.State
		todos  bool
		want   string
		reason string
	}{
		{nil, wob.Open, false, "VEVENT CANCELLED 20260529", "in no list any more"},
		{with(func(d *wob.Deadline) { d.State, d.On = wob.Done, day("2026-05-20") }), wob.Open, false,
			"VEVENT CANCELLED 20260529", "done"},
		{with(func(d *wob.Deadline) { d.State, d.On = wob.Done, day("2026-05-20") }), wob.Open, true,
			"VTODO COMPLETED 20260529", "done, as a to-do"},
		{with(func(d *wob.Deadline) { d.State = wob.Missed }), wob.Ahead, false, "VEVENT CANCELLED 20260529", "missed"},
		{with(func(d *wob.Deadline) { d.First, d.Last = calendar.Date{}, calendar.Date{} }), wob.Open, false,
			"VEVENT CANCELLED 20260529",
			"on no day now, as a disclosure that a court is asked to stop"},
		{with(func(d *wob.Deadline) { d.State = wob.Void }), wob.Open, false, "VEVENT CANCELLED 20260529",
			"taken away, and said once"},
		{nil, wob.Done, false, "", "it was not shown before"},
	} {
		was.State = row.before
		got := ""
		for _, e := range feed(t, ical.Feed{ToDos: row.todos},
			cases(ical.Case{ID: "z", Deadlines: slices.Values(row.now),
				Before: slices.Values([]wob.Deadline{was})})).parts {
			got += e.name + " " + e.props["STATUS"] + " " + e.props["DTSTART;VALUE=DATE"] + e.props["DUE;VALUE=DATE"]
		}
		if got != row.want {
			t.Errorf("%s: %q, want %q", row.reason, got, row.want)
		}
	}
}
