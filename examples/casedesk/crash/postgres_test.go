package crash

import (
	"context"
	"errors"
	"io"
	"net"
	"net/url"
	"os"
	"sync"
	"testing"
	"time"

	"github.com/wobrules/wobrules/calendar"

	"github.com/wobrules/wobrules/examples/casedesk/register"
	"github.com/wobrules/wobrules/examples/casedesk/remind"
	"github.com/wobrules/wobrules/examples/casedesk/store"
)

func onPostgres(t *testing.T) {
	t.Helper()
	if os.Getenv("CASEDESK_POSTGRES") == "" {
		t.Skip("CASEDESK_POSTGRES names no database")
	}
}

// Two desks on one database; one is killed in the middle of a call, and the other
// takes its job over. The receiver knows it by its id; a mail is not sent again.
func TestTheJobOfADeskThatWasKilledIsTakenOverByAnother(t *testing.T) {
	onPostgres(t)
	w := newWorld(t)
	called := make(chan bool, 100)
	w.onCall(func() {
		called <- true
		time.Sleep(500 * time.Millisecond)
	})
	first := w.start("patient", 0)
	s := w.open()
	work := register.NewRules(options(s).Rules.Clock).Work(calendar.MustParse(today))
	all, err := channels(w.smtp.Addr(), w.hook.URL)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := remind.New(options(s, all...)); err != nil { // it plans, and works nothing
		t.Fatal(err)
	}
	if _, err := s.Apply(t.Context(), store.Change{ID: "case", Work: work,
		Events: []store.Event{{ID: "e1", Data: []byte(`{"id":"e1","on":"2026-03-02","kind":"received"}`),
			Entered: now()}}}); err != nil {
		t.Fatal(err)
	}
	select {
	case <-called:
	case <-time.After(30 * time.Second):
		t.Fatal("the first desk did not call")
	}
	kill(first)
	w.onCall(nil)
	killed := time.Now()
	second := w.start("patient", 0)
	defer kill(second)
	w.drain(s)
	t.Logf("taken over %v after the kill", time.Since(killed).Round(time.Second))
	w.mu.Lock()
	defer w.mu.Unlock()
	if ids := w.told["case decision 2026-03-30"]; len(ids) != 1 {
		t.Errorf("told under %d ids; want 1", len(ids))
	} else {
		for _, n := range ids {
			if n != 2 {
				t.Errorf("called %d times; want twice, by the first and by the second", n)
			}
		}
	}
	counts, err := s.MessageCounts(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	// The kill may have cut the mail off as well: it is then told to be unsure.
	if n, unsure := len(w.smtp.Mails()), counts[store.MessageUnsure]; n > 1 || n+unsure < 1 {
		t.Errorf("%d mails and %d messages that are unsure; want one mail, or none and one that is unsure", n, unsure)
	}
}

// A wire leads to a database, and can be cut.
type wire struct {
	to       string
	listener net.Listener
	mu       sync.Mutex
	off      bool
	conns    map[net.Conn]bool
}

func newWire(t *testing.T, to string) *wire {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	w := &wire{to: to, listener: l, conns: map[net.Conn]bool{}}
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			go w.carry(conn)
		}
	}()
	t.Cleanup(func() { _ = l.Close(); w.cut(true) })
	return w
}

// cut breaks every connection; while it is off, new ones are broken at once.
func (w *wire) cut(off bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.off = off
	if off {
		for conn := range w.conns {
			_ = conn.Close()
		}
	}
}

func (w *wire) keep(conn net.Conn) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.off {
		_ = conn.Close()
		return false
	}
	w.conns[conn] = true
	return true
}

func (w *wire) carry(near net.Conn) {
	if !w.keep(near) {
		return
	}
	far, err := net.Dial("tcp", w.to)
	if err != nil || !w.keep(far) {
		_ = near.Close()
		return
	}
	done := make(chan bool, 2)
	for _, pair := range [][2]net.Conn{{near, far}, {far, near}} {
		go func() {
			_, _ = io.Copy(pair[0], pair[1])
			done <- true
		}()
	}
	<-done
	_ = near.Close()
	_ = far.Close()
	w.mu.Lock()
	defer w.mu.Unlock()
	delete(w.conns, near)
	delete(w.conns, far)
}

func TestADatabaseThatGoesAndComesBackLosesNothing(t *testing.T) {
	onPostgres(t)
	w := newWorld(t)
	u, err := url.Parse(w.address)
	if err != nil {
		t.Fatal(err)
	}
	line := newWire(t, u.Host)
	direct := w.address
	u.Host = line.listener.Addr().String()
	w.address = u.String()
	cmd := w.start("away", 3)
	defer kill(cmd)
	for range 3 {
		time.Sleep(1500 * time.Millisecond)
		line.cut(true)
		time.Sleep(700 * time.Millisecond)
		line.cut(false)
	}
	w.mu.Lock()
	before := len(w.stored)
	w.mu.Unlock()
	time.Sleep(3 * time.Second)
	w.mu.Lock()
	after := len(w.stored)
	w.mu.Unlock()
	if after <= before {
		t.Errorf("nothing is stored after the database came back: %d, %d", before, after)
	}
	kill(cmd)
	w.address = direct
	last := w.start("last", 0)
	s := w.open()
	w.drain(s)
	kill(last)
	w.check(s)
}

// What a desk answers while the database is away.
func TestADatabaseThatIsAwayIsTold(t *testing.T) {
	onPostgres(t)
	w := newWorld(t)
	u, err := url.Parse(w.address)
	if err != nil {
		t.Fatal(err)
	}
	line := newWire(t, u.Host)
	u.Host = line.listener.Addr().String()
	s, err := store.Open(t.Context(), u.String())
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	line.cut(true)
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	_, err = s.Load(ctx, "case")
	if !errors.Is(err, store.ErrAway) {
		t.Errorf("away: %v; want ErrAway", err)
	}
	line.cut(false)
	for ctx.Err() == nil { // a connection that broke may be found once more
		if _, err = s.Load(ctx, "case"); errors.Is(err, store.ErrNoCase) {
			return
		}
	}
	t.Errorf("back: %v; want ErrNoCase", err)
}
