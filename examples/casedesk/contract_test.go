package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"maps"
	"mime"
	"net/http"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/wobrules/wobrules/wob"

	"github.com/wobrules/wobrules/examples/casedesk/api"
	"github.com/wobrules/wobrules/examples/casedesk/problem"
)

// A contract is the OpenAPI document, and which of its answers were seen. Every
// answer that a test of this package gets from /v1 is held against it.
type contract struct {
	doc      map[string]any
	compiler *jsonschema.Compiler
	schemas  map[string]*jsonschema.Schema

	mu    sync.Mutex
	seen  map[string]bool // "GET /cases 200"
	wrong []string
}

var agreed = newContract()

func newContract() *contract {
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(api.Document()))
	if err != nil {
		panic(err)
	}
	c := &contract{doc: doc.(map[string]any), compiler: jsonschema.NewCompiler(),
		schemas: map[string]*jsonschema.Schema{}, seen: map[string]bool{}}
	c.compiler.AssertFormat()
	if err := c.compiler.AddResource("https://desk.invalid/openapi.json", doc); err != nil {
		panic(err)
	}
	return c
}

func TestMain(m *testing.M) {
	flag.Parse()
	http.DefaultClient = &http.Client{Transport: held{http.DefaultTransport}}
	code := m.Run()
	for _, wrong := range agreed.wrong {
		fmt.Println("FAIL: against openapi.json:", wrong)
		code = 1
	}
	if code == 0 && flag.Lookup("test.run").Value.String() == "" {
		for _, answer := range agreed.unseen() {
			fmt.Println("FAIL: no test gets the answer that openapi.json has:", answer)
			code = 1
		}
	}
	os.Exit(code)
}

// held holds every answer against the contract.
type held struct{ http.RoundTripper }

func (h held) RoundTrip(r *http.Request) (*http.Response, error) {
	answer, err := h.RoundTripper.RoundTrip(r)
	if err != nil || !strings.HasPrefix(r.URL.Path, "/v1/") {
		return answer, err
	}
	body, err := io.ReadAll(answer.Body)
	if err != nil {
		return nil, err
	}
	_ = answer.Body.Close()
	answer.Body = io.NopCloser(bytes.NewReader(body))
	if err := agreed.hold(r.Method, strings.TrimPrefix(r.URL.EscapedPath(), "/v1"), answer, body); err != nil {
		agreed.mu.Lock()
		agreed.wrong = append(agreed.wrong, fmt.Sprintf("%s %s: %d %v\n%.600s", r.Method, r.URL, answer.StatusCode,
			err, body))
		agreed.mu.Unlock()
	}
	return answer, nil
}

func object(v any, keys ...string) map[string]any {
	for _, key := range keys {
		o, _ := v.(map[string]any)
		v = o[key]
	}
	o, _ := v.(map[string]any)
	return o
}

// template is the path of the document that an address is of.
func (c *contract) template(path string) (string, bool) {
	given := strings.Split(path, "/")
	for _, template := range slices.Sorted(maps.Keys(object(c.doc, "paths"))) {
		parts := strings.Split(template, "/")
		if len(parts) == len(given) && !slices.ContainsFunc(parts, func(part string) bool {
			return !strings.HasPrefix(part, "{") && !slices.Contains(given, part)
		}) && fits(parts, given) {
			return template, true
		}
	}
	return "", false
}

func fits(parts, given []string) bool {
	for i := range parts {
		if !strings.HasPrefix(parts[i], "{") && parts[i] != given[i] || given[i] == "" && i > 0 {
			return false
		}
	}
	return true
}

// hold reports what of an answer the document does not say.
func (c *contract) hold(method, path string, answer *http.Response, body []byte) error {
	kind, _, _ := mime.ParseMediaType(answer.Header.Get("Content-Type"))
	if answer.Header.Get("API-Version") == "" {
		return fmt.Errorf("no API-Version")
	}
	template, there := c.template(path)
	operation := object(c.doc, "paths", template, strings.ToLower(strings.Replace(method, http.MethodHead,
		http.MethodGet, 1)))
	if !there || operation == nil { // no such address, or method
		if kind != "application/problem+json" {
			return fmt.Errorf("an answer that is no problem, as %s", kind)
		}
		return c.valid("/components/schemas/Problem", body)
	}
	pointer := "/paths/" + escape(template) + "/" + strings.ToLower(method) + "/responses/"
	status := strconv.Itoa(answer.StatusCode)
	response := object(operation, "responses", status)
	if response == nil {
		status, response = "default", object(operation, "responses", "default")
		if answer.StatusCode < 400 {
			return fmt.Errorf("no such status")
		}
	}
	c.mu.Lock()
	c.seen[method+" "+template+" "+status] = true
	c.mu.Unlock()
	pointer += status
	if ref, ok := response["$ref"].(string); ok {
		pointer = strings.TrimPrefix(ref, "#")
		response = object(c.doc, strings.Split(strings.TrimPrefix(ref, "#/"), "/")...)
	}
	if method == http.MethodHead || response["content"] == nil {
		if len(body) > 0 {
			return fmt.Errorf("a body where there is none")
		}
		return nil
	}
	if object(response, "content", kind) == nil {
		return fmt.Errorf("as %q", kind)
	}
	pointer += "/content/" + escape(kind) + "/schema"
	switch kind {
	case "text/html":
		return nil
	case "application/x-ndjson":
		for line := range bytes.Lines(body) {
			if err := c.valid(pointer, line); err != nil {
				return err
			}
		}
		return nil
	}
	return c.valid(pointer, body)
}

