package lateness

import (
	"encoding/csv"
	"encoding/json"
	"os"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

func day(s string) calendar.Date {
	if s == "" {
		return calendar.Date{}
	}
	return calendar.MustParse(s)
}

// a request as its list of deadlines has it: the first day of the decision term,
// the last day for an adjournment, the last day, and how it ended.
func request(first, adjournBy, last string, s wob.State, on string) []wob.Deadline {
	d := wob.Deadline{Key: wob.KeyDecision, Who: wob.ByBody, Force: wob.Must, First: day(first), Last: day(last),
		State: s, On: day(on)}
	if s == wob.Overdue {
		d.Days, _ = day("2026-11-25").DaysSince(d.Last)
	}
	return []wob.Deadline{{Key: wob.KeyAdjourn, Who: wob.ByBody, Force: wob.May, Last: day(adjournBy)}, d}
}

func objection(s wob.State) wob.Deadline {
	return wob.Deadline{Key: wob.KeyDecisionOnObjection, Of: "b", State: s}
}

// Each kind of request, counted by hand.
func sample() *Report {
	r := new(Report)
	body := func(s string) []Key { return []Key{{"body", s}} }
	r.add(request("2026-01-02", "2026-01-29", "2026-01-29", wob.Done, "2026-01-29"), false, body("A"))
	r.add(request("2026-01-02", "2026-01-29", "2026-02-12", wob.Done, "2026-01-30"), false, body("A"))
	r.add(append(request("2026-01-02", "2026-01-29", "2026-02-12", wob.Late, "2026-02-13"), objection(wob.Done),
		objection(wob.Overdue)), true, body("B"))
	r.add(request("2026-11-02", "2026-11-30", "2026-11-30", wob.Open, ""), false, body("B"))
	r.add(request("2026-10-02", "2026-10-29", "2026-10-29", wob.Overdue, ""), false, body("B"))
	r.add(request("2026-01-02", "2026-01-29", "2026-01-29", wob.Void, "2026-01-05"), false, body(""))
	r.add(request("2026-01-02", "2026-01-29", "2026-01-29", 0, ""), false, nil)
	r.AddBad(Key{"body", "A"})
	return r
}

func TestCountsByHand(t *testing.T) {
	all := sample().All()
	for _, row := range []struct {
		key, want, reason string
	}{
		{"requests", "7", "the bad one is none"},
		{"firstTerm", "1", "29 January is the last day of the first term"},
		{"adjournedTerm", "1", "30 January lies after it, before 12 February"},
		{"late", "1", "13 February"},
		{"open", "1", "30 November lies ahead"},
		{"overdue", "1", "29 October has passed"},
		{"closed", "1", "taken away"},
		{"unjudged", "1", "no day asked"},
		{"bad", "1", "counted as such"},
		{"decided", "3", "first term, adjourned term, late"},
		{"inTimeShare", "66.7", "2 of 3"},
		{"inTimeOfDueShare", "50.0", "2 of 4: the overdue one is due"},
		{"within28", "1", "1 January to 29 January is 28 days"},
		{"within42", "2", "to 30 January 29; to 13 February 43"},
		{"within56", "3", "all"},
		{"within28Share", "33.3", "1 of 3"},
		{"daysMedian", "29.0", "28, 29, 43"},
		{"daysMean", "33.3", "100 in 3"},
		{"lateMedian", "1.0", "12 to 13 February"},
		{"overdueMedian", "27.0", "29 October to 25 November"},
		{"adjournmentAssumed", "1", "of the late one"},
		{"objections", "2", "both of one request"},
		{"objectionsInTime", "1", "done"},
		{"objectionsOverdue", "1", "overdue"},
		{"objectionsInTimeShare", "50.0", "1 of 2 that are due"},
	} {
		i := slices.IndexFunc(figures, func(f figure) bool { return f.key == row.key })
		n, ok := figures[i].value(all)
		if got := string(figures[i].append(nil, n)); !ok || got != row.want {
			t.Errorf("%s (%s): %s, want %s", row.key, row.reason, got, row.want)
		}
	}
}

// The middle and the far end of what is late and of what is overdue, and shares of
// adjournment and suspension.
func TestLateAndOverdueByHand(t *testing.T) {
	var r Report
	for _, on := range []string{"2026-01-30", "2026-02-09", "2026-05-10"} { // 1, 11 and 101 days late
		r.add(request("2026-01-02", "2026-01-29", "2026-01-29", wob.Late, on), false, nil)
	}
	for _, last := range []string{"2026-11-24", "2026-11-14", "2026-08-16"} { // 1, 11 and 101 days before 25 November
		r.add(request("2026-01-02", last, last, wob.Overdue, ""), true, nil)
	}
	all := r.All()
	all.Adjourned, all.Suspended = 1, 3
	for _, row := range []struct{ key, want, reason string }{
		{"lateMedian", "11.0", "1, 11, 101"},
		{"lateMean", "37.7", "113 in 3"},
		{"late90", "83.0", "PERCENTILE.INC: 11 and eight tenths of 90"},
		{"overdueMedian", "11.0", "1, 11, 101"},
		{"inTimeShare", "0.0", "none of 3"},
		{"inTimeOfDueShare", "0.0", "none of 6"},
		{"adjournedShare", "33.3", "of 3 the facts say whether they were adjourned"},
		{"suspendedShare", "50.0", "3 of 6"},
		{"daysLowerQuartile", "34.0", "29, 39, 129: between 29 and 39"},
		{"objectionsInTimeShare", "", "there were no objections"},
	} {
		i := slices.IndexFunc(figures, func(f figure) bool { return f.key == row.key })
		n, ok := figures[i].value(all)
		if got := string(figures[i].append(nil, n)); ok != (row.want != "") || ok && got != row.want || !ok && n != 0 {
			t.Errorf("%s (%s): %s, want %s", row.key, row.reason, got, row.want)
		}
	}
}

// A request of which the clock gives no day for an adjournment or no first day is
// counted by what it has.
func TestARequestWithFewDays(t *testing.T) {
	var r Report
	r.add(request("2026-01-02", "", "2026-01-29", wob.Done, "2026-01-29")[1:], false, nil)
	r.add(request("", "2026-01-29", "2026-01-29", wob.Done, "2026-01-28"), false, nil)
	r.add(request("2026-01-02", "2026-01-29", "", wob.Late, "2026-02-13"), false, nil)
	all := r.All()
	if all.FirstTerm != 2 || all.AdjournedLate != 0 || all.Late != 1 || all.Taken.N() != 2 || all.Net.N() != 2 ||
		all.DaysLate.N() != 0 {
		t.Errorf("counted %+v", *all)
	}
}

// Each count is told by its own key; percentiles of 0 and 100 days are their own
// number; a day more than a flat term is outside it.
func TestEachFigureIsItsOwn(t *testing.T) {
	value := func(t *Tally, key string) string {
		i := slices.IndexFunc(figures, func(f figure) bool { return f.key == key })
		n, _ := figures[i].value(t)
		return string(figures[i].append(nil, n))
	}
	var counted Tally
	for i, c := range counters {
		*c.of(&counted) = 100 + i
	}
	for i, c := range counters {
		if got := value(&counted, c.key); got != strconv.Itoa(100+i) {
			t.Errorf("%s: %s, want %d", c.key, got, 100+i)
		}
	}
	due := Tally{ObjectionsInTime: 1, ObjectionsLate: 1, ObjectionsOverdue: 2, ObjectionsOpen: 9,
		ObjectionsWithdrawn: 9}
	if got := value(&due, "objectionsInTimeShare"); got != "25.0" {
		t.Errorf("1 of 4 objections that are due: %s", got)
	}
	var far Tally
	for _, d := range far.days() {
		d.add(0, 1)
		d.add(100, 1)
	}
	for key, want := range map[string]string{
		"daysMedian": "50.0", "daysMean": "50.0", "daysLowerQuartile": "25.0", "daysUpperQuartile": "75.0",
		"days90":    "90.0",
		"netMedian": "50.0", "netMean": "50.0", "lateMedian": "50.0", "lateMean": "50.0", "late90": "90.0",
		"overdueMedian": "50.0",
	} {
		if got := value(&far, key); got != want {
			t.Errorf("%s: %s, want %s", key, got, want)
		}
	}
	flat := Tally{FirstTerm: 6}
	for _, n := range []int{28, 29, 42, 43, 56, 57} {
		flat.Taken.add(n, 1)
	}
	for key, want := range map[string]string{
		"within28": "1", "within42": "3", "within56": "5", "within28Share": "16.7", "within42Share": "50.0",
		"within56Share": "83.3",
	} {
		if got := value(&flat, key); got != want {
			t.Errorf("%s: %s, want %s", key, got, want)
		}
	}
}

// The three forms say the same figures: JSON by key, CSV by name, text.
func TestFormsAgree(t *testing.T) {
	r := sample()
	var doc struct {
		All    map[string]any
		Groups []map[string]any
		Notes  []string
	}
	if err := json.Unmarshal(r.AppendFigures(nil, calendar.English), &doc); err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(strings.NewReader(string(r.AppendCSV(nil, calendar.English)))).ReadAll()
	if err != nil || len(rows) != 2+len(doc.Groups) || len(doc.Groups) != 3 {
		t.Fatalf("%d rows, %d groups, %v", len(rows), len(doc.Groups), err)
	}
	for i, f := range figures {
		cell, inJSON := rows[1][i+2], doc.All[f.key]
		if cell == "" && inJSON == nil {
			continue
		}
		var n json.Number
		if err := json.Unmarshal([]byte(cell), &n); err != nil {
			t.Fatal(err)
		}
		if x, _ := n.Float64(); x != inJSON {
			t.Errorf("%s: %v in JSON, %s in CSV", f.key, inJSON, cell)
		}
		if x, _ := n.Float64(); x > 0 && !strings.Contains(r.Text(calendar.English), "  "+f.english+"\n") {
			t.Errorf("the text lacks %q", f.english)
		}
	}
	if len(doc.Notes) != 4 {
		t.Errorf("notes: %q", doc.Notes)
	}
}

// The whole text of the report on the sample. A line of its table is long, so it
// stands in testdata; it was worked out by hand, and nothing renews it.
func TestTextForPeople(t *testing.T) {
	r := sample()
	r.ReceiptAssumed = true
	want, err := os.ReadFile("testdata/report-nl.txt")
	if err != nil {
		t.Fatal(err)
	}
	if got := r.Text(calendar.Dutch); got != string(want) {
		t.Errorf("got:\n%s", got)
	}
}

func drawRequest(t *rapid.T) ([]wob.Deadline, bool, []Key) {
	received := day("2020-01-01").AddDays(rapid.IntRange(0, 900).Draw(t, "received"))
	first := received.AddDays(28)
	last := first.AddDays(rapid.SampledFrom([]int{0, 14, 28}).Draw(t, "adjourned"))
	d := wob.Deadline{Key: wob.KeyDecision, First: received.AddDays(1), Last: last}
	if rapid.Bool().Draw(t, "decided") {
		d.On = received.AddDays(rapid.IntRange(0, 120).Draw(t, "taken"))
		d.State = wob.Done
		if d.On.After(last) {
			d.State = wob.Late
		}
	} else {
		d.State = wob.State(rapid.IntRange(0, 7).Filter(func(n int) bool {
			return wob.State(n) != wob.Done &&
				wob.State(n) != wob.Late
		}).Draw(t, "state"))
		if d.State == wob.Overdue {
			d.Days = rapid.IntRange(1, 400).Draw(t, "overdue")
		}
	}
	all := []wob.Deadline{{Key: wob.KeyAdjourn, Last: first, State: wob.State(rapid.IntRange(0, 7).Draw(t,
		"notice"))}, d}
	for range rapid.IntRange(0, 2).Draw(t, "objections") {
		all = append(all, objection(wob.State(rapid.IntRange(0, 7).Draw(t, "objection"))))
	}
	var keys []Key
	for range rapid.IntRange(0, 3).Draw(t, "keys") {
		keys = append(keys, Key{rapid.SampledFrom([]string{"year", "body"}).Draw(t, "by"),
			rapid.SampledFrom([]string{"", "1", "=2", "\x00"}).Draw(t, "value")})
	}
	return all, rapid.Bool().Draw(t, "assumed"), keys
}

// Parts counted apart, sent as JSON and merged in any order are the whole, to
// the byte; and every request is in one of the counts.
func TestPartsMergeToTheWhole(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var whole Report
		parts := make([]Report, 3)
		n := rapid.IntRange(0, 30).Draw(t, "n")
		for range n {
			deadlines, assumed, keys := drawRequest(t)
			whole.add(deadlines, assumed, keys)
			parts[rapid.IntRange(0, 2).Draw(t, "part")].add(deadlines, assumed, keys)
		}
		if got := whole.All().Requests(); got != n {
			t.Fatalf("%d requests, counted %d", n, got)
		}
		var merged Report
		for _, i := range rapid.Permutation([]int{0, 1, 2}).Draw(t, "order") {
			b, err := parts[i].MarshalJSON()
			var back Report
			if err != nil || back.UnmarshalJSON(b) != nil {
				t.Fatalf("%v: %s", err, b)
			}
			merged.Merge(&back)
		}
		want, _ := whole.MarshalJSON()
		if got, _ := merged.MarshalJSON(); string(got) != string(want) {
			t.Fatalf("merged %s\nwhole  %s", got, want)
		}
		if string(merged.AppendFigures(nil, 0)) != string(whole.AppendFigures(nil, 0)) ||
			!reflect.DeepEqual(merged.all, whole.all) {
			t.Fatal("the figures differ")
		}
	})
}

