package web_test

import (
	"fmt"
	"html"
	"net/url"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
	"github.com/wobrules/wobrules/wob/lateness"
)

// register fills the register with n cases of several kinds, received from a day on.
func (h *handler) register(n int, first string) {
	h.t.Helper()
	var b strings.Builder
	day := calendar.MustParse(first)
	for i := range n {
		received := day.AddDays(i % 700)
		_, _ = fmt.Fprintf(&b, `{"id": "r%05d", "received": "%s"`, i, received)
		switch i % 4 {
		case 1:
			_, _ = fmt.Fprintf(&b, `, "decision": {"published": "%s"}`, received.AddDays(20+i%60))
		case 2:
			_, _ = fmt.Fprintf(&b, `, "adjournments": [{"notified": "%s", "by": "P2W"}]`, received.AddDays(10))
		case 3:
			_, _ = fmt.Fprintf(&b, `, "closed": {"how": "withdrawn", "on": "%s"}`, received.AddDays(5))
		}
		b.WriteString("}\n")
	}
	if status, body := h.post("/import", url.Values{"text": {b.String()}}); status != 200 {
		h.t.Fatalf("import: %d\n%s", status, body)
	}
}

// counted is the report of the cases of the export, worked out one by one.
func (h *handler) counted() string {
	h.t.Helper()
	_, exported := h.get("/export")
	var r lateness.Report
	for c, err := range wob.Cases(strings.NewReader(exported)) {
		if err != nil {
			h.t.Fatal(err)
		}
		c.AsOf = *h.today
		timeline, err := wob.Clock{}.Timeline(c)
		if err != nil {
			h.t.Fatal(err)
		}
		r.Add(timeline, lateness.YearReceived(timeline))
	}
	return r.Text(calendar.Dutch)
}

// The figures are kept for each part of the register: they are those of the
// cases, also after a change and on another day.
func TestTheFiguresAreThoseOfTheCases(t *testing.T) {
	h := sit(t, "2026-03-10")
	h.register(60, "2025-10-01")
	compare := func(when string) {
		t.Helper()
		_, body := h.get("/statistics")
		if want := h.counted(); !strings.Contains(html.UnescapeString(body), want) {
			t.Errorf("%s: the page has not\n%s\nbut\n%s", when, want, body)
		}
	}
	compare("first")
	h.save("/cases/r00000/add?kind=decision", url.Values{"on": {"2026-03-09"}})
	compare("after a decision")
	*h.today = calendar.MustParse("2026-04-20")
	compare("on another day")
	h.save("/new", url.Values{"id": {"later"}, "on": {"2026-04-01"}})
	compare("after a new case")
}

// The feed is made of what the lists keep: every live deadline of every case is
// in it, on the day that the library works out.
func TestTheFeedHasTheDaysOfTheCases(t *testing.T) {
	h := sit(t, "2026-03-10")
	h.register(12, "2026-01-05")
	_, body := h.post("/feed", url.Values{"owner": {"Jansen"}})
	_, after, _ := strings.Cut(body, "/feed/")
	token, _, _ := strings.Cut(after, "<")
	_, feed := h.get("/feed/" + strings.TrimSpace(token))
	unfolded := strings.ReplaceAll(feed, "\r\n ", "")
	_, exported := h.get("/export")
	live := 0
	for c, err := range wob.Cases(strings.NewReader(exported)) {
		if err != nil {
			t.Fatal(err)
		}
		c.AsOf = *h.today
		timeline, err := wob.Clock{}.Timeline(c)
		if err != nil {
			t.Fatal(err)
		}
		for d := range timeline.Deadlines() {
			day := d.Last
			if day.IsZero() {
				day = d.First
			}
			if !d.Live() || day.IsZero() {
				continue
			}
			live++
			event := ""
			for _, each := range strings.Split(unfolded, "BEGIN:VEVENT") {
				if strings.Contains(each, c.ID+"-"+d.Key.String()) || strings.Contains(each, "UID:"+c.ID) &&
					strings.Contains(each, d.Key.String()) {
					event = each
				}
			}
			if !strings.Contains(event, "DTSTART;VALUE=DATE:"+strings.ReplaceAll(day.String(), "-", "")) {
				t.Errorf("%s %s: not on %s in\n%s", c.ID, d.Key, day, event)
			}
		}
	}
	if live == 0 {
		t.Error("no live deadline: nothing was tried")
	}
}
