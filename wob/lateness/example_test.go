package lateness_test

import (
	"fmt"
	"strings"

	"github.com/wobrules/wobrules/wob"
	"github.com/wobrules/wobrules/wob/lateness"
)

// Two halves of a register, counted apart and added up.
func Example() {
	first := strings.NewReader(`{"received": "2023-01-02", "decision": {"published": "2023-01-30"}}
{"received": "2023-01-02", "decision": {"published": "2023-01-31"}}`)
	second := strings.NewReader(`{"received": "2023-02-01", "asOf": "2023-02-20"}
{"received": "2023-02-30"}`)
	var whole lateness.Report
	for _, half := range []*strings.Reader{first, second} {
		var r lateness.Report
		for t, err := range (wob.Clock{}).Timelines(half) {
			if err != nil {
				r.AddBad()
				continue
			}
			r.Add(t, lateness.YearReceived(t))
		}
		whole.Merge(&r)
	}
	all := whole.All()
	days, _ := all.Taken.Mean()
	fmt.Println(all.InTime(), "in time,", all.Late, "late,", all.Open, "open,", all.Bad, "bad; mean", days, "days")
	// Output:
	// 1 in time, 1 late, 1 open, 1 bad; mean 28.5 days
}