// By value, by pointer, as a part of something else: nothing marshals to less.
func TestWhateverMarshalsReadsBack(t *testing.T) {
	type holder struct {
		Report Report
		Tally  Tally
		Days   Days
	}
	was := holder{Report: *sample(), Tally: *sample().All(), Days: sample().All().Taken}
	b, err := json.Marshal(was)
	var back holder
	if err != nil || json.Unmarshal(b, &back) != nil {
		t.Fatalf("%v: %s", err, b)
	}
	if again, _ := json.Marshal(back); string(again) != string(b) || !reflect.DeepEqual(back.Days, was.Days) ||
		!reflect.DeepEqual(back.Tally, was.Tally) {
		t.Errorf("%s\n%s", again, b)
	}
	for _, bad := range []string{`[{"days":2,"n":1},{"days":2,"n":1}]`, `[{"days":-1,"n":1}]`, `[{"days":1}]`, `{}`,
		`[`} {
		if err := json.Unmarshal([]byte(bad), &back.Days); err == nil {
			t.Errorf("%s is read", bad)
		}
	}
}

// What one part says of the receipt holds for the whole; no report adds nothing.
func TestMergeKeepsWhatWasAssumed(t *testing.T) {
	for _, row := range [][3]bool{{false, false, false}, {true, false, true}, {false, true, true}, {true, true, true}} {
		r, other := sample(), sample()
		r.ReceiptAssumed, other.ReceiptAssumed = row[0], row[1]
		if r.Merge(other); r.ReceiptAssumed != row[2] {
			t.Errorf("%v and %v: %v", row[0], row[1], r.ReceiptAssumed)
		}
	}
	r := sample()
	if r.Merge(nil); r.All().Requests() != 7 {
		t.Errorf("with none %d requests", r.All().Requests())
	}
	if r.Merge(new(Report)); r.All().Requests() != 7 {
		t.Errorf("with one that counted none %d requests", r.All().Requests())
	}
}

