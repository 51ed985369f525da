// Package remind tells people of deadlines before they end. A reminder is a job
// that is stored in the transaction of the change that makes it, so that none is
// lost and none is there without its change; the database keeps what was told, so
// that nothing is told twice.
//
// It goes in two steps. On its day a reminder is worked out again: where its date
// is another, or it no longer matters, it is dropped without a word; else it is
// added to the open message of its recipient, in one transaction. The message is
// sent once what is due that day is in it, so two reminders on one day are one
// message.
package remind

import (
	"context"
	"crypto/rand"
	"database/sql"
	"encoding/hex"
	"errors"
	"log/slog"
	"sync/atomic"
	"time"

	"github.com/riverqueue/river"
	"github.com/riverqueue/river/rivertype"

	"github.com/wobrules/wobrules/calendar"

	"github.com/wobrules/wobrules/examples/casedesk/register"
	"github.com/wobrules/wobrules/examples/casedesk/store"
)

// Options say how reminders are made. What is not set has the default that is
// named with it.
type Options struct {
	Store    *store.Store
	Rules    register.Rules
	Channels []Channel // none: nothing is told, and the register is kept up to date all the same
	Leads    Leads     // DefaultLeads
	To       string    // who is told of a case that has no handler; empty: nobody
	Lang     calendar.Lang
	Base     string         // the address of the desk, for the links
	Location *time.Location // where a day begins; UTC
	At       time.Duration  // after midnight; 7 hours
	AnyTime  bool           // what is due goes at once, at any hour
	Log      *slog.Logger   // slog.Default

	Workers  int           // jobs at once, of each of two kinds; 4
	Timeout  time.Duration // of one job; a minute
	Rescue   time.Duration // after which the job of a dead worker is taken over; 5 minutes
	Collect  time.Duration // how long a message waits for others of that day; a minute
	Tend     time.Duration // how often the register is brought up to date; 10 minutes
	SoftStop time.Duration // how long a job may go on when the program ends; 8 seconds
	Attempts int           // to send a message; 20, which is some days

	Now   func() time.Time        // time.Now; it says which day it is
	Clock rivertype.TimeGenerator // of the queue, for tests; nil: the clock of the machine
	Retry river.ClientRetryPolicy // nil: the fourth power of the number of attempts, in seconds
}

// Reminders are the reminders of a register.
type Reminders struct {
	Options
	store    *store.Store
	schedule schedule
	client   *river.Client[*sql.Tx]
	counts   counts
	running  atomic.Bool
}

// The queues: messages do not wait for reminders that go on coming.
const (
	reminderQueue = "reminders"
	messageQueue  = "messages"
)

