package calendar_test

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	. "github.com/wobrules/wobrules/calendar"
)

// A program in another module, in a time zone that skips local midnight, whose
// first package sets cal.DefaultLoc to nil: the answers are the same. The
// library reads neither the zone of the machine nor that variable, not even
// while it is initialised.
func TestChildProcess(t *testing.T) {
	child := filepath.Join(t.TempDir(), "child")
	build := exec.Command("go", "build", "-o", child, ".")
	build.Dir = "testdata/child"
	build.Env = append(os.Environ(), "GOFLAGS=", "GOWORK=off", "GOPROXY=off", "GOTOOLCHAIN=local")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	run := exec.Command(child)
	run.Env = append(os.Environ(), "TZ=America/Havana", "GODEBUG=inittrace=1")
	var stdout, stderr bytes.Buffer
	run.Stdout, run.Stderr = &stdout, &stderr
	if err := run.Run(); err != nil {
		t.Fatalf("%v\n%s", err, &stderr)
	}
	// The package that sets it to nil came first.
	inits := stderr.String()
	first, ours := strings.Index(inits, "init aaa/nilloc "),
		strings.Index(inits, "init github.com/wobrules/wobrules/calendar ")
	if first < 0 || ours < first {
		t.Errorf("the packages were initialised in another order:\n%s", inits)
	}
	lines := strings.Split(strings.TrimSuffix(stdout.String(), "\n"), "\n")
	if lines[0] != "DefaultLoc 0x0, zone CST" {
		t.Errorf("the child ran elsewhere: %s", lines[0])
	}
	var c Calendar
	d, until := c.Range()
	if len(lines)-2 != daysSince(until, d) {
		t.Fatalf("%d days", len(lines)-1)
	}
	for _, got := range lines[1:] {
		last, err := c.LastDay(d, Weeks(4))
		want := fmt.Sprintf("%s next %s last %s, %v,", d, c.Next(d), last, err)
		for _, p := range c.Why(d) {
			want += " " + p.ID()
		}
		if want += " noon " + d.String(); got != want {
			t.Fatalf("the child says\n%s, here it is\n%s", got, want)
		}
		d = d.AddDays(1)
	}
}