// A key that stands twice counts once; groups come by what they are grouped by,
// then by value, and can be left off.
func TestGroupsByHand(t *testing.T) {
	var r Report
	r.AddBad(Key{"year", "2"}, Key{"body", "B"}, Key{"year", "2"}, Key{"body", "A"}, Key{"year", "1"})
	r.add(request("2026-01-02", "2026-01-29", "2026-01-29", wob.Done, "2026-01-29"), false, []Key{{"body", "A"},
		{"body", "A"}})
	var got []string
	for k, t := range r.Groups() {
		got = append(got, k.By+k.Value+" "+strconv.Itoa(t.Bad)+strconv.Itoa(t.FirstTerm))
	}
	if want := "bodyA 11 bodyB 10 year1 10 year2 10"; strings.Join(got, " ") != want {
		t.Errorf("%q, want %s", got, want)
	}
	n := 0
	for range r.Groups() {
		n++
		break
	}
	if n != 1 {
		t.Errorf("%d groups after the first", n)
	}
}

// What groups are called, and what figures rest on, in both languages.
func TestNamesForPeople(t *testing.T) {
	for by, want := range map[string][2]string{
		ByYearReceived: {"jaar van ontvangst", "year of receipt"}, ByQuarterReceived: {"kwartaal van ontvangst",
			"quarter of receipt"},
		ByYearDecided: {"jaar van het besluit", "year of the decision"}, ByBody: {"bestuursorgaan", "body"},
		ByAct: {"wet", "act"}, "team": {"team", "team"},
	} {
		if got := [2]string{GroupName(by, calendar.Dutch), GroupName(by, calendar.English)}; got != want {
			t.Errorf("%s: %q, want %q", by, got, want)
		}
	}
	two := sample()
	two.Merge(sample())
	notes := strings.Join(two.notes(calendar.English), "\n")
	for _, want := range []string{"28, 42 and 56 days are calendar days", "Of 2 requests the adjournment is assumed",
		"What is not decided (4 requests)", "what has no decision (2 requests)"} {
		if !strings.Contains(notes, want) {
			t.Errorf("the notes lack %q: %s", want, notes)
		}
	}
	if strings.Contains(notes, "days of receipt") {
		t.Errorf("nothing was assumed of the receipt: %s", notes)
	}
	var one Report
	if n := one.notes(calendar.English); len(n) != 0 {
		t.Errorf("notes on nothing: %q", n)
	}
	for _, s := range []wob.State{wob.Open, wob.Overdue} {
		var r Report
		r.add(request("2026-10-02", "2026-10-29", "2026-10-29", s, ""), false, nil)
		if n := r.notes(calendar.English); len(n) != 1 || !strings.Contains(n[0], "(1 request)") {
			t.Errorf("notes on one request that is %s: %q", s, n)
		}
	}
	if got := one.Text(calendar.English); got != "       0  requests\n" {
		t.Errorf("of none: %q", got)
	}
	long := new(Report)
	long.AddBad(Key{"team", "Naam van 21 tekens ab"}, Key{"team", "Naam van 22 tekens abc"},
		Key{"team", "Naam van 23 tekens abcd"})
	for _, want := range []string{"\nteam\n", "  Naam van 21 tekens ab              0",
		"  Naam van 22 tekens abc             0", "  Naam van 23 tekens abcd             0"} {
		if got := long.Text(calendar.English); !strings.Contains(got, want) {
			t.Errorf("%s lacks %q", got, want)
		}
	}
}

