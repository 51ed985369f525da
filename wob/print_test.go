package wob_test

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// Parse and print are inverse: what a case says is read back as it was.
func TestParsePrintInverse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := fromRapid(t).wholeCase()
		c.ID = rapid.String().Draw(t, "id")
		text := c.AppendJSON(nil)
		back, err := wob.ParseCase(text)
		if err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		if diff := cmp.Diff(c, back, cmp.Comparer(func(a, b calendar.Date) bool { return a == b }), cmp.Comparer(func(a, b calendar.Span) bool { return a == b })); diff != "" {
			t.Fatalf("%s\n%s", text, diff)
		}
	})
}

// encoding/json writes and reads a case as a case file, inside another value
// too, and writes a timeline as its output form.
func TestCaseInJSON(t *testing.T) {
	c, err := wob.ParseCase([]byte(`{"received":"2020-03-03","decision":{"published":"2020-05-26","oral":false}}`))
	if err != nil {
		t.Fatal(err)
	}
	tl, err := wob.Clock{}.Timeline(c)
	if err != nil {
		t.Fatal(err)
	}
	b, err := json.Marshal(map[string]any{"case": c, "timeline": tl})
	if err != nil {
		t.Fatal(err)
	}
	var back struct {
		Case     wob.Case
		Timeline struct {
			Decision struct{ LastDay calendar.Date }
		}
	}
	if err := json.Unmarshal(b, &back); err != nil {
		t.Fatalf("%s: %v", b, err)
	}
	if string(back.Case.AppendJSON(nil)) != string(c.AppendJSON(nil)) || back.Timeline.Decision.LastDay != calendar.MustParse("2020-03-31") {
		t.Errorf("%s reads back as %+v", b, back)
	}
	if err := json.Unmarshal([]byte(`{"Case":{"Received":"2020-03-03"}}`), &back); err == nil {
		t.Error("a key in another case is accepted")
	}
}
