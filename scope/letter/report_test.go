package letter_test

import (
	"encoding/json"
	"fmt"
	"runtime"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope"
	"github.com/wobrules/wobrules/scope/letter"
	"github.com/wobrules/wobrules/wob"
)

func TestReportOfALetterWithEverything(t *testing.T) {
	l := sound(inWob)
	l.Subject = "besluit"
	l.Requests[0].Items[0].Period = period("2019-01-01", "2019-12-31")
	l.Events = []letter.Event{
		{On: day("2020-05-07"), Kind: letter.Narrowed, Channel: "in persoon", Items: []string{"1"}, From: "oud",
			To: "nieuw", Agreed: yes, Period: period("2019-02-01", "2019-11-30")},
		{Kind: letter.Widened, On: day("2020-05-08"), To: "meer"},
		{On: day("2020-05-09"), Kind: letter.Conversation},
	}
	l.Earlier = []scope.EarlierDecision{refused("R", "2019-06-15"),
		{Reference: "N", Date: day("2019-07-01"), Published: no}, {Reference: "U"}}
	l.Limits = []letter.Narrowing{
		{Relies: []string{"R"}, Basis: letter.BasisRepeated, Items: []string{"1"}},
		{After: day("2018-12-31"), Basis: letter.BasisUnilateral, Asked: yes, Items: []string{"2"}},
	}
	l.Outcomes = append(l.Outcomes,
		letter.Outcome{Items: []string{"1"}, Kinds: []letter.Disposition{letter.RefusedGround}, Grounds: []string{"10.1d"}},
		letter.Outcome{Items: []string{"2"}})
	r, err := letter.Examine(l, wob.Clock{}, 0)
	if err != nil {
		t.Fatal(err)
	}
	text := strings.Join(strings.Fields(r.Text(calendar.Dutch)), " ")
	for _, want := range []string{
		"7 mei 2020: verzoek beperkt (in persoon): onderdeel 1",
		"eruit: documenten tot en met 15 juni 2019, die als herhaalde aanvraag kunnen worden afgewezen na het " +
			"besluit " +
			"van 15 juni 2019 (R), als er geen nieuwe feiten of veranderde omstandigheden zijn vermeld",
		"eruit: met de verzoeker beperkt op 7 mei 2020 (in persoon), van \"oud\" tot \"nieuw\"; over blijft: 1 " +
			"februari " +
			"2019 tot en met 30 november 2019",
		"omvat: documenten van 16 juni 2019 tot en met 30 november 2019",
		"eruit: door het orgaan zelf beperkt; over blijft: vanaf 1 januari 2019",
		"om meer gevraagd op 8 mei 2020, tot \"meer\"; dat is geweigerd",
		"eerder: het besluit van 1 juli 2019 (N), niet gepubliceerd",
		"onderdeel 1: afgewezen op een uitzonderingsgrond [art. 3 lid 5 Wob] (10.1.d bijzondere",
		"onderdeel 2: niet beslist",
		"De brief als geheel: gedeeltelijke openbaarmaking.",
		"sinds 28 juli 2018 verwijst onderdeel d", // the wording was not read
	} {
		if !strings.Contains(text, want) {
			t.Errorf("not in the text: %s", want)
		}
	}
	if t.Failed() {
		t.Log(text)
	}
	if err := valid(r.AppendJSON(nil, calendar.Dutch)); err != nil {
		t.Error(err)
	}
}

