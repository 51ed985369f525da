package remind

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"github.com/riverqueue/river"
	"github.com/riverqueue/river/riverdriver"
	"github.com/riverqueue/river/rivertype"

	"github.com/wobrules/wobrules/examples/casedesk/store"
)

type riverDriver = riverdriver.Driver[*sql.Tx]

// messageArgs name a message.
type messageArgs struct {
	ID string `json:"id"`
}

func (messageArgs) Kind() string { return "message" }

func (messageArgs) InsertOpts() river.InsertOpts {
	return river.InsertOpts{Queue: messageQueue, UniqueOpts: river.UniqueOpts{ByArgs: true, ByState: active()}}
}

// A messageWorker sends a message. That it begins is stored before, how it ended
// after it, so that what was cut off in between is known for that.
type messageWorker struct {
	river.WorkerDefaults[messageArgs]
	r *Reminders
}

// mostWait is how long a message waits at most for reminders that are due.
const mostWait = 10 * time.Minute

func (w *messageWorker) Work(ctx context.Context, job *river.Job[messageArgs]) error {
	r := w.r
	m, channel, wait, err := r.begin(ctx, job)
	switch {
	case err != nil:
		return err
	case wait > 0:
		return river.JobSnooze(wait)
	case channel == nil: // there is nothing to send, and the job is completed
		return nil
	}
	err = channel.Send(ctx, m)
	state := store.MessageSent
	switch {
	case err == nil:
	case errors.Is(err, ErrUnsure):
		if state = store.MessageUnsure; channel.Repeats() {
			state = store.MessageRetry
		}
	default:
		state = store.MessageRetry
	}
	if state == store.MessageRetry && job.Attempt >= job.MaxAttempts {
		state = store.MessageFailed
	}
	return r.end(ctx, job, state, err)
}

// begin takes a message to be sent, with what of it still matters.
func (r *Reminders) begin(
	ctx context.Context, job *river.Job[messageArgs],
) (m Message, channel Channel, wait time.Duration, err error) {
	err = r.store.InTx(ctx, func(tx *sql.Tx) error {
		stored, err := r.store.LoadMessage(ctx, tx, job.Args.ID)
		if errors.Is(err, store.ErrNoMessage) {
			return r.complete(ctx, tx, job)
		}
		if err != nil {
			return err
		}
		to, err := r.channel(stored.Channel)
		if err != nil {
			return err
		}
		switch stored.State {
		case store.MessageOpen, store.MessageRetry:
		case store.MessageSending:
			r.counts.taken.Add(1)
			if !to.Repeats() {
				r.unsure(stored)
				return r.finish(ctx, tx, job, store.MessageUnsure)
			}
		default:
			return r.complete(ctx, tx, job)
		}
		if wait, err = r.wait(ctx, tx, stored); err != nil || wait > 0 {
			return err
		}
		if m, err = r.compose(ctx, tx, stored); err != nil {
			return err
		}
		if len(m.Lines) == 0 {
			return r.finish(ctx, tx, job, store.MessageDropped)
		}
		channel = to
		return r.store.SetMessage(ctx, tx, stored.ID, store.MessageSending, "")
	})
	if err != nil {
		channel = nil
	}
	return m, channel, wait, err
}

// wait returns how long a message waits: for an ordinary day, and for other
// reminders of its recipient that are due.
func (r *Reminders) wait(ctx context.Context, tx *sql.Tx, m store.Message) (time.Duration, error) {
	today := r.today()
	if free, err := r.Rules.Clock.Calendar.Free(today); err == nil && free {
		if day := r.Rules.Clock.Calendar.Next(today); !day.IsZero() {
			return r.moment(day).Sub(r.now()), nil
		}
	}
	if m.State != store.MessageOpen || r.now().Sub(m.Made) > mostWait {
		return 0, nil
	}
	n, err := r.store.Coming(ctx, tx, m.Recipient, today.String())
	if err != nil || n == 0 || r.now().Before(r.moment(today)) {
		return 0, err
	}
	return max(r.Collect/4, time.Second), nil
}

