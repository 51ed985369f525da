package main

import (
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"

	"github.com/wobrules/wobrules/examples/casedesk/api"
	"github.com/wobrules/wobrules/examples/casedesk/register"
	"github.com/wobrules/wobrules/examples/casedesk/serve"
	"github.com/wobrules/wobrules/examples/casedesk/signin"
	"github.com/wobrules/wobrules/examples/casedesk/signin/issuertest"
	"github.com/wobrules/wobrules/examples/casedesk/storetest"
)

const today = "2026-03-20"

// withRegister is the interface on an empty register.
func withRegister(t *testing.T) *api.API {
	t.Helper()
	day := calendar.MustParse(today)
	return &api.API{Log: slog.New(slog.DiscardHandler), Store: storetest.Open(t), Rules: register.NewRules(wob.Clock{}),
		Today: func() calendar.Date { return day }, Now: day.Time, Fresh: func(*http.Request) error { return nil }}
}

// on serves an interface as the program does, within limits.
func on(t *testing.T, a *api.API, limits serve.Limits) string {
	t.Helper()
	server := httptest.NewServer(serve.Guard(a.Handler(), a.Log, limits, "/v1/"))
	t.Cleanup(server.Close)
	return server.URL + "/v1"
}

const (
	jsonType = "application/json"
	lineType = "application/x-ndjson"
)

