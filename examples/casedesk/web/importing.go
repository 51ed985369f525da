package web

import (
	"context"
	"errors"
	"io"
	"net/url"
	"regexp"
	"slices"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"

	"github.com/wobrules/wobrules/examples/casedesk/register"
	"github.com/wobrules/wobrules/examples/casedesk/store"
)

// batch is how many rows are stored together.
const batch = 200

// An importer stores a file, a batch at a time.
type importer struct {
	desk    *Desk
	job     store.Import
	read    *counting
	seen    int
	changes []store.Change
	bad     []store.BadRow
}

// counting counts what was read of a file.
type counting struct {
	io.Reader
	n int64
}

func (c *counting) Read(b []byte) (int, error) {
	n, err := c.Reader.Read(b)
	c.n += int64(n)
	return n, err
}

func (d *Desk) importJob(ctx context.Context, job store.Import, settings url.Values) error {
	in := &importer{desk: d, job: job, read: &counting{Reader: d.Store.ImportFile(ctx, job.ID)}}
	var err error
	switch job.Kind {
	case "table":
		err = in.table(ctx, settings)
	case "full":
		for change, fault := range register.Wholes(in.read) {
			if err = in.row(ctx, change, fault); err != nil {
				break
			}
		}
	case "events":
		return in.events(ctx, strings.TrimSpace(settings.Get("case")))
	default:
		for one, fault := range wob.Cases(in.read) {
			change := store.Change{ID: one.ID}
			if fault == nil {
				change, fault = register.NewCase(one, "", store.Event{Entered: d.Now()})
			}
			if err = in.row(ctx, change, fault); err != nil {
				break
			}
		}
	}
	if err != nil {
		return err
	}
	return in.store(ctx)
}

// table imports the rows of a table. An adjournment that no day is known of is
// not invented: where a row says that there was one, that is told.
func (in *importer) table(ctx context.Context, settings url.Values) error {
	columns := wob.Columns{Received: settings.Get("received"), Decided: settings.Get("decided"),
		ID:        settings.Get("id"),
		Adjourned: settings.Get("adjourned"), Closed: settings.Get("closed")}
	if order := settings.Get("order"); order != "" {
		var err error
		if columns.Dates, err = wob.ParseDayOrder(order); err != nil {
			return err
		}
	}
	today := in.desk.Today()
	for one, fault := range wob.CasesCSV(in.read, columns) {
		change := store.Change{ID: one.ID}
		var told *store.BadRow
		if fault == nil {
			if assumed(&one) && columns.Adjourned != "" {
				told = &store.BadRow{Case: one.ID, Key: columns.Adjourned, Stored: true,
					Dutch:   word("adjourned-no-day", 0),
					English: word("adjourned-no-day", 1)}
			}
			on := one
			on.AsOf = today
			if _, fault = in.desk.Rules.Clock.Timeline(on); fault == nil {
				change, fault = register.NewCase(one, "", store.Event{Entered: in.desk.Now()})
			}
		}
		if fault == nil && told != nil && in.seen >= in.job.Seen {
			in.bad = append(in.bad, *told)
		}
		if err := in.row(ctx, change, fault); err != nil {
			return err
		}
	}
	return nil
}

// assumed takes the adjournments out of a case that no day is known of, and
// reports whether there were any.
func assumed(c *wob.Case) bool {
	n := len(c.Adjournments)
	c.Adjournments = slices.DeleteFunc(c.Adjournments, func(a wob.Adjournment) bool {
		return a.Assumed &&
			a.Notified.IsZero()
	})
	if len(c.Adjournments) == 0 {
		c.Adjournments = nil
	}
	return len(c.Adjournments) != n
}

// row takes one row: what was stored before is passed over.
func (in *importer) row(ctx context.Context, change store.Change, fault error) error {
	in.seen++
	if in.seen <= in.job.Seen {
		return nil
	}
	if fault != nil {
		in.bad = append(in.bad, badRowsOf(change.ID, fault)...)
	} else {
		change.Work = in.desk.Rules.Work(in.desk.Today())
		in.changes = append(in.changes, change)
	}
	if in.seen-in.job.Seen < batch {
		return nil
	}
	return in.store(ctx)
}

// store stores the batch, and how far the import is.
func (in *importer) store(ctx context.Context) error {
	in.job.Seen, in.job.Done, in.job.Beat = max(in.seen, in.job.Seen), in.read.n, in.desk.Now()
	err := in.desk.Store.StoreImported(ctx, &in.job, in.changes, in.bad, func(i int, err error) store.BadRow {
		return badRowsOf(in.changes[i].ID, err)[0]
	})
	in.changes, in.bad = nil, nil
	return err
}

// badRowsOf are the rows of a report for an error: one for each fault in it.
func badRowsOf(id string, err error) (rows []store.BadRow) {
	for f := range wob.Faults(err) {
		b := store.BadRow{Line: f.Line, Case: id, Key: f.Key, Value: f.Value, Dutch: f.Reason(calendar.Dutch),
			English: f.Reason(calendar.English)}
		rows = append(rows, b)
	}
	if len(rows) == 0 {
		texts := register.Texts(err)
		rows = []store.BadRow{{Case: id, Dutch: texts[0], English: texts[1]}}
	}
	return rows
}

var eventOfFault = regexp.MustCompile(`^events\[([^\]]*)\]`)

// events adds the events of a file to a case, or makes it of them. One that does
// not fit is told; the others are stored together.
func (in *importer) events(ctx context.Context, id string) error {
	stored, err := in.desk.Store.Load(ctx, id)
	if err != nil && !errors.Is(err, store.ErrNoCase) {
		return err
	}
	had, err := register.Events(stored)
	if err != nil {
		return err
	}
	known := map[string]bool{}
	for _, e := range had {
		known[e.ID] = true
	}
	var added []wob.Event
	for e, fault := range wob.Events(in.read) {
		in.seen++
		switch {
		case fault != nil:
			in.bad = append(in.bad, badRowsOf(id, fault)...)
		case known[e.ID]:
			in.bad = append(in.bad, store.BadRow{Case: id, Key: e.ID, Dutch: word("event-there", 0),
				English: word("event-there", 1)})
		default:
			known[e.ID] = true
			added = append(added, e)
		}
	}
	added = in.fitting(id, had, added)
	if len(added) > 0 {
		change := store.Change{ID: id, Version: stored.Version, Work: in.desk.Rules.Work(in.desk.Today())}
		for _, e := range added {
			change.Events = append(change.Events, store.Event{ID: e.ID, Data: e.AppendJSON(nil),
				Entered: in.desk.Now()})
		}
		in.changes = []store.Change{change}
	}
	return in.store(ctx)
}

// fitting leaves out what makes a case that cannot be, and tells of it.
func (in *importer) fitting(id string, had, added []wob.Event) []wob.Event {
	for len(added) > 0 {
		_, err := register.Fold(id, append(slices.Clone(had), added...))
		if err == nil {
			return added
		}
		gone := map[string]bool{}
		for f := range wob.Faults(err) {
			if m := eventOfFault.FindStringSubmatch(f.Key); m != nil {
				gone[m[1]] = true
			}
		}
		in.bad = append(in.bad, badRowsOf(id, err)...)
		n := len(added)
		added = slices.DeleteFunc(added, func(e wob.Event) bool { return gone[e.ID] })
		if len(added) == n {
			return nil // it cannot be told which of them it is
		}
	}
	return nil
}
