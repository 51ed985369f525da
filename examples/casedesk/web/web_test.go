package web_test

import (
	"io"
	"log/slog"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/wobrules/wobrules/calendar"

	"github.com/wobrules/wobrules/examples/casedesk/serve"
	"github.com/wobrules/wobrules/examples/casedesk/store"
	"github.com/wobrules/wobrules/examples/casedesk/storetest"
	"github.com/wobrules/wobrules/examples/casedesk/web"
)

// A handler is somebody at the desk, with a browser that has no script.
type handler struct {
	t     *testing.T
	url   string
	http  *http.Client
	today *calendar.Date
}

func sit(t *testing.T, today string) *handler {
	t.Helper()
	s, err := store.Open(t.Context(), storetest.Address(t))
	if err != nil {
		t.Fatal(err)
	}
	day := calendar.MustParse(today)
	log := slog.New(slog.NewTextHandler(io.Discard, nil))
	desk := &web.Desk{Store: s, Today: func() calendar.Date { return day }, Host: "desk.example", Log: log,
		Now: func() time.Time { return day.Time() }}
	mux := http.NewServeMux()
	desk.Routes(mux)
	server := httptest.NewServer(serve.Guard(mux, log, serve.Limits{}, "/import"))
	t.Cleanup(func() { server.Close(); s.Close() })
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	return &handler{t, server.URL, &http.Client{Jar: jar}, &day}
}

func (h *handler) read(r *http.Response, err error) (int, string) {
	h.t.Helper()
	if err != nil {
		h.t.Fatal(err)
	}
	defer func() { _ = r.Body.Close() }()
	b, err := io.ReadAll(r.Body)
	if err != nil {
		h.t.Fatal(err)
	}
	return r.StatusCode, string(b)
}

func (h *handler) get(path string) (int, string) {
	h.t.Helper()
	return h.read(h.http.Get(h.url + path))
}

func (h *handler) post(path string, values url.Values) (int, string) {
	h.t.Helper()
	return h.read(h.http.PostForm(h.url+path, values))
}

// see fails unless a page has all of some texts.
func (h *handler) see(what, body string, texts ...string) {
	h.t.Helper()
	for _, text := range texts {
		if !strings.Contains(body, text) {
			h.t.Errorf("%s: no %q in\n%s", what, text, body)
		}
	}
}

var hidden = regexp.MustCompile(`<input type="hidden" name="(\w+)" value="([^"]*)">`)

// fill opens a form and fills it in.
func (h *handler) fill(path string, values url.Values) url.Values {
	h.t.Helper()
	status, body := h.get(path)
	if status != http.StatusOK {
		h.t.Fatalf("%s: %d\n%s", path, status, body)
	}
	for _, m := range hidden.FindAllStringSubmatch(body, -1) {
		if values.Get(m[1]) == "" && m[1] != "back" {
			values.Set(m[1], m[2])
		}
	}
	return values
}

// save fills in a form and saves it.
func (h *handler) save(path string, values url.Values) string {
	h.t.Helper()
	to, _, _ := strings.Cut(path, "?")
	values = h.fill(path, values)
	values.Set("do", "save")
	status, body := h.post(to, values)
	if status != http.StatusOK {
		h.t.Fatalf("POST %s %v: %d\n%s", to, values, status, body)
	}
	h.see(to, body, "Opgeslagen.")
	return body
}

var eventOf = regexp.MustCompile(`add\?kind=([\w-]+)&amp;replaces=([\w-]+)"`)

// event returns the id of the live event of a kind.
func (h *handler) event(body, kind string) string {
	h.t.Helper()
	for _, m := range eventOf.FindAllStringSubmatch(body, -1) {
		if m[1] == kind {
			return m[2]
		}
	}
	h.t.Fatalf("no event of the kind %s in\n%s", kind, body)
	return ""
}