// good are calls that are answered, one of each address, in an order that works.
var good = []struct {
	method, path, kind, body string
	header                   []string
	status                   int
	want                     string
}{
	{method: "POST", path: "/timelines", body: `{"id":"a","received":"2026-03-02"}`, status: 200,
		want: `"lastDay":"2026-03-30"`}, // art. 4.4 lid 1 Woo
	{method: "POST", path: "/timelines?asOf=2026-04-02&lang=en", body: `{"received":"2026-03-02"}`, status: 200,
		want: `"daysLate":3`},
	{method: "POST", path: "/timelines?on=2026-03-05",
		body:   `{"received":"2026-03-02","adjournments":[{"notified":"2026-03-10","by":"P2W","reasons":true,"size":true}]}`,
		status: 200, want: `"lastDay":"2026-03-30"`},
	{method: "POST", path: "/timelines?reading=disclosure-woo&reading=post-week",
		body:   `{"received":"2026-03-02","decision":{"published":"2026-03-10","discloses":true,"objectionExpected":true}}`,
		status: 200, want: `"readings":["post-week","disclosure-woo"]`},
	{method: "POST", path: "/deadlines?asOf=2026-03-20&within=10", body: `{"id":"a","received":"2026-03-02"}`,
		status: 200, want: `"last":"2026-03-30"`},
	{method: "POST", path: "/changes",
		body: `{"before":{"id":"a","received":"2026-03-02"},"after":{"id":"a","received":"2026-03-02",` +
			`"adjournments":[{"notified":"2026-03-10","by":"P2W","reasons":true,"size":true}]}}`,
		status: 200, want: `"by":{"rule":"woo.4.4.2"`},
	{method: "POST", path: "/windows",
		body:   `{"published":"2026-03-10","received":"2026-04-23","posted":"2026-04-20","byPost":true}`,
		status: 200, want: `"timely":true`}, // art. 6:9 lid 2 Awb
	{method: "POST", path: "/windows", body: `{"published":"2026-03-10","received":"2026-04-23"}`, status: 200,
		want: `"lastDay":"2026-04-21"`},
	{method: "GET", path: "/windows?published=2026-03-10", status: 200, want: `"lastDay":"2026-04-21"`},
	{method: "POST", path: "/grounds", body: `{"text":"op grond van artikel 5.1, tweede lid, onder e, van de Woo"}`,
		status: 200, want: `"codes":["5.1.2.e"]`},
	{method: "POST", path: "/grounds", kind: "text/plain; charset=windows-1252",
		body: "artikel 10, tweede lid, onder g, van de Wob: \xe9", status: 200, want: `"codes":["10.2.g"]`},
	{method: "POST", path: "/grounds", body: `{"text":"artikel 11, eerste lid, onder c","territory":"bes"}`,
		status: 200, want: `"codes":["11.1.c"]`},
	{method: "GET", path: "/grounds?act=Woo", status: 200, want: `"code":"5.1.2.e"`},
	{method: "GET", path: "/grounds/5.1.2.e?decided=2023-01-01", status: 200,
		want: `"counterparts":[{"act":"Wob","code":"10.2.e"}`},
	{method: "POST", path: "/passages", body: `{"decided":"2026-03-10"}`, status: 200, want: `"ground":"5.1.2.e"`},
	{method: "POST", path: "/letters/read", kind: "text/plain", body: letterText, status: 200,
		want: `"value":"2026-02-02"`},
	{method: "POST", path: "/letters/read", body: `{"text":"Datum: 3 maart 2026"}`, status: 200,
		want: `"value":"2026-03-03"`},
	{method: "POST", path: "/letters/review", kind: "text/plain", body: letterText, status: 200,
		want: `"id":"woo.4.4.1.late"`},
	{method: "POST", path: "/letters/review", body: `{"date":"2026-03-10","request":{"received":"2026-02-02"}}`,
		status: 200, want: `"lastDay":"2026-03-02"`},
	{method: "GET", path: "/openapi.json", status: 200, want: `"openapi"`},
	{method: "GET", path: "/openapi.json", header: []string{"Accept", "application/vnd.oai.openapi+json"},
		status: 200, want: `"openapi"`},
	{method: "GET", path: "/docs", status: 200, want: "<h1>"},

	{method: "POST", path: "/cases", body: `{"title":"Het plein","case":{"id":"Z-1","received":"2026-03-02"}}`,
		status: 201, want: `"version":1`},
	{method: "POST", path: "/cases", body: `{"title":"Het plein","case":{"id":"Z-1","received":"2026-03-02"}}`,
		status: 200, want: `"version":1`},
	{method: "POST", path: "/cases", body: `{"title":"Iets anders","case":{"id":"Z-1","received":"2026-03-02"}}`,
		status: 409, want: "#exists"},
	{method: "POST", path: "/cases", body: `{"id":"Z-2","events":[{"id":"e1","on":"2026-02-02","kind":"received"}]}`,
		status: 201, want: `"received":"2026-02-02"`},
	{method: "POST", path: "/cases", kind: lineType,
		body: "{\"case\":{\"id\":\"Z-3\",\"received\":\"2026-03-04\"}}\n\n" +
			"{\"case\":{\"id\":\"Z-4\",\"received\":\"2026-03-40\"}}\n" +
			"{\"id\":\"Z-1\",\"case\":{\"received\":\"2026-03-03\"}}\n",
		status: 200, want: `"line":3,"id":"Z-4"`},
	{method: "GET", path: "/cases?limit=2", status: 200, want: `"next":"`},
	{method: "GET", path: "/cases/Z-1", status: 200, want: `"received":"2026-03-02"`},
	{method: "GET", path: "/cases/Z-1", header: []string{"If-None-Match", `"1"`}, status: 304},
	{method: "GET", path: "/cases/Z-1?on=2026-03-04", status: 200, want: `"asOf":"2026-03-04"`},
	{method: "GET", path: "/cases/Z-1/timeline", status: 200, want: `"on":"` + today + `"`},
	{method: "GET", path: "/cases/Z-1/timeline?on=2026-03-04&reading=post-week", status: 200,
		want: `"on":"2026-03-04"`},
	{method: "GET", path: "/cases/Z-1/events", status: 200, want: `"kind":"received"`},
	{method: "GET", path: "/cases/Z-1/events", header: []string{"If-None-Match", `"7", W/"1"`}, status: 304},
	{method: "GET", path: "/cases/Z-1/events/e0001", status: 200, want: `"entered":"2026-03-20T`},
	{method: "POST", path: "/cases/Z-1/events?preview=true",
		body: `{"on":"2026-03-10","kind":"adjourned","fields":{"by":"P2W","reasons":true,"size":true}}`, status: 200,
		want: `"version":1`},
	{method: "POST", path: "/cases/Z-1/events",
		body:   `{"on":"2026-03-10","kind":"adjourned","fields":{"by":"P2W","reasons":true,"size":true}}`,
		header: []string{"If-Match", `"1"`, "Idempotency-Key", "k-1"}, status: 201, want: `"last":"2026-04-13"`},
	{method: "POST", path: "/cases/Z-1/events",
		body:   `{"on":"2026-03-10","kind":"adjourned","fields":{"by":"P2W","reasons":true,"size":true}}`,
		header: []string{"If-Match", `"1"`, "Idempotency-Key", "k-1"}, status: 200, want: `"version":2`},
	{method: "POST", path: "/cases/Z-1/events",
		body:   `{"on":"2026-03-11","kind":"adjourned","fields":{"by":"P2W","reasons":true,"size":true}}`,
		header: []string{"If-Match", `"2"`, "Idempotency-Key", "k-1"}, status: 409, want: "#exists"},
	{method: "POST", path: "/cases/Z-1/events", body: `{"on":"2026-03-12","kind":"precision-asked"}`,
		header: []string{"If-Match", `"1"`}, status: 412, want: "#stale"},
	{method: "POST", path: "/cases/Z-1/events", body: `{"on":"2026-03-12","kind":"precision-asked"}`, status: 428,
		want: "#no-version"},
	{method: "GET", path: "/deadlines?within=14", status: 200, want: `"case":"Z-2"`},
	{method: "GET", path: "/export", status: 200, want: `"id":"Z-3"`},
}

