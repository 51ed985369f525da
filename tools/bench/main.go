// Bench measures what BENCHMARKS.md tells and prints it as the tables of that
// page: each work with its peer in the same run, the ratio and the aim. It takes
// a few minutes on a machine that does nothing else.
//
//	go -C tools run ./bench          # prints them
//	go -C tools run ./bench -write   # puts them into BENCHMARKS.md
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
	"strconv"
	"strings"
)

// A row is a line of the table: a benchmark and what it is held against.
type row struct {
	work       string
	pkg        string // as from the root
	ours, peer string // names of benchmarks; peer may be empty
	peerName   string
	aim        aim
}

// An aim says what the figures must be; a field that is zero asks nothing.
type aim struct {
	faster    float64 // ours at least so many times faster than the peer
	slower    float64 // ours at most so many times the peer
	most      float64 // nanoseconds
	mbps      float64 // megabytes a second, at least
	noAllocs  bool
	mostBytes float64 // allocated
}

var rows = []row{
	{"the first day from a day on that is not free", "calendar", "Next/wobrules", "Next/rickar", "rickar",
		aim{faster: 200, noAllocs: true}},
	{"a four-week term, `time.Time` in and out", "calendar", "FourWeeks/wobrules", "FourWeeks/rickar", "rickar",
		aim{faster: 25, noAllocs: true}},
	{"a decision term with adjournment: all steps, what is arguable", "calendar", "DecisionTerm/wobrules",
		"DecisionTerm/rickar", "rickar's bare date", aim{faster: 2}},
	{"the same where a reading gives another day (one in 25)", "calendar", "DecisionTerm/wobrules-arguable",
		"DecisionTerm/rickar", "rickar's bare date", aim{faster: 2}},
	{"a whole case, every deadline with its article", "wob", "WholeCase/wobrules", "WholeCase/rickar-three-dates",
		"three bare rickar dates", aim{}},
	{"a line of a case file to a line of answer, whole case", "wob", "Line/whole/wobrules", "Line/whole/encoding-json",
		"encoding/json, same shape", aim{slower: 1}},
	{"the same, mixed cases", "wob", "Line/mixed/wobrules", "Line/mixed/encoding-json", "encoding/json, same shape",
		aim{slower: 1}},
	{"the same, a bare case", "wob", "Line/bare/wobrules", "Line/bare/encoding-json", "encoding/json, same shape",
		aim{slower: 1}},
	{"a file of 2,000 cases on two cores", "wob", "FileOnCores/2", "FileOnCores/1", "one core", aim{faster: 1.7}},
	{"a document against 1,000 earlier decisions, a million documents", "scope", "Covers/decisions=1000/documents=1000000",
		"CoversPeer/decisions=1000", "a scan over the decisions", aim{most: 120, noAllocs: true}},
	{"the same, a thousand documents", "scope", "Covers/decisions=1000/documents=1000",
		"Covers/decisions=1000/documents=1000000", "a million documents (flat within two)", aim{}},
	{"a letter file at its limit (10 MB): read", "scope/letter", "ParseLetter/10000000", "", "", aim{most: 1e9}},
	{"the same: reviewed", "scope/letter", "Review/10000000", "", "", aim{most: 1e9, mostBytes: 64 << 20}},
	{"a letter read from its text, one of a page", "scope/letter/read", "Letter", "", "", aim{mbps: 5}},
	{"the same, 500 kB of letters in one text (linear)", "scope/letter/read", "Awkward/letters", "", "", aim{mbps: 5}},
	{"the grounds in a letter of 100 kB", "wob/ground/cite", "FindLetter", "RegexpSimplest",
		"regexp, the simplest form only", aim{slower: 1.5}},
	{"an inventory list of 10,000 rows, read and checked", "wob/ground/inventory", "CheckList", "CheckListPeer",
		"encoding/csv, nothing checked", aim{}},
	{"a question about a passage, all grounds", "wob/ground", "Each", "", "", aim{}},
	{"a million requests counted, in three groups each", "wob/lateness", "MillionRequests", "", "", aim{}},
	{"a calendar feed of 10,000 cases, 120,000 events with three alarms", "wob/ical", "Feed", "", "", aim{}},
}

