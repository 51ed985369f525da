package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// invoke runs the program and returns what it writes and its exit status.
func invoke(stdin string, args ...string) (stdout, stderr string, status int) {
	var out, errs bytes.Buffer
	status = run(args, strings.NewReader(stdin), &out, &errs)
	return out.String(), errs.String(), status
}

// summed shows each line of JSON as its id and last day, or its line and error.
func summed(t *testing.T, stdout string) (all []string) {
	t.Helper()
	for line := range strings.Lines(stdout) {
		var answer struct {
			ID       string
			Line     int
			Error    string
			Decision struct{ LastDay string }
			Summary  json.RawMessage
		}
		if err := json.Unmarshal([]byte(line), &answer); err != nil {
			t.Fatalf("%q: %v", line, err)
		}
		switch {
		case answer.Error != "":
			all = append(all, fmt.Sprintf("%s line %d %s", answer.ID, answer.Line, answer.Error))
		case answer.Summary != nil:
			all = append(all, string(answer.Summary))
		default:
			all = append(all, answer.ID+" "+answer.Decision.LastDay)
		}
	}
	return all
}

func write(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// The days are those of the law: art. 6 lid 1 Wob, art. 4.4 lid 1 Woo, art. 1
// Atw, counted by hand.
const (
	a = `{"id":"a","received":"2020-03-03"}`
	b = `{"id":"b","received":"2020-03-13"}`
)

func TestJSON(t *testing.T) {
	const tooSoon = "the text ends too early"
	for _, row := range []struct {
		reason, stdin string
		want          []string
		status        int
	}{
		{"no cases", "", nil, 0},
		{"JSON Lines", a + "\n" + b + "\n", []string{"a 2020-03-31", "b 2020-04-14"}, 0},
		{"an array", "[\n" + a + ",\n" + b + "\n]", []string{"a 2020-03-31", "b 2020-04-14"}, 0},
		{"one object, pretty", "{\n\"id\":\"a\",\n\"received\":\"2020-03-03\"\n}\n", []string{"a 2020-03-31"}, 0},
		{"a bad line in its place", a + "\n" + `{"id":"x","recieved":"2020-03-03"}` + "\n" + b,
			[]string{"a 2020-03-31", `x line 2 recieved: "2020-03-03": unknown key`, "b 2020-04-14"}, 1},
		{"an impossible case", `{"id":"x","received":"2020-03-03","decision":{"published":"2020-03-02"}}` + "\n" + b,
			[]string{`x line 1 decision.published: "2020-03-02": lies before received, 2020-03-03`, "b 2020-04-14"}, 1},
		{"a result outside the table of days", "\n" + `{"id":"x","received":"2040-12-20"}` + "\n" + a,
			[]string{`x line 2 received: "2040-12-20": ` +
				`day "2041-01-17" lies outside the days known here, 1990-01-01 up to and including 2040-12-31`,
				"a 2020-03-31"}, 1},
		{"cut off", a + "\n" + b[:20], []string{"a 2020-03-31", `b line 2 received: ` + tooSoon}, 1},
	} {
		stdout, stderr, status := invoke(row.stdin, "-lang", "en")
		if diff := cmp.Diff(row.want, summed(t, stdout)); diff != "" || status != row.status || stderr != "" {
			t.Errorf("%s: status %d, want %d; %s\n%s", row.reason, status, row.status, stderr, diff)
		}
	}
}

func TestFiles(t *testing.T) {
	one, two := write(t, "one.jsonl", a+"\n"), write(t, "two.json", "["+b+"]")
	stdout, stderr, status := invoke("not read", one, two)
	if diff := cmp.Diff([]string{"a 2020-03-31", "b 2020-04-14"}, summed(t, stdout)); diff != "" || status != 0 ||
		stderr != "" {
		t.Errorf("status %d, %s\n%s", status, stderr, diff)
	}
	// One that is not there does not keep the others from being read.
	missing := filepath.Join(t.TempDir(), "missing.json")
	stdout, stderr, status = invoke("", one, missing, two)
	if diff := cmp.Diff([]string{"a 2020-03-31", "b 2020-04-14"}, summed(t, stdout)); diff != "" || status != 1 ||
		!strings.Contains(stderr, missing) {
		t.Errorf("status %d, %s\n%s", status, stderr, diff)
	}
}

func TestLang(t *testing.T) {
	dutch, _, _ := invoke(a)
	english, _, status := invoke(a, "-lang", "en")
	again, _, _ := invoke(a, "-lang", "nl")
	if status != 0 || dutch != again || !strings.Contains(dutch, "4 weken") || !strings.Contains(english,
		"4 weeks") || strings.Contains(english, "weken") {
		t.Errorf("status %d\n%s%s", status, dutch, english)
	}
}

func TestText(t *testing.T) {
	const bad = `{"id":"x"}`
	stdout, _, status := invoke(a+"\n"+bad+"\n"+b, "-text")
	for _, want := range []string{"a\nDagen:\n  - De beslissing op het verzoek verdagen: mede te delen uiterlijk op " +
		"31 maart 2020", "(art. 6 lid 1 Wob)", "regel 2: received: moet worden gegeven\n", "b\nDagen:\n",
		"uiterlijk 14 april 2020 (art. 6 lid 1 Wob)", "Goede Vrijdag"} {
		if !strings.Contains(stdout, want) {
			t.Errorf("%q is not in\n%s", want, stdout)
		}
	}
	if status != 1 {
		t.Errorf("status %d", status)
	}
	stdout, _, _ = invoke(a, "-text", "-lang", "en")
	if !strings.Contains(stdout, "Decide on the request: by 31 March 2020") {
		t.Error(stdout)
	}
	file := write(t, "cases.json", bad)
	if stdout, _, _ = invoke("", "-text", file); !strings.Contains(stdout, file+": regel 1: ") {
		t.Error(stdout)
	}
}

// With adjournment the two sides of adjournment-from differ: four weeks from the
// nominal end of the first term, or from the end that art. 1 Atw gives it (8 May
// and 12 May 2020).
func TestReading(t *testing.T) {
	const c = `{"id":"b","received":"2020-03-13","adjournments":[{"notified":"2020-04-14","by":"P4W"}]}`
	for _, row := range []struct {
		args []string
		want string
	}{
		{nil, "b 2020-05-08"},
		{[]string{"-reading", "adjournment-from"}, "b 2020-05-12"},
		{[]string{"-reading", "post-week", "-reading", "adjournment-from", "-reading", "post-week"}, "b 2020-05-12"},
	} {
		stdout, _, status := invoke(c, row.args...)
		if got := summed(t, stdout); status != 0 || len(got) != 1 || got[0] != row.want {
			t.Errorf("%v: status %d, %q, want %s", row.args, status, got, row.want)
		}
	}
	stdout, _, _ := invoke(c, "-reading", "adjournment-from")
	if !strings.Contains(stdout, `"readings":["adjournment-from"]`) {
		t.Errorf("the choice is not told: %s", stdout)
	}
}

func TestUsage(t *testing.T) {
	for _, row := range []struct {
		args []string
		says string
	}{
		{[]string{"-reading", "nonsense"}, `wob.ParseReading("nonsense"): no such reading`},
		{[]string{"-reading", ""}, `no such reading`},
		{[]string{"-reading"}, "needs an argument"},
		{[]string{"-lang", "de"}, `calendar.ParseLang("de"): takes nl or en`},
		{[]string{"-csv", "received=in"}, "decided: must be given"},
		{[]string{"-csv", "in=received"}, `columns: "in": takes "received"`},
		{[]string{"-nonsense"}, "not defined"},
	} {
		stdout, stderr, status := invoke(a, row.args...)
		if status != 2 || stdout != "" || !strings.Contains(stderr, row.says) {
			t.Errorf("%v: status %d, %q, %q", row.args, status, stdout, stderr)
		}
	}
}

// In a table the longest adjournment that the act allows is taken as notified
// in time.
func TestCSV(t *testing.T) {
	const table = "nr;in;out\n1;2020-03-03;2020-03-31\n2;2020-03-03;2020-04-28\n" +
		"3;2020-03-03;2020-04-29\n4;2020-03-03;\n5;2020-02-30;\n"
	stdout, stderr, status := invoke(table, "-lang", "en", "-csv", "received=in,decided=out,id=nr", "-summary")
	want := []string{
		"1 2020-04-28", "2 2020-04-28", "3 2020-04-28", "4 2020-04-28",
		`5 line 6 in: "2020-02-30": no such day`,
	}
	got := summed(t, stdout)
	const counts = `{"all":{"requests":4,"firstTerm":1,"adjournedTerm":1,"late":1,"open":0,` +
		`"overdue":0,"closed":0,"unjudged":1,"bad":1,`
	if last := got[len(got)-1]; !strings.HasPrefix(last, counts) {
		t.Errorf("the summary is %s, want %s", last, counts)
	}
	if diff := cmp.Diff(want, got[:len(got)-1]); diff != "" || status != 1 || stderr != "" {
		t.Errorf("status %d, %s\n%s", status, stderr, diff)
	}
	stdout, _, status = invoke(table[:strings.Index(table, "5;")], "-csv", "received=in,decided=out", "-summary",
		"-text", "-lang", "en")
	for _, want := range []string{"1  decided in the first term\n", "1  only within the adjourned term\n",
		"1  decided late\n", "1  not decided, no day asked about\n", "4  adjournment assumed\n"} {
		if !strings.Contains(stdout, want) {
			t.Errorf("%q is not in\n%s", want, stdout)
		}
	}
	if status != 0 {
		t.Errorf("status %d", status)
	}
	stdout, _, status = invoke(table, "-lang", "en", "-csv", "received=in,decided=uit")
	if got := summed(t, stdout); status != 1 || len(got) != 1 ||
		got[0] != ` line 1 uit: no such column; there are "nr", "in", "out"` {
		t.Errorf("status %d, %q", status, got)
	}
}

// The counts go over all files.
func TestSummary(t *testing.T) {
	one := write(t, "one", `{"received":"2020-03-03","decision":{"published":"2020-03-31"}}`)
	two := write(t, "two", `{"received":"2020-03-03","decision":{"published":"2020-04-01"}}`+"\nx")
	stdout, _, status := invoke("", "-summary", one, two)
	got := summed(t, stdout)
	const want = `{"all":{"requests":2,"firstTerm":1,"adjournedTerm":0,"late":1,"open":0,` +
		`"overdue":0,"closed":0,"unjudged":0,"bad":1,`
	if last := got[len(got)-1]; status != 1 || !strings.HasPrefix(last, want) || !strings.Contains(last,
		`{"by":"year-received","value":"2020","requests":2`) {
		t.Errorf("status %d, %s, want %s", status, last, want)
	}
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no space left") }

// An answer that cannot be written is told, and is no success.
func TestOutputFails(t *testing.T) {
	for reason, stdin := range map[string]io.Reader{
		"at the end":    strings.NewReader(a),
		"in the middle": strings.NewReader(strings.Repeat(a+"\n", 1000)),
	} {
		var stderr bytes.Buffer
		if status := run(nil, stdin, full{}, &stderr); status != 1 || !strings.Contains(stderr.String(),
			"no space left") {
			t.Errorf("%s: status %d, %q", reason, status, stderr.String())
		}
	}
}

// Progress is for a terminal: to a file or a pipe nothing is written.
func TestNoProgress(t *testing.T) {
	path := filepath.Join(t.TempDir(), "stderr")
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	status := run(nil, strings.NewReader(strings.Repeat("x\n", tickEvery+1)), io.Discard, f)
	if text, err := os.ReadFile(path); err != nil || len(text) != 0 || status != 1 {
		t.Errorf("status %d, %q, %v", status, text, err)
	}
}

// Standard input may be named; help is no wrong usage; a table without -csv is
// one error that names it.
func TestWhatIsAskedFor(t *testing.T) {
	stdout, stderr, status := invoke(a, "-")
	if status != 0 || !strings.Contains(stdout, "2020-03-31") {
		t.Errorf("-: status %d, %q, %q", status, stdout, stderr)
	}
	if _, stderr, status = invoke("", "-h"); status != 0 || !strings.Contains(stderr, "-deadlines") {
		t.Errorf("-h: status %d, %q", status, stderr)
	}
	table := "nr;in;out\n1;2025-01-06;2025-01-31\n2;2025-01-06;\n"
	stdout, _, status = invoke(table, "-lang", "en")
	if got := summed(t, stdout); status != 1 || len(got) != 1 || !strings.Contains(got[0],
		"-csv received=COL,decided=COL") {
		t.Errorf("a table: status %d, %q", status, got)
	}
	if _, stderr, status = invoke("", t.TempDir()); status != 1 || !strings.Contains(stderr, "is a directory") {
		t.Errorf("a directory: status %d, %q", status, stderr)
	}
	file := write(t, "bad.json", `{"id":"x"}`)
	if stdout, _, _ = invoke("", file); !strings.Contains(stdout, `"file":"`+file+`"`) {
		t.Errorf("an error of a file names it: %s", stdout)
	}
}

// The work list: what is overdue, and what ends within the days asked about.
func TestDeadlines(t *testing.T) {
	const register = `{"id":"a","received":"2026-03-02","asOf":"2026-04-20"}` + "\n" +
		`{"id":"b","received":"2026-04-14","asOf":"2026-04-20"}`
	keys := func(stdout string) (all []string) {
		for line := range strings.Lines(stdout) {
			var d struct{ Case, Key, State string }
			if err := json.Unmarshal([]byte(line), &d); err != nil {
				t.Fatal(err)
			}
			all = append(all, d.Case+" "+d.Key+" "+d.State)
		}
		return all
	}
	stdout, _, status := invoke(register, "-deadlines", "-within", "10")
	// a: the last day was 30 March, art. 4.4 lid 1 Woo; b: two weeks from 14 April, art. 4.1 lid 5 Woo.
	want := []string{"a decision overdue", "b ask-precision open"}
	if diff := cmp.Diff(want, keys(stdout)); diff != "" || status != 0 {
		t.Errorf("status %d\n%s", status, diff)
	}
	if stdout, _, _ = invoke(register, "-deadlines"); len(keys(stdout)) < 8 {
		t.Errorf("all deadlines: %q", keys(stdout))
	}
	for _, args := range [][]string{{"-within", "3"}, {"-deadlines", "-within", "-1"}, {"-deadlines", "-within", "x"},
		{"-asof", "x"}, {"-schema", "x"}, {"-dates", "ymd"},
		{"-dates", "dmy"}, {"-territory", "bes"}, {"-territory", "aruba"}} {
		if stdout, _, status := invoke(a, args...); status != 2 || stdout != "" {
			t.Errorf("%v: status %d, %q", args, status, stdout)
		}
	}
	if _, stderr, status := invoke(a, "-deadlines", "-within", "3"); status != 2 || !strings.Contains(stderr, "-asof") {
		t.Errorf("no day asked: status %d, %q", status, stderr)
	}
	if stdout, _, status = invoke(a, "-deadlines", "-within", "3", "-asof", "2020-04-10"); status != 0 ||
		!strings.Contains(stdout, `"daysLate":10`) {
		t.Errorf("-asof: status %d, %s", status, stdout)
	}
}

func TestSchemas(t *testing.T) {
	for _, name := range []string{"case", "timeline"} {
		stdout, _, status := invoke("", "-schema", name)
		if status != 0 || !json.Valid([]byte(stdout)) || !strings.Contains(stdout, "2020-12") {
			t.Errorf("%s: status %d", name, status)
		}
	}
}

// The columns of a register in use are found, and it is said which.
func TestColumnsAuto(t *testing.T) {
	const table = "ID;Ontvangstdatum;Besluitdatum\n1;03-03-2020;31-03-2020\n"
	stdout, stderr, status := invoke(table, "-columns", "auto")
	if status != 0 || !strings.Contains(stdout, `"id":"1"`) || !strings.Contains(stderr,
		"received=Ontvangstdatum,decided=Besluitdatum,id=ID") {
		t.Errorf("status %d, %s, %s", status, stdout, stderr)
	}
	island := "kenmerk;ontvangen;besluitdatum\n1;3-3-2023;14-4-2023\n"
	for _, columns := range []string{"auto", "received=ontvangen,decided=besluitdatum"} {
		stdout, stderr, status = invoke(island, "-csv", columns, "-territory", "bes")
		if status != 0 || !strings.Contains(stdout, `"act":"wob-bes"`) || !strings.Contains(stdout, `"2023-04-14"`) {
			t.Errorf("a table of the islands: status %d, %s%s", status, stdout, stderr)
		}
	}
	if _, stderr, status = invoke("a;b\n", "-csv", "auto"); status != 1 || !strings.Contains(stderr, `"a", "b"`) {
		t.Errorf("status %d, %s", status, stderr)
	}
}

// A case as it was on an earlier day: the decision had not been taken. Before
// the request it is an error.
func TestOn(t *testing.T) {
	const c = `{"id":"a","received":"2026-03-02","decision":{"published":"2026-03-27"}}`
	stdout, _, status := invoke(c, "-on", "2026-03-20")
	if status != 0 || !strings.Contains(stdout,
		`"status":{"on":"2026-03-20","inTime":true,"daysLeft":10,"suspended":false}`) {
		t.Errorf("status %d, %s", status, stdout)
	}
	if stdout, _, status = invoke(c, "-on", "2026-03-01"); status != 1 || !strings.Contains(stdout, `"code":"order"`) {
		t.Errorf("before the request: status %d, %s", status, stdout)
	}
}

// An id may hold what steers a terminal; no output shows it as it is.
func TestIDsDoNotSteer(t *testing.T) {
	in := `{"id":"a\u001b[2J\u0085\u202e","received":"2026-03-02","asOf":"2026-03-10"}`
	for _, args := range [][]string{nil, {"-text"}, {"-deadlines"}, {"-zgw"}} {
		stdout, _, status := invoke(in, args...)
		if status != 0 || stdout == "" || strings.ContainsAny(stdout, "\u001b\u0085\u202e") {
			t.Errorf("%q: status %d, %q", args, status, stdout)
		}
	}
}
