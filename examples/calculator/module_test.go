package calculator

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/examples/calculator/answer"
	"github.com/wobrules/wobrules/wob"
)

const conformance = "../../wob/testdata/conformance/"

// built builds the module once for all tests.
var built = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "calculator")
	if err != nil {
		return "", err
	}
	file := filepath.Join(dir, "wobrules.wasm")
	out, err := exec.Command("go", "run", "./build", "-module", file).CombinedOutput()
	if err != nil {
		err = fmt.Errorf("%w: %s", err, out)
	}
	return file, err
})

func TestMain(m *testing.M) {
	code := m.Run()
	if file, err := built(); err == nil && code >= 0 {
		_ = os.RemoveAll(filepath.Dir(file))
	}
	os.Exit(code)
}

// compiled keeps the module compiled between the tests.
var compiled = wazero.NewCompilationCache()

// A host is a caller of the module in Go.
type host struct {
	t *testing.T
	m api.Module
}

func newHost(t *testing.T) host {
	t.Helper()
	file, err := built()
	if err != nil {
		t.Fatal(err)
	}
	code, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	r := wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfig().WithCompilationCache(compiled))
	t.Cleanup(func() { _ = r.Close(ctx) })
	wasi_snapshot_preview1.MustInstantiate(ctx, r)
	m, err := r.InstantiateWithConfig(ctx, code, wazero.NewModuleConfig().WithStartFunctions("_initialize"))
	if err != nil {
		t.Fatal(err)
	}
	return host{t, m}
}

func (h host) call(name string, args ...uint64) uint64 {
	h.t.Helper()
	got, err := h.m.ExportedFunction(name).Call(context.Background(), args...)
	if err != nil {
		h.t.Fatal(err)
	}
	return got[0]
}

// ask gives the module a case file and reads the answer.
func (h host) ask(function string, lang calendar.Lang, caseFile []byte) []byte {
	h.t.Helper()
	if at := h.call("alloc", uint64(len(caseFile))); at != 0 {
		h.m.Memory().Write(uint32(at), caseFile)
	}
	return h.read(h.call(function, uint64(lang), uint64(len(caseFile))))
}

func (h host) read(place uint64) []byte {
	h.t.Helper()
	b, ok := h.m.Memory().Read(uint32(place>>32), uint32(place))
	if !ok {
		h.t.Fatalf("the answer lies outside the memory: %x", place)
	}
	return bytes.Clone(b)
}

// sample is 20 lines of the conformance set, spread over it, the last being
// what must be refused.
func sample(t *testing.T, name string) [][]byte {
	t.Helper()
	data, err := os.ReadFile(conformance + name)
	if err != nil {
		t.Fatal(err)
	}
	lines := bytes.Split(bytes.TrimSuffix(data, []byte("\n")), []byte("\n"))
	var out [][]byte
	for i := range 20 {
		out = append(out, lines[i*(len(lines)-1)/19])
	}
	return out
}

func TestTheModuleGivesTheBytesOfTheLibrary(t *testing.T) {
	h := newHost(t)
	for _, c := range sample(t, "cases.jsonl") {
		for _, l := range []calendar.Lang{calendar.Dutch, calendar.English} {
			if got, want := h.ask("timeline", l, c), native(l, c); !bytes.Equal(got, want) {
				t.Errorf("%s\n the module gives %s\n the library     %s", c, got, want)
			}
			for name, f := range map[string]func(calendar.Lang, []byte) []byte{
				"plain": answer.Plain, "text": answer.Text, "picture": answer.Picture} {
				if got, want := h.ask(name, l, c), f(l, c); !bytes.Equal(got, want) {
					t.Errorf("%s of %s\n the module gives %s\n the library     %s", name, c, got, want)
				}
			}
		}
	}
}

// native asks the library itself, without any code of this module.
func native(l calendar.Lang, caseFile []byte) []byte {
	c, err := wob.ParseCase(caseFile)
	if err != nil {
		return wob.AppendErrorJSON(nil, l, "", c.ID, err)
	}
	t, err := wob.Clock{}.Timeline(c)
	if err != nil {
		return wob.AppendErrorJSON(nil, l, "", c.ID, err)
	}
	return t.AppendJSON(nil, l)
}

