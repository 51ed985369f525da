package wob_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// What a deadline belongs to is known to people by its day.
func TestWhatADeadlineBelongsToIsReadByPeople(t *testing.T) {
	day := calendar.MustParse("2025-12-04")
	for _, row := range []struct {
		d              wob.Deadline
		dutch, english string
	}{
		{wob.Deadline{}, "", ""},
		{wob.Deadline{Of: "p2"}, "", ""},
		{wob.Deadline{Key: wob.KeyOpposition, OfDay: day}, "beroep van 4 december 2025", "appeal of 4 December 2025"},
		{wob.Deadline{Key: wob.KeySupplement, OfDay: day}, "gevraagd op 4 december 2025", "asked on 4 December 2025"},
		{wob.Deadline{Key: wob.KeyRepair, OfDay: day}, "gevraagd op 4 december 2025", "asked on 4 December 2025"},
		{wob.Deadline{Key: wob.KeyObjection, OfDay: day}, "deelbesluit van 4 december 2025",
			"partial decision of 4 December 2025"},
		{wob.Deadline{Key: wob.KeyDecisionOnObjection, OfDay: day}, "van 4 december 2025", "of 4 December 2025"},
		{wob.Deadline{Key: 99, OfDay: day}, "van 4 december 2025", "of 4 December 2025"},
		{wob.Deadline{Of: "p2", OfDay: day, OfNth: 1}, "van 4 december 2025", "of 4 December 2025"},
		{wob.Deadline{Of: "p3", OfDay: day, OfNth: 2}, "van 4 december 2025, nummer 2", "of 4 December 2025, number 2"},
	} {
		if got := row.d.OfName(calendar.Dutch); got != row.dutch {
			t.Errorf("%q: %q, want %q", row.d.Of, got, row.dutch)
		}
		if got := row.d.OfName(calendar.English); got != row.english {
			t.Errorf("%q: %q, want %q", row.d.Of, got, row.english)
		}
	}
}

// Ids are for programs: in no text for people stands one of them, in either
// language, and what they tell apart is told apart by its day.
func TestNoIDsInTextForPeople(t *testing.T) {
	t.Parallel()
	told := 0
	eachLiving(t, 1_500, func(f livingFacts, c wob.Case) {
		ids := renamed(&c)
		timeline, err := wob.Clock{}.Timeline(c)
		if err != nil {
			t.Fatal(err)
		}
		for _, l := range []calendar.Lang{calendar.Dutch, calendar.English} {
			texts := []string{timeline.Text(l), timeline.Plain(l)}
			for d := range timeline.Deadlines() {
				texts = append(texts, d.Text(l), d.Plain(l), d.Label(l), d.OfName(l))
				if d.Of != "" {
					if told++; d.OfName(l) == "" {
						t.Errorf("nobody can tell which %s this is", d.Key)
					}
				}
			}
			for _, x := range timeline.Findings {
				texts = append(texts, x.Text(l))
			}
			for _, x := range timeline.Caveats {
				texts = append(texts, x.Text(l))
			}
			for _, id := range ids {
				for _, text := range texts {
					if strings.Contains(text, id) {
						t.Errorf("%s stands in %q", id, text)
					}
				}
			}
		}
	})
	if told < 500 {
		t.Errorf("%d deadlines belong to something; too few to say anything", told)
	}
}

// renamed gives every element of a case an unlikely id.
func renamed(c *wob.Case) (ids []string) {
	to := map[string]string{}
	name := func(id *string) {
		fresh := "zqx" + strings.Repeat("y", len(ids)) + "w"
		to[*id], *id = fresh, fresh
		ids = append(ids, fresh)
	}
	for i := range c.Suspensions {
		name(&c.Suspensions[i].ID)
	}
	for i := range c.Adjournments {
		name(&c.Adjournments[i].ID)
	}
	for i := range c.Partial {
		name(&c.Partial[i].ID)
	}
	for i := range c.Defaults {
		name(&c.Defaults[i].ID)
	}
	for i := range c.Objections {
		o := &c.Objections[i]
		name(&o.ID)
		if o.Of != "" {
			o.Of = to[o.Of]
		}
		for j := range o.Repairs {
			name(&o.Repairs[j].ID)
		}
		for j := range o.Suspensions {
			name(&o.Suspensions[j].ID)
		}
	}
	for i := range c.Appeals {
		name(&c.Appeals[i].ID)
		if of := &c.Appeals[i].Of; *of != "" {
			*of = to[*of]
		}
	}
	return ids
}

