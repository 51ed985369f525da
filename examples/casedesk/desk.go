package main

import (
	"context"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/wobrules/wobrules/calendar"

	"github.com/wobrules/wobrules/examples/casedesk/api"
	"github.com/wobrules/wobrules/examples/casedesk/register"
	"github.com/wobrules/wobrules/examples/casedesk/remind"
	"github.com/wobrules/wobrules/examples/casedesk/serve"
	"github.com/wobrules/wobrules/examples/casedesk/store"
	"github.com/wobrules/wobrules/examples/casedesk/web"
)

// opened is how what was opened is closed: the last first.
type opened []func()

func (o *opened) add(shut func()) { *o = append(*o, shut) }

func (o *opened) close() {
	for _, shut := range slices.Backward(*o) {
		shut()
	}
	*o = nil
}

// handler is everything that is served, and how it is closed. Where it fails,
// what it opened is closed.
func handler(ctx context.Context, o options, log *slog.Logger) (h http.Handler, closeAll func(), err error) {
	var open opened
	defer func() {
		if err != nil {
			open.close()
		}
	}()
	rules, err := rulesOf(o.decree)
	if err != nil {
		return nil, nil, err
	}
	mux := http.NewServeMux()
	mux.Handle("GET /healthz", serve.Health())
	calls := &api.API{Clock: rules.Clock, Log: log}
	if o.apiOnly {
		mux.Handle("GET /metrics", serve.Metrics())
		mux.Handle("GET /readyz", serve.Health())
	} else if err := addRegister(ctx, o, rules, calls, mux, &open); err != nil {
		return nil, nil, err
	}
	h, closeDoor, err := guarded(ctx, o.signIn, calls.Store, calls.Handler(), mux, log)
	if err != nil {
		return nil, nil, err
	}
	open.add(closeDoor)
	return h, open.close, nil
}

// addRegister opens the register, adds its pages, and lets the calls reach it.
func addRegister(ctx context.Context, o options, rules register.Rules, calls *api.API, mux *http.ServeMux,
	open *opened) error {
	s, err := openStore(ctx, o, open)
	if err != nil {
		return err
	}
	amsterdam, err := time.LoadLocation("Europe/Amsterdam")
	if err != nil {
		return err
	}
	today := func() calendar.Date { return calendar.DateOf(time.Now().In(amsterdam)) }
	desk := &web.Desk{Store: s, Now: time.Now, Today: today, Host: o.host, Base: strings.TrimSuffix(o.remind.base, "/"),
		Log: calls.Log, Rules: rules}
	if o.theme != "" {
		if desk.Theme, err = os.ReadFile(o.theme); err != nil {
			return err
		}
	}
	reminders, err := o.remind.join(s, rules, amsterdam, o.host, o.addr, calls.Log)
	if err != nil {
		return err
	}
	if o.remind.recompute {
		if err := again(ctx, s, reminders, today(), os.Stdout); err != nil {
			return err
		}
		return errDone
	}
	if o.demo {
		if err := fill(ctx, desk, strings.NewReader(demoCases(today()))); err != nil {
			return err
		}
	}
	if err := start(ctx, reminders, calls.Log, open); err != nil {
		return err
	}
	desk.Routes(mux)
	calls.Store, calls.Rules, calls.Today, calls.Now = s, rules, today, desk.Now
	calls.Fresh = func(r *http.Request) error { return desk.Refresh(r.Context()) }
	mux.Handle("GET /metrics", serve.Metrics(reminders.WriteMetrics))
	mux.Handle("GET /readyz", serve.Ready(s.Ready, reminders.Status))
	return nil
}

// openStore opens the register; that of the demonstration in a folder that goes
// with it.
func openStore(ctx context.Context, o options, open *opened) (*store.Store, error) {
	if o.demo {
		dir, err := os.MkdirTemp("", "casedesk")
		if err != nil {
			return nil, err
		}
		open.add(func() { _ = os.RemoveAll(dir) })
		o.db = filepath.Join(dir, "register.sqlite")
	}
	s, err := store.Open(ctx, o.db)
	if err != nil {
		return nil, err
	}
	open.add(s.Close)
	return s, nil
}

// start starts the reminders. They are given a while to stop.
func start(ctx context.Context, reminders *remind.Reminders, log *slog.Logger, open *opened) error {
	if err := reminders.Start(ctx); err != nil {
		return err
	}
	open.add(func() {
		end, cancel := context.WithTimeout(context.WithoutCancel(ctx), 15*time.Second)
		defer cancel()
		if err := reminders.Stop(end); err != nil {
			log.Warn("the reminders did not stop in time")
		}
	})
	return nil
}
