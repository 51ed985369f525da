package web_test

import (
	"context"
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// A tab is a page of the desk in the browser that CASEDESK_BROWSER names, or
// else Debian's Chromium.
type tab struct {
	*handler
	ctx   context.Context
	axe   string // the source of axe-core; "": the pages are not held against it
	still bool   // no script runs in the pages
	width int64
}

// browser starts the browser that the tabs of a test are in.
func browser(t *testing.T) context.Context {
	t.Helper()
	path := os.Getenv("CASEDESK_BROWSER")
	if path == "" {
		path = "/usr/bin/chromium"
	}
	if _, err := exec.LookPath(path); err != nil {
		t.Skip("no browser: CASEDESK_BROWSER names none, and Debian's Chromium is not there")
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.NoSandbox,
		chromedp.Env("LANGUAGE=nl"))
	ctx, cancel := chromedp.NewExecAllocator(context.Background(), options...)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewContext(ctx)
	t.Cleanup(cancel)
	ctx, cancel = context.WithTimeout(ctx, 4*time.Minute)
	t.Cleanup(cancel)
	if err := chromedp.Do(ctx, chromedp.Navigate("about:blank")); err != nil {
		t.Fatal(err)
	}
	return ctx
}

// open opens a tab of its own at a new desk.
func open(t *testing.T, in context.Context, today string) *tab {
	t.Helper()
	ctx, cancel := chromedp.NewContext(in, chromedp.WithNewBrowserContext())
	t.Cleanup(cancel)
	b := &tab{handler: sit(t, today), ctx: ctx, width: 1280}
	if path := os.Getenv("CASEDESK_AXE"); path != "" {
		source, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		b.axe = string(source)
	}
	// What is done first makes the tab, which lives as long as this context.
	if err := chromedp.Do(ctx, chromedp.EmulateViewport(b.width, 900)); err != nil {
		t.Fatal(err)
	}
	return b
}

func (b *tab) do(steps ...chromedp.Action[chromedp.Void]) {
	b.t.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, 20*time.Second)
	defer cancel()
	if err := chromedp.Do(ctx, steps...); err != nil {
		b.t.Fatalf("%v; the page is\n%s", err, b.text())
	}
}

func (b *tab) text() string {
	text, _ := chromedp.Run(b.ctx, chromedp.Evaluate[string](`location.href + '\n' + document.body.innerText`))
	return text
}

func eval[T any](b *tab, expression string) T {
	b.t.Helper()
	v, err := chromedp.Run(b.ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	if err != nil {
		b.t.Fatalf("%.80s: %v", expression, err)
	}
	return v
}

// go to a page.
func (b *tab) to(path string) {
	b.t.Helper()
	b.do(chromedp.Navigate(b.url + path))
}

// press presses a button or a link, and waits for the page that follows.
func (b *tab) press(selector string) {
	b.t.Helper()
	eval[bool](b, `(window.stays = true)`)
	b.do(chromedp.Click(chromedp.CSS(selector)))
	b.arrive()
}

func (b *tab) arrive() {
	b.t.Helper()
	for end := time.Now().Add(20 * time.Second); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
		is, err := chromedp.Run(b.ctx, chromedp.Evaluate[bool](`window.stays !== true && document.readyState === 'complete'`))
		if err == nil && is {
			return
		}
	}
	b.t.Fatalf("no page follows; it is\n%s", b.text())
}

func js(s string) string { j, _ := json.Marshal(s); return string(j) }

// put fills in a field by its id.
func (b *tab) put(id, value string) {
	b.t.Helper()
	if !eval[bool](b, fmt.Sprintf(`(() => { const e = document.getElementById(%s);
		if (!e) return false; e.value = %s; return e.value === %[2]s })()`, js(id), js(value))) {
		b.t.Fatalf("%s cannot be filled in with %q; the page is\n%s", id, value, b.text())
	}
}

func (b *tab) shows(texts ...string) {
	b.t.Helper()
	page := b.text()
	for _, text := range texts {
		if !strings.Contains(page, text) {
			b.t.Errorf("no %q on the page\n%s", text, page)
		}
	}
}

