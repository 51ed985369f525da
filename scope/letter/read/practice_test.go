package read

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

var lettersDir = flag.String("letters", "", "a folder of letters NN.txt with their facts NN.json, for TestPractice")

// A gold is what a person found in a letter.
type gold struct {
	Date          *string
	Reference     *string
	ReferenceAlso []string
	Request       struct{ Dated, Received []string }
	Acknowledged  []string
	Adjourned     []struct {
		On, By, Until *string
		Of            string
	}
	Remedies *struct {
		Kind, From string
		Weeks      int
	}
	Suspended     []struct{ On, Until *string }
	Conversations []string
	Default       []struct{ Received *string }
	Forwarded     []struct{ On, To *string }
	Cutoff        *string

	Grounds  []string
	Decision string
	Regime   string
	Annex    *struct {
		From  int
		Until *int
	}
}

// values returns what a letter says, by the name of the fact.
func (g gold) values() map[string][]string {
	one := func(s *string) []string {
		if s == nil {
			return nil
		}
		return []string{*s}
	}
	v := map[string][]string{
		"date": one(g.Date), "request.dated": g.Request.Dated, "request.received": g.Request.Received,
		"acknowledged.on": g.Acknowledged, "ground": g.Grounds,
	}
	for _, s := range g.Suspended {
		v["suspended"] = append(v["suspended"], one(s.On)...)
		v["suspended.until"] = append(v["suspended.until"], one(s.Until)...)
	}
	for _, d := range g.Default {
		v["default-received.on"] = append(v["default-received.on"], one(d.Received)...)
	}
	for _, f := range g.Forwarded {
		v["forwarded.on"] = append(v["forwarded.on"], one(f.On)...)
		v["forwarded.to"] = append(v["forwarded.to"], one(f.To)...)
	}
	v["conversation.on"] = g.Conversations
	v["limit.after"] = one(g.Cutoff)
	if g.Decision != "" {
		v["decision.kind"] = []string{g.Decision}
	}
	if g.Regime != "" {
		v["regime"] = []string{g.Regime}
	}
	if g.Reference != nil {
		v["reference"] = []string{squeezed(*g.Reference)}
	}
	for _, a := range g.Adjourned {
		if a.Of == "" {
			v["adjourned.on"] = append(v["adjourned.on"], one(a.On)...)
			v["adjourned.by"] = append(v["adjourned.by"], one(a.By)...)
			v["adjourned.until"] = append(v["adjourned.until"], one(a.Until)...)
		}
	}
	if g.Remedies != nil {
		v["remedies"] = []string{g.Remedies.Kind + " " + strconv.Itoa(g.Remedies.Weeks)}
		if g.Remedies.From != "unstated" && g.Remedies.From != "" {
			v["remedies.from"] = []string{g.Remedies.From}
		}
	}
	return v
}

// found returns what the reader says, by the same names, with the rules.
func found(r Reading) (v map[string][]string, rules map[string]string) {
	v, rules = map[string][]string{}, map[string]string{}
	kind, weeks := "", ""
	for _, f := range r.Facts {
		value := f.Value
		switch f.Kind {
		case Reference:
			value = squeezed(value)
		case RemediesKind:
			kind = value
			continue
		case RemediesWeeks:
			weeks = value
			continue
		}
		v[string(f.Kind)] = append(v[string(f.Kind)], value)
		rules[string(f.Kind)+" "+value] = f.Rule
	}
	if kind != "" && weeks != "" {
		v["remedies"] = []string{kind + " " + weeks}
		rules["remedies "+kind+" "+weeks] = "remedies/kind"
	}
	return v, rules
}

type score struct{ tp, fp, fn int }

func (s score) String() string {
	return fmt.Sprintf("%5.1f %5.1f  %3d %3d %3d", share(s.tp, s.fp), share(s.tp, s.fn), s.tp, s.fp, s.fn)
}

func share(a, b int) float64 {
	if a+b == 0 {
		return 100
	}
	return 100 * float64(a) / float64(a+b)
}

var scoredFacts = []string{"date", "request.dated", "request.received", "acknowledged.on",
	"adjourned.on", "adjourned.by", "adjourned.until",
	"remedies", "remedies.from", "reference", "suspended", "suspended.until", "conversation.on",
	"default-received.on", "forwarded.on", "forwarded.to", "limit.after", "ground", "regime", "decision.kind"}

