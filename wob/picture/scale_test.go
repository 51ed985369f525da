package picture_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
	"github.com/wobrules/wobrules/wob/picture"
)

// span is the picture of one deadline, which runs from two days before its first
// up to and including two days after its last.
func span(from, to string) picture.Timeline {
	return picture.Timeline{Deadlines: slices.Values([]wob.Deadline{
		{Key: wob.KeyDecision, First: day(from), Last: day(to)}})}
}

// The names on the line of months: as many as have room, a year at the first and
// at each January.
func TestMonthsThatHaveRoom(t *testing.T) {
	for _, row := range []struct{ from, to, want, why string }{
		{"2026-10-05", "2026-11-14", "5 okt 2026, 12 okt, 19 okt, 26 okt, 2 nov, 9 nov, 16 nov", "45 days: each Monday"},
		{"2026-10-05", "2026-11-15", "nov 2026", "46 days: each month"},
		{"2026-01-10", "2026-11-24", "feb 2026, mrt, apr, mei, jun, jul, aug, sep, okt, nov",
			"323 days: a month takes 52 units, as its name does"},
		{"2026-01-10", "2026-11-26", "mrt 2026, mei, jul, sep, nov", "325 days: every second month"},
		{"2026-01-10", "2028-01-10", "apr 2026, jul, okt, jan 2027, apr, jul, okt, jan 2028", "735 days: every third month"},
		{"2026-01-10", "2029-01-10", "jul 2026, jan 2027, jul, jan 2028, jul, jan 2029", "1101 days: every half year"},
		{"2019-12-20", "2029-07-15", "jan 2020, jan 2022, jan 2023, jan 2024, jan 2025, jan 2026, jan 2027, jan 2028, " +
			"jan 2029",
			"3500 days: the first name is pushed inwards and leaves the second no room"},
		{"2026-01-10", "2031-06-10", "jan 2027, jan 2028, jan 2029, jan 2030, jan 2031", "1982 days: every year"},
	} {
		texts := wellFormed(fataler{t}, span(row.from, row.to).AppendSVG(nil))["text"]
		var ticks []string
		for _, s := range texts[2:] { // the title and the line below it stand before
			if s == "Overig" || strings.HasPrefix(s, "Beslissen") {
				break
			}
			ticks = append(ticks, s)
		}
		ticks = slices.Compact(ticks) // each stands above and below
		if got := strings.Join(ticks, ", "); got != row.want {
			t.Errorf("%s to %s: %s, want %s (%s)", row.from, row.to, got, row.want, row.why)
		}
	}
}

// A day that the calendar does not know lies on the edge of the picture.
func TestDayOutsideTheCalendar(t *testing.T) {
	after := span("2026-01-06", "2399-12-30").AppendSVG(nil)
	wellFormed(fataler{t}, after)
	svg := string(after)
	if !strings.Contains(svg, ">5 jan 2026<") {
		t.Error("the days around 6 January 2026 are not told apart")
	}
	before := span("1801-01-01", "2026-01-06").AppendSVG(nil)
	wellFormed(fataler{t}, before)
	if !strings.Contains(string(before), `<rect x="12" y="134.5" `) { // the bar, at the left
		t.Errorf("the bar does not begin at the left: %s", before)
	}
	p := span("2399-12-01", "2399-12-30")
	p.Today = day("2026-01-06")
	if svg := string(p.AppendSVG(nil)); strings.Contains(svg, "vandaag") {
		t.Error("today is drawn where no day is known")
	}
}

// What stands at an edge is pushed inwards until it is whole: half of "vandaag"
// is 16 units wide and has 5 beside it, half of "jan 2027" is 20.8 wide.
func TestNamesAtAnEdge(t *testing.T) {
	for _, row := range []struct{ from, to, today, want, why string }{
		{"2026-03-02", "2026-08-31", "2026-02-28", `<rect x="12" y="62" width="52" `, "today at the left"},
		{"2026-03-02", "2026-08-31", "2026-10-30", `<rect x="536" y="62" width="52" `, "today at the right"},
		{"2026-01-03", "2026-08-31", "2026-04-30", `<text x="32.8" y="57" `, "the first of January at the left"},
		{"2026-04-03", "2026-12-30", "2026-05-30", `<text x="567.2" y="57" `, "the first of January at the right"},
	} {
		p := span(row.from, row.to)
		p.Today = day(row.today)
		if svg := string(p.AppendSVG(nil)); !strings.Contains(svg, row.want) {
			t.Errorf("%s: no %s", row.why, row.want)
		}
	}
}

// What a picture is appended to stays as it is.
func TestPictureIsAppended(t *testing.T) {
	for name, append := range map[string]func([]byte) []byte{
		"timeline": span("2026-01-10", "2026-02-10").AppendSVG, "lateness": picture.Lateness{}.AppendSVG,
	} {
		if got := string(append([]byte("before "))); !strings.HasPrefix(got, "before <svg ") {
			t.Errorf("%s: %.20s", name, got)
		}
	}
}

