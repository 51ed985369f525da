package register

import (
	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"

	"github.com/wobrules/wobrules/examples/casedesk/store"
)

var provisions = func() map[string]*calendar.Provision {
	all := map[string]*calendar.Provision{}
	for p := range wob.Provisions() {
		all[p.ID()] = p
	}
	return all
}()

// stored is a deadline as the lists keep it.
func stored(d wob.Deadline) store.Deadline {
	return store.Deadline{Key: d.Key.String(), Of: d.Of, Who: d.Who.String(), Force: d.Force.String(),
		First: d.First.String(), Last: d.Last.String(), State: d.State.String(),
		ReceivedBy: d.ReceivedBy.String(), On: d.On.String(), Provision: d.By.ID()}
}

// Deadline is a deadline of a list as the library has it, but for its steps. Code
// that a newer version of the rules wrote and this one does not know is left out.
func Deadline(row store.Deadline, today calendar.Date) wob.Deadline {
	d := wob.Deadline{Of: row.Of, By: provisions[row.Provision]}
	_ = d.Key.UnmarshalText([]byte(row.Key))
	_ = d.Who.UnmarshalText([]byte(row.Who))
	_ = d.Force.UnmarshalText([]byte(row.Force))
	_ = d.State.UnmarshalText([]byte(row.State))
	d.First, _ = calendar.Parse(row.First)
	d.Last, _ = calendar.Parse(row.Last)
	d.ReceivedBy, _ = calendar.Parse(row.ReceivedBy)
	d.On, _ = calendar.Parse(row.On)
	if n, ok := d.Last.DaysSince(today); ok && !d.Last.IsZero() && d.Live() {
		d.Days = max(n, -n)
	}
	return d
}
