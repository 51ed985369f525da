package webhook

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"

	"github.com/wobrules/wobrules/examples/casedesk/remind"
)

var secret = []byte("a secret of twenty-odd bytes")

func message(t *testing.T) remind.Message {
	t.Helper()
	day := calendar.MustParse("2026-03-23")
	timeline, err := wob.Clock{}.Timeline(wob.Case{Received: calendar.MustParse("2026-03-02"), AsOf: day})
	if err != nil {
		t.Fatal(err)
	}
	m := remind.Message{ID: "0123456789abcdef", Recipient: "handler@body.example", Day: day}
	for d := range timeline.Deadlines() {
		if d.Key == wob.KeyDecision {
			m.Lines = append(m.Lines, remind.Line{Case: "WOO-1", Link: "https://desk.example/cases/WOO-1", Deadline: d})
		}
	}
	return m
}

func hook(t *testing.T, url string) *Webhook {
	t.Helper()
	w, err := New(Options{URL: url, Secret: secret, Private: true, Timeout: 2 * time.Second,
		Now: func() time.Time { return time.Unix(1774252800, 0) }})
	if err != nil {
		t.Fatal(err)
	}
	return w
}

func TestAWebhookIsSignedAndNamesItsMessage(t *testing.T) {
	var got *http.Request
	var body []byte
	server := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter,
		r *http.Request) {
		got = r
		body, _ = io.ReadAll(r.Body)
	}))
	defer server.Close()
	if err := hook(t, server.URL).Send(t.Context(), message(t)); err != nil {
		t.Fatal(err)
	}
	// As a receiver checks it: the HMAC-SHA256 of "id.timestamp.body".
	mac := hmac.New(sha256.New, secret)
	_, _ = mac.Write([]byte("0123456789abcdef.1774252800." + string(body)))
	if h := got.Header; h.Get("webhook-signature") != "v1,"+base64.StdEncoding.EncodeToString(mac.Sum(nil)) ||
		h.Get("webhook-id") != "0123456789abcdef" || h.Get("Idempotency-Key") != "0123456789abcdef" ||
		h.Get("webhook-timestamp") != "1774252800" {
		t.Errorf("headers: %v", h)
	}
	var said struct {
		Type, Recipient, Day string
		Reminders            []struct {
			Case, Key, Last, Link string
			Days                  int
			Article               struct{ Text string }
			Label                 struct{ NL, EN string }
		}
	}
	if err := json.Unmarshal(body, &said); err != nil {
		t.Fatal(err)
	}
	// Received on 2 March: four weeks end on Monday 30 March, seven days after the 23rd.
	if said.Type != "reminder" || said.Day != "2026-03-23" || len(said.Reminders) != 1 ||
		said.Reminders[0].Key != "decision" ||
		said.Reminders[0].Last != "2026-03-30" || said.Reminders[0].Days != 7 ||
		said.Reminders[0].Article.Text != "art. 4.4 lid 1 Woo" ||
		said.Reminders[0].Label.NL != "beslissen op het verzoek" {
		t.Errorf("%s", body)
	}
}

func TestAnAnswerThatIsNoSuccessIsAFault(t *testing.T) {
	elsewhere := 0
	other := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { elsewhere++ }))
	defer other.Close()
	status := 0
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if status == 0 {
			_, _ = io.Copy(io.Discard, r.Body)
			<-r.Context().Done() // until the caller has had enough
			return
		}
		w.Header().Set("Location", other.URL)
		w.WriteHeader(status)
	}))
	defer server.Close()
	for _, status = range []int{301, 302, 307, 308, 400, 404, 410, 429, 500, 503, 0} {
		err := hook(t, server.URL).Send(t.Context(), message(t))
		if err == nil {
			t.Errorf("%d: no fault", status)
		}
		if err != nil && strings.Contains(err.Error(), server.URL) {
			t.Errorf("%d: the fault holds the address: %v", status, err)
		}
	}
	if elsewhere != 0 {
		t.Errorf("a redirect was followed %d times", elsewhere)
	}
}

func TestAPrivateAddressIsNotCalled(t *testing.T) {
	called := false
	server := httptest.NewTLSServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { called = true }))
	defer server.Close()
	for _, url := range []string{server.URL, strings.Replace(server.URL, "127.0.0.1", "localhost", 1)} {
		w, err := New(Options{URL: url, Secret: secret, Timeout: time.Second})
		if err != nil {
			t.Fatal(err)
		}
		if err := w.Send(t.Context(), message(t)); err == nil || !strings.Contains(err.Error(), "private") {
			t.Errorf("%s: %v; want that it is private", url, err)
		}
	}
	if called {
		t.Error("it was called all the same")
	}
	for address, ok := range map[string]bool{
		"93.184.215.14:443": true, "[2606:2800:21f:cb07:6820:80da:af6b:8b2c]:443": true,
		"127.0.0.1:443": false, "[::1]:443": false, "10.1.2.3:443": false, "172.16.0.1:443": false,
		"192.168.1.1:443":    false,
		"169.254.169.254:80": false, "[fe80::1]:443": false, "[fd00::1]:443": false, "0.0.0.0:443": false,
		"[::]:443":       false,
		"100.64.1.1:443": false, "198.18.0.1:443": false, "224.0.0.1:443": false, "255.255.255.255:443": false,
		"[::ffff:10.0.0.1]:443": false, "[64:ff9b::7f00:1]:443": false, "[2002:7f00:1::]:443": false, "x": false,
	} {
		if err := public(address); (err == nil) != ok {
			t.Errorf("%s: %v; allowed should be %v", address, err, ok)
		}
	}
}

func TestOptionsThatAreNotSafeAreRefused(t *testing.T) {
	for name, o := range map[string]Options{
		"no address":             {Secret: secret},
		"another scheme":         {URL: "ftp://desk.example/", Secret: secret, Private: true},
		"no TLS":                 {URL: "http://desk.example/", Secret: secret},
		"a password in it":       {URL: "https://u:p@desk.example/", Secret: secret},
		"no secret":              {URL: "https://desk.example/"},
		"a secret that is short": {URL: "https://desk.example/", Secret: []byte("short")},
	} {
		if _, err := New(o); err == nil {
			t.Errorf("%s: taken", name)
		} else if strings.Contains(err.Error(), "u:p") || strings.Contains(err.Error(), string(secret)) {
			t.Errorf("%s: the fault holds a secret: %v", name, err)
		}
	}
}
