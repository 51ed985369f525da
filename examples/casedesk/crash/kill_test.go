package crash

import (
	"bufio"
	"context"
	"database/sql"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"mime/quotedprintable"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/riverqueue/river/rivertype"

	"github.com/wobrules/wobrules/examples/casedesk/internal/sink"
	"github.com/wobrules/wobrules/examples/casedesk/store"
	"github.com/wobrules/wobrules/examples/casedesk/storetest"
)

var kills = flag.Int("kills", 6, "how often the desk is killed under load")

// soon tries again at once.
type soon struct{}

func (soon) NextRetry(*rivertype.JobRow) time.Time { return time.Now().Add(200 * time.Millisecond) }

// A world is what is around the desk: a database, a mail server, and a program
// that takes the webhook.
type world struct {
	t       *testing.T
	address string
	smtp    *sink.SMTP
	hook    *httptest.Server

	mu     sync.Mutex
	stored map[[2]string]bool        // case and event, as the desk said
	told   map[string]map[string]int // by webhook: what was told, and under which ids
	sprung int                       // how often the desk was killed in the middle of a call
	hold   func()                    // called in the middle of each call of the webhook
}

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{t: t, address: storetest.Address(t), stored: map[[2]string]bool{}, told: map[string]map[string]int{}}
	var err error
	if w.smtp, err = sink.Listen(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(w.smtp.Close)
	w.smtp.Slow(5 * time.Millisecond)
	w.hook = httptest.NewServer(http.HandlerFunc(w.take))
	t.Cleanup(w.hook.Close)
	return w
}

// take is the webhook: it keeps what it was told and under which id, and answers
// a little later, so that the desk is killed in between now and then.
func (w *world) take(out http.ResponseWriter, r *http.Request) {
	var m struct {
		Reminders []struct{ Case, Key, Last string }
	}
	if err := json.NewDecoder(r.Body).Decode(&m); err != nil {
		out.WriteHeader(http.StatusBadRequest)
		return
	}
	w.mu.Lock()
	for _, one := range m.Reminders {
		what := one.Case + " " + one.Key + " " + one.Last
		if w.told[what] == nil {
			w.told[what] = map[string]int{}
		}
		w.told[what][r.Header.Get("Idempotency-Key")]++
	}
	hold := w.hold
	w.mu.Unlock()
	if hold != nil {
		hold()
	}
	time.Sleep(5 * time.Millisecond)
}

// start starts a desk with a load, and returns it when it is ready.
func (w *world) start(name string, load int) *exec.Cmd {
	w.t.Helper()
	program, err := os.Executable()
	if err != nil {
		w.t.Fatal(err)
	}
	cmd := exec.Command(program)
	cmd.Env = append(os.Environ(), "CRASH_CHILD="+name, "CRASH_DB="+w.address, "CRASH_SMTP="+w.smtp.Addr(),
		"CRASH_HOOK="+w.hook.URL,
		fmt.Sprintf("CRASH_LOAD=%d", load))
	out, err := cmd.StdoutPipe()
	if err != nil {
		w.t.Fatal(err)
	}
	cmd.Stderr = os.Stderr
	if os.Getenv("CASEDESK_CRASH_LOG") == "" {
		cmd.Stderr = io.Discard
	}
	if err := cmd.Start(); err != nil {
		w.t.Fatal(err)
	}
	ready := make(chan bool)
	go func() {
		lines := bufio.NewScanner(out)
		for lines.Scan() {
			if lines.Text() == "ready" {
				close(ready)
				continue
			}
			var id, event string
			if _, err := fmt.Sscanf(lines.Text(), "stored %s %s", &id, &event); err == nil {
				w.mu.Lock()
				w.stored[[2]string{id, event}] = true
				w.mu.Unlock()
			}
		}
	}()
	select {
	case <-ready:
	case <-time.After(30 * time.Second):
		w.t.Fatal("the desk does not start")
	}
	return cmd
}

func kill(cmd *exec.Cmd) {
	_ = cmd.Process.Kill() // SIGKILL
	_ = cmd.Wait()
}