func escape(s string) string {
	return strings.NewReplacer("~", "~0", "/", "~1", "{", "%7B", "}", "%7D", "+", "%2B").Replace(s)
}

func (c *contract) valid(pointer string, body []byte) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	schema := c.schemas[pointer]
	if schema == nil {
		var err error
		if schema, err = c.compiler.Compile("https://desk.invalid/openapi.json#" + pointer); err != nil {
			return err
		}
		c.schemas[pointer] = schema
	}
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(body))
	if err != nil {
		return err
	}
	return schema.Validate(v)
}

// unseen are the answers of the document that no test got.
func (c *contract) unseen() (all []string) {
	for path, methods := range object(c.doc, "paths") {
		for method, operation := range methods.(map[string]any) {
			for status := range object(operation, "responses") {
				if answer := strings.ToUpper(method) + " " + path + " " + status; !c.seen[answer] {
					all = append(all, answer)
				}
			}
		}
	}
	slices.Sort(all)
	return all
}

func TestEveryAddressIsInTheDocumentAndBack(t *testing.T) {
	server := desk(t, options{demo: true, host: "desk.example"})
	_, body, _ := ask(t, http.MethodGet, server.URL+"/v1/openapi.json", "")
	_, without, _ := ask(t, http.MethodGet, desk(t, options{apiOnly: true}).URL+"/v1/openapi.json", "")
	for name, row := range map[string]struct {
		served   *api.API
		document string
	}{"with a register": {withRegister(t), body}, "without": {&api.API{}, without}} {
		var doc map[string]any
		if err := json.Unmarshal([]byte(row.document), &doc); err != nil {
			t.Fatal(err)
		}
		var documented []string
		for path, methods := range object(doc, "paths") {
			for method := range methods.(map[string]any) {
				documented = append(documented, strings.ToUpper(method)+" /v1"+path)
			}
		}
		served := slices.Sorted(row.served.Routes())
		if slices.Sort(documented); !slices.Equal(served, documented) {
			t.Errorf("%s:\nserved     %q\ndocumented %q", name, served, documented)
		}
	}
}

// The parameters that the document lists are those that are taken, and each has
// a place in the address, the query or a header.
func TestTheParametersOfTheDocumentAreThoseThatAreTaken(t *testing.T) {
	taken := withRegister(t).Queries()
	for path, methods := range object(agreed.doc, "paths") {
		for method, operation := range methods.(map[string]any) {
			var listed []string
			parameters, _ := object(operation)["parameters"].([]any)
			for _, p := range parameters {
				one := object(p)
				if ref, ok := one["$ref"].(string); ok {
					one = object(agreed.doc, strings.Split(strings.TrimPrefix(ref, "#/"), "/")...)
				}
				if one["in"] == "query" {
					listed = append(listed, one["name"].(string))
				}
			}
			key := strings.ToUpper(method) + " /v1" + path
			want := slices.Sorted(slices.Values(taken[key]))
			if slices.Sort(listed); !slices.Equal(listed, want) {
				t.Errorf("%s: listed %q, taken %q", key, listed, want)
			}
		}
	}
}

func TestTheListsOfTheDocumentAreThoseOfTheLibrary(t *testing.T) {
	texts := func(v any) (all []string) {
		for _, s := range v.([]any) {
			all = append(all, s.(string))
		}
		return all
	}
	var readings, codes []string
	for r := range wob.AllReadings() {
		readings = append(readings, r.ID())
	}
	for code := range wob.ErrorCodes() {
		codes = append(codes, code)
	}
	slices.Sort(readings)
	if got := texts(object(agreed.doc, "components", "parameters", "reading", "schema",
		"items")["enum"]); !slices.Equal(got, readings) {
		t.Errorf("readings %q; want %q", got, readings)
	}
	if got := texts(object(agreed.doc, "components", "schemas", "Fault", "properties",
		"code")["enum"]); !slices.Equal(got, codes) {
		t.Errorf("codes %q; want %q", got, codes)
	}
}

// Every kind of problem has its place on the page to which its type leads.
func TestThePageHasAPlaceForEveryProblem(t *testing.T) {
	server := desk(t, options{apiOnly: true})
	status, page, header := ask(t, http.MethodGet, server.URL+"/v1/docs", "")
	if status != http.StatusOK || !strings.Contains(header.Get("Content-Security-Policy"),
		"default-src 'none'; style-src 'sha256-") {
		t.Errorf("%d %q", status, header.Get("Content-Security-Policy"))
	}
	for k := range problem.Kinds() {
		if _, id, _ := strings.Cut(k.Type(), "#"); !strings.Contains(page, `id="`+id+`"`) {
			t.Errorf("no place for %s", k.Name)
		}
	}
	if strings.Contains(page, "<script") || strings.Contains(page, "style=") || strings.Contains(page, "ZgotmplZ") {
		t.Error("the page has a script, a style of its own or something that was left out")
	}
	for path := range object(agreed.doc, "paths") {
		if !strings.Contains(page, "<code>/v1"+path+"</code>") {
			t.Errorf("the page has no %s", path)
		}
	}
}
