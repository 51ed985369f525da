package wob_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

const conformance = "testdata/conformance/"

// conformanceCases are the cases of the conformance set: those of the worked
// cases of the living kind, and what a reader must refuse.
func conformanceCases(t *testing.T) string {
	t.Helper()
	var all []string
	for _, name := range []string{"testdata/living.jsonl", "testdata/bes.jsonl"} {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for line := range bytes.Lines(data) {
			var row struct {
				Case json.RawMessage `json:"case"`
			}
			if err := json.Unmarshal(line, &row); err != nil || row.Case == nil {
				continue
			}
			var b bytes.Buffer
			if err := json.Compact(&b, row.Case); err != nil {
				t.Fatal(err)
			}
			if !slices.Contains(all, b.String()) {
				all = append(all, b.String())
			}
		}
	}
	return strings.Join(append(all, notCases...), "\n") + "\n"
}

// notCases are lines that are no case, each with another fault.
var notCases = []string{
	`{"id":"unknown","recieved":"2020-03-03"}`,
	`{"id":"twice","received":"2020-03-03","received":"2020-03-03"}`,
	`{"id":"no such day","received":"2020-02-30"}`,
	`{"id":"duration","received":"2020-03-03","adjournments":[{"notified":"2020-03-04","by":"P1M"}]}`,
	`{"id":"code","received":"2020-03-03","territory":"NL"}`,
	`{"id":"order","received":"2020-03-03","decision":{"published":"2020-03-02"}}`,
	`{"id":"missing"}`,
	`{"id":"both forms","received":"2020-03-03","default":{"sent":"2020-05-01"},"defaults":[]}`,
	`{"id":"reference","received":"2020-03-03","decision":{"published":"2020-03-20"},` +
		`"objections":[{"received":"2020-04-01","of":"x"}]}`,
	`{"id":"outside","received":"2040-12-20"}`,
	`{"id":"no act","received":"1992-04-30"}`,
	`{"id":"null is absent","received":"2020-03-03","decision":null}`,
	`{"id":"cut off","received":"2020-03-03"`,
}

// The conformance set holds the answers of this library. They are no proof that
// it is right (that are the worked cases and the rulings), but let another
// program prove that it answers the same.
func TestConformanceSetIsAnsweredSo(t *testing.T) {
	writes := flag.Lookup("update").Value.String() == "true"
	cases := conformanceCases(t)
	if !writes {
		data, err := os.ReadFile(conformance + "cases.jsonl")
		if err != nil {
			t.Fatal(err)
		}
		cases = string(data)
	}
	var answers strings.Builder
	b := wob.Batch{Write: func(b []byte, t wob.Timeline, err error) []byte {
		if err != nil {
			return wob.AppendErrorJSON(b, calendar.Dutch, "", t.ID, err)
		}
		return t.AppendJSON(b, calendar.Dutch)
	}}
	for a := range b.Answers(strings.NewReader(cases)) {
		answers.Write(append(a.Text, '\n'))
	}
	for name, want := range map[string]string{"cases.jsonl": cases, "answers.jsonl": answers.String()} {
		if writes {
			if err := os.WriteFile(conformance+name, []byte(want), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		got, err := os.ReadFile(conformance + name)
		if err != nil {
			t.Fatal(err)
		}
		if string(got) != want {
			t.Errorf("%s is not what the library answers; where the change is meant: go test ./wob -run Conformance -update",
				name)
		}
	}
	if n := strings.Count(cases, "\n"); n < 200 {
		t.Errorf("%d cases", n)
	}
	if got, want := strings.Count(answers.String(), "\n"), strings.Count(cases, "\n"); got != want {
		t.Errorf("%d answers to %d cases", got, want)
	}
}
