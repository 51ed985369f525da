// Package mcp is a Model Context Protocol server over the questions that need no
// register: what the HTTP interface answers without one, for an assistant. Nothing
// is stored, and nothing is asked elsewhere.
package mcp

import (
	"context"
	"encoding/json"
	"log/slog"
	"maps"
	"slices"

	"github.com/modelcontextprotocol/go-sdk/mcp"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
	"github.com/wobrules/wobrules/wob/ground"

	"github.com/wobrules/wobrules/examples/casedesk/api"
	"github.com/wobrules/wobrules/examples/casedesk/ask"
	"github.com/wobrules/wobrules/examples/casedesk/problem"
)

// A tool is one question as an assistant asks it.
type tool struct {
	name, title, about string
	keys               map[string]any // what it takes, by schema, beside how it is asked
	needed             []string
	gives              string // the schema of the answer in the OpenAPI document
	how                []string
	answer             func(q ask.How, in ask.Object) ([]byte, error)
}

func ref(name string) any { return map[string]any{"$ref": "#/components/schemas/" + name} }

// hows are the keys that say how a question is asked.
var hows = map[string]any{
	"lang": map[string]any{"type": "string", "enum": []any{"nl", "en"},
		"description": "The language of the texts; nl unless it is said."},
	"readings": map[string]any{"type": "array", "items": map[string]any{"type": "string"},
		"description": "The other side of readings on which the law leaves two answers, by their ids: those " +
			"that stand under arguable in an answer."},
	"asOf": map[string]any{"type": "string", "format": "date",
		"description": "The day of the question, for a case that has none. The server has no clock."},
	"on": map[string]any{"type": "string", "format": "date",
		"description": "Look at the case as it was known on this day."},
}

func properties(name string) map[string]any {
	keys, _ := api.Schema(name)["properties"].(map[string]any)
	return keys
}

// of answers with a function that takes the value of one key.
func of(function, key string) func(ask.How, ask.Object) ([]byte, error) {
	return func(q ask.How, in ask.Object) ([]byte, error) {
		one, err := in.Needed(key)
		if err != nil {
			return nil, err
		}
		b, err := ask.Answer(function, q, one)
		return b, ask.Below(key, err)
	}
}

// mostWithin is how many days ahead a question may look: a hundred years.
const mostWithin = 36525

func deadlines(q ask.How, in ask.Object) ([]byte, error) {
	if within, ok := in["within"]; ok {
		var n int
		if json.Unmarshal(within, &n) != nil || n < 0 || n > mostWithin {
			return nil, ask.Fault("within", string(within), "number.malformed", "verwacht een getal, 0 - 36525",
				"takes a number, 0 - 36525")
		}
		q.Within = n
	}
	return of("deadlines", "case")(q, in)
}

func grounds(q ask.How, in ask.Object) ([]byte, error) {
	if in["code"] == nil {
		return ask.Answer("grounds", q, in.Only("text", "territory"))
	}
	if in["text"] != nil {
		return nil, ask.Fault("code", "", "key.together", "gaat niet samen met text", "does not go together with text")
	}
	code, err := in.Text("code")
	if err != nil {
		return nil, err
	}
	decided, err := in.Date("decided")
	if err != nil {
		return nil, err
	}
	g, err := ground.Parse(code)
	if err != nil {
		return nil, ask.Fault("code", code, "value.unknown", "deze grond is er niet", "there is no such ground")
	}
	return ask.Ground(nil, q.Lang, g, decided)
}

func review(q ask.How, in ask.Object) ([]byte, error) {
	switch {
	case in["text"] != nil && in["letter"] != nil:
		return nil, ask.Fault("letter", "", "key.together", "gaat niet samen met text",
			"does not go together with text")
	case in["letter"] != nil:
		return of("letters/review", "letter")(q, in)
	case in["text"] == nil:
		return nil, ask.Fault("text", "", "key.missing", "text of letter moet worden gegeven",
			"text or letter must be given")
	}
	return ask.Answer("letters/review", q, in.Only("text"))
}