func TestADayAtTheDesk(t *testing.T) {
	h := sit(t, "2026-03-10")
	// Received on Monday 2 March 2026: four weeks end on Monday 30 March (art. 4.4 lid 1 Woo).
	body := h.save("/new", url.Values{"id": {"Z/1"}, "title": {"Het stationsplein"}, "on": {"2026-03-02"}})
	h.see("the new case", body, "Het stationsplein", "30 maart 2026", "art. 4.4", "wetten.overheid.nl")
	if _, body := h.get("/"); !strings.Contains(body, "/cases/Z%2F1") {
		t.Errorf("the work list does not have the case:\n%s", body)
	}

	// Adjourned by two weeks (art. 4.4 lid 2 Woo): Monday 13 April; the preview says so before anything is stored.
	adjourn := h.fill("/cases/Z%2F1/add?kind=adjourned", url.Values{"on": {"2026-03-09"}, "fields.by": {"2"},
		"fields.reasons": {"true"}, "fields.size": {"true"}, "do": {"preview"}})
	status, body := h.post("/cases/Z%2F1/add", adjourn)
	if status != http.StatusOK {
		t.Fatalf("preview: %d", status)
	}
	h.see("the preview", body, "13 april 2026", "was", "30 maart 2026")
	if _, body := h.get("/cases/Z%2F1"); strings.Contains(body, "13 april 2026") {
		t.Error("the preview was stored")
	}
	adjourn.Set("do", "save")
	_, body = h.post("/cases/Z%2F1/add", adjourn)
	h.see("adjourned", body, "13 april 2026")
	if _, again := h.post("/cases/Z%2F1/add", adjourn); strings.Count(again, `<th scope="row">verdaagd`) != 1 {
		t.Errorf("a button pressed twice stored twice:\n%s", again)
	}

	// Decided on 10 March: six weeks to object, from 11 March to 21 April (art. 6:7 and 6:8 Awb).
	*h.today = calendar.MustParse("2026-03-20")
	body = h.save("/cases/Z%2F1/add?kind=decision", url.Values{"on": {"2026-03-10"}, "fields.discloses": {"true"}})
	h.see("decided", body, "21 april 2026")
	body = h.save("/cases/Z%2F1/add?kind=objection", url.Values{"on": {"2026-03-16"}})
	h.see("objected", body, "bezwaar ontvangen")

	// The decision was sent a day later: corrected, and the window ends a day later.
	id := h.event(body, "decision")
	_, form := h.get("/cases/Z%2F1/add?kind=decision&replaces=" + id)
	h.see("the correction", form, `value="2026-03-10"`, `<option value="true" selected>`)
	body = h.save("/cases/Z%2F1/add?kind=decision&replaces="+id, url.Values{"on": {"2026-03-11"},
		"fields.discloses": {"true"}})
	h.see("corrected", body, "22 april 2026", "vervangen of ingetrokken")

	// The objection was another case's: withdrawn. It stays on record.
	id = h.event(body, "objection")
	_, form = h.get("/cases/Z%2F1/withdraw?event=" + id)
	h.see("the withdrawal", form, "Wat er verandert")
	body = h.save("/cases/Z%2F1/withdraw?event="+id, url.Values{})
	h.see("withdrawn", body, "vervangen of ingetrokken")

	// On 8 March nothing was known but the request.
	_, body = h.get("/cases/Z%2F1?on=2026-03-08")
	h.see("on an earlier day", body, "Zoals de zaak stond op 8 maart 2026", "30 maart 2026")
	if status, _ := h.get("/cases/Z%2F1?on=8-3-2026"); status != http.StatusUnprocessableEntity {
		t.Errorf("a day that is none: %d", status)
	}
}

