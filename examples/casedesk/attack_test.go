package main

import (
	"bufio"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/wobrules/wobrules/examples/casedesk/serve"
	"github.com/wobrules/wobrules/examples/casedesk/storetest"
)

// badBodies are what callers send by mistake or in bad faith.
func badBodies() []string {
	deep := strings.Repeat("[", 20_000)
	keys := strings.Repeat(`"k":1,`, 50_000)
	return []string{
		"", " ", "null", "true", "0", "[]", "{}", "{", "}", `"`, `"text"`, "{}{}", "{} x", "\ufeff{}", "\x00",
		"\xff\xfe", "{\"\xff\":1}", `{"a":1e999}`,
		`{"id":1}`, `{"id":null,"received":null}`, `{"received":"2026-03-02","received":"2026-03-03"}`,
		`{"RECEIVED":"2026-03-02"}`,
		`{"received":"0000-00-00"}`, `{"received":"9999-12-31"}`, `{"received":"0001-01-01"}`,
		`{"received":"-2026-03-02"}`, `{"received":"2026-03-02T00:00:00Z"}`,
		`{"received":20260302}`, `{"received":{"$date":1}}`, `{"received":"2026-03-02","suspensions":{}}`,
		`{"received":"2026-03-02","suspensions":[null]}`,
		`{"received":"2026-03-02","adjournments":[{"by":"P99999999999999W"}]}`,
		`{"received":"2026-03-02","default":[]}`, `{"received":"2026-03-02","closed":{"how":"x"}}`,
		`{"before":1,"after":2}`, `{"before":{},"after":{}}`, `{"published":"2026-03-02","byPost":"yes"}`,
		`{"published":"9999-12-31"}`, `{"published":"0001-01-01"}`,
		`{"text":1}`, `{"text":null}`, `{"text":"\ud800"}`, `{"text":"\u0000"}`, `{"text":"` +
			strings.Repeat("artikel 5.1 ", 60_000) + `"}`, `{"text":"` + strings.Repeat("(", 500_000) + `"}`,
		`{"case":{"id":"../x","received":"2026-03-02"}}`, `{"case":{"id":"a\u0000b","received":"2026-03-02"}}`,
		`{"case":{"id":"","received":"2026-03-02"}}`,
		`{"id":"` + strings.Repeat("x", 5000) + `","case":{"received":"2026-03-02"}}`, `{"id":"x","events":[]}`,
		`{"id":"x","events":[{}]}`, `{"id":"x","events":{}}`,
		`{"id":"x","title":"a\nb","case":{"received":"2026-03-02"}}`,
		`{"id":"x'; DROP TABLE casefile; --","case":{"received":"2026-03-02"}}`,
		`{"kind":"decision"}`, `{"kind":"nothing","on":"2026-03-02"}`, `{"withdraws":"e0001"}`,
		`{"withdraws":"e0001","on":"2026-03-02"}`, `{"id":"e0001","kind":"received","on":"2026-01-01"}`,
		`{"id":"","kind":"received","on":"2026-01-01"}`,
		`{"kind":"closed","fields":{"how":"withdrawn","how":"withdrawn"}}`, `{"kind":"closed","fields":[]}`,
		deep, `{"a":` + deep, `{` + keys + `"z":1}`, strings.Repeat("{\"received\":\n", 1000),
		`<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><x>&y;</x>`,
		"kind=decision&on=2026-03-02", "id=x&version=99999999999999999999",
		"version=-1&event=e0001&kind=received&on=x", strings.Repeat("a=b&", 20_000),
	}
}

// posts are the addresses that take a body.
var posts = []string{"/v1/timelines", "/v1/deadlines", "/v1/changes", "/v1/windows", "/v1/grounds", "/v1/passages",
	"/v1/letters/read", "/v1/letters/review",
	"/v1/cases", "/v1/cases/WOO-001/events", "/v1/cases/WOO-001/events?preview=true", "/cases/WOO-001/add",
	"/cases/WOO-001/withdraw", "/new", "/import", "/letter", "/feed", "/feed/revoke", "/language"}

