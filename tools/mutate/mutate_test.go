package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// Each kind of change of the toy package gets the verdict that its tests earn.
func TestToy(t *testing.T) {
	root, err := filepath.Abs("..")
	if err != nil {
		t.Fatal(err)
	}
	outcomes, err := run(options{root: root, workers: 2, least: time.Second}, "mutate/testdata/toy")
	if err != nil {
		t.Fatal(err)
	}
	got := make(map[string]verdict)
	for _, o := range outcomes {
		got[fmt.Sprintf("%d %s: %s", o.line, o.kind, o.what)] = o.verdict
	}
	for what, want := range map[string]verdict{
		"10 boundary: > becomes >=":                      killed,
		"10 negation: not days > term":                   killed,
		"15 boundary: < becomes <=":                      lived, // never asked with 0
		"16 result: nothing for errors.New(\"no days\")": killed,
		"18 clause: large left out":                      lived, // never a large request alone
		"18 clause: complex left out":                    killed,
		"19 increment: += the other way":                 killed,
		"19 number: 14 is one more":                      killed,
		"19 statement: days += 14 left out":              killed,
		"26 increment: ++ becomes --":                    timedOut,
		"27 increment: ++ becomes --":                    killed,
		"34 arithmetic: + becomes -":                     unseen,
	} {
		if got[what] != want {
			t.Errorf("%s: %q, want %q", what, got[what], want)
		}
	}
	if t.Failed() {
		t.Log(table(outcomes))
		for what, v := range got {
			t.Log(what, v)
		}
	}
}

// Only the lines that are asked for are changed.
func TestLines(t *testing.T) {
	root, err := filepath.Abs("..")
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join("mutate", "testdata", "toy", "toy.go")
	outcomes, err := run(options{root: root, workers: 2, least: time.Second, lines: map[string][]span{file: {{10, 11}}}},
		"mutate/testdata/toy")
	if err != nil || len(outcomes) == 0 {
		t.Fatal(outcomes, err)
	}
	for _, o := range outcomes {
		if o.line != 10 {
			t.Errorf("line %d is changed: %s", o.line, o.what)
		}
	}
}

// What lived by an earlier output is what is tried again.
func TestAgain(t *testing.T) {
	root, err := filepath.Abs("..")
	if err != nil {
		t.Fatal(err)
	}
	o := options{root: root, workers: 2, least: time.Second}
	first, err := run(o, "mutate/testdata/toy")
	if err != nil {
		t.Fatal(err)
	}
	var told strings.Builder
	var want []string
	for _, c := range first {
		fmt.Fprintf(&told, "%s\n\t%s\n", &c, c.text)
		if c.verdict == lived || c.verdict == unseen {
			want = append(want, c.key())
		}
	}
	name := filepath.Join(t.TempDir(), "told")
	if err := os.WriteFile(name, []byte(told.String()), 0o666); err != nil {
		t.Fatal(err)
	}
	if o.again, err = readLived(name); err != nil {
		t.Fatal(err)
	}
	second, err := run(o, "mutate/testdata/toy")
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, c := range second {
		got = append(got, c.key())
	}
	if len(want) == 0 || !slices.Equal(got, want) {
		t.Errorf("tried again %q, lived %q", got, want)
	}
}

// Edits at one place nest, and keep every line where it is.
func TestEdits(t *testing.T) {
	text := "a < b && c"
	var e edits
	e.wrap(0, 10, "(", ")")
	e.wrap(0, 5, "[", "]")
	e.wrap(0, 5, "less(", ")")
	e.replace(2, 3, ",")
	e.wrap(9, 10, "{", "}")
	if got, want := string(e.apply([]byte(text))), "([less(a , b)] && {c})"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// The list of what is known names places that are there.
func TestKnownChangesAreThere(t *testing.T) {
	all, err := readKnown("known.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, k := range all {
		text, err := os.ReadFile(filepath.Join("..", "..", filepath.FromSlash(k.file)))
		if err != nil {
			t.Error(err)
			continue
		}
		there := slices.ContainsFunc(strings.Split(string(text), "\n"),
			func(line string) bool { return strings.TrimSpace(line) == k.text })
		if k.text != "*" && !there {
			t.Errorf("%s has no line %s", k.file, k.text)
		}
		if len(k.why) < 8 {
			t.Errorf("%s: %s: why?", k.file, k.text)
		}
	}
}