func TestAStaleFormIsToldAndLosesNothing(t *testing.T) {
	h := sit(t, "2026-03-10")
	h.save("/new", url.Values{"id": {"a"}, "on": {"2026-03-02"}})
	mine := h.fill("/cases/a/add?kind=adjourned", url.Values{"on": {"2026-03-09"}, "fields.by": {"2"},
		"do": {"save"}})
	h.save("/cases/a/add?kind=consulted", url.Values{"on": {"2026-03-05"}})
	status, body := h.post("/cases/a/add", mine)
	if status != http.StatusConflict {
		t.Fatalf("a stale form: %d; want 409", status)
	}
	h.see("the stale form", body, "Een ander heeft deze zaak intussen gewijzigd", `value="2026-03-09"`)
	for _, m := range hidden.FindAllStringSubmatch(body, -1) {
		if m[1] != "back" {
			mine.Set(m[1], m[2])
		}
	}
	if status, body = h.post("/cases/a/add", mine); status != http.StatusOK {
		t.Fatalf("saved again: %d\n%s", status, body)
	}
	h.see("both facts", body, "verdaagd", "overlegd over de volgorde")
}

func TestFaultsStandBesideTheFieldInTheLanguageOfThePage(t *testing.T) {
	h := sit(t, "2026-03-10")
	h.save("/new", url.Values{"id": {"a"}, "on": {"2026-03-02"}})
	for _, row := range []struct {
		what, path string
		values     url.Values
		want       string
	}{
		{"a decision before the request", "/cases/a/add?kind=decision", url.Values{"on": {"2026-02-01"}},
			`id="on-error"`},
		{"a day that is none", "/cases/a/add?kind=decision", url.Values{"on": {"2026-02-30"}}, `id="on-error"`},
		{"no ground", "/cases/a/add?kind=suspension-begun", url.Values{"on": {"2026-03-03"}},
			`id="fields.ground-error"`},
		{"the end of nothing", "/cases/a/add?kind=suspension-ended", url.Values{"on": {"2026-03-03"}},
			`id="of-error"`},
		{"a number that is none", "/cases/a/add?kind=suspension-begun",
			url.Values{"on": {"2026-03-03"}, "fields.ground": {"awb.4.15.2.a"}, "fields.days": {"x"}},
			`id="fields.days-error"`},
		{"no id", "/new", url.Values{"on": {"2026-03-02"}}, `id="id-error"`},
	} {
		values := h.fill(row.path, row.values)
		values.Set("do", "save")
		to, _, _ := strings.Cut(row.path, "?")
		status, body := h.post(to, values)
		if status != http.StatusUnprocessableEntity || !strings.Contains(body, row.want) {
			t.Errorf("%s: %d, no %s in\n%s", row.what, status, row.want, body)
		}
	}
}

func TestAnImportTellsEveryBadRowAndKeepsTheOthers(t *testing.T) {
	h := sit(t, "2026-03-10")
	status, body := h.post("/import", url.Values{"text": {`{"id": "a", "received": "2026-03-02"}
{"id": "b", "received": "2026-02-30"}
{"id": "c", "received": "2026-03-03", "decision": {"published": "2026-03-09"}}
{"id": "a", "received": "2026-03-04"}`}})
	if status != http.StatusOK {
		t.Fatal(status)
	}
	h.see("the report", body, "Ingelezen zaken: 2", "fout of opmerking: 2", "2026-02-30",
		"Er is al een zaak met dit kenmerk.")
	_, exported := h.get("/export")
	if want := `{"id":"a","received":"2026-03-02"}` + "\n" +
		`{"id":"c","received":"2026-03-03","decision":{"published":"2026-03-09"}}` + "\n"; exported != want {
		t.Errorf("the export:\n%s\nwant\n%s", exported, want)
	}
	other := sit(t, "2026-03-10")
	other.post("/import", url.Values{"text": {exported}})
	if _, again := other.get("/export"); again != exported {
		t.Errorf("imported and exported again:\n%s\nwant\n%s", again, exported)
	}
}

