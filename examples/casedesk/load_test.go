package main

import (
	"context"
	"database/sql"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"os"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"

	"github.com/wobrules/wobrules/examples/casedesk/register"
	"github.com/wobrules/wobrules/examples/casedesk/serve"
	"github.com/wobrules/wobrules/examples/casedesk/store"
)

var (
	loadCases   = flag.Int("load", 0, "measure a register of so many cases")
	loadSeconds = flag.Int("seconds", 10, "how long each call is measured")
	loadClients = flag.Int("clients", 4, "how many clients ask at once")
	loadDB      = flag.String("load-db", "", "the register that is measured; empty: SQLite in a temporary directory")
)

// TestLoad fills a register and measures the desk on loopback. It is no test of
// speed: it fails where something does not answer.
func TestLoad(t *testing.T) {
	if *loadCases == 0 {
		t.Skip("-load says no number of cases")
	}
	hook := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {}))
	defer hook.Close()
	t.Setenv(secretEnv, "a secret of the load test")
	o := options{db: *loadDB, host: "desk.example", remind: reminding{hook: hook.URL, private: true}}
	if o.db == "" {
		o.db = t.TempDir() + "/register.sqlite"
	}
	log := slog.New(slog.NewTextHandler(io.Discard, nil))
	h, closeAll, err := handler(t.Context(), o, log)
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(serve.Guard(h, log, serve.Limits{}, "/import", "/letter", "/v1/"))
	defer func() { server.Close(); closeAll() }()
	l := &load{t: t, url: server.URL, today: calendar.DateOf(time.Now())}
	l.fill(o)
	_, body, _ := ask(t, http.MethodPost, l.url+"/feed", "owner=load", "Content-Type",
		"application/x-www-form-urlencoded")
	feed := regexp.MustCompile(`/feed/[\w-]+\.ics`).FindString(body)
	batch := l.batch(1000)
	l.once("the first work list", "/")
	l.once("the first statistics", "/statistics")
	l.once("the first feed", feed)
	for _, m := range []struct {
		name string
		do   func() (int, error)
	}{
		{"work list", l.get("/")},
		{"work list, overdue, page 20", l.get("/?which=overdue&from=950")},
		{"work list, search", l.get("/?q=case-471")},
		{"register", l.get("/cases")},
		{"case page", func() (int, error) { return l.get("/cases/" + l.one())() }},
		{"adding a fact", l.add},
		{"statistics", l.get("/statistics")},
		{"feed", l.get(feed)},
		{"deadlines within 7 days", l.get("/v1/deadlines?within=7")},
		{"timelines, 1000 cases", func() (int, error) {
			return l.call(http.MethodPost, "/v1/timelines", batch, "Content-Type", "application/x-ndjson")
		}},
	} {
		l.measure(m.name, m.do)
	}
	l.memory("at the end")
}

type load struct {
	t     *testing.T
	url   string
	today calendar.Date
}

// worked is how many cases are worked out; the others are copies of them, so that
// most of the time goes to what is measured.
const worked = 1000

// fill stores cases of all ages: one in five still runs.
func (l *load) fill(o options) {
	l.t.Helper()
	s, err := store.Open(context.Background(), o.db)
	if err != nil {
		l.t.Fatal(err)
	}
	defer s.Close()
	if l.known(s) {
		return
	}
	rules := register.NewRules(wob.Clock{})
	work := rules.Work(l.today)
	// It plans reminders in the same transactions, and works none.
	if _, err := o.remind.join(s, rules, time.UTC, o.host, "127.0.0.1", slog.New(slog.DiscardHandler)); err != nil {
		l.t.Fatal(err)
	}
	start := time.Now()
	var changes []store.Change
	first := min(*loadCases, worked)
	for i := range first {
		changes = append(changes, l.change(i, work))
		if len(changes) < 200 && i < first-1 {
			continue
		}
		job := store.Import{ID: "load"}
		if err := s.StoreImported(context.Background(), &job, changes, nil,
			func(_ int, err error) store.BadRow { l.t.Fatal(err); return store.BadRow{} }); err != nil {
			l.t.Fatal(err)
		}
		changes = changes[:0]
	}
	took := time.Since(start)
	l.t.Logf("%d cases stored in %v: %.0f a second", first, took.Round(time.Second), float64(first)/took.Seconds())
	l.copies(s, *loadCases/first-1)
	l.memory("after it")
}

// copies makes so many copies of each case, with what was worked out of it; they
// have no reminders.
func (l *load) copies(s *store.Store, n int) {
	l.t.Helper()
	if n < 1 {
		return
	}
	const times = ` CROSS JOIN (WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < %d) SELECT ` +
		`n FROM c) AS times`
	start := time.Now()
	if err := s.InTx(context.Background(), func(tx *sql.Tx) error {
		for _, query := range []string{
			`INSERT INTO casefile (id, version, title, act, received, settled, fault, computed, rules, bucket, tally, search)
				SELECT id || '-' || n, version, title, act, received, settled, fault, computed, rules,
					(bucket + n) % 256, tally, search || '-' || n FROM casefile`,
			`INSERT INTO event (case_id, seq, id, data, entered, entered_by) SELECT case_id || '-' || n, seq, id, data, ` +
				`entered, entered_by FROM event`,
			`INSERT INTO deadline (case_id, key, of, who, force, first_day, last_day, state, received_by, on_day,
					provision, urgency)
				SELECT case_id || '-' || n, key, of, who, force, first_day, last_day, state, received_by, on_day,
					provision, urgency FROM deadline`,
		} {
			if _, err := tx.Exec(query + fmt.Sprintf(times, n)); err != nil {
				return err
			}
		}
		return nil
	}); err != nil {
		l.t.Fatal(err)
	}
	l.t.Logf("%d copies of each in %v", n, time.Since(start).Round(time.Second))
}