func TestDataAndTextSayTheSame(t *testing.T) {
	// A limit "limits" where it takes a day out; one that does not is told of all
	// the same, with its day and channel (Wob 3 lid 4: what was agreed).
	l := sound(inWob)
	l.Events = []letter.Event{
		{On: day("2020-05-07"), Kind: letter.Narrowed, Channel: "telephone", Items: []string{"1"}, From: "oud", To: "nieuw",
			Agreed: yes},
		{On: day("2020-05-08"), Kind: letter.Widened, Channel: "e-mail"},
		{On: day("2020-05-09"), Kind: letter.Narrowed, Agreed: yes, Period: period("2019-01-01", "")},
	}
	l.Earlier = []scope.EarlierDecision{{Reference: "N", Date: day("2019-07-01"), Published: no}}
	l.Limits = []letter.Narrowing{{Relies: []string{"N"}, Basis: letter.BasisAlreadyPublic}}
	l.Outcomes[0].Items, l.Outcomes[0].JointWith = []string{"1"}, []string{"2"}
	r, err := letter.Examine(l, wob.Clock{}, 0)
	if err != nil {
		t.Fatal(err)
	}
	var data struct {
		Reading struct {
			Limits []struct {
				Kind, Text string
				Limits     bool
				Idle       struct{ ID, Text string }
			}
		}
	}
	if err := json.Unmarshal(r.AppendJSON(nil, calendar.Dutch), &data); err != nil {
		t.Fatal(err)
	}
	text := strings.Join(strings.Fields(r.Text(calendar.Dutch)), " ")
	got := ""
	for _, lim := range data.Reading.Limits {
		got += fmt.Sprintf("%s %v %s %s\n", lim.Kind, lim.Limits, lim.Text, lim.Idle.ID)
		if said := lim.Text; lim.Idle.ID == "" && !strings.Contains(text, said) || !strings.Contains(text,
			lim.Idle.Text) {
			t.Errorf("in the data and not in the text: %q %q", said, lim.Idle.Text)
		}
	}
	want := "already-public false documenten tot en met 1 juli 2019, voor zover openbaar gemaakt bij het besluit van " +
		"1 juli 2019 (N) scope.limit.unpublished\n" +
		"agreed false met de verzoeker beperkt op 7 mei 2020 (telefonisch), van \"oud\" tot \"nieuw\" \n" +
		"agreed true met de verzoeker beperkt op 9 mei 2020; over blijft: vanaf 1 januari 2019 \n" +
		"joined false gezamenlijk behandeld: onderdelen 1 en 2 \n" +
		"widened false om meer gevraagd op 8 mei 2020 (per e-mail); dat is geweigerd \n"
	if got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
}