// The set stands in a file of many lines; what is alone in its input stands on
// line 1, so that only the lines of errors differ.
func TestTheAnswersAreThoseOfTheConformanceSet(t *testing.T) {
	answers := sample(t, "answers.jsonl")
	for i, c := range sample(t, "cases.jsonl") {
		got, want := decode(t, answer.Timeline(calendar.Dutch, c)), decode(t, answers[i])
		if _, refused := want["faults"]; refused {
			delete(want, "line")
			delete(want, "error")
			delete(got, "line")
			delete(got, "error")
		}
		if g, w := encoded(t, got), encoded(t, want); g != w {
			t.Errorf("%s\n got  %s\n want %s", c, g, w)
		}
	}
}

func decode(t *testing.T, b []byte) map[string]any {
	t.Helper()
	var v map[string]any
	if err := json.Unmarshal(b, &v); err != nil {
		t.Fatalf("%v: %s", err, b)
	}
	return v
}

func TestBadInputIsToldAndLeavesTheModuleWhole(t *testing.T) {
	h := newHost(t)
	good := []byte(`{"received":"2026-06-01"}`)
	want := answer.Timeline(calendar.Dutch, good)
	for _, row := range []struct{ in, code, key string }{
		{``, "syntax", ""},
		{`[]`, "type", ""},
		{`{"received":"2026-02-30"}`, "date.malformed", "received"},
		{`{"recieved":"2026-06-01"}`, "key.unknown", "recieved"},
		{"{\"received\":\"2026-06-01\",\n\"default\":{\"sent\":\"2026-05-01\"}}", "order", "default.sent"},
		{"\xff\xfe\x00", "", ""},
	} {
		var got struct {
			Line   int
			Faults []struct{ Code, Key, Value, Text string }
		}
		b := h.ask("timeline", calendar.Dutch, []byte(row.in))
		if err := json.Unmarshal(b, &got); err != nil || len(got.Faults) == 0 || got.Line == 0 {
			t.Errorf("%q: no fault with a line: %s", row.in, b)
			continue
		}
		if f := got.Faults[0]; row.code != "" && (f.Code != row.code || f.Key != row.key) {
			t.Errorf("%q: code %s key %q, want %s %q", row.in, f.Code, f.Key, row.code, row.key)
		}
		if b := h.ask("timeline", calendar.Dutch, good); !bytes.Equal(b, want) {
			t.Errorf("after %q a good case gives %s", row.in, b)
		}
	}
	for _, n := range []uint64{0, 8<<20 + 1, 1<<32 - 1} {
		if at := h.call("alloc", n); at != 0 {
			t.Errorf("alloc of %d bytes gives %d", n, at)
		}
	}
	if b := h.read(h.call("timeline", 0, 1<<32-1)); !bytes.Contains(b, []byte(`"faults"`)) {
		t.Errorf("a length that was never reserved gives %s", b)
	}
}

func TestTheModuleTellsItsVersion(t *testing.T) {
	h := newHost(t)
	var v struct {
		ABI         int
		Library, Go string
	}
	if err := json.Unmarshal(h.read(h.call("version")), &v); err != nil || v.ABI != answer.ABI || v.Library == "" ||
		v.Go == "" {
		t.Errorf("version %+v, %v", v, err)
	}
}

func TestTheModuleAnswersInNode(t *testing.T) {
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("no node here")
	}
	file, err := built()
	if err != nil {
		t.Fatal(err)
	}
	c := exec.Command(node, "--no-warnings", "node/ask.mjs", file)
	cases := sample(t, "cases.jsonl")
	c.Stdin = bytes.NewReader(append(bytes.Join(cases, []byte("\n")), '\n'))
	out, err := c.Output()
	if err != nil {
		t.Fatal(err)
	}
	lines := bytes.Split(bytes.TrimSuffix(out, []byte("\n")), []byte("\n"))
	if len(lines) != len(cases) {
		t.Fatalf("%d answers to %d cases", len(lines), len(cases))
	}
	for i, c := range cases {
		if want := native(calendar.Dutch, c); !bytes.Equal(lines[i], want) {
			t.Errorf("%s\n node gives  %s\n the library %s", c, lines[i], want)
		}
	}
}