func (w *world) open() *store.Store {
	w.t.Helper()
	s, err := store.Open(context.Background(), w.address)
	if err != nil {
		w.t.Fatal(err)
	}
	w.t.Cleanup(s.Close)
	return s
}

// left counts the jobs that are not done, and the messages without an end.
func left(s *store.Store) (jobs, messages int, err error) {
	err = s.InTx(context.Background(), func(tx *sql.Tx) error {
		if err := tx.QueryRow(`SELECT COUNT(*) FROM river_job WHERE kind <> 'tend' AND state IN ('available', 'running', ` +
			`'scheduled', 'retryable', 'pending')`).Scan(&jobs); err != nil {
			return err
		}
		return tx.QueryRow(`SELECT COUNT(*) FROM message WHERE state IN ('open', 'sending', 'retry')`).Scan(&messages)
	})
	return jobs, messages, err
}

// still is how long nothing may move before work counts as stuck: more than a call
// that times out, and than the rescue of a job whose desk was killed.
const still = time.Minute

// drain waits until every job is done. How long that takes is a matter of the
// machine; that it goes on is not.
func (w *world) drain(s *store.Store) {
	w.t.Helper()
	var was [2]int
	for moved := time.Now(); ; time.Sleep(200 * time.Millisecond) {
		jobs, messages, err := left(s)
		now := [2]int{jobs, messages}
		switch {
		case err == nil && now == [2]int{}:
			return
		case err == nil && now != was:
			was, moved = now, time.Now()
		case time.Since(moved) > still:
			w.t.Fatalf("%d jobs and %d messages are left: %v\n%s", was[0], was[1], err, remains(s))
		}
	}
}

// remains lists the jobs that are not done, and the reminders and messages that wait.
func remains(s *store.Store) string {
	var b strings.Builder
	for _, query := range []string{
		`SELECT kind || ' ' || state || ' ' || id || ' ' || attempt || ' ' || CAST(args AS TEXT) || ' ' || ` +
			`COALESCE(CAST(errors AS TEXT), '') || ' ' || CAST(scheduled_at AS TEXT) FROM river_job WHERE state IN ` +
			`('available', 'running', 'scheduled', 'retryable', 'pending')`,
		`SELECT 'reminder ' || case_id || ' ' || day || ' ' || job FROM reminder WHERE state = 'planned'`,
		`SELECT 'message ' || id || ' ' || channel || ' ' || state || ' ' || job FROM message WHERE state IN ('open', ` +
			`'sending', 'retry')`,
	} {
		_ = s.InTx(context.Background(), func(tx *sql.Tx) error {
			rows, err := tx.Query(query)
			if err != nil {
				b.WriteString(err.Error() + "\n")
				return err
			}
			defer func() { _ = rows.Close() }()
			for rows.Next() {
				var line string
				_ = rows.Scan(&line)
				b.WriteString(line + "\n")
			}
			return rows.Err()
		})
	}
	return b.String()
}

// mails returns how often each line was told by mail.
func (w *world) mails() map[string]int {
	w.t.Helper()
	told := map[string]int{}
	for _, m := range w.smtp.Mails() {
		_, body, _ := strings.Cut(m.Text, "\r\n\r\n")
		text, err := io.ReadAll(quotedprintable.NewReader(strings.NewReader(body)))
		if err != nil {
			w.t.Fatal(err)
		}
		id := ""
		for _, line := range strings.Split(strings.ReplaceAll(string(text), "\r", ""), "\n") {
			switch {
			case line == "":
			case !strings.HasPrefix(line, " "):
				id = line
			case strings.Contains(line, "tot en met"):
				told[id+":"+line]++
			}
		}
	}
	return told
}

func (w *world) onCall(do func()) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.hold = do
}