// badAddresses are those of the whole program, good and bad.
func badAddresses() []string {
	all := []string{"/v1", "/v1/", "/v1//cases", "/v1/cases/", "/v1/cases/%00", "/v1/cases/%2e%2e",
		"/v1/cases/..%2f..", "/v1/cases/%ff%fe", "/v1/cases/" + strings.Repeat("x", 5000),
		"/v1/cases/WOO-001/events/%00", "/v1/cases/WOO-001/nothing", "/v1/grounds/%00", "/v1/grounds/" +
			strings.Repeat("5", 3000), "/v1/grounds/5.1.2.e?decided=x",
		"/v1/grounds?act=%00", "/v1/grounds?act=Wob%20BES", "/v1/windows", "/v1/windows?published=%00",
		"/v1/windows?published=9999-12-31", "/v1/windows?length=x&published=2026-03-02",
		"/v1/cases?limit=0", "/v1/cases?limit=-1", "/v1/cases?limit=99999999999999999999", "/v1/cases?limit=1e3",
		"/v1/cases?cursor=x", "/v1/cases?cursor=WyJcdTAwMDAiXQ",
		"/v1/cases?cursor=W10", "/v1/cases?cursor=bnVsbA", "/v1/cases?cursor=WzEsMl0", "/v1/cases?q=%25%5F%27%22",
		"/v1/cases?q=%00", "/v1/cases?q=%ff", "/v1/cases?act=%00", "/v1/cases?act=%ff",
		"/v1/cases?state=x", "/v1/cases?q=a&q=b", "/v1/cases?%00=1", "/v1/cases?;", "/v1/cases?%zz",
		"/v1/deadlines?within=-1", "/v1/deadlines?within=36526", "/v1/deadlines?within=36525",
		"/v1/deadlines?cursor=WyIiLCIiLCIiLCIiXQ", "/v1/deadlines?cursor=WyLvv70iLCIiLCIiLCIiXQ",
		"/v1/cases/WOO-001?on=0001-01-01", "/v1/cases/WOO-001?on=9999-12-31", "/v1/cases/WOO-001?on=x",
		"/v1/cases/WOO-001/timeline?on=0001-01-01", "/v1/cases/WOO-001/timeline?on=9999-12-31",
		"/v1/cases/WOO-001/timeline?reading=x", "/v1/export?x=1", "/v1/openapi.json?x", "/v1/docs?x",
		"/v1/timelines?asOf=0001-01-01", "/v1/timelines?asOf=9999-12-31", "/v1/timelines?on=0001-01-01",
		"/v1/deadlines?asOf=2026-03-02&within=1", "/v1/timelines?lang=", "/v1/timelines?reading=",
		"/", "/?which=x&page=-1", "/?page=99999999999999999999", "/?q=%00", "/?q=%ff", "/?act=%00",
		"/cases?q=%00&page=x", "/cases/%00", "/cases/%ff", "/cases/WOO-001?on=x", "/cases/WOO-001?on=0001-01-01",
		"/cases/WOO-001/picture.svg?on=x", "/cases/none/file", "/cases/WOO-001/add", "/cases/WOO-001/add?kind=x",
		"/cases/WOO-001/add?replaces=%00", "/cases/WOO-001/withdraw?event=%00",
		"/statistics?by=x", "/feed/x", "/feed/%00.ics", "/static/../main.go", "/static/%2e%2e/main.go", "/healthz",
		"/readyz", "/metrics", "/auth/login?to=//x", "/auth/callback?state=x", "/%", "/%zz"}
	return append(all, posts...)
}