// A figure is the best of some runs of a benchmark.
type figure struct{ ns, mbps, bytes, allocs float64 }

func main() {
	log.SetFlags(0)
	log.SetPrefix("bench: ")
	count := flag.Int("count", 3, "runs of each benchmark, of which the best counts")
	length := flag.String("time", "300ms", "how long a run takes at least")
	only := flag.String("only", "", "print one table: work or start")
	write := flag.Bool("write", false, "put the tables into BENCHMARKS.md too")
	processes := flag.Int("starts", 15, "fresh processes for the cost of an import")
	flag.Parse()
	out, err := exec.Command("git", "rev-parse", "--show-toplevel").Output()
	if err != nil {
		log.Fatalf("git rev-parse: %v", err)
	}
	root := strings.TrimSpace(string(out))
	var b strings.Builder
	fmt.Fprintf(&b, "Measured on %s, %s, %d cores; the best of %d runs.\n\n", processor(), runtime.Version(),
		runtime.NumCPU(), *count)
	if *only != "start" {
		figures := measure(root, *count, *length)
		b.WriteString("| work | ours | peer | ratio | aim | |\n|---|---|---|---|---|---|\n")
		for _, r := range rows {
			b.WriteString(r.line(figures) + "\n")
		}
		b.WriteByte('\n')
	}
	if *only != "work" {
		starts(&b, root, *processes)
	}
	fmt.Print(b.String())
	if *write {
		if err := put(filepath.Join(root, "BENCHMARKS.md"), b.String()); err != nil {
			log.Fatal(err)
		}
	}
}

// put writes the tables between the two marks of a page.
func put(name, tables string) error {
	text, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	const begin, end = "<!-- measured -->\n", "<!-- end -->\n"
	before, rest, ok := strings.Cut(string(text), begin)
	_, after, closed := strings.Cut(rest, end)
	if !ok || !closed {
		return fmt.Errorf("%s has no marks to write between", name)
	}
	return os.WriteFile(name, []byte(before+begin+tables+end+after), 0o666)
}

var processorLine = regexp.MustCompile(`(?m)^model name\s*:\s*(.*)$`)

// processor returns the name of the processor.
func processor() string {
	out, err := os.ReadFile("/proc/cpuinfo")
	if m := processorLine.FindSubmatch(out); err == nil && m != nil {
		return string(m[1])
	}
	return runtime.GOOS + "/" + runtime.GOARCH
}

var result = regexp.MustCompile(`(?m)^Benchmark(\S+?)(?:-\d+)?\s+\d+\s+(.*)$`)

// measure runs the benchmarks of the table, those of a package together; those
// with parts apart from those without, which a pattern cannot name at once.
func measure(root string, count int, length string) map[string]figure {
	type run struct {
		pkg   string
		parts bool
	}
	asked := make(map[run][2][]string)
	var runs []run
	for _, r := range rows {
		for _, name := range []string{r.ours, r.peer} {
			if name == "" {
				continue
			}
			top, part, parts := strings.Cut(name, "/")
			part, _, _ = strings.Cut(part, "/")
			of := run{r.pkg, parts}
			if _, ok := asked[of]; !ok {
				runs = append(runs, of)
			}
			asked[of] = [2][]string{append(asked[of][0], top), append(asked[of][1], part)}
		}
	}
	figures := make(map[string]figure)
	for _, of := range runs {
		pattern := "^Benchmark(" + strings.Join(asked[of][0], "|") + ")$"
		if of.parts {
			pattern += "/^(" + strings.Join(asked[of][1], "|") + ")$"
		}
		cmd := exec.Command("go", "test", "-run", "^$", "-bench", pattern, "-benchmem", "-benchtime", length, "-count",
			strconv.Itoa(count), "./"+of.pkg)
		cmd.Dir = root
		out, err := cmd.CombinedOutput()
		if err != nil {
			log.Printf("%s: %v\n%s", of.pkg, err, out)
		}
		for _, m := range result.FindAllStringSubmatch(string(out), -1) {
			f, key := read(m[2]), of.pkg+" "+m[1]
			if best, seen := figures[key]; !seen || f.ns < best.ns {
				figures[key] = f
			}
		}
	}
	return figures
}