// trap kills a desk at the moment at which something is called.
func (w *world) trap(cmd *exec.Cmd, at func(func())) {
	killed := make(chan bool)
	var once sync.Once
	at(func() {
		once.Do(func() { _ = cmd.Process.Kill(); close(killed) })
		time.Sleep(50 * time.Millisecond)
	})
	select {
	case <-killed:
		w.sprung++
	case <-time.After(still):
		w.t.Log("nothing was called in a minute")
		w.t.Log(remains(w.open()))
	}
	at(nil)
}

func TestWhatWasStoredIsThereOnceAndNothingIsToldTwiceAfterKills(t *testing.T) {
	w := newWorld(t)
	for i := range *kills {
		cmd := w.start(fmt.Sprintf("run%d", i), 3)
		time.Sleep(time.Duration(100+rand.IntN(400)) * time.Millisecond)
		switch i % 3 {
		case 1: // when a mail was taken, and the desk does not know it
			w.trap(cmd, w.smtp.Hook)
		case 2: // when the webhook was called
			w.trap(cmd, w.onCall)
		}
		kill(cmd)
	}
	cmd := w.start("last", 0)
	s := w.open()
	w.drain(s)
	kill(cmd)
	w.check(s)
	if w.sprung == 0 && *kills > 2 {
		t.Error("the desk was never killed in the middle of a call")
	}
}

func (w *world) check(s *store.Store) {
	w.t.Helper()
	w.checkTitled(s, "")
}

// checkTitled compares what the desk said, what is in the register and what was told
// of cases with a title.
func (w *world) checkTitled(s *store.Store, title string) {
	w.t.Helper()
	ctx := context.Background()
	w.mu.Lock()
	defer w.mu.Unlock()
	if len(w.stored) == 0 {
		w.t.Fatal("nothing was stored")
	}
	// Each event is there, once; each case was told of by webhook, and by mail unless that is unsure.
	cases := 0
	unsure := map[string]bool{}
	mails := w.mails()
	if err := s.InTx(ctx, func(tx *sql.Tx) error {
		rows, err := tx.Query(`SELECT n.case_id FROM notice n JOIN message m ON m.id = n.message_id WHERE m.state = ` +
			`'unsure' AND m.channel = 'mail'`)
		if err != nil {
			return err
		}
		defer func() { _ = rows.Close() }()
		for rows.Next() {
			var id string
			if err := rows.Scan(&id); err != nil {
				return err
			}
			unsure[id] = true
		}
		return rows.Err()
	}); err != nil {
		w.t.Fatal(err)
	}
	if err := s.Each(ctx, func(c store.Case) error {
		cases++
		for i, e := range c.Events {
			if e.ID != fmt.Sprintf("e%d", i+1) {
				w.t.Errorf("%s: event %d is %s", c.ID, i+1, e.ID)
			}
			delete(w.stored, [2]string{c.ID, e.ID})
		}
		if c.Version != len(c.Events) {
			w.t.Errorf("%s: version %d with %d events", c.ID, c.Version, len(c.Events))
		}
		if ids := w.told[c.ID+" decision 2026-03-30"]; len(ids) != 1 {
			w.t.Errorf("%s: told by webhook under %d ids; want 1", c.ID, len(ids))
		}
		name := c.ID
		if title != "" && c.Title == title {
			name = title + " (" + c.ID + ")"
		}
		line := name + ":  Beslissen op het verzoek: tot en met 30 maart 2026, nog 13 dagen (bestuursorgaan; art. 4.4 " +
			"lid 1 Woo)"
		if n := mails[line]; n > 1 || n == 0 && !unsure[c.ID] {
			w.t.Errorf("%s: told by mail %d times, unsure: %v", c.ID, n, unsure[c.ID])
		}
		return nil
	}); err != nil {
		w.t.Fatal(err)
	}
	for lost := range w.stored {
		w.t.Errorf("%s of %s was said to be stored, and is not there", lost[1], lost[0])
	}
	again := 0
	for _, ids := range w.told {
		for _, n := range ids {
			again += n - 1
		}
	}
	w.t.Logf("%d cases, %d mails, %d cases told in a mail that is unsure, %d calls of the webhook again under the "+
		"same id", cases, len(w.smtp.Mails()), len(unsure), again)
}
