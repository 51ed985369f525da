package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/scope/letter/read"
)

var update = flag.Bool("update", false, "write the golden files; check them by hand against the act")

// The letters as files that someone filled in, and as their texts.
var (
	files = []string{filepath.Join("testdata", "jenv-2020-05-26.json"), filepath.Join("testdata", "politie-2021.json")}
	texts = []string{filepath.Join("testdata", "jenv-2020-05-26.txt"), filepath.Join("testdata", "politie-2021.txt")}
)

func output(t *testing.T, args ...string) string {
	t.Helper()
	var out, complaints bytes.Buffer
	if status := run(args, &out, &complaints); status != 0 || complaints.Len() > 0 {
		t.Fatalf("%v: status %d, %s", args, status, &complaints)
	}
	return out.String()
}

func TestGolden(t *testing.T) {
	// Checked by hand, line by line, against the letters and the acts.
	for _, row := range []struct {
		args   []string
		golden string
	}{
		{files, "clearview.nl.golden"},
		{append([]string{"-lang", "en"}, files...), "clearview.en.golden"},
	} {
		got := output(t, row.args...)
		file := filepath.Join("testdata", row.golden)
		if *update {
			if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if got != string(want) {
			t.Errorf("%s differs:\n%s", row.golden, got)
		}
	}
}

type data struct {
	Letter struct {
		Date    string
		Request struct{ Dated, Received string }
	}
	Reading struct {
		ReferenceDate string
		Items         []struct {
			In []struct{ From, Until string }
		}
	}
	Timeline struct {
		Decision, Objection struct{ FirstDay, LastDay string }
		Status              struct{ DaysLate int }
	}
	IfAdjourned string
}

func dataOf(t *testing.T, args ...string) (all []data) {
	t.Helper()
	for line := range strings.Lines(output(t, append([]string{"-json"}, args...)...)) {
		var d data
		if err := json.Unmarshal([]byte(line), &d); err != nil {
			t.Fatal(err)
		}
		all = append(all, d)
	}
	if len(all) != 2 {
		t.Fatalf("%d letters", len(all))
	}
	return all
}

// The texts of the letters give the dates of their files, which were filled in by
// hand.
func TestTheTextsGiveTheDatesOfTheFiles(t *testing.T) {
	read, typed := dataOf(t, texts...), dataOf(t, files...)
	for i := range read {
		read[i].Reading.Items, typed[i].Reading.Items = nil, nil // the items of a request are not read
		if a, b := read[i], typed[i]; a.Letter != b.Letter || a.Timeline != b.Timeline ||
			a.IfAdjourned != b.IfAdjourned || a.Reading.ReferenceDate != b.Reading.ReferenceDate {
			t.Errorf("%s:\nread  %+v\ntyped %+v", texts[i], a, b)
		}
	}
}

func TestTheDatesOfTheLetters(t *testing.T) {
	// Wob 6 lid 1: received 3 March 2020, to 31 March; Awb 6:7: sent 26 May 2020, from
	// 27 May to 7 July. Wob 6 lid 2: 11 June 2021, eight weeks, to 6 August.
	all := dataOf(t, files...)
	ministry, police := all[0], all[1]
	if ministry.Timeline.Decision.LastDay != "2020-03-31" || ministry.IfAdjourned != "2020-04-28" ||
		ministry.Timeline.Status.DaysLate != 56 ||
		ministry.Timeline.Objection.FirstDay != "2020-05-27" || ministry.Timeline.Objection.LastDay != "2020-07-07" {
		t.Errorf("%+v", ministry)
	}
	in := police.Reading.Items[5].In[0]
	if police.Timeline.Decision.LastDay != "2021-08-06" || in.From != "2020-04-03" || in.Until != "2021-06-11" {
		t.Errorf("%+v", police)
	}
}

func write(t *testing.T, name, content string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(file, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
	return file
}

func TestExitStatus(t *testing.T) {
	bad := write(t, "bad.json", "{\"id\":\"x\",\n\"date\":\"2020-02-30\"}")
	latin := write(t, "latin.txt", "Geachte mevrouw Bront\xeb,")
	good := files[1]
	for _, row := range []struct {
		reason    string
		args      []string
		status    int
		complaint string // a part of it
		shown     bool
	}{
		{"wrong usage", []string{"-lang", "fr"}, 2, `clearview: -lang: calendar.ParseLang("fr"): takes nl or en`,
			false},
		{"wrong usage", []string{"-colour"}, 2, "usage: clearview", false},
		{"an encoding that is none", []string{"-encoding", "ebcdic"}, 2, "ebcdic", false},
		{"a bad letter, the others still shown", []string{"-lang", "en", bad, good}, 1, "clearview: " + bad +
			`: line 2: date: "2020-02-30": takes a date that exists`, true},
		{"the same in Dutch", []string{bad, good}, 1, "clearview: " + bad +
			`: regel 2: date: "2020-02-30": verwacht een bestaande datum`, true},
		{"no such file", []string{"nowhere.json", good}, 1, "nowhere.json", true},
		{"bytes that are no UTF-8", []string{latin, good}, 1, "is not UTF-8", true},
		{"the same with its encoding named", []string{"-encoding", "windows-1252", latin}, 0, "", true},
		{"-read of a letter file", []string{"-read", good}, 1, "is a letter file", false},
		{"a page that cannot be written", []string{"-html", filepath.Join("nowhere", "x.html"), good}, 1, "x.html",
			false},
		{"help", []string{"-h"}, 0, "usage: clearview", false},
		{"a letter of one's own", []string{good}, 0, "", true},
	} {
		var out, complaints bytes.Buffer
		status := run(row.args, &out, &complaints)
		if status != row.status || !strings.Contains(complaints.String(), row.complaint) ||
			(out.Len() > 0) != row.shown {
			t.Errorf("%s: status %d, %q, shown %v", row.reason, status, complaints.String(), out.Len() > 0)
		}
		if row.complaint == "" && complaints.Len() > 0 {
			t.Errorf("%s: %s", row.reason, &complaints)
		}
	}
}

func TestATableHasARowForEveryFile(t *testing.T) {
	bad := write(t, "bad.json", `{"date":"2020-02-30"}`)
	computes := write(t, "computes.json",
		`{"body":"=HYPERLINK(\"http://x\",\"y\")","date":"2024-07-11","request":{"received":"2024-05-23"}}`)
	minutes := write(t, "notulen.txt", "Notulen van de vergadering van 3 maart 2024. Aanwezig: de voorzitter.")
	names := append(slices.Clone(texts), bad, computes, minutes, files[0])
	var out, complaints bytes.Buffer
	if status := run(append([]string{"-table"}, names...), &out, &complaints); status != 1 {
		t.Fatalf("status %d, %s", status, &complaints)
	}
	rows, err := csv.NewReader(&out).ReadAll()
	if err != nil || len(rows) != 1+len(names) {
		t.Fatalf("%v, %d rows", err, len(rows))
	}
	for i, want := range []string{
		"minister van Justitie en Veiligheid wob-2016 2020-05-26 2020-02-27 2020-03-03  2020-03-31 56",
		"korpschef van politie wob-2016  2021-06-11  2021-06-18 2021-08-06 ",
		"       ",
		`'=HYPERLINK("http://x","y") woo 2024-07-11  2024-05-23  2024-06-20 21`,
		"       ",
		"Minister van Justitie en Veiligheid wob-2016 2020-05-26 2020-02-27 2020-03-03  2020-03-31 56",
	} {
		if got := strings.Join(rows[i+1][1:9], " "); got != want {
			t.Errorf("%s: %q, want %q", names[i], got, want)
		}
	}
	if rows[3][10] == "" || rows[5][9] == "" {
		t.Errorf("the bad file says %q, the minutes leave open %q", rows[3][10], rows[5][9])
	}
	out.Reset()
	run(append([]string{"-table", "-json"}, names...), &out, &complaints)
	if n := strings.Count(out.String(), "\n"); n != len(names) {
		t.Errorf("%d lines of JSON", n)
	}
}

func TestWithoutAFileTheTextsAreRead(t *testing.T) {
	got := output(t)
	for _, want := range []string{
		"Gedateerd 27 februari 2020; ontvangen 3 maart 2020.", "beslist op 26 mei 2020, 56 dagen te laat",
		// the ministry
		"korpschef van politie, zonder datum, zonder kenmerk", "tot en met 6 augustus 2021", // the police
		`datum van de brief: 26 mei 2020 - regel 6: "26 mei 2020"`, // where it stands
		"de brief heeft geen datum",                                // looked for, and not found
		"niet met zekerheid gelezen: wat is beslist",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("not in it: %s\n%s", want, got)
		}
	}
}

func TestReadPrintsWhatWasRead(t *testing.T) {
	var got struct {
		Letter, Facts, Open, Parts json.RawMessage
	}
	if err := json.Unmarshal([]byte(output(t, "-read", texts[0])), &got); err != nil {
		t.Fatal(err)
	}
	for name, part := range map[string]json.RawMessage{"letter": got.Letter, "facts": got.Facts, "open": got.Open,
		"parts": got.Parts} {
		if len(part) < 3 {
			t.Errorf("%s: %s", name, part)
		}
	}
}

func TestFactsKeepsWhatWasTypedApart(t *testing.T) {
	var got struct {
		Typed    map[string]json.RawMessage
		Computed []computed
	}
	if err := json.Unmarshal([]byte(output(t, "-facts", "-json", files[0])), &got); err != nil {
		t.Fatal(err)
	}
	has := func(label, value string) bool {
		return slices.ContainsFunc(got.Computed, func(c computed) bool { return c.Label == label && c.Value == value })
	}
	if got.Typed["date"] == nil || !has("beslissen op het verzoek", "4 maart 2020 tot en met 31 maart 2020") ||
		!has("bezwaar maken", "27 mei 2020 tot en met 7 juli 2020") {
		t.Errorf("%+v", got)
	}
}

func TestThePageStandsOnItsOwn(t *testing.T) {
	file := filepath.Join(t.TempDir(), "page.html")
	evil := write(t, "evil.txt", "Datum 26 mei 2020\n<script>alert(1)</script> & \"x\"\n")
	output(t, append([]string{"-html", file, evil}, append(slices.Clone(texts), files[0])...)...)
	page, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	s := string(page)
	if strings.Contains(s, "<script") || strings.Contains(s, "http:") || strings.Contains(s, "https:") &&
		strings.Contains(s, "src=") {
		t.Error("the page has a script or fetches something")
	}
	ids := map[string]bool{}
	for _, m := range regexp.MustCompile(` id="([^"]+)"`).FindAllStringSubmatch(s, -1) {
		if ids[m[1]] {
			t.Errorf("id %s stands twice", m[1])
		}
		ids[m[1]] = true
	}
	links := regexp.MustCompile(`href="#([^"]+)"`).FindAllStringSubmatch(s, -1)
	for _, m := range links {
		if !ids[m[1]] {
			t.Errorf("#%s leads nowhere", m[1])
		}
	}
	if len(links) < 20 || !strings.Contains(s, `<html lang="nl">`) || !strings.Contains(s, "<main>") {
		t.Errorf("%d links", len(links))
	}
}

// Every kind of fact has a name for people.
func TestEveryKindHasAName(t *testing.T) {
	source, err := os.ReadFile("../../scope/letter/read/reading.go")
	if err != nil {
		t.Fatal(err)
	}
	found := regexp.MustCompile(`Kind = "([a-zA-Z.-]+)"`).FindAllStringSubmatch(string(source), -1)
	if len(found) < 35 {
		t.Fatalf("%d kinds", len(found))
	}
	for _, m := range found {
		if names := kindNames[read.Kind(m[1])]; names[0] == "" || names[1] == "" {
			t.Errorf("%s has no name", m[1])
		}
	}
}

// The text of a letter may begin with a bracket.
func TestWhatIsALetterFile(t *testing.T) {
	for text, want := range map[string]bool{
		"{}": true, "\n {\"id\":1}": true, "[{}]": true, "[ {": true, "[naam]\nGeachte": false, "[...": false,
		"Geachte": false, "": false,
	} {
		if got := isLetterFile("letter", []byte(text)); got != want {
			t.Errorf("%q: %v", text, got)
		}
		if !isLetterFile("letter.JSON", []byte(text)) {
			t.Errorf("%q: what is named so is meant so", text)
		}
	}
}