// Nothing that is sent makes the program fail: no status of 500 or more, no
// panic, nothing in the log that nobody expected.
func TestNothingThatIsSentMakesItFail(t *testing.T) {
	var log syncBuffer
	logger := slog.New(slog.NewTextHandler(&log, nil))
	h, closeAll, err := handler(t.Context(), options{db: storetest.Address(t), host: "desk.example"}, logger)
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(serve.Guard(h, logger, serve.Limits{Grace: 20 * time.Second}, "/import", "/v1/"))
	t.Cleanup(func() { server.Close(); closeAll() })
	if status, body, _ := ask(t, "POST", server.URL+"/v1/cases",
		`{"case":{"id":"WOO-001","received":"2026-03-02"}}`); status != http.StatusCreated {
		t.Fatalf("%d %s", status, body)
	}
	client := &http.Client{CheckRedirect: func(*http.Request,
		[]*http.Request) error {
		return http.ErrUseLastResponse
	}, Transport: http.DefaultClient.Transport}
	requests := 0
	try := func(method, path, kind, body string) {
		t.Helper()
		u, err := url.Parse(server.URL)
		if err != nil {
			t.Fatal(err)
		}
		u.Opaque = "//" + u.Host + path // as it is, with what no client would send
		r, err := http.NewRequestWithContext(t.Context(), method, server.URL, strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		r.URL = u
		if kind != "" {
			r.Header.Set("Content-Type", kind)
		}
		r.Header.Set("If-Match", "*")
		requests++
		answer, err := client.Do(r)
		if err != nil {
			t.Errorf("%s %.80s %.60q: %v", method, path, body, err)
			return
		}
		_ = answer.Body.Close()
		if answer.StatusCode >= http.StatusInternalServerError {
			t.Errorf("%s %.80s as %s %.60q: %d", method, path, kind, body, answer.StatusCode)
		}
	}
	for _, path := range badAddresses() {
		for _, method := range []string{"GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH"} {
			try(method, path, "", "")
		}
	}
	for _, path := range posts {
		for _, body := range badBodies() {
			for _, kind := range []string{jsonType, lineType, "text/plain; charset=utf-16",
				"application/x-www-form-urlencoded", "multipart/form-data; boundary=b"} {
				if len(body) < 10_000 || kind == jsonType {
					try("POST", path, kind, body)
				}
			}
		}
	}
	if requests < 5000 {
		t.Errorf("%d requests", requests)
	}
	for line := range strings.Lines(log.String()) {
		if strings.Contains(line, "panic") || strings.Contains(line, "level=ERROR") {
			t.Errorf("the log: %s", line)
		}
	}
	// After all of it the register is as good as before.
	if status, body, _ := ask(t, "GET", server.URL+"/v1/cases/WOO-001", ""); status != http.StatusOK {
		t.Errorf("%d %s", status, body)
	}
}

// What is no HTTP, or half of it, ends.
func TestWhatIsNoHTTPEnds(t *testing.T) {
	a := withRegister(t)
	base := on(t, a, serve.Limits{Grace: 300 * time.Millisecond})
	host := strings.TrimSuffix(strings.TrimPrefix(base, "http://"), "/v1")
	for _, text := range []string{
		"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", "GET\r\n\r\n", "GET /v1/docs HTTP/9.9\r\n\r\n",
		"GET /v1/docs HTTP/1.1\r\n\r\n",
		"POST /v1/timelines HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
		"POST /v1/timelines HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
		"POST /v1/timelines HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n",
		"POST /v1/timelines HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
		"POST /v1/timelines HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: " +
			"chunked\r\n\r\n2\r\n{}\r\nzz\r\n",
		"GET /v1/docs HTTP/1.1\r\nHost: x\r\nX: " + strings.Repeat("y", 2<<20) + "\r\n\r\n",
	} {
		conn, err := net.Dial("tcp", host)
		if err != nil {
			t.Fatal(err)
		}
		_ = conn.SetDeadline(time.Now().Add(10 * time.Second))
		_, _ = fmt.Fprint(conn, text)
		_ = conn.(*net.TCPConn).CloseWrite()
		answer, err := http.ReadResponse(bufio.NewReader(conn), nil)
		if err == nil && answer.StatusCode >= http.StatusInternalServerError &&
			answer.StatusCode != http.StatusHTTPVersionNotSupported {
			t.Errorf("%.60q: %d", text, answer.StatusCode)
		}
		_ = conn.Close()
	}
	if status, _, _ := send(t, base, "GET", "/docs", "", ""); status != http.StatusOK {
		t.Errorf("after it: %d", status)
	}
}