// look holds a page against axe-core, sees that nothing scrolls sideways, and
// keeps what is seen in the folder that CASEDESK_PICTURES names.
func (b *tab) look(name string) {
	b.t.Helper()
	if wide := eval[string](b, `(() => { const w = document.documentElement.clientWidth;
		if (document.documentElement.scrollWidth <= w) return '';
		return [...document.querySelectorAll('body *')]
			.filter(e => e.getBoundingClientRect().right > w + 1 && !e.closest('.desk-scroll, .desk-letter'))
			.slice(0, 3).map(e => e.outerHTML.slice(0, 200)).join('\n') || 'something' })()`); wide != "" {
		b.t.Errorf("%s at %d: scrolls sideways because of\n%s", name, b.width, wide)
	}
	b.check(name)
	dir := os.Getenv("CASEDESK_PICTURES")
	if dir == "" {
		return
	}
	png, err := chromedp.Run(b.ctx, chromedp.FullScreenshot(100))
	if err != nil {
		b.t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%s-%d.png", name, b.width)), png, 0o644); err != nil {
		b.t.Fatal(err)
	}
}

// check asks axe-core for faults of WCAG 2.2 AA.
func (b *tab) check(name string) {
	b.t.Helper()
	if b.axe == "" {
		return
	}
	if b.still { // axe-core is a script itself
		b.script(true)
		defer b.script(false)
	}
	if _, err := chromedp.Run(b.ctx, chromedp.Evaluate[bool](b.axe+"\n;true")); err != nil {
		b.t.Fatal(err)
	}
	found := eval[[]struct {
		ID, Impact, Help string
		Nodes            []struct{ HTML, FailureSummary string }
	}](b, `axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
		resultTypes: ['violations']}).then(r => r.violations)`)
	for _, v := range found {
		say := b.t.Errorf
		if v.Impact != "serious" && v.Impact != "critical" {
			say = b.t.Logf
		}
		for _, n := range v.Nodes[:min(len(v.Nodes), 3)] {
			say("%s at %d: %s (%s) %s\n%s\n%s", name, b.width, v.ID, v.Impact, v.Help, n.HTML, n.FailureSummary)
		}
	}
}

// script lets scripts run in the pages, or not.
func (b *tab) script(runs bool) {
	b.t.Helper()
	b.still = !runs
	b.do(chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
		_, err := cdp.Call(ctx, target, emulation.SetScriptExecutionDisabled,
			emulation.SetScriptExecutionDisabledParams{Value: !runs})
		return err
	}))
}

func (b *tab) resize(width int64) {
	b.t.Helper()
	b.width = width
	b.do(chromedp.EmulateViewport(width, 800))
}

