package main

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/wobrules/wobrules/examples/casedesk/api"
	"github.com/wobrules/wobrules/examples/casedesk/serve"
)

// stream sends lines as they come from a reader, and gives the lines of the
// answer as they come.
func stream(t *testing.T, ctx context.Context, base, path string, body io.Reader) *http.Response {
	t.Helper()
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, base+path, body)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", lineType)
	answer, err := (&http.Client{Transport: &http.Transport{}}).Do(r)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = answer.Body.Close() })
	return answer
}

func TestABadLineIsAProblemInItsPlaceAndNothingElseIsLost(t *testing.T) {
	base := on(t, withRegister(t), serve.Limits{})
	long := `{"id":"l","received":"` + strings.Repeat("2", api.MostBody) + `"}`
	body := "\ufeff" + strings.Join([]string{
		`{"id":"a","received":"2026-03-02"}`, ``, `not json`, `{"id":"c","received":"2026-02-30"}`, long, `   `,
		`{"id":"e"`, `[1]`,
		"{\"id\":\"\xff\",\"received\":\"2026-03-02\"}",
		`{"id":"f","received":"2026-03-02"} {"id":"g","received":"2026-03-02"}`, `null`,
		"{\"id\":\"z\",\"received\":\"2026-03-02\"}\r",
	}, "\n") // no line end after the last
	status, got, header := send(t, base, "POST", "/timelines", lineType, body)
	want := []string{`{"id":"a","act":"woo"`, `"line":3,`, `"line":4,"id":"c"`, `"status":413,`, `"line":7,`,
		`"line":8,`, `"line":9,`, `"line":10,`, `"line":11,`, `{"id":"z","act":"woo"`}
	lines := strings.Split(strings.TrimSuffix(got, "\n"), "\n")
	if status != http.StatusOK || header.Get("Content-Type") != lineType || len(lines) != len(want) {
		t.Fatalf("%d, %d lines, want %d\n%s", status, len(lines), len(want), got)
	}
	for i, part := range want {
		if !strings.Contains(lines[i], part) || strings.HasPrefix(part, `"`) && !strings.Contains(lines[i],
			`"type":"/v1/docs#`) {
			t.Errorf("line %d has no %s:\n%s", i+1, part, lines[i])
		}
	}
	if status, got, _ := send(t, base, "POST", "/timelines", lineType, ""); status != http.StatusOK || got != "" {
		t.Errorf("no lines: %d %q", status, got)
	}
}

// Every function answers a batch: a good line, a bad one, the good one again.
func TestEveryQuestionIsAnsweredInBatches(t *testing.T) {
	base := on(t, withRegister(t), serve.Limits{})
	for _, c := range good {
		if c.method != "POST" || c.kind != "" || strings.HasPrefix(c.path, "/cases") {
			continue
		}
		_, single, _ := send(t, base, c.method, c.path, "", c.body)
		_, got, _ := send(t, base, c.method, c.path, lineType, c.body+"\n{\"no\":1}\n"+c.body)
		if lines := strings.SplitAfter(got, "\n"); len(lines) != 4 || lines[0] != single || lines[2] != single ||
			!strings.Contains(lines[1], `"line":2`) {
			t.Errorf("%s: %.400s", c.path, got)
		}
	}
}

func TestAnAnswerComesBeforeTheNextLineIsSent(t *testing.T) {
	base := on(t, withRegister(t), serve.Limits{Grace: 10 * time.Second})
	in, out := io.Pipe()
	answer := make(chan *http.Response, 1)
	go func() { answer <- stream(t, t.Context(), base, "/timelines", in) }()
	if _, err := io.WriteString(out, `{"id":"a","received":"2026-03-02"}`+"\n"); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner((<-answer).Body)
	lines.Buffer(nil, 1<<20)
	for i := range 3 {
		if !lines.Scan() || !strings.Contains(lines.Text(), `"lastDay":"2026-03-30"`) {
			t.Fatalf("answer %d: %q %v", i, lines.Text(), lines.Err())
		}
		if _, err := io.WriteString(out, `{"id":"a","received":"2026-03-02"}`+"\n"); err != nil {
			t.Fatal(err)
		}
	}
	_ = out.Close()
}