// compose works the reminders of a message out again, and drops those that no
// longer matter.
func (r *Reminders) compose(ctx context.Context, tx *sql.Tx, stored store.Message) (Message, error) {
	today := r.today()
	m := Message{ID: stored.ID, Recipient: stored.Recipient, Day: today, Lang: r.Lang}
	if m.Recipient == "" {
		m.Recipient = r.To
	}
	for _, n := range stored.Notices {
		line, ok, err := r.look(ctx, tx, n, today)
		if err != nil {
			return m, err
		}
		if ok {
			m.Lines = append(m.Lines, line)
			continue
		}
		r.counts.dropped.Add(1)
		if err := r.store.DropNotice(ctx, tx, stored.Channel, n); err != nil {
			return m, err
		}
	}
	m.Lines = lines(m.Lines)
	return m, nil
}

func (r *Reminders) complete(ctx context.Context, tx *sql.Tx, job *river.Job[messageArgs]) error {
	return completed(river.JobCompleteTx[riverDriver](ctx, tx, job))
}

// completed passes over a job that another took over, or that was cancelled: what
// the register keeps decides.
func completed[T any](_ T, err error) error {
	if errors.Is(err, rivertype.ErrNotFound) {
		return nil
	}
	return err
}

func (r *Reminders) finish(
	ctx context.Context, tx *sql.Tx, job *river.Job[messageArgs], state store.MessageState,
) error {
	if err := r.store.SetMessage(ctx, tx, job.Args.ID, state, r.now().UTC().Format(time.RFC3339)); err != nil {
		return err
	}
	return r.complete(ctx, tx, job)
}

func (r *Reminders) unsure(m store.Message) {
	r.counts.unsure.Add(1)
	for _, n := range m.Notices {
		r.Log.Warn("a reminder may not have arrived, and is not sent again", "channel", m.Channel, "case", n.Case, "key",
			n.Key)
	}
}

// end stores how an attempt ended: with the end of the job where it is for good.
// The database may be away for a moment, so it is tried as long as the job may last.
func (r *Reminders) end(ctx context.Context, job *river.Job[messageArgs], state store.MessageState, sent error) error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), r.Timeout/2)
	defer cancel()
	try := func() error {
		return r.store.InTx(ctx, func(tx *sql.Tx) error {
			switch state {
			case store.MessageSent, store.MessageUnsure:
				return r.finish(ctx, tx, job, state)
			case store.MessageFailed:
				return r.store.SetMessage(ctx, tx, job.Args.ID, state, r.now().UTC().Format(time.RFC3339))
			}
			return r.store.SetMessage(ctx, tx, job.Args.ID, state, "")
		})
	}
	err := try()
	for pause := 100 * time.Millisecond; err != nil && ctx.Err() == nil; pause *= 2 {
		select {
		case <-ctx.Done():
		case <-time.After(pause):
			err = try()
		}
	}
	if err != nil {
		return err
	}
	r.told(job, state, sent)
	if state == store.MessageRetry || state == store.MessageFailed {
		return sent
	}
	return nil
}

// told counts and logs how an attempt ended, without an address.
func (r *Reminders) told(job *river.Job[messageArgs], state store.MessageState, sent error) {
	fault := ""
	if sent != nil {
		fault = sent.Error()
	}
	switch state {
	case store.MessageSent:
		r.counts.sent.Add(1)
		r.Log.Info("message", "id", job.Args.ID, "state", string(state), "attempt", job.Attempt)
		return
	case store.MessageUnsure:
		r.counts.unsure.Add(1)
	case store.MessageFailed:
		r.counts.failed.Add(1)
	default:
		r.counts.retried.Add(1)
	}
	r.Log.Warn("message", "id", job.Args.ID, "state", string(state), "attempt", job.Attempt, "fault", fault)
}
