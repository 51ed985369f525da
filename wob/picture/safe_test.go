package picture_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
	"github.com/wobrules/wobrules/wob/picture"
)

func drawTimeline(t *rapid.T) picture.Timeline {
	var all []wob.Deadline
	keys := slices.Collect(wob.Keys())
	date := func(name string) calendar.Date {
		if !rapid.Bool().Draw(t, name+" set") {
			return calendar.Date{}
		}
		return day("2026-01-01").AddDays(rapid.IntRange(0, 3000).Draw(t, name))
	}
	for range rapid.IntRange(0, 8).Draw(t, "deadlines") {
		all = append(all, wob.Deadline{
			Key:   rapid.SampledFrom(keys).Draw(t, "key"),
			Of:    rapid.String().Draw(t, "of"),
			Who:   wob.Actor(rapid.Uint8().Draw(t, "who")),
			Force: wob.Force(rapid.Uint8().Draw(t, "force")),
			State: wob.State(rapid.Uint8Range(0, 9).Draw(t, "state")),
			First: date("first"), Last: date("last"), ReceivedBy: date("received"), On: date("on"),
			Days: rapid.IntRange(-3, 400).Draw(t, "days"),
		})
	}
	return picture.Timeline{
		Title: rapid.String().Draw(t, "title"), Deadlines: slices.Values(all), Today: date("today"),
		Lang: calendar.Lang(rapid.IntRange(0, 1).Draw(t, "lang")),
	}
}

// Whatever a deadline and its texts hold, the picture is XML of plain shapes; it
// names every deadline of the list with its days, and draws the same again.
func TestPictureSaysTheListAndNothingElse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := drawTimeline(t)
		svg := p.AppendSVG(nil)
		if again := p.AppendSVG(nil); !bytes.Equal(svg, again) {
			t.Fatal("drawn twice, two pictures")
		}
		texts := wellFormed(t, svg)
		alternative := p.Text()
		var days []string
		labels := make(map[string]int)
		for d := range p.Deadlines {
			label := d.Label(p.Lang)
			labels[strings.ToUpper(label[:1])+label[1:]]++
			for _, x := range []calendar.Date{d.First, d.Last} {
				if !x.IsZero() {
					days = append(days, x.Long(p.Lang))
				}
			}
		}
		for label, n := range labels {
			if got := strings.Count(strings.Join(texts["text"], "\n")+"\n", label+"\n"); got < n {
				t.Errorf("%q is written %d times, there are %d", label, got, n)
			}
		}
		for _, d := range days {
			if !strings.Contains(alternative, d) {
				t.Errorf("%s is not told in %s", d, alternative)
			}
		}
	})
}

// A title that is no XML, and one that would close an element.
func TestTitlesCannotBreakOut(t *testing.T) {
	for _, title := range []string{
		`</title><script>alert(1)</script>`, `"><svg onload="x`, "\x00\x1b[2J\u202e", "\xff\xfe", "\ufffe\uffff",
		"]]>", "&amp;", "'",
		strings.Repeat("W", 10_000), "a\nb",
	} {
		p := picture.Timeline{Title: title, Deadlines: slices.Values([]wob.Deadline{{Key: wob.KeyViews, Of: title,
			Last: day("2026-05-04")}})}
		wellFormed(fataler{t}, p.AppendSVG(nil))
	}
}

type fataler struct{ *testing.T }

func (f fataler) Fatalf(format string, args ...any) { f.T.Fatalf(format, args...) }

// The words of a picture, by state, as the day of the question tells.
func TestAlternativeSaysHowItStands(t *testing.T) {
	base := wob.Deadline{Key: wob.KeyDecision, Who: wob.ByBody, Force: wob.Must, First: day("2026-05-01"),
		Last: day("2026-05-29"), By: byDecision}
	with := func(s wob.State, days int, on string) wob.Deadline {
		d := base
		d.State, d.Days = s, days
		if on != "" {
			d.On = day(on)
		}
		return d
	}
	const from = "Beslissen op het verzoek: van 1 mei 2026 tot en met 29 mei 2026 (art. 4.4 lid 1 Woo)"
	for _, row := range []struct {
		d      wob.Deadline
		want   string
		reason string
	}{
		{with(wob.Ahead, 38, ""), from + "; komt nog, over 10 dagen.",
			"20 April to 1 May is 11 days less one: 21 April asked"},
		{with(wob.Open, 12, ""), from + "; loopt, nog 12 dagen.", "before the last day"},
		{with(wob.Open, 0, ""), from + "; loopt, dit is de laatste dag.", "on the last day"},
		{with(wob.Overdue, 1, ""), from + "; 1 dag te laat en nog verschuldigd.", "after it"},
		{with(wob.Overdue, 0, ""), from + "; te laat en nog verschuldigd.", "by how much is not known"},
		{with(wob.Done, 0, "2026-05-20"), from + "; gedaan op 20 mei 2026.", "done"},
		{with(wob.Late, 4, "2026-06-02"), from + "; te laat gedaan op 2 juni 2026 (4 dagen).", "late"},
		{with(wob.Missed, 0, ""), from + "; verlopen.", "missed"},
		{with(wob.Void, 0, "2026-05-04"), from + "; vervallen op 4 mei 2026.", "void"},
		{with(0, 0, ""), from + ".", "not known"},
	} {
		text := picture.Timeline{Title: "x", Today: day("2026-04-21"),
			Deadlines: slices.Values([]wob.Deadline{row.d})}.Text()
		_, got, _ := strings.Cut(text, "\n- ")
		if got != row.want {
			t.Errorf("%s: %q, want %q", row.reason, got, row.want)
		}
	}
}

// A day far from the case is not drawn, for the case would be a point.
func TestTodayFarAwayIsNotDrawn(t *testing.T) {
	p := picture.Timeline{Deadlines: slices.Values([]wob.Deadline{{Key: wob.KeyDecision, First: day("2020-03-04"),
		Last: day("2020-03-31")}})}
	for _, row := range []struct {
		today string
		drawn bool
	}{{"2020-03-10", true}, {"2020-05-30", true}, {"2020-05-31", false}, {"2026-11-25", false}, {"2020-01-04", true},
		{"2020-01-03", false}} {
		p.Today = day(row.today)
		if got := strings.Contains(string(p.AppendSVG(nil)), ">vandaag<"); got != row.drawn {
			t.Errorf("today %s: drawn %t, want %t: sixty days on either side", row.today, got, row.drawn)
		}
	}
}

// No label is cut short, beside the longest date in either language.
func TestEveryLabelIsWhole(t *testing.T) {
	for _, l := range []calendar.Lang{calendar.Dutch, calendar.English} {
		for k := range wob.Keys() {
			d := wob.Deadline{Key: k, State: wob.Open, First: day("2026-09-01"), Last: day("2026-09-30"), Days: 100}
			svg := string(picture.Timeline{Deadlines: slices.Values([]wob.Deadline{d}), Lang: l}.AppendSVG(nil))
			if strings.Contains(svg, "…") {
				t.Errorf("%s in %s is cut short", k, l)
			}
		}
	}
}