// endless gives cases without end, and counts what was taken.
type endless struct {
	taken atomic.Int64
	most  int64
	line  []byte
	rest  []byte
}

var oneLine = []byte(`{"id":"a","received":"2026-03-02"}` + "\n")

func (e *endless) Read(b []byte) (int, error) {
	if e.most > 0 && e.taken.Load() >= e.most {
		return 0, io.EOF
	}
	n := 0
	for n < len(b) {
		if len(e.rest) == 0 {
			e.rest = e.line
		}
		k := copy(b[n:], e.rest)
		e.rest, n = e.rest[k:], n+k
	}
	e.taken.Add(int64(n))
	return n, nil
}

// A caller that does not read is not read from either: the batch waits, in the
// buffers of the connection and not in memory.
func TestACallerThatDoesNotReadIsWaitedFor(t *testing.T) {
	base := on(t, withRegister(t), serve.Limits{Grace: 10 * time.Second})
	// Spaces make a line longer than its answer, so that the buffers of the
	// connection fill soon.
	source := &endless{line: []byte(strings.TrimSpace(string(oneLine)) + strings.Repeat(" ", 4<<10) + "\n")}
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	answer := stream(t, ctx, base, "/timelines", source)
	last, still := int64(-1), 0
	for range 200 {
		if now := source.taken.Load(); now == last {
			if still++; still == 5 {
				break
			}
		} else {
			last, still = now, 0
		}
		time.Sleep(50 * time.Millisecond)
	}
	if still < 5 || last > 128<<20 {
		t.Fatalf("%d bytes were taken though no answer was read", last)
	}
	for range 1000 { // answers are longer than lines, so much is read before more is taken
		if _, err := io.CopyN(io.Discard, answer.Body, 1<<20); err != nil {
			t.Fatal(err)
		}
		if source.taken.Load() > last {
			return
		}
	}
	t.Error("nothing more was taken after answers were read")
}

func TestMemoryDoesNotGrowWithABatch(t *testing.T) {
	base := on(t, withRegister(t), serve.Limits{})
	heap := func() uint64 {
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	answer := stream(t, t.Context(), base, "/deadlines", &endless{most: 1 << 19, line: oneLine})
	lines := bufio.NewScanner(answer.Body)
	all := (1 << 19) / len(oneLine)
	var early, late uint64
	n, size := 0, 0
	for ; lines.Scan(); n++ {
		switch size += len(lines.Bytes()); n {
		case all / 3:
			early = heap()
		case all - 1:
			late = heap()
		}
	}
	if n < all {
		t.Errorf("%d answers, want %d: %v", n, all, lines.Err())
	}
	if late > early+uint64(size)/4 {
		t.Errorf("%d bytes in use after a third of %d bytes of answers, %d at the end", early, size, late)
	}
}

func TestACallerWhoGoesIsLeft(t *testing.T) {
	a := withRegister(t)
	var log syncBuffer
	a.Log = slog.New(slog.NewTextHandler(&log, nil))
	base := on(t, a, serve.Limits{})
	ctx, cancel := context.WithCancel(t.Context())
	answer := stream(t, ctx, base, "/timelines", &endless{line: oneLine})
	if _, err := io.CopyN(io.Discard, answer.Body, 1<<16); err != nil {
		t.Fatal(err)
	}
	cancel()
	for range 1000 {
		if strings.Contains(log.String(), "pattern=/v1/timelines") {
			break
		}
		time.Sleep(20 * time.Millisecond)
	}
	if text := log.String(); !strings.Contains(text, "pattern=/v1/timelines") || strings.Contains(text, "level=ERROR") {
		t.Errorf("the log: %s", text)
	}
}

type syncBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (s *syncBuffer) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.Write(p)
}

func (s *syncBuffer) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.String()
}

