package picture_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
	"github.com/wobrules/wobrules/wob/lateness"
	"github.com/wobrules/wobrules/wob/picture"
)

// report counts requests made up for a picture: each is received on the second
// of a year, and decided so many days later; -1 is not decided yet.
func report(t testing.TB, years map[int][]int) *lateness.Report {
	t.Helper()
	r := new(lateness.Report)
	for year, all := range years {
		for _, days := range all {
			received, _ := calendar.New(year, 1, 2)
			c := wob.Case{Received: received, AsOf: received.AddDays(400)}
			if days >= 0 {
				c.Decision = &wob.Decision{Published: received.AddDays(days)}
			}
			if days > 28 {
				c.Adjournments = []wob.Adjournment{{Notified: received.AddDays(20), By: calendar.Weeks(2),
					Reasons: calendar.Yes, Size: calendar.Yes}}
			}
			if days == -2 {
				c.AsOf = received.AddDays(5)
			}
			timeline, err := wob.Clock{}.Timeline(c)
			if err != nil {
				t.Fatal(err)
			}
			r.Add(timeline, lateness.YearReceived(timeline))
		}
	}
	return r
}

func TestLatenessIsTheOneThatWasLookedAt(t *testing.T) {
	years := map[int][]int{2023: {10, 27, 28, 33, 40, 41, 90, 200, 400}, 2024: {14, 20, 21, 35, 50, 60, -1},
		2025: {12, 28, 36, 41, 44, -1, -1, -2}}
	for name, p := range map[string]picture.Lateness{
		"lateness": {Report: report(t, years), By: lateness.ByYearReceived},
		"lateness-english": {Report: report(t, map[int][]int{2024: {14}}), Title: "One </desc> request",
			Lang: calendar.English},
		"lateness-none": {},
	} {
		got := p.AppendSVG(nil)
		wellFormed(fataler{t}, got)
		file := filepath.Join("testdata", name+".svg")
		if *update {
			if err := os.WriteFile(file, got, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if string(got) != string(want) {
			t.Errorf("%s is another picture: look at it, then run the test with -update", name)
		}
	}
}

// The words say each count that is drawn, and no other.
func TestLatenessInWords(t *testing.T) {
	p := picture.Lateness{Report: report(t, map[int][]int{2024: {14, 35, 60, -1}}), By: lateness.ByYearReceived}
	const want = `Op tijd besloten. 4 verzoeken, naar jaar van ontvangst.
- Alle verzoeken: 1 binnen de eerste termijn, 1 binnen de verdaagde termijn, 1 te laat, ` +
		`1 niet besloten, termijn verstreken; 50,0 % op tijd · mediaan 35,0 dagen.
- 2024: 1 binnen de eerste termijn, 1 binnen de verdaagde termijn, 1 te laat, ` +
		`1 niet besloten, termijn verstreken; 50,0 % op tijd · mediaan 35,0 dagen.
Dagen tot het besluit:
- 0–14: 1
- 15–28: 0
- 29–42: 1
- 43–56: 0
- 57–84: 1
- 85–112: 0
- 113–182: 0
- 183–365: 0
- meer: 0`
	if got := p.Text(); got != want {
		t.Errorf("got %s", got)
	}
}

// No name of a group can break out of the picture.
func TestLatenessIsSafe(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := new(lateness.Report)
		name := rapid.String().Draw(t, "name")
		for range rapid.IntRange(0, 5).Draw(t, "n") {
			r.AddBad(lateness.Key{By: name, Value: rapid.String().Draw(t, "value")})
		}
		svg := picture.Lateness{Title: rapid.String().Draw(t, "title"), Report: r, By: name}.AppendSVG(nil)
		if texts := wellFormed(t, svg); strings.Contains(strings.Join(texts["text"], ""), "\x1b") {
			t.Fatal("a command to a terminal is written")
		}
	})
}

// The groups that are drawn are those of one kind, and none without it.
func TestLatenessDrawsTheGroupsOfOneKind(t *testing.T) {
	r := new(lateness.Report)
	for _, k := range []lateness.Key{{By: "body", Value: "Utrecht"}, {By: "body"}, {By: "year", Value: "2024"},
		{Value: "x"}} {
		r.AddBad(k)
	}
	for _, row := range []struct {
		by   string
		l    calendar.Lang
		want string
	}{
		{"body", calendar.Dutch, "Alle verzoeken, Utrecht, Niet bekend"},
		{"body", calendar.English, "All requests, Utrecht, Not known"},
		{"year", calendar.Dutch, "Alle verzoeken, 2024"},
		{"", calendar.Dutch, "Alle verzoeken"},
		{"other", calendar.English, "All requests"},
	} {
		p := picture.Lateness{Report: r, By: row.by, Lang: row.l}
		var names []string
		for line := range strings.SplitSeq(p.Text(), "\n") {
			if name, _, ok := strings.Cut(strings.TrimPrefix(line, "- "), ": "); ok {
				names = append(names, name)
			}
		}
		slices.Sort(names[1:])
		want := strings.Split(row.want, ", ")
		slices.Sort(want[1:])
		if !slices.Equal(names, want) {
			t.Errorf("by %q: %q, want %q", row.by, names, want)
		}
		if under := strings.Contains(p.Text(), ", naar ") || strings.Contains(p.Text(), ", by "); under != (len(want) > 1) {
			t.Errorf("by %q: %q", row.by, p.Text())
		}
	}
}

