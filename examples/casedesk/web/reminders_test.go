package web_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"
)

func TestWhoHandlesACaseIsSaidAndChecked(t *testing.T) {
	h := sit(t, "2026-03-10")
	if status, _ := h.get("/cases/none/reminders"); status != http.StatusNotFound {
		t.Errorf("a case that is not there: %d; want 404", status)
	}
	if status, _ := h.post("/cases/none/reminders",
		url.Values{"handler": {"anna@body.example"}}); status != http.StatusNotFound {
		t.Errorf("a handler of a case that is not there: %d; want 404", status)
	}
	values := h.fill("/new", url.Values{"id": {"WOO-1"}, "on": {"2026-03-02"}, "do": {"save"}})
	if status, body := h.post("/new", values); status != http.StatusOK {
		t.Fatalf("a new case: %d\n%s", status, body)
	}
	for _, bad := range []string{"anna", "Anna <anna@body.example>", "anna@body.example, piet@body.example",
		"anna@body.example\r\nBcc: x@y.example"} {
		status, body := h.post("/cases/WOO-1/reminders", url.Values{"handler": {bad}})
		if status != http.StatusUnprocessableEntity || !strings.Contains(body, `aria-describedby="handler-error"`) {
			t.Errorf("%q: %d; want 422 with the fault beside the field", bad, status)
		}
	}
	status, body := h.post("/cases/WOO-1/reminders", url.Values{"handler": {"anna@body.example"}})
	if status != http.StatusOK {
		t.Errorf("a good address: %d", status)
	}
	h.see("the handler", body, `value="anna@body.example"`, "Opgeslagen")
}
