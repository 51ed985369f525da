package calculator

import (
	"context"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// A tab is the page in the browser that CALCULATOR_BROWSER names.
type tab struct {
	t       *testing.T
	ctx     context.Context
	address string
	stop    func() // takes the server away
}

func newTab(t *testing.T) tab {
	t.Helper()
	path := os.Getenv("CALCULATOR_BROWSER")
	if path == "" {
		t.Skip("CALCULATOR_BROWSER names no browser")
	}
	if out, err := exec.Command("go", "run", "./build").CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	s := &http.Server{Handler: http.FileServer(http.Dir("dist"))}
	go func() { _ = s.Serve(l) }()
	t.Cleanup(func() { _ = s.Close() })
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.NoSandbox)
	ctx, cancel := chromedp.NewExecAllocator(context.Background(), options...)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewContext(ctx)
	t.Cleanup(cancel)
	ctx, cancel = context.WithTimeout(ctx, 3*time.Minute)
	t.Cleanup(cancel)
	return tab{t, ctx, "http://" + l.Addr().String() + "/", func() { _ = s.Close() }}
}

func (b tab) do(steps ...chromedp.Action[chromedp.Void]) {
	b.t.Helper()
	if err := chromedp.Do(b.ctx, steps...); err != nil {
		b.t.Fatal(err)
	}
}

// get evaluates an expression in the page.
func get[T any](b tab, expression string) T {
	b.t.Helper()
	v, err := chromedp.Run(b.ctx, chromedp.Evaluate[T](expression))
	if err != nil {
		b.t.Fatalf("%s: %v", expression, err)
	}
	return v
}

// waitFor waits until an expression is true. An error is none yet: a page that
// just loads has another context than the one before it.
func (b tab) waitFor(expression string) {
	b.t.Helper()
	var err error
	for end := time.Now().Add(time.Minute); time.Now().Before(end); time.Sleep(50 * time.Millisecond) {
		var is bool
		if is, err = chromedp.Run(b.ctx, chromedp.Evaluate[bool](expression)); is {
			return
		}
	}
	b.t.Fatalf("%s: %v; the page shows %s", expression, err, get[string](b, `document.body.innerText`))
}

// put sets a field as a person does who picks a value.
func (b tab) put(id, value string) {
	b.t.Helper()
	get[bool](b, `(() => { const e = document.getElementById('`+id+`'); e.value = '`+value+
		`'; return e.dispatchEvent(new Event('change', {bubbles: true})); })()`)
}

// picture keeps what is seen in the folder that CALCULATOR_PICTURES names.
func (b tab) picture(name string) {
	b.t.Helper()
	dir := os.Getenv("CALCULATOR_PICTURES")
	if dir == "" {
		return
	}
	png, err := chromedp.Run(b.ctx, chromedp.FullScreenshot(100))
	if err != nil {
		b.t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, name+".png"), png, 0o644); err != nil {
		b.t.Fatal(err)
	}
}

const rows = `[...document.querySelectorAll('#deadlines tbody tr')].map(r => r.textContent).join('\n')`

// A case on the page, a fault beside its field, English on a phone, and all of
// it once more without a network.
func TestThePageInABrowser(t *testing.T) {
	b := newTab(t)
	start := time.Now()
	b.do(chromedp.EmulateViewport(1280, 900), chromedp.Navigate(b.address))
	b.waitFor(`document.getElementById('f-received') !== null`)
	t.Logf("the form after %v", time.Since(start).Round(10*time.Millisecond))

	// Four weeks from the day after 1 June 2026 end on Monday 29 June (art. 4.4 lid 1
	// Woo); adjourned by two weeks on 13 July (lid 2).
	b.put("f-received", "2026-06-01")
	b.put("f-asOf", "2026-07-20")
	b.waitFor(rows + `.includes('29 juni 2026')`)
	t.Logf("an answer after %v", time.Since(start).Round(10*time.Millisecond))
	b.put("f-adjournments-0-notified", "2026-06-29")
	b.put("f-adjournments-0-by", "P2W")
	b.waitFor(rows + `.includes('13 juli 2026')`)
	b.picture("case")
	hash := get[string](b, `location.hash`)
	if !strings.Contains(hash, "2026-06-29") {
		t.Errorf("the address does not hold the facts: %s", hash)
	}

	b.put("f-decision-published", "2026-05-01")
	b.waitFor(`document.getElementById('f-decision-published').getAttribute('aria-invalid') === 'true'`)
	text := get[string](b, `document.getElementById('f-decision-published-error').textContent`)
	if !strings.Contains(text, "Dag van ontvangst") || !strings.Contains(text, "1 juni 2026") {
		t.Errorf("beside the field stands %q", text)
	}
	b.picture("fault")
	b.put("f-decision-published", "")
	b.waitFor(`!document.getElementById('result').hidden && ` + rows + `.includes('13 juli 2026')`)

	b.do(chromedp.Click("#en"))
	b.waitFor(rows + `.includes('13 July 2026')`)
	if lang := get[string](b, `document.documentElement.lang`); lang != "en" {
		t.Errorf("the page says its language is %q", lang)
	}
	b.do(chromedp.EmulateViewport(360, 740))
	if get[bool](b, `document.documentElement.scrollWidth > innerWidth`) {
		t.Error("on a phone the page scrolls sideways")
	}
	b.picture("phone")

	b.waitFor(`navigator.serviceWorker.controller !== null`)
	b.stop()
	b.do(chromedp.Navigate("about:blank"), chromedp.Navigate(b.address+hash))
	b.waitFor(rows + `.includes('13 juli 2026')`)
}
