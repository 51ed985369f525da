// Child prints what the statutory calendar says of every day: the first ordinary
// day from it, the last day of four weeks from it, the ids of what makes it free,
// and of which day its noon is, here.
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
	fmt.Fprintf(w, "DefaultLoc %p, zone %s\n", cal.DefaultLoc, zone)
	var c calendar.Calendar
	from, until := c.Range()
	for d := from; !d.After(until); d = d.AddDays(1) {
		last, err := c.LastDay(d, calendar.Weeks(4))
		fmt.Fprintf(w, "%s next %s last %s, %v,", d, c.Next(d), last, err)
		for _, p := range c.Why(d) {
			fmt.Fprintf(w, " %s", p)
		}
		y, m, day := d.Civil()
		fmt.Fprintf(w, " noon %s\n", calendar.DateOf(time.Date(y, m, day, 12, 0, 0, 0, time.Local)))
	}
}
