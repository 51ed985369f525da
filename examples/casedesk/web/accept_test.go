package web_test

import (
	"bytes"
	"html"
	"mime/multipart"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
)

// aLetter is a decision letter as a body would write it.
const aLetter = `Ministerie van Zaken
Datum: 3 april 2026
Kenmerk: Z-77
Betreft: besluit op uw Woo-verzoek over het stationsplein

Geachte heer Jansen,

In uw brief van 27 februari 2026 heeft u met een beroep op de Wet open overheid (Woo) verzocht om ` +
	`informatie over het stationsplein.
Uw verzoek heb ik op 2 maart 2026 ontvangen. Bij brief van 20 maart 2026 heb ik de beslistermijn met ` +
	`twee weken verdaagd.

Besluit
Ik besluit de documenten openbaar te maken.

Hoogachtend,
de minister
`

var (
	input     = regexp.MustCompile(`<(?:input|select)\b[^>]* name="([^"]+)"[^>]*>`)
	withValue = regexp.MustCompile(` value="([^"]*)"`)
)

// filledIn are the values of the form on a page, but for boxes that are not ticked.
func filledIn(body string) url.Values {
	values := url.Values{}
	for _, m := range input.FindAllStringSubmatch(body, -1) {
		tag := m[0]
		if m[1] == "lang" || m[1] == "back" || (strings.Contains(tag, `"checkbox"`) ||
			strings.Contains(tag, `"radio"`)) && !strings.Contains(tag, " checked") {
			continue
		}
		if v := withValue.FindStringSubmatch(tag); v != nil {
			values.Set(m[1], html.UnescapeString(v[1]))
		}
	}
	for _, s := range strings.Split(body, "<select ")[1:] {
		s, _, _ = strings.Cut(s, "</select>")
		name := regexp.MustCompile(`name="([^"]+)"`).FindStringSubmatch(s)[1]
		values.Set(name, "")
		if m := regexp.MustCompile(`value="([^"]*)" selected`).FindStringSubmatch(s); m != nil {
			values.Set(name, html.UnescapeString(m[1]))
		}
	}
	if _, after, ok := strings.Cut(body, `<textarea name="text" hidden`); ok {
		_, text, _ := strings.Cut(after, ">\n")
		text, _, _ = strings.Cut(text, "</textarea>")
		values.Set("text", html.UnescapeString(text))
	}
	return values
}

// proposal returns the prefix of the proposal of a kind.
func proposal(t *testing.T, body, kind string) string {
	t.Helper()
	m := regexp.MustCompile(`<legend>` + kind + `</legend>(?s:.*?)id="(p\d+)\.take"`).FindStringSubmatch(body)
	if m == nil {
		t.Fatalf("no proposal %q in\n%s", kind, body)
	}
	return m[1]
}

func TestFactsOfALetterAreTakenOverOneByOne(t *testing.T) {
	h := sit(t, "2026-04-10")
	_, body := h.post("/letter", url.Values{"text": {aLetter}})
	if strings.Contains(body, " checked") {
		t.Error("something is chosen beforehand")
	}
	values := filledIn(body)
	received, adjourned := proposal(t, body, "verzoek ontvangen"), proposal(t, body, "verdaagd")
	values.Set("do", "save")
	status, body := h.post("/letter/accept", values)
	if status != http.StatusUnprocessableEntity {
		t.Errorf("nothing ticked: %d", status)
	}
	h.see("nothing ticked", body, "Kies een bestaande of een nieuwe zaak.", "Vink minstens één feit aan.")

	values.Set("into", "new")
	values.Set("case", "Z/77")
	values.Set(adjourned+".take", "1")
	if _, body = h.post("/letter/accept", values); !strings.Contains(body,
		"Een nieuwe zaak begint met de ontvangst") {
		t.Errorf("a new case without a receipt:\n%s", body)
	}

	values.Set(received+".take", "1")
	values.Set("do", "preview")
	_, body = h.post("/letter/accept", values)
	// Received on 2 March 2026: four weeks end on 30 March, with two weeks on 13 April (art. 4.4 Woo).
	h.see("the preview", body, "Wat er verandert", "13 april 2026")
	if status, _ := h.get("/cases/Z%2F77"); status != http.StatusNotFound {
		t.Error("a preview was saved")
	}
	values = filledIn(body)
	values.Set("do", "save")
	if status, body = h.post("/letter/accept", values); status != http.StatusOK {
		t.Fatalf("saved: %d\n%s", status, body)
	}
	h.see("the case", body, "Opgeslagen.", "Z/77", "stationsplein", "13 april 2026", "27 februari 2026")
	if strings.Contains(body, "bezwaarschrift is ontvangen") {
		t.Error("a fact that was not ticked is in the case")
	}

	// Pressed twice: saved once.
	if _, body = h.post("/letter/accept", values); strings.Count(body, `<th scope="row">verdaagd`) != 1 {
		t.Errorf("saved twice:\n%s", body)
	}

	// The decision into the case that is there now; what it has already is told.
	_, body = h.post("/letter", url.Values{"text": {aLetter}, "case": {"Z/77"}})
	values = filledIn(body)
	decision := proposal(t, body, "besluit")
	values.Set(decision+".take", "1")
	values.Set("do", "preview")
	_, body = h.post("/letter/accept", values)
	h.see("the second letter", body, "Staat al zo in de zaak.", "beslissen")
	values = filledIn(body)
	values.Set("do", "save")
	_, body = h.post("/letter/accept", values)
	h.see("decided", body, "Opgeslagen.", "besluit")
}

