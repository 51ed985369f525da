package signin

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"encoding/json"
	"errors"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"

	"github.com/wobrules/wobrules/examples/casedesk/problem"
	"github.com/wobrules/wobrules/examples/casedesk/store"
)

// People lets those who signed in through to the pages, and leads the others to
// the issuer.
func (d *Door) People(next http.Handler) http.Handler {
	own := map[string]func(http.ResponseWriter, *http.Request){
		"GET /auth/login": d.begin, "GET /auth/callback": d.callback, "POST /auth/logout": d.logout,
		"GET /auth/left": d.left,
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if open(r) {
			next.ServeHTTP(w, r)
			return
		}
		d.sessions.LoadAndSave(http.HandlerFunc(func(w http.ResponseWriter, in *http.Request) {
			w.Header().Add("Cache-Control", "no-store")
			if serve, ok := own[in.Method+" "+in.URL.Path]; ok {
				r.Pattern = in.Method + " " + in.URL.Path
				serve(w, in)
				return
			}
			name := d.sessions.GetString(in.Context(), nameKey)
			if name == "" {
				r.Pattern = "sign-in"
				d.turnAway(w, in)
				return
			}
			in = in.WithContext(store.WithActor(in.Context(), name))
			next.ServeHTTP(w, in)
			r.Pattern = in.Pattern // for the log, which has the request from before
		})).ServeHTTP(w, r)
	})
}

// open reports whether a page is shown to everybody: what a page looks like, and
// whether the program runs. A feed has its own secret.
func open(r *http.Request) bool {
	path := r.URL.Path
	return path == "/healthz" || path == "/readyz" || strings.HasPrefix(path, "/static/") ||
		r.Method == http.MethodGet && strings.HasPrefix(path, "/feed/")
}

const (
	nameKey  = "name"
	loginKey = "login."
	mostWays = 8 // logins begun in one browser
)

// A way is a login that was begun: what must come back, and where it leads.
type way struct{ Nonce, Verifier, To string }

func (d *Door) turnAway(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		d.show(w, r, http.StatusUnauthorized, "first")
		return
	}
	http.Redirect(w, r, "/auth/login?to="+url.QueryEscape(r.URL.RequestURI()), http.StatusSeeOther)
}

// begin leads to the issuer.
func (d *Door) begin(w http.ResponseWriter, r *http.Request) {
	ctx := r.Context()
	begun := 0
	for _, key := range d.sessions.Keys(ctx) {
		if strings.HasPrefix(key, loginKey) {
			if begun++; begun >= mostWays {
				d.sessions.Remove(ctx, key)
			}
		}
	}
	if d.sessions.GetString(ctx, nameKey) == "" {
		d.sessions.SetDeadline(ctx, time.Now().Add(beforeLogin))
	}
	state := rand.Text()
	one := way{Nonce: rand.Text(), Verifier: oauth2.GenerateVerifier(), To: localPath(r.URL.Query().Get("to"))}
	b, err := json.Marshal(one)
	if err != nil {
		d.show(w, r, http.StatusInternalServerError, "failed")
		return
	}
	d.sessions.Put(ctx, loginKey+state, string(b))
	http.Redirect(w, r, d.login.AuthCodeURL(state, oidc.Nonce(one.Nonce), oauth2.S256ChallengeOption(one.Verifier)),
		http.StatusSeeOther)
}

// localPath takes a path of this desk and nothing that leads elsewhere.
func localPath(to string) string {
	u, err := url.Parse(to)
	if err != nil || u.Scheme != "" || u.Host != "" || u.User != nil || !strings.HasPrefix(to, "/") ||
		strings.HasPrefix(to, "//") ||
		strings.ContainsAny(to, "\\\r\n\t") || strings.HasPrefix(to, "/auth/") {
		return "/"
	}
	return to
}

// callback is where the issuer leads back to. A state is taken once.
func (d *Door) callback(w http.ResponseWriter, r *http.Request) {
	q, ctx := r.URL.Query(), r.Context()
	var one way
	kept := d.sessions.PopString(ctx, loginKey+q.Get("state"))
	if q.Get("state") == "" || json.Unmarshal([]byte(kept), &one) != nil {
		d.refuse(w, r, "no login was begun under this state")
		return
	}
	if q.Get("error") != "" {
		d.refuse(w, r, "the issuer refused")
		return
	}
	name, err := d.exchange(ctx, q.Get("code"), one)
	if err != nil {
		d.refuse(w, r, err.Error())
		return
	}
	// Another token: one that somebody else put in the browser is worth nothing.
	if err := d.sessions.RenewToken(ctx); err != nil {
		d.show(w, r, http.StatusInternalServerError, "failed")
		return
	}
	d.sessions.SetDeadline(ctx, time.Now().Add(d.sessions.Lifetime))
	d.sessions.Put(ctx, nameKey, name)
	http.Redirect(w, r, one.To, http.StatusSeeOther)
}

// exchange trades a code for the name of who signed in.
func (d *Door) exchange(ctx context.Context, code string, one way) (string, error) {
	ctx = oidc.ClientContext(ctx, d.client)
	tokens, err := d.login.Exchange(ctx, code, oauth2.VerifierOption(one.Verifier))
	if err != nil {
		return "", errors.New("the issuer does not take the code") // its own words may hold the code
	}
	raw, _ := tokens.Extra("id_token").(string)
	token, err := d.people.Verify(ctx, raw)
	if err != nil {
		return "", errors.New("the token is not one of the issuer for this desk, or is too old")
	}
	if subtle.ConstantTimeCompare([]byte(token.Nonce), []byte(one.Nonce)) != 1 {
		return "", errors.New("the token belongs to another login")
	}
	if token.AccessTokenHash != "" && token.VerifyAccessToken(tokens.AccessToken) != nil {
		return "", errors.New("the tokens do not belong together")
	}
	return nameOf(token)
}

// logout ends the session.
func (d *Door) logout(w http.ResponseWriter, r *http.Request) {
	if err := d.sessions.Destroy(r.Context()); err != nil {
		d.show(w, r, http.StatusInternalServerError, "failed")
		return
	}
	http.Redirect(w, r, "/auth/left", http.StatusSeeOther)
}

func (d *Door) left(w http.ResponseWriter, r *http.Request) { d.show(w, r, http.StatusOK, "left") }

// refuse shows that the login failed; why stands in the log, and no secret in it.
func (d *Door) refuse(w http.ResponseWriter, r *http.Request, why string) {
	d.log.Warn("sign-in refused", "why", why)
	d.show(w, r, http.StatusBadRequest, "refused")
}

func (d *Door) show(w http.ResponseWriter, r *http.Request, status int, key string) {
	l := problem.Language(r)
	if cookie, err := r.Cookie("lang"); err == nil && cookie.Value == "en" {
		l = 1
	}
	said := words[key][l]
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(status)
	_ = page.Execute(w, struct{ Lang, Title, Again, Leave, LeaveText string }{l.String(), said, words["again"][l],
		d.leaveLink(key), words["leave"][l]})
}

func (d *Door) leaveLink(key string) string {
	if key != "left" {
		return ""
	}
	return d.leave
}
