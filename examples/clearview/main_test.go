package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the golden files; check them by hand against the act")

func TestGolden(t *testing.T) {
	// Checked by hand, line by line, against law/grounds.md 5.2 and 5.3.
	for _, row := range []struct {
		args   []string
		golden string
	}{
		{nil, "clearview.nl.golden"},
		{[]string{"-lang", "en"}, "clearview.en.golden"},
	} {
		var out, complaints bytes.Buffer
		if status := run(row.args, &out, &complaints); status != 0 || complaints.Len() > 0 {
			t.Fatalf("%v: status %d, %s", row.args, status, &complaints)
		}
		file := filepath.Join("testdata", row.golden)
		if *update {
			if err := os.WriteFile(file, out.Bytes(), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(out.Bytes(), want) {
			t.Errorf("%s differs:\n%s", row.golden, &out)
		}
	}
}

func TestData(t *testing.T) {
	// -json is the same as data.
	var out, complaints bytes.Buffer
	if status := run([]string{"-json", "-lang", "en"}, &out, &complaints); status != 0 {
		t.Fatalf("status %d, %s", status, &complaints)
	}
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	if len(lines) != 2 {
		t.Fatalf("%d lines", len(lines))
	}
	type data struct {
		ID      string
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
	for i, want := range []func(data) bool{
		func(d data) bool { // issue 2, the ministry's dates
			return d.Timeline.Decision.LastDay == "2020-03-31" && d.IfAdjourned == "2020-04-28" && d.Timeline.Status.DaysLate == 56 &&
				d.Timeline.Objection.FirstDay == "2020-05-27" && d.Timeline.Objection.LastDay == "2020-07-07"
		},
		func(d data) bool { // issue 2, the dates of the police
			in := d.Reading.Items[5].In[0]
			return d.Timeline.Decision.LastDay == "2021-08-06" && in.From == "2020-04-03" && in.Until == "2021-06-11"
		},
	} {
		var d data
		if err := json.Unmarshal([]byte(lines[i]), &d); err != nil {
			t.Fatal(err)
		}
		if !want(d) {
			t.Errorf("%+v", d)
		}
	}
}

func TestExitStatus(t *testing.T) {
	bad := filepath.Join(t.TempDir(), "bad.json")
	if err := os.WriteFile(bad, []byte("{\"id\":\"x\",\n\"date\":\"2020-02-30\"}"), 0o644); err != nil {
		t.Fatal(err)
	}
	good := filepath.Join("testdata", "politie-2021.json")
	for _, row := range []struct {
		reason    string
		args      []string
		status    int
		complaint string // a part of it
		shown     bool
	}{
		{"wrong usage", []string{"-lang", "fr"}, 2, `clearview: -lang: calendar.ParseLang("fr"): takes nl or en`, false},
		{"wrong usage", []string{"-colour"}, 2, "usage: clearview", false},
		{"a bad letter, the others still shown", []string{bad, good}, 1, "clearview: " + bad + `: line 2: date: "2020-02-30": takes a date that exists`, true},
		{"no such file", []string{"nowhere.json", good}, 1, "nowhere.json", true},
		{"help", []string{"-h"}, 0, "usage: clearview", false},
		{"a letter of one's own", []string{good}, 0, "", true},
	} {
		var out, complaints bytes.Buffer
		status := run(row.args, &out, &complaints)
		if status != row.status || !strings.Contains(complaints.String(), row.complaint) || (out.Len() > 0) != row.shown {
			t.Errorf("%s: status %d, %q, shown %v", row.reason, status, complaints.String(), out.Len() > 0)
		}
		if row.complaint == "" && complaints.Len() > 0 {
			t.Errorf("%s: %s", row.reason, &complaints)
		}
	}
}