const letterText = "Datum: 10 maart 2026\n\nGeachte heer,\n\nOp 2 februari 2026 ontving ik uw verzoek op grond van " +
	"de Wet open overheid.\n\nBesluit\n\n" +
	"Ik maak de documenten gedeeltelijk openbaar op grond van artikel 5.1, tweede lid, onder e, van de " +
	"Woo.\n\nHoogachtend,\n"

func send(t *testing.T, base string, method, path, kind, body string, header ...string) (int, string, http.Header) {
	t.Helper()
	if kind == "" && body != "" {
		kind = jsonType
	}
	if kind != "" {
		header = append(header, "Content-Type", kind)
	}
	return ask(t, method, base+path, body, header...)
}

// fill makes the register that the calls of good expect.
func fillUp(t *testing.T, base string) {
	t.Helper()
	for _, c := range good {
		status, body, _ := send(t, base, c.method, c.path, c.kind, c.body, c.header...)
		if status != c.status || !strings.Contains(body, c.want) {
			t.Errorf("%s %s %s: %d, want %d with %s\n%.600s", c.method, c.path, c.body, status, c.status, c.want, body)
		}
	}
}

func TestEveryAddressAnswers(t *testing.T) { fillUp(t, on(t, withRegister(t), serve.Limits{})) }

// operations calls do for each operation of the document, with an address that
// exists.
func operations(do func(method, path string, operation map[string]any)) {
	for template, methods := range object(agreed.doc, "paths") {
		path := strings.NewReplacer("{id}", "Z-1", "{code}", "5.1.2.e", "{event}", "e0001").Replace(template)
		for method, operation := range methods.(map[string]any) {
			do(strings.ToUpper(method), path, operation.(map[string]any))
		}
	}
}

