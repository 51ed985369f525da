package ground_test

import (
	"strings"
	"testing"

	"github.com/wobrules/wobrules/wob/ground"
)

func FuzzParse(f *testing.F) {
	for _, g := range ground.Grounds() {
		f.Add(g.Code())
		f.Add(g.Platform())
	}
	for _, s := range []string{"", "10", "10.", "10.2.", "10.3", "5.4a.2", "5.1.9", "11.1.a.b", "10.2.\xff",
		"10.99999999999999999999"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, code string) {
		g, err := ground.Parse(code)
		if (err == nil) == g.IsZero() || err == nil && code != g.Code() && code != g.Platform() {
			t.Fatalf("%q parses as %q, %v", code, g, err)
		}
	})
}

func FuzzPassage(f *testing.F) {
	for _, s := range []string{"", "{}", `{"decided":"2021-03-01","emissions":true}`,
		`{"emissions":true,"environmental":false}`, `{"consent":null}`, `{"decided":""}`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, in []byte) {
		p, err := ground.ParsePassage(in)
		if err != nil {
			if !strings.HasPrefix(err.Error(), "ground.ParsePassage: ") || p != (ground.Passage{}) {
				t.Fatalf("%q: %v %v", in, p, err)
			}
			return
		}
		if all, err := ground.Each(p); (err == nil) != (len(all) > 0) {
			t.Fatalf("%q: %d outcomes, %v", in, len(all), err)
		}
	})
}
