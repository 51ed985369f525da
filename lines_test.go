package wobrules_test

import (
	"bufio"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"
)

// longestLine is the most characters that a line of a Go file has, a tab counted
// as one.
const longestLine = 120

// No line of a Go file is too long to be read beside another: those of the library,
// of its tests and their testdata, of the examples and of the tools, the modules of
// their own among them.
func TestNoLineIsOverTheLongest(t *testing.T) {
	files := 0
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && path != "." && (strings.HasPrefix(d.Name(), ".") || d.Name() == "node_modules"):
			return fs.SkipDir
		case d.IsDir() || filepath.Ext(path) != ".go":
			return nil
		}
		files++
		f, err := os.Open(path)
		if err != nil {
			return err
		}
		defer f.Close()
		lines := bufio.NewScanner(f)
		for n := 1; lines.Scan(); n++ {
			if long := utf8.RuneCount(lines.Bytes()); long > longestLine {
				t.Errorf("%s:%d: %d characters, at most %d", path, n, long, longestLine)
			}
		}
		return lines.Err()
	})
	if err != nil || files < 500 {
		t.Fatalf("%d files, %v", files, err)
	}
}