// The longest bar has forty signs, the others in proportion, and the least one.
func TestTheHistogramIsDrawn(t *testing.T) {
	var r Report
	for range 100 {
		r.add(request("2026-01-02", "2026-01-29", "2026-01-29", wob.Done, "2026-01-11"), false, nil) // 10 days
	}
	for range 50 {
		r.add(request("2026-01-02", "2026-01-29", "2026-01-29", wob.Done, "2026-01-16"), false, nil) // 15 days
	}
	r.add(request("2025-01-02", "2025-01-29", "2025-01-29", wob.Late, "2026-01-16"), false, nil) // 380 days
	const head = "\ndays to the decision\n"
	want := head + "    0-14     100  ########################################\n   15-28      50  " +
		"####################\n   29-42       0\n" +
		"   43-56       0\n   57-84       0\n  85-112       0\n 113-182       0\n 183-365       0\n    more       1  #\n"
	if got := r.Text(calendar.English); !strings.Contains(got, want) {
		t.Errorf("%s", got)
	}
	var none Report
	none.AddBad()
	if got := none.Text(calendar.English); strings.Contains(got, head) {
		t.Errorf("a histogram of nothing: %s", got)
	}
	const json = `"histogram":[{"to":14,"n":100},{"to":28,"n":50},{"to":42,"n":0},{"to":56,"n":0},{"to":84,` +
		`"n":0},{"to":112,"n":0},{"to":182,"n":0},{"to":365,"n":0},{"n":1}]`
	if got := string(r.AppendFigures(nil, calendar.English)); !strings.Contains(got, json) {
		t.Errorf("%s", got)
	}
	if got := string(none.AppendFigures(nil, calendar.English)); strings.Contains(got, `"to"`) {
		t.Errorf("%s", got)
	}
}

