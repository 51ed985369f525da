package letter

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/file"
	"github.com/wobrules/wobrules/scope"
)

// numbered are n texts: "t1", "t2".
func numbered(n int) []string {
	all := make([]string, n)
	for i := range all {
		all[i] = fmt.Sprintf("t%d", i+1)
	}
	return all
}

// Lines are of 88 characters, and what goes on below hangs by two.
func TestWhereLinesAreBroken(t *testing.T) {
	x := func(n int) string { return strings.Repeat("x", n) }
	for _, row := range []struct {
		reason string
		indent int
		text   string
		want   string
	}{
		{"88 characters in two words", 0, x(40) + " " + x(47), x(40) + " " + x(47)},
		{"89 are two lines", 0, x(40) + " " + x(48), x(40) + "\n  " + x(48)},
		{"a line that hangs is of 86", 0, x(88) + " " + x(40) + " " + x(45), x(88) + "\n  " + x(40) + " " + x(45)},
		{"one more is a third line", 0, x(88) + " " + x(40) + " " + x(46), x(88) + "\n  " + x(40) + "\n  " + x(46)},
		{"at an indent both are that much shorter", 4, x(84) + " " + x(40) + " " + x(41),
			"    " + x(84) + "\n      " + x(40) +
				" " + x(41)},
		{"and break there", 4, x(40) + " " + x(44), "    " + x(40) + "\n      " + x(44)},
		{"a word that is too long stands by itself", 0, x(10) + " " + x(100), x(10) + "\n  " + x(100)},
	} {
		p := &page{}
		p.line(row.indent, row.text)
		if got := p.b.String(); got != row.want+"\n" {
			t.Errorf("%s: %q, want %q", row.reason, got, row.want)
		}
	}
}

func TestHowNamesAreListed(t *testing.T) {
	for _, row := range []struct {
		n    int
		want string
	}{
		{0, ""}, {1, "t1"}, {2, "t1 en t2"}, {3, "t1, t2 en t3"}, {4, "t1, t2, t3 en t4"},
		{mostNamed, strings.Join(numbered(mostNamed)[:mostNamed-1], ", ") + " en t100"},
		{mostNamed + 1, strings.Join(numbered(mostNamed), ", ") + ", en nog 1"},
	} {
		p := &page{l: calendar.Dutch}
		p.begin(0)
		p.list(numbered(row.n))
		if got := strings.Join(strings.Fields(p.b.String()), " "); got != row.want {
			t.Errorf("%d: %q, want %q", row.n, got, row.want)
		}
	}
	// A comma belongs to its line.
	p := &page{l: calendar.Dutch}
	p.begin(0)
	long := strings.Repeat("y", 86)
	p.list([]string{long, "b", "c"})
	if got, want := p.b.String(), long+",\n  b en c"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	p = &page{l: calendar.Dutch}
	p.begin(0)
	p.list([]string{"a", strings.Repeat("y", 85), "c", "d"})
	if got, want := p.b.String(), "a,\n  "+strings.Repeat("y", 85)+",\n  c en d"; got != want {
		t.Errorf("a comma in the 89th place: %q, want %q", got, want)
	}
}