func TestTheFeedOpensWithItsTokenOnly(t *testing.T) {
	h := sit(t, "2026-03-10")
	h.save("/new", url.Values{"id": {"a"}, "on": {"2026-03-02"}})
	_, body := h.post("/feed", url.Values{"owner": {"Jansen"}})
	address := regexp.MustCompile(`/feed/[\w-]+\.ics`).FindString(body)
	if address == "" {
		t.Fatalf("no address in\n%s", body)
	}
	status, feed := h.get(address)
	if status != http.StatusOK || !strings.Contains(feed, "BEGIN:VCALENDAR") ||
		!strings.Contains(feed, "20260330") {
		t.Errorf("the feed: %d\n%s", status, feed)
	}
	if status, _ := h.get("/feed/wrong.ics"); status != http.StatusNotFound {
		t.Errorf("a wrong token: %d; want 404", status)
	}
	hash := regexp.MustCompile(`name="hash" value="(\w+)"`).FindStringSubmatch(body)[1]
	if h.post("/feed/revoke", url.Values{"hash": {hash}}); true {
		if status, _ := h.get(address); status != http.StatusNotFound {
			t.Errorf("a revoked token: %d; want 404", status)
		}
	}
}

var (
	control = regexp.MustCompile(`<(?:input|select|textarea)\b[^>]*>`)
	withID  = regexp.MustCompile(`\bid="([^"]*)"`)
	title   = regexp.MustCompile(`<title>[^<]+ · [^<]+</title>`)
)

func TestEveryPageHasItsLanguageATitleAndLabels(t *testing.T) {
	h := sit(t, "2026-03-10")
	h.save("/new", url.Values{"id": {"a"}, "on": {"2026-03-02"}})
	paths := []string{"/", "/?which=week", "/?which=overdue&q=a", "/cases", "/cases?state=open", "/cases/a",
		"/cases/a?on=2026-03-05", "/new",
		"/import", "/letter", "/statistics", "/feed", "/nothing", "/cases/nothing", "/cases/a/add?kind=ruling",
		"/cases/a/add?kind=nothing",
		"/cases/a/add?kind=objection", "/cases/a/add?kind=suspension-begun", "/cases/a/add?kind=closed",
		"/cases/a/add?kind=outage"}
	for _, lang := range []string{"nl", "en"} {
		h.post("/language", url.Values{"lang": {lang}, "back": {"/cases"}})
		for _, path := range paths {
			_, body := h.get(path)
			h.see(path, body, `<html lang="`+lang+`">`, "<h1", `id="main"`)
			if !title.MatchString(body) {
				t.Errorf("%s: no title", path)
			}
			for _, c := range control.FindAllString(body, -1) {
				if strings.Contains(c, `type="hidden"`) {
					continue
				}
				m := withID.FindStringSubmatch(c)
				if m == nil || !strings.Contains(body, `<label for="`+m[1]+`">`) {
					t.Errorf("%s in %s: no label for %s", path, lang, c)
				}
			}
		}
	}
	_, body := h.get("/cases/a")
	h.see("English", body, "30 March 2026", "Add a fact")
}

func TestALetterIsReadBesideItsFactsAndMarkupStaysText(t *testing.T) {
	h := sit(t, "2026-03-10")
	_, body := h.post("/letter",
		url.Values{"text": {"Datum: 3 maart 2026\nBetreft: besluit op uw Woo-verzoek " +
			"<script>alert(1)</script>\n\nGeachte heer,\n\nUw verzoek heb ik op 2 februari 2026 ontvangen.\n"}})
	h.see("the letter", body, "<mark>", "2 februari 2026", "3 maart 2026", "&lt;script&gt;")
	if strings.Contains(body, "<script") {
		t.Error("a letter brought a script into the page")
	}
}

func TestAChangeFromAnotherSiteIsRefused(t *testing.T) {
	h := sit(t, "2026-03-10")
	r, err := http.NewRequest(http.MethodPost, h.url+"/new", strings.NewReader("id=a&on=2026-03-02&do=save"))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.Header.Set("Sec-Fetch-Site", "cross-site")
	if status, _ := h.read(h.http.Do(r)); status != http.StatusForbidden {
		t.Errorf("from another site: %d; want 403", status)
	}
	if status, _ := h.post("/language", url.Values{"lang": {"en"},
		"back": {"//elsewhere.example/"}}); status != http.StatusOK {
		t.Errorf("a way back to another site: %d; want the work list", status)
	}
}