// The table has a head in the language of the reader; a share has its sign there.
func TestTheTableHasAHead(t *testing.T) {
	r := sample()
	for l, want := range map[calendar.Lang]string{
		calendar.Dutch:   "groep,waarde,verzoeken,besloten binnen de eerste termijn,",
		calendar.English: "group,value,requests,decided in the first term,",
	} {
		got := string(r.AppendCSV(nil, l))
		first, rest, _ := strings.Cut(got, "\r\n")
		if !strings.HasPrefix(first, want) || strings.Count(first, " (%)") != 8 {
			t.Errorf("%s", first)
		}
		all := map[calendar.Lang]string{calendar.Dutch: "alle,,7,1,", calendar.English: "all,,7,1,"}[l]
		body := map[calendar.Lang]string{calendar.Dutch: "\r\nbestuursorgaan,A,2,1,",
			calendar.English: "\r\nbody,A,2,1,"}[l]
		if !strings.HasPrefix(rest, all) || !strings.Contains(rest, body) || !strings.HasSuffix(rest, "\r\n") {
			t.Errorf("%s", rest)
		}
	}
	text := r.Text(calendar.English)
	for _, want := range []string{"  66.7 %  in time, of what was decided\n",
		"     requests       decided       in time  with overdue          late       overdue        median\n",
		"  not known  "} {
		if !strings.Contains(text, want) {
			t.Errorf("%s lacks %q", text, want)
		}
	}
}

