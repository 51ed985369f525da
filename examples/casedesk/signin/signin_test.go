package signin_test

import (
	"bytes"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/wobrules/wobrules/examples/casedesk/serve"
	"github.com/wobrules/wobrules/examples/casedesk/signin"
	"github.com/wobrules/wobrules/examples/casedesk/signin/issuertest"
	"github.com/wobrules/wobrules/examples/casedesk/store"
	"github.com/wobrules/wobrules/examples/casedesk/storetest"
)

// A desk behind a door.
type desk struct {
	t      *testing.T
	url    string
	issuer *issuertest.Issuer
	server *httptest.Server
	log    *buffer
}

type buffer struct {
	mu sync.Mutex
	bytes.Buffer
}

func (b *buffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.Buffer.Write(p)
}

func newDesk(t *testing.T, change func(*signin.Config)) *desk {
	t.Helper()
	d := &desk{t: t, issuer: issuertest.New(t), log: &buffer{}}
	d.server = httptest.NewUnstartedServer(http.NotFoundHandler())
	d.server.StartTLS()
	d.url = d.server.URL
	c := signin.Config{Issuer: d.issuer.URL, Client: issuertest.Client, Secret: issuertest.Secret, Base: d.url,
		Audience: issuertest.Audience}
	if change != nil {
		change(&c)
	}
	log := slog.New(slog.NewTextHandler(d.log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	door, err := signin.New(t.Context(), c, storetest.Open(t), log)
	if err != nil {
		t.Fatal(err)
	}
	mux := http.NewServeMux()
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		_, _ = fmt.Fprintf(w, "%s %s by %s", r.Method, r.URL.RequestURI(), store.Actor(r.Context()))
	})
	people, programs := door.People(mux), door.Programs(mux, func(path string) bool { return path == "/v1/docs" })
	d.server.Config.Handler = serve.Guard(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasPrefix(r.URL.Path, "/v1/") {
			programs.ServeHTTP(w, r)
			return
		}
		people.ServeHTTP(w, r)
	}), log, serve.Limits{})
	t.Cleanup(func() { d.server.Close(); door.Close(); d.noSecretInTheLog() })
	return d
}

// noSecretInTheLog holds for every test.
func (d *desk) noSecretInTheLog() {
	d.log.mu.Lock()
	defer d.log.mu.Unlock()
	for _, secret := range d.issuer.Secrets() {
		if secret != "" && strings.Contains(d.log.String(), secret) {
			d.t.Errorf("the log holds the secret %q:\n%s", secret, d.log.String())
		}
	}
}

// browser is somebody with a browser that keeps cookies and notes where it was.
func (d *desk) browser() (*http.Client, *[]string) {
	d.t.Helper()
	jar, err := cookiejar.New(nil)
	if err != nil {
		d.t.Fatal(err)
	}
	client := *d.server.Client()
	client.Jar = jar
	var went []string
	client.CheckRedirect = func(r *http.Request, _ []*http.Request) error {
		went = append(went, r.URL.String())
		return nil
	}
	return &client, &went
}

func (d *desk) get(client *http.Client, address string) (int, string, *http.Response) {
	d.t.Helper()
	answer, err := client.Get(address)
	return d.read(answer, err)
}

func (d *desk) read(answer *http.Response, err error) (int, string, *http.Response) {
	d.t.Helper()
	if err != nil {
		d.t.Fatal(err)
	}
	defer func() { _ = answer.Body.Close() }()
	b, err := io.ReadAll(answer.Body)
	if err != nil {
		d.t.Fatal(err)
	}
	return answer.StatusCode, string(b), answer
}

// inside fails unless a browser is, or is not, signed in.
func (d *desk) inside(client *http.Client, want bool) {
	d.t.Helper()
	stays := *client
	stays.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	status, body, _ := d.get(&stays, d.url+"/cases")
	if got := status == http.StatusOK && strings.Contains(body, "by anna (sub-1)"); got != want {
		d.t.Errorf("signed in: %v, want %v (%d %s)", got, want, status, body)
	}
}

func (d *desk) cookie(client *http.Client) string {
	u, _ := url.Parse(d.url)
	for _, c := range client.Jar.Cookies(u) {
		if c.Name == "__Host-casedesk" {
			return c.Value
		}
	}
	return ""
}

