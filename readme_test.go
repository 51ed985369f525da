package wobrules_test

import (
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// The ten lines of the README.
func Example() {
	c, err := wob.ParseCase([]byte(`{"received": "2020-03-03", "decision": {"published": "2020-05-26"}}`))
	if err != nil {
		log.Fatal(err)
	}
	t, err := wob.Clock{}.Timeline(c)
	if err != nil {
		log.Fatal(err)
	}
	for s := range t.Decision.Steps() {
		fmt.Printf("%s (%s)\n", s.Text(calendar.English), s.Provision().Citation())
	}
	fmt.Println("decided", t.Status.DaysLate, "days late; objection up to and including", t.Objection.Term.LastDay())
	// Output:
	// 4 weeks, counted from the day after receipt on 3 March 2020: up to and including 31 March 2020 (art. 6 lid 1 Wob)
	// decided 56 days late; objection up to and including 2020-07-07
}

// block returns the first fenced block of a kind in the README after a heading.
func block(t *testing.T, readme, heading, kind string) string {
	t.Helper()
	_, after, ok := strings.Cut(readme, heading+"\n")
	if ok {
		_, after, ok = strings.Cut(after, "```"+kind+"\n")
	}
	text, _, closed := strings.Cut(after, "```\n")
	if !ok || !closed {
		t.Fatalf("README.md has no block of %s after %q", kind, heading)
	}
	return text
}

// A module outside the repository that follows the README, with only require
// and replace in its go.mod, builds the ten lines and prints what the README
// says.
func TestREADMEFromAnotherModule(t *testing.T) {
	here, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	readme := string(text)
	lines := block(t, readme, "## Ten lines", "go")
	source, err := os.ReadFile("readme_test.go")
	if err != nil {
		t.Fatal(err)
	}
	indented := "\t" + strings.ReplaceAll(strings.TrimSuffix(lines, "\n"), "\n", "\n\t") + "\n"
	if !strings.Contains(string(source), indented) {
		t.Error("the ten lines of README.md are not those of Example")
	}
	mod := block(t, readme, "## Using it from another module", "text")
	if !strings.Contains(mod, "=> ../wobrules\n") {
		t.Fatalf("README.md does not replace the module by a checkout:\n%s", mod)
	}
	dir := t.TempDir()
	write := func(name, content string) {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	write("go.mod", "module example.org/casesystem\n\ngo 1.25\n\n"+
		strings.Replace(mod, "../wobrules", here, 1))
	write("main.go", "package main\n\nimport (\n\t\"fmt\"\n\t\"log\"\n\n"+
		"\t\"github.com/wobrules/wobrules/calendar\"\n\t\"github.com/wobrules/wobrules/wob\"\n)\n\n"+
		"func main() {\n"+lines+"}\n")
	run := func(args ...string) string {
		cmd := exec.Command("go", args...)
		cmd.Dir = dir
		cmd.Env = append(os.Environ(), "GOFLAGS=-mod=mod", "GOWORK=off")
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Fatalf("go %s: %v\n%s", strings.Join(args, " "), err, out)
		}
		return string(out)
	}
	run("mod", "tidy")
	if got, want := run("run", "."), block(t, readme, "It prints", "text"); got != want {
		t.Errorf("the ten lines print\n%s\nand the README says\n%s", got, want)
	}
}