func TestTheNumbersOfTheClauseAreThoseOfTheLaw(t *testing.T) {
	// Awb 6:7 and 6:5 lid 1 stand in package wob.
	term := wob.SixWeeks().Span()
	l := sound(inWob)
	l.Remedies[0].Weeks, l.Remedies[0].Form = 4, []string{"signed"}
	r, err := letter.Examine(l, wob.Clock{}, 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, lang := range []calendar.Lang{calendar.Dutch, calendar.English} {
		if text := r.Findings[0].Text(lang); !strings.HasSuffix(text, " "+term.Long(lang)) {
			t.Errorf("%q does not end in the term of the clock", text)
		}
		text := strings.Join(strings.Fields(r.Text(lang)), " ")
		for _, part := range map[calendar.Lang][]string{
			calendar.Dutch:   {"ondertekend", "naam", "adres", "dagtekening", "besluit", "gronden"},
			calendar.English: {"signed", "name", "address", "date", "decision", "grounds"},
		}[lang] {
			if !strings.Contains(text, part) {
				t.Errorf("the report does not name %q", part)
			}
		}
	}
	parts := []string{"signed", "name", "address", "dated", "decision", "grounds"}
	for i, q := range wob.FormRequirements() {
		if len(parts) != len(wob.FormRequirements()) || string(parts[i]) != q.Code() {
			t.Errorf("the codes of the letter %q are not those of the law: %s", parts, q.Code())
		}
	}
	missing := r.Findings[1:]
	if len(missing) != len(parts)-1 {
		t.Fatalf("%d parts missing, want %d", len(missing), len(parts)-1)
	}
	for i, f := range missing {
		if q := wob.FormRequirements()[i+1]; f.Provision.Citation() != q.Missing().Citation() {
			t.Errorf("%s cites %s, want %s", f.Provision.ID(), f.Provision.Citation(), q.Missing().Citation())
		}
	}
}

func TestReportOfAnEmptyLetter(t *testing.T) {
	// A letter that lacks something simply lacks it, and the review says so.
	l, err := letter.Parse([]byte(`{"id":"x","request":{"received":"2020-03-03"}}`))
	if err != nil {
		t.Fatal(err)
	}
	r, err := letter.Examine(l, wob.Clock{}, 0)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := ids(r.Findings),
		"scope.letter.date\nscope.letter.reference\nscope.letter.body\nscope.decision.none"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	text := r.Text(calendar.English)
	for _, want := range []string{"x, undated, no reference\n(no subject)\n", "received 3 March 2020.",
		"The letter as a whole: no decision."} {
		if !strings.Contains(text, want) {
			t.Errorf("not in the text: %q\n%s", want, text)
		}
	}
	sound, err := letter.Examine(sound(inWob), wob.Clock{}, 0)
	if err != nil {
		t.Fatal(err)
	}
	if text := sound.Text(calendar.English); !strings.Contains(text, "REVIEW OF THE LETTER\n  nothing found\n") ||
		!sound.Requests[0].IfAdjourned.IsZero() {
		t.Errorf("a sound letter:\n%s", text)
	}
}

func TestTheTextLineByLine(t *testing.T) {
	adjourned := event(letter.Event{On: day("2020-05-20"), Kind: letter.Adjourned, Length: calendar.Weeks(2),
		Reasons: yes})
	const inTime = "De verdaging van 20 mei 2020 was op tijd: de eerste termijn liep tot en met 3 juni\n    2020.\n"
	for _, row := range []struct {
		reason string
		change func(*letter.Letter)
		want   string // stands in the text, in whole lines; "-" before what does not
	}{
		{"an event that names no items", event(letter.Event{On: day("2020-05-09"), Kind: letter.Conversation}),
			"  - 9 mei 2020: gesprek\n"},
		{"an event that does", event(letter.Event{On: day("2020-05-09"), Kind: letter.Conversation, Items: []string{"2"}}),
			"  - 9 mei 2020: gesprek: onderdeel 2\n"},
		{"items that read the same stand together", func(*letter.Letter) {},
			"  onderdelen 1 en 2:\n    gevraagd: geen periode genoemd\n"},
		{"items that do not, apart", func(l *letter.Letter) {
			l.Requests[0].Items[0].Period = period("2019-01-01",
				"")
		},
			"  onderdeel 1:\n    gevraagd: vanaf 1 januari 2019 tot heden\n"},
		{"a limit of one item that takes nothing out",
			event(letter.Event{On: day("2020-05-09"), Kind: letter.Narrowed, Items: []string{"1"}, To: "b",
				Agreed: yes}),
			"  onderdeel 1: met de verzoeker beperkt op 9 mei 2020, tot \"b\"\n"},
		{"the same of all items", event(letter.Event{On: day("2020-05-09"), Kind: letter.Narrowed, To: "b",
			Agreed: yes}),
			"\n  met de verzoeker beperkt op 9 mei 2020, tot \"b\"\n"},
		{"items answered together are named once", func(l *letter.Letter) {
			l.Outcomes[0].Items, l.Outcomes[0].JointWith = []string{"1"}, []string{"2"}
		}, "\n  gezamenlijk behandeld: onderdelen 1 en 2\n"},
		{"Wob 6 lid 2: adjourned within the first term",
			all(event(letter.Event{On: day("2020-05-09"), Kind: letter.Conversation}), adjourned), inTime},
		{"Wob 6 lid 2: not adjourned", event(letter.Event{On: day("2020-05-09"), Kind: letter.Conversation}),
			"-De verdaging"},
		{"an adjournment until the day that the term ends anyway moves nothing",
			event(letter.Event{On: day("2020-05-20"), Kind: letter.Adjourned, Until: day("2020-06-03"), Reasons: yes}),
			"-De verdaging van"},
		{"Awb 3:45: where to object", func(*letter.Letter) {},
			"  Bezwaar maken, volgens de brief, bij: de burgemeester, Postbus 1, 1234 AB Plaats\n"},
		{"a clause that does not say where", clause(func(m *letter.Remedy) { m.To = "" }),
			"-Bezwaar maken, volgens de brief"},
		{"no ground named", func(*letter.Letter) {}, "  onderdelen 1 en 2: openbaar gemaakt [art. 3 lid 5 Wob]\n"},
		{"a letter without items", func(l *letter.Letter) { l.Requests[0].Items, l.Outcomes[0].Items = nil, nil },
			"\n  openbaar gemaakt [art. 3 lid 5 Wob]\n"},
		{"a title of 88 characters is one line",
			func(l *letter.Letter) { l.Subject = strings.Repeat("é", 40) + " " + strings.Repeat("x", 47) },
			strings.Repeat("é", 40) + " " + strings.Repeat("x", 47) + "\n"},
		{"one of 89 is broken, and hangs by two",
			func(l *letter.Letter) { l.Subject = strings.Repeat("é", 40) + " " + strings.Repeat("x", 48) },
			strings.Repeat("é", 40) + "\n  " + strings.Repeat("x", 48) + "\n"},
		{"the same at an indent", func(l *letter.Letter) {
			l.Requests[0].Items[1].Text = strings.Repeat("x", 40) + " " + strings.Repeat("y", 43)
		},
			"  2. " + strings.Repeat("x", 40) + "\n    " + strings.Repeat("y", 43) + "\n"},
	} {
		l := sound(inWob)
		row.change(&l)
		r, err := letter.Examine(l, wob.Clock{}, 0)
		if err != nil {
			t.Fatal(row.reason, err)
		}
		text := r.Text(calendar.Dutch)
		if want, absent := strings.CutPrefix(row.want, "-"); strings.Contains(text, want) == absent {
			t.Errorf("%s: %q\n%s", row.reason, row.want, text)
		}
	}
}

func TestReportWithoutCaveats(t *testing.T) {
	r, err := letter.Examine(sound(inWob), wob.Clock{}, 0)
	if err != nil {
		t.Fatal(err)
	}
	if text := r.Text(calendar.English); strings.Contains(text, "\n  none\n") {
		t.Errorf("none, though there are %d:\n%s", len(r.Caveats), text)
	}
	r.Caveats = nil
	if text := r.Text(calendar.English); !strings.HasSuffix(text, "\nCAVEATS\n  none\n") {
		t.Errorf("no caveats:\n%s", text)
	}
}

func TestReadingAsData(t *testing.T) {
	// What the text says of each item stands in the data too; a report of
	// nothing has none.
	l := sound(inWob)
	l.Requests[0].Items[0].Period = period("2018-01-01", "")
	limit(letter.Narrowing{Relies: []string{"A"}, Basis: letter.BasisAlreadyPublic, Items: []string{"1"}, Asked: yes},
		published("A", "2019-04-02", "2019-03-31"))(&l)
	r, err := letter.Examine(l, wob.Clock{}, 0)
	if err != nil {
		t.Fatal(err)
	}
	want := `"items":[{"id":"1","asked":{"from":"2018-01-01","until":"2020-05-06"},` +
		`"in":[{"from":"2019-04-01","until":"2020-05-06"}],` +
		`"depends":[{"from":"2018-01-01","until":"2019-03-31"}],"gaps":[{"from":"2019-04-01",` +
		`"until":"2019-04-02","decision":"A"}]},` +
		`{"id":"2","asked":{"until":"2020-05-06"},"in":[{"until":"2020-05-06"}]}]`
	if got := string(r.AppendJSON(nil, calendar.Dutch)); !strings.Contains(got, want) {
		t.Errorf("got %s\nwant %s", got, want)
	}
	if got := string(letter.Report{}.AppendJSON(nil, calendar.Dutch)); strings.Contains(got, `"reading"`) {
		t.Errorf("the zero Report: %s", got)
	}
}

func TestLinesAreBroken(t *testing.T) {
	for _, name := range []string{"jenv-2020-05-26", "politie-2021"} {
		for _, l := range []calendar.Lang{calendar.Dutch, calendar.English} {
			for line := range strings.Lines(examine(t, name).Text(l)) {
				if n := len([]rune(strings.TrimSuffix(line, "\n"))); n > 88 {
					t.Errorf("%d characters: %s", n, line)
				}
				if strings.HasSuffix(line, " \n") {
					t.Errorf("ends in a space: %s", line)
				}
			}
		}
	}
}

func TestManyItems(t *testing.T) {
	// More items than are looked at one by one.
	var q scope.Request
	for i := range 50 {
		q.Items = append(q.Items, scope.Item{ID: fmt.Sprint(i)})
	}
	r, err := scope.Read(q, day("2021-06-11"))
	if err != nil {
		t.Fatal(err)
	}
	if r, err = r.With(scope.ByWithdrawal(scope.Talk{}).For("7", "49")); err != nil {
		t.Fatal(err)
	}
	for item, want := range map[string]calendar.Answer{"0": yes, "7": no, "48": yes, "49": no, "50": no} {
		d := scope.Document{Items: []string{item}, Dated: scope.Day(day("2020-01-01"))}
		if got := r.Covers(&d); got != want {
			t.Errorf("item %s: %v, want %v", item, got, want)
		}
	}
}

func TestUnknownKeysAnywhere(t *testing.T) {
	for _, in := range []string{
		`{"x":1}`, `{"request":{"x":1}}`, `{"request":{"items":[{"x":1}]}}`, `{"request":{"items":[{"period":{"x":1}}]}}`,
		`{"events":[{"x":1}]}`, `{"earlierDecisions":[{"x":1}]}`, `{"limits":[{"x":1}]}`, `{"outcomes":[{"x":1}]}`,
		`{"outcomes":[{"sources":[{"x":1}]}]}`, `{"statements":[{"x":1}]}`, `{"remedies":{"x":1}}`,
	} {
		_, err := letter.Parse([]byte(in))
		if err == nil || !strings.HasSuffix(err.Error(), `x: "1": unknown key`) {
			t.Errorf("%s: %v", in, err)
		}
	}
}

func TestLettersHaveASize(t *testing.T) {
	// Sizes are limited where a format invites abuse.
	items := make([]scope.Item, letter.MostItems+1)
	for i := range items {
		items[i].ID = fmt.Sprint(i)
	}
	if err := (letter.Letter{Requests: []scope.Request{{Items: items[:letter.MostItems]}}}).Validate(); err != nil {
		t.Error(err)
	}
	for _, row := range []struct {
		l    letter.Letter
		want string
	}{
		{letter.Letter{Requests: []scope.Request{{Items: items}}}, `request.items: "1001": at most 1000`},
		{letter.Letter{Requests: []scope.Request{{ID: "A", Items: items[:501]}, {ID: "B", Items: items[501:]}}},
			`requests: "1001": at most 1000`},
		{letter.Letter{Earlier: []scope.EarlierDecision{{Reference: strings.Repeat("x", 1001)}}},
			`earlierDecisions[0].reference: "` + strings.Repeat("x", 60) + `"...: a name of more than 1000 bytes`},
	} {
		if err := row.l.Validate(); err == nil || err.Error() != row.want {
			t.Errorf("%v, want %s", err, row.want)
		}
	}
	if err := (letter.Letter{Requests: []scope.Request{{ID: strings.Repeat("x", 1000)}}}).Validate(); err != nil {
		t.Errorf("an id of 1000 bytes: %v", err)
	}
	for _, row := range []struct {
		key  string
		most int
		with func(n int) letter.Letter
	}{
		{"requests", 100, func(n int) letter.Letter { return letter.Letter{Requests: make([]scope.Request, n)} }},
		{"events", 10000, func(n int) letter.Letter { return letter.Letter{Events: make([]letter.Event, n)} }},
		{"earlierDecisions", 10000, func(n int) letter.Letter {
			return letter.Letter{Earlier: make([]scope.EarlierDecision, n)}
		}},
		{"limits", 10000, func(n int) letter.Letter { return letter.Letter{Limits: make([]letter.Narrowing, n)} }},
		{"outcomes", 10000, func(n int) letter.Letter { return letter.Letter{Outcomes: make([]letter.Outcome, n)} }},
		{"statements", 10000, func(n int) letter.Letter {
			return letter.Letter{Statements: make([]letter.Statement,
				n)}
		}},
		{"remedies", 10, func(n int) letter.Letter { return letter.Letter{Remedies: make([]letter.Remedy, n)} }},
	} {
		tooMany := fmt.Sprintf("%s: %q: at most %d", row.key, fmt.Sprint(row.most+1), row.most)
		if err := row.with(row.most + 1).Validate(); err == nil || err.Error() != tooMany {
			t.Errorf("%.100v, want %s", err, tooMany)
		}
		if err := row.with(row.most).Validate(); err != nil && strings.Contains(err.Error(), ": at most") {
			t.Errorf("%d %s: %.100s", row.most, row.key, err)
		}
	}
	// What is told goes by the request, too: 11 times 9091 is 100001.
	told := func(requests, events, limits int) error {
		return letter.Letter{Requests: make([]scope.Request, requests), Events: make([]letter.Event, events),
			Limits: make([]letter.Narrowing, limits)}.Validate()
	}
	if err := told(11, 9000, 91); err == nil || err.Error() != `requests: "100001": at most 100000` {
		t.Errorf("%.100v", err)
	}
	if err := told(100, 900, 100); err == nil || strings.Contains(err.Error(), ": at most") {
		t.Errorf("100 requests of which is told a thousand times: %.100v", err)
	}
}

// A finding about a disposition names its basis in the place of the name; else
// the name is that of its args.
func TestFindingText(t *testing.T) {
	act := calendar.NewAct("Vbw", "Voorbeeldwet", "")
	says := calendar.MustProvision("vbw.1", calendar.Article(act, "1"), "een reden ontbreekt voor {name}",
		"a reason is missing for {name}")
	basis := calendar.MustProvision("vbw.2", calendar.Article(act, "2"), "niet doorgezonden", "not forwarded")
	for _, row := range []struct {
		f    letter.Finding
		want string
	}{
		{letter.Finding{Provision: says, Of: basis}, "a reason is missing for not forwarded"},
		{letter.Finding{Provision: says, Args: calendar.Args{Name: "x"}}, "a reason is missing for x"},
		{letter.Finding{Provision: says, Of: basis, Args: calendar.Args{Name: "x"}, Items: []string{"1", "2"}},
			"items 1 and 2: a reason is missing for not forwarded"},
		{letter.Finding{}, ""},
	} {
		if got := row.f.Text(calendar.English); got != row.want {
			t.Errorf("got %q, want %q", got, row.want)
		}
	}
}

// A letter of many events that each name many items: what is made of it stays in
// proportion to its file, in bytes allocated and in bytes told.
func TestManyEventsThatNameManyItems(t *testing.T) {
	var items, named []string
	for i := range 1000 {
		items = append(items, fmt.Sprintf(`{"id":"i%d"}`, i))
		named = append(named, fmt.Sprintf(`"i%d"`, i))
	}
	event := `{"on":"2024-03-04","kind":"narrowed","items":[` + strings.Join(named, ",") + `]}`
	document := `{"date":"2024-06-03","request":{"received":"2024-02-01","items":[` + strings.Join(items, ",") +
		`]},"events":[` + strings.TrimSuffix(strings.Repeat(event+",", 200), ",") + `]}`
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	l, err := letter.Parse([]byte(document))
	if err != nil {
		t.Fatal(err)
	}
	r, err := letter.Examine(l, wob.Clock{}, letter.AssumeAll)
	if err != nil {
		t.Fatal(err)
	}
	text := r.Text(calendar.Dutch)
	runtime.ReadMemStats(&after)
	if spent := after.TotalAlloc - before.TotalAlloc; spent > 20*uint64(len(document)) {
		t.Errorf("%d bytes allocated for a file of %d", spent, len(document))
	}
	if len(text) > len(document) || !strings.Contains(text, "i99, en nog 900") {
		t.Errorf("%d bytes of text", len(text))
	}
}