// What there is no room for is counted, up to a thousand.
func TestWhatIsCutShort(t *testing.T) {
	for _, row := range []struct {
		n, room int
		text    string
		data    string
	}{
		{3, 1000, "  t1\n  t2\n  t3\n", `{"k":[{"v":"t1"},{"v":"t2"},{"v":"t3"}]}`},
		{3, 1, "  t1\n  en nog 2\n", `{"k":[{"v":"t1"}],"kMore":2}`},
		{3, 5, "  t1\n  en nog 2\n", `{"k":[{"v":"t1"}],"kMore":2}`},
		{3, 6, "  t1\n  t2\n  en nog 1\n", `{"k":[{"v":"t1"}],"kMore":2}`},
		{3, 10, "  t1\n  t2\n  en nog 1\n", `{"k":[{"v":"t1"}],"kMore":2}`},
		{3, 11, "  t1\n  t2\n  t3\n", `{"k":[{"v":"t1"},{"v":"t2"}],"kMore":1}`},
		{3, 0, "  en nog 3\n", `{"kMore":3}`},
		{1000, 0, "  en nog meer\n", `{"kMore":1000}`},
		{999, 0, "  en nog 999\n", `{"kMore":999}`},
		{5000, 0, "  en nog meer\n", `{"kMore":1000}`},
		{0, 0, "", `{}`},
	} {
		p := &page{l: calendar.Dutch, room: row.room}
		spend(p, 2, slices.Values(numbered(row.n)), func(s string) { p.line(2, s) })
		if got := p.b.String(); got != row.text {
			t.Errorf("%d in %d: %q, want %q", row.n, row.room, got, row.text)
		}
		w := &reportWriter{Writer: file.Writer{}, room: row.room}
		w.Open('{')
		some(w, "k", slices.Values(numbered(row.n)), func(s string) { w.Text("v", s) })
		w.Close('}')
		if got := string(w.B); got != row.data {
			t.Errorf("%d in %d: %s, want %s", row.n, row.room, got, row.data)
		}
	}
	if got := roomFor(1000); got != 1<<16+4000 {
		t.Errorf("room for a letter of 1000 bytes: %d", got)
	}
}

// The size of a letter is that of its file, but for the brackets of its events.
func TestTheSizeOfALetter(t *testing.T) {
	l := Letter{ID: "x"}
	for i := range 30 {
		l.Events = append(l.Events, Event{Kind: Conversation, On: calendar.MustParse("2020-03-03").AddDays(i)})
		brackets := len(`,"events":[]`) - len(",")
		if got, want := l.size(), len(l.AppendJSON(nil))-brackets; got != want {
			t.Errorf("%d events: %d, want %d", i+1, got, want)
		}
	}
	if l := (Letter{ID: "x"}); l.size() != len(`{"id":"x"}`) {
		t.Errorf("%d", l.size())
	}
}

// What was not made by NewExam or read has nothing to say.
func TestHandMadeThingsSayNothing(t *testing.T) {
	if got := Review(nil); got != nil {
		t.Errorf("%v", got)
	}
	if got := Review(&Exam{Letter: &Letter{}}); got != nil {
		t.Errorf("%v", got)
	}
	for _, e := range []*Exam{nil, {}, {Letter: &Letter{ID: "x"}}} {
		if r := e.Report(); len(r.Requests) > 0 || r.Letter.ID != "" || r.Result != NoResult || len(r.Caveats) > 0 {
			t.Errorf("%+v", r)
		}
	}
	r := Report{Requests: make([]Timed, 1)}
	if got := r.Text(calendar.English); strings.Contains(got, "covers") {
		t.Error(got)
	}
	if got := string(r.AppendJSON(nil, calendar.English)); got != `{}` {
		t.Error(got)
	}
	r.Requests = append(r.Requests, Timed{})
	r.Text(calendar.English)
	if got := string(r.AppendJSON(nil, calendar.English)); strings.Contains(got, "timeline") {
		t.Error(got)
	}
	if got := collectionOf(Finding{}); len(got) != 0 {
		t.Errorf("a finding on nothing: %v", got)
	}
	if groundText(calendar.Dutch, "10.2.q") != "10.2.q" {
		t.Error("what is no ground is named by its code")
	}
}

func collectionOf(f Finding) []Finding {
	var c collection
	c.add(f)
	return c.findings
}

