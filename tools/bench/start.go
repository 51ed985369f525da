package main

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

const module = "github.com/wobrules/wobrules"

// A program that uses a package, to be weighed: what it imports, and a line that
// keeps the linker from leaving it out.
var programs = []struct{ name, imports, body string }{
	{"a program that only prints", `"fmt"`, `fmt.Println("x")`},
	{"the same with encoding/json", `"encoding/json"; "fmt"`,
		`b, _ := json.Marshal(map[string]int{"x": len(fmt.Sprint("x"))}); fmt.Println(string(b))`},
	{"calendar", `"fmt"; "` + module + `/calendar"`,
		`fmt.Println(calendar.Calendar{}.Next(calendar.MustParse("2026-01-01")))`},
	{"wob", `"fmt"; "` + module + `/calendar"; "` + module + `/wob"`,
		`c, err := wob.ParseCase([]byte("{}")); t, _ := wob.Clock{}.Timeline(c); ` +
			`fmt.Println(err, t.Text(calendar.Dutch), string(t.AppendJSON(nil, calendar.Dutch)))`},
	{"wob/ground", `"fmt"; "` + module + `/wob/ground"`, `r, err := ground.Each(ground.Passage{}); fmt.Println(r, err)`},
	{"scope", `"fmt"; "` + module + `/calendar"; "` + module + `/scope"`,
		`r, err := scope.Read(scope.Request{}, calendar.Date{}); fmt.Println(r, err)`},
	{"scope/letter/read", `"fmt"; "` + module + `/scope/letter/read"`, `fmt.Println(read.Letter("x"))`},
}

// starts prints what it costs to import the packages: the time and memory of
// their initialisation in fresh processes, and the size of programs.
func starts(b *strings.Builder, root string, processes int) {
	dir, err := os.MkdirTemp("", "bench")
	if err != nil {
		log.Fatal(err)
	}
	defer func() { _ = os.RemoveAll(dir) }()
	work := workshop(dir)
	work.write("go.mod", "module example.org/program\n\ngo 1.25\n\nrequire "+module+" v0.0.0\n\n"+
		"replace "+module+" => "+root+"\n")
	sum, err := os.ReadFile(filepath.Join(root, "go.sum"))
	if err != nil {
		log.Fatal(err)
	}
	work.write("go.sum", string(sum))

	last := programs[len(programs)-1]
	printStarts(b, work.build(last.body, last.imports), processes)
	b.WriteString("\n| a program with | size, stripped |\n|---|---|\n")
	for _, p := range programs {
		fmt.Fprintf(b, "| %s | %s |\n", p.name, megabytes(size(work.build(p.body, p.imports))))
	}
	whole := work.build(programs[3].body, programs[3].imports, "GOOS=js", "GOARCH=wasm")
	fmt.Fprintf(b, "| wob, as WebAssembly | %s, with gzip %s |\n", megabytes(size(whole)), megabytes(zipped(whole)))
}

// A workshop is a folder in which programs are built.
type workshop string

func (w workshop) write(name, text string) {
	if err := os.WriteFile(filepath.Join(string(w), name), []byte(text), 0o666); err != nil {
		log.Fatal(err)
	}
}

func (w workshop) build(body, imports string, env ...string) string {
	w.write("main.go", "package main\n\nimport ("+imports+")\n\nfunc main() { "+body+" }\n")
	name := filepath.Join(string(w), "program")
	cmd := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-o", name, ".")
	cmd.Dir = string(w)
	cmd.Env = append(append(os.Environ(), "GOFLAGS=-mod=mod -buildvcs=false", "GOWORK=off"), env...)
	if out, err := cmd.CombinedOutput(); err != nil {
		log.Fatalf("go build: %v\n%s", err, out)
	}
	return name
}

// What the start of a package may cost.
const (
	mostStart  = 0.15 // milliseconds
	mostMemory = 64 << 10
)

// printStarts prints what the start of each package costs in a program of all.
func printStarts(b *strings.Builder, program string, processes int) {
	fmt.Fprintf(b, "| package | start, best and median of %d | memory allocated | aim | |\n|---|---|---|---|---|\n",
		processes)
	times, memory := initialised(program, processes)
	for _, name := range []string{"calendar", "wob", "wob/ground", "wob/ground/cite", "scope", "scope/letter",
		"scope/letter/read"} {
		t := times[module+"/"+name]
		if len(t) == 0 {
			fmt.Fprintf(b, "| %s | nothing to do | | | |\n", name)
			continue
		}
		slices.Sort(t)
		median, kept := t[len(t)/2], memory[module+"/"+name]
		verdict := "met"
		if t[0] > mostStart || kept > mostMemory {
			verdict = "**missed**"
		}
		fmt.Fprintf(b, "| %s | %.3f and %.3f ms | %.0f kB | 0.15 ms, 64 KiB | %s |\n", name, t[0], median, kept/1e3, verdict)
	}
}

var initLine = regexp.MustCompile(`init (\S+) @\S+ ms, (\S+) ms clock, (\d+) bytes`)

// initialised returns for each package the times of its initialisation, in
// milliseconds, and the bytes that it allocates.
func initialised(program string, processes int) (map[string][]float64, map[string]float64) {
	times, memory := make(map[string][]float64), make(map[string]float64)
	for range processes {
		cmd := exec.Command(program)
		cmd.Env = append(os.Environ(), "GODEBUG=inittrace=1")
		out, _ := cmd.CombinedOutput()
		for line := range strings.Lines(string(out)) {
			m := initLine.FindStringSubmatch(line)
			if m == nil {
				continue
			}
			ms, _ := strconv.ParseFloat(m[2], 64)
			bytes, _ := strconv.ParseFloat(m[3], 64)
			times[m[1]], memory[m[1]] = append(times[m[1]], ms), bytes
		}
	}
	return times, memory
}

func size(name string) float64 {
	info, err := os.Stat(name)
	if err != nil {
		log.Fatal(err)
	}
	return float64(info.Size())
}

func zipped(name string) float64 {
	text, err := os.ReadFile(name)
	if err != nil {
		log.Fatal(err)
	}
	var b bytes.Buffer
	w, _ := gzip.NewWriterLevel(&b, gzip.BestCompression)
	_, _ = w.Write(text)
	_ = w.Close()
	return float64(b.Len())
}

func megabytes(n float64) string { return fmt.Sprintf("%.2f MB", n/1e6) }
