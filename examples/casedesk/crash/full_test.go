package crash

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/wobrules/wobrules/calendar"

	"github.com/wobrules/wobrules/examples/casedesk/register"
	"github.com/wobrules/wobrules/examples/casedesk/remind"
	"github.com/wobrules/wobrules/examples/casedesk/store"
)

// pages bounds the size of a SQLite file, as a disk without room does.
func pages(t *testing.T, s *store.Store, n int) {
	t.Helper()
	if err := s.InTx(context.Background(), func(tx *sql.Tx) error {
		_, err := tx.Exec(fmt.Sprintf(`PRAGMA max_page_count = %d`, n))
		return err
	}); err != nil {
		t.Fatal(err)
	}
}

func TestAFullDiskIsToldAndLosesNothing(t *testing.T) {
	if os.Getenv("CASEDESK_POSTGRES") != "" {
		t.Skip("the disk of another is not filled")
	}
	w := newWorld(t)
	s := w.open()
	all, err := channels(w.smtp.Addr(), w.hook.URL)
	if err != nil {
		t.Fatal(err)
	}
	o := options(s, all...)
	r, err := remind.New(o)
	if err != nil {
		t.Fatal(err)
	}
	var size int
	if err := s.InTx(t.Context(),
		func(tx *sql.Tx) error { return tx.QueryRow(`PRAGMA page_count`).Scan(&size) }); err != nil {
		t.Fatal(err)
	}
	pages(t, s, size+20)
	if err := r.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	var fault error
	n := 0
	for ; fault == nil && n < 2000; n++ {
		id := fmt.Sprintf("case-%d", n)
		work := register.NewRules(o.Rules.Clock).Work(calendar.MustParse(today))
		event := store.Event{ID: "e1", Data: []byte(`{"id":"e1","on":"2026-03-02","kind":"received"}`), Entered: now()}
		if _, fault = s.Apply(t.Context(), store.Change{ID: id, Title: strings.Repeat("x", 1000), Work: work,
			Events: []store.Event{event}}); fault == nil {
			w.mu.Lock()
			w.stored[[2]string{id, "e1"}] = true
			w.mu.Unlock()
		}
	}
	if !errors.Is(fault, store.ErrFull) {
		t.Fatalf("after %d cases: %v; want ErrFull", n, fault)
	}
	if _, err := s.Load(t.Context(), fmt.Sprintf("case-%d", n-1)); !errors.Is(err, store.ErrNoCase) {
		t.Errorf("the case that did not fit: %v; want ErrNoCase", err)
	}
	pages(t, s, 1<<30)
	if _, err := s.Apply(t.Context(), store.Change{ID: "after", Work: register.Work(calendar.MustParse(today)),
		Events: []store.Event{{ID: "e1", Data: []byte(`{"id":"e1","on":"2026-03-02","kind":"received"}`),
			Entered: now()}}}); err != nil {
		t.Fatalf("with room again: %v", err)
	}
	w.drain(s)
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	if err := r.Stop(ctx); err != nil {
		t.Error(err)
	}
	w.checkTitled(s, strings.Repeat("x", 1000))
}