func TestObjectionIDs(t *testing.T) {
	day := calendar.MustParse
	c := wob.Case{Objections: []wob.Objection{{Received: day("2025-12-04")}, {ID: "b"}, {Received: day("2025-12-04")}}}
	if got, want := c.ObjectionIDs(),
		[]string{"objections-2025-12-04", "b", "objections-2025-12-04-2"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

// Of many elements the ids are the same as of few: the number of each is that of
// its day.
func TestIDsOfManyElements(t *testing.T) {
	day := calendar.MustParse("2025-12-04")
	c := wob.Case{}
	for range 40 {
		c.Objections = append(c.Objections, wob.Objection{Received: day})
	}
	c.Objections[5].ID = "objections-2025-12-04-3"
	few := wob.Case{Objections: c.Objections[:12]}
	many := c.ObjectionIDs()
	if !slices.Equal(few.ObjectionIDs(), many[:12]) || many[0] != "objections-2025-12-04" ||
		many[2] != "objections-2025-12-04-4" {
		t.Errorf("few %q, many %q", few.ObjectionIDs(), many)
	}
	slices.Sort(many)
	if len(slices.Compact(many)) != 40 {
		t.Error("an id stands twice")
	}
}

func TestPartialIDs(t *testing.T) {
	c := wob.Case{Partial: []wob.Decision{{Published: calendar.MustParse("2025-12-04")}, {ID: "p2"}}}
	if got, want := c.PartialIDs(), []string{"partial-2025-12-04", "p2"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

// A late adjournment has no effect (art. 4.4 lid 2 Woo), and a citizen is told so.
func TestALateAdjournmentIsPlainlyWithoutEffect(t *testing.T) {
	d := wob.Deadline{Key: wob.KeyAdjourn, State: wob.Late, On: calendar.MustParse("2026-02-10"), Days: 8}
	for l, want := range map[calendar.Lang]string{calendar.Dutch: "geen extra tijd", calendar.English: "no extra time"} {
		if got := d.Plain(l); !strings.Contains(got, want) {
			t.Errorf("%q, want %q in it", got, want)
		}
	}
	if d.State = wob.Done; strings.Contains(d.Plain(calendar.Dutch), "geen extra tijd") {
		t.Error("one in time has its effect")
	}
}

// Of several of one list and one day it is said which of them it is, of few as of
// many; another list, or another day, counts by itself.
func TestWhichOfTheDayItIs(t *testing.T) {
	for _, n := range []int{3, 20} {
		c := wob.Case{Received: calendar.MustParse("2026-01-05"), AsOf: calendar.MustParse("2026-04-01"),
			Decision: &wob.Decision{Published: calendar.MustParse("2026-02-02")}}
		day := calendar.MustParse("2026-02-10")
		for i := range n {
			o := wob.Objection{Received: day}
			if i == 1 {
				o.Received = day.AddDays(1)
			}
			if i == 2 {
				o.Repairs = []wob.Repair{{Asked: day, Set: day.AddDays(14), Done: day.AddDays(7)}, {Asked: day,
					Set: day.AddDays(15)}}
			}
			c.Objections = append(c.Objections, o)
		}
		tl, err := wob.Clock{}.Timeline(c)
		if err != nil {
			t.Fatal(err)
		}
		of := map[string]int{}
		for d := range tl.Deadlines() {
			if d.Key == wob.KeyDecisionOnObjection || d.Key == wob.KeyRepair {
				of[d.Of] = d.OfNth
			}
		}
		want := map[string]int{"objections-2026-02-10": 1, "objections-2026-02-11": 1, "objections-2026-02-10-2": 2,
			"repairs-2026-02-10": 1, "repairs-2026-02-10-2": 2}
		if n == 20 {
			want["objections-2026-02-10-19"] = 19
		}
		for id, nth := range want {
			if of[id] != nth {
				t.Errorf("of %d: %s is %d, want %d", n, id, of[id], nth)
			}
		}
		if len(of) != n+2 {
			t.Errorf("of %d: %v", n, of)
		}
	}
	// What has no day is called after its list.
	c := wob.Case{Objections: []wob.Objection{{}, {}, {ID: "objections-3"}, {}}}
	if got, want := c.ObjectionIDs(), []string{"objections", "objections-2", "objections-3",
		"objections-4"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
