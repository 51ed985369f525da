package remind_test

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/riverqueue/river/rivertype"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"

	"github.com/wobrules/wobrules/examples/casedesk/register"
	"github.com/wobrules/wobrules/examples/casedesk/remind"
	"github.com/wobrules/wobrules/examples/casedesk/store"
	"github.com/wobrules/wobrules/examples/casedesk/storetest"
)

// A clock runs from the moment to which it is set.
type clock struct {
	mu         sync.Mutex
	now, since time.Time
}

func (c *clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now.Add(time.Since(c.since))
}

func (c *clock) NowOrNil() *time.Time { now := c.Now(); return &now }

// set moves the clock to a moment, as "2026-03-23 07:00".
func (c *clock) set(t *testing.T, moment string) {
	t.Helper()
	now, err := time.Parse("2006-01-02 15:04", moment)
	if err != nil {
		t.Fatal(err)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now, c.since = now, time.Now()
}

// A box is a channel that keeps what it is given.
type box struct {
	mu      sync.Mutex
	all     []remind.Message
	faults  []error // of the next attempts
	repeats bool
}

func (*box) Name() string    { return "box" }
func (b *box) Repeats() bool { return b.repeats }

func (b *box) Send(_ context.Context, m remind.Message) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	var fault error
	if len(b.faults) > 0 {
		fault, b.faults = b.faults[0], b.faults[1:]
	}
	if fault == nil || errors.Is(fault, remind.ErrUnsure) {
		b.all = append(b.all, m)
	}
	return fault
}

// said is what was told: each message as its recipient and its lines.
func (b *box) said() []string {
	b.mu.Lock()
	defer b.mu.Unlock()
	out := []string{}
	for _, m := range b.all {
		var lines []string
		for _, l := range m.Lines {
			lines = append(lines, l.Case+" "+l.Deadline.Key.String()+" "+l.Deadline.Last.String())
		}
		out = append(out, m.Day.String()+" "+m.Recipient+": "+strings.Join(lines, "; "))
	}
	return out
}

// A desk is a register with reminders, on a clock of its own.
type desk struct {
	t     *testing.T
	s     *store.Store
	r     *remind.Reminders
	clock *clock
	box   *box
	rules register.Rules
	log   *bytes.Buffer
	path  string

	patient bool
}

func open(t *testing.T, now string) *desk {
	t.Helper()
	d := &desk{t: t, clock: &clock{}, box: &box{}, rules: register.NewRules(wob.Clock{}), log: &bytes.Buffer{},
		path: storetest.Address(t)}
	d.clock.set(t, now)
	d.start()
	t.Cleanup(d.stop)
	return d
}

type locked struct {
	mu sync.Mutex
	b  *bytes.Buffer
}

func (l *locked) Write(b []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(b)
}

func (d *desk) start() {
	d.t.Helper()
	var err error
	if d.s, err = store.Open(context.Background(), d.path); err != nil {
		d.t.Fatal(err)
	}
	d.r, err = remind.New(remind.Options{Store: d.s, Rules: d.rules, Channels: []remind.Channel{d.box},
		To: "desk@body.example", Base: "https://desk.example",
		Leads: remind.Leads{wob.KeyDecision: {7, 2}}, Collect: 10 * time.Millisecond, Now: d.clock.Now,
		Clock: d.clock, Log: slog.New(slog.NewTextHandler(&locked{b: d.log}, nil)),
		Retry: soon{d.clock}})
	if err == nil {
		err = d.r.Start(context.Background())
	}
	if err != nil {
		d.t.Fatal(err)
	}
}

// soon tries again at once.
type soon struct{ clock *clock }

func (d *desk) stop() {
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	if err := d.r.Stop(ctx); err != nil {
		d.t.Error(err)
	}
	d.s.Close()
}

func (d *desk) today() calendar.Date { return calendar.DateOf(d.clock.Now()) }

// apply adds events to a case: the first makes it.
func (d *desk) apply(id string, events ...string) {
	d.t.Helper()
	version := 0
	if c, err := d.s.Load(context.Background(), id); err == nil {
		version = c.Version
	}
	change := store.Change{ID: id, Version: version, Work: d.rules.Work(d.today())}
	for _, e := range events {
		parsed, err := wob.ParseEvent([]byte(e))
		if err != nil {
			d.t.Fatal(err)
		}
		change.Events = append(change.Events, store.Event{ID: parsed.ID, Data: parsed.AppendJSON(nil),
			Entered: d.clock.Now()})
	}
	c, err := d.s.Apply(context.Background(), change)
	if err != nil {
		d.t.Fatal(err)
	}
	if now, _ := change.Work(c); now.Fault != "" {
		d.t.Fatal(now.Fault)
	}
}

