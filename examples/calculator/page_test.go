package calculator

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// built by the build and not in page/.
var made = []string{"calculator.wasm", "wasm_exec.js"}

func pageFile(t *testing.T, name string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("page", name))
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

var outside = regexp.MustCompile(`(?i)https?:|['"(]//|wss?:|@import|\beval\(|innerHTML|document\.write`)

func TestThePageReferencesNothingOutside(t *testing.T) {
	files, err := os.ReadDir("page")
	if err != nil || len(files) == 0 {
		t.Fatal("no page", err)
	}
	for _, f := range files {
		if at := outside.FindString(pageFile(t, f.Name())); at != "" {
			t.Errorf("page/%s has %q", f.Name(), at)
		}
	}
}

var (
	refers = regexp.MustCompile(`(?:src|href)="([a-z_]+\.[a-z]+)"|(?:importScripts|fetch|Worker|register)\('([^']+)'\)`)
	listed = regexp.MustCompile(`const files = \[([^\]]*)\]`)
)

// What a file names must be there, and kept for offline use; the service worker
// itself is kept by the browser.
func TestWhatThePageNamesIsThereAndKeptForOfflineUse(t *testing.T) {
	kept := listed.FindStringSubmatch(pageFile(t, "sw.js"))
	if kept == nil {
		t.Fatal("sw.js lists no files")
	}
	named := []string{"index.html"}
	for _, name := range []string{"index.html", "page.js", "worker.js"} {
		for _, m := range refers.FindAllStringSubmatch(pageFile(t, name), -1) {
			named = append(named, m[1]+m[2])
		}
	}
	if len(named) < 8 {
		t.Fatalf("only %q are named", named)
	}
	for _, name := range named {
		if !slices.Contains(made, name) {
			pageFile(t, name)
		}
		if name != "sw.js" && !strings.Contains(kept[1], "'"+name+"'") {
			t.Errorf("sw.js does not keep %s", name)
		}
	}
}

func TestThePolicyOfThePageIsStrict(t *testing.T) {
	page := pageFile(t, "index.html")
	m := regexp.MustCompile(`Content-Security-Policy" content="([^"]*)"`).FindStringSubmatch(page)
	if m == nil {
		t.Fatal("no policy")
	}
	for _, want := range []string{"default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'",
		"connect-src 'self'", "base-uri 'none'", "form-action 'none'"} {
		if !slices.Contains(strings.Split(m[1], "; "), want) {
			t.Errorf("the policy has no %q", want)
		}
	}
	if regexp.MustCompile(`(?i)\sstyle=|\son[a-z]+=|<script>|<style`).MatchString(page) {
		t.Error("the page has a script or a style that the policy forbids")
	}
}

// Both languages have the same words, and every word the page asks for.
func TestEveryWordHasBothLanguages(t *testing.T) {
	nl, en, ok := strings.Cut(pageFile(t, "words.js"), "\n  en: {")
	if !ok {
		t.Fatal("no English")
	}
	key := regexp.MustCompile(`(?m)(?:^    |, |' ?, )(?:'([^']+)'|(\w+)): ?'`)
	keys := func(s string) (out []string) {
		for _, m := range key.FindAllStringSubmatch(s, -1) {
			out = append(out, m[1]+m[2])
		}
		slices.Sort(out)
		return out
	}
	dutch, english := keys(nl), keys(en)
	if !slices.Equal(dutch, english) || len(dutch) < 60 {
		t.Errorf("Dutch has %q\nEnglish has %q", dutch, english)
	}
	asks := regexp.MustCompile(`data-word="(\w+)"|w\('([\w.]+)'\)|say\('(\w+)'\)|\['([\w.[\]]+)', ` +
		`'(?:date|bool|weeks|closings|closingGrounds|territories)'\]`)
	for _, m := range asks.FindAllStringSubmatch(pageFile(t, "index.html")+pageFile(t, "page.js"), -1) {
		word := strings.ReplaceAll(strings.Join(m[1:], ""), "[0]", "[]")
		if !slices.Contains(dutch, word) {
			t.Errorf("the page asks for %q", word)
		}
	}
}