// Of items for which there is no room only the period that was asked for is told.
func TestItemsAreCutShort(t *testing.T) {
	day := calendar.MustParse
	rd, err := scope.Read(scope.Request{Items: []scope.Item{{ID: "1"}, {ID: "2"}}}, day("2020-03-03"))
	if err != nil {
		t.Fatal(err)
	}
	const period = `{"until":"2020-03-03"}` // told, and counted with what it is told of
	const first = `{"id":"1","asked":{"until":"2020-03-03"},"in":[{"until":"2020-03-03"}]}`
	for room, want := range map[int]string{
		1:                        `[` + first + `,{"id":"2","asked":{"until":"2020-03-03"},"cut":true}]`,
		len(first) + len(period): `[` + first + `,{"id":"2","asked":{"until":"2020-03-03"},"cut":true}]`,
		len(first) + len(period) + 1: `[` + first + `,{"id":"2","asked":{"until":"2020-03-03"},` +
			`"in":[{"until":"2020-03-03"}]}]`,
		0: `[{"id":"1","asked":{"until":"2020-03-03"},"cut":true},` +
			`{"id":"2","asked":{"until":"2020-03-03"},"cut":true}]`,
	} {
		w := &reportWriter{room: room}
		w.Open('{')
		w.reading(rd)
		w.Close('}')
		if got := string(w.B); got != `{"referenceDate":"2020-03-03","items":`+want+`}` {
			t.Errorf("in %d: %s, want items %s", room, got, want)
		}
	}
}

func TestPeriodsInALine(t *testing.T) {
	day := calendar.MustParse("2020-03-03")
	for _, row := range []struct {
		n    int
		tail string
	}{{1, "van 3 maart 2020 tot en met 4 maart 2020"}, {20, "van 22 maart 2020 tot en met 23 maart 2020"},
		{21, "van 22 maart 2020 tot en met 23 maart 2020; en nog 1"}, {23, "van 22 maart 2020 tot en met 23 maart " +
			"2020; en nog 3"}} {
		got := longPeriods(calendar.Dutch, func(yield func(scope.Period) bool) {
			for i := range row.n {
				yield(scope.Period{From: day.AddDays(i), Until: day.AddDays(i + 1)})
			}
		})
		if !strings.HasSuffix(got, row.tail) || strings.Count(got, ";") != min(row.n, 21)-1 {
			t.Errorf("%d: %s", row.n, got)
		}
	}
	for want, p := range map[string]scope.Period{"vanaf 3 maart 2020": {From: day},
		"tot en met 3 maart 2020": {Until: day}} {
		if got := longPeriods(calendar.Dutch, slices.Values([]scope.Period{p})); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// How many were left out stands where they would have stood.
func TestWhatIsLeftOutStandsInItsPlace(t *testing.T) {
	l := Letter{Date: calendar.MustParse("2020-05-26"), Events: make([]Event, 2),
		Requests: []scope.Request{{Items: []scope.Item{{ID: "1"}}}},
		Outcomes: []Outcome{{Items: []string{"1"}, Kinds: []Disposition{Granted}}}}
	rd, err := scope.Read(l.Requests[0], calendar.MustParse("2020-03-03"))
	if err != nil {
		t.Fatal(err)
	}
	if rd, err = rd.With(scope.ByWithdrawal(scope.Talk{}), scope.RefusedWidening(scope.Talk{})); err != nil {
		t.Fatal(err)
	}
	r := Report{Letter: l}
	for want, write := range map[string]func(p *page){
		"  en nog 2\n":                  func(p *page) { r.events(p) },
		"  en nog 1\n  en nog 2\n":      func(p *page) { r.reading(p, rd) },
		"\nDE BESLISSING\n  en nog 1\n": func(p *page) { r.decision(p) },
	} {
		p := &page{l: calendar.Dutch}
		if write(p); !strings.HasPrefix(p.b.String(), want) {
			t.Errorf("%q, want %q", p.b.String(), want)
		}
	}
	for from, want := range map[scope.ForwardedBy]string{
		{Body: "de provincie"}:                 "doorgezonden door de provincie.\n",
		{On: calendar.MustParse("2020-03-01")}: "doorgezonden op 1 maart 2020.\n",
		{}:                                     "dag van ontvangst niet vermeld.\n",
	} {
		p := &page{l: calendar.Dutch}
		r.request(p, &Timed{Request: &scope.Request{From: from}})
		if !strings.HasSuffix(p.b.String(), want) {
			t.Errorf("%q, want %q", p.b.String(), want)
		}
	}
}
