package calculator

import (
	"encoding/json"
	"os/exec"
	"testing"
)

// The facts are kept as the case file has them: a value that is taken away takes
// with it what it leaves empty, and nothing else.
func TestTheFormKeepsTheFactsAsTheCaseFileHasThem(t *testing.T) {
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("no node here")
	}
	for _, row := range []struct{ script, want string }{
		{`f = {}; Facts.set(f, 'decision.published', '2026-06-01')`, `{"decision":{"published":"2026-06-01"}}`},
		{`f = {}; Facts.set(f, 'adjournments[0].by', 'P2W')`, `{"adjournments":[{"by":"P2W"}]}`},
		{`f = {a: 1, adjournments: [{by: 'P2W'}]}; Facts.set(f, 'adjournments[0].by')`, `{"a":1}`},
		{`f = {s: [{x: 1}, {y: 2}]}; Facts.set(f, 's[0].x')`, `{"s":[{"y":2}]}`},
		{`f = {d: {x: 1, y: 2}}; Facts.set(f, 'd.x')`, `{"d":{"y":2}}`},
		{`f = {}; Facts.set(f, 'd.x')`, `{}`},
		{`f = {d: null}; Facts.set(f, 'd.x', false)`, `{"d":{"x":false}}`},
		{`f = Facts.fromAddress(Facts.toAddress('en', {id: 'a&b=#"é', received: '2026-06-01'})).facts`,
			`{"id":"a&b=#\"é","received":"2026-06-01"}`},
		{`f = Facts.parse('{"defaults":[{"sent":"2026-07-01"}]}')`, `{"default":{"sent":"2026-07-01"}}`},
		{`f = Facts.parse('{"defaults":[{"id":"a"},{"id":"b"}]}')`, `{"defaults":[{"id":"a"},{"id":"b"}]}`},
		{`try { f = Facts.parse('[]') } catch { f = 'refused' }`, `"refused"`},
	} {
		code := pageFile(t, "facts.js") + "\nlet f; " + row.script + "\nconsole.log(JSON.stringify(f))"
		out, err := exec.Command(node, "-e", code).CombinedOutput()
		var got, want any
		if err != nil || json.Unmarshal(out, &got) != nil || json.Unmarshal([]byte(row.want), &want) != nil {
			t.Errorf("%s: %v %s", row.script, err, out)
			continue
		}
		if g, w := encoded(t, got), encoded(t, want); g != w {
			t.Errorf("%s\n gives %s\n want  %s", row.script, g, w)
		}
	}
}

func encoded(t *testing.T, v any) string {
	t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
