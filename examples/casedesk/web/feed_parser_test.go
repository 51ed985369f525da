package web_test

import (
	"bytes"
	"encoding/json"
	"net/url"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"
)

// readFeed prints, for each event of a calendar, what the parser made of it.
const readFeed = `
const { default: ICAL } = await import(process.argv[2]);
const chunks = [];
for await (const c of process.stdin) chunks.push(c);
const root = new ICAL.Component(ICAL.parse(Buffer.concat(chunks).toString("utf8")));
const events = root.getAllSubcomponents("vevent").map(v => {
  const e = new ICAL.Event(v);
  return { uid: e.uid, summary: e.summary, day: e.startDate.toString(), isDate: e.startDate.isDate,
    stamp: String(v.getFirstPropertyValue("dtstamp")), sequence: Number(v.getFirstPropertyValue("sequence")) };
});
console.log(JSON.stringify({ version: root.getFirstPropertyValue("version"), events }));
`

// The feed is read by a parser that nobody here wrote: npm's ical.js, at the path
// that CASEDESK_ICALJS names.
func TestTheFeedIsReadByAnIndependentParser(t *testing.T) {
	parser := os.Getenv("CASEDESK_ICALJS")
	if parser == "" {
		t.Skip("CASEDESK_ICALJS names no parser")
	}
	h := sit(t, "2026-03-10")
	long := "z-" + strings.Repeat("é;,", 40)
	for _, id := range []string{"a", long} {
		h.save("/new", url.Values{"id": {id}, "on": {"2026-03-02"}})
	}
	_, body := h.post("/feed", url.Values{"owner": {"Jansen"}})
	_, feed := h.get(regexp.MustCompile(`/feed/[\w-]+\.ics`).FindString(body))
	script := t.TempDir() + "/read.mjs"
	if err := os.WriteFile(script, []byte(readFeed), 0o600); err != nil {
		t.Fatal(err)
	}
	node := exec.Command("node", script, parser)
	node.Stdin = strings.NewReader(feed)
	var errs bytes.Buffer
	node.Stderr = &errs
	out, err := node.Output()
	if err != nil {
		t.Fatalf("%v: %s", err, errs.String())
	}
	var got struct {
		Version string
		Events  []struct {
			UID, Summary, Day, Stamp string
			IsDate                   bool
			Sequence                 int
		}
	}
	if err := json.Unmarshal(out, &got); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	if got.Version != "2.0" || len(got.Events) != strings.Count(feed, "BEGIN:VEVENT") || len(got.Events) < 4 {
		t.Fatalf("version %q, %d events of %d", got.Version, len(got.Events), strings.Count(feed, "BEGIN:VEVENT"))
	}
	uids, long2, decisions := map[string]bool{}, false, 0
	for _, e := range got.Events {
		if e.UID == "" || uids[e.UID] || !e.IsDate || e.Summary == "" || e.Stamp == "" {
			t.Errorf("RFC 5545: %+v", e)
		}
		uids[e.UID] = true
		long2 = long2 || strings.Contains(e.Summary, long)
		if e.Day == "2026-03-30" && strings.Contains(strings.ToLower(e.Summary), "beslissen op het verzoek") {
			decisions++ // art. 4.4 lid 1 Woo: 2 March and four weeks
		}
	}
	if decisions != 2 || !long2 {
		t.Errorf("%d decisions on 30 March, the long id whole: %v\n%s", decisions, long2, out)
	}
}
