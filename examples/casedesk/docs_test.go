package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/examples/casedesk/serve"
)

// words splits a command of a shell: quotation marks, and a line that goes on.
func words(command string) (all []string) {
	var word strings.Builder
	quoted, begun := rune(0), false
	for _, r := range strings.ReplaceAll(command, "\\\n", " ") {
		switch {
		case quoted != 0 && r == quoted:
			quoted = 0
		case quoted == 0 && (r == '\'' || r == '"'):
			quoted, begun = r, true
		case quoted == 0 && (r == ' ' || r == '\n'):
			if begun {
				all, begun = append(all, word.String()), false
				word.Reset()
			}
		default:
			word.WriteRune(r)
			begun = true
		}
	}
	if begun {
		all = append(all, word.String())
	}
	return all
}

// curl does what a command of the documentation does, on a server of the test.
func curl(t *testing.T, base, command string) (int, string) {
	t.Helper()
	method, address, body := "GET", "", ""
	header := []string{"Content-Type", "application/x-www-form-urlencoded"}
	all := words(command)
	sent := ""
	if i := len(all) - 1; all[0] == "printf" {
		for ; all[i] != "|"; i-- {
		}
		sent, all = strings.Join(all[2:i], "\n")+"\n", all[i+1:]
	}
	for i := 1; i < len(all); i++ {
		switch all[i] {
		case "-s":
		case "-H":
			i++
			key, value, _ := strings.Cut(all[i], ": ")
			header = append(header, key, value)
		case "-d", "--data-binary":
			i++
			if method, body = "POST", all[i]; body == "@-" {
				body = sent
			}
		default:
			if address != "" || strings.HasPrefix(all[i], "-") {
				t.Fatalf("%s: what is %q?", command, all[i])
			}
			address = all[i]
		}
	}
	at, ok := strings.CutPrefix(address, "http://127.0.0.1:8080/v1")
	if all[0] != "curl" || !ok {
		t.Fatalf("%s: no call of /v1", command)
	}
	status, answer, _ := ask(t, method, base+at, body, header...)
	return status, answer
}

// within reports as an error what of a JSON value is not in another: every key of
// an object, every element of a list in its place.
func within(want, got any, path string) error {
	switch want := want.(type) {
	case map[string]any:
		o, _ := got.(map[string]any)
		for key, value := range want {
			if err := within(value, o[key], path+"."+key); err != nil {
				return err
			}
		}
		return nil
	case []any:
		list, _ := got.([]any)
		for i, value := range want {
			if i >= len(list) {
				return fmt.Errorf("%s has %d elements", path, len(list))
			}
			if err := within(value, list[i], fmt.Sprintf("%s[%d]", path, i)); err != nil {
				return err
			}
		}
		return nil
	}
	if want != got {
		return fmt.Errorf("%s is %v, and not %v", path, got, want)
	}
	return nil
}

func values(t *testing.T, text string) (all []any) {
	t.Helper()
	for d := json.NewDecoder(strings.NewReader(text)); d.More(); {
		var v any
		if err := d.Decode(&v); err != nil {
			t.Fatalf("%v in %s", err, text)
		}
		all = append(all, v)
	}
	return all
}

var block = regexp.MustCompile("(?s)```(sh|json)\n(.*?)```")

// Every call of docs/http.md does what stands behind it.
func TestTheCallsOfTheDocumentationAnswerAsTheySay(t *testing.T) {
	text, err := os.ReadFile("../../docs/http.md")
	if err != nil {
		t.Fatal(err)
	}
	base := on(t, withRegister(t), serve.Limits{})
	calls, answer := 0, ""
	for _, found := range block.FindAllSubmatch(text, -1) {
		kind, inside := string(found[1]), string(bytes.TrimSpace(found[2]))
		if kind == "sh" {
			_, answer = curl(t, base, inside)
			calls++
			continue
		}
		got := values(t, answer)
		for i, want := range values(t, inside) {
			if i >= len(got) {
				t.Errorf("%d answers for\n%s", len(got), inside)
				break
			}
			if err := within(want, got[i], ""); err != nil {
				t.Errorf("%v\nsaid %s\nis %.800s", err, inside, answer)
			}
		}
	}
	if calls < 10 {
		t.Errorf("%d calls were found", calls)
	}
}

// Every call of the README is answered, and there is one for each address.
func TestTheReadmeHasACallForEachAddress(t *testing.T) {
	text, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, part, _ := strings.Cut(string(text), "## One call for each address")
	found := block.FindStringSubmatch(part)
	if found == nil {
		t.Fatal("no calls")
	}
	a := withRegister(t)
	base := on(t, a, serve.Limits{})
	called := map[string]bool{}
	for command := range strings.SplitSeq(strings.ReplaceAll(strings.TrimSpace(found[2]), "\\\n", " "), "\n") {
		status, answer := curl(t, base, command)
		if status >= http.StatusBadRequest {
			t.Errorf("%s: %d %s", command, status, answer)
		}
		method := "GET"
		if strings.Contains(command, " -d ") {
			method = "POST"
		}
		address := regexp.MustCompile(`8080/v1([^?' ]*)`).FindStringSubmatch(command)
		template, _ := agreed.template(address[1])
		called[method+" /v1"+template] = true
	}
	for route := range a.Routes() {
		if !called[route] {
			t.Errorf("no call of %s", route)
		}
	}
}
