package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
)

// A binary is the tests of a package with all its changes in it.
type binary struct {
	options
	*target
	work, path string
	changes    []change
	tests      []test
	left       int // tests that fail with nothing changed
}

type test struct {
	name  string
	takes time.Duration
	seen  map[int]bool
}

// build compiles the tests. A place where a change does not compile is left out
// and the whole tried again.
func (b *binary) build() error {
	dropped := make(map[string]bool)
	for range 12 {
		b.changes = b.changes[:0]
		overlay := struct{ Replace map[string]string }{make(map[string]string)}
		for i, name := range b.names {
			base := filepath.Base(name)
			if b.options.files != nil && !b.options.files.MatchString(base) {
				continue
			}
			text := b.find(i, &b.changes, b.options.lines[filepath.Join(b.dir, base)], b.options.lines != nil, dropped)
			to := filepath.Join(b.work, base)
			if err := os.WriteFile(to, text, 0o666); err != nil {
				return err
			}
			overlay.Replace[name] = to
		}
		if len(b.changes) == 0 {
			return nil
		}
		text := strings.NewReplacer("PACKAGE", b.pkg.Name(), "CHANGES", strconv.Itoa(len(b.changes))).Replace(switchText)
		to := filepath.Join(b.work, "mutate_switch.go")
		if err := os.WriteFile(to, []byte(text), 0o666); err != nil {
			return err
		}
		overlay.Replace[filepath.Join(b.abs, "mutate_switch.go")] = to
		text2, err := json.Marshal(overlay)
		if err != nil {
			return err
		}
		list := filepath.Join(b.work, "overlay.json")
		if err := os.WriteFile(list, text2, 0o666); err != nil {
			return err
		}
		cmd := exec.Command("go", "test", "-c", "-vet=off", "-gcflags=-e", "-ldflags=-w", "-overlay", list, "-o", b.path,
			"./"+filepath.ToSlash(b.dir))
		cmd.Dir = b.root
		out, err := cmd.CombinedOutput()
		if err == nil {
			return nil
		}
		if !b.drop(out, dropped) {
			return fmt.Errorf("the changed package does not compile: %w\n%s", err, out)
		}
	}
	return fmt.Errorf("the changed package does not compile")
}

var place = regexp.MustCompile(`(?m)([\w./-]+\.go):(\d+):\d+: `)

func (b *binary) drop(told []byte, dropped map[string]bool) bool {
	more := false
	for _, m := range place.FindAllSubmatch(told, -1) {
		at := filepath.ToSlash(filepath.Join(b.dir, filepath.Base(string(m[1])))) + ":" + string(m[2])
		if !dropped[at] {
			dropped[at], more = true, true
			if b.verbose {
				fmt.Fprintf(os.Stderr, "left out, does not compile: %s\n", at)
			}
		}
	}
	return more
}

// command runs some tests in the folder of the package, as go test does.
func (b *binary) command(ctx context.Context, env string, names []string, most time.Duration) *exec.Cmd {
	args := []string{"-test.run", "^(" + strings.Join(names, "|") + ")$", "-test.failfast"}
	if b.rapid {
		args = append(args, "-rapid.nofailfile", "-rapid.shrinktime=1ms")
	}
	var cmd *exec.Cmd
	if sh, err := exec.LookPath("sh"); err == nil {
		// A loop that does not end is known by the time that it takes of a
		// processor, which a busy machine does not make longer.
		limits := fmt.Sprintf(`ulimit -v 8000000; ulimit -t %d; exec "$0" "$@"`, int(most.Seconds())+1)
		cmd = exec.CommandContext(ctx, sh, append([]string{"-c", limits, b.path}, args...)...)
	} else {
		cmd = exec.CommandContext(ctx, b.path, args...)
	}
	cmd.Dir = b.abs
	cmd.Env = append(os.Environ(), env)
	cmd.WaitDelay = time.Second
	return cmd
}

// measure runs each test alone, with nothing changed, and remembers how long it
// takes and which places it comes by.
func (b *binary) measure() error {
	cmd := exec.Command(b.path, "-test.list", ".")
	cmd.Dir = b.abs
	out, err := cmd.Output()
	if err != nil {
		return fmt.Errorf("the tests do not start: %w\n%s", err, out)
	}
	var names []string
	for _, name := range strings.Fields(string(out)) {
		if !strings.HasPrefix(name, "Benchmark") {
			names = append(names, name)
		}
	}
	b.tests = make([]test, len(names))
	b.each(len(names), func(i int) {
		seen := filepath.Join(b.work, "seen"+strconv.Itoa(i))
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Minute)
		defer cancel()
		cmd := b.command(ctx, "MUTATE_SEEN="+seen, names[i:i+1], time.Minute)
		told, err := cmd.CombinedOutput()
		b.tests[i] = test{name: names[i], takes: took(cmd)}
		if err != nil {
			fmt.Fprintf(os.Stderr, "%s fails with nothing changed and is left out: %v\n%s\n", names[i], err, last(told))
			return
		}
		if b.most > 0 && b.tests[i].takes > b.most {
			fmt.Fprintf(os.Stderr, "%s takes %s and is left out\n", names[i], b.tests[i].takes.Round(time.Millisecond))
			return
		}
		b.tests[i].seen = make(map[int]bool)
		text, _ := os.ReadFile(seen)
		for _, n := range strings.Fields(string(text)) {
			if n, err := strconv.Atoi(n); err == nil {
				b.tests[i].seen[n] = true
			}
		}
	})
	slices.SortFunc(b.tests, func(x, y test) int { return cmp.Compare(x.takes, y.takes) })
	for _, t := range b.tests {
		if t.seen == nil {
			b.left++
		}
	}
	return nil
}

func last(told []byte) []byte {
	lines := bytes.Split(bytes.TrimSpace(told), []byte("\n"))
	return bytes.Join(lines[max(0, len(lines)-6):], []byte("\n"))
}

// each calls do for 0 to n-1, a few at once.
func (b *binary) each(n int, do func(int)) {
	var group sync.WaitGroup
	next := make(chan int)
	for range b.workers {
		group.Go(func() {
			for i := range next {
				do(i)
			}
		})
	}
	for i := range n {
		next <- i
	}
	close(next)
	group.Wait()
}
