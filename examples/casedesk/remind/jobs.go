package remind

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"time"

	"github.com/riverqueue/river"
	"github.com/riverqueue/river/rivertype"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"

	"github.com/wobrules/wobrules/examples/casedesk/register"
	"github.com/wobrules/wobrules/examples/casedesk/store"
)

// active are the states in which a job keeps another with the same arguments out.
// One that was done does not: a reminder that was told would keep out its successor.
func active() []rivertype.JobState {
	return []rivertype.JobState{rivertype.JobStateAvailable, rivertype.JobStatePending, rivertype.JobStateRunning,
		rivertype.JobStateScheduled, rivertype.JobStateRetryable}
}

// reminderArgs name a reminder, with the date that it was made for.
type reminderArgs struct {
	Case string `json:"case"`
	Key  string `json:"key"`
	Of   string `json:"of"`
	Lead int    `json:"lead"`
	Last string `json:"last"`
}

func (reminderArgs) Kind() string { return "reminder" }

func (reminderArgs) InsertOpts() river.InsertOpts {
	return river.InsertOpts{Queue: reminderQueue, UniqueOpts: river.UniqueOpts{ByArgs: true, ByState: active()}}
}

func argsOf(r store.Reminder) reminderArgs { return reminderArgs{r.Case, r.Key, r.Of, r.Lead, r.Last} }

func (a reminderArgs) reminder() store.Reminder {
	return store.Reminder{Case: a.Case, Key: a.Key, Of: a.Of, Lead: a.Lead, Last: a.Last}
}

// A reminderWorker puts a reminder that is due into a message. It does nothing
// outside of the database, in one transaction with the end of the job.
type reminderWorker struct {
	river.WorkerDefaults[reminderArgs]
	r *Reminders
}

func (w *reminderWorker) Work(ctx context.Context, job *river.Job[reminderArgs]) error {
	r := w.r
	wait, err := r.due(ctx, job)
	switch {
	case err != nil:
		return err
	case wait > 0:
		return river.JobSnooze(wait)
	}
	return nil
}

// due works a reminder out again; where it is not its day yet, or a free day, it
// returns how long to wait.
func (r *Reminders) due(ctx context.Context, job *river.Job[reminderArgs]) (wait time.Duration, err error) {
	one := job.Args.reminder()
	err = r.store.InTx(ctx, func(tx *sql.Tx) error {
		taken, err := r.store.TakeReminder(ctx, tx, one)
		if err != nil {
			return err
		}
		if taken {
			if wait, err = r.take(ctx, tx, one); err != nil {
				return err
			}
			if wait > 0 {
				return errWait
			}
		}
		return completed(river.JobCompleteTx[riverDriver](ctx, tx, job))
	})
	if errors.Is(err, errWait) {
		err = nil
	}
	return wait, err
}

var errWait = errors.New("wait")

func (r *Reminders) take(ctx context.Context, tx *sql.Tx, one store.Reminder) (time.Duration, error) {
	today := r.today()
	last, _ := calendar.Parse(one.Last)
	day := r.schedule.ordinary(last.AddDays(-one.Lead))
	if day.Compare(today) < 0 { // it is late: not on a free day all the same
		day = r.Rules.Clock.Calendar.Next(today)
	}
	_, ok, err := r.look(ctx, tx, one, today)
	if err != nil {
		return 0, err
	}
	if !ok || day.IsZero() || day.Compare(last) > 0 {
		r.counts.dropped.Add(1)
		return 0, r.store.DropReminder(ctx, tx, one)
	}
	if wait := r.moment(day).Sub(r.now()); wait > 0 {
		return wait, nil
	}
	return 0, r.add(ctx, tx, one, today)
}

// add puts a reminder into the open message of each channel.
func (r *Reminders) add(ctx context.Context, tx *sql.Tx, one store.Reminder, today calendar.Date) error {
	to, err := r.store.Handler(ctx, tx, one.Case)
	if err != nil {
		return err
	}
	if to == "" && r.To == "" {
		r.counts.nobody.Add(1)
		r.Log.Warn("reminder without a recipient", "case", one.Case, "key", one.Key)
		return nil
	}
	for _, c := range r.Channels {
		id, opened, err := r.store.AddNotice(ctx, tx, store.Message{ID: newID(), Channel: c.Name(), Recipient: to,
			Day: today.String(), Made: r.now()}, one)
		if err != nil {
			return err
		}
		if !opened {
			continue
		}
		result, err := r.client.InsertTx(ctx, tx, messageArgs{id},
			&river.InsertOpts{ScheduledAt: r.now().Add(r.Collect), MaxAttempts: r.Attempts})
		if err != nil {
			return err
		}
		if err := r.store.SetMessageJob(ctx, tx, id, result.Job.ID); err != nil {
			return err
		}
	}
	r.counts.due.Add(1)
	return nil
}

// look works out the case of a reminder, and returns the line that tells it where it
// still matters: the deadline is ahead or open, with the same last day.
func (r *Reminders) look(
	ctx context.Context, tx *sql.Tx, one store.Reminder, today calendar.Date,
) (line Line, ok bool, err error) {
	c, err := r.store.LoadTx(ctx, tx, one.Case)
	if errors.Is(err, store.ErrNoCase) {
		return line, false, nil
	}
	if err != nil {
		return line, false, err
	}
	events, err := register.Events(c)
	if err != nil {
		return line, false, nil // the register shows its fault
	}
	_, t, err := r.Rules.Timeline(c.ID, events, today)
	if err != nil {
		return line, false, nil
	}
	d, ok := find(t, one.Key, one.Of)
	if !ok || d.State != wob.Ahead && d.State != wob.Open || d.Last.String() != one.Last {
		return line, false, nil
	}
	return Line{Case: c.ID, Title: c.Title, Link: strings.TrimSuffix(r.Base, "/") + "/cases/" + url.PathEscape(c.ID),
		Deadline: d}, true, nil
}

// channel returns the channel with a name.
func (r *Reminders) channel(name string) (Channel, error) {
	for _, c := range r.Channels {
		if c.Name() == name {
			return c, nil
		}
	}
	return nil, fmt.Errorf("there is no channel %q any more", name)
}
