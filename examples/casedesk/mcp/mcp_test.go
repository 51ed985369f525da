package mcp_test

import (
	"bytes"
	"encoding/json"
	"log/slog"
	"slices"
	"strings"
	"testing"

	sdk "github.com/modelcontextprotocol/go-sdk/mcp"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/wobrules/wobrules/wob"

	"github.com/wobrules/wobrules/examples/casedesk/mcp"
)

// connect is a client of the server, in memory.
func connect(t *testing.T) *sdk.ClientSession {
	t.Helper()
	here, there := sdk.NewInMemoryTransports()
	server, err := mcp.Server(wob.Clock{}, slog.New(slog.DiscardHandler)).Connect(t.Context(), there, nil)
	if err != nil {
		t.Fatal(err)
	}
	client, err := sdk.NewClient(&sdk.Implementation{Name: "test", Version: "1"}, nil).Connect(t.Context(), here, nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = client.Close(); _ = server.Wait() })
	return client
}

func call(t *testing.T, client *sdk.ClientSession, name, arguments string) (text string, failed bool,
	result *sdk.CallToolResult) {
	t.Helper()
	result, err := client.CallTool(t.Context(), &sdk.CallToolParams{Name: name, Arguments: json.RawMessage(arguments)})
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	if len(result.Content) != 1 {
		t.Fatalf("%s: %d parts", name, len(result.Content))
	}
	return result.Content[0].(*sdk.TextContent).Text, result.IsError, result
}

const letterText = `Datum: 10 maart 2026\n\nGeachte heer,\n\nOp 2 februari 2026 ontving ik uw verzoek op grond van ` +
	`de Wet open overheid.\n\nBesluit\n\nIk maak de documenten gedeeltelijk openbaar op grond van artikel 5.1, tweede ` +
	`lid, onder e, van de Woo.\n\nHoogachtend,\n`

// calls are one or more of each tool, with what stands in the answer.
var calls = []struct{ tool, arguments, want string }{
	{"timeline", `{"case":{"received":"2026-03-02"}}`, `"lastDay":"2026-03-30"`}, // art. 4.4 lid 1 Woo
	{"timeline", `{"case":{"received":"2026-03-02"},"asOf":"2026-04-02","lang":"en"}`,
		`4 weeks, counted from the day after receipt`},
	{"timeline",
		`{"case":{"received":"2026-03-02","decision":{"published":"2026-03-10","discloses":true,` +
			`"objectionExpected":true}},"readings":["disclosure-woo"]}`, `"readings":["disclosure-woo"]`},
	{"timeline", `{"case":{"received":"2026-03-02","decision":{"published":"2026-03-10"}},"on":"2026-03-05"}`,
		`"daysLeft":25`},
	{"deadlines", `{"case":{"id":"a","received":"2026-03-02"},"asOf":"2026-03-20","within":10}`, `"last":"2026-03-30"`},
	{"changes",
		`{"before":{"received":"2026-03-02"},"after":{"received":"2026-03-02",` +
			`"adjournments":[{"notified":"2026-03-10","by":"P2W","reasons":true,"size":true}]}}`, `"last":"2026-04-13"`},
	{"windows", `{"published":"2026-03-10","received":"2026-04-23","posted":"2026-04-20","byPost":true}`,
		`"timely":true`}, // art. 6:9 lid 2 Awb
	{"grounds", `{"text":"artikel 5.1, tweede lid, onder e, van de Woo"}`, `"codes":["5.1.2.e"]`},
	{"grounds", `{"code":"5.1.2.e","decided":"2023-01-01","lang":"en"}`, `respect for private life`},
	{"read_letter", `{"text":"` + letterText + `"}`, `"value":"2026-02-02"`},
	{"review_letter", `{"text":"` + letterText + `"}`, `"id":"woo.4.4.1.late"`},
	{"review_letter", `{"letter":{"date":"2026-03-10","request":{"received":"2026-02-02"}}}`, `"lastDay":"2026-03-02"`},
}

func compile(t *testing.T, schema any) *jsonschema.Schema {
	t.Helper()
	b, err := json.Marshal(schema)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("https://tool.invalid/", doc); err != nil {
		t.Fatal(err)
	}
	compiled, err := c.Compile("https://tool.invalid/")
	if err != nil {
		t.Fatal(err)
	}
	return compiled
}

func valid(t *testing.T, schema *jsonschema.Schema, text string) error {
	t.Helper()
	v, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	return schema.Validate(v)
}

