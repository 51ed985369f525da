// Package signin lets people in with OpenID Connect (authorization code, PKCE)
// and keeps them in a session, and lets programs in with tokens of the same
// issuer. What they change is entered under their name.
package signin

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/alexedwards/scs/postgresstore"
	"github.com/alexedwards/scs/sqlite3store"
	"github.com/alexedwards/scs/v2"
	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"

	"github.com/wobrules/wobrules/examples/casedesk/store"
)

// A Config says who lets people in.
type Config struct {
	Issuer   string // the address of the issuer
	Client   string // the id of this desk at the issuer
	Secret   string // its secret; empty for a public client
	Base     string // the address under which browsers reach the desk, without a path
	Audience string // for which tokens of programs are made; empty: none are taken

	Lifetime time.Duration // how long a session lasts at most; 0: eight hours
	Idle     time.Duration // how long it lasts without a request; 0: one hour
	HTTP     *http.Client  // to reach the issuer; nil: one with a bound on time
}

// A Door lets people and programs in.
type Door struct {
	config   Config
	log      *slog.Logger
	client   *http.Client
	sessions *scs.SessionManager
	login    oauth2.Config
	people   *oidc.IDTokenVerifier
	programs *oidc.IDTokenVerifier // nil: none are let in
	leave    string                // where the session at the issuer is ended, if it says so
	close    func()
}

// beforeLogin is how long the way to the issuer and back may take.
const beforeLogin = 10 * time.Minute

// New asks the issuer for its description, and returns a door. Sessions are kept
// in the database of a register; without one nobody can sign in, and programs
// still can.
func New(ctx context.Context, c Config, s *store.Store, log *slog.Logger) (*Door, error) {
	base, err := checkBase(c.Base)
	if err != nil {
		return nil, err
	}
	d := &Door{config: c, log: log, client: c.HTTP, close: func() {}}
	if d.client == nil {
		d.client = &http.Client{Timeout: 15 * time.Second}
	}
	provider, err := oidc.NewProvider(oidc.ClientContext(context.WithoutCancel(ctx), d.client), c.Issuer)
	if err != nil {
		return nil, fmt.Errorf("the issuer %s cannot be asked: %w", c.Issuer, err)
	}
	var more struct {
		Leave string `json:"end_session_endpoint"`
	}
	if err := provider.Claims(&more); err == nil {
		d.leave = leaveAt(more.Leave, c)
	}
	d.people = provider.Verifier(&oidc.Config{ClientID: c.Client})
	if c.Audience != "" {
		d.programs = provider.Verifier(&oidc.Config{ClientID: c.Audience})
	}
	d.login = oauth2.Config{ClientID: c.Client, ClientSecret: c.Secret, Endpoint: provider.Endpoint(),
		RedirectURL: strings.TrimSuffix(c.Base, "/") + "/auth/callback", Scopes: []string{oidc.ScopeOpenID, "profile",
			"email"}}
	if s != nil {
		d.sessions, d.close = sessions(c, base.Scheme == "https", s)
		d.sessions.ErrorFunc = func(w http.ResponseWriter, r *http.Request, err error) {
			log.Error("session", "fault", err.Error())
			d.show(w, r, http.StatusServiceUnavailable, "failed")
		}
	}
	return d, nil
}

// Close ends what the door does in the background.
func (d *Door) Close() { d.close() }

// sessions keeps sessions in the database, under the hash of their token.
func sessions(c Config, secure bool, s *store.Store) (*scs.SessionManager, func()) {
	m := scs.New()
	m.Lifetime, m.IdleTimeout = c.Lifetime, c.Idle
	if m.Lifetime == 0 {
		m.Lifetime = 8 * time.Hour
	}
	if m.IdleTimeout == 0 {
		m.IdleTimeout = time.Hour
	}
	m.HashTokenInStore = true
	m.Cookie.Name = "casedesk"
	if secure {
		m.Cookie.Name = "__Host-casedesk" // a browser takes it from this host alone
	}
	m.Cookie.Secure, m.Cookie.HttpOnly, m.Cookie.SameSite = secure, true, http.SameSiteLaxMode
	if s.Postgres() {
		kept := postgresstore.New(s.DB())
		m.Store = kept
		return m, kept.StopCleanup
	}
	kept := sqlite3store.New(s.DB())
	m.Store = kept
	return m, kept.StopCleanup
}

// checkBase takes an address that a browser sends cookies to safely.
func checkBase(base string) (*url.URL, error) {
	u, err := url.Parse(base)
	switch {
	case err != nil || u.Host == "" || strings.Trim(u.Path, "/") != "" || u.RawQuery != "" || u.Fragment != "" ||
		u.User != nil:
		return nil, errors.New("the address of the desk is one as https://desk.example, without a path")
	case u.Scheme == "https" || u.Scheme == "http" && local(u.Hostname()):
		return u, nil
	}
	return nil, errors.New("the address of the desk begins with https://, but on this machine itself")
}

func local(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

func leaveAt(endpoint string, c Config) string {
	u, err := url.Parse(endpoint)
	if err != nil || u.Scheme != "https" && !(u.Scheme == "http" && local(u.Hostname())) {
		return ""
	}
	q := u.Query()
	q.Set("client_id", c.Client)
	q.Set("post_logout_redirect_uri", strings.TrimSuffix(c.Base, "/")+"/auth/left")
	u.RawQuery = q.Encode()
	return u.String()
}

// nameOf is the name under which changes are entered: the subject, which stays
// the same, behind a name for people.
func nameOf(token *oidc.IDToken) (string, error) {
	var claims struct {
		Email     string `json:"email"`
		Preferred string `json:"preferred_username"`
		Client    string `json:"client_id"`
	}
	if err := token.Claims(&claims); err != nil {
		return "", err
	}
	if token.Subject == "" {
		return "", errors.New("a token without a subject")
	}
	for _, name := range []string{claims.Preferred, claims.Email, claims.Client} {
		if name != "" && name != token.Subject {
			return name + " (" + token.Subject + ")", nil
		}
	}
	return token.Subject, nil
}