// What holds for every address is asked of every address: a parameter that is
// not known, a form that is not there, a body that is too large or of another
// form, a case that is not there.
func TestWhatIsWrongIsToldAlikeEverywhere(t *testing.T) {
	base := on(t, withRegister(t), serve.Limits{})
	fillUp(t, base)
	large := `{"text":"` + strings.Repeat("x", api.MostBody) + `"}`
	operations(func(method, path string, operation map[string]any) {
		body := ""
		if method == "POST" {
			body = "{}"
		}
		query := "?"
		if path == "/windows" && method == "GET" {
			query = "?published=2026-03-10&"
		}
		for _, row := range []struct {
			status            int
			query, kind, body string
			header            []string
			want              string
			needs             string // the status that the operation must have in the document
		}{
			{400, query + "whitin=7", "", body, nil, `"code":"key.unknown","key":"whitin"`, "400"},
			{400, query + "lang=de", "", body, nil, `"key":"lang"`, "400"},
			{400, "", "", "{", nil, "#unreadable", "422"},
			{406, "", "", body, []string{"Accept", "image/png, text/*;q=0, application/json;q=0"}, "#not-acceptable",
				"406"},
			{413, "", "", large, nil, "#too-large", "413"},
			{415, "", "application/x-www-form-urlencoded", "a=b", nil, "#media-type", "415"},
			{415, "", "application/json; charset=utf-16", "{}", nil, "#media-type", "415"},
			{422, "", "", `{"unheard":1}`, nil, `"errors":[`, "422"},
		} {
			if object(operation, "responses")[row.needs] == nil || row.want == `"key":"lang"` &&
				strings.HasSuffix(path, "openapi.json") {
				continue
			}
			status, got, _ := send(t, base, method, path+row.query, row.kind, row.body, row.header...)
			if status != row.status || !strings.Contains(got, row.want) {
				t.Errorf("%s %s%s: %d, want %d with %s\n%.400s", method, path, row.query, status, row.status,
					row.want, got)
			}
		}
		if object(operation, "responses")["404"] != nil {
			away := strings.NewReplacer("Z-1", "Z-9", "5.1.2.e", "5.1.2.z").Replace(path)
			status, got, _ := send(t, base, method, away, "", `{"on":"2026-03-10","kind":"precision-asked"}`)
			if status != http.StatusNotFound || !strings.Contains(got, `"type":"/v1/docs#no-`) {
				t.Errorf("%s %s: %d\n%s", method, away, status, got)
			}
		}
		// Another method, and a slash at the end.
		if status, _, header := send(t, base, "PATCH", path, "", "{}"); status != http.StatusMethodNotAllowed ||
			!strings.Contains(header.Get("Allow"), method) {
			t.Errorf("PATCH %s: %d, Allow %q", path, status, header.Get("Allow"))
		}
		if status, got, _ := send(t, base, method, path+"/", "", body); status != http.StatusNotFound ||
			!strings.Contains(got, "#no-path") {
			t.Errorf("%s %s/: %d", method, path, status)
		}
	})
}

func TestTooManyRequestsAreTurnedAwayEverywhere(t *testing.T) {
	base := on(t, withRegister(t), serve.Limits{PerSecond: 0.001, Burst: 1})
	_, _, _ = send(t, base, "GET", "/openapi.json", "", "")
	operations(func(method, path string, _ map[string]any) {
		status, body, header := send(t, base, method, path, "", "{}")
		if status != http.StatusTooManyRequests || !strings.Contains(body, "#too-many") ||
			header.Get("Retry-After") == "" {
			t.Errorf("%s %s: %d %s", method, path, status, body)
		}
	})
}

func TestAnotherSiteChangesNothing(t *testing.T) {
	base := on(t, withRegister(t), serve.Limits{})
	status, body, _ := send(t, base, "POST", "/cases", "", `{"case":{"id":"Z-1","received":"2026-03-02"}}`,
		"Sec-Fetch-Site", "cross-site", "Origin", "https://evil.example")
	if status != http.StatusForbidden || !strings.Contains(body, "#cross-origin") {
		t.Errorf("%d %s", status, body)
	}
	if status, _, _ := send(t, base, "GET", "/cases/Z-1", "", ""); status != http.StatusNotFound {
		t.Errorf("the case of another site: %d", status)
	}
}

