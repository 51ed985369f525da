package web_test

import (
	"bytes"
	"fmt"
	"mime/multipart"
	"net/http"
	"net/url"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/wobrules/wobrules/calendar"
)

// upload sends a file to be imported and returns the page that follows, with its
// path.
func (h *handler) upload(name, text string) (path, body string) {
	h.t.Helper()
	var b bytes.Buffer
	form := multipart.NewWriter(&b)
	part, err := form.CreateFormFile("file", name)
	if err != nil {
		h.t.Fatal(err)
	}
	_, _ = part.Write([]byte(text))
	_ = form.Close()
	r, err := http.NewRequest(http.MethodPost, h.url+"/import", &b)
	if err != nil {
		h.t.Fatal(err)
	}
	r.Header.Set("Content-Type", form.FormDataContentType())
	answer, err := h.http.Do(r)
	if err != nil {
		h.t.Fatal(err)
	}
	path = answer.Request.URL.Path
	_, body = h.read(answer, nil)
	return path, body
}

// done waits until an import is done.
func (h *handler) done(path string) string {
	h.t.Helper()
	for range 2400 {
		_, body := h.get(path)
		if strings.Contains(body, "Ingelezen zaken: ") && !strings.Contains(body, "<progress") {
			return body
		}
		time.Sleep(50 * time.Millisecond)
	}
	h.t.Fatal("the import does not end")
	return ""
}

func TestATableIsImportedByItsColumns(t *testing.T) {
	h := sit(t, "2026-03-10")
	path, body := h.upload("lijst.csv", "Kenmerk;Ontvangstdatum;Besluitdatum;Verdaagd;Onderwerp\n"+
		"A-1;2-2-2026;;nee;plein\n"+
		"A-2;30-2-2026;;nee;brug\n"+
		"A-3;3-2-2026;5-3-2026;ja;sluis\n"+
		";4-2-2026;;nee;zonder kenmerk\n"+
		"A-1;5-2-2026;;nee;nog eens\n"+
		"A-5;9-3-2026;1-2-2026;nee;besluit voor ontvangst\n"+
		"=A-6;;;nee;geen dag\n")
	h.see("the columns", body, `<option value="Ontvangstdatum" selected>`,
		`<option value="Besluitdatum" selected>`, "sluis")
	if _, list := h.get("/cases"); strings.Contains(list, "A-1") {
		t.Error("imported before the columns were looked at")
	}
	values := filledIn(body)
	values.Set("id", "")
	if status, body := h.post(path, values); status != http.StatusUnprocessableEntity ||
		!strings.Contains(body, `id="id-error"`) {
		t.Errorf("without a column for the id: %d\n%s", status, body)
	}
	values.Set("id", "Kenmerk")
	values.Set("adjourned", "Verdaagd")
	_, body = h.post(path, values)
	h.see("the report", body, "Ingelezen zaken: 2", "30-2-2026", "Besluitdatum",
		"Er is al een zaak met dit kenmerk.", "Verdaagd zonder dag", "Geen bruikbaar kenmerk")
	_, list := h.get("/cases")
	h.see("the register", list, "A-1", "A-3")

	status, report := h.get(path + "/bad.csv")
	if status != http.StatusOK {
		t.Fatal(status)
	}
	// Line 3 is the second row; a cell that a spreadsheet would compute is text.
	h.see("the report as a table", report, "Regel;Zaak;Gegeven;Waarde;", "\n3;A-2;Ontvangstdatum;30-2-2026;",
		"'=A-6", ";A-3;Verdaagd;;")
	if n := strings.Count(report, "\n"); n != 7 {
		t.Errorf("the report has %d lines, want a head and six:\n%s", n, report)
	}
	// Started twice, it is imported once.
	if _, body = h.post(path, values); !strings.Contains(body, "Ingelezen zaken: 2") {
		t.Errorf("started twice:\n%s", body)
	}
	if status, _ := h.get("/import/nothing"); status != http.StatusNotFound {
		t.Errorf("an import that is none: %d", status)
	}
}

