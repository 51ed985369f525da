package main

import (
	"bytes"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/examples/casedesk/signin"
)

func TestAnAddressThatOthersCanReachIsRefusedWithoutSignIn(t *testing.T) {
	with := signin.Config{Issuer: "https://issuer.example", Client: "desk", Base: "https://desk.example"}
	plain := with
	plain.Base = "http://desk.example"
	for _, row := range []struct {
		addr   string
		signIn signin.Config
		ok     bool
	}{
		{"127.0.0.1:8080", signin.Config{}, true}, {"[::1]:80", signin.Config{}, true},
		{"localhost:0", signin.Config{}, true},
		{":8080", signin.Config{}, false}, {"0.0.0.0:8080", signin.Config{}, false}, {"192.0.2.7:8080",
			signin.Config{}, false},
		{"desk.example:80", signin.Config{}, false}, {"8080", signin.Config{}, false},
		{":8080", with, true}, {"127.0.0.1:8080", with, true}, {"8080", with, false},
		{":8080", plain, false}, // a session would go over the line in the clear
		{"127.0.0.1:8080", signin.Config{Issuer: "https://issuer.example"}, false},
		{"127.0.0.1:8080", signin.Config{Audience: "desk"}, false},
	} {
		if err := checkSignIn(row.addr, row.signIn); (err == nil) != row.ok {
			t.Errorf("%q with %+v: %v; accepted should be %v", row.addr, row.signIn, err, row.ok)
		}
	}
}

func desk(t *testing.T, o options) *httptest.Server {
	t.Helper()
	mux, closeAll, err := handler(t.Context(), o, slog.New(slog.NewTextHandler(io.Discard, nil)))
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(mux)
	t.Cleanup(func() { server.Close(); closeAll() })
	return server
}

func ask(t *testing.T, method, url, body string, header ...string) (int, string, http.Header) {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), method, url, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i+1 < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = answer.Body.Close() }()
	var b bytes.Buffer
	if _, err := b.ReadFrom(answer.Body); err != nil {
		t.Fatal(err)
	}
	return answer.StatusCode, b.String(), answer.Header
}

func TestTheDemonstrationHasSomethingOverdue(t *testing.T) {
	server := desk(t, options{demo: true, host: "desk.example"})
	// WOO-003 came 45 days ago and nothing was decided: four weeks are over (art. 4.4 lid 1 Woo).
	status, body, _ := ask(t, http.MethodGet, server.URL+"/?which=overdue", "")
	if status != http.StatusOK || !strings.Contains(body, "/cases/WOO-003") {
		t.Errorf("the work list: %d\n%s", status, body)
	}
	status, body, _ = ask(t, http.MethodGet, server.URL+"/v1/deadlines?within=0", "")
	if status != http.StatusOK || !strings.Contains(body,
		`{"case":"WOO-003","title":"Camera's in de binnenstad","act":"woo","key":"decision"`) {
		t.Errorf("the deadlines: %d\n%s", status, body)
	}
}

func TestAnEventIsAddedOnTheVersionThatWasSeen(t *testing.T) {
	server := desk(t, options{demo: true, host: "desk.example"})
	at := server.URL + "/v1/cases/WOO-001"
	_, _, header := ask(t, http.MethodGet, at, "")
	version := header.Get("ETag")
	// The demonstration has it received 26 days ago; what is before that cannot be.
	early := `{"id": "x1", "on": "2000-01-03", "kind": "decision"}`
	if status, body, _ := ask(t, http.MethodPost, at+"/events", early, "If-Match",
		version); status != http.StatusUnprocessableEntity || !strings.Contains(body, `"code"`) {
		t.Errorf("a decision before the request: %d %s; want 422 with codes", status, body)
	}
	withdrawn := `{"id": "x2", "kind": "closed", "fields": {"how": "withdrawn"}}`
	if status, body, _ := ask(t, http.MethodPost, at+"/events", withdrawn); status != http.StatusPreconditionRequired {
		t.Errorf("without If-Match: %d %s; want 428", status, body)
	}
	if status, body, _ := ask(t, http.MethodPost, at+"/events", withdrawn, "If-Match",
		version); status != http.StatusCreated {
		t.Errorf("with the version: %d %s; want 201", status, body)
	}
	if status, body, _ := ask(t, http.MethodPost, at+"/events", withdrawn, "If-Match",
		version); status != http.StatusOK {
		t.Errorf("the same once more: %d %s; want 200", status, body)
	}
	other := `{"id": "x3", "kind": "closed", "fields": {"how": "withdrawn"}}`
	if status, body, _ := ask(t, http.MethodPost, at+"/events", other, "If-Match",
		version); status != http.StatusPreconditionFailed {
		t.Errorf("with the old version: %d %s; want 412", status, body)
	}
	if status, _, _ := ask(t, http.MethodGet, server.URL+"/v1/cases/none", ""); status != http.StatusNotFound {
		t.Errorf("a case that is not there: %d; want 404", status)
	}
}

func TestWithoutARegisterOnlyTheStatelessCallsAreThere(t *testing.T) {
	server := desk(t, options{apiOnly: true})
	// Received on 2 March 2026: four weeks end on 30 March (art. 4.4 lid 1 Woo). The
	// second case is bad, the third is answered.
	status, body, _ := ask(t, http.MethodPost, server.URL+"/v1/timelines", `{"id": "a", "received": "2026-03-02"}
{"id": "b", "received": "2026-02-30"}
{"id": "c", "received": "2026-03-02"}
`, "Content-Type", "application/x-ndjson")
	lines := strings.Split(strings.TrimSpace(body), "\n")
	if status != http.StatusOK || len(lines) != 3 || !strings.Contains(lines[0], "2026-03-30") ||
		!strings.Contains(lines[1], `"errors"`) ||
		!strings.Contains(lines[2], "2026-03-30") {
		t.Errorf("timelines: %d\n%s", status, body)
	}
	for _, path := range []string{"/", "/v1/cases", "/cases"} {
		if status, _, _ := ask(t, http.MethodGet, server.URL+path, ""); status != http.StatusNotFound {
			t.Errorf("%s: %d; want 404", path, status)
		}
	}
	if status, body, _ := ask(t, http.MethodGet, server.URL+"/v1/windows?published=2026-13-01",
		""); status != http.StatusBadRequest || !strings.Contains(body, "status") {
		t.Errorf("a day that is none: %d %s; want 400", status, body)
	}
	if status, body, _ := ask(t, http.MethodGet, server.URL+"/v1/windows?published=2026-03-10",
		""); status != http.StatusOK || !strings.Contains(body, "2026-04-21") {
		t.Errorf("a window: %d %s; want up to and including 2026-04-21 (art. 6:7 and 6:8 Awb)", status, body)
	}
}
