// Child prints what the statutory calendar says of every day: the day, the
// first ordinary day from it, the last day of four weeks from it, and the ids of
// what makes it free.
package main

import (
	"bufio"
	"fmt"
	"os"
	"time"
	_ "time/tzdata"

	_ "aaa/nilloc"

	"github.com/rickar/cal/v2"
	"github.com/wobrules/wobrules/calendar"
)

func main() {
	w := bufio.NewWriter(os.Stdout)
	defer w.Flush()
	zone, _ := time.Date(2020, 1, 1, 0, 0, 0, 0, time.Local).Zone()
	fmt.Fprintf(w, "DefaultLoc nil: %v, zone: %s\n", cal.DefaultLoc == nil, zone)
	var c calendar.Calendar
	from, until := c.Range()
	for d := from; !d.After(until); d = d.AddDays(1) {
		last, err := c.LastDay(d, calendar.Weeks(4))
		fmt.Fprintf(w, "%s next %s last %s %v", d, c.Next(d), last, err == nil)
		for _, p := range c.Why(d) {
			fmt.Fprintf(w, " %s", p)
		}
		// The day of a local moment is the same day.
		y, m, day := d.Civil()
		fmt.Fprintf(w, " %v\n", calendar.DateOf(time.Date(y, m, day, 12, 0, 0, 0, time.Local)) == d)
	}
}
