package wobrules_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// pages returns the pages of documentation, by their path, with their text.
func pages(t *testing.T) map[string]string {
	t.Helper()
	all := make(map[string]string)
	for _, pattern := range []string{"*.md", "docs/*.md", "examples/*/README.md"} {
		names, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range names {
			text, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			all[filepath.ToSlash(name)] = string(text)
		}
	}
	if len(all) < 12 {
		t.Fatalf("%d pages", len(all))
	}
	return all
}

// blocks returns the fenced blocks of a kind.
func blocks(text, kind string) (all []string) {
	for {
		_, after, ok := strings.Cut(text, "```"+kind+"\n")
		block, rest, closed := strings.Cut(after, "```")
		if !ok || !closed {
			return all
		}
		all, text = append(all, block), rest
	}
}

// The Go of docs/go.md, read from top to bottom, is one program: it compiles and
// prints what the page says.
func TestGoPageRuns(t *testing.T) {
	page := pages(t)["docs/go.md"]
	here, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	program := "package main\n\nimport (\n"
	body := strings.Join(blocks(page, "go"), "")
	for name, path := range map[string]string{
		"fmt": "fmt", "log": "log", "os": "os", "slices": "slices", "strings": "strings", "time": "time", "bytes": "bytes",
		"calendar": module + "/calendar", "wob": module + "/wob", "ical": module + "/wob/ical",
		"picture": module + "/wob/picture",
	} {
		if regexp.MustCompile(`\b` + name + `\.[A-Z]`).MatchString(body) {
			program += "\t\"" + path + "\"\n"
		}
	}
	mod := "module example.org/register\n\ngo 1.25\n\nrequire " + module + " v0.0.0\n\nreplace " + module + " => " +
		"" + here + "\n"
	for name, text := range map[string]string{"main.go": program + ")\n\n" + body, "go.mod": mod} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	run := func(args ...string) (string, string) {
		cmd := exec.Command("go", args...)
		cmd.Dir = dir
		cmd.Env = append(os.Environ(), "GOFLAGS=-mod=mod", "GOWORK=off")
		var told strings.Builder
		cmd.Stderr = &told
		out, err := cmd.Output()
		if err != nil {
			t.Fatalf("go %s: %v\n%s", strings.Join(args, " "), err, told.String())
		}
		return string(out), told.String()
	}
	run("mod", "tidy")
	got, feed := run("run", ".")
	if want := strings.Join(blocks(page, "text"), ""); got != want {
		t.Errorf("the program prints\n%s\nand the page says\n%s", got, want)
	}
	if !strings.Contains(feed, "BEGIN:VCALENDAR\r\n") || strings.Count(feed, "BEGIN:VEVENT\r\n") < 2 {
		t.Errorf("the feed is\n%s", feed)
	}
}

var spaces = regexp.MustCompile(`\s+`)

// The examples of docs/jurist.md: what the page quotes for a case, the answer
// says.
func TestJuristPageQuotesTheAnswers(t *testing.T) {
	page := pages(t)["docs/jurist.md"]
	sections := strings.Split(page, "\n### ")[1:]
	if len(sections) < 5 {
		t.Fatalf("%d examples", len(sections))
	}
	for _, section := range sections {
		title, rest, _ := strings.Cut(section, "\n")
		line, quoted, _ := strings.Cut(strings.TrimSpace(rest), "\n")
		c, err := wob.ParseCase([]byte(strings.Trim(line, "`")))
		if err != nil {
			t.Errorf("%s: %v", title, err)
			continue
		}
		timeline, err := wob.Clock{}.Timeline(c)
		if err != nil {
			t.Errorf("%s: %v", title, err)
			continue
		}
		answer := spaces.ReplaceAllString(timeline.Text(calendar.Dutch), " ")
		quotes := 0
		var quote strings.Builder
		check := func() {
			said := strings.TrimSpace(spaces.ReplaceAllString(quote.String(), " "))
			quote.Reset()
			if said == "" {
				return
			}
			quotes++
			if !strings.Contains(answer, said) {
				t.Errorf("%s: the answer does not say\n\t%s\nbut\n%s", title, said, timeline.Text(calendar.Dutch))
			}
		}
		for paragraph := range strings.SplitSeq(quoted+"\n", "\n") {
			if text, ok := strings.CutPrefix(paragraph, "> "); ok {
				quote.WriteString(text + " ")
				continue
			}
			check()
		}
		if quotes == 0 {
			t.Errorf("%s: quotes nothing", title)
		}
	}
}