func (o *Options) defaults() {
	set := func(d *time.Duration, otherwise time.Duration) {
		if *d == 0 {
			*d = otherwise
		}
	}
	set(&o.At, 7*time.Hour)
	set(&o.Timeout, time.Minute)
	set(&o.Rescue, 5*time.Minute)
	set(&o.Collect, time.Minute)
	set(&o.Tend, 10*time.Minute)
	set(&o.SoftStop, 8*time.Second)
	if o.Leads == nil {
		o.Leads = DefaultLeads()
	}
	if o.Location == nil {
		o.Location = time.UTC
	}
	if o.Log == nil {
		o.Log = slog.Default()
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Workers == 0 {
		o.Workers = 4
	}
	if o.Attempts == 0 {
		o.Attempts = 20
	}
}

// New joins reminders to a register: from now on each change plans them in its
// transaction. [Reminders.Start] lets them be told.
func New(o Options) (*Reminders, error) {
	o.defaults()
	r := &Reminders{Options: o, store: o.Store, schedule: schedule{calendar: o.Rules.Clock.Calendar, leads: o.Leads}}
	workers := river.NewWorkers()
	river.AddWorker(workers, &reminderWorker{r: r})
	river.AddWorker(workers, &messageWorker{r: r})
	river.AddWorker(workers, &tendWorker{r: r})
	var err error
	r.client, err = river.NewClient(o.Store.Jobs(), &river.Config{
		Queues: map[string]river.QueueConfig{reminderQueue: {MaxWorkers: o.Workers},
			messageQueue: {MaxWorkers: o.Workers}, tending: {MaxWorkers: 1}},
		Workers:    workers,
		JobTimeout: o.Timeout, RescueStuckJobsAfter: o.Rescue, SoftStopTimeout: o.SoftStop,
		PeriodicJobs: []*river.PeriodicJob{river.NewPeriodicJob(river.PeriodicInterval(o.Tend),
			func() (river.JobArgs, *river.InsertOpts) { return tendArgs{}, nil },
			&river.PeriodicJobOpts{ID: "tend", RunOnStart: true})},
		Logger: slog.New(atLeast{o.Log.Handler(), slog.LevelWarn}), RetryPolicy: o.Retry,
		Test: river.TestConfig{Time: o.Clock},
	})
	if err != nil {
		return nil, err
	}
	o.Store.Follow(r.follow)
	return r, nil
}

// Start works the jobs until Stop.
func (r *Reminders) Start(ctx context.Context) error {
	if err := r.client.Start(context.WithoutCancel(ctx)); err != nil {
		return err
	}
	r.running.Store(true)
	return nil
}

// Stop takes no more jobs, and lets those under way finish, as long as ctx lasts.
func (r *Reminders) Stop(ctx context.Context) error {
	r.running.Store(false)
	return r.client.Stop(ctx)
}

func (r *Reminders) now() time.Time {
	return r.Now().In(r.Location)
}

func (r *Reminders) today() calendar.Date { return calendar.DateOf(r.now()) }

// moment is when the reminders of a day go.
func (r *Reminders) moment(day calendar.Date) time.Time {
	at := r.At
	if r.AnyTime {
		at = 0
	}
	y, m, d := day.Civil()
	return time.Date(y, m, d, 0, 0, int(at.Seconds()), 0, r.Location) // by the wall clock, also where it is put forward
}

// first is the first day, from one on, on which something new can be told: a day
// whose moment is past has had its message.
func (r *Reminders) first(today calendar.Date) calendar.Date {
	if !r.AnyTime && today == r.today() && !r.now().Before(r.moment(today)) {
		return today.AddDays(1)
	}
	return today
}

// follow plans the reminders of a case in the transaction that changes it: what is
// no longer wanted is cancelled, what is new is inserted.
func (r *Reminders) follow(ctx context.Context, tx *sql.Tx, c store.Case, now store.Computed) error {
	if len(r.Channels) == 0 {
		return nil
	}
	today, err := calendar.Parse(now.Day)
	if err != nil {
		return err
	}
	has, err := r.store.Reminders(ctx, tx, c.ID)
	if err != nil {
		return err
	}
	wanted := map[store.Reminder]store.Reminder{}
	for _, w := range r.schedule.plan(c.ID, now.Deadlines, has, today, r.first(today)) {
		wanted[name(w)] = w
	}
	for _, h := range has {
		w, ok := wanted[name(h)]
		switch {
		case h.Taken, ok && w.Day == h.Day:
			delete(wanted, name(h))
		default:
			if err := r.cancel(ctx, tx, h, !ok); err != nil {
				return err
			}
		}
	}
	return r.insert(ctx, tx, wanted)
}

// name is a reminder without what may change of it.
func name(r store.Reminder) store.Reminder {
	r.Day, r.Job, r.Taken = "", 0, false
	return r
}

func (r *Reminders) cancel(ctx context.Context, tx *sql.Tx, h store.Reminder, drop bool) error {
	if drop { // first, as its job does: two that hold what the other wants would wait for each other
		planned, err := r.store.CancelReminder(ctx, tx, h)
		if err != nil || !planned {
			return err // its job took it in the meantime, and its message looks whether it still matters
		}
		r.counts.cancelled.Add(1)
	}
	_, err := r.client.JobCancelTx(ctx, tx, h.Job)
	if errors.Is(err, rivertype.ErrNotFound) {
		return nil
	}
	return err
}

func (r *Reminders) insert(ctx context.Context, tx *sql.Tx, wanted map[store.Reminder]store.Reminder) error {
	if len(wanted) == 0 {
		return nil
	}
	var rows []store.Reminder
	var jobs []river.InsertManyParams
	for _, w := range wanted {
		day, err := calendar.Parse(w.Day)
		if err != nil {
			return err
		}
		rows = append(rows, w)
		jobs = append(jobs, river.InsertManyParams{Args: argsOf(w),
			InsertOpts: &river.InsertOpts{ScheduledAt: r.moment(day)}})
	}
	results, err := r.client.InsertManyTx(ctx, tx, jobs)
	if err != nil {
		return err
	}
	for i, result := range results {
		rows[i].Job = result.Job.ID
		if err := r.store.PutReminder(ctx, tx, rows[i]); err != nil {
			return err
		}
	}
	r.counts.planned.Add(int64(len(rows)))
	return nil
}

// newID returns the id of a message: it names the message to the other side, and
// cannot be guessed.
func newID() string {
	b := make([]byte, 16)
	_, _ = rand.Read(b)
	return hex.EncodeToString(b)
}

// atLeast keeps what is below a level out of a log.
type atLeast struct {
	slog.Handler
	level slog.Level
}

func (a atLeast) Enabled(ctx context.Context, level slog.Level) bool {
	return level >= a.level && a.Handler.Enabled(ctx, level)
}

func (a atLeast) WithAttrs(attrs []slog.Attr) slog.Handler {
	return atLeast{a.Handler.WithAttrs(attrs), a.level}
}
func (a atLeast) WithGroup(group string) slog.Handler {
	return atLeast{a.Handler.WithGroup(group), a.level}
}