// A body that comes a byte at a time ends within its grace, whether it is one
// question or a batch, and the server serves others meanwhile.
func TestABodyThatComesTooSlowlyEnds(t *testing.T) {
	base := on(t, withRegister(t), serve.Limits{Grace: 300 * time.Millisecond})
	host := strings.TrimSuffix(strings.TrimPrefix(base, "http://"), "/v1")
	for _, kind := range []string{jsonType, lineType} {
		conn, err := net.Dial("tcp", host)
		if err != nil {
			t.Fatal(err)
		}
		_, _ = fmt.Fprintf(conn,
			"POST /v1/timelines HTTP/1.1\r\nHost: %s\r\nContent-Type: %s\r\nContent-Length: 100000\r\n\r\n", host, kind)
		go func() {
			for range 100 {
				if _, err := conn.Write([]byte(" ")); err != nil {
					return
				}
				time.Sleep(50 * time.Millisecond)
			}
		}()
		if status, _, _ := send(t, base, "POST", "/timelines", "",
			`{"received":"2026-03-02"}`); status != http.StatusOK {
			t.Errorf("another caller: %d", status)
		}
		answer, err := http.ReadResponse(bufio.NewReader(conn), nil)
		if err != nil {
			t.Fatalf("%s: %v", kind, err)
		}
		body, _ := io.ReadAll(answer.Body)
		if answer.StatusCode != http.StatusRequestTimeout || !bytes.Contains(body, []byte("#too-slow")) {
			t.Errorf("%s: %d: %s", kind, answer.StatusCode, body)
		}
		_ = conn.Close()
	}
}

// Ten callers send the same event at once: it is there once, and all are told
// so or that the case was changed.
func TestTheSameEventSentManyTimesIsThereOnce(t *testing.T) {
	base := on(t, withRegister(t), serve.Limits{})
	_, _, _ = send(t, base, "POST", "/cases", "", `{"case":{"id":"Z-1","received":"2026-03-02"}}`)
	var wait sync.WaitGroup
	var told sync.Map
	for range 10 {
		wait.Go(func() {
			status, _, _ := send(t, base, "POST", "/cases/Z-1/events", "",
				`{"on":"2026-03-12","kind":"precision-asked"}`, "If-Match", `"1"`, "Idempotency-Key", "once")
			n, _ := told.LoadOrStore(status, new(atomic.Int64))
			n.(*atomic.Int64).Add(1)
		})
	}
	wait.Wait()
	created, _ := told.Load(http.StatusCreated)
	again, _ := told.Load(http.StatusOK)
	if created == nil || created.(*atomic.Int64).Load() != 1 || again == nil || again.(*atomic.Int64).Load() != 9 {
		t.Errorf("created %v, again %v", created, again)
	}
	if _, body, _ := send(t, base, "GET", "/cases/Z-1/events", "", ""); strings.Count(body, `"event":`) != 2 {
		t.Errorf("the events: %s", body)
	}
}

// What is under way when the program is told to end is answered to its end.
func TestAnEndLetsWhatIsUnderWayFinish(t *testing.T) {
	a := withRegister(t)
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() {
		ended <- serve.Run(ctx, listener, serve.Guard(a.Handler(), a.Log, serve.Limits{}, "/v1/"), a.Log)
	}()
	base := "http://" + listener.Addr().String() + "/v1"
	in, out := io.Pipe()
	answered := make(chan *http.Response, 1)
	go func() { answered <- stream(t, t.Context(), base, "/timelines", in) }()
	_, _ = out.Write(oneLine)
	answer := <-answered
	stop()
	time.Sleep(200 * time.Millisecond)
	if _, err := http.Get(base + "/docs"); err == nil {
		t.Error("somebody else is let in after the end")
	}
	_, _ = out.Write(oneLine)
	_ = out.Close()
	body, err := io.ReadAll(answer.Body)
	if err != nil || bytes.Count(body, []byte("\n")) != 2 {
		t.Errorf("%d answers, %v", bytes.Count(body, []byte("\n")), err)
	}
	if err := <-ended; err != nil {
		t.Errorf("the end: %v", err)
	}
}