var (
	pageLink  = regexp.MustCompile(`\]\(([^)\s]+)\)`)
	pageCode  = regexp.MustCompile("`([^`\n]+)`")
	pageTest  = regexp.MustCompile(`^(Test|Fuzz|Example|Benchmark)\w*$`)
	pagePath  = regexp.MustCompile(`^[\w./-]+\.(go|jsonl|csv|svg|md|yml|cff|txt|ics)$`)
	pageName  = regexp.MustCompile(`^[a-z]+[A-Z]\w*$`)
	goProgram = regexp.MustCompile(`go run (\./examples/\w+|\./\w+|\.)((?: [^|>\n#` + "`" + `]+)?)`)
	goTest    = regexp.MustCompile(`go test ([^|>\n#` + "`" + `]+)`)
	goFlag    = regexp.MustCompile(`(?:^| )-([a-z][\w-]*)`)
	goDir     = regexp.MustCompile(`cd (\S+)`)
	made      = regexp.MustCompile(`^(NN|kb-|BWB|register|letters|letter)`)
)

// What the pages name is there: files, tests, identifiers, and the flags of the
// commands.
func TestPagesNameWhatIsThere(t *testing.T) {
	names := everythingDeclared(t)
	for page, text := range pages(t) {
		dir := filepath.Dir(page)
		for _, m := range pageLink.FindAllStringSubmatch(text, -1) {
			target, anchor, _ := strings.Cut(m[1], "#")
			if strings.Contains(target, "://") || strings.HasPrefix(target, "mailto:") {
				continue
			}
			to := filepath.Join(dir, target)
			if target == "" {
				to = page // a link within the page
			}
			if _, err := os.Stat(to); err != nil {
				t.Errorf("%s: link to %s: %v", page, m[1], err)
			}
			if anchor != "" && !hasHeading(t, to, anchor) {
				t.Errorf("%s: no heading for the link to %s", page, m[1])
			}
		}
		for _, m := range pageCode.FindAllStringSubmatch(text, -1) {
			code := m[1]
			switch {
			case pageTest.MatchString(code) && code != "Test" && code != "Example":
				if !names[code] {
					t.Errorf("%s: there is no %s", page, code)
				}
			case pagePath.MatchString(code) && !made.MatchString(code):
				if !isFile(t, dir, code) {
					t.Errorf("%s: there is no file %s", page, code)
				}
			case pageName.MatchString(code) && (page == "docs/jurist.md" || page == "CONTRIBUTING.md"):
				if !names[code] && !isWord(t, code) {
					t.Errorf("%s: nothing is called %s", page, code)
				}
			}
		}
		for _, m := range goProgram.FindAllStringSubmatch(text, -1) {
			source := sourceOf(t, filepath.Join(dir, m[1]))
			if strings.HasPrefix(m[1], "./examples/") {
				source = sourceOf(t, m[1])
			}
			if in := goDir.FindStringSubmatch(text); in != nil && source == "" {
				source = sourceOf(t, filepath.Join(in[1], m[1]))
			}
			if source == "" {
				t.Errorf("%s: no program at %s", page, m[0])
			}
			for _, f := range goFlag.FindAllStringSubmatch(m[2], -1) {
				if !strings.Contains(source, `"`+f[1]+`"`) {
					t.Errorf("%s: %s has no flag -%s", page, m[1], f[1])
				}
			}
		}
		for _, m := range goTest.FindAllStringSubmatch(text, -1) {
			words := strings.Fields(m[1])
			for i, w := range words {
				switch {
				case (w == "-run" || w == "-fuzz" || w == "-list") && i+1 < len(words):
					pattern, err := regexp.Compile(strings.Trim(words[i+1], "'\"\\"))
					if err != nil || pattern.String() != "^$" &&
						!slices.ContainsFunc(slices.Collect(mapKeys(names)),
							func(n string) bool { return pageTest.MatchString(n) && pattern.MatchString(n) }) {
						t.Errorf("%s: no test for %s (%v)", page, m[0], err)
					}
				case strings.HasPrefix(w, "./") && !strings.Contains(w, "..."):
					if _, err := os.Stat(filepath.Join(map[bool]string{true: dir, false: "."}[strings.HasPrefix(page, "examples/")],
						w)); err != nil {
						t.Errorf("%s: %s: %v", page, m[0], err)
					}
				}
			}
		}
	}
}