func TestColumnsThatNobodyKnowsCanBeChosen(t *testing.T) {
	h := sit(t, "2026-03-10")
	path, body := h.upload("lijst.csv", "nr,binnen,uit\nB-1,2026-02-02,2026-03-02\n")
	values := filledIn(body)
	values.Set("id", "nr")
	values.Set("received", "binnen")
	values.Set("decided", "uit")
	_, body = h.post(path, values)
	h.see("the report", body, "Ingelezen zaken: 1")
	_, body = h.get("/cases/B-1")
	// Published on 2 March 2026: six weeks to object end on 13 April (art. 6:7 and 6:8 Awb).
	h.see("the case", body, "13 april 2026")
}

func TestFilesThatCannotBeReadAreTold(t *testing.T) {
	h := sit(t, "2026-03-10")
	for name, row := range map[string][2]string{
		"a workbook":          {"PK\x03\x04\x14\x00", "Bewaar het in Excel als CSV UTF-8"},
		"in another encoding": {"Kenmerk;Ontvangen;Besluit\nre\xebel;2-2-2026;\n", "Dit bestand is geen UTF-8"},
		"no text":             {"a\x00b;c", "Dit bestand is geen UTF-8"},
	} {
		if _, body := h.upload("x.csv", row[0]); !strings.Contains(body, row[1]) ||
			!strings.Contains(body, `id="file-error"`) {
			t.Errorf("%s: no %q in\n%s", name, row[1], body)
		}
	}
	if status, body := h.post("/import", url.Values{"text": {"  "}}); status != http.StatusUnprocessableEntity ||
		!strings.Contains(body, `id="file-error"`) {
		t.Errorf("nothing: %d", status)
	}
}

// A large table comes in beside the page. Every row is in the register or in the
// report. CASEDESK_LARGE makes it 10 MB.
func TestALargeTableLosesNothing(t *testing.T) {
	rows := 600
	if os.Getenv("CASEDESK_LARGE") != "" {
		rows = 10_000
	}
	var b strings.Builder
	b.WriteString("Kenmerk;Ontvangstdatum;Besluitdatum;Toelichting\n")
	day := calendar.MustParse("2025-01-06")
	bad := 0
	filler := strings.Repeat("lang verhaal ", 80)
	for i := range rows {
		received := day.AddDays(i % 300).String()
		if i%97 == 0 {
			received, bad = "2025-13-01", bad+1
		}
		_, _ = fmt.Fprintf(&b, "L-%05d;%s;;%s\n", i, received, filler)
	}
	h := sit(t, "2026-03-10")
	start := time.Now()
	path, body := h.upload("groot.csv", b.String())
	_, body = h.post(path, filledIn(body))
	h.see("on the way", body, "<progress", "Ververs")
	body = h.done(path)
	h.see("the report", body, fmt.Sprintf("Ingelezen zaken: %d", rows-bad),
		fmt.Sprintf("fout of opmerking: %d", bad))
	t.Logf("%d rows, %d bytes: %s", rows, b.Len(), time.Since(start))
	_, exported := h.get("/export")
	if n := strings.Count(exported, "\n"); n != rows-bad {
		t.Errorf("%d cases in the register, want %d", n, rows-bad)
	}
}

