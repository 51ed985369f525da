package wob_test

import (
	"bytes"
	"encoding/json"
	"os"
	"slices"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// TestNextIsWhatIsLive: what is next is every deadline that is live and no
// other, what is overdue first, and each by its last day.
func TestNextIsWhatIsLive(t *testing.T) {
	t.Parallel()
	eachLiving(t, 1_500, func(_ livingFacts, c wob.Case) {
		timeline, err := (wob.Clock{}).Timeline(c)
		if err != nil {
			t.Fatal(err)
		}
		live := map[string]bool{}
		for d := range timeline.Deadlines() {
			if d.State == wob.Overdue || d.State == wob.Open || d.State == wob.Ahead {
				live[d.Key.String()+" "+d.Of] = true
			}
		}
		var before wob.Deadline
		for d := range timeline.Next() {
			name := d.Key.String() + " " + d.Of
			if !live[name] {
				t.Errorf("%s is next and not live, or twice", name)
			}
			delete(live, name)
			overdueAfter := d.State == wob.Overdue && before.State != wob.Overdue && before.Key != 0
			sooner := d.State == before.State && !d.Last.IsZero() && (before.Last.IsZero() || d.Last.Before(before.Last))
			if overdueAfter || sooner && before.Key != 0 {
				t.Errorf("%s stands after %s", name, before.Key)
			}
			before = d
		}
		for name := range live {
			t.Errorf("%s is live and not next", name)
		}
	})
}

// TestChangesTellTheWholeDifference: between two days of one case every
// deadline that came, went, moved or changed its state is told, and no other.
func TestChangesTellTheWholeDifference(t *testing.T) {
	t.Parallel()
	told := 0
	eachLiving(t, 300, func(f livingFacts, c wob.Case) {
		var before wob.Timeline
		for day := f.Received; !day.After(f.AsOf); day = day.AddDays(17) {
			after, err := (wob.Clock{}).Timeline(c.On(day))
			if err != nil {
				t.Fatal(err)
			}
			want := differing(before, after)
			for change := range wob.Changes(before, after) {
				told++
				d := change.After
				if change.After.Key == 0 {
					d = change.Before
				}
				name := d.Key.String() + " " + d.Of
				if !want[name] {
					t.Errorf("on %s %s is told to have changed", day, name)
				}
				delete(want, name)
			}
			for name := range want {
				t.Errorf("on %s the change of %s is not told", day, name)
			}
			before = after
		}
	})
	if told < 1_000 {
		t.Errorf("%d changes", told)
	}
}

// differing are the deadlines that are not the same in two timelines.
func differing(before, after wob.Timeline) map[string]bool {
	type days struct {
		first, last, receivedBy, on calendar.Date
		state                       wob.State
	}
	was, names := map[string]days{}, map[string]bool{}
	for d := range before.Deadlines() {
		name := d.Key.String() + " " + d.Of
		was[name] = days{d.First, d.Last, d.ReceivedBy, d.On, d.State}
		names[name] = true
	}
	for d := range after.Deadlines() {
		name := d.Key.String() + " " + d.Of
		if was[name] == (days{d.First, d.Last, d.ReceivedBy, d.On, d.State}) {
			delete(names, name)
		} else {
			names[name] = true
		}
	}
	return names
}

// inPostWeek is the state of what may still have been posted in time.
const inPostWeek wob.State = 0

// passing is what time alone makes of a state.
var passing = map[wob.State][]wob.State{
	wob.Ahead:   {wob.Ahead, wob.Open, inPostWeek, wob.Overdue, wob.Missed, wob.Done},
	wob.Open:    {wob.Open, inPostWeek, wob.Overdue, wob.Missed, wob.Done},
	inPostWeek:  {inPostWeek, wob.Missed},
	wob.Overdue: {wob.Overdue}, wob.Missed: {wob.Missed}, wob.Done: {wob.Done}, wob.Late: {wob.Late}, wob.Void: {wob.Void},
}

// TestTimeAlone: without a new fact a deadline goes from ahead to open and then
// to what follows its last day; what is owed stays owed; no day moves; and
// nothing is done but what happens by itself.
func TestTimeAlone(t *testing.T) {
	t.Parallel()
	met := map[[2]wob.State]int{}
	eachLiving(t, 1_500, func(f livingFacts, c wob.Case) {
		if (&livingPick{f: f}).running() {
			return // the last day moves with the day asked about
		}
		later := c
		later.AsOf = c.AsOf.AddDays(1 + c.AsOf.Year()*7%90)
		before, errBefore := (wob.Clock{}).Timeline(c)
		after, errAfter := (wob.Clock{}).Timeline(later)
		if errBefore != nil || errAfter != nil {
			t.Fatal(errBefore, errAfter)
		}
		for d := range before.Deadlines() {
			e, ok := after.Deadline(d.Key, d.Of)
			if !ok {
				t.Errorf("%s %s is gone", d.Key, d.Of)
				continue
			}
			met[[2]wob.State{d.State, e.State}]++
			if d.Key == wob.KeyObjection || d.Key == wob.KeyDisclosure {
				continue // by who objected, and by relief that has ended since
			}
			if !slices.Contains(passing[d.State], e.State) || e.State == wob.Done && d.State != wob.Done &&
				d.Force != wob.Happens {
				t.Errorf("%s %s was %s and is %s", d.Key, d.Of, d.State, e.State)
			}
			moved := d.First != e.First || d.Last != e.Last || d.ReceivedBy != e.ReceivedBy || d.On != e.On
			if endsWithTheAct := d.Key == wob.KeyObjectNotDeciding; moved && !endsWithTheAct && e.State != wob.Done {
				t.Errorf("%s %s moved: %v, %v", d.Key, d.Of, d, e)
			}
		}
	})
	for _, step := range [][2]wob.State{
		{wob.Ahead, wob.Open}, {wob.Open, wob.Missed}, {wob.Open, wob.Overdue}, {wob.Overdue, wob.Overdue},
		{wob.Open, wob.Done},
	} {
		if met[step] < 20 {
			t.Errorf("%s to %s: %d times", step[0], step[1], met[step])
		}
	}
}

// Days are left or late in the states that have them, and none in the others (the
// table of states of the case file), also in the Go form.
func TestDaysStandInTheStatesThatHaveThem(t *testing.T) {
	data, err := os.ReadFile("testdata/living.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	counted := map[wob.State]int{}
	for line := range bytes.Lines(data) {
		var row livingCase
		if err := json.Unmarshal(line, &row); err != nil {
			t.Fatal(err)
		}
		c, err := wob.ParseCase(row.Case)
		if err != nil {
			continue
		}
		timeline, err := wob.Clock{}.Timeline(c)
		if err != nil {
			continue
		}
		if s := timeline.Status; s != nil && (s.DaysLate < 0 || s.DaysLeft < 0 || s.DaysLate > 0 && s.DaysLeft > 0) {
			t.Errorf("%s: %d days late and %d left", row.Name, s.DaysLate, s.DaysLeft)
		}
		if w := timeline.Objection; w != nil && w.Timely > calendar.No {
			t.Errorf("%s: timely is %d", row.Name, w.Timely)
		}
		for _, d := range timeline.Dates {
			if counted[d.State]++; d.State > wob.Void {
				t.Errorf("%s: %s is in state %d", row.Name, d.Key, d.State)
			}
			switch d.State {
			case wob.Overdue, wob.Late:
				if d.Days <= 0 {
					t.Errorf("%s: %s is %s by %d days", row.Name, d.Key, d.State, d.Days)
				}
			case wob.Ahead, wob.Open:
				if d.Days < 0 {
					t.Errorf("%s: %s is %s with %d days left", row.Name, d.Key, d.State, d.Days)
				}
			default:
				if d.Days != 0 {
					t.Errorf("%s: %s is %q with %d days", row.Name, d.Key, d.State, d.Days)
				}
			}
		}
	}
	for s := range wob.Void + 1 {
		if counted[s] < 10 {
			t.Errorf("%d deadlines in state %q, want 10 or more", counted[s], s)
		}
	}
}