func received(day string) string { return `{"id":"e1","on":"` + day + `","kind":"received"}` }

// settle moves the clock, and waits until no job is left that is due.
func (d *desk) settle(moment string) {
	d.t.Helper()
	d.clock.set(d.t, moment)
	end := time.Now().Add(2 * time.Minute)
	for quiet := 0; quiet < 3; time.Sleep(100 * time.Millisecond) {
		if time.Now().After(end) {
			d.t.Fatalf("%s: the queue does not come to rest: %v\n%s", moment, d.waiting(), d.log)
		}
		if len(d.waiting()) == 0 {
			quiet++
		} else {
			quiet = 0
		}
	}
}

// waiting lists the jobs that are due. The queue looks every five seconds which
// are; but for the test that waits for that, it is done here at once.
func (d *desk) waiting() (all []string) {
	var due []int64
	err := d.s.InTx(context.Background(), func(tx *sql.Tx) error {
		rows, err := tx.Query(`SELECT id, kind, state, scheduled_at, args FROM river_job WHERE state IN ('available', ` +
			`'running', 'scheduled', 'retryable')`)
		if err != nil {
			return err
		}
		defer func() { _ = rows.Close() }()
		for rows.Next() {
			var id int64
			var kind, state, args string
			var at time.Time
			if err := rows.Scan(&id, &kind, &state, &at, &args); err != nil {
				return err
			}
			wait := at.Sub(d.clock.Now())
			if state == "available" || state == "running" || wait < 5*time.Second {
				all = append(all, fmt.Sprint(kind, " ", state, " ", at, " ", args))
			}
			if (state == "scheduled" || state == "retryable") && wait <= 0 && !d.patient {
				due = append(due, id)
			}
		}
		return rows.Err()
	})
	for _, id := range due {
		err = errors.Join(err, d.s.InTx(context.Background(), func(tx *sql.Tx) error {
			_, err := tx.Exec(fmt.Sprintf(`UPDATE river_job SET state = 'available' WHERE id = %d AND state IN `+
				`('scheduled', 'retryable')`, id))
			return err
		}))
	}
	if err != nil {
		d.t.Fatal(err)
	}
	return all
}

func (d *desk) want(want ...string) {
	d.t.Helper()
	if got := d.box.said(); strings.Join(got, "\n") != strings.Join(want, "\n") {
		d.t.Fatalf("told:\n%s\nwant:\n%s\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"), d.log)
	}
}

// Received on 2 March 2026: four weeks end on Monday 30 March (art. 4.4 lid 1 Woo).
// Seven days before is Monday the 23rd; two days before is a Saturday, so Friday the 27th.
func TestAReminderIsToldOnItsDayAndOnce(t *testing.T) {
	t.Parallel()
	d := open(t, "2026-03-10 10:00")
	d.patient = true
	d.apply("WOO-1", received("2026-03-02"))
	d.settle("2026-03-23 06:59")
	d.want()
	d.settle("2026-03-23 07:00")
	first := "2026-03-23 desk@body.example: WOO-1 decision 2026-03-30"
	d.want(first)
	d.settle("2026-03-26 23:00")
	d.want(first)
	d.settle("2026-03-27 07:05")
	d.want(first, "2026-03-27 desk@body.example: WOO-1 decision 2026-03-30")
	if strings.Contains(d.log.String(), "@body.example") {
		t.Errorf("the log holds an address:\n%s", d.log)
	}
}

func TestWhatIsDueOnOneDayIsOneMessageToEach(t *testing.T) {
	t.Parallel()
	d := open(t, "2026-03-10 10:00")
	for _, id := range []string{"WOO-1", "WOO-2", "WOO-3", "WOO-4"} {
		d.apply(id, received("2026-03-02"))
	}
	if err := d.s.SetHandler(context.Background(), "WOO-3", "anna@body.example"); err != nil {
		t.Fatal(err)
	}
	// The decision on one was taken, and its reminder is dropped.
	d.apply("WOO-4", `{"id":"e2","on":"2026-03-10","kind":"decision"}`)
	d.settle("2026-03-23 07:00")
	got := d.box.said()
	if len(got) != 2 {
		t.Fatalf("told: %q; want two messages", got)
	}
	all := strings.Join(got, "\n")
	for _, want := range []string{"desk@body.example: WOO-1 decision 2026-03-30; WOO-2 decision 2026-03-30",
		"anna@body.example: WOO-3 decision 2026-03-30"} {
		if !strings.Contains(all, want) {
			t.Errorf("told:\n%s\nwant in it: %s", all, want)
		}
	}
}