func TestMergeWithItselfDoubles(t *testing.T) {
	r := sample()
	r.Merge(r)
	if r.All().Requests() != 14 || r.All().Taken.N() != 6 || r.groups[Key{"body", "A"}].Bad != 2 {
		t.Errorf("doubled: %+v", r.All())
	}
}

func TestStoredCountsAreReadStrictly(t *testing.T) {
	for _, row := range []struct{ in, want string }{
		{`{"all": {"late": -1}}`, `line 1: all.late: "-1": takes a whole number`},
		{`{"all": {"later": 1}}`, `line 1: all.later: "1": unknown key`},
		{`{"all": {"taken": [{"days": 3, "n": 1}]}}`, `more days are counted than requests`},
		{`{"all": {"late": 2, "taken": [{"days": 3, "n": 1}, {"days": 3, "n": 1}], "net": [{"days": 3, "n": 2}]}}`,
			`the days of a histogram must ascend`},
		{`{"groups": [{"by": "a"}, {"by": "a"}]}`, `a group stands twice`},
		{`{"groups": [{"by": "b"}, {"by": "a", "value": "1"}, {"by": "a", "value": "2"}, {"by": "a", "value": "1"}]}`,
			`a group stands twice`},
		{`{"all": {"late": 1, "taken": [{"days": 3, "n": 2}], "net": [{"days": 3, "n": 2}]}}`,
			`more days are counted than requests`},
		{`{"all": {"late": 1, "taken": [{"days": 3, "n": 1}]}}`, `more days are counted than requests`},
		{`{"all": {"late": 1, "net": [{"days": 3, "n": 1}]}}`, `more days are counted than requests`},
		{`{"all": {"late": 1, "daysLate": [{"days": 3, "n": 2}]}}`, `more days are counted than requests`},
		{`{"all": {"overdue": 1, "daysOverdue": [{"days": 3, "n": 1}, {"days": 4, "n": 1}]}}`,
			`more days are counted than requests`},
		{`{"all": {"late": 2, "taken": [{"days": 4, "n": 1}, {"days": 3, "n": 1}], "net": [{"days": 3, "n": 2}]}}`,
			`the days of a histogram must ascend`},
		{`{"all": {"late": 1, "taken": [{"days": 36526, "n": 1}], "net": [{"days": 36525, "n": 1}]}}`,
			`all.taken[0].days: "36526"`},
		{`{"all": {"late": 2147483648}}`, `all.late: "2147483648"`},
		{`{"all": {"late": 1, "taken": [{"days": 3, "n": 0}]}}`, `all.taken[0].n`},
		{`{"all": {"late": 1, "taken": [{"days": 3}]}}`, `all.taken[0]`},
		{`{"receiptAssumed": 1}`, `receiptAssumed`},
		{`{"all": {"late": 1, "daysLate": [{"days": -1, "n": 1}]}}`, `all.daysLate[0].days: "-1"`},
		{`{"all": {"late": 1, "daysLate": [{"days": 1, "n": 0}]}}`, `all.daysLate[0].n: "0": takes a whole number`},
		{`{"all": {"late": 1, "daysLate": [{"days": 1, "n": 2147483648}]}}`, `all.daysLate[0].n: "2147483648"`},
		{`{} {}`, `line 1`},
	} {
		var r Report
		if err := r.UnmarshalJSON([]byte(row.in)); err == nil || !strings.Contains(err.Error(), row.want) {
			t.Errorf("%s: %v, want %s", row.in, err, row.want)
		}
	}
	for _, good := range []string{
		`{"all": {"late": 1, "taken": [{"days": 36525, "n": 1}], "net": [{"days": 36525, "n": 1}], "daysLate": [{"days": ` +
			`0, "n": 1}]}}`,
		`{"all": {"late": 2147483647, "daysLate": [{"days": 1, "n": 2147483647}], "open": 0}}`,
		`{"all": {"overdue": 2, "daysOverdue": [{"days": 3, "n": 1}, {"days": 4, "n": 1}]}}`,
		`{"groups": [{"by": "a", "value": "1"}, {"by": "a", "value": "2"}]}`,
	} {
		var r Report
		if err := r.UnmarshalJSON([]byte(good)); err != nil {
			t.Errorf("%s: %v", good, err)
		}
	}
	var first Days
	if err := first.UnmarshalJSON([]byte(`[{"days":0,"n":1},{"days":1,"n":1}]`)); err != nil || first.N() != 2 {
		t.Errorf("from the first day: %d, %v", first.N(), err)
	}
	days := sample().All().Taken
	if err := days.UnmarshalJSON([]byte("null")); err != nil || days.N() != 3 {
		t.Errorf("null leaves %d of 3, %v", days.N(), err)
	}
	for _, bad := range []string{`[{"days":3,"n":1}] 1`, `[{"days":3,"n":1},{"days":2,"n":1}]`} {
		if err := days.UnmarshalJSON([]byte(bad)); err == nil || days.N() != 3 {
			t.Errorf("%s: %v, and %d are left", bad, err, days.N())
		}
	}
	var tally Tally
	if err := tally.UnmarshalJSON([]byte(`{"late":-1}`)); err == nil {
		t.Error("a count below 0 is read")
	}
}

