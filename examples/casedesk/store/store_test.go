package store_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"

	"github.com/wobrules/wobrules/examples/casedesk/register"
	"github.com/wobrules/wobrules/examples/casedesk/store"
	"github.com/wobrules/wobrules/examples/casedesk/storetest"
)

var work = register.Work(calendar.MustParse("2026-03-10"))

func received(id string) store.Change {
	return store.Change{ID: id, Work: work,
		Events: []store.Event{{ID: "e1", Data: []byte(`{"id":"e1","on":"2026-03-02","kind":"received"}`)}}}
}

func TestAChangeOnAnOldVersionIsRefusedAndLosesNothing(t *testing.T) {
	s, ctx := storetest.Open(t), context.Background()
	if _, err := s.Apply(ctx, received("a")); err != nil {
		t.Fatal(err)
	}
	decide := func(id string) store.Change {
		return store.Change{ID: "a", Version: 1, Work: work, Events: []store.Event{{ID: id, Data: []byte(`{"id":"` +
			id + `","on":"2026-03-09","kind":"precision-asked"}`)}}}
	}
	if c, err := s.Apply(ctx, decide("e2")); err != nil || c.Version != 2 {
		t.Fatalf("the first change: version %d, %v", c.Version, err)
	}
	if _, err := s.Apply(ctx, decide("e3")); !errors.Is(err, store.ErrStale) {
		t.Fatalf("the second change on version 1: %v; want ErrStale", err)
	}
	c, err := s.Load(ctx, "a")
	if err != nil || c.Version != 2 || len(c.Events) != 2 || c.Events[1].ID != "e2" {
		t.Fatalf("after it: %+v, %v; want version 2 with e1 and e2", c, err)
	}
}

func TestANewCaseDoesNotTakeTheIDOfAnother(t *testing.T) {
	s, ctx := storetest.Open(t), context.Background()
	if _, err := s.Apply(ctx, received("a")); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Apply(ctx, received("a")); !errors.Is(err, store.ErrExists) {
		t.Fatalf("a second case with the same id: %v; want ErrExists", err)
	}
	if _, err := s.Load(ctx, "b"); !errors.Is(err, store.ErrNoCase) {
		t.Fatalf("a case that is not there: %v; want ErrNoCase", err)
	}
}

func TestEventsAreOnlyAdded(t *testing.T) {
	s, ctx := storetest.Open(t), context.Background()
	if _, err := s.Apply(ctx, received("a")); err != nil {
		t.Fatal(err)
	}
	// An event that has the id of another is refused whole: the version stays.
	_, err := s.Apply(ctx, store.Change{ID: "a", Version: 1, Work: work,
		Events: []store.Event{{ID: "e1", Data: []byte(`{"id":"e1","on":"2026-01-01","kind":"received"}`)}}})
	if err == nil {
		t.Fatal("an event took the place of another")
	}
	c, err := s.Load(ctx, "a")
	if err != nil || c.Version != 1 || string(c.Events[0].Data) != `{"id":"e1","on":"2026-03-02","kind":"received"}` {
		t.Fatalf("after it: %+v, %v", c, err)
	}
}

func TestTheWorkListIsThatOfTheDay(t *testing.T) {
	s, ctx := storetest.Open(t), context.Background()
	if _, err := s.Apply(ctx, received("a")); err != nil {
		t.Fatal(err)
	}
	// Received on 2 March 2026: four weeks end on 30 March (art. 4.4 lid 1 Woo).
	lines, all, err := s.Work(ctx, store.Query{Which: "overdue", Limit: 10})
	if err != nil || all != 0 {
		t.Fatalf("overdue on 10 March: %v, %v", lines, err)
	}
	if err := s.Rework(ctx, "a", register.Work(calendar.MustParse("2026-03-31"))); err != nil {
		t.Fatal(err)
	}
	lines, _, err = s.Work(ctx, store.Query{Which: "overdue", Limit: 10})
	if err != nil || len(lines) != 1 || lines[0].Last != "2026-03-30" {
		t.Fatalf("overdue on 31 March: %+v, %v; want the decision by 2026-03-30", lines, err)
	}
}

func TestAFeedOpensWithItsTokenUntilItIsRevoked(t *testing.T) {
	s, ctx := storetest.Open(t), context.Background()
	if err := s.AddFeed(ctx, "secret", "handler", "2026-03-10"); err != nil {
		t.Fatal(err)
	}
	feeds, err := s.Feeds(ctx)
	if err != nil || len(feeds) != 1 || feeds[0].Hash == "secret" {
		t.Fatalf("feeds: %+v, %v; want one, and not its token", feeds, err)
	}
	if err := s.OpenFeed(ctx, "secret"); err != nil {
		t.Fatal(err)
	}
	if err := s.OpenFeed(ctx, "other"); !errors.Is(err, store.ErrNoFeed) {
		t.Fatalf("another token: %v", err)
	}
	if err := s.RevokeFeed(ctx, feeds[0].Hash, "2026-03-11"); err != nil {
		t.Fatal(err)
	}
	if err := s.OpenFeed(ctx, "secret"); !errors.Is(err, store.ErrNoFeed) {
		t.Fatalf("a revoked token: %v", err)
	}
}

// A decree that equates Tuesday 31 March 2026 with a free day moves what ends
// on it; nothing else.
func TestWhatANewDecreeMovesIsListed(t *testing.T) {
	s, ctx := storetest.Open(t), context.Background()
	law := register.NewRules(wob.Clock{})
	days, err := register.Decree(strings.NewReader("Besluit (voorbeeld)\n2026-03-31\n"))
	if err != nil {
		t.Fatal(err)
	}
	decree := register.NewRules(wob.Clock{Calendar: days})
	// Received on 3 March 2026: four weeks end on Tuesday 31 March (art. 4.4 lid 1 Woo); on 2 March: on Monday the 30th.
	for id, day := range map[string]string{"a": "2026-03-03", "b": "2026-03-02", "c": "2026-03-03"} {
		if _, err := s.Apply(ctx, store.Change{ID: id, Work: law.Work(calendar.MustParse("2026-03-10")),
			Events: []store.Event{{ID: "e1", Data: []byte(`{"id":"e1","on":"` + day +
				`","kind":"received"}`)}}}); err != nil {
			t.Fatal(err)
		}
	}
	// c is changed under the new rules before it was worked out with them.
	if _, err := s.Apply(ctx, store.Change{ID: "c", Version: 1, Work: decree.Work(calendar.MustParse("2026-03-11")),
		Events: []store.Event{{ID: "e2",
			Data: []byte(`{"id":"e2","on":"2026-03-11","kind":"precision-asked"}`)}}}); err != nil {
		t.Fatal(err)
	}
	again := func() {
		t.Helper()
		if err := s.OldRules(ctx, decree.Version(), func(id string) error {
			return s.Rework(ctx, id, decree.Work(calendar.MustParse("2026-03-12")))
		}); err != nil {
			t.Fatal(err)
		}
	}
	again()
	again() // nothing is left to do
	moves, _, err := s.Moves(ctx, 0, 100)
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]string{}
	for _, m := range moves {
		if m.Key == wob.KeyDecision.String() {
			got[m.Case] = m.WasLast + " " + m.NowLast
		}
		if m.Case == "b" {
			t.Errorf("b does not end on the day: %+v", m)
		}
	}
	if want := "2026-03-31 2026-04-01"; len(got) != 2 || got["a"] != want || got["c"] != want {
		t.Errorf("moved: %v; want a and c from 31 March to 1 April", got)
	}
}