// input is the schema of what a tool takes.
func (t tool) input() map[string]any {
	keys := maps.Clone(t.keys)
	for _, how := range t.how {
		keys[how] = hows[how]
	}
	o := map[string]any{"type": "object", "properties": keys, "additionalProperties": false}
	if len(t.needed) > 0 {
		o["required"] = t.needed
	}
	return api.Alone(o)
}

func (t tool) output() any {
	if t.gives == "" {
		return nil
	}
	return api.Alone(api.Schema(t.gives))
}

// call answers one call. A fault is an error of the tool, with the codes of the
// library, so that who asked can mend it.
func (t tool) call(clock wob.Clock, arguments json.RawMessage) *mcp.CallToolResult {
	q := ask.Always
	q.Clock = clock
	b, err := t.ask(&q, arguments)
	if err != nil {
		p := problem.OfInput(q.Lang, "body", err)
		return &mcp.CallToolResult{IsError: true,
			Content: []mcp.Content{&mcp.TextContent{Text: string(p.AppendJSON(nil))}}}
	}
	return &mcp.CallToolResult{StructuredContent: json.RawMessage(b),
		Content: []mcp.Content{&mcp.TextContent{Text: string(b)}}}
}

func (t tool) ask(q *ask.How, arguments json.RawMessage) ([]byte, error) {
	if len(arguments) == 0 {
		arguments = json.RawMessage("{}")
	}
	in, err := ask.ReadKeys(arguments, append(slices.Collect(maps.Keys(t.keys)), t.how...)...)
	if err != nil {
		return nil, err
	}
	lang, err := in.Text("lang")
	if err != nil {
		return nil, err
	}
	if lang != "" {
		if q.Lang, err = calendar.ParseLang(lang); err != nil {
			return nil, ask.Fault("lang", lang, "value.unknown", "verwacht nl of en", "takes nl or en")
		}
	}
	if q.AsOf, err = in.Date("asOf"); err != nil {
		return nil, err
	}
	if q.On, err = in.Date("on"); err != nil {
		return nil, err
	}
	if err := readings(q, in); err != nil {
		return nil, err
	}
	return t.answer(*q, in)
}

func readings(q *ask.How, in ask.Object) error {
	var ids []string
	if given, ok := in["readings"]; ok && json.Unmarshal(given, &ids) != nil {
		return ask.Fault("readings", string(given), "type", "verwacht een lijst van teksten", "takes an array of texts")
	}
	for _, id := range ids {
		r, err := wob.ParseReading(id)
		if err != nil {
			return ask.Fault("readings", id, "value.unknown", "deze lezing is er niet", "there is no such reading")
		}
		q.Clock.Readings = q.Clock.Readings.With(r)
	}
	return nil
}

// Server returns a server that answers under a clock.
func Server(clock wob.Clock, log *slog.Logger) *mcp.Server {
	s := mcp.NewServer(&mcp.Implementation{Name: "casedesk", Title: "The law's clock on requests for information",
		Version: problem.Version},
		&mcp.ServerOptions{Logger: log, Instructions: "Dates under Dutch law on requests for information, " +
			"each with its article. " +
			"Give facts and never guess them; where an answer has caveats or something arguable, tell them " +
			"too. Days are YYYY-MM-DD, up to and including."})
	no := false
	for _, t := range tools {
		one := &mcp.Tool{Name: t.name, Title: t.title, Description: t.about, InputSchema: t.input(),
			OutputSchema: t.output(),
			Annotations:  &mcp.ToolAnnotations{ReadOnlyHint: true, IdempotentHint: true, OpenWorldHint: &no}}
		s.AddTool(one, func(_ context.Context, r *mcp.CallToolRequest) (*mcp.CallToolResult, error) {
			return t.call(clock, r.Params.Arguments), nil
		})
	}
	return s
}

// Stdio serves on standard input and output until the caller ends it.
func Stdio(ctx context.Context, clock wob.Clock, log *slog.Logger) error {
	return Server(clock, log).Run(ctx, &mcp.StdioTransport{})
}
