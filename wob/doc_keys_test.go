package wob

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/internal/file"
)

var update = flag.Bool("update", false, "write what is made from the tables: the keys in doc.go, the conformance set")

// The parts of the package documentation that are made from the tables of keys,
// by their headings.
func docParts() []struct{ heading, text string } {
	kinds := ""
	for k := range EventKinds() {
		law := k.law()
		kinds += fmt.Sprintf("%-24s%s\n", k, law.code[2])
		if may, must := k.NamesOf(); must {
			kinds += "  of: needed\n"
		} else if may {
			kinds += "  of: may be given\n"
		}
		if law.keys != nil {
			var keys []string
			for _, key := range law.keys() {
				name := key.Name
				for _, n := range law.needs {
					if n == name {
						name += " (needed)"
					}
				}
				keys = append(keys, name)
			}
			kinds += wrapped("  fields: " + strings.Join(keys, ", "))
		}
	}
	codes := ""
	for code, means := range ErrorCodes() {
		codes += fmt.Sprintf("%-20s%s\n", code, means)
	}
	return []struct{ heading, text string }{
		{"The keys of the case file", keysText(caseFields.Keys())},
		{"The keys of the timeline", keysText(timelineFields.Keys())},
		{"The kinds of event", kinds},
		{"The codes of errors", codes},
	}
}

func wrapped(line string) string {
	const width = 74
	out := ""
	for len(line) > width {
		at := strings.LastIndex(line[:width], " ")
		out += line[:at] + "\n"
		line = "    " + line[at+1:]
	}
	return out + line + "\n"
}

// keysText shows keys with what stands under them, each set of keys once.
func keysText(keys []file.Key) string {
	var b strings.Builder
	seen := map[string]string{}
	var show func(indent, path string, keys []file.Key)
	show = func(indent, path string, keys []file.Key) {
		for _, k := range keys {
			kind, inner := kindText(k.Kind)
			if k.Kind.Needed {
				kind += ", needed"
			}
			names := ""
			for _, i := range inner {
				names += i.Name + " "
			}
			where := seen[names]
			if inner != nil && where != "" {
				kind += ": as " + where
			} else if inner != nil {
				seen[names] = path + k.Name
			}
			line := fmt.Sprintf("%s%-*s%s", indent, 24-len(indent), k.Name, kind)
			if k.Means != "" {
				line += "; " + k.Means
			}
			b.WriteString(wrapped(line))
			if inner != nil && where == "" {
				show(indent+"  ", path+k.Name+".", inner)
			}
		}
	}
	show("", "", keys)
	return b.String()
}

func kindText(k file.Kind) (string, []file.Key) {
	switch k.Type {
	case file.TypeText:
		return "text", nil
	case file.TypeDate:
		return "date", nil
	case file.TypeSpan:
		return "duration", nil
	case file.TypeAnswer:
		return "true or false", nil
	case file.TypeNumber:
		return "number", nil
	case file.TypeName:
		return strings.Join(k.Names, " | "), nil
	case file.TypeObject:
		return "object", k.Keys()
	case file.TypeList:
		kind, inner := kindText(*k.Element)
		if inner != nil {
			return "list", inner
		}
		return "list of " + kind, nil
	case file.TypeEither:
		var forms []string
		for _, form := range k.Forms {
			kind, _ := kindText(form)
			forms = append(forms, kind)
		}
		return strings.Join(forms, " or "), nil
	}
	return "", nil
}

// The keys in the package documentation are those of the tables that read and
// write the files.
func TestDocHasTheKeysOfTheTables(t *testing.T) {
	source, err := os.ReadFile("doc.go")
	if err != nil {
		t.Fatal(err)
	}
	doc := string(source)
	for _, part := range docParts() {
		want := "// # " + part.heading + "\n//\n"
		for line := range strings.Lines(part.text) {
			want += "//\t" + line
		}
		if strings.Contains(doc, want) {
			continue
		}
		if !*update {
			t.Errorf("%s: doc.go has not what the tables have; go test ./wob -run TestDoc -update", part.heading)
			continue
		}
		if from := strings.Index(doc, "// # "+part.heading+"\n"); from >= 0 {
			to := from + strings.Index(doc[from:], "//\n// # ")
			doc = doc[:from] + want + doc[to:]
			if next := strings.Index(doc[from+5:], "// # "); next < 0 {
				t.Fatal("the part is the last")
			}
		} else {
			doc = strings.Replace(doc, "// # What is not here\n", want+"//\n// # What is not here\n", 1)
		}
	}
	if doc != string(source) {
		if err := os.WriteFile("doc.go", []byte(doc), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}
