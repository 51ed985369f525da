package remind

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"github.com/riverqueue/river"
	"github.com/riverqueue/river/rivertype"

	"github.com/wobrules/wobrules/examples/casedesk/store"
)

// tending is a queue of its own, so that it keeps no reminder waiting.
const tending = "tending"

// tendArgs are those of the job that keeps the register up to date.
type tendArgs struct{}

func (tendArgs) Kind() string { return "tend" }

func (tendArgs) InsertOpts() river.InsertOpts {
	return river.InsertOpts{Queue: tending, UniqueOpts: river.UniqueOpts{ByArgs: true, ByState: active()}}
}

// A tendWorker works out again what was worked out with other rules or for another
// day, and looks after messages whose job is gone. It does so in slices, so that it
// fits in the time of a job, and goes on where it was.
type tendWorker struct {
	river.WorkerDefaults[tendArgs]
	r *Reminders
}

var errSlice = errors.New("the slice is over")

func (w *tendWorker) Work(ctx context.Context, _ *river.Job[tendArgs]) error {
	end := time.Now().Add(w.r.Timeout / 2)
	err := w.r.tend(ctx, func() error {
		if time.Now().After(end) || !w.r.running.Load() {
			return errSlice
		}
		return ctx.Err()
	})
	if errors.Is(err, errSlice) {
		return river.JobSnooze(0)
	}
	return err
}

func (r *Reminders) tend(ctx context.Context, going func() error) error {
	work := func(id string) error {
		if err := going(); err != nil {
			return err
		}
		return r.store.Rework(ctx, id, r.Rules.Work(r.today()))
	}
	if err := r.store.OldRules(ctx, r.Rules.Version(), work); err != nil {
		return err
	}
	if err := r.store.IDs(ctx, r.today().String(), work); err != nil {
		return err
	}
	if err := r.orphans(ctx); err != nil {
		return err
	}
	return r.forgotten(ctx)
}

// forgotten gives a job to reminders whose day came and whose job is gone, as one
// that failed to the last attempt.
func (r *Reminders) forgotten(ctx context.Context) error {
	return r.store.InTx(ctx, func(tx *sql.Tx) error {
		all, err := r.store.Due(ctx, tx, r.today().String(), 1000)
		if err != nil {
			return err
		}
		wanted := map[store.Reminder]store.Reminder{}
		for _, h := range all {
			job, err := r.client.JobGetTx(ctx, tx, h.Job)
			if err != nil && !errors.Is(err, rivertype.ErrNotFound) {
				return err
			}
			if err != nil || job.FinalizedAt != nil {
				wanted[name(h)] = h
			}
		}
		return r.insert(ctx, tx, wanted)
	})
}

// Recompute works out every open case again, whatever it was worked out with.
func (r *Reminders) Recompute(ctx context.Context) error {
	return r.store.IDs(ctx, "", func(id string) error { return r.store.Rework(ctx, id, r.Rules.Work(r.today())) })
}

// orphans ends the messages whose job ended without them, as one that was
// discarded when its worker died at the last attempt.
func (r *Reminders) orphans(ctx context.Context) error {
	return r.store.InTx(ctx, func(tx *sql.Tx) error {
		all, err := r.store.Unended(ctx, tx, 1000)
		if err != nil {
			return err
		}
		for _, m := range all {
			job, err := r.client.JobGetTx(ctx, tx, m.Job)
			if err != nil && !errors.Is(err, rivertype.ErrNotFound) {
				return err
			}
			if err == nil && job.FinalizedAt == nil {
				continue
			}
			state := store.MessageFailed
			if m.State == store.MessageSending {
				state = store.MessageUnsure
			}
			r.Log.Warn("message without a job", "id", m.ID, "state", string(state))
			if err := r.store.SetMessage(ctx, tx, m.ID, state, r.now().UTC().Format(time.RFC3339)); err != nil {
				return err
			}
		}
		return nil
	})
}
