package signin

import (
	"net/http"
	"strings"

	"github.com/coreos/go-oidc/v3/oidc"

	"github.com/wobrules/wobrules/examples/casedesk/problem"
	"github.com/wobrules/wobrules/examples/casedesk/store"
)

// Programs lets those through that bring a token of the issuer for the audience
// of the interface; what open reports is for everybody.
func (d *Door) Programs(next http.Handler, open func(path string) bool) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if open(r.URL.Path) {
			next.ServeHTTP(w, r)
			return
		}
		name, how := d.program(r)
		if name == "" {
			r.Pattern = "sign-in"
			w.Header().Set("WWW-Authenticate", how)
			problem.SignIn.Of(problem.Language(r), "").Write(w)
			return
		}
		in := r.WithContext(store.WithActor(r.Context(), name))
		next.ServeHTTP(w, in)
		r.Pattern = in.Pattern // for the log, which has the request from before
	})
}

// program is the name of the program that asks, or what it is told instead.
func (d *Door) program(r *http.Request) (name, how string) {
	scheme, token, _ := strings.Cut(r.Header.Get("Authorization"), " ")
	if token = strings.TrimSpace(token); !strings.EqualFold(scheme, "Bearer") || token == "" {
		return "", "Bearer"
	}
	const refused = `Bearer error="invalid_token"`
	if d.programs == nil {
		return "", refused
	}
	verified, err := d.programs.Verify(oidc.ClientContext(r.Context(), d.client), token)
	if err != nil {
		d.log.Warn("token refused")
		return "", refused
	}
	if name, err = nameOf(verified); err != nil {
		return "", refused
	}
	return name, ""
}