// A name is cut short where it has no room: 576 units less the 10 that stay free.
// At size 12 an A takes 8.28 of them, a sign beyond Latin 12, an i 3.72, an e
// 6.72, a W 10.56; what is cut keeps 12 for the ellipsis.
func TestLatenessCutsALongName(t *testing.T) {
	for _, row := range []struct {
		sign        string
		whole, kept int
	}{{"A", 68, 66}, {"Z", 68, 66}, {"\u1100", 47, 46}, {"i", 152, 148}, {"e", 84, 82}, {"W", 53, 52}} {
		for n, want := range map[int]string{row.whole: strings.Repeat(row.sign, row.whole),
			row.whole + 1: strings.Repeat(row.sign, row.kept) + "…"} {
			r := new(lateness.Report)
			r.AddBad(lateness.Key{By: "body", Value: strings.Repeat(row.sign, n)})
			texts := wellFormed(fataler{t}, picture.Lateness{Report: r, By: "body"}.AppendSVG(nil))["text"]
			if got := texts[len(texts)-1]; !strings.EqualFold(got, want) {
				t.Errorf("%d of %s: %q, want %d", n, row.sign, got, strings.Count(want, row.sign))
			}
		}
	}
}

// The same where signs of more than one width come to the room exactly, or to
// little more: a wide sign takes 12, an i 3.72, and what is cut keeps 12.
func TestLatenessCutsNoMoreThanNeeded(t *testing.T) {
	wide := func(n int) string { return strings.Repeat("\u1100", n) }
	is := func(n int) string { return strings.Repeat("i", n) }
	for _, row := range []struct{ name, want, why string }{
		{wide(45) + is(7), wide(45) + is(7), "566.0 has the 566 that are free"},
		{wide(46) + is(4), wide(46) + "…", "566.8 has not; 46 take 552 of it"},
		{wide(44) + is(7) + wide(5), wide(44) + is(7) + "…", "554.0 leaves exactly 12"},
	} {
		r := new(lateness.Report)
		r.AddBad(lateness.Key{By: "body", Value: row.name})
		texts := wellFormed(fataler{t}, picture.Lateness{Report: r, By: "body"}.AppendSVG(nil))["text"]
		if got := texts[len(texts)-1]; got != row.want {
			t.Errorf("%q, want %q (%s)", got, row.want, row.why)
		}
	}
}

// Beside figures a name leaves them their room, and a bar of one request is seen
// beside one of many.
func TestLatenessLeavesRoom(t *testing.T) {
	r := new(lateness.Report)
	received := day("2024-01-02")
	for i := range 121 {
		c := wob.Case{Received: received, AsOf: received.AddDays(400),
			Decision: &wob.Decision{Published: received.AddDays(10 + i/120*30)}}
		timeline, err := wob.Clock{}.Timeline(c)
		if err != nil {
			t.Fatal(err)
		}
		r.Add(timeline, lateness.Key{By: "body", Value: strings.Repeat("W", 60)})
	}
	svg := picture.Lateness{Report: r, By: "body"}.AppendSVG(nil)
	texts := wellFormed(fataler{t}, svg)["text"]
	at := slices.Index(texts, "99,2 % op tijd · mediaan 10,0 dagen")
	// The figures take 186.8 at size 11: 379.2 are free, of which 34 W take 359.0.
	if want := strings.Repeat("W", 34) + "…"; at == -1 || !slices.Contains(texts, want) {
		t.Errorf("%q, want %q", texts, want)
	}
	if !strings.Contains(string(svg), `height="1" fill="#1f5fa8"`) {
		t.Error("one of 121 is not seen")
	}
}

// What was closed without a decision is a frame, as what is still open is.
func TestLatenessFramesWhatWasNotDecided(t *testing.T) {
	r := new(lateness.Report)
	timeline, err := wob.Clock{}.Timeline(wob.Case{Received: day("2024-01-02"), AsOf: day("2024-03-04"),
		Closed: &wob.Closed{How: wob.Withdrawn, On: day("2024-01-09")}})
	if err != nil {
		t.Fatal(err)
	}
	r.Add(timeline)
	svg := string(picture.Lateness{Report: r}.AppendSVG(nil))
	if n := strings.Count(svg, `fill="#ffffff" stroke="#6a7580"`); n != 2 { // the bar and its sign
		t.Errorf("%d frames, want 2", n)
	}
}

// A piece of a bar says how many it is of where that has room: the figure with 4
// units on either side.
func TestLatenessCountsWhereThereIsRoom(t *testing.T) {
	for _, row := range []struct {
		years map[int][]int
		want  int
		why   string
	}{
		{map[int][]int{2024: append(slices.Repeat([]int{10}, 40), -1)}, 0, "1 of 41 is 14.0 wide, a figure takes 14.6"},
		{map[int][]int{2024: append(slices.Repeat([]int{10}, 38), -1)}, 1, "1 of 39 is 14.7 wide"},
	} {
		texts := wellFormed(fataler{t}, picture.Lateness{Report: report(t, row.years)}.AppendSVG(nil))["text"]
		got := 0
		for _, s := range texts[:slices.Index(texts, "Dagen tot het besluit")] {
			if s == "1" {
				got++
			}
		}
		if got != row.want {
			t.Errorf("written %d times, want %d: %s", got, row.want, row.why)
		}
	}
}