// A file keeps each histogram, each group and what was assumed of the receipt.
func TestWhatIsStoredByHand(t *testing.T) {
	var r Report
	r.ReceiptAssumed = true
	r.add(request("2026-01-02", "2026-01-29", "2026-01-29", wob.Late, "2026-01-31"), false, []Key{{"body", "A"}})
	r.add(request("2026-11-02", "2026-11-23", "2026-11-23", wob.Overdue, ""), false, nil)
	b, err := r.MarshalJSON()
	const want = `{"receiptAssumed":true,"all":{"late":1,"overdue":1,"taken":[{"days":30,"n":1}],` +
		`"net":[{"days":30,"n":1}],` +
		`"daysLate":[{"days":2,"n":1}],"daysOverdue":[{"days":2,"n":1}]},` +
		`"groups":[{"by":"body","value":"A","tally":{"late":1,"taken":[{"days":30,"n":1}],"net":[{"days":30,` +
		`"n":1}],"daysLate":[{"days":2,"n":1}]}}]}`
	if string(b) != want || err != nil {
		t.Errorf("%s, %v, want %s", b, err, want)
	}
	var back Report
	if err := back.UnmarshalJSON([]byte(want)); err != nil || !reflect.DeepEqual(back, r) {
		t.Errorf("%+v, %v, want %+v", back, err, r)
	}
}

