// Package issuertest is an OpenID Connect issuer for tests: discovery, keys, the
// authorization code flow with PKCE, and tokens for programs.
package issuertest

import (
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"sync"
	"testing"
	"time"

	"github.com/go-jose/go-jose/v4"
)

// What the desk is known by at the issuer.
const (
	Client   = "desk"
	Secret   = "secret-of-the-desk"
	Audience = "https://desk.example/v1"
)

// An Issuer lets everybody in as anna.
type Issuer struct {
	URL string

	mu     sync.Mutex
	t      *testing.T
	key    *rsa.PrivateKey
	codes  map[string]url.Values
	tweak  map[string]any // claims that are other than they should be
	signer *rsa.PrivateKey
	told   []string // codes, tokens and verifiers: what no log may hold
}

var keys = sync.OnceValues(func() (*rsa.PrivateKey, error) { return rsa.GenerateKey(rand.Reader, 2048) })

// New starts an issuer.
func New(t *testing.T) *Issuer {
	t.Helper()
	key, err := keys()
	if err != nil {
		t.Fatal(err)
	}
	is := &Issuer{t: t, key: key, signer: key, codes: map[string]url.Values{}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /.well-known/openid-configuration", is.discovery)
	mux.HandleFunc("GET /keys", is.keys)
	mux.HandleFunc("GET /authorize", is.authorize)
	mux.HandleFunc("POST /token", is.token)
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	is.URL = server.URL
	return is
}

// Tweak makes claims of the next tokens other than they should be.
func (is *Issuer) Tweak(claims map[string]any) {
	is.mu.Lock()
	defer is.mu.Unlock()
	is.tweak = claims
}

// SignWithAnother signs the next tokens with a key that is not that of the
// issuer.
func (is *Issuer) SignWithAnother() {
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		is.t.Fatal(err)
	}
	is.mu.Lock()
	defer is.mu.Unlock()
	is.signer = key
}

// Secrets are what no log may hold.
func (is *Issuer) Secrets() []string {
	is.mu.Lock()
	defer is.mu.Unlock()
	return append([]string{Secret}, is.told...)
}

func (is *Issuer) tell(secrets ...string) {
	is.mu.Lock()
	defer is.mu.Unlock()
	is.told = append(is.told, secrets...)
}

func (is *Issuer) give(w http.ResponseWriter, v any) {
	w.Header().Set("Content-Type", "application/json")
	if err := json.NewEncoder(w).Encode(v); err != nil {
		is.t.Error(err)
	}
}

func (is *Issuer) discovery(w http.ResponseWriter, _ *http.Request) {
	is.give(w, map[string]any{"issuer": is.URL, "authorization_endpoint": is.URL + "/authorize",
		"token_endpoint": is.URL + "/token",
		"jwks_uri":       is.URL + "/keys", "end_session_endpoint": is.URL + "/leave",
		"id_token_signing_alg_values_supported": []string{"RS256"},
		"response_types_supported":              []string{"code"}, "subject_types_supported": []string{"public"}})
}

func (is *Issuer) keys(w http.ResponseWriter, _ *http.Request) {
	is.give(w, jose.JSONWebKeySet{Keys: []jose.JSONWebKey{{Key: is.key.Public(), KeyID: "k1", Algorithm: "RS256",
		Use: "sig"}}})
}

// authorize lets anna in, and leads back with a code.
func (is *Issuer) authorize(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	if q.Get("code_challenge_method") != "S256" || q.Get("code_challenge") == "" || q.Get("state") == "" ||
		q.Get("nonce") == "" ||
		q.Get("client_id") != Client || q.Get("response_type") != "code" {
		is.t.Errorf("the desk asks without PKCE, state or nonce: %s", r.URL.RawQuery)
	}
	code := rand.Text()
	is.mu.Lock()
	is.codes[code] = q
	is.mu.Unlock()
	is.tell(code, q.Get("state"))
	back, err := url.Parse(q.Get("redirect_uri"))
	if err != nil {
		is.t.Error(err)
		return
	}
	back.RawQuery = url.Values{"code": {code}, "state": {q.Get("state")}}.Encode()
	http.Redirect(w, r, back.String(), http.StatusSeeOther)
}

// token trades a code for tokens, once, for who began.
func (is *Issuer) token(w http.ResponseWriter, r *http.Request) {
	id, secret, _ := r.BasicAuth()
	if id == "" {
		id, secret = r.PostFormValue("client_id"), r.PostFormValue("client_secret")
	}
	code := r.PostFormValue("code")
	is.mu.Lock()
	q, ok := is.codes[code]
	delete(is.codes, code)
	is.mu.Unlock()
	is.tell(r.PostFormValue("code_verifier"))
	sum := sha256.Sum256([]byte(r.PostFormValue("code_verifier")))
	if !ok || id != Client || secret != Secret || q.Get("redirect_uri") != r.PostFormValue("redirect_uri") ||
		base64.RawURLEncoding.EncodeToString(sum[:]) != q.Get("code_challenge") {
		http.Error(w, `{"error":"invalid_grant"}`, http.StatusBadRequest)
		return
	}
	token := is.Token(map[string]any{"aud": Client, "nonce": q.Get("nonce"), "preferred_username": "anna"})
	access := rand.Text()
	is.tell(access)
	is.give(w, map[string]any{"access_token": access, "token_type": "Bearer", "expires_in": 300, "id_token": token})
}

// Token signs a token with some claims, for an hour.
func (is *Issuer) Token(claims map[string]any) string {
	is.mu.Lock()
	defer is.mu.Unlock()
	all := map[string]any{"iss": is.URL, "sub": "sub-1", "iat": time.Now().Unix(),
		"exp": time.Now().Add(time.Hour).Unix()}
	maps.Copy(all, claims)
	maps.Copy(all, is.tweak)
	payload, err := json.Marshal(all)
	if err != nil {
		is.t.Fatal(err)
	}
	signer, err := jose.NewSigner(jose.SigningKey{Algorithm: jose.RS256, Key: jose.JSONWebKey{Key: is.signer,
		KeyID: "k1"}}, nil)
	if err != nil {
		is.t.Fatal(err)
	}
	signed, err := signer.Sign(payload)
	if err != nil {
		is.t.Fatal(err)
	}
	s, err := signed.CompactSerialize()
	if err != nil {
		is.t.Fatal(err)
	}
	is.told = append(is.told, s)
	return s
}