func TestEveryToolAnswersAsItsSchemasSay(t *testing.T) {
	client := connect(t)
	listed, err := client.ListTools(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	in, out := map[string]*jsonschema.Schema{}, map[string]*jsonschema.Schema{}
	for _, one := range listed.Tools {
		names = append(names, one.Name)
		in[one.Name] = compile(t, one.InputSchema)
		if one.OutputSchema != nil {
			out[one.Name] = compile(t, one.OutputSchema)
		}
		if one.Annotations == nil || !one.Annotations.ReadOnlyHint {
			t.Errorf("%s does not say that it changes nothing", one.Name)
		}
	}
	if want := []string{"changes", "deadlines", "grounds", "read_letter", "review_letter", "timeline",
		"windows"}; !slices.Equal(names, want) {
		t.Errorf("tools %q, want %q", names, want)
	}
	for _, c := range calls {
		if err := valid(t, in[c.tool], c.arguments); err != nil {
			t.Errorf("%s: the input is not as its schema: %v", c.tool, err)
		}
		text, failed, result := call(t, client, c.tool, c.arguments)
		if failed || !strings.Contains(text, c.want) {
			t.Errorf("%s %s: %v, want %s in\n%.600s", c.tool, c.arguments, failed, c.want, text)
			continue
		}
		structured, err := json.Marshal(result.StructuredContent)
		if err != nil {
			t.Fatal(err)
		}
		if out[c.tool] != nil {
			if err := valid(t, out[c.tool], string(structured)); err != nil {
				t.Errorf("%s: the answer is not as its schema: %v", c.tool, err)
			}
		}
	}
}

func TestAFaultIsAnErrorOfTheToolWithItsCode(t *testing.T) {
	client := connect(t)
	for _, row := range []struct{ tool, arguments, code, key string }{
		{"timeline", `{}`, "key.missing", "case"},
		{"timeline", `{"case":{}}`, "key.missing", "case.received"},
		{"timeline", `{"case":{"received":"2026-02-30"}}`, "date.malformed", "case.received"},
		{"timeline", `{"case":{"received":"2026-03-02","decison":{}}}`, "key.unknown", "case.decison"},
		{"timeline", `{"case":{"received":"2026-03-02"},"readings":["mine"]}`, "value.unknown", "readings"},
		{"timeline", `{"case":{"received":"2026-03-02"},"readings":"mine"}`, "type", "readings"},
		{"timeline", `{"case":{"received":"2026-03-02"},"lang":"de"}`, "value.unknown", "lang"},
		{"timeline", `{"case":[],"asOf":"2026-03-02"}`, "type", "case"},
		{"deadlines", `{"case":{"received":"2026-03-02"},"within":7}`, "key.missing", "case.asOf"},
		{"deadlines", `{"case":{"received":"2026-03-02"},"within":-1}`, "number.malformed", "within"},
		{"changes", `{"before":{"received":"2026-03-02"}}`, "key.missing", "after"},
		{"changes", `{"before":{"received":"2026-03-02"},"after":{"received":"x"}}`, "date.malformed",
			"after.received"},
		{"grounds", `{}`, "key.missing", "text"},
		{"grounds", `{"code":"5.1.2.z"}`, "value.unknown", "code"},
		{"grounds", `{"code":"5.1.2.e","decided":"2020-01-01"}`, "act.unknown", "decided"},
		// the Woo holds from 1 May 2022
		{"grounds", `{"code":"5.1.2.e","text":"x"}`, "key.together", "code"},
		{"read_letter", `{"text":7}`, "type", "text"},
		{"review_letter", `{}`, "key.missing", "text"},
		{"review_letter", `{"letter":{"datum":"2026-03-10"}}`, "key.unknown", "letter.datum"},
		{"review_letter", `{"letter":{"date":"2026-03-10"},"unheard":1}`, "key.unknown", "unheard"},
	} {
		text, failed, _ := call(t, client, row.tool, row.arguments)
		var told struct {
			Errors []struct{ Code, Key string }
		}
		if err := json.Unmarshal([]byte(text), &told); err != nil || !failed || len(told.Errors) == 0 ||
			told.Errors[0].Code != row.code || told.Errors[0].Key != row.key {
			t.Errorf("%s %s: %v %s; want %s of %q", row.tool, row.arguments, failed, text, row.code, row.key)
		}
	}
	if _, err := client.CallTool(t.Context(), &sdk.CallToolParams{Name: "decide",
		Arguments: map[string]any{}}); err == nil {
		t.Error("a tool that is not there answers")
	}
}

func TestAFaultIsToldInTheLanguageThatWasAsked(t *testing.T) {
	client := connect(t)
	for lang, want := range map[string]string{"nl": "verwacht een bestaande datum", "en": "takes a date that exists"} {
		if text, _, _ := call(t, client, "timeline",
			`{"case":{"received":"x"},"lang":"`+lang+`"}`); !strings.Contains(text, want) {
			t.Errorf("%s: %s", lang, text)
		}
	}
}
