package main

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"os"
	"time"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"

	"github.com/wobrules/wobrules/examples/casedesk/register"
	"github.com/wobrules/wobrules/examples/casedesk/remind"
	"github.com/wobrules/wobrules/examples/casedesk/remind/mail"
	"github.com/wobrules/wobrules/examples/casedesk/remind/webhook"
	"github.com/wobrules/wobrules/examples/casedesk/store"
)

// reminding is how people are told of deadlines. Secrets come from the environment
// or from a file, and never from a flag, which others on the machine can see.
type reminding struct {
	smtp, user, passwordFile, security, from string
	hook, secretFile                         string
	private, recompute                       bool
	to, leads, at, lang, base                string
}

const (
	passwordEnv = "CASEDESK_SMTP_PASSWORD"
	secretEnv   = "CASEDESK_WEBHOOK_SECRET"
)

func (o *reminding) flags(flags *flag.FlagSet) {
	flags.StringVar(&o.smtp, "smtp", "", "reminders by mail: the `server`, as mail.example:587")
	flags.StringVar(&o.user, "smtp-user", "",
		"the `name` to sign in with; the password stands in "+passwordEnv+" or -smtp-password-file")
	flags.StringVar(&o.passwordFile, "smtp-password-file", "", "the `file` with the password")
	flags.StringVar(&o.security, "smtp-security", string(mail.StartTLS),
		"starttls, tls, or none to a server on this machine")
	flags.StringVar(&o.from, "mail-from", "", "the `address` that sends")
	flags.StringVar(&o.to, "remind-to", "", "the `address` that is told of a case without a handler")
	flags.StringVar(&o.hook, "webhook", "",
		"reminders to a program: its `address`; the secret stands in "+secretEnv+" or -webhook-secret-file")
	flags.StringVar(&o.secretFile, "webhook-secret-file", "", "the `file` with the secret")
	flags.BoolVar(&o.private, "webhook-private", false, "the program may be on this machine or on a private network")
	flags.StringVar(&o.leads, "leads", "", `a `+"`file`"+` that says how many days before: {"decision": [14, 7, 2]}`)
	flags.StringVar(&o.at, "remind-at", "07:00", "the `time` of day at which reminders go")
	flags.StringVar(&o.lang, "remind-lang", "nl", "the language of the reminders: nl or en")
	flags.StringVar(&o.base, "base", "", "the `address` under which browsers reach the desk, as https://desk.example")
	flags.BoolVar(&o.recompute, "recompute", false, "work every case out again, say what moved, and end")
}

// secret reads a secret from a file, or else from the environment.
func secret(file, env string) (string, error) {
	if file == "" {
		return os.Getenv(env), nil
	}
	b, err := os.ReadFile(file)
	return string(bytes.TrimRight(b, "\r\n")), err
}

func (o *reminding) channels(host string) (all []remind.Channel, err error) {
	if o.smtp != "" {
		password, err := secret(o.passwordFile, passwordEnv)
		if err != nil {
			return nil, err
		}
		if o.to != "" {
			if err := mail.CheckAddress(o.to); err != nil {
				return nil, fmt.Errorf("-remind-to: %w", err)
			}
		}
		m, err := mail.New(mail.Options{Server: o.smtp, User: o.user, Password: password, From: o.from, Host: host,
			Security: mail.Security(o.security)})
		if err != nil {
			return nil, fmt.Errorf("-smtp: %w", err)
		}
		all = append(all, m)
	}
	if o.hook != "" {
		key, err := secret(o.secretFile, secretEnv)
		if err != nil {
			return nil, err
		}
		w, err := webhook.New(webhook.Options{URL: o.hook, Secret: []byte(key), Private: o.private})
		if err != nil {
			return nil, fmt.Errorf("-webhook: %w", err)
		}
		all = append(all, w)
	}
	return all, nil
}

// join makes the reminders of a register; they are not told before Start.
func (o *reminding) join(
	s *store.Store, rules register.Rules, where *time.Location, host, addr string, log *slog.Logger,
) (*remind.Reminders, error) {
	options := remind.Options{Store: s, Rules: rules, To: o.to, Base: o.base, Location: where, Log: log}
	if options.Base == "" {
		options.Base = "http://" + addr
	}
	var err error
	if options.Channels, err = o.channels(host); err != nil {
		return nil, err
	}
	if o.leads != "" {
		b, err := os.ReadFile(o.leads)
		if err != nil {
			return nil, err
		}
		if options.Leads, err = remind.ParseLeads(b); err != nil {
			return nil, fmt.Errorf("-leads %s: %w", o.leads, err)
		}
	}
	if o.at != "" {
		at, err := time.Parse("15:04", o.at)
		if err != nil {
			return nil, fmt.Errorf("-remind-at %q: a time of day is as 07:00", o.at)
		}
		options.At = time.Duration(at.Hour())*time.Hour + time.Duration(at.Minute())*time.Minute
	}
	if o.lang != "" {
		if options.Lang, err = calendar.ParseLang(o.lang); err != nil {
			return nil, fmt.Errorf("-remind-lang: %w", err)
		}
	}
	return remind.New(options)
}

// again works every case out again, and writes what moved.
func again(ctx context.Context, s *store.Store, r *remind.Reminders, today calendar.Date, out io.Writer) error {
	if err := r.Recompute(ctx); err != nil {
		return err
	}
	const page = 500
	for offset := 0; ; offset += page {
		moves, all, err := s.Moves(ctx, offset, page)
		if err != nil {
			return err
		}
		for _, m := range moves {
			if m.Day != today.String() { // the newest come first
				return nil
			}
			var key wob.Key
			_ = key.UnmarshalText([]byte(m.Key))
			_, _ = fmt.Fprintf(out, "%s: %s: %s -> %s\n", m.Case, key.Name(calendar.Dutch), span(m.WasFirst, m.WasLast),
				span(m.NowFirst, m.NowLast))
		}
		if offset+page >= all {
			return nil
		}
	}
}

func span(first, last string) string {
	if first == "" && last == "" {
		return "-"
	}
	return first + ".." + last
}