// An adjournment by two weeks moves 30 March to 13 April 2026. Seven days before is
// Easter Monday, so Thursday 2 April: Good Friday is a free day too (art. 3 lid 2 Atw).
func TestWhatMovesLaterIsToldAgainAndTheSameDateIsNot(t *testing.T) {
	t.Parallel()
	d := open(t, "2026-03-10 10:00")
	d.apply("WOO-1", received("2026-03-02"))
	d.settle("2026-03-23 07:00")
	first := "2026-03-23 desk@body.example: WOO-1 decision 2026-03-30"
	d.want(first)
	d.clock.set(t, "2026-03-24 10:00")
	adjourned := `{"id":"e2","on":"2026-03-24","kind":"adjourned","fields":{"by":"P2W","reasons":true,"size":true}}`
	d.apply("WOO-1", adjourned)
	d.settle("2026-03-27 07:00") // what was planned for the old date is not told
	d.want(first)
	d.settle("2026-04-02 07:00")
	second := "2026-04-02 desk@body.example: WOO-1 decision 2026-04-13"
	d.want(first, second)
	// Taken back and entered again, its date is the same: nothing is told twice.
	d.clock.set(t, "2026-03-25 10:00")
	d.apply("WOO-1", `{"id":"e3","withdraws":"e2"}`)
	d.apply("WOO-1", strings.Replace(adjourned, "e2", "e4", 1))
	d.settle("2026-04-03 07:00")
	d.want(first, second)
}

func TestAClockThatJumpsTellsNothingTwice(t *testing.T) {
	t.Parallel()
	d := open(t, "2026-03-10 10:00")
	d.apply("WOO-1", received("2026-03-02"))
	d.settle("2026-03-23 07:30")
	first := "2026-03-23 desk@body.example: WOO-1 decision 2026-03-30"
	d.want(first)
	d.settle("2026-03-11 10:00") // back
	d.want(first)
	d.apply("WOO-1", `{"id":"e2","on":"2026-03-11","kind":"precision-asked"}`)
	d.settle("2026-03-23 07:30")
	d.want(first)
	d.settle("2026-03-27 08:00") // forward
	second := "2026-03-27 desk@body.example: WOO-1 decision 2026-03-30"
	d.want(first, second)
	d.settle("2026-04-20 10:00") // after the last day nothing is told
	d.settle("2026-03-20 10:00")
	d.settle("2026-03-27 10:00")
	d.want(first, second)
}

// The machine was off on Friday 27 March and comes back on Saturday: it waits for Monday.
func TestAFreeDayIsWaitedFor(t *testing.T) {
	t.Parallel()
	d := open(t, "2026-03-24 10:00")
	d.apply("WOO-1", received("2026-03-02")) // seven days before is over; told on the 25th
	d.settle("2026-03-25 07:00")
	first := "2026-03-25 desk@body.example: WOO-1 decision 2026-03-30"
	d.want(first)
	d.settle("2026-03-28 12:00")
	d.want(first)
	d.settle("2026-03-30 07:00")
	d.want(first, "2026-03-30 desk@body.example: WOO-1 decision 2026-03-30")
}

func TestAFaultIsTriedAgainAndWhatMayHaveArrivedIsNot(t *testing.T) {
	t.Parallel()
	d := open(t, "2026-03-10 10:00")
	d.apply("WOO-1", received("2026-03-02"))
	d.box.faults = []error{errors.New("away"), errors.New("away")}
	d.settle("2026-03-23 07:00")
	first := "2026-03-23 desk@body.example: WOO-1 decision 2026-03-30"
	d.want(first)
	d.box.faults = []error{remind.ErrUnsure}
	d.settle("2026-03-27 07:00")
	second := "2026-03-27 desk@body.example: WOO-1 decision 2026-03-30"
	d.want(first, second)
	d.settle("2026-03-27 12:00")
	d.want(first, second)
	if status := d.r.Status(context.Background()); !strings.Contains(status, "1 unsure") {
		t.Errorf("status: %s; want one that is unsure", status)
	}
	var metrics strings.Builder
	d.r.WriteMetrics(&metrics)
	for _, want := range []string{`casedesk_messages_total{what="sent"} 1`,
		`casedesk_messages_total{what="retried"} 2`, `casedesk_messages_total{what="unsure"} 1`} {
		if !strings.Contains(metrics.String(), want) {
			t.Errorf("%s\nwant %s", metrics.String(), want)
		}
	}
}