func TestBehindTheDoorEveryAddressWantsAToken(t *testing.T) {
	is := issuertest.New(t)
	a := withRegister(t)
	h, closeDoor, err := guarded(t.Context(), signin.Config{Issuer: is.URL, Client: issuertest.Client,
		Secret: issuertest.Secret,
		Base:   "https://desk.example", Audience: issuertest.Audience}, a.Store, a.Handler(), http.NotFoundHandler(),
		a.Log)
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(serve.Guard(h, a.Log, serve.Limits{}, "/v1/"))
	t.Cleanup(func() { server.Close(); closeDoor() })
	base := server.URL + "/v1"
	operations(func(method, path string, _ map[string]any) {
		status, _, header := send(t, base, method, path, "", "{}")
		if open := api.Open("/v1" + path); open != (status == http.StatusOK) || !open &&
			(status != http.StatusUnauthorized || header.Get("WWW-Authenticate") == "") {
			t.Errorf("%s %s without a token: %d", method, path, status)
		}
	})
	token := "Bearer " + is.Token(map[string]any{"aud": issuertest.Audience, "client_id": "zaaksysteem"})
	if status, body, _ := send(t, base, "POST", "/cases", "", `{"case":{"id":"Z-1","received":"2026-03-02"}}`,
		"Authorization", token); status != http.StatusCreated {
		t.Fatalf("%d %s", status, body)
	}
	if _, body, _ := send(t, base, "GET", "/cases/Z-1/events", "", "", "Authorization",
		token); !strings.Contains(body, `"by":"zaaksysteem (sub-1)"`) {
		t.Errorf("who did it: %s", body)
	}
	if status, _, _ := ask(t, "GET", server.URL+"/metrics", ""); status != http.StatusUnauthorized {
		t.Errorf("/metrics without a token: %d", status)
	}
}

func TestWithoutItsDatabaseTheRegisterSaysSo(t *testing.T) {
	a := withRegister(t)
	base := on(t, a, serve.Limits{})
	a.Store.Close()
	for _, path := range []string{"/cases", "/cases/Z-1", "/deadlines"} {
		status, body, header := send(t, base, "GET", path, "", "", "Accept-Language", "en-GB,nl;q=0.5")
		if status != http.StatusServiceUnavailable || !strings.Contains(body, "The register cannot be reached now") ||
			header.Get("Retry-After") == "" {
			t.Errorf("%s: %d %s", path, status, body)
		}
	}
	if status, _, _ := send(t, base, "POST", "/timelines", "", `{"received":"2026-03-02"}`); status != http.StatusOK {
		t.Errorf("what needs no register: %d", status)
	}
}

func TestTheLanguageOfAnAnswerIsThatOfTheCaller(t *testing.T) {
	base := on(t, withRegister(t), serve.Limits{})
	for _, row := range []struct{ accept, query, want string }{
		{"", "", "verwacht een bestaande datum"}, {"en", "", "takes a date that exists"}, {"de, en;q=0.3", "",
			"takes a date that exists"},
		{"en;q=0.2, nl;q=0.9", "", "verwacht een bestaande datum"}, {"nl-BE", "", "verwacht een bestaande datum"},
		{"nl", "?lang=en", "takes a date that exists"},
		{"fr", "", "verwacht een bestaande datum"}, {";;;", "", "verwacht een bestaande datum"},
	} {
		_, body, header := send(t, base, "POST", "/timelines"+row.query, "", `{"received":"2026-02-30"}`,
			"Accept-Language", row.accept)
		if !strings.Contains(body, row.want) || header.Get("Content-Language") == "" {
			t.Errorf("%q %q: %s", row.accept, row.query, body)
		}
	}
}

