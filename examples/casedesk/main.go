// Command casedesk keeps a register of requests for information and their
// deadlines, on an embedded database or on PostgreSQL.
//
//	go run . -demo
//	go run . -db register.sqlite
//
// See README.md.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"
	_ "time/tzdata" // today is a day in the Netherlands, wherever the program runs

	"github.com/wobrules/wobrules/wob"

	"github.com/wobrules/wobrules/examples/casedesk/mcp"
	"github.com/wobrules/wobrules/examples/casedesk/register"
	"github.com/wobrules/wobrules/examples/casedesk/serve"
	"github.com/wobrules/wobrules/examples/casedesk/signin"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, os.Args[1:], os.Stderr); err != nil && !errors.Is(err, flag.ErrHelp) &&
		!errors.Is(err, http.ErrServerClosed) && !errors.Is(err, errDone) {
		_, _ = fmt.Fprintln(os.Stderr, "casedesk:", err)
		os.Exit(1)
	}
}

// errDone says that what was asked for is done, without a server.
var errDone = errors.New("done")

type options struct {
	addr, db, host, theme string
	decree                string
	demo, apiOnly, mcp    bool
	perSecond             float64
	signIn                signin.Config
	remind                reminding
}

func run(ctx context.Context, args []string, out io.Writer) error {
	var o options
	flags := flag.NewFlagSet("casedesk", flag.ContinueOnError)
	flags.SetOutput(out)
	flags.StringVar(&o.addr, "addr", "127.0.0.1:8080",
		"the `address` to serve on; of this machine itself, unless there is sign-in")
	flags.StringVar(&o.db, "db", "casedesk.sqlite", "the register: a `path`, or postgres://...")
	flags.StringVar(&o.host, "host", "casedesk.invalid", "the `domain` in the ids of the calendar feed")
	flags.StringVar(&o.theme, "theme", "", "a `file` with design tokens in the place of theme.css")
	flags.StringVar(&o.decree, "decree", "",
		"a `file` with a decree that the library does not have: a line that cites it, and its days, one a line")
	flags.BoolVar(&o.demo, "demo", false, "a register with some cases, in a temporary file")
	flags.BoolVar(&o.apiOnly, "api-only", false, "serve the calls that need no register, and nothing else")
	flags.BoolVar(&o.mcp, "mcp", false,
		"answer an assistant on standard input and output (Model Context Protocol), and serve nothing")
	flags.Float64Var(&o.perSecond, "rate", 50, "requests a second that one client may make; 0: any")
	signInFlags(flags, &o.signIn)
	o.remind.flags(flags)
	if err := flags.Parse(args); err != nil {
		return err
	}
	o.signIn.Base = o.remind.base
	if err := checkSignIn(o.addr, o.signIn); err != nil {
		return err
	}
	log := slog.New(slog.NewTextHandler(out, nil))
	if o.mcp {
		rules, err := rulesOf(o.decree)
		if err != nil {
			return err
		}
		return mcp.Stdio(ctx, rules.Clock, log)
	}
	mux, closeAll, err := handler(ctx, o, log)
	if err != nil {
		return err
	}
	defer closeAll()
	listener, err := net.Listen("tcp", o.addr)
	if err != nil {
		return err
	}
	_, _ = fmt.Fprintf(out, "http://%s/\n", listener.Addr())
	limits := serve.Limits{PerSecond: o.perSecond, Burst: int(4*o.perSecond) + 1, Grace: 20 * time.Second}
	return serve.Run(ctx, listener, serve.Guard(mux, log, limits, "/import", "/letter", "/v1/"), log)
}

// rulesOf are the rules of the library, with the days of a decree in a file.
func rulesOf(decree string) (register.Rules, error) {
	if decree == "" {
		return register.NewRules(wob.Clock{}), nil
	}
	f, err := os.Open(decree)
	if err != nil {
		return register.Rules{}, err
	}
	defer func() { _ = f.Close() }()
	days, err := register.Decree(f)
	if err != nil {
		return register.Rules{}, fmt.Errorf("-decree %s: %w", decree, err)
	}
	return register.NewRules(wob.Clock{Calendar: days}), nil
}