func (l *load) known(s *store.Store) bool {
	_, err := s.Load(context.Background(), "case-0")
	return err == nil
}

func (l *load) change(i int, work func(store.Case) (store.Computed, error)) store.Change {
	ago := func(n int) string { return l.today.AddDays(-n).String() }
	event := func(n int, on, rest string) store.Event {
		id := fmt.Sprintf("e%d", n)
		return store.Event{ID: id, Data: []byte(`{"id":"` + id + `","on":"` + on + `",` + rest + `}`),
			Entered: time.Now()}
	}
	c := store.Change{ID: fmt.Sprintf("case-%d", i), Title: fmt.Sprintf("Verzoek %d over een onderwerp", i), Work: work}
	age := 5 + i%50
	if i%5 != 0 {
		age = 200 + i%1200
	}
	c.Events = []store.Event{event(1, ago(age), `"kind":"received"`)}
	if i%3 == 0 {
		c.Events = append(c.Events, event(2, ago(age-5),
			`"kind":"adjourned","fields":{"by":"P2W","reasons":true,"size":true}`))
	}
	if i%5 != 0 {
		c.Events = append(c.Events, event(3, ago(age-25), `"kind":"decision","fields":{"discloses":true}`))
	}
	return c
}

func (l *load) one() string { return l.nth(rand.IntN(*loadCases)) }

// nth is the id of a case: the first are those that were worked out.
func (l *load) nth(i int) string {
	first := min(*loadCases, worked)
	if i < first {
		return fmt.Sprintf("case-%d", i)
	}
	return fmt.Sprintf("case-%d-%d", i%first, i/first)
}

func (l *load) call(method, path, body string, header ...string) (int, error) {
	r, err := http.NewRequest(method, l.url+path, strings.NewReader(body))
	if err != nil {
		return 0, err
	}
	for i := 0; i+1 < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		return 0, err
	}
	defer func() { _ = answer.Body.Close() }()
	_, err = io.Copy(io.Discard, answer.Body)
	return answer.StatusCode, err
}

func (l *load) get(path string) func() (int, error) {
	return func() (int, error) { return l.call(http.MethodGet, path, "") }
}

// add adds a fact to a case, as a program does: it reads the version first.
func (l *load) add() (int, error) {
	path := "/v1/cases/" + l.nth(5*rand.IntN(max(1, *loadCases/5)))
	answer, err := http.Get(l.url + path)
	if err != nil {
		return 0, err
	}
	_, _ = io.Copy(io.Discard, answer.Body)
	_ = answer.Body.Close()
	id := fmt.Sprintf("x%d", rand.Int64())
	status, err := l.call(http.MethodPost, path+"/events",
		`{"id":"`+id+`","on":"`+l.today.String()+`","kind":"delay-told"}`,
		"Content-Type", "application/json", "If-Match", answer.Header.Get("ETag"))
	if status == http.StatusUnprocessableEntity || status == http.StatusPreconditionFailed { // told before
		status = http.StatusOK
	}
	return status, err
}

func (l *load) batch(n int) string {
	var b strings.Builder
	for i := range n {
		_, _ = fmt.Fprintf(&b, `{"id": "c%d", "received": "%s", "decision": {"published": "%s"}}`+"\n", i,
			l.today.AddDays(-100-i%300), l.today.AddDays(-70-i%300))
	}
	return b.String()
}

func (l *load) once(name, path string) {
	l.t.Helper()
	start := time.Now()
	status, err := l.get(path)()
	if err != nil || status != http.StatusOK {
		l.t.Fatalf("%s: %d, %v", name, status, err)
	}
	l.t.Logf("%-28s %v", name, time.Since(start).Round(time.Millisecond))
}

func (l *load) measure(name string, do func() (int, error)) {
	l.t.Helper()
	var mu sync.Mutex
	var took []time.Duration
	start, before := time.Now(), used()
	end := start.Add(time.Duration(*loadSeconds) * time.Second)
	var wg sync.WaitGroup
	for range *loadClients {
		wg.Go(func() {
			for time.Now().Before(end) {
				begin := time.Now()
				status, err := do()
				if err != nil || status >= 400 {
					l.t.Errorf("%s: %d, %v", name, status, err)
					return
				}
				mu.Lock()
				took = append(took, time.Since(begin))
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	all, cpu := time.Since(start), used()-before
	slices.Sort(took)
	if len(took) == 0 {
		l.t.Errorf("%s: no answer", name)
		return
	}
	at := func(p int) time.Duration {
		return took[min(len(took)-1, len(took)*p/100)].Round(100 * time.Microsecond)
	}
	l.t.Logf("%-28s %8.1f a second, p50 %v, p99 %v; %v of processor time each", name,
		float64(len(took))/all.Seconds(), at(50), at(99),
		(cpu / time.Duration(len(took))).Round(10*time.Microsecond))
}

// used is the processor time that the program used, with that of the clients: it
// hardly depends on what else the machine does.
func used() time.Duration {
	var u syscall.Rusage
	_ = syscall.Getrusage(syscall.RUSAGE_SELF, &u)
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// memory tells what the program holds: with the clients, which are in it.
func (l *load) memory(when string) {
	l.t.Helper()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	peak := "?"
	if b, err := os.ReadFile("/proc/self/status"); err == nil {
		peak = strings.TrimSpace(strings.TrimPrefix(regexp.MustCompile(`VmHWM:.*`).FindString(string(b)), "VmHWM:"))
	}
	l.t.Logf("memory %s: %d MB of heap, at most %s in all", when, m.HeapInuse>>20, peak)
}