func TestWhatTheReceiverKnowsIsSentAgainUnderItsName(t *testing.T) {
	t.Parallel()
	d := open(t, "2026-03-10 10:00")
	d.box.repeats = true
	d.apply("WOO-1", received("2026-03-02"))
	d.box.faults = []error{remind.ErrUnsure}
	d.settle("2026-03-23 07:00")
	d.box.mu.Lock()
	defer d.box.mu.Unlock()
	if len(d.box.all) != 2 || d.box.all[0].ID != d.box.all[1].ID {
		t.Errorf("%d attempts; want two with one id", len(d.box.all))
	}
}

// A decree equates Monday 30 March 2026: the term ends on the 31st, and seven days
// before that is Tuesday the 24th.
func TestANewDecreeMovesTheRemindersOfEveryOpenCase(t *testing.T) {
	t.Parallel()
	d := open(t, "2026-03-10 10:00")
	d.apply("WOO-1", received("2026-03-02"))
	d.apply("WOO-2", received("2026-03-02"))
	d.apply("WOO-2", `{"id":"e2","on":"2026-03-09","kind":"closed","fields":{"how":"withdrawn"}}`)
	d.stop()
	days, err := register.Decree(strings.NewReader("Besluit (voorbeeld)\n2026-03-30\n"))
	if err != nil {
		t.Fatal(err)
	}
	d.rules = register.NewRules(wob.Clock{Calendar: days})
	d.start()
	var moves []store.Moved
	for end := time.Now().Add(time.Minute); len(moves) == 0 &&
		time.Now().Before(end); time.Sleep(50 * time.Millisecond) {
		if moves, _, err = d.s.Moves(context.Background(), 0, 100); err != nil {
			t.Fatal(err)
		}
	}
	found := false
	for _, m := range moves {
		if m.Case != "WOO-1" {
			t.Errorf("a case that is closed was listed: %+v", m)
		}
		found = found || m.Key == "decision" && m.WasLast == "2026-03-30" && m.NowLast == "2026-03-31"
	}
	if !found {
		t.Errorf("moved: %+v; want the decision from the 30th to the 31st", moves)
	}
	d.settle("2026-03-23 07:00")
	d.want()
	d.settle("2026-03-24 07:00")
	d.want("2026-03-24 desk@body.example: WOO-1 decision 2026-03-31")
}

// A change that is rolled back leaves no reminder, and no job.
func TestAReminderIsThereWithItsChangeOrNotAtAll(t *testing.T) {
	t.Parallel()
	d := open(t, "2026-03-10 10:00")
	fault := errors.New("no room")
	err := d.s.InTx(context.Background(), func(tx *sql.Tx) error {
		return fault
	})
	if !errors.Is(err, fault) {
		t.Fatal(err)
	}
	d.apply("WOO-1", received("2026-03-02"))
	// The same event again: the change fails after it claimed a version.
	_, err = d.s.Apply(context.Background(), store.Change{ID: "WOO-1", Version: 1, Work: d.rules.Work(d.today()),
		Events: []store.Event{{ID: "e2", Data: []byte(`{"id":"e2","on":"2026-03-03","kind":"precision-asked"`)},
			{ID: "e1", Data: []byte(`{}`)}}})
	if err == nil {
		t.Fatal("an event took the place of another")
	}
	var jobs, reminders int
	if err := d.s.InTx(context.Background(), func(tx *sql.Tx) error {
		return errors.Join(tx.QueryRow(`SELECT COUNT(*) FROM river_job WHERE kind = 'reminder' AND state = `+
			`'scheduled'`).Scan(&jobs),
			tx.QueryRow(`SELECT COUNT(*) FROM reminder WHERE state = 'planned'`).Scan(&reminders))
	}); err != nil {
		t.Fatal(err)
	}
	if jobs != 2 || reminders != 2 {
		t.Errorf("%d jobs and %d reminders; want two of each, seven and two days before", jobs, reminders)
	}
}

func (s soon) NextRetry(*rivertype.JobRow) time.Time { return s.clock.Now() }
