package lateness

import (
	"encoding/csv"
	"encoding/json"
	"reflect"
	"slices"
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
	d := wob.Deadline{Key: wob.KeyDecision, Who: wob.ByBody, Force: wob.Must, First: day(first), Last: day(last), State: s, On: day(on)}
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
	r.add(append(request("2026-01-02", "2026-01-29", "2026-02-12", wob.Late, "2026-02-13"), objection(wob.Done), objection(wob.Overdue)), true, body("B"))
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

func TestTextForPeople(t *testing.T) {
	r := sample()
	r.ReceiptAssumed = true
	want := `       7  verzoeken
       1  besloten binnen de eerste termijn
       1  alleen binnen de verdaagde termijn
       1  te laat besloten
       1  nog niet besloten, termijn loopt
       1  nog niet besloten, termijn verstreken
       1  afgesloten zonder besluit
       1  niet besloten, geen dag gevraagd
       1  onbruikbaar
       3  besloten
  66,7 %  op tijd, van wat is besloten
  50,0 %  op tijd, met wat over tijd is meegeteld
       1  besloten binnen 28 dagen
       2  besloten binnen 42 dagen
       3  besloten binnen 56 dagen
  33,3 %  binnen 28 dagen, van wat is besloten
  66,7 %  binnen 42 dagen, van wat is besloten
 100,0 %  binnen 56 dagen, van wat is besloten
    29,0  dagen tot het besluit, mediaan
    33,3  dagen tot het besluit, gemiddelde
    28,5  dagen tot het besluit, eerste kwartiel
    36,0  dagen tot het besluit, derde kwartiel
    40,2  dagen tot het besluit, negentigste percentiel
    29,0  zonder opschorting, mediaan
    33,3  zonder opschorting, gemiddelde
     1,0  dagen te laat, mediaan
     1,0  dagen te laat, gemiddelde
     1,0  dagen te laat, negentigste percentiel
    27,0  dagen over tijd, mediaan
       1  verdaging aangenomen
       2  bezwaren
       1  op tijd beslist op bezwaar
       1  bezwaren over tijd
  50,0 %  bezwaren op tijd, met wat over tijd is meegeteld

dagen tot het besluit
    0-14       0
   15-28       1  ########################################
   29-42       1  ########################################
   43-56       1  ########################################
   57-84       0
  85-112       0
 113-182       0
 183-365       0
    meer       0

bestuursorgaan
                             verzoeken      besloten       op tijd over tijd mee       te laat     over tijd       mediaan
  niet bekend                        1             0             -             -             0             0             -
  A                                  2             2       100,0 %       100,0 %             0             0          28,5
  B                                  3             1         0,0 %         0,0 %             1             1          43,0

28, 42 en 56 dagen zijn kalenderdagen zonder verlenging: geen wettelijke termijnen, ter vergelijking.
De dagen van ontvangst zijn die van de verzoeken zelf: wie later ontving, had langer de tijd.
Van 1 verzoek is de verdaging aangenomen: op tijd binnen de verdaagde termijn is een bovengrens.
Wat nog niet is besloten (2 verzoeken) staat niet in de dagen tot het besluit.
Of wat geen besluit heeft (1 verzoek) over tijd is, is niet bekend: er is geen dag gevraagd.
`
	if got := r.Text(calendar.Dutch); got != want {
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
		d.State = wob.State(rapid.IntRange(0, 7).Filter(func(n int) bool { return wob.State(n) != wob.Done && wob.State(n) != wob.Late }).Draw(t, "state"))
		if d.State == wob.Overdue {
			d.Days = rapid.IntRange(1, 400).Draw(t, "overdue")
		}
	}
	all := []wob.Deadline{{Key: wob.KeyAdjourn, Last: first, State: wob.State(rapid.IntRange(0, 7).Draw(t, "notice"))}, d}
	for range rapid.IntRange(0, 2).Draw(t, "objections") {
		all = append(all, objection(wob.State(rapid.IntRange(0, 7).Draw(t, "objection"))))
	}
	var keys []Key
	for range rapid.IntRange(0, 3).Draw(t, "keys") {
		keys = append(keys, Key{rapid.SampledFrom([]string{"year", "body"}).Draw(t, "by"), rapid.SampledFrom([]string{"", "1", "=2", "\x00"}).Draw(t, "value")})
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
		if string(merged.AppendFigures(nil, 0)) != string(whole.AppendFigures(nil, 0)) || !reflect.DeepEqual(merged.all, whole.all) {
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
	if again, _ := json.Marshal(back); string(again) != string(b) || !reflect.DeepEqual(back.Days, was.Days) || !reflect.DeepEqual(back.Tally, was.Tally) {
		t.Errorf("%s\n%s", again, b)
	}
	for _, bad := range []string{`[{"days":2,"n":1},{"days":2,"n":1}]`, `[{"days":-1,"n":1}]`, `[{"days":1}]`, `{}`, `[`} {
		if err := json.Unmarshal([]byte(bad), &back.Days); err == nil {
			t.Errorf("%s is read", bad)
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
		{`{"all": {"late": 2, "taken": [{"days": 3, "n": 1}, {"days": 3, "n": 1}], "net": [{"days": 3, "n": 2}]}}`, `the days of a histogram must ascend`},
		{`{"groups": [{"by": "a"}, {"by": "a"}]}`, `a group stands twice`},
		{`{} {}`, `line 1`},
	} {
		var r Report
		if err := r.UnmarshalJSON([]byte(row.in)); err == nil || !strings.Contains(err.Error(), row.want) {
			t.Errorf("%s: %v, want %s", row.in, err, row.want)
		}
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
