package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
)

// A span is a run of lines, both ends included.
type span struct{ first, last int }

var hunk = regexp.MustCompile(`^@@ -\S+ \+(\d+)(?:,(\d+))? @@`)

// changedLines returns, by file as from root, the lines of the work tree that
// differ from a commit.
func changedLines(root, commit string) (map[string][]span, error) {
	cmd := exec.Command("git", "diff", "-U0", "--no-color", commit, "--", "*.go")
	cmd.Dir = root
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("git diff %s: %w", commit, err)
	}
	lines := make(map[string][]span)
	file := ""
	for line := range strings.Lines(string(out)) {
		line = strings.TrimSuffix(line, "\n")
		if name, ok := strings.CutPrefix(line, "+++ b/"); ok {
			file = filepath.FromSlash(name)
			continue
		}
		m := hunk.FindStringSubmatch(line)
		if m == nil {
			continue
		}
		first, _ := strconv.Atoi(m[1])
		count := 1
		if m[2] != "" {
			count, _ = strconv.Atoi(m[2])
		}
		if count > 0 {
			lines[file] = append(lines[file], span{first, first + count - 1})
		}
	}
	return lines, nil
}

func within(lines []span, n int) bool {
	for _, s := range lines {
		if s.first <= n && n <= s.last {
			return true
		}
	}
	return false
}

var livedLine = regexp.MustCompile(`^(\S+:\d+:\d+) (?:lived|not covered): (.*)$`)

// readLived returns the keys of the changes that lived by an earlier output.
func readLived(name string) (map[string]bool, error) {
	text, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	keys := make(map[string]bool)
	for line := range strings.Lines(string(text)) {
		if m := livedLine.FindStringSubmatch(strings.TrimSuffix(line, "\n")); m != nil {
			keys[m[1]+" "+m[2]] = true
		}
	}
	return keys, nil
}

// key names a change as readLived does.
func (c *change) key() string {
	return fmt.Sprintf("%s:%d:%d %s: %s", c.file, c.line, c.col, c.kind, c.what)
}
