// Mutate asks of the tests of a package whether they notice when its rules are
// changed: a boundary by one day, a condition left out, a sum that became a
// difference. It prints each change that no test noticed, with its line.
//
// All changes of a package are compiled into one test binary, each behind a
// number that is chosen when the binary starts, and a change is tried only with
// the tests that come by its place. That is what makes it a matter of minutes:
// a package is built once, not once a change.
//
//	go -C tools run ./mutate ./wob                  # all of a package
//	go -C tools run ./mutate -files 'penalty|bes' ./wob
//	go -C tools run ./mutate -lines main ./wob ./scope  # what differs from main
//	go -C tools run ./mutate -most 1s ./wob >lived      # without the slow tests
//	go -C tools run ./mutate -again "$PWD/lived" ./wob  # what lived then, with all tests
//
// Packages are named as from the root of the repository.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"time"
)

type options struct {
	root    string
	files   *regexp.Regexp // of the names of files, nil for all
	lines   map[string][]span
	workers int
	least   time.Duration
	most    time.Duration   // of one test, 0 for any
	again   map[string]bool // changes by key, nil for all
	list    bool
	verbose bool
}

func main() {
	log.SetFlags(0)
	log.SetPrefix("mutate: ")
	o, err := parse()
	if err != nil {
		log.Fatal(err)
	}
	var all []outcome
	for _, dir := range flag.Args() {
		start := time.Now()
		got, err := run(o, filepath.Clean(dir))
		if err != nil {
			log.Fatalf("%s: %v", dir, err)
		}
		all = append(all, got...)
		fmt.Fprintf(os.Stderr, "%s took %s\n", dir, time.Since(start).Round(time.Second))
	}
	if !o.list {
		fmt.Println(table(all))
	}
}

// parse reads the flags.
func parse() (o options, err error) {
	files := flag.String("files", "", "only files whose name matches this `expression`")
	base := flag.String("lines", "", "only lines that differ from this `commit`")
	flag.IntVar(&o.workers, "workers", runtime.NumCPU(), "changes tried at once")
	flag.DurationVar(&o.least, "least", 4*time.Second, "give tests that may not end at least this much of a processor")
	flag.DurationVar(&o.most, "most", 0, "leave out tests that take longer than this of a processor")
	again := flag.String("again", "", "only what lived by this `output` of an earlier run over the same code")
	flag.BoolVar(&o.list, "list", false, "print the changes and try none")
	flag.BoolVar(&o.verbose, "v", false, "print each verdict")
	flag.Parse()
	if flag.NArg() == 0 {
		flag.Usage()
		os.Exit(2)
	}
	out, err := exec.Command("git", "rev-parse", "--show-toplevel").Output()
	if err != nil {
		return o, fmt.Errorf("git rev-parse: %w", err)
	}
	o.root = strings.TrimSpace(string(out))
	if *files != "" {
		if o.files, err = regexp.Compile(*files); err != nil {
			return o, err
		}
	}
	if *base != "" {
		if o.lines, err = changedLines(o.root, *base); err != nil {
			return o, err
		}
	}
	if *again != "" {
		o.again, err = readLived(*again)
	}
	return o, err
}