func TestPagesFollowEachOtherWithoutAGap(t *testing.T) {
	base := on(t, withRegister(t), serve.Limits{})
	var lines strings.Builder
	for i := range 25 {
		lines.WriteString(`{"case":{"id":"Z-` + string(rune('a'+i)) + `","received":"2026-02-02"}}` + "\n")
	}
	_, _, _ = send(t, base, "POST", "/cases", lineType, lines.String())
	for _, path := range []string{"/cases?limit=10", "/deadlines?limit=10&within=0&act=woo"} {
		seen, next := map[string]int{}, base+path
		for pages := 0; next != ""; pages++ {
			_, body, header := ask(t, "GET", next, "")
			for _, part := range strings.Split(body, `"Z-`)[1:] {
				seen[part[:1]]++
			}
			next = ""
			if link, _, ok := strings.Cut(strings.TrimPrefix(header.Get("Link"), "</v1"), ">"); ok {
				next = base + link
			}
			if pages > 10 {
				t.Fatalf("%s has no end", path)
			}
		}
		if len(seen) != 25 {
			t.Errorf("%s: %d cases, want 25: %v", path, len(seen), seen)
		}
	}
}

func TestACorrectedAndAWithdrawnEventMoveTheDates(t *testing.T) {
	base := on(t, withRegister(t), serve.Limits{})
	_, _, header := send(t, base, "POST", "/cases", "", `{"case":{"id":"Z/1 é","received":"2026-03-02"}}`)
	at := strings.TrimPrefix(header.Get("Location"), "/v1")
	if at != "/cases/Z%2F1%20%C3%A9" {
		t.Fatalf("Location %q", at)
	}
	step := func(body, want string) {
		t.Helper()
		status, got, after := send(t, base, "POST", at+"/events", "", body, "If-Match", header.Get("ETag"))
		if status != http.StatusCreated || !strings.Contains(got, want) {
			t.Fatalf("%s: %d %s; want %s", body, status, got, want)
		}
		header = after
	}
	// Four weeks end on 30 March; with two weeks of adjournment on 13 April (art. 4.4 lid 1 en 2 Woo).
	step(`{"id":"a1","on":"2026-03-10","kind":"adjourned","fields":{"by":"P1W","reasons":true,"size":true}}`,
		`"last":"2026-04-07"`) // 6 April is Easter Monday
	step(`{"id":"a2","on":"2026-03-10","kind":"adjourned","fields":{"by":"P2W","reasons":true,"size":true},`+
		`"replaces":"a1"}`, `"last":"2026-04-13"`)
	step(`{"id":"a3","withdraws":"a2"}`, `"last":"2026-03-30"`)
	status, body, _ := send(t, base, "POST", at+"/events", "", `{"id":"a4","withdraws":"nothing"}`, "If-Match",
		header.Get("ETag"))
	if status != http.StatusUnprocessableEntity || !strings.Contains(body, "reference.unknown") {
		t.Errorf("an event that is not there: %d %s", status, body)
	}
	if _, body, _ = send(t, base, "GET", at+"/events", "", ""); strings.Count(body, `"event":`) != 4 {
		t.Errorf("the events: %s", body)
	}
}

// What is exported and brought in elsewhere is exported alike.
func TestWhatIsExportedComesBackWithoutLoss(t *testing.T) {
	here := on(t, withRegister(t), serve.Limits{})
	fillUp(t, here)
	_, exported, _ := send(t, here, "GET", "/export", "", "")
	there := on(t, withRegister(t), serve.Limits{})
	if _, body, _ := send(t, there, "POST", "/cases", lineType, exported); strings.Contains(body, `"type"`) ||
		strings.Count(body, "\n") != 3 {
		t.Fatalf("brought in: %s", body)
	}
	if _, again, _ := send(t, there, "GET", "/export", "", ""); again != exported {
		t.Errorf("exported\n%s\nand again\n%s", exported, again)
	}
}

func TestTheWindowIsThatOfATimeline(t *testing.T) {
	base := on(t, withRegister(t), serve.Limits{})
	for _, lang := range []string{"nl", "en"} {
		_, window, _ := send(t, base, "POST", "/windows?lang="+lang, "", `{"published":"2026-03-10"}`)
		_, timeline, _ := send(t, base, "POST", "/timelines?lang="+lang, "",
			`{"received":"2026-03-02","decision":{"published":"2026-03-10"}}`)
		if !strings.Contains(timeline, `"objection":`+strings.TrimSpace(window)) {
			t.Errorf("the window %s is not in %s", window, timeline)
		}
	}
}
