// Program build makes the page of the calculator in dist/, or with -module the
// WebAssembly module for other hosts, and says how big it became.
//
//	go run ./build
//	go run ./build -module wobrules.wasm
package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

func main() {
	module := flag.String("module", "", "write the module for wasip1 to this `file` and make no page")
	flag.Parse()
	var err error
	if *module != "" {
		err = compile("wasip1", *module, "./wasip1", "-buildmode=c-shared")
	} else {
		err = makePage("dist")
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "build:", err)
		os.Exit(1)
	}
}

// version is where the service worker has its version filled in.
const version = "VERSION"

// makePage builds the page in a folder, from nothing.
func makePage(dist string) error {
	if err := os.RemoveAll(dist); err != nil {
		return err
	}
	if err := os.CopyFS(dist, os.DirFS("page")); err != nil {
		return err
	}
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return err
	}
	glue, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec.js"))
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(dist, "wasm_exec.js"), glue, 0o644); err != nil {
		return err
	}
	if err := compile("js", filepath.Join(dist, "calculator.wasm"), "./worker"); err != nil {
		return err
	}
	return stamp(dist)
}

// compile builds a package as WebAssembly and says how big it is.
func compile(goos, file, pkg string, more ...string) error {
	args := append([]string{"build", "-trimpath", "-ldflags", "-s -w", "-o", file}, more...)
	c := exec.Command("go", append(args, pkg)...)
	c.Env = append(os.Environ(), "GOOS="+goos, "GOARCH=wasm")
	c.Stdout, c.Stderr = os.Stdout, os.Stderr
	if err := c.Run(); err != nil {
		return err
	}
	data, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	var small bytes.Buffer
	z, err := gzip.NewWriterLevel(&small, gzip.BestCompression)
	if err != nil {
		return err
	}
	if _, err := z.Write(data); err != nil {
		return err
	}
	if err := z.Close(); err != nil {
		return err
	}
	fmt.Printf("%s: %d bytes, %d with gzip\n", file, len(data), small.Len())
	return nil
}

// stamp gives the service worker a version that changes with any file, so that
// a browser that kept the page for offline use takes a new one whole.
func stamp(dist string) error {
	entries, err := os.ReadDir(dist)
	if err != nil {
		return err
	}
	slices.SortFunc(entries, func(a, b os.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
	sum := sha256.New()
	for _, e := range entries {
		data, err := os.ReadFile(filepath.Join(dist, e.Name()))
		if err != nil {
			return err
		}
		fmt.Fprintf(sum, "%s %d\n", e.Name(), len(data))
		sum.Write(data)
	}
	name := filepath.Join(dist, "sw.js")
	sw, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	sw = bytes.Replace(sw, []byte(version), fmt.Appendf(nil, "%x", sum.Sum(nil)[:8]), 1)
	return os.WriteFile(name, sw, 0o644)
}
