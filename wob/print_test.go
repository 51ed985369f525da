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
		if diff := cmp.Diff(c, back, cmp.Comparer(func(a, b calendar.Date) bool { return a == b }),
			cmp.Comparer(func(a, b calendar.Span) bool { return a == b })); diff != "" {
			t.Fatalf("%s\n%s", text, diff)
		}
	})
}

// Each key that is given is printed, false and true alike, and none that is
// not.
func TestPrintEveryKey(t *testing.T) {
	for _, text := range []string{
		`{"received":"2020-03-03"}`,
		`{"received":"2020-03-03","environmental":{},"objection":{}}`,
		`{"id":"x","received":"2020-03-03","filed":"2020-03-02","firstReceived":"2020-03-01",
			"environmental":{"disclosureIntended":true,"objectionExpected":false},
			"adjournments":[{"notified":"2020-03-10","by":"P2W","reasons":true,"size":false},
				{"notified":"2020-03-11","until":"2020-05-01"}],
			"suspensions":[{"ground":"awb.4.15.1.a","notified":"2020-03-10","set":"2020-03-20","until":"2020-03-17"},
				{"ground":"awb.4.15.2.b","from":"2020-03-12","until":"2020-03-13"},
				{"ground":"awb.4.15.2.a","notified":"2020-03-12","days":3}],
			"decision":{"published":"2020-05-26","dated":"2020-05-25","discloses":false,"objectionExpected":true,"oral":false},
			"default":{"sent":"2020-05-06","received":"2020-05-07"},
			"objection":{"received":"2020-06-15","posted":"2020-06-13","believedTaken":false,"against":"not-deciding",
				"committeeAnnounced":"2020-06-20",
				"form":{"signed":true,"name":false,"address":true,"dated":false,"decision":true,"grounds":false},
				"repairs":[{"asked":"2020-06-16","set":"2020-06-30","done":"2020-06-25"}],
				"suspensions":[{"ground":"awb.4.15.1.b","notified":"2020-07-20","until":"2020-07-27"}],
				"adjournments":[{"notified":"2020-07-21","by":"P28D"}],
				"agreed":[{"consented":"2020-07-22","days":7},{"consented":"2020-07-23","until":"2020-12-01"}],
				"default":{"sent":"2021-01-06","received":"2021-01-07"},"decided":"2021-02-01"},
			"asOf":"2021-03-01"}`,
	} {
		c, err := wob.ParseCase([]byte(text))
		if err != nil {
			t.Fatal(err)
		}
		var want, got any
		if err := json.Unmarshal([]byte(text), &want); err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(c.AppendJSON(nil), &got); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("(-read +printed)\n%s", diff)
		}
	}
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
	if string(back.Case.AppendJSON(nil)) != string(c.AppendJSON(nil)) ||
		back.Timeline.Decision.LastDay != calendar.MustParse("2020-03-31") {
		t.Errorf("%s reads back as %+v", b, back)
	}
	if err := json.Unmarshal([]byte(`{"Case":{"Received":"2020-03-03"}}`), &back); err == nil {
		t.Error("a key in another case is accepted")
	}
}
