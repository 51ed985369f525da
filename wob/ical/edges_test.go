package ical_test

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/wob"
	"github.com/wobrules/wobrules/wob/ical"
)

func written(t *testing.T, f ical.Feed, all ...ical.Case) string {
	t.Helper()
	f.Host, f.Stamp = "a.example", stamp
	var b bytes.Buffer
	if err := f.Write(&b, cases(all...)); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// An id may hold anything; its UID holds letters, digits, dash and underscore,
// and each other byte as %XX, so that two ids never meet.
func TestUIDOfAnyID(t *testing.T) {
	for _, row := range []struct{ id, want string }{
		{"azAZ09-_", "azAZ09-_"},
		{"/:", "%2F%3A"}, // beside the digits
		{"@[", "%40%5B"}, // beside the capitals
		{"`{", "%60%7B"}, // beside the small letters
		{"a.b", "a%2Eb"}, // a point parts the id from the key
		{"é\x00\xff", "%C3%A9%00%FF"},
	} {
		c := feed(t, ical.Feed{}, one(row.id, decision()))
		if got := c.parts[0].props["UID"]; got != row.want+".decision@zaken.example" {
			t.Errorf("%q: UID %s, want %s", row.id, got, row.want)
		}
	}
}

// RFC 5545, 3.3.11: backslash, semicolon and comma are escaped, also alone; 3.1:
// a line of 75 octets is whole, one of 76 is folded, and a continuation has 74
// beside its space.
func TestTextOfALine(t *testing.T) {
	for _, row := range []struct{ name, want string }{
		{`a\b`, `NAME:a\\b`},
		{"a;b", `NAME:a\;b`},
		{"a,b", `NAME:a\,b`},
		{"a\tb", "NAME:a b"},
		{"a\nb", `NAME:a\nb`},
		{"a\rb", `NAME:a\nb`},
		{"a\r\nb", `NAME:a\nb`},
		{" a~", "NAME: a~"},
		{strings.Repeat("x", 70), "NAME:" + strings.Repeat("x", 70)},
		{strings.Repeat("x", 71), "NAME:" + strings.Repeat("x", 70) + "\r\n x"},
		{strings.Repeat("x", 70+74), "NAME:" + strings.Repeat("x", 70) + "\r\n " + strings.Repeat("x", 74)},
		{strings.Repeat("x", 70+75), "NAME:" + strings.Repeat("x", 70) + "\r\n " + strings.Repeat("x", 74) + "\r\n x"},
		{strings.Repeat("x", 69) + "é", "NAME:" + strings.Repeat("x", 69) + "\r\n é"},
	} {
		if got := written(t, ical.Feed{Name: row.name}); !strings.Contains(got, "\r\n"+row.want+"\r\n") {
			t.Errorf("%q: no line %q in\n%s", row.name, row.want, got)
		}
	}
	c := ical.Case{ID: "z", Title: "a\t\tb\rc\nd", Deadlines: slices.Values([]wob.Deadline{decision()})}
	if got := written(t, ical.Feed{}, c); !strings.Contains(got, "SUMMARY:Beslissen op het verzoek: a b c d\r\n") {
		t.Errorf("a title is one line:\n%s", got)
	}
	c.Title, c.Sequence = "", -3
	got := written(t, ical.Feed{}, c)
	if !strings.Contains(got, "SUMMARY:Beslissen op het verzoek: z\r\n") {
		t.Errorf("a case without a title goes by its id:\n%s", got)
	}
	if !strings.Contains(got, "SEQUENCE:0\r\n") {
		t.Errorf("a sequence is not negative (RFC 5545, 3.8.7.4):\n%s", got)
	}
}

// What the description says of who and how it stands.
func TestDescriptionSaysWhoAndHowItStands(t *testing.T) {
	for _, row := range []struct {
		change func(*wob.Deadline)
		want   string
		not    string
		why    string
	}{
		{func(d *wob.Deadline) {}, "Wie: bestuursorgaan (moet)\nWanneer: van 2 mei 2026 tot en met 29 mei " +
			"2026\nStand: loopt\n", "dagen", "days left are for the calendar"},
		{func(d *wob.Deadline) { d.Force = wob.Happens }, "Wie: bestuursorgaan\n", "(", "nothing to do"},
		{func(d *wob.Deadline) { d.Who = 0 }, "Wanneer: ", "Wie", "nobody in particular"},
		{func(d *wob.Deadline) { d.State, d.Days = wob.Overdue, 6 }, "Stand: te laat en nog verschuldigd, 6 dagen\n",
			"", "days late are told"},
		{func(d *wob.Deadline) { d.State, d.Days = wob.Overdue, 0 }, "Stand: te laat en nog verschuldigd\n", "0 dagen",
			"not known how many"},
	} {
		d := decision()
		row.change(&d)
		text := feed(t, ical.Feed{}, one("z", d)).parts[0].props["DESCRIPTION"]
		before, _, _ := strings.Cut(text, "Grondslag")
		if !strings.Contains(text, row.want) {
			t.Errorf("%s: %q lacks %q", row.why, text, row.want)
		}
		if row.not != "" && strings.Contains(before, row.not) {
			t.Errorf("%s: %q says %q", row.why, before, row.not)
		}
	}
	// The steps of a term, each with its article: art. 4.4 lid 1 Woo, and art. 1
	// lid 1 Atw for King's day, 27 April 2026.
	timeline, err := wob.Clock{}.Timeline(wob.Case{Received: day("2026-03-30"), AsOf: day("2026-04-01")})
	if err != nil {
		t.Fatal(err)
	}
	d, ok := timeline.Deadline(wob.KeyDecision, "")
	text := feed(t, ical.Feed{}, one("z", d)).parts[0].props["DESCRIPTION"]
	for _, want := range []string{
		"\n- 4 weken, gerekend vanaf de dag na die van ontvangst op 30 maart 2026: tot en met 27 april 2026 " +
			"(art. 4.4 lid 1 Woo)\n",
		"Koningsdag: verlengd tot en met 28 april 2026 (art. 1 lid 1 Atw)",
	} {
		if !ok || !strings.Contains(text, want) {
			t.Errorf("%q lacks %q", text, want)
		}
	}
}

// What went away is sent once, says no state that it has no more, and a to-do
// that is done says when.
func TestGoneOnce(t *testing.T) {
	before := decision()
	nowhere := wob.Deadline{Key: wob.KeyDisclosure, Who: wob.ByBody, Force: wob.Must, State: wob.Open}
	c := feed(t, ical.Feed{}, cases(ical.Case{ID: "z", Deadlines: slices.Values([]wob.Deadline{}),
		Before: slices.Values([]wob.Deadline{before, before, nowhere})}))
	if len(c.parts) != 1 || c.parts[0].props["STATUS"] != "CANCELLED" ||
		strings.Contains(c.parts[0].props["DESCRIPTION"], "Stand:") {
		t.Errorf("cancelled once, on no day nothing: %v", c.parts)
	}
	for _, state := range []wob.State{wob.Done, wob.Late} {
		now := decision()
		now.State, now.On = state, day("2026-05-20")
		for name, c := range map[string]component{
			"went": feed(t, ical.Feed{ToDos: true}, cases(ical.Case{ID: "z",
				Deadlines: slices.Values([]wob.Deadline{now}), Before: slices.Values([]wob.Deadline{before})})),
			"asked": feed(t, ical.Feed{ToDos: true, Over: true}, one("z", now)),
		} {
			if len(c.parts) != 1 || c.parts[0].props["STATUS"] != "COMPLETED" ||
				c.parts[0].props["COMPLETED"] != "20260520T120000Z" {
				t.Errorf("%s, %s: %v", name, state, c.parts)
			}
		}
	}
}

func TestLinksOfCases(t *testing.T) {
	for _, row := range []struct {
		url string
		ok  bool
		why string
	}{
		{"https://a.example/~x!", true, "the last and the first of the printable"},
		{"https://a.example/b c", false, "a space"},
		{"https://a.example/é", false, "not ASCII"},
		{"https://[::1", false, "no host that can be read"},
		{"mailto:a@a.example", false, "no host"},
		{"//a.example", false, "no scheme"},
	} {
		var b bytes.Buffer
		err := ical.Feed{Host: "a", Stamp: stamp}.Write(&b, cases(ical.Case{ID: "z", URL: row.url,
			Deadlines: slices.Values([]wob.Deadline{decision()})}))
		if (err == nil) != row.ok {
			t.Errorf("%s (%s): %v", row.url, row.why, err)
		}
	}
}

// Bounds: no cases at all, an alarm a year before, a hundred errors of many, and
// a writer that fails before all cases are asked for.
func TestBoundsOfAFeed(t *testing.T) {
	f := ical.Feed{Host: "a", Stamp: stamp, Alarms: []int{ical.MostAlarmDays}}
	var b bytes.Buffer
	if err := f.Write(&b, nil); err != nil || !strings.HasSuffix(b.String(), "END:VCALENDAR\r\n") {
		t.Errorf("no cases: %v\n%s", err, b.String())
	}
	bad := func(yield func(ical.Case) bool) {
		for range 102 {
			if !yield(ical.Case{}) {
				return
			}
		}
	}
	if err := f.Write(&b, bad); err == nil || strings.Count(err.Error(), "ical: case ") != 100 {
		t.Errorf("of 102 bad cases 100 are named: %v", err)
	}
	asked := 0
	many := func(yield func(ical.Case) bool) {
		for i := range 10_000 {
			asked++
			if !yield(ical.Case{ID: fmt.Sprint(i), Deadlines: slices.Values([]wob.Deadline{decision()})}) {
				return
			}
		}
	}
	if err := f.Write(broken{}, many); err == nil || asked == 10_000 {
		t.Errorf("the writer fails (%v) after %d cases", err, asked)
	}
	var all bytes.Buffer
	if err := f.Write(&all, many); err != nil || strings.Count(all.String(), "BEGIN:VEVENT") != 10_000 {
		t.Errorf("each case is written once: %v, %d", err, strings.Count(all.String(), "BEGIN:VEVENT"))
	}
	if _, err := parse(all.String()); err != nil {
		t.Error(err)
	}
}