func TestWhoIsNotSignedInGoesToTheIssuerAndComesBackToThePage(t *testing.T) {
	d := newDesk(t, nil)
	client, went := d.browser()
	status, body, _ := d.get(client, d.url+"/cases?which=overdue&q=a+b")
	if status != http.StatusOK || body != "GET /cases?which=overdue&q=a+b by anna (sub-1)" {
		t.Fatalf("%d %s", status, body)
	}
	if len(*went) != 4 || !strings.HasPrefix((*went)[1], d.issuer.URL+"/authorize") || !strings.HasPrefix((*went)[2],
		d.url+"/auth/callback?") {
		t.Errorf("the way was %q", *went)
	}
	d.inside(client, true)
	other, _ := d.browser()
	d.inside(other, false)
}

func TestTheCookieGoesToThisHostAloneAndNoScriptReadsIt(t *testing.T) {
	d := newDesk(t, nil)
	client, _ := d.browser()
	stays := *client
	stays.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	_, _, answer := d.get(&stays, d.url+"/auth/login")
	cookies := answer.Cookies()
	if len(cookies) != 1 {
		t.Fatalf("%d cookies", len(cookies))
	}
	c := cookies[0]
	if c.Name != "__Host-casedesk" || !c.Secure || !c.HttpOnly || c.SameSite != http.SameSiteLaxMode ||
		c.Path != "/" || c.Domain != "" {
		t.Errorf("the cookie is %s", c)
	}
	if answer.Header.Get("Cache-Control") == "" {
		t.Error("the answer with the cookie may be cached")
	}
}

func TestALoginGivesAnotherCookieThanTheOneBefore(t *testing.T) {
	d := newDesk(t, nil)
	client, _ := d.browser()
	stays := *client
	stays.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	_, _, _ = d.get(&stays, d.url+"/auth/login")
	before := d.cookie(client)
	_, _, _ = d.get(client, d.url+"/cases")
	after := d.cookie(client)
	if before == "" || after == "" || before == after {
		t.Fatalf("the cookie was %q and is %q", before, after)
	}
	// Who put the first cookie in the browser is not signed in with it.
	thief, _ := d.browser()
	u, _ := url.Parse(d.url)
	thief.Jar.SetCookies(u, []*http.Cookie{{Name: "__Host-casedesk", Value: before, Path: "/", Secure: true}})
	d.inside(thief, false)
}

func TestWhoSignsOutIsOut(t *testing.T) {
	d := newDesk(t, nil)
	client, _ := d.browser()
	_, _, _ = d.get(client, d.url+"/")
	d.inside(client, true)
	kept := d.cookie(client)
	answer, err := client.PostForm(d.url+"/auth/logout", nil)
	status, body, _ := d.read(answer, err)
	if status != http.StatusOK || !strings.Contains(body, "afgemeld") || !strings.Contains(body,
		d.issuer.URL+"/leave?client_id=desk") {
		t.Errorf("%d %s", status, body)
	}
	d.inside(client, false)
	u, _ := url.Parse(d.url)
	client.Jar.SetCookies(u, []*http.Cookie{{Name: "__Host-casedesk", Value: kept, Path: "/", Secure: true}})
	d.inside(client, false) // the cookie of before is worth nothing
	if status, _, _ := d.get(client, d.url+"/auth/logout"); status == http.StatusOK {
		d.inside(client, true) // a link signs nobody out: it is led to the issuer like any page
	}
}

func TestASessionEnds(t *testing.T) {
	d := newDesk(t, func(c *signin.Config) { c.Lifetime = 5 * time.Second })
	client, _ := d.browser()
	_, _, _ = d.get(client, d.url+"/")
	d.inside(client, true)
	time.Sleep(5200 * time.Millisecond)
	d.inside(client, false)
}

func TestATokenThatIsNotForThisDeskLetsNobodyIn(t *testing.T) {
	for name, tweak := range map[string]map[string]any{
		"another audience": {"aud": "another-desk"},
		"another issuer":   {"iss": "https://issuer.example"},
		"another login":    {"nonce": "of-another-login"},
		"no nonce":         {"nonce": nil},
		"too old":          {"exp": time.Now().Add(-time.Minute).Unix()},
		"nobody":           {"sub": ""},
	} {
		t.Run(name, func(t *testing.T) {
			d := newDesk(t, nil)
			d.issuer.Tweak(tweak)
			client, _ := d.browser()
			if status, body, _ := d.get(client, d.url+"/cases"); status != http.StatusBadRequest {
				t.Errorf("%d %s", status, body)
			}
			d.inside(client, false)
		})
	}
	t.Run("another key", func(t *testing.T) {
		d := newDesk(t, nil)
		d.issuer.SignWithAnother()
		client, _ := d.browser()
		if status, body, _ := d.get(client, d.url+"/cases"); status != http.StatusBadRequest {
			t.Errorf("%d %s", status, body)
		}
		d.inside(client, false)
	})
}

