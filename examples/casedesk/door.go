package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"strings"

	"github.com/wobrules/wobrules/examples/casedesk/api"
	"github.com/wobrules/wobrules/examples/casedesk/signin"
	"github.com/wobrules/wobrules/examples/casedesk/store"
)

// secretName is the variable of the environment that may hold the secret: not a
// flag, which everybody on the machine can see.
const secretName = "CASEDESK_OIDC_SECRET"

func signInFlags(flags *flag.FlagSet, c *signin.Config) {
	flags.StringVar(&c.Issuer, "oidc-issuer", "",
		"the `address` of the OpenID Connect issuer that lets people in; its secret stands in "+secretName)
	flags.StringVar(&c.Client, "oidc-client", "", "the `id` of this desk at the issuer")
	flags.StringVar(&c.Audience, "oidc-audience", "",
		"the `audience` of tokens with which programs may use /v1; without it none may")
}

// checkSignIn refuses sign-in that is half configured, and an address that others
// can reach without it.
func checkSignIn(addr string, c signin.Config) error {
	host, _, err := net.SplitHostPort(addr)
	if err != nil {
		return fmt.Errorf("-addr %s: %w", addr, err)
	}
	if c.Issuer == "" && (c.Client != "" || c.Audience != "") {
		return errors.New("-oidc-client and -oidc-audience need -oidc-issuer")
	}
	if c.Issuer != "" && (c.Client == "" || c.Base == "") {
		return errors.New("-oidc-issuer needs -oidc-client and -base")
	}
	if ip := net.ParseIP(host); host == "localhost" || ip != nil && ip.IsLoopback() {
		return nil
	}
	if c.Issuer == "" {
		return fmt.Errorf("-addr %s: other machines could reach it, and there is no sign-in: "+
			"give an address of this machine, as 127.0.0.1:8080, or -oidc-issuer", addr)
	}
	if !strings.HasPrefix(c.Base, "https://") {
		return fmt.Errorf("-addr %s: other machines could reach it: -base must begin with https://", addr)
	}
	return nil
}

// guarded puts the door of sign-in before the interface for programs and, where
// there is a register, before the pages; without an issuer it is open.
func guarded(ctx context.Context, c signin.Config, s *store.Store, calls, pages http.Handler,
	log *slog.Logger) (http.Handler, func(), error) {
	if c.Issuer == "" {
		return doors(calls, pages, pages), func() {}, nil
	}
	if c.Secret == "" {
		c.Secret = os.Getenv(secretName)
	}
	door, err := signin.New(ctx, c, s, log)
	if err != nil {
		return nil, nil, err
	}
	people := pages
	if s != nil {
		people = door.People(pages)
	}
	return doors(door.Programs(calls, api.Open), people, door.Programs(pages, func(string) bool { return false })),
		door.Close, nil
}

// doors leads what is under /v1 to the interface for programs, what collectors
// read to the door for programs, and the rest to the pages.
func doors(calls, pages, metrics http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch path := r.URL.Path; {
		case path == "/v1" || strings.HasPrefix(path, "/v1/"):
			calls.ServeHTTP(w, r)
		case path == "/metrics":
			metrics.ServeHTTP(w, r)
		default:
			pages.ServeHTTP(w, r)
		}
	})
}