func TestEventsOfAFileMakeOrContinueACase(t *testing.T) {
	h := sit(t, "2026-03-20")
	path, _ := h.upload("feiten.jsonl", `{"id": "e1", "kind": "received", "on": "2026-03-02"}
{"id": "e2", "kind": "adjourned", "on": "2026-03-09", "fields": {"by": "P2W"}}
{"id": "e3", "kind": "decision", "on": "2026-02-30"}
{"id": "e4", "kind": "ruling", "on": "2026-03-15", "of": "nothing"}
`)
	if status, body := h.post(path, url.Values{"case": {""}}); status != http.StatusUnprocessableEntity ||
		!strings.Contains(body, `id="case-error"`) {
		t.Errorf("no case: %d\n%s", status, body)
	}
	_, body := h.post(path, url.Values{"case": {"E/1"}})
	h.see("the report", body, "Ingelezen zaken: 1", "2026-02-30", "events[e4].of")
	_, body = h.get("/cases/E%2F1")
	h.see("the case", body, "13 april 2026")
	path, _ = h.upload("feiten.jsonl", `{"id": "e2", "kind": "adjourned", "on": "2026-03-09", "fields": {"by": "P2W"}}
{"id": "e5", "kind": "decision", "on": "2026-03-16"}`)
	_, body = h.post(path, url.Values{"case": {"E/1"}})
	h.see("the second report", body, "Dit feit staat al in de zaak.")
	_, body = h.get("/cases/E%2F1")
	h.see("the case goes on", body, "27 april 2026")
}

// What goes out comes back: as case files byte for byte, and as a whole register
// with its subjects and everything that was entered.
func TestTheRegisterComesBackWithoutLoss(t *testing.T) {
	h := sit(t, "2026-03-10")
	h.save("/new", url.Values{"id": {"Z/1"}, "title": {`Het "stationsplein" & <meer>`}, "on": {"2026-01-05"},
		"fields.large": {"true"}})
	h.save("/cases/Z%2F1/add?kind=adjourned", url.Values{"on": {"2026-01-20"}, "fields.by": {"2"},
		"fields.reasons": {"true"}})
	h.save("/cases/Z%2F1/add?kind=suspension-begun", url.Values{"on": {"2026-01-22"},
		"fields.ground": {"awb.4.15.1.a"}, "fields.set": {"2026-02-05"}})
	_, body := h.get("/cases/Z%2F1")
	h.save("/cases/Z%2F1/add?kind=suspension-ended", url.Values{"on": {"2026-01-28"},
		"of": {h.event(body, "suspension-begun")}})
	h.save("/cases/Z%2F1/add?kind=decision", url.Values{"on": {"2026-02-16"}, "fields.discloses": {"true"}})
	_, body = h.get("/cases/Z%2F1")
	h.save("/cases/Z%2F1/add?kind=decision&replaces="+h.event(body, "decision"),
		url.Values{"on": {"2026-02-17"}, "fields.discloses": {"true"}})
	body = h.save("/cases/Z%2F1/add?kind=objection", url.Values{"on": {"2026-02-20"}, "fields.byPost": {"true"},
		"fields.form.signed": {"false"}})
	h.save("/cases/Z%2F1/add?kind=repair-asked", url.Values{"on": {"2026-02-24"},
		"of": {h.event(body, "objection")}, "fields.set": {"2026-03-10"}})
	h.register(20, "2025-10-01")

	_, files := h.get("/export")
	_, whole := h.get("/export?whole=1")
	if !strings.Contains(whole, `Het \"stationsplein\" & <meer>`) {
		t.Errorf("no subject in\n%s", whole)
	}
	other := sit(t, "2026-03-10")
	other.done(first(other.upload("cases.jsonl", files)))
	if _, again := other.get("/export"); again != files {
		t.Errorf("case files came back as\n%s\nwant\n%s", again, files)
	}
	third := sit(t, "2026-03-10")
	third.done(first(third.upload("register.jsonl", whole)))
	if _, again := third.get("/export?whole=1"); again != whole {
		t.Errorf("the whole register came back as\n%s\nwant\n%s", again, whole)
	}
	if _, again := third.get("/export"); again != files {
		t.Error("the whole register folds to other case files")
	}
	_, body = third.get("/cases/Z%2F1")
	third.see("the case", body, "stationsplein", "vervangen of ingetrokken")
}

func first(path, _ string) string { return path }