func TestAStateIsTakenOnceAndInOneBrowser(t *testing.T) {
	d := newDesk(t, nil)
	client, went := d.browser()
	_, _, _ = d.get(client, d.url+"/cases")
	back := (*went)[2]
	if status, _, _ := d.get(client, back); status != http.StatusBadRequest {
		t.Errorf("the state once more: %d", status)
	}
	d.inside(client, true) // the session that is there stays

	// A state that was not taken yet, in the browser of another.
	first, _ := d.browser()
	stops := *first
	stops.CheckRedirect = func(r *http.Request, _ []*http.Request) error {
		if strings.HasPrefix(r.URL.String(), d.url+"/auth/callback") {
			return http.ErrUseLastResponse
		}
		return nil
	}
	_, _, answer := d.get(&stops, d.url+"/cases")
	stolen := answer.Header.Get("Location")
	other, _ := d.browser()
	_, _, _ = d.get(other, d.url+"/healthz")
	if status, _, _ := d.get(other, stolen); status != http.StatusBadRequest {
		t.Errorf("the state in another browser: %d", status)
	}
	d.inside(other, false)
	for _, made := range []string{"?state=&code=x", "?state=guessed&code=x", ""} {
		if status, _, _ := d.get(other, d.url+"/auth/callback"+made); status != http.StatusBadRequest {
			t.Errorf("callback%s: %d", made, status)
		}
	}
}

// A code that was stolen from another login does not fit the verifier of this
// one (PKCE).
func TestACodeOfAnotherLoginIsNotTaken(t *testing.T) {
	d := newDesk(t, nil)
	callback := func(client *http.Client) url.Values {
		stops := *client
		stops.CheckRedirect = func(r *http.Request, _ []*http.Request) error {
			if strings.HasPrefix(r.URL.String(), d.url+"/auth/callback") {
				return http.ErrUseLastResponse
			}
			return nil
		}
		_, _, answer := d.get(&stops, d.url+"/cases")
		u, err := url.Parse(answer.Header.Get("Location"))
		if err != nil {
			t.Fatal(err)
		}
		return u.Query()
	}
	victim, _ := d.browser()
	attacker, _ := d.browser()
	stolen, own := callback(victim), callback(attacker)
	if status, _, _ := d.get(attacker, d.url+"/auth/callback?"+url.Values{"state": own["state"],
		"code": stolen["code"]}.Encode()); status != http.StatusBadRequest {
		t.Errorf("the code of another: %d", status)
	}
	d.inside(attacker, false)
}

func TestALoginLeadsNowhereElse(t *testing.T) {
	d := newDesk(t, nil)
	for _, to := range []string{"https://evil.example/", "//evil.example/", `/\evil.example`, `\\evil.example`,
		"javascript:alert(1)", "evil", "/auth/logout",
		"/%09/evil.example\t", "https:/evil.example", "/\n/evil.example"} {
		client, went := d.browser()
		_, body, answer := d.get(client, d.url+"/auth/login?to="+url.QueryEscape(to))
		for _, at := range *went {
			if u, err := url.Parse(at); err != nil || u.Host != answer.Request.URL.Host &&
				"http://"+u.Host != d.issuer.URL {
				t.Errorf("%q leads to %s", to, at)
			}
		}
		if !strings.HasPrefix(body, "GET / by anna") {
			t.Errorf("%q: %s", to, body)
		}
	}
}

func TestWhatIsSentWithoutSessionIsNotDone(t *testing.T) {
	d := newDesk(t, nil)
	client, _ := d.browser()
	answer, err := client.PostForm(d.url+"/cases/a/add", url.Values{"kind": {"decision"}})
	if status, body, _ := d.read(answer, err); status != http.StatusUnauthorized || strings.Contains(body, "POST") {
		t.Errorf("%d %s", status, body)
	}
}