// A day of somebody who handles requests, with a mouse.
func TestADayInABrowser(t *testing.T) {
	in := browser(t)
	b := open(t, in, "2026-04-10")
	if b.axe == "" {
		t.Log("CASEDESK_AXE names no axe-core: the pages are not held against WCAG")
	}
	b.register(24, "2026-01-15")
	b.to("/")
	b.look("work")
	b.put("which", "week")
	b.press(".desk-filters button")
	b.shows("Werkvoorraad")
	b.look("work-week")

	b.to("/new")
	b.look("new")
	b.press("button[value=save]")
	b.shows("kenmerk")
	if id := eval[string](b, `document.activeElement.id`); id != "faults" {
		t.Errorf("with an error the focus is at %q, want the summary", id)
	}
	b.look("new-fault")
	b.put("id", "WOO-2026-1")
	b.put("title", "Herinrichting van het stationsplein")
	b.put("on", "2026-03-02")
	b.press("button[value=save]")
	b.shows("Opgeslagen.", "30 maart 2026")
	b.look("case-new")

	b.put("kind", "adjourned")
	b.press("#add ~ form button")
	b.put("on", "2026-03-09")
	b.put("fields.by", "2")
	b.press("button[value=preview]")
	b.shows("Wat er verandert", "13 april 2026")
	b.look("preview")
	b.press("button[value=save]")
	b.shows("13 april 2026")
	b.press("tbody a[href*='kind=adjourned']")
	b.put("on", "2026-03-08")
	b.press("button[value=save]")
	b.shows("vervangen of ingetrokken")
	b.press("tbody a[href*='withdraw']:not([href*='received'])")
	b.look("withdraw")
	b.press("button[value=save]")
	b.shows("30 maart 2026")
	b.put("on", "2026-03-05")
	b.press("#add ~ form:last-of-type button")
	b.shows("Zoals de zaak stond op 5 maart 2026")
	b.look("case-earlier")

	b.to("/letter")
	b.look("letter-form")
	b.put("text", aLetter)
	b.press("form[action='/letter'] button")
	b.look("letter")
	_, body := b.post("/letter", url.Values{"text": {aLetter}})
	received, adjourned := proposal(t, body, "verzoek ontvangen"), proposal(t, body, "verdaagd")
	b.do(chromedp.Click(chromedp.CSS("[id='"+received+".take']")),
		chromedp.Click(chromedp.CSS("[id='"+adjourned+".take']")))
	b.press("button[value=save]")
	b.shows("Kies een bestaande of een nieuwe zaak.")
	b.look("letter-fault")
	b.do(chromedp.Click(chromedp.CSS("#into-new")))
	b.put("case", "WOO-2026-2")
	b.press("button[value=preview]")
	b.shows("Wat er verandert")
	b.look("letter-preview")
	b.press("button[value=save]")
	b.shows("Opgeslagen.", "13 april 2026")
	b.look("case-letter")
	b.to("/letter?case=WOO-2026-1")
	b.put("text", aLetter)
	b.press("form[action='/letter'] button")
	b.do(chromedp.Click(chromedp.CSS("[id='" + received + ".take']")))
	b.press("button[value=preview]")
	b.look("letter-beside")

	table := filepath.Join(t.TempDir(), "lijst.csv")
	const rows = "Kenmerk;Ontvangstdatum;Besluitdatum;Onderwerp\n" +
		"T-1;2-2-2026;;plein\nT-2;31-2-2026;;brug\nT-3;3-2-2026;5-3-2026;sluis\n"
	if err := os.WriteFile(table, []byte(rows), 0o600); err != nil {
		t.Fatal(err)
	}
	b.to("/import")
	b.look("import")
	b.do(chromedp.SetUploadFiles(chromedp.CSS("#file"), []string{table}))
	b.press("form[action='/import'] button")
	b.shows("Deze kolommen zijn gevonden")
	b.look("import-columns")
	b.press("form[action^='/import/'] button")
	b.shows("Ingelezen zaken: 2", "31-2-2026")
	b.look("import-done")

	b.to("/cases")
	b.look("register")
	b.to("/statistics")
	b.shows("besloten binnen de eerste termijn")
	b.look("statistics")
	b.to("/moved")
	b.look("moved")
	b.to("/feed")
	b.put("owner", "Jansen")
	b.press("form[action='/feed'] button")
	b.shows("/feed/")
	b.look("feed")
	b.press("form[action='/feed/revoke'] button")
	if strings.Contains(b.text(), "Jansen") {
		t.Error("a revoked feed is still there")
	}
	b.to("/cases/nothing")
	b.look("not-found")

	b.to("/cases/WOO-2026-2")
	pdf, err := chromedp.Run(b.ctx, chromedp.PrintToPDF())
	if err != nil || len(pdf) < 10_000 {
		t.Errorf("printed: %d bytes, %v", len(pdf), err)
	}
	b.do(chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
		_, err := cdp.Call(ctx, target, emulation.SetEmulatedMedia,
			emulation.SetEmulatedMediaParams{Media: "print"})
		return err
	}))
	b.look("case-print")
}