// The name of a group comes from a register: it computes nothing in a spreadsheet
// and commands no terminal.
func TestNamesOfGroupsActOnNothing(t *testing.T) {
	r := new(Report)
	r.AddBad(Key{"=1+1", "\x1b[2J"})
	if got := string(r.AppendCSV(nil, calendar.Dutch)); !strings.Contains(got, "'=1+1,\ufffd[2J,") {
		t.Errorf("%q", got)
	}
	if got := r.Text(calendar.Dutch); strings.Contains(got, "\x1b") {
		t.Errorf("%q", got)
	}
}

func BenchmarkMillionRequests(b *testing.B) {
	requests := make([][]wob.Deadline, 0, 1000)
	for i := range 1000 {
		received := day("2020-01-01").AddDays(i)
		on := received.AddDays(i % 90)
		requests = append(requests, []wob.Deadline{
			{Key: wob.KeyAdjourn, Last: received.AddDays(28)},
			{Key: wob.KeyDecision, First: received.AddDays(1), Last: received.AddDays(56), State: wob.Done, On: on},
			{Key: wob.KeyObjection, First: on, Last: on.AddDays(42)},
		})
	}
	keys := make([][]Key, len(requests))
	for i := range requests {
		keys[i] = []Key{{ByYearReceived, year(requests[i][1].First)}, {"body", string(rune('A' + i%20))}}
	}
	b.ReportAllocs()
	for b.Loop() {
		var r Report
		for i := range 1_000_000 {
			r.add(requests[i%1000], false, keys[i%1000])
		}
		if r.All().Requests() != 1_000_000 {
			b.Fatal("not all counted")
		}
	}
}

// What is read is written the same, and read again.
func FuzzStoredCounts(f *testing.F) {
	b, _ := sample().MarshalJSON()
	f.Add(b)
	f.Add([]byte(`{"receiptAssumed":true,"all":{"late":2,"taken":[{"days":3,"n":2}],"net":[{"n":2}]}}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		var r, again Report
		if r.UnmarshalJSON(b) != nil {
			return
		}
		first, _ := r.MarshalJSON()
		if err := again.UnmarshalJSON(first); err != nil {
			t.Fatalf("%v: %s", err, first)
		}
		if second, _ := again.MarshalJSON(); string(first) != string(second) {
			t.Fatalf("%s\n%s", first, second)
		}
		_ = r.Text(calendar.Dutch)
	})
}