// What of the API a page names, as wob.Fold or Case.On, is exported.
func TestPagesNameTheAPI(t *testing.T) {
	api, owner := make(map[string]bool), make(map[string]bool)
	for path, lines := range apis(t) {
		for _, line := range lines {
			name := nameOf(line)
			api[filepath.Base(path)+"."+name], api[name] = true, true
			of, _, _ := strings.Cut(name, ".")
			owner[of], owner[filepath.Base(path)] = true, true
		}
	}
	qualified := regexp.MustCompile(`^(\w+)\.[A-Z]\w*(?:\.[A-Z]\w*)?`)
	named := 0
	for page, text := range pages(t) {
		if strings.HasPrefix(page, "examples/") || page == "CHANGELOG.md" || page == "PROVISIONS.md" {
			continue // the changelog speaks of what is gone; TestProvisionsTable reads the other
		}
		for _, m := range pageCode.FindAllStringSubmatch(text, -1) {
			q := qualified.FindStringSubmatch(m[1])
			if q == nil || !owner[q[1]] || q[0] == m[1] && pagePath.MatchString(m[1]) {
				continue
			}
			if named++; !api[q[0]] {
				t.Errorf("%s: nothing exported is called %s", page, q[0])
			}
		}
	}
	if named < 20 {
		t.Errorf("only %d names were looked up", named)
	}
}

func mapKeys(m map[string]bool) func(func(string) bool) {
	return func(yield func(string) bool) {
		for k := range m {
			if !yield(k) {
				return
			}
		}
	}
}

// everythingDeclared returns the names that all packages of the repository
// declare, those of the modules below examples too.
func everythingDeclared(t *testing.T) map[string]bool {
	t.Helper()
	names := make(map[string]bool)
	err := filepath.WalkDir(".", func(path string, d os.DirEntry, err error) error {
		if err == nil && d.IsDir() && d.Name() != "testdata" && !strings.HasPrefix(d.Name(), ".git") {
			for name := range declared(t, path) {
				names[name] = true
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return names
}

// isFile reports whether a path that a page gives is there: from the root, from
// the page, or as the end of the path of a file.
func isFile(t *testing.T, dir, path string) bool {
	t.Helper()
	found := false
	err := filepath.WalkDir(".", func(at string, d os.DirEntry, err error) error {
		at = filepath.ToSlash(at)
		found = found || at == path || at == filepath.ToSlash(filepath.Join(dir, path)) || strings.HasSuffix(at, "/"+path)
		if d.IsDir() && d.Name() == ".git" {
			return filepath.SkipDir
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// isWord reports whether a name stands in the code as a word, as a field does.
func isWord(t *testing.T, name string) bool {
	t.Helper()
	word := regexp.MustCompile(`\b` + name + `\b`)
	for _, dir := range []string{"calendar", "wob", "wob/ground", "wob/ground/cite", "wob/ground/inventory", "scope",
		"scope/letter", "scope/letter/read"} {
		if word.MatchString(sourceOf(t, dir)) {
			return true
		}
	}
	return false
}

var sources = make(map[string]string)

// sourceOf returns the Go of a folder.
func sourceOf(t *testing.T, dir string) string {
	t.Helper()
	if text, ok := sources[dir]; ok {
		return text
	}
	names, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	var all strings.Builder
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		all.Write(text)
	}
	sources[dir] = all.String()
	return all.String()
}

// hasHeading reports whether a page has the heading that an anchor stands for.
func hasHeading(t *testing.T, page, anchor string) bool {
	t.Helper()
	text, err := os.ReadFile(page)
	if err != nil {
		t.Error(err)
	}
	for line := range strings.Lines(string(text)) {
		heading, ok := strings.CutPrefix(strings.TrimLeft(line, "#"), " ")
		if ok && strings.HasPrefix(line, "#") && slugged(heading) == anchor {
			return true
		}
	}
	return false
}

func slugged(heading string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == ' ':
			return '-'
		case r == '-' || r == '_' || r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			return r
		}
		return -1
	}, strings.ToLower(strings.TrimSpace(heading)))
}