func TestProgramsComeInWithATokenForTheInterface(t *testing.T) {
	d := newDesk(t, nil)
	client := d.server.Client()
	with := func(authorization string) (int, string, *http.Response) {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, d.url+"/v1/cases", nil)
		if err != nil {
			t.Fatal(err)
		}
		if authorization != "" {
			r.Header.Set("Authorization", authorization)
		}
		answer, err := client.Do(r)
		return d.read(answer, err)
	}
	good := d.issuer.Token(map[string]any{"aud": issuertest.Audience, "client_id": "zaaksysteem"})
	if status, body, _ := with("Bearer " + good); status != http.StatusOK ||
		body != "GET /v1/cases by zaaksysteem (sub-1)" {
		t.Errorf("a good token: %d %s", status, body)
	}
	head, rest, _ := strings.Cut(good, ".")
	none := "eyJhbGciOiJub25lIn0." + strings.Split(rest, ".")[0] + "."
	for name, authorization := range map[string]string{
		"none": "", "no bearer": "Basic YTpi", "empty": "Bearer ", "no token": "Bearer abc",
		"for another": "Bearer " + d.issuer.Token(map[string]any{"aud": "another"}),
		"an ID token": "Bearer " + d.issuer.Token(map[string]any{"aud": issuertest.Client}),
		"too old": "Bearer " + d.issuer.Token(map[string]any{"aud": issuertest.Audience,
			"exp": time.Now().Add(-time.Minute).Unix()}),
		"of another": "Bearer " + d.issuer.Token(map[string]any{"aud": issuertest.Audience,
			"iss": "https://issuer.example"}),
		"without a sign": "Bearer " + none,
		"damaged":        "Bearer " + head + "." + rest[:len(rest)-4] + "AAAA",
	} {
		status, body, answer := with(authorization)
		if status != http.StatusUnauthorized || !strings.HasPrefix(answer.Header.Get("WWW-Authenticate"), "Bearer") ||
			!strings.Contains(body, "/v1/docs#sign-in") {
			t.Errorf("%s: %d %s %q", name, status, body, answer.Header.Get("WWW-Authenticate"))
		}
	}
	if status, _, _ := d.get(client, d.url+"/v1/docs"); status != http.StatusOK {
		t.Errorf("the documentation: %d", status)
	}
	// A session is not for programs, so no other site can use one for a call.
	browser, _ := d.browser()
	_, _, _ = d.get(browser, d.url+"/")
	d.inside(browser, true)
	if status, _, _ := d.get(browser, d.url+"/v1/cases"); status != http.StatusUnauthorized {
		t.Errorf("a call with a session: %d", status)
	}
}

func TestWithoutAudienceNoProgramComesIn(t *testing.T) {
	d := newDesk(t, func(c *signin.Config) { c.Audience = "" })
	r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, d.url+"/v1/cases", nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Authorization", "Bearer "+d.issuer.Token(map[string]any{"aud": issuertest.Client}))
	answer, err := d.server.Client().Do(r)
	if status, _, _ := d.read(answer, err); status != http.StatusUnauthorized {
		t.Errorf("%d", status)
	}
}

func TestTheLogHasThePatternOfAPageBehindTheDoor(t *testing.T) {
	d := newDesk(t, nil)
	client, _ := d.browser()
	_, _, _ = d.get(client, d.url+"/cases")
	d.log.mu.Lock()
	defer d.log.mu.Unlock()
	if log := d.log.String(); !strings.Contains(log, `pattern=/ status=200`) || !strings.Contains(log,
		`pattern="GET /auth/callback"`) {
		t.Errorf("the log:\n%s", log)
	}
}

func TestAnAddressThatIsNotSafeIsRefused(t *testing.T) {
	is := issuertest.New(t)
	for base, ok := range map[string]bool{
		"https://desk.example": true, "https://desk.example/": true, "http://127.0.0.1:8080": true,
		"http://localhost:1":  true,
		"http://desk.example": false, "": false, "desk.example": false, "https://desk.example/path": false,
		"https://a@desk.example": false,
	} {
		_, err := signin.New(t.Context(), signin.Config{Issuer: is.URL, Client: "c", Base: base}, nil,
			slog.New(slog.DiscardHandler))
		if (err == nil) != ok {
			t.Errorf("%q: %v", base, err)
		}
	}
}
