// Package crash kills the desk in the middle of its work and looks what is left.
// The tests run themselves again as the process that is killed.
package crash

import (
	"context"
	"database/sql"
	"fmt"
	"log/slog"
	"os"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"

	"github.com/wobrules/wobrules/examples/casedesk/register"
	"github.com/wobrules/wobrules/examples/casedesk/remind"
	"github.com/wobrules/wobrules/examples/casedesk/remind/mail"
	"github.com/wobrules/wobrules/examples/casedesk/remind/webhook"
	"github.com/wobrules/wobrules/examples/casedesk/store"
)

func TestMain(m *testing.M) {
	if os.Getenv("CRASH_CHILD") == "" {
		os.Exit(m.Run())
	}
	if err := child(); err != nil {
		_, _ = fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// today is the day on which the desk of a child believes to be: Tuesday 17 March
// 2026, an ordinary day, thirteen days before the last day of what came on 2 March.
const today = "2026-03-17"

var secret = []byte("a secret of the crash test")

func now() time.Time {
	base, _ := time.Parse(time.DateOnly, today)
	return base.Add(10 * time.Hour)
}

// options are those of the desk that is killed: each reminder goes at once.
func options(s *store.Store, channels ...remind.Channel) remind.Options {
	return remind.Options{Store: s, Rules: register.NewRules(wob.Clock{}), Channels: channels,
		Leads: remind.Leads{wob.KeyDecision: {13}},
		To:    "desk@body.example", Base: "https://desk.example", Now: now, AnyTime: true, Collect: time.Nanosecond,
		Timeout: 2 * time.Second, Rescue: 4 * time.Second, SoftStop: 2 * time.Second, Attempts: 30,
		Log: slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelError})), Retry: soon{}}
}

func channels(smtp, hook string) ([]remind.Channel, error) {
	m, err := mail.New(mail.Options{Server: smtp, From: "desk@body.example", Host: "desk.example",
		Security: mail.Plain, Timeout: time.Second})
	if err != nil {
		return nil, err
	}
	w, err := webhook.New(webhook.Options{URL: hook, Secret: secret, Private: true, Timeout: time.Second})
	return []remind.Channel{m, w}, err
}

// pace is the rest after each case of a load. Without it a quick machine stores in
// seconds what takes minutes to tell, the more as the query by which the queue takes
// up what is due goes through all of it again for each, until the database knows by
// its statistics how much is due.
const pace = 50 * time.Millisecond

// child is a desk: it adds cases and facts at its pace, and says on its standard
// output what was stored; or, with no load, works the jobs that are there.
func child() error {
	ctx := context.Background()
	s, err := store.Open(ctx, os.Getenv("CRASH_DB"))
	if err != nil {
		return err
	}
	all, err := channels(os.Getenv("CRASH_SMTP"), os.Getenv("CRASH_HOOK"))
	if err != nil {
		return err
	}
	o := options(s, all...)
	r, err := remind.New(o)
	if err != nil {
		return err
	}
	if os.Getenv("CRASH_CHILD") != "patient" {
		// The lease of a leader that was killed is over after 15 seconds; here it is at once.
		if err := s.InTx(ctx,
			func(tx *sql.Tx) error { _, err := tx.Exec(`DELETE FROM river_leader`); return err }); err != nil {
			return err
		}
	}
	if err := r.Start(ctx); err != nil {
		return err
	}
	_, _ = fmt.Println("ready")
	load, _ := strconv.Atoi(os.Getenv("CRASH_LOAD"))
	var wg sync.WaitGroup
	for g := range load {
		wg.Go(func() {
			for n := 0; ; n++ {
				time.Sleep(pace)
				change(ctx, s, o.Rules, fmt.Sprintf("%s-%d-%d", os.Getenv("CRASH_CHILD"), g, n))
			}
		})
	}
	wg.Wait()
	select {} // until it is killed
}

// handler gives every third case a handler of its own: the others share a message.
func handler(id string) string {
	if strings.HasSuffix(id, "0") || strings.HasSuffix(id, "3") || strings.HasSuffix(id, "6") {
		return ""
	}
	return id + "@body.example"
}

// change makes a case and adds a fact to it. Only what was stored is told.
func change(ctx context.Context, s *store.Store, rules register.Rules, id string) {
	work := rules.Work(calendar.MustParse(today))
	for version, e := range []string{
		`{"id":"e1","on":"2026-03-02","kind":"received"}`,
		`{"id":"e2","on":"2026-03-09","kind":"precision-asked"}`,
	} {
		event := store.Event{ID: "e" + strconv.Itoa(version+1), Data: []byte(e), Entered: now()}
		if _, err := s.Apply(ctx, store.Change{ID: id, Version: version, Handler: handler(id), Work: work,
			Events: []store.Event{event}}); err != nil {
			return
		}
		_, _ = fmt.Println("stored", id, event.ID)
	}
}
