package wob_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/wob"
)

// The kinds of damage to the text of one case.
var damages = map[string]func(r *rand.Rand, text string) string{
	"a byte is lost":    func(r *rand.Rand, s string) string { i := r.IntN(len(s)); return s[:i] + s[i+1:] },
	"a byte is another": func(r *rand.Rand, s string) string { i := r.IntN(len(s)); return s[:i] + "x" + s[i+1:] },
	"some bytes are lost": func(r *rand.Rand, s string) string {
		i := r.IntN(len(s))
		return s[:i] + s[min(len(s), i+1+r.IntN(12)):]
	},
	"cut off":                  func(r *rand.Rand, s string) string { return s[:r.IntN(len(s))] },
	"begun too late":           func(r *rand.Rand, s string) string { return s[1+r.IntN(len(s)-1):] },
	"a quotation mark":         inserted(`"`),
	"a quotation mark is lost": without(`"`),
	"a brace":                  inserted("{"),
	"a closing brace":          inserted("}"),
	"a brace is lost":          without("{"),
	"a closing brace is lost":  without("}"),
	"a bracket":                inserted("["),
	"a closing bracket":        inserted("]"),
	"a closing bracket lost":   without("]"),
	"a comma":                  inserted(","),
	"a colon is lost":          without(":"),
	"a backslash":              inserted(`\`),
	"a line end":               inserted("\n"),
	"a byte that is no text":   inserted("\x00"),
	"not UTF-8":                inserted("\xff"),
}

func inserted(text string) func(*rand.Rand, string) string {
	return func(r *rand.Rand, s string) string { i := r.IntN(len(s) + 1); return s[:i] + text + s[i:] }
}

func without(text string) func(*rand.Rand, string) string {
	return func(r *rand.Rand, s string) string {
		n := strings.Count(s, text)
		if n == 0 {
			return s
		}
		at := 0
		for range 1 + r.IntN(n) {
			at += strings.Index(s[at:], text) + len(text)
		}
		return s[:at-len(text)] + s[at:]
	}
}

// The layouts of a file of cases.
var layouts = map[string]func([]string) string{
	"JSON Lines":        func(all []string) string { return strings.Join(all, "\n") + "\n" },
	"an array, a line":  func(all []string) string { return "[" + strings.Join(all, ",") + "]" },
	"a case a line":     func(all []string) string { return "[\n" + strings.Join(all, ",\n") + "\n]\n" },
	"an indented array": func(all []string) string { return "[\n" + strings.Join(all, ",\n") + "\n]\n" },
}

func indented(text string) string {
	var b bytes.Buffer
	if json.Indent(&b, []byte(text), "  ", "  ") != nil {
		return text
	}
	return "  " + b.String()
}

// One of eight cases is damaged, in each way, in each layout: no other case is
// lost, in 10,000 files and more.
func TestDamageCostsNoOtherCase(t *testing.T) {
	random := rand.New(rand.NewPCG(11, 13))
	pick := chooser(random.IntN)
	lost, extra, files := 0, 0, 0
	for layout, join := range layouts {
		for kind, damage := range damages {
			for range 130 {
				files++
				var texts []string
				for i := range 8 {
					c := pick.wholeCase()
					c.ID = fmt.Sprintf("case-%d", i)
					text := string(c.AppendJSON(nil))
					if layout == "an indented array" {
						text = indented(text)
					}
					texts = append(texts, text)
				}
				bad := random.IntN(8)
				texts[bad] = damage(random, texts[bad])
				file := join(texts)
				found := map[string]bool{}
				for c, err := range wob.Cases(strings.NewReader(file)) {
					if err == nil {
						if found[c.ID] || c.ID == "" {
							extra++
						}
						found[c.ID] = true
					}
				}
				for i := range 8 {
					if i != bad && !found[fmt.Sprintf("case-%d", i)] {
						if lost++; lost <= 5 {
							t.Errorf("%s, %s: case %d is lost beside %d of\n%s", layout, kind, i, bad, file)
						}
					}
				}
			}
		}
	}
	// What is left of a damaged case may be a case by itself: that is rare.
	if extra > files/100 {
		t.Errorf("%d cases too many in %d files", extra, files)
	}
	if files < 10_000 || lost > 0 {
		t.Errorf("%d good cases are lost in %d files", lost, files)
	}
}
