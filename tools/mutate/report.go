package main

import (
	"fmt"
	"os"
	"path"
	"strings"
)

// A known is a change of which it is known why no test can notice it.
type known struct {
	file, kind, what, text, why string
}

// readKnown reads the list: file | kind | what it becomes | the line | why.
// The text of the line, not its number, finds the place again. A * stands for
// any.
func readKnown(name string) ([]*known, error) {
	text, err := os.ReadFile(name)
	if os.IsNotExist(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var all []*known
	for line := range strings.Lines(string(text)) {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		cells := strings.Split(line, " ¦ ")
		if len(cells) != 5 {
			return nil, fmt.Errorf("%s: want five cells: %s", name, line)
		}
		all = append(all, &known{cells[0], cells[1], cells[2], cells[3], cells[4]})
	}
	return all, nil
}

func explain(all []*known, c change) string {
	for _, k := range all {
		if k.file == c.file && (k.kind == "*" || k.kind == c.kind) && (k.what == "*" || k.what == c.what) && (k.text == "*" ||
			k.text == c.text) {
			return k.why
		}
	}
	return ""
}

// A tally counts the verdicts of a package.
type tally struct {
	killed, lived, timedOut, unseen int
	explained                       int // of those that lived
}

func (t *tally) add(o outcome) {
	switch o.verdict {
	case killed:
		t.killed++
	case timedOut:
		t.timedOut++
	case unseen:
		t.unseen++
	case lived:
		t.lived++
		if o.why != "" {
			t.explained++
		}
	}
}

// row prints a tally. Efficacy is killed of killed and lived; coverage is what
// some test came by.
func (t tally) row(name string) string {
	covered := t.killed + t.lived + t.timedOut
	return fmt.Sprintf("| %s | %d | %d | %d | %d | %s | %s |\n", name, t.killed, t.lived, t.explained, t.timedOut,
		percent(t.killed, t.killed+t.lived), percent(covered, covered+t.unseen))
}

func percent(part, of int) string {
	if of == 0 {
		return "-"
	}
	return fmt.Sprintf("%.1f %%", 100*float64(part)/float64(of))
}

// table counts by package and by kind.
func table(all []outcome) string {
	var packages, kinds []string
	counts := make(map[string]*tally)
	count := func(names *[]string, name string, o outcome) {
		if counts[name] == nil {
			counts[name] = new(tally)
			*names = append(*names, name)
		}
		counts[name].add(o)
	}
	for _, o := range all {
		count(&packages, path.Dir(o.file), o)
		count(&kinds, o.kind, o)
	}
	var b strings.Builder
	b.WriteString("\n| | killed | lived | of which explained | timed out | efficacy | coverage " +
		"|\n|---|---|---|---|---|---|---|\n")
	for _, name := range append(packages, kinds...) {
		b.WriteString(counts[name].row(name))
	}
	return b.String()
}