// A title is plain text in the words of a picture too, and what has no actor has
// a heading.
func TestWordsArePlain(t *testing.T) {
	for _, row := range []struct {
		l    calendar.Lang
		want string
	}{{calendar.Dutch, "Overig"}, {calendar.English, "Other"}} {
		p := span("2026-05-01", "2026-05-29")
		p.Title, p.Lang = "a\x1b[2Jb", row.l
		got := p.Text()
		if strings.Contains(got, "\x1b") || !strings.Contains(got, "\n"+row.want+":\n- ") {
			t.Errorf("%s: %q", row.l, got)
		}
	}
	p := picture.Timeline{Title: "\ufffe", Deadlines: nil}
	if svg := string(p.AppendSVG(nil)); !strings.Contains(svg, ">\ufffd</text>") {
		t.Errorf("a sign that XML has no place for: %s", svg)
	}
}

// The alternative tells the other day of each side of a deadline in its words.
func TestOtherReadingInWords(t *testing.T) {
	p := span("2026-05-01", "2026-05-29")
	for _, row := range []struct{ key, dutch, english string }{
		{"decision.firstDay", "vanaf 4 mei 2026 (art. 4:17 lid 3 Awb)", "from 4 May 2026 (art. 4:17 lid 3 Awb)"},
		{"decision.notBefore", "vanaf 4 mei 2026 (art. 4:17 lid 3 Awb)", "from 4 May 2026 (art. 4:17 lid 3 Awb)"},
		{"decision.first", "vanaf 4 mei 2026 (art. 4:17 lid 3 Awb)", "from 4 May 2026 (art. 4:17 lid 3 Awb)"},
		{"decision.lastDay", "tot en met 4 mei 2026 (art. 4:17 lid 3 Awb)",
			"up to and including 4 May 2026 (art. 4:17 lid 3 Awb)"},
		{"decision.receivedBy", "per post ontvangen uiterlijk 4 mei 2026 (art. 4:17 lid 3 Awb)",
			"by post received no later than 4 May 2026 (art. 4:17 lid 3 Awb)"},
		{"decision.postReceivedBy", "per post ontvangen uiterlijk 4 mei 2026 (art. 4:17 lid 3 Awb)",
			"by post received no later than 4 May 2026 (art. 4:17 lid 3 Awb)"},
	} {
		p.Arguable = []wob.Arguable{{Key: row.key, Deadline: wob.KeyDecision, Date: day("2026-05-04"), Side: byNotice}}
		for l, want := range map[calendar.Lang]string{calendar.Dutch: "\n  Volgens een andere lezing: " + row.dutch,
			calendar.English: "\n  By another reading: " + row.english} {
			p.Lang = l
			if got := p.Text(); !strings.HasSuffix(got, want) {
				t.Errorf("%s: %q, want %q", row.key, got, want)
			}
		}
	}
}

// What has no last day has room behind its first to see that it goes on, unless
// it is over; and it is never drawn backwards.
func TestWhatHasNoLastDay(t *testing.T) {
	open := wob.Deadline{Key: wob.KeyDecision, Force: wob.Must, First: day("2026-01-06"), State: wob.Open}
	over := open
	over.State = wob.Missed
	for d, mondays := range map[*wob.Deadline][]string{&open: {"5 jan 2026", "12 jan", "19 jan"}, &over: {"5 jan 2026"}} {
		p := picture.Timeline{Deadlines: slices.Values([]wob.Deadline{*d})}
		texts := wellFormed(fataler{t}, p.AppendSVG(nil))["text"]
		for _, s := range []string{"5 jan 2026", "12 jan", "19 jan"} {
			if slices.Contains(texts, s) != slices.Contains(mondays, s) {
				t.Errorf("%s: %q, want %q of the Mondays", d.State, texts, mondays)
			}
		}
	}
	long := wob.Deadline{Key: wob.KeyDecision, First: day("2024-01-02"), Last: day("2025-06-30")}
	over.First = long.Last
	wellFormed(fataler{t}, picture.Timeline{Deadlines: slices.Values([]wob.Deadline{long, over})}.AppendSVG(nil))
}

// On its first day a deadline that lies ahead has no days to go.
func TestAheadOnItsFirstDay(t *testing.T) {
	p := picture.Timeline{Today: day("2026-05-01"), Deadlines: slices.Values([]wob.Deadline{{Key: wob.KeyDecision,
		First: day("2026-05-01"), Last: day("2026-05-29"), State: wob.Ahead}})}
	if got := p.Text(); !strings.HasSuffix(got, "29 mei 2026; komt nog.") {
		t.Error(got)
	}
}
