package wob_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// Of several suspensions one caveat speaks, whichever is listed first: the one with whose
// end the last day was computed, and the first of those whose end is not known.
func TestACaveatOfSeveralSuspensionsIsTheSameInAnyOrder(t *testing.T) {
	for _, row := range []struct{ why, suspensions, rest, want string }{
		{"art. 6 lid 3 Wob: set until 20 March, and one on whose end nobody knows on 12 March",
			`{"ground":"wob.6.3","notified":"2020-03-10","set":"2020-03-20"},{"ground":"wob.6.3","notified":"2020-03-04"}`,
			`"asOf":"2020-03-12"`, "as if the suspension ends on 20 March 2020"},
		{"art. 6 lid 3 Wob: two that ended on a day that is not known",
			`{"ground":"wob.6.3","notified":"2020-03-10","endKnown":false},` +
				`{"ground":"wob.6.3","notified":"2020-03-04","endKnown":false}`,
			`"decision":{"published":"2020-05-06"},"asOf":"2020-06-01"`, "when the suspension of 4 March 2020 ended"},
	} {
		c, err := wob.ParseCase([]byte(`{"received":"2020-03-02","suspensions":[` + row.suspensions + `],` + row.rest + `}`))
		if err != nil {
			t.Fatal(err)
		}
		for range 2 {
			slices.Reverse(c.Suspensions)
			got, err := wob.Clock{}.Timeline(c)
			if err != nil {
				t.Fatal(err)
			}
			if text := got.Text(calendar.English); !strings.Contains(text, row.want) {
				t.Errorf("%s: no %q in\n%s", row.why, row.want, text)
			}
		}
	}
}
