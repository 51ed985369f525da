package ical_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/quote"
	"github.com/wobrules/wobrules/wob"
	"github.com/wobrules/wobrules/wob/ical"
)

func drawDeadlines(t *rapid.T) []wob.Deadline {
	var all []wob.Deadline
	keys := slices.Collect(wob.Keys())
	for range rapid.IntRange(0, 12).Draw(t, "deadlines") {
		d := wob.Deadline{
			Key:   rapid.SampledFrom(keys).Draw(t, "key"),
			Of:    rapid.String().Draw(t, "of"),
			Who:   wob.Actor(rapid.IntRange(0, 7).Draw(t, "who")),
			Force: wob.Force(rapid.IntRange(0, 3).Draw(t, "force")),
			State: wob.State(rapid.IntRange(0, 7).Draw(t, "state")),
			By:    woo441,
		}
		from := day("2026-01-01").AddDays(rapid.IntRange(0, 300).Draw(t, "from"))
		if rapid.Bool().Draw(t, "first") {
			d.First = from
		}
		if rapid.Bool().Draw(t, "last") {
			d.Last = from.AddDays(rapid.IntRange(0, 90).Draw(t, "days"))
		}
		if !slices.ContainsFunc(all, func(e wob.Deadline) bool { return e.Key == d.Key && e.Of == d.Of }) {
			all = append(all, d)
		}
	}
	return all
}

// The feed says nothing that is not in the list, and all of it: one component
// for each deadline that is live on some day, or void on some day, on its day,
// and no other; whatever the texts hold.
func TestFeedIsTheList(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := drawDeadlines(t)
		title := rapid.String().Draw(t, "title")
		id := rapid.StringN(1, 20, -1).Draw(t, "id")
		f := ical.Feed{Host: "a.example", Stamp: stamp, ToDos: rapid.Bool().Draw(t, "todos"),
			Over: rapid.Bool().Draw(t, "over")}
		var b bytes.Buffer
		if err := f.Write(&b, cases(ical.Case{ID: id, Title: title, Deadlines: slices.Values(all)})); err != nil {
			t.Fatal(err)
		}
		c, err := parse(b.String())
		if err != nil {
			t.Fatalf("%v\n%s", err, b.String())
		}
		uids := make(map[string]bool)
		var got, want []string
		for _, p := range c.parts {
			uids[p.props["UID"]] = true
			got = append(got, p.props["DTSTART;VALUE=DATE"]+p.props["DUE;VALUE=DATE"])
		}
		for _, d := range all {
			if on := d.Last; d.Live() || d.State == wob.Void || f.Over {
				if on.IsZero() {
					on = d.First
				}
				if !on.IsZero() {
					want = append(want, strings.ReplaceAll(on.String(), "-", ""))
				}
			}
		}
		if !slices.Equal(got, want) {
			t.Fatalf("days %q, want %q", got, want)
		}
		if len(uids) != len(got) {
			t.Fatalf("%d UIDs of %d components", len(uids), len(got))
		}
	})
}

// plain is a text as iCalendar can hold it.
func plain(s string) string {
	s = strings.ReplaceAll(s, "\r\n", "\n")
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\r':
			return '\n'
		case r == '\t':
			return ' '
		case r != '\n' && quote.Acts(r):
			return utf8.RuneError
		}
		return r
	}, s)
}

func checkName(t *testing.T, name string) {
	var b bytes.Buffer
	if err := (ical.Feed{Name: name, Host: "a.example", Stamp: stamp}).Write(&b, cases()); err != nil {
		t.Fatal(err)
	}
	if !utf8.Valid(b.Bytes()) {
		t.Fatalf("not UTF-8: %q", b.Bytes())
	}
	for line := range strings.SplitSeq(b.String(), "\r\n") {
		if !utf8.ValidString(line) {
			t.Fatalf("folded inside a rune: %q", line)
		}
	}
	c, err := parse(b.String())
	if err != nil {
		t.Fatalf("%v\n%q", err, b.String())
	}
	if want := plain(name); name != "" && c.props["NAME"] != want {
		t.Fatalf("reads back as %q, want %q", c.props["NAME"], want)
	}
}

func TestTextsReadBack(t *testing.T) {
	for _, s := range []string{"a\\nb", `\`, ";,", "x\r\n y", "\r", "\x00\x1b[31m", "\xff\xfe", strings.Repeat("€",
		200),
		strings.Repeat("a", 70) + "\U0001F4C5" + strings.Repeat(",", 80), "a\tb", "\u0085"} {
		checkName(t, s)
	}
}

func FuzzTextsReadBack(f *testing.F) {
	f.Add(strings.Repeat("é", 40) + "\\;,\n")
	f.Add("\r\nBEGIN:VEVENT\r\n")
	f.Fuzz(checkName)
}

// A reminder comes on the last ordinary day at least so many days before.
func TestAlarmDayIsTheLastOrdinaryDay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		deadline := day("2005-01-01").AddDays(rapid.IntRange(400, 8000).Draw(t, "deadline"))
		n := rapid.IntRange(0, ical.MostAlarmDays).Draw(t, "n")
		got := ical.AlarmDay(calendar.Calendar{}, deadline, n)
		if free, err := (calendar.Calendar{}).Free(got); free || err != nil {
			t.Fatalf("%s is free: %v", got, err)
		}
		for d := deadline.AddDays(-n); d != got; d = d.AddDays(-1) {
			if free, _ := (calendar.Calendar{}).Free(d); !free || d.Before(got) {
				t.Fatalf("%s is ordinary, and later than %s", d, got)
			}
		}
	})
}