func TestALetterThatContradictsTheCaseIsShownBesideIt(t *testing.T) {
	h := sit(t, "2026-04-10")
	h.save("/new", url.Values{"id": {"a"}, "on": {"2026-03-03"}})
	_, body := h.post("/letter", url.Values{"text": {aLetter}})
	received := proposal(t, body, "verzoek ontvangen")
	values := filledIn(body)
	values.Set("into", "case")
	values.Set("case", "a")
	values.Set(received+".take", "1")
	values.Set("do", "save")
	status, body := h.post("/letter/accept", values)
	if status != http.StatusUnprocessableEntity {
		t.Errorf("a contradiction: %d; want 422", status)
	}
	h.see("a contradiction", body, "In de zaak staat", "3 maart 2026", "2 maart 2026",
		received+".replaces-error", "in plaats van 3 maart 2026")
	_, page := h.get("/cases/a")
	values = filledIn(body)
	values.Set(received+".replaces", h.event(page, "received"))
	values.Set("do", "save")
	status, body = h.post("/letter/accept", values)
	if status != http.StatusOK {
		t.Fatalf("replaced: %d\n%s", status, body)
	}
	h.see("replaced", body, "2 maart 2026", "vervangen of ingetrokken", "30 maart 2026")
}

func TestALetterIntoACaseThatAnotherChanges(t *testing.T) {
	h := sit(t, "2026-04-10")
	h.save("/new", url.Values{"id": {"a"}, "on": {"2026-03-02"}})
	_, body := h.post("/letter", url.Values{"text": {aLetter}})
	values := filledIn(body)
	adjourned := proposal(t, body, "verdaagd")
	values.Set("into", "case")
	values.Set("case", "a")
	values.Set(adjourned+".take", "1")
	values.Set("do", "preview")
	_, body = h.post("/letter/accept", values)
	values = filledIn(body)
	h.save("/cases/a/add?kind=consulted", url.Values{"on": {"2026-03-05"}})
	values.Set("do", "save")
	status, body := h.post("/letter/accept", values)
	if status != http.StatusConflict {
		t.Fatalf("a stale letter: %d", status)
	}
	h.see("what the other did", body, "Intussen ingevoerd", "overlegd over de volgorde",
		`id="`+adjourned+`.take" name="`+adjourned+`.take" type="checkbox" value="1" checked`)
	values = filledIn(body)
	values.Set("do", "save")
	if status, body = h.post("/letter/accept", values); status != http.StatusOK ||
		!strings.Contains(body, "13 april 2026") {
		t.Errorf("saved after that: %d\n%s", status, body)
	}
}

func TestALetterThatIsNoTextIsTold(t *testing.T) {
	h := sit(t, "2026-04-10")
	send := func(text, encoding string) (int, string) {
		var b bytes.Buffer
		form := multipart.NewWriter(&b)
		_ = form.WriteField("encoding", encoding)
		part, err := form.CreateFormFile("file", "brief.txt")
		if err != nil {
			t.Fatal(err)
		}
		_, _ = part.Write([]byte(text))
		_ = form.Close()
		r, err := http.NewRequest(http.MethodPost, h.url+"/letter", &b)
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Content-Type", form.FormDataContentType())
		return h.read(h.http.Do(r))
	}
	status, body := send("Datum: 3 maart 2026\nBesluit over de re\xeble situatie", "utf-8")
	if status != http.StatusUnprocessableEntity || !strings.Contains(body, `id="file-error"`) ||
		!strings.Contains(body, "Bewaar het bestand als UTF-8") {
		t.Errorf("not UTF-8: %d\n%s", status, body)
	}
	if status, body = send("Datum: 3 maart 2026\nBesluit over de re\xeble situatie",
		"windows-1252"); status != http.StatusOK || !strings.Contains(body, "reële") {
		t.Errorf("Windows-1252: %d\n%s", status, body)
	}
	if status, body = send("%PDF-1.7 ...", "utf-8"); status != http.StatusUnprocessableEntity ||
		!strings.Contains(body, "Dit is een PDF") {
		t.Errorf("a PDF: %d\n%s", status, body)
	}
	if status, _ = h.post("/letter/accept", url.Values{"text": {"x"},
		"event": {"no token"}}); status != http.StatusOK {
		t.Errorf("a form that is none: %d; want the page to begin with", status)
	}
}

func TestAStaleFormShowsWhatTheOtherDid(t *testing.T) {
	h := sit(t, "2026-03-10")
	h.save("/new", url.Values{"id": {"a"}, "on": {"2026-03-02"}})
	mine := h.fill("/cases/a/add?kind=adjourned", url.Values{"on": {"2026-03-09"}, "fields.by": {"2"},
		"do": {"save"}})
	body := h.save("/cases/a/add?kind=consulted", url.Values{"on": {"2026-03-05"}})
	h.save("/cases/a/withdraw?event="+h.event(body, "consulted"), url.Values{})
	_, body = h.post("/cases/a/add", mine)
	h.see("the stale form", body, "Intussen ingevoerd", "overlegd over de volgorde 5 maart 2026",
		"ingetrokken:", "<title>Fout: ")
}