// annotated is the text of a letter and what a reader found in it, which stands in
// a file of the same name.
func annotated(t *testing.T, file string) (text string, g gold) {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	facts, err := os.ReadFile(strings.TrimSuffix(file, ".txt") + ".json")
	if err == nil {
		err = json.Unmarshal(facts, &g)
	}
	if err != nil {
		t.Fatal(err)
	}
	return string(b), g
}

// TestPractice runs the reader over a folder of letters with their facts and
// prints precision and recall for each fact and each rule:
//
//	go test ./scope/letter/read -run Practice -letters DIR -v
func TestPractice(t *testing.T) {
	if *lettersDir == "" {
		t.Skip("no -letters DIR")
	}
	files, err := filepath.Glob(filepath.Join(*lettersDir, "*.txt"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no letters in %s: %v", *lettersDir, err)
	}
	facts, rules := map[string]score{}, map[string]score{}
	var misses []string
	for _, file := range files {
		text, g := annotated(t, file)
		r := Letter(text)
		name := strings.TrimSuffix(filepath.Base(file), ".txt")
		misses = append(misses, tally(name, r, g, facts, rules)...)
		misses = append(misses, annexes(name, text, r, g)...)
	}
	for _, k := range scoredFacts {
		t.Logf("%-18s %v", k, facts[k])
	}
	for _, k := range sortedKeys(rules) {
		t.Logf("  %-34s %5.1f  %3d %3d", k, share(rules[k].tp, rules[k].fp), rules[k].tp, rules[k].fp)
	}
	for _, m := range misses {
		t.Log(m)
	}
}

func sortedKeys(m map[string]score) []string {
	var keys []string
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// tally counts one letter and says what is wrong in it.
func tally(name string, r Reading, g gold, facts, rules map[string]score) (misses []string) {
	want := g.values()
	got, by := found(r)
	for _, k := range scoredFacts {
		s := facts[k]
		for _, v := range got[k] {
			right := slices.Contains(want[k], v) || k == "reference" &&
				slices.ContainsFunc(g.ReferenceAlso, func(a string) bool { return squeezed(a) == v })
			rs := rules[by[k+" "+v]]
			if right {
				s.tp++
				rs.tp++
			} else {
				s.fp++
				rs.fp++
				misses = append(misses, fmt.Sprintf("%s %s: WRONG %s by %s, want %v", name, k, v, by[k+" "+v], want[k]))
			}
			rules[by[k+" "+v]] = rs
		}
		for _, v := range want[k] {
			if !slices.Contains(got[k], v) && (k != "reference" || len(got[k]) == 0) {
				s.fn++
				misses = append(misses, fmt.Sprintf("%s %s: missed %s, open %v", name, k, v, whyOpen(r, k)))
			}
		}
		facts[k] = s
	}
	return misses
}

func whyOpen(r Reading, k string) string {
	for _, o := range r.Open {
		if string(o.Kind) == k {
			s := string(o.Why)
			for _, c := range o.Candidates {
				s += " " + c.Value + " (" + c.Rule + ")"
			}
			return s
		}
	}
	return "-"
}

// annexes compares the first and last line of the quoted law.
func annexes(name, text string, r Reading, g gold) (misses []string) {
	lineOf := func(p int) int { return 1 + strings.Count(text[:p], "\n") }
	var from, until int
	n := 0
	for _, p := range r.Parts {
		if p.Name == Annex {
			if n == 0 {
				from = lineOf(p.Span.Start)
			}
			until = lineOf(p.Span.End)
			n++
		}
	}
	last := strings.Count(text, "\n")
	switch {
	case g.Annex == nil && n > 0:
		misses = append(misses, fmt.Sprintf("%s annex: WRONG lines %d to %d", name, from, until))
	case g.Annex != nil && n == 0:
		misses = append(misses, fmt.Sprintf("%s annex: missed line %d", name, g.Annex.From))
	case g.Annex != nil:
		want := last
		if g.Annex.Until != nil {
			want = *g.Annex.Until
		}
		if abs(from-g.Annex.From) > 10 || abs(until-want) > 10 {
			misses = append(misses, fmt.Sprintf("%s annex: lines %d to %d, want %d to %d", name, from,
				until, g.Annex.From, want))
		}
	}
	return misses
}