func read(text string) (f figure) {
	fields := strings.Fields(text)
	for i := 0; i+1 < len(fields); i += 2 {
		v, err := strconv.ParseFloat(fields[i], 64)
		if err != nil {
			return f
		}
		switch fields[i+1] {
		case "ns/op":
			f.ns = v
		case "MB/s":
			f.mbps = v
		case "B/op":
			f.bytes = v
		case "allocs/op":
			f.allocs = v
		}
	}
	return f
}

func (r row) line(figures map[string]figure) string {
	ours, ok := figures[r.pkg+" "+r.ours]
	if !ok {
		return fmt.Sprintf("| %s | not measured | | | %s | |", r.work, r.aim)
	}
	cells := []string{r.work, span(ours.ns)}
	if ours.mbps > 0 {
		cells[1] += fmt.Sprintf(", %.1f MB/s", ours.mbps)
	}
	cells[1] += fmt.Sprintf(", %s", allocs(ours))
	ratio := 0.0
	peer, ok := figures[r.pkg+" "+r.peer]
	if !ok {
		cells = append(cells, "", "")
	} else {
		ratio = peer.ns / ours.ns
		said := fmt.Sprintf("%.1f times faster", ratio)
		if ratio < 1 {
			said = fmt.Sprintf("%.2f times its time", 1/ratio)
		}
		cells = append(cells, r.peerName+" "+span(peer.ns), said)
	}
	return "| " + strings.Join(append(cells, r.aim.String(), r.aim.met(ours, ratio)), " | ") + " |"
}

func allocs(f figure) string {
	switch {
	case f.allocs == 0:
		return "0 allocs"
	case f.bytes > 1<<20:
		return fmt.Sprintf("%.0f allocs of %.1f MB", f.allocs, f.bytes/1e6)
	}
	return fmt.Sprintf("%.0f allocs", f.allocs)
}

func span(ns float64) string {
	switch {
	case ns < 1e3:
		return fmt.Sprintf("%.3g ns", ns)
	case ns < 1e6:
		return fmt.Sprintf("%.3g µs", ns/1e3)
	case ns < 1e9:
		return fmt.Sprintf("%.3g ms", ns/1e6)
	}
	return fmt.Sprintf("%.3g s", ns/1e9)
}

func (a aim) String() string {
	var parts []string
	say := func(set bool, format string, args ...any) {
		if set {
			parts = append(parts, fmt.Sprintf(format, args...))
		}
	}
	say(a.faster > 0, "%g times faster", a.faster)
	say(a.slower > 0, "at most %g times its time", a.slower)
	say(a.most > 0, "at most %s", span(a.most))
	say(a.mbps > 0, "at least %g MB/s", a.mbps)
	say(a.noAllocs, "no allocation")
	say(a.mostBytes > 0, "at most %.0f MB", a.mostBytes/1e6)
	return strings.Join(parts, ", ")
}

func (a aim) met(f figure, ratio float64) string {
	if a == (aim{}) {
		return ""
	}
	if a.faster > 0 && ratio < a.faster || a.slower > 0 && 1/ratio > a.slower || a.most > 0 && f.ns > a.most ||
		a.mbps > 0 && f.mbps < a.mbps || a.noAllocs && f.allocs > 0 || a.mostBytes > 0 && f.bytes > a.mostBytes {
		return "**missed**"
	}
	return "met"
}