// every are the pages of a desk with a case "a".
var every = []string{"/", "/?which=overdue&who=all", "/cases", "/cases/a", "/cases/a?on=2026-03-05",
	"/cases/a/add?kind=decision",
	"/cases/a/add?kind=appeal", "/cases/a/add?kind=suspension-begun", "/new", "/letter", "/import",
	"/statistics", "/moved", "/feed", "/nothing"}

// Every page in English, without script, on a phone and enlarged to twice its
// size: nothing scrolls sideways, and axe-core finds nothing.
func TestEveryPageIsNarrowAndWithoutScript(t *testing.T) {
	in := browser(t)
	b := open(t, in, "2026-04-10")
	b.register(8, "2026-01-15")
	b.save("/new", url.Values{"id": {"a"}, "title": {"Subsidies aan sportverenigingen in de gemeente"},
		"on": {"2026-03-02"}})
	b.save("/cases/a/add?kind=adjourned", url.Values{"on": {"2026-03-20"}, "fields.by": {"2"}})
	b.script(false)
	b.resize(360)
	b.to("/")
	b.press(".desk-lang button")
	b.shows("Work list")
	for i, path := range every {
		b.to(path)
		b.look(fmt.Sprintf("en-%02d", i))
	}
	// A fact is added without script, on the phone.
	b.to("/cases/a")
	b.do(chromedp.SetValue(chromedp.CSS("#kind"), "decision"))
	b.press("#add ~ form button")
	b.do(chromedp.SetValue(chromedp.CSS("#on"), "2026-04-08"))
	b.press("button[value=preview]")
	b.shows("What changes")
	b.look("en-preview")
	b.press("button[value=save]")
	b.shows("Saved.", "20 May 2026") // six weeks from 9 April (art. 6:7 and 6:8 Awb)
	b.resize(640)
	for i, path := range every[:7] {
		b.to(path)
		b.look(fmt.Sprintf("en-%02d", i))
	}
}

// tab moves the focus with the keyboard until it is at what a selector finds.
func (b *tab) tab(selector string) {
	b.t.Helper()
	for range 120 {
		b.do(chromedp.KeyEvent(kb.Tab))
		if eval[bool](b, `document.activeElement.matches(`+js(selector)+`)`) {
			if eval[bool](b, `(() => { const o = getComputedStyle(document.activeElement);
				return o.outlineStyle === 'none' && o.boxShadow === 'none' })()`) {
				b.t.Errorf("the focus at %s cannot be seen", selector)
			}
			return
		}
	}
	b.t.Fatalf("the keyboard does not reach %s; the page is\n%s", selector, b.text())
}

// enter types a text where the focus is, and goes where Enter leads.
func (b *tab) keys(text string) {
	b.t.Helper()
	b.do(chromedp.KeyEvent(text))
}

func (b *tab) enter() {
	b.t.Helper()
	eval[bool](b, `(window.stays = true)`)
	b.keys(kb.Enter)
	b.arrive()
}

// A case is made, adjourned and looked at with the keyboard alone.
func TestWithTheKeyboardAlone(t *testing.T) {
	in := browser(t)
	b := open(t, in, "2026-04-10")
	b.to("/")
	b.tab(".nl-skip-link")
	b.tab("a[href='/new']")
	b.enter()
	b.tab("#id")
	b.keys("K-1")
	b.tab("#title")
	b.keys("Met het toetsenbord")
	b.tab("#on")
	// The day stands there already: that of today.
	b.tab("button[value=save]")
	b.enter()
	b.shows("Opgeslagen.", "8 mei 2026") // four weeks from 11 April end on Friday 8 May (art. 4.4 lid 1 Woo)
	b.tab("a[href='#add']")
	b.keys(kb.Enter)
	b.tab("#kind")
	b.keys("v") // verdaagd
	b.tab("#add ~ form button")
	b.enter()
	b.tab("button[value=preview]")
	b.enter()
	if at := eval[string](b, `document.activeElement.id`); at != "preview" && at != "faults" {
		t.Errorf("after the preview the focus is at %q", at)
	}
}
