package main

import (
	"context"
	_ "embed"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"sync"
	"time"
)

//go:embed switch.go.txt
var switchText string

type verdict string

const (
	killed   verdict = "killed"
	lived    verdict = "lived"
	timedOut verdict = "timed out"
	unseen   verdict = "not covered"
)

type outcome struct {
	change
	verdict verdict
	why     string // what is known of one that lived
}

func (o *outcome) String() string {
	return fmt.Sprintf("%s:%d:%d %s: %s: %s", o.file, o.line, o.col, o.verdict, o.kind, o.what)
}

// run tries the changes of one package.
func run(o options, dir string) ([]outcome, error) {
	work, err := os.MkdirTemp("", "mutate")
	if err != nil {
		return nil, err
	}
	defer func() { _ = os.RemoveAll(work) }()
	t, err := load(o.root, dir)
	if err != nil {
		return nil, err
	}
	b := &binary{options: o, target: t, work: work, path: filepath.Join(work, "mutants.test")}
	if err := b.build(); err != nil || len(b.changes) == 0 {
		return nil, err
	}
	if o.list {
		for _, c := range b.changes {
			fmt.Printf("%s:%d:%d %s: %s\n", c.file, c.line, c.col, c.kind, c.what)
		}
		return nil, nil
	}
	if err := b.measure(); err != nil {
		return nil, err
	}
	fmt.Fprintf(os.Stderr, "%s: %d changes, %d tests, %d that do not run among changes\n", dir, len(b.changes),
		len(b.tests), b.left)
	known, err := readKnown(filepath.Join(o.root, "tools", "mutate", "known.txt"))
	if err != nil {
		return nil, err
	}
	return b.tryAll(known), nil
}

func (b *binary) tryAll(known []*known) []outcome {
	all := make([]outcome, len(b.changes))
	var lock sync.Mutex
	b.each(len(all), func(i int) {
		if b.again != nil && !b.again[b.changes[i].key()] {
			return
		}
		o := outcome{change: b.changes[i], verdict: b.try(i)}
		lock.Lock()
		defer lock.Unlock()
		if o.verdict == lived || o.verdict == unseen {
			o.why = explain(known, o.change)
		}
		all[i] = o
		if b.verbose || (o.verdict == lived || o.verdict == unseen) && o.why == "" {
			fmt.Printf("%s\n\t%s\n", &o, o.text)
		}
	})
	return slices.DeleteFunc(all, func(o outcome) bool { return o.verdict == "" })
}

// took returns how long a command had a processor.
func took(cmd *exec.Cmd) time.Duration {
	return cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
}

// steps are how long the tests may take that are tried together: the quick ones
// notice most, and one of them ends it.
var steps = []time.Duration{60 * time.Millisecond, 600 * time.Millisecond, time.Hour}

// try runs the tests that come by a change, the quick ones first.
func (b *binary) try(n int) verdict {
	v := unseen
	var names []string
	var takes time.Duration
	step := 0
	for _, t := range b.tests {
		if !t.seen[n] {
			continue
		}
		if len(names) > 0 && takes+t.takes > steps[step] {
			if v = b.tryWith(n, names, takes); v != lived {
				return v
			}
			names, takes, step = nil, 0, step+1
		}
		names, takes = append(names, t.name), takes+t.takes
	}
	if len(names) == 0 {
		return v
	}
	return b.tryWith(n, names, takes)
}

func (b *binary) tryWith(n int, names []string, takes time.Duration) verdict {
	most := max(b.least, 5*takes)
	ctx, cancel := context.WithTimeout(context.Background(), 20*most)
	defer cancel()
	cmd := b.command(ctx, "MUTATE="+strconv.Itoa(n), names, most)
	switch err := cmd.Run(); {
	case ctx.Err() != nil || err != nil && took(cmd) >= most:
		return timedOut
	case err != nil:
		return killed
	}
	return lived
}
